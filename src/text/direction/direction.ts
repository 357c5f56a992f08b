// Does the clause around an expression look ahead or back? Decided by the nearest verb or cue of the sentence.
import { COLON, QUESTION, signAt } from '../tokens/signs.js';
import { NEWLINE, NUMBER, type Tokens, WORD } from '../tokens/tokens.js';
import {
  AHEAD_SURE,
  APPOINT,
  APPOINTED_FOR,
  CALLED_OFF,
  CLAUSE_BREAK,
  CLAUSE_END,
  COMMA,
  type CueWords,
  DAY_ARTICLE,
  DAY_ON,
  MOVE,
  PAST_BE,
  PRESENT_BE,
  PLAN_CUE,
  POSSESSIVE,
  PRESENT_HAVE,
  SAY,
  SLOT_NOUN,
  SUPERSEDED,
  TARGET_AFTER_MOVE,
  TARGET_CUE,
} from '../words/cue-words.js';
import {
  ADVERB,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  HAVE,
  MAY,
  NOUN_LIKE,
  PARTICIPLE,
  PARTICLE,
  PAST,
  PREPOSITION,
  PROGRESSIVE,
  RELATIVE,
  PRESENT,
  SINCE,
  SUBORDINATOR,
  TO,
  UNTIL,
  WOULD,
  WRITING,
} from '../words/vocabulary.js';
import { ofAct } from './asked.js';
import { isCameTrue, isOvertaken, undonePlan } from './fates.js';
import { isBelowToday, isLineTold, isLabelAhead, isSlotHeld, isStepLabel, slotOfLabel } from './labels.js';
import { isStretchOver, limitDirection } from './limits.js';
import { isMovedBehind, isSlotAt, leadAt } from './moved-slots.js';
import { type Cue, lookBack, lookOn } from './nearest-cue.js';
import { ownerDirection } from './owners.js';
import { plainOf } from './plain-tokens.js';
import { slotAt, slotDirection } from './slots.js';
import type { TimeAt } from './time-at.js';
import { isOfState, timetableDirection } from './timetable.js';
import { REACH_ON, isAfterGerund, isAfterPreposition, isInBackground } from './tokens-around.js';
import { isBefore } from './words-before.js';
import { CALLED_OFF_AHEAD, CAME_BEFORE, DEADLINE, DUE, GIVEN_UP, PRESENT_TENSE, RESOLVED, SINCE_THEN } from './toward.js';
import { ofVerbBehind } from './verb-behind.js';
import { isToHave } from './verb-shapes.js';

/** Where a time lies, on the scale of `toward.ts`. */
export function directionAt(tokens: Tokens, from: number, to: number, words: CueWords): number {
  const plain = plainOf(tokens, words),
    { places } = plain;
  return places ? directionIn(plain.tokens, places[from], places[to], words) : directionIn(tokens, from, to, words);
}

function directionIn(tokens: Tokens, from: number, to: number, words: CueWords): number {
  const { word } = tokens;
  if (isBelowToday(tokens, from, to, words)) return PRESENT_TENSE;
  if (isLineTold(tokens, from, to, words)) return -1;
  const labelled = ofLabel(tokens, from, to, words);
  if (labelled !== undefined) return labelled;
  // "On patrol since March", "since March's talks": behind us, whatever comes after.
  if ((words.verbs[word[from - 1]] & (SINCE | SUBORDINATOR)) === (SINCE | SUBORDINATOR))
    return isBefore(tokens, from, 6, words, PRESENT_HAVE) ? SINCE_THEN - 1 : SINCE_THEN;
  if ((words.cues[word[to]] & POSSESSIVE) !== 0) return ownerDirection(tokens, from, to, words);
  const question = questionBefore(tokens, from, to, words);
  if (question > 0) return lookBack(tokens, question, words).toward || PRESENT_TENSE;
  const lead = leadOf(tokens, from, to, words);
  const named =
    ofLead(tokens, from, to, lead, words) ??
    slotDirection(tokens, from, to, lead, words) ??
    timetableDirection(tokens, from, to, lead, words) ??
    ofAct(tokens, from, to, lead, words);
  if (named !== undefined) return named;
  const before = lookBack(tokens, from, words);
  if (isNamedAhead(tokens, from, to, before, words)) return PRESENT_TENSE;
  const time: TimeAt = { tokens, from, to, words, lead, before, verb: from - before.distance };
  if (isStretchOver(time)) return SINCE_THEN;
  return ofOtherClause(time) ?? ofPast(time) ?? limitDirection(time) ?? undonePlan(time) ?? ofAhead(time) ?? ofSlot(time) ?? ofVerbBehind(time);
}

