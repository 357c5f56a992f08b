// What a draft is to the line of a list that holds it: its sequel, news of another day, the plan of a release, a few words with no article.
import type { Span } from '../../../model/index.js';
import { hasClock, isInterval, LONGEST_MONTH, MS_PER_DAY, type When } from '../../../time/index.js';
import { capitalised, GOOD_TITLE_LENGTH } from '../../titles/join-phrase.js';
import { type Draft } from '../../drafts/draft.js';
import { hintsAt, isCapital, type SentenceWords } from '../../words/sentence-words.js';
import { ANAPHOR, ARTICLE, BE, COORDINATOR, HAPPENING, HAVE, PARTICIPLE, PREPOSITION } from '../../words/vocabulary.js';
import { tokenAfter } from '../../words/word-classes.js';

/** Words of a subject, at most, of which few words are told. */
const TERSE = 3;

/** "Driver found, no charges.", "Parties separated.": what happened to whom, in few words, with neither article nor auxiliary. */
export function isTerse(words: SentenceWords, { kind, part, at }: Draft, { start, end }: Span): boolean {
  const { bits } = words,
    first = tokenAfter(words, start),
    verb = tokenAfter(words, at);
  if (kind !== 'event' || part === 'plan' || end - start > GOOD_TITLE_LENGTH) return false;
  const isBareNoun = verb > first && verb - first <= TERSE && (hintsAt(words, first) & ARTICLE) === 0 && (bits[first] & ANAPHOR) === 0;
  return isBareNoun && (bits[verb] & PARTICIPLE) !== 0 && (bits[verb - 1] & (BE | HAVE)) === 0;
}

/** The sentence of a few words is a title as it stands. */
export function nameAsWritten({ tokens: { text } }: SentenceWords, [draft, ...more]: readonly Draft[], { start, end }: Span): void {
  if (draft !== undefined && more.length === 0 && end - start <= GOOD_TITLE_LENGTH)
    draft.title = capitalised(text.slice(start, end).replace(/[.!]$/, ''));
}

/** "Support ends in June", "the wheel was yanked on 9 January": what is to come of a release, and a day that is written out; months looked back at are none of its story. */
export function isOfRelease({ part, when, times }: Draft, release: When, from: number): boolean {
  return part === 'plan'
    ? (when?.start ?? -Infinity) >= release.start
    : part === 'happening' && times.some((own) => own.start >= from && own.when?.precision === 'day' && /\d/.test(own.text));
}

/** "20:58 Ada paged; she got to a desk at 21:11", "attempted, given up eight minutes later": what came next, behind the words of the line's own time. */
export function goesOn({ joint, part, status, when }: Draft, line: When): boolean {
  return (
    (joint === 'coordinate' || joint === 'participle') && part !== 'plan' && status !== 'scheduled' && when !== undefined && when.start > line.start
  );
}

/** "…; all are freed the next morning", "…, and in June the town votes it down", "calls off the vote set for 23 April": behind the words of the line's own day, of a day of its own. */
export function isBeside({ joint, part, status, times, spans: [own] }: Draft, { start }: Span, text: string): boolean {
  return (
    (joint !== 'main' || part === 'plan' || text.slice(start, own.start).includes(';')) &&
    status !== 'negated' &&
    times.some((time) => time.start >= start)
  );
}

/** Within the other, ends included. */
export function lies(when: When, entry: When): boolean {
  return when.start >= entry.start && when.end <= entry.end;
}

/** Days around that of an entry of which it may tell as news does. */
const NEWS_DAYS = 21 * MS_PER_DAY;

/** A day or a clock near the day of an entry, and not within it. */
function isOtherDay(own: When, entry: When): boolean {
  const isOfDay = !isInterval(own) && (own.precision === 'day' || hasClock(own));
  return isOfDay && entry.precision === 'day' && !lies(own, entry) && Math.abs(own.start - entry.start) <= NEWS_DAYS;
}

/** "14 May: The bridge closed on Tuesday", "the bridge will close on Friday": written on the day of the entry, and of another. */
export function isOfOwnDay({ joint, kind, part, status, when: own, isSlot }: Draft, entry: When): boolean {
  if (joint !== 'main' || kind !== 'event' || isSlot === true || !own || !isOtherDay(own, entry)) return false;
  return status === 'scheduled' ? own.start >= entry.end : status === 'occurred' && part === 'happening' && own.start < entry.start;
}

/** "Closed the bridge in Holm on Tuesday", not "survivors of the fire on 30 April sue", "jailed for a theft on 1 May", "left on 1 May and are here now": the day is of the verb, and of all that the sentence tells. */
export function isDatedVerb(words: SentenceWords, { at, times: [own] }: Draft, { start, end }: Span): boolean {
  const { bits } = words,
    time = tokenAfter(words, own.start),
    verb = tokenAfter(words, at),
    last = tokenAfter(words, end);
  for (let behind = tokenAfter(words, own.end); behind < last; behind++) if ((bits[behind] & COORDINATOR) !== 0) return false;
  if (time < verb) return time - tokenAfter(words, start) < 2;
  for (let between = verb + 1; between < time - 1; between++) if ((bits[between] & PREPOSITION) !== 0 && !isCapital(words, between + 1)) return false;
  return (bits[time - 2] & HAPPENING) === 0 || time - 2 <= verb;
}

/** A protocol of hours tells of days, not of years. */
export function isNear({ start, end }: When, line: When): boolean {
  // "Mended by 00:20" has an end alone.
  return Math.abs((Number.isFinite(start) ? start : end) - line.start) < LONGEST_MONTH * MS_PER_DAY;
}
