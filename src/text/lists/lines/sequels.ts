// What a line of a log goes on to tell at later clocks, behind its words: "23:10 Alarm on pump 3, reset at 23:14", "01:30 Mrs Dahl fell; doctor called 01:40".
import {
  COORDINATOR,
  DETERMINER,
  DUE,
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
  WILL,
  WOULD,
} from '../../words/vocabulary.js';
import { COLON, COMMA, isOnlySigns, LESS, SEMICOLON, signAt } from '../../tokens/signs.js';
import { CAPITAL, NUMBER, type Tokens } from '../../tokens/tokens.js';
import type { Block } from '../../document.js';
import { tokensOf } from '../../tokens/token-at.js';
import { skipMarks, skipSeparators } from '../separators.js';
import { isClockOnly, readStamp, type Stamp } from '../../stamps/stamp.js';
import type { Candidate, Line } from '../candidate.js';
import { isParted, trim, type PieceWords } from '../pieces.js';
import type { ToldSpan, ToldTimes } from '../told-time.js';

/** Tokens of such a line, and of what follows, at most. */
const LONGEST = 60,
  LONGEST_SEQUEL = 12;
/** Half a day and a whole one, in minutes. */
const HALF = 720,
  DAY = 1440;

/** The entry of a line and what followed it, up to the block below. */
export function withSequels(tokens: Tokens, line: Line, entry: Candidate, below: Block | undefined, told: ToldTimes, ask: PieceWords): Candidate[] {
  const [from, to] = entry.body,
    { block } = line;
  if (entry.kind !== 'logLine' || entry.stamp.hour === undefined || entry.last || entry.name) return [entry];
  if (block.sentences.length > 1) return onClocks(tokens, line, entry, below);
  if (to - from > LONGEST || signAt(tokens, from) === LESS) return [entry];
  const sequels: Candidate[] = [];
  let start = from,
    end = to,
    { stamp } = entry;
  for (const time of told.spansIn(from, to, 1)) {
    // "Plumber rang back 05:20 and came at 06:00"
    const isJoined = sequels.length > 0 && isCoordinator(tokens, start, ask),
      open = isJoined ? start : lastSign(tokens, start, time.from),
      words = trim(tokens, open + 1, time.from, ask),
      own = sequelStamp(tokens, line, time, stamp);
    if (!own || open < start || (!isJoined && isCoordinator(tokens, open + 1, ask)) || !isSequel(tokens, line, words, time, ask)) return [entry];
    if (sequels.length === 0) end = open;
    sequels.push({
      kind: 'logLine',
      block: line.index,
      isPiece: true,
      stamp: own,
      from: time.from,
      body: words,
      leads: true,
      ...(isVerbal(tokens, words[0], ask) && { name: isJoined ? sequels[sequels.length - 1].body : ([from, end] as const) }),
      sentence: { start: tokens.start[words[0]], end: tokens.end[time.to - 1] },
    });
    start = time.to;
    stamp = own;
  }
  if (sequels.length === 0 || isOnlySigns(tokens, from, end)) return [entry];
  return [{ ...entry, isPiece: true, body: [from, end], sentence: { start: block.start, end: tokens.end[end - 1] } }, ...sequels];
}

/** "6 a.m. The bell rang. 8.30 a.m. The van left.", "Six o'clock. The bell rang. Ten past seven. …": each sentence that a clock opens is an entry. */
function onClocks(tokens: Tokens, line: Line, entry: Candidate, below: Block | undefined): Candidate[] {
  const { block, words, dateOrder } = line,
    entries = [entry];
  for (const sentence of block.sentences.slice(1)) {
    const [from, to] = tokensOf(tokens, sentence),
      stamp = readStamp(tokens, from, line.to, words, dateOrder),
      body = stamp ? skipSeparators(tokens, stamp.next, line.to) : from;
    if (
      from <= entry.body[0] ||
      stamp?.hour === undefined ||
      stamp.month !== undefined ||
      stamp.next > to ||
      body >= line.to ||
      (tokens.flags[body] & CAPITAL) === 0
    )
      continue;
    const before = entries[entries.length - 1];
    // "09:10 Race over. 3:45 Moe, 3:50 Lund.", "09:10 Tea. 15:30 Train booked." above "09:40 …".
    if (isShortlyBefore(stamp, before.stamp) || isShortlyBefore(clockOf(tokens, below, line), stamp)) continue;
    entries[entries.length - 1] = cutAt(tokens, before, from, entries.length > 1 ? undefined : block.start);
    entries.push({ kind: 'logLine', block: line.index, isPiece: true, stamp, from, body: [body, line.to], leads: true });
  }
  if (entries.length > 1) entries.push(cutAt(tokens, entries.pop() ?? entry, line.to));
  return entries;
}

