// Which verb or cue stands nearest before a time, and which behind it?
import {
  ADVERB,
  AUXILIARY,
  BASE,
  BE,
  CONDITION,
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
  PRESENT,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  UNTIL,
  WILL,
  WOULD,
} from '../words/vocabulary.js';
import {
  AHEAD,
  AHEAD_SURE,
  APPOINTED_FOR,
  CALLED_OFF,
  CLAUSE_BREAK,
  CLAUSE_END,
  COMMA,
  type CueWords,
  DAY_ON,
  INFINITIVE,
  LIMIT_CUE,
  MOVE,
  PAST_BE,
  POSSESSIVE,
  PRESENT_BE,
  PRESENT_HAVE,
  SAY,
  SUPERSEDED,
} from '../words/cue-words.js';
import { cueAt } from './cue-at.js';
import { isSlotHeld } from './labels.js';
import { END, PLAN, SAID, TO_DO, WordAt } from './word-at.js';
import { CALLED_OFF_AHEAD, DEADLINE, GIVEN_UP, OUTDATED, RESOLVED, SINCE_THEN } from './toward.js';
import { CLOSE_PAREN, COLON, OPEN_PAREN, signAt } from '../tokens/signs.js';
import { CAPITAL, NUMBER, type Tokens, WORD } from '../tokens/tokens.js';
import { isEquated } from '../words/deed-nouns.js';
import { isSomebody, isSubject, REACH_BACK, REACH_ON } from './tokens-around.js';
import { isSentenceEnd } from './sentence-bounds.js';
import { isBefore } from './words-before.js';
import { isBelieved, isNotice, isOverdue, isToHave, isShortHad, leadsAhead } from './verb-shapes.js';

export interface Cue {
  readonly toward: number;
  readonly distance: number;
  /** A plan that no verb governs. */
  readonly isOpen?: boolean;
  /** It is told by the verb of somebody who had it: "planned to close". */
  readonly isTold?: boolean;
}

/** The nearest cue before; a plan or an infinitive waits for the verb that governs it. */
export function lookBack(tokens: Tokens, from: number, words: CueWords): Cue {
  const { word } = tokens,
    { cues } = words;
  let waiting = 0,
    hasComma = false,
    isTold = false,
    isOfPlan = false;
  const place = new WordAt(tokens, words, from);
  for (let at = from - 1; at >= 0 && from - at <= REACH_BACK; at--) {
    if ((cues[word[at]] & COMMA) !== 0) hasComma = true;
    if (isSlotHeld(tokens, at, words)) continue;
    // "It must have been on Friday that it fell".
    if (isPerhaps(tokens, at, words)) return { toward: waiting === 0 ? -1 : -0.5, distance: from - at };
    // "The fix was to roll back the release on Friday".
    if (isEquated(tokens, at, words.verbs, words.deedNoun)) return { toward: -1, distance: from - at };
    const found = isMeasured(tokens, at, words) ? 0 : cueAt(place.on(at));
    if (found === 0 || (found === SAID && waiting !== 0)) continue;
    if (found === SAID && (cues[word[at + 1]] & COMMA) !== 0) {
      at = asideStart(tokens, at, words);
      if ((cues[word[at]] & COMMA) !== 0) continue;
    }
    // "Ahead of the visit, they lifted the ban on Sunday": no verb, and set off.
    if (found === 1 && hasComma && isPhrase(tokens, at, words)) continue;
    if (found === END) break;
    const open = insertionStart(tokens, at, from, found, words);
    if (open > 0) {
      at = open;
      continue;
    }
    const said = found === SAID ? -1 : found,
      old = ofOldPlan(tokens, at, said, words);
    if (old !== undefined) return { toward: old, distance: from - at };
    let cue = said === PLAN && isProposing(tokens, at, from, words) ? -1 : governed(tokens, at, said, words);
    if (cue === 1) {
      if (isMissed(tokens, at, words)) return { toward: SINCE_THEN, distance: from - at };
      // "Will be ready".
      if (isBefore(tokens, at, 3, words, AHEAD_SURE)) cue = 2;
    }
    if (cue === PLAN || cue === TO_DO) {
      isTold ||= words.intends[word[at]] !== 0 && (cues[word[at + 1]] & INFINITIVE) !== 0 && !isReported(tokens, at, words);
      isOfPlan ||= cue === TO_DO && isOfPlanNoun(tokens, at, words);
      waiting ||= from - at;
      continue;
    }
    if (waiting === 0) return { toward: cue, distance: from - at };
    // "Plans to appeal the ruling of 30 December": the day of the ruling.
    const isMeant = cue === 1 && !hasComma && words.nounJoint[word[from - 1]] === 0 && isIntended(tokens, at, words);
    return {
      toward: isMeant ? DEADLINE : ofWaiting(tokens, at, cue, isOfPlan, hasComma, words),
      distance: waiting,
    };
  }
  return waiting === 0 ? { toward: 0, distance: Infinity } : { toward: 1, distance: waiting, isOpen: true, isTold };
}

