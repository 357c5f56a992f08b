import assert from 'node:assert/strict';
import test from 'node:test';
import { createLayout, type Scene } from '../../../src/layout/index.js';
import type { TimelineEvent } from '../../../src/model/index.js';
import { instant, whenFromEdtf } from '../../../src/time/index.js';
import { assertHitsApart, assertNoOverlaps, assertNothingClipped } from '../geometry.js';

const PHONE = { widthPx: 288, heightPx: 1100, orientation: 'vertical' as const };

function event(edtf: string, title: string, rest: Partial<TimelineEvent> = {}): TimelineEvent {
  return { id: title, title, kind: 'event', status: 'occurred', when: whenFromEdtf(edtf), importance: 0.5, ...rest };
}

function sceneOf(events: readonly TimelineEvent[]): Scene {
  const layout = createLayout({ events });
  return layout.scene(layout.opening(PHONE));
}

const quarrel = [
  event('2031-06-07', 'Storm reaches the coast'),
  event('2031-06-08/..', 'Ferries stay in port', { kind: 'state' }),
  event('2031-06-09', 'Works planned'),
  event('2031-06-10', 'Works put off', { importance: 0.6 }),
  event('2031-06-10', 'Mayor: a wise step'),
  event('2031-06-10', 'Union: too late'),
  event('2031-06-10', 'Harbour master agrees'),
  event('2031-06-10T17:00', 'Power goes off', { importance: 0.6 }),
  event('2031-06-13', 'Ferries sail again'),
];

test('on a phone, what happened on one crowded day has its words, in the order of the day', () => {
  const scene = sceneOf(quarrel);
  assert.equal(scene.totals.labelled, quarrel.length);
  assertNoOverlaps(scene);
  assertNothingClipped(scene);
  const told = scene.marks
    .filter(({ label }) => label)
    .sort((a, b) => (a.label?.box.y ?? 0) - (b.label?.box.y ?? 0))
    .map(({ event: id }) => quarrel.findIndex((one) => one.id === id));
  const starts = told.map((index) => quarrel[index].when?.start ?? 0);
  assert.deepEqual(
    starts,
    [...starts].sort((a, b) => a - b),
  );
});

test('on a phone, what shares a bracket says its time once, and stands the nearer to it', () => {
  const titles = ['Gate opens', 'Boats leave', 'Fog comes down', 'Pilot boat calls for help', 'Lifeboat is launched', 'All are ashore'];
  const scene = sceneOf([
    ...titles.map((title) => event('2031-06-08', title)),
    event('2031-06-08', 'Inquiry planned', { status: 'scheduled' }),
    event('2031-06-14', 'Inquiry opens'),
    event('2031-06-28', 'Report'),
  ]);
  assertNoOverlaps(scene);
  const told = new Map(scene.marks.map(({ event: id, label }) => [id, label?.detail ?? label?.time]));
  const [first, ...others] = titles.map((title) => told.get(title));
  assert.match(first ?? '', /8/);
  assert.deepEqual(new Set(others), new Set([undefined]));
  // What has a mark of its own says its own time.
  for (const title of ['Inquiry planned', 'Inquiry opens', 'Report']) assert.notEqual(told.get(title), undefined, title);
  const bracket = scene.marks.find(({ event: id, box }) => id === titles[0] && box.height > 0)?.box;
  assert.ok(bracket);
  for (const { event: id, label } of scene.marks) {
    if (!titles.includes(id)) continue;
    assert.ok(label);
    assert.ok(Math.abs(label.box.y - bracket.y) < 110, `${id} stands ${label.box.y - bracket.y} px from its bracket`);
  }
});

test('on a phone, two who speak at one moment are both named with it', () => {
  const scene = sceneOf([
    event('2031-06-08', 'The quay is safe', { kind: 'statement', speaker: 'Warden' }),
    event('2031-06-08', 'It is not', { kind: 'statement', speaker: 'Engineer' }),
    event('2031-06-20', 'Quay closed'),
  ]);
  for (const { event: id, label } of scene.marks) assert.match(label?.detail ?? '', /8|20/, id);
});

