import assert from 'node:assert/strict';
import test from 'node:test';
import {
  ALL_MEANS,
  clockChangesIn,
  createFold,
  createLayout,
  defaultMeasureText,
  ENGLISH_MESSAGES,
  TimelineLayout,
  type LayoutMeans,
  type SceneAxis,
} from '../../../src/layout/index.js';
import type { TimelineEvent } from '../../../src/model/index.js';
import { instant, instantFromIso, whenFromEdtf } from '../../../src/time/index.js';
import { eventAt } from '../sample-events.js';

function axisOf(
  start: string | number,
  end: string | number,
  options: { readonly timeZone?: string; readonly orientation?: 'horizontal' | 'vertical'; readonly widthPx?: number } = {},
): SceneAxis {
  const { timeZone = 'UTC', orientation = 'horizontal', widthPx = 900 } = options;
  const at = (moment: string | number) => (typeof moment === 'number' ? instant(moment) : instantFromIso(moment, timeZone));
  return createLayout({ events: [eventAt('a', 0, 60_000)] }, { locale: 'en-GB', timeZone }).scene({
    start: at(start),
    end: at(end),
    widthPx,
    heightPx: 500,
    orientation,
  }).axis;
}

const labels = ({ ticks }: SceneAxis) => ticks.map(({ label }) => label).filter((label) => label !== '');

test('hours below days', () => {
  const axis = axisOf('2034-03-14T00:00', '2034-03-16T00:00');
  assert.deepEqual(labels(axis).slice(0, 4), ['03:00', '06:00', '09:00', '12:00']);
  assert.deepEqual(
    axis.bands.map(({ label }) => label),
    ['Tue, 14 March 2034', 'Wed, 15 March 2034'],
  );
});

test('a day whose whole name has no room goes by a shorter one, all days alike', () => {
  const names = (widthPx: number) =>
    axisOf('2034-03-10T20:00', '2034-03-18T20:00', { widthPx })
      .bands.map(({ label }) => label)
      .filter((label) => label !== '');
  assert.deepEqual(names(1500).slice(1, 3), ['Sun, 12 March 2034', 'Mon, 13 March 2034']);
  assert.deepEqual(names(900).slice(1, 3), ['12 Mar', '13 Mar']);
  for (const widthPx of [900, 1100, 1500]) {
    const whole = names(widthPx).slice(1, -1);
    assert.ok(whole.length >= 6, `${widthPx}: ${whole.join(' ')}`);
    assert.equal(new Set(whole.map((name) => name.replace(/\d+/g, '').replace(/\p{L}+/gu, 'x'))).size, 1);
  }
});

test('round years over a thousand', () => {
  assert.deepEqual(labels(axisOf('1130-01-01', '2090-01-01', { widthPx: 500 })), [
    '1200',
    '1300',
    '1400',
    '1500',
    '1600',
    '1700',
    '1800',
    '1900',
    '2000',
  ]);
});

test('deep time is told in billions of years', () => {
  const axis = axisOf(-13.8e9 * 31_556_952_000, 0);
  assert.ok(labels(axis).includes('10 Ga'), labels(axis).join(' '));
});

test('a band keeps its name in sight while its beginning lies outside', () => {
  const axis = axisOf('2034-03-14T09:00', '2034-03-14T15:00');
  assert.equal(axis.bands.length, 1);
  assert.ok(axis.bands[0].labelAt > 0 && axis.bands[0].label === 'Tue, 14 March 2034');
});

test('labels never meet and never run out, at any width and zoom', () => {
  for (let zoom = 0; zoom < 60; zoom++) {
    for (const widthPx of [280, 700, 1900]) {
      const axis = axisOf(1e12 - 0.37 * 1.7 ** zoom * 1000, 1e12 + 1.7 ** zoom * 1000, { widthPx });
      let last = -Infinity;
      for (const { position, label } of axis.ticks) {
        if (label === '') continue;
        const half = defaultMeasureText(label, 'tick') / 2;
        assert.ok(position - half > last, `${label} at ${position}, zoom ${zoom}`);
        assert.ok(position - half >= 0 && position + half <= widthPx, `${label} runs out`);
        last = position + half;
      }
      for (const { from, to, labelAt, label } of axis.bands) {
        if (label !== '') assert.ok(labelAt >= from && labelAt + defaultMeasureText(label, 'tick') <= to + 0.01, label);
      }
    }
  }
});

