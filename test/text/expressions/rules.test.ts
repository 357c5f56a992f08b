// The examples that stand above the rows of locales/en are tests: `// yes "sentence" words = value; words = value`, `// no "sentence"`.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { findTimeExpressions } from '../../../src/text/index.js';

const REFERENCE = '2034-03-14';
const FOLDER = path.resolve('src/text/locales/en');
const YES = /^\s*\/\/ yes "(.*?)"(?: (.*))?$/, NO = /^\s*\/\/ no "(.*)"$/;

for (const file of readdirSync(FOLDER)) {
  readFileSync(path.join(FOLDER, file), 'utf8').split('\n').forEach((line, index) => {
    const yes = YES.exec(line), no = NO.exec(line);
    const sentence = yes?.[1] ?? no?.[1];
    if (sentence === undefined || (yes && !yes[2]?.includes(' = '))) return;
    test(`${file}:${String(index + 1)} ${yes ? 'reads' : 'refuses'} “${sentence}”`, () => {
      const found = findTimeExpressions(sentence, { reference: REFERENCE });
      if (!yes) {
        assert.deepEqual(found.map(({ text }) => text), []);
        return;
      }
      const expected = (yes[2] ?? '').split('; ');
      assert.deepEqual(found.map(({ text, value }) => `${text} = ${value}`), expected);
    });
  });
}
