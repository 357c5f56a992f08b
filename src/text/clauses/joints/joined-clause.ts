// The clause of a verb behind a joining word or a sign: what it hangs on, and who does it.
import { NUMBER } from '../../tokens/tokens.js';
import { CLOSE_PAREN, OPEN_PAREN, signAt } from '../../tokens/signs.js';
import { isPluperfect } from '../../words/verb-kinds.js';
import { SAYS } from '../../words/verb-senses.js';
import { COMMA, hasMark, hintsAt, isCapital, isQuote, type SentenceWords } from '../../words/sentence-words.js';
import { onlyTimes } from '../../words/stretches.js';
import {
  AT_TIME,
  BASE,
  COORDINATOR,
  DETERMINER,
  PARTICIPLE,
  PAST,
  PERSON,
  PREPOSITION,
  PRESENT,
  RELATIVE,
  SUBORDINATOR,
  UNTIL,
} from '../../words/vocabulary.js';
import { isOfPassive } from '../verbs/bare-participles.js';
import { agreement } from '../verbs/agreement.js';
import { hasObject } from '../verbs/around-verbs.js';
import { type Clause, isMain, newClause, parentOf } from '../clause.js';
import { freeClause, joinedPlace, type JoinedPlace } from './joined-place.js';
import { isAbsolute } from './joints.js';
import { phraseEnd } from '../nouns/noun-phrases.js';
import { readTheme } from '../nouns/theme.js';
import { isRoleAt } from '../../words/roles.js';
import type { Joint } from './nearest-joint.js';
import { relativeClause, subordinateClause } from './relative-clause.js';
import { signClause } from './sign-clause.js';
import { coordinateSubject } from './resumed-subjects.js';
import { groupLike, isPresent, type VerbGroup } from '../verbs/verb-group.js';

/** A joining word or a sign stands before it. */
export function joinedClause(words: SentenceWords, clauses: readonly Clause[], verb: VerbGroup, low: number, from: number, joint: Joint): Clause {
  const place = joinedPlace(words, clauses, verb, low, from, joint);
  const absolute = absoluteClause(place);
  if (absolute) return absolute;
  if (place.connective < 0) return signClause(place);
  if (isTimePhrase(place)) return newClause(verb, place.previous ? 'coordinate' : 'main', place.own[0], place.own, -1, -1);
  if (place.cue & COORDINATOR && !(place.cue & SUBORDINATOR && !place.previous)) return coordinateClause(place);
  if (place.cue & RELATIVE) return relativeClause(place);
  return clauseOfNext(place) ?? subordinateClause(place);
}

/** "The bridge fell, with two cars lost", "and with the road blocked, …": what was done to what stands behind "with". */
function absoluteClause({ words, connective, previous, verb, clauses, start, own, isEmpty, begin, cue }: JoinedPlace): Clause | undefined {
  const isParted = connective < 0 || ((cue & COORDINATOR) !== 0 && own[0] > begin);
  if (isEmpty || !previous) return undefined;
  const isSecond = (cue & COORDINATOR) !== 0 && isSecondAbsolute(words, previous, verb);
  if (!isSecond && !(isParted && isAbsolute(words, verb, own, -1))) return undefined;
  const participle = groupLike(verb, { form: 'participle', passive: true, past: false });
  return newClause(participle, 'participle', connective < 0 ? start : own[0], [isSecond ? own[0] : own[0] + 1, own[1]], -1, clauses.length - 1);
}

/** "With the roof repaired and | the hall painted, …". */
function isSecondAbsolute(
  { bits, tokens: { word }, vocabulary: { classes } }: SentenceWords,
  { joint, subject: [from] }: Clause,
  { head, from: start, past }: VerbGroup,
): boolean {
  return joint === 'participle' && classes.absolute[word[from - 1]] !== 0 && head === start && past && (bits[head] & PARTICIPLE) !== 0;
}

/** "On 2 March, when off Ushant, | she was hit": no clause opens there. */
function isTimePhrase({ words, connective, own, isEmpty, from, begin }: JoinedPlace): boolean {
  const { bits, timeAt, tokens } = words;
  if (!(hintsAt(words, connective) & AT_TIME) || isEmpty || own[0] <= begin + 1) return false;
  const isSetApart = hasMark(words, own[0] - 1, COMMA) && (connective === from || hasMark(words, connective - 1, COMMA)),
    isTime = timeAt[begin] !== 0 || timeAt[begin + 1] !== 0;
  if (!isSetApart || isTime) return false;
  return tokens.kind[begin] === NUMBER || (bits[begin] & (PREPOSITION | SUBORDINATOR | DETERMINER)) === PREPOSITION;
}

