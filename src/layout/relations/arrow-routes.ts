// The way of an arrow from mark to mark: up or down out of the old slot, along between rows, around labels where that is no long way.
import { STRIP_PX } from '../labels/label-form.js';
import type { Box } from '../scene.js';

/** Length of the last straight piece, distance from a mark, px. */
const LEAD_PX = 9;
const GAP_PX = 2;
const DOT_LEAD_PX = 7;
const STRIP_LEAD_PX = 4;
/** So many places are tried where an arrow may change rows. */
const PARTS = 12;
const NEAR_PX = 120;
/** A label crossed costs as much as this way round it, px. */
const CROSSING_TOLL = 600;
/** Ink is sooner crossed than words. */
const INK = 0.75;
/** So near beside a label an arrow seems to touch it, px: it would sooner go this way round. */
const AIR_PX = 5;
const AIR_TOLL = 150;
/** A last piece shorter than the head of the arrow costs as much as this way round, px. */
const STUB_TOLL = 40;
/** On another arrow neither can be followed: so long a way round it is shorter; nearer than this, px, they seem to be one. */
const SHARED_TOLL = 300;
const APART_PX = 3;
/** An arrow that leaves the picture is cut off: worse than one behind a label. */
const BORDER_TOLL = 20 * CROSSING_TOLL;
/** Nearest that an arrow comes to the border of the picture, and, where it runs straight, to the end of a mark, px. */
const BORDER_PX = 4;
const END_PX = 6;
/** So many labels an arrow may step aside for. */
const ASIDES = 2;
/** How far beside both marks an arrow may run, px. */
const DETOURS_PX = [12, 24, 40, 60, 80, 110];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Corners from mark to mark, with straight pieces between them. */
export type Way = readonly Point[];

/** A straight part of a way. */
type Piece = readonly [Point, Point];

/** What an arrow would sooner not cross: ink or words. */
export interface Obstacle {
  readonly box: Box;
  readonly isLabel: boolean;
  /** Where the rows of its mark begin across the time axis, px. */
  readonly rowPx: number;
}

/**
 * The way that crosses least: up or down out of the old slot, along between rows, and into the new one from above or the side.
 * @param laid - Ways of other arrows.
 */
export function route(from: Box, to: Box, obstacles: readonly Obstacle[], alongPx: number, laid: readonly Way[] = []): Way {
  const others = obstacles.filter(({ box }) => isNear(box, from, to));
  const least = Math.min(BORDER_PX, from.x, to.x) - GAP_PX;
  const most = Math.max(alongPx - BORDER_PX, from.x + from.width, to.x + to.width) + GAP_PX;
  const isInside = ({ x }: Point): boolean => x >= least && x <= most;
  const taken = laid.map(piecesOf);
  let best: Way = [];
  let lowest = Infinity;
  let isClear = false;
  const weigh = (candidates: readonly Way[]): boolean => {
    for (const way of candidates) {
      const toll = tollOf(way, others) + sharedWith(way, taken) * SHARED_TOLL + (way.every(isInside) ? 0 : BORDER_TOLL);
      const cost = lengthOf(way) + toll;
      if (cost < lowest) {
        lowest = cost;
        isClear = toll === 0;
        best = way;
      }
    }
    return isClear;
  };
  const [start] = anchorsOn(from);
  const [end] = anchorsOn(to);
  if (weigh([...straightWays(from, to), ...ways(from, to, start, end)]) || weigh(detours(from, to))) return best;
  if (sharedWith(best, taken) > 0 && weigh(waysIntoTop(from, to))) return best;
  for (const leave of anchorsOn(from)) {
    for (const reach of anchorsOn(to)) if (weigh(ways(from, to, leave, reach))) return best;
  }
  for (let times = 0; times < ASIDES && !weigh(asides(best, to, others)); times++);
  return best;
}

/** The same way, but beside the first label that it would cross: along between its row and the one before; where no bend follows, into the side of the mark. */
function asides(way: Way, to: Box, obstacles: readonly Obstacle[]): readonly Way[] {
  for (let i = 1; i < way.length; i++) {
    const [a, b] = [way[i - 1], way[i]];
    const crossed =
      a.x === b.x
        ? obstacles.filter(
            ({ box, isLabel }) =>
              isLabel && box.x < a.x && a.x < box.x + box.width && Math.min(a.y, b.y) < box.y && Math.max(a.y, b.y) > box.y + box.height,
          )
        : [];
    const [first] = crossed.sort((one, other) => Math.abs(one.box.y - a.y) - Math.abs(other.box.y - a.y));
    if (first === undefined) continue;
    const { box, rowPx } = first;
    const y = a.y < b.y ? rowPx - STRIP_LEAD_PX : box.y + box.height + GAP_PX;
    return [box.x - AIR_PX - GAP_PX, box.x + box.width + AIR_PX + GAP_PX].map((x) => {
      const around = [...way.slice(0, i), { x: a.x, y }, { x, y }];
      if (i + 1 < way.length) return [...around, { x, y: b.y }, ...way.slice(i + 1)];
      const middle = to.y + to.height / 2;
      return [...around, { x, y: middle }, { x: x < to.x ? to.x - GAP_PX : to.x + to.width + GAP_PX, y: middle }];
    });
  }
  return [];
}

