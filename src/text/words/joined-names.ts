// "Smith-Jones", "J. Edgar", "van der Berg": what is written in parts and names one thing is one word to all stages.
import { AMPERSAND, COMMA, DOT, HYPHEN, signAt } from '../tokens/signs.js';
import { ALL_CAPS, CAPITAL, SPACE_BEFORE, WORD, closeAt, tokensLike, type Tokens } from '../tokens/tokens.js';
import { isSpaced, widthAt } from '../tokens/token-shape.js';
import { isGivenName } from './roles.js';
import { endsAsPlural, guess } from './word-classes.js';
import {
  ADVERB,
  AUXILIARY,
  BE,
  COORDINATOR,
  DETERMINER,
  DO,
  HAPPENING,
  HAVE,
  PAST,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  VERB,
  WILL,
  type EventVocabulary,
} from './vocabulary.js';

/** Small words of a name, at most: "van der Berg", "Stow-on-the-Marsh". */
const SMALL = 2;

/** The tokens with each such name as one, and with no other word that is written as a first name. Written over the tokens that are given. */
export function withJoinedNames(tokens: Tokens, vocabulary: EventVocabulary): Tokens {
  const { bits } = vocabulary,
    { start, end, kind, word, flags, sign, length } = tokens;
  let to = 0;
  for (let from = 0; from < length; from++, to++) {
    const last = kind[from] === WORD ? lastPart(tokens, from, vocabulary) : from;
    if ((flags[from] & (CAPITAL | ALL_CAPS)) === CAPITAL && bits[word[from]] & (VERB | WILL) && isFirstName(tokens, from, vocabulary)) word[from] = 0;
    if (to !== from || last !== from) {
      start[to] = start[from];
      end[to] = end[last];
      kind[to] = kind[from];
      word[to] = last === from ? word[from] : 0;
      flags[to] = last === from ? flags[from] : flags[from] | CAPITAL;
      sign[to] = sign[from];
    }
    from = last;
  }
  if (to === length) return tokens;
  closeAt(tokens, to, length);
  return tokensLike(tokens, { length: to });
}

/** "Rose Moe left", "Drew was sacked", "thanked Will on Friday": no form of "rise" and "draw" before a second name or a verb of its own, and no "will" inside a sentence. */
function isFirstName(tokens: Tokens, at: number, vocabulary: EventVocabulary): boolean {
  const { bits } = vocabulary,
    { text, start, end, kind, word, flags } = tokens,
    before = at - 1,
    next = at + 1;
  const isWill = (bits[word[at]] & WILL) !== 0,
    isMore = flags[next] & CAPITAL ? isName(tokens, next) : (bits[word[next]] & (PAST | BE | HAVE | WILL | DO)) !== 0;
  const isOwner = kind[next] === WORD && start[next] === end[at],
    isInside = kind[before] === WORD && !(flags[before] & CAPITAL) && flags[at] & SPACE_BEFORE;
  if (!isOwner && !(isWill ? isInside || (signAt(tokens, before) === COMMA && isMore) : isMore && flags[next] & SPACE_BEFORE)) return false;
  // "Sales | Rose Sharply".
  const isHeading =
    flags[before] & CAPITAL && flags[next] & CAPITAL && guess(tokens, next, vocabulary) === ADVERB && endsAsPlural({ tokens, vocabulary }, before);
  return !isHeading && isGivenName(vocabulary, text.slice(start[at], end[at]));
}

/** The last token of the name that a token opens; the token itself where it opens none of several parts. */
function lastPart(tokens: Tokens, from: number, { bits, roles, classes }: EventVocabulary): number {
  const { nameParticle, compound } = classes;
  let at = from;
  if (nameParticle[tokens.word[from]] !== 0) at = pastParticles(tokens, from, nameParticle);
  else if (signAt(tokens, from + 1) === DOT) return opensName(tokens, from, bits) ? from + 1 : from;
  else if (isOfLetters(tokens, from)) return from + 2;
  else if (isOfSyllables(tokens, from, compound, bits)) return from + 2;
  // "Ada | Butler-Moe": a family has its name from what its first was.
  else if (!isName(tokens, from) && !(roles[tokens.word[from]] !== 0 && isName(tokens, from - 1))) return from;
  for (let next = hyphened(tokens, at); next > at; next = hyphened(tokens, at)) at = next;
  return at;
}

