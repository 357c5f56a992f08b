// Titles for plans that have a name and a slot but no verb of their own.
import type { TimeExpression } from '../expression.js';
import type { SentenceWords } from '../events/sentence-words.js';
import type { Theme } from '../events/theme.js';
import { capitalised, joinPhrase, nounTokens } from './phrase.js';

/** Characters of a time that a title shows at most. */
const LONGEST_SLOT = 24;

/** "Freight sailing planned for Monday", "Trial now set for May 6". */
export function themeTitle(words: SentenceWords, theme: Theme, ending: 'planned' | 'movedTo', times: readonly TimeExpression[], called?: string): string {
  const { headline } = words.vocabulary.words;
  const name = called ?? joinPhrase(words, nounTokens(words, theme.from, theme.to), 44);
  const time = times.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');
  if (ending === 'movedTo') return capitalised(`${name} ${headline.movedTo} ${time.slice(0, 30)}`.trim());
  // "planned for Monday"; a bound or a phrase says no more than "planned".
  const isSlot = times.length === 1 && time.length <= LONGEST_SLOT && times[0].range === undefined;
  return capitalised((isSlot ? `${name} ${headline.plannedFor} ${time}` : `${name} ${headline.planned}`).trim());
}