test('on a phone, all that is said on one day has its words, though they reach beyond the day', () => {
  const spoken = [
    'Spokeswoman: the works were put off at our request',
    'Engineer: the tools were laid out already',
    'Second engineer: long overdue but could wait a day',
    'Office denies that it ordered the delay',
    'Union welcomes the delay of the works',
  ];
  const events = [
    event('2031-06-07', 'Storm makes landfall'),
    event('2031-06-08/..', 'Ferries to the outer islands suspended', { kind: 'state' }),
    event('2031-06-09', 'Works planned for Monday'),
    ...spoken.map((title) => event('2031-06-10', title, { kind: 'statement' })),
    event('2031-06-10T17:00', 'Service goes off'),
    event('2031-06-13', 'Ferries to the outer islands to sail again', { status: 'scheduled' }),
  ];
  for (const widthPx of [266, 336]) {
    const layout = createLayout({ events });
    const scene = layout.scene(layout.opening({ ...PHONE, widthPx, heightPx: 820 }));
    assert.equal(scene.totals.labelled, events.length, `${String(widthPx)} px`);
    assertNoOverlaps(scene);
    assertNothingClipped(scene);
  }
});

test('on a phone, a few events of many lanes all have their words, as they would without lanes', () => {
  const lanes = ['Harbour', 'City council', 'Press', 'Navy', 'Weather'];
  const events = Array.from({ length: 40 }, (_, at) =>
    event(new Date(Date.UTC(2034, 2, 1, at * 17)).toISOString().slice(0, 16), `Entry ${at}`, { lane: lanes[at % lanes.length] }),
  );
  for (const widthPx of [280, 480]) {
    const layout = createLayout({ events }, { laneBy: 'lane' });
    const scene = layout.scene(layout.opening({ widthPx, heightPx: 2400, orientation: 'vertical' }));
    assert.equal(scene.totals.labelled, events.length, `${String(widthPx)} px`);
    assertNoOverlaps(scene);
    assertNothingClipped(scene);
  }
});

test('what runs down is no wider than its room, whatever that is: nothing is to be scrolled to sideways', () => {
  const few = [
    event('2031-06-07', 'Storm reaches the coast'),
    event('2031-06-09/2031-06-12', 'Works planned'),
    event('2031-06-13', 'Ferries sail again'),
  ];
  const lanes = few.map((one, at) => ({ ...one, lane: ['Harbour', 'Press'][at % 2] }));
  for (const [events, laneBy] of [
    [few, 'none'],
    [lanes, 'lane'],
    [quarrel, 'none'],
  ] as const) {
    const layout = createLayout({ events }, { laneBy });
    for (let widthPx = events.length > 3 ? 216 : 168; widthPx < 480; widthPx++) {
      const { contentSizePx } = layout.scene(layout.opening({ ...PHONE, widthPx }));
      assert.ok(contentSizePx <= widthPx, `${String(contentSizePx)} px in ${String(widthPx)}`);
    }
  }
});

test('a column of eleven em has all words of a few events', () => {
  const clocks = [
    event('2034-03-13T10:00', 'Alarm rings in hall'),
    event('2034-03-13T10:12', 'Hall cleared'),
    event('2034-03-13T12:40', 'All clear'),
  ];
  const days = [
    event('2034-03-11/2034-03-13', 'Bridge fund in deficit'),
    event('2034-03-13T22:00', 'Quay closes'),
    event('2034-03-18', 'Painters return'),
  ];
  for (const events of [clocks, days]) {
    const scene = createLayout({ events }).scene(createLayout({ events }).opening({ ...PHONE, widthPx: 180 }));
    assert.equal(scene.totals.labelled, events.length);
    assert.ok(scene.contentSizePx <= 180, `${String(scene.contentSizePx)} px`);
    assertNoOverlaps(scene);
    assertNothingClipped(scene);
  }
});

test('on a phone, a dozen events of one day all have their words beside that day', () => {
  const events = Array.from({ length: 12 }, (_, at) => event('2031-06-10', `Meeting number ${String(at)}`));
  const layout = createLayout({ events });
  const scene = layout.scene(layout.opening({ widthPx: 340, heightPx: 900, orientation: 'vertical' }));
  assert.equal(scene.totals.labelled, events.length);
  assertNoOverlaps(scene);
  for (const { box, label } of scene.marks) assert.ok(label && label.box.y + label.box.height <= box.y + box.height + 1, label?.lines.join(' '));
});

