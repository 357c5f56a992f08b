// What is asked of the tokens around an expression, and of the whole text before its expressions are read.
import type { Locale } from '../locales/rule-types.js';
import {
  ADVERB,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  HAVE,
  NOUN_LIKE,
  PAST,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  RELATIVE,
  SUBORDINATOR,
  TO,
  WILL,
} from '../words/vocabulary.js';
import { CLAUSE_END, DAY_ARTICLE, type CueWords } from '../words/cue-words.js';
import { isInitial, opensSentence } from '../direction/sentence-bounds.js';
import { readFiscalYearEnd } from '../structure/fiscal-year.js';
import { CLOSE_PAREN, COMMA, DOT, isCloser, isDash, OPEN_PAREN, QUESTION, signAt } from '../tokens/signs.js';
import { vocabularyOf } from '../structure/vocabulary.js';
import type { ChainWords } from './chain-words.js';
import type { Meaning } from '../rules/meaning.js';
import type { Atom } from '../rules/stage.js';
import { CAPITAL, MARK, NEWLINE, NUMBER, SPACE_BEFORE, WORD, type Tokens } from '../tokens/tokens.js';
import { endsWith } from '../tokens/token-shape.js';

/** Nothing but nouns between two tokens, or a phrase of a place or person: "near the mill", "from Leeds", "in Austin, Texas,". */
export function isNounBetween(tokens: Tokens, from: number, to: number, verbs: Int32Array): boolean {
  const { kind, word, flags } = tokens;
  const isPhrase = (verbs[word[from]] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION;
  const ruled = isPhrase
    ? BE | HAVE | WILL | TO | PAST | PROGRESSIVE | HAPPENING | SUBORDINATOR | COORDINATOR | RELATIVE
    : ~(NOUN_LIKE | HAPPENING | BASE | PRESENT | PROGRESSIVE);
  // "In Holm, Ontario,", "in Holm, Ont.,".
  const isRegion = (at: number): boolean =>
    isPhrase &&
    (signAt(tokens, at) === DOT
      ? signAt(tokens, at + 1) === COMMA
      : signAt(tokens, at) === COMMA && (at === to - 1 || (flags[at + 1] & CAPITAL) !== 0));
  for (let at = from; at < to; at++) if ((kind[at] !== WORD || (verbs[word[at]] & ruled) !== 0) && !isRegion(at)) return false;
  return to > from;
}

/** An opening bracket stands right before a token. */
export function isBracketed(tokens: Tokens, at: number): boolean {
  return at > 0 && tokens.text.charAt(tokens.start[at - 1]) === '(';
}

/** Whether brackets close between two tokens of one sentence that opened before the first: "(last seen on Monday), was found on Tuesday". */
export function leavesBrackets({ text, start }: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const sign = text.charAt(start[at]);
    if (sign === '(' || sign === ')') return sign === ')';
  }
  return false;
}

/** No sentence ends between two tokens; a full stop inside an abbreviation is taken for an end. */
export function isSameSentence(tokens: Tokens, from: number, to: number, words: CueWords): boolean {
  if (to - from > 40) return false;
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] === NEWLINE && tokens.kind[at + 1] === NEWLINE) return false;
    if ((words.cues[tokens.word[at]] & CLAUSE_END) === 0 || isInitial(tokens, at, words)) continue;
    // "It fell on Tuesday. “You have won,” she said", "(It fell on Tuesday.) She": a quotation opens, a bracket closes.
    const sign = tokens.kind[at + 1] === NEWLINE ? at + 2 : at + 1,
      opensQuote = (tokens.flags[sign] & (MARK | SPACE_BEFORE)) === (MARK | SPACE_BEFORE),
      next = opensQuote || isCloser(tokens.sign[sign]) ? sign + 1 : sign;
    const flags = tokens.flags[next];
    if ((flags & CAPITAL) !== 0 && (next > at + 1 || (flags & SPACE_BEFORE) !== 0)) return false;
  }
  return true;
}

/** Tokens of a title, and from "minutes" to "meeting". */
const TITLE = 16,
  REACH = 6;

