// Puts the words of a locale into tables by word id.
import { classesOf, type Lexicon } from '../tokens/lexicon.js';
import { FUNCTION_CLASSES, HINT_CLASSES, VERB_SENSES, type EventWords } from '../locales/event-types.js';
import type { Locale } from '../locales/rule-types.js';
import { pluralIn, splitWords, verbsOf } from './verbs.js';
import {
  BASE,
  BE,
  bitOf,
  CLASSES,
  type EventVocabulary,
  HAPPENING,
  HAVE,
  hintOf,
  NOUN_LIKE,
  PARTICIPLE,
  PARTICLED,
  PAST,
  PREDICATE,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  TO,
  VERB,
} from './vocabulary.js';
import { senseOf } from './verb-senses.js';

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
  const { past, progressive, adverb, happening } = words.endings,
    pluralOf = pluralIn(words);
  const bits = new Int32Array(size),
    nounSense = new Uint8Array(size),
    hints = new Int32Array(size),
    lastUnits = new Uint8Array(128),
    starts = new Uint8Array(size);
  const id = (word: string): number => lexicon.idOf(word);
  const mark = (word: string, bit: number): void => {
    bits[id(word)] |= bit;
  };
  const markNoun = (noun: string, bit: number): void => {
    mark(noun, bit);
    mark(pluralOf(noun), bit);
  };
  const verbs = readVerbs(words, lexicon, mark);
  for (const name of VERB_SENSES) {
    for (const noun of splitWords(words.actNouns[name])) {
      nounSense[id(noun)] = nounSense[id(pluralOf(noun))] = senseOf(name);
      markNoun(noun, HAPPENING);
    }
  }
  for (const form of splitWords(words.nounLikeVerbs)) markNoun(form, NOUN_LIKE);
  for (const noun of splitWords(words.happeningNouns)) markNoun(noun, HAPPENING);
  for (const name of FUNCTION_CLASSES) for (const word of splitWords(words.functions[name])) mark(word, bitOf(name));
  for (const name of HINT_CLASSES) for (const word of splitWords(words.hints[name])) hints[id(word)] |= hintOf(name);
  // "Am", "'re", "'ve": the other forms of "be" and "have".
  for (const auxiliary of [BE, HAVE]) {
    const known = bits.findIndex((classes, at) => (classes & auxiliary) !== 0 && verbs.base[at] !== 0);
    for (let at = 0; at < size && known >= 0; at++) if ((bits[at] & auxiliary) !== 0) verbs.base[at] ||= verbs.base[known];
  }
  // Prepositions that were verbs once are none here ("following", "pending"); who is blaming somebody still does so.
  for (let at = 0; at < size; at++)
    if ((bits[at] & (PREPOSITION | TO)) === PREPOSITION && (verbs.sense[at] !== 0 || !(hints[at] & hintOf('reason')))) bits[at] &= ~VERB;
  // A word that no list holds.
  bits[0] = hints[0] = 0;
  for (const ending of [past, progressive, adverb, ...happening]) lastUnits[ending.charCodeAt(ending.length - 1) & 127] = 1;
  const phrasal = readPairs(words.verbs, id),
    predicates = readPairs(words.predicates, id);
  for (const key of phrasal.keys()) starts[key >> 16] |= PARTICLED;
  for (const key of predicates.keys()) starts[key >> 16] |= PREDICATE;
  const classes = classesOf(lexicon, CLASSES);
  const marked = (row: string): Uint8Array => {
    const all = new Uint8Array(size);
    for (const word of splitWords(row)) all[id(word)] = 1;
    return all;
  };
  return {
    ...verbs,
    words,
    lexicon,
    classes,
    starts,
    predicates,
    bits,
    hints,
    nounSense,
    phrasal,
    lastUnits,
    pluralNouns: new Set(words.pluralNouns.map(id)),
    outcomes: marked(words.outcomes),
    within: marked(words.within),
    roles: withPlurals(classes.role, lexicon, pluralOf),
    stems: new Array<string | undefined>(size),
  };
}

/** Bases and senses by form; the forms by base. @param mark - Told the class of each form. */
function readVerbs(
  words: EventWords,
  lexicon: Lexicon,
  mark: (form: string, bit: number) => void,
): Pick<EventVocabulary, 'base' | 'sense' | 'forms'> {
  const base = new Int32Array(lexicon.size + 1),
    sense = new Uint8Array(lexicon.size + 1);
  const forms = new Map<number, readonly [string, string, string, string]>();
  const isKept = new Set<number>();
  for (const verb of verbsOf(words)) {
    const [present, past, participle, progressive] = verb.forms;
    const root = lexicon.idOf(verb.base);
    forms.set(root, [verb.base, present, past, participle]);
    const give = (form: string, bit: number): void => {
      const at = lexicon.idOf(form);
      mark(form, bit);
      // A form shared by two verbs is the strong past of one rather than the base of the other ("found", "fell", "left").
      const isStrongPast = (bit & (PAST | PARTICIPLE)) !== 0 && form !== verb.base && base[at] !== 0 && lexicon.wordOf(base[at]) === form;
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
  return { base, sense, forms };
}

/** Senses of words that go in two, such as "call_off": id of the first × 65536 + id of the last. */
function readPairs(bySense: EventWords['predicates'], id: (word: string) => number): Map<number, number> {
  const pairs = new Map<number, number>();
  for (const name of VERB_SENSES) {
    for (const pair of splitWords(bySense[name])) {
      const [first, ...more] = pair.split('_');
      const last = more.at(-1);
      if (last !== undefined) pairs.set(id(first.toLowerCase()) * 65536 + id(last), senseOf(name));
    }
  }
  return pairs;
}

/** A class of nouns, their plurals too. */
function withPlurals(nouns: ArrayLike<number>, lexicon: Lexicon, pluralOf: (noun: string) => string): Uint8Array {
  const all = new Uint8Array(nouns.length);
  for (let at = 1; at < nouns.length; at++) if (nouns[at] !== 0) all[at] = all[lexicon.idOf(pluralOf(lexicon.wordOf(at)))] = 1;
  all[0] = 0;
  return all;
}
