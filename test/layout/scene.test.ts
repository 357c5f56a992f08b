import assert from 'node:assert/strict';
import test from 'node:test';
import { createLayout, type LaneBy, type Scene, type SceneMark } from '../../src/layout/index.js';
import type { TimelineDocument, TimelineEvent } from '../../src/model/index.js';
import { instant, whenFromEdtf } from '../../src/time/index.js';
import { eventAt, sampleEvents } from './sample-events.js';

const SIZE = { widthPx: 1000, heightPx: 600, orientation: 'horizontal' as const };

function event(id: string, edtf: string, rest: Partial<TimelineEvent> = {}): TimelineEvent {
  return { id, title: `Title of ${id}`, kind: 'event', status: 'occurred', when: whenFromEdtf(edtf, { timeZone: 'America/Halifax' }), ...rest };
}

function marksOf(events: readonly TimelineEvent[], laneBy: LaneBy = 'none'): Map<string, SceneMark> {
  const layout = createLayout({ events }, { locale: 'en-GB', laneBy });
  return new Map(layout.scene(layout.fit(SIZE)).marks.map((mark) => [mark.event, mark]));
}

test('a minute is a point, a day a band, what lasts a bar', () => {
  const marks = marksOf([
    event('minute', '2031-05-11T09:00'),
    event('day', '2031-05-12'),
    event('span', '2031-05-13/2031-05-14'),
    event('state', '2031-05-12', { kind: 'state' }),
  ]);
  assert.deepEqual(
    ['minute', 'day', 'span', 'state'].map((id) => marks.get(id)?.shape),
    ['point', 'band', 'bar', 'bar'],
  );
});

test('what takes some seconds or milliseconds is a bar to whoever looks that close; a second, and a tenth of one, is a point', () => {
  const marks = marksOf([
    event('first', '2031-05-11T09:00:00'),
    event('pull', '2031-05-11T09:00:01/2031-05-11T09:00:04'),
    event('span', '2031-05-11T09:00:02.100/2031-05-11T09:00:02.350'),
    event('tenth', '2031-05-11T09:00:03.5'),
    event('last', '2031-05-11T09:00:06'),
  ]);
  assert.deepEqual(
    ['first', 'pull', 'span', 'tenth'].map((id) => marks.get(id)?.shape),
    ['point', 'bar', 'bar', 'point'],
  );
  assert.ok(Math.abs((marks.get('pull')?.box.width ?? 0) / (marks.get('span')?.box.width ?? 1) - 12) < 0.1, 'as long as it took');
});

test('what had come about by a time is a point there, its start open; what has gone on since ever is a bar up to it', () => {
  const others = [event('first', '1950'), event('last', '2034')];
  const marks = marksOf([...others, event('by', '/2031-10-13T18:00'), event('until', '../2031-10-13', { kind: 'state' })]);
  const [by, until] = [marks.get('by'), marks.get('until')];
  assert.deepEqual([by?.shape, by?.startEdge, until?.shape, until?.startEdge], ['point', 'open', 'bar', 'open']);
  const middleOf = ({ box: { x, width } }: SceneMark): number => x + width / 2;
  assert.ok(by && until && middleOf(by) > 800 && Math.abs(middleOf(by) - (until.box.x + until.box.width)) < 1, 'it stands where the other ends');
  assert.ok(until.box.width > 700);
});

test('the name of a lane keeps clear of its marks, also in large letters', () => {
  const events = [event('a', '2031-05-11T09:00', { lane: 'Pier' }), event('b', '2031-05-12', { lane: 'Lock' })];
  const [usual, large] = [18, 38].map((lineHeightPx) => createLayout({ events }, { locale: 'en-GB', laneBy: 'lane', lineHeightPx }));
  const roomOf = (layout = usual): number => {
    const { lanes, marks } = layout?.scene(layout.fit(SIZE)) ?? { lanes: [], marks: [] };
    return Math.min(...marks.map(({ hit, lane }) => hit.y - (lanes.find(({ key }) => key === lane)?.head?.y ?? NaN)));
  };
  assert.equal(roomOf(), 24);
  assert.ok(roomOf(large) >= 38 * 0.75, String(roomOf(large)));
});

