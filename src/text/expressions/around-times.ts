// What the first, quick look over all times of a text asks of what stands around each.
import type { Around } from '../resolution/registers/mode.js';
import { directionAt } from '../direction/direction.js';
import { tellingAt } from '../direction/how-told.js';
import { opensSentence } from '../direction/sentence-bounds.js';
import { FRONT } from '../direction/telling.js';
import { attributeAt, NAMES_NOUN } from '../direction/year-before-noun.js';
import { opensLine } from '../tokens/token-shape.js';
import { NEWLINE, WORD, type Tokens } from '../tokens/tokens.js';
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
    sceneOf: ({ start, end }) => {
      const isScene = start > 1 && (verbs[word[start - 2]] & ANAPHOR) !== 0 && opensSentence(tokens, start - 2, clause);
      if (!isScene) return undefined;
      if ((cues[word[start - 1]] & PRESENT_BE) !== 0) return 'now';
      // "It was 3 March 1916 when the mill opened": what happened then, and no scene.
      return (cues[word[start - 1]] & PAST_BE) !== 0 && kind[end] !== WORD ? 'then' : undefined;
    },
  };
}
