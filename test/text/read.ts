// How tests read a text: one call per stage, in English.
import { localeFor } from '../../src/text/locales/index.js';
import type { ParseOptions } from '../../src/text/options.js';
import { findListEntries, type ListReading } from '../../src/text/lists/index.js';
import { findExpressions } from '../../src/text/expressions/find-expressions.js';
import { readStructure } from '../../src/text/structure/index.js';
import type { DocumentStructure } from '../../src/text/document.js';
import type { Tokens } from '../../src/text/tokens/tokens.js';
import { tokenize } from '../../src/text/tokens/tokenize.js';
import { vocabularyOf, type Vocabulary } from '../../src/text/structure/vocabulary.js';

const locale = localeFor('en');

export function tokensOfText(text: string): Tokens {
  return tokenize(text, locale.lexicon);
}

export const vocabulary: Vocabulary = vocabularyOf(locale);

export function structureOf(text: string, options: ParseOptions = {}): DocumentStructure {
  return readStructure(text, tokensOfText(text), locale, options);
}

export function listsOf(text: string, options: ParseOptions = {}): ListReading {
  const tokens = tokensOfText(text),
    structure = structureOf(text, options);
  return findListEntries(tokens, structure, locale, findExpressions(tokens, locale, options, structure));
}

/** The words of spans. */
export function wordsOf(text: string, spans: readonly { start: number; end: number }[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}
