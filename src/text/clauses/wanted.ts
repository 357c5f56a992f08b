// What somebody wants done to a plan, "want the match on Friday called off"; what is to come of something named, "a storm expected to hit on Friday".
import { hintsAt, isBreak, isPlural, timeEnd, type SentenceWords } from '../words/sentence-words.js';
import { ASK, isActSense, SAYS } from '../words/verb-senses.js';
import { APPOINTS, COORDINATOR, DETERMINER, DUE, PARTICIPLE, PREPOSITION, RELATIVE } from '../words/vocabulary.js';
import { clauseLike, INSERTED, type Clause } from './clause.js';
import { phraseEnd } from './nouns/noun-phrases.js';
import { objectOf } from './nouns/object-of.js';

/** "The police want | the match on Friday called off", "the mayor wants | the vote to be put off until May", "asked for | the trial to be adjourned from 3 May": what is acted upon, with its time, goes with what is to be done to it; nobody has done so yet. */
export function giveWanted(words: SentenceWords, clauses: Clause[], index: number): void {
  const clause = clauses[index],
    { verb, joint, parent, connective } = clause;
  const isToBe = joint === 'participle' || joint === 'infinitive';
  if (!isToBe || parent !== index - 1 || connective >= 0 || !verb.passive || !isActSense(verb.sense)) return;
  // "Asked for the vote, planned for Friday, | to be put off".
  const isApart = verb.form === 'infinitive' && INSERTED.has(clauses[index - 1].joint),
    at = isApart ? index - 2 : index - 1,
    wanting = clauses.at(at);
  if (at < 0 || !wanting) return;
  const asking = verb.form === 'infinitive' && wanting.verb.sense === ASK ? forBehind(words, wanting.verb) : -1;
  if (asking < 0 && words.vocabulary.classes.wishing[wanting.verb.base] === 0) return;
  // "Wants the match postponed last week | replayed": that is which match.
  const next = clauses.at(index + 1);
  if (joint === 'participle' && next?.joint === 'participle' && next.verb.passive && next.connective < 0) return;
  const limit = isApart ? clauses[index - 1].from : verb.from,
    subject = asking < 0 ? objectOf(words, wanting) : askedFor(words, asking + 1, limit);
  if (subject[0] === subject[1] || subject[1] > limit) return;
  verb.form = 'infinitive';
  clauses[index] = clauseLike(clause, { joint: 'infinitive', from: isApart ? clause.from : subject[0], subject, parent: at });
  wanting.to = isApart ? limit : subject[0];
}

/** "Asked | for the trial to be …", "asked on Monday | for the trial"; -1 where no such word stands there. */
function forBehind(words: SentenceWords, { to }: Clause['verb']): number {
  const at = words.timeAt[to + 1] === 0 ? to : timeEnd(words, to + 1);
  return hintsAt(words, at) & APPOINTS ? at : -1;
}

/** "The trial | on Monday", "the Friday market". */
function askedFor(words: SentenceWords, from: number, to: number): Clause['subject'] {
  return [from, phraseEnd(words, Math.max(from, timeEnd(words, from + 1)), to)];
}

/** Tokens of a noun with its article, at most. */
const LONGEST_NOUN = 6;

/** "Was shut because of a storm | expected to hit on Friday", "cancelled a meeting | scheduled to begin", "closed for repairs | expected to last until May": of the noun right before, which a preposition governs or the verb before acts upon. */
export function giveExpected(words: SentenceWords, clauses: Clause[], index: number): void {
  const clause = clauses[index],
    { verb, joint, connective } = clause,
    { verb: before, to, joint: host } = clauses[index - 1];
  // "The firm that built the mill | expected to close it".
  if (host === 'relative') return;
  if (joint !== 'coordinate' || connective >= 0 || to !== verb.from || !verb.planned || !verb.past || verb.head === verb.from) return;
  if ((words.bits[verb.from] & (PARTICIPLE | DUE)) !== (PARTICIPLE | DUE) || before.form !== 'finite') return;
  let noun = to - 1;
  while (noun > before.to && to - noun < LONGEST_NOUN && isInNoun(words, noun)) noun--;
  const isObject = noun === before.to && !before.passive && !before.copula && !SAYS.has(before.sense);
  const isGoverned = noun >= before.to && (words.bits[noun] & PREPOSITION) !== 0 && isPlural(words, to - 1),
    hasArticle =
      noun < to - 1 && (words.bits[noun] & DETERMINER) !== 0 && (isObject || (noun > before.to && (words.bits[noun - 1] & PREPOSITION) !== 0));
  if (isGoverned || hasArticle)
    clauses[index] = clauseLike(clause, { joint: 'relative', subject: [isGoverned ? noun + 1 : noun, to], parent: index - 1 });
}

/** Neither what opens a noun phrase, nor a time or a sign. */
function isInNoun(words: SentenceWords, at: number): boolean {
  return words.timeAt[at] === 0 && !isBreak(words, at) && !(words.bits[at] & (DETERMINER | PREPOSITION | COORDINATOR | RELATIVE));
}
