import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Extent, Instant } from '../../src/time/index.js';
import { between } from '../../src/view/controllers/journey.js';
import { isFiltering, NO_FILTER, predicateOf, toggled } from '../../src/view/filter.js';
import { facetsOf } from '../../src/view/on-demand/facets.js';
import { glide, isAtRest, Velocity } from '../../src/view/gestures/momentum.js';
import { PointerGesture } from '../../src/view/gestures/pointers.js';
import type { ViewChange } from '../../src/view/gestures/view-change.js';
import { wheelChange, type WheelTurn } from '../../src/view/gestures/wheel.js';
import { commandFor } from '../../src/view/keys.js';
import { densityPath } from '../../src/view/furniture/density.js';

const turn = (parts: Partial<WheelTurn>): WheelTurn => ({
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...parts,
});
const window = (start: number, end: number): Extent => ({ start: start as Instant, end: end as Instant });

describe('the wheel', () => {
  it('a plain turn is left to the page', () => {
    assert.equal(wheelChange(turn({ deltaY: 100 }), 0), undefined);
  });
  it('sideways it pans, against the direction of the turn', () => {
    assert.equal(wheelChange(turn({ deltaX: 30, deltaY: 4 }), 0)?.panPx, -30);
  });
  it('with Shift a vertical turn pans', () => {
    assert.equal(wheelChange(turn({ deltaY: 50, shiftKey: true }), 0)?.panPx, -50);
  });
  it('mirrors where time runs from right to left', () => {
    assert.equal(wheelChange(turn({ deltaX: 30 }), 0, -1)?.panPx, 30);
  });
  it('with Ctrl it zooms around the pointer, in and out alike', () => {
    const into = wheelChange(turn({ deltaY: -100, ctrlKey: true }), 40);
    const out = wheelChange(turn({ deltaY: 100, metaKey: true }), 40);
    assert.equal(into?.anchorPx, 40);
    assert.ok(into.zoom > 1.2 && into.zoom < 2);
    assert.ok(Math.abs(into.zoom * (out?.zoom ?? 0) - 1) < 1e-9);
  });
  it('lines and pages count as pixels, and no turn is too wild', () => {
    const notchIn = (parts: Partial<WheelTurn>): number => wheelChange(turn({ ...parts, ctrlKey: true }), 0)?.zoom ?? 0;
    assert.ok(
      Math.abs(notchIn({ deltaY: 6, deltaMode: 1 }) / notchIn({ deltaY: 100 }) - 1) < 0.05,
      'six lines, as Firefox tells a notch, are about 100 px',
    );
    assert.ok((wheelChange(turn({ deltaY: -1e9, ctrlKey: true }), 0)?.zoom ?? 99) < 3);
  });
});

describe('a throw', () => {
  it('has the speed of its last moments', () => {
    const velocity = new Velocity();
    for (let ms = 0; ms <= 200; ms += 10) velocity.add(ms < 100 ? 0 : (ms - 100) * 2, ms);
    assert.ok(Math.abs(velocity.at(200) - 2) < 0.3);
  });
  it('is none where the finger rested', () => {
    const velocity = new Velocity();
    velocity.add(0, 0);
    velocity.add(100, 50);
    assert.equal(velocity.at(300), 0);
  });
  it('slows down and comes to rest', () => {
    assert.ok(glide(1, 100) > glide(1, 50) && glide(1, 1000) < 330);
    assert.equal(isAtRest(1, 10), false);
    assert.equal(isAtRest(1, 3000), true);
  });
});

describe('a journey between windows', () => {
  it('begins at the one and ends at the other', () => {
    assert.deepEqual(between(window(0, 100), window(500, 510), 1), window(500, 510));
    const first = between(window(0, 100), window(500, 510), 0);
    assert.ok(Math.abs(first.start) < 1e-9 && Math.abs(first.end - 100) < 1e-9);
  });
  it('keeps the point still around which it zooms', () => {
    const half = between(window(0, 100), window(20, 70), 0.5);
    assert.ok(Math.abs((40 - half.start) / (half.end - half.start) - 0.4) < 1e-9);
  });
  it('moves evenly where the length stays', () => {
    assert.deepEqual(between(window(0, 100), window(200, 300), 0.25), window(50, 150));
  });
});

describe('keys', () => {
  const press = (key: string, parts = {}): string | undefined => commandFor({ key, ctrlKey: false, metaKey: false, altKey: false, ...parts }, false);
  it('arrows follow the direction of time', () => {
    assert.equal(press('ArrowRight'), 'next');
    assert.equal(press('ArrowLeft', { altKey: true }), 'back');
    assert.equal(commandFor({ key: 'ArrowRight', ctrlKey: false, metaKey: false, altKey: false }, true), 'previous');
    assert.equal(press('ArrowDown'), 'next');
  });
  it('keys with Ctrl, Alt or ⌘ belong to the browser', () => {
    for (const parts of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) assert.equal(press('+', parts), undefined);
  });
  it('plus works with and without Shift', () => {
    assert.equal(press('+'), 'zoomIn');
    assert.equal(press('='), 'zoomIn');
  });
});