test('a lane says how many events it has as the language writes numbers', () => {
  const events = Array.from({ length: 1_201 }, (_, at) => event(`e${at}`, '2031-05-11', { lane: at === 0 ? 'Lock' : 'Pier' }));
  for (const [locale, told] of [
    ['en', '1,200'],
    ['de', '1.200'],
  ] as const) {
    const layout = createLayout({ events }, { locale, laneBy: 'lane' });
    assert.deepEqual(
      layout.scene(layout.fit(SIZE)).lanes.map(({ countText }) => countText),
      [told, '1'],
    );
  }
});

test('doubt shows at the edges', () => {
  const expected = whenFromEdtf('2031-05-12T09:00', { timeZone: 'UTC', duration: { value: 'PT6H', expected: true } });
  const marks = marksOf([
    event('around', '2031-05-11~'),
    event('open', '2031-05-12/..'),
    event('until', '../2031-05-12'),
    event('expected', '2031-05-12', { when: expected }),
    event('sharp', '2031-05-13'),
  ]);
  const edges = (id: string) => [marks.get(id)?.startEdge, marks.get(id)?.endEdge];
  assert.deepEqual(edges('around'), ['soft', 'soft']);
  assert.deepEqual(edges('open'), ['sharp', 'open']);
  assert.deepEqual(edges('until'), ['open', 'sharp']);
  assert.deepEqual(edges('expected'), ['sharp', 'expected']);
  assert.deepEqual(edges('sharp'), ['sharp', 'sharp']);
  assert.equal(marks.get('expected')?.shape, 'bar');
});

test('what goes on is known until its text was written: the part of the strip after it is told apart', () => {
  const sources = [{ document: 'd', role: 'clause', start: 0, end: 1, text: 'x' }] as const;
  const closed = event('closed', '2031-05-12/..', { kind: 'state', status: 'ongoing', sources });
  const repairs = event('repairs', '2031-05-12/2031-05-20', { kind: 'state', sources });
  const planned = event('planned', '2031-05-16/..', { kind: 'state', status: 'scheduled', sources });
  const events = [closed, repairs, planned, event('added by hand', '2031-05-12/..', { kind: 'state' }), event('z', '2031-05-22')];
  for (const [document, dayPx] of [
    [{ reference: '2031-05-14' }, 3],
    [{ published: '2031-05-14T18:00-03:00' }, 2.75],
    [{ reference: 'yesterday' }, undefined],
    [{}, undefined],
  ] as const)
    for (const orientation of ['horizontal', 'vertical'] as const) {
      const layout = createLayout({ events, documents: [{ id: 'd', ...document }] }, { timeZone: 'America/Halifax' });
      const viewport = layout.opening({ widthPx: 900, heightPx: 900, orientation });
      const marks = new Map(layout.scene(viewport).marks.map((mark) => [mark.event, mark]));
      const dayOf = (id: string): number | undefined => {
        const px = marks.get(id)?.knownPx;
        return px === undefined ? undefined : Math.round((px / 900) * ((viewport.end - viewport.start) / 86_400_000) * 100) / 100;
      };
      assert.equal(dayOf('closed'), dayPx);
      assert.equal(marks.get('closed')?.endEdge, 'open');
      assert.equal(dayOf('repairs'), dayPx, 'what is to end later has not ended yet');
      assert.equal(marks.get('repairs')?.endEdge, dayPx === undefined ? 'sharp' : 'expected');
      assert.equal(dayOf('planned'), dayPx === undefined ? undefined : dayPx - 4, 'of a plan nothing is');
      assert.equal(marks.get('added by hand')?.knownPx, undefined);
      assert.equal(marks.get('z')?.knownPx, undefined);
    }
});

test('where all that there is goes on, what is known of it is shown, or as much as its time is told by', () => {
  const sources = [{ document: 'd', role: 'clause', start: 0, end: 1, text: 'x' }] as const;
  const headingOf = (edtf: string, documents: readonly TimelineDocument[] = []) => {
    const events = ['closed', 'detour'].map((id) => event(id, `${edtf}/..`, { kind: 'state', sources }));
    const layout = createLayout({ events, documents }, { locale: 'en-GB', timeZone: 'America/Halifax' });
    assert.ok(layout.extent);
    return layout.rangeText(layout.extent.start, layout.extent.end);
  };
  assert.match(headingOf('2031-05-12', [{ id: 'd', reference: '2031-05-14' }]), /^12\D+14 May 2031$/);
  assert.match(headingOf('2031-05-12', [{ id: 'd', reference: '2031-05-02' }]), /^12\D+18 May 2031$/);
  assert.match(headingOf('2031-05-12'), /^12\D+18 May 2031$/);
  assert.match(headingOf('2031-05-12T09:00'), /2031, 09:00\D+10:00$/);
  assert.match(headingOf('2031-05'), /^May 2031\D+April 2032$|2032$/);
  assert.match(headingOf('1979', [{ id: 'd', published: '2031' }]), /^1979\D+2031$/);
});

