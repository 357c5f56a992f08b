// The ink of a mark, sign for sign as the page draws it (view/styles): a moment is a disc, a day a bracket, what lasts a strip; a plan is
// hollow, what did not come to pass struck, doubt dotted or soft, somebody's words carry a bubble.
import type { Box, SceneMark } from '../../layout/index.js';
import { px } from '../markup.js';

const GONE: ReadonlySet<SceneMark['status']> = new Set<SceneMark['status']>(['cancelled', 'denied', 'negated']);
const PLANNED: ReadonlySet<SceneMark['status']> = new Set<SceneMark['status']>([
  'scheduled',
  'rescheduled',
  'postponed',
  'reinstated',
  'cancelled',
  'denied',
  'negated',
]);
/** A bracket so short, px, is drawn as a block. */
const TINY_PX = 12;
/** How far a strike goes beyond what it strikes, px. */
const STRIKE_PX = 4;
/** Of an expected length, so much is drawn whole where nobody tells how far it is known; the rest is dashes and gaps, px. */
const WHOLE = 0.35;
const DASH_PX = 6;
const GAP_PX = 4;

/** A plan is hollow, and so is what was moved, called off or did not happen. */
export function isHollow({ status, isSuperseded }: SceneMark): boolean {
  return isSuperseded || PLANNED.has(status);
}

/** Whether a line goes through the ink. */
function isStruck({ status, isSuperseded }: SceneMark): boolean {
  return isSuperseded || GONE.has(status);
}

function isDoubtful({ uncertain, isLowConfidence }: SceneMark): boolean {
  return uncertain || isLowConfidence;
}

/** All that is drawn of a mark but its words. */
export function drawInk(mark: SceneMark, isDown: boolean, idPrefix: string): string {
  // Another mark's ink stands for it.
  if (mark.box.width === 0) return '';
  return mark.shape === 'point' ? drawPoint(mark, isDown, idPrefix) : drawStrip(mark, isDown, idPrefix);
}

function drawPoint(mark: SceneMark, isDown: boolean, idPrefix: string): string {
  const { x: left, y: top, width } = mark.box;
  const r = width / 2;
  const [x, y] = [left + r, top + r];
  const isSoft = mark.approximate;
  const dot =
    mark.kind === 'statement' ? bubble(x, y, r * 1.25) : disc(x, y, isHollow(mark) || mark.status === 'reported' ? r - 1 : isSoft ? r * 1.35 : r);
  const inside =
    mark.kind === 'statement'
      ? quote(x, y, 1)
      : mark.status === 'reported'
        ? `<path class="ink" d="M${px(x - r + 1)} ${px(y)}a${px(r - 1)} ${px(r - 1)} 0 0 0 ${px(r * 2 - 2)} 0z"/>`
        : mark.status === 'reinstated'
          ? disc(x, y, 2.25)
          : '';
  const strike = isStruck(mark) ? `<path class="strike" d="M${px(x - 6.4)} ${px(y + 6.4)}l12.8 -12.8"/>` : '';
  const halo = isDoubtful(mark) ? `<circle class="doubt" cx="${px(x)}" cy="${px(y)}" r="${px(r + 2.75)}"/>` : '';
  const mask = mark.startEdge === 'open' ? `fade-start-${isDown ? 'down' : 'across'}` : isSoft ? 'soft' : '';
  return `<g${mask && ` mask="url(#${idPrefix}-${mask})"`}><g class="shape${mark.status === 'reported' ? ' hearsay' : ''}">${dot}</g>${inside}</g>${strike}${halo}`;
}

function disc(x: number, y: number, r: number): string {
  return `<circle class="ink" cx="${px(x)}" cy="${px(y)}" r="${px(r)}"/>`;
}

/** A speech bubble around a middle, its tail at the foot of its start. */
function bubble(x: number, y: number, half: number): string {
  const r = half * 0.68;
  const side = half * 2 - r;
  return `<path class="ink bubble" d="M${px(x - half)} ${px(y + half)}v${px(-side)}a${px(r)} ${px(r)} 0 0 1 ${px(r)} ${px(-r)}h${px(side - r)}a${px(r)} ${px(r)} 0 0 1 ${px(r)} ${px(r)}v${px(side - r)}a${px(r)} ${px(r)} 0 0 1 ${px(-r)} ${px(r)}z"/>`;
}

