// The same news in other words is the same timeline: what stands in other years, names, days and clocks is told so, and nothing else is.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseTimeline } from '../../src/parse.js';

interface News {
  readonly text: string;
  readonly reference: string;
}

const NEWS: readonly News[] = [
  {
    reference: '2034-03-15',
    text:
      'Ada Moe said on Monday that the ferry to Holm would not sail before 3 May 2034. The crossing planned for 14 April 2034 was cancelled ' +
      'because the pump failed at 5 pm on Sunday. It had been repaired in June 2033. "We are sorry," Moe told reporters on Tuesday.',
  },
  {
    reference: '2034-03-15',
    text:
      'The museum closed on Saturday and will open again at 9 am on Thursday. It was founded in 1988. The concert was put ' +
      'off until 21 April 2034, said Karl Lind. He had not been told.',
  },
  {
    reference: '2034-06-20',
    text:
      'The hearing scheduled for 26 June 2034 was moved to 3 July 2034 on Monday because the judge fell ill. It will begin at 10 am and last ' +
      'three hours. The strike ended on Sunday after two weeks. Nora Webb denied on Friday that the bridge had been damaged.',
  },
];

interface Wording {
  readonly change: (text: string) => string;
  /** What becomes of what was told; absent: what becomes of the text. */
  readonly told?: (row: string) => string;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const weekdaysLater =
  (days: number) =>
  (text: string): string =>
    text.replace(/\b[A-Z][a-z]+day\b/g, (day) => WEEKDAYS[(WEEKDAYS.indexOf(day) + days) % WEEKDAYS.length]);
const yearsLater =
  (years: number) =>
  (text: string): string =>
    text.replace(/\b\d{4}\b/g, (year) => String(Number(year) + years));

/** The calendar repeats itself after 400 years, and between 1901 and 2099 after 28; four years on, each day lies five weekdays later. */
const CALENDARS: Readonly<Record<string, Wording>> = {
  '400 years before': { change: yearsLater(-400) },
  '28 years later': { change: yearsLater(28) },
  '28 years before': { change: yearsLater(-28) },
  'four years later': { change: (text) => weekdaysLater(5)(yearsLater(4)(text)) },
  'twelve years later': { change: (text) => weekdaysLater(1)(yearsLater(12)(text)) },
};

const named =
  (names: Readonly<Record<string, string>>) =>
  (text: string): string =>
    Object.entries(names).reduce((changed, [from, to]) => changed.replaceAll(from, to), text);

const NAMES: Readonly<Record<string, Wording>> = {
  'Irish names': {
    change: named({
      'Ada Moe': "Siobhan O'Brien",
      Moe: "O'Brien",
      'Karl Lind': "Sean O'Shea",
      'Nora Webb': 'Niamh MacCarthy',
      Webb: 'MacCarthy',
      Lind: "O'Shea",
    }),
  },
  'names with hyphens': {
    change: named({ 'Ada Moe': 'Anne-Marie Smith-Jones', Moe: 'Smith-Jones', 'Karl Lind': 'Jean-Luc Meyer-Vogt', Lind: 'Meyer-Vogt' }),
  },
  'names with accents': { change: named({ 'Ada Moe': 'Zoë Müller', Moe: 'Müller', 'Karl Lind': 'Łukasz Dvořák', Lind: 'Dvořák', Webb: 'Öberg' }) },
  'the family first': {
    change: named({ 'Ada Moe': 'Kim Min-jun', Moe: 'Kim', 'Karl Lind': 'Tsai Ing-wen', Lind: 'Tsai', 'Nora Webb': 'Yoon Suk-yeol', Webb: 'Yoon' }),
  },
  'small words in names': { change: named({ 'Ada Moe': 'Ada van der Berg', Moe: 'van der Berg', 'Karl Lind': 'Karl von Stein', Lind: 'von Stein' }) },
  'other places': { change: named({ Holm: 'Saint-Malo' }) },
};

const MONTHS = 'April|May|June|July';
const dated = (write: (day: string, month: string, year: string) => string): Wording => ({
  change: (text) =>
    text.replace(new RegExp(`(\\d+) (${MONTHS}) (\\d{4})`, 'g'), (_, day: string, month: string, year: string) => write(day, month, year)),
});
const ordinal = (day: string): string => `${day}${day === '3' ? 'rd' : day === '21' ? 'st' : 'th'}`;

const DATES: Readonly<Record<string, Wording>> = {
  'May 3, 2034': dated((day, month, year) => `${month} ${day}, ${year}`),
  'May 3rd, 2034': dated((day, month, year) => `${month} ${ordinal(day)}, ${year}`),
  'May 3 2034': dated((day, month, year) => `${month} ${day} ${year}`),
  '3rd May 2034': dated((day, month, year) => `${ordinal(day)} ${month} ${year}`),
  '3 May, 2034': dated((day, month, year) => `${day} ${month}, ${year}`),
  'the 3rd of May 2034': dated((day, month, year) => `the ${ordinal(day)} of ${month} ${year}`),
  "3 May '34": dated((day, month, year) => `${day} ${month} '${year.slice(2)}`),
  '03 May 2034': dated((day, month, year) => `${day.padStart(2, '0')} ${month} ${year}`),
  '2034-05-03': dated((day, month, year) => `${year}-0${MONTHS.split('|').indexOf(month) + 4}-${day.padStart(2, '0')}`),
  Tues: { change: (text) => text.replace(/\bTuesday\b/g, 'Tues') },
  'Monday for on Monday': { change: (text) => text.replace(/ on (?=[A-Z][a-z]+day\b)/g, ' ') },
};

const HOURS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const clocked = (write: (hour: number, half: string) => string): Wording => ({
  change: (text) => text.replace(/(\d+) (am|pm)/g, (_, hour: string, half: string) => write(Number(hour), half)),
});
const to24 = (hour: number, half: string): string => String(half === 'pm' ? hour + 12 : hour).padStart(2, '0');

const CLOCKS: Readonly<Record<string, Wording>> = {
  '5pm': clocked((hour, half) => `${hour}${half}`),
  '5 p.m.': clocked((hour, half) => `${hour} ${half.charAt(0)}.m.`),
  '5:00 pm': clocked((hour, half) => `${hour}:00 ${half}`),
  '5 PM': clocked((hour, half) => `${hour} ${half.toUpperCase()}`),
  '17:00': clocked((hour, half) => `${to24(hour, half)}:00`),
  '17.00': clocked((hour, half) => `${to24(hour, half)}.00`),
  '17h00': clocked((hour, half) => `${to24(hour, half)}h00`),
  'five pm': clocked((hour, half) => `${HOURS[hour]} ${half}`),
  "5 o'clock in the afternoon": clocked((hour, half) => `${hour} o'clock in the ${half === 'pm' ? 'afternoon' : 'morning'}`),
};

const said = (from: RegExp, to: string): Wording => ({ change: (text) => text.replace(from, to), told: (row) => row });

const WORDS: Readonly<Record<string, Wording>> = {
  stated: said(/\bsaid\b/g, 'stated'),
  'made clear': said(/\bsaid on Monday\b/g, 'made clear on Monday'),
  'told journalists': said(/\btold reporters\b/g, 'told journalists'),
  "hadn't": said(/\bhad not\b/g, "hadn't"),
  '3 hours': said(/\bthree hours\b/g, '3 hours'),
  'as for because': said(/\bbecause the\b/g, 'as the'),
  'due for': said(/\b(?:scheduled|planned|set) for\b/g, 'timetabled for'),
};

const withCapital = (row: string): string => row.charAt(0).toUpperCase() + row.slice(1);

interface Told {
  readonly rows: readonly string[];
  readonly relations: readonly string[];
}

function tell({ text, reference }: News): Told {
  const { events, relations } = parseTimeline(text, { reference });
  return {
    rows: events.map(({ title, status, kind, when, speaker }) => [title, kind, status, when?.edtf, speaker].join(' | ')),
    relations: relations.map(({ type }) => type).sort(),
  };
}

for (const [subject, wordings] of Object.entries({ years: CALENDARS, names: NAMES, dates: DATES, clocks: CLOCKS, words: WORDS }))
  describe(`the same news in other ${subject}`, () => {
    for (const [name, { change, told = change }] of Object.entries(wordings))
      it(name, () => {
        for (const news of NEWS) {
          const { rows, relations } = tell(news);
          const other = tell({ text: change(news.text), reference: subject === 'years' ? change(news.reference) : news.reference });
          assert.deepEqual(
            other.rows,
            rows.map((row) => withCapital(told(row))),
          );
          assert.deepEqual(other.relations, relations);
        }
      });
  });
