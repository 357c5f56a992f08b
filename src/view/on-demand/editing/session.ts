// Correcting as a reader meets it: buttons, keys and the pull of a mark become acts of the editor; what was done is shown and said.
import { html, nothing, type TemplateResult } from 'lit';
import type { LayoutMeans } from '../../../layout/index.js';
import { needsSecondLook, type Correction, type Timeline, type TimelineEvent } from '../../../model/index.js';
import { moveWhen, stepOfPrecision, type When } from '../../../time/index.js';
import type { ExplorerController } from '../../controllers/explorer.js';
import type { Input } from '../../controllers/inputs.js';
import type { LiveRegionController } from '../../controllers/live-region.js';
import type { ShownEvents } from '../../controllers/shown-events.js';
import type { StageController } from '../../controllers/stage.js';
import { allMeansOn } from '../../all-means.js';
import { adoptStyles } from '../../adopt-styles.js';
import { enlargedBy } from '../../gestures/enlarged.js';
import { acts, bar } from './bar.js';
import { EditorDialog } from './dialog.js';
import type { Edit } from './edit.js';
import { editingWords, longTime, type EditingHost } from './editing-host.js';
import { Editor } from './editor.js';
import { editingStyles } from './editing.styles.js';
import { NEW_EVENT } from './form-values.js';
import type { FormName } from './forms.js';
import { MoveGesture, visibleStep } from './move-gesture.js';

export interface EditingListener {
  /** @returns false where the page refuses. */
  propose(edit: Edit): boolean;
  onTimeline(timeline: Timeline): void;
  /** Readers may write times that say more than plain dates do, and join events. */
  onMeans(means: LayoutMeans): void;
}

/** What the editor works on. */
export interface EditingParts {
  readonly explorer: ExplorerController;
  readonly shown: ShownEvents;
  readonly stage: StageController;
}

export class EditingSession {
  readonly editor: Editor;
  /** Not all events are at hand: there is no list to correct. */
  isPartial = false;
  readonly #host: EditingHost;
  readonly #listener: EditingListener;
  readonly #explorer: ExplorerController;
  readonly #live: LiveRegionController;
  readonly #shown: ShownEvents;
  readonly #stage: StageController;
  readonly #moves: MoveGesture;
  readonly #dialog: EditorDialog;
  #isReviewing = false;
  /** The detail view stood open, or there is to be one, when the dialog closes. */
  #isTold = false;
  #isConnected = false;
  /** The page refused the last act: on the event that is open, or on whatever else. */
  #refused: { readonly id: string | undefined } | undefined;

