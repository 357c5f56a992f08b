// The examples of test/spec/*.md as tests: what they say is what the parser does.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as parser from '../src/parse.js';
import { checkExample, type Reader } from './spec-check.js';
import { extractExamples, type SpecExample } from './spec-extractor.js';

const FOLDER = 'test/spec';
const GAPS = 'known-gaps.md';
const reader = parser as unknown as Reader;
for (const tag of parser.localeTags()) await parser.loadLocale(tag);

const only = process.env['SPEC']; // SPEC=weekdays runs the files whose name holds this
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.md') && name !== 'README.md' && (!only || name.includes(only)));

for (const name of files.sort()) {
  describe(`spec ${name}`, () => {
    for (const example of extractExamples(`${FOLDER}/${name}`, readFileSync(`${FOLDER}/${name}`, 'utf8'))) {
      it(nameOf(example), async () => {
        if (name === GAPS) await stillFails(example);
        else
          assert.deepEqual(
            await checkExample(example, reader),
            [],
            `\n${example.file}:${example.line} (${example.section})\n${example.text}\n${(await checkExample(example, reader)).join('\n')}`,
          );
      });
    }
  });
}

function nameOf({ line, section, text, kind }: SpecExample): string {
  return `${line} ${section} [${kind}]: ${text.replace(/\s+/g, ' ').slice(0, 70)}`;
}

/** A gap has a reason, and a gap that is closed moves to the file where it belongs. */
async function stillFails(example: SpecExample): Promise<void> {
  const place = `${example.file}:${example.line}`;
  assert.notEqual(example.reason, '', `${place}: say in a paragraph above the fence why this is not read yet`);
  const complaints = await checkExample(example, reader).catch((error: unknown) => [String(error)]);
  assert.notDeepEqual(complaints, [], `${place}: this is read right now; move it out of ${GAPS}`);
}
