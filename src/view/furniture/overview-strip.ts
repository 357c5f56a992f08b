// The strip of the whole extent, as long as the layout and the width are the same, and the window on it.
import { positionOf, type Layout, type OverviewScene } from '../../layout/index.js';
import type { StageController } from '../controllers/stage.js';
import { densityPath } from './density.js';

/** It does not change while the window moves. */
export interface Strip {
  readonly widthPx: number;
  readonly heightPx: number;
  /** SVG path of its bars. */
  readonly path: string;
  /** The extent in words. */
  readonly label: string;
}

/** Height of its bars, em of the host. */
const BARS_EM = 1.25;

export class OverviewStrip {
  readonly #stage: StageController;
  #layout: Layout | undefined;
  #scene: OverviewScene | undefined;
  #strip: Strip | undefined;

  constructor(stage: StageController) {
    this.#stage = stage;
  }

  /** Undefined before there is anything to show. */
  get strip(): Strip | undefined {
    this.#read();
    return this.#strip;
  }

  /** What it shows. */
  get scene(): OverviewScene | undefined {
    return this.#scene;
  }

  /** Where the window lies on it, px. */
  get brush(): { readonly from: number; readonly to: number } | undefined {
    const window = this.#stage.picture.viewport;
    const scene = this.#scene;
    return window && scene && { from: positionOf(scene.viewport, window.start), to: positionOf(scene.viewport, window.end) };
  }

  #read(): void {
    const { fontPx, picture, widthPx } = this.#stage;
    const { layout, scene } = picture;
    if (layout === this.#layout && widthPx === this.#scene?.widthPx) return;
    this.#layout = layout;
    this.#scene = layout && scene && layout.overview({ widthPx });
    const heightPx = fontPx * BARS_EM;
    this.#strip = this.#scene &&
      layout?.extent && {
        widthPx,
        heightPx,
        path: densityPath(this.#scene.bins, { x: 0, y: 0, width: widthPx, height: heightPx }, false),
        label: layout.rangeText(picture.real(layout.extent).start, picture.real(layout.extent).end),
      };
    if (!this.#strip) this.#layout = undefined;
  }
}
