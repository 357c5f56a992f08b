// What a single line of text looks like: whether it opens or closes with a time, a day, a clock or a label.
import { CAPITAL, CLOCK, NUMBER, WORD, NEWLINE, PUNCT, SPACE_BEFORE, numberAt, type Tokens } from '../tokens/tokens.js';
import { readCount } from '../stamps/countdown.js';
import { SHORT_LINE, type Line } from './lines.js';
import {
  BACKTICK,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COLON,
  DOT,
  GREATER,
  HYPHEN,
  OPEN_BRACKET,
  OPEN_PAREN,
  SLASH,
  STAR,
  TILDE,
  UNDERSCORE,
  isDash,
  signAt,
} from '../tokens/signs.js';
import { pastLogLead } from './log-lead.js';
import { pastSecond, readStamp } from '../stamps/stamp.js';
import { readZone } from '../stamps/zones.js';
import type { Vocabulary } from './vocabulary.js';
import { isColumn, isSpaced, isYear, widthAt } from '../tokens/token-shape.js';

/** Tokens of a time that opens a line, at most: "Sat 2 Sept, 9 a.m.:". */
const LONGEST_OPENING = 12;
/** Words of a time that a number opens, at most. */
const WORDS_OF_TIME = 3;

/** Tokens of a label before its colon, at most. */
const LONGEST_LABEL = 10,
  /** "Monday 21 and Tuesday 22 August" behind its colon. */
  LONGEST_DAYS = 8;
/** Tokens of a line that a time closes, at most. */
const LONGEST_CLOSED = 24;

/** The last token of a line that brackets close: "(2014–2016)", "(2014–2016).". */
export function withinBrackets(tokens: Tokens, from: number, to: number): number {
  const isBracket = (at: number): boolean => signAt(tokens, at) === CLOSE_PAREN || signAt(tokens, at) === CLOSE_BRACKET;
  let last = signAt(tokens, to - 1) === DOT && isBracket(to - 2) ? to - 2 : to - 1;
  while (last > from && isBracket(last)) last--;
  return last;
}

/** Before "UTC", "PM" and brackets that close a line. */
function lastNumber(tokens: Tokens, words: Vocabulary, from: number, to: number): number {
  let last = withinBrackets(tokens, from, to);
  if (last > from && (readZone(tokens, last, to, words) !== undefined || words.hourMark[tokens.word[last]] !== 0)) last--;
  return last > from && words.meridiem[tokens.word[last]] !== 0 ? last - 1 : last;
}

/** "Engineer, Holm — March 2021 to present", "Clerk (2014–2016).": years or "present" behind a year, and nothing else. */
export function endsInStretch(tokens: Tokens, { month, untilNow, rangeWord }: Vocabulary, { from, to }: Pick<Line, 'from' | 'to'>): boolean {
  const { kind, word, start, end } = tokens;
  const isYear = (at: number): boolean => kind[at] === NUMBER && end[at] - start[at] === 4;
  const last = withinBrackets(tokens, from, to),
    before = month[word[last - 1]] !== 0 ? last - 2 : last - 1;
  return (
    to - from <= LONGEST_CLOSED &&
    before - 1 > from &&
    (isYear(last) || untilNow[word[last]] !== 0) &&
    (rangeWord[word[before]] !== 0 || isDash(signAt(tokens, before))) &&
    isYear(before - 1)
  );
}

/** "Term ends: Thursday 21 December": few words and a colon, and no full stop at the end. */
export function isLabelled(tokens: Tokens, line: Line): boolean {
  if ((tokens.flags[line.from] & CAPITAL) === 0 || signAt(tokens, line.to - 1) === DOT) return false;
  for (let at = line.from + 1; at < line.to - 1 && at < line.from + LONGEST_LABEL; at++)
    if (signAt(tokens, at) === COLON) return isSpaced(tokens, at + 1);
  return false;
}

