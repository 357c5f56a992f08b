// Two times that are the ends of one stretch: where each ends, which of them completes the other, and what is told of both.
import { civilFromDays } from '../../time/index.js';
import { isMovedAt } from '../direction/moved-slots.js';
import { hasClock } from '../resolution/clock/clock-time.js';
import { isFarOn, isOverNewYear, isYearless, lendYearOn } from '../resolution/lent-parts.js';
import { NIGHT_PART } from '../resolution/clock/parts-of-day.js';
import { ATOM, MOVED_TO } from '../rules/categories.js';
import { meaningLike, UNIT, type Meaning } from '../rules/meaning.js';
import type { Atom } from '../rules/stage.js';
import { NEWLINE, WORD, type Tokens } from '../tokens/tokens.js';
import type { ChainWords } from './chain-words.js';
import type { Chain } from './chain.js';

/** Value of the class `listJoint`: one and the other. */
const BOTH = 1;
/** Tokens from a night to the days that it joins: "Night report, Ward 6, 3–4 May". */
const NIGHT_REACH = 8;

/** "To", or "and" behind "between". */
export function isRange({ rangeJoint, listJoint, between }: ChainWords, { word }: Tokens, from: number, joint: number): boolean {
  return rangeJoint[word[joint]] !== 0 || (listJoint[word[joint]] === BOTH && between[word[from - 1]] !== 0);
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
  const isOfMonths = words.rangeJoint[tokens.word[joint]] !== 0 && isYearless(begin) && isYearless(end);
  if (mode === 'news' || anchor === undefined || !isOfMonths) return begin;
  return isOverNewYear(begin, end, civilFromDays(anchor.days).month) ? meaningLike(begin, { from: 1, toward: -1 }) : begin;
}

/** The end of a stretch of months or seasons, or on a weekday behind a day counted from the writing ("from six this evening to noon on Wednesday"): the first one after its begin. */
export function following({ words, tokens }: Chain, begin: Meaning, end: Meaning, from: number, joint: number): Meaning {
  if (!isRange(words, tokens, from, joint)) return end;
  const isMoved = isMovedAt(tokens, from, words.clause),
    onward = isMoved ? undefined : lendYearOn(begin, end);
  if (onward !== undefined) return onward;
  const isDays =
    tokens.kind[joint] === WORD &&
    begin.weekday === undefined &&
    begin.step !== undefined &&
    end.weekday !== undefined &&
    (end.day ?? end.toward ?? end.base) === undefined;
  return (isDays || (isYearless(begin) && isYearless(end))) && !isMoved ? meaningLike(end, { from: 1, toward: 1 }) : end;
}

/** Which way the begin of a pair lies from its end: before it, or, where a clock time or a date is moved, or two months are listed, on either side. */
export function wayTo({ tokens, words }: Chain, { start, joint, meaning }: Atom, end: Meaning): number {
  const { month, hour } = meaning;
  if ((end.hour ?? month) !== undefined && isMovedAt(tokens, start, words.clause)) return 0;
  const isListed = month !== undefined && hour === undefined && end.hour === undefined && !isRange(words, tokens, start, joint);
  return isListed && isFarOn(meaning, end) ? 0 : -1;
}

/** "On 12 and 18 April", "at 3 and 5 pm": two days or hours, and not those between; "between 12 and 18 April", "on 3 and 4 April" are a stretch. */
export function areApart({ tokens, words }: Chain, { start, joint, list }: Atom, one: Meaning, other: Meaning): boolean {
  // "Moved from 3 pm to 1.30".
  if (other.bareHour === MOVED_TO) return true;
  if (list !== undefined || joint === undefined) return false;
  const lead = tokens.word[start - 1],
    isBoth = words.listJoint[tokens.word[joint]] === BOTH && words.rangeLead[lead] === 0;
  if (isBoth && hasClock(one) && hasClock(other) && words.hourLead[lead] !== 0) return true;
  if (one.day === undefined || other.day === undefined) return false;
  // "At eight on 17 and 18 March": twice.
  if ((one.hour ?? other.hour) === undefined && other.day - one.day < 2) return false;
  return isBoth;
}

/** Which end of a stretch a day is, told with another in two phrases: "Friday 30 July | to | Monday 2 August"; "moves from Friday 30 July to Monday 2 August" is none. */
export function endOfDays(chain: Chain, index: number): 'start' | 'end' | undefined {
  if (isBeginOfDays(chain, index - 1)) return 'end';
  return isBeginOfDays(chain, index) ? 'start' : undefined;
}

function isBeginOfDays({ tokens, atoms, words }: Chain, index: number): boolean {
  const one = atoms[index] as Atom | undefined,
    other = atoms[index + 1] as Atom | undefined;
  if (one === undefined || other?.start !== one.end + 1 || words.rangeJoint[tokens.word[one.end]] === 0) return false;
  return isDayAlone(one) && isDayAlone(other) && !isMovedAt(tokens, one.start, words.clause);
}

/** A day of a month, without its hour and no stretch itself. */
function isDayAlone({ meaning, list }: Atom): boolean {
  return meaning.day !== undefined && meaning.other === undefined && list === undefined && !hasClock(meaning);
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

/** "The night of Sunday, 1 May, into Monday": the second day is where the first leads. */
export function isGoneInto({ tokens, atoms, words }: Chain, index: number, from: number, range?: 'start' | 'end'): boolean {
  // "The night of 3 to 4 May", "Night report, 3–4 May".
  if (range === 'end') return atoms[index].meaning.part === NIGHT_PART || followsNight(tokens, atoms[index].start, words);
  return words.dayInto[tokens.word[from - 1]] !== 0 && from - (atoms[index - 1]?.end ?? -Infinity) <= 2;
}

/** Whether the line that a token stands in names a night before it. */
function followsNight({ kind, word }: Tokens, from: number, { nights }: ChainWords): boolean {
  for (let at = from - 1; at >= 0 && at >= from - NIGHT_REACH && kind[at] !== NEWLINE; at--) if (nights[word[at]] !== 0) return true;
  return false;
}

/** Where the clause is looked at from: two clock times of one day stand in one clause, "shows are at 2 p.m. and 8 p.m. Saturday", as do the ends of a stretch, "is in force from noon on Thursday | to 6 am on Friday". */
export function clauseFrom({ tokens, atoms, words }: Chain, index: number, from: number, isSecond: boolean): number {
  const { start, category, meaning } = atoms[index],
    before = atoms[index - 1] as Atom | undefined;
  // "At 3 and | 5 pm on Tuesday".
  if (isSecond || (from > start && hasClock(meaning))) return start;
  if (before?.end !== from - 1 || category !== ATOM.dayTime) return from;
  const word = tokens.word[from - 1],
    isOneClause =
      before.category === ATOM.clock
        ? words.joint[word] !== 0
        : before.category === category && before.meaning.day === undefined && words.rangeJoint[word] !== 0;
  return isOneClause ? before.start : from;
}

/** Where what is told of an expression goes on: behind the end of its stretch, "a closure from 9 am | to 5 pm on Tuesday | will". */
export function clauseTo({ tokens, atoms, words }: Chain, index: number): number {
  const { end } = atoms[index],
    next = atoms[index + 1] as Atom | undefined;
  return next?.start === end + 1 && words.rangeJoint[tokens.word[end]] !== 0 ? next.end : end;
}
