// Timelines that a document writes as such: lists of times, tables, logs, headings with dates, changelogs.
import type { Span } from '../../model/index.js';
import { civilFromDays, daysFromCivil } from '../../time/index.js';
import type { DocumentStructure } from '../document.js';
import type { TimeExpression } from '../expression.js';
import type { Locale } from '../locales/rule-types.js';
import { isFullDate, readStamp } from '../structure/stamp.js';
import { statedZonesOf, type StatedZone } from '../structure/stated-zones.js';
import { tokensOf } from '../structure/token-at.js';
import { vocabularyOf, type Vocabulary } from '../structure/vocabulary.js';
import { readZone } from '../structure/zones.js';
import { NUMBER, numberAt, type Tokens } from '../tokens.js';
import { findCandidates, type Candidate } from './candidates.js';
import { entryOf, type ListEntry } from './entries.js';
import { dayOf, placeCandidates, type ListContext, type PlacedCandidate } from './sequence.js';
import { orientStampLines } from './stamp-lines.js';
import { ToldTimes } from './told-time.js';

export type { ListEntry } from './entries.js';
export { eventsOfEntries } from './events.js';

/** What is read as a list: its entries, and the stretches of text that need no other reading. */
export interface ListReading {
  readonly entries: readonly ListEntry[];
  readonly consumed: readonly Span[];
}

/**
 * Finds the entries of a document's own timelines.
 * @param expressions - its time expressions, in text order.
 */
export function findListEntries(tokens: Tokens, structure: DocumentStructure, locale: Locale, expressions: readonly TimeExpression[]): ListReading {
  const words = vocabularyOf(locale);
  const all = findCandidates(tokens, structure, words, new ToldTimes(tokens, words, expressions));
  const candidates = orientStampLines(believed(all, structure), structure);
  if (candidates.length === 0) return { entries: [], consumed: [] };
  const placed = placeCandidates(candidates, contextOf(tokens, structure, candidates, words));
  const entries: ListEntry[] = [];
  const openers = nextOpeners(placed);
  let end = 0;
  const hasPosts = isTicker(structure, candidates);
  for (const [index, item] of placed.entries()) {
    if (hasPosts && isPost(structure, item.candidate)) continue;
    const block = structure.blocks[item.candidate.block];
    if (!block || block.start < end) continue; // inside an entry above
    if (isDayHeading(structure, item.candidate, placed[index + 1]?.candidate)) continue;
    const entry = entryOf(tokens, structure, item, { previous: placed[index - 1], next: openers[index] }, locale.reasons);
    if (!entry) continue;
    entries.push(entry);
    end = entry.span.end;
  }
  const spans = entries.map(({ span }) => span);
  return { entries, consumed: isOwnTimeline(tokens, structure, entries, words) ? withUndated(tokens, structure, spans, words) : spans };
}

/** Whether an offset lies in what lists have taken. Spans are in text order. */
export function isConsumed(consumed: readonly Span[], offset: number): boolean {
  let low = 0, high = consumed.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (consumed[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  return low < consumed.length && consumed[low].start <= offset;
}

/** Fewer entries are no timeline of their own. */
const FEWEST_ENTRIES = 3;

/**
 * Whether the document is told by its own timeline, and most of the prose around sums it up: a heading calls it so,
 * or most of what stands outside headings and code is in entries.
 */
function isOwnTimeline(tokens: Tokens, { blocks, title }: DocumentStructure, entries: readonly ListEntry[], words: Vocabulary): boolean {
  if (entries.length < FEWEST_ENTRIES) return false;
  let prose = 0;
  for (const block of blocks) {
    if (block.kind === 'heading' || block.start === title?.start) {
      const [from, to] = tokensOf(tokens, block);
      for (let at = from; at < to; at++) if (words.timelineHeading[tokens.word[at]]) return true;
    } else if (block.kind === 'paragraph') prose += block.sentences.length;
  }
  return entries.length * 2 >= prose;
}

/** Adds the sentences around a timeline that write no date: they sum it up. Those with a date may tell more. */
function withUndated(tokens: Tokens, { blocks }: DocumentStructure, spans: readonly Span[], words: Vocabulary): Span[] {
  const sentences = blocks.flatMap((block) => block.sentences).filter(({ start }) => !isConsumed(spans, start));
  return [...spans, ...sentences.filter((sentence) => !writesDate(tokens, sentence, words))].sort((a, b) => a.start - b.start);
}

function writesDate(tokens: Tokens, span: Span, words: Vocabulary): boolean {
  const [from, to] = tokensOf(tokens, span);
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] !== NUMBER) continue;
    const value = numberAt(tokens, at);
    if (words.month[tokens.word[at - 1]] || words.month[tokens.word[at + 1]] || (value > 1900 && value < 2200 && tokens.end[at] - tokens.start[at] === 4)) return true;
  }
  return false;
}

