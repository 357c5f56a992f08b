// The whole extent in one strip, and the stretch in sight as a brush on it. For the pointer; keys and buttons do the same elsewhere.
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SceneDensityBin } from '../../layout/index.js';
import { place } from '../place.js';
import { densityPath } from './density.js';

export interface OverviewState {
  readonly bins: readonly SceneDensityBin[];
  /** In px of the strip. */
  readonly brush?: { readonly from: number; readonly to: number };
  readonly widthPx: number;
  readonly heightPx: number;
  readonly startLabel: string;
  readonly endLabel: string;
  readonly isRightToLeft: boolean;
}

export function overview(state: OverviewState): TemplateResult {
  const { brush, widthPx, heightPx } = state;
  return html`
    <div class="overview" part="overview" aria-hidden="true">
      <svg class="density" width=${widthPx} height=${heightPx}>
        ${svg`<path d=${densityPath(state.bins, { x: 0, y: 0, width: widthPx, height: heightPx }, false)}></path>`}
      </svg>
      ${brush
        ? html`<div class="brush" ${place({ x: brush.from, width: brush.to - brush.from }, state.isRightToLeft)}>
            <i data-edge="start"></i><i data-edge="end"></i>
          </div>`
        : nothing}
      <span class="edge-label">${state.startLabel}</span><span class="edge-label">${state.endLabel}</span>
    </div>
  `;
}
