// Words in events, without regard to case and accents.
import type { TimelineEvent } from './event.js';

/** The words of a query, folded. */
export function searchTerms(words: string): readonly string[] {
  return fold(words)
    .split(/\s+/)
    .filter((term) => term !== '');
}

/** Whether title, description, speaker, quote, lane or relative time hold every term. */
export function isMatch(event: TimelineEvent, terms: readonly string[]): boolean {
  const { title, description, speaker, quote, lane, relative } = event;
  const text = fold([title, description, speaker, quote, lane, relative].filter((part) => part !== undefined).join('\n'));
  return terms.every((term) => text.includes(term));
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
