// The word classes that the chain of expressions asks of its neighbours, by word id.
import type { Locale } from '../locales/rule-types.js';
import { cueWordsOf, type CueWords } from '../resolution/cue-words.js';

const CLASSES = [
  'fourDigitCue', 'joint', 'rangeJoint', 'listJoint', 'nounJoint', 'listComma', 'outcomeVerb', 'dayInto', 'ended', 'between', 'birth', 'kickOff', 'labelSign', 'messageLead', 'sentLabel',
  'street', 'numberCue', 'nameMonth', 'titleAbbreviation', 'dateCue', 'definite', 'nameLead', 'nameVerb', 'nameJoint', 'monthShort', 'titleDay', 'unit',
] as const;

/** Classes of locales/…: 0 = the word is not in the class. */
export type ChainWords = Readonly<Record<(typeof CLASSES)[number], Int16Array>> & {
  /** Words that tell where a clause looks. */
  readonly clause: CueWords;
};

const known = new WeakMap<Locale, ChainWords>();

/** The classes of a locale, collected once. */
export function chainWordsOf(locale: Locale): ChainWords {
  let words = known.get(locale);
  if (!words) {
    const classes = Object.fromEntries(CLASSES.map((name) => [name, locale.lexicon.values(name)])) as Record<(typeof CLASSES)[number], Int16Array>;
    known.set(locale, (words = { ...classes, clause: cueWordsOf(locale) }));
  }
  return words;
}
