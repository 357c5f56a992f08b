// One event and the words it rests on. Plain JSON; terms of schema.org, ISO-TimeML, STYLE §7.
import type { StatedDuration, When } from '../time/index.js';

/** A happening, somebody's words, or something that holds for a while. */
export const EVENT_KINDS = ['event', 'statement', 'state'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/**
 * What the text says became of it. The act of moving a plan is an event of its own (`postponed`: without a new time,
 * `rescheduled`: with one); the plan itself stays `scheduled` and a {@link Relation} joins the two.
 */
export const EVENT_STATUSES = [
  'occurred',
  'ongoing',
  'scheduled',
  'postponed',
  'rescheduled',
  'cancelled',
  'reinstated',
  'reported',
  'denied',
  'negated',
] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** Longest title in UTF-16 units; longer ones are shortened and kept whole at the head of the description. */
export const MAX_TITLE_LENGTH = 80;

/** Half-open range of UTF-16 offsets in a document. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that an event rests on. */
export interface Source extends Span {
  /** {@link TimelineDocument.id}. */
  readonly document: string;
  /** What these words give: the clause that tells the event, its time, its quote, its speaker. */
  readonly role: 'clause' | 'time' | 'quote' | 'speaker';
  /** The words themselves, as they stand in the document. */
  readonly text: string;
}

/** How one part of a time was found. */
export interface Provenance {
  /** Which part: `date`, `clock`, `timeZone`, `duration`, `year`… */
  readonly part: string;
  /** Whether the words say it or the parser worked it out. */
  readonly basis: 'stated' | 'implied';
  /** Id of the rule, e.g. `weekday.past`. */
  readonly rule: string;
  /** In a reader's words, e.g. "Tuesday, counted back from 17 June 2009". */
  readonly reason: string;
}

/** One mark on a timeline. */
export interface TimelineEvent {
  /** Stable across re-parses of the same text. */
  readonly id: string;
  /** At most 80 characters, a headline. */
  readonly title: string;
  readonly description?: string;
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** Absent: undated; {@link relative} says what is known. Never invented. */
  readonly when?: When;
  /** What a text without a date still tells: "before 15 June". */
  readonly relative?: string;
  /** How long it took or is to take, where no date is told; a dated event has it in {@link when}. */
  readonly duration?: StatedDuration;
  /** Who speaks: whose statement it is, or who asks, reports, warns. */
  readonly speaker?: string;
  /** The words spoken, without quotation marks. */
  readonly quote?: string;
  readonly lane?: string;
  /** 0 … 1; decides which labels are shown first. Default 0.5. */
  readonly importance?: number;
  /** 0 … 1: how likely the reading is right. Absent: given by a person or a data file. */
  readonly confidence?: number;
  readonly url?: string;
  readonly media?: string;
  readonly sources?: readonly Source[];
  readonly provenance?: readonly Provenance[];
}
