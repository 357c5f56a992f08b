// Which time belongs to which verb, and as what: when it happens, until when, from what slot, to what slot, how long.
import type { TimeExpression } from '../expression.js';
import { isDash, signAt } from '../structure/signs.js';
import { NUMBER, WORD } from '../tokens.js';
import type { Clause } from './clause.js';
import { BRACKET, hasMark, hintsAt, isBreak, isCapital, isGlued, type SentenceWords } from './sentence-words.js';
import {
  ADVERB, ARGUMENT, BASE, BE, COORDINATOR, DETERMINER, DOER, HAPPENING, HAVE, COMPARISON, EXCEPT, NOT, NOUN_LIKE, OCCASION, OFFSET, ORIGIN, ORIGINAL, PAIR, POINT, PREPOSITION, PRESENT, PROGRESSIVE, PRONOUN, REASON, REPLACING, SEQUEL, SINCE, SUBORDINATOR, TARGET, UNTIL, VERB, TO,
} from './vocabulary.js';

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
  readonly role: 'at' | 'until' | 'since' | 'target' | 'origin' | 'argument' | 'length' | 'habit';
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
    time: time.time, from: 0, to: 0, place: 'after', isModifier: false, preposition: -1, isLabel: false, isGapped: false, isReplaced: false, isOriginal: false, role: 'at', isJoined: false, isEnd: false,
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
    let end = at + 1;
    while (end < to && timeAt[end] === index) end++;
    const time = times[index - 1];
    const preposition = prepositionBefore(words, at, from);
    const isModifier = modifiesNoun(words, end, to);
    const place = at >= clause.verb.from ? 'after' : at < clause.subject[0] || clause.subject[0] === clause.subject[1] ? 'front' : 'subject';
    const before = found.at(-1);
    const lead = preposition >= 0 ? preposition - 1 : at - 1;
    const leadBits = lead >= from && timeAt[lead] === 0 ? (words.bits[lead]) : 0;
    found.push({
      time, from: at, to: end, place, isModifier, preposition, isLabel: isLabel(words, at, end, to) || (place === 'after' && isAdjective(words, end, to)),
      isGapped: before !== undefined && hasJoint(words, before.to, at),
      isReplaced: (leadBits & (NOT | VERB | DETERMINER)) === NOT || (preposition >= 0 && (hintsAt(words, lead) & REPLACING) !== 0 && ((leadBits & PREPOSITION) !== 0 || (hintsAt(words, preposition) & COMPARISON) !== 0)),
      isOriginal: (leadBits & ORIGINAL) !== 0,
      // "As 22 April, two days after the fair", "to 5 pm (1500 GMT)": in other words.
      role: before && at === before.to + 1 && (before.role === 'argument' ? isBreak(words, before.to) : isSameMoment(words, before, time)) ? before.role : roleOf(words, time, preposition, { isModifier, isSubject: place === 'subject' && !clause.verb.copula && !clause.verb.planned }, at, from, end), isJoined: before !== undefined && onlyJoints(words, before.to, at), isEnd: false,
    });
    const last = found[found.length - 1];
    if (before !== undefined && isStretch(words, before, last)) {
      const { role, preposition: own, isReplaced, isOriginal } = before;
      found[found.length - 1] = timeLike(last, { role, preposition: own, isReplaced, isOriginal, isEnd: true });
    }
    // "Moved to 9 July, from noon to 3 pm": of that day.
    else if (before?.role === 'target' && before.time.type === 'DATE' && last.role === 'origin' && time.type === 'TIME' && isTo(words, end)) found[found.length - 1] = timeLike(last, { role: 'target' });
    at = end - 1;
  }
  return found.length > 1 ? found.map((time) => (time.role === 'at' && isFormerFigure(words, time, from) ? timeLike(time, { role: 'argument' }) : time)) : found;
}

