// A second time behind a verb: of a noun between the two, of a second subject or object whose verb is left out.
import type { TimeExpression } from '../../expression.js';
import { GOOD_TITLE_LENGTH, joinPhrase } from '../../titles/join-phrase.js';
import { phraseTokens } from '../../titles/phrase.js';
import type { Clause } from '../../clauses/clause.js';
import { type Dated, finerOf } from '../../drafts/combine-times.js';
import type { Reading } from '../../drafts/reading.js';
import { isWhich } from '../beside/gapped-names.js';
import { isCount } from '../../words/stretches.js';
import { COMMA, DOT, hasMark, hintsAt, isBreak, isCapital, type SentenceWords, textBetween } from '../../words/sentence-words.js';
import { OPEN_PAREN, signAt } from '../../tokens/signs.js';
import { NUMBER } from '../../tokens/tokens.js';
import { readTheme } from '../../clauses/nouns/theme.js';
import { type AttachedTime } from '../../clauses/times/time-roles.js';
import { ADVERB, COORDINATOR, DETERMINER, DO, DUE, NOT, PARTICLE, PERSON, PREPOSITION, UNTIL } from '../../words/vocabulary.js';

/** "will be paid on 5 May to holders of record on 22 April": a second day, behind another noun, is that noun's. */
export function isDayOfSecondNoun(
  words: SentenceWords,
  before: AttachedTime,
  { role, place, from, preposition, isJoined, isGapped, time }: AttachedTime,
): boolean {
  const { bits, timeAt } = words;
  const areBehind = role === 'at' && before.role === 'at' && place === 'after' && before.place === 'after';
  if (!areBehind || isJoined || isGapped || preposition < 0) return false;
  if (before.preposition < 0 && !(bits[before.from - 1] & DUE)) return false;
  if (time.when?.precision !== 'day' || before.time.when?.precision !== 'day' || time.range !== undefined || finerOf(before.time.when, time.when))
    return false;
  let nouns = 0,
    governs = false;
  for (let at = before.to; at < preposition; at++) {
    if (timeAt[at] !== 0 || isBreak(words, at) || bits[at] & COORDINATOR) return false;
    if (bits[at] & PREPOSITION) governs = true;
    else if (governs && bits[at] === 0) nouns++;
  }
  return nouns > 0 && from > before.to;
}

/** "Was held on Monday over the stabbing of a guard last Friday": the noun phrase right before a later time that no word joins to the one before; empty where that is no happening. */
export function nounDated({ words }: Reading, told: readonly AttachedTime[], { times }: Dated): readonly [number, number] | undefined {
  const place = told.findIndex(({ time }) => time === times[0]);
  const time = told[place],
    before = told[place - 1];
  if (!time || before?.place !== 'after' || time.role !== 'at') return undefined;
  if (time.isJoined || time.isGapped || time.isReplaced || time.isModifier) return undefined;
  const end = time.preposition >= 0 ? time.preposition : time.from;
  const {
    bits,
    tokens: { word },
    vocabulary: {
      classes: { absolute },
    },
  } = words;
  let from = before.to,
    opens = -1;
  // "Is set for Sunday, with a reserve on Monday".
  const isBeside = isBreak(words, from) && absolute[word[from + 1]] !== 0 && (bits[from + 2] & DETERMINER) !== 0;
  if (isBeside) from++;
  for (let at = from; at < end; at++) {
    if (isBreak(words, at) || words.timeAt[at] !== 0 || (words.bits[at] & (ADVERB & ~PREPOSITION) && !(words.bits[at] & PREPOSITION)))
      return undefined;
    if (opens < 0 && words.bits[at] & PREPOSITION) opens = at;
  }
  if (opens < 0) return undefined;
  from = opens + 1;
  const { isHappening, head } = readTheme(words, from, end);
  return isHappening || isBeside || head.endsWith(words.vocabulary.words.endings.progressive) ? [from, end] : [from, from];
}

/** "reopened on 9 May and the southern lanes on 4 June": the noun between two times is the subject of the second. */
export function gappedSubject(
  { words }: Reading,
  { to: last, verb }: Clause,
  told: readonly AttachedTime[],
  { times }: Dated,
): readonly [number, number] | undefined {
  const place = told.findIndex(({ time }) => time === times[0]),
    where = verb.copula ? particleBefore(words, told, place) : -1;
  // "Is away from Monday and | back on Friday".
  if (where >= 0) return [where, jointBefore(told[place]) + 1];
  const [from, to] = apartFrom(words, told, times[0], last);
  // "The first stone was laid in 1851 and the last in 1862": which of them. "Three left on Monday, two on Friday": how many. "He in 1950, she in 1960".
  const isPerson = to - from === 1 && (hintsAt(words, from) & PERSON) !== 0,
    isNamed =
      isPerson ||
      isWhich(words, [from, to]) ||
      isCount(words, [from, to]) ||
      words.timeAt[from - 1] !== 0 ||
      readTheme(words, from, to).nouns.length > 0;
  return from >= to || !isNamed || words.bits[from] & PREPOSITION ? undefined : [from, to];
}

/** "And | back on Friday", "and | back at her desk on Friday": the particle between "and" and a second time; -1 = none. */
function particleBefore({ bits, timeAt }: SentenceWords, told: readonly AttachedTime[], place: number): number {
  if (place < 1 || !told[place].isGapped || told[place].place !== 'after') return -1;
  const { to } = told[place - 1],
    end = jointBefore(told[place]);
  return to < end && (bits[to] & COORDINATOR) !== 0 && timeAt[to + 1] === 0 && (bits[to + 1] & (PARTICLE | UNTIL)) === PARTICLE ? to + 1 : -1;
}

