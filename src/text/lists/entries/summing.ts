// The prose around a timeline that sums it up, and what lists have taken of a text.
import { hasClock, isoDay } from '../../../time/index.js';
import type { Span } from '../../../model/index.js';
import type { DocumentStructure } from '../../document.js';
import type { TimeExpression } from '../../expression.js';
import { firstFrom } from '../../first-from.js';
import type { Vocabulary } from '../../structure/vocabulary.js';
import { tokensOf } from '../../tokens/token-at.js';
import type { Tokens } from '../../tokens/tokens.js';
import { FEWEST_ENTRIES } from '../belief.js';
import type { ListEntry } from './entries.js';

/** Whether an offset lies in what lists have taken. Spans are in text order. */
export function isConsumed(consumed: readonly Span[], offset: number): boolean {
  const at = firstFrom(consumed, ({ end }) => end <= offset);
  return at < consumed.length && consumed[at].start <= offset;
}

/**
 * Whether the document is told by its own timeline, and most of the prose around sums it up: a heading calls it so,
 * or most of what stands outside headings and code is in entries.
 */
export function isOwnTimeline(tokens: Tokens, { blocks, title }: DocumentStructure, entries: readonly ListEntry[], words: Vocabulary): boolean {
  if (entries.length < FEWEST_ENTRIES) return false;
  let prose = 0;
  for (const block of blocks) {
    if (block.kind === 'heading' || block.start === title?.start) {
      const [from, to] = tokensOf(tokens, block);
      for (let at = from; at < to; at++) if (words.timelineHeading[tokens.word[at]]) return true;
    } else if (block.kind === 'paragraph' || (block.kind === 'listItem' && block.sentences.length > 1)) prose += block.sentences.length;
  }
  // The slot that a line gives up stands beside the one that it gives.
  return entries.filter(({ slot }) => slot !== 'planned').length * 2 >= prose;
}

/** The sentences around a timeline that tell no time but its own: they sum it up; what a dateline opens is a report of its own. */
export function summing(
  { blocks }: DocumentStructure,
  spans: readonly Span[],
  entries: readonly ListEntry[],
  expressions: readonly TimeExpression[],
): Span[] {
  const starts = new Set(entries.map(({ when }) => when.start));
  const bounds = new Set(entries.flatMap(({ when }) => [when.start, when.end]));
  let first = Infinity,
    last = -Infinity;
  for (const { when } of entries) {
    first = Math.min(first, when.start);
    last = Math.max(last, when.end);
  }
  const hasClocks = entries.some(({ when }) => hasClock(when));
  const days = new Set(entries.map(({ when }) => isoDay(when)));
  const tellsMore = ({ when }: TimeExpression): boolean => {
    if (when === undefined) return false;
    if (when.end <= first || when.start >= last) return true;
    const isDay = when.precision === 'day';
    if (!hasClocks) return isDay || !(bounds.has(when.start) || bounds.has(when.end));
    return hasClock(when) ? !starts.has(when.start) : isDay && !days.has(when.edtf);
  };
  const sums = ({ start, end }: Span): boolean => {
    for (let at = firstFrom(expressions, (time) => time.end <= start); at < expressions.length && expressions[at].start < end; at++)
      if (tellsMore(expressions[at])) return false;
    return true;
  };
  return blocks
    .flatMap(({ sentences, dateline }) => (dateline ? [] : sentences))
    .filter((sentence) => !isConsumed(spans, sentence.start) && sums(sentence));
}
