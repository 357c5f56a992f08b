// TIMEX3 value → When, for expressions that come without one.
import { whenFromEdtf, type When } from '../time/index.js';
import type { TimeExpression } from './expression.js';

const PARTS: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24', Q1: '33', Q2: '34', Q3: '35', Q4: '36', H1: '40', H2: '41' };

/** The extent that a TIMEX3 value commits to; undefined for lengths, sets, references and unknown years. */
export function whenOfTimex({ type, value, mod }: TimeExpression, timeZone: string | undefined): When | undefined {
  if (type === 'DURATION' || type === 'SET' || /^[PXT]|_REF/.test(value)) return undefined;
  const edtf = value
    .replace(/^BC(\d{4})/, (_, year: string) => `-${String(Number(year) - 1).padStart(4, '0')}`)
    .replace(/^(\d{4})-([SFWQH][PUAI1-4])$/, (whole, year: string, part: string) => (PARTS[part] ? `${year}-${PARTS[part]}` : whole))
    .replace(/^\d{2,3}$/, (digits) => digits.padEnd(4, 'X'));
  try {
    return whenFromEdtf(mod === 'APPROX' && !edtf.includes('T') ? `${edtf}~` : edtf, timeZone !== undefined && /T\d\d/.test(edtf) ? { timeZone } : {});
  } catch {
    return undefined;
  }
}