/** Straight up or down, where one mark lies over the other. */
function straightWays(from: Box, to: Box): readonly Way[] {
  const left = Math.max(from.x, to.x) + END_PX;
  const right = Math.min(from.x + from.width, to.x + to.width) - END_PX;
  if (left > right || from.y === to.y) return [];
  const [y, goal] = from.y > to.y ? [from.y - GAP_PX, to.y + to.height + GAP_PX] : [from.y + from.height + GAP_PX, to.y - GAP_PX];
  return [left, (left + right) / 2, right].map((x) => [
    { x, y },
    { x, y: goal },
  ]);
}

/** Out at a side, along beside everything, and in at the same side. */
function detours(from: Box, to: Box): readonly Way[] {
  const fromY = from.y + from.height / 2;
  const toY = to.y + to.height / 2;
  const left = Math.min(from.x, to.x);
  const right = Math.max(from.x + from.width, to.x + to.width);
  return DETOURS_PX.flatMap((px) => [
    [
      { x: from.x - GAP_PX, y: fromY },
      { x: left - px, y: fromY },
      { x: left - px, y: toY },
      { x: to.x - GAP_PX, y: toY },
    ],
    [
      { x: from.x + from.width + GAP_PX, y: fromY },
      { x: right + px, y: fromY },
      { x: right + px, y: toY },
      { x: to.x + to.width + GAP_PX, y: toY },
    ],
  ]);
}

/** Out at a side and into the top or foot near an end: straight, or along beside everything and between the rows. */
function waysIntoTop(from: Box, to: Box): readonly Way[] {
  const isBelow = to.y > from.y;
  const goal = isBelow ? to.y - GAP_PX : to.y + to.height + GAP_PX;
  const over = isBelow ? to.y - leadOf(to) : to.y + to.height + leadOf(to);
  const y = from.y + from.height / 2;
  const inset = Math.min(END_PX, to.width / 2);
  return [to.x + inset, to.x + to.width - inset].flatMap((x) =>
    ([-1, 1] as const).flatMap((side) => {
      const out = side < 0 ? from.x - GAP_PX : from.x + from.width + GAP_PX;
      const farthest = side < 0 ? Math.min(from.x, to.x) : Math.max(from.x + from.width, to.x + to.width);
      const straight =
        (x - out) * side > 0
          ? [
              [
                { x, y },
                { x, y: goal },
              ],
            ]
          : [];
      const around = DETOURS_PX.map((px) => [
        { x: farthest + px * side, y },
        { x: farthest + px * side, y: over },
        { x, y: over },
        { x, y: goal },
      ]);
      return [...straight, ...around].map((rest) => [{ x: out, y }, ...rest]);
    }),
  );
}

/** How many pieces of a way lie on those of other arrows, counted once for each of these. */
function sharedWith(way: Way, taken: readonly (readonly Piece[])[]): number {
  const pieces = piecesOf(way);
  return taken.reduce((sum, others) => sum + pieces.filter((piece) => others.some((other) => isAlong(piece, other))).length, 0);
}

function piecesOf(way: Way): readonly Piece[] {
  return way.slice(1).map((point, at) => [way[at], point]);
}

/** Whether two straight pieces run in one line, side by side. */
function isAlong([a, b]: Piece, [c, d]: Piece): boolean {
  const meets = (one: 'x' | 'y', other: 'x' | 'y'): boolean =>
    a[one] === b[one] &&
    c[one] === d[one] &&
    Math.abs(a[one] - c[one]) < APART_PX &&
    Math.min(a[other], b[other]) < Math.max(c[other], d[other]) &&
    Math.max(a[other], b[other]) > Math.min(c[other], d[other]);
  return meets('x', 'y') || meets('y', 'x');
}

/** Where an arrow may leave or reach a mark: near its start, else farther along a band. */
function anchorsOn({ x, y, width, height }: Box): readonly Point[] {
  const first = Math.min(width / 2, 12);
  const along = width > 48 ? [first, width / 4, width / 2, (width * 3) / 4, width - 12] : [first];
  return along.map((px) => ({ x: x + px, y: y + height / 2 }));
}

/** From ink to the free line between its row and the next: a strip hangs nearer to it than a dot. */
function leadOf({ height }: Box): number {
  return height > STRIP_PX ? DOT_LEAD_PX : STRIP_LEAD_PX;
}

