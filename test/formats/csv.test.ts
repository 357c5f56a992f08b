import assert from 'node:assert/strict';
import test from 'node:test';
import { readTimeline } from '../../src/formats/index.js';
import { readRecords } from '../../src/formats/csv/records.js';

const read = (content: string, options = {}) => readTimeline(content, { name: 'table.csv', ...options });
const codes = (timeline: { diagnostics: readonly { code: string }[] }) => timeline.diagnostics.map(({ code }) => code);

test('records follow RFC 4180: quotes, doubled quotes, line breaks in cells', () => {
  const { rows, lines } = readRecords('a,b\r\n"one, two","says ""no""\nand leaves"\r\n\r\n3,4');
  assert.deepEqual(rows, [
    ['a', 'b'],
    ['one, two', 'says "no"\nand leaves'],
    ['3', '4'],
  ]);
  assert.deepEqual(lines, [1, 2, 5]);
});

test('semicolons and tabs part cells too', () => {
  assert.equal(readRecords('date;title\n2034-03-16;Ebb, flood').delimiter, ';');
  assert.equal(readRecords('date\ttitle\n2034-03-16\tEbb').delimiter, '\t');
});

test('a table with date, end, title, group and link becomes events', async () => {
  const timeline = await read(
    'Start Date,End Date,Headline,Text,Group,URL\n2034-03-16,2034-03-18,Dredging,Night work,Harbour,https://example.org/d\n2034-04-01,,Reopening,,Harbour,javascript:alert(1)',
  );
  assert.deepEqual(
    timeline.events.map(({ title, when, lane, url }) => [title, when?.edtf, lane, url]),
    [
      ['Dredging', '2034-03-16/2034-03-18', 'Harbour', 'https://example.org/d'],
      ['Reopening', '2034-04-01', 'Harbour', undefined],
    ],
  );
  assert.deepEqual(codes(timeline), []);
});

test('TimelineJS columns: year, month, day, time; the cover slide is no event, an era is told', async () => {
  const timeline = await read(
    'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Headline,Type\n,,,,,,,,All about tides,title\n1899,7,,,1901,,,,Tide tables,\n1911,2,3,14:05,,,,,First buoy,\n1900,,,,1950,,,,Age of steam,era',
  );
  assert.deepEqual(
    timeline.events.map(({ title, when }) => [title, when?.edtf]),
    [
      ['Tide tables', '1899-07/1901'],
      ['First buoy', '1911-02-03T14:05'],
    ],
  );
  assert.deepEqual(codes(timeline), ['timelinejs/eras']);
});

test('no date column: the header that was found is named', async () => {
  const timeline = await read('colour,size\nred,4\nblue,5');
  const [diagnostic] = timeline.diagnostics;
  assert.equal(diagnostic?.code, 'csv/no-date-column');
  assert.match(diagnostic?.message ?? '', /"colour", "size"/);
  assert.equal(timeline.events.length, 0);
});

test('a column whose cells are dates is found under any name', async () => {
  const timeline = await read('Vorfall,Tag der Meldung\nNebel,2034-03-16\nSturm,2034-03-19');
  assert.deepEqual(
    timeline.events.map(({ title, when }) => [title, when?.edtf]),
    [
      ['Nebel', '2034-03-16'],
      ['Sturm', '2034-03-19'],
    ],
  );
  assert.deepEqual(codes(timeline), ['csv/guessed-column']);
});

test('a table without a header is read by what it holds', async () => {
  const timeline = await read('2034-03-16,Fog closes the strait\n2034-03-19,Gale');
  assert.deepEqual(
    timeline.events.map(({ title }) => title),
    ['Fog closes the strait', 'Gale'],
  );
  assert.deepEqual(codes(timeline), ['csv/no-header']);
});

test('a bad date costs only its date, and its line is named', async () => {
  const timeline = await read('date,title\n2034-03-16,Fog\n2034-02-31,Gale');
  assert.equal(timeline.events.length, 2);
  assert.match(timeline.diagnostics[0]?.message ?? '', /line 3: "2034-02-31"/);
});

test('an end before its start is told with its line; the start is shown', async () => {
  const timeline = await read('start,end,title\n2034-03-16,2034-03-10,Fog');
  assert.equal(timeline.events[0]?.when?.edtf, '2034-03-16');
  assert.match(timeline.diagnostics[0]?.message ?? '', /line 2: "Fog" ends before it starts/);
});

test('an end with a clock is where the event stops, an end without is its last day', async () => {
  const timeline = await read('start,end,title\n2034-03-16T10:00Z,2034-03-16T12:00Z,Watch\n2034-03-17,2034-03-18,Festival');
  const [watch, festival] = timeline.events;
  assert.equal((watch?.when?.end ?? 0) - (watch?.when?.start ?? 0), 2 * 3_600_000);
  assert.equal((festival?.when?.end ?? 0) - (festival?.when?.start ?? 0), 2 * 86_400_000);
});

test('day and month: settled by the column, else assumed and told', async () => {
  const settled = await read('date,title\n03/04/2034,Fog\n25/04/2034,Gale');
  assert.equal(settled.events[0]?.when?.edtf, '2034-04-03');
  assert.deepEqual(codes(settled), []);
  const open = await read('date,title\n03/04/2034,Fog');
  assert.deepEqual(codes(open), ['date/order']);
});

test('a date and a clock in columns of their own are joined', async () => {
  const timeline = await read('date,time,event\n2034-03-16,17:05,Siren');
  assert.equal(timeline.events[0]?.when?.edtf, '2034-03-16T17:05');
});

