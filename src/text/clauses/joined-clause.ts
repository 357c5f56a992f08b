// The clause of a verb behind a joining word: what it hangs on, and who does it.
import { NUMBER } from '../tokens/tokens.js';
import {
  AT_TIME,
  BASE,
  CAUSE,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  PREPOSITION,
  RELATIVE,
  RUMOUR,
  SUBORDINATOR,
  UNTRUE,
} from '../words/vocabulary.js';
import { CLOSE_PAREN, OPEN_PAREN, signAt } from '../tokens/signs.js';
import { SAYS } from '../words/verb-senses.js';
import { PLAN } from '../words/verb-senses.js';
import { COMMA, hasMark, hintsAt, type SentenceWords } from '../words/sentence-words.js';
import { type Clause, isMain, newClause, parentOf } from './clause.js';
import type { Joint } from './nearest-joint.js';
import { groupLike, type VerbGroup } from './verb-group.js';
import { adverbsBefore, coordinateSubject, hostOf, openingNoun, relativeNoun, resumedSubject, subjectStart } from './subjects.js';
import { behindOwned, contactPronoun, happeningBefore, isAbsolute, isNounBefore, thingBefore } from './joints.js';
import { firstMark, onlyAdverbs, onlyTimes } from '../words/stretches.js';
import { pastOutcome } from './openings.js';
import { phraseStart } from './noun-phrases.js';
import { behindApposition, behindInsertion, jointBeforeInsertion } from './resumed-clause.js';
import { isLongAfter } from './counted-joints.js';

