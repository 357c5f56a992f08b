// Which time belongs to which verb, and as what: when it happens, until when, from what slot, to what slot, how long.
import { isFiner } from '../../time/index.js';
import type { TimeExpression } from '../expression.js';
import { isDash, signAt } from '../tokens/signs.js';
import { NUMBER, WORD } from '../tokens/tokens.js';
import type { Clause } from './clause.js';
import { opensStretch } from './gerunds.js';
import { isNotBefore, isUpTo, roleOf, type TimeRole } from './role-of.js';
import {
  BRACKET,
  COLON,
  COMMA,
  hasMark,
  hintsAt,
  isBreak,
  isCapital,
  isGlued,
  isQuote,
  type SentenceWords,
  STRONG,
  timeEnd,
} from '../words/sentence-words.js';
import { holds } from '../words/stretches.js';
import {
  ADVERB,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  HAVE,
  COMPARISON,
  NOT,
  NOUN_LIKE,
  ORIGIN,
  OWNER,
  ORIGINAL,
  PARTICLE,
  PREPOSITION,
  PRESENT,
  PRONOUN,
  REPLACING,
  SINCE,
  SUBORDINATOR,
  UNTIL,
  VERB,
  TO,
  WILL,
  MAY,
} from '../words/vocabulary.js';

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
export function timeLike(time: AttachedTime, changes: Partial<AttachedTime>): AttachedTime {
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
  const { timeAt, times } = words;
  const found: AttachedTime[] = [];
  for (let at = from; at < to; at++) {
    const index = timeAt[at];
    if (index === 0) continue;
    const end = timeEnd(words, at, to);
    const time = times[index - 1];
    const before = found.at(-1),
      told = withLead(words, clause, prepositionBefore(words, at, from, clause.verb.head), from);
    const preposition = isParticle(words, clause, told) ? -1 : told;
    const isModifier = modifiesNoun(words, end, to);
    const place =
      at >= clause.verb.from
        ? 'after'
        : at < clause.subject[0] || (clause.subject[1] <= from && clause.joint === 'coordinate') || clause.subject[0] === clause.subject[1]
          ? 'front'
          : 'subject';
    const lead = preposition >= 0 ? preposition - 1 : at - 1;
    const leadBits = lead >= from && timeAt[lead] === 0 ? words.bits[lead] : 0;
    // "Instead of nine", "instead of at nine", "rather than at nine".
    const isThan = (hintsAt(words, lead) & COMPARISON) !== 0;
    const instead = preposition >= 0 && lead > from && (isThan || (leadBits & PREPOSITION && words.bits[lead - 1] & PREPOSITION)) ? lead - 1 : lead;
    found.push({
      time,
      from: at,
      to: end,
      place,
      isModifier,
      preposition,
      isLabel: isLabel(words, at, end, to) || (place === 'after' && isAdjective(words, end, to)),
      isGapped: before !== undefined && holds(words, before.to, at, COORDINATOR),
      isReplaced:
        time.when !== undefined &&
        (((leadBits & (NOT | VERB | DETERMINER)) === NOT && !isNotBefore(words, preposition)) ||
          (preposition >= 0 &&
            (hintsAt(words, instead) & REPLACING) !== 0 &&
            ((leadBits & PREPOSITION) !== 0 || isThan || (hintsAt(words, preposition) & COMPARISON) !== 0))),
      // "Put off first until May and then until June"; "the first at 8 am": the first of several.
      isOriginal:
        (leadBits & ORIGINAL) !== 0 &&
        !(lead > from && words.bits[lead - 1] & DETERMINER) &&
        !(lead === Math.max(clause.verb.to, clause.verb.particle + 1) && preposition >= 0 && words.bits[preposition] & (TO | UNTIL)),
      // "As 22 April, two days after the fair", "to 5 pm (1500 GMT)": in other words.
      // "Word came at noon: 'tomorrow, certain'": what is quoted behind its own time is no second one.
      role:
        before?.place === 'after' && before.role === 'at' && isQuote(words, lead) && !isQuote(words, before.from - 1)
          ? 'argument'
          : before && at === before.to + 1 && (before.role === 'argument' ? isBreak(words, before.to) : isSameMoment(words, before, time))
            ? before.role
            : roleOf(
                words,
                time,
                preposition,
                {
                  isModifier,
                  isSubject: place === 'subject' && !clause.verb.copula && !clause.verb.planned,
                  isPast: clause.verb.past || clause.verb.perfect,
                },
                at,
                from,
                end,
              ),
      isJoined: before !== undefined && onlyJoints(words, before.to, at),
      isEnd: false,
    });
    const last = found[found.length - 1];
    if (before !== undefined && isStretch(words, before, last)) {
      const { role, preposition: own, isReplaced, isOriginal } = before;
      found[found.length - 1] = timeLike(last, { role, preposition: own, isReplaced, isOriginal, isEnd: true });
    }
    // "Moved to 9 July, from noon to 3 pm": of that day.
    else if (before?.role === 'target' && before.time.type === 'DATE' && last.role === 'origin' && time.type === 'TIME' && isTo(words, end))
      found[found.length - 1] = timeLike(last, { role: 'target' });
    at = end - 1;
  }
  const last = found.length - 1;
  if (last > 0 && !found[last].isGapped && isListed(words, found[last - 1], found[last]) && isAlike(words, found[last - 1], found[last]))
    found[last] = timeLike(found[last], { isGapped: true });
  for (let at = last - 1; at > 0; at--)
    if (found[at + 1].isGapped && !found[at].isGapped && isListed(words, found[at - 1], found[at]))
      found[at] = timeLike(found[at], { isGapped: true });
  // "Update, 26 May: the pier fell on Saturday": when it was added is no time of the verb that has its own.
  if (
    found.length > 1 &&
    found[0].preposition < 0 &&
    found[0].place !== 'after' &&
    hasMark(words, found[0].to, COLON) &&
    found.some(({ time, role, place }) => place === 'after' && time.when && (role === 'at' || role === 'since'))
  )
    found.shift();
  // "Ill since March, the bishop died": nobody dies since March.
  const [first] = found,
    { verb } = clause;
  if (
    first?.role === 'since' &&
    first.place === 'front' &&
    (found.length > 1 || first.time.type === 'DATE') &&
    verb.past &&
    !verb.perfect &&
    hasMark(words, first.to, COMMA) &&
    first.preposition > from &&
    timeAt[first.preposition - 1] === 0 &&
    !(words.bits[first.preposition - 1] & ADVERB) &&
    !isBreak(words, first.preposition - 1)
  )
    found[0] = timeLike(first, { role: 'argument' });
  return found.length > 1
    ? found.map((time) => (time.role === 'at' && isFormerFigure(words, time, from) ? timeLike(time, { role: 'argument' }) : time))
    : found;
}

