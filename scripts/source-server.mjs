// How sources are served as they are: by the demo and by the browser tests, in the same way.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { demoTemplate } from '../demo/template.mjs';

export const root = fileURLToPath(new URL('../', import.meta.url));

/** Settings for @web/dev-server and @web/test-runner. */
export const sourceServer = {
  rootDir: root,
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: path.join(root, 'tsconfig.json') }), demoTemplate],
  middleware: [findTypeScript],
};

/** A worker is asked for by its address, not imported: `worker.js` is `worker.ts` here. */
function findTypeScript(context, next) {
  if (context.path.startsWith('/src/') && context.path.endsWith('.js')) {
    const source = context.path.replace(/\.js$/, '.ts');
    if (!existsSync(path.join(root, context.path)) && existsSync(path.join(root, source))) context.url = context.url.replace(context.path, source);
  }
  return next();
}
