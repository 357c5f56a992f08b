import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { findBreak } from '../../src/formats/json/find-break.js';
import { readTimeline } from '../../src/formats/index.js';
import { toJson } from '../../src/model/index.js';

const read = (value: unknown, options = {}) =>
  readTimeline(typeof value === 'string' ? value : JSON.stringify(value), { name: 'data.json', ...options });
const told = (timeline: { diagnostics: readonly { code: string }[] }) => timeline.diagnostics.map(({ code }) => code);

test('a plain array of { title, start, end? }', async () => {
  const timeline = await read([
    { title: 'Gale', start: '2034-03-19' },
    { title: 'Fog', start: '2034-03-16', end: '2034-03-17' },
  ]);
  assert.deepEqual(
    timeline.events.map(({ title, when }) => [title, when?.edtf]),
    [
      ['Fog', '2034-03-16/2034-03-17'],
      ['Gale', '2034-03-19'],
    ],
  );
});

test('an end may be open; one that cannot be read costs only itself', async () => {
  const timeline = await read([
    { title: 'Gale', start: '2034-03-16', end: '..' },
    { title: 'Fog', start: '2034-03-17', end: 'who knows' },
  ]);
  assert.deepEqual(
    timeline.events.map(({ when }) => when?.edtf),
    ['2034-03-16/..', '2034-03-17'],
  );
  assert.deepEqual(
    timeline.diagnostics.map(({ code, message }) => [code, message]),
    [['date/unreadable-end', '[1]: "who knows" is no date that is understood; only the start is shown']],
  );
});

test('milliseconds, Google calendar times and lists one level down', async () => {
  const timeline = await read({
    data: {
      items: [
        {
          summary: 'Watch',
          start: { dateTime: '2034-03-16T10:00:00+01:00', timeZone: 'Europe/Oslo' },
          end: { dateTime: '2034-03-16T12:00:00+01:00' },
        },
        { summary: 'Festival', start: { date: '2034-03-17' } },
        { name: 'Ping', timestamp: 2026080000000 },
      ],
    },
  });
  assert.deepEqual(
    timeline.events.map(({ title }) => title),
    ['Ping', 'Watch', 'Festival'],
  );
  assert.equal(timeline.events[1]?.when?.edtf, '2034-03-16T10:00+01:00/2034-03-16T12:00+01:00');
});

test('vis-timeline items: content is the label, group the lane, markup text', async () => {
  const timeline = await read([{ id: 1, content: '<b>Fog</b>', title: 'Seen from the pier', start: '2034-03-16T05:00', group: 'weather' }]);
  const [event] = timeline.events;
  assert.deepEqual([event?.id, event?.title, event?.description, event?.lane], ['1', 'Fog', 'Seen from the pier', 'weather']);
});

test('vis-timeline: lanes bear the names of their groups', async () => {
  const timeline = await read({ groups: [{ id: 1, content: '<i>Weather</i>' }], items: [{ id: 7, content: 'Fog', start: '2034-03-16', group: 1 }] });
  assert.equal(timeline.events[0].lane, 'Weather');
});

test('Google calendar: the end of a day-long entry is the day after', async () => {
  const timeline = await read({
    items: [
      { summary: 'Festival', start: { date: '2034-03-17' }, end: { date: '2034-03-19' } },
      { summary: 'Holiday', start: { date: '2034-03-20' }, end: { date: '2034-03-21' } },
    ],
  });
  assert.deepEqual(
    timeline.events.map(({ when }) => when?.edtf),
    ['2034-03-17/2034-03-18', '2034-03-20'],
  );
});

test('GeoJSON features and answers of SPARQL', async () => {
  const features = await read({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', geometry: null, properties: { name: 'Wreck', date: '2034-03-16' } }],
  });
  assert.deepEqual([features.events[0].title, features.events[0].when?.edtf], ['Wreck', '2034-03-16']);
  const bindings = await read({
    head: { vars: ['eventLabel', 'date'] },
    results: { bindings: [{ eventLabel: { type: 'literal', value: 'Siege' }, date: { type: 'literal', value: '1815-06-18T00:00:00Z' } }] },
  });
  assert.equal(bindings.events[0].title, 'Siege');
});

