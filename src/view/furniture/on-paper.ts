// The picture on paper. A browser prints before a picture could follow the width of a sheet, so it is laid out for one when printing begins.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StageController } from '../controllers/stage.js';

/** So wide is a sheet of A4 or Letter between its margins, px; what is left of it is made up by `zoom` (paper.styles.ts). */
const SHEET_PX = { width: 700, height: 900 };
/** Large text wants a wider picture, em of it: it is made smaller as a whole. */
const LEAST_EM = 30;

/** Where the page was scrolled to before the first of its timelines took another height for the sheet. */
let place: { readonly left: number; readonly top: number } | undefined;

/** What is printed. */
interface PrintedHost extends ReactiveControllerHost {
  orientation?: string;
}

export class OnPaper implements ReactiveController {
  readonly #host: PrintedHost;
  readonly #stage: StageController;
  #isTurned = false;

  constructor(host: PrintedHost, stage: StageController) {
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
    this.#end();
  }

  readonly #begin = (): void => {
    const {
      element,
      fontPx,
      picture: { viewport },
    } = this.#stage;
    if (!viewport || !element) return;
    place ??= { left: scrollX, top: scrollY };
    const leastPx = LEAST_EM * fontPx;
    // What a phone shows is wider on a sheet, where time has room to run across.
    const widthPx = Math.round(Math.min(viewport.widthPx * Math.max(1, SHEET_PX.width / innerWidth), Math.max(SHEET_PX.width, leastPx)));
    if (this.#host.orientation === 'auto' && viewport.orientation === 'vertical' && widthPx >= leastPx) {
      this.#isTurned = true;
      this.#host.orientation = 'horizontal';
    }
    const { heightPx, orientation } = viewport;
    if (this.#isTurned) this.#stage.paper = { orientation: 'horizontal', widthPx, heightPx: SHEET_PX.height };
    else this.#stage.paper = { orientation, widthPx, heightPx: orientation === 'vertical' ? heightPx : Math.max(heightPx, SHEET_PX.height) };
    element.style.setProperty('--_sheet', `${widthPx}px`);
    this.#draw();
  };

  readonly #end = (): void => {
    if (!this.#stage.paper) return;
    this.#stage.paper = undefined;
    if (this.#isTurned) this.#host.orientation = 'auto';
    this.#isTurned = false;
    this.#host.requestUpdate();
    const back = place;
    // Each of several goes back there: the last has the last word.
    void this.#host.updateComplete.then(() => {
      place = undefined;
      scrollTo({ ...back, behavior: 'instant' });
    });
  };

  /** At once: whoever calls `print()` leaves no time for an update. */
  #draw(): void {
    const host = this.#host as ReactiveControllerHost & { performUpdate(): void };
    host.requestUpdate();
    host.performUpdate();
  }
}
