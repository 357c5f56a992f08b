// The words of happenings, by lexicon id: classes as bits, senses and base forms as small numbers.
import { FUNCTION_CLASSES, HINT_CLASSES, type EventWords, type FunctionClass, type HintClass } from '../locales/event-types.js';
import type { Classes, Lexicon } from '../tokens/lexicon.js';

/** Bits of the closed classes, in the order of {@link FUNCTION_CLASSES}. */
export const bitOf = (name: FunctionClass): number => 1 << FUNCTION_CLASSES.indexOf(name);
export const BE = bitOf('be'),
  HAVE = bitOf('have'),
  DO = bitOf('do'),
  WILL = bitOf('will'),
  WOULD = bitOf('would'),
  MAY = bitOf('may');
export const TO = bitOf('to'),
  NOT = bitOf('not'),
  DETERMINER = bitOf('determiner'),
  PRONOUN = bitOf('pronoun'),
  RELATIVE = bitOf('relative');
export const PREPOSITION = bitOf('preposition'),
  SUBORDINATOR = bitOf('subordinator'),
  COORDINATOR = bitOf('coordinator');
export const ADVERB = bitOf('adverb'),
  DUE = bitOf('due'),
  PARTICLE = bitOf('particle'),
  CONDITION = bitOf('condition');
export const CAUSE = bitOf('cause'),
  PAST_AUXILIARY = bitOf('pastAuxiliary'),
  ANAPHOR = bitOf('anaphor');
export const UNTIL = bitOf('until'),
  SINCE = bitOf('since'),
  ORIGINAL = bitOf('original');
/** Forms of verbs, and nouns that happen. */
export const BASE = 1 << 24,
  PRESENT = 1 << 25,
  PAST = 1 << 26,
  PARTICIPLE = 1 << 27,
  PROGRESSIVE = 1 << 28;
export const NOUN_LIKE = 1 << 29,
  HAPPENING = 1 << 30;
export const VERB = BASE | PRESENT | PAST | PARTICIPLE | PROGRESSIVE;

export const hintOf = (name: HintClass): number => 1 << HINT_CLASSES.indexOf(name);
export const TARGET = hintOf('target'),
  ORIGIN = hintOf('origin'),
  ARGUMENT = hintOf('argument'),
  HEARSAY = hintOf('hearsay');
export const REPLACING = hintOf('replacing'),
  ONLY = hintOf('only'),
  REASON = hintOf('reason'),
  SEQUEL = hintOf('sequel');
export const ARTICLE = hintOf('article'),
  PERSON = hintOf('person'),
  PLURAL = hintOf('plural'),
  AUTHOR = hintOf('author'),
  OCCASION = hintOf('occasion');
export const INDEFINITE = hintOf('indefinite'),
  HABITUAL = hintOf('habitual'),
  COMPARISON = hintOf('comparison');
export const AT_TIME = hintOf('atTime'),
  EXCEPT = hintOf('except'),
  SPEECH = hintOf('speech'),
  OWNER = hintOf('owner'),
  PAIR = hintOf('pair'),
  OFFSET = hintOf('offset'),
  POINT = hintOf('point'),
  WAITING = hintOf('waiting'),
  UNTRUE = hintOf('untrue');
export const APPOINTS = hintOf('appoints'),
  MEASURE = hintOf('measure'),
  RUMOUR = hintOf('rumour'),
  BACK_IN = hintOf('backIn'),
  DOER = hintOf('doer'),
  EXISTENTIAL = hintOf('existential'),
  DEED = hintOf('deed');

/** Value of the class `speakerPronoun`: "who". */
export const WHO = 8;

/** Classes of the lexicon that the event stages ask for. */
export const CLASSES = [
  'able',
  'absolute',
  'lacking',
  'agreedOn',
  'perceives',
  'informs',
  'addresseeCue',
  'achieves',
  'proceeds',
  'adverbial',
  'alludes',
  'halts',
  'among',
  'fixes',
  'goesTo',
  'anybody',
  'asksOf',
  'attribute',
  'barely',
  'befalling',
  'blamed',
  'causeNoun',
  'changing',
  'clauseOnly',
  'collective',
  'comparative',
  'comparedOn',
  'complementizer',
  'contrast',
  'courtesy',
  'dayOn',
  'death',
  'decided',
  'decision',
  'declares',
  'degree',
  'deedBefore',
  'deedVerb',
  'describing',
  'denialCue',
  'doneTo',
  'elapsed',
  'fromNow',
  'femaleTitle',
  'firmForm',
  'firmNoun',
  'forward',
  'granting',
  'greeting',
  'harming',
  'hearer',
  'holding',
  'hyphened',
  'improbable',
  'inForce',
  'informed',
  'instrument',
  'intransitive',
  'issuing',
  'jointLead',
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
  'onWay',
  'blameJoint',
  'charges',
  'ownDeed',
  'speaksFor',
  'striving',
  'topicNoun',
  'alike',
  'forgone',
  'hinders',
  'leavesOpen',
  'nearly',
  'factNoun',
  'shows',
  'newSlotNoun',
  'chooses',
  'resultNoun',
  'resulting',
  'leaving',
  'lifeMark',
  'lightVerb',
  'likewise',
  'lingering',
  'governedPronoun',
  'had',
  'eventuality',
  'madeAhead',
  'maleTitle',
  'mishap',
  'moment',
  'momentNoun',
  'nameParticle',
  'naming',
  'namingCue',
  'newsPresent',
  'noCause',
  'nominal',
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
  'market',
  'phrasing',
  'pluralNoun',
  'presentative',
  'purpose',
  'raising',
  'convenes',
  'reflexive',
  'reminder',
  'role',
  'running',
  'saysOrDoes',
  'seeing',
  'selfMoved',
  'sentencing',
  'hires',
  'meets',
  'undergoes',
  'laysDown',
  'fruitless',
  'sequence',
  'settling',
  'share',
  'ship',
  'situated',
  'slotAge',
  'slotNoun',
  'soonest',
  'span',
  'speakerPronoun',
  'standard',
  'superlative',
  'taking',
  'targetCue',
  'timeMeasure',
  'timeNoun',
  'titleDay',
  'truth',
  'unchanged',
  'undergone',
  'updateLabel',
  'usual',
  'weather',
  'whither',
  'wishing',
  'wordDeed',
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
