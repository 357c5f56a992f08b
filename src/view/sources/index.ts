// What it takes to read events that are many or unusual, and to show more than a picture holds. Fetched when they are handed over.
export { comparedTimeline, type ComparedTimeline } from './compare.js';
export { applyCorrections, createTimeline } from '../../model/index.js';
export { allMeansOn } from '../all-means.js';
export { SourceInput } from './source-input.js';
export { timelineFrom } from './timeline-from.js';
