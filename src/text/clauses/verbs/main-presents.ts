// A present that is the verb of a noun of which more is told in the past: "the man charged on Monday goes on trial", "the lease we signed in February runs out".
import {
  ADVERB,
  ANAPHOR,
  APPOINTS,
  BASE,
  DETERMINER,
  DOER,
  HAPPENING,
  NOUN_LIKE,
  PARTICIPLE,
  PARTICLE,
  PAST,
  PREPOSITION,
  PRESENT,
  RELATIVE,
} from '../../words/vocabulary.js';
import { SAYS, STATE } from '../../words/verb-senses.js';
import { hintsAt, isBreak, isPlural, type SentenceWords } from '../../words/sentence-words.js';
import { WORD } from '../../tokens/tokens.js';
import { isBetweenTimes, onlyTimes } from '../../words/stretches.js';
import { isJoint } from './around-verbs.js';
import { contactPronoun, isNounBefore } from '../joints/joints.js';
import { isBehindDated } from './plural-subjects.js';
import { adverbsBefore } from '../nouns/subjects.js';
import { type VerbGroup } from './verb-group.js';

/**
 * Is the present the verb of the sentence, and the past before it only of its noun?
 * @param low - where the stretch begins in which both stand.
 */
export function isMainPresent(words: SentenceWords, groups: readonly VerbGroup[], past: VerbGroup, verb: VerbGroup, low: number): boolean {
  const {
      bits,
      timeAt,
      tokens: { word },
      vocabulary: { classes },
    } = words,
    { head, from, to, particle } = verb;
  if (head !== from || past.to >= from || !past.past) return false;
  // "Cuts tariffs", "links Oslo with Bonn", "houses 300 people", "hit ten towns": no noun stands before another so.
  const isDated = isBehindDated(words, from, low);
  if (bits[head] & PAST && !isDated) return false;
  const near = nounOf(words, past, adverbsBefore(words, from, past.to), low);
  if (near >= 0 && isDated) return true;
  const isOfMany = (bits[head] & BASE) !== 0,
    noun = near >= 0 && isPlural(words, near) !== isOfMany ? wholeOf(words, near) : near;
  if (noun < 0 || isPlural(words, noun) !== isOfMany) return false;
  if (particle === to || (bits[to] & (PARTICLE | PREPOSITION)) === PARTICLE) return true;
  if (!(bits[head] & (NOUN_LIKE | HAPPENING))) return true;
  // "Cuts in May", "talks on Friday" are nouns; "the minister who resigned in May returns" has no other verb.
  const isOnly = noun !== past.from - 1 && !groups.some(({ form, from: other }) => form === 'finite' && other > from);
  // "The concert planned for 14 April | moves to 28 April".
  const isOfSlot = (hintsAt(words, past.to) & APPOINTS) !== 0;
  // "Still meets", "stands on the hill", "the car he bought in May | needs new brakes".
  if ((bits[from - 1] & (ADVERB | PREPOSITION)) === ADVERB || lasts(words, verb) || (isOnly && timeAt[from - 1] !== 0)) return true;
  // "Wants his money back", "runs again", "stands empty".
  if (verb.strength > 0 || bits[to] & (DETERMINER | ANAPHOR) || (bits[to] & (ADVERB | PREPOSITION)) === ADVERB) return true;
  return (
    (isOnly || isOfSlot || !(bits[head] & HAPPENING)) &&
    ((bits[to] & ADVERB) !== 0 || classes.whither[word[to]] !== 0 || timeAt[to] !== 0 || ((bits[to] & PREPOSITION) !== 0 && timeAt[to + 1] !== 0))
  );
}

/** Tokens from a noun back to what it is part of, at most. */
const LONGEST_PART = 5;

/** "A review | of all jobs", "the owner | of the mills": the noun before "of"; -1 = none. */
function wholeOf({ bits, timeAt, tokens: { kind, word }, vocabulary: { classes } }: SentenceWords, noun: number): number {
  for (let at = noun - 1; at > 0 && at > noun - LONGEST_PART && kind[at] === WORD && timeAt[at] === 0; at--) {
    if (classes.nounJoint[word[at]] !== 0) return at - 1;
    if (bits[at] & PREPOSITION) return -1;
  }
  return -1;
}

/** The noun of which a past form before the present tells more; -1 = none. */
function nounOf(words: SentenceWords, past: VerbGroup, present: number, low: number): number {
  const { bits, timeAt } = words,
    { from, base } = past,
    to = past.particle === past.to ? past.to + 1 : past.to;
  for (let at = to; at < present; at++) if ((isBreak(words, at) && !isBetweenTimes(words, at)) || isJoint(words, at)) return -1;
  // "The final that fell foul of the weather in April | goes ahead", "the town in which she was born in 1905 | lies".
  if (bits[low - 1] & RELATIVE) {
    const joint = bits[low - 2] & PREPOSITION ? low - 2 : low - 1;
    return isNounBefore(words, joint) ? joint - 1 : -1;
  }
  if (past.head !== from || !(bits[from] & PAST)) return -1;
  const pronoun = contactPronoun(words, from, low - 1);
  if (pronoun > 0) return pronoun - 1;
  // "The increase voted in April | takes effect": with its time, and nothing that it acts upon; who says so has said so, where no sure verb follows and he is no happening: "the rise announced in April | begins".
  const says = SAYS.has(past.sense),
    isOfHappening = says && (bits[from - 1] & HAPPENING) !== 0;
  const isTransitive =
    (!says || !(bits[present] & (NOUN_LIKE | HAPPENING)) || isBehindDated(words, present, low)) && words.vocabulary.classes.intransitive[base] === 0;
  const isOwn = (bits[past.head] & PARTICIPLE) !== 0 && (isOfHappening || isTransitive),
    isBehindNoun = timeAt[from - 1] === 0 && words.tokens.kind[from - 1] === WORD && isNounBefore(words, from);
  return isOwn && isBehindNoun && isBeforeTime(words, to, present) ? from - 1 : -1;
}

/** "Remains in custody", "stands at nine": how it is, with a preposition behind it. */
export function lasts({ bits }: SentenceWords, { sense, head, to }: VerbGroup): boolean {
  return sense === STATE && (bits[head] & (PRESENT | BASE)) === PRESENT && (bits[to] & PREPOSITION) !== 0;
}

/** "By" and who did it, or nothing but times, up to the time before the verb. */
function isBeforeTime(words: SentenceWords, from: number, present: number): boolean {
  const { bits, timeAt } = words;
  if (from >= present || timeAt[present - 1] === 0) return false;
  if ((hintsAt(words, from) & DOER) !== 0) return true;
  return ((bits[from] & PREPOSITION) !== 0 || !(bits[present] & NOUN_LIKE)) && onlyTimes(words, from, present, PREPOSITION);
}
