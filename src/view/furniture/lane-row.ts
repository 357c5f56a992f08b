// Heads of lanes that have no room side by side: they stand in a row above the drawing.
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../../layout/index.js';
import type { Words } from '../words.js';

/** As the heads in the drawing (parts/lanes.ts): a press folds a lane up, arrows go from head to head. */
export function laneRow(scene: Scene | undefined, words: Words, locale: string | undefined): TemplateResult | typeof nothing {
  const lanes = scene?.lanes[0]?.standsFor;
  if (!lanes) return nothing;
  return html`<div class="lane-row" role="group" aria-label=${words.lanes}>
    ${lanes.map(
      ({ count, isCollapsed, key, label }, at) =>
        html`<button
          class="lane-head" part="lane-head" data-lane=${key} aria-expanded=${!isCollapsed} tabindex=${at === 0 ? 0 : -1} title=${words.laneHint}
        ><b>${label}</b> <span>${count.toLocaleString(locale)}</span></button>`,
    )}
  </div>`;
}
