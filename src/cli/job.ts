// One document: read, parsed and, where it is kept apart, written in its format. Runs in any thread; its words and results are plain data.
import type { Diagnostic, Timeline } from '../model/index.js';
import { readTimeline, type ParseOptions } from '../parse.js';
import type { Arguments } from './arguments.js';
import { InputError, readInput } from './inputs.js';
import { render } from './render.js';

/** What is to be done with a file. */
export interface Job {
  readonly path: string;
  /** Id of the document. */
  readonly id: string;
  readonly parse: ParseOptions;
  readonly encoding?: string | undefined;
  /** Absent: the timeline itself is wanted. */
  readonly render?: Pick<Arguments, 'format' | 'widthPx'>;
}

/** What came of it: an error in a person's words, or what was read. */
export type Done =
  | { readonly error: string }
  | {
      readonly diagnostics: readonly Diagnostic[];
      readonly eventCount: number;
      readonly undatedCount: number;
      readonly text: string;
      readonly name: string;
      readonly timeline?: Timeline;
      readonly rendered?: string;
    };

export async function doJob({ path, id, parse, encoding, render: wanted }: Job): Promise<Done> {
  try {
    const { text, name } = await readInput(path, encoding);
    const timeline = await readTimeline(text, { ...parse, name, id });
    const { diagnostics, events } = timeline;
    const read = { diagnostics, eventCount: events.length, undatedCount: events.filter(({ when }) => when === undefined).length, name };
    if (wanted === undefined) return { ...read, text, timeline };
    return { ...read, text: '', rendered: events.length === 0 ? '' : await render(timeline, { ...wanted, parse }) };
  } catch (error) {
    if (error instanceof InputError) return { error: error.message };
    throw error;
  }
}
