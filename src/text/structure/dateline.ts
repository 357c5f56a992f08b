// A place and an agency before the first words of a report: "GENEVA - ", "NEW YORK:", "CEDAR FORK, Colo. (Wire) - ", "OSLO, June 7 (Wire) - ", "OSLO, June 7 /Wire/ -- ", "OSLO, June 7, 2034 WIRE - ".
import { ALL_CAPS, CAPITAL, NEWLINE, WORD, type Tokens } from '../tokens/tokens.js';
import { zoneOfPlace, zonesOfPlace } from '../stamps/places.js';
import { CLOSE_PAREN, COLON, COMMA, DOT, HYPHEN, OPEN_PAREN, SLASH, UNDERSCORE, isDash, signAt } from '../tokens/signs.js';
import { isFullDate, readStamp, type Stamp } from '../stamps/stamp.js';
import { nameEnd } from './name-end.js';
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

/** The words before the mark, as far as they are read. */
interface Opening {
  readonly tokens: Tokens;
  readonly words: Vocabulary;
  readonly from: number;
  /** Behind the last token of the block, and of those among which a dateline can end. */
  readonly to: number;
  readonly limit: number;
  /** The city is in capitals. */
  readonly isCapitals: boolean;
  /** Behind the city; of two, behind the first and behind both. */
  readonly firstEnd: number;
  readonly cityEnd: number;
  /** Behind the city and its region. */
  placeEnd: number;
  stamp: Stamp | undefined;
  stampFrom: number;
  hasAgency: boolean;
  /** The token to be read next. */
  at: number;
}

/**
 * Reads the dateline at the head of a block; undefined where there is none.
 * @param isBelowHead - a title or posted line stands above: there a name in capitals is a place, though nobody knows it.
 */
export function readDateline(tokens: Tokens, from: number, to: number, words: Vocabulary, isBelowHead = false): Dateline | undefined {
  const opening = readCity(tokens, from, to, words);
  if (!opening || !readParts(opening)) return undefined;
  const { at, limit, placeEnd, firstEnd, isCapitals } = opening;
  const mark = at < limit ? signAt(tokens, at) : 0;
  if (!isLine(mark) && mark !== COLON && mark !== DOT && !isUnmarked(opening)) return undefined;
  const place = tokens.text.slice(tokens.start[from], tokens.end[placeEnd - 1]).replace(/\s+/g, ' ');
  const zone = words.places ? zoneOfPlace(place, words.places) : undefined;
  const isKnown =
    zone !== undefined ||
    (isBelowHead && isCapitals && isStrange(opening)) ||
    (words.places !== undefined && zonesOfPlace(tokens.text.slice(tokens.start[from], tokens.end[firstEnd - 1]), words.places).length > 0);
  const next = behindMark(opening, mark, isKnown);
  if (next === undefined) return undefined;
  const { stamp, stampFrom } = opening;
  return { place, from, to: placeEnd, next, ...(zone === undefined ? {} : { zone }), ...(stamp ? { stamp, stampFrom } : {}) };
}

/** The token at which the report begins, by the sign that ends the dateline; undefined where that ends none. */
function behindMark(opening: Opening, mark: number, isKnown: boolean): number | undefined {
  if (isLine(mark)) return behindDash(opening, mark, isKnown);
  if (mark === COLON) return behindColon(opening, isKnown);
  return mark === DOT ? behindDot(opening, isKnown) : opening.at;
}

/** The city with which a dateline opens. */
function readCity(tokens: Tokens, from: number, to: number, words: Vocabulary): Opening | undefined {
  const limit = Math.min(to, from + 32);
  const capitalsEnd = nameEnd(tokens, from, limit, ALL_CAPS),
    isCapitals = capitalsEnd > from;
  const firstEnd = isCapitals ? capitalsEnd : nameEnd(tokens, from, limit, CAPITAL);
  if (firstEnd === from) return undefined;
  // "LUND and OSLO – 3 May 2034 –": a report from two places.
  const cityEnd =
    isCapitals && words.dayJoint[tokens.word[firstEnd]] !== 0 ? Math.max(firstEnd, nameEnd(tokens, firstEnd + 1, limit, ALL_CAPS)) : firstEnd;
  // "FOR RELEASE: 3 May", "NEWSLETTER – 3 May" is no place.
  for (let at = from; at < cityEnd; at++) if (words.posted[tokens.word[at]] || words.pageNoun[tokens.word[at]]) return undefined;
  return {
    tokens,
    words,
    from,
    to,
    limit,
    isCapitals,
    firstEnd,
    cityEnd,
    placeEnd: cityEnd,
    stamp: undefined,
    stampFrom: 0,
    hasAgency: false,
    at: cityEnd,
  };
}

