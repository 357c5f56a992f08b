// The words of happenings, by lexicon id: classes as bits, senses and base forms as small numbers.
import { FUNCTION_CLASSES, HINT_CLASSES, type EventWords, type FunctionClass, type HintClass } from '../locales/event-types.js';
import type { Classes, Lexicon } from '../tokens/lexicon.js';

/** Bits of the closed classes, in the order of {@link FUNCTION_CLASSES}; written as numbers, which are worked out before the program runs. */
export const bitOf = (name: FunctionClass): number => 1 << FUNCTION_CLASSES.indexOf(name);
export const BE = 1,
  HAVE = 2,
  DO = 4,
  WILL = 8,
  WOULD = 16,
  MAY = 32;
/** All that stand before a verb of their own. */
export const AUXILIARY = BE | HAVE | DO | WILL | WOULD | MAY;
export const TO = 64,
  NOT = 128,
  DETERMINER = 256,
  PRONOUN = 512,
  RELATIVE = 1 << 10;
export const PREPOSITION = 1 << 11,
  SUBORDINATOR = 1 << 12,
  COORDINATOR = 1 << 13;
export const ADVERB = 1 << 14,
  DUE = 1 << 15,
  PARTICLE = 1 << 16,
  CONDITION = 1 << 17;
export const CAUSE = 1 << 18,
  PAST_AUXILIARY = 1 << 19,
  ANAPHOR = 1 << 20;
export const UNTIL = 1 << 21,
  SINCE = 1 << 22,
  ORIGINAL = 1 << 23;
/** Forms of verbs, and nouns that happen. */
export const BASE = 1 << 24,
  PRESENT = 1 << 25,
  PAST = 1 << 26,
  PARTICIPLE = 1 << 27,
  PROGRESSIVE = 1 << 28;
export const NOUN_LIKE = 1 << 29,
  HAPPENING = 1 << 30;
export const VERB = BASE | PRESENT | PAST | PARTICIPLE | PROGRESSIVE;

/** Value of the class `writing`: letters; 2 is what else is made. */
export const WRITING = 1;

/** Bits of the finer classes, in the order of {@link HINT_CLASSES}. */
export const hintOf = (name: HintClass): number => 1 << HINT_CLASSES.indexOf(name);
export const TARGET = 1,
  ORIGIN = 2,
  ARGUMENT = 4,
  HEARSAY = 8;
export const REPLACING = 16,
  ONLY = 32,
  REASON = 64,
  SEQUEL = 128;
export const ARTICLE = 256,
  PERSON = 512,
  PLURAL = 1 << 10,
  AUTHOR = 1 << 11,
  OCCASION = 1 << 12;
export const INDEFINITE = 1 << 13,
  HABITUAL = 1 << 14,
  COMPARISON = 1 << 15;
export const AT_TIME = 1 << 16,
  EXCEPT = 1 << 17,
  SPEECH = 1 << 18,
  OWNER = 1 << 19,
  PAIR = 1 << 20,
  OFFSET = 1 << 21,
  POINT = 1 << 22,
  WAITING = 1 << 23,
  UNTRUE = 1 << 24;
export const APPOINTS = 1 << 25,
  MEASURE = 1 << 26,
  RUMOUR = 1 << 27,
  BACK_IN = 1 << 28,
  DOER = 1 << 29,
  EXISTENTIAL = 1 << 30,
  DEED = 1 << 31;

/** Value of the class `nominal` for verbs of finding. */
export const FOUND = 4;

/** Value of the class `laysDown`: a novel, a legend. */
export const TALE = 2;

/** Values of the class `musing`: "of", "about"; "like". */
export const ABOUT = 2,
  LIKE = 5;

/** Value of the class `lifeMark`: "born". */
export const BIRTH = 1;

/** Values of the class `speakerPronoun`: "it", "you", "who". */
export const IT = 4,
  YOU = 7,
  WHO = 8;

