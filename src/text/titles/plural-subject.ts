// Is the subject of a headline one or several?
import type { Clause } from '../clauses/clause.js';
import {
  COMMA,
  endsAsPlural,
  hintsAt,
  isCapital,
  isGlued,
  isPlural,
  hasMark,
  HYPHEN,
  textBetween,
  type SentenceWords,
} from '../words/sentence-words.js';
import {
  ADVERB,
  ARTICLE,
  AUTHOR,
  BASE,
  COORDINATOR,
  DETERMINER,
  INDEFINITE,
  NOT,
  PARTICLE,
  PAST,
  PLURAL,
  PREPOSITION,
  PRESENT,
  PRONOUN,
} from '../words/vocabulary.js';
import { firstMark, firstOf } from '../words/stretches.js';
import { isShare } from '../clauses/times/comparisons.js';
import { readTheme } from '../clauses/nouns/theme.js';
import { NUMBER, WORD } from '../tokens/tokens.js';
import { isGivenName, isRoleAt } from '../words/roles.js';

/** Values of the class `numberOf`: one, one before a name, several behind an article. */
const ONE = 1,
  NAMED = 2,
  SEVERAL = 3;

/** Is the subject several? The verb tells, else its nouns. */
export function looksPlural(words: SentenceWords, who: string, { verb, subject }: Clause): boolean {
  // "Nine men, some of them armed,": what is set in tells nothing of how many.
  const [first, end] = subject,
    last = hasMark(words, end - 1, COMMA) ? firstMark(words, COMMA, first, end) : end,
    isOneWord = end - first === 1,
    written = textBetween(words, verb.from, verb.from + 1);
  return (
    words.vocabulary.words.headline.isPlural?.(written) ??
    (isPluralPresent(words, verb) || undefined) ??
    (isCount(words, first, last) || isProportion(words, first, last) || undefined) ??
    toldByOpener(words, first, last) ??
    (hasSeveralNouns(words, first, last) || undefined) ??
    (isOneWord ? toldByPronoun(words, who, first) : undefined) ??
    (isOneWord && words.bits[first] & PRONOUN ? undefined : toldByAuxiliary(words, verb, end, written.toLowerCase())) ??
    isPluralName(words, first, last)
  );
}

/** "300", "about 3,000", "more than 40"; but "flight 300". */
function isCount(words: SentenceWords, first: number, last: number): boolean {
  const {
    bits,
    tokens: { kind },
  } = words;
  let number = last - 1;
  while (number - 2 >= first && hasMark(words, number - 1, COMMA) && isGlued(words, number)) number -= 2;
  // "Some 3,000".
  const from = (hintsAt(words, first) & (INDEFINITE | ARTICLE)) === INDEFINITE ? first + 1 : first;
  return last > first && kind[last - 1] === NUMBER && bits.subarray(from, number).every((b) => (b & (ADVERB | PREPOSITION)) !== 0);
}

/** "3 in 10 requests", "roughly 40 of 300 boats", "40% of requests"; but "40% of the crop". */
function isProportion(words: SentenceWords, first: number, last: number): boolean {
  const {
      bits,
      tokens: { kind, word },
      vocabulary: { classes },
    } = words,
    at = kind[first] === NUMBER ? first : first + 1;
  if (at + 3 >= last || kind[at] !== NUMBER) return false;
  if (isShare(words, at + 1) && classes.nounJoint[word[at + 2]] !== 0) return isPlural(words, readTheme(words, at + 3, last).headAt);
  return (bits[at + 1] & PREPOSITION) !== 0 && kind[at + 2] === NUMBER && isPlural(words, last - 1);
}

/** "Most of them burn": the present tells. */
function isPluralPresent({ bits }: SentenceWords, { form, head, from, past, mood, perfect }: Clause['verb']): boolean {
  return form === 'finite' && head === from && !past && mood === 'none' && !perfect && (bits[head] & (BASE | PRESENT | PAST)) === BASE;
}

