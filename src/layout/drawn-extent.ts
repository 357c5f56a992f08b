// Which stretch of time an event's ink covers.
import type { TimelineEvent } from '../model/index.js';
import { MS_PER_MINUTE, type When } from '../time/index.js';
import type { LayoutMeans } from './plain-means.js';
import type { SceneMark } from './scene.js';

/** First moment after the drawn extent. A point's is its start; a stated or expected length stretches it. */
export function drawnEnd(when: When, lengthMs: LayoutMeans['lengthMs']): number {
  const start: number = when.start;
  const end: number = when.end;
  if (!isShort(start, end)) return end;
  return start + Math.max(0, (when.duration && lengthMs?.(when.duration.value)) ?? 0);
}

/** As long as a clock says a moment, a minute, a second, a tenth or less, and no longer: it is drawn as a point. What takes three seconds is a stretch to whoever looks that close. */
export function isShort(start: number, end: number): boolean {
  const length = end - start;
  return length <= 1 || length === 10 || length === 100 || length === 1000 || length === MS_PER_MINUTE;
}

/** Whether something that lasts, something somewhere inside an extent, or a moment is drawn. */
export function shapeOf(event: TimelineEvent, start: number, end: number): SceneMark['shape'] {
  if (end === start) return 'point';
  const when = event.when;
  if (event.kind === 'state' || when?.duration !== undefined || when?.edtf.includes('/')) return 'bar';
  return Number.isFinite(end - start) ? 'band' : 'bar';
}