test('what is known beyond the border is drawn to the border, and its open end as soon as it is in sight', () => {
  const sources = [{ document: 'd', role: 'clause', start: 0, end: 1, text: 'x' }] as const;
  const documents = [{ id: 'd', reference: '2031-05-20' }];
  const layout = createLayout({ events: [event('closed', '2031-05-12/..', { kind: 'state', sources }), event('z', '2031-05-22')], documents });
  const opened = layout.opening(SIZE);
  const upTo = (day: string) => {
    const mark = layout.scene({ ...opened, end: whenFromEdtf(day).start }).marks[0];
    return { ends: (mark?.box.x ?? 0) + (mark?.box.width ?? 0), known: (mark?.box.x ?? 0) + (mark?.knownPx ?? NaN) };
  };
  assert.ok(upTo('2031-05-16').ends >= SIZE.widthPx && upTo('2031-05-16').known > SIZE.widthPx);
  const near = upTo('2031-05-22');
  assert.ok(near.known <= SIZE.widthPx && near.ends - near.known >= 18, JSON.stringify(near));
});

test('in text twice as large a label is as long: it has the same words', () => {
  const measure = (text: string): number => text.length * 14;
  const events = [event('fog', '2031-05-12/2031-06-16', { kind: 'state', title: 'Lighthouse in sea fog' }), event('z', '2031-06-22')];
  const layout = createLayout({ events }, { measure, lineHeightPx: 36, detailHeightPx: 30 });
  const { marks } = layout.scene(layout.opening({ ...SIZE, widthPx: 1200 }));
  assert.equal(marks[0]?.label?.isTruncated, false);
});

test('names say when, who, what, what became of it and how sure it is', () => {
  const marks = marksOf([
    event('a', '2031-05-12T17:00~', { title: 'Outage begins' }),
    event('b', '2031-05-13?', { title: 'The cable held', kind: 'statement', speaker: 'Ada Nkemelu', confidence: 0.2 }),
    event('c', '2031-05-14', { title: 'Nkemelu: done!', kind: 'statement', speaker: 'Ada Nkemelu', status: 'denied' }),
  ]);
  assert.equal(marks.get('a')?.name, 'Monday, 12 May 2031, around 17:00 (Halifax): Outage begins. Happened.');
  assert.equal(marks.get('b')?.name, 'perhaps Tuesday, 13 May 2031: Ada Nkemelu: The cable held. Said. Uncertain date. Uncertain reading.');
  assert.equal(marks.get('c')?.name, 'Wednesday, 14 May 2031: Nkemelu: done! Denied.');
});

test('the short time says what the axis does not', () => {
  const time = (spanDays: number) => {
    const layout = createLayout({ events: [event('a', '2031-05-12T17:00'), event('z', '2031-05-13')] }, { locale: 'en-GB' });
    const start = Date.UTC(2031, 4, 12, 10);
    return layout.scene({ ...SIZE, start: instant(start), end: instant(start + spanDays * 86_400_000) }).marks.find((mark) => mark.event === 'a')
      ?.label?.time;
  };
  assert.equal(time(2), '17:00');
  assert.equal(time(60), '12 May, 17:00');
  assert.equal(time(4000), '12 May 2031');
});

test('a long bar keeps its label in sight while the window moves along it', () => {
  const layout = createLayout({ events: [event('long', '2020-01-01/2030-01-01', { kind: 'state', title: 'Lasts' }), event('z', '2031-01-01')] });
  for (let year = 2020; year < 2029; year++) {
    const start = Date.UTC(year, 6, 1);
    const label = layout.scene({ ...SIZE, start: instant(start), end: instant(start + 100 * 86_400_000) }).marks[0].label;
    assert.ok(label !== undefined && label.box.x >= 0 && label.box.x + label.box.width <= 1000, String(year));
  }
});

