// Times in a reader's words: one language, one zone or as reported. Intl does what it can, TimeWords the rest.
import { civilFromDays, daysFromFloating, MS_PER_DAY } from './calendar.js';
import { isDeep, longDeepTime, shortDeepTime } from './deep-time.js';
import type { Edtf, EdtfBound, EdtfDate } from './edtf.js';
import { extentOfEdtfDate, precisionOf } from './edtf-extent.js';
import type { Extent, Instant } from './instant.js';
import { dateFormat } from './intl-formats.js';
import { parseEdtf } from './parse-edtf.js';
import type { Precision } from './precision.js';
import { isFiner } from './precision.js';
import type { TickStep } from './tick-steps.js';
import { DEEP_STEP_YEARS } from './tick-steps.js';
import type { When } from './when.js';
import type { TimeWords } from './words.js';
import { ENGLISH_TIME_WORDS, fill } from './words.js';
import { floatingFromInstant } from './zone.js';
import { placeOfZone } from './zone-names.js';

export interface TimeFormatOptions {
  /** BCP 47 tag; absent: the engine's. */
  readonly locale?: string | undefined;
  /** Zone in which clock times are shown; absent: each as reported. Floating times are never moved. */
  readonly timeZone?: string | undefined;
  /** Words that Intl lacks; absent: English. */
  readonly words?: TimeWords | undefined;
}

/** `short`: beside a title ("17:00", "16 Jun", "c. 1979"); `medium`: "16 Jun 2009, 17:00"; `long`: whole, with weekday and place. */
export type TimeStyle = 'short' | 'medium' | 'long';

type Options = Intl.DateTimeFormatOptions;

export class TimeFormat {
  readonly #locale: string | undefined;
  readonly #timeZone: string | undefined;
  readonly #words: TimeWords;

  constructor({ locale, timeZone, words = ENGLISH_TIME_WORDS }: TimeFormatOptions = {}) {
    this.#locale = locale;
    this.#timeZone = timeZone;
    this.#words = words;
  }

  /** A When in words: "c. 1979", "around 17:00", "until 15 Jun 2009", "1970s", "Q2 2009", "weekend of 13 – 14 Jun 2009". */
  when(when: When, style: TimeStyle): string {
    const edtf = read(when.edtf);
    if (!edtf) return this.extent(when, style);
    const text = edtf.end === undefined ? this.#bound(edtf.start, when, style) : this.#interval(edtf, when, style);
    return style === 'long' && hasClock(edtf) ? this.#withPlace(text, when) : text;
  }

