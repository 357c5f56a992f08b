// Lanes: a hairline between them and a head that says what they hold.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Scene } from '../../layout/index.js';
import { place } from '../place.js';

export function lanes(scene: Scene, isRightToLeft: boolean): TemplateResult {
  return html`
    <div class="lanes">
      ${repeat(scene.lanes, ({ key }) => key, (lane) => html`
        <div class="lane" part="lane" ${place(lane.box, isRightToLeft)}></div>
        ${lane.head && lane.label
          ? html`<div class="lane-head" part="lane-head" ${place(lane.head, isRightToLeft)}><b>${lane.label}</b> <span>${lane.count}</span></div>`
          : nothing}
      `)}
    </div>
  `;
}
