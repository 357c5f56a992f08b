// Does twice the text take twice the time, whatever the text? Time for 8 n against time for n on hostile texts.
import { HOSTILE_TEXTS } from './hostile-texts.mjs';
import { worked } from './timing.mjs';

/** Eight times the text may take so many times as long before it is called slow: 8, and some for caches. */
export const LINEAR_RATIO = 8.6;

/** Longest time a single text may take before it is called slow and left, in milliseconds. */
const PATIENCE_MS = 20_000;

/** Shorter readings tell more of the garbage collector than of the reader, in milliseconds: such texts are made longer, up to so many times. */
const LEAST_MS = 5,
  MOST_TIMES = 32;

/** How often a ratio above the bar is looked at again. */
const LOOKS = 5;

/** So many rounds tell that a ratio is within the bar; only one above it is worth more of them. */
const LEAST_ROUNDS = 2;

/**
 * @param {Record<string, (text: string) => unknown>} subjects - what reads the text.
 * @returns rows of `{text, subject, size, ratio, smallMs, largeMs}`, worst ratio first; times are of the processor.
 */
export async function measureLinearity(subjects, { size = 16_384, rounds = 5, only, report = () => {} } = {}) {
  const rows = [];
  const texts = Object.entries(HOSTILE_TEXTS).filter(([name]) => !only || name.includes(only));
  for (const [index, [name, make]] of texts.entries()) {
    for (const [subject, read] of Object.entries(subjects)) {
      report(`${index + 1} of ${texts.length}: ${name}, ${subject}`);
      rows.push({ text: name, subject, ...(await measure(read, make, size, rounds)) });
    }
  }
  return rows.sort((a, b) => b.ratio - a.ratio);
}

/**
 * A ratio above the bar is looked at again, each time with twice the text: noise passes, and so does what a text costs only until
 * caches and windows are full; what grows faster than the text grows the more.
 */
async function measure(read, make, least, rounds) {
  let size = least;
  let best = await compare(read, make, size, rounds);
  if (best.smallMs < LEAST_MS) {
    size *= Math.min(MOST_TIMES, Math.ceil(LEAST_MS / best.smallMs));
    best = await compare(read, make, size, rounds);
  }
  for (let look = 0; look < LOOKS && best.ratio > LINEAR_RATIO && best.largeMs < PATIENCE_MS; look++) {
    size *= 2;
    const next = await compare(read, make, size, rounds);
    if (next.ratio < best.ratio) best = next;
  }
  return best;
}

/**
 * Fastest of some rounds, taken in turns: what disturbs a run only ever adds to it. Eight small readings are timed as one,
 * so that both sides run as long, collect as much garbage and are disturbed as often.
 */
async function compare(read, make, size, rounds) {
  const small = make(size),
    large = make(size * 8);
  let smallMs = Infinity;
  let largeMs = Infinity;
  await read(small);
  for (let round = 0; round < rounds; round++) {
    const eightMs = await worked(async () => {
      for (let i = 0; i < 8; i++) await read(small);
    });
    smallMs = Math.min(smallMs, eightMs / 8);
    largeMs = Math.min(largeMs, await worked(() => read(large)));
    if (largeMs > PATIENCE_MS || (round + 1 >= LEAST_ROUNDS && largeMs <= LINEAR_RATIO * smallMs)) break;
  }
  return { size, ratio: largeMs / smallMs, smallMs, largeMs };
}
