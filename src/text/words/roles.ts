// Words for what a person is: "lawyer", "officials".
import { CAPITAL, type Tokens } from '../tokens/tokens.js';
import type { SentenceWords } from './sentence-words.js';
import type { EventVocabulary } from './vocabulary.js';

type Words = Pick<SentenceWords, 'tokens' | 'vocabulary'>;

/** "Ada", "Mark": a first name, where it is written as a name. */
export function isGivenName({ words: { givenNames } }: Pick<EventVocabulary, 'words'>, name: string): boolean {
  const lower = name.toLowerCase();
  return givenNames?.he.has(lower) === true || givenNames?.she.has(lower) === true;
}

/** Is the word the head of a description of a person: "lawyer", "officials"? */
export function isRole({ vocabulary: { lexicon, roles, words } }: Pick<SentenceWords, 'vocabulary'>, word: string): boolean {
  const { plural } = words.endings;
  return roles[lexicon.idOf(word)] !== 0 || (word.endsWith(plural) && roles[lexicon.idOf(word.slice(0, -plural.length))] !== 0);
}

/** Does a token head a description of a person? What no list holds may still be the plural of such a word, or end as they do. */
export function isRoleAt({ tokens, vocabulary }: Words, at: number): boolean {
  const { word, text, start, end } = tokens,
    { roles } = vocabulary;
  if (word[at] !== 0 && roles[word[at]] !== 0) return true;
  const { plural } = vocabulary.words.endings,
    stemEnd = end[at] - plural.length;
  if (word[at] === 0 && endsAsRole(tokens, at, vocabulary)) return true;
  return text.slice(stemEnd, end[at]).toLowerCase() === plural && roles[vocabulary.lexicon.idOf(text.slice(start[at], stemEnd).toLowerCase())] !== 0;
}

/** Letters of a word that ends as those for people do, at least: "pianist", and no "twist". */
const LONG = 6;

/** "The ombudsman", "two cellists": a word that no list holds, and no name. */
function endsAsRole({ text, start, end, flags }: Tokens, at: number, { words: { endings } }: Words['vocabulary']): boolean {
  const { roles = [], plural } = endings;
  if (flags[at] & CAPITAL) return false;
  const to = text.startsWith(plural, end[at] - plural.length) ? end[at] - plural.length : end[at];
  return to - start[at] >= LONG && roles.some((ending) => text.startsWith(ending, to - ending.length));
}
