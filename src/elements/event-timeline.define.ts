// Registers <event-timeline>.
import { warmUp } from '../view/index.js';
import { EventTimeline } from './event-timeline.js';

if (typeof customElements !== 'undefined' && !customElements.get('event-timeline')) {
  customElements.define('event-timeline', EventTimeline);
  // A page whose timeline was drawn already has nothing left to rehearse.
  warmUp(() => ![...document.querySelectorAll('event-timeline')].some(({ window }) => window));
}

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline': EventTimeline;
  }
}
