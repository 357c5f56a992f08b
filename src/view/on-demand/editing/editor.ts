// A reader corrects a timeline: every act is proposed to the page, done unless refused, and can be undone.
import {
  acceptEvent,
  correctionToJson,
  correctTimeline,
  deleteEvent,
  EMPTY_TIMELINE,
  editEvent,
  fromJson,
  needsSecondLook,
  revertCorrections,
  type Correction,
  type Diagnostic,
  type EventChanges,
  type Timeline,
  type TimelineEvent,
} from '../../../model/index.js';
import type { When } from '../../../time/index.js';
import type { Edit, EditChange } from './edit.js';
import { EditHistory } from './edit-history.js';

export interface EditorListener {
  /** The page is asked. @returns false where it refuses. */
  propose(edit: Edit): boolean;
  /** Another timeline is to be shown. */
  onTimeline(timeline: Timeline): void;
  /** What was done, for a screen reader; undefined where the page refused. */
  onDone(edit: Edit | undefined): void;
}

/** The corrected timeline and how it came about. Knows no DOM. */
export class Editor {
  timeline: Timeline = EMPTY_TIMELINE;
  readonly history = new EditHistory();
  readonly #listener: EditorListener;
  #read: Timeline = EMPTY_TIMELINE;
  #own: readonly Correction[] = [];
  /** What is wrong with those that were given. */
  #unread: readonly Diagnostic[] = [];

  constructor(listener: EditorListener) {
    this.#listener = listener;
  }

  /** Events whose reading is in doubt, in time order. */
  get doubtful(): readonly TimelineEvent[] {
    return this.timeline.events.filter(needsSecondLook);
  }

  event(id: string): TimelineEvent | undefined {
    return this.timeline.events.find((event) => event.id === id);
  }

  /** What was read, now or anew: own corrections are put on it. @returns the corrected timeline */
  take(read: Timeline): Timeline {
    this.#read = read;
    const known = new Set(read.corrections.map(sayingOf));
    const own = this.#own.filter((correction) => !known.has(sayingOf(correction)));
    const corrected = own.length > 0 ? correctTimeline(read, own) : read;
    const timeline = this.#unread.length > 0 ? { ...corrected, diagnostics: [...corrected.diagnostics, ...this.#unread] } : corrected;
    // What stands elsewhere on the list can no longer be taken back from its end.
    if (!isSameList(timeline.corrections, this.timeline.corrections)) this.history.clear();
    this.#own = timeline.corrections;
    return (this.timeline = timeline);
  }

  /** Corrections kept from before, in place of those made here; as they are, or as their JSON says them. What is none is told. */
  setCorrections(given: readonly unknown[]): void {
    const { corrections, diagnostics } = fromJson({ events: [], corrections: given.map(saidInJson) });
    if (isSameList(corrections, this.#own) && diagnostics.length + this.#unread.length === 0) return;
    this.#own = corrections;
    this.#unread = diagnostics;
    this.#listener.onTimeline(this.take(this.#read));
  }

  /** Does something to an event, unless the page refuses. @param event - As it is before; of a new one, as it will be. */
  commit(change: EditChange, event: TimelineEvent | undefined, corrections: readonly Correction[]): boolean {
    const before = this.timeline.corrections.length;
    const timeline = correctTimeline(this.timeline, corrections);
    const count = timeline.corrections.length - before;
    if (!this.#do({ change, event, corrections: timeline.corrections.slice(before), timeline })) return false;
    this.history.add({ change, event, corrections, count });
    return true;
  }

  edit(event: TimelineEvent, changes: EventChanges): boolean {
    return this.commit('edit', event, [editEvent(event.id, changes)]);
  }

  accept(event: TimelineEvent): boolean {
    return this.commit('accept', event, [acceptEvent(event.id)]);
  }

  remove(event: TimelineEvent): boolean {
    return this.commit('delete', event, [deleteEvent(event.id)]);
  }

  move(event: TimelineEvent, when: When): boolean {
    return this.commit('move', event, [editEvent(event.id, { when })]);
  }

  undo(): boolean {
    const act = this.history.last;
    if (!act) return false;
    const { corrections } = this.timeline;
    const edit: Edit = {
      change: 'undo',
      event: act.event,
      corrections: corrections.slice(corrections.length - act.count),
      timeline: revertCorrections(this.timeline, act.count),
    };
    if (!this.#do(edit)) return false;
    this.history.undo();
    return true;
  }

  redo(): boolean {
    const act = this.history.next;
    if (!act) return false;
    const timeline = correctTimeline(this.timeline, act.corrections);
    if (!this.#do({ change: 'redo', event: act.event, corrections: timeline.corrections.slice(this.timeline.corrections.length), timeline }))
      return false;
    this.history.redo();
    return true;
  }

  #do(edit: Edit): boolean {
    const isAllowed = this.#listener.propose(edit);
    if (isAllowed) {
      this.timeline = edit.timeline;
      this.#own = edit.timeline.corrections;
      this.#listener.onTimeline(edit.timeline);
    }
    this.#listener.onDone(isAllowed ? edit : undefined);
    return isAllowed;
  }
}

/** A correction as a file keeps it; anything else as it is. */
function saidInJson(given: unknown): unknown {
  return typeof given === 'object' && given !== null ? correctionToJson(given as Correction) : given;
}

/** A correction without what it replaced: that differs from reading to reading. */
function sayingOf({ before: _, ...correction }: Correction): string {
  return JSON.stringify(correction);
}

function isSameList(list: readonly Correction[], other: readonly Correction[]): boolean {
  return list.length === other.length && list.every((correction, at) => sayingOf(correction) === sayingOf(other[at]));
}
