// The Scene: all that is drawn, decided. Bounded by pixels, not by events. Plain data; no DOM, no templates, no dates to format.
import type { EventKind, EventStatus, RelationType } from '../model/index.js';
import type { Instant } from '../time/index.js';

export type Orientation = 'horizontal' | 'vertical';

/** Which stretch of time is shown on how many pixels. Where a layout folds, in its drawn time. */
export interface Viewport {
  readonly start: Instant;
  readonly end: Instant;
  /** Size of the drawing area in CSS pixels, axis included. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly orientation: Orientation;
}

/** Width of a text in CSS pixels in the label font. Comes in from outside: a canvas in the browser, a table in Node. */
export type MeasureText = (text: string, font: 'label' | 'detail' | 'tick') => number;

/** A rectangle in CSS pixels, origin top left (in RTL: top right; the view mirrors). */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SceneTick {
  /** Position along the time axis in px. */
  readonly position: number;
  readonly label: string;
  readonly start: Instant;
}

/** A span of the upper axis level ("June 2009"), its label kept in sight. */
export interface SceneAxisBand {
  readonly from: number;
  readonly to: number;
  readonly labelAt: number;
  readonly label: string;
}

/** An empty stretch that is folded away: a break in the axis. */
export interface SceneBreak {
  readonly from: number;
  readonly to: number;
  /** Where its label has its middle; in sight. */
  readonly labelAt: number;
  /** How long it is, "828 years"; empty where there is no room. */
  readonly label: string;
  /** "828 years without events, 1180 – 2008" */
  readonly name: string;
}

/** A change of the clocks in the zone of the axis. */
export interface SceneClockChange {
  /** Its moment; the room of its label ends at `to`. */
  readonly from: number;
  readonly to: number;
  /** "+1 h" */
  readonly label: string;
  /** "Clocks go forward 1 h, 28 March 2034" */
  readonly name: string;
}

export interface SceneAxis {
  readonly breaks: readonly SceneBreak[];
  readonly clockChanges: readonly SceneClockChange[];
  readonly ticks: readonly SceneTick[];
  readonly bands: readonly SceneAxisBand[];
  /** The zone the axis speaks, in words: "times in New York (UTC−4)", "local dates as written". */
  readonly zoneLabel: string;
  /** Where the axis lies: at the top when time runs across, at the inline start when it runs down. */
  readonly box: Box;
  /** The strip along the axis in which {@link Scene.density} is drawn. */
  readonly densityBox: Box;
}

/** A lane without room of its own beside the others. */
export interface LaneInRow {
  readonly key: string;
  readonly label: string;
  /** Events of this lane in the whole timeline. */
  readonly count: number;
  /** Its events are only counted, in clusters. */
  readonly isCollapsed: boolean;
}

export interface SceneLane {
  readonly key: string;
  readonly label: string;
  readonly box: Box;
  /** Where its name stands; absent where there is but one lane. Lies above the drawing (negative `y`) when time runs down. */
  readonly head?: Box | undefined;
  /** Events of this lane in the whole timeline. */
  readonly count: number;
  /** The same as it is written. */
  readonly countText: string;
  /** Its events are only counted, in clusters. */
  readonly isCollapsed: boolean;
  /** Of the first lane, where all that are asked for have no room side by side: those, in their order. */
  readonly standsFor?: readonly LaneInRow[] | undefined;
}

/** How the edge of a mark is drawn. `expected`: an end foreseen, not reported. `open`: goes on out of knowledge. */
export type MarkEdge = 'sharp' | 'soft' | 'open' | 'expected';

export interface SceneMark {
  /** {@link TimelineEvent.id} */
  readonly event: string;
  /** `point`: an instant. `band`: a day or coarser, somewhere inside it. `bar`: something that lasts. */
  readonly shape: 'point' | 'band' | 'bar';
  /** The ink: a dot for a point, a thin strip for a band or bar; without width where another mark's stands for it. Its text lies beside it, never on it. */
  readonly box: Box;
  /** What a finger can hit: at least 24 × 24 px, overlapping no other mark's. */
  readonly hit: Box;
  readonly startEdge: MarkEdge;
  readonly endEdge: MarkEdge;
  /** Up to where an end that is open or expected is known, px from where the ink begins: its text was written then. Absent: nobody tells. */
  readonly knownPx?: number | undefined;
  readonly kind: EventKind;
  /** As it is drawn: `rescheduled` is a date to which a plan was moved, the act of moving it `occurred`. */
  readonly status: EventStatus;
  /** The plan was moved or called off later. */
  readonly isSuperseded: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly isLowConfidence: boolean;
  /** Slot in the lane (8 px each) in which the mark starts; does not change by panning. */
  readonly row: number;
  readonly lane: string;
  /** Place among all dated events, from 1. */
  readonly place: number;
  readonly label?: SceneLabel | undefined;
  /** When time runs down: a thin line from the mark to its label, SVG path data, where the label stands apart. */
  readonly leader?: string | undefined;
  /** "Tuesday 16 June 2009, around 17:00 (New York): Outage begins. Happened." */
  readonly name: string;
}

export interface SceneLabel {
  readonly box: Box;
  /** Lines of the title, already fitted. */
  readonly lines: readonly string[];
  /** Small line above the title: time and speaker, already joined and fitted. */
  readonly detail?: string | undefined;
  /** Short time ("17:00", "c. 1979"). Without a `detail` it stands in front of the title, in the same line. */
  readonly time?: string | undefined;
  /** Height of one title line and of the `detail` line, px. */
  readonly lineHeightPx: number;
  readonly detailHeightPx: number;
  /** The text runs along a strip that runs down: `writing-mode: vertical-rl`. */
  readonly isRotated: boolean;
  /** The text ends at its mark, near the end of the timeline: lines are aligned at their end. */
  readonly isAtEnd: boolean;
  readonly isTruncated: boolean;
}

/** Events too close to tell apart here. */
export interface SceneCluster {
  readonly box: Box;
  readonly count: number;
  readonly start: Instant;
  readonly end: Instant;
  readonly lane: string;
  /** "+12" */
  readonly label: string;
  readonly name: string;
}

/** A relation drawn as an arrow between two marks in sight. */
export interface SceneArrow {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  /** SVG path data. */
  readonly path: string;
  readonly name: string;
}

export interface SceneDensityBin {
  readonly position: number;
  readonly size: number;
  /** 0 … 1 of the fullest bin. */
  readonly level: number;
  readonly count: number;
}

export interface Scene {
  readonly viewport: Viewport;
  readonly axis: SceneAxis;
  readonly lanes: readonly SceneLane[];
  readonly marks: readonly SceneMark[];
  readonly clusters: readonly SceneCluster[];
  readonly arrows: readonly SceneArrow[];
  /** How many events lie where; empty while most events in the window are drawn. */
  readonly density: readonly SceneDensityBin[];
  /** Position of "now" in px, when it is in sight and asked for. */
  readonly now?: number | undefined;
  /** Size that the lanes need; the drawing scrolls across the time axis where this exceeds the viewport. */
  readonly contentSizePx: number;
  /** All events touching the window = labelled marks + unlabelled marks + clustered. */
  readonly totals: { readonly all: number; readonly marks: number; readonly labelled: number; readonly clustered: number };
}
