// A timeline without events that says why, and the document of any timeline. Small: it comes with the door, not with a reader.
import { createTimeline, shortTitle, type Timeline, type TimelineDocument } from '../model/index.js';
import type { DiagnosticLog } from './diagnostic-log.js';
import type { ReadOptions } from './format.js';
import { present } from './present.js';

/** A timeline without events that says why. */
export function refuse(options: ReadOptions, log: DiagnosticLog): Timeline {
  return createTimeline({ events: [], documents: [documentOf(options)], diagnostics: log.list() });
}

/** The document that a content is, by what its caller and its file say. */
export function documentOf({ id = 'document', url, timeZone }: ReadOptions, title?: string): TimelineDocument {
  return present({ id, title: title && shortTitle(title), url, timeZone });
}
