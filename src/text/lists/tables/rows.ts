// Rows of a table with a time in a cell of its own.
import { isDayOfMonth } from '../../../time/index.js';
import type { Span } from '../../../model/index.js';
import { DOT, isOnlySigns, signAt } from '../../tokens/signs.js';
import { atClock, isClockOnly, isFullDate, readStamp, type Stamp } from '../../stamps/stamp.js';
import { digitsAt } from '../../stamps/stamp-clock.js';
import { WIDTH_OF_DATE } from '../../stamps/stamp-date.js';
import { tokensOf } from '../../tokens/token-at.js';
import type { Vocabulary } from '../../structure/vocabulary.js';
import { NUMBER, numberAt, type Tokens } from '../../tokens/tokens.js';
import type { Candidate, Line } from '../candidate.js';
import { hasWord, inColumn, isNumber, readRemark } from './cells.js';
import type { Columns } from './columns.js';
import { readRangeEnd } from '../lines/openings.js';
import { skipMarks } from '../separators.js';
import { isPartOfYear, stampOf, type ToldTime, type ToldTimes } from '../told-time.js';
import { namesClock, zoneBeside } from './zone-columns.js';

/** Units of a row's words that are shown together. */
const SHORT_ROW = 60;
/** What the cells of a row have told so far. */
interface RowReading {
  stamp?: Stamp;
  /** Token at which the time begins. */
  from: number;
  /** When it ends. */
  last?: Stamp;
  /** A time that no stamp tells: "late 1821". */
  open?: ToldTime;
  /** Its column is one of times. */
  isOfTimes: boolean;
  /** Its column is one of days that are planned. */
  isPlanned?: boolean;
  /** Words before the time; the longest cell behind it; all cells behind it. */
  name?: [number, number];
  body?: [number, number];
  rest?: [number, number];
}

/** A row with a time in a cell of its own. Words before it name what the row tells; behind it, all cells do if they are short, else the longest. */
export function readRow(tokens: Tokens, line: Line, told: ToldTimes, columns: Columns | undefined): Candidate | undefined {
  const row = readCells({ tokens, line, told, columns });
  const { stamp, from, last, open, name, rest } = row;
  const body = rest && !name && tokens.end[rest[1] - 1] - tokens.start[rest[0]] <= SHORT_ROW ? rest : row.body;
  const tells = body ?? name;
  if (!stamp || !tells) return undefined;
  // "1821 | 1,200": a figure of that year.
  if (open && !hasWord(tokens, tells)) return undefined;
  if (name && isFigure(row, stamp)) return undefined;
  // "Sync | 3 May | done", which may still lie ahead.
  const isDone = name !== undefined && body !== undefined && body[1] === body[0] + 1 && line.words.doneWord[tokens.word[body[0]]] !== 0;
  return {
    kind: 'tableRow',
    block: line.index,
    stamp,
    from,
    ...(last && { last }),
    ...(open && { told: open }),
    ...(name && body && !isDone && hasWord(tokens, name) && { name }),
    ...(row.isPlanned && !isDone && { isDue: true }),
    ...(row.isOfTimes && { isOfTimes: true }),
    body: isDone ? name : tells,
    leads: !name,
  };
}

function readCells(table: TableReading): RowReading {
  const { tokens, line, columns } = table,
    row: RowReading = { from: 0, isOfTimes: false };
  for (const [place, cell] of (line.block.cells ?? []).entries()) {
    const [first, to] = tokensOf(tokens, cell);
    // "–": nothing yet.
    if (isOnlySigns(tokens, first, to) || isOpen(tokens, first, to, line.words)) continue;
    if (readTimeCell(table, row, place, [first, to])) continue;
    // Who wrote it down.
    const [head, end] = columns?.names[place] ?? [0, 0];
    if (end === head + 1 && line.words.byline[tokens.word[head]] !== 0) continue;
    // "9", below "Days": a figure beside what is told.
    if (row.stamp && row.name && to === first + 1 && !hasWord(tokens, [first, to])) continue;
    // A number alone is that of the row.
    if (!row.stamp)
      row.name = row.name && hasWord(tokens, row.name) && !isNumber(tokens, row.name) && place !== columns?.task ? row.name : [first, to];
    else {
      row.rest = [row.rest?.[0] ?? first, to];
      if (!row.body || to - first > row.body[1] - row.body[0]) row.body = [first, to];
    }
  }
  return row;
}

/** "tbc", "n/a": nothing yet, or nothing at all. */
function isOpen({ word, kind }: Tokens, from: number, to: number, { emptyCell }: Vocabulary): boolean {
  return emptyCell[word[from]] !== 0 && !kind.subarray(from + 1, to).includes(NUMBER) && to - from <= emptyCell[word[from]];
}

/** A year among other columns is a figure like them, unless its column is one of times. */
function isFigure({ isOfTimes, open }: RowReading, stamp: Stamp): boolean {
  const isDay = stamp.weekday !== undefined || isFullDate(stamp) || (stamp.day !== undefined && stamp.hour !== undefined);
  return !isDay && !isOfTimes && !(open && isPartOfYear(open));
}

/** A table whose rows are read, and the row in hand. */
interface TableReading {
  readonly tokens: Tokens;
  readonly line: Line;
  readonly told: ToldTimes;
  readonly columns: Columns | undefined;
}

