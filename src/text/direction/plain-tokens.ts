// Tokens as directions are read: without the adverbs set in between an auxiliary and its verb ("has quietly been put off"), and with a full stop where
// a second sentence begins ("it rained, | and the bank will close").
import { CLAUSE_END, COMMA, type CueWords } from '../words/cue-words.js';
import { isCoordinator, opensNoun } from '../words/joint-words.js';
import { hasTense } from '../words/verb-kinds.js';
import { DOT } from '../tokens/signs.js';
import { endsWith } from '../tokens/token-shape.js';
import { arraysFor, CAPITAL, closeAt, FIRST, NEWLINE, type PlainTokens, type Tokens, tokensLike, WORD } from '../tokens/tokens.js';
import {
  AUXILIARY,
  BASE,
  BE,
  COORDINATOR,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
} from '../words/vocabulary.js';

/** The tokens of a text as they are read for its directions; made once. */
export function plainOf(tokens: Tokens, words: CueWords): PlainTokens {
  return (tokens.plain ??= readPlain(tokens, words));
}

function readPlain(tokens: Tokens, words: CueWords): PlainTokens {
  const { length, start, end, kind, word, flags, sign } = tokens;
  let first = FIRST;
  while (first < length && !isSetIn(tokens, first, words) && !endsFirst(tokens, first, words)) first++;
  if (first >= length) return { tokens, places: undefined };
  const arrays = arraysFor(kind.length),
    places = new Int32Array(kind.length);
  let to = 0;
  for (let at = 0; at < kind.length; at++) {
    places[at] = to;
    const isRead = at >= first && at < length;
    if (isRead && isSetIn(tokens, at, words)) continue;
    const isEnd = isRead && endsFirst(tokens, at, words);
    arrays.start[to] = start[at];
    arrays.end[to] = end[at];
    arrays.kind[to] = kind[at];
    arrays.word[to] = isEnd ? words.fullStop : word[at];
    arrays.flags[to] = flags[at];
    arrays.sign[to] = isEnd ? DOT : sign[at];
    to++;
  }
  const plain = tokensLike(tokens, { ...arrays, length: length - (kind.length - to) });
  closeAt(plain, plain.length);
  return { tokens: plain, places };
}

/** "Is | also | being sung", "will | quietly | open": no adverb that tells of the time. */
function isSetIn(tokens: Tokens, at: number, { verbs, setInAdverb, adverbEnding }: CueWords): boolean {
  const { kind, word, flags } = tokens,
    id = word[at],
    before = verbs[word[at - 1]];
  if ((before & AUXILIARY) === 0 || kind[at] !== WORD || (flags[at] & CAPITAL) !== 0) return false;
  if (id === 0 ? adverbEnding === '' || !endsWith(tokens, at, adverbEnding) : setInAdverb[id] === 0) return false;
  // "Is also in place".
  const isBehindBe = (before & BE) !== 0 && kind[at + 1] === WORD;
  return isBehindBe || word[at + 1] === 0 || (verbs[word[at + 1]] & (PARTICIPLE | PAST | PROGRESSIVE | BASE | TO | AUXILIARY)) !== 0;
}

/** The comma of ", and the bank", with a verb that has a tense on either side. */
function endsFirst(tokens: Tokens, at: number, words: CueWords): boolean {
  const { word } = tokens,
    { verbs, cues } = words;
  if ((cues[word[at]] & COMMA) === 0 || !isCoordinator(verbs[word[at + 1]])) return false;
  const isNoun = opensNoun(verbs[word[at + 2]]) && (verbs[word[at + 3]] & AUXILIARY) === 0;
  return isNoun && isBehindVerb(tokens, at, words) && hasOwnVerb(tokens, at + 3, words);
}

/** Tokens to the verb of a sentence, at most. */
const REACH = 40;

/** Does a verb with a tense stand before a joint in its sentence? */
function isBehindVerb(tokens: Tokens, joint: number, words: CueWords): boolean {
  for (let at = joint - 1; joint - at <= REACH && isInside(tokens, at, words); at--) if (hasTense(words.verbs[tokens.word[at]])) return true;
  return false;
}

/** Is the noun phrase behind a joint the subject of a verb with a tense? See `secondSentence`. */
function hasOwnVerb(tokens: Tokens, from: number, words: CueWords): boolean {
  const { word } = tokens,
    { verbs, cues } = words;
  let joined = 0,
    commas = 0,
    comma = from;
  for (let at = from; at - from <= REACH && isInside(tokens, at, words); at++) {
    const verb = verbs[word[at]],
      before = verbs[word[at - 1]];
    if (cues[word[at]] & COMMA) {
      commas++;
      comma = at;
    } else if (verb & (SUBORDINATOR | RELATIVE) && !(verb & PREPOSITION)) joined++;
    else if (hasTense(verb) && !(before & AUXILIARY)) {
      if (joined === 0 && before & COORDINATOR) return false;
      const isBehindAside = commas > 1 && (comma === at - 1 || (verbs[word[comma + 1]] & COORDINATOR) !== 0);
      if (joined === 0 && (commas === 0 || isBehindAside) && !(before & PRONOUN)) return true;
      if (joined > 0) joined--;
    }
  }
  return false;
}

function isInside({ word, kind }: Tokens, at: number, { cues }: CueWords): boolean {
  return kind[at] !== NEWLINE && (cues[word[at]] & CLAUSE_END) === 0;
}
