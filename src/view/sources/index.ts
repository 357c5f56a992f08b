// What it takes to show more events than a picture holds. Fetched when a source or thousands of events are handed over.
export { readPlainEvents } from './plain-events.js';
export { SourceController } from './source.js';
