// What the expressions beside one say of it: two clock times on one day, the end of a stretch, a date that names the same day again.
import { civilFromDays, weekdayFromDays } from '../../time/index.js';
import { clockMinutes } from '../resolution/clock-time.js';
import type { Context } from '../resolution/context.js';
import { AHEAD, AHEAD_SURE, CLAUSE_END, COMMA, DAY_ON, PLAN_CUE, POSSESSIVE, SUPERSEDED, TARGET_AFTER_MOVE } from '../words/cue-words.js';
import { directionAt } from '../direction/direction.js';
import { isGivenUpAt, isMovedAt } from '../direction/moved-slots.js';
import type { Cue } from '../resolution/cue.js';
import { resolve } from '../resolution/resolve.js';
import { daysApart } from '../resolution/stated-zone.js';
import { ADVERB, BASE, BE, COORDINATOR, HAVE, PAST, PREPOSITION, PRESENT, SINCE } from '../words/vocabulary.js';
import { CAPITAL, WORD, type Tokens } from '../tokens/tokens.js';
import { isBracketed, isNounBetween, isSameSentence } from './around.js';
import type { ChainWords } from './chain-words.js';
import { towardAt } from './clause-in-hand.js';
import { ATOM, meaningLike, MOVED_TO, UNIT, type Meaning } from '../rules/meaning.js';
import type { Atom } from '../rules/stage.js';
import { isBefore } from '../direction/tokens-around.js';
import { GIVEN_UP } from '../direction/toward.js';
import { beforeWhich, isNextAhead, LONGEST_STORY, nextInOrder } from './weekday-order.js';
import { isOverNewYear, isYearless, lendDay, lendYear } from '../resolution/lent-parts.js';
import { NIGHT_PART } from '../resolution/parts-of-day.js';

/** What names a day. */
export const DAYS = new Set<number>([ATOM.weekday, ATOM.monthDay, ATOM.fullDay, ATOM.stepDay]);

/** Tokens between the day of a plan and the one to which it is moved. */
const MOVED_REACH = 12;
/** Tokens from "originally" to the day of the first plan, at most. */
const ORIGINAL_REACH = 4;
/** Tokens of a noun between a clock time and its day, at most. */
const NOUN_REACH = 8;

/** Expressions in text order, and where the text stands. */
export interface Chain {
  readonly tokens: Tokens;
  readonly atoms: readonly Atom[];
  readonly words: ChainWords;
  readonly context: Context;
}

/** What an expression means beside its neighbours. */
export function meaningBeside(chain: Chain, index: number): Meaning {
  const { atoms } = chain;
  const atom = atoms[index],
    before = atoms[index - 1] as Atom | undefined,
    next = atoms[index + 1] as Atom | undefined;
  const own = onUsualDay(chain, atom, [next, before]) ?? asClock(chain, atom, before);
  const isNear = next !== undefined && next.start - atom.end <= MOVED_REACH;
  const given =
    (isNear ? (beforeAct(chain, atom, next) ?? sinceBefore(chain, atom, next)) : undefined) ??
    inOrder(chain, index) ??
    inOrderAhead(chain, index) ??
    inStretch(chain, index) ??
    inWake(chain, index);
  if (given !== undefined) return given;
  const meaning = isNear ? onSharedDay(chain, index, next, own) : own;
  if (before && isOtherStyle(chain, before, atom, meaning)) return lendYear(meaning, before.meaning);
  return before?.end === atom.start - 1
    ? behind(chain, before, atom, meaning)
    : (before && (onDayOfNoun(chain, before, atom, meaning) ?? inYearBefore(chain, before, atom, meaning))) || meaning;
}

/** "Left on Monday and arrived on Friday": the Monday before that Friday. */
function inOrder(chain: Chain, index: number, left = LONGEST_STORY): Meaning | undefined {
  const { tokens, atoms, words, context } = chain;
  const next = context.mode === 'news' && context.reference !== undefined ? nextInOrder(tokens, atoms, index, words.clause, left) : -1;
  if (next < 0) return undefined;
  const { meaning } = atoms[index],
    [own, then] = [meaning, inOrder(chain, next, left - 1) ?? atoms[next].meaning].map(
      (one) => resolve(one, context, cueToward(-1))?.place?.days ?? 0,
    );
  return own > then ? meaningLike(meaning, { base: then, toward: -1 }) : undefined;
}

