// Start, end, duration and zone of raw events → When. What cannot be read is told with its place and left out.
import { addDays, isTimeZone, whenFromEdtf, type When, type WhenOptions } from '../../time/index.js';
import type { DiagnosticLog } from '../diagnostic-log.js';
import { present } from '../present.js';
import type { RawEvent } from '../raw-event.js';
import { readDateText, type DateOrder } from './date-text.js';
import { lengthOf } from './length.js';

/** Finds the time in a few words of prose. */
export type TimeFinder = (text: string) => When | undefined;

/** What dates of one file have in common. */
export interface DateContext {
  readonly dateOrder: DateOrder;
  readonly timeZone: string | undefined;
  readonly log: DiagnosticLog;
  /** Fetches a finder for dates in prose; called only if there are any. */
  readonly finder: () => Promise<TimeFinder | undefined>;
}

/** A date in EDTF, a When that prose gave, words still to be understood, or nothing. */
type Found = { readonly edtf: string } | { readonly when: When } | { readonly words: string } | undefined;

/** An end that is a day may be the first day after (RFC 5545 §3.6.1). */
const IS_DAY = /^-?\d{4}-\d\d-\d\d$/;
/** An end that is open, in EDTF. */
const OPEN = '..';
/** Longest prose in which a time is looked for. */
const MAX_PROSE = 200;

/** The When of each entry, in order; undefined where it has no date that can be read. */
export async function readDates(raw: readonly RawEvent[], context: DateContext): Promise<readonly (When | undefined)[]> {
  const find = (text: string | undefined): Found => {
    if (text === undefined || text.trim() === '') return undefined;
    return readDateText(text, context.dateOrder) ?? { words: text };
  };
  const starts = raw.map(({ start }) => find(start));
  const ends = raw.map(({ end }) => (end?.trim() === OPEN ? { edtf: OPEN } : find(end)));
  const isProse = [starts, ends].some((all) => all.some((found) => found !== undefined && 'words' in found));
  const reader = new DateReader(context, isProse ? await context.finder() : undefined);
  return raw.map((entry, at) => reader.whenOf(entry, starts[at], ends[at]));
}

class DateReader {
  readonly #context: DateContext;
  readonly #finder: TimeFinder | undefined;

  constructor(context: DateContext, finder: TimeFinder | undefined) {
    this.#context = context;
    this.#finder = finder;
  }

  whenOf(raw: RawEvent, writtenStart: Found, writtenEnd: Found): When | undefined {
    const start = this.#understood(writtenStart, raw, 'date/unreadable');
    const end = this.#understood(writtenEnd, raw, start ? 'date/unreadable-end' : 'date/unreadable');
    if (start && 'when' in start) return start.when;
    const options = this.#optionsOf(raw);
    const last = end && ('when' in end ? end.when.edtf : raw.isEndExclusive && IS_DAY.test(end.edtf) ? addDays(end.edtf, -1) : end.edtf);
    if (!start) return end && 'when' in end ? end.when : last === undefined ? undefined : this.#read(`../${last}`, options, raw);
    if (last === undefined || last === start.edtf || start.edtf.includes('/')) return this.#read(start.edtf, options, raw);
    return this.#between(start.edtf, last, options, raw);
  }

  #between(start: string, end: string, options: WhenOptions, raw: RawEvent): When | undefined {
    const soft = raw.isSomewhere ? '~' : '';
    try {
      return whenFromEdtf(`${softened(start, soft)}/${softened(end, soft)}`, options);
    } catch {
      const first = this.#read(start, options, raw);
      // An all-day entry whose exclusive end is its own day is a common slip of calendars: it is that day.
      if (first && !raw.isEndExclusive && this.#read(end, options, raw)) {
        this.#context.log.add(
          'event/end-before-start',
          { where: raw.where, title: raw.title, value: `${raw.start ?? ''} to ${raw.end ?? ''}` },
          raw.span,
        );
      }
      return first;
    }
  }

  #optionsOf(raw: RawEvent): WhenOptions {
    const { timeZone = this.#context.timeZone, duration } = raw;
    const isKnown = timeZone === undefined || isTimeZone(timeZone);
    if (!isKnown) this.#context.log.add('date/time-zone', { where: raw.where, zone: timeZone }, raw.span);
    return present({
      timeZone: isKnown ? timeZone : undefined,
      duration: duration === undefined ? undefined : lengthOf(duration),
    });
  }

  /** Words are handed to text/; what it does not understand either is told. */
  #understood(
    found: Found,
    raw: RawEvent,
    code: 'date/unreadable' | 'date/unreadable-end',
  ): { readonly edtf: string } | { readonly when: When } | undefined {
    if (!found || !('words' in found)) return found;
    const when = found.words.length <= MAX_PROSE ? this.#finder?.(found.words) : undefined;
    if (when) return { when };
    this.#context.log.add(code, { where: raw.where, value: found.words.slice(0, 60) }, raw.span);
    return undefined;
  }

  #read(edtf: string, options: WhenOptions, raw: RawEvent): When | undefined {
    try {
      return whenFromEdtf(edtf, options);
    } catch (error) {
      if (options.duration) return this.#read(edtf, present({ timeZone: options.timeZone }), raw);
      this.#context.log.add('date/rejected', { where: raw.where, reason: error instanceof Error ? error.message : edtf }, raw.span);
      return undefined;
    }
  }
}

function softened(edtf: string, mark: string): string {
  return mark === '' || edtf.includes('T') || /[~?%]$/.test(edtf) ? edtf : edtf + mark;
}
