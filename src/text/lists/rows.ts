// Rows of a table with a time in a cell of its own.
import { isDayOfMonth, twoDigits } from '../../time/index.js';
import type { Span } from '../../model/index.js';
import type { Block } from '../document.js';
import { CLOSE_PAREN, DOT, OPEN_PAREN, isOnlySigns, signAt } from '../tokens/signs.js';
import { atClock, isClockOnly, isFullDate, readStamp, type Stamp } from '../stamps/stamp.js';
import { digitsAt } from '../stamps/stamp-clock.js';
import { WIDTH_OF_DATE } from '../stamps/stamp-date.js';
import { tokensOf } from '../tokens/token-at.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import { NUMBER, WORD, numberAt, type Tokens } from '../tokens/tokens.js';
import type { Candidate, Line, Slot } from './candidate.js';
import { BEGIN, END } from './fields.js';
import { readSlotCue } from './former-slots.js';
import { HELD, inOneYear, pastArrow } from './moved-days.js';
import { readRangeEnd } from './openings.js';
import { skipMarks } from './separators.js';
import { isPartOfYear, stampOf, type ToldTime, type ToldTimes } from './told-time.js';
import { namesClock, zoneBeside, zonesOfColumns } from './zone-columns.js';

/** Units of a row's words that are shown together. */
const SHORT_ROW = 60;
/** Tokens of a remark behind a time, at most. */
const LONGEST_REMARK = 12;

/** Days of a row that rise from column to column are steps, also without their year: so many, at least. */
const FEWEST_STEPS = 3;

/** Characters of what counts a row, at most. */
const LONGEST_NUMBER = 5;

/** What the first row of a table calls its columns. */
export interface Columns {
  /** Columns of times, by their place. */
  readonly times: ReadonlySet<number>;
  /** Columns in which what begins in the one before ends. */
  readonly ends: ReadonlySet<number>;
  /** What the days of a column are to the plan of a row, by its place. */
  readonly slots: ReadonlyMap<number, Slot>;
  /** Of those, what came true up to the day of writing and is expected from it on: "Actual / forecast". */
  readonly mixed: ReadonlySet<number>;
  /** The column that says what is to be done. */
  readonly task?: number | undefined;
  /** Zones that the names tell, by their place. */
  readonly zones: ReadonlyMap<number, string>;
  /** Tokens of the names, by their place. */
  readonly names: readonly (readonly [from: number, to: number])[];
}

/** Values of the class `slotCell`: from the fourth, words that tell of a plan only beside one of the others, and the last, which tell of a plan and no slot. */
const SLOTS = [undefined, 'planned', 'moved', 'kept', 'planned', 'moved', undefined] as const,
  FIRST_UNSURE = 4,
  OF_PLAN = 6;

/** Reads the first row of a table. */
export function readColumns(tokens: Tokens, { cells = [] }: Block, words: Vocabulary): Columns {
  const times = new Set<number>(),
    begins = new Set<number>(),
    ends = new Set<number>(),
    slots = new Map<number, Slot>(),
    mixed = new Set<number>();
  let task: number | undefined;
  const names = cells.map((cell) => tokensOf(tokens, cell));
  let isPlan = false;
  for (const [place, [from, to]] of names.entries()) {
    for (let at = from; at < to; at++) {
      const label = words.fieldLabel[tokens.word[at]];
      if (words.clockCell[tokens.word[at]]) times.add(place);
      if (label === BEGIN) begins.add(place);
      if (words.endCell[tokens.word[at]] || label === END) ends.add(place);
      const value = words.slotCell[tokens.word[at]],
        slot = SLOTS[value];
      if (slot && slots.has(place)) mixed.add(place);
      if (slot) slots.set(place, slot);
      if (value === OF_PLAN) task ??= place;
      isPlan ||= value === OF_PLAN || (slot !== undefined && value < FIRST_UNSURE);
    }
    // "Old date"
    isPlan ||= slots.has(place) && times.has(place);
  }
  // "Job | Started | Left" has no ends.
  if (ends.size > 0) for (const place of begins) times.add(place);
  // "Coin | Old | New": two coins, and no plan.
  return { times, ends, slots: isPlan ? slots : new Map(), mixed, task, zones: zonesOfColumns(tokens, names, words), names };
}

/** A cell of nothing but a date. */
interface DatedCell {
  readonly place: number;
  readonly time: Pick<Candidate, 'stamp' | 'told'>;
  /** The date in ISO 8601, or what is told of it: "2034-05", "2034-21". */
  readonly day: string;
  readonly from: number;
  readonly to: number;
  readonly slot: Slot | undefined;
  /** It leaves out its year. */
  readonly isYearOpen: boolean;
}

