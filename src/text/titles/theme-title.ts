// Titles for plans that have a name and a slot but no verb of their own.
import type { TimeExpression } from '../expression.js';
import type { SentenceWords } from '../events/sentence-words.js';
import type { Theme } from '../events/theme.js';
import { capitalised, joinPhrase, nounTokens } from './phrase.js';

/** "Freight sailing planned", "Trial now set for May 6". */
export function themeTitle(words: SentenceWords, theme: Theme, ending: 'planned' | 'movedTo', times: readonly TimeExpression[]): string {
  const { headline } = words.vocabulary.words;
  const name = joinPhrase(words, nounTokens(words, theme.from, theme.to), 44);
  const time = ending === 'movedTo' ? ` ${times.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ').slice(0, 30)}` : '';
  return capitalised(`${name} ${headline[ending]}${time}`.trim());
}
