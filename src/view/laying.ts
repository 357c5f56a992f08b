// Keeps the layout as new as what was read and how it is to look.
import type { LayoutOptions } from '../layout/index.js';
import { isTimeZone } from '../time/index.js';
import type { ContactController } from './controllers/contact.js';
import type { ExplorerController } from './controllers/explorer.js';
import type { Input, InputController } from './controllers/inputs.js';
import type { ShownEvents } from './controllers/shown-events.js';
import type { StageController } from './controllers/stage.js';
import { localeAround } from './locale.js';
import type { ViewName } from './parts/toolbar.js';
import { nextTask } from './slices.js';
import type { Words } from './words.js';

/** Properties of the host that say how the same events look. */
export const LOOKS = ['timeZone', 'locale', 'laneBy', 'laneOrder', 'fold', 'words'] as const;

export interface LayingHost extends HTMLElement {
  readonly timeZone?: string;
  readonly locale?: string;
  readonly laneBy?: LayoutOptions['laneBy'];
  readonly laneOrder: readonly string[];
  readonly fold: boolean;
  readonly view: ViewName;
  readonly words: Words;
}

/** What is laid out, and where. */
export interface LayingParts {
  readonly stage: StageController;
  readonly shown: ShownEvents;
  readonly inputs: InputController;
  readonly contact: ContactController<ExplorerController>;
  readonly input: () => Input;
}

/** The picture of more events is made in several tasks, so that the page goes on answering. */
const MANY = 1_500;

export class Laying {
  /** The layout no longer fits. */
  isStale = false;
  /** What the page's own function for lanes threw as the layout was made. */
  failure: Error | undefined;
  /** The host holds no article of its own; looked for by what stands around the picture. */
  lacksArticle = false;
  /** The picture of a new layout was not made yet. */
  #isNew = false;
  readonly #host: LayingHost;
  readonly #parts: LayingParts;

  constructor(host: LayingHost, parts: LayingParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** Time is drawn, not listed; it is, too, where an article is asked for and there is none. */
  get isDrawing(): boolean {
    const { view } = this.#host;
    return view !== 'list' && (view !== 'text' || this.lacksArticle);
  }

  /** Nothing came, whatever is looked for in it. */
  get isEmpty(): boolean {
    const { bins, rows, timeline } = this.#parts.input();
    return (rows ?? timeline.events).length === 0 && !bins;
  }

  /** Language of dates and numbers. */
  get locale(): string {
    return localeAround(this.#host, this.#host.locale);
  }

  /** How events are laid out. */
  get looks(): LayoutOptions & { readonly messages: Words } {
    const { fold: isFolding, laneBy, laneOrder, timeZone, words } = this.#host;
    const { contact, input, shown } = this.#parts;
    return {
      locale: this.locale,
      laneBy:
        typeof laneBy === 'function'
          ? (event) => {
              try {
                return laneBy(event);
              } catch (error) {
                this.failure = error as Error;
              }
            }
          : (laneBy ?? ((shown.rows?.hasLanes ?? shown.events.some(({ lane }) => lane)) ? 'lane' : 'none')),
      laneOrder: [...laneOrder, ...(input().lanes ?? [])],
      messages: words,
      fold: isFolding ? contact.explorer?.foldOfShown : undefined,
      timeZone: timeZone && isTimeZone(timeZone) ? timeZone : undefined,
    };
  }

  /** Brings the layout and the size of the stage up to date. Folding waits for what can do it. */
  lay(): void {
    const { contact, input, inputs, shown, stage } = this.#parts;
    const isWaiting = this.#host.fold && !contact.explorer && !contact.failure;
    // The list has no lines without it. What could not be fetched is asked for by the reader's next touch alone.
    if (isWaiting || (this.#host.view === 'list' && !this.isEmpty && !contact.failure)) contact.reach();
    if (this.isStale && this.isDrawing && !this.isEmpty) stage.foresee();
    if (this.isStale && !isWaiting && stage.isReady) {
      this.isStale = false;
      this.#isNew = true;
      this.failure = undefined;
      const { relations, documents } = input().timeline;
      stage.lay({ ...input(), events: shown.rows ?? shown.events, relations, documents }, this.looks, inputs.means);
    }
    stage.fitSize();
  }

  /** Layout, scene and DOM of many events are tasks of their own; a frame of panning is one. */
  get isLong(): boolean {
    return this.#parts.shown.count > MANY && (this.isStale || this.#isNew);
  }

  /** All but the DOM, in tasks. */
  async layInTasks(): Promise<void> {
    const { picture } = this.#parts.stage;
    await nextTask();
    if (this.isStale) {
      this.lay();
      await nextTask();
    }
    if (!this.#isNew || !picture.isSceneDue) return;
    this.#isNew = picture.scene === undefined;
    await nextTask();
  }
}
