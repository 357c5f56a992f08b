// Marks in ink: a moment is a dot, a day a tinted strip, what lasts a full one; a plan is hollow, doubt is soft.
import type { Box, SceneLabel, SceneMark } from '../../layout/index.js';
import { escapeMarkup, px } from '../markup.js';

const GONE: ReadonlySet<SceneMark['status']> = new Set<SceneMark['status']>(['cancelled', 'denied', 'negated']);
const PLANNED: ReadonlySet<SceneMark['status']> = new Set<SceneMark['status']>(['scheduled', 'postponed', 'reinstated', 'cancelled', 'denied', 'negated']);
/** Length over which an edge fades, px. */
const FADE_PX = 14;
/** Shorter bands are one small block: two brackets would touch, px. */
const MIN_BRACKETS_PX = 12;
/** From the top of a line to its baseline, as a share of the line. */
const BASELINE = 0.76;

/** A mark with its label. */
export function drawMark(mark: SceneMark, isDown: boolean, idPrefix: string): string {
  const classes = ['mark', mark.kind, mark.status,
    ...(isHollow(mark) ? ['hollow'] : []), ...(isStruck(mark) ? ['struck'] : []),
    ...(mark.isSuperseded ? ['superseded'] : []), ...(mark.uncertain || mark.isLowConfidence ? ['doubtful'] : [])];
  const ink = mark.shape === 'point' ? drawPoint(mark) : drawStrip(mark, isDown, idPrefix);
  return `<g class="${classes.join(' ')}"><title>${escapeMarkup(mark.name)}</title>${mark.leader === undefined ? '' : `<path class="leader" d="${mark.leader}"/>`}${ink}${mark.label === undefined ? '' : drawLabel(mark.label)}</g>`;
}

/** The slot is struck, not the words: a headline that says "called off" would be denied twice. */
function isStruck({ kind, status, isSuperseded }: SceneMark): boolean {
  return kind !== 'state' && (isSuperseded || status === 'cancelled' || status === 'negated');
}

/** A plan is hollow, and so is what was moved, called off or did not happen. */
function isHollow(mark: SceneMark): boolean {
  return PLANNED.has(mark.status) || mark.isSuperseded;
}

function middleOf({ x, y, width, height }: Box): readonly [number, number] {
  return [x + width / 2, y + height / 2];
}

function drawPoint(mark: SceneMark): string {
  const [x, y] = middleOf(mark.box);
  const halo = mark.approximate ? `<circle class="soft" cx="${px(x)}" cy="${px(y)}" r="9.5"/>` : '';
  const radius = mark.approximate ? 3.5 : 4;
  const dot = mark.kind === 'statement'
    ? `<path class="dot" stroke-linejoin="round" d="M${px(x - 5)} ${px(y - 4)}h10v6.5h-5.5l-2.5 3v-3h-2z"/>`
    : `<circle class="dot" cx="${px(x)}" cy="${px(y)}" r="${radius}"/>`;
  return halo + dot + (GONE.has(mark.status) ? `<path class="strike" d="M${px(x - 7)} ${px(y + 5)}l14 -10"/>` : '');
}

function drawStrip(mark: SceneMark, isDown: boolean, idPrefix: string): string {
  const { box, shape, startEdge, endEdge } = mark;
  if (isHollow(mark) || endEdge === 'expected') return hollowStrip(mark, isDown);
  const lengthPx = isDown ? box.height : box.width;
  const fadePx = Math.min(FADE_PX, lengthPx / 3);
  const before = startEdge === 'sharp' ? 0 : fadePx;
  const after = endEdge === 'sharp' ? 0 : fadePx;
  const way = isDown ? 'down' : 'across';
  const parts = [rect(cut(box, isDown, before, after), shape)];
  if (before > 0) parts.push(rect(cut(box, isDown, 0, lengthPx - before), shape, `${idPrefix}-fade-start-${way}`));
  if (after > 0) parts.push(rect(cut(box, isDown, lengthPx - after, 0), shape, `${idPrefix}-fade-end-${way}`));
  if (shape === 'band' && before === 0 && after === 0 && lengthPx >= MIN_BRACKETS_PX) parts.push(brackets(box, isDown));
  if (endEdge === 'open') parts.push(openTip(box, isDown));
  return parts.join('');
}

function rect({ x, y, width, height }: Box, shape: SceneMark['shape'], mask?: string): string {
  const isWithin = shape === 'band' && Math.max(width, height) >= MIN_BRACKETS_PX;
  return `<rect class="strip${isWithin ? ' within' : ''}" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"${mask === undefined ? '' : ` mask="url(#${mask})"`}/>`;
}

