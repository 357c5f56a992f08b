// vis-timeline as its documentation sets it up, in the same box.
import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import { bench } from './bench-page.mjs';

let timeline;

bench({
  make(events, host) {
    const items = new DataSet(events.map(({ title, start, end }, id) => ({ id, content: title, start, ...(end ? { end } : { type: 'box' }) })));
    timeline = new Timeline(host, items, { height: `${host.clientHeight}px`, verticalScroll: true });
  },
  isDrawn: () =>
    document.querySelector('.vis-item-content') !== null && getComputedStyle(document.querySelector('.vis-timeline')).visibility !== 'hidden',
  show: (start, end) => timeline.setWindow(start, end, { animation: false }),
  windowStart: () => timeline.getWindow().start,
});