test('TimelineJS 2: comma dates', async () => {
  const timeline = await read({
    timeline: {
      headline: 'Lights<br/>of the coast',
      date: [{ startDate: '1899,7,4', endDate: '1901', headline: 'Tower', asset: { media: 'https://example.org/a.jpg' } }],
    },
  });
  assert.equal(timeline.documents[0]?.title, 'Lights of the coast');
  assert.deepEqual([timeline.events[0]?.when?.edtf, timeline.events[0]?.media], ['1899-07-04/1901', 'https://example.org/a.jpg']);
});

test('TimelineJS 3: parts, deep time, eras told', async () => {
  const timeline = await read({
    title: { text: { headline: 'Stone' } },
    eras: [{ start_date: { year: '1' }, text: { headline: 'Old days' } }],
    events: [
      { start_date: { year: '-4600000000' }, text: { headline: 'Rock' } },
      { start_date: { year: 2034, month: '3', day: '16', hour: '7' }, text: { headline: 'Fog' } },
    ],
  });
  assert.deepEqual(
    timeline.events.map(({ title, when }) => [title, when?.edtf]),
    [
      ['Rock', 'Y-4600000000'],
      ['Fog', '2034-03-16T07:00'],
    ],
  );
  assert.deepEqual(told(timeline), ['timelinejs/eras']);
});

test('schema.org events: a status is kept', async () => {
  const timeline = await read({
    '@graph': [{ '@type': 'Event', name: 'Regatta', startDate: '2034-03-16', eventStatus: 'https://schema.org/EventCancelled' }],
  });
  assert.deepEqual([timeline.events[0]?.title, timeline.events[0]?.status], ['Regatta', 'cancelled']);
});

test('schema.org: persons and places of a graph are no events, quotations are statements', async () => {
  const timeline = await read({
    '@graph': [
      { '@type': 'Person', name: 'Mira' },
      { '@type': 'MusicEvent', name: 'Concert', startDate: '2034-03-16T20:00Z' },
      { '@type': 'Event', name: 'Some day' },
      { '@type': 'Quotation', name: 'Mira: calm', text: 'It was calm.', dateCreated: '2034-03-17', creator: { '@type': 'Person', name: 'Mira' } },
    ],
  });
  assert.deepEqual(
    timeline.events.map(({ title, kind, speaker, quote, when }) => [title, kind, speaker, quote, when?.edtf]),
    [
      ['Concert', 'event', undefined, undefined, '2034-03-16T20:00Z'],
      ['Mira: calm', 'statement', 'Mira', 'It was calm.', '2034-03-17'],
      ['Some day', 'event', undefined, undefined, undefined],
    ],
  );
});

test('GitHub: a list of API events is read, one webhook payload is refused with the reason', async () => {
  const timeline = await read([
    {
      type: 'PullRequestEvent',
      created_at: '2034-03-16T10:00:00Z',
      actor: { login: 'mira' },
      repo: { name: 'quay/lamp' },
      payload: { action: 'opened', pull_request: { title: 'Dim at dawn', html_url: 'https://example.org/1' } },
    },
  ]);
  assert.deepEqual([timeline.events[0]?.title, timeline.events[0]?.lane], ['mira: pull request opened “Dim at dawn”', 'quay/lamp']);
  const payload = await read({
    action: 'opened',
    issue: { created_at: '2034-03-16T10:00:00Z' },
    repository: { full_name: 'quay/lamp' },
    sender: { login: 'mira' },
  });
  assert.deepEqual(told(payload), ['github/single-payload']);
});