test('near the end of the timeline a label stands before its mark', () => {
  const marks = marksOf([event('first', '2031-01-01'), event('last', '2031-12-31T12:00')]);
  const last = marks.get('last');
  assert.ok(last?.label !== undefined);
  assert.equal(last.label.isAtEnd, true);
  assert.ok(last.label.box.x + last.label.box.width <= last.box.x);
  assert.equal(marks.get('first')?.label?.isAtEnd, false);
});

test('lanes: kinds in their order, speakers by how often they speak, those without last', () => {
  const events = [
    event('a', '2031-05-12', { kind: 'state' }),
    event('b', '2031-05-12', { kind: 'statement', speaker: 'Bea' }),
    event('c', '2031-05-13', { speaker: 'Cyd' }),
    event('d', '2031-05-14', { speaker: 'Cyd' }),
  ];
  const lanes = (laneBy: LaneBy, laneOrder?: readonly string[]) => {
    const layout = createLayout({ events }, { laneBy, ...(laneOrder !== undefined && { laneOrder }) });
    return layout.scene(layout.fit(SIZE)).lanes.map(({ label, count }) => `${label} ${count}`);
  };
  assert.deepEqual(lanes('kind'), ['Happening 2', 'Statement 1', 'Lasting 1']);
  assert.deepEqual(lanes('speaker'), ['Cyd 2', 'Bea 1', 'Other 1']);
  assert.deepEqual(lanes('speaker', ['Bea']), ['Bea 1', 'Cyd 2', 'Other 1']);
  assert.deepEqual(
    lanes((one) => one.title.slice(-1)),
    ['a 1', 'b 1', 'c 1', 'd 1'],
  );
  assert.deepEqual(
    lanes((one) => one.title.length + (one.id.charCodeAt(0) % 2)),
    ['10 2', '11 2'],
    'numbers are keys as well',
  );
  assert.deepEqual(lanes('none'), [' 4']);
  assert.deepEqual(
    lanes((one) => `Team ${String((one.id.charCodeAt(0) - 96) * 5)}`),
    ['Team 5 1', 'Team 10 1', 'Team 15 1', 'Team 20 1'],
    'numbers in names count as such',
  );
});

test('the more important event gets the label', () => {
  const events = Array.from({ length: 90 }, (_, at) => eventAt(`e${at}`, 1e12, 60_000, { importance: at === 27 ? 1 : 0.2 }));
  const layout = createLayout({ events });
  const { marks, totals } = layout.scene(layout.fit({ ...SIZE, heightPx: 200 }));
  assert.ok(totals.labelled < 20);
  assert.equal(marks.find(({ row }) => row === 0)?.event, 'e27');
});

test('a small timeline shows every label, however low the drawing', () => {
  for (const count of [3, 12, 30, 48, 64]) {
    const layout = createLayout({ events: sampleEvents(count, count) });
    const { totals, contentSizePx } = layout.scene(layout.fit({ widthPx: 700, heightPx: 300, orientation: 'horizontal' }));
    assert.equal(totals.all, count);
    assert.equal(totals.labelled, count, `${count} events in ${contentSizePx} px`);
  }
});

test('labels stand in one line each where that names all, and two lines would not', () => {
  const layout = createLayout({ events: Array.from({ length: 90 }, (_, at) => eventAt(`e${at}`, at * 3_600_000, 60_000)) }, { locale: 'en-GB' });
  const { totals } = layout.scene(layout.fit({ widthPx: 1600, heightPx: 500, orientation: 'horizontal' }));
  assert.deepEqual(totals, { all: 90, marks: 90, labelled: 90, clustered: 0 });
});

test('few events stand in order of time, whatever their importance: rows run down like stairs', () => {
  const events = [0, 1, 2, 3].map((day) =>
    eventAt(`e${day}`, day * 86_400_000, 60_000, { title: `What happened on the day with the number ${day}`, importance: 0.2 + day / 5 }),
  );
  const layout = createLayout({ events });
  const { marks } = layout.scene(layout.fit({ widthPx: 500, heightPx: 300, orientation: 'horizontal' }));
  const tops = ['e0', 'e1', 'e2'].map((id) => marks.find(({ event }) => event === id)?.box.y ?? NaN);
  assert.ok(tops[0] < tops[1] && tops[1] < tops[2], tops.join(' '));
});

