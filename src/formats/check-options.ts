// What a caller told is checked before it is believed: a wrong zone, reference or language is told and left out of account.
import { isLanguage, isTimeZone } from '../time/index.js';
import { isoDateTime } from './dates/iso.js';
import type { DiagnosticLog } from './diagnostic-log.js';
import type { ReadOptions } from './format.js';
import type { FormatCode } from './messages.js';

const CHECKS: readonly (readonly [name: 'timeZone' | 'reference' | 'locale', code: FormatCode, isGood: (value: string) => boolean])[] = [
  ['timeZone', 'options/time-zone', isTimeZone],
  ['reference', 'options/reference', (value) => isoDateTime(value) !== undefined],
  ['locale', 'options/locale', isLanguage],
];

/** The options without what is wrong in them. */
export function checkOptions(options: ReadOptions, log: DiagnosticLog): ReadOptions {
  let checked = options;
  for (const [name, code, isGood] of CHECKS) {
    const value = options[name];
    if (value === undefined || isGood(value)) continue;
    log.add(code, { value });
    checked = { ...checked, [name]: undefined };
  }
  return checked;
}
