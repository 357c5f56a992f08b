// Timeline → a standalone SVG picture: styles inside, text as text, light, dark and print.
import {
  createLayout,
  defaultMeasureText,
  fitText,
  type Layout,
  type LayoutOptions,
  type ListItem,
  type MeasureText,
  type Orientation,
  type Scene,
  type Viewport,
} from '../layout/index.js';
import type { Timeline } from '../model/index.js';
import type { Instant } from '../time/index.js';
import { bylineOf } from './byline.js';
import { checkOptions } from './check-options.js';
import { escapeMarkup, px } from './markup.js';
import { arrowDefinitions, drawArrows, drawAxis, drawCluster, drawLanes, drawNow } from './svg/draw-frame.js';
import { inkDefinitions } from './svg/draw-ink.js';
import { drawMark } from './svg/draw-marks.js';
import { svgStyle, type SvgColours } from './svg/style.js';

export type { SvgColours };

/** How the picture is made; all have defaults. */
export interface SvgOptions extends LayoutOptions {
  /** Width of the picture, px. Default 1200; 420 where time runs down. */
  readonly widthPx?: number;
  /** Height of the picture, px. Absent: as much as a small timeline needs, 900 for a large one. */
  readonly heightPx?: number;
  readonly orientation?: Orientation;
  /** The stretch of time shown, in real time also where `fold` folds some of it away; absent: everything. */
  readonly start?: Instant;
  readonly end?: Instant;
  /** Draws a line here. */
  readonly now?: Instant;
  /** Headline, in at most three lines; whole in the picture's `<title>`. The title of the first document by default, none for ''. */
  readonly title?: string;
  /** Begins every id inside the picture, so that several can stand in one page. Letters; default `et`. */
  readonly idPrefix?: string;
  /** CSS list of the fonts of all words, best with a general one at its end; tell their widths by `measure`. Absent: a common sans, and a serif for the headline. */
  readonly fontFamily?: string;
  /** CSS colours of the picture on a screen. Absent: light or dark as the reader has chosen; what is printed is dark on white. */
  readonly colours?: Partial<SvgColours>;
}

/** Width of a picture in which time runs across, where nobody chose one, px. */
export const WIDE_PX = 1200;
const MARGIN_PX = 24;
const HEADLINE_PX = 40;
/** A further line of the headline, px. */
const HEADLINE_STEP_PX = 29;
const HEADLINE_LINES = 3;
const NOTE_LINES = 3;
/** Second lines of a note stand in by so much, px. */
const INDENT_PX = 12;
/** Bold letters of 24 px beside those that are measured: 24 ∕ 14, and a little wider. */
const HEADLINE_SCALE = 1.8;
const LINE_PX = 20;
/** Up to so many events the picture grows until each has its place. */
const SMALL = 600;
const TALLEST_PX = 4000;
const LARGE_PX = 900;
/** Room per event where time runs down, px. */
const DOWN_PX = 64;
const GROWTH = [1, 1.25, 1.6, 2] as const;
const SHORTEST_PX = 360;

/**
 * Draws a timeline as SVG.
 * Under the picture stand events without a date, with what is known of their time, and the few that lie so far off that
 * the rest would be squeezed.
 * @throws {RangeError} for a locale, zone or size that is none.
 */
export function toSvg(timeline: Timeline, options: SvgOptions = {}): string {
  checkOptions(options);
  return drawSvg(createLayout(timeline, options), timeline, options);
}

