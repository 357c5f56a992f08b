#!/usr/bin/env node
// npm run build: types and modules by tsc, entries by rollup, manifest of the elements, JSON Schema of a timeline.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
process.chdir(root);

rmSync('dist', { recursive: true, force: true });
rmSync('build/src', { recursive: true, force: true });
mkdirSync('dist', { recursive: true });
step('types and modules', 'typescript/bin/tsc', '-p', 'tsconfig.build.json');
step('entries', 'rollup/dist/bin/rollup', '--config', 'rollup.config.mjs', '--silent');
step('manifest', '@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet');
await writeSchema();
chmodSync('dist/cli.js', 0o755);

function step(name, script, ...args) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [path.join('node_modules', script), ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) {
    console.error(`build: ${name} failed`);
    process.exit(1);
  }
  console.log(`build: ${name} ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

/** The schema is data of model/; published as a file so that any validator can fetch it. */
async function writeSchema() {
  const source = path.resolve('build/src/model/schema.js');
  if (!existsSync(source)) throw new Error('build: src/model/schema.ts is missing, so schema.json cannot be published');
  const { timelineSchema } = await import(pathToFileURL(source).href);
  writeFileSync('dist/schema.json', `${JSON.stringify(timelineSchema, null, 2)}\n`);
}
