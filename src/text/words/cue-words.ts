// The word classes that resolution asks of a clause, by word id: each class a bit, so that one look-up tells all of them.
import { vocabularyOf } from './build-vocabulary.js';
import { classesOf, type Classes } from '../tokens/lexicon.js';
import type { Locale } from '../locales/rule-types.js';

/** Word classes of locales/en/direction.ts, in the order of their bits. */
const CLASSES = [
  'aheadSure',
  'presentHave',
  'limitCue',
  'supersededCue',
  'aheadCue',
  'planCue',
  'presentBe',
  'pastBe',
  'sayCue',
  'infinitive',
  'targetCue',
  'targetAfterMove',
  'moveCue',
  'passive',
  'backCue',
  'clauseEnd',
  'clauseBreak',
  'possessive',
  'dayArticle',
  'dayOn',
  'asideCue',
  'laterAsideCue',
  'moveBehind',
  'daySetter',
  'appointedFor',
  'timetable',
  'slotNoun',
  'returnCue',
  'backgroundCue',
  'calledOff',
  'implicative',
];

export const AHEAD_SURE = 1,
  PRESENT_HAVE = 2,
  LIMIT_CUE = 4,
  SUPERSEDED = 8,
  AHEAD = 16,
  PLAN_CUE = 32,
  PRESENT_BE = 64,
  PAST_BE = 128,
  SAY = 256;
export const INFINITIVE = 512,
  TARGET_CUE = 1024,
  TARGET_AFTER_MOVE = 2048,
  MOVE = 4096,
  PASSIVE = 1 << 13,
  BACK = 1 << 14,
  CLAUSE_END = 1 << 15;
export const CLAUSE_BREAK = 1 << 16,
  POSSESSIVE = 1 << 17,
  DAY_ARTICLE = 1 << 18,
  DAY_ON = 1 << 19,
  ASIDE_CUE = 1 << 20,
  LATER_ASIDE = 1 << 21;
export const MOVE_BEHIND = 1 << 22,
  APPOINT = 1 << 23,
  APPOINTED_FOR = 1 << 24,
  TIMETABLE = 1 << 25;
export const SLOT_NOUN = 1 << 26,
  RETURN = 1 << 27,
  BACKGROUND = 1 << 28,
  CALLED_OFF = 1 << 29,
  IMPLICATIVE = 1 << 30,
  COMMA = 1 << 31;

/** Values of the class `withEffect`. */
export const WITH = 1,
  EFFECT = 2;

/** Classes of the lexicon that need no bit of their own; what each holds is said where its words are, in locales/en. */
const TABLES = [
  'achieves',
  'aheadHeading',
  'staying',
  'nextUp',
  'anticipates',
  'awaited',
  'bringsAbout',
  'cameTrue',
  'chance',
  'complementizer',
  'decrees',
  'deedNoun',
  'delivery',
  'doer',
  'earlier',
  'depicts',
  'extreme',
  'foreboding',
  'withEffect',
  'givenUp',
  'guess',
  'hearer',
  'inForce',
  'inTime',
  'intends',
  'inDaytime',
  'byClock',
  'labelAhead',
  'lookingInto',
  'lasting',
  'begun',
  'numberedOf',
  'blameJoint',
  'confesses',
  'level',
  'madeAhead',
  'measures',
  'meridiem',
  'mishap',
  'month',
  'namedAfter',
  'namesSlot',
  'nearDay',
  'newSlotNoun',
  'nounJoint',
  'onWay',
  'ordinal',
  'perfected',
  'pluralNoun',
  'rite',
  'overNoun',
  'proceeds',
  'prolongs',
  'had',
  'resolves',
  'scales',
  'setInAdverb',
  'setsFor',
  'shows',
  'undoes',
  'sensed',
  'slotAge',
  'slotCue',
  'stampDay',
  'tale',
  'than',
  'thanks',
  'timedNoun',
  'titleAbbreviation',
  'unforeseen',
  'unit',
  'units',
  'warnedOf',
  'weekday',
  'wishing',
  'writing',
] as const;

export interface CueWords extends Classes<(typeof TABLES)[number]> {
  /** Bits of the classes above by word id. */
  readonly cues: Int32Array;
  /** Forms of verbs, as bits of words/vocabulary.ts. */
  readonly verbs: Int32Array;
  readonly pastEnding: string;
  /** Of most adverbs; empty: none. */
  readonly adverbEnding: string;
  /** Id of the sign that ends a sentence. */
  readonly fullStop: number;
  readonly pluralEnding: string;
  readonly notPlural: readonly string[];
  /** How far, in tokens, an auxiliary may stand before its verb. */
  readonly auxiliaryReach: number;
}

const known = new WeakMap<Locale, CueWords>();

/** The cue words of a locale, collected once. */
export function cueWordsOf(locale: Locale): CueWords {
  let words = known.get(locale);
  if (!words) {
    const { lexicon } = locale;
    const cues = new Int32Array(lexicon.size + 1);
    CLASSES.forEach((name, bit) => {
      for (const id of lexicon.idsOf(name)) cues[id] |= 1 << bit;
    });
    cues[lexicon.idOf(',')] |= COMMA;
    cues[0] = 0;
    words = {
      ...classesOf(lexicon, TABLES),
      cues,
      verbs: vocabularyOf(locale)?.bits ?? new Int32Array(lexicon.size + 1),
      pastEnding: locale.expressions.pastEnding,
      fullStop: lexicon.idOf('.'),
      adverbEnding: locale.events?.endings.adverb ?? '',
      pluralEnding: locale.events?.endings.plural ?? '',
      notPlural: locale.events?.endings.notPlural ?? [],
      auxiliaryReach: locale.events?.arrange ? 10 : 3,
    };
    known.set(locale, words);
  }
  return words;
}