/** A joining word or a sign stands before it. */
export function joinedClause(
  words: SentenceWords,
  clauses: readonly Clause[],
  verb: VerbGroup,
  low: number,
  from: number,
  [start, connective]: Joint,
): Clause {
  const { bits } = words;
  const previous = clauses.at(-1),
    host = hostOf(clauses);
  const b = connective >= 0 ? bits[connective] : 0;
  const begin = connective >= start ? connective + 1 : start;
  const subjectFrom = previous ? pastOutcome(words, begin, verb.from) : begin;
  const first = subjectStart(words, subjectFrom, verb.from),
    end = adverbsBefore(words, verb.from, subjectFrom);
  const own: readonly [number, number] = [b & RELATIVE ? behindOwned(words, connective, first, end) : first, end];
  // "And, after repairs, | reopened": what a comma ends is no subject.
  const isEmpty =
    own[0] >= own[1] ||
    onlyAdverbs(words, own[0], own[1]) ||
    ((bits[own[0]] & (PREPOSITION | DETERMINER)) === PREPOSITION && hasMark(words, own[0] - 1, COMMA) && hasMark(words, own[1] - 1, COMMA));
  const isWith =
    !isEmpty && (connective < 0 || ((b & COORDINATOR) !== 0 && own[0] > begin)) && previous !== undefined && isAbsolute(words, verb, own, -1);
  if (isWith)
    return newClause(
      groupLike(verb, { form: 'participle', passive: true, past: false }),
      'participle',
      connective < 0 ? start : own[0],
      [own[0] + 1, own[1]],
      -1,
      clauses.length - 1,
    );
  if (connective < 0) {
    // After a comma with no subject of its own the sentence goes on where it was left: "Upgrades, which …, have been".
    if (isEmpty) {
      const because =
        host !== previous
          ? behindInsertion(words, clauses, verb, jointBeforeInsertion(words, clauses))
          : previous && behindApposition(words, previous, verb, start, clauses.length - 1);
      if (because) return because;
      // "If you cannot come, ring us by Monday": a base form behind such a clause asks whoever reads.
      if (host?.joint === 'subordinate' && verb.head === verb.from && !verb.past && bits[verb.head] & BASE)
        return newClause(verb, 'main', start, [verb.from, verb.from], connective, -1);
      const told = previous && host === previous ? subjectTold(words, previous, start - 1) : undefined;
      if (told) return newClause(verb, 'complement', told[0], told, connective, clauses.length - 1);
      // "She ran it until the roof fell, went to sea and died there": behind the comma what was told first goes on.
      const resumed = host === previous && host?.joint === 'subordinate' && !SAYS.has(host.verb.sense) ? parentOf(clauses, host) : undefined;
      if (resumed && isMain(resumed.joint) && hasMark(words, start - 1, COMMA))
        return newClause(verb, 'main', start, resumed.subject, connective, -1);
      const isTold = host !== undefined && host !== previous && SAYS.has(host.verb.sense);
      return newClause(
        verb,
        isTold ? 'complement' : 'main',
        start,
        (isTold && previous ? subjectSaid(words, host, previous) : undefined) ?? resumedSubject(words, clauses, from),
        connective,
        isTold ? clauses.indexOf(host) : -1,
      );
    }
    // ", an offer she turned down": what stands beside the noun before.
    const isBeside =
      previous !== undefined &&
      hasMark(words, start - 1, COMMA) &&
      bits[start] & DETERMINER &&
      own[1] - own[0] === 1 &&
      own[0] > start &&
      contactPronoun(words, verb.from, start) === own[0] &&
      words.vocabulary.classes.momentNoun[words.tokens.word[own[0] - 1]] === 0;
    if (isBeside) return newClause(verb, 'relative', start, own, connective, clauses.length - 1, false, [start, own[0]]);
    return newClause(verb, previous ? 'coordinate' : 'main', start, own, connective, -1);
  }
  // "On 2 March, when off Ushant, she was hit": no clause opens there.
  const isWhere =
    hintsAt(words, connective) & AT_TIME &&
    !isEmpty &&
    own[0] > begin + 1 &&
    hasMark(words, own[0] - 1, COMMA) &&
    (connective === from || hasMark(words, connective - 1, COMMA)) &&
    words.timeAt[begin] === 0 &&
    words.timeAt[begin + 1] === 0 &&
    (words.tokens.kind[begin] === NUMBER || (bits[begin] & (PREPOSITION | SUBORDINATOR | DETERMINER)) === PREPOSITION);
  if (isWhere) return newClause(verb, previous ? 'coordinate' : 'main', own[0], own, -1, -1);
  if (b & COORDINATOR && !(b & SUBORDINATOR && !previous)) {
    const partner = clauses.length - (isAttribution(words, previous, connective) || isInBrackets(words, previous, connective) ? 2 : 1);
    return newClause(
      verb,
      'coordinate',
      start,
      isEmpty ? coordinateSubject(clauses, partner, hasMark(words, connective - 1, COMMA)) : own,
      connective,
      -1,
    );
  }
  if (b & RELATIVE && connective === from && isEmpty) {
    return newClause(verb, 'main', from, [from, verb.from], -1, -1);
  }
  // "Told a meeting that began at six": what is said has a subject.
  const isOfNoun = isEmpty && connective > (previous?.verb.to ?? 0) && words.timeAt[connective - 1] === 0;
  if (previous && b & RELATIVE && b & DETERMINER && !isOfNoun && !hasMark(words, connective - 1, COMMA) && SAYS.has(previous.verb.sense)) {
    return newClause(verb, 'complement', start, own, connective, clauses.length - 1);
  }
  if (b & RELATIVE && isEmpty) {
    const antecedent =
      openingNoun(words, clauses, from) ??
      happeningBefore(words, verb, connective, low) ??
      thingBefore(words, connective, previous, relativeNoun(words, connective, low, from));
    return newClause(verb, 'relative', start, antecedent, connective, clauses.length - 1);
  }
  // "It is not true, as the paper claimed, that the pier fell": behind what was put in, of the same.
  const judged =
    b & RELATIVE && b & DETERMINER && hasMark(words, connective - 1, COMMA)
      ? clauses.slice(-3).findLast(({ verb: { copula, to } }) => copula && isTruth(words, firstMark(words, COMMA, to, connective - 1) - 1))
      : undefined;
  if (judged) return newClause(verb, 'complement', start, own, connective, clauses.indexOf(judged));
  // "Reports spreading online that the pier fell": what they tell.
  const isRumour =
    previous?.verb.form === 'progressive' &&
    previous.joint === 'participle' &&
    b & RELATIVE &&
    b & DETERMINER &&
    !isEmpty &&
    (hintsAt(words, previous.subject[1] - 1) & RUMOUR) !== 0;
  if (isRumour) return newClause(verb, 'complement', start, own, connective, clauses.length - 1);
  // "The café, for which no money was found,".
  const behindNoun = bits[connective - 1] & PREPOSITION ? connective - 1 : connective;
  if ((b & RELATIVE && connective > low && previous === undefined) || (b & RELATIVE && hasMark(words, behindNoun - 1, COMMA))) {
    const antecedent = relativeNoun(words, behindNoun, low, from);
    return newClause(verb, 'relative', start, own, connective, clauses.length - 1, false, antecedent);
  }
  // "an update that crews had installed": right behind its noun.
  // "It is not true that the pier fell" names nothing.
  // "Is confident that it will sail" neither.
  const isOfTruth =
    previous?.verb.copula === true &&
    (isTruth(words, connective - 1) ||
      (words.vocabulary.classes.leavesOpen[words.tokens.word[connective - 1]] !== 0 && !(bits[connective - 2] & DETERMINER)));
  if (
    previous &&
    b & RELATIVE &&
    b & DETERMINER &&
    connective > previous.verb.to &&
    !isEmpty &&
    !isOfTruth &&
    isNounBefore(words, connective) &&
    words.vocabulary.classes.addresseeCue[previous.verb.base] === 0
  ) {
    return newClause(verb, 'relative', start, own, connective, clauses.length - 1, false, relativeNoun(words, connective, low, from));
  }
  // ", and when it rained, they left": hangs on what follows.
  if (previous && bits[connective - 1] & COORDINATOR && hasMark(words, connective - 2, COMMA) && !(b & RELATIVE))
    return newClause(verb, 'subordinate', start, own, connective, clauses.length + 1);
  const isComplement =
    previous !== undefined &&
    (b & RELATIVE) !== 0 &&
    (SAYS.has(previous.verb.sense) ||
      (previous.verb.sense === PLAN && onlyTimes(words, previous.verb.to, connective, PREPOSITION)) ||
      connective === previous.verb.to ||
      words.vocabulary.classes.addresseeCue[previous.verb.base] !== 0 ||
      isOfTruth);
  return newClause(
    verb,
    isComplement ? 'complement' : 'subordinate',
    start,
    own,
    connective,
    clauses.length - 1,
    (b & CAUSE) !== 0 && !isLongAfter(words, connective),
  );
}

