// Lines of nothing but a day and a clock: the time of the lines right above or right below.
import type { Span } from '../../model/index.js';
import type { Block, DocumentStructure } from '../document.js';
import type { Candidate } from './candidate.js';

/** Whether times stand above their words or below them is the same in the whole document; blank lines between entries tell it. */
export function orientStampLines(candidates: readonly Candidate[], { blocks, text }: DocumentStructure): Candidate[] {
  let above = 0;
  for (const { kind, block, leads } of candidates) {
    if (kind !== 'stampLine') continue;
    if (leads) return candidates.slice();
    if (block > 0 && isAttached(text, blocks[block - 1], blocks[block])) above--;
    if (block + 1 < blocks.length && isAttached(text, blocks[block], blocks[block + 1])) above++;
  }
  return above < 0 ? candidates.slice() : candidates.map((candidate) => (candidate.kind === 'stampLine' ? { ...candidate, leads: true } : candidate));
}

/** Blocks between two stamp lines, at most: what stands above the first is the head of the page besides. */
export function mostStamped(candidates: readonly Candidate[]): number {
  let most = 0;
  for (let index = 1; index < candidates.length; index++) if (candidates[index].kind === 'stampLine' && candidates[index - 1].kind === 'stampLine') most = Math.max(most, candidates[index].block - candidates[index - 1].block - 1);
  return most || Infinity;
}

/** The words of a stamp line: a short line that names them, and the rest. */
export interface StampedWords {
  readonly label?: Span;
  readonly body: Span;
}

/**
 * The blocks that a stamp line times: those that follow each other without a blank line.
 * @param after - block that belongs to the entry before.
 * @param before - block that begins the next entry.
 * @param most - blocks above it, at most, where no time stands above them.
 */
export function stampedWords({ blocks, text }: DocumentStructure, { block, leads }: Candidate, after: number, before: number, most: number): StampedWords | undefined {
  let from = leads ? block + 1 : block - 1, to = from + 1;
  if (from <= after || to > before) return undefined;
  if (leads) while (to < before && isAttached(text, blocks[to - 1], blocks[to])) to++;
  else while (from - 1 > after && to - from < most && isAttached(text, blocks[from - 1], blocks[from])) from--;
  const first = blocks[from], end = blocks[to - 1].end;
  const next = to - from > 1 ? blocks[from + 1] : undefined;
  return next && isLabel(text, first) ? { label: { start: first.start, end: first.end }, body: { start: next.start, end } } : { body: { start: first.start, end } };
}

/** No blank line between. */
function isAttached(text: string, { end }: Block, { start }: Block): boolean {
  const line = text.indexOf('\n', end);
  return line < 0 || text.indexOf('\n', line + 1) >= start || text.indexOf('\n', line + 1) < 0;
}

/** A word or three, and no sentence. */
function isLabel(text: string, { start, end }: Block): boolean {
  return end - start <= 40 && /^[^\s.!?]+(?: [^\s.!?]+){0,2}:?$/.test(text.slice(start, end));
}
