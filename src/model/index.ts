// model/: what a timeline is. Imports time/ and d3-array only.
export * from './event.js';
export * from './relation.js';
export * from './diagnostic.js';
export * from './timeline.js';
export * from './source.js';
export type { ModelDiagnosticCode } from './messages.js';
export { stableId } from './stable-id.js';
export { compareByTime, inTimeOrder, orderOf } from './time-order.js';
export { shortTitle } from './short-title.js';
export * from './create-timeline.js';
export type { PlainTime } from './when-from-plain.js';
export type { PlainEvent, PlainEventAnswer, PlainEventContext } from './event-from-plain.js';
export { eventFromPlain } from './event-from-plain.js';
export * from './json.js';
export * from './corrections.js';
export * from './index-by-time.js';
export { rankOf } from './rank.js';
export { timelineSchema } from './schema.js';
