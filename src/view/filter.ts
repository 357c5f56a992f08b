// Which events the reader wants to see. Pure.
import { needsSecondLook, type EventFilter, type FilterWords, type TimelineEvent } from '../model/index.js';

/** By what events are chosen: each answers with one value per event, or none. */
export type Facet = 'kind' | 'status' | 'speaker' | 'lane' | 'confidence';

export const FACETS: readonly Facet[] = ['kind', 'status', 'speaker', 'lane', 'confidence'];

const SURE_FROM = 0.9;

/** How likely a reading is right: from 90 %, below, worth a second look. */
export type ConfidenceBand = 'sure' | 'fair' | 'doubtful';

/** Absent facets, times and an empty text let everything through. */
export interface Filter {
  readonly text: string;
  readonly chosen: Readonly<Partial<Record<Facet, ReadonlySet<string>>>>;
  /** Only what touches this half-open stretch, epoch milliseconds; undated events are left out then. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** The times of a filter as the reader writes them; empty: none. */
export type FilterTimes = Readonly<Record<'start' | 'end', string>>;

export const NO_FILTER: Filter = { text: '', chosen: {} };

export function isFiltering({ text, chosen, start, end }: Filter): boolean {
  return text.trim() !== '' || start !== undefined || end !== undefined || FACETS.some((facet) => chosen[facet]?.size);
}

/** The value of a facet; undefined where the event has none. What nobody doubted is sure. */
export function valueOf(event: TimelineEvent, facet: Facet): string | undefined {
  if (facet !== 'confidence') return event[facet];
  const { confidence = 1 } = event;
  return (needsSecondLook(event) ? 'doubtful' : confidence < SURE_FROM ? 'fair' : 'sure') satisfies ConfidenceBand;
}

/** What EDTF is written in, which is never letters alone. */
const IN_TIMES = /^(?=.*[^a-z])[-\d.:/tuxyz~?%+]+$/;

function touches(when: TimelineEvent['when'], start: number, end: number): boolean {
  return when !== undefined && when.start < end && (when.end > start || when.start >= start);
}

/** The test that a filter makes; all words of its text must occur in the title, speaker, quote, description or time of an event. */
export function predicateOf(filter: Filter): EventFilter {
  const { chosen, start = -Infinity, end = Infinity, text } = filter;
  const words = fold(text).split(' ').filter(Boolean);
  const facets = FACETS.filter((facet) => chosen[facet]?.size);
  const isTimed = start > -Infinity || end < Infinity;
  const test = (event: TimelineEvent): boolean => {
    if (isTimed && !touches(event.when, start, end)) return false;
    if (!facets.every((facet) => chosen[facet]?.has(valueOf(event, facet) ?? ''))) return false;
    if (words.length === 0) return true;
    const told = fold(`${event.title} ${event.speaker ?? ''} ${event.quote ?? ''} ${event.description ?? ''} ${event.relative ?? ''}`);
    // Of many events a time is read only where it can hold the word.
    return words.every((word) => told.includes(word) || (IN_TIMES.test(word) && event.when?.edtf.toLowerCase().includes(word)));
  };
  return Object.assign(test, { words: wordsOf(filter) });
}

/** A filter as data, for sources that cannot run a function. */
function wordsOf({ text, chosen, start, end }: Filter): FilterWords {
  const facets = Object.fromEntries(FACETS.flatMap((facet) => (chosen[facet]?.size ? [[facet, [...chosen[facet]]]] : [])));
  return { ...facets, ...(text.trim() && { text: text.trim() }), ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

/** The filter with one value of a facet more, or less. */
export function toggled(filter: Filter, facet: Facet, value: string): Filter {
  const next = new Set(filter.chosen[facet]);
  if (!next.delete(value)) next.add(value);
  return { ...filter, chosen: { ...filter.chosen, [facet]: next } };
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
