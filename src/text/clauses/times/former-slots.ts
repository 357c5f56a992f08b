// What brackets tell of the time for which something was planned before: no clause of their own.
import type { TimeExpression } from '../../expression.js';
import { HALF_YEAR_DAYS, MS_PER_DAY } from '../../../time/index.js';
import { BRACKET, hasMark, reclass, timeEnd, type SentenceWords } from '../../words/sentence-words.js';
import { ADVERB, ORIGINAL, PAST_AUXILIARY, PREPOSITION, PRONOUN } from '../../words/vocabulary.js';

/** "On 13 May (was 6 May)", "(it was originally on 6 May)": in brackets with a time alone, when it was to be before; no verb of its own. */
export function tellsFormerSlot(words: SentenceWords, at: number, to: number): boolean {
  const { bits, timeAt } = words,
    isIt = (bits[at - 1] & PRONOUN) !== 0,
    first = isIt ? at - 1 : at;
  if (!(bits[at] & PAST_AUXILIARY) || first < 1 || !hasMark(words, first - 1, BRACKET)) return false;
  let next = at + 1;
  while (next < to && next < at + 3 && bits[next] & (ADVERB | PREPOSITION)) next++;
  if (timeAt[next] === 0 || !hasMark(words, timeEnd(words, next), BRACKET)) return false;
  // "(It was on 7 June last year)": no slot of this one.
  const former = words.times[timeAt[next] - 1].when,
    slot = (words.times[timeAt[next] - 2] as TimeExpression | undefined)?.when;
  if (former && slot && Math.abs(former.start - slot.start) > HALF_YEAR_DAYS * MS_PER_DAY) return false;
  reclass(words, first, ADVERB);
  reclass(words, at, ADVERB | ORIGINAL);
  return true;
}
