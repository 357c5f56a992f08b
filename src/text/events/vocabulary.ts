// The words of happenings, by lexicon id: classes as bits, senses and base forms as small numbers.
import { FUNCTION_CLASSES, HINT_CLASSES, VERB_SENSES, type EventWords, type FunctionClass, type HintClass, type VerbSense } from '../locales/event-types.js';
import { classesOf, type Classes, type Lexicon } from '../lexicon.js';
import type { Locale } from '../locales/rule-types.js';

/** Bits of the closed classes, in the order of {@link FUNCTION_CLASSES}. */
const bitOf = (name: FunctionClass): number => 1 << FUNCTION_CLASSES.indexOf(name);
export const BE = bitOf('be'), HAVE = bitOf('have'), DO = bitOf('do'), WILL = bitOf('will'), WOULD = bitOf('would'), MAY = bitOf('may');
export const TO = bitOf('to'), NOT = bitOf('not'), DETERMINER = bitOf('determiner'), PRONOUN = bitOf('pronoun'), RELATIVE = bitOf('relative');
export const PREPOSITION = bitOf('preposition'), SUBORDINATOR = bitOf('subordinator'), COORDINATOR = bitOf('coordinator');
export const ADVERB = bitOf('adverb'), DUE = bitOf('due'), PARTICLE = bitOf('particle'), CONDITION = bitOf('condition');
export const CAUSE = bitOf('cause'), PAST_AUXILIARY = bitOf('pastAuxiliary'), ANAPHOR = bitOf('anaphor');
export const UNTIL = bitOf('until'), SINCE = bitOf('since'), ORIGINAL = bitOf('original');
/** Forms of verbs, and nouns that happen. */
export const BASE = 1 << 24, PRESENT = 1 << 25, PAST = 1 << 26, PARTICIPLE = 1 << 27, PROGRESSIVE = 1 << 28;
export const NOUN_LIKE = 1 << 29, HAPPENING = 1 << 30;
export const VERB = BASE | PRESENT | PAST | PARTICIPLE | PROGRESSIVE;

const hintOf = (name: HintClass): number => 1 << HINT_CLASSES.indexOf(name);
export const TARGET = hintOf('target'), ORIGIN = hintOf('origin'), ARGUMENT = hintOf('argument'), HEARSAY = hintOf('hearsay');
export const REPLACING = hintOf('replacing'), ONLY = hintOf('only'), REASON = hintOf('reason'), SEQUEL = hintOf('sequel');
export const ARTICLE = hintOf('article'), PERSON = hintOf('person'), PLURAL = hintOf('plural'), AUTHOR = hintOf('author'), OCCASION = hintOf('occasion');
export const INDEFINITE = hintOf('indefinite'), HABITUAL = hintOf('habitual'), COMPARISON = hintOf('comparison');
export const AT_TIME = hintOf('atTime'), EXCEPT = hintOf('except'), SPEECH = hintOf('speech'), OWNER = hintOf('owner'), PAIR = hintOf('pair'), OFFSET = hintOf('offset'), POINT = hintOf('point'), WAITING = hintOf('waiting'), UNTRUE = hintOf('untrue');
export const APPOINTS = hintOf('appoints'), MEASURE = hintOf('measure'), RUMOUR = hintOf('rumour'), BACK_IN = hintOf('backIn'), DOER = hintOf('doer'), EXISTENTIAL = hintOf('existential'), DEED = hintOf('deed');

/** Classes of the lexicon that the event stages ask for. */
const CLASSES = [
  'attribute', 'changing', 'clauseOnly', 'collective', 'complementizer', 'contrast', 'dayOn', 'death', 'decision', 'denialCue', 'elapsed',
  'femaleTitle', 'firmForm', 'firmNoun', 'granting', 'hearer', 'intransitive', 'issuing', 'lasting', 'lateness', 'laterAsideCue', 'leadsTo', 'lifeMark',
  'maleTitle', 'naming', 'namingCue', 'newsPresent', 'nominal', 'nounJoint', 'objectCue', 'obliged', 'ordinal', 'outlet', 'passiveVerb', 'pluralNoun', 'purpose', 'raising', 'reminder',
  'role', 'selfMoved', 'sequence', 'settling', 'ship', 'slotAge', 'slotNoun', 'soonest', 'speakerPronoun', 'targetCue', 'timeMeasure', 'weather',
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
  /** Words that tell what follows from the sentence before. */
  readonly outcomes: ReadonlySet<number>;
  /** Prepositions before what something is part of. */
  readonly within: ReadonlySet<number>;
  /** Whether a guessed class ends with a unit, by its last 7 bits. */
  readonly lastUnits: Uint8Array;
  /** Heads of descriptions of people, plurals too, by word id. */
  readonly roles: Uint8Array;
  /** Nouns without plural ending by word id, as far as they were asked for. */
  readonly stems: (string | undefined)[];
}

