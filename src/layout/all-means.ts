// What it takes to lay out every timeline, where time runs across; names apart.
import { approximateMs, parseDuration, TimeFormat } from '../time/index.js';
import { createEdges } from './edges.js';
import { onAxis } from './axis/on-axis.js';
import type { LayoutMeans } from './plain-means.js';
import { Related } from './relations/related.js';

export const ALL_MEANS: LayoutMeans = { Format: TimeFormat, lengthMs, onAxis, createEdges, Related };

function lengthMs(duration: string): number | undefined {
  try {
    return approximateMs(parseDuration(duration));
  } catch {
    return undefined;
  }
}
