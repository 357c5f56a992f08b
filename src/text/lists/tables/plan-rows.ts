// Rows that tell several days: the slots of a plan ("Baseline", "Forecast", "Actual"), or a day for each step that a column names.
import { HALF_YEAR_DAYS, MS_PER_DAY, twoDigits } from '../../../time/index.js';
import type { Block } from '../../document.js';
import { CLOSE_PAREN, isOnlySigns, signAt } from '../../tokens/signs.js';
import { isFullDate, readStamp } from '../../stamps/stamp.js';
import { tokensOf } from '../../tokens/token-at.js';
import type { Vocabulary } from '../../structure/vocabulary.js';
import type { Tokens } from '../../tokens/tokens.js';
import type { Candidate, Line, Slot } from '../candidate.js';
import { hasWord, inColumn, isNumber, LONGEST_REMARK, readRemark } from './cells.js';
import type { Columns } from './columns.js';
import { readSlotCue } from '../changes/former-slots.js';
import { HELD, inOneYear, pastArrow } from '../changes/moved-days.js';
import { isPartOfYear, stampOf, type ToldTimes } from '../told-time.js';
import { zoneBeside } from './zone-columns.js';

/** Days of a row that rise from column to column are steps, also without their year: so many, at least. */
const FEWEST_STEPS = 3;

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

/** The times of one plan, each around the one before; none where a week without its year lies far from it. */
function nearEachOther(days: readonly DatedCell[]): DatedCell[] {
  const near: DatedCell[] = [];
  for (const day of days) {
    const before = near.at(-1),
      [, { stamp, told }] = before ? inOneYear({ from: before.from, ...before.time }, { from: day.from, ...day.time }) : [undefined, day.time];
    if (told?.when.precision === 'week' && before?.time.told && Math.abs(told.when.start - before.time.told.when.start) > HALF_YEAR_DAYS * MS_PER_DAY)
      return [];
    near.push({ ...day, time: { stamp, ...(told && { told }) } });
  }
  return near;
}
