// Verbs behind "to", and what is laid down by one.
import { NUMBER, WORD } from '../../tokens/tokens.js';
import { hintsAt, isBreak, isCapital, isPlural, type SentenceWords } from '../../words/sentence-words.js';
import { newGroup, take, type VerbGroup } from './verb-group.js';
import {
  AUXILIARY,
  ADVERB,
  ARTICLE,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  DOER,
  DUE,
  HAPPENING,
  HAVE,
  NOT,
  NOUN_LIKE,
  PARTICIPLE,
  PARTICLE,
  PAST,
  PREPOSITION,
  REASON,
  TARGET,
  TO,
} from '../../words/vocabulary.js';
import { OTHER, RESUME, STATE } from '../../words/verb-senses.js';
import { takePassive } from './passive-verbs.js';
import { skipAdverbs } from './set-in-adverbs.js';

/** Value of the class `deedVerb`: done in a year. */
const OF_YEAR = 2,
  RIGHT_AT = 3;
/** Value of the class `weather`: "rain", and no form of its own. */
const FALLS = 4;

/** After a word of laying down: "to" and a verb, which then is the main one. */
export function takePlanned(words: SentenceWords, group: VerbGroup, to: number): void {
  const { bits } = words;
  const at = skipAdverbs(words, group.head + 1, to, null);
  // "Was due to illness", "due to refloat on Monday": a word that no list holds is a verb where a time or an object follows.
  const isSure =
    !(hintsAt(words, group.head) & REASON) ||
    words.timeAt[at + 2] !== 0 ||
    words.timeAt[at + 3] !== 0 ||
    (at + 2 < to && (bits[at + 2] & DETERMINER) !== 0);
  const inner = at < to && bits[at] & TO ? readInfinitive(words, at, to, isSure) : null;
  if (!inner) {
    if (isDeed(words, group, to)) group.sense = OTHER;
    return;
  }
  group.planned = true;
  // "Pledged not to strike", but "was not to strike", which is denied already.
  if (bits[at - 1] & NOT && bits[at - 1] & ADVERB && !(bits[at - 2] & BE)) group.negated = !group.negated;
  // "Is unlikely to reopen".
  if (words.vocabulary.classes.improbable[words.tokens.word[group.head]] !== 0) group.negated = !group.negated;
  group.head = inner.head;
  group.to = inner.to;
  group.base = inner.base;
  group.sense = inner.sense;
  group.passive = inner.passive;
  group.copula = inner.copula;
  group.perfect ||= inner.perfect;
}

/** "Was designed in 1926", "a record set in 1952": done then, where nothing is laid down for a time to come. */
export function isDeed(words: SentenceWords, { base, past, perfect, passive, head }: VerbGroup, to: number): boolean {
  if (past && passive && isGivenTo(words, head + 1, to)) return true;
  const deed = words.vocabulary.classes.deedVerb[base];
  if (deed === 0 || !past || (deed === OF_YEAR && (perfect || !isOfYear(words, head + 1)))) return false;
  // "Was booked in the 31st minute", but "was booked on a flight on Monday".
  if (deed === RIGHT_AT && (!passive || words.timeAt[head + 2] === 0)) return false;
  for (let at = head + 1; at < to && !isBreak(words, at) && !(words.bits[at] & AUXILIARY); at++)
    if (hintsAt(words, at) & TARGET && words.timeAt[at + 1] !== 0) return false;
  return true;
}

/** Figures of a year; of "17 and 18 June" no number has as many. */
const YEAR_LENGTH = 4;

/** "Planned in 1846": a year alone; "promised in 1846 to open it" plans. */
function isOfYear({ bits, timeAt, tokens: { kind, start, end } }: SentenceWords, at: number): boolean {
  const time = timeAt[at + 1],
    isYear = kind[at + 1] === NUMBER && end[at + 1] - start[at + 1] === YEAR_LENGTH;
  return (bits[at] & PREPOSITION) !== 0 && time !== 0 && isYear && timeAt[at + 2] !== time && !(bits[at + 2] & TO);
}

/** "They were promised | a bonus", "| shares": the word was given, and to whom; "a reply by Friday" is still due then. */
function isGivenTo(words: SentenceWords, first: number, to: number): boolean {
  const { bits, timeAt } = words;
  if (timeAt[first] !== 0 || timeAt[first + 1] !== 0) return false;
  const isMany = isPlural(words, first) && !(bits[first] & (PREPOSITION | ADVERB | COORDINATOR));
  if (!(hintsAt(words, first) & ARTICLE) && !isMany) return false;
  for (let at = first; at < to && !isBreak(words, at); at++)
    if (bits[at] & PREPOSITION && timeAt[at + 1] !== 0) return !(hintsAt(words, at) & (DOER | TARGET));
  return true;
}

