// The lines of a form, each a label and its time: "Date: 12 May", "Time: 7 pm", "Starts: …", "Ends: …", "Detected: 09:20".
import type { Span } from '../../../model/index.js';
import type { Block } from '../../document.js';
import { COLON, DOT, signAt } from '../../tokens/signs.js';
import { tokensOf } from '../../tokens/token-at.js';
import { zoneOfPlace } from '../../stamps/places.js';
import type { Vocabulary } from '../../structure/vocabulary.js';
import { isColumn } from '../../tokens/token-shape.js';
import { NUMBER, WORD, type Tokens } from '../../tokens/tokens.js';
import { skipMarks, skipSeparators } from '../separators.js';
import { extent, type ToldSpan, type ToldTimes } from '../told-time.js';

/** Values of the class `fieldLabel`; a begin and an end also head columns. */
export const DAY = 1,
  CLOCK = 2,
  BEGIN = 3,
  END = 4,
  PLACE = 6;
const STAGE = 5,
  OWN_DAY = 7;
/** Tokens of a label and of a field, at most. */
const LONGEST_LABEL = 4,
  LONGEST = 24;

export interface Field {
  readonly index: number;
  readonly role: number;
  /** Words that tell of what it is: the label, and in the line of a stage what stands before its time. */
  readonly words: readonly [from: number, to: number];
  readonly time?: ToldSpan;
  /** "When:": the day of what the form tells of, and never that of the text. */
  readonly isOwn?: boolean;
}

/** "Area: Sector 12" */
export function isField(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > LONGEST) return false;
  for (let at = from + 1; at < to && at <= from + LONGEST_LABEL; at++) if (signAt(tokens, at) === COLON) return true;
  return false;
}

/** "Contracts signed    31 July" */
export function endsInColumn(tokens: Tokens, span: Span, told: ToldTimes): boolean {
  const [from, to] = tokensOf(tokens, span),
    time = told.closing(from, to - 1);
  return time !== undefined && time.from > from && (isColumn(tokens, time.from) || isColumn(tokens, time.from - 1));
}

/** A label of a field, and where its value begins. Token indices. */
interface Label {
  readonly role: number;
  readonly from: number;
  /** The token behind it: a colon, where one parts it from its value. */
  readonly to: number;
  readonly value: number;
  /** "Valid until:", "Open until:" */
  readonly isUntil: boolean;
  /** As {@link Field.isOwn}. */
  readonly isOwn?: boolean;
}

/** @param isBelow - a line stands right above it. */
export function readField(tokens: Tokens, block: Block, index: number, words: Vocabulary, told: ToldTimes, isBelow: boolean): Field | undefined {
  const [first, to] = tokensOf(tokens, block),
    from = skipMarks(tokens, first, to);
  if (block.kind === 'tableRow' || block.kind === 'code' || to - from > LONGEST) return undefined;
  const label = readLabel(tokens, from, to, words);
  if (label?.role === PLACE) return { index, role: PLACE, words: [from, label.to] };
  const time = label && timeOf(tokens, label.value, to, words, told);
  if (!time) return undefined;
  const end = wordsEnd(tokens, label, time, to, words);
  if (end === undefined) return undefined;
  // "19:30", right below "Friday 3 May".
  const role = label.to === from && time.isDayless && isBelow && block.level === undefined ? CLOCK : label.role;
  return { index, role, words: [from, end], time, ...(label.isOwn && { isOwn: true }) };
}

/** "Start date:", "Date and time:", "Detected at:"; a day, a begin and an end need no colon, and a day no label. */
function readLabel(tokens: Tokens, from: number, to: number, words: Vocabulary): Label | undefined {
  const { fieldLabel, dayJoint, rangeWord } = words,
    { word } = tokens;
  const written = fieldLabel[word[from]],
    isOwn = written === OWN_DAY,
    label = isOwn ? DAY : written;
  let end = from;
  if (label !== 0)
    while (end < to && end - from < LONGEST_LABEL && (fieldLabel[word[end]] !== 0 || dayJoint[word[end]] !== 0 || leads(word[end], words))) end++;
  if (signAt(tokens, end) === COLON) {
    const isUntil = label === BEGIN && rangeWord[word[end - 1]] !== 0;
    return { role: isUntil ? END : label, from, to: end, value: end + 1, isUntil, isOwn };
  }
  if (label === STAGE || label === PLACE) return undefined;
  const isOfStretch = label === BEGIN || label === END,
    value = isOfStretch ? end : from;
  return { role: isOfStretch ? label : DAY, from, to: value, value, isUntil: false };
}

/** "at", "fixed" before a time. */
function leads(id: number, { governor, stampFiller }: Vocabulary): boolean {
  return governor[id] !== 0 || stampFiller[id] !== 0;
}

/** The only time of a field, which nothing follows: "6 am to 2 pm"; "7 pm for 7.30 pm" begins at seven. */
function timeOf(tokens: Tokens, from: number, to: number, words: Vocabulary, told: ToldTimes): ToldSpan | undefined {
  const { word, kind } = tokens,
    { governor, rangeWord } = words;
  const [start, end = start, more] = told.spansIn(from, to, 1) as (ToldSpan | undefined)[];
  if (!start || !end || more) return undefined;
  const between = word.subarray(start.to, start === end ? start.to : end.from);
  if (between.some((id) => rangeWord[id] === 0 && governor[id] === 0)) return undefined;
  // "2pm – 3pm Central European Time - Berlin"
  for (let rest = start.isClock && isPlace(tokens, end.to, to, words) ? to : end.to; rest < to; rest++)
    if (kind[rest] === WORD || kind[rest] === NUMBER) return undefined;
  const isStretch = start !== end && between.every((id) => rangeWord[id] !== 0);
  return isStretch ? { ...start, when: extent(start.when, end.when.edtf), to: end.to } : start;
}

/** "Central European Time - | Berlin": whose clock it is. */
function isPlace(tokens: Tokens, from: number, to: number, { places }: Vocabulary): boolean {
  const first = skipSeparators(tokens, from, to);
  return (
    places !== undefined &&
    first > from &&
    first < to &&
    zoneOfPlace(tokens.text.slice(tokens.start[first], tokens.end[to - 1]), places) !== undefined
  );
}

/** Where the words end that tell of a field: "Detected at:", "Resolution: fix deployed at 10:30"; undefined where others stand before its time. */
function wordsEnd(
  tokens: Tokens,
  { role, from, to: labelEnd, value, isUntil }: Label,
  time: ToldSpan,
  to: number,
  words: Vocabulary,
): number | undefined {
  const { word } = tokens;
  let open = skipMarks(tokens, value, to),
    end = time.from;
  while (open < end && leads(word[open], words)) open++;
  if (open < end && (role !== STAGE || signAt(tokens, to - 1) === DOT)) return undefined;
  if (open >= end) end = labelEnd;
  while (end > from + 1 && !isUntil && leads(word[end - 1], words)) end--;
  return end;
}
