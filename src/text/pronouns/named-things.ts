// What a phrase names, and which pronouns could stand for it: a ship, a crew, somebody told of in passing.
import { joinPhrase } from '../titles/join-phrase.js';
import { nounTokens } from '../titles/phrase.js';
import { isRoleAt } from '../words/roles.js';
import { hasPluralHead, isFirm, isPersonal, nameStart } from './persons.js';
import { DOT, hasMark, hintsAt, isCapital, isPlural, textBetween, isWeather, tellsBehind, type SentenceWords } from '../words/sentence-words.js';
import { pastTimes } from '../words/stretches.js';
import { NEWLINE, WORD } from '../tokens/tokens.js';
import type { Theme } from '../clauses/nouns/theme.js';
import {
  ANAPHOR,
  ARTICLE,
  AUTHOR,
  BE,
  DETERMINER,
  HAPPENING,
  INDEFINITE,
  NOUN_LIKE,
  OWNER,
  PARTICIPLE,
  PERSON,
  PLURAL,
  PREPOSITION,
  PRONOUN,
  TO,
} from '../words/vocabulary.js';

/** Tokens within which somebody without a name may be meant. */
const PASSED_BY = 200;

/** "An official of the committee objected.": whom no name tells is told of in that paragraph alone. */
export function isPassedBy(words: SentenceWords, { from, headAt }: Theme, at: number): boolean {
  if (isCapital(words, headAt) || !(hintsAt(words, from) & INDEFINITE)) return false;
  if (at - headAt > PASSED_BY) return true;
  const { kind } = words.tokens;
  for (let next = headAt + 1; next < at; next++)
    if (kind[next] === NEWLINE && kind[next - 1] === NEWLINE) return words.paragraphs.isAfter(headAt, at);
  return false;
}

/** "Saved the mill from ruin", "a list of members": where the name of what is acted upon ends. */
export function endOfName({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, [from, to]: readonly [number, number]): number {
  for (let at = from + 1; at < to; at++) if (bits[at] & (PREPOSITION | TO) && classes.nounJoint[word[at]] === 0) return at;
  return to;
}

/** "His", "her". */
export function isOfOne(
  {
    tokens: { text, start, end },
    vocabulary: {
      words: {
        pronouns: { he, she },
      },
    },
  }: SentenceWords,
  at: number,
): boolean {
  const written = text.slice(start[at], end[at]).toLowerCase();
  return he?.includes(written) === true || she?.includes(written) === true;
}

/** "They" may be a firm or a crew, but no fan. */
export function isCollective(words: SentenceWords, { headAt }: Theme): boolean {
  return isCapital(words, headAt) || words.vocabulary.classes.collective[words.tokens.word[headAt]] !== 0;
}

/** "Kell", "Solberg-Lie"; no "Training" or "Surgery", which stand first, no firm, no "Oslo virus B". */
export function isName(words: SentenceWords, theme: Theme): boolean {
  const { from, to, head, headAt } = theme,
    first = nameStart(words, theme);
  if (first > from && isCapital(words, from) && !isCapital(words, first - 1) && words.tokens.kind[first - 1] === WORD) return false;
  return (
    isCapital(words, headAt) &&
    !(headAt === from && words.bits[headAt] & HAPPENING) &&
    !(hintsAt(words, from) & ARTICLE) &&
    !isFirm(words, from, to) &&
    !(headAt === from && head.endsWith(words.vocabulary.words.endings.progressive))
  );
}

/** "He and a boy": nobody new to be "he". */
export function isWithPronoun({ bits }: SentenceWords, { from, to }: Theme): boolean {
  for (let at = from; at < Math.min(to, from + 10); at++) if ((bits[at] & (ANAPHOR | PRONOUN | DETERMINER)) === (ANAPHOR | PRONOUN)) return true;
  return false;
}

/** The words of a noun phrase; undefined where they are too few to name anything. */
export function nameOf(words: SentenceWords, { from, to }: Theme, limit: number): string | undefined {
  const name = joinPhrase(words, nounTokens(words, from, to), limit);
  return name.length < 3 ? undefined : name;
}

/** "The brig", "their schooner". */
export function namesShip({ tokens: { word }, timeAt, vocabulary: { classes } }: SentenceWords, { from, to }: Theme): boolean {
  const ship = classes.ship;
  for (let at = from; at < to; at++) if (ship[word[at]] !== 0 && timeAt[at] === 0) return true;
  return false;
}

/** Value of the class `weather`: how the air is. */
const AIR = 6;
/** Value of the class `musing`: "propose". */
const WEIGHS = 3;

/** "It rained", "it was agreed", "it was found that", "it came to light that": who does so is nobody. */
export function isEmptyIt(words: SentenceWords, at: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { base, classes },
  } = words;
  const verb = base[word[at + 2]],
    decision = classes.decision[verb],
    // "It was proposed to sell it"; "it was advised to sell" is a firm.
    isWeighed = classes.musing[verb] === WEIGHS && classes.addresseeCue[verb] === 0,
    decides = decision === 1 || ((decision > 1 || isWeighed) && opensDecision(words, at + 3));
  // "It was found that", "it was announced on Tuesday that".
  const behind = pastTimes(words, at + 3, word.length),
    isFound = (bits[at + 2] & PARTICIPLE) !== 0 && classes.complementizer[word[behind]] !== 0;
  // "It was cold on Friday": the air, where the day stands right behind.
  const day = bits[at + 3] & PREPOSITION ? at + 4 : at + 3,
    isOfAir = classes.weather[word[at + 2]] === AIR && timeAt[day] !== 0;
  return ((bits[at + 1] & BE) !== 0 && (isFound || decides || isOfAir)) || isWeather(words, at + 1) || tellsBehind(words, at + 1);
}

