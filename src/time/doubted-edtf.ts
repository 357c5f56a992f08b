// Doubt that a When tells beside its EDTF, put into the EDTF: for what is written elsewhere and has no other place for it.
import type { Edtf } from './edtf.js';
import { parseEdtf } from './parse-edtf.js';
import { printEdtf } from './print-edtf.js';
import type { When } from './when.js';

/** The EDTF of a time with its doubt: `2034-03-13T22:00~` for around ten. What says its doubt itself is left as it is. */
export function doubtedEdtf(when: When): string {
  return (when.approximate === true || when.uncertain === true) && !/[~?%]/.test(when.edtf)
    ? printEdtf(doubted(parseEdtf(when.edtf), when))
    : when.edtf;
}

/** Doubt that is told beside the EDTF, put on its first date. */
export function doubted({ start, end }: Edtf, { approximate = false, uncertain = false }: Pick<When, 'approximate' | 'uncertain'>): Edtf {
  if (typeof start !== 'string') return { start: { ...start, approximate, uncertain }, ...(end !== undefined && { end }) };
  return { start, ...(end !== undefined && { end: typeof end === 'string' ? end : { ...end, approximate, uncertain } }) };
}
