// A place and an agency before the first words of a report: "GENEVA - ", "NEW YORK:", "CEDAR FORK, Colo. (Wire) - ", "OSLO, June 7 (Wire) - ", "OSLO, June 7 /Wire/ -- ", "OSLO, June 7, 2034 WIRE - ".
import { ALL_CAPS, CAPITAL, NEWLINE, NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import { zoneOfPlace, zonesOfPlace } from '../stamps/places.js';
import { APOSTROPHE, CLOSE_PAREN, COLON, COMMA, DOT, HYPHEN, OPEN_PAREN, RIGHT_SINGLE, SLASH, UNDERSCORE, isDash, signAt } from '../tokens/signs.js';
import { isFullDate, readStamp, type Stamp } from '../stamps/stamp.js';
import type { Vocabulary } from './vocabulary.js';
import { isSpaced, widthAt } from '../tokens/token-shape.js';

export interface Dateline {
  readonly place: string;
  /** Tokens of the place. */
  readonly from: number;
  readonly to: number;
  /** Token after the mark that parts it from the report. */
  readonly next: number;
  readonly zone?: string;
  /** A date in it. */
  readonly stamp?: Stamp;
  readonly stampFrom?: number;
}

/**
 * Reads the dateline at the head of a block; undefined where there is none.
 * @param isBelowHead - a title or posted line stands above: there a name in capitals is a place, though nobody knows it.
 */
export function readDateline(tokens: Tokens, from: number, to: number, words: Vocabulary, isBelowHead = false): Dateline | undefined {
  const limit = Math.min(to, from + 32);
  const city = nameEnd(tokens, from, limit, ALL_CAPS);
  const isCapitals = city > from;
  let cityEnd = isCapitals ? city : nameEnd(tokens, from, limit, CAPITAL);
  // "LUND and OSLO – 3 May 2034 –": a report from two places.
  if (isCapitals && words.dayJoint[tokens.word[city]] !== 0) cityEnd = Math.max(cityEnd, nameEnd(tokens, city + 1, limit, ALL_CAPS));
  if (cityEnd === from) return undefined;
  // "FOR RELEASE: 3 May", "NEWSLETTER – 3 May" is no place.
  for (let at = from; at < cityEnd; at++) if (words.posted[tokens.word[at]] || words.pageNoun[tokens.word[at]]) return undefined;
  let at = cityEnd;
  let placeEnd = cityEnd;
  let stamp: Stamp | undefined;
  let stampFrom = 0;
  let hasAgency = false;
  // Regions, dates and an agency, in this order, each after a comma or in brackets.
  while (at < limit) {
    const sign = signAt(tokens, at);
    if (sign === COMMA && stamp === undefined) {
      const dated = readStamp(tokens, at + 1, limit, words);
      // "LUND, Friday 7 pm –" too.
      if (dated && (dated.day ?? (dated.weekday === undefined ? undefined : dated.hour)) !== undefined) {
        stampFrom = at + 1;
        stamp = dated;
        // "HOLM, 9 May 2034 (16:40) –".
        at = signAt(tokens, dated.next) === CLOSE_PAREN ? dated.next + 1 : dated.next;
        continue;
      }
      const region = nameEnd(tokens, at + 1, limit, CAPITAL);
      if (region === at + 1 || placeEnd > cityEnd) break;
      at = placeEnd = region;
    } else if ((sign === OPEN_PAREN || sign === SLASH) && !hasAgency) {
      const closer = sign === SLASH ? SLASH : CLOSE_PAREN;
      let close = at + 1;
      while (close < limit && close < at + 8 && signAt(tokens, close) !== closer) close++;
      if (signAt(tokens, close) !== closer) return undefined;
      // "Delhi, May 3 (2034): The court"
      const year = stamp && stamp.year === undefined && close === at + 2 && widthAt(tokens, at + 1) === YEAR_DIGITS ? Number(tokens.text.slice(tokens.start[at + 1], tokens.end[at + 1])) : NaN;
      // "BREMEN (3 May 2034) – The court"
      const dated = stamp ? undefined : readStamp(tokens, at + 1, close, words);
      if (year > 0) stamp = { ...stamp, year, next: close + 1 };
      else if (dated?.day !== undefined && dated.next === close) {
        stampFrom = at + 1;
        stamp = dated;
      } else hasAgency = true;
      at = close + 1;
    // "HOLM, 9 May 2034 WIRE –"
    } else if (stamp && !hasAgency && (tokens.flags[at] & ALL_CAPS) !== 0 && isDash(signAt(tokens, at + 1))) {
      hasAgency = true;
      at++;
    } else break;
  }
  const mark = at < limit ? signAt(tokens, at) : 0;
  const isMarked = isDash(mark) || mark === UNDERSCORE || mark === COLON || mark === DOT;
  // "Holm, 9 May 2034 (WIRE) Two bridges …", "Holm, 9 May 2034. Two bridges …": a whole date parts the place from the report.
  // "Holm, May 9 (WIRE) Two bridges …": so does a day with its agency.
  const isParted = stamp !== undefined && (isFullDate(stamp) || (hasAgency && stamp.month !== undefined)) && opensProse(tokens, mark === DOT ? at + 1 : at, to);
  if (!isMarked && !(hasAgency && (isParted || (at >= to && isCapitals)))) return undefined;
  const place = tokens.text.slice(tokens.start[from], tokens.end[placeEnd - 1]).replace(/\s+/g, ' ');
  const zone = words.places ? zoneOfPlace(place, words.places) : undefined;
  const isKnown = zone !== undefined || (isBelowHead && isCapitals && isStrange(tokens, from, cityEnd)) || (words.places !== undefined && zonesOfPlace(tokens.text.slice(tokens.start[from], tokens.end[(isCapitals ? city : cityEnd) - 1]), words.places).length > 0);
  let next = at;
  if (isDash(mark) || mark === UNDERSCORE) {
    while (next < limit && (isDash(signAt(tokens, next)) || signAt(tokens, next) === UNDERSCORE)) next++;
    // "GENEVA—The talks": a long dash needs no space.
    if (!isSpaced(tokens, at) && !hasAgency && !(isCapitals && mark !== HYPHEN)) return undefined;
    if (!isKnown && !(isCapitals && (hasAgency || stamp !== undefined || placeEnd > cityEnd)) && !(stamp && isFullDate(stamp) && isStrange(tokens, from, cityEnd) && opensProse(tokens, next, to))) return undefined;
    if (!isCapitals && !hasAgency && stamp === undefined) return undefined;
    // "WINNIPEG - Posted 3 May 2034": a posted line that names its place.
    if (next < to && words.posted[tokens.word[next]]) return undefined;
    const dated = stamp ? undefined : readStamp(tokens, next, limit, words);
    // "MANILA - 3 May 2034 - The court": the date stands between two marks.
    if (dated?.day !== undefined && isDash(signAt(tokens, dated.next))) {
      stampFrom = next;
      stamp = dated;
      next = dated.next + 1;
    }
  } else if (mark === COLON) {
    // "Lisbon, May 9: The court opened.", but not above "Madrid, May 11: …": days of a tour.
    if (!(isCapitals || stamp?.month !== undefined && opensProse(tokens, next + 1, to) && (hasAgency || isFullDate(stamp) || !opensPlace(tokens, next, words))) || !(isKnown || isCapitals && stamp?.month !== undefined && isStrange(tokens, from, cityEnd) && opensProse(tokens, next + 1, to)) || next + 1 >= to) return undefined;
    next++;
  } else if (mark === DOT) {
    if (stamp === undefined || !(isCapitals || (isParted && (isKnown || isStrange(tokens, from, cityEnd))))) return undefined;
    next++;
  }
  return { place, from, to: placeEnd, next, ...(zone === undefined ? {} : { zone }), ...(stamp ? { stamp, stampFrom } : {}) };
}

/** "Tarnby, 3 May 2034 – The court opened.": with its day before a sentence any name is a place; "Quiz, 3 May 2034 – doors at 7" heads no report. */
function opensProse(tokens: Tokens, next: number, to: number): boolean {
  return next + FEWEST_WORDS < to && (tokens.flags[next] & CAPITAL) !== 0 && signAt(tokens, to - 1) === DOT;
}

/** Whether a name and a day open the next line. */
function opensPlace(tokens: Tokens, from: number, words: Vocabulary): boolean {
  let at = from;
  while (tokens.kind[at] !== NEWLINE && at < tokens.kind.length) at++;
  while (tokens.kind[at] === NEWLINE) at++;
  const end = nameEnd(tokens, at, at + FEWEST_WORDS, CAPITAL);
  return end > at && readStamp(tokens, end + 1, end + FEWEST_WORDS, words)?.day !== undefined;
}

/** Digits of a year in brackets. */
const YEAR_DIGITS = 4;

/** Tokens of a report's first block behind its dateline, at least. */
const FEWEST_WORDS = 4;

/** A word that the language does not know: a name. */
function isStrange(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.kind[at] === WORD && tokens.word[at] === 0) return true;
  return false;
}

