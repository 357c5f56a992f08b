// The probability that a reading is right, from its evidence: log-odds that add up. Fitted, never guessed: `npm run calibrate`.
import { logOdds } from './log-odds.js';

/** Log-odds of each piece of a kind of evidence, by name. */
export type Kind = Pick<ReadonlyMap<string, number>, 'get'>;

const known = new Map<string, Kind>();
for (const group of logOdds.split('|')) {
  const [kind, ...rows] = group.split(' ');
  known.set(
    kind,
    new Map(
      rows.map((row) => {
        const [name, odds] = row.split('=');
        return [name, Number(odds) / 10];
      }),
    ),
  );
}

/** A kind of evidence; what is not in its table says nothing. */
export function kindOf(kind: string): Kind {
  return known.get(kind) ?? new Map<string, number>();
}

/** Probability of log-odds: 0 … 1, two decimals. */
export function probabilityOf(sum: number): number {
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
