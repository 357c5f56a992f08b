// Several entries in one line, or a note of one: "Kickoff Jan 8; beta in March", "1821 built, 1824 burned", "Kids: Ann (2011), Ben (2014)".
import type { CueWords } from '../words/cue-words.js';
import {
  ADVERB,
  BASE,
  BE,
  BIRTH,
  COORDINATOR,
  DETERMINER,
  DO,
  DUE,
  HAPPENING,
  HAVE,
  MAY,
  NOUN_LIKE,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PRESENT,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
  VERB,
  WILL,
  WOULD,
} from '../words/vocabulary.js';
import { COLON, COMMA, DOT, EQUALS, EXCLAMATION, isDash, isOnlySigns, OPEN_PAREN, SEMICOLON, signAt, STAR } from '../tokens/signs.js';
import { CAPITAL, NEWLINE, NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import { hasYear, isSpaced, widthAt } from '../tokens/token-shape.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import type { Candidate, Line } from './candidate.js';
import { skipSeparators } from './separators.js';
import { onDay, stampOf, withYear, type ToldSpan, type ToldTimes } from './told-time.js';

/** Tokens of a block that is looked through, and words of one entry, at most. */
const LONGEST = 90,
  LONGEST_PIECE = 12,
  LONGEST_MARKED = 10;

/** Value of `noticeState`, {@link PieceWords.booked}: what is done to a plan. */
export const DONE_TO_PLAN = 2;

/** What pieces are asked with. */
export interface PieceWords {
  /** Forms of verbs and closed classes, as bits of words/vocabulary.ts, by word id. */
  readonly verbs: Int32Array;
  /** What tells where a clause looks. */
  readonly cueWords: CueWords;
  /** 1 what is booked or shut, 2 what is done to a plan: that is prose. */
  readonly booked: Int16Array;
  /** What says that something still runs: "present". */
  readonly untilNow: Int16Array;
  /** The text has one block. */
  readonly isAlone: boolean;
  /** The whole text is a note: one entry is enough. */
  readonly isNote: boolean;
}

/** Words, and the time before or behind them. Token indices. */
export interface Piece {
  readonly words: readonly [from: number, to: number];
  readonly time: ToldSpan;
}

/** The entries of a block that is nothing but words and times by turns; none where it is told in sentences. */
export function readPieces(tokens: Tokens, line: Line, told: ToldTimes, ask: PieceWords): Candidate[] {
  const {
    from,
    block: { kind, sentences },
  } = line;
  const isLog = kind === 'logLine' && !ask.isAlone,
    to = isLog || ask.isNote ? line.to : beforeOpen(tokens, line, told, ask);
  if (kind !== 'paragraph' && kind !== 'listItem' && kind !== 'logLine') return [];
  if (to - from > LONGEST || sentences.length === 0) return [];
  if (!ask.isNote && !isPlain(tokens, from, to, ask)) return [];
  for (let at = from; at < to; at++)
    if (ask.booked[tokens.word[at]] === 2 || line.words.undoing[tokens.word[at]] !== 0 || isOfRegister(tokens, at, line.words)) return [];
  const times = withClocks(tokens, told.spansIn(from, to, ask.isNote ? 1 : 2), from, to);
  if (times.length === 0 || (times.length === 1 && !ask.isNote)) return [];
  // "RSVP by Friday", "lift out of order until Friday": a limit is no day of what it limits.
  if (ask.isNote && times.some((time) => line.words.dateLead[tokens.word[time.from - 1]] === 2)) return [];
  // "8am Ada; 10am Otto", below their day, but not "14:05 pump failed, tried again 14:10".
  if (
    isLog &&
    (times.length < 2 || !times.every(({ from: at, isDayless }, place) => (place === 0 ? at === from : isDayless && isParted(tokens, at))))
  )
    return [];
  const leads = isOnlySigns(tokens, from, times[0].from) || (times.length > 1 && isLabelOnly(tokens, from, times));
  // "1874 First cars run, 2 May. Fare 2d.": the day is of the words before it.
  if (
    leads &&
    times.some(({ from: at, to: end, when }) => when.precision === 'day' && signAt(tokens, at - 1) === COMMA && signAt(tokens, end) === DOT)
  )
    return [];
  // "Floods in 1921 and again in 1954 destroyed the mill.": a sentence goes on.
  if (!leads && !ask.isNote && !isOnlySigns(tokens, times[times.length - 1].to, to)) return [];
  const label = labelOf(tokens, from, times[0].from, leads, ask);
  const start = label ? label[1] + 1 : from;
  const pieces = times.map((time, place): Piece =>
    leads
      ? { time, words: trim(tokens, time.to, times[place + 1]?.from ?? to, ask) }
      : { time, words: trim(tokens, openingOf(tokens, times[place - 1]?.to ?? start, time.from), time.from, ask) },
  );
  const form = { isList: pieces.length > 1, leads, endsSentence: signAt(tokens, to - 1) === DOT };
  if (!pieces.every((piece) => tells(tokens, piece, ask, form))) return [];
  // "Launch: expected 3 May": the words tell no more than the label.
  const isDue = ({ words: [first, end] }: Piece): boolean => pieces.length === 1 && end === first + 1 && line.words.dueWord[tokens.word[first]] !== 0;
  return alignYears(leads ? pieces : withDayBehind(tokens, pieces, line.words)).map((piece) => ({
    ...pieceCandidate(tokens, line, label && isDue(piece) ? { ...piece, words: label } : piece, leads),
    ...(label && !isDue(piece) && { name: label }),
    ...(pieces.length === 1 && { sentence: { start: tokens.start[from], end: sentences[sentences.length - 1].end } }),
  }));
}

/** "Ada Moe, b. 3 May 1931, d. 2004", "Ada Moe, baker, born 3 May 1931; died 2004": its marks tell what was then; not "Moe, M. 2014", "Oslo, d. 9:05". */
export function isOfRegister(tokens: Tokens, at: number, { lifeMark }: Vocabulary): boolean {
  const mark = lifeMark[tokens.word[at]];
  if (mark === 0 || (mark !== BIRTH && signAt(tokens, at + 1) !== DOT) || signAt(tokens, at - 1) !== COMMA) return false;
  return (tokens.flags[at] & CAPITAL) === 0 && hasYear(tokens, at, at + LONGEST_MARKED);
}

/** "Evenings: S1 14 November, S2 21 November, S3 to be confirmed": where what has no time yet begins, behind a label and several that have one. */
function beforeOpen(tokens: Tokens, { from, to }: Line, told: ToldTimes, ask: PieceWords): number {
  const times = told.spansIn(from, to, 2),
    last = times[times.length - 1] as ToldSpan | undefined;
  const isOpen = times.length > 1 && last !== undefined && signAt(tokens, last.to) === COMMA;
  return isOpen && labelOf(tokens, from, times[0].from, false, ask) && signAt(tokens, to - 1) !== DOT ? last.to : to;
}

/** @param leads - the time stands before the words. */
export function pieceCandidate(tokens: Tokens, { index }: Line, { words, time }: Piece, leads = false): Candidate {
  return {
    kind: 'paragraph',
    block: index,
    isPiece: true,
    stamp: stampOf({ ...time, next: time.to }),
    told: { ...time, next: time.to },
    from: time.from,
    body: words,
    leads,
    sentence: { start: tokens.start[leads ? time.from : words[0]], end: tokens.end[Math.max(words[1], time.to) - 1] },
  };
}

/** "5 April Dentist 15:00": the clock time of what its day leads. */
function withClocks(tokens: Tokens, times: readonly ToldSpan[], from: number, to: number): readonly ToldSpan[] {
  if (times.length < 2 || !isOnlySigns(tokens, from, times[0].from) || !times.some(({ isClock }) => isClock) || times.every(({ isClock }) => isClock))
    return times;
  return times.flatMap((time, place) => {
    const clock = times[place + 1] as ToldSpan | undefined;
    if (time.isClock) return place > 0 && !times[place - 1].isClock && isOnlySigns(tokens, time.to, times[place + 1]?.from ?? to) ? [] : [time];
    return clock?.isClock && isOnlySigns(tokens, clock.to, times[place + 2]?.from ?? to)
      ? [{ ...time, when: clock.when, isYearImplied: false }]
      : [time];
  });
}

/** Behind a comma or a semicolon. */
export function isParted(tokens: Tokens, at: number): boolean {
  const sign = signAt(tokens, at - 1);
  return sign === COMMA || sign === SEMICOLON;
}

/** "Doors 7pm, show 8pm. Friday 17 March.": the day behind the last clock is that of all. */
function withDayBehind({ word }: Tokens, pieces: readonly Piece[], { month, weekday }: Vocabulary): readonly Piece[] {
  const last = pieces[pieces.length - 1].time,
    isDayBehind = [1, 2].some((back) => (month[word[last.to - back]] | weekday[word[last.to - back]]) !== 0);
  if (!last.isClock || !isDayBehind || !pieces.slice(0, -1).every(({ time }) => time.isDayless)) return pieces;
  return pieces.map((piece) => ({ ...piece, time: { ...piece.time, when: onDay(piece.time.when, last.when) ?? piece.time.when } }));
}

function isSign({ kind }: Tokens, at: number): boolean {
  return kind[at] !== WORD && kind[at] !== NUMBER;
}

/** "The mill: 1821 built, 1824 burned": words and a colon before the first time, words behind the last, and no other colon before a time. */
function isLabelOnly(tokens: Tokens, from: number, times: readonly ToldSpan[]): boolean {
  return (
    times.every(({ from: at }, place) => (place === 0) === (signAt(tokens, at - 1) === COLON)) &&
    !isOnlySigns(tokens, times[times.length - 1].to, times[times.length - 1].to + 2) &&
    from < times[0].from
  );
}

/** The words before a colon that name what all pieces are of, or before a dash: "Moe, Ada – appointed 3 May 2031 – resigned 4 June 2034". */
function labelOf(tokens: Tokens, from: number, to: number, leads: boolean, { verbs }: PieceWords): readonly [number, number] | undefined {
  const isDone = !leads && to - 2 > from && (verbs[tokens.word[to - 1]] & PARTICIPLE) !== 0;
  if (isDone && isDash(signAt(tokens, to - 2)) && isSpaced(tokens, to - 2)) return [from, to - 2];
  for (let at = to - 1; at > from; at--) if (signAt(tokens, at) === COLON && (leads || !isOnlySigns(tokens, at, to))) return [from, at];
  return undefined;
}

/** Where the words before a time begin: behind the last semicolon, line break or sentence. */
function openingOf(tokens: Tokens, from: number, to: number): number {
  for (let at = to - 2; at >= from; at--) {
    const sign = signAt(tokens, at);
    if (
      sign === SEMICOLON ||
      sign === EXCLAMATION ||
      tokens.kind[at] === NEWLINE ||
      (sign === DOT && tokens.kind[at - 1] === WORD && tokens.end[at - 1] - tokens.start[at - 1] > 3)
    )
      if (!isOnlySigns(tokens, at, to)) return at + 1;
  }
  return from;
}

/** Without the signs around, and without what joins words to a time. */
export function trim(tokens: Tokens, from: number, to: number, { verbs, booked }: PieceWords): readonly [number, number] {
  let first = from,
    last = to;
  for (let next = first; next < last; first = next) {
    next = skipSeparators(tokens, first, last);
    if (
      next < last &&
      (tokens.kind[next] === NEWLINE ||
        signAt(tokens, next) === SEMICOLON ||
        signAt(tokens, next) === OPEN_PAREN ||
        signAt(tokens, next) === STAR ||
        (verbs[tokens.word[next]] & COORDINATOR) !== 0)
    )
      next++;
    if (next === first) break;
  }
  while (
    last > first &&
    (isSign(tokens, last - 1) ||
      ((verbs[tokens.word[last - 1]] & (PREPOSITION | DETERMINER)) !== 0 &&
        (verbs[tokens.word[last - 1]] & DUE) === 0 &&
        // "Workshop A"
        (tokens.flags[last - 1] & CAPITAL) === 0 &&
        booked[tokens.word[last - 1]] === 0 &&
        isSpaced(tokens, last - 1)))
  )
    last--;
  return [first, last];
}

/** Words that an entry may have, without a clause among them. */
export function tells(
  tokens: Tokens,
  { words: [from, to], time }: Piece,
  ask: PieceWords,
  { isList, leads, endsSentence }: { readonly isList: boolean; readonly leads: boolean; readonly endsSentence: boolean },
): boolean {
  const { kind, word } = tokens;
  let count = 0;
  for (let at = from; at < to; at++) {
    if (kind[at] === WORD) count++;
    // "Freeze – 16 July (was 2 July)": a remark on another time.
    if (signAt(tokens, at - 1) === OPEN_PAREN) return false;
  }
  // "T = 06:00"
  if (signAt(tokens, to) === EQUALS && to === from + 1 && widthAt(tokens, from) === 1) return false;
  if (count === 0 || count > LONGEST_PIECE || (count > 1 && !isPlain(tokens, from, to, ask))) return false;
  // "Gig on Friday is off": what is told of it stands behind.
  if (ask.verbs[word[time.to]] & (BE | HAVE | WILL | WOULD)) return false;
  // "Sale starts Saturday 9am, ends Sunday 4pm": of what stands before it.
  if (count === 1 && isList && (ask.verbs[word[to - 1]] & (PRESENT | BASE | PAST)) === PRESENT) return false;
  // "After a meeting on Tuesday", "the bridge closed on Tuesday", "Doors open at six.": sentences.
  // Not "09:15 on-call paged, 10:05 all clear".
  const isCompound = from + 1 < to && isDash(signAt(tokens, from + 1)) && !isSpaced(tokens, from + 1);
  // "Meanwhile, the shop opens"
  if (ask.verbs[word[from]] & ADVERB && signAt(tokens, from + 1) === COMMA && ask.verbs[word[from + 2]] & DETERMINER) return false;
  if (!isCompound && ask.verbs[word[from]] & (DETERMINER | PREPOSITION) && !(leads && ask.verbs[word[from]] & PRONOUN)) return false;
  if (endsSentence && count > 1)
    for (let at = from; at < to; at++)
      if (kind[at] === WORD && ask.verbs[word[at]] & VERB && !(ask.verbs[word[at]] & (NOUN_LIKE | HAPPENING))) return false;
  if (ask.isNote) return true;
  // "Friday police arrested two men": a day in a sentence.
  const isDated = kind[time.from] === NUMBER || time.isNamed;
  let hasPast = false;
  for (let at = from; at < to; at++) if (ask.verbs[word[at]] & PAST) hasPast = true;
  const isApart = !hasPast || leads || (ask.verbs[word[time.from - 1]] & PREPOSITION) === 0;
  return isList && isDated && isApart;
}

/** Neither an auxiliary, a pronoun, a joining word nor a verb that only sentences have. */
export function isPlain(tokens: Tokens, from: number, to: number, { verbs, untilNow }: PieceWords): boolean {
  const { kind, word, flags } = tokens;
  for (let at = from; at < to; at++) {
    // "Ann's party"
    if (kind[at] !== WORD || !isSpaced(tokens, at)) continue;
    const bits = verbs[word[at]];
    // "4 May 1987"
    if (bits & MAY && flags[at] & CAPITAL && (kind[at - 1] === NUMBER || kind[at + 1] === NUMBER)) continue;
    if (bits & (BE | HAVE | WILL | WOULD | MAY | DO | RELATIVE)) return false;
    if ((bits & (PRONOUN | DETERMINER)) === PRONOUN || (bits & (SUBORDINATOR | PREPOSITION)) === SUBORDINATOR) return false;
    if (bits & TO && verbs[word[at + 1]] & BASE && untilNow[word[at + 1]] === 0) return false;
    if (bits & (PRESENT | PAST) && !(bits & (BASE | NOUN_LIKE | HAPPENING | PARTICIPLE))) return false;
  }
  return true;
}

/** "Kickoff Jan 8; beta in March; launch Q3 2035": what tells no year follows what stands before it and precedes what stands behind. */
function alignYears(pieces: readonly Piece[]): readonly Piece[] {
  const times = pieces.map(({ time }) => time);
  const stated = times.findIndex(({ isYearImplied, isNamed }) => isNamed && !isYearImplied);
  for (let at = stated - 1; at >= 0; at--) times[at] = inYear(times[at], times[at + 1], -1);
  for (let at = Math.max(0, stated) + 1; at < times.length; at++) if (times[at].isYearImplied) times[at] = inYear(times[at], times[at - 1], 1);
  return pieces.map(({ words }, place) => ({ words, time: times[place] }));
}

/** The same day in the year in which it lies on one side of another. */
function inYear(time: ToldSpan, { when: other }: ToldSpan, way: 1 | -1): ToldSpan {
  const year = Number(other.edtf.slice(0, 4));
  for (const to of [year, year + way]) {
    const moved = withYear(time.when, to);
    if (moved && (way > 0 ? moved.start >= other.start : moved.start <= other.start)) return { ...time, when: moved };
  }
  return time;
}
