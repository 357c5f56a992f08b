// Puts an element at a box of the Scene; touches the DOM only where something changed since the last frame.
import { noChange, type ElementPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { Box } from '../layout/index.js';

/**
 * `inset`: by insets instead of a transform, so that what sticks inside knows where it is, and what is scaled stays there. `row`, `column`: what lies across the
 * time axis is set apart, as `translate`, so that a change of row can be animated while time follows the hand.
 */
export type PlaceMode = 'inset' | 'row' | 'column';

/** Where one element was put last. */
export class Placement {
  #x = NaN;
  #y = NaN;
  #width: number | undefined;
  #height: number | undefined;
  #acrossX = NaN;
  #acrossY = NaN;

  /**
   * @param box - In CSS px, from the inline start.
   * @param isRightToLeft - Mirrors x.
   */
  put({ style }: HTMLElement, box: Partial<Box>, isRightToLeft = false, mode?: PlaceMode): void {
    const x = (box.x ?? 0) * (isRightToLeft ? -1 : 1);
    const y = box.y ?? 0;
    if (mode === 'inset') {
      if (x !== this.#x || y !== this.#y) {
        style.insetBlockStart = `${round(y)}px`;
        style.insetInlineStart = `${round(box.x ?? 0)}px`;
      }
    } else if (mode !== undefined) {
      const [acrossX, acrossY] = mode === 'row' ? [0, y] : [x, 0];
      const [alongX, alongY] = [x - acrossX, y - acrossY];
      if (alongX !== this.#x - this.#acrossX || alongY !== this.#y - this.#acrossY)
        style.transform = `translate(${round(alongX)}px,${round(alongY)}px)`;
      if (acrossX !== this.#acrossX || acrossY !== this.#acrossY) style.translate = `${round(acrossX)}px ${round(acrossY)}px`;
      this.#acrossX = acrossX;
      this.#acrossY = acrossY;
    } else if (x !== this.#x || y !== this.#y) style.transform = `translate(${round(x)}px,${round(y)}px)`;
    // What had a length along one axis has none once time runs the other way.
    if (box.width !== this.#width) style.width = lengthOf(box.width);
    if (box.height !== this.#height) style.height = lengthOf(box.height);
    this.#x = x;
    this.#y = y;
    this.#width = box.width;
    this.#height = box.height;
  }
}

class PlaceDirective extends Directive {
  readonly #placement = new Placement();

  override render(_box: Partial<Box>, _isRightToLeft?: boolean, _mode?: PlaceMode): symbol {
    return noChange;
  }

  override update(part: ElementPart, [box, isRightToLeft, mode]: [Partial<Box>, boolean?, PlaceMode?]): symbol {
    this.#placement.put(part.element as HTMLElement, box, isRightToLeft, mode);
    return noChange;
  }
}

/**
 * Places an absolutely positioned element at a box in CSS pixels, from the inline start.
 * @param isRightToLeft - Mirrors x.
 * @param mode - How; see {@link PlaceMode}.
 */
export const place = directive(PlaceDirective);

function round(px: number): number {
  return Math.round(px * 100) / 100;
}

function lengthOf(px: number | undefined): string {
  return px === undefined ? '' : `${round(px)}px`;
}
