import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  ENGLISH_TIME_WORDS,
  instantFromIso,
  nameOfZone,
  placeOfZone,
  TimeFormat,
  utcOffsetName,
  whenFromEdtf,
  whenWith,
} from '../../src/time/index.js';
import type { Extent, TimeStyle } from '../../src/time/index.js';

// Engines differ in the kind of space they put around dashes and in front of AM.
const plain = (text: string) => text.replace(/[\u00A0\u2009\u202F]/g, ' ');
const STYLES: readonly TimeStyle[] = ['short', 'medium', 'long'];

/** EDTF (read in New York where it has a clock), short, medium, long, in British English. */
const WORDINGS: readonly (readonly [string, string, string, string])[] = [
  ['1979', '1979', '1979', '1979'],
  ['1979~', 'c. 1979', 'c. 1979', 'c. 1979'],
  ['1979?', '1979?', 'perhaps 1979', 'perhaps 1979'],
  ['1979%', 'c. 1979?', 'perhaps c. 1979', 'perhaps c. 1979'],
  ['197X', '1970s', '1970s', '1970s'],
  ['17XX', '18th century', '18th century', '18th century'],
  ['-04XX', '5th century BC', '5th century BC', '5th century BC'],
  ['1XXX', '2nd millennium', '2nd millennium', '2nd millennium'],
  ['0070', '70 AD', '70 AD', '70 AD'],
  ['0014-08-19', '19 Aug', '19 Aug 14 AD', 'Tuesday 19 August 14 AD'],
  ['-0430', '431 BC', '431 BC', '431 BC'],
  ['-0430-03', 'Mar 431 BC', 'Mar 431 BC', 'March 431 BC'],
  ['2034-03', 'Mar 2034', 'Mar 2034', 'March 2034'],
  ['2034-03~', 'around Mar 2034', 'around Mar 2034', 'around March 2034'],
  ['2034-22', 'summer 2034', 'summer 2034', 'summer 2034'],
  ['2034-34', 'Q2 2034', 'Q2 2034', 'Q2 2034'],
  ['2034-38', 'third 2 of 2034', 'third 2 of 2034', 'third 2 of 2034'],
  ['2034-41', 'second half of 2034', 'second half of 2034', 'second half of 2034'],
  ['2034-W11', 'week of 13 Mar', 'week of 13 Mar 2034', 'week of 13 Mar 2034'],
  ['2034-W11-WE', 'weekend of 18 – 19 Mar', 'weekend of 18 – 19 Mar 2034', 'weekend of 18 – 19 Mar 2034'],
  ['2034-03-14', '14 Mar', '14 Mar 2034', 'Tuesday 14 March 2034'],
  ['2034-03-XX', 'Mar 2034', 'Mar 2034', 'March 2034'],
  ['2034-03-14TEV', '14 Mar, evening', '14 Mar 2034, evening', 'Tuesday 14 March 2034, evening'],
  ['2034-03-14T17:00', '17:00', '14 Mar 2034, 17:00', 'Tuesday 14 March 2034 at 17:00 (New York)'],
  ['2034-03-14T17:00~', 'around 17:00', '14 Mar 2034, around 17:00', 'Tuesday 14 March 2034, around 17:00 (New York)'],
  ['2034-03-14T08', '08:00', '14 Mar 2034, 08:00', 'Tuesday 14 March 2034 at 08:00 (New York)'],
  ['2034-03-14T17:00:05.250', '17:00:05.250', '14 Mar 2034, 17:00:05.250', 'Tuesday 14 March 2034 at 17:00:05.250 (New York)'],
  ['../2034-03-14', 'until 14 Mar', 'until 14 Mar 2034', 'until Tuesday 14 March 2034'],
  ['/2034-03-14', 'by 14 Mar', 'by 14 Mar 2034', 'by Tuesday 14 March 2034'],
  ['1979/..', 'since 1979', 'since 1979', 'since 1979'],
  ['1979/', 'from 1979', 'from 1979', 'from 1979'],
  ['2034-03-14/2034-03-16', '14 – 16 Mar', '14 – 16 Mar 2034', 'Tuesday 14 March – Thursday 16 March 2034'],
  ['1914/1918', '1914 – 1918', '1914 – 1918', '1914 – 1918'],
  ['1964/2008~', '1964 – c. 2008', '1964 – c. 2008', '1964 – c. 2008'],
  ['2034-03-14T17:00/2034-03-14T18:30', '17:00–18:30', '14 Mar 2034, 17:00–18:30', 'Tuesday 14 March 2034, 17:00–18:30 (New York)'],
  ['Y-13800000000', '13.8 Ga', '13.8 Ga', '13.8 billion years ago'],
  ['Y-66000000~', 'c. 66 Ma', 'c. 66 Ma', 'c. 66 million years ago'],
  ['Y-2600000', '2.6 Ma', '2.6 Ma', '2.6 million years ago'],
  ['Y-2598000', '2.6 Ma', '2.6 Ma', '2.6 million years ago'],
  ['Y-45500', '47.5 ka', '47.5 ka', '47.5 thousand years ago'],
  ['Y52000', '+50 ka', '+50 ka', 'in 50 thousand years'],
  ['Y302000-06-01T10:30', '+300 ka', '+300 ka', 'in 300 thousand years (New York)'],
  ['Y302000-06-01T10:30~', 'c. +300 ka', 'c. +300 ka', 'c. in 300 thousand years (New York)'],
];

