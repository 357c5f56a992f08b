// Laws over all examples: what a sentence tells that has happened, it tells as well with other signs around it.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseTimeline } from '../../src/parse.js';
import { examplesOfEvents } from './every-example.js';

/** One sentence with the title and time of each event that it tells as having happened. */
interface Told {
  readonly at: string;
  readonly text: string;
  readonly reference: string | undefined;
  readonly events: readonly string[];
}

const sentences = [...examplesOfEvents()]
  // "OSLO, 3 May 2034 – …": what opens a text stands in no brackets.
  .filter(({ text }) => /^[A-Z][^.!?\n]* [^.!?\n]*\.$/.test(text) && !/^[^.]*\d\)?\s?[–—-]|^[A-Z]{3}|^[A-Z][a-z]+, \w+ \d/.test(text))
  .map(({ where, text, options: { reference } }): Told => ({ at: where, text, reference, events: toldIn(text, reference) }))
  .filter(({ events }) => events.length > 0);

it('a sentence in brackets of its own tells what it tells without them', () => {
  assert.deepEqual(
    lostBy(sentences, (text) => `(${text})`),
    [],
  );
  assert.ok(sentences.length > 1000, `${sentences.length} examples`);
});

/** Known: a day that a participle, a clock or an ordinal at the very end of the text has is still looked for behind its full stop. */
const NOT_YET = [
  'New route to Oslo announced | 2022-05',
  'Pitch floods | 2033-11-13TNI',
  'Supplier rings | 2034-03-02',
  'Action takes place | 2034-05-31',
  'Great action off coast | 2034-05-31',
  'Sale announced | 2034-03-14',
  'Twins visit farm | 2034-03-12',
];

it('three dots end a sentence as one does', () => {
  const opened = sentences.filter(({ text }) => /^(?:The|An?) [^.]*[a-z]{2}\.$/.test(text));
  const lost = lostBy(opened, (text) => text.replace(/\.$/, '…')).map((event) => event.slice(event.indexOf(': ') + 2));
  assert.deepEqual(lost, NOT_YET);
  assert.ok(opened.length > 500, `${opened.length} examples`);
});

/** Events that are lost by a change of signs. */
function lostBy(told: readonly Told[], change: (text: string) => string): string[] {
  return told.flatMap(({ at, text, reference, events }) => {
    const changed = new Set(toldIn(change(text), reference));
    return events.filter((event) => !changed.has(event)).map((event) => `${at}: ${event}`);
  });
}

/** Title and time of each event that has happened. */
function toldIn(text: string, reference: string | undefined): string[] {
  const { events } = parseTimeline(text, reference === undefined ? {} : { reference });
  return events
    .filter(({ kind, status }) => kind === 'event' && status === 'occurred')
    .map(({ title, when }) => `${title} | ${when?.edtf ?? 'undated'}`);
}