/** "Moved to 13–15 May", "to 7 pm to 9 pm", not "moved from 13 to 15 May": both ends play one part. */
function isStretch(words: SentenceWords, begin: AttachedTime, end: AttachedTime): boolean {
  if (begin.time.range === 'start' && end.time.range === 'end' && end.preposition < 0 && (words.bits[end.from - 1] & TO) === 0) return true;
  if (begin.to !== end.from - 1 || !(words.bits[begin.to] & TO)) return false;
  // "Planned for 28 April to 9 May".
  if (begin.role === 'target') return begin.time.when?.precision === end.time.when?.precision;
  return begin.role !== 'origin' && begin.time.when?.precision === 'minute' && end.time.type === 'TIME';
}

/** "to" before a clock time. */
function isTo({ bits, timeAt, times }: SentenceWords, at: number): boolean {
  return at + 1 < timeAt.length && timeAt[at] === 0 && (bits[at] & TO) !== 0 && timeAt[at + 1] !== 0 && times[timeAt[at + 1] - 1].type === 'TIME';
}

/** "Slowed to 2.1 per cent in May from 2.6 per cent in April": where another time is the verb's, what the figure was then. */
function isFormerFigure(words: SentenceWords, { preposition, place }: AttachedTime, from: number): boolean {
  for (let at = preposition - 1; place === 'after' && at > from && preposition - at < 9; at--) {
    if (words.timeAt[at] !== 0 || isBreak(words, at)) return false;
    if (hintsAt(words, at) & ORIGIN) return words.tokens.kind[at + 1] === NUMBER;
  }
  return false;
}

/** Preposition, "to" or "than" before a time, past articles and adverbs. */
function prepositionBefore({ bits, timeAt }: SentenceWords, at: number, from: number): number {
  for (let before = at - 1; before >= Math.max(from, at - 3); before--) {
    const b = bits[before];
    if (timeAt[before] !== 0) return -1;
    // "until at least May".
    if (b & PREPOSITION && bits[before + 1] & ADVERB && before > from && bits[before - 1] & UNTIL) return before - 1;
    if (b & (PREPOSITION | UNTIL | SINCE) && !(b & DETERMINER)) return before;
    if (!(b & (ADVERB | DETERMINER))) return -1;
  }
  return -1;
}

/** Does the time at a token date the noun behind it? */
export function datesNoun(words: SentenceWords, at: number): boolean {
  let end = at + 1;
  while (words.timeAt[end] === words.timeAt[at]) end++;
  return modifiesNoun(words, end, words.tokens.length);
}

/** Is the time followed by a noun that it dates? */
function modifiesNoun(words: SentenceWords, at: number, to: number): boolean {
  const { bits, tokens, timeAt } = words;
  let next = at;
  if (next < to && (bits[next]) & DETERMINER && isGlued(words, next)) return true;
  if (next >= to || timeAt[next] !== 0 || isBreak(words, next)) return false;
  const text = tokens.text, before = tokens.end[at - 1];
  // "Sunday's 4-0 defeat".
  if (text.charAt(before - 2) === "'" || text.charAt(before - 2) === '\u2019') return true;
  if (tokens.kind[next] !== WORD) return false;
  // Adjectives may stand between: "Friday evening hearing".
  for (; next < Math.min(to, at + 3); next++) {
    const b = bits[next];
    if (isBreak(words, next) || timeAt[next] !== 0) return false;
    if (b & HAPPENING) return true;
    if (b & (VERB | PREPOSITION | DETERMINER | PRONOUN | COORDINATOR | SUBORDINATOR | ADVERB) && !(b & NOUN_LIKE)) return false;
    if (b & NOUN_LIKE && !(b & HAPPENING)) return next === at && !isCapital(words, next);
  }
  return false;
}

/** "Except on 1 May", "apart from 2020", not "fell apart in 1996". */
export function isLeftOut(words: SentenceWords, at: number): boolean {
  return (hintsAt(words, at) & EXCEPT) !== 0 && ((words.bits[at] & PREPOSITION) !== 0 || (hintsAt(words, at + 1) & ORIGIN) !== 0);
}

