// What looks like a verb inside the noun phrase that another one acts upon.
import {
  ADVERB,
  APPOINTS,
  ARTICLE,
  BASE,
  DETERMINER,
  DUE,
  HAPPENING,
  INDEFINITE,
  NOUN_LIKE,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
  VERB,
} from '../../words/vocabulary.js';
import { SAY, THINK } from '../../words/verb-senses.js';
import { type VerbGroup } from '../verbs/verb-group.js';
import { hintsAt, isBreak, isGlued, isPlural, type SentenceWords } from '../../words/sentence-words.js';
import { NEWLINE, WORD } from '../../tokens/tokens.js';
import { isBareNoun } from '../verbs/gerunds.js';

/** "Posted improved results", "cut its profit forecast for May", "adopted stricter building codes": inside the noun phrase that a verb acts upon stand no verbs. */
export function isPartOfObject(words: SentenceWords, verb: VerbGroup, at: number): boolean {
  const { bits, tokens, timeAt } = words,
    { form, to, copula, passive, from: first } = verb,
    b = bits[at];
  if (copula || passive || timeAt[at + 1] !== 0) return false;
  if (at === to) {
    const isOfVerb = form === 'finite' && !(bits[first - 1] & RELATIVE);
    return isOfVerb && (b & (PARTICIPLE | PAST | PRESENT | BASE)) === (PARTICIPLE | PAST) && isBeforeNoun(words, at);
  }
  let low = at - 1;
  while (low >= to && tokens.kind[low] !== NEWLINE && !isBreak(words, low) && !(bits[low] & ~(NOUN_LIKE | HAPPENING | VERB))) low--;
  const isOpened = low === to && (bits[low] & DETERMINER) !== 0 && (bits[low] & (PRONOUN | RELATIVE)) !== RELATIVE;
  if (low === to && isOfOne(words, low, at)) return true;
  if (!isOpened && low >= to) return false;
  if (b & PROGRESSIVE) return low < at - 1 && isKindOfThing(words, at) && isBeforeNoun(words, at);
  return isOpened && (b & NOUN_LIKE) !== 0 && !isToldVerb(words, verb, at) && !isActing(words, at);
}

/** "Building codes", "a small publishing house (that)". */
function isKindOfThing(words: SentenceWords, at: number): boolean {
  return isPlural(words, at + 1) || isBareNoun(words, at + 1, words.bits[at + 2] & RELATIVE ? at + 2 : words.tokens.length);
}

/** "Improved (new) results": a noun follows, or a word that describes one. */
function isBeforeNoun(words: SentenceWords, at: number): boolean {
  const { bits, tokens } = words,
    after = (bits[at + 1] & ~PRESENT) === ADVERB ? at + 2 : at + 1;
  return tokens.kind[after] === WORD && !(bits[after] & ~(NOUN_LIKE | HAPPENING | PRESENT | PROGRESSIVE | BASE)) && !isGlued(words, at + 1);
}

/** "Expects a formal clinical hold", "remains in intensive care": one thing does nothing without an ending. */
function isOfOne(words: SentenceWords, low: number, at: number): boolean {
  const { bits, timeAt } = words,
    joint = bits[low] & (PREPOSITION | TO | SUBORDINATOR);
  if ((bits[at] & VERB) !== BASE || timeAt[at - 1] !== 0 || isPlural(words, at - 1)) return false;
  return joint ? joint === PREPOSITION : (hintsAt(words, low) & (ARTICLE | INDEFINITE)) === (ARTICLE | INDEFINITE);
}

/** "Said the pier opens": behind what somebody says a noun phrase has its verb. */
function isToldVerb(words: SentenceWords, { sense, base }: VerbGroup, at: number): boolean {
  if (sense !== SAY && sense !== THINK) return false;
  return words.vocabulary.classes.clauseOnly[base] !== 0 || !isPlural(words, at) || (words.bits[at] & BASE) !== 0;
}

/** "Its report names her", "the court is | due for": it has an object, or is for something. */
function isActing(words: SentenceWords, at: number): boolean {
  const { bits, tokens, vocabulary } = words;
  if (bits[at + 1] & (DETERMINER | PRONOUN)) return true;
  return (bits[at] & DUE) !== 0 && (hintsAt(words, at + 1) & APPOINTS) !== 0 && vocabulary.classes.madeAhead[tokens.word[at]] === 0;
}

/** "A fall in operating profit", "a rise in first-half lending income": inside what there is more or less of stand no verbs. */
export function isOfChange(words: SentenceWords, at: number, from: number): boolean {
  const {
    bits,
    tokens: { kind, word },
    timeAt,
    vocabulary: {
      classes: { change },
    },
  } = words;
  if (!(bits[at] & PROGRESSIVE) || kind[at + 1] !== WORD || timeAt[at + 1] !== 0 || bits[at + 1] & ~(NOUN_LIKE | HAPPENING | PRESENT | BASE))
    return false;
  let low = at - 1;
  while (low > from && at - low < LONGEST_COMPOUND && (!(bits[low] & ~(NOUN_LIKE | HAPPENING)) || timeAt[low] !== 0 || isGlued(words, low))) low--;
  return low > from && (bits[low] & PREPOSITION) !== 0 && change[word[low - 1]] !== 0;
}

/** Tokens before the last noun of a compound, at most: "first-half net". */
const LONGEST_COMPOUND = 6;
