// What exploring asks of the element, and what it tells it.
import type { TimelineEvent } from '../../model/index.js';
import type { ViewName } from '../parts/toolbar.js';
import type { LaneHost } from './lanes.js';

/** The properties of the host that the reader changes. */
export interface ExplorerHost extends LaneHost {
  selected?: string;
  view: ViewName;
  timeZone?: string;
  readonly locale?: string;
  fold: boolean;
  /** The timeline moves as its article is read. */
  follow: boolean;
  readonly now?: string;
}

export interface ExplorerListener {
  /** The reader chose an event, or let go of it. */
  onChoice(event: TimelineEvent | undefined): void;
  /** The reader wants to see other events. */
  onFilter(): void;
  /** The reader wants to see them otherwise. */
  onView(change: ViewChangeName): void;
}

/** What the reader can change beside the window and the choice. */
export type ViewChangeName = 'view' | 'timeZone' | 'fold' | 'follow' | 'lanes' | 'filter';
