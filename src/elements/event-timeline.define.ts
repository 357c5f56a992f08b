// Registers <event-timeline>.
import { warmUp } from '../view/index.js';
import { EventTimeline } from './event-timeline.js';
import { register } from './register.js';

// A page whose timeline was drawn already has nothing left to rehearse.
if (register('event-timeline', EventTimeline)) warmUp(() => ![...document.querySelectorAll('event-timeline')].some(({ window }) => window));

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline': EventTimeline;
  }
}