/** One or several, as the first words of the subject count; absent: they tell nothing. */
function toldByOpener(words: SentenceWords, first: number, last: number): boolean | undefined {
  const {
    bits,
    tokens: { word },
    vocabulary: {
      classes: { numberOf, nounJoint, pluralNoun },
    },
  } = words;
  const number = numberOf[word[first]],
    isIndefinite = (hintsAt(words, first) & INDEFINITE) !== 0,
    isOf = nounJoint[word[first + 1]] !== 0;
  // "One of the two falls", "each of the four signs", "another falls".
  if (number === ONE && (isOf || last - first === 1)) return false;
  // "Most die", "both leave".
  if (last - first === 1 && pluralNoun[word[first]] !== 0) return true;
  // "The three sign a pact"; "a crew of nine sails".
  const isCounted = last > first && (hintsAt(words, last - 1) & (INDEFINITE | ARTICLE)) === INDEFINITE && !(bits[last - 1] & (PRONOUN | NOT));
  if (isCounted && nounJoint[word[last - 2]] === 0) return true;
  if (number === ONE && (bits[first] & DETERMINER || readTheme(words, first, last).headAt <= first)) return false;
  if (number === NAMED && last - first === 2 && isCapital(words, first + 1)) return false;
  if (isIndefinite && numberOf[word[first + 1]] === SEVERAL && nounJoint[word[first + 2]] !== 0) return true;
  // "One of the singers falls", "few of them register".
  return isOf && isIndefinite ? !(bits[first] & PRONOUN) : undefined;
}

/** "Moe and Lind", not "the closing of mill and dam", "the poet and painter Ada Moe"; "those in the afternoon". */
function hasSeveralNouns(words: SentenceWords, first: number, last: number): boolean {
  const { bits } = words;
  for (let at = first; at < last; at++) {
    if ((bits[at] & (COORDINATOR | ADVERB)) === COORDINATOR) return !isOneOffice(words, first, at, last);
    if (bits[at] & PREPOSITION) break;
  }
  return (hintsAt(words, first) & PLURAL) !== 0 && (bits[first + 1] & PREPOSITION) !== 0;
}

/** "The founder and chief executive Ada Moe": two words for one person, who is named behind them. */
function isOneOffice(words: SentenceWords, first: number, joint: number, last: number): boolean {
  const isBare = joint + 1 < last && !isCapital(words, joint + 1) && !(words.bits[joint + 1] & DETERMINER);
  // "The founder and chief executive, Ada Moe,".
  const name = hasMark(words, last, COMMA) ? last + 1 : last - 1;
  return isBare && name > joint + 1 && isCapital(words, name) && !isCapital(words, joint - 1) && (words.bits[first] & DETERMINER) !== 0;
}

/** "Lindqvist Foods has", "the crew are": the verb behind its subject tells; absent: it does not. */
function toldByAuxiliary(words: SentenceWords, { from, head }: Clause['verb'], last: number, form: string): boolean | undefined {
  const { agreement } = words.vocabulary.words;
  if (!agreement || from < last || head <= from) return undefined;
  if (agreement.one.includes(form)) return false;
  return agreement.several.includes(form) || undefined;
}

/** "We", "they"; but "they" resolved to a firm is one; absent: no such word stands alone. */
function toldByPronoun(words: SentenceWords, who: string, at: number): boolean | undefined {
  const {
    bits,
    classes: { pluralNoun },
    lexicon,
    pluralNouns,
    words: { endings },
  } = words.vocabulary;
  const hint = hintsAt(words, at);
  // "Both".
  if (pluralNoun[words.tokens.word[at]] !== 0) return true;
  if (!(hint & (AUTHOR | PLURAL))) return undefined;
  const isItself = who.toLowerCase() === textBetween(words, at, at + 1).toLowerCase();
  if (isItself || !(hint & PLURAL)) return isItself || undefined;
  const parts = who.split(' ');
  return (
    parts.slice(0, 3).some((word) => word.endsWith(endings.plural) || pluralNouns.has(lexicon.idOf(word.toLowerCase()))) ||
    parts.some((word) => (bits[lexicon.idOf(word)] & COORDINATOR) !== 0)
  );
}

