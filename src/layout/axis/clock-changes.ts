// Where the clocks of the axis' zone change: daylight saving, or a zone that thinks again.
import { instant, MS_PER_DAY, MS_PER_HOUR, nextTransition, type TickStep } from '../../time/index.js';
import type { AxisOptions } from './axis.js';
import { drawnPosition, unfoldedParts } from './drawn-time.js';
import type { SceneClockChange, Viewport } from '../scene.js';

/** Steps at which a day is no longer to be seen show no changes of an hour. */
const COARSEST_MS = 2 * MS_PER_DAY;
/** Air beside its label, px. */
const LABEL_PAD_PX = 12;
/** As many as a window of that scale can hold, and some. */
const MOST = 8;

/** The changes in sight, while days can be told apart. */
export function clockChangesIn(viewport: Viewport, step: TickStep, options: AxisOptions): readonly SceneClockChange[] {
  const {
    linePx,
    measure,
    messages,
    whenText: { axisZone, format, locale },
  } = options;
  if (axisZone === undefined || step.ms > COARSEST_MS) return [];
  const changes: SceneClockChange[] = [];
  for (const { start, end } of unfoldedParts(viewport, options.fold)) {
    for (
      let next = nextTransition(instant(start - 1), axisZone);
      next && next.instant < end && changes.length < MOST;
      next = nextTransition(next.instant, axisZone)
    ) {
      const hours = (next.offsetMs - next.offsetBeforeMs) / MS_PER_HOUR;
      if (hours === 0) continue;
      const label = new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: 'hour',
        unitDisplay: 'narrow',
        signDisplay: 'always',
        maximumFractionDigits: 2,
      }).format(hours);
      const day = format.moment(instant(next.instant - 1), 'day', { style: 'long', timeZone: axisZone });
      const from = drawnPosition(viewport, next.instant, options.fold);
      const to = from + (viewport.orientation === 'vertical' ? linePx : measure(label, 'tick') + LABEL_PAD_PX);
      changes.push({ from, to, label, name: messages.clockChange(label, day) });
    }
  }
  return changes;
}
