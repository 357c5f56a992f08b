// The probability that a reading is right, from its evidence: log-odds that add up. Fitted, never guessed: `npm run calibrate`.
import { logOdds } from './log-odds.js';

/** Kind of evidence → its name → log-odds. */
const known = new Map<string, ReadonlyMap<string, number>>();
for (const group of logOdds.split('|')) {
  const [kind, ...rows] = group.split(' ');
  known.set(kind, new Map(rows.map((row) => {
    const [name, odds] = row.split('=');
    return [name, Number(odds) / 10];
  })));
}

/**
 * The probability of a reading.
 * @param evidence - kind and name of each piece, in turn; what is not in the table says nothing.
 * @returns 0 … 1, two decimals
 */
export function confidenceOf(evidence: readonly string[]): number {
  let sum = 0;
  for (let at = 0; at < evidence.length; at += 2) sum += known.get(evidence[at])?.get(evidence[at + 1]) ?? 0;
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