/** "When will it open? On Friday.": the mark of the question that nothing but a time answers; 0 = none. */
function questionBefore(tokens: Tokens, from: number, to: number, { cues, verbs }: CueWords): number {
  const { kind, word, length } = tokens;
  if (to < length && kind[to] !== NEWLINE && (cues[word[to]] & CLAUSE_END) === 0) return 0;
  let at = from - 1;
  if ((verbs[word[at]] & PREPOSITION) !== 0) at--;
  // "A: On Friday."
  if (signAt(tokens, at) === COLON) at -= 2;
  while (at > 0 && kind[at] === NEWLINE) at--;
  return at > 0 && signAt(tokens, at) === QUESTION ? at : 0;
}

/** Values of the class `namesSlot`. */
const NOW = 2,
  OFFERS = 3;

/** "Monday at the earliest", "the garage says Monday", "they have now promised Monday": what people name for something is to come, unless a verb tells of the past. */
function isNamedAhead({ word }: Tokens, from: number, to: number, { toward, distance }: Cue, { cues, verbs, extreme, namesSlot }: CueWords): boolean {
  const said = word[from - distance] ?? 0,
    isNow = [2, 3].some((back) => namesSlot[word[from - back]] === NOW || (cues[word[from - back]] & PRESENT_HAVE) !== 0);
  const names = namesSlot[word[from - 1]];
  // "Offered the 21st": of days told by their numbers nobody offers one that is over.
  if (names === OFFERS && cues[word[from]] & DAY_ARTICLE) return true;
  if (names !== NOW && names !== 0 && isNow) return true;
  const isSaid = (cues[said] & SAY) !== 0 && (verbs[said] & PRESENT) !== 0;
  if (extreme[word[to + 2]] !== 0 && (cues[word[to + 1]] & DAY_ARTICLE) !== 0) return toward === 0 || isSaid;
  return isSaid && distance === 1 && (verbs[word[to]] & (PAST | BE | NOUN_LIKE)) === 0;
}

/** A label of what is to come, or a word that lays down the time right before it. */
function ofLabel(tokens: Tokens, from: number, to: number, words: CueWords): number | undefined {
  const { word } = tokens,
    { cues, verbs } = words;
  const slot = slotOfLabel(tokens, from, words);
  if (slot === 'holds' || isSlotHeld(tokens, to + 1, words) || isLabelAhead(tokens, from, words)) return PRESENT_TENSE;
  if (slot) return 0.5;
  if (isStepLabel(tokens, from, to, words)) return -0.5;
  // "Gave 22 May as the new date".
  const isAs = (cues[word[to]] & (TARGET_AFTER_MOVE | APPOINTED_FOR)) === TARGET_AFTER_MOVE && (verbs[word[from - 1]] & PREPOSITION) === 0;
  if (isAs && (cues[word[words.slotAge[word[to + 2]] === 0 ? to + 2 : to + 3]] & SLOT_NOUN) !== 0) return 1;
  // "Fixed 11 December for the retrial", "named 11 July as the day of the fair": what is laid down is to come.
  if ((cues[word[from - 1]] & (APPOINT | PLAN_CUE)) === 0) return undefined;
  return (cues[word[to]] & APPOINTED_FOR) !== 0 || ((cues[word[to + 1]] | cues[word[to + 2]]) & SLOT_NOUN) !== 0 ? 1 : undefined;
}

/** The word that leads to a time. */
function leadOf(tokens: Tokens, from: number, to: number, words: CueWords): number {
  const { word } = tokens,
    { cues, verbs } = words;
  // "Until at least Monday".
  const isLeast = (verbs[word[from - 2]] & PREPOSITION) !== 0 && (verbs[word[from - 1]] & ADVERB) !== 0;
  return isLeast && (cues[word[from - 3]] & TARGET_CUE) !== 0 ? word[from - 3] : word[leadAt(tokens, from, to, words)];
}

/** What the word that leads to a time says with its neighbours. */
function ofLead(tokens: Tokens, from: number, to: number, lead: number, words: CueWords): number | undefined {
  const { word } = tokens,
    { cues, verbs } = words;
  // "Sugar for May delivery fell".
  if ((cues[lead] & APPOINTED_FOR) !== 0 && words.delivery[word[to]] !== 0) return 2;
  // "Thank you for your letter of the 12th".
  if (words.nounJoint[lead] !== 0 && words.writing[word[from - 2]] === WRITING) return SINCE_THEN;
  // "Pushed the work to after Easter", "put off until after the 3rd": the one to come.
  const isAfter = from > 2 && (verbs[lead] & (PREPOSITION | SUBORDINATOR)) === (PREPOSITION | SUBORDINATOR),
    isTarget = isAfter && (cues[word[from - 2]] & (TARGET_AFTER_MOVE | TARGET_CUE)) !== 0;
  return isTarget && isBefore(tokens, from - 2, REACH_ON, words, MOVE) ? DEADLINE : undefined;
}

