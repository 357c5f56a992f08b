// Makes ready for the first picture while the page has nothing else to do.

/** Fetches and runs the rehearsal (rehearsal.ts) in idle moments. @param isNeeded - False once a real picture is there. */
export function warmUp(isNeeded: () => boolean): void {
  if (!('requestIdleCallback' in globalThis)) return;
  requestIdleCallback(() => {
    if (isNeeded())
      void import('./rehearsal.js').then(
        ({ rehearse }) => {
          rehearse(isNeeded);
        },
        () => undefined,
      );
  });
}
