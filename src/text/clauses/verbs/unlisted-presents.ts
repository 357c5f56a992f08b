// Presents of verbs that no list holds or that are nouns as well, as histories and headlines tell them: "In 1931 she rents the mill", "in 1960 a fire guts the hall".
import { WORD } from '../../tokens/tokens.js';
import {
  COMMA,
  DOT,
  endsAsPlural,
  hasMark,
  hintsAt,
  isCapital,
  isGlued,
  isPlural,
  reclass,
  type SentenceWords,
  timeEnd,
} from '../../words/sentence-words.js';
import {
  ADVERB,
  ANAPHOR,
  ARTICLE,
  BASE,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  NOUN_LIKE,
  OWNER,
  PARTICIPLE,
  PAST,
  PERSON,
  PREPOSITION,
  PRESENT,
  PRONOUN,
} from '../../words/vocabulary.js';
import type { VerbGroup } from './verb-group.js';

/** Words of a subject, at most. */
const LONGEST_SUBJECT = 5;

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

/**
 * "In 1931 | the brothers part, and Emil goes on": behind a time that opens the sentence and several who do it, what has nothing behind it is their verb, where no past follows.
 * @returns whether it has been made one.
 */
export function guessOfSeveral(words: SentenceWords, groups: readonly VerbGroup[], from: number, to: number): boolean {
  const { bits, timeAt, tokens, vocabulary } = words,
    open = bits[from] & PREPOSITION ? from + 1 : from;
  if (timeAt[open] === 0 || groups.some(({ form, past }) => form === 'finite' && past)) return false;
  const behind = timeEnd(words, open, to),
    first = hasMark(words, behind, COMMA) ? behind + 1 : behind;
  if (!(bits[first] & DETERMINER)) return false;
  // "The first trains run".
  const isWord = (at: number): boolean => isPlain(at) || vocabulary.classes.ordinal[tokens.word[at]] !== 0,
    isPlain = (at: number): boolean =>
      tokens.kind[at] === WORD && timeAt[at] === 0 && !(bits[at] & ~(NOUN_LIKE | HAPPENING | BASE | PAST | PARTICIPLE | PRESENT));
  let verb = first + 2;
  while (verb < to && verb - first < LONGEST_SUBJECT && isWord(verb - 1) && !isPlural(words, verb - 1)) verb++;
  if (!isPlain(verb) || !isPlain(verb - 1) || !isPlural(words, verb - 1) || isPlural(words, verb) || isCapital(words, verb)) return false;
  // "The mill makes paper": it has a verb.
  if (groups.some(({ form, strength, head }) => form === 'finite' && strength > 0 && head > first && head < verb)) return false;
  const ends =
    verb + 1 >= to || hasMark(words, verb + 1, DOT) || (hasMark(words, verb + 1, COMMA) && (bits[verb + 2] & (COORDINATOR | ADVERB)) === COORDINATOR);
  if (!ends && !(bits[verb] & BASE && bits[verb + 1] & COORDINATOR)) return false;
  reclass(words, verb, BASE);
  return true;
}
