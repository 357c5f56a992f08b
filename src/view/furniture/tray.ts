// What happened at a time that nobody stated: kept, never given an invented date.
import { html, nothing, type TemplateResult } from 'lit';
import { movingActs, statusText, toldStatus } from '../../layout/index.js';
import type { Relation, TimelineEvent } from '../../model/index.js';
import { VIEW_WORDS, type Words } from '../words.js';

const MOST = 24;

/** Longer words about a time are told in full where the event is, characters. */
const MOST_TOLD = 90;

/** @param options.isAlone - There is nothing else, and what is above says what these are. */
export function tray(
  events: readonly TimelineEvent[],
  {
    isAlone,
    relations,
    selected,
    words,
  }: {
    readonly isAlone: boolean;
    readonly relations: readonly Relation[];
    readonly selected: string | undefined;
    readonly words: Words;
  },
): TemplateResult | typeof nothing {
  if (events.length === 0) return nothing;
  const rest = events.length - MOST;
  return html`
    <section class="tray" part="tray" role="group" aria-label=${words.undated}>
      ${isAlone ? nothing : html`<p aria-hidden="true">${words.undated}</p>`}
      <ul>
        ${inTextOrder(events)
          .slice(0, MOST)
          .map((event) => {
            const remarks = remarksOf(event, relations, words);
            return html`
          <li>
            <button class="chip" data-event=${event.id} aria-current=${event.id === selected ? 'true' : nothing}>
              ${remarks ? html`${`${event.title} `}<small>${remarks}</small>` : event.title}
            </button>
          </li>`;
          })}
        ${rest > 0 ? html`<li><button class="chip" data-view="list">+${rest} · ${words[VIEW_WORDS.list]}</button></li>` : nothing}
      </ul>
    </section>
  `;
}

const ordered = new WeakMap<readonly TimelineEvent[], readonly TimelineEvent[]>();

/** A statement stands beside what it is about: as they are told. What no text tells comes last. */
function inTextOrder(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  let known = ordered.get(events);
  if (known) return known;
  const documents = new Map([...new Set(events.map(({ sources }) => sources?.[0]?.document))].map((document, at) => [document, at]));
  const documentOf = ({ sources }: TimelineEvent): number => (sources?.[0] && documents.get(sources[0].document)) ?? documents.size;
  known = [...events].sort((a, b) => documentOf(a) - documentOf(b) || (a.sources?.[0]?.start ?? 0) - (b.sources?.[0]?.start ?? 0));
  ordered.set(events, known);
  return known;
}

/** What is known of its time, and what became of it unless it plainly happened: no ink tells that here. */
function remarksOf(event: TimelineEvent, relations: readonly Relation[], words: Words): string {
  const { title, status } = event,
    // "Planned for Friday" needs no "Friday" behind it; "Mayor resigns" its "May".
    relative = ` ${title} `.includes(` ${event.relative ?? ''} `) ? undefined : event.relative;
  const told = status === 'rescheduled' ? toldStatus(event, movingActs(relations)) : status;
  return [...(relative ? [shortened(relative)] : []), ...(told === 'occurred' ? [] : [statusText(event, told, words)])].join(' · ');
}

function shortened(text: string): string {
  return text.length > MOST_TOLD ? `${text.slice(0, text.lastIndexOf(' ', MOST_TOLD) + 1 || MOST_TOLD).trimEnd()}…` : text;
}