for (const [edtf, ...expected] of WORDINGS) {
  test(`${edtf} is said "${expected[1]}"`, () => {
    const format = new TimeFormat({ locale: 'en-GB' });
    const when = whenFromEdtf(edtf, edtf.includes('T') && !edtf.includes('TEV') ? { timeZone: 'America/New_York' } : {});
    const said = STYLES.map((style) => plain(format.when(when, style)).replace(/(day), /g, '$1 '));
    assert.deepEqual(said, expected);
  });
}

test('another zone moves clock times, never stated days nor floating times', () => {
  const format = new TimeFormat({ locale: 'en-GB', timeZone: 'Asia/Tokyo' });
  assert.equal(format.when(whenFromEdtf('2034-03-14T21:00Z'), 'medium'), '15 Mar 2034, 06:00');
  assert.match(format.when(whenFromEdtf('2034-03-14T21:00Z'), 'long'), /06:00 \(Tokyo\)$/);
  assert.equal(format.when(whenFromEdtf('2034-03-14', { timeZone: 'America/New_York' }), 'medium'), '14 Mar 2034');
  assert.equal(format.when(whenFromEdtf('2034-03-14T21:00'), 'medium'), '14 Mar 2034, 21:00');
});

test('the language is Intl’s, and the words can be given', () => {
  const words = { ...ENGLISH_TIME_WORDS, circa: 'um {0}', since: 'seit {0}' };
  const german = new TimeFormat({ locale: 'de', words });
  assert.equal(german.when(whenFromEdtf('2034-03-14'), 'long'), 'Dienstag, 14. März 2034');
  assert.equal(german.when(whenFromEdtf('1979~'), 'short'), 'um 1979');
  assert.equal(german.when(whenFromEdtf('1979/..'), 'short'), 'seit 1979');
  assert.equal(plain(new TimeFormat({ locale: 'en-US' }).when(whenFromEdtf('2034-03-14T17:00'), 'short')), '5:00 PM');
  assert.match(new TimeFormat({ locale: 'ar-EG' }).when(whenFromEdtf('2034'), 'short'), /٢٠٣٤/);
});

test('a window is said as short as its ends allow', () => {
  const format = new TimeFormat({ locale: 'en-GB' });
  const window = (start: string, end: string) => plain(format.extent({ start: instantFromIso(start), end: instantFromIso(end) }));
  assert.equal(window('2034-03-14', '2034-03-17'), '14 – 16 Mar 2034');
  assert.equal(window('2034-03-14T09:00', '2034-03-14T10:00'), '14 Mar 2034, 09:00–10:00');
  assert.match(window('2034-03-14T09:00:05', '2034-03-14T09:00:20'), /^14 Mar 2034, 09:00:05 ?– ?09:00:20$/);
  assert.equal(window('1900', '2000'), '1900 – 1999');
  assert.equal(window('Y-100000', '2000'), '102 ka – 1999');
});

