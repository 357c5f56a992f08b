// Which dependent clauses tell a deed of their own: what was said or found, why and until when, what a noun did.
import { isMain, parentOf, type Clause } from '../../clauses/clause.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { COMMA, DOT, hasMark, hintsAt, isBreak, isCapital, isPlural, type SentenceWords } from '../../words/sentence-words.js';
import { REFUSE, SAY } from '../../words/verb-senses.js';
import { IDLE } from '../status/idle-verbs.js';
import {
  ABOUT,
  ANAPHOR,
  ARTICLE,
  AT_TIME,
  DETERMINER,
  HAVE,
  INDEFINITE,
  LIKE,
  NOT,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  RUMOUR,
  TALE,
  UNTIL,
} from '../../words/vocabulary.js';

/** "Because it broke", "until it broke", "when it broke": of a deed, told with another. */
export function isTimed(words: SentenceWords, { verb, joint, connective, causal }: Clause): boolean {
  const { bits } = words;
  if (joint !== 'subordinate' || connective < 0) return false;
  if (causal || (!verb.perfect && (bits[connective] & UNTIL) !== 0)) return true;
  return (hintsAt(words, connective) & AT_TIME) !== 0 && (bits[connective] & RELATIVE) === 0;
}

/** "Fires when the disk is full": so it does whenever that is so. */
export function isWhenever(words: SentenceWords, clauses: readonly Clause[], clause: Clause): boolean {
  return clauses.some(
    (other) =>
      other.joint === 'subordinate' && !other.verb.past && (hintsAt(words, other.connective) & AT_TIME) !== 0 && parentOf(clauses, other) === clause,
  );
}

/** The clause that one hangs on; the main one of its sentence, where it stands in front. */
export function hostOf(clauses: readonly Clause[], clause: Clause): Clause | undefined {
  return parentOf(clauses, clause) ?? clauses.find(({ joint }) => isMain(joint));
}

/** Value of the class `moment`: what came first, or was over by then. */
const CAME_FIRST = 2;

/** "Reopened once the snow had been cleared", "has been dark since it failed"; what "would leave once it stopped" waits for may not have come. */
export function isOverFirst(words: SentenceWords, { clauses }: SentenceReading, clause: Clause): boolean {
  const { verb, joint, connective } = clause,
    host = hostOf(clauses, clause)?.verb;
  if (joint !== 'subordinate' || connective < 0 || !verb.past || words.vocabulary.classes.moment[words.tokens.word[connective]] !== CAME_FIRST)
    return false;
  return host?.mood === 'none' && !host.planned && (host.past || host.perfect);
}

/** "Said that a cargo had been diverted", "said that divers found it": told by somebody, and over by then; "that it was mined", "that the roof leaked" may be how it is. */
export function isTold({ words, sayings }: Reading, { verb, joint, connective }: Clause): boolean {
  const said = sayings.contentAt(verb.head);
  if (said < 0) return false;
  const isThat = isComplementizer(words, connective);
  if (joint !== 'complement') return joint === 'subordinate' && isThat && (verb.perfect || sayings.isDenial(said));
  return verb.perfect || sayings.isDenial(said) || ((connective < 0 || isThat) && isDeedUpon(words, verb));
}

/** "Found it", but neither "it was found" nor "it broke." */
function isDeedUpon(words: SentenceWords, { past, copula, passive, sense, to }: Clause['verb']): boolean {
  return past && !copula && !passive && !IDLE.has(sense) && !isBreak(words, to) && !hasMark(words, to, DOT);
}

/** "That". */
function isComplementizer({ vocabulary: { classes }, tokens: { word } }: SentenceWords, at: number): boolean {
  return at >= 0 && classes.complementizer[word[at]] !== 0;
}

/** "The news is that they have sold up", "it was a student who noticed it": what is pointed at by "is"; "found the firm had sold up", "it emerged on Monday that a lamp had failed": what is found is so. */
export function isPointedAt(words: SentenceWords, { clauses }: SentenceReading, clause: Clause): boolean {
  const host = parentOf(clauses, clause);
  if (host?.verb.mood !== 'none' || host.verb.negated || host.conditional) return false;
  const [first] = clause.subject,
    isThat = isThatFound(words, host, clause);
  if (words.vocabulary.classes.shows[host.verb.base] !== 0 && (isThat || (clause.joint === 'complement' && clause.connective < 0)))
    return clause.verb.perfect && (isThat || (words.bits[first] & DETERMINER) !== 0 || isCapital(words, first));
  if (!host.verb.copula) return false;
  const [from, to] = host.subject;
  if (clause.joint === 'complement') return clause.verb.perfect && !(hintsAt(words, to - 1) & RUMOUR);
  return clause.joint === 'relative' && to - from === 1 && (words.bits[from] & (PRONOUN | ANAPHOR)) === (PRONOUN | ANAPHOR);
}

