// The verbs of a locale with their forms, and all words that it adds to its lexicon for the event stages.
import { VERB_SENSES, type EventWords } from '../locales/event-types.js';
import { senseOf } from './verb-senses.js';

interface Verb {
  readonly base: string;
  readonly sense: number;
  readonly forms: readonly [present: string, past: string, participle: string, progressive: string];
}

const verbsByWords = new WeakMap<EventWords, readonly Verb[]>();

/** The words of a row of data. */
export function splitWords(text: string | undefined, separator: RegExp = /\s+/): string[] {
  return text === undefined ? [] : text.split(separator).filter((word) => word !== '');
}

/** Every verb of a locale with its forms; the first sense given to a base counts. */
export function verbsOf(words: EventWords): readonly Verb[] {
  const known = verbsByWords.get(words);
  if (known) return known;
  const irregular = new Map(
    splitWords(words.irregularVerbs, /,\s*/).map((row) => {
      const [base = '', past = base, participle = past, present] = splitWords(row);
      return [base, [past, participle, present]] as const;
    }),
  );
  const verbs = new Map<string, Verb>();
  const spellings: Verb[] = [];
  const add = (lemma: string, sense: number): void => {
    const base = lemma.toLowerCase();
    const [present, past, participle, progressive] = words.inflect(lemma);
    const same = verbs.get(base);
    if (same) {
      // A second spelling of the same verb: "cancelled", "canceled".
      if (same.forms[1] !== past && !irregular.has(base))
        spellings.push({ base, sense: same.sense, forms: [present, past, participle, progressive] });
      return;
    }
    const [strongPast, strongParticiple, strongPresent] = irregular.get(base) ?? [past, participle];
    // "Burned" beside "burnt".
    if (strongPast !== past && strongPast.startsWith(base)) spellings.push({ base, sense, forms: [present, past, participle, progressive] });
    verbs.set(base, { base, sense, forms: [strongPresent ?? present, strongPast, strongParticiple, progressive] });
  };
  for (const sense of VERB_SENSES) for (const lemma of splitWords(words.verbs[sense])) if (!lemma.includes('_')) add(lemma, senseOf(sense));
  for (const lemma of splitWords(words.otherVerbs)) add(lemma, 0);
  for (const base of irregular.keys()) add(base, 0);
  const list = [...spellings, ...verbs.values()];
  verbsByWords.set(words, list);
  return list;
}

/** How a language makes several of a noun. */
export function pluralIn(words: EventWords): (noun: string) => string {
  return (noun) => words.pluralOf?.(noun) ?? noun + words.endings.plural;
}

/** The words that a locale adds to its lexicon for the event stages. */
export function eventWordsOf(words: EventWords): ReadonlySet<string> {
  const all = new Set<string>(),
    pluralOf = pluralIn(words);
  for (const verb of verbsOf(words)) {
    all.add(verb.base);
    for (const form of verb.forms) all.add(form);
  }
  for (const row of [
    ...Object.values(words.verbs),
    ...Object.values(words.functions),
    ...Object.values(words.hints),
    ...Object.values(words.predicates),
    ...Object.values(words.actNouns),
    words.happeningNouns,
    words.notGuessed,
    words.outcomes,
    words.within,
    words.pluralNouns.join(' '),
  ]) {
    for (const word of splitWords(row.replaceAll('_', ' '))) {
      all.add(word.toLowerCase());
      all.add(pluralOf(word));
    }
  }
  return all;
}
