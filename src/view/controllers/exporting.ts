// The menu of what can be taken out of the page, and the page as it is printed.
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ListItem } from '../../layout/index.js';
import type { TimelineEvent } from '../../model/index.js';
import type { CopyForm, ExportFormat, ExportSource, ExportingWords } from '../on-demand/exporting/index.js';
import { list } from '../on-demand/list.js';
import { completed, type Words } from '../words.js';
import type { LiveRegionController } from './live-region.js';

type Parts = typeof import('../on-demand/exporting/index.js');

export interface ExportingOptions {
  readonly live: LiveRegionController;
  readonly source: () => ExportSource;
  /** All that the printed list holds. */
  readonly items: () => readonly ListItem[];
  readonly chosen: () => TimelineEvent | undefined;
  readonly close: () => void;
}

/** So many events are printed; more would be a book. */
const MOST_PRINTED = 2_000;

export class ExportingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly words: Words };
  readonly #options: ExportingOptions;
  #parts: Parts | undefined;
  #failure = '';
  /** What came of copying one event. */
  #told: { readonly event: string; readonly text: string } | undefined;
  #isPrinting = false;
  #picture: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & { readonly words: Words }, options: ExportingOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('afterprint', this.#onPrinted);
  }

  hostDisconnected(): void {
    removeEventListener('afterprint', this.#onPrinted);
  }

  /** Fetches the parts. */
  async load(): Promise<Parts> {
    return (this.#parts ??= await import('../on-demand/exporting/index.js'));
  }

  /** An event is opened: its button that copies must not wait for anything once it is pressed. */
  foresee(): void {
    this.#told = undefined;
    void this.load().catch(() => undefined);
  }

  /** The content of the menu; nothing before it is here. */
  panel(): TemplateResult | typeof nothing {
    const words = this.#words;
    if (!this.#parts || !words) return nothing;
    const { timeline, isPartial } = this.#options.source();
    return this.#parts.exportPanel({ words, hasCorrections: timeline.corrections.length > 0, isPartial, failure: this.#failure });
  }

  /** What the menu prints: the picture, whole, and every event as text. */
  printed(): TemplateResult | typeof nothing {
    if (!this.#isPrinting) return nothing;
    const items = this.#options.items().slice(0, MOST_PRINTED);
    return html`<div class="printed ${this.#picture ? 'has-picture' : ''}">
      ${this.#picture ?? nothing} ${list({ items, limit: items.length, count: items.length, selected: undefined, words: this.#host.words, hasMicrodata: false })}
    </div>`;
  }

  /** @returns whether a button of the menu was pressed */
  press(target: EventTarget | null): boolean {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-save],[data-copy],[data-copy-event],[data-print]') : null;
    if (!button) return false;
    const { save, copy } = button.dataset;
    if (save !== undefined)
      void this.#do(
        ({ formats }) => formats[save as ExportFormat],
        async (parts, words) => words.saved(await parts.save(save as ExportFormat, this.#options.source())),
      );
    else if (copy !== undefined)
      void this.#do(
        ({ copies }) => copies[copy as CopyForm],
        async (parts, words) => parts.copy(copy as CopyForm, this.#options.source()).then(() => words.copied(words.copies[copy as CopyForm])),
      );
    else if (button.dataset['print'] !== undefined)
      void this.#do(
        ({ print }) => print,
        () => this.#print(),
      );
    else void this.#copyChosen();
    return true;
  }

  get #words(): ExportingWords | undefined {
    return this.#parts && completed(this.#host.words.exporting ?? {}, this.#parts.ENGLISH_EXPORTING);
  }

  async #copyChosen(): Promise<void> {
    const event = this.#options.chosen();
    if (!event) return;
    const { said } = await this.#try(
      () => event.title,
      async (parts, words) => parts.copyEvent(event, this.#options.source()).then(() => words.copied(event.title)),
    );
    this.#told = { event: event.id, text: said };
    this.#host.requestUpdate();
  }

  /** What came of copying an event; empty where nobody did, or did so with another since. */
  toldOf({ id }: TimelineEvent): string {
    return this.#told?.event === id ? this.#told.text : '';
  }

  /** Does what the menu offers and closes it; what does not work is told in it. */
  async #do(nameOf: (words: ExportingWords) => string, task: (parts: Parts, words: ExportingWords) => Promise<string>): Promise<void> {
    this.#failure = '';
    const { said, isDone } = await this.#try(nameOf, task);
    if (isDone) this.#options.close();
    else this.#failure = said;
    this.#host.requestUpdate();
  }

  /** Does it and says so, or what does not work. */
  async #try(
    nameOf: (words: ExportingWords) => string,
    task: (parts: Parts, words: ExportingWords) => Promise<string>,
  ): Promise<{ readonly said: string; readonly isDone: boolean }> {
    const parts = await this.load();
    const words = this.#words ?? parts.ENGLISH_EXPORTING;
    let said: string,
      isDone = false;
    try {
      said = await task(parts, words);
      isDone = true;
    } catch (error) {
      const reason = error instanceof parts.CopyRefused ? words.noCopy : error instanceof Error ? error.message : String(error);
      said = words.failed(nameOf(words), reason);
    }
    if (said) this.#options.live.say(said);
    return { said, isDone };
  }

  async #print(): Promise<string> {
    const parts = await this.load();
    const picture = document.createElement('div');
    const { svg, sheet } = parts.inlineSvg(await parts.svgOf(this.#options.source(), 'plain'));
    svg.removeAttribute('width');
    svg.removeAttribute('height');
    const root = picture.attachShadow({ mode: 'open' });
    const fit = new CSSStyleSheet();
    fit.replaceSync('svg{display:block;inline-size:100%;max-block-size:calc(95vb - var(--_above, 0px))}');
    root.adoptedStyleSheets = [sheet, fit];
    root.append(svg);
    picture.className = 'printed-picture';
    this.#picture = picture;
    this.#options.close();
    this.#isPrinting = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    print();
    return '';
  }

  readonly #onPrinted = (): void => {
    if (!this.#isPrinting) return;
    this.#isPrinting = false;
    this.#picture = undefined;
    this.#host.requestUpdate();
  };
}
