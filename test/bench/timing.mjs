// Clocks and medians.

/** The middle of a list of numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The value below which a share of the numbers lies. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** Milliseconds that a call takes; waits for a promise. */
export async function timed(call) {
  const start = performance.now();
  await call();
  return performance.now() - start;
}

/** Milliseconds that this process computes in a call: what else the machine does is no matter, nor how long it takes to hand out memory. Waits for a promise. */
export async function worked(call) {
  const start = process.cpuUsage();
  await call();
  return process.cpuUsage(start).user / 1000;
}