test('a band that comes into the window has its name once all of it has room, with the air before it', () => {
  const airPx = 5;
  const names = new Set<string>();
  for (let month = 1; month < 60; month++) {
    const { bands } = axisOf('1940-01-01', Date.UTC(1960, month), { widthPx: 704 });
    const { labelAt, label } = bands[bands.length - 1];
    names.add(label);
    if (label !== '') assert.ok(labelAt + airPx + defaultMeasureText(label, 'tick') * 1.12 <= 704, `${label}, month ${month}`);
  }
  assert.deepEqual([...names], ['', '1960s']);
});

test('panning does not change the step', () => {
  const steps = new Set<number>();
  for (let pan = 0; pan < 60; pan++) {
    const start = Date.UTC(2034, 0, 1) + pan * 3 * 86_400_000;
    const { ticks } = axisOf(start, start + 200 * 86_400_000);
    steps.add(Math.round((ticks[2].start - ticks[1].start) / (28 * 86_400_000)));
  }
  assert.equal(steps.size, 1);
});

test('the axis speaks the zone that is shown, else the one that most events name', () => {
  assert.equal(axisOf('2034-07-01', '2034-07-03', { timeZone: 'Asia/Kathmandu' }).zoneLabel, 'Times in Kathmandu, UTC+5:45');
  const events = [eventAt('a', Date.UTC(2034, 6, 1), 60_000), eventAt('b', Date.UTC(2034, 6, 2), 60_000)].map((event) => ({
    ...event,
    when: event.when && { ...event.when, timeZone: 'America/New_York' },
  }));
  const layout = createLayout({ events });
  assert.equal(layout.scene(layout.fit({ widthPx: 900, heightPx: 300, orientation: 'horizontal' })).axis.zoneLabel, 'Times in New York, UTC−4');
  const floating = createLayout({ events: [eventAt('day', 0, 86_400_000)] });
  assert.equal(floating.scene(floating.fit({ widthPx: 900, heightPx: 300, orientation: 'horizontal' })).axis.zoneLabel, 'Dates as written');
});

test('time running down names its months as shortly as its days: the caption tells the year', () => {
  assert.deepEqual(
    axisOf('2034-03-14', '2034-04-20', { orientation: 'vertical' }).bands.map(({ label }) => label),
    ['Mar', 'Apr'],
  );
});

test('time running down names no centuries beside its years: they would run into the marks', () => {
  const axis = axisOf('1871', '1971', { orientation: 'vertical' });
  assert.deepEqual(axis.bands, []);
  assert.ok(labels(axis).includes('1900'), labels(axis).join(' '));
});

test('time running down names its seconds by the clock alone, in two levels that stand beside the marks', () => {
  const { bands, box } = axisOf('2034-03-14T16:59:58.300', '2034-03-14T17:00:00.800', { orientation: 'vertical' });
  const named = bands.map(({ label }) => label).filter((label) => label !== '');
  assert.deepEqual(named, ['16:59:58', '16:59:59', '17:00:00']);
  for (const name of named) assert.ok(defaultMeasureText(name, 'tick') <= box.width, `${name} in ${box.width} px`);
});

test('time running down has its ticks apart and its bands as lines', () => {
  const axis = axisOf('2034-03-14T00:00', '2034-03-15T12:00', { orientation: 'vertical' });
  assert.deepEqual(
    axis.bands.map(({ label }) => label),
    ['14 Mar', '15 Mar'],
  );
  const lines = [...axis.ticks.filter(({ label }) => label !== '').map(({ position }) => position), ...axis.bands.map(({ labelAt }) => labelAt)].sort(
    (a, b) => a - b,
  );
  for (let at = 1; at < lines.length; at++) assert.ok(lines[at] - lines[at - 1] >= 15, lines.join(' '));
});

test("time running down: the beginning of a day is the day's to name, also where its name has no room, and no label is cut at the lower border", () => {
  for (let hours = 26; hours <= 60; hours += 0.25) {
    const axis = axisOf('2034-03-14T00:00', Date.UTC(2034, 2, 14) + hours * 3_600_000, { orientation: 'vertical' });
    assert.ok(!labels(axis).includes('00:00'), `${String(hours)} h: ${labels(axis).join(' ')}`);
    for (const { label, position } of axis.ticks) assert.ok(label === '' || position + 14 <= 500, `${label} at ${String(position)}`);
  }
});

