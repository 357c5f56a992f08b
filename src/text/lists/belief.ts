// Which lines with a time a reader would take for entries of a timeline.
import type { DocumentStructure } from '../document.js';
import { isFullDate } from '../structure/stamp.js';
import type { Candidate } from './candidate.js';

/** Fewer entries are no timeline of their own. */
export const FEWEST_ENTRIES = 3;

/**
 * Which candidates a reader would take for entries. Headings, rows and whole timestamps stand for themselves;
 * dates and clocks that open other lines do if there are more of their kind.
 */
export function believed(candidates: readonly Candidate[], { blocks, title }: DocumentStructure): Candidate[] {
  const counts = new Map<string, number>();
  const shape = ({ kind, stamp, step, sentence, isBare }: Candidate) => `${isBare ? 'bare ' : sentence ? 'label ' : ''}${kind} ${step === undefined ? (stamp.hour === undefined ? (stamp.day === undefined ? 'year' : 'day') : 'clock') : 'step'}`;
  for (const candidate of candidates) counts.set(shape(candidate), (counts.get(shape(candidate)) ?? 0) + 1);
  const hasClocks = candidates.some(({ kind, stamp }) => kind !== 'heading' && stamp.hour !== undefined);
  return candidates.filter((candidate, index) => {
    const { kind, stamp, block, step, sentence, isBare, isLabelled } = candidate;
    const count = counts.get(shape(candidate)) ?? 0;
    if (blocks[block]?.start === title?.start) return false;
    if (candidate.isPiece) return true;
    if (isBare) return count >= 3 || (counts.get(shape({ ...candidate, isBare: false })) ?? 0) >= FEWEST_ENTRIES;
    if (step !== undefined || kind === 'stampLine') return count >= 2;
    if (sentence || isLabelled) return stamp.day !== undefined;
    if (stamp.day === undefined && stamp.hour === undefined) return count >= 3 && !hasClocks;
    // A posted line is the day of clocks right below it, and nothing else.
    if (blocks[block].kind === 'posted') return candidate.body[1] === candidate.body[0] && candidates[index + 1]?.block === block + 1 && isClockOnly(candidates[index + 1]);
    // The day below a headline, and no other: that of the whole document.
    if (kind === 'heading' && candidates.length === 1 && isFullDate(stamp) && stamp.hour === undefined && !hasProse(blocks, block)) return false;
    if (kind === 'heading' || kind === 'tableRow') return true;
    // Days of a series stand alone or with words behind them.
    const company = kind === 'paragraph' && stamp.hour === undefined ? count + (counts.get(shape({ ...candidate, kind: 'heading' })) ?? 0) : count;
    return company >= 2 || (isFullDate(stamp) && stamp.hour !== undefined && kind !== 'paragraph');
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
export function isPost({ blocks }: DocumentStructure, candidate: Candidate): boolean {
  return candidate.kind === 'heading' && blocks[candidate.block].level === undefined && isClockOnly(candidate) && candidate.body[1] <= candidate.body[0];
}

/** A live report: below its clock times stands prose, which is read as prose; a line or two are the entry itself. */
export function isTicker(structure: DocumentStructure, candidates: readonly Candidate[]): boolean {
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
export function isDayHeading({ blocks }: DocumentStructure, { kind, stamp, body, block }: Candidate, next: Candidate | undefined): boolean {
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