/** "Begins on Tuesday and ends on Friday": the Friday behind that Tuesday. */
function inOrderAhead(chain: Chain, index: number, left = LONGEST_STORY): Meaning | undefined {
  const { tokens, atoms, words, context } = chain;
  const last = atoms[index - 1]?.category === ATOM.clock ? index - 2 : index - 1;
  if (
    last < 0 ||
    left === 0 ||
    context.reference === undefined ||
    !isNextAhead(tokens, atoms[last], atoms[index - 1].end, atoms[index], words.clause)
  )
    return undefined;
  const { meaning } = atoms[index],
    [own, then] = [meaning, inOrderAhead(chain, last, left - 1) ?? atoms[last].meaning].map(
      (one) => resolve(one, context, cueToward(1))?.place?.days ?? 0,
    );
  return own < then ? meaningLike(meaning, { base: then, toward: 1 }) : undefined;
}

/** "Between Monday and Friday", "from midnight on Tuesday to noon on Friday": weekdays of one stretch, told each by itself. */
function inStretch(chain: Chain, index: number): Meaning | undefined {
  const { tokens, atoms, words, context } = chain;
  const first = [index, index - 1].find(
    (at) =>
      at >= 0 &&
      at + 1 < atoms.length &&
      atoms[at + 1].start === atoms[at].end + 1 &&
      isRange(words, tokens, atoms[at].start, atoms[at].end) &&
      isOfWeek(atoms[at]) &&
      isOfWeek(atoms[at + 1]),
  );
  if (first === undefined) return undefined;
  const [from = 0, to = 0] = [first, first + 1].map(
    (at) => resolve(atoms[at].meaning, context, cueToward(directionAt(tokens, atoms[first].start, atoms[at].end, words.clause)))?.place?.days,
  );
  return from <= to ? undefined : orderWeekdays(chain, atoms[first].meaning, atoms[first + 1].meaning, first)[index - first];
}

/** "Monday", "noon on Monday", no "last Monday". */
function isOfWeek({ meaning: { weekday, toward, base, n, day, of, other, from } }: Atom): boolean {
  return weekday !== undefined && (toward ?? base ?? n ?? day ?? of ?? other ?? from) === undefined;
}

/** "Will close on Friday after a fire on Monday": the Monday before that Friday. */
function inWake({ tokens, atoms, words: { clause }, context }: Chain, index: number): Meaning | undefined {
  const place = context.reference === undefined ? -1 : beforeWhich(tokens, atoms, index, clause);
  if (place < 0) return undefined;
  const { meaning } = atoms[index],
    [own, then] = [atoms[index], atoms[place]].map(
      ({ meaning, start, end }) => resolve(meaning, context, cueToward(directionAt(tokens, start, end, clause)))?.place?.days ?? 0,
    );
  return own > then ? meaningLike(meaning, { base: then, toward: -1 }) : undefined;
}

/** Days from the middle of a week to its ends. */
const HALF_WEEK = 3;

/** "Moved from its usual Tuesday to 6 May": the nearest one. */
function onUsualDay(
  { tokens, words: { usualDay, clause }, context }: Chain,
  { start, end, meaning }: Atom,
  beside: readonly (Atom | undefined)[],
): Meaning | undefined {
  if (meaning.weekday === undefined || usualDay[tokens.word[end - 2] ?? 0] === 0) return undefined;
  const other = beside.find(
    (atom) => atom !== undefined && DAYS.has(atom.category) && isSameSentence(tokens, Math.min(end, atom.end), Math.max(start, atom.start), clause),
  );
  const days = other && resolve(other.meaning, context, cueToward(directionAt(tokens, other.start, other.end, clause)))?.place?.days;
  return days === undefined
    ? undefined
    : meaningLike(meaning, { base: days, toward: (meaning.weekday - weekdayFromDays(days) + 7) % 7 <= HALF_WEEK ? 1 : -1 });
}

/** Tokens behind a date within which brackets tell it once more. */
const STYLE_REACH = 5;

