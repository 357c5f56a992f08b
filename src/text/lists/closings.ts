// Times behind the words of a line: "1.2.0 (2031-05-06)", "The Mill, 1911", "Term ends: Friday 18 December".
import { hasClock } from '../../time/index.js';
import type { Block } from '../document.js';
import { CAPITAL, NUMBER, PUNCT, WORD, type Tokens } from '../tokens/tokens.js';
import { AT, CLOSE_BRACKET, CLOSE_PAREN, COLON, COMMA, DOT, MIDDLE_DOT, OPEN_PAREN, PIPE, STAR, isDash, signAt } from '../tokens/signs.js';
import { atClock, isClockOnly, isFullDate, readLineStamp, readStamp, type Stamp } from '../stamps/stamp.js';
import { withinBrackets } from '../structure/line-shapes.js';
import { tokensOf } from '../tokens/token-at.js';
import { isColumn, isSpaced } from '../tokens/token-shape.js';
import type { Candidate, EntryKind, Line } from './candidate.js';
import { hoursBehind } from './hours-behind.js';
import { HOLDS } from './moved-days.js';
import { readRangeEnd, readStretch } from './openings.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import { BASE, BE, DO, HAPPENING, HAVE, PAST, PREPOSITION, PRESENT } from '../words/vocabulary.js';
import { DONE_TO_PLAN, isOfRegister, isPlain, type PieceWords } from './pieces.js';
import { isOpening, skipSeparators } from './separators.js';
import { namesClock } from './zone-columns.js';
import { isPartOfYear, stampOf, upTo, type ToldTime, type ToldTimes } from './told-time.js';

/** Words before a time that closes a line, at most: "First detected: 2031-05-06 07:08". */
const LONGEST_LABEL = 8;
/** Tokens of "p. 42". */
const LONGEST_PAGE = 3;
/** Tokens of "(OSL)", "(Terminal 2)", with their brackets. */
const LONGEST_CODE = 5;
/** A line that closes with a year has no more words: "Master of Science, Lund, 2010". */
const LONGEST_CLOSED = 16;

/** A label or name and then a whole date, and nothing after it: "1.2.0 (2031-05-06)", "Resolved: 2031-05-06 07:08". */
export function readTrailing(tokens: Tokens, { first, from, to, index, words, dateOrder }: Line, kind: EntryKind): Candidate | undefined {
  let label = 0;
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] === WORD && !words.month[tokens.word[at]] && !words.weekday[tokens.word[at]]) {
      if (++label > LONGEST_LABEL) return undefined;
      continue;
    }
    if (tokens.kind[at] !== NUMBER && tokens.kind[at] !== WORD) continue;
    // "Min 4/02/2031 – Payments": the number of what follows.
    if ((kind !== 'heading' && words.governor[tokens.word[at - 1]]) || words.numbered[tokens.word[at - 1]]) return undefined;
    const isApart = isSpaced(tokens, at) || isOpening(signAt(tokens, at - 1));
    const stamp = isApart ? readStamp(tokens, at, to, words, dateOrder) : undefined;
    if (!stamp) continue;
    if (stamp.day === undefined || (kind !== 'heading' && !isFullDate(stamp))) return undefined;
    const after = skipSeparators(tokens, stamp.next, to);
    // "(revised 3 May)", alone on its line: a remark on the text.
    if (kind === 'listItem' ? after < to : at > from && signAt(tokens, first) === OPEN_PAREN) return undefined;
    const end = beforeSigns(tokens, from, at);
    return {
      kind,
      block: index,
      stamp,
      from: at,
      ...(kind === 'heading' && signAt(tokens, at - 1) === COLON && words.posted[tokens.word[from]] === 0 && { isLabelled: true }),
      // "**Monday 13 March**": no words.
      body: [end > from ? pastLabels(tokens, first, at) : end, end],
      leads: false,
    };
  }
  return undefined;
}

/** "Patient: Ada Holm   Born: 2 May 1931": the last of several labels that columns part. */
function pastLabels(tokens: Tokens, from: number, to: number): number {
  let start = from,
    isLabelled = false;
  for (let at = from + 1; at < to; at++) {
    if (signAt(tokens, at) === COLON) isLabelled = true;
    else if (isLabelled && isColumn(tokens, at) && tokens.kind[at] === WORD) start = at;
  }
  return start;
}

