// Days and clock times that stand by themselves before what happened then: in diaries, live reports, logs.
import type { Span } from '../../../model/index.js';
import { isoDay, type When, whenFromEdtf } from '../../../time/index.js';
import type { Block } from '../../document.js';
import type { Dated } from '../../drafts/combine-times.js';
import type { Reading } from '../../drafts/reading.js';
import { isDash, signAt } from '../../tokens/signs.js';
import { pastPlace, placeBefore } from '../../structure/entry-place.js';
import { BRACKET, DOT, hasMark, indexAfter, isBreak, timeEnd, type SentenceWords } from '../../words/sentence-words.js';

/** "25th. — Rain": where the words behind the day that heads an entry begin; its first token where they do not. */
export function behindDay(words: SentenceWords, from: number, to: number): number {
  const end = words.timeAt[from] === 0 ? from : timeEnd(words, from, to);
  return end > from && hasMark(words, end, DOT) && isDash(signAt(words.tokens, end + 1)) ? end + 2 : from;
}

/** A sentence of one day and nothing else dates what follows in its paragraph. */
export function isHeading(reading: Reading, from: number, to: number): boolean {
  const day = timeAlone(reading, from, to, 'DATE') ?? (reading.isDiary ? timeAlone(reading, from, to, 'TIME') : undefined);
  // "Thu 26, 10 pm. Bad news": written then, of that day.
  if (day) reading.heading = day.when.precision === 'minute' ? { when: whenFromEdtf(isoDay(day.when)), times: day.times } : day;
  return day !== undefined;
}

/** A heading that is a clock time: when what follows was written. In a diary, also the day of an entry. */
export function openPost(reading: Reading, span: Span): void {
  if (reading.isDiary) reading.heading = timeOfSpan(reading, span, 'DATE');
  reading.post = timeOfSpan(reading, span, 'TIME');
}

/** A clock time that opens a line of a live report: when what follows was written. Where its words begin. */
export function openLine(reading: Reading, { start }: Span): number {
  const {
    words: { timeAt, times, tokens },
  } = reading;
  const opening = indexAfter(reading.words, start),
    first = hasMark(reading.words, opening, BRACKET) ? opening + 1 : opening,
    index = timeAt[first];
  const time = index === 0 ? undefined : times[index - 1];
  if (time?.type !== 'TIME' || time.when === undefined) return start;
  reading.post = { when: time.when, times: [time] };
  const at = timeEnd(reading.words, first, tokens.length);
  return at < tokens.length && hasMark(reading.words, at, first > opening ? BRACKET : DOT) ? tokens.end[at] : time.end;
}

/** "Update, 26 May: …", "Final update, Friday: …": the day on which a paragraph was added. */
export function updateOf({ words }: Reading, { start }: Span): When | undefined {
  const {
    timeAt,
    times,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  const opening = indexAfter(words, start),
    first = classes.updateLabel[word[opening + 1]] === 0 ? opening : opening + 1,
    at = timeAt[first + 1] ? first + 1 : first + 2;
  // "Update 5 June forms" labels nothing.
  return classes.updateLabel[word[first]] === 0 || !timeAt[at] || !isBreak(words, timeEnd(words, at)) ? undefined : times[timeAt[at] - 1].when;
}

/** Tokens of a place and its comma, at most. */
const LONGEST_NAME = 5;

/** Fewer days that stand by themselves head no entries. */
export const FEWEST_ENTRIES = 2;

/** The days that stand by themselves and open the blocks of a text. */
export function dayHeads(reading: Reading, blocks: readonly Block[]): When[] {
  const heads: When[] = [];
  for (const { kind, sentences } of blocks) {
    const first = sentences.at(0),
      day = first && (kind === 'paragraph' || kind === 'heading' || kind === 'posted') ? timeOfSpan(reading, first, 'DATE')?.when : undefined;
    if (day?.precision === 'day') heads.push(day);
  }
  return heads;
}

function timeOfSpan(reading: Reading, { start, end }: Span, type: 'DATE' | 'TIME'): Dated | undefined {
  const { words } = reading,
    from = indexAfter(words, start),
    to = indexAfter(words, end - 1) + 1,
    body = behindDay(words, from, to);
  return timeAlone(reading, from, body > from ? body - 1 : to, type);
}

/** The time that these tokens name, where they name nothing else. */
function timeAlone({ words }: Reading, first: number, to: number, type: 'DATE' | 'TIME'): Dated | undefined {
  // "Southsea, Friday 2 June.", "Sat 21, Holm": where it was written, too.
  let from = first;
  while (from < to && from - first < LONGEST_NAME && words.timeAt[from] === 0) from++;
  const index = from > first && placeBefore(words.tokens, from) > first ? 0 : words.timeAt[from];
  if (index === 0) return undefined;
  const end = pastPlace(words.tokens, timeEnd(words, from, to)),
    time = words.times[index - 1];
  return end < to - 1 || time.when === undefined || time.type !== type ? undefined : { when: time.when, times: [time] };
}
