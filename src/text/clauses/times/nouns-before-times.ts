// Which noun stands before the preposition of a time: a happening, a paper, a count, another slot?
import { WORD } from '../../tokens/tokens.js';
import { isRoleAt } from '../../words/roles.js';
import { COMMA, hasMark, hintsAt, isBreak, isGlued, isPlural, type SentenceWords } from '../../words/sentence-words.js';
import { isCounted as isCountedFrom } from '../joints/counted-joints.js';
import { isBefore } from '../../words/sequence-words.js';
import {
  ARGUMENT,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  DOER,
  HAPPENING,
  HAVE,
  COMPARISON,
  NOUN_LIKE,
  OCCASION,
  ONLY,
  PARTICLE,
  POINT,
  PREPOSITION,
  PRESENT,
  REASON,
  SINCE,
  SPEECH,
  SUBORDINATOR,
  TARGET,
  UNTIL,
  VERB,
  TO,
} from '../../words/vocabulary.js';

/** "during the flood of 1953": the happening's time is the verb's. */
export function isOfHappening(words: SentenceWords, preposition: number): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  if (preposition < 1 || !(bits[preposition - 1] & HAPPENING)) return false;
  for (let at = preposition - 2; at >= Math.max(0, preposition - 5); at--) {
    const b = bits[at],
      hint = hintsAt(words, at);
    // "Wrote a report on the fire of 3 May": what it is about.
    if (classes.dayOn[word[at]] !== 0 && classes.topicNoun[word[at - 1]] !== 0) return false;
    // "Won a medal at the Exhibition of 1889", "washed away by the flood of 1894".
    if (b & PREPOSITION && (!(b & UNTIL) || hint & DOER)) return (hint & POINT) !== 0 || (hint & (REASON | ARGUMENT | TARGET)) === 0;
    if (isBreak(words, at)) return false;
  }
  return false;
}

/** Tokens of what is joined to a happening by "of", with its preposition, at most. */
const JOINED = 5;

/** "Since the collapse | of the roof in 2011": behind the noun of the happening, what it befell left out. */
function happeningEnd({ bits, timeAt, tokens: { kind, word }, vocabulary: { classes } }: SentenceWords, preposition: number): number {
  for (let at = preposition - 1; at > 1 && preposition - at <= JOINED && kind[at] === WORD && timeAt[at] === 0; at--) {
    if (classes.nounJoint[word[at]] !== 0) return bits[at - 1] & HAPPENING ? at : preposition;
    if (bits[at] & (PREPOSITION | SUBORDINATOR | COORDINATOR)) return preposition;
  }
  return preposition;
}

/** "Until her retirement in 1956", "from 1926 to his death in 1956": the time of what something lasted to. */
export function endsWithHappening(words: SentenceWords, preposition: number, from: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { kind },
  } = words;
  const last = happeningEnd(words, preposition),
    // "Until her wedding, in 1956,".
    end = hasMark(words, last - 1, COMMA) ? last - 1 : last;
  if (!(bits[preposition] & PREPOSITION) || bits[preposition] & (UNTIL | SINCE | SUBORDINATOR) || !(bits[end - 1] & (HAPPENING | NOUN_LIKE)))
    return false;
  for (let at = end - 1; at >= from && end - at < 6 && (kind[at] === WORD || isGlued(words, at)) && timeAt[at] === 0; at--) {
    // "Two years before his death in 1950": so long before; "before a judge in May": in front of one.
    if (isCountedFrom(words, at) || isInFrontOf(words, at, end - 1)) return false;
    if (((bits[at] & (UNTIL | PARTICLE)) === UNTIL && !(hintsAt(words, at) & (DOER | COMPARISON))) || (bits[at] & TO && timeAt[at - 1] !== 0))
      // "Before the rains | end in March", "until the office | closes in May".
      return (
        (bits[at + 1] & DETERMINER) !== 0 &&
        !(at === from && bits[end - 1] & VERB && (isPlural(words, end - 2) || (at + 2 < end - 1 && (bits[end - 1] & (PRESENT | BASE)) === PRESENT)))
      );
    if (bits[at] & (PREPOSITION | SUBORDINATOR | COORDINATOR)) return false;
  }
  return false;
}

/** "Before a judge", "before the board". */
function isInFrontOf(words: SentenceWords, at: number, noun: number): boolean {
  const {
    tokens: { word },
    vocabulary: { classes },
  } = words;
  return isBefore(words, at) && (isRoleAt(words, noun) || classes.body[word[noun]] !== 0);
}

/** "Has been shut since a clash in 2020": the time of what has lasted since; "the first since the war of 1945" is counted from it. */
export function beginsWithHappening(words: SentenceWords, preposition: number, from: number): boolean {
  const { bits, timeAt } = words;
  const end = happeningEnd(words, preposition);
  if (!(bits[preposition] & PREPOSITION) || bits[preposition] & (UNTIL | SINCE | SUBORDINATOR) || !(bits[end - 1] & HAPPENING)) return false;
  let at = end - 1;
  while (at > from && end - at < 5 && timeAt[at] === 0 && !isBreak(words, at) && !(bits[at] & (PREPOSITION | SUBORDINATOR | COORDINATOR))) at--;
  if ((bits[at] & (SINCE | SUBORDINATOR)) !== (SINCE | SUBORDINATOR) || !(bits[at + 1] & DETERMINER)) return false;
  return !isCounted(words, at, from) && !(hintsAt(words, at - 1) & OCCASION);
}