/** Tokens from the comma to the cue behind it, and between that and the comma that closes, where a time stands there. */
const OPENING = 5,
  TIMED = 3;

/** "Put off the race, due on 20 May, | on Tuesday", "which was planned for 20 May, on Tuesday", "published on 3 May, on Friday": the comma before a plan, a participle or a relative clause that is set in with a time of its own; 0 = it is not. */
function insertionStart({ word }: Tokens, cue: number, from: number, found: number, { cues, verbs }: CueWords): number {
  const isComma = (at: number): boolean => (cues[word[at]] & COMMA) !== 0;
  let close = (verbs[word[from - 1]] & PREPOSITION) !== 0 ? from - 2 : from - 1;
  // "Moved the race, due on 20 May, | up on Tuesday", "put it, due on 20 May, | on hold on Tuesday": the particle of the verb.
  const parted = [1, 2].find((words) => isComma(close - words) && (verbs[word[close - words + 1]] & PARTICLE) !== 0);
  if (parted !== undefined && !isComma(close)) close -= parted;
  if (!isComma(close) || close - cue < TIMED) return 0;
  let at = cue - 1;
  while (at > 0 && cue - at < OPENING && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0) at--;
  const isSetIn =
    found === PLAN || found === TO_DO || (verbs[word[at + 1]] & RELATIVE) !== 0 || (cue === at + 1 && (verbs[word[cue]] & PARTICIPLE) !== 0);
  return isComma(at) && isSetIn ? at : 0;
}

/** "A day later than advertised": by what it is measured. */
function isMeasured({ word }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  return at > 0 && (word[at] === 0 || (verbs[word[at]] & PARTICIPLE) !== 0) && (cues[word[at - 1]] & LIMIT_CUE) !== 0;
}

/** "Would, | the mayor said, | open on Friday": the comma behind an auxiliary, from who says so; the word of saying where none stands there. */
function asideStart({ word }: Tokens, said: number, { cues, verbs }: CueWords): number {
  let at = said - 1;
  while (at > 0 && said - at < 6 && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0) at--;
  const isSetIn =
    (cues[word[at]] & COMMA) !== 0 &&
    at > 0 &&
    ((cues[word[at - 1]] & (AHEAD_SURE | PRESENT_BE | PAST_BE | PRESENT_HAVE)) !== 0 || (verbs[word[at - 1]] & (WOULD | MAY)) !== 0);
  return isSetIn ? at : said;
}

/** "Should have begun on Friday": it lies behind. */
function isMissed({ word }: Tokens, at: number, { verbs }: CueWords): boolean {
  return (verbs[word[at]] & CONDITION) !== 0 && (verbs[word[at + 1]] & HAVE) !== 0;
}

/** "Told reporters that he | hoped to sign": in what somebody said, a past stands for what was then a present. */
function isReported(tokens: Tokens, at: number, words: CueWords): boolean {
  return (words.verbs[tokens.word[at - 1]] & HAVE) === 0 && isBefore(tokens, at, NEAR_SAYING, words, SAY);
}

/** "Approved a plan | to close the bridge in June". */
function isOfPlanNoun({ word }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  return (cues[word[at - 2]] & AHEAD) !== 0 && (verbs[word[at - 2]] & NOUN_LIKE) !== 0;
}

