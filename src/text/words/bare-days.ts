// "Resigned Monday", "the firm Tuesday cut its forecast": a weekday without its preposition tells when, as one that has it does.
import { classesOf, type Classes, type Lexicon } from '../tokens/lexicon.js';
import { isDash, signAt } from '../tokens/signs.js';
import { arraysFor, CAPITAL, MARGIN, NEWLINE, PUNCT, SPACE_BEFORE, WORD, closeAt, tokensLike, type Tokens } from '../tokens/tokens.js';
import { isSpaced, widthAt } from '../tokens/token-shape.js';
import {
  ADVERB,
  AUXILIARY,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  HAVE,
  NOT,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  NOUN_LIKE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
} from './vocabulary.js';

/** Letters of the shortest weekday that is written in full. */
const FULL = 6;

const CLASSES = [
  'alludes',
  'neverOfDay',
  'indefinite',
  'partCue',
  'weekday',
  'level',
  'dayOn',
  'dayAttribute',
  'force',
  'namesSlot',
  'sayCue',
  'part',
  'planCue',
] as const;

interface Words extends Classes<(typeof CLASSES)[number]> {
  readonly bits: Int32Array;
  /** "On", by its id; 0: the language has no such preposition. */
  readonly on: number;
}

const known = new WeakMap<Int32Array, Words>();

/** The classes of a language, collected once. */
function wordsOf(bits: Int32Array, lexicon: Lexicon): Words {
  let words = known.get(bits);
  if (!words) {
    const classes = classesOf(lexicon, CLASSES);
    known.set(bits, (words = { ...classes, bits, on: Math.max(0, classes.dayOn.indexOf(1)) }));
  }
  return words;
}

/**
 * The tokens with the preposition of days, of no width, before each weekday that tells when and has none.
 * @param bits - classes by word id.
 */
export function withDayPrepositions(tokens: Tokens, bits: Int32Array, lexicon: Lexicon): Tokens {
  const words = wordsOf(bits, lexicon);
  if (words.on === 0) return tokens;
  const found: number[] = [];
  for (let at = 1; at < tokens.length; at++) if (words.weekday[tokens.word[at]] !== 0 && isBare(tokens, at, words)) found.push(at);
  return found.length === 0 ? tokens : withBefore(tokens, found, words.on);
}

/** Neither is anything said of the day, nor is it what the verb before or behind is about. */
function isBare(tokens: Tokens, at: number, words: Words): boolean {
  const { kind, flags, word } = tokens,
    { bits, level, alludes, dayAttribute, force, indefinite, namesSlot, neverOfDay, partCue, planCue } = words;
  if (widthAt(tokens, at) < FULL || (flags[at] & CAPITAL) === 0 || kind[at - 1] !== WORD) return false;
  // "Last Friday", "every damn Friday", "remembers Friday", "spent Friday in bed".
  if (dayAttribute[word[at - 1]] + force[word[at - 1]] + alludes[word[at - 1]] + partCue[word[at - 1]] !== 0) return false;
  const before = bits[word[at - 1]],
    farther = bits[word[at - 2]];
  // "The 2nd Friday", and "prices are down Friday": since then.
  if (!isSpaced(tokens, at - 1) || (level[word[at - 1]] !== 0 && (farther & BE) !== 0)) return false;
  // "Friday's", and "until at least Friday".
  if ((kind[at + 1] === WORD && !isSpaced(tokens, at + 1)) || ((before & ADVERB) !== 0 && (farther & (PREPOSITION | SUBORDINATOR)) !== 0))
    return false;
  const isEnd = endsPhrase(tokens, at + 1, words);
  // "The firm gave in Monday", "were tampered with Monday": the word of the verb.
  if (neverOfDay[word[at - 1]] !== 0) return isEnd;
  if ((before & (DETERMINER | PREPOSITION | COORDINATOR | SUBORDINATOR | AUXILIARY | RELATIVE | NOT | TO)) !== 0) return false;
  // "On a rainy Friday", "it was the quiet Friday": what may be an adjective; but "in the hall Friday".
  const governor = word[at - 3],
    mayBeOfDay = indefinite[word[at - 2]] !== 0 || words.dayOn[governor] === 1 || (bits[governor] & BE) !== 0;
  if ((before & (PAST | NOUN_LIKE)) === 0 && (farther & DETERMINER) !== 0 && mayBeOfDay && (bits[governor] & (PREPOSITION | BE)) !== 0) return false;
  // "Remembrance Sunday": a name.
  if (isEnd && (flags[at - 1] & CAPITAL) !== 0 && before === 0 && kind[at - 2] !== WORD) return false;
  // "The clerk suggested Friday": what is named, and not when.
  if (namesSlot[word[at - 1]] !== 0 && (bits[word[at + 1]] & (TO | SUBORDINATOR | RELATIVE)) === 0) return false;
  // "Set Friday as the deadline", "set Friday at ten".
  if (planCue[word[at - 1]] !== 0 && (before & (BASE | PAST)) === (BASE | PAST)) return false;
  return isEnd || isVerbOfOther(tokens, at, words);
}

