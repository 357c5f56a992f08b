// Hands a text to the parser with what its file said about it; what the caller said counts more.
import type { Timeline } from '../model/index.js';
import { DiagnosticLog } from './diagnostic-log.js';
import type { ReadOptions, TextOptions } from './format.js';
import { present } from './present.js';
import { textReaderOf } from './text-reader.js';
import { refuse } from './refuse.js';

/** What a file says outside its prose. */
export interface ProseHints {
  readonly title?: string;
  readonly published?: string;
  readonly language?: string;
  readonly url?: string;
  readonly timeZone?: string;
}

/** Reads prose through the text parser of the options. */
export async function readProse(text: string, options: ReadOptions, hints: ProseHints = {}): Promise<Timeline> {
  const reader = await textReaderOf(options);
  const log = new DiagnosticLog();
  const what = options.name ?? 'This text';
  if (!reader) {
    log.add('format/no-text-reader', { what });
    return refuse(options, log);
  }
  let timeline: Timeline;
  // What a page says of its language helps where it can be read; what the caller said has to hold.
  let language = hints.language ?? (options.locale === undefined ? reader.guessLocale?.(text) : undefined) ?? options.language;
  if (options.locale === undefined && language !== undefined && reader.hasLocale?.(language) === false) {
    if (hints.language !== undefined) log.add('text/language', { what, language });
    language = undefined;
  }
  try {
    const asked = textOptions(options, { ...hints, language });
    if (asked.locale !== undefined) await reader.loadLocale?.(asked.locale);
    timeline = await reader.parseTimeline(text, asked);
  } catch (error) {
    // An option that the parser does not take, a language above all; its message says what to do.
    if (!(error instanceof RangeError)) throw error;
    log.add('format/refused', { what, reason: error.message });
    return refuse(options, log);
  }
  const told = log.list();
  if (told.length > 0) timeline = { ...timeline, diagnostics: [...told, ...timeline.diagnostics] };
  const [document, ...others] = timeline.documents;
  if (!document || (hints.title === undefined && hints.published === undefined)) return timeline;
  return { ...timeline, documents: [{ ...present({ title: hints.title, published: hints.published }), ...document }, ...others] };
}

function textOptions(options: ReadOptions, hints: ProseHints): TextOptions {
  const { dateOrder, id } = options;
  return present({
    reference: options.reference ?? hints.published,
    timeZone: options.timeZone ?? hints.timeZone,
    locale: options.locale ?? hints.language,
    url: options.url ?? hints.url,
    dateOrder,
    id,
  });
}