test('a steady series begins at the top, whenever it began', () => {
  for (let day = 0; day < 40; day++) {
    const events = Array.from({ length: 12 }, (_, at) =>
      eventAt(`e${at}`, (day + at) * 30 * 86_400_000, 60_000, { title: `The commission hears the witnesses of the north, session ${at}` }),
    );
    const layout = createLayout({ events });
    const { marks } = layout.scene(layout.fit({ widthPx: 900, heightPx: 600, orientation: 'horizontal' }));
    const rows = ['e0', 'e1', 'e2'].map((id) => marks.find(({ event }) => event === id)?.row ?? NaN);
    assert.ok(rows[0] === 0 && rows[1] > 0 && rows[2] > rows[1], `from day ${day * 30}: ${rows.join(' ')}`);
  }
});

test('lanes with many events fill their height with rows', () => {
  const layout = createLayout({ events: sampleEvents(10_000) }, { laneBy: 'kind' });
  const { lanes, marks } = layout.scene(layout.fit({ widthPx: 1200, heightPx: 512, orientation: 'horizontal' }));
  for (const { box, key } of lanes) {
    const lowest = Math.max(
      ...marks.filter(({ lane, label }) => lane === key && label !== undefined).map(({ label }) => (label?.box.y ?? 0) + (label?.box.height ?? 0)),
    );
    assert.ok(box.y + box.height - lowest < 24, `${key} leaves ${box.y + box.height - lowest} px`);
  }
  assert.ok((lanes.at(-1)?.box.y ?? 0) + (lanes.at(-1)?.box.height ?? 0) <= 512);
});

test('the opening window holds every moment, with little air, also beside what goes on', () => {
  const years = [1180, 1340, 1408, 1557, 1703, 1789, 1841, 1862, 1931];
  const events = [
    ...years.map((year) => event(`in ${year}`, String(year))),
    event('goes on', '1988/..'),
    event('goes on longer than the others do', '1994/..'),
    event('planned', '2027'),
  ];
  const layout = createLayout({ events });
  for (const widthPx of [480, 700, 1150]) {
    const window = layout.opening({ ...SIZE, widthPx });
    const extent = layout.extent ?? window;
    const span = window.end - window.start;
    assert.ok(window.start < extent.start && extent.start - window.start < span * 0.07, `${widthPx}: before`);
    assert.ok(window.end > extent.end && window.end - extent.end < span * 0.07, `${widthPx}: after`);
    const { marks, totals } = layout.scene(window);
    assert.equal(totals.labelled, events.length);
    if (widthPx === 1150)
      assert.deepEqual(
        marks.filter(({ label }) => label?.isTruncated).map((mark) => mark.event),
        [],
      );
  }
});

test('what goes on is seen to go on, also where it begins last; the heading reaches its beginning', () => {
  const layout = createLayout({
    events: [event('studies', '2016/2019'), event('works', '2020/2027'), event('leads the works of the harbour', '2028/..')],
  });
  for (const widthPx of [480, 700, 1150]) {
    const { marks } = layout.scene(layout.opening({ ...SIZE, widthPx }));
    const last = marks.at(-1);
    assert.ok(last && last.endEdge === 'open' && last.box.width >= 28, `${widthPx}: ${last?.box.width} px`);
    assert.ok(last.box.x + last.box.width <= widthPx);
  }
  const { start, end } = layout.extent ?? layout.opening(SIZE);
  assert.match(layout.rangeText(start, end), /^2016\D+2028$/);
});

test('the last label of a part that holds most events is whole: they may be drawn smaller for it', () => {
  const clocks = ['09:58', '10:04', '10:21', '10:45', '11:20', '11:37', '14:00'];
  const events = [...clocks.map((clock) => event(`at ${clock} customers told`, `2031-06-02T${clock}`)), event('alert', '2031-06-20')];
  const layout = createLayout({ events });
  const { marks } = layout.scene(layout.opening({ ...SIZE, widthPx: 612 }));
  assert.deepEqual(
    marks.filter(({ label }) => label?.isTruncated).map((mark) => mark.event),
    [],
  );
});

test('where time runs down the first tick is told below the name of its band, also in large text', () => {
  const layout = createLayout(
    { events: [event('storm', '2032-05-15'), event('closes', '2032-05-19'), event('opens', '2032-05-24')] },
    { lineHeightPx: 36, detailHeightPx: 30, tickHeightPx: 32 },
  );
  const { axis } = layout.scene(layout.opening({ widthPx: 760, heightPx: 1500, orientation: 'vertical' }));
  assert.equal(axis.ticks[0]?.label, '15');
});

