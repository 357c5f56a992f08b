// Lines of a form, each a label and its time: "Date: 12 May" and "Time: 7 pm", "Starts: …" and "Ends: …", "Detected: 09:20". What they tell of stands above them.
import type { Span } from '../../model/index.js';
import { isInterval, type When, whenFromEdtf } from '../../time/index.js';
import type { Block, DocumentStructure } from '../document.js';
import { CLOSE_PAREN, COLON, COMMA, DOT, QUESTION, signAt } from '../tokens/signs.js';
import { tokensOf } from '../tokens/token-at.js';
import { zoneOfPlace } from '../stamps/places.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import { isColumn } from '../tokens/token-shape.js';
import { NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import type { ListEntry } from './entries.js';
import { stateIn } from './entry-state.js';
import { skipMarks, skipSeparators } from './separators.js';
import { isAttached } from './stamp-lines.js';
import { extent, onDay, type ToldSpan, type ToldTimes } from './told-time.js';

/** Values of the class `fieldLabel`. */
const DAY = 1,
  CLOCK = 2,
  STAGE = 5,
  PLACE = 6,
  OWN_DAY = 7;
/** Of that class: also what heads a column of begins, or of ends. */
export const BEGIN = 3,
  END = 4;
/** Tokens of a label, of a field and of what a form is about, at most. */
const LONGEST_LABEL = 4,
  LONGEST = 24,
  LONGEST_SUBJECT = 30;
/** Fields from a begin to its end, at most. */
const MOST_BETWEEN = 8;
/** Forms of a day alone, at least. */
const FEWEST_FORMS = 2;

interface Field {
  readonly index: number;
  readonly role: number;
  /** Words that tell of what it is: the label, and in the line of a stage what stands before its time. */
  readonly words: readonly [from: number, to: number];
  readonly time?: ToldSpan;
  /** "When:": the day of what the form tells of, and never that of the text. */
  readonly isOwn?: boolean;
}

/** What the forms of a text tell, and the lines that they take. */
export interface Forms {
  readonly entries: readonly ListEntry[];
  /** Indices of blocks. */
  readonly taken: ReadonlySet<number>;
}

/** Finds the forms of a text: one event from its day and clock or from its begin and end, one for each stage. */
export function readForms(tokens: Tokens, { text, blocks, title }: DocumentStructure, words: Vocabulary, told: ToldTimes): Forms {
  const entries: ListEntry[] = [],
    taken = new Set<number>(),
    /** Forms of a day alone, and the blocks of their subjects. */
    lone: (readonly [field: Field, subject: number])[] = [];
  let fields: Field[] = [],
    /** Index of the subject; -1 = none. */
    subject = -1,
    /** A label names it: "What: Street party". */
    isNamed = false,
    /** A block below the first of those forms is part of none. */
    hasOthers = false;
  // "Founded: 1914", above "Closed: 1935", heads no form.
  const hasTime = (span: Span): boolean => told.spansIn(...tokensOf(tokens, span), 1).length > 0,
    isDated = (span: Span): boolean => hasTime(span) && (isField(tokens, ...tokensOf(tokens, span)) || endsInColumn(tokens, span, told));
  const mayHead = (block: Block): boolean => {
    const [from, to] = tokensOf(tokens, block);
    return (
      (block.kind === 'heading' || block.kind === 'headline' || block.kind === 'paragraph') &&
      block.sentences.length === 1 &&
      to - from <= LONGEST_SUBJECT &&
      signAt(tokens, to - 1) !== DOT &&
      // "Dear Ada,"
      signAt(tokens, to - 1) !== COMMA &&
      // "When does the pool open?" is answered.
      signAt(tokens, to - 1) !== QUESTION &&
      !isDated(block) &&
      !tokens.word.subarray(from, to).some((id) => words.timelineHeading[id] !== 0)
    );
  };
  /** Whether the block below it is what the form tells of. */
  const close = (below = blocks.length): boolean => {
    const first = fields.at(0)?.index ?? 0,
      isBelow = fields.length > 0 && isReport(text, blocks, below) && !hasTime(blocks[below]),
      isOfBelow = isBelow && !isNamed && mayHead(blocks[below]) && !(first > 0 && isAttached(text, blocks[first - 1], blocks[first]));
    if (isOfBelow) subject = below;
    const isAbove = title && fields.length > 0 && title.end <= blocks[first].start && !isDated(title),
      above = subject >= 0 ? blocks[subject] : isAbove ? title : undefined,
      head = above ?? (isBelow ? blocks[below] : undefined);
    const isTold = head !== undefined && fields.length > 0 && add(fields, head);
    if (isTold && !above) taken.add(below);
    if (isTold && subject >= 0 && (isNamed || (!entries[entries.length - 1].label && !hasTime(blocks[subject])))) taken.add(subject);
    if (!isTold && subject >= 0 && fields.length === 1 && fields[0].role === DAY) lone.push([fields[0], subject]);
    else hasOthers ||= fields.length === 0 && lone.length > 0 && (subject >= 0 || below < blocks.length);
    fields = [];
    return isOfBelow;
  };
  const add = (form: readonly Field[], head: Span): boolean => {
    const found = entriesOf(
      tokens,
      blocks,
      form,
      withoutTime(tokens, head, words, told),
      taken,
      words,
      stateIn(tokens, ...tokensOf(tokens, head), false, words),
    );
    entries.push(...found);
    return found.length > 0;
  };
  // "Salt and Tar: Two Centuries", above "3 May – 4 June", "Until 4 June".
  const isAboveTime = (index: number): boolean => {
    const below = blocks.at(index + 1),
      field = below && isAttached(text, blocks[index], below) ? readField(tokens, below, index + 1, words, told, true) : undefined;
    return field?.time !== undefined && field.words[1] - field.words[0] < 2 && signAt(tokens, field.words[1]) !== COLON;
  };
  for (const [index, block] of blocks.entries()) {
    const field = readField(tokens, block, index, words, told, index > 0 && isAttached(text, blocks[index - 1], block));
    if (field) fields.push(field);
    // "What: Street party", above or below "When: …".
    else if (namesSubject(tokens, block, words)) {
      const isBelow = index > 0 && isAttached(text, blocks[index - 1], block);
      if (fields.length > 0 && (isNamed || !isBelow)) close(index);
      // "Event: Spring fair", right above "Topic: Bees".
      else if (isNamed && isBelow) continue;
      subject = index;
      isNamed = true;
      continue;
    }
    // "Area: Sector 12", but not the head of the next form.
    const isOther =
      index > 0 &&
      (isAttached(text, blocks[index - 1], block) || (subject >= 0 && fields.length === 0 && !isAboveTime(index))) &&
      block.level === undefined &&
      isField(tokens, ...tokensOf(tokens, block));
    if (field ?? (isOther && (subject >= 0 || (fields.length > 0 && namesSubjectBelow(tokens, text, blocks, index, words))))) continue;
    subject = !close(index) && !isOther && mayHead(block) ? index : -1;
    isNamed = false;
  }
  close();
  // "Date: 3 May", once or above what somebody wrote, may be the day of the text.
  if (lone.length >= FEWEST_FORMS && !hasOthers)
    for (const [field, head] of lone) if (add([{ ...field, isOwn: true }], blocks[head])) taken.add(head);
  return { entries: entries.sort((a, b) => a.span.start - b.span.start), taken };
}

/** "Subject: Budget review", "What: Street party" */
function namesSubject(tokens: Tokens, block: Block, { subjectLabel }: Vocabulary): boolean {
  const [from, to] = tokensOf(tokens, block);
  return subjectLabel[tokens.word[from]] !== 0 && signAt(tokens, from + 1) === COLON && to > from + 2 && to - from <= LONGEST_SUBJECT;
}

/** Whether one of the next lines, right below each other, names what a form is about. */
function namesSubjectBelow(tokens: Tokens, text: string, blocks: readonly Block[], index: number, words: Vocabulary): boolean {
  for (let below = index + 1; below < Math.min(blocks.length, index + MOST_BETWEEN) && isAttached(text, blocks[below - 1], blocks[below]); below++)
    if (namesSubject(tokens, blocks[below], words)) return true;
  return false;
}

/** "Date: 3 May" and "Time: 21:40", right above a sentence that tells what happened then. */
function isReport(text: string, blocks: readonly Block[], below: number): boolean {
  const { [below - 1]: before, [below]: block } = blocks as readonly (Block | undefined)[];
  return (
    before !== undefined &&
    (block?.kind === 'paragraph' || block?.kind === 'heading') &&
    block.level === undefined &&
    block.sentences.length === 1 &&
    isAttached(text, before, block)
  );
}

/** "Area: Sector 12" */
function isField(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > LONGEST) return false;
  for (let at = from + 1; at < to && at <= from + LONGEST_LABEL; at++) if (signAt(tokens, at) === COLON) return true;
  return false;
}

