// When something happened, counted from another happening: "two days after the vote on Monday", "six hours after it failed at 3 am".
import { whenFromEdtf, whenWith, type When } from '../../../time/index.js';
import { parentOf, type Clause } from '../../clauses/clause.js';
import { isIndicative } from '../../clauses/verbs/verb-group.js';
import { isAhead } from '../../drafts/day-of-writing.js';
import { between, combineTimes, type Dated } from '../../drafts/combine-times.js';
import type { Draft } from '../../drafts/draft.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { firstOf, referentOf } from '../../relations/referent.js';
import { COMMA, hasMark, HYPHEN, isBreak, isGlued, STRONG, textBetween, type SentenceWords } from '../../words/sentence-words.js';
import { readTheme } from '../../clauses/nouns/theme.js';
import { attachTimes, timeLike, timesOf, type AttachedTime } from '../../clauses/times/time-roles.js';
import {
  ANAPHOR,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  NOUN_LIKE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SINCE,
  SUBORDINATOR,
  VERB,
} from '../../words/vocabulary.js';
import { jointBehind, isCounted, isJoint, before, signOf, beginOf, isWithinOf, unitBefore } from '../../clauses/joints/counted-joints.js';
import { countedFrom, told } from '../../drafts/counted-time.js';

/** Tokens of a noun phrase that is counted from, at most; and drafts back in which a verb was told that a clause takes up. */
const REACH = 12,
  RETOLD = 6;

/**
 * The times of a clause, a length that is counted from another happening put as the time that it comes to, or left out where that is not known.
 * A clause without a time that another is counted from gets its own the other way round: "sold in 2031, a year after it was bought".
 */
export function countedTimes(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): readonly AttachedTime[] {
  const { words } = reading;
  const since =
    clause.connective > 0 && words.bits[clause.connective] & SINCE && isCounted(words, clause.connective)
      ? anniversary(reading, sentence, clause, times)
      : undefined;
  if (since) return [since];
  if (clause.connective > 0 && isCounted(words, clause.connective) && times.length === 0) {
    const host = before(sentence.clauses, clause);
    const length = host && timesOf(words, host).find((time) => jointBehind(words, time) === clause.connective);
    if (!length) return times;
    // "Would strike on 8 May, hours after a court allowed it": what is told as over came before the saying, and not before what is to come.
    const isOver = host.verb.mood !== 'none' && clause.verb.past && isIndicative(clause.verb),
      saying = isOver ? parentOf(sentence.clauses, host) : undefined;
    const back =
      countedBack(reading, timesOf(words, saying ?? host), length, true) ??
      (clause.verb.form === 'finite' ? countedFromHost(reading, sentence, host, length) : undefined);
    return back && !(isOver && back.time.when && isAhead(reading, back.time.when)) ? [back] : times;
  }
  const byUnit = clause.connective > 0 && times.length === 0 ? countedByUnit(reading, sentence, clause) : undefined;
  if (byUnit) return [byUnit];
  // "On Monday in Bonn, the day before he left": one day, named twice.
  const again = times.find(({ to }) => isJoint(words, to) && unitBefore(words, to) !== '');
  if (again && times.some((time) => time !== again && time.role === 'at' && time.time.when)) return times.filter((time) => time !== again);
  if (!times.some((time) => jointBehind(words, time) >= 0)) return times;
  const counted: AttachedTime[] = [];
  // "On 8 March, eleven days before the hearing": told already.
  const isTold = times.some((time) => time.role === 'at' && time.time.when !== undefined && !isBase(words, time));
  for (const time of times) {
    const joint = jointBehind(words, time);
    const base = joint < 0 || isTold ? undefined : baseOf(reading, sentence, times, joint);
    if (joint < 0) counted.push(time);
    else if (base) {
      const last = countedFrom(base.when, time.time, signOf(words, joint)) ?? (isWithinDay(base.when, time.time.value) ? base.when : undefined);
      // "Will be paid within a week of the vote": no later than that; "fell within a week of it": at some time from the one to the other.
      const isWithin = isWithinOf(words, joint),
        when = last && isWithin && clause.verb.past ? between(base.when, last) : last;
      if (when)
        counted.push(
          timeLike(time, {
            role: isWithin && when === last ? 'until' : 'at',
            time: told(reading, time, when, textBetween(words, joint + 1, base.to)),
          }),
        );
    }
  }
  return counted;
}

/** "Exploded 90 seconds after the launch on Wednesday": on that day. */
function isWithinDay({ precision }: When, value: string): boolean {
  return precision === 'day' && /^PT[^H]+$/.test(value);
}

/**
 * The time of what a length is counted from, told by that of what is counted: "signed on Tuesday, two days after the vote".
 * @param isClause - a clause tells what: "quit on Tuesday, hours before the council met" is of one day.
 */
