// The day of a label and what became of it: "Review: 2 May, postponed to 16 May", "Freeze – 16 July (was 2 July)", "Prototype: due 28 February, delivered 9 March".
import { hasClock, LONGEST_MONTH, orderInYear } from '../../../time/index.js';
import type { Relation, TimelineEvent } from '../../../model/index.js';
import { ADVERB, BE, CAUSE, DETERMINER, DUE, HAVE, PARTICIPLE, PARTICLE, PAST, PREPOSITION } from '../../words/vocabulary.js';
import { CLOSE_PAREN, COLON, COMMA, DOT, EQUALS, GREATER, isDash, OPEN_PAREN, SEMICOLON, signAt, TILDE } from '../../tokens/signs.js';
import { readStamp, type Stamp } from '../../stamps/stamp.js';
import { isSpaced } from '../../tokens/token-shape.js';
import { NUMBER, WORD, type Tokens } from '../../tokens/tokens.js';
import type { Candidate, Line, Slot } from '../candidate.js';
import type { ListEntry } from '../entries/entries.js';
import { hoursBehind } from '../lines/hours-behind.js';
import { DONE_TO_PLAN, isPlain, type PieceWords } from '../pieces.js';
import { isStrike, skipSeparators } from '../separators.js';
import { inNearestYear, stampOf, withYear, type ToldTime, type ToldTimes } from '../told-time.js';

/** Tokens of a label, words before its day, and words between its days, at most. */
const LONGEST_LABEL = 16,
  LONGEST_LEAD = 3,
  LONGEST_REMARK = 5;
/** Tokens of such a line, at most. */
const LONGEST_LINE = 60;
/** "→" */
const ARROW = 0x2192;

/** Past "→", "->" or "=>". */
export function pastArrow(tokens: Tokens, at: number): number {
  const sign = signAt(tokens, at);
  if (sign === ARROW) return at + 1;
  return (isDash(sign) || sign === EQUALS) && signAt(tokens, at + 1) === GREATER && !isSpaced(tokens, at + 1) ? at + 2 : at;
}

/** What both days are where the words before them say that the plan was moved. */
const MOVED = ['planned', 'moved'] as const;
/** And where the first is that on which it was done. */
const DONE = ['kept', 'planned'] as const;
/** Values of `slotCue`: before the day that holds, before the day that held. */
export const HOLDS = 1,
  HELD = 2;

/** A day, or another time that no stamp writes, "mid-May", and the token it begins with. */
export interface Day {
  readonly from: number;
  readonly stamp: Stamp;
  readonly told?: ToldTime;
}

/** Two entries of one label, the days in text order; none where the words between them tell nothing of its plan. */
export function readMovedDay(tokens: Tokens, line: Line, told: ToldTimes, ask: PieceWords): Candidate[] {
  const {
    from,
    to,
    index,
    block: { kind, sentences },
    words,
  } = line;
  if ((kind !== 'paragraph' && kind !== 'listItem' && kind !== 'posted') || sentences.length > 1 || to - from > LONGEST_LINE) return [];
  const found = labelled(tokens, line, told, ask);
  if (!found) return [];
  const { label, first, isDone = false } = found,
    mark = signAt(tokens, first.stamp.next),
    behind = pastArrow(tokens, first.stamp.next);
  // "Launch: moved from 9 January to 6 February".
  const isMoved = words.rangeWord[tokens.word[first.stamp.next]] !== 0 && isMovedFrom(tokens, label + 1, first.from, ask);
  // "3 May → 10 May", "~~3 May~~ 10 May".
  const isReplaced = behind > first.stamp.next || (mark === TILDE && signAt(tokens, first.from - 1) === TILDE);
  // The line of a page that tells when it was written tells no plan, unless a day of it is struck out.
  if ((!isMoved && !isReplaced && !partsDays(mark)) || (kind === 'posted' && !isReplaced)) return [];
  const between = mark === TILDE && isReplaced ? struckDays(tokens, line, first, told) : [],
    replaced = between.at(-1) ?? first;
  const firstEnd = mark === SEMICOLON ? first.stamp.next + 1 : first.stamp.next,
    start = isReplaced ? pastTildes(tokens, pastArrow(tokens, replaced.stamp.next)) : skipSeparators(tokens, firstEnd, to),
    remark = signAt(tokens, start) === OPEN_PAREN ? start + 1 : start;
  const second = dayBehind(tokens, line, isReplaced ? start - 1 : remark, told, ask);
  if (!second || (isDone && (second.from > remark + 2 || !isLate(first, second)))) return [];
  const isDue = words.dueWord[tokens.word[first.from - 1]] !== 0;
  const slots = isDone ? DONE : isMoved || isReplaced ? MOVED : slotsOf(tokens, [remark, second.from], line, ask, isDue);
  // "The hearing, listed for 4 May, was moved to 11 May.": a sentence; "the hearing: 4 May (was 2 May)" is none.
  const isSentence = remark === start && (ask.verbs[tokens.word[from]] & DETERMINER) !== 0 && (ask.verbs[tokens.word[remark]] & (BE | HAVE)) !== 0;
  if (!slots || isSentence) return [];
  const name = [from, label] as const,
    // "Now expected 17 March".
    isNow = words.slotCue[tokens.word[remark]] === HOLDS,
    verb = isNow ? undefined : verbOf(tokens, remark, second.from, ask);
  const [one, other] = inOneYear(first, inSameMonth(first, second));
  const both = { kind: 'paragraph' as const, block: index, leads: false, isPiece: true };
  return [
    {
      ...both,
      ...one,
      slot: slots[0],
      body: name,
      sentence: { start: tokens.start[from], end: tokens.end[first.stamp.next - 1] },
    },
    ...between.map((day) => ({
      ...both,
      ...day,
      slot: 'moved' as const,
      body: name,
      sentence: { start: tokens.start[day.from], end: tokens.end[day.stamp.next - 1] },
    })),
    {
      ...both,
      ...other,
      slot: slots[1],
      ...(verb && slots[1] !== 'planned' ? { name, body: verb } : { body: name }),
      sentence: { start: tokens.start[remark], end: tokens.end[to - 1] },
    },
  ];
}

