// A slow machine, made on a fast one: what comes late there by chance comes late here every time.

/** Files come late, each by another while: a page that asks for two of them must not mind which is first. */
const MOST_LATE_MS = 10;

/** @param {number} times - So many times as slow. */
export function slowPage(times) {
  return async ({ context }) => {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: times });
    return page;
  };
}

/** @param {number} times - So many times as late. */
export function slowFiles(times) {
  return async (context, next) => {
    await new Promise((resolve) => { setTimeout(resolve, Math.random() * MOST_LATE_MS * times); });
    return next();
  };
}
