// Cells of the grid in which events without a row are counted.
import type { Bin } from '../../model/index.js';
import type { EventColumns } from '../event-columns.js';
import type { Orientation } from '../scene.js';

/** What is asked about the window. */
export interface CellRequest {
  readonly columns: EventColumns;
  readonly start: number;
  readonly end: number;
  /** px per ms at the floor of the zoom step. */
  readonly scale: number;
  readonly orientation: Orientation;
  /** How much larger than usual numbers are set; 1 at least. */
  readonly textScale: number;
  readonly positionOf: (moment: number) => number;
  /** Events that a source counted and did not send. */
  readonly uncounted?: readonly Bin[];
}

/** A cell while it is joined with others. */
export interface CellDraft {
  fromPx: number;
  toPx: number;
  start: number;
  end: number;
  count: number;
}

/** Two neighbouring cells as one. */
export function joined(first: CellDraft, second: CellDraft): CellDraft {
  return { fromPx: first.fromPx, toPx: second.toPx, start: first.start, end: second.end, count: first.count + second.count };
}