/** A time that fills a cell. */
interface CellTime {
  readonly place: number;
  readonly from: number;
  readonly stamp: Stamp;
  /** "10:00–11:00" */
  readonly end: Stamp | undefined;
  /** "(from 15:00)", behind a day: its clock. */
  readonly remark: Stamp | undefined;
  /** As {@link RowReading.open}. */
  readonly told: ToldTime | undefined;
}

/** Takes a cell that tells the time of its row, a clock beside its day, or its end. */
function readTimeCell(table: TableReading, row: RowReading, place: number, [first, to]: readonly [number, number]): boolean {
  const time = timeOfCell(table, row, place, [first, to]);
  if (!time) return false;
  if (row.stamp) return takeFurther(table, row, row.stamp, time);
  takeFirst(table, row, time);
  return true;
}

/** A time and nothing else but a remark; undefined for all other cells. */
function timeOfCell(
  { tokens, line, told, columns }: TableReading,
  { stamp: known }: RowReading,
  place: number,
  [first, to]: readonly [number, number],
): CellTime | undefined {
  const { words, dateOrder, block } = line,
    from = skipMarks(tokens, first, to),
    isTimes = isOfTimes(columns, place),
    // "Ticket" above "20340305".
    isCode = columns !== undefined && !isTimes && digitsAt(tokens, from) === WIDTH_OF_DATE,
    written = isCode
      ? undefined
      : (readStamp(tokens, from, to, words, dateOrder) ??
        (columns?.times.has(place) || isBesideClock(tokens, block.cells?.[place + 1], words) ? readDayOfWeek(tokens, from, to, words) : undefined));
  // "Flu | 2025/26 | Oct 2025" below "Vaccine | Season | Due".
  const isApart = columns !== undefined && columns.times.size + columns.slots.size > 0 && !isTimes,
    time = written || known || isApart ? undefined : told.opening(from, to),
    opening = written ?? (time && stampOf(time));
  if (!opening) return undefined;
  const stamp = inColumn(opening, columns?.zones.get(place)),
    [end, after] = written ? readRangeEnd(tokens, written, to, words, dateOrder) : [undefined, stamp.next],
    remark = isFullDate(stamp) && !end ? readRemark(tokens, after, to, words) : undefined;
  return remark || isOnlySigns(tokens, after, to) ? { place, from, stamp, end, remark, told: time } : undefined;
}

/** A column of times, or of the slots of a plan. */
function isOfTimes(columns: Columns | undefined, place: number): boolean {
  return columns !== undefined && (columns.times.has(place) || columns.slots.has(place));
}

/** The first time of a row is its own. */
function takeFirst({ tokens, line, columns }: TableReading, row: RowReading, { place, from, stamp, end, remark, told }: CellTime): void {
  row.stamp = remark ? atClock(stamp, remark) : stamp;
  row.open = told;
  row.from = from;
  row.last = end;
  row.isOfTimes = isOfTimes(columns, place) || isOfJourney(tokens, columns?.names[place], line.words);
  row.isPlanned = !columns?.mixed.has(place) && (columns?.slots.get(place) ?? 'kept') !== 'kept';
}

/** A further one may be the clock of its day, the same moment on another clock, or its end. @returns whether it is one of them */
function takeFurther({ tokens, line, columns }: TableReading, row: RowReading, known: Stamp, { place, stamp, end }: CellTime): boolean {
  const name = columns?.names[place],
    isOfClocks = name && namesClock(tokens, name, line.words),
    isClock = isClockOnly(stamp),
    isBeside = isClock ? known.hour === undefined : stamp.day !== undefined && stamp.hour === undefined && isClockOnly(known);
  // "Date,Event,Time": also behind what is told.
  if (isBeside && (!row.body || (isClock && isOfClocks))) {
    row.stamp = isClock ? atClock(known, stamp) : atClock(stamp, known);
    row.last ??= end;
    return true;
  }
  const zone = columns?.ends.has(place) ? undefined : zoneBeside(known, stamp, isOfClocks);
  if (zone !== undefined) {
    row.stamp = { ...known, zone };
    return true;
  }
  if (row.last || !columns?.ends.has(place) || (isClock ? known.hour : stamp.day) === undefined) return false;
  row.last = stamp;
  return true;
}

/** "Departs", "Departure": a column of clocks. */
function isOfJourney({ word }: Tokens, [from, to]: readonly [number, number] = [0, 0], { windowNoun }: Vocabulary): boolean {
  return word.subarray(from, to).some((id) => windowNoun[id] !== 0);
}

/** "Mon", "Mon 8", "Mon 8th", in a column of days or beside a clock. */
function readDayOfWeek(tokens: Tokens, from: number, to: number, { weekday, ordinalEnding }: Vocabulary): Stamp | undefined {
  const end = signAt(tokens, to - 1) === DOT || ordinalEnding[tokens.word[to - 1]] !== 0 ? to - 1 : to,
    name = weekday[tokens.word[from]];
  if (name === 0) return undefined;
  if (end === from + 1) return { weekday: name, next: to };
  const day = end === from + 2 && tokens.kind[from + 1] === NUMBER ? numberAt(tokens, from + 1) : 0;
  return isDayOfMonth(day) ? { weekday: name, day, next: to } : undefined;
}

/** "09:30", "16:00–16:45" in the next cell. */
function isBesideClock(tokens: Tokens, cell: Span | undefined, words: Vocabulary): boolean {
  const [from, to] = cell ? tokensOf(tokens, cell) : [0, 0],
    stamp = from < to && tokens.kind[from] === NUMBER ? readStamp(tokens, from, to, words) : undefined;
  return stamp !== undefined && isClockOnly(stamp);
}
