#!/usr/bin/env node
// npm run demo: the demo as static files in build/demo/, for any web server.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { wholePage } from './template.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const demo = path.join(root, 'demo');
const out = path.join(root, 'build/demo');

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const pages = readdirSync(demo).filter((name) => name.endsWith('.html'));
// All scripts lie in one folder: the element finds its worker beside itself.
await build({
  entryPoints: [...pages.map((name) => path.join(demo, name.replace('.html', '.ts'))), path.join(root, 'src/view/reading/worker.ts')],
  outdir: out,
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  minify: true,
  target: 'es2022',
  conditions: ['production'],
  tsconfig: path.join(root, 'tsconfig.json'),
  logLevel: 'warning',
});
for (const name of pages) {
  const html = readFileSync(path.join(demo, name), 'utf8');
  writeFileSync(path.join(out, name), wholePage(name.replace('.html', ''), html, 'js'));
}
for (const name of ['demo.css', 'themes.css', 'icon.svg', 'texts']) cpSync(path.join(demo, name), path.join(out, name), { recursive: true });
console.log(`${pages.length} pages in ${path.relative(root, out)}/`);