test('now is a position while it is in sight', () => {
  const layout = createLayout({ events: [eventAt('a', 0, 60_000), eventAt('b', 1e9, 60_000)] });
  const viewport = layout.fit(SIZE);
  assert.ok(Math.abs((layout.scene(viewport, { now: instant(5e8) }).now ?? 0) - 500) < 30);
  assert.equal(layout.scene(viewport, { now: instant(1e12) }).now, undefined);
  assert.equal(layout.scene(viewport).now, undefined);
});

test('the first window shows every event and hardly more', () => {
  const events = [
    event('first', '1180'),
    event('middle', '1500', { title: 'Something with a rather long title that needs its two lines' }),
    event('last', '2027'),
  ];
  for (const widthPx of [320, 700, 1180, 1900]) {
    const layout = createLayout({ events });
    const { extent } = layout;
    const viewport = layout.fit({ ...SIZE, widthPx });
    assert.ok(extent !== undefined && viewport.start < extent.start && viewport.end >= extent.end);
    assert.ok(
      (viewport.end - viewport.start) / (extent.end - extent.start) < (widthPx < 600 ? 1.4 : 1.28),
      `${widthPx}: ${(viewport.end - viewport.start) / (extent.end - extent.start)}`,
    );
    assert.equal(layout.scene(viewport).totals.all, 3);
  }
});

test('the last label of a part that opens is whole, also in one line', () => {
  const clocks = [
    '13:55 Deploy of release 812 starts',
    '14:02 First errors in the payment service',
    '14:09 Pager alert to the engineer on call',
    '14:15 Incident declared; Maria leads',
    '14:31 Rollback fails on a locked migration',
    '14:58 Database team joins',
    '15:20 Lock removed by hand',
    '15:37 Error rate back to normal',
    '16:10 Incident closed',
  ];
  const events = [
    ...clocks.map((line, at) => event(`e${at}`, `2031-03-04T${line.slice(0, 5)}`, { title: line.slice(6) })),
    event('fix', '2031-03-14', { title: 'Fix ships', status: 'scheduled' }),
  ];
  for (const [widthPx, heightPx] of [
    [700, 320],
    [777, 320],
    [900, 420],
  ]) {
    const layout = createLayout({ events }, { locale: 'en-GB' });
    const { marks, viewport } = layout.scene(layout.opening({ widthPx, heightPx, orientation: 'horizontal' }));
    assert.ok(viewport.end < (events.at(-1)?.when?.start ?? 0), 'a part opens');
    assert.deepEqual(
      marks.filter(({ label }) => label?.isTruncated).map(({ event: id }) => id),
      [],
      `${widthPx} px`,
    );
  }
});

test('a few far-off events do not squeeze the opening window', () => {
  const events = [...Array.from({ length: 10 }, (_, at) => eventAt(`e${at}`, at * 600_000, 60_000)), eventAt('far', 2e11, 60_000)];
  const layout = createLayout({ events });
  const opening = layout.opening(SIZE);
  assert.ok(opening.end < 1e7 && opening.start < 0);
  assert.ok(layout.fit(SIZE).end > 2e11);
  const even = createLayout({ events: events.slice(0, 10) });
  assert.deepEqual(even.opening(SIZE), even.fit(SIZE));
});

test('an incident of a morning opens on that morning, though what follows from it is a fifth of all', () => {
  const minutes = [0, 7, 19, 28, 40, 53, 68, 96, 118, 145, 163];
  const layout = createLayout({
    events: [...minutes, 24 * 60, 20 * 24 * 60, 50 * 24 * 60].map((minute, at) => eventAt(`e${at}`, minute * 60_000, 60_000)),
  });
  const { start, end } = layout.opening(SIZE);
  assert.ok(start <= 0 && end >= 163 * 60_000, 'all of it is shown');
  assert.ok(end - start < 4 * 60 * 60_000, 'and not much else');
  const slow = createLayout({
    events: [...minutes, 9 * 60, 20 * 24 * 60, 50 * 24 * 60].map((minute, at) => eventAt(`e${at}`, minute * 60_000, 60_000)),
  });
  assert.ok(slow.opening(SIZE).end >= 9 * 60 * 60_000, 'what comes the same day is shown with it');
});

