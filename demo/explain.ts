// Under the box: each time that was found in the text, its value, and the rule and reason behind it.
import type { EventTimeline } from '../src/elements/index.js';
import type { TimeExpression } from '../src/parse.js';

/** More rows than this help nobody; the count is told. */
const MOST_ROWS = 200;

/** Keeps the table of times in step with the box. */
export function connectExplanation(): void {
  const box = document.querySelector<HTMLTextAreaElement>('#paste');
  const timeline = document.querySelector<EventTimeline>('#pasted');
  const panel = document.querySelector<HTMLDetailsElement>('#explanation');
  const rows = panel?.querySelector('tbody');
  const summary = panel?.querySelector('summary');
  if (!box || !timeline || !panel || !rows || !summary) return;
  const explain = async (): Promise<void> => {
    const { findTimeExpressions } = await import('../src/parse.js');
    const { reference, documentTimeZone: timeZone } = timeline;
    const found = findTimeExpressions(box.value, { ...(reference ? { reference } : {}), ...(timeZone ? { timeZone } : {}) });
    summary.textContent = `How the times were read (${found.length})`;
    if (panel.open) rows.replaceChildren(...found.slice(0, MOST_ROWS).map((expression) => rowOf(expression, box)));
  };
  timeline.addEventListener('timeline-load', () => void explain());
  panel.addEventListener('toggle', () => void explain());
  // A chosen mark selects its words in the box; focus stays where the reader is.
  timeline.addEventListener('timeline-select', ({ event }) => {
    const source = event?.sources?.[0];
    if (source) box.setSelectionRange(source.start, source.end);
  });
}

function rowOf({ text, start, end, value, type, mod, provenance = [], rule }: TimeExpression, box: HTMLTextAreaElement): HTMLTableRowElement {
  const row = document.createElement('tr');
  const show = document.createElement('button');
  show.type = 'button';
  show.textContent = text;
  show.addEventListener('click', () => {
    box.focus();
    box.setSelectionRange(start, end);
  });
  const reasons = [...new Set(provenance.map(({ basis, reason }) => (basis === 'implied' ? `${reason} (implied)` : reason)))];
  const cells = [show, mod ? `${value} (${mod.toLowerCase().replaceAll('_', ' ')})` : value, type.toLowerCase(), reasons.length > 0 ? reasons.join('; ') : rule];
  for (const content of cells) row.insertCell().append(content);
  return row;
}
