// Start, end, duration and zone of a raw event → When. What cannot be read is told with its place and left out.
import { isTimeZone, whenFromEdtf, type When, type WhenOptions } from '../../time/index.js';
import type { DiagnosticLog } from '../diagnostic-log.js';
import type { RawEvent } from '../raw-event.js';
import { present } from '../present.js';
import { readDateText, type DateOrder } from './date-text.js';
import { dayBefore } from './day-before.js';

/** Finds the time in a few words of prose. */
export type TimeFinder = (text: string) => When | undefined;

/** What dates of one file have in common. */
export interface DateContext {
  readonly dateOrder: DateOrder;
  readonly timeZone: string | undefined;
  readonly log: DiagnosticLog;
  readonly find: TimeFinder | undefined;
}

/** Longest prose in which a time is looked for. */
const MAX_PROSE = 200;

/** Reads the dates of one file. */
export class DateReader {
  readonly #context: DateContext;

  constructor(context: DateContext) {
    this.#context = context;
  }

  /** Whether a date of this entry is in no notation of data files. */
  static needsProse({ start, end }: RawEvent, dateOrder: DateOrder): boolean {
    return [start, end].some((text) => text !== undefined && text.trim() !== '' && readDateText(text, dateOrder) === undefined);
  }

  /** The When of an entry; undefined where it has no date that can be read. */
  whenOf(raw: RawEvent): When | undefined {
    const options = this.#optionsOf(raw);
    const start = this.#edtfOf(raw.start, raw);
    const end = this.#edtfOf(raw.end, raw);
    if (typeof start === 'object') return start;
    if (start === undefined) return end === undefined || typeof end === 'object' ? end : this.#read(`../${end}`, options, raw);
    if (end === undefined || start.includes('/')) return this.#read(start, options, raw);
    if (typeof end === 'object') return this.#read(`${start}/${end.edtf}`, options, raw) ?? this.#read(start, options, raw);
    return this.#between(start, raw.isEndExclusive === true ? dayBefore(end) : end, options, raw);
  }

  /** From start to end. An end that is a moment is where it stops; an end that is a day or coarser is the last of it. */
  #between(start: string, end: string, options: WhenOptions, raw: RawEvent): When | undefined {
    const first = this.#read(start, options, raw);
    if (!first || start === end) return first;
    const last = this.#read(end, options, raw);
    if (!last) return first;
    if (last.end <= first.start) {
      // An all-day entry whose exclusive end is its own day is a common slip of calendars: it is that day.
      if (raw.isEndExclusive !== true) this.#context.log.add('event/end-before-start', { where: raw.where, title: raw.title, value: `${raw.start ?? ''} to ${raw.end ?? ''}` }, raw.span);
      return first;
    }
    const soft = raw.isSomewhere === true ? '~' : '';
    const whole = this.#read(`${softened(start, soft)}/${softened(end, soft)}`, options, raw);
    return whole && last.precision !== 'day' && end.includes('T') && last.start > whole.start ? { ...whole, end: last.start } : whole;
  }

  #optionsOf({ timeZone = this.#context.timeZone, duration }: RawEvent): WhenOptions {
    return present({
      timeZone: timeZone !== undefined && isTimeZone(timeZone) ? timeZone : undefined,
      duration: duration === undefined ? undefined : { value: duration },
    });
  }

  /** EDTF of a written date, or what text/ made of it. */
  #edtfOf(text: string | undefined, raw: RawEvent): string | When | undefined {
    if (text === undefined || text.trim() === '') return undefined;
    const found = readDateText(text, this.#context.dateOrder);
    if (found) return found.edtf;
    const when = text.length <= MAX_PROSE ? this.#context.find?.(text) : undefined;
    if (!when) this.#context.log.add('date/unreadable', { where: raw.where, value: text.slice(0, 60) }, raw.span);
    return when;
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
