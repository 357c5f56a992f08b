// Happenings that a phrase sets before or after what its clause tells, with times of their own: "after the flood of 1894", "after a stop in March".
import { MS_PER_DAY, isoDay } from '../../../time/index.js';
import { WORD } from '../../tokens/tokens.js';
import { behindReason } from '../../clauses/verbs/around-verbs.js';
import { type Clause } from '../../clauses/clause.js';
import { isToCome, type VerbGroup } from '../../clauses/verbs/verb-group.js';
import { isGone, isOfRecord } from '../../drafts/day-of-writing.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { countedBack, phraseEnd } from '../times/offsets.js';
import { hintsAt, isBreak, isCapital, isGlued, isPlural, type SentenceWords } from '../../words/sentence-words.js';
import { readTheme } from '../../clauses/nouns/theme.js';
import type { AttachedTime } from '../../clauses/times/time-roles.js';
import {
  ADVERB,
  BASE,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  INDEFINITE,
  NOT,
  NOUN_LIKE,
  PARTICLE,
  PREPOSITION,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  TO,
  VERB,
} from '../../words/vocabulary.js';
import { BEGIN, END, PLAN, isActSense } from '../../words/verb-senses.js';
import { beginOf, isCounted, jointBehind, signOf } from '../../clauses/joints/counted-joints.js';

/** Tokens of such a phrase before its time, at most. */
const REACH = 10;
/** Tokens of a noun and what stands before it, at most. */
const LONGEST = 4;
/** What stands before a noun. */
const BEFORE_NOUN = DETERMINER | PREPOSITION | COORDINATOR;

/** A time, and the noun phrase that it dates. */
export interface Occasion {
  readonly time: AttachedTime;
  /** Until when it lasted: "the war of 1914–18". */
  end?: AttachedTime | undefined;
  readonly noun: readonly [from: number, to: number];
  /** A word says that it came first, or last; undefined: it only has its own time. */
  readonly isFirst: boolean | undefined;
  /** The noun is known as one of something that happens. */
  readonly isHappening: boolean;
  /** It led to what the clause tells. */
  readonly isReason: boolean;
}

/** The times of a clause that are not its own, with what they date. */
export function occasionsOf(reading: Reading, clause: Clause, times: readonly AttachedTime[], low: number): readonly Occasion[] {
  const { words } = reading,
    found: Occasion[] = [];
  for (const [index, time] of times.entries()) {
    const occasion = time.isEnd
        ? undefined
        : (occasionOf(words, time, low) ?? ownTimeOf(words, clause, times, time) ?? pastHappening(reading, clause, times, time)),
      next = times[index + 1] as AttachedTime | undefined;
    if (!occasion || !isApart(words, clause, times, occasion, low)) continue;
    if (next?.isEnd) occasion.end = next;
    found.push(occasion);
  }
  return found;
}

/** Is the day that of the occasion, and not of the clause? */
function isApart(words: SentenceWords, clause: Clause, times: readonly AttachedTime[], occasion: Occasion, low: number): boolean {
  const { time, isFirst, isReason } = occasion,
    joint = occasion.noun[0] - 1;
  // "Weeks before the vote on 2 April": counted from it, told or not how long.
  const isBase = isCounted(words, joint);
  if (isBase && joint === clause.connective) return false;
  // "Resigned ahead of a vote on Monday": the day is of the vote alone.
  if (isFirst === undefined || isAheadOf(words, joint) || isAheadOf(words, leadOf(time))) return true;
  const hasOther = times.some((other) => other !== time && isDated(other) && !occasionOf(words, other, low));
  if (isReason && !hasOther) return false;
  const isOfNoun = isOf(words, time);
  if (!isBase && !isReason && (clause.verb.planned || (!occasion.isHappening && !hasOther && !isOfNoun))) return false;
  // "After a meeting on Tuesday the club said": that day is the club's as well.
  return hasOther || isBase || isOfNoun || isLongFront(time);
}

function isDated({ role, time: { type, when } }: AttachedTime): boolean {
  return when === undefined ? type === 'DATE' : role === 'at' || role === 'until';
}

/** "After the flood of May", in front: longer than a day. */
function isLongFront({ place, time: { when } }: AttachedTime): boolean {
  return place === 'front' && when !== undefined && when.end - when.start > MS_PER_DAY;
}