/** "True", "false". */
function isTruth(words: SentenceWords, at: number): boolean {
  return at >= 0 && (words.vocabulary.classes.truth[words.tokens.word[at]] !== 0 || (hintsAt(words, at) & UNTRUE) !== 0);
}

/** "Said the bearing, on a belt that had been enclosed, overheated": what stands before the comma in which a clause of another noun was put. */
function subjectSaid(words: SentenceWords, { verb: { to } }: Clause, { joint, antecedent, subject }: Clause): readonly [number, number] | undefined {
  const comma = joint === 'relative' ? firstMark(words, COMMA, to, (antecedent ?? subject)[0]) : -1;
  return comma > to && words.bits[to] & DETERMINER && words.bits[comma + 1] & PREPOSITION ? [to, comma] : undefined;
}

/** "Said Ada Moe, 51, took the money": what stands between the verb of saying and the first of two commas. */
function subjectTold(words: SentenceWords, { verb: { sense, to } }: Clause, end: number): readonly [number, number] | undefined {
  const comma = SAYS.has(sense) ? firstMark(words, COMMA, to, end - 1) : -1,
    begin = comma < 0 ? comma : phraseStart(words, comma, to);
  return begin < 0 || begin >= comma || words.bits[begin] & PREPOSITION ? undefined : [begin, comma];
}

/** "Riders should stay at home, the firm said on Monday, and may claim": who said so is set between commas. */
function isAttribution(words: SentenceWords, clause: Clause | undefined, connective: number): boolean {
  if (!clause || !SAYS.has(clause.verb.sense) || !hasMark(words, clause.subject[0] - 1, COMMA) || !hasMark(words, connective - 1, COMMA))
    return false;
  return onlyTimes(words, clause.verb.to, connective - 1, PREPOSITION);
}

/** "Listed in 1987 (our timing was poor), and | sold in 1993": brackets hold all of the clause before. */
function isInBrackets({ tokens }: SentenceWords, clause: Clause | undefined, connective: number): boolean {
  if (!clause || clause.subject[0] < 1 || signAt(tokens, clause.subject[0] - 1) !== OPEN_PAREN) return false;
  return [1, 2].some((back) => connective - back >= clause.verb.to && signAt(tokens, connective - back) === CLOSE_PAREN);
}

/** "Minutes of the meeting of the board held in May", "tickets for the concert held": only what happens is held. */
export function heldBefore(
  { bits, vocabulary: { classes } }: SentenceWords,
  { base }: VerbGroup,
  [from, to]: readonly [number, number],
): readonly [number, number] | undefined {
  if (classes.holding[base] === 0) return undefined;
  let begin = to - 1;
  while (begin >= from && !(bits[begin] & HAPPENING)) begin--;
  if (begin < from) return undefined;
  while (begin > from && !(bits[begin - 1] & PREPOSITION)) begin--;
  return [begin, to];
}