/** "Open evening: Thursday 7 September, 6–8 pm", whatever stands behind the day, but not "Posted: 7 September". */
export function labelsDay(tokens: Tokens, words: Vocabulary, { from, to }: Pick<Line, 'from' | 'to'>): boolean {
  if ((tokens.flags[from] & CAPITAL) === 0) return false;
  for (let at = from; at < to - 1 && at < from + LONGEST_LABEL; at++) {
    const word = tokens.word[at];
    if (words.posted[word] !== 0 || words.byline[word] !== 0 || words.occasion[word] !== 0) return false;
    if (signAt(tokens, at) === COLON)
      return (
        isSpaced(tokens, at + 1) &&
        opensTime(tokens, words, at + 1) &&
        tokens.word.subarray(at + 1, Math.min(to, at + LONGEST_DAYS)).some((id) => words.month[id] !== 0)
      );
  }
  return false;
}

/** "1923: …", "14 May 1931 – …", "Day 2: …", "04/05/2031   …", "1923 Moves …", "7/1 fever" */
export function opensDated(tokens: Tokens, words: Vocabulary, line: Pick<Line, 'from' | 'to'>): boolean {
  const { to } = line;
  if (opensPart(tokens, words, line)) return true;
  const from = pastLead(tokens, words, line.from);
  if ((!opensTime(tokens, words, from) && !words.step[tokens.word[from]]) || readCount(tokens, from, to, words)?.isOfPlay)
    return readCount(tokens, from, to, words) !== undefined;
  if (isSlashed(tokens, from, to) || isTermOfOffice(tokens, words, from, to)) return true;
  // "1860s", "8th century BC: …", "300,000 years ago: …"
  let others = tokens.kind[from] === NUMBER ? WORDS_OF_TIME : 0;
  for (let at = from + 1; at < to && at < from + LONGEST_OPENING; at++) {
    const word = tokens.word[at],
      isWord = tokens.kind[at] === WORD;
    if (isWord && !isSpaced(tokens, at)) continue;
    // "Fri 5 May, 8 pm: …"
    if (tokens.kind[at - 1] === NUMBER && (words.meridiem[word] || words.meridiemLetter[word])) continue;
    if (partsTime(tokens, at) || (at === from + 1 && isYear(tokens, from) && (tokens.flags[at] & CAPITAL) !== 0)) return true;
    if (isWord && !words.month[word] && !words.weekday[word] && others-- <= 0) return false;
  }
  return false;
}

/** "Evening: dinner", "Morning – walk": a part of a day opens the line. */
export function opensPart(tokens: Tokens, { part }: Vocabulary, { from, to }: Pick<Line, 'from' | 'to'>): boolean {
  return part[tokens.word[from]] !== 0 && (tokens.flags[from] & CAPITAL) !== 0 && from + 2 < to && partsTime(tokens, from + 1);
}

/** A colon, a dash or a column behind the time of a line. */
function partsTime(tokens: Tokens, at: number): boolean {
  const sign = signAt(tokens, at);
  return sign === COLON || isDash(sign) || isColumn(tokens, at);
}

/** "7/1 fever" */
function isSlashed(tokens: Tokens, from: number, to: number): boolean {
  const isPair = signAt(tokens, from + 1) === SLASH && tokens.kind[from + 2] === NUMBER && widthAt(tokens, from + 2) < 3;
  return isPair && from + 3 < to && isSpaced(tokens, from + 3);
}

/** "1996 to 2009 Ada Holm in the chair" */
function isTermOfOffice(tokens: Tokens, { rangeWord }: Vocabulary, from: number, to: number): boolean {
  const isStretch = rangeWord[tokens.word[from + 1]] !== 0 && isYear(tokens, from) && isYear(tokens, from + 2);
  return isStretch && from + 3 < to && (tokens.flags[from + 3] & CAPITAL) !== 0;
}

/** Past "c.", "mid-", "after", before a number or a month. */
function pastLead(tokens: Tokens, { approximator, periodLead, dateLead, month }: Vocabulary, from: number): number {
  const id = tokens.word[from];
  if (approximator[id] === 0 && periodLead[id] === 0 && dateLead[id] === 0) return from;
  const sign = signAt(tokens, from + 1);
  const at = sign === DOT || sign === HYPHEN ? from + 2 : from + 1;
  return tokens.kind[at] === NUMBER || month[tokens.word[at]] !== 0 ? at : from;
}

/** "14 May 1931 Bridge closed", "[14 May] Bridge closed", "**May 1931** Bridge closed": a day or a month, be it marked, right before a capital. */
export function opensEntry(tokens: Tokens, words: Vocabulary, line: Pick<Line, 'from' | 'to'>): boolean {
  const next = behindDay(tokens, words, line);
  return next < line.to && tokens.kind[next] === WORD && (tokens.flags[next] & CAPITAL) !== 0;
}