/** The end of a run of words with a flag: a name. Hyphens, apostrophes and dots of abbreviations belong to it. */
export function nameEnd(tokens: Tokens, from: number, to: number, flag: number): number {
  let end = from;
  let isFirst = true;
  for (let at = from; at < to && at < from + 12; at++) {
    const kind = tokens.kind[at];
    if (kind === NEWLINE || kind === NUMBER) break;
    const isGlued = !isFirst && !isSpaced(tokens, at);
    if (kind === WORD) {
      const size = widthAt(tokens, at);
      const flags = tokens.flags[at];
      const isCapital = (flags & CAPITAL) !== 0;
      const isWanted = flag === CAPITAL ? isCapital : (flags & ALL_CAPS) !== 0 || (isCapital && (size === 1 || isWideCaps(tokens, at)));
      const isJoint = !isFirst && size <= 3 && !isCapital && isNameAhead(tokens, at + 1, to, flag);
      if (!isWanted && !(isGlued && size <= 2) && !isJoint) break;
      if (isWanted || isGlued) end = at + 1;
    } else {
      const sign = signAt(tokens, at);
      if (isFirst || !isGlued || (sign !== DOT && sign !== HYPHEN && sign !== APOSTROPHE && sign !== RIGHT_SINGLE)) break;
      if (sign === DOT) {
        const size = widthAt(tokens, at - 1);
        if (size > 5 || flag === ALL_CAPS && size > 2) break;
        end = at + 1;
      }
    }
    isFirst = false;
  }
  return end;
}

/** All capitals with letters beyond ASCII among them. */
function isWideCaps(tokens: Tokens, at: number): boolean {
  const written = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return written.length < 40 && written === written.toUpperCase();
}

/** A small word inside a name ("de", "of") is followed by its rest. */
function isNameAhead(tokens: Tokens, at: number, to: number, flag: number): boolean {
  return flag === CAPITAL && at < to && tokens.kind[at] === WORD && ((tokens.flags[at]) & CAPITAL) !== 0;
}