export function countedBack(reading: Reading, times: readonly AttachedTime[], length: AttachedTime, isClause = false): AttachedTime | undefined {
  const { words } = reading;
  const [dated] = combineTimes(times.filter((time) => time.role === 'at' && !isBase(words, time))) as [Dated?];
  const isSameDay = isClause && dated?.when.precision === 'day' && /^PT(?:[^H]+$|[X1-4]H)/.test(length.time.value);
  const when =
    dated && (countedFrom(dated.when, length.time, signOf(words, jointBehind(words, length)) === 1 ? -1 : 1) ?? (isSameDay ? dated.when : undefined));
  return when && timeLike(length, { role: 'at', place: 'after', time: told(reading, length, when, dated.times.map(({ text }) => text).join(' ')) });
}

/** "On 3 May, the day before he died", "in 1924, the year in which it was sold": the day or year beside the one that is named, or itself. */
function countedByUnit(reading: Reading, { clauses }: SentenceReading, clause: Clause): AttachedTime | undefined {
  const { words } = reading,
    { connective } = clause,
    unit = unitBefore(words, connective),
    isAt = !isJoint(words, connective);
  if (unit === '') return undefined;
  const from = words.bits[connective - 1] & PREPOSITION ? connective - 3 : connective - 2,
    named = words.timeAt[hasMark(words, from - 1, COMMA) ? from - 2 : from - 1],
    host = named > 0 || isAt ? undefined : before(clauses, clause),
    [dated] = host ? combineTimes(timesOf(words, host).filter(({ role, to }) => role === 'at' && to !== connective)) : [],
    base = named > 0 ? words.times[named - 1].when : dated?.when,
    day = base && cutTo(base, unit),
    when = isAt ? day : day && countedFrom(day, { value: unit }, signOf(words, connective) === 1 ? -1 : 1);
  if (!base || !when) return undefined;
  const { start, end } = words.tokens,
    time = { start: start[from], end: end[connective - 1], text: textBetween(words, from, connective) };
  return timeLike(
    { time: told(reading, { time }, when, named > 0 ? words.times[named - 1].text : (dated?.times.map(({ text }) => text).join(' ') ?? base.edtf)) },
    { from, to: connective, place: 'after', preposition: -1, role: 'at' },
  );
}

/** A time no finer than a unit: the year of a day; undefined where it is coarser. */
function cutTo({ edtf, timeZone }: When, unit: string): When | undefined {
  const length = unit === 'P1Y' ? 4 : unit === 'P1M' ? 7 : 10,
    [date = ''] = /^\d{4}(?:-\d\d){0,2}/.exec(edtf) ?? [];
  return date.length < length ? undefined : whenFromEdtf(date.slice(0, length), { timeZone });
}

/** "The move comes a day after a rival went", "has closed, a week after its owner died": counted back from what the subject names, else from the day of writing. */
function countedFromHost(
  reading: Reading,
  { index }: SentenceReading,
  { verb, subject, joint }: Clause,
  length: AttachedTime,
): AttachedTime | undefined {
  const { words, drafts, written, reasons } = reading;
  if (joint !== 'main' || verb.form !== 'finite' || verb.mood !== 'none' || verb.negated) return undefined;
  const known = referentOf(words, drafts, readTheme(words, ...subject), firstOf(drafts, index), index);
  const isNow = !verb.past && (verb.perfect || words.vocabulary.classes.newsPresent[words.tokens.word[verb.head]] !== 0);
  const base = known?.when ?? (isNow && known === undefined ? written : undefined);
  const when = base && countedFrom(base, length.time, signOf(words, jointBehind(words, length)) === 1 ? -1 : 1);
  return when && timeLike(length, { role: 'at', place: 'after', time: told(reading, length, when, known?.title ?? reasons.writing) });
}

/** "On Friday it will be two years since the ferry sank", "it is a week since": counted back from the day of which that is said, else from the day of writing. */
function anniversary(reading: Reading, { clauses }: SentenceReading, clause: Clause, times: readonly AttachedTime[]): AttachedTime | undefined {
  const { words, written, reasons } = reading;
  const host = before(clauses, clause);
  const length = host && lengthSince(words, host);
  // "Since the mill closed in 2030" has a time of its own, "since they were taken before dawn" none.
  if (!length || times.some(({ time: { type } }) => type !== 'TIME')) return undefined;
  const [dated] = combineTimes(
    [...attachTimes(words, host, clauses[0].from, host.from), ...timesOf(words, host)].filter(
      ({ role, time: { when } }) => role === 'at' && when !== undefined,
    ),
  );
  const base = dated?.when ?? (host.verb.past || host.verb.mood !== 'none' ? undefined : written);
  const when = base && countedFrom(base, length.time, -1);
  if (!when) return undefined;
  // To the day, where one is named; "it is two years since", "almost two years" is no day.
  const day =
    dated && length.time.mod === undefined
      ? whenWith(when, { approximate: false })
      : whenFromEdtf(when.edtf.slice(0, /[YE]$/.test(length.time.value) ? 4 : /\dM$/.test(length.time.value) ? 7 : 10));
  return timeLike(length, {
    role: 'at',
    place: 'after',
    time: told(reading, length, day, dated ? dated.times.map(({ text }) => text).join(' ') : reasons.writing),
  });
}

