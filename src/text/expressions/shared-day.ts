// The day or the year that a time shares with the next one: "from 9 am to 5 pm on Saturday", "the May crisis of 1958".
import { directionAt } from '../direction/direction.js';
import { isMovedAt } from '../direction/moved-slots.js';
import { isBefore } from '../direction/words-before.js';
import { clockMinutes } from '../resolution/clock/clock-time.js';
import { atBegin, isYearless, lendDay, lendPartOfYear, lendYear } from '../resolution/lent-parts.js';
import { daysApart } from '../resolution/clock/stated-zone.js';
import { ATOM, MOVED_TO } from '../rules/categories.js';
import { meaningLike, type Meaning } from '../rules/meaning.js';
import type { Atom } from '../rules/stage.js';
import { CLOSE_PAREN, COMMA as COMMA_SIGN, SEMICOLON, signAt, SLASH } from '../tokens/signs.js';
import { WORD, type Tokens } from '../tokens/tokens.js';
import { AHEAD, AHEAD_SURE, CLAUSE_END, COMMA, DAY_ON, PLAN_CUE, SUPERSEDED, TARGET_AFTER_MOVE } from '../words/cue-words.js';
import { ADVERB, AUXILIARY, BASE, BE, COORDINATOR, DETERMINER, HAVE, PAST, PREPOSITION, PRESENT } from '../words/vocabulary.js';
import { isBracketed, isNounBetween, isSameSentence } from './around.js';
import type { ChainWords } from './chain-words.js';
import { DAYS, type Chain } from './chain.js';
import { beginning } from './stretch-ends.js';

/** Value of the slot `part`. */
const NIGHT = 5;

/** Tokens between the day of a plan and the one to which it is moved. */
export const MOVED_REACH = 12;
/** Tokens from "originally" to the day of the first plan, at most. */
const ORIGINAL_REACH = 4;
/** Tokens of a noun between a clock time and its day, at most. */
export const NOUN_REACH = 8;

/** A clock time joined to one that names the day of both, a month or season joined to one that names the year of both. */
export function onSharedDay(chain: Chain, index: number, next: Atom, meaning: Meaning): Meaning {
  return (
    besideNext(chain, index, next, meaning) ??
    onDayApart(chain, index, next, meaning) ??
    inYearOfSlot(chain, index, next, meaning) ??
    onDayBehind(chain, index, next, meaning) ??
    joinedTo(chain, index, next, meaning)
  );
}

/** What a sign or a preposition alone parts from the day or the year behind it. */
function besideNext(chain: Chain, index: number, next: Atom, meaning: Meaning): Meaning | undefined {
  const { atoms, tokens, words } = chain;
  const { category, end } = atoms[index],
    word = tokens.word[end],
    isNext = next.start === end + 1;
  // "At 1048 on 30 January", "moved to 4.30 on Friday".
  const isHour = meaning.maybeYear !== undefined || meaning.bareHour === MOVED_TO;
  if (isHour && isNext && DAYS.has(next.category) && (words.clause.cues[word] & DAY_ON) !== 0) return lendDay(meaning, next.meaning);
  // "The May crisis of 1958".
  const isOfNoun = next.start === end + 2 && words.nounJoint[tokens.word[end + 1]] !== 0 && tokens.kind[end] === WORD;
  if (isOfNoun && next.category === ATOM.year) return lendYear(meaning, next.meaning);
  if (isYearless(meaning) && isAgain(chain, end, next.start)) return lendYear(meaning, next.meaning);
  // "25 October (7 November) 1917": both are of that year.
  if (isNext && category === ATOM.monthDay && isYearless(meaning)) {
    const isFirst = next.category === ATOM.monthDay && isBracketed(tokens, next.start),
      year = isFirst ? (atoms[index + 2] as Atom | undefined) : next;
    const isBehind = year?.category === ATOM.year && year.start === (isFirst ? next : atoms[index]).end + 1;
    if (isBehind && signAt(tokens, year.start - 1) === CLOSE_PAREN) return lendYear(meaning, year.meaning);
  }
  // "The next day, 13 March,": that date.
  const isNextDay = category === ATOM.stepDay && meaning.from === 1 && meaning.ago === undefined,
    isDate = next.category === ATOM.monthDay || next.category === ATOM.fullDay;
  if (isNextDay && isDate && isNext && words.listComma[word] !== 0) return next.meaning;
  // "For the quarter ended 30 June".
  return meaning.report === 1 && isNext && words.ended[word] !== 0 ? meaningLike(meaning, { of: next.meaning }) : undefined;
}

