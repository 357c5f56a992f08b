// Does a base form without auxiliary have a subject that it agrees with?
import {
  AUXILIARY,
  ADVERB,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  NOUN_LIKE,
  PARTICIPLE,
  PARTICLE,
  PAST,
  PREPOSITION,
  PRESENT,
  PRONOUN,
  RELATIVE,
  TO,
  WHO,
} from '../../words/vocabulary.js';
import { COMMA, hasMark, isBreak, isCapital, isPlural, type SentenceWords, textBetween } from '../../words/sentence-words.js';
import { NUMBER, WORD } from '../../tokens/tokens.js';
import { isNounBefore } from '../joints/joints.js';
import { isPluralNoun } from './noun-or-verb.js';
import { phraseStart } from '../nouns/noun-phrases.js';
import { adverbsBefore } from '../nouns/subjects.js';

/** A base form without auxiliary has a plural subject, a pronoun, or another verb before it. */
export function agreesWithBase(words: SentenceWords, at: number, from: number): boolean {
  const { bits } = words;
  let before = at - 1;
  while (before > from && bits[before] & ADVERB) before--;
  if (before < from) return false;
  return (
    (bits[before] & (PRONOUN | RELATIVE | COORDINATOR)) !== 0 ||
    isPlural(words, before) ||
    ((bits[at + 1] & TO) !== 0 && (bits[at + 2] & BE) === 0 && isPair(words, before, from)) ||
    (hasMark(words, before, COMMA) && endsPluralRelative(words, before, from))
  );
}

/** "Ada and Tom | plan to", "the firm and the union | want to": two that nothing but the sentence opens; not "the sea and land plan to be". @param last - the last word of the second. */
function isPair(words: SentenceWords, last: number, from: number): boolean {
  const { bits } = words;
  const joint = isCapital(words, last) ? last - 1 : last - 2;
  if (joint <= from || (bits[joint] & COORDINATOR) === 0) return false;
  return isCapital(words, last)
    ? isCapital(words, from) && joint === from + 1
    : [from, joint + 1].every((at) => bits[at] & DETERMINER) && joint === from + 2;
}

/** Tokens behind a noun that a participle with its time or doer takes, at most. */
const LONGEST_REDUCED = 8;

/** "Figures released on Monday | show", "emails seen by the paper | show": behind a plural noun and a participle with its time, or with who did it. */
export function isPluralReduced(words: SentenceWords, last: number, from: number): boolean {
  const noun = reducedNoun(words, last, from);
  return noun >= 0 && isPlural(words, noun);
}

/** "The law passed in May | cuts taxes", "the camp set up in May | houses 300": behind a noun, its participle and a time, a present that agrees with the noun, or a past, that acts upon something. */
export function isBehindDated(words: SentenceWords, at: number, from: number): boolean {
  if (words.timeAt[at - 1] === 0 || !startsObject(words, at + 1)) return false;
  const noun = reducedNoun(words, at - 1, from);
  const isAgreeing = (words.bits[at] & PAST) !== 0 || isPlural(words, noun) === ((words.bits[at] & BASE) !== 0);
  return noun >= 0 && isAgreeing && isNounBefore(words, noun + 1);
}

/** A number, a name, or several things: what no noun in front describes. */
function startsObject(words: SentenceWords, at: number): boolean {
  const { bits, tokens } = words;
  if (tokens.kind[at] === NUMBER || (bits[at] & DETERMINER) !== 0) return true;
  // "Bans | night flights".
  const isBefore = tokens.kind[at + 1] === WORD && !isPlural(words, at) && !(bits[at] & ~(NOUN_LIKE | HAPPENING | BASE | PRESENT));
  return isCapital(words, at) || isPluralNoun(words, isBefore ? at + 1 : at, tokens.length);
}

/** The noun of which a participle, with its time or with who did it, tells more up to `last`; -1 = none. */
function reducedNoun(words: SentenceWords, last: number, from: number): number {
  const { bits, timeAt } = words;
  let at = last;
  while (at > from && last - at < LONGEST_REDUCED && !isBreak(words, at) && !(bits[at] & (PARTICIPLE | AUXILIARY | (RELATIVE & ~DETERMINER)))) at--;
  if (at <= from || at >= last || !(bits[at] & PARTICIPLE)) return -1;
  return (bits[at + 1] & (PREPOSITION | PARTICLE)) !== 0 || timeAt[at + 1] !== 0 ? at - 1 : -1;
}

/** Tokens of a relative clause, at most. */
const LONGEST_RELATIVE = 12;

/** "The riders who left in May | want", "the car he bought in May | still needs": behind a noun and what a relative clause in the past tells of it, up to a time, a present that agrees with the noun. */
export function isBehindRelative(words: SentenceWords, at: number, from: number): boolean {
  const { bits, timeAt } = words,
    last = adverbsBefore(words, at, from) - 1;
  if (last <= from || timeAt[last] === 0 || !(bits[at] & (PRESENT | BASE))) return false;
  let joint = last;
  while (joint > from && last - joint < LONGEST_RELATIVE && !isBreak(words, joint) && !isRelativeJoint(words, joint)) joint--;
  return isRelativeJoint(words, joint) && joint > from && isPlural(words, joint - 1) === ((bits[at] & BASE) !== 0);
}

/** "Who left", "that were stopped", "the car | he bought": right before a past. */
function isRelativeJoint(words: SentenceWords, at: number): boolean {
  const { bits } = words;
  if (bits[at] & RELATIVE) return (bits[at + 1] & (PAST | AUXILIARY | PRONOUN)) !== 0;
  return (bits[at] & (PRONOUN | DETERMINER)) === PRONOUN && (bits[at + 1] & PAST) !== 0 && isNounBefore(words, at);
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
  // "Tours, suspended since the flood, | start again".
  if (at > from && bits[at + 1] & PARTICIPLE && !(bits[at + 1] & RELATIVE)) return isPlural(words, at - 1) && phraseStart(words, at, from) === from;
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
