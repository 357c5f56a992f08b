// The picture on paper. A browser prints before a picture could follow the width of a sheet, so it is laid out for one when printing begins.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StageController } from '../controllers/stage.js';
import { drawAtOnce } from '../draw-at-once.js';

/** So wide is a sheet of A4 or Letter between its margins, px; what is left of it is made up by `zoom` (paper.styles.ts). */
const SHEET_PX = { width: 700, height: 900 };
/** Large text wants a wider picture, em of it: it is made smaller as a whole. */
const LEAST_EM = 30;
/** What is up to so many times as high as a sheet is made smaller to stand on one: across sheets words would be cut through. More would be too small to read. */
const MOST_SHRUNK = 2;
/** What stands above it on its page, up to so much of a sheet, leaves it the rest of that sheet: below a heading and a few words, a picture as high as a sheet would leave the first one nearly blank. */
const MOST_ABOVE = 1 / 3;

/** Where the page was scrolled to before the first of its timelines took another height for the sheet. */
let place: { readonly left: number; readonly top: number } | undefined;

/** What is printed. */
interface PrintedHost extends ReactiveControllerHost {
  getBoundingClientRect(): DOMRect;
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
    const { element, fontPx, picture } = this.#stage;
    if (!picture.layout?.extent || !element) return;
    place ??= { left: scrollX, top: scrollY };
    const seen = picture.viewport,
      heightPx = seen?.heightPx ?? SHEET_PX.height;
    // In a tab that the page hides on the screen alone it has no size: on paper it has all of the sheet.
    let { orientation, widthPx } = seen ?? { orientation: this.#stage.isVertical ? 'vertical' : 'horizontal', widthPx: SHEET_PX.width };
    const leastPx = LEAST_EM * fontPx;
    // What a phone shows is wider on a sheet, where time has room to run across.
    widthPx = Math.min(widthPx * Math.max(1, SHEET_PX.width / innerWidth), Math.max(SHEET_PX.width, leastPx));
    if (this.#host.orientation === 'auto' && orientation === 'vertical' && widthPx >= leastPx) {
      this.#isTurned = true;
      this.#host.orientation = orientation = 'horizontal';
    }
    const topPx = seen ? Math.max(0, this.#host.getBoundingClientRect().top + scrollY) : 0;
    let abovePx = topPx < SHEET_PX.height * MOST_ABOVE ? topPx : 0;
    const layOut = (sheets: number): number => {
      const roomPx = SHEET_PX.height - abovePx;
      const sheetPx = Math.round(widthPx * sheets);
      this.#stage.paper = { orientation, heightPx: orientation === 'horizontal' ? roomPx : heightPx, widthPx: sheetPx };
      drawAtOnce(this.#host);
      const highPx = parseFloat((element.firstElementChild as HTMLElement).style.height);
      // On the frame: what the menu prints in place of the stage stands there as well.
      (element.parentElement as HTMLElement).style.cssText += `;--_sheet:${sheetPx}px;--_high:${highPx}px;--_above:${abovePx}px`;
      return highPx / roomPx;
    };
    let sheets = layOut(1);
    if (sheets > MOST_SHRUNK && abovePx > 0) {
      abovePx = 0;
      sheets = layOut(1);
    }
    // As wide as it is high: once it is smaller it has the width of the sheet.
    if (sheets > 1) sheets = layOut(Math.min(sheets, MOST_SHRUNK));
    // What no sheet holds goes on over several, and need not begin on a new one.
    element.style.breakInside = sheets > MOST_SHRUNK ? 'auto' : '';
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
}