/** A plan told in the past, whatever waits for it; undefined where the cue is none. */
function ofOldPlan(tokens: Tokens, at: number, cue: number, words: CueWords): number | undefined {
  if (cue === -1 && isToHave(tokens, at, words)) {
    // "Is thought to have fallen on Friday": what is believed is over.
    if (isBelieved(tokens, at, words)) return -1;
    // "Was to have closed on Friday".
    return isOverdue(tokens, at, words) ? SINCE_THEN : -0.5;
  }
  if (cue !== PLAN || !isBefore(tokens, at, 2, words, SUPERSEDED)) return undefined;
  return isBefore(tokens, at, 3, words, PAST_BE) ? OUTDATED : -0.5;
}

/** A cue with what the words before it make of it. */
function governed(tokens: Tokens, at: number, cue: number, words: CueWords): number {
  const { word } = tokens,
    { cues, verbs } = words;
  if (cue === -1) {
    // "Will stay closed", "will be put off": the participle is no past.
    // "Is to stay shut" too.
    if (isWilled(tokens, at, words) || sharesWill(tokens, at, words) || isToBeDone(tokens, at, words) || isLaidAhead(tokens, at - 2, words)) return 2;
    const before = verbs[word[at - 1]];
    // "Would cut fares": a base form that looks like a past.
    // "Would stay shut" too.
    const isWould =
      ((before & WOULD) !== 0 && (verbs[word[at]] & BASE) !== 0 && !isShortHad(tokens, at - 1, words)) ||
      ((before & BASE) !== 0 && (verbs[word[at - 2]] & WOULD) !== 0);
    if (isWould) return 1;
    // "Was to headline on Friday": a plan, whatever verb it is.
    return isLaidDown(tokens, at, words) ? -0.5 : -1;
  }
  // "Until the roof is mended in June": what is awaited is to come.
  if (cue === 0.5) return isAwaited(tokens, at, words) ? 1 : 0.5;
  // "Is to open", "is now to open".
  if (cue === TO_DO) return at > 2 && (cues[word[(verbs[word[at - 2]] & ADVERB) !== 0 ? at - 3 : at - 2]] & PRESENT_BE) !== 0 ? 2 : TO_DO;
  if (cue !== PLAN) return cue;
  // "Has been set for Monday": to come.
  if (isBefore(tokens, at, 2, words, PAST_BE) && isBefore(tokens, at, 3, words, PRESENT_HAVE)) return 2;
  if (isBefore(tokens, at + 1, 4, words, PAST_BE)) return -0.5;
  if (isBefore(tokens, at, 3, words, PRESENT_BE)) return 2;
  // "We expected her to move on Friday": no participle, the verb of who planned.
  return isSubject(verbs[word[at - 1]]) && !isReported(tokens, at, words) ? -0.5 : PLAN;
}

/** Tokens from a word of saying to the verb of what was said, at most: "told | the reporters that the firm | hoped". */
const NEAR_SAYING = 6;

/** Value of the class `namesSlot`: it tells of a proposal. */
const PROPOSES = 3;

/** "The union proposed a new site on Friday": what is proposed stands behind its article, and the day is when; not "for Friday", "has proposed a strike on Friday". */
function isProposing({ word }: Tokens, at: number, time: number, { cues, namesSlot, verbs }: CueWords): boolean {
  if (namesSlot[word[at]] !== PROPOSES || (verbs[word[at + 1]] & (DETERMINER | PREPOSITION)) !== DETERMINER) return false;
  if ((cues[word[time - 1]] & DAY_ON) === 0) return false;
  return (verbs[word[at - 1]] & (HAVE | BE)) === 0 && (cues[word[at - 1]] & PRESENT_HAVE) === 0;
}

/** "Was | to" before a word that may be a verb. */
function isLaidDown({ word, kind, flags }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  const verb = at + 2;
  if ((cues[word[at]] & PAST_BE) === 0 || (verbs[word[at]] & PARTICIPLE) !== 0 || (cues[word[at + 1]] & INFINITIVE) === 0) return false;
  return kind[verb] === WORD && (flags[verb] & CAPITAL) === 0 && (verbs[word[verb]] & (DETERMINER | PRONOUN | PREPOSITION)) === 0;
}

