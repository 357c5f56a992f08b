// A When out of untrusted JSON: null ends are infinite, the EDTF text must hold, numbers must be in order.
import { instant, isoFromInstant, PRECISIONS, whenFromEdtf } from '../time/index.js';
import type { Precision, When, WhenPart } from '../time/index.js';
import { type DiagnosticList, shown } from './messages.js';
import { readDuration } from './when-from-plain.js';

const PARTS: readonly WhenPart[] = ['early', 'mid', 'late'];

/**
 * Reads the `when` of our own JSON. Its EDTF gives what is absent; numbers that are there are kept
 * (a stated duration may reach beyond the EDTF). Undefined, with a diagnostic, where nothing can be made of it.
 */
export function readWhen(value: object, name: string, diagnostics: DiagnosticList): When | undefined {
  const field = (key: string): unknown => (Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined);
  const text = field('edtf');
  const zone = field('timeZone');
  const duration = readDuration(field('duration'), name, diagnostics);
  const options = { ...(typeof zone === 'string' && { timeZone: zone }), ...(duration && { duration }) };
  let read: When | undefined;
  let problem = `edtf ${text === undefined ? 'absent' : shown(text)}`;
  try {
    if (typeof text === 'string') read = whenFromEdtf(text, options);
  } catch (error) {
    if (error instanceof Error) problem = error.message;
  }
  const start = bound(field('start'), -Infinity);
  const end = bound(field('end'), Infinity);
  if (start !== undefined && end !== undefined && start < end) {
    const extent = { start: instant(start), end: instant(end) };
    if (read) return withFlags({ ...read, edtf: text as string, ...extent }, field);
    const edtf = `${start === -Infinity ? '..' : isoFromInstant(extent.start)}/${end === Infinity ? '..' : isoFromInstant(extent.end)}`;
    diagnostics.add('event/bad-time', name, problem);
    return start === -Infinity && end === Infinity ? undefined : withFlags({ edtf, ...extent, precision: 'millisecond' }, field);
  }
  if (!read) diagnostics.add('event/bad-time', name, problem);
  else if (start !== undefined && end !== undefined) diagnostics.add('event/end-before-start', name, read.edtf);
  return read && withFlags(read, field);
}

function bound(value: unknown, rim: number): number | undefined {
  if (value === null) return rim;
  return typeof value === 'number' && !Number.isNaN(value) ? value : undefined;
}

function withFlags(when: When, field: (key: string) => unknown): When {
  const precision = field('precision');
  return {
    ...when,
    ...(PRECISIONS.includes(precision as Precision) && { precision: precision as Precision }),
    ...(PARTS.includes(field('part') as WhenPart) && { part: field('part') as WhenPart }),
    ...(field('approximate') === true && { approximate: true }),
    ...(field('uncertain') === true && { uncertain: true }),
  };
}
