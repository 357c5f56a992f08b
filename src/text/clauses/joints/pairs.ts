// "Between one and another", "said one and another did": an "and" that joins no clauses.
import { NUMBER, WORD } from '../../tokens/tokens.js';
import type { Clause } from '../clause.js';
import { hintsAt, isBreak, isCapital, isPlural, type SentenceWords } from '../../words/sentence-words.js';
import { isAfter } from '../../words/sequence-words.js';
import {
  ADVERB,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  NOT,
  NOUN_LIKE,
  PAIR,
  PERSON,
  PLURAL,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  VERB,
} from '../../words/vocabulary.js';

/** Tokens from "between" to its "and", at most. */
const LONGEST_PAIR = 12;

/** "The talks between the union and the port failed": the "and" is of a pair, where no verb and no other "and" stands between. */
export function isOfPair(words: SentenceWords, and: number): boolean {
  const { bits } = words;
  if (and < 0 || !(bits[and] & COORDINATOR)) return false;
  for (let at = and - 1; at > 0 && and - at < LONGEST_PAIR && !isBreak(words, at) && !(bits[at] & COORDINATOR); at--) {
    if (hintsAt(words, at) & PAIR) return words.timeAt[at + 1] === 0;
    if (bits[at] & VERB && !(bits[at] & (NOUN_LIKE | HAPPENING))) return false;
  }
  return false;
}

/** Tokens of a noun before its "and", at most. */
const LONGEST_NOUN = 8;

/** "Said a man | and two children were hurt", "when the mayor | and the bishop left": behind what opens a clause, the noun before the "and" has no verb of its own. */
export function joinsSubjects(words: SentenceWords, { verb }: Clause, and: number, end: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { kind },
    vocabulary: { classes },
  } = words;
  if (and <= verb.to || !(bits[and] & COORDINATOR)) return false;
  let at = and - 1;
  while (at >= verb.to && and - at <= LONGEST_NOUN && (kind[at] === WORD || kind[at] === NUMBER) && timeAt[at] === 0 && mayStandInNoun(bits[at]))
    at--;
  const first = at + 1,
    opens = (bits[first] & DETERMINER) !== 0 || isCapital(words, first) || kind[first] === NUMBER || isPlural(words, and - 1);
  if (first === and || and + 1 >= end || !(opens || hintsAt(words, first) & (PERSON | PLURAL)) || bits[first] & NOT) return false;
  // "Said on Friday | a man and a woman".
  while (at >= verb.to && (timeAt[at] !== 0 || (bits[at] & PREPOSITION && timeAt[at + 1] !== 0))) at--;
  if (at < verb.to) return verb.form === 'finite' && classes.clauseOnly[verb.base] !== 0;
  const b = bits[at];
  if (!(b & PREPOSITION)) return (b & (SUBORDINATOR | RELATIVE)) !== 0 && (!(b & DETERMINER) || at === verb.to);
  // "After the flood and the fire the town shrank": what took place is as well no subject.
  return verb.form === 'finite' && (b & SUBORDINATOR) !== 0 && isAfter(words, at) && !(bits[and - 1] & HAPPENING);
}

/** May a word stand in a noun phrase? */
function mayStandInNoun(bits: number): boolean {
  if (bits & DETERMINER) return !(bits & RELATIVE);
  return !(bits & (COORDINATOR | SUBORDINATOR | RELATIVE | ADVERB)) && (!(bits & VERB) || (bits & (NOUN_LIKE | HAPPENING)) !== 0);
}
