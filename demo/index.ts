// The start page: every example in small.
import '../src/index.js';
import type { EventTimeline } from '../src/elements/index.js';
import { harbourEvents } from './harbour.js';
import { connectPasteBox } from './paste-box.js';

connectPasteBox();

// Ten thousand events are made when a reader comes near them.
const many = document.getElementById('many-events') as EventTimeline;
const sight = new IntersectionObserver(
  ([entry]) => {
    if (!entry?.isIntersecting) return;
    sight.disconnect();
    many.events = harbourEvents(10_000);
  },
  { rootMargin: '50% 0%' },
);
sight.observe(many);
