// A word of a sentence with what stands beside it: what every step of `cue-at.ts` asks about.
import type { CueWords } from '../words/cue-words.js';
import type { Tokens } from '../tokens/tokens.js';

/** What a token tells besides -1 back, 0 nothing, 1 ahead, 2 ahead for certain. */
export const END = 3,
  PLAN = 4,
  SAID = 5,
  TO_DO = 6;

export interface WordAt {
  readonly tokens: Tokens;
  readonly at: number;
  readonly words: CueWords;
  /** Token of the time that is asked about, where that stands behind; else -1. */
  readonly time: number;
  /** The word, its classes, and the forms of a verb that it may be. */
  readonly id: number;
  readonly cue: number;
  readonly verb: number;
  /** The word before, 0 where none stands there. */
  readonly previous: number;
  readonly cueBefore: number;
  readonly verbBefore: number;
  /** The word behind. */
  readonly next: number;
  readonly cueBehind: number;
  readonly verbBehind: number;
}
