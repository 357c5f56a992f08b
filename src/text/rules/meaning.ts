// What the words of a time expression say before any context is applied: slots that rules fill. Names no word.
import type { TimexMod, TimexType } from '../expression.js';

/** Units of calendar and clock, fine to coarse. Locale word tables use the same numbers. */
export const UNIT = {
  second: 1,
  minute: 2,
  hour: 3,
  day: 4,
  weekend: 5,
  week: 6,
  fortnight: 7,
  month: 8,
  quarter: 9,
  season: 10,
  half: 11,
  year: 12,
  decade: 13,
  century: 14,
  millennium: 15,
} as const;

/** Parts of a day, as in {@link PART_CODES}. */
export const PART_CODES = ['', 'MO', 'MI', 'AF', 'EV', 'NI', 'DT'] as const;

/** Modifiers by the numbers of locale word tables. */
export const MODS = [undefined, 'START', 'MID', 'END', 'BEFORE', 'AFTER', 'APPROX'] as const;

export interface Meaning {
  type?: TimexType;
  mod?: TimexMod;
  /** A value as it stands: `PRESENT_REF`, `P1D` … */
  ref?: string;

  // Calendar fields, as stated.
  /** -1: before the common era. */
  era?: number;
  year?: number;
  /** Two-digit year. */
  shortYear?: number;
  /** The last figure of a year, the others being those of the year before it: 7 in "1936–7". */
  lastDigit?: number;
  /** Tens of years: 197 for the 1970s; below 10 the century is open. */
  decade?: number;
  /** Ordinal: 20 for the 20th. */
  century?: number;
  millennium?: number;
  half?: number;
  quarter?: number;
  season?: number;
  month?: number;
  week?: number;
  weekend?: number;
  weekday?: number;
  /** Weeks after (below 0: before) the {@link weekday} that is meant otherwise: "Friday week". */
  weeks?: number;
  day?: number;
  holiday?: number;
  part?: number;
  /** All through the {@link part}: "overnight". */
  lasting?: number;
  hour?: number;
  minute?: number;
  second?: number;
  fraction?: number;
  /** 1730: hour and minute in four digits. */
  hourMinute?: number;
  /** {@link hourMinute} is a year where it lies near the time of writing; 2: but not in a text that tells the clock in four digits; 3: nor far from the story. */
  maybeYear?: number;
  /** 1 before noon, 2 after noon. */
  meridiem?: number;
  /** Minutes to take off (`-`) or add to the hour: "quarter to five". */
  past?: number;
  to?: number;
  /** Index into the zones of the locale, from 1. */
  zone?: number;
  /** IANA name of the zone of a place. */
  zoneName?: string;
  /** Noon or midnight: no half of the day is open. */
  noon?: number;
  /** Two numbers with a stroke: 1 would be a fraction if the first were the smaller, 2 no day where they say "all the time". */
  improper?: number;
  /** The clock time or part of the day stands behind the day: of two days it is said of the second; 2: of both. */
  tail?: number;
  /** At the clock time told last: "Friday at the same time". */
  sameClock?: number;
  /** 1: told as on a clock face, the half of the day is open even where others are told in 24 hours; 2: with a dot, "4.30", which may be one of 24. */
  spoken?: number;
  /** An hour by itself, a clock time only among clock times. */
  bareHour?: number;
  /** From "+08:00": 1 east, 2 west; hours and minutes. */
  offsetSign?: number;
  offsetHour?: number;
  offsetMinute?: number;
  /** Hours and minutes in four digits. */
  offset?: number;
  fiscal?: number;
  /** Second number of a numeric date whose order is open. */
  first?: number | undefined;
  secondNumber?: number;

  // Steps.
  /** Unit of a step or a length. */
  unit?: number;
  /** Steps of the unit: -1 last, 0 this, 1 next. */
  step?: number;
  /** What the step counts from: 0 the document, 1 the time the text stands at, 2 that one in a story and else the document. */
  from?: number;
  /** Direction in which a partial date lies: -1, 0 (nearest, this), 1. */
  toward?: number;

