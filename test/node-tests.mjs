// Compiles and runs the tests of pure code, and counts them one by one.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { run } from 'node:test';
import { build } from 'esbuild';

/** A file that takes longer hangs: it is stopped and counts as failed. */
const FILE_TIMEOUT_MS = 180_000;

/** Type-checks and compiles src/ and test/ into build/; a type error is one failed test, and what compiled still runs. */
export function compileTests(root, tests) {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.test.json', '--pretty', 'false'], { cwd: root, encoding: 'utf8' });
  const files = tests.map((file) => (file.endsWith('.mjs') ? path.join(root, file) : path.join(root, 'build', file.replace(/\.ts$/, '.js'))));
  if (status === 0) return { files, passed: 1, failed: 0 };
  console.log(`✗ type check\n${stdout.trim().replace(/^/gm, '    ')}`);
  return { files, passed: 0, failed: 1 };
}

/** Bundles chosen tests without a type check: a loop of milliseconds, untouched by unfinished work elsewhere. What is JavaScript runs where it stands. */
export async function quickBundle(tests) {
  const outdir = path.resolve('build/quick', String(process.pid));
  const outputs = [];
  for (const file of tests) {
    if (file.endsWith('.mjs')) {
      outputs.push(path.resolve(file));
      continue;
    }
    const outfile = path.join(outdir, file.replace(/\.ts$/, '.mjs'));
    await build({
      entryPoints: [file],
      outfile,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      sourcemap: 'inline',
      logLevel: 'warning',
      tsconfig: 'tsconfig.json',
    });
    outputs.push(outfile);
  }
  return { files: outputs, passed: 0, failed: 0 };
}

/**
 * Runs compiled test files with node:test.
 * @param {string} zone - IANA zone of the machine, as far as the tests can tell.
 */
export async function runNodeTests(files, zone) {
  const count = { passed: 0, failed: 0 };
  if (files.length === 0) return count;
  process.env.TZ = zone;
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --enable-source-maps`.trim();
  const names = [];
  for await (const { type, data } of run({ files, concurrency: 2, timeout: FILE_TIMEOUT_MS })) {
    if (type === 'test:start') names.splice(data.nesting, Infinity, data.name);
    else if (type === 'test:stdout' || type === 'test:stderr') process.stdout.write(data.message);
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details.type === 'suite' || data.skip !== undefined) continue;
    if (type === 'test:pass') count.passed++;
    else {
      count.failed++;
      report(data, names, zone);
    }
  }
  console.log(`node (${zone}): ${count.passed} passed, ${count.failed} failed in ${files.length} files`);
  return count;
}

function report({ name, nesting, file, details }, names, zone) {
  const cause = details.error.cause ?? details.error;
  const text = String(cause?.stack ?? cause?.message ?? cause)
    .split('\n')
    .filter((line) => !line.includes('node:internal'))
    .slice(0, 14)
    .join('\n');
  const title = [...names.slice(0, nesting), name].join(' › ');
  console.log(`✗ ${title}\n    ${path.relative(process.cwd(), file ?? '')} (${zone})\n${text.replace(/^/gm, '    ')}`);
}