/** What it takes to read the dates of a row. */
interface DateReading {
  readonly tokens: Tokens;
  readonly words: Vocabulary;
  readonly dateOrder: Line['dateOrder'];
  readonly told: ToldTimes;
  /** Day of writing in ISO 8601; empty where nobody tells it. */
  readonly written: string;
}

/** A date with or without its year, or a part of a year, and nothing else but a remark: "17 Sep 2034 (f)", "spring 2034". */
function dateOf(
  { tokens, words, dateOrder, told, written }: DateReading,
  [from, to]: readonly [number, number],
): Pick<DatedCell, 'time' | 'day' | 'isYearOpen'> | undefined {
  const stamp = readStamp(tokens, from, to, words, dateOrder),
    isDay = stamp?.day !== undefined && stamp.month !== undefined,
    open = isDay ? undefined : told.opening(from, to);
  const next = isDay ? stamp.next : open && !open.isRange && (isPartOfYear(open) || open.when.precision === 'week') ? open.next : to + 1;
  if (next > to || !(isOnlySigns(tokens, next, to) || readRemark(tokens, next, to, words))) return undefined;
  if (open) return { time: { stamp: stampOf(open), told: open }, day: open.when.edtf, isYearOpen: open.isYearImplied };
  return (
    stamp && {
      time: { stamp },
      day: `${stamp.year ?? written.slice(0, 4)}-${twoDigits(stamp.month ?? 0)}-${twoDigits(stamp.day ?? 0)}`,
      isYearOpen: !isFullDate(stamp),
    }
  );
}

/** "3 June (was 1 June)", "15 June, now 15 July", "15 June – new date 15 July": the former day and the one that holds. */
function readRenewed(reading: DateReading, [from, to]: readonly [number, number]): Omit<DatedCell, 'place'>[] | undefined {
  const { tokens, words } = reading;
  for (let sign = from + 1; sign + 2 < to && sign < from + LONGEST_REMARK; sign++) {
    const { age, next } = isOnlySigns(tokens, sign, sign + 1) ? readSlotCue(tokens, sign + 1, words) : { age: 0, next: to };
    if (age === 0) continue;
    const end = signAt(tokens, to - 1) === CLOSE_PAREN ? to - 1 : to,
      first = dateOf(reading, [from, sign]),
      second = dateOf(reading, [next, end]);
    if (!first || !second) return undefined;
    const isFormer = age === HELD,
      one = { ...first, from, to: sign, slot: isFormer ? ('moved' as const) : ('planned' as const) },
      other = { ...second, from: next, to: end, slot: isFormer ? ('planned' as const) : ('moved' as const) };
    return [one, other];
  }
  return undefined;
}

/** Of a week and a season, too: its begin. */
function isPast({ time: { told }, day }: Pick<DatedCell, 'time' | 'day'>, written: string): boolean {
  return told ? told.when.start <= Date.parse(written) : day <= written;
}

/** "M1", "WP 2", "3.1": what a row is counted by, and no name. */
function isNumber(tokens: Tokens, [from, to]: readonly [number, number]): boolean {
  return to - from <= LONGEST_NUMBER && tokens.kind.subarray(from, to).includes(NUMBER) && tokens.end[to - 1] - tokens.start[from] <= LONGEST_NUMBER;
}

