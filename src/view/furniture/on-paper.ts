// The picture on paper. A browser prints before a picture could follow the width of a sheet, so it is laid out for one when printing begins.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StageController } from '../controllers/stage.js';

/** So wide is a sheet of A4 or Letter between its margins, px; what is left of it is made up by `zoom` (paper.styles.ts). */
const SHEET_PX = { width: 700, height: 900 };
/** Large text wants a wider picture, em of it: it is made smaller as a whole. */
const LEAST_EM = 30;

export class OnPaper implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #stage: StageController;

  constructor(host: ReactiveControllerHost, stage: StageController) {
    this.#host = host;
    this.#stage = stage;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
  }

  readonly #begin = (): void => {
    const { element, fontPx, picture: { viewport } } = this.#stage;
    if (!viewport || !element) return;
    const { heightPx, orientation } = viewport;
    const widthPx = Math.min(viewport.widthPx, Math.max(SHEET_PX.width, LEAST_EM * fontPx));
    this.#stage.paper = { orientation, widthPx, heightPx: orientation === 'vertical' ? heightPx : Math.max(heightPx, SHEET_PX.height) };
    element.style.setProperty('--_sheet', `${widthPx}px`);
    this.#draw();
  };

  readonly #end = (): void => {
    if (!this.#stage.paper) return;
    this.#stage.paper = undefined;
    this.#host.requestUpdate();
  };

  /** At once: whoever calls `print()` leaves no time for an update. */
  #draw(): void {
    const host = this.#host as ReactiveControllerHost & { performUpdate(): void };
    host.requestUpdate();
    host.performUpdate();
  }
}
