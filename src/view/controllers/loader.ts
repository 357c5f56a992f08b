// Reads one thing at a time: a newer wish ends an older one.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Diagnostic, Timeline } from '../../model/index.js';
import { fetchFile, LoadError } from '../reading/fetch-file.js';
import { type Content, readContent } from '../reading/read-content.js';

/** What is to be read: a file by its address, or content at hand. */
export type Wish = Partial<Content> & ({ readonly src: string } | { readonly content: string });

/** What became of it. */
export interface LoaderListener {
  onLoad(timeline: Timeline): void;
  onError(diagnostic: Diagnostic, error: unknown): void;
}

/** `idle`: nothing asked for. The host is updated when the state or the share changes. */
export class LoaderController implements ReactiveController {
  state: 'idle' | 'loading' | 'ready' | 'error' = 'idle';
  /** 0 … 1 of a file's bytes; undefined: nobody knows. */
  share: number | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #listener: LoaderListener;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost, listener: LoaderListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  async load(wish: Wish): Promise<void> {
    this.cancel();
    const abort = new AbortController();
    this.#abort = abort;
    this.#become('loading');
    try {
      const content = 'src' in wish && wish.src !== undefined ? await this.#fetch(wish.src, abort.signal) : undefined;
      const timeline = await readContent({ content: '', ...wish, ...content }, abort.signal);
      this.#become('ready');
      this.#listener.onLoad(timeline);
    } catch (error) {
      if (abort.signal.aborted) return;
      this.#become('error');
      this.#listener.onError(error instanceof LoadError ? error.diagnostic : unexpected(error), error);
    }
  }

  /** Gives up what is under way. */
  cancel(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#become('idle');
  }

  hostDisconnected(): void {
    if (this.state === 'loading') this.cancel();
  }

  #fetch(src: string, signal: AbortSignal): Promise<Content> {
    return fetchFile(src, signal, (share) => {
      if (this.share === share) return;
      this.share = share;
      this.#host.requestUpdate();
    });
  }

  #become(state: this['state']): void {
    this.share = undefined;
    if (this.state === state) return;
    this.state = state;
    this.#host.requestUpdate();
  }
}

function unexpected(error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  return { code: 'load/failed', severity: 'error', message: `This could not be read: ${reason}`, hint: 'Try again, or show the file to its author.' };
}
