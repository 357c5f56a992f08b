// Marks and clusters as the options of one listbox: name in words, ink in CSS (styles/marks.styles.ts holds the grammar).
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { SceneCluster, SceneLabel, SceneMark } from '../../layout/index.js';
import { place } from '../place.js';
import { type DrawingState, optionId } from './drawing-state.js';

export function marks(state: DrawingState): unknown {
  return repeat(state.scene.marks, ({ event }) => event, (mark) => markOf(mark, state));
}

function markOf(mark: SceneMark, state: DrawingState): TemplateResult {
  const { hit, box, label } = mark;
  const isSelected = mark.event === state.selected;
  return html`
    <div
      id=${optionId(mark.event)}
      class="mark ${inkClasses(mark)} ${isSelected ? 'is-selected' : ''} ${mark.event === state.focused ? 'is-focused' : ''} ${mark.event === state.near ? 'is-near' : ''}"
      part="mark mark-${mark.shape}"
      role="option"
      data-event=${mark.event}
      aria-selected=${isSelected}
      aria-label=${mark.name}
      title=${label?.isTruncated ? mark.name : nothing}
      aria-posinset=${state.placeOf(mark.event) || nothing}
      aria-setsize=${state.placeOf(mark.event) ? state.scene.totals.all : nothing}
      ${place(hit, state.isRightToLeft, state.scene.viewport.orientation === 'horizontal' ? 'row' : 'column')}
    >
      <i class="ink" ${place({ x: box.x - hit.x, y: box.y - hit.y, width: box.width, height: box.height }, state.isRightToLeft)}></i>
      ${label ? labelOf(label, mark, state) : nothing}
    </div>
  `;
}

/** The grammar of a mark as class names; shared with the legend. */
export function inkClasses(mark: Pick<SceneMark, 'shape' | 'kind' | 'status' | 'startEdge' | 'endEdge' | 'isSuperseded' | 'approximate' | 'uncertain' | 'isLowConfidence'>): string {
  return `is-${mark.shape} is-${mark.kind} is-${mark.status} start-${mark.startEdge} end-${mark.endEdge}${mark.isSuperseded ? ' is-superseded' : ''}${
    mark.approximate ? ' is-approximate' : ''}${mark.uncertain || mark.isLowConfidence ? ' is-doubtful' : ''}`;
}

function labelOf(label: SceneLabel, mark: SceneMark, state: DrawingState): TemplateResult {
  const { box } = label;
  const at = { x: box.x - mark.hit.x, y: box.y - mark.hit.y, width: box.width, height: box.height };
  // The small print and cut titles are drawn by CSS: the name says them in full, and a whole title is what one says to press it.
  return html`<span class="label ${label.isRotated ? 'is-rotated' : ''} ${label.isAtEnd ? 'is-at-end' : ''}" part="label" data-detail=${label.detail ?? nothing} ${place(at, state.isRightToLeft)}>${
    label.lines.map((line, index) => html`<span
      class="line" dir="auto" data-time=${(index === 0 && !label.detail && label.time) || nothing} data-cut=${label.isTruncated ? line : nothing}
    >${label.isTruncated ? nothing : `${line} `}</span>`)}</span>`;
}

export function clusters(state: DrawingState): unknown {
  return repeat(state.scene.clusters, clusterId, (cluster) => html`
    <div
      id=${optionId(clusterId(cluster))}
      class="cluster ${clusterId(cluster) === state.focused ? 'is-focused' : ''}"
      part="cluster"
      role="option"
      aria-selected="false"
      data-cluster=${clusterId(cluster)}
      aria-label=${cluster.name}
      ${place(cluster.box, state.isRightToLeft)}
    ><span data-label=${cluster.label}></span></div>
  `);
}

/** A name for a cluster that stays as long as it stands in one place. */
export function clusterId(cluster: SceneCluster): string {
  return `+${cluster.lane}${cluster.start}`;
}