/** What may stand behind the first day of two. */
function partsDays(sign: number): boolean {
  return sign === COMMA || sign === SEMICOLON || sign === OPEN_PAREN || isDash(sign);
}

/** Past the signs around words that are struck out. */
export function pastTildes(tokens: Tokens, from: number): number {
  let at = from;
  while (signAt(tokens, at) === TILDE) at++;
  return at;
}

/** "~~3 May~~ | ~~10 May~~ | 17 May": the days that are struck out behind the first. */
function struckDays(tokens: Tokens, line: Line, first: Day, told: ToldTimes): Day[] {
  const days: Day[] = [];
  for (let at = pastTildes(tokens, first.stamp.next); at < line.to;) {
    const day = isStrike(tokens, at - 1) ? dayAt(tokens, line, at, told) : undefined;
    if (!day || !isStrike(tokens, day.stamp.next)) break;
    days.push(day);
    at = pastTildes(tokens, day.stamp.next);
  }
  return days;
}

/** "Moved from" stands before the first day. */
function isMovedFrom({ word }: Tokens, from: number, to: number, { booked }: PieceWords): boolean {
  return word.subarray(from, to).some((id) => booked[id] === DONE_TO_PLAN);
}

/** The first colon or dash that a day stands behind, and that day. */
function labelled(
  tokens: Tokens,
  line: Line,
  told: ToldTimes,
  ask: PieceWords,
): { readonly label: number; readonly first: Day; readonly isDone?: boolean } | undefined {
  const { from, to } = line;
  for (let label = from + 1; label < Math.min(to, from + LONGEST_LABEL); label++) {
    const sign = signAt(tokens, label);
    const done = doneAt(tokens, line, label, told, ask);
    if (done) return { label: label + 1, first: done, isDone: true };
    // "Marathon, originally 12 April, now 26 April", "Exam on 12 June (previously 5 June)"
    const isParted =
      sign === COMMA
        ? line.words.slotCue[tokens.word[label + 1]] !== 0 || isName(tokens, line, label, ask)
        : line.words.governor[tokens.word[label]] !== 0 && isName(tokens, line, label, ask);
    const first =
      sign === COLON || sign === TILDE || (isDash(sign) && isSpaced(tokens, label)) || isParted
        ? dayOfLabel(tokens, line, pastTildes(tokens, label + 1), told, ask)
        : undefined;
    // "Board meeting, 5 September (brought forward from the 12th)": behind a comma a day before brackets.
    const isOfList = sign === COMMA && line.words.slotCue[tokens.word[label + 1]] === 0;
    if (first && !(isOfList && signAt(tokens, first.stamp.next) !== OPEN_PAREN)) return { label, first };
  }
  return undefined;
}

