// A date as files write it → EDTF text. Only notations of data files; prose dates are text/'s. Linear; bounded input.
import { isoDateTime } from './iso.js';
import { namedMonth } from './named-month.js';
import { clockText, dateText, fullYear, yearText } from './parts.js';

/** The order of day and month in 03/04/2025. */
export type DateOrder = 'mdy' | 'dmy';

/** A date read from a cell or field. */
export interface DateText {
  /** EDTF; the zone stands in it only where the text gives an offset. */
  readonly edtf: string;
  /** Day and month could be swapped: 03/04/2025. */
  readonly isOrderOpen?: boolean;
}

const MAX_LENGTH = 80;

/**
 * Reads one written date: ISO 8601 and EDTF, years with an era ("200 BC"), `3/14/2034`, `14.3.2034`, RFC 5322 and
 * JavaScript dates ("16 Mar 2034 09:00 GMT-0500"), each with "c." or "?" for doubt.
 * @param order - Decides what could be both; ISO is never in question.
 * @returns Undefined where it is none of these.
 */
export function readDateText(text: string, order: DateOrder = 'mdy'): DateText | undefined {
  let rest = text.trim();
  if (rest === '' || rest.length > MAX_LENGTH) return undefined;
  const circa = /^(?:circa|about|approx\.?|ca?\.?(?=\s*\d)|~|≈)\s*/i.exec(rest);
  if (circa) rest = rest.slice(circa[0].length);
  const isUncertain = rest.endsWith('?') && !rest.endsWith('~?');
  if (isUncertain) rest = rest.slice(0, -1).trimEnd();
  const found = readSure(rest, order);
  if (!found || (!circa && !isUncertain)) return found;
  const doubt = circa && isUncertain ? '%' : circa ? '~' : '?';
  return /[~?%/T]/.test(found.edtf) ? found : { ...found, edtf: `${found.edtf}${doubt}` };
}

function readSure(text: string, order: DateOrder): DateText | undefined {
  const edtf = isoDateTime(text) ?? edtfAsIs(text) ?? plainYear(text) ?? yearsBetween(text) ?? namedMonth(text) ?? signed(text);
  return edtf === undefined ? slashed(text, order) : { edtf };
}

/** EDTF beyond ISO: intervals, seasons, doubt, unspecified digits, long years. Its grammar is checked where it is used. */
function edtfAsIs(text: string): string | undefined {
  if (/^Y-?\d{5,}[~?%]?$/.test(text)) return text;
  const moment = /^\d{4}-\d\d-\d\dT.*[~?%]$/.test(text) ? isoDateTime(text.slice(0, -1)) : undefined;
  if (moment !== undefined) return moment + text.slice(-1);
  if (/^-?\d{3,4}[\dX](?:-[\dX]{2}){0,2}[~?%]?$/.test(text) && /[X~?%]/.test(text)) return text;
  if (/^\d{4}-(?:2[1-9]|3\d|4[01])[~?%]?$/.test(text) || /^\d{4}-W\d\d(?:-[1-7]|-WE)?[~?%]?$/.test(text)) return text;
  // An hour, or our own notation for a part of a day.
  if (/^\d{4}-\d\d-\d\dT(?:\d\d(?:Z|[+-]\d\d:\d\d)?|MO|MI|AF|EV|NI|DT)[~?%]?$/.test(text)) return text;
  const bar = text.indexOf('/');
  if (bar < 0 || text.includes('/', bar + 1)) return undefined;
  const start = bar === 0 ? '..' : intervalEnd(text.slice(0, bar));
  const end = bar === text.length - 1 ? '..' : intervalEnd(text.slice(bar + 1));
  return start !== undefined && end !== undefined ? `${start}/${end}` : undefined;
}

function intervalEnd(text: string): string | undefined {
  if (text === '..') return text;
  if (/^\d{1,3}$/.test(text)) return undefined;
  return isoDateTime(text) ?? (text.includes('/') ? undefined : edtfAsIs(text));
}

/** Years with or without an era, in as many digits as they have: "44 BC", "622", "−13800000000". */
function plainYear(text: string): string | undefined {
  const match = /^([-−]?\d{1,13})(?:\s*(BCE|BC|B\.C\.E?\.?|AD|A\.D\.|CE|C\.E\.))?$/i.exec(text) ?? /^(?:(AD|A\.D\.)\s+)(\d{1,4})$/i.exec(text);
  if (!match) return undefined;
  const isEraFirst = /^a/i.test(match[1] ?? '');
  const digits = ((isEraFirst ? match[2] : match[1]) ?? '').replace('−', '-');
  const era = isEraFirst ? 'ad' : (match[2] ?? '').toLowerCase();
  const year = Number(digits);
  if (era === '' && year > 9999) return epoch(digits);
  return yearText(era.startsWith('b') ? 1 - Math.abs(year) : year);
}

/** "1850-1860", "1850 – 1860", "1914–18", "1939-45". A hyphen before two digits is ISO's where they are a month, and EDTF's where a season. */
function yearsBetween(text: string): string | undefined {
  const match = /^(\d{4})\s*[-–—]\s*(\d{4})$/.exec(text) ?? /^(\d{4})(?:\s*[–—]\s*(?=\d)|-(?!0|1[0-2]|2[1-9]|3|4[01]))(\d\d)$/.exec(text);
  const [first = '', last = ''] = match?.slice(1) ?? [];
  const end = last.length === 2 ? first.slice(0, 2) + last : last;
  return match && end > first ? `${first}/${end}` : undefined;
}

/** 2034年3月16日, 2034년 3월 16일. */
function signed(text: string): string | undefined {
  const match = /^(\d{1,4})\s*[年년](?:\s*(\d\d?)\s*[月월](?:\s*(\d\d?)\s*[日일])?)?$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((digits?: string) => (digits === undefined ? undefined : Number(digits)));
  return dateText(year ?? 0, month, day);
}

/** A count of seconds (10 digits) or milliseconds (13) since 1970 in UTC, or a date without separators (8). */
function epoch(digits: string): string | undefined {
  if (digits.length !== 10 && digits.length !== 13) return undefined;
  const date = new Date(Number(digits) * (digits.length === 10 ? 1000 : 1));
  return date.toISOString().replace('.000Z', 'Z');
}

/** 3/14/2034, 14.3.2034, 2034/3/14, with a clock behind: 3/14/2034 5:07 pm. */
function slashed(text: string, order: DateOrder): DateText | undefined {
  const match = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?:,?[T ]\s*(\d.*))?$/.exec(text);
  const monthYear = match ? null : /^(\d{1,2})[/.](\d{4})$/.exec(text);
  if (monthYear) return dated(Number(monthYear[2]), Number(monthYear[1]));
  if (!match) return undefined;
  const [, first = '', mark, second = '', third = '', clock] = match;
  const time = clock === undefined ? '' : clockText(clock);
  if (time === undefined) return undefined;
  if (first.length >= 3) return dated(Number(first), Number(second), Number(third), time);
  if (third.length === 1 || third.length === 3) return undefined;
  const year = fullYear(third);
  const [a, b] = [Number(first), Number(second)];
  const isOpen = mark === '/' && a <= 12 && b <= 12 && a !== b;
  const isDayFirst = a > 12 || (b <= 12 && (mark === '.' || order === 'dmy'));
  const found = isDayFirst ? dated(year, b, a, time) : dated(year, a, b, time);
  return found && isOpen ? { ...found, isOrderOpen: true } : found;
}

function dated(year: number, month: number, day?: number, time = ''): DateText | undefined {
  const edtf = dateText(year, month, day);
  return edtf === undefined ? undefined : { edtf: edtf + time };
}
