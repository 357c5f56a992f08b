import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { eventFromPlain, TimelineIndex } from '../../src/model/index.js';
import type { PlainEvent, TimelineEvent, WindowQuery } from '../../src/model/index.js';
import { atOnce } from '../../src/model/slices.js';
import { instant, instantFromFloating, whenFromEdtf } from '../../src/time/index.js';

const plainEvent = (id: string, start: number, end = start, more: object = {}): PlainEvent => ({ id, title: id, start, end, ...more });
const bound = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: -50, max: 150 }) }, { weight: 1, arbitrary: fc.constantFrom(-1e20, 1e20, 3.5) });
const plains = fc
  .array(fc.tuple(bound, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 3 }), fc.constantFrom('north', 'south', undefined)), {
    maxLength: 120,
  })
  .map((rows) =>
    rows.map(([start, length, importance, lane], index) => plainEvent(`e${index}`, start, start + length, { importance: importance / 3, lane })),
  );
const windows = fc
  .tuple(bound, fc.integer({ min: 0, max: 250 }), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 12 }))
  .map(([start, length, limit, bins]): WindowQuery => ({ start: instant(start), end: instant(start + length), limit, bins }));

/** What an index must answer, by looking at each event. */
function naive(events: readonly TimelineEvent[], { start, end }: WindowQuery): readonly TimelineEvent[] {
  return events.filter(({ when }) => when && start < end && when.start < end && (when.end > start || when.start >= start));
}

const eventsOf = (plain: readonly PlainEvent[]) => plain.flatMap((each) => eventFromPlain(each).event ?? []);
const importanceOf = (event: TimelineEvent) => event.importance ?? 0.5;

// Points of plain data have no length; the Whens made of them are a minute long. Compare like with like.
const asExtents = (plain: readonly PlainEvent[]) =>
  eventsOf(plain).map((event, row) => {
    const { start, end } = plain[row];
    return event.when ? { ...event, when: { ...event.when, start: instant(Number(start)), end: instant(Number(end)) } } : event;
  });

for (const [name, build] of [
  ['plain objects', (plain: readonly PlainEvent[]) => TimelineIndex.fromPlain(plain)],
  ['events', (plain: readonly PlainEvent[]) => TimelineIndex.fromEvents(asExtents(plain))],
] as const) {
  test(`an index of ${name} answers any window as looking at each event would`, () => {
    fc.assert(
      fc.property(plains, windows, (plain, query) => {
        const index = build(plain);
        const expected = naive(asExtents(plain), query);
        const { events, bins, total } = index.window(query);
        assert.equal(total, expected.length);
        assert.equal(index.count(query.start, query.end), expected.length);
        assert.equal(events.length, Math.min(query.limit, expected.length));
        const wanted = new Set(expected.map(({ id }) => id));
        assert.ok(events.every(({ id }) => wanted.has(id)));
        assert.equal(new Set(events.map(({ id }) => id)).size, events.length);
        const starts = events.map(({ id }) => Number(plain.find((each) => each.id === id)?.start));
        assert.deepEqual(
          starts,
          [...starts].sort((a, b) => a - b),
        );
        // None that is left out is more important than one that is shown.
        const shown = new Set(events.map(({ id }) => id));
        const left = expected.filter(({ id }) => !shown.has(id)).map(importanceOf);
        assert.ok(Math.max(-1, ...left) <= Math.min(2, ...events.map(importanceOf)));
        assert.equal(
          bins.reduce((sum, { count }) => sum + count, 0),
          total - events.length,
        );
        for (const bin of bins) assert.ok(bin.start >= query.start && bin.end <= query.end && bin.start < bin.end && bin.count > 0);
      }),
      { numRuns: 400 },
    );
  });
}