/** "30 September 1648 (20 September, Old Style)", "(O.S. 20 September)": a day right behind a full date, in brackets, is of its year. */
function isOtherStyle({ tokens }: Chain, { end, category }: Atom, { start }: Atom, own: Meaning): boolean {
  return category === ATOM.fullDay && start - end <= STYLE_REACH && own.day !== undefined && isYearless(own) && isBracketed(tokens, end + 1);
}

/** "Before Saturday's tide, at 3 am": on the day of what it is set behind. */
function onDayOfNoun(
  {
    tokens,
    words: {
      clause: { cues, verbs },
    },
    context: { near },
  }: Chain,
  { end, category, meaning: { weekday } }: Atom,
  atom: Atom,
  own: Meaning,
): Meaning | undefined {
  if (
    atom.category !== ATOM.clock ||
    category !== ATOM.weekday ||
    near?.unit !== UNIT.day ||
    atom.start - end > NOUN_REACH ||
    (cues[tokens.word[end]] & POSSESSIVE) === 0
  )
    return undefined;
  const comma = (cues[tokens.word[atom.start - 1]] & COMMA) !== 0 ? atom.start - 1 : atom.start - 2;
  return (cues[tokens.word[comma]] & COMMA) !== 0 && isNounBetween(tokens, end + 1, comma, verbs)
    ? meaningLike(own, { weekday, base: near.days, toward: 0 })
    : undefined;
}

/** "In 1931, probably in the autumn.": of the year before the comma, where nothing else is told between the two or right behind. */
function inYearBefore(
  {
    tokens,
    words: {
      nounJoint,
      clause: { cues, verbs },
    },
  }: Chain,
  { end, start, category, meaning }: Atom,
  atom: Atom,
  own: Meaning,
): Meaning | undefined {
  const { word } = tokens;
  if (
    category !== ATOM.year ||
    !isYearless(own) ||
    atom.start - end > 4 ||
    (cues[word[end]] & COMMA) === 0 ||
    (verbs[word[start - 1]] & SINCE) !== 0 ||
    nounJoint[word[start - 1]] !== 0 ||
    (verbs[word[atom.start - 1]] & PREPOSITION) === 0
  )
    return undefined;
  // "They closed the bridge, opened in 1931, on 4 May": set off.
  for (let at = start - 1; at > start - NOUN_REACH && (cues[word[at]] & CLAUSE_END) === 0; at--) if ((cues[word[at]] & COMMA) !== 0) return undefined;
  for (let at = end + 1; at < atom.start - 1; at++) if (verbs[word[at]] !== 0 && (verbs[word[at]] & ADVERB) === 0) return undefined;
  return tokens.kind[atom.end] === WORD && (verbs[word[atom.end]] & (COORDINATOR | BE | PREPOSITION)) === 0 ? undefined : lendYear(own, meaning);
}

/** Years by which a bare number, and one in brackets, lies so far from a story that it is no year of it. */
const AGES = 200,
  LIFETIME = 60;
/** Minutes after a clock within which another goes on from it. */
const WATCH = 240;
/** Where nothing tells when a story is set. */
const TODAY = 2000;

/** "Until 1700", "… falling. 1130 Depot reached" in a text that tells the clock in four digits. */
function asClock({ context, words, tokens }: Chain, { meaning, category, start, end }: Atom, last: Atom | undefined): Meaning {
  const before = tokens.word[start - 1] ?? 0;
  const { year = 9999 } = meaning;
  if (!context.saysFourDigits || category !== ATOM.year || year >= 2400 || year % 100 >= 60) return meaning;
  // "At 1430 and 1530": as the one before.
  if (last?.end === start - 1 && last.meaning.hourMinute !== undefined && words.joint[before] !== 0) return { hourMinute: year };
  // "At approx. 2015".
  const at = meaning.mod === undefined ? 0 : words.nightCue[before];
  if (at !== 0) return { hourMinute: year, mod: meaning.mod };
  // "Mon 1640 disk full".
  if (last?.end === start && last.category === ATOM.weekday) return { hourMinute: year };
  // "Re-entry allowed 1145", "at handover (1930)": no year that is near the story.
  const story = context.anchor ?? context.near,
    isInBrackets = isBracketed(tokens, start);
  const distance = words.dateCue[before] !== 0 && !isInBrackets ? 0 : year - (story === undefined ? TODAY : civilFromDays(story.days).year);
  if (Math.abs(distance) > (isInBrackets || distance > 0 ? LIFETIME : AGES)) return { hourMinute: year };
  // "Left at 1820. Reached the wreck 1945": it goes on from the clock told before.
  const passed = distance === 0 || words.madeCue[before] !== 0 ? -1 : Math.floor(year / 100) * 60 + (year % 100) - (context.near?.minute ?? Infinity);
  if (passed >= 0 && passed < WATCH) return { hourMinute: year };
  const isClock = words.fourDigitCue[before] !== 0 || (words.entrySign[before] !== 0 && (tokens.flags[end] & CAPITAL) !== 0);
  return isClock ? { hourMinute: year, maybeYear: 1 } : meaning;
}

