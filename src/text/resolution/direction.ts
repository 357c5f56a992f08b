// Does the clause around an expression look ahead or back? Decided by the nearest verb or cue of the sentence.
import { ADVERB, BASE, BE, CAUSE, CONDITION, COORDINATOR, DETERMINER, HAPPENING, HAVE, NOT, NOUN_LIKE, PARTICIPLE, PARTICLE, PAST, PREPOSITION, PRESENT, PROGRESSIVE, PRONOUN, SINCE, SUBORDINATOR, WOULD } from '../events/vocabulary.js';
import {
  AHEAD, AHEAD_SURE, APPOINT, APPOINTED_FOR, BACK, CALLED_OFF, CLAUSE_BREAK, CLAUSE_END, COMMA, DAY_ON, IMPLICATIVE, INFINITIVE, LATER_ASIDE, LIMIT_CUE, MOVE, MOVE_BEHIND, PASSIVE, PAST_BE, PLAN_CUE, POSSESSIVE, PRESENT_BE, PRESENT_HAVE, RETURN, SAY,
  SLOT_NOUN, SUPERSEDED, TARGET_AFTER_MOVE, TARGET_CUE, TIMETABLE, type CueWords,
} from './cue-words.js';
import { CAPITAL, NEWLINE, NUMBER, PUNCT, SPACE_BEFORE, WORD, type Tokens } from '../tokens.js';

/** How far cues are looked for, in tokens. */
const REACH_BACK = 24, REACH_ON = 10, NEAR_VERB = 6;
/** What a token tells besides -1 back, 0 nothing, 1 ahead, 2 ahead for certain. */
const END = 3, PLAN = 4, SAID = 5, TO_DO = 6, SINCE_THEN = -2;
/** A present, which tells of what is to come: the near one ahead. */
export const PRESENT_TENSE = 0.75;
/** What is to be done by then: however far ahead, where it was not due just now. */
export const DEADLINE = 1.5;
/** What was resolved lies behind the resolving. */
export const RESOLVED = 0.9;
/** What has just been given up lies ahead, but for the day before. */
export const GIVEN_UP = 0.6;

