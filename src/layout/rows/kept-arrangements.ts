// Rows once made are kept while the reader pans and zooms about.
import type { ArrangedLane, ArrangementRequest } from './arrangement.js';
import { SLOT_PX } from '../labels/label-form.js';
import type { LayoutMeans } from '../plain-means.js';
import { arrangeRows } from './row-arrangement.js';

/** Keeps so many arrangements (zoom step × size × collapsed lanes). */
const KEPT = 6;

/** The arrangements of one timeline. */
export class KeptArrangements {
  readonly #kept = new Map<string, readonly ArrangedLane[]>();
  readonly #means: LayoutMeans;

  constructor(means: LayoutMeans) {
    this.#means = means;
  }

  /** Arranges, or gives what was arranged for the same step and size before. */
  arrange(request: ArrangementRequest): readonly ArrangedLane[] {
    const { scale, roomPx, offsetPx, maxLabels, settings, collapsed } = request;
    const key = JSON.stringify([scale, settings.orientation, offsetPx, Math.floor(roomPx / SLOT_PX), settings.maxTextPx, maxLabels, [...collapsed]]);
    let known = this.#kept.get(key);
    if (known === undefined) {
      known = ((settings.orientation === 'vertical' && this.#means.arrangeColumns) || arrangeRows)(request);
      if (this.#kept.size >= KEPT) this.#kept.delete(this.#kept.keys().next().value ?? '');
    } else this.#kept.delete(key);
    this.#kept.set(key, known);
    return known;
  }
}
