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
  const panel = (name: PanelName, label: string, content: unknown): TemplateResult => html`
    <div class="${name}-panel" popover data-panel=${name} role="dialog" aria-label=${label} tabindex="0" @toggle=${onToggle}>
      ${content ? html`<button class="close" data-close aria-label=${words.close}>${furnishing.part?.icon('close')}</button>${content}` : nothing}
    </div>
  `;
  return html`
    <div class="detail-panel" part="detail" popover data-panel="detail" role="dialog" aria-labelledby="detail-title" tabindex="0" @toggle=${onToggle}>
      ${state ? detail(state) : nothing}
    </div>
    ${panel('filter', words.filter, filter && filterPanel(filter))}${panel('help', words.help, open === 'help' && legend(words))}${panel('export', words.exporter, open === 'export' && exporting)}
  `;
}
