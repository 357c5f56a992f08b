// A timeline as data inside a page: nothing runs it, and formats/html reads it back.
import { toJson, type Timeline } from '../model/index.js';

/** Id by which a whole page names its data. */
export const DATA_ID = 'event-timeline-data';

/** A script element that holds the timeline as JSON. */
export function dataScript(timeline: Timeline, id?: string): string {
  const name = id === undefined ? '' : ` id="${id}"`;
  return `<script type="application/json"${name}>${JSON.stringify(toJson(timeline)).replaceAll('<', '\\u003c')}</script>\n`;
}
