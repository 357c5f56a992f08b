// Public: the time expressions of a text, resolved.
import { checkCall } from './check-call.js';
import type { DocumentClock, DocumentStructure } from './document.js';
import type { TimeExpression } from './expression.js';
import { findExpressions } from './expressions/find-expressions.js';
import { localeFor } from './locales/index.js';
import type { Locale } from './locales/rule-types.js';
import type { ParseOptions } from './options.js';
import { prepareTokens, readTokens } from './read-tokens.js';
import { readStructure } from './structure/index.js';
import { withTokens } from './tokens/tokenize.js';
import type { Tokens } from './tokens/tokens.js';
import type { ClockSource } from './expressions/first-context.js';

/**
 * Finds the words of a text that name a time, in text order, without overlaps.
 * Linear in the length of the text; never throws because of the text.
 * @throws {RangeError} for a reference, zone or locale that is none.
 */
export function findTimeExpressions(text: string, options: ParseOptions = {}): TimeExpression[] {
  checkCall(text, options);
  const locale = localeFor(options.locale);
  const late = new LateClock(text, locale, options);
  return withTokens(text, locale.lexicon, (read) => {
    const tokens = prepareTokens(read, locale);
    late.tokens = tokens;
    const found = findExpressions(tokens, locale, options, late);
    late.tokens = undefined;
    return found;
  });
}

/** The clock of a document whose structure is read only if somebody asks. */
class LateClock implements ClockSource {
  /** The tokens of the text, while they live. */
  tokens: Tokens | undefined;
  #structure?: DocumentStructure;

  constructor(
    private readonly text: string,
    private readonly locale: Locale,
    private readonly options: ParseOptions,
  ) {}

  get clock(): DocumentClock {
    return this.#read().clock;
  }

  publishedAt(): number | undefined {
    return this.#read().published?.start;
  }

  #read(): DocumentStructure {
    const { text, locale, options } = this;
    return (this.#structure ??= readStructure(text, this.tokens ?? readTokens(text, locale), locale, options));
  }
}
