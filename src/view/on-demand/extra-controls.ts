// Controls of what takes the explorer to do: going back, folding, following the reading, and the choices of the zone switch.
import { html, nothing, type TemplateResult } from 'lit';
import { furnishing } from '../furnishing.js';
import type { Words } from '../words.js';
import { allZones } from './all-zones.js';
import type { ZoneChoice } from './zones.js';

const UNDO = 'M7 4.5 3.5 8 7 11.5M3.5 8h8a4 4 0 0 1 0 8H8';
const FOLD = 'M3 10h3l2-4 4 8 2-4h3';
const FOLLOW = 'M4 4.5h8M4 8h8M4 11.5h5M15.5 5v9.5M13 12l2.5 2.5L18 12';

/** Undefined: not to be had here; otherwise whether it is on. */
export interface ExtraControls {
  readonly words: Words;
  readonly canGoBack: boolean;
  readonly fold: boolean | undefined;
  readonly follow: boolean | undefined;
}

/** Buttons carry `data-do`. */
export function extraControls({ words, canGoBack, fold, follow }: ExtraControls): TemplateResult {
  return html`${follow === undefined ? nothing : toggle('follow', FOLLOW, words.follow, follow)}${fold === undefined ? nothing : toggle('fold', FOLD, words.fold, fold)}${
    canGoBack
      ? html`<button class="control" data-do="back" aria-label=${words.back} title=${words.back}>${furnishing.part?.iconOf(UNDO)}</button>`
      : nothing
  }`;
}

function toggle(action: string, path: string, label: string, isOn: boolean): TemplateResult {
  return html`<button class="control" data-do=${action} aria-pressed=${isOn} aria-label=${label} title=${label}>${furnishing.part?.iconOf(path)}</button>`;
}

/** Options of the zone switch. @param hasAll - Every zone of the world, below the likely ones. */
export function zoneOptions(choices: readonly ZoneChoice[], inUse: string, zoneLabel: string, hasAll: boolean): TemplateResult {
  return html`${choices.map(({ value, label }) => html`<option value=${value} ?selected=${value === inUse}>${value === inUse ? zoneLabel || label : label}</option>`)}${
    hasAll ? allZones(new Set(choices.map(({ value }) => value)), inUse) : nothing
  }`;
}
