// The order of day and month in dates of figures alone: what a text writes of it, and how near its dates then lie to each other.
import { daysFromCivil, isMonthDay, weekdayFromDays } from '../../time/index.js';
import { COLON, COMMA, DOT, HYPHEN, SLASH, signAt } from '../tokens/signs.js';
import { widthAt } from '../tokens/token-shape.js';
import { NUMBER, numberAt, type Tokens } from '../tokens/tokens.js';
import type { DateOrder } from '../stamps/stamp-date.js';
import type { Vocabulary } from './vocabulary.js';

/** A date of figures that may be read both ways: its day by each order, since 1970-01-01. */
interface OpenDate {
  readonly dmy: number;
  readonly mdy: number;
}

/** By how much the dates must lie nearer to each other in one order than in the other. */
const CLEARLY = 3;

/** Takes in the dates of a text in text order, and tells their order. */
export class DateOrders {
  /** Above 0 for the day first, below for the month. */
  #votes = 0;
  #namedVotes = 0;
  #last: OpenDate | undefined;
  /** Days from each open date to the next. */
  #apart: OpenDate = { dmy: 0, mdy: 0 };
  #latest: OpenDate | undefined;

  constructor(
    private readonly tokens: Tokens,
    private readonly words: Vocabulary,
  ) {}

  /** A number at a token, which may open a date. */
  readNumber(at: number): void {
    if (widthAt(this.tokens, at) > 2) return;
    const vote = dateOrderVote(this.tokens, at, this.words);
    if (vote === undefined) this.#readOpen(at);
    else this.#votes += vote;
  }

  /** The name of a month at a token. */
  readMonth(at: number): void {
    this.#namedVotes += namedOrderVote(this.tokens, at, this.words);
  }

  /** What dates say that can be read in one way only. */
  get told(): DateOrder | undefined {
    return orderOf(this.#votes);
  }

  /** How dates with named months are written: "6 May" or "May 6". */
  get named(): DateOrder | undefined {
    return orderOf(this.#namedVotes);
  }

  /**
   * What the open dates say together: "05/03/2034" and "06/03/2034" lie a day apart or a month; what was recorded to the second is not to come.
   * @param reference - the day of writing, since 1970-01-01.
   */
  nearer(reference: number | undefined): DateOrder | undefined {
    const { dmy, mdy } = this.#apart,
      late = this.#latest;
    if (late && reference !== undefined && late.dmy > reference !== late.mdy > reference) return late.dmy > reference ? 'mdy' : 'dmy';
    return dmy * CLEARLY < mdy ? 'dmy' : mdy * CLEARLY < dmy ? 'mdy' : undefined;
  }

  #readOpen(at: number): void {
    const { tokens } = this,
      first = numberAt(tokens, at),
      second = numberAt(tokens, at + 2),
      written = numberAt(tokens, at + 4),
      year = written < 100 ? written + 2000 : written,
      open = { dmy: daysFromCivil(year, second, first), mdy: daysFromCivil(year, first, second) },
      last = this.#last,
      { dmy, mdy } = this.#apart;
    // "01/03/2034, 01/04/2034": days of one month, or what falls due on the first of each.
    if (first === 1 || second === 1) return;
    this.#last = open;
    if (last) this.#apart = { dmy: dmy + Math.abs(open.dmy - last.dmy), mdy: mdy + Math.abs(open.mdy - last.mdy) };
    if (!isRecorded(tokens, at + 5)) return;
    const late = this.#latest ?? open;
    this.#latest = { dmy: Math.max(late.dmy, open.dmy), mdy: Math.max(late.mdy, open.mdy) };
  }
}

/** Behind a date a clock with its seconds: ", 07:18:30". */
function isRecorded(tokens: Tokens, from: number): boolean {
  const at = signAt(tokens, from) === COMMA ? from + 1 : from;
  return [at, at + 2, at + 4].every((part) => tokens.kind[part] === NUMBER) && signAt(tokens, at + 1) === COLON && signAt(tokens, at + 3) === COLON;
}

/** @param votes - above 0 for the day first, below for the month. */
function orderOf(votes: number): DateOrder | undefined {
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

/** What a numeric date at a token says of its order: above 0 day first, below 0 month first, 0 nothing; undefined where it may be both. */
function dateOrderVote(tokens: Tokens, at: number, words: Vocabulary): number | undefined {
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
  return weekdayVote(tokens, at, words, first, second, year) ?? (sign === DOT ? 2 : undefined);
}

/** In one order or the other. */
function isDayAndMonth(first: number, second: number): boolean {
  return isMonthDay(first, second) || isMonthDay(second, first);
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
