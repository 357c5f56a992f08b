// Where the keys stand, and where they go next.
import type { ReactiveControllerHost } from 'lit';
import { positionOf, type Box, type Scene, type SceneCluster } from '../../layout/index.js';
import type { TimelineIndex } from '../../model/index.js';
import type { Extent, Instant } from '../../time/index.js';
import { enlargedBy } from '../gestures/enlarged.js';
import { optionId } from '../parts/drawing-state.js';
import { clusterId } from '../parts/marks.js';
import { stopsOf } from '../walk.js';
import type { ShownEvents } from './shown-events.js';
import type { StageController } from './stage.js';
import type { TravelController } from './travel.js';

/** A count that the keys stand on, and the event in it that they were meant to reach. */
interface Stand {
  readonly cluster: string;
  /** Where it begins, in drawn time. */
  readonly start: number;
  readonly event: string | undefined;
}

/** So many windows, each in the one before, are looked into for what tells events apart. */
const DEEPEST = 16;
/** Counts of several lanes so near to each other lie in one place, px. */
const SAME_PLACE_PX = 12;
/** From where a mark's ink begins to its moment: the middle of a dot, px. */
const BEGIN_PX = 5;

export interface WalkingHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export interface WalkingParts {
  readonly stage: StageController;
  readonly shown: ShownEvents;
  readonly travel: TravelController;
  readonly choose: (id: string) => void;
  /** Shows as a list what no zoom tells apart. */
  readonly enumerate: (stretch: Extent) => void;
  /** Where an event stands, in drawn time. */
  readonly standsAt: (id: string) => Extent | undefined;
  /** The keys came to an event. */
  readonly onFocus: (id: string) => void;
}

export class Walking {
  readonly #host: WalkingHost;
  readonly #parts: WalkingParts;
  #stand: Stand | undefined;

  constructor(host: WalkingHost, parts: WalkingParts) {
    this.#host = host;
    this.#parts = parts;
  }

