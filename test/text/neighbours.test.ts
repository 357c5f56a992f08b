// A law over all examples: what a sentence tells that has happened, it tells as well with another behind it.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseTimeline } from '../../src/parse.js';
import { examplesOfEvents } from './every-example.js';

/** Tells of somebody whom no example knows, and of no day. */
const NEIGHBOUR = ' Quentin Zabel nodded.';

it('what a sentence tells that has happened stays what it is before a sentence about somebody else', () => {
  const lost: string[] = [];
  let asked = 0;
  for (const { text, where, options } of examplesOfEvents()) {
    if (!/^[A-Z“][^\n]*[.!?]$/.test(text)) continue;
    const alone = toldIn(text, options.reference);
    if (alone.length === 0) continue;
    asked++;
    const beside = new Set(toldIn(text + NEIGHBOUR, options.reference));
    for (const told of alone) if (!beside.has(told)) lost.push(`${where}: ${told}`);
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
