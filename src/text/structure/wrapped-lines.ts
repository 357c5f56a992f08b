// Line breaks of a text that was wrapped as a whole: each stands where the next word had no room on the line.
import type { Span } from '../../model/index.js';

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
/** Sentences that go on below their line, at least, and the share of them that had no room on it. */
const FEWEST_BREAKS = 3,
  FULL = 0.9;
/** Columns by which a line may be wider than those below which a sentence goes on in small letters: below it stands a name. */
const SLACK = 8;
/** Lines shorter than this part of the widest are ended by somebody, as those of an address are. */
const SHORT = 0.6;

/** The line breaks, each with the white space around it, that stand for a space; none where the text is not wrapped all through. */
export function wrappedBreaks(text: string): Span[] {
  const lines = linesOf(text);
  const goesOn = ({ start }: Line): boolean => /^\p{Ll}/u.test(text.slice(start, start + 2));
  const open = lines.filter(
    (line, at) => line.width <= MOST_COLUMNS && at + 1 < lines.length && isAbove(line, lines[at + 1]) && goesOn(lines[at + 1]),
  );
  if (open.length < FEWEST_BREAKS) return [];
  const columns = open.reduce((most, { width }) => Math.max(most, width), 0);
  if (columns < FEWEST_COLUMNS) return [];
  const isFull = (line: Line, next: Line): boolean => line.width <= columns + SLACK && line.width + 1 + firstWord(text, next) > columns;
  let full = 0,
    early = 0,
    ended = 0;
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at],
      next = lines[at + 1];
    if (!isAbove(line, next)) continue;
    const isParted = text.charAt(line.end - 1) === '-';
    if (goesOn(next) && !isParted && line.width <= columns && line.width >= columns * SHORT) {
      if (isFull(line, next)) full++;
      else early++;
    } else if (!isFull(line, next) && endsSentence(text, line) && /^["“]?\p{Lu}/u.test(text.slice(next.start, next.start + 3))) ended++;
  }
  if (full + early === 0 || full < (full + early) * FULL) return [];
  // Paragraphs that no blank line parts: what ends a sentence may end one of them.
  const isTight = ended > 1;
  const breaks: Span[] = [];
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at],
      next = lines[at + 1];
    if (
      isAbove(line, next) &&
      (goesOn(next) && text.charAt(line.end - 1) === '-' ? true : isFull(line, next)) &&
      isSentence(text, line, next, isTight)
    )
      breaks.push({ start: line.end, end: next.start });
  }
  return breaks;
}

/** The lines of a text; of blank ones, nothing. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < text.length;) {
    const at = text.indexOf('\n', from),
      to = at < 0 ? text.length : at;
    let start = from,
      end = to;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    lines.push({ start, end, indent: start - from, width: end - from });
    from = to + 1;
  }
  return lines;
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 13;
}

/** Both have words. */
function isAbove(line: Line, next: Line): boolean {
  return line.start < line.end && next.start < next.end;
}

function firstWord(text: string, { start, end }: Line): number {
  let at = start;
  while (at < end && !isBlank(text.charCodeAt(at))) at++;
  return at - start;
}

function endsSentence(text: string, { end }: Line): boolean {
  return /[.!?:]["”’)]*$/.test(text.slice(Math.max(0, end - 4), end));
}

/** Signs before an item of a list, headings, rows. */
const MARK = /^(?:[-*•·–—+>#|=~]|\d{1,3}[.)]\s|\p{Lu}[\p{L}-]*(?: \p{L}+)?: )/u;
/** The sign of an item, below which its words are set in. */
const ITEM = /^(?:[-*•·–—+]|\d{1,3}[.)])\s/;

/** One sentence, or one paragraph: no item of a list, row, label or entry of its own stands below. */
function isSentence(text: string, line: Line, next: Line, isTight: boolean): boolean {
  const above = text.slice(line.start, line.end),
    below = text.slice(next.start, next.end);
  if (/^#|\t| {3}|[|]/.test(above) || /\t| {3}|[|]/.test(below) || MARK.test(below)) return false;
  if (next.indent > line.indent && !ITEM.test(above)) return false;
  if (/^\d/.test(below)) return !endsSentence(text, line) && !/^\d/.test(above);
  return !(isTight && endsSentence(text, line) && !/^\p{Ll}/u.test(below));
}
