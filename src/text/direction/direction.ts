// Does the clause around an expression look ahead or back? Decided by the nearest verb or cue of the sentence.
import {
  ADVERB,
  BASE,
  BE,
  CAUSE,
  COORDINATOR,
  DETERMINER,
  DO,
  NOT,
  NOUN_LIKE,
  PARTICIPLE,
  PAST,
  PAST_AUXILIARY,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  PRONOUN,
  SINCE,
  SUBORDINATOR,
  TO,
  WOULD,
} from '../words/vocabulary.js';
import {
  AHEAD,
  AHEAD_SURE,
  APPOINT,
  APPOINTED_FOR,
  BACKGROUND,
  CALLED_OFF,
  CLAUSE_BREAK,
  CLAUSE_END,
  COMMA,
  type CueWords,
  DAY_ON,
  IMPLICATIVE,
  INFINITIVE,
  MOVE,
  PAST_BE,
  PLAN_CUE,
  POSSESSIVE,
  PRESENT_BE,
  PRESENT_HAVE,
  SAY,
  SLOT_NOUN,
  SUPERSEDED,
  TARGET_AFTER_MOVE,
  TARGET_CUE,
} from '../words/cue-words.js';
import { CAPITAL, NUMBER, type Tokens, WORD } from '../tokens/tokens.js';
import { type Cue, lookBack, lookOn } from './nearest-cue.js';
import { CAME_BEFORE, DEADLINE, GIVEN_UP, PRESENT_TENSE, SINCE_THEN } from './toward.js';
import { isAfterGerund, isAfterPreposition, isBefore, NEAR_VERB, REACH_BACK, REACH_ON } from './tokens-around.js';
import { isLabelAhead, isRite, isStepLabel, slotOfLabel } from './labels.js';
import { isLimit, isStretchOver, limitDirection } from './limits.js';
import { isMovedAt, isMovedBehind, isSlotAt, leadAt } from './moved-slots.js';
import { isOfState, timetableDirection } from './timetable.js';
import { isToHave } from './verb-shapes.js';
import { opensSentence } from './sentence-bounds.js';
import { ownerDirection } from './owners.js';
import { slotAt, slotDirection } from './slots.js';

