// Where sentences end. One pass over tokens; looks at a few tokens on either side of each full stop, never further.
import type { Span } from '../../model/index.js';
import { CAPITAL, NEWLINE, NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import { COLON, COMMA, DOT, ELLIPSIS, OPEN_BRACKET, SEMICOLON, STAR, UNDERSCORE, isCloser, isDash, isStop, signAt } from '../tokens/signs.js';
import { namedZone } from '../stamps/stated-zones.js';
import { zoneInWords } from '../stamps/zones.js';
import type { Vocabulary } from './vocabulary.js';
import { isSpaced, widthAt } from '../tokens/token-shape.js';

/** Value of abbreviations that have a capital. */
const CAPITAL_ONLY = 2;

/**
 * The sentences of a stretch of tokens. They tile its words: each begins at its first token and ends after its last.
 * Line breaks inside are white space.
 * @param from - first token.
 * @param to - token after the last.
 */
export function splitSentences(tokens: Tokens, from: number, to: number, words: Vocabulary): Span[] {
  const sentences: Span[] = [];
  let first = skipBreaks(tokens, from, to),
    last = -1;
  const body = pastLabel(tokens, first, to, words);
  if (body > first) {
    sentences.push({ start: tokens.start[first], end: tokens.end[body - 1] });
    first = body;
  }
  for (let index = first; index < to; index++) {
    const sign = signAt(tokens, index);
    const isPlea = opensPlea(tokens, index, words),
      isFace = sign > LAST_SIGN && index > first && closesWithFace(tokens, index, to);
    if (!isStop(sign) && sign !== ELLIPSIS && !isPlea && !isFace) continue;
    if (index > last) last = endOfRun(tokens, index, to);
    const next = skipBreaks(tokens, last + 1, to);
    if (next < to && (isGlued(tokens, next) || !(isPlea || isFace || endsHere(tokens, index, last, first, next, words)))) continue;
    sentences.push({ start: tokens.start[first], end: tokens.end[last] });
    index = next - 1;
    first = next;
  }
  if (first < to) {
    last = to - 1;
    while (last > first && tokens.kind[last] === NEWLINE) last--;
    sentences.push({ start: tokens.start[first], end: tokens.end[last] });
  }
  return sentences;
}

/** Tokens of a label in bold letters, at most. */
const LONGEST_LABEL = 14;

/** Past "**Parking**", "**Toilet** –", where a sentence of its own follows; in "**Swimming** is off", "**1923** The mill opened" it is of the sentence. */
function pastLabel(tokens: Tokens, from: number, to: number, { month, weekday }: Vocabulary): number {
  const { kind, word } = tokens,
    mark = signAt(tokens, from);
  if ((mark !== STAR && mark !== UNDERSCORE) || signAt(tokens, from + 1) !== mark) return from;
  let end = from + 2;
  for (; end < to && signAt(tokens, end) !== mark; end++)
    if (end - from > LONGEST_LABEL || kind[end] === NUMBER || month[word[end]] + weekday[word[end]] !== 0) return from;
  if (end === from + 2 || signAt(tokens, end + 1) !== mark) return from;
  const sign = signAt(tokens, end + 2),
    next = sign === COLON || isDash(sign) ? end + 3 : end + 2;
  return next + 1 < to && kind[next] === WORD && (tokens.flags[next] & CAPITAL) !== 0 && !isGlued(tokens, next) ? next : from;
}

/** Signs below are none of the pictures that people type. */
const LAST_SIGN = 0xd7ff;

/** "All done 😊 | Next visit in May": a face or a hand stands behind what it is about; "from Oslo ✈ Bergen" has neither. */
function closesWithFace({ text, start, kind, flags }: Tokens, index: number, to: number): boolean {
  const code = text.codePointAt(start[index]) ?? 0,
    isFace = (code >= 0x1f600 && code <= 0x1f64f) || (code >= 0x1f910 && code <= 0x1f97a) || (code >= 0x1f440 && code <= 0x1f450) || code === 0x1f389;
  return isFace && index + 1 < to && kind[index + 1] === WORD && (flags[index + 1] & CAPITAL) !== 0;
}

/** Tokens of a plea between two dashes, at most. */
const LONGEST_PLEA = 16;

/** "The pool is shut until Monday; | please call before Friday", " – please": what somebody is asked to do is no part of what was told; but "opens – please note – on Monday". */
function opensPlea(tokens: Tokens, index: number, { plea }: Vocabulary): boolean {
  const sign = signAt(tokens, index);
  if (!(sign === SEMICOLON || isDash(sign)) || plea[tokens.word[index + 1]] === 0) return false;
  let at = index + 1;
  while (at < index + LONGEST_PLEA && tokens.kind[at] !== NEWLINE && signAt(tokens, at) !== DOT && !isDash(signAt(tokens, at))) at++;
  return sign === SEMICOLON || !isDash(signAt(tokens, at));
}

/** The last of the signs that end a sentence together, with what they close: "?!", "...”)". */
function endOfRun(tokens: Tokens, index: number, to: number): number {
  let last = index,
    closers = 0;
  while (last + 1 < to && isGlued(tokens, last + 1)) {
    const next = signAt(tokens, last + 1);
    if (isCloser(next)) closers++;
    else if (closers > 0 || (!isStop(next) && next !== ELLIPSIS)) break;
    last++;
  }
  return last;
}

/** Past the ends of lines that stand here. */
export function skipBreaks(tokens: Tokens, from: number, to: number): number {
  let index = from;
  while (index < to && tokens.kind[index] === NEWLINE) index++;
  return index;
}

function isGlued(tokens: Tokens, index: number): boolean {
  return !isSpaced(tokens, index) && tokens.kind[index] !== NEWLINE && tokens.kind[index - 1] !== NEWLINE;
}

/** A full stop that may end a sentence, and the words on its sides. */
interface Stop {
  readonly tokens: Tokens;
  readonly words: Vocabulary;
  /** First token of the sentence. */
  readonly first: number;
  /** Word before, next token, first word of what follows. */
  readonly before: number;
  readonly next: number;
  readonly follower: number;
  readonly isCapital: boolean;
  /** What follows is a word that opens sentences, or a length: "Lund & Co. Two years later". */
  readonly isStarter: boolean;
}

/** Whether a terminator at `index` (with its run ending at `last`) ends the sentence begun at `first`, given what follows. */
export function endsHere(tokens: Tokens, index: number, last: number, first: number, next: number, words: Vocabulary): boolean {
  const { kind, word, flags } = tokens;
  const follower = firstWord(tokens, next);
  const isWord = kind[follower] === WORD,
    isCapital = (flags[follower] & CAPITAL) !== 0;
  // "v2.1 is due" opens a sentence in small letters.
  const isVersion = isWord && widthAt(tokens, follower) === 1 && kind[follower + 1] === NUMBER && isGlued(tokens, follower + 1);
  if (isWord && !isCapital && !isVersion && hasCase(tokens, follower) && !isSmall(tokens, first)) return false;
  const second = last > index ? signAt(tokens, index + 1) : DOT;
  if (signAt(tokens, index) !== DOT || (second !== DOT && !isCloser(second))) return true;
  if (last > index && second === DOT) return isCapital || follower > next;
  const before = index - 1;
  if (before < first || !isGlued(tokens, index)) return before >= first;
  const isLength = words.units[word[follower]] !== 0 && words.unit[word[follower + 1]] !== 0,
    isStarter = isWord && isCapital && (isLength || (words.starter[word[follower]] !== 0 && !opensNumber(tokens, follower, words)));
  const stop: Stop = { tokens, words, first, before, next, follower, isCapital, isStarter };
  if (kind[before] === NUMBER) return endsBehindNumber(stop);
  // "On the 1st.", "by 3rd.": no saint, and no road.
  if (kind[before] !== WORD || (isBehindNumber(stop) && words.ordinalEnding[word[before]])) return true;
  // "At a height of 180 ft. No one was hurt": a unit, and no fort; "in 2012 Dr. No" has a capital.
  if (words.titleAbbreviation[word[before]] !== 0 && !isZone(stop))
    return isStarter && kind[before - 1] === NUMBER && (flags[before] & CAPITAL) === 0;
  if (isNumbered(stop)) return kind[follower] !== NUMBER;
  // "From pad 39A."
  if (widthAt(tokens, before) === 1 && !isBehindNumber(stop)) return endsBehindLetter(stop);
  return endsBehindWord(stop);
}

/** "All times are in SGT. Ada …", "at 18:32 SGT. Ada …", "SGT. The …": no sergeant. */
function isZone({ tokens, words, before, isStarter }: Stop): boolean {
  if (!words.zones.has(tokens.text.slice(tokens.start[before], tokens.end[before]))) return false;
  return isStarter || signAt(tokens, before - 2) === COLON || [1, 2, 3].some((back) => words.clockNoun[tokens.word[before - back]] !== 0);
}

/** Tokens of a stamp and a name in front of a message, at most: "[03/02/2031, 09:14:30] Ada Moe:". */
const LONGEST_HEAD = 18;

/** "van's late. we start at 11", "09:14 mia: ok. we start": who begins a sentence in small letters begins the next so. */
function isSmall(tokens: Tokens, first: number): boolean {
  let at = first;
  if (tokens.kind[first] === NUMBER || signAt(tokens, first) === OPEN_BRACKET) {
    do at++;
    while (at <= first + LONGEST_HEAD && !(signAt(tokens, at - 1) === COLON && tokens.kind[at - 2] === WORD));
    if (at > first + LONGEST_HEAD) return false;
  }
  return tokens.kind[at] === WORD && (tokens.flags[at] & CAPITAL) === 0 && hasCase(tokens, at);
}

/** "Engine Co. No. 3". */
function opensNumber(tokens: Tokens, at: number, { numbered }: Vocabulary): boolean {
  return numbered[tokens.word[at]] !== 0 && signAt(tokens, at + 1) === DOT && tokens.kind[at + 2] === NUMBER;
}

/** "p. 12", "No. 5"; "P. Lind" is a name. */
function isNumbered({ tokens, words, before }: Stop): boolean {
  return words.numbered[tokens.word[before]] !== 0 && (widthAt(tokens, before) > 1 || (tokens.flags[before] & CAPITAL) === 0);
}

/** The word before is glued to a number. */
function isBehindNumber({ tokens, first, before }: Stop): boolean {
  return tokens.kind[before - 1] === NUMBER && before > first && isGlued(tokens, before);
}

/** "1. The" is a list mark; "29. Quiet day." below "Nov. 28" opens a paragraph. */
function endsBehindNumber({ tokens, first, before, isStarter }: Stop): boolean {
  const isShort = widthAt(tokens, before) < 3;
  if (tokens.ordinalDots && isShort && !isStarter) return false;
  return before !== first || (isShort && tokens.kind[first - 1] === NEWLINE);
}

/** An initial ("J."), a dotted abbreviation ("U.S.") or a part of day ("p.m."). */
function endsBehindLetter(stop: Stop): boolean {
  const { tokens, words, first, before, next, follower, isStarter } = stop,
    { kind, word, flags } = tokens,
    id = word[before];
  const isDotted = before - 2 >= first && signAt(tokens, before - 1) === DOT && isGlued(tokens, before) && isGlued(tokens, before - 1);
  if (isDotted && words.meridiemTail[id] && words.meridiemLetter[word[before - 2]]) return endsBehindClock(stop);
  if (isDotted) return isStarter;
  // "(b. 1931)", "c. 1450", "(b. Oslo, 3 May 1931; d. Lund, 1990)"
  if (words.lifeMark[id] !== 0 && before > first && kind[before - 1] !== WORD && kind[before - 1] !== NUMBER) return false;
  const isCounted = kind[follower] === NUMBER && next === follower;
  return (flags[before] & CAPITAL) === 0 ? !isCounted : isStarter || isCounted;
}

/** "At 4 p.m. The hall shut", not "2 to 4 p.m. — The hall was open.", "4 p.m. Monday", "4 p.m. EST", "at 12:20 a.m. Pillai ordered". */
function endsBehindClock({ tokens, words, first, before, next, follower, isCapital, isStarter }: Stop): boolean {
  if (isDash(signAt(tokens, next))) return false;
  if (isStarter) return true;
  const id = tokens.word[follower];
  if (!isCapital || words.weekday[id] || words.month[id] || isAllCaps(tokens, follower)) return false;
  return !opensZone(tokens, follower, words) && !isClockOnly(tokens, first, before - 2, words);
}

function endsBehindWord({ tokens, words, first, before, follower, isCapital, isStarter }: Stop): boolean {
  const { kind, word, flags } = tokens,
    id = word[before];
  const isDate = words.weekday[word[follower]] + words.month[word[follower]] !== 0;
  if (isCapital && !isDate && before > first) {
    // "It reopened on Mon. Investigators came", not "on Mon. Oct. 3".
    if (words.weekday[id] !== 0 && isToldOnDay(tokens, first, before, words)) return true;
    // "15 Nov. Rain all day": the day of an entry; "The fair is on 15 Nov. Tickets are on sale", not "On 15 Nov. Ada Holm left".
    const isOfMonth = words.month[id] !== 0 && (kind[before - 1] === NUMBER || words.ordinalEnding[word[before - 1]] !== 0);
    if (isOfMonth && !isClockOnly(tokens, first, before - 1, words)) return true;
  }
  // "taken ill." is no state: some are abbreviations with a capital only.
  const abbreviation = words.abbreviation[id];
  return !abbreviation || isStarter || (abbreviation === CAPITAL_ONLY && (flags[before] & CAPITAL) === 0);
}

/** "New York time", "Pacific." behind a clock. */
function opensZone(tokens: Tokens, at: number, words: Vocabulary): boolean {
  const next = tokens.word[at + 1];
  return (
    zoneInWords(tokens, at, words) !== undefined ||
    (namedZone(tokens, at, words) !== undefined && (tokens.kind[at + 1] !== WORD || words.governor[next] !== 0 || words.dayJoint[next] !== 0))
  );
}

/** "At 12:20 a.m. Pillai ordered", "on Fri 15 Nov. Pillai left": nothing was told before the time, and no sentence ends. */
function isClockOnly({ kind, word }: Tokens, first: number, to: number, words: Vocabulary): boolean {
  let at = first;
  while (at < to && kind[at] === WORD && (leadsToTime(word[at], words) || (words.weekday[word[at]] !== 0 && at > first))) at++;
  if (at === first) return false;
  while (at < to && kind[at] !== WORD) at++;
  return at === to;
}

/** Fewest tokens that tell something of a day, and of a place before it. */
const TOLD = 2,
  PLACE = 2;

/** "The shop shut on Mon.": enough for a sentence stands before a weekday; not "on Mon.", "in Oslo on Mon.", "next Mon.", "it rained, and on Mon.". */
function isToldOnDay({ kind, word, sign }: Tokens, first: number, day: number, words: Vocabulary): boolean {
  const told = words.governor[word[first]] === 0 ? TOLD : TOLD + PLACE;
  let from = day;
  while (from > first && sign[from - 1] !== COMMA && (kind[from - 1] !== WORD || leadsToTime(word[from - 1], words))) from--;
  return from - first >= told && sign[from - 1] !== COMMA && words.needsMore[word[from - 1]] === 0;
}

/** "On", "at", "about". */
function leadsToTime(id: number, { approximator, governor, stampFiller }: Vocabulary): boolean {
  return approximator[id] !== 0 || governor[id] !== 0 || stampFiller[id] !== 0;
}

/** The first word or number at or after `index`, past opening quotation marks and brackets. */
function firstWord(tokens: Tokens, index: number): number {
  let at = index;
  while (at < index + 3 && at < tokens.length && tokens.kind[at] !== WORD && tokens.kind[at] !== NUMBER) at++;
  return at;
}

function isAllCaps(tokens: Tokens, index: number): boolean {
  const written = tokens.text.slice(tokens.start[index], tokens.end[index]);
  return written.length > 1 && written === written.toUpperCase();
}

/** False in scripts that know no capitals: there a sentence may begin with any letter. */
function hasCase(tokens: Tokens, index: number): boolean {
  const letter = tokens.text.charAt(tokens.start[index]);
  return letter.toUpperCase() !== letter.toLowerCase();
}
