import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareByTime, fromJson, quickRows, quickRowSlices, rankOf, stableId, type TimelineEvent } from '../../src/model/index.js';
import { seededRandom } from '../layout/sample-events.js';

const quickEvents = (plain: readonly unknown[]): readonly TimelineEvent[] | undefined => quickRows(plain)?.events;

const dates = [
  '1999',
  '2009-06',
  '2009-06-16',
  '2009-06-16T17:00',
  '2009-06-16T17:00Z',
  '2009-06-16T17:00:05+08:00',
  '2009-06-16T17:00:00Z',
  '2009-06-16T17:00:00.000+08:00',
  '2009-06-16T17:00:00.050',
  '2010-01-01',
  0,
  1_245_171_600_000,
  1_245_171_605_250,
  new Date(1_245_171_660_000),
];
/** Values that data hold in such fields, good and odd. */
const odd = (...values: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 8 }, { arbitrary: fc.constantFrom(...values), weight: 1 });
const plainEvents = fc.array(
  fc
    .record(
      {
        title: fc.constantFrom('Quay closes', 'Kiln lit', 'Bell recast', 'Ferry late', 'Pier opens', ' padded ', 'x'.repeat(90)),
        start: fc.constantFrom(...dates, 'soon'),
        end: odd(...dates, null, 'never'),
        id: odd('a', 'b', '', ' c'),
        kind: odd('state', 'statement', 'party'),
        status: odd('scheduled', 'denied', 'lost'),
        quote: odd('We wait', 7),
        speaker: odd('The warden'),
        importance: odd(0.2, 1, 3, '1'),
        confidence: odd(0.4, NaN),
        lane: odd('north', null),
        url: odd('/a'),
        when: odd('1979~'),
        duration: odd('PT1H'),
        timeZone: odd('UTC'),
      },
      { requiredKeys: ['title', 'start'] },
    )
    .map((event) => Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined))),
  { maxLength: 6 },
);

test('seconds that say nothing are not told, in every way of giving a time', () => {
  const edtfOf = (event: object): string | undefined => fromJson({ events: [{ title: 'Bell rings', ...event }] }).events[0].when?.edtf;
  for (const start of ['2034-03-16T10:00:00Z', '2034-03-16T10:00:00.000Z', '2034-03-16 10:00:00Z'])
    assert.equal(edtfOf({ start }), '2034-03-16T10:00Z');
  assert.equal(quickEvents([{ title: 'Bell rings', start: '2034-03-16T10:00:00Z' }])?.[0].when?.precision, 'minute');
  assert.equal(edtfOf({ start: '2034-03-16T10:00:00', end: '2034-03-16T11:30:00.000' }), '2034-03-16T10:00/2034-03-16T11:30');
  assert.equal(edtfOf({ when: '2034-03-16T10:00:00-04:00~/2034-03-16T10:00:07-04:00' }), '2034-03-16T10:00-04:00~/2034-03-16T10:00:07-04:00');
  for (const start of ['2034-03-16T10:00:07Z', '2034-03-16T10:00:00.050Z', '2034-03-16T00:00:30']) assert.equal(edtfOf({ start }), start);
});

test('ids are of all that is written: corrections made before seconds that say nothing were left out find their events', () => {
  const idOf = (event: object): string => fromJson({ events: [{ title: 'Bell rings', ...event }] }).events[0].id;
  const idFrom = (edtf: string): string => stableId(['event', 'Bell rings', edtf, undefined]);
  const [start, end] = ['2034-03-16T10:00:00Z', '2034-03-16T11:30:00.000Z'];
  assert.equal(quickEvents([{ title: 'Bell rings', start }])?.[0].id, idFrom(start));
  assert.equal(quickEvents([{ title: 'Bell rings', start, end }])?.[0].id, idFrom(`${start}/${end}`));
  assert.equal(idOf({ start: '2034-03-16 10:00:00Z' }), idFrom(start));
  assert.equal(idOf({ start, end }), idFrom(`${start}/${end}`));
  assert.equal(idOf({ when: `${start}~` }), idFrom(`${start}~`));
  assert.equal(idOf({ start, end: '2034-03-15' }), idFrom(start), 'an end before the start is left out');
  assert.equal(idOf({ start: '2034-03-16T10:00:00', timeZone: 'Asia/Kathmandu' }), idFrom('2034-03-16T10:00:00+05:45'));
  assert.equal(idOf({ start: Date.UTC(2034, 2, 16, 10) }), idFrom('2034-03-16T10:00Z'));
});

test('what is made quickly is what the whole reader makes', () => {
  let quick = 0;
  fc.assert(
    fc.property(plainEvents, (plain) => {
      const events = quickEvents(plain);
      if (!events) return;
      if (plain.length > 0) quick++;
      const whole = fromJson({ events: plain });
      assert.deepEqual(events, whole.events);
      assert.deepEqual(whole.diagnostics, []);
    }),
    { numRuns: 3_000, seed: 7 },
  );
  assert.ok(quick > 100, `only ${quick} lists were plain`);
});

test('plain events of all kinds of dates are made quickly', () => {
  for (const start of dates) assert.equal(quickEvents([{ title: 'Quay closes', start }])?.length, 1, String(start));
  assert.equal(quickEvents([{ title: 'Quay closes', start: '2009-06-16', end: '2009-07' }])?.[0]?.when?.precision, 'month');
});