test('a change of the clocks is drawn where days can be told apart', () => {
  const march = axisOf('2034-03-24', '2034-03-30', { timeZone: 'Europe/London' });
  assert.deepEqual(
    march.clockChanges.map(({ label }) => label),
    ['+1h'],
  );
  assert.equal(march.clockChanges[0].name, 'Clocks +1h, Sunday, 26 March 2034');
  assert.ok(march.clockChanges[0].from > 300 && march.clockChanges[0].to < 450);
  assert.deepEqual(
    axisOf('2034-10-25', '2034-11-01', { timeZone: 'Europe/London' }).clockChanges.map(({ label }) => label),
    ['-1h'],
  );
  assert.deepEqual(axisOf('2034-01-01', '2036-01-01', { timeZone: 'Europe/London' }).clockChanges, []);
  assert.deepEqual(axisOf('2034-03-24', '2034-03-30', { timeZone: 'UTC' }).clockChanges, []);
});

test('what tells where clocks change may come later: a picture that is there has it from then on', () => {
  const late: { clockChangesIn?: LayoutMeans['clockChangesIn'] } = {};
  const timeZone = 'Europe/London';
  const layout = new TimelineLayout(
    { events: [eventAt('a', 0, 60_000)] },
    { locale: 'en-GB', timeZone, measure: defaultMeasureText, messages: ENGLISH_MESSAGES },
    {
      ...ALL_MEANS,
      get clockChangesIn() {
        return late.clockChangesIn;
      },
    },
  );
  const scene = layout.scene({
    start: instantFromIso('2034-03-24', timeZone),
    end: instantFromIso('2034-03-30', timeZone),
    widthPx: 900,
    heightPx: 500,
    orientation: 'horizontal',
  });
  const signs = () => scene.axis.clockChanges.map(({ label }) => label);
  assert.deepEqual(signs(), []);
  assert.equal(scene.axis, scene.axis);
  late.clockChangesIn = clockChangesIn;
  assert.deepEqual(signs(), ['+1h']);
});

test('where nothing stands above the ticks no line is kept for it', () => {
  const [years, days] = [
    ['1300', '1990'],
    ['2031-05-11', '2031-05-14'],
  ].map(([first, last]) => {
    const events = [first, last].map((edtf) => ({
      id: edtf,
      title: edtf,
      kind: 'event' as const,
      status: 'occurred' as const,
      when: whenFromEdtf(edtf),
    }));
    const layout = createLayout({ events }, { tickHeightPx: 17 });
    const scene = layout.scene(layout.fit({ widthPx: 1000, heightPx: 500, orientation: 'horizontal' }));
    return { bands: scene.axis.bands.length, height: scene.axis.box.height, rowsFrom: scene.lanes[0].box.y };
  });
  assert.equal(years.bands, 0);
  assert.ok(days.bands > 0);
  assert.equal(days.height - years.height, 17);
  assert.equal(days.rowsFrom - years.rowsFrom, 17);
});

test('local times that name no zone stand where the axis tells them, whatever zone is chosen', () => {
  const local = createLayout(
    {
      events: ['2034-07-01T09:00', '2034-07-01T21:00'].map((edtf) => ({
        id: edtf,
        title: 'Ferry sails',
        kind: 'event' as const,
        status: 'occurred' as const,
        when: whenFromEdtf(edtf),
      })),
    },
    { locale: 'en-GB', timeZone: 'Asia/Tokyo' },
  );
  const { axis, marks } = local.scene(local.fit({ widthPx: 1000, heightPx: 400, orientation: 'horizontal' }));
  const nine = axis.ticks.find(({ label }) => label === '09:00');
  assert.ok(nine && Math.abs(nine.position - (marks[0].box.x + marks[0].box.width / 2)) < 1, JSON.stringify([nine, marks[0].box]));
  assert.equal(marks[0].label?.time ?? marks[0].label?.detail, '09:00');
  assert.equal(axis.zoneLabel, 'Dates as written');
});

test('beside an axis of large letters, which tells weeks, clock times tell their day', () => {
  const [first, days] = [Date.UTC(2031, 5, 1), 10];
  const events = Array.from({ length: 6 }, (_, at) => ({
    id: `e${at}`,
    title: `Gate ${at} opens`,
    kind: 'event' as const,
    status: 'occurred' as const,
    when: whenFromEdtf(`2031-06-0${at + 1}T09:00`),
  }));
  for (const times of [1, 1.5, 2]) {
    const measure = (text: string): number => text.length * 7 * times;
    const sizes = { lineHeightPx: 18 * times, detailHeightPx: 15 * times, tickHeightPx: 16 * times };
    const layout = createLayout({ events }, { locale: 'en-GB', measure, ...sizes });
    for (let dayPx = 30; dayPx < 130; dayPx += 5) {
      const { axis, marks } = layout.scene({
        widthPx: 320,
        heightPx: dayPx * days,
        orientation: 'vertical',
        start: instant(first),
        end: instant(first + days * 86_400_000),
      });
      const isDayTold = axis.ticks.some(({ label }) => label === '3');
      const isToldBeside = marks.every(({ label }) => label?.detail === undefined || /Jun/.test(label.detail));
      assert.ok(isDayTold || isToldBeside || axis.ticks.some(({ label }) => label === '12:00'), `${dayPx} px a day, ${times} times as large`);
    }
  }
});

