// Registers <timeline-event>.
import { TimelineEventElement } from './timeline-event.js';

if (!customElements.get('timeline-event')) customElements.define('timeline-event', TimelineEventElement);

declare global {
  interface HTMLElementTagNameMap {
    'timeline-event': TimelineEventElement;
  }
}
