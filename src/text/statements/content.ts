// What is laid to a speaker, and what a verb of saying with its speaker leaves open where that is looked for.
import type { Cue } from './cues.js';
import type { Range } from './phrase.js';
import type { Reading, Unit } from './reading.js';
import { holdsQuote } from './stretch.js';

/** Words laid to a speaker, in token ranges. */
export interface Content {
  readonly content: readonly Range[];
  readonly quote: 'direct' | 'mixed' | 'indirect';
}

/** Where a verb of saying stands with its speaker, and how far its words can reach. */
export interface Place {
  readonly reading: Reading;
  readonly unit: Unit;
  /** Index of the unit in the reading. */
  readonly index: number;
  readonly cue: Cue;
  readonly source?: Range;
  /** First and last token of speaker and cue together. */
  readonly left: number;
  readonly right: number;
  /** End of what an earlier attribution of this unit took. */
  readonly floor: number;
  /** Where the clause of the next cue begins. */
  readonly ceiling: number;
}

/** Reported words: mixed where a quotation stands among them. */
export function reported(reading: Reading, ...content: readonly Range[]): Content {
  return { content, quote: content.some(([from, to]) => holdsQuote(reading, from, to)) ? 'mixed' : 'indirect' };
}