/** A row with a whole date in each of several cells: the slots of its plan, as columns name them ("Baseline", "Forecast", "Actual"), or what else each column names. */
export function readDates(
  tokens: Tokens,
  { block, index, words, dateOrder }: Line,
  { times, ends, slots, mixed, task, zones, names }: Columns,
  told: ToldTimes,
  blocks: readonly Block[],
  written = '',
): Candidate[] {
  const reading: DateReading = { tokens, words, dateOrder, told, written };
  let name: readonly [number, number] | undefined;
  const dated: DatedCell[] = [];
  for (const [place, cell] of (block.cells ?? []).entries()) {
    const [from, to] = tokensOf(tokens, cell);
    const arrow = name ? arrowIn(tokens, [from, to]) : to,
      date = dateOf(reading, [from, arrow]),
      after = date && arrow < to ? dateOf(reading, [pastArrow(tokens, arrow), to]) : undefined;
    const both = name && readRenewed(reading, [from, to]);
    if (both && name)
      return slotsOfRow(
        tokens,
        index,
        name,
        both.map((day) => ({ ...day, place })),
      );
    // "3 May → 10 May", below "Target": of the one plan that the row tells.
    if (date && after && name && slots.has(place) && !isColumnOfArrows(tokens, blocks, index, place))
      return slotsOfRow(tokens, index, name, [
        { ...date, place, from, to: arrow, slot: 'planned' },
        { ...after, place, from: pastArrow(tokens, arrow), to, slot: 'moved' },
      ]);
    if (date && arrow === to)
      dated.push({ ...date, place, from, to, slot: mixed.has(place) ? (isPast(date, written) ? 'kept' : 'moved') : slots.get(place) });
    else if ((!name || isNumber(tokens, name) || place === task) && dated.length === 0 && hasWord(tokens, [from, to])) name = [from, to];
  }
  // "2.1 | 3 May | 10 May"
  const first = block.cells?.at(0),
    number = first && tokensOf(tokens, first);
  if (number && dated.length >= FEWEST_STEPS && dated[0].place > 0 && isNumber(tokens, number)) name ??= number;
  if (!name || dated.length < 2) return [];
  const [one, ...others] = dated.map(({ time: { stamp }, place }) => inColumn(stamp, zones.get(place)));
  if (others.every((other) => zoneBeside(one, other) !== undefined)) return [];
  const row = name;
  if (dated.every(({ place }) => slots.has(place)) && new Set(slots.values()).size > 1) {
    // "Actual", of a day to come without its year: nobody knows of which.
    if (dated.some((day) => day.slot === 'kept' && day.isYearOpen && !isPast(day, written))) return [];
    // A day that stays as it was planned is told once.
    const last = new Map(dated.map(({ day }, at) => [day, at]));
    const once = dated.filter(({ day }, at) => last.get(day) === at);
    return slotsOfRow(
      tokens,
      index,
      row,
      once.filter(({ slot }, at) => at === 0 || at === once.length - 1 || slot !== 'moved'),
    );
  }
  const isRising = dated.length >= FEWEST_STEPS && dated.every(({ day }, at) => at === 0 || dated[at - 1].day < day);
  if (
    dated.some(
      ({ place, isYearOpen }) =>
        ends.has(place) ||
        (!isRising && (isYearOpen || times.has(place))) ||
        !hasWord(tokens, names[place] ?? [0, 0]) ||
        // "1 | 3 May | 10 May", the first row: it heads nothing.
        dateOf(reading, names[place]) !== undefined,
    )
  )
    return [];
  // "Planned", beside "Opened"
  return dated.map((day) => ({
    ...inRow(tokens, index, day),
    ...(day.slot ? { body: row, ...(day.slot === 'kept' ? { isDone: true } : { isDue: true }) } : { name: row, body: names[day.place] }),
  }));
}

/** The days of one plan, as entries of its row. */
function slotsOfRow(tokens: Tokens, index: number, body: readonly [number, number], days: readonly DatedCell[]): Candidate[] {
  return nearEachOther(days).map((day) => ({
    ...inRow(tokens, index, day),
    body,
    ...(days.length > 1 ? { slot: day.slot } : day.slot === 'kept' && { isDone: true }),
  }));
}

/** What an entry of a cell is besides its words. */
function inRow(
  tokens: Tokens,
  block: number,
  { time, from, to }: DatedCell,
): Pick<Candidate, 'kind' | 'block' | 'leads' | 'isPiece' | 'stamp' | 'told' | 'from' | 'sentence'> {
  return { kind: 'tableRow', block, leads: false, isPiece: true, ...time, from, sentence: { start: tokens.start[from], end: tokens.end[to - 1] } };
}

/** "3 May → 10 May", above "10 May → 12 May": how long each row lasts. */
function isColumnOfArrows(tokens: Tokens, blocks: readonly Block[], index: number, place: number): boolean {
  const beside = [index - 1, index + 1].filter((at) => blocks[at]?.kind === 'tableRow' && blocks[at - 1]?.kind === 'tableRow');
  return (
    beside.length > 0 &&
    beside.every((at) => {
      const cell = blocks[at].cells?.[place],
        [from, to] = cell ? tokensOf(tokens, cell) : [0, 0];
      return arrowIn(tokens, [from, to]) < to;
    })
  );
}

/** Where an arrow parts the words of a cell; its end where none does. */
function arrowIn(tokens: Tokens, [from, to]: readonly [number, number]): number {
  let at = from;
  while (at < to && pastArrow(tokens, at) === at) at++;
  return at;
}

/** Half a year, in milliseconds. */
const FAR = 183 * 86_400_000;

/** The times of one plan, each around the one before; none where a week without its year lies far from it. */
function nearEachOther(days: readonly DatedCell[]): DatedCell[] {
  const near: DatedCell[] = [];
  for (const day of days) {
    const before = near.at(-1),
      [, { stamp, told }] = before ? inOneYear({ from: before.from, ...before.time }, { from: day.from, ...day.time }) : [undefined, day.time];
    if (told?.when.precision === 'week' && before?.time.told && Math.abs(told.when.start - before.time.told.when.start) > FAR) return [];
    near.push({ ...day, time: { stamp, ...(told && { told }) } });
  }
  return near;
}

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
  const row = readCells(tokens, line, told, columns);
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

