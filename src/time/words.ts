// The words about time that Intl does not give. `{0}`, `{1}` stand for what is put in. Other languages: another object.
import type { PartOfDay } from './edtf.js';

export interface TimeWords {
  /** Before a year or coarser: "c. 1979". */
  readonly circa: string;
  /** Before anything finer: "around 17:00". */
  readonly around: string;
  readonly perhaps: string;
  /** A part of a year, month or the like: "late 2022". */
  readonly early: string;
  readonly mid: string;
  readonly late: string;
  /** An open start: "until 2008". */
  readonly until: string;
  /** An unknown start: "by 2008". */
  readonly before: string;
  /** An open end: "since 1979". */
  readonly since: string;
  /** An unknown end: "from 1979". */
  readonly from: string;
  /** Two dates or times: "A – B". */
  readonly range: string;
  /** A date and a time or part of day: "16 June 2009, evening". */
  readonly dateTime: string;
  /** A time and its place: "17:00 (New York)". */
  readonly zoned: string;
  readonly decade: string;
  /** `{0}` is the ordinal. */
  readonly century: string;
  readonly millennium: string;
  /** `{0}` is what lies before our era: "5th century BCE". */
  readonly beforeEra: string;
  readonly week: string;
  readonly weekend: string;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly [string, string, string, string];
  readonly quarter: string;
  readonly third: string;
  readonly halves: readonly [string, string];
  readonly partsOfDay: Readonly<Record<PartOfDay, string>>;
  readonly yearsAgo: string;
  readonly yearsAhead: string;
  /** Some year in a masked span: "day unknown" is told by the coarser date alone. */
  readonly ordinal: (number: number) => string;
  /** Local times that name no zone. */
  readonly floating: string;
}

/** English of what plain dates and clock times need. */
export const PLAIN_TIME_WORDS = {
  until: 'until {0}',
  since: 'since {0}',
  range: '{0} – {1}',
  dateTime: '{0}, {1}',
  zoned: '{0} ({1})',
  decade: '{0}s',
  century: '{0} century',
  millennium: '{0} millennium',
  beforeEra: '{0} BC',
  ordinal: (number) => {
    const tens = number % 100;
    const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
    return `${number}${ending}`;
  },
} as const satisfies Partial<TimeWords>;

export type PlainTimeWords = Pick<TimeWords, keyof typeof PLAIN_TIME_WORDS>;

/** Puts values into a template. */
export function fill(template: string, ...values: readonly string[]): string {
  return template.replace(/\{(\d)\}/g, (whole, index: string) => values[Number(index)] ?? whole);
}