test('local times stand where the axis of zoned ones shows them, in that order; clocks of other zones say which', () => {
  const timed = (id: string, edtf: string, timeZone?: string): TimelineEvent => ({
    id,
    title: id,
    kind: 'event',
    status: 'occurred',
    when: whenFromEdtf(edtf, timeZone === undefined ? {} : { timeZone }),
  });
  const events = [
    timed('day', '2031-01-02'),
    timed('local', '2031-01-02T11:00'),
    timed('start', '2031-01-02T10:00', '-08:00'),
    timed('call', '2031-01-02T20:00', 'UTC'),
    timed('end', '2031-01-02T18:00', '-08:00'),
  ];
  for (const fold of [undefined, createFold(events)]) {
    const layout = createLayout({ events }, { locale: 'en-GB', ...(fold && { fold }) });
    assert.deepEqual(
      layout.list().map(({ id }) => id),
      ['day', 'start', 'local', 'call', 'end'],
    );
    assert.deepEqual(layout.whenOf('day'), { start: Date.UTC(2031, 0, 2, 8), end: Date.UTC(2031, 0, 3, 8) });
    assert.equal(layout.whenOf('local')?.start, Date.UTC(2031, 0, 2, 19));
    assert.deepEqual(
      ['start', 'local', 'call'].map((id) => layout.whenText(id, 'medium')),
      ['2 Jan 2031, 10:00', '2 Jan 2031, 11:00', '2 Jan 2031, 20:00 (UTC)'],
    );
    assert.doesNotMatch(layout.nameOf('local') ?? '', /UTC/, 'its zone is not known');
  }
  const there = createLayout({ events }, { locale: 'en-GB', timeZone: 'Asia/Tokyo' });
  assert.equal(there.whenOf('day')?.start, Date.UTC(2031, 0, 1, 15), 'a day is a day of the axis');
  assert.equal(there.whenText('call', 'medium'), '3 Jan 2031, 05:00');
  const local = createLayout({ events: events.slice(0, 2) }, { timeZone: 'Asia/Tokyo' });
  assert.equal(local.whenOf('day')?.start, Date.UTC(2031, 0, 2), 'without zoned ones the axis has no zone');
});

test('the one line of a low drawing says which day or year begins', () => {
  const names = (start: string, end: string, widthPx: number) =>
    labels(
      createLayout({ events: [eventAt('a', 0, 60_000)] }, { locale: 'en-GB', timeZone: 'UTC' }).scene({
        start: instantFromIso(start, 'UTC'),
        end: instantFromIso(end, 'UTC'),
        widthPx,
        heightPx: 90,
        orientation: 'horizontal',
      }).axis,
    );
  const hours = names('2034-03-14T20:00', '2034-03-16T13:00', 900);
  assert.deepEqual(hours.slice(0, 3), ['21:00', '15 Mar', '03:00']);
  assert.ok(hours.includes('16 Mar') && !hours.includes('00:00'), hours.join());
  assert.ok(names('2034-03-14T20:00', '2034-04-03T20:00', 900).includes('Apr'));
  assert.ok(names('2034-03-14T20:00', '2035-07-07T20:00', 900).includes('2035'));
  assert.ok(names('1850-01-01T00:00', '1950-01-01T00:00', 900).includes('1900'), 'a century is no name of a year');
  assert.ok(!names('2034-03-14T08:00', '2034-03-14T20:00', 900).join().includes('Mar'), 'within a day the clock alone');
});

test('a low drawing has one line for its axis: the rest is for what happened', () => {
  const names = (heightPx: number) => {
    const { axis } = createLayout({ events: [eventAt('a', 0, 60_000)] }, { locale: 'en-GB', timeZone: 'UTC' }).scene({
      start: instantFromIso('2034-03-14T07:00', 'UTC'),
      end: instantFromIso('2034-03-16T13:00', 'UTC'),
      widthPx: 900,
      heightPx,
      orientation: 'horizontal',
    });
    return { bands: axis.bands.length, heightPx: axis.box.height, labels: labels(axis) };
  };
  const [low, high] = [names(90), names(500)];
  assert.equal(low.bands, 0);
  assert.ok(low.heightPx < high.heightPx / 2, `${low.heightPx} of ${high.heightPx}`);
  assert.ok(low.labels.length > 5);
});
