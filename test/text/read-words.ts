// Reads a sentence of the tests as the event stages see it.
import type { Clause } from '../../src/text/clauses/clause.js';
import { readClauses } from '../../src/text/clauses/clauses.js';
import { readWords, textBetween, type SentenceWords } from '../../src/text/words/sentence-words.js';
import { readClasses } from '../../src/text/words/word-classes.js';
import { vocabularyOf } from '../../src/text/words/build-vocabulary.js';
import { findExpressions } from '../../src/text/expressions/find-expressions.js';
import { localeFor } from '../../src/text/locales/index.js';
import { FIRST } from '../../src/text/tokens/tokens.js';
import { tokenize } from '../../src/text/tokens/tokenize.js';

export interface ReadSentence {
  readonly words: SentenceWords;
  readonly clauses: readonly Clause[];
  /** Tokens as they stand in the text. */
  readonly text: (range: readonly [number, number]) => string;
}

export function read(sentence: string): ReadSentence {
  const locale = localeFor('en');
  const vocabulary = vocabularyOf(locale);
  if (!vocabulary) throw new Error('the English locale has words for events');
  const tokens = tokenize(sentence, locale.lexicon);
  const words = readWords(readClasses(tokens, vocabulary), findExpressions(tokens, locale, { reference: '2034-03-16' }));
  return { words, clauses: readClauses(words, FIRST, tokens.length), text: ([from, to]) => textBetween(words, from, to) };
}
