// Registers <timeline-event>.
import { register } from './register.js';
import { TimelineEventElement } from './timeline-event.js';

register('timeline-event', TimelineEventElement);

declare global {
  interface HTMLElementTagNameMap {
    'timeline-event': TimelineEventElement;
  }
}
