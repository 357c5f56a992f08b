// Clock times, days and years that stand alone on their lines head what follows: the posts of a live report, the entries of a chronicle.
import type { RawBlock } from './blocks.js';
import { DOT, STAR, signAt } from '../tokens/signs.js';
import { isFullDate, readStamp } from '../stamps/stamp.js';
import { widthAt } from '../tokens/token-shape.js';
import type { Vocabulary } from './vocabulary.js';
import { NUMBER, WORD, type Tokens } from '../tokens/tokens.js';

/** Fewer such lines are no series of posts: "7.30pm" on the bill of one evening. */
const FEWEST_POSTS = 3;
/** "12.05 a.m. AEST" has no more tokens. */
const LONGEST_CLOCK = 8;
/** "Late Q3 2031" has no more tokens. */
const LONGEST_PERIOD = 4;

/** Makes headings of paragraphs that hold a clock time and nothing else, where a text has several with words below. */
export function markClockHeadings(tokens: Tokens, blocks: readonly RawBlock[], words: Vocabulary): void {
  const isAlone = (block: RawBlock): boolean => isLine(block) && isClockAlone(tokens, block, words);
  const heads = blocks.filter((block, index) => isAlone(block) && blocks[index + 1]?.kind === 'paragraph' && !isAlone(blocks[index + 1]));
  if (heads.length >= FEWEST_POSTS) for (const head of heads) head.kind = 'heading';
  const isPeriod = (block: RawBlock): boolean => isYearAlone(tokens, block) || isPeriodAlone(tokens, block, words);
  const years = blocks.filter((block, index) => isPeriod(block) && blocks[index + 1] !== undefined && !isPeriod(blocks[index + 1]));
  if (years.length > 1) for (const head of years) head.kind = 'heading';
}

/** Tokens of what is told below a day, in a chronicle of days, at most. */
const LONGEST_NOTE = 24;

/** Makes headings of days that stand alone on their lines, each above one line without a full stop: before the first is taken for when the text was written. */
export function markDayHeadings(tokens: Tokens, blocks: readonly RawBlock[], words: Vocabulary): void {
  const isDay = blocks.map((block) => isDayAlone(tokens, block, words)),
    days = blocks.filter((_, index) => isDay[index]);
  const isNote = (index: number): boolean => {
    const note = blocks[index] as RawBlock | undefined;
    return (
      note !== undefined &&
      !isDay[index] &&
      (note.kind === 'paragraph' || note.kind === 'heading') &&
      note.to - note.from <= LONGEST_NOTE &&
      signAt(tokens, note.to - 1) !== DOT
    );
  };
  if (days.length < 2 || !blocks.every((_, index) => !isDay[index] || (isNote(index + 1) && (index + 2 === blocks.length || isDay[index + 2]))))
    return;
  for (const [index, block] of blocks.entries()) {
    if (isDay[index]) block.kind = 'heading';
    else if (isDay[index - 1]) block.kind = 'paragraph';
  }
}

/** "14 May 1931", "Thursday, 14 May 1931": a whole day and nothing else. */
function isDayAlone(tokens: Tokens, { kind, from, to }: RawBlock, words: Vocabulary): boolean {
  const stamp = kind === 'paragraph' && to - from <= LONGEST_CLOCK ? readStamp(tokens, from, to, words) : undefined;
  return stamp !== undefined && isFullDate(stamp) && stamp.hour === undefined && stamp.next === to;
}

/** "1821", "**1821**" */
function isYearAlone(tokens: Tokens, { kind, from, to }: RawBlock): boolean {
  let first = from,
    last = to - 1;
  while (first < last && signAt(tokens, first) === STAR) first++;
  while (last > first && signAt(tokens, last) === STAR) last--;
  return kind === 'paragraph' && first === last && tokens.kind[first] === NUMBER && widthAt(tokens, first) === 4;
}

/** "Q1 2031", "H2 2031", "May 2031", "Spring 2031": a part of a year and nothing else. */
function isPeriodAlone(tokens: Tokens, { kind, from, to }: RawBlock, { month, season, periodLead }: Vocabulary): boolean {
  const last = to - 1,
    { word } = tokens;
  if (kind !== 'paragraph' || last <= from || to - from > LONGEST_PERIOD || tokens.kind[last] !== NUMBER || widthAt(tokens, last) !== 4) return false;
  const first = periodLead[word[from]] === 0 ? from : from + 1;
  const isQuarter =
    tokens.kind[first] === WORD &&
    widthAt(tokens, first) === 1 &&
    tokens.kind[first + 1] === NUMBER &&
    widthAt(tokens, first + 1) === 1 &&
    first + 2 === last;
  return isQuarter || (first + 1 === last && (month[word[first]] !== 0 || season[word[first]] !== 0));
}

/** "18.42 GMT", and nothing else. */
export function isClockAlone(tokens: Tokens, { from, to }: Pick<RawBlock, 'from' | 'to'>, words: Vocabulary): boolean {
  if (to - from > LONGEST_CLOCK || tokens.kind[from] !== NUMBER) return false;
  const stamp = readStamp(tokens, from, to, words);
  return stamp?.hour !== undefined && stamp.month === undefined && stamp.next === to;
}

function isLine({ kind }: RawBlock): boolean {
  return kind === 'paragraph' || kind === 'heading';
}