/** A word that may begin a phrase which acts upon plans: after "is" ("on hold"); a verb with a particle. */
export const PREDICATE = 1, PARTICLED = 2;

/** Sense as number. */
export const senseOf = (name: VerbSense): number => VERB_SENSES.indexOf(name);

interface Verb {
  readonly base: string;
  readonly sense: number;
  readonly forms: readonly [present: string, past: string, participle: string, progressive: string];
}

const verbsByWords = new WeakMap<EventWords, readonly Verb[]>();

function rows(text: string | undefined, separator: RegExp = /\s+/): string[] {
  return text === undefined ? [] : text.split(separator).filter((word) => word !== '');
}

/** Every verb of a locale with its forms; the first sense given to a base counts. */
function verbsOf(words: EventWords): readonly Verb[] {
  const known = verbsByWords.get(words);
  if (known) return known;
  const irregular = new Map(rows(words.irregularVerbs, /,\s*/).map((row) => {
    const [base = '', past = base, participle = past, present] = rows(row);
    return [base, [past, participle, present]] as const;
  }));
  const verbs = new Map<string, Verb>();
  const spellings: Verb[] = [];
  const add = (lemma: string, sense: number): void => {
    const base = lemma.toLowerCase();
    const [present, past, participle, progressive] = words.inflect(lemma);
    const same = verbs.get(base);
    if (same) {
      // A second spelling of the same verb: "cancelled", "canceled".
      if (same.forms[1] !== past && !irregular.has(base)) spellings.push({ base, sense: same.sense, forms: [present, past, participle, progressive] });
      return;
    }
    const [strongPast, strongParticiple, strongPresent] = irregular.get(base) ?? [past, participle];
    verbs.set(base, { base, sense, forms: [strongPresent ?? present, strongPast, strongParticiple, progressive] });
  };
  for (const sense of VERB_SENSES) for (const lemma of rows(words.verbs[sense])) if (!lemma.includes('_')) add(lemma, senseOf(sense));
  for (const lemma of rows(words.otherVerbs)) add(lemma, 0);
  for (const base of irregular.keys()) add(base, 0);
  const list = [...spellings, ...verbs.values()];
  verbsByWords.set(words, list);
  return list;
}

/** The words that a locale adds to its lexicon for the event stages. */
export function eventWordsOf(words: EventWords): ReadonlySet<string> {
  const all = new Set<string>();
  for (const verb of verbsOf(words)) {
    all.add(verb.base);
    for (const form of verb.forms) all.add(form);
  }
  for (const row of [...Object.values(words.verbs), ...Object.values(words.functions), ...Object.values(words.hints), ...Object.values(words.predicates), ...Object.values(words.actNouns), words.happeningNouns, words.notGuessed, words.outcomes, words.within, words.pluralNouns.join(' ')]) {
    for (const word of rows(row.replaceAll('_', ' '))) {
      all.add(word.toLowerCase());
      all.add(`${word}${words.endings.plural}`);
    }
  }
  return all;
}

const vocabularies = new WeakMap<Locale, EventVocabulary>();

/** The vocabulary of a locale, built once; undefined when it says nothing of happenings. */
export function vocabularyOf(locale: Locale): EventVocabulary | undefined {
  const known = vocabularies.get(locale);
  if (known || !locale.events) return known;
  const built = build(locale.events, locale);
  vocabularies.set(locale, built);
  return built;
}

