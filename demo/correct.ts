// What a reader corrects, printed as data beside the timeline, and kept as long as the tab is open.
import '../src/index.js';
import type { EventTimeline } from '../src/elements/index.js';
import { correctionToJson, mergeCorrections, type Correction } from '../src/model/index.js';

const KEY = 'event-timeline.corrections';
const timeline = document.getElementById('log') as EventTimeline;
const printed = document.getElementById('corrections') as HTMLElement;
const forget = document.getElementById('forget') as HTMLButtonElement;

/** What was kept. A browser may forbid to keep anything, and what is kept may have been written by another hand. */
function kept(): readonly Correction[] {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(found) ? (found as readonly Correction[]) : [];
  } catch {
    return [];
  }
}

function keep(text: string): void {
  try {
    sessionStorage.setItem(KEY, text);
  } catch {
    // The page works without it.
  }
}

function print(corrections: readonly Correction[]): void {
  const text = JSON.stringify(mergeCorrections(corrections).map(correctionToJson), null, 2);
  printed.textContent = text;
  forget.hidden = corrections.length === 0;
  keep(text);
}

timeline.corrections = kept();
timeline.addEventListener('timeline-load', () => {
  print(timeline.corrections);
});
timeline.addEventListener('timeline-edit', ({ timeline: next }) => {
  print(next.corrections);
});
forget.addEventListener('click', () => {
  timeline.corrections = [];
  print([]);
  timeline.focus();
});
