// Whether a place in a text stands inside a quotation. Quotations end with their paragraph.
import { NEWLINE, PUNCT, type Tokens } from '../tokens.js';

const STRAIGHT = 0x22, OPEN = 0x201c, CLOSE = 0x201d, OPEN_ANGLE = 0xab, CLOSE_ANGLE = 0xbb;

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
    const { kind, start, text } = this.#tokens;
    for (; this.#at < token; this.#at++) {
      if (kind[this.#at] === NEWLINE) {
        if (kind[this.#at + 1] === NEWLINE) this.#isOpen = false;
      } else if (kind[this.#at] === PUNCT) {
        const sign = text.charCodeAt(start[this.#at]);
        if (sign === STRAIGHT) this.#isOpen = !this.#isOpen;
        else if (sign === OPEN || sign === OPEN_ANGLE) this.#isOpen = true;
        else if (sign === CLOSE || sign === CLOSE_ANGLE) this.#isOpen = false;
      }
    }
    return this.#isOpen;
  }
}
