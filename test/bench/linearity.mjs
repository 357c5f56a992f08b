// Does twice the text take twice the time, whatever the text? Time for 8 n against time for n on hostile texts.
import { HOSTILE_TEXTS } from './hostile-texts.mjs';
import { timed } from './timing.mjs';

/** Eight times the text may take so many times as long before it is called slow: 8, and some for caches. */
export const LINEAR_RATIO = 8.6;

/** Longest time a single text may take before it is called slow and left, in milliseconds. */
const PATIENCE_MS = 20_000;

/**
 * @param {Record<string, (text: string) => unknown>} subjects - what reads the text.
 * @returns rows of `{text, subject, ratio, smallMs, largeMs}`, worst ratio first.
 */
export async function measureLinearity(subjects, { size = 32_768, rounds = 5, only } = {}) {
  const rows = [];
  for (const [name, make] of Object.entries(HOSTILE_TEXTS)) {
    if (only && !name.includes(only)) continue;
    const small = make(size);
    const large = make(size * 8);
    for (const [subject, read] of Object.entries(subjects)) rows.push({ text: name, subject, ...(await measure(read, small, large, rounds)) });
  }
  return rows.sort((a, b) => b.ratio - a.ratio);
}

/** A ratio above the bar is looked at again: noise passes, a slow path stays. */
async function measure(read, small, large, rounds) {
  let best = await compare(read, small, large, rounds);
  for (let again = 0; again < 3 && best.ratio > LINEAR_RATIO && best.largeMs < PATIENCE_MS; again++) {
    const next = await compare(read, small, large, rounds * 2);
    if (next.ratio < best.ratio) best = next;
  }
  return best;
}

/**
 * Fastest of some rounds, taken in turns: what disturbs a run only ever adds to it. Eight small readings are timed as one,
 * so that both sides run as long, collect as much garbage and are disturbed as often.
 */
async function compare(read, small, large, rounds) {
  let smallMs = Infinity;
  let largeMs = Infinity;
  await read(small);
  for (let round = 0; round < rounds; round++) {
    const eightMs = await timed(async () => {
      for (let i = 0; i < 8; i++) await read(small);
    });
    smallMs = Math.min(smallMs, eightMs / 8);
    largeMs = Math.min(largeMs, await timed(() => read(large)));
    if (largeMs > PATIENCE_MS) break;
  }
  return { ratio: largeMs / smallMs, smallMs, largeMs };
}