/** A time of another clause than that of the cue before. */
function ofOtherClause({ tokens, from, to, words, lead, before, verb }: TimeAt): number | undefined {
  const { word } = tokens,
    { cues, verbs } = words,
    { toward, distance } = before,
    isAhead = toward > 0;
  // "Once approved on Friday, the plan takes effect": the same.
  const isOnce =
      toward === -1 &&
      (cues[word[to]] & COMMA) !== 0 &&
      (verbs[word[verb]] & PARTICIPLE) !== 0 &&
      (verbs[word[verb - 1]] & (SUBORDINATOR | PREPOSITION | RELATIVE)) === SUBORDINATOR,
    then = isOnce ? lookOn(tokens, to + 1, words)?.toward : undefined;
  if (then !== undefined && then > 0) return then;
  if (toward !== -1 && isCameTrue(tokens, to, toward === -0.5 && isToHave(tokens, verb, words), words)) return -1;
  if (toward !== -1 && isBefore(tokens, verb, 3, words, PAST_BE) && isOvertaken(tokens, to, words)) return -1;
  if (!isAhead) return undefined;
  // "Hope Saturday went well".
  if ((verbs[word[to]] & (PAST | BASE | NOUN_LIKE | PARTICIPLE)) === PAST && !isAfterPreposition(tokens, from, words)) return -1;
  // "Will recall that in May the pier burned": the verb of what is recalled.
  const joint = word[(verbs[lead] & PREPOSITION) !== 0 ? from - 2 : from - 1] ?? 0,
    own = (cues[joint] & CLAUSE_BREAK) !== 0 ? lookOn(tokens, to, words)?.toward : undefined;
  if (own !== undefined && own < 0) return own;
  // "Admits that a warning on Monday was ignored": the verb right behind; not "the strike that begins on Monday was announced".
  const isPassive =
    (cues[word[to]] & PAST_BE) !== 0 && (verbs[word[to + 1]] & PARTICIPLE) !== 0 && (cues[word[to + 1]] & (CALLED_OFF | MOVE | PLAN_CUE)) === 0;
  if (toward === PRESENT_TENSE && isPassive && (verbs[word[verb - 1]] & RELATIVE) === 0) return -1;
  if (isAfterGerund(tokens, from, words)) return 0.5;
  if (!isInBackground(tokens, from, distance, words)) return undefined;
  // "Will be out after a scan on Thursday found a tear": the verb of its own clause.
  const next = lookOn(tokens, to, words);
  if (next?.toward === -1 && next.distance === 0) return -1;
  // "Will open in June following the fire on 2 May": what it comes after lies on either side.
  const isPresent = (verbs[word[from - 2]] & (PRESENT | NOUN_LIKE)) === PRESENT;
  return !isPresent && isInBackground(tokens, from - 1, distance - 1, words) ? CAME_BEFORE : undefined;
}

