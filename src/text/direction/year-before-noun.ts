// Whether a year stands beside a noun, and what it says of that.
import { CAPITAL, NUMBER, type Tokens, WORD } from '../tokens/tokens.js';
import { COMMA, type CueWords } from '../words/cue-words.js';
import { ADVERB, DETERMINER, HAPPENING, PAST, PREPOSITION, VERB } from '../words/vocabulary.js';
import { CLOSED } from './clause-before.js';
import { opensSentence } from './sentence-bounds.js';

/** A year before a noun: of what happens in it ("the 2031 fair", "its 2031 season", "the opening of the 2031 fair"), or of what is only named by it ("the 2031 map", "the winner of the 2031 race"). */
export const DATES_NOUN = 1,
  NAMES_NOUN = 2;

/** Words of a noun behind its year, at most: "the 2031 under-eighteen cup final". */
const LONGEST_NAME = 5;

/** Whether a year stands between a determiner and a noun, and of which kind; 0 = it does not. */
export function attributeAt(tokens: Tokens, from: number, to: number, words: CueWords): number {
  const { kind, word, flags } = tokens,
    { verbs, nounJoint } = words;
  if (datesSubject(tokens, from, to, words)) return DATES_NOUN;
  if (to !== from + 1 || kind[from] !== NUMBER || kind[to] !== WORD) return 0;
  if ((verbs[word[from - 1]] & DETERMINER) === 0 || (verbs[word[to]] & CLOSED) !== 0) return 0;
  if (nounJoint[word[from - 2]] !== 0 && (verbs[word[from - 3]] & (HAPPENING | VERB)) === 0) return NAMES_NOUN;
  let at = to;
  while (at < to + LONGEST_NAME && kind[at] === WORD && (verbs[word[at]] & (CLOSED | HAPPENING)) === 0 && (flags[at] & CAPITAL) === 0) at++;
  return (verbs[word[at]] & HAPPENING) !== 0 || (kind[at] === WORD && (flags[at] & CAPITAL) !== 0) ? DATES_NOUN : NAMES_NOUN;
}

/** "The ban in 2031 was lifted on 3 May", "the last strike, in 2031, began on 3 May": of what the sentence tells of, right before its verb. */
function datesSubject(tokens: Tokens, from: number, to: number, words: CueWords): boolean {
  const { kind, word } = tokens,
    { verbs, cues } = words;
  const isComma = (at: number): boolean => (cues[word[at]] & COMMA) !== 0,
    noun = isComma(from - 2) ? from - 3 : from - 2,
    behind = isComma(to) ? to + 1 : to;
  if (kind[from] !== NUMBER || to !== from + 1 || noun < 1 || (verbs[word[from - 1]] & PREPOSITION) === 0 || words.nounJoint[word[from - 1]] !== 0)
    return false;
  if ((verbs[word[noun]] & HAPPENING) === 0 || (verbs[word[behind]] & PAST) === 0) return false;
  let at = noun;
  // "The last strike": an adverb too.
  while (
    at > 0 &&
    noun - at < LONGEST_NAME &&
    kind[at] === WORD &&
    (verbs[word[at]] & DETERMINER) === 0 &&
    (verbs[word[at]] & CLOSED & ~ADVERB) === 0
  )
    at--;
  return (verbs[word[at]] & DETERMINER) !== 0 && opensSentence(tokens, at, words);
}