/** "The dam broke and two villages were lost", "rose at six and left": a verb beside the one before, with its own subject or that one's. */
function coordinateClause(place: JoinedPlace): Clause {
  const { words, connective, previous, clauses, own, isEmpty, verb } = place;
  if (!isEmpty) return freeClause(place, 'coordinate', own);
  const besideAside = clauses.length - (isAttribution(words, previous, connective) || isInBrackets(words, previous, connective) ? 2 : 1),
    partner = beforeQuote(place) ?? besideAside;
  // "Work stopped when the war came and did not resume until 1920": who stopped goes on.
  const host = previous?.joint === 'subordinate' ? parentOf(clauses, previous) : undefined;
  const isApart =
    hasMark(words, connective - 1, COMMA) ||
    // ", and then | moved", but "said that it had closed, and then reopened".
    (previous?.joint !== 'complement' && hasMark(words, connective - 2, COMMA) && (words.bits[connective - 1] & COORDINATOR) !== 0) ||
    (previous !== undefined && (isOfMain(place, previous) || isOfFinder(place, previous) || actsUponSubject(words, clauses, previous, verb))) ||
    (host !== undefined && previous !== undefined && isOfPassive(words, host, previous, verb)) ||
    (previous?.joint === 'subordinate' && verb.negated && (words.bits[verb.to] & UNTIL) !== 0);
  return freeClause(place, 'coordinate', coordinateSubject(clauses, partner, isApart));
}

/** "Called it "a gift that nobody asked for" | and vowed to stop it": the clause before what is quoted; absent where the quote is no part of one. */
function beforeQuote({ words, clauses, connective, from }: JoinedPlace): number | undefined {
  if (!isQuote(words, connective - 1)) return undefined;
  let open = connective - 2;
  while (open > from && !isQuote(words, open)) open--;
  const before = clauses.findLastIndex(({ verb }) => verb.to <= open);
  return open > from && before >= 0 ? before : undefined;
}

/** A verb behind "and" goes on with what is like it: what the clause of a noun tells which by, in the present, is not joined to what happened. */
function isOfMain({ words, clauses, verb }: JoinedPlace, relative: Clause): boolean {
  if (relative.joint !== 'relative') return false;
  const { bits } = words,
    one = bits[relative.verb.head],
    other = bits[verb.head],
    isPlain = relative.verb.head === relative.verb.from && verb.head === verb.from;
  // "Will add a check that refuses late runs and | change the timer": a base form goes with none of the present or the past.
  if (isPlain && (other & (BASE | PRESENT | PAST | PARTICIPLE)) === BASE && (one & BASE) === 0) return true;
  const host = parentOf(clauses, relative);
  if (!host || !isMain(host.joint) || host.verb.form !== 'finite' || !host.verb.past || !verb.past || verb.form !== 'finite') return false;
  // "Sold the firm that makes pumps and | bought a mill".
  return isPlain && isPresent(relative.verb);
}

/** "Found that the cable had been cut and | closed the ride": what had been done to the cable lies further back than what is done to something else now; but "found that the driver had been fined and left the country", "the report found that … and ignored it", "that the pipe had been cut and leaked gas". */
function isOfFinder({ words, clauses, verb }: JoinedPlace, found: Clause): boolean {
  const host = parentOf(clauses, found),
    isFound =
      found.joint === 'complement' || (found.connective >= 0 && words.vocabulary.classes.complementizer[words.tokens.word[found.connective]] !== 0);
  if (!isFound || !found.verb.passive || !isPluperfect(found.verb)) return false;
  if (!host?.verb.past || isPluperfect(host.verb) || SAYS.has(host.verb.sense)) return false;
  if (!isActor(words, host.subject) || isActor(words, found.subject) || words.vocabulary.classes.befalls[verb.base] > 1) return false;
  return verb.form === 'finite' && verb.past && !verb.perfect && !verb.passive && !verb.copula && hasObject(words, verb);
}

/** "The inspector", "the board", "Ada", "they": who acts, and no report or cable. */
function isActor(words: SentenceWords, [from, to]: Clause['subject']): boolean {
  const head = readTheme(words, from, to).headAt;
  if (head < 0) return false;
  return (
    isCapital(words, head) ||
    (hintsAt(words, from) & PERSON) !== 0 ||
    isRoleAt(words, head) ||
    words.vocabulary.classes.collective[words.tokens.word[head]] !== 0
  );
}

/** "Said the police had lied and | ordered them to pay", "held a man who had robbed it and | charged him": nobody acts so upon himself, so that it is the one before who does. */
function actsUponSubject(words: SentenceWords, clauses: readonly Clause[], previous: Clause, { form, from, to }: VerbGroup): boolean {
  const above = parentOf(clauses, previous);
  if (!above || isMain(previous.joint) || form !== 'finite') return false;
  if (agreement(words, to, previous.subject) < 3 || agreement(words, to, above.subject) > 1) return false;
  // "Who had hit a guard and robbed him", "had bought the house and sold it".
  for (let at = previous.verb.to; at < from; at++)
    if ((words.bits[at] & DETERMINER || isCapital(words, at)) && words.timeAt[at] === 0 && agreement(words, to, [at, phraseEnd(words, at, from)]) > 2)
      return false;
  return true;
}

/** ", and when it rained, they left": hangs on what follows. */
function clauseOfNext({ words, connective, previous, verb, clauses, start, own }: JoinedPlace): Clause | undefined {
  if (!previous || !(words.bits[connective - 1] & COORDINATOR) || !hasMark(words, connective - 2, COMMA)) return undefined;
  return newClause(verb, 'subordinate', start, own, connective, clauses.length + 1);
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
