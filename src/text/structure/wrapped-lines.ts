// Line breaks of a text that was wrapped as a whole: each stands where the next word had no room on the line.
import type { Span } from '../../model/index.js';
import { endsSentence } from '../tokens/signs.js';

/** A line without the white space around it. */
interface Line extends Span {
  /** Columns before its first sign. */
  readonly indent: number;
  /** Columns up to its last sign. */
  readonly width: number;
}

/** Columns of a text that is wrapped. */
const FEWEST_COLUMNS = 34,
  MOST_COLUMNS = 100;
/** Columns by which a line above a capital may be wider than all that go on in small letters. */
const SLACK = 4;
/** Sentences that go on below their line, at least, and the share of them that had no room on it. */
const FEWEST_BREAKS = 3,
  FULL = 0.9;
/** Lines shorter than this part of the widest are ended by somebody, as those of an address are. */
const SHORT = 0.6;
/** Units of the name of a day or a month, at most. */
const LONGEST_NAME = 20;
/** Units of what opens an entry, at most. */
const LONGEST_OPENING = 28;

/** The line breaks, each with the white space around it, that stand for a space; none where the text is not wrapped all through. */
export function wrappedBreaks(text: string): Span[] {
  const blocks = blocksOf(text);
  const open = blocks.flatMap((block) => block.filter(({ width }, at) => width <= MOST_COLUMNS && goesOn(text, block[at + 1])));
  if (open.length < FEWEST_BREAKS) return [];
  const margin = open.reduce((least, { indent }) => Math.min(least, indent), MOST_COLUMNS),
    columns = open.reduce((most, { width, indent }) => Math.max(most, width - indent), 0);
  if (columns < FEWEST_COLUMNS) return [];
  const isWrapped = ({ width, indent }: Line): boolean => width - indent <= columns + SLACK,
    isFull = (line: Line, next: Line): boolean => isWrapped(line) && line.width - margin + 1 + firstWord(text, next) > columns;
  // Rolls and addresses have lines that somebody ended, and a day stands below a title.
  const isTitle = (block: readonly Line[]): boolean =>
    block.every((line, at) => at === 0 || (isFull(block[at - 1], line) && !/\d/.test(wordsOf(text, line))));
  // "… held on Monday 6 May", "2032 at 7.30 pm": a year or the day of a month had no room.
  const isDateParted = (line: Line, next: Line): boolean =>
    isFull(line, next) && opensNumber(text, next) && !opensNumber(text, line) && endsInName(text, line);
  let full = 0,
    early = 0,
    ended = 0,
    entries = 0;
  for (const block of blocks)
    for (const [at, next] of block.entries()) {
      const line = block[at - 1] as Line | undefined,
        isAbove = line !== undefined && isFull(line, next);
      if (!isAbove && opensEntry(text, next)) entries++;
      if (!line) continue;
      if (goesOn(text, next) && !isParted(text, line) && isWrapped(line) && line.width - margin >= columns * SHORT) {
        if (isAbove) full++;
        else early++;
      } else if (!isAbove && next.indent <= line.indent && endsSentence(text, line) && /^["“]?[\p{Lu}\d]/u.test(wordsOf(text, next))) ended++;
    }
  if (full + early === 0 || full < (full + early) * FULL) return [];
  // Paragraphs that no blank line parts: what ends a sentence may end one of them.
  const isTight = ended > 1,
    hasEntries = entries > 1;
  const breaks: Span[] = [];
  for (const block of blocks) {
    const isProse = endsSentence(text, block[block.length - 1]) || block.some((line) => goesOn(text, line)) || isTitle(block);
    for (const [at, line] of block.slice(0, -1).entries()) {
      const next = block[at + 1],
        isOne = goesOn(text, next);
      if (next.indent >= line.indent && next.indent > (block[at + 2]?.indent ?? next.indent)) continue;
      if (!isOne && !(isProse || hangs(text, line, next) || isDateParted(line, next))) continue;
      if (!isOne && hasEntries && opensEntry(text, next)) continue;
      if (((isOne && isParted(text, line)) || isFull(line, next)) && isSentence(text, line, next, isTight))
        breaks.push({ start: line.end, end: next.start });
    }
  }
  return breaks;
}

/** The lines of a text, in blocks that blank lines part. */
function blocksOf(text: string): Line[][] {
  const blocks: Line[][] = [];
  let isOpening = true;
  for (let from = 0; from < text.length;) {
    const at = text.indexOf('\n', from),
      to = at < 0 ? text.length : at;
    let start = from,
      end = to;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    const line = { start, end, indent: start - from, width: end - from };
    if (start < end && isOpening) blocks.push([line]);
    else if (start < end) blocks[blocks.length - 1].push(line);
    isOpening = start === end;
    from = to + 1;
  }
  return blocks;
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 13;
}

function wordsOf(text: string, { start, end }: Line): string {
  return text.slice(start, end);
}

function firstWord(text: string, { start, end }: Line): number {
  let at = start;
  while (at < end && !isBlank(text.charCodeAt(at))) at++;
  return at - start;
}

/** A word in small letters comes first. */
function goesOn(text: string, line: Line | undefined): boolean {
  return line !== undefined && /^\p{Ll}/u.test(text.slice(line.start, line.start + 2));
}

/** A year or a day comes first, and no date in figures. */
function opensNumber(text: string, line: Line): boolean {
  return /^\d{1,4}(?![-/.:\d])/.test(text.slice(line.start, line.start + 5));
}

/** "… on Monday", "… on 13 September": a word with a capital comes last. */
function endsInName(text: string, { start, end }: Line): boolean {
  return /(?:^|\s)\p{Lu}\p{L}+$/u.test(text.slice(Math.max(start, end - LONGEST_NAME), end));
}

/** A hyphen comes last. */
function isParted(text: string, { end }: Line): boolean {
  return text.charAt(end - 1) === '-';
}

/** "[19/05/2022, 18:41] Nuria: …", "Sat 17/4 – Marg": a day or a clock in figures, with at most a name before it. */
function opensEntry(text: string, { start, end }: Line): boolean {
  return /^\D{0,20}\d{1,4}[-/.:]\d/.test(text.slice(start, Math.min(end, start + LONGEST_OPENING)));
}

/** Signs before an item of a list, headings, rows. */
const MARK = /^(?:[-*•·–—+>#|=~]|\.{3}|\d{1,3}[.)]\s|\p{Lu}[\p{L}-]*(?: \p{L}+)?: )/u;
/** The sign of an item, below which its words are set in. */
const ITEM = /^(?:[-*•·–—+]|\d{1,3}[.)])\s/;

/** "- Rehearse the move on 2" and "  December": words set in below those of an item. */
function hangs(text: string, line: Line, next: Line): boolean {
  return next.indent > line.indent && ITEM.test(wordsOf(text, line));
}

/** One sentence, or one paragraph: no item of a list, row, label or entry of its own stands below. */
function isSentence(text: string, line: Line, next: Line, isTight: boolean): boolean {
  const above = wordsOf(text, line),
    below = wordsOf(text, next);
  if (/^(?:#|[-=_]{2})|\t| {3}|[|]/.test(above) || /\t| {3}|[|]/.test(below) || MARK.test(below)) return false;
  if (next.indent > line.indent && !hangs(text, line, next)) return false;
  if (/^\d/.test(below)) return !endsSentence(text, line) && !/^\d/.test(above);
  return !(isTight && endsSentence(text, line) && !/^\p{Ll}/u.test(below));
}
