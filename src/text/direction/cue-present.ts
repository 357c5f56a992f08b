// A present that tells of what is laid down: "the shop opens on Friday", "they have a match on Sunday", "we leave on the 4th".
import {
  ADVERB,
  ANAPHOR,
  BASE,
  BE,
  CONDITION,
  DETERMINER,
  DO,
  HAPPENING,
  HAVE,
  MAY,
  NOT,
  NOUN_LIKE,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
  VERB,
  WILL,
  WOULD,
} from '../words/vocabulary.js';
import {
  AHEAD,
  AHEAD_SURE,
  APPOINTED_FOR,
  BACK,
  CLAUSE_END,
  COMMA,
  DAY_ON,
  LIMIT_CUE,
  PAST_BE,
  PRESENT_BE,
  PRESENT_HAVE,
  SAY,
  TIMETABLE,
} from '../words/cue-words.js';
import { CAPITAL, NUMBER, WORD } from '../tokens/tokens.js';
import { isThingGot } from '../words/short-forms.js';
import { isBehindCondition, opensClause, opensSentence } from './sentence-bounds.js';
import { NEAR_VERB, isBeAt, isSubject } from './tokens-around.js';
import { isBefore } from './words-before.js';
import { isActedUpon, isLaidDownFor, isMany, isOfMany, isPerfect, isPhrasal, isTimeOf, isTimetable, isWished, sharesModal } from './verb-shapes.js';
import { isSoleVerb, opensWithSubject } from './sole-verb.js';
import { PRESENT_TENSE } from './toward.js';
import type { WordAt } from './word-at.js';

/** What somebody has at a time is to come. */
export function ofHaving({ tokens, at, words, time, id, cue, cueBefore, verbBehind }: WordAt): number | undefined {
  // "They have a match on Sunday".
  const hasThing = (cue & PRESENT_HAVE) !== 0 && (cueBefore & AHEAD_SURE) === 0 && (verbBehind & DETERMINER) !== 0;
  if (hasThing && !isBefore(tokens, at, 3, words, BACK) && !isPerfect(tokens, at, words)) return PRESENT_TENSE;
  // "They've got a match on Sunday", "he's got one on Sunday", "we've got 18 May in the diary" too.
  if (words.had[id] === 0 || ((cueBefore & PRESENT_HAVE) === 0 && !isBeAt(tokens, at - 1, words))) return undefined;
  return time === at + 1 || isThingGot(tokens, at + 1, verbBehind, isMany(tokens, at + 1, words)) ? PRESENT_TENSE : undefined;
}

/** "The draw starts on Friday"; "the embargo lifts on Friday" too, where no other verb follows. */
export function ofTimetable({ tokens, at, words, time, cue, verb, verbBefore }: WordAt): number | undefined {
  // "Was moved and will start": the modal tells; "the reading of the will starts" has none.
  if ((verbBefore & WILL) !== 0 && (verb & BASE) !== 0) return undefined;
  if ((cue & TIMETABLE) === 0 && !isSoleVerb(tokens, at, words, time)) return undefined;
  const opens = (verb & BASE) === 0 && opensSentence(tokens, at, words);
  return opens || isTimetable(tokens, at, words, time) ? PRESENT_TENSE : undefined;
}

