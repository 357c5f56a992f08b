// A word of a sentence with what stands beside it: what every step of `cue-at.ts` asks about.
import type { CueWords } from '../words/cue-words.js';
import type { Tokens } from '../tokens/tokens.js';

/** What a token tells besides -1 back, 0 nothing, 1 ahead, 2 ahead for certain. */
export const END = 3,
  PLAN = 4,
  SAID = 5,
  TO_DO = 6;

/** Moves over the words of a sentence: one object for each walk, none for each word. */
export class WordAt {
  at = 0;
  /** The word, its classes, and the forms of a verb that it may be. */
  id = 0;
  cue = 0;
  verb = 0;
  /** The word before, 0 where none stands there. */
  previous = 0;
  cueBefore = 0;
  verbBefore = 0;
  /** The word behind. */
  next = 0;
  cueBehind = 0;
  verbBehind = 0;

  /**
   * @param time - token of the time that is asked about, where that stands behind; else -1.
   * @param front - token behind that time, where it stands in front; else -1.
   */
  constructor(
    readonly tokens: Tokens,
    readonly words: CueWords,
    readonly time = -1,
    readonly front = -1,
  ) {}

  /** Moves to a token. */
  on(at: number): this {
    const { word } = this.tokens,
      { cues, verbs } = this.words;
    const id = (this.id = word[(this.at = at)]),
      previous = (this.previous = at > 0 ? word[at - 1] : 0),
      next = (this.next = word[at + 1]);
    this.cue = cues[id];
    this.verb = verbs[id];
    this.cueBefore = cues[previous];
    this.verbBefore = verbs[previous];
    this.cueBehind = cues[next];
    this.verbBehind = verbs[next];
    return this;
  }
}
