// A law over all examples: what a sentence tells that has happened, it tells as well with another behind it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { parseTimeline } from '../../src/parse.js';
import { extractExamples } from '../spec-extractor.js';

const FOLDER = 'test/spec';
/** Tells of somebody whom no example knows, and of no day. */
const NEIGHBOUR = ' Quentin Zabel nodded.';

/** Longest example that is put to the law, in characters. */
const LONGEST = 300;

it('what a sentence tells that has happened stays what it is before a sentence about somebody else', () => {
  const lost: string[] = [];
  let asked = 0;
  for (const name of readdirSync(FOLDER).filter((file) => /^(?!de-|known-gaps|lists-).*\.md$/.test(file) && file !== 'README.md'))
    for (const { kind, text, line, options } of extractExamples(`${FOLDER}/${name}`, readFileSync(`${FOLDER}/${name}`, 'utf8'))) {
      const { reference, locale } = options;
      if (kind !== 'events' || locale !== undefined || !/^[A-Z“][^\n]*[.!?]$/.test(text) || text.length > LONGEST) continue;
      const alone = toldIn(text, reference);
      if (alone.length === 0) continue;
      asked++;
      const beside = new Set(toldIn(text + NEIGHBOUR, reference));
      for (const told of alone) if (!beside.has(told)) lost.push(`${name}:${line}: ${told}`);
    }
  assert.deepEqual(lost, []);
  assert.ok(asked > 1000, `${asked} examples`);
});

/** Title and time of each event that has happened. */
function toldIn(text: string, reference: string | undefined): string[] {
  const { events } = parseTimeline(text, reference === undefined ? {} : { reference });
  return events
    .filter(({ kind, status }) => kind === 'event' && status === 'occurred')
    .map(({ title, when }) => `${title} | ${when?.edtf ?? 'undated'}`);
}
