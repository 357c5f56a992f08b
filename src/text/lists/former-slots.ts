// What a line of a programme says of its former day or clock: "16:30 Sea songs, moved from 15:00", "6 April – hill climb (was 30 March)".
import { whenFromEdtf, type When } from '../../time/index.js';
import { CLOSE_PAREN, COMMA, DOT, OPEN_PAREN, isDash, signAt } from '../structure/signs.js';
import { readStamp, type Stamp } from '../structure/stamp.js';
import { tokensOf } from '../structure/token-at.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import type { Tokens } from '../tokens.js';
import type { ListEntry } from './entries.js';

/** Tokens of such a remark, at most. */
const LONGEST_REMARK = 10;
/** Values of `slotCue` and `noticeState`: before the day that held, what is done to a plan. */
const HELD = 2, DONE_TO_PLAN = 2;

/** The former slot and the one that holds, in place of an entry that tells both. */
export function withFormerSlots(tokens: Tokens, entries: readonly ListEntry[], words: Vocabulary, booked: Int16Array): ListEntry[] {
  return entries.flatMap((entry) => {
    const remark = entry.slot || entry.state || entry.speaker ? undefined : formerSlot(tokens, entry, words, booked);
    const when = remark && former(entry.when, remark.stamp);
    if (!when || when.edtf === entry.when.edtf) return [entry];
    const body = { start: entry.body.start, end: tokens.end[remark.open - 1] }, line = entry.span.start;
    return [{ ...entry, when, body, line, slot: 'planned', state: 'scheduled' }, { ...entry, body, line, slot: 'moved', state: 'rescheduled' }];
  });
}

/** The time at the end of the words, and the sign that parts the remark on it from them. */
function formerSlot(tokens: Tokens, { body }: ListEntry, words: Vocabulary, booked: Int16Array): { readonly stamp: Stamp; readonly open: number } | undefined {
  const [from, to] = tokensOf(tokens, body);
  let last = to - 1;
  while (last > from && (signAt(tokens, last) === DOT || signAt(tokens, last) === CLOSE_PAREN)) last--;
  let isMoved = false;
  for (let open = last - 1; open > from && last - open < LONGEST_REMARK; open--) {
    const sign = signAt(tokens, open);
    if (sign !== COMMA && sign !== OPEN_PAREN && !isDash(sign)) continue;
    for (let at = open + 1; at < last; at++) {
      isMoved ||= booked[tokens.word[at]] === DONE_TO_PLAN;
      if (words.slotCue[tokens.word[at]] !== HELD || (at > open + 1 && !isMoved)) continue;
      const stamp = readStamp(tokens, at + 1, to, words);
      // "(from 15:00)" tells when it begins.
      if (stamp && stamp.next > last && (isMoved || at === open + 1 && words.dueWord[tokens.word[at]] === 0)) return { stamp, open };
    }
    return undefined;
  }
  return undefined;
}

/** The same day at another clock time, or another day of the same year. */
function former({ edtf, timeZone }: When, { year, month, day, hour, minute = 0 }: Stamp): When | undefined {
  const pad = (value: number): string => String(value).padStart(2, '0');
  const date = month === undefined || day === undefined ? edtf.slice(0, 10) : `${year ?? edtf.slice(0, 4)}-${pad(month)}-${pad(day)}`;
  try {
    return whenFromEdtf(hour === undefined ? date : `${date}T${pad(hour)}:${pad(minute)}`, timeZone === undefined ? {} : { timeZone });
  } catch {
    return undefined;
  }
}
