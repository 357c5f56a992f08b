// What pages and data files hand over: events as people write them by hand.
import type { StatedDuration, When } from '../time/index.js';
import type { EventKind, EventStatus } from './event.js';

/** A moment as people hand it over: a Date, milliseconds since 1970-01-01T00:00Z, ISO 8601 / EDTF text, or what JSON writes as such text: Temporal, Luxon, Day.js. */
export type PlainTime = Date | number | string | { toJSON(): string | null };

/** An event as people write it by hand. All is optional but a title or a time. */
export interface PlainEvent {
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly start?: PlainTime;
  /** Where it ends; a day or coarser counts to its last moment. */
  readonly end?: PlainTime;
  /** EDTF text instead of `start` and `end`, e.g. `1979~`, `../2009-06-15`; or a When of our own JSON. */
  readonly when?: string | When;
  /** IANA name or offset in which local times are read. Absent: they are floating. */
  readonly timeZone?: string;
  /** ISO 8601, e.g. `PT1H`; or as our own JSON has it. */
  readonly duration?: string | StatedDuration;
  readonly kind?: EventKind;
  readonly status?: EventStatus;
  readonly relative?: string;
  readonly speaker?: string;
  readonly quote?: string;
  readonly lane?: string;
  readonly importance?: number;
  readonly confidence?: number;
  readonly url?: string;
  readonly media?: string;
}

export const TEXTS = ['description', 'relative', 'speaker', 'quote', 'lane', 'url', 'media'] as const;
export const SHARES = ['importance', 'confidence'] as const;

/** Fields that an event may lack, and a correction may remove. */
export const OPTIONAL_FIELDS = [...TEXTS, ...SHARES, 'when', 'sources', 'provenance'] as const;