/** Value of the class `resolves`: who is told so does it. */
const BIDDEN = 2;

/** Where a plan or an infinitive lies for which a verb was found. */
function ofWaiting(tokens: Tokens, at: number, cue: number, isOfPlan: boolean, hasComma: boolean, words: CueWords): number {
  const { word } = tokens,
    { cues } = words;
  if (cue >= 0) return hasComma ? Math.min(cue, 1) : Math.max(cue, 1);
  if (cue !== -1) return -0.5;
  // "Have asked to meet on Friday": what was asked for is still to come.
  // "Have postponed a shutdown planned for Monday": the old slot is the near one.
  if (isBefore(tokens, at, 2, words, PRESENT_HAVE)) return (cues[word[at]] & MOVE) !== 0 ? 0.5 : 1;
  // "Agreed to meet again in April".
  // "Were ordered to leave on Monday" may be told of the day of the order.
  const isBidden = words.resolves[word[at]] === BIDDEN && (cues[word[at - 1]] & PAST_BE) !== 0,
    isResolved = isOfPlan || (words.resolves[word[at]] !== 0 && !isBidden);
  return isResolved && (cues[word[at - 1]] & PRESENT_HAVE) === 0 && !isHad(tokens, at - 1, words) ? RESOLVED : -0.5;
}

/** "Plans | to close", "are going to close", "is hoping to close": what somebody now means to do; no "their plans to close". */
function isIntended({ word, kind }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  const own = verbs[word[at]],
    before = verbs[word[at - 1]];
  if (kind[at - 1] !== WORD || (cues[word[at - 1]] & POSSESSIVE) !== 0 || (cues[word[at + 1]] & INFINITIVE) === 0) return false;
  if ((own & PROGRESSIVE) !== 0) return (cues[word[at - 1]] & PRESENT_BE) !== 0;
  if ((before & (PRONOUN | RELATIVE)) !== 0) return (own & (PRESENT | BASE)) !== 0 && (before & DETERMINER) === 0;
  return (own & PRESENT) !== 0 && (before === 0 || (before & NOUN_LIKE) !== 0);
}

/** "May | have been". */
function isPerhaps({ word }: Tokens, at: number, { verbs }: CueWords): boolean {
  return (verbs[word[at]] & BE) !== 0 && (verbs[word[at - 1]] & HAVE) !== 0 && (verbs[word[at - 2]] & (MAY | WOULD)) === MAY;
}

/** Behind "until", "before", "if" in its clause. */
function isAwaited({ word }: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  for (let at = from - 1; at >= 0 && from - at <= REACH_ON && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at--)
    if ((verbs[word[at]] & (UNTIL | CONDITION)) !== 0) return true;
  return false;
}

/** "Had agreed to close in May": seen from then. */
function isHad({ word }: Tokens, at: number, { verbs }: CueWords): boolean {
  return (verbs[word[at]] & (HAVE | PAST)) === (HAVE | PAST);
}

/** "Ahead of", "deadline for": no form of a verb, before a preposition. */
function isPhrase({ word }: Tokens, at: number, { verbs }: CueWords): boolean {
  return (verbs[word[at]] & (BASE | PRESENT | PAST | PROGRESSIVE)) === 0 && (verbs[word[at + 1]] & PREPOSITION) !== 0;
}