/** Behind a verb that is over: what it says to come, and what has just been given up. */
function ofPast(time: TimeAt): number | undefined {
  const { tokens, from, to, words, lead, before, verb } = time;
  const { word } = tokens,
    { cues, verbs } = words;
  if (before.toward !== -1) return undefined;
  // "Said its second-quarter earnings would fall": past the noun of the time.
  const isOfNoun = tokens.kind[to] === WORD && (verbs[word[from - 1]] & (DETERMINER | PREPOSITION)) === DETERMINER;
  if (isOfNoun && (verbs[word[to + 1]] & WOULD) !== 0) return 1;
  // "Said a march on Saturday would go ahead": the verb right behind, whatever stands before.
  // "Says trains on Monday will run" too.
  const isWilled = (verbs[word[to]] & WOULD) !== 0 || ((cues[word[to]] & AHEAD_SURE) !== 0 && (cues[word[verb]] & SAY) !== 0);
  if (isWilled && before.distance > 2) return 1;
  if (isDecreed(time)) return RESOLVED;
  const isPerfect = isBefore(tokens, verb, 2, words, PRESENT_HAVE);
  // "Cancelled all sailings on Monday and Tuesday", "for Saturday": done at once, and the days are of the sailings.
  const isGivenUp = (cues[word[verb]] & APPOINT) === 0 || (verbs[word[verb + 1]] & PARTICLE) !== 0,
    isOfSlot = isPair(time) || (isGivenUp && (cues[lead] & APPOINTED_FOR) !== 0 && lead > verb + 1 && !isMoved(time));
  if ((cues[word[verb]] & CALLED_OFF) !== 0 && (cues[word[verb - 1]] & PAST_BE) === 0 && isOfSlot) return isPerfect ? GIVEN_UP : 0.5;
  // "Has cancelled all sailings on Friday", "has issued a warning for Friday": no day that is over goes with the perfect, but for what it came after.
  if (!isPerfect || isThought(tokens, verb, words) || isInBackground(tokens, from, before.distance, words)) return undefined;
  const isOn = (cues[lead] & DAY_ON) !== 0;
  // "Has offered talks on Thursday", "has announced a rally on Friday": what it acts upon is to come.
  if (isOn && words.anticipates[word[verb]] !== 0 && (verbs[word[from - 2]] & HAPPENING) !== 0) return 1;
  const isCalledOff = isOn && (cues[word[verb]] & CALLED_OFF) !== 0;
  return isCalledOff || ((cues[lead] & APPOINTED_FOR) !== 0 && !isMoved(time)) ? GIVEN_UP : undefined;
}

/** "Declared a holiday starting on Thursday", "approved a fare rise from Monday" or "for Monday": what is laid down begins after that was done; not "had promised it for April", "time promised to the crew for May", "banned talks dating from March", nor in a sentence that opens with its time, "last week approved a rise from Friday". */
function isDecreed({ tokens, from, to, verb, words }: TimeAt): boolean {
  const { word } = tokens,
    { cues, verbs, decrees } = words,
    lead = (cues[word[from - 1]] & DAY_ON) === 0 ? from - 1 : from - 2;
  if (decrees[word[verb]] === 0 || lead <= verb + 1 || (verbs[word[verb + 1]] & (PREPOSITION | DETERMINER)) === PREPOSITION) return false;
  const isHad = (verbs[word[verb - 1]] & (HAVE | PAST)) === (HAVE | PAST);
  if (isHad && !isBefore(tokens, verb, REACH_ON, words, SAY)) return false;
  if ((verbs[word[lead - 1]] & (PROGRESSIVE | HAPPENING)) === PROGRESSIVE || isToldWhen(tokens, verb, words)) return false;
  // "Offered discounts from Friday to Sunday": on either side.
  for (let at = from; at <= to && at - from < REACH_ON; at++) if ((verbs[word[at]] & (TO | UNTIL)) !== 0) return false;
  return (verbs[word[lead]] & (SINCE | SUBORDINATOR)) === SINCE || (cues[word[lead]] & APPOINTED_FOR) !== 0;
}

/** "In 2031 the council | approved", "last Friday the firm | offered", but "on Friday the firm": of which time it is told, in front of the verb. */
function isToldWhen({ kind, word }: Tokens, verb: number, { cues, weekday, units }: CueWords): boolean {
  for (let at = verb - 1; at >= 0 && verb - at < REACH_ON && (cues[word[at]] & CLAUSE_END) === 0; at--) {
    if (kind[at] === NUMBER || units[word[at]] !== 0) return true;
    if (weekday[word[at]] !== 0) return (cues[word[at - 1]] & DAY_ON) === 0;
  }
  return false;
}

/** "On | Monday and Tuesday": either of them, where no more is told; not "last week the firm cancelled sailings on Monday and Tuesday". */
function isPair({ tokens: { kind, word, length }, from, to, verb, words: { cues, verbs, weekday, units } }: TimeAt): boolean {
  const joins = (at: number): boolean => (verbs[word[at]] & COORDINATOR) !== 0 && weekday[word[at - 1]] !== 0 && weekday[word[at + 1]] !== 0,
    first = joins(from - 1) ? from - 2 : from,
    end = first + 3,
    isEnd = end >= length || kind[end] === NEWLINE || (cues[word[end]] & CLAUSE_END) !== 0;
  if ((cues[word[first - 1]] & DAY_ON) === 0 || !(first < from || joins(to))) return false;
  // "On Monday and Tuesday because of gales".
  if (!isEnd && (verbs[word[end]] & SUBORDINATOR) === 0) return false;
  let at = verb;
  while (at > 0 && verb - at < REACH_ON && (cues[word[at]] & CLAUSE_END) === 0 && units[word[at]] + weekday[word[at]] === 0) at--;
  return units[word[at]] + weekday[word[at]] === 0;
}

