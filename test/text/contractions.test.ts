import assert from 'node:assert/strict';
import test from 'node:test';
import { parseTimeline } from '../../src/parse.js';

// "Didn't" tells what "did not" does. (Titles may keep how it is written.)

const TEXTS = [
  'The mill did not close on Friday.',
  'The porter must not sell the barge before June.',
  'The line said on Tuesday the ferry would not sail on Friday.',
  'The fair will not be held on 3 May 2034, and has not been moved.',
  'We cannot open on Friday. They could not on Monday.',
  'Roads were not cleared until Tuesday. It is not known when the bridge opens.',
  'She said on Monday she will retire. They have left the mill. We are leaving on Friday.',
];

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bwill not\b/g, "won't"],
  [/\bcannot\b/g, "can't"],
  [/ not\b/g, "n't"],
  [/(?<=\b(?:she|we|they)) will\b/gi, "'ll"],
  [/(?<=\b(?:she|we|they)) have\b/gi, "'ve"],
  [/(?<=\b(?:she|we|they)) are\b/gi, "'re"],
];

/** What is told, without its words. */
function told(text: string): string[] {
  const { events } = parseTimeline(text, { reference: '2034-03-16' });
  return events.map(({ kind, status, when, speaker }) => [kind, status, when?.edtf, speaker].join(' | ')).sort();
}

for (const mark of ["'", '’'])
  test(`a text tells the same contracted with ${mark}`, () => {
    for (const text of TEXTS) {
      const short = SHORT.reduce((so, [full, contracted]) => so.replace(full, contracted.replace("'", mark)), text);
      assert.deepEqual(told(short), told(text), short);
    }
  });
