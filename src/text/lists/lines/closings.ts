// Times behind the words of a line: "1.2.0 (2031-05-06)", "The Mill, 1911", "Term ends: Friday 18 December".
import type { Block } from '../../document.js';
import { CAPITAL, NUMBER, PUNCT, WORD, type Tokens } from '../../tokens/tokens.js';
import { AT, CLOSE_BRACKET, CLOSE_PAREN, COLON, COMMA, DOT, isDash, MIDDLE_DOT, OPEN_PAREN, PIPE, signAt, STAR } from '../../tokens/signs.js';
import { atClock, isClockOnly, isFullDate, readLineStamp, readStamp, type Stamp } from '../../stamps/stamp.js';
import { withinBrackets } from '../../structure/line-shapes.js';
import { isColumn, isSpaced } from '../../tokens/token-shape.js';
import type { Candidate, EntryKind, Line } from '../candidate.js';
import { readRangeEnd, readStretch } from './openings.js';
import { isOfRegister, isPlain, type PieceWords } from '../pieces.js';
import { isOpening, isSpacedDash, skipSeparators } from '../separators.js';
import { stampOf, type ToldTime, type ToldTimes } from '../told-time.js';
import { namesClock } from '../tables/zone-columns.js';

/** Words before a time that closes a line, at most: "First detected: 2031-05-06 07:08". */
export const LONGEST_LABEL = 8;
/** Tokens of "p. 42". */
const LONGEST_PAGE = 3;
/** Tokens of "(OSL)", "(Terminal 2)", with their brackets. */
export const LONGEST_CODE = 5;
/** A line that closes with a year has no more words: "Master of Science, Lund, 2010". */
export const LONGEST_CLOSED = 16;

/** A label or name and then a whole date, and nothing after it: "1.2.0 (2031-05-06)", "Resolved: 2031-05-06 07:08". */
export function readTrailing(tokens: Tokens, { first, from, to, index, words, dateOrder }: Line, kind: EntryKind): Candidate | undefined {
  let label = 0;
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] === WORD && !words.month[tokens.word[at]] && !words.weekday[tokens.word[at]]) {
      if (++label > LONGEST_LABEL) return undefined;
      continue;
    }
    if (tokens.kind[at] !== NUMBER && tokens.kind[at] !== WORD) continue;
    // "Min 4/02/2031 – Payments": the number of what follows.
    if ((kind !== 'heading' && words.governor[tokens.word[at - 1]]) || words.numbered[tokens.word[at - 1]]) return undefined;
    const isApart = isSpaced(tokens, at) || isOpening(signAt(tokens, at - 1));
    const stamp = isApart ? readStamp(tokens, at, to, words, dateOrder) : undefined;
    if (!stamp) continue;
    if (stamp.day === undefined || (kind !== 'heading' && !isFullDate(stamp))) return undefined;
    const after = skipSeparators(tokens, stamp.next, to);
    // "(revised 3 May)", alone on its line: a remark on the text.
    if (kind === 'listItem' ? after < to : at > from && signAt(tokens, first) === OPEN_PAREN) return undefined;
    const end = beforeSigns(tokens, from, at);
    return {
      kind,
      block: index,
      stamp,
      from: at,
      ...(kind === 'heading' && signAt(tokens, at - 1) === COLON && words.posted[tokens.word[from]] === 0 && { isLabelled: true }),
      // "**Monday 13 March**": no words.
      body: [end > from ? pastLabels(tokens, first, at) : end, end],
      leads: false,
    };
  }
  return undefined;
}

/** "Patient: Ada Holm   Born: 2 May 1931": the last of several labels that columns part. */
function pastLabels(tokens: Tokens, from: number, to: number): number {
  let start = from,
    isLabelled = false;
  for (let at = from + 1; at < to; at++) {
    if (signAt(tokens, at) === COLON) isLabelled = true;
    else if (isLabelled && isColumn(tokens, at) && tokens.kind[at] === WORD) start = at;
  }
  return start;
}

/** Words without a full stop, parted from a year or season that closes the line: "The Mill, 1911", "First fog signal (1902–04)"; by nothing but a space only among others. */
export function readClosing(tokens: Tokens, line: Line, told: ToldTimes, ask: PieceWords): Candidate | undefined {
  const { from, to, index, block } = line;
  if (to - from > LONGEST_CLOSED * 2 || block.kind === 'logLine' || hasSentences(tokens, block)) return undefined;
  const last = withinBrackets(tokens, from, to);
  const time = told.closing(from, last);
  // "He kept the lamp (1911).": a sentence, where no stretch closes it.
  if (!time || time.from === from || (signAt(tokens, to - 1) === DOT && !time.isRange)) return undefined;
  if (isOfRegister(tokens, time.from - 2, line.words)) return undefined;
  const isBare = !partsTime(tokens, time.from);
  if (isBare && !(time.when.precision !== 'year' && isNamed(tokens, line, time.from, ask))) return undefined;
  const end = beforeSigns(tokens, from, time.from);
  // "p. 42   Nov 20": the page of a notebook.
  if (isOfText(tokens, from, end, line) || (line.words.numbered[tokens.word[from]] !== 0 && end <= from + LONGEST_PAGE)) return undefined;
  return end > from
    ? {
        kind: 'paragraph',
        block: index,
        ...timeAt(tokens, time, line),
        from: time.from,
        ...(isBare && { isBare }),
        body: [from, end],
        leads: false,
        ...(signAt(tokens, time.from - 1) === COLON && { isLabelled: true }),
      }
    : undefined;
}