/** "Steel delivered | 9 March (planned 2 March)", "on 9 March": the day behind a participle, before that for which it was planned. */
function doneAt(tokens: Tokens, line: Line, verb: number, told: ToldTimes, { verbs, booked }: PieceWords): Day | undefined {
  if (!(verbs[tokens.word[verb]] & PARTICIPLE) || booked[tokens.word[verb]] !== 0) return undefined;
  const at = verbs[tokens.word[verb + 1]] & PREPOSITION ? verb + 2 : verb + 1,
    day = at < line.to ? dayAt(tokens, line, at, told) : undefined,
    remark = day && tokens.word[day.stamp.next + 1];
  const isDue = remark !== undefined && line.words.dueWord[remark] !== 0 && (verbs[remark] & (PREPOSITION | DUE)) !== PREPOSITION;
  return isDue && signAt(tokens, day?.stamp.next ?? 0) === OPEN_PAREN ? day : undefined;
}

/** "9 January (planned 20 December)": what is planned for later than it was done is something else. */
function isLate({ stamp: done }: Day, { stamp: due }: Day): boolean {
  const days = orderInYear(done.month ?? NaN, done.day ?? 0) - orderInYear(due.month ?? NaN, due.day ?? 0);
  return days !== 0 && (days + DAYS_OF_YEAR) % DAYS_OF_YEAR < DAYS_OF_YEAR / 2;
}

/** In steps of {@link orderInYear}. */
const DAYS_OF_YEAR = 12 * LONGEST_MONTH;

/** No verb, no word that joins one to another, and none of what was or is now: "Mill: formerly a brewery". */
function isName(tokens: Tokens, { from, words: { slotCue } }: Line, to: number, ask: PieceWords): boolean {
  return (
    isPlain(tokens, from, to, ask) &&
    !tokens.word.subarray(from, to).some((id) => ask.booked[id] + slotCue[id] !== 0 || (ask.verbs[id] & (PAST | PARTICIPLE | PREPOSITION)) !== 0)
  );
}

/** The day right behind a label, or behind "was due", "due by", "now", "moved from". */
function dayOfLabel(tokens: Tokens, line: Line, label: number, told: ToldTimes, { verbs, booked }: PieceWords): Day | undefined {
  const {
    to,
    words: { dueWord, slotCue },
  } = line;
  for (let at = label; at < Math.min(to, label + LONGEST_LEAD); at++) {
    const day = dayAt(tokens, line, at, told),
      id = tokens.word[at];
    if (day) return day;
    // "Was due", "originally in".
    const isLead = dueWord[id] + slotCue[id] !== 0 || booked[id] === DONE_TO_PLAN || (verbs[id] & BE) !== 0;
    if (!isLead && !(at > label && (verbs[id] & PREPOSITION) !== 0)) return undefined;
  }
  return undefined;
}

/** The day behind a few words that closes the line, but for a remark in brackets or why it is so. */
export function dayBehind(tokens: Tokens, line: Line, from: number, told: ToldTimes, { verbs }: PieceWords): Day | undefined {
  const { to } = line;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_REMARK); at++) {
    const before = signAt(tokens, at - 1);
    if (tokens.kind[at - 1] !== WORD && before !== COLON && before !== ARROW && before !== GREATER && before !== TILDE) return undefined;
    const day = dayAt(tokens, line, at, told);
    if (!day) continue;
    let end = day.stamp.next;
    const hours = hoursBehind(tokens, [end, to], told, verbs);
    if (hours) return { ...day, stamp: { ...day.stamp, next: hours.next }, told: hours };
    if (signAt(tokens, end) === OPEN_PAREN && signAt(tokens, to - 1) === CLOSE_PAREN) return day;
    // "Moved from 15 May because of the fair", "on account of the fair", but not "to 17 May".
    if (end < to && verbs[tokens.word[end]] & (CAUSE | PREPOSITION) && !tokens.kind.subarray(end, to).includes(NUMBER)) return day;
    while (end < to && (signAt(tokens, end) === CLOSE_PAREN || signAt(tokens, end) === DOT)) end++;
    return end >= to ? day : undefined;
  }
  return undefined;
}