test('lanes and filters narrow a window as they would a list', () => {
  fc.assert(
    fc.property(plains, windows, (plain, query) => {
      const index = TimelineIndex.fromPlain(plain);
      const filter = (event: TimelineEvent) => importanceOf(event) > 0.4;
      for (let twice = 0; twice < 2; twice++) {
        const { total } = index.window({ ...query, lanes: ['north', ''], filter });
        const expected = naive(asExtents(plain), query).filter((event) => event.lane !== 'south' && filter(event));
        assert.equal(total, expected.length);
      }
      assert.equal(index.filtered(filter).size, index.filtered(filter).window({ start: instant(-Infinity), end: instant(Infinity), limit: 0 }).total);
    }),
  );
});

test('the extent reaches from the first to the last moment; open ends count for nothing', () => {
  const extent = (...edtf: string[]) =>
    TimelineIndex.fromEvents(
      edtf.map((text, index) => ({
        id: String(index),
        title: text,
        kind: 'event',
        status: 'occurred',
        when: whenFromEdtf(text),
      })),
    ).extent();
  assert.equal(extent(), undefined);
  assert.deepEqual(extent('2034'), { start: whenFromEdtf('2034').start, end: whenFromEdtf('2034').end });
  assert.deepEqual(extent('1979/..', '2034'), { start: whenFromEdtf('1979').start, end: whenFromEdtf('2034').end });
  assert.deepEqual(extent('../1979', '2034'), { start: whenFromEdtf('1979').end, end: whenFromEdtf('2034').end });
  assert.ok(extent('1979/..'));
  assert.ok(extent('../1979'));
});

test('of many equals those shown are spread over the window, and stay shown when it moves', () => {
  const index = TimelineIndex.fromPlain(Array.from({ length: 20_000 }, (_, row) => plainEvent(`e${row}`, row)));
  const shown = (start: number) => index.window({ start: instant(start), end: instant(start + 10_000), limit: 100 }).events;
  const quarters = [0, 0, 0, 0];
  for (const { when } of shown(0)) quarters[Math.floor((when?.start ?? 0) / 2_500)]++;
  assert.ok(
    quarters.every((count) => count > 10),
    String(quarters),
  );
  const later = new Set(shown(1_000).map(({ id }) => id));
  const kept = shown(0).filter(({ when }) => (when?.start ?? 0) >= 1_000);
  assert.ok(kept.filter(({ id }) => later.has(id)).length >= kept.length * 0.75);
});

test('a million at one instant are counted, and the most important found', () => {
  const index = TimelineIndex.fromPlain(
    Array.from({ length: 1_000_000 }, (_, row) => ({ title: 'Spark', start: 5, importance: row === 777_777 ? 1 : 0.5 })),
  );
  const { events, total, bins } = index.window({ start: instant(0), end: instant(10), limit: 3 });
  assert.equal(total, 1_000_000);
  assert.equal(events.filter(({ importance }) => importance === 1).length, 1);
  assert.equal(new Set(events.map(({ id }) => id)).size, 3);
  assert.equal(
    bins.reduce((sum, { count }) => sum + count, 0),
    999_997,
  );
});

test('a query visits a number of blocks that does not grow with the events', () => {
  const visits = (size: number) => {
    let count = 0;
    const plain = Array.from({ length: size }, (_, row) => {
      const event = { title: 'x', start: row * 10 };
      Object.defineProperty(event, 'title', { get: () => (count++, 'x') });
      return event;
    });
    const index = TimelineIndex.fromPlain(plain);
    count = 0;
    index.window({ start: instant(0), end: instant(size * 10), limit: 50 });
    return count;
  };
  assert.equal(visits(100_000), visits(1_000));
});

