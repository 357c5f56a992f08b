// Whatever opens a sentence in front of its comma, who stands behind that does what the verb tells.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { doers } from './outline.js';

const WEDNESDAY = '2034-05-10',
  FRIDAY = '2034-05-05';

/** What may open a sentence, by what it is. */
const OPENINGS: Readonly<Record<string, readonly string[]>> = {
  adverbs: [
    'unexpectedly',
    'nevertheless',
    'moreover',
    'locally',
    'sure enough',
    'oddly enough',
    'worse still',
    'above all',
    'little by little',
    'step by step',
  ],
  'what somebody is': [
    'a former teacher',
    'a Dane by birth',
    'once a star of the party',
    'then 63',
    'aged 63',
    'alone among her peers',
    'tired of the fight',
  ],
  'what was done before': [
    'having lost the vote',
    'faced with a revolt',
    'born in Oslo',
    'weakened by illness',
    'citing ill health',
    'seeing no way out',
  ],
  'how and why': [
    'in a surprise move',
    'to general surprise',
    'despite calls to wait',
    'by law',
    'for family reasons',
    'with two votes against',
    'rather than fight on',
    'instead of waiting',
    'in order to save the party',
    'contrary to reports',
    'thanks to the vote',
    'irrespective of the vote',
    'but for one vote',
  ],
  'words to the reader': ['yes', 'OK', 'good news', 'no wonder', 'no doubt', 'believe it or not', 'one way or another', 'to be fair', 'what is more'],
  'where it was': ['two miles away', 'further south', 'back in Oslo', 'at the port', 'outside the court'],
};

const BASES: readonly (readonly [sentence: string, title: string])[] = [
  ['the mayor resigned on Friday', 'Mayor resigns'],
  ['the bridge was closed on Friday', 'Bridge closed'],
  ['the firm sold two mills on Friday', 'Firm sells two mills'],
  ['Norfell left on Friday', 'Norfell leaves'],
];

describe('one comma, and the subject behind it', () => {
  for (const [name, openings] of Object.entries(OPENINGS))
    it(name, () => {
      const misread: string[] = [];
      for (const opening of openings)
        for (const [sentence, title] of BASES) {
          const text = `${opening.charAt(0).toUpperCase()}${opening.slice(1)}, ${sentence}.`,
            told = doers(text, FRIDAY, WEDNESDAY);
          if (!told.includes(title)) misread.push(`${text} → ${told.join('; ')}`);
        }
      assert.deepEqual(misread, []);
    });
});

describe('a name in front of the comma', () => {
  const NAMED = ['Emily, the mayor, resigned on Friday.', 'Emily, Otto and Ada resigned on Friday.', 'Emily Moe, mayor of Lund, resigned on Friday.'];
  for (const text of NAMED) it(text, () => assert.match(doers(text, FRIDAY, WEDNESDAY).join(), /^Emily.* resigns?$/));
});
