// Words of a title joined with the spaces of the text, cut only where a phrase ends.
import { NUMBER, SPACE_BEFORE, WORD } from '../tokens/tokens.js';
import { firmEnd } from './loose-ends.js';
import { hintsAt, isBreak, isCapital, isGlued, isPlural, type SentenceWords } from '../words/sentence-words.js';
import { COORDINATOR, PAIR, PREPOSITION, RELATIVE, SUBORDINATOR } from '../words/vocabulary.js';

/** Best length of a title, and the longest. */
export const GOOD_TITLE_LENGTH = 60,
  LONGEST_TITLE = 80;

/**
 * Joins tokens with the spaces of the text; at most `limit` characters, cut before a preposition or a sign where that leaves words.
 * @param most - characters at most where no such end stands before the limit, and one stands behind it.
 */
export function joinPhrase(words: SentenceWords, kept: readonly number[], limit: number, most = limit): string {
  const { tokens, bits } = words;
  const { start, end } = tokens;
  let count = 0,
    cut = 0,
    width = 0,
    hard = 0,
    isPair = false;
  for (; count < kept.length; count++) {
    const at = kept[count];
    width += end[at] - start[at] + (count === 0 || (isGlued(words, at) && kept[count - 1] === at - 1) ? 0 : 1);
    if (width > limit) hard ||= count;
    if (width > most || (width > limit && (cut > 0 || opensPart(words, kept[0])))) {
      if (cut > 0) count = cut;
      // "before a parliamentary committee": rather nothing than half of it.
      else if (opensPart(words, kept[0])) count = 0;
      // Never inside a word with a hyphen.
      else for (count = hard; count > 1 && isGlued(words, kept[count]) && kept[count - 1] === kept[count] - 1;) count--;
      break;
    }
    // "Between Oslo and Bergen" is cut before it, or behind.
    const isInside: boolean = isPair || ((bits[at] & COORDINATOR) !== 0 && isOfSeveral(words, at));
    isPair = isPair ? (bits[at] & COORDINATOR) === 0 : (hintsAt(words, at) & PAIR) !== 0;
    if (
      !isInside &&
      count > 0 &&
      tokens.kind[kept[count - 1]] !== NUMBER &&
      (isBreak(words, at) || (bits[at] & (PREPOSITION | SUBORDINATOR | COORDINATOR | RELATIVE)) !== 0)
    )
      cut = count;
  }
  return plain(words, kept, firmEnd(words, kept, count));
}

/** "The sisters Ada | and Lou", "the towns of Lund | and Holm": so are names behind what tells that they are several. */
function isOfSeveral(words: SentenceWords, joint: number): boolean {
  let at = joint - 1;
  while (at > 0 && isCapital(words, at)) at--;
  if (words.bits[at] & PREPOSITION) at--;
  return at < joint - 1 && isPlural(words, at) && isCapital(words, joint + 1);
}

function opensPart({ bits }: SentenceWords, at: number): boolean {
  return (bits[at] & (PREPOSITION | SUBORDINATOR | COORDINATOR | RELATIVE)) !== 0;
}

/** Tokens, all or the first of them, with the spaces of the text. */
export function plain(words: SentenceWords, kept: readonly number[], count = kept.length): string {
  const {
    tokens: { text, start, end, flags, word },
    vocabulary: { lexicon },
  } = words;
  let phrase = '';
  for (let i = 0; i < count;) {
    const first = kept[i];
    if (kept[i - 1] !== first - 1 && isShortForm(words, first)) {
      phrase += (i === 0 ? '' : ' ') + lexicon.wordOf(word[first]);
      i++;
      continue;
    }
    let last = first;
    const isOne = i === 0 || isJoined(words, kept[i - 1], first);
    // Neighbours that one space parts, or nothing, are taken together.
    for (i++; i < count && kept[i] === last + 1; i++) {
      const gap = start[last + 1] - end[last];
      if (gap > 1 || (gap === 1 && (text.charCodeAt(end[last]) !== 32 || isStop(text.charCodeAt(start[last + 1]))))) break;
      if (gap === 0 && flags[last + 1] & SPACE_BEFORE) break;
      last++;
    }
    phrase += (isOne ? '' : ' ') + text.slice(start[first], end[last]);
  }
  return phrase;
}

/** "N't", "'ll": what is contracted with the word before, and stands for one of its own. */
function isShortForm({ tokens: { text, start, end, flags, kind, word }, vocabulary: { lexicon } }: SentenceWords, at: number): boolean {
  if (kind[at] !== WORD || (flags[at] & SPACE_BEFORE) !== 0 || word[at] === 0) return false;
  return /['’]/.test(text.slice(start[at], end[at])) && !lexicon.wordOf(word[at]).includes("'");
}

/** Does a token stand behind another one of a title without a space? */
function isJoined({ tokens: { text, start, kind, flags } }: SentenceWords, before: number, at: number): boolean {
  const unit = text.charCodeAt(start[at]);
  return (
    isStop(unit) ||
    ((flags[at] & SPACE_BEFORE) === 0 && (before === at - 1 || unit === 39 || unit === 0x2019 || (kind[at] !== WORD && kind[at] !== NUMBER)))
  );
}

/** How many characters the last of the first `count` tokens adds to what {@link plain} writes. */
export function widthIn(words: SentenceWords, kept: readonly number[], count: number): number {
  const at = kept[count - 1],
    { start, end } = words.tokens;
  return end[at] - start[at] + (count === 1 || isJoined(words, kept[count - 2], at) ? 0 : 1);
}

/** Comma, semicolon: no space stands before them. */
function isStop(unit: number): boolean {
  return unit === 44 || unit === 59;
}

/** What opens with code: "max_size = 5", "cache.clear()", "legacyAuth". */
const OPENS_WITH_CODE = /^(?:[\w.]*[_=({<\\]|[a-z]+[A-Z])/;

/** First letter as a capital; "iPhone" has its own, and code has none. */
export function capitalised(text: string): string {
  const unit = text.charCodeAt(0),
    second = text.charCodeAt(1);
  if (!(unit >= 97) || (second > 64 && second < 91) || OPENS_WITH_CODE.test(text)) return text;
  const letter = unit < 128 ? text.charAt(0) : String.fromCodePoint(text.codePointAt(0) ?? 0);
  return letter.toUpperCase() + text.slice(letter.length);
}