/** Words without a full stop, parted from a year or season that closes the line: "The Mill, 1911", "First fog signal (1902–04)"; by nothing but a space only among others. */
export function readClosing(tokens: Tokens, line: Line, told: ToldTimes, ask: PieceWords): Candidate | undefined {
  const { from, to, index, block } = line;
  if (to - from > LONGEST_CLOSED * 2 || block.kind === 'logLine' || hasSentences(tokens, block)) return undefined;
  const last = withinBrackets(tokens, from, to);
  const time = told.closing(from, last);
  // "He kept the lamp (1911).": a sentence, where no stretch closes it.
  if (!time || time.from === from || (signAt(tokens, to - 1) === DOT && !time.isRange)) return undefined;
  if (isOfRegister(tokens, time.from - 2, line.words)) return undefined;
  const isBare = !partsTime(tokens, time.from);
  if (isBare && !(time.when.precision !== 'year' && isNamed(tokens, line, time.from, ask))) return undefined;
  const end = beforeSigns(tokens, from, time.from);
  // "p. 42   Nov 20": the page of a notebook.
  if (isOfText(tokens, from, end, line) || (line.words.numbered[tokens.word[from]] !== 0 && end <= from + LONGEST_PAGE)) return undefined;
  return end > from
    ? {
        kind: 'paragraph',
        block: index,
        ...timeAt(tokens, time, line),
        from: time.from,
        ...(isBare && { isBare }),
        body: [from, end],
        leads: false,
        ...(signAt(tokens, time.from - 1) === COLON && { isLabelled: true }),
      }
    : undefined;
}

/** "Registration · Mon 13/3 · 08:30–09:00", "Keynote (Mon 13th, 09:20)": a day that signs of the line part from its clock. */
export function readStampBehind(tokens: Tokens, line: Line, ask: PieceWords): Candidate | undefined {
  const { kind } = line.block;
  if ((kind !== 'listItem' && kind !== 'paragraph') || hasSentences(tokens, line.block)) return undefined;
  const closed = stampBehind(tokens, line, line.from, ask, ({ day, weekday }) => (day ?? weekday) !== undefined);
  return closed && { kind, block: line.index, ...closed, leads: false };
}

/** A sign or a column before the time of a line: "Keynote · 14 March", "Dentist @ 09:30". */
function partsTime(tokens: Tokens, at: number): boolean {
  const sign = signAt(tokens, at - 1);
  return PARTING.has(sign) || isDash(sign) || isOpening(sign) || isColumn(tokens, at);
}

const PARTING = new Set([COMMA, COLON, PIPE, AT, MIDDLE_DOT]);

/** "Keynote | 14 March 09:20": a name, of which no clause is told, and no word that leads to a time. */
function isNamed(tokens: Tokens, { from, words }: Line, at: number, ask: PieceWords): boolean {
  const before = beforeAside(tokens, from, at - 1),
    lead = tokens.word[before];
  return (
    at > from &&
    tokens.kind[before] !== PUNCT &&
    isSpaced(tokens, at) &&
    (tokens.flags[from] & CAPITAL) !== 0 &&
    // "Saturday 11 March" is all a day.
    (at > from + 1 || words.weekday[lead] === 0) &&
    words.governor[lead] + words.stampFiller[lead] + words.slotCue[lead] + words.dueWord[lead] + words.numbered[lead] === 0 &&
    isPlain(tokens, from, at, ask)
  );
}

/** The last token before a short remark in brackets that ends there: the "Oslo" of "Oslo (OSL)". */
function beforeAside(tokens: Tokens, from: number, last: number): number {
  if (signAt(tokens, last) !== CLOSE_PAREN) return last;
  for (let at = last - 1; at > Math.max(from, last - LONGEST_CODE); at--) if (signAt(tokens, at) === OPEN_PAREN) return at - 1;
  return last;
}

/** Has a block more than one sentence? A name in bold letters in front is none: "**Dentist** – 13 March, 09:30". */
function hasSentences({ text }: Tokens, { sentences }: Block): boolean {
  if (sentences.length !== 2) return sentences.length > 2;
  const [{ start, end }] = sentences;
  return text.charCodeAt(start) !== STAR || !/[*:]\s*\p{Pd}?$/u.test(text.slice(start, end));
}