/** "Signed on Tuesday, two days after the vote": what has no time but the one counted back to it. */
export function countedOccasions(reading: Reading, { clauses, to: last }: SentenceReading, times: readonly AttachedTime[]): readonly Occasion[] {
  const { words } = reading;
  const found: Occasion[] = [];
  for (const length of times) {
    const joint = jointBehind(words, length);
    if (joint < 0 || clauses.some(({ connective }) => connective === joint)) continue;
    const noun = [joint + 1, phraseEnd(words, joint + 1, last)] as const;
    const hasOwn = times.some((time) => beginOf(time) === noun[1] && time.time.when !== undefined);
    const time = hasOwn || !readTheme(words, ...noun).isHappening ? undefined : countedBack(reading, times, length);
    // What else is told of that day is what is meant, under another name.
    const isTold = reading.drafts.some(({ when }) => when !== undefined && time?.time.when !== undefined && isoDay(when) === isoDay(time.time.when));
    if (time && !isTold) found.push({ time, noun, isFirst: signOf(words, joint) === 1, isHappening: true, isReason: false });
  }
  return found;
}

/** "Gave notice on Monday of a strike on Friday": of two days that do not lie in each other, the later told is of the happening right before it. */
function ownTimeOf(words: SentenceWords, clause: Clause, times: readonly AttachedTime[], time: AttachedTime): Occasion | undefined {
  const { place, role } = time,
    { when } = time.time;
  if (place !== 'after' || role !== 'at' || !when) return undefined;
  if ((time.isJoined && !time.isModifier) || time.isGapped) return undefined;
  // "Are investigating the death on Monday | of a man": the noun goes on behind the day.
  const whole = clause.verb.mood === 'none' && isInPhrase(words, time) && !isDoing(words, clause.verb) ? nounBefore(words, clause, time) : undefined;
  if (whole && whole[0] <= clause.verb.to + 1 && !(words.bits[clause.verb.to - 1] & PREPOSITION))
    return { time, noun: whole, isFirst: undefined, isHappening: true, isReason: false };
  const other = times.find((another) => another !== time && isPlainDate(another));
  if (!other && time.isModifier && isToCome(clause.verb)) return mishapBehind(words, clause, time);
  if (!other?.time.when || (other.time.when.start < when.end && when.start < other.time.when.end)) return undefined;
  const noun =
    time.isModifier && !time.isLabel ? nounBehind(words, clause, time) : other.from > time.from ? undefined : nounBefore(words, clause, time);
  return noun && { time, noun, isFirst: undefined, isHappening: true, isReason: false };
}

/** "Are looking for witnesses to a robbery in Mill Street on Saturday", which is over: nobody is doing that then, so the day is of the happening that the verb is about and that is new to who reads. */
function pastHappening(reading: Reading, clause: Clause, times: readonly AttachedTime[], time: AttachedTime): Occasion | undefined {
  const { words } = reading,
    { verb } = clause,
    { when } = time.time;
  if (times.length > 1 || time.place !== 'after' || time.role !== 'at' || time.isModifier || !when || !isGone(reading, when)) return undefined;
  if (
    verb.form !== 'finite' ||
    !(words.bits[verb.head] & PROGRESSIVE) ||
    verb.past ||
    verb.perfect ||
    verb.passive ||
    verb.mood !== 'none' ||
    // "Is staging a play about a murder on Saturday".
    words.vocabulary.classes.arranged[verb.base] !== 0 ||
    isOfRecord(reading)
  )
    return undefined;
  const to = beginOf(time),
    at = happeningBefore(words, verb.to, to);
  if (at < 0) return undefined;
  let from = at;
  while (from > verb.to && isInNoun(words, at - LONGEST, from - 1)) from--;
  // "Are burying the victims of the fire on Monday": which fire is known.
  if (from <= verb.to || !(hintsAt(words, from - 1) & INDEFINITE)) return undefined;
  return {
    time,
    noun: [from - 1, to],
    isFirst: undefined,
    isHappening: true,
    isReason: false,
  };
}

/** The head of the first noun between two tokens that is known to name a mishap, or else of the last that happens; -1 = none, or another clause stands there. */
function happeningBefore(words: SentenceWords, low: number, to: number): number {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: {
      classes: { mishap },
    },
  } = words;
  let last = -1;
  for (let at = low; at < to; at++) {
    if (timeAt[at] !== 0 || isBreak(words, at) || bits[at] & (RELATIVE | COORDINATOR)) return -1;
    if (mishap[word[at]] !== 0) return at;
    if (bits[at] & HAPPENING) last = at;
  }
  return last;
}