test('one event of many, days later, leaves the first window to the others; one of a few does not', () => {
  const hours = [0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 4, 6, 8, 9, 14, 17, 18, 19, 25, 27, 28];
  const openingOf = (all: readonly number[]) =>
    createLayout({ events: all.map((hour, at) => eventAt(`e${at}`, hour * 3_600_000, 60_000)) }).opening(SIZE);
  assert.ok(openingOf([...hours, 8 * 24]).end < 2 * 86_400_000, 'the incident alone');
  assert.ok(openingOf([...hours, 3 * 24]).end > 3 * 86_400_000, 'there is room for both');
  assert.ok(openingOf([0, 2, 5, 9, 13, 16, 19, 24, 28, 8 * 24]).end > 8 * 86_400_000, 'ten have room side by side');
});

test('neighbours are walked in time order', () => {
  const layout = createLayout({ events: [eventAt('a', 0, 60_000), eventAt('b', 1e9, 60_000), eventAt('c', 2e9, 60_000)] });
  assert.deepEqual(
    [
      layout.neighbour(undefined, 1),
      layout.neighbour('a', 1),
      layout.neighbour('c', 1),
      layout.neighbour(undefined, -1),
      layout.neighbour('b', -1),
      layout.neighbour('nobody', 1),
    ],
    ['a', 'b', undefined, 'c', 'a', undefined],
  );
  assert.deepEqual(layout.whenOf('b'), { start: 1e9, end: 1e9 });
});

test('the overview holds all events, and the brush is the window', () => {
  const layout = createLayout({ events: Array.from({ length: 500 }, (_, at) => eventAt(`e${at}`, at * 1e7, 60_000)) });
  const viewport = layout.fit(SIZE);
  const overview = layout.overview({ widthPx: 400, viewport });
  assert.equal(
    overview.bins.reduce((sum, { count }) => sum + count, 0),
    500,
  );
  assert.ok(overview.brush !== undefined && overview.brush.from < 20 && overview.brush.to > 380);
  assert.ok(overview.bins.every(({ level, position }) => level > 0 && level <= 1 && position >= 0 && position <= 400));
});

test('words that slide with a strip out of the window are whole while their row is free, and make way for what follows', () => {
  const events = [event('plan', '2031-05-11', { title: 'Maintenance planned for the night' }), event('next', '2031-05-14', { title: 'Done' })];
  const layout = createLayout({ events }, { locale: 'en-GB' });
  const whole = layout.fit(SIZE);
  const from = whenFromEdtf('2031-05-11T21:00', { timeZone: 'America/Halifax' }).start;
  const labelAt = (start: number): SceneMark['label'] =>
    layout.scene({ ...whole, start: instant(start), end: instant(start + whole.end - whole.start) }).marks[0]?.label;
  const slid = labelAt(from);
  assert.equal(slid?.isTruncated, false);
  assert.ok(slid.box.x >= 0 && slid.box.x < 20, String(slid.box.x));
});

/** Strips that crowd the beginning of forty days, one of them with a long title. */
function crowdedStart(count: number, long: readonly number[]): readonly TimelineEvent[] {
  const title = (at: number): string =>
    long.includes(at)
      ? 'Harbour master asks all crews to lay out their tools on the quay before the tide turns at noon again'
      : `Crew ${at} lays out its tools on the quay`;
  return [
    ...Array.from({ length: count }, (_, at) => eventAt(`e${at}`, at * 3_600_000, 3_600_000 * 5, { title: title(at) })),
    eventAt('last', 40 * 86_400_000, 86_400_000, { title: 'All done' }),
  ];
}

test('a few labels stand in one line where all are in sight then, and no more are cut than would lie below', () => {
  const size = { widthPx: 700, heightPx: 512, orientation: 'horizontal' as const };
  const sceneOf = (long: readonly number[]): Scene => {
    const layout = createLayout({ events: crowdedStart(8, long) });
    return layout.scene(layout.fit(size));
  };
  const oneCut = sceneOf([3]);
  assert.ok(oneCut.contentSizePx <= 512, String(oneCut.contentSizePx));
  assert.deepEqual(
    oneCut.marks.map(({ label }) => label?.lines.length),
    oneCut.marks.map(() => 1),
  );
  const manyCut = sceneOf([1, 3, 5, 7]);
  assert.ok(manyCut.marks.some(({ label }) => label?.lines.length === 2));
});

