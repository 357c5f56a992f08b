// The worker in which long texts are read. Nothing but this: one content in, one Timeline out.
// It is a file of its own, and a part of every bundle: imported by a page it only tells where it lies.
import { type Content, readHere, WORKER_NAME } from './read-here.js';

/** Where this part lies, as far as a bundler kept it apart. */
export const address = import.meta.url;

if (!('document' in globalThis) && self.name === WORKER_NAME) {
  addEventListener('message', ({ data }: MessageEvent<Content>) => {
    readHere(data).then(
      (timeline) => {
        postMessage(timeline);
      },
      () => {
        postMessage(undefined);
      },
    );
  });
}
