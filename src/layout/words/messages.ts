// Words that the layout puts into names and labels. Hand in your own to speak another language.
import type { EventKind, EventStatus, RelationType } from '../../model/index.js';
import { FIRST_MESSAGES } from './first-messages.js';

/** Words for names, labels and the axis. Dates and numbers come from `Intl`. */
export interface LayoutMessages {
  /** What became of an event, as a closing word. */
  readonly statuses: Readonly<Record<EventStatus, string>>;
  /** What became of a statement that was made. */
  readonly spoken: string;
  /** Said of a date to which a plan was moved. */
  readonly newDate: string;
  readonly kinds: Readonly<Record<EventKind, string>>;
  /** A relation, told from its start to its end. */
  readonly relations: Readonly<Record<RelationType, (from: string, to: string) => string>>;
  /** Said of a plan that was moved or called off. */
  readonly superseded: string;
  readonly uncertain: string;
  readonly lowConfidence: string;
  readonly undated: string;
  /** Events that a still picture leaves out. */
  readonly outside: string;
  /** Lane of events that lack the field by which lanes are made. */
  readonly noLane: string;
  /** Lane of everything beyond the largest lanes. */
  readonly otherLanes: string;
  readonly said: (speaker: string, words: string) => string;
  readonly expectedLength: (length: string) => string;
  readonly events: (count: number) => string;
  readonly more: (count: string) => string;
  readonly cluster: (count: string, range: string) => string;
  /** The axis shows a zone; `isReported`: the one that the events name. */
  readonly zonedAxis: (zone: string, isReported: boolean) => string;
  readonly floatingAxis: string;
  /** A stretch without events that is folded away. */
  readonly folded: (length: string, range: string) => string;
  /** Daylight saving begins or ends. */
  readonly clockChange: (change: string, day: string) => string;
}

/** English, the default. */
export const ENGLISH_MESSAGES: LayoutMessages = {
  ...FIRST_MESSAGES,
  spoken: 'Said',
  newDate: 'Planned, new date',
  relations: {
    rescheduledTo: (from, to) => `${from}: moved to ${to}`,
    delays: (from, to) => `${from}: puts off ${to}`,
    cancels: (from, to) => `${from}: calls off ${to}`,
    reinstates: (from, to) => `${from}: brings back ${to}`,
    causes: (from, to) => `${from}: leads to ${to}`,
    reports: (from, to) => `${from}: reports ${to}`,
    about: (from, to) => `${from}: about ${to}`,
    denies: (from, to) => `${from}: denies ${to}`,
    partOf: (from, to) => `${from}: part of ${to}`,
    before: (from, to) => `${from}: before ${to}`,
  },
  superseded: 'Changed later',
  uncertain: 'Uncertain date',
  lowConfidence: 'Uncertain reading',
  undated: 'No date given',
  outside: 'Far off',
  said: (speaker, words) => `${speaker}: ${words}`,
  expectedLength: (length) => `expected to last ${length}`,
  events: (count) => (count === 1 ? '1 event' : `${count} events`),
  cluster: (count, range) => `${count} more events, ${range}. Choose to zoom in.`,
  folded: (length, range) => `${length} without events, ${range}`,
  clockChange: (change, day) => `Clocks ${change}, ${day}`,
};