/** "Called off Sunday's race on Friday": the first one after the day of the act. */
function beforeAct({ tokens, words: { clause }, context }: Chain, { meaning, start, end, category }: Atom, act: Atom): Meaning | undefined {
  if (
    category !== ATOM.weekday ||
    act.category !== ATOM.weekday ||
    meaning.toward !== undefined ||
    !isGivenUpAt(tokens, start, end, act.start, clause) ||
    !isSameSentence(tokens, end, act.start, clause)
  )
    return undefined;
  const days = resolve(act.meaning, context, cueToward(-1))?.place?.days;
  return days === undefined ? undefined : meaningLike(meaning, { base: days, toward: 1 });
}

/** "The mayor, ill since March, resigned on 3 May 2024", "on strike since Monday, they": the last one before the full date on which that ended. */
function sinceBefore(
  { tokens, words: { clause }, context }: Chain,
  { meaning, start, end }: Atom,
  { meaning: then, start: next, end: last, category }: Atom,
): Meaning | undefined {
  const isWeekday = meaning.weekday !== undefined && (meaning.toward ?? meaning.day) === undefined;
  if (
    category !== ATOM.fullDay ||
    (clause.cues[tokens.word[end]] & COMMA) === 0 ||
    (clause.verbs[tokens.word[start - 1] ?? 0] & SINCE) === 0 ||
    !(isWeekday || isYearless(meaning)) ||
    !isSameSentence(tokens, end, next, clause) ||
    directionAt(tokens, next, last, clause) !== -1
  )
    return undefined;
  const days = isWeekday ? resolve(then, context, cueToward(-1))?.place?.days : undefined;
  return days === undefined ? lendYear(meaning, then) : meaningLike(meaning, { base: days, toward: -1 });
}

/** A clock time joined to one that names the day of both, a month or season joined to one that names the year of both. */
function onSharedDay(chain: Chain, index: number, next: Atom, meaning: Meaning): Meaning {
  return (
    besideNext(chain, index, next, meaning) ??
    onDayApart(chain, index, next, meaning) ??
    inYearOfSlot(chain, index, next, meaning) ??
    onDayBehind(chain, index, next, meaning) ??
    joinedTo(chain, index, next, meaning)
  );
}

/** What a sign or a preposition alone parts from the day or the year behind it. */
function besideNext({ atoms, tokens, words }: Chain, index: number, next: Atom, meaning: Meaning): Meaning | undefined {
  const { category, end } = atoms[index],
    word = tokens.word[end] ?? 0,
    isNext = next.start === end + 1;
  // "At 1048 on 30 January", "moved to 4.30 on Friday".
  const isHour = meaning.maybeYear !== undefined || meaning.bareHour === MOVED_TO;
  if (isHour && isNext && DAYS.has(next.category) && (words.clause.cues[word] & DAY_ON) !== 0) return lendDay(meaning, next.meaning);
  // "The May crisis of 1958".
  const isOfNoun = next.start === end + 2 && words.nounJoint[tokens.word[end + 1]] !== 0 && tokens.kind[end] === WORD;
  if (isOfNoun && next.category === ATOM.year) return lendYear(meaning, next.meaning);
  // "The next day, 13 March,": that date.
  const isNextDay = category === ATOM.stepDay && meaning.from === 1 && meaning.ago === undefined,
    isDate = next.category === ATOM.monthDay || next.category === ATOM.fullDay;
  if (isNextDay && isDate && isNext && words.listComma[word] !== 0) return next.meaning;
  // "For the quarter ended 30 June".
  return meaning.report === 1 && isNext && words.ended[word] !== 0 ? meaningLike(meaning, { of: next.meaning }) : undefined;
}

