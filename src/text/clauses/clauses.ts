// Clauses of a sentence: where the words of each verb begin and end, and what joins them.
import { WORD } from '../tokens/tokens.js';
import { type Clause, emptied } from './clause.js';
import { clauseOf } from './clause-of.js';
import { keepVerbs } from './keep-verbs.js';
import { giveAbsolute, giveFronted } from './fronted-participles.js';
import { giveContact, giveMain, giveMoment } from './main-clause.js';
import { closingInversion, isSupposed, joinedInversion, openingInversion } from './inversions.js';
import {
  firstWord,
  isConcessive,
  opensCondition,
  opensEventuality,
  opensWithGerund,
  opensWithOrder,
  opensWithTimed,
  pastOutcome,
} from './openings.js';
import { settleParticiples } from './participles.js';
import { COMMA, DOT, hasMark, hintsAt, isBreak, isCapital, reclass, type SentenceWords } from '../words/sentence-words.js';
import { ASPECTS, type VerbGroup } from './verb-group.js';
import { readVerbGroups } from './verb-groups.js';
import {
  ANAPHOR,
  BASE,
  CAUSE,
  CONDITION,
  COORDINATOR,
  DETERMINER,
  DO,
  NOT,
  ORIGIN,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
} from '../words/vocabulary.js';
import { SAYS } from '../words/verb-senses.js';
import { PLAN } from '../words/verb-senses.js';
import { timesOf } from './time-roles.js';
import { isUndone } from './undone-participles.js';
import { firstMark } from '../words/stretches.js';
import { guess } from '../words/word-classes.js';
import { asHeld, isNoticeOfState, isPassiveAlone, sharesAuxiliary } from './bare-participles.js';
import { foldClauseCleft, foldCleft, foldFreeRelative, foldTaking, giveConcession, liftUntil } from './clefts.js';
import { giveBehind, giveOpenings, returnSubject, returnFront } from './insertions.js';

/**
 * The clauses of the tokens `from`–`to` of one sentence, in text order.
 * @param isNote - whoever writes leaves themselves out: a past form that opens the sentence is its verb.
 */
export function readClauses(words: SentenceWords, first: number, to: number, isNote = false): Clause[] {
  const from = pastOutcome(words, first, to);
  // "Mended the roof": the capital is that of the sentence, and no name's.
  // "Knighted in 1947, she": nobody is called so, where another subject stands behind the comma.
  if (words.tokens.word[from] === 0 && words.tokens.kind[from] === WORD && words.timeAt[from] === 0 && (isNote || opensWithTimed(words, from)))
    reclass(words, from, guess(words.tokens, from, words.vocabulary));
  const read = settleParticiples(words, keepVerbs(words, readVerbGroups(words, from, to), from, to, isNote), from, isNote);
  const kept = opensWithOrder(words, from)
    ? read.filter(({ form, from: start, head, sense }) => form !== 'finite' || start !== head || SAYS.has(sense) || !(words.bits[head] & BASE))
    : read;
  const groups = opensWithGerund(words, kept, from) ? kept.slice(1) : kept;
  const lastFinite = groups.findLastIndex(({ form }) => form === 'finite');
  const clauses: Clause[] = [];
  const opening = firstWord(words, from, to);
  // "Whatever the cause, | the ship sank", "whatever the vote on Friday, | it sails": no time of it is that of another.
  const concession = words.bits[opening] & COORDINATOR ? opening + 1 : opening;
  const comma = concession < to && isConcessive(words, concession) ? firstMark(words, COMMA, opening, to) : -1;
  if (comma >= 0 && groups.length > 0 && groups[0].from > comma) {
    const told = readClauses(words, comma + 1, to, isNote);
    for (const clause of told.slice(0, 1)) Object.assign(clause, { times: timesOf(words, clause), from });
    return told;
  }
  let inversion = openingInversion(words, opening, to);
  let conditional =
    inversion !== undefined ||
    (opening < to && (((words.bits[opening] & CONDITION) !== 0 && !isConcessive(words, opening)) || opensEventuality(words, opening)));
  for (const [index, verb] of groups.entries()) {
    if ((index > 0 && isOfVerbBefore(words, groups[index - 1], verb)) || isUndone(words, groups, index, from)) continue;
    const told = asHeld(words, clauseOf(words, clauses, verb, from, to, index >= lastFinite), to);
    const clause = isOwnWords(words, told) ? emptied(told) : told;
    // "Provided that it passes a test" too.
    const isProvided =
      clause.connective > from &&
      (words.bits[clause.connective] & RELATIVE) !== 0 &&
      (words.bits[clause.connective - 1] & (CONDITION | PARTICIPLE)) === (CONDITION | PARTICIPLE);
    const isConditioned = isProvided || (clause.connective >= 0 && (words.bits[clause.connective] & CONDITION) !== 0);
    if (isConditioned && !isConcessive(words, clause.connective)) conditional = opensCondition(words, clause.connective, from);
    // "Whatever was said on the radio", "mended or not": nobody tells that it was.
    const isCondition = isConditioned || (words.bits[clause.subject[0]] & CONDITION) !== 0 || isEitherWay(words, verb);
    const previous = clauses.at(-1);
    if (previous) previous.to = Math.max(previous.verb.to, clause.from);
    // "Should it fail again, …": no joining word.
    inversion ??= closingInversion(words, previous, clause, to) ?? joinedInversion(words, clause, to);
    if (inversion && (inversion.from === verb.from || inversion.from === clause.connective + 1)) conditional = true;
    if (
      isCondition ||
      (inversion && isSupposed(words, inversion, previous, verb)) ||
      (conditional && (verb.mood !== 'none' || (clauses.length === 0 && clause.connective < 0)))
    )
      clause.conditional = true;
    // "Was reinstated when a test failed, and lifted in May".
    const partner =
      previous?.joint === 'subordinate' && previous.subject[0] !== clause.subject[0] ? (clauses[previous.parent] ?? previous) : previous;
    if (partner && sharesAuxiliary(words, partner, clause)) {
      verb.passive = true;
      // "Will be signed on Monday and published on Friday".
      if (partner.verb.mood !== 'none' && clause.subject[0] === partner.subject[0]) {
        verb.mood = partner.verb.mood;
        verb.past = false;
      }
    } else if (isNoticeOfState(words, clause)) Object.assign(verb, { passive: true, past: false });
    else if (isPassiveAlone(words, clause, to)) verb.passive = true;
    clauses.push(clause);
  }
  const last = clauses.at(-1);
  // ", and when it burst" with nothing behind it goes with what stands before.
  if (last) {
    last.to = to;
    last.parent = Math.min(last.parent, clauses.length - 2);
  }
  freeParents(clauses);
  if (clauses.length > 1) giveAbsolute(words, clauses, from);
  if (clauses.length > 0) giveFronted(words, clauses, from, to);
  giveMain(words, clauses, from);
  if (clauses.length > 1) giveContact(words, clauses, from);
  if (clauses.length > 1) foldFreeRelative(words, clauses, from);
  for (let index = 1; index < clauses.length; index++) {
    giveMoment(words, clauses, index);
    if (index < clauses.length - 1) returnSubject(words, clauses[index - 1], clauses[index + 1]);
    if (clauses[index].joint === 'infinitive') foldTaking(words, clauses, index);
    const { connective, joint } = clauses[index];
    if ((connective >= 0 || joint === 'participle') && index < clauses.length - 1) returnFront(words, clauses, index);
    if (connective < 0) continue;
    giveConcession(words, clauses, index);
    foldCleft(words, clauses, index);
    if (index > 1) foldClauseCleft(words, clauses, index);
  }
  for (let index = 0; index < clauses.length; index++) liftUntil(words, clauses, index);
  giveOpenings(words, clauses, from);
  for (let index = 1; index < clauses.length; index++) giveBehind(words, clauses, clauses[index]);
  return clauses;
}

