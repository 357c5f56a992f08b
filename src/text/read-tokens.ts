// A text as tokens of a language, ready for all stages.
import { vocabularyOf } from './events/vocabulary.js';
import type { Locale } from './locales/rule-types.js';
import { NEWLINE, tokenize, withTokens, type Tokens } from './tokens.js';

export function readTokens(text: string, locale: Locale): Tokens {
  return readable(tokenize(text, locale.lexicon), locale);
}

/** As {@link readTokens}, for tokens that live no longer than what is done with them. */
export function withReadTokens<T>(text: string, locale: Locale, use: (tokens: Tokens) => T): T {
  return withTokens(text, locale.lexicon, (tokens) => use(readable(tokens, locale)));
}

function readable(tokens: Tokens, locale: Locale): Tokens {
  return prepared(tokens.text.includes('\n>') ? withoutQuoteMarks(tokens) : tokens, locale);
}

/** A quoted message without the marks before its lines: "> > The divers can come." */
function withoutQuoteMarks(tokens: Tokens): Tokens {
  const { text, start, end, kind, word, flags, length } = tokens;
  let to = 0, isOpening = true;
  for (let from = 0; from < length; from++) {
    if (isOpening && text.charAt(start[from]) === '>') continue;
    isOpening = kind[from] === NEWLINE;
    start[to] = start[from];
    end[to] = end[from];
    kind[to] = kind[from];
    word[to] = word[from];
    flags[to++] = flags[from];
  }
  for (const array of [start, end, kind, word, flags]) array.fill(0, to, length);
  return { ...tokens, length: to };
}

/** Tokens with what the language says of their signs and of words that stand apart. */
export function prepared(read: Tokens, locale: Locale): Tokens {
  const tokens = locale.ordinalDots === true ? { ...read, ordinalDots: true } : read;
  const vocabulary = locale.events?.join && vocabularyOf(locale);
  return vocabulary?.words.join?.(tokens, vocabulary, locale.lexicon) ?? tokens;
}