/** Words, and the time that closes them. Token indices. */
interface Closed extends Pick<Candidate, 'stamp' | 'last' | 'body' | 'isBare'> {
  readonly from: number;
}

/** "Piano lesson (16:00–16:45)", "Opening remarks @ 09:00", "Coffee 10:15": a name, and a time to the end of the line. */
function stampBehind(tokens: Tokens, line: Line, from: number, ask: PieceWords, isIt: (stamp: Stamp) => boolean): Closed | undefined {
  const { to, words, dateOrder } = line;
  if (to - from > LONGEST_CLOSED) return undefined;
  for (let at = from + 1; at < to; at++) {
    const first = tokens.kind[at] === NUMBER || words.weekday[tokens.word[at]] !== 0 ? readLineStamp(tokens, at, to, words, dateOrder) : undefined;
    if (!first) continue;
    const { stamp, last, end } = readStretch(tokens, first, to, words, dateOrder);
    // "Decision – 30 August, 10:00": that clock is of its own day.
    if (!isIt(stamp) && stamp.month !== undefined) return undefined;
    if (!isIt(stamp)) continue;
    const isParted = partsClock(tokens, at),
      body = [from, beforeSigns(tokens, from, at)] as const;
    if (!(isParted || isNamed(tokens, { ...line, from }, at, ask)) || body[1] <= from) return undefined;
    if (skipSeparators(tokens, end, to) < to || (end < to && signAt(tokens, to - 1) === DOT)) return undefined;
    return { stamp, from: at, ...(last && { last }), ...(!isParted && { isBare: true }), body };
  }
  return undefined;
}

/** A clock alone behind the words of a line. */
function clockBehind(tokens: Tokens, line: Line, from: number, ask: PieceWords): Omit<Closed, 'isBare'> | undefined {
  const closed = stampBehind(tokens, line, from, ask, (stamp) => isClockOnly(stamp) && stamp.weekday === undefined);
  return closed && { stamp: closed.stamp, from: closed.from, ...(closed.last && { last: closed.last }), body: closed.body };
}

function partsClock(tokens: Tokens, at: number): boolean {
  const sign = signAt(tokens, at - 1);
  return (
    sign === COMMA || sign === AT || sign === MIDDLE_DOT || sign === PIPE || isOpening(sign) || partsTask(tokens, at - 1) || isColumn(tokens, at)
  );
}

/** The entry of a line below a day that a clock closes. */
export function readClockBehind(tokens: Tokens, line: Line, ask: PieceWords): Candidate | undefined {
  const { from, index, block } = line;
  if ((block.kind !== 'listItem' && block.kind !== 'paragraph') || hasSentences(tokens, block)) return undefined;
  const clocked = clockBehind(tokens, line, from, ask);
  return clocked && { kind: block.kind, block: index, ...clocked, leads: false, isOfLines: true };
}

/** "Mon 13 March: Dentist, 09:30": an entry that its day opens, with the clock that closes its words. */
export function withClockBehind(tokens: Tokens, line: Line, entry: Candidate, ask: PieceWords): Candidate {
  const { stamp, told, last, kind, leads, name, body } = entry,
    isOfDay = stamp.hour === undefined && (stamp.day ?? stamp.weekday) !== undefined && !last && stamp.lastDay === undefined,
    isDay = told === undefined || (told.when.precision === 'day' && !told.isRange);
  if (!leads || !isOfDay || !isDay || name || (kind !== 'paragraph' && kind !== 'listItem' && kind !== 'logLine')) return entry;
  const clocked = hasSentences(tokens, line.block) ? undefined : clockBehind(tokens, line, body[0], ask);
  if (!clocked) return entry;
  return {
    kind,
    block: entry.block,
    stamp: atClock(stamp, clocked.stamp),
    from: entry.from,
    ...(clocked.last && { last: clocked.last }),
    ...(entry.isBare && { isBare: true }),
    isClockBehind: true,
    body: clocked.body,
    leads,
  };
}

/** Words of a remark behind the day of a label, at most, in tokens: ", 18:30, Pilot House", and of one in brackets. */
const LONGEST_REMARK = 12,
  LONGEST_ASIDE = 24;

