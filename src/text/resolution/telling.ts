// How a time is told: in the course of the story, or as a mere end, in an aside, or beside a verb of saying.
import {
  ADVERB, ANAPHOR, BE, COORDINATOR, DETERMINER, HAVE, PARTICIPLE, PAST, PREPOSITION, RELATIVE, SUBORDINATOR, TO, WILL, vocabularyOf,
} from '../events/vocabulary.js';
import type { Locale } from '../locales/rule-types.js';
import { NEWLINE, NUMBER, WORD, type Tokens } from '../tokens.js';
import { endsWith, isInitial } from './direction.js';

/** The end of something: "until Friday", "by noon". */
export const LIMIT = 1;
/** In a relative clause, a reason, or a participle set off by commas. */
export const ASIDE = 2;
/** When somebody spoke: "said on Friday". */
export const SAYING = 4;
/** Inside a quotation. */
export const QUOTED = 8;
/** An old plan, told in an aside: "the fair, due on Friday,". */
export const PLANNED = 16;
/** The end of a state: "until Friday". */
export const LASTING = 32;
/** A day of the story: "on the Friday". */
export const DEFINITE = 64;
/** In a sentence that opens with a pronoun: "It opened in March". */
export const CONTINUED = 128;

/** How far a clause is read, in tokens. */
const REACH = 24, NEAR_VERB = 6;

/** Words that are no noun. */
const CLOSED = BE | HAVE | WILL | PREPOSITION | COORDINATOR | SUBORDINATOR | RELATIVE | TO | ADVERB | PAST;

interface TellingWords {
  readonly verbs: Int32Array;
  readonly limitCue: Int16Array;
  readonly targetCue: Int16Array;
  readonly dayArticle: Int16Array;
  readonly dayOn: Int16Array;
  readonly asideCue: Int16Array;
  readonly laterAsideCue: Int16Array;
  readonly planCue: Int16Array;
  readonly infinitive: Int16Array;
  readonly sayCue: Int16Array;
  readonly clauseEnd: Int16Array;
  readonly comma: number;
  readonly pastEnding: string;
}

const known = new WeakMap<Locale, TellingWords>();

function wordsOf(locale: Locale): TellingWords {
  let words = known.get(locale);
  if (!words) {
    const { lexicon } = locale;
    words = {
      verbs: vocabularyOf(locale)?.bits ?? new Int32Array(lexicon.size + 1), comma: lexicon.idOf(','), pastEnding: locale.expressions.pastEnding,
      limitCue: lexicon.values('limitCue'), targetCue: lexicon.values('targetCue'), dayArticle: lexicon.values('dayArticle'), dayOn: lexicon.values('dayOn'), asideCue: lexicon.values('asideCue'), laterAsideCue: lexicon.values('laterAsideCue'),
      planCue: lexicon.values('planCue'), infinitive: lexicon.values('infinitive'), sayCue: lexicon.values('sayCue'), clauseEnd: lexicon.values('clauseEnd'),
    };
    known.set(locale, words);
  }
  return words;
}

/** LIMIT, ASIDE, SAYING, PLANNED, LASTING, DEFINITE and CONTINUED, as bits, of the expression in tokens `from`–`to`. */
export function tellingAt(tokens: Tokens, from: number, to: number, locale: Locale): number {
  const words = wordsOf(locale);
  const { word } = tokens;
  let telling = 0;
  for (let back = 1; back <= 2 && from - back >= 0; back++) if (words.limitCue[word[from - back]] !== 0) telling |= LIMIT;
  if (from > 0 && words.targetCue[word[from - 1]] !== 0) telling |= LASTING;
  const article = words.dayArticle[word[from]] !== 0 ? from : from - 1;
  if (article > 0 && words.dayArticle[word[article]] !== 0 && words.dayOn[word[article - 1]] !== 0) telling |= DEFINITE;
  const opening = clauseStart(tokens, from, words);
  if ((words.verbs[word[opening]] & ANAPHOR) !== 0 && word[opening - 1] !== words.comma) telling |= CONTINUED;
  let hasVerb = false, aside = ASIDE;
  for (let at = from - 1; at >= opening; at--) {
    const id = word[at];
    if (words.planCue[id] !== 0 || words.infinitive[id] !== 0) aside = PLANNED;
    if (words.asideCue[id] !== 0) return telling | aside;
    if (words.sayCue[id] !== 0 && !hasVerb && from - at <= NEAR_VERB) telling |= SAYING;
    if ((words.verbs[id] & (PAST | BE | HAVE)) !== 0) hasVerb = true;
  }
  if (word[opening - 1] === words.comma) {
    if (words.laterAsideCue[word[opening]] !== 0 || (word[to] === words.comma && opensWithParticiple(tokens, opening, words))) return telling | aside;
  }
  return !hasVerb && from - opening <= 2 && isSayingAhead(tokens, to, words) ? telling | SAYING : telling;
}

/** First token of the stretch between signs in which an expression stands. */
function clauseStart(tokens: Tokens, from: number, words: TellingWords): number {
  let at = from;
  while (at > 0 && from - at < REACH) {
    const id = tokens.word[at - 1];
    if (id === words.comma || (words.clauseEnd[id] !== 0 && !isInitial(tokens, at - 1))) break;
    if (tokens.kind[at - 1] === NEWLINE && tokens.kind[at - 2] === NEWLINE) break;
    at--;
  }
  return at;
}

/** ", hired in 2031," or ", already delayed twice,". */
function opensWithParticiple(tokens: Tokens, opening: number, words: TellingWords): boolean {
  const at = (words.verbs[tokens.word[opening]] & ADVERB) === 0 ? opening : opening + 1;
  const verb = words.verbs[tokens.word[at]] ?? 0;
  return (verb & (BE | HAVE)) === 0 && ((verb & (PAST | PARTICIPLE)) !== 0 || endsWith(tokens, at, words.pastEnding));
}

/** "On Friday the mayor said": the first verb that follows. */
function isSayingAhead(tokens: Tokens, to: number, words: TellingWords): boolean {
  for (let at = to; at < tokens.length && at - to < NEAR_VERB * 2; at++) {
    const id = tokens.word[at];
    if (words.sayCue[id] !== 0) return true;
    if (words.clauseEnd[id] !== 0 || (words.verbs[id] & (PAST | BE | HAVE)) !== 0) return false;
  }
  return false;
}

/** "The 2031 fair", "its 2031 season": a year between a determiner and a noun. */
export function isAttributive({ kind, word }: Tokens, from: number, to: number, locale: Locale): boolean {
  if (from === 0 || to !== from + 1 || kind[from] !== NUMBER || kind[to] !== WORD) return false;
  const { verbs } = wordsOf(locale);
  return (verbs[word[from - 1]] & DETERMINER) !== 0 && (verbs[word[to]] & CLOSED) === 0;
}
