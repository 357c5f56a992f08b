// What a caller asks of a picture or text is checked first; the message shows what would be right.
import { isTimeZone } from '../time/index.js';

interface Checked {
  readonly locale?: string;
  readonly timeZone?: string;
  readonly widthPx?: number;
  readonly heightPx?: number;
  readonly colours?: Readonly<Partial<Record<string, string>>>;
}

/** Ends a declaration, a rule or the style sheet: no colour holds it. */
const NO_COLOUR = /[;{}<>]/;

const LEAST_PX = 100;

/** @throws {RangeError} for a language, zone or size that is none. */
export function checkOptions({ locale, timeZone, widthPx, heightPx, colours = {} }: Checked): void {
  if (locale !== undefined && !isLocale(locale)) throw new RangeError(`locale "${locale}": no language tag; write BCP 47 such as "en-GB"`);
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw new RangeError(`timeZone "${timeZone}": no such zone; write an IANA name such as "Europe/London" or an offset such as "+08:00"`);
  }
  for (const [name, colour] of Object.entries(colours)) {
    if (!/^[a-z]+$/.test(name) || typeof colour !== 'string' || NO_COLOUR.test(colour)) throw new RangeError(`colours.${name} "${String(colour)}": no colour; write one of CSS such as "#1f5a85"`);
  }
  for (const [name, px] of Object.entries({ widthPx, heightPx })) {
    if (px !== undefined && !(Number.isFinite(px) && px >= LEAST_PX)) throw new RangeError(`${name} ${String(px)}: no size; write a number of pixels from ${LEAST_PX} on`);
  }
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}
