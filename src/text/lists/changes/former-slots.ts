// What a line of a programme says of its former day or clock, or of its new one: "16:30 Sea songs, moved from 15:00", "6 April – hill climb (was 30 March)", "6 April, hill climb – now 13 April".
import type { Span } from '../../../model/index.js';
import {
  addDays,
  daysFromCivil,
  hasClock,
  isDayOfMonth,
  isMonthDay,
  isoDay,
  twoDigits,
  weekdayFromDays,
  whenFromEdtf,
  type When,
} from '../../../time/index.js';
import { CLOSE_PAREN, COLON, COMMA, DOT, isDash, OPEN_PAREN, SEMICOLON, signAt, SLASH, STAR } from '../../tokens/signs.js';
import { readStamp, type Stamp } from '../../stamps/stamp.js';
import { tokensOf } from '../../tokens/token-at.js';
import { isSpaced, widthAt } from '../../tokens/token-shape.js';
import type { Vocabulary } from '../../structure/vocabulary.js';
import { NUMBER, numberAt, type Tokens } from '../../tokens/tokens.js';
import type { Line } from '../candidate.js';
import type { ListEntry } from '../entries/entries.js';
import { HELD } from './moved-days.js';
import { DONE_TO_PLAN } from '../pieces.js';
import { isStrike } from '../separators.js';
import { stampOf, type ToldTimes } from '../told-time.js';

/** Tokens of such a remark, at most. */
const LONGEST_REMARK = 10;
/** Value of `entryState`. */
const CALLED_OFF = 1;

/** The former slot and the one that holds, in place of an entry that tells both. */
export function withFormerSlots(
  tokens: Tokens,
  entries: readonly ListEntry[],
  words: Vocabulary,
  booked: Int16Array,
  dateOrder: Line['dateOrder'],
  told: ToldTimes,
  reference: string | undefined,
): ListEntry[] {
  return entries.flatMap((entry) => {
    const { state, kind } = entry,
      isMoved = !state || state === 'postponed' || state === 'rescheduled' || (state === 'scheduled' && kind === 'tableRow');
    const said = entry.slot || !isMoved || entry.speaker ? undefined : remarkOn(tokens, entry, words, booked, dateOrder, told);
    // "06:45 Bed 17: not ready, now Mon", in a log: when that was told is no slot.
    const isOfLog =
      said?.stamp.weekday !== undefined &&
      said.stamp.hour === undefined &&
      (!said.isFormer || kind === 'logLine') &&
      (reference === undefined ? kind === 'logLine' : isoDay(entry.when) <= reference.slice(0, 10));
    const remark = isOfLog ? undefined : said;
    const other = remark && slotAt(entry.when, remark.stamp, remark.isFormer),
      held = remark?.former && slotAt(entry.when, remark.former, true);
    if (!other || other.edtf === (held ?? entry.when).edtf) return [entry];
    const end = tokens.end[beforeStrike(tokens, remark.open) - 1],
      isWhole = entry.label !== undefined && end <= entry.body.start,
      body = isWhole ? entry.label : { start: entry.body.start, end },
      label = isWhole ? undefined : entry.label,
      line = entry.span.start;
    const [when, moved] = remark.isFormer ? [other, entry.when] : [held ?? entry.when, other];
    return [
      { ...entry, when, body, label, line, slot: 'planned', state: 'scheduled' },
      { ...entry, when: moved, body, label, line, slot: 'moved', state: 'rescheduled' },
    ];
  });
}

/** "Old date: 3 May", and on the next line "New date: 10 May": both of what the title names. */
export function withNewDates(tokens: Tokens, title: Span | undefined, entries: readonly ListEntry[], words: Vocabulary): ListEntry[] {
  const told = [...entries];
  for (let at = 1; title !== undefined && at < told.length; at++) {
    const ages = [told[at - 1], told[at]].map((entry) => (entry.span.start < title.end ? 0 : ageOf(tokens, entry, words)));
    if (ages[0] * ages[1] !== HELD) continue;
    for (const [place, age] of ages.entries()) {
      const entry = told[at - 1 + place];
      told[at - 1 + place] = {
        ...entry,
        body: title,
        line: told[at].span.start,
        slot: age === HELD ? 'planned' : 'moved',
        state: age === HELD ? 'scheduled' : 'rescheduled',
      };
    }
  }
  return told;
}