/** Where a time lies, on the scale of `toward.ts`. */
export function directionAt(tokens: Tokens, from: number, to: number, words: CueWords): number {
  const { word } = tokens;
  const slot = slotOfLabel(tokens, from, words);
  if (slot === 'holds' || isLabelAhead(tokens, from, words)) return PRESENT_TENSE;
  if (slot) return 0.5;
  if (isStepLabel(tokens, from, to, words)) return -0.5;
  // "Fixed 11 December for the retrial", "named 11 July as the day of the fair": what is laid down is to come.
  if (
    from > 0 &&
    (words.cues[word[from - 1]] & (APPOINT | PLAN_CUE)) !== 0 &&
    ((words.cues[word[to]] & APPOINTED_FOR) !== 0 || ((words.cues[word[to + 1]] | words.cues[word[to + 2]]) & SLOT_NOUN) !== 0)
  )
    return 1;
  // "On patrol since March", "since March's talks": behind us, whatever comes after.
  if ((words.verbs[word[from - 1] ?? 0] & (SINCE | SUBORDINATOR)) === (SINCE | SUBORDINATOR))
    return isBefore(tokens, from, 6, words.cues, PRESENT_HAVE) ? SINCE_THEN - 1 : SINCE_THEN;
  if ((words.cues[word[to] ?? 0] & POSSESSIVE) !== 0) return ownerDirection(tokens, from, to, words);
  // "Until at least Monday".
  const preposition =
    from > 2 &&
    (words.cues[word[from - 3]] & TARGET_CUE) !== 0 &&
    (words.verbs[word[from - 2]] & PREPOSITION) !== 0 &&
    (words.verbs[word[from - 1]] & ADVERB) !== 0
      ? word[from - 3]
      : from > 0
        ? word[leadAt(tokens, from, to, words)]
        : 0;
  // "Sugar for May delivery fell".
  if ((words.cues[preposition] & APPOINTED_FOR) !== 0 && words.delivery[word[to] ?? 0] !== 0) return 2;
  // "Thank you for your letter of the 12th".
  if (words.nounJoint[preposition] !== 0 && words.writing[word[from - 2] ?? 0] !== 0) return SINCE_THEN;
  // "Pushed the work to after Easter", "put off until after the 3rd": the one to come.
  if (
    from > 2 &&
    (words.cues[word[from - 2]] & (TARGET_AFTER_MOVE | TARGET_CUE)) !== 0 &&
    (words.verbs[preposition] & (PREPOSITION | SUBORDINATOR)) === (PREPOSITION | SUBORDINATOR) &&
    isBefore(tokens, from - 2, REACH_ON, words.cues, MOVE)
  )
    return DEADLINE;
  const isSlot = isSlotAt(tokens, from, words);
  const isMoved =
    (isSlot || (words.cues[preposition] & TARGET_AFTER_MOVE) !== 0) &&
    (isBefore(tokens, from, isSlot || tokens.kind[from - 2] === NUMBER ? 12 : (words.verbs[preposition] & TO) !== 0 ? 15 : 8, words.cues, MOVE) ||
      isMovedAt(tokens, from, words) ||
      isMovedBehind(tokens, to, words));
  const named = slotDirection(tokens, from, preposition, words) ?? timetableDirection(tokens, from, to, preposition, words);
  if (named !== undefined) return named;
  // "In force since the fire of 12 May, it will be lifted".
  if (
    (words.verbs[preposition] & PREPOSITION) !== 0 &&
    from > 4 &&
    (words.verbs[word[from - 3]] & DETERMINER) !== 0 &&
    (words.verbs[word[from - 4]] & (SINCE | SUBORDINATOR)) === (SINCE | SUBORDINATOR)
  )
    return SINCE_THEN;
  // "Hoped on Monday to open", "that it would open": when they hoped.
  if (
    from > 1 &&
    (words.cues[word[to]] & (INFINITIVE | CLAUSE_BREAK)) !== 0 &&
    (words.cues[preposition] & DAY_ON) !== 0 &&
    (words.cues[word[from - 2]] & PLAN_CUE) !== 0 &&
    !isBefore(tokens, from - 2, 3, words.cues, PAST_BE | PRESENT_BE)
  )
    return -1;
  if ((words.cues[preposition] & DAY_ON) !== 0 && isThankedFor(tokens, from - 1, words)) return -1;
  // "Asked on Monday for a meeting in May": what is asked for is to come.
  if (isAskedFor(tokens, from, words)) return 1;
  const before = lookBack(tokens, from, words);
  if (isStretchOver(tokens, from, to, preposition, before, words)) return SINCE_THEN;
  // "Meeting reporters on Monday, the mayor vowed to stay": the verb behind the comma tells.
  const opener = from - before.distance,
    main =
      before.toward > 0 &&
      (words.cues[word[to]] & COMMA) !== 0 &&
      (words.verbs[word[opener]] & PROGRESSIVE) !== 0 &&
      opensSentence(tokens, opener, words)
        ? (lookOn(tokens, to + 1, words)?.toward ?? 0)
        : 0;
  if (main < 0) return main;
  if (before.toward !== -1 && isCameTrue(tokens, to, before.toward === -0.5 && isToHave(tokens, from - before.distance, words), words)) return -1;
  // "Hope Saturday went well".
  if (before.toward > 0 && !isAfterPreposition(tokens, from, words) && (words.verbs[word[to] ?? 0] & (PAST | BASE | NOUN_LIKE | PARTICIPLE)) === PAST)
    return -1;
  // "Will recall that in May the pier burned": the verb of what is recalled.
  const own =
    before.toward > 0 && (words.cues[word[(words.verbs[preposition] & PREPOSITION) !== 0 ? from - 2 : from - 1] ?? 0] & CLAUSE_BREAK) !== 0
      ? (lookOn(tokens, to, words)?.toward ?? 0)
      : 0;
  if (own < 0) return own;
  if (before.toward > 0 && isAfterGerund(tokens, from, words)) return 0.5;
  // "Will be out after a scan on Thursday found a tear": the verb of its own clause.
  if (before.toward > 0 && isInBackground(tokens, from, before.distance, words)) {
    const own = lookOn(tokens, to, words);
    if (own?.toward === -1 && own.distance === 0) return -1;
    // "Will open in June following the fire on 2 May": what it comes after lies on either side.
    if ((words.verbs[word[from - 2]] & (PRESENT | NOUN_LIKE)) !== PRESENT && isInBackground(tokens, from - 1, before.distance - 1, words))
      return CAME_BEFORE;
  }
  // "Said a march on Saturday would go ahead": the verb right behind, whatever stands before.
  // "Said its second-quarter earnings would fall": past the noun of the time.
  const isOfNoun =
    tokens.kind[to] === WORD &&
    (words.verbs[word[from - 1] ?? 0] & (DETERMINER | PREPOSITION)) === DETERMINER &&
    (words.verbs[word[to + 1] ?? 0] & WOULD) !== 0;
  // "Says trains on Monday will run" too.
  if (
    before.toward === -1 &&
    ((before.distance > 2 &&
      ((words.verbs[word[to]] & WOULD) !== 0 ||
        ((words.cues[word[to]] & AHEAD_SURE) !== 0 && (words.cues[word[from - before.distance]] & SAY) !== 0))) ||
      isOfNoun)
  )
    return 1;
  // "Has cancelled all sailings on Friday", "has issued a warning for Friday": no day that is over goes with the perfect, but for what it came after.
  if (
    before.toward === -1 &&
    !isInBackground(tokens, from, before.distance, words) &&
    (((words.cues[preposition] & APPOINTED_FOR) !== 0 && !isMoved) ||
      ((words.cues[preposition] & DAY_ON) !== 0 && (words.cues[word[from - before.distance]] & CALLED_OFF) !== 0)) &&
    isBefore(tokens, from - before.distance, 2, words.cues, PRESENT_HAVE)
  )
    return GIVEN_UP;
  const limit = limitDirection(tokens, from, to, preposition, before, words) ?? undonePlan(tokens, from, to, before, words);
  if (limit !== undefined) return limit;
  if ((before.toward === 0 || before.toward === 0.5) && isOfState(tokens, from, words)) return PRESENT_TENSE;
  if (before.toward > 0) {
    // "A rally planned for Friday was called off": the verb that follows governs.
    const verb = before.isOpen ? lookOn(tokens, to, words, COORDINATOR) : undefined;
    // "The firm planned to close on Monday": no other verb governs.
    if (before.isTold && verb === undefined) return -0.5;
    // "A rally planned for Friday has been banned": it was still ahead.
    return verb !== undefined && verb.toward < 0 && verb.distance <= 3 && !isBefore(tokens, to + verb.distance, 3, words.cues, PRESENT_HAVE)
      ? -0.5
      : before.toward;
  }
  // "They had closed as early as January": compared, not moved; "could close as early as January" looks ahead.
  const isCompared = from > 2 && preposition === word[from - 3] && preposition !== 0;
  if (isCompared && isMoved && before.toward === 0 && !opensSentence(tokens, from - 3, words)) return 1;
  const isAppointed =
    before.distance <= 6 &&
    (words.cues[preposition] & APPOINTED_FOR) !== 0 &&
    isBefore(tokens, from, 6, words.cues, APPOINT) &&
    !isBefore(tokens, from, 6, words.cues, SUPERSEDED);
  // "Called a strike for Monday": ahead of the calling, where that is told; "was called for Monday" is on either side.
  if (
    isAppointed &&
    !isMoved &&
    before.toward === -1 &&
    before.distance > 2 &&
    (words.cues[word[from - before.distance]] & APPOINT) !== 0 &&
    !isBefore(tokens, from - before.distance, 2, words.cues, PAST_BE)
  )
    return 1;
  if ((isMoved && !isCompared) || isAppointed) return slotAt(tokens, from, before, words);
  // Behind a comma another clause governs.
  const isJoined = isJoinedOn(tokens, from, words);
  // "Came out, hands up, at 7 p.m. He will": the full stop is that of the sentence as well.
  const isLast =
    (words.cues[word[to - 1]] & CLAUSE_END) !== 0 &&
    (tokens.flags[to] & CAPITAL) !== 0 &&
    !opensSentence(tokens, from, words) &&
    !opensSentence(tokens, from - 1, words);
  const after =
    isLast || (!isJoined && (before.distance <= 5 || ((words.cues[word[to]] & COMMA) !== 0 && (before.toward < 0 || hasBe(tokens, from, words)))))
      ? undefined
      : lookOn(tokens, to, words, before.toward < 0 ? COORDINATOR : 0);
  // "A strike that would have stopped half of the network from midnight | was called off": the time ends the clause before.
  const isEnd = after?.distance === 0 && before.toward === -0.5;
  // "Starting Monday, the bridge is shut".
  if (before.toward === 0 && (words.verbs[preposition] & PROGRESSIVE) !== 0 && (after === undefined || after.toward >= 0)) return 1;
  if (before.toward === 0 && after === undefined && isRite(tokens, from, to, words)) return 1;
  const toward =
    after !== undefined && !isEnd && (isJoined || before.toward === 0 || after.distance + 4 < before.distance) ? after.toward : before.toward;
  return toward === 0 && isLimit(tokens, to, preposition, words) ? DEADLINE : toward;
}

