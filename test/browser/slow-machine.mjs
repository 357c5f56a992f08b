// Patience with a slow machine, and one made on a fast one: what comes late there by chance comes late here every time.

/** Files come late, each by another while: a page that asks for two of them must not mind which is first. */
const MOST_LATE_MS = 10;

/** The page of the tests with all its modules: a loaded machine needs minutes for what mostly takes a second. */
const LONGEST_LOAD_MS = 300_000;

/** @param {number} times - So many times as slow. */
export function slowPage(times) {
  return async ({ context }) => {
    const page = await context.newPage();
    page.setDefaultNavigationTimeout(LONGEST_LOAD_MS);
    if (times <= 1) return page;
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: times });
    return page;
  };
}

/** Keys and pointers go through the server, whose page gives up after 20 s: as many as thousands of events need on a loaded machine for each letter. */
export function patientCommands() {
  return {
    name: 'patient-commands',
    transform({ path, body }) {
      return path.includes('web-socket') && typeof body === 'string' ? body.replace('}, 20000);', `}, ${LONGEST_LOAD_MS});`) : undefined;
    },
  };
}

/** @param {number} times - So many times as late. */
export function slowFiles(times) {
  return async (context, next) => {
    await new Promise((resolve) => {
      setTimeout(resolve, Math.random() * MOST_LATE_MS * times);
    });
    return next();
  };
}
