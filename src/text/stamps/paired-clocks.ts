// "5:00 pm (2100 GMT)", "2100 GMT, or 5:00 pm local time": a local clock with the same moment in UTC tells the offset of local times.
import { zoneAhead } from '../../time/index.js';
import { NEWLINE, NUMBER, type Tokens } from '../tokens/tokens.js';
import { CLOSE_PAREN, signAt } from '../tokens/signs.js';
import { readStamp, type Stamp } from './stamp.js';
import { readZone } from './zones.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import { widthAt } from '../tokens/token-shape.js';

/** Tokens between the local clock and the bracket, at most: "on Monday 4 September". */
const REACH = 12;

/** The zone of the local clock before a clock in brackets at `open`: the one told there, else the offset between both, `-04:00`. Undefined where no clock is paired so. */
export function pairedOffset(tokens: Tokens, open: number, words: Vocabulary): string | undefined {
  const first = open + 1;
  if (first >= tokens.length || tokens.kind[first] !== NUMBER) return undefined;
  const universal = readStamp(tokens, first, Math.min(tokens.length, first + 12), words);
  if (universal?.hour === undefined) return undefined;
  // "(2055", and "GMT)" on the next line.
  const wrapped = tokens.kind[universal.next] === NEWLINE ? readZone(tokens, universal.next + 1, tokens.length, words) : undefined,
    { zone, next } = wrapped ?? universal;
  if (zone !== 'UTC') return undefined;
  const lowest = Math.max(0, open - REACH);
  for (let at = open - 1; at >= lowest; at--) {
    if (tokens.kind[at] !== NUMBER || isInside(tokens, at)) continue;
    const stamp = readStamp(tokens, at, open, words);
    if (stamp?.zone !== undefined) return stamp.zone;
    const local = readClockBefore(tokens, at, stamp);
    if (!local) continue;
    // "5 pm (0300 GMT on the 8th)": ten hours behind, not fourteen ahead.
    const isDayNamed = next < tokens.length && signAt(tokens, next) !== CLOSE_PAREN;
    return offsetOf(local - (universal.hour * 60 + (universal.minute ?? 0)), isDayNamed ? 12 : 14);
  }
  return undefined;
}

/** The offset of "2103 UTC Wednesday, or 5:03 a.m. local time", where "local" stands at `mark`. */
export function localOffset(tokens: Tokens, mark: number, words: Vocabulary): string | undefined {
  let local: Stamp | undefined;
  for (let at = mark - 1; at >= Math.max(0, mark - REACH); at--) {
    if (tokens.kind[at] !== NUMBER || isInside(tokens, at)) continue;
    const stamp = readStamp(tokens, at, mark, words);
    if (stamp?.hour === undefined) continue;
    if (local?.hour === undefined) {
      if (stamp.next !== mark || stamp.zone !== undefined) return undefined;
      local = stamp;
    } else return stamp.zone === 'UTC' ? offsetOf(local.hour * 60 + (local.minute ?? 0) - stamp.hour * 60 - (stamp.minute ?? 0), 12) : undefined;
  }
  return undefined;
}

/** `-04:00` of minutes between a local clock and one in UTC; the local one is ahead by no more than `most` hours. */
export function offsetOf(difference: number, most: number): string | undefined {
  const minutes = difference > most * 60 ? difference - 24 * 60 : difference <= -12 * 60 ? difference + 24 * 60 : difference;
  return minutes % 15 === 0 ? zoneAhead(minutes) : undefined;
}

/** A number that a sign joins to one before it: the minutes of a clock. */
function isInside(tokens: Tokens, at: number): boolean {
  return tokens.kind[at - 2] === NUMBER && tokens.end[at - 2] === tokens.start[at - 1] && tokens.end[at - 1] === tokens.start[at];
}

/** Minutes after midnight; undefined where no clock stands. */
function readClockBefore(tokens: Tokens, at: number, stamp: Stamp | undefined): number | undefined {
  if (stamp?.hour !== undefined) return stamp.hour * 60 + (stamp.minute ?? 0);
  // "0417": four digits are a clock here, where a clock in UTC stands beside them.
  const width = widthAt(tokens, at);
  if (width !== 4 || stamp) return undefined;
  const value = Number(tokens.text.slice(tokens.start[at], tokens.end[at]));
  return value < 2400 && value % 100 < 60 ? Math.floor(value / 100) * 60 + (value % 100) : undefined;
}
