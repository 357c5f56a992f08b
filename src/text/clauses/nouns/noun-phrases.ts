// Noun phrases before a word: what a relative clause or a participle belongs to.
import {
  COMMA,
  hasMark,
  HYPHEN,
  isBreak,
  isCapital,
  isGlued,
  isPlural,
  type SentenceWords,
  hintsAt,
  isOwnerMark,
  timeEnd,
  timeStart,
} from '../../words/sentence-words.js';
import {
  AUXILIARY,
  ADVERB,
  ANAPHOR,
  BASE,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  INDEFINITE,
  NOUN_LIKE,
  PAIR,
  PARTICIPLE,
  PARTICLE,
  PAST,
  PREPOSITION,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
  UNTIL,
  VERB,
  ARTICLE,
} from '../../words/vocabulary.js';
import { NUMBER, WORD } from '../../tokens/tokens.js';
import { labelStart } from '../times/time-label.js';
import { MOVE, PLAN, POSTPONE, SAY } from '../../words/verb-senses.js';

/** Tokens of the first of two that are joined, at most. */
const LONGEST_PAIRED = 5;

/** The noun phrase right before `at`, back to a sign, a verb, or a joining word. */
export function antecedentBefore(words: SentenceWords, at: number, low: number): readonly [number, number] {
  let end = at;
  while (end > low && (isBreak(words, end - 1) || words.bits[end - 1] & ADVERB)) end--;
  if (end > low && words.bits[end - 1] & PREPOSITION && end < at) end--;
  // "The fire on Friday that killed two", "the fair on 3 June (moved from 27 May)".
  const isBehindTime =
      end > low &&
      words.timeAt[end - 1] !== 0 &&
      ((words.bits[at] & (RELATIVE | VERB)) === RELATIVE ? end === at || isOfThing(words, at) : end < at && isMoved(words, at)),
    day = isBehindTime ? timeStart(words, end - 1) : low;
  if (day - 1 > low && words.bits[day - 1] & PREPOSITION && !(words.bits[phraseStart(words, day - 1, low) - 1] & VERB && isMoved(words, at)))
    end = day - 1;
  // "Ada Moe, 71, who": the name, not the age.
  if (
    end < at &&
    end - 2 > low &&
    words.tokens.kind[end - 1] === NUMBER &&
    words.timeAt[end - 1] === 0 &&
    hasMark(words, end - 2, COMMA) &&
    isCapital(words, end - 3)
  )
    end -= 2;
  const last = phraseStart(words, end, low),
    // "The match between Sund and Vik, which".
    isPair = last > low && (end < at || words.vocabulary.sense[words.tokens.word[at]] === PLAN) && isInPair(words, last - 1),
    start = isPair ? phraseStart(words, last - 1, low) : last;
  // "Thomas Wyle, a merchant, who": the name, not what it is called beside.
  const isBeside = end < at && start > low + 1 && words.bits[start] & DETERMINER && hasMark(words, start - 1, COMMA) && isCapital(words, start - 2);
  const name = isBeside ? phraseStart(words, start - 1, low) : start;
  // "In Oslo, the mayor, who", "later, the mayor, who": a name it is not.
  const opener = Math.max(low, name - 1),
    isFront = isBeside && (words.bits[opener] & (opener === name ? ADVERB : PREPOSITION)) !== 0 && isCapital(words, opener);
  return isBeside && !isFront ? [name, start - 1] : [start, end];
}

/** "Moved", "postponed": what is done to a plan, whatever time stands between. */
function isMoved({ bits, tokens: { word }, vocabulary: { sense } }: SentenceWords, at: number): boolean {
  return (bits[at] & PARTICIPLE) !== 0 && (sense[word[at]] === MOVE || sense[word[at]] === POSTPONE);
}

/** "Opened the fair on Friday, which closes in May"; but "on Friday, which is a feast", "which brought the traffic to a halt": the day, or all that was told. */
function isOfThing({ bits, timeAt }: SentenceWords, relative: number): boolean {
  const behind = relative + 2;
  if (bits[behind] & DETERMINER) return false;
  return (bits[relative + 1] & AUXILIARY) !== 0 || (bits[behind] & (PREPOSITION | UNTIL)) !== 0 || timeAt[behind] !== 0;
}