/** A clock before another, by less than from evening to morning; on one of twelve hours nobody knows. */
function isShortlyBefore(stamp: Stamp | undefined, { hour = 0, minute = 0 }: Stamp): boolean {
  if (stamp?.hour === undefined || stamp.hasHalf === false) return false;
  const since = hour * 60 + minute - stamp.hour * 60 - (stamp.minute ?? 0);
  return since > 0 && since < HALF;
}

/** The clock that opens a block, without a day. */
function clockOf(tokens: Tokens, block: Block | undefined, { words, dateOrder }: Line): Stamp | undefined {
  const [first, to] = block ? tokensOf(tokens, block) : [0, 0],
    stamp = first < to ? readStamp(tokens, skipMarks(tokens, first, to), to, words, dateOrder) : undefined;
  return stamp && isClockOnly(stamp) ? stamp : undefined;
}

/** An entry that ends before a token. */
function cutAt(tokens: Tokens, entry: Candidate, to: number, start = tokens.start[entry.from]): Candidate {
  return { ...entry, isPiece: true, body: [entry.body[0], to], sentence: { start, end: tokens.end[to - 1] } };
}

/** The last comma or semicolon of a stretch; before it where there is none, or a colon, which parts who says it. */
function lastSign(tokens: Tokens, from: number, to: number): number {
  let last = from - 1;
  for (let at = from; at < to; at++) {
    const sign = signAt(tokens, at);
    if (sign === COLON) return from - 1;
    if (sign === COMMA || sign === SEMICOLON) last = at;
  }
  return last;
}

/** A clock behind that of what was told last, of the same day or the next, and no bound. */
function sequelStamp(tokens: Tokens, { to, words, dateOrder }: Line, time: ToldSpan, before: Stamp): Stamp | undefined {
  const stamp = time.isDayless && !time.isRange ? readStamp(tokens, time.from, to, words, dateOrder) : undefined;
  if (stamp?.hour === undefined || stamp.day !== undefined || words.dateLead[tokens.word[time.from - 1]] !== 0) return undefined;
  const later = (minutesOf(stamp) - minutesOf(before) + DAY) % DAY;
  return later > 0 && later < HALF ? stamp : undefined;
}

function minutesOf({ hour = 0, minute = 0 }: Stamp): number {
  return hour * 60 + minute;
}

/** A few words that their clock closes: nothing that is planned for then. */
function isSequel(
  tokens: Tokens,
  { to, words }: Line,
  [from, end]: Candidate['body'],
  { from: clock, to: behind }: ToldSpan,
  ask: PieceWords,
): boolean {
  const { kind, word } = tokens,
    { verbs, booked } = ask;
  if (end <= from || end - from > LONGEST_SEQUEL || kind[from] === NUMBER) return false;
  if (!isOnlySigns(tokens, behind, to) && !isParted(tokens, behind + 1)) return false;
  const lead = word[clock - 1];
  if ((verbs[lead] & PREPOSITION) !== 0 && words.stampFiller[lead] === 0) return false;
  // "New time 18:05"
  if (words.slotNoun[word[end - 1]] !== 0) return false;
  for (let at = from; at < end; at++)
    if (isOfClause(verbs[word[at]]) || words.dueWord[word[at]] !== 0 || words.slotCue[word[at]] !== 0 || booked[word[at]] === 2) return false;
  // "Train leaves 10:05, arrives 11:30"
  return end - from > 1 || (verbs[word[from]] & (PRESENT | PAST | PARTICIPLE)) !== PRESENT;
}

function isCoordinator({ word }: Tokens, at: number, { verbs }: PieceWords): boolean {
  return (verbs[word[at]] & COORDINATOR) !== 0;
}

/** Words of plans, of clauses inside others, and of who was told of before. */
function isOfClause(bits: number): boolean {
  return (
    (bits & (WILL | WOULD | MAY | RELATIVE | TO | DUE)) !== 0 ||
    (bits & (PRONOUN | DETERMINER)) === PRONOUN ||
    (bits & (SUBORDINATOR | PREPOSITION)) === SUBORDINATOR
  );
}

/** "Reset", "shut again": of what the line tells first. */
function isVerbal({ word }: Tokens, at: number, { verbs }: PieceWords): boolean {
  return (verbs[word[at]] & (PAST | PARTICIPLE)) !== 0 && (verbs[word[at]] & NOUN_LIKE) === 0;
}
