// Heads of lanes side by side stay in sight while the page scrolls: unless the stage itself has something to scroll to, they stick to the page.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StageController } from '../controllers/stage.js';

/** Sizes of the stage are whole. */
const ROUNDING_PX = 1;

export class HeadsInSight implements ReactiveController {
  readonly #stage: StageController;

  constructor(host: ReactiveControllerHost, stage: StageController) {
    this.#stage = stage;
    host.addController(this);
  }

  hostUpdated(): void {
    const { element, isVertical, picture } = this.#stage;
    const { contentSizePx = 0, lanes = [], viewport } = picture.scene ?? {};
    const head = isVertical ? lanes[0]?.head : undefined;
    if (!element || !viewport) return;
    const isWhole =
      head !== undefined && contentSizePx <= viewport.widthPx + ROUNDING_PX && head.height + viewport.heightPx <= element.clientHeight + ROUNDING_PX;
    // With the other classes of the stage it is written anew.
    element.classList.toggle('is-whole', isWhole);
  }
}
