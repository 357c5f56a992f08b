// Deeds that somebody only thinks or talks of: "considered moving the match", "talked about closing it", "the idea of selling the mill".
import { COMMA, hasMark, type SentenceWords } from '../words/sentence-words.js';
import { isActSense } from '../words/verb-senses.js';
import { CONDITION, COORDINATOR, PREPOSITION, TO } from '../words/vocabulary.js';
import type { Clause } from './clause.js';
import { eventualityOf, isConcessive } from './openings.js';
import { isUntrueOf } from './rumours.js';
import type { VerbGroup } from './verbs/verb-group.js';

/** Values of the class `musing`: verbs that think of something, and what joins it to them; verbs that have it for their object; nouns and other words before a joint; what joins by itself; nouns that no clause with "that" follows; what joins behind nouns alone. */
const THINKS = 1,
  JOINT = 2,
  WEIGHS = 3,
  IDEA = 4,
  AGAINST = 5,
  TOPIC = 6,
  ON = 7;

/** Is a gerund what its clause above, or the noun before it, only thinks or talks of? Nobody did it. */
export function isMused(words: SentenceWords, parent: Clause | undefined, clause: Clause): boolean {
  const { bits, timeAt, tokens, vocabulary } = words,
    { word } = tokens,
    { musing } = vocabulary.classes,
    {
      connective,
      from,
      verb: { form },
    } = clause;
  if (form !== 'progressive') return false;
  const kind = parent ? musing[parent.verb.base] : 0;
  if (parent && connective < 0) return kind === WEIGHS && from === parent.verb.to;
  // "The match risks | being put off": a noun by its form.
  if (connective < 0) return isIdea(musing[word[from - 1]]);
  const joint = musing[word[connective]];
  if (joint === AGAINST) return true;
  // "Thought of lifting the rails in 1980", "talked on Monday about closing it in May".
  if (
    parent &&
    kind === THINKS &&
    joint === JOINT &&
    (connective === parent.verb.to || (connective > parent.verb.to && timeAt[connective - 1] !== 0))
  )
    return true;
  // "Open to lifting them", but "will open after lifting them".
  const isJoint = joint === JOINT || joint === ON || (bits[connective] & TO) !== 0;
  return isJoint && isIdea(musing[word[connective - 1]]) && !(parent && isAgreed(words, parent, connective));
}

/** Value of the class `settling`: who lets or makes somebody do so. */
const LETS = 20;

/** "Voted in favour | of moving it", "agreed to the idea | of moving it", but "voted on the idea": it is decided. */
function isAgreed({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, { verb, conditional }: Clause, joint: number): boolean {
  const { base, form, mood, negated, to } = verb;
  const kind = classes.settling[base];
  if (kind === 0 || kind === LETS || form !== 'finite' || mood !== 'none' || negated || conditional) return false;
  for (let at = joint - 2; at >= Math.max(to, joint - 4); at--) if (bits[at] & PREPOSITION) return classes.musing[word[at]] === 0;
  return false;
}

/** "Fans fear | it will be cancelled", "there is a chance (that) it will be", "it is possible that it will be": nobody has settled it. */
function isFeared({ tokens: { word }, vocabulary: { classes } }: SentenceWords, parent: Clause, { connective, from, joint }: Clause): boolean {
  if (joint !== 'complement' && joint !== 'relative') return false;
  const { musing } = classes,
    { base, copula, from: verb, to } = parent.verb,
    opening = connective >= 0 ? connective : from;
  // "The fear is | that it will be": what the noun before is about.
  return musing[base] === IDEA || musing[word[opening - 1]] === IDEA || (copula && opening === to && musing[word[verb - 1]] === IDEA);
}

/** "Talk of", "the idea of", "open to". */
function isIdea(kind: number): boolean {
  return kind === IDEA || kind === THINKS || kind === TOPIC;
}

/** Is a gerund only thought of or weighed, as the object of a verb ("considered moving it") or where its clause calls it an idea ("moving it is the best option", "was an option", but "was the best option")? @param at - the gerund, which opens no clause of its own. */
export function isWeighed({ tokens: { word }, vocabulary: { classes } }: SentenceWords, { verb, to }: Clause, at: number): boolean {
  const { musing } = classes;
  if (at >= verb.to) return musing[verb.base] === WEIGHS;
  if (!verb.copula) return false;
  for (let next = verb.to; next < Math.min(to, verb.to + (verb.past ? 2 : 3)); next++) if (isIdea(musing[word[next]])) return true;
  return false;
}

/** "Will be moved to Friday | if it rains", "fans fear | it will be put off", "pretended that | it had been put off": the plan stands as it was until then; not "even if it rains", "so if you have booked, call us". */
export function isUnsettled(words: SentenceWords, clauses: readonly Clause[], clause: Clause): boolean {
  const { verb, parent } = clause;
  if (!isActSense(verb.sense)) return false;
  // "The hope is | to move it", but not "the option is to be dropped".
  if (verb.planned && !verb.passive && words.vocabulary.classes.musing[words.tokens.word[verb.from - 1]] === IDEA) return true;
  if (parent >= 0 && clause.joint === 'complement' && isUntrueOf(words, clauses[parent])) return true;
  if (verb.mood !== 'will') return false;
  if (parent >= 0 && isFeared(words, clauses[parent], clause)) return true;
  // "Will be called off in case of fog".
  if (eventualityOf(words, Math.max(verb.to, verb.particle + 1)) > 0) return true;
  return clauses.some((other) => clauses[other.parent] === clause && other.joint === 'subordinate' && isCondition(words, verb, other.connective));
}

/** "If", but not "even if", "and if", "; if". */
function isCondition(words: SentenceWords, { particle }: VerbGroup, at: number): boolean {
  const { bits, marks } = words;
  return (
    at > 0 &&
    (bits[at] & CONDITION) !== 0 &&
    !isConcessive(words, at) &&
    !isConcessive(words, at - 1) &&
    (at - 1 === particle || (bits[at - 1] & (PREPOSITION | COORDINATOR)) === 0) &&
    (marks[at - 1] === 0 || hasMark(words, at - 1, COMMA))
  );
}
