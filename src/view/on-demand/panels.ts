// The panels: one is open at a time.
import { html, nothing, type TemplateResult } from 'lit';
import type { PanelName } from '../controllers/panels.js';
import { furnishing } from '../furnishing.js';
import type { Words } from '../words.js';
import { detail, type DetailState } from './detail.js';
import { filterPanel, type FilterPanelState } from './filter-panel.js';
import { legend } from './legend.js';

export interface PanelsState {
  readonly words: Words;
  /** The panel whose content is needed. */
  readonly open: PanelName | undefined;
  readonly onToggle: (event: ToggleEvent) => void;
  /** The chosen event, where it is open. */
  readonly detail: DetailState | undefined;
  readonly filter: FilterPanelState | undefined;
  /** What can be taken out of the page. */
  readonly exporting: unknown;
}

export function panels({ words, open, onToggle, detail: state, filter, exporting }: PanelsState): TemplateResult {
  const close = html`<button class="close" data-close aria-label=${words.close} title=${words.close}>${furnishing.part?.icon('close')}</button>`;
  return html`
    <div class="detail-panel" part="detail" popover data-panel="detail" role="dialog" aria-labelledby="detail-title" tabindex="0" @toggle=${onToggle}>
      ${state ? detail(state) : nothing}
    </div>
    <div class="filter-panel" popover data-panel="filter" role="dialog" aria-label=${words.filter} tabindex="0" @toggle=${onToggle}>
      ${filter ? html`${close}${filterPanel(filter)}` : nothing}
    </div>
    <div class="help-panel" popover data-panel="help" role="dialog" aria-label=${words.help} tabindex="0" @toggle=${onToggle}>
      ${open === 'help' ? html`${close}${legend(words)}` : nothing}
    </div>
    <div class="export-panel" popover data-panel="export" role="dialog" aria-label=${words.exporter} tabindex="0" @toggle=${onToggle}>
      ${open === 'export' ? html`${close}${exporting}` : nothing}
    </div>
  `;
}