/** "Registration · Mon 13/3 · 08:30–09:00", "Keynote (Mon 13th, 09:20)": a day that signs of the line part from its clock. */
export function readStampBehind(tokens: Tokens, line: Line, ask: PieceWords): Candidate | undefined {
  const { kind } = line.block;
  if ((kind !== 'listItem' && kind !== 'paragraph') || hasSentences(tokens, line.block)) return undefined;
  const closed = stampBehind(tokens, line, line.from, ask, ({ day, weekday }) => (day ?? weekday) !== undefined);
  return closed && { kind, block: line.index, ...closed, leads: false };
}

/** A sign or a column before the time of a line: "Keynote · 14 March", "Dentist @ 09:30". */
function partsTime(tokens: Tokens, at: number): boolean {
  const sign = signAt(tokens, at - 1);
  return PARTING.has(sign) || isDash(sign) || isOpening(sign) || isColumn(tokens, at);
}

const PARTING = new Set([COMMA, COLON, PIPE, AT, MIDDLE_DOT]);

/** "Keynote | 14 March 09:20": a name, of which no clause is told, and no word that leads to a time. */
function isNamed(tokens: Tokens, { from, words }: Line, at: number, ask: PieceWords): boolean {
  const before = beforeAside(tokens, from, at - 1),
    lead = tokens.word[before];
  return (
    at > from &&
    tokens.kind[before] !== PUNCT &&
    isSpaced(tokens, at) &&
    (tokens.flags[from] & CAPITAL) !== 0 &&
    !isWeekday(tokens, [from, at], words) &&
    words.governor[lead] + words.stampFiller[lead] + words.slotCue[lead] + words.dueWord[lead] + words.numbered[lead] === 0 &&
    isPlain(tokens, from, at, ask)
  );
}

/** The last token before a short remark in brackets that ends there: the "Oslo" of "Oslo (OSL)". */
function beforeAside(tokens: Tokens, from: number, last: number): number {
  if (signAt(tokens, last) !== CLOSE_PAREN) return last;
  for (let at = last - 1; at > Math.max(from, last - LONGEST_CODE); at--) if (signAt(tokens, at) === OPEN_PAREN) return at - 1;
  return last;
}

/** Has a block more than one sentence? A name in bold letters in front is none: "**Dentist** – 13 March, 09:30". */
export function hasSentences({ text }: Tokens, { sentences }: Block): boolean {
  if (sentences.length !== 2) return sentences.length > 2;
  const [{ start, end }] = sentences;
  return text.charCodeAt(start) !== STAR || !/[*:]\s*\p{Pd}?$/u.test(text.slice(start, end));
}

/** Words, and the time that closes them. Token indices. */
interface Closed extends Pick<Candidate, 'stamp' | 'last' | 'body' | 'isBare'> {
  readonly from: number;
}

/** "Piano lesson (16:00–16:45)", "Opening remarks @ 09:00", "Coffee 10:15": a name, and a time to the end of the line. */
function stampBehind(tokens: Tokens, line: Line, from: number, ask: PieceWords, isIt: (stamp: Stamp) => boolean): Closed | undefined {
  const { to, words, dateOrder } = line;
  if (to - from > LONGEST_CLOSED) return undefined;
  for (let at = from + 1; at < to; at++) {
    const first = tokens.kind[at] === NUMBER || words.weekday[tokens.word[at]] !== 0 ? readLineStamp(tokens, at, to, words, dateOrder) : undefined;
    if (!first) continue;
    const { stamp, last, end } = readStretch(tokens, first, to, words, dateOrder);
    // "Decision – 30 August, 10:00": that clock is of its own day.
    if (!isIt(stamp) && stamp.month !== undefined) return undefined;
    if (!isIt(stamp)) continue;
    const isParted = partsClock(tokens, at),
      body = [from, beforeSigns(tokens, from, at)] as const;
    if (!(isParted || isNamed(tokens, { ...line, from }, at, ask)) || body[1] <= from || isWeekday(tokens, body, words)) return undefined;
    if (skipSeparators(tokens, end, to) < to || (end < to && signAt(tokens, to - 1) === DOT)) return undefined;
    return { stamp, from: at, ...(last && { last }), ...(!isParted && { isBare: true }), body };
  }
  return undefined;
}

