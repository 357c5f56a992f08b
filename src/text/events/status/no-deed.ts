// Clauses with a time that tell nothing that happened then: the time or some words are what is talked of, or only the scene is set.
import { isFiner } from '../../../time/index.js';
import { type Clause, isObjectRelative } from '../../clauses/clause.js';
import { isPresent } from '../../clauses/verbs/verb-group.js';
import { lengthSince } from '../times/offsets.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { hintsAt, type SentenceWords } from '../../words/sentence-words.js';
import { timesOf, type AttachedTime } from '../../clauses/times/time-roles.js';
import { ADVERB, AUTHOR, DETERMINER, PERSON, PREPOSITION, PRONOUN, RELATIVE, TO } from '../../words/vocabulary.js';
import { DENY, PLAN, RESUME, SAY, THINK, isActSense } from '../../words/verb-senses.js';
import { isAhead } from '../../drafts/day-of-writing.js';
import { isNobody } from '../../clauses/nouns/nobody.js';
import { isAlone, isCount, onlyTimes } from '../../words/stretches.js';
import { objectOf } from '../../clauses/nouns/object-of.js';

/** Value of the class `alludes`: what is spoken of stands right behind the verb. */
const WITH_OBJECT = 2;

/** "We wish you a happy Easter", "we are sorry": nothing is done then, but "we were proud on Friday to open the hall", "I was happy there until 1987". */
function isGreeting(words: SentenceWords, { verb, subject: [from, to] }: Clause, told: readonly AttachedTime[]): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  if (verb.copula && classes.courtesy[word[verb.to]] !== 0 && from < to && hintsAt(words, from) & AUTHOR)
    return !told.some((time) => bits[time.to] & TO || (verb.past && isLong(time)));
  return !verb.past && told.every(({ from, place }) => place === 'after' && from > verb.to && classes.courtesy[word[from - 1]] !== 0);
}

/** A year or more, or a stretch with an end. */
function isLong({ role, time: { when } }: AttachedTime): boolean {
  return role === 'until' || role === 'since' || (when !== undefined && !isFiner(when.precision, 'year'));
}

/** "In 1921, when he was nine": how old somebody was. */
function isAge(words: SentenceWords, { verb, joint }: Clause): boolean {
  return verb.copula && joint === 'subordinate' && isCount(words, [verb.to, verb.to + 1]) && isAlone(words, verb.to);
}

