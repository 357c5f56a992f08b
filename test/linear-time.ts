// Does the work grow with the text and no faster? Counted in processor time of this process: what else a machine does is no matter.
import assert from 'node:assert/strict';

/** Below so many ms the clock of the processor and the garbage collector say more than the work. */
const LEAST_MS = 5;
const FACTOR = 8;
/** A square would be 8 times the line. */
const SLACK = 4;
/** A square takes its time whenever it is measured. */
const RETRIES = 2;

/**
 * Asserts that a text eight times as long takes at most four times eight times the work.
 * @param run - Does the work for a text that was repeated so many times.
 * @param times - How often the short text is repeated.
 */
export async function assertLinear(run: (times: number) => unknown, times: number): Promise<void> {
  await run(times);
  const short = Math.min(await spent(run, times), await spent(run, times));
  const limit = Math.max(short, LEAST_MS) * FACTOR * SLACK;
  let long = await spent(run, times * FACTOR);
  // A collection of garbage in between is no growth.
  for (let again = 0; again < RETRIES && long > limit; again++) long = Math.min(long, await spent(run, times * FACTOR));
  assert.ok(long <= limit, `${FACTOR} times the text takes ${Math.round(long)} ms of work, the text itself ${Math.round(short)} ms`);
}

async function spent(run: (times: number) => unknown, times: number): Promise<number> {
  const start = process.cpuUsage();
  await run(times);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