/** A plan of which the sentence tells what became; undefined where it tells nothing. */
function undonePlan(tokens: Tokens, from: number, to: number, before: Cue, words: CueWords): number | undefined {
  // "Which was due at noon on Saturday only arrived at five", "due at noon, only left at two": so that is over.
  const next = (words.cues[tokens.word[to]] & COMMA) === 0 ? to : to + 1;
  if (
    (before.toward === -0.5 || before.isOpen === true) &&
    (words.cues[tokens.word[next]] & IMPLICATIVE) !== 0 &&
    (words.verbs[tokens.word[next + 1]] & (PAST | PARTICIPLE)) !== 0
  )
    return -1;
  // "That was to have opened on Saturday has been called off": it was still ahead.
  if ((before.toward === -0.5 || before.toward === SINCE_THEN || before.isOpen === true) && isOffBehind(tokens, to, words)) return 1;
  // "Called off the fair, which was to have begun on Friday": it is still ahead.
  if (before.toward === -0.5 && isOffBefore(tokens, from - before.distance, words)) return 1;
  // "The draw, which should have been on 4 May, will take place a week later": the near one.
  if (before.toward === SINCE_THEN && lookOn(tokens, to, words)?.toward === 2) return -0.5;
  return undefined;
}

/** "Was expected to fail on Monday, | but it did", "did not", "was due to end on Friday, but | went on until": what became of it stands behind; behind "was to have sailed" whatever was done instead. */
function isCameTrue({ word, kind }: Tokens, to: number, isPerfect: boolean, { cues, verbs, lasting }: CueWords): boolean {
  const isNext = (cues[word[to]] & CLAUSE_END) !== 0;
  let at = (cues[word[to]] & COMMA) !== 0 || isNext ? to + 1 : to;
  if (!isNext && (verbs[word[at++]] & (COORDINATOR | SUBORDINATOR)) !== COORDINATOR) return false;
  if ((verbs[word[at]] & PRONOUN) !== 0) at++;
  else if (isNext) return false;
  if (!isNext && ((isPerfect && (cues[word[at]] & (CALLED_OFF | MOVE | PAST_BE)) === 0) || lasting[word[at]] !== 0) && (verbs[word[at]] & DO) === 0)
    return (verbs[word[at]] & PAST) !== 0;
  if ((verbs[word[at]] & (DO | PAST_AUXILIARY)) !== (DO | PAST_AUXILIARY)) return false;
  while ((verbs[word[++at] ?? 0] & NOT) !== 0);
  return at >= kind.length || (cues[word[at]] & (CLAUSE_END | COMMA)) !== 0 || (kind[at] !== WORD && kind[at] !== NUMBER);
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

/** "Thanks for dinner on Saturday", "thank you for coming on Saturday", not "for agreeing to meet"; what "we pay you for" is another matter. */
function isThankedFor({ word }: Tokens, from: number, { cues, verbs, thanks, hearer }: CueWords): boolean {
  for (let at = from - 2; at >= 0 && from - at <= NEAR_VERB && (cues[word[at + 1]] & CLAUSE_END) === 0; at--) {
    const joint = hearer[word[at + 1]] !== 0 ? at + 2 : at + 1;
    if (thanks[word[at]] !== 0 && (cues[word[joint]] & APPOINTED_FOR) !== 0)
      return (verbs[word[joint + 1]] & PROGRESSIVE) === 0 || (cues[word[joint + 1]] & AHEAD) !== 0;
  }
  return false;
}

/** A word of asking or calling with its own day, and then a preposition or an article that opens what is asked for, with no verb in it. */
function isAskedFor({ word }: Tokens, from: number, { cues, verbs, warnedOf }: CueWords): boolean {
  let opens = -1,
    article = -1;
  for (let at = from - 2; at > 0 && from - at <= REACH_ON && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at--) {
    // "Confirming the room for Tuesday".
    if ((cues[word[at]] & APPOINT) !== 0)
      return (
        ((verbs[word[at]] & PROGRESSIVE) !== 0 && (cues[word[from - 1]] & APPOINTED_FOR) !== 0) ||
        (Math.max(opens, article) > at + 2 && (cues[word[at + 1]] & DAY_ON) !== 0) ||
        (opens === at + 1 && warnedOf[word[opens]] !== 0)
      );
    // "Named on Monday the man killed on Friday".
    if ((verbs[word[at]] & (PAST | PARTICIPLE)) !== 0 && (verbs[word[at]] & NOUN_LIKE) === 0) return false;
    if ((verbs[word[at]] & PREPOSITION) !== 0) opens = Math.max(opens, at);
    if ((verbs[word[at]] & DETERMINER) !== 0) article = Math.max(article, at);
  }
  return false;
}

/** "After", "because" between a verb and the time. */
function isInBackground({ word }: Tokens, from: number, distance: number, { cues, verbs }: CueWords): boolean {
  for (let at = from - 1; at > from - Math.min(distance, REACH_BACK); at--)
    if ((cues[word[at]] & BACKGROUND) !== 0 && (verbs[word[at]] & CAUSE) !== 0) return true;
  return false;
}

/** "Results are out on 3 May, followed by a call": the clause has its verb, though it tells no direction. */
function hasBe({ word }: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  for (let at = from - 1; at >= 0 && from - at <= REACH_ON && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at--)
    if ((verbs[word[at]] & BE) !== 0) return true;
  return false;
}

/** "It rained on Monday, and Friday | will be cold", ", but in May": opens a clause that is joined on, whose own verb governs. */
function isJoinedOn(tokens: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  const { word } = tokens,
    at = (verbs[word[from - 1]] & (PREPOSITION | COORDINATOR)) === PREPOSITION ? from - 2 : from - 1;
  return at > 0 && (verbs[word[at]] & (COORDINATOR | SUBORDINATOR)) === COORDINATOR && (cues[word[at - 1]] & COMMA) !== 0;
}
