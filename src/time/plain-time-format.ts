// Times in a reader's words: one language, one zone or as reported. Intl does what it can, TimeWords the rest.
// Here what nearly all times are: plain dates and clock times, stretches, ticks. time-format.ts says all that EDTF can mean.
import { civilFromDays, daysFromFloating, MS_PER_DAY, MS_PER_MINUTE } from './calendar.js';
import { isDeep } from './deep-time.js';
import type { Extent, Instant } from './instant.js';
import { dateFormat, formatRange } from './intl-formats.js';
import { readIsoDate } from './iso-date.js';
import type { Precision } from './precision.js';
import { finenessOf, isFiner } from './precision.js';
import type { TickStep } from './tick-steps.js';
import { DEEP_STEP_YEARS } from './tick-steps.js';
import type { When } from './when.js';
import type { PlainTimeWords, TimeWords } from './words.js';
import { fill, PLAIN_TIME_WORDS } from './words.js';
import { floatingFromInstant } from './zone.js';
import { placeOfZone } from './zone-names.js';

export interface TimeFormatOptions {
  /** BCP 47 tag; absent: the engine's. */
  readonly locale?: string | undefined;
  /** Zone in which clock times are shown; absent: each as reported. Floating times are never moved. */
  readonly timeZone?: string | undefined;
  /** Zone that stands beside what is said, as on an axis: short clock times of other ones name theirs. */
  readonly axisZone?: string | undefined;
  /** Words that Intl lacks; absent: English. */
  readonly words?: TimeWords | undefined;
}

/** `short`: beside a title ("17:00", "16 Jun", "c. 1979"); `medium`: "16 Jun 2009, 17:00"; `long`: whole, with weekday and place. */
export type TimeStyle = 'short' | 'medium' | 'long';

type Options = Intl.DateTimeFormatOptions;

export class PlainTimeFormat {
  protected readonly locale: string | undefined;
  protected readonly timeZone: string | undefined;
  protected readonly words: PlainTimeWords;

  constructor({ locale, timeZone, words }: TimeFormatOptions = {}) {
    this.locale = locale;
    this.timeZone = timeZone;
    this.words = words ?? PLAIN_TIME_WORDS;
  }

  /**
   * A When in words: "17:00", "16 Jun 2009", "16 – 18 June 2009"; of one that is no plain date or two, its extent.
   * @param _status - Of its event: what is scheduled is to be "from 2036", and not "since".
   */
  when(when: When, style: TimeStyle, _status?: string): string {
    return this.plainWhen(when, style) ?? this.extent(when, style);
  }

  /** A date, a clock time or two of them, without doubt; undefined for all else that EDTF may say. */
  protected plainWhen(when: When, style: TimeStyle): string | undefined {
    const slash = when.edtf.indexOf('/');
    const first = plainDate(slash < 0 ? when.edtf : when.edtf.slice(0, slash), when, when.start);
    const last = slash < 0 ? first : plainDate(when.edtf.slice(slash + 1), when, when.end);
    if (!first || !last) return undefined;
    const text = first === last ? this.#date(first, when, style) : this.#dates(first, last, when, style);
    return style === 'long' && (first.hasClock || last.hasClock) ? this.withPlace(text, when) : text;
  }

  /** A stretch of time that no text states, such as a window: "16 – 18 June 2009". `end` is the first moment after it. */
  extent({ start, end }: Extent, style: TimeStyle = 'medium', timeZone = this.timeZone): string {
    const [from, to] = [start, end].map((at) => (timeZone === undefined ? at : floatingFromInstant(at, timeZone)));
    if (from === -Infinity && to === Infinity) return '…';
    if (from === -Infinity) return fill(this.words.until, this.moment(end, 'day', { style, timeZone }));
    if (to === Infinity) return fill(this.words.since, this.moment(start, 'day', { style, timeZone }));
    const ends = [from, to].map((at) => civilFromDays(daysFromFloating(at)));
    const [{ year }, next] = ends;
    const span = to - from;
    const isClock = span < MS_PER_DAY;
    const isMonths = !isClock && from % MS_PER_DAY === 0 && to % MS_PER_DAY === 0 && ends.every(({ day }) => day === 1);
    const isYears = isMonths && ends.every(({ month }) => month === 1);
    if (!isYears && span < 730 * MS_PER_DAY && !ends.some((at) => isDeep(at.year))) {
      const precision = span < 2 * MS_PER_MINUTE ? 'second' : isClock ? 'minute' : isMonths ? 'month' : 'day';
      return this.range(from, (to - (isClock ? 0 : 1)) as Instant, this.options(precision, style, year));
    }
    if (isYears && year > 0 && year % 10 === 0 && next.year === year + 10) return this.masked(year, 1);
    // Two years have nothing in common that Intl would write once, and its first range takes as long as drawing thirty labels.
    const [one, other] = [from, (to - 1) as Instant].map((at) => this.year(at, style));
    return one === other ? one : fill(this.words.range, one, other);
  }

  /** A moment, said as finely as `precision`. */
  moment(at: Instant, precision: Precision, { style = 'medium', timeZone = this.timeZone }: MomentOptions = {}): string {
    const floating = timeZone === undefined ? at : floatingFromInstant(at, timeZone);
    if (!Number.isFinite(floating)) return '…';
    const { year } = civilFromDays(daysFromFloating(floating));
    if (isDeep(year)) return this.year(floating, style);
    return this.format(floating, this.options(precision, style, year));
  }

