// Word classes as the event stages see them: without the words of time expressions.
import type { TimeExpression } from '../expression.js';
import type { Theme } from '../clauses/nouns/theme.js';
import { Paragraphs } from '../tokens/paragraphs.js';
import { COMMA as COMMA_SIGN, DOT as FULL_STOP, SEMICOLON, signAt } from '../tokens/signs.js';
import { MARGIN, SPACE_BEFORE, WORD } from '../tokens/tokens.js';
import {
  ADVERB,
  AUXILIARY,
  BE,
  BASE,
  DETERMINER,
  DUE,
  HAPPENING,
  HAVE,
  MAY,
  NOT,
  NOUN_LIKE,
  PARTICIPLE,
  PARTICLE,
  PREPOSITION,
  PROGRESSIVE,
  SUBORDINATOR,
  TO,
  UNTIL,
  WILL,
  WOULD,
} from './vocabulary.js';
import { PLAN } from './verb-senses.js';
import { BREAK, COMMA, DOT, isCapital, QUOTE, STRONG, tokenAfter, type WordClasses } from './word-classes.js';

export {
  BRACKET,
  BREAK,
  COLON,
  COMMA,
  DOT,
  endsAsPlural,
  HYPHEN,
  indexAfter,
  isCapital,
  isPlural,
  QUOTE,
  STRONG,
  tokenAfter,
} from './word-classes.js';

/** {@link WordClasses} with the time expressions; the tokens of those have neither bits nor marks. */
export interface SentenceWords extends WordClasses {
  /** Place of the time expression in `times`, counted from 1; 0 = none. */
  readonly timeAt: Int32Array;
  readonly times: readonly TimeExpression[];
  readonly paragraphs: Paragraphs;
  /** Latest theme that was read from a token on. */
  readonly themes: (Theme | undefined)[];
  /** Nouns as themes hold them, by token, as far as they were asked for and are in no lexicon. */
  readonly nouns: (string | undefined)[];
  /** Surnames of the people whose full names the text tells; absent until asked for. */
  surnames: ReadonlySet<string> | undefined;
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Takes the time expressions of a text out of its word classes.
 * @param ends - offsets at which sentences end: "Two firms cancelled on Fri." ends with its time, and with a full stop as well.
 */
export function readWords(
  { tokens, vocabulary, bits, marks, near }: WordClasses,
  times: readonly TimeExpression[],
  ends: ReadonlySet<number> = NONE,
): SentenceWords {
  const { length, start } = tokens;
  const timeAt = new Int32Array(length + MARGIN);
  let list = 0,
    listed = length;
  for (let index = 0; index < times.length; index++) {
    const time = times[index];
    const first = tokenAfter({ tokens, near }, time.start);
    // "will last two hours", "to last a day": a verb, no "last two hours".
    const isVerb =
      time.type === 'DURATION' &&
      first > 0 &&
      (bits[first] & (BASE | ADVERB)) === (BASE | ADVERB) &&
      (bits[first - 1] & (TO | WILL | WOULD | MAY)) !== 0;
    // "On 3, 4 and 5 March": from the first to the last, which the days between belong to.
    const isBetween = list !== 0 && time.range === undefined;
    for (let at = Math.min(listed, isVerb ? first + 1 : first); at < length && start[at] < time.end; at++) {
      if (at > first && tokens.sign[at] === FULL_STOP && ends.has(tokens.end[at])) break;
      bits[at] = 0;
      marks[at] = 0;
      timeAt[at] = isBetween || at < first ? list : index + 1;
    }
    if (!isBetween) list = time.range === 'start' && times[index + 1]?.range === undefined ? index + 1 : 0;
    listed = list === 0 ? length : first;
  }
  return {
    tokens,
    vocabulary,
    bits,
    marks,
    near,
    timeAt,
    times,
    paragraphs: new Paragraphs(tokens),
    themes: new Array<Theme | undefined>(length),
    nouns: new Array<string | undefined>(length),
    surnames: undefined,
  };
}

/** Where a word turns out to part two clauses as a comma does. */
export function partAt({ bits, marks }: SentenceWords, at: number): void {
  bits[at] = 0;
  marks[at] = COMMA | BREAK;
}

/** What a word turns out to be once its neighbours are read: from here on every reader of the sentence sees it so. */
export function reclass({ bits }: SentenceWords, at: number, classes: number): void {
  bits[at] = classes;
}

/** True where a token joins the one before without a space. */
export function isGlued({ tokens }: SentenceWords, index: number): boolean {
  return (tokens.flags[index] & SPACE_BEFORE) === 0;
}

/** "Monday|'s": the ending of whoever owns what follows; no "two" behind the sign that opens "(two", "“two", "—two". */
export function isOwnerMark(words: SentenceWords, at: number): boolean {
  const { bits, marks } = words;
  if (!(bits[at] & DETERMINER) || !isGlued(words, at)) return false;
  return !(marks[at - 1] & STRONG) && (!isBreak(words, at - 1) || isGlued(words, at - 1));
}

/** First token of the time at a token. */
export function timeStart({ timeAt }: SentenceWords, at: number): number {
  let first = at;
  while (first > 0 && timeAt[first - 1] === timeAt[at]) first--;
  return first;
}

/** Past the time at a token; that token itself where none stands there. */
export function timeEnd({ timeAt }: SentenceWords, at: number, to = timeAt.length): number {
  let end = at;
  for (const time = timeAt[at]; time !== 0 && end < to && timeAt[end] === time;) end++;
  return end;
}

/** Value of verbs behind "it" that stand for nothing with what is to be done: "it took a day to find them". */
const TAKES = 2;
/** Value of those with what is told: "it came to light that". */
const TELLS = 3;
/** Value of those with a particle before what is told: "it turned out that". */
const TURNS = 5;
/** Value of those without an ending: "it did not rain". */
const BARE = 4;
/** Tokens between such a verb and what stands behind it, at most. */
const LONGEST_TAKING = 12;
/** Auxiliaries and adverbs between "it" and its verb, at most. */
const MOST_AUXILIARIES = 4;

/** Whether "it" in front of this verb stands for nothing: "it rained". */
export function takesEmptyIt(words: SentenceWords, verb: number): boolean {
  const {
    bits,
    tokens: { word, length },
    vocabulary: {
      classes: { weather },
    },
  } = words;
  const kind = weather[word[verb]];
  if (kind !== TAKES) return kind !== 0 && kind < TELLS;
  // "It took off to fly home": somebody did.
  if (bits[verb + 1] & PARTICLE) return false;
  for (let at = verb + 1; at < Math.min(length, verb + LONGEST_TAKING) && !isBreak(words, at); at++)
    if (bits[at] & TO && bits[at + 1] & BASE) return true;
  return false;
}

/** "It was still raining", "it has not snowed", "it is due to rain", but "it was rained off": behind auxiliaries, too, it stands for nothing. @param from - behind "it". */
export function isWeather(words: SentenceWords, from: number): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes, sense },
  } = words;
  let verb = from,
    isBeing = false;
  for (; verb < from + MOST_AUXILIARIES && (bits[verb] & (AUXILIARY | NOT | ADVERB | DUE | TO) || sense[word[verb]] === PLAN); verb++)
    if (bits[verb] & (AUXILIARY | TO)) isBeing = (bits[verb] & BE) !== 0;
  if (verb === from) return takesEmptyIt(words, verb);
  const kind = classes.weather[word[verb]];
  return isBeing ? kind === 1 && (bits[verb] & PROGRESSIVE) !== 0 : kind === 1 || kind === BARE;
}

