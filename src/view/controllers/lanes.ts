// The heads of the lanes: a press folds a lane up, a drag or Alt with an arrow moves it. One stop for Tab; arrows go from head to head.
import type { ReactiveController } from 'lit';
import { enlargedBy } from '../gestures/enlarged.js';
import { listen } from '../gestures/listen.js';
import type { SceneLane } from '../../layout/index.js';
import { movedLane, placesDragged, placesInRow, toggledLane } from '../on-demand/lane-order.js';
import type { Words } from '../words.js';
import type { LiveRegionController } from './live-region.js';
import type { StageController, StageHost } from './stage.js';

/** The properties of the host that say how lanes stand. */
export interface LaneHost extends StageHost {
  collapsedLanes: readonly string[];
  laneOrder: readonly string[];
  readonly words: Words;
}

/** A press that moves less stays a press, px. */
const SLOP_PX = 5;
const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

interface Drag {
  readonly head: HTMLElement;
  readonly key: string;
  /** The row that the head stands in, where lanes have no room side by side. */
  readonly row: HTMLElement | null;
  /** Where the pointer went down, and how far the row was scrolled then. */
  readonly x: number;
  readonly y: number;
  readonly scrolledPx: number;
  hasMoved: boolean;
}

export class LaneController implements ReactiveController {
  readonly #host: LaneHost;
  readonly #stage: StageController;
  readonly #live: LiveRegionController;
  readonly #onChange: () => void;
  #drag: Drag | undefined;
  #stop: (() => void) | undefined;

  /** @param onChange - The reader folded or moved a lane. */
  constructor(host: LaneHost, stage: StageController, live: LiveRegionController, onChange: () => void) {
    this.#host = host;
    this.#stage = stage;
    this.#live = live;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#end();
  }

  toggle(key: string): void {
    this.#host.collapsedLanes = toggledLane(this.#host.collapsedLanes, key);
    const { words, collapsedLanes } = this.#host;
    this.#live.say(`${this.#labelOf(key)}: ${collapsedLanes.includes(key) ? words.laneFolded : words.laneOpen}`);
    this.#onChange();
  }

