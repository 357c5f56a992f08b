import assert from 'node:assert/strict';
import test from 'node:test';
import { vocabularyOf } from '../../../src/text/words/build-vocabulary.js';
import { ADVERB, HAPPENING, PARTICIPLE, PAST, PROGRESSIVE } from '../../../src/text/words/vocabulary.js';
import { BREAK, COMMA, DOT, HYPHEN, QUOTE, readClasses, tokenAfter, type WordClasses } from '../../../src/text/words/word-classes.js';
import { localeFor } from '../../../src/text/locales/index.js';
import { FIRST } from '../../../src/text/tokens/tokens.js';
import { tokenize } from '../../../src/text/tokens/tokenize.js';

function classesOf(text: string): WordClasses {
  const locale = localeFor('en');
  const vocabulary = vocabularyOf(locale);
  assert.ok(vocabulary);
  return readClasses(tokenize(text, locale.lexicon), vocabulary);
}

function bitsOf(text: string): readonly number[] {
  const { bits } = classesOf(text);
  return [...bits.slice(FIRST)];
}

test('a word that no list holds is guessed by its ending', () => {
  assert.equal(bitsOf('glimmered')[0], PAST | PARTICIPLE);
  assert.equal(bitsOf('glimmering')[0], PROGRESSIVE);
  assert.equal(bitsOf('glimmerly')[0], ADVERB);
  assert.equal(bitsOf('reglimmerment')[0], HAPPENING);
});

test('short words, names and words that only look so are not guessed', () => {
  assert.equal(bitsOf('zed')[0], 0);
  assert.equal(bitsOf('Glimmered')[0], 0);
  assert.equal(bitsOf('glimmeed')[0], 0);
});

test('the second half of a hyphened word is no particle', () => {
  assert.equal(bitsOf('a tune-up')[3], 0);
});

test('signs are told apart; a hyphen in a word and a comma in a number end no clause', () => {
  const { marks, tokens } = classesOf('Late, re-made: 4,000 "x".');
  const at = (sign: string): number => [...tokens.start].findIndex((start, token) => token < tokens.length && tokens.text.charAt(start) === sign);
  assert.equal(marks[at(',')], COMMA | BREAK);
  assert.equal(marks[at('-')], HYPHEN);
  assert.equal(marks[at('"')], QUOTE | BREAK);
  assert.equal(marks[at('.')], DOT);
  assert.ok([...marks].includes(COMMA));
});

test('tokenAfter finds the first token that ends behind an offset, at every offset', () => {
  const text = `Ferries  sail\n\n${'and the very long harbour wall holds '.repeat(9)}end`;
  const classes = classesOf(text);
  const { end, length } = classes.tokens;
  for (let offset = 0; offset < text.length; offset++) {
    let expected = 0;
    while (expected < length && end[expected] <= offset) expected++;
    assert.equal(tokenAfter(classes, offset), expected);
  }
});

test('tokenAfter gives the number of tokens behind the last one', () => {
  const classes = classesOf('The end.   ');
  assert.equal(tokenAfter(classes, 10), classes.tokens.length);
});