/** -3 lies back for certain from the day of writing ("has been shut since May"), -2 lies back for certain, -1 looks back, -0.5 a plan told in the past, 0 no cue, 0.5 the near one of both sides, 1 ahead, 2 ahead for certain. */
export function directionAt(tokens: Tokens, from: number, to: number, words: CueWords): number {
  const { word } = tokens;
  // "Monday's market" was, unless it "will" be.
  if ((words.cues[word[to] ?? 0] & POSSESSIVE) !== 0) {
    // "Will miss Saturday's match": what a verb acts upon.
    const isObject = isAfterPreposition(tokens, from, words) || (words.verbs[word[from - 1] ?? 0] & (BASE | NOUN_LIKE | DETERMINER)) === BASE;
    // "Ahead of Friday's vote".
    if (isObject && from > 1 && (words.cues[word[from - 2]] & AHEAD) !== 0) return 1;
    return lookOn(tokens, to, words)?.toward === 2 || (isObject ? lookBack(tokens, from, words).toward === 2 : isPresentAhead(tokens, to, words)) ? 2 : isGivenUp(tokens, from, to, words) ? GIVEN_UP : 0;
  }
  // "Until at least Monday".
  const preposition = from > 2 && (words.cues[word[from - 3]] & TARGET_CUE) !== 0 && (words.verbs[word[from - 2]] & PREPOSITION) !== 0 && (words.verbs[word[from - 1]] & ADVERB) !== 0 ? word[from - 3] : from > 0 ? word[from - 1] : 0;
  const isSlot = isSlotAt(tokens, from, words);
  const isMoved = (isSlot || (words.cues[preposition] & TARGET_AFTER_MOVE) !== 0) && (isBefore(tokens, from, isSlot ? 12 : 8, words.cues, MOVE) || isMovedBehind(tokens, to, words));
  // "A new date of 31 May".
  if (from > 2 && (words.cues[word[from - 2]] & SLOT_NOUN) !== 0 && (words.verbs[preposition] & PREPOSITION) !== 0 && (words.cues[preposition] & (DAY_ON | LIMIT_CUE | TARGET_AFTER_MOVE)) === 0) return 0.5;
  // "Extended from 30 May": the slot that was given up is the near one.
  if ((words.verbs[preposition] & (PREPOSITION | SINCE | SUBORDINATOR)) === (PREPOSITION | SINCE) && isMovedAt(tokens, from, words)) return lookBack(tokens, from, words).toward === 2 ? 2 : 0.5;
  // "The gala is on 9 July", "is from 4 to 8 p.m. Friday", "the next one is Friday": by the timetable. "9 am" is no verb.
  if (from > 1 && tokens.kind[from - 3] !== NUMBER && (words.cues[(words.verbs[preposition] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION ? word[from - 2] : preposition] & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE) return lookBack(tokens, from, words).toward === 2 ? 2 : PRESENT_TENSE;
  // "The party is still on for the 28th".
  if (from > 2 && (words.cues[preposition] & APPOINTED_FOR) !== 0 && (words.cues[word[from - 2]] & DAY_ON) !== 0 && isBefore(tokens, from - 2, 2, words.cues, PRESENT_BE)) return PRESENT_TENSE;
  // "On patrol since March": behind us, whatever comes after.
  if ((words.verbs[preposition] & (SINCE | SUBORDINATOR)) === (SINCE | SUBORDINATOR)) return isBefore(tokens, from, 6, words.cues, PRESENT_HAVE) ? SINCE_THEN - 1 : SINCE_THEN;
  // "Monday is the last day": of what is to come.
  if (!isAfterPreposition(tokens, from, words) && (words.cues[word[to] ?? 0] & PRESENT_BE) !== 0) return PRESENT_TENSE;
  // "Hoped on Monday to open": when they hoped.
  if (from > 1 && (words.cues[word[to]] & INFINITIVE) !== 0 && (words.cues[preposition] & DAY_ON) !== 0 && (words.cues[word[from - 2]] & PLAN_CUE) !== 0 && !isBefore(tokens, from - 2, 3, words.cues, PAST_BE | PRESENT_BE)) return -1;
  // "Asked on Monday for a meeting in May": what is asked for is to come.
  if (isAskedFor(tokens, from, words)) return 1;
  const before = lookBack(tokens, from, words);
  // "Until Thursday, they had stayed away" is over.
  // "Did not open until Friday": then it did.
  if ((words.cues[preposition] & TARGET_CUE) !== 0) return happenedThen(tokens, to, words) || (before.toward === -1 && (isNegated(tokens, from, words) || isLasting(tokens, from, words))) ? -1 : before.toward === 2 || isBefore(tokens, from - 1, 3, words.cues, PRESENT_BE) ? 2 : before.distance === Infinity && !isSetOff(tokens, from - 1, to, words) && (lookOn(tokens, to, words)?.toward ?? 1) < 0 ? -1 : 1;
  // "If it is not found by Friday": a deadline in the present.
  if (before.toward === 0.5 && (words.cues[preposition] & LIMIT_CUE) !== 0) return 1;
  // "Should be ready by May": a deadline is still to come.
  if (before.toward === 1 && (words.cues[preposition] & LIMIT_CUE) !== 0 && (words.verbs[preposition] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION) return DEADLINE;
  // "Has ordered a report by 20 June": what is over would have been done by then in the past.
  if (before.toward === -1 && (words.cues[preposition] & LIMIT_CUE) !== 0 && (words.verbs[preposition] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION && isBefore(tokens, from - 1, NEAR_VERB, words.cues, PRESENT_HAVE)) return DEADLINE;
  // "That was to have opened on Saturday has been called off": it was still ahead.
  if ((before.toward === -0.5 || before.toward === SINCE_THEN || before.isOpen === true) && isOffBehind(tokens, to, words)) return 1;
  // "The draw, which should have been on 4 May, will take place a week later": the near one.
  if (before.toward === SINCE_THEN && lookOn(tokens, to, words)?.toward === 2) return -0.5;
  if ((before.toward === 0 || before.toward === 0.5) && isOfState(tokens, from, words)) return PRESENT_TENSE;
  if (before.toward > 0) {
    // "A rally planned for Friday was called off": the verb that follows governs.
    const verb = before.isOpen ? lookOn(tokens, to, words) : undefined;
    // "The firm planned to close on Monday": no other verb governs.
    if (before.isTold && verb === undefined) return -0.5;
    return verb !== undefined && verb.toward < 0 && verb.distance <= 3 ? -0.5 : before.toward;
  }
  // "They had closed as early as January": compared, not moved; "could close as early as January" looks ahead.
  const isCompared = from > 2 && preposition === word[from - 3] && preposition !== 0;
  if (isCompared && isMoved && before.toward === 0 && !opensSentence(tokens, from - 3, words)) return 1;
  if ((isMoved && !isCompared) || (before.distance <= 6 && (words.cues[preposition] & APPOINTED_FOR) !== 0 && isBefore(tokens, from, 6, words.cues, APPOINT) && !isBefore(tokens, from, 6, words.cues, SUPERSEDED))) return 0.5;
  // Behind a comma another clause governs.
  const after = before.distance <= 5 || ((words.cues[word[to]] & COMMA) !== 0 && (before.toward < 0 || hasBe(tokens, from, words))) ? undefined : lookOn(tokens, to, words, before.toward < 0 ? COORDINATOR : 0);
  // "A strike that would have stopped half of the network from midnight | was called off": the time ends the clause before.
  const isEnd = after?.distance === 0 && before.toward === -0.5;
  // "Starting Monday, the bridge is shut".
  if (before.toward === 0 && (words.verbs[preposition] & PROGRESSIVE) !== 0 && (after === undefined || after.toward >= 0)) return 1;
  const toward = after !== undefined && !isEnd && (before.toward === 0 || after.distance + 4 < before.distance) ? after.toward : before.toward;
  // "Pay by Friday", where nothing is told as past.
  const isLimit = (words.cues[preposition] & LIMIT_CUE) !== 0 && (words.verbs[preposition] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION && (words.cues[word[to]] & COMMA) === 0;
  return toward === 0 && isLimit ? 1 : toward;
}

/** A word of asking or calling with its own day, and then a preposition that opens what is asked for. */
function isAskedFor({ word }: Tokens, from: number, { cues, verbs, warnedOf }: CueWords): boolean {
  let opens = -1;
  for (let at = from - 2; at > 0 && from - at <= REACH_ON && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at--) {
    if ((cues[word[at]] & APPOINT) !== 0) return (opens > at + 2 && (cues[word[at + 1]] & DAY_ON) !== 0) || (opens === at + 1 && warnedOf[word[opens]] !== 0);
    if ((verbs[word[at]] & PREPOSITION) !== 0) opens = Math.max(opens, at);
  }
  return false;
}

/** "Kept burning until Sunday", "the search went on until Monday": so it was. */
function isLasting({ word }: Tokens, from: number, { cues, verbs, lasting }: CueWords): boolean {
  for (let at = from - 1; at > 0 && from - at <= REACH_ON && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at--) {
    if (lasting[word[at]] !== 0) return (verbs[word[at - 1]] & (BE | HAVE)) === 0;
    // "Had insisted until Thursday that".
    if ((verbs[word[at]] & (PARTICIPLE | BE)) === PARTICIPLE) return (verbs[word[at - 1]] & (HAVE | PAST)) === (HAVE | PAST);
  }
  return false;
}

/** "Had been expected to hold until Sunday, when it gave way": what happened at that time is told behind it. */
function happenedThen(tokens: Tokens, to: number, words: CueWords): boolean {
  if ((words.cues[tokens.word[to]] & COMMA) === 0 || (words.cues[tokens.word[to + 1]] & LATER_ASIDE) === 0) return false;
  for (let at = to + 2; at < Math.min(tokens.length, to + 2 + NEAR_VERB); at++) {
    const cue = cueAt(tokens, at, words);
    if (cue !== 0) return cue === -1 || cue === SAID;
  }
  return false;
}

/** "We are free Friday", "the pool is closed on Saturday": what somebody or something is on a day. */
function isOfState({ word, kind }: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  const last = (cues[word[from - 1]] & DAY_ON) !== 0 ? from - 2 : from - 1;
  return last > 1 && kind[last] === WORD && (verbs[word[last]] & (PREPOSITION | DETERMINER | PARTICLE)) === 0 && (cues[word[last - 1]] & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE && (verbs[word[last - 1]] & BASE) === 0;
}

/** "The fair, on until Friday, began today": between two commas. */
function isSetOff({ word }: Tokens, from: number, to: number, { cues, verbs }: CueWords): boolean {
  if ((cues[word[to]] & COMMA) === 0) return false;
  for (let at = from; at >= 0 && from - at <= NEAR_VERB && (cues[word[at]] & CLAUSE_END) === 0; at--) if ((cues[word[at]] & COMMA) !== 0) return (verbs[word[at + 1]] & COORDINATOR) === 0;
  return false;
}

/** Whether the clause before says what was not. */
export function isNegated({ word }: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  for (let at = from - 1; at >= 0 && from - at <= REACH_ON && (cues[word[at]] & CLAUSE_END) === 0; at--) if ((verbs[word[at]] & NOT) !== 0) return true;
  return false;
}

/** "Results are out on 3 May, followed by a call": the clause has its verb, though it tells no direction. */
function hasBe({ word }: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  for (let at = from - 1; at >= 0 && from - at <= REACH_ON && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at--) if ((verbs[word[at]] & BE) !== 0) return true;
  return false;
}

/** "To the same hour of Friday": a slot stands between the word of moving and the day. */
function isSlotAt({ word }: Tokens, from: number, { cues }: CueWords): boolean {
  if (from < 5 || (cues[word[from - 1]] & DAY_ON) === 0 || (cues[word[from - 2]] & SLOT_NOUN) === 0) return false;
  return [word[from - 3], word[from - 4], word[from - 5]].some((id) => (cues[id] & TARGET_AFTER_MOVE) !== 0);
}

/** "Bring it back on Monday": what was broken off goes on. */
export function isReturnAt(tokens: Tokens, from: number, words: CueWords): boolean {
  return isBefore(tokens, from, 6, words.cues, RETURN);
}

/** "Monday's market was called off on Friday": whose day stands before a noun, and the day of the act behind "on". */
export function isGivenUpAt({ word }: Tokens, slot: number, to: number, act: number, { cues }: CueWords): boolean {
  if ((cues[word[to]] & POSSESSIVE) === 0 || (cues[word[act - 1]] & DAY_ON) === 0) return false;
  for (let at = Math.max(0, slot - 3); at < act - 1; at++) if ((cues[word[at]] & CALLED_OFF) !== 0) return true;
  return false;
}

/** Whether a verb of moving stands at the end of the clause. */
function isMovedBehind({ word, length }: Tokens, to: number, { cues }: CueWords): boolean {
  for (let at = to; at < Math.min(length, to + REACH_ON) && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at++) if ((cues[word[at]] & MOVE_BEHIND) !== 0) return true;
  return false;
}

/** Whether a verb of moving stands before: "postponed from Monday to Thursday", "brought forward the launch of its boat from May to April". */
export function isMovedAt({ word }: Tokens, from: number, { cues, verbs }: CueWords, reach = 12): boolean {
  for (let at = from - 1; at >= 0 && from - at <= reach && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at--) {
    if ((cues[word[at]] & MOVE) !== 0 && (from - at <= 3 || (verbs[word[at]] & (PAST | PARTICIPLE | BASE)) !== 0)) return true;
  }
  return false;
}

interface Cue {
  readonly toward: number;
  readonly distance: number;
  /** A plan that no verb governs. */
  readonly isOpen?: boolean;
  /** It is told by the verb of somebody who had it: "planned to close". */
  readonly isTold?: boolean;
}

/** The nearest cue before; a plan or an infinitive waits for the verb that governs it. */
function lookBack(tokens: Tokens, from: number, words: CueWords): Cue {
  let waiting = 0, hasComma = false, isTold = false;
  for (let at = from - 1; at >= 0 && from - at <= REACH_BACK; at--) {
    if ((words.cues[tokens.word[at]] & COMMA) !== 0) hasComma = true;
    let cue = cueAt(tokens, at, words, from);
    if (cue === 0 || (cue === SAID && waiting !== 0)) continue;
    // "Ahead of the visit, they lifted the ban on Sunday": no verb, and set off.
    if (cue === 1 && hasComma && isPhrase(tokens, at, words)) continue;
    if (cue === END) break;
    if (cue === SAID) cue = -1;
    // "Was to have closed on Friday": a plan told in the past.
    // "Is thought to have fallen on Friday": what is believed is over.
    if (cue === -1 && isToHave(tokens, at, words)) return { toward: isBelieved(tokens, at, words) ? -1 : isOverdue(tokens, at, words) ? SINCE_THEN : -0.5, distance: from - at };
    // "Will stay closed", "will be put off": the participle is no past.
    if (cue === -1 && (isWilled(tokens, at, words) || sharesWill(tokens, at, words))) cue = 2;
    // "Would cut fares": a base form that looks like a past.
    // "Would stay shut" too.
    else if (cue === -1 && (((words.verbs[tokens.word[at]] & BASE) !== 0 && (words.verbs[tokens.word[at - 1] ?? 0] & WOULD) !== 0) || ((words.verbs[tokens.word[at - 1] ?? 0] & BASE) !== 0 && (words.verbs[tokens.word[at - 2] ?? 0] & WOULD) !== 0))) cue = 1;
    if (cue === PLAN) {
      if (isBefore(tokens, at, 2, words.cues, SUPERSEDED)) return { toward: isBefore(tokens, at, 3, words.cues, PAST_BE) ? -1 : -0.5, distance: from - at };
      if (isBefore(tokens, at + 1, 4, words.cues, PAST_BE)) cue = -0.5;
      else if (isBefore(tokens, at, 3, words.cues, PRESENT_BE)) cue = 2;
      // "We expected her to move on Friday": no participle, the verb of who planned.
      else if (isSubject(words.verbs[tokens.word[at - 1] ?? 0])) cue = -0.5;
    }
    // "Should have begun on Friday": it lies behind.
    if (cue === 1 && (words.verbs[tokens.word[at]] & CONDITION) !== 0 && (words.verbs[tokens.word[at + 1]] & HAVE) !== 0) return { toward: SINCE_THEN, distance: from - at };
    // "Will be ready".
    if (cue === 1 && isBefore(tokens, at, 3, words.cues, AHEAD_SURE)) cue = 2;
    if (cue === TO_DO && at > 1 && (words.cues[tokens.word[at - 2]] & PRESENT_BE) !== 0) cue = 2;
    // "Have asked to meet on Friday": what was asked for is still to come.
    // "Have postponed a shutdown planned for Monday": the old slot is the near one.
    if (cue === -1 && waiting !== 0 && isBefore(tokens, at, 2, words.cues, PRESENT_HAVE)) return { toward: (words.cues[tokens.word[at]] & MOVE) !== 0 ? 0.5 : 1, distance: waiting };
    if (cue === PLAN || cue === TO_DO) {
      isTold ||= words.intends[tokens.word[at]] !== 0 && (words.cues[tokens.word[at + 1]] & INFINITIVE) !== 0;
      waiting ||= from - at;
      continue;
    }
    // "Agreed to meet again in April".
    if (cue === -1 && waiting !== 0 && words.resolves[tokens.word[at]] !== 0 && (words.cues[tokens.word[at - 1]] & PRESENT_HAVE) === 0 && !isHad(tokens, at - 1, words)) return { toward: RESOLVED, distance: waiting };
    return { toward: waiting === 0 ? cue : cue < 0 ? -0.5 : hasComma ? Math.min(cue, 1) : Math.max(cue, 1), distance: waiting || from - at };
  }
  return waiting === 0 ? { toward: 0, distance: Infinity } : { toward: 1, distance: waiting, isOpen: true, isTold };
}

/** "Had agreed to close in May": seen from then. */
function isHad({ word }: Tokens, at: number, { verbs }: CueWords): boolean {
  return (verbs[word[at]] & (HAVE | PAST)) === (HAVE | PAST);
}

/** "Has been called off" behind the time. */
function isOffBehind(tokens: Tokens, to: number, { cues }: CueWords): boolean {
  for (let at = to; at < tokens.length && at - to <= NEAR_VERB && (cues[tokens.word[at]] & CLAUSE_END) === 0; at++) {
    // "A fair planned for Saturday has been turned into a market" too, where it comes right behind.
    if ((cues[tokens.word[at]] & (CALLED_OFF | MOVE)) !== 0 && isBefore(tokens, at, 3, cues, PRESENT_HAVE)) return true;
    if ((cues[tokens.word[at]] & CALLED_OFF) !== 0) return false;
    if (at === to && (cues[tokens.word[at]] & PRESENT_HAVE) !== 0 && (cues[tokens.word[at + 1] ?? 0] & PAST_BE) !== 0) return true;
  }
  return false;
}

/** @param joint - word class behind which the next clause begins. */
function lookOn(tokens: Tokens, to: number, words: CueWords, joint = 0): Cue | undefined {
  let noun: Cue | undefined;
  for (let at = to; at < tokens.length && at - to <= REACH_ON; at++) {
    const id = tokens.word[at];
    // What follows "to" is done because of what was told, not before it.
    if ((words.cues[id] & (CLAUSE_BREAK | INFINITIVE)) !== 0 || (words.verbs[id] & joint) !== 0) return noun;
    // "All trains on Sunday have been cancelled", "the wedding on Friday is off".
    if ((words.cues[id] & CALLED_OFF) !== 0 && isBefore(tokens, at, 3, words.cues, PRESENT_BE | PRESENT_HAVE)) return { toward: 1, distance: at - to };
    if (isNotice(tokens, at, words)) return { toward: GIVEN_UP, distance: at - to };
    const cue = cueAt(tokens, at, words);
    if (cue === END) return noun;
    // "The Tuesday deadline passed": the verb behind tells.
    if (at === to && cue === 1 && (words.verbs[id] & (BASE | PRESENT)) === 0) {
      noun = { toward: 1, distance: 0 };
      continue;
    }
    if (cue === PLAN && !isBefore(tokens, at, words.auxiliaryReach, words.cues, PRESENT_BE | PRESENT_HAVE)) {
      // "On Friday they set apart": a finite verb.
      if ((words.verbs[id] & BASE) !== 0) return { toward: -1, distance: at - to };
      continue;
    }
    if (cue !== 0) return { toward: cue === PLAN ? 1 : cue === SAID ? -1 : cue, distance: at - to };
  }
  return noun;
}

/** "Match on Friday called off owing to rain": with neither auxiliary nor object, as notices say it. */
function isNotice({ word, length }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  if (at < 1 || (cues[word[at]] & CALLED_OFF) === 0 || (verbs[word[at]] & PARTICIPLE) === 0 || (verbs[word[at - 1]] & (PRONOUN | BE | HAVE)) !== 0) return false;
  const next = at + 1 < length && (verbs[word[at + 1]] & PARTICLE) !== 0 ? at + 2 : at + 1;
  return next >= length || (verbs[word[next]] & CAUSE) !== 0 || (cues[word[next]] & CLAUSE_END) !== 0;
}

function isAfterPreposition(tokens: Tokens, from: number, words: CueWords): boolean {
  return from > 0 && (words.verbs[tokens.word[from - 1]] & PREPOSITION) !== 0;
}

/** "Ahead of", "deadline for": no form of a verb, before a preposition. */
function isPhrase({ word }: Tokens, at: number, { verbs }: CueWords): boolean {
  return (verbs[word[at]] & (BASE | PRESENT | PAST)) === 0 && (verbs[word[at + 1]] & PREPOSITION) !== 0;
}

/** "Monday's market is cancelled": the first verb after a time that stands before a noun is in the present. */
function isPresentAhead(tokens: Tokens, to: number, words: CueWords): boolean {
  for (let at = to + 1; at < tokens.length && at - to <= REACH_ON; at++) {
    const cue = words.cues[tokens.word[at]];
    if ((cue & PRESENT_BE) !== 0) return (cue & POSSESSIVE) === 0;
    if ((cue & (CLAUSE_END | CLAUSE_BREAK)) !== 0 || cueAt(tokens, at, words) !== 0) return false;
  }
  return false;
}

/** "Has cancelled Monday's market", "Monday's market has been moved", "Monday's market called off": the near one. */
function isGivenUp(tokens: Tokens, from: number, to: number, words: CueWords): boolean {
  const { word, length } = tokens, { cues } = words;
  const isPerfect = (at: number): boolean => at > 0 && at < length && (cues[word[at]] & CALLED_OFF) !== 0 && [1, 2, 3].some((back) => (cues[word[at - back] ?? 0] & PRESENT_HAVE) !== 0);
  if (isPerfect(from - 1) || isPerfect(from - 2)) return true;
  for (let at = to; at < Math.min(length, to + REACH_ON) && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at++) if (isPerfect(at) || isNotice(tokens, at, words)) return true;
  return false;
}

/** "- Steering group": the mark of an item opens a line, and its words stand apart. */
function opensItem({ kind, flags, start, text }: Tokens, at: number): boolean {
  return kind[at] === PUNCT && '-*•–'.includes(text.charAt(start[at])) && (flags[at + 1] & SPACE_BEFORE) !== 0;
}

/** @param time - token of the time that is asked about, where that stands behind. */
function cueAt(tokens: Tokens, at: number, words: CueWords, time = -1): number {
  const id = tokens.word[at];
  const cue = words.cues[id], verb = words.verbs[id];
  if (id !== 0 && cue === 0 && (verb & (BASE | PRESENT | PAST)) === 0) return (verb & PROGRESSIVE) !== 0 && isArranged(tokens, at, words, time) ? PRESENT_TENSE : 0;
  if (tokens.kind[at] === NEWLINE) return tokens.kind[at + 1] === NEWLINE || tokens.kind[at - 1] === NEWLINE || opensItem(tokens, at + 1) ? END : 0;
  if ((cue & CLAUSE_END) !== 0) return isInitial(tokens, at) || isInsideNumber(tokens, at) ? 0 : END;
  if ((cue & (AHEAD | AHEAD_SURE)) !== 0 && isSomebody(tokens, at, words)) return 0;
  if ((cue & AHEAD_SURE) !== 0) return 2;
  // "I am promised leave in May": what somebody is promised is to come.
  if (words.resolves[id] !== 0) return at > 0 && (words.cues[tokens.word[at - 1]] & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE ? 1 : -1;
  if ((cue & PLAN_CUE) !== 0) return isSetting(tokens, at, words) ? PLAN : -1;
  const previous = at > 0 ? tokens.word[at - 1] : 0;
  // "Due to expire": the plan before governs.
  if ((cue & AHEAD) !== 0 && (verb & BASE) !== 0 && (words.cues[previous] & INFINITIVE) !== 0) return TO_DO;
  if ((cue & AHEAD) !== 0 && !isName(tokens, at)) return (verb & NOUN_LIKE) !== 0 && at > 0 && (words.verbs[tokens.word[at - 1]] & DETERMINER) !== 0 ? 0 : 1;
  if ((cue & SAY) !== 0) return SAID;
  if (isName(tokens, at)) return 0;
  // "Is it open on Monday?"
  if ((cue & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE && opensSentence(tokens, at, words)) return PRESENT_TENSE;
  if ((verb & BASE) !== 0 && (words.cues[previous] & INFINITIVE) !== 0) return (words.cues[tokens.word[at - 2] ?? 0] & IMPLICATIVE) === 0 ? TO_DO : 0;
  // "They have a match on Sunday": what somebody has at a time is to come.
  if ((cue & PRESENT_HAVE) !== 0 && (words.verbs[tokens.word[at + 1] ?? 0] & DETERMINER) !== 0 && !isPerfect(tokens, at, words)) return PRESENT_TENSE;
  if ((cue & TIMETABLE) !== 0 && (isTimetable(tokens, at, words, time) || ((verb & BASE) === 0 && opensSentence(tokens, at, words)))) return PRESENT_TENSE;
  // "Put" and "set" are past as well as base form; elsewhere a base form tells nothing.
  if ((verb & BASE) !== 0 && (verb & PAST) === 0) return ((verb & NOUN_LIKE) === 0 || (words.verbs[tokens.word[at + 1] ?? 0] & PRONOUN) !== 0) && opensSentence(tokens, at, words) ? 1 : 0;
  // "Behind closed doors": an adjective.
  if ((words.cues[previous] & PASSIVE) !== 0 || isAdjective(tokens, at, words)) return 0;
  // "The move follows a row on Thursday", but "the final follows on Sunday".
  if ((cue & BACK) !== 0 && (verb & PRESENT) !== 0 && (verb & BE) === 0) return (words.verbs[tokens.word[at + 1] ?? 0] & DETERMINER) !== 0 ? -1 : PRESENT_TENSE;
  // "The store opens its doors on Friday": what acts upon something is a verb.
  if ((verb & (PRESENT | NOUN_LIKE)) === (PRESENT | NOUN_LIKE) && (verb & (BASE | HAVE | BE | PARTICIPLE)) === 0 && at > 0 && tokens.kind[at - 1] === WORD && (words.verbs[previous] & (DETERMINER | PREPOSITION | PRONOUN)) === 0 && ((words.verbs[tokens.word[at + 1] ?? 0] & (DETERMINER | PREPOSITION)) === DETERMINER || (at + 1 !== time && (tokens.flags[at + 1] & CAPITAL) !== 0))) return PRESENT_TENSE;
  // "The fair kicks off on 10 June".
  if ((verb & (PRESENT | NOUN_LIKE | BASE)) === (PRESENT | NOUN_LIKE) && at > 0 && tokens.kind[at - 1] === WORD && (words.verbs[previous] & (DETERMINER | PREPOSITION)) === 0 && isPhrasal(tokens, at, words)) return PRESENT_TENSE;
  if ((verb & PRESENT) !== 0 && (verb & (BASE | NOUN_LIKE | HAVE | BE | PARTICIPLE)) === 0 && (words.verbs[previous] & (DETERMINER | PREPOSITION)) === 0) return PRESENT_TENSE;
  if ((cue & BACK) !== 0 || (verb & PAST) !== 0) return isPresentPassive(tokens, at, words) ? 0.5 : -1;
  return id === 0 && tokens.kind[at] === WORD && endsWith(tokens, at, words.pastEnding) && !isAttribute(tokens, at, words) ? -1 : 0;
}

/** A particle that is no preposition, and then a time's one: "off on". */
function isPhrasal({ word }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  return (verbs[word[at + 1] ?? 0] & (PARTICLE | DETERMINER)) === PARTICLE && (cues[word[at + 2] ?? 0] & DAY_ON) !== 0;
}

/** "Is leaving on Friday": laid down, where the time is of the verb and not of what it acts upon ("is looking into a fire on Friday"). */
function isArranged({ word }: Tokens, at: number, { cues, verbs }: CueWords, time: number): boolean {
  const be = at > 0 && (verbs[word[at - 1]] & ADVERB) !== 0 ? at - 2 : at - 1;
  if (time <= at || time > at + NEAR_VERB || be < 0 || (cues[word[be]] & (PRESENT_BE | POSSESSIVE)) !== PRESENT_BE) return false;
  for (let next = at + 1; next < time; next++) if ((cues[word[next]] & (COMMA | CLAUSE_END | CLAUSE_BREAK)) !== 0 || (verbs[word[next]] & (SUBORDINATOR | PREPOSITION)) === SUBORDINATOR || ((verbs[word[next]] & (PAST | PARTICIPLE)) !== 0 && (verbs[word[next]] & NOUN_LIKE) === 0)) return false;
  if (time > at + 2 && (verbs[word[time - 2]] & HAPPENING) !== 0) return false;
  return time === at + 1 || (verbs[word[time - 1]] & (PREPOSITION | DETERMINER)) !== 0;
}

/** "Will was hit": a finite verb follows a word that would look ahead. */
function isSomebody({ flags, word }: Tokens, at: number, { verbs }: CueWords): boolean {
  const next = verbs[word[at + 1] ?? 0];
  return (flags[at] & CAPITAL) !== 0 && (next & (PAST | BE)) !== 0 && (next & BASE) === 0;
}

/** "Will be signed on Monday and published on Friday": the second participle shares what stands before the first. */
function sharesWill({ word }: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  if ((verbs[word[from]] & PARTICIPLE) === 0 || (verbs[word[from - 1] ?? 0] & (COORDINATOR | SUBORDINATOR)) !== COORDINATOR || (verbs[word[from + 1] ?? 0] & (PREPOSITION | DETERMINER)) !== PREPOSITION) return false;
  for (let at = from - 2; at > 0 && from - at <= REACH_BACK && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at--) {
    if ((cues[word[at]] & AHEAD_SURE) !== 0) return (verbs[word[at + 1]] & BE) !== 0;
    if ((verbs[word[at]] & (PAST | PARTICIPLE)) === PAST) return false;
  }
  return false;
}

/** A sure word for what is to come stands up to three tokens before. */
function isWilled(tokens: Tokens, from: number, words: CueWords): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) if ((words.cues[tokens.word[at]] & AHEAD_SURE) !== 0) return !isSomebody(tokens, at, words);
  return false;
}

/** "Set" plans only what it is set for, or "set to" do: a record is set on a day, plans are set aside. */
function isSetting({ word, kind, flags }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  const next = word[at + 1];
  // "Set fires": a thing.
  if ((verbs[word[at]] & BASE) !== 0 && kind[at + 1] === WORD && (flags[at + 1] & CAPITAL) === 0 && (cues[next] & (TARGET_AFTER_MOVE | INFINITIVE)) === 0 && (next === 0 || (verbs[next] & NOUN_LIKE) !== 0)) return false;
  return (verbs[word[at]] & BASE) === 0 || (cues[next] & TARGET_AFTER_MOVE) !== 0 || (verbs[next] & (DETERMINER | PREPOSITION | PARTICLE)) === 0;
}

/** "A still undisclosed day": between an article and a noun. */
function isAttribute({ word, kind }: Tokens, at: number, { verbs }: CueWords): boolean {
  const before = (verbs[word[at - 1]] & (ADVERB | DETERMINER)) === ADVERB ? at - 2 : at - 1;
  return kind[at + 1] === WORD && (verbs[word[at + 1]] & PREPOSITION) === 0 && (verbs[word[before]] & (DETERMINER | PRONOUN)) === DETERMINER;
}

/** "See you on Friday", "please bring it on Monday": nobody is named before the verb. */
function opensSentence({ kind, word }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  const before = at > 0 && kind[at - 1] === WORD && (verbs[word[at - 1]] & ADVERB) !== 0 ? at - 1 : at;
  return before === 0 || kind[before - 1] === NEWLINE || (cues[word[before - 1]] & CLAUSE_END) !== 0;
}

/** A capital inside a sentence names: "the United States", "4 May". */
function isName({ flags, kind }: Tokens, at: number): boolean {
  return (flags[at] & CAPITAL) !== 0 && (kind[at - 1] === WORD || kind[at - 1] === NUMBER || kind[at + 1] === NUMBER);
}

/** A pronoun that is no article: "we", "they". */
function isSubject(verbs: number): boolean {
  return (verbs & PRONOUN) !== 0 && (verbs & (DETERMINER | PREPOSITION)) === 0;
}

/** A participle right behind "to have". */
function isToHave({ word }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  const have = (verbs[word[at - 1] ?? 0] & BE) !== 0 ? at - 2 : at - 1;
  return have > 0 && (verbs[word[have]] & HAVE) !== 0 && ((cues[word[have - 1]] & INFINITIVE) !== 0 || (verbs[word[have - 1]] & WOULD) !== 0);
}

/** "Should have begun". */
function isOverdue({ word }: Tokens, at: number, { verbs }: CueWords): boolean {
  const have = (verbs[word[at - 1] ?? 0] & BE) !== 0 ? at - 2 : at - 1;
  return (verbs[word[have - 1]] & CONDITION) !== 0;
}

/** "Is thought to have fallen", "seems to have been lit", and not "was to have opened", "should have opened". */
function isBelieved({ word }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  const have = (verbs[word[at - 1] ?? 0] & BE) !== 0 ? at - 2 : at - 1, before = word[have - 2] ?? 0;
  return have > 1 && (cues[word[have - 1]] & INFINITIVE) !== 0 && (cues[before] & PLAN_CUE) === 0 && (verbs[before] & (PAST | PARTICIPLE | PRESENT | BASE)) !== 0 && (verbs[before] & (BE | HAVE)) === 0;
}

/** "Tickets go", "the draw starts", "the finals, put off twice, end": one end of subject and verb has the "s", and the verb has no object. */
function isTimetable(tokens: Tokens, at: number, { cues, verbs, pluralEnding, notPlural }: CueWords, time: number): boolean {
  const { word, kind } = tokens;
  let noun = at - 1;
  // Past what commas set off.
  if (noun > 0 && (cues[word[noun]] & COMMA) !== 0) while (--noun > 0 && at - noun < REACH_BACK && ((cues[word[noun]] & (COMMA | CLAUSE_END)) === 0 || isInsideNumber(tokens, noun)));
  if (noun < at - 1) noun--;
  // "Season 4 starts".
  if (noun > 0 && kind[noun] === NUMBER) noun--;
  if (noun < 0 || kind[noun] !== WORD || kind[at + 2] === NEWLINE || (verbs[word[noun]] & (DETERMINER | PREPOSITION | BE | HAVE)) !== 0) return false;
  // "Meet on Monday", "meet Monday", "meet again Monday".
  let behind = at + 1;
  while (behind < time && (verbs[word[behind]] & ADVERB) !== 0) behind++;
  if ((time < at || time > at + 2) && (verbs[word[behind] ?? 0] & PREPOSITION) === 0) return false;
  const isSingular = (verbs[word[at]] & BASE) === 0;
  // "Let forty workers go": the verb before governs.
  for (let back = noun - 1; !isSingular && back >= 0 && noun - back < 5 && (cues[word[back]] & (COMMA | CLAUSE_END)) === 0; back--) if ((verbs[word[back]] & (BASE | PAST | PREPOSITION)) === (BASE | PAST)) return false;
  // "The boys and the mayor meet", "classes for this term end".
  const ends = (index: number, ending: string): boolean => tokens.text.startsWith(ending, tokens.end[index] - ending.length);
  const isMany = (index: number): boolean => ends(index, pluralEnding) && !notPlural.some((ending) => ends(index, ending));
  return isSingular !== (isMany(noun) || (!isSingular && [1, 2, 3, 4].some((back) => (verbs[word[noun - back]] & COORDINATOR) !== 0 || ((verbs[word[noun - back]] & PREPOSITION) !== 0 && isMany(noun - back - 1)))));
}

/** A participle follows in the clause, however far behind the object it stands. */
function isPerfect({ word, length }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  for (let next = at + 1; next < length && next - at <= REACH_ON && (cues[word[next]] & (COMMA | CLAUSE_END)) === 0; next++) if ((verbs[word[next]] & PARTICIPLE) !== 0) return true;
  return false;
}

/** A participle between a preposition and a plain word. */
function isAdjective({ word, kind, flags }: Tokens, at: number, { verbs }: CueWords): boolean {
  return at > 0 && (verbs[word[at]] & PARTICIPLE) !== 0 && (verbs[word[at - 1]] & (PREPOSITION | SUBORDINATOR | ADVERB)) === PREPOSITION && kind[at + 1] === WORD && (flags[at + 1] & CAPITAL) === 0 && verbs[word[at + 1]] === 0;
}

/** "Is held", "is not found": a past form that is none. */
function isPresentPassive(tokens: Tokens, at: number, words: CueWords): boolean {
  for (let back = 1; back <= 2 && at - back >= 0; back++) {
    const cue = words.cues[tokens.word[at - back]];
    if ((cue & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE) return true;
    if ((cue & (PAST_BE | PRESENT_HAVE)) !== 0) return false;
  }
  return false;
}

/** A sign after one or two letters of which the first is a capital: "P. Lind", "Mr. Lind"; after an ordinal, where it is written so. */
export function isInitial(tokens: Tokens, at: number): boolean {
  return at > 0 && tokens.end[at - 1] - tokens.start[at - 1] <= 2
    && ((tokens.flags[at - 1] & CAPITAL) !== 0 || (tokens.ordinalDots === true && tokens.kind[at - 1] === NUMBER && tokens.kind[at + 1] !== NEWLINE));
}

/** The sign of "3.9" or "14:30". */
function isInsideNumber({ kind, flags }: Tokens, at: number): boolean {
  return kind[at + 1] === NUMBER && (flags[at + 1] & SPACE_BEFORE) === 0;
}

/** Whether a word of a class stands at most `reach` tokens before. */
function isBefore(tokens: Tokens, at: number, reach: number, cues: Int32Array, wanted: number): boolean {
  for (let back = 1; back <= reach && at - back >= 0; back++) if ((cues[tokens.word[at - back]] & wanted) !== 0) return true;
  return false;
}

/** Whether a word of some length ends so: "-ed". */
export function endsWith(tokens: Tokens, at: number, ending: string): boolean {
  const end = tokens.end[at];
  return ending !== '' && end - tokens.start[at] > ending.length + 2 && tokens.text.charCodeAt(end - 1) === ending.charCodeAt(ending.length - 1) && tokens.text.startsWith(ending, end - ending.length);
}
