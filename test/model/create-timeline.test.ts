import assert from 'node:assert/strict';
import test from 'node:test';
import { applyCorrections, compareByTime, createTimeline, EMPTY_TIMELINE, shortTitle, stableId, toJson } from '../../src/model/index.js';
import type { EventStatus, RelationType, Timeline, TimelineEvent } from '../../src/model/index.js';
import { instant, whenFromEdtf } from '../../src/time/index.js';

const event = (id: string, edtf?: string, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  id,
  title: id,
  kind: 'event',
  status: 'occurred',
  ...(edtf !== undefined && { when: whenFromEdtf(edtf) }),
  ...more,
});
const ids = ({ events }: { events: readonly TimelineEvent[] }) => events.map(({ id }) => id);
const codes = ({ diagnostics }: { diagnostics: readonly { code: string }[] }) => diagnostics.map(({ code }) => code);

test('JSON that was parsed by hand keeps its open ends', () => {
  const timeline = createTimeline({ events: [event('light', '2034-03-14/..'), event('quay', '../2034-03-01')] });
  const again = createTimeline(JSON.parse(JSON.stringify(toJson(timeline))) as Timeline);
  assert.deepEqual(again, timeline);
});

test('whatever a script without types hands in, what is no event is told and the rest is kept', () => {
  const odd = createTimeline({ events: [null, 7, { id: 'x' }, event('fog', '2034-03-14')] } as unknown as Timeline);
  assert.deepEqual([ids(odd), codes(odd)], [['fog'], ['event/not-an-object', 'event/not-an-object', 'event/not-an-object']]);
  for (const given of ['x', {}, { events: null }, []])
    assert.deepEqual(codes(createTimeline(given as unknown as Timeline)), ['timeline/not-a-timeline']);
});

test('events stand in time order, longer before shorter, undated last in their own order', () => {
  const timeline = createTimeline({
    events: [
      event('undated b'),
      event('noon', '2034-03-14T12:00'),
      event('undated a'),
      event('day', '2034-03-14'),
      event('month', '2034-03'),
      event('before', '../2034-03-01'),
    ],
  });
  assert.deepEqual(ids(timeline), ['month', 'before', 'day', 'noon', 'undated b', 'undated a']);
  assert.deepEqual(timeline.diagnostics, []);
  assert.equal(compareByTime(event('a', '2034'), event('b', '2034')), 0);
});

test('of two events with one id the second gets its own, and is told', () => {
  const timeline = createTimeline({ events: [event('tide'), event('tide'), event('tide-2'), event('tide')] });
  assert.deepEqual(ids(timeline), ['tide', 'tide-2', 'tide-2-2', 'tide-3']);
  assert.deepEqual(codes(timeline), ['event/duplicate-id', 'event/duplicate-id', 'event/duplicate-id']);
  assert.match(timeline.diagnostics[0].message, /event "tide" .* \(id "tide", now "tide-2"\)/);
});

test('an event without an id gets one from what it says', () => {
  const [first, second] = createTimeline({ events: [event('', '2034', { title: 'Ebb' }), event('', '2034', { title: 'Ebb' })] }).events;
  assert.equal(first.id, stableId(['event', 'Ebb', '2034', undefined]));
  assert.equal(second.id, `${first.id}-2`);
});

test('an end before the start is dropped and told; the start still shows', () => {
  const when = { ...whenFromEdtf('2034-03-14'), edtf: '2034-03-14/2034-03-10', end: instant(0) };
  const timeline = createTimeline({ events: [event('lock', undefined, { when })] });
  assert.deepEqual(timeline.events[0].when, whenFromEdtf('2034-03-14'));
  assert.deepEqual(codes(timeline), ['event/end-before-start']);
  assert.match(timeline.diagnostics[0].message, /^event "lock" ends before it starts; only its start is shown \(2034-03-14\/2034-03-10\)$/);
  assert.ok(timeline.diagnostics[0].hint);
});

test('a time that is no number makes an event undated, not lost', () => {
  const when = { ...whenFromEdtf('2034'), start: NaN as never };
  const timeline = createTimeline({ events: [event('fog', undefined, { when })] });
  assert.equal(timeline.events[0].when, undefined);
  assert.deepEqual(codes(timeline), ['event/bad-time']);
});

test('unknown kinds and statuses become the usual ones, and are told with what is allowed', () => {
  const timeline = createTimeline({ events: [event('a', '2034', { status: 'done' as EventStatus, kind: 'thing' as 'event' })] });
  assert.equal(timeline.events[0].status, 'occurred');
  assert.equal(timeline.events[0].kind, 'event');
  assert.match(timeline.diagnostics[0].message, /status "done"; allowed: occurred, ongoing, scheduled.*, denied, negated\)/);
});

