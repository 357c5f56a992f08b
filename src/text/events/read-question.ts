// What a question asks about: "Are the works still on? No. They have been put back."
import type { Reading } from '../drafts/reading.js';
import { readTheme } from '../clauses/theme.js';
import { isBreak } from '../words/sentence-words.js';
import {
  ADVERB,
  BASE,
  BE,
  DETERMINER,
  DO,
  HAPPENING,
  HAVE,
  MAY,
  NOUN_LIKE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  VERB,
  WILL,
  WOULD,
} from '../words/vocabulary.js';

/** Tokens from the begin of a question to what it is about, and of that, at most. */
const REACH = 5,
  LONGEST = 8;

/** Remembers what a question is about, for the pronouns of its answer. */
export function noteAsked({ words, mentions }: Reading, first: number, last: number): void {
  const { bits, timeAt } = words;
  let from = first,
    isDone = false;
  for (; from < Math.min(last, first + REACH) && !(bits[from] & DETERMINER && !(bits[from] & (RELATIVE | PRONOUN))); from++)
    isDone = (bits[from] & (DO | WILL | WOULD | MAY)) !== 0;
  let end = from + 1;
  const isOfPhrase = (at: number): boolean =>
    timeAt[at] !== 0
      ? timeAt[at + 1] === 0
      : !isBreak(words, at) &&
        !(bits[at] & (BE | HAVE | DETERMINER)) &&
        ((bits[at] & (NOUN_LIKE | HAPPENING)) !== 0 || !(bits[at] & (VERB | PREPOSITION | ADVERB)));
  while (end < Math.min(last - 1, from + LONGEST) && isOfPhrase(end)) end++;
  // "When does the pool | open?"
  if (isDone && end > from + 2 && bits[end - 1] & BASE) end--;
  if (from < Math.min(last, first + REACH) && end > from + 1) mentions.note(words, readTheme(words, from, end));
}
