// Does a base form without auxiliary have a subject that it agrees with?
import {
  AUXILIARY,
  ADVERB,
  BASE,
  COORDINATOR,
  DETERMINER,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PRESENT,
  PRONOUN,
  RELATIVE,
  WHO,
} from '../words/vocabulary.js';
import { COMMA, hasMark, isBreak, isCapital, isPlural, type SentenceWords, textBetween } from '../words/sentence-words.js';
import { phraseStart } from './noun-phrases.js';

/** A base form without auxiliary has a plural subject, a pronoun, or another verb before it. */
export function agreesWithBase(words: SentenceWords, at: number, from: number): boolean {
  const { bits } = words;
  let before = at - 1;
  while (before > from && bits[before] & ADVERB) before--;
  if (before < from) return false;
  return (
    (bits[before] & (PRONOUN | RELATIVE | COORDINATOR)) !== 0 ||
    isPlural(words, before) ||
    (hasMark(words, before, COMMA) && endsPluralRelative(words, before, from))
  );
}

/** Tokens behind a noun that a participle with its time or doer takes, at most. */
const LONGEST_REDUCED = 8;

/** "Figures released on Monday | show", "emails seen by the paper | show": behind a plural noun and a participle with its time, or with who did it. */
export function isPluralReduced(words: SentenceWords, last: number, from: number): boolean {
  const { bits, timeAt } = words;
  let at = last;
  while (at > from && last - at < LONGEST_REDUCED && !isBreak(words, at) && !(bits[at] & (PARTICIPLE | AUXILIARY | (RELATIVE & ~DETERMINER)))) at--;
  return (
    at > from && at < last && (bits[at] & PARTICIPLE) !== 0 && isPlural(words, at - 1) && ((bits[at + 1] & PREPOSITION) !== 0 || timeAt[at + 1] !== 0)
  );
}

/** "The rowers, who have trained all winter, | travel to Ghent", "talks at the mill, which broke down in May, | restart": whoever a plural verb between two commas tells of. */
function endsPluralRelative(words: SentenceWords, comma: number, from: number): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: {
      classes,
      words: { agreement },
    },
  } = words;
  let at = comma - 1;
  while (at > from && !hasMark(words, at, COMMA)) at--;
  // "Rovers, third in the table, | host City": a name in the plural, and what is set behind it.
  if (at > from && !(bits[at + 1] & RELATIVE) && isCapital(words, comma + 2))
    return isCapital(words, at - 1) && isPlural(words, at - 1) && phraseStart(words, at, from) === from;
  if (at <= from || classes.speakerPronoun[word[at + 1]] === 0 || !(bits[at + 1] & RELATIVE)) return false;
  let head = at - 1;
  // "Talks at the mill, which": those of which the sentence tells.
  if (classes.speakerPronoun[word[at + 1]] !== WHO) {
    if (phraseStart(words, at, from) > from) return false;
    for (let end = from + 1; end < at; end++)
      if (bits[end] & PREPOSITION) {
        head = end - 1;
        break;
      }
  }
  return (
    isPlural(words, head) ||
    (isCapital(words, head) && isCapital(words, comma + 2)) ||
    (bits[at + 2] & (BASE | PRESENT | PAST)) === BASE ||
    agreement?.several.includes(textBetween(words, at + 2, at + 3)) === true
  );
}
