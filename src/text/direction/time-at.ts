// A time of a sentence with the nearest cue before it: what every step of `direction.ts` asks about.
import type { Cue } from './nearest-cue.js';
import type { CueWords } from '../words/cue-words.js';
import type { Tokens } from '../tokens/tokens.js';

export interface TimeAt {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  readonly words: CueWords;
  /** The word that leads to the time. */
  readonly lead: number;
  readonly before: Cue;
  /** Token of the cue before. */
  readonly verb: number;
}
