// Rows of a table with a time in a cell of its own.
import type { Block } from '../document.js';
import { CLOSE_PAREN, OPEN_PAREN, signAt } from '../structure/signs.js';
import { isFullDate, readStamp, type Stamp } from '../structure/stamp.js';
import { tokensOf } from '../structure/token-at.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import { NUMBER, WORD, type Tokens } from '../tokens.js';
import type { Candidate, Line } from './candidate.js';
import { readRangeEnd } from './openings.js';
import { isOnlySigns, skipMarks } from './separators.js';
import { isPartOfYear, stampOf, type ToldTime, type ToldTimes } from './told-time.js';

/** Units of a row's words that are shown together. */
const SHORT_ROW = 60;
/** Tokens of a remark behind a time, at most. */
const LONGEST_REMARK = 12;

/** What the first row of a table calls its columns. */
export interface Columns {
  /** Columns of times, by their place. */
  readonly times: ReadonlySet<number>;
  /** Columns in which what begins in the one before ends. */
  readonly ends: ReadonlySet<number>;
}

/** Reads the first row of a table. */
export function readColumns(tokens: Tokens, { cells = [] }: Block, words: Vocabulary): Columns {
  const times = new Set<number>(), ends = new Set<number>();
  for (const [place, cell] of cells.entries()) {
    const [from, to] = tokensOf(tokens, cell);
    for (let at = from; at < to; at++) {
      if (words.clockCell[tokens.word[at]]) times.add(place);
      if (words.endCell[tokens.word[at]]) ends.add(place);
    }
  }
  return { times, ends };
}

/** A row with a time in a cell of its own. Words before it name what the row tells; behind it, all cells do if they are short, else the longest. */
export function readRow(tokens: Tokens, { block, index, words, dateOrder }: Line, told: ToldTimes, columns: Columns | undefined): Candidate | undefined {
  let stamp: Stamp | undefined;
  let from = 0, place = -1;
  let name: [number, number] | undefined, body: [number, number] | undefined;
  let last: Stamp | undefined, open: ToldTime | undefined;
  let rest: [number, number] | undefined;
  let isOfTimes = false;
  for (const cell of block.cells ?? []) {
    place++;
    const [first, to] = tokensOf(tokens, cell);
    if (to <= first) continue;
    const start = skipMarks(tokens, first, to);
    const written = readStamp(tokens, start, to, words, dateOrder);
    const time = written || stamp ? undefined : told.opening(start, to);
    const read = written ?? (time && stampOf(time));
    const [end, after] = written ? readRangeEnd(tokens, written, to, words) : [undefined, read?.next ?? start];
    const remark = read && isFullDate(read) && !end ? readRemark(tokens, after, to, words) : undefined;
    const isWhole = read !== undefined && (remark !== undefined || isOnlySigns(tokens, after, to));
    if (isWhole && !stamp) {
      stamp = remark?.hour === undefined ? read : { ...read, hour: remark.hour, ...(remark.minute === undefined ? {} : { minute: remark.minute }) };
      open = time;
      from = start;
      last = end;
      isOfTimes = columns?.times.has(place) === true;
    } else if (isWhole && stamp && !body && stamp.hour === undefined && read.hour !== undefined && read.month === undefined) {
      stamp = { ...stamp, hour: read.hour, ...(read.minute === undefined ? {} : { minute: read.minute }), ...(read.zone === undefined ? {} : { zone: read.zone }) };
    } else if (isWhole && stamp && !last && columns?.ends.has(place) && read.day !== undefined) last = read;
    // A number alone is that of the row.
    else if (!stamp) name = name && tokens.kind.subarray(...name).includes(WORD) ? name : [first, to];
    else {
      rest = [rest?.[0] ?? first, to];
      if (!body || to - first > body[1] - body[0]) body = [first, to];
    }
  }
  if (rest && !name && tokens.end[rest[1] - 1] - tokens.start[rest[0]] <= SHORT_ROW) body = rest;
  const tells = body ?? name;
  // "1821 | 1,200": a figure of that year.
  if (open && tells && !tokens.kind.subarray(tells[0], tells[1]).includes(WORD)) return undefined;
  // A year among other columns is a figure like them, unless its column is one of times.
  if (!stamp || !tells || (name && !isFullDate(stamp) && !isOfTimes && !(open && isPartOfYear(open)))) return undefined;
  return { kind: 'tableRow', block: index, stamp, from, ...(last && { last }), ...(open && { told: open }), ...(name && body && { name }), body: tells, leads: !name };
}

/** "(aged 74)", "(from 15:00)" up to the end of a cell: the clock that it tells, or an empty stamp. */
function readRemark(tokens: Tokens, from: number, to: number, words: Vocabulary): Stamp | undefined {
  if (signAt(tokens, from) !== OPEN_PAREN || signAt(tokens, to - 1) !== CLOSE_PAREN || to - from > LONGEST_REMARK) return undefined;
  for (let at = from + 1; at < to; at++) {
    const stamp = tokens.kind[at] === NUMBER ? readStamp(tokens, at, to, words) : undefined;
    if (stamp?.hour !== undefined && stamp.month === undefined) return stamp;
  }
  return { next: to };
}
