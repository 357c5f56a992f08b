// The dialog in which an event is mended, added, split, merged or linked.
import { html, nothing, type TemplateResult } from 'lit';
import { unlinkEvents, type RelationType, type TimelineEvent } from '../../../model/index.js';
import type { RelatedEvent } from '../detail.js';
import { choicesFor } from './choices.js';
import { clockOf, commitForm, type OpenForm } from './commit-form.js';
import { editingWords, longTime, type EditingHost } from './editing-host.js';
import type { Editor } from './editor.js';
import { form, type FormName } from './forms.js';
import { FieldError, OPEN, readEnd, readTyped } from './read-date.js';

export interface DialogParts {
  readonly editor: Editor;
  /** The relations of an event. */
  related(event: TimelineEvent): readonly RelatedEvent[];
  /** @param id - The event that the dialog was about. */
  onClosed(id: string): void;
}

/** The reader rests from typing, ms. */
const REST_MS = 300;

export class EditorDialog {
  readonly #host: EditingHost;
  readonly #parts: DialogParts;
  #form: OpenForm | undefined;
  #concerned = '';
  #problem: { readonly field: string; readonly message: string } | undefined;
  #understood = new Map<string, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSaving = false;

  constructor(host: EditingHost, parts: DialogParts) {
    this.#host = host;
    this.#parts = parts;
  }

  get isOpen(): boolean {
    return this.#form !== undefined;
  }

  /** Shown with the next update. */
  open(name: FormName, event: TimelineEvent): void {
    this.#form = { name, event };
    this.#concerned = event.id;
    this.#problem = undefined;
    this.#understood = new Map();
    this.#host.requestUpdate();
  }

  close(): void {
    this.#form = undefined;
    this.#element?.close();
  }

  render(): TemplateResult {
    const words = editingWords(this.#host);
    const state = this.#form;
    return html`<dialog class="editor" part="editor" aria-labelledby="editor-title" @close=${this.#onClose}>
        ${
          state
            ? html`<form novalidate aria-busy=${this.#isSaving ? 'true' : nothing} @submit=${this.#onSubmit} @input=${this.#onInput}>${form({
                ...state,
                words,
                general: this.#host.words,
                problem: this.#problem,
                understood: this.#understood,
                others:
                  state.name === 'merge' || state.name === 'link'
                    ? choicesFor(state.event, this.#parts.editor.timeline.events, (when) => longTime(this.#host, when))
                    : [],
                related: state.name === 'link' ? this.#parts.related(state.event) : [],
              })}</form>`
            : nothing
        }
      </dialog>`;
  }

  /** Opens once it has its content. */
  updated(): void {
    const element = this.#element;
    if (!element?.isConnected || !this.#form || element.matches(':modal')) return;
    // One that was moved to another place of the page is still open there, and the page behind it at hand.
    element.open = false;
    element.showModal();
    element.querySelector<HTMLElement>('input, select, button')?.focus();
  }

  /** What is being typed is no longer read. */
  disconnect(): void {
    clearTimeout(this.#timer);
  }

  /** Takes back a relation. @param button - Says which in `data-type`, `data-other` and `data-back`. */
  unlink({ dataset: { type, other, back } }: HTMLElement): void {
    const event = this.#form?.event;
    if (!event || !type || !other) return;
    const [from, to] = back === undefined ? [event.id, other] : [other, event.id];
    if (!this.#parts.editor.commit('unlink', event, [unlinkEvents({ type: type as RelationType, from, to })])) this.#refuse();
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#element?.querySelector<HTMLElement>('select, button')?.focus();
    });
  }

  get #element(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog.editor');
  }

  readonly #onClose = (): void => {
    this.#form = undefined;
    clearTimeout(this.#timer);
    this.#parts.onClosed(this.#concerned);
    this.#host.requestUpdate();
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.#save(new FormData(event.target as HTMLFormElement));
  };

  async #save(values: FormData): Promise<void> {
    const state = this.#form;
    if (!state || this.#isSaving) return;
    this.#isSaving = true;
    this.#problem = undefined;
    this.#host.requestUpdate();
    try {
      const concerned = await commitForm(this.#parts.editor, state, values, editingWords(this.#host));
      if (concerned === undefined) this.#refuse();
      else {
        this.#concerned = concerned;
        this.close();
      }
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      this.#problem = error;
      void this.#host.updateComplete.then(() => {
        this.#element?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
      });
    } finally {
      this.#isSaving = false;
      this.#host.requestUpdate();
    }
  }

  #refuse(): void {
    this.#problem = { field: '', message: editingWords(this.#host).refused };
  }

  /** Says, while the reader rests, how a typed time is understood. */
  readonly #onInput = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const state = this.#form;
    if (!state || !/(?:^|\.)(?:when|until)$/.test(field.name)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.#understand(field, state.event);
    }, REST_MS);
  };

  async #understand(field: HTMLInputElement, event: TimelineEvent): Promise<void> {
    const clock = clockOf(this.#parts.editor.timeline, event);
    const words = editingWords(this.#host);
    const begin = field.form?.elements.namedItem(field.name.replace(/until$/, 'when')) as HTMLInputElement;
    const said = await (
      begin === field
        ? readTyped(field.value, '', clock, words)
        : readTyped(begin.value, '', clock, words).then((start) => readEnd(field.value.trim(), start, clock, words))
    ).then(
      (when) => (when && when !== OPEN ? longTime(this.#host, when) : ''),
      () => '',
    );
    this.#understood = new Map(this.#understood).set(field.name, said);
    this.#host.requestUpdate();
  }
}
