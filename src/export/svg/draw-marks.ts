// Marks with their words: the time in front, the title in the lines that the layout fitted.
import type { SceneLabel, SceneMark } from '../../layout/index.js';
import { escapeMarkup, px } from '../markup.js';
import { drawInk, isHollow } from './draw-ink.js';

/** From the top of a line to its baseline, as a share of the line. */
const BASELINE = 0.76;

/** A mark with its label. */
export function drawMark(mark: SceneMark, isDown: boolean, idPrefix: string): string {
  const classes = [
    'mark',
    mark.kind,
    mark.status,
    ...(isHollow(mark) ? ['hollow'] : []),
    ...(isSlotStruck(mark) ? ['struck'] : []),
    ...(mark.isSuperseded ? ['superseded'] : []),
  ];
  return `<g class="${classes.join(' ')}"><title>${escapeMarkup(mark.name)}</title>${mark.leader === undefined ? '' : `<path class="leader" d="${mark.leader}"/>`}${drawInk(
    mark,
    isDown,
    idPrefix,
  )}${mark.label === undefined ? '' : drawLabel(mark.label)}</g>`;
}

/** The slot is struck, not the words: a headline that says "called off" would be denied twice. */
function isSlotStruck({ kind, status, isSuperseded }: SceneMark): boolean {
  return kind !== 'state' && (isSuperseded || status === 'cancelled' || status === 'negated');
}

/** Text of a mark, line by line; time first. */
function drawLabel(label: SceneLabel): string {
  const { box, lines, detail, time, lineHeightPx, detailHeightPx, isRotated, isAtEnd } = label;
  const turn = isAtEnd
    ? ` text-anchor="end" transform="translate(${px(box.x + box.width)} ${px(box.y)})"`
    : isRotated
      ? ` transform="translate(${px(box.x + box.width)} ${px(box.y)}) rotate(90)"`
      : ` transform="translate(${px(box.x)} ${px(box.y)})"`;
  let y = 0;
  let text = '';
  detail?.split('\n').forEach((line) => {
    text += `<text class="detail" y="${px(y + detailHeightPx * BASELINE)}">${escapeMarkup(line)}</text>`;
    y += detailHeightPx;
  });
  lines.forEach((line, at) => {
    const [kind, words] =
      at === 0 && detail === undefined && time !== undefined
        ? ['title timed', `<tspan class="detail">${escapeMarkup(time)}</tspan><tspan dx="6">${escapeMarkup(line)}</tspan>`]
        : ['title', escapeMarkup(line)];
    text += `<text class="${kind}" y="${px(y + lineHeightPx * BASELINE)}">${words}</text>`;
    y += lineHeightPx;
  });
  return `<g${turn}>${text}</g>`;
}
