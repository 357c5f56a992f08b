// What does not take place takes away its slot: "The fair of 4 May will not take place", "Monday's drill didn't happen".
import { isFiner, isInterval } from '../../time/index.js';
import type { Clause } from '../clauses/clause.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { lastDraftOf } from '../relations/referent.js';
import { likeness, readTheme, SAME_HEAD } from '../clauses/nouns/theme.js';
import { isNoLonger } from '../clauses/verbs/verb-group.js';
import { hintsAt } from '../words/sentence-words.js';
import { EXCEPT, PREPOSITION, PROGRESSIVE, TO } from '../words/vocabulary.js';
import { HAPPEN } from '../words/verb-senses.js';
import { isOfOne, REACH } from './same-theme.js';
import { addPlan } from './tell-act.js';
import { objectOf } from '../clauses/nouns/object-of.js';

/** "Will not go ahead", "will no longer take place", "cannot" and "could not go ahead", but not "may not", "is not going ahead", "the class isn't running", "is no longer needed": what was to be held is not. */
export function isNotHeld({ words, drafts }: Reading, clause: Clause): boolean {
  const { sense, base, mood, negated, past, perfect, from, head, to, particle, passive } = clause.verb,
    next = particle === to ? to + 1 : to;
  // "Is no longer needed", "was not required in the end".
  if (passive && words.vocabulary.classes.needing[base] !== 0 && mood !== 'may' && !perfect && (negated || isNoLonger(words, clause.verb))) {
    const theme = readTheme(words, ...clause.subject);
    return (
      theme.pronoun === 'thing' || (theme.isHappening && drafts.slice(-REACH).some((plan) => plan.status === 'scheduled' && isOfOne(plan, theme)))
    );
  }
  const isToCome = mood === 'will' || (mood === 'none' && !past && (words.bits[head] & PROGRESSIVE) !== 0);
  if (
    perfect ||
    !(mood === 'may'
      ? negated && words.vocabulary.classes.able[words.tokens.word[from]] !== 0
      : isToCome && (negated || isNoLonger(words, clause.verb)))
  )
    return false;
  // "Cannot go ahead without a quorum", "will not proceed to Oslo".
  if (hintsAt(words, next) & EXCEPT || (sense === HAPPEN && words.bits[next] & TO)) return false;
  return (
    sense === HAPPEN ||
    (words.vocabulary.classes.running[base] !== 0 &&
      readTheme(words, ...clause.subject).isHappening &&
      readTheme(words, ...objectOf(words, clause)).nouns.length === 0)
  );
}

/** Tells the slot of what is told not to be held on a day, and that it is taken away. */
export function tellNotHeld(reading: Reading, sentence: SentenceReading, clause: Clause): void {
  const { drafts, links } = reading;
  // "The day pencilled in for May will not be held this year" too.
  const isHeld = clause.verb.passive && clause.verb.mood === 'will' && reading.words.vocabulary.classes.holding[clause.verb.base] !== 0;
  if ((clause.verb.sense !== HAPPEN && !isHeld) || !clause.verb.negated) return;
  const off = sentence.made.get(clause)?.find(({ status }) => status === 'negated');
  const theme = off?.theme;
  if (!off || theme?.pronoun !== 'none' || theme.nouns.length === 0 || theme.from !== clause.subject[0]) return;
  // "The ship will not proceed to Oslo", "the club, with its plan": nothing that has a slot.
  const { bits, timeAt } = reading.words,
    { to } = clause.verb;
  if (!theme.isHappening && bits[to] & PREPOSITION && timeAt[to + 1] === 0) return;
  const { when, times } = off;
  const known = lastDraftOf(
    drafts,
    sentence.index,
    (other) => other.part === 'plan' && other.when !== undefined && other.theme !== undefined && likeness(other.theme, theme) >= SAME_HEAD,
  );
  const isSlot = when !== undefined && !isInterval(when) && !isFiner('day', when.precision);
  const plan = known ?? (isSlot ? addPlan(reading, sentence, clause, theme, { when, times: [...times] }) : undefined);
  if (plan) links.add('cancels', off, plan);
}
