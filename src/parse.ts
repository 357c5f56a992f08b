// event-timeline/parse: text or data → Timeline without a DOM. Wiring only: text/ reads prose, formats/ reads files.
import { readTimeline as readFormat, textOf, type ChunkOptions, type Chunks, type ReadOptions } from './formats/index.js';
import type { Timeline } from './model/index.js';
import * as text from './text/index.js';

export * from './text/index.js';
export type * from './model/index.js';
export {
  acceptEvent,
  addEvent,
  applyCorrections,
  correctTimeline,
  deleteEvent,
  editEvent,
  fromJson,
  invertCorrection,
  linkEvents,
  mergeCorrections,
  mergeEvents,
  revertCorrections,
  splitEvent,
  toJson,
  unlinkEvents,
} from './model/index.js';
export { EncodingError } from './formats/index.js';
export type { Chunk, ChunkOptions, Chunks, ChunkStream, ReadOptions, Signal } from './formats/index.js';

/**
 * Reads any content (prose, HTML, Markdown, JSON, CSV, iCalendar, RSS, Atom, TimelineJS, SIMILE, Markwhen) into a timeline.
 * The format is recognised by content, name and media type, or given. Bad content is told in `diagnostics`, never thrown.
 * @example
 * const timeline = await readTimeline(await readFile('report.html', 'utf8'), { name: 'report.html' });
 */
export async function readTimeline(content: string | Chunks, options: ReadOptions & ChunkOptions = {}): Promise<Timeline> {
  const { signal, encoding, onRead, ...read } = options;
  return readFormat(await textOf(content, { signal, encoding, onRead }), { text, ...read });
}

/**
 * Reads prose that comes in pieces, strings or bytes: the same timeline as {@link text.parseTimeline} makes of the whole text.
 * A text is told from its whole, so the answer comes with its last piece; memory grows with the text alone.
 * @throws {EncodingError} for bytes that are no text. {RangeError} for a reference, zone or locale that is none.
 * @example
 * const timeline = await parseTimelineStream((await fetch('report.txt')).body, { signal: AbortSignal.timeout(5000) });
 */
export async function parseTimelineStream(chunks: Chunks, options: text.ParseOptions & ChunkOptions = {}): Promise<Timeline> {
  const { signal, encoding, onRead, ...parse } = options;
  const whole = await textOf(chunks, { signal, encoding, onRead });
  if (parse.locale !== undefined) await text.loadLocale(parse.locale);
  return text.parseTimeline(whole, parse);
}