/** "Will be signed on Monday and published on Friday", "could be signed in May and published in June", "will be signed in May, published in June and sold": the later participles share what stands before the first. */
function sharesWill(tokens: Tokens, from: number, words: CueWords): boolean {
  const { word } = tokens,
    { cues, verbs } = words,
    isJoined = (verbs[word[from - 1]] & (COORDINATOR | SUBORDINATOR)) === COORDINATOR,
    // "Pulled down in June".
    end = (verbs[word[from + 1]] & PARTICLE) !== 0 && (verbs[word[from + 2]] & PREPOSITION) !== 0 ? from + 2 : from + 1;
  if (
    (verbs[word[from]] & PARTICIPLE) === 0 ||
    !(isJoined || ((cues[word[from - 1]] & COMMA) !== 0 && isInSeries(tokens, from, words))) ||
    (verbs[word[end]] & (PREPOSITION | DETERMINER)) !== PREPOSITION
  )
    return false;
  for (let at = from - 2; at > 0 && from - at <= REACH_BACK && (cues[word[at]] & CLAUSE_END) === 0; at--) {
    if ((cues[word[at]] & COMMA) !== 0 && !opensMember(tokens, at + 1, words)) return false;
    if (leadsAhead(tokens, at, words)) return (verbs[word[at + 1]] & BE) !== 0;
    if ((verbs[word[at]] & MAY) !== 0 && (verbs[word[at + 1]] & BE) !== 0) return words.sensed[word[at + 2]] === 0;
    if ((verbs[word[at]] & WOULD) !== 0) return isPlannedThen(tokens, at, words);
    if ((verbs[word[at]] & (PAST | PARTICIPLE)) === PAST) return false;
  }
  return false;
}

/** "The plan | would be drafted in June": something is done to it; not "where he would be buried", told of the past, nor "it would be late". */
function isPlannedThen({ word }: Tokens, would: number, { verbs }: CueWords): boolean {
  const isFollowed = (verbs[word[would + 1]] & BE) !== 0 && (verbs[word[would + 2]] & PARTICIPLE) !== 0;
  return isFollowed && would > 1 && (verbs[word[would - 2]] & (RELATIVE | SUBORDINATOR)) === 0;
}

/** ", | signed in June", ", | and signed in June". */
function opensMember({ word }: Tokens, at: number, { verbs }: CueWords): boolean {
  return (verbs[word[(verbs[word[at]] & COORDINATOR) !== 0 ? at + 1 : at]] & PARTICIPLE) !== 0;
}

/** "Printed in June | and | signed in July": another participle stands behind the next "and". */
function isInSeries({ word }: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  for (let at = from + 1; at < from + REACH_ON && (cues[word[at]] & CLAUSE_END) === 0; at++)
    if ((verbs[word[at]] & (COORDINATOR | SUBORDINATOR)) === COORDINATOR) return (verbs[word[at + 1]] & PARTICIPLE) !== 0;
  return false;
}

/** A sure word for what is to come stands up to three tokens before. */
function isWilled(tokens: Tokens, from: number, words: CueWords): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3) && !isSentenceEnd(tokens, at, words); at--)
    if ((words.cues[tokens.word[at]] & AHEAD_SURE) !== 0) return !isSomebody(tokens, at, words);
  return false;
}

/** "Will have the roof | mended", "hopes to have it | mended": what somebody has done is to come. */
function isToBeDone({ word }: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  let at = from - 1;
  while (at > 1 && at > from - 5 && (verbs[word[at]] & (HAVE | PREPOSITION)) === 0) at--;
  if ((verbs[word[at]] & (HAVE | BASE)) !== (HAVE | BASE) || (verbs[word[at + 1]] & (DETERMINER | PRONOUN)) === 0) return false;
  return (cues[word[at - 1]] & AHEAD_SURE) !== 0 || ((cues[word[at - 1]] & INFINITIVE) !== 0 && (verbs[word[at - 2]] & (PRESENT | PAST)) === PRESENT);
}

