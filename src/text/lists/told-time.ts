// Times of lines that are no stamps: what the time expressions of the text name where a line opens or closes.
import type { Provenance } from '../../model/index.js';
import { addDays, daysFromCivil, isInterval, partsFromFloating, tellsHour, whenFromEdtf, whenWith, withDay, type When } from '../../time/index.js';
import type { TimeExpression } from '../expression.js';
import { COLON, isDash, isOnlySigns, OPEN_PAREN, QUESTION, signAt } from '../tokens/signs.js';
import type { Stamp } from '../stamps/stamp.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import { NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import { HOLIDAY } from '../expressions/found-expression.js';
import { firstFrom } from '../first-from.js';

/** "c. 1823", "late 1944", "spring 1931 – 1933", "2019–present": an extent, and the token after its words. */
export interface ToldTime {
  readonly when: When;
  readonly provenance: readonly Provenance[];
  readonly next: number;
  readonly isRange: boolean;
  /** It still runs: "2019–present". */
  readonly isRunning?: boolean;
  /** The year was not written. */
  readonly isYearImplied: boolean;
}

/** One or more expressions of one time. Token indices. */
export interface ToldSpan {
  readonly when: When;
  readonly provenance: readonly Provenance[];
  readonly from: number;
  readonly to: number;
  readonly isRange: boolean;
  /** It still runs: "2019–present". */
  readonly isRunning?: boolean;
  readonly isClock: boolean;
  /** No more than a clock time: the day is that of other words. */
  readonly isDayless: boolean;
  /** Names its month, or tells its year. */
  readonly isNamed: boolean;
  /** The year was not written. */
  readonly isYearImplied: boolean;
}

/** The time expressions of a text, found by where they begin or end. */
export class ToldTimes {
  /** Index of the first expression of a day; below zero where none is. */
  #firstDay: number | undefined;
  readonly #expressions: readonly TimeExpression[];

  /** @param expressions - in text order. */
  constructor(
    private readonly tokens: Tokens,
    private readonly words: Vocabulary,
    expressions: readonly TimeExpression[],
  ) {
    this.#expressions = expressions;
  }

  /** The extent that begins with a token: one expression, or two that a dash joins. */
  opening(from: number, to: number): ToldTime | undefined {
    const bound = this.words.dateLead[this.tokens.word[from]];
    // "After 1945 – …", "between 1450 and 1460 – …", where the words of the time do not hold the first.
    if (bound !== 0 && this.#expressions[this.#firstFrom(this.tokens.start[from])]?.start === this.tokens.start[from + 1]) {
      if (bound === BETWEEN) return this.#read(this.#firstFrom(this.tokens.start[from]), from + 1, to, true);
      const told = this.opening(from + 1, to);
      return (
        told && {
          ...told,
          when: told.isRange ? told.when : (whenOf(bound === 1 ? `${told.when.edtf}/..` : `../${told.when.edtf}`, told.when) ?? told.when),
        }
      );
    }
    const index = this.#firstFrom(this.tokens.start[from]);
    return this.#expressions[index]?.start === this.tokens.start[from] && !this.#isOfName(index, from, to) ? this.#read(index, from, to) : undefined;
  }

