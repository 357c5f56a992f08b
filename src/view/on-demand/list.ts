// The same events, in the same order, as plain text that means what it says: times, quotations, who said them.
import { html, nothing, type TemplateResult } from 'lit';
import { isNamedFirst, type ListItem } from '../../layout/index.js';
import type { Words } from '../words.js';
import { microdataOf, timeOf, type Microdata } from './microdata.js';

export interface ListState {
  readonly items: readonly ListItem[];
  /** So many are drawn; the rest waits behind a button. */
  readonly limit: number;
  /** How many there are in all. */
  readonly count: number;
  readonly selected: string | undefined;
  readonly words: Words;
  /** Items carry schema.org microdata. */
  readonly hasMicrodata: boolean;
}

/** Items carry `data-event`; the button for more carries `data-more`. */
export function list(state: ListState): TemplateResult {
  const rest = state.count - state.limit;
  return html`
    <ol class="list" part="list">
      ${state.items.slice(0, state.limit).map((item) => itemOf(item, state))}
    </ol>
    ${rest > 0 ? html`<button class="more" data-more>${state.words.showMore} (${rest})</button>` : nothing}
  `;
}

function itemOf(item: ListItem, { words, selected, hasMicrodata }: ListState): TemplateResult {
  const data: Microdata = hasMicrodata ? microdataOf(item) : {};
  const at = timeOf(item.edtf);
  const when = item.when || words.noDate;
  return html`
    <li
      class="item is-${item.status} ${item.isSuperseded ? 'is-superseded' : ''}" data-event=${item.id}
      ?itemscope=${hasMicrodata} itemtype=${data.type ?? nothing}
    >
      ${at ? html`<time class="when" datetime=${at} itemprop=${data.time ?? nothing}>${when}</time>` : html`<span class="when">${when}</span>`}
      <div class="what">
        <button class="title" itemprop=${data.title ?? nothing} aria-current=${item.id === selected ? 'true' : nothing}>${item.title}</button>
        ${quoteOf(item, data)} ${metaOf(item)}
        ${data.status ? html`<link itemprop="eventStatus" href="https://schema.org/${data.status}" />` : nothing}
      </div>
    </li>
  `;
}

function quoteOf({ quote, speaker }: ListItem, data: Microdata): TemplateResult | typeof nothing {
  if (!quote) return nothing;
  return html`<blockquote class="quote">“<span itemprop=${data.quote ?? nothing}>${quote}</span>”${speaker ? html`<div class="by" itemprop=${data.speaker ?? nothing}>${speaker}</div>` : nothing}</blockquote>`;
}

/** What is still to be said: who speaks, where neither title nor quotation tells; status and doubt. */
function metaOf({ title, quote, speaker, remarks }: ListItem): TemplateResult | typeof nothing {
  const said = [quote || !speaker || isNamedFirst(title, speaker) ? '' : speaker, ...remarks].filter(Boolean);
  return said.length > 0 ? html`<p class="meta">${said.join(' · ')}</p>` : nothing;
}