/** For each candidate the one that ends its stretch: the next, or the next heading, as all below a heading with a time belongs to it. */
function nextOpeners(placed: readonly PlacedCandidate[]): (PlacedCandidate | undefined)[] {
  const openers: (PlacedCandidate | undefined)[] = [];
  let next: PlacedCandidate | undefined, heading: PlacedCandidate | undefined;
  for (let index = placed.length - 1; index >= 0; index--) {
    const item = placed[index];
    openers[index] = item.candidate.kind === 'heading' ? heading : next;
    next = item;
    if (item.candidate.kind === 'heading') heading = item;
  }
  return openers;
}

/**
 * Which candidates a reader would take for entries. Headings, rows and whole timestamps stand for themselves;
 * dates and clocks that open other lines do if there are more of their kind.
 */
function believed(candidates: readonly Candidate[], { blocks, title }: DocumentStructure): Candidate[] {
  const counts = new Map<string, number>();
  const shape = ({ kind, stamp, step }: Candidate) => `${kind} ${step === undefined ? (stamp.hour === undefined ? (stamp.day === undefined ? 'year' : 'day') : 'clock') : 'step'}`;
  for (const candidate of candidates) counts.set(shape(candidate), (counts.get(shape(candidate)) ?? 0) + 1);
  const hasClocks = candidates.some(({ kind, stamp }) => kind !== 'heading' && stamp.hour !== undefined);
  return candidates.filter((candidate, index) => {
    const { kind, stamp, block, step } = candidate;
    const count = counts.get(shape(candidate)) ?? 0;
    if (blocks[block]?.start === title?.start) return false;
    if (step !== undefined || kind === 'stampLine') return count >= 2;
    if (stamp.day === undefined && stamp.hour === undefined) return count >= 3 && !hasClocks;
    // A posted line is the day of clocks right below it, and nothing else.
    if (blocks[block].kind === 'posted') return candidate.body[1] === candidate.body[0] && candidates[index + 1]?.block === block + 1 && isClockOnly(candidates[index + 1]);
    // The day below a headline, and no other: that of the whole document.
    if (kind === 'heading' && candidates.length === 1 && isFullDate(stamp) && stamp.hour === undefined && !hasProse(blocks, block)) return false;
    if (kind === 'heading' || kind === 'tableRow') return true;
    return count >= 2 || (isFullDate(stamp) && stamp.hour !== undefined && kind !== 'paragraph');
  });
}

/** Stands a paragraph before a block? */
function hasProse(blocks: DocumentStructure['blocks'], place: number): boolean {
  return blocks.slice(0, place).some(({ kind }) => kind === 'paragraph');
}

function isClockOnly({ stamp }: Candidate): boolean {
  return stamp.hour !== undefined && stamp.month === undefined;
}

/** A plain line that is a clock time and nothing else; what is marked as a heading heads an entry of a protocol. */
function isPost({ blocks }: DocumentStructure, candidate: Candidate): boolean {
  return candidate.kind === 'heading' && blocks[candidate.block].level === undefined && isClockOnly(candidate) && candidate.body[1] <= candidate.body[0];
}

/** A live report: below its clock times stands prose, which is read as prose; a line or two are the entry itself. */
function isTicker(structure: DocumentStructure, candidates: readonly Candidate[]): boolean {
  const { blocks } = structure;
  let posts = 0, sentences = 0;
  for (const candidate of candidates) {
    if (!isPost(structure, candidate)) continue;
    posts++;
    for (let index = candidate.block + 1; index < blocks.length && blocks[index].kind !== 'heading'; index++) sentences += blocks[index].sentences.length;
  }
  return posts >= FEWEST_ENTRIES && sentences >= posts * 2;
}

