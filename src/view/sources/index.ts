// What it takes to show more events than a picture holds. Fetched when a source or thousands of events are handed over.
export { comparedTimeline, type ComparedTimeline } from './compare.js';
export { readPlainEvents } from './plain-events.js';
export { SourceController } from './source.js';
