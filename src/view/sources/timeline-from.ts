// What is a timeline already, made sound.
import { applyCorrections, createTimeline, fromJson, type Timeline } from '../../model/index.js';
import { comparedTimeline, type ComparedTimeline } from './compare.js';
import { checkList } from './unfit.js';

/** One timeline, several under one axis, or the JSON that a server wrote into the element. */
export type Whole = { readonly timeline: Timeline } | { readonly timelines: readonly ComparedTimeline[] } | { readonly json: string };

/**
 * The timeline with its corrections, and the lanes of several in the order given; what does not fit is told in its diagnostics.
 * @throws {SyntaxError} for what is no JSON
 * @throws {TypeError} for what is no list
 */
export function timelineFrom(whole: Whole): { readonly timeline: Timeline; readonly lanes?: readonly string[] } {
  if ('timelines' in whole) {
    checkList('timelines', whole.timelines);
    return comparedTimeline(whole.timelines);
  }
  // To trim(), the byte order mark of a file that was put into the page is white space.
  return { timeline: applyCorrections('json' in whole ? fromJson(JSON.parse(whole.json.trim())) : createTimeline(whole.timeline)) };
}

/** Engines tell in words of their own what is no JSON; the reader of files says where it breaks, and what to do. @throws always */
export async function tellBreak(json: string, error: unknown): Promise<never> {
  const { readTimeline } = await import('../../formats/index.js');
  const [diagnostic] = (await readTimeline(json, { format: 'json', name: 'What stands in the element' })).diagnostics;
  throw Object.assign(error as Error, { diagnostic });
}