test('a window of whole months, years or a decade is said by them', () => {
  const said = (start: string, end: string, locale = 'en-GB', timeZone?: string) => {
    const format = new TimeFormat({ locale, timeZone });
    return plain(format.extent({ start: instantFromIso(start), end: instantFromIso(end) }));
  };
  assert.equal(said('1932', '1933'), '1932');
  assert.equal(said('1932-05', '1932-06'), 'May 1932');
  assert.equal(said('1932-04', '1932-07'), 'Apr – Jun 1932');
  assert.equal(said('1932-11', '1933-03'), 'Nov 1932 – Feb 1933');
  assert.equal(said('1932', '1934'), '1932 – 1933');
  assert.equal(said('1930', '1940'), '1930s');
  assert.equal(said('1931', '1941'), '1931 – 1940');
  assert.equal(said('1932-05', '1932-06', 'ja'), '1932年5月');
  assert.equal(said('1932-05-01', '1932-05-02'), '1 May 1932');
  assert.equal(said('1932-01-01T06:00Z', '1933-01-01T06:00Z', 'en-GB', 'America/Chicago'), '1932', 'years of the zone that is shown');
  assert.equal(said('1932-01-01T06:00Z', '1933-01-01T06:00Z'), '1 Jan 1932 – 1 Jan 1933');
});

test('a moment is said as finely as asked', () => {
  const format = new TimeFormat({ locale: 'en-GB' });
  const at = instantFromIso('2034-03-14T21:00Z');
  assert.equal(format.moment(at, 'day', { timeZone: 'Asia/Tokyo' }), '15 Mar 2034');
  assert.equal(format.moment(at, 'year'), '2034');
});

test('every When is said in every style', () => {
  const edtf = fc.constantFrom(...WORDINGS.map(([text]) => text));
  fc.assert(
    fc.property(edtf, fc.constantFrom('en', 'ja', 'fa', 'th', 'hi'), fc.constantFrom(...STYLES), (text, locale, style) => {
      const said = new TimeFormat({ locale, timeZone: 'Asia/Kathmandu' }).when(whenFromEdtf(text), style);
      assert.ok(said.length > 0 && !said.includes('{') && !said.includes('undefined') && !said.includes('NaN'));
    }),
  );
});

test('a hand-made When with words that are no EDTF is said by its numbers', () => {
  const when = { ...whenFromEdtf('2034-03-14'), edtf: 'soon' };
  assert.equal(plain(new TimeFormat({ locale: 'en-GB' }).when(when, 'medium')), '14 Mar 2034');
});

test('a night is told by its hours, what lasts longer with its days', () => {
  const format = new TimeFormat({ locale: 'en-GB' });
  const said = (edtf: string, style: TimeStyle = 'short'): string => plain(format.when(whenFromEdtf(edtf), style));
  assert.equal(said('2034-03-14T22:00/2034-03-15T05:00'), '22:00 – 05:00');
  assert.equal(said('2034-03-14T22:00/2034-03-16T05:00'), '14 Mar, 22:00 – 16 Mar, 05:00');
  assert.equal(said('2034-03-14T22:00/2034-03-15T05:00', 'medium'), '14 Mar 2034, 22:00 – 15 Mar 2034, 05:00');
});

test('a zone whose clocks are changed in a stretch of time is said with both offsets', () => {
  const stretch = (start: string, end: string): Extent => ({ start: instantFromIso(start), end: instantFromIso(end) });
  assert.equal(nameOfZone('Europe/Vienna', stretch('2034-03-25', '2034-03-27')), 'Vienna, UTC+1/UTC+2');
  assert.equal(nameOfZone('Europe/Vienna', stretch('2034-10-28', '2034-10-30')), 'Vienna, UTC+2/UTC+1');
  assert.equal(nameOfZone('America/New_York', stretch('2020-01-01', '2034-01-01')), 'New York, UTC−5/UTC−4');
  assert.equal(nameOfZone('Europe/London', stretch('2020-01-01', '2034-01-01')), 'London, UTC/UTC+1');
  assert.equal(nameOfZone('Europe/Vienna', stretch('2034-04-01', '2035-04-01')), 'Vienna, UTC+2/UTC+1');
  assert.equal(nameOfZone('America/New_York', stretch('2026-04-01', '2030-06-01')), 'New York, UTC−4/UTC−5');
  assert.equal(nameOfZone('Europe/London', stretch('2034-07-01', '2034-12-01')), 'London, UTC+1/UTC');
  assert.equal(nameOfZone('Asia/Tokyo', stretch('2020-01-01', '2034-01-01')), 'Tokyo, UTC+9');
});

