// What a text without a day of writing leaves open: its events have no time, and say in its own words when they are told to have been.
import { MS_PER_DAY } from '../../../time/index.js';
import type { Draft } from '../../drafts/draft.js';
import type { SupposedDays } from '../../expressions/supposed-days.js';
import { isCounted, mayCountFrom } from '../../drafts/counted-time.js';
import type { TimeExpression } from '../../expression.js';
import { tokenAfter, type SentenceWords } from '../../words/sentence-words.js';
import { isAfter, isBefore } from '../../words/sequence-words.js';
import { SINCE, UNTIL } from '../../words/vocabulary.js';

/**
 * Takes the days that were only supposed, and what was counted from them, from what has been told with them.
 * @param expressions - of the text, those that are open with the days that were supposed.
 */
export function leaveOpen(
  words: SentenceWords,
  drafts: readonly Draft[],
  expressions: readonly TimeExpression[],
  supposed: SupposedDays['times'],
): void {
  const stated = new Set<number>();
  for (const { start, when } of expressions) if (when && !supposed.has(start)) stated.add(Math.floor(when.start / MS_PER_DAY));
  const isOpen = (time: TimeExpression): boolean =>
    supposed.has(time.start) || (isCounted(time) && !mayCountFrom(time).some((day) => stated.has(day)));
  for (const draft of drafts) {
    const { times } = draft;
    if (draft.mergedInto || !draft.when || (times.some(({ when }) => when !== undefined) && !times.some(isOpen))) continue;
    draft.when = draft.implied = undefined;
    draft.relative ??= inWords(words, times.filter(isOpen));
    for (const [at, { start }] of times.entries()) times[at] = supposed.get(start)?.open ?? times[at];
  }
}

/** "Friday, by noon", "“a day”, counted from Sunday": times in words, in text order, with what bounds them. */
function inWords(words: SentenceWords, times: readonly TimeExpression[]): string | undefined {
  const { text, start: starts } = words.tokens;
  const told = [...times]
    .sort((a, b) => a.start - b.start)
    .map((time) => {
      if (isCounted(time)) return time.provenance?.[0]?.reason ?? time.text;
      const { start, end } = time,
        before = tokenAfter(words, start) - 1,
        isBound = (words.bits[before] & (UNTIL | SINCE)) !== 0 || isBefore(words, before) || isAfter(words, before),
        lead = isBound ? text.slice(starts[before], start).toLowerCase() : '';
      return lead + text.slice(start, end);
    });
  return told.length > 0 ? told.join(', ') : undefined;
}
