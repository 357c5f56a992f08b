// References to the present, the past and the future that name no date.
import type { WordTables } from '../../tokens/lexicon.js';
import type { RuleTable } from '../rule-types.js';

export const referenceWords: WordTables = {
  sentenceEdge: '. ! ? " “ ” `',
  modal: 'will would may can could should must might to',
  // Who or what a clause is about, behind "one day".
  whoeverIt: 'i you he she it we they',
  modalNext: 'will would may can could should must might',
};

export const reference: RuleTable = [
  // "Now, who would have thought so?"
  { id: 'ref.discourse', words: 'now', is: { weak: 1 }, prev: 'sentenceEdge', next: 'listComma' },
  // no "Now and then it rained."
  { id: 'ref.discourse', words: '[now and [then|again]|[year|month|quarter] (~-) to (~-) date]', is: { weak: 1 } },
  {
    id: 'ref.present',
    words: '[(right) now|rn|atm|currently|current|at present|nowadays|these days|the present [day|time]|present day|at this [time|moment]]',
    is: { ref: 'PRESENT_REF' },
  },
  // yes "The present bridge was begun in 1949." present = PRESENT_REF; 1949 = 1949
  { id: 'ref.present', words: 'the present', is: { ref: 'PRESENT_REF' }, next: 'stop' },
  { id: 'ref.present', words: 'present', is: { ref: 'PRESENT_REF' }, prev: 'dayLead' },
  // no "It flooded twice, most recently in spate."
  { id: 'ref.discourse', words: 'most recently', is: { weak: 1 } },
  // no "She wrote in the past tense."
  { id: 'ref.past', words: '(the) past [tense|participle|master]', is: { weak: 1 } },
  {
    id: 'ref.past',
    words:
      '[(more) recently|recent|recent times|the recent past|lately|the other [day|night|week|morning|evening|afternoon]|[a (short|little|long) while|some time|ages] [ago|back]]',
    is: { ref: 'PAST_REF' },
  },
  // no "It was one of those days."
  { id: 'ref.discourse', words: 'one of those days', is: { weak: 1 } },
  // yes "In those days it was a ford." those days = PAST_REF
  { id: 'ref.past', words: '[those|the (good) old] days', is: { ref: 'PAST_REF' } },
  { id: 'ref.past', words: 'then (~-) current', is: { ref: 'PAST_REF' } },
  // no "She won the past three races."
  { id: 'ref.past', words: 'the past', is: { ref: 'PAST_REF' }, notNext: 'units' },
  {
    id: 'ref.future',
    words: '[(the) (near) future|the short term|the near term|as soon as possible|asap|the not (~-) (too|so) (~-) distant future]',
    is: { ref: 'FUTURE_REF' },
  },
  { id: 'ref.date', words: 'date', is: { ref: 'PRESENT_REF' }, prev: 'infinitive', next: 'stop' },
  { id: 'ref.one-day', words: 'one day', is: { ref: 'FUTURE_REF' }, prev: 'modal' },
  // Which day it was, or how long, the story does not tell.
  // no "One day he left, and one day we knew."
  { id: 'ref.some-day', words: 'one day', is: { weak: 1 }, notPrev: 'lengthCue', next: 'whoeverIt' },
  { id: 'ref.one-day', words: 'one of these days', is: { ref: 'FUTURE_REF' } },
  { id: 'ref.foreseeable', words: '(the) foreseeable future', is: { ref: 'FUTURE_REF', weak: 1 } },
  // yes "They will soon know." soon = FUTURE_REF
  // no "They soon knew."
  { id: 'ref.soon', words: 'soon', is: { ref: 'FUTURE_REF' }, prev: 'modal' },
  { id: 'ref.soon', words: 'soon', is: { ref: 'FUTURE_REF' }, next: 'modalNext' },
];
