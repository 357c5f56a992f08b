// What relations say of events: which plans no longer hold, and which arrows are drawn.
import type { EventStatus, Relation, TimelineEvent } from '../../model/index.js';
import { createArrows } from './arrows.js';
import type { LayoutMessages } from '../words/messages.js';
import { movingActs, toldStatus } from './moving-acts.js';
import type { SceneArrow, SceneMark, Viewport } from '../scene.js';
import { supersededPlans } from './superseded.js';
import { alongPx } from '../viewport/viewport.js';

const NONE: readonly Relation[] = [];
/** What can be moved, put off or called off: a plan, and the date to which one was moved. */
const PLANS: ReadonlySet<EventStatus> = new Set<EventStatus>(['scheduled', 'rescheduled']);

/** The relations of one timeline. */
export class Related {
  readonly #bySource = new Map<string, Relation[]>();
  readonly #superseded: ReadonlySet<string>;
  readonly #acts: ReadonlySet<string>;
  readonly #nameOf: (relation: Relation) => string;

  constructor(
    relations: readonly Relation[],
    {
      eventOf,
      messages,
    }: {
      readonly eventOf: (id: string) => TimelineEvent | undefined;
      readonly messages: Pick<LayoutMessages, 'relations'>;
    },
  ) {
    const titleOf = (id: string): string => eventOf(id)?.title ?? id;
    for (const relation of relations) {
      const known = this.#bySource.get(relation.from);
      if (known === undefined) this.#bySource.set(relation.from, [relation]);
      else known.push(relation);
    }
    this.#superseded = supersededPlans(relations, (id) => PLANS.has(eventOf(id)?.status ?? 'occurred'));
    this.#acts = movingActs(relations);
    this.#nameOf = ({ type, from, to }) => messages.relations[type](titleOf(from), titleOf(to));
  }

  isSuperseded(id: string): boolean {
    return this.#superseded.has(id);
  }

  statusOf(event: TimelineEvent): EventStatus {
    return toldStatus(event, this.#acts);
  }

  arrowsAmong(marks: readonly SceneMark[], viewport: Viewport): readonly SceneArrow[] {
    return this.#bySource.size === 0
      ? []
      : createArrows(marks, {
          orientation: viewport.orientation,
          alongPx: alongPx(viewport),
          relationsOf: (id) => this.#bySource.get(id) ?? NONE,
          nameOf: this.#nameOf,
        });
  }
}