/** A label, a day and a short remark: "Next meeting: Monday 15 February 2027, 18:30, Pilot House", "M4: Decision – 30 August, 10:00". */
export function readAppointment(tokens: Tokens, line: Line, told: ToldTimes, ask: PieceWords): Candidate | undefined {
  const {
    from,
    to,
    block,
    block: { kind },
  } = line;
  if ((kind !== 'paragraph' && kind !== 'listItem') || hasSentences(tokens, block)) return undefined;
  for (let at = from + 1; at < to && at - from <= LONGEST_LABEL * 2; at++) {
    const time = partsAppointment(tokens, line, at, ask) && !isInStretch(tokens, line, at, told) ? appointedAt(tokens, line, at, told) : undefined;
    if (!time) continue;
    // "Delivery: expected Friday 17 March between 10:00 and 14:00".
    const hours =
      signAt(tokens, at) === COLON && time.stamp.hour === undefined ? hoursBehind(tokens, [time.stamp.next, to], told, ask.verbs) : undefined;
    return appointment(tokens, line, at, hours ? { ...time, told: hours } : time, ask);
  }
  return undefined;
}

/** A colon outside of a clock, a dash between spaces, or in a list a comma behind a name: "- Reading room, Tue 2 August at 12.30 pm (bring a pen)". */
function partsAppointment(tokens: Tokens, { from, block: { kind } }: Line, at: number, ask: PieceWords): boolean {
  const sign = signAt(tokens, at);
  const isLabel = sign === COLON && (tokens.kind[at - 1] !== NUMBER || isSpaced(tokens, at + 1));
  return isLabel || partsTask(tokens, at) || (sign === COMMA && kind === 'listItem' && isPlain(tokens, from, at, ask));
}

/** "Week 8 May – 12 May 2034": a dash behind a day, which parts no label. */
function isInStretch(tokens: Tokens, { from }: Line, at: number, told: ToldTimes): boolean {
  return isDash(signAt(tokens, at)) && told.closing(from, at - 1)?.when.precision === 'day';
}

/** A day behind a label, or a part of a year in a list: "- Shop opens: still Q4". */
function appointedAt(
  tokens: Tokens,
  { to, words, dateOrder, block: { kind } }: Line,
  at: number,
  told: ToldTimes,
): Pick<Candidate, 'stamp' | 'told' | 'from' | 'isDue'> | undefined {
  const lead = tokens.word[at + 1],
    isDue = words.dueWord[lead] !== 0 || words.slotCue[lead] === HOLDS,
    // "Planned for May", "due in Q4"; "planned for 3 May, put back to 10 May" is told.
    isGoverned = isDue && words.governor[tokens.word[at + 2]] !== 0 && !tokens.sign.subarray(at, to).includes(COMMA),
    from = isDue ? at + (isGoverned ? 3 : 2) : at + 1;
  const stamp = readStamp(tokens, from, to, words, dateOrder);
  const isLabel = signAt(tokens, at) === COLON,
    isWhole = stamp?.day !== undefined && stamp.month !== undefined,
    [days] = isLabel && !isWhole ? told.spansIn(from, to, 2) : [];
  // "Monday 21 and Tuesday 22 August".
  if (days?.isRange && days.from === from && days.when.precision === 'day') {
    const both = { ...days, next: days.to };
    return { stamp: stampOf(both), told: both, from };
  }
  if (stamp?.day !== undefined) return { stamp: inHalfTold(stamp, told.opening(from, to)), from };
  const time = kind === 'listItem' && isLabel ? told.opening(from, to) : undefined;
  return time && (time.isYearImplied || isPartOfYear(time))
    ? { stamp: stampOf(time), told: isDue ? { ...time, isYearImplied: false } : time, from, ...(isGoverned && { isDue: true }) }
    : undefined;
}

/** "Quiz night: Friday 12 May, 7.30": the half of the day that the sentence tells. */
function inHalfTold(stamp: Stamp, time: ToldTime | undefined): Stamp {
  const hour = stamp.hasHalf === false && time && hasClock(time.when) ? Number(time.when.edtf.slice(11, 13)) : 0;
  return hour === (stamp.hour ?? 0) + 12 ? { ...stamp, hour, hasHalf: true } : stamp;
}

