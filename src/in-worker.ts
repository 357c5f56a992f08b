// event-timeline/worker: reads in a worker, so that the page stays alive. Wiring only.
import { textOf, type ChunkOptions, type Chunks } from './formats/index.js';
import type { Timeline } from './model/index.js';
import { readApart, type Content } from './view/reading/read-content.js';

export type { Chunk, ChunkOptions, Chunks, ChunkStream, Signal } from './formats/index.js';

export interface WorkerOptions extends Omit<ChunkOptions, 'signal' | 'onRead'>, Omit<Content, 'content'> {
  /** Gives up and ends the worker; the promise then rejects with its reason. */
  readonly signal?: AbortSignal;
  /** Told while the pieces come in (`gather`, with their size so far) and when the reading begins (`read`). */
  readonly onProgress?: (progress: { readonly stage: 'gather' | 'read'; readonly size: number }) => void;
}

/**
 * Reads any content as `readTimeline` does, in a worker of its own. Where there are no workers it is read here.
 * @example
 * const { body } = await fetch('minutes.txt');
 * const timeline = await readTimelineInWorker(body, { name: 'minutes.txt', signal });
 */
export async function readTimelineInWorker(content: string | Chunks, options: WorkerOptions = {}): Promise<Timeline> {
  const { signal = new AbortController().signal, encoding, onProgress, ...given } = options;
  signal.throwIfAborted();
  const whole = await textOf(content, {
    signal,
    encoding,
    onRead: (size) => {
      onProgress?.({ stage: 'gather', size });
    },
  });
  onProgress?.({ stage: 'read', size: whole.length });
  return readApart({ ...given, content: whole }, signal);
}
