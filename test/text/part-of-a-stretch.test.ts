import assert from 'node:assert/strict';
import test from 'node:test';
import { fromJson, toJson } from '../../src/model/index.js';
import { parseTimeline } from '../../src/text/index.js';
import { isoFromInstant, type When } from '../../src/time/index.js';

const daysOf = (when: When | undefined): readonly unknown[] =>
  when === undefined ? [] : [when.edtf, when.part, ...[when.start, when.end].map((at) => isoFromInstant(at, 'UTC').slice(0, 10))];

test('“late 2022” commits to the end of the year, “early March” to its beginning; a year alone to all of it', () => {
  const text =
    'The mill closed in late 2022. The quay was rebuilt in early March 2031. The ferry stopped in the mid-1990s. The bridge opened in 1999.';
  const timeline = parseTimeline(text, { reference: '2032-05-06' });
  assert.deepEqual(
    timeline.events.map(({ when }) => daysOf(when)),
    [
      ['199X', 'mid', '1993-05-02', '1996-09-01'],
      ['1999', undefined, '1999-01-01', '2000-01-01'],
      ['2022', 'late', '2022-09-01', '2023-01-01'],
      ['2031-03', 'early', '2031-03-01', '2031-03-11'],
    ],
  );
  assert.deepEqual(
    fromJson(JSON.parse(JSON.stringify(toJson(timeline)))).events.map(({ when }) => daysOf(when)),
    timeline.events.map(({ when }) => daysOf(when)),
    'it is kept as JSON',
  );
});

test('what happened in late 2022 comes after what happened in June', () => {
  const { events } = parseTimeline('In late 2022 the mill closed. In June 2022 the bank failed. In early 2022 the shop opened.', {
    reference: '2024-05-06',
  });
  assert.deepEqual(
    events.map(({ title }) => title),
    ['Shop opens', 'Bank fails', 'Mill closes'],
  );
});
