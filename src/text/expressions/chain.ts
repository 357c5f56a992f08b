// Expressions in text order, and where the text stands: what all that looks at neighbours is given.
import type { Context } from '../resolution/context.js';
import type { Cue } from '../resolution/cue.js';
import { ATOM } from '../rules/categories.js';
import type { Atom } from '../rules/stage.js';
import type { Tokens } from '../tokens/tokens.js';
import type { ChainWords } from './chain-words.js';

/** What names a day. */
export const DAYS = new Set<number>([ATOM.weekday, ATOM.monthDay, ATOM.fullDay, ATOM.stepDay]);

/** Expressions in text order, and where the text stands. */
export interface Chain {
  readonly tokens: Tokens;
  readonly atoms: readonly Atom[];
  readonly words: ChainWords;
  readonly context: Context;
}

/** A clause of which no more is known than where it looks. */
export function cueToward(side: number): Cue {
  return { toward: () => side, isSameSentence: () => false, telling: () => 0 };
}
