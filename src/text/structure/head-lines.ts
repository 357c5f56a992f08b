// Lines of the head: how wide they are, how they end, and which belong to a list rather than to the head.
import { findDate } from './head-dates.js';
import { ALL_CAPS, CAPITAL, NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import { readClockLabel } from './clock-label.js';
import type { RawBlock } from './blocks.js';
import { nameEnd } from './name-end.js';
import { closesDated, endsInStretch, labelsDay, namesDated, opensDated, opensEntry, opensPlainly } from './line-shapes.js';
import { COLON, COMMA, QUESTION, endsSentence, isStop, signAt } from '../tokens/signs.js';
import { readStampLine } from '../stamps/stamp-line.js';
import type { Vocabulary } from './vocabulary.js';
import { widthAt } from '../tokens/token-shape.js';

/** Questions longer than this are no titles. */
const LONGEST_TITLE = 100;

/** Lines longer than this are no head lines. */
const LONGEST_LINE = 160;

/** Blocks of a section of a changelog, within which the next version is headed. */
const LONGEST_SECTION = 40;

/** A paragraph that a clock opens as its label. */
export function isClockLabel(tokens: Tokens, { kind, from, to }: RawBlock, words: Vocabulary): boolean {
  return kind === 'paragraph' && readClockLabel(tokens, from, to, words) !== undefined;
}

/** Who writes, and when, or the number of an update and its time: the line above a message. */
export function isMessage(tokens: Tokens, { kind, from, to }: RawBlock, words: Vocabulary): boolean {
  const line = kind === 'paragraph' ? readStampLine(tokens, from, to, words) : undefined;
  return line?.name !== undefined || line?.isCounted === true;
}

/** A word that is of no time. */
export function hasWord({ kind, word }: Tokens, { from, to }: RawBlock, { month, untilNow, unit }: Vocabulary): boolean {
  let hasNumber = false;
  for (let at = from; at < to; at++) {
    if (kind[at] === WORD && (!(month[word[at]] || unit[word[at]] || untilNow[word[at]]) || (at === from && !month[word[at]]))) return true;
    if (kind[at] === NUMBER) hasNumber = true;
  }
  return !hasNumber && kind[from] === WORD;
}

/** One word, a colon and names. */
export function isRoll(tokens: Tokens, { from, to }: RawBlock): boolean {
  if (signAt(tokens, from + 1) !== COLON) return false;
  for (let at = from + 2; at < to; at++) if (signAt(tokens, at) === COMMA) return true;
  return false;
}

/** "By our correspondent" has no more tokens. */
const LONGEST_UNNAMED = 5;

/** "By Ada Moe": marks the line as one that tells who wrote, and says whether it is; "By Tuesday both men had left", "By noon the fire was out" are sentences. */
export function markByline(tokens: Tokens, block: RawBlock, { byline, month, weekday }: Vocabulary): boolean {
  const { word, flags } = tokens,
    { from, to } = block;
  if (!byline[word[from]] || widthOf(tokens, block) > 80 || endsAsSentence(tokens, block)) return false;
  const isName = (flags[from + 1] & CAPITAL) !== 0 && month[word[from + 1]] + weekday[word[from + 1]] === 0;
  if (!isName && to - from > LONGEST_UNNAMED) return false;
  block.kind = 'posted';
  return true;
}

/** "When does the deposit go up?", above all else and apart from it: what a text that answers it is called. */
export function isAskedAbove(tokens: Tokens, [block, next]: readonly RawBlock[]): boolean {
  return (
    signAt(tokens, block.to - 1) === QUESTION &&
    widthOf(tokens, block) <= LONGEST_TITLE &&
    next.apart &&
    findSentenceEnd(tokens, block) === block.to - 1
  );
}

/** The first block of the text itself: long, a whole sentence, or the last. */
export function isBody(tokens: Tokens, block: RawBlock, next: RawBlock | undefined): boolean {
  if (block.kind === 'heading') return false;
  if (block.kind === 'logLine' || isLong(tokens, block) || !next) return true;
  return endsAsSentence(tokens, block);
}

/** A line right above the items of a list, or right above log lines: their heading, no line of the head. */
export function headsList(blocks: readonly RawBlock[], index: number): boolean {
  const next = blocks[index + 1];
  return next !== undefined && !next.apart && blocks[index].kind === 'paragraph' && (next.kind === 'listItem' || next.kind === 'logLine');
}

/** A line that a time opens or closes, as it does one nearby: it belongs to a list, and not to the head. */
export function isListed(tokens: Tokens, blocks: readonly RawBlock[], index: number, words: Vocabulary): boolean {
  if (blocks[index].kind === 'heading') {
    const isAlike = (block: RawBlock): boolean =>
      block.kind === 'heading' && block.level === blocks[index].level && findDate(tokens, block, words, 'dmy', false) !== undefined;
    return isAlike(blocks[index]) && blocks.slice(index + 1, index + LONGEST_SECTION).some(isAlike);
  }
  if (blocks[index].kind !== 'paragraph') return false;
  // "5 May Regatta – moved to 12 May", above "20 May Dinner": alike in one of its shapes.
  const shapes = [opensDated, opensEntry, opensPlainly, namesDated, closesDated, labelsDay].filter((isShape) =>
    isShape(tokens, words, blocks[index]),
  );
  // A day is not told as the years of a life are: "Ada Holm, 1921–2014".
  const hasMonth = ({ from, to }: RawBlock): boolean => tokens.word.subarray(from, to).some((id) => words.month[id] !== 0);
  const isStretch = endsInStretch(tokens, words, blocks[index]);
  // "Results for the year to 30 June 2034", above "London, 24 September 2034": where and when it was written.
  const isPlaced = (block: RawBlock): boolean => {
    const end = nameEnd(tokens, block.from, block.to, CAPITAL),
      found = end > block.from && signAt(tokens, end) === COMMA ? findDate(tokens, block, words, 'dmy', false) : undefined;
    return found?.from === end + 1 && found.stamp.next === block.to && found.stamp.hour === undefined;
  };
  const isAlike = (block: RawBlock): boolean =>
    isPlaced(blocks[index]) === isPlaced(block) &&
    (hasMonth(block) === hasMonth(blocks[index]) || (isStretch && endsInStretch(tokens, words, block)));
  return blocks
    .slice(Math.max(0, index - 3), index + 4)
    .some((block) => block !== blocks[index] && shapes.some((isSuch) => isSuch(tokens, words, block) && (isSuch !== closesDated || isAlike(block))));
}

/** Several headings with days of their own: a changelog, a diary. What closes the last entry is no day of the whole. */
export function isSeries(tokens: Tokens, blocks: readonly RawBlock[], words: Vocabulary, dateOrder: 'mdy' | 'dmy'): boolean {
  return blocks.filter((block) => block.kind === 'heading' && findDate(tokens, block, words, dateOrder, false) !== undefined).length > 1;
}

/** Longer than the lines of a head. */
export function isLong(tokens: Tokens, block: RawBlock): boolean {
  return widthOf(tokens, block) > LONGEST_LINE;
}

export function widthOf(tokens: Tokens, block: RawBlock): number {
  return tokens.end[block.to - 1] - tokens.start[block.from];
}

/** A block that ends as a sentence does. */
export function endsAsSentence({ text, start, end }: Tokens, { from, to }: RawBlock): boolean {
  return endsSentence(text, { start: start[from], end: end[to - 1] });
}

/** The first sign that ends a sentence. */
function findSentenceEnd(tokens: Tokens, { from, to }: RawBlock): number {
  for (let at = from; at < to; at++) {
    if (isStop(signAt(tokens, at))) return at;
  }
  return -1;
}

export function isAllCaps(tokens: Tokens, block: RawBlock): boolean {
  for (let at = block.from; at < block.to; at++) {
    if (tokens.kind[at] === WORD && widthAt(tokens, at) > 2 && (tokens.flags[at] & ALL_CAPS) === 0) return false;
  }
  return true;
}

/** A posted line below a standfirst is no wider. */
export const STANDFIRST_REACH = 80;