/** "14 May 1931 the bridge closed", "1931 the bridge closed", "Monday the bridge closed": a day, a month or a year, and words of any kind. */
export function opensPlainly(tokens: Tokens, words: Vocabulary, line: Pick<Line, 'from' | 'to'>): boolean {
  const { from, to } = line,
    day = behindDay(tokens, words, line);
  let next = day < to ? day : isYear(tokens, from) || words.weekday[tokens.word[from]] !== 0 ? from + 1 : to;
  // "1930s", "1931–34", "1931, ".
  while (next < to && (tokens.kind[next] === PUNCT || !isSpaced(tokens, next))) next++;
  return next < to && tokens.kind[next] === WORD && tokens.kind[next + 1] === WORD;
}

/** Behind the day or the month that opens a line, be it marked; its end where none does. */
export function behindDay(tokens: Tokens, words: Vocabulary, { from, to }: Pick<Line, 'from' | 'to'>): number {
  let at = from;
  while (at < to && MARKS.has(signAt(tokens, at))) at++;
  if (at >= to || !opensTime(tokens, words, at)) return to;
  const month = words.month[tokens.word[at]] !== 0 && isYear(tokens, at + 1) ? at + 2 : isIsoMonth(tokens, at) ? at + 3 : at,
    stamp = month > at ? undefined : readStamp(tokens, at, to, words);
  if (month === at && (stamp?.month === undefined || stamp.day === undefined)) return to;
  let next = stamp?.next ?? month;
  // "(Tue 14 March, 16:00–16:45) Piano lesson"
  if (stamp?.hour !== undefined && isDash(signAt(tokens, next)) && tokens.kind[next + 1] === NUMBER)
    next = readStamp(tokens, next + 1, to, words)?.next ?? next;
  while (next < to && tokens.kind[next] === PUNCT) next++;
  return next;
}

/** "2031-05 Trial": a year and its month in figures. */
function isIsoMonth(tokens: Tokens, at: number): boolean {
  const month = at + 2 < tokens.length && tokens.kind[at + 2] === NUMBER && widthAt(tokens, at + 2) === 2 ? numberAt(tokens, at + 2) : 0;
  return isYear(tokens, at) && signAt(tokens, at + 1) === HYPHEN && month > 0 && month <= 12 && isSpaced(tokens, at + 3);
}

/** What may stand before the time of a line. */
const MARKS = new Set([OPEN_PAREN, OPEN_BRACKET, STAR, UNDERSCORE]);

/** Words without a full stop that a year or a day and month close: "The Mill (1911)", "Term ends: Friday 18 December". */
export function closesDated(tokens: Tokens, words: Vocabulary, { from, to }: Pick<Line, 'from' | 'to'>): boolean {
  const last = lastNumber(tokens, words, from, to);
  const isClosed =
    tokens.kind[last] === NUMBER
      ? widthAt(tokens, last) === 4 || signAt(tokens, last - 1) === COLON
      : words.month[tokens.word[last]] !== 0 && tokens.kind[last - 1] === NUMBER;
  if (!(isClosed || endsInStretch(tokens, words, { from, to })) || to - from > LONGEST_CLOSED) return false;
  let others = 0,
    before = from;
  for (let at = from; at < last; at++) {
    const word = tokens.word[at];
    if (words.posted[word] || words.occasion[word] || (at === from && words.byline[word])) return false;
    if (tokens.kind[at] === WORD && !words.month[word] && !words.weekday[word] && !words.rangeWord[word] && !words.numbered[word]) {
      others++;
      before = at;
    }
  }
  // "Outage of 19 March 2034", not "Essays submitted by 20 March".
  const isDue = others > 2 && words.dueWord[tokens.word[before]] !== 0;
  return others > 0 && (isDue || words.governor[tokens.word[before]] === 0);
}

/** "Draft to Ada by 15 May", "holiday 5–13 August (two weeks)": few words that a day and its month close, and none that goes on with "and". */
export function closesDay(tokens: Tokens, words: Vocabulary, { from, to, width }: Pick<Line, 'from' | 'to' | 'width'>): boolean {
  const last = withinBrackets(tokens, from, to);
  return (
    width < SHORT_LINE &&
    last - 1 > from &&
    tokens.kind[from] === WORD &&
    words.dayJoint[tokens.word[from]] === 0 &&
    words.month[tokens.word[last]] !== 0 &&
    tokens.kind[last - 1] === NUMBER &&
    widthAt(tokens, last - 1) < 3
  );
}

