// A plan that is turned down where it is told: "a plan to move the fair was rejected", "voted down a motion to close it".
import type { Clause } from '../clauses/clause.js';
import type { VerbGroup } from '../clauses/verb-group.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { capitalised } from '../titles/join-phrase.js';
import { phraseName } from '../titles/phrase.js';
import type { SentenceWords } from '../words/sentence-words.js';
import { CANCEL, DROP, PLAN, REFUSE } from '../words/verb-senses.js';

/** Values of the class `hinders`: turns down a plan; only with a particle or a preposition; which. */
const TURNS = 2,
  TURNS_WITH = 3,
  DOWN = 4;

/** Value of the class `forgone`: "against". */
export const AGAINST = 3;

/** "Rejected", "voted down". */
function turnsDown({ tokens: { word }, vocabulary: { classes } }: SentenceWords, { base, to }: VerbGroup): boolean {
  const { hinders } = classes;
  return hinders[base] >= TURNS && (hinders[base] !== TURNS_WITH || hinders[word[to]] === DOWN);
}

/** The noun of a plan right before its infinitive: "a plan | to close it". */
function isOfPlan({ tokens: { word }, vocabulary: { classes, nounSense } }: SentenceWords, { verb: { from } }: Clause): boolean {
  const noun = word[from - 1];
  return classes.decided[noun] !== 0 || nounSense[noun] === PLAN;
}

/** "Rejected a plan to close it", "voted down a motion to", "voted against a bid to": it will not be. */
export function isTurnedDown(words: SentenceWords, { verb }: Clause, infinitive: Clause): boolean {
  return turnsDown(words, verb) && isOfPlan(words, infinitive);
}

/** The clause behind "a plan to move the fair" that tells that nothing comes of it: "was rejected", "has been dropped", "failed"; absent: none. */
function refusalBehind(words: SentenceWords, { clauses }: SentenceReading, clause: Clause): Clause | undefined {
  const { joint, subject } = clause;
  if (joint !== 'infinitive' || subject[1] !== clause.verb.from || !isOfPlan(words, clause)) return undefined;
  const next = clauses[clauses.indexOf(clause) + 1] as Clause | undefined;
  if (next?.subject[0] !== subject[0] || next.verb.negated || next.verb.mood !== 'none') return undefined;
  const { verb } = next,
    isUndone = verb.passive ? turnsDown(words, verb) || verb.sense === DROP || verb.sense === CANCEL : verb.sense === REFUSE;
  return isUndone ? next : undefined;
}

/** "The plan to move the fair was rejected", "decided against moving it": what is told of so is given no other slot. */
export function isNotMoved(words: SentenceWords, sentence: SentenceReading, clause: Clause): boolean {
  const { form, from } = clause.verb;
  if (form === 'progressive') return words.vocabulary.classes.forgone[words.tokens.word[from - 1]] === AGAINST;
  return refusalBehind(words, sentence, clause) !== undefined;
}

/** Letters of a title, at most. */
const LONGEST_TITLE = 60;

/** "The plan to raise rents from October was rejected": that calls off what was planned, and is called by it. */
export function linkRefusal({ words, links }: Reading, sentence: SentenceReading, clause: Clause): void {
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1] as Clause | undefined;
  if (!before || refusalBehind(words, sentence, before) !== clause) return;
  const refusal = sentence.made.get(clause)?.at(-1);
  if (!refusal) return;
  const name = capitalised(phraseName(words, ...clause.subject));
  for (const plan of sentence.made.get(before) ?? []) {
    links.add('cancels', refusal, plan);
    const isNamed = refusal.title.startsWith(`${name} `) && plan.title.startsWith(`${name} `),
      title = plan.title + refusal.title.slice(name.length);
    if (isNamed && title.length <= LONGEST_TITLE) refusal.title = title;
  }
}
