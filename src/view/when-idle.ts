// What may wait for the picture.

/** After so long at the latest, ms. */
const LATEST_MS = 80;

/** Once the picture is painted and the page has nothing more urgent to do. */
export function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: LATEST_MS });
  else setTimeout(task, LATEST_MS);
}
