// The heads of the lanes: a press folds a lane up, a drag or Alt with an arrow moves it. One stop for Tab; arrows go from head to head.
import type { ReactiveController } from 'lit';
import type { SceneLane } from '../../layout/index.js';
import { movedLane, placesDragged, toggledLane } from '../on-demand/lane-order.js';
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
  readonly at: number;
  hasMoved: boolean;
}

export class LaneController implements ReactiveController {
  readonly #host: LaneHost;
  readonly #stage: StageController;
  readonly #live: LiveRegionController;
  readonly #onChange: () => void;
  #drag: Drag | undefined;

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
    const by = STEPS[pressed];
    if (by === undefined || ctrlKey || metaKey) return false;
    if (altKey) this.move(key, by);
    else this.#headOf(this.#keys[this.#keys.indexOf(key) + by])?.focus();
    return true;
  }

  /** A press on a head may become a drag. */
  begin(event: PointerEvent, head: HTMLElement): void {
    if (event.button !== 0 || this.#keys.length < 2 || head.closest('.lane-row')) return;
    this.#end();
    this.#drag = { head, key: head.dataset['lane'] ?? '', at: this.#position(event), hasMoved: false };
    head.addEventListener('pointermove', this.#onMove);
    head.addEventListener('pointerup', this.#onUp);
    head.addEventListener('pointercancel', this.#onCancel);
    head.setPointerCapture(event.pointerId);
  }

  readonly #onMove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag) return;
    const moved = this.#position(event) - drag.at;
    drag.hasMoved ||= Math.abs(moved) > SLOP_PX;
    if (!drag.hasMoved) return;
    drag.head.classList.add('is-dragging');
    drag.head.style.translate = this.#stage.isVertical ? `${moved * (this.#stage.isRightToLeft ? -1 : 1)}px 0` : `0 ${moved}px`;
  };

  readonly #onUp = (event: PointerEvent): void => {
    const { key, at, hasMoved } = this.#drag ?? {};
    this.#end();
    if (key === undefined || at === undefined || !hasMoved) return;
    const { scene } = this.#stage.picture;
    const lanes = (scene?.lanes ?? []).map(({ key: laneKey, box, head }) =>
      this.#stage.isVertical ? { key: laneKey, from: box.x, size: head?.width ?? box.width } : { key: laneKey, from: box.y, size: box.height },
    );
    const lane = lanes.find((candidate) => candidate.key === key);
    if (lane) this.move(key, placesDragged(lanes, key, lane.from + this.#position(event) - at));
  };

  readonly #onCancel = (): void => {
    this.#end();
  };

  /** Ends a drag. The click that follows it must not fold the lane up. */
  #end(): void {
    const { head, hasMoved } = this.#drag ?? {};
    this.#drag = undefined;
    if (!head) return;
    head.removeEventListener('pointermove', this.#onMove);
    head.removeEventListener('pointerup', this.#onUp);
    head.removeEventListener('pointercancel', this.#onCancel);
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

  /** Across the time axis, from the inline start, px. */
  #position({ clientX, clientY }: PointerEvent): number {
    return this.#stage.isVertical ? (this.#stage.isRightToLeft ? -clientX : clientX) : clientY;
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
