// What the text says of a clause: it happened, is planned, is denied, is hearsay, or nothing.
import type { EventStatus } from '../../../model/index.js';
import { isInterval, type When } from '../../../time/index.js';
import { type Clause, parentOf } from '../../clauses/clause.js';
import { isLasting, isNoLonger, isObliged, isPresent, isUsage, mayNot } from '../../clauses/verbs/verb-group.js';
import type { Dated } from '../../drafts/combine-times.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { DOT, hasMark, hintsAt, untilAt, type SentenceWords } from '../../words/sentence-words.js';
import { isDeadline, type AttachedTime } from '../../clauses/times/time-roles.js';
import { WORD } from '../../tokens/tokens.js';
import {
  ADVERB,
  ANAPHOR,
  ARTICLE,
  BASE,
  BE,
  CONDITION,
  DETERMINER,
  DO,
  DUE,
  EXISTENTIAL,
  INDEFINITE,
  NOT,
  PAST,
  PRONOUN,
  TO,
} from '../../words/vocabulary.js';
import { ASK, isActSense, MISS, PLAN, STATE } from '../../words/verb-senses.js';
import { isAhead, isGone, isOfRecord, isRunning, isToday } from '../../drafts/day-of-writing.js';
import { isNobody } from '../../clauses/nouns/nobody.js';
import { isDenied } from './denials.js';
import { isCalledUnlikely, isDoubted } from './doubts.js';
import { isForetold } from './foretold.js';
import { isHearsay } from './hearsay.js';
import { statusNotOver } from './not-over.js';
import { isAppointed, isDue, isHabit, isOnlyWhen, isStretch, untilOf } from '../plans/slots-told.js';
import type { Telling } from '../telling.js';

/** Value of the class `obliged` for what leaves open whether it will be. */
const OPEN = 2;

/** What the text says of a finite clause; undefined where it commits to nothing. */
export function statusOf(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  dated: Dated[],
  times: readonly AttachedTime[],
): EventStatus | undefined {
  const { words } = reading,
    { verb } = clause,
    telling: Telling = { reading, clause, times, dated };
  const host = parentOf(sentence.clauses, clause),
    isUnlikely = isCalledUnlikely(words, clause, host);
  const teller = isUnlikely || clause.joint === 'complement' ? host : undefined;
  if (teller && isDoubted(reading, clause, teller, isUnlikely)) verb.negated = !verb.negated;
  if (teller && isDemanded(clause, teller)) return verb.negated ? 'negated' : 'scheduled';
  // "Will no longer stop here from June": from then on it does not.
  if (!verb.past && isNoLonger(words, verb) && times.some(({ role }) => role === 'origin')) verb.negated = true;
  // "Could no longer pay", "could hardly pay".
  if (verb.mood === 'may' && (isNoLonger(words, verb) || words.vocabulary.classes.barely[words.tokens.word[verb.head - 1]] !== 0))
    verb.negated = true;
  if (verb.sense === MISS && verb.mood === 'none' && !verb.negated) return verb.planned ? 'scheduled' : 'occurred';
  if (isSettled(words, clause, host)) return 'scheduled';
  if (verb.mood === 'wish' || isForbidden(clause)) return undefined;
  // "She would become mayor in 1931": a history looks on, and tells what became of it.
  if (isForetold(reading, sentence, clause, dated)) Object.assign(verb, { mood: 'none', past: true });
  if (isReproach(telling)) Object.assign(verb, { negated: false, mood: 'none', past: true, perfect: false });
  if (isUsage(words, verb)) return undefined;
  if (isNotPlanned(telling)) return statusUntil(telling);
  const plan = statusOfPlan(telling);
  if (plan) return plan;
  if (verb.mood === 'would') return statusOfWould(telling);
  if (verb.mood === 'may') return statusOfMay(telling);
  if (isHabit(reading, clause)) return isDue(sentence, clause) ? 'scheduled' : undefined;
  return statusOfFact(telling, sentence);
}

