import assert from 'node:assert/strict';
import test from 'node:test';
import { route, type Obstacle } from '../../../src/layout/relations/arrow-routes.js';
import { createArrows } from '../../../src/layout/relations/arrows.js';
import { createLayout, type Box, type Scene, type SceneMark } from '../../../src/layout/index.js';
import type { Relation } from '../../../src/model/index.js';
import { eventAt, seededRandom } from '../sample-events.js';

const HOUR = 3_600_000;
const SIZE = { widthPx: 1100, heightPx: 600, orientation: 'horizontal' as const };

function sceneOf(relations: readonly Relation[], orientation: 'horizontal' | 'vertical' = 'horizontal'): Scene {
  const events = [
    eventAt('plan', 0, 60_000, { title: 'Cable work planned', status: 'scheduled' }),
    eventAt('act', -5 * HOUR, 60_000, { title: 'Port puts it off', status: 'rescheduled' }),
    eventAt('new', 30 * HOUR, 60_000, { title: 'Cable work', status: 'scheduled' }),
    eventAt('other', 12 * HOUR, 60_000, { title: 'Ferry late' }),
    eventAt('said', 20 * HOUR, 60_000, { kind: 'statement', speaker: 'Ada' }),
  ];
  const layout = createLayout({ events, relations });
  return layout.scene(layout.fit({ ...SIZE, orientation }));
}

