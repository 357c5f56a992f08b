import assert from 'node:assert/strict';
import test from 'node:test';
import { readTimeline } from '../../src/formats/index.js';

const calendar = (...lines: readonly string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const entry = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const read = (content: string) => readTimeline(content, { name: 'tides.ics' });
const first = async (...lines: readonly string[]) => (await read(calendar(...entry(...lines)))).events[0];
const told = (timeline: { diagnostics: readonly { code: string }[] }) => timeline.diagnostics.map(({ code }) => code);

test('a day, several days with an end that is not inclusive, an end on its own day', async () => {
  assert.equal((await first('SUMMARY:Fog', 'DTSTART;VALUE=DATE:20340316'))?.when?.edtf, '2034-03-16');
  assert.equal((await first('SUMMARY:Fog', 'DTSTART;VALUE=DATE:20340316', 'DTEND;VALUE=DATE:20340401'))?.when?.edtf, '2034-03-16/2034-03-31');
  assert.equal((await first('SUMMARY:Fog', 'DTSTART;VALUE=DATE:20340316', 'DTEND;VALUE=DATE:20340316'))?.when?.edtf, '2034-03-16');
});

test('UTC, an IANA zone and a floating time', async () => {
  assert.equal((await first('SUMMARY:Fog', 'DTSTART:20340316T170000Z'))?.when?.edtf, '2034-03-16T17:00Z');
  const zoned = await first('SUMMARY:Fog', 'DTSTART;TZID=Europe/Oslo:20340716T170000');
  assert.deepEqual([zoned?.when?.edtf, zoned?.when?.timeZone], ['2034-07-16T17:00+02:00', 'Europe/Oslo']);
  const floating = await first('SUMMARY:Fog', 'DTSTART:20340316T170000');
  assert.deepEqual([floating?.when?.edtf, floating?.when?.timeZone], ['2034-03-16T17:00', undefined]);
});

test('a duration gives the end', async () => {
  const event = await first('SUMMARY:Watch', 'DTSTART:20340316T170000Z', 'DURATION:PT1H30M');
  assert.equal((event?.when?.end ?? 0) - (event?.when?.start ?? 0), 5_400_000);
});

test('a path in a TZID ends in the zone', async () => {
  assert.equal((await first('SUMMARY:Fog', 'DTSTART;TZID=/example.org/2034_1/Asia/Kathmandu:20340316T170000'))?.when?.timeZone, 'Asia/Kathmandu');
});

test("a zone of the file's own gives its offsets, summer and winter", async () => {
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Quay Time',
    'BEGIN:STANDARD',
    'DTSTART:19701101T020000',
    'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
    'TZOFFSETFROM:-0230',
    'TZOFFSETTO:-0330',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:19700308T020000',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
    'TZOFFSETFROM:-0330',
    'TZOFFSETTO:-0230',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ];
  const timeline = await read(
    calendar(
      ...zone,
      ...entry('SUMMARY:Winter', 'DTSTART;TZID=Quay Time:20340116T120000'),
      ...entry('SUMMARY:Summer', 'DTSTART;TZID=Quay Time:20340716T120000'),
    ),
  );
  assert.deepEqual(
    timeline.events.map(({ when }) => when?.edtf),
    ['2034-01-16T12:00-03:30', '2034-07-16T12:00-02:30'],
  );
});

test('an unknown zone is told and its times stay as written', async () => {
  const timeline = await read(calendar(...entry('SUMMARY:Fog', 'DTSTART;TZID=Nowhere:20340316T170000')));
  assert.equal(timeline.events[0]?.when?.edtf, '2034-03-16T17:00');
  assert.match(timeline.diagnostics[0]?.message ?? '', /line 5: the time zone "Nowhere" is unknown/);
});

test('folded lines, escapes, quoted parameters', async () => {
  const event = await first('SUMMARY:Fog\\, thick', '  and low\\; no wind', 'DESCRIPTION;ALTREP="x:y":one\\ntwo', 'DTSTART:20340316T170000Z');
  assert.equal(event?.title, 'Fog, thick and low; no wind');
  assert.equal(event?.description, 'one\ntwo');
});

test('cancelled stays cancelled; what lay ahead when it was written is a plan', async () => {
  assert.equal((await first('SUMMARY:Fair', 'DTSTART:20340316T170000Z', 'STATUS:CANCELLED'))?.status, 'cancelled');
  assert.equal((await first('SUMMARY:Fair', 'DTSTAMP:20340101T000000Z', 'DTSTART:20340316T170000Z'))?.status, 'scheduled');
  assert.equal((await first('SUMMARY:Fair', 'DTSTAMP:20350101T000000Z', 'DTSTART:20340316T170000Z'))?.status, 'occurred');
});

