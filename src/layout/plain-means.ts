// What only some timelines need is a means of its own (all-means.ts): the first picture of the others goes without it.
import { PlainTimeFormat } from '../time/index.js';
import type { ALL_COUNTS } from './counts/all-counts.js';
import type { clockChangesIn } from './axis/clock-changes.js';
import type { createEdges } from './edges.js';
import type { arrangeColumns } from './rows/column-arrangement.js';
import type { fitColumns } from './rows/fit-columns.js';
import type { EventNames } from './words/event-names.js';
import type { onAxis } from './axis/on-axis.js';
import type { Related } from './relations/related.js';

/** How much of what events and relations may say a layout understands, and which ways time may run. */
export interface LayoutMeans {
  /** Puts times into words. */
  readonly Format: typeof PlainTimeFormat;
  /** Names what is drawn and lists it. May come later than the layout: what is named before has an empty name. */
  readonly Names?: typeof EventNames | undefined;
  /** Counts events where they lie. May come later, as well: before, there is neither density nor overview. */
  readonly counts?: typeof ALL_COUNTS | undefined;
  /** Where clocks change. May come later, too. */
  readonly clockChangesIn?: typeof clockChangesIn | undefined;
  /** Length of a stated duration, ms; undefined for vague amounts (`PXD`), which no ink can show. */
  readonly lengthMs?: (duration: string) => number | undefined;
  /** Puts local times where the axis of zoned ones shows them. */
  readonly onAxis?: typeof onAxis;
  /** How ends look that are open or vague. */
  readonly createEdges?: typeof createEdges;
  /** What relations say. */
  readonly Related?: typeof Related;
  /** Lanes side by side: needed before time runs down. */
  readonly arrangeColumns?: typeof arrangeColumns;
  /** Their first window. */
  readonly fitColumns?: typeof fitColumns;
}

/** Enough for plain dates and clock times, without durations and relations, where time runs across. */
export const PLAIN_MEANS: LayoutMeans = { Format: PlainTimeFormat };
