// A part that is fetched when it is needed, once for all timelines of a page.

export class LatePart<Part> {
  /** Once it is here. */
  part: Part | undefined;
  /** Why it could not be fetched. */
  failure: { readonly error: unknown } | undefined;
  #coming: Promise<void> | undefined;
  readonly #fetch: () => Promise<Part>;
  readonly #mark: keyof Part & string;

  /** @param mark - Something that the part has and nothing else. */
  constructor(fetch: () => Promise<Part>, mark: keyof Part & string) {
    this.#fetch = fetch;
    this.#mark = mark;
  }

  /** Fetches it unless it is here. @returns undefined where there is nothing to wait for: it is here, or lost; never rejects */
  come(): Promise<void> | undefined {
    return this.failure ? undefined : this.again();
  }

  /** As {@link come}, also where it was lost. */
  again(): Promise<void> | undefined {
    if (this.part) return undefined;
    return (this.#coming ??= this.#fetch()
      .catch((error: unknown) => byOtherAddress(error, this.#mark) as Promise<Part>)
      .then(
        (part) => {
          this.part = part;
          this.failure = undefined;
        },
        (error: unknown) => {
          this.failure = { error };
        },
      )
      .finally(() => {
        this.#coming = undefined;
      }));
  }
}

let asked = 0;

/**
 * Chromium does not ask again for a module that it could not fetch, as long as the page lives; but for the same with another fragment.
 * A bundler may keep the part under a name of its own in its file.
 */
async function byOtherAddress(error: unknown, mark: string): Promise<unknown> {
  const [address] = (error instanceof TypeError && /\S+:\/\/[^\s#]+/.exec(error.message)) || [];
  if (!address) throw error;
  const file = (await import(/* webpackIgnore: true */ /* @vite-ignore */ `${address}#${++asked}`)) as object;
  return [file, ...(Object.values(file) as unknown[])].find((part) => mark in Object(part));
}
