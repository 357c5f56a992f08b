// Folded stretches in the window, each with its length in words.
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_YEAR } from '../../time/index.js';
import type { AxisOptions } from './axis.js';
import type { Break } from './fold.js';
import type { SceneBreak, Viewport } from '../scene.js';
import { alongPx, positionOf } from '../viewport/viewport.js';

const PAD_PX = 8;
const UNITS = [
  ['year', MS_PER_YEAR],
  ['month', MS_PER_YEAR / 12],
  ['day', MS_PER_DAY],
  ['hour', MS_PER_HOUR],
  ['minute', MS_PER_MINUTE],
  ['second', 1000],
] as const;
/** As much of the unit's name as there is room for. */
const LENGTHS = ['long', 'short', 'narrow'] as const;

/** The breaks that are in sight, also in part. */
export function sceneBreaks(
  breaks: readonly Break[],
  viewport: Viewport,
  { linePx, measure, messages, whenText }: AxisOptions,
): readonly SceneBreak[] {
  const along = alongPx(viewport);
  return breaks.flatMap(({ start, end, from: drawnFrom, to: drawnTo }) => {
    const from = Math.max(0, positionOf(viewport, drawnFrom));
    const to = Math.min(along, positionOf(viewport, drawnTo));
    if (!(to > from)) return [];
    const [long, ...shorter] = LENGTHS.map((unitDisplay) => lengthText(end - start, { locale: whenText.locale, unitDisplay }));
    const hasRoom = (label: string): boolean => (viewport.orientation === 'vertical' ? linePx : measure(label, 'tick') + PAD_PX) <= to - from;
    return [
      { from, to, labelAt: (from + to) / 2, label: [long, ...shorter].find(hasRoom) ?? '', name: messages.folded(long, whenText.range(start, end)) },
    ];
  });
}

/** About how long, in one unit: "828 years", "828 yr", "828y". */
function lengthText(
  lengthMs: number,
  { locale, unitDisplay }: { readonly locale: string | undefined; readonly unitDisplay: (typeof LENGTHS)[number] },
): string {
  const [unit, unitMs] = UNITS.find(([, ms]) => lengthMs >= ms * 2) ?? UNITS[5];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay, maximumSignificantDigits: 3 }).format(Math.round(lengthMs / unitMs));
}