test('a webhook payload is refused also where it holds dated lists', async () => {
  const timeline = await read({
    ref: 'refs/heads/main',
    commits: [{ message: 'Dim', timestamp: '2034-03-16T10:00:00Z' }],
    sender: { login: 'mira' },
  });
  assert.deepEqual([timeline.events.length, ...told(timeline)], [0, 'github/single-payload']);
});

test('single quotes are told as what they are', async () => {
  const timeline = await readTimeline("{ 'events': [{ 'title': 'Fog', 'start': '2034' }] }");
  assert.equal(timeline.diagnostics[0]?.code, 'json/malformed');
  assert.match(timeline.diagnostics[0]?.hint ?? '', /double quotes/);
});

test('plain events keep the relations that stand beside them', async () => {
  const timeline = await read({
    events: [
      { id: 'a', title: 'Vote', start: '2034-03-16', status: 'rescheduled' },
      { id: 'b', title: 'Vote', start: '2034-03-20', status: 'scheduled' },
    ],
    relations: [{ type: 'rescheduledTo', from: 'a', to: 'b' }],
  });
  assert.deepEqual(timeline.relations, [{ type: 'rescheduledTo', from: 'a', to: 'b' }]);
  assert.deepEqual(timeline.diagnostics, []);
});

test('our own model survives the round trip', async () => {
  const timeline = await read([
    { title: 'Fog', start: '2034-03-16~' },
    { title: 'Gale', start: '2034-03-19/..' },
  ]);
  const again = await read(toJson(timeline));
  assert.deepEqual(again.events, timeline.events);
});

test('JSON lines: a broken line costs only itself', async () => {
  const timeline = await readTimeline('{"title":"Fog","date":"2034-03-16"}\n{"title":\n{"title":"Gale","date":"2034-03-19"}', { name: 'log.jsonl' });
  assert.equal(timeline.events.length, 2);
  assert.deepEqual(told(timeline), ['json/line-malformed']);
});

test('malformed JSON names the line', async () => {
  const timeline = await read('[\n {"title": "Fog", "start": "2034-03-16"},\n {"title": "Gale",, }\n]');
  assert.deepEqual(
    timeline.events.map(({ title }) => title),
    ['Fog'],
    'what stands before the break is shown',
  );
  assert.deepEqual(told(timeline), ['json/malformed']);
  assert.match(timeline.diagnostics[0]?.message ?? '', /data\.json is not valid JSON \(line 3\)/);
});

test('a missing value is told with its line, and what stands before it is shown', async () => {
  const timeline = await read('{"events": [\n {"title": "Fog", "start": "2034-03-16"},\n {"title": "Gale", "start": }]}');
  assert.deepEqual(
    timeline.events.map(({ title }) => title),
    ['Fog'],
  );
  assert.match(timeline.diagnostics[0]?.message ?? '', /^data\.json is not valid JSON \(line 3\): [^"]*$/);
});

test('the break is found exactly where JSON.parse refuses, and nowhere else', () => {
  const breaks = (text: string): boolean => {
    try {
      JSON.parse(text);
      return false;
    } catch {
      return true;
    }
  };
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom(',', '}', ']', '"', ':', '\\', '\n', '1', '-', 'x', '', ' '), (json, place, unit) => {
      const at = place % (json.length + 1);
      const text = json.slice(0, at) + unit + json.slice(at + 1);
      assert.equal(findBreak(text) !== undefined, breaks(text), text);
    }),
    { numRuns: 2000 },
  );
  for (const [text, at] of [
    ['[1,,2]', 3],
    ['{"a" 1}', 5],
    ['{"a":1}}', 7],
    ['["a\\x"]', 3],
    ['["a\nb"]', 3],
    ['{"a":1,}', 7],
    ['{"a', 3],
    ['01', 1],
  ] as const)
    assert.equal(findBreak(text), at, text);
});

