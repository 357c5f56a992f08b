// The axis: two levels of ticks, and their lines. Marks speak for themselves, so it is hidden from readers of names.
import { html, svg, type TemplateResult } from 'lit';
import type { Scene } from '../../layout/index.js';
import type { furnishing } from '../furnishing.js';
import { place } from '../place.js';

/** What tells the rest; absent in the first picture. */
type Extras = typeof furnishing.part;

export function axis(scene: Scene, extras: Extras, isRightToLeft: boolean): TemplateResult {
  const isVertical = scene.viewport.orientation === 'vertical';
  const { box, ticks, bands } = scene.axis;
  const at = (position: number): { x: number; y: number } => (isVertical ? { x: 0, y: position } : { x: position, y: 0 });
  return html`
    <div class="axis ${bands.length > 0 ? 'has-bands' : ''}" part="axis" aria-hidden="true" ${place({ width: box.width, height: box.height })}>
      ${bands.map(({ label, labelAt }) => label && html`<span class="band-label" ${place(at(labelAt), isRightToLeft)}>${label}</span>`)}
      ${ticks.map(({ label, position }) => label && html`<span class="tick-label" ${place(at(position), isRightToLeft)}>${label}</span>`)}
      ${extras?.axisExtras(scene, isRightToLeft)}
    </div>
  `;
}

/** Lines through the drawing at the ticks and at the borders of the upper level: two outlines, not an element each. */
export function grid(scene: Scene, extras: Extras, isRightToLeft: boolean): TemplateResult {
  const isVertical = scene.viewport.orientation === 'vertical';
  // Long enough for every drawing; the box ends them.
  const acrossPx = Math.max(scene.contentSizePx, scene.viewport.widthPx, scene.viewport.heightPx);
  const lines = (positions: readonly number[]): string =>
    positions.map((position) => (isVertical ? `M0 ${lineAt(position)}h${acrossPx}` : `M${lineAt(position)} 0v${acrossPx}`)).join('');
  return html`
    <div class="grid" aria-hidden="true">
      <svg class="ticks">${svg`
        <path d=${lines(scene.axis.ticks.map(({ position }) => position))}></path>
        <path class="is-strong" d=${lines(scene.axis.bands.map(({ from }) => from).filter((from) => from > 0))}></path>`}</svg>
      ${extras?.gridExtras(scene, isRightToLeft)}
    </div>
  `;
}

/** The middle of the px that a line fills. */
function lineAt(position: number): number {
  return Math.round(position) + 0.5;
}
