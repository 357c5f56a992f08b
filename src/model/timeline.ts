// The whole: events, relations, documents, diagnostics, corrections. Survives a JSON round trip.
import type { Diagnostic } from './diagnostic.js';
import type { TimelineEvent } from './event.js';
import type { Relation } from './relation.js';

/** A text that was read. */
export interface TimelineDocument {
  readonly id: string;
  readonly title?: string;
  /** When it was published, ISO 8601, with offset or zone where known. */
  readonly published?: string;
  readonly dateline?: string;
  /** IANA zone or offset in which its local times are read. */
  readonly timeZone?: string;
  /** ISO 8601 date or date-time from which relative times were counted. */
  readonly reference?: string;
  readonly url?: string;
  /** The text itself, so that sources can be shown. */
  readonly text?: string;
}

/** What a person changed after parsing, kept apart from what the parser said and re-applied by stable id. */
export interface Correction {
  readonly event: string;
  readonly change: 'edit' | 'add' | 'delete';
  /** The fields that differ (`edit`) or the whole event (`add`). */
  readonly fields?: Partial<TimelineEvent>;
}

export interface Timeline {
  /** In time order; undated ones last, in text order. */
  readonly events: readonly TimelineEvent[];
  readonly relations: readonly Relation[];
  readonly documents: readonly TimelineDocument[];
  readonly diagnostics: readonly Diagnostic[];
  readonly corrections: readonly Correction[];
}