/** Draws a prepared layout; use it where the layout is needed for more than the picture. */
export function drawSvg(layout: Layout, timeline: Timeline, options: SvgOptions = {}): string {
  const { orientation = 'horizontal', idPrefix = 'et' } = options;
  const widthPx = options.widthPx ?? (orientation === 'horizontal' ? WIDE_PX : 420);
  const title = options.title ?? timeline.documents[0]?.title ?? '';
  const innerPx = widthPx - MARGIN_PX * 2;
  const { measure = defaultMeasureText } = options;
  const headline = headlineOf(title, innerPx, measure);
  const scene = sceneFor(layout, timeline, { ...options, orientation, widthPx: innerPx });
  const isDown = orientation === 'vertical';
  // Where nothing has a date there is no stretch of time to draw: any axis would be invented.
  const isDated = layout.extent !== undefined;
  const sublines = sublinesOf(title === '' ? '' : bylineOf(timeline.documents[0], options), isDated ? scene.axis.zoneLabel : '', innerPx, measure);
  const headPx = MARGIN_PX + (headline.length === 0 ? 0 : HEADLINE_PX + (headline.length - 1) * HEADLINE_STEP_PX);
  const topPx = headPx + (sublines.length + (isDown ? 1 : 0)) * LINE_PX;
  const acrossPx = isDown ? innerPx : Math.min(scene.viewport.heightPx, scene.contentSizePx);
  const bodyPx = !isDated ? 0 : isDown ? scene.viewport.heightPx : acrossPx;
  const notes = notesOf(layout, scene, options).flatMap((note) => linesOf(note, innerPx, measure));
  const notesPx = notes.length === 0 ? 0 : notes.length * LINE_PX + MARGIN_PX / 2;
  const heightPx = topPx + bodyPx + notesPx + MARGIN_PX;
  const noteLines = notes
    .map(
      ({ text, isHead, isMore }, at) =>
        `<text class="${isHead ? 'lane' : 'note'}"${isMore ? ` x="${INDENT_PX}"` : ''} y="${at * LINE_PX}">${escapeMarkup(text)}</text>`,
    )
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="et" width="${px(widthPx)}" height="${px(heightPx)}" viewBox="0 0 ${px(widthPx)} ${px(heightPx)}" role="img" aria-labelledby="${idPrefix}-title ${idPrefix}-desc">` +
    `<title id="${idPrefix}-title">${escapeMarkup(title === '' ? 'Timeline' : title)}</title><desc id="${idPrefix}-desc">${escapeMarkup(describe(layout, scene))}</desc>` +
    `<style>${svgStyle(options.colours, options.fontFamily)}</style><defs>${arrowDefinitions(idPrefix)}${inkDefinitions(idPrefix)}</defs><rect class="paper" width="100%" height="100%"/>` +
    headline
      .map((line, at) => `<text class="headline" x="${MARGIN_PX}" y="${MARGIN_PX + 22 + at * HEADLINE_STEP_PX}">${escapeMarkup(line)}</text>`)
      .join('') +
    sublines.map((line, at) => `<text class="subline" x="${MARGIN_PX}" y="${headPx + 6 + at * LINE_PX}">${escapeMarkup(line)}</text>`).join('') +
    `<clipPath id="${idPrefix}-sheet"><rect x="${-MARGIN_PX}" y="${-topPx}" width="${px(widthPx)}" height="${px(topPx + bodyPx + 1)}"/></clipPath>` +
    `<g transform="translate(${MARGIN_PX} ${px(topPx)})" clip-path="url(#${idPrefix}-sheet)">${isDated ? drawScene(scene, acrossPx, idPrefix) : ''}</g>` +
    (notes.length === 0 ? '' : `<g transform="translate(${MARGIN_PX} ${px(topPx + bodyPx + LINE_PX)})">${noteLines}</g>`) +
    '</svg>\n'
  );
}

/** The drawing itself, without headline and notes: grid, lanes, arrows, marks, clusters. */
export function drawScene(scene: Scene, acrossPx: number, idPrefix = 'et'): string {
  const isDown = scene.viewport.orientation === 'vertical';
  return (
    drawAxis(scene, acrossPx) +
    drawLanes(scene) +
    drawNow(scene, acrossPx) +
    drawArrows(scene, idPrefix) +
    scene.marks.map((mark) => drawMark(mark, isDown, idPrefix)).join('') +
    scene.clusters.map(drawCluster).join('')
  );
}

type SizedOptions = SvgOptions & { readonly orientation: Orientation; readonly widthPx: number };

/** A small timeline that runs down grows until every event has its label; one that runs across takes the rows it needs. */
function sceneFor(layout: Layout, timeline: Timeline, options: SizedOptions): Scene {
  const { orientation, heightPx } = options;
  const isSmall = timeline.events.length <= SMALL;
  const request = options.now === undefined ? {} : { now: options.now };
  if (heightPx !== undefined) return layout.scene(viewportOf(layout, options, heightPx), request);
  if (orientation === 'horizontal') return layout.scene(viewportOf(layout, options, isSmall ? TALLEST_PX : LARGE_PX), request);
  const least = Math.min(LARGE_PX, Math.max(SHORTEST_PX, timeline.events.length * DOWN_PX));
  let best: Scene | undefined;
  for (const factor of isSmall ? GROWTH : [1]) {
    const scene = layout.scene(viewportOf(layout, options, Math.round(least * factor)), request);
    if (best === undefined || scene.totals.labelled > best.totals.labelled) best = scene;
    if (best.totals.labelled === best.totals.all) break;
  }
  return best ?? layout.scene(viewportOf(layout, options, least), request);
}

function viewportOf(layout: Layout, { orientation, widthPx, start, end }: SizedOptions, heightPx: number): Viewport {
  const drawn = (moment: Instant): Instant => (layout.fold?.fold(moment) ?? moment) as Instant;
  return {
    ...layout.opening({ widthPx, heightPx, orientation }),
    ...(start !== undefined && { start: drawn(start) }),
    ...(end !== undefined && { end: drawn(end) }),
  };
}

/** Lines that stay within the picture. */
function headlineOf(title: string, maxPx: number, measure: MeasureText): readonly string[] {
  if (title.trim() === '') return [];
  return fitText(title, { maxPx: maxPx / HEADLINE_SCALE, maxLines: HEADLINE_LINES, font: 'label', measure }).lines;
}

/** Where and when the text was written, and whose clocks the axis shows: side by side where there is room. */
function sublinesOf(byline: string, zone: string, maxPx: number, measure: MeasureText): readonly string[] {
  const both = [byline, zone].filter((part) => part !== '').join(' · ');
  if (both === '') return [];
  if (byline === '' || measure(both, 'detail') <= maxPx) return [both];
  return [...fitText(byline, { maxPx, maxLines: 2, font: 'detail', measure }).lines, ...(zone ? [zone] : [])];
}

interface NoteLine extends Note {
  /** It goes on with the line above. */
  readonly isMore: boolean;
}

/** A note in lines that stay within the picture. */
function linesOf({ text, isHead }: Note, maxPx: number, measure: MeasureText): readonly NoteLine[] {
  return fitText(text, { maxPx: maxPx - INDENT_PX, maxLines: NOTE_LINES, font: 'detail', measure }).lines.map((line, at) => ({
    text: line,
    isHead,
    isMore: at > 0,
  }));
}

interface Note {
  readonly text: string;
  readonly isHead: boolean;
}

/** What the picture cannot show: events far off, where nobody chose the window, and those without a date. */
function notesOf(layout: Layout, { viewport }: Scene, { start, end }: SvgOptions): readonly Note[] {
  const isChosen = start !== undefined || end !== undefined;
  const items = layout.list();
  const isOutside = (id: string): boolean => {
    const extent = layout.whenOf(id);
    return extent !== undefined && (extent.start >= viewport.end || extent.end < viewport.start);
  };
  return [
    ...section(layout.messages.outside, isChosen ? [] : items.filter(({ isDated, id }) => isDated && isOutside(id))),
    ...section(
      layout.messages.undated,
      items.filter(({ isDated }) => !isDated),
    ),
  ];
}

function section(head: string, items: readonly ListItem[]): readonly Note[] {
  if (items.length === 0) return [];
  return [
    { text: head, isHead: true },
    ...items.map(({ when, title, remarks }) => ({
      text: [[when, title].filter((part) => part !== '').join(': '), ...remarks].join(' · '),
      isHead: false,
    })),
  ];
}

function describe(layout: Layout, { totals, viewport }: Scene): string {
  const real = (drawn: Instant): Instant => (layout.fold?.unfold(drawn) ?? drawn) as Instant;
  if (!layout.extent) return layout.messages.events(layout.list().length);
  return `${layout.messages.events(totals.all)}, ${layout.rangeText(real(viewport.start), real(viewport.end))}`;
}
