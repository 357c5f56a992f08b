// A text as tokens of a language, ready for all stages.
import { vocabularyOf } from './words/build-vocabulary.js';
import { withDayPrepositions } from './words/bare-days.js';
import { withJoinedNames } from './words/joined-names.js';
import type { Locale } from './locales/rule-types.js';
import { dayWordsOf, markFourDigits } from './structure/beside-days.js';
import { markDottedClocks } from './structure/dotted-clocks.js';
import { markLineClocks } from './structure/line-clocks.js';
import { markRegnalNumbers } from './structure/regnal.js';
import { withoutPageMarks } from './structure/page-marks.js';
import { vocabularyOf as wordsOfPages } from './structure/vocabulary.js';
import { tokensLike, type Tokens } from './tokens/tokens.js';
import { tokenize, withTokens } from './tokens/tokenize.js';

/** The tokens of a text, as all stages read them. */
export function readTokens(text: string, locale: Locale): Tokens {
  return readable(tokenize(text, locale.lexicon), locale);
}

/** As {@link readTokens}, for tokens that live no longer than what is done with them. */
export function withReadTokens<T>(text: string, locale: Locale, use: (tokens: Tokens) => T): T {
  return withTokens(text, locale.lexicon, (tokens) => use(readable(tokens, locale)));
}

function readable(tokens: Tokens, locale: Locale): Tokens {
  return prepareTokens(withoutPageMarks(tokens, wordsOfPages(locale)), locale);
}

/** Tokens with what the language says of their signs and of words that stand apart. */
export function prepareTokens(read: Tokens, locale: Locale): Tokens {
  markDottedClocks(read, locale);
  markFourDigits(read, dayWordsOf(locale.lexicon));
  markLineClocks(read, locale);
  markRegnalNumbers(read, locale);
  const tokens = locale.ordinalDots === true ? tokensLike(read, { ordinalDots: true }) : read;
  const vocabulary = locale.events && vocabularyOf(locale);
  const joined = vocabulary?.words.join?.(tokens, vocabulary, locale.lexicon) ?? tokens;
  if (!vocabulary) return joined;
  return withDayPrepositions(withJoinedNames(joined, vocabulary), vocabulary.bits, locale.lexicon);
}
