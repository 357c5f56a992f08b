// The order in which the keys walk what is drawn. Pure.
import type { Box, Scene } from '../layout/index.js';
import { clusterId } from './parts/marks.js';

/** A mark or cluster that the keys can stand on. */
export interface Stop {
  /** Id of the event, or {@link clusterId}. */
  readonly id: string;
}

/** Everything in sight, in the order of time; what begins together from the first lane on, where time runs down as its texts are read. */
export function stopsOf(scene: Scene): readonly Stop[] {
  const isDown = scene.viewport.orientation === 'vertical';
  const along = (box: Box): number => (isDown ? box.y : box.x);
  const stops = [
    ...scene.marks.map(({ event, box, label }) => ({ id: event, box, read: (isDown && label?.box) || box })),
    ...scene.clusters.map((cluster) => ({ id: clusterId(cluster), box: cluster.box, read: cluster.box })),
  ];
  return stops.sort((a, b) => along(a.box) - along(b.box) || (isDown ? a.read.x - b.read.x : 0) || a.read.y - b.read.y);
}