  // Lengths.
  /** A length of time. */
  length?: number;
  n?: number;
  /** {@link n} counts 1 millions, 2 thousands of millions. */
  big?: number;
  /** "a few", "several", bare plural: the number is open. */
  vague?: number;
  /** Second, finer length: "an hour and 20 minutes". */
  n2?: number;
  unit2?: number;
  /** Third length, finer still. */
  n3?: number;
  unit3?: number;
  /** Quarters more: 2 in "a year and a half". */
  plusQuarters?: number;
  /** The length was expected or repeats: a set. */
  every?: number;

  /** Time that a step or a length is counted from or belongs to. */
  of?: Meaning;
  /** The period that a company reports: 1 the one in question, 2 the same a year before, 3 the whole year. */
  report?: number;
  /** The length is picked out: the past, the next … */
  window?: number;
  /** Upper end of a range of lengths. */
  high?: number;
  /** On no particular day. */
  anyDay?: number;
  /** Set by the engine: day from which a weekday is counted. */
  base?: number;
  /** Set by the engine: the second of two joined times. */
  other?: Meaning | undefined;
  /** "From now". */
  now?: Meaning;
  /** Only as part of a larger expression; 2: only behind a day told before. */
  weak?: number;
  /** Days from Monday to Friday alone are counted. */
  working?: number;
  /** -1: before, 1: after what {@link from} says, by the length. */
  ago?: number;
  /** A length that leads from a day to a day: "exactly a year later". */
  exact?: number;
  /** The year about which the century turned: "the turn of the century". */
  turn?: number;
  /** The step stands behind a date and a comma: it may tell that date again. */
  apposed?: number;
  numerator?: number;
  denominator?: number;
  /** First year of a decade as written: 1970. */
  decadeYear?: number;
  /** 1: the {@link n}th minute of a match; 2: the nth day, week or year of what began when the text tells. */
  play?: number;
  /** A year of three digits: believed only in a text that tells of such years; 2: or of eras; 3: or in a chronicle that goes on to later ones; 4: a year before those who did something, whose verb must follow; 5: a stretch that tells when, and not how much. */
  early?: number;
  /** 1: somebody is {@link n} years old; 2: turns so old that day; 3: is so old who is named right behind it; 4: whose deed is told with it. */
  age?: number;
  /** Ordinal of a unit within something: "the third day"; beside {@link step}: the day before or after what words name. */
  nth?: number;
}

const no = undefined;

/**
 * A meaning that says nothing yet. The slots that texts fill most often are there from the start, so that nearly all
 * meanings have one shape and are read at full speed; the others come when they are filled.
 */
export const sayNothing = (): Meaning => ({
  mod: no,
  ref: no,
  year: no,
  month: no,
  day: no,
  weekday: no,
  season: no,
  quarter: no,
  part: no,
  hour: no,
  minute: no,
  meridiem: no,
  unit: no,
  step: no,
  from: no,
  toward: no,
  ago: no,
  length: no,
  n: no,
  vague: no,
  window: no,
  every: no,
  other: no,
  weak: no,
  tail: no,
  zone: no,
  noon: no,
  first: no,
  secondNumber: no,
  holiday: no,
  report: no,
  bareHour: no,
  decadeYear: no,
  era: no,
  hourMinute: no,
  base: no,
});

/** A meaning that says the same, but for what is changed; of the shape of all, which a spread would not be. */
export function meaningLike(meaning: Meaning, changes?: Meaning): Meaning {
  return Object.assign(sayNothing(), meaning, changes);
}

/** Is its year told, in four figures or as "03/05/34" tells it? */
export function tellsYear({ year, first, shortYear }: Meaning): boolean {
  return (year ?? (first && shortYear)) !== undefined;
}

/** Is its month or season told, by name or as "03/05" tells it? */
export function tellsMonth({ month, season, first }: Meaning): boolean {
  return (month ?? season ?? first) !== undefined;
}