  /** A stretch of time that no text states, such as a window: "16 – 18 June 2009". `end` is the first moment after it. */
  extent({ start, end }: Extent, style: TimeStyle = 'medium', timeZone = this.#timeZone): string {
    const [from, to] = [start, end].map((at) => (timeZone === undefined ? at : floatingFromInstant(at, timeZone)));
    if (from === -Infinity && to === Infinity) return '…';
    if (from === -Infinity) return fill(this.#words.until, this.moment(end, 'day', { style, timeZone }));
    if (to === Infinity) return fill(this.#words.since, this.moment(start, 'day', { style, timeZone }));
    const years = [from, to].map((at) => civilFromDays(daysFromFloating(at)).year);
    if (years.some(isDeep)) return fill(this.#words.range, this.#year(from, style), this.#year(to, style));
    const span = to - from;
    const precision = span < 2 * MS_PER_DAY ? 'minute' : span < 730 * MS_PER_DAY ? 'day' : 'year';
    return this.#range(from, (to - (precision === 'minute' ? 0 : 1)) as Instant, this.#options(precision, style, years[0]));
  }

  /** A moment, said as finely as `precision`. */
  moment(at: Instant, precision: Precision, { style = 'medium', timeZone = this.#timeZone }: MomentOptions = {}): string {
    const floating = timeZone === undefined ? at : floatingFromInstant(at, timeZone);
    if (!Number.isFinite(floating)) return '…';
    const { year } = civilFromDays(daysFromFloating(floating));
    if (isDeep(year)) return this.#year(floating, style);
    return this.#format(floating, this.#options(precision, style, year));
  }

  /** The label of a tick: "17:00", "16", "Jun", "1979", "13.8 Ga". */
  tick(at: Instant, step: TickStep, timeZone = this.#timeZone): string {
    const floating = timeZone === undefined ? at : floatingFromInstant(at, timeZone);
    const { year } = civilFromDays(daysFromFloating(floating));
    if (step.unit === 'year' && (isDeep(year) || step.count >= DEEP_STEP_YEARS)) return shortDeepTime(floating, this.#locale, step.count);
    if (step.unit === 'millisecond') return millisecondLabel(floating, step.count, this.#locale);
    return this.#format(floating, { ...TICK_OPTIONS[step.unit], ...(step.unit === 'year' && eraFor(year)) });
  }

  /** The label of a band above the ticks: "16 June 2009", "June 2009", "1970s". */
  band(at: Instant, step: TickStep, timeZone = this.#timeZone): string {
    const floating = timeZone === undefined ? at : floatingFromInstant(at, timeZone);
    const { year } = civilFromDays(daysFromFloating(floating));
    if (isDeep(year)) return shortDeepTime(floating, this.#locale);
    if (step.unit === 'year' && step.count > 1) return this.#masked(year, step.count === 10 ? 1 : 2);
    return this.#format(floating, { ...BAND_OPTIONS[step.unit], ...eraFor(year) });
  }

  #bound(bound: EdtfBound, when: When, style: TimeStyle): string {
    if (typeof bound === 'string') return '…';
    const text = bound.approximate ? this.#approximately(bound, when, style) : this.#date(bound, when, style);
    if (!bound.uncertain) return text;
    return style === 'short' ? `${text}?` : fill(this.#words.perhaps, text);
  }

  #approximately(date: EdtfDate, when: When, style: TimeStyle): string {
    const { around, circa, dateTime } = this.#words;
    if (date.hour === undefined || style === 'short') {
      return fill(isFiner(precisionOf(date), 'year') ? around : circa, this.#date(date, when, style));
    }
    // The day is certain, the clock is not: "16 June 2009, around 17:00".
    const clock = this.#clock(date, when);
    const time = this.#format(clock, this.#options(precisionOf(date), 'short', date.year));
    return fill(dateTime, this.#format(clock, this.#options('day', style, date.year)), fill(around, time));
  }

  #interval({ start, end = 'open' }: Edtf, when: When, style: TimeStyle): string {
    if (typeof start === 'string') return fill(start === 'open' ? this.#words.until : this.#words.before, this.#bound(end, when, style));
    if (typeof end === 'string') return fill(end === 'open' ? this.#words.since : this.#words.from, this.#bound(start, when, style));
    const joint = this.#jointRange(start, end, when, style);
    return joint ?? fill(this.#words.range, this.#bound(start, when, style), this.#bound(end, when, style));
  }

  /** Two dates of one precision and without doubt, written once where they agree: "16 – 18 June 2009". */
  #jointRange(start: EdtfDate, end: EdtfDate, when: When, style: TimeStyle): string | undefined {
    const precision = precisionOf(start);
    const isPlain = (date: EdtfDate) => !date.approximate && !date.uncertain && !date.partOfDay && !date.maskedYearDigits
      && date.week === undefined && date.month !== null && date.day !== null && (date.month ?? 1) <= 12;
    if (precision !== precisionOf(end) || !isPlain(start) || !isPlain(end) || isDeep(start.year) || isDeep(end.year)) return undefined;
    const clock = start.hour !== undefined;
    const from = clock ? this.#clock(start, when) : extentOfEdtfDate(start).start;
    const to = clock ? this.#clock(end, when) : extentOfEdtfDate(end).start;
    // A clock time alone would hide that the end is another day.
    const isOneDay = Math.floor(from / MS_PER_DAY) === Math.floor(to / MS_PER_DAY);
    return this.#range(from, to, this.#options(precision, clock && !isOneDay && style === 'short' ? 'medium' : style, start.year));
  }

  #date(date: EdtfDate, when: When, style: TimeStyle): string {
    const words = this.#words;
    if (date.hour !== undefined) {
      return this.#format(this.#clock(date, when), this.#options(precisionOf(date), style, date.year));
    }
    const { start, end } = extentOfEdtfDate({ ...date, partOfDay: undefined });
    if (isDeep(date.year)) return this.#year(start, style);
    if (date.maskedYearDigits) return this.#masked(date.year, date.maskedYearDigits);
    if (date.week !== undefined && date.weekday === undefined) {
      const days = this.#range(start, (end - MS_PER_DAY) as Instant, this.#options('day', style === 'long' ? 'medium' : style, date.year));
      return fill(date.weekend ? words.weekend : words.week, date.weekend ? days : this.#format(start, this.#options('day', style === 'long' ? 'medium' : style, date.year)));
    }
    if (date.month != null && date.month > 12) return this.#grouping(date.month, this.#year(start, style, date.year));
    const text = this.#format(start, this.#options(precisionOf({ ...date, partOfDay: undefined }), style, date.year));
    return date.partOfDay ? fill(words.dateTime, text, words.partsOfDay[date.partOfDay]) : text;
  }

  /** The wall clock on which a clock time is shown, as a floating instant. */
  #clock(date: EdtfDate, when: When): Instant {
    const zone = when.timeZone === undefined ? undefined : (this.#timeZone ?? when.timeZone);
    const { start } = extentOfEdtfDate(date, when.timeZone);
    return zone === undefined ? start : floatingFromInstant(start, zone);
  }

  #withPlace(text: string, when: When): string {
    if (when.timeZone === undefined) return text;
    return fill(this.#words.zoned, text, placeOfZone(this.#timeZone ?? when.timeZone));
  }

  #grouping(code: number, year: string): string {
    const words = this.#words;
    if (code < 33) return fill(words.seasons[(code - 21) % 4], year);
    if (code < 37) return fill(words.quarter, String(code - 32), year);
    return code < 40 ? fill(words.third, String(code - 36), year) : fill(words.halves[code - 40], year);
  }

  #masked(year: number, digits: number): string {
    const words = this.#words;
    const width = 10 ** digits;
    const isBefore = year < 0 || Object.is(year, -0);
    if (digits === 1) {
      const decade = fill(words.decade, String(Math.floor(Math.abs(year) / width) * width));
      return isBefore ? fill(words.beforeEra, decade) : decade;
    }
    const ordinal = words.ordinal(Math.floor(Math.abs(year) / width) + 1);
    const text = fill(digits === 2 ? words.century : words.millennium, ordinal);
    return isBefore ? fill(words.beforeEra, text) : text;
  }

  #year(floating: Instant, style: TimeStyle, year = civilFromDays(daysFromFloating(floating)).year): string {
    if (isDeep(year)) return style === 'long' ? longDeepTime(floating, this.#words, this.#locale) : shortDeepTime(floating, this.#locale);
    return this.#format(floating, { year: 'numeric', ...eraFor(year) });
  }

  #options(precision: Precision, style: TimeStyle, year: number): Options {
    const saysYear = style !== 'short' || !isFiner(precision, 'month');
    return { ...partsFor(precision, style), ...(saysYear && eraFor(year)) };
  }

  #format(floating: Instant, options: Options): string {
    return dateFormat(this.#locale, options).format(floating);
  }

  #range(from: Instant, to: Instant, options: Options): string {
    return dateFormat(this.#locale, options).formatRange(from, Math.max(from, to));
  }
}

interface MomentOptions {
  readonly style?: TimeStyle;
  readonly timeZone?: string | undefined;
}

const CLOCK: Options = { hour: 'numeric', minute: '2-digit' };

const TICK_OPTIONS: Readonly<Record<TickStep['unit'], Options>> = {
  millisecond: {},
  second: { ...CLOCK, second: '2-digit' },
  minute: CLOCK,
  hour: { hour: 'numeric' },
  day: { day: 'numeric' },
  week: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  year: { year: 'numeric' },
};

const BAND_OPTIONS: Readonly<Record<TickStep['unit'], Options>> = {
  millisecond: {},
  second: { day: 'numeric', month: 'short', year: 'numeric', ...CLOCK, second: '2-digit' },
  minute: { day: 'numeric', month: 'short', year: 'numeric', ...CLOCK },
  hour: { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', ...CLOCK },
  day: { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
  week: { month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

function partsFor(precision: Precision, style: TimeStyle): Options {
  const month = style === 'long' ? 'long' : 'short';
  if (!isFiner(precision, 'quarter')) return { year: 'numeric' };
  if (precision === 'month') return { year: 'numeric', month };
  const clock: Options = isFiner(precision, 'part') ? CLOCK : {};
  const seconds: Options = isFiner(precision, 'minute') ? { second: '2-digit' } : {};
  const fraction: Options = precision === 'millisecond' ? { fractionalSecondDigits: 3 } : {};
  const time = { ...clock, ...seconds, ...fraction };
  if (style === 'short') return isFiner(precision, 'part') ? time : { day: 'numeric', month };
  return { ...(style === 'long' && { weekday: 'long' }), day: 'numeric', month, year: 'numeric', ...time };
}

/** Years before our era say so. */
function eraFor(year: number): Options {
  return year <= 0 ? { era: 'short' } : {};
}

function hasClock({ start, end }: Edtf): boolean {
  return [start, end].some((bound) => typeof bound === 'object' && bound.hour !== undefined);
}

function read(edtf: string): Edtf | undefined {
  try {
    return parseEdtf(edtf);
  } catch {
    return undefined;
  }
}

/** ".250 s" below the second: as many digits as the step needs. */
function millisecondLabel(floating: number, count: number, locale: string | undefined): string {
  const digits = Math.max(0, Math.ceil(-Math.log10(count) - 1e-9)) + 3;
  const second = (floating - Math.floor(floating / 60_000) * 60_000) / 1_000;
  const text = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${text.format(second)} s`;
}
