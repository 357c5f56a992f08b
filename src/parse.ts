// event-timeline/parse: text or data → Timeline without a DOM. Wiring only: text/ reads prose, formats/ reads files.
import { readTimeline as readFormat, type ReadOptions } from './formats/index.js';
import type { Timeline } from './model/index.js';
import * as text from './text/index.js';

export * from './text/index.js';
export type * from './model/index.js';
export {
  acceptEvent, addEvent, applyCorrections, correctTimeline, deleteEvent, editEvent, fromJson, invertCorrection, linkEvents, mergeCorrections,
  mergeEvents, revertCorrections, splitEvent, toJson, unlinkEvents,
} from './model/index.js';
export type { ReadOptions } from './formats/index.js';

/**
 * Reads any content (prose, HTML, Markdown, JSON, CSV, iCalendar, TimelineJS, SIMILE, Markwhen) into a timeline.
 * The format is recognised by content, name and media type, or given. Bad content is told in `diagnostics`, never thrown.
 * @example
 * const timeline = await readTimeline(await readFile('report.html', 'utf8'), { name: 'report.html' });
 */
export function readTimeline(content: string, options: ReadOptions = {}): Promise<Timeline> {
  return readFormat(content, { text, ...options });
}
