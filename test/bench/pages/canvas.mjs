// The bare page: sorts, packs labels into rows and draws them on a canvas. No keyboard, no text to select, no doubt in ink.
import { bench } from './bench-page.mjs';

const ROW = 24;
const AXIS = 24;
let draw;
let view;

bench({
  make(events, host) {
    const count = events.length;
    const order = events
      .map((event, i) => ({ i, start: Date.parse(event.start), end: event.end ? Date.parse(event.end) : Number.NaN }))
      .sort((a, b) => a.start - b.start);
    const starts = Float64Array.from(order, (item) => item.start);
    const canvas = host.appendChild(document.createElement('canvas'));
    canvas.width = host.clientWidth;
    canvas.height = host.clientHeight;
    const context = canvas.getContext('2d');
    context.font = '14px sans-serif';
    const widths = new Map();
    const rows = Math.floor((canvas.height - AXIS) / ROW);
    view = { start: starts[0], end: starts[count - 1] };
    draw = (start = view.start, end = view.end) => {
      view = { start, end };
      context.clearRect(0, 0, canvas.width, canvas.height);
      const scale = canvas.width / (end - start);
      const right = new Float64Array(rows).fill(-Infinity);
      for (let k = firstAtLeast(starts, start); k < count && starts[k] <= end; k++) {
        const { i, start: from, end: to } = order[k];
        const x = (from - start) * scale;
        const row = right.findIndex((edge) => edge <= x);
        if (row < 0) continue;
        // Only what is drawn is measured: measuring is what costs.
        right[row] = x + Math.max(Number.isNaN(to) ? 6 : (to - from) * scale, labelWidth(events[i].title) + 12) + 8;
        context.fillRect(x, row * ROW + 8, Number.isNaN(to) ? 6 : Math.max(6, (to - from) * scale), 6);
        context.fillText(events[i].title, x + 10, row * ROW + 16);
      }
      for (let year = new Date(start).getUTCFullYear(); Date.UTC(year, 0) < end; year++) {
        context.fillText(String(year), (Date.UTC(year, 0) - start) * scale, canvas.height - 6);
      }
    };
    const labelWidth = (title) => {
      let width = widths.get(title);
      if (width === undefined) widths.set(title, (width = context.measureText(title).width));
      return width;
    };
    let grabbed;
    canvas.addEventListener('pointerdown', (event) => (grabbed = { x: event.clientX, ...view }));
    canvas.addEventListener('pointerup', () => (grabbed = undefined));
    canvas.addEventListener('pointermove', (event) => {
      if (!grabbed) return;
      const shift = ((grabbed.x - event.clientX) * (grabbed.end - grabbed.start)) / canvas.width;
      draw(grabbed.start + shift, grabbed.end + shift);
    });
    draw();
  },
  isDrawn: () => true,
  show: (start, end) => draw(start, end),
  windowStart: () => view.start,
});

function firstAtLeast(sorted, value) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
