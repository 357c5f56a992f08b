// Which time belongs to which verb, and as what: when it happens, until when, from what slot, to what slot, how long.
import type { TimeExpression } from '../../expression.js';
import type { Clause } from '../clause.js';
import type { VerbGroup } from '../verbs/verb-group.js';
import { eventualityOf } from '../openings.js';
import { roleOf } from './role-of.js';
import type { TimeRole } from './time-place.js';
import { isParticle, prepositionBefore, withEffect, withLead, isNotBefore } from './time-prepositions.js';
import { isAdjective, isLabel, modifiesNoun } from './time-nouns.js';
import { isAlike, isFormerFigure, isListed, isSameMoment, isStretch, isTo, onlyJoints } from './time-lists.js';
import { COLON, COMMA, hasMark, hintsAt, isBreak, isGlued, isQuote, type SentenceWords, timeEnd } from '../../words/sentence-words.js';
import { firstMark, holds } from '../../words/stretches.js';
import {
  ADVERB,
  COORDINATOR,
  DETERMINER,
  COMPARISON,
  DOER,
  NOT,
  ORIGINAL,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  REPLACING,
  RUMOUR,
  SPEECH,
  UNTIL,
  VERB,
  TO,
} from '../../words/vocabulary.js';
import { DENY, OTHER, SAYS } from '../../words/verb-senses.js';

/** A time in a clause. Indexes are tokens. */
export interface AttachedTime {
  readonly time: TimeExpression;
  readonly from: number;
  readonly to: number;
  /** Before the subject, in it, or after the verb. */
  readonly place: 'front' | 'subject' | 'after';
  /** Stands before a noun that is no happening: "the 18:00 snapshot". */
  readonly isLabel: boolean;
  /** Stands before a noun and dates that: "Monday's launch". */
  readonly isModifier: boolean;
  /** The word before it that tells its part; -1 = none. */
  readonly preposition: number;
  /** The time that another one replaces: "instead of 9 am", "not on the 20th". */
  readonly isReplaced: boolean;
  /** The first plan, said to be so: "originally 21 May". */
  readonly isOriginal: boolean;
  readonly role: TimeRole;
  /** Another noun stands after "and" between the time before it and this one. */
  readonly isGapped: boolean;
  /** Joined by "and", "or" or a comma to the time before it. */
  readonly isJoined: boolean;
  /** The end of the stretch that the time before begins. */
  readonly isEnd: boolean;
}

/** A time like another, but for what is changed; of the shape of all. */
export function timeLike(time: Pick<AttachedTime, 'time'> & Partial<AttachedTime>, changes: Partial<AttachedTime>): AttachedTime {
  const like: AttachedTime = {
    time: time.time,
    from: 0,
    to: 0,
    place: 'after',
    isModifier: false,
    preposition: -1,
    isLabel: false,
    isGapped: false,
    isReplaced: false,
    isOriginal: false,
    role: 'at',
    isJoined: false,
    isEnd: false,
  };
  return Object.assign(like, time, changes);
}

/** The times of a clause, read once. */
export function timesOf(words: SentenceWords, clause: Clause): readonly AttachedTime[] {
  return (clause.times ??= attachTimes(words, clause, clause.from, clause.to));
}

/** The times between two tokens, attached to the clause that they stand in. */
export function attachTimes(words: SentenceWords, clause: Clause, from: number, to: number): AttachedTime[] {
  const found: AttachedTime[] = [];
  for (let at = from; at < to; at++) {
    if (words.timeAt[at] === 0) continue;
    const before = found.at(-1),
      time = attachedTime(words, clause, before, at, from, to);
    found.push(before ? asSecond(words, before, time) : time);
    at = time.to - 1;
  }
  giveGaps(words, found, clause);
  if (isUpdate(words, found)) found.shift();
  if (found.length > 0 && isState(words, clause, found, from)) found[0] = timeLike(found[0], { role: 'argument' });
  return found.length > 1
    ? found.map((time) => (time.role === 'at' && isFormerFigure(words, time, from) ? timeLike(time, { role: 'argument' }) : time))
    : found;
}

