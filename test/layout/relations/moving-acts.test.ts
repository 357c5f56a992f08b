import assert from 'node:assert/strict';
import test from 'node:test';
import { createLayout, type ListItem, type SceneMark } from '../../../src/layout/index.js';
import type { Relation } from '../../../src/model/index.js';
import { eventAt } from '../sample-events.js';

const HOUR = 3_600_000;

function told(relations: readonly Relation[]): readonly (readonly [SceneMark | undefined, ListItem | undefined])[] {
  const events = [
    eventAt('plan', 0, 60_000, { title: 'Inquiry planned', status: 'scheduled' }),
    eventAt('act', -9 * HOUR, 60_000, { title: 'Judge moves inquiry', status: 'rescheduled' }),
    eventAt('new', 30 * HOUR, 60_000, { title: 'Inquiry moved', status: 'rescheduled' }),
    eventAt('last', 60 * HOUR, 60_000, { title: 'Inquiry moved again', status: 'rescheduled' }),
  ];
  const layout = createLayout({ events, relations });
  const { marks } = layout.scene(layout.fit({ widthPx: 1100, heightPx: 600, orientation: 'horizontal' }));
  return ['act', 'new', 'last'].map((id) => [marks.find(({ event }) => event === id), layout.list().find((item) => item.id === id)]);
}

test('a date to which a plan was moved is told as a plan; who moved it has done so', () => {
  const [[act, listed], [slot, slotListed]] = told([
    { type: 'delays', from: 'act', to: 'plan' },
    { type: 'rescheduledTo', from: 'plan', to: 'new' },
  ]);
  assert.equal(act?.status, 'occurred');
  assert.equal(slot?.status, 'rescheduled');
  assert.deepEqual([listed?.statusText, slotListed?.statusText], ['Happened', 'Planned, new date']);
  assert.match(act.name, /Happened\.$/);
  assert.match(slot.name, /Planned, new date\.$/);
});

test('what puts a plan off and is its new date at once is a plan', () => {
  const [, [slot]] = told([
    { type: 'delays', from: 'new', to: 'plan' },
    { type: 'rescheduledTo', from: 'plan', to: 'new' },
  ]);
  assert.equal(slot?.status, 'rescheduled');
});

test('a new date that was moved again no longer holds', () => {
  const [, [slot], [last]] = told([
    { type: 'rescheduledTo', from: 'plan', to: 'new' },
    { type: 'rescheduledTo', from: 'new', to: 'last' },
  ]);
  assert.deepEqual([slot?.isSuperseded, last?.isSuperseded], [true, false]);
});
