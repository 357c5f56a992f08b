// Sections below headings, and headings that look ahead: "Next two weeks", "Coming up", "What's next". What stands below those without a verb is still to come.
import { BASE, NOUN_LIKE, PARTICIPLE, PAST, PRESENT } from '../words/vocabulary.js';
import { CAPITAL, NEWLINE, NUMBER, PUNCT, WORD, type Tokens } from '../tokens/tokens.js';
import { APPOINTED_FOR, type CueWords } from '../words/cue-words.js';

/** Tokens of the longest heading. */
const LONGEST = 8;

/** Figures of a year. */
const YEAR_DIGITS = 4;

/** Depth of a heading that no sign marks: below all that have signs. */
const UNMARKED = 9;

/** Where sections below headings begin, in text order, and which of them look ahead. */
export class Sections {
  readonly #from: number[] = [];
  readonly #isAhead: boolean[] = [];

  /** @param year - of the day of writing. */
  constructor(tokens: Tokens, words: CueWords, year: number) {
    const { kind, length } = tokens;
    let level = 0;
    for (let from = 0; from < length;) {
      let to = from;
      while (kind[to] !== NEWLINE) to++;
      if (isHeading(tokens, from, to)) {
        const own = levelOf(tokens, from),
          isAhead = looksAhead(tokens, from, to, words);
        // "Deadlines", above "Monday" and what is due then.
        const isInside =
          !isAhead && this.#isAhead.at(-1) === true && own >= level && (own > level || own === UNMARKED) && isDay(tokens, from, to, words);
        this.#from.push(to);
        this.#isAhead.push(isAhead || isInside);
        if (isAhead) level = own;
      }
      // "Timetable", above "Opened 3 May 1901": what was.
      if (this.#isAhead.at(-1) === true && tellsYearBefore(tokens, from, to, year)) this.#isAhead[this.#isAhead.length - 1] = false;
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

/** Value of the class `aheadHeading`: what the heading is about. */
const ITSELF = 2;
/** Tokens before that word, signs of a heading among them, at most. */
const LONGEST_NAME = 2;

function levelOf({ text, start }: Tokens, from: number): number {
  let level = 0;
  while (text.charAt(start[from] + level) === '#') level++;
  return level || UNMARKED;
}

/** "Opened 3 May 1901", of a year that was over on the day of writing. */
function tellsYearBefore({ kind, start, end, text }: Tokens, from: number, to: number, year: number): boolean {
  for (let at = from + 2; at < to; at++) {
    const isOfDay = kind[at - 2] === NUMBER && kind[at - 1] === WORD && kind[at] === NUMBER;
    if (isOfDay && end[at] - start[at] === YEAR_DIGITS && Number(text.slice(start[at], end[at])) < year) return true;
  }
  return false;
}

/** Names a day or counts something, and tells nothing of the past; a line right above others may be one of theirs: "Papers submitted by 3 February". */
function isDay({ kind, word }: Tokens, from: number, to: number, { weekday, verbs }: CueWords): boolean {
  let isDay = false;
  const isLine = kind[to + 1] !== NEWLINE;
  for (let at = from; at < to; at++) {
    const bits = verbs[word[at]];
    if ((bits & PAST) !== 0 && !(isLine && (bits & PARTICIPLE) !== 0)) return false;
    isDay ||= kind[at] === NUMBER || weekday[word[at]] !== 0;
  }
  return isDay;
}

function looksAhead({ word, kind }: Tokens, from: number, to: number, { aheadHeading, verbs, cues }: CueWords): boolean {
  let isAhead = false;
  for (let at = from; at < to; at++) {
    // "What happened next", not "Forecast".
    if ((verbs[word[at]] & PAST) !== 0 && aheadHeading[word[at]] === 0) return false;
    // "Key dates", "Forecast for the isles", not "Key dates in the life of the pier", "Bank cuts growth forecast", "Bank cuts forecast".
    const before = verbs[word[at - 1]],
      isObject = kind[at - 2] === WORD && ((before & PRESENT) !== 0 || (before & (BASE | NOUN_LIKE)) === BASE),
      isLast = at + 1 >= to || kind[at + 1] !== WORD || (cues[word[at + 1]] & APPOINTED_FOR) !== 0,
      isNamed = aheadHeading[word[at]] !== ITSELF || (isLast && !isObject && at - from <= LONGEST_NAME);
    isAhead ||= aheadHeading[word[at]] !== 0 && isNamed;
  }
  return isAhead;
}
