// Code within a sentence: "the job failed with `Error: disk full`" has no second clause.
import { isDigit, isLetter } from './letters.js';
import { BACKTICK } from './signs.js';

/** Characters between two backticks that are code, at most. */
const LONGEST_CODE = 80;

/** A clock, a day in figures, or the name of a zone: "14:05", "2034-03-15", "5/3", "UTC". */
const IN_FIGURES = /\d:\d\d|\d{4}-\d\d|\d\/\d|^[A-Z]{1,5}$/;

/** A number beside a word: "5 May", "May 5". */
const LONE_NUMBER = /^\d+\s|\s\d+(?:\s|$)/;

/** Signs that no time has in it. */
const IS_CODE = /[_={}()<>[\];$\\]|[a-z]: /i;

/**
 * Where the backtick stands that ends the code opened by the one at `open`; 0 where none does: of "`one' or (`two'" each opens a quotation.
 * Looks no further than {@link LONGEST_CODE} characters, and never past the line.
 */
export function codeEnd(text: string, open: number): number {
  if (text.charCodeAt(open - 1) === BACKTICK || isSpace(text.charCodeAt(open + 1))) return 0;
  const most = Math.min(text.length, open + LONGEST_CODE);
  for (let close = open + 1; close < most; close++) {
    const unit = text.charCodeAt(close);
    if (unit === 10 || unit === 13) return 0;
    if (unit !== BACKTICK) continue;
    const next = text.charCodeAt(close + 1),
      isEnd = next !== BACKTICK && !isLetter(next) && !isDigit(next) && !isSpace(text.charCodeAt(close - 1));
    return isEnd && close > open + 1 ? close : 0;
  }
  return 0;
}

/** Whether what stands between two backticks is read as if they were not there; else it is one name. */
export function mayTellTime(text: string, from: number, to: number): boolean {
  const code = text.slice(from, to);
  return IN_FIGURES.test(code) || (LONE_NUMBER.test(code) && !IS_CODE.test(code));
}

function isSpace(unit: number): boolean {
  return Number.isNaN(unit) || unit === 32 || (unit >= 9 && unit <= 13);
}