/** "Will pay for Monday's leak": nobody lays down what nobody planned. */
function mishapBehind(words: SentenceWords, clause: Clause, time: AttachedTime): Occasion | undefined {
  const { mishap } = words.vocabulary.classes,
    noun = nounBehind(words, clause, time);
  return noun && mishap[words.tokens.word[noun[1] - 1]] !== 0 ? { time, noun, isFirst: undefined, isHappening: true, isReason: false } : undefined;
}

function isPlainDate({ role, isModifier, isLabel, time: { when } }: AttachedTime): boolean {
  return role === 'at' && !isModifier && !isLabel && when !== undefined;
}

/** "Made the arrest on Monday of a man", "began the construction in 1931 of a dam": what the verb does is the happening itself. */
function isDoing({ vocabulary: { classes } }: SentenceWords, { base, sense }: VerbGroup): boolean {
  return sense === BEGIN || sense === END || classes.lightVerb[base] !== 0 || classes.holding[base] !== 0;
}

/** "The death on Monday | of a man": a noun with its "of" has one time between them, which is its own. */
export function isInPhrase({ timeAt, tokens: { word }, vocabulary: { classes } }: SentenceWords, { to }: AttachedTime): boolean {
  return timeAt[to] === 0 && classes.nounJoint[word[to]] !== 0;
}

/** "In connection with Sunday's bombing", "discussed Monday's fire on Friday": the happening stands behind its day. */
function nounBehind(words: SentenceWords, { verb, to }: Clause, time: AttachedTime): Occasion['noun'] | undefined {
  if (isActSense(verb.sense) || (verb.planned && !isToCome(verb))) return undefined;
  const begin = nounBegin(words, time.to);
  if (time.preposition < 0 && begin === time.to) return undefined;
  let end = begin;
  while (end < to && isInNoun(words, begin, end)) end++;
  return end > begin && words.bits[end - 1] & (HAPPENING | PROGRESSIVE) ? [begin, end] : undefined;
}

/** Behind the article that is glued to a day: "Monday's". */
function nounBegin(words: SentenceWords, at: number): number {
  return words.bits[at] & DETERMINER && isGlued(words, at) ? at + 1 : at;
}

/** Is it one of the first words of a noun and what stands before it? */
function isInNoun({ bits, timeAt, tokens: { kind } }: SentenceWords, begin: number, at: number): boolean {
  return at < begin + LONGEST && kind[at] === WORD && timeAt[at] === 0 && !(bits[at] & (PREPOSITION | COORDINATOR | RELATIVE | ADVERB | DETERMINER));
}

/** "Of a strike on Friday": the happening, behind its article. */
function nounBefore(words: SentenceWords, { verb }: Clause, { preposition: to }: AttachedTime): Occasion['noun'] | undefined {
  const { bits, timeAt } = words;
  if (to < 1 || !(bits[to - 1] & HAPPENING)) return undefined;
  let from = to - 1;
  while (from > verb.to && from >= to - LONGEST && timeAt[from - 1] === 0 && !isBreak(words, from - 1) && !(bits[from - 1] & BEFORE_NOUN)) from--;
  // "Announced cuts on Friday", "warned of storms on Friday": several, without an article.
  const isBare = isPlural(words, to - 1) && (from === verb.to || (bits[from - 1] & PREPOSITION) !== 0);
  if (!isBare && (from <= verb.to || !(bits[from - 1] & DETERMINER))) return undefined;
  return isEndOf(words, verb.to, from - 1) ? undefined : [from, to];
}

/** "Through the close of its year on 26 October": then it ends. */
function isEndOf({ timeAt, tokens: { word }, vocabulary: { classes } }: SentenceWords, low: number, last: number): boolean {
  for (let at = last; at >= low && timeAt[at] === 0; at--) if (classes.targetCue[word[at]] !== 0) return true;
  return false;
}

