// What is a timeline already, made sound.
import { applyCorrections, createTimeline, fromJson, type Timeline } from '../../model/index.js';
import { comparedTimeline, type ComparedTimeline } from './compare.js';

/** One timeline, several under one axis, or the JSON that a server wrote into the element. */
export type Whole = { readonly timeline: Timeline } | { readonly timelines: readonly ComparedTimeline[] } | { readonly json: string };

/**
 * The timeline with its corrections, and the lanes of several in the order given; what does not fit is told in its diagnostics.
 * @throws {SyntaxError} for what is no JSON
 */
export function timelineFrom(whole: Whole): { readonly timeline: Timeline; readonly lanes?: readonly string[] } {
  if ('timelines' in whole) return comparedTimeline(whole.timelines);
  return { timeline: applyCorrections('json' in whole ? fromJson(JSON.parse(whole.json)) : createTimeline(whole.timeline)) };
}