test('only fields of its own count', () => {
  class Row {
    title = 'Quay closes';
    start = '2009';
    get url(): string {
      return '/inherited';
    }
  }
  assert.deepEqual(quickEvents([new Row()]), fromJson({ events: [new Row()] }).events);
});

test('what is unusual is left to the whole reader', () => {
  for (const plain of [
    [null],
    [['a']],
    [{ title: 'a' }],
    [
      { title: 'a', start: '2009', id: 'x' },
      { title: 'b', start: '2009', id: 'x' },
    ],
    [{ title: 'a', start: '2010', end: '2009' }],
  ]) {
    assert.equal(quickEvents(plain), undefined, JSON.stringify(plain));
  }
});

test('years written as numbers are left to the whole reader, a trace that counts from its start is not', () => {
  const counted = (...starts: readonly (number | string)[]): number | undefined =>
    quickRows(starts.map((start) => ({ title: `At ${start}`, start })))?.length;
  assert.equal(counted(1834, 1871, 1990), undefined);
  assert.equal(counted('1830', 1834, '1990-05-01'), undefined);
  assert.equal(counted('1830', '1990-05-01'), 2);
  assert.equal(counted(0, 1834, 5000), 3);
  assert.equal(counted(1834, 5000, 16_000), 3);
  assert.equal(counted(), 0);
});

test('events that say the same are left to the whole reader, wherever they stand', () => {
  const bells = [
    { title: 'Bell', start: '2031-05' },
    { title: 'Bell', start: '2031-05-02' },
    { title: 'Gong', start: '2031-05' },
    { title: 'Bell', start: '2031-05', end: '2032' },
  ];
  assert.equal(quickEvents(bells)?.length, 4);
  const [bell] = bells;
  for (const one of [
    [...bells, bell],
    [bell, bell],
    [bell, { title: 'Horn', start: '2031-05' }, { title: 'Drum', start: '2031-05' }, bell],
  ])
    assert.equal(quickEvents(one), undefined);
  assert.equal(quickEvents([{ title: 'Bell', start: '2031', id: 'x' }, ...bells, { title: 'Gong', start: '2040', id: 'x' }]), undefined);
});

test('many quick events rest now and then, tell how far they are, and are the same', () => {
  const plain = Array.from({ length: 2_000 }, (_, at) => ({ title: `Buoy ${at} is lit`, start: new Date(Date.UTC(2031, 0, 1) - at * 86_400_000) }));
  const shares: number[] = [];
  const work = quickRowSlices(plain);
  let step = work.next();
  for (; !step.done; step = work.next()) shares.push(step.value);
  assert.ok(shares.length > 3 && shares.every((share, at) => share > (shares[at - 1] ?? 0) && share <= 1), shares.join(' '));
  assert.deepEqual(step.value?.events, quickEvents(plain));
});

for (const [unit, ms] of [
  ['whole minutes', 60_000],
  ['parts of them', 7],
  ['centuries', 3e10],
] as const) {
  test(`many that begin within ${unit} stand as sorting one by one would set them, and their columns say what they say`, () => {
    const random = seededRandom(5);
    const at = (share: number): string => new Date(Math.floor((share - 0.5) * 900) * ms).toISOString();
    const plain = Array.from({ length: 3_000 }, (_, number) => ({
      title: `Lamp ${number}`,
      start: at(random()),
      ...(random() < 0.3 && { end: '2900-01-01' }),
      ...(random() < 0.3 && { importance: random() }),
    }));
    const rows = quickRows(plain);
    assert.ok(rows?.hasClocks && !rows.hasLanes);
    assert.deepEqual(rows.events, plain.flatMap((each) => quickEvents([each]) ?? []).sort(compareByTime));
    for (const [index, { importance = 0.5, when }] of rows.events.entries()) {
      assert.ok(when);
      assert.deepEqual([rows.start[index], rows.end[index], rows.rank[index]], [when.start, when.end, rankOf(importance, when.start, when.end)]);
    }
  });
}

test('many that begin at one time stand by their lengths, whatever order they were given in', () => {
  const day = (number: number): string => new Date(Date.UTC(2031, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);
  const plain = Array.from({ length: 2_000 }, (_, at) => ({ title: `Lock ${at}`, start: '2031-01-01', end: day(at % 500) }));
  assert.deepEqual(quickRows(plain)?.events, plain.flatMap((each) => quickEvents([each]) ?? []).sort(compareByTime));
});

test('an event is made once, and only when it is asked for', () => {
  const plain = [
    { title: 'Bell', start: '2031' },
    { title: 'Gong', start: '2030', lane: 'north' },
  ];
  const rows = quickRows(plain);
  assert.ok(rows?.hasLanes && !rows.hasClocks);
  assert.equal(rows.titleAt(0), 'Gong');
  assert.equal(rows.at(0).title, 'Gong');
  assert.equal(rows.at(0), rows.events[0]);
  assert.equal(rows.events, rows.events);
});

test('an object that was changed meanwhile is still an event', () => {
  const plain = [{ title: 'Bell', start: '2031' }];
  const rows = quickRows(plain);
  Object.assign(plain[0], { title: 7 });
  assert.equal(rows?.at(0).title, '(event 0)');
});
