// The worker in which long texts are read. Nothing but this: one content in, one Timeline out.
import { type Content, readHere } from './read-content.js';

addEventListener('message', ({ data }: MessageEvent<Content>) => {
  readHere(data).then((timeline) => { postMessage(timeline); }, () => { postMessage(undefined); });
});
