// The words of the interface. Dates and names of events come from the layout; a page in another language hands in its own words.
import type { ConfidenceBand, Facet } from './filter.js';
import { ENGLISH_MESSAGES, type LayoutMessages } from '../layout/index.js';
import type { RelationType } from '../model/index.js';
import type { EditingWords } from './on-demand/editing/words.js';
import type { ExportingWords } from './on-demand/exporting/words.js';
import type { LegendWords } from './on-demand/legend-words.js';

/** What the element says, and what the layout puts into names and labels. Set `element.words = { zoomIn: 'Vergrößern' }` to translate; what is missing is said in English. */
export interface Words extends LayoutMessages {
  readonly timeline: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly back: string;
  readonly today: string;
  readonly viewTimeline: string;
  readonly viewList: string;
  readonly viewText: string;
  readonly search: string;
  readonly filter: string;
  readonly clear: string;
  readonly help: string;
  readonly exporter: string;
  readonly copy: string;
  /** Heads of the table for screen readers. */
  readonly tableHeads: readonly [when: string, what: string, status: string, who: string];
  readonly close: string;
  readonly next: string;
  readonly previous: string;
  readonly showMore: string;
  readonly zone: string;
  readonly zoneReported: string;
  readonly zoneReader: string;
  readonly overview: string;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly undated: string;
  readonly noDate: string;
  readonly legend: string;
  readonly keysTitle: string;
  readonly facets: Readonly<Record<Facet, string>>;
  readonly confidences: Readonly<Record<ConfidenceBand, string>>;
  readonly timeTitle: string;
  readonly from: string;
  readonly until: string;
  readonly onlyWindow: string;
  readonly badTime: string;
  readonly sources: string;
  readonly found: string;
  readonly lanes: string;
  /** What a lane's head does. */
  readonly laneHint: string;
  readonly laneFolded: string;
  readonly laneOpen: string;
  readonly lanePlace: (lane: string, place: number, count: number) => string;
  readonly fold: string;
  /** The timeline moves as its article is read. */
  readonly follow: string;
  /** Stretches that are folded away, each in words. */
  readonly foldedParts: (parts: string) => string;
  readonly related: string;
  /** Title of what became of a plan. */
  readonly story: string;
  readonly eventCount: (count: string, one: boolean) => string;
  readonly shown: (part: string, all: string) => string;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly noMatch: string;
  readonly reading: string;
  readonly checkReading: string;
  /** Said of a plan that did not stand. */
  readonly changedLater: string;
  readonly showInText: string;
  readonly openLink: string;
  readonly notes: (count: string) => string;
  /** A relation read from its start to its end, and back. */
  readonly relationNames: Readonly<Record<RelationType, readonly [to: string, back: string]>>;
  readonly bases: Readonly<Record<'stated' | 'implied', string>>;
  /** What the legend says; it brings its own English. */
  readonly legendWords?: Partial<LegendWords>;
  /** The words of correcting come with the editor; here those that replace them. */
  readonly editing?: Partial<EditingWords>;
  /** As well those of saving, copying and printing. */
  readonly exporting?: Partial<ExportingWords>;
}

/** Some words of another language; groups such as `kinds` may be told in part, too. */
export type PartialWords = { readonly [Name in keyof Words]?: Words[Name] extends Readonly<Record<string, string>> ? Partial<Words[Name]> : Words[Name] };

export const ENGLISH: Words = {
  ...ENGLISH_MESSAGES,
  timeline: 'Timeline',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  back: 'Back to where you were',
  today: 'Go to now',
  viewTimeline: 'Timeline',
  viewList: 'List',
  viewText: 'Text',
  search: 'Search events',
  filter: 'Filter',
  clear: 'Show everything',
  help: 'Legend and keys',
  exporter: 'Save, copy, print',
  copy: 'Copy',
  tableHeads: ['When', 'What', 'Status', 'Who'],
  close: 'Close',
  next: 'Next event',
  previous: 'Previous event',
  showMore: 'Show more',
  zone: 'Time zone',
  zoneReported: 'As reported',
  zoneReader: 'Your time',
  overview: 'Overview: the stretch of time shown',
  windowStart: 'Start of the stretch shown',
  windowEnd: 'End of the stretch shown',
  undated: 'Without a date',
  noDate: 'No date given',
  legend: 'How to read it',
  keysTitle: 'Keys',
  facets: { kind: 'Kind', status: 'Status', speaker: 'Speaker', lane: 'Lane', confidence: 'Certainty' },
  confidences: { sure: 'Sure', fair: 'Fairly sure', doubtful: 'Uncertain' },
  timeTitle: 'Time',
  from: 'From',
  until: 'Until',
  onlyWindow: 'Only what is in sight',
  badTime: 'Write a date, such as 2034-03-16.',
  sources: 'In the text',
  found: 'How the time was found',
  lanes: 'Lanes',
  laneHint: 'Fold up or open; drag, or Alt and an arrow, to move',
  laneFolded: 'folded up',
  laneOpen: 'open',
  lanePlace: (lane, place, count) => `${lane}: lane ${place} of ${count}`,
  fold: 'Fold empty stretches',
  follow: 'Follow the reading',
  foldedParts: (parts) => `Folded away: ${parts}`,
  related: 'Related',
  story: 'What became of the plan',
  eventCount: (count, one) => (one ? '1 event' : `${count} events`),
  shown: (part, all) => `${part} of ${all}`,
  nothing: 'Nothing to show yet.',
  nothingHint: 'No dated events were found.',
  noMatch: 'No event matches.',
  reading: 'Reading',
  changedLater: 'changed later',
  checkReading: 'Uncertain reading: check it against the text.',
  showInText: 'Show in the text',
  openLink: 'Open the link',
  notes: (count) => (count === '1' ? '1 note on the data' : `${count} notes on the data`),
  relationNames: {
    rescheduledTo: ['Moved to', 'Moved from'],
    delays: ['Puts off', 'Put off by'],
    cancels: ['Calls off', 'Called off by'],
    reinstates: ['Brings back', 'Brought back by'],
    causes: ['Leads to', 'Because of'],
    reports: ['Reports', 'Reported in'],
    about: ['About', 'Spoken of in'],
    denies: ['Denies', 'Denied in'],
    partOf: ['Part of', 'Includes'],
    before: ['Before', 'After'],
  },
  bases: { stated: 'stated', implied: 'worked out' },
};

/** Words with English for what is missing or of another type, also inside groups such as `kinds`. */
export function wordsFrom(words: PartialWords): Words {
  const { editing, exporting, legendWords } = words;
  return {
    ...completed(words, ENGLISH), ...(isGroup(editing) && { editing }), ...(isGroup(exporting) && { exporting }),
    ...(isGroup(legendWords) && { legendWords }),
  };
}

/** A group of words with those of `english` for what is missing or of another type. */
export function completed<Group extends object>(given: Partial<Record<keyof Group, unknown>>, english: Group): Group {
  const whole: Partial<Record<keyof Group, unknown>> = {};
  for (const name of Object.keys(english) as (keyof Group)[]) {
    const own: unknown = Object.hasOwn(given, name) ? given[name] : undefined;
    const standard: unknown = english[name];
    const isAlike = typeof own === typeof standard && own !== null && Array.isArray(own) === Array.isArray(standard);
    whole[name] = !isAlike ? standard : isGroup(own) && isGroup(standard) ? completed(own, standard) : own;
  }
  return whole as Group;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
