import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { buildLexicon } from '../../../src/text/tokens/lexicon.js';
import {
  ALL_CAPS,
  CAPITAL,
  FIRST,
  MARGIN,
  NEWLINE,
  NUMBER,
  PUNCT,
  SPACE_BEFORE,
  WORD,
  numberAt,
  type Tokens,
} from '../../../src/text/tokens/tokens.js';
import { tokenize } from '../../../src/text/tokens/tokenize.js';

const lexicon = buildLexicon([{ fruit: 'apple/apples pear plum=9', ending: "'s", elided: "l'", sign: '. -', wide: 'äpfel' }], ["won't", 'orchard']);
const wordsOf = (text: string) => {
  const tokens = tokenize(text, lexicon);
  return tokensFrom(tokens, (at) => text.slice(tokens.start[at], tokens.end[at]));
};
/** What is read of each token, from the first of the text on. */
const tokensFrom = <T>({ length }: Tokens, read: (at: number) => T): T[] => Array.from({ length: length - FIRST }, (_, at) => read(FIRST + at));

describe('buildLexicon', () => {
  test('counts slots from 1 and lets a slot state its value', () => {
    const fruit = lexicon.values('fruit');
    assert.deepEqual(
      ['apple', 'apples', 'pear', 'plum', 'orchard'].map((word) => fruit[lexicon.idOf(word)]),
      [1, 1, 2, 9, 0],
    );
  });
  test('reads other spellings as the word itself', () => {
    const words = buildLexicon([{ fruit: 'apple pear' }], [], { apple: "aple app'l" });
    const tokens = tokenize("Aple app'l pear", words);
    assert.deepEqual(
      tokensFrom(tokens, (at) => words.wordOf(tokens.word[at])),
      ['apple', 'apple', 'pear'],
    );
  });
  test('gives zeros for a class that it does not know', () => {
    assert.equal(lexicon.values('vegetable')[lexicon.idOf('pear')], 0);
  });
});

describe('tokenize', () => {
  test('cuts words, numbers, signs and line breaks', () => {
    const tokens = tokenize('Two pears,\r\n3.5!', lexicon);
    assert.deepEqual([...tokens.kind.slice(FIRST, tokens.length)], [WORD, WORD, PUNCT, NEWLINE, NUMBER, PUNCT, NUMBER, PUNCT]);
    assert.deepEqual(wordsOf('Two pears,\r\n3.5!'), ['Two', 'pears', ',', '\r\n', '3', '.', '5', '!']);
  });
  test('takes code between backticks for one name, and what may tell a time as if the backticks were not there', () => {
    assert.deepEqual(wordsOf('It said `a: b; c`, then `x`.'), ['It', 'said', 'a: b; c', ',', 'then', 'x', '.']);
    assert.deepEqual(wordsOf('At `14:05`, `5 May`, `UTC`.'), ['At', '14', ':', '05', ',', '5', 'May', ',', 'UTC', '.']);
    for (const text of ['```a```', '`a', '`a\nb`', '` a`', '`a `', '``', "`a' (`b'", '`a`s', `\`${'a'.repeat(90)}\``])
      assert.ok(wordsOf(text).includes('`'), `${text} holds no code`);
  });
  test('reads what a page sets as what was typed: soft and hard hyphens, joined letters, an accent by itself, marks of direction', () => {
    const typed = (text: string): string[] => {
      const tokens = tokenize(text, lexicon);
      return tokensFrom(tokens, (at) => lexicon.wordOf(tokens.word[at]));
    };
    assert.deepEqual(typed('ap\u00adple a\u0308pfel \u200epear\u202c ap\u2011ples'), ['apple', 'äpfel', 'pear', '', '-', '']);
    const joined = buildLexicon([{ part: 'first office' }]);
    assert.deepEqual(
      [...tokenize('\ufb01rst o\ufb03ce', joined).word.slice(FIRST, FIRST + 2)].map((id) => joined.wordOf(id)),
      ['first', 'office'],
    );
    const { flags } = tokenize('\u200e5\u200e/\u200e6', lexicon);
    assert.deepEqual([...flags.slice(FIRST, FIRST + 3)], [SPACE_BEFORE, 0, 0]);
  });
  test('parts a listed ending and a listed elided beginning, with either apostrophe', () => {
    assert.deepEqual(wordsOf("Pear’s pear's l'orchard"), ['Pear', '’s', 'pear', "'s", "l'", 'orchard']);
    assert.deepEqual(wordsOf("They won't o'clock"), ['They', "won't", "o'clock"]);
  });
  test('finds words without regard to case, beyond ASCII too', () => {
    const tokens = tokenize('APPLE Äpfel apple', lexicon);
    assert.deepEqual(
      tokensFrom(tokens, (at) => lexicon.wordOf(tokens.word[at])),
      ['apple', 'äpfel', 'apple'],
    );
    assert.deepEqual([...tokens.flags.slice(FIRST, tokens.length)], [CAPITAL | ALL_CAPS | SPACE_BEFORE, CAPITAL | SPACE_BEFORE, SPACE_BEFORE]);
  });
  test('marks what is glued to the token before', () => {
    const tokens = tokenize('3-apple pear', lexicon);
    assert.deepEqual(
      tokensFrom(tokens, (at) => tokens.flags[at] & SPACE_BEFORE),
      [SPACE_BEFORE, 0, 0, SPACE_BEFORE],
    );
  });
  test('reads the value of a number', () => {
    assert.equal(numberAt(tokenize('007', lexicon), FIRST), 7);
  });
  test('puts line breaks of no width before and behind the text', () => {
    const { kind, start, end, word, flags, length } = tokenize('pear. '.repeat(50), lexicon);
    for (const at of [...Array(FIRST).keys(), ...Array.from({ length: MARGIN }, (_, on) => length + on)])
      assert.deepEqual([kind[at], end[at] - start[at], word[at], flags[at] & SPACE_BEFORE], [NEWLINE, 0, 0, SPACE_BEFORE]);
  });
  test('covers every letter and digit of any text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const tokens = tokenize(text, lexicon);
        let last = 0;
        for (let at = FIRST; at < tokens.length; at++) {
          const start = tokens.start[at] ?? -1,
            end = tokens.end[at] ?? -1;
          assert.ok(start >= last && end > start);
          assert.doesNotMatch(text.slice(last, start), /[A-Za-z0-9]/);
          last = end;
        }
        assert.doesNotMatch(text.slice(last), /[A-Za-z0-9]/);
      }),
    );
  });
});
