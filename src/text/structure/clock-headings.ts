// Clock times and years that stand alone on their lines head what follows: the posts of a live report, the entries of a chronicle.
import type { RawBlock } from './blocks.js';
import { STAR, signAt } from './signs.js';
import { readStamp } from './stamp.js';
import { widthAt } from './token-shape.js';
import type { Vocabulary } from './vocabulary.js';
import { NUMBER, type Tokens } from '../tokens.js';

/** Fewer such lines are no series of posts: "7.30pm" on the bill of one evening. */
const FEWEST_POSTS = 3;
/** "12.05 a.m. AEST" has no more tokens. */
const LONGEST_CLOCK = 8;

/** Makes headings of paragraphs that hold a clock time and nothing else, where a text has several with words below. */
export function markClockHeadings(tokens: Tokens, blocks: readonly RawBlock[], words: Vocabulary): void {
  const heads = blocks.filter((block, index) => isClockAlone(tokens, block, words) && blocks[index + 1]?.kind === 'paragraph' && !isClockAlone(tokens, blocks[index + 1], words));
  if (heads.length >= FEWEST_POSTS) for (const head of heads) head.kind = 'heading';
  const years = blocks.filter((block, index) => isYearAlone(tokens, block) && blocks[index + 1] !== undefined && !isYearAlone(tokens, blocks[index + 1]));
  if (years.length > 1) for (const head of years) head.kind = 'heading';
}

/** "1821", "**1821**" */
function isYearAlone(tokens: Tokens, { kind, from, to }: RawBlock): boolean {
  let first = from, last = to - 1;
  while (first < last && signAt(tokens, first) === STAR) first++;
  while (last > first && signAt(tokens, last) === STAR) last--;
  return kind === 'paragraph' && first === last && tokens.kind[first] === NUMBER && widthAt(tokens, first) === 4;
}

/** "18.42 GMT", and nothing else. */
export function isClockAlone(tokens: Tokens, { kind, from, to }: RawBlock, words: Vocabulary): boolean {
  if ((kind !== 'paragraph' && kind !== 'heading') || to - from > LONGEST_CLOCK || tokens.kind[from] !== NUMBER) return false;
  const stamp = readStamp(tokens, from, to, words);
  return stamp?.hour !== undefined && stamp.month === undefined && stamp.next === to;
}
