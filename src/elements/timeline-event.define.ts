// Registers <timeline-event>.
import { TimelineEventElement } from './timeline-event.js';

if (typeof customElements !== 'undefined' && !customElements.get('timeline-event')) customElements.define('timeline-event', TimelineEventElement);

declare global {
  interface HTMLElementTagNameMap {
    'timeline-event': TimelineEventElement;
  }
}
