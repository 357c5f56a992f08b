// What relations say of events: which plans no longer hold, and which arrows are drawn.
import type { Relation } from '../../model/index.js';
import { createArrows } from './arrows.js';
import type { LayoutMessages } from '../words/messages.js';
import type { SceneArrow, SceneMark, Viewport } from '../scene.js';
import { supersededPlans } from './superseded.js';
import { alongPx } from '../viewport/viewport.js';

const NONE: readonly Relation[] = [];

/** The relations of one timeline. */
export class Related {
  readonly #bySource = new Map<string, Relation[]>();
  readonly #superseded: ReadonlySet<string>;
  readonly #nameOf: (relation: Relation) => string;

  constructor(relations: readonly Relation[], { isPlan, messages, titleOf }: {
    readonly isPlan: (id: string) => boolean; readonly titleOf: (id: string) => string; readonly messages: Pick<LayoutMessages, 'relations'>;
  }) {
    for (const relation of relations) {
      const known = this.#bySource.get(relation.from);
      if (known === undefined) this.#bySource.set(relation.from, [relation]);
      else known.push(relation);
    }
    this.#superseded = supersededPlans(relations, isPlan);
    this.#nameOf = ({ type, from, to }) => messages.relations[type](titleOf(from), titleOf(to));
  }

  isSuperseded(id: string): boolean {
    return this.#superseded.has(id);
  }

  arrowsAmong(marks: readonly SceneMark[], viewport: Viewport): readonly SceneArrow[] {
    return this.#bySource.size === 0 ? [] : createArrows(marks, {
      orientation: viewport.orientation, alongPx: alongPx(viewport), relationsOf: (id) => this.#bySource.get(id) ?? NONE, nameOf: this.#nameOf,
    });
  }
}