/** "The path is open, mended or not". */
function isEitherWay(words: SentenceWords, { to }: VerbGroup): boolean {
  return (
    (words.bits[to] & COORDINATOR) !== 0 &&
    (words.bits[to + 1] & NOT) !== 0 &&
    (to + 2 >= words.tokens.length || isBreak(words, to + 2) || hasMark(words, to + 2, DOT))
  );
}

/** "As the mayor put it on Monday": no deed, and its day is that of no other. */
function isOwnWords({ bits, vocabulary: { classes } }: SentenceWords, { connective, verb: { base, to } }: Clause): boolean {
  return (
    connective >= 0 &&
    (bits[connective] & (SUBORDINATOR | CAUSE)) === (SUBORDINATOR | CAUSE) &&
    classes.phrasing[base] !== 0 &&
    (bits[to] & ANAPHOR) !== 0
  );
}

/** A verb that tells no deed of its own beside the one before. */
function isOfVerbBefore(words: SentenceWords, before: VerbGroup, verb: VerbGroup): boolean {
  const { bits } = words,
    { form, head, from, to } = verb;
  // "Stopped sending data": one happening.
  if (form === 'progressive' && before.to === from && ASPECTS.has(before.sense) && before.form !== 'progressive') return true;
  // "Was declared resolved", "were reported missing": what it is declared to be.
  if (form === 'participle' && before.to === from && before.passive && before.form === 'finite' && before.head > before.from) return true;
  // "Went ahead as planned on Monday": the time is of what went ahead.
  if (form === 'participle' && verb.sense === PLAN && head === from && (bits[from - 1] & (SUBORDINATOR | CAUSE)) === (SUBORDINATOR | CAUSE))
    return true;
  // "Kept crews from landing", "banned from driving": what somebody is kept from is not done.
  if (
    form === 'progressive' &&
    before.to <= from - 1 &&
    bits[from - 1] & PREPOSITION &&
    hintsAt(words, from - 1) & ORIGIN &&
    !isBreak(words, from - 2)
  )
    return true;
  // "As did the tunnel", "and so does she", "as has been claimed".
  const joint = bits[from - 1];
  if (verb.passive && form === 'finite' && SAYS.has(verb.sense) && (joint & (SUBORDINATOR | CAUSE)) === (SUBORDINATOR | CAUSE)) return true;
  return (
    head === from &&
    (bits[head] & DO) !== 0 &&
    ((joint & SUBORDINATOR) !== 0 || (joint & bits[from - 2] & COORDINATOR) !== 0) &&
    ((bits[to] & (DETERMINER | PRONOUN)) !== 0 || isCapital(words, to))
  );
}

/** ", and if they move it, as you say, we": what hangs on what follows hangs on none of its own parts. */
function freeParents(clauses: Clause[]): void {
  for (let index = clauses.length - 2; index >= 0; index--) {
    let { parent } = clauses[index];
    if (parent <= index) continue;
    while (parent < clauses.length && clauses[parent].parent >= index) parent = Math.max(parent + 1, clauses[parent].parent);
    clauses[index].parent = parent < clauses.length ? parent : index - 1;
  }
}
