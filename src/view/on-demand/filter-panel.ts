// Kinds and statuses to choose from, with how many there are of each.
import { html, nothing, type TemplateResult } from 'lit';
import type { EventKind, EventStatus } from '../../model/index.js';
import type { Filter } from '../filter.js';
import type { Words } from '../words.js';

export interface FilterPanelState {
  readonly filter: Filter;
  readonly kinds: readonly (readonly [EventKind, number])[];
  readonly statuses: readonly (readonly [EventStatus, number])[];
  readonly words: Words;
}

/** Boxes carry `data-kind` or `data-status`; the button `data-do="clear"`. */
export function filterPanel({ filter, kinds, statuses, words }: FilterPanelState): TemplateResult {
  return html`
    <fieldset>
      <legend>${words.kindTitle}</legend>
      ${kinds.map(([kind, count]) => box(words.kinds[kind], count, filter.kinds.has(kind), kind, undefined))}
    </fieldset>
    <fieldset>
      <legend>${words.statusTitle}</legend>
      ${statuses.map(([status, count]) => box(words.statuses[status], count, filter.statuses.has(status), undefined, status))}
    </fieldset>
    <button class="link" data-do="clear">${words.clear}</button>
  `;
}

function box(label: string, count: number, isOn: boolean, kind: string | undefined, status: string | undefined): TemplateResult {
  return html`<label class="check">
    <input type="checkbox" .checked=${isOn} data-kind=${kind ?? nothing} data-status=${status ?? nothing} /> <span>${label}</span> <small>${count}</small>
  </label>`;
}
