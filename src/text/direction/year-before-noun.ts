// Whether a year stands before a noun, and what it says of that.
import { CAPITAL, NUMBER, type Tokens, WORD } from '../tokens/tokens.js';
import type { CueWords } from '../words/cue-words.js';
import { DETERMINER, HAPPENING, VERB } from '../words/vocabulary.js';
import { CLOSED } from './clause-before.js';

/** A year before a noun: of what happens in it ("the 2031 fair", "its 2031 season", "the opening of the 2031 fair"), or of what is only named by it ("the 2031 map", "the winner of the 2031 race"). */
export const DATES_NOUN = 1,
  NAMES_NOUN = 2;

/** Words of a noun behind its year, at most: "the 2031 under-eighteen cup final". */
const LONGEST_NAME = 5;

/** Whether a year stands between a determiner and a noun, and of which kind; 0 = it does not. */
export function attributeAt({ kind, word, flags }: Tokens, from: number, to: number, { verbs, nounJoint }: CueWords): number {
  if (to !== from + 1 || kind[from] !== NUMBER || kind[to] !== WORD) return 0;
  if ((verbs[word[from - 1]] & DETERMINER) === 0 || (verbs[word[to]] & CLOSED) !== 0) return 0;
  if (nounJoint[word[from - 2]] !== 0 && (verbs[word[from - 3]] & (HAPPENING | VERB)) === 0) return NAMES_NOUN;
  let at = to;
  while (at < to + LONGEST_NAME && kind[at] === WORD && (verbs[word[at]] & (CLOSED | HAPPENING)) === 0 && (flags[at] & CAPITAL) === 0) at++;
  return (verbs[word[at]] & HAPPENING) !== 0 || (kind[at] === WORD && (flags[at] & CAPITAL) !== 0) ? DATES_NOUN : NAMES_NOUN;
}
