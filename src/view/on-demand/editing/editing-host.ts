// The element as correcting sees it: its words, and times as it writes them.
import type { ReactiveControllerHost } from 'lit';
import { TimeFormat, type When } from '../../../time/index.js';
import { localeAround } from '../../locale.js';
import { completed, type Words } from '../../words.js';
import { ENGLISH_EDITING, type EditingWords } from './words.js';

export interface EditingHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly words: Words;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly editable: boolean;
  selected?: string;
}

/** The words of editing, English where the page gives none. */
export function editingWords({ words }: EditingHost): EditingWords {
  return completed(words.editing ?? {}, ENGLISH_EDITING);
}

/** A time in full, in the language and zone of the element. */
export function longTime(host: EditingHost, when: When): string {
  return new TimeFormat({ locale: localeAround(host, host.locale), timeZone: host.timeZone || undefined }).when(when, 'long');
}
