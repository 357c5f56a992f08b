// Reads EDTF: levels 0 and 1, sub-year groupings 21–41 and qualifiers inside a date of level 2, ISO weeks, weekends,
// parts of day, reduced times. One pass over the characters; no regular expression, so any string takes linear time.
import { daysInMonth, MS_PER_HOUR, MS_PER_MINUTE } from './calendar.js';
import { isoWeeksInYear } from './calendar-steps.js';
import type { Edtf, EdtfBound, EdtfDate, PartOfDay } from './edtf.js';
import { PART_OF_DAY_HOURS } from './edtf.js';

/** Longest string that is looked at: nothing in EDTF comes near. */
const MAX_LENGTH = 200;

/** EdtfDate while it is being read. */
type Draft = { -readonly [Key in keyof EdtfDate]: EdtfDate[Key] };

/**
 * Reads an EDTF string.
 * @throws {RangeError} `edtf "2034-13" at 5: no month 13; write 01 to 12`
 * @see https://www.loc.gov/standards/datetime/
 */
export function parseEdtf(edtf: string): Edtf {
  const text = edtf.trim();
  if (text === '' || text.length > MAX_LENGTH) fail(edtf, 0, 'no date', 'write e.g. 2009, 2009-06 or 2009-06-16');
  const slash = text.indexOf('/');
  if (slash < 0) return { start: new Reader(text, 0, text.length).date() };
  const start = readBound(text, 0, slash);
  const end = readBound(text, slash + 1, text.length);
  if (typeof start === 'string' && typeof end === 'string') fail(edtf, 0, 'an interval without any date', 'write one of its ends');
  return { start, end };
}

/** Whether a string is EDTF as {@link parseEdtf} reads it. */
export function isEdtf(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch {
    return false;
  }
}

function readBound(text: string, start: number, end: number): EdtfBound {
  if (start === end) return 'unknown';
  if (end - start === 2 && text.startsWith('..', start)) return 'open';
  return new Reader(text, start, end).date();
}