/** No noun of the day follows: "Friday.", "Friday to", "Friday night"; not "Friday prayers", "Friday's". */
function endsPhrase(tokens: Tokens, at: number, { bits, part }: Words): boolean {
  const { kind, word, length } = tokens;
  if (at >= length || kind[at] === NEWLINE) return true;
  if (kind[at] === PUNCT) return !isDash(signAt(tokens, at)) || isSpaced(tokens, at);
  return (bits[word[at]] & (PREPOSITION | SUBORDINATOR | COORDINATOR | RELATIVE | TO | ADVERB)) !== 0 || part[word[at]] !== 0;
}

/** "The firm Tuesday | cut", "a woman arrested Monday | remains": whose verb stands behind the day; not "hope Saturday | went well", "said Monday | was fine". */
function isVerbOfOther({ word }: Tokens, at: number, { bits, sayCue, weekday }: Words): boolean {
  const before = bits[word[at - 1]],
    next = bits[word[at + 1]];
  // "The strike called Monday | ends Friday": between two days no noun.
  if ((next & PRESENT) !== 0 && weekday[word[at + 2]] !== 0) return (before & PARTICIPLE) !== 0;
  if ((next & (PAST | AUXILIARY)) === 0 && (next & (PRESENT | NOUN_LIKE)) !== PRESENT) return false;
  if (sayCue[word[at - 1]] !== 0) return false;
  // "The strike that began Monday | ended".
  for (let back = at - 2; back > at - 5; back--) if ((bits[word[back]] & RELATIVE) !== 0) return true;
  return (before & (BASE | PRESENT | PAST | PROGRESSIVE)) === 0 || ((before & PARTICIPLE) !== 0 && (bits[word[at - 2]] & (PRONOUN | HAVE)) === 0);
}

/** The tokens with a word of no width before some of them. */
function withBefore(tokens: Tokens, places: readonly number[], id: number): Tokens {
  const length = tokens.length + places.length,
    arrays = arraysFor(length + MARGIN),
    { start, end, kind, word, flags, sign } = arrays;
  for (let from = 0, to = 0, next = 0; from < tokens.length; from++, to++) {
    let spaced = tokens.flags[from];
    if (from === places[next]) {
      next++;
      start[to] = end[to] = tokens.start[from];
      kind[to] = WORD;
      word[to] = id;
      flags[to++] = SPACE_BEFORE;
      spaced &= ~SPACE_BEFORE;
    }
    start[to] = tokens.start[from];
    end[to] = tokens.end[from];
    kind[to] = tokens.kind[from];
    word[to] = tokens.word[from];
    flags[to] = spaced;
    sign[to] = tokens.sign[from];
  }
  const grown = tokensLike(tokens, { length, ...arrays });
  closeAt(grown, length);
  return grown;
}
