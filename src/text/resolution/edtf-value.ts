// TIMEX3 value → EDTF with our extensions, the text that a When is made of.

const SEASON_MONTHS: Readonly<Record<string, string>> = {
  SP: '21',
  SU: '22',
  FA: '23',
  WI: '24',
  Q1: '33',
  Q2: '34',
  Q3: '35',
  Q4: '36',
  H1: '40',
  H2: '41',
};
const SHAPE = /^(BC)?(\d{1,4})(?:-(\w.*))?$/;

/** How years, months, days and clock times are written, which are EDTF already; and how long they may be. */
const PLAIN = '0000-00-00T00:00',
  PLAIN_LENGTHS = new Set([4, 7, 10, 16]);

/** `2034-03-16` and what begins so; asked of every time. */
export function hasDay(value: string): boolean {
  return isPlain(value, 10);
}

/** Are the first units of a value written so? */
function isPlain(value: string, length: number): boolean {
  for (let at = 0; at < length; at++) {
    const unit = value.charCodeAt(at),
      wanted = PLAIN.charCodeAt(at);
    if (wanted === 48 ? !(unit >= 48 && unit <= 57) : unit !== wanted) return false;
  }
  return true;
}

/** Thousands, millions, billions of years ago. */
const DEEP = /^([KMG])A([\d.]+)$/;
/** The year that they are counted from. */
const DEEP_TIME_YEAR = 2000;

function deepYear(ago: number): string {
  const year = Math.round(DEEP_TIME_YEAR - ago);
  return `${year < -9999 ? 'Y' : ''}-${String(-year).padStart(4, '0')}~`;
}

/** `198` → `198X`, `2009-SU` → `2009-22`, `BC0431` → `-0430`; undefined for what names no extent (`PRESENT_REF`, `XXXX-WXX-2`). */
export function edtfOfValue(value: string): string | undefined {
  if (PLAIN_LENGTHS.has(value.length) && isPlain(value, value.length)) return value;
  const slash = value.indexOf('/');
  if (slash > 0) {
    const from = edtfOfValue(value.slice(0, slash)),
      to = edtfOfValue(value.slice(slash + 1));
    return from !== undefined && to !== undefined ? `${from}/${to}` : undefined;
  }
  const deep = DEEP.exec(value);
  if (deep) return deepYear(Number(deep[2]) * (deep[1] === 'K' ? 1e3 : deep[1] === 'M' ? 1e6 : 1e9));
  const match = SHAPE.exec(value);
  if (!match || value.includes('XX')) return undefined;
  const [, era, digits = '', rest] = match;
  if (rest === undefined && digits.length < 4) return era === undefined ? digits.padEnd(4, 'X') : maskedBefore(digits);
  if (digits.length < 4) return undefined;
  const year = era === undefined ? digits : astronomical(Number(digits));
  if (rest === undefined) return year;
  const season = rest.length === 2 ? SEASON_MONTHS[rest] : undefined;
  if (season !== undefined) return `${year}-${season}`;
  return /[A-Z]/.test(rest) && !/^(?:W\d\d(?:-WE)?|[\d-]+T(?:\d.*|[A-Z]{2}))$/.test(rest) ? undefined : `${year}-${rest}`;
}

/** 431 before the era is the astronomical year -430. */
function astronomical(year: number): string {
  return year === 1 ? '0000' : `-${String(year - 1).padStart(4, '0')}`;
}

/** The 470s BC are 479 to 470 BC; BC04, the fifth century, began in 500 BC and ended with 401 BC, and BC5, the sixth millennium, in 6000 BC and with 5001 BC. */
function maskedBefore(digits: string): string {
  const first = Number(digits.padEnd(4, '9')),
    last = Number(digits.padEnd(4, '0')),
    turn = digits.length === 3 ? 0 : 1;
  return `${astronomical(first + turn)}/${astronomical(Math.max(1, last + turn))}`;
}
