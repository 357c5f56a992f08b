// What happened at a time that nobody stated: kept, never given an invented date.
import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../../model/index.js';
import { VIEW_WORDS, type Words } from '../words.js';

const MOST = 24;

export function tray(events: readonly TimelineEvent[], selected: string | undefined, words: Words): TemplateResult | typeof nothing {
  if (events.length === 0) return nothing;
  const rest = events.length - MOST;
  return html`
    <section class="tray" part="tray" role="group" aria-label=${words.undated}>
      <p aria-hidden="true">${words.undated}</p>
      <ul>
        ${events.slice(0, MOST).map((event) => html`
          <li>
            <button class="chip" data-event=${event.id} aria-current=${event.id === selected ? 'true' : nothing}>
              ${event.relative ? html`${`${event.title} `}<small>${event.relative}</small>` : event.title}
            </button>
          </li>`)}
        ${rest > 0 ? html`<li><button class="chip" data-view="list">+${rest} · ${words[VIEW_WORDS.list]}</button></li>` : nothing}
      </ul>
    </section>
  `;
}