/** "In May | and again in | September 1805", ", and again in". */
function isAgain({ tokens: { word }, words: { listJoint, listComma, clause } }: Chain, from: number, to: number): boolean {
  const joint = listComma[word[from]] === 0 ? from : from + 1,
    { verbs } = clause;
  return to === joint + 3 && listJoint[word[joint]] !== 0 && (verbs[word[joint + 1]] & ADVERB) !== 0 && (verbs[word[joint + 2]] & PREPOSITION) !== 0;
}

/** A clock time whose day stands elsewhere, or behind the brackets of another clock. */
function onDayApart(chain: Chain, index: number, next: Atom, meaning: Meaning): Meaning | undefined {
  const { category, end } = chain.atoms[index];
  if (category !== ATOM.clock) return undefined;
  const there = onDayElsewhere(chain.tokens, meaning, end, next);
  if (there !== undefined || (next.category !== ATOM.clock && next.category !== ATOM.dayTime)) return there;
  const day = dayBehindRun(chain, index) ?? (next.category === ATOM.clock ? dayBehindBrackets(chain, index) : undefined);
  return day === undefined ? undefined : lendDay(meaning, day);
}

/** "The race, meant for November, was shifted to January 2034": the last one before. */
function inYearOfSlot({ tokens, words, atoms }: Chain, index: number, next: Atom, meaning: Meaning): Meaning | undefined {
  const { start, end } = atoms[index],
    { cues } = words.clause;
  const slot = next.meaning.ref === undefined ? next : (atoms[index + 2] ?? next);
  if (slot.meaning.year === undefined || slot.start - end >= MOVED_REACH || !isYearless(meaning)) return undefined;
  if (!isSameSentence(tokens, end, slot.start, words.clause)) return undefined;
  // "Initially scheduled for September, it would now meet in October 2034" too.
  const isOriginal =
    isBefore(tokens, start, ORIGINAL_REACH, words.clause, SUPERSEDED) && isBefore(tokens, start, ORIGINAL_REACH, words.clause, PLAN_CUE);
  if (isOriginal) return lendYear(meaning, slot.meaning);
  if ((cues[tokens.word[slot.start - 1]] & TARGET_AFTER_MOVE) === 0 || !isMovedAt(tokens, slot.start, words.clause, 4)) return undefined;
  return [-0.5, 1].includes(directionAt(tokens, start, end, words.clause)) ? lendYear(meaning, slot.meaning) : undefined;
}

