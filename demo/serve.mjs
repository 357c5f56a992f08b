#!/usr/bin/env node
// npm start: serves the demo with the sources as they are, compiled file by file when asked for.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const port = process.env.PORT ? Number(process.env.PORT) : undefined;

const server = await startDevServer({
  autoExitProcess: true,
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: {
    rootDir: root,
    port,
    watch: false,
    nodeResolve: { exportConditions: ['production', 'default'] },
    plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: path.join(root, 'tsconfig.json') })],
    middleware: [redirectToDemo],
  },
});
console.log(`event-timeline demo: http://localhost:${server.config.port}/demo/`);

function redirectToDemo(context, next) {
  if (context.path !== '/') return next();
  context.redirect('/demo/');
}