  /** The extent whose words end with a token, and the token that it begins with. */
  closing(from: number, last: number): (ToldTime & { readonly from: number }) | undefined {
    // "March 2021 to present": the words of now are no expression.
    const isNow = last - 2 > from && this.words.untilNow[this.tokens.word[last]] !== 0 && this.#isRangeJoint(last - 1);
    const end = this.tokens.end[isNow ? last - 2 : last];
    let index = this.#firstFrom(end) - 1;
    if (index < 0 || this.#expressions[index].end !== end) return undefined;
    let first = this.#tokenAt(index, from, last);
    const before = index > 0 ? this.#tokenAt(index - 1, from, last) : -1;
    if (before >= from && this.#isJoined(index - 1, first)) {
      index--;
      first = before;
    }
    const told = first < from ? undefined : this.#read(index, first, last + 1);
    return told && told.next > last ? { ...told, from: first } : undefined;
  }

  /** The times of a stretch, those that belong together as one; none where fewer than `fewest` are told, or what is no date. */
  spansIn(from: number, to: number, fewest: number): ToldSpan[] {
    const { tokens } = this;
    const spans: ToldSpan[] = [];
    const end = tokens.end[to - 1];
    let index = this.#firstFrom(tokens.start[from]);
    // Nothing to be found in most paragraphs, nor in long ones.
    if ((this.#expressions[index + fewest - 1] as TimeExpression | undefined) === undefined || this.#expressions[index + fewest - 1].start >= end)
      return [];
    for (let at = from; index < this.#expressions.length && this.#expressions[index].start < end; index++) {
      const expression = this.#expressions[index];
      const { when, type, start, range } = expression;
      if (type === 'DURATION') continue;
      while (tokens.start[at] < start) at++;
      const first = at;
      if (!when || type === 'SET') return [];
      while (at < to && tokens.end[at] <= expression.end) at++;
      // "Deadline for the April issue": its name.
      if ((when.precision === 'month' && this.words.periodical[tokens.word[at]] !== 0) || this.#isOfName(index, first, to)) continue;
      const span: ToldSpan = {
        when,
        provenance: expression.provenance ?? [],
        from: first,
        to: at,
        isRange: false,
        isClock: type === 'TIME',
        isDayless: type === 'TIME' && !this.#hasDay(first, expression.end),
        isNamed: this.#hasMonth(first, expression.end) || expression.provenance?.[0]?.basis === 'stated',
        isYearImplied: this.#isYearImplied(expression, first),
      };
      const before = spans.at(-1);
      const isApart = before === undefined || !isOnlySigns(tokens, before.to, first);
      // "25 March 2034 – 8 pm": no stretch from the day to its hour.
      const hour =
        before && !isApart && !before.isClock && !before.isRange && span.isDayless && range !== 'end' ? onDay(when, before.when) : undefined;
      if (before && hour) spans[spans.length - 1] = { ...before, when: hour, to: at, isClock: true };
      else if (before && (range === 'end' || (!isApart && isDash(signAt(tokens, first - 1))))) {
        if (before.isRange) return [];
        spans[spans.length - 1] = { ...before, when: extent(before.when, when.edtf), to: at, isRange: true };
      } else if (isApart) spans.push(this.#upToNow(span, to));
      else if (before.isClock === span.isClock) return [];
      else
        spans[spans.length - 1] = before.isClock
          ? { ...before, when: (before.isDayless ? onDay(before.when, when) : undefined) ?? before.when, to: at, isDayless: false }
          : { ...span, from: before.from, isNamed: before.isNamed, isYearImplied: before.isYearImplied };
    }
    return spans;
  }

  /** A month, a weekday or a word for a day stands in it. */
  #hasDay(from: number, end: number): boolean {
    const { kind, word } = this.tokens;
    for (let at = from; this.tokens.end[at] <= end && at < this.tokens.length; at++)
      if (kind[at] === WORD && (this.words.month[word[at]] | this.words.weekday[word[at]] | this.words.stampDay[word[at]]) !== 0) return true;
    return false;
  }

  /** "Summer concert: 17 June", "Easter egg hunt, 9 April": the season or feast before a noun says which, where a day of its own is told behind it. */
  #isOfName(index: number, from: number, to: number): boolean {
    const { tokens, words } = this,
      { rule, end } = this.#expressions[index],
      next = this.#expressions.at(index + 1);
    if (!next || next.start >= tokens.end[to - 1] || !(rule.startsWith(HOLIDAY) || words.season[tokens.word[from]] !== 0)) return false;
    let at = from;
    while (at < to && tokens.end[at] <= end) at++;
    if (at >= to || tokens.kind[at] !== WORD || tokens.kind[at - 1] !== WORD || tokens.start[at] >= next.start) return false;
    // "3–10 April"
    const last = next.range === 'start' ? (this.#expressions.at(index + 2) ?? next) : next;
    return this.#hasDay(this.#tokenAt(index + 1, at, to), last.end);
  }

  /** "Tuesday 14 November, 19:00" */
  #hasMonth(from: number, end: number): boolean {
    for (let at = from; this.tokens.end[at] <= end && at < this.tokens.length; at++) if (this.words.month[this.tokens.word[at]] !== 0) return true;
    return false;
  }

  /** A number, a month, a season, "Q3"; no weekday and no "tomorrow", which are counted from the day of writing. */
  #isYearImplied({ type, provenance }: TimeExpression, at: number): boolean {
    const {
      tokens: { kind, word },
      words: { month, season, periodLead },
    } = this;
    if (type !== 'DATE' || provenance?.[0]?.basis !== 'implied') return false;
    // "Mid-May", "late May".
    if (periodLead[word[at]] !== 0) at += kind[at + 1] === WORD ? 1 : 2;
    return kind[at] === NUMBER || kind[at + 1] === NUMBER || month[word[at]] !== 0 || season[word[at]] !== 0;
  }

  /** Whether a stretch of tokens names another time. */
  isIn(from: number, to: number): boolean {
    const index = this.#firstFrom(this.tokens.start[from]);
    return from < to && index < this.#expressions.length && this.#expressions[index].start < this.tokens.end[to - 1];
  }

  /** The day that the time which opens with a token means. */
  dayAt(token: number): number | undefined {
    const expression = this.#expressions[this.#firstFrom(this.tokens.start[token])] as TimeExpression | undefined;
    const day = expression?.start === this.tokens.start[token] ? DAY.exec(expression.when?.edtf ?? '') : null;
    return day ? daysFromCivil(Number(day[1]), Number(day[2]), Number(day[3])) : undefined;
  }

  /** The moment of the clock time told last before a token. */
  clockBefore(token: number): number | undefined {
    let index = this.#firstFrom(this.tokens.start[token]) - 1;
    while (index >= 0 && !isMoment(this.#expressions[index])) index--;
    return this.#expressions[index]?.when?.start;
  }

  /** @param isBetween - "between" stands before it. */
  #read(index: number, from: number, to: number, isBetween = false): ToldTime | undefined {
    const expression = this.#expressions[index];
    const isOfDay = expression.type === 'TIME' && (this.#hasMonth(from, expression.end) || this.#isLabel(index, from, expression.end));
    if (!(isDated(expression) || isOfDay) || !expression.when) return undefined;
    const { tokens, words } = this;
    let next = from;
    while (next < to && tokens.end[next] <= expression.end) next++;
    let when = expression.when.approximate ? doubted(expression.when, '~') : expression.when;
    let isRange = false,
      isRunning = false;
    const follower = this.#expressions[index + 1] as TimeExpression | undefined,
      isStretch = isBetween ? words.dayJoint[tokens.word[next]] !== 0 : expression.range === 'start' && follower?.range === 'end';
    if (next < to && this.words.onwards[tokens.word[next]] !== 0) {
      when = extent(when, '..');
      isRange = isRunning = true;
      next++;
    } else if (next + 1 < to && (isStretch || this.#isRangeJoint(next))) {
      if (words.untilNow[tokens.word[next + 1]]) {
        when = extent(when, '..');
        isRange = isRunning = true;
        next += 2;
      } else if (follower?.when && (follower.type === 'DATE' || follower.type === expression.type) && follower.start === tokens.start[next + 1]) {
        when = extent(when, follower.when.edtf);
        isRange = true;
        next++;
        while (next < to && tokens.end[next] <= follower.end) next++;
      }
    }
    const mark = signAt(tokens, next) === OPEN_PAREN ? next + 1 : next;
    if (next < to && signAt(tokens, mark) === QUESTION) {
      when = doubted(when, '?');
      next = mark + 1;
    }
    return {
      when,
      provenance: expression.provenance ?? [],
      next,
      isRange,
      ...(isRunning && { isRunning }),
      isYearImplied: this.#isYearImplied(expression, from),
    };
  }

  /** "Evening: dinner", "ten minutes later: pumps stop": on the day that the text has come to; "Morning: feed the hens", of no day, is each day's. */
  #isLabel(index: number, from: number, end: number): boolean {
    const { tokens, words } = this;
    let next = from;
    while (tokens.end[next] <= end && next < tokens.length) next++;
    if (words.part[tokens.word[next - 1]] === 0) return signAt(tokens, next) === COLON;
    this.#firstDay ??= this.#expressions.findIndex(({ type, when }) => type === 'DATE' && when?.precision === 'day');
    return this.#firstDay >= 0 && this.#firstDay < index && (signAt(tokens, next) === COLON || isDash(signAt(tokens, next)));
  }

  /** A dash or "to" alone stands between an expression and the next, which begins with `token`. */
  #isJoined(index: number, token: number): boolean {
    return this.#isRangeJoint(token - 1) && this.tokens.end[token - 2] === this.#expressions[index].end;
  }

  /** Does the token join the begin of a stretch to its end? */
  #isRangeJoint(at: number): boolean {
    return isDash(signAt(this.tokens, at)) || this.words.rangeWord[this.tokens.word[at]] !== 0;
  }

  /** "2021–present": a span with the words that say that it still runs. */
  #upToNow(span: ToldSpan, to: number): ToldSpan {
    const { to: next, when, isRange } = span;
    const isRunning = !isRange && next + 1 < to && this.#isRangeJoint(next) && this.words.untilNow[this.tokens.word[next + 1]] !== 0;
    return isRunning ? { ...span, when: extent(when, '..'), to: next + 2, isRange: true, isRunning } : span;
  }

  #tokenAt(index: number, from: number, last: number): number {
    let at = last;
    while (at >= from && this.tokens.start[at] > this.#expressions[index].start) at--;
    return at >= from && this.tokens.start[at] === this.#expressions[index].start ? at : -1;
  }

  /** Index of the first expression that begins at or after an offset. */
  #firstFrom(offset: number): number {
    return firstFrom(this.#expressions, ({ start }) => start < offset);
  }
}

/** Value of `dateLead` before both ends of a stretch. */
const BETWEEN = 3;

/** From the begin of a time on to the end of another. */
export function extent(start: When, end: string): When {
  return whenOf(`${start.edtf}/${end}`, start) ?? overnight(start, end) ?? start;
}

/** At some time up to another. */
export function upTo(when: When): When {
  return whenOf(`/${when.edtf}`, when) ?? when;
}

/** "22:00 – 02:00", both told of one day: past midnight. */
function overnight(start: When, end: string): When | undefined {
  const day = DAY.exec(end)?.[0];
  return day && end.charAt(10) === 'T' && start.edtf.startsWith(day) ? whenOf(`${start.edtf}/${addDays(day, 1)}${end.slice(10)}`, start) : undefined;
}

/** With the mark of doubt in its EDTF, where that is a single date. */
function doubted(when: When, mark: '~' | '?'): When {
  return (isInterval(when) ? undefined : whenOf(when.edtf + mark, when)) ?? whenWith(when, mark === '?' ? { uncertain: true } : {});
}

function whenOf(edtf: string, { timeZone }: When): When | undefined {
  return unlessBad(() => whenFromEdtf(edtf, { timeZone }));
}

/** Undefined for what is no EDTF, or ends before it begins. */
function unlessBad(make: () => When): When | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** Names its day or year itself; a clock time alone does not. */
function isDated({ type, provenance }: TimeExpression): boolean {
  return type === 'DATE' || (type === 'TIME' && provenance?.[0]?.basis === 'stated');
}

/** A clock time in a zone that is known. */
function isMoment({ when }: TimeExpression): boolean {
  return when?.timeZone !== undefined && tellsHour(when.edtf);
}

/** The same days in another year; undefined where no year leads them, or the year has no such day. */
export function withYear({ edtf, timeZone }: When, year: number): When | undefined {
  if (!/^\d{4}-/.test(edtf)) return undefined;
  try {
    return whenFromEdtf(
      edtf.replace(/(^|\/)\d{4}(?=-)/g, (_, joint: string) => `${joint}${String(year)}`),
      { timeZone },
    );
  } catch {
    return undefined;
  }
}

/** The same days in that year among a year and its neighbours which brings them nearest to a moment. */
export function inNearestYear(when: When, year: number, moment: number): When | undefined {
  const distance = ({ start }: When): number => Math.abs(start - moment);
  return [year, year + 1, year - 1].reduce<When | undefined>((best, of) => {
    const moved = withYear(when, of);
    return moved && (best === undefined || distance(moved) < distance(best)) ? moved : best;
  }, undefined);
}

/** A clock time on the day of another time; undefined where that names no day. */
export function onDay(clock: When, { edtf }: When): When | undefined {
  const [day] = DAY.exec(edtf) ?? [];
  return day === undefined ? undefined : unlessBad(() => withDay(clock, day));
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)/;

/** A told time as a stamp: its first day, month or year, so that lines around it are counted from there. */
export function stampOf({ when, next }: ToldTime): Stamp {
  const day = DAY.exec(when.edtf);
  if (day) return { year: Number(day[1]), month: Number(day[2]), day: Number(day[3]), next };
  const { year, month } = partsFromFloating(when.start);
  return PARTS.has(when.precision) ? { year, month, next } : { year, next };
}

const PARTS = new Set(['month', 'quarter', 'season', 'half']);

/** "Q3 2034", "spring 2034", "May 2034": finer than a year. */
export function isPartOfYear({ when }: ToldTime): boolean {
  return PARTS.has(when.precision);
}
