// Ten thousand generated events; ?count= and ?seed= give others.
import '../src/index.js';
import type { EventTimeline } from '../src/elements/index.js';
import { harbourEvents } from './harbour.js';

/** More than this a page should ask a source for instead of making objects. */
const MOST = 1_000_000;

const asked = new URLSearchParams(location.search);
const count = Math.min(MOST, Math.max(1, Number(asked.get('count')) || 10_000));
const seed = Number(asked.get('seed')) || 7;

const timeline = document.getElementById('many-events') as EventTimeline;
timeline.events = harbourEvents(count, seed);
const note = document.getElementById('generated');
if (note) note.textContent = `${count.toLocaleString()} events, drawn by lot from the number ${seed}: the same each time.`;
