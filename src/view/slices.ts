// Long work in slices, so that the page goes on answering.

/** As long as one slice may last; a frame has room for it and for what else is going on. */
const SLICE_MS = 12;

/**
 * Runs work that rests now and then, letting others work in between.
 * @param work - Yields the share that is done, 0 … 1.
 * @param onShare - Told after each slice.
 * @returns what the work returns; undefined when it was aborted
 */
export async function inSlices<Result>(work: Generator<number, Result, undefined>, signal: AbortSignal, onShare: (share: number) => void): Promise<Result | undefined> {
  for (let until = performance.now() + SLICE_MS; !signal.aborted;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() < until) continue;
    onShare(value);
    await nextTask();
    until = performance.now() + SLICE_MS;
  }
  return undefined;
}

/** A task of its own: what the browser has to do goes first. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (): void => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
