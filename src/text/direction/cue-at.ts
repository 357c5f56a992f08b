// What a single word of a sentence tells of its direction: a verb that looks back or ahead, a plan, a saying.
import {
  BASE,
  BE,
  COORDINATOR,
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
  SUBORDINATOR,
  WOULD,
} from '../words/vocabulary.js';
import {
  AHEAD,
  BACK,
  CLAUSE_END,
  COMMA,
  DAY_ON,
  INFINITIVE,
  MOVE,
  PASSIVE,
  PLAN_CUE,
  POSSESSIVE,
  PRESENT_BE,
  SAY,
  TARGET_AFTER_MOVE,
  type CueWords,
} from '../words/cue-words.js';
import { NEWLINE, type Tokens } from '../tokens/tokens.js';
import { opensItem, isInitial, isInsideNumber, opensSentence } from './sentence-bounds.js';
import { NEAR_VERB, isBeAt, isName } from './tokens-around.js';
import { isArranged, isBaseForm, isBelieved, isForetold, isPresentPassive, isShortHad } from './verb-shapes.js';
import { ofAhead, ofInfinitive, ofModal, ofPlan } from './cue-ahead.js';
import { isBeingDone, isUnderHappening, ofBase, ofHaving, ofPresent, ofTimetable } from './cue-present.js';
import { ofPast, ofPastLookalike } from './cue-past.js';
import { END, SAID, type WordAt } from './word-at.js';
import { PRESENT_TENSE } from './toward.js';

/** The forms that a verb has of its own, and all that tell something. */
const FINITE = BASE | PRESENT | PAST,
  TELLING = FINITE | MAY | PARTICIPLE | PROGRESSIVE;

/** Values of the class `foreboding`: "ruled out". */
const RULES = 3,
  OUT = 4;

/** What the word tells on which a walk stands. */
export function cueAt(place: WordAt): number {
  const { id, cue, verb, cueBefore } = place;
  // "He'd stay" is "he would".
  if ((verb & (WOULD | HAVE)) === (WOULD | HAVE)) return isShortHad(place.tokens, place.at, place.words) ? 0 : 1;
  // "Doesn't open on Friday", "do not run on Friday", "need not run on Friday"; but "don't remember the fire on Friday".
  const { word } = place.tokens,
    isAuxiliary = ((verb & DO) !== 0 && (cue & BACK) === 0) || place.words.wishing[id] !== 0,
    isNot = isAuxiliary && ((verb | place.verbBehind) & NOT) !== 0;
  if (isNot) return place.words.mishap[word[place.time - 2] ?? 0] === 0 ? PRESENT_TENSE : 0;
  if (id !== 0 && cue === 0 && (verb & TELLING) === 0 && (cueBefore & INFINITIVE) === 0) return 0;
  return (
    ofReport(place) ??
    ofArrangement(place) ??
    ofSign(place) ??
    ofModal(place) ??
    ofPlan(place) ??
    ofAhead(place) ??
    ofSaying(place) ??
    ofInfinitive(place) ??
    ofHaving(place) ??
    ofTimetable(place) ??
    ofBase(place) ??
    ofPastLookalike(place) ??
    ofPresent(place) ??
    ofPast(place)
  );
}

/** What somebody warns of, wants, rules out or believes, and a participle between commas. */
function ofReport({ tokens, at, words, time, id, cue, verb, cueBefore, verbBefore, previous, next }: WordAt): number | undefined {
  // "Warned that the river could rise": what may come.
  // "Demanded that he resign by Friday": what is wanted.
  if (((verb & MAY) !== 0 || (verb & (BASE | PAST | NOUN_LIKE)) === BASE) && isForetold(tokens, at, words)) return 1;
  // "Ruled out a vote in June": the near one.
  if (words.foreboding[id] === RULES && words.foreboding[next] === OUT) return 0.5;
  // "The rule, withdrawn in March, will be back", "the sample, drawn that morning, confirmed it".
  if ((verb & (PARTICIPLE | BASE | PAST)) === PARTICIPLE && (time === at + 1 || time === at + 2) && (cueBefore & COMMA) !== 0) return -1;
  if ((verb & PARTICIPLE) !== 0 && isHadDone(tokens, at, words, time)) return PRESENT_TENSE;
  // "The van stolen on Monday will be sold": neither a form of the past nor of a verb that it completes.
  if (isReduced(tokens, at, words, time)) return -1;
  // "Denies taking it in May", but not "denies planning to take it".
  if ((verb & PROGRESSIVE) !== 0 && words.confesses[previous] !== 0 && (cue & PLAN_CUE) === 0) return -1;
  // "Accused of stealing a van on Monday", "jailed for setting fire to it on Monday".
  if ((verb & PROGRESSIVE) !== 0 && words.blameJoint[previous] !== 0 && isBlamed(tokens, at - 2, words)) return -1;
  // "Might have seen her on Monday", "may have gone on Monday".
  // "Is thought to have sunk on Monday".
  const isAfterHave = (verb & (PARTICIPLE | PAST | BE)) === PARTICIPLE && (verbBefore & (HAVE | BASE)) === (HAVE | BASE);
  return isAfterHave && ((words.verbs[tokens.word[at - 2]] & MAY) !== 0 || isBelieved(tokens, at, words)) ? -1 : undefined;
}

