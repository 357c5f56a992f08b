// Decides where content is read: long texts in a worker, so that the page stays alive.
import type { Timeline } from '../../model/index.js';
import { trustedAddress } from '../trusted.js';
import { readHere, WORKER_NAME, type Content } from './read-here.js';

export type { Content };

/** Beyond so many UTF-16 units (about 20 ms of work) a worker is worth its start. */
const LONG = 150_000;

/** The worker's own file, told so that bundlers see it and carry it along. */
const ownFile = (): URL => new URL('./worker.js', import.meta.url);

/**
 * The same worker as a part of the bundle, for those that did not.
 * @throws {Error} where it is no part of its own: a worker must not run what the page runs
 */
async function ownPart(): Promise<URL> {
  const { address } = await import('./worker.js');
  if (address === import.meta.url) throw new Error('worker: bundled with the page');
  return new URL(address);
}

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
  let told: Timeline | undefined;
  for (const find of [ownFile, ownPart]) {
    told ??= await Promise.resolve()
      .then(find)
      .then((url) => readInWorker(url, content, signal))
      .catch(() => undefined);
    signal.throwIfAborted();
  }
  told ??= await readHere(content);
  signal.throwIfAborted();
  return told;
}

/** Rejects where there are no module workers, or the page's policy or origin forbids this one. */
function readInWorker(url: URL, content: Content, signal: AbortSignal): Promise<Timeline> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(trustedAddress(url), { type: 'module', name: WORKER_NAME });
    const end = (settle: () => void): void => {
      worker.terminate();
      settle();
    };
    worker.onmessage = ({ data }: MessageEvent<Timeline | undefined>) => {
      end(() => {
        if (data) resolve(data);
        else reject(new Error('worker: could not read'));
      });
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end(() => {
        reject(new Error('worker: could not start'));
      });
    };
    signal.addEventListener(
      'abort',
      () => {
        end(() => {
          reject(signal.reason as Error);
        });
      },
      { once: true },
    );
    worker.postMessage(content);
  });
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, document.hidden ? 0 : 16));
}
