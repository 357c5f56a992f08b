// Timeline → JSON text in the published form.
import { toJson as toPlain, type Timeline } from '../model/index.js';

/** The timeline as JSON text, indented by two spaces, with a line end; reads back with `fromJson`. */
export function toJson(timeline: Timeline): string {
  return `${JSON.stringify(toPlain(timeline), null, 2)}\n`;
}
