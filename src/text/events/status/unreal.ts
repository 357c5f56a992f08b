// What a sentence does not tell as so: wishes, conditions, comparisons, what is true of anyone.
import { isToCome } from '../../clauses/verbs/verb-group.js';
import { isMain, parentOf, type Clause } from '../../clauses/clause.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { COMMA, hasMark, hintsAt, isBreak, isCapital, isPlural, type SentenceWords } from '../../words/sentence-words.js';
import { QUESTION, signAt } from '../../tokens/signs.js';
import { NUMBER } from '../../tokens/tokens.js';
import { timesOf } from '../../clauses/times/time-roles.js';
import {
  ADVERB,
  ANAPHOR,
  ARGUMENT,
  ARTICLE,
  AUTHOR,
  BASE,
  COMPARISON,
  CONDITION,
  COORDINATOR,
  DETERMINER,
  INDEFINITE,
  NOT,
  ONLY,
  OWNER,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
  WOULD,
} from '../../words/vocabulary.js';
import { isClosed } from '../../clauses/verbs/around-verbs.js';
import { SO_MUCH } from '../../clauses/results.js';
import { isNobody } from '../../clauses/nouns/nobody.js';
import { isActSense, PLAN, SAY } from '../../words/verb-senses.js';
import { isGone } from '../../drafts/day-of-writing.js';
import { holds, isAlone } from '../../words/stretches.js';
import { isLeftOpen } from './left-open.js';

/** Value of the class `degree`: before what is too much for something. */
const TOO = 2;

/** Nothing is told by what only might be, by what is true of anyone, by what is compared. */
export function isUnreal(reading: Reading, { clauses, from }: SentenceReading, clause: Clause): boolean {
  const { words } = reading;
  return (
    isAsked(words, clause) ||
    isWished(words, clause) ||
    isProviso(words, clauses, clause) ||
    isLeftOpen(words, clause, parentOf(clauses, clause)) ||
    hangsOnUnreal(words, clauses, clause) ||
    isActOnCondition(words, clauses, clause) ||
    isUnexpected(words, clause) ||
    isDuty(words, clause) ||
    isOfAnyone(words, clause) ||
    isSharedByAnyone(words, clauses, clause) ||
    (clauses[0] === clause && isBid(words, from, clause)) ||
    isOfAnySuch(reading, clauses, clause) ||
    isCompared(words, clause) ||
    isCorrelative(words, from, clauses, clause) ||
    isOfNone(words, clause, parentOf(clauses, clause))
  );
}

/** "Is not a name we will publish today", "nothing I will say", "an idea, but not one I will share": what no such thing is done to is not to come. */
function isOfNone(words: SentenceWords, { verb, joint, subject, antecedent, connective }: Clause, host: Clause | undefined): boolean {
  const { bits } = words;
  if (verb.mood !== 'will') return false;
  if ((bits[verb.from - 1] & (PRONOUN | ANAPHOR | DETERMINER)) === (PRONOUN | ANAPHOR) && bits[verb.from - 2] & NOT) return true;
  if (joint === 'coordinate') return connective >= 0 && connective + 1 < subject[0] && (bits[connective + 1] & NOT) !== 0;
  const [first, end] = antecedent ?? subject;
  // "There is no question that the race will be moved", "no doubt we will open": it will.
  if (joint !== 'relative' || (first !== subject[0] && (verb.passive || words.vocabulary.classes.factNoun[words.tokens.word[end - 1]] !== 0)))
    return false;
  return (bits[first] & NOT) !== 0 || (host?.verb.copula === true && host.verb.negated && first <= host.verb.to + 1);
}

/** "'Will it open on Friday?' she was asked". */
function isAsked({ tokens, marks, timeAt }: SentenceWords, { verb: { to } }: Clause): boolean {
  let at = to;
  while (at < to + LONGEST_REST && (marks[at] === 0 || timeAt[at] !== 0)) at++;
  return signAt(tokens, at) === QUESTION;
}

/** Tokens from the verb of a question to its sign, at most. */
const LONGEST_REST = 24;

/** "I should like it repaid by May". */
function isWished(words: SentenceWords, { subject: [from, to] }: Clause): boolean {
  for (let at = from + 1; at < to; at++) if ((words.bits[at - 1] & WOULD) !== 0 && (hintsAt(words, at) & ARGUMENT) !== 0) return true;
  return false;
}

/** ", provided the knee lets her" hangs on what is not past; "the council, led by Ada Moe, provided shelters" tells of a deed. */
function isProviso(words: SentenceWords, clauses: readonly Clause[], clause: Clause): boolean {
  const { head, from } = clause.verb;
  if ((words.bits[head] & CONDITION) === 0 || !hasMark(words, from - 1, COMMA)) return false;
  const host = clauses.slice(0, clauses.indexOf(clause)).findLast(({ joint }) => isMain(joint));
  return host !== undefined && (!host.verb.past || host.verb.mood !== 'none');
}

