// What a file format is: recognised by name, media type or content, and read into a Timeline. Pure; model/ and time/ only.
import type { Timeline } from '../model/index.js';
import type { When } from '../time/index.js';

/** What a caller may tell the reader. The fields of text's `ParseOptions` are handed on to prose. */
export interface ReadOptions {
  /** File name or address; its extension helps to recognise the format. */
  readonly name?: string;
  /** Media type as a server gave it, parameters and all: `text/csv; charset=utf-8`. */
  readonly mediaType?: string;
  /** Id of the format, where the caller knows it: `csv`. No guess is made then. */
  readonly format?: string;
  /** Reads prose and written dates; loaded only when a format needs it. Absent: prose is refused with a diagnostic. */
  readonly text?: TextReader | (() => TextReader | Promise<TextReader>);
  /** Formats to choose from. Absent: all that come with the library. */
  readonly formats?: readonly Format[];
  /** Document creation time, ISO 8601. Absent: looked for in the document. */
  readonly reference?: string;
  /** IANA name or offset in which local times are read. Absent: looked for in the document. */
  readonly timeZone?: string;
  /** BCP 47 tag. Absent: looked for in the document. */
  readonly locale?: string;
  /** Language of the surroundings, of the page above all: taken where neither the document nor its commonest words tell one, and it can be read. */
  readonly language?: string;
  /** `mdy` or `dmy` for 03/04/2025. Absent: decided by the document, else `mdy`. */
  readonly dateOrder?: 'mdy' | 'dmy';
  /** Id given to the document. Absent: `document`. */
  readonly id?: string;
  /** Address of the document. */
  readonly url?: string;
}

/** The options that text's parser knows. */
export type TextOptions = Pick<ReadOptions, 'reference' | 'timeZone' | 'locale' | 'dateOrder' | 'id' | 'url'>;

/** The part of text/ that formats use. The room itself, or `event-timeline/parse`, fits. */
export interface TextReader {
  /** Fetches the words of a language before a text in it is read. */
  loadLocale?(tag: string): Promise<void>;
  /** Whether there are rules for a language. */
  hasLocale?(tag: string): boolean;
  /** The language of a text among those with rules, told by its commonest words. */
  guessLocale?(text: string): string | undefined;
  parseTimeline(text: string, options?: TextOptions): Timeline | Promise<Timeline>;
  findTimeExpressions?(text: string, options?: TextOptions): readonly { readonly start: number; readonly end: number; readonly when?: When }[];
}

/** Turns the content of a file into a timeline. Never throws for what the content is; tells by diagnostics. */
export type FormatReader = (content: string, options: ReadOptions) => Timeline | Promise<Timeline>;

/** A file format. Its reader is loaded when first used. */
export interface Format {
  /** Short name: `csv`. */
  readonly id: string;
  /** Name in a reader's words: `CSV`. */
  readonly label: string;
  /** Without the dot, lower case. */
  readonly extensions: readonly string[];
  /** Lower case, without parameters. */
  readonly mediaTypes: readonly string[];
  /**
   * How sure the content alone makes it, 0 … 1. Looks at no more than {@link SNIFF_LENGTH} units.
   * @param head - The start of the content, without byte order mark and leading white space.
   */
  sniff(head: string): number;
  /** Fetches the reader. */
  load(): Promise<FormatReader>;
}

/** How much of a content is looked at to recognise it, in UTF-16 units. */
export const SNIFF_LENGTH = 4096;
