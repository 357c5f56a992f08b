import assert from 'node:assert/strict';
import test from 'node:test';
import { createLayout } from '../../../src/layout/index.js';
import type { TimelineEvent } from '../../../src/model/index.js';
import { instant, whenFromEdtf } from '../../../src/time/index.js';
import { eventAt } from '../sample-events.js';

const HOUR_MS = 3_600_000;
const START = Date.UTC(2034, 0, 1);
const size = { widthPx: 1200, heightPx: 300, orientation: 'horizontal' as const };

test('an event that stands alone has its words, however low the lanes of a crowd are', () => {
  const lanes = ['North', 'East', 'South', 'West', 'Mole'];
  const events = Array.from({ length: 4_000 }, (_, at) => eventAt(`e${at}`, START + at * 7 * HOUR_MS, 60_000, { lane: lanes[at % lanes.length] }));
  const layout = createLayout({ events }, { laneBy: 'lane' });
  for (const hours of [20, 60]) {
    const start = START + 5_000 * HOUR_MS;
    const { totals, marks } = layout.scene({ ...size, start: instant(start), end: instant(start + hours * HOUR_MS) });
    assert.ok(totals.all > 0 && totals.clustered === 0);
    assert.deepEqual(
      marks.filter(({ label, box }) => !label && box.x >= 0 && box.x < 900).map(({ event }) => event),
      [],
    );
  }
});

test('the date before a title is told once, also of what lasts for days', () => {
  const events = Array.from({ length: 30 }, (_, at) => {
    const [from, to] = [START + at * 40 * HOUR_MS, START + (at * 40 + 50) * HOUR_MS].map((moment) => new Date(moment).toISOString().slice(0, 16));
    return {
      ...eventAt(`e${at}`, START + at * 40 * HOUR_MS, 50 * HOUR_MS),
      when: {
        edtf: `${from}Z/${to}Z`,
        start: instant(START + at * 40 * HOUR_MS),
        end: instant(START + (at * 40 + 50) * HOUR_MS),
        precision: 'minute' as const,
        timeZone: 'UTC',
      },
    };
  });
  const layout = createLayout({ events }, { locale: 'en-GB' });
  const { marks } = layout.scene(layout.opening({ widthPx: 320, heightPx: 1_400, orientation: 'vertical' }));
  const told = marks.flatMap(({ label }) => (label?.detail === undefined ? [] : [label.detail]));
  assert.ok(told.length > 5);
  for (const text of told) assert.doesNotMatch(text, /(\d+ \w+),? \1/);
});

test('what has gone on since nobody knows when, seen at its end, says its whole title beside a short bar', () => {
  const event = (edtf: string, title: string): TimelineEvent => ({
    id: title,
    title,
    kind: 'event',
    status: 'scheduled',
    when: whenFromEdtf(edtf),
    importance: 0.5,
  });
  const layout = createLayout({
    events: [event('2021', 'A limit is asked for'), event('../2034-03-03', 'One lane to remain shut to traffic'), event('2034-03-28', 'Meeting')],
  });
  const start = whenFromEdtf('2034-03-01').start,
    end = whenFromEdtf('2034-03-31').end;
  const scene = layout.scene({ widthPx: 700, heightPx: 300, orientation: 'horizontal', start: instant(start), end: instant(end) });
  const label = scene.marks.find(({ event: id }) => id.startsWith('One lane'))?.label;
  assert.equal(label?.lines.join(' '), 'One lane to remain shut to traffic');
});