test('events are found by id, by neighbour, by nearness', () => {
  const index = TimelineIndex.fromPlain([
    plainEvent('c', 30),
    plainEvent('a', 10),
    plainEvent('b', 20, 90),
    { id: 'u', title: 'u' },
    plainEvent('b2', 20),
  ]);
  assert.equal(index.byId('b')?.title, 'b');
  assert.equal(index.byId('nobody'), undefined);
  assert.deepEqual(
    ['a', 'b', 'b2', 'c', 'u', 'nobody'].map((id) => index.neighbour(id, 1)?.id),
    ['b', 'b2', 'c', undefined, undefined, undefined],
  );
  assert.deepEqual(
    ['a', 'b', 'c'].map((id) => index.neighbour(id, -1)?.id),
    [undefined, 'a', 'b2'],
  );
  assert.deepEqual(
    [-100, 14, 16, 26, 1e9].map((at) => index.nearest(instant(at))?.id),
    ['a', 'a', 'b', 'c', 'c'],
  );
  assert.deepEqual(
    [...index.events()].map(({ id }) => id),
    ['a', 'b', 'b2', 'c', 'u'],
  );
  assert.deepEqual(
    index.undated.map(({ id }) => id),
    ['u'],
  );
  assert.equal(index.size, 4);
  assert.equal(TimelineIndex.fromEvents([]).nearest(instant(0)), undefined);
});

test('a search needs all words, in any field, without regard to case and accents', () => {
  const index = TimelineIndex.fromPlain([
    { id: 'a', title: 'Café on the quay', speaker: 'Ærø pilot' },
    { id: 'b', title: 'Quay', description: 'no CAFE here' },
    { id: 'c', title: 'Fog', quote: 'quay' },
  ]);
  assert.deepEqual(index.search('quay cafe'), ['a', 'b']);
  assert.deepEqual(index.search('PILOT'), ['a']);
  assert.deepEqual(index.search('quay', 1), ['a']);
  assert.deepEqual(index.search('  '), []);
});

test('plain events without ids get ids of what they say, told apart where they say the same', () => {
  const plain = [{ title: 'Ebb', start: 5 }, { title: 'Ebb', start: 5 }, { title: 'Flood', start: 5 }, { title: 'Ebb' }, { title: 'Ebb' }];
  const ids = (list: PlainEvent[]) => [...TimelineIndex.fromPlain(list).events()].map(({ id }) => id);
  const [first, second] = ids(plain);
  assert.equal(second, `${first}-2`);
  assert.equal(new Set(ids(plain)).size, 5);
  assert.equal(ids([{ title: 'Storm', start: 1 }, ...plain])[1], first);
});

test('what cannot be read is undated and told; the rest shows', () => {
  const index = TimelineIndex.fromPlain([
    { title: 'a', start: 'soon' },
    null as unknown as PlainEvent,
    { title: 'b', start: 9, end: 3 },
    { title: 'c', start: NaN },
    { title: 'd', start: '2034' },
  ]);
  assert.deepEqual(
    index.diagnostics.map(({ code }) => code),
    ['event/bad-time', 'event/not-an-object', 'event/end-before-start', 'event/bad-time'],
  );
  assert.deepEqual(
    [...index.events()].map(({ title }) => title),
    ['b', 'd', 'a', '(event 1)', 'c'],
  );
  assert.equal(index.window({ start: instant(-Infinity), end: instant(Infinity), limit: 9 }).total, 2);
  assert.equal(index.window({ start: instant(5), end: instant(5), limit: 9 }).total, 0);
  assert.equal(index.window({ start: NaN as never, end: instant(5), limit: 9 }).total, 0);
});

test('texts, zones and Whens of plain events are read as eventFromPlain reads them', () => {
  const forms: PlainEvent[] = [
    { title: 'a', start: '2034-03-14' },
    { title: 'b', start: '2034-03-14', end: '2034-03-16' },
    { title: 'c', when: '1979~' },
    { title: 'd', when: whenFromEdtf('203X') },
    { title: 'e', start: '2034-03-14T09:00', timeZone: 'Asia/Kathmandu' },
    { title: 'f', start: '2034-03-14 09:00', duration: 'PT1H' },
    { title: 'g', start: new Date(5), end: new Date(9) },
  ];
  for (const plain of forms) {
    for (const options of [{}, { timeZone: 'America/New_York' }]) {
      const when = eventFromPlain(plain, options).event?.when;
      const index = TimelineIndex.fromPlain([plain], options);
      assert.deepEqual(index.extent(), { start: when?.start, end: when?.end }, plain.title);
    }
  }
});

