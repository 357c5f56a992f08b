import assert from 'node:assert/strict';
import test from 'node:test';
import { parseTimeline } from '../../src/parse.js';

// What a text tells does not hang on how the people in it are called.

const TEXTS = [
  'Ann Lund resigned on Monday. "The lock opens on Friday," Lund said on Tuesday.',
  'The judge, retired teacher Ann Lund, heard both sides on Monday. Lund will rule on Friday.',
  'The mayor on Tuesday invited Ann Lund to a dinner on Friday.',
  'The mill was paid for by Ann Lund (1834–1898). On Ann Lund’s death in 1898 it went to a cousin.',
  'There is no sign Ann Lund resigned on Monday. The lock was mended on 1 March 2034. Lund had it painted on Sunday.',
  '09:02 Ann Lund: the pump is slow again\n09:16 Bo Moe: can you close it?\n09:31 Ann Lund: better now',
];

const NAMES: Record<string, readonly [first: string, last: string]> = {
  'with a hyphen in the first': ['Ann-Kari', 'Lund'],
  'with a hyphen in the last': ['Ann', 'Lund-Sorby'],
  'with small words': ['Ann', 'van der Lund'],
  'with a small word': ['Ann', 'von Lund'],
  'with a letter in its midst': ['Ann P.', 'Lund'],
  'of two before the last': ['Ann Kari', 'Lund'],
  'with letters of no English': ['Þóra', 'Ånström'],
};

/** What is told, with one name for all. */
function told(text: string, last = 'Lund', first = 'Ann'): string[] {
  const { events } = parseTimeline(text, { reference: '2034-03-16' });
  const plain = (words = ''): string => words.replaceAll(first, 'Ann').replace(new RegExp(last, 'giu'), 'Lund');
  return events.map(({ title, kind, status, when, speaker }) => [plain(title), kind, status, when?.edtf, plain(speaker)].join(' | ')).sort();
}

for (const [name, [first, last]] of Object.entries(NAMES))
  test(`a text tells the same of somebody whose name is ${name}`, () => {
    for (const text of TEXTS) {
      const other = text
        .replaceAll('Ann', first)
        .replace(/Lund/g, (_, at: number) => (/(?:^|[.“"] )$/.test(text.slice(0, at)) ? last.charAt(0).toUpperCase() + last.slice(1) : last));
      assert.deepEqual(told(other, last, first), told(text), other);
    }
  });