/** "Bridge closed, 14 May 1931", "Mill sold on 2 June 1931", "Fair cancelled (June 1931)", "Pump failed (14:05 UTC)": words with a capital that a month and its year close, or a clock. */
export function closesEntry(tokens: Tokens, words: Vocabulary, { from, to }: Pick<Line, 'from' | 'to'>): boolean {
  const last = lastNumber(tokens, words, from, to);
  // "Lunch 1215"
  if (last > from && (tokens.flags[from] & CAPITAL) !== 0 && widthAt(tokens, last) === 4 && (tokens.flags[last] & CLOCK) !== 0) return true;
  if ((tokens.flags[from] & CAPITAL) === 0 || tokens.kind[last] !== NUMBER || last - MONTH_REACH <= from || words.month[tokens.word[from]] !== 0)
    return false;
  if (signAt(tokens, last - 1) === COLON || isDotted(tokens, last))
    return widthAt(tokens, last) === 2 && tokens.kind[last - 2] === NUMBER && !isSpaced(tokens, last);
  return widthAt(tokens, last) === 4 && tokens.word.subarray(last - MONTH_REACH, last).some((id) => words.month[id] !== 0);
}

/** The minutes of a clock with a dot. */
function isDotted(tokens: Tokens, last: number): boolean {
  return signAt(tokens, last - 1) === DOT && (tokens.flags[last - 2] & CLOCK) !== 0;
}

/** Tokens from the month to its year: "May 14, 1931". */
const MONTH_REACH = 3;

/** "Version 3.2 (14 February 2034): …", "Phase 1 (April): …": a name, a number or a month that ends the brackets behind it, and a colon or dash. */
export function namesDated(tokens: Tokens, { month }: Vocabulary, { from, to }: Pick<Line, 'from' | 'to'>): boolean {
  let close = from + 1;
  while (close < to && close - from < LONGEST_CLOSED && signAt(tokens, close) !== CLOSE_PAREN) close++;
  const mark = signAt(tokens, close + 1);
  return close + 1 < to && (tokens.kind[close - 1] === NUMBER || month[tokens.word[close - 1]] !== 0) && (mark === COLON || isDash(mark));
}

/** A number, month, weekday, or a season and its year. */
export function opensTime(tokens: Tokens, words: Vocabulary, at: number): boolean {
  // "late April 2028: …"
  if (words.periodLead[tokens.word[at]] !== 0 && at + 1 < tokens.length) at++;
  // "Q3 2031: …"
  const isGlued = tokens.kind[at] === WORD && tokens.kind[at + 1] === NUMBER && tokens.start[at + 1] === tokens.end[at];
  if (isGlued && widthAt(tokens, at) === 1 && widthAt(tokens, at + 1) === 1) return true;
  return (
    (words.season[tokens.word[at]] !== 0 && isYear(tokens, at + 1)) ||
    tokens.kind[at] === NUMBER ||
    words.month[tokens.word[at]] !== 0 ||
    words.weekday[tokens.word[at]] !== 0 ||
    words.noon[tokens.word[at]] !== 0
  );
}

/** No word and no number ends the line. */
export function endsInSign(tokens: Tokens, line: Line): boolean {
  const kind = tokens.kind[line.to - 1];
  return kind !== NUMBER && kind !== WORD;
}