/** "It is two years | since": the length that the clause is about. */
export function lengthSince(words: SentenceWords, clause: Clause): AttachedTime | undefined {
  const {
    verb,
    subject: [from, to],
  } = clause;
  if (!verb.copula || to - from !== 1 || !(words.bits[from] & ANAPHOR)) return undefined;
  return timesOf(words, clause).find(
    ({ time: { type }, place, to: end }) => type === 'DURATION' && place === 'after' && end === clause.to && (words.bits[end] & SINCE) !== 0,
  );
}

/** Is it the time of what a length is counted from? */
function isBase(words: SentenceWords, time: AttachedTime): boolean {
  const to = beginOf(time);
  for (let at = to - 1; at >= Math.max(0, to - REACH); at--) {
    if (words.timeAt[at] !== 0 || isBreak(words, at)) return false;
    if (isJoint(words, at)) return isCounted(words, at);
    if (isCounted(words, at) && isWithinOf(words, at)) return true;
  }
  return false;
}

/** When what the joining word names happened, and the token behind its words. */
function baseOf(
  { words, drafts }: Reading,
  { clauses, index, to: last }: SentenceReading,
  times: readonly AttachedTime[],
  joint: number,
): { when: When; to: number } | undefined {
  const clause = clauses.find(({ connective }) => connective === joint);
  if (clause) {
    const [dated] = combineTimes(ownTimes(words, clause));
    // "It sank at nine. Two hours after it sank": as told before.
    const again = dated ? undefined : retoldOf(words, drafts, clause, firstOf(drafts, index), index);
    if (again?.when) return { when: again.when, to: clause.verb.to };
    return dated && Number.isFinite(dated.when.start)
      ? { when: dated.when, to: dated.times.reduce((to, { end }) => Math.max(to, tokenBehind(words, end, to)), clause.verb.to) }
      : undefined;
  }
  const end = phraseEnd(words, joint + 1, last);
  // "After lift-off from Oslo on Friday".
  const own =
    times.find((time) => beginOf(time) === end && time.time.when !== undefined) ??
    times.find((time) => beginOf(time) > end && time.time.when !== undefined && isBase(words, time));
  if (own?.time.when) return { when: own.time.when, to: own.to };
  const theme = readTheme(words, joint + 1, end);
  // "Twelve minutes after launch": the one that was told, without an article.
  const known = referentOf(
    words,
    drafts,
    { ...theme, isDefinite: theme.isDefinite || (theme.isHappening && theme.headAt >= 0 && !(words.bits[theme.from] & DETERMINER)) },
    firstOf(drafts, index),
    index,
  );
  return known?.when ? { when: known.when, to: end } : undefined;
}

/** What was told just before with the same verb, of the same thing or of what a pronoun stands for. */
function retoldOf(
  words: SentenceWords,
  drafts: readonly Draft[],
  { verb: { base }, subject: [from, to] }: Clause,
  first: number,
  sentence: number,
): Draft | undefined {
  for (let at = first - 1; base > 0 && to > from && at >= Math.max(0, first - RETOLD) && sentence - drafts[at].sentence <= 2; at--) {
    const { when, theme } = drafts[at];
    if (drafts[at].base !== base || !when || !Number.isFinite(when.start) || !theme) continue;
    if (words.bits[from] & ANAPHOR || (theme.headAt >= 0 && readTheme(words, from, to).head === theme.head)) return drafts[at];
  }
  return undefined;
}

function ownTimes(words: SentenceWords, clause: Clause): readonly AttachedTime[] {
  return timesOf(words, clause).filter((time) => jointBehind(words, time) < 0);
}

function tokenBehind({ tokens }: SentenceWords, offset: number, from: number): number {
  let at = from;
  while (at < tokens.length && tokens.start[at] < offset) at++;
  return at;
}

/** Where the noun phrase ends: at a time and its preposition, a sign, a verb. */
export function phraseEnd(words: SentenceWords, from: number, last: number): number {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  const joins = classes.nounJoint;
  let at = from;
  for (; at < Math.min(last, from + REACH); at++) {
    const b = bits[at];
    // "Twelve minutes after lift-off": one word.
    if (at > from && timeAt[at] === 0 && isGlued(words, at) && (hasMark(words, at, HYPHEN) || hasMark(words, at - 1, HYPHEN))) continue;
    if (timeAt[at] !== 0 || isBreak(words, at) || hasMark(words, at, STRONG)) break;
    if (b & PREPOSITION && (joins[word[at]] === 0 || timeAt[at + 1] !== 0)) break;
    // "Two days after arrival | it caught fire".
    if (at > from && b & (DETERMINER | PRONOUN) && !(words.bits[at - 1] & (DETERMINER | PREPOSITION)) && !isGlued(words, at)) break;
    if (b & (COORDINATOR | RELATIVE | SUBORDINATOR) || (at > from && b & VERB && !(b & (HAPPENING | NOUN_LIKE)))) break;
  }
  return at;
}
