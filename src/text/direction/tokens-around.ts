// What stands before a token, and how far one looks.
import { BASE, BE, CAUSE, DETERMINER, NOT, PAST, PREPOSITION, PROGRESSIVE, PRONOUN } from '../words/vocabulary.js';
import { isShortHas, isShortIs } from '../words/short-forms.js';
import { BACKGROUND, CLAUSE_END, COMMA, POSSESSIVE, PRESENT_BE, type CueWords } from '../words/cue-words.js';
import { CAPITAL, NUMBER, WORD, type Tokens } from '../tokens/tokens.js';

/** How far cues are looked for, in tokens. */
export const REACH_BACK = 24,
  REACH_ON = 10,
  NEAR_VERB = 6;

/** "Is", "are", and no "'s" that may be a genitive. */
export function isPresentBe(id: number, { cues }: CueWords): boolean {
  return (cues[id] & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE;
}

/** The same, or "'s" that owns nothing: "he's leaving", "the show's on". */
export function isBeAt(tokens: Tokens, at: number, words: CueWords): boolean {
  const id = tokens.word[at];
  if (isPresentBe(id, words)) return true;
  if ((words.cues[id] & (PRESENT_BE | POSSESSIVE)) !== (PRESENT_BE | POSSESSIVE)) return false;
  return isShortIs(tokens, at, words.verbs, words) && !isShortHas(tokens, at, words.verbs, words);
}

/** "Is", "are", and no base form: "be". */
export function isFinitePresentBe(id: number, words: CueWords): boolean {
  return isPresentBe(id, words) && (words.verbs[id] & BASE) === 0;
}

/** Whether the clause before says what was not. */
export function isNegated({ word }: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  for (let at = from - 1; at >= 0 && from - at <= REACH_ON && (cues[word[at]] & CLAUSE_END) === 0; at--)
    if ((verbs[word[at]] & NOT) !== 0) return true;
  return false;
}

/** A capital inside a sentence names: "the United States", "4 May". */
export function isName({ flags, kind }: Tokens, at: number): boolean {
  return (flags[at] & CAPITAL) !== 0 && (kind[at - 1] === WORD || kind[at - 1] === NUMBER || kind[at + 1] === NUMBER);
}

/** A pronoun that is no article: "we", "they". */
export function isSubject(verbs: number): boolean {
  return (verbs & PRONOUN) !== 0 && (verbs & (DETERMINER | PREPOSITION)) === 0;
}

/** "Will was hit", "Will Moe was hit": a finite verb follows a word that would look ahead, or the rest of the name. */
export function isSomebody({ flags, word }: Tokens, at: number, { verbs }: CueWords): boolean {
  if ((flags[at] & CAPITAL) === 0) return false;
  const behind = word[at + 1] === 0 && (flags[at + 1] & CAPITAL) !== 0 ? at + 2 : at + 1,
    next = verbs[word[behind]];
  return (next & (PAST | BE)) !== 0 && (next & BASE) === 0;
}

/** A preposition stands right before the time. */
export function isAfterPreposition(tokens: Tokens, from: number, words: CueWords): boolean {
  return (words.verbs[tokens.word[from - 1]] & PREPOSITION) !== 0;
}

/** "Will miss the final after breaking his foot on Sunday": what went before it, on either side of the writing. */
export function isAfterGerund({ word }: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  let at = from - 1;
  while (at > 0 && from - at <= REACH_ON && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0 && (verbs[word[at]] & PROGRESSIVE) === 0) at--;
  return at > 0 && (verbs[word[at]] & PROGRESSIVE) !== 0 && (cues[word[at - 1]] & BACKGROUND) !== 0 && (verbs[word[at - 1]] & CAUSE) !== 0;
}

/** "After", "because" between a verb and the time. */
export function isInBackground({ word }: Tokens, from: number, distance: number, { cues, verbs, namedAfter }: CueWords): boolean {
  for (let at = from - 1; at > from - Math.min(distance, REACH_BACK); at--)
    if ((cues[word[at]] & BACKGROUND) !== 0 && (verbs[word[at]] & CAUSE) !== 0 && namedAfter[word[at - 1]] === 0) return true;
  return false;
}