/** The entry of such a day, unless more than a remark stands behind it. */
function appointment(
  tokens: Tokens,
  line: Line,
  at: number,
  time: Pick<Candidate, 'stamp' | 'told' | 'from' | 'isDue'>,
  ask: PieceWords,
): Candidate | undefined {
  const { from, to, index, words, dateOrder } = line,
    sign = signAt(tokens, at);
  const [last, end] = time.told ? [undefined, time.told.next] : readRangeEnd(tokens, time.stamp, to, words, dateOrder);
  const next = signAt(tokens, end);
  const isWhole = end >= to || next === COMMA || next === OPEN_PAREN || isDash(next);
  const isAside = next === OPEN_PAREN && signAt(tokens, to - 1) === CLOSE_PAREN;
  if (!isWhole || to - end > (isAside ? LONGEST_ASIDE : LONGEST_REMARK) || isOfText(tokens, from, at, line)) return undefined;
  if (sign === COMMA && !isPlain(tokens, end, to, ask)) return undefined;
  return {
    kind: 'paragraph',
    block: index,
    ...time,
    ...(last && { last }),
    body: [from, at],
    leads: false,
    ...(sign === COLON && { isLabelled: true }),
  };
}

/**
 * "Order spare parts (Ada, due 6 March)", "Runbook rewritten (done, 2 February)", "Rebuild the image – by 24 November": a task, and behind a sign when it is due or
 * was done; "Ada: quotes by 6 March" has none.
 */
export function readTask(tokens: Tokens, line: Line, told: ToldTimes, ask: PieceWords): Candidate | undefined {
  const {
    from,
    to,
    index,
    block: { kind },
    words,
  } = line;
  if (kind !== 'listItem') return undefined;
  const close = beforeRemark(tokens, from, to, words),
    isBracketed = signAt(tokens, close) === CLOSE_PAREN || signAt(tokens, close) === CLOSE_BRACKET;
  const time = told.closing(from, isBracketed ? close - 1 : close);
  if (!time) return undefined;
  const lead = time.from - 1,
    isLimit = words.dueWord[tokens.word[lead]] === LIMIT && time.when.precision !== 'year' && !time.isRange,
    due = {
      kind,
      block: index,
      stamp: stampOf(time),
      told: isLimit ? { ...time, when: upTo(time.when) } : time,
      from: time.from,
      leads: false,
      isPiece: true,
    };
  if (isLimit && words.doneWord[tokens.word[lead - 1]] === 0 && isTask(tokens, from, lead, ask)) return { ...due, body: [from, lead], isDue: true };
  let open = lead,
    isDue = false,
    isPlanned = false,
    isDone = false,
    pasts = 0;
  for (; open > from && open > time.from - LONGEST_LABEL && !(isBracketed ? isOpening(signAt(tokens, open)) : partsTask(tokens, open)); open--) {
    const id = tokens.word[open];
    // "Opening talk (moved from Tuesday)": no task.
    if (ask.booked[id] === DONE_TO_PLAN) return undefined;
    isDue ||= words.dueWord[id] !== 0;
    isDone ||= words.doneWord[id] !== 0;
    pasts += (ask.verbs[id] & PAST) === 0 ? 0 : 1;
    isPlanned ||= words.dueWord[id] !== 0 && (ask.verbs[id] & PAST) !== 0;
  }
  const end = beforeSigns(tokens, from, open);
  if (
    !(isBracketed ? isOpening(signAt(tokens, open)) : partsTask(tokens, open) && words.dueWord[tokens.word[open + 1]] !== 0) ||
    isDue === isDone ||
    // "Wall (built as planned 3 March)": told.
    (isPlanned && pasts > 1) ||
    end <= from
  )
    return undefined;
  return { ...due, body: [from, end], ...(isDue ? { isDue } : { isDone }) };
}

/** Value of `dueWord`: up to the time behind it. */
const LIMIT = 2;

/**
 * "Send the figures", "vote on the plan", "Ada: quotes from movers"; not "roof mended", "they want it", "no dogs", "town without water": what opens with a verb or
 * an act, and behind a label what has no verb.
 */
