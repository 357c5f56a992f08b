// Weekdays in their order: "left on Monday and arrived on Friday" was that Monday before the Friday, whatever Monday has passed since; "begins on Monday and ends on Friday" is the Friday behind it.
import {
  AHEAD,
  AHEAD_SURE,
  BACKGROUND,
  CLAUSE_END,
  COMMA,
  type CueWords,
  DAY_ON,
  LIMIT_CUE,
  PLAN_CUE,
  POSSESSIVE,
  SAY,
  TARGET_CUE,
} from '../words/cue-words.js';
import { directionAt } from '../direction/direction.js';
import { isSameSentence } from './around.js';
import { REACH_BACK } from '../direction/tokens-around.js';
import { opensSentence } from '../direction/sentence-bounds.js';
import { SINCE_THEN } from '../direction/toward.js';
import {
  ADVERB,
  BASE,
  BE,
  CAUSE,
  COORDINATOR,
  DETERMINER,
  HAVE,
  NOUN_LIKE,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  PRONOUN,
  SINCE,
  SUBORDINATOR,
  WILL,
} from '../words/vocabulary.js';
import { isSpaced, opensItem } from '../tokens/token-shape.js';
import { NEWLINE, WORD, type Tokens } from '../tokens/tokens.js';
import { ATOM } from '../rules/categories.js';
import type { Atom } from '../rules/stage.js';

/** Tokens between two weekdays of one story, at most. */
const REACH = 16;

/** Tokens between "after" and the day of what went before, at most. */
const WAKE = 8;

/** Value of the class `bringsAbout`. */
const FOLLOWS = 4;

/** Weekdays of one story, at most. */
export const LONGEST_STORY = 5;

/**
 * Where the weekday stands that was told behind this one in the same sentence, as past as this one, of what came next; -1 = none.
 * @param left - how many more may follow.
 */
export function nextInOrder(tokens: Tokens, atoms: readonly Atom[], index: number, words: CueWords, left = LONGEST_STORY): number {
  const atom = atoms[index];
  if (left === 0 || !isBare(tokens, atom, words)) return -1;
  const sequel = inNextSentence(tokens, atoms, index, words, left);
  if (sequel >= 0) return sequel;
  for (let place = index + 1; place < atoms.length && atoms[place].start - atom.end <= REACH; place++) {
    const next = atoms[place];
    if (next.category === ATOM.clock) continue;
    if (!isPast(tokens, atom, words)) return -1;
    if (isListed(tokens, atom, next, words)) return place;
    // "Arrested on Monday, charged on Tuesday and freed on Wednesday".
    const isGoingOn =
      isBare(tokens, next, words) &&
      (isBefore(tokens, atom, next.start, words) ||
        goesOn(tokens, atom, next.start, words, () => nextInOrder(tokens, atoms, place, words, left - 1) > 0));
    return isGoingOn && isPast(tokens, next, words) ? place : -1;
  }
  return -1;
}

/** Tokens from a weekday to the one that opens the next sentence, at most. */
const SENTENCE_REACH = 32;

