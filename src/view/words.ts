// The words of the interface. Dates and names of events come from the layout; a page in another language hands in its own words.
import type { ConfidenceBand, Facet } from './filter.js';
import { FIRST_MESSAGES, type LayoutMessages } from '../layout/index.js';
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
  /** Events before the first window and after it. */
  readonly earlier: (count: string) => string;
  readonly later: (count: string) => string;
  readonly nothing: string;
  readonly nothingHint: string;
  /** The stretch in sight is empty, and what to do about it. */
  readonly nothingHere: string;
  readonly noMatch: string;
  /** Said in place of the controls while they cannot be fetched. */
  readonly controlsLost: string;
  readonly reading: string;
  readonly checkReading: string;
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
export type PartialWords = {
  readonly [Name in keyof Words]?: Words[Name] extends Readonly<Record<string, string>> ? Partial<Words[Name]> : Words[Name];
};

/** English of what the first picture says. */
const FIRST_WORDS = {
  ...FIRST_MESSAGES,
  viewTimeline: 'Timeline',
  viewList: 'List',
  viewText: 'Text',
  zone: 'Time zone',
  lanes: 'Lanes',
  eventCount: (count, one) => (one ? '1 event' : `${count} events`),
  controlsLost: 'The controls could not be fetched. They come once you are online.',
} as const satisfies Partial<Words>;

/** The words that are there from the beginning. */
export type FirstWords = Pick<Words, keyof typeof FIRST_WORDS>;

/** Words of what is there from the beginning, which are said a moment later. */
export type DrawingWords = FirstWords & Partial<Pick<Words, 'laneHint'>>;

/** English: the first words, joined by all others once what says them has come (furniture/furniture.ts). */
export const ENGLISH = { ...FIRST_WORDS } as unknown as Words;

/** What the views are called. */
export const VIEW_WORDS = { timeline: 'viewTimeline', list: 'viewList', text: 'viewText' } as const;

/** A group of words with those of `english` for what is missing or of another type, also inside groups such as `kinds`. */
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

/** Several words under one name. */
export function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
