// What to choose from: kinds, statuses, speakers, lanes, how sure, and when; each with how many events there are.
import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../../model/index.js';
import { FACETS, type ConfidenceBand, type Facet, type Filter, type FilterTimes } from '../filter.js';
import type { Words } from '../words.js';
import { facetsOf, type FacetCount } from './facets.js';

export interface FilterPanelState {
  readonly filter: Filter;
  readonly events: readonly TimelineEvent[];
  readonly words: Words;
  readonly numberText: (count: number) => string;
  /** What was written for the time, as it was written. */
  readonly times: FilterTimes;
}

/** Further values wait behind a summary. */
const MOST_IN_SIGHT = 8;

/** Boxes carry `data-facet` and their value, fields `data-time`, buttons `data-do`. */
export function filterPanel(state: FilterPanelState): TemplateResult {
  const { filter, events, words, times } = state;
  return html`
    ${facetsOf(events, filter).map(({ facet, counts }) => facetOf(facet, counts, state))}
    <fieldset>
      <legend>${words.timeTitle}</legend>
      <div class="times">${field('start', times, filter, words)} ${field('end', times, filter, words)}</div>
      <button class="link" data-do="onlyWindow">${words.onlyWindow}</button>
    </fieldset>
    <button class="link" data-do="clear">${words.clear}</button>
  `;
}

function facetOf(facet: Facet, counts: readonly FacetCount[], { filter, words, numberText }: FilterPanelState): TemplateResult {
  const box = ([value, count]: FacetCount): TemplateResult => html`<label class="check">
    <input type="checkbox" .checked=${filter.chosen[facet]?.has(value) ?? false} data-facet=${facet} value=${value} /> <span>${labelOf(facet, value, words)}</span> <small>${numberText(count)}</small>
  </label>`;
  const rest = counts.slice(MOST_IN_SIGHT);
  return html`<fieldset>
    <legend>${words.facets[facet]}</legend>
    ${counts.slice(0, MOST_IN_SIGHT).map(box)}
    ${rest.length > 0 ? html`<details><summary>${words.more(numberText(rest.length))}</summary>${rest.map(box)}</details>` : nothing}
  </fieldset>`;
}

/** What is asked for, in words: on paper nobody can open the panel. */
export function filterText({ chosen, text }: Filter, { start, end }: FilterTimes, words: Words): string {
  return [
    ...(text.trim() ? [`“${text.trim()}”`] : []),
    ...FACETS.flatMap((facet) => [...(chosen[facet] ?? [])].map((value) => labelOf(facet, value, words))),
    ...(start.trim() ? [`${words.from} ${start.trim()}`] : []),
    ...(end.trim() ? [`${words.until} ${end.trim()}`] : []),
  ].join(', ');
}

function labelOf(facet: Facet, value: string, words: Words): string {
  if (facet === 'kind') return words.kinds[value as TimelineEvent['kind']];
  if (facet === 'status') return words.statuses[value as TimelineEvent['status']];
  return facet === 'confidence' ? words.confidences[value as ConfidenceBand] : value;
}

function field(name: keyof FilterTimes, times: FilterTimes, filter: Filter, words: Words): TemplateResult {
  const isBad = times[name].trim() !== '' && filter[name] === undefined;
  return html`<label class="time">
    <span>${name === 'start' ? words.from : words.until}</span>
    <input type="text" data-time=${name} .value=${times[name]} placeholder="2034-03-16" aria-invalid=${isBad} autocomplete="off" spellcheck="false" />
    ${isBad ? html`<small role="alert">${words.badTime}</small>` : nothing}
  </label>`;
}
