// model/: what a timeline is. Imports time/ only.
export * from './event.js';
export * from './relation.js';
export * from './diagnostic.js';
export * from './timeline.js';
export * from './source.js';
