// Lines of a label and a clock time, below the day of a journey: "Departs 09:35  Terminal 2", "arr 10:47  Holm".
import { NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import { COMMA, OPEN_PAREN, signAt } from '../tokens/signs.js';
import { readStamp, type Stamp } from '../stamps/stamp.js';
import { isColumn } from '../tokens/token-shape.js';
import type { Vocabulary } from './vocabulary.js';

/** Words of a label, and tokens of such a line, at most. */
const LONGEST_LABEL = 3,
  LONGEST = 16;

export interface ClockLabel {
  /** First token of the time. */
  readonly at: number;
  readonly stamp: Stamp;
}

/** The clock of such a line; undefined where other words stand before it, or it goes on as a sentence does. */
export function readClockLabel(tokens: Tokens, from: number, to: number, words: Vocabulary): ClockLabel | undefined {
  if (to - from > LONGEST || words.governor[tokens.word[from]] !== 0 || words.starter[tokens.word[from]] !== 0) return undefined;
  let at = from;
  while (
    at < to &&
    tokens.kind[at] === WORD &&
    at - from <= LONGEST_LABEL &&
    words.weekday[tokens.word[at]] === 0 &&
    words.month[tokens.word[at]] === 0
  )
    at++;
  if (at === from || at - from > LONGEST_LABEL || tokens.kind[at] !== NUMBER || words.governor[tokens.word[at - 1]] !== 0) return undefined;
  const stamp = readStamp(tokens, at, to, words);
  if (stamp?.hour === undefined || stamp.month !== undefined || stamp.hourOnly) return undefined;
  const sign = signAt(tokens, stamp.next);
  return stamp.next >= to || isColumn(tokens, stamp.next) || sign === OPEN_PAREN || sign === COMMA ? { at, stamp } : undefined;
}
