// Relations as arrows, and lines from marks to labels that stand apart. Their meaning is told in words in the detail view, so the drawing is silent here.
import { html, nothing, svg, type TemplateResult } from 'lit';
import { MANY_ARROWS } from '../../layout/index.js';
import type { DrawingState } from '../parts/drawing-state.js';

/** One per colour: a head takes the colour of its line by itself in some browsers only. */
const HEADS = ['head', 'moved'] as const;

/** The lines of what is chosen, where the keys are, or pointed at in the article, stand out: among many that run side by side they lead to their marks. */
export function arrows({ focused, near, scene, selected }: DrawingState, size: { readonly width: number; readonly height: number }): TemplateResult {
  const isMet = (id: string): boolean => id === selected || id === near;
  const isInHand = (id: string): boolean => isMet(id) || id === focused;
  return html`
    <svg class="arrows ${scene.arrows.length > MANY_ARROWS ? 'are-many' : ''}" aria-hidden="true" width=${size.width} height=${size.height}>
      ${svg`
        ${HEADS.map(
          (
            id,
          ) => svg`<marker id=${id} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto-start-reverse">
          <path d="M1 1 7 4 1 7"></path>
        </marker>`,
        )}
        ${scene.marks.map(({ event, leader }) => (leader ? svg`<path class="leader ${isMet(event) ? 'is-met' : ''}" d=${leader}></path>` : nothing))}
        ${scene.arrows.map(({ from, path, to, type }) => svg`<path class="arrow is-${type} ${isInHand(from) || isInHand(to) ? 'is-met' : ''}" part="arrow" marker-end="url(#${type === 'rescheduledTo' ? 'moved' : 'head'})" d=${path}></path>`)}`}
    </svg>
  `;
}