/** "Founded by a charter of 3 May 1611", "by an Act of Parliament of 1884": what is done by it is done on its day. */
export function isOfInstrument(words: SentenceWords, preposition: number): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  let noun = preposition - 1;
  if (noun > 1 && classes.instrument[word[noun]] === 0 && classes.nounJoint[word[noun - 1]] !== 0) noun -= 2;
  if (noun < 2 || classes.instrument[word[noun]] === 0) return false;
  for (let at = noun - 1; at > Math.max(0, noun - 4); at--) if (bits[at] & DETERMINER) return (hintsAt(words, at - 1) & DOER) !== 0;
  return false;
}

/** "Wrote in a letter of 3 May", "is named in a charter of 1187", "in its report of 1 May the board blamed fog": what is done in writing is done on its day. */
export function isOfWriting(words: SentenceWords, preposition: number): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  if (preposition < 3 || classes.nounJoint[word[preposition]] === 0) return false;
  const noun = word[preposition - 1];
  if (!(hintsAt(words, preposition - 1) & SPEECH) && classes.instrument[noun] === 0 && classes.record[noun] === 0) return false;
  for (let at = preposition - 2; at > 0 && preposition - at < 5; at--)
    if (bits[at] & DETERMINER) return classes.dayOn[word[at - 1]] !== 0 && (bits[at - 1] & PREPOSITION) !== 0;
  return false;
}

/** "the eruption of 1902 killed", "a charter of 1311 gave it a market": what the happening or the instrument does, it does then; "the minutes of the meeting of 3 May were read" later. */
export function isHappeningOf(
  { bits, tokens: { word }, vocabulary: { classes } }: SentenceWords,
  preposition: number,
  from: number,
  isDeed: boolean,
): boolean {
  if (classes.nounJoint[word[preposition]] === 0) return false;
  let at = preposition - 1;
  if (!(bits[at] & HAPPENING) && !(isDeed && classes.instrument[word[at]] !== 0)) return false;
  while (at > from && !(bits[at] & DETERMINER)) at--;
  return at <= from || classes.nounJoint[word[at - 1]] === 0;
}

/** "The same time", "a new date", but not "for the third time", which tells how often. */
export function namesSlot(words: SentenceWords, noun: number): boolean {
  return noun > 0 && (hintsAt(words, noun) & OCCASION) !== 0 && words.vocabulary.classes.ordinal[words.tokens.word[noun - 1]] === 0;
}

/** "to the same hour of Friday": the slot is named by a noun before the preposition. */
export function isOccasion(words: SentenceWords, preposition: number): boolean {
  if (!namesSlot(words, preposition - 1)) return false;
  for (let at = preposition - 2; at > preposition - 5 && at >= 0; at--) {
    if (hintsAt(words, at) & TARGET) return true;
    if (isBreak(words, at) || words.timeAt[at] !== 0) return false;
  }
  return false;
}

/** "After three accidents in two weeks": a length inside what went before. */
export function isOfSequence({ bits, timeAt, tokens: { word }, vocabulary: { classes } }: SentenceWords, preposition: number, from: number): boolean {
  const sequence = classes.sequence;
  for (let at = preposition - 1; at > from && preposition - at < 6 && timeAt[at] === 0 && (bits[at] & COORDINATOR) === 0; at--) {
    if (sequence[word[at]] !== 0) return preposition - at > 1;
    if (bits[at] & PREPOSITION) return false;
  }
  return false;
}

/** Tokens from an ordinal to the time from which it counts, at most; of those before an infinitive. */
const LONGEST_NOUN = 8,
  LONGEST_COUNTED = 6;

/** "The third break on the line since May": in which it is counted. */
export function isCounted(words: SentenceWords, preposition: number, from: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  let last = preposition - 1;
  // "The wettest May since 1967".
  while (last > from && timeAt[last] !== 0) last--;
  // "The first woman | to win the race since 1998": the noun stands before the infinitive.
  const to = bits[from] & TO ? from : from - 1,
    low = to > 0 && bits[to] & TO ? Math.max(0, to - LONGEST_COUNTED) : from,
    reach = low < from ? last - to + LONGEST_COUNTED : LONGEST_NOUN;
  for (let at = last; at > low && last - at < reach; at--) {
    // "Its lowest since 1998", "the hottest day since May".
    if (classes.superlative[word[at]] !== 0) return true;
    // "The hottest January day since 1991": of what kind it is.
    if (timeAt[at] !== 0 && (bits[at - 1] & PREPOSITION || isBreak(words, at - 1))) return false;
    if (timeAt[at] !== 0) continue;
    if (classes.ordinal[word[at]] !== 0) return at === preposition - 1 || (bits[at - 1] & DETERMINER) !== 0;
    if (low < from && hintsAt(words, at) & ONLY && bits[at - 1] & DETERMINER) return true;
    if (bits[at] & (BE | HAVE | SUBORDINATOR) && !(bits[at] & PREPOSITION) && !(bits[at - 1] & TO)) return false;
  }
  return false;
}
