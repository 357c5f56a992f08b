// A clause with its times, of which its status is told.
import type { Clause } from '../clauses/clause.js';
import type { AttachedTime } from '../clauses/times/time-roles.js';
import type { Dated } from '../drafts/combine-times.js';
import type { Reading } from '../drafts/reading.js';

/** A clause and its times. */
export interface Telling {
  readonly reading: Reading;
  readonly clause: Clause;
  readonly times: readonly AttachedTime[];
  /** When it says that something is: the first is put right where it says when that began, or that it did at last. */
  readonly dated: Dated[];
}
