// The clause of one verb: where it begins, by the joint nearest before it, and its subject.
import { type Clause, clauseLike, isMain } from '../clause.js';
import { COMMA, hasMark, hintsAt, isBreak, type SentenceWords } from '../../words/sentence-words.js';
import { groupLike, type VerbGroup } from '../verbs/verb-group.js';
import {
  ADVERB,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  DUE,
  EXISTENTIAL,
  HAPPENING,
  HAVE,
  NOT,
  PAST,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
} from '../../words/vocabulary.js';
import { PLAN, POSTPONE, SAYS, callsOff } from '../../words/verb-senses.js';
import { readTheme } from '../nouns/theme.js';
import { hasBreak, onlyTimes } from '../../words/stretches.js';
import { phraseStart } from '../nouns/noun-phrases.js';
import { adverbsBefore } from '../nouns/subjects.js';
import { jointBefore, NO_JOINT } from './nearest-joint.js';
import { joinedClause } from './joined-clause.js';
import { gappedClause, tenselessClause } from './tenseless-clause.js';
import { unjoinedClause } from './unjoined-clause.js';

/**
 * The clause of a verb.
 * @param clauses - those before it in its sentence, the tokens `from` to `to`.
 * @param isLast - no other verb with a tense stands behind it.
 */
export function clauseOf(words: SentenceWords, clauses: readonly Clause[], verb: VerbGroup, from: number, to: number, isLast: boolean): Clause {
  const low = clauses.at(-1)?.verb.to ?? from;
  if (verb.form !== 'finite') {
    const clause = withInner(
      words,
      (isLast || isBreak(words, verb.to) ? gappedClause(words, clauses, verb, low) : undefined) ?? tenselessClause(words, clauses, verb, low, from),
    );
    return isAttendant(words, clause, low) ? clauseLike(clause, { from: clause.subject[0] - 1 }) : clause;
  }
  const isOfOpening = isLast && clauses.length > 0 && clauses.every((clause) => isInSubject(words, clause, from)),
    list = isOfOpening ? -1 : listBehindOwed(words, clauses, verb, low, from),
    joint = isOfOpening || list >= 0 ? NO_JOINT : jointBefore(words, clauses.at(-1), verb, low, from, isLast);
  const clause = joint[0] < 0 ? unjoinedClause(words, clauses, verb, low, from, to, isLast) : joinedClause(words, clauses, verb, low, from, joint);
  // "The man who came on Monday | and his wife left": behind a time the second noun is none of the relative clause.
  if (clause.joint === 'relative') return withInner(words, clause, low);
  return withBarePronoun(
    words,
    list > 0 && words.timeAt[list - 1] !== 0 && words.timeAt[list + 1] === 0 ? clauseLike(clause, { from: list }) : clause,
  );
}

/** "The postponement of the fair, planned for May", "which had been set for May": what was planned is the fair, and not that it be put off. */
function withInner(words: SentenceWords, clause: Clause, low = 0): Clause {
  const {
      verb,
      from,
      subject: [first, last],
    } = clause,
    { nounSense, classes } = words.vocabulary,
    { word } = words.tokens;
  if (isMain(clause.joint) || !(verb.sense === PLAN || verb.planned || words.bits[from] & DUE)) return clause;
  // "Put off the study of a vaccine, which had been set for May": no vaccine is.
  if (
    clause.joint === 'relative' &&
    !verb.planned &&
    first - 2 > low &&
    words.bits[first - 1] & PREPOSITION &&
    words.bits[first - 2] & HAPPENING &&
    !readTheme(words, first, last).isHappening
  )
    return clauseLike(clause, { subject: [phraseStart(words, last, low), last] });
  let of = first;
  while (of < last && classes.nounJoint[word[of]] === 0) of++;
  // "A delay of two days to the fair".
  let noun = of + 1;
  while (noun < last && (words.timeAt[noun] !== 0 || words.bits[noun] & TO)) noun++;
  const sense = of > first ? nounSense[word[of - 1]] : 0;
  // "The resumption of the race, planned for May": that is what was planned.
  if (!(sense === POSTPONE || callsOff(sense)) || !readTheme(words, noun, last).isHappening) return clause;
  return clauseLike(clause, { subject: [noun, last] });
}

/** "Ended | with the walls pulled down": none of the words of the verb before. */
export function isAttendant(
  { tokens: { word }, vocabulary: { classes } }: SentenceWords,
  { verb, subject: [from, to] }: Clause,
  low: number,
): boolean {
  return verb.form === 'participle' && to === verb.from && from > low + 1 && from < to && classes.attendant[word[from - 1]] !== 0;
}