/** Tokens from a verb of deciding to what is decided, at most: "was agreed at a meeting on 3 May | that". */
const DECISION_REACH = 10;

/** "It was agreed on Monday to close the pool", "that it be closed"; but "the dispute … It was resolved in May", "the plan … It was proposed to the board". */
function opensDecision(words: SentenceWords, from: number): boolean {
  const {
    bits,
    tokens: { length, word },
    vocabulary: { classes },
  } = words;
  for (let at = from; at < Math.min(length, from + DECISION_REACH) && !hasMark(words, at, DOT); at++)
    if ((bits[at] & TO && !(bits[at + 1] & DETERMINER)) || classes.complementizer[word[at]] !== 0) return true;
  return false;
}

/** "It", "that" of a thing. */
export function isThingAgain(words: SentenceWords, [from, to]: readonly [number, number]): boolean {
  return (
    to - from === 1 &&
    (words.bits[from] & ANAPHOR) !== 0 &&
    words.vocabulary.words.pronouns.thing.includes(textBetween(words, from, to).toLowerCase())
  );
}

/** A person by name or office, in more than one word or as "Captain"; "became king" tells what somebody is. */
export function isSomebody(words: SentenceWords, theme: Theme, length: number): boolean {
  return (
    theme.nouns.length > 0 &&
    (words.bits[theme.from] & (ANAPHOR | DETERMINER)) !== ANAPHOR &&
    isPersonal(words, theme) &&
    (length > 1 || (isRoleAt(words, theme.headAt) && isCapital(words, theme.headAt)))
  );
}

/** "He met Ann Lee", "Hart married Ann Lee": who acts is known by a pronoun alone, or by one word. */
export function isUnnamed(words: SentenceWords, { pronoun, from, to }: Theme, meets: boolean): boolean {
  return pronoun === 'person' || (meets && to - from === 1 && isCapital(words, from));
}

/** "Had gone live": a plain word without an article is no thing, unless there are several. */
export function isPlainWord(words: SentenceWords, [from, to]: readonly [number, number]): boolean {
  const isPlain = to - from === 1 && !(words.bits[from] & (NOUN_LIKE | HAPPENING | PRONOUN | ANAPHOR));
  return isPlain && !isCapital(words, from) && !isPlural(words, from);
}

/** "The mayor opened talks. They broke down", "gathered the crew": several, where the one who acts could not be "they". */
export function isMany(words: SentenceWords, theme: Theme): boolean {
  return theme.headAt >= 0 && (hasPluralHead(words, theme) || words.vocabulary.classes.collective[words.tokens.word[theme.headAt]] !== 0);
}

/** "Its tower". */
export function isOfThing(words: SentenceWords, at: number): boolean {
  return (hintsAt(words, at) & (OWNER | PERSON | PLURAL | AUTHOR)) === OWNER;
}

/** "Their record". */
export function isOfSeveral(words: SentenceWords, at: number): boolean {
  return (hintsAt(words, at) & (OWNER | PLURAL)) === (OWNER | PLURAL);
}
