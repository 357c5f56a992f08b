// A timeline in the format that was asked for.
import { toJson, type Timeline } from '../model/index.js';
import type { Arguments } from './arguments.js';

/** @returns the whole file as text. */
export async function render(timeline: Timeline, { format }: Pick<Arguments, 'format' | 'widthPx' | 'parse'>): Promise<string> {
  if (format === 'json') return `${JSON.stringify(toJson(timeline), null, 2)}\n`;
  throw new Error(`${format} is not written yet`);
}
