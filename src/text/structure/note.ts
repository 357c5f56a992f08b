// Notes that people write down for themselves and others: "Dentist Tuesday 3pm", "Deploy 14:00, rollback 14:20". They speak of what is to come.
import {
  ADVERB,
  AUXILIARY,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  DO,
  HAPPENING,
  HAVE,
  MAY,
  NOT,
  NOUN_LIKE,
  PARTICIPLE,
  PAST,
  PAST_AUXILIARY,
  PREPOSITION,
  PRESENT,
  PRONOUN,
  SUBORDINATOR,
  WILL,
  WOULD,
} from '../words/vocabulary.js';
import type { Locale } from '../locales/rule-types.js';
import { COLON, COMMA, DOT, EXCLAMATION, QUOTE, RIGHT_DOUBLE, isCloser, isDash, signAt } from '../tokens/signs.js';
import { CAPITAL, FIRST, NEWLINE, NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import { AHEAD_SURE, type CueWords, cueWordsOf, MOVE, POSSESSIVE, PRESENT_BE } from '../words/cue-words.js';
import { endsWith } from '../tokens/token-shape.js';
import { skipBreaks } from './sentences.js';

/** A note has no more tokens. */
const LONGEST = 72;

/** Whether a whole text is a note: short, and nothing in it is told as past. What nobody plans, a fire or a crash, is no note's. */
export function isNote(tokens: Tokens, locale: Locale): boolean {
  const { word, kind, flags, length } = tokens;
  if (length > FIRST + LONGEST || locale.events === undefined) return false;
  const cueWords = cueWordsOf(locale),
    { verbs, pastEnding } = cueWords;
  // "Supper is at half past five.": told in sentences.
  const last = lastToken(tokens);
  const isTold = signAt(tokens, last) === DOT && isSober(tokens, last);
  if (isTold ? !isTelegram(tokens, locale, cueWords) : isSentence(tokens, locale, cueWords)) return false;
  // Above a date or a name at the foot too.
  let end = last;
  while (end > 0 && signAt(tokens, end) !== DOT) end = lastBefore(tokens, kind.lastIndexOf(NEWLINE, end));
  const line = kind.lastIndexOf(NEWLINE, end) + 1,
    opening = verbs[word[line]];
  // Not "No trains on Friday.", nor "All welcome." below what one is welcome to.
  if (end > 0 && !(isTold && line > FIRST) && (opening & (DETERMINER | PRONOUN | PREPOSITION | SUBORDINATOR)) !== 0 && (opening & NOT) === 0)
    return false;
  const booked = locale.lexicon.values('noticeState'),
    mishap = locale.lexicon.values('mishap'),
    weekday = locale.lexicon.values('weekday'),
    meridiem = locale.lexicon.values('meridiem');
  for (let at = 0; at < length; at++) {
    const id = word[at];
    // "Sat 10 am" neither sits nor is.
    if (weekday[id] !== 0 || (meridiem[id] !== 0 && kind[at - 1] === NUMBER)) continue;
    // "Shut on Monday", but not "shut its mill".
    if (kind[at] !== WORD || (booked[id] !== 0 && (verbs[word[at + 1]] & DETERMINER) === 0)) continue;
    // "Fire drill".
    if (mishap[id] !== 0 && (verbs[word[at + 1]] & (HAPPENING | PREPOSITION)) !== HAPPENING) return false;
    const classes = verbs[id];
    // "Two men were hurt".
    if ((classes & PAST_AUXILIARY) !== 0 && kind[at - 1] === WORD) return false;
    // "Prices fell" is a past, though trees are felled: what is a past and no participle is no base form that stays as it is ("we shut on Monday").
    if (
      id === 0
        ? (flags[at] & CAPITAL) === 0 && endsWith(tokens, at, pastEnding)
        : (classes & PAST) !== 0 && (classes & ((classes & PARTICIPLE) !== 0 ? BASE | NOUN_LIKE | HAPPENING : NOUN_LIKE | HAPPENING)) === 0
    )
      return false;
    // "Has sold", "been", "born".
    // Not "frozen pitch".
    const isOnlyDone = (classes & (PARTICIPLE | BASE | HAPPENING | NOUN_LIKE | PAST)) === PARTICIPLE && !isName(tokens, at + 1, verbs);
    if ((classes & (BE | HAVE | PARTICIPLE)) === (BE | PARTICIPLE) || isOnlyDone) return false;
  }
  return true;
}

/** A word that is nothing but a noun, right behind another. */
function isName({ kind, word, length }: Tokens, at: number, verbs: Int32Array): boolean {
  return at < length && kind[at] === WORD && (verbs[word[at]] & ~(NOUN_LIKE | HAPPENING)) === 0;
}

/** "Talk on Tuesday at 7. Tea from 6.": full stops, a weekday or a number of what there is not, and no verb but one that asks for something; a diary opens with its day. */
function isTelegram(tokens: Tokens, { lexicon, events }: Locale, words: CueWords): boolean {
  const { verbs } = words,
    { word, kind, flags, length } = tokens,
    booked = lexicon.values('noticeState'),
    weekday = lexicon.values('weekday'),
    meridiem = lexicon.values('meridiem'),
    plural = events?.endings.plural ?? '';
  const first = skipBreaks(tokens, FIRST, length);
  // "Hi Ada, thanks for Sunday."
  if (lexicon.values('greeting')[word[first]] !== 0) return false;
  // "Check the tank on Monday.", "Pick up the cake": an order is a sentence.
  const hasObject = (verb: number): boolean => ((verbs[word[verb + 1]] | verbs[word[verb + 2]]) & DETERMINER) !== 0;
  if ((verbs[word[first]] & BASE) !== 0 && hasObject(first)) return false;
  let isDated = (verbs[word[first]] & NOT) !== 0 && kind.includes(NUMBER),
    opening = first,
    article = -1;
  for (let at = first; at < length; at++) {
    const id = word[at],
      classes = verbs[id];
    const sign = signAt(tokens, at),
      isFirst = at === first || kind[at - 1] === NEWLINE || signAt(tokens, at - 1) === DOT;
    // "OSLO, 3 May – The pier": behind its dateline or its label a sentence opens.
    // "However, the pier": so it does behind what joins it to the one before.
    const isParted =
        isDash(signAt(tokens, at - 1)) || signAt(tokens, at - 1) === COLON
          ? (flags[at] & CAPITAL) !== 0
          : at === opening + 2 && signAt(tokens, at - 1) === COMMA,
      isJoined = at === opening + 1 && (verbs[word[opening]] & COORDINATOR) !== 0;
    if (isFirst || isParted || isJoined) opening = at;
    // What somebody said is told.
    if (sign === QUOTE || sign === RIGHT_DOUBLE) return false;
    if (weekday[id] !== 0) isDated ||= at > first;
    // "Police shut down the line", "fans booked rooms on Friday".
    if (booked[id] !== 0 && (hasObject(at) || areActedUpon(tokens, (verbs[word[at + 1]] & ADVERB) !== 0 ? at + 2 : at + 1, plural, verbs)))
      return false;
    // "A sad day. The bridge closed on Tuesday. On Friday the bakers moved.": with an article a sentence, and no telegram.
    if ((classes & (DETERMINER | NOT)) === DETERMINER) article = at;
    if (article >= opening && at > article + 1 && (classes & PAST) !== 0 && weekday[id] === 0 && opensTold(verbs[word[opening]])) return false;
    // "Fri March 17" marches nowhere, "Fri May 17" may do nothing.
    const isMonth = words.month[id] !== 0 && (kind[at + 1] === NUMBER || kind[at - 1] === NUMBER);
    if (kind[at] !== WORD || isMonth || weekday[id] !== 0 || booked[id] !== 0 || (meridiem[id] !== 0 && kind[at - 1] === NUMBER)) continue;
    if ((classes & (BE | HAVE | DO | WILL | WOULD | MAY)) !== 0 || (classes & (PRONOUN | DETERMINER)) === PRONOUN) return false;
    if ((classes & (PRESENT | PAST)) !== 0 && (classes & (NOUN_LIKE | HAPPENING)) === 0 && (classes & (PAST | BASE)) !== BASE) return false;
    // "Bring a friend", "back open", "staff training", but not "doors open", "Rangers, third last year, host Lund".
    const isBeforeName = (flags[at + 1] & CAPITAL) !== 0,
      isAttribute =
        (verbs[word[at - 1]] & (ADVERB | PREPOSITION | DETERMINER)) !== 0 ||
        (!isBeforeName && isName(tokens, at + 1, verbs)) ||
        isCompound(tokens, at, first, plural, words);
    if ((classes & BASE) !== 0 && !isFirst && (kind[at - 1] === WORD ? !isAttribute : isBeforeName)) return false;
  }
  return isDated;
}

/**
 * "The bridge closed on Tuesday", "on Friday the bakers moved", "it is true that …", as a cell of a table or the last line of a paste has it: a line with an article
 * or a pronoun, and behind that a verb that has a tense; not "anyone know when the shops shut", "at the pool: closed on Monday".
 */
function isSentence(tokens: Tokens, { lexicon }: Locale, { verbs }: CueWords): boolean {
  const { word, kind, length } = tokens,
    weekday = lexicon.values('weekday');
  let isOpen = false,
    subject = length;
  for (let at = FIRST; at < length; at++) {
    const classes = weekday[word[at]] === 0 ? verbs[word[at]] : 0;
    if (kind[at - 1] === NEWLINE) {
      isOpen = opensTold(classes) || (classes & (PRONOUN | NOT)) === PRONOUN;
      subject = length;
    }
    if (signAt(tokens, at) === COLON || (classes & (BASE | NOUN_LIKE | HAPPENING | PAST)) === BASE) isOpen = false;
    if (isOpen && (classes & (at > subject + 1 ? PAST | AUXILIARY : at > subject ? AUXILIARY : 0)) !== 0) return true;
    if (isOpen && (classes & (DETERMINER | PRONOUN)) !== 0 && (classes & (NOT | PREPOSITION)) === 0) subject = Math.min(subject, at);
  }
  return false;
}

/** An article, or what stands in front of one: "on Friday". */
function opensTold(classes: number): boolean {
  return (classes & (DETERMINER | PREPOSITION | SUBORDINATOR)) !== 0 && (classes & NOT) === 0;
}

/** "Egg | hunt", "bus | strike": one thing alone does not hunt so; not "trains | stop", "police | hunt", "Ada and Tom | drive". */
function isCompound(tokens: Tokens, at: number, first: number, plural: string, { cues, verbs, pluralNoun, scales }: CueWords): boolean {
  const { word, flags } = tokens,
    before = at - 1;
  // "Train delay", "share fall": nobody plans that.
  if ((cues[word[at]] & MOVE) !== 0 || scales[word[at]] !== 0) return false;
  if ((verbs[word[at]] & PAST) !== 0 || (verbs[word[at]] & (NOUN_LIKE | HAPPENING)) === 0) return false;
  if (pluralNoun[word[before]] !== 0 || endsWith(tokens, before, plural) || (verbs[word[before]] & ~(NOUN_LIKE | HAPPENING | BASE)) !== 0)
    return false;
  return (flags[before] & CAPITAL) === 0 || before === first;
}

/** "Rooms on": a lone plural in small letters, before a preposition. */
function areActedUpon(tokens: Tokens, at: number, plural: string, verbs: Int32Array): boolean {
  const { kind, flags, word, length } = tokens;
  const isNoun = (verbs[word[at]] & (ADVERB | PREPOSITION | SUBORDINATOR | DETERMINER | PRONOUN)) === 0 && endsWith(tokens, at, plural);
  return isNoun && at + 1 < length && kind[at] === WORD && (flags[at] & CAPITAL) === 0 && (verbs[word[at + 1]] & PREPOSITION) !== 0;
}

/** Verbs told as past for each that tells of now or of what is to come, in a record of days that are over. */
const PASTS_OF_RECORD = 4;

/** Whether a text looks back on the days that it is about: nearly all of it is told as past. */
export function looksBack({ word, length }: Tokens, locale: Locale): boolean {
  if (locale.events === undefined) return false;
  const { verbs, cues } = cueWordsOf(locale);
  let past = 0,
    others = 0;
  for (let at = 0; at < length; at++) {
    if ((verbs[word[at]] & (PAST | NOUN_LIKE | BASE)) === PAST) past++;
    else if ((cues[word[at]] & AHEAD_SURE) !== 0 || (cues[word[at]] & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE) others++;
  }
  return past > others * PASTS_OF_RECORD;
}

function lastToken(tokens: Tokens): number {
  return lastBefore(tokens, tokens.length);
}

/** The last token before `end` that is no line break; -1 where none is. */
function lastBefore(tokens: Tokens, end: number): number {
  const { kind } = tokens;
  let last = end - 1;
  // What ends with a quotation ends with its words.
  while (last > 0 && (kind[last] === NEWLINE || (isCloser(signAt(tokens, last)) && signAt(tokens, last - 1) === DOT))) last--;
  return last;
}

/** No exclamation mark, and no line below the first that opens with its day: "Thu 1 – Beans in." */
function isSober(tokens: Tokens, last: number): boolean {
  const { kind } = tokens;
  for (let at = skipBreaks(tokens, FIRST, last); at < last; at++)
    if (signAt(tokens, at) === EXCLAMATION || (kind[at] === NEWLINE && (kind[at + 1] === NUMBER || kind[at + 2] === NUMBER))) return false;
  return true;
}