test('zones are said by their place and offset', () => {
  const summer = { start: instantFromIso('2034-07-04'), end: instantFromIso('2034-07-05') };
  assert.equal(nameOfZone('America/New_York', summer), 'New York, UTC−4');
  assert.equal(nameOfZone('Asia/Kathmandu', summer), 'Kathmandu, UTC+5:45');
  assert.equal(nameOfZone('+08:00', summer), 'UTC+8');
  assert.equal(nameOfZone('UTC', summer), 'UTC');
  assert.equal(placeOfZone('America/Argentina/Buenos_Aires'), 'Buenos Aires');
  assert.equal(utcOffsetName(-12_600_000), 'UTC−3:30');
});

test('dates of different years are put together as Intl would', () => {
  const dates = ['1999-12-31', '2034-03-04', '2034-11-30', '2036-07-02', '2041-01-01'];
  for (const locale of ['en-GB', 'en-US', 'de', 'fr', 'es', 'pt', 'pl', 'cs', 'fi', 'ja', 'zh', 'ko', 'ar', 'he', 'fa', 'hi', 'th']) {
    const format = new TimeFormat({ locale });
    const intl = new Intl.DateTimeFormat(locale, { calendar: 'gregory', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
    for (const [at, first] of dates.entries())
      for (const last of dates.slice(at + 1)) {
        assert.equal(
          format.when(whenFromEdtf(`${first}/${last}`), 'medium'),
          intl.formatRange(Date.parse(first), Date.parse(last)),
          `${locale} ${first} ${last}`,
        );
      }
  }
});

test('zeros that a machine writes are not read out', () => {
  const format = new TimeFormat({ locale: 'en-GB' });
  const told = (edtf: string): string => format.when(whenFromEdtf(edtf), 'short');
  assert.deepEqual(
    ['2034-03-02T10:00:00.000Z', '2034-03-02T10:00:05.000Z', '2034-03-02T10:00:05.250Z', '2034-03-02T10:00:00Z', '2034-03-02T10:00:00.000+05:30'].map(
      told,
    ),
    ['10:00', '10:00:05', '10:00:05.250', '10:00:00', '10:00'],
  );
  assert.match(format.when(whenFromEdtf('2034-03-02T10:00:00.000Z/2034-03-02T11:30:00.000Z'), 'long'), /10:00\s?[–-]\s?11:30/);
});

test('doubt that is told beside the EDTF is said as if it stood in it', () => {
  const format = new TimeFormat({ locale: 'en-GB' });
  const about = (edtf: string, style: TimeStyle, doubt: Parameters<typeof whenWith>[1] = { approximate: true }) =>
    plain(format.when(whenWith(whenFromEdtf(edtf), doubt), style));
  assert.equal(about('1420', 'short'), 'c. 1420');
  assert.equal(about('2034-03-14T22:00', 'medium'), '14 Mar 2034, around 22:00');
  assert.equal(about('1988/..', 'long'), 'since c. 1988');
  assert.equal(about('../1988', 'long'), 'until c. 1988');
  assert.equal(about('1592/1710', 'long'), 'c. 1592 – 1710');
  assert.equal(about('1420~', 'short'), 'c. 1420');
  assert.equal(about('1557', 'short', { uncertain: true }), '1557?');
  assert.equal(about('1557', 'long', { approximate: true, uncertain: true }), 'perhaps c. 1557');
  assert.equal(about('1557', 'short', { approximate: false, uncertain: true }), '1557?');
});

test('what is to come goes on from its start, and not since', () => {
  const format = new TimeFormat({ locale: 'en-GB' });
  const told = (edtf: string) => format.when(whenFromEdtf(edtf), 'long', 'scheduled');
  assert.deepEqual(['2036/..', '2036', '../2036'].map(told), ['from 2036', '2036', 'until 2036']);
});
