// A label, its day and a short remark: "Next meeting: Monday 15 February 2027, 18:30, Pilot House".
import { hasClock } from '../../../time/index.js';
import { NUMBER, type Tokens } from '../../tokens/tokens.js';
import { CLOSE_PAREN, COLON, COMMA, isDash, OPEN_PAREN, signAt } from '../../tokens/signs.js';
import { readStamp, type Stamp } from '../../stamps/stamp.js';
import { isSpaced } from '../../tokens/token-shape.js';
import type { Candidate, Line } from '../candidate.js';
import { hasSentences, isOfText, LONGEST_LABEL } from './closings.js';
import { hoursBehind } from './hours-behind.js';
import { HOLDS } from '../changes/moved-days.js';
import { readRangeEnd } from './openings.js';
import { isPlain, type PieceWords } from '../pieces.js';
import { isSpacedDash } from '../separators.js';
import { isPartOfYear, stampOf, type ToldTime, type ToldTimes } from '../told-time.js';

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
  return isLabel || isSpacedDash(tokens, at) || (sign === COMMA && kind === 'listItem' && isPlain(tokens, from, at, ask));
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
