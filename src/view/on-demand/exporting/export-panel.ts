// The menu of what can be taken out of the page. Buttons carry `data-save`, `data-copy` or `data-print`.
import { html, nothing, type TemplateResult } from 'lit';
import type { CopyForm, ExportFormat, ExportingWords } from './words.js';

const FILES: readonly ExportFormat[] = ['png', 'svg', 'html', 'ics', 'csv', 'json', 'jsonld'];
const COPIES: readonly CopyForm[] = ['table', 'text', 'markdown'];

export interface ExportPanelState {
  readonly words: ExportingWords;
  readonly hasCorrections: boolean;
  /** Not all events are at hand. */
  readonly isPartial: boolean;
  /** What did not work. */
  readonly failure: string;
}

export function exportPanel({ words, hasCorrections, isPartial, failure }: ExportPanelState): TemplateResult {
  const files = hasCorrections ? [...FILES, 'corrections' as const] : FILES;
  return html`
    <h3>${words.save}</h3>
    <ul class="choices">${files.map((format) => html`<li><button data-save=${format}>${words.formats[format]}</button></li>`)}</ul>
    <h3>${words.copy}</h3>
    <ul class="choices">${COPIES.map((form) => html`<li><button data-copy=${form}>${words.copies[form]}</button></li>`)}</ul>
    <ul class="choices"><li><button data-print>${words.print}</button></li></ul>
    ${isPartial ? html`<p class="hint">${words.partial}</p>` : nothing}
    <p class="problem" role="alert">${failure}</p>
  `;
}