function readCells(tokens: Tokens, line: Line, told: ToldTimes, columns: Columns | undefined): RowReading {
  const row: RowReading = { from: 0, isOfTimes: false };
  for (const [place, cell] of (line.block.cells ?? []).entries()) {
    const [first, to] = tokensOf(tokens, cell);
    // "–": nothing yet.
    if (isOnlySigns(tokens, first, to) || isOpen(tokens, first, to, line.words)) continue;
    if (readTimeCell(tokens, line, told, columns, row, place, first, to)) continue;
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

function hasWord({ kind }: Tokens, [from, to]: readonly [number, number]): boolean {
  return kind.subarray(from, to).includes(WORD);
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

/** A time, in the zone that its column names. */
function inColumn(stamp: Stamp, zone: string | undefined): Stamp {
  return zone === undefined || stamp.zone !== undefined || stamp.hour === undefined ? stamp : { ...stamp, zone };
}

/** Takes a cell that tells the time of its row, a clock beside its day, or its end. */
function readTimeCell(
  tokens: Tokens,
  { words, dateOrder, block: { cells = [] } }: Line,
  told: ToldTimes,
  columns: Columns | undefined,
  row: RowReading,
  place: number,
  first: number,
  to: number,
): boolean {
  const { stamp } = row;
  const start = skipMarks(tokens, first, to);
  const isOfTimes = columns !== undefined && (columns.times.has(place) || columns.slots.has(place)),
    // "Ticket" above "20340305".
    isCode = columns !== undefined && !isOfTimes && digitsAt(tokens, start) === WIDTH_OF_DATE,
    written = isCode
      ? undefined
      : (readStamp(tokens, start, to, words, dateOrder) ??
        (columns?.times.has(place) || isBesideClock(tokens, cells[place + 1], words) ? readDayOfWeek(tokens, start, to, words) : undefined));
  // "Flu | 2025/26 | Oct 2025" below "Vaccine | Season | Due".
  const isApart = columns !== undefined && columns.times.size + columns.slots.size > 0 && !isOfTimes,
    time = written || stamp || isApart ? undefined : told.opening(start, to),
    opening = written ?? (time && stampOf(time));
  if (!opening) return false;
  const read = inColumn(opening, columns?.zones.get(place));
  const [end, after] = written ? readRangeEnd(tokens, written, to, words, dateOrder) : [undefined, read.next];
  const remark = isFullDate(read) && !end ? readRemark(tokens, after, to, words) : undefined;
  if (!remark && !isOnlySigns(tokens, after, to)) return false;
  if (!stamp) {
    row.stamp = remark ? atClock(read, remark) : read;
    row.open = time;
    row.from = start;
    row.last = end;
    row.isOfTimes = isOfTimes || isOfJourney(tokens, columns?.names[place], words);
    row.isPlanned = !columns?.mixed.has(place) && (columns?.slots.get(place) ?? 'kept') !== 'kept';
    return true;
  }
  const name = columns?.names[place],
    isClock = isClockOnly(read),
    isBeside = isClock ? stamp.hour === undefined : read.day !== undefined && read.hour === undefined && isClockOnly(stamp);
  // "Date,Event,Time": also behind what is told.
  if (isBeside && (!row.body || (isClock && name && namesClock(tokens, name, words)))) {
    row.stamp = isClock ? atClock(stamp, read) : atClock(read, stamp);
    row.last ??= end;
    return true;
  }
  const zoneOfRow = columns?.ends.has(place) ? undefined : zoneBeside(stamp, read, name && namesClock(tokens, name, words));
  if (zoneOfRow !== undefined) {
    row.stamp = { ...stamp, zone: zoneOfRow };
    return true;
  }
  if (row.last || !columns?.ends.has(place) || (isClock ? stamp.hour : read.day) === undefined) return false;
  row.last = read;
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

/** "(aged 74)", "(from 15:00)" up to the end of a cell: the clock that it tells, or an empty stamp. */
function readRemark(tokens: Tokens, from: number, to: number, words: Vocabulary): Stamp | undefined {
  if (signAt(tokens, from) !== OPEN_PAREN || signAt(tokens, to - 1) !== CLOSE_PAREN || to - from > LONGEST_REMARK) return undefined;
  for (let at = from + 1; at < to; at++) {
    const stamp = tokens.kind[at] === NUMBER ? readStamp(tokens, at, to, words) : undefined;
    if (stamp && isClockOnly(stamp)) return stamp;
  }
  return { next: to };
}