test('a title too long is cut at a word and kept whole as the description', () => {
  const long = 'The harbour master of the northern quay asks every skipper to wait outside until the second tide of the day';
  const [mended] = createTimeline({ events: [event('a', '2034', { title: long })] }).events;
  assert.ok(mended.title.length <= 80 && !mended.title.endsWith(' second…') && mended.title.endsWith('…'));
  assert.equal(mended.description, long);
  assert.equal(shortTitle('x'.repeat(100)).length, 80);
  assert.equal(shortTitle(`${'x'.repeat(78)}😀😀`), `${'x'.repeat(78)}…`);
});

test('a title too long for a description of its own is kept whole at its head, once', () => {
  const long = 'The harbour master of the northern quay asks every skipper to wait outside until the second tide of the day';
  const described = (description: string): string | undefined =>
    createTimeline({ events: [event('a', '2034', { title: long, description })] }).events[0].description;
  assert.equal(described('Said by radio.'), `${long}\n\nSaid by radio.`);
  assert.equal(described(`By radio: ${long}.`), `By radio: ${long}.`);
});

test('relations into the void or of no known type are left out and told', () => {
  const timeline = createTimeline({
    events: [event('plan'), event('move')],
    relations: [
      { type: 'rescheduledTo', from: 'plan', to: 'move' },
      { type: 'delays', from: 'move', to: 'nobody' },
      { type: 'likes' as RelationType, from: 'plan', to: 'move' },
    ],
  });
  assert.deepEqual(timeline.relations, [{ type: 'rescheduledTo', from: 'plan', to: 'move' }]);
  assert.deepEqual(codes(timeline), ['relation/dangling', 'relation/wrong-type']);
  assert.match(timeline.diagnostics[0].message, /no event "nobody"/);
});

test('a thousand faults of one sort are told in a hundred lines and one', () => {
  const timeline = createTimeline({ events: Array.from({ length: 1_000 }, () => event('same')) });
  assert.equal(timeline.events.length, 1_000);
  assert.equal(new Set(ids(timeline)).size, 1_000);
  assert.equal(timeline.diagnostics.length, 101);
  assert.match(timeline.diagnostics[100].message, /event\/duplicate-id: 899/);
});

test('sound events are passed on as they are', () => {
  const events = [event('a', '2034'), event('b', '2035')];
  assert.equal(createTimeline({ events }).events[0], events[0]);
  assert.deepEqual(EMPTY_TIMELINE.events, []);
});

test('ids depend on every part and its place, on nothing else', () => {
  assert.equal(stableId(['a', 1]), stableId(['a', '1']));
  assert.notEqual(stableId(['ab', 'c']), stableId(['a', 'bc']));
  assert.notEqual(stableId(['a', undefined]), stableId([undefined, 'a']));
  assert.match(stableId(['Ebb']), /^e[0-9a-z]{1,11}$/);
  const many = new Set(Array.from({ length: 100_000 }, (_, index) => stableId(['tide', index])));
  assert.equal(many.size, 100_000);
});

test('corrections edit, add and delete by id; twice is once', () => {
  const timeline = createTimeline({
    events: [event('ebb', '2034-03-14', { speaker: 'A pilot' }), event('flood', '2034-03-15')],
    relations: [{ type: 'before', from: 'ebb', to: 'flood' }],
    corrections: [
      { event: 'ebb', change: 'edit', fields: { title: 'Low tide', when: whenFromEdtf('2034-03-16'), speaker: undefined } },
      { event: 'flood', change: 'delete' },
      { event: 'mine', change: 'add', fields: { title: 'Lamp lit', when: whenFromEdtf('2034-03-13') } },
      { event: 'gone', change: 'edit', fields: { title: 'x' } },
    ],
  });
  const corrected = applyCorrections(timeline);
  assert.deepEqual(corrected.events, [
    { id: 'mine', title: 'Lamp lit', kind: 'event', status: 'occurred', when: whenFromEdtf('2034-03-13') },
    { id: 'ebb', title: 'Low tide', kind: 'event', status: 'occurred', when: whenFromEdtf('2034-03-16') },
  ]);
  assert.deepEqual(corrected.relations, []);
  assert.deepEqual(codes(corrected), ['correction/no-event']);
  assert.equal(corrected.corrections.length, 4);
  assert.deepEqual(applyCorrections(corrected), corrected);
  assert.equal(applyCorrections(EMPTY_TIMELINE), EMPTY_TIMELINE);
});

test('a correction cannot take away what every event has', () => {
  const fields = { title: undefined, id: 'other', kind: undefined } as unknown as Partial<TimelineEvent>;
  const timeline = createTimeline({ events: [event('ebb')], corrections: [{ event: 'ebb', change: 'edit', fields }] });
  assert.deepEqual(applyCorrections(timeline).events, [event('ebb')]);
});