/** Where the noun phrase that ends at `end` begins: its prepositional parts are taken along. */
export function phraseStart(words: SentenceWords, end: number, low: number): number {
  const {
    bits,
    timeAt,
    vocabulary: { classes },
    tokens: { word },
  } = words;
  let start = end;
  while (start > low) {
    // "In Oslo | a bus, owned by a bank", "near the port | two ships, which".
    const isNear = start < end && start - low > 1 && start - low < 4;
    if (isNear && hintsAt(words, start) & (ARTICLE | INDEFINITE) && isPlainNoun(words, start - 1) && isFronted(words, low)) break;
    // "Told reporters | the pool", "told the court | the pool".
    if (start < end && start > low && isBehindHearer(words, start, low)) break;
    // "The autumn fair".
    const label = start < end && timeAt[start - 1] !== 0 ? labelStart(words, start - 1, low, end) : -1;
    if (label < low && isOutside(words, start - 1, end)) break;
    start = label >= low ? label : start - 1;
  }
  // "The on-call developer" has no preposition.
  // "Thanks to | a deal reached in May".
  while (
    start < end &&
    (bits[start] & PREPOSITION || (classes.leadsBack[word[start]] !== 0 && bits[start + 1] & PREPOSITION)) &&
    !hasMark(words, start + 1, HYPHEN)
  )
    start++;
  if (start === 0 || start + 1 >= end || !isToDo(words, start)) return start;
  return (bits[start + 1] & PARTICLE) !== 0 ? start + 2 : start + 1;
}

/** "Told reporters | the pool", "told the court | the pool": an article right behind a noun that stands behind a verb of saying. */
function isBehindHearer(words: SentenceWords, at: number, low: number): boolean {
  const { sense } = words.vocabulary;
  return (hintsAt(words, at) & (ARTICLE | INDEFINITE)) === ARTICLE && isPlainNoun(words, at - 1) && sense[words.tokens.word[low - 1]] === SAY;
}

/** A word of no other class; "half the mills", "40 of the houses" go on. */
function isPlainNoun(words: SentenceWords, at: number): boolean {
  return words.tokens.kind[at] === WORD && !(words.bits[at] & ~(NOUN_LIKE | HAPPENING)) && !(hintsAt(words, at) & INDEFINITE);
}

/** A preposition with a capital. */
function isFronted(words: SentenceWords, at: number): boolean {
  return (words.bits[at] & PREPOSITION) !== 0 && isCapital(words, at);
}

/** A word before the rest of a phrase that is none of its words: a time, a sign, a joint, an adverb, a verb, a pronoun. */
function isOutside(words: SentenceWords, at: number, end: number): boolean {
  const { bits, timeAt, times } = words,
    b = bits[at],
    isLast = at + 1 === end;
  // "a four-day strike": a length is part of the phrase, and so is what names it: "the 6:15 to Oslo, which".
  // "Talks on next year's pay" too, but "tomorrow's 7:52".
  const owner = timeAt[at] !== 0 && !isLast ? timeEnd(words, at) : at;
  if (owner > at && isOwnerMark(words, owner) && timeAt[owner + 1] === 0) return false;
  if ((timeAt[at] !== 0 && (isLast || (times[timeAt[at] - 1].type !== 'DURATION' && !isNamedClock(words, at)))) || isBreak(words, at)) return true;
  if (b & (COORDINATOR | SUBORDINATOR | RELATIVE) && !(b & PREPOSITION)) return true;
  if (b & VERB && (isToBeDone(words, at) || (!(b & (NOUN_LIKE | HAPPENING)) && !isVerbInside(words, at, end)))) return true;
  if (isLast) return false;
  // "Dropped altogether | the shutdown it had planned".
  if ((b & (ADVERB | DETERMINER | PREPOSITION)) === ADVERB && bits[at + 1] & DETERMINER) return true;
  // "Jailed him for a deal made in May", "among them Ada Holm, who".
  return (b & (PRONOUN | ANAPHOR)) !== 0 && !(b & DETERMINER) && ((bits[at + 1] & PREPOSITION) !== 0 || isCapital(words, at + 1));
}

/** "The match between Sund | and Vik": a joint of two that one preposition takes. */
function isInPair(words: SentenceWords, joint: number): boolean {
  if (!(words.bits[joint] & COORDINATOR)) return false;
  let at = joint - 1;
  while (at > joint - LONGEST_PAIRED && words.tokens.kind[at] === WORD && !(words.bits[at] & (PREPOSITION | VERB))) at--;
  return at < joint - 1 && (hintsAt(words, at) & PAIR) !== 0 && (words.bits[at - 1] & HAPPENING) !== 0;
}

