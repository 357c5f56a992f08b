// Times in words, as labels, names and the axis need them: time/'s formats with the zone and the nearness of one drawing.
import type { TimelineEvent } from '../../model/index.js';
import {
  MS_PER_DAY,
  instant,
  isFiner,
  nameOfZone,
  PLAIN_TIME_WORDS,
  type Extent,
  type Instant,
  type PlainTimeFormat,
  type PlainTimeWords,
  type TimeWords,
} from '../../time/index.js';
import type { LayoutMessages } from './messages.js';

/** What a reader can already see on the axis: the day and its hours, days and months, or only years. */
export type AxisContext = 'clock' | 'day' | 'year';

/** From so many px per day on, the axis tells the days; per year, the years. */
const DAY_PX = 48;
const YEAR_PX = 240;
/** What the axis tells at a scale. */
export function axisContext(pxPerMs: number): AxisContext {
  return pxPerMs * MS_PER_DAY >= DAY_PX ? 'clock' : pxPerMs * MS_PER_DAY * 365 >= YEAR_PX ? 'day' : 'year';
}

/** Speaks one language and one zone. */
export interface WhenText {
  readonly format: PlainTimeFormat;
  readonly locale: string | undefined;
  /** Zone of the axis; absent: floating. */
  readonly axisZone: string | undefined;
  /** "17:00", "16 Jun", "16 Jun 2009", "c. 1979": beside a title, as much as the axis leaves open. */
  short(event: TimelineEvent, context?: AxisContext, hasRoom?: boolean): string;
  /** "Tuesday 16 June 2009, around 17:00 (New York)"; `medium`: "16 Jun 2009, around 17:00". Whole: where no axis stands beside it. */
  whole(event: TimelineEvent, style?: 'medium' | 'long'): string;
  /** A stretch of time: "16 – 19 Jun 2009". */
  range(start: Instant, end: Instant): string;
  /** "Times in New York (UTC−4)". */
  zoneLabel(inSight: Extent): string;
}

/** So many events decide which zone the axis of "as reported" takes. */
const SAMPLE = 500;

/**
 * The zone of the axis: the one that is chosen, else the one that most events are reported in. Local times that name no zone are moved to none: where there are no
 * others, the axis has none either, or it would belie them.
 */
export function zoneOfAxis(at: (place: number) => TimelineEvent | undefined, length: number, timeZone: string | undefined): string | undefined {
  const counts = new Map<string | undefined, number>();
  const stride = Math.max(1, Math.floor(length / SAMPLE));
  let best: string | undefined;
  let most = 0,
    isZoned = length === 0;
  for (let i = 0; i < length; i += stride) {
    const when = at(i)?.when;
    const zone = when?.timeZone;
    if (!when || !(zone ?? isFiner(when.precision, 'part'))) continue;
    const count = (counts.get(zone) ?? 0) + 1;
    counts.set(zone, count);
    if (count > most) [best, most] = [zone, count];
    isZoned ||= zone !== undefined;
  }
  return isZoned ? (timeZone ?? best) : undefined;
}

function dateAndTime({ dateTime }: PlainTimeWords = PLAIN_TIME_WORDS, ...parts: readonly string[]): string {
  return dateTime.replace(/\{([01])\}/g, (_, part: string) => parts[Number(part)]);
}

/**
 * @param Format - Knows as much of EDTF as the events say.
 * @param options.timeZone - IANA zone to show times in; absent: each as reported.
 * @param options.axisZone - Of the axis, {@link zoneOfAxis}; undefined: floating.
 */
export function createWhenText(
  Format: typeof PlainTimeFormat,
  options: {
    readonly locale?: string | undefined;
    readonly timeZone?: string | undefined;
    readonly words?: TimeWords | undefined;
    readonly messages: LayoutMessages;
    readonly axisZone: string | undefined;
  },
): WhenText {
  const { axisZone, locale, timeZone, words, messages } = options;
  const format = new Format({ locale, timeZone: axisZone && timeZone, axisZone, words });
  return {
    format,
    locale,
    axisZone,
    short: ({ when, relative = '', status }, context = 'clock', hasRoom = false) => {
      if (!when) return relative;
      const style = context === 'year' ? 'medium' : 'short';
      const isOpen = when.start === -Infinity;
      const at = isOpen ? when.end : when.start;
      const isClock = isFiner(when.precision, 'part') && Number.isFinite(at);
      if (context === 'clock' || !isClock) return format.when(when, style, status);
      const date = format.moment(at, 'day', { style, timeZone: when.timeZone === undefined ? undefined : (timeZone ?? when.timeZone) });
      const clock = format.when(when, 'short', status);
      // Clocks of several days tell theirs.
      // That it is an end is told, however little room.
      return (isOpen || (hasRoom && context === 'day')) && !clock.includes(date) ? dateAndTime(words, date, clock) : date;
    },
    whole: ({ when, relative = '', status }, style = 'long') => (when ? format.when(when, style, status) : relative),
    range: (start, end) =>
      start === end
        ? format.moment(start, 'minute', { style: 'medium', timeZone: axisZone })
        : format.extent({ start: instant(start), end: instant(end) }, 'medium', axisZone),
    zoneLabel: (inSight) =>
      axisZone === undefined ? messages.floatingAxis : messages.zonedAxis(nameOfZone(axisZone, inSight), timeZone === undefined),
  };
}
