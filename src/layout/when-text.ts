// Times in words, as names, labels and lists need them: an adapter between events and time/'s formats.
import type { TimelineEvent } from '../model/index.js';
import { instant, type Instant, type Precision, type When } from '../time/index.js';

/** Speaks one language and one zone. */
export interface WhenText {
  /** "17:00", "16 Jun", "c. 1979": short, beside a title. */
  short(event: TimelineEvent): string;
  /** "Tuesday 16 June 2009, around 17:00 (New York)": whole. */
  long(event: TimelineEvent): string;
  /** A moment at the given precision. */
  moment(at: Instant, precision: Precision): string;
  /** A stretch of time. */
  range(start: Instant, end: Instant): string;
}

/** @param timeZone - IANA zone to show times in; absent: each as reported. */
export function createWhenText(locale: string | undefined, timeZone: string | undefined): WhenText {
  const formats = new Map<string, Intl.DateTimeFormat>();
  const format = (options: Intl.DateTimeFormatOptions, zone: string): Intl.DateTimeFormat => {
    const key = JSON.stringify([options, zone]);
    let known = formats.get(key);
    if (known === undefined) formats.set(key, known = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }));
    return known;
  };
  const zoneOf = (when: When): string => (when.timeZone === undefined ? 'UTC' : timeZone ?? when.timeZone);
  const say = (at: number, options: Intl.DateTimeFormatOptions, zone: string): string =>
    Math.abs(at) > 8.64e15 ? `${Math.round(1970 + at / 31556952000).toLocaleString(locale)}` : format(options, zone).format(at);
  const optionsOf = (precision: Precision, isLong: boolean): Intl.DateTimeFormatOptions => {
    switch (precision) {
      case 'era': case 'millennium': case 'century': case 'decade': case 'year': case 'half': case 'season': case 'quarter': return { year: 'numeric' };
      case 'month': return isLong ? { year: 'numeric', month: 'long' } : { month: 'short', year: 'numeric' };
      case 'week': case 'day': case 'part': return isLong ? { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } : { day: 'numeric', month: 'short' };
      default: return isLong ? { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
    }
  };
  const text = (event: TimelineEvent, isLong: boolean): string => {
    const when = event.when;
    if (when === undefined) return event.relative ?? '';
    const at = when.start === -Infinity ? when.end : when.start;
    const words = say(at, optionsOf(when.precision, isLong), zoneOf(when));
    return when.approximate === true ? (isLong ? `around ${words}` : `c. ${words}`) : words;
  };
  return {
    short: (event) => text(event, false),
    long: (event) => text(event, true),
    range: (start, end) => `${say(start, optionsOf('day', true), timeZone ?? 'UTC')} to ${say(end, optionsOf('day', true), timeZone ?? 'UTC')}`,
    moment: (at, precision) => say(instant(at), optionsOf(precision, true), timeZone ?? 'UTC'),
  };
}
