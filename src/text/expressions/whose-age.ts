// Whose age is told: that of whom a life is about, or of somebody who is only brought in.
import { isSentenceEnd, opensClause } from '../direction/sentence-bounds.js';
import { isSubject } from '../direction/tokens-around.js';
import { SEMICOLON, signAt } from '../tokens/signs.js';
import { endsWith } from '../tokens/token-shape.js';
import { NEWLINE, type Tokens } from '../tokens/tokens.js';
import { COMMA, DAY_ARTICLE, POSSESSIVE, type CueWords } from '../words/cue-words.js';
import type { ChainWords } from './chain-words.js';
import { COORDINATOR, DETERMINER, PAST, PREPOSITION, PRONOUN, RELATIVE, TO } from '../words/vocabulary.js';

/** Tokens from an age back to whose it is, at most. */
const REACH = 24;

/**
 * "Her father died | aged 77", "Ada's father died | at 77": of somebody brought in by an owner or an indefinite article, of whom
 * the text has told no birth. Not "the king died | at 77", who may be the one it is about, nor "her father died, and she left | at 14".
 */
export function isOfAnother(tokens: Tokens, from: number, words: ChainWords): boolean {
  const { word } = tokens,
    { clause } = words,
    { cues, verbs } = clause;
  // "Her father fell ill, and | at 14 she left".
  if ((verbs[word[from - 1]] & COORDINATOR) !== 0) return false;
  let hasVerb = false,
    isJoined = false;
  for (let at = from - 1; at >= 0 && from - at <= REACH && !endsTelling(tokens, at, clause); at--) {
    const verb = verbs[word[at]],
      isComma = (cues[word[at]] & COMMA) !== 0;
    if (isSubject(verb) && (verb & RELATIVE) === 0) return false;
    // "A grant took her | to Bonn at the age of 18": upon whom it was done, and nobody's owner.
    if (!hasVerb && words.owner[word[at]] !== 0 && (verbs[word[at + 1]] & (PREPOSITION | TO)) !== 0) return false;
    // "She painted the king's son, married and died | at 77".
    isJoined ||= isComma || (verb & COORDINATOR) !== 0;
    if ((cues[word[at]] & POSSESSIVE) !== 0 && hasVerb && !isJoined) return true;
    // "Her father, | a miner, died | at 77".
    const isBeside = (cues[word[at - 1]] & COMMA) !== 0 && words.owner[word[at]] === 0;
    if (hasVerb && !isBeside && bringsIn(word[at], clause) && opensClause(tokens, at, clause)) return true;
    hasVerb ||= (verb & PAST) !== 0 || endsWith(tokens, at, clause.pastEnding);
  }
  return false;
}

/** A sentence, a line or a clause behind a semicolon. */
function endsTelling(tokens: Tokens, at: number, words: CueWords): boolean {
  return tokens.kind[at] === NEWLINE || signAt(tokens, at) === SEMICOLON || isSentenceEnd(tokens, at, words);
}

/** "Her", "a", "two": whoever is told behind it is named for the first time; not "the", "this", "Ada's". */
export function bringsIn(id: number, { cues, verbs }: CueWords): boolean {
  return (verbs[id] & (DETERMINER | PRONOUN)) === DETERMINER && (cues[id] & (DAY_ARTICLE | POSSESSIVE)) === 0;
}
