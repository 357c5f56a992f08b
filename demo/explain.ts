// Under the box: each time that was found in the text, its value, how sure it is, and why; and what was seen and not believed.
import type { EventTimeline } from '../src/elements/index.js';
import type { RefusedTime, TimeExpression } from '../src/parse.js';

/** More rows than this help nobody; the count is told. */
const MOST_ROWS = 200;

/** Keeps the table of times in step with the box. */
export function connectExplanation(): void {
  const box = document.querySelector<HTMLTextAreaElement>('#paste');
  const timeline = document.querySelector<EventTimeline>('#pasted');
  const panel = document.querySelector<HTMLDetailsElement>('#explanation');
  const rows = panel?.querySelector('tbody');
  const refusals = panel?.querySelector<HTMLElement>('#refused');
  const summary = panel?.querySelector('summary');
  if (!box || !timeline || !panel || !rows || !refusals || !summary) return;
  const explain = async (): Promise<void> => {
    const { findTimeExpressions, refusedTimes } = await import('../src/parse.js');
    const { reference, documentTimeZone: timeZone } = timeline;
    const clock = { ...(reference ? { reference } : {}), ...(timeZone ? { timeZone } : {}) };
    const found = findTimeExpressions(box.value, clock);
    summary.textContent = `How the times were read (${found.length})`;
    if (!panel.open) return;
    rows.replaceChildren(...found.slice(0, MOST_ROWS).map((expression) => rowOf(expression, box)));
    const refused = refusedTimes(box.value, clock);
    refusals.hidden = refused.length === 0;
    refusals.querySelector('ul')?.replaceChildren(...refused.slice(0, MOST_ROWS).map((one) => refusalOf(one, box)));
  };
  timeline.addEventListener('timeline-load', () => void explain());
  panel.addEventListener('toggle', () => void explain());
  box.addEventListener('input', () => {
    if (box.value.trim() === '') void explain();
  });
  // A chosen mark selects its words in the box; focus stays where the reader is.
  timeline.addEventListener('timeline-select', ({ event }) => {
    const source = event?.sources?.[0];
    if (source) box.setSelectionRange(source.start, source.end);
  });
}

function refusalOf({ text, start, end, reason }: RefusedTime, box: HTMLTextAreaElement): HTMLLIElement {
  const item = document.createElement('li');
  item.append(showing({ text, start, end }, box), ` ${reason}`);
  return item;
}

/** A button that shows words in the box. */
function showing({ text, start, end }: Pick<TimeExpression, 'text' | 'start' | 'end'>, box: HTMLTextAreaElement): HTMLButtonElement {
  const show = document.createElement('button');
  show.type = 'button';
  show.textContent = text;
  show.addEventListener('click', () => {
    box.focus();
    box.setSelectionRange(start, end);
  });
  return show;
}

function rowOf(expression: TimeExpression, box: HTMLTextAreaElement): HTMLTableRowElement {
  const { value, type, mod, provenance = [], rule, confidence } = expression;
  const row = document.createElement('tr');
  const reasons = [...new Set(provenance.map(({ basis, reason }) => (basis === 'implied' ? `${reason} (implied)` : reason)))];
  const cells = [
    showing(expression, box),
    mod ? `${value} (${mod.toLowerCase().replaceAll('_', ' ')})` : value,
    type.toLowerCase(),
    confidence === undefined ? '' : `${Math.round(100 * confidence)} %`,
    reasons.length > 0 ? reasons.join('; ') : rule,
  ];
  for (const content of cells) row.insertCell().append(content);
  return row;
}
