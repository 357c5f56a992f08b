// Cells of a row: what words, numbers and remarks stand in one.
import { NUMBER, WORD, type Tokens } from '../../tokens/tokens.js';
import { CLOSE_PAREN, OPEN_PAREN, signAt } from '../../tokens/signs.js';
import { isClockOnly, readStamp, type Stamp } from '../../stamps/stamp.js';
import type { Vocabulary } from '../../structure/vocabulary.js';

/** Tokens of a remark behind a time, at most. */
export const LONGEST_REMARK = 12;

/** Characters of what counts a row, at most. */
const LONGEST_NUMBER = 5;

export function hasWord({ kind }: Tokens, [from, to]: readonly [number, number]): boolean {
  return kind.subarray(from, to).includes(WORD);
}

/** "M1", "WP 2", "3.1": what a row is counted by, and no name. */
export function isNumber(tokens: Tokens, [from, to]: readonly [number, number]): boolean {
  return to - from <= LONGEST_NUMBER && tokens.kind.subarray(from, to).includes(NUMBER) && tokens.end[to - 1] - tokens.start[from] <= LONGEST_NUMBER;
}

/** A time, in the zone that its column names. */
export function inColumn(stamp: Stamp, zone: string | undefined): Stamp {
  return zone === undefined || stamp.zone !== undefined || stamp.hour === undefined ? stamp : { ...stamp, zone };
}

/** "(aged 74)", "(from 15:00)" up to the end of a cell: the clock that it tells, or an empty stamp. */
export function readRemark(tokens: Tokens, from: number, to: number, words: Vocabulary): Stamp | undefined {
  if (signAt(tokens, from) !== OPEN_PAREN || signAt(tokens, to - 1) !== CLOSE_PAREN || to - from > LONGEST_REMARK) return undefined;
  for (let at = from + 1; at < to; at++) {
    const stamp = tokens.kind[at] === NUMBER ? readStamp(tokens, at, to, words) : undefined;
    if (stamp && isClockOnly(stamp)) return stamp;
  }
  return { next: to };
}