/** "It lost its licence on Monday. By Friday | it was bankrupt", "on Monday …. On Tuesday | …. By Friday …": what came of it; -1 = none. */
function inNextSentence(tokens: Tokens, atoms: readonly Atom[], index: number, words: CueWords, left: number): number {
  const atom = atoms[index],
    place = (atoms[index + 1] as Atom | undefined)?.category === ATOM.clock ? index + 2 : index + 1,
    next = atoms[place] as Atom | undefined;
  if (left === 0 || next === undefined || next.start - atom.end > SENTENCE_REACH || !isPlain(next)) return -1;
  const { cues, verbs } = words,
    lead = tokens.word[next.start - 1];
  const isLimit = (cues[lead] & (LIMIT_CUE | TARGET_CUE)) === LIMIT_CUE && (verbs[lead] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION;
  if (!opensSentence(tokens, next.start - 1, words) || !isPast(tokens, atom, words) || isSaid(tokens, atom, words)) return -1;
  if (isLimit) return isPast(tokens, next, words) ? place : -1;
  const isOrdered = opensSentence(tokens, atom.start - 1, words) && isBare(tokens, next, words) && weekdayOf(atom) < weekdayOf(next);
  return isOrdered && inNextSentence(tokens, atoms, place, words, left - 1) >= 0 ? place : -1;
}

function weekdayOf({ meaning: { weekday = 0 } }: Atom): number {
  return weekday;
}

/** Tokens from a line that a weekday opens to the next, at most. */
const LINE_REACH = 40;

/** Where the weekday stands that opens the next line below or above one that this one opens, in the order of a week: "Mon: soup", "Tue: fish"; -1 = none. */
export function lineBeside(tokens: Tokens, atoms: readonly Atom[], index: number, step: 1 | -1): number {
  const atom = atoms[index];
  if (!opensWeekday(tokens, atom)) return -1;
  for (let place = index + step; place >= 0 && place < atoms.length; place += step) {
    const other = atoms[place],
      lines = linesBetween(tokens, Math.min(atom.start, other.start), Math.max(atom.start, other.start));
    if (lines > 1) return -1;
    if (lines === 1 && opensWeekday(tokens, other)) return ((other.meaning.weekday ?? 0) - (atom.meaning.weekday ?? 0)) * step > 0 ? place : -1;
  }
  return -1;
}

/** Lines that end between two tokens; too many where they stand far apart. */
function linesBetween({ kind }: Tokens, from: number, to: number): number {
  let lines = to - from > LINE_REACH ? LINE_REACH : 0;
  for (let at = from; at < to && lines < 2; at++) if (kind[at] === NEWLINE && kind[at + 1] !== NEWLINE) lines++;
  return lines;
}

/** Whether a weekday opens a line. */
function opensWeekday(tokens: Tokens, atom: Atom): boolean {
  return opensItem(tokens, atom.start) && isPlain(atom) && (tokens.kind[atom.end] !== WORD || isSpaced(tokens, atom.end));
}

/** "Monday", "Monday at noon", no "last Monday". */
export function isPlain({ category, meaning, start, end }: Atom): boolean {
  return (
    (category === ATOM.weekday ? end === start + 1 : category === ATOM.dayTime && meaning.weekday !== undefined) &&
    meaning.toward === undefined &&
    meaning.base === undefined &&
    meaning.n === undefined &&
    meaning.from === undefined
  );
}

/** "On Monday", "since Monday". */
function isBare({ word }: Tokens, atom: Atom, { cues, verbs }: CueWords): boolean {
  const { start } = atom;
  return isPlain(atom) && atom.category === ATOM.weekday && ((cues[word[start - 1]] & DAY_ON) !== 0 || (verbs[word[start - 1]] & SINCE) !== 0);
}

/** "On Tuesday, Thursday and Friday". */
function isListed({ word }: Tokens, { end }: Atom, next: Atom, { cues, verbs }: CueWords): boolean {
  if (next.start === end || !isPlain(next) || (verbs[word[next.end]] & (PAST | PRESENT | WILL | BE)) !== 0) return false;
  for (let at = end; at < next.start; at++) if ((cues[word[at]] & (COMMA | DAY_ON)) === 0 && (verbs[word[at]] & COORDINATOR) === 0) return false;
  return true;
}

/** "She said on Monday": a day of words, and none of the story. */
function isSaid({ word }: Tokens, { start }: Atom, { cues }: CueWords): boolean {
  for (let at = start - 1; at >= 0 && start - at < REACH_BACK && (cues[word[at]] & CLAUSE_END) === 0; at--)
    if ((cues[word[at]] & SAY) !== 0) return true;
  return false;
}

function isPast(tokens: Tokens, { start, end }: Atom, words: CueWords): boolean {
  const toward = directionAt(tokens, start, end, words);
  return toward === -1 || toward === SINCE_THEN;
}

/** "Closed on Monday, the bridge reopened": what opens the sentence is over when the rest comes. */
function isBefore(tokens: Tokens, { start, end }: Atom, next: number, words: CueWords): boolean {
  const { word } = tokens,
    { cues, verbs } = words;
  if ((verbs[word[start - 2]] & PARTICIPLE) === 0 || (cues[word[end]] & COMMA) === 0 || !opensSentence(tokens, start - 2, words)) return false;
  let hasPast = false;
  for (let at = end + 1; at < next; at++) {
    if ((cues[word[at]] & (COMMA | CLAUSE_END | SAY | PLAN_CUE | BACKGROUND)) !== 0) return false;
    hasPast ||= (verbs[word[at]] & (PAST | HAVE)) === PAST;
  }
  return hasPast;
}

/** Behind the first day the sentence goes on with a past of its own: "and died", ", was put out", "was freed"; nobody who said so, and no "had". */
function goesOn({ word }: Tokens, { start, end }: Atom, next: number, { bringsAbout, cues, verbs }: CueWords, isSeries: () => boolean): boolean {
  let hasComma = false;
  for (let at = start - 1; at >= 0 && start - at < REACH_BACK && (cues[word[at]] & CLAUSE_END) === 0; at--) {
    if ((cues[word[at]] & (SAY | PLAN_CUE | AHEAD | AHEAD_SURE)) !== 0) return false;
    if ((cues[word[at]] & COMMA) !== 0) hasComma = true;
  }
  let at = end,
    isJoined = false;
  for (; at < next && at - end < 4; at++) {
    if ((verbs[word[at]] & COORDINATOR) !== 0) isJoined = true;
    else if ((cues[word[at]] & COMMA) === 0 && (verbs[word[at]] & (ADVERB | PRONOUN)) === 0) break;
  }
  if ((verbs[word[at]] & PAST) === 0 || (verbs[word[at]] & HAVE) !== 0 || bringsAbout[word[at]] === FOLLOWS) return false;
  const isOwn = isJoined || hasComma || at === end || (verbs[word[at]] & BE) !== 0;
  if (!isOwn && !isSeries()) return false;
  // "Was caused by a fire on Monday", "came after a fire on Monday", "approved a plan drawn up on Monday".
  const isSet = (verb: number): boolean =>
    (verbs[word[verb]] & (PARTICIPLE | NOUN_LIKE)) === PARTICIPLE &&
    (verbs[word[verb + 1]] & PREPOSITION) !== 0 &&
    (verbs[word[verb - 1]] & (COORDINATOR | ADVERB | BE)) === 0;
  // "Was caused by", "was the result of", "was a direct result of".
  const isFromBefore = (token: number): boolean =>
    (bringsAbout[word[token]] !== 0 && bringsAbout[word[token]] !== FOLLOWS) ||
    ((verbs[word[token]] & DETERMINER) !== 0 && [token + 1, token + 2].some((noun) => bringsAbout[word[noun]] === FOLLOWS));
  for (const verb = at; at < next; at++) {
    if ((at > verb && isSet(at)) || (cues[word[at]] & (COMMA | CLAUSE_END | SAY | PLAN_CUE | BACKGROUND)) !== 0) return false;
    if ((verbs[word[at]] & HAVE) !== 0 || ((verbs[word[at]] & BE) !== 0 && isFromBefore(at + 1))) return false;
  }
  return true;
}

/** How a weekday lies to another of its sentence. */
const BEHIND = 1,
  REASON = 2;

/** Place of the weekday that this one comes before: "will close on Friday after a fire on Monday", "following a fire on Monday, will close on Friday", "on Friday because of Thursday's fire"; -1 = none. */
export function beforeWhich(tokens: Tokens, atoms: readonly Atom[], index: number, words: CueWords): number {
  const wake = wakeOf(tokens, atoms[index], words);
  if (wake === 0) return -1;
  return (
    [index - 1, index + 1].find((place) => {
      const other = atoms[place] as Atom | undefined;
      return (
        other !== undefined &&
        isBare(tokens, other, words) &&
        wakeOf(tokens, other, words) === 0 &&
        // "On Friday because of Saturday's race": a reason may be yet to come.
        (wake === BEHIND || weekdayOf(atoms[index]) < weekdayOf(other)) &&
        Math.max(other.start, atoms[index].start) - Math.min(other.end, atoms[index].end) <= REACH &&
        isSameSentence(tokens, Math.min(other.end, atoms[index].end), Math.max(other.start, atoms[index].start), words)
      );
    }) ?? -1
  );
}

/** "After a fire on Monday", "after Monday's fire", "having burned on Monday": behind; "because of Monday's fire": its reason; 0 = neither. */
function wakeOf(tokens: Tokens, atom: Atom, words: CueWords): number {
  const { word } = tokens,
    { cues, verbs } = words;
  const isOwner = isPlain(atom) && (cues[word[atom.end]] & POSSESSIVE) !== 0;
  if (!isOwner && !isBare(tokens, atom, words)) return 0;
  // "Having won on Tuesday": before that, too.
  const isHaving = (token: number): boolean => (verbs[word[token]] & (HAVE | PROGRESSIVE)) === (HAVE | PROGRESSIVE);
  let at = atom.start - (isOwner ? 1 : 2);
  while (
    at > 0 &&
    atom.start - at < WAKE &&
    (cues[word[at]] & (COMMA | CLAUSE_END | BACKGROUND)) === 0 &&
    (verbs[word[at]] & CAUSE) === 0 &&
    !isHaving(at)
  )
    at--;
  if (at < 0 || isHaving(at)) return at < 0 ? 0 : BEHIND;
  if ((verbs[word[at]] & CAUSE) === 0) return 0;
  return (cues[word[at]] & BACKGROUND) !== 0 ? BEHIND : isOwner ? REASON : 0;
}

/**
 * "Begins on Tuesday | and ends on Friday", "will meet on Tuesday and vote on Friday", "will be towed on Tuesday and sold on Friday": what is to come next, of the same subject.
 * @param behind - token behind the first day and its hour.
 */
export function isNextAhead(tokens: Tokens, before: Atom, behind: number, atom: Atom, words: CueWords): boolean {
  const { cues, verbs } = words,
    { word } = tokens;
  // "Cannot manage Sunday and will play on Saturday instead" is no order.
  if (atom.start - before.end > REACH || !isPlain(before) || !isPlain(atom) || words.givenUp[word[atom.end]] !== 0) return false;
  const lead = word[before.start - 1];
  if ((cues[lead] & DAY_ON) === 0 && (verbs[lead] & (PRESENT | BASE | BE)) !== PRESENT) return false;
  let at = behind,
    isJoined = false;
  for (; at < atom.start && at - behind < 4; at++) {
    if ((verbs[word[at]] & COORDINATOR) !== 0 || (cues[word[at]] & COMMA) !== 0) isJoined = true;
    else if ((verbs[word[at]] & ADVERB) === 0) break;
  }
  if (!isJoined || (verbs[word[at]] & (PRESENT | BASE | WILL | PARTICIPLE)) === 0) return false;
  for (; at < atom.start; at++) if ((cues[word[at]] & (COMMA | CLAUSE_END | SAY)) !== 0) return false;
  return directionAt(tokens, before.start, before.end, words) > 0 && directionAt(tokens, atom.start, atom.end, words) > 0;
}
