// Arrows from a plan to what it became, and from an act to the plan it changed; routed around the labels.
import type { Relation, RelationType } from '../../model/index.js';
import { route, type Obstacle, type Point, type Way } from './arrow-routes.js';
import type { Box, Orientation, SceneArrow, SceneMark } from '../scene.js';

const DRAWN: ReadonlySet<RelationType> = new Set<RelationType>(['rescheduledTo', 'delays', 'cancels', 'reinstates']);
/** Radius of a bend, px. */
const BEND_PX = 6;
/** More arrows than this cross each other: they step back. */
export const MANY_ARROWS = 8;
/** More than this are noise. */
const MAX_ARROWS = 60;

/**
 * Arrows of the schedule between marks of a scene.
 * @param relationsOf - Relations that begin at an event.
 * @param nameOf - An arrow in words.
 */
export function createArrows(
  marks: readonly SceneMark[],
  options: {
    readonly relationsOf: (id: string) => readonly Relation[];
    readonly orientation: Orientation;
    /** Length of the picture along the time axis, px. */
    readonly alongPx: number;
    readonly nameOf: (relation: Relation) => string;
  },
): readonly SceneArrow[] {
  const { relationsOf, orientation, alongPx, nameOf } = options;
  const inSight = new Map(marks.map((mark) => [mark.event, mark]));
  const obstacles = marks.flatMap(({ label, box }): readonly Obstacle[] => {
    const ink = turned(box, orientation);
    const words = label && turned(label.box, orientation);
    const rowPx = Math.min(ink.y, words?.y ?? ink.y);
    return [{ box: ink, isLabel: false, rowPx }, ...(words ? [{ box: words, isLabel: true, rowPx }] : [])];
  });
  const drawn = marks.flatMap((mark) =>
    relationsOf(mark.event).flatMap((relation) => {
      const target = inSight.get(relation.to);
      const isDrawn = target && target !== mark && DRAWN.has(relation.type) && !isToldBack(relation, relationsOf);
      return isDrawn ? [{ relation, from: turned(mark.box, orientation), to: turned(target.box, orientation) }] : [];
    }),
  );
  // Slot after slot is the story: what moved a plan makes way for it.
  const isMove = ({ relation }: (typeof drawn)[number]): boolean => relation.type === 'rescheduledTo';
  const inTurn = [...drawn.filter(isMove), ...drawn.filter((arrow) => !isMove(arrow))].slice(0, MAX_ARROWS);
  const laid: Way[] = [];
  return inTurn.map(({ relation, from, to }) => {
    const way = route(from, to, obstacles, alongPx, inTurn.length > MANY_ARROWS ? [] : laid);
    laid.push(way);
    const path = pathOf(orientation === 'horizontal' ? way : way.map(({ x, y }) => ({ x: y, y: x })));
    return { type: relation.type, from: relation.from, to: relation.to, path, name: nameOf(relation) };
  });
}

/** What changed a plan and is what became of it: the arrow from the plan says so, and one back would lie on it. */
function isToldBack({ type, from, to }: Relation, relationsOf: (id: string) => readonly Relation[]): boolean {
  return type !== 'rescheduledTo' && relationsOf(to).some((other) => other.type === 'rescheduledTo' && other.to === from);
}

/** Time running down is time running across with the axes swapped. */
function turned(box: Box, orientation: Orientation): Box {
  return orientation === 'horizontal' ? box : { x: box.y, y: box.x, width: box.height, height: box.width };
}

/** Straight pieces with round bends. */
function pathOf(points: readonly Point[]): string {
  const [first] = points;
  if (first === undefined) return '';
  let path = `M${at(first)}`;
  for (let i = 1; i < points.length; i++) {
    const point = points[i];
    const next = points[i + 1];
    if (next === undefined) {
      path += `L${at(point)}`;
      continue;
    }
    const before = points[i - 1];
    const radius = Math.min(BEND_PX, distance(before, point) / 2, distance(point, next) / 2);
    path += `L${at(towards(point, before, radius))}Q${at(point)} ${at(towards(point, next, radius))}`;
  }
  return path;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function towards(from: Point, to: Point, px: number): Point {
  const length = distance(from, to);
  return length === 0 ? from : { x: from.x + ((to.x - from.x) / length) * px, y: from.y + ((to.y - from.y) / length) * px };
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