function fail(text: string, at: number, problem: string, remedy: string): never {
  throw new RangeError(`edtf "${text.length > 60 ? `${text.slice(0, 60)}…` : text}" at ${at}: ${problem}; ${remedy}`);
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Reads one date from a stretch of the text. */
class Reader {
  readonly #text: string;
  readonly #end: number;
  #at: number;
  /** All parts from the start, so that engines keep one shape of object: twice as fast as adding them. */
  readonly #date: Draft = {
    year: 0,
    maskedYearDigits: undefined,
    month: undefined,
    day: undefined,
    week: undefined,
    weekday: undefined,
    weekend: undefined,
    partOfDay: undefined,
    hour: undefined,
    minute: undefined,
    second: undefined,
    fraction: undefined,
    offsetMs: undefined,
    approximate: undefined,
    uncertain: undefined,
  };

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.#at = start;
    this.#end = end;
  }

  date(): EdtfDate {
    this.#qualifiers();
    this.#year();
    this.#qualifiers();
    if (this.#take('-')) this.#afterYear();
    if (this.#take('T')) this.#afterT();
    this.#qualifiers();
    if (this.#at < this.#end) this.#fail(`"${this.#text.slice(this.#at, this.#end)}" is too much`, 'end the date before it');
    return this.#date;
  }

  #year(): void {
    const isLong = this.#take('Y');
    const start = this.#at;
    const isNegative = this.#take('-');
    const isSigned = isNegative || this.#take('+');
    let digits = this.#digits(15);
    let masked = 0;
    while (this.#take('X')) masked++;
    if (isLong && digits !== '' && this.#take('E')) digits += '0'.repeat(Number(this.#digits(2)));
    const length = digits.length + masked;
    if (length > 15) this.#fail('a year too far', 'write at most 15 digits', start);
    const fits = isLong || isSigned ? length >= 4 && masked < length : length === 4 && masked < 4;
    if (!fits) this.#fail('no year of four digits', 'write 2009, -0430, 197X, or Y and more digits', start);
    const magnitude = Number(digits) * 10 ** masked;
    this.#date.year = isNegative ? -magnitude : magnitude;
    if (masked > 0) this.#date.maskedYearDigits = masked;
    else if (isNegative && magnitude === 0) this.#date.year = 0;
  }

  #afterYear(): void {
    if (this.#take('W')) {
      this.#week();
      return;
    }
    this.#date.month = this.#pair('month', 'write 01 to 12, XX, or 21 to 41 for seasons, quarters and halves');
    const { month } = this.#date;
    if (month !== null && (month < 1 || month > 41 || (month > 12 && month < 21))) {
      this.#fail(`no month ${month}`, 'write 01 to 12, or 21 to 41 for seasons, quarters and halves', this.#at - 2);
    }
    this.#qualifiers();
    if (month !== null && month > 12) return;
    if (!this.#take('-')) return;
    this.#date.day = this.#pair('day', 'write 01 to 31, or XX');
    const { day, year, maskedYearDigits } = this.#date;
    const last = month === null ? 31 : maskedYearDigits ? daysInMonth(2000, month) : daysInMonth(year, month);
    if (day !== null && (day < 1 || day > last)) this.#fail(`no day ${day} in that month`, `write 01 to ${last}`, this.#at - 2);
    this.#qualifiers();
  }

  #week(): void {
    const week = Number(this.#digits(2) || '0');
    const weeks = isoWeeksInYear(this.#date.year);
    if (week < 1 || week > weeks || this.#date.maskedYearDigits) this.#fail('no such week', `write W01 to W${weeks}`);
    this.#date.week = week;
    if (!this.#take('-')) return;
    if (this.#takeWord('WE')) {
      this.#date.weekend = true;
      return;
    }
    const weekday = Number(this.#digits(1) || '0');
    if (weekday < 1 || weekday > 7) this.#fail('no such weekday', 'write 1 (Monday) to 7 (Sunday), or WE for the weekend');
    this.#date.weekday = weekday;
  }

  #afterT(): void {
    if (this.#date.day == null && this.#date.weekday === undefined) this.#fail('a time without a day', 'write the day before T');
    const part = this.#text.slice(this.#at, this.#at + 2);
    if (Object.hasOwn(PART_OF_DAY_HOURS, part) && this.#at + 2 <= this.#end) {
      this.#at += 2;
      this.#date.partOfDay = part as PartOfDay;
      return;
    }
    this.#date.hour = this.#clockPart('hour', 24);
    if (this.#take(':')) this.#date.minute = this.#clockPart('minute', 59);
    if (this.#date.minute !== undefined && this.#take(':')) this.#date.second = this.#clockPart('second', 60);
    if (this.#date.second !== undefined && (this.#take('.') || this.#take(','))) this.#fraction();
    const { hour, minute = 0, second = 0 } = this.#date;
    if (hour === 24 && minute + second > 0) this.#fail('a time past 24:00', 'write the next day');
    this.#offset();
  }

  #fraction(): void {
    const digits = this.#digits(20);
    if (digits === '') this.#fail('no digits of a second', 'write e.g. .250');
    this.#date.fraction = digits;
  }

  #offset(): void {
    if (this.#take('Z')) {
      this.#date.offsetMs = 0;
      return;
    }
    const sign = this.#take('+') ? 1 : this.#take('-') || this.#take('\u2212') ? -1 : 0;
    if (sign === 0) return;
    const hours = this.#clockPart('offset hour', 23);
    const hasMinutes = this.#take(':') || (this.#at < this.#end && isDigit(this.#text.charCodeAt(this.#at)));
    const minutes = hasMinutes ? this.#clockPart('offset minute', 59) : 0;
    this.#date.offsetMs = sign * (hours * MS_PER_HOUR + minutes * MS_PER_MINUTE) + 0;
  }

  #clockPart(name: string, max: number): number {
    const start = this.#at;
    const digits = this.#digits(2);
    if (digits.length < 2 || Number(digits) > max) this.#fail(`no ${name} ${digits}`, `write 00 to ${max}`, start);
    return Number(digits);
  }

  /** Two digits, or XX as null. */
  #pair(name: string, remedy: string): number | null {
    if (this.#takeWord('XX')) return null;
    const start = this.#at;
    const digits = this.#digits(2);
    if (digits.length < 2) this.#fail(`no ${name} of two digits`, remedy, start);
    return Number(digits);
  }

  #qualifiers(): void {
    for (; this.#at < this.#end; this.#at++) {
      const sign = this.#text[this.#at];
      if (sign === '~' || sign === '%') this.#date.approximate = true;
      if (sign === '?' || sign === '%') this.#date.uncertain = true;
      if (sign !== '~' && sign !== '?' && sign !== '%') return;
    }
  }

  #digits(max: number): string {
    const start = this.#at;
    while (this.#at < this.#end && this.#at - start < max && isDigit(this.#text.charCodeAt(this.#at))) this.#at++;
    return this.#text.slice(start, this.#at);
  }

  #take(sign: string): boolean {
    if (this.#at >= this.#end || this.#text[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }

  #takeWord(word: string): boolean {
    if (this.#at + word.length > this.#end || !this.#text.startsWith(word, this.#at)) return false;
    this.#at += word.length;
    return true;
  }

  #fail(problem: string, remedy: string, at = this.#at): never {
    fail(this.#text, at, problem, remedy);
  }
}