/** "Fell through last year", "came through this morning", not "lasted through May". */
function isParticle(
  { bits, tokens: { word }, vocabulary: { classes } }: SentenceWords,
  { verb: { head, to, past, passive } }: Clause,
  at: number,
): boolean {
  return at === to && past && !passive && (bits[at] & (UNTIL | PARTICLE | SUBORDINATOR)) === (UNTIL | PARTICLE) && classes.lasting[word[head]] === 0;
}

/** "Laid in 1248; the last in 1880", "closed in 1998, | the bakery in 2001 | and the dairy in 2007": one of a list that "and" ends, with nothing but a noun between two times. */
function isListed(words: SentenceWords, { to, place: side }: AttachedTime, { from, preposition, place }: AttachedTime): boolean {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  const end = preposition >= 0 ? preposition : from,
    isStrong = hasMark(words, to, STRONG);
  if (side !== 'after' || place !== 'after' || !hasMark(words, to, COMMA | STRONG) || end < to + 2) return false;
  for (let at = to + 1; at < end; at++)
    if (
      timeAt[at] !== 0 ||
      isBreak(words, at) ||
      (classes.nounJoint[word[at]] === 0 && bits[at] & PREPOSITION) ||
      (bits[at] & VERB && !(bits[at] & (NOUN_LIKE | HAPPENING))) ||
      (bits[at] & ADVERB && !((bits[at] | (isStrong ? bits[at - 1] : 0)) & DETERMINER))
    )
      return false;
  return true;
}