test('on a phone, thirty events of one day share its bracket: all have their words, one has its ink', () => {
  const events = Array.from({ length: 30 }, (_, at) => event('2031-06-10', `Meeting number ${String(at)}`));
  const others = [
    event('2031-06-10', 'Planned', { status: 'scheduled' }),
    event('2031-06-10', 'Doubtful', { confidence: 0.1 }),
    event('2031-06-10', 'Said', { kind: 'statement' }),
    event('2031-06-10', 'Lasting', { kind: 'state' }),
  ];
  const layout = createLayout({ events: [...events, ...others] });
  const scene = layout.scene(layout.opening({ widthPx: 340, heightPx: 1800, orientation: 'vertical' }));
  assert.equal(scene.totals.labelled, 34);
  assert.deepEqual(scene.clusters, []);
  assertNoOverlaps(scene);
  assertHitsApart(scene);
  const inked = scene.marks.filter(({ box }) => box.width > 0).map((mark) => mark.event);
  assert.deepEqual(inked, ['Meeting number 0', ...others.map(({ id }) => id)]);
  for (const { box } of scene.marks) assert.ok(box.height > 1000, 'lines lead from where its ink would be');
});

test('on a phone, the first days of a report have their words though it tells of years ago', () => {
  const events = [
    event('1979', 'Bridge opens'),
    event('2021', 'Bridge repaired'),
    ...quarrel,
    event('2031-06-09T19:00', 'Inspectors find cracks in two bearings'),
    event('2031-07-03', 'Works to begin', { status: 'scheduled' }),
  ];
  const layout = createLayout({ events });
  const viewport = layout.opening({ ...PHONE, heightPx: 960 });
  assert.ok((layout.whenOf('Bridge repaired')?.end ?? 0) < viewport.start, 'far off');
  const scene = layout.scene(viewport);
  assert.equal(scene.totals.labelled, events.length - 2);
  assertNoOverlaps(scene);
  assertNothingClipped(scene);
});

test('on a phone of any width words stay level and have its width, however near one looks at what lasts long', () => {
  const at = (hour: number): string => new Date(Date.UTC(2034, 2, 1, hour)).toISOString().slice(0, 16);
  const stays = Array.from({ length: 6 }, (_, stay) => event(`${at(stay * 96)}/${at(stay * 96 + 80)}`, `Survey number ${String(stay)} goes on`));
  const calls = Array.from({ length: 18 }, (_, call) => event(at(call * 31), `The pilot calls the harbour office, ${String(call)}`));
  const layout = createLayout({ events: [...stays, ...calls] });
  for (const widthPx of [360, 390, 430]) {
    const opening = layout.opening({ widthPx, heightPx: 1600, orientation: 'vertical' });
    const scene = layout.scene({ ...opening, end: instant(opening.start + (opening.end - opening.start) / 4) });
    const labels = scene.marks.flatMap(({ label }) => label ?? []);
    assert.ok(labels.length > 4);
    for (const { isRotated, isTruncated, lines } of labels)
      assert.ok(!isRotated && !isTruncated && lines.length < 3, `${String(widthPx)}: ${lines.join(' / ')}`);
  }
});

test('where one track holds all marks the words begin right beside it', () => {
  const left = (events: readonly TimelineEvent[]): number => Math.min(...sceneOf(events).marks.flatMap(({ label }) => (label ? [label.box.x] : [])));
  const alone = left([event('2031-06-07', 'Storm reaches the coast'), event('2031-06-09', 'Works planned')]);
  assert.ok(left(quarrel) >= alone + 16, `${alone} px`);
});

test('a text stands near its moment, level with it where nothing is crowded, and a line leads to it', () => {
  for (const { box, event: id, label, leader } of sceneOf(quarrel).marks) {
    assert.ok(label, id);
    const fallPx = label.box.y - box.y;
    assert.ok(Math.abs(fallPx) < 180, `${id} stands ${fallPx} px from its mark`);
    // Beside its strip it needs none.
    if (fallPx < -24 || fallPx > box.height + 24) assert.ok(leader, id);
    if (fallPx >= 0 && fallPx < box.height - 24) assert.ok(!leader?.includes('V'), id);
  }
  for (const { box, event: id, label } of sceneOf([quarrel[0], quarrel[2], quarrel[8]]).marks)
    assert.ok(label && Math.abs(label.box.y - box.y) < 12, id);
});

