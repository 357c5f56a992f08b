// Long work in slices, so that the page goes on answering.

/** As long as one slice may last; a frame has room for it and for what else is going on. */
const SLICE_MS = 12;

/**
 * Runs work that rests now and then, letting others work in between.
 * @param work - Yields the share that is done, 0 … 1.
 * @param onShare - Told after each slice.
 * @returns what the work returns; undefined when it was aborted
 */
export async function inSlices<Result>(
  work: Generator<number, Result, undefined>,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<Result | undefined> {
  while (!signal.aborted) {
    const { done, value } = slice(work);
    if (done) return value;
    onShare(value);
    await nextTask();
  }
  return undefined;
}

/** One slice of such work: its result, or the share that is done. */
export function slice<Result>(work: Generator<number, Result, undefined>): IteratorResult<number, Result> {
  const until = performance.now() + SLICE_MS;
  let step = work.next();
  while (!step.done && performance.now() < until) step = work.next();
  return step;
}

/** A task of its own: what the browser has to do goes first. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (): void => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
