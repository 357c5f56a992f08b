// The words of a quotation.
import type { Span } from '../../model/index.js';

/** Characters of a quotation that are kept. */
const LONGEST_QUOTE = 600;

/** What stands in quotation marks; all of it where they stand around all of it. " … " joins what the attribution splits. */
export function quoteOf(text: string, spans: readonly Span[]): string {
  const said: string[] = [];
  for (const { start, end } of spans) {
    const stretch = text.slice(start, end),
      before = said.length;
    for (let marked = MARKED.exec(stretch); marked; marked = MARKED.exec(stretch)) said.push(withoutComma(marked[1].trim()));
    if (said.length === before) said.push(unmarked(text, start, end));
  }
  return said.join(' … ').slice(0, LONGEST_QUOTE);
}

function withoutComma(words: string): string {
  return words.endsWith(',') ? words.slice(0, -1) : words;
}

/** Double marks alone: a single one may be an apostrophe. */
const MARKED = /["\u201c\u201e\u00ab]([^"\u201c-\u201e\u00ab\u00bb]+)(?:["\u201c\u201d\u00bb]|$)/g;

const MARKS = '"\'\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb';

/** A stretch of text without the quotation marks, spaces and last commas around it. */
function unmarked(text: string, start: number, end: number): string {
  const isMark = (at: number): boolean => MARKS.includes(text.charAt(at)) || text.charAt(at).trim() === '';
  let from = start,
    to = end;
  while (from < to && isMark(from)) from++;
  while (to > from && (isMark(to - 1) || text.charAt(to - 1) === ',')) to--;
  return text.slice(from, to);
}
