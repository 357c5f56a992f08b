// Public: the time expressions of a text, resolved.
import type { DocumentClock } from './document.js';
import type { TimeExpression } from './expression.js';
import { findExpressions } from './expressions/find-expressions.js';
import { localeFor } from './locales/index.js';
import type { ParseOptions } from './options.js';
import { readStructure } from './structure/index.js';
import { tokenize } from './tokens.js';

/**
 * Finds the words of a text that name a time, in text order, without overlaps.
 * Linear in the length of the text; never throws because of the text.
 * @throws {RangeError} for a reference, zone or locale that is none.
 */
export function findTimeExpressions(text: string, options: ParseOptions = {}): TimeExpression[] {
  const locale = localeFor(options.locale);
  const tokens = tokenize(text, locale.lexicon);
  let clock: DocumentClock | undefined;
  return findExpressions(tokens, locale, options, {
    get clock() {
      return (clock ??= readStructure(text, tokens, locale, options).clock);
    },
  });
}
