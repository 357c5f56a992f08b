// TimelineJS 2 ({ timeline: { date: [...] } }) and 3 ({ events: [{ start_date }] }). https://timeline.knightlab.com/docs/json-format.html
import type { DiagnosticLog } from '../diagnostic-log.js';
import { address, composeDate } from '../entry.js';
import { stripMarkup } from '../html/strip-markup.js';
import { present } from '../present.js';
import type { RawEvent } from '../raw-event.js';
import type { DialectEvents } from './dialect.js';
import { isObject, list, own, scalar, type Properties } from './values.js';

/** Reads both versions. */
export function timelineJs(value: unknown, log: DiagnosticLog): DialectEvents | undefined {
  if (!isObject(value)) return undefined;
  const timeline = own(value, 'timeline');
  const dates = isObject(timeline) ? list(own(timeline, 'date')) : undefined;
  if (isObject(timeline) && dates) {
    tellEras(list(own(timeline, 'era')), log);
    return withTitle(slides(dates, 'timeline.date', versionTwo, log), own(timeline, 'headline'));
  }
  const root = isObject(timeline) ? timeline : value;
  const events = list(own(root, 'events'));
  const isThree = events?.some((event) => isObject(event) && (isObject(own(event, 'start_date')) || isObject(own(event, 'text'))));
  if (!events || isThree !== true) return undefined;
  tellEras(list(own(root, 'eras')), log);
  const cover = own(root, 'title');
  const text = isObject(cover) ? own(cover, 'text') : undefined;
  return withTitle(slides(events, 'events', versionThree, log), isObject(text) ? own(text, 'headline') : undefined);
}

function withTitle(events: readonly RawEvent[], headline: unknown): DialectEvents {
  const title = stripMarkup(scalar(headline) ?? '').replace(/\s+/g, ' ');
  return title === '' ? { events } : { events, title };
}

type SlideReader = (slide: Properties, where: string) => RawEvent;

function slides(entries: readonly unknown[], path: string, readSlide: SlideReader, log: DiagnosticLog): RawEvent[] {
  const events: RawEvent[] = [];
  entries.forEach((entry, at) => {
    const where = `${path}[${at}]`;
    if (isObject(entry)) events.push(readSlide(entry, where));
    else log.add('json/not-an-object', { where, value: String(entry) });
  });
  return events;
}

function versionTwo(slide: Properties, where: string): RawEvent {
  const asset = own(slide, 'asset');
  return present({
    where,
    title: markup(own(slide, 'headline')) ?? markup(own(slide, 'text')) ?? '',
    description: markup(own(slide, 'text')),
    start: commaDate(scalar(own(slide, 'startDate'))),
    end: commaDate(scalar(own(slide, 'endDate'))),
    media: isObject(asset) ? address(scalar(own(asset, 'media'))) : undefined,
    lane: scalar(own(slide, 'tag')),
  });
}

/** Version 2 writes `2034,3,16,17,5,0`; other notations pass. */
function commaDate(text: string | undefined): string | undefined {
  if (text === undefined || !/^\s*-?\d+(?:\s*,\s*\d+)+\s*$/.test(text)) return text;
  const [year, month, day, hour, minute = '0', second] = text.split(',').map((part) => part.trim());
  return composeDate(year, month, day, clock(hour, minute, second));
}

function versionThree(slide: Properties, where: string): RawEvent {
  const [text, media, id] = [own(slide, 'text'), own(slide, 'media'), scalar(own(slide, 'unique_id'))];
  const words = isObject(text) ? text : {};
  return present({
    where,
    id,
    title: markup(own(words, 'headline')) ?? markup(own(words, 'text')) ?? '',
    description: markup(own(words, 'text')),
    start: partsDate(own(slide, 'start_date')),
    end: partsDate(own(slide, 'end_date')),
    media: isObject(media) ? address(scalar(own(media, 'url'))) : undefined,
    lane: scalar(own(slide, 'group')),
  });
}

function partsDate(value: unknown): string | undefined {
  if (!isObject(value)) return scalar(value);
  const part = (name: string): string | undefined => scalar(own(value, name));
  const whole = composeDate(part('year'), part('month'), part('day'), clock(part('hour'), part('minute') ?? '0', part('second')));
  return whole ?? part('display_date');
}

function clock(hour: string | undefined, minute: string, second: string | undefined): string | undefined {
  if (hour === undefined) return undefined;
  return [hour, minute, ...(second === undefined ? [] : [second])].map((part) => part.padStart(2, '0')).join(':');
}

function markup(value: unknown): string | undefined {
  const words = stripMarkup(scalar(value) ?? '');
  return words === '' ? undefined : words;
}

function tellEras(eras: readonly unknown[] | undefined, log: DiagnosticLog): void {
  if (!eras || eras.length === 0) return;
  const titles = eras.map((era) => {
    const text = isObject(era) ? own(era, 'text') : undefined;
    return stripMarkup(scalar(isObject(text) ? own(text, 'headline') : isObject(era) ? own(era, 'headline') : undefined) ?? '');
  });
  log.add('timelinejs/eras', { count: eras.length, titles: titles.join(', ') });
}
