// What a caller asks of a picture or text is checked first; the message shows what would be right.
import { isLanguage, isTimeZone } from '../time/index.js';

interface Checked {
  readonly locale?: string;
  readonly timeZone?: string;
  readonly widthPx?: number;
  readonly heightPx?: number;
  readonly colours?: Readonly<Partial<Record<string, string>>>;
  readonly fontFamily?: string;
}

/** Ends a declaration, a rule or the style sheet: no colour holds it. */
const NO_COLOUR = /[;{}<>]/;

/** A font, quoted where its name holds more than letters, digits and hyphens; nothing in it that a style sheet or XML could stumble over. */
const FONT = /^(?:"[^"<>&\\]+"|'[^'<>&\\]+'|[\p{L}_-][\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+)*)$/u;
/** The fonts of a list: commas in quotes part none. */
const FONTS = /(?:"[^"]*"|'[^']*'|[^,"'])+|(?<=,|^)(?=,|$)/g;

const LEAST_PX = 100;

/** @throws {RangeError} for a language, zone or size that is none. */
export function checkOptions({ locale, timeZone, widthPx, heightPx, colours = {}, fontFamily }: Checked): void {
  if (locale !== undefined && !isLanguage(locale)) throw new RangeError(`locale "${locale}": no language; write BCP 47 such as "en-GB"`);
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw new RangeError(`timeZone "${timeZone}": no such zone; write an IANA name such as "Europe/London" or an offset such as "+08:00"`);
  }
  for (const [name, colour] of Object.entries(colours)) {
    if (!/^[a-z]+$/.test(name) || typeof colour !== 'string' || NO_COLOUR.test(colour))
      throw new RangeError(`colours.${name} "${String(colour)}": no colour; write one of CSS such as "#1f5a85"`);
  }
  if (fontFamily !== undefined && !isFontFamily(fontFamily))
    throw new RangeError(`fontFamily ${JSON.stringify(fontFamily)}: no list of fonts; write one of CSS such as '"Fira Sans", sans-serif'`);
  for (const [name, px] of Object.entries({ widthPx, heightPx })) {
    if (px !== undefined && !(Number.isFinite(px) && px >= LEAST_PX))
      throw new RangeError(`${name} ${String(px)}: no size; write a number of pixels from ${LEAST_PX} on`);
  }
}

function isFontFamily(text: string): boolean {
  const fonts = text.match(FONTS) ?? [];
  return fonts.length > 0 && fonts.join(',') === text && fonts.every((font) => FONT.test(font.trim()));
}
