// Three lines that each open with their day are three entries, however the day is written, parted from its words and marked, in small letters or not, with a full stop or without.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseTimeline } from '../../../src/parse.js';

const REFERENCE = '2034-06-01';

/** How the days of the three lines may be written, and the EDTF of the first of them. */
const DAYS: readonly (readonly [first: string, second: string, third: string, edtf: string])[] = [
  ['3 May 1931', '5 June 1931', '7 July 1932', '1931-05-03'],
  ['May 3, 1931', 'June 5, 1931', 'July 7, 1932', '1931-05-03'],
  ['3rd May 1931', '5th June 1931', '7th July 1932', '1931-05-03'],
  ['Sun 3 May 1931', 'Fri 5 June 1931', 'Thu 7 July 1932', '1931-05-03'],
  ['1931-05-03', '1931-06-05', '1932-07-07', '1931-05-03'],
  ['13/05/1931', '15/06/1931', '17/07/1932', '1931-05-13'],
  ['3 May', '5 May', '7 May', '2034-05-03'],
  ['May 1931', 'June 1931', 'July 1932', '1931-05'],
  ['1931', '1934', '1950', '1931'],
  ['1931-34', '1935-36', '1950', '1931/1934'],
  ['1930s', '1940s', '1950s', '193X'],
  ['[3 May 1931]', '[5 June 1931]', '[7 July 1932]', '1931-05-03'],
  ['**3 May 1931**', '**5 June 1931**', '**7 July 1932**', '1931-05-03'],
];

const SIGNS = [': ', ' - ', ' – ', ' — ', '\t', ' | ', ' ', ', ', '. '];
const MARKS = ['', '- ', '• ', '* '];
const TOLD = ['the mill opened', 'the mill burned down', 'the bridge was sold'];

function* texts(days: readonly string[]): Iterable<string> {
  for (const sign of SIGNS)
    for (const mark of MARKS)
      for (const end of ['', '.'])
        for (const isCapital of [false, true])
          yield TOLD.map((told, at) => `${mark}${days[at]}${sign}${isCapital ? `T${told.slice(1)}` : told}${end}`).join('\n');
}

describe('three lines, three days', () => {
  for (const [first, second, third, edtf] of DAYS)
    it(first, () => {
      const misread: string[] = [];
      for (const text of texts([first, second, third])) {
        const days = parseTimeline(text, { reference: REFERENCE }).events.map(({ when }) => when?.edtf);
        if (days.length !== 3 || days[0] !== edtf || new Set(days).size !== 3) misread.push(`${text} → ${days.join('; ')}`);
      }
      assert.deepEqual(misread, []);
    });
});
