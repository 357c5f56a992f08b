// One act of a reader who corrects: what is proposed to the page, and done unless it refuses.
import type { Correction, Timeline, TimelineEvent } from '../../../model/index.js';

/** What a reader may do. */
export type EditChange = 'edit' | 'add' | 'split' | 'merge' | 'delete' | 'accept' | 'link' | 'unlink' | 'move' | 'undo' | 'redo';

export interface Edit {
  readonly change: EditChange;
  /** The event concerned, as it was before; as it will be, where it is new. */
  readonly event: TimelineEvent | undefined;
  /** The corrections of this act; those that are taken back, for `undo`. */
  readonly corrections: readonly Correction[];
  /** The timeline as it will be. */
  readonly timeline: Timeline;
}
