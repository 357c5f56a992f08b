// Counts in numbers, as the drawing shows them.
import type { LayoutMessages } from '../words/messages.js';

/** From here on a count in the drawing is rounded; names say it in full. */
const ROUNDED_FROM = 10_000;

/** Speaks one language. */
export class CountWords {
  readonly #locale: string | undefined;
  readonly #messages: Pick<LayoutMessages, 'more'>;
  readonly #numbers: Intl.NumberFormat;
  #roundNumbers: Intl.NumberFormat | undefined;

  constructor(locale: string | undefined, messages: Pick<LayoutMessages, 'more'>) {
    this.#locale = locale;
    this.#messages = messages;
    this.#numbers = new Intl.NumberFormat(locale);
  }

  /** "4,244" */
  numberText(count: number): string {
    return this.#numbers.format(count);
  }

  /** "+12", "+601K": as long as a cluster has room for. */
  countText(count: number): string {
    const numbers = count < ROUNDED_FROM ? this.#numbers : (this.#roundNumbers ??= new Intl.NumberFormat(this.#locale, { notation: 'compact' }));
    return this.#messages.more(numbers.format(count));
  }
}