/** "Went for what was to be one summer": what it was thought to be. */
function isForeseen({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, { verb, connective }: Clause): boolean {
  return verb.copula && verb.planned && connective > 0 && classes.freeRelative[word[connective]] !== 0 && (bits[connective - 1] & PREPOSITION) !== 0;
}

/** The time is what is talked of, or a figure of speech. */
export function isNoTime(reading: Reading, clause: Clause, told: readonly AttachedTime[], times: readonly AttachedTime[]): boolean {
  const { verb } = clause;
  if (
    tellsClock(reading, clause, times) ||
    isOfTime(reading, clause) ||
    lengthSince(reading.words, clause) ||
    isGreeting(reading.words, clause, told) ||
    isAge(reading.words, clause) ||
    isForeseen(reading.words, clause) ||
    isOfChance(reading.words, clause, told)
  )
    return true;
  // "I have not seen a sea like it since 1998": a figure of speech; "we will not sail on 3 May" is none.
  if (verb.negated && (verb.mood !== 'will' || verb.sense === PLAN || verb.sense === SAY) && isOwn(reading, clause)) return true;
  // "It has not been so cold since 1987".
  if (verb.negated && verb.copula && verb.perfect && !verb.past && told.every(({ role }) => role === 'since')) return true;
  // "Referring to the flood of 3 May", "remembers 2001", "some sources give 1823": when that was.
  const alludes = reading.words.vocabulary.classes.alludes[reading.words.tokens.word[verb.head]];
  if (
    alludes !== 0 &&
    !verb.passive &&
    told.every(
      ({ place, from, isModifier }) =>
        place === 'after' && !isModifier && (alludes === WITH_OBJECT ? from === verb.to : (reading.words.bits[verb.to] & TO) !== 0),
    )
  )
    return true;
  // "The quarrel goes back to 2031": since when, no return.
  return verb.sense === RESUME && !verb.passive && told.every(({ role, place }) => role === 'target' && place === 'after');
}

/** "The odds of the dam breaking on Friday are slim", "there is no chance of it opening on Friday", "a risk of flooding on Friday": how sure it is; but "the odds of rain fell on Monday". */
function isOfChance(words: SentenceWords, { verb, subject: [from, to], connective }: Clause, told: readonly AttachedTime[]): boolean {
  if (verb.form === 'progressive' && connective > 0 && isChance(words, connective - 1)) return true;
  const first = words.bits[from] & DETERMINER ? from + 1 : from,
    isSubject = from < to && (verb.copula || verb.form !== 'finite' || told.every(({ place }) => place === 'subject'));
  return (isSubject && isChance(words, first)) || (verb.copula && [verb.to, verb.to + 1, verb.to + 2].some((at) => isChance(words, at)));
}

/** "The odds of", "fears of": what may come stands behind it. */
export function isChance({ tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return classes.chance[word[at]] !== 0 && classes.nounJoint[word[at + 1]] !== 0;
}

/** "We", "I" in what somebody says. */
export function isOwn({ words, sayings }: Reading, { verb, subject: [from, to] }: Clause): boolean {
  return to - from === 1 && (hintsAt(words, from) & AUTHOR) !== 0 && sayings.contentAt(verb.head) >= 0;
}

/** Who says or thinks something does nothing else: what is said is told. */
export function isOfWords(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  told: readonly AttachedTime[],
  length: AttachedTime | undefined,
): boolean {
  const { words } = reading;
  const { verb } = clause;
  // "At 10:12 she saw the queue was full": when it was seen.
  const isSeen = told.length > 0 && words.vocabulary.classes.shows[verb.base] !== 0;
  if (!isSeen && isOnlyThought(sentence, clause)) return true;
  // "We were awake at six": how the speaker was.
  if (verb.copula && isOwn(reading, clause)) return true;
  // "Spoke for an hour", "wrote to his wife yesterday", "the letter that she wrote in May" are deeds, "is to report by Easter" a plan.
  if (length || !isOnlySaid(verb) || isRepliedThen(reading, clause, told) || isAppearance(reading, clause, told)) return false;
  return !hasObject(words, clause) && !isObjectRelative(clause) && !(words.bits[verb.to] & TO && verb.past);
}

/** "counting on tomorrow", "what was agreed on Monday was in the text". */
function isOnlyThought(sentence: SentenceReading, clause: Clause): boolean {
  const { verb, joint, subject } = clause;
  if (verb.sense !== THINK || verb.mood !== 'none') return false;
  return verb.particle >= 0 || hasComplement(sentence, clause) || (joint === 'relative' && subject[0] >= subject[1]);
}

/** "Speaks in Oslo on Friday": what is arranged, and no words; "speaks to reporters on Friday" stands below a picture. */
function isAppearance(reading: Reading, { verb: { base, past, perfect, to } }: Clause, told: readonly AttachedTime[]): boolean {
  const { bits, vocabulary } = reading.words;
  if (past || perfect || vocabulary.classes.arranged[base] === 0 || bits[to] & TO) return false;
  return told.some(({ place, time: { when } }) => place === 'after' && when !== undefined && isAhead(reading, when));
}

function isOnlySaid({ sense, passive, planned, mood }: Clause['verb']): boolean {
  return (sense === SAY || sense === DENY) && !passive && !planned && mood === 'none';
}

/**
 * "Who had called at 12:07 a.m.", "replied on Monday", "did not reply until Monday", "had confessed by Monday": then, where nothing of what was said is told;
 * not "had said 30 June", which is what was said, nor "as we reported on Monday", where the sentence tells it.
 */
function isRepliedThen({ sayings, words }: Reading, clause: Clause, told: readonly AttachedTime[]): boolean {
  const { verb, joint } = clause;
  if (!verb.past || joint === 'subordinate' || sayings.cueOf(verb) >= 0) return false;
  // "In 1931 she warned of a flood".
  const isAbout =
    verb.form === 'finite' &&
    (words.bits[verb.to] & PREPOSITION) !== 0 &&
    words.timeAt[verb.to + 1] === 0 &&
    !(words.bits[verb.to + 1] & (RELATIVE | PREPOSITION));
  return told.every(({ role, from, isModifier, time: { type, text, when } }) => {
    if (isModifier || when === undefined || (isFiner('day', when.precision) && !isAbout)) return false;
    const isWhat = from === verb.to && type === 'DATE' && /\d/.test(text);
    return !isWhat && (role === 'at' || (role === 'until' && (verb.negated || (verb.perfect && !isNobody(words, clause)))));
  });
}

/** Stands a noun behind the verb, more than a time? */
export function hasObject(words: SentenceWords, clause: Clause): boolean {
  const [from, to] = objectOf(words, clause);
  return !onlyTimes(words, from, to, 0);
}

/** What is thought, or what "rain meant that the match was off" entails. */
function hasComplement({ clauses }: SentenceReading, clause: Clause): boolean {
  const place = clauses.indexOf(clause);
  return clauses.some((other) => other.parent === place && (other.joint === 'complement' || other.joint === 'coordinate'));
}

/** A state that only sets the scene for what follows at a finer time in the same sentence. */
export function isFrame(reading: Reading, { clauses }: SentenceReading, clause: Clause, times: readonly AttachedTime[]): boolean {
  if (!clause.verb.copula || clause.verb.mood !== 'none' || clause.joint !== 'main' || !times.every((time) => time.place === 'front')) return false;
  const { words } = reading;
  return clauses.some(
    (other) =>
      other !== clause &&
      other.joint === 'coordinate' &&
      !other.verb.copula &&
      (isActSense(other.verb.sense) || timesOf(words, other).some(({ time }) => time.type === 'TIME')),
  );
}

/** "Because that day clashes with the fair": the time is what is talked of. */
function isOfTime({ words: { timeAt } }: Reading, { verb, joint, subject: [from, to], connective }: Clause): boolean {
  const isTime = from < to ? timeAt[from] !== 0 && timeAt[from] === timeAt[to - 1] : timeAt[verb.from - 1] !== 0;
  // "cleared at 03:30 on the 11th, which in Oslo was still Thursday": the same time again.
  if (joint === 'relative' && verb.copula && isTime) return true;
  return connective >= 0 && isPresent(verb) && isTime;
}

/** "It was now ten past one": tells what the clock showed and nothing else. */
function tellsClock({ words }: Reading, { verb, subject, to }: Clause, times: readonly AttachedTime[]): boolean {
  if (!verb.copula || verb.planned || (verb.mood !== 'none' && !verb.perfect)) return false;
  if (subject[1] - subject[0] !== 1 || !(words.bits[subject[0]] & PRONOUN) || hintsAt(words, subject[0]) & (PERSON | AUTHOR)) return false;
  const isLate = words.vocabulary.classes.overdue[words.tokens.word[verb.to]] !== 0;
  for (let at = isLate ? verb.to + 1 : verb.to; at < to; at++) {
    // "It is now on 10 August".
    if (words.timeAt[at] !== 0 && words.times[words.timeAt[at] - 1].when === undefined) continue;
    // "It is on 10 August", "one was in May": when that is; "it was late on Friday when they left" too.
    if (words.timeAt[at] !== 0)
      return times.length > 0 && (isLate || verb.perfect || !(words.bits[at - 1] & PREPOSITION) || times.every(({ isModifier }) => isModifier));
    if (!(words.bits[at] & (ADVERB | PREPOSITION))) return false;
  }
  return false;
}
