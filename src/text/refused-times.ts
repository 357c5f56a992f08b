// Public: what looked like a time in a text and was not believed.
import type { Span } from '../model/index.js';
import { checkCall } from './check-call.js';
import { findExpressions } from './expressions/find-expressions.js';
import { countedNumbers, type Refusal } from './expressions/refused.js';
import { localeFor } from './locales/index.js';
import type { RefusalReason } from './locales/rule-types.js';
import type { ParseOptions } from './options.js';
import { readStructure } from './structure/index.js';
import { tokenize } from './tokens/tokenize.js';

/** Words that are no time. */
export interface RefusedTime extends Span {
  readonly text: string;
  /** `impossible` ("31 February", "25:99"), `number` ("Route 1603"), `age` ("six-year-old"), `part` ("the first half"). */
  readonly why: RefusalReason;
  /** The same in a reader's words. */
  readonly reason: string;
}

/**
 * Finds what looks like a time and is not taken for one, and why, in text order. For those who explain: `findTimeExpressions` gives the rest.
 * Linear in the length of the text; never throws because of the text.
 * @throws {RangeError} for a reference, zone or locale that is none.
 * @example
 * refusedTimes('Route 1603 is shut until 31 February.').map(({ text, why }) => [text, why]); // [['1603', 'number'], ['31 February', 'impossible']]
 */
export function refusedTimes(text: string, options: ParseOptions = {}): RefusedTime[] {
  checkCall(text, options);
  const locale = localeFor(options.locale);
  const tokens = tokenize(text, locale.lexicon);
  const refused: Refusal[] = [];
  const found = findExpressions(tokens, locale, options, readStructure(text, tokens, locale, options), refused);
  const told = [...found, ...refused.map(({ from, to }) => ({ start: tokens.start[from], end: tokens.end[to - 1] }))].sort(
    (a, b) => a.start - b.start,
  );
  let next = 0;
  const isCovered = (token: number): boolean => {
    while (next < told.length && told[next].end <= tokens.start[token]) next++;
    return next < told.length && told[next].start <= tokens.start[token];
  };
  return [...refused, ...countedNumbers(tokens, isCovered)]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, why }) => ({
      start: tokens.start[from],
      end: tokens.end[to - 1],
      text: text.slice(tokens.start[from], tokens.end[to - 1]),
      why,
      reason: locale.reasons[why],
    }));
}