/** Regions, dates and an agency, in this order, each after a comma or in brackets. @returns whether all brackets close. */
function readParts(opening: Opening): boolean {
  const { tokens, limit } = opening;
  while (opening.at < limit) {
    const sign = signAt(tokens, opening.at);
    if (sign === COMMA && opening.stamp === undefined) {
      if (!readDay(opening) && !readRegion(opening)) return true;
    } else if (opening.hasAgency) return true;
    else if (sign === OPEN_PAREN || sign === SLASH) {
      if (!readBracket(opening, sign === SLASH ? SLASH : CLOSE_PAREN)) return false;
      // "HOLM--(WIRE)--".
    } else if (
      isDash(sign) &&
      opening.at === opening.placeEnd &&
      signAt(tokens, pastLine(tokens, opening.at, limit)) === OPEN_PAREN &&
      !isSpaced(tokens, opening.at)
    )
      opening.at = pastLine(tokens, opening.at, limit);
    // "HOLM, 9 May 2034 WIRE –"
    else if (opening.stamp && (tokens.flags[opening.at] & ALL_CAPS) !== 0 && isDash(signAt(tokens, opening.at + 1))) {
      opening.hasAgency = true;
      opening.at++;
    } else return true;
  }
  return true;
}

/** "HOLM, 9 May 2034", "LUND, Friday 7 pm". */
function readDay(opening: Opening): boolean {
  const { tokens, words, limit, at } = opening,
    dated = readStamp(tokens, at + 1, limit, words);
  if (!dated || (dated.day ?? (dated.weekday === undefined ? undefined : dated.hour)) === undefined) return false;
  opening.stampFrom = at + 1;
  opening.stamp = dated;
  // "HOLM, 9 May 2034 (16:40) –".
  opening.at = signAt(tokens, dated.next) === CLOSE_PAREN ? dated.next + 1 : dated.next;
  return true;
}

/** "CEDAR FORK, Colo.": one region. */
function readRegion(opening: Opening): boolean {
  const { tokens, limit, at, placeEnd, cityEnd } = opening,
    region = nameEnd(tokens, at + 1, limit, CAPITAL);
  if (region === at + 1 || placeEnd > cityEnd) return false;
  opening.at = opening.placeEnd = region;
  return true;
}

/** A year, a date or an agency in brackets. */
function readBracket(opening: Opening, closer: number): boolean {
  const { tokens, words, limit, at, stamp } = opening;
  let close = at + 1;
  while (close < limit && close < at + 8 && signAt(tokens, close) !== closer) close++;
  if (signAt(tokens, close) !== closer) return false;
  // "Delhi, May 3 (2034): The court"
  const year =
    stamp && stamp.year === undefined && close === at + 2 && widthAt(tokens, at + 1) === YEAR_DIGITS
      ? Number(tokens.text.slice(tokens.start[at + 1], tokens.end[at + 1]))
      : NaN;
  // "BREMEN (3 May 2034) – The court"
  const dated = stamp ? undefined : readStamp(tokens, at + 1, close, words);
  if (year > 0) opening.stamp = { ...stamp, year, next: close + 1 };
  else if (dated?.day !== undefined && dated.next === close) {
    opening.stampFrom = at + 1;
    opening.stamp = dated;
  } else opening.hasAgency = true;
  opening.at = close + 1;
  return true;
}

function isLine(mark: number): boolean {
  return isDash(mark) || mark === UNDERSCORE;
}

/** Behind the dashes that begin with a token. */
function pastLine(tokens: Tokens, from: number, limit: number): number {
  let at = from;
  while (at < limit && isLine(signAt(tokens, at))) at++;
  return at;
}