/** "They could not queue and then pay": all that hangs on what cannot be. */
function hangsOnUnreal(words: SentenceWords, clauses: readonly Clause[], clause: Clause): boolean {
  if (clause.joint !== 'infinitive') return false;
  let host = parentOf(clauses, clause);
  // "Was too late to reopen it on Friday", "too ill for her to sing".
  if (host && !host.verb.negated && isExcess(words, host.verb.to, clause.verb.from)) return true;
  while (host?.joint === 'infinitive') host = parentOf(clauses, host);
  if (!host) return false;
  const { mood, negated } = host.verb;
  return mood === 'may' || (mood === 'would' ? host.joint !== 'complement' || negated : mood !== 'none' && negated);
}

/** "Too | late", "far too | late". */
function isExcess({ tokens: { word }, vocabulary: { classes } }: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at++) if (classes.degree[word[at]] === TOO) return true;
  return false;
}

/** "Agreed to call off the ban | if the men are taken back": it is not yet called off; "even if they are not" it is. */
function isActOnCondition(words: SentenceWords, clauses: readonly Clause[], clause: Clause): boolean {
  if (clause.joint !== 'infinitive' || !isActSense(clause.verb.sense) || timesOf(words, clause).length > 0) return false;
  return clauses.some(
    ({ parent, connective, verb }) =>
      clauses[parent] === clause && connective >= 0 && words.bits[connective] & CONDITION && !verb.past && !isConceded(words, connective - 1),
  );
}