/** A clock time whose day stands elsewhere, or behind the brackets of another clock. */
function onDayApart(chain: Chain, index: number, next: Atom, meaning: Meaning): Meaning | undefined {
  const { category, end } = chain.atoms[index];
  if (category !== ATOM.clock) return undefined;
  const there = onDayElsewhere(chain.tokens, meaning, end, next);
  if (there !== undefined || next.category !== ATOM.clock) return there;
  const day = dayBehindBrackets(chain, index);
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
  const isOriginal = isBefore(tokens, start, ORIGINAL_REACH, cues, SUPERSEDED) && isBefore(tokens, start, ORIGINAL_REACH, cues, PLAN_CUE);
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
  return isClock && isDay && sharesSubject(chain, index, next) ? lendDay(meaning, next.meaning) : undefined;
}

/** What a joint alone parts from the next. */
function joinedTo(chain: Chain, index: number, next: Atom, meaning: Meaning): Meaning {
  const { tokens, words } = chain,
    { category, start, end } = chain.atoms[index],
    word = tokens.word[end] ?? 0;
  if (next.start !== end + 1 || words.joint[word] === 0) return meaning;
  if (category === ATOM.year && next.meaning.hourMinute !== undefined) return lendDay({ hourMinute: meaning.year }, next.meaning);
  if (category !== ATOM.clock) return next.category === ATOM.year ? meaning : beginning(chain, lendYear(meaning, next.meaning), next.meaning, end);
  // "From 22:41 until 01:17 the next day": the first is not the next day's.
  const isOfBoth = words.rangeJoint[word] !== 0 || words.listJoint[word] !== 0 || words.between[tokens.word[start - 1] ?? 0] !== 0;
  return isOfBoth && next.category === ATOM.dayTime && next.meaning.from !== 1 ? lendDay(meaning, next.meaning) : meaning;
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
  if (
    next.start - end > NOUN_REACH ||
    (verbs[word[end]] & COORDINATOR) === 0 ||
    (verbs[word[end + 1]] & (PAST | PRESENT | BASE)) === 0 ||
    ((verbs[word[end + 1]] | verbs[word[next.end] ?? 0]) & (BE | HAVE)) !== 0 ||
    (cues[word[end + 1]] & (AHEAD | AHEAD_SURE)) !== 0
  )
    return false;
  for (let at = end; at < next.start; at++) if ((cues[word[at]] & (COMMA | CLAUSE_END)) !== 0) return false;
  const before = atoms[index - 1] as Atom | undefined;
  return before === undefined || !isSameSentence(tokens, before.end, start, words.clause);
}

/** "At 11:48 p.m. local time (0348 GMT Monday)": of the day that it is here when it is Monday there. */
function onDayElsewhere(tokens: Tokens, meaning: Meaning, end: number, next: Atom): Meaning | undefined {
  const { weekday, zone, zoneName, day } = next.meaning,
    here = clockMinutes(meaning),
    there = clockMinutes(next.meaning);
  if (
    weekday === undefined ||
    (zone ?? zoneName) === undefined ||
    here === undefined ||
    there === undefined ||
    next.start - end >= CLOSE_REACH ||
    !isBracketed(tokens, next.start) ||
    day !== undefined
  )
    return undefined;
  return meaningLike(meaning, { weekday: ((weekday - daysApart(here - there) + 6) % 7) + 1 });
}

/** Clock times from the first to the day behind brackets, at most, and tokens between the last and that day. */
const CLOCKS = 4,
  CLOSE_REACH = 6;

