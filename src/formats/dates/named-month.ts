// Dates with an English month name, as RFC 5322 and ECMA-262 print them and as spreadsheets show them.
import { clockText, dateText } from './parts.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const WEEKDAY = /^(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$/;

/**
 * Reads "16 Mar 2034", "March 16, 2034", "Mar 2034", "Thu, 16 Mar 2034 09:00:00 GMT-0500", "Thu Mar 16 2034 09:00".
 * @returns EDTF, or undefined.
 */
export function namedMonth(text: string): string | undefined {
  const [date, clock] = splitClock(text);
  const words = date.toLowerCase().split(/[\s,./-]+/).filter((word) => word !== '' && word !== 'of' && word !== 'the');
  if (words[0] !== undefined && WEEKDAY.test(words[0])) words.shift();
  if (words.length < 2 || words.length > 3) return undefined;
  const at = words.findIndex((word) => monthOf(word) > 0);
  if (at < 0 || at > 1) return undefined;
  const numbers = words.filter((_, index) => index !== at).map((word) => (/^\d{1,4}(?:st|nd|rd|th)?$/.test(word) ? Number.parseInt(word, 10) : Number.NaN));
  if (numbers.some(Number.isNaN)) return undefined;
  const year = numbers.at(-1) ?? 0;
  const day = numbers.length === 2 ? numbers[0] : undefined;
  if (day === undefined && year < 100) return undefined;
  const found = dateText(year, monthOf(words[at] ?? ''), day);
  if (found === undefined || clock === undefined) return found;
  const time = clockText(clock);
  return time === undefined || day === undefined ? undefined : found + time;
}

function monthOf(word: string): number {
  const short = MONTHS.indexOf(word === 'sept' ? 'sep' : word);
  return (short >= 0 ? short : FULL.indexOf(word)) + 1;
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
