// The controls: search, filter, help, view, zoom. They carry `data-do`; the element does it.
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewName } from '../parts/toolbar.js';
import { VIEW_WORDS, type Words } from '../words.js';
import { icon, type IconName } from './icons.js';

export interface ControlsState {
  readonly words: Words;
  readonly view: ViewName;
  readonly views: readonly ViewName[];
  readonly searchText: string;
  readonly isFiltering: boolean;
  /** Further controls, once they can be used. */
  readonly extra: unknown;
  /** The present lies where the window may go. */
  readonly hasToday: boolean;
  /** Something has a date. */
  readonly hasTime: boolean;
}

export function controls(state: ControlsState): TemplateResult {
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
      ${view === 'timeline' && state.hasTime ? html`<span class="group">${state.hasToday ? control('today', 'today', words.today) : nothing}${control('zoomOut', 'minus', words.zoomOut)}${control('fit', 'fit', words.fit)}${control('zoomIn', 'plus', words.zoomIn)}</span>` : nothing}
    </div>
  `;
}

/** Controls that open a panel. */
const PANELS: ReadonlySet<string> = new Set(['filter', 'help', 'export']);

function control(action: string, name: IconName, label: string, isOn = false): TemplateResult {
  return html`<button class="control ${isOn ? 'is-on' : ''}" data-do=${action} aria-haspopup=${PANELS.has(action) ? 'dialog' : nothing} aria-label=${label} title=${label}>${icon(name)}</button>`;
}

function views({ view, views: all, words }: ControlsState): TemplateResult {
  return html`<span class="group">
    ${all.map((name) => html`<button class="control is-text" data-view=${name} aria-pressed=${name === view}>${words[VIEW_WORDS[name]]}</button>`)}
  </span>`;
}