/** An agency parts the place from the report, where a day stands with it or nothing follows. */
function isUnmarked(opening: Opening): boolean {
  const { hasAgency, isCapitals, at, to } = opening;
  return hasAgency && (isParted(opening, at) || (at >= to && isCapitals));
}

/**
 * "Holm, 9 May 2034 (WIRE) Two bridges …", "Holm, 9 May 2034. Two bridges …": a whole date parts the place from the report.
 * "Holm, May 9 (WIRE) Two bridges …": so does a day with its agency.
 */
function isParted(opening: Opening, next: number): boolean {
  const { stamp, hasAgency } = opening;
  return stamp !== undefined && (isFullDate(stamp) || (hasAgency && stamp.month !== undefined)) && opensProse(opening, next);
}

/** The token behind "GENEVA - ", "MANILA - 3 May 2034 - "; undefined where no dateline stands before the dash. */
function behindDash(opening: Opening, mark: number, isKnown: boolean): number | undefined {
  const { tokens, words, to, limit, at, isCapitals, hasAgency, stamp, placeEnd, cityEnd } = opening;
  const next = pastLine(tokens, at, limit),
    dated = stamp ? undefined : readStamp(tokens, next, limit, words),
    // "MANILA - 3 May 2034 - The court": the date stands between two marks.
    between = dated?.day !== undefined && (isCapitals || isFullDate(dated)) && isDash(signAt(tokens, dated.next)) ? dated : undefined;
  // "GENEVA—The talks": a long dash needs no space.
  if (!isSpaced(tokens, at) && !hasAgency && !(isCapitals && mark !== HYPHEN)) return undefined;
  const isShouted = isCapitals && (hasAgency || stamp !== undefined || placeEnd > cityEnd),
    isDated = stamp !== undefined && isFullDate(stamp) && isStrange(opening) && opensProse(opening, next);
  if (!isKnown && !isShouted && !isDated) return undefined;
  if (!isCapitals && !hasAgency && (stamp ?? between) === undefined) return undefined;
  // "WINNIPEG - Posted 3 May 2034": a posted line that names its place.
  if (next < to && words.posted[tokens.word[next]]) return undefined;
  if (!between) return next;
  opening.stampFrom = next;
  opening.stamp = between;
  return pastLine(tokens, between.next, limit);
}

/** The token behind "Lisbon, May 9: The court opened."; undefined above "Madrid, May 11: …", where days of a tour are told. */
function behindColon(opening: Opening, isKnown: boolean): number | undefined {
  const { to, at, isCapitals, hasAgency, stamp } = opening,
    next = at + 1;
  const isDated = stamp?.month !== undefined && opensProse(opening, next);
  if (next >= to || !(isKnown || (isCapitals && isDated && isStrange(opening)))) return undefined;
  return isCapitals || (isDated && (hasAgency || isFullDate(stamp) || !opensPlace(opening))) ? next : undefined;
}

/** The token behind "Holm, 9 May 2034."; undefined where no dateline stands before the full stop. */
function behindDot(opening: Opening, isKnown: boolean): number | undefined {
  const { at, isCapitals, stamp } = opening;
  return stamp !== undefined && (isCapitals || (isParted(opening, at + 1) && (isKnown || isStrange(opening)))) ? at + 1 : undefined;
}

/** "Tarnby, 3 May 2034 – The court opened.": with its day before a sentence any name is a place; "Quiz, 3 May 2034 – doors at 7" heads no report. */
function opensProse({ tokens, to }: Opening, next: number): boolean {
  return next + FEWEST_WORDS < to && (tokens.flags[next] & CAPITAL) !== 0 && signAt(tokens, to - 1) === DOT;
}

/** Whether a name and a day open the next line. */
function opensPlace({ tokens, words, at: from }: Opening): boolean {
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

/** A word of the city that the language does not know: a name. */
function isStrange({ tokens, from, cityEnd }: Opening): boolean {
  for (let at = from; at < cityEnd; at++) if (tokens.kind[at] === WORD && tokens.word[at] === 0) return true;
  return false;
}