/** "May have | cancelled the fair on Friday": what is thought to be over. */
function isThought({ word }: Tokens, verb: number, { cues, verbs }: CueWords): boolean {
  const have = (cues[word[verb - 1]] & PRESENT_HAVE) !== 0 ? verb - 1 : verb - 2;
  return have > 0 && (verbs[word[have - 1]] & (MAY | WOULD)) !== 0;
}

/** Behind a verb that looks ahead, or a present. */
function ofAhead({ tokens, from, to, words, before }: TimeAt): number | undefined {
  const { toward } = before;
  if ((toward === 0 || toward === 0.5) && isOfState(tokens, from, words)) return PRESENT_TENSE;
  if (toward <= 0) return undefined;
  // "A rally planned for Friday was called off": the verb that follows governs.
  const after = before.isOpen ? lookOn(tokens, to, words, COORDINATOR) : undefined;
  // "The fair, due in December, is free", "Fair planned for December": to come, however far ahead; "the bill due in January is unpaid" is of the near one.
  const isDue =
    before.isOpen === true &&
    before.distance <= PLAN_REACH &&
    (after?.toward ?? 1) > 0 &&
    (words.cues[tokens.word[to]] & PRESENT_BE) === 0 &&
    (words.verbs[tokens.word[to]] & (PRESENT | NOUN_LIKE)) !== PRESENT &&
    (words.verbs[tokens.word[to + 1]] & RELATIVE) === 0;
  // "The firm planned to close on Monday": no other verb governs.
  if (after === undefined) return before.isTold ? -0.5 : isDue ? DUE : toward;
  // "A rally planned for Friday has been banned": it was still ahead.
  const isOver = after.toward < 0 && after.distance <= 3 && !isBefore(tokens, to + after.distance, 3, words, PRESENT_HAVE);
  return isOver ? -0.5 : isDue ? DUE : toward;
}

/** Tokens from "due" or "planned for" to its time. */
const PLAN_REACH = 2;

/** The slot of what was moved or called: "put off to Friday", "called a strike for Monday". */
function ofSlot(time: TimeAt): number | undefined {
  const { tokens, from, words, lead, before, verb } = time;
  const { word } = tokens,
    { cues } = words;
  const isTarget = isMoved(time);
  // "They had closed as early as January": compared, not moved.
  const isCompared = from > 2 && lead === word[from - 3] && lead !== 0;
  if (isUndone(time)) return CALLED_OFF_AHEAD;
  // "Called an emergency meeting of the island council for Saturday": however long what is called.
  const isGoverned = (cues[word[verb]] & APPOINT) !== 0,
    isFor = (isGoverned || before.distance <= 6) && (cues[lead] & APPOINTED_FOR) !== 0,
    isAppointed = isFor && (isGoverned || isBefore(tokens, from, 6, words, APPOINT)) && !isBefore(tokens, from, 6, words, SUPERSEDED);
  // "Called a strike for Monday": ahead of the calling, where that is told; "was called for Monday" is on either side.
  const isCalled = isAppointed && !isTarget && before.toward === -1 && before.distance > 2;
  if (isCalled && isGoverned && !isBefore(tokens, verb, 2, words, PAST_BE)) return 1;
  return isAppointed || (isTarget && !isCompared) ? slotAt(tokens, from, before, words) : undefined;
}

/** "The alert for Sunday has been lifted": what is undone now was still to come. */
function isUndone({ tokens, to, words, lead, before }: TimeAt): boolean {
  if ((words.cues[lead] & APPOINTED_FOR) === 0 || before.toward !== 0) return false;
  return [1, 2, 3].some((on) => words.undoes[tokens.word[to + on]] !== 0 && isBefore(tokens, to + on, on, words, PRESENT_HAVE));
}

/** Whether something is moved to the time: "to Friday", "to the same hour of Friday". */
function isMoved({ tokens, from, to, words, lead }: TimeAt): boolean {
  const { cues, verbs } = words;
  const isSlot = isSlotAt(tokens, from, words);
  if (!isSlot && (cues[lead] & TARGET_AFTER_MOVE) === 0) return false;
  const near = (verbs[lead] & TO) !== 0 ? 15 : 8,
    reach = isSlot || tokens.kind[from - 2] === NUMBER ? 12 : near;
  return isBefore(tokens, from, reach, words, MOVE) || isMovedBehind(tokens, to, words);
}
