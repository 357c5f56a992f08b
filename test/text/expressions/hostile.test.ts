import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findTimeExpressions } from '../../../src/text/index.js';

const REFERENCE = { reference: '2034-03-14T10:00' };

/** Repeats a piece up to a length. */
const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

function check(text: string): number {
  const found = findTimeExpressions(text, REFERENCE);
  for (const expression of found) {
    assert.equal(text.slice(expression.start, expression.end), expression.text);
    expression.when;
    expression.provenance;
  }
  return found.length;
}

const PIECES = [
  'a',
  ' ',
  '\n',
  '\r\n',
  '\t',
  '1',
  '1 ',
  '19',
  '1990 ',
  '12:',
  '12:30 ',
  '1/',
  '1-',
  '1.',
  '-',
  '(',
  ')',
  '"',
  "'",
  '’',
  '–',
  '\u0000',
  '\ud800',
  '\udc00',
  '🚀',
  'é',
  'ß',
  '\u200b',
  '漢',
  'May ',
  'May 5 ',
  'May-',
  'Monday ',
  'Monday, ',
  'the ',
  'the first ',
  'the day after the day after ',
  'early late mid ',
  'last last ',
  'two hours later ',
  'and ',
  'and 5 ',
  'of the ',
  "'s ",
  "o'clock ",
  'a.m. ',
  'p.m',
  'Z',
  'T',
  '2031-05-06T',
  '2031-05-06T17:20:05Z ',
  '3 to 5 ',
  'from 3 to 5 March ',
  'BC ',
  '5 BC ',
  '470s ',
  'end of the end of ',
  'half a half and a half ',
  'GMT ',
  '+05:30 ',
  '12 o',
];

describe('hostile text', () => {
  for (const piece of PIECES) {
    test(`${JSON.stringify(piece)} over and over neither throws nor slows down`, () => {
      check(fill(piece, 2_000));
      const time = (length: number) => {
        const text = fill(piece, length);
        let best = Infinity;
        for (let round = 0; round < 3; round++) {
          // Processor time: other programs on the machine do not count.
          const start = process.cpuUsage();
          findTimeExpressions(text, REFERENCE);
          const { user, system } = process.cpuUsage(start);
          best = Math.min(best, (user + system) / 1000);
        }
        return best;
      };
      const small = time(20_000),
        large = time(160_000);
      // Quadratic work would take 64 times as long; compiling and collecting garbage blur the rest.
      assert.ok(large < small * 24 + 100, `${String(small)} ms, ${String(large)} ms`);
    });
  }

  test('any string at all is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void check(text)),
      { numRuns: 300 },
    );
  });

  test('any mixture of words of time is read', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => void check(pieces.join(''))),
      { numRuns: 500 },
    );
  });

  test('a million of one letter is one word', () => {
    assert.equal(check('x'.repeat(1_000_000)), 0);
  });
});
