import assert from 'node:assert/strict';
import test from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {
  acceptEvent,
  addEvent,
  applyCorrections,
  correctTimeline,
  createTimeline,
  deleteEvent,
  editEvent,
  fromJson,
  invertCorrection,
  linkEvents,
  mergeCorrections,
  mergeEvents,
  revertCorrections,
  splitEvent,
  timelineSchema,
  toJson,
  unlinkEvents,
} from '../../src/model/index.js';
import type { Correction, Timeline, TimelineEvent } from '../../src/model/index.js';
import { whenFromEdtf } from '../../src/time/index.js';

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(timelineSchema);
const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const titles = fc.constantFrom('Ebb', 'Flood', 'Fog', 'Gale');
const whens = fc.constantFrom('2034', '1979~', '1979/..', '2034-03-14T09:00').map((edtf) => whenFromEdtf(edtf));
const fields = fc.record(
  {
    title: titles,
    status: fc.constantFrom('occurred' as const, 'denied' as const),
    when: fc.option(whens, { nil: undefined }),
    speaker: fc.option(titles, { nil: undefined }),
    confidence: fc.constant(undefined),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const corrections: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ event: ids, change: fc.constant('edit' as const), fields }, { noNullPrototype: true }),
  fc.tuple(ids, titles, whens).map(([id, title, when]) => ({
    event: id,
    change: 'add' as const,
    fields: { id, title, kind: 'event' as const, status: 'occurred' as const, when },
  })),
  ids.map(deleteEvent),
  fc.tuple(fc.constantFrom('causes' as const, 'about' as const), ids, ids).map(([type, from, to]) => linkEvents({ type, from, to })),
  fc.tuple(fc.constantFrom('causes' as const, 'about' as const), ids, ids).map(([type, from, to]) => unlinkEvents({ type, from, to })),
);
const lists = fc.array(corrections, { maxLength: 12 });
const timelines = fc
  .uniqueArray(
    fc.record(
      { id: ids, title: titles, when: whens, speaker: titles, confidence: fc.constantFrom(0.2, 0.9) },
      { requiredKeys: ['id', 'title'], noNullPrototype: true },
    ),
    { selector: ({ id }) => id },
  )
  .map((given) =>
    createTimeline({
      events: given.map((event): TimelineEvent => ({ kind: 'event', status: 'occurred', ...event })),
      relations:
        given.length > 1
          ? [
              { type: 'causes', from: given[0].id, to: given[1].id },
              { type: 'about', from: given[1].id, to: given[0].id },
            ]
          : [],
    }),
  );

/** What a timeline says, whatever the order among equals. */
function said({ events, relations }: Timeline): unknown {
  return [events.map((event) => JSON.stringify(Object.entries(event).sort())).sort(), relations.map((relation) => JSON.stringify(relation)).sort()];
}

test('corrections taken back leave what the parser said', () => {
  fc.assert(
    fc.property(timelines, lists, (timeline, list) => {
      assert.deepEqual(said(revertCorrections(correctTimeline(timeline, list))), said(timeline));
    }),
  );
});

test('a correction and its inverse change nothing', () => {
  fc.assert(
    fc.property(timelines, lists, (timeline, list) => {
      const made = correctTimeline(timeline, list);
      const undone = made.corrections.toReversed().flatMap(invertCorrection);
      assert.deepEqual(said(applyCorrections({ ...made, corrections: undone })), said(timeline));
    }),
  );
});

test('taking back the last ones leaves the timeline before them, and putting them on again gives the one after', () => {
  fc.assert(
    fc.property(timelines, lists, lists, (timeline, early, late) => {
      const before = correctTimeline(timeline, early);
      const after = correctTimeline(before, late);
      const back = revertCorrections(after, after.corrections.length - before.corrections.length);
      assert.deepEqual(said(back), said(before));
      assert.deepEqual(back.corrections, before.corrections);
      assert.deepEqual(said(correctTimeline(back, late)), said(after));
    }),
  );
});

test('corrections that are on already change nothing more', () => {
  fc.assert(
    fc.property(timelines, lists, (timeline, list) => {
      const once = applyCorrections({ ...timeline, corrections: list });
      assert.deepEqual(said(applyCorrections(once)), said(once));
      const made = correctTimeline(timeline, list);
      assert.deepEqual(said(applyCorrections(made)), said(made));
    }),
  );
});

test('kept corrections give the same on a text that is parsed anew', () => {
  fc.assert(
    fc.property(timelines, lists, (timeline, list) => {
      const made = correctTimeline(timeline, list);
      assert.deepEqual(correctTimeline(timeline, made.corrections).events, made.events);
    }),
  );
});

test('merged corrections say the same in fewer, and no fewer when merged again', () => {
  fc.assert(
    fc.property(timelines, lists, (timeline, list) => {
      const made = correctTimeline(timeline, list);
      const merged = mergeCorrections(made.corrections);
      assert.ok(merged.length <= made.corrections.length);
      assert.deepEqual(said(correctTimeline(timeline, merged)), said(made));
      assert.deepEqual(mergeCorrections(merged), merged);
    }),
    { numRuns: 300 },
  );
});