/** "Found | that a clerk had gone"; but "mice that had eaten", "she learns that he had lied", as novels have it, tell of nothing that happened. */
function isThatFound(words: SentenceWords, host: Clause, { joint, connective, verb }: Clause): boolean {
  // "Returned to discover | that it had been sold" too.
  return (
    isComplementizer(words, connective) &&
    joint !== 'relative' &&
    (host.verb.past || host.verb.perfect || host.verb.form === 'infinitive' || !verb.past)
  );
}

/**
 * "The pump, which failed"; "an aftershock that brought down the bridge", "a man who robbed a bank was jailed": what the text has not yet spoken of is news with all
 * that it did; "the man that called" is known by it, and of one who is sought, spoken of or likened to, or who speaks, nothing is told.
 */
export function isNewsOf(words: SentenceWords, { clauses }: SentenceReading, clause: Clause): boolean {
  const { bits } = words,
    { antecedent, subject, connective } = clause,
    [first] = antecedent ?? subject;
  // ", after which it sank" too.
  if (hasMark(words, bits[connective - 1] & PREPOSITION ? connective - 2 : connective - 1, COMMA)) return true;
  if (!(bits[connective] & RELATIVE) || (bits[first] & DETERMINER) === 0 || (hintsAt(words, first) & INDEFINITE) === 0) return false;
  const host = hostOf(clauses, clause);
  return !isInvented(words, host, first) && (isComplementizer(words, connective) || isSomeoneReal(words, host, clause));
}

/** Tokens back from a noun to the tale that it is in, at most. */
const TALE_REACH = 5;

/** "A novel about a spy who betrayed his twin", "the film followed a nurse who stole a bus": whom a work tells of. */
function isInvented({ tokens: { word }, vocabulary: { classes } }: SentenceWords, host: Clause | undefined, first: number): boolean {
  const tells = (from: number, to: number): boolean => word.subarray(Math.max(0, from), to).some((id) => classes.laysDown[id] === TALE);
  return (classes.musing[word[first - 1]] === ABOUT && tells(first - TALE_REACH, first)) || (host !== undefined && tells(...host.subject));
}

/** "A man who robbed a bank was jailed", "was founded by a clerk who had fled"; not "is looking for a man who ran", "was a man who slept late", "like a man who has won", "the daughter of a man who drowned", "said a man who gave no name", "a few who ran". */
function isSomeoneReal(words: SentenceWords, host: Clause | undefined, { connective, verb, subject, antecedent }: Clause): boolean {
  const {
      bits,
      tokens: { word },
      vocabulary: { classes },
    } = words,
    [first, end] = antecedent ?? subject,
    kind = classes.musing[word[first - 1]];
  if (!host || host.verb.form !== 'finite' || host.conditional || (host.verb.sense === SAY && first >= host.verb.to)) return false;
  if (kind === ABOUT || kind === LIKE || classes.meanwhile[word[first - 1]] !== 0) return false;
  // "Any man who swore".
  if (bits[first] & NOT || hintsAt(words, end - 1) & INDEFINITE || !(hintsAt(words, first) & ARTICLE || isPlural(words, end - 1))) return false;
  const { past, perfect, negated, mood, planned, copula } = host.verb;
  // "A driver who hit a deer had to report it": whoever did.
  const isCompelled = !perfect && (bits[host.verb.from] & HAVE) !== 0;
  if (!(past || perfect) || negated || mood !== 'none' || planned || copula || isCompelled) return false;
  // "A man who had been chosen" is told by how he was, "a man who failed to pay" by what he did not do.
  if (verb.passive && verb.perfect) return false;
  return verb.sense !== REFUSE && verb.from === connective + 1 && !(bits[connective] & DETERMINER) && classes.freeRelative[word[connective]] === 0;
}
