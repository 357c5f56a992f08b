// What is dated and told by nobody is told: the last look at a sentence, when each rule that knows better has had its say.
import type { EventStatus } from '../../model/index.js';
import type { TimeExpression } from '../expression.js';
import { add } from './add-event.js';
import type { Clause } from './clause.js';
import { combineTimes } from './combine-times.js';
import { tellOccasion } from './occasions.js';
import { hasObject, isNoTime, isOwn } from './read-clause.js';
import type { Reading, SentenceReading } from './reading.js';
import { isAhead, isHabit, isUnreal } from './status.js';
import { hintsAt, textBetween } from './sentence-words.js';
import { type AttachedTime, timesOf } from './time-roles.js';
import { DETERMINER, HAPPENING, INDEFINITE, PRONOUN, senseOf } from './vocabulary.js';

const SAY = senseOf('say'), DENY = senseOf('deny'), THINK = senseOf('think'), ASK = senseOf('ask'), STATE = senseOf('state');

/**
 * Tells what a sentence dates and no draft of it carries.
 * @param first - place of its first draft.
 */
export function tellLeftOver(reading: Reading, sentence: SentenceReading, first: number): void {
  const { words } = reading;
  let told: Set<TimeExpression> | undefined;
  for (const clause of sentence.clauses) {
    if (timesOf(words, clause).length === 0) continue;
    told ??= toldTimes(reading, sentence, first);
    const left = timesOf(words, clause).filter(({ time }) => time.when !== undefined && !told?.has(time));
    if (left.length === 0) continue;
    // "Every year on 3 May": of no one year.
    if (!sentence.made.has(clause) && timesOf(words, clause).every(({ role }) => role !== 'habit')) tellClause(reading, sentence, clause, left.filter(isOfVerb));
    for (const time of left) tellHappening(reading, sentence, clause, time);
  }
}

/** The times that drafts and sayings of a sentence carry. */
function toldTimes({ words, drafts, sayings, saidAt }: Reading, { clauses }: SentenceReading, first: number): Set<TimeExpression> {
  const told = new Set<TimeExpression>();
  for (let at = Math.min(first, drafts.length); at < drafts.length; at++) for (const time of drafts[at].times) told.add(time);
  for (const clause of clauses) {
    const said = sayings.cueWithin(clause.from, clause.to);
    if (said < 0) continue;
    for (const time of saidAt.get(said)?.times ?? []) told.add(time);
    // What stands with who says it is no time of anything else.
    if (sayings.cueWithin(clause.verb.from, clause.verb.to) >= 0) for (const { time } of timesOf(words, clause)) told.add(time);
  }
  return told;
}

function isOfVerb({ role, place, isLabel, isModifier }: AttachedTime): boolean {
  return place !== 'subject' && !isLabel && !isModifier && role !== 'argument' && role !== 'habit' && role !== 'length';
}

/** A finite verb with a time of its own. */
function tellClause(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): void {
  // "What was left in May", "don't expect me before May": nobody is named.
  if (times.length === 0 || clause.verb.form !== 'finite' || clause.subject[0] >= clause.subject[1] || isHabit(reading, clause) || isNoTime(reading, clause, times, times) || isUnreal(reading, sentence, clause)) return;
  const dated = combineTimes(times.filter(({ role, time: { when } }) => role !== 'target' || (when && isAhead(reading, when))));
  const status = dated.length === 0 ? undefined : statusLeft(reading, clause, dated.every(({ when }) => isAhead(reading, when)));
  if (!status) return;
  dated.forEach((when, place) => {
    // "By Tuesday, so tomorrow": once.
    if (!dated.slice(0, place).some((other) => when.when.start < other.when.end && other.when.start < when.when.end)) add(reading, sentence, clause, status, when).guess = 'left';
  });
}

/** What a clause says that no other rule has understood; undefined where it says nothing of a day. */
function statusLeft(reading: Reading, clause: Clause, isToCome: boolean): EventStatus | undefined {
  const { words, reference } = reading;
  const { verb, joint, conditional } = clause;
  const { sense, mood, negated, past, perfect } = verb;
  if (mood === 'wish' || sense === ASK || ((sense === THINK || sense === SAY || sense === DENY) && !verb.passive && !hasObject(words, clause))) return undefined;
  // "If the plan is adopted, work could begin in May": what would follow is planned; what it hangs on is not.
  if (conditional) return (joint !== 'subordinate' || mood === 'will') && !negated && (mood === 'will' || mood === 'may') && isToCome ? 'scheduled' : undefined;
  // "Than we were in May": how the speaker was.
  if ((mood === 'would' && perfect) || (past && verb.copula && isOwn(reading, clause))) return undefined;
  if (mood !== 'none' || isToCome) return !isToCome && (mood === 'may' || reference === undefined) ? undefined : negated ? 'negated' : 'scheduled';
  if (negated) return 'negated';
  return !past && !perfect && (verb.copula || sense === STATE) ? 'ongoing' : 'occurred';
}

/** "Refer to the meeting of 4 May", "after the fire of 1902": a happening that "of" dates. */
function tellHappening(reading: Reading, sentence: SentenceReading, clause: Clause, time: AttachedTime): void {
  const { bits, timeAt, tokens: { word }, vocabulary: { classes } } = reading.words;
  const { preposition: to, role, time: { text } } = time;
  // "The flight of the day before" is of no day that is named.
  if (role !== 'argument' || !/[\p{Lu}\d]/u.test(text) || to < 2 || classes.nounJoint[word[to]] === 0 || !(bits[to - 1] & HAPPENING)) return;
  let from = to - 1;
  while (from > clause.from && timeAt[from - 1] === 0 && to - from < 5 && !(bits[from] & DETERMINER)) from--;
  if ((bits[from] & (DETERMINER | PRONOUN)) !== DETERMINER || hintsAt(reading.words, from) & INDEFINITE) return;
  tellOccasion(reading, sentence, clause, { time, noun: [from, to], isFirst: undefined, isHappening: true }, ` ${textBetween(reading.words, to, time.to)}`);
}
