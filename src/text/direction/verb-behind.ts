// Which verb governs a time between two: the one before it, or the one behind it?
import { CAPITAL, type Tokens } from '../tokens/tokens.js';
import { CLAUSE_BREAK, CLAUSE_END, COMMA, type CueWords } from '../words/cue-words.js';
import { ADVERB, BE, COORDINATOR, HAVE, PAST, PREPOSITION, PROGRESSIVE, RELATIVE, SUBORDINATOR, TO } from '../words/vocabulary.js';
import { isRite } from './labels.js';
import { isLimit } from './limits.js';
import { type Cue, lookOn } from './nearest-cue.js';
import { opensSentence } from './sentence-bounds.js';
import type { TimeAt } from './time-at.js';
import { REACH_ON } from './tokens-around.js';
import { isBefore } from './words-before.js';
import { DEADLINE } from './toward.js';

/** The direction that the verb behind gives where it governs, else that of the verb before. */
export function ofVerbBehind(time: TimeAt): number {
  const { tokens, from, to, words, lead, before } = time;
  const { toward } = before;
  const after = verbBehind(time);
  if (toward === 0) {
    // "Starting Monday, the bridge is shut".
    if ((words.verbs[lead] & PROGRESSIVE) !== 0 && (after === undefined || after.toward >= 0)) return 1;
    if (after === undefined && isRite(tokens, from, to, words)) return 1;
  }
  // "A strike that would have stopped half of the network from midnight | was called off": the time ends the clause before.
  const isEnd = after?.distance === 0 && toward === -0.5,
    governs = after !== undefined && !isEnd && (toward === 0 || after.distance + 4 < before.distance || isJoinedOn(tokens, from, words)),
    side = governs ? after.toward : toward;
  return side === 0 && isLimit(tokens, to, lead, words) ? DEADLINE : side;
}

/** The verb behind, unless the time is of the clause before. */
function verbBehind(time: TimeAt): Cue | undefined {
  const { tokens, from, to, words, before } = time;
  const { cues } = words,
    { word } = tokens,
    { toward } = before;
  // "Came out, hands up, at 7 p.m. He will": the full stop is that of the sentence as well.
  const isLast = (cues[word[to - 1]] & CLAUSE_END) !== 0 && (tokens.flags[to] & CAPITAL) !== 0;
  if (isLast && !opensSentence(tokens, from, words) && !opensSentence(tokens, from - 1, words)) return undefined;
  // "The bus that ran into the back of a van on Tuesday | will be mended": the time ends the relative clause.
  if (toward < 0 && (cues[word[to]] & COMMA) === 0 && isRelative(time)) return undefined;
  const isBeforeComma = (cues[word[to]] & COMMA) !== 0,
    isOfBefore = before.distance <= 5 || (isBeforeComma && (toward < 0 || hasBe(tokens, from, words)));
  // Behind a comma another clause governs.
  if (isOfBefore && !isJoinedOn(tokens, from, words)) return undefined;
  return lookOn(tokens, to, words, toward < 0 ? COORDINATOR : 0);
}

/** The verb before stands right behind "who", "which" or "that", and no clause begins since. */
function isRelative({ tokens, from, words, verb }: TimeAt): boolean {
  const { verbs } = words,
    { word } = tokens;
  let at = verb - 1;
  while (at > 0 && verb - at < 5 && (verbs[word[at]] & (ADVERB | BE | HAVE | TO | PAST)) !== 0) at--;
  return at > 0 && (verbs[word[at]] & RELATIVE) !== 0 && !isBefore(tokens, from, from - verb - 1, words, CLAUSE_BREAK | COMMA);
}

/** "Results are out on 3 May, followed by a call": the clause has its verb, though it tells no direction. */
function hasBe({ word }: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  for (let at = from - 1; at >= 0 && from - at <= REACH_ON && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at--)
    if ((verbs[word[at]] & BE) !== 0) return true;
  return false;
}

/** "It rained on Monday, and Friday | will be cold", ", but in May": opens a clause that is joined on, whose own verb governs. */
function isJoinedOn(tokens: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  const { word } = tokens,
    at = (verbs[word[from - 1]] & (PREPOSITION | COORDINATOR)) === PREPOSITION ? from - 2 : from - 1;
  return at > 0 && (verbs[word[at]] & (COORDINATOR | SUBORDINATOR)) === COORDINATOR && (cues[word[at - 1]] & COMMA) !== 0;
}
