// Line icons, 20 × 20, drawn in the colour of the text.
import { svg, html, type TemplateResult } from 'lit';

const PATHS = {
  plus: 'M10 4.5v11M4.5 10h11',
  minus: 'M4.5 10h11',
  fit: 'M3.5 5v10M16.5 5v10M6.5 10h7M8.5 8l-2 2 2 2M11.5 8l2 2-2 2',
  search: 'M8.8 4a4.8 4.8 0 1 1 0 9.6a4.8 4.8 0 0 1 0-9.6M12.4 12.4 16.5 16.5',
  filter: 'M3.5 5.5h13M6 10h8M8.5 14.5h3',
  help: 'M7.4 7.6a2.7 2.7 0 1 1 3.9 2.5c-.9.5-1.3 1-1.3 2M10 14.9v.1',
  save: 'M10 3.5v8.5M6.5 8.5 10 12l3.5-3.5M4 15.5h12',
  copy: 'M7.5 7.5h8v8h-8zM12.5 4.5h-8v8',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  back: 'M12 5l-5 5 5 5',
  today: 'M10 3a7 7 0 1 1 0 14a7 7 0 0 1 0-14M10 6v4l2.5 2',
  on: 'M8 5l5 5-5 5',
  note: 'M10 9.2v4.6M10 6.4v.1M10 3a7 7 0 1 1 0 14a7 7 0 0 1 0-14',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon without a name of its own: the control around it carries the words. */
export function icon(name: IconName): TemplateResult {
  return iconOf(PATHS[name]);
}

/** An icon by its path. */
export function iconOf(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${svg`<path d=${path}></path>`}</svg>`;
}
