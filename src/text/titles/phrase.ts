// Words of a title: a stretch of text without articles, times and loose ends; noun phrases as they name something.
import { NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import { STAR, TILDE, UNDERSCORE, isDash, signAt } from '../tokens/signs.js';
import { GOOD_TITLE_LENGTH, capitalised, joinPhrase } from './join-phrase.js';
import { dropLoose, isPhrasal } from './loose-ends.js';
import { listBefore } from '../clauses/nouns/name-lists.js';
import { isAmount } from '../clauses/times/comparisons.js';
import { phraseEnd } from '../clauses/nouns/noun-phrases.js';
import { labelStart } from '../clauses/times/time-label.js';
import {
  BRACKET,
  BREAK,
  DOT,
  hasMark,
  hintsAt,
  isAdjectiveComma,
  isBreak,
  isGlued,
  isOwnerMark,
  isQuote,
  type SentenceWords,
  STRONG,
  timeEnd,
  timeStart,
} from '../words/sentence-words.js';
import {
  ADVERB,
  ANAPHOR,
  ARTICLE,
  COORDINATOR,
  DETERMINER,
  INDEFINITE,
  NOT,
  ORIGINAL,
  OWNER,
  OFFSET,
  PARTICLE,
  PLURAL,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SEQUEL,
  SUBORDINATOR,
  TO,
  VERB,
} from '../words/vocabulary.js';
import { isLength } from '../clauses/times/time-roles.js';

/** "Both". */
const PAIRED = DETERMINER | PRONOUN | ADVERB;

/** Tokens `from`–`to` as title words: no articles, no times with their prepositions, no quotation marks, no asides in brackets. */
export function phraseTokens(words: SentenceWords, from: number, to: number, keepTimes = false): number[] {
  const kept: number[] = [];
  let depth = 0;
  for (let at = from; at < to; at++) {
    const mark = words.marks[at];
    if (mark & BRACKET) {
      depth += mark & STRONG ? 1 : -1;
      continue;
    }
    if (depth > 0 || isQuote(words, at) || isEmphasis(words.tokens, at)) continue;
    if (words.timeAt[at] !== 0 && !keepTimes && !isLengthAt(words, at) && !isSpent(words, at) && !isOwned(words, at))
      at = dropTime(words, kept, at, from, to);
    else if (!isLooseArticle(words, at, from, to)) kept.push(at);
  }
  return kept;
}

/** "**", "__", "~~": one of two signs with which plain text marks words. */
function isEmphasis(tokens: Tokens, at: number): boolean {
  const sign = signAt(tokens, at);
  return (sign === STAR || sign === UNDERSCORE || sign === TILDE) && (signAt(tokens, at + 1) === sign || signAt(tokens, at - 1) === sign);
}

/** Leaves a time out, with what governs it and the sign behind it, unless it names a noun. Returns the last token that was read. */
function dropTime(words: SentenceWords, kept: number[], at: number, from: number, to: number): number {
  const { bits, timeAt, tokens, vocabulary } = words;
  // "at the 1984 games", "the winter timetable": it names the noun behind it.
  const label = labelStart(words, at, from, to);
  if (label >= 0) {
    if (at > label || !(vocabulary.hints[tokens.word[at]] & ARTICLE)) kept.push(at);
    return at;
  }
  // "Over last Sunday's 4-0 defeat": the same.
  const owner = timeEnd(words, at, to);
  if (owner + 1 < to && isOwnerMark(words, owner) && timeAt[owner + 1] === 0) {
    // "Hours before last Thursday's test": when, with what it is counted from.
    let joint = timeStart(words, at);
    while (joint < owner && vocabulary.classes.sequence[tokens.word[joint]] === 0) joint++;
    if (joint === owner) return owner;
    dropGovernors(words, kept, at);
    let end = phraseEnd(words, owner + 1, to);
    // "Two weeks before Monday's vote | the mayor resigned": no more.
    for (let next = owner + 2; next < end; next++) if (bits[next] & DETERMINER) end = next;
    return end - 1;
  }
  dropGovernors(words, kept, at);
  // "The 2026/27 season": with the sign to the time behind it.
  const isJoined = at + 2 < to && timeAt[at + 1] === 0 && timeAt[at + 2] !== 0 && isGlued(words, at + 2),
    last = at + 1 < to && isGlued(words, at + 1) && (tokens.kind[at + 1] === WORD || isJoined) ? at + 1 : at;
  return isMeasureBehind(words, last + 1, to)
    ? last + 3
    : vocabulary.hints[tokens.word[timeStart(words, at)]] & ARTICLE
      ? pastOwner(words, last, to)
      : last;
}

/** "On the eve | of his trial", "in the third week | of the siege": the last token of what a time is of. */
function pastOwner(words: SentenceWords, last: number, to: number): number {
  const { bits, timeAt, tokens, vocabulary } = words;
  if (vocabulary.classes.nounJoint[tokens.word[last + 1]] === 0 || !(bits[last + 2] & DETERMINER) || timeAt[last + 2] !== 0) return last;
  let at = last + 2;
  while (
    at + 1 < to &&
    tokens.kind[at + 1] === WORD &&
    timeAt[at + 1] === 0 &&
    (!(bits[at + 1] & (PREPOSITION | COORDINATOR | SUBORDINATOR | RELATIVE)) || vocabulary.classes.nounJoint[tokens.word[at + 1]] !== 0)
  )
    at++;
  return Math.min(at, to - 1);
}

/** "over the weekend": what governs the time goes with it, whatever else it may be. */
function dropGovernors(words: SentenceWords, kept: number[], at: number): void {
  const { bits } = words,
    count = kept.length;
  // "In both 2025 and 2026" too.
  const isPair = count > 1 && kept[count - 2] === at - 2 && kept[count - 1] === at - 1 && (bits[at - 1] & PAIRED) === PAIRED;
  if (isPair && bits[at - 2] & PREPOSITION) kept.length -= 2;
  if (kept.length > 0 && kept[kept.length - 1] === at - 1 && bits[at - 1] & PREPOSITION && !isPhrasal(words, at - 1)) kept.pop();
  dropLoose(words, kept);
}

/** "The", "a"; but "the A12" has one article, and "more than a dozen boats", "31 metres a second" count by one. */
function isLooseArticle(words: SentenceWords, at: number, from: number, to: number): boolean {
  if (!(hintsAt(words, at) & ARTICLE) || !(words.bits[at] & DETERMINER)) return false;
  // "Hall 3a", "eu-north-1a" end with a letter.
  if (at > from && isGlued(words, at) && words.tokens.kind[at - 1] === NUMBER) return false;
  // "The A12", "A. Moe" too.
  if (at + 1 < to && isGlued(words, at + 1) && (words.tokens.kind[at + 1] === NUMBER || hasMark(words, at + 1, DOT))) return false;
  if (hintsAt(words, at) & INDEFINITE) return !(isAmount(words, at - 1) || isRate(words, at, from, to));
  return !isPartOf(words, at, from);
}

/** "None of | the trains", "all but one of the schools": so many of those; but "two of five schools", "version 7 of the app". */
function isPartOf(words: SentenceWords, at: number, from: number): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: {
      classes: { nounJoint, pluralNoun },
    },
  } = words;
  if (at - 2 < from || nounJoint[word[at - 1]] === 0 || isNumeral(words, at + 1)) return false;
  if (isNumeral(words, at - 2)) return at - 3 < from || bits[at - 3] !== 0;
  return pluralNoun[word[at - 2]] !== 0 || (bits[at - 2] & (NOT | PRONOUN)) === (NOT | PRONOUN);
}