/** Straight pieces of a path, bends cut short. */
function pieces(path: string): readonly (readonly [number, number, number, number])[] {
  const points = [...path.matchAll(/[MLQ ]\s*(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  return points.slice(1).map(([x, y], at) => [points[at][0], points[at][1], x, y] as const);
}

function isCrossed([x1, y1, x2, y2]: readonly [number, number, number, number], { x, y, width, height }: Box): boolean {
  return Math.min(x1, x2) < x + width && Math.max(x1, x2) > x && Math.min(y1, y2) < y + height && Math.max(y1, y2) > y;
}

test('moves, delays, cancellations and returns are drawn; what is said about an event is not', () => {
  const scene = sceneOf([
    { type: 'rescheduledTo', from: 'plan', to: 'new' },
    { type: 'delays', from: 'act', to: 'plan' },
    { type: 'about', from: 'said', to: 'new' },
    { type: 'causes', from: 'other', to: 'new' },
  ]);
  assert.deepEqual(scene.arrows.map(({ type, from, to }) => [type, from, to]).sort(), [
    ['delays', 'act', 'plan'],
    ['rescheduledTo', 'plan', 'new'],
  ]);
  assert.equal(scene.arrows.find(({ type }) => type === 'rescheduledTo')?.name, 'Cable work planned: moved to Cable work');
  for (const { path } of scene.arrows) assert.match(path, /^M-?[\d.]+ -?[\d.]+[LQ]/);
});

test('what moved a plan and is its new slot gets the arrow from the plan alone', () => {
  const relations: readonly Relation[] = [
    { type: 'rescheduledTo', from: 'plan', to: 'new' },
    { type: 'delays', from: 'new', to: 'plan' },
  ];
  for (const ordered of [relations, [...relations].reverse()])
    assert.deepEqual(
      sceneOf(ordered).arrows.map(({ type }) => type),
      ['rescheduledTo'],
    );
});

test('between marks nearly in one row the head of the arrow stands beside the new one', () => {
  for (const dy of [-9, -6, 3, 6, 9]) {
    const way = route({ x: 20, y: 100, width: 80, height: 6 }, { x: 240, y: 98 + dy, width: 10, height: 10 }, [], 500);
    const [before, last] = way.slice(-2);
    assert.equal(before.y, last.y, `${dy}: level at its end`);
    assert.ok(last.x - before.x >= 9 && last.x < 240, `${dy}: with room for its head`);
    assert.equal(last.y, 103 + dy);
  }
});

test('an arrow needs both its ends in sight', () => {
  const events = [eventAt('plan', 0, 60_000, { status: 'scheduled' }), eventAt('new', 1e12, 60_000)];
  const layout = createLayout({ events, relations: [{ type: 'rescheduledTo', from: 'plan', to: 'new' }] });
  const near = layout.scene({ ...layout.fit(SIZE), start: -HOUR as never, end: HOUR as never });
  assert.deepEqual(near.arrows, []);
  assert.ok(near.marks[0].isSuperseded, 'but the plan is known to be moved');
});

test('a plan that was moved is superseded unless it was reinstated; what happened never is', () => {
  const superseded = (relations: readonly Relation[]) =>
    sceneOf(relations)
      .marks.filter(({ isSuperseded }) => isSuperseded)
      .map(({ event }) => event);
  assert.deepEqual(superseded([{ type: 'rescheduledTo', from: 'plan', to: 'new' }]), ['plan']);
  assert.deepEqual(
    superseded([
      { type: 'cancels', from: 'act', to: 'plan' },
      { type: 'reinstates', from: 'other', to: 'plan' },
    ]),
    [],
  );
  assert.deepEqual(superseded([{ type: 'cancels', from: 'act', to: 'other' }]), []);
});

test('arrows run beside labels: at most one in twenty crosses one, in 60 crowded pictures', () => {
  let crossed = 0;
  let all = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const random = seededRandom(seed);
    const events = Array.from({ length: 14 }, (_, at) =>
      eventAt(`e${at}`, Math.floor(random() * 72) * HOUR, random() < 0.7 ? 60_000 : 24 * HOUR, {
        title: `Something happens at place ${at}`,
        status: at < 2 ? 'scheduled' : 'occurred',
      }),
    );
    const layout = createLayout({
      events,
      relations: [
        { type: 'rescheduledTo', from: 'e0', to: 'e2' },
        { type: 'rescheduledTo', from: 'e1', to: 'e3' },
      ],
    });
    const scene = layout.scene(layout.fit(SIZE));
    for (const arrow of scene.arrows) {
      all++;
      const labels = scene.marks.flatMap(({ label, event }) =>
        label === undefined || event === arrow.from || event === arrow.to ? [] : [label.box],
      );
      if (labels.some((box) => pieces(arrow.path).some((piece) => isCrossed(piece, box)))) crossed++;
    }
  }
  assert.ok(all > 60, String(all));
  assert.ok(crossed / all <= 0.05, `${crossed} of ${all}`);
});

test('between marks one below the other an arrow runs straight', () => {
  const events = [
    eventAt('stop', 0, Infinity, { title: 'Ferries stop', status: 'ongoing' }),
    eventAt('sail', 120 * HOUR, 24 * HOUR, { title: 'Ferries to sail again', status: 'scheduled' }),
  ];
  const layout = createLayout({ events, relations: [{ type: 'reinstates', from: 'sail', to: 'stop' }] });
  const {
    arrows: [arrow],
    marks,
  } = layout.scene(layout.fit(SIZE));
  const [[x1, y1, x2, y2], ...rest] = pieces(arrow.path);
  assert.deepEqual(rest, []);
  assert.equal(x1, x2);
  assert.ok(y2 < y1);
  assert.ok(!marks.some(({ box }) => isCrossed([x1, y1, x2, y2], box)));
});

test('no arrow leaves the picture, in 60 crowded ones', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = seededRandom(seed);
    const events = Array.from({ length: 9 }, (_, at) =>
      eventAt(`e${at}`, Math.floor(random() * 72) * HOUR, 24 * HOUR, {
        title: `Something happens at the far place ${at}`,
        status: at < 2 ? 'scheduled' : 'occurred',
      }),
    );
    const layout = createLayout({
      events,
      relations: [
        { type: 'rescheduledTo', from: 'e0', to: 'e2' },
        { type: 'rescheduledTo', from: 'e1', to: 'e3' },
      ],
    });
    const scene = layout.scene(layout.fit({ ...SIZE, widthPx: 560 }));
    for (const { path } of scene.arrows)
      for (const [x1, , x2] of pieces(path)) assert.ok(Math.min(x1, x2) >= 0 && Math.max(x1, x2) <= 560, `${seed}: ${path}`);
  }
});

