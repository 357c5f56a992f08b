// The order in which the keys walk what is drawn. Pure.
import type { Box, Scene } from '../layout/index.js';
import { clusterId } from './parts/marks.js';

/** A mark or cluster that the keys can stand on. */
export interface Stop {
  /** Id of the event, or {@link clusterId}. */
  readonly id: string;
  readonly isCluster: boolean;
  readonly name: string;
}

/** Everything in sight, in the order of time; what lies side by side from the first lane on. */
export function stopsOf(scene: Scene): readonly Stop[] {
  const isVertical = scene.viewport.orientation === 'vertical';
  const along = (box: Box): number => (isVertical ? box.y : box.x);
  const across = (box: Box): number => (isVertical ? box.x : box.y);
  const stops = [
    ...scene.marks.map(({ event, box, name }) => ({ id: event, isCluster: false, name, box })),
    ...scene.clusters.map((cluster) => ({ id: clusterId(cluster), isCluster: true, name: cluster.name, box: cluster.box })),
  ];
  return stops.sort((a, b) => along(a.box) - along(b.box) || across(a.box) - across(b.box));
}