  get #scene(): Scene | undefined {
    return this.#parts.stage.picture.scene;
  }

  /** What a zoom without a pointer keeps in its place, px along the time axis: what the keys stand on, else what begins nearest to the middle of what is seen. */
  get anchorPx(): number | undefined {
    const { shown } = this.#parts;
    const scene = this.#scene;
    if (!scene) return undefined;
    const isDown = scene.viewport.orientation === 'vertical';
    const beginOf = (box: Box): number => (isDown ? box.y + Math.min(BEGIN_PX, box.height / 2) : box.x + Math.min(BEGIN_PX, box.width / 2));
    const focused = scene.marks.find(({ event }) => event === shown.focused);
    if (focused) return Math.max(0, beginOf(focused.box));
    const [from, to] = this.#seen(isDown);
    const middle = (from + to) / 2;
    const begins = [...scene.marks, ...scene.clusters].map(({ box }) => beginOf(box)).filter((px) => px >= from && px <= to);
    return begins.reduce((nearest, px) => (Math.abs(px - middle) < Math.abs(nearest - middle) ? px : nearest), begins[0] ?? middle);
  }

  /** The part of the time axis that is on the screen, px: down a phone a drawing is higher than that. */
  #seen(isDown: boolean): readonly [from: number, to: number] {
    const { element, isRightToLeft } = this.#parts.stage;
    const { bottom = 0, left = 0, right = 0, top = 0 } = element?.getBoundingClientRect() ?? {};
    const scale = enlargedBy(element);
    const [start, end, screen] = (isDown ? [top, bottom, innerHeight] : [left, right, innerWidth]).map((px) => px / scale) as [
      number,
      number,
      number,
    ];
    const from = Math.max(0, -start),
      to = Math.min(end, screen) - start;
    if (to <= from) return [0, end - start];
    return isRightToLeft && !isDown ? [end - start - to, end - start - from] : [from, to];
  }

  /** Goes to the first event of all, or to the last. */
  toEnd(end: 'first' | 'last'): void {
    this.#focus(this.neighbour(undefined, end === 'first' ? 1 : -1));
  }

  /** Begins with what stands first in sight, or with the first event of all. @returns whether there is one */
  begin(): boolean {
    const { shown } = this.#parts;
    const scene = this.#scene;
    shown.focused = undefined;
    this.#focus((scene && stopsOf(scene)[0]?.id) ?? this.neighbour(undefined, 1));
    return shown.focused !== undefined;
  }

  /** Goes to what stands next in sight; at the edge, or where nothing is in sight, to the next event beyond. */
  step(step: 1 | -1): void {
    const { shown } = this.#parts;
    const scene = this.#scene;
    if (!scene) return;
    const stops = stopsOf(scene);
    const { focused } = shown;
    const at = stops.findIndex(({ id }) => id === focused);
    const next = at < 0 ? stops[step > 0 ? 0 : stops.length - 1] : stops[at + step];
    if (next) this.#focus(next.id);
    else if (stops.length > 0 && shown.event(focused)) this.#focus(this.neighbour(focused, step));
    else this.leave(step);
  }

  /** A page was turned: where what the keys stood on has gone, they stand on what is first in sight. */
  turned(): void {
    const { shown } = this.#parts;
    const scene = this.#scene;
    if (!scene || shown.focused === undefined) return;
    const stops = stopsOf(scene);
    if (stops.some(({ id }) => id === shown.focused)) return;
    shown.focused = stops[0]?.id;
    this.#host.requestUpdate();
  }

  /** Goes to the first event after the window, or to the last before it. */
  leave(step: 1 | -1): void {
    const { window } = this.#parts.stage.picture;
    if (window) this.#focus(this.#beyond(step > 0 ? { start: window.end } : { end: window.start }, step));
  }

  /**
   * What the keys stand on is there to be seen and said: for an event that is only counted it is the count, until a zoom tells the
   * event apart; for a count that has gone, what lies where it was.
   */
  keep(): void {
    const { shown, travel } = this.#parts;
    const scene = this.#scene;
    const { focused } = shown;
    if (!scene || focused === undefined || travel.isUnderWay) return;
    const stood = this.#stand?.cluster === focused ? this.#stand : undefined;
    const meant = stood ? stood.event : shown.event(focused)?.id;
    if (meant !== undefined && scene.marks.some(({ event }) => event === meant)) return this.#standOn(meant, undefined);
    const at = scene.clusters.findIndex((cluster) => clusterId(cluster) === focused);
    const start = meant !== undefined ? this.#parts.standsAt(meant)?.start : at >= 0 ? this.#startOf(scene.clusters[at]) : stood?.start;
    const cluster = at >= 0 ? scene.clusters[at] : start === undefined ? undefined : this.#clusterAt(start, meant);
    if (cluster && start !== undefined) this.#standOn(clusterId(cluster), { cluster: clusterId(cluster), start, event: meant });
  }

  /** Opens the event that the keys stand on, or zooms into the cluster. */
  open(): void {
    const { choose, shown } = this.#parts;
    if (shown.focused === undefined) this.step(1);
    else if (shown.event(shown.focused)) choose(shown.focused);
    else this.enter(shown.focused);
  }

  /** Zooms into a cluster, or lists it where its events would lie as near to each other as before. */
  enter(id: string): void {
    const { enumerate, shown, stage, travel } = this.#parts;
    const cluster = stage.picture.scene?.clusters.find((candidate) => clusterId(candidate) === id);
    // The keys go on with what they were meant to reach.
    shown.focused = this.#stand?.cluster === id ? this.#stand.event : undefined;
    if (!cluster) return;
    const apart = this.#apart(cluster);
    if (apart) travel.to(apart);
    else enumerate(cluster);
  }

  /** The window in which a cluster falls apart; undefined where none does. What a source counts, and what is folded up, is brought nearer. */
  #apart(cluster: SceneCluster): Extent | undefined {
    const {
      shown,
      stage: {
        picture: { layout, scene, viewport },
      },
      travel,
    } = this.#parts;
    const isCounted = shown.index ?? shown.bins ?? scene?.lanes.find(({ key }) => key === cluster.lane)?.isCollapsed;
    let rest: SceneCluster | undefined = cluster;
    let into: Extent | undefined;
    for (let times = 0; times < DEEPEST; times++) {
      const outer = into ?? viewport;
      into = travel.into(rest);
      if (!into || !outer || !viewport || !layout || isCounted) return into;
      rest = layout.scene({ ...viewport, ...into }).clusters.find(({ count, lane }) => lane === cluster.lane && count >= cluster.count);
      if (!rest) return into;
      if (into.end - into.start >= outer.end - outer.start) return undefined;
    }
    return undefined;
  }

  /** The event that follows in time among those shown, also beyond what the layout holds; without an id the first or the last. */
  neighbour(id: string | undefined, step: 1 | -1): string | undefined {
    const index = this.#index;
    if (!index) return this.#parts.stage.picture.layout?.neighbour(id, step);
    const extent = index.extent();
    return (id !== undefined ? index.neighbour(id, step) : extent && index.nearest(step > 0 ? extent.start : extent.end))?.id;
  }

  /** Holds all events that are shown, where the layout does not. */
  get #index(): TimelineIndex | undefined {
    const {
      shown: { index, predicate },
    } = this.#parts;
    return predicate ? index?.filtered(predicate) : index;
  }

  /** The first event after the window, or the last before it. */
  #beyond(rest: { readonly start?: Instant; readonly end?: Instant }, step: 1 | -1): string | undefined {
    const index = this.#index;
    const edge = rest.start ?? rest.end;
    if (!index || edge === undefined) return this.#parts.stage.picture.layout?.list(rest).at(step > 0 ? 0 : -1)?.id;
    const nearest = index.nearest(edge);
    const start = nearest && index.extentOf(nearest)?.start;
    // The nearest may lie on the other side.
    return start !== undefined && (start - edge) * step < 0 ? index.neighbour(nearest?.id ?? '', step)?.id : nearest?.id;
  }

  #standOn(id: string, stand: Stand | undefined): void {
    this.#stand = stand;
    if (this.#parts.shown.focused === id) return;
    this.#parts.shown.focused = id;
    this.#host.requestUpdate();
  }

  #startOf(cluster: SceneCluster): number {
    return this.#parts.stage.picture.drawn(cluster).start;
  }

  /** The count that holds a moment of drawn time; of several lanes' that of the event's own. */
  #clusterAt(start: number, id: string | undefined): SceneCluster | undefined {
    const { shown } = this.#parts;
    const scene = this.#scene;
    if (!scene) return undefined;
    const { viewport } = scene;
    const isVertical = viewport.orientation === 'vertical';
    const position = positionOf(viewport, start);
    const distance = ({ box }: SceneCluster): number => {
      const [from, to] = isVertical ? [box.y, box.y + box.height] : [box.x, box.x + box.width];
      return Math.max(from - position, position - to, 0);
    };
    const nearest = Math.min(...scene.clusters.map(distance));
    const near = scene.clusters.filter((cluster) => distance(cluster) <= nearest + SAME_PLACE_PX);
    // A lane is named by what its events say in one of their fields.
    const said = Object.values(shown.event(id) ?? {}) as readonly unknown[];
    return near.find(({ lane }) => said.includes(lane)) ?? near[0];
  }

  #focus(id: string | undefined): void {
    if (id === undefined) return;
    this.#parts.shown.focused = id;
    this.#parts.onFocus(id);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector(`[id=${CSS.escape(optionId(id))}]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }
}