/** "At 3:34 a.m. (0634 GMT) on Saturday", "between 3 and 4 pm (1400 and 1500 GMT) on 9 May": the day behind the brackets. */
function dayBehindBrackets({ tokens, atoms, words }: Chain, index: number): Meaning | undefined {
  let isInside = false;
  for (let at = index + 1; at <= index + CLOCKS && at < atoms.length; at++) {
    const { start, category, meaning } = atoms[at],
      gap = start - atoms[at - 1].end;
    if (DAYS.has(category))
      return isInside && (gap < 3 || (gap < CLOSE_REACH && words.clause.cues[tokens.word[start - 1]] & DAY_ON)) ? meaning : undefined;
    if (category !== ATOM.clock || gap !== 1) return undefined;
    if (isBracketed(tokens, start)) isInside = true;
    else if (words.joint[tokens.word[start - 1]] === 0) return undefined;
  }
  return undefined;
}

/** "From late October to early March": the end of a stretch follows its begin. */
function behind(chain: Chain, before: Atom, { start }: Atom, meaning: Meaning): Meaning {
  // "On 5 May, the day before the strike": that day itself.
  const isApposed = chain.words.listComma[chain.tokens.word[start - 1]] !== 0;
  const { near } = chain.context;
  // "In its year-earlier period, the third quarter of 2030, …": the year of that period.
  if (isApposed && before.meaning.report === 2 && meaning.quarter !== undefined && near !== undefined)
    return meaningLike(meaning, { year: meaning.year ?? civilFromDays(near.days).year });
  // "On 14 May 2000, almost 48 years later".
  if (isApposed && meaning.ago === 1 && meaning.from === 1) return meaningLike(meaning, { apposed: 1 });
  return isApposed && meaning.nth !== undefined && meaning.of === undefined && meaning.step !== undefined
    ? meaningLike(meaning, { step: 0 })
    : following(chain, before.meaning, meaning, before.start, start - 1);
}

/** Where the begin of a pair ends and its end begins, around "right up to and including". */
export function aroundJoint({ tokens: { word }, words: { jointLead, jointTail } }: Chain, { joint }: Atom): [end: number, next: number] {
  let end = joint,
    next = joint + 1;
  while (jointLead[word[end - 1]] !== 0) end--;
  while (jointTail[word[next]] !== 0) next++;
  return [end, next];
}

/** "From October to March", told in a history of March: the October before. */
export function beginning({ context: { anchor, mode }, words, tokens }: Chain, begin: Meaning, end: Meaning, joint: number): Meaning {
  if (mode === 'news' || anchor === undefined || words.rangeJoint[tokens.word[joint]] === 0 || !isYearless(begin) || !isYearless(end)) return begin;
  return isOverNewYear(begin, end, civilFromDays(anchor.days).month) ? meaningLike(begin, { from: 1, toward: -1 }) : begin;
}

/** The end of a stretch of months or seasons, or on a weekday behind a day counted from the writing ("from six this evening to noon on Wednesday"): the first one after its begin. */
export function following({ words, tokens }: Chain, begin: Meaning, end: Meaning, from: number, joint: number): Meaning {
  if (!isRange(words, tokens, from, joint)) return end;
  const isDays =
    tokens.kind[joint] === WORD &&
    begin.weekday === undefined &&
    begin.step !== undefined &&
    end.weekday !== undefined &&
    (end.day ?? end.toward ?? end.base) === undefined;
  return (isDays || (isYearless(begin) && isYearless(end))) && !isMovedAt(tokens, from, words.clause)
    ? meaningLike(end, { from: 1, toward: 1 })
    : end;
}

/** "To", or "and" behind "between". */
function isRange({ rangeJoint, listJoint, between }: ChainWords, { word }: Tokens, from: number, joint: number): boolean {
  return rangeJoint[word[joint]] !== 0 || (listJoint[word[joint]] === BOTH && between[word[from - 1] ?? 0] !== 0);
}

