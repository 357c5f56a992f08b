// Sections below headings, and headings that look ahead: "Next two weeks", "Coming up", "What's next". What stands below those without a verb is still to come.
import { PAST } from '../words/vocabulary.js';
import { CAPITAL, NEWLINE, PUNCT, WORD, type Tokens } from '../tokens/tokens.js';
import type { CueWords } from '../words/cue-words.js';

/** Tokens of the longest heading. */
const LONGEST = 8;

/** Where sections below headings begin, in text order, and which of them look ahead. */
export class Sections {
  readonly #from: number[] = [];
  readonly #isAhead: boolean[] = [];

  constructor(tokens: Tokens, words: CueWords) {
    const { kind, length } = tokens;
    for (let from = 0; from < length;) {
      let to = from;
      while (kind[to] !== NEWLINE) to++;
      if (isHeading(tokens, from, to)) {
        this.#from.push(to);
        this.#isAhead.push(looksAhead(tokens, from, to, words));
      }
      from = to + 1;
    }
  }

  /** Whether a token stands below a heading that looks ahead. */
  isAhead(token: number): boolean {
    const section = this.#sectionOf(token);
    return section >= 0 && this.#isAhead[section];
  }

  /** Where the section begins in which a token stands; -1 above all headings. */
  beginOf(token: number): number {
    return this.#from[this.#sectionOf(token)] ?? -1;
  }

  /** The last section that begins before a token; -1 = none. */
  #sectionOf(token: number): number {
    let low = 0,
      high = this.#from.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#from[middle] > token) high = middle;
      else low = middle + 1;
    }
    return low - 1;
  }
}

/** A short line behind an empty one, with a capital and nothing but a colon at its end, or one that signs mark. */
function isHeading({ kind, flags, start, text }: Tokens, from: number, to: number): boolean {
  let first = from;
  while (first < to && kind[first] === PUNCT && '#*='.includes(text.charAt(start[first]))) first++;
  const isMarked = first > from && text.charAt(start[from]) === '#';
  if (to - first > LONGEST || first >= to || kind[first] !== WORD || (flags[first] & CAPITAL) === 0) return false;
  const sign = kind[to - 1] === PUNCT ? text.charAt(start[to - 1]) : '';
  const isApart = from <= 1 || kind[from - 2] === NEWLINE;
  return isMarked || (isApart && (sign === '' || ':*=?)'.includes(sign)));
}

function looksAhead({ word }: Tokens, from: number, to: number, { aheadHeading, verbs }: CueWords): boolean {
  let isAhead = false;
  for (let at = from; at < to; at++) {
    // "What happened next".
    if ((verbs[word[at]] & PAST) !== 0) return false;
    isAhead ||= aheadHeading[word[at]] !== 0;
  }
  return isAhead;
}