/** A line of nothing but a day, "4 March", "SATURDAY", "13/03:", or a counted one, "Day 2", "Week 3 – 9 June". */
export function isDay(tokens: Tokens, words: Vocabulary, { from, to }: Line): boolean {
  const end = signAt(tokens, to - 1) === COLON ? to - 1 : to;
  if (words.weekday[tokens.word[from]] !== 0 && (end === from + 1 || (end === from + 3 && words.ordinalEnding[tokens.word[from + 2]] !== 0)))
    return true;
  if (words.step[tokens.word[from]] !== 0 && tokens.kind[from + 1] === NUMBER && widthAt(tokens, from + 1) < 3) {
    let next = from + 2;
    while (next < to && (isDash(signAt(tokens, next)) || signAt(tokens, next) === COLON || signAt(tokens, next) === OPEN_PAREN)) next++;
    if (next >= to) return true;
    const day = readStamp(tokens, next, to, words);
    return day?.day !== undefined && day.hour === undefined && (day.next >= to || (day.next === to - 1 && signAt(tokens, day.next) === CLOSE_PAREN));
  }
  const stamp = opensTime(tokens, words, from) ? readStamp(tokens, from, to, words) : undefined;
  return stamp?.day !== undefined && stamp.hour === undefined && (signAt(tokens, stamp.next) === COLON ? stamp.next + 1 : stamp.next) >= to;
}

/** A clock time opens the line, be it in brackets or behind the sign of a log. */
export function startsWithClock(tokens: Tokens, words: Vocabulary, line: Line): boolean {
  let from = line.from;
  const sign = signAt(tokens, from),
    isBracketed = sign === OPEN_PAREN;
  if (sign === OPEN_BRACKET || sign === BACKTICK || sign === GREATER || isBracketed) from++;
  // "**14:05** Pump failed".
  while (signAt(tokens, from) === STAR && from < line.to) from++;
  from = pastLogLead(tokens, from, line.to, words);
  // "~14:05 Pump failed".
  const isNear = signAt(tokens, from) === TILDE;
  if (!opensTime(tokens, words, isNear ? from + 1 : from) && !opensSpoken(tokens, words, from)) return false;
  const stamp = readStamp(tokens, from, line.to, words);
  if (isBracketed && (!stamp || signAt(tokens, stamp.next) !== CLOSE_PAREN)) return false;
  // "3 pm Cake", "3 pm: cake", but not "… at\n3 pm the bell".
  return (
    stamp?.hour !== undefined &&
    pastSecond(tokens, stamp, line.to, words) < line.to &&
    (stamp.hourOnly !== true || (tokens.flags[stamp.next] & CAPITAL) !== 0 || signAt(tokens, stamp.next) === COLON)
  );
}

/** "Sat, Mar 25, 8:00 PM – 10:30 PM EDT": a stretch of hours is all of the line. */
export function isHours(tokens: Tokens, words: Vocabulary, { from, to }: Line): boolean {
  const first = opensTime(tokens, words, from) ? readStamp(tokens, from, to, words) : undefined;
  if (first?.hour === undefined || !(isDash(signAt(tokens, first.next)) || words.rangeWord[tokens.word[first.next]] !== 0)) return false;
  const last = readStamp(tokens, first.next + 1, to, words);
  return last?.hour !== undefined && last.day === undefined && last.next >= to;
}

/** "Half past six", "Ten to nine", "Six o'clock". */
function opensSpoken({ word }: Tokens, { fraction, roundMinutes, clockTail }: Vocabulary, at: number): boolean {
  return fraction[word[at]] + roundMinutes[word[at]] + clockTail[word[at + 1]] !== 0;
}

/** Past "Tues.", "Wed 14.", "Mon 12 Aug.", which open the words of a day in a diary: the full stop is more than that of a short form. */
export function pastDayHead({ kind, word, flags, text, start, end }: Tokens, from: number, to: number, { month, weekday }: Vocabulary): number {
  if (weekday[word[from]] === 0) return from;
  let at = from + 1;
  while (at < to && (month[word[at]] !== 0 || (kind[at] === NUMBER && end[at] - start[at] < 3))) at++;
  const next = at + 1;
  return next < to && text.charCodeAt(start[at]) === DOT && kind[next] === WORD && (flags[next] & CAPITAL) !== 0 && month[word[next]] === 0
    ? next
    : from;
}

/** "Mon: gym", "Jan – planning", "Sat 4 -- rain": opens its line, and a sign parts it from the words. */
export function isLineLabel({ kind, word, flags }: Tokens, from: number, to: number, sign: Int16Array): boolean {
  const next = word[to + 1] === word[to] ? to + 2 : to + 1;
  if (sign[word[to]] === 0 || (flags[next] & SPACE_BEFORE) === 0 || kind[next] === NEWLINE) return false;
  const before = kind[from - 1] === PUNCT ? from - 2 : from - 1;
  return before < 0 || kind[before] === NEWLINE;
}
