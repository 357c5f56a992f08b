// What is told of a noun ends before the verb of its sentence: each way to tell it, with each verb that may follow, gives the one event that it tells.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { doers } from './outline.js';

const WEDNESDAY = '2034-05-10',
  YEAR = '1931';

/** What opens a sentence and the one event in it. */
const OF_ONE: readonly (readonly [opening: string, event: string])[] = [
  ['The bridge that opened in 1931', 'Bridge opens'],
  ['The bridge which opened in 1931', 'Bridge opens'],
  ['The bridge he built in 1931', 'Builds bridge'],
  ['The bridge that he built in 1931', 'Builds bridge'],
  ['The bridge that Otto Berg built in 1931', 'Otto Berg builds bridge'],
  ['The bridge her father built in 1931', 'Father builds bridge'],
  ['The bridge that was built in 1931', 'Bridge built'],
  ['The bridge built in 1931', 'Bridge built'],
  ['The bridge built by Otto Berg in 1931', 'Bridge built by Otto Berg'],
  ['The bridge where he died in 1931', 'He dies'],
  ['The house in which the king died in 1931', 'King dies'],
  ['The letter that Ada Moe wrote in 1931', 'Ada Moe writes letter'],
];
const OF_MANY: readonly (readonly [opening: string, event: string])[] = [
  ['The bridges that opened in 1931', 'Bridges open'],
  ['The bridges he built in 1931', 'Builds bridges'],
  ['The bridges that were built in 1931', 'Bridges built'],
  ['The bridges built in 1931', 'Bridges built'],
  ['The people who left in 1931', 'People leave'],
];

/** What may follow without a time, in the present: it tells no event. */
const STATES_OF_ONE = ['still stands', 'stands on the hill', 'belongs to the town', 'still needs a new roof', 'now carries trams', 'remains in use'];
const STATES_OF_MANY = ['still stand', 'still want their money back', 'now need a new roof', 'remain in use'];

/** What may follow in the past, with another time. */
const DEEDS = ['collapsed in 1950', 'was sold in 1950', 'had disappeared by 1950'];

/** Sentences that tell something else of that year. */
function misread(openings: readonly (readonly [opening: string, event: string])[], behind: string): string[] {
  const found: string[] = [];
  for (const [opening, event] of openings) {
    const text = `${opening} ${behind}.`,
      titles = doers(text, YEAR, WEDNESDAY);
    if (titles.join('; ') !== event) found.push(`${text} → ${titles.join('; ')}`);
  }
  return found;
}

describe('what is told of the subject, many verbs behind it', () => {
  for (const behind of [...STATES_OF_ONE, ...DEEDS]) it(`… ${behind}`, () => assert.deepEqual(misread(OF_ONE, behind), []));
  for (const behind of STATES_OF_MANY) it(`several … ${behind}`, () => assert.deepEqual(misread(OF_MANY, behind), []));
});
