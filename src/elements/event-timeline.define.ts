// Registers <event-timeline>.
import { warmUp } from '../view/index.js';
import { EventTimeline } from './event-timeline.js';

if (typeof customElements !== 'undefined' && !customElements.get('event-timeline')) {
  customElements.define('event-timeline', EventTimeline);
  warmUp();
}

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline': EventTimeline;
  }
}
