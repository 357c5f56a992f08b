// The last day of an extent that is given by the first day after it (RFC 5545 §3.6.1: DTEND is not inclusive).
import { civilFromDays, daysFromCivil } from '../../time/index.js';
import { dateText } from './parts.js';

/** The day before an EDTF day; anything with a clock or coarser than a day is returned as it is. */
export function dayBefore(edtf: string): string {
  const match = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(edtf);
  if (!match) return edtf;
  const { year, month, day } = civilFromDays(daysFromCivil(Number(match[1]), Number(match[2]), Number(match[3])) - 1);
  return dateText(year, month, day) ?? edtf;
}