/** What is laid down, appointed, or will be. */
function statusOfPlan({ reading, clause, times }: Telling): EventStatus | undefined {
  const { planned, sense, passive, copula, mood, negated } = clause.verb;
  // "No ferry is expected to sail".
  if (planned) return isDenied(reading, clause) ? 'negated' : 'scheduled';
  if (sense === PLAN && (passive || copula)) return 'scheduled';
  // "Two hours before the first lorry was due", "our seats were for Monday".
  if (
    copula &&
    !negated &&
    ((reading.words.bits[clause.verb.to] & DUE && endsAt(reading.words, clause, clause.verb.to + 1)) || isFor(reading.words, clause, times))
  )
    return 'scheduled';
  // "Had been given until 31 July".
  if (
    passive &&
    !negated &&
    reading.words.vocabulary.classes.grants[clause.verb.base] !== 0 &&
    times.some(({ role, preposition }) => role === 'until' && preposition === clause.verb.to)
  )
    return 'scheduled';
  if (isAppointed(reading, clause, times)) return 'scheduled';
  if (mood !== 'will') return undefined;
  return negated || isDenied(reading, clause) ? 'negated' : 'scheduled';
}

/** Does nothing of a clause stand behind a token but its full stop? */
function endsAt(words: SentenceWords, { to }: Clause, at: number): boolean {
  return at >= to || (at === to - 1 && hasMark(words, at, DOT));
}

/** "Were for Monday". */
function isFor({ tokens: { word }, vocabulary: { classes } }: SentenceWords, { verb: { to } }: Clause, times: readonly AttachedTime[]): boolean {
  return classes.purpose[word[to]] !== 0 && times.every(({ preposition, time: { type } }) => preposition === to && type !== 'DURATION');
}

/** What is told as so: it is still to come, was not, is only heard of, lasts, or happened. */
function statusOfFact(telling: Telling, sentence: SentenceReading): EventStatus {
  const { reading, clause } = telling,
    exact = exactly(telling);
  if (exact === undefined && isDenied(reading, clause)) return statusOfNobody(telling);
  const ahead = exact ?? statusNotOver(telling, sentence);
  if (ahead) return ahead;
  if (clause.verb.negated) return statusOfNegated(telling);
  if (isFormerDay(telling) || isOrder(telling)) return 'scheduled';
  if (isHearsay(reading, sentence, clause)) return 'reported';
  return isStillSo(telling) ? 'ongoing' : 'occurred';
}

/** "Demanded that he resign on Monday": what is asked for is yet to be done. */
function isDemanded({ verb: { form, head, from, past, copula } }: Clause, teller: Clause): boolean {
  if (teller.verb.sense !== ASK || teller.verb.negated) return false;
  return form === 'finite' && head === from && !past && !copula;
}

/** "It was originally on 6 May", "we said that it was on 2 June", which lies ahead: so it was planned. */
function isFormerDay({ reading, clause, times, dated: [{ when }] }: Telling): boolean {
  if (!clause.verb.past || !isOnlyWhen(reading.words, clause)) return false;
  return times.some(({ isOriginal }) => isOriginal) || (clause.joint === 'complement' && isAhead(reading, when));
}

/** "Lasts until May", "is the oldest", but not in the record of a year that is over. */
function isStillSo({ reading, clause: { verb }, times }: Telling): boolean {
  if (isLasting(verb, times)) return true;
  return !verb.past && !verb.perfect && (verb.sense === STATE || verb.copula) && !isOfRecord(reading);
}

/** Tells that something was at a time of the clause alone. */
function tellAt(dated: Dated[], { time }: AttachedTime): void {
  if (time.when) dated[0] = { when: time.when, times: [time] };
}

/** "It was agreed that the fee be paid by 20 May". */
function isSettled(
  {
    vocabulary: {
      classes: { settling },
    },
  }: SentenceWords,
  { verb }: Clause,
  host: Clause | undefined,
): boolean {
  return (
    host !== undefined &&
    verb.mood === 'wish' &&
    !verb.negated &&
    settling[host.verb.base] !== 0 &&
    host.verb.past &&
    !host.verb.negated &&
    host.verb.mood === 'none'
  );
}

/** "Do not eat after midnight": what is asked not to be done is no happening. */
function isForbidden({ verb, joint, subject: [from, to] }: Clause): boolean {
  return verb.negated && isPresent(verb) && joint === 'main' && from >= to;
}