test('on a wide page texts keep to the first column as long as they hardly have to make room for each other there', () => {
  const columnsOf = (apartPx: number): number => {
    const at = (px: number): string => new Date(Date.UTC(2031, 5, 7) + px * 3_600_000).toISOString().slice(0, 16);
    const pairs = [0, 1, 2, 3].flatMap((pair) => [0, apartPx].map((px) => event(at(pair * 150 + px), `Entry ${String(pair)} at ${String(px)}`)));
    const layout = createLayout({ events: pairs });
    const viewport = { widthPx: 900, heightPx: 640, orientation: 'vertical' as const };
    const scene = layout.scene({ ...viewport, start: instant(Date.UTC(2031, 5, 5, 12)), end: instant(Date.UTC(2031, 5, 5, 12) + 640 * 3_600_000) });
    assert.equal(scene.totals.labelled, pairs.length);
    assertNoOverlaps(scene);
    return new Set(scene.marks.map(({ label }) => label?.box.x)).size;
  };
  assert.equal(columnsOf(32), 1);
  assert.equal(columnsOf(4), 2);
});

test('where a few years of many centuries are crowded their words stand around them, and the axis ends where the timeline does', () => {
  const history = [
    event('0700', 'Blocks of wood are printed from'),
    event('1040~', 'Type made of clay'),
    event('1377', 'Type made of bronze'),
    event('1439~', 'Trials in a workshop by the river'),
    event('1450', 'A press is at work'),
    event('1452/1455', 'A Bible is printed'),
    event('1455', 'The workshop is lost in a lawsuit'),
    event('1468-02-03', 'The printer dies'),
    event('1476', 'A press comes to the island'),
    event('1501', 'Slanted type'),
    event('1814-11-29', 'A newspaper is printed by steam'),
    event('1847', 'A rotary press'),
    event('1886-07', 'Lines are cast by machine'),
    event('190X', 'Offset printing'),
    event('1978-07-02', 'The last edition in hot metal'),
  ];
  const layout = createLayout({ events: history });
  const opening = layout.opening({ widthPx: 336, heightPx: 1000, orientation: 'vertical' });
  const scene = layout.scene(opening);
  assert.equal(scene.totals.labelled, history.length);
  assertNoOverlaps(scene);
  assertNothingClipped(scene);
  const pxPerYear = 1000 / ((opening.end - opening.start) / (365.25 * 86_400_000));
  assert.ok(((opening.end - whenFromEdtf('1979').start) / (365.25 * 86_400_000)) * pxPerYear < 80, 'no empty centuries follow');
  const falls = scene.marks
    .filter(({ event: id }) => history.findIndex(({ title }) => title === id) < 10)
    .map(({ box, label }) => (label?.box.y ?? 0) - box.y);
  assert.ok(Math.min(...falls) < -30 && Math.max(...falls) < 160, falls.map(Math.round).join(' '));
});

test('a few events all have their words, whole and level, at every width: what lasts, what has gone on since ever, what comes last', () => {
  const history = [
    event('../1190', 'A chapel stands on the rock', { kind: 'state' }),
    event('1210/1480', 'Monks keep a light', { kind: 'state' }),
    event('1215', 'First harbour dues'),
    event('1340~', 'The light moves to a timber tower'),
    event('1862-09-07', 'Keeper saves nine from the wreck of a brig'),
    event('1988/..', 'The light runs by itself', { kind: 'state' }),
    event('1994/..', 'Visitors climb the tower', { kind: 'state' }),
    event('2031', 'A new lamp is planned for the tower', { status: 'scheduled' }),
  ];
  for (const widthPx of [288, 480, 800, 1200]) {
    const layout = createLayout({ events: history });
    const scene = layout.scene(layout.opening({ widthPx, heightPx: 720, orientation: 'vertical' }));
    for (const { event: id, label } of scene.marks) {
      assert.ok(label, `${String(widthPx)}: ${id} has no words`);
      assert.ok(!label.isRotated && !label.lines.join(' ').includes('…'), `${String(widthPx)}: ${label.lines.join(' ')}`);
    }
    assert.equal(scene.marks.length, history.length);
    assertNoOverlaps(scene);
    assertNothingClipped(scene);
  }
});

test('on a phone, what happened at one moment shares its dot: all have their words, before and behind it', () => {
  const calls = Array.from({ length: 12 }, (_, at) => event('2031-06-10T17:00', `Call number ${String(at)}`));
  const others = [event('2031-06-10T17:00', 'A call that is planned', { status: 'scheduled' }), event('2031-06-10T23:00', 'Quiet again')];
  const layout = createLayout({ events: [...calls, ...others] });
  const scene = layout.scene(layout.opening({ ...PHONE, heightPx: 820 }));
  assert.equal(scene.totals.labelled, 14);
  assertNoOverlaps(scene);
  assertNothingClipped(scene);
  assertHitsApart(scene);
  assert.deepEqual(
    scene.marks.filter(({ box }) => box.width > 0).map((mark) => mark.event),
    ['Call number 0', ...others.map(({ id }) => id)],
  );
});

