// What two commas set in takes nothing away: neither the subject behind an opening, nor the verb behind its auxiliary.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { doers } from './outline.js';

const WEDNESDAY = '2034-05-10',
  FRIDAY = '2034-05-05';

const OPENINGS = ['', 'then', 'later,', 'in Oslo', 'in Oslo,', 'in a note to staff,', 'after the vote,', 'near the port', 'meanwhile'];

/** A subject, and the noun of it that does what is told. */
const SUBJECTS: readonly (readonly [subject: string, noun: string])[] = [
  ['the mayor', 'mayor'],
  ['a bus', 'bus'],
  ['two ships', 'ships'],
  ['Norfell', 'norfell'],
  ['the head of the union', 'head'],
];

/** What is set in behind a subject. */
const ASIDES = [
  'a Dane',
  'one of the oldest in Norway',
  'the last of the day',
  'who had been ill',
  'owned by a bank',
  'in spite of the rain',
  'of all things',
  'for the first time',
];

/** Verbs in two parts. */
const VERBS: readonly (readonly [auxiliary: string, verb: string])[] = [
  ['was', 'hit on Friday'],
  ['had', 'failed on Friday'],
  ['was', 'moved on Friday'],
  ['did', 'return on Friday'],
];

/** What is set in within a verb. */
const WITHIN = ['however', 'in the end', 'after a long wait', 'the council said', 'police believe', 'according to the council', 'as planned'];

function misread(cases: Iterable<readonly [text: string, noun: string]>): string[] {
  const found: string[] = [];
  for (const [text, noun] of cases) {
    const sentence = text.charAt(0).toUpperCase() + text.slice(1),
      titles = doers(sentence, FRIDAY, WEDNESDAY);
    if (!titles.some((title) => title.toLowerCase().startsWith(noun) || title.toLowerCase().startsWith(`two ${noun}`)))
      found.push(`${sentence} → ${titles.join('; ')}`);
  }
  return found;
}

function* behindSubject(opening: string): Iterable<readonly [string, string]> {
  // "In Oslo Norfell": what no sign or article parts is one name.
  for (const [subject, noun] of SUBJECTS.filter(([name]) => name !== 'Norfell' || /^(in|near|meanwhile)\b[^,]*$/.exec(opening) === null))
    for (const aside of ASIDES) for (const [auxiliary, verb] of VERBS) yield [`${opening} ${subject}, ${aside}, ${auxiliary} ${verb}.`.trim(), noun];
}

function* withinVerb(aside: string): Iterable<readonly [string, string]> {
  for (const [subject, noun] of SUBJECTS) for (const [auxiliary, verb] of VERBS) yield [`${subject} ${auxiliary}, ${aside}, ${verb}.`, noun];
}

describe('asides', () => {
  for (const opening of OPENINGS)
    it(`behind the subject: ${opening === '' ? 'the first word' : opening}`, () => assert.deepEqual(misread(behindSubject(opening)), []));
  for (const aside of WITHIN) it(`within the verb: ${aside}`, () => assert.deepEqual(misread(withinVerb(aside)), []));
});
