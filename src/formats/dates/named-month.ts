// Dates with a month's name, as RFC 5322 and ECMA-262 print them and as spreadsheets show them, also in other languages.
import { clockText, dateText, fullYear } from './parts.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const WEEKDAY = /^(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$/;

/**
 * Reads "16 Mar 2034", "16-Mar-34", "March 16, 2034", "16. März 2034", "Mar 2034", "Thu, 16 Mar 2034 09:00:00 GMT-0500", "Thu Mar 16 2034 09:00".
 * @returns EDTF, or undefined.
 */
export function namedMonth(text: string): string | undefined {
  const [date, clock] = splitClock(text);
  const words = date
    .toLowerCase()
    .split(/[\s,./-]+/)
    .filter((word) => word !== '' && !BETWEEN.has(word));
  if (words[0] !== undefined && WEEKDAY.test(words[0])) words.shift();
  if (words.length < 2 || words.length > 3) return undefined;
  const at = words.findIndex((word) => monthOf(word) > 0);
  if (at < 0 || at > 1) return undefined;
  const numbers = words.filter((_, index) => index !== at);
  if (!numbers.every((word) => /^\d{1,4}(?:st|nd|rd|th|er|º)?$/.test(word))) return undefined;
  const last = numbers.at(-1) ?? '';
  const day = numbers.length === 2 ? Number.parseInt(numbers[0] ?? '', 10) : undefined;
  // "Mar 34" may be a day of any year.
  if (day === undefined && last.length < 3) return undefined;
  const year = fullYear(last);
  const found = dateText(year, monthOf(words[at] ?? ''), day);
  if (found === undefined || clock === undefined) return found;
  const time = clockText(clock);
  return time === undefined || day === undefined ? undefined : found + time;
}

/** Small words inside a date: of, the, de, del. */
const BETWEEN = new Set(['of', 'the', 'de', 'del']);

/** From 1; 0 for a word that is no month. */
function monthOf(word: string): number {
  const short = MONTHS.indexOf(word === 'sept' ? 'sep' : word);
  if (short >= 0) return short + 1;
  return FULL.indexOf(word) + 1 || (/^\p{L}{3,}$/u.test(word) ? (otherMonths().get(word) ?? 0) : 0);
}

/** Languages of tables whose months are read beside English ones. */
const LANGUAGES = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'da', 'nb', 'sv', 'fi', 'pl', 'cs'];
let months: Map<string, number> | undefined;

/** Names of months in those languages as `Intl` writes them in dates; a name that means two months is left out. */
function otherMonths(): ReadonlyMap<string, number> {
  if (months) return months;
  months = new Map();
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const name =
          format
            .formatToParts(Date.UTC(2034, month - 1, 16))
            .find(({ type }) => type === 'month')
            ?.value.toLowerCase()
            .replace(/\.$/, '') ?? '';
        if (name.length >= 3) months.set(name, (months.get(name) ?? month) === month ? month : 0);
      }
    }
  }
  return months;
}

/** Parts the date from a clock time behind it; the year may stand behind the clock too (asctime: "Mar 16 09:00:00 2034"). */
function splitClock(text: string): readonly [date: string, clock: string | undefined] {
  const match = /\b\d{1,2}(?::\d\d| ?[ap]\.?m)/i.exec(text);
  if (!match) return [text, undefined];
  const clock = text.slice(match.index);
  const yearBehind = /^([\d:]+)\s+(\d{4})$/.exec(clock);
  const date = text.slice(0, match.index).replace(/[,\s]+(?:at\s*)?$/i, '');
  return yearBehind ? [`${date} ${yearBehind[2] ?? ''}`, yearBehind[1]] : [date, clock];
}
