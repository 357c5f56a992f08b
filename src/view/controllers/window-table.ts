// The window in sight as a table for screen readers, made anew when things have come to rest.
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ListItem } from '../../layout/index.js';
import type { Words } from '../words.js';
import type { StageController } from './stage.js';

const REST_MS = 400;
/** More rows than that nobody listens to; the list view has them all. */
const MOST_ROWS = 100;

export class WindowTableController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly words: Words };
  readonly #stage: StageController;
  #key: unknown;
  #start: number | undefined;
  #end: number | undefined;
  #caption = '';
  #rows: readonly ListItem[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & { readonly words: Words }, stage: StageController) {
    this.#host = host;
    this.#stage = stage;
    host.addController(this);
  }

  hostUpdated(): void {
    const { layout, window } = this.#stage.picture;
    if (layout === this.#key && window?.start === this.#start && window?.end === this.#end) return;
    this.#key = layout;
    this.#start = window?.start;
    this.#end = window?.end;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#read();
    }, REST_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#key = undefined;
  }

  render(): TemplateResult | typeof nothing {
    const { tableHeads } = this.#host.words;
    if (this.#rows.length === 0) return nothing;
    return html`<div class="window-table"><table>
      <caption>${this.#caption}</caption>
      <thead><tr>${tableHeads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${this.#rows.map(({ when, title, speaker, remarks, statusText }) => html`<tr><td>${when}</td><th scope="row">${title}</th><td>${remarks.join(', ') || statusText}</td><td>${speaker ?? ''}</td></tr>`)}</tbody>
    </table></div>`;
  }

  #read(): void {
    const { layout, namedWindow, window } = this.#stage.picture;
    const all = layout && window ? layout.list({ start: window.start, end: window.end }) : [];
    this.#rows = all.slice(0, MOST_ROWS);
    this.#caption =
      layout && namedWindow
        ? `${layout.rangeText(namedWindow.start, namedWindow.end)}. ${this.#host.words.shown(String(this.#rows.length), String(all.length))}`
        : '';
    this.#host.requestUpdate();
  }
}
