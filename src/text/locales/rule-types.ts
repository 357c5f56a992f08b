// What a locale is made of. Locale files import these types and nothing else.
import type { Lexicon, WordTables } from '../lexicon.js';

/** Everything that is written down for one language. Stages add their own optional parts. */
export interface LocaleSource {
  /** BCP 47 language tag. */
  readonly tag: string;
  /** Word classes of all stages. */
  readonly words: readonly WordTables[];
  /** Reading of 03/04/2025 where the text does not decide it. */
  readonly dateOrder: 'mdy' | 'dmy';
}

/** A locale ready for use. */
export interface Locale extends LocaleSource {
  readonly lexicon: Lexicon;
}
