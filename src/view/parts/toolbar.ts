// What is shown and in which zone; beside it the controls.
import { html, nothing, type TemplateResult } from 'lit';
import { VIEW_WORDS, type FirstWords } from '../words.js';

export type ViewName = 'timeline' | 'list' | 'text';

export interface ToolbarState {
  readonly words: FirstWords;
  /** The stretch of time in sight, in words. */
  readonly range: string;
  /** "12 events", "3 of 12". */
  readonly count: unknown;
  /** The zone the axis speaks, in words. */
  readonly zoneLabel: string;
  /** Options of the zone switch; undefined: only the one in use, until the reader reaches for it. */
  readonly zones: unknown;
  readonly zone: string;
  readonly view: ViewName;
  /** Undefined: they come in a moment, and their room is kept. */
  readonly controls: unknown;
}

export function toolbar(state: ToolbarState): TemplateResult {
  const { words, view, zoneLabel } = state;
  return html`
    <div class="toolbar" part="toolbar">
      <div class="caption">
        <strong><bdi>${view === 'timeline' ? state.range : words[VIEW_WORDS[view]]}</bdi></strong>
        <span><bdi>${state.count}</bdi>${zoneLabel ? html` · ${zoneLabel === words.floatingAxis ? zoneLabel : zones(state)}` : nothing}</span>
      </div>
      ${state.controls}
    </div>
  `;
}

/** In place of controls that could not be fetched. */
export function lost({ controlsLost }: FirstWords): TemplateResult {
  return html`<div class="controls caption" role="status"><span>${controlsLost}</span></div>`;
}

/** The zone in words is the switch itself, where another would change what is shown. Its choices may come later. */
function zones({ zones: all, zone, zoneLabel, words }: ToolbarState): TemplateResult {
  return html`<select class="zone" aria-label=${words.zone} title=${words.zone} .value=${zone}>
    ${all ?? html`<option value=${zone} selected>${zoneLabel}</option>`}
  </select>`;
}