/** "Is having the roof | mended on Friday", "she's getting her knee | done": it is arranged; no "having the roof | damaged on Friday mended". */
function isHadDone(tokens: Tokens, at: number, words: CueWords, time: number): boolean {
  const { verbs } = words;
  const behind = time + 1,
    last = (verbs[tokens.word[behind]] & COORDINATOR) !== 0 ? behind : behind + 1;
  for (let on = behind; time > at && on <= last; on++) if ((verbs[tokens.word[on]] & PARTICIPLE) !== 0) return false;
  let have = at - 1;
  const isGetting = (id: number): boolean => (words.cues[id] & PASSIVE) !== 0 && (verbs[id] & BE) === 0;
  while (
    have > 0 &&
    at - have < NEAR_VERB &&
    (verbs[tokens.word[have]] & (HAVE | BE | PREPOSITION | COORDINATOR | SUBORDINATOR)) === 0 &&
    !isGetting(tokens.word[have])
  )
    have--;
  const id = tokens.word[have];
  return at - have > 2 && ((verbs[id] & (HAVE | PROGRESSIVE)) === (HAVE | PROGRESSIVE) || isGetting(id)) && isBeAt(tokens, have - 1, words);
}

/** "A man charged | with"; but "is to be closed | for repainting". */
function isBlamed({ word }: Tokens, at: number, { verbs, cues }: CueWords): boolean {
  return (verbs[word[at]] & PARTICIPLE) !== 0 && (cues[word[at]] & (PLAN_CUE | AHEAD)) === 0 && (verbs[word[at - 1]] & (BE | HAVE)) === 0;
}

/** A participle of its own form right behind a noun, and the day right behind it. */
function isReduced({ word }: Tokens, at: number, { verbs, cues }: CueWords, time: number): boolean {
  const noun = verbs[word[at - 1]];
  if ((verbs[word[at]] & (PARTICIPLE | BASE | PAST | NOUN_LIKE)) !== PARTICIPLE || (cues[word[at]] & (PLAN_CUE | AHEAD | MOVE)) !== 0) return false;
  const isDay = time === at + 1 || (time === at + 2 && (cues[word[at + 1]] & DAY_ON) !== 0);
  return isDay && (noun & ~(NOUN_LIKE | HAPPENING)) === 0 && (cues[word[at - 1]] & (COMMA | CLAUSE_END)) === 0;
}

/** "Is leaving on Friday", "is getting married on Friday"; but for that, a word of no class and no form of its own tells nothing. */
function ofArrangement(place: WordAt): number | undefined {
  const { tokens, at, words, time, id, cue, verb, cueBefore } = place;
  // "Is being drawn on Friday", whose form no past shares.
  if (isBeingDone(place)) return PRESENT_TENSE;
  if (id !== 0 && (cue & ~PASSIVE) === 0 && (verb & FINITE) === 0 && ((cueBefore & INFINITIVE) === 0 || !isBaseForm(tokens, at, words)))
    return ((verb & PROGRESSIVE) | (cue & PASSIVE)) !== 0 && isArranged(tokens, at, words, time) ? PRESENT_TENSE : 0;
  // "Is moving its office on Monday": the moving is arranged.
  const isMoving = (cue & MOVE) !== 0 && (verb & (PROGRESSIVE | FINITE)) === PROGRESSIVE,
    isToTime = (words.cues[tokens.word[time - 1]] & TARGET_AFTER_MOVE) !== 0;
  return isMoving && !isToTime && isArranged(tokens, at, words, time) ? PRESENT_TENSE : undefined;
}

/** The sign or the empty line that ends the sentence. */
function ofSign({ tokens, at, words, cue }: WordAt): number | undefined {
  const { kind } = tokens;
  if (kind[at] === NEWLINE) return kind[at + 1] === NEWLINE || kind[at - 1] === NEWLINE || opensItem(tokens, at + 1) ? END : 0;
  if ((cue & CLAUSE_END) === 0) return undefined;
  return isInitial(tokens, at, words) || isInsideNumber(tokens, at) ? 0 : END;
}

/** A word of saying; what names a thing says nothing; and "Is it open on Monday?" */
function ofSaying(place: WordAt): number | undefined {
  const { tokens, at, words, cue } = place;
  if ((cue & SAY) !== 0) return isPresentPassive(tokens, at, words) ? 0.5 : SAID;
  if (isName(tokens, at)) return 0;
  return (cue & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE && opensSentence(tokens, at, words) && !isUnderHappening(place) ? PRESENT_TENSE : undefined;
}