/** A base form: asked for, governed by a word before, or a present of many. */
export function ofBase(place: WordAt): number | undefined {
  const { tokens, at, words, time, cue, verb, cueBefore, verbBefore, next, verbBehind } = place;
  if ((verb & BASE) === 0) return undefined;
  // "Agreed that the roof be repaired by 1 June": no modal before it.
  if ((cue & PRESENT_BE) !== 0 && (verbBehind & PARTICIPLE) !== 0 && (verbBefore & ~(NOUN_LIKE | HAPPENING | PRONOUN)) === 0) return 1;
  // "Let us know by Friday": who writes asks for it.
  const isForHearer = words.hearer[next] !== 0 && (verbBehind & (ANAPHOR | PRONOUN)) === 0;
  if (isForHearer && opensSentence(tokens, at, words, CLAUSE_END | COMMA)) return 1;
  // "Put" and "set" are past as well as base form; elsewhere a base form tells nothing.
  if ((verb & PAST) !== 0) {
    if (isBehindCondition(tokens, at, words)) return 1;
    // "Could burst", "does not shut"; "will open on Monday and shut on Friday" too.
    const modal = (verbBefore & ADVERB) !== 0 ? words.verbs[tokens.word[at - 2]] : verbBefore;
    if ((modal & (MAY | DO)) !== 0 || (modal & (WOULD | HAVE)) === WOULD || sharesModal(tokens, at, words)) return 0;
    // "Cut the grass by Friday": who writes asks for it.
    const isDue = (words.cues[tokens.word[time - 1]] & LIMIT_CUE) !== 0 && (verbBehind & (DETERMINER | PREPOSITION)) === DETERMINER;
    if (isDue && opensSentence(tokens, at, words)) return 1;
    // "Please shut the gate by Friday".
    return (cueBefore & AHEAD) !== 0 && opensSentence(tokens, at - 1, words) ? 0 : undefined;
  }
  if (isBetweenNames(place) || isToldOfSelf(place) || isDoneByMany(place)) return PRESENT_TENSE;
  // "Thanks, see you Monday": behind a comma too.
  const hasPronoun = (verbBehind & PRONOUN) !== 0;
  // "Ring the bell on Friday", "turn off the light", not "Fire the day before", "read the meter".
  const object = (verbBehind & ADVERB) === 0 ? at + 1 : at + 2,
    actsUpon = (words.verbs[tokens.word[object]] & (DETERMINER | PREPOSITION)) === DETERMINER && time !== object;
  // "Hail on Monday | broke windows": a noun, which has its verb.
  const verbAfter = words.verbs[tokens.word[time + 1]],
    hasVerb = (verbAfter & BE) !== 0 || (verbAfter & (PAST | BASE | NOUN_LIKE)) === PAST,
    isOrder = hasPronoun || actsUpon || ((verb & NOUN_LIKE) === 0 && !hasVerb);
  return isOrder && opensSentence(tokens, at, words, hasPronoun ? CLAUSE_END | COMMA : CLAUSE_END) ? 1 : 0;
}

/** "Rovers host United on Saturday", "Rovers, who lost, play the Bears on Saturday". */
function isBetweenNames({ tokens, at, words, time, cueBefore, verbBefore, verbBehind }: WordAt): boolean {
  const { flags, word } = tokens;
  const other = (verbBehind & (DETERMINER | PRONOUN)) === DETERMINER ? at + 2 : at + 1;
  if (time <= other || (flags[other] & CAPITAL) === 0) return false;
  const isBehindName = (flags[at - 1] & CAPITAL) !== 0 || (cueBefore & COMMA) !== 0;
  return isBehindName && ((verbBefore | words.verbs[word[other]]) & ~(PAST | PARTICIPLE | VERB)) === 0;
}

/** "Voters elect a mayor on Sunday", "on Friday the unions meet the minister": what several do to something; no headline has articles. */
function isDoneByMany({ tokens, at, words, time, id, cue, verb, verbBehind }: WordAt): boolean {
  return (
    time !== at + 1 &&
    (cue & SAY) === 0 &&
    words.shows[id] === 0 &&
    words.unforeseen[id] === 0 &&
    (verbBehind & (DETERMINER | PREPOSITION)) === DETERMINER &&
    (isMany(tokens, at - 1, words) || isOfMany(tokens, at - 1, words) || (verb & NOUN_LIKE) === 0) &&
    opensWithSubject(tokens, at, words, time < 0)
  );
}

/** "We leave on the 4th": what people tell of themselves in the present is laid down. */
function isToldOfSelf({ tokens, at, words, time, front, verbBefore }: WordAt): boolean {
  if (!isSubject(verbBefore) || (verbBefore & NOT) !== 0) return false;
  // "On Friday we leave", "on Friday, they meet the king"; "on the 3rd I get a text" is how tales are told.
  const isBehindTime = at - 1 === front || (at - 2 === front && (words.cues[tokens.word[front]] & COMMA) !== 0);
  if (isBehindTime && tokens.kind[front - 1] === WORD && tokens.kind[front - 2] !== NUMBER) return true;
  const isMain = opensClause(tokens, at - 1, words) || isBefore(tokens, at, NEAR_VERB, words, CONDITION, words.verbs);
  return isMain && isTimeOf(tokens, at, words, time);
}

/** A present with an "s" or a passive, and what is wanted. */
export function ofPresent(place: WordAt): number | undefined {
  const { tokens, at, words, id, cue, verb, verbBehind } = place;
  // "The move follows a row on Thursday", but "the final follows on Sunday".
  if ((cue & BACK) !== 0 && (verb & PRESENT) !== 0 && (verb & BE) === 0) return (verbBehind & DETERMINER) !== 0 ? -1 : PRESENT_TENSE;
  if (isOnDay(place) || isVerb(place) || isPlainPresent(place)) return PRESENT_TENSE;
  if (((verb & PARTICIPLE) !== 0 || id === 0) && isWished(tokens, at, words)) return 1;
  return isBeingDone(place) ? PRESENT_TENSE : undefined;
}

