#!/usr/bin/env node
// npm start: serves the demo with the sources as they are, compiled file by file when asked for.
import { startDevServer } from '@web/dev-server';
import { root, sourceServer } from '../scripts/source-server.mjs';
import { database } from './database.mjs';

const server = await startDevServer({
  autoExitProcess: true,
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: {
    ...sourceServer,
    port: process.env.PORT ? Number(process.env.PORT) : undefined,
    watch: false,
    middleware: [redirectToDemo, database(root), ...sourceServer.middleware],
  },
});
console.log(`event-timeline demo: http://localhost:${server.server?.address()?.port ?? server.config.port}/demo/`);

function redirectToDemo(context, next) {
  if (context.path !== '/') return next();
  context.redirect('/demo/');
}
