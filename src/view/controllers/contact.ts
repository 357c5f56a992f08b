// The first touch: fetches what a reader needs to explore, and keeps what was pressed meanwhile.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenIdle } from '../when-idle.js';

/** What explores once it is here. */
export interface Explores {
  /** @param release - What ended the press, where that is over already. */
  on(event: Event, target: EventTarget | null, release?: Event): void;
}

interface Kept {
  readonly event: Event;
  /** The innermost; an event forgets it once it has passed. */
  readonly target: EventTarget | null;
  release?: Event;
}

/** Keys by which a page moves. */
const MOVING = /^(?:Arrow|Page|Home$|End$| $|\/$)/;

/** Whether a page moves, or goes back, by a key that the drawing answers. */
function movesPage({ altKey, ctrlKey, key, metaKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && (altKey ? key === 'ArrowLeft' : MOVING.test(key));
}

export class ContactController<Explorer extends Explores> implements ReactiveController {
  /** Here after the first touch. */
  explorer: Explorer | undefined;
  /** Settled while nothing is on its way. */
  loading: Promise<unknown> = Promise.resolve();
  /** Why it is not here, where it could not be fetched. */
  failure: { readonly error: unknown } | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Explorer>;
  #isLoading = false;
  #isSoon = false;
  #kept: Kept[] = [];

  constructor(host: ReactiveControllerHost, load: () => Promise<Explorer>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** The reader did something and waits for it. */
  get isAwaited(): boolean {
    return this.#kept.length > 0;
  }

  /** Fetches the explorer unless it is here or on its way. After a failure the next call tries again. */
  reach(): void {
    if (this.explorer || this.#isLoading) return;
    this.#isLoading = true;
    this.loading = this.#load()
      .then(
        (explorer) => {
          this.explorer = explorer;
          this.failure = undefined;
          for (const { event, target, release } of this.#kept) explorer.on(event, target, release);
        },
        (error: unknown) => {
          this.failure = { error };
        },
      )
      .finally(() => {
        this.#kept = [];
        this.#isLoading = false;
        this.#host.requestUpdate();
      });
  }

  /** A pointer over it is not yet a touch: fetched once the page has nothing else to do, such as a first picture under a resting pointer. */
  #reachSoon(): void {
    if (this.#isLoading || this.#isSoon) return;
    this.#isSoon = true;
    this.loading = new Promise<void>(whenIdle).then(() => {
      this.reach();
      return this.loading;
    });
  }

  /** Does something with the explorer, now or once it is here. */
  with(task: (explorer: Explorer) => void): void {
    if (this.explorer) return task(this.explorer);
    this.reach();
    this.loading = this.loading.then(() => {
      if (this.explorer) task(this.explorer);
    });
  }

  /** Listener for all that a reader may do. */
  readonly on = (event: Event): void => {
    const [target] = event.composedPath();
    if (this.explorer) return this.explorer.on(event, target);
    const { type } = event;
    if (/^pointero/.test(type)) return this.#reachSoon();
    // A wheel that zooms must not zoom the page meanwhile; any other is the page's.
    const isWheel = event instanceof WheelEvent;
    if (isWheel && !((event.ctrlKey || event.metaKey) && target instanceof Element && target.closest('.stage'))) return;
    this.reach();
    if (/^pointer[uc]/.test(type)) {
      for (const kept of this.#kept) if ((kept.event as PointerEvent).pointerId === (event as PointerEvent).pointerId) kept.release ??= event;
    } else this.#kept.push({ event, target });
    this.#host.requestUpdate();
    if (isWheel) return event.preventDefault();
    if (!(event instanceof KeyboardEvent && target instanceof Element && target.matches('.marks') && movesPage(event))) return;
    // A key that will be answered must not move the page meanwhile, and what is typed after the one that leads to the search belongs there.
    event.preventDefault();
    if (event.key === '/') (target.getRootNode() as ShadowRoot).querySelector<HTMLElement>('[type=search]')?.focus();
  };

  hostDisconnected(): void {
    this.#kept = [];
  }
}
