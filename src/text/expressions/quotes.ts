// Whether a place in a text stands inside a quotation. Quotations end with their paragraph.
import { MARK, NEWLINE, type Tokens } from '../tokens/tokens.js';

const STRAIGHT = 0x22,
  OPEN = 0x201c,
  OPEN_ANGLE = 0xab;

/** Reads quotation marks once, from front to back. */
export class Quotes {
  readonly #tokens: Tokens;
  #at = 0;
  #isOpen = false;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** Asked for tokens in text order; an earlier token is answered as the latest was. */
  isOpenAt(token: number): boolean {
    const { kind, flags, start, text } = this.#tokens;
    let at = this.#at,
      isOpen = this.#isOpen;
    for (; at < token; at++) {
      if ((flags[at] & MARK) === 0) continue;
      if (kind[at] === NEWLINE) {
        if (kind[at + 1] === NEWLINE) isOpen = false;
        continue;
      }
      const sign = text.charCodeAt(start[at]);
      isOpen = sign === STRAIGHT ? !isOpen : sign === OPEN || sign === OPEN_ANGLE;
    }
    this.#at = at;
    return (this.#isOpen = isOpen);
  }
}
