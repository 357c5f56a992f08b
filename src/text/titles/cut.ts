// Cuts words to a length where a phrase ends: after a clause rather than before a preposition, never behind an auxiliary.
import { hasMark, hintsAt, isBreak, isCapital, isGlued, type SentenceWords, BREAK, DOT } from '../words/sentence-words.js';
import {
  AUXILIARY,
  ADVERB,
  ARGUMENT,
  COORDINATOR,
  HAPPENING,
  NOT,
  NOUN_LIKE,
  PARTICIPLE,
  PARTICLE,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  TO,
  VERB,
} from '../words/vocabulary.js';
import { plain, widthIn } from './join-phrase.js';
import { dropLoose, isAnswer } from './loose-ends.js';

/** How much an end of a phrase is worth against the length that it keeps. */
const AFTER_CLAUSE = 1,
  AFTER_PART = 0.7,
  BEFORE_PREPOSITION = 0.3;

export interface CutOptions {
  /** Characters at most. */
  readonly limit: number;
  /** Token behind the verb that must stay; absent: none. */
  readonly keep?: number;
}

/** Joins tokens; where they are too long, up to the best end of a phrase. Empty where none lies within the limit. */
export function cutAtPhrase(words: SentenceWords, tokens: readonly number[], { limit, keep = -1 }: CutOptions): string {
  const whole = loosened(words, tokens);
  const text = plain(words, whole);
  if (text.length <= limit) return text;
  let best = '',
    bestWorth = 0;
  let width = widthIn(words, tokens, 1);
  for (let size = 2; size < tokens.length; size++) {
    width += widthIn(words, tokens, size);
    if (width > limit + 12) break;
    const worth = endsInModifier(words, tokens, size, keep) ? 0 : worthBefore(words, tokens, size);
    if (worth === 0 || tokens[size - 1] < keep - 1) continue;
    const kept = loosened(words, tokens.slice(0, size));
    const candidate = plain(words, kept);
    if (candidate.length > limit || dangles(words, kept) || kept.length < 2 || (kept.at(-1) ?? 0) < keep - 1) continue;
    const total = worth + candidate.length / limit;
    if (total > bestWorth) {
      best = candidate;
      bestWorth = total;
    }
  }
  return best;
}

/** "maintenance planned | for Monday": a participle behind its noun goes with what follows. */
function endsInModifier({ bits, timeAt }: SentenceWords, tokens: readonly number[], size: number, keep: number): boolean {
  const last = tokens[size - 1],
    before = tokens[size - 2];
  return (
    last >= keep &&
    (bits[last] & PARTICIPLE) !== 0 &&
    (bits[last] & (HAPPENING | NOUN_LIKE)) === 0 &&
    timeAt[before] === 0 &&
    (bits[before] & (AUXILIARY | ADVERB | COORDINATOR)) === 0
  );
}

/** What an end of the phrase before a token is worth; 0 = no end. */
function worthBefore(words: SentenceWords, tokens: readonly number[], size: number): number {
  const at = tokens[size],
    before = tokens[size - 1];
  const b = words.bits[at];
  if (isBreak(words, at) || (hasMark(words, at, DOT) && !isGlued(words, at + 1) && isCapital(words, at + 1))) return AFTER_CLAUSE;
  if (words.bits[before] & VERB && b & (TO | PREPOSITION)) return b & TO ? 0 : 0.01;
  if (b & (COORDINATOR | RELATIVE) || (b & SUBORDINATOR && !(b & PREPOSITION))) return AFTER_PART;
  if (words.timeAt[at] !== 0 && words.timeAt[before] === 0) return words.bits[before] & PREPOSITION ? 0 : BEFORE_PREPOSITION;
  if (words.timeAt[before] !== 0 && words.timeAt[at] === 0) return AFTER_PART;
  if (b & PARTICIPLE && !(words.bits[before] & (AUXILIARY | VERB | ADVERB))) return BEFORE_PREPOSITION / 2;
  if (b & (PREPOSITION | TO)) return hintsAt(words, at) & ARGUMENT ? 0.01 : BEFORE_PREPOSITION;
  return 0;
}

/** Does the stretch end in an auxiliary or a "not"? */
function dangles(words: SentenceWords, kept: readonly number[]): boolean {
  const last = kept[kept.length - 1];
  return last !== undefined && (words.bits[last] & (AUXILIARY | NOT)) !== 0 && !isAnswer(words, last);
}

/** Without joining words and adverbs at the end; the particle of a verb stays. */
function loosened(words: SentenceWords, tokens: readonly number[]): number[] {
  const kept = tokens.slice();
  // "Safety comes first,": a sign at the end cuts nothing off.
  while (kept.length > 0 && hasMark(words, kept[kept.length - 1], BREAK | DOT)) kept.pop();
  const whole = kept.length;
  for (;;) {
    dropLoose(words, kept);
    const last = kept.at(-1);
    if (last === undefined || kept.length === whole) return kept;
    const b = words.bits[last];
    const isParticle = (b & PARTICLE) !== 0 && kept.length > 1 && (words.bits[kept[kept.length - 2]] & VERB) !== 0;
    if (isParticle || !(b & ADVERB) || b & (VERB | PREPOSITION | NOT)) return kept;
    kept.pop();
  }
}
