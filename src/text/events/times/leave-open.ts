// What a text without a day of writing leaves open: its events have no time, and say in its own words when they are told to have been.
import { MS_PER_DAY, isInterval, type When } from '../../../time/index.js';
import type { Draft } from '../../drafts/draft.js';
import type { SupposedDays } from '../../expressions/supposed-days.js';
import { isCounted, mayCountFrom } from '../../drafts/counted-time.js';
import type { TimeExpression } from '../../expression.js';
import { hintsAt, tokenAfter, type SentenceWords } from '../../words/sentence-words.js';
import { isAfter, isBefore } from '../../words/sequence-words.js';
import { onlyTimes } from '../../words/stretches.js';
import { COORDINATOR, ORIGIN, PREPOSITION, SINCE, UNTIL } from '../../words/vocabulary.js';

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
  const stated = new Set<number>(),
    names = new Set<string>();
  for (const { start, when } of expressions)
    if (when && !supposed.has(start)) {
      stated.add(Math.floor(when.start / MS_PER_DAY));
      names.add(when.edtf);
    }
  for (const { dated } of supposed.values()) if (dated.when) names.delete(dated.when.edtf);
  const isOpen = (time: TimeExpression): boolean =>
    supposed.has(time.start) || (isCounted(time) && !mayCountFrom(time).some((day) => stated.has(day)));
  for (const draft of drafts) {
    const { times, when } = draft;
    if (draft.mergedInto || !when) continue;
    // What has no time of its own has that of another: "when the ship sank in 1966, they sent a boat".
    if (times.some((time) => time.when !== undefined) ? !times.some(isOpen) : names.has(when.edtf)) continue;
    draft.relative ??= inWords(words, times.filter(isOpen), when);
    draft.when = draft.implied = undefined;
    for (const [at, { start }] of times.entries()) times[at] = supposed.get(start)?.open ?? times[at];
  }
}

/** "Friday, by noon", "from Monday to Friday", "“a day”, counted from Sunday": times in words, in text order, with what bounds or joins them. */
function inWords(words: SentenceWords, times: readonly TimeExpression[], when: When): string | undefined {
  const sorted = [...times].sort((a, b) => a.start - b.start),
    told: string[] = [];
  for (let at = 0; at < sorted.length; at++) {
    const time = sorted[at];
    if (isCounted(time)) {
      told.push(time.provenance?.[0]?.reason ?? time.text);
      continue;
    }
    let last = at;
    while (last + 1 < sorted.length && areJoined(words, sorted[last], sorted[last + 1])) last++;
    const from = tokenAfter(words, time.start),
      lead = isBound(words, from - 1, when) || (last > at && (words.bits[from - 1] & PREPOSITION) !== 0);
    told.push(
      (lead ? words.tokens.text.slice(words.tokens.start[from - 1], time.start).toLowerCase() : '') +
        words.tokens.text.slice(time.start, sorted[last].end),
    );
    at = last;
  }
  return told.length > 0 ? told.join(', ') : undefined;
}

/** "Between Tuesday and Thursday", "tomorrow, by noon": nothing stands between two times but what joins them. */
function areJoined(words: SentenceWords, earlier: TimeExpression, later: TimeExpression): boolean {
  return !isCounted(later) && onlyTimes(words, tokenAfter(words, earlier.end), tokenAfter(words, later.start), PREPOSITION | UNTIL | COORDINATOR);
}

/** "By noon", "since March", "from Monday on"; what is "moved from Monday" does not begin then. */
function isBound(words: SentenceWords, at: number, when: When): boolean {
  const bits = words.bits[at];
  if ((hintsAt(words, at) & ORIGIN) !== 0) return isInterval(when);
  return (bits & (UNTIL | SINCE)) !== 0 || isBefore(words, at) || isAfter(words, at);
}