/** "Minutes of the annual meeting" at the head of a text. */
export function isMinutes({ word, length }: Tokens, { lexicon }: Locale): boolean {
  const minutes = lexicon.values('minutes'),
    meeting = lexicon.values('meeting');
  let told = -REACH;
  for (let at = 0; at < Math.min(length, TITLE); at++) {
    if (minutes[word[at]] !== 0) told = at;
    if (meeting[word[at]] !== 0 && at - told < REACH) return true;
  }
  return false;
}

/** The month in which the fiscal year ends, where the text tells it. */
export function fiscalYearEnd(tokens: Tokens, locale: Locale): number | undefined {
  const words = vocabularyOf(locale);
  for (let at = 0; at < tokens.length; at++) {
    const month = words.fiscalWord[tokens.word[at]] ? readFiscalYearEnd(tokens, at, words) : undefined;
    if (month !== undefined) return month;
  }
  return undefined;
}

/** Words of a subject between its day and its verb. */
const LONGEST_SUBJECT = 5;

/** "Came on the 9th and on the 12th marched out", "On the 9th rain fell", "On the 12th Lind's own men fled": an ordinal before a past verb, or, where it opens a sentence, before that verb's subject. */
export function isDayOfVerb(tokens: Tokens, { meaning: { day }, start, end }: Atom, words: CueWords): boolean {
  const { word, kind, flags } = tokens,
    { verbs, unit } = words;
  if (day === undefined || unit[word[end]] !== 0) return false;
  for (let at = end; at < Math.min(tokens.length, end + LONGEST_SUBJECT) && kind[at] === WORD; at++) {
    const verb = verbs[word[at]];
    if (
      (verb & (PAST | BE)) !== 0 ? (verb & NOUN_LIKE) === 0 : word[at] === 0 && (flags[at] & CAPITAL) === 0 && endsWith(tokens, at, words.pastEnding)
    )
      return at === end || opensSentence(tokens, start - 1, words);
    // "On the 18th hole Lind missed".
    if ((verb & ~(NOUN_LIKE | HAPPENING | BASE)) !== 0 || (at > end && (flags[at] & CAPITAL) !== 0 && (flags[end] & CAPITAL) === 0)) return false;
  }
  return false;
}

/** "The | Monday morning meeting", "the | 5 May vote": the article is that of the noun behind; not "over the weekend rain fell", "the 1980s", "the end of May", "the next morning". */
export function leadsToNoun(tokens: Tokens, from: number, to: number, meaning: Meaning, { verbs, cues }: CueWords): boolean {
  const { kind, word, flags } = tokens;
  if (to - from < 2 || kind[to] !== WORD || (cues[word[from]] & DAY_ARTICLE) === 0) return false;
  if ((meaning.decadeYear ?? meaning.century ?? meaning.from ?? meaning.toward) !== undefined) return false;
  if (meaning.length !== undefined && !isDash(signAt(tokens, to - 2))) return false;
  for (let at = from + 1; at < to; at++) if ((verbs[word[at]] & PREPOSITION) !== 0) return false;
  const isDay = kind[from + 1] === NUMBER && kind[from + 2] === WORD && (flags[from + 2] & SPACE_BEFORE) !== 0;
  if ((verbs[word[from - 1]] & PREPOSITION) !== 0 && !isDay) return false;
  const noun = verbs[word[to]];
  return (noun & (HAPPENING | NOUN_LIKE)) !== 0 && (noun & (PRESENT | PAST | PREPOSITION | SUBORDINATOR | COORDINATOR | ADVERB | WILL)) === 0;
}

/** A word of doubt right before a time, or before the preposition that leads to it: "perhaps in the spring of 1557"; or a sign of it behind: "in 1557 (?)". */
export function isDoubted(tokens: Tokens, from: number, to: number, { perhaps, clause: { verbs } }: ChainWords): boolean {
  let at = from - 1;
  for (const role of [DETERMINER, PREPOSITION]) if ((verbs[tokens.word[at]] & role) !== 0 && perhaps[tokens.word[at]] === 0) at--;
  return (
    perhaps[tokens.word[at]] > 0 ||
    (signAt(tokens, to) === OPEN_PAREN && signAt(tokens, to + 1) === QUESTION && signAt(tokens, to + 2) === CLOSE_PAREN)
  );
}
