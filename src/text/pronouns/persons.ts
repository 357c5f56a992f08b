// Which noun phrases name a person, and what a name tells of its bearer.
import { widthAt } from '../tokens/token-shape.js';
import { ALL_CAPS, NUMBER, WORD } from '../tokens/tokens.js';
import { COMMA, DOT, hasMark, HYPHEN, hintsAt, isBreak, isCapital, isPlural, textBetween, type SentenceWords } from '../words/sentence-words.js';
import { readTheme, type Theme } from '../clauses/nouns/theme.js';
import { ARTICLE, COORDINATOR } from '../words/vocabulary.js';
import { isRoleAt } from '../words/roles.js';

/** "Ida Holm and Sven Lie", "Holm and Lind": two persons or firms, and none that "he" could be. */
export function isPair(words: SentenceWords, { from, to }: Theme): boolean {
  if (to - from === PAIR_OF_WORDS && words.bits[from + 1] & COORDINATOR && isCapital(words, from) && isCapital(words, from + 2)) return true;
  for (let at = from + 1; at + 2 < to; at++)
    if (words.bits[at] & COORDINATOR && isCapital(words, at - 1) && isCapital(words, at + 1) && isCapital(words, at + 2)) return true;
  return false;
}

/** Tokens of "Holm and Lind". */
const PAIR_OF_WORDS = 3;

/** "Mr", "Mrs". */
function isTitle(
  {
    tokens: { word },
    vocabulary: {
      classes: { maleTitle, femaleTitle },
    },
  }: SentenceWords,
  at: number,
): boolean {
  return maleTitle[word[at]] !== 0 || femaleTitle[word[at]] !== 0;
}

/** The pronouns of "Mrs Hale", "Mr. Hale", "her brother Otto"; undefined where no word tells. */
export function genderOf(words: SentenceWords, { from, headAt }: Theme): readonly string[] | undefined {
  const {
    tokens: { word },
    vocabulary: {
      classes,
      words: { pronouns },
    },
  } = words;
  const male = classes.maleTitle,
    female = classes.femaleTitle;
  let low = headAt - 3;
  for (let at = headAt; at >= from && at > low; at--) {
    if (at > from && hasMark(words, at, DOT)) {
      low--;
      continue;
    }
    if (male[word[at]] !== 0) return pronouns.he;
    if (female[word[at]] !== 0) return pronouns.she;
    if (!isCapital(words, at)) return undefined;
  }
  return undefined;
}

/** "Henry VIII". */
const ROMAN = /^[IVXL]+$/;

/** Value of the class `numberOf`: one, before a name. */
const NAMED = 2;

/** "Dr. | Ada Lee-Holm": where a name begins, behind an office or a title. */
export function nameStart(words: SentenceWords, { from, headAt }: Theme): number {
  let first = headAt;
  while (
    first > from &&
    (isCapital(words, first - 1) || hasMark(words, first - 1, HYPHEN)) &&
    !isRoleAt(words, first - 1) &&
    !isTitle(words, first - 1)
  )
    first--;
  return first;
}

/** The pronouns of "Ada Moe", by her first name; undefined where that may be of either. */
export function givenGender(words: SentenceWords, theme: Theme): readonly string[] | undefined {
  const { pronouns, givenNames } = words.vocabulary.words;
  if (!givenNames || theme.headAt < 0) return undefined;
  const first = nameStart(words, theme),
    name = textBetween(words, first, first + 1).toLowerCase();
  return givenNames.he.has(name) ? pronouns.he : givenNames.she.has(name) ? pronouns.she : undefined;
}

/** Names of two capitals, or nothing else known: "Ines Moral", "Mr Moral"; an office: "the driver". Things have an article or a small letter. */
export function isPersonal(words: SentenceWords, theme: Theme): boolean {
  const { from, headAt } = theme,
    comma = firstBreak(words, from + 1, theme.to);
  // "Hane, 52,": the name ends at the comma.
  if (comma < theme.to && words.tokens.kind[comma + 1] === NUMBER && isBreak(words, comma + 2) && isCapital(words, from)) return true;
  if (isCapital(words, headAt) && genderOf(words, theme)) return true;
  if (isAcronym(words, theme)) return false;
  if (headAt >= 0 && isRoleAt(words, headAt)) return !hasPluralHead(words, theme);
  return !isThingByName(words, theme, comma) && isNameInFull(words, from, comma);
}

