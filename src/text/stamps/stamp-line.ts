// Lines that hold a day and a clock, and at most who writes: the time of the lines above or below them.
import { CAPITAL, NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import {
  AT,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COLON,
  COMMA,
  DOT,
  EM_DASH,
  GREATER,
  LESS,
  MIDDLE_DOT,
  OPEN_BRACKET,
  OPEN_PAREN,
  RIGHT_GUILLEMET,
  STAR,
  isDash,
  signAt,
} from '../tokens/signs.js';
import { isFullDate, pastSecond, readStamp, type Stamp } from './stamp.js';
import { zoneOfPlace } from './places.js';
import { isColumn, isSpaced } from '../tokens/token-shape.js';
import type { Vocabulary } from '../structure/vocabulary.js';

/** Tokens of such a line, at most: "Comment by Ana Lucía Ruiz <ana@holm.example>, 3 May 2034, 9:14 a.m. CET". */
const LONGEST = 28;
/** Tokens between a word for posting and its time: "Posted 4 days ago. Mar 3, 2034 …". */
const LONGEST_AGE = 5;
/** Words of a nickname, at most. */
const LONGEST_NICK = 3;

export interface StampLine {
  /** First token of the time. */
  readonly at: number;
  readonly stamp: Stamp;
  /** Tokens of who writes. */
  readonly name?: readonly [from: number, to: number];
  /** A label before the time: "Date: …". */
  readonly isLabelled: boolean;
  /** The label counts the texts that stand in one, or tells a state: "UPDATE 4 (14 May, 09:30)", "[RESOLVED] API errors — 14 May". */
  readonly isCounted?: boolean;
  /** What somebody did stands behind the name: "**Ana Ruiz** closed the case – 3 May, 09:14". */
  readonly isAct?: boolean;
}

/** The time, and who writes, of a line that holds nothing else; undefined where other words stand there. */
export function readStampLine(tokens: Tokens, from: number, to: number, words: Vocabulary, dateOrder?: 'mdy' | 'dmy'): StampLine | undefined {
  if (from >= to || to - from > LONGEST) return undefined;
  const isMarked = words.posted[tokens.word[from]] !== 0;
  const isLabelled = isMarked && signAt(tokens, from + 1) === COLON;
  const start = isLabelled ? from + 2 : isMarked ? pastAge(tokens, from + 1, to) : from;
  const alone = stampOnly(tokens, start, to, words, dateOrder);
  if (alone) return (alone.day ?? alone.daysBack) !== undefined && alone.hour !== undefined ? { at: start, stamp: alone, isLabelled } : undefined;
  const count = pastCount(tokens, from, to, words),
    counted = count > from ? stampOnly(tokens, count, to, words, dateOrder) : undefined;
  if (counted?.day !== undefined) return { at: count, stamp: counted, isLabelled: false, isCounted: true };
  const named = readName(tokens, from, to, words);
  if (!named) return undefined;
  const { name, end, at, isNick, isAct } = named;
  const stamp = stampOnly(tokens, at, to, words, dateOrder);
  if (!stamp || !isPost(tokens, at, stamp) || (isNick && !isOfNick(tokens, name, end, at, stamp))) return undefined;
  // "Tampa, Florida · 3 May 2034": where, and nobody.
  if (words.places && zoneOfPlace(tokens.text.slice(tokens.start[name], tokens.end[end - 1]), words.places) !== undefined) return undefined;
  // "[RESOLVED] API errors — 3 May 2034, 15:04": a state of what is told, and nobody.
  return words.postState[tokens.word[name]] !== 0 && signAt(tokens, name + 1) === CLOSE_BRACKET
    ? { at, stamp, isLabelled: false, isCounted: true }
    : { at, stamp, name: [name, end], isLabelled: false, ...(isAct && { isAct }) };
}

/** A clock is told; "Ana Ruiz @ana · 3 May 2034": or it is a post of a day. */
function isPost(tokens: Tokens, at: number, stamp: Stamp): boolean {
  return stamp.hour !== undefined || (isFullDate(stamp) && signAt(tokens, at - 1) === MIDDLE_DOT);
}

/** Behind a name in small letters a day is told, or it is one word behind which "—" or "[" stands: "rook — 09:14". */
function isOfNick(tokens: Tokens, name: number, end: number, at: number, { month, daysBack }: Stamp): boolean {
  const sign = signAt(tokens, at - 1);
  return (month ?? daysBack) !== undefined || (end === name + 1 && (sign === EM_DASH || sign === OPEN_BRACKET));
}

/** The stamp that is all of a stretch but for signs. */
function stampOnly(tokens: Tokens, from: number, to: number, words: Vocabulary, dateOrder?: 'mdy' | 'dmy'): Stamp | undefined {
  const daysBack = words.stampDay[tokens.word[from]];
  const stamp =
    from < to
      ? readStamp(tokens, daysBack > 0 ? from + 1 + Number(words.stampFiller[tokens.word[from + 1]] > 0) : from, to, words, dateOrder)
      : undefined;
  for (let at = stamp ? pastSecond(tokens, stamp, to, words, dateOrder) : to; at < to; at++)
    if (tokens.kind[at] === WORD ? !isEdited(tokens, at, words) : tokens.kind[at] === NUMBER) return undefined;
  return stamp && daysBack > 0 && stamp.month === undefined ? { ...stamp, daysBack: daysBack - 1 } : stamp;
}

/** "(edited)" behind the time of a message. */
function isEdited(tokens: Tokens, at: number, { updateLabel }: Vocabulary): boolean {
  return updateLabel[tokens.word[at]] !== 0 && signAt(tokens, at - 1) === OPEN_PAREN && signAt(tokens, at + 1) === CLOSE_PAREN;
}

/** Past "UPDATE 4 (", "Notice no. 2 (", of a text that is told in several. */
function pastCount(tokens: Tokens, from: number, to: number, { pageNoun, postState }: Vocabulary): number {
  if (pageNoun[tokens.word[from]] === 0 && postState[tokens.word[from]] === 0) return from;
  let at = from + 1;
  while (at < to && at - from < LONGEST_AGE && signAt(tokens, at) !== OPEN_PAREN) at++;
  return tokens.kind[at - 1] === NUMBER && signAt(tokens, at) === OPEN_PAREN ? at + 1 : from;
}

/** Past "4 days ago." */
function pastAge(tokens: Tokens, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + LONGEST_AGE); at++)
    if (signAt(tokens, at) === DOT && tokens.kind[from] === NUMBER && tokens.kind[from + 1] === WORD && isSpaced(tokens, at + 1)) return at + 1;
  return from;
}

