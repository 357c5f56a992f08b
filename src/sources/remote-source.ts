// A TimelineSource behind an address: asks `ADDRESS/extent` and `ADDRESS/window?start=…&end=…&limit=…` for JSON.
import { eventFromPlain, type Bin, type TimelineSource, type WindowAnswer, type WindowQuery } from '../model/index.js';
import type { Extent, Instant } from '../time/index.js';
import { searchOf } from './window-request.js';

/** Asks a server, which may write its events plainly: `{ id, title, start, end? }`. A question that is withdrawn is withdrawn there too. */
export class RemoteSource implements TimelineSource {
  readonly #address: string;

  /** @param address - of the endpoint, without a slash at its end; relative to the page. */
  constructor(address: string) {
    this.#address = address.replace(/\/+$/, '');
  }

  async extent(): Promise<Extent | undefined> {
    const given = await this.#ask('extent');
    if (given === null) return undefined;
    return extentOf(given) ?? this.#refuse('extent', '{ "start", "end" } in epoch milliseconds, or null');
  }

  async window(query: WindowQuery): Promise<WindowAnswer> {
    const given = fieldsOf(await this.#ask(`window?${new URLSearchParams(searchOf(query)).toString()}`, query.signal));
    const { events, bins = [], total } = given ?? {};
    if (!Array.isArray(events) || !Array.isArray(bins)) return this.#refuse('window', '{ "events": [ … ], "bins": [ … ], "total" }');
    const read = events.flatMap((event: unknown) => eventFromPlain(event).event ?? []);
    const counted = bins.flatMap((bin: unknown) => binOf(bin) ?? []);
    return { events: read, bins: counted, total: typeof total === 'number' ? total : counted.reduce((sum, { count }) => sum + count, read.length) };
  }

  #refuse(question: string, wanted: string): never {
    throw new Error(`${this.#address}/${question} gave something else than ${wanted}`);
  }

  async #ask(question: string, signal?: WindowQuery['signal']): Promise<unknown> {
    const response = await fetch(`${this.#address}/${question}`, {
      headers: { accept: 'application/json' },
      ...(signal instanceof AbortSignal && { signal }),
    });
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) throw new Error(messageOf(body) ?? `${this.#address} answered ${response.status} ${response.statusText}`.trim());
    if (body === undefined) throw new Error(`${this.#address} gave no JSON`);
    return body;
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
}

function extentOf(value: unknown): Extent | undefined {
  const { start, end } = fieldsOf(value) ?? {};
  return typeof start === 'number' && typeof end === 'number' && end > start ? { start: start as Instant, end: end as Instant } : undefined;
}

function binOf(value: unknown): Bin | undefined {
  const extent = extentOf(value);
  const { count, lane } = fieldsOf(value) ?? {};
  return extent && typeof count === 'number' && count > 0 ? { ...extent, count, ...(typeof lane === 'string' && { lane }) } : undefined;
}

/** What a server says in `{ "message": … }`. */
function messageOf(body: unknown): string | undefined {
  const message = typeof body === 'object' && body !== null && 'message' in body ? body.message : undefined;
  return typeof message === 'string' && message !== '' ? message : undefined;
}
