// Who said what: what findStatements gives.
import type { Span } from '../model/index.js';

/** One attribution: words and the source they are laid to. */
export interface Statement {
  /** The words that name the speaker here ("he", "a senior official"). Null: none stands near. */
  readonly source: Span | null;
  /** The verb or phrase of saying: "said", "according to". */
  readonly cue: Span | null;
  /** What was said; more than one where the attribution splits it. Quotation marks are inside. */
  readonly content: readonly Span[];
  /** `direct`: all in quotation marks; `mixed`: partly; `indirect`: none. */
  readonly quote: 'direct' | 'mixed' | 'indirect';
  /** The speaker by full name or best description in the document, pronouns and short names resolved. */
  readonly speaker?: string;
}
