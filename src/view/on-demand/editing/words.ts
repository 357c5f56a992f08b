// The words of correcting. They come with the editor; a page in another language sets `element.words = { …, editing: { … } }`.
import type { EditChange } from './edit.js';

export interface EditingWords {
  readonly bar: string;
  readonly add: string;
  readonly undo: string;
  readonly redo: string;
  readonly toCheck: (count: string) => string;
  readonly nextToCheck: string;
  readonly previousToCheck: string;
  readonly accept: string;
  readonly edit: string;
  readonly split: string;
  readonly merge: string;
  readonly link: string;
  readonly remove: string;
  readonly save: string;
  readonly cancel: string;
  readonly titles: Readonly<Record<'edit' | 'add' | 'split' | 'merge' | 'link', string>>;
  readonly title: string;
  readonly when: string;
  readonly until: string;
  readonly whenHint: string;
  readonly zoneHint: (zone: string) => string;
  readonly relative: string;
  readonly kind: string;
  readonly status: string;
  readonly speaker: string;
  readonly quote: string;
  readonly description: string;
  readonly url: string;
  readonly first: string;
  readonly second: string;
  readonly other: string;
  readonly mergeHint: string;
  readonly relation: string;
  readonly removeLink: (link: string) => string;
  readonly noOther: string;
  /** What a screen reader is told once it is done. */
  readonly done: Readonly<Record<EditChange, (title: string, when: string) => string>>;
  readonly refused: string;
  readonly checked: string;
  readonly badDate: (text: string) => string;
  readonly halfDate: (text: string, understood: string) => string;
  readonly backwards: string;
  /** A date in words, whose reader could not be fetched. */
  readonly noReader: string;
  readonly badEnd: string;
  readonly needsTitle: string;
  readonly badUrl: string;
  readonly notAtHand: string;
}

export const ENGLISH_EDITING: EditingWords = {
  bar: 'Corrections',
  add: 'Add event',
  undo: 'Undo',
  redo: 'Redo',
  toCheck: (count) => `To check: ${count}`,
  nextToCheck: 'Next to check',
  previousToCheck: 'Previous to check',
  accept: 'It is right',
  edit: 'Mend',
  split: 'Split',
  merge: 'Merge',
  link: 'Links',
  remove: 'Delete',
  save: 'Save',
  cancel: 'Cancel',
  titles: {
    edit: 'Mend the event',
    add: 'New event',
    split: 'Make two events of it',
    merge: 'The same as another event',
    link: 'What belongs to it',
  },
  title: 'Title',
  when: 'When',
  until: 'Until, if it lasts',
  whenHint: 'As 2034-03-14, 14 March 2034 or 14 March 2034 22:00; 1180~ is about 1180, 1557? perhaps. Empty: no date.',
  zoneHint: (zone) => `Clock of ${zone}.`,
  relative: 'What is known of the time',
  kind: 'Kind',
  status: 'Status',
  speaker: 'Who speaks',
  quote: 'Their words',
  description: 'Description',
  url: 'Link',
  first: 'First event',
  second: 'Second event',
  other: 'Other event',
  mergeHint: 'This event stays as it is and takes what it lacks from the other, its words and its links; the other goes.',
  relation: 'Relation',
  removeLink: (link) => `Remove “${link}”`,
  noOther: 'There is no other event.',
  done: {
    edit: (title) => `Saved: ${title}.`,
    add: (title) => `Added: ${title}.`,
    split: (title) => `Split: ${title}.`,
    merge: (title) => `Merged into ${title}.`,
    delete: (title) => `Deleted: ${title}.`,
    accept: (title) => `Accepted: ${title}.`,
    link: (title) => `Linked: ${title}.`,
    unlink: (title) => `Link removed: ${title}.`,
    move: (title, when) => `${title} moved to ${when}.`,
    undo: (title) => `Undone: ${title}.`,
    redo: (title) => `Done again: ${title}.`,
  },
  refused: 'This change is not allowed here. Everything is as it was.',
  checked: 'All events are checked.',
  badDate: (text) => `“${text}” is no date that is understood. Write 2034-03-14, 14 March 2034 or 14 March 2034 22:00.`,
  halfDate: (text, understood) => `Only “${understood}” is a date in “${text}”. Write the date alone.`,
  backwards: 'It ends before it starts. Exchange the two.',
  noReader: 'What reads dates in words could not be fetched. Write 2034-03-14, or try again once you are online.',
  badEnd: 'An end needs a single time before it, and must be one itself.',
  needsTitle: 'Every event has a title.',
  badUrl: 'Write an address that begins with https:// or http://.',
  notAtHand: 'These events come from a source or are too many: they cannot be corrected here.',
};
