// What is kept of what a stretch of text told, and which times lie in a stretch.
import { tellsHour } from '../../../time/index.js';
import type { Span } from '../../../model/index.js';
import type { TimeExpression } from '../../expression.js';
import { firstFrom } from '../../first-from.js';
import { type Draft } from '../../drafts/draft.js';
import { type SentenceWords } from '../../words/sentence-words.js';

/** Of the drafts told since a place among them, keeps those that fit. */
export function keepSince(drafts: Draft[], first: number, fits: (draft: Draft) => boolean): Draft[] {
  const kept = drafts.slice(first).filter(fits);
  drafts.splice(first, drafts.length, ...kept);
  return kept;
}

/** How the rules are named that count from a clock time: "six minutes ago", "an hour later". */
const COUNTED = 'ago';

/** A day or part of one, a clock time in figures or counted from one: a spelled hour leaves open which half of the day is meant. */
export function isWritten({ type, value, text, rule }: TimeExpression): boolean {
  return type === 'DATE' || /\d/.test(text) || !tellsHour(value) || rule.startsWith(COUNTED);
}

/** The times whose words lie in a stretch. */
export function timesIn({ times }: SentenceWords, { start, end }: Span): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (let at = firstFrom(times, (time) => time.start < start); at < times.length && times[at].start < end; at++)
    if (times[at].when !== undefined && times[at].end <= end) found.push(times[at]);
  return found;
}
