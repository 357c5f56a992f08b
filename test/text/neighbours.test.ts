// Laws over all examples: what a sentence tells that has happened, it tells as well beside others.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { findTimeExpressions, parseTimeline } from '../../src/parse.js';
import { examplesOfEvents } from './every-example.js';

/** Tells of somebody whom no example knows, and of no day. */
const NEIGHBOUR = ' Quentin Zabel nodded.';

/** Tell of no day, but with verbs that undo, look back and last; before a sentence also some that move and look ahead: behind one they may make a note of it. */
const VERBS = ['Tea was to have been cancelled.', 'They had been told.', 'They kept waiting.'],
  VERBS_BEFORE = [...VERBS, 'Tea has been moved.', 'Nobody will say.'];

/** Join a sentence to the one before, or tell where it happened. */
const JOINTS = ['But', 'And', 'However,', 'Sadly,', 'In the end', 'In the meantime,', 'In Skarn,', 'Near Port Ellen,'];

/**
 * Not put to that law: several sentences, places and names that are told once more or lose their capital; and what is still read by its place at the head of
 * a sentence: a year set in before its day, a length that leads to its day, participles set in or standing alone, "in which".
 */
const OTHERWISE_JOINED = /[.!?] |\bin [A-Z]|, in \d{4},|^The [A-Z]|^A week|having|blown|, in which/;

/** What a second sentence stands behind. */
const FIRST_SENTENCES = ['It rained, and', 'Tea was served, but', 'It rained;'];

/** Not put to that law: several sentences, names that lose their capital, pronouns that may be somebody else, and who says so. */
const OTHERWISE_SECOND = /[.!?] |^The [A-Z]|\b(?:he|she|they|him|it was|said|who|that)\b/;

/** Still read by their place at the head of a sentence. */
const AT_HEAD: ReadonlySet<string> = new Set([
  'The pier, damaged in 2019 and repaired in 2021, was sold in 2023.',
  'The ban, introduced in 2030 and extended in 2032, lapses at midnight.',
  'The path, closed in May and mended in June, opens on Friday.',
  'A sister boat, sunk in 2029 and raised two years later, was sold in 2033.',
  'The tannery, once the largest in Norland, shut on Tuesday.',
  'The ferry, due at 7.15 on Friday evening, finally left on Saturday morning.',
  'The last strike, in 2021, began on 3 October.',
  'The previous fair, in 2019, was opened on 3 October and closed on 9 October.',
  'The board having met, Moe left for Lund.',
  'A worker sacked in May demands his job back.',
  'The ship, a tanker built in 1990 and sold in 2010, sank on Monday.',
  'The proposal to raise rents from 1 May was rejected on Monday.',
  'A motion to close the pool in May was defeated on Monday.',
  'A fire in 1921, a flood in 1954 and a storm in 1971 damaged the tower.',
  'The move comes a day after rival Corvid unveiled a cheaper model.',
  'The board has dropped the merger, a fortnight after its chairman resigned in disgrace.',
  "The bank's failure to pay on Monday shocked the town.",
  'The attempt to free the ship on Sunday failed.',
  'The flood on Friday, during which two barns were lost, closed the road.',
  'The firm, which had it repaired in 2031, sold it in 2033.',
  'The pound moved to 1.30 on Monday.',
  'The bank rate was moved to 4.25 on 3 March.',
  'The dairy asks shoppers to return the jars.',
  'A great action off the coast on the 31st.',
  'The club is questioning an arrest on Friday.',
  'A long, narrow barge sank on Friday.',
  'The third, smaller tower opened on 3 March.',
  'A review, commissioned in June 2033 and completed last Friday, attributed it to a batch of resin.',
  'The cost of mending it rose in 2033.',
]);

/** An example of one paragraph, with the title and time of each event that it tells as having happened. */
interface Told {
  readonly at: string;
  readonly text: string;
  readonly reference: string | undefined;
  readonly events: readonly string[];
}

const examples = [...examplesOfEvents()]
  .filter(({ where, text }) => !where.startsWith('structure') && /^[A-Z“][^\n]*[.!?]$/.test(text))
  .map(({ where, text, options: { reference } }): Told => ({ at: where, text, reference, events: toldIn(text, reference) }))
  .filter(({ events }) => events.length > 0);

it('what a sentence tells that has happened stays what it is before a sentence about somebody else', () => {
  const lost = examples.flatMap(({ at, text, reference, events }) => {
    const beside = new Set(toldIn(text + NEIGHBOUR, reference));
    return events.filter((told) => !beside.has(told)).map((told) => `${at}: ${told}`);
  });
  assert.deepEqual(lost, []);
  assert.ok(examples.length > 1000, `${examples.length} examples`);
});

it('no verb of the sentence before or behind moves a time', () => {
  // "OSLO, 3 May 2034 – …": what opens a text and no sentence of it.
  const sentences = examples.filter(({ text }) => !/^[^.]*\d\s*[–—-]\s/.test(text) && !/^[A-Z]{3}/.test(text));
  const moved = sentences.flatMap(({ at, text, reference }) => {
    const alone = timesIn(text, reference);
    return [...VERBS_BEFORE.map((other) => `${other} ${text}`), ...VERBS.map((other) => `${text} ${other}`)].flatMap((both) => {
      const beside = new Set(timesIn(both, reference));
      return alone.filter((time) => !beside.has(time)).map((time) => `${at}: ${time} in ${both}`);
    });
  });
  assert.deepEqual(moved, []);
  assert.ok(sentences.length > 1000, `${sentences.length} examples`);
});

it('what a sentence tells that has happened it tells as well behind what joins it to the one before', () => {
  const opened = examples.filter(({ text }) => /^(?:The|A) [^\n]*$/.test(text) && !OTHERWISE_JOINED.test(text));
  const lost = opened.flatMap(({ at, text, reference, events }, place) => {
    const joined = `${JOINTS[place % JOINTS.length]} ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
      told = new Set(toldIn(joined, reference));
    return events.filter((event) => !told.has(event)).map((event) => `${at}: ${event} in ${joined}`);
  });
  assert.deepEqual(lost, []);
  assert.ok(opened.length > 500, `${opened.length} examples`);
});

it('what a sentence tells that has happened it tells as well as the second of two sentences in one', () => {
  const opened = examples.filter(({ text }) => /^(?:The|A) [^\n]*$/.test(text) && !OTHERWISE_SECOND.test(text));
  const lost = opened.flatMap(({ text, reference, events }) =>
    FIRST_SENTENCES.some((first) => {
      const told = new Set(toldIn(`${first} ${text.charAt(0).toLowerCase()}${text.slice(1)}`, reference));
      return events.some((event) => !told.has(event));
    })
      ? [text]
      : [],
  );
  assert.deepEqual(
    lost.filter((text) => !AT_HEAD.has(text)),
    [],
  );
  assert.deepEqual(
    [...AT_HEAD].filter((text) => !lost.includes(text)),
    [],
  );
  assert.ok(opened.length > 500, `${opened.length} examples`);
});

/** Title and time of each event that has happened. */
function toldIn(text: string, reference: string | undefined): string[] {
  const { events } = parseTimeline(text, reference === undefined ? {} : { reference });
  return events
    .filter(({ kind, status }) => kind === 'event' && status === 'occurred')
    .map(({ title, when }) => `${title} | ${when?.edtf ?? 'undated'}`);
}

/** Words and value of each time. */
function timesIn(text: string, reference: string | undefined): string[] {
  return findTimeExpressions(text, reference === undefined ? {} : { reference }).map(({ text: words, value }) => `${words} = ${value}`);
}
