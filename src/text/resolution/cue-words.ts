// The word classes that resolution asks of a clause, by word id: each class a bit, so that one look-up tells all of them.
import { vocabularyOf } from '../words/build-vocabulary.js';
import type { Locale } from '../locales/rule-types.js';

/** Word classes of locales/en/direction.ts, in the order of their bits. */
const CLASSES = [
  'aheadSure', 'presentHave', 'limitCue', 'supersededCue', 'aheadCue', 'planCue', 'presentBe', 'pastBe', 'sayCue', 'infinitive', 'targetCue', 'targetAfterMove',
  'moveCue', 'passive', 'backCue', 'clauseEnd', 'clauseBreak', 'possessive', 'dayArticle', 'dayOn', 'asideCue', 'laterAsideCue', 'moveBehind', 'daySetter', 'appointedFor', 'timetable', 'slotNoun', 'returnCue', 'backgroundCue', 'calledOff', 'implicative',
];

export const AHEAD_SURE = 1, PRESENT_HAVE = 2, LIMIT_CUE = 4, SUPERSEDED = 8, AHEAD = 16, PLAN_CUE = 32, PRESENT_BE = 64, PAST_BE = 128, SAY = 256;
export const INFINITIVE = 512, TARGET_CUE = 1024, TARGET_AFTER_MOVE = 2048, MOVE = 4096, PASSIVE = 1 << 13, BACK = 1 << 14, CLAUSE_END = 1 << 15;
export const CLAUSE_BREAK = 1 << 16, POSSESSIVE = 1 << 17, DAY_ARTICLE = 1 << 18, DAY_ON = 1 << 19, ASIDE_CUE = 1 << 20, LATER_ASIDE = 1 << 21;
export const MOVE_BEHIND = 1 << 22, APPOINT = 1 << 23, APPOINTED_FOR = 1 << 24, TIMETABLE = 1 << 25;
export const SLOT_NOUN = 1 << 26, RETURN = 1 << 27, BACKGROUND = 1 << 28, CALLED_OFF = 1 << 29, IMPLICATIVE = 1 << 30, COMMA = 1 << 31;

export interface CueWords {
  /** Bits of the classes above by word id. */
  readonly cues: Int32Array;
  /** Forms of verbs, as bits of events/vocabulary.ts. */
  readonly verbs: Int32Array;
  /** Pasts of what goes on. */
  readonly lasting: Int16Array;
  /** Between a warning and what it is about. */
  readonly warnedOf: Int16Array;
  /** Joins a noun to the one before: "ahead of". */
  readonly nounJoint: Int16Array;
  /** Who has something done by a day: "needs it signed by Friday". */
  readonly wishing: Int16Array;
  /** Pasts of deciding: "agreed to meet in May". */
  readonly resolves: Int16Array;
  readonly intends: Int16Array;
  /** Bases of what comes of an effort. */
  readonly achieves: Int16Array;
  /** Words of warning and foretelling. */
  readonly foreboding: Int16Array;
  /** What is made for a year before that begins. */
  readonly madeAhead: Int16Array;
  /** Pronouns in the place of an object: "us". */
  readonly hearer: Int16Array;
  /** Before "than" or "of" and the slot that another one takes the place of. */
  readonly givenUp: Int16Array;
  /** In a heading: what follows is to come. */
  readonly aheadHeading: Int16Array;
  /** In a label before a time: what it names is to come. */
  readonly labelAhead: Int16Array;
  readonly slotCue: Int16Array;
  /** Abbreviations before a name. */
  readonly titles: Int16Array;
  /** What goods are traded for. */
  readonly delivery: Int16Array;
  /** Forms of seeing and hearing. */
  readonly sensed: Int16Array;
  /** Nouns of what is over. */
  readonly overNoun: Int16Array;
  /** Where prices stand. */
  readonly level: Int16Array;
  readonly ordinals: Int16Array;
  /** Units of time. */
  readonly units: Int16Array;
  readonly pastEnding: string;
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
    CLASSES.forEach((name, bit) => { for (const id of lexicon.idsOf(name)) cues[id] |= 1 << bit; });
    cues[lexicon.idOf(',')] |= COMMA;
    cues[0] = 0;
    words = { cues, verbs: vocabularyOf(locale)?.bits ?? new Int32Array(lexicon.size + 1), lasting: lexicon.values('lasting'), warnedOf: lexicon.values('warnedOf'), resolves: lexicon.values('resolves'), nounJoint: lexicon.values('nounJoint'), wishing: lexicon.values('wishing'), intends: lexicon.values('intends'), achieves: lexicon.values('achieves'), foreboding: lexicon.values('foreboding'), madeAhead: lexicon.values('madeAhead'), hearer: lexicon.values('hearer'), givenUp: lexicon.values('givenUp'), aheadHeading: lexicon.values('aheadHeading'), labelAhead: lexicon.values('labelAhead'), slotCue: lexicon.values('slotCue'), level: lexicon.values('level'), sensed: lexicon.values('sensed'), delivery: lexicon.values('delivery'), titles: lexicon.values('titleAbbreviation'), overNoun: lexicon.values('overNoun'), ordinals: lexicon.values('ordinal'), units: lexicon.values('unit'), pastEnding: locale.expressions.pastEnding, pluralEnding: locale.events?.endings.plural ?? '', notPlural: locale.events?.endings.notPlural ?? [], auxiliaryReach: locale.events?.arrange ? 10 : 3 };
    known.set(locale, words);
  }
  return words;
}
