// What the parts of the drawing are made from.
import type { Scene } from '../../layout/index.js';
import type { DrawingWords } from '../words.js';

/** A Scene and what the reader has in hand. */
export interface DrawingState {
  readonly scene: Scene;
  readonly words: DrawingWords;
  /** Name of the whole for assistive technology; it follows the picture. */
  readonly name: string | undefined;
  readonly selected: string | undefined;
  /** Where the keys are: id of an event, or of a cluster. */
  readonly focused: string | undefined;
  /** The event whose phrase the pointer is on in the article. */
  readonly near: string | undefined;
  readonly isRightToLeft: boolean;
  /** Painted first: marks go by their labels, their names in full follow in a moment. */
  readonly isBare?: boolean;
  /** How many events there are to have a place among; 0: places are not known. */
  readonly setSize: number;
}

/** The id of the DOM element of an option, for `aria-activedescendant`. */
export function optionId(id: string): string {
  return `o-${id}`;
}