test('what moved a plan again and again has arrows of its own: none lies on those from slot to slot', () => {
  const DAY = 24 * HOUR;
  const slots = [10, 15, 22, 34].map((day, at) => eventAt(`slot${at}`, day * DAY, DAY, { title: 'Opening of the new lock', status: 'scheduled' }));
  const acts = [8, 14, 20].map((day, at) =>
    eventAt(`act${at}`, day * DAY, DAY, { title: 'Council moves the opening of the lock', status: 'rescheduled' }),
  );
  const relations = [0, 1, 2].flatMap((at): readonly Relation[] => [
    { type: 'delays', from: `act${at}`, to: `slot${at}` },
    { type: 'rescheduledTo', from: `slot${at}`, to: `slot${at + 1}` },
  ]);
  const layout = createLayout({ events: [...slots, ...acts], relations });
  for (const orientation of ['horizontal', 'vertical'] as const)
    for (const widthPx of [340, 700, 1180]) {
      const { arrows } = layout.scene(layout.opening({ widthPx, heightPx: 700, orientation }));
      assert.ok(arrows.length >= 3);
      for (const [at, { path, type }] of arrows.entries())
        for (const other of arrows.slice(at + 1))
          for (const one of pieces(path))
            for (const two of pieces(other.path)) if (type !== other.type) assert.ok(!isOver(one, two), `${path} and ${other.path}`);
    }
});

/** Whether two pieces lie in one line for more than the length of a bend. */
function isOver(one: readonly [number, number, number, number], two: readonly [number, number, number, number]): boolean {
  return [0, 1].some((axis) => {
    const [a, b, c, d] = [one[axis], one[axis + 2], two[axis], two[axis + 2]];
    const isInLine = a === b && c === d && Math.abs(a - c) < 2;
    const [e, f, g, h] = [one[1 - axis], one[3 - axis], two[1 - axis], two[3 - axis]];
    return isInLine && Math.min(Math.max(e, f), Math.max(g, h)) - Math.max(Math.min(e, f), Math.min(g, h)) > 6;
  });
}

test('time running down has its arrows too', () => {
  assert.equal(sceneOf([{ type: 'rescheduledTo', from: 'plan', to: 'new' }], 'vertical').arrows.length, 1);
});

test('an arrow that can keep away from the end of a label does', () => {
  const mark = (event: string, box: Box, label: Box): SceneMark => ({ event, box, label: { box: label } }) as SceneMark;
  // The plan begins where the label above it ends.
  const landfall = mark('landfall', { x: 0, y: 0, width: 100, height: 6 }, { x: 0, y: 9, width: 128, height: 18 });
  const act = mark('act', { x: 200, y: 0, width: 80, height: 6 }, { x: 200, y: 9, width: 150, height: 18 });
  const plan = mark('plan', { x: 120, y: 32, width: 80, height: 6 }, { x: 120, y: 41, width: 150, height: 18 });
  const delays: Relation = { type: 'delays', from: 'act', to: 'plan' };
  const [arrow] = createArrows([landfall, act, plan], {
    relationsOf: (id) => (id === 'act' ? [delays] : []),
    orientation: 'horizontal',
    alongPx: 400,
    nameOf: () => '',
  });
  const beside = { x: 124, y: 9, width: 9, height: 18 };
  assert.deepEqual(
    pieces(arrow.path).filter((piece) => isCrossed(piece, beside)),
    [],
    arrow.path,
  );
});

