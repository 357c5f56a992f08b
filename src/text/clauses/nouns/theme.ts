// What a clause is about, for recognising it again: the head noun and the other names and nouns of a phrase.
import type { EventWords } from '../../locales/event-types.js';
import { NUMBER, WORD } from '../../tokens/tokens.js';
import {
  textBetween,
  HYPHEN,
  hasMark,
  hintsAt,
  isAdjectiveComma,
  isBreak,
  isCapital,
  isGlued,
  isOwnerMark,
  type SentenceWords,
  timeEnd,
} from '../../words/sentence-words.js';
import {
  ADVERB,
  ANAPHOR,
  COORDINATOR,
  DETERMINER,
  INDEFINITE,
  PERSON,
  PLURAL,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
  VERB,
  HAPPENING,
  NOUN_LIKE,
} from '../../words/vocabulary.js';

export interface Theme {
  readonly from: number;
  readonly to: number;
  /** Lower-case head noun without plural ending; empty for a pronoun. */
  readonly head: string;
  /** Token of the head; -1 = none. */
  readonly headAt: number;
  /** Lower-case words before the head in its phrase. */
  readonly modifiers: readonly string[];
  /** Lower-case nouns and names, the head among them, each once; of a long list the first. */
  readonly nouns: readonly string[];
  /** A bit for each of {@link nouns}, told from its ends and its length: themes without a common bit share none. */
  readonly traits: number;
  /** A pronoun and nothing else. */
  readonly pronoun: 'none' | 'person' | 'thing' | 'several';
  /** The head names a happening. */
  readonly isHappening: boolean;
  /** Begins with "the", "that": something known. */
  readonly isDefinite: boolean;
}

/** Nouns that are kept of a phrase. */
const MOST_NOUNS = 32;

/** Reads a noun phrase as a theme; the same phrase is asked for by several stages. */
export function readTheme(words: SentenceWords, from: number, to: number): Theme {
  const known = words.themes[from];
  if (known?.to === to) return known;
  return (words.themes[from] = themeOf(words, from, to));
}

function themeOf(words: SentenceWords, from: number, to: number): Theme {
  const { tokens, bits, timeAt, vocabulary } = words;
  let nouns = NONE,
    modifiers = NONE;
  let headAt = -1;
  let head = '',
    isClosed = false,
    isHappening = false,
    isActNoun = false;
  for (let at = from; at < to; at++) {
    const b = bits[at];
    if (partsTheme(words, at)) {
      if (head !== '' && (timeAt[at] !== 0 || !isAdjectiveComma(words, at, from))) isClosed = true;
      continue;
    }
    if (!isClosed && isNumberBehind(words, at, headAt)) modifiers = withNoun(modifiers, textBetween(words, at, at + 1));
    if (tokens.kind[at] !== WORD || b & (DETERMINER | PRONOUN | ANAPHOR | COORDINATOR | ADVERB | TO)) continue;
    if (head !== '' && at + 1 < to && isPlaced(words, at)) isClosed = true;
    if (isClosed && isVerbAlone(words, at)) continue;
    const whole = wholeNoun(words, at, to),
      noun = whole === '' ? nounAt(words, at) : whole;
    // "the ship's refit": tells which refit, and is no name for what happens to the ship.
    if (at + 1 < to && isOwnerMark(words, at + 1)) {
      if (!isClosed) modifiers = withNoun(modifiers, noun);
      continue;
    }
    nouns = withNoun(nouns, noun);
    // "plans for a strike", "the postponement of the trial": about the strike, the trial.
    if (isClosed && isActNoun) {
      isClosed = false;
      modifiers = NONE;
      head = '';
    }
    if (!isClosed) {
      if (head !== '') modifiers = withNoun(modifiers, head);
      head = noun;
      headAt = at;
      isActNoun = vocabulary.nounSense[tokens.word[at]] !== 0;
      isHappening = whole !== '' || (b & HAPPENING) !== 0;
    }
    if (whole !== '') at += 2;
  }
  const pronoun = nouns.length === 0 ? pronounOf(words, from, to) : 'none',
    isDefinite = opensDefinite(words, from, to);
  return { from, to, head, headAt, modifiers, nouns, traits: traitsOf(nouns) | traitOf(head), pronoun, isHappening, isDefinite };
}

/** "Flight 310" is not "Flight 322". */
function isNumberBehind({ tokens: { kind } }: SentenceWords, at: number, noun: number): boolean {
  return kind[at] === NUMBER && noun >= 0 && noun === at - 1;
}

/** A time, a sign or a joining word. */
function partsTheme(words: SentenceWords, at: number): boolean {
  return words.timeAt[at] !== 0 || (words.bits[at] & (PREPOSITION | RELATIVE | SUBORDINATOR)) !== 0 || isBreak(words, at);
}

