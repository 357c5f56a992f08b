// README.md is run: code fences as written, commands and links against what is there.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { CommandLine } from './cli/run-cli.js';

const cli = new CommandLine();
const root = process.cwd();
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const settings = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  bin: Record<string, string>;
};

function fences(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map((match) => match[1] ?? '');
}

/** `expression; // → value` becomes an assertion. */
function asTest(code: string): string {
  const lines = code.split('\n').map((line) => {
    const match = /^(.*);\s*\/\/ → (.*)$/.exec(line);
    return match ? `assert.deepEqual(${match[1] ?? ''}, ${match[2] ?? ''});` : line;
  });
  return `import assert from 'node:assert/strict';\n${lines.join('\n')}`;
}

fences('ts').forEach((code, at) => {
  test(`TypeScript example ${at + 1} of README gives what it says`, async () => {
    assert.match(code, /\/\/ → /, 'the example asserts something');
    const folder = mkdtempSync(path.join(tmpdir(), 'readme-'));
    try {
      const source = path.join(folder, 'example.ts');
      const outfile = path.join(folder, 'example.mjs');
      writeFileSync(source, asTest(code));
      await build({
        entryPoints: [source],
        outfile,
        bundle: true,
        platform: 'node',
        format: 'esm',
        logLevel: 'silent',
        tsconfig: path.join(root, 'tsconfig.json'),
        alias: { 'event-timeline/parse': path.join(root, 'src/parse.ts') },
        nodePaths: [path.join(root, 'node_modules')],
      });
      await import(pathToFileURL(outfile).href);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

test('the command line answers as README shows', async () => {
  const [, command = '', answer = ''] = /^\$ (.*)\n([\s\S]*)$/.exec(fences('console')[0] ?? '') ?? [];
  const [, input = '', options = ''] = /^echo '([^']*)' \| npx event-timeline (.*)$/.exec(command) ?? [];
  assert.notEqual(options, '');
  const { code, out, err } = await cli.run(options.split(' '), `${input}\n`);
  assert.deepEqual([code, out, err], [0, answer, '']);
});

test('every npm command of README is a script', () => {
  const commands = [...readme.matchAll(/npm (?:run )?([\w:]+)/g)].map((match) => match[1] ?? '').filter((name) => name !== 'ci');
  assert.ok(commands.length > 3);
  for (const name of commands) assert.ok(name in settings.scripts, `npm run ${name}`);
});

test('every option of the command line in README is one', () => {
  const usage = readFileSync(path.join(root, 'src/cli/arguments.ts'), 'utf8');
  const options = fences('sh')
    .join('\n')
    .split('\n')
    .filter((line) => line.includes('npx event-timeline'))
    .flatMap((line) => line.match(/--[\w-]+/g) ?? []);
  assert.ok(options.length > 3);
  for (const option of options) assert.ok(usage.includes(option), option);
  assert.ok('event-timeline' in settings.bin);
});

test('every file that README links to is there', () => {
  const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '');
  for (const target of targets) assert.ok(existsSync(path.join(root, target)), target);
});

test("every attribute and custom property in README is the element's", () => {
  const element = ['event-timeline', 'timeline-options', 'timeline-event']
    .map((name) => readFileSync(path.join(root, `src/elements/${name}.ts`), 'utf8'))
    .join('\n');
  const html = fences('html').join('\n');
  for (const [, tag = '', attributes = ''] of html.matchAll(/<((?:event|timeline)-\w+)([^>]*)>/g)) {
    for (const [, name = ''] of attributes.matchAll(/\s([\w-]+)=/g))
      assert.ok(element.includes(`'${name}'`) || new RegExp(`\\b${name}\\??:`).test(element), `${tag} ${name}`);
  }
  for (const [name] of fences('css')
    .join('\n')
    .matchAll(/--event-timeline-[\w-]+/g))
    assert.ok(element.includes(name), name);
});