/** @param joint - word class behind which the next clause begins. */
export function lookOn(tokens: Tokens, to: number, words: CueWords, joint = 0): Cue | undefined {
  let noun: Cue | undefined,
    isParted = false;
  // "Debrief on Friday (was Thursday)": in brackets stands what was given up for it.
  if (signAt(tokens, to) === OPEN_PAREN && (words.cues[tokens.word[to + 1]] & PAST_BE) !== 0) return { toward: 1, distance: 0 };
  if (isHeaded(tokens, to, words)) return { toward: 1, distance: 0 };
  const place = new WordAt(tokens, words, -1, to);
  for (let at = pastMove(tokens, to, words); at < tokens.length && at - to <= REACH_ON; at++) {
    const id = tokens.word[at];
    // Not "on Monday the mill, whose goal is to cut waste, burned down".
    isParted ||= at > to && (words.cues[id] & COMMA) !== 0;
    if (!isParted && isLaidAhead(tokens, at, words)) return { toward: 2, distance: at - to };
    // What follows "to" is done because of what was told, not before it.
    if ((words.cues[id] & (CLAUSE_BREAK | INFINITIVE)) !== 0 || (words.verbs[id] & joint) !== 0) return noun;
    if (isPerhapsDone(tokens, at, words)) return { toward: -1, distance: at - to };
    const off = ofCallingOff(tokens, to, at, words);
    if (off !== undefined) return { toward: off, distance: at - to };
    const cue = cueAt(place.on(at));
    if (cue === END) return noun;
    if (cue === -1 && isDoneToSubject(tokens, at, words)) continue;
    // "The Tuesday deadline passed": the verb behind tells.
    if (at === to && cue === 1 && (words.verbs[id] & (BASE | PRESENT)) === 0) {
      noun = { toward: 1, distance: 0 };
      continue;
    }
    if (cue === PLAN && !isBefore(tokens, at, words.auxiliaryReach, words, PRESENT_BE | PRESENT_HAVE)) {
      // "On Friday they set apart": a finite verb.
      if ((words.verbs[id] & BASE) !== 0) return { toward: -1, distance: at - to };
      continue;
    }
    // "In June, the firm said, it will close the mill": the verb behind the second comma tells.
    if (cue === SAID && isAside(tokens, to, at, words)) continue;
    if (cue === PLAN) return { toward: 1, distance: at - to };
    if (cue !== 0) return { toward: cue === SAID ? -1 : cue, distance: at - to };
  }
  return noun;
}

/** "On Thursday the bridge is | to open", "is now | to open". */
function isLaidAhead({ word }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  const be = (verbs[word[at - 1]] & ADVERB) !== 0 ? at - 2 : at - 1;
  return (cues[word[at]] & INFINITIVE) !== 0 && (cues[word[be]] & PRESENT_BE) !== 0 && (verbs[word[at + 1]] & BASE) !== 0;
}

/** "On Friday the guild | may have moved the statue", not "may have to move", "25 May has brought". */
function isPerhapsDone({ word, flags }: Tokens, at: number, { verbs }: CueWords): boolean {
  if ((verbs[word[at]] & MAY) === 0 || (flags[at] & CAPITAL) !== 0) return false;
  return (verbs[word[at + 1]] & HAVE) !== 0 && (verbs[word[at + 2]] & PARTICIPLE) !== 0;
}

/** Tokens from a participle behind the subject to its verb, at most. */
const LONGEST_ATTRIBUTE = 12;

/** "On Thursday the man | arrested in Lund will appear in court": a participle before a preposition, and then the verb of what it was done to. */
function isDoneToSubject({ word, kind }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  if ((verbs[word[at]] & PARTICIPLE) === 0 || (verbs[word[at + 1]] & PREPOSITION) === 0) return false;
  if (kind[at - 1] !== WORD || (verbs[word[at - 1]] & (AUXILIARY | PRONOUN | ADVERB | COORDINATOR)) !== 0) return false;
  for (let next = at + 2; next <= at + LONGEST_ATTRIBUTE; next++) {
    const verb = verbs[word[next]];
    if ((cues[word[next]] & (COMMA | CLAUSE_END | CLAUSE_BREAK)) !== 0 || (verb & (RELATIVE | SUBORDINATOR | COORDINATOR)) !== 0) return false;
    if ((verb & WILL) !== 0 || (verb & (PRESENT | BASE | NOUN_LIKE | HAVE | BE | PARTICIPLE)) === PRESENT)
      return (verbs[word[next - 1]] & DETERMINER) === 0;
  }
  return false;
}

/** Tokens of who stands between a label and what is to be done, at most. */
const HEADED = 4;

/** "Thursday: council to vote": a heading of what is to be done; "decision to close the mill welcomed" and "walked to work" are none. */
function isHeaded({ word, sign }: Tokens, to: number, { cues, verbs, namesSlot }: CueWords): boolean {
  let at = to + 1;
  while (
    at <= to + HEADED &&
    (cues[word[at]] & (INFINITIVE | AHEAD)) === 0 &&
    (verbs[word[at]] & (DETERMINER | PREPOSITION | HAPPENING | PAST)) === 0 &&
    namesSlot[word[at]] === 0
  )
    at++;
  return sign[to] === COLON && at > to + 1 && (cues[word[at]] & INFINITIVE) !== 0 && (verbs[word[at + 1]] & BASE) !== 0;
}

