// Puts an element at a box of the Scene; touches the DOM only where something changed since the last frame.
import { noChange, type ElementPart } from 'lit';
import { Directive, directive, PartType, type PartInfo } from 'lit/directive.js';
import type { Box } from '../layout/index.js';

class PlaceDirective extends Directive {
  #x = NaN;
  #y = NaN;
  #width = NaN;
  #height = NaN;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('place: write it as an element binding, <div ${place(box)}>');
  }

  override render(_box: Partial<Box>, _isRightToLeft?: boolean, _isLaidOut?: boolean): symbol {
    return noChange;
  }

  override update(part: ElementPart, [box, isRightToLeft, isLaidOut]: [Partial<Box>, boolean?, boolean?]): symbol {
    const { style } = part.element as HTMLElement;
    const x = (box.x ?? 0) * (isRightToLeft ? -1 : 1);
    const y = box.y ?? 0;
    if (isLaidOut) {
      style.insetBlockStart = `${round(y)}px`;
      style.insetInlineStart = `${round(box.x ?? 0)}px`;
    } else if (x !== this.#x || y !== this.#y) style.transform = `translate(${round(x)}px,${round(y)}px)`;
    if (box.width !== undefined && box.width !== this.#width) style.width = `${round(box.width)}px`;
    if (box.height !== undefined && box.height !== this.#height) style.height = `${round(box.height)}px`;
    this.#x = x;
    this.#y = y;
    this.#width = box.width ?? NaN;
    this.#height = box.height ?? NaN;
    return noChange;
  }
}

/**
 * Places an absolutely positioned element at a box in CSS pixels, from the inline start.
 * @param isRightToLeft - Mirrors x.
 * @param isLaidOut - By insets instead of a transform, so that what sticks inside knows where it is.
 */
export const place = directive(PlaceDirective);

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
