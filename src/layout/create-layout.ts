// The layout of any timeline: its times may say all that EDTF can.
import { TimeFormat } from '../time/index.js';
import { TimelineLayout } from './layout.js';
import type { Layout, LayoutOptions, LayoutSource } from './layout-options.js';

/** Prepares a timeline for drawing. O(n) for events in time order. */
export function createLayout(source: LayoutSource, options: LayoutOptions = {}): Layout {
  return new TimelineLayout(source, options, TimeFormat);
}
