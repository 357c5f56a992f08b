// Titles for plans that have a name and a slot but no verb of their own.
import type { TimeExpression } from '../expression.js';
import { tokenAfter, type SentenceWords } from '../words/sentence-words.js';
import type { Theme } from '../clauses/nouns/theme.js';
import { NOUN_LIKE, PARTICIPLE, PREPOSITION } from '../words/vocabulary.js';
import { PLAN } from '../words/verb-senses.js';
import { VERB_SENSES } from '../locales/event-types.js';
import { capitalised, joinPhrase } from './join-phrase.js';
import { LONGEST_NAME, nounTokens, phraseName } from './phrase.js';

/** Characters of a time that a title shows at most. */
const LONGEST_SLOT = 24;
/** "Tonight's 19:30". */
const OF_DAY = /['’]s \d/;

/** "Trial postponed": what was done to a theme, where no verb tells it. */
export function actTitle(words: SentenceWords, theme: Theme, sense: number, called = phraseName(words, theme.from, theme.to)): string {
  return capitalised(`${called} ${words.vocabulary.words.headline.acts[VERB_SENSES[sense]] ?? ''}`.trim());
}

/** "Freight sailing planned for Monday", "Report due", "Trial now set for May 6". */
export function themeTitle(
  words: SentenceWords,
  theme: Theme,
  ending: 'planned' | 'due' | 'movedTo',
  times: readonly TimeExpression[],
  called?: string,
): string {
  const { headline } = words.vocabulary.words;
  const {
    bits,
    tokens: { word },
    vocabulary: { sense, nounSense },
  } = words;
  const kept = nounTokens(words, theme.from, theme.to);
  // "a planned concert", "a plan to close": planned already.
  if (kept.length > 1 && sense[word[kept[0]]] === PLAN && (bits[kept[0]] & (PARTICIPLE | NOUN_LIKE)) === PARTICIPLE) kept.shift();
  // "plans for a strike": the strike.
  if (kept.length > 2 && nounSense[word[kept[0]]] === PLAN && sense[word[kept[0]]] === PLAN && bits[kept[1]] & PREPOSITION) kept.splice(0, 2);
  const name = called ?? joinPhrase(words, kept, LONGEST_NAME);
  const told = times[0]?.range === 'start' ? [words.tokens.text.slice(times[0].start, times[times.length - 1].end)] : times.map(({ text }) => text);
  const written = told.join(' ').replace(/\s+/g, ' ');
  // "Tonight's match": small inside of a title.
  const time = times[0] && words.vocabulary.classes.titleDay[word[tokenAfter(words, times[0].start)]] !== 0 ? written.toLowerCase() : written;
  if (ending === 'movedTo') return capitalised(`${name} ${headline.movedTo} ${time.slice(0, 30)}`.trim());
  if (ending === 'due') return capitalised(`${name} ${headline.due}`);
  // "planned for Monday"; a bound or a phrase says no more than "planned".
  // "The September vote" has its slot in its name.
  const isNamed = kept.some((at) => words.timeAt[at] !== 0 && words.times[words.timeAt[at] - 1].value === times[0]?.value);
  const isSlot = times.length === 1 && time.length <= LONGEST_SLOT && times[0].range === undefined && !OF_DAY.test(time) && !isNamed;
  return capitalised((isSlot ? `${name} ${headline.plannedFor} ${time}` : `${name} ${headline.planned}`).trim());
}