/** "Even | if", "as | if". */
function isConceded({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return classes.eventuality[word[at]] !== 0 || (bits[at] & (SUBORDINATOR | PREPOSITION)) === (SUBORDINATOR | PREPOSITION);
}

/** "Nobody expects a settlement before Christmas": what is not awaited; "does not expect to open before May" tells of the opening. */
function isUnexpected(words: SentenceWords, clause: Clause): boolean {
  const { verb } = clause,
    { bits, vocabulary } = words;
  if (vocabulary.classes.awaits[verb.base] === 0 || verb.past || verb.passive || bits[verb.to] & TO) return false;
  // "Expects not only rain", "no fewer than forty guests".
  const isMore = hintsAt(words, verb.to + 1) & ONLY || hintsAt(words, verb.to + 2) & COMPARISON;
  return verb.negated || isNobody(words, clause) || ((bits[verb.to] & NOT) !== 0 && !isMore);
}

/** "Those who came by noon", but neither "we who came" nor "she, who came". */
function isOfAnyone(words: SentenceWords, { joint, subject: [from, to], connective }: Clause): boolean {
  if (joint !== 'relative' || to - from !== 1 || hasMark(words, connective - 1, COMMA)) return false;
  return (words.bits[from] & (PRONOUN | ANAPHOR)) === PRONOUN && !(hintsAt(words, from) & AUTHOR);
}

/** "Its orders were to hold the bridge", "his job is to count them": what somebody has to do, and no plan of the orders; "the plan is to sell" is one. */
function isDuty(words: SentenceWords, clause: Clause): boolean {
  const {
      tokens: { word },
      vocabulary: { classes },
    } = words,
    {
      verb: { planned, mood, passive, base, to: end },
      subject: [from, to],
    } = clause;
  if (!planned || mood !== 'none' || passive || from >= to || classes.duty[word[to - 1]] === 0) return false;
  // "The orders were to be lifted", "to expire", "to follow", "the mission is to launch in May", "the Order is to buy": a plan.
  if (classes.intransitive[base] + classes.selfMoved[base] !== 0 || isClosed(words, end) || (to - from > 1 && isCapital(words, to - 1))) return false;
  return (hintsAt(words, from) & OWNER) !== 0 || timesOf(words, clause).length === 0;
}

/** "Those who baked or | sold", "all who fought and | died": the second verb is of anyone too. */
function isSharedByAnyone(words: SentenceWords, clauses: readonly Clause[], clause: Clause): boolean {
  const {
      joint,
      connective,
      subject: [from, to],
    } = clause,
    before = clauses[clauses.indexOf(clause) - 1] as Clause | undefined;
  if (joint !== 'coordinate' || connective < 0 || !(words.bits[connective] & COORDINATOR)) return false;
  return before !== undefined && (from >= to || from === before.subject[0]) && isOfAnyone(words, before);
}

/** "Ask any sailor and he will tell you": what would follow if somebody did as he is told; no noun stands right before an article. */
function isBid(words: SentenceWords, from: number, { verb }: Clause): boolean {
  const { bits } = words;
  if ((verb.mood !== 'will' && verb.mood !== 'may') || !(bits[from] & BASE)) return false;
  // "Run no. 1 and run 2 will start".
  return (bits[from + 1] & (DETERMINER | PRONOUN)) !== 0 && !(bits[from + 1] & NOT) && holds(words, from + 2, verb.from, COORDINATOR);
}

/** "Claims received after noon will not be considered": true of any such claim; "the man held on Monday will" is one man. */
function isOfAnySuch(reading: Reading, clauses: readonly Clause[], clause: Clause): boolean {
  const { words } = reading,
    { bits } = words,
    {
      verb: { form, from, sense },
      joint,
      subject: [subject],
    } = clause;
  if (joint !== 'participle' || form !== 'participle' || from <= 0 || isBreak(words, from - 1) || bits[from - 1] & ADVERB) return false;
  const next = clauses[clauses.indexOf(clause) + 1] as Clause | undefined;
  if (next?.subject[0] !== subject || isKnown(reading, clause, next)) return false;
  if (sense !== PLAN) return next.verb.mood === 'may' || isToCome(next.verb);
  return next.verb.mood === 'may' && !(bits[subject] & DETERMINER);
}

/** "So | hard", "such | a storm", but "so | that it can reopen", "so | we leave". */
function measures(words: SentenceWords, at: number): boolean {
  const { bits } = words,
    isJoint = (bits[at + 1] & (RELATIVE | ANAPHOR)) !== 0 || (hintsAt(words, at + 1) & (ARTICLE | AUTHOR)) !== 0 || isCapital(words, at + 1);
  return !isAlone(words, at) && ((bits[at] & DETERMINER) !== 0 || !isJoint);
}

/** "As full as it was in May", "has never played so badly", "has not seen such a storm": a comparison; ", as any neighbour will tell you": who knows of it. */
function isCompared(words: SentenceWords, clause: Clause): boolean {
  const {
    verb,
    joint,
    subject: [from, to],
    connective,
  } = clause;
  if (verb.negated && verb.perfect && words.vocabulary.classes.degree[words.tokens.word[verb.to]] === SO_MUCH && measures(words, verb.to))
    return true;
  // "Richer than | she had left": what it is measured by.
  // "No sooner had it opened than it fell" joins two deeds.
  const isThan = from < to && (hintsAt(words, from - 1) & COMPARISON) !== 0 && !(words.bits[from - 1] & COORDINATOR);
  if (isThan && timesOf(words, clause).length === 0) return true;
  if (joint !== 'subordinate' || connective < 0 || (hintsAt(words, connective) & (ARGUMENT | COMPARISON)) === 0) return false;
  return verb.copula || (verb.mood === 'will' && verb.sense === SAY && from < to);
}

/** "The more | he spoke, the less | they listened", "the harder it rained, the more | it leaked", "| the less the firm paid": how much, and no deed. */
function isCorrelative(words: SentenceWords, opening: number, clauses: readonly Clause[], { subject: [from, to] }: Clause): boolean {
  if (from < 1 || from >= to) return false;
  const isOpened = from === opening + 2 && isThe(words, opening);
  return (
    [from - 1, from, from + 1].some((at) => isMore(words, at)) ||
    (isOpened && clauses.some(({ subject: [other] }) => isMore(words, other - 1) || isMore(words, other)))
  );
}

/** "The more | it", "the less | the roof". */
function isMore(words: SentenceWords, at: number): boolean {
  const isBeforeSubject = (words.bits[at + 1] & (PRONOUN | DETERMINER)) !== 0;
  return at > 0 && words.vocabulary.classes.comparative[words.tokens.word[at]] !== 0 && isThe(words, at - 1) && isBeforeSubject;
}

function isThe(words: SentenceWords, at: number): boolean {
  return (hintsAt(words, at) & (ARTICLE | INDEFINITE)) === ARTICLE;
}

/** "The man held on Monday", "two boys hurt last week": those who are told of, on a day that is over. */
function isKnown(reading: Reading, clause: Clause, next: Clause): boolean {
  const { words } = reading,
    {
      bits,
      tokens: { kind },
    } = words,
    {
      subject: [from, to],
    } = clause,
    times = timesOf(words, clause),
    isSome = (bits[from] & DETERMINER) !== 0 || kind[from] === NUMBER || isCapital(words, from + 1) || !isPlural(words, to - 1);
  return (
    (isSome || isOfItsDay(words, clause, next)) &&
    times.length > 0 &&
    times.every(({ time: { when } }) => when !== undefined && isGone(reading, when))
  );
}

/** "Flights cancelled on Monday will be refunded": a day, and no limit, tells which; "letters posted on Friday will arrive on Monday" and "goods bought on Friday can be returned" are true of any Friday. */
function isOfItsDay(words: SentenceWords, clause: Clause, next: Clause): boolean {
  const { dayOn } = words.vocabulary.classes;
  if (next.verb.mood === 'may' || (!isActSense(clause.verb.sense) && timesOf(words, next).length > 0)) return false;
  return timesOf(words, clause).every(({ role, preposition }) => role === 'at' && (preposition < 0 || dayOn[words.tokens.word[preposition]] !== 0));
}