/** "later than in 2024", "except on 1 May", "the 18:00 snapshot": no time of this verb. */
function isCompared(words: SentenceWords, at: number, from: number, preposition: number): boolean {
  const lead = preposition >= 0 ? preposition - 1 : -1;
  if (lead >= from && (hintsAt(words, lead) & COMPARISON || isLeftOut(words, lead))) return true;
  let hasFigure = false;
  for (let before = at - 1; before >= Math.max(from, at - 12); before--) {
    if (isBreak(words, before)) break;
    // "More than 300 homes": how many; "higher than a year earlier", not "no later than Friday".
    if (hintsAt(words, before) & COMPARISON && !(words.tokens.kind[before + 1] === NUMBER && words.timeAt[before + 1] === 0)) return before !== preposition || (words.vocabulary.classes.timeMeasure[words.tokens.word[lead]] === 0 && !(hintsAt(words, lead) & REPLACING));
    // "from 2 billion a year earlier": what it was then.
    if (words.tokens.kind[before] === NUMBER && words.timeAt[before] === 0) hasFigure = true;
    if (hasFigure && preposition < 0 && hintsAt(words, before) & ORIGIN && at - before < 7) return true;
  }
  return false;
}

/** "4%", "4 percent". */
function isShare({ tokens: { kind, text, start, word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return kind[at - 1] === NUMBER && (text.charAt(start[at]) === '%' || classes.share[word[at]] !== 0);
}

/** "during the flood of 1953": the happening's time is the verb's. */
function isOfHappening(words: SentenceWords, preposition: number): boolean {
  const { bits } = words;
  if (preposition < 1 || !(bits[preposition - 1] & HAPPENING)) return false;
  for (let at = preposition - 2; at >= Math.max(0, preposition - 5); at--) {
    const b = bits[at], hint = hintsAt(words, at);
    // "Won a medal at the Exhibition of 1889", "washed away by the flood of 1894".
    if (b & PREPOSITION && (!(b & UNTIL) || hint & DOER)) return (hint & POINT) !== 0 || (hint & (REASON | ARGUMENT | TARGET)) === 0;
    if (isBreak(words, at)) return false;
  }
  return false;
}

/** "Until her retirement in 1956", "from 1926 to his death in 1956": the time of what something lasted to. */
function endsWithHappening(words: SentenceWords, preposition: number, from: number): boolean {
  const { bits, timeAt, tokens: { kind } } = words;
  if (!(bits[preposition] & PREPOSITION) || bits[preposition] & (UNTIL | SINCE | SUBORDINATOR) || !(bits[preposition - 1] & (HAPPENING | NOUN_LIKE))) return false;
  for (let at = preposition - 1; at > from && preposition - at < 5 && kind[at] === WORD && timeAt[at] === 0; at--) {
    if ((bits[at] & UNTIL && !(hintsAt(words, at) & DOER)) || (bits[at] & TO && timeAt[at - 1] !== 0)) return (bits[at + 1] & DETERMINER) !== 0;
    if (bits[at] & (PREPOSITION | SUBORDINATOR | COORDINATOR)) return false;
  }
  return false;
}

/** "Founded by a charter of 3 May 1611", "by an Act of Parliament of 1884": what is done by it is done on its day. */
function isOfInstrument(words: SentenceWords, preposition: number): boolean {
  const { bits, tokens: { word }, vocabulary: { classes } } = words;
  let noun = preposition - 1;
  if (noun > 1 && classes.instrument[word[noun]] === 0 && classes.nounJoint[word[noun - 1]] !== 0) noun -= 2;
  if (noun < 2 || classes.instrument[word[noun]] === 0) return false;
  for (let at = noun - 1; at > Math.max(0, noun - 4); at--) if (bits[at] & DETERMINER) return (hintsAt(words, at - 1) & DOER) !== 0;
  return false;
}

/** "the eruption of 1902 killed": what the happening does, it does then. */
function isHappeningOf({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, preposition: number): boolean {
  return classes.nounJoint[word[preposition]] !== 0 && (bits[preposition - 1] & HAPPENING) !== 0;
}

/** "to the same hour of Friday": the slot is named by a noun before the preposition. */
function isOccasion(words: SentenceWords, preposition: number): boolean {
  if (!(hintsAt(words, preposition - 1) & OCCASION)) return false;
  for (let at = preposition - 2; at > preposition - 5 && at >= 0; at--) {
    if (hintsAt(words, at) & TARGET) return true;
    if (isBreak(words, at) || words.timeAt[at] !== 0) return false;
  }
  return false;
}

/** "Reported first-quarter figures": with a hyphen, right before a noun, a time says which. */
function isAdjective(words: SentenceWords, end: number, to: number): boolean {
  const { bits, tokens, timeAt } = words;
  return end < to && isDash(signAt(tokens, end - 2)) && tokens.kind[end] === WORD && timeAt[end] === 0 && (bits[end] & (PREPOSITION | COORDINATOR)) === 0;
}

/** Between an article and a noun that no list calls a happening: "the 18:00 snapshot", "its 2035 housing target". */
function isLabel({ bits, tokens, timeAt }: SentenceWords, at: number, end: number, to: number): boolean {
  // "the 06:10 to Leeds".
  if (at > 0 && end + 1 < to && bits[at - 1] & DETERMINER && bits[end] & PREPOSITION && timeAt[end + 1] === 0 && tokens.flags[end + 1] & 1) return true;
  if (at === 0 || end >= to || timeAt[end] !== 0 || !((bits[at - 1]) & DETERMINER)) return false;
  const isYear = end === at + 1 && tokens.kind[at] === NUMBER && tokens.end[at] - tokens.start[at] === 4;
  if (isYear && end + 1 < to && bits[end] & HAPPENING && tokens.kind[end + 1] === WORD && !(bits[end + 1] & ~(NOUN_LIKE | HAPPENING | BASE | PRESENT))) end++;
  return tokens.kind[end] === WORD && ((tokens.flags[end]) & 1) === 0 && (isYear ? !(bits[end] & (HAPPENING | PREPOSITION | BE | HAVE | COORDINATOR | SUBORDINATOR)) : bits[end] === 0);
}

/** One moment on two clocks, the second in brackets. */
function isSameMoment(words: SentenceWords, { time: { when }, to }: AttachedTime, time: TimeExpression): boolean {
  return hasMark(words, to, BRACKET) && when !== undefined && time.when?.precision === 'minute' && time.when.start === when.start;
}

/** How rules begin that name a feast. */
const FEAST = 'holiday';

function startsWithDeterminer({ tokens, vocabulary }: SentenceWords, at: number): boolean {
  return ((vocabulary.bits[tokens.word[at]]) & DETERMINER) !== 0;
}

function hasJoint({ bits }: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bits[at] & COORDINATOR) return true;
  return false;
}

function onlyJoints(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const b = words.bits[at];
    if (!(b & (COORDINATOR | PREPOSITION | ADVERB | DETERMINER)) && !isBreak(words, at)) return false;
  }
  return to - from < 5;
}

/** "After three accidents in two weeks": a length inside what went before. */
function isOfSequence({ bits, timeAt, tokens: { word }, vocabulary: { classes } }: SentenceWords, preposition: number, from: number): boolean {
  const sequence = classes.sequence;
  for (let at = preposition - 1; at > from && preposition - at < 6 && timeAt[at] === 0 && (bits[at] & COORDINATOR) === 0; at--) {
    if (sequence[word[at]] !== 0) return preposition - at > 1;
    if (bits[at] & PREPOSITION) return false;
  }
  return false;
}

/** "The third break on the line since May": in which it is counted. */
function isCounted({ bits, timeAt, tokens: { word }, vocabulary: { classes } }: SentenceWords, preposition: number, from: number): boolean {
  for (let at = preposition - 1; at > from && preposition - at < 8 && timeAt[at] === 0; at--) {
    // "Its lowest since 1998", "the hottest day since May".
    if (classes.superlative[word[at]] !== 0) return true;
    if (classes.ordinal[word[at]] !== 0) return at === preposition - 1 || (bits[at - 1] & DETERMINER) !== 0;
    if (bits[at] & (BE | HAVE | SUBORDINATOR) && !(bits[at] & PREPOSITION)) return false;
  }
  return false;
}

function roleOf(words: SentenceWords, time: TimeExpression, preposition: number, { isModifier, isSubject }: { isModifier: boolean; isSubject: boolean }, at: number, from: number, end: number): AttachedTime['role'] {
  if (time.type === 'SET') return 'habit';
  // "Up 4% from a year earlier"; "to 21% from January", "2% from 1 May" are as of then.
  if (preposition - 1 > from && time.when && !isCapital(words, end - 1) && words.tokens.kind[end - 1] === WORD && isShare(words, preposition - 1) && hintsAt(words, preposition) & ORIGIN && !(hintsAt(words, preposition - 3) & TARGET)) return 'argument';
  if (isCompared(words, at, from, preposition) || (end < words.tokens.length && hintsAt(words, end) & COMPARISON)) return 'argument';
  // "Two hours later", counted from nothing that was told.
  if (time.type === 'DURATION') return (end < words.tokens.length && hintsAt(words, end) & OFFSET) || words.vocabulary.hints[words.tokens.word[end - 1]] & OFFSET || isOfSequence(words, preposition, from) ? 'argument' : 'length';
  if (!time.when) return 'argument';
  // "For the second time this month": in which it is counted.
  if (preposition < 0 && at - 2 > from && hintsAt(words, at - 1) & OCCASION && words.vocabulary.classes.ordinal[words.tokens.word[at - 2]] !== 0) return 'argument';
  if (preposition < 0 || isModifier) return 'at';
  if (endsWithHappening(words, preposition, from)) return 'until';
  // "Stopped for the night": how long it is to be.
  if (words.vocabulary.classes.purpose[words.tokens.word[preposition]] !== 0 && startsWithDeterminer(words, preposition + 1) && time.when.precision === 'part' && end - preposition < 4) return 'argument';
  const b = words.bits[preposition];
  const hint = words.vocabulary.hints[words.tokens.word[preposition]];
  if (hint & ORIGIN) return 'origin';
  if (hint & PAIR) return 'since';
  // "Until after 4 July": when, nobody says.
  if (b & SINCE || b & SUBORDINATOR && hintsAt(words, preposition) & SEQUEL) if (preposition > from && words.bits[preposition - 1] & UNTIL) return 'argument';
  // "Until the quarter is closed": what the clause behind it tells of.
  if (b & (UNTIL | SUBORDINATOR) && startsWithDeterminer(words, at) && end < words.tokens.length && words.bits[end] & (BE | HAVE)) return 'argument';
  // "No earlier than 3 May": on that day, or later.
  if (b & UNTIL) return preposition > from && words.vocabulary.classes.soonest[words.tokens.word[preposition - 1]] !== 0 ? 'at' : 'until';
  // "For the first time since March": when it was the time before.
  // "Will be held on Thursday, starting at two": when it begins is when it is.
  if (b & SINCE && b & PROGRESSIVE && time.type === 'TIME') return 'at';
  // "Is the first since 2029".
  if (b & SINCE) return preposition > 0 && (hintsAt(words, preposition - 1) & OCCASION || isCounted(words, preposition, from)) ? 'argument' : 'since';
  if (hint & TARGET) return 'target';
  if (isOccasion(words, preposition)) return 'target';
  if (hint & ARGUMENT && (isOfHappening(words, preposition) || isOfInstrument(words, preposition) || (isSubject && isHappeningOf(words, preposition)))) return 'at';
  // "as recently as Thursday" is when it was.
  if (hint & ARGUMENT && preposition >= 2 && words.tokens.word[preposition] === words.tokens.word[preposition - 2]) return 'at';
  // "most of 1950", "half of June": a share of the time.
  if (hint & ARGUMENT && preposition > 0 && (words.bits[preposition - 1]) & DETERMINER) return 'at';
  // "at the end of the year", "at Easter", not "looked at Sunday".
  const isDay = time.type === 'DATE' && !(hint & POINT && (startsWithDeterminer(words, preposition + 1) || time.rule.startsWith(FEAST)));
  return hint & ARGUMENT && isDay ? 'argument' : 'at';
}