/** "Two", "some", "7". */
function isNumeral(words: SentenceWords, at: number): boolean {
  return words.tokens.kind[at] === NUMBER || (hintsAt(words, at) & (INDEFINITE | ARTICLE)) === INDEFINITE;
}

/** "31 metres | a second": to each. */
function isRate({ bits, marks, tokens: { kind } }: SentenceWords, at: number, from: number, to: number): boolean {
  const isMeasure = at - 1 > from && kind[at - 2] === NUMBER && kind[at - 1] === WORD && (bits[at - 1] & (VERB | PREPOSITION)) === 0;
  return isMeasure && (at + 2 >= to || (bits[at + 2] | marks[at + 2]) !== 0);
}

/** "Until Sunday | at the earliest". */
function isMeasureBehind(words: SentenceWords, at: number, to: number): boolean {
  const {
    bits,
    marks,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  return (
    at + 2 < to &&
    (bits[at] & PREPOSITION) !== 0 &&
    (hintsAt(words, at + 1) & ARTICLE) !== 0 &&
    classes.timeMeasure[word[at + 2]] !== 0 &&
    (at + 3 >= to || (bits[at + 3] | marks[at + 3]) !== 0)
  );
}

/** "her last years", "its first decade": whose they were makes them a thing. */
function isOwned(words: SentenceWords, at: number): boolean {
  const {
    times,
    timeAt,
    bits,
    tokens: { start, word },
    vocabulary: { hints },
  } = words;
  const first = timeStart(words, at);
  const before = first > 0 && timeAt[first - 1] === 0 ? first - 1 : -1;
  return (
    before >= 0 &&
    (bits[before] & DETERMINER) !== 0 &&
    (hints[word[before]] & ARTICLE) === 0 &&
    start[first] === times[timeAt[at] - 1].start &&
    times[timeAt[at] - 1].type === 'DURATION'
  );
}

/** "two-day", "for six weeks", "weeks of talks": how long is no date; "two weeks later" and "the six months to June" are. */
function isLengthAt(words: SentenceWords, at: number): boolean {
  const {
    bits,
    times,
    timeAt,
    tokens: { end, word },
    vocabulary: { hints, classes },
  } = words;
  const { type, value, end: last } = times[timeAt[at] - 1];
  if (type !== 'DURATION') return false;
  let next = at;
  while (end[next] < last) next++;
  const first = timeStart(words, at);
  if (bits[next + 1] & TO && timeAt[next + 2] !== 0 && (hints[word[first]] & (ARTICLE | INDEFINITE)) === ARTICLE) return false;
  if (!isLength(value) && classes.nounJoint[word[next + 1]] === 0) return false;
  return ((hints[word[next]] | hints[word[next + 1]]) & (SEQUEL | OFFSET)) === 0;
}

/** "Spent | the night in a hotel": what somebody does with a time. */
function isSpent(words: SentenceWords, at: number): boolean {
  const { timeAt, tokens, vocabulary } = words;
  let first = at;
  while (timeAt[first - 1] === timeAt[at]) first--;
  return vocabulary.classes.spending[vocabulary.base[tokens.word[first - 1]]] !== 0 && vocabulary.bits[tokens.word[first - 1]] !== 0;
}

/** A noun phrase as long as a title may be: "the resignation of the mayor". */
export function wholeName(words: SentenceWords, from: number, to: number): string {
  return joinPhrase(words, nounTokens(words, from, to), GOOD_TITLE_LENGTH);
}

/** What a noun phrase is called by itself: "The resignation of the mayor". */
export function nounTitle(words: SentenceWords, from: number, to: number): string {
  return capitalised(wholeName(words, from, to));
}

/** Characters of the name of a thing, at most. */
export const LONGEST_NAME = 44;
/** Tokens before a clock that names a thing, at most: "Otto Berg's". */
const OWNER_REACH = 4;

/** A noun phrase as it names something in a title. */
export function phraseName(words: SentenceWords, from: number, to: number): string {
  return joinPhrase(words, nounTokens(words, from, to), LONGEST_NAME);
}

/** A noun phrase cut to what names it: before a second comma, a relative clause, a bracket. */
export function nounTokens(words: SentenceWords, begin: number, to: number): number[] {
  const { bits, timeAt } = words;
  // "Turned down | a motion filed in May": the particle is the verb's.
  const from = begin > 0 && begin + 1 < to && bits[begin] & PARTICLE && bits[begin - 1] & VERB ? begin + 1 : begin,
    end = nameEnd(words, from, to);
  // "the 06:10 to Leeds", "Otto's 6.10": nothing else names it.
  let first = from;
  while (first < end && (hintsAt(words, first) & ARTICLE ? !isGlued(words, first + 1) : first < from + OWNER_REACH && timeAt[first] === 0)) first++;
  if (first > from && !(bits[first - 1] & DETERMINER)) first = from;
  let next = first;
  while (next < end && timeAt[next] !== 0) next++;
  const isOnlyName = next < end ? (bits[next] & PREPOSITION) !== 0 : first > from && isGlued(words, first - 1),
    kept = phraseTokens(words, from, end, next > first && isOnlyName);
  let loose = 0;
  while (loose < kept.length && isLooseOpener(words, kept[loose], kept.length > 1)) loose++;
  if (loose > 0) kept.splice(0, loose);
  dropLoose(words, kept);
  // "A trial first | listed for May".
  while (kept.length > 1 && (bits[kept[kept.length - 1]] & (ADVERB | ORIGINAL)) === (ADVERB | ORIGINAL)) kept.pop();
  return kept;
}

/** Before a sign or a relative clause; of a list of names, its whole length. */
function nameEnd(words: SentenceWords, from: number, to: number): number {
  if (listBefore(words, to, from) >= 0) return to;
  for (let at = from + 1; at < to; at++) if (words.bits[at] & RELATIVE || (isBreak(words, at) && !isAdjectiveComma(words, at, from))) return at;
  return to;
}

/** What no title opens with: a sign, a joint, whose it is; "that work", "these talks" without their pointer. */
function isLooseOpener(words: SentenceWords, at: number, hasMore: boolean): boolean {
  const b = words.bits[at],
    hints = hintsAt(words, at);
  if (hasMark(words, at, BREAK | DOT) || isDash(signAt(words.tokens, at)) || hints & OWNER) return true;
  if (b & (COORDINATOR | SUBORDINATOR) && !(b & (DETERMINER | PRONOUN))) return true;
  // "Those | of Nes" points at nothing told before.
  if (b & PRONOUN && words.bits[at + 1] & PREPOSITION && words.timeAt[at + 1] === 0) return false;
  return isOwnerMark(words, at) || ((b & DETERMINER) !== 0 && hasMore && ((b & (ANAPHOR | RELATIVE)) !== 0 || (hints & PLURAL) !== 0));
}
