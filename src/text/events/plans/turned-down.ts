// A plan that is turned down where it is told: "a plan to move the fair was rejected", "voted down a motion to close it".
import type { Clause } from '../../clauses/clause.js';
import { objectOf } from '../../clauses/nouns/object-of.js';
import { readTheme } from '../../clauses/nouns/theme.js';
import type { AttachedTime } from '../../clauses/times/time-roles.js';
import type { VerbGroup } from '../../clauses/verbs/verb-group.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { readSlots } from '../../schedule/slots.js';
import { addPlan } from '../../schedule/tell-act.js';
import { comesToNothing } from '../../schedule/theme-of.js';
import { capitalised, GOOD_TITLE_LENGTH } from '../../titles/join-phrase.js';
import { phraseName } from '../../titles/phrase.js';
import type { SentenceWords } from '../../words/sentence-words.js';
import { CANCEL, DROP, PLAN, REFUSE, movesSlot } from '../../words/verb-senses.js';

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
    isUndone = verb.passive
      ? turnsDown(words, verb) || verb.sense === DROP || verb.sense === CANCEL
      : verb.sense === REFUSE || comesToNothing(words, next);
  return isUndone ? next : undefined;
}

/** "The plan to move the fair was rejected", "decided against moving it": no other slot is given; "from 3 May" tells the one that stays. @returns whether it is told so. */
export function keepsSlot(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): boolean {
  const { words } = reading,
    { form, from } = clause.verb;
  if (form === 'progressive') return words.vocabulary.classes.forgone[words.tokens.word[from - 1]] === AGAINST;
  if (!refusalBehind(words, sentence, clause)) return false;
  const theme = readTheme(words, ...objectOf(words, clause));
  for (const slot of readSlots(words, clause, theme, times).old) addPlan(reading, sentence, clause, theme, slot);
  return true;
}

/** "The plan to raise rents from October was rejected": that calls off what was planned, and is called by it. */
export function linkRefusal({ words, links }: Reading, sentence: SentenceReading, clause: Clause): void {
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1] as Clause | undefined;
  if (!before || refusalBehind(words, sentence, before) !== clause) return;
  const refusal = sentence.made.get(clause)?.at(-1);
  if (!refusal) return;
  const name = capitalised(phraseName(words, ...clause.subject));
  for (const plan of sentence.made.get(before) ?? []) {
    // "To move the final from 3 May": its slot stays.
    if (movesSlot(before.verb.sense)) continue;
    links.add('cancels', refusal, plan);
    const isNamed = refusal.title.startsWith(`${name} `) && plan.title.startsWith(`${name} `),
      title = plan.title + refusal.title.slice(name.length);
    if (isNamed && title.length <= GOOD_TITLE_LENGTH) refusal.title = title;
  }
}