  constructor(host: EditingHost, { explorer, shown, stage }: EditingParts, listener: EditingListener) {
    this.#host = host;
    this.#listener = listener;
    this.#explorer = explorer;
    this.#live = explorer.live;
    this.#shown = shown;
    this.#stage = stage;
    this.editor = new Editor({
      propose: (edit) => listener.propose(edit),
      onTimeline: (timeline) => {
        listener.onTimeline(timeline);
      },
      onDone: (edit) => {
        this.#tell(edit);
      },
    });
    this.#dialog = new EditorDialog(host, {
      editor: this.editor,
      related: (event) => explorer.relatedTo(event),
      onClosed: (id) => {
        this.#onClosed(id);
      },
    });
    this.#moves = new MoveGesture({
      root: host.renderRoot as ShadowRoot,
      get viewport() {
        return stage.picture.scene?.viewport;
      },
      get isVertical() {
        return stage.isVertical;
      },
      get isRightToLeft() {
        return stage.isRightToLeft;
      },
      get selected() {
        return host.selected;
      },
      event: (id) => this.editor.event(id),
      onHint: (when, at) => {
        this.#hint(when, at);
      },
      onMove: (event, when) => {
        this.editor.move(event, when);
      },
    });
    listener.onMeans(allMeansOn(host));
    adoptStyles(host, editingStyles);
  }

  /** Takes over what was read and given before it came. */
  begin(input: Input | undefined, given: readonly Correction[]): void {
    if (input) this.take(input);
    if (given.length > 0) this.editor.setCorrections(given);
  }

  /** What was read: shown with the corrections on it. */
  take({ bins, index, timeline }: Input): void {
    this.isPartial = index !== undefined || bins !== undefined;
    if (this.isPartial) return;
    const corrected = this.editor.take(timeline);
    if (corrected !== timeline) this.#listener.onTimeline(corrected);
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
    this.#dialog.disconnect();
    this.#moves.disable();
    this.#host.renderRoot.removeEventListener('keydown', this.#onKey as EventListener, true);
    this.#host.renderRoot.removeEventListener('click', this.#onClick);
  }

  /** Below the toolbar: add, undo, redo, and what is to be checked. */
  bar(): TemplateResult {
    const words = editingWords(this.#host);
    return this.isPartial ? html`<p class="edit-bar">${words.notAtHand}</p>` : bar(this.editor, words, this.#problem(undefined));
  }

  /** Under the detail view of an event. */
  footer(event: TimelineEvent): TemplateResult | typeof nothing {
    return this.isPartial ? nothing : acts(event, editingWords(this.#host), this.#problem(event.id));
  }

  /** What is said of an act that the page refused, where it was begun: under the detail view of its event, or in the bar. */
  #problem(id: string | undefined): string {
    return this.#refused && this.#refused.id === id ? editingWords(this.#host).refused : '';
  }

  /** The dialog, and the small sign that goes with a pulled mark. */
  dialog(): TemplateResult {
    return html`<output class="pulled-to" aria-hidden="true"></output>${this.#dialog.render()}`;
  }

  /** Listens while the reader may correct. */
  updated(): void {
    if (this.#host.editable && this.#host.isConnected) this.#connect();
    else this.disconnect();
    this.#dialog.updated();
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
      case 'add':
        return this.#open('add', NEW_EVENT);
      case 'undo':
        this.editor.undo();
        return;
      case 'redo':
        this.editor.redo();
        return;
      case 'review':
      case 'on':
        return this.#review(1);
      case 'back':
        return this.#review(-1);
      case 'cancel':
        return this.#dialog.close();
      case 'unlink':
        return this.#dialog.unlink(button);
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
    if (target.matches('input, select, textarea') || this.#dialog.isOpen || event.altKey || !this.#answer(event, target)) return;
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
    const next = doubtfulFrom(this.editor.timeline.events, event.id, 1);
    if (!this.editor.accept(event) || !this.#isReviewing) return;
    if (next && next.id !== event.id) return this.#show(next.id);
    this.#endReview();
  }

  #delete(event: TimelineEvent): void {
    const next = this.#isReviewing ? doubtfulFrom(this.editor.timeline.events, event.id, 1) : undefined;
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
    const event = doubtfulFrom(this.editor.timeline.events, this.#host.selected, step);
    this.#isReviewing = event !== undefined;
    if (event) this.#show(event.id);
  }

  #endReview(): void {
    this.#isReviewing = false;
    this.#explorer.panels.close();
    this.#live.say(editingWords(this.#host).checked);
  }

  #show(id: string): void {
    this.#home()?.focus({ preventScroll: true });
    this.#explorer.choose(id, 'host');
  }

  /** The keys stand on an event that is in sight. */
  #stand(id: string): void {
    this.#shown.focused = id;
    this.#explorer.bring(id);
    this.#host.requestUpdate();
  }

  /** What has the keys when no panel is open. */
  #home(): HTMLElement | null {
    const { renderRoot: root } = this.#host;
    return root.querySelector<HTMLElement>('.marks, .list button, .tray button') ?? root.querySelector<HTMLElement>('.edit-bar button');
  }

  /** With the last event goes what has the keys, with the first one the lone bar. */
  #keepKeys(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    if (!root.activeElement) return;
    void this.#host.updateComplete.then(() => {
      if (!root.activeElement && document.activeElement === document.body) this.#home()?.focus({ preventScroll: true });
    });
  }

  #open(name: FormName, event: TimelineEvent): void {
    this.#isTold = name === 'add' || this.#explorer.panels.open === 'detail';
    this.#explorer.panels.close();
    this.#dialog.open(name, event);
  }

  #onClosed(id: string): void {
    this.#refused = undefined;
    this.#home()?.focus({ preventScroll: true });
    if (!this.editor.event(id)) return;
    if (this.#isTold) this.#show(id);
    else this.#stand(id);
  }

  #hint(when: When | undefined, at: { readonly x: number; readonly y: number }): void {
    const sign = this.#host.renderRoot.querySelector<HTMLElement>('.pulled-to');
    if (!sign) return;
    sign.textContent = when ? longTime(this.#host, when) : '';
    // In a page that shows it larger or smaller, what is fixed counts from elsewhere, in other px.
    sign.style.left = sign.style.top = '0';
    const { left, top, width, height } = sign.getBoundingClientRect();
    const scale = enlargedBy(sign);
    sign.style.left = `${(Math.min(at.x + 12, innerWidth - width - 8) - left) / scale}px`;
    sign.style.top = `${(Math.max(8, at.y - height - 12) - top) / scale}px`;
  }

  #tell(edit: Edit | undefined): void {
    const words = editingWords(this.#host);
    this.#refused = edit ? undefined : { id: this.#explorer.panels.open === 'detail' ? this.#host.selected : undefined };
    this.#host.requestUpdate();
    this.#keepKeys();
    if (!edit) return this.#live.say(words.refused);
    const { change, event, timeline } = edit;
    const now = timeline.events.find(({ id }) => id === event?.id);
    if (now && (change === 'undo' || change === 'redo')) this.#stand(now.id);
    const after = now ?? event;
    this.#live.say(words.done[change](after?.title ?? '', after?.when ? longTime(this.#host, after.when) : ''));
  }
}

/** The next event in doubt after one, in time order and round to the first. */
function doubtfulFrom(events: readonly TimelineEvent[], id: string | undefined, step: 1 | -1): TimelineEvent | undefined {
  const at = events.findIndex((event) => event.id === id);
  for (let passed = 1; passed <= events.length; passed++) {
    const place = (at < 0 && step < 0 ? events.length : at) + step * passed;
    const event = events[(place + events.length) % events.length];
    if (needsSecondLook(event)) return event;
  }
  return undefined;
}
