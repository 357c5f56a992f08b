// The word classes that the chain of expressions asks of its neighbours, by word id.
import { classesOf, type Classes } from '../tokens/lexicon.js';
import type { Locale } from '../locales/rule-types.js';
import { cueWordsOf, type CueWords } from '../words/cue-words.js';

const CLASSES = [
  'fourDigitCue',
  'hourLead',
  'entrySign',
  'joint',
  'jointLead',
  'jointTail',
  'rangeJoint',
  'listJoint',
  'nounJoint',
  'listComma',
  'outcomeVerb',
  'elapsed',
  'dayInto',
  'ended',
  'between',
  'nights',
  'rangeLead',
  'birth',
  'kickOff',
  'madeCue',
  'standard',
  'labelSign',
  'messageLead',
  'numbered',
  'sentLabel',
  'updateLabel',
  'street',
  'numberCue',
  'nameMonth',
  'titleAbbreviation',
  'dateCue',
  'definite',
  'nameLead',
  'nameGovernor',
  'nameVerb',
  'nameJoint',
  'monthShort',
  'titleDay',
  'unit',
  'smallCue',
  'month',
  'part',
  'calledAfter',
  'apostrophe',
  'perhaps',
  'usualDay',
  'weekday',
  'openState',
  'owner',
  'priced',
  'pricing',
  'tally',
  'timing',
] as const;

/** Classes of locales/…: 0 = the word is not in the class. */
export type ChainWords = Classes<(typeof CLASSES)[number]> & {
  /** Words that tell where a clause looks. */
  readonly clause: CueWords;
};

const known = new WeakMap<Locale, ChainWords>();

/** The classes of a locale, collected once. */
export function chainWordsOf(locale: Locale): ChainWords {
  let words = known.get(locale);
  if (!words) {
    known.set(locale, (words = { ...classesOf(locale.lexicon, CLASSES), clause: cueWordsOf(locale) }));
  }
  return words;
}