/** The quotation mark in a bubble; drawn, so that it looks alike in every font. */
function quote(x: number, y: number, scale: number): string {
  return `<path class="quote" d="${[-3, 0.4].map((at) => `M${px(x + at * scale)} ${px(y + 1.8 * scale)}l${px(1.1 * scale)} ${px(-3.8 * scale)}h${px(1.5 * scale)}l${px(-0.6 * scale)} ${px(3.8 * scale)}z`).join('')}"/>`;
}

function drawStrip(mark: SceneMark, isDown: boolean, idPrefix: string): string {
  const { box, startEdge, endEdge, knownPx } = mark;
  const lengthPx = isDown ? box.height : box.width;
  if (endEdge === 'open' && startEdge !== 'open' && knownPx !== undefined && knownPx < lengthPx) {
    // Whole until its text was written; what came then is not known.
    const known = knownPx > 0 ? drawStrip({ ...mark, box: pieceOf(box, isDown, 0, knownPx), endEdge: 'sharp' }, isDown, idPrefix) : '';
    const rest = pieceOf(box, isDown, Math.max(0, knownPx), lengthPx);
    return `${known}<g mask="url(#${idPrefix}-fade-rest-${isDown ? 'down' : 'across'})">${shapeOf({ ...mark, box: rest }, isDown, true, true)}</g>`;
  }
  const before = startEdge === 'soft' || startEdge === 'open';
  const after = endEdge === 'soft' || endEdge === 'open';
  const isOpen = startEdge === 'open' || endEdge === 'open';
  const side = isTiny(box) && !isOpen ? 'tiny' : startEdge === 'open' && !after ? 'open' : before ? (after ? 'both' : 'start') : 'end';
  const mask = before || after ? ` mask="url(#${idPrefix}-fade-${side}-${isDown ? 'down' : 'across'})"` : '';
  return (
    `<g${mask}>${shapeOf(mark, isDown, before, after)}${mark.kind === 'statement' ? bubbleOn(box, isDown) : ''}</g>${isStruck(mark) ? strikeOver(box, isDown) : ''}` +
    (isDoubtful(mark)
      ? `<rect class="doubt" x="${px(box.x - 2.75)}" y="${px(box.y - 2.75)}" width="${px(box.width + 5.5)}" height="${px(box.height + 5.5)}"/>`
      : '')
  );
}

function shapeOf(mark: SceneMark, isDown: boolean, before: boolean, after: boolean): string {
  const { box, shape, endEdge } = mark;
  if (endEdge === 'expected') return dashed(mark, isDown);
  if (isHollow(mark)) return outline(box);
  if (isTiny(box) && mark.status === 'occurred')
    return rect(isDown ? { ...box, x: box.x - 1, width: box.width + 2 } : { ...box, y: box.y - 1, height: box.height + 2 });
  return shape === 'band' && !isTiny(box) ? bracket(box, isDown, before, after) : rect(box);
}

function isTiny({ width, height }: Box): boolean {
  return Math.max(width, height) < TINY_PX;
}

function rect({ x, y, width, height }: Box, className = 'ink'): string {
  return `<rect class="${className}" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"/>`;
}

/** What is inside the border of a plan. */
function outline({ x, y, width, height }: Box): string {
  return `<g class="shape">${rect({ x: x + 0.5, y: y + 0.5, width: Math.max(1, width - 1), height: Math.max(1, height - 1) })}</g>`;
}

/** Somewhere within: a tint with a line through it, and upright ends where the text commits to them. */
function bracket(box: Box, isDown: boolean, before: boolean, after: boolean): string {
  const { x, y, width, height } = box;
  const line = isDown ? `M${px(x + width / 2)} ${px(y)}v${px(height)}` : `M${px(x)} ${px(y + height / 2)}h${px(width)}`;
  const start = isDown ? `M${px(x)} ${px(y + 1)}h${px(width)}` : `M${px(x + 1)} ${px(y)}v${px(height)}`;
  const end = isDown ? `M${px(x)} ${px(y + height - 1)}h${px(width)}` : `M${px(x + width - 1)} ${px(y)}v${px(height)}`;
  return `${rect(box, 'within')}<path class="ends" d="${line}${before ? '' : start}${after ? '' : end}"/>`;
}

