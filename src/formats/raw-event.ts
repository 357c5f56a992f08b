// One entry of a file before its dates are understood: what every structured format boils down to.
import type { EventKind, EventStatus, Span } from '../model/index.js';
import type { WhenPart } from '../time/index.js';

/** An entry as its file writes it. */
export interface RawEvent {
  /** Where it stands, in words: `line 12`, `events[3]`. */
  readonly where: string;
  /** Where it stands in the file, for diagnostics. */
  readonly span?: Span;
  readonly id?: string;
  /** Plain text of any length, shortened to a headline later; empty: its date stands in its place. */
  readonly title: string;
  readonly description?: string;
  /** A date in any notation that {@link readDateText} or text/ reads. */
  readonly start?: string;
  readonly end?: string;
  /** The end is the first day after (iCalendar), not the last day (everybody else). */
  readonly isEndExclusive?: boolean;
  /** The event lies somewhere between start and end instead of lasting from one to the other. */
  readonly isSomewhere?: boolean;
  /** What is known of an entry without a date: `3 days after the survey`. */
  readonly relative?: string;
  /** The third of the time in which it lies: `late` in 2022. */
  readonly part?: WhenPart;
  /** ISO 8601 duration from the start; `PT1H~` and `PT1H expected` where it is not sure. */
  readonly duration?: string;
  readonly timeZone?: string;
  readonly kind?: EventKind;
  readonly status?: EventStatus;
  readonly speaker?: string;
  readonly quote?: string;
  readonly lane?: string;
  /** On the file's own scale, from 0: to 1, 5, 10 or 100. */
  readonly importance?: number;
  readonly confidence?: number;
  readonly url?: string;
  readonly media?: string;
}