/** A heading that only names the day of the lines below it. */
function isDayHeading({ blocks }: DocumentStructure, { kind, stamp, body, block }: Candidate, next: Candidate | undefined): boolean {
  if (kind !== 'heading' || stamp.hour !== undefined) return false;
  if (next && next.kind !== 'heading' && (isClockOnly(next) || next.step !== undefined)) return true;
  if (body[1] > body[0]) return false;
  if (!next) return isLongSection(blocks, block);
  const own = blocks[block];
  for (let index = block + 1; index <= next.block; index++) {
    const other = blocks[index];
    if (index === next.block) return next.stamp.hour !== undefined || (next.kind !== 'heading' && (other?.level ?? 9) > (own?.level ?? 6));
    if (other?.kind === 'heading' && (other.level ?? 6) <= (own?.level ?? 6)) break;
  }
  return isLongSection(blocks, block);
}

/** Prose below a date is read as prose, sentence by sentence; a line or two are one entry. */
function isLongSection(blocks: DocumentStructure['blocks'], heading: number): boolean {
  let sentences = 0;
  for (let index = heading + 1; index < blocks.length && blocks[index]?.kind !== 'heading'; index++) sentences += blocks[index]?.sentences.length ?? 0;
  return sentences > 3;
}

function contextOf(tokens: Tokens, structure: DocumentStructure, candidates: readonly Candidate[], words: Vocabulary): ListContext {
  const { clock } = structure;
  const reference = clock.reference === undefined ? undefined : /^(\d{4})-(\d\d)-(\d\d)/.exec(clock.reference);
  const referenceDay = reference ? daysFromCivil(Number(reference[1]), Number(reference[2]), Number(reference[3])) : undefined;
  const firstBlock = candidates[0]?.block ?? 0;
  const inProse = firstDay(tokens, structure, firstBlock, referenceDay, words);
  const day = inProse ?? referenceDay;
  const stated = statedZonesOf(tokens, words);
  const headers = headerZones(tokens, structure, candidates, words);
  const zones = [...stated, ...headers].sort((a, b) => a.at - b.at);
  const year = day === undefined ? firstYear(candidates) : civilFromDays(day).year;
  return {
    ...(day === undefined ? {} : { day }),
    ...(year === undefined ? {} : { year }),
    zoneAt: (token) => lastBefore(zones, token) ?? zones[0]?.zone ?? clock.timeZone,
  };
}

function lastBefore(zones: readonly StatedZone[], token: number): string | undefined {
  let low = 0, high = zones.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((zones[middle]).at > token) high = middle;
    else low = middle + 1;
  }
  return zones[low - 1]?.zone;
}

function firstYear(candidates: readonly Candidate[]): number | undefined {
  return candidates.find(({ stamp }) => stamp.year !== undefined)?.stamp.year;
}

/** The day that the text before the list tells: in its title, else in its first sentences. */
function firstDay(tokens: Tokens, { blocks, title }: DocumentStructure, before: number, reference: number | undefined, words: Vocabulary): number | undefined {
  const heads = title ? [title, ...blocks.slice(0, before)] : blocks.slice(0, before);
  const year = reference === undefined ? undefined : civilFromDays(reference).year;
  for (const block of heads) {
    if ('kind' in block && (block.kind === 'code' || block.kind === 'posted')) continue;
    const [from, to] = tokensOf(tokens, block);
    for (let at = from; at < to; at++) {
      if (tokens.kind[at] !== NUMBER && !words.month[tokens.word[at]]) continue;
      const stamp = readStamp(tokens, at, to, words);
      if (!stamp) continue;
      const days = dayOf(stamp, undefined, year);
      if (days !== undefined && (reference === undefined || Math.abs(days - reference) <= 60)) return days;
      at = Math.max(at, stamp.next - 1);
    }
  }
  return undefined;
}

/** Zones named in the head row of a table: "Date and time in CET". */
function headerZones(tokens: Tokens, { blocks }: DocumentStructure, candidates: readonly Candidate[], words: Vocabulary): StatedZone[] {
  const zones: StatedZone[] = [];
  let previous = -1;
  for (const { kind, block } of candidates) {
    const above = blocks[block - 1];
    const isFirst = previous !== block - 1;
    previous = block;
    if (kind !== 'tableRow' || above?.kind !== 'tableRow' || !isFirst) continue;
    for (const cell of above.cells ?? []) {
      const [from, to] = tokensOf(tokens, cell);
      for (let at = from; at < to; at++) {
        const zone = readZone(tokens, at, to, words);
        if (zone) zones.push({ zone: zone.zone, at });
      }
    }
  }
  return zones;
}
