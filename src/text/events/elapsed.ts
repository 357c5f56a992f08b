// When something happened, counted from what was told just before: "resigned after two years", "within an hour divers arrived".
import type { Clause } from '../clauses/clause.js';
import type { Draft } from './draft.js';
import { countedFrom, told } from './offsets.js';
import type { Reading, SentenceReading } from './reading.js';
import { hasMark, isBreak, DOT, type SentenceWords } from '../words/sentence-words.js';
import { type AttachedTime, timeLike } from '../clauses/time-roles.js';
import { COORDINATOR } from '../words/vocabulary.js';

/** Value of the class `elapsed`: so long after what was told; the other is at most so long after it. */
const AFTER = 1;

/** The times of a clause that tells what happened, a length since the last happening put as the time that it comes to. */
export function elapsedTimes(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): readonly AttachedTime[] {
  const { verb } = clause;
  const index = times.findIndex((time) => kindOf(reading.words, time) !== 0);
  if (index < 0 || !verb.past || verb.perfect || verb.negated || verb.form !== 'finite' || verb.mood !== 'none' || times.some(({ time: { when } }) => when !== undefined)) return times;
  const length = times[index];
  if (!standsAlone(reading.words, clause, length)) return times;
  const base = lastDated(reading, sentence);
  const when = base?.when && countedFrom(base.when, length.time, 1);
  return when ? times.with(index, timeLike(length, { role: kindOf(reading.words, length) === AFTER ? 'at' : 'until', time: told(reading, length, when, base.title) })) : times;
}

/** "Was adjourned after 20 minutes": it had begun, and its slot is when that came about. */
export function isBroken({ tokens: { word }, vocabulary: { classes } }: SentenceWords, times: readonly AttachedTime[]): boolean {
  return times.some(({ role, place, preposition, to }) => role === 'length' && place === 'after' && preposition >= 0 && classes.elapsed[word[preposition]] === AFTER && classes.nounJoint[word[to]] === 0);
}

function kindOf({ tokens: { word }, vocabulary: { classes } }: SentenceWords, { role, preposition }: AttachedTime): number {
  return role === 'length' && preposition >= 0 ? classes.elapsed[word[preposition]] : 0;
}

/** "After six hours of questioning", "within a day of the vote": not where the length goes on. */
function standsAlone(words: SentenceWords, { from, to, subject }: Clause, { to: end, place }: AttachedTime): boolean {
  if (end >= to || isBreak(words, end) || hasMark(words, end, DOT) || words.bits[end] & COORDINATOR) return true;
  return place === 'front' && end > from && end === subject[0];
}

/** The happening told last, in this sentence or the one before it, if it has a time of its own. */
function lastDated({ drafts }: Reading, { index }: SentenceReading): Draft | undefined {
  const last = drafts.at(-1);
  const isNear = last !== undefined && last.sentence >= index - 1 && last.kind === 'event' && last.status === 'occurred' && last.part !== 'plan';
  return isNear && last.when && !last.when.edtf.includes('/') ? last : undefined;
}
