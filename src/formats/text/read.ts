// Plain prose: handed to the text parser as it is.
import type { Timeline } from '../../model/index.js';
import type { ReadOptions } from '../format.js';
import { readProse } from '../read-prose.js';

/** Reads a text. */
export function read(content: string, options: ReadOptions): Promise<Timeline> {
  return readProse(content.charCodeAt(0) === 0xfeff ? content.slice(1) : content, options);
}
