// What was wrong with somebody's text or file: told, never thrown.
import type { Span } from './event.js';

export type Severity = 'error' | 'warning' | 'info';

export interface Diagnostic {
  /** Stable code, e.g. `csv/no-date-column`. */
  readonly code: string;
  readonly severity: Severity;
  /** Where, in UTF-16 offsets of the document, if anywhere. */
  readonly span?: Span;
  /** Id of the document it concerns. */
  readonly document?: string;
  /** What is wrong, naming what and where. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}
