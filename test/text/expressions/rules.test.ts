// The examples that stand above the rows of a locale are tests: `// yes "sentence" words = value; words = value`, `// no "sentence"`.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { findTimeExpressions, loadLocale, localeTags } from '../../../src/text/index.js';

const REFERENCE = '2034-03-14';
const YES = /^\s*\/\/ yes "(.*?)"(?: (.*))?$/,
  NO = /^\s*\/\/ no "(.*)"$/;

for (const locale of localeTags()) {
  await loadLocale(locale);
  const folder = path.resolve('src/text/locales', locale);
  for (const file of readdirSync(folder))
    readFileSync(path.join(folder, file), 'utf8')
      .split('\n')
      .forEach((line, index) => {
        check(line, `${locale}/${file}:${String(index + 1)}`, locale);
      });
}

function check(line: string, place: string, locale: string): void {
  const yes = YES.exec(line),
    no = NO.exec(line);
  const sentence = yes?.[1] ?? no?.[1];
  if (sentence === undefined || (yes && !yes[2]?.includes(' = '))) return;
  test(`${place} ${yes ? 'reads' : 'refuses'} “${sentence}”`, () => {
    const found = findTimeExpressions(sentence, { reference: REFERENCE, locale });
    if (!yes) {
      assert.deepEqual(
        found.map(({ text }) => text),
        [],
      );
      return;
    }
    const expected = (yes[2] ?? '').split('; ');
    assert.deepEqual(
      found.map(({ text, value }) => `${text} = ${value}`),
      expected,
    );
  });
}