test('an arrow rather passes behind one label than around the whole picture', () => {
  const mark = (event: string, box: Box, label?: Box): SceneMark => ({ event, box, ...(label && { label: { box: label } }) }) as unknown as SceneMark;
  const [path] = createArrows(
    [
      mark('new', { x: 40, y: 0, width: 900, height: 6 }),
      mark('plan', { x: 860, y: 300, width: 80, height: 6 }),
      ...[50, 100, 150, 200, 250].map((y) =>
        mark(`said at ${y}`, { x: 60, y: y - 10, width: 20, height: 6 }, { x: 60, y, width: y === 150 ? 890 : 820, height: 18 }),
      ),
    ],
    {
      relationsOf: (id) => (id === 'plan' ? [{ type: 'rescheduledTo', from: 'plan', to: 'new' }] : []),
      orientation: 'horizontal',
      alongPx: 944,
      nameOf: () => '',
    },
  ).map((arrow) => arrow.path);
  assert.match(path, /^M(\d+) 298L\1 8$/);
});

test('an arrow steps aside for a label in its way', () => {
  const from: Box = { x: 230, y: 215, width: 94, height: 6 };
  const to: Box = { x: 391, y: 439, width: 6, height: 6 };
  const row = (x: number, y: number, inkPx: number, labelPx: number): readonly Obstacle[] => [
    { box: { x, y, width: inkPx, height: 6 }, isLabel: false, rowPx: y },
    { box: { x, y: y + 10, width: labelPx, height: 17 }, isLabel: true, rowPx: y },
  ];
  const obstacles = [
    row(43, 215, 94, 167),
    row(230, 215, 94, 235),
    row(160, 247, 23, 288),
    ...[279, 311, 343, 375, 407].map((y) => row(324, y, 94, 320)),
    row(391, 439, 6, 147),
  ].flat();
  const points = route(from, to, obstacles, 704);
  const labels = obstacles.filter(({ isLabel }) => isLabel);
  points.slice(1).forEach(({ x, y }, at) => {
    assert.ok(!labels.some(({ box }) => isCrossed([points[at].x, points[at].y, x, y], box)), JSON.stringify(points));
  });
});

test('where the way down to its mark is barred by a label, an arrow comes from the side', () => {
  const row = (x: number, y: number, inkPx: number, labelPx: number): readonly Obstacle[] => [
    { box: { x, y, width: inkPx, height: 6 }, isLabel: false, rowPx: y },
    { box: { x, y: y + 9, width: labelPx, height: 17 }, isLabel: true, rowPx: y },
  ];
  const obstacles = [row(46, 218, 94, 186), row(327, 218, 94, 357), row(163, 250, 23, 315), row(233, 282, 94, 254), row(327, 314, 94, 323)].flat();
  const points = route({ x: 327, y: 218, width: 94, height: 6 }, { x: 233, y: 282, width: 94, height: 6 }, obstacles, 704);
  points.slice(1).forEach(({ x, y }, at) => {
    assert.ok(!obstacles.some(({ box, isLabel }) => isLabel && isCrossed([points[at].x, points[at].y, x, y], box)), JSON.stringify(points));
  });
  assert.deepEqual(points.at(-1), { x: 231, y: 285 });
});

test('the head of an arrow stands at the end of a piece that is longer than itself', () => {
  const plan: Box = { x: 220, y: 120, width: 56, height: 6 };
  const moved: Box = { x: 547, y: 48, width: 53, height: 6 };
  const label = (box: Box): Obstacle => ({ box, isLabel: true, rowPx: box.y - 9 });
  const points = route(
    plan,
    moved,
    [
      label({ x: 220, y: 129, width: 210, height: 17 }),
      label({ x: 110, y: 101, width: 280, height: 17 }),
      label({ x: 475, y: 57, width: 126, height: 17 }),
    ],
    620,
  );
  const [before, last] = points.slice(-2);
  assert.ok(Math.abs(last.x - before.x) + Math.abs(last.y - before.y) >= 9, JSON.stringify(points));
});
