// The whole extent in one strip, and the stretch in sight as a brush on it. For the pointer; keys and buttons do the same elsewhere.
import { html, nothing, svg, type TemplateResult } from 'lit';
import { place } from '../place.js';

export interface OverviewState {
  readonly widthPx: number;
  readonly heightPx: number;
  /** SVG path of the bars. */
  readonly path: string;
  /** The whole extent in words. */
  readonly label: string;
  /** The window, in px of the strip. */
  readonly brush?: { readonly from: number; readonly to: number };
  readonly isRightToLeft: boolean;
}

/** Nearer to both ends than this, all is in sight, px. */
const EDGE_PX = 9;

export function overview({ brush, heightPx, isRightToLeft, label, path, widthPx }: OverviewState): TemplateResult {
  const isWhole = brush && brush.from < EDGE_PX && brush.to > widthPx - EDGE_PX;
  return html`
    <div class="overview" part="overview" aria-hidden="true">
      <svg class="density" width=${widthPx} height=${heightPx}>
        ${svg`<path d=${path}></path>`}
      </svg>
      ${
        brush
          ? html`<div class="brush ${isWhole ? 'is-whole' : ''}" ${place({ x: brush.from, width: brush.to - brush.from }, isRightToLeft)}>
            <i data-edge="start"></i><i data-edge="end"></i>
          </div>`
          : nothing
      }
      <span class="extent" ?data-said=${isWhole}><bdi>${label}</bdi></span>
    </div>
  `;
}