/** Tokens of an insertion, at most. */
const INSERTION = 12;

/** "On 3 June (moved from 27 May) | opens", "on 3 June, moved from 27 May, | opens": what was done to the plan is set in. */
function pastMove(tokens: Tokens, to: number, { cues, verbs }: CueWords): number {
  const { word, length } = tokens,
    first = word[to + 1];
  if ((cues[first] & MOVE) === 0 || (verbs[first] & PARTICIPLE) === 0) return to;
  const isBracket = signAt(tokens, to) === OPEN_PAREN;
  if (!isBracket && (cues[word[to]] & COMMA) === 0) return to;
  for (let at = to + 2; at < Math.min(length, to + INSERTION); at++)
    if (isBracket ? signAt(tokens, at) === CLOSE_PAREN : (cues[word[at]] & COMMA) !== 0) return at + 1;
  return to;
}

/** Where a plan lies of which it is told that nothing comes, or that it is moved; undefined where a word tells neither. */
function ofCallingOff(tokens: Tokens, to: number, at: number, words: CueWords): number | undefined {
  const { word } = tokens,
    { cues } = words,
    cue = cues[word[at]];
  // "The speaker for March has | had to cancel", "the match on Friday has | had to be moved", but "the crew on Friday has | had to rescue a boy".
  const isForced = isHad(tokens, at, words) && (cues[word[at + 1]] & INFINITIVE) !== 0 && (cues[word[at - 1]] & PRESENT_HAVE) !== 0;
  if (
    isForced &&
    (isBefore(tokens, to, 4, words, APPOINTED_FOR) || ((words.verbs[word[at + 2]] & BE) !== 0 && (cues[word[at + 3]] & (CALLED_OFF | MOVE)) !== 0))
  )
    return GIVEN_UP;
  // "All trains on Sunday have been cancelled", "the wedding on Friday is off".
  if ((cue & CALLED_OFF) !== 0 && isBefore(tokens, at, 3, words, PRESENT_BE | PRESENT_HAVE)) return (cue & MOVE) === 0 ? CALLED_OFF_AHEAD : 1;
  if (at - to < 2 && isCancelled(tokens, to, at, words)) return -0.5;
  return isNotice(tokens, at, words) && !isMoving(tokens, to, at, words) ? GIVEN_UP : undefined;
}

/** "On Friday | the family moved.": somebody did, where a lesson moves by itself as little as trains cancel. */
function isMoving({ word }: Tokens, to: number, at: number, { cues, verbs }: CueWords): boolean {
  const first = verbs[word[(cues[word[to]] & COMMA) !== 0 ? to + 1 : to]];
  return (cues[word[at]] & MOVE) !== 0 && (first & (DETERMINER | PRONOUN)) !== 0 && (verbs[word[at - 1]] & HAPPENING) === 0;
}

/** "A concert on 14 March was (later) cancelled": the plan may have been for either side; a weekday is told of what is over. */
function isCancelled({ word, kind }: Tokens, to: number, at: number, { cues }: CueWords): boolean {
  if ((cues[word[at]] & PAST_BE) === 0 || (kind[to - 1] !== NUMBER && kind[to - 2] !== NUMBER)) return false;
  return ((cues[word[at + 1]] | cues[word[at + 2]]) & CALLED_OFF) !== 0;
}

/** "(In June), the firm said, …", "(in June), she said on Monday, …": who says so, between two commas. */
function isAside({ word, kind }: Tokens, open: number, said: number, { cues, verbs }: CueWords): boolean {
  let at = said + 1;
  while (
    at < said + 5 &&
    (cues[word[at]] & (COMMA | CLAUSE_END)) === 0 &&
    (kind[at] === NUMBER || (verbs[word[at]] & (PAST | BASE | PRONOUN | DETERMINER)) === 0)
  )
    at++;
  return (cues[word[open]] & COMMA) !== 0 && (cues[word[at]] & COMMA) !== 0;
}