/** "to" and a base form, "to be" and a participle, "to have been" … Where a verb must follow ("hoped to reconnect"), any plain word is one. */
export function readInfinitive(words: SentenceWords, at: number, to: number, isSure = false): VerbGroup | null {
  const { bits, timeAt } = words;
  const group = newGroup(at);
  group.form = 'infinitive';
  // "warned her not to dance".
  if (bits[at - 1] & NOT && !(bits[at - 1] & DETERMINER)) group.negated = true;
  if (at + 1 < to && timeAt[at + 1] !== 0) return null;
  let next = skipAdverbs(words, at + 1, to, group);
  if (next >= to) return null;
  // "To have | first | opened".
  const behind = bits[next] & HAVE ? skipAdverbs(words, next + 1, to, null) : to;
  if (behind < to && bits[behind] & (PARTICIPLE | BE)) {
    group.perfect = true;
    next = behind;
  }
  if (bits[next] & BE) return takeBe(words, group, next, to);
  if (isNounBehindTo(words, at, next, to, group.perfect)) return null;
  const isForm = bits[next] & (group.perfect ? BASE | PARTICIPLE : BASE);
  if (!isForm && !(isSure && isPlainWord(words, next) && isActing(words, next, to))) return null;
  take(words, group, next);
  takePassive(words, group, to);
  return group;
}

/** "To be", "to be opened". */
function takeBe(words: SentenceWords, group: VerbGroup, at: number, to: number): VerbGroup {
  take(words, group, at);
  const main = skipAdverbs(words, at + 1, to, group);
  if (main < to && words.bits[main] & PARTICIPLE) {
    take(words, group, main);
    group.passive = true;
  } else {
    group.copula = true;
    group.sense = STATE;
  }
  return group;
}

/** Value of the class `lingering`. */
const BACK = 2;

/** "To" governs a noun: "went to track 5", "returned to work", "called to order". */
function isNounBehindTo(words: SentenceWords, at: number, next: number, to: number, isPerfect: boolean): boolean {
  const {
    bits,
    timeAt,
    tokens: { kind, word },
    vocabulary: { classes, sense },
  } = words;
  const isNounLike = (bits[next] & NOUN_LIKE) !== 0,
    isTime = timeAt[next + 1] !== 0;
  if (isNounLike && !isPerfect && next + 1 < to && kind[next + 1] === NUMBER && !isTime && !isCountOf(words, next + 1, to)) return true;
  // "Returned to work".
  if (isNounLike && sense[word[at - 1]] === RESUME && timeAt[at - 1] === 0) return true;
  // "Called to order at six": nobody orders nothing.
  const hasNoObject = next + 1 >= to || isTime || kind[next + 1] !== WORD || (bits[next + 1] & (PREPOSITION | COORDINATOR)) !== 0;
  // "Went back to work on 3 May".
  if (hasNoObject && isNounLike && classes.lingering[word[at - 1]] === BACK) return true;
  return hasNoObject && classes.objectOnly[word[next]] !== 0;
}

/** "200 jobs", "1,200 jobs": so many of what stands behind. */
function isCountOf({ bits, timeAt, tokens: { kind } }: SentenceWords, at: number, to: number): boolean {
  const closed = PREPOSITION | ADVERB | COORDINATOR | DETERMINER | BE | HAVE | TO;
  let noun = at;
  while (noun < to && (kind[noun] === NUMBER || (kind[noun - 1] === NUMBER && kind[noun + 1] === NUMBER))) noun++;
  return noun < to && kind[noun] === WORD && timeAt[noun] === 0 && (bits[noun] & closed) === 0;
}

/** A word that is oftener a noun, or in no list: where a verb must stand it is one. */
export function isPlainWord(words: SentenceWords, at: number): boolean {
  return (words.bits[at] & ~(NOUN_LIKE | HAPPENING)) === 0 && words.tokens.kind[at] === WORD && !isCapital(words, at) && words.timeAt[at] === 0;
}

/** "Plans to auction the licences": with what it acts upon. */
function isActing({ bits, timeAt }: SentenceWords, at: number, to: number): boolean {
  return bits[at] === 0 || (at + 1 < to && (bits[at + 1] & DETERMINER) !== 0 && timeAt[at + 1] === 0);
}

/** "To" and a base form. */
export function opensInfinitive({ bits }: SentenceWords, at: number, to: number): boolean {
  return (bits[at] & TO) !== 0 && at + 1 < to && (bits[at + 1] & (BASE | BE)) !== 0;
}

/** "Closed due | to snow", "off due | to rain": right behind a verb in the past, or how it is, why. */
export function isDueTo({ bits, vocabulary: { classes, hints }, tokens: { word } }: SentenceWords, at: number, from: number): boolean {
  if (at - 1 < from || !(bits[at - 1] & DUE) || !(hints[word[at - 1]] & REASON)) return false;
  // "Due to rain on Friday, the match": nothing is due to rain.
  if (classes.weather[word[at + 1]] === FALLS) return true;
  const state = at - 2 >= from && (bits[at - 2] & (BE | HAVE)) === 0 ? bits[at - 2] : 0;
  return (state & (PAST | PARTICIPLE)) !== 0 || ((state & PARTICLE) !== 0 && (bits[at + 1] & (NOUN_LIKE | HAPPENING)) !== 0);
}
