// event-timeline: registers the elements. Importing it is all a page has to do.
// Children first: the timeline reads them as soon as it is defined.
import './elements/timeline-event.define.js';
import './elements/event-timeline.define.js';

export * from './elements/index.js';
export type * from './model/index.js';
export type { Extent, Instant, Precision, StatedDuration, When } from './time/index.js';
