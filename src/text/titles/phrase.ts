// Words of a title: a stretch of text without articles, times and loose ends, cut only where a phrase ends.
import { NUMBER, SPACE_BEFORE, WORD } from '../tokens/tokens.js';
import { plainLetters } from '../tokens/letters.js';
import { isDash, signAt } from '../tokens/signs.js';
import { listBefore } from '../clauses/name-lists.js';
import { isAmount, isLeftOut } from '../clauses/comparisons.js';
import { isUpTo } from '../clauses/role-of.js';
import { labelStart } from '../clauses/time-label.js';
import {
  BRACKET,
  BREAK,
  DOT,
  hasMark,
  hintsAt,
  HYPHEN,
  isAdjectiveComma,
  isBreak,
  isGlued,
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
  CAUSE,
  COORDINATOR,
  DETERMINER,
  INDEFINITE,
  NOT,
  ONLY,
  ORIGINAL,
  OWNER,
  OFFSET,
  PAIR,
  PARTICIPLE,
  PARTICLE,
  PLURAL,
  PREPOSITION,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  REPLACING,
  SEQUEL,
  SINCE,
  SUBORDINATOR,
  TO,
  UNTIL,
  VERB,
} from '../words/vocabulary.js';
import { POSTPONE } from '../words/verb-senses.js';
import { isLength } from '../clauses/time-roles.js';
import { AUXILIARY } from '../clauses/verb-group.js';

/** "Both". */
const PAIRED = DETERMINER | PRONOUN | ADVERB;

/** Best length of a title, and the longest. */
export const GOOD_TITLE_LENGTH = 60,
  LONGEST_TITLE = 80;

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
    if (depth > 0 || isQuote(words, at)) continue;
    if (words.timeAt[at] !== 0 && !keepTimes && !isLengthAt(words, at) && !isOwned(words, at)) at = dropTime(words, kept, at, from, to);
    else if (!isLooseArticle(words, at, from, to)) kept.push(at);
  }
  return kept;
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
  if (owner + 1 < to && bits[owner] & DETERMINER && isGlued(words, owner) && timeAt[owner + 1] === 0 && isFigureOrWord(words, owner + 1))
    return owner;
  dropGovernors(words, kept, at);
  // "The 2026/27 season": with the sign to the time behind it.
  const isJoined = at + 2 < to && timeAt[at + 1] === 0 && timeAt[at + 2] !== 0 && isGlued(words, at + 2),
    last = at + 1 < to && isGlued(words, at + 1) && (tokens.kind[at + 1] === WORD || isJoined) ? at + 1 : at;
  return isMeasureBehind(words, last + 1, to) ? last + 3 : last;
}

