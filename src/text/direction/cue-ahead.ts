// Words that look ahead: "will", "could", "planned", "deadline", "to open".
import {
  ADVERB,
  BASE,
  BE,
  CAUSE,
  CONDITION,
  DETERMINER,
  DO,
  HAPPENING,
  HAVE,
  MAY,
  NOUN_LIKE,
  PARTICIPLE,
  PARTICLE,
  PAST,
  PAST_AUXILIARY,
  PREPOSITION,
  NOT,
  PRONOUN,
  PROGRESSIVE,
  RELATIVE,
  SUBORDINATOR,
  TO,
  WOULD,
} from '../words/vocabulary.js';
import { isTensedVerb } from '../words/verb-kinds.js';
import {
  AHEAD,
  AHEAD_SURE,
  APPOINTED_FOR,
  BACK,
  CLAUSE_END,
  COMMA,
  EFFECT,
  IMPLICATIVE,
  INFINITIVE,
  PAST_BE,
  PLAN_CUE,
  POSSESSIVE,
  PRESENT_BE,
  PRESENT_HAVE,
  SAY,
  TARGET_AFTER_MOVE,
  WITH,
  type CueWords,
} from '../words/cue-words.js';
import { endsWith } from '../tokens/token-shape.js';
import { type Tokens, WORD } from '../tokens/tokens.js';
import { isName, isNegated, isSomebody, NEAR_VERB, REACH_BACK } from './tokens-around.js';
import { isBefore } from './words-before.js';
import { isActedUpon, isBaseForm, isBroughtAbout, isSensed, isSetting } from './verb-shapes.js';
import { SINCE_THEN } from './toward.js';
import { PLAN, TO_DO, type WordAt } from './word-at.js';

/** "Will", "shall", and what only looks like them. */
export function ofModal(place: WordAt): number | undefined {
  const { tokens, at, words, cue, verb, verbBehind } = place;
  if ((cue & (AHEAD | AHEAD_SURE)) === 0) return undefined;
  if (isSomebody(tokens, at, words) || isThing(place)) return 0;
  // "Neither could be read on Monday", "could have sunk on Friday", "could be heard on Friday": so it was; "might not sail on Friday" is open yet.
  const isOpen = (cue & (AHEAD | BACK)) === (AHEAD | BACK);
  if (isOpen && (isSensed(tokens, at, words) || (verbBehind & HAVE) !== 0 || ((verb & PAST_AUXILIARY) !== 0 && isNegated(tokens, at + 2, words))))
    return 0;
  return (cue & AHEAD_SURE) !== 0 ? 2 : undefined;
}

/** "Read the will on Friday": behind an article and before no verb, what somebody left. */
function isThing({ cue, verbBefore, verbBehind }: WordAt): boolean {
  return (cue & AHEAD_SURE) !== 0 && (verbBefore & (DETERMINER | PRONOUN | RELATIVE)) === DETERMINER && (verbBehind & (BASE | ADVERB)) === 0;
}

