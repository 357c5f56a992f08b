// What the first, quick look over all times of a text asks of what stands around each.
import type { Around } from '../resolution/registers/mode.js';
import { directionAt } from '../direction/direction.js';
import { tellingAt } from '../direction/how-told.js';
import { opensSentence } from '../direction/sentence-bounds.js';
import { FRONT } from '../direction/telling.js';
import { attributeAt, NAMES_NOUN } from '../direction/year-before-noun.js';
import { opensLine } from '../tokens/token-shape.js';
import { NEWLINE, type Tokens } from '../tokens/tokens.js';
import { PAST_BE, PRESENT_BE } from '../words/cue-words.js';
import { ANAPHOR } from '../words/vocabulary.js';
import type { ChainWords } from './chain-words.js';
import { Quotes } from './quotes.js';

/** Answers about times in text order; nothing is read before it is asked for. */
export function aroundTimes(tokens: Tokens, { clause, nounJoint }: ChainWords): Around {
  const { cues, verbs } = clause,
    { kind, word } = tokens,
    quotes = new Quotes(tokens);
  return {
    towardOf: ({ start, end }) => (nounJoint[word[start - 1]] !== 0 ? 0 : directionAt(tokens, start, end, clause)),
    isQuoted: ({ start }) => quotes.isOpenAt(start),
    isFront: ({ start, end }) => (tellingAt(tokens, start, end, clause) & FRONT) !== 0 && attributeAt(tokens, start, end, clause) !== NAMES_NOUN,
    isHeading: ({ start, end }) => opensLine(tokens, start) && kind[end] === NEWLINE,
    isScene: ({ start }) =>
      start > 1 &&
      (cues[word[start - 1]] & (PRESENT_BE | PAST_BE)) !== 0 &&
      (verbs[word[start - 2]] & ANAPHOR) !== 0 &&
      opensSentence(tokens, start - 2, clause),
  };
}