/** Classes of the lexicon that the event stages ask for. */
export const CLASSES = [
  'able',
  'dayInto',
  'absolute',
  'leftOver',
  'lacking',
  'agreedOn',
  'perceives',
  'informs',
  'addresseeCue',
  'achieves',
  'proceeds',
  'adverbial',
  'affecting',
  'alludes',
  'halts',
  'among',
  'fixes',
  'goesTo',
  'anybody',
  'asksOf',
  'attribute',
  'offAsPlan',
  'barely',
  'arising',
  'arriving',
  'awaits',
  'foretells',
  'duty',
  'befalling',
  'blamed',
  'causeNoun',
  'chance',
  'changing',
  'clauseOnly',
  'collective',
  'lessonNoun',
  'comparative',
  'compound',
  'comparedOn',
  'according',
  'complementizer',
  'contrast',
  'asideNoun',
  'awaited',
  'courtesy',
  'dayOn',
  'entered',
  'death',
  'decided',
  'decision',
  'declares',
  'degree',
  'deprives',
  'deedBefore',
  'deedVerb',
  'describing',
  'denialCue',
  'doneTo',
  'elapsed',
  'fromNow',
  'felling',
  'ascribed',
  'attendant',
  'summons',
  'turns',
  'femaleTitle',
  'firmForm',
  'firmNoun',
  'forward',
  'granting',
  'greeting',
  'harming',
  'mishapVerb',
  'mishapDone',
  'mishapTo',
  'mishapEnd',
  'mishapTaking',
  'mishapTaken',
  'musing',
  'deedNoun',
  'hearer',
  'convened',
  'holding',
  'hyphened',
  'improbable',
  'notYet',
  'inForce',
  'informed',
  'instrument',
  'intransitive',
  'issuing',
  'oneMore',
  'pledges',
  'answersAsking',
  'jointLead',
  'laidOut',
  'lasting',
  'lateness',
  'laterAsideCue',
  'leadsBack',
  'befalls',
  'change',
  'leadsTo',
  'grants',
  'wants',
  'beforehand',
  'discovers',
  'evidence',
  'evidenceCue',
  'onWay',
  'blameJoint',
  'body',
  'alternative',
  'charges',
  'ownDeed',
  'speaksFor',
  'striving',
  'topicNoun',
  'topicVerb',
  'agedBy',
  'recalls',
  'atNoTime',
  'closeBy',
  'alike',
  'forgone',
  'hinders',
  'leavesOpen',
  'nearly',
  'factNoun',
  'shows',
  'newSlotNoun',
  'chooses',
  'arranged',
  'retry',
  'atLast',
  'renewing',
  'requites',
  'resultNoun',
  'decrees',
  'setAgainst',
  'bigScale',
  'guess',
  'resulting',
  'unfit',
  'practice',
  'quoting',
  'heralds',
  'openEnded',
  'slipping',
  'leaving',
  'leftSo',
  'lifeMark',
  'lightVerb',
  'likewise',
  'lingering',
  'stricken',
  'underWay',
  'governedPronoun',
  'had',
  'perfected',
  'plea',
  'weekday',
  'month',
  'nearDay',
  'unit',
  'effort',
  'eventuality',
  'madeAhead',
  'maleTitle',
  'meanwhile',
  'mishap',
  'moment',
  'momentNoun',
  'nameParticle',
  'naming',
  'namingCue',
  'newsPresent',
  'noCause',
  'needs',
  'nominal',
  'ofSeveral',
  'nounJoint',
  'numberOf',
  'objectCue',
  'objectOnly',
  'obliged',
  'ofThings',
  'ordinal',
  'outlet',
  'overdue',
  'passiveVerb',
  'pausing',
  'submitting',
  'market',
  'phrasing',
  'pluralNoun',
  'presentative',
  'purpose',
  'raising',
  'convenes',
  'asksWhen',
  'reflexive',
  'reminder',
  'role',
  'running',
  'needing',
  'saysOrDoes',
  'seeing',
  'selfMoved',
  'setsOut',
  'sentencing',
  'timepiece',
  'tried',
  'writing',
  'ableTo',
  'hires',
  'meets',
  'nextUp',
  'undergoes',
  'laysDown',
  'record',
  'runsOut',
  'fruitless',
  'sequence',
  'settling',
  'share',
  'ship',
  'seeming',
  'situated',
  'adds',
  'twoObjects',
  'gives',
  'thanks',
  'slotAge',
  'slotNoun',
  'soonest',
  'span',
  'spans',
  'doneWord',
  'openState',
  'freeRelative',
  'speakerPronoun',
  'spending',
  'standard',
  'superlative',
  'takenAs',
  'withEffect',
  'taking',
  'targetCue',
  'timeMeasure',
  'timeNoun',
  'calendarUnit',
  'momentOf',
  'hearsayVerb',
  'thenWord',
  'titleDay',
  'truth',
  'howOften',
  'unchanged',
  'undergone',
  'stateLabel',
  'updateLabel',
  'deskNote',
  'usual',
  'weather',
  'whither',
  'wishing',
  'wordAct',
  'wordDeed',
  'dwells',
  'afterwards',
] as const;

/** What a locale knows of happenings, ready for lookup by word id. */
export interface EventVocabulary {
  readonly words: EventWords;
  readonly lexicon: Lexicon;
  readonly classes: Classes<(typeof CLASSES)[number]>;
  /** Class and form bits by word id. */
  readonly bits: Int32Array;
  /** Finer classes as bits by word id. */
  readonly hints: Int32Array;
  /** Index into {@link VERB_SENSES} by word id, for verb forms. */
  readonly sense: Uint8Array;
  /** The same for nouns of acts. */
  readonly nounSense: Uint8Array;
  /** Id of the base form by word id; 0 = no verb. */
  readonly base: Int32Array;
  /** Word id of a verb's base × 65536 + word id of a particle → sense. */
  readonly phrasal: ReadonlyMap<number, number>;
  /** The same for two words after "is". */
  readonly predicates: ReadonlyMap<number, number>;
  /** {@link PREDICATE}, {@link PARTICLED} by word id. */
  readonly starts: Uint8Array;
  /** Present singular, past participle by id of the base. */
  readonly forms: ReadonlyMap<number, readonly [base: string, present: string, past: string, participle: string]>;
  /** Plural nouns without the plural ending. */
  readonly pluralNouns: ReadonlySet<number>;
  /** Words that tell what follows from the sentence before, by word id. */
  readonly outcomes: Uint8Array;
  /** Prepositions before what something is part of, by word id. */
  readonly within: Uint8Array;
  /** Whether a guessed class ends with a unit, by its last 7 bits. */
  readonly lastUnits: Uint8Array;
  /** Heads of descriptions of people, plurals too, by word id. */
  readonly roles: Uint8Array;
  /** Nouns without plural ending by word id, as far as they were asked for. */
  readonly stems: (string | undefined)[];
}

/** A word that may begin a phrase which acts upon plans: after "is" ("on hold"); a verb with a particle. */
export const PREDICATE = 1,
  PARTICLED = 2;
