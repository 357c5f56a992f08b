// What a text tells, a line for each event: what these tests compare.
import { parseTimeline } from '../../../src/parse.js';

/** `status day` of each event of a text, in order; "–" where it has no day. */
export function tell(text: string, reference?: string): string[] {
  const { events } = parseTimeline(text, reference === undefined ? {} : { reference });
  return events.map(({ kind, status, when }) => `${kind === 'statement' ? 'statement ' : ''}${status} ${when?.edtf ?? '–'}`);
}

/** The cases that are told otherwise than expected, with what is told. */
export function exceptions(
  cases: readonly { readonly name: string; readonly text: string }[],
  expected: readonly string[],
  reference?: string,
): string[] {
  const found: string[] = [];
  for (const { name, text } of cases) {
    const told = tell(text, reference);
    if (told.join('; ') !== expected.join('; ')) found.push(`${name}: ${told.join('; ')}`);
  }
  return found;
}

/** Titles of the events, but not of statements, that a text tells of a day. */
export function doers(text: string, day: string, reference?: string): string[] {
  const { events } = parseTimeline(text, reference === undefined ? {} : { reference });
  return events.filter(({ kind, when }) => kind !== 'statement' && when?.edtf === day).map(({ title }) => title);
}
