// Forms of the past: what is over, and what only looks so, as adjectives, nouns and participles do.
import { BASE, COORDINATOR, DETERMINER, HAPPENING, PARTICIPLE, PAST, PRONOUN } from '../words/vocabulary.js';
import { BACK, PASSIVE } from '../words/cue-words.js';
import { WORD } from '../tokens/tokens.js';
import { endsWith } from '../tokens/token-shape.js';
import { isAdjective, isAttribute, isPresentPassive } from './verb-shapes.js';
import type { WordAt } from './word-at.js';

/** What looks like a past form and tells nothing. */
export function ofPastLookalike({ tokens, at, words, verb, cueBefore, verbBefore }: WordAt): number | undefined {
  const { verbs } = words;
  // "Will shut at noon and stay closed": the verb before governs.
  if ((verb & PARTICIPLE) !== 0 && (verbBefore & (BASE | PAST)) === BASE && (verbs[tokens.word[at - 2]] & COORDINATOR) !== 0) return 0;
  // "A broadcast on Monday": a noun.
  if ((verb & (PAST | HAPPENING)) === (PAST | HAPPENING) && (verbBefore & (DETERMINER | PRONOUN)) === DETERMINER) return 0;
  // "Behind closed doors": an adjective.
  return (cueBefore & PASSIVE) !== 0 || isAdjective(tokens, at, words) ? 0 : undefined;
}

/** "Opened", "has been shut", and what ends so, though no list holds it; "is held" is on either side. */
export function ofPast({ tokens, at, words, id, cue, verb }: WordAt): number {
  const isListed = (cue & BACK) !== 0 || (verb & PAST) !== 0;
  if (!isListed && !(id === 0 && tokens.kind[at] === WORD && endsWith(tokens, at, words.pastEnding) && !isAttribute(tokens, at, words))) return 0;
  return isPresentPassive(tokens, at, words) ? 0.5 : -1;
}
