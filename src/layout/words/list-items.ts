// The same events as text: for the list view, print and search engines.
import { needsSecondLook, type EventKind, type EventStatus, type TimelineEvent } from '../../model/index.js';
import type { Instant } from '../../time/index.js';
import type { LayoutMessages } from './messages.js';
import { eventName, remarksOf } from './names.js';
import { statusText } from './status-text.js';
import type { WhenText } from './when-text.js';

/** An event in words. */
export interface ListItem {
  readonly id: string;
  /** Time in words; what is known of it where it has no date. */
  readonly when: string;
  readonly isDated: boolean;
  /** Its time as EDTF; absent where it has none. */
  readonly edtf?: string;
  readonly title: string;
  readonly description?: string;
  readonly kind: EventKind;
  /** As it is told: who moves a plan has done so (`occurred`), and the date it was moved to is `rescheduled`. */
  readonly status: EventStatus;
  /** Status in words. */
  readonly statusText: string;
  /** What is to be said beside it: status, unless it plainly happened or was said; changed later, uncertain, lane. */
  readonly remarks: readonly string[];
  readonly speaker?: string;
  readonly quote?: string;
  readonly isSuperseded: boolean;
  readonly isLowConfidence: boolean;
  readonly name: string;
}

/**
 * Events in words, in the order given. Times and names are put into words once they are asked for: of thousands a few are shown.
 * @param window - Only what touches it, undated events left out; absent: all.
 */
export function createListItems(
  events: readonly TimelineEvent[],
  window: { readonly start?: Instant; readonly end?: Instant },
  options: {
    readonly messages: LayoutMessages;
    readonly whenText: WhenText;
    readonly isSuperseded: (id: string) => boolean;
    readonly statusOf: (event: TimelineEvent) => EventStatus;
  },
): readonly ListItem[] {
  const { messages, whenText } = options;
  const { start = -Infinity, end = Infinity } = window;
  const isAll = (window.start ?? window.end) === undefined;
  const touches = ({ when }: TimelineEvent): boolean =>
    isAll || (when !== undefined && when.start < end && (when.end > start || when.start >= start));
  return events.filter(touches).map((event) => {
    const { id, title, kind, description, speaker, quote } = event;
    const status = options.statusOf(event);
    const isSuperseded = options.isSuperseded(id);
    return {
      id,
      title,
      kind,
      status,
      statusText: statusText(event, status, messages),
      remarks: remarksOf(event, status, isSuperseded, messages),
      get when() {
        return whenText.whole(event);
      },
      isDated: event.when !== undefined,
      ...(event.when !== undefined && { edtf: event.when.edtf }),
      ...(description !== undefined && { description }),
      ...(speaker !== undefined && { speaker }),
      ...(quote !== undefined && { quote }),
      isSuperseded,
      isLowConfidence: needsSecondLook(event),
      get name() {
        return eventName(event, { status, isSuperseded, messages, whenText });
      },
    };
  });
}
