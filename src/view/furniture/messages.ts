// What could not be read, said calmly: the first few in sight, the rest on request.
import { html, nothing, type TemplateResult } from 'lit';
import type { Diagnostic } from '../../model/index.js';
import { icon } from './icons.js';
import type { Words } from '../words.js';

const MOST_IN_SIGHT = 2;
const MOST = 50;

export function messages(diagnostics: readonly Diagnostic[], words: Words): TemplateResult | typeof nothing {
  const grave = diagnostics.filter(({ severity }) => severity !== 'info');
  if (grave.length === 0) return nothing;
  const rest = grave.slice(MOST_IN_SIGHT, MOST);
  return html`<div class="messages" part="messages">
      ${grave.slice(0, MOST_IN_SIGHT).map(messageOf)}
      ${rest.length > 0 ? html`<details><summary>${words.notes(String(grave.length - MOST_IN_SIGHT))}</summary>${rest.map(messageOf)}</details>` : nothing}
    </div>`;
}

function messageOf({ severity, message, hint }: Diagnostic): TemplateResult {
  return html`<p class="message is-${severity}">${icon('note')}<span>${sentence(message)}${hint ? html` <span class="hint">${sentence(hint)}</span>` : nothing}</span></p>`;
}

/** Messages and hints are clauses; in a row they read as sentences. */
function sentence(clause: string): string {
  return clause.charAt(0).toUpperCase() + clause.slice(1) + (/[.!?…]$/.test(clause) ? '' : '.');
}

/**
 * Something is being read.
 * @param share - 0 … 1; undefined: nobody knows how much is left.
 * @param isAlone - nothing else is in sight: words say so too.
 */
export function progress(share: number | undefined, words: Words, isAlone: boolean): TemplateResult {
  return html`<div class="progress" part="progress"><progress aria-label=${words.reading} max="1" value=${share ?? nothing}></progress></div>${
    isAlone ? html`<p class="empty is-late" aria-hidden="true">${words.reading}…</p>` : nothing
  }`;
}