function build(words: EventWords, { lexicon }: Locale): EventVocabulary {
  const size = lexicon.size + 1;
  const bits = new Int32Array(size), base = new Int32Array(size);
  const sense = new Uint8Array(size), nounSense = new Uint8Array(size), hints = new Int32Array(size);
  const phrasal = new Map<number, number>();
  const predicates = new Map<number, number>();
  const forms = new Map<number, readonly [string, string, string, string]>();
  const id = (word: string): number => lexicon.idOf(word);
  const mark = (word: string, bit: number): void => {
    const at = id(word);
    if (at !== 0) bits[at] = (bits[at] ?? 0) | bit;
  };
  const isKept = new Set<number>();
  const wordIsBase = (root: number, form: string): boolean => root !== 0 && lexicon.wordOf(root) === form;
  for (const verb of verbsOf(words)) {
    const [present, past, participle, progressive] = verb.forms;
    const root = id(verb.base);
    forms.set(root, [verb.base, present, past, participle]);
    const give = (form: string, bit: number): void => {
      const at = id(form);
      mark(form, bit);
      // A form shared by two verbs is the strong past of one rather than the base of the other ("found", "fell", "left").
      const isStrongPast = (bit === PAST || bit === PARTICIPLE) && form !== verb.base && wordIsBase(base[at] ?? 0, form);
      if (base[at] === 0 || isStrongPast || (verb.sense !== 0 && sense[at] === 0 && !isKept.has(at))) {
        if (isStrongPast) isKept.add(at);
        base[at] = root;
        sense[at] = verb.sense;
      }
    };
    give(verb.base, BASE);
    give(present, PRESENT);
    give(past, PAST);
    give(participle, PARTICIPLE);
    give(progressive, PROGRESSIVE);
  }
  for (const name of VERB_SENSES) {
    for (const lemma of rows(words.verbs[name])) {
      const [verb = '', ...particles] = lemma.split('_');
      const particle = particles.at(-1);
      if (particle !== undefined) phrasal.set(id(verb.toLowerCase()) * 65536 + id(particle), senseOf(name));
    }
    for (const pair of rows(words.predicates[name])) {
      const [first = '', second = ''] = pair.split('_');
      predicates.set(id(first) * 65536 + id(second), senseOf(name));
    }
    for (const noun of rows(words.actNouns[name])) {
      for (const form of [noun, `${noun}${words.endings.plural}`]) {
        nounSense[id(form)] = senseOf(name);
        mark(form, HAPPENING);
      }
    }
  }
  for (const form of rows(words.nounLikeVerbs)) {
    mark(form, NOUN_LIKE);
    mark(`${form}${words.endings.plural}`, NOUN_LIKE);
  }
  for (const noun of rows(words.happeningNouns)) {
    mark(noun, HAPPENING);
    mark(`${noun}${words.endings.plural}`, HAPPENING);
  }
  for (const name of FUNCTION_CLASSES) for (const word of rows(words.functions[name])) mark(word, bitOf(name));
  for (const name of HINT_CLASSES) {
    for (const word of rows(words.hints[name])) hints[id(word)] = (hints[id(word)] ?? 0) | hintOf(name);
  }
  hints[0] = 0;
  // Prepositions that were verbs once are none here ("following", "pending").
  for (let at = 0; at < size; at++) if ((bits[at] ?? 0) & PREPOSITION && !((bits[at] ?? 0) & TO)) bits[at] = (bits[at] ?? 0) & ~VERB;
  bits[0] = 0;
  const lastUnits = new Uint8Array(128);
  const { past, progressive, adverb, happening } = words.endings;
  for (const ending of [past, progressive, adverb, ...happening]) lastUnits[ending.charCodeAt(ending.length - 1) & 127] = 1;
  const roles = new Uint8Array(size), classes = classesOf(lexicon, CLASSES), roleOf = classes.role;
  for (let at = 1; at < size; at++) {
    if (roleOf[at] === 0) continue;
    roles[at] = 1;
    roles[id(lexicon.wordOf(at) + words.endings.plural)] = 1;
  }
  roles[0] = 0;
  const starts = new Uint8Array(size);
  for (const key of phrasal.keys()) starts[key >> 16] |= PARTICLED;
  for (const key of predicates.keys()) starts[key >> 16] |= PREDICATE;
  return { words, lexicon, classes, starts, predicates, bits, hints, sense, nounSense, base, phrasal, forms, pluralNouns: new Set(words.pluralNouns.map(id)), outcomes: new Set(rows(words.outcomes).map(id)), within: new Set(rows(words.within).map(id)), lastUnits, roles, stems: [] };
}
