// Does the clause around an expression look ahead or back? Decided by the nearest verb or cue of the sentence.
import { ADVERB, BASE, BE, CAUSE, CONDITION, COORDINATOR, DETERMINER, HAVE, NOUN_LIKE, PARTICIPLE, PAST, PREPOSITION, PRESENT, PROGRESSIVE, PRONOUN, SINCE, SUBORDINATOR, UNTIL, WOULD } from '../words/vocabulary.js';
import { AHEAD, AHEAD_SURE, APPOINT, APPOINTED_FOR, BACKGROUND, CALLED_OFF, CLAUSE_BREAK, CLAUSE_END, COMMA, DAY_ON, INFINITIVE, LATER_ASIDE, LIMIT_CUE, MOVE, PAST_BE, PLAN_CUE, POSSESSIVE, PRESENT_BE, PRESENT_HAVE, SLOT_NOUN, SUPERSEDED, TARGET_AFTER_MOVE, TARGET_CUE, type CueWords } from './cue-words.js';
import { isLabelAhead, slotOfLabel } from './labels.js';
import { CAPITAL, NUMBER, WORD, type Tokens } from '../tokens.js';
import { cueAt, END, PLAN, SAID, TO_DO, PRESENT_TENSE } from './cue-at.js';
import { isSomebody, isSubject, isBefore, REACH_BACK, REACH_ON, NEAR_VERB, isNegated } from './tokens-around.js';
import { isToHave, isOverdue, isBelieved, isGoingAhead, isNotice } from './verb-shapes.js';
import { opensSentence } from './sentence-bounds.js';
import { asideBefore, isSlotAt, isMovedBehind, isMovedAt } from './moved-slots.js';

/** Behind us for certain: "since May". */
export const SINCE_THEN = -2;
/** What is to be done by then: however far ahead, where it was not due just now. */
export const DEADLINE = 1.5;
/** What was resolved lies behind the resolving. */
export const RESOLVED = 0.9;
/** What has just been given up lies ahead, but for the day before. */
export const GIVEN_UP = 0.6;

