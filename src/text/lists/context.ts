// What a document gives to the entries that leave something open: a day to begin with, a year, zones.
import { civilFromDays, daysFromCivil } from '../../time/index.js';
import type { DocumentStructure } from '../document.js';
import { isFullDate, readStamp } from '../stamps/stamp.js';
import { dayOf, daysOfStretch } from '../stamps/stamp-day.js';
import { statedZonesOf, type StatedZone } from '../stamps/stated-zones.js';
import { COLON, signAt } from '../tokens/signs.js';
import { tellsPast } from '../direction/labels.js';
import { tokensOf } from '../tokens/token-at.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import { BIRTH } from '../words/vocabulary.js';
import { NEWLINE, NUMBER, type Tokens } from '../tokens/tokens.js';
import { firstFrom } from '../first-from.js';
import type { Candidate } from './candidate.js';
import { yearOfHead } from './days/head-year.js';
import { isPlain, type PieceWords } from './pieces.js';
import type { ToldTimes } from './told-time.js';
import { zoneInName } from './tables/zone-columns.js';

/** What the document gives where entries are silent. Days are counted from 1970-01-01. */
export interface ListContext {
  /** Day that clock-only entries begin on. */
  readonly day?: number;
  /** The text tells that day, and not only when it was written. */
  readonly isDayTold: boolean;
  /** The text before them tells that day as the first, or as another than that of writing. */
  readonly opensOnDay: boolean;
  /** Day of writing. */
  readonly written?: number;
  /** Day of its last change: that of the first entry where the newest stands first. */
  readonly latest?: number;
  /** Year for dates without one. */
  readonly year?: number;
  /** The only year that stands above the entries, where it says when they were. */
  readonly headYear?: number;
  /** That year stands on a line of its own. */
  readonly isHeadYearAlone: boolean;
  /** Moment of the clock time that is told last before a token. */
  readonly clockBefore: (token: number) => number | undefined;
  /** The day that the time which opens with a token means in its sentence. */
  readonly dayAt: (token: number) => number | undefined;
  /** Whether the words that begin with a token are a sentence told as past. */
  readonly tellsPast: (token: number) => boolean;
  /** Zone that holds at a token. */
  readonly zoneAt: (token: number) => string | undefined;
}

/** Tokens of a line that names the day of the clocks below it, at most. */
const LONGEST_HEAD = 8;

/** Reads the context of a document's entries: what its head, its first sentences and its tables tell. */
export function contextOf(
  tokens: Tokens,
  structure: DocumentStructure,
  candidates: readonly Candidate[],
  told: ToldTimes,
  words: Vocabulary,
  ask: PieceWords,
): ListContext {
  const { clock } = structure;
  const reference = clock.reference === undefined ? undefined : /^(\d{4})-(\d\d)-(\d\d)/.exec(clock.reference);
  const referenceDay = reference ? daysFromCivil(Number(reference[1]), Number(reference[2]), Number(reference[3])) : undefined;
  const firstBlock = candidates[0]?.block ?? 0;
  const above = yearOfHead(tokens, structure.blocks.slice(0, firstBlock), words, ask.cueWords),
    headYear = referenceDay === undefined ? above?.year : civilFromDays(referenceDay).year;
  const isDayOpen =
    candidates.length > 0 && candidates.every(({ stamp, step }) => step !== undefined || (stamp.hour !== undefined && stamp.month === undefined));
  const inProse = firstDay(tokens, structure, firstBlock, referenceDay, headYear, words, isDayOpen);
  const headed = inProse === undefined && isDayOpen ? dayOfHead(tokens, structure, firstBlock, told, words, ask) : undefined;
  const day = inProse ?? headed ?? clock.stretch?.[0] ?? referenceDay;
  const all = statedZonesOf(tokens, words);
  const own = zonesOfLines(all, candidates);
  const stated = all.filter(({ isOfLine }) => !isOfLine).filter(({ at }, index, kept) => index === 0 || isParted(tokens, kept[index - 1].at, at));
  const headers = headerZones(tokens, structure, candidates, words);
  const zones = [...stated, ...headers].sort((a, b) => a.at - b.at);
  const year = day === undefined ? (firstYear(candidates) ?? headYear) : civilFromDays(day).year;
  return {
    ...(day === undefined ? {} : { day }),
    isDayTold: (inProse ?? headed) !== undefined || clock.stretch !== undefined,
    opensOnDay: (inProse !== undefined && inProse !== referenceDay) || headed !== undefined || clock.stretch !== undefined,
    ...(referenceDay === undefined ? {} : { written: referenceDay, latest: latestPosted(tokens, structure, referenceDay, words) }),
    ...(year === undefined ? {} : { year }),
    ...(above?.isOfList ? { headYear: above.year } : {}),
    isHeadYearAlone: above?.isAlone === true,
    clockBefore: (token) => told.clockBefore(token),
    dayAt: (token) => told.dayAt(token),
    tellsPast: (token) => tellsPast(tokens, token, ask.cueWords),
    zoneAt: (token) => own.get(token) ?? lastBefore(zones, token) ?? zones.find(({ isChange }) => !isChange)?.zone ?? clock.timeZone,
  };
}

/** The zones that lines state for themselves, by the first token of their time. */
function zonesOfLines(stated: readonly StatedZone[], candidates: readonly Candidate[]): ReadonlyMap<number, string> {
  const zones = new Map<number, string>();
  let index = 0;
  for (const { zone, at, isOfLine } of stated) {
    if (!isOfLine) continue;
    // Both are in text order.
    while (index < candidates.length && candidates[index].body[1] <= at) index++;
    if (index < candidates.length && candidates[index].from < at) zones.set(candidates[index].from, zone);
  }
  return zones;
}

