import assert from 'node:assert/strict';
import test from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { applyCorrections, createTimeline, EVENT_KINDS, EVENT_STATUSES, fromJson, quickRows, timelineSchema, toJson } from '../../src/model/index.js';
import type { Timeline, TimelineEvent } from '../../src/model/index.js';
import { whenFromEdtf } from '../../src/time/index.js';

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(timelineSchema);
const roundTrip = (timeline: Timeline) => fromJson(JSON.parse(JSON.stringify(toJson(timeline))));
const assertValid = (timeline: Timeline) =>
  assert.ok(validate(JSON.parse(JSON.stringify(toJson(timeline)))), JSON.stringify(validate.errors?.slice(0, 3)));

const whens = fc
  .constantFrom(
    '2034',
    '1979~',
    '197X?',
    '1979/..',
    '../2034-03-14',
    '2034-W11-WE',
    '2034-03-14TEV',
    'Y-13800000000',
    '2034-03-14T09:00/2034-03-14T10:00',
  )
  .chain((edtf) =>
    fc.constantFrom(
      whenFromEdtf(edtf),
      whenFromEdtf(edtf, { timeZone: 'Asia/Kathmandu' }),
      whenFromEdtf(edtf, { duration: { value: 'P1D', expected: true } }),
    ),
  );
const words = fc.string({ minLength: 1, maxLength: 40 });
const share = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
const span = fc.tuple(fc.nat(99), fc.nat(99)).map(([start, length]) => ({ start, end: start + length }));
const events: fc.Arbitrary<TimelineEvent> = fc
  .record(
    {
      id: words.filter((id) => id.trim() === id),
      title: words.filter((title) => title.trim() === title),
      kind: fc.constantFrom(...EVENT_KINDS),
      status: fc.constantFrom(...EVENT_STATUSES),
      when: whens,
      duration: fc.constantFrom({ value: 'P3W', expected: true }, { value: 'PT1H' }),
      description: words,
      relative: words,
      speaker: words,
      quote: words,
      lane: words,
      url: words,
      media: words,
      importance: share,
      confidence: share,
      sources: fc.array(
        fc.tuple(span, words).map(([at, text]) => ({ document: 'doc', role: 'clause' as const, text, ...at })),
        { maxLength: 2 },
      ),
      provenance: fc.array(
        words.map((reason) => ({ part: 'date', basis: 'stated' as const, rule: 'r', reason })),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ['id', 'title', 'kind', 'status'], noNullPrototype: true },
  )
  .map(({ duration, ...event }) => (event.when || !duration ? event : { ...event, duration }));
const timelines = fc.uniqueArray(events, { maxLength: 6, selector: ({ id }) => id }).map((list) =>
  createTimeline({
    events: list,
    relations: list.length > 1 ? [{ type: 'causes', from: list[0].id, to: list[1].id }] : [],
    documents: [{ id: 'doc', title: 'Log of the quay', timeZone: 'Asia/Kathmandu', text: 'At nine the gate opens.' }],
    diagnostics: [
      { code: 'csv/no-date-column', severity: 'error', message: 'no dates', hint: 'add some', document: 'doc', span: { start: 1, end: 4 } },
    ],
    corrections:
      list.length > 0
        ? [
            { event: list[0].id, change: 'edit', fields: { lane: 'north', when: whenFromEdtf('2035/..') } },
            { event: 'x', change: 'delete' },
          ]
        : [],
  }),
);

test('a timeline survives a JSON round trip, and its JSON fits the published schema', () => {
  fc.assert(
    fc.property(timelines, (timeline) => {
      assertValid(timeline);
      assert.deepEqual(roundTrip(timeline), timeline);
    }),
  );
});

test('open ends are null in JSON and infinite here', () => {
  const timeline = createTimeline({ events: [{ id: 'a', title: 'Lamp burns', kind: 'state', status: 'ongoing', when: whenFromEdtf('1979/..') }] });
  assert.match(JSON.stringify(toJson(timeline)), /"end":null/);
  assert.equal(roundTrip(timeline).events[0].when?.end, Infinity);
});

test('a correction that removes a field is null in JSON', () => {
  const fields = { speaker: undefined } as unknown as Partial<TimelineEvent>;
  const timeline = createTimeline({
    events: [{ id: 'a', title: 'Pilot speaks', kind: 'statement', status: 'occurred', speaker: 'A pilot' }],
    corrections: [{ event: 'a', change: 'edit', fields }],
  });
  assertValid(timeline);
  const back = roundTrip(timeline);
  assert.equal(back.events[0].speaker, 'A pilot');
  assert.equal(applyCorrections(back).events[0].speaker, undefined);
});

test('an array, or {events} of plain objects, is read too', () => {
  for (const value of [[{ title: 'Ebb', start: '2034' }], { events: [{ title: 'Ebb', start: '2034' }] }]) {
    const timeline = fromJson(value);
    assert.equal(timeline.events[0].when?.edtf, '2034');
    assert.deepEqual(timeline.diagnostics, []);
    assertValid(timeline);
  }
  assert.equal(fromJson([{ title: 'Ebb', start: '2034-07-04T12:00' }], { timeZone: '+02:00' }).events[0].when?.timeZone, '+02:00');
});

test('numbers of a When are kept; EDTF gives what is absent; neither leaves it undated', () => {
  const read = (when: object) => fromJson([{ title: 'x', when }]).events[0].when;
  assert.deepEqual(read({ edtf: '2034' }), whenFromEdtf('2034'));
  assert.equal(read({ edtf: '2034', start: 0, end: 5, precision: 'day' })?.end, 5);
  assert.equal(read({ edtf: '2034', start: 5, end: 0 })?.end, whenFromEdtf('2034').end);
  assert.equal(read({ start: 0, end: null })?.edtf, '1970-01-01T00:00:00Z/..');
  assert.equal(read({ edtf: 7 }), undefined);
});

test('what is no timeline is told, never thrown', () => {
  for (const value of [null, undefined, 5, 'text', {}, { events: 5 }, { event: [] }, true]) {
    const timeline = fromJson(value);
    assert.deepEqual(timeline.events, []);
    assert.equal(timeline.diagnostics[0].code, 'timeline/not-a-timeline');
    assertValid(timeline);
  }
});

test('what does not fit is left out piece by piece and told; the rest is read', () => {
  const timeline = fromJson({
    events: [{ id: 'a', title: 'Ebb', start: '2034' }, 7, { title: 'Flood', start: 'soon' }],
    relations: [{ type: 'causes', from: 'a' }, 'x', { type: 'before', from: 'a', to: 'a' }],
    documents: [{ title: 'no id' }, { id: 'doc', title: 4 }],
    diagnostics: [{ code: 1 }, { code: 'x', message: 'm', severity: 'fatal' }],
    corrections: [
      { event: 'a', change: 'explode' },
      { event: 'a', change: 'edit' },
      { event: 'a', change: 'delete' },
    ],
  });
  assert.deepEqual(
    timeline.events.map(({ title }) => title),
    ['Ebb', 'Flood'],
  );
  assert.deepEqual(timeline.relations, [{ type: 'before', from: 'a', to: 'a' }]);
  assert.deepEqual(timeline.documents, [{ id: 'doc' }]);
  assert.deepEqual(timeline.corrections, [{ event: 'a', change: 'delete' }]);
  const told = timeline.diagnostics.map(({ message }) => message);
  for (const part of ['events[1]', 'event "Flood"', 'relations[0]', 'relations[1]', 'documents[0]', 'corrections[0]', 'corrections[1]']) {
    assert.ok(
      told.some((message) => message.startsWith(part)),
      part,
    );
  }
  assertValid(timeline);
});

test('any JSON at all gives a valid timeline and leaves prototypes alone', () => {
  const keys = fc.constantFrom(
    'events',
    'relations',
    'documents',
    'diagnostics',
    'corrections',
    'id',
    'title',
    'when',
    'start',
    'end',
    'edtf',
    'fields',
    'event',
    'change',
    'type',
    'from',
    'to',
    '__proto__',
    'constructor',
    'sources',
    'duration',
    'value',
  );
  const leaf = fc.oneof(
    fc.constantFrom('edit', 'add', '2034', '2034/2030', 'a', '__proto__', 'P1D', ''),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      leaf,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc
        .array(fc.tuple(keys, tie('tree')), { maxLength: 6 })
        .map((entries) => JSON.parse(`{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`) as unknown),
    ),
  }));
  fc.assert(
    fc.property(
      fc.oneof(
        tree,
        fc.array(tree).map((list) => ({ events: list, corrections: list, relations: list })),
      ),
      (value) => {
        const timeline = fromJson(value);
        assertValid(timeline);
        assertValid(applyCorrections(timeline));
        assert.equal(({} as Record<string, unknown>)['title'], undefined);
      },
    ),
    { numRuns: 500 },
  );
});