  move(key: string, by: number): void {
    const keys = this.#keys;
    const moved = movedLane(keys, key, by);
    if (moved === keys) return;
    this.#host.laneOrder = moved;
    this.#live.say(this.#host.words.lanePlace(this.#labelOf(key), moved.indexOf(key) + 1, moved.length));
    this.#onChange();
    // A head that is moved in the page lets go of the focus.
    void this.#host.updateComplete.then(() => {
      this.#headOf(key)?.focus();
    });
  }

  /** @returns whether the key was ours */
  onKey({ key: pressed, altKey, ctrlKey, metaKey }: KeyboardEvent, head: HTMLElement): boolean {
    const key = head.dataset['lane'] ?? '';
    const isMirrored = this.#stage.isRightToLeft && (pressed === 'ArrowLeft' || pressed === 'ArrowRight');
    const by = STEPS[pressed] * (isMirrored ? -1 : 1);
    if (!by || ctrlKey || metaKey) return false;
    if (altKey) this.move(key, by);
    else this.#headOf(this.#keys[this.#keys.indexOf(key) + by])?.focus();
    return true;
  }

  /** A press on a head may become a drag. */
  begin(event: PointerEvent, head: HTMLElement): void {
    if (event.button !== 0 || this.#keys.length < 2) return;
    this.#end();
    const row = head.closest<HTMLElement>('.lane-row');
    const { clientX: x, clientY: y } = event;
    this.#drag = { head, key: head.dataset['lane'] ?? '', row, x, y, scrolledPx: row?.scrollTop ?? 0, hasMoved: false };
    this.#stop = listen(head, { pointermove: this.#onMove, pointerup: this.#onUp, pointercancel: this.#onCancel });
    head.setPointerCapture(event.pointerId);
  }

  readonly #onMove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag) return;
    const { head, row } = drag;
    const [dx, dy] = movedBy(event, drag, this.#stage.isVertical);
    drag.hasMoved ||= Math.hypot(dx, dy) > SLOP_PX;
    if (!drag.hasMoved) return;
    head.classList.add('is-dragging');
    head.style.translate = `${dx}px ${dy}px`;
    if (!row) return;
    const { bottom, top } = row.getBoundingClientRect();
    row.scrollTop += Math.min(0, event.clientY - top) + Math.max(0, event.clientY - bottom);
    const heads = headsIn(row);
    markPlace(heads, heads[heads.indexOf(head) + placesInRow(heads, head, [dx, dy])]);
  };

  readonly #onUp = (event: PointerEvent): void => {
    const drag = this.#drag;
    this.#end();
    if (!drag?.hasMoved) return;
    const { head, key, row } = drag;
    const [dx, dy] = movedBy(event, drag, this.#stage.isVertical);
    this.move(key, row ? placesInRow(headsIn(row), head, [dx, dy]) : this.#placesBeside(key, dx, dy));
  };

  /** How many places a lane moves whose head in the drawing was dragged. */
  #placesBeside(key: string, dx: number, dy: number): number {
    const { isRightToLeft, isVertical, picture } = this.#stage;
    const lanes = (picture.scene?.lanes ?? []).map(({ key: laneKey, box, head }) =>
      isVertical ? { key: laneKey, from: box.x, size: head?.width ?? box.width } : { key: laneKey, from: box.y, size: box.height },
    );
    const from = lanes.find((lane) => lane.key === key)?.from ?? 0;
    return placesDragged(lanes, key, from + (isVertical ? dx * (isRightToLeft ? -1 : 1) : dy));
  }

  readonly #onCancel = (): void => {
    this.#end();
  };

  /** Ends a drag. The click that follows it must not fold the lane up. */
  #end(): void {
    const { head, hasMoved, row } = this.#drag ?? {};
    this.#drag = undefined;
    if (!head) return;
    if (row) markPlace(headsIn(row), undefined);
    this.#stop?.();
    head.classList.remove('is-dragging');
    head.style.translate = '';
    if (!hasMoved) return;
    const swallow = (event: Event): void => {
      event.stopPropagation();
    };
    head.addEventListener('click', swallow, { once: true });
    setTimeout(() => {
      head.removeEventListener('click', swallow);
    });
  }

  /** Those that were asked for, whether they have room of their own or not. */
  get #lanes(): readonly Pick<SceneLane, 'key' | 'label'>[] {
    const { lanes = [] } = this.#stage.picture.scene ?? {};
    return lanes[0]?.standsFor ?? lanes;
  }

  get #keys(): readonly string[] {
    return this.#lanes.map(({ key }) => key);
  }

  #labelOf(key: string): string {
    return this.#lanes.find((lane) => lane.key === key)?.label ?? key;
  }

  #headOf(key: string | undefined): HTMLElement | null {
    return key === undefined ? null : this.#host.renderRoot.querySelector<HTMLElement>(`[data-lane="${CSS.escape(key)}"]`);
  }
}

/** How far a head has been dragged: across the time axis; in a row to all its lines, and not out of it. */
function movedBy({ clientX, clientY }: PointerEvent, { head, row, scrolledPx, x, y }: Drag, isVertical: boolean): readonly [number, number] {
  const scale = enlargedBy(head);
  const [dx, dy] = [(clientX - x) / scale, (clientY - y) / scale];
  if (!row) return isVertical ? [dx, 0] : [0, dy];
  const { offsetHeight, offsetLeft, offsetTop, offsetWidth } = head;
  return [
    Math.max(-offsetLeft, Math.min(row.clientWidth - offsetLeft - offsetWidth, dx)),
    Math.max(-offsetTop, Math.min(row.scrollHeight - offsetTop - offsetHeight, dy + row.scrollTop - scrolledPx)),
  ];
}

function headsIn(row: HTMLElement): readonly HTMLElement[] {
  return [...row.children] as HTMLElement[];
}

/** Shows where a head that is dragged would come to stand. */
function markPlace(heads: readonly HTMLElement[], place: HTMLElement | undefined): void {
  for (const head of heads) head.classList.toggle('is-place', head === place);
}