/** "Saturday, 11 March" is all a day: nothing is named there. */
function isWeekday({ word }: Tokens, [from, to]: readonly [number, number], { weekday }: Line['words']): boolean {
  return to === from + 1 && weekday[word[from]] !== 0;
}

/** A clock alone behind the words of a line. */
function clockBehind(tokens: Tokens, line: Line, from: number, ask: PieceWords): Omit<Closed, 'isBare'> | undefined {
  const closed = stampBehind(tokens, line, from, ask, (stamp) => isClockOnly(stamp) && stamp.weekday === undefined);
  return closed && { stamp: closed.stamp, from: closed.from, ...(closed.last && { last: closed.last }), body: closed.body };
}

function partsClock(tokens: Tokens, at: number): boolean {
  const sign = signAt(tokens, at - 1);
  return (
    sign === COMMA || sign === AT || sign === MIDDLE_DOT || sign === PIPE || isOpening(sign) || isSpacedDash(tokens, at - 1) || isColumn(tokens, at)
  );
}

/** The entry of a line below a day that a clock closes. */
export function readClockBehind(tokens: Tokens, line: Line, ask: PieceWords): Candidate | undefined {
  const { from, index, block } = line;
  if ((block.kind !== 'listItem' && block.kind !== 'paragraph') || hasSentences(tokens, block)) return undefined;
  const clocked = clockBehind(tokens, line, from, ask);
  return clocked && { kind: block.kind, block: index, ...clocked, leads: false, isOfLines: true };
}

/** "Mon 13 March: Dentist, 09:30": an entry that its day opens, with the clock that closes its words. */
export function withClockBehind(tokens: Tokens, line: Line, entry: Candidate, ask: PieceWords): Candidate {
  const { stamp, told, last, kind, leads, name, body } = entry,
    isOfDay = stamp.hour === undefined && (stamp.day ?? stamp.weekday) !== undefined && !last && stamp.lastDay === undefined,
    isDay = told === undefined || (told.when.precision === 'day' && !told.isRange);
  if (!leads || !isOfDay || !isDay || name || (kind !== 'paragraph' && kind !== 'listItem' && kind !== 'logLine')) return entry;
  const clocked = hasSentences(tokens, line.block) ? undefined : clockBehind(tokens, line, body[0], ask);
  if (!clocked) return entry;
  return {
    kind,
    block: entry.block,
    stamp: atClock(stamp, clocked.stamp),
    from: entry.from,
    ...(clocked.last && { last: clocked.last }),
    ...(entry.isBare && { isBare: true }),
    isClockBehind: true,
    body: clocked.body,
    leads,
  };
}

/** The end of the words before a time, without the signs that part them. */
export function beforeSigns(tokens: Tokens, from: number, at: number): number {
  let end = at;
  while (
    end > from &&
    tokens.kind[end - 1] !== WORD &&
    tokens.kind[end - 1] !== NUMBER &&
    signAt(tokens, end - 1) !== CLOSE_BRACKET &&
    signAt(tokens, end - 1) !== CLOSE_PAREN
  )
    end--;
  return end;
}

/** "Last updated", "Posted": of the text itself, not of what it tells. */
export function isOfText(tokens: Tokens, from: number, to: number, { words }: Line): boolean {
  const { word } = tokens,
    { posted, postedLead, localMark, governor } = words;
  let at = from;
  while (at < to && postedLead[word[at]] !== 0) at++;
  // "Local time: Saturday 3 May, 15:15" tells when, and not what.
  if (localMark[word[from]] !== 0 && namesClock(tokens, [from, to], words)) return true;
  // "Issued at:"
  return at < to && posted[word[at]] !== 0 && (at === to - 1 || (at === to - 2 && governor[word[to - 1]] !== 0));
}

/** A day is read as stamps are, so that a year it leaves open is that of the lines around it; anything else as the text's expressions tell. */
export function timeAt(
  tokens: Tokens,
  time: ToldTime & { readonly from: number },
  { words, dateOrder }: Line,
): Pick<Candidate, 'stamp' | 'last' | 'told'> {
  const stamp = readStamp(tokens, time.from, time.next, words, dateOrder);
  if (stamp?.day === undefined) return { stamp: stampOf(time), told: time };
  const [last, next] = time.isRange ? readRangeEnd(tokens, stamp, time.next, words, dateOrder) : [undefined, stamp.next];
  return next >= time.next && (!time.isRange || last !== undefined || stamp.lastDay !== undefined)
    ? { stamp, ...(last && { last }) }
    : { stamp: stampOf(time), told: time };
}