/** A clock time or a part of a day, with the day behind a noun or a second verb. */
function onDayBehind(chain: Chain, index: number, next: Atom, meaning: Meaning): Meaning | undefined {
  const { tokens, words } = chain,
    { category, start, end } = chain.atoms[index],
    { cues, verbs } = words.clause,
    isClock = category === ATOM.clock;
  const isLed = (isClock || category === ATOM.part) && next.start - end < NOUN_REACH && (cues[tokens.word[next.start - 1]] & DAY_ON) !== 0;
  if (isLed && DAYS.has(next.category)) {
    // "The 10 am briefing on 25 July", "at 4 a.m. near the mill on Friday", "spent the night in a barn on 3 May".
    const isBus = isClock && words.definite[tokens.word[start - 1]] !== 0 && isOfBus(tokens, end, next.start, words.clause);
    if (isBus || isNounBetween(tokens, end, next.start - 1, verbs)) return lendDay(meaning, next.meaning);
  }
  const isDay = (next.category === ATOM.dayTime || next.category === ATOM.weekday) && next.meaning.from === undefined;
  if (isClock && isDay && sharesSubject(chain, index, next)) return lendDay(meaning, next.meaning);
  // "Worked through the night and reopened the line on Tuesday": the night before that day.
  const { weekday } = next.meaning,
    isNight = category === ATOM.part && meaning.part === NIGHT && meaning.weekday === undefined;
  return isNight && isDay && weekday !== undefined && sharesSubject(chain, index, next)
    ? meaningLike(meaning, { weekday: ((weekday + 5) % 7) + 1 })
    : undefined;
}

/** What a joint alone parts from the next. */
function joinedTo(chain: Chain, index: number, next: Atom, meaning: Meaning): Meaning {
  const { tokens, words, atoms } = chain,
    { category, start, end } = atoms[index],
    word = tokens.word[end] ?? 0;
  if (next.start !== end + 1 || words.joint[word] === 0) return meaning;
  // "Was extended in August | until the end of 2042": when that was done, and no begin of it, as it is of "was shut in January until 3 April 2033".
  const isApart = next.meaning.month === undefined && words.rangeJoint[word] !== 0 && (words.clause.cues[tokens.word[start - 1]] & DAY_ON) !== 0;
  if (isApart && isYearless(meaning)) return meaning;
  if (next.category === ATOM.year && isYearless(meaning)) return words.rangeJoint[word] === 0 ? meaning : lendPartOfYear(meaning, next.meaning);
  if (category !== ATOM.clock) return next.category === ATOM.year ? meaning : beginning(chain, lendYear(meaning, next.meaning), next.meaning, end);
  // "From 22:41 until 01:17 the next day": the first is not the next day's.
  const isOfBoth = words.rangeJoint[word] !== 0 || words.listJoint[word] !== 0 || words.between[tokens.word[start - 1]] !== 0;
  if (!isOfBoth) return meaning;
  if (next.category === ATOM.dayTime && next.meaning.from !== 1) return lendDay(atBegin(meaning), next.meaning);
  // "On Friday from midnight to 4 am".
  const before = atoms[index - 1] as Atom | undefined;
  return before !== undefined && start - before.end <= 2 && DAYS.has(before.category) ? atBegin(meaning) : meaning;
}

/** "The 10:15 bus | was cancelled on Monday": in one clause. */
function isOfBus({ word }: Tokens, from: number, to: number, { cues, verbs }: ChainWords['clause']): boolean {
  for (let at = from; at < to; at++) if ((cues[word[at]] & (COMMA | CLAUSE_END)) !== 0 || (verbs[word[at]] & COORDINATOR) !== 0) return false;
  return true;
}

/** "Left at 7.15 and reached Hull at 9.40 on Monday": a second verb behind "and", no "and visits on Monday are off", and no day told before in the sentence. */
function sharesSubject({ tokens, atoms, words }: Chain, index: number, next: Atom): boolean {
  const { end, start } = atoms[index],
    { word } = tokens,
    { cues, verbs } = words.clause;
  if (next.start - end > NOUN_REACH || (verbs[word[end]] & COORDINATOR) === 0) return false;
  const verb = verbs[word[end + 1]];
  if ((verb & (PAST | PRESENT | BASE)) === 0 || ((verb | verbs[word[next.end]]) & (BE | HAVE)) !== 0) return false;
  if ((cues[word[end + 1]] & (AHEAD | AHEAD_SURE)) !== 0) return false;
  for (let at = end + 2; at < next.start; at++) if ((cues[word[at]] & (COMMA | CLAUSE_END)) !== 0 || isVerbOfItsOwn(word, at, verbs)) return false;
  const before = atoms[index - 1] as Atom | undefined;
  return before === undefined || !isSameSentence(tokens, before.end, start, words.clause);
}