/** "Contracts signed    31 July" */
function endsInColumn(tokens: Tokens, span: Span, told: ToldTimes): boolean {
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
function readField(tokens: Tokens, block: Block, index: number, words: Vocabulary, told: ToldTimes, isBelow: boolean): Field | undefined {
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

/** "Login failures on 14 April 2034" without its day. */
function withoutTime(tokens: Tokens, span: Span, { governor, subjectLabel, slotCue }: Vocabulary, told: ToldTimes): Span {
  const [first, to] = tokensOf(tokens, span),
    // "Event: Annual dinner".
    from = subjectLabel[tokens.word[first]] !== 0 && signAt(tokens, first + 1) === COLON ? first + 2 : first,
    closing = told.closing(from, signAt(tokens, to - 1) === CLOSE_PAREN ? to - 2 : to - 1),
    // "Budget review (moved from 20 March)": another time, and no own.
    time = closing && slotCue[tokens.word[closing.from - 1]] === 0 ? closing : undefined;
  let end = time?.from ?? to;
  while (time && end > from && (tokens.kind[end - 1] !== WORD || governor[tokens.word[end - 1]] !== 0)) end--;
  return end > from ? { start: tokens.start[from], end: tokens.end[end - 1] } : span;
}

/** Up to a time, or from it on. */
function withOpenEnd(when: When, isEnd: boolean): When {
  return isInterval(when) ? when : whenFromEdtf(isEnd ? `../${when.edtf}` : `${when.edtf}/..`, { timeZone: when.timeZone });
}

function entriesOf(
  tokens: Tokens,
  blocks: readonly Block[],
  fields: readonly Field[],
  subject: Span,
  taken: Set<number>,
  { rangeWord, governor }: Vocabulary,
  state: ListEntry['state'],
): ListEntry[] {
  const entries: ListEntry[] = [];
  const spanOf = ([from, to]: readonly [number, number]): Span => ({ start: tokens.start[from], end: tokens.end[to - 1] });
  const add = ({ index }: Field, { provenance, from, to }: ToldSpan, when: ListEntry['when'], body: Span, label?: Span): void => {
    const { start, end } = blocks[index];
    entries.push({
      span: { start, end },
      time: spanOf([from, to]),
      when,
      provenance,
      body,
      ...(label && { label }),
      ...(state && !label && { state }),
      kind: 'paragraph',
    });
    taken.add(index);
  };
  // "Incident report: queue stalled" names a stage by what stalled.
  const colon = tokens.text.slice(subject.start, subject.end).indexOf(': ') + 1;
  const name = { start: subject.start + (colon && colon + 1), end: subject.end };
  const day = fields.find(({ role }) => role === DAY),
    // "Start: 9:00", beside "Date: 17 March".
    dayed = ({ when, isDayless }: ToldSpan): ListEntry['when'] => (isDayless && day?.time ? onDay(when, day.time.when) : undefined) ?? when;
  for (const [place, field] of fields.entries()) {
    const { role, time, words, index } = field;
    if (!time || role < BEGIN || taken.has(index)) continue;
    const end = role === BEGIN ? fields.slice(place + 1, place + MOST_BETWEEN).find((other) => other.role === END) : undefined;
    if (end?.time) {
      taken.add(end.index);
      add(field, time, extent(dayed(time), dayed(end.time).edtf), subject);
    }
    // "Until 4 June", "From 3 May", and nothing else; "from 9 am" is told of each day.
    else if (words[1] === words[0] + 1 && rangeWord[tokens.word[words[0]]] + governor[tokens.word[words[0]]] !== 0) {
      if (!time.isDayless || day) add(field, time, withOpenEnd(dayed(time), role === END), subject);
    } else add(field, time, dayed(time), spanOf(words), name);
  }
  // "3 May – 4 June", above "Opening: 2 May, 18:00"
  if (day?.time?.isRange && entries.length > 0 && !fields.some(({ role, time }) => role >= BEGIN && time?.isDayless))
    add(day, day.time, day.time.when, subject);
  const clock = fields.find(({ role }) => role === CLOCK);
  const isPlaced = fields.some(({ role, isOwn }) => role === PLACE || isOwn);
  // "When: 3 May", above "When: 4 May": on both.
  if (entries.length === 0 && (clock ? day : isPlaced))
    for (const field of clock ? [clock] : fields) if (field.time && field.role < BEGIN) add(field, field.time, dayed(field.time), subject);
  if (entries.length > 0) for (const { index, role } of fields) if (role < BEGIN || role === PLACE) taken.add(index);
  return entries;
}
