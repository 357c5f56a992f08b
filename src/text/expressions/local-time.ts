// The place whose clocks a time tells: "asleep in Oslo, she was called at 5.40 local time", "in Portland, where it was 3:10 a.m."
import { CLAUSE_END, type CueWords } from '../words/cue-words.js';
import { isBracketed } from './around.js';
import { isInitial } from '../direction/sentence-bounds.js';
import { zoneOfPlace } from '../stamps/places.js';
import { COMMA, DOT, OPEN_PAREN, signAt } from '../tokens/signs.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import { CAPITAL, NUMBER, PUNCT, WORD, type Tokens } from '../tokens/tokens.js';

/** Marks before "time", behind a place, and between two clocks that show one moment. */
const LOCAL = 1,
  WHERE = 2,
  OR = 3;
/** Value of the words that place what they name: "in". */
const IN = 1;
/** Tokens from "where" to the clock ("where it was already"), and from a place to "local time", at most. */
const WHERE_REACH = 4,
  PLACE_REACH = 30;

/**
 * The zone of the place that a clock time in tokens `from`–`to` is told of; undefined where none is meant, or its zone is not known.
 * @param clause - words that tell where a sentence ends.
 * @param isStated - whether the text says in which zone its times are, undefined where it has none; asked only where a place stands beside the time.
 */
export function zoneThere(
  tokens: Tokens,
  from: number,
  to: number,
  words: Vocabulary,
  clause: CueWords,
  isStated: () => boolean | undefined,
): string | undefined {
  const { word } = tokens,
    { localMark, placeJoint } = words;
  // "To Oslo at 22:50 local time (1950Z)": the clock beside it tells.
  const isPaired = signAt(tokens, to) === OPEN_PAREN && tokens.kind[to + 1] === NUMBER;
  if (isLocalTime(tokens, from, to, words) && !isPaired) {
    const behind = placeJoint[word[to]] ? zoneBehind(tokens, to + 1, words) : undefined;
    if (behind !== undefined) return behind;
    for (
      let at = from, last = Math.max(0, from - PLACE_REACH);
      at > last && ((clause.cues[word[at - 1]] & CLAUSE_END) === 0 || isInitial(tokens, at - 1, clause));
      at--
    ) {
      const zone = isCapital(tokens, at) ? undefined : zoneBefore(tokens, at, words);
      if (zone !== undefined) return zone;
    }
  }
  for (let at = from - 1; at > Math.max(1, from - WHERE_REACH); at--)
    if (localMark[word[at]] === WHERE) return zoneBefore(tokens, signAt(tokens, at - 1) === COMMA ? at - 1 : at, words);
  // "At 23:46 in Lima"; where the text tells its zone, only beside its clock: "8 p.m. on Thursday (3 a.m. on Friday in Seoul)", "or 3 a.m. on Friday in Seoul".
  if (placeJoint[word[to]] === IN)
    return isBracketed(tokens, from) || localMark[word[from - 1]] === OR || !isStated() ? zoneBehind(tokens, to + 1, words) : undefined;
  // "Landed in Lima at 23:46", where the clock of the text is that of another place.
  const name = isPaired ? undefined : nameBefore(tokens, from, words);
  return name && isStated() === false ? zoneOf(tokens, ...name, words) : undefined;
}

/** "Landed in Lima | at 23:46", "left Lima | at 23:46": the name right before a clock. */
function nameBefore(tokens: Tokens, clock: number, { stampFiller, placeJoint, wayFrom }: Vocabulary): [from: number, to: number] | undefined {
  const { word } = tokens,
    to = clock - 1;
  if (stampFiller[word[to]] === 0 || !isCapital(tokens, to - 1)) return undefined;
  let from = to - 1;
  while (isCapital(tokens, from - 1)) from--;
  const lead = word[from - 1];
  return placeJoint[lead] === IN || wayFrom[lead] !== 0 ? [from, to] : undefined;
}

/** "7:30 a.m. local time", "0730 local on Friday". */
export function isLocalTime({ word }: Tokens, from: number, to: number, { localMark }: Vocabulary): boolean {
  return word.subarray(from, to).some((id) => localMark[id] === LOCAL);
}

/** Nothing but a comma and "or" between two tokens. */
export function isAlternative({ kind, word }: Tokens, from: number, to: number, { localMark }: Vocabulary): boolean {
  for (let at = from; at < to; at++) if (kind[at] !== PUNCT && localMark[word[at]] !== OR) return false;
  return to - from <= 2;
}

function isCapital({ kind, flags }: Tokens, at: number): boolean {
  return kind[at] === WORD && (flags[at] & CAPITAL) !== 0;
}

/** The zone of the place whose name begins at a token, with the region behind it: "Melbourne, Florida,"; nobody's who owns what follows ("Jordan's house"). */
function zoneBehind(tokens: Tokens, from: number, words: Vocabulary): string | undefined {
  const end = pastName(tokens, from),
    region = signAt(tokens, end) === COMMA ? pastName(tokens, end + 1) : end + 1,
    dot = signAt(tokens, region) === DOT ? region + 1 : region;
  if (isOwner(tokens, end)) return undefined;
  return zoneOf(tokens, from, region > end + 1 && signAt(tokens, dot) === COMMA ? dot : end, words);
}

/** Past the words with a capital from a token on. */
function pastName(tokens: Tokens, from: number): number {
  let end = from;
  while (isCapital(tokens, end)) end++;
  return end;
}

/** An apostrophe right behind the word before a token. */
function isOwner({ text, end }: Tokens, at: number): boolean {
  return at > 0 && /['’]/.test(text.charAt(end[at - 1]));
}

/** The zone of the name that ends before a token. */
function zoneBefore(tokens: Tokens, end: number, words: Vocabulary): string | undefined {
  let from = end;
  while (from > 0 && isCapital(tokens, from - 1)) from--;
  return zoneOf(tokens, from, end, words);
}

function zoneOf({ text, start, end }: Tokens, from: number, to: number, { places }: Vocabulary): string | undefined {
  return from < to && places ? zoneOfPlace(text.slice(start[from], end[to - 1]), places) : undefined;
}
