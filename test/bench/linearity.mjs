// Does twice the text take twice the time, whatever the text? Time for 8 n against time for n on hostile texts.
import { HOSTILE_TEXTS } from './hostile-texts.mjs';
import { timed } from './timing.mjs';

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
    for (const [subject, read] of Object.entries(subjects)) rows.push({ text: name, subject, ...(await compare(read, small, large, rounds)) });
  }
  return rows.sort((a, b) => b.ratio - a.ratio);
}

/** Fastest of some rounds, taken in turns: what disturbs a run only ever adds to it. */
async function compare(read, small, large, rounds) {
  let smallMs = Infinity;
  let largeMs = Infinity;
  await read(small);
  for (let round = 0; round < rounds && largeMs * (round + 1) < PATIENCE_MS * rounds; round++) {
    // Eight small readings beside one large one, so that both run for the same time.
    for (let i = 0; i < 8; i++) smallMs = Math.min(smallMs, await timed(() => read(small)));
    largeMs = Math.min(largeMs, await timed(() => read(large)));
    if (largeMs > PATIENCE_MS) break;
  }
  return { ratio: largeMs / smallMs, smallMs, largeMs };
}