describe('the filter', () => {
  const event = (title: string, kind: 'event' | 'statement' = 'event') => ({ id: title, title, kind, status: 'occurred' as const });
  it('finds words in any order, whatever their case and accents', () => {
    const matches = predicateOf({ ...NO_FILTER, text: 'sailed cafe' });
    assert.equal(matches(event('The Café sailed')), true);
    assert.equal(matches(event('The ferry sailed')), false);
  });
  it('finds times as EDTF and what is known of one; reads no time for a word that none can hold', () => {
    let asked = 0;
    const dated = (edtf: string) => ({
      ...event('Ferry'),
      get when() {
        asked++;
        return { edtf, start: 0 as Instant, end: 1 as Instant, precision: 'day' as const };
      },
    });
    const finds = (text: string, edtf: string): boolean => predicateOf({ ...NO_FILTER, text })(dated(edtf));
    assert.deepEqual(
      ['barge', 'zzz', 'ferry'].map((text) => finds(text, '2034-03-12')),
      [false, false, true],
    );
    assert.equal(asked, 0);
    assert.deepEqual(
      ['2034-03', 'ferry 203x', '~', '12t09', '2035'].map((text) => finds(text, '203X-03-12T09:00~/2034-03')),
      [true, true, true, true, false],
    );
    assert.equal(predicateOf({ ...NO_FILTER, text: 'before noon' })({ ...event('Ferry'), relative: 'before noon' }), true);
  });
  it('lets everything through when it is empty', () => {
    assert.equal(isFiltering({ ...NO_FILTER, text: '  ' }), false);
    assert.equal(predicateOf(NO_FILTER)(event('x')), true);
  });
  it('keeps the kinds that are ticked', () => {
    const statements = toggled(NO_FILTER, 'kind', 'statement');
    assert.equal(predicateOf(statements)(event('x')), false);
    assert.equal(isFiltering(toggled(statements, 'kind', 'statement')), false);
  });
  it('counts, most first', () => {
    assert.deepEqual(facetsOf([event('a'), event('b', 'statement'), event('c', 'statement')], NO_FILTER)[0], {
      facet: 'kind',
      counts: [
        ['statement', 2],
        ['event', 1],
      ],
    });
  });
  it('counts what each choice would show, whatever else is chosen', () => {
    const events = [
      { ...event('a'), speaker: 'Ann' },
      { ...event('b', 'statement'), speaker: 'Ann' },
      { ...event('c', 'statement'), speaker: 'Ben', confidence: 0.3 },
    ];
    const counts = facetsOf(events, toggled(NO_FILTER, 'kind', 'event'));
    assert.deepEqual(counts.find(({ facet }) => facet === 'kind')?.counts, [
      ['statement', 2],
      ['event', 1],
    ]);
    assert.deepEqual(counts.find(({ facet }) => facet === 'speaker')?.counts, [
      ['Ann', 1],
      ['Ben', 0],
    ]);
    assert.deepEqual(counts.find(({ facet }) => facet === 'confidence')?.counts, [
      ['sure', 1],
      ['doubtful', 0],
    ]);
    assert.equal(
      counts.find(({ facet }) => facet === 'lane'),
      undefined,
    );
  });
  it('a stretch of time keeps what touches it, and nothing undated', () => {
    const when = { edtf: '1970', start: 100 as Instant, end: 200 as Instant, precision: 'year' as const };
    const within = predicateOf({ ...NO_FILTER, start: 150, end: 300 });
    assert.equal(within({ ...event('a'), when }), true);
    assert.equal(within({ ...event('a'), when: { ...when, end: 150 as Instant } }), false);
    assert.equal(within(event('a')), false);
  });
});

describe('the density outline', () => {
  it('stands on the far edge and leaves out empty bins', () => {
    const bins = [
      { position: 0, size: 10, level: 1, count: 4 },
      { position: 10, size: 10, level: 0, count: 0 },
    ];
    assert.equal(densityPath(bins, { x: 0, y: 0, width: 100, height: 20 }, false), 'M0 0h10v20h-10z');
    assert.equal(densityPath(bins, { x: 0, y: 0, width: 20, height: 100 }, true), 'M0 0h20v10h-20z');
  });
});

describe('presses that were over before there were listeners', () => {
  interface Told {
    readonly id: number;
    readonly from: readonly [number, number];
    readonly to: readonly [number, number];
    readonly at: readonly [number, number];
  }
  function caughtUp(...presses: readonly Told[]): ViewChange[] {
    const changes: ViewChange[] = [];
    const gesture = new PointerGesture(
      {
        locate: (along, across) => ({ along, across }),
        apply: (change) => {
          changes.push(change);
        },
      },
      () => true,
    );
    for (const {
      id,
      from: [clientX, clientY],
      to,
      at: [down, up],
    } of presses) {
      const finger = { pointerId: id, pointerType: 'touch', button: 0 };
      gesture.catchUp(
        { ...finger, type: 'pointerdown', clientX, clientY, timeStamp: down } as PointerEvent,
        { ...finger, type: 'pointerup', clientX: to[0], clientY: to[1], timeStamp: up } as PointerEvent,
      );
    }
    return changes;
  }
  it('one finger moves the picture as far as it went', () => {
    assert.deepEqual(
      caughtUp({ id: 1, from: [200, 40], to: [140, 44], at: [0, 90] }).map(({ panPx, zoom }) => [panPx, zoom]),
      [[-60, 1]],
    );
  });
  it('two fingers scale it around what lay between them, and carry that along', () => {
    const changes = caughtUp({ id: 1, from: [80, 40], to: [60, 40], at: [0, 90] }, { id: 2, from: [120, 40], to: [180, 40], at: [5, 95] });
    assert.equal(
      changes.reduce((sum, { panPx }) => sum + panPx, 0),
      20,
    );
    assert.deepEqual(
      changes.filter(({ zoom }) => zoom !== 1).map(({ anchorPx, zoom }) => [anchorPx, zoom]),
      [[100, 3]],
    );
  });
  it('two drags, one after the other, are two drags', () => {
    assert.deepEqual(
      caughtUp({ id: 1, from: [80, 40], to: [60, 40], at: [0, 90] }, { id: 2, from: [120, 40], to: [180, 40], at: [200, 290] }).map(
        ({ panPx, zoom }) => [panPx, zoom],
      ),
      [
        [-20, 1],
        [60, 1],
      ],
    );
  });
});
