// Tokens without the adverbs that stand between an auxiliary and its verb: "has quietly been put off" is read as "has been put off".
import type { CueWords } from '../words/cue-words.js';
import { endsWith } from '../tokens/token-shape.js';
import { arraysFor, CAPITAL, closeAt, FIRST, type Tokens, tokensLike, WORD } from '../tokens/tokens.js';
import { AUXILIARY, BASE, BE, PARTICIPLE, PAST, PROGRESSIVE, TO } from '../words/vocabulary.js';

/** Tokens without such adverbs, and where each token of the whole stands among them. */
export interface Plain {
  readonly tokens: Tokens;
  /** By token of the whole; undefined: nothing was left out. */
  readonly places: Int32Array | undefined;
}

const known = new WeakMap<Tokens, Plain>();

/** The tokens of a text as they are read for its directions; made once. */
export function plainOf(tokens: Tokens, words: CueWords): Plain {
  let plain = known.get(tokens);
  if (!plain) known.set(tokens, (plain = withoutAdverbs(tokens, words)));
  return plain;
}

function withoutAdverbs(tokens: Tokens, words: CueWords): Plain {
  const { length } = tokens;
  let first = FIRST;
  while (first < length && !isSetIn(tokens, first, words)) first++;
  if (first >= length) return { tokens, places: undefined };
  const { start, end, kind, word, flags, sign } = tokens,
    arrays = arraysFor(kind.length),
    places = new Int32Array(kind.length);
  let to = 0;
  for (let at = 0; at < kind.length; at++) {
    places[at] = to;
    if (at >= first && at < length && isSetIn(tokens, at, words)) continue;
    arrays.start[to] = start[at];
    arrays.end[to] = end[at];
    arrays.kind[to] = kind[at];
    arrays.word[to] = word[at];
    arrays.flags[to] = flags[at];
    arrays.sign[to] = sign[at];
    to++;
  }
  const left = tokensLike(tokens, { ...arrays, length: length - (kind.length - to) });
  closeAt(left, left.length);
  return { tokens: left, places };
}

/** "Is | also | being sung", "will | quietly | open": no adverb that tells of the time. */
function isSetIn(tokens: Tokens, at: number, { verbs, setInAdverb, adverbEnding }: CueWords): boolean {
  const { kind, word, flags } = tokens,
    id = word[at];
  if ((verbs[word[at - 1]] & AUXILIARY) === 0 || kind[at] !== WORD || (flags[at] & CAPITAL) !== 0) return false;
  if (id === 0 ? adverbEnding === '' || !endsWith(tokens, at, adverbEnding) : setInAdverb[id] === 0) return false;
  // "Is also in place".
  const isBehindBe = (verbs[word[at - 1]] & BE) !== 0 && kind[at + 1] === WORD;
  return isBehindBe || word[at + 1] === 0 || (verbs[word[at + 1]] & (PARTICIPLE | PAST | PROGRESSIVE | BASE | TO | AUXILIARY)) !== 0;
}
