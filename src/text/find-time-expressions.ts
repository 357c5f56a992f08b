// Public: the time expressions of a text, resolved.
import type { TimeExpression } from './expression.js';
import { findExpressions } from './expressions/find-expressions.js';
import { localeFor } from './locales/index.js';
import type { ParseOptions } from './options.js';
import { tokenize } from './tokens.js';

/**
 * Finds the words of a text that name a time, in text order, without overlaps.
 * Linear in the length of the text; never throws because of the text.
 * @throws {RangeError} for a reference, zone or locale that is none.
 */
export function findTimeExpressions(text: string, options: ParseOptions = {}): TimeExpression[] {
  const locale = localeFor(options.locale);
  return findExpressions(tokenize(text, locale.lexicon), locale, options);
}