test('a repeating entry is shown once and says so', async () => {
  const timeline = await read(calendar(...entry('SUMMARY:Ebb', 'DTSTART:20340316T170000Z', 'RRULE:FREQ=DAILY;COUNT=9')));
  assert.equal(timeline.events.length, 1);
  assert.match(timeline.diagnostics[0]?.message ?? '', /line 6: "Ebb" repeats \(FREQ=DAILY;COUNT=9\)/);
});

test('two occurrences of one UID keep ids of their own', async () => {
  const timeline = await read(
    calendar(
      ...entry('UID:7', 'SUMMARY:Ebb', 'DTSTART:20340316T170000Z'),
      ...entry('UID:7', 'RECURRENCE-ID:20340317T170000Z', 'SUMMARY:Ebb', 'DTSTART:20340317T180000Z'),
    ),
  );
  assert.deepEqual(
    timeline.events.map(({ id }) => id),
    ['7', '7/20340317T170000Z'],
  );
});

test('a calendar of the wrong kind, an empty one, one that is cut off', async () => {
  assert.deepEqual(told(await read('hello')), ['ical/no-calendar']);
  assert.deepEqual(told(await read(calendar('BEGIN:VTODO', 'SUMMARY:Paint', 'END:VTODO'))), ['ical/no-events']);
  const cut = await read('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Fog\nDTSTART:20340316T170000Z');
  assert.equal(cut.events[0]?.title, 'Fog');
  assert.deepEqual(told(cut), ['ical/cut-off']);
});

test('an entry outside any calendar is read, and the missing calendar told', async () => {
  const timeline = await read(entry('SUMMARY:Fog', 'DTSTART:20340316').join('\n'));
  assert.equal(timeline.events[0]?.title, 'Fog');
  assert.deepEqual(told(timeline), ['ical/no-calendar']);
});

test('an entry without a start is kept undated', async () => {
  const timeline = await read(calendar(...entry('SUMMARY:Some day')));
  assert.equal(timeline.events[0]?.when, undefined);
  assert.deepEqual(told(timeline), ['ical/no-start']);
});

test('a whole day that Outlook writes as two midnights is a day, in whatever zone', async () => {
  const { events, diagnostics } = await read(
    calendar(
      ...entry('SUMMARY:Fair', 'DTSTART;TZID=Own:20340617T000000', 'DTEND;TZID=Own:20340619T000000', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE'),
      ...entry('SUMMARY:Watch', 'DTSTART:20340617T000000', 'DTEND:20340619T000000', 'X-MICROSOFT-CDO-ALLDAYEVENT:FALSE'),
    ),
  );
  assert.deepEqual(
    events.map(({ title, when }) => [title, when?.edtf]),
    [
      ['Fair', '2034-06-17/2034-06-18'],
      ['Watch', '2034-06-17T00:00/2034-06-19T00:00'],
    ],
  );
  assert.deepEqual(diagnostics, []);
});

test('a message that calls off says so of its entries', async () => {
  const { events } = await read(calendar('METHOD:CANCEL', ...entry('SUMMARY:Fair', 'DTSTART:20340617T100000', 'STATUS:CONFIRMED')));
  assert.equal(events[0].status, 'cancelled');
});

test('tasks and journals beside the events are told', async () => {
  const timeline = await read(calendar(...entry('SUMMARY:Fair', 'DTSTART:20340617'), 'BEGIN:VTODO', 'SUMMARY:Paint', 'END:VTODO'));
  assert.deepEqual([timeline.events.length, told(timeline)], [1, ['ical/left-out']]);
});

test('a description in HTML is read as words, and one with a sign that looks like it as it stands', async () => {
  const described = async (text: string) => (await first('SUMMARY:Fair', 'DTSTART:20340617', `DESCRIPTION:${text}`))?.description;
  assert.equal(await described('Bring <b>notes</b><br>and tea\\nearly'), 'Bring notes\nand tea\nearly');
  assert.equal(await described('height <b and a> 3'), 'height <b and a> 3');
});

test('a category may hold a comma', async () => {
  assert.equal((await first('SUMMARY:Fair', 'DTSTART:20340617', 'CATEGORIES:Ships\\, small,Work'))?.lane, 'Ships, small');
});

test('a time of our own that cannot be read leaves an entry its date', async () => {
  for (const own of ['blah blah', '2034-02-31']) {
    const lines = ['DTSTART:20340316T100000', 'X-EVENT-TIMELINE-STATUS;OF=CONFIRMED:occurred', `X-EVENT-TIMELINE-WHEN;OF=20340316T100000/:${own}`];
    assert.equal((await first('SUMMARY:Fair', ...lines))?.when?.edtf, '2034-03-16T10:00');
  }
});

test('signs that only look like HTML stay in a description', async () => {
  for (const words of ['if a<b>c then x<i>y', 'see <https://example.org/a> & <b>', 'List<a> of Map<i>'])
    assert.equal((await first('SUMMARY:Fair', 'DTSTART:20340317', `DESCRIPTION:${words}`))?.description, words);
});
