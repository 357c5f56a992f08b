// What the clause around a time tells of it, and what is found for the time.
import type { Place } from './context.js';
import type { How } from './resolve.js';

/** What the clause around an expression tells about it. */
export interface Cue {
  /** -1 the clause looks back, 1 ahead, 0 it does not tell. */
  toward(): number;
  /** How it is told: bits of direction/telling.ts. */
  telling(): number;
  /** Whether no sentence ends between a token and another, or the expression. */
  isSameSentence(token: number, to?: number): boolean;
  /** Whether a comma or a coordinator stands between a token and the expression. */
  isJoined?(token: number): boolean;
  /** Whether a comma stands between a token and the expression. */
  isSetApart?(token: number): boolean;
  /** Whether a sentence that is over went on behind an aside in which the time at a token stands: "Lind, who left in 1931, was against it". */
  isResumed?(token: number): boolean;
  /** Whether the time at a token is when something began. */
  isBegun?(token: number): boolean;
  /** Whether what the expression says its day is of was named near the time at a token: "on the third day of the strike". */
  isOf?(token: number): boolean;
  /** Whether a word that opens what happened at the same time stands between a token and the expression: "when", "as". */
  isMeanwhile?(token: number): boolean;
  /** Whether the sentence says what was not so, or went on, at the expression: "nobody had been found on Monday", "had failed when divers came on Monday". */
  isStateThen?(): boolean;
  /** Whether a verb that is over stands between a time at a token and the expression. */
  hasPast?(token: number): boolean;
  /** Whether it is the first time of its paragraph. */
  isNewParagraph?(): boolean;
  /** Whether it stands before the words of an entry, between a full stop and a capital: "Wind falling. 0900 Harper left." */
  opensEntry?(): boolean;
  /** Hours below it are behind noon for what stands before "at": "closed at six". */
  noonOf?(): number;
  /** Whether what stands before "at" goes by the clock: "it opens at ten", "we left from the pier at eight". */
  goesByClock?(): boolean;
  /** Whether a comma parts its day from its clock, told as no clock of 24 hours shows it: "20 March, 7.30". */
  isDottedBehindDay?(): boolean;
  /** Whether it is told as before what was told last: "earlier, at ten", "before that, at ten". */
  isEarlier?(): boolean;
  /** Whether it tells when that was done to a thing of which the verb behind it tells more: "a warning issued at ten was lifted". */
  isOfSubject?(): boolean;
  /** Whether it says how much, as in "stood at ten". */
  isMeasured?(): boolean;
  /** Whether a paragraph ends between a token and the expression. */
  isParagraphAfter?(token: number): boolean;
  /** A line break stands behind a token, also where the text goes on. */
  isBreakAfter?(token: number): boolean;
  /** Whether a heading stands between a token and the expression. */
  isSectionAfter?(token: number): boolean;
}

/** A place, or a value with open parts where nothing completes it. */
export interface Found {
  readonly place?: Place | undefined;
  readonly open?: string | undefined;
  readonly how?: How | undefined;
  readonly from?: number | undefined;
  readonly turn?: 'past' | 'ahead' | 'story' | undefined;
  /** Counted from a time that was told less finely. */
  readonly isRough?: boolean | undefined;
}
