// Clauses that hang on a noun of time or on a day: "the moment the bell rang", "on Monday, when the wall fell", "Monday was the day it fell".
import { clauseLike, emptied, type Clause } from '../clause.js';
import { isOnlyTimes } from '../clefts.js';
import { groupLike } from '../verbs/verb-group.js';
import { attachTimes, type AttachedTime, timeLike, timesOf } from '../times/time-roles.js';
import { COMMA, hasMark, hintsAt, reclass, type SentenceWords, timeEnd } from '../../words/sentence-words.js';
import { ADVERB, ANAPHOR, ARTICLE, AT_TIME, BE, DETERMINER, NOT, PREPOSITION, RELATIVE, SUBORDINATOR } from '../../words/vocabulary.js';

/** "The moment the bell rang on Monday, they left": a noun of time in front of its clause joins it, and what follows happened then. */
export function giveFirstMoment(words: SentenceWords, clauses: Clause[], from: number): void {
  const [first, host] = clauses,
    [start, end] = first.subject,
    article = start + 2;
  if (opensByTheTime(words, start, end) && host.joint === 'coordinate' && host.connective < 0) {
    clauses[0] = clauseLike(first, { joint: 'subordinate', connective: article, parent: 1, subject: [article + 1, end] });
    clauses[1] = clauseLike(host, { joint: 'main' });
    return;
  }
  const isFirst = start === from || (hasMark(words, start - 1, COMMA) && isOnlyTimes(words, from, start - 1)),
    // "The day the wall fell, 12 March, was cold".
    isNamed = host.verb.copula && host.subject[0] === start;
  if (
    first.joint !== 'main' ||
    !(isNamed || host.joint === 'coordinate') ||
    host.connective >= 0 ||
    !isFirst ||
    !hasMark(words, host.from - 1, COMMA)
  )
    return;
  if (article + 1 >= end || words.vocabulary.classes.momentNoun[words.tokens.word[start + 1]] === 0 || !(words.bits[article] & DETERMINER)) return;
  if (isNamed) {
    clauses[0] = clauseLike(first, { subject: [article, end] });
    clauses[1] = emptied(host);
    return;
  }
  clauses[0] = clauseLike(first, { joint: 'subordinate', connective: start + 1, parent: 1, subject: [article, end] });
  clauses[1] = clauseLike(host, { joint: 'main', times: [...inFront(timesOf(words, first)), ...timesOf(words, host)] });
}

/** ", the moment the bomb fell, ": behind a comma a noun of time right before another noun phrase joins what happened then. */
export function giveMoment(words: SentenceWords, clauses: Clause[], index: number): void {
  const {
      joint,
      connective,
      subject: [start, end],
    } = clauses[index],
    host = clauses[index - 1];
  if (
    joint !== 'coordinate' ||
    connective >= 0 ||
    !(words.bits[start] & DETERMINER) ||
    !hasMark(words, start - 1, COMMA) ||
    host.subject[0] === start
  )
    return;
  const moment = start + 1,
    article = start + 2;
  if (article + 1 >= end || words.vocabulary.classes.momentNoun[words.tokens.word[moment]] === 0 || !(words.bits[article] & DETERMINER)) return;
  // "On 3 May, the day the wall fell": it fell then.
  const then = inFront(timesOf(words, host).filter(({ to }) => to === start - 1));
  clauses[index] = clauseLike(clauses[index], {
    joint: 'subordinate',
    connective: moment,
    parent: index - 1,
    subject: [article, end],
    times: [...then, ...timesOf(words, clauses[index])],
  });
  for (let at = index + 1; at < clauses.length && clauses[at].subject[0] === start; at++)
    clauses[at] = clauseLike(clauses[at], { subject: host.subject });
}