/** Tokens of who writes, and what else the line is. */
interface Writer {
  readonly name: number;
  readonly end: number;
  /** Where the time begins. */
  readonly at: number;
  /** A name in small letters. */
  readonly isNick: boolean;
  readonly isAct: boolean;
}

/** Who writes, "A. Lund, Support (Dev)", "Comment by Ana Ruiz <ana@holm.example>", "rook —", and the token where the time begins. */
function readName(tokens: Tokens, from: number, to: number, words: Vocabulary): Writer | undefined {
  let at = from,
    name = from,
    others = 0,
    isSigned = false,
    isBold = false,
    handle = 0,
    verb = 0;
  for (; at < to && !opensStamp(tokens, at, words); at++) {
    const sign = signAt(tokens, at);
    if (sign === LESS) while (at + 1 < to && signAt(tokens, at) !== GREATER) at++;
    // Behind "by" only the name counts, in small letters too.
    else if (words.byline[tokens.word[at]]) {
      name = at + 1;
      isSigned = true;
    } else if (sign === AT) handle = at++;
    else if (at > from && sign === STAR) isBold = true;
    else if (at > from && words.commenting[tokens.word[at]] !== 0 && isBehindName(tokens, at)) {
      verb = at;
      while (words.commentNoun[tokens.word[at + 1]] + words.stampFiller[tokens.word[at + 1]] !== 0) at++;
    } else if (tokens.kind[at] !== WORD ? !isNameSign(sign) : (tokens.flags[at] & CAPITAL) === 0 && !isSigned && ++others > LONGEST_NICK)
      return undefined;
  }
  if (at === from || at >= to || (others > 0 && !isParted(tokens, at))) return undefined;
  // "--- Ana Ruiz, 3 May 2034 09:14"
  while (name < at && tokens.kind[name] !== WORD) name++;
  const last = verb > name ? verb : handle > name ? handle : at,
    // "Posted by Ana Ruiz on 3 May 2034 at 09:14"
    hasFiller = isSigned && last > name + 1 && words.stampFiller[tokens.word[last - 1]] !== 0,
    end = endOfName(tokens, name, hasFiller ? last - 1 : last);
  return end > name ? { name, end, at, isNick: others > 0, isAct: isBold && others > 0 } : undefined;
}

/** A word with a capital, or what closes bold letters, stands before it. */
function isBehindName(tokens: Tokens, at: number): boolean {
  return signAt(tokens, at - 1) === STAR || (tokens.flags[at - 1] & CAPITAL) !== 0;
}

/** The last word of a name, or what closes its brackets. */
function endOfName(tokens: Tokens, name: number, last: number): number {
  let end = last;
  while (end > name && tokens.kind[end - 1] !== WORD && signAt(tokens, end - 1) !== CLOSE_PAREN && signAt(tokens, end - 1) !== GREATER) end--;
  return end;
}

/** A name in small letters is parted from its time by a dash or a column. */
function isParted(tokens: Tokens, at: number): boolean {
  const sign = signAt(tokens, at - 1);
  return isDash(sign) || sign === MIDDLE_DOT || sign === RIGHT_GUILLEMET || sign === OPEN_BRACKET || isColumn(tokens, at);
}

function opensStamp({ kind, word }: Tokens, at: number, { month, weekday, stampDay }: Vocabulary): boolean {
  return kind[at] === NUMBER || month[word[at]] !== 0 || weekday[word[at]] !== 0 || stampDay[word[at]] !== 0;
}

/** What stands inside or behind the name of somebody who writes. */
function isNameSign(sign: number): boolean {
  return (
    sign === DOT ||
    sign === COMMA ||
    sign === OPEN_PAREN ||
    sign === CLOSE_PAREN ||
    sign === OPEN_BRACKET ||
    sign === CLOSE_BRACKET ||
    sign === MIDDLE_DOT ||
    sign === RIGHT_GUILLEMET ||
    sign === STAR ||
    isDash(sign)
  );
}
