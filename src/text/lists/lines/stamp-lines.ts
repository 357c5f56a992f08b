// Lines of nothing but a day and a clock: the time of the lines right above or right below.
import type { Span } from '../../../model/index.js';
import type { Block, DocumentStructure } from '../../document.js';
import type { Candidate } from '../candidate.js';

/** Whether times stand above their words or below them is the same in the whole document; blank lines between entries tell it. */
export function orientStampLines(candidates: readonly Candidate[], structure: DocumentStructure): Candidate[] {
  const leads = leadWords(
    candidates.filter(({ kind, told }) => kind === 'stampLine' && !told),
    structure,
  );
  const stretches = candidates.filter(isStretch);
  // "2012 – 2014" follows the degree; only where nothing stands right above most does it head what is below.
  const lead =
    stretches.filter(({ block }) => block === 0 || !isAttached(structure.text, structure.blocks[block - 1], structure.blocks[block])).length * 2 >
    stretches.length;
  return candidates.map((candidate) =>
    (isStretch(candidate) ? lead : candidate.kind === 'stampLine' && leads) ? { ...candidate, leads: true } : candidate,
  );
}

function isStretch({ kind, told }: Candidate): boolean {
  return kind === 'stampLine' && told !== undefined;
}

function leadWords(lines: readonly Candidate[], { blocks, text }: DocumentStructure): boolean {
  let above = 0;
  for (const { block, leads } of lines) {
    if (leads) return false;
    if (block > 0 && isAttached(text, blocks[block - 1], blocks[block])) above--;
    if (block + 1 < blocks.length && isAttached(text, blocks[block], blocks[block + 1])) above++;
  }
  return above >= 0;
}

/** Blocks between two stamp lines, at most: what stands above the first is the head of the page besides. */
export function mostStamped(candidates: readonly Candidate[]): number {
  let most = 0;
  for (let index = 1; index < candidates.length; index++)
    if (candidates[index].kind === 'stampLine' && candidates[index - 1].kind === 'stampLine')
      most = Math.max(most, candidates[index].block - candidates[index - 1].block - 1);
  return most || Infinity;
}

/** Lines that name what went on for a stretch, at most: what somebody was, and where. */
const LINES_OF_STRETCH = 2;

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
export function stampedWords(
  { blocks, text }: DocumentStructure,
  candidate: Candidate,
  after: number,
  before: number,
  most: number,
): StampedWords | undefined {
  const { block, leads } = candidate,
    isOfStretch = isStretch(candidate);
  let from = leads ? block + 1 : block - 1,
    to = from + 1;
  if (isOfStretch) most = LINES_OF_STRETCH;
  if (from <= after || to > before) return undefined;
  if (leads) while (to < before && !(isOfStretch && to - from >= most) && isAttached(text, blocks[to - 1], blocks[to])) to++;
  else
    while (
      from - 1 > after &&
      to - from < most &&
      (!isOfStretch || blocks[from - 1].kind !== 'listItem') &&
      isAttached(text, blocks[from - 1], blocks[from])
    )
      from--;
  const end = blocks[to - 1].end;
  // "Company: Holm Mills", above "Period: 2014 – 2016".
  const valueOf = ({ start, end: last }: Block): Span => ({
    start: candidate.isLabelled ? start + (/^[^:\n]{1,40}:\s*(?=\S)/.exec(text.slice(start, last))?.[0].length ?? 0) : start,
    end: last,
  });
  const first = valueOf(blocks[from]),
    next = to - from > 1 ? valueOf(blocks[from + 1]) : undefined;
  return next && (isOfStretch || isLabel(text, first))
    ? { label: { start: first.start, end: first.end }, body: { start: next.start, end } }
    : { body: { start: first.start, end } };
}

/** No blank line between. */
export function isAttached(text: string, { end }: Block, { start }: Block): boolean {
  const line = text.indexOf('\n', end);
  return line < 0 || text.indexOf('\n', line + 1) >= start || text.indexOf('\n', line + 1) < 0;
}

/** A word or three, and no sentence. */
function isLabel(text: string, { start, end }: Span): boolean {
  return end - start <= 40 && /^[^\s.!?]+(?: [^\s.!?]+){0,2}:?$/.test(text.slice(start, end));
}
