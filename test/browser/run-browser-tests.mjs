// Runs the browser tests in their own process and reads the totals that the reporter leaves.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** @param {string[]} files - paths from the repository root; none is nothing to do. */
export async function runBrowserTests(root, files) {
  if (files.length === 0) {
    console.log('browser: no tests');
    return { passed: 0, failed: 0 };
  }
  const totalsFile = path.join(root, 'build', `browser-totals.${process.pid}.json`);
  mkdirSync(path.dirname(totalsFile), { recursive: true });
  rmSync(totalsFile, { force: true });
  const runner = path.join(root, 'node_modules/@web/test-runner/dist/bin.js');
  const config = path.join(root, 'test/browser/web-test-runner.config.mjs');
  const env = { ...process.env, BROWSER_TESTS: JSON.stringify(files), BROWSER_TOTALS: totalsFile, NODE_OPTIONS: '' };
  const child = spawn(process.execPath, [runner, '--config', config], { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  const status = await new Promise((resolve) => child.on('close', resolve));
  if (!existsSync(totalsFile)) {
    console.log(`✗ the browser run ended with ${status} and left no totals`);
    return { passed: 0, failed: 1 };
  }
  const totals = JSON.parse(readFileSync(totalsFile, 'utf8'));
  rmSync(totalsFile);
  if (status !== 0 && totals.failed === 0) totals.failed = 1;
  console.log(`browser (${totals.browser}): ${totals.passed} passed, ${totals.failed} failed in ${files.length} files`);
  return totals;
}