/** "Snow", "rain": only "it" does so, and without an auxiliary not in this form. */
export function isWeatherName({ tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return classes.weather[word[at]] === BARE;
}

/** "It came to light on Monday that", "it has come to our notice that": what is told stands behind the verb of "it". */
export function tellsBehind(
  {
    bits,
    marks,
    tokens: { word, length },
    vocabulary: {
      classes: { weather, complementizer },
    },
  }: SentenceWords,
  first: number,
): boolean {
  const verb = bits[first] & HAVE ? first + 1 : first;
  if (weather[word[verb]] === TURNS) return complementizer[word[verb + 2]] !== 0;
  if (weather[word[verb]] !== TELLS) return false;
  for (let at = verb + 1; at < Math.min(length, verb + LONGEST_TAKING) && !(marks[at] & BREAK); at++) if (complementizer[word[at]] !== 0) return true;
  return false;
}

/** Comma, semicolon, dash, bracket or quotation mark: a clause may end here. */
export function isBreak({ marks }: SentenceWords, index: number): boolean {
  return (marks[index] & BREAK) !== 0;
}

/** "A second, smaller spike", "a long, narrow boat": the comma stands between two adjectives of one noun that begins at `from`. */
export function isAdjectiveComma(words: SentenceWords, at: number, from: number): boolean {
  const {
    tokens: { kind, length },
    bits,
    timeAt,
  } = words;
  const isPlain = (index: number): boolean =>
    kind[index] === WORD && timeAt[index] === 0 && (bits[index] & ~(BASE | NOUN_LIKE | HAPPENING | PARTICIPLE)) === 0 && !isCapital(words, index);
  if (!hasMark(words, at, COMMA) || at !== from + 2 || at + 2 >= length || (bits[from] & DETERMINER) === 0) return false;
  return !isCapital(words, at - 1) && (bits[at - 1] & PREPOSITION) === 0 && isPlain(at + 1) && isPlain(at + 2) && !isNameUpToComma(words, at + 3);
}

/** "Hanna Moe,": nothing but capitals, and a comma. */
export function isNameUpToComma(words: SentenceWords, at: number): boolean {
  let end = at;
  while (isCapital(words, end)) end++;
  return end > at && hasMark(words, end, COMMA);
}

/** Quotation mark. */
export function isQuote({ marks }: SentenceWords, index: number): boolean {
  return (marks[index] & QUOTE) !== 0;
}

/** Has the token one of these marks? */
export function hasMark({ marks }: SentenceWords, index: number, mark: number): boolean {
  return (marks[index] & mark) !== 0;
}

/** Do words end as those of a text do: with a full stop, or with a comma, a semicolon or a quotation mark before more of their sentence? */
export function endsInProse(words: SentenceWords, to: number): boolean {
  return hasMark(words, to - 1, DOT) || hasMark(words, to, COMMA | QUOTE) || signAt(words.tokens, to) === SEMICOLON;
}

/** Finer classes of a token. */
export function hintsAt({ tokens, vocabulary, timeAt }: SentenceWords, index: number): number {
  return timeAt[index] !== 0 ? 0 : vocabulary.hints[tokens.word[index]];
}

/** The words from a token to another, as they stand in the text, without the comma that closes a date at their end. */
export function textBetween({ tokens, timeAt }: SentenceWords, from: number, to: number): string {
  const end = signAt(tokens, to - 1) === COMMA_SIGN && timeAt[to - 1] !== 0 ? to - 1 : to;
  return from < end ? tokens.text.slice(tokens.start[from], tokens.end[end - 1]) : '';
}

/** Where "until" and its words begin. */
export function untilAt({ bits }: SentenceWords, from: number, to: number): number {
  for (let at = from; at < to; at++) if ((bits[at] & (UNTIL | SUBORDINATOR)) === (UNTIL | SUBORDINATOR)) return at;
  return to;
}