/** A stretch of a strip, px from its start. */
function pieceOf({ x, y, width, height }: Box, isDown: boolean, from: number, to: number): Box {
  return isDown ? { x, y: y + from, width, height: to - from } : { x: x + from, y, width: to - from, height };
}

/** Whole at its start, then dashes towards an end that is foreseen: of a grid that begins where the mark does, so that a short one shows a whole dash. */
function dashed(mark: SceneMark, isDown: boolean): string {
  const { box, knownPx } = mark;
  const lengthPx = isDown ? box.height : box.width;
  const wholePx = Math.max(0, knownPx ?? lengthPx * WHOLE);
  const stepPx = DASH_PX + GAP_PX;
  const dashes = Math.floor(wholePx / stepPx);
  const pieces = [pieceOf(box, isDown, 0, Math.min(lengthPx, Math.max(wholePx, dashes * stepPx + DASH_PX)))];
  for (let from = (dashes + 1) * stepPx; from < lengthPx; from += stepPx) pieces.push(pieceOf(box, isDown, from, Math.min(lengthPx, from + DASH_PX)));
  return `<g class="dashed">${pieces.map((piece) => (isHollow(mark) ? outline(piece) : rect(piece))).join('')}</g>`;
}

/** Where a strip of words begins. Narrow where strips stand close together. */
function bubbleOn({ x, y, width, height }: Box, isDown: boolean): string {
  const [atX, atY, half] = isDown ? [x + width / 2, y + 4, 4] : [x + 5, y + height / 2, 5];
  return bubble(atX, atY, half) + quote(atX, atY, half / 5);
}

function strikeOver({ x, y, width, height }: Box, isDown: boolean): string {
  return isDown
    ? `<path class="strike" d="M${px(x + width / 2)} ${px(y - STRIKE_PX)}v${px(height + STRIKE_PX * 2)}"/>`
    : `<path class="strike" d="M${px(x - STRIKE_PX)} ${px(y + height / 2)}h${px(width + STRIKE_PX * 2)}"/>`;
}

/** Masks that ink refers to: strips that fade at either end or both, for either way that time runs; and discs that fade all around. */
export function inkDefinitions(idPrefix: string): string {
  const fades = (['across', 'down'] as const).flatMap((way) =>
    (['start', 'open', 'end', 'both', 'tiny', 'rest'] as const).map((side) => {
      const id = `${idPrefix}-fade-${side}-${way}`;
      // A few pixels that faded whole would be none.
      const gone = side === 'tiny' ? '#bbb' : '#000';
      const [from, till] = [side === 'end' ? '#fff' : side === 'rest' ? '#777' : gone, side === 'start' || side === 'open' ? '#fff' : gone];
      // Until a moment: the further back, the less is known.
      const whole = side === 'open' || side === 'rest' ? '' : '<stop offset=".3" stop-color="#fff"/><stop offset=".7" stop-color="#fff"/>';
      const vector = way === 'across' ? 'x1="0" y1="0" x2="1" y2="0"' : 'x1="0" y1="0" x2="0" y2="1"';
      return mask(
        id,
        `<linearGradient id="${id}-g" gradientUnits="userSpaceOnUse" ${vector}><stop offset="0" stop-color="${from}"/>${whole}<stop offset="1" stop-color="${till}"/></linearGradient>`,
      );
    }),
  );
  const id = `${idPrefix}-soft`;
  return (
    fades.join('') +
    mask(
      id,
      `<radialGradient id="${id}-g" gradientUnits="userSpaceOnUse" cx=".5" cy=".5" r=".56"><stop offset=".54" stop-color="#fff"/><stop offset="1" stop-color="#000"/></radialGradient>`,
    )
  );
}

/** In shares of what is masked, and a little beyond: a bubble stands over its strip. */
function mask(id: string, gradient: string): string {
  return `${gradient}<mask id="${id}" maskContentUnits="objectBoundingBox"><rect x="-.5" y="-.5" width="2" height="2" fill="url(#${id}-g)"/></mask>`;
}