/** "The bridge closed on Monday, the tunnel on Tuesday": another time told as the one before, and no "on Monday, the third launch in 2026". */
function isAlike({ tokens: { word } }: SentenceWords, before: AttachedTime, { time, preposition }: AttachedTime): boolean {
  const isSame = preposition < 0 ? before.preposition < 0 : word[preposition] === word[before.preposition];
  return isSame && time.when !== undefined && before.time.when?.precision === time.when.precision && before.time.value !== time.value;
}

/** "Moved to 13–15 May", "to 7 pm to 9 pm", not "moved from 13 to 15 May": both ends play one part. */
function isStretch(words: SentenceWords, begin: AttachedTime, end: AttachedTime): boolean {
  if (begin.time.range === 'start' && end.time.range === 'end' && end.preposition < 0 && (words.bits[end.from - 1] & TO) === 0) return true;
  if (begin.to !== end.from - 1) return false;
  // "18:00–19:00": a dash between two clock times.
  // "3 April–28 June": between two days.
  if (
    isDash(signAt(words.tokens, begin.to)) &&
    (isFiner(begin.time.when?.precision ?? 'day', 'part')
      ? end.time.type === 'TIME'
      : begin.time.when?.precision === 'day' && end.time.when?.precision === 'day')
  )
    return true;
  if (!(words.bits[begin.to] & TO)) return false;
  // "Planned for 28 April to 9 May".
  if (begin.role === 'target') return begin.time.when?.precision === end.time.when?.precision;
  return begin.role !== 'origin' && begin.time.when?.precision === 'minute' && end.time.type === 'TIME';
}

/** "to" before a clock time. */
function isTo({ bits, timeAt, times }: SentenceWords, at: number): boolean {
  return at + 1 < timeAt.length && (bits[at] & TO) !== 0 && timeAt[at + 1] !== 0 && times[timeAt[at + 1] - 1].type === 'TIME';
}

/** "Slowed to 2.1 per cent in May from 2.6 per cent in April": where another time is the verb's, what the figure was then. */
function isFormerFigure(words: SentenceWords, { preposition, place }: AttachedTime, from: number): boolean {
  for (let at = preposition - 1; place === 'after' && at > from && preposition - at < 9; at--) {
    // "From 10% to 20% on 1 March": when it comes to the second.
    if (words.timeAt[at] !== 0 || isBreak(words, at) || words.bits[at] & TO) return false;
    if (hintsAt(words, at) & ORIGIN) return words.tokens.kind[at + 1] === NUMBER;
  }
  return false;
}

/** "Up to Friday" from its "up" on, where that is no particle of the verb: "was moved up to Friday". */
function withLead(words: SentenceWords, { verb }: Clause, at: number, from: number): number {
  return at > from && at - 1 !== verb.particle && isUpTo(words, at) ? at - 1 : at;
}

/** Preposition, "to" or "than" before a time, past articles and adverbs. */
function prepositionBefore(words: SentenceWords, at: number, from: number, verb: number): number {
  const { bits, timeAt } = words;
  for (let before = at - 1; before >= Math.max(from, at - 3); before--) {
    const b = bits[before];
    if (timeAt[before] !== 0) return -1;
    // "until at least May".
    if (b & PREPOSITION && bits[before + 1] & ADVERB && before > from && bits[before - 1] & UNTIL) return before - 1;
    // "starting on Monday", told of what starts then.
    if (b & PREPOSITION && before > from && bits[before - 1] & SINCE && before - 1 !== verb && opensStretch(words, before - 1, from))
      return before - 1;
    // "up to and including Friday".
    if (b & PREPOSITION && before - 2 > from && bits[before - 1] & COORDINATOR && bits[before - 2] & TO) return before - 2;
    if (b & (PREPOSITION | UNTIL | SINCE) && !(b & DETERMINER)) return before;
    if (!(b & (ADVERB | DETERMINER))) return -1;
  }
  return -1;
}

/** Does the time at a token date the noun behind it? */
export function datesNoun(words: SentenceWords, at: number): boolean {
  return modifiesNoun(words, timeEnd(words, at), words.tokens.length);
}