/** "The 6:15 | to Oslo", "Otto's 6.15 from Oslo": a clock of what goes there. */
function isNamedClock(words: SentenceWords, at: number): boolean {
  const { bits, times, timeAt } = words;
  return (
    times[timeAt[at] - 1].type === 'TIME' &&
    (timeAt[at + 1] === timeAt[at] || (bits[at + 1] & PREPOSITION) !== 0) &&
    (bits[timeStart(words, at) - 1] & DETERMINER) !== 0
  );
}

/** "said voting | will go on": a gerund right before the verb is its subject; "working party | to meet" is a kind of it. */
function isVerbInside(words: SentenceWords, at: number, end: number): boolean {
  const { bits, tokens, vocabulary } = words,
    b = bits[at];
  const isNoun =
    at + 1 === end
      ? (b & (PROGRESSIVE | PREPOSITION)) === PROGRESSIVE && (bits[end] & AUXILIARY) !== 0
      : (b & PROGRESSIVE) !== 0 && vocabulary.classes.collective[tokens.word[at + 1]] !== 0;
  return isNoun || isModifier(words, at, end) || isHyphened(words, at);
}

/** "Follow-up talks": a verb that a hyphen makes part of another word. */
function isHyphened(words: SentenceWords, at: number): boolean {
  return hasMark(words, at + 1, HYPHEN) && isGlued(words, at + 1) && isGlued(words, at + 2);
}

/** "To resupply the castle, which": behind "to" stands what is to be done, be it in a list or not. */
function isToDo(words: SentenceWords, at: number): boolean {
  const { bits } = words;
  const isVerb = (bits[at - 1] & TO) !== 0 && (bits[at] === 0 || (bits[at] & BASE) !== 0) && !isCapital(words, at);
  // "To put off the race, which".
  const next = bits[at] & BASE && bits[at + 1] & PARTICLE ? at + 2 : at + 1;
  return isVerb && ((bits[next] & DETERMINER) !== 0 || isCapital(words, next));
}

/** "Wants to leave | the pact", "hopes to repair | bridges": what is to be done, and no noun behind "to". */
function isToBeDone({ bits, tokens: { word }, vocabulary: { sense } }: SentenceWords, at: number): boolean {
  const teller = bits[at - 2];
  if (!(bits[at] & BASE) || !(teller & VERB) || !(bits[at - 1] & TO)) return false;
  return !(bits[at] & (NOUN_LIKE | HAPPENING)) || (teller & (PAST | NOUN_LIKE)) === PAST || sense[word[at - 2]] === PLAN;
}

/** A verb form between article and noun; "of breaking the deal", "for taking bribes over a deal" has an object. */
function isModifier({ bits }: SentenceWords, at: number, end: number): boolean {
  if (bits[at] & PROGRESSIVE && (bits[at + 1] & DETERMINER || (bits[at - 1] & PREPOSITION && at + 2 < end && bits[at + 2] & PREPOSITION)))
    return false;
  return (bits[at - 1] & (DETERMINER | PREPOSITION)) !== 0;
}

/** Where the noun phrase that ends here begins, back to its article or preposition. */
export function headStart(words: SentenceWords, low: number, end: number): number {
  const { bits, timeAt } = words;
  let from = end;
  while (from > low && timeAt[from - 1] === 0 && !isBreak(words, from - 1) && !(bits[from - 1] & (PREPOSITION | DETERMINER | COORDINATOR))) from--;
  return from;
}

/** Where the noun phrase that begins here ends: at a time, a verb's particle, or a word that opens another phrase; "a long strike", "the last tram" go on. */
export function phraseEnd({ bits, timeAt, tokens, vocabulary: { classes } }: SentenceWords, from: number, to: number): number {
  const goesOn = (at: number): boolean =>
    (bits[at] & DETERMINER) !== 0 ||
    classes.nounJoint[tokens.word[at]] !== 0 ||
    (!(bits[at] & (PREPOSITION | COORDINATOR | SUBORDINATOR | TO)) && (!(bits[at] & ADVERB) || (at > from && (bits[at - 1] & DETERMINER) !== 0)));
  let end = from;
  while (end < to && timeAt[end] === 0 && goesOn(end)) end++;
  return end;
}

/** "Our last message", but not "a statement | ferries": is all of it one noun phrase, with the word that opens it? */
export function isOnePhrase(words: SentenceWords, from: number, to: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { kind },
  } = words;
  if (to - from < 2 || !(bits[from] & DETERMINER)) return false;
  for (let at = from + 1; at < to; at++)
    if (kind[at] !== WORD || timeAt[at] !== 0 || bits[at] & (DETERMINER | PRONOUN | PREPOSITION | COORDINATOR | SUBORDINATOR | RELATIVE))
      return false;
  return to - from === 2 || !isPlural(words, to - 1);
}
