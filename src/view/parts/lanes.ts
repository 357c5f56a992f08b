// Lanes: a hairline between them and a head that says what they hold, folds them up and moves them.
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../../layout/index.js';
import { place } from '../place.js';
import type { DrawingWords } from '../words.js';

/** Heads carry `data-lane`; the first is the stop for Tab, arrows go on from there. */
export function lanes(scene: Scene, words: DrawingWords, isRightToLeft: boolean): TemplateResult {
  return html`
    <div class="lanes" role=${scene.lanes[0]?.head ? 'group' : nothing} aria-label=${scene.lanes[0]?.head ? words.lanes : nothing}>
      ${scene.lanes.map(
        (lane, at) => html`
        <div class="lane" part="lane" ${place(lane.box, isRightToLeft, 'inset')}>
          ${
            lane.head && lane.label
              ? html`<button
                class="lane-head" part="lane-head" data-lane=${lane.key} aria-expanded=${!lane.isCollapsed} tabindex=${at === 0 ? 0 : -1} title=${words.laneHint ?? nothing}
                ${place({ y: lane.head.y - Math.max(lane.box.y, lane.head.y), width: lane.head.width }, isRightToLeft)}
              ><b>${lane.label}</b> <span>${lane.countText}</span></button>`
              : nothing
          }
        </div>
      `,
      )}
    </div>
  `;
}