/** An outline; towards an expected end it is dashed and open, and where it really began it has a dot. */
function hollowStrip({ box, endEdge, status, isSuperseded }: SceneMark, isDown: boolean): string {
  const [x, y] = middleOf(box);
  if (endEdge === 'expected') {
    const start = isDown ? `cx="${px(x)}" cy="${px(box.y + 4)}"` : `cx="${px(box.x + 4)}" cy="${px(y)}"`;
    const line = isDown ? `M${px(x)} ${px(box.y + 8)}V${px(box.y + box.height)}M${px(x - 4)} ${px(box.y + box.height)}h8` : `M${px(box.x + 8)} ${px(y)}H${px(box.x + box.width)}M${px(box.x + box.width)} ${px(y - 4)}v8`;
    return `<path class="dashed" d="${line}"/><circle class="dot" ${start} r="4"/>`;
  }
  const isGone = GONE.has(status) || isSuperseded;
  const strike = !isGone ? '' : isDown ? `<path class="strike" d="M${px(x)} ${px(box.y)}v${px(box.height)}"/>` : `<path class="strike" d="M${px(box.x)} ${px(y)}h${px(box.width)}"/>`;
  return `<rect class="strip" rx="2" x="${px(box.x + 1)}" y="${px(box.y + 0.5)}" width="${px(Math.max(1, box.width - 2))}" height="${px(Math.max(1, box.height - 1))}"/>${strike}`;
}

function cut(box: Box, isDown: boolean, before: number, after: number): Box {
  return isDown ? { ...box, y: box.y + before, height: Math.max(0, box.height - before - after) } : { ...box, x: box.x + before, width: Math.max(0, box.width - before - after) };
}

/** Upright ends: the text commits to these borders, and to nothing between them. */
function brackets({ x, y, width, height }: Box, isDown: boolean): string {
  return isDown
    ? `<path class="ends" d="M${px(x)} ${px(y + 0.75)}h${px(width)}M${px(x)} ${px(y + height - 0.75)}h${px(width)}"/>`
    : `<path class="ends" d="M${px(x + 0.75)} ${px(y)}v${px(height)}M${px(x + width - 0.75)} ${px(y)}v${px(height)}"/>`;
}

/** Three dots after an open end. */
function openTip({ x, y, width, height }: Box, isDown: boolean): string {
  return [0, 1, 2].map((dot) => isDown
    ? `<circle class="strip" cx="${px(x + width / 2)}" cy="${px(y + height + 3 + dot * 5)}" r="1.2"/>`
    : `<circle class="strip" cx="${px(x + width + 3 + dot * 5)}" cy="${px(y + height / 2)}" r="1.2"/>`).join('');
}

/** Text of a mark, line by line; time first. */
function drawLabel(label: SceneLabel): string {
  const { box, lines, detail, time, lineHeightPx, detailHeightPx, isRotated, isAtEnd } = label;
  const turn = isAtEnd ? ` text-anchor="end" transform="translate(${px(box.x + box.width)} ${px(box.y)})"` : isRotated ? ` transform="translate(${px(box.x + box.width)} ${px(box.y)}) rotate(90)"` : ` transform="translate(${px(box.x)} ${px(box.y)})"`;
  let y = 0;
  let text = '';
  if (detail !== undefined) {
    text += `<text class="detail" y="${px(detailHeightPx * BASELINE)}">${escapeMarkup(detail)}</text>`;
    y = detailHeightPx;
  }
  lines.forEach((line, at) => {
    const before = at === 0 && detail === undefined && time !== undefined ? `<tspan class="detail">${escapeMarkup(time)}</tspan><tspan dx="6">${escapeMarkup(line)}</tspan>` : escapeMarkup(line);
    text += `<text class="title" y="${px(y + lineHeightPx * BASELINE)}">${before}</text>`;
    y += lineHeightPx;
  });
  return `<g${turn}>${text}</g>`;
}

/** Masks that marks refer to: fades at either end, for either way that time runs. */
export function markDefinitions(idPrefix: string): string {
  return (['across', 'down'] as const).map((way) => (['start', 'end'] as const).map((side) => {
    const id = `${idPrefix}-fade-${side}-${way}`;
    const [from, to] = side === 'start' ? ['#000', '#fff'] : ['#fff', '#000'];
    const vector = way === 'across' ? 'x2="1" y2="0"' : 'x2="0" y2="1"';
    return `<linearGradient id="${id}-g" ${vector}><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>` +
      `<mask id="${id}" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#${id}-g)"/></mask>`;
  }).join('')).join('');
}