test('down a phone every event of a busy day has its words, the last one too', () => {
  const titles = ['Bell rings', 'Gate opens', 'First boat leaves', 'Pilot boards the tanker Halcyon', 'Customs checks twelve containers of fruit'];
  for (const count of [8, 20, 30, 40]) {
    const events = Array.from({ length: count }, (_, at) =>
      eventAt(`e${at}`, Math.floor((at * 16) / count) * 3_600_000 + ((at * 17) % 60) * 60_000, 60_000, { title: titles[(at * 7) % 5] }),
    );
    const layout = createLayout({ events });
    const scene = layout.scene(layout.fit({ widthPx: 330, heightPx: count * 56, orientation: 'vertical' }));
    assert.deepEqual(
      scene.marks.filter(({ label }) => label === undefined || label.isTruncated).map(({ event: id }) => id),
      [],
      `${count} events`,
    );
    assert.equal(scene.marks.length, count);
  }
});

/** Twelve busy days, and one event long after them. */
function busyDays(asEdtf: (day: number) => string, rest: Partial<TimelineEvent> = {}): readonly TimelineEvent[] {
  const title = 'Harbour master asks all crews to wait on the quay';
  return [
    ...Array.from({ length: 12 }, (_, at) => event(`e${at}`, asEdtf(at + 1), { title: `${title} ${at}`, ...rest })),
    event('far', '2039-01-01'),
  ];
}

test('where the first window shows a part, its late labels are whole, before their marks, and stay there as the window moves', () => {
  for (const asEdtf of [
    (day: number) => `2031-05-${String(day).padStart(2, '0')}T12:00`,
    (day: number) => `2031-05-${String(day).padStart(2, '0')}`,
  ]) {
    const layout = createLayout({ events: busyDays(asEdtf) });
    const opening = layout.opening(SIZE);
    const sidesIn = (scene: Scene): Map<string, boolean | undefined> => new Map(scene.marks.map((mark) => [mark.event, mark.label?.isAtEnd]));
    const scene = layout.scene(opening);
    assert.equal(scene.marks.length, 12);
    assert.deepEqual(
      scene.marks.filter(({ label }) => label === undefined || label.isTruncated).map(({ event: id }) => id),
      [],
    );
    const sides = sidesIn(scene);
    assert.deepEqual([sides.get('e0'), sides.get('e11')], [false, true]);
    const span = opening.end - opening.start;
    for (let step = -5; step <= 5; step++) {
      const moved = layout.scene({ ...opening, start: instant(opening.start + span * step * 0.13), end: instant(opening.end + span * step * 0.13) });
      for (const [id, isAtEnd] of sidesIn(moved)) if (isAtEnd !== undefined) assert.equal(isAtEnd, sides.get(id), `${id} at step ${step}`);
    }
  }
});

test('a text under a strip that has room on neither side ends with the picture, whole', () => {
  const size = { ...SIZE, widthPx: 360 };
  const layout = createLayout({
    events: [
      event('a', '2031-05-01'),
      event('b', '2031-05-06', { title: 'Harbour master asks all crews to wait on the quay until noon' }),
      event('c', '2031-05-11'),
    ],
  });
  const { label, box } = layout.scene(layout.opening(size)).marks[1];
  assert.equal(label?.isTruncated, false);
  assert.ok(label.box.x < box.x && label.box.x + label.box.width > box.x + box.width, 'it lies on both sides of its mark');
});

test('what goes on beyond the first window keeps its words in sight as the window moves along it', () => {
  const layout = createLayout({
    events: [
      ...busyDays((day) => `2031-05-${String(day).padStart(2, '0')}`),
      event('state', '2031-05-12/..', { title: 'Quay closed to everybody but the crews', kind: 'state' }),
    ],
  });
  const opening = layout.opening(SIZE);
  const span = opening.end - opening.start;
  for (let step = 0; step <= 8; step++) {
    const { marks } = layout.scene({
      ...opening,
      start: instant(opening.start + span * step * 0.25),
      end: instant(opening.end + span * step * 0.25),
    });
    const label = marks.find((mark) => mark.event === 'state')?.label;
    assert.equal(label?.isTruncated, false, `step ${step}`);
    assert.ok(label.box.x >= 0 && label.box.x + label.box.width <= SIZE.widthPx, `step ${step}: ${label.box.x}`);
  }
});