function isFigureOrWord({ tokens: { kind } }: SentenceWords, at: number): boolean {
  return kind[at] === WORD || kind[at] === NUMBER;
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
  // "The A12", "A. Moe" too.
  if (at + 1 < to && isGlued(words, at + 1) && (words.tokens.kind[at + 1] === NUMBER || hasMark(words, at + 1, DOT))) return false;
  return !(hintsAt(words, at) & INDEFINITE && (isAmount(words, at - 1) || isRate(words, at, from, to)));
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

/** "put off" before "the 24 March auction", not "held over the weekend". */
function isPhrasal({ bits, tokens: { word }, vocabulary: { base, phrasal } }: SentenceWords, at: number): boolean {
  const sense = at > 0 ? phrasal.get(base[word[at - 1]] * 65536 + word[at]) : undefined;
  return sense !== undefined && !(sense === POSTPONE && bits[at] & CAUSE);
}

/** "two-day", "for six weeks", "weeks of talks": how long is no date; "two weeks later" is one. */
function isLengthAt({ times, timeAt, tokens: { end }, vocabulary: { hints, classes }, tokens: { word } }: SentenceWords, at: number): boolean {
  const { type, value, end: last } = times[timeAt[at] - 1];
  if (type !== 'DURATION') return false;
  let next = at;
  while (end[next] < last) next++;
  if (!isLength(value) && classes.nounJoint[word[next + 1]] === 0) return false;
  return ((hints[word[next]] | hints[word[next + 1]]) & (SEQUEL | OFFSET)) === 0;
}

/** "Must be accounted for", "was tampered with on Monday": a preposition whose noun stands before the verb. */
function isStranded(words: SentenceWords, at: number): boolean {
  const { bits, timeAt } = words;
  if (!(bits[at] & PREPOSITION) || bits[at] & (TO | SUBORDINATOR) || !(bits[at - 1] & PARTICIPLE) || timeAt[at - 1] !== 0) return false;
  return (
    at + 1 >= words.tokens.length ||
    isBreak(words, at + 1) ||
    hasMark(words, at + 1, DOT) ||
    isQuote(words, at + 1) ||
    ((bits[at + 1] & PREPOSITION) !== 0 && timeAt[at + 2] !== 0)
  );
}

/** Takes prepositions, commas and joining words off the end. */
export function dropLoose(words: SentenceWords, kept: number[]): void {
  const end = firmEnd(words, kept, kept.length);
  while (kept.length > end) kept.pop();
}

/** How many of the first `count` tokens stand before what is loose at their end. */
function firmEnd(words: SentenceWords, kept: readonly number[], count: number): number {
  const { bits } = words;
  let end = count;
  for (; end > 0; end--) {
    const last = kept[end - 1],
      isBehindNext = end > 1 && kept[end - 2] === last - 1;
    if (!isLoose(words, last) && !(isBehindNext && (isAside(bits, last) || isRest(words, last))) && !isLooseAdverb(words, last)) break;
  }
  return end;
}

/** A sign, a joining word, a preposition or an article without its noun, "not" without its verb. */
function isLoose(words: SentenceWords, at: number): boolean {
  const b = words.bits[at];
  if (hasMark(words, at, BREAK | DOT | HYPHEN) || (b & (COORDINATOR | SUBORDINATOR | RELATIVE | TO)) !== 0) return true;
  if ((b & (PREPOSITION | UNTIL)) !== 0 && (b & ADVERB) === 0 && !isParticle(words, at) && !isStranded(words, at)) return true;
  if ((b & DETERMINER) !== 0 && (b & (PRONOUN | ANAPHOR)) === 0 && !isGlued(words, at) && !isAnswer(words, at)) return true;
  if ((hintsAt(words, at) & (REPLACING | ONLY)) !== 0 || (b & (SINCE | PROGRESSIVE)) === (SINCE | PROGRESSIVE)) return true;
  return isLooseDenial(words, at) || isLeftOut(words, at);
}

/** "To begin | not later than 6 March" too. */
function isLooseDenial({ bits, timeAt }: SentenceWords, at: number): boolean {
  return (bits[at] & (NOT | AUXILIARY | DETERMINER | PRONOUN)) === NOT && ((bits[at + 1] & ADVERB) !== 0 || timeAt[at + 1] !== 0);
}

/** "Searched the lake | and again": nothing is joined. */
function isRest({ bits, tokens: { word }, vocabulary: { outcomes } }: SentenceWords, at: number): boolean {
  return (bits[at] & (ADVERB | PARTICLE | VERB | PRONOUN)) === ADVERB && (bits[at - 1] & COORDINATOR) !== 0 && outcomes[word[at - 1]] === 0;
}

/** "As originally | planned". */
function isAside(bits: SentenceWords['bits'], at: number): boolean {
  return (bits[at] & (ADVERB | ORIGINAL)) === (ADVERB | ORIGINAL) && (bits[at - 1] & SUBORDINATOR) !== 0;
}

/** "Will go on.": behind its verb and before a sign stands no preposition. */
function isParticle({ bits, marks, timeAt, tokens: { length, word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  // "Turned himself in on Friday".
  if (at > 0 && bits[at] & PARTICLE && classes.reflexive[word[at - 1]] !== 0) return timeAt[at + 1] === 0;
  return (bits[at] & PARTICLE) !== 0 && at > 0 && (bits[at - 1] & VERB) !== 0 && (at + 1 >= length || (marks[at + 1] & (BREAK | DOT)) !== 0);
}

/** "Voted no.": the word itself, and nothing that it denies. */
export function isAnswer(words: SentenceWords, at: number): boolean {
  return (words.bits[at] & NOT) !== 0 && hasMark(words, at + 1, DOT | BREAK);
}

/** "As early as May", "no earlier than 3 May", "hours after it began": measures a time that the title does not show. */
function isLooseAdverb(words: SentenceWords, at: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  // "Is shut | up to Friday", "up to and including Friday", not "was set up to Friday".
  if (isUpTo(words, at + 1) && (timeAt[at + 2] !== 0 || bits[at + 2] & COORDINATOR)) return !isPhrasal(words, at);
  // "Shut right up | until May", not "was torn up until May".
  if (classes.jointLead[word[at]] !== 0 && (bits[at + 1] & (UNTIL | TO) || classes.jointLead[word[at + 1]] !== 0))
    return !(bits[at] & PARTICLE && at > 0 && (bits[at - 1] & VERB || classes.reflexive[word[at - 1]] !== 0));
  if (classes.timeMeasure[word[at]] === 0 || timeAt[at] !== 0) return false;
  return timeAt[at + 1] !== 0 || timeAt[at + 2] !== 0 || classes.sequence[word[at + 1]] !== 0;
}

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
    const isJoint: boolean = isPair && (bits[at] & COORDINATOR) !== 0;
    isPair = !isJoint && (isPair || (hintsAt(words, at) & PAIR) !== 0);
    if (
      !isJoint &&
      count > 0 &&
      tokens.kind[kept[count - 1]] !== NUMBER &&
      (isBreak(words, at) || (bits[at] & (PREPOSITION | SUBORDINATOR | COORDINATOR | RELATIVE)) !== 0)
    )
      cut = count;
  }
  return plain(words, kept, firmEnd(words, kept, count));
}

function opensPart({ bits }: SentenceWords, at: number): boolean {
  return (bits[at] & (PREPOSITION | SUBORDINATOR | COORDINATOR | RELATIVE)) !== 0;
}

/** Tokens, all or the first of them, with the spaces of the text. */
export function plain(words: SentenceWords, kept: readonly number[], count = kept.length): string {
  const {
    tokens: { text, start, end, flags },
  } = words;
  let phrase = '';
  for (let i = 0; i < count;) {
    const first = kept[i];
    let last = first;
    const isOne = i === 0 || isJoined(words, kept[i - 1], first);
    // Neighbours that one space parts, or nothing, are taken together.
    for (i++; i < count && kept[i] === last + 1; i++) {
      const gap = start[last + 1] - end[last];
      if (
        gap > 1 ||
        (gap === 1 && (text.charCodeAt(end[last]) !== 32 || isStop(text.charCodeAt(start[last + 1])))) ||
        (gap === 0 && flags[last + 1] & SPACE_BEFORE)
      )
        break;
      last++;
    }
    phrase += (isOne ? '' : ' ') + text.slice(start[first], end[last]);
  }
  return phrase;
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

/** A noun phrase as long as a title may be: "the resignation of the mayor". */
export function wholeName(words: SentenceWords, from: number, to: number): string {
  return joinPhrase(words, nounTokens(words, from, to), GOOD_TITLE_LENGTH);
}

/** What a noun phrase is called by itself: "The resignation of the mayor". */
export function nounTitle(words: SentenceWords, from: number, to: number): string {
  return capitalised(wholeName(words, from, to));
}

/** First letter as a capital; "iPhone" has its own. */
export function capitalised(text: string): string {
  const unit = text.charCodeAt(0),
    second = text.charCodeAt(1);
  if (!(unit >= 97) || (second > 64 && second < 91)) return text;
  const letter = unit < 128 ? text.charAt(0) : String.fromCodePoint(text.codePointAt(0) ?? 0);
  const typed = unit < 0xfb00 ? letter : plainLetters(letter);
  return typed.charAt(0) === letter.charAt(0) ? letter.toUpperCase() + text.slice(letter.length) : capitalised(typed + text.slice(letter.length));
}

/** Characters of the name of a thing, at most. */
export const LONGEST_NAME = 44;

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
  // "the 06:10 to Leeds": nothing else names it.
  let first = from;
  while (first < end && hintsAt(words, first) & ARTICLE && !isGlued(words, first + 1)) first++;
  let next = first;
  while (next < end && timeAt[next] !== 0) next++;
  const kept = phraseTokens(words, from, end, next > first && next < end && (bits[next] & PREPOSITION) !== 0);
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
  return (b & DETERMINER) !== 0 && (isGlued(words, at) || (hasMore && ((b & (ANAPHOR | RELATIVE)) !== 0 || (hints & PLURAL) !== 0)));
}