/** Only what lies between the two, or close by, can be crossed. */
function isNear(box: Box, from: Box, to: Box): boolean {
  const left = Math.min(from.x, to.x) - NEAR_PX;
  const top = Math.min(from.y, to.y) - NEAR_PX;
  return (
    box.x < Math.max(from.x + from.width, to.x + to.width) + NEAR_PX &&
    box.x + box.width > left &&
    box.y < Math.max(from.y + from.height, to.y + to.height) + NEAR_PX &&
    box.y + box.height > top
  );
}

function ways(from: Box, to: Box, start: Point, end: Point): readonly Way[] {
  const forward = end.x >= start.x ? 1 : -1;
  const fromSide = forward > 0 ? from.x + from.width + GAP_PX : from.x - GAP_PX;
  const toSide = forward > 0 ? to.x - GAP_PX : to.x + to.width + GAP_PX;
  const found: Way[] = [];
  if (Math.abs(start.y - end.y) < 1 && (toSide - fromSide) * forward > 0)
    found.push([
      { x: fromSide, y: start.y },
      { x: toSide, y: end.y },
    ]);
  // Nearly in one row: a step on the way, and room for the head.
  const stepX = toSide - forward * LEAD_PX * 2;
  if (Math.abs(start.y - end.y) < LEAD_PX * 2 && (stepX - fromSide) * forward > 0)
    found.push([
      { x: fromSide, y: start.y },
      { x: stepX, y: start.y },
      { x: stepX, y: end.y },
      { x: toSide, y: end.y },
    ]);
  const tops = [from.y - GAP_PX, from.y + from.height + GAP_PX];
  const goals = [to.y - GAP_PX, to.y + to.height + GAP_PX];
  for (const [side, leave] of tops.entries()) {
    const out = side === 0 ? from.y - leadOf(from) : from.y + from.height + leadOf(from);
    for (const x of [toSide - forward * LEAD_PX, toSide - forward * LEAD_PX * 2]) {
      found.push([
        { x: start.x, y: leave },
        { x: start.x, y: out },
        { x, y: out },
        { x, y: end.y },
        { x: toSide, y: end.y },
      ]);
    }
    for (const goal of goals)
      found.push([
        { x: start.x, y: leave },
        { x: start.x, y: out },
        { x: end.x, y: out },
        { x: end.x, y: goal },
      ]);
  }
  for (const leave of tops)
    found.push([
      { x: start.x, y: leave },
      { x: start.x, y: end.y },
      { x: toSide, y: end.y },
    ]);
  for (const goal of goals)
    found.push([
      { x: fromSide, y: start.y },
      { x: end.x, y: start.y },
      { x: end.x, y: goal },
    ]);
  for (const [side, leave] of tops.entries()) {
    const out = side === 0 ? from.y - leadOf(from) : from.y + from.height + leadOf(from);
    for (const goal of goals) {
      const over = goal < end.y ? to.y - leadOf(to) : to.y + to.height + leadOf(to);
      for (let part = 1; part < PARTS; part++) {
        const x = start.x + ((end.x - start.x) * part) / PARTS;
        if ((toSide - x) * forward > LEAD_PX)
          found.push([
            { x: start.x, y: leave },
            { x: start.x, y: out },
            { x, y: out },
            { x, y: end.y },
            { x: toSide, y: end.y },
          ]);
        found.push([
          { x: start.x, y: leave },
          { x: start.x, y: out },
          { x, y: out },
          { x, y: over },
          { x: end.x, y: over },
          { x: end.x, y: goal },
        ]);
      }
    }
  }
  return found;
}

/** Length, and more for every bend, for going back, and for a last piece that the head of the arrow hides. */
function lengthOf(way: Way): number {
  let px = way.length * 12;
  for (let i = 1; i < way.length; i++) {
    const [a, b] = [way[i - 1], way[i]];
    const piece = Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
    px += piece;
    if (i > 1 && isReversal(way[i - 2], a, b)) px += 200;
    if (i + 1 === way.length && piece < LEAD_PX) px += STUB_TOLL;
  }
  return px;
}

/** A toll for everything that is crossed; where nothing is, for every label that is nearly touched. */
function tollOf(way: Way, obstacles: readonly Obstacle[]): number {
  let crossed = 0;
  let touched = 0;
  for (let i = 1; i < way.length; i++) {
    const a = way[i - 1];
    const b = way[i];
    for (const {
      box: { x, y, width, height },
      isLabel,
    } of obstacles) {
      const fromPx = Math.min(a.x, b.x) - x - width;
      const toPx = Math.max(a.x, b.x) - x;
      if (fromPx >= AIR_PX || toPx <= -AIR_PX || Math.min(a.y, b.y) >= y + height || Math.max(a.y, b.y) <= y) continue;
      if (fromPx < 0 && toPx > 0) crossed += isLabel ? 1 : INK;
      else if (isLabel) touched++;
    }
  }
  return crossed > 0 ? crossed * CROSSING_TOLL : touched * AIR_TOLL;
}

function isReversal(a: Point, b: Point, c: Point): boolean {
  return (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y) < 0;
}