/** Of the zones of one paragraph the first holds: "All times CET; Boston times in brackets (EST)". */
function isParted({ kind }: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (kind[at] === NEWLINE) return true;
  return false;
}

function lastBefore(zones: readonly StatedZone[], token: number): string | undefined {
  return zones[firstFrom(zones, ({ at }) => at <= token) - 1]?.zone;
}

function firstYear(candidates: readonly Candidate[]): number | undefined {
  return candidates.find(({ stamp }) => stamp.year !== undefined)?.stamp.year;
}

/**
 * The day that the text before the list tells: in its title, else in its first sentences.
 * @param year - of dates without one.
 * @param isDayOpen - all lines of the list tell clock times alone, or are counted.
 */
function firstDay(
  tokens: Tokens,
  { blocks, title, clock: { dateOrder } }: DocumentStructure,
  before: number,
  reference: number | undefined,
  year: number | undefined,
  words: Vocabulary,
  isDayOpen: boolean,
): number | undefined {
  const heads = title ? [title, ...blocks.slice(0, before)] : blocks.slice(0, before);
  let ahead: number | undefined;
  for (const block of heads) {
    const [from, to] = tokensOf(tokens, block);
    // "Posted 3 May" is no day of the list, "Club night, 4 May" and "Date: 4 May" are.
    if (
      'kind' in block &&
      (block.kind === 'code' ||
        (block.kind === 'posted' && tokens.word.subarray(from, to).some((id) => words.posted[id] !== 0 && words.dateNoun[id] === 0)))
    )
      continue;
    // "Patient: Ana Ruiz, born 2 May 1980": a day of somebody, and none of the list.
    let tellsBirth = false;
    for (let at = from; at < to; at++) {
      tellsBirth ||= words.lifeMark[tokens.word[at]] === BIRTH;
      if (tokens.kind[at] !== NUMBER && !words.month[tokens.word[at]]) continue;
      const stamp = readStamp(tokens, at, to, words, dateOrder);
      if (!stamp) continue;
      const last = dayOf(stamp, undefined, year),
        days = last === undefined ? last : last - daysOfStretch(tokens, at, stamp.day ?? 0, words);
      // Whoever reads an old log of clock times, or of counted days, today is told its day by the year in its head.
      const isOwn =
        isDayOpen &&
        isFullDate(stamp) &&
        !tellsBirth &&
        (block === title || !('kind' in block) || block.kind === 'heading' || block.kind === 'posted');
      const isAhead = block === title && isFullDate(stamp) && reference !== undefined && days !== undefined && days > reference;
      if (days !== undefined && (isOwn || reference === undefined || Math.abs(days - reference) <= 60 || isAhead)) {
        if (block === title || isOwn || reference === undefined || days <= reference) return days;
        // "Review: 24 May" above "Outage of 18 May", written between both: of two days the one that is over.
        ahead ??= days;
      }
      at = Math.max(at, stamp.next - 1);
    }
  }
  return ahead;
}

/** "Plan for Saturday", "Tomorrow:": the day that closes the line above the clocks, which is no sentence; not "Results due Friday", "Rota since Monday". */
function dayOfHead(
  tokens: Tokens,
  { blocks }: DocumentStructure,
  first: number,
  told: ToldTimes,
  { dateLead, dueWord, posted }: Vocabulary,
  ask: PieceWords,
): number | undefined {
  const block = first > 0 ? blocks[first - 1] : undefined,
    [from, to] = block ? tokensOf(tokens, block) : [0, 0],
    end = signAt(tokens, to - 1) === COLON ? to - 1 : to;
  const time = to > from && to - from <= LONGEST_HEAD ? told.closing(from, end - 1) : undefined;
  if (time?.when.precision !== 'day' || time.isRange || !isPlain(tokens, from, time.from, ask)) return undefined;
  const before = tokens.word[time.from - 1];
  return time.from === from || dateLead[before] + dueWord[before] + posted[before] === 0 ? told.dayAt(time.from) : undefined;
}

/** "Published 23 May, last updated 24 May": the later day. */
function latestPosted(tokens: Tokens, { blocks, clock: { dateOrder } }: DocumentStructure, reference: number, words: Vocabulary): number {
  let latest = reference;
  for (const block of blocks) {
    if (block.kind !== 'posted') continue;
    const [from, to] = tokensOf(tokens, block);
    for (let at = from; at < to; at++) {
      const stamp = tokens.kind[at] === NUMBER || words.month[tokens.word[at]] ? readStamp(tokens, at, to, words, dateOrder) : undefined;
      if (!stamp) continue;
      latest = Math.max(latest, dayOf(stamp, reference, undefined) ?? latest);
      at = Math.max(at, stamp.next - 1);
    }
  }
  return latest;
}

/** Zones named in the head row of a table: "Date and time in CET". */
function headerZones(tokens: Tokens, { blocks }: DocumentStructure, candidates: readonly Candidate[], words: Vocabulary): StatedZone[] {
  const zones: StatedZone[] = [];
  let previous = -1;
  for (const { kind, block } of candidates) {
    const above = blocks[block - 1];
    // A row may hold several entries.
    const isFirst = previous !== block && previous !== block - 1;
    previous = block;
    if (kind !== 'tableRow' || above?.kind !== 'tableRow' || !isFirst) continue;
    for (const cell of above.cells ?? []) {
      const [from, to] = tokensOf(tokens, cell);
      for (let at = from; at < to; at++) {
        const zone = zoneInName(tokens, at, to, words);
        if (zone !== undefined) zones.push({ zone, at });
      }
    }
  }
  return zones;
}