/** "Three ferries", "sign-ins": by the endings of its words. */
function isPluralName(words: SentenceWords, first: number, last: number): boolean {
  const {
      tokens: { word, start, end },
      vocabulary: { pluralNouns, classes },
    } = words,
    { head, headAt } = readTheme(words, first, last),
    noun = nounBefore(words, first, headAt);
  if (endsInParticles(words, first, last) || isCounted(words, first, last)) return true;
  for (let at = first; at < last; at++) {
    // "The police chief", "the staff council" are one.
    if (pluralNouns.has(word[at]) && at + 1 !== headAt && !(at + 1 < last && isGlued(words, at + 1))) return true;
    if (at === headAt && (isFullName(words, at, first) || isFirstName(words, at) || isSurname(words, at))) return false;
    if (at !== noun) continue;
    // The head is written without the plural ending.
    const isLonger = noun < headAt || end[at] - start[at] > head.length,
      isFigured = hasMark(words, at + 1, HYPHEN)
        ? isGlued(words, at + 1)
        : at + 1 < last && isCapital(words, at) && words.tokens.kind[at + 1] === NUMBER;
    // "Argus-1", "Boreas 2": a figure behind it makes one of a name.
    return isLonger && endsAsPlural(words, at) && classes.numberOf[word[at]] !== ONE && !isFigured;
  }
  return false;
}

/** "The deadline for bids passes": whatever it is about, the noun before the preposition tells. */
function nounBefore(words: SentenceWords, first: number, head: number): number {
  const { bits, timeAt } = words,
    joint = firstOf(words, first + 1, head, PREPOSITION),
    isNoun = timeAt[joint - 1] === 0 && !(bits[joint - 1] & (DETERMINER | ADVERB | PRONOUN));
  return joint < head && isNoun && !(bits[first] & PREPOSITION) ? joint - 1 : head;
}

/** "Sign-ins", "run-offs": what is named by a verb and its particle bears the ending behind it. */
function endsInParticles(words: SentenceWords, first: number, last: number): boolean {
  const { bits, lexicon, words: eventWords } = words.vocabulary,
    close = last - 1,
    { plural } = eventWords.endings;
  if (last - first === 1 || !isGlued(words, close) || !hasMark(words, close - 1, HYPHEN)) return false;
  const part = textBetween(words, close, last);
  return part.endsWith(plural) && (bits[lexicon.idOf(part.slice(0, -plural.length))] & PARTICLE) !== 0;
}

/** "900 flats north of the canal". */
function isCounted(words: SentenceWords, first: number, last: number): boolean {
  let counted = first;
  while (counted < last && words.timeAt[counted] === 0 && words.tokens.kind[counted] !== WORD) counted++;
  return counted > first && counted < last && textBetween(words, counted, counted + 1).endsWith(words.vocabulary.words.endings.plural);
}

/** "Nils" is one. */
function isFirstName(words: SentenceWords, at: number): boolean {
  return isCapital(words, at) && isGivenName(words.vocabulary, textBetween(words, at, at + 1));
}

/** "Hughes", where the text tells of Joan Hughes, is one. */
function isSurname(words: SentenceWords, at: number): boolean {
  return isCapital(words, at) && (words.surnames ??= surnamesOf(words)).has(textBetween(words, at, at + 1));
}

/** The capitals behind given names, of the whole text. */
function surnamesOf(words: SentenceWords): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 1; at < words.tokens.length; at++)
    if (isFullName(words, at, 0) && isFirstName(words, at - 1)) found.add(textBetween(words, at, at + 1));
  return found;
}

/** A full name is one: "Aron Ilves". */
function isFullName(words: SentenceWords, at: number, first: number): boolean {
  const { bits } = words;
  return at > first && isCapital(words, at) && isCapital(words, at - 1) && !isRoleAt(words, at) && bits[at] === 0 && bits[at - 1] === 0;
}
