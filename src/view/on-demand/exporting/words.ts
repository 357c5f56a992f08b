// The words of taking a timeline out of the page. They come with the menu; `element.words = { …, exporting: { … } }` replaces them.

export interface ExportingWords {
  readonly title: string;
  readonly save: string;
  readonly copy: string;
  readonly formats: Readonly<Record<ExportFormat, string>>;
  readonly copies: Readonly<Record<CopyForm, string>>;
  readonly print: string;
  readonly saved: (name: string) => string;
  readonly copied: (what: string) => string;
  readonly failed: (what: string, reason: string) => string;
  /** Why nothing could be copied, and what to do instead. */
  readonly noCopy: string;
  readonly partial: string;
}

/** What a file may be; also its ending. */
export type ExportFormat = 'svg' | 'png' | 'html' | 'ics' | 'csv' | 'json' | 'jsonld' | 'corrections';

/** What goes to the clipboard. A table carries the same as text. */
export type CopyForm = 'table' | 'text' | 'markdown';

export const ENGLISH_EXPORTING: ExportingWords = {
  title: 'Take it along',
  save: 'Save as a file',
  copy: 'Copy',
  formats: {
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    html: 'Web page',
    ics: 'Calendar',
    csv: 'Spreadsheet (CSV)',
    json: 'Data (JSON)',
    jsonld: 'schema.org (JSON-LD)',
    corrections: 'Corrections',
  },
  copies: { table: 'As a table', text: 'As text', markdown: 'As Markdown' },
  print: 'Print',
  saved: (name) => `Saved: ${name}.`,
  copied: (what) => `Copied: ${what}.`,
  failed: (what, reason) => `${what}: it did not work. ${reason}`,
  noCopy: 'This page may not write to the clipboard. Save a file, or select the words and copy them.',
  partial: 'Only the events in sight are at hand.',
};
