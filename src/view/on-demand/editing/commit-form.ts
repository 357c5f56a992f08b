// What a form that was filled does to the timeline.
import {
  addEvent,
  linkEvents,
  mergeEvents,
  needsSecondLook,
  splitEvent,
  type Correction,
  type EventChanges,
  type RelationType,
  type Timeline,
  type TimelineEvent,
} from '../../../model/index.js';
import type { Editor } from './editor.js';
import { changesOf } from './form-values.js';
import type { FormName } from './forms.js';
import type { DateClock } from './read-date.js';
import type { EditingWords } from './words.js';

/** A form and the event it was filled with. */
export interface OpenForm {
  readonly name: FormName;
  readonly event: TimelineEvent;
}

/**
 * Does what a form says.
 * @returns Id of the event that it was about in the end; undefined where the page refused.
 * @throws {FieldError} where a field says nothing that can be done
 */
export async function commitForm(editor: Editor, { name, event }: OpenForm, values: FormData, words: EditingWords): Promise<string | undefined> {
  const { timeline } = editor;
  const options = { clock: clockOf(timeline, event), words };
  const about = (isDone: boolean): string | undefined => (isDone ? event.id : undefined);
  const other = timeline.events.find(({ id }) => id === values.get('other'));
  switch (name) {
    case 'merge':
      return about(!other || editor.commit('merge', event, mergeEvents(timeline, event, other)));
    case 'link':
      return about(!other || editor.commit('link', event, [relationFrom(values.get('relation') as string, event.id, other.id)]));
    case 'split': {
      const first = await changesOf(values, event, { ...options, prefix: 'first.' });
      return about(
        editor.commit('split', event, splitEvent(timeline, event, first, await changesOf(values, event, { ...options, prefix: 'second.' }))),
      );
    }
    case 'add': {
      const added = { ...event, ...defined(await changesOf(values, event, options)) };
      const correction = addEvent(timeline, added);
      return editor.commit('add', { ...added, id: correction.event }, [correction]) ? correction.event : undefined;
    }
    case 'edit': {
      const changes = await changesOf(values, event, options);
      return about((Object.keys(changes).length === 0 && !needsSecondLook(event)) || editor.edit(event, changes));
    }
  }
}

/** From where times that are typed for an event count. */
export function clockOf({ documents: [document] }: Timeline, { when }: TimelineEvent): DateClock {
  return { timeZone: when ? when.timeZone : document?.timeZone, reference: document?.reference ?? document?.published };
}

function relationFrom(value: string, id: string, other: string): Correction {
  return value.startsWith('-')
    ? linkEvents({ type: value.slice(1) as RelationType, from: other, to: id })
    : linkEvents({ type: value as RelationType, from: id, to: other });
}

function defined(changes: EventChanges): Partial<TimelineEvent> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