/** "Taught at Oslo (1931–35), Bonn (1935–38)": the names before the brackets of the first time and of another. */
export function bracketed({ words }: Reading, told: readonly AttachedTime[], { times }: Dated): readonly [string, string] | undefined {
  const place = told.findIndex(({ time }) => time === times[0]);
  if (place < 1 || told[place].place !== 'after') return undefined;
  const [first, other] = [nameBefore(words, told[0]), nameBefore(words, told[place])];
  return first && other ? [first, other] : undefined;
}

/** The name right before the bracket that a time opens. */
function nameBefore(words: SentenceWords, { from, place }: AttachedTime): string | undefined {
  if (place !== 'after' || signAt(words.tokens, from - 1) !== OPEN_PAREN) return undefined;
  let start = from - 1;
  while (isCapital(words, start - 1)) start--;
  return start < from - 1 ? textBetween(words, start, from - 1) : undefined;
}

/** "On Tuesday, the unions": behind a semicolon a comma may part the time from what is told of it. */
function pastComma(words: SentenceWords, { to }: AttachedTime, joint: number): number {
  return hasMark(words, to, COMMA) && !hasMark(words, joint, COMMA) ? to + 1 : to;
}

/** "On Friday he saw the mill, on Saturday the dam": behind a time in front, and a joint, a later time has behind it what the verb is told of then. */
function behindTime(words: SentenceWords, told: readonly AttachedTime[], place: number, end: number): readonly [number, number] | undefined {
  const time = told[place];
  if (place < 1 || told[0].place !== 'front' || time.place !== 'after') return undefined;
  const joint = jointBefore(time);
  if (!isJoint(words, joint)) return undefined;
  const next = told[place + 1] as AttachedTime | undefined,
    last = next && isJoint(words, jointBefore(next)) ? jointBefore(next) : end;
  const from = pastComma(words, time, joint);
  let to = from,
    isCounted = false;
  while (to < last && !isBreak(words, to) && !hasMark(words, to, DOT) && words.timeAt[to] === 0) {
    isCounted ||= words.tokens.kind[to] === NUMBER;
    to++;
  }
  return isCounted || (to > from && readTheme(words, from, to).nouns.length > 0) ? [from, to] : undefined;
}

/** The token before a time and its preposition. */
export function jointBefore({ from, preposition }: AttachedTime): number {
  return (preposition >= 0 ? preposition : from) - 1;
}

/** A sign or "and". */
function isJoint(words: SentenceWords, at: number): boolean {
  return isBreak(words, at) || (words.bits[at] & (COORDINATOR | PREPOSITION)) === COORDINATOR;
}

/** "A fire in 1921 and a flood in 1954 destroyed the mill": of nouns joined in a subject each did so at its own time. */
export function sharedSubject(
  { words }: Reading,
  { subject }: Clause,
  told: readonly AttachedTime[],
  { times }: Dated,
): readonly [number, number] | undefined {
  const place = told.findIndex(({ time }) => time === times[0]),
    { from: end, preposition } = told[place],
    { bits } = words;
  const isNext = (at: number): boolean => isBreak(words, at) || (bits[at] & COORDINATOR) !== 0,
    isShared =
      told[told.length - 1].isGapped &&
      told.every((time, at) => time.place === 'subject' && (at === 0 || (!time.isJoined && !time.isEnd && isNext(told[at - 1].to))));
  // "Neither the fire in 1921 nor the flood in 1954".
  if (!isShared || bits[subject[0]] & NOT) return undefined;
  let from = place === 0 ? subject[0] : told[place - 1].to;
  while (place > 0 && from < end && isNext(from)) from++;
  const to = preposition >= 0 ? preposition : end;
  return from < to && readTheme(words, from, to).nouns.length > 0 ? [from, to] : undefined;
}

/** "Reopened to cars on 29 May and to lorries on 5 June", "known as Moe & Lie until 1922, as Moelie until 1960": what else the verb is told of. */
export function gappedRest({ words }: Reading, { to: last, verb }: Clause, told: readonly AttachedTime[], { times }: Dated): string {
  const [from, to] = apartFrom(words, told, times[0], last);
  return from < to &&
    words.bits[from] & PREPOSITION &&
    (words.timeAt[from - 1] !== 0 || words.bits[from - 1] & COORDINATOR || words.tokens.word[from] === words.tokens.word[verb.to]) &&
    readTheme(words, from, to).nouns.length > 0
    ? joinPhrase(words, phraseTokens(words, from, to), GOOD_TITLE_LENGTH / 2)
    : '';
}

/** What a later time alone tells of: the words behind it, where the first stands in front; else those between it and the one before, past the joint. */
function apartFrom(words: SentenceWords, told: readonly AttachedTime[], first: TimeExpression | undefined, last: number): readonly [number, number] {
  const place = told.findIndex(({ time }) => time === first);
  const behind = behindTime(words, told, place, last);
  if (behind) return behind;
  if (place < 1 || !told[place].isGapped || told[place - 1].place !== 'after') return [0, 0];
  const { from: end, preposition } = told[place];
  let from = told[place - 1].to;
  // "Found in 1930 by a student at the observatory, and its largest moon in 1978".
  for (let at = from + 1; at < end; at++) if (words.bits[at] & COORDINATOR && hasMark(words, at - 1, COMMA)) from = at;
  while (from < end && (isBreak(words, from) || words.bits[from] & (COORDINATOR | ADVERB | DO))) from++;
  const to = preposition >= 0 ? preposition : end;
  // "The first left on Monday; the second, on Friday".
  return [from, hasMark(words, to - 1, COMMA) ? to - 1 : to];
}
