// Correcting as a reader meets it: the bar, the buttons of the detail view, the dialog, keys and the pull of a mark.
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { addEvent, linkEvents, mergeEvents, needsSecondLook, splitEvent, unlinkEvents, type Correction, type EventChanges, type RelationType, type Timeline, type TimelineEvent } from '../../../model/index.js';
import { moveWhen, stepOfPrecision, TimeFormat, type When } from '../../../time/index.js';
import type { ExplorerController } from '../../controllers/explorer.js';
import type { LiveRegionController } from '../../controllers/live-region.js';
import type { ShownEvents } from '../../controllers/shown-events.js';
import type { StageController } from '../../controllers/stage.js';
import { adoptStyles } from '../../adopt-styles.js';
import { localeAround } from '../../locale.js';
import { completed, type Words } from '../../words.js';
import type { Edit } from './edit.js';
import { Editor } from './editor.js';
import { editingStyles } from './editing.styles.js';
import { form, type Choice, type FormName } from './forms.js';
import { changesOf, NEW_EVENT } from './form-values.js';
import { MoveGesture, visibleStep } from './move-gesture.js';
import { FieldError, readTyped, type DateClock } from './read-date.js';
import { ENGLISH_EDITING, type EditingWords } from './words.js';

export interface EditingHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly words: Words;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly editable: boolean;
  selected?: string;
}

export interface EditingListener {
  /** @returns false where the page refuses. */
  propose(edit: Edit): boolean;
  onTimeline(timeline: Timeline): void;
}

/** What the editor works on. */
export interface EditingParts {
  readonly explorer: ExplorerController;
  readonly live: LiveRegionController;
  readonly shown: ShownEvents;
  readonly stage: StageController;
}

/** So many events are offered to choose from, the nearest in time. */
const MOST_CHOICES = 60;
/** The reader rests from typing, ms. */
const REST_MS = 300;

export class EditingSession {
  readonly editor: Editor;
  /** Not all events are at hand: there is no list to correct. */
  isPartial = false;
  readonly #host: EditingHost;
  readonly #explorer: ExplorerController;
  readonly #live: LiveRegionController;
  readonly #shown: ShownEvents;
  readonly #stage: StageController;
  readonly #moves: MoveGesture;
  #form: { readonly name: FormName; readonly event: TimelineEvent } | undefined;
  /** The event that the dialog is or was about: it is shown when the dialog closes. */
  #concerned = '';
  #problem: { readonly field: string; readonly message: string } | undefined;
  #understood = new Map<string, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSaving = false;
  #isReviewing = false;
  #isConnected = false;