/** "By the time | help". */
function opensByTheTime({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, start: number, end: number): boolean {
  return (bits[start] & PREPOSITION) !== 0 && (bits[start + 1] & DETERMINER) !== 0 && classes.timeNoun[word[start + 2]] !== 0 && start + 3 < end;
}

/** "The last time the bridge closed was in 1998": then it closed. */
export function foldOccasion(words: SentenceWords, clauses: Clause[]): void {
  const [told, be] = clauses,
    { antecedent } = told;
  if (told.joint !== 'relative' || !antecedent || !be.verb.copula || be.subject[0] !== antecedent[0]) return;
  const { classes } = words.vocabulary,
    time = antecedent[1] - 1;
  // "The year the mill opened was 1931", too.
  const isNth =
    classes.timeNoun[words.tokens.word[time]] !== 0 && (classes.ordinal[words.tokens.word[time - 1]] !== 0 || words.bits[time - 1] & ADVERB);
  if (
    !(isNth || (time === antecedent[0] + 1 && classes.momentNoun[words.tokens.word[time]] !== 0)) ||
    timesOf(words, be).length === 0 ||
    !isOnlyTimes(words, be.verb.to, be.to)
  )
    return;
  clauses[0] = clauseLike(told, {
    joint: 'main',
    parent: -1,
    antecedent: undefined,
    connective: -1,
    times: [...timesOf(words, told), ...timesOf(words, be)],
  });
  clauses[1] = emptied(be);
}

/** "It was the first time it had closed since 1997": what has been told before, and nothing that went on since. */
export function foldNthTime(words: SentenceWords, clauses: Clause[]): void {
  const [be, told] = clauses,
    { classes } = words.vocabulary,
    { word } = words.tokens,
    nth = be.verb.to + 1;
  if (!be.verb.copula || !(words.bits[be.subject[0]] & ANAPHOR) || told.joint !== 'relative') return;
  if (!(words.bits[be.verb.to] & DETERMINER) || classes.ordinal[word[nth]] === 0 || classes.timeNoun[word[nth + 1]] === 0) return;
  if (!timesOf(words, told).some(({ role }) => role === 'since')) return;
  clauses[0] = emptied(be);
  clauses[1] = emptied(told);
}

/** "On Monday, when the wall fell, it rained", "Monday, when the wall fell, was cold": behind the time that opens the sentence stands what happened then. */
export function giveOpeningDay(words: SentenceWords, clauses: Clause[], from: number): void {
  const [told, host] = clauses,
    { joint, connective, subject } = told;
  if (joint !== 'subordinate' || !(hintsAt(words, connective) & AT_TIME) || !hasMark(words, connective - 1, COMMA)) return;
  if (connective - 2 < from || words.timeAt[connective - 2] === 0 || timesOf(words, told).length > 0 || !isOnlyTimes(words, from, connective - 1))
    return;
  const then = inFront(attachTimes(words, told, from, connective - 1));
  const isNamed = host.verb.copula && host.subject[0] === subject[0];
  clauses[0] = clauseLike(told, isNamed ? { joint: 'main', connective: -1, times: then } : { times: then });
  if (isNamed) clauses[1] = emptied(host);
}

/** "Monday was (not) the day | the wall fell": right before another noun phrase the noun of a time joins what happened then. */
export function joinNamedDay(words: SentenceWords, from: number): void {
  const { bits, timeAt } = words;
  if (timeAt[from] === 0) return;
  const be = timeEnd(words, from),
    article = pastNot(words, be + 1);
  if (bits[be] & BE && opensMoment(words, article) && hintsAt(words, article + 2) & ARTICLE) reclass(words, article + 1, SUBORDINATOR);
}

function pastNot({ bits }: SentenceWords, at: number): number {
  return bits[at] & NOT ? at + 1 : at;
}

/** "The day", "the year". */
function opensMoment({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, article: number): boolean {
  return (bits[article] & DETERMINER) !== 0 && classes.momentNoun[word[article + 1]] !== 0;
}

/** "Monday was the day the wall fell", "1931 was the year in which it fell", "Monday is when it opens": then it did. */
export function foldNamedDay(words: SentenceWords, clauses: Clause[], from: number): void {
  const [be, told] = clauses,
    { verb } = be,
    article = pastNot(words, verb.to),
    isWhen = told.connective === article && (hintsAt(words, told.connective) & AT_TIME) !== 0;
  if (!verb.copula || (told.joint !== 'relative' && told.joint !== 'subordinate') || !isOnlyTimes(words, from, verb.from)) return;
  if (!isWhen && !opensMoment(words, article)) return;
  for (let at = article + 2; at < told.from; at++) if (!(words.bits[at] & (PREPOSITION | RELATIVE))) return;
  const then = inFront(timesOf(words, be));
  if (then.length === 0) return;
  clauses[0] = emptied(be);
  // "Was not the day it fell", "could have been the day it fell": another was, or none.
  if (verb.negated || verb.mood === 'would' || verb.mood === 'may') {
    clauses[1] = emptied(told);
    return;
  }
  const isPlan = verb.planned || verb.mood === 'will';
  clauses[1] = clauseLike(told, {
    verb: isPlan ? groupLike(told.verb, { mood: 'will', past: false }) : told.verb,
    joint: 'main',
    parent: -1,
    connective: -1,
    antecedent: undefined,
    times: [...then, ...timesOf(words, told)],
  });
}

/** As times that stand before the verb. */
function inFront(times: readonly AttachedTime[]): AttachedTime[] {
  return times.filter(({ role }) => role === 'at').map((time) => timeLike(time, { place: 'front' }));
}
