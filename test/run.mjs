#!/usr/bin/env node
// npm test: type-check and compile, node:test, then a real browser; the last line is "N passed, N failed".
//   --node [FILE…]     Node tests alone; with files: bundled on the spot, not type-checked
//   --browser [FILE…]  browser tests alone
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBrowserTests } from './browser/run-browser-tests.mjs';
import { findTests } from './find-tests.mjs';
import { compileTests, quickBundle, runNodeTests } from './node-tests.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
process.chdir(root);

/** Laws of time hold wherever the machine stands: with daylight saving, without, and off the hour. */
const ZONES = ['America/New_York', 'Asia/Kathmandu', 'UTC'];

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--')).map((file) => path.relative(root, path.resolve(process.env.INIT_CWD ?? root, file)));
const only = args.includes('--node') ? 'node' : args.includes('--browser') ? 'browser' : undefined;
const totals = { passed: 0, failed: 0 };
const add = ({ passed, failed }) => {
  totals.passed += passed;
  totals.failed += failed;
};

const { nodeTests, browserTests } = findTests(root, files);
if (only !== 'browser') {
  const isQuick = files.length > 0;
  const compiled = isQuick ? await quickBundle(nodeTests) : compileTests(root, nodeTests);
  add(compiled);
  add(await runNodeTests(compiled.files, ZONES[0]));
  const timeTests = isQuick ? [] : compiled.files.filter((file) => /[\\/]test[\\/]time[\\/]/.test(file));
  if (timeTests.length > 0) for (const zone of ZONES.slice(1)) add(await runNodeTests(timeTests, zone));
}
if (only !== 'node') add(await runBrowserTests(root, browserTests));

console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;