/** "There's a quiz in the hall on Friday", "she is in Oslo on Monday": how things are is no tale of a day that is over. */
function isOnDay(place: WordAt): boolean {
  const { tokens, words, at, time } = place,
    { word, kind } = tokens,
    { cues, verbs } = words;
  // "There's", "she's", "Ada's off on", but not "the firm's".
  if (time < at || !isBeAt(tokens, at, words)) return false;
  const lead = word[time - 1],
    isOn =
      (cues[lead] & (DAY_ON | APPOINTED_FOR)) !== 0 || (kind[time] === NUMBER && (verbs[lead] & (PREPOSITION | SUBORDINATOR | TO)) === PREPOSITION);
  if (!isOn) return false;
  for (let next = at + 1; next < time - 1; next++) {
    const form = verbs[word[next]];
    if ((kind[next] !== WORD && kind[next] !== NUMBER) || form & (RELATIVE | SUBORDINATOR)) return false;
    // "There's a meeting on Friday".
    const isNoun = (form & (NOUN_LIKE | PREPOSITION)) !== 0 || ((form & HAPPENING) !== 0 && (verbs[word[next - 1]] & DETERMINER) !== 0);
    if (form & VERB && !isNoun && !(next === at + 1 && (form & (BASE | PARTICIPLE)) === BASE)) return false;
  }
  return !isUnderHappening(place);
}

/** "Is ill after a fall on Monday", "there are reports of a blast on Monday": the day is that of what a preposition governs. */
export function isUnderHappening({ tokens: { word }, words: { verbs }, at, time }: WordAt): boolean {
  let isGoverned = false;
  for (let next = at + 1; next < time - 1; next++) {
    const form = verbs[word[next]];
    if (isGoverned && form & HAPPENING) return true;
    isGoverned ||= (form & PREPOSITION) !== 0;
  }
  return false;
}

/** A form that may be a noun, and here a verb: what acts upon something, or has a particle. */
function isVerb({ tokens, at, words, time, cue, verb, verbBefore, verbBehind }: WordAt): boolean {
  const { flags, kind } = tokens;
  if ((verb & (PRESENT | NOUN_LIKE | BASE)) !== (PRESENT | NOUN_LIKE) || kind[at - 1] !== WORD) return false;
  // "The fair kicks off on 10 June".
  if ((verbBefore & (DETERMINER | PREPOSITION)) === 0 && isPhrasal(tokens, at, words)) return true;
  // "It plays Leeds on Friday".
  const isBehindPronoun = isSubject(verbBefore);
  if ((verbBefore & (DETERMINER | PREPOSITION | PRONOUN)) !== 0 && !(isBehindPronoun && time - at < NEAR_VERB)) return false;
  if ((verb & (HAVE | BE | PARTICIPLE)) !== 0) return false;
  // "The store opens its doors on Friday".
  if ((verbBehind & (DETERMINER | PREPOSITION)) === DETERMINER) return true;
  // "Starts selling it on Friday".
  if ((cue & TIMETABLE) !== 0 && (verbBehind & (PROGRESSIVE | PREPOSITION)) === PROGRESSIVE) return true;
  // "He starts work on Monday".
  const isObject = (flags[at + 1] & CAPITAL) !== 0 || (isBehindPronoun && (kind[at + 1] === NUMBER || (verbBehind & PREPOSITION) === 0));
  return at + 1 !== time && isObject;
}

/** "A strike that begins on Friday": a form that no noun shares, but "suffered burns on Friday". */
function isPlainPresent({ tokens, at, words, time, verb, verbBefore }: WordAt): boolean {
  if ((verb & (PRESENT | BASE | NOUN_LIKE | HAVE | BE | PARTICIPLE)) !== PRESENT) return false;
  // "Jailed on Friday for taking bribes": what a gerund acts upon.
  const isOfGerund = (verbBefore & (PROGRESSIVE | NOUN_LIKE)) === PROGRESSIVE && (words.verbs[tokens.word[at - 2]] & PREPOSITION) !== 0;
  if (isOfGerund || isActedUpon(tokens, at, words, time)) return false;
  return (verbBefore & (DETERMINER | PREPOSITION)) === 0 || ((verbBefore & RELATIVE) !== 0 && tokens.kind[at - 2] === WORD);
}

/** "Is being demolished on Monday": arranged too. */
export function isBeingDone({ tokens, at, words, time, verb, cueBefore, verbBefore }: WordAt): boolean {
  if ((verb & (PARTICIPLE | BE)) !== PARTICIPLE || (verbBefore & BE) === 0 || (cueBefore & (PRESENT_BE | PAST_BE)) !== 0) return false;
  return (words.cues[tokens.word[at - 2]] & PRESENT_BE) !== 0 && isLaidDownFor(tokens, at, words, time);
}
