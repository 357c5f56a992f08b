// Every part between two breaks says when it is. One that is too narrow for the names of its scale has the longest that fits there, over the
// breaks beside it if need be: how long it was empty matters less than when something happened.
import { bandStepOf, tickAtOrBefore, type Instant, type TickStep } from '../../time/index.js';
import type { AxisOptions } from './axis.js';
import type { SceneAxis, SceneAxisBand, SceneBreak, SceneTick, Viewport } from '../scene.js';
import { alongPx } from '../viewport/viewport.js';

/** Air behind a name, px; those of bands are set in bold, which is wider. */
const PAD_PX = 6;
const BOLD = 1.12;
/** A part is no narrower, px: what is left of another at the border has no name. */
const LEAST_PX = 1;

/** A stretch along the axis, px. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Names the parts of an axis that have none. @param step - Of its ticks. */
export function withNamedParts(
  axis: SceneAxis,
  viewport: Viewport,
  unfold: (drawn: number) => number,
  options: AxisOptions & { readonly step: TickStep },
): SceneAxis {
  if (axis.breaks.length === 0) return axis;
  const along = alongPx(viewport);
  const momentAt = (px: number): Instant => unfold(viewport.start + ((viewport.end - viewport.start) * px) / along) as Instant;
  const borders = [{ from: 0, to: 0 }, ...axis.breaks, { from: along, to: along }];
  let named = axis;
  for (let at = 1; at < borders.length; at++) {
    const part = { from: borders[at - 1].to, to: borders[at].from };
    const room = { from: borders[at - 1].from, to: borders[at].to };
    if (part.to - part.from >= LEAST_PX) named = withName(named, part, room, { ...options, viewport, momentAt });
  }
  return named;
}

interface NamingOptions extends AxisOptions {
  readonly step: TickStep;
  readonly viewport: Viewport;
  readonly momentAt: (px: number) => Instant;
}

/** With a name for a part; the same where it has one, or where there is no room for any. @param room - The part and the breaks beside it. */
function withName(axis: SceneAxis, part: Stretch, room: Stretch, options: NamingOptions): SceneAxis {
  const { bands, ticks } = axis;
  const isIn = (px: number): boolean => px >= part.from - LEAST_PX && px < part.to;
  const inPart = bands.filter(({ from }) => isIn(from));
  // A year says all of itself; a day of the month does not.
  const isNamed = inPart.some(({ label }) => label) || (options.step.unit === 'year' && ticks.some(({ position, label }) => label && isIn(position)));
  if (isNamed) return axis;
  const widest = inPart.reduce<Stretch>((most, band) => (band.to - band.from > most.to - most.from ? band : most), inPart[0] ?? part);
  const found = placeName(namesOf(widest, options), widest.from, freeIn(room, axis, options), options);
  if (!found) return axis;
  const breaks = axis.breaks.map((each) => (isMeeting(each, found, axis, options) ? { ...each, label: '' } : each));
  if (bands.length > 0) {
    const labelAt = options.viewport.orientation === 'vertical' ? (found.from + found.to) / 2 : found.from;
    return { ...axis, breaks, bands: bands.map((band): SceneAxisBand => (band === widest ? { ...band, label: found.name, labelAt } : band)) };
  }
  const tick: SceneTick = { position: found.from, start: options.momentAt(part.from), label: found.name };
  return { ...axis, breaks, ticks: [...ticks, tick] };
}

/** What a stretch may be called, the longest first. */
function namesOf({ from, to }: Stretch, { momentAt, step, whenText: { axisZone, format } }: NamingOptions): readonly string[] {
  const moment = momentAt((from + to) / 2);
  const band = bandStepOf(step);
  if (!band || band.count > 1) return [format.tick(moment, step, axisZone)];
  const start = tickAtOrBefore(moment, band, axisZone);
  return [
    format.band(start, band, axisZone),
    format.moment(start, band.unit, { style: 'short', timeZone: axisZone }),
    format.tick(start, band, axisZone),
  ];
}

/** What other names leave of a room in the line of this one. */
function freeIn(room: Stretch, { bands, ticks }: SceneAxis, options: NamingOptions): Stretch {
  const isDown = options.viewport.orientation === 'vertical';
  const taken = [
    ...bands.filter(({ label }) => label).map(({ from, labelAt, label }) => stretchOf(isDown ? from : labelAt, label, options)),
    ...(isDown || bands.length === 0 ? ticks.filter(({ label }) => label).map(({ position, label }) => stretchOf(position, label, options)) : []),
  ];
  let { from, to } = room;
  for (const other of taken) {
    if (other.from >= room.from && other.from < room.to) to = Math.min(to, other.from);
    else if (other.to > room.from && other.from < room.from) from = Math.max(from, other.to);
  }
  return { from, to };
}

function stretchOf(from: number, name: string, { linePx, measure, step, viewport: { orientation } }: NamingOptions): Stretch {
  const widthPx = measure(name, 'tick') * (bandStepOf(step) ? BOLD : 1) + PAD_PX;
  return { from, to: from + (orientation === 'vertical' ? linePx : widthPx) };
}

/** The first name that fits, as near to its beginning as it can stand. */
function placeName(
  names: readonly string[],
  wishPx: number,
  free: Stretch,
  options: NamingOptions,
): (Stretch & { readonly name: string }) | undefined {
  for (const name of names) {
    const { to: sizePx } = stretchOf(0, name, options);
    const from = Math.min(wishPx, free.to - sizePx);
    if (from >= free.from) return { from, to: from + sizePx, name };
  }
  return undefined;
}

/** Whether the length of a break stands in the line of a name, and where it does. */
function isMeeting({ label, labelAt }: SceneBreak, name: Stretch, { bands }: SceneAxis, options: NamingOptions): boolean {
  const isDown = options.viewport.orientation === 'vertical';
  if (!label || (bands.length > 0 && !isDown)) return false;
  const halfPx = isDown ? options.linePx / 2 : options.measure(label, 'tick') / 2;
  return name.from < labelAt + halfPx && name.to > labelAt - halfPx;
}