  constructor(host: EditingHost, { explorer, live, shown, stage }: EditingParts, listener: EditingListener) {
    this.#host = host;
    this.#explorer = explorer;
    this.#live = live;
    this.#shown = shown;
    this.#stage = stage;
    this.editor = new Editor({ ...listener, propose: (edit) => listener.propose(edit), onTimeline: (timeline) => { listener.onTimeline(timeline); }, onDone: (edit) => { this.#tell(edit); } });
    this.#moves = new MoveGesture({
      root: host.renderRoot as ShadowRoot,
      get viewport() { return stage.picture.scene?.viewport; },
      get isVertical() { return stage.isVertical; },
      get isRightToLeft() { return stage.isRightToLeft; },
      get selected() { return host.selected; },
      event: (id) => this.editor.event(id),
      onHint: (when, at) => { this.#hint(when, at); },
      onMove: (event, when) => { this.editor.move(event, when); },
    });
    adoptStyles(host, editingStyles);
  }

  get words(): EditingWords {
    return completed(this.#host.words.editing ?? {}, ENGLISH_EDITING);
  }

  #connect(): void {
    if (this.#isConnected) return;
    this.#isConnected = true;
    this.#moves.enable();
    this.#host.renderRoot.addEventListener('keydown', this.#onKey as EventListener, true);
    this.#host.renderRoot.addEventListener('click', this.#onClick);
  }

  disconnect(): void {
    if (!this.#isConnected) return;
    this.#isConnected = false;
    clearTimeout(this.#timer);
    this.#moves.disable();
    this.#host.renderRoot.removeEventListener('keydown', this.#onKey as EventListener, true);
    this.#host.renderRoot.removeEventListener('click', this.#onClick);
  }

  /** Below the toolbar: add, undo, redo, and what is to be checked. */
  bar(): TemplateResult {
    const { words } = this;
    const { history, doubtful } = this.editor;
    if (this.isPartial) return html`<p class="edit-bar">${words.notAtHand}</p>`;
    const button = (name: string, label: string, isOff = false): TemplateResult => html`<button class="control is-text" data-edit=${name} aria-disabled=${isOff ? 'true' : nothing}>${label}</button>`;
    return html`
      <div class="edit-bar" part="edit-bar" role="group" aria-label=${words.bar}>
        ${button('add', words.add)}
        <span class="group">${button('undo', words.undo, !history.last)}${button('redo', words.redo, !history.next)}</span>
        ${doubtful.length > 0 ? html`<span class="group">
          <button class="control is-text" data-edit="back" aria-label=${words.previousToCheck}>‹</button>
          ${button('review', words.toCheck(String(doubtful.length)))}
          <button class="control is-text" data-edit="on" aria-label=${words.nextToCheck}>›</button>
        </span>` : nothing}
      </div>
    `;
  }

  /** Under the detail view of an event. */
  footer(event: TimelineEvent): TemplateResult | typeof nothing {
    const { words } = this;
    if (this.isPartial) return nothing;
    const button = (name: string, label: string, look = 'plain'): TemplateResult => html`<button class=${look} data-edit=${name}>${label}</button>`;
    return html`<div class="acts" role="group" aria-label=${words.bar}>
      ${needsSecondLook(event) ? button('accept', words.accept, 'primary') : nothing}
      ${button('edit', words.edit)} ${button('split', words.split)} ${button('merge', words.merge)} ${button('link', words.link)} ${button('delete', words.remove)}
    </div>`;
  }

  /** The dialog, and the small sign that goes with a pulled mark. */
  dialog(): TemplateResult {
    const { words } = this;
    const state = this.#form;
    return html`
      <output class="pulled-to" aria-hidden="true"></output>
      <dialog class="editor" part="editor" aria-labelledby="editor-title" @close=${this.#onClose}>
        ${state ? html`<form novalidate aria-busy=${this.#isSaving ? 'true' : nothing} @submit=${this.#onSubmit} @input=${this.#onInput}>${form({
          ...state, words, general: this.#host.words, problem: this.#problem, understood: this.#understood,
          others: state.name === 'merge' || state.name === 'link' ? this.#others(state.event) : [],
          related: state.name === 'link' ? this.#explorer.relatedTo(state.event) : [],
        })}</form>` : nothing}
      </dialog>
    `;
  }

  /** Listens while the reader may correct; opens the dialog once it has its content. */
  updated(): void {
    if (this.#host.editable && this.#host.isConnected) this.#connect();
    else this.disconnect();
    const dialog = this.#dialog;
    if (!dialog?.isConnected || !this.#form || dialog.open) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('input, select, button')?.focus();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog.editor');
  }

  get #chosen(): TimelineEvent | undefined {
    const { selected } = this.#host;
    return selected === undefined ? undefined : this.editor.event(selected);
  }

  readonly #onClick = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-edit]') : null;
    if (!button || button.getAttribute('aria-disabled') === 'true') return;
    event.stopPropagation();
    this.#act(button.dataset['edit'] ?? '', button);
  };

  #act(name: string, button: HTMLElement): void {
    switch (name) {
      case 'add': return this.#open('add', NEW_EVENT);
      case 'undo': this.editor.undo(); return;
      case 'redo': this.editor.redo(); return;
      case 'review': case 'on': return this.#review(1);
      case 'back': return this.#review(-1);
      case 'cancel': return this.#close();
      case 'unlink': return this.#unlink(button);
    }
    const event = this.#chosen;
    if (!event) return;
    if (name === 'accept') this.#accept(event);
    else if (name === 'delete') this.#delete(event);
    else this.#open(name as FormName, event);
  }

  /**
   * Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) anywhere but in a field; Shift and arrows, F2 and Delete on the event that has the keys.
   * Comes before what explores: there Shift means nothing.
   */
  readonly #onKey = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0] as HTMLElement;
    if (target.matches('input, select, textarea') || this.#form || event.altKey || !this.#answer(event, target)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** @returns false where the key is not ours */
  #answer(event: KeyboardEvent, target: HTMLElement): boolean {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && (key === 'y' || (key === 'z' && event.shiftKey))) return this.editor.redo() || true;
    if (isCommand && key === 'z') return this.editor.undo() || true;
    const id = target.classList.contains('marks') ? this.#shown.focused : this.#host.selected;
    const concerned = id === undefined ? undefined : this.editor.event(id);
    if (!concerned) return false;
    if (event.shiftKey) return target.classList.contains('marks') && this.#nudge(concerned, key, isCommand);
    if (isCommand || (key !== 'F2' && key !== 'Delete')) return false;
    if (key === 'F2') this.#open('edit', concerned);
    else this.#delete(concerned);
    return true;
  }

  /** By its own precision, or by what can be seen. */
  #nudge(event: TimelineEvent, key: string, isVisible: boolean): boolean {
    const { picture, isRightToLeft } = this.#stage;
    const [back, on] = isRightToLeft ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    const direction = key === on || key === 'ArrowDown' ? 1 : key === back || key === 'ArrowUp' ? -1 : 0;
    const { when } = event;
    if (!when || direction === 0) return false;
    const viewport = picture.scene?.viewport;
    this.editor.move(event, moveWhen(when, direction, isVisible && viewport ? visibleStep(when, viewport) : stepOfPrecision(when.precision)));
    this.#explorer.bring(event.id);
    return true;
  }

  #accept(event: TimelineEvent): void {
    const next = this.#doubtfulFrom(event.id, 1);
    if (!this.editor.accept(event) || !this.#isReviewing) return;
    if (next && next.id !== event.id) return this.#show(next.id);
    this.#endReview();
  }

  #delete(event: TimelineEvent): void {
    const next = this.#isReviewing ? this.#doubtfulFrom(event.id, 1) : undefined;
    const neighbour = this.#stage.picture.layout?.neighbour(event.id, 1) ?? this.#stage.picture.layout?.neighbour(event.id, -1);
    if (!this.editor.remove(event)) return;
    if (next && next.id !== event.id) return this.#show(next.id);
    this.#explorer.panels.close();
    this.#explorer.letGo();
    this.#shown.focused = neighbour;
    this.#home()?.focus({ preventScroll: true });
    if (this.#isReviewing) this.#endReview();
  }

  #review(step: 1 | -1): void {
    const event = this.#doubtfulFrom(this.#host.selected, step);
    this.#isReviewing = event !== undefined;
    if (event) this.#show(event.id);
  }

