// Presents of verbs that no list holds, as histories and headlines tell them: "In 1931 she rents the mill", "in 1960 a fire guts the hall".
import { WORD } from '../tokens/tokens.js';
import { endsAsPlural, hintsAt, isCapital, isGlued, isPlural, reclass, type SentenceWords } from '../words/sentence-words.js';
import {
  ADVERB,
  ANAPHOR,
  ARTICLE,
  BASE,
  DETERMINER,
  HAPPENING,
  NOUN_LIKE,
  OWNER,
  PERSON,
  PREPOSITION,
  PRESENT,
  PRONOUN,
} from '../words/vocabulary.js';

/**
 * Makes a verb of the form in "-s" behind somebody or something with what it acts upon, where the sentence has no verb.
 * @returns whether there was one.
 */
export function guessPresent(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from + 1; at + 1 < to; at++)
    if (mayBePresent(words, at) && hasDoer(words, at, from)) {
      reclass(words, at, PRESENT);
      return true;
    }
  return false;
}

/** "Rents | the mill", "chairs | it", "profits | from the war". */
function mayBePresent(words: SentenceWords, at: number): boolean {
  const { bits, timeAt, tokens } = words;
  return (
    tokens.kind[at] === WORD &&
    timeAt[at] === 0 &&
    !(bits[at] & ~(NOUN_LIKE | HAPPENING)) &&
    !isCapital(words, at) &&
    !isGlued(words, at) &&
    endsAsPlural(words, at) &&
    timeAt[at + 1] === 0 &&
    ((hintsAt(words, at + 1) & (ARTICLE | OWNER)) !== 0 || (bits[at + 1] & (ANAPHOR | PREPOSITION)) !== 0 || isCapital(words, at + 1))
  );
}

/** "She", "the tower": one who does it. */
function hasDoer(words: SentenceWords, at: number, from: number): boolean {
  const { bits, timeAt, tokens } = words,
    last = bits[at - 1];
  if (timeAt[at - 1] !== 0 || tokens.kind[at - 1] !== WORD) return false;
  if (last & PRONOUN) return (hintsAt(words, at - 1) & PERSON) !== 0;
  // Else only what acts upon something: "the tower houses a library", no "the mill gates of the town".
  if (last & ~(NOUN_LIKE | HAPPENING | BASE) || isPlural(words, at - 1) || bits[at + 1] & PREPOSITION) return false;
  if (isCapital(words, at - 1)) return isCapital(words, at - 2);
  let first = at - 2;
  while (first > from && at - first < 4 && tokens.kind[first] === WORD && timeAt[first] === 0 && !(bits[first] & ~(NOUN_LIKE | HAPPENING | ADVERB)))
    first--;
  return (bits[first] & DETERMINER) !== 0 && !(bits[first - 1] & PREPOSITION && timeAt[first - 1] === 0) && timeAt[first] === 0;
}