test('a valid instance of each part is needed: the schema refuses what the model lacks', () => {
  for (const broken of [{}, { events: [] }, { ...toJson(fromJson([])), events: [{ title: 'x' }] }, { ...toJson(fromJson([])), more: 1 }])
    assert.equal(validate(broken), false);
});

test('years, days and seconds written as numbers are told: they count milliseconds', () => {
  const told = (events: readonly object[]): readonly string[] => fromJson({ events }).diagnostics.map(({ code, message }) => `${code}: ${message}`);
  assert.deepEqual(
    told([
      { title: 'Weir built', start: 1834 },
      { title: 'Weir rebuilt', start: 1871, end: 1873 },
      { title: 'Weir listed', start: '1990' },
    ]),
    ['event/year-as-number: the time 1834 lies in 1970: a number counts milliseconds'],
  );
  for (const start of [20340316, Date.UTC(2034, 2, 16) / 1000]) {
    assert.match(told([{ title: 'Weir mended', start }])[0], /lies in 1970/);
    assert.equal(quickRows([{ title: 'Weir mended', start }]), undefined, 'who reads quickly leaves it to who tells');
  }
  for (const end of [1600, 5_400_000]) assert.deepEqual(told([{ title: 'Frame 1', start: 0, end }]), [], 'a trace counts from its start');
  assert.deepEqual(told([{ title: 'Weir listed', start: Date.UTC(1990, 4, 3) }]), []);
  assert.deepEqual(told([{ title: 'Weir listed', start: new Date(2034) }]), [], 'a Date is no number');
});
