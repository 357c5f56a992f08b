// What stands around the marks: axis, grid, lanes, clusters, arrows, the line of now.
import { MANY_ARROWS, type Scene, type SceneArrow, type SceneBreak, type SceneCluster } from '../../layout/index.js';
import { escapeMarkup, px } from '../markup.js';

/** Words of ticks stand so high over the foot of the axis, px. */
const TICK_FOOT_PX = 8;
const BAND_BASELINE_PX = 18;

/** Axis with two levels of ticks, and grid lines through the lanes. */
export function drawAxis(scene: Scene, sizePx: number): string {
  const { axis, viewport } = scene;
  const isDown = viewport.orientation === 'vertical';
  return (
    axis.breaks.map((stretch) => drawBreak(stretch, isDown, sizePx, axis.box.height - axis.densityBox.height - TICK_FOOT_PX)).join('') +
    (isDown ? axisDown(scene, axis.box.width, sizePx) : axisAcross(scene, axis.box.height, sizePx))
  );
}

/** A stretch that is folded away: a shade through the whole drawing, and how long it is. */
function drawBreak({ from, to, label, labelAt, name }: SceneBreak, isDown: boolean, sizePx: number, wordsPx: number): string {
  const box = isDown
    ? `y="${px(from)}" width="${px(sizePx)}" height="${px(to - from)}"`
    : `x="${px(from)}" width="${px(to - from)}" height="${px(sizePx)}"`;
  const words = isDown ? `x="-12" y="${px(labelAt + 4)}"` : `x="${px(labelAt)}" y="${px(wordsPx)}" text-anchor="middle"`;
  return (
    `<rect class="break" ${box}><title>${escapeMarkup(name)}</title></rect>` +
    (label === '' ? '' : `<text class="folded" ${words}>${escapeMarkup(label)}</text>`)
  );
}

function axisAcross({ axis, density, totals, viewport }: Scene, heightPx: number, sizePx: number): string {
  const baseline = heightPx - axis.densityBox.height;
  const grid = axis.ticks.map(({ position }) => `<path class="grid" d="M${px(position)} ${px(baseline)}V${px(sizePx)}"/>`).join('');
  const ticks = axis.ticks
    .map(
      ({ position, label }) =>
        `<path class="rule" d="M${px(position)} ${px(baseline)}v-5"/><text class="tick" x="${px(position)}" y="${px(baseline - TICK_FOOT_PX)}" text-anchor="middle">${escapeMarkup(label)}</text>`,
    )
    .join('');
  const bands = axis.bands
    .map(
      ({ from, labelAt, label }) =>
        (from > 0 ? `<path class="rule" d="M${px(from)} 6V${px(baseline)}"/>` : '') +
        `<text class="band" x="${px(labelAt)}" y="${BAND_BASELINE_PX}">${escapeMarkup(label)}</text>`,
    )
    .join('');
  const strip =
    totals.clustered === 0
      ? ''
      : density
          .map(({ position, size, level }) => {
            const height = Math.max(1, level * axis.densityBox.height);
            return `<rect class="density" x="${px(position)}" y="${px(baseline)}" width="${px(Math.max(1, size - 1))}" height="${px(height)}"/>`;
          })
          .join('');
  return `${grid}${strip}<path class="rule" d="M0 ${px(baseline)}H${px(viewport.widthPx)}"/>${ticks}${bands}`;
}

function axisDown({ axis, viewport }: Scene, widthPx: number, sizePx: number): string {
  const grid = axis.ticks.map(({ position }) => `<path class="grid" d="M${px(widthPx)} ${px(position)}H${px(sizePx)}"/>`).join('');
  const ticks = axis.ticks
    .map(
      ({ position, label }) =>
        `<path class="rule" d="M${px(widthPx - 5)} ${px(position)}h5"/><text class="tick" x="${px(widthPx - 10)}" y="${px(position + 4)}" text-anchor="end">${escapeMarkup(label)}</text>`,
    )
    .join('');
  const bands = axis.bands
    .map(({ labelAt, label }) => `<text class="band" x="${px(widthPx - 10)}" y="${px(labelAt + 4)}" text-anchor="end">${escapeMarkup(label)}</text>`)
    .join('');
  return `${grid}<path class="rule" d="M${px(widthPx)} 0V${px(viewport.heightPx)}"/>${ticks}${bands}`;
}

/** Names and borders of lanes. */
export function drawLanes(scene: Scene): string {
  const isDown = scene.viewport.orientation === 'vertical';
  return scene.lanes
    .map(({ head, label, count, box }) =>
      head === undefined
        ? ''
        : (isDown
            ? `<path class="rule" d="M${px(box.x - 4)} 0v${px(box.height)}"/>`
            : `<path class="rule" d="M0 ${px(box.y - 3)}h${px(box.width)}"/>`) +
          `<text class="lane" x="${px(head.x)}" y="${px(head.y + 16)}">${escapeMarkup(label)} <tspan class="count">${count}</tspan></text>`,
    )
    .join('');
}

/** Counted events. */
export function drawCluster({ box, label, name }: SceneCluster): string {
  return (
    `<g class="cluster"><title>${escapeMarkup(name)}</title><rect x="${px(box.x)}" y="${px(box.y)}" width="${px(box.width)}" height="${px(box.height)}" rx="${px(Math.min(10, box.height / 2))}"/>` +
    `<text x="${px(box.x + box.width / 2)}" y="${px(box.y + box.height / 2 + 4)}">${escapeMarkup(label)}</text></g>`
  );
}

/** All arrows; as in the page, many step back behind the marks. */
export function drawArrows({ arrows }: Scene, idPrefix: string): string {
  const drawn = arrows.map((arrow) => drawArrow(arrow, idPrefix)).join('');
  return arrows.length > MANY_ARROWS ? `<g class="many">${drawn}</g>` : drawn;
}

/** From the old slot to the new one, or from what changed a plan to the plan. */
function drawArrow({ path, name, type }: SceneArrow, idPrefix: string): string {
  return `<path class="arrow ${type}" d="${path}" marker-end="url(#${idPrefix}-${type === 'rescheduledTo' ? 'moved' : 'head'})"><title>${escapeMarkup(name)}</title></path>`;
}

/** Where now is. */
export function drawNow({ now, viewport }: Scene, sizePx: number): string {
  if (now === undefined) return '';
  return `<path class="now" d="${viewport.orientation === 'horizontal' ? `M${px(now)} 0V${px(sizePx)}` : `M0 ${px(now)}H${px(sizePx)}`}"/>`;
}

/** Heads of arrows, one per colour: a head takes that of its line by itself in some viewers only. */
export function arrowDefinitions(idPrefix: string): string {
  return ['head', 'moved']
    .map(
      (name) =>
        `<marker id="${idPrefix}-${name}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path class="${name}" d="M1 1 7 4 1 7"/></marker>`,
    )
    .join('');
}
