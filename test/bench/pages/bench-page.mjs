// What every page of the bench shares: the same events, the same clock, the same frames.
import { pick, seededRandom, whole } from '../seeded-random.mjs';

const SUBJECTS = ['Harbour board', 'Survey ship', 'Night ferry', 'Observatory', 'Rail crew', 'Museum', 'Weather desk', 'Growers'];
const VERBS = ['opens', 'moves', 'repairs', 'reports on', 'closes', 'tests', 'postpones', 'maps'];
const OBJECTS = ['north pier', 'winter timetable', 'tide gauge', 'second dome', 'old quay', 'seed store', 'storm line', 'lower reef'];

const START = Date.UTC(1990, 0, 1);
const SPAN = Date.UTC(2030, 0, 1) - START;
const DAY = 86_400_000;

/** Plain events over forty years, a fifth of them with an end. */
export function makeEvents(count, seed = 11) {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, i) => {
    const start = START + Math.floor((random() * SPAN) / DAY) * DAY;
    const title = `${pick(random, SUBJECTS)} ${pick(random, VERBS)} ${pick(random, OBJECTS)} ${i}`;
    return random() < 0.2 ? { title, start: iso(start), end: iso(start + whole(random, 2, 400) * DAY) } : { title, start: iso(start) };
  });
}

/** The tenth of the span in which panning is measured. */
export const panWindow = { start: START + 0.45 * SPAN, end: START + 0.55 * SPAN };

const iso = (ms) => new Date(ms).toISOString().slice(0, 10);

/**
 * Puts a subject under the bench: `make(events, host)` draws, `isDrawn()` tells when labels can be read,
 * `show(start, end)` sets the window, `windowStart()` tells where it begins, `reconnect(times)` takes it away and puts it back.
 */
export function bench({ make, isDrawn, show, windowStart, reconnect }) {
  const host = document.querySelector('main');
  let events = [];
  let longestTask = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longestTask = Math.max(longestTask, entry.duration);
  }).observe({ type: 'longtask' });
  let frames = [];
  let isRecording = false;
  globalThis.bench = {
    prepare(count) {
      events = makeEvents(count);
      return events.length;
    },
    /** Milliseconds from handing over the events to a painted picture with labels. */
    async firstRender() {
      longestTask = 0;
      const start = performance.now();
      await make(events, host);
      while (!isDrawn()) await frame();
      await afterPaint();
      return performance.now() - start;
    },
    async showPanWindow() {
      await show(panWindow.start, panWindow.end);
      for (let i = 0; i < 10; i++) await frame();
    },
    startFrames() {
      frames = [];
      isRecording = true;
      let last = performance.now();
      const record = (now) => {
        frames.push(now - last);
        last = now;
        if (isRecording) requestAnimationFrame(record);
      };
      requestAnimationFrame((now) => {
        last = now;
        requestAnimationFrame(record);
      });
    },
    stopFrames() {
      isRecording = false;
      return frames;
    },
    reconnect,
    windowStart: () => Number(windowStart()),
    longestTask: () => longestTask,
    nodes: () => countNodes(document),
  };
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** A task after the next frame: the browser has painted by then. */
async function afterPaint() {
  await frame();
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
}

/** Elements, those in shadow roots included. */
function countNodes(root) {
  let count = 0;
  for (const element of root.querySelectorAll('*')) {
    count++;
    if (element.shadowRoot) count += countNodes(element.shadowRoot);
  }
  return count;
}
