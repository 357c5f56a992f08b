// What is only supposed without an "if": "had he waited", "were it to fail". The auxiliary stands before its subject.
import { COMMA, endsAsPlural, hasMark, isCapital, STRONG, type SentenceWords } from '../../words/sentence-words.js';
import {
  ANAPHOR,
  BASE,
  BE,
  CONDITION,
  COORDINATOR,
  DETERMINER,
  HAVE,
  MAY,
  NOT,
  PARTICIPLE,
  PAST_AUXILIARY,
  PRONOUN,
  RELATIVE,
  WOULD,
} from '../../words/vocabulary.js';
import type { Clause } from '../clause.js';
import type { VerbGroup } from './verb-group.js';

/** The tokens of what is supposed. */
export interface Inversion {
  readonly from: number;
  readonly to: number;
}

/** "Had the wind dropped, the fire would have stopped": up to the comma, or without one up to the subject of "would". */
export function openingInversion(words: SentenceWords, from: number, to: number): Inversion | undefined {
  if (!isInverted(words, from)) return undefined;
  const { bits } = words;
  let comma = from + 1;
  while (comma < to && !hasMark(words, comma, COMMA)) comma++;
  // "Were it sold by May, the fund stood to lose", "should a buyer appear, it will sell": nothing but a supposition begins so.
  if ((bits[from] & WOULD || (bits[from] & BE && (bits[from + 1] & (PRONOUN | DETERMINER)) === PRONOUN)) && comma < to) return { from, to: comma };
  // "Had the boat serviced, which would": told of what was done.
  for (let next = comma + 1; next < to && !(bits[comma + 1] & RELATIVE); next++) if (isUnreal(words, next)) return { from, to: comma };
  let would = from + 1;
  while (would < comma && !isUnreal(words, would)) would++;
  let subject = would - 1;
  while (would < comma && subject > from && !isCapital(words, subject) && !(bits[subject] & (DETERMINER | PRONOUN | ANAPHOR))) subject--;
  // "Had the boat serviced which would", "and it would": told of what was done.
  return would < comma && subject > from + 2 && !((bits[subject] | bits[subject - 1]) & (RELATIVE | COORDINATOR)) ? { from, to: subject } : undefined;
}

/** "Would", "might have": what might be has not to have been supposed. */
function isUnreal({ bits }: SentenceWords, at: number): boolean {
  return (bits[at] & WOULD) !== 0 || ((bits[at] & MAY) !== 0 && (bits[at + 1] & HAVE) !== 0);
}

/** "Would have won had the rain not come": the sentence ends with it. */
export function closingInversion(
  words: SentenceWords,
  previous: Clause | undefined,
  { verb, connective, subject }: Clause,
  to: number,
): Inversion | undefined {
  const isBehind = previous?.verb.mood === 'would' && previous.verb.perfect && connective < 0 && subject[0] === previous.subject[0];
  return isBehind && isInverted(words, verb.from) ? { from: verb.from, to } : undefined;
}

/** "Warned that should it fail again, they would strike", "but had it burned": behind the word that joins them; "made 84; had he been caught on six, they would have lost": behind a strong sign. */
export function joinedInversion(words: SentenceWords, { verb, connective, joint }: Clause, to: number): Inversion | undefined {
  if (connective < 0) return hasMark(words, verb.from - 1, STRONG) ? openingInversion(words, verb.from, to) : undefined;
  return joint !== 'relative' && connective < verb.from ? openingInversion(words, connective + 1, to) : undefined;
}

/** Whether a verb is supposed; of "had the hall not burned" it is told that it did burn, but nothing of "were it not sold". */
export function isSupposed(words: SentenceWords, inversion: Inversion, previous: Clause | undefined, verb: VerbGroup): boolean {
  if (verb.from < inversion.from || verb.to > inversion.to) return false;
  for (let at = inversion.from; words.bits[inversion.from] & HAVE && at < verb.head; at++) {
    if (!(words.bits[at] & NOT)) continue;
    verb.negated = false;
    return false;
  }
  return verb.form === 'finite' || previous?.verb.from === inversion.from;
}

/** "Had the wind", "had rates been", "were the bridge to", "should nothing be", "should talks fail". */
function isInverted(words: SentenceWords, at: number): boolean {
  const { bits } = words;
  if (!(bits[at] & PAST_AUXILIARY && bits[at] & (HAVE | BE)) && !(bits[at] & WOULD && bits[at] & CONDITION)) return false;
  return (
    (bits[at + 1] & (DETERMINER | PRONOUN | ANAPHOR)) !== 0 ||
    isCapital(words, at + 1) ||
    (endsAsPlural(words, at + 1) && (bits[at + 2] & (BE | NOT | (bits[at] & WOULD ? BASE : PARTICIPLE))) !== 0)
  );
}
