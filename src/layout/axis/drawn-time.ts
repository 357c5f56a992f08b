// Between time and drawn time, for windows that may or may not be folded.
import { instant, type Extent, type Instant } from '../../time/index.js';
import type { Fold } from './fold.js';
import type { Viewport } from '../scene.js';
import { positionOf } from './time-scale.js';

/** Real moment of a drawn one. */
export function unfolded(fold: Fold | undefined, drawn: number): Instant {
  return instant(fold ? fold.unfold(drawn) : drawn);
}

/** What a drawn stretch shows of real time, with what is folded away in it. */
export function unfoldedExtent({ start, end }: Extent, fold: Fold | undefined): Extent {
  return { start: unfolded(fold, start), end: unfolded(fold, end) };
}

/** A stretch of real time as it is drawn. */
export function foldedExtent({ start, end }: Extent, fold: Fold | undefined): Extent {
  return fold ? { start: fold.fold(start) as Instant, end: fold.fold(end) as Instant } : { start, end };
}

/** The stretches of a drawn window that are not folded away. */
export function unfoldedParts(drawn: Extent, fold: Fold | undefined): readonly Extent[] {
  return fold ? fold.parts(drawn) : [drawn];
}

/** Position of a real moment along the axis, px. */
export function drawnPosition(viewport: Viewport, moment: number, fold: Fold | undefined): number {
  return positionOf(viewport, fold ? fold.fold(moment) : moment);
}