/** "Monday to Wednesday" is one stretch: its near end is found first, the other counted from there. */
export function orderWeekdays(chain: Chain, start: Meaning, end: Meaning, index: number): [Meaning, Meaning] {
  const { tokens, words, context } = chain,
    atom = chain.atoms[index];
  if (start.weekday === undefined || end.weekday === undefined || start.weekday === end.weekday || start.day !== undefined) return [start, end];
  const isMoved = isMovedAt(tokens, atom.start, words.clause);
  const toward = towardAt(tokens, clauseFrom(chain, index, atom.start, false), atom.end, words.clause, context);
  const side = isMoved && toward < 2 && toward !== GIVEN_UP && !context.isNote ? -0.5 : toward;
  // "5 p.m. Monday through Friday": the Monday is found first.
  const near = end.day === undefined && (side > 0 || isMoved || (start.hour !== undefined && end.hour === undefined)) ? start : end;
  const days = resolve(near, context, cueToward(side))?.place?.days;
  if (days === undefined) return [start, end];
  const fixed = near.day === undefined ? meaningLike(near, { base: days, toward: 0 }) : near;
  return near === start ? [fixed, meaningLike(end, { base: days, toward: 1 })] : [meaningLike(start, { base: days, toward: -1 }), fixed];
}

/** Where the clause is looked at from: two clock times of one day stand in one clause, "shows are at 2 p.m. and 8 p.m. Saturday". */
export function clauseFrom({ tokens, atoms, words }: Chain, index: number, from: number, isSecond: boolean): number {
  const { start, category } = atoms[index],
    before = atoms[index - 1] as Atom | undefined;
  if (isSecond) return start;
  return before?.end === from - 1 && before.category === ATOM.clock && category === ATOM.dayTime && words.joint[tokens.word[from - 1]] !== 0
    ? before.start
    : from;
}

/** Where what is told of an expression goes on: behind the end of its stretch, "a closure from 9 am | to 5 pm on Tuesday | will". */
export function clauseTo({ tokens, atoms, words }: Chain, index: number): number {
  const { end } = atoms[index],
    next = atoms[index + 1] as Atom | undefined;
  return next?.start === end + 1 && words.rangeJoint[tokens.word[end]] !== 0 ? next.end : end;
}

/** "The night of Sunday, 1 May, into Monday": the second day is where the first leads. */
export function isGoneInto({ tokens, atoms, words }: Chain, index: number, from: number, range?: 'start' | 'end'): boolean {
  // "The night of 3 to 4 May".
  if (range === 'end') return atoms[index].meaning.part === NIGHT_PART;
  return words.dayInto[tokens.word[from - 1] ?? 0] !== 0 && from - (atoms[index - 1]?.end ?? -Infinity) <= 2;
}

/** The date behind "for the three months ended", "in the three months to". */
export function isEndOfQuarter({ tokens, atoms, words }: Chain, index: number, from: number): boolean {
  const before = atoms[index - 1] as Atom | undefined;
  return (
    before?.end === from - 1 &&
    (words.ended[tokens.word[from - 1]] | words.rangeJoint[tokens.word[from - 1]]) !== 0 &&
    before.meaning.length !== undefined &&
    before.meaning.unit === UNIT.month &&
    before.meaning.n === 3
  );
}

/** The second of two dates with years that span a stretch. */
export function isEndOfYears({ tokens, atoms, words }: Chain, index: number, from: number, range?: 'start' | 'end'): boolean {
  if (range !== undefined) return range === 'end';
  const before = atoms[index - 1] as Atom | undefined;
  if (before?.end !== from - 1 || before.meaning.year === undefined) return false;
  return (
    words.rangeJoint[tokens.word[from - 1]] !== 0 ||
    (words.joint[tokens.word[from - 1]] !== 0 && words.between[tokens.word[before.start - 1] ?? 0] !== 0)
  );
}

/** Value of the class `listJoint`: one and the other. */
const BOTH = 1;

/** "On 12 and 18 April": two days, and not those between; "between 12 and 18 April", "on 3 and 4 April" are a stretch. */
export function areApart({ tokens, words }: Chain, { start, joint, list }: Atom, one: Meaning, other: Meaning): boolean {
  if (
    list !== undefined ||
    joint === undefined ||
    one.day === undefined ||
    other.day === undefined ||
    other.day - one.day < 2 ||
    (one.hour ?? other.hour) !== undefined
  )
    return false;
  return words.listJoint[tokens.word[joint]] === BOTH && words.rangeLead[tokens.word[start - 1] ?? 0] === 0;
}

/** A clause of which no more is known than where it looks. */
export function cueToward(side: number): Cue {
  return { toward: () => side, isSameSentence: () => false, telling: () => 0 };
}