/** Is the time followed by a noun that it dates? */
function modifiesNoun(words: SentenceWords, at: number, to: number): boolean {
  const { bits, tokens, timeAt } = words;
  let next = at;
  if (next < to && bits[next] & DETERMINER && isGlued(words, next)) return true;
  if (next >= to || timeAt[next] !== 0 || isBreak(words, next)) return false;
  const text = tokens.text,
    before = tokens.end[at - 1];
  // "Sunday's 4-0 defeat".
  if (text.charAt(before - 2) === "'" || text.charAt(before - 2) === '\u2019') return true;
  if (tokens.kind[next] !== WORD) return false;
  // Adjectives may stand between: "Friday evening hearing".
  for (; next < Math.min(to, at + 3); next++) {
    const b = bits[next];
    // "The stall on Monday will open": no last will.
    if (isBreak(words, next) || timeAt[next] !== 0 || b & (WILL | MAY)) return false;
    if (b & HAPPENING) return true;
    if (b & (VERB | PREPOSITION | DETERMINER | PRONOUN | COORDINATOR | SUBORDINATOR | ADVERB) && !(b & NOUN_LIKE)) return false;
    if (b & NOUN_LIKE && !(b & HAPPENING)) return next === at && !isCapital(words, next);
  }
  return false;
}

/** "Reported first-quarter figures": with a hyphen, right before a noun, a time says which. */
function isAdjective(words: SentenceWords, end: number, to: number): boolean {
  const { bits, tokens, timeAt } = words;
  return (
    end < to && isDash(signAt(tokens, end - 2)) && tokens.kind[end] === WORD && timeAt[end] === 0 && (bits[end] & (PREPOSITION | COORDINATOR)) === 0
  );
}

/** Between an article and a noun that no list calls a happening: "the 18:00 snapshot", "its 2035 housing target". */
function isLabel(words: SentenceWords, at: number, end: number, to: number): boolean {
  const { bits, tokens, timeAt } = words;
  // "the 06:10 to Leeds", "the 05:48 service from Lund".
  const way =
    end + 1 < to &&
    tokens.kind[at] === NUMBER &&
    tokens.kind[end] === WORD &&
    !(bits[end] & PREPOSITION) &&
    (bits[end + 1] & TO || hintsAt(words, end + 1) & ORIGIN)
      ? end + 1
      : end;
  if (at > 0 && way + 1 < to && bits[at - 1] & DETERMINER && bits[way] & PREPOSITION && timeAt[way + 1] === 0 && tokens.flags[way + 1] & 1)
    return true;
  if (at === 0 || end >= to || timeAt[end] !== 0 || !(bits[at - 1] & DETERMINER)) return false;
  const isYear = end === at + 1 && tokens.kind[at] === NUMBER && tokens.end[at] - tokens.start[at] === 4;
  if (
    isYear &&
    end + 1 < to &&
    bits[end] & HAPPENING &&
    tokens.kind[end + 1] === WORD &&
    !(bits[end + 1] & ~(NOUN_LIKE | HAPPENING | BASE | PRESENT))
  )
    end++;
  // "Its Q1 results", "our May figures" too: what is owned is no verb.
  return (
    tokens.kind[end] === WORD &&
    (tokens.flags[end] & 1) === 0 &&
    (bits[end] === 0 ||
      ((isYear || (hintsAt(words, at - 1) & OWNER) !== 0) && !(bits[end] & (HAPPENING | PREPOSITION | BE | HAVE | COORDINATOR | SUBORDINATOR))))
  );
}

/** One moment on two clocks, the second in brackets. */
function isSameMoment(words: SentenceWords, { time: { when }, to }: AttachedTime, time: TimeExpression): boolean {
  return hasMark(words, to, BRACKET) && when !== undefined && time.when?.precision === 'minute' && time.when.start === when.start;
}

function onlyJoints(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const b = words.bits[at];
    if (!(b & (COORDINATOR | PREPOSITION | ADVERB | DETERMINER)) && !isBreak(words, at)) return false;
  }
  return to - from < 5;
}

/** A length that is counted, not "some years". */
export function isLength(value: string): boolean {
  return /^P[T\d]/.test(value);
}
