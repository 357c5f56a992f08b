#!/usr/bin/env node
// npm run size:rooms: where the bytes of the drop-in come from, room by room and package by package, without a build.
//   --files ROOM   the files of one room
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { alignRows } from '../test/accuracy/table.mjs';

const [flag, wanted] = process.argv.slice(2);
const { outputFiles, metafile } = await build({
  entryPoints: ['src/index.ts'],
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  metafile: true,
  write: false,
  logLevel: 'error',
  conditions: ['production'],
  tsconfig: 'tsconfig.json',
});
const [{ contents }] = outputFiles;
const [{ inputs }] = Object.values(metafile.outputs);
const share = gzipSync(contents, { level: 9 }).length / contents.length;

const sums = new Map();
for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
  const key = flag === '--files' ? (roomOf(file) === wanted ? file : undefined) : roomOf(file);
  if (key) sums.set(key, (sums.get(key) ?? 0) + bytesInOutput);
}
const kB = (bytes) => (bytes / 1000).toFixed(1);
const rows = [...sums].sort((a, b) => b[1] - a[1]).map(([key, bytes]) => [key, kB(bytes), kB(bytes * share)]);
const total = [...sums.values()].reduce((sum, bytes) => sum + bytes, 0);
console.log(alignRows([['', 'min kB', '≈ gzip kB'], ...rows, ['together', kB(total), kB(total * share)]]));

function roomOf(file) {
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];
  return name ? `package ${name}` : /^src\/text\/locales/.test(file) ? 'text/locales' : file.split('/')[1].replace(/\.ts$/, '');
}
