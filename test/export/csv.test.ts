import assert from 'node:assert/strict';
import test from 'node:test';
import { CSV_COLUMNS, toCsv } from '../../src/export/index.js';
import { readTimeline } from '../../src/formats/index.js';
import { parseTimeline } from '../../src/text/index.js';
import { createTimeline, type TimelineEvent } from '../../src/model/index.js';
import { harbour, hostile } from './harbour-timeline.js';

/** RFC 4180, strictly. */
function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = cells.exec(text); match !== null; match = cells.exec(text)) {
    record.push(match[1] === undefined ? match[2] : match[1].replaceAll('""', '"'));
    if (match[3] === '\r\n') {
      records.push(record);
      record = [];
    }
    if (cells.lastIndex === text.length) break;
  }
  assert.equal(cells.lastIndex, text.length, 'read to its end');
  return records;
}

test('every event is a record under the same header', () => {
  const [header, ...records] = readCsv(toCsv(harbour));
  assert.deepEqual(header, [...CSV_COLUMNS]);
  assert.equal(records.length, harbour.events.length);
  for (const record of records) assert.equal(record.length, CSV_COLUMNS.length);
  const shut = Object.fromEntries(CSV_COLUMNS.map((column, at) => [column, records[4][at]]));
  assert.equal(shut['title'], 'Bridge shuts');
  assert.equal(shut['when'], harbour.events[4].when?.edtf);
  assert.match(shut['start'], /^2031-05-13T15:30(?::00)?-03:00/);
});

test('no cell is a formula, and quotes, commas and lines come back as they were', () => {
  const [, first, second, third] = readCsv(toCsv(hostile));
  for (const cell of [...first, ...second, ...third]) assert.doesNotMatch(cell, /^[=+@\t\r]/);
  assert.equal(second[CSV_COLUMNS.indexOf('title')], '\'=HYPERLINK("http://x")');
  assert.equal(second[CSV_COLUMNS.indexOf('quote')], 'one\r\ntwo, "three"; four');
  assert.equal(third[CSV_COLUMNS.indexOf('id')], '-2');
});

test('open ends and deep time leave the ISO columns empty', () => {
  const open = readCsv(toCsv(harbour))[3];
  assert.equal(open[CSV_COLUMNS.indexOf('end')], '');
  assert.equal(open[CSV_COLUMNS.indexOf('when')], '2031-05-13/..');
});

test('a table that was written reads back as the same events', async () => {
  const timeline = createTimeline({
    ...harbour,
    events: [...harbour.events, { id: 'drift', title: 'Barge drifts', kind: 'event', status: 'occurred', duration: { value: 'P9W' } }],
  });
  const { events } = await readTimeline(toCsv(timeline), { name: 'harbour.csv' });
  const told = ({ id, title, kind, status, when, duration, speaker, quote, relative }: TimelineEvent) => [
    id,
    title,
    kind,
    status,
    when?.edtf,
    when?.timeZone,
    when?.duration?.value,
    duration?.value,
    speaker,
    quote,
    relative,
  ];
  assert.deepEqual(events.map(told), timeline.events.map(told));
});

test('which part of its time something is of has a column, and comes back', async () => {
  const timeline = parseTimeline('The mill closed in late 1994. The bell cracked in the early 1980s. The dam burst in mid-March 1990.', {
    reference: '2034-03-15',
  });
  const csv = toCsv(timeline);
  const [header, ...records] = readCsv(csv);
  assert.deepEqual(
    records.map((record) => [record[header.indexOf('when')], record[header.indexOf('part')]]),
    [
      ['198X', 'early'],
      ['1990-03', 'mid'],
      ['1994', 'late'],
    ],
  );
  const { events } = await readTimeline(csv, { name: 'a.csv' });
  const told = ({ when }: TimelineEvent): readonly unknown[] => [when?.edtf, when?.start, when?.end, when?.part];
  assert.deepEqual(events.map(told), timeline.events.map(told));
});

test('what a text tells as about or perhaps comes back so', async () => {
  const timeline = parseTimeline(
    'The mill closed in about 1994. The pontoon broke loose around 10 p.m. on 13 March 2034. Perhaps in 1990 the bell cracked.',
    { reference: '2034-03-15' },
  );
  const { events } = await readTimeline(toCsv(timeline), { name: 'a.csv' });
  const doubtOf = ({ when }: TimelineEvent): readonly unknown[] => [when?.start, when?.approximate ?? false, when?.uncertain ?? false];
  assert.deepEqual(events.map(doubtOf), timeline.events.map(doubtOf));
  assert.ok(events.filter(({ when }) => when?.approximate).length >= 2);
});

test('a length that was only expected comes back as one, and gives no end', async () => {
  const timeline = parseTimeline('The council will meet at 5 pm on 20 March, for about an hour.', { reference: '2034-03-16' });
  const [event] = timeline.events;
  const when = { ...event.when, duration: { value: 'PT1H', approximate: true, expected: true } } as NonNullable<TimelineEvent['when']>;
  const back = await readTimeline(toCsv({ ...timeline, events: [{ ...event, when }] }), { name: 'a.csv' });
  assert.deepEqual([back.events[0].when?.duration, back.events[0].when?.end], [when.duration, when.end]);
});
