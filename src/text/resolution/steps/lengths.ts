// Values of lengths of time and of sets.
import { twoDigits } from '../../../time/index.js';
import { PART_CODES, UNIT, type Meaning } from '../../rules/meaning.js';
import { SEASON_CODES } from '../value.js';

/** ISO 8601 letters of a unit, and how many of the letter it is. */
const LETTERS: Readonly<Record<number, readonly [letter: string, factor: number]>> = {
  [UNIT.second]: ['TS', 1],
  [UNIT.minute]: ['TM', 1],
  [UNIT.hour]: ['TH', 1],
  [UNIT.day]: ['D', 1],
  [UNIT.week]: ['W', 1],
  [UNIT.fortnight]: ['W', 2],
  [UNIT.month]: ['M', 1],
  [UNIT.quarter]: ['Q', 1],
  [UNIT.half]: ['M', 6],
  [UNIT.season]: ['M', 3],
  [UNIT.year]: ['Y', 1],
  [UNIT.decade]: ['Y', 10],
  [UNIT.century]: ['Y', 100],
  [UNIT.millennium]: ['Y', 1000],
  [UNIT.weekend]: ['D', 2],
};
/** Next finer unit and how many of it make one; for halves. */
const FINER: Readonly<Record<number, readonly [unit: number, count: number]>> = {
  [UNIT.minute]: [UNIT.second, 60],
  [UNIT.hour]: [UNIT.minute, 60],
  [UNIT.day]: [UNIT.hour, 24],
  [UNIT.year]: [UNIT.month, 12],
  [UNIT.decade]: [UNIT.year, 10],
  [UNIT.century]: [UNIT.year, 100],
};

/** Million, billion, thousand. */
const BIG = [1, 1e6, 1e9, 1e3];

/** The stated number of units; undefined where it is open. */
export function amountOf(m: Meaning): number | undefined {
  if (m.n === undefined && m.plusQuarters === undefined) return undefined;
  const part = m.numerator !== undefined && m.denominator ? m.numerator / m.denominator : 0;
  return ((m.n ?? 0) + part + (m.plusQuarters ?? 0) / 4) * (m.big === undefined ? 1 : BIG[m.big]);
}

/** `P3D`, `PT1H30M`, `PXY`. */
export function lengthValue(m: Meaning): string {
  const unit = m.unit ?? UNIT.day;
  const [letter, factor] = LETTERS[unit] ?? ['D', 1];
  const amount = amountOf(m);
  if (amount === undefined) return print([[unit === UNIT.decade ? 'DE' : unit === UNIT.century ? 'CE' : letter, 'X']]);
  const whole = Math.floor(amount),
    rest = amount - whole;
  const parts: [letter: string, amount: number | string][] = [];
  const finer = FINER[unit];
  if (rest > 0 && finer) {
    const [finerLetter, finerFactor] = LETTERS[finer[0]] ?? ['D', 1];
    const count = rest * finer[1] * finerFactor;
    if (Number.isInteger(Math.round(count * 1e6) / 1e6)) {
      if (whole > 0) parts.push([letter, whole * factor]);
      const same = parts.find((part) => part[0] === finerLetter);
      if (same) same[1] = (same[1] as number) + Math.round(count);
      else parts.push([finerLetter, Math.round(count)]);
      return print(parts);
    }
  }
  parts.push([letter, Math.round(amount * factor * 1e6) / 1e6]);
  if (m.unit2 !== undefined && m.n2 !== undefined) {
    const [letter2, factor2] = LETTERS[m.unit2] ?? ['D', 1];
    parts.push([letter2, m.n2 * factor2]);
  }
  if (m.unit3 !== undefined && m.n3 !== undefined) parts.push([LETTERS[m.unit3]?.[0] ?? 'D', m.n3]);
  return print(parts);
}

function print(parts: readonly (readonly [letter: string, amount: number | string])[]): string {
  let value = 'P';
  let inClock = false;
  for (const [letter, amount] of parts) {
    const isClock = letter.length > 1 && letter.startsWith('T');
    if (isClock && !inClock) {
      value += 'T';
      inClock = true;
    }
    value += `${String(amount)}${isClock ? letter.slice(1) : letter}`;
  }
  return value;
}

/** Holidays below it fall on the same day of every year: month × 100 + day. */
const FIXED = 1300;

/** What comes again: `P1D`, `XXXX-WXX-2TNI`, `XXXX-12`. */
export function setValue(m: Meaning): string {
  const part = m.part !== undefined ? `T${PART_CODES[m.part] ?? 'MO'}` : '';
  if (m.weekday !== undefined && m.nth !== undefined) return `XXXX-XX-WXX-${String(m.weekday)}${part}`;
  if (m.weekday !== undefined) return `XXXX-WXX-${String(m.weekday)}${part}`;
  if (m.weekend !== undefined || m.working !== undefined) return `XXXX-WXX-${m.weekend === undefined ? 'WD' : 'WE'}`;
  if (m.month !== undefined) return `XXXX-${twoDigits(m.month)}${m.day === undefined ? '' : `-${twoDigits(m.day)}`}`;
  if (m.day !== undefined) return `XXXX-XX-${twoDigits(m.day)}`;
  if (m.holiday !== undefined && m.holiday < FIXED) return `XXXX-${twoDigits(Math.floor(m.holiday / 100))}-${twoDigits(m.holiday % 100)}`;
  if (m.season !== undefined) return `XXXX-${SEASON_CODES[m.season] ?? 'SP'}`;
  if (m.part !== undefined) return `XXXX-XX-XX${part}`;
  return lengthValue(m);
}
