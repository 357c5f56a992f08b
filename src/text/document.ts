// What document structure finds: blocks, sentences, and the document's own clock.
import type { Span } from '../model/index.js';

export type BlockKind =
  'headline' | 'posted' | 'heading' | 'paragraph' | 'listItem' | 'tableRow' | 'logLine' | 'caption' | 'signature' | 'reference' | 'code';

/** A stretch of the text with one job. `start`–`end` covers its words without surrounding white space or list marks. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Depth of a heading, 1 … 6. */
  readonly level?: number | undefined;
  /** A place and agency before the first words: "NEW YORK (Reuters) -". */
  readonly dateline?: Span | undefined;
  /** Cells of a table row. */
  readonly cells?: readonly Span[] | undefined;
  /** Sentences in text order; they tile the words of the block. */
  readonly sentences: readonly Span[];
}

/** A zone that holds from an offset on, up to the next. */
export interface PlacedZone {
  readonly start: number;
  readonly timeZone: string | undefined;
}

/** The zone in which local times at an offset are read. */
export function zoneAt({ placed, timeZone }: DocumentClock, offset: number): string | undefined {
  return placed === undefined || offset < placed[0].start ? timeZone : placed.findLast(({ start }) => start <= offset)?.timeZone;
}

/** The document's own clock: what relative times are counted from and local times are read in. */
export interface DocumentClock {
  /** Local wall-clock date (and time) at the place of writing, `2009-06-16` or `2009-06-16T19:27`. Absent: undated. */
  readonly reference?: string;
  /** First and last day of the stretch that the head names, "Week of May 10–16, 2032", since 1970-01-01: the weekdays of the text are of it. */
  readonly stretch?: readonly [first: number, last: number] | undefined;
  /** IANA name or offset in which local times of the text are read. */
  readonly timeZone?: string;
  /** The text says that its times are in this zone: "All times are UTC". */
  readonly isZoneStated?: boolean;
  /** The zone is that of a place which the text happens to name: clock times told on other clocks before go on on those. */
  readonly isZoneOfMention?: boolean;
  /** Stretches under datelines of their own, in text order: from which offset which zone holds; absent where all is told from one place. */
  readonly placed?: readonly PlacedZone[] | undefined;
  /** A report under a dateline, of which nobody tells when it was written: it has a present, but nobody knows which. */
  readonly isReport?: boolean;
  /** How reference and zone were found, in a reader's words. */
  readonly reason?: string;
  /** `mdy` or `dmy`. */
  readonly dateOrder: 'mdy' | 'dmy';
  /** Month (1–12) in which the fiscal year ends, where the text states it. */
  readonly fiscalYearEndMonth?: number;
}

export interface DocumentStructure {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title?: Span | undefined;
  readonly published?: (Span & { readonly value: string }) | undefined;
  readonly dateline?: (Span & { readonly place: string }) | undefined;
  readonly clock: DocumentClock;
}