test('an importance of 1 to 5 is brought to 0 to 1', async () => {
  const timeline = await read('date,title,importance\n2034-03-16,Fog,5\n2034-03-17,Gale,2');
  assert.deepEqual(
    timeline.events.map(({ importance }) => importance),
    [1, 0.4],
  );
});

test('a quotation mark that nobody closes is told; the rows before it are shown', async () => {
  const timeline = await read('date,title\n2034-03-16,Fog\n2034-03-17,"Gale\n2034-03-18,Calm');
  assert.equal(timeline.events[0]?.title, 'Fog');
  assert.ok(codes(timeline).includes('csv/open-quote'));
});

test('markup in a cell is text', async () => {
  const timeline = await read('date,title\n2034-03-16,"<b>Fog</b> &amp; <img src=x onerror=alert(1)> rain"');
  assert.equal(timeline.events[0]?.title, 'Fog & rain');
});

test('columns named like prototype members harm nothing', async () => {
  const timeline = await read('__proto__,constructor,date,title\nx,y,2034-03-16,Fog');
  assert.equal(timeline.events[0]?.title, 'Fog');
  assert.equal(({} as { x?: unknown }).x, undefined);
});

test('twenty of a kind are told, the rest is counted', async () => {
  const rows = Array.from({ length: 100 }, (_, row) => `2034-99-${row},Fog ${row}`).join('\n');
  const timeline = await read(`date,title\n2034-03-16,Calm\n${rows}`);
  assert.equal(timeline.events.length, 101);
  assert.equal(timeline.diagnostics.length, 21);
  assert.match(timeline.diagnostics.at(-1)?.message ?? '', /^80 more/);
});

test('a title under a name that nobody knows is the first column of words', async () => {
  const timeline = await read('when;was;wo\n16.03.2034;Nebel;Hafen\n17.03.2034;Sturm;Kai');
  assert.deepEqual(
    timeline.events.map(({ title }) => title),
    ['Nebel', 'Sturm'],
  );
  assert.deepEqual(codes(timeline), ['csv/guessed-title']);
});

test('the line with which Excel names its separator is no row', async () => {
  const timeline = await read('sep=;\r\ndate;title\r\n2034-03-16;"Fog, thick"\r\nnever;Gale\r\n');
  assert.deepEqual(
    timeline.events.map(({ title, when }) => [title, when?.edtf]),
    [
      ['Fog, thick', '2034-03-16'],
      ['Gale', undefined],
    ],
  );
  assert.match(timeline.diagnostics[0].message, /^line 4: "never"/);
});

test('the rules of a table in Markdown, or as a database prints it, are no rows', async () => {
  const markdown = await read(
    '| Title | Start | End |\n|:---|:---:|---|\n| Dredging | 2034-03-16 | 2034-03-18 |\n| Reopening | 2034-04-01 | 2034-04-01 |',
  );
  assert.deepEqual(
    markdown.events.map(({ title, when }) => [title, when?.edtf]),
    [
      ['Dredging', '2034-03-16/2034-03-18'],
      ['Reopening', '2034-04-01'],
    ],
  );
  assert.deepEqual(codes(markdown), []);
  const printed = await read(' start      | title\n------------+----------\n 2034-03-16 | Dredging\n 2034-04-01 | never -- again');
  assert.deepEqual(
    printed.events.map(({ title }) => title),
    ['Dredging', 'never -- again'],
  );
  assert.deepEqual(codes(printed), []);
});

test('calendars of Google and Outlook: days and clocks in columns of their own, at both ends', async () => {
  const timeline = await read(
    'Subject,Start Date,Start Time,End Date,End Time\nWatch,03/16/2034,10:00 AM,03/16/2034,11:30 AM\nFair,03/17/2034,,03/18/2034,',
  );
  assert.deepEqual(
    timeline.events.map(({ when }) => when?.edtf),
    ['2034-03-16T10:00/2034-03-16T11:30', '2034-03-17/2034-03-18'],
  );
  const shift = await read('date,start time,end time,title\n2034-03-16,22:00,23:30,Watch');
  assert.equal(shift.events[0].when?.edtf, '2034-03-16T22:00/2034-03-16T23:30');
  const whole = await read('date,start_time,title\n2034-03-20,2034-03-16T22:00Z,Watch');
  assert.equal(whole.events[0].when?.edtf, '2034-03-16T22:00Z');
});

test('rows that say the same are told apart without a word; an id that stands twice is told', async () => {
  const same = await read('date,title\n2034-03-16,Fog\n2034-03-16,Fog');
  assert.equal(new Set(same.events.map(({ id }) => id)).size, 2);
  assert.deepEqual(codes(same), []);
  assert.deepEqual(codes(await read('id,date,title\nf,2034-03-16,Fog\nf,2034-03-17,Fog')), ['event/duplicate-id']);
});

test('serial numbers of a spreadsheet are its dates, where the whole column has them', async () => {
  const timeline = await read('Date;What;End\n44561;Fog;44563\n"44562,5";Gale;');
  assert.deepEqual(
    timeline.events.map(({ when }) => when?.edtf),
    ['2021-12-31/2022-01-02', '2022-01-01T12:00'],
  );
  assert.deepEqual(codes(timeline), ['date/serial']);
  const years = await read('year,what\n44561,Fog\n25000,Gale');
  assert.deepEqual(codes(years), []);
});

test('round numbers in a column of dates measure something', async () => {
  const timeline = await read('from,to,name\n25000,30000,Low band\n40000,50000,High band');
  assert.deepEqual(
    timeline.events.map(({ when }) => when),
    [undefined, undefined],
  );
  assert.ok(!codes(timeline).includes('date/serial'));
});
