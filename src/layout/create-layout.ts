// The layout of any timeline.
import { TimelineLayout } from './layout.js';
import type { Layout, LayoutOptions, LayoutSource } from './layout-options.js';
import { ALL_COUNTS } from './counts/all-counts.js';
import { ALL_MEANS } from './all-means.js';
import { clockChangesIn } from './axis/clock-changes.js';
import { arrangeColumns } from './rows/column-arrangement.js';
import { fitColumns } from './rows/fit-columns.js';
import { EventNames } from './words/event-names.js';
import { ENGLISH_MESSAGES } from './words/messages.js';
import { defaultMeasureText } from './labels/measure-text.js';

/** Prepares a timeline for drawing. O(n) for events in time order. */
export function createLayout(source: LayoutSource, options: LayoutOptions = {}): Layout {
  return new TimelineLayout(
    source,
    { ...options, measure: options.measure ?? defaultMeasureText, messages: options.messages ?? ENGLISH_MESSAGES },
    { ...ALL_MEANS, Names: EventNames, counts: ALL_COUNTS, clockChangesIn, arrangeColumns, fitColumns },
  );
}
