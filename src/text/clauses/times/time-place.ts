// A time of a clause and where it stands, of which is asked what part it plays; what more than one of those questions asks.
import type { TimeExpression } from '../../expression.js';
import type { SentenceWords } from '../../words/sentence-words.js';
import { DETERMINER } from '../../words/vocabulary.js';

/** The time of the verb, its end or begin, where it is moved to or from, what is only talked of, how long, how often. */
export type TimeRole = 'at' | 'until' | 'since' | 'target' | 'origin' | 'argument' | 'length' | 'habit';

/** A time, the word before it, and where both stand. Indexes are tokens. */
export interface TimePlace {
  readonly words: SentenceWords;
  readonly time: TimeExpression;
  readonly at: number;
  readonly end: number;
  /** Where its clause begins. */
  readonly from: number;
  /** -1 = none. */
  readonly preposition: number;
  /** It dates the noun behind it. */
  readonly isModifier: boolean;
  /** It stands in the subject of what was not laid down. */
  readonly isSubject: boolean;
  readonly isPast: boolean;
  /** Its subject did what the verb tells. */
  readonly isDeed: boolean;
  /** Where its verb ends. */
  readonly verb: number;
}

/** What the rules of holidays have in their names. */
export const FEAST = 'holiday';
/** With what the rules of ages begin. */
export const AGE = 'age';
/** With what those of clock times begin. */
export const HOUR = 'clock.';

/** Value of the class `span`. */
export const IN = 2;

export function startsWithDeterminer({ tokens, vocabulary }: SentenceWords, at: number): boolean {
  return (vocabulary.bits[tokens.word[at]] & DETERMINER) !== 0;
}
