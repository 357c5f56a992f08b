// Where an event is: in time, in the drawing, in the list; and how it comes to be seen there.
import { optionId } from '../parts/drawing-state.js';
import type { Extent } from '../../time/index.js';
import type { ShownEvents } from './shown-events.js';
import type { StageController } from './stage.js';

interface WhereaboutsHost extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class Whereabouts {
  readonly #host: WhereaboutsHost;
  readonly #stage: StageController;
  readonly #shown: ShownEvents;

  constructor(host: WhereaboutsHost, stage: StageController, shown: ShownEvents) {
    this.#host = host;
    this.#stage = stage;
    this.#shown = shown;
  }

  /** Where an event stands, in drawn time, in or out of the picture. */
  standsAt(id: string): Extent | undefined {
    const { picture } = this.#stage;
    const event = this.#shown.event(id);
    const extent = event && (this.#shown.index?.extentOf(event) ?? event.when);
    return picture.layout?.whenOf(id) ?? (extent && picture.drawn(extent));
  }

  /** Whether the label of an event, or its mark where it has none, is in the window from end to end. */
  isRead(id: string): boolean {
    const { scene } = this.#stage.picture;
    const mark = scene?.marks.find(({ event }) => event === id);
    if (!scene || !mark) return false;
    const { height, width, x, y } = (mark.label ?? mark).box;
    const { heightPx, orientation, widthPx } = scene.viewport;
    return orientation === 'vertical' ? y >= 0 && y + height <= heightPx : x >= 0 && x + width <= widthPx;
  }

  /** Scrolls the rows, or the list, so that a mark or a line is among those in sight, and the page unless something lies on it. */
  reveal(id: string, isCovered: boolean): void {
    const told = this.#optionOf(id) ?? this.lineOf(id);
    const rows = told?.closest('.stage, .list-view');
    if (told && rows) {
      const [{ top, bottom }, sight] = [told.getBoundingClientRect(), rows.getBoundingClientRect()];
      rows.scrollTop += Math.min(top - sight.top, 0) || Math.max(bottom - sight.bottom, 0);
    }
    if (!told || isCovered) return;
    const { top, bottom } = told.getBoundingClientRect();
    const isSeen = top >= Math.max(0, this.part('.toolbar')?.getBoundingClientRect().bottom ?? 0) && bottom <= innerHeight;
    told.scrollIntoView({ block: isSeen ? 'nearest' : 'center', inline: 'nearest' });
  }

  /** Where an event is told in words. */
  lineOf(id: string): HTMLElement | null {
    return this.part(`.list [data-event=${CSS.escape(id)}] .title, .tray [data-event=${CSS.escape(id)}]`);
  }

  /** What of an event is seen: its words, else its mark or the count that holds it. */
  boxOf(id: string): DOMRect | undefined {
    // Of what is only counted the keys stand on the count.
    const mark = this.#optionOf(id) ?? this.lineOf(id) ?? this.#optionOf(this.#shown.focused);
    const label = mark?.querySelector('.label');
    return (label ?? mark ?? this.#stage.element ?? this.#host).getBoundingClientRect();
  }

  #optionOf(id: string | undefined): HTMLElement | null {
    return id === undefined ? null : this.part(`[id=${CSS.escape(optionId(id))}]`);
  }

  /** Some part of what is drawn. */
  part(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