  #endReview(): void {
    this.#isReviewing = false;
    this.#explorer.panels.close();
    this.#live.say(this.words.checked);
  }

  /** The next event in doubt after one, in time order and round to the first. */
  #doubtfulFrom(id: string | undefined, step: 1 | -1): TimelineEvent | undefined {
    const { events } = this.editor.timeline;
    const at = events.findIndex((event) => event.id === id);
    for (let passed = 1; passed <= events.length; passed++) {
      const place = (at < 0 && step < 0 ? events.length : at) + step * passed;
      const event = events[(place + events.length) % events.length];
      if (needsSecondLook(event)) return event;
    }
    return undefined;
  }

  #show(id: string): void {
    this.#home()?.focus({ preventScroll: true });
    this.#explorer.choose(id, 'host');
  }

  /** What has the keys when no panel is open. */
  #home(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.marks, .list button, .tray button');
  }

  #open(name: FormName, event: TimelineEvent): void {
    this.#form = { name, event };
    this.#concerned = event.id;
    this.#problem = undefined;
    this.#understood = new Map();
    this.#explorer.panels.close();
    this.#host.requestUpdate();
  }

  #close(): void {
    this.#form = undefined;
    this.#dialog?.close();
  }

  readonly #onClose = (): void => {
    this.#form = undefined;
    clearTimeout(this.#timer);
    this.#home()?.focus({ preventScroll: true });
    if (this.editor.event(this.#concerned)) this.#show(this.#concerned);
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
      const isDone = await this.#commit(state, values);
      if (isDone) this.#close();
      else this.#problem = { field: '', message: this.words.refused };
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      this.#problem = error;
      void this.#host.updateComplete.then(() => { this.#dialog?.querySelector<HTMLElement>('[aria-invalid]')?.focus(); });
    } finally {
      this.#isSaving = false;
    }
    this.#host.requestUpdate();
  }

  /** @returns false where the page refused */
  async #commit({ name, event }: { readonly name: FormName; readonly event: TimelineEvent }, values: FormData): Promise<boolean> {
    const { timeline } = this.editor;
    const options = { clock: this.#clockOf(event), words: this.words };
    const other = timeline.events.find(({ id }) => id === values.get('other'));
    switch (name) {
      case 'merge': return !other || this.editor.commit('merge', event, mergeEvents(timeline, event, other));
      case 'link': return !other || this.editor.commit('link', event, [relationFrom(values.get('relation') as string, event.id, other.id)]);
      case 'split': {
        const first = await changesOf(values, event, { ...options, prefix: 'first.' });
        return this.editor.commit('split', event, splitEvent(timeline, event, first, await changesOf(values, event, { ...options, prefix: 'second.' })));
      }
      case 'add': {
        const added = await changesOf(values, event, options);
        return this.#add({ ...event, ...defined(added) });
      }
      case 'edit': {
        const changes = await changesOf(values, event, options);
        return (Object.keys(changes).length === 0 && !needsSecondLook(event)) || this.editor.edit(event, changes);
      }
    }
  }

  #add(event: TimelineEvent): boolean {
    const correction = addEvent(this.editor.timeline, event);
    const made = { ...event, id: correction.event };
    if (!this.editor.commit('add', made, [correction])) return false;
    this.#concerned = made.id;
    return true;
  }

  #unlink({ dataset }: HTMLElement): void {
    const event = this.#form?.event;
    const { type, other, back } = dataset;
    if (!event || !type || !other) return;
    const [from, to] = back === undefined ? [event.id, other] : [other, event.id];
    if (!this.editor.commit('unlink', event, [unlinkEvents({ type: type as RelationType, from, to })])) this.#problem = { field: '', message: this.words.refused };
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => { this.#dialog?.querySelector<HTMLElement>('select, button')?.focus(); });
  }

  /** Says, while the reader rests, how a typed time is understood. */
  readonly #onInput = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const state = this.#form;
    if (!state || !/(?:^|\.)(?:when|until)$/.test(field.name)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => { void this.#understand(field, state.event); }, REST_MS);
  };

  async #understand(field: HTMLInputElement, event: TimelineEvent): Promise<void> {
    const said = await readTyped(field.value, '', this.#clockOf(event), this.words).then((when) => (when ? this.#textOf(when) : ''), () => '');
    this.#understood = new Map(this.#understood).set(field.name, said);
    this.#host.requestUpdate();
  }

  #clockOf({ when }: TimelineEvent): DateClock {
    const [document] = this.editor.timeline.documents;
    return { timeZone: when ? when.timeZone : document?.timeZone, reference: document?.reference ?? document?.published };
  }

  #textOf(when: When): string {
    const { locale, timeZone } = this.#host;
    const language = localeAround(this.#host, locale);
    return new TimeFormat({ locale: language, timeZone: timeZone || undefined }).when(when, 'long');
  }

  #others(event: TimelineEvent): readonly Choice[] {
    const at = (other: TimelineEvent): number => (other.when && event.when ? Math.abs(other.when.start - event.when.start) : other.when || event.when ? Infinity : 0);
    const others = this.editor.timeline.events.filter(({ id }) => id !== event.id);
    const order = new Map(others.map((other) => [other.id, at(other)]));
    return others
      .sort((a, b) => { const [x, y] = [order.get(a.id) ?? 0, order.get(b.id) ?? 0]; return x === y ? 0 : x - y; })
      .slice(0, MOST_CHOICES)
      .map(({ id, title, when, relative }) => ({ id, label: [when ? this.#textOf(when) : relative, title].filter(Boolean).join(': ') }));
  }

  #hint(when: When | undefined, at: { readonly x: number; readonly y: number }): void {
    const sign = this.#host.renderRoot.querySelector<HTMLElement>('.pulled-to');
    if (!sign) return;
    sign.textContent = when ? this.#textOf(when) : '';
    sign.style.left = `${Math.min(at.x + 12, innerWidth - sign.offsetWidth - 8)}px`;
    sign.style.top = `${Math.max(8, at.y - sign.offsetHeight - 12)}px`;
  }

  #tell(edit: Edit | undefined): void {
    const { words } = this;
    this.#host.requestUpdate();
    if (!edit) return this.#live.say(words.refused);
    const { change, event, timeline } = edit;
    const after = timeline.events.find(({ id }) => id === event?.id) ?? event;
    this.#live.say(words.done[change](after?.title ?? '', after?.when ? this.#textOf(after.when) : ''));
  }
}

function relationFrom(value: string, id: string, other: string): Correction {
  return value.startsWith('-') ? linkEvents({ type: value.slice(1) as RelationType, from: other, to: id }) : linkEvents({ type: value as RelationType, from: id, to: other });
}

function defined(changes: EventChanges): Partial<TimelineEvent> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
