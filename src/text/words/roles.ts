// Words for what a person is: "lawyer", "officials".
import type { SentenceWords } from './sentence-words.js';

/** Is the word the head of a description of a person: "lawyer", "officials"? */
export function isRole({ vocabulary: { lexicon, roles, words } }: SentenceWords, word: string): boolean {
  const { plural } = words.endings;
  return roles[lexicon.idOf(word)] !== 0 || (word.endsWith(plural) && roles[lexicon.idOf(word.slice(0, -plural.length))] !== 0);
}

/** Does a token head a description of a person? What no list holds may still be the plural of such a word. */
export function isRoleAt(words: Pick<SentenceWords, 'tokens' | 'vocabulary'>, at: number): boolean {
  const {
    tokens: { word, text, start, end },
    vocabulary: {
      lexicon,
      roles,
      words: {
        endings: { plural },
      },
    },
  } = words;
  if (word[at] !== 0 && roles[word[at]] !== 0) return true;
  const stemEnd = end[at] - plural.length;
  return text.slice(stemEnd, end[at]).toLowerCase() === plural && roles[lexicon.idOf(text.slice(start[at], stemEnd).toLowerCase())] !== 0;
}
