// Turns the content of a file, an article or a box into a Timeline. Formats and parser are downloaded only now. Imports nothing at once: it also runs in a worker.
import type { Timeline } from '../../model/index.js';

/** What is to be read. Plain data: it crosses to a worker. */
export interface Content {
  readonly content: string;
  /** Address or file name; its ending helps to tell the format. */
  readonly name?: string;
  /** Of the HTTP header. Absent: sniffed. */
  readonly mediaType?: string;
  /** Id of a format, where it is known. */
  readonly format?: string;
  readonly reference?: string;
  /** Zone in which local times of the text are read, where it does not say. */
  readonly timeZone?: string;
  readonly locale?: string;
  /** Language of the page around. */
  readonly language?: string;
}

/** What a worker of ours is called: by this it knows that it is one. */
export const WORKER_NAME = 'event-timeline reads';

/** Reads in this thread. The worker does the same in its own. */
export async function readHere({ content, ...options }: Content): Promise<Timeline> {
  const { readTimeline } = await import('../../formats/index.js');
  return readTimeline(content, { ...options, text: () => import('../../text/index.js') });
}