test('on a phone, the lines of an incident stand around their moments, in the first window and in one that the page sets, though its plans lie months ahead', () => {
  const minutes = [12, 19, 31, 40, 52, 65, 80, 108, 130, 157, 175];
  const events = [
    ...minutes.map((minute) => {
      const clock = new Date(Date.UTC(2031, 9, 14, 6, minute)).toISOString().slice(0, 16);
      return event(clock, `Requests in the northern zone fail, ${String(minute)}`);
    }),
    event('2031-10-15', 'The deletion job is switched off'),
    event('2031-12', 'A second copy of each table', { status: 'scheduled' }),
  ];
  const layout = createLayout({ events });
  const hour = (at: number) => instant(Date.UTC(2031, 9, 14, at));
  for (const widthPx of [266, 336]) {
    const scene = layout.scene({ ...PHONE, widthPx, start: hour(6), end: hour(10) });
    assert.equal(scene.totals.labelled, minutes.length, `${String(widthPx)} px`);
    assertNoOverlaps(scene);
    const falls = scene.marks.map(({ box, label }) => (label?.box.y ?? 0) - box.y);
    assert.ok(Math.min(...falls) < -20 && Math.max(...falls) < 170, falls.map(Math.round).join(' '));
  }
});

test('in large text counts have the room that their numbers take', () => {
  const crowd = Array.from({ length: 2000 }, (_, at) => event(new Date(Date.UTC(2031, 5, 1, at)).toISOString().slice(0, 16), `Call ${String(at)}`));
  const widest = (times: number): number => {
    const layout = createLayout({ events: crowd }, { lineHeightPx: 18 * times, detailHeightPx: 15 * times });
    return Math.min(...layout.scene(layout.opening({ ...PHONE, widthPx: 336 })).clusters.map(({ box }) => box.width));
  };
  assert.ok(widest(2) >= widest(1) * 1.8, `${String(widest(2))} px, ${String(widest(1))} px in the usual size`);
});

test('many at one moment: what finds no room is counted', () => {
  const crowd = Array.from({ length: 60 }, (_, at) => event('2031-06-10T17:00', `Call ${String(at)}`));
  const scene = sceneOf([...crowd, event('2031-06-12', 'Quiet again')]);
  assert.equal(scene.totals.marks + scene.totals.clustered, 61);
  assert.ok(scene.totals.clustered > 0);
  assertNoOverlaps(scene);
});

test('lanes that have no room side by side are told beside the time, a speaker once', () => {
  const details = (events: readonly TimelineEvent[], laneBy: keyof TimelineEvent): readonly (string | undefined)[] => {
    const layout = createLayout({ events }, { laneBy });
    return layout.scene(layout.opening(PHONE)).marks.map(({ label }) => label?.detail?.replace(/^.*? · /u, ''));
  };
  const logs = [event('2031-06-07', 'Storm reaches the coast', { lane: 'Pilot' }), event('2031-06-09', 'Boats drawn up', { lane: 'Keeper' })];
  assert.deepEqual(details(logs, 'lane'), ['Pilot', 'Keeper']);
  const narrow = { ...PHONE, widthPx: 248 };
  const lanes = ['Department of harbours', 'Shore party'];
  const logbook = logs.map((log, at) => ({ ...log, lane: lanes[at] }));
  const layout = createLayout({ events: logbook }, { laneBy: 'lane', lineHeightPx: 27, detailHeightPx: 22 });
  const { marks } = layout.scene(layout.opening(narrow));
  assert.deepEqual(
    marks.map(({ label }) => label?.detail),
    ['Jun 7\nDepartment of harbours', 'Jun 9 · Shore party'],
    'in a line of its own where both do not fit one',
  );
  const said = [
    event('2031-06-07', 'It was a wise step', { kind: 'statement', speaker: 'the mayor' }),
    event('2031-06-09', 'It came too late', { kind: 'statement', speaker: 'the union' }),
  ];
  assert.deepEqual(details(said, 'speaker'), ['the mayor', 'the union']);
});
