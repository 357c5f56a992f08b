// How two times of a clause stand to each other: a list, a stretch, one moment told twice.
import { isFiner } from '../../../time/index.js';
import type { TimeExpression } from '../../expression.js';
import { isDash, signAt } from '../../tokens/signs.js';
import { NUMBER } from '../../tokens/tokens.js';
import { BRACKET, COMMA, hasMark, hintsAt, isBreak, isCapital, type SentenceWords, STRONG } from '../../words/sentence-words.js';
import { ADVERB, COORDINATOR, DETERMINER, HAPPENING, INDEFINITE, NOUN_LIKE, ORIGIN, PREPOSITION, VERB, TO } from '../../words/vocabulary.js';
import type { AttachedTime } from './time-roles.js';

/** "Taught at Oslo until 1931, | at Bonn until 1935", "laid in 1248; the last in 1880", "closed in 1998, | the bakery in 2001 | and the dairy in 2007": one of a list that "and" ends, with nothing but a noun between two times, or the preposition right behind the verb once more. */
export function isListed(words: SentenceWords, { to, place: side }: AttachedTime, { from, preposition }: AttachedTime, rest: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  const end = preposition >= 0 ? preposition : from,
    isStrong = hasMark(words, to, STRONG);
  if (side !== 'after' || !hasMark(words, to, COMMA | STRONG) || end < to + 2) return false;
  for (let at = to + 1; at < end; at++) {
    if (timeAt[at] !== 0 || isBreak(words, at)) return false;
    if (bits[at] & PREPOSITION && classes.nounJoint[word[at]] === 0 && !(at === to + 1 && word[at] === word[rest])) return false;
    if (bits[at] & VERB && !(bits[at] & (NOUN_LIKE | HAPPENING))) return false;
    // "The first mayor in 1952", "; the last in 1880", ", the last in 1880".
    const isWhich = (isStrong || at + 1 < end || classes.ofSeveral[word[at]] !== 0) && (bits[at - 1] & DETERMINER) !== 0;
    if (bits[at] & ADVERB && !(bits[at] & DETERMINER || isWhich)) return false;
  }
  return true;
}

/** Families of rules whose times count from one told before: "a day later", "the next day". */
const COUNTED = ['ago.', 'story.'];

/**
 * "The bridge closed on Monday, the tunnel on Tuesday", "the tunnel a day later": another time told as the one before, or counted from that, and no "on Monday, the third launch in 2026".
 * @param subject - where that of the verb begins: "a mill was built in 1863, a church two years later".
 */
export function isAlike(
  words: SentenceWords,
  before: AttachedTime,
  { time: { rule, when, value }, preposition }: AttachedTime,
  subject: number,
): boolean {
  const { word } = words.tokens,
    noun = before.to + 1;
  if (when === undefined || before.time.value === value) return false;
  if (preposition < 0 && COUNTED.some((family) => rule.startsWith(family)))
    return words.bits[noun] & DETERMINER ? !(hintsAt(words, noun) & ~hintsAt(words, subject) & INDEFINITE) : isCapital(words, noun);
  return (
    (preposition < 0 ? before.preposition < 0 : word[preposition] === word[before.preposition]) && before.time.when?.precision === when.precision
  );
}

/** "Moved to 13–15 May", "to 7 pm to 9 pm", "on Friday or on Saturday", not "moved from 13 to 15 May": both ends play one part. */
export function isStretch(words: SentenceWords, begin: AttachedTime, end: AttachedTime): boolean {
  if (isAlternative(words, begin, end)) return true;
  if (begin.time.range === 'start' && end.preposition < 0) return true;
  if (begin.to !== end.from - 1) return false;
  // "18:00–19:00": a dash between two clock times.
  // "3 April–28 June": between two days.
  if (
    isDash(signAt(words.tokens, begin.to)) &&
    (isFiner(begin.time.when?.precision ?? 'day', 'part')
      ? end.time.type === 'TIME'
      : begin.time.when?.precision === 'day' && end.time.when?.precision === 'day')
  )
    return true;
  if (!(words.bits[begin.to] & TO)) return false;
  // "Planned for 28 April to 9 May".
  if (begin.role === 'target') return begin.time.when?.precision === end.time.when?.precision;
  return begin.role !== 'origin' && begin.time.when?.precision === 'minute' && end.time.type === 'TIME';
}

/** "On Friday or (on) Saturday", "in 1934, or perhaps a year earlier", one right after the other: once, on one of both. */
function isAlternative(words: SentenceWords, begin: AttachedTime, end: AttachedTime): boolean {
  const {
      bits,
      vocabulary: { classes },
      tokens: { word },
    } = words,
    joint = hasMark(words, begin.to, COMMA) ? begin.to + 1 : begin.to;
  if (classes.alternative[word[joint]] === 0 || begin.role !== 'at' || end.role !== 'at') return false;
  const behind = bits[joint + 1] & ADVERB && !(bits[joint + 1] & PREPOSITION) ? joint + 2 : joint + 1,
    [first, other] = [begin.time.when, end.time.when];
  const isRight = end.from === (end.preposition < 0 ? behind : behind + 1) || (end.from === behind && end.preposition >= behind - 1);
  if (!isRight || !first || !other || first.precision !== other.precision) return false;
  return first.end === other.start || other.end === first.start;
}

/** "to" before a clock time. */
export function isTo({ bits, timeAt, times }: SentenceWords, at: number): boolean {
  return at + 1 < timeAt.length && (bits[at] & TO) !== 0 && timeAt[at + 1] !== 0 && times[timeAt[at + 1] - 1].type === 'TIME';
}

/** "Slowed to 2.1 per cent in May from 2.6 per cent in April": where another time is the verb's, what the figure was then. */
export function isFormerFigure(words: SentenceWords, { preposition, place }: AttachedTime, from: number): boolean {
  for (let at = preposition - 1; place === 'after' && at > from && preposition - at < 9; at--) {
    // "From 10% to 20% on 1 March": when it comes to the second.
    if (words.timeAt[at] !== 0 || isBreak(words, at) || words.bits[at] & TO) return false;
    if (hintsAt(words, at) & ORIGIN) return words.tokens.kind[at + 1] === NUMBER;
  }
  return false;
}

/** One moment on two clocks, the second in brackets. */
export function isSameMoment(words: SentenceWords, { time: { when }, to }: AttachedTime, time: TimeExpression): boolean {
  return hasMark(words, to, BRACKET) && when !== undefined && time.when?.precision === 'minute' && time.when.start === when.start;
}

export function onlyJoints(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const b = words.bits[at];
    if (!(b & (COORDINATOR | PREPOSITION | ADVERB | DETERMINER)) && !isBreak(words, at)) return false;
  }
  return to - from < 5;
}
