// The probability that a reading is right, from its evidence: log-odds that add up. Fitted, never guessed: `npm run calibrate`.
import { logOdds } from './log-odds.js';

const known = new Map<string, number>();
for (const row of logOdds.split(' ')) {
  const equals = row.lastIndexOf('=');
  known.set(row.slice(0, equals), Number(row.slice(equals + 1)) / 10);
}

/** 0 … 1, two decimals; evidence that is not in the table says nothing. */
export function confidenceOf(evidence: readonly string[]): number {
  let sum = 0;
  for (const piece of evidence) sum += known.get(piece) ?? 0;
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
