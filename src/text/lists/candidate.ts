// A line, row or section of a text that may be an entry of a timeline, and what is asked to read one.
import type { Span } from '../../model/index.js';
import type { Block } from '../document.js';
import type { Stamp } from '../stamps/stamp.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import type { ToldTime } from './told-time.js';

export type EntryKind = 'heading' | 'listItem' | 'tableRow' | 'logLine' | 'paragraph' | 'stampLine';

/** A day that was planned, the one that it was moved to, or that on which the plan came true. */
export type Slot = 'planned' | 'moved' | 'kept';

/** One line with a time. Token indices. */
export interface Candidate {
  readonly kind: EntryKind;
  /** Index of its block. */
  readonly block: number;
  readonly stamp: Stamp;
  readonly from: number;
  /** The clock, date or year that ends a range. */
  readonly last?: Stamp;
  /** The whole time, where no stamp but other words tell it. */
  readonly told?: ToldTime;
  /** A weekday alone heads the lines below: 1 (Monday) – 7. */
  readonly weekday?: number;
  /** Days since the first of counted lines: "Day 3" is 2. */
  readonly step?: number;
  /** The sentence that is the whole entry, where its block has others. */
  readonly sentence?: Span;
  /** One of several entries of a line, or the one of a note: believed. */
  readonly isPiece?: boolean;
  /** Read with the lines around it, none of which is then the title of the text. */
  readonly isOfLines?: boolean;
  /** Its day opens the line, and its clock closes it. */
  readonly isClockBehind?: boolean;
  /** What its day is to the plan that its line tells. */
  readonly slot?: Slot;
  /** The block of the line that tells the plan, where it is another. */
  readonly line?: number;
  /** It is to be done by then. */
  readonly isDue?: boolean;
  /** It stands in a column of times. */
  readonly isOfTimes?: boolean;
  /** A remark beside it says that it was done. */
  readonly isDone?: boolean;
  /** A colon parts a label from its day: believed alone. */
  readonly isLabelled?: boolean;
  /** Nothing but a space parts a year from its words: believed only in company. */
  readonly isBare?: boolean;
  /** It does, and a participle ends the line: "3 May Forms returned", but perhaps "3 May Ada left"; believed only among lines that end in none. */
  readonly endsInDeed?: boolean;
  /** A comma parts it from a sentence with its full stop: believed only in company. */
  readonly isSentence?: boolean;
  /** Tokens of words that name what the body tells: the first cell of a row. */
  readonly name?: readonly [from: number, to: number];
  /** That name stands on the line above. */
  readonly isBelowName?: boolean;
  /** Tokens of the words that tell what happened; empty where they follow in other blocks. */
  readonly body: readonly [from: number, to: number];
  /** The time stands before the words, not behind them. */
  readonly leads: boolean;
}

/** A line before it is known what opens or closes it. */
export interface Line {
  /** First token, and first past opening marks. */
  readonly first: number;
  readonly from: number;
  readonly to: number;
  readonly index: number;
  /** A program wrote something before the time: an address, a hash. */
  readonly isLed: boolean;
  readonly block: Block;
  readonly words: Vocabulary;
  readonly dateOrder: 'mdy' | 'dmy';
}
