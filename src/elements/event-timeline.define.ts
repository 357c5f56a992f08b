// Registers <event-timeline>.
import { EventTimeline } from './event-timeline.js';

if (typeof customElements !== 'undefined' && !customElements.get('event-timeline')) customElements.define('event-timeline', EventTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline': EventTimeline;
  }
}
