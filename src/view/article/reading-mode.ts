// As an article is scrolled, tells which event is being read: the last one whose words begin above the reading line.

/** Words of an event in the article. */
export interface ReadPhrase {
  readonly event: string;
  readonly start: number;
}

/** The reading line lies at this share of what is in sight of the article. */
const LINE = 0.33;
/** Scrolling that the timeline itself asked for lasts no longer. */
const OWN_MS = 900;

/**
 * The phrase that is being read: the last that begins at or above the line; the first where all lie below.
 * @param phrases - In the order of the text.
 * @param topOf - Where a phrase begins, px of the page's viewport; O(log n) of them are asked.
 */
export function phraseAtLine<Phrase>(phrases: readonly Phrase[], topOf: (phrase: Phrase) => number, linePx: number): Phrase | undefined {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const phrase = phrases[middle];
    if (phrase !== undefined && topOf(phrase) <= linePx) low = middle + 1;
    else high = middle;
  }
  return phrases[Math.max(0, low - 1)];
}

/** Follows the scrolling of one article. */
export class ReadingMode {
  readonly #article: Element;
  readonly #phrases: () => readonly ReadPhrase[];
  readonly #topOf: (phrase: ReadPhrase) => number;
  readonly #onRead: (event: string) => void;
  #frame = 0;
  #last: string | undefined;
  #quietUntil = 0;

  /** @param topOf - Where a phrase stands on the screen, px. */
  constructor(article: Element, phrases: () => readonly ReadPhrase[], topOf: (phrase: ReadPhrase) => number, onRead: (event: string) => void) {
    this.#article = article;
    this.#phrases = phrases;
    this.#topOf = topOf;
    this.#onRead = onRead;
    // The article may scroll itself or lie in anything that does.
    document.addEventListener('scroll', this.#onScroll, { capture: true, passive: true });
  }

  /** The timeline scrolls the article: that is no reading. */
  hush(): void {
    this.#quietUntil = performance.now() + OWN_MS;
  }

  end(): void {
    cancelAnimationFrame(this.#frame);
    document.removeEventListener('scroll', this.#onScroll, { capture: true });
  }

  readonly #onScroll = ({ target }: Event): void => {
    if (!(target instanceof Node) || !(target.contains(this.#article) || this.#article.contains(target)) || performance.now() < this.#quietUntil)
      return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#read();
    });
  };

  #read(): void {
    const box = this.#article.getBoundingClientRect();
    const top = Math.max(0, box.top);
    const bottom = Math.min(innerHeight, box.bottom);
    if (bottom <= top) return;
    const phrase = phraseAtLine(this.#phrases(), this.#topOf, top + (bottom - top) * LINE);
    if (!phrase || phrase.event === this.#last) return;
    this.#last = phrase.event;
    this.#onRead(phrase.event);
  }
}
