// The colours of the page, as a picture takes them: whatever the page writes them in, here they are opaque and plain.
import type { SvgColours } from '../../../export/index.js';

const NAMES = ['event', 'statement', 'state', 'accent', 'paper', 'muted', 'line'] as const;

/** What the page's ink is in a picture; a share of another is mixed with the ground. */
const SEEN: Readonly<Record<keyof SvgColours, string>> = {
  paper: 'var(--_paper)',
  ink: 'currentColor',
  quiet: 'var(--_muted)',
  rule: 'var(--_line)',
  grid: 'color-mix(in srgb, var(--_line) 60%, transparent)',
  event: 'var(--_event)',
  statement: 'var(--_statement)',
  state: 'var(--_state)',
  accent: 'var(--_accent)',
  tint: 'color-mix(in srgb, var(--_event) 20%, transparent)',
};

/** Whether the page gives the host colours of its own; those of others follow the scheme of whoever looks at the picture. */
export function isThemed(host: HTMLElement): boolean {
  const style = getComputedStyle(host);
  return (
    NAMES.some((name) => style.getPropertyValue(`--event-timeline-${name}`) !== '') ||
    Boolean(host.shadowRoot?.querySelector<HTMLElement>('.frame')?.style.getPropertyValue('--_paper'))
  );
}

/** The colours in which the host is seen now; undefined where nothing is drawn, or no canvas tells them. */
export function seenColours(host: HTMLElement): SvgColours | undefined {
  const frame = host.shadowRoot?.querySelector('.frame');
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!frame || !context) return undefined;
  const probe = document.createElement('i');
  frame.append(probe);
  const paint = (value: string): void => {
    probe.style.backgroundColor = value;
    context.fillStyle = getComputedStyle(probe).backgroundColor;
    context.fillRect(0, 0, 1, 1);
  };
  const seen = Object.entries(SEEN).map(([name, value]) => {
    for (const layer of ['Canvas', SEEN.paper, value]) paint(layer);
    const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
    return [name, `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`];
  });
  probe.remove();
  return Object.fromEntries(seen) as SvgColours;
}
