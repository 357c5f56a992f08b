// What a caller may tell the parser. Everything is optional: the document is asked first.

export interface ParseOptions {
  /** Document creation time, ISO 8601: `2009-06-17`, `2009-06-17T07:27+08:00`. Absent: looked for in the document. */
  readonly reference?: string;
  /** IANA name or offset in which local times are read. Absent: dateline, paired clock times, abbreviations. */
  readonly timeZone?: string;
  /** BCP 47 tag. Absent: `en`. */
  readonly locale?: string;
  /** `mdy` or `dmy` for 03/04/2025. Absent: decided by the document itself, else by the locale. */
  readonly dateOrder?: 'mdy' | 'dmy';
  /** Id given to the document in sources. Absent: `document`. */
  readonly id?: string;
  /** Address of the document. */
  readonly url?: string;
}