export function dayAt(tokens: Tokens, { to, words, dateOrder }: Line, at: number, told: ToldTimes): Day | undefined {
  // "June, now September": up to what is now.
  const now = tokens.word.subarray(at + 1, to).findIndex((id) => words.slotCue[id] === HOLDS) + 1,
    stamp = readStamp(tokens, at, to, words, dateOrder),
    time = told.spansIn(at, now === 0 ? to : at + now, 1).at(0);
  // "4 May, 09:00–12:00": a day and its hours.
  const isOfHours = time?.from === at && time.isRange && hasClock(time.when);
  if (stamp?.day !== undefined && !isOfHours) return { from: at, stamp };
  if (time?.from !== at || (time.isRange && !isOfHours)) return undefined;
  const whole = { ...time, next: time.to };
  return { from: at, stamp: stampOf(whole), told: whole };
}

/** "5 September (moved from the 12th)": a day of that month, whichever year it is of. */
function inSameMonth({ stamp: { year, month }, told }: Day, second: Day): Day {
  if (told || !second.told || hasClock(second.told.when) || month === undefined || second.stamp.month !== month) return second;
  return { from: second.from, stamp: { ...second.stamp, year } };
}

/** "Mid-September (was: late July)", in June: of two times without a year the earlier is moved on where that brings it nearer to the other. */
export function inOneYear(first: Day, second: Day): readonly [Day, Day] {
  const { told: one } = first,
    { told: other } = second;
  if (one && other && one.isYearImplied !== other.isYearImplied)
    return one.isYearImplied ? [nearTo(first, one, other), second] : [first, nearTo(second, other, one)];
  if (!one?.isYearImplied || !other?.isYearImplied) return [first, second];
  const isFirst = one.when.start < other.when.start,
    [early, late] = isFirst ? [one, other] : [other, one];
  const when = withYear(early.when, Number(late.when.edtf.slice(0, 4)));
  if (!when || Math.abs(when.start - late.when.start) >= late.when.start - early.when.start) return [first, second];
  const moved = { ...early, when },
    day = { told: moved, stamp: stampOf(moved) };
  return isFirst ? [{ ...first, ...day }, second] : [first, { ...second, ...day }];
}

/** "June", beside "September 2034": of the year that brings it nearest. */
function nearTo(day: Day, time: ToldTime, other: ToldTime): Day {
  const when = inNearestYear(time.when, Number(other.when.edtf.slice(0, 4)), other.when.start);
  if (!when) return day;
  const told = { ...time, when };
  return { ...day, told, stamp: stampOf(told) };
}

/** What each of two days is to the plan, as the words between them tell. */
function slotsOf(
  { word }: Tokens,
  [from, to]: readonly [number, number],
  { words: { slotCue, entryState } }: Line,
  { booked, verbs }: PieceWords,
  isDue: boolean,
): readonly [Slot, Slot] | undefined {
  const held = slotCue[word[to - 1]] === HELD ? to - 1 : to - 2,
    lead = word[held - 1];
  // "(fasting from midnight)": of something else.
  const isOwn = held <= from || booked[lead] + slotCue[lead] !== 0 || (verbs[lead] & (BE | PREPOSITION | ADVERB | PARTICLE)) !== 0;
  if (slotCue[word[held]] === HELD && isOwn) return ['moved', 'planned'];
  for (let at = from; at < to; at++) {
    if (entryState[word[at]] === 1) return undefined;
    if (slotCue[word[at]] === HOLDS || booked[word[at]] === DONE_TO_PLAN) return ['planned', 'moved'];
    if (isDue && verbs[word[at]] & PARTICIPLE) return ['planned', 'kept'];
  }
  return undefined;
}

/** The words of what was done, without what joins them to a day. */
function verbOf({ word }: Tokens, from: number, to: number, { verbs }: PieceWords): readonly [number, number] | undefined {
  let end = to;
  while (end > from && verbs[word[end - 1]] & PREPOSITION) end--;
  return end > from && verbs[word[end - 1]] & PARTICIPLE ? [from, end] : undefined;
}

/**
 * A relation from the plan to what became of it.
 * @param events - those of the entries, in their order.
 */
export function movesOf(entries: readonly ListEntry[], events: readonly TimelineEvent[]): Relation[] {
  const relations: Relation[] = [];
  for (let at = 1; at < entries.length; at++) {
    const slot = entries[at].slot,
      before = entries[at - 1].slot;
    // "~~3 May~~ ~~10 May~~ 17 May": moved, and moved once more.
    if (slot === undefined || before === undefined || (slot === before && slot !== 'moved') || entries[at].line !== entries[at - 1].line) continue;
    const [from, to] = slot === 'planned' ? [at, at - 1] : [at - 1, at];
    relations.push({ type: 'rescheduledTo', from: events[from].id, to: events[to].id });
  }
  return relations;
}