/** The time that begins at a token, by what stands around it and the time before. */
function attachedTime(words: SentenceWords, clause: Clause, before: AttachedTime | undefined, at: number, from: number, to: number): AttachedTime {
  const { bits, timeAt, times } = words,
    { verb } = clause;
  const time = times[timeAt[at] - 1],
    end = timeEnd(words, at, to);
  const told = withLead(words, clause, prepositionBefore(words, at, from, verb.head), from),
    effect = withEffect(words, told >= 0 ? told : at, Math.max(from, verb.to - 1)),
    preposition = effect >= 0 ? effect : isParticle(words, clause, told) ? -1 : told;
  const isModifier = modifiesNoun(words, end, to),
    place = placeOf(clause, at, from);
  const lead = (preposition >= 0 ? preposition : at) - 1,
    cue = lead >= from && timeAt[lead] === 0 ? bits[lead] : 0;
  // "Until the flood of May 1910 | swept it away": what joins the clause bounds no time in its subject.
  const start = place === 'subject' && clause.connective >= from && clause.connective < clause.subject[0] ? clause.subject[0] : from;
  const isSubject = place === 'subject' && !verb.copula && !verb.planned,
    isPast = verb.past || verb.perfect;
  return {
    time,
    from: at,
    to: end,
    place,
    isModifier,
    preposition,
    isLabel: isLabel(words, at, end, to) || (place === 'after' && (isAdjective(words, end, to) || isOfMade(words, end, to, preposition, verb))),
    isGapped: before !== undefined && holds(words, before.to, at, COORDINATOR),
    isReplaced: time.when !== undefined && isReplaced(words, preposition, lead, cue, from),
    // "Put off first until May and then until June"; "the first at 8 am": the first of several; "earlier than last year": how it was then.
    isOriginal:
      (cue & ORIGINAL) !== 0 &&
      !(preposition >= 0 && hintsAt(words, preposition) & COMPARISON) &&
      !(lead > from && bits[lead - 1] & DETERMINER) &&
      !opensTarget(words, verb, lead, preposition),
    role:
      ofEventuality(words, at, from) ??
      repeatedRole(words, before, time, at, lead) ??
      (place === 'after' && isOfWords(words, clause, preposition, end) ? 'argument' : undefined) ??
      (effect >= 0 && time.when ? (before ? 'argument' : 'at') : undefined) ??
      roleOf({ words, time, at, end, from: start, preposition, isModifier, isSubject, isPast, isDeed: isDeed(words, clause), verb: verb.to }),
    isJoined: before !== undefined && onlyJoints(words, before.to, at),
    isEnd: false,
  };
}

/** "Gave | the town a market": done to something; "hung | in the hall" is none. */
function isDeed(words: SentenceWords, { verb }: Clause): boolean {
  return verb.past && !verb.passive && !isBreak(words, verb.to) && !(words.bits[verb.to] & PREPOSITION);
}

/** "Denies reports on Monday | that it will close": when that was reported, and not when it is denied; who "denied a report on Monday" did so then. */
function isOfWords({ bits, vocabulary: { hints }, tokens: { word } }: SentenceWords, { verb }: Clause, preposition: number, end: number): boolean {
  const isSaid = preposition > verb.to && (hints[word[preposition - 1]] & (RUMOUR | SPEECH)) !== 0;
  return verb.sense === DENY && !verb.past && isSaid && (bits[end] & (RELATIVE | DETERMINER)) === (RELATIVE | DETERMINER);
}

/** "Undid | Friday's change", "read out Friday's letter": when that was made; no "moved Friday's release", nor "sent out Friday's letter". */
function isOfMade(words: SentenceWords, end: number, to: number, preposition: number, { sense, base, planned }: VerbGroup): boolean {
  const {
    vocabulary: { classes },
    tokens: { word },
  } = words;
  if (classes.purpose[word[preposition]] > 0) return false;
  const isOwned = end > 0 && end + 1 < to && (words.bits[end] & DETERMINER) !== 0 && isGlued(words, end);
  return isOwned && classes.writing[word[end + 1]] !== 0 && !planned && (sense === OTHER || SAYS.has(sense)) && classes.issuing[base] === 0;
}

/** "In case of rain on Friday, | the fair": what may not come about has that day. */
function ofEventuality(words: SentenceWords, at: number, from: number): TimeRole | undefined {
  const what = eventualityOf(words, from);
  return what > 0 && at >= what && firstMark(words, COMMA, what, at) < 0 ? 'argument' : undefined;
}

/** Before the subject, in it, or behind the verb. */
function placeOf({ verb, subject: [first, last], joint }: Clause, at: number, from: number): AttachedTime['place'] {
  if (at >= verb.from) return 'after';
  return at < first || first === last || (last <= from && joint === 'coordinate') ? 'front' : 'subject';
}