test('JSON that is cut off shows its whole entries', async () => {
  const timeline = await read(
    '{"events": [{"title": "Fog [x] {y}", "start": "2034-03-16"}, {"title": "Gale", "start": {"date": "2034-03-19"}}, {"title": "Ca',
  );
  assert.deepEqual(
    timeline.events.map(({ title }) => title),
    ['Fog [x] {y}', 'Gale'],
  );
  assert.deepEqual(told(timeline), ['json/malformed']);
});

test('JSON without events says what it holds', async () => {
  assert.match((await read({ name: 'x', colours: ['red'] })).diagnostics[0]?.message ?? '', /"name", "colours"/);
  assert.match((await read([])).diagnostics[0]?.message ?? '', /an empty list/);
  assert.match((await read('42', { format: 'json' })).diagnostics[0]?.message ?? '', /a single number/);
});

test('entries that are no objects are left out and told', async () => {
  const timeline = await read([{ title: 'Fog', start: '2034-03-16' }, 7, null, 'x']);
  assert.equal(timeline.events.length, 1);
  assert.deepEqual(told(timeline), ['json/not-an-object', 'json/not-an-object', 'json/not-an-object']);
});

test('entries without a title bear their date; those without both are left out and told', async () => {
  const timeline = await read([{ start: '2034-03-16' }, { title: 'Fog', start: '2034-03-17' }, {}]);
  assert.deepEqual(
    timeline.events.map(({ title }) => title),
    ['16 Mar 2034', 'Fog'],
  );
  assert.deepEqual(told(timeline), ['json/no-title', 'json/empty']);
});

test('a date that stands for a title keeps its era, its precision and the calendar of the drawing', async () => {
  const titles = async (starts: readonly string[], options = {}): Promise<readonly string[]> =>
    (
      await read(
        starts.map((start) => ({ start })),
        options,
      )
    ).events.map(({ title }) => title);
  assert.deepEqual(await titles(['-0043-03-15', '0079-08-24', '2034-05', '2034-05-06T23:30-05:00']), [
    '-0043-03-15',
    '24 Aug 79',
    '2034-05',
    '6 May 2034, 23:30',
  ]);
  assert.match((await titles(['2034-03-16'], { locale: 'th' }))[0], /2034/);
});

test('__proto__ and constructor are names like others', async () => {
  const timeline = await readTimeline('[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"title":"Fog","start":"2034-03-16"}]');
  assert.equal(timeline.events.length, 1);
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  assert.equal((timeline.events[0] as unknown as { polluted?: unknown }).polluted, undefined);
});

test('deep nesting is refused, not a crash', async () => {
  const timeline = await readTimeline('['.repeat(200_000) + ']'.repeat(200_000), { name: 'deep.json' });
  assert.equal(timeline.events.length, 0);
  assert.equal(timeline.diagnostics.length, 1);
  const nested = await readTimeline(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`, { name: 'deep.json' });
  assert.deepEqual(told(nested), ['json/no-events']);
});

test('one date settles the order of day and month for all; where none does, what was assumed is told', async () => {
  const dates = async (...starts: readonly string[]) => {
    const timeline = await read(starts.map((start) => ({ title: start, start })));
    return [timeline.events.map(({ when }) => when?.edtf), told(timeline)];
  };
  assert.deepEqual(await dates('03/04/2034', '16/04/2034'), [['2034-04-03', '2034-04-16'], []]);
  assert.deepEqual(await dates('03/04/2034', '05/04/2034'), [['2034-03-04', '2034-05-04'], ['date/order']]);
});

test('TimelineJS: years before Christ are counted as its authors see them shown', async () => {
  const when = async (year: string | number, more = {}) =>
    (await read({ events: [{ start_date: { year, ...more }, text: { headline: 'Ides' } }] })).events[0].when?.edtf;
  assert.deepEqual(
    [await when('-44', { month: '3', day: '15' }), await when(-1), await when('-12000'), await when(44)],
    ['-0043-03-15', '0000', 'Y-11999', '0044'],
  );
});
