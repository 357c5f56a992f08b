// The drawing: grid, lanes, arrows, marks and axis of one Scene. Listeners are the caller's; marks carry `data-event`.
import { html, nothing, type TemplateResult } from 'lit';
import { furnishing } from '../furnishing.js';
import { place } from '../place.js';
import { axis, grid } from './axis.js';
import type { DrawingState } from './drawing-state.js';
import { lanes } from './lanes.js';
import { options } from './marks.js';

export function drawing(state: DrawingState): TemplateResult {
  const { isBare, isRightToLeft, scene } = state;
  const isVertical = scene.viewport.orientation === 'vertical';
  const width = isVertical ? Math.max(scene.contentSizePx, scene.viewport.widthPx) : scene.viewport.widthPx;
  const height = isVertical ? scene.viewport.heightPx : scene.contentSizePx;
  const extras = isBare ? undefined : furnishing.part;
  return html`
    <div class="canvas ${isVertical ? 'is-vertical' : ''} ${isVertical && scene.lanes[0]?.head ? 'has-heads' : ''}" ${place({ width, height })}>
      ${grid(scene, extras, isRightToLeft)} ${scene.arrows.length > 0 || !isBare ? furnishing.part?.arrows(state, { width, height }) : nothing}
      <div
        class="marks"
        role="listbox"
        tabindex="0"
        aria-label=${state.name ?? nothing}
        aria-orientation=${scene.viewport.orientation}
        ${options(state)}
      ></div>
      ${lanes(scene, state.words, isRightToLeft)} ${axis(scene, extras, isRightToLeft)}
    </div>
  `;
}