/** "A man taken to hospital after the crash has died": a participle behind the noun that opens the sentence leaves it without a verb. */
function isInSubject({ bits }: SentenceWords, { joint, verb, connective, subject: [first, last] }: Clause, from: number): boolean {
  return (
    joint === 'participle' &&
    verb.form === 'participle' &&
    connective < 0 &&
    first === from &&
    first < last &&
    last === verb.from &&
    ((bits[from] & DETERMINER) !== 0 || (bits[from] & (ADVERB | BASE)) === 0)
  );
}

/** "The ship that sails with food and blankets | left", "a plan to close the school and the library | failed": the noun of which a clause tells more still wants its verb: the "and" before it, which joins nouns; -1 = none. */
function listBehindOwed(words: SentenceWords, clauses: readonly Clause[], { from: verb }: VerbGroup, low: number, from: number): number {
  const first = clauses.findLastIndex((clause) => !maySayMoreOfNoun(clause)) + 1,
    carrier = clauses.at(first);
  if (!carrier || first >= clauses.length || hasBreak(words, carrier.subject[0], low)) return -1;
  const [noun, end] = carrier.subject,
    isNoun = noun < end && carrier.antecedent === undefined;
  const isOpening =
    first === 0
      ? onlyTimes(words, from, noun, PREPOSITION | ADVERB | COORDINATOR)
      : carrier.joint !== 'infinitive' && opensSaid(words, clauses[first - 1], noun);
  const list = isNoun && isOpening ? listJoint(words, low, adverbsBefore(words, verb, low)) : -1;
  // "The pipe that burst flooded cellars | and": it may have its verb.
  return list >= 0 && mayHoldPast(words, clauses[clauses.length - 1].verb.to, list) ? -1 : list;
}

/** A clause that may say more of a noun right before it. */
function maySayMoreOfNoun({ joint, verb: { form } }: Clause): boolean {
  return joint === 'relative' || joint === 'infinitive' || (joint === 'participle' && form === 'progressive');
}

/** "Food and blankets", "Oslo, Bonn and Lund": the "and" of the nouns that the last words are; -1 = none. */
function listJoint(words: SentenceWords, low: number, end: number): number {
  const { bits } = words,
    joints = COORDINATOR | SUBORDINATOR | RELATIVE;
  let at = end - 1;
  while (at > low && !(bits[at] & joints) && !isBreak(words, at)) at--;
  if (at <= low || at === end - 1 || (bits[at] & joints) !== COORDINATOR || (bits[at + 1] & (PRONOUN | DETERMINER)) === PRONOUN) return -1;
  for (let before = at - 1; before >= low; before--) if (isBreak(words, before) && (before === at - 1 || !hasMark(words, before, COMMA))) return -1;
  return at;
}

/** A form of the past that no word before it makes an attribute. */
function mayHoldPast({ bits, timeAt, tokens: { word }, vocabulary }: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (timeAt[at] === 0 && vocabulary.bits[word[at]] & PAST && !(bits[at - 1] & (DETERMINER | PREPOSITION))) return true;
  return false;
}

/** "Said (that) the crew": what is said begins with the noun. */
function opensSaid({ bits }: SentenceWords, { verb: { sense, to } }: Clause, noun: number): boolean {
  return SAYS.has(sense) && (noun === to || (noun === to + 1 && (bits[to] & RELATIVE) !== 0));
}

/** "It now hopes": a time right behind a pronoun is none of its. "And there will be no train": nothing before it is the subject. */
function withBarePronoun(words: SentenceWords, clause: Clause): Clause {
  const { bits, timeAt } = words;
  const {
      subject: [from, to],
      connective,
      verb,
    } = clause,
    near = verb.from - 1;
  // "There was nobody hurt": who was not.
  if (verb.passive && !verb.copula && near >= 0 && hintsAt(words, near) & EXISTENTIAL) {
    let at = verb.from;
    while (bits[at] & (BE | HAVE)) at++;
    if (at < verb.head && (bits[at] & (NOT | PRONOUN)) === (NOT | PRONOUN))
      return clauseLike(clause, { subject: [at, at + 1], verb: groupLike(verb, { from: at + 1, negated: false }) });
  }
  if (verb.copula && near > 0 && (near === connective + 1 || near === clause.from) && hintsAt(words, near) & EXISTENTIAL) {
    // "So there won't be one on Friday": of what stood before.
    const isStandIn = from < near && (bits[verb.to] & PRONOUN) !== 0 && (timeAt[verb.to + 1] !== 0 || (bits[verb.to + 1] & PREPOSITION) !== 0);
    return clauseLike(clause, { subject: [near, verb.from], antecedent: isStandIn ? [from, to] : undefined });
  }
  return to - from === 2 && timeAt[from + 1] !== 0 && (bits[from] & (PRONOUN | DETERMINER)) === PRONOUN
    ? clauseLike(clause, { subject: [from, from + 1] })
    : clause;
}
