// Shapes of numbers: what a run of digits can be by its length and value alone. Names of shapes are used by rule patterns.
import { CLOCK, numberAt, type Tokens } from '../tokens/tokens.js';

/** Number of buckets that {@link bucketAt} sorts digit runs into. */
export const BUCKETS = 19;

/** Buckets that each shape accepts. */
export const SHAPES: Readonly<Record<string, readonly number[]>> = {
  day: [2, 3, 4, 5, 6, 7], // 1 … 31
  monthNumber: [2, 3, 4], // 1 … 12
  hour12: [2, 3, 4], // 1 … 12
  hour: [0, 1, 2, 3, 4, 5, 6], // 0 … 24
  minute: [1, 3, 4, 5, 6, 7, 8], // 00 … 59, two digits
  two: [1, 3, 4, 5, 6, 7, 8, 9], // any two digits
  three: [10],
  year: [11, 12], // 1000 … 2199
  year4: [11, 12, 13, 14, 18], // any four digits
  hourMinute: [11, 13, 18], // 0000 … 2359
  military: [13, 18], // 0000 … 0959, 2200 … 2359: no year
  offset: [13], // 0000 … 0959 behind a sign, unless it is the end of hours: "1600-1645"
  told: [18], // 0000 … 2359, a clock by what stands around it
  noHour: [5, 6, 7, 8, 9], // 13 … 99: no hour of a clock that counts to twelve
  six: [16],
  eight: [15],
  digit: [0, 2],
  small: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], // one or two digits
  integer: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18],
};

/** Bucket of a NUMBER token. */
export function bucketAt(tokens: Tokens, index: number): number {
  const from = tokens.start[index];
  const length = tokens.end[index] - from;
  if (length > 4) return length === 8 ? 15 : length === 6 ? 16 : 17;
  const value = numberAt(tokens, index);
  if (length === 1) return value === 0 ? 0 : 2;
  if (length === 2) {
    if (value < 10) return value === 0 ? 1 : 3;
    if (value <= 12) return 4;
    if (value <= 24) return value === 24 ? 6 : 5;
    return value <= 31 ? 7 : value <= 59 ? 8 : 9;
  }
  if (length === 3) return 10;
  const isClock = value < 2400 && value % 100 < 60;
  if (isClock && (tokens.flags[index] & CLOCK) !== 0) return 18;
  if (value >= 1000 && value < 2200) return isClock ? 11 : 12;
  return isClock ? 13 : 14;
}