  /** The label of a tick: "17:00", "16", "Jun", "1979", "13.8 Ga". */
  tick(at: Instant, step: TickStep, timeZone = this.timeZone): string {
    const floating = timeZone === undefined ? at : floatingFromInstant(at, timeZone);
    const { year } = civilFromDays(daysFromFloating(floating));
    if (step.unit === 'year' && (isDeep(year) || step.count >= DEEP_STEP_YEARS)) return this.deepYear(floating, year, step.count);
    if (step.unit === 'millisecond') return millisecondLabel(floating, step.count, this.locale);
    return this.format(floating, { ...TICK_OPTIONS[step.unit], ...(step.unit === 'year' && eraFor(year)) });
  }

  /** The label of a band above the ticks: "16 June 2009", "June 2009", "1970s". */
  band(at: Instant, step: TickStep, timeZone = this.timeZone): string {
    const floating = timeZone === undefined ? at : floatingFromInstant(at, timeZone);
    const { year } = civilFromDays(daysFromFloating(floating));
    if (isDeep(year)) return this.deepYear(floating, year);
    if (step.unit === 'year' && step.count > 1) return this.masked(year, step.count === 10 ? 1 : 2);
    return this.format(floating, { ...BAND_OPTIONS[step.unit], ...eraFor(year) });
  }

  #date({ at, hasClock, precision, year }: PlainDate, when: When, style: TimeStyle): string {
    return this.format(hasClock ? this.wall(at, when) : at, this.options(precision, style, year));
  }

  /** Two dates; of one precision written once where they agree: "16 – 18 June 2009". */
  #dates(first: PlainDate, last: PlainDate, when: When, style: TimeStyle): string {
    if (first.precision !== last.precision) return fill(this.words.range, this.#date(first, when, style), this.#date(last, when, style));
    const { hasClock, precision, year } = first;
    const [from, to] = [first, last].map(({ at }) => (hasClock ? this.wall(at, when) : at));
    return hasClock ? this.clocks(from, to, this.options(precision, style, year), style) : this.range(from, to, this.options(precision, style, year));
  }

  /** Two clock times: the night's by their hours alone, those farther apart with their days. */
  protected clocks(from: Instant, to: Instant, options: Options, style: TimeStyle): string {
    if (style !== 'short' || Math.floor(from / MS_PER_DAY) === Math.floor(to / MS_PER_DAY)) return this.range(from, to, options);
    if (to - from < MS_PER_DAY) return fill(this.words.range, this.format(from, options), this.format(to, options));
    return this.range(from, to, { ...partsFor('day', style), ...options });
  }

  /** The wall clock on which a moment is shown, as a floating instant. */
  protected wall(at: Instant, when: When): Instant {
    const zone = when.timeZone === undefined ? undefined : (this.timeZone ?? when.timeZone);
    return zone === undefined ? at : floatingFromInstant(at, zone);
  }

  protected withPlace(text: string, when: When): string {
    if (when.timeZone === undefined) return text;
    return fill(this.words.zoned, text, placeOfZone(this.timeZone ?? when.timeZone));
  }

  protected masked(year: number, digits: number): string {
    const words = this.words;
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

  /** Plain dates have none: there, only a window may go so far. @param _stepYears - Tells neighbours on an axis apart. */
  protected deepYear(_floating: Instant, year: number, _stepYears?: number): string {
    return String(year);
  }

  protected year(floating: Instant, _style: TimeStyle, year = civilFromDays(daysFromFloating(floating)).year): string {
    if (isDeep(year)) return this.deepYear(floating, year);
    return this.format(floating, { year: 'numeric', ...eraFor(year) });
  }

  protected options(precision: Precision, style: TimeStyle, year: number): Options {
    const saysYear = style !== 'short' || !isFiner(precision, 'month');
    return { ...partsFor(precision, style), ...(saysYear && eraFor(year)) };
  }

  protected format(floating: Instant, options: Options): string {
    return dateFormat(this.locale, options).format(floating);
  }

  protected range(from: Instant, to: Instant, options: Options): string {
    const [first, last] = [from, to].map((at) => civilFromDays(daysFromFloating(at)).year);
    return formatRange(dateFormat(this.locale, options), from, Math.max(from, to), options.year !== undefined && first > 0 && first < last);
  }
}

interface PlainDate {
  /** An instant where it has a clock, else the floating midnight that begins it. */
  readonly at: Instant;
  readonly precision: Precision;
  readonly hasClock: boolean;
  readonly year: number;
}

/** @param bound - Where a clock time lies whose zone the text does not say. */
function plainDate(text: string, when: When, bound: Instant): PlainDate | undefined {
  const date = readIsoDate(text);
  if (!date) return undefined;
  const { hasClock, precision, start, timeZone } = date;
  return {
    at: hasClock && timeZone === undefined && when.timeZone !== undefined ? bound : start,
    precision: precision === 'millisecond' ? finenessOf(start) : precision,
    hasClock,
    year: Number(text.slice(0, 4)),
  };
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

/** Years before our era say so; years of two digits, too: "14" may be a day, or 2014. */
function eraFor(year: number): Options {
  return year < 100 ? { era: 'short' } : {};
}

/** ".250 s" below the second: as many digits as the step needs. */
function millisecondLabel(floating: number, count: number, locale: string | undefined): string {
  const digits = Math.max(0, Math.ceil(-Math.log10(count) - 1e-9)) + 3;
  const second = (floating - Math.floor(floating / 60_000) * 60_000) / 1_000;
  const text = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${text.format(second)} s`;
}