/** What a phrase dates that stands before the time: "after the flood of 1894", "because of a gift in May". */
function occasionOf(words: SentenceWords, time: AttachedTime, low: number): Occasion | undefined {
  const {
    bits,
    timeAt,
    tokens: { kind },
  } = words;
  if (!time.time.when || time.isLabel) return undefined;
  if (time.isModifier) return time.role === 'at' ? modifiedBy(words, time) : undefined;
  if (time.role !== 'at' && time.role !== 'argument') return undefined;
  const to = beginOf(time);
  // "After a long delay and an election on 12 May": the day is of the second.
  let second = -1;
  for (let at = to - 1; at >= Math.max(low, to - REACH); at--) {
    if (timeAt[at] !== 0 || isBreak(words, at) || kind[at] < 1) return undefined;
    const isReason = isReasonAt(words, at),
      behind = behindLead(words, at, isReason);
    // "Due to rise at noon".
    if (isReason && behind > 0 && bits[behind - 1] & TO && bits[behind] & BASE) return undefined;
    if (behind > 0) return namedOccasion(words, time, at, Math.max(behind, second), to, isReason);
    if (bits[at] & COORDINATOR && second < 0 && bits[at + 1] & DETERMINER && !(bits[at + 1] & RELATIVE)) second = at + 1;
    else if (isOutside(bits[at])) return undefined;
  }
  return undefined;
}

/** Does neither an order stand there nor "ahead of"? What else leads to a noun may be its reason. */
function isReasonAt(words: SentenceWords, at: number): boolean {
  return words.vocabulary.classes.sequence[words.tokens.word[at]] === 0 && !isAheadOf(words, at);
}

/** Behind a word of order, or of reason; -1 = there is none. */
function behindLead(words: SentenceWords, at: number, isReason: boolean): number {
  if (!isReason) return at + 1;
  return words.bits[at] & PARTICLE ? -1 : behindReason(words, at);
}

/** A word of another clause, or what names nothing. */
function isOutside(bits: number): boolean {
  if (bits & (RELATIVE | COORDINATOR)) return true;
  if (bits & PRONOUN && !(bits & DETERMINER)) return true;
  return (bits & VERB) !== 0 && !(bits & (HAPPENING | NOUN_LIKE));
}

/** The noun that a word of order or reason leads to, where it is known as one, or has an article. */
function namedOccasion(words: SentenceWords, time: AttachedTime, at: number, from: number, to: number, isLead: boolean): Occasion | undefined {
  const { isHappening, nouns, headAt } = readTheme(words, from, to);
  if (!isHappening && ((words.bits[from] & DETERMINER) === 0 || nouns.length === 0 || isCapital(words, headAt))) return undefined;
  // "Not because of the fire on Monday".
  const isNone = (words.bits[at - 1] & NOT) !== 0,
    isFirst = isNone ? undefined : isLead || (!isAheadOf(words, at) && signOf(words, at) === 1);
  return { time, noun: [from, to], isFirst, isHappening, isReason: isLead && !isNone };
}

/** Token that leads to a time. */
function leadOf({ preposition, from }: AttachedTime): number {
  return preposition >= 0 ? preposition : from - 1;
}

/** "Ahead | of the vote": what follows is still to come, but not in "ahead of schedule". */
function isAheadOf({ tokens: { word }, vocabulary: { classes, nounSense } }: SentenceWords, joint: number): boolean {
  return joint > 0 && classes.nounJoint[word[joint]] !== 0 && classes.forward[word[joint - 1]] !== 0 && nounSense[word[joint + 1]] !== PLAN;
}

/** "After Monday's defeat": the noun stands behind its day. */
function modifiedBy(words: SentenceWords, time: AttachedTime): Occasion | undefined {
  const { bits, timeAt } = words,
    before = leadOf(time);
  if (before < 0 || timeAt[before] !== 0 || isReasonAt(words, before)) return undefined;
  const begin = nounBegin(words, time.to);
  let end = begin;
  while (isInNoun(words, begin, end) && !(end > begin && bits[end - 1] & HAPPENING)) end++;
  if (end === begin || !(bits[end - 1] & HAPPENING)) return undefined;
  return { time, noun: [begin, end], isFirst: !isAheadOf(words, before) && signOf(words, before) === 1, isHappening: true, isReason: false };
}

/** "of 1894": the preposition that joins nouns. */
function isOf({ tokens: { word }, vocabulary: { classes } }: SentenceWords, { preposition }: AttachedTime): boolean {
  return preposition >= 0 && classes.nounJoint[word[preposition]] !== 0;
}
