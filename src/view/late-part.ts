// A part that is fetched when it is needed, once for all timelines of a page.

export class LatePart<Part> {
  /** Once it is here. */
  part: Part | undefined;
  /** It could not be fetched. */
  isLost = false;
  #coming: Promise<void> | undefined;
  readonly #fetch: () => Promise<Part>;

  constructor(fetch: () => Promise<Part>) {
    this.#fetch = fetch;
  }

  /** Fetches it unless it is here. @returns undefined where there is nothing to wait for; never rejects */
  come(): Promise<void> | undefined {
    if (this.part || this.isLost) return undefined;
    return (this.#coming ??= this.#fetch().then((part) => { this.part = part; }, () => { this.isLost = true; }));
  }
}
