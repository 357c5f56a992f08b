// One look at every token: its classes, guessed by ending where no list holds the word, and what the signs are.
import { closesSingle, opensSingle } from '../tokens/token-shape.js';
import { ALL_CAPS, CAPITAL, MARGIN, NEWLINE, NUMBER, SPACE_BEFORE, WORD, type Tokens } from '../tokens/tokens.js';
import {
  ADVERB,
  ARTICLE,
  BE,
  DETERMINER,
  DO,
  DOER,
  HAPPENING,
  HAVE,
  NOT,
  NOUN_LIKE,
  PARTICIPLE,
  PAST,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  VERB,
  WILL,
  type EventVocabulary,
} from './vocabulary.js';

/** Tokens with their classes. All arrays run by token. */
export interface WordClasses {
  readonly tokens: Tokens;
  readonly vocabulary: EventVocabulary;
  /** Class bits. */
  readonly bits: Int32Array;
  /** Bits of signs: {@link BREAK} and others. */
  readonly marks: Uint8Array;
  /** First token that ends at or after each stretch of {@link STRETCH} UTF-16 units. */
  readonly near: Int32Array;
  /** Where the words stand in another order than in the text: ends of the tokens as written, and the place of each. */
  readonly written?: { readonly end: Int32Array; readonly place: Int32Array };
}

/** A clause may end at this sign. */
export const BREAK = 1;
export const QUOTE = 2,
  COMMA = 4,
  DOT = 8,
  HYPHEN = 16,
  COLON = 32;
/** Semicolon, colon, dash, opening bracket. */
export const STRONG = 64;
export const BRACKET = 128;

/** Units of text to a step of {@link WordClasses.near}, as a power of two. */
const STRETCH = 5;

/** Code of "&". */
const AMPERSAND = 38;

/** Classes of all tokens of a text. */
export function readClasses(tokens: Tokens, vocabulary: EventVocabulary): WordClasses {
  const { length, kind, end, text } = tokens;
  const words: WordClasses = {
    tokens,
    vocabulary,
    bits: new Int32Array(length + MARGIN),
    marks: new Uint8Array(length + MARGIN).fill(BREAK, length),
    near: new Int32Array((text.length >> STRETCH) + 2),
  };
  const { near } = words;
  let step = 1;
  for (let i = 0; i < length; i++) {
    while (step << STRETCH < end[i]) near[step++] = i;
    if (kind[i] === WORD) readWord(words, i);
    else readSign(words, i);
  }
  while (step < near.length) near[step++] = length;
  return words;
}

/** What a sign is; "&" is a word: "Shut it & left", ", & Moe left", and no "Smith & Sons". */
function readSign({ tokens, vocabulary, bits, marks }: WordClasses, at: number): void {
  const { kind, word, flags, start, text } = tokens;
  if (kind[at] !== NUMBER) marks[at] = markOf(tokens, at);
  if (text.charCodeAt(start[at]) !== AMPERSAND || kind[at + 1] !== WORD) return;
  if ((flags[at + 1] & CAPITAL) === 0 || marks[at - 1] & COMMA) bits[at] = vocabulary.bits[word[at]];
}

/** The classes of a word, and of those before it that it makes another. */
function readWord(words: WordClasses, at: number): void {
  const {
    tokens,
    tokens: { word, flags },
    vocabulary,
    bits,
    marks,
  } = words;
  let own = ownBits(tokens, at, vocabulary);
  // The second half of "tune-up" is no particle.
  if (marks[at - 1] & HYPHEN && !(flags[at] & SPACE_BEFORE)) {
    own &= VERB | NOUN_LIKE | HAPPENING;
    // "A no-contact order", "a never-ending row": nothing is denied.
    if (bits[at - 2] & NOT && !(flags[at - 1] & SPACE_BEFORE)) bits[at - 2] = 0;
  }
  if (flags[at] & (CAPITAL | ALL_CAPS)) own = bitsOfCapitals(tokens, at, own);
  bits[at] = own;
  if (vocabulary.classes.timeNoun[word[at - 1]] !== 0) joinTimeNoun(words, at);
}

