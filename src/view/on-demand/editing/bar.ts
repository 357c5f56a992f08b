// What a reader may do who corrects, as buttons: the bar below the toolbar, and the acts under one event. Buttons carry `data-edit`.
import { html, nothing, type TemplateResult } from 'lit';
import { needsSecondLook, type TimelineEvent } from '../../../model/index.js';
import type { Editor } from './editor.js';
import type { EditingWords } from './words.js';

/** Add, undo, redo, and what is to be checked. @param problem - Why the last act was not done; empty where it was. */
export function bar({ history, doubtful }: Editor, words: EditingWords, problem: string): TemplateResult {
  const button = (name: string, label: string, isOff = false): TemplateResult =>
    html`<button class="control is-text" data-edit=${name} aria-disabled=${isOff ? 'true' : nothing}>${label}</button>`;
  return html`<div class="edit-bar" part="edit-bar" role="group" aria-label=${words.bar}>
      ${button('add', words.add)}
      <span class="group">${button('undo', words.undo, !history.last)}${button('redo', words.redo, !history.next)}</span>
      ${
        doubtful.length > 0
          ? html`<span class="group">
        <button class="control is-text" data-edit="back" aria-label=${words.previousToCheck}>‹</button>
        ${button('review', words.toCheck(String(doubtful.length)))}
        <button class="control is-text" data-edit="on" aria-label=${words.nextToCheck}>›</button>
      </span>`
          : nothing
      }
      <span class="problem">${problem}</span>
    </div>`;
}

/** What can be done to one event. @param problem - Why the last act was not done; empty where it was. */
export function acts(event: TimelineEvent, words: EditingWords, problem: string): TemplateResult {
  const button = (name: string, label: string, look = 'plain'): TemplateResult => html`<button class=${look} data-edit=${name}>${label}</button>`;
  return html`<div class="acts" role="group" aria-label=${words.bar}>
    ${needsSecondLook(event) ? button('accept', words.accept, 'primary') : nothing}
    ${button('edit', words.edit)} ${button('split', words.split)} ${button('merge', words.merge)} ${button('link', words.link)} ${button('delete', words.remove)}
    <span class="problem">${problem}</span>
  </div>`;
}
