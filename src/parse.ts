// event-timeline/parse: text → Timeline without a DOM.
export * from './text/index.js';
export type * from './model/index.js';