/** -3 lies back for certain from the day of writing ("has been shut since May"), -2 lies back for certain, -1 looks back, -0.5 a plan told in the past, 0 no cue, 0.5 the near one of both sides, 1 ahead, 2 ahead for certain. */
export function directionAt(tokens: Tokens, from: number, to: number, words: CueWords): number {
  const { word } = tokens;
  const slot = slotOfLabel(tokens, from, words);
  if (slot === 'holds' || isLabelAhead(tokens, from, words)) return PRESENT_TENSE;
  if (slot) return 0.5;
  // "On patrol since March", "since March's talks": behind us, whatever comes after.
  if ((words.verbs[word[from - 1] ?? 0] & (SINCE | SUBORDINATOR)) === (SINCE | SUBORDINATOR)) return isBefore(tokens, from, 6, words.cues, PRESENT_HAVE) ? SINCE_THEN - 1 : SINCE_THEN;
  // "Monday's market" was, unless it "will" be.
  if ((words.cues[word[to] ?? 0] & POSSESSIVE) !== 0) {
    // "Will miss Saturday's match": what a verb acts upon.
    const isObject = isAfterPreposition(tokens, from, words) || (words.verbs[word[from - 1] ?? 0] & (BASE | NOUN_LIKE | DETERMINER)) === BASE;
    // "Ahead of Friday's vote".
    if (isObject && from > 1 && (words.cues[word[from - 2]] & AHEAD) !== 0) return 1;
    // "We must finish before Friday's vote".
    if (isObject && (words.cues[word[from - 1]] & LIMIT_CUE) !== 0 && lookBack(tokens, from, words).toward > 0) return 1;
    const next = pastSlot(tokens, to, words), after = lookOn(tokens, next, words);
    // "Friday's session opens at nine", "Friday's rally stands": by the timetable, where the verb has no object.
    if (!isObject && after?.toward === PRESENT_TENSE && isGoingAhead(tokens, next + after.distance, words)) return 2;
    if (after?.toward === 2 || (isObject ? lookBack(tokens, from, words).toward === 2 && !isAfterGerund(tokens, from, words) : isPresentAhead(tokens, next, words))) return 2;
    // "Said Saturday's march would go ahead": the near one.
    return isGivenUp(tokens, from, next, words) ? GIVEN_UP : after && (words.verbs[word[next + after.distance]] & WOULD) !== 0 ? 0.5 : 0;
  }
  // "Until at least Monday".
  const preposition = from > 2 && (words.cues[word[from - 3]] & TARGET_CUE) !== 0 && (words.verbs[word[from - 2]] & PREPOSITION) !== 0 && (words.verbs[word[from - 1]] & ADVERB) !== 0 ? word[from - 3] : from > 0 ? word[from - 1] : 0;
  // "Sugar for May delivery fell".
  if ((words.cues[preposition] & APPOINTED_FOR) !== 0 && words.delivery[word[to] ?? 0] !== 0) return 2;
  // "Thank you for your letter of the 12th".
  if (words.nounJoint[preposition] !== 0 && words.writing[word[from - 2] ?? 0] !== 0) return SINCE_THEN;
  const isSlot = isSlotAt(tokens, from, words);
  const isMoved = (isSlot || (words.cues[preposition] & TARGET_AFTER_MOVE) !== 0) && (isBefore(tokens, from, isSlot ? 12 : 8, words.cues, MOVE) || isMovedAt(tokens, from, words) || isMovedBehind(tokens, to, words));
  if (asideBefore(tokens, from, words) !== undefined && isMovedAt(tokens, from, words)) return 0.5;
  // "The vote, originally 16 May, will be held in June": the near one.
  if ((words.cues[preposition] & SUPERSEDED) !== 0 && (words.cues[word[from - 2]] & COMMA) !== 0) return 0.5;
  if (isReplaced(tokens, from, words) && lookBack(tokens, from, words).toward > 0) return 0.5;
  // "A new date of 31 May".
  if (from > 2 && (words.cues[word[from - 2]] & SLOT_NOUN) !== 0 && (words.verbs[preposition] & PREPOSITION) !== 0 && (words.cues[preposition] & (DAY_ON | LIMIT_CUE | TARGET_AFTER_MOVE)) === 0) return 0.5;
  // "Agreed on new dates, 23 to 25 April", "on the new date: 31 May".
  if (from > 2 && (words.cues[word[from - 2]] & SLOT_NOUN) !== 0 && (words.cues[preposition] & (COMMA | CLAUSE_END)) !== 0 && (words.verbs[preposition] & PREPOSITION) === 0) return 0.5;
  // "Now Sunday at 13:00 (was Saturday)": the slot that was given up is the near one.
  if (from > 1 && (words.cues[preposition] & PAST_BE) !== 0 && tokens.text.charAt(tokens.start[from - 2]) === '(') return -0.5;
  // "Extended from 30 May": the slot that was given up is the near one.
  if ((words.verbs[preposition] & (PREPOSITION | SINCE | SUBORDINATOR)) === (PREPOSITION | SINCE) && isMovedAt(tokens, from, words)) return slotAt(tokens, from, lookBack(tokens, from, words), words);
  // "The gala is on 9 July", "is from 4 to 8 p.m. Friday", "the next one is Friday": by the timetable. "9 am" is no verb.
  if (from > 1 && tokens.kind[from - 3] !== NUMBER) {
    // "Is now at 3 on Friday" too.
    const near = (words.verbs[preposition] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION ? word[from - 2] : preposition, before = word[from - 3] ?? 0;
    const be = near !== preposition && (words.verbs[near] & ADVERB) !== 0 && (words.cues[before] & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE && (words.verbs[before] & BASE) === 0 ? before : near;
    const toward = (words.cues[be] & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE ? lookBack(tokens, from, words).toward : 0;
    // "Was to be in May": a plan of the past.
    if (toward === 2 || (toward === -0.5 && (words.verbs[be] & BASE) !== 0)) return toward;
    if ((words.cues[be] & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE) return PRESENT_TENSE;
  }
  // "The party is still on for the 28th".
  if (from > 2 && (words.cues[preposition] & APPOINTED_FOR) !== 0 && (words.cues[word[from - 2]] & DAY_ON) !== 0 && isBefore(tokens, from - 2, 2, words.cues, PRESENT_BE)) return PRESENT_TENSE;
  // "In force since the fire of 12 May, it will be lifted".
  if ((words.verbs[preposition] & PREPOSITION) !== 0 && from > 4 && (words.verbs[word[from - 3]] & DETERMINER) !== 0 && (words.verbs[word[from - 4]] & (SINCE | SUBORDINATOR)) === (SINCE | SUBORDINATOR)) return SINCE_THEN;
  // "Monday is the last day": of what is to come.
  if (!isAfterPreposition(tokens, from, words) && (words.cues[word[to] ?? 0] & PRESENT_BE) !== 0) return PRESENT_TENSE;
  // "The meeting on Tuesday is at six": by the timetable.
  if ((words.cues[word[to] ?? 0] & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE && (words.verbs[word[to + 1] ?? 0] & PREPOSITION) !== 0 && (tokens.kind[to + 2] === NUMBER || words.units[word[to + 2] ?? 0] !== 0)) return PRESENT_TENSE;
  // "Monday I'm in court", "Friday we are off".
  if (isSubject(words.verbs[word[to] ?? 0]) && (words.cues[word[to + 1] ?? 0] & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE && (words.verbs[word[to + 2] ?? 0] & PARTICIPLE) === 0 && opensSentence(tokens, from, words)) return PRESENT_TENSE;
  // "Hoped on Monday to open": when they hoped.
  if (from > 1 && (words.cues[word[to]] & INFINITIVE) !== 0 && (words.cues[preposition] & DAY_ON) !== 0 && (words.cues[word[from - 2]] & PLAN_CUE) !== 0 && !isBefore(tokens, from - 2, 3, words.cues, PAST_BE | PRESENT_BE)) return -1;
  if ((words.cues[preposition] & DAY_ON) !== 0 && isThankedFor(tokens, from - 1, words)) return -1;
  // "Asked on Monday for a meeting in May": what is asked for is to come.
  if (isAskedFor(tokens, from, words)) return 1;
  const before = lookBack(tokens, from, words);
  // "Was shut from Easter until the end of July": a stretch that is over.
  if (before.toward === -1 && (words.verbs[preposition] & (SINCE | SUBORDINATOR | PREPOSITION)) === (SINCE | PREPOSITION) && [...word.subarray(from, to + 1)].some((id) => (words.cues[id] & TARGET_CUE) !== 0) && !isBefore(tokens, from, before.distance, words.cues, MOVE | CALLED_OFF)) return SINCE_THEN;
  // "Hope Saturday went well".
  if (before.toward > 0 && !isAfterPreposition(tokens, from, words) && (words.verbs[word[to] ?? 0] & (PAST | BASE | NOUN_LIKE | PARTICIPLE)) === PAST) return -1;
  // "Will recall that in May the pier burned": the verb of what is recalled.
  const own = before.toward > 0 && (words.cues[word[(words.verbs[preposition] & PREPOSITION) !== 0 ? from - 2 : from - 1] ?? 0] & CLAUSE_BREAK) !== 0 ? lookOn(tokens, to, words)?.toward ?? 0 : 0;
  if (own < 0) return own;
  if (before.toward > 0 && isAfterGerund(tokens, from, words)) return 0.5;
  // "Will be out after a scan on Thursday found a tear": the verb of its own clause.
  if (before.toward > 0 && isInBackground(tokens, from, before.distance, words)) {
    const own = lookOn(tokens, to, words);
    if (own?.toward === -1 && own.distance === 0) return -1;
  }
  // "Said a march on Saturday would go ahead": the verb right behind, whatever stands before.
  // "Said its second-quarter earnings would fall": past the noun of the time.
  const isOfNoun = tokens.kind[to] === WORD && (words.verbs[word[from - 1] ?? 0] & (DETERMINER | PREPOSITION)) === DETERMINER && (words.verbs[word[to + 1] ?? 0] & WOULD) !== 0;
  if (before.toward === -1 && ((before.distance > 2 && (words.verbs[word[to]] & WOULD) !== 0) || isOfNoun)) return 1;
  // "Has cancelled all sailings on Friday", "has issued a warning for Friday": no day that is over goes with the perfect.
  if (before.toward === -1 && (((words.cues[preposition] & APPOINTED_FOR) !== 0 && !isMoved) || ((words.cues[preposition] & DAY_ON) !== 0 && (words.cues[word[from - before.distance]] & CALLED_OFF) !== 0)) && isBefore(tokens, from - before.distance, 2, words.cues, PRESENT_HAVE)) return GIVEN_UP;
  // "Until Thursday, they had stayed away" is over.
  // "Did not open until Friday": then it did.
  if ((words.cues[preposition] & TARGET_CUE) !== 0) return happenedThen(tokens, to, words) || (before.toward === -1 && (isNegated(tokens, from, words) || isLasting(tokens, from, words))) ? -1 : before.toward === 2 || isBefore(tokens, from - 1, 3, words.cues, PRESENT_BE) ? 2 : before.distance === Infinity && !isSetOff(tokens, from - 1, to, words) && (lookOn(tokens, to, words)?.toward ?? 1) < 0 ? -1 : 1;
  // "If it is not found by Friday": a deadline in the present.
  if (before.toward === 0.5 && (words.cues[preposition] & LIMIT_CUE) !== 0) return 1;
  // "Should be ready by May": a deadline is still to come.
  if (before.toward === 1 && (words.cues[preposition] & LIMIT_CUE) !== 0 && (words.verbs[preposition] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION) return DEADLINE;
  // "Has ordered a report by 20 June": what is over would have been done by then in the past.
  if (before.toward === -1 && (words.cues[preposition] & LIMIT_CUE) !== 0 && (words.verbs[preposition] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION && (isBefore(tokens, from - 1, NEAR_VERB, words.cues, PRESENT_HAVE) || isBefore(tokens, from - before.distance, 2, words.cues, PRESENT_HAVE))) return DEADLINE;
  // "That was to have opened on Saturday has been called off": it was still ahead.
  if ((before.toward === -0.5 || before.toward === SINCE_THEN || before.isOpen === true) && isOffBehind(tokens, to, words)) return 1;
  // "Called off the fair, which was to have begun on Friday": it is still ahead.
  if (before.toward === -0.5 && isOffBefore(tokens, from - before.distance, words)) return 1;
  // "The draw, which should have been on 4 May, will take place a week later": the near one.
  if (before.toward === SINCE_THEN && lookOn(tokens, to, words)?.toward === 2) return -0.5;
  if ((before.toward === 0 || before.toward === 0.5) && isOfState(tokens, from, words)) return PRESENT_TENSE;
  if (before.toward > 0) {
    // "A rally planned for Friday was called off": the verb that follows governs.
    const verb = before.isOpen ? lookOn(tokens, to, words, COORDINATOR) : undefined;
    // "The firm planned to close on Monday": no other verb governs.
    if (before.isTold && verb === undefined) return -0.5;
    return verb !== undefined && verb.toward < 0 && verb.distance <= 3 ? -0.5 : before.toward;
  }
  // "They had closed as early as January": compared, not moved; "could close as early as January" looks ahead.
  const isCompared = from > 2 && preposition === word[from - 3] && preposition !== 0;
  if (isCompared && isMoved && before.toward === 0 && !opensSentence(tokens, from - 3, words)) return 1;
  if ((isMoved && !isCompared) || (before.distance <= 6 && (words.cues[preposition] & APPOINTED_FOR) !== 0 && isBefore(tokens, from, 6, words.cues, APPOINT) && !isBefore(tokens, from, 6, words.cues, SUPERSEDED))) return slotAt(tokens, from, before, words);
  // Behind a comma another clause governs.
  const isJoined = isJoinedOn(tokens, from, words);
  // "Came out, hands up, at 7 p.m. He will": the full stop is that of the sentence as well.
  const isLast = (words.cues[word[to - 1]] & CLAUSE_END) !== 0 && (tokens.flags[to] & CAPITAL) !== 0 && !opensSentence(tokens, from, words) && !opensSentence(tokens, from - 1, words);
  const after = isLast || !isJoined && (before.distance <= 5 || ((words.cues[word[to]] & COMMA) !== 0 && (before.toward < 0 || hasBe(tokens, from, words)))) ? undefined : lookOn(tokens, to, words, before.toward < 0 ? COORDINATOR : 0);
  // "A strike that would have stopped half of the network from midnight | was called off": the time ends the clause before.
  const isEnd = after?.distance === 0 && before.toward === -0.5;
  // "Starting Monday, the bridge is shut".
  if (before.toward === 0 && (words.verbs[preposition] & PROGRESSIVE) !== 0 && (after === undefined || after.toward >= 0)) return 1;
  const toward = after !== undefined && !isEnd && (isJoined || before.toward === 0 || after.distance + 4 < before.distance) ? after.toward : before.toward;
  // "Pay by Friday", "see no rain before May.", where nothing is told as past.
  const isLimit = (words.cues[preposition] & LIMIT_CUE) !== 0 && ((words.verbs[preposition] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION || (words.cues[word[to] ?? 0] & CLAUSE_END) !== 0) && (words.cues[word[to]] & COMMA) === 0;
  return toward === 0 && isLimit ? DEADLINE : toward;
}

/** "Rather than 20 January", "instead of on the 4th": the slot that was given up is the near one. */
function isReplaced({ word }: Tokens, from: number, { verbs, givenUp }: CueWords): boolean {
  let at = from - 1;
  while (at > 0 && from - at < NEAR_VERB && (verbs[word[at]] & (PREPOSITION | DETERMINER)) !== 0 && givenUp[word[at]] === 0) at--;
  return at < from - 1 && at >= 0 && givenUp[word[at]] !== 0;
}

/** "Sunday's match, due to start at two, | will": past a slot that is set off behind the noun. */
function pastSlot({ word, start, end }: Tokens, to: number, { cues, verbs }: CueWords): number {
  let open = to + 1;
  while (open - to < NEAR_VERB && (cues[word[open]] & (COMMA | CLAUSE_END)) === 0 && ((verbs[word[open]] & (BE | HAVE | PAST)) === 0 || (cues[word[open]] & POSSESSIVE) !== 0)) open++;
  if ((cues[word[open]] & COMMA) === 0 || (cues[word[open + 1]] & PLAN_CUE) === 0) return to;
  for (let close = open + 2; close - open <= REACH_ON && ((cues[word[close]] & CLAUSE_END) === 0 || end[close - 1] - start[close - 1] === 1); close++) if ((cues[word[close]] & COMMA) !== 0) return close + 1;
  return to;
}

/** A slot of what is moved: the near one, and where it "has been" moved, one that is not over. */
function slotAt(tokens: Tokens, from: number, { toward, distance }: Cue, { cues }: CueWords): number {
  return toward === 2 ? 2 : toward === -1 && isBefore(tokens, from - distance, 2, cues, PRESENT_HAVE) ? GIVEN_UP : 0.5;
}

/** "Thanks for dinner on Saturday", "thank you for coming on Saturday", not "for agreeing to meet"; what "we pay you for" is another matter. */
function isThankedFor({ word }: Tokens, from: number, { cues, verbs, thanks, hearer }: CueWords): boolean {
  for (let at = from - 2; at >= 0 && from - at <= NEAR_VERB && (cues[word[at + 1]] & CLAUSE_END) === 0; at--) {
    const joint = hearer[word[at + 1]] !== 0 ? at + 2 : at + 1;
    if (thanks[word[at]] !== 0 && (cues[word[joint]] & APPOINTED_FOR) !== 0) return (verbs[word[joint + 1]] & PROGRESSIVE) === 0 || (cues[word[joint + 1]] & AHEAD) !== 0;
  }
  return false;
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

/** "We are free Friday", "the pool is closed on Saturday", "she is out Monday", "is on leave Monday": what somebody or something is on a day. */
function isOfState({ word, kind }: Tokens, from: number, { cues, verbs, level }: CueWords): boolean {
  // "Away from Thursday".
  let last = (cues[word[from - 1]] & DAY_ON) !== 0 || (verbs[word[from - 1]] & (PREPOSITION | SINCE | SUBORDINATOR)) === (PREPOSITION | SINCE) ? from - 2 : from - 1;
  // "Is out Thursday and Friday".
  if (last > 2 && (verbs[word[last]] & COORDINATOR) !== 0) last -= (cues[word[last - 2]] & DAY_ON) !== 0 ? 3 : 2;
  let be = (verbs[word[last - 1]] & (PREPOSITION | DETERMINER)) === PREPOSITION ? last - 2 : last - 1;
  // "Is in Oslo until noon and on leave from Thursday".
  if ((verbs[word[be]] & COORDINATOR) !== 0) while (be > 0 && last - be < REACH_ON && (cues[word[be]] & (PRESENT_BE | COMMA | CLAUSE_END)) === 0) be--;
  return be > 0 && kind[last] === WORD && level[word[last]] === 0 && (verbs[word[last]] & (PREPOSITION | DETERMINER)) === 0 && (cues[word[be]] & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE && (verbs[word[be]] & BASE) === 0;
}

/** "The fair, on until Friday, began today": between two commas. */
function isSetOff({ word }: Tokens, from: number, to: number, { cues, verbs }: CueWords): boolean {
  if ((cues[word[to]] & COMMA) === 0) return false;
  for (let at = from; at >= 0 && from - at <= NEAR_VERB && (cues[word[at]] & CLAUSE_END) === 0; at--) if ((cues[word[at]] & COMMA) !== 0) return (verbs[word[at + 1]] & COORDINATOR) === 0;
  return false;
}

/** "Results are out on 3 May, followed by a call": the clause has its verb, though it tells no direction. */
function hasBe({ word }: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  for (let at = from - 1; at >= 0 && from - at <= REACH_ON && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at--) if ((verbs[word[at]] & BE) !== 0) return true;
  return false;
}

/** "It rained on Monday, and Friday | will be cold", ", but in May": opens a clause that is joined on, whose own verb governs. */
function isJoinedOn(tokens: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  const { word } = tokens, at = (verbs[word[from - 1]] & (PREPOSITION | COORDINATOR)) === PREPOSITION ? from - 2 : from - 1;
  return at > 0 && (verbs[word[at]] & (COORDINATOR | SUBORDINATOR)) === COORDINATOR && (cues[word[at - 1]] & COMMA) !== 0;
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
  let waiting = 0, hasComma = false, isTold = false, isOfPlan = false;
  for (let at = from - 1; at >= 0 && from - at <= REACH_BACK; at--) {
    if ((words.cues[tokens.word[at]] & COMMA) !== 0) hasComma = true;
    let cue = cueAt(tokens, at, words, from);
    if (cue === 0 || (cue === SAID && waiting !== 0)) continue;
    // "Ahead of the visit, they lifted the ban on Sunday": no verb, and set off.
    if (cue === 1 && hasComma && isPhrase(tokens, at, words)) continue;
    if (cue === END) break;
    if (cue === SAID) cue = -1;
    // "Until the roof is mended in June": what is awaited is to come.
    if (cue === 0.5 && isAwaited(tokens, at, words)) cue = 1;
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
    // "Is to open", "is now to open".
    if (cue === TO_DO && at > 2 && (words.cues[tokens.word[(words.verbs[tokens.word[at - 2]] & ADVERB) !== 0 ? at - 3 : at - 2]] & PRESENT_BE) !== 0) cue = 2;
    // "Have asked to meet on Friday": what was asked for is still to come.
    // "Have postponed a shutdown planned for Monday": the old slot is the near one.
    if (cue === -1 && waiting !== 0 && isBefore(tokens, at, 2, words.cues, PRESENT_HAVE)) return { toward: (words.cues[tokens.word[at]] & MOVE) !== 0 ? 0.5 : 1, distance: waiting };
    if (cue === PLAN || cue === TO_DO) {
      isTold ||= words.intends[tokens.word[at]] !== 0 && (words.cues[tokens.word[at + 1]] & INFINITIVE) !== 0;
      // "Approved a plan to close the bridge in June" too.
      isOfPlan ||= cue === TO_DO && at > 1 && (words.cues[tokens.word[at - 2]] & AHEAD) !== 0 && (words.verbs[tokens.word[at - 2]] & NOUN_LIKE) !== 0;
      waiting ||= from - at;
      continue;
    }
    // "Agreed to meet again in April".
    if (cue === -1 && waiting !== 0 && (isOfPlan || words.resolves[tokens.word[at]] !== 0) && (words.cues[tokens.word[at - 1]] & PRESENT_HAVE) === 0 && !isHad(tokens, at - 1, words)) return { toward: RESOLVED, distance: waiting };
    return { toward: waiting === 0 ? cue : cue < 0 ? -0.5 : hasComma ? Math.min(cue, 1) : Math.max(cue, 1), distance: waiting || from - at };
  }
  return waiting === 0 ? { toward: 0, distance: Infinity } : { toward: 1, distance: waiting, isOpen: true, isTold };
}

/** Behind "until", "before", "if" in its clause. */
function isAwaited({ word }: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  for (let at = from - 1; at >= 0 && from - at <= REACH_ON && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at--) if ((verbs[word[at]] & (UNTIL | CONDITION)) !== 0) return true;
  return false;
}

/** "Had agreed to close in May": seen from then. */
function isHad({ word }: Tokens, at: number, { verbs }: CueWords): boolean {
  return (verbs[word[at]] & (HAVE | PAST)) === (HAVE | PAST);
}

/** "Will miss the final after breaking his foot on Sunday": what went before it, on either side of the writing. */
function isAfterGerund({ word }: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  let at = from - 1;
  while (at > 0 && from - at <= REACH_ON && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0 && (verbs[word[at]] & PROGRESSIVE) === 0) at--;
  return at > 0 && (verbs[word[at]] & PROGRESSIVE) !== 0 && (cues[word[at - 1]] & BACKGROUND) !== 0 && (verbs[word[at - 1]] & CAUSE) !== 0;
}

/** "After", "because" between a verb and the time. */
function isInBackground({ word }: Tokens, from: number, distance: number, { cues, verbs }: CueWords): boolean {
  for (let at = from - 1; at > from - Math.min(distance, REACH_BACK); at--) if ((cues[word[at]] & BACKGROUND) !== 0 && (verbs[word[at]] & CAUSE) !== 0) return true;
  return false;
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

/** "Called off the fair, | which was to have begun". */
function isOffBefore({ word }: Tokens, verb: number, { cues }: CueWords): boolean {
  let isAside = false;
  for (let at = verb - 1; at >= 0 && verb - at <= REACH_BACK && (cues[word[at]] & CLAUSE_END) === 0; at--) {
    if ((cues[word[at]] & COMMA) !== 0) isAside = true;
    else if (isAside && (cues[word[at]] & CALLED_OFF) !== 0 && (cues[word[at - 1] ?? 0] & COMMA) === 0) return true;
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
    // "In June, the firm said, it will close the mill": the verb behind the second comma tells.
    if (cue === SAID && isAside(tokens, to, at, words)) continue;
    if (cue !== 0) return { toward: cue === PLAN ? 1 : cue === SAID ? -1 : cue, distance: at - to };
  }
  return noun;
}

/** "(In June), the firm said, …", "(in June), she said on Monday, …": who says so, between two commas. */
function isAside({ word, kind }: Tokens, open: number, said: number, { cues, verbs }: CueWords): boolean {
  let at = said + 1;
  while (at < said + 5 && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0 && (kind[at] === NUMBER || (verbs[word[at]] & (PAST | BASE | PRONOUN | DETERMINER)) === 0)) at++;
  return (cues[word[open]] & COMMA) !== 0 && (cues[word[at]] & COMMA) !== 0;
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

/** "Has cancelled Monday's market", "is suspended for Monday's match", "Monday's market has been moved", "Monday's market called off": the near one. */
function isGivenUp(tokens: Tokens, from: number, to: number, words: CueWords): boolean {
  const { word, length } = tokens, { cues } = words;
  const isPerfect = (at: number): boolean => at > 0 && at < length && (cues[word[at]] & CALLED_OFF) !== 0 && [1, 2, 3].some((back) => (cues[word[at - back] ?? 0] & PRESENT_HAVE) !== 0 || (cues[word[at - back] ?? 0] & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE);
  if (isPerfect(from - 1) || isPerfect(from - 2)) return true;
  for (let at = to; at < Math.min(length, to + REACH_BACK) && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at++) if (isPerfect(at) || isNotice(tokens, at, words)) return true;
  return false;
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