/** "Instead of nine", "instead of at nine", "rather than at nine", "not on the 20th": another time is told in its place. */
function isReplaced(words: SentenceWords, preposition: number, lead: number, cue: number, from: number): boolean {
  if ((cue & (NOT | VERB | DETERMINER | PRONOUN)) === NOT && !isNotBefore(words, preposition)) return true;
  if (preposition < 0) return false;
  const isThan = (hintsAt(words, lead) & COMPARISON) !== 0,
    isDouble = lead > from && (isThan || (cue & PREPOSITION & words.bits[lead - 1]) !== 0);
  const isOf = (cue & PREPOSITION) !== 0 || isThan || (hintsAt(words, preposition) & COMPARISON) !== 0;
  return isOf && (hintsAt(words, isDouble ? lead - 1 : lead) & REPLACING) !== 0;
}

/** "Put off | first until May": right behind the verb it is the first slot that it was put off to, and not the original one. */
function opensTarget({ bits }: SentenceWords, { to, particle }: Clause['verb'], lead: number, preposition: number): boolean {
  return lead === Math.max(to, particle + 1) && preposition >= 0 && (bits[preposition] & (TO | UNTIL)) !== 0;
}

/** The part of a time that says the one before again, or stands in what was said then; absent: its own. */
function repeatedRole(words: SentenceWords, before: AttachedTime | undefined, time: TimeExpression, at: number, lead: number): TimeRole | undefined {
  if (!before) return undefined;
  const { role, from, to, place } = before;
  // "Word came at noon: 'tomorrow, certain'": what is quoted behind its own time is no second one.
  if (place === 'after' && role === 'at' && isQuote(words, lead) && !isQuote(words, from - 1)) return 'argument';
  // "Otto Berg, mayor from 1834 to 1838, built the tower": both ends are of the noun.
  const isOfNoun = place === 'subject' && (words.bits[to] & TO) !== 0;
  // "As 22 April, two days after the fair", "to 5 pm (1500 GMT)": in other words.
  return at === to + 1 && (role === 'argument' ? isOfNoun || isBreak(words, to) : isSameMoment(words, before, time)) ? role : undefined;
}

/** A time as the one before makes it: the end of a stretch, or an hour of a new slot. */
function asSecond(words: SentenceWords, before: AttachedTime, time: AttachedTime): AttachedTime {
  const { role, preposition, isReplaced: isOld, isOriginal } = before;
  if (isStretch(words, before, time)) return timeLike(time, { role, preposition, isReplaced: isOld, isOriginal, isEnd: true });
  // "Moved to 9 July, from noon to 3 pm": of that day.
  const isOfDay = role === 'target' && before.time.type === 'DATE' && time.role === 'origin' && time.time.type === 'TIME' && isTo(words, time.to);
  return isOfDay ? timeLike(time, { role: 'target' }) : time;
}

/** "Closed in 1998, the bakery in 2001 and the dairy in 2007": in a list each noun has its own time. */
function giveGaps(words: SentenceWords, found: AttachedTime[], { verb: { to: rest }, subject: [subject] }: Clause): void {
  const last = found.length - 1;
  if (
    last > 0 &&
    !found[last].isGapped &&
    isListed(words, found[last - 1], found[last], rest) &&
    isAlike(words, found[last - 1], found[last], subject)
  )
    found[last] = timeLike(found[last], { isGapped: true });
  for (let at = last - 1; at > 0; at--)
    if (found[at + 1].isGapped && !found[at].isGapped && isListed(words, found[at - 1], found[at], rest))
      found[at] = timeLike(found[at], { isGapped: true });
}

/** "Update, 26 May: the pier fell on Saturday": when it was added is no time of the verb that has its own. */
function isUpdate(words: SentenceWords, found: readonly AttachedTime[]): boolean {
  if (found.length < 2 || found[0].preposition >= 0 || found[0].place === 'after' || !hasMark(words, found[0].to, COLON)) return false;
  return found.some(({ time, role, place }) => place === 'after' && time.when && (role === 'at' || role === 'since'));
}

/** "Ill since March, the bishop died": nobody dies since March. */
function isState(words: SentenceWords, { verb }: Clause, found: readonly AttachedTime[], from: number): boolean {
  const { bits, timeAt } = words,
    [first] = found,
    lead = first.preposition - 1;
  const isSince = first.role === 'since' && first.place === 'front' && (found.length > 1 || first.time.type === 'DATE');
  if (!isSince || !verb.past || verb.perfect || !hasMark(words, first.to, COMMA)) return false;
  return lead >= from && timeAt[lead] === 0 && !(bits[lead] & ADVERB) && !isBreak(words, lead);
}

/** A length that is counted, not "some years". */
export function isLength(value: string): boolean {
  return /^P[T\d]/.test(value);
}

/** "By Tuesday". */
export function isDeadline(words: SentenceWords, { role, place, preposition }: AttachedTime): boolean {
  return role === 'until' && place === 'after' && (hintsAt(words, preposition) & DOER) !== 0;
}