/** A word with a capital that nothing else is known of. */
function isName({ kind, word, flags }: Tokens, at: number): boolean {
  return kind[at] === WORD && word[at] === 0 && (flags[at] & CAPITAL) !== 0;
}

/** "J. Edgar", "Mary P. Walsh": a letter with its dot, before a name or another such letter; "the U.S." is none, and "so do I." */
function opensName(tokens: Tokens, at: number, bits: Int32Array): boolean {
  if (!isLetter(tokens, at, bits) || !isSpaced(tokens, at + 2) || signAt(tokens, at - 1) === DOT) return false;
  return isName(tokens, at + 2) || isLetter(tokens, at + 2, bits);
}

function isLetter(tokens: Tokens, at: number, bits: Int32Array): boolean {
  const { kind, word, flags } = tokens,
    isCapital = kind[at] === WORD && widthAt(tokens, at) === 1 && (flags[at] & CAPITAL) !== 0;
  return isCapital && bits[word[at]] === 0 && signAt(tokens, at + 1) === DOT && !isSpaced(tokens, at + 1);
}

/** "De la | Cruz", "Ada | van der | Berg": the name behind small words that stand between capitals, or are two. */
function pastParticles(tokens: Tokens, from: number, particles: Int16Array): number {
  const { word, flags } = tokens;
  let at = from + 1;
  while (at <= from + SMALL && particles[word[at]] !== 0) at++;
  const isAmong = at > from + 1 || (flags[from] & CAPITAL) !== 0 || isName(tokens, from - 1);
  return isAmong && isName(tokens, at) ? at : from;
}

/** "Smith | -Jones", "Stow | -on-the-Marsh": the next capital of a name with hyphens; the token itself where none follows. */
function hyphened(tokens: Tokens, at: number): number {
  for (let next = at + 2; next <= at + 2 + 2 * SMALL; next += 2) {
    if (signAt(tokens, next - 1) !== HYPHEN || isSpaced(tokens, next - 1) || isSpaced(tokens, next)) break;
    if (isName(tokens, next)) return next;
    if (tokens.kind[next] !== WORD || (tokens.flags[next] & CAPITAL) !== 0) break;
  }
  return at;
}

/** "AT&T", "P&O": capitals that a sign joins, with no space between. */
function isOfLetters({ kind, flags, sign }: Tokens, from: number): boolean {
  return (
    sign[from + 1] === AMPERSAND &&
    kind[from + 2] === WORD &&
    (flags[from] & flags[from + 2] & CAPITAL) !== 0 &&
    ((flags[from + 1] | flags[from + 2]) & SPACE_BEFORE) === 0
  );
}

/** No names. */
const FUNCTION = ADVERB | AUXILIARY | COORDINATOR | DETERMINER | PREPOSITION | PRONOUN | SUBORDINATOR;

/** Letters of a syllable in a name, at most: "Kyung", "jeong". */
const SYLLABLE = 6;

/** "Kim | Min-jun", "Tsai | Ing-wen": behind the name of a family, two syllables that are no other word; "the New | York-style" are none. */
function isOfSyllables(tokens: Tokens, from: number, compound: Int16Array, bits: Int32Array): boolean {
  const { kind, word, flags } = tokens,
    before = from - 1,
    second = from + 2;
  if (signAt(tokens, from + 1) !== HYPHEN || kind[second] !== WORD || ((flags[from + 1] | flags[second]) & SPACE_BEFORE) !== 0) return false;
  const isBehindName = kind[before] === WORD && (flags[before] & CAPITAL) !== 0 && (bits[word[before]] & FUNCTION) === 0;
  return (
    isBehindName &&
    (flags[from] & (CAPITAL | ALL_CAPS)) === CAPITAL &&
    (flags[second] & CAPITAL) === 0 &&
    signAt(tokens, second + 1) !== HYPHEN &&
    [from, second].every((at) => compound[word[at]] === 0 && (bits[word[at]] & (VERB | HAPPENING)) === 0 && isSyllable(tokens, at))
  );
}

const VOWELS = 'aeiouy';

/** Few letters, and one run of vowels among them. */
function isSyllable({ text, start, end }: Tokens, at: number): boolean {
  if (end[at] - start[at] > SYLLABLE) return false;
  let runs = 0,
    wasVowel = false;
  for (const letter of text.slice(start[at], end[at]).toLowerCase()) {
    const isVowel = VOWELS.includes(letter);
    if (isVowel && !wasVowel) runs++;
    wasVowel = isVowel;
  }
  return runs === 1;
}