/** What a list says of a word, else its ending. */
function ownBits(tokens: Tokens, at: number, vocabulary: EventVocabulary): number {
  const id = tokens.word[at];
  if (id !== 0) return vocabulary.bits[id];
  return tokens.flags[at] & CAPITAL && vocabulary.words.endings.ofCapitals !== true ? 0 : guess(tokens, at, vocabulary);
}

/** What is left of the classes of a word in capitals, or with one: of names nothing. */
function bitsOfCapitals({ kind, flags, start, end }: Tokens, at: number, own: number): number {
  const width = end[at] - start[at],
    isAlone = !((flags[at - 1] | flags[at + 1]) & ALL_CAPS);
  if (flags[at] & ALL_CAPS && isAlone) {
    // "IT will switch it off", "the WHO": a name in capitals, where those beside it are none.
    if (own & PRONOUN && width > 1) return 0;
    // "School WILL open": said with stress, and nobody's name.
    if (own & (WILL | DO | HAVE | BE) && width > 2 && kind[at - 1] === WORD) flags[at] &= ~(ALL_CAPS | CAPITAL);
  }
  // "Lift A got": a letter is part of a name.
  const isBetween = width === 1 && kind[at - 1] === WORD && kind[at + 1] === WORD && !(flags[at + 1] & CAPITAL);
  return own & DETERMINER && flags[at] & CAPITAL && isBetween ? 0 : own;
}

/** A noun of time that joins a clause to the one before it: "by which time the roof was on", "by the time he came". */
function joinTimeNoun(words: WordClasses, at: number): void {
  const { bits } = words,
    before = bits[at - 2];
  if ((before & (RELATIVE | DETERMINER)) !== RELATIVE && !opensClause(words, at)) return;
  // "By which time the roof was on": no part of its subject.
  if (before & DETERMINER) {
    bits[at - 3] = SUBORDINATOR;
    bits[at - 2] = ADVERB;
  }
  bits[at - 1] = ADVERB;
}

/** "By the time he came": joins a clause, where its subject follows. */
function opensClause({ tokens: { word, flags }, vocabulary: { hints }, bits }: WordClasses, at: number): boolean {
  if ((hints[word[at - 3]] & DOER) === 0 || (hints[word[at - 2]] & ARTICLE) === 0) return false;
  return (bits[at] & (DETERMINER | PRONOUN)) !== 0 || (flags[at] & CAPITAL) !== 0;
}

type Places = Pick<WordClasses, 'tokens' | 'near' | 'written'>;

/** First token that ends after an offset, wherever it stands now. */
export function tokenAfter(words: Places, offset: number): number {
  const at = indexAfter(words, offset);
  return words.written?.place[at] ?? at;
}

/** First token of the text that ends after an offset. Sentences keep their places: good for their bounds. */
export function indexAfter({ tokens: { end: ends, length }, near, written }: Places, offset: number): number {
  const end = written?.end ?? ends;
  let at = near[offset >> STRETCH];
  while (at < length && end[at] <= offset) at++;
  return at;
}

/** Class of a word that no list holds, by its ending. */
export function guess({ text, start, end }: Tokens, index: number, { words: { endings }, lastUnits }: EventVocabulary): number {
  const from = start[index],
    to = end[index];
  if (to - from < 5 || lastUnits[text.charCodeAt(to - 1) & 127] === 0) return 0;
  const { past, progressive, adverb, happening, notPast, undone = [] } = endings;
  if (endsWith(text, to, past))
    return endsWith(text, to, notPast) ? 0 : undone.some((ending) => endsWith(text, to, ending)) ? PARTICIPLE : PAST | PARTICIPLE;
  if (endsWith(text, to, progressive)) return to - from > 5 ? PROGRESSIVE : 0;
  if (endsWith(text, to, adverb)) return ADVERB;
  for (const ending of happening) if (endsWith(text, to, ending)) return to - from > 7 ? HAPPENING : 0;
  return 0;
}

