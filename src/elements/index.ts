// elements/: the classes, without registration. Imports view, layout, model, time and lit.
export { EventTimeline } from './event-timeline.js';
export { TimelineEventElement } from './timeline-event.js';
export { TimelineEditEvent } from './timeline-edit-event.js';
export { TimelineErrorEvent } from './timeline-error-event.js';
export { TimelineLoadEvent } from './timeline-load-event.js';
export { TimelineSelectEvent } from './timeline-select-event.js';
export { TimelineViewChangeEvent } from './timeline-view-change-event.js';
export { TimelineWindowChangeEvent } from './timeline-window-change-event.js';
export { type ComparedTimeline, type EditChange, type EditingWords, type ExportingWords, type PartialWords, type Words } from '../view/index.js';
