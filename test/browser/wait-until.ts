// Waiting for what a reader sees. A slow machine needs many times what a fast one does, and only a test that fails waits to the end.
import { waitUntil as waitAtMost } from '@open-wc/testing';

/** Less than the time that a whole test has (web-test-runner.config.mjs), so that it says what it waited for. */
const PATIENCE_MS = 30_000;

/** @param message - What did not come; a function where it tells what was there instead. */
export async function waitUntil(predicate: () => unknown, message?: string | (() => string)): Promise<void> {
  try {
    await waitAtMost(predicate, typeof message === 'string' ? message : undefined, { interval: 20, timeout: PATIENCE_MS });
  } catch (error) {
    throw typeof message === 'function' ? new Error(message(), { cause: error }) : error;
  }
}