test('a filter sees each plain event as the model has it, without its being read', () => {
  const forms: PlainEvent[] = [
    { id: 'a', title: 'Ebb', lane: 'north', importance: 0.2, start: 5 },
    { title: ' Flood ', quote: 'now', start: 6, importance: 7 },
    { title: 'x'.repeat(90), start: 7 },
    { title: 'Fog', status: 'done' as 'occurred', kind: 5 as never, speaker: 4 as never, url: 'u', start: 8 },
    null as unknown as PlainEvent,
    { title: 'Moon' },
    { start: '2034' },
  ];
  const read = [...TimelineIndex.fromPlain(forms).events()];
  const keys = [
    'id',
    'title',
    'description',
    'kind',
    'status',
    'when',
    'relative',
    'speaker',
    'quote',
    'lane',
    'importance',
    'confidence',
    'url',
    'media',
    'sources',
    'provenance',
  ] as const;
  const seen: unknown[] = [];
  TimelineIndex.fromPlain(forms).filtered((event) => {
    seen.push(keys.map((key) => event[key]));
    return true;
  });
  assert.deepEqual(
    seen,
    read.map((event) => keys.map((key) => event[key])),
  );
});

test('ids that a window gave out are found without a walk', () => {
  let reads = 0;
  const plain = Array.from({ length: 5_000 }, (_, row) =>
    Object.defineProperty({ start: row }, 'title', { enumerable: true, get: () => (reads++, `Wave ${row}`) }),
  );
  const index = TimelineIndex.fromPlain(plain);
  const [event] = index.window({ start: instant(0), end: instant(9_000), limit: 1 }).events;
  reads = 0;
  assert.equal(index.byId(event.id), event);
  assert.equal(reads, 0);
  assert.equal(index.byId('nobody'), undefined);
});

test('local times stand at their clock on an axis of a zone, across its changes of clocks', () => {
  const day = fc.integer({ min: 0, max: 3_000 });
  const minute = fc.integer({ min: 0, max: 1_439 });
  const rows = fc.array(fc.tuple(day, minute, fc.constantFrom('', 'Z', '+09:00')), { minLength: 2, maxLength: 60 });
  fc.assert(
    fc.property(rows, fc.constantFrom('America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe', 'Africa/Casablanca', '-03:30'), (times, timeZone) => {
      const plain = times.map(([days, minutes, zone], row): PlainEvent => ({
        id: `e${row}`,
        title: `e${row}`,
        start: `${new Date(Date.UTC(2020, 0, 1 + days) + minutes * 60_000).toISOString().slice(0, 16)}${zone}`,
      }));
      for (const index of [TimelineIndex.fromPlain(plain), TimelineIndex.fromEvents(eventsOf(plain))]) {
        const placed = atOnce(index.onAxis(timeZone));
        const isMixed = times.some(([, , zone]) => zone === '') && times.some(([, , zone]) => zone !== '');
        const startOf = ({ when }: TimelineEvent): number =>
          when === undefined ? NaN : isMixed && when.timeZone === undefined ? instantFromFloating(when.start, timeZone).instant : when.start;
        const wanted = eventsOf(plain).map((event) => ({ id: event.id, start: startOf(event) }));
        for (const { id, start } of wanted) {
          const { events } = placed.window({ start: instant(start), end: instant(start + 1), limit: 100 });
          assert.ok(events.some((event) => event.id === id));
          const event = placed.byId(id);
          assert.equal(event && placed.extentOf(event)?.start, start);
        }
        assert.deepEqual(
          Array.from({ length: placed.size }, (_, place) => startOf(placed.at(place) ?? eventsOf(plain)[0])),
          wanted.map(({ start }) => start).sort((a, b) => a - b),
        );
        assert.equal(placed.neighbour(placed.at(0)?.id ?? '', 1)?.id, placed.at(1)?.id);
      }
    }),
    { numRuns: 60 },
  );
});