/** "Please call me today", "if not, apply by noon": what is asked for is yet to be done, unless its day is over. */
function isOrder({ reading, clause: { verb, joint, subject }, dated: [{ when }] }: Telling): boolean {
  const {
      bits,
      tokens: { kind },
    } = reading.words,
    { from, head } = verb;
  if (joint !== 'main' || subject[0] < subject[1] || !isPresent(verb) || head !== from) return false;
  return (bits[head] & (BASE | PAST)) === BASE && (kind[from - 1] !== WORD || (bits[from - 1] & ADVERB) !== 0) && !isGone(reading, when);
}

/** "Is not going to open", "no trains are expected", "will not open until May". */
function isNotPlanned({ reading: { words }, clause, times }: Telling): boolean {
  const { verb } = clause,
    isExpected = verb.sense === PLAN && verb.passive;
  if (!verb.negated && !(isExpected && isNobody(words, clause))) return false;
  // "Could not log in from 14:02 until 14:30", "there will be no trains from six until noon": all that time.
  const mayLimit = (verb.mood === 'will' || verb.mood === 'may') && !isStretch(times);
  return verb.planned || isExpected || (mayLimit && times.some(({ role }) => role === 'until'));
}

/** "not expected before the summer", "no trains are expected before May": from then on; "pledged not to strike before May": no more than that. */
function statusUntil({ reading, clause: { verb }, times, dated }: Telling): EventStatus {
  const until = isNotTo(reading.words, verb) ? undefined : untilOf(reading.words, times);
  // "Is not going to open on Friday": it is denied.
  if (!until) return 'negated';
  tellAt(dated, until);
  // "Could not come home until 1945": then she did.
  if (!until.time.when || verb.mood !== 'may' || !verb.past || isAhead(reading, until.time.when)) return 'scheduled';
  verb.negated = false;
  verb.mood = 'none';
  return 'occurred';
}