function firstBreak(words: SentenceWords, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isBreak(words, at)) return at;
  return to;
}

/** "Our AGM", "the BBC": letters are nobody's name, but for "Oser II" and a text that writes names so. */
function isAcronym(words: SentenceWords, { from, headAt }: Theme): boolean {
  const { flags, start, end } = words.tokens;
  if (headAt < 0 || !(flags[headAt] & ALL_CAPS) || end[headAt] - start[headAt] <= 1) return false;
  return !(headAt > from && flags[headAt - 1] & ALL_CAPS) && !ROMAN.test(textBetween(words, headAt, headAt + 1));
}

/** An article, a firm, a noun before or behind the name, or a word that has its capital from where it stands. */
function isThingByName(words: SentenceWords, theme: Theme, to: number): boolean {
  const { from, headAt } = theme;
  // "The engineer Ida Holm".
  if (hintsAt(words, from) & ARTICLE && !isCalled(words, theme)) return true;
  if (isFirm(words, from, to)) return true;
  // "Storm Ada", "Severe Tropical Storm Ada", "Lake Moe", "Airline Norvik".
  const { numberOf, body } = words.vocabulary.classes,
    { word } = words.tokens;
  let kind = from;
  while (kind + 2 < to && isCapital(words, kind) && numberOf[word[kind]] !== NAMED) kind++;
  if (to - from > 1 && isCapital(words, kind + 1) && numberOf[word[kind]] === NAMED) return true;
  if (to - from > 1 && isCapital(words, from + 1) && body[word[from]] !== 0) return true;
  // "Norvik opened a shop", "T-Mobile".
  if ((to - from === 1 || (hasMark(words, from + 1, HYPHEN) && widthAt(words.tokens, from) === 1)) && isFirst(words, from)) return true;
  // "Friday's meeting at West Lake".
  return headAt >= 0 && !isCapital(words, headAt);
}

/** The last two words have capitals, or the only one; "Ann Lee-Holm": a hyphen joins what is one name. */
function isNameInFull(words: SentenceWords, from: number, to: number): boolean {
  const isJoined = to - from > 2 && hasMark(words, to - 2, HYPHEN) && !isBreak(words, to - 2);
  let capitals = 0;
  for (let at = Math.max(from, to - (isJoined ? 3 : 2)); at < to; at++) if (isCapital(words, at)) capitals++;
  return capitals === Math.min(2, to - from) && capitals > 0;
}

/** A whole name behind what the person is. */
export function isCalled(words: SentenceWords, { from, headAt }: Theme): boolean {
  let first = headAt;
  while (first > from && isCapital(words, first)) first--;
  return headAt - first > 1 && isRoleAt(words, first);
}

/** "Meridian Air", "Sund Foods", "Vallor Ltd": what names of firms end with, and of two words begin with: "Cricket Ireland". */
export function isFirm(words: SentenceWords, from: number, to: number): boolean {
  const { firmNoun, firmForm } = words.vocabulary.classes,
    { word } = words.tokens;
  // "Marine medics" are no firm.
  for (let at = to - from === 2 && isCapital(words, to - 1) ? from : from + 1; at < to && !isBreak(words, at); at++)
    if (isCapital(words, at) && firmNoun[word[at]] + (at > from ? firmForm[word[at]] : 0) !== 0) return true;
  return false;
}

/** "The owners", "their ships". */
export function hasPluralHead(words: SentenceWords, { headAt }: Theme): boolean {
  return headAt >= 0 && isPlural(words, headAt);
}

/** "Their captain, Joe Oak, …": the name beside the description of a person. */
export function nameBeside(words: SentenceWords, { from, to, headAt }: Theme): Theme | undefined {
  const comma = headAt + 1;
  if (headAt < from || comma + 2 >= to || !hasMark(words, comma, COMMA)) return undefined;
  if (isCapital(words, headAt) || !isCapital(words, comma + 1) || !isCapital(words, comma + 2)) return undefined;
  let end = comma + 1;
  while (end < to && isCapital(words, end)) end++;
  return readTheme(words, comma + 1, end);
}

/** The first word of a sentence has a capital whatever it is. */
function isFirst(words: SentenceWords, at: number): boolean {
  return words.tokens.kind[at - 1] !== WORD;
}
