// One walk over all tokens for what the document as a whole tells: stated zones, paired clocks, the order of numeric dates,
// and the end of the fiscal year.
import { NUMBER, PUNCT, numberAt, type Tokens } from '../tokens/tokens.js';
import { daysFromCivil, weekdayFromDays } from '../../time/index.js';
import { readFiscalYearEnd } from './fiscal-year.js';
import { localOffset, pairedOffset as pairedOffsetAt } from '../stamps/paired-clocks.js';
import { COMMA, DOT, HYPHEN, OPEN_PAREN, SLASH, signAt } from '../tokens/signs.js';
import { zoneStatedAt, type StatedZone } from '../stamps/stated-zones.js';
import type { Vocabulary } from './vocabulary.js';
import { widthAt } from '../tokens/token-shape.js';

/** Value of "local" before "time". */
const LOCAL = 1;

export interface Survey {
  readonly statedZones: readonly StatedZone[];
  /** Offset by which local clocks differ from UTC, where the text pairs them and always alike: `-04:00`. */
  readonly pairedOffset?: string;
  /** Zone of the only country whose money the text counts in. */
  readonly moneyZone?: string;
  /** What unambiguous numeric dates say. */
  readonly dateOrder?: 'mdy' | 'dmy';
  /** How dates with named months are written: "6 May" or "May 6". */
  readonly namedOrder?: 'mdy' | 'dmy';
  readonly fiscalYearEndMonth?: number;
}

/** What all tokens of a text tell of its zones, its money and the order of its dates. */
export function surveyTokens(tokens: Tokens, words: Vocabulary): Survey {
  const { kind, word, length } = tokens;
  const statedZones: StatedZone[] = [];
  const offsets = new Set<string>(),
    money = new Set<string>();
  let dayFirst = 0,
    monthFirst = 0,
    namedDayFirst = 0;
  let fiscalYearEndMonth: number | undefined;
  for (let at = 0; at < length; at++) {
    if (kind[at] === NUMBER) {
      const vote = widthAt(tokens, at) <= 2 ? dateOrderVote(tokens, at, words) : 0;
      if (vote > 0) dayFirst += vote;
      else monthFirst -= vote;
    } else if (kind[at] === PUNCT) {
      const sign = signAt(tokens, at),
        zone = words.moneyZones.get(sign),
        offset = sign === OPEN_PAREN ? pairedOffsetAt(tokens, at, words) : undefined;
      if (zone !== undefined) money.add(zone);
      if (offset !== undefined) offsets.add(offset);
    } else {
      const id = word[at];
      if (id === 0) continue;
      const local = words.localMark[id] === LOCAL && words.zoneNoun[word[at + 1]] !== 0 ? localOffset(tokens, at, words) : undefined;
      if (local !== undefined) offsets.add(local);
      const stated = zoneStatedAt(tokens, at, words);
      if (stated && !stated.isOfLine && !stated.isChange) statedZones.push(stated);
      if (words.month[id]) namedDayFirst += namedOrderVote(tokens, at, words);
      if (words.fiscalWord[id]) fiscalYearEndMonth ??= readFiscalYearEnd(tokens, at, words);
    }
  }
  const pairedOffset = onlyOf(offsets),
    moneyZone = onlyOf(money);
  const dateOrder = orderOf(dayFirst - monthFirst),
    namedOrder = orderOf(namedDayFirst);
  return {
    statedZones,
    ...(pairedOffset && { pairedOffset }),
    ...(moneyZone && { moneyZone }),
    ...(dateOrder && { dateOrder }),
    ...(namedOrder && { namedOrder }),
    ...(fiscalYearEndMonth === undefined ? {} : { fiscalYearEndMonth }),
  };
}

/** What all agree on. */
function onlyOf(found: ReadonlySet<string>): string | undefined {
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** @param votes - above 0 for the day first, below for the month. */
function orderOf(votes: number): 'mdy' | 'dmy' | undefined {
  if (votes === 0) return undefined;
  return votes > 0 ? 'dmy' : 'mdy';
}

/** What stands around the name of a month says of the order: above 0 for "14 May", "14th of May", below for "May 14"; "May 2031" says nothing. */
function namedOrderVote(tokens: Tokens, at: number, { stampFiller, ordinalEnding }: Vocabulary): number {
  const { kind, word } = tokens;
  let before = at - 1;
  if (stampFiller[word[before]]) before--;
  if (ordinalEnding[word[before]]) before--;
  if (kind[before] === NUMBER && widthAt(tokens, before) <= 2) return 1;
  return kind[at + 1] === NUMBER && widthAt(tokens, at + 1) <= 2 ? -1 : 0;
}

/** What a numeric date at a token says of its order: above 0 day first, below 0 month first, 0 nothing. */
function dateOrderVote(tokens: Tokens, at: number, words: Vocabulary): number {
  const sign = signAt(tokens, at + 1);
  if ((sign !== SLASH && sign !== DOT && sign !== HYPHEN) || at + 2 >= tokens.length || tokens.kind[at + 2] !== NUMBER) return 0;
  const isWhole = signAt(tokens, at + 3) === sign && tokens.kind[at + 4] === NUMBER,
    isInside = at > 0 && signAt(tokens, at - 1) === sign;
  if (isInside || (!isWhole && sign !== SLASH)) return 0;
  const first = numberAt(tokens, at),
    second = numberAt(tokens, at + 2);
  if (!isDayAndMonth(first, second)) return 0;
  // Not "24/7".
  if (!isWhole) return first > 12 && (first !== 24 || second !== 7) ? 1 : 0;
  const year = numberAt(tokens, at + 4);
  if (year > 2200) return 0;
  if (first > 12) return 3;
  if (second > 12) return -3;
  return weekdayVote(tokens, at, words, first, second, year) ?? (sign === DOT ? 2 : 0);
}

/** In one order or the other. */
function isDayAndMonth(first: number, second: number): boolean {
  return Math.min(first, second) >= 1 && Math.max(first, second) <= 31 && Math.min(first, second) <= 12;
}

/** The weekday before a date tells which order is meant. */
function weekdayVote(tokens: Tokens, at: number, words: Vocabulary, first: number, second: number, year: number): number | undefined {
  const before = signAt(tokens, at - 1) === COMMA ? at - 2 : at - 1;
  const weekday = before >= 0 ? words.weekday[tokens.word[before]] : 0;
  if (weekday === 0 || year < 1000 || first === second) return undefined;
  const isDay = weekdayOf(year, second, first) === weekday,
    isMonth = weekdayOf(year, first, second) === weekday;
  if (isDay === isMonth) return 0;
  return isDay ? 5 : -5;
}

function weekdayOf(year: number, month: number, day: number): number {
  return weekdayFromDays(daysFromCivil(year, month, day));
}