/** "Officers attached | to the port". */
function isPlaced({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return classes.situated[word[at]] !== 0 && (bits[at + 1] & PREPOSITION) !== 0;
}

/** A word that is no noun, nor a name. */
function isVerbAlone(words: SentenceWords, at: number): boolean {
  return (words.bits[at] & VERB) !== 0 && !(words.bits[at] & (HAPPENING | NOUN_LIKE)) && !isCapital(words, at);
}

/** Which pronoun a phrase is. */
function pronounOf(words: SentenceWords, at: number, to: number): Theme['pronoun'] {
  if (to - at !== 1 || words.timeAt[at] !== 0 || !(words.bits[at] & (ANAPHOR | PRONOUN))) return 'none';
  const hint = hintsAt(words, at);
  if (hint & PERSON) return 'person';
  return hint & PLURAL ? 'several' : 'thing';
}

/** "The", "that"; "Tuesday's decision": something known. */
function opensDefinite(words: SentenceWords, from: number, to: number): boolean {
  if (from >= to) return false;
  const b = words.bits[from];
  if (words.timeAt[from] !== 0) return isOwner(words, from, to);
  if (!(b & DETERMINER) || b & (PREPOSITION | RELATIVE | SUBORDINATOR) || isBreak(words, from)) return false;
  return !isOwnerMark(words, from) && (hintsAt(words, from) & INDEFINITE) === 0;
}

/** "Lift-off", "kick-off": one noun of what happens; empty = none. */
function wholeNoun(words: SentenceWords, at: number, to: number): string {
  if (at + 2 >= to || !hasMark(words, at + 1, HYPHEN) || !isGlued(words, at + 1) || !isGlued(words, at + 2)) return '';
  const { bits, lexicon } = words.vocabulary,
    whole = textBetween(words, at, at + 3).toLowerCase();
  return bits[lexicon.idOf(whole)] & HAPPENING ? whole : '';
}

/** Ends the time that begins here with the mark of an owner: "last week's vote"? */
export function isOwner(words: SentenceWords, from: number, to: number): boolean {
  const at = timeEnd(words, from, to);
  return at < to && isOwnerMark(words, at);
}

const NONE: readonly string[] = [];

function withNoun(nouns: readonly string[], noun: string): readonly string[] {
  if (nouns.length === 0) return [noun];
  if (nouns.length < MOST_NOUNS && !nouns.includes(noun)) (nouns as string[]).push(noun);
  return nouns;
}

/** A word in lower case without plural ending; of words in the lexicon always the same string. */
function nounAt({ tokens: { text, start, end, word }, nouns, vocabulary: { stems, lexicon, words: eventWords } }: SentenceWords, at: number): string {
  const id = word[at];
  return id === 0
    ? (nouns[at] ??= stem(text.slice(start[at], end[at]).toLowerCase(), eventWords))
    : (stems[id] ??= stem(lexicon.wordOf(id), eventWords));
}

function stem(noun: string, words: EventWords): string {
  if (words.singularOf) return words.singularOf(noun);
  const { plural } = words.endings;
  return noun.length > 3 && noun.endsWith(plural) && !noun.endsWith(plural, noun.length - plural.length) ? noun.slice(0, -plural.length) : noun;
}

function traitsOf(nouns: readonly string[]): number {
  let traits = 0;
  for (let at = 0; at < nouns.length; at++) traits |= traitOf(nouns[at]);
  return traits;
}

function traitOf(noun: string): number {
  return noun === '' ? 0 : 1 << (noun.charCodeAt(0) * 7 + noun.charCodeAt(noun.length - 1) * 3 + noun.length);
}

/** From here on two themes have one head and nothing that clashes. */
export const SAME_HEAD = 0.6;
/** From here on they have one head and share a quarter of their other words too. */
export const SAME_NAME = 0.7;
/** From here on one is called by the head of the other and holds no other word. */
export const CALLED_SO = 0.5;
/** One head with adjectives that differ ("the north gate", "the south gate"): less than any of these. */
const CLASH = 0.35;

/** How alike two themes are, 0 … 1: one for the same head and no clash, less for shared nouns. */
export function likeness(a: Theme, b: Theme): number {
  if ((a.traits & b.traits) === 0) return 0;
  const share = sharedBy(a.nouns, b.nouns) / Math.min(a.nouns.length, b.nouns.length);
  if (a.head === b.head && a.head !== '') {
    const clash = a.modifiers.length > 0 && b.modifiers.length > 0 && sharedBy(a.modifiers, b.modifiers) === 0;
    return clash ? CLASH : SAME_HEAD + (1 - SAME_HEAD) * share;
  }
  return a.nouns.includes(b.head) || b.nouns.includes(a.head) ? CALLED_SO * share : CALLED_SO * 0.8 * share;
}

/** How many words of one list stand in another. */
function sharedBy(some: readonly string[], others: readonly string[]): number {
  let shared = 0;
  for (let at = 0; at < some.length; at++) if (others.includes(some[at])) shared++;
  return shared;
}
