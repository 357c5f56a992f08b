// The whole: events, relations, documents, diagnostics, corrections. Survives a JSON round trip.
import type { Diagnostic } from './diagnostic.js';
import type { TimelineEvent } from './event.js';
import type { Relation, RelationType } from './relation.js';

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

/** What a correction may do. */
export const CORRECTION_CHANGES = ['edit', 'add', 'delete', 'link', 'unlink'] as const;
export type CorrectionChange = (typeof CORRECTION_CHANGES)[number];

/** Fields of an event to set; one that is there and undefined (JSON: null) is to be removed. */
export type EventChanges = { readonly [Key in keyof TimelineEvent]?: TimelineEvent[Key] | undefined };

/** What a person changed after parsing, kept apart from what the parser said and re-applied by stable id. */
export interface Correction {
  /** Id of the event; of a relation, where it starts. */
  readonly event: string;
  readonly change: CorrectionChange;
  /** The fields that differ (`edit`) or the whole event (`add`). */
  readonly fields?: EventChanges;
  /** `link` and `unlink`: the relation from `event` … */
  readonly relation?: RelationType;
  /** … to this one. */
  readonly to?: string;
  /**
   * What it replaced, so that it can be taken back: the former fields (`edit`), the whole event (`delete`), else nothing (`{}`).
   * Absent: it has had no effect yet.
   */
  readonly before?: EventChanges;
}

export interface Timeline {
  /** In time order; undated ones last, in text order. */
  readonly events: readonly TimelineEvent[];
  readonly relations: readonly Relation[];
  readonly documents: readonly TimelineDocument[];
  readonly diagnostics: readonly Diagnostic[];
  readonly corrections: readonly Correction[];
}

/** A timeline without events. */
export const EMPTY_TIMELINE: Timeline = { events: [], relations: [], documents: [], diagnostics: [], corrections: [] };
