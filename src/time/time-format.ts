// All that EDTF can mean in a reader's words: doubt, decades and centuries, seasons and weeks, parts of a day, open and unknown ends.
import { civilFromDays, daysFromFloating, MS_PER_DAY } from './calendar.js';
import { isDeep, longDeepTime, shortDeepTime } from './deep-time.js';
import { doubted } from './doubted-edtf.js';
import type { Edtf, EdtfBound, EdtfDate } from './edtf.js';
import { extentOfEdtfDate, precisionOf } from './edtf-extent.js';
import type { Instant } from './instant.js';
import { parseEdtf } from './parse-edtf.js';
import { ENGLISH_TIME_WORDS } from './english-words.js';
import { PlainTimeFormat, type TimeFormatOptions, type TimeStyle } from './plain-time-format.js';
import { isFiner } from './precision.js';
import type { When } from './when.js';
import { fill, type TimeWords } from './words.js';
import { offsetAt } from './zone.js';

/** The last moment of a `Date`, on both sides of 1970. */
const LAST_DATE_MS = 8.64e15;
/** 400 years: then the calendar begins anew, weekdays and all. */
const CALENDAR_MS = 146_097 * MS_PER_DAY;

export class TimeFormat extends PlainTimeFormat {
  declare protected readonly words: TimeWords;
  readonly #axisZone: string | undefined;

  constructor({ words = ENGLISH_TIME_WORDS, axisZone, ...options }: TimeFormatOptions = {}) {
    super({ ...options, words });
    this.#axisZone = axisZone;
  }

  /** A When in words: "c. 1979", "around 17:00", "until 15 Jun 2009", "1970s", "Q2 2009", "weekend of 13 – 14 Jun 2009". */
  override when(when: When, style: TimeStyle, status = ''): string {
    const whole = this.#text(when, style, status.endsWith('scheduled'));
    const text = when.part ? fill(this.words[when.part], whole) : whole;
    return style !== 'long' && this.#isElsewhere(when) ? this.withPlace(text, when) : text;
  }