test('what was added and deleted within the life of another vanishes with it', () => {
  const add = (id: string): Correction => ({ event: id, change: 'add', fields: { id, title: 'Fog', kind: 'event', status: 'occurred' } });
  const made = correctTimeline(createTimeline({ events: [] }), [
    add('fog'),
    unlinkEvents({ type: 'causes', from: 'gale', to: 'fog' }),
    add('gale'),
    deleteEvent('gale'),
    deleteEvent('fog'),
  ]);
  assert.deepEqual(mergeCorrections(made.corrections), []);
});

test('corrections survive a JSON round trip and fit the schema', () => {
  fc.assert(
    fc.property(timelines, lists, (timeline, list) => {
      const made = correctTimeline(timeline, list);
      const json: unknown = JSON.parse(JSON.stringify(toJson(made)));
      assert.ok(validate(json), JSON.stringify(validate.errors?.slice(0, 3)));
      assert.deepEqual(fromJson(json), made);
    }),
  );
});

const HARBOUR = createTimeline({
  events: [
    {
      id: 'fog',
      title: 'Fog closes the strait',
      kind: 'event',
      status: 'occurred',
      when: whenFromEdtf('2034-03-14'),
      confidence: 0.3,
      sources: [{ document: 'log', role: 'clause', start: 0, end: 9, text: 'Fog came.' }],
    },
    {
      id: 'mist',
      title: 'Mist over the strait',
      kind: 'event',
      status: 'occurred',
      description: 'No ferry left',
      sources: [{ document: 'log', role: 'clause', start: 10, end: 20, text: 'Mist lay.' }],
    },
    { id: 'delay', title: 'Ferry late', kind: 'event', status: 'occurred', when: whenFromEdtf('2034-03-15') },
  ],
  relations: [
    { type: 'causes', from: 'mist', to: 'delay' },
    { type: 'about', from: 'fog', to: 'mist' },
  ],
  documents: [{ id: 'log', text: 'Fog came. Mist lay.' }],
});

test('who accepts an event, or mends it, takes its doubt away', () => {
  for (const correction of [acceptEvent('fog'), editEvent('fog', { title: 'Fog' })]) {
    const made = correctTimeline(HARBOUR, [correction]);
    assert.ok(!('confidence' in made.events[0]));
    assert.equal(revertCorrections(made).events[0].confidence, 0.3);
  }
});

test('two events made one keep the words and the relations of both', () => {
  const [fog, , mist] = HARBOUR.events;
  const made = correctTimeline(HARBOUR, mergeEvents(HARBOUR, fog, mist));
  assert.deepEqual(
    made.events.map(({ id }) => id),
    ['fog', 'delay'],
  );
  assert.equal(made.events[0].title, 'Fog closes the strait');
  assert.equal(made.events[0].description, 'No ferry left');
  assert.deepEqual(
    made.events[0].sources?.map(({ text }) => text),
    ['Fog came.', 'Mist lay.'],
  );
  assert.deepEqual(made.relations, [{ type: 'causes', from: 'fog', to: 'delay' }]);
  assert.deepEqual(made.diagnostics, []);
  assert.deepEqual(said(revertCorrections(made)), said(HARBOUR));
});

test('one event made two keeps its words in both', () => {
  const made = correctTimeline(
    HARBOUR,
    splitEvent(HARBOUR, HARBOUR.events[0], { title: 'Fog comes' }, { title: 'Strait closes', when: whenFromEdtf('2034-03-14T09:00') }),
  );
  const [day, moment] = made.events.filter(({ sources }) => sources?.[0].text === 'Fog came.');
  assert.deepEqual([day.title, moment.title], ['Fog comes', 'Strait closes']);
  assert.notEqual(day.id, moment.id);
});

test('an added event gets an id that nobody has', () => {
  const event = { title: 'Gale', kind: 'event', status: 'occurred' } as const;
  const once = correctTimeline(HARBOUR, [addEvent(HARBOUR, event)]);
  const twice = correctTimeline(once, [addEvent(once, event)]);
  assert.equal(new Set(twice.events.map(({ id }) => id)).size, 5);
});

test('a correction whose event is gone is kept and told; a deleted one is not missed', () => {
  const made = correctTimeline(HARBOUR, [
    editEvent('fog', { title: 'Fog' }),
    deleteEvent('mist'),
    editEvent('gone', { title: 'X' }),
    linkEvents({ type: 'about', from: 'fog', to: 'nowhere' }),
  ]);
  assert.deepEqual(
    made.diagnostics.map(({ code, message }) => [code, /"(\w+)"/.exec(message)?.[1]]),
    [
      ['correction/no-event', 'gone'],
      ['correction/no-event', 'fog'],
    ],
  );
  assert.equal(made.corrections.length, 6); // with the two ties that went with the deleted one
  assert.equal(correctTimeline(made, []).diagnostics.length, 2);
});

test('a correction that names no event is told', () => {
  const made = correctTimeline(HARBOUR, [{ foo: 1 } as unknown as Correction]);
  assert.match(made.diagnostics[0].message, /^a correction without "event" concerns/);
});

test('words that a merged event rests on are found again in a longer text', () => {
  const [fog, , mist] = HARBOUR.events;
  const { corrections: kept } = correctTimeline(HARBOUR, mergeEvents(HARBOUR, fog, mist));
  const fresh = createTimeline({ events: HARBOUR.events, documents: [{ id: 'log', text: 'It was cold. Fog came. Mist lay.' }] });
  assert.deepEqual(
    correctTimeline(fresh, kept).events[0].sources?.map(({ start }) => start),
    [13, 23],
  );
});
