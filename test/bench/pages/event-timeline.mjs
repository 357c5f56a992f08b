// This library, as a page sets it up.
import '../../../src/index.ts';
import { bench } from './bench-page.mjs';

let element;
let start = 0;

bench({
  async make(events, host) {
    element = document.createElement('event-timeline');
    element.style.blockSize = '100%';
    element.events = events;
    element.addEventListener('timeline-window-change', (event) => (start = event.start));
    host.append(element);
    await element.updateComplete;
  },
  isDrawn: () => element.shadowRoot.querySelector('.mark [part~="label"]') !== null,
  async show(start, end) {
    element.windowStart = new Date(start).toISOString();
    element.windowEnd = new Date(end).toISOString();
    await element.updateComplete;
  },
  windowStart: () => start,
  /** Takes the element away and puts it back. */
  async reconnect(times) {
    const host = element.parentElement;
    for (let time = 0; time < times; time++) {
      element.remove();
      host.append(element);
      await element.updateComplete;
    }
  },
});