/** 1 for a label of the slot that holds, "New date", "Now", 2 for one of the slot that held, 0 for any other. */
function ageOf(tokens: Tokens, { body, slot, speaker, kind }: ListEntry, { slotAge, slotCue, slotNoun }: Vocabulary): number {
  const [from, to] = tokensOf(tokens, body),
    first = tokens.word[from];
  if (slot !== undefined || speaker || kind === 'heading' || to - from > 2) return 0;
  const age = to - from === 1 ? slotCue[first] : slotNoun[tokens.word[from + 1]] === 0 ? 0 : slotAge[first];
  return age > HELD ? 0 : age;
}

interface Remark {
  readonly stamp: Stamp;
  /** The sign that parts it from the words before. */
  readonly open: number;
  readonly isFormer: boolean;
  /** The time that held before it, "was 10:20, now 11:05". */
  readonly former?: Stamp;
}

/** The other time at the end of the words; "moved to 16 May" in a cell of its own is all of them. */
function remarkOn(
  tokens: Tokens,
  { body, label, when }: ListEntry,
  words: Vocabulary,
  booked: Int16Array,
  dateOrder: Line['dateOrder'],
  told: ToldTimes,
): Remark | undefined {
  const [from, to] = tokensOf(tokens, body);
  let last = to - 1;
  while (last > from && (signAt(tokens, last) === DOT || signAt(tokens, last) === CLOSE_PAREN || signAt(tokens, last) === STAR)) last--;
  let isMoved = false;
  for (let open = last - 1; open >= from - (label ? 1 : 0) && last - open < LONGEST_REMARK; open--) {
    const sign = signAt(tokens, open);
    if (
      open >= from &&
      sign !== COMMA &&
      sign !== SEMICOLON &&
      sign !== OPEN_PAREN &&
      !isStrike(tokens, open) &&
      !(isDash(sign) && isSpaced(tokens, open))
    )
      continue;
    for (let at = open + 1; at < last; at++) {
      // "(cancelled on 3 April)", "delayed. Resolved at 17:20"
      if (words.entryState[tokens.word[at]] === CALLED_OFF || signAt(tokens, at) === DOT) return undefined;
      isMoved ||= booked[tokens.word[at]] === DONE_TO_PLAN;
      const { age: cue, next: first } = readSlotCue(tokens, at, words);
      // "09:00;Test cancelled, new date 9 May", in a log: what was told then.
      if (words.slotCue[tokens.word[at]] === 0 && cue !== 0 && hasClock(when)) return undefined;
      // "Handover – 24 September; was 10 September", and no other sentence behind such a sign.
      if (sign === SEMICOLON && (cue !== HELD || at > open + 1)) return undefined;
      if (!isMoved && (cue === 0 || at > open + 1 || words.dueWord[tokens.word[at]] !== 0)) continue;
      const time = cue === 0 ? undefined : told.opening(first, to),
        stamp = slotFrom(tokens, first, to, words, dateOrder) ?? (time?.when.precision === 'day' && !time.isRange ? stampOf(time) : undefined);
      // "(from 15:00)" tells when it begins.
      if (!stamp || stamp.next <= last) continue;
      const former = sign === COMMA && cue !== HELD ? formerBefore(tokens, from, open, words, dateOrder) : undefined;
      return { stamp, open, isFormer: cue === HELD, ...former };
    }
    // "Moved to Friday, 11:00": inside the time.
    if (sign !== COMMA || tokens.kind[open + 1] !== NUMBER) return undefined;
  }
  return undefined;
}

/** A day or a clock, "Tue 17", "9/12"; "Tuesday" alone as well. */
function slotFrom(tokens: Tokens, at: number, to: number, words: Vocabulary, dateOrder: Line['dateOrder']): Stamp | undefined {
  const weekday = words.weekday[tokens.word[at]];
  return (
    readStamp(tokens, at, to, words, dateOrder) ??
    dayAlone(tokens, at, words) ??
    dayInFigures(tokens, at, dateOrder) ??
    (weekday === 0 ? undefined : { weekday, next: at + 1 })
  );
}

