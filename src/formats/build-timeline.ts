// Raw events → a Timeline: dates understood, titles cut to headlines, what is wrong told with its place in the file.
import { createTimeline, IdRegister, shortTitle, stableId, type Timeline, type TimelineEvent } from '../model/index.js';
import { floatingFromInstant, isFiner, isInterval, isLanguage, partOfWhen, partsFromFloating, tellsHour, type When } from '../time/index.js';
import type { DateOrder } from './dates/date-text.js';
import { readDates, type TimeFinder } from './dates/date-reader.js';
import { lengthOf } from './dates/length.js';
import { isOrderOpen, orderOf } from './dates/order.js';
import type { DiagnosticLog } from './diagnostic-log.js';
import type { ReadOptions } from './format.js';
import { present } from './present.js';
import type { RawEvent } from './raw-event.js';
import { documentOf } from './refuse.js';
import { textReaderOf } from './text-reader.js';

/** What a reader knows beside its events. */
export interface BuildContext {
  readonly options: ReadOptions;
  readonly log: DiagnosticLog;
  /** What the file itself says of 03/04/2034. */
  readonly dateOrder?: DateOrder | undefined;
  /** What the format's own programs take it for, where no date settles it. */
  readonly usualOrder?: DateOrder;
  /** Title of the whole, where the file gives one. */
  readonly title?: string | undefined;
}

/** A timeline of a structured file. Dates in prose ("spring 1987") are read by text/, which is loaded only for them. */
export async function buildTimeline(raw: readonly RawEvent[], { options, log, dateOrder: told, usualOrder, title }: BuildContext): Promise<Timeline> {
  const id = options.id ?? 'document';
  const dateOrder = options.dateOrder ?? told ?? orderIn(raw, options, log, usualOrder);
  const dates = await readDates(raw, { dateOrder, timeZone: options.timeZone, log, finder: () => timeFinder(dateOrder, options) });
  const scale = { importance: scaleOf(raw, 'importance'), confidence: scaleOf(raw, 'confidence') };
  // Rows that say the same have ids that differ; only ids that the file itself repeats are told.
  const ids = new IdRegister();
  const names: Naming = {
    idOf: (parts) => ids.take(stableId([id, ...parts])),
    dateOf: dateWriter([options.locale, options.language].find((tag) => tag !== undefined && isLanguage(tag)) ?? 'en-GB'),
  };
  const events = raw.map((entry, at) => readEvent(entry, dates[at], scale, names));
  return createTimeline({ events, documents: [documentOf(options, title)], diagnostics: log.list() });
}

/** What one date of the file settles holds for all; where none does, its format or else the language decides, and that is told. */
function orderIn(raw: readonly RawEvent[], { locale }: ReadOptions, log: DiagnosticLog, usual: DateOrder | undefined): DateOrder {
  const dates = raw.flatMap(({ start, end }) => [start ?? '', end ?? '']);
  const order = orderOf(dates) ?? usual;
  if (order !== undefined) return order;
  const assumed = locale === undefined || /^en(?:-US)?$/i.test(locale) ? 'mdy' : 'dmy';
  const open = dates.findIndex(isOrderOpen);
  if (open >= 0) {
    const { where } = raw[open >> 1];
    log.add('date/order', { where, value: dates[open], order: assumed === 'mdy' ? 'month/day/year' : 'day/month/year' });
  }
  return assumed;
}

/** The scale a file counts on, told by its greatest value: 1, 5, 10 or 100. */
function scaleOf(raw: readonly RawEvent[], field: 'importance' | 'confidence'): number {
  let greatest = 0;
  for (const entry of raw) greatest = Math.max(greatest, entry[field] ?? 0);
  return [1, 5, 10].find((scale) => greatest <= scale) ?? 100;
}

type Scale = Readonly<Record<'importance' | 'confidence', number>>;

/** What an event is called. */
interface Naming {
  readonly idOf: (parts: readonly (string | undefined)[]) => string;
  /** The date that stands for a title; undefined where the file's own notation does. */
  readonly dateOf: (when: When) => string | undefined;
}

function readEvent(raw: RawEvent, when: When | undefined, scale: Scale, { idOf, dateOf }: Naming): TimelineEvent {
  const whole = (raw.title || (raw.start ?? '')).replace(/\s+/g, ' ').trim();
  const written = shortTitle(whole),
    title = (raw.title === '' && when && dateOf(when)) || written;
  const description = raw.description ?? (written === whole ? undefined : whole);
  const { speaker, quote, lane, url, media } = raw;
  const importance = raw.importance === undefined ? undefined : raw.importance / scale.importance;
  const confidence = raw.confidence === undefined ? undefined : raw.confidence / scale.confidence;
  return {
    ...present({
      description,
      when: when && raw.part ? partOfWhen(when, raw.part) : when,
      relative: when ? undefined : raw.relative,
      duration: when || raw.duration === undefined ? undefined : lengthOf(raw.duration),
      speaker,
      quote,
      lane,
      importance,
      confidence,
      url,
      media,
    }),
    id: raw.id ?? idOf([raw.kind, written, when?.edtf]),
    title,
    kind: raw.kind ?? 'event',
    status: raw.status ?? 'occurred',
  };
}

/** Writes one day of our era, with its hour or without: "3 May 2034, 10:00", where a feed has "Wed, 03 May 2034 10:00:00 UT". */
function dateWriter(language: string): Naming['dateOf'] {
  // One is made once: that costs more than a thousand uses.
  const formats = new Map<boolean, Intl.DateTimeFormat>();
  return (when) => {
    const { edtf, precision, start, timeZone } = when,
      floating = timeZone === undefined ? start : floatingFromInstant(start, timeZone);
    if (!isFiner(precision, 'week') || isInterval(when) || partsFromFloating(floating).year < 1) return undefined;
    const hasHour = tellsHour(edtf),
      timeStyle = hasHour ? ('short' as const) : undefined,
      format = formats.get(hasHour) ?? new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle, calendar: 'gregory', timeZone: 'UTC' });
    formats.set(hasHour, format);
    return format.format(floating);
  };
}

/** Fetches text/, for dates that are in no notation of data files. */
async function timeFinder(dateOrder: DateOrder, options: ReadOptions): Promise<TimeFinder | undefined> {
  const reader = await textReaderOf(options);
  if (!reader?.findTimeExpressions) return undefined;
  const named = options.locale ?? options.language;
  // A language without rules: its dates in digits can still be read.
  const locale = named !== undefined && reader.hasLocale?.(named) !== false ? named : undefined;
  if (locale !== undefined) await reader.loadLocale?.(locale);
  return (text) => {
    const found = reader.findTimeExpressions?.(text, present({ dateOrder, locale, reference: options.reference })) ?? [];
    return found.find((expression) => expression.when !== undefined)?.when;
  };
}
