// Turns the content of a file, an article or a box into a Timeline. Formats and parser are downloaded only now;
// long texts are read in a worker, so that the page stays alive.
import type { Timeline } from '../../model/index.js';
import { trustedAddress } from '../trusted.js';

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

/** Beyond so many UTF-16 units (about 20 ms of work) a worker is worth its start. */
const LONG = 150_000;

/**
 * Reads content of any supported format; prose goes through the parser. Bad content gives diagnostics, not an exception.
 * @param signal - Gives up; the promise then rejects with its reason.
 */
export async function readContent(content: Content, signal: AbortSignal): Promise<Timeline> {
  if (content.content.length > LONG) return readApart(content, signal);
  await nextFrame();
  signal.throwIfAborted();
  const timeline = await readHere(content);
  signal.throwIfAborted();
  return timeline;
}

/** Reads in a worker, here where none can be had. */
export async function readApart(content: Content, signal: AbortSignal): Promise<Timeline> {
  const timeline = await readInWorker(content, signal).catch(() => undefined);
  signal.throwIfAborted();
  const told = timeline ?? await readHere(content);
  signal.throwIfAborted();
  return told;
}

/** Reads in this thread. The worker does the same in its own. */
export async function readHere({ content, ...options }: Content): Promise<Timeline> {
  const { readTimeline } = await import('../../formats/index.js');
  return readTimeline(content, { ...options, text: () => import('../../text/index.js') });
}

/** Rejects where there are no module workers, or the page's policy or origin forbids this one. */
function readInWorker(content: Content, signal: AbortSignal): Promise<Timeline> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(trustedAddress(new URL('./worker.js', import.meta.url)), { type: 'module' });
    const end = (settle: () => void): void => {
      worker.terminate();
      settle();
    };
    worker.onmessage = ({ data }: MessageEvent<Timeline | undefined>) => {
      end(() => { if (data) resolve(data); else reject(new Error('worker: could not read')); });
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end(() => { reject(new Error('worker: could not start')); });
    };
    signal.addEventListener('abort', () => { end(() => { reject(signal.reason as Error); }); }, { once: true });
    worker.postMessage(content);
  });
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, document.hidden ? 0 : 16));
}
