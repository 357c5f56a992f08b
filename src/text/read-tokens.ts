// A text as tokens of a language, ready for all stages.
import { vocabularyOf } from './events/vocabulary.js';
import type { Locale } from './locales/rule-types.js';
import { tokenize, type Tokens } from './tokens.js';

export function readTokens(text: string, locale: Locale): Tokens {
  return prepared(tokenize(text, locale.lexicon), locale);
}

/** Tokens with what the language says of their signs and of words that stand apart. */
export function prepared(read: Tokens, locale: Locale): Tokens {
  const tokens = locale.ordinalDots === true ? { ...read, ordinalDots: true } : read;
  const vocabulary = locale.events?.join && vocabularyOf(locale);
  return vocabulary?.words.join?.(tokens, vocabulary, locale.lexicon) ?? tokens;
}
