// Plain text drawn from marked-up text, with the way back: each offset of the one has its place in the other.

/** Text without markup, and where it came from. */
export interface MappedText {
  readonly text: string;
  /** Offset in the marked-up text for an offset in {@link text}. */
  toSource(offset: number): number;
}

/** Collects {@link MappedText} from left to right. */
export class MappedTextBuilder {
  #parts: string[] = [];
  #length = 0;
  #last = '';
  // One run per stretch: where it starts in the plain text, where in the source, and whether it is copied unit by unit.
  #plainStarts: number[] = [];
  #sourceStarts: number[] = [];
  #copied: boolean[] = [];

  /** Units collected so far. */
  get length(): number {
    return this.#length;
  }

  /** The last unit collected, or an empty string. */
  get last(): string {
    return this.#last;
  }

  /** Copies `source.slice(start, end)`. */
  copy(source: string, start: number, end: number): void {
    if (end > start) this.#push(source.slice(start, end), start, true);
  }

  /** Adds text that stands for the source at `sourceOffset`: a decoded entity, a line break for a tag. */
  add(text: string, sourceOffset: number): void {
    if (text !== '') this.#push(text, sourceOffset, false);
  }

  /** Everything collected. */
  build(): MappedText {
    const plainStarts = this.#plainStarts;
    const sourceStarts = this.#sourceStarts;
    const copied = this.#copied;
    return {
      text: this.#parts.join(''),
      toSource(offset) {
        let low = 0;
        let high = plainStarts.length;
        while (high - low > 1) {
          const middle = (low + high) >> 1;
          if ((plainStarts[middle] ?? 0) <= offset) low = middle;
          else high = middle;
        }
        const source = sourceStarts[low] ?? 0;
        return copied[low] ? source + Math.max(0, offset - (plainStarts[low] ?? 0)) : source;
      },
    };
  }

  #push(text: string, sourceOffset: number, isCopied: boolean): void {
    this.#plainStarts.push(this.#length);
    this.#sourceStarts.push(sourceOffset);
    this.#copied.push(isCopied);
    this.#parts.push(text);
    this.#length += text.length;
    this.#last = text.charAt(text.length - 1);
  }
}