/** What was resolved, forecast or planned. */
export function ofPlan(place: WordAt): number | undefined {
  const { tokens, at, words, id, cue, verb, previous, cueBefore, verbBefore, cueBehind } = place;
  // "I am promised leave in May": what somebody is promised is to come.
  if (words.resolves[id] !== 0) return (cueBefore & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE ? 1 : -1;
  const isCompared = words.than[previous] !== 0;
  // "Later than forecast on Monday", "than announced on Monday": so it was said then.
  if (isCompared && (verb & (PAST | PARTICIPLE)) !== 0 && ((cue & SAY) !== 0 || words.foreboding[id] !== 0)) return SINCE_THEN;
  // "Sooner than the council had hoped, on Monday": the verb before tells.
  if ((verb & PAST) !== 0 && (cue & (PLAN_CUE | AHEAD)) !== 0 && !isCompared && isBefore(tokens, at, NEAR_VERB, words, 1, words.than)) return 0;
  if ((cue & PLAN_CUE) === 0) return undefined;
  // "Due to the storm on Friday": why, and no plan.
  if (isReason(tokens, at, words)) return 0;
  // "Went ahead as planned on Monday", "later than planned on Monday": the verb before tells.
  const isAside = isCompared || (verbBefore & (SUBORDINATOR | CAUSE)) === (SUBORDINATOR | CAUSE);
  if (isAside && (cueBehind & (TARGET_AFTER_MOVE | INFINITIVE)) === 0) return 0;
  // "To plan": an infinitive as others.
  if ((verb & BASE) !== 0 && (cueBefore & INFINITIVE) !== 0) return undefined;
  if (isSetting(tokens, at, words) || isSetFor(place)) return PLAN;
  // "May set the rate on Friday": a base form as any other.
  return (verb & BASE) !== 0 ? undefined : -1;
}

/** "Set a hearing for 2 May", "set the trial for Friday": something that happens, right before "for" and the day; not "set a record for May". */
function isSetFor({ tokens: { word }, at, time, words: { cues, verbs } }: WordAt): boolean {
  if (time - at > NEAR_VERB || (cues[word[time - 1]] & APPOINTED_FOR) === 0) return false;
  return (verbs[word[time - 2]] & HAPPENING) !== 0 && (verbs[word[at + 1]] & (DETERMINER | HAPPENING)) !== 0;
}

/** "Due to the storm", "closed due to snow", "off due to rain": right behind a verb in the past, or how it is, "to" and a noun tell why. */
function isReason({ word }: Tokens, due: number, { cues, verbs }: CueWords): boolean {
  if ((cues[word[due]] & PLAN_CUE) === 0 || (cues[word[due + 1]] & INFINITIVE) === 0) return false;
  const before = verbs[word[due - 1]],
    behind = verbs[word[due + 2]];
  if ((behind & (DETERMINER | PRONOUN)) === DETERMINER) return true;
  return (before & (PAST | PARTICIPLE | PARTICLE)) !== 0 && (before & (BE | HAVE)) === 0 && (behind & (NOUN_LIKE | HAPPENING)) !== 0;
}

/** "The mill was sold, (most) | likely | in May": how sure the time is; not "backed a vote, likely in May", where that is expected. */
function isHowSure({ tokens, at, time, words }: WordAt): boolean {
  const { word } = tokens,
    { cues, verbs } = words,
    comma = (cues[word[at - 1]] & COMMA) === 0 ? at - 2 : at - 1;
  if (time - at > 2 || comma <= 0 || (cues[word[comma]] & COMMA) === 0 || (verbs[word[comma - 1]] & HAPPENING) !== 0) return false;
  return isBefore(tokens, comma, NEAR_VERB, words, PAST, verbs);
}

/** "May", "hopes", "deadline", "ahead". */
export function ofAhead(place: WordAt): number | undefined {
  const { tokens, at, words, time, id, cue, verb, previous, cueBefore, verbBefore, next, cueBehind } = place;
  // "With effect from 1 May", "took effect on 1 May".
  if (words.withEffect[id] === EFFECT) return words.withEffect[previous] === WITH ? 1 : undefined;
  // "Looking forward to the match on Friday".
  if (words.awaited[id] !== 0 && isAwaiting(place)) return 1;
  if ((cue & AHEAD) === 0) return undefined;
  if (words.guess[id] !== 0 && isHowSure(place)) return 0;
  if ((verb & BASE) !== 0) {
    // "Due to expire": the plan before governs; "had to face" is over.
    if ((cueBefore & INFINITIVE) !== 0) return ofInfinitive(place);
    // "The pass did not expire on Friday", "could not face": the auxiliary tells.
    const auxiliary = (verbBefore & NOT) === 0 ? previous : tokens.word[at - 2];
    if ((words.verbs[auxiliary] & MAY) !== 0 || isDid(previous, words) || isDid(tokens.word[at - 2], words)) return 0;
  }
  // "After going on strike in May": what stands behind a preposition is no form of the present.
  if ((verb & PROGRESSIVE) !== 0 && (verbBefore & (PREPOSITION | SUBORDINATOR)) !== 0 && (cueBehind & INFINITIVE) === 0) return 0;
  // "It was going to be in May": a plan told in the past.
  if ((verb & PROGRESSIVE) !== 0 && (cueBefore & PAST_BE) !== 0 && (cueBehind & INFINITIVE) !== 0) return PLAN;
  // "The engine would not start on Monday": it refused then, where nobody says so of what is to come; nor "should not start", but "should not have started".
  const isDuty = (verb & CONDITION) !== 0 && (words.verbs[tokens.word[at + 2]] & HAVE) === 0;
  if ((verb & WOULD) !== 0 && (words.verbs[next] & NOT) !== 0 && !isDuty && !isSaid(tokens, at, words)) return -1;
  // "Went ahead on Monday", "did not go ahead on Monday": the particle of a verb.
  const isParticle = (verb & PARTICLE) !== 0 && (verbBefore & (PAST | BASE)) !== 0 && words.nounJoint[next] === 0;
  if (isParticle || isComparison(place)) return 0;
  if (isName(tokens, at)) return undefined;
  // "Raised the forecast on Monday", "unveiled plans on Monday": a noun, in what a verb that is over acts upon.
  const isNoun = (verb & NOUN_LIKE) !== 0,
    isObject = (isNoun && (verbBefore & DETERMINER) !== 0) || ((isNoun || (verb & ~HAPPENING) === 0) && isActedUpon(tokens, at, words, time));
  if (isObject && at > 0) return 0;
  return isOpenYet(tokens, at, words) ? 2 : 1;
}

/** "Looking | forward to the match", not "looked forward to", "moved forward to Friday": behind a verb that no list holds, and is no past. */
function isAwaiting({ tokens, at, words, time, verbBefore, verbBehind }: WordAt): boolean {
  if (verbBefore !== 0 || (verbBehind & TO) === 0 || time <= at + 2) return false;
  return tokens.kind[at - 1] === WORD && !endsWith(tokens, at - 1, words.pastEnding);
}

/** Another verb stands before it in the sentence, or a word of saying behind it. */
function isSaid({ word, length }: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  for (let at = from - 1; at > 0 && from - at <= REACH_BACK && (cues[word[at]] & CLAUSE_END) === 0; at--)
    if (isTensedVerb(verbs[word[at]])) return true;
  for (let at = from + 1; at < length && at - from <= REACH_BACK && (cues[word[at]] & CLAUSE_END) === 0; at++)
    if ((cues[word[at]] & SAY) !== 0) return true;
  return false;
}

/** "Did". */
function isDid(id: number, { cues, verbs }: CueWords): boolean {
  return (verbs[id] & DO) !== 0 && (cues[id] & BACK) !== 0;
}

/** "Arrived ahead of schedule on Monday": compared. */
function isComparison({ tokens, at, words, previous, next }: WordAt): boolean {
  const { cues, nounJoint } = words;
  if (nounJoint[previous] !== 0) return (cues[tokens.word[at - 2]] & AHEAD) !== 0;
  return nounJoint[next] !== 0 && (cues[tokens.word[at + 2]] & AHEAD) !== 0;
}

/** "I may go to York in March", "must pay by June": on no side but that ahead; "he might go", "they could swim" are told of the past too. */
function isOpenYet({ word }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  if ((verbs[word[at]] & MAY) === 0 || (cues[word[at]] & BACK) !== 0) return false;
  const next = (verbs[word[at + 1]] & (ADVERB | BASE)) === ADVERB ? at + 2 : at + 1;
  return (verbs[word[next]] & (BASE | HAVE)) === BASE;
}

/** Values of the class `proceeds`: "went | on", "came | back", "turned | out". */
export const WENT = 1,
  ON = 2,
  GO = 3;
const BACK_THERE = 4,
  TURNED = 5,
  OUT = 6;

/** "To open on Friday": what is to be done, where it is not told as done. */
export function ofInfinitive({ tokens, at, words, time, id, cueBefore }: WordAt): number | undefined {
  if ((cueBefore & INFINITIVE) === 0 || !isBaseForm(tokens, at, words)) return undefined;
  if (isBroughtAbout(tokens, at - 2, words, time) || isReason(tokens, at - 2, words)) return 0;
  const governor = tokens.word[at - 2],
    cue = words.cues[governor];
  // "Managed to open".
  if ((cue & IMPLICATIVE) !== 0) return 0;
  // "Went on to open", "turned out to be", "went back to work", "came back to win".
  const led = words.proceeds[governor],
    lead = words.proceeds[tokens.word[at - 3] ?? 0];
  if (((led === ON || led === BACK_THERE) && lead === WENT) || (led === OUT && lead === TURNED)) return 0;
  // "On course to win", "is to win", "wants to win", "vowed to win", which "came back to win" is not.
  const isWanted = words.wishing[governor] !== 0 && (words.verbs[governor] & PAST) === 0;
  return words.achieves[id] === 0 ||
    words.onWay[governor] !== 0 ||
    words.resolves[governor] !== 0 ||
    (cue & PRESENT_HAVE) !== 0 ||
    (cue & (PRESENT_BE | AHEAD)) !== 0 ||
    (words.cues[tokens.word[at - 3] ?? 0] & PRESENT_BE) !== 0 ||
    isWanted
    ? TO_DO
    : 0;
}