function isTask(tokens: Tokens, from: number, to: number, ask: PieceWords): boolean {
  let first = from;
  for (let at = from; at < Math.min(to, from + LONGEST_CODE); at++) if (signAt(tokens, at) === COLON) first = at + 1;
  const verb = ask.verbs[tokens.word[first]],
    isAsked = (verb & (first > from ? BASE | PRESENT : BASE)) !== 0 && (verb & (BE | HAVE | DO)) === 0,
    isAct = (verb & HAPPENING) !== 0 && first + 2 < to && (ask.verbs[tokens.word[first + 1]] & PREPOSITION) !== 0;
  return (
    to > first &&
    (isAsked || first > from || isAct) &&
    tokens.kind[to - 1] === WORD &&
    isPlain(tokens, first + Number(isAsked), to, ask) &&
    !tokens.word.subarray(isAsked ? to - 1 : first, to).some((id) => ask.verbs[id] & PAST)
  );
}

/** The last token of a task before a full stop and "– DONE". */
function beforeRemark(tokens: Tokens, from: number, to: number, { doneWord }: Vocabulary): number {
  const last = signAt(tokens, to - 1) === DOT ? to - 2 : to - 1;
  return last - 2 > from && doneWord[tokens.word[last]] !== 0 && isDash(signAt(tokens, last - 1)) ? last - 2 : last;
}

/** A dash between spaces. */
function partsTask(tokens: Tokens, at: number): boolean {
  return isDash(signAt(tokens, at)) && isSpaced(tokens, at);
}

/** Sentences of a label and a date alone, in a paragraph: "Design freeze: 25 July. Launch: 1 September." */
export function readLabelled(tokens: Tokens, line: Line, told: ToldTimes, found: Candidate[]): void {
  const { index, block } = line;
  for (const sentence of block.sentences) {
    const [from, to] = tokensOf(tokens, sentence);
    if (to - from > LONGEST_CLOSED) continue;
    const time = told.closing(from, signAt(tokens, to - 1) === DOT ? to - 2 : to - 1);
    if (
      !time ||
      time.from < from + 2 ||
      signAt(tokens, time.from - 1) !== COLON ||
      isOfText(tokens, from, time.from - 1, line) ||
      isOfPlan(tokens, time.from - 1, line)
    )
      continue;
    found.push({
      kind: 'paragraph',
      block: index,
      sentence,
      ...timeAt(tokens, time, line),
      from: time.from,
      body: [from, time.from - 1],
      leads: false,
    });
  }
}

/** "Last updated", "Posted": of the text itself, not of what it tells. */
function isOfText(tokens: Tokens, from: number, to: number, { words }: Line): boolean {
  const { word } = tokens,
    { posted, postedLead, localMark, governor } = words;
  let at = from;
  while (at < to && postedLead[word[at]] !== 0) at++;
  // "Local time: Saturday 3 May, 15:15" tells when, and not what.
  if (localMark[word[from]] !== 0 && namesClock(tokens, [from, to], words)) return true;
  // "Issued at:"
  return at < to && posted[word[at]] !== 0 && (at === to - 1 || (at === to - 2 && governor[word[to - 1]] !== 0));
}

/** "Its new date: 4 May": of what the sentence before tells. */
function isOfPlan({ word }: Tokens, colon: number, { words: { slotNoun, slotAge } }: Line): boolean {
  return slotNoun[word[colon - 1]] !== 0 && (slotAge[word[colon - 2]] !== 0 || slotAge[word[colon - 3]] !== 0);
}

/** A day is read as stamps are, so that a year it leaves open is that of the lines around it; anything else as the text's expressions tell. */
function timeAt(tokens: Tokens, time: ToldTime & { readonly from: number }, { words, dateOrder }: Line): Pick<Candidate, 'stamp' | 'last' | 'told'> {
  const stamp = readStamp(tokens, time.from, time.next, words, dateOrder);
  if (stamp?.day === undefined) return { stamp: stampOf(time), told: time };
  const [last, next] = time.isRange ? readRangeEnd(tokens, stamp, time.next, words, dateOrder) : [undefined, stamp.next];
  return next >= time.next && (!time.isRange || last !== undefined || stamp.lastDay !== undefined)
    ? { stamp, ...(last && { last }) }
    : { stamp: stampOf(time), told: time };
}

/** The end of the words before a time, without the signs that part them. */
function beforeSigns(tokens: Tokens, from: number, at: number): number {
  let end = at;
  while (
    end > from &&
    tokens.kind[end - 1] !== WORD &&
    tokens.kind[end - 1] !== NUMBER &&
    signAt(tokens, end - 1) !== CLOSE_BRACKET &&
    signAt(tokens, end - 1) !== CLOSE_PAREN
  )
    end--;
  return end;
}
