// Placed events → marks with ink, touch box and label.
import { needsSecondLook, type EventStatus, type TimelineEvent } from '../model/index.js';
import { shapeOf } from './drawn-extent.js';
import type { Edges, EdgesOf } from './edges.js';
import type { EventColumns } from './event-columns.js';
import { DOT_PX, firstLineMiddlePx, SHORTEST_PX, SLOT_PX, STRIP_PX, TARGET_PX, type LabelSettings } from './labels/label-form.js';
import { boxOf, createLabel, DOT_TEXT_PX, type Line } from './labels/labels.js';
import { isPointAt, type Placed } from './rows/placer.js';
import type { Box, SceneLabel, SceneMark } from './scene.js';

/** Ink beyond the border is cut here, px. */
const BEYOND_PX = 64;
/** An open end stops short of the border, so that its openness is in sight, px; where it is known nearly as far, that is. */
const OPEN_PX = 18;
/** From the first slot's edge to a strip, px. */
const STRIP_AT_PX = 3;

const SHARP: Edges = { startEdge: 'sharp', endEdge: 'sharp', known: -Infinity };

/** What all marks of a lane share while a scene is made. */
export interface MarkContext {
  readonly columns: EventColumns;
  readonly settings: LabelSettings;
  /** Length of the time axis, px. */
  readonly alongPx: number;
  /** Where slot 0 begins across the time axis, px. */
  readonly rowsFromPx: number;
  readonly lane: string;
  readonly positionOf: (moment: number) => number;
  readonly nameOf: (index: number) => string;
  readonly isSuperseded: (id: string) => boolean;
  readonly statusOf: (event: TimelineEvent) => EventStatus;
  /** Absent: all are sharp. */
  readonly edgesOf: EdgesOf | undefined;
  /** Where the next mark in the rows of a placed event begins, px; its label may grow so far. */
  readonly nextIn: (placed: Placed) => number;
}

/** The mark of a placed event. */
export function createMark(placed: Placed, context: MarkContext): SceneMark {
  const { columns, settings } = context;
  const { index, slot } = placed;
  const event = columns.at(index);
  const start = columns.start[index];
  const end = columns.end[index];
  const isDown = settings.orientation === 'vertical';
  const { known, ...edges } = context.edgesOf?.(event, start, end) ?? SHARP;
  const knownPx = context.positionOf(known);
  const ink = inkOf(placed, context, knownPx);
  const box = boxOf(ink, isDown);
  const label = createLabel(placed, ink, context);
  const leader = label && placed.beside?.look.leader(box, label, settings);
  const when = event.when;
  return {
    event: event.id,
    shape: shapeOf(event, start, end),
    box,
    hit: hitBox(placed, ink, label, context),
    ...edges,
    knownPx: known < end && known > -Infinity ? knownPx - ink.fromPx : undefined,
    kind: event.kind,
    status: context.statusOf(event),
    isSuperseded: context.isSuperseded(event.id),
    approximate: !!when?.approximate,
    uncertain: !!when?.uncertain,
    isLowConfidence: needsSecondLook(event),
    row: slot,
    lane: context.lane,
    place: index + 1,
    label,
    leader,
    get name() {
      return context.nameOf(index);
    },
  };
}

/** Dot or strip; in rows it hangs from their upper edge, in the gutter and bare it stands in the middle. */
function inkOf(
  { index, slot, slots, form, beside }: Placed,
  { columns, settings, alongPx, rowsFromPx, positionOf }: MarkContext,
  knownPx: number,
): Line {
  const start = columns.start[index];
  const end = columns.end[index];
  const isPoint = start === end;
  const fullPx = isPoint ? DOT_PX : STRIP_PX;
  const sizePx = beside?.isShared ? 0 : fullPx;
  const middlePx = !form || beside ? (slots * SLOT_PX) / 2 : isPoint ? DOT_TEXT_PX + firstLineMiddlePx(form, settings) : STRIP_AT_PX + STRIP_PX / 2;
  const acrossPx = rowsFromPx + slot * SLOT_PX + middlePx - fullPx / 2;
  if (isPoint) return { fromPx: positionOf(start) - DOT_PX / 2, toPx: positionOf(start) + DOT_PX / 2, acrossPx, sizePx };
  const fromPx = start === -Infinity ? OPEN_PX : Math.max(-BEYOND_PX, positionOf(start));
  const lastPx = alongPx + BEYOND_PX;
  const toPx = end === Infinity ? Math.max(alongPx - OPEN_PX, Math.min(lastPx, knownPx + OPEN_PX * 2)) : Math.min(lastPx, positionOf(end));
  return { fromPx, toPx: Math.max(fromPx + SHORTEST_PX, toPx), acrossPx, sizePx };
}

/** The touch box: a strip's whole length, a dot's surroundings, or the text where it stands apart in a column. */
function hitBox(
  { index, slot, slots, beside }: Placed,
  ink: Line,
  label: SceneLabel | undefined,
  { columns, settings, rowsFromPx }: MarkContext,
): Box {
  if (beside && label) return { ...label.box, height: Math.max(TARGET_PX, label.box.height), width: Math.max(TARGET_PX, label.box.width) };
  const acrossPx = rowsFromPx + slot * SLOT_PX;
  if (beside) return boxOf({ ...ink, acrossPx, sizePx: ink.sizePx && slots * SLOT_PX }, true);
  const fromPx = isPointAt(columns, index) ? (ink.fromPx + ink.toPx - TARGET_PX) / 2 : ink.fromPx;
  return boxOf({ fromPx, toPx: Math.max(ink.toPx, fromPx + TARGET_PX), acrossPx, sizePx: TARGET_PX }, settings.orientation === 'vertical');
}
