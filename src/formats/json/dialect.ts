// What a JSON dialect is: a function that knows its own shape.
import type { DiagnosticLog } from '../diagnostic-log.js';
import type { RawEvent } from '../raw-event.js';

/** What a dialect found. */
export interface DialectEvents {
  readonly events: readonly RawEvent[];
  readonly title?: string;
}

/** Reads a value of its dialect; undefined for any other. May tell why a value that looks like its own is refused. */
export type Dialect = (value: unknown, log: DiagnosticLog) => DialectEvents | undefined;