/** The last letters are compared first: hardly a word goes further. */
function endsWith(text: string, end: number, ending: string): boolean {
  const last = ending.length - 1;
  return (last < 0 || text.charCodeAt(end - 1) === ending.charCodeAt(last)) && text.startsWith(ending, end - ending.length);
}

export function isCapital({ tokens: { flags } }: Pick<WordClasses, 'tokens'>, at: number): boolean {
  return (flags[at] & CAPITAL) !== 0;
}

/** Is a word written as nouns of several are? */
export function endsAsPlural(
  {
    tokens: { text, end },
    vocabulary: {
      words: {
        endings: { plural, notPlural = [] },
      },
    },
  }: Pick<WordClasses, 'tokens' | 'vocabulary'>,
  at: number,
): boolean {
  return endsWith(text, end[at], plural) && !notPlural.some((ending) => endsWith(text, end[at], ending));
}

/** Are several meant by a noun? */
export function isPlural(words: Pick<WordClasses, 'tokens' | 'vocabulary'>, at: number): boolean {
  return endsAsPlural(words, at) || words.vocabulary.pluralNouns.has(words.tokens.word[at]);
}

/** Whether a dash before which no space stands joins those beside it: "the London–Lund train", "a 4–1 vote", "9th–11th". */
function joinsWords(kind: Tokens['kind'], flags: Tokens['flags'], at: number): boolean {
  if ((flags[at] & SPACE_BEFORE) !== 0) return false;
  return kind[at - 1] === kind[at + 1] || (kind[at + 1] === NUMBER && kind[at - 2] === NUMBER && (flags[at - 1] & SPACE_BEFORE) === 0);
}

/** What a sign is. A hyphen inside a word and a comma inside a number are no breaks. */
function markOf(tokens: Tokens, index: number): number {
  const { text, start, kind, flags } = tokens;
  if (kind[index] === NEWLINE) return BREAK;
  const next = (flags[index + 1] & SPACE_BEFORE) === 0;
  switch (text.charCodeAt(start[index])) {
    case 44:
      return next && kind[index + 1] === NUMBER ? COMMA : COMMA | BREAK;
    case 33:
    case 46:
    case 63:
      return DOT;
    case 0x2026:
      // "The mill closed…", not "the mill … closed".
      return kind[index + 1] === NEWLINE || (flags[index + 1] & (CAPITAL | SPACE_BEFORE)) === (CAPITAL | SPACE_BEFORE) ? DOT : 0;
    case 45:
      // "Sold - nobody had used it": as a dash.
      return (flags[index] & SPACE_BEFORE) === 0 ? HYPHEN : next ? HYPHEN | BREAK : BREAK | STRONG;
    case 0x2013:
      return next && joinsWords(kind, flags, index) ? HYPHEN : BREAK | STRONG;
    case 59:
    case 0x2014:
      return BREAK | STRONG;
    case 58:
      return BREAK | STRONG | COLON;
    case 40:
    case 91:
      return BREAK | STRONG | BRACKET;
    case 41:
    case 93:
      return BREAK | BRACKET;
    case 34:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0xab:
    case 0xbb:
      return BREAK | QUOTE;
    case 39:
    case 0x2018:
    case 0x2019:
      return closesSingle(tokens, index) || opensSingle(tokens, index) ? BREAK | QUOTE : 0;
    case 42:
      // "**Update, 9:30** Crews were sent": a label that a time ends, as one with a colon.
      return text.charCodeAt(start[index - 1]) === 42 && kind[index - 2] === NUMBER && !next && (flags[index + 1] & CAPITAL) !== 0
        ? BREAK | STRONG | COLON
        : 0;
    default:
      return 0;
  }
}
