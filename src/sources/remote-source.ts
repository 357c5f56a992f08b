// A TimelineSource behind an address: asks `ADDRESS/extent` and `ADDRESS/window?start=…&end=…&limit=…` for JSON.
import type { TimelineSource, WindowAnswer, WindowQuery } from '../model/index.js';
import type { Extent } from '../time/index.js';
import { readAnswer, readExtent } from './plain-source.js';
import { searchOf } from './window-request.js';

/** Asks a server, which may write its events plainly: `{ id, title, start, end? }`. A question that is withdrawn is withdrawn there too. */
export class RemoteSource implements TimelineSource {
  readonly #address: string;

  /** @param address - of the endpoint, without a slash at its end; relative to the page. */
  constructor(address: string) {
    this.#address = address.replace(/\/+$/, '');
  }

  async extent(): Promise<Extent | undefined> {
    return readExtent(await this.#ask('extent'), `${this.#address}/extent`);
  }

  async window(query: WindowQuery): Promise<WindowAnswer> {
    const question = `window?${new URLSearchParams(searchOf(query)).toString()}`;
    return readAnswer(await this.#ask(question, query.signal), `${this.#address}/window`);
  }

  async #ask(question: string, signal?: WindowQuery['signal']): Promise<unknown> {
    const response = await fetch(`${this.#address}/${question}`, {
      headers: { accept: 'application/json' },
      ...(signal instanceof AbortSignal && { signal }),
    });
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) throw new Error(messageOf(body) || `${this.#address} answered ${response.status} ${response.statusText}`.trim());
    if (body === undefined) throw new Error(`${this.#address} gave no JSON`);
    return body;
  }
}

/** What a server says in `{ "message": … }`. */
function messageOf(body: unknown): string {
  const { message } = Object(body) as { readonly message?: unknown };
  return typeof message === 'string' ? message : '';
}