  /** Whether its clock shows another time than the axis does at that moment. */
  #isElsewhere({ precision, start, timeZone }: When): boolean {
    const axisZone = this.#axisZone;
    return (
      axisZone !== undefined &&
      timeZone !== undefined &&
      timeZone !== axisZone &&
      this.timeZone === undefined &&
      isFiner(precision, 'part') &&
      Number.isFinite(start) &&
      offsetAt(start, timeZone) !== offsetAt(start, axisZone)
    );
  }

  #text(when: When, style: TimeStyle, isPlanned: boolean): string {
    const isDoubted = (when.approximate === true || when.uncertain === true) && !/[~?%]/.test(when.edtf);
    const plain = isDoubted ? undefined : this.plainWhen(when, style);
    if (plain !== undefined) return plain;
    const read = readEdtf(when.edtf);
    if (!read) return this.extent(when, style);
    const edtf = isDoubted ? doubted(read, when) : read;
    const text = edtf.end === undefined ? this.#bound(edtf.start, when, style) : this.#interval(edtf, when, style, isPlanned);
    return style === 'long' && hasClock(edtf) ? this.withPlace(text, when) : text;
  }

  protected override year(floating: Instant, style: TimeStyle, year = civilFromDays(daysFromFloating(floating)).year): string {
    return style === 'long' && isDeep(year) ? longDeepTime(floating, this.words, this.locale) : super.year(floating, style, year);
  }

  protected override deepYear(floating: Instant, _year: number, stepYears?: number): string {
    return shortDeepTime(floating, this.locale, stepYears);
  }

  /** Where Intl ends, days and clocks go on as they were: only a year would tell. */
  protected override format(floating: Instant, options: Intl.DateTimeFormatOptions): string {
    return super.format(Math.abs(floating) > LAST_DATE_MS ? ((floating % CALENDAR_MS) as Instant) : floating, options);
  }

  #bound(bound: EdtfBound, when: When, style: TimeStyle): string {
    if (typeof bound === 'string') return '…';
    const text = bound.approximate ? this.#approximately(bound, when, style) : this.#date(bound, when, style);
    if (!bound.uncertain) return text;
    return style === 'short' ? `${text}?` : fill(this.words.perhaps, text);
  }

  #approximately(date: EdtfDate, when: When, style: TimeStyle): string {
    const { around, circa, dateTime } = this.words;
    if (date.hour === undefined || style === 'short' || isDeep(date.year)) {
      return fill(isFiner(precisionOf(date), 'year') && !isDeep(date.year) ? around : circa, this.#date(date, when, style));
    }
    // The day is certain, the clock is not: "16 June 2009, around 17:00".
    const clock = this.#clock(date, when);
    const time = this.format(clock, this.options(precisionOf(date), 'short', date.year));
    return fill(dateTime, this.format(clock, this.options('day', style, date.year)), fill(around, time));
  }

  #interval({ start, end = 'open' }: Edtf, when: When, style: TimeStyle, isPlanned: boolean): string {
    if (typeof start === 'string') return fill(start === 'open' ? this.words.until : this.words.before, this.#bound(end, when, style));
    if (typeof end === 'string') return fill(end === 'open' && !isPlanned ? this.words.since : this.words.from, this.#bound(start, when, style));
    const joint = this.#jointRange(start, end, when, style);
    return joint ?? fill(this.words.range, this.#bound(start, when, style), this.#bound(end, when, style));
  }

  /** Two dates of one precision and without doubt, written once where they agree: "16 – 18 June 2009". */
  #jointRange(start: EdtfDate, end: EdtfDate, when: When, style: TimeStyle): string | undefined {
    const precision = precisionOf(start);
    const isPlain = (date: EdtfDate) =>
      !date.approximate &&
      !date.uncertain &&
      !date.partOfDay &&
      !date.maskedYearDigits &&
      date.week === undefined &&
      date.month !== null &&
      date.day !== null &&
      (date.month ?? 1) <= 12;
    if (precision !== precisionOf(end) || !isPlain(start) || !isPlain(end) || isDeep(start.year) || isDeep(end.year)) return undefined;
    const clock = start.hour !== undefined;
    const from = clock ? this.#clock(start, when) : extentOfEdtfDate(start).start;
    const to = clock ? this.#clock(end, when) : extentOfEdtfDate(end).start;
    const options = this.options(precision, style, start.year);
    return clock ? this.clocks(from, to, options, style) : this.range(from, to, options);
  }

  #date(date: EdtfDate, when: When, style: TimeStyle): string {
    const words = this.words;
    const { start, end } = extentOfEdtfDate({ ...date, partOfDay: undefined });
    if (isDeep(date.year)) return this.year(start, style);
    if (date.hour !== undefined) {
      return this.format(this.#clock(date, when), this.options(precisionOf(date), style, date.year));
    }
    if (date.maskedYearDigits) return this.masked(date.year, date.maskedYearDigits);
    if (date.week !== undefined && date.weekday === undefined) {
      const days = this.range(start, (end - MS_PER_DAY) as Instant, this.options('day', style === 'long' ? 'medium' : style, date.year));
      return fill(
        date.weekend ? words.weekend : words.week,
        date.weekend ? days : this.format(start, this.options('day', style === 'long' ? 'medium' : style, date.year)),
      );
    }
    if (date.month != null && date.month > 12) return this.#grouping(date.month, this.year(start, style, date.year));
    const text = this.format(start, this.options(precisionOf({ ...date, partOfDay: undefined }), style, date.year));
    return date.partOfDay ? fill(words.dateTime, text, words.partsOfDay[date.partOfDay]) : text;
  }

  /** The wall clock on which a clock time is shown, as a floating instant. */
  #clock(date: EdtfDate, when: When): Instant {
    return this.wall(extentOfEdtfDate(date, when.timeZone).start, when);
  }

  #grouping(code: number, year: string): string {
    const words = this.words;
    if (code < 33) return fill(words.seasons[(code - 21) % 4], year);
    if (code < 37) return fill(words.quarter, String(code - 32), year);
    return code < 40 ? fill(words.third, String(code - 36), year) : fill(words.halves[code - 40], year);
  }
}

function hasClock({ start, end }: Edtf): boolean {
  return [start, end].some((bound) => typeof bound === 'object' && bound.hour !== undefined);
}

function readEdtf(edtf: string): Edtf | undefined {
  try {
    return parseEdtf(edtf);
  } catch {
    return undefined;
  }
}
