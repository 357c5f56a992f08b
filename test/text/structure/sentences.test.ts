import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { structureOf, wordsOf } from '../read.js';

/** Sentences of the only paragraph. */
function sentencesOf(text: string): string[] {
  const [block] = structureOf(text).blocks;
  return wordsOf(text, block?.sentences ?? []);
}

const ONE = [
  'Mr. Lind and Dr. Ada Moe met Gov. Oak at noon.',
  'The U.S. ferry line sold 4.25 million tickets.',
  'It opens on Jan. 5 and closes on Feb. 28.',
  'The gate opens at 5 p.m. Friday and closes at 9 p.m. EST on Sunday.',
  'She signed the order as J. R. Moe.',
  'Acme Corp. shares rose after No. 7 Elm Street was sold.',
  '“Who left the gate open?” he asked.',
  'Prices rose by 3.5 per cent, i.e. more than wages.',
  'He said ... nothing at all.',
];
const MANY: [string, string[]][] = [
  ['The gate opened. Boats sailed.', ['The gate opened.', 'Boats sailed.']],
  ['It opened at 5 p.m. Boats sailed at once.', ['It opened at 5 p.m.', 'Boats sailed at once.']],
  ['He lives in the U.S. The ferry is slow.', ['He lives in the U.S.', 'The ferry is slow.']],
  ['She works for Acme Corp. The pay is low.', ['She works for Acme Corp.', 'The pay is low.']],
  ['"We sail," he said. "The tide turns."', ['"We sail," he said.', '"The tide turns."']],
  ['“It is late.” They left.', ['“It is late.”', 'They left.']],
  ['Did they sail? Yes! They did.', ['Did they sail?', 'Yes!', 'They did.']],
  ['It was built in 1911. 45 boats came.', ['It was built in 1911.', '45 boats came.']],
  ['(It was late.) They left.', ['(It was late.)', 'They left.']],
];

describe('sentences', () => {
  for (const text of ONE) it(`one: ${text}`, () => assert.deepEqual(sentencesOf(text), [text]));
  for (const [text, expected] of MANY) it(`${expected.length}: ${text}`, () => assert.deepEqual(sentencesOf(text), expected));

  it('tile the words of a wrapped paragraph', () => {
    const text =
      'The gate that the harbour board had promised for the spring\nopened at last. Boats that had been waiting for weeks in the\noutport sailed.';
    assert.deepEqual(sentencesOf(text), [
      'The gate that the harbour board had promised for the spring\nopened at last.',
      'Boats that had been waiting for weeks in the\noutport sailed.',
    ]);
  });
});
