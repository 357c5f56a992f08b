// Clocks with a dot: "At 8.30 both stood …", "13.45 The airport has reopened". A text that surely writes one so writes them all so.
import type { Locale } from '../locales/rule-types.js';
import { CAPITAL, CLOCK, NEWLINE, PUNCT, WORD, numberAt, type Tokens } from '../tokens/tokens.js';
import { isDottedAt, minuteOfDay } from './bare-clocks.js';
import { NO_DAY, dayBehind, dayWordsOf, partBefore, type DayWords } from './beside-days.js';
import { COLON, COMMA, DOT, SEMICOLON, isCloser, isDash, isStop, signAt } from '../tokens/signs.js';
import { isPadded, isSpaced, opensLine } from '../tokens/token-shape.js';

/** Marks the dots of such clocks, so that they read as colons do. Changes the tokens, no text. */
export function markDottedClocks(tokens: Tokens, { lexicon }: Locale): void {
  const colon = lexicon.idOf(':'),
    cues = lexicon.values('dottedCue'),
    limits = lexicon.values('dottedLimit'),
    after = lexicon.values('afterClock'),
    counted = lexicon.values('counted');
  const meridiem = lexicon.values('meridiem'),
    letter = lexicon.values('meridiemLetter'),
    days = dayWordsOf(lexicon);
  const { word, kind, flags, length } = tokens;
  const found: number[] = [];
  let isSure = false,
    last = -1;
  for (let at = 0; at + 2 < length; at++) {
    if (signAt(tokens, at + 1) !== DOT || !mayBeClock(tokens, at)) continue;
    const before = at > 0 ? word[at - 1] : 0,
      next = at + 3 < length ? word[at + 3] : 0;
    if (isGluedToSign(tokens, at) || counted[next]) continue;
    // "On 21 March at 10.40".
    if (isBehindDay(tokens, cues[before] ? at - 1 : at, days) || (last >= 0 && isNextOf(tokens, last, at))) {
      last = at;
      isSure = true;
      markDotted(tokens, at, colon);
      continue;
    }
    const isCued = cues[before] !== 0,
      opens = opensSentence(tokens, at) && kind[at + 3] === WORD;
    // "At 8.30.", "8.30 am"; "At 8.30 both stood": no sentence opens with a price.
    const isTold = (isCued && after[next] !== 0) || meridiem[next] || (letter[next] && signAt(tokens, at + 4) === DOT);
    // "At 08.30", "and 06.00": no number but of a clock is padded so.
    const isZeroed = isPadded(tokens, at) && numberAt(tokens, at) > 0;
    if (isTold || isZeroed || (isCued && (flags[at - 1] & CAPITAL) !== 0)) isSure = true;
    // "Away by 8.30.", "From 15.00 the road is open": prices rise from so much.
    const isLimit = after[next] !== 0 && (limits[before] === ANYWHERE || (limits[before] !== 0 && (flags[at - 1] & CAPITAL) !== 0));
    if (isLimit && (flags[at - 1] & CAPITAL) !== 0 && numberAt(tokens, at) > 12) isSure = true;
    if (isZeroed || (!isTold && (isCued || isLimit || opens || isAlone(tokens, at)))) found.push(at);
  }
  if (isSure) for (const at of found) markDotted(tokens, at, colon);
}

/** A clock, and that behind a dash right after it. */
export function markDotted(tokens: Tokens, at: number, colon: number): void {
  for (let clock: number | undefined = at; clock !== undefined; clock = endOfRange(tokens, clock)) {
    tokens.flags[clock] |= CLOCK;
    tokens.word[clock + 1] = colon;
  }
}

/** Value of what stands before a clock time in the middle of a sentence, too. */
const ANYWHERE = 2;

/** "Tue 21 Mar 10.40", "March 21, 10.40", "2034-03-21 | 10.40", and "Tuesday 7.45" where its line or sentence ends: no price stands there. */
function isBehindDay(tokens: Tokens, at: number, words: DayWords): boolean {
  if (dayBehind(tokens, partBefore(tokens, at), words) !== NO_DAY) return true;
  const { word, kind, length } = tokens;
  // "Friday 2.10." is a day of October.
  return (
    words.weekday[word[at - 1]] !== 0 &&
    (at + 3 >= length || kind[at + 3] === NEWLINE || (signAt(tokens, at + 3) === DOT && numberAt(tokens, at + 2) > 12))
  );
}

/** The number of a clock right behind the dash after another: "16.00–16.45", "16.00 - 16.45". */
function endOfRange(tokens: Tokens, at: number): number | undefined {
  const end = at + 4;
  return isDash(signAt(tokens, at + 3)) && mayBeClock(tokens, end) && minuteOfDay(tokens, end) > minuteOfDay(tokens, at) ? end : undefined;
}

/** Tokens between two clocks of a programme in one line, at most. */
const LONGEST_ITEM = 8;

/** "10.40 doors, 11.15 auction": behind a comma or semicolon, and later. */
function isNextOf(tokens: Tokens, last: number, at: number): boolean {
  const sign = signAt(tokens, at - 1);
  if ((sign !== COMMA && sign !== SEMICOLON) || at - last > LONGEST_ITEM + 3 || tokens.kind[at + 3] !== WORD) return false;
  return minuteOfDay(tokens, at) > minuteOfDay(tokens, last);
}

/** An hour and a minute. */
function mayBeClock(tokens: Tokens, at: number): boolean {
  return isDottedAt(tokens, at) && numberAt(tokens, at) <= 23 && numberAt(tokens, at + 2) <= 59;
}

/** Right behind a sign that opens nothing: "£8.30". */
function isGluedToSign(tokens: Tokens, at: number): boolean {
  return tokens.kind[at - 1] === PUNCT && !isSpaced(tokens, at) && !isCloser(signAt(tokens, at - 1));
}

/** "03.02" on a line of its own: it heads a post. */
function isAlone({ kind, start, end }: Tokens, at: number): boolean {
  return end[at] - start[at] === 2 && kind[at - 1] === NEWLINE && kind[at + 3] === NEWLINE;
}

/** Behind a line break, the end of a sentence or what opens a quotation. */
function opensSentence(tokens: Tokens, at: number): boolean {
  if (opensLine(tokens, at)) return true;
  const sign = signAt(tokens, at - 1);
  return isStop(sign) || sign === COLON || isCloser(sign);
}
