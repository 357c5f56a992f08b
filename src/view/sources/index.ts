// What it takes to read events that are many or unusual, and to show more than a picture holds. Fetched when they are handed over.
export type { ComparedTimeline } from './compare.js';
export { allMeansOn } from '../all-means.js';
export { SourceInput } from './source-input.js';
export type { Whole } from './timeline-from.js';
