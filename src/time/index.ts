// time/: what a moment is. Imports nothing of ours.
export * from './instant.js';
export * from './precision.js';
export * from './when.js';
export * from './calendar.js';
export * from './zone.js';
export * from './iso.js';
export * from './edtf.js';
export * from './parse-edtf.js';
export * from './print-edtf.js';
export { extentOfEdtfDate, precisionOf } from './edtf-extent.js';
export * from './when-from-edtf.js';
export * from './when-from-instants.js';
export type { Duration } from './durations.js';
export { addDuration, approximateMs, parseDuration, printDuration } from './durations.js';