/** "Said offices | would close", "said the bridge | shut", but not "reopened the | damaged line". */
function isVerbOfItsOwn(word: Int32Array, at: number, verbs: Int32Array): boolean {
  const verb = verbs[word[at]];
  return (verb & AUXILIARY) !== 0 || ((verb & PAST) !== 0 && (verbs[word[at - 1]] & (DETERMINER | ADVERB | COORDINATOR | PREPOSITION)) === 0);
}

/** "At 11:48 p.m. local time (0348 GMT Monday)": of the day that it is here when it is Monday there. */
function onDayElsewhere(tokens: Tokens, meaning: Meaning, end: number, next: Atom): Meaning | undefined {
  const { weekday, zone, zoneName, day } = next.meaning,
    here = clockMinutes(meaning),
    there = clockMinutes(next.meaning);
  if (weekday === undefined || day !== undefined || (zone ?? zoneName) === undefined) return undefined;
  if (here === undefined || there === undefined || next.start - end >= CLOSE_REACH || !isBracketed(tokens, next.start)) return undefined;
  return meaningLike(meaning, { weekday: ((weekday - daysApart(here - there) + 6) % 7) + 1 });
}

/** Signs between the clocks of several zones. */
const PARTS = new Set([COMMA_SIGN, SLASH, SEMICOLON]);
/** Clock times from the first to the day behind brackets, at most, and tokens between the last and that day. */
const CLOCKS = 4,
  CLOSE_REACH = 6;

/** "At 10 am, 12 and 2 pm on Friday": the day behind the last of several, each parted from the next by a comma or "and". */
function dayBehindRun({ tokens, atoms, words }: Chain, index: number): Meaning | undefined {
  for (let at = index + 1, last = index + CLOCKS; at <= last && at < atoms.length; at++) {
    const { start, category, meaning } = atoms[at],
      { end } = atoms[at - 1],
      joint = words.listComma[tokens.word[end]] !== 0 && start === end + 2 ? end + 1 : end;
    // "2051 GMT, or 4:51 p.m. EDT on Wednesday": one moment.
    if ((meaning.zone ?? meaning.zoneName) !== undefined || start !== joint + 1) return undefined;
    const isComma = words.listComma[tokens.word[end]] !== 0;
    if (!isComma && (at === index + 1 || words.listJoint[tokens.word[joint]] === 0)) return undefined;
    // "At 10 am, Friday at 2 pm": a day before its clock is that one's alone.
    if (category === ATOM.dayTime) return (meaning.from ?? meaning.tail) === undefined ? meaning : undefined;
    if (category !== ATOM.clock) return undefined;
  }
  return undefined;
}

/** "At 3:34 a.m. (0634 GMT) on Saturday", "between 3 and 4 pm (1400 and 1500 GMT) on 9 May", "at 10 am CET (9 am GMT, 1 am PST) on 9 May": the day behind the brackets. */
function dayBehindBrackets({ tokens, atoms, words }: Chain, index: number): Meaning | undefined {
  let isInside = false;
  for (let at = index + 1; at <= index + CLOCKS && at < atoms.length; at++) {
    const { start, category, meaning } = atoms[at],
      gap = start - atoms[at - 1].end;
    if (DAYS.has(category))
      return isInside && (gap < 3 || (gap < CLOSE_REACH && words.clause.cues[tokens.word[start - 1]] & DAY_ON)) ? meaning : undefined;
    if (category !== ATOM.clock || gap !== 1) return undefined;
    if (isBracketed(tokens, start)) isInside = true;
    else if (words.joint[tokens.word[start - 1]] === 0 && !(isInside && PARTS.has(signAt(tokens, start - 1)))) return undefined;
  }
  return undefined;
}
