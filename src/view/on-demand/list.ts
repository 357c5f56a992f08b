// The same events, in the same order, as text.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ListItem } from '../../layout/index.js';
import type { Words } from '../words.js';

export interface ListState {
  readonly items: readonly ListItem[];
  /** So many are drawn; the rest waits behind a button. */
  readonly limit: number;
  /** How many there are in all. */
  readonly count: number;
  readonly selected: string | undefined;
  readonly words: Words;
}

/** Items carry `data-event`; the button for more carries `data-more`. */
export function list(state: ListState): TemplateResult {
  const rest = state.count - state.limit;
  return html`
    <ol class="list" part="list">
      ${repeat(state.items.slice(0, state.limit), ({ id }) => id, (item) => itemOf(item, state))}
    </ol>
    ${rest > 0 ? html`<button class="more" data-more>${state.words.showMore} (${rest})</button>` : nothing}
  `;
}

function itemOf(item: ListItem, { words, selected }: ListState): TemplateResult {
  const isMoved = item.isSuperseded;
  return html`
    <li>
      <button class="item is-${item.status} ${isMoved ? 'is-superseded' : ''}" data-event=${item.id} aria-current=${item.id === selected ? 'true' : nothing}>
        <span class="when">${item.when || words.noDate}</span>
        <span class="what">
          <span class="title">${item.title}</span>
          <span class="meta">${[item.speaker, ...item.remarks].filter(Boolean).join(' · ')}</span>
        </span>
      </button>
    </li>
  `;
}