/** "was", "now", "new date", and whether it is of the slot that held: 0 where it is of none; the token behind. */
export function readSlotCue(tokens: Tokens, at: number, { slotCue, slotAge, slotNoun }: Vocabulary): { readonly age: number; readonly next: number } {
  const cue = slotCue[tokens.word[at]],
    named = cue === 0 && slotNoun[tokens.word[at + 1]] !== 0 ? slotAge[tokens.word[at]] : 0,
    age = cue || (named > HELD ? 0 : named),
    next = named > 0 ? at + 2 : at + 1;
  return { age, next: age > 0 && signAt(tokens, next) === COLON ? next + 1 : next };
}

/** "was 10:20", behind a sign and right before the comma of "now 11:05". */
function formerBefore(
  tokens: Tokens,
  from: number,
  comma: number,
  words: Vocabulary,
  dateOrder: Line['dateOrder'],
): Pick<Remark, 'open' | 'former'> | undefined {
  for (let open = comma - 2; open >= from - 1 && comma - open < LONGEST_REMARK; open--) {
    if (words.slotCue[tokens.word[open + 1]] !== HELD) continue;
    const sign = signAt(tokens, open),
      former =
        open < from || sign === COMMA || sign === COLON || sign === OPEN_PAREN || isDash(sign)
          ? readStamp(tokens, open + 2, comma, words, dateOrder)
          : undefined;
    return former?.next === comma ? { open, former } : undefined;
  }
  return undefined;
}

/** "(was Tue 17)": a day of the same month. */
function dayAlone(tokens: Tokens, at: number, { weekday, ordinalEnding }: Vocabulary): Stamp | undefined {
  const day = weekday[tokens.word[at]] !== 0 && tokens.kind[at + 1] === NUMBER ? numberAt(tokens, at + 1) : 0,
    next = ordinalEnding[tokens.word[at + 2]] === 0 ? at + 2 : at + 3;
  return isDayOfMonth(day) && widthAt(tokens, at + 1) <= 2 ? { day, next } : undefined;
}

/** "(was 9/12)" */
function dayInFigures(tokens: Tokens, at: number, dateOrder: Line['dateOrder']): Stamp | undefined {
  if (tokens.kind[at] !== NUMBER || signAt(tokens, at + 1) !== SLASH || tokens.kind[at + 2] !== NUMBER || isSpaced(tokens, at + 2)) return undefined;
  const numbers = [numberAt(tokens, at), numberAt(tokens, at + 2)],
    [day, month] = dateOrder === 'dmy' || numbers[0] > 12 ? numbers : numbers.reverse();
  return isMonthDay(month, day) ? { day, month, next: at + 3 } : undefined;
}

/** Before "~~", where that ends at a token. */
function beforeStrike(tokens: Tokens, at: number): number {
  return isStrike(tokens, at) && isStrike(tokens, at - 1) ? at - 1 : at;
}

/** Days to the nearest weekday of a name, at most. */
const HALF_WEEK = 3;

/** The same day at another clock time, another day of the same month or year, the nearest of a weekday that held or the next of one that holds. */
function slotAt({ edtf, timeZone }: When, { year, month, day, weekday, hour, minute = 0 }: Stamp, isFormer: boolean): When | undefined {
  const named = day === undefined && month === undefined ? weekday : undefined;
  // "Moved to Tuesday" keeps its hour.
  const clock = hour === undefined ? (named === undefined ? '' : edtf.slice(10, 16)) : `T${twoDigits(hour)}:${twoDigits(minute)}`;
  try {
    const own = named === undefined ? edtf.slice(0, 10) : dayNamed(edtf, named, isFormer),
      date = day === undefined ? own : `${year ?? edtf.slice(0, 4)}-${month === undefined ? edtf.slice(5, 7) : twoDigits(month)}-${twoDigits(day)}`;
    return whenFromEdtf(date + clock, { timeZone });
  } catch {
    return undefined;
  }
}

/** @throws {RangeError} for what is no day. */
function dayNamed(edtf: string, weekday: number, isFormer: boolean): string {
  const [year, month, day] = edtf.slice(0, 10).split('-').map(Number),
    days = daysFromCivil(year, month, day),
    on = (weekday - weekdayFromDays(days) + 7) % 7;
  return addDays(edtf.slice(0, 10), isFormer && on > HALF_WEEK ? on - 7 : on);
}
