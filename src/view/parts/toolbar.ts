// What is shown and in which zone; and the controls: search, filter, help, view, zoom. Controls carry `data-do`; the element does it.
import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from '../icons.js';
import type { Words } from '../words.js';

export type ViewName = 'timeline' | 'list' | 'text';

export interface ToolbarState {
  readonly words: Words;
  /** The stretch of time in sight, in words. */
  readonly range: string;
  /** "12 events", "3 of 12". */
  readonly count: string;
  /** The zone the axis speaks, in words. */
  readonly zoneLabel: string;
  /** Options of the zone switch; undefined: only the one in use, until the reader reaches for it. */
  readonly zones: unknown;
  readonly zone: string;
  readonly view: ViewName;
  readonly views: readonly ViewName[];
  readonly searchText: string;
  readonly isFiltering: boolean;
  /** Further controls, once they can be used. */
  readonly extra: unknown;
  /** The present lies where the window may go. */
  readonly hasToday: boolean;
  /** Without controls, which come in a moment. */
  readonly isBare?: boolean;
}

export function toolbar(state: ToolbarState): TemplateResult {
  const { words, view } = state;
  const isDrawing = view === 'timeline';
  return html`
    <div class="toolbar" part="toolbar">
      <p class="caption">
        <strong>${isDrawing ? state.range : words[VIEW_WORDS[view]]}</strong>
        <span><bdi>${state.count}</bdi>${state.zoneLabel ? html` · ${zones(state)}` : nothing}</span>
      </p>
      ${state.isBare ? nothing : controls(state)}
    </div>
  `;
}

function controls(state: ToolbarState): TemplateResult {
  const { words, view } = state;
  return html`
    <div class="controls" role="group" aria-label=${words.timeline}>
      ${state.extra}
      <label class="search">
        ${icon('search')}
        <input type="search" .value=${state.searchText} placeholder=${words.search} aria-label=${words.search} autocomplete="off" spellcheck="false" />
      </label>
      ${control('filter', 'filter', words.filter, state.isFiltering)} ${control('help', 'help', words.help)} ${control('export', 'save', words.exporter)}
      ${state.views.length > 1 ? views(state) : nothing}
      ${view === 'timeline' ? html`<span class="group">${state.hasToday ? control('today', 'today', words.today) : nothing}${control('zoomOut', 'minus', words.zoomOut)}${control('fit', 'fit', words.fit)}${control('zoomIn', 'plus', words.zoomIn)}</span>` : nothing}
    </div>
  `;
}

const VIEW_WORDS = { timeline: 'viewTimeline', list: 'viewList', text: 'viewText' } as const;

/** Controls that open a panel. */
const PANELS: ReadonlySet<string> = new Set(['filter', 'help', 'export']);

function control(action: string, name: IconName, label: string, isOn = false): TemplateResult {
  return html`<button class="control ${isOn ? 'is-on' : ''}" data-do=${action} aria-haspopup=${PANELS.has(action) ? 'dialog' : nothing} aria-label=${label} title=${label}>${icon(name)}</button>`;
}

function views({ view, views: all, words }: ToolbarState): TemplateResult {
  return html`<span class="group">
    ${all.map((name) => html`<button class="control is-text" data-view=${name} aria-pressed=${name === view}>${words[VIEW_WORDS[name]]}</button>`)}
  </span>`;
}

/** The zone in words is the switch itself. Its choices may come later. */
function zones({ zones: all, zone, zoneLabel, words }: ToolbarState): TemplateResult {
  return html`<select class="zone" aria-label=${words.zone} title=${words.zone} .value=${zone}>
    ${all ?? html`<option value=${zone} selected>${zoneLabel}</option>`}
  </select>`;
}