/** "Pledged not to strike", but "was not to strike"; "must not sell it": what is laid down is that it will not be. */
function isNotTo({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, { from, head, mood, negated }: Clause['verb']): boolean {
  if (mood === 'may' && negated && classes.obliged[word[from]] === 1) return true;
  for (let at = from; at + 1 < head; at++) if (bits[at] & NOT && bits[at + 1] & TO && !(bits[at - 1] & BE)) return true;
  return false;
}

function statusOfWould({ reading, clause, times }: Telling): EventStatus | undefined {
  const { words } = reading,
    { verb } = clause;
  // "should have reopened on 1 May": so it was laid down; who should not have left until Friday was to stay.
  // "What the board should have done a month ago" names no plan.
  if (verb.perfect && (words.bits[verb.from] & CONDITION) !== 0)
    return (verb.negated && !untilOf(words, times)) || (words.vocabulary.bits[verb.base] & DO && !verb.passive) ? undefined : 'scheduled';
  // "would have sailed": it did not; "which would have taken place on Monday" still names the slot.
  if (verb.perfect && !verb.planned) return verb.perfect && clause.joint === 'relative' ? 'scheduled' : undefined;
  // "No firm would employ her in 1950": it did not happen; "no decision would be made until after a vote at four": then.
  return verb.negated || (isDenied(reading, clause) && untilAt(words, verb.to, clause.to) === clause.to) ? 'negated' : 'scheduled';
}

/** "Should not have been opened on 1 March": it was; no plan, nothing that nobody may have done, and no bound. */
function isReproach({ reading: { words }, clause, times }: Telling): boolean {
  const { verb } = clause;
  if (verb.mood !== 'would' || !verb.perfect || !verb.negated || (words.bits[verb.from] & CONDITION) === 0) return false;
  return !isActSense(verb.sense) && !isOfAny(words, clause) && !untilOf(words, times);
}

/** "Should not have noticed any change", "there should not have been a fire": as nobody may have. */
function isOfAny(words: SentenceWords, { subject: [who], verb: { to } }: Clause): boolean {
  const isIndefinite = (hintsAt(words, to) & (INDEFINITE | ARTICLE)) === INDEFINITE || (words.bits[to] & (PRONOUN | ANAPHOR)) === PRONOUN;
  return isIndefinite || (hintsAt(words, who) & EXISTENTIAL) !== 0;
}

function statusOfMay({ reading, clause, times, dated: [{ when }] }: Telling): EventStatus | undefined {
  const { words } = reading,
    { verb } = clause,
    isStillAhead = isAhead(reading, when);
  // "Guests booked until 5 May can change": a right, and the time is of whose it is.
  if (times.every(({ place }) => place === 'subject')) return undefined;
  // "Customers could not pay from 9:12 to 11:47": so it was, all that time.
  if (verb.negated && Number.isFinite(when.start) && isInterval(when) && !isStillAhead) return 'occurred';
  // "The fire may have been lit on Monday": so it is thought; "the board could have shut it in 2020" blames it for what it did not do.
  if (verb.perfect && !verb.negated && !verb.planned && !isStillAhead)
    return !verb.passive && words.vocabulary.classes.able[words.tokens.word[verb.from]] !== 0 ? undefined : 'reported';
  // "He said that he might go in March": from then it was open.
  if (!verb.perfect && !verb.negated && words.vocabulary.classes.obliged[words.tokens.word[verb.from]] === OPEN) return 'scheduled';
  // "May not sail on Friday", "need not sail": nobody knows whether it will.
  if (mayNot(words, verb)) return undefined;
  // "By noon no boat could land": and none did.
  if (verb.negated || (verb.past && isDenied(reading, clause))) return 'negated';
  if (isStillAhead || times.some(({ role }) => role === 'until')) return 'scheduled';
  return !verb.perfect && isStillOpen(reading, verb, when) ? 'scheduled' : 'occurred';
}

/** "Might go home today", "could flood tonight": nobody knows yet. */
function isStillOpen(reading: Reading, verb: Clause['verb'], when: When): boolean {
  if (isRunning(reading, when) && isObliged(reading.words, verb)) return true;
  return (!verb.past || isOvernight(reading, when)) && isToday(reading, when);
}

/** Of a night that ends after the day of writing. */
function isOvernight({ written }: Reading, { end }: When): boolean {
  return written !== undefined && end > written.end;
}

/** "Nobody picked up until 12:45": somebody did then. */
function statusOfNobody({ reading, clause: { verb }, times, dated }: Telling): EventStatus {
  const until =
    verb.past && !verb.copula && !verb.negated && !isStretch(times)
      ? times.find((time) => time.role === 'until' && time.place === 'after' && !isDeadline(reading.words, time))
      : undefined;
  if (!until?.time.when) return 'negated';
  tellAt(dated, until);
  return 'occurred';
}

/** "Is not until 14 May", "was not ready until May", "is from March 1998": then, and neither till then nor since. */
function exactly({ reading, clause: { verb }, times, dated }: Telling): EventStatus | undefined {
  const { bits } = reading.words,
    exact = !verb.copula
      ? undefined
      : verb.negated
        ? untilOf(reading.words, times)
        : times.find(({ role, preposition }) => role === 'origin' && preposition === verb.to);
  if (!exact?.time.when) return undefined;
  const isNotYet = (bits[verb.to] & NOT) !== 0,
    isToCome = isAhead(reading, exact.time.when);
  // "There was no light until six": nothing is said of what was then.
  const isNothing = ((bits[verb.to] & DETERMINER) | (hintsAt(reading.words, verb.from - 1) & EXISTENTIAL)) !== 0;
  if (isNotYet && (isStretch(times) || isNothing || (isToCome && verb.past))) return undefined;
  if (isNotYet) verb.to++;
  tellAt(dated, exact);
  return isToCome ? 'scheduled' : 'occurred';
}

function statusOfNegated({ reading, clause: { verb }, times, dated }: Telling): EventStatus {
  const { words } = reading,
    until = untilOf(words, times);
  // "did not arrive until Tuesday": it arrived then.
  if (until?.time.when && (verb.past || verb.perfect || isOfRecord(reading) || isGone(reading, until.time.when)) && !isStretch(times)) {
    tellAt(dated, until);
    return 'occurred';
  }
  // "did not return until the funeral, in 1968".
  return verb.past && times.length === 1 && untilAt(words, verb.to, times[0].from) < times[0].from ? 'occurred' : 'negated';
}

/** What the verb says by itself: what hangs on it inherits that. */
export function statusOfVerb({ verb }: Clause): EventStatus {
  return verb.planned || verb.mood === 'will' || verb.mood === 'would' ? 'scheduled' : verb.negated ? 'negated' : 'occurred';
}
