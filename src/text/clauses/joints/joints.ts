// What joins a clause to the one before it: joints with their times, nouns on either side, what a relative word means.
import { isDash, SEMICOLON, signAt } from '../../tokens/signs.js';
import { WORD } from '../../tokens/tokens.js';
import type { Clause } from '../clause.js';
import { antecedentBefore } from '../nouns/noun-phrases.js';
import {
  BRACKET,
  hintsAt,
  isBreak,
  isCapital,
  isGlued,
  hasMark,
  COMMA,
  DOT,
  STRONG,
  timeEnd,
  type SentenceWords,
} from '../../words/sentence-words.js';
import { ownsNoun } from '../fronts.js';
import { adverbsBefore, subjectStart } from '../nouns/subjects.js';
import { WHICH } from './relative-nouns.js';
import type { VerbGroup } from '../verbs/verb-group.js';
import {
  ADVERB,
  ARTICLE,
  BASE,
  COORDINATOR,
  DETERMINER,
  DUE,
  HAPPENING,
  INDEFINITE,
  NOT,
  NOUN_LIKE,
  OWNER,
  PAIR,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  REASON,
  RELATIVE,
  RUMOUR,
  SEQUEL,
  SPEECH,
  SUBORDINATOR,
  UNTRUE,
  VERB,
} from '../../words/vocabulary.js';
import { ADVANCE, ASK, BEGIN, CANCEL, END, HAPPEN, MOVE, PLAN, POSTPONE, SAY } from '../../words/verb-senses.js';
import { firstMark, firstOf, lastMark, onlyAdverbs, onlyTimes } from '../../words/stretches.js';
import { isRoleAt } from '../../words/roles.js';

/** Verbs by which something is given its day, or another one. */
const LAID_DOWN = new Set([PLAN, SAY, ASK, CANCEL, POSTPONE, MOVE, ADVANCE]);

/** What happenings do, and not the places that they are named by. */
const TAKES_PLACE = new Set([BEGIN, END, HAPPEN, PLAN]);

/** The "and" before a comma that a time follows, with or without its preposition, unless it parts two times between which something was; "when, at noon," too; -1 = none. */
export function timedJoint(words: SentenceWords, low: number, to: number): number {
  const { bits, timeAt } = words;
  for (let at = to - 1; at >= low && !hasMark(words, at, STRONG); at--) {
    if (isBetween(words, at) || (timeAt[at - 1] !== 0 && isTimeList(words, at))) continue;
    const isSetIn = (bits[at] & (SUBORDINATOR | ADVERB)) === SUBORDINATOR && hasMark(words, at + 1, COMMA);
    if (((bits[at] & (COORDINATOR | ADVERB)) === COORDINATOR || isSetIn) && leadsToTime(words, at)) return at;
  }
  return -1;
}

/** "And in 1985", ", and then in 1985", "and, in 1985,", ", and then, in 1985,": right before a time. */
export function joinsTime(words: SentenceWords, at: number): boolean {
  return (words.bits[at] & COORDINATOR) !== 0 && leadsToTime(words, at);
}

function leadsToTime(words: SentenceWords, at: number): boolean {
  const { bits, timeAt } = words;
  const then = bits[at + 1] & ADVERB && hasMark(words, at - 1, COMMA) ? at + 2 : at + 1,
    next = hasMark(words, then, COMMA) ? then + 1 : then;
  return timeAt[bits[next] & PREPOSITION ? next + 1 : next] !== 0;
}

/** "With the road blocked, the bus turned back", "built in 1901, with a wing added": what opens its stretch with "with" was done to what stands behind that. */
export function isAbsolute(words: SentenceWords, { head, from, past }: VerbGroup, [begin, end]: readonly [number, number], first: number): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: {
      classes: { absolute },
    },
  } = words;
  return (
    end > begin + 1 &&
    absolute[word[begin]] !== 0 &&
    (begin === first || hasMark(words, begin - 1, COMMA)) &&
    head === from &&
    past &&
    (bits[head] & PARTICIPLE) !== 0
  );
}

/** "May and June", not "1891 and two years later": does a joint stand between two times that are told alike? */
export function isTimeList({ timeAt, times }: SentenceWords, at: number): boolean {
  const [one, other] = [at - 1, at + 1].map((side) => times[timeAt[side] - 1]?.rule.split('.', 1)[0]);
  return one === other;
}

/** "Between 2016 | and 2019", "between 4 May, 2018, | and 31 January": does a joint stand between the times of a pair? */
export function isBetween(words: SentenceWords, joint: number): boolean {
  const { timeAt } = words,
    last = hasMark(words, joint - 1, COMMA) ? joint - 2 : joint - 1;
  if (timeAt[last] === 0 || timeAt[joint + 1] === 0) return false;
  let at = last;
  while (timeAt[at] !== 0) at--;
  return (hintsAt(words, at) & PAIR) !== 0;
}

/** "1911–1913": a dash between two times. */
export function isRange({ tokens, timeAt }: SentenceWords, at: number): boolean {
  return timeAt[at - 1] !== 0 && timeAt[at + 1] !== 0 && isDash(signAt(tokens, at));
}

/** "He resigned; on Tuesday, the council met": a time right behind the sign is of the verb to come. */
export function timedStart(words: SentenceWords, low: number, start: number, to: number): number {
  const { bits, timeAt } = words;
  for (let at = start - 2; at >= low; at--) {
    // "At 2 pm (8 am there) today; the doors": a bracket opens no clause.
    if (!hasMark(words, at, STRONG) || hasMark(words, at, BRACKET)) continue;
    // "; at 30, in 1988, she retired": the last of what stands in front is a time.
    const isTimed =
      timeAt[bits[at + 1] & PREPOSITION ? at + 2 : at + 1] !== 0 ||
      ((bits[at + 1] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION && hasMark(words, start - 1, COMMA) && timeAt[start - 2] !== 0);
    // "; 2020, for instance, ran": the time is the subject itself.
    return isTimed && !onlyAdverbs(words, subjectStart(words, at + 1, to), to) ? at + 1 : start;
  }
  return start;
}

/** "And she, having sold the mill, moved", "Rook, waiting for ice, turned": who opens the clause in which it is set between commas. */
export function ownSubject(
  words: SentenceWords,
  verb: VerbGroup,
  start: number,
  low: number,
  isFirst: boolean,
): readonly [number, number] | undefined {
  if (verb.form === 'infinitive') {
    // "…; the committee to meet in May": a noun that a sign opens.
    const [from, to] = start === verb.from ? antecedentBefore(words, start, low) : [start, start];
    return from < to && from > low && signAt(words.tokens, from - 1) === SEMICOLON ? [from, to] : undefined;
  }
  if (verb.form !== 'progressive' || !hasMark(words, start - 1, COMMA) || !closesInsertion(words, verb.to)) return undefined;
  const end = start - 1;
  let at = end - 1;
  while (at >= low && !(words.bits[at] & (COORDINATOR | SUBORDINATOR))) at--;
  const begin = at >= low || isFirst ? subjectStart(words, at + 1, end) : end;
  return begin < end ? [begin, end] : undefined;
}

/** A second comma, with no "and" behind it, before the sentence ends. */
function closesInsertion(words: SentenceWords, from: number): boolean {
  const at = firstMark(words, COMMA | STRONG | DOT, from, words.tokens.length);
  return hasMark(words, at, COMMA) && !(words.bits[at + 1] & COORDINATOR);
}

/** "with the gates opening at six": a noun right before the progressive does it. */
export function hasOwnNoun({ bits, tokens, timeAt }: SentenceWords, verb: VerbGroup, start: number, low: number): boolean {
  if (verb.form !== 'progressive' || start !== verb.from || start <= low) return false;
  const before = start - 1;
  return (
    timeAt[before] === 0 &&
    tokens.kind[before] === WORD &&
    (bits[before] & ~(HAPPENING | NOUN_LIKE | VERB)) === 0 &&
    ((bits[before] & VERB) === 0 || (bits[before] & (HAPPENING | NOUN_LIKE)) !== 0)
  );
}

/**
 * "after" and its like join a clause where a noun other than a time follows: "after a bow failed", not "before noon".
 * @param mayOwn - the noun may also begin with whose day it is.
 */
export function joinsClause(words: SentenceWords, at: number, to: number, mayOwn = false): boolean {
  // "because that day": a time may do something too.
  if ((hintsAt(words, at) & (REASON | SEQUEL)) === REASON) return at + 1 < to && !(words.bits[at + 1] & PREPOSITION);
  let next = at + 1;
  // "Since then the light has been automatic".
  if ((words.bits[next] & (ADVERB | COORDINATOR)) === (ADVERB | COORDINATOR) && hintsAt(words, next) & SEQUEL) return false;
  // "After two of the clerks fell ill".
  while (
    next < to &&
    (words.bits[next] & (ADVERB | DETERMINER) || (next > at + 1 && words.vocabulary.classes.nounJoint[words.tokens.word[next]] !== 0))
  )
    next++;
  if (next === at + 1 && opensTimed(words, next, to)) return true;
  return next < to && (words.timeAt[next] === 0 || (mayOwn && next === at + 1 && ownsNoun(words, next))) && !(words.bits[next] & PREPOSITION);
}

/** "Until | in 1893 it flooded": a day in front of the subject. */
function opensTimed(words: SentenceWords, at: number, to: number): boolean {
  const { bits, timeAt, tokens, vocabulary } = words;
  if (vocabulary.classes.dayOn[tokens.word[at]] === 0 || timeAt[at + 1] === 0) return false;
  const next = timeEnd(words, at + 1, to);
  return next < to && ((bits[next] & (DETERMINER | PRONOUN)) !== 0 || isCapital(words, next)) && !isGlued(words, next);
}

/** "After the flood of 1894, the county set up a board", "until her retirement in 1956 she ran it": a comma or a time closes the phrase, and a subject of its own follows. */
export function opensPhrase(words: SentenceWords, at: number, to: number, previous: Clause | undefined): boolean {
  const { bits, timeAt } = words;
  if (previous) return timeAt[at - 1] !== 0 && (bits[at - 2] & COORDINATOR) + timeAt[at - 2] !== 0 && isBeforeSubject(words, at, to);
  for (let last = at + 3; last + 1 < to; last++)
    if (timeAt[last] !== 0 && timeAt[last + 1] === 0 && !isBreak(words, last + 1) && !isGlued(words, last + 1))
      return (bits[last + 1] & (DETERMINER | PRONOUN)) !== 0 || isCapital(words, last + 1);
  // "Two weeks after his discharge he came back".
  let near = to - 1;
  while (near > at && bits[near] & ADVERB && !(bits[near] & PRONOUN)) near--;
  if (near > at + 1 && bits[near - 1] & HAPPENING && !(bits[near - 1] & PREPOSITION) && (bits[near] & (PRONOUN | DETERMINER)) === PRONOUN)
    return true;
  const comma = lastMark(words, COMMA, at + 1, to),
    first = firstMark(words, COMMA, at + 1, to);
  // "A week after the vote, on 12 March, the mayor resigned".
  return (
    first > at + 1 &&
    (comma === first || (timeAt[comma - 1] !== 0 && onlyTimes(words, first + 1, comma, PREPOSITION | ADVERB | DETERMINER))) &&
    !onlyAdverbs(words, comma + 1, to)
  );
}

/** "(But the day) before the hearing | the judge (fell ill)": right behind a happening another noun phrase begins. */
function isBeforeSubject(words: SentenceWords, at: number, to: number): boolean {
  for (let head = at + 2; head + 1 < to; head++) if (words.bits[head] & HAPPENING && hintsAt(words, head + 1) & (ARTICLE | OWNER)) return true;
  return false;
}

/** "that" before a noun points, it does not join. */
export function isNounAfter({ bits, tokens }: SentenceWords, at: number): boolean {
  const b = bits[at + 1];
  const barred = b & (NOUN_LIKE | HAPPENING) ? DETERMINER | PRONOUN | PREPOSITION : DETERMINER | PRONOUN | PREPOSITION | ADVERB | VERB;
  return tokens.kind[at + 1] === WORD && (b & barred) === 0 && (bits[at + 2] & VERB) !== 0;
}

/** A plain noun stands before a joint: "the ring", whatever else it may be. */
export function isNounBefore({ bits, tokens, timeAt, vocabulary: { hints } }: SentenceWords, at: number): boolean {
  const b = bits[at - 1];
  return (
    timeAt[at - 1] === 0 &&
    tokens.kind[at - 1] === WORD &&
    (!(hints[tokens.word[at - 1]] & (RUMOUR | SPEECH)) || isLetter(bits, hints, tokens.word, at)) &&
    (b & ~(HAPPENING | NOUN_LIKE | VERB | DUE)) === 0 &&
    ((b & (VERB | DUE)) === 0 || (b & (HAPPENING | NOUN_LIKE)) !== 0 || (hints[tokens.word[at - 2]] & ARTICLE) !== 0)
  );
}

/** "The letter | she sent", not "in a letter | she said", "the rumour | she left": what is said by itself, told of with an article and governed by nothing. */
function isLetter(bits: ArrayLike<number>, hints: ArrayLike<number>, word: ArrayLike<number>, at: number): boolean {
  return (hints[word[at - 1]] & (RUMOUR | SPEECH)) === SPEECH && (hints[word[at - 2]] & ARTICLE) !== 0 && !(bits[at - 3] & PREPOSITION);
}

/** "A ban it had approved": a pronoun right behind a noun, and nothing between it and its verb: where that noun's relative clause begins; -1 = none. */
export function contactPronoun(words: SentenceWords, verb: number, low: number): number {
  const near = adverbsBefore(words, verb, low) - 1;
  return near > low && (words.bits[near] & (PRONOUN | DETERMINER | RELATIVE)) === PRONOUN && isNounBefore(words, near) ? near : -1;
}

/** "The house | we lived in", "the mill | her aunt ran": where the relative clause without a joint begins whose verb it is; -1 = none. */
export function contactStart(words: SentenceWords, verb: number, low: number): number {
  const { bits, timeAt } = words;
  let at = verb - 1;
  while (
    at > low &&
    timeAt[at] === 0 &&
    !isBreak(words, at) &&
    !(bits[at] & (DETERMINER | PRONOUN | PREPOSITION | COORDINATOR | SUBORDINATOR | RELATIVE))
  )
    at--;
  return at > low + 1 && (bits[at] & (DETERMINER | PRONOUN)) !== 0 && !(bits[at] & RELATIVE) && !isGlued(words, at) && isNounBefore(words, at)
    ? at
    : -1;
}

/** "The line | her grandfather set up": what somebody owns or is to whom, right behind a noun, does so; -1 = none. */
export function ownedContact(words: SentenceWords, verb: number, low: number): number {
  const start = contactStart(words, verb, low);
  return start >= 0 && start < verb - 1 && (hintsAt(words, start) & OWNER) !== 0 ? start : -1;
}

/** "No evidence | the mill closed", "rumours | Ada Moe resigned", "not true | the bank failed": behind a noun of what is known or said no article or name but one that opens what it tells; -1 = none. */
export function factStart(words: SentenceWords, verb: number, low: number): number {
  const {
    bits,
    tokens: { kind, word },
    timeAt,
    vocabulary: { classes },
  } = words;
  const barred = DETERMINER | PRONOUN | PREPOSITION | COORDINATOR | SUBORDINATOR | RELATIVE;
  let at = adverbsBefore(words, verb, low) - 1;
  while (at > low && kind[at] === WORD && timeAt[at] === 0 && !isBreak(words, at) && !(bits[at] & barred) && !isCapital(words, at)) at--;
  while (at > low && isCapital(words, at) && isCapital(words, at - 1)) at--;
  if (
    at <= low ||
    (at >= verb - 1 && !isCapital(words, at)) ||
    ((bits[at] & (DETERMINER | PRONOUN | RELATIVE)) !== DETERMINER && !isCapital(words, at))
  )
    return -1;
  // "In one case a child fell": one of several, and nothing that is told.
  if (bits[at - 3] & PREPOSITION && (hintsAt(words, at - 2) & (INDEFINITE | ARTICLE)) === INDEFINITE && !(bits[at - 2] & NOT)) return -1;
  // "In fact the board met".
  return (classes.factNoun[word[at - 1]] + classes.truth[word[at - 1]] !== 0 && !(bits[at - 2] & PREPOSITION)) ||
    (hintsAt(words, at - 1) & (RUMOUR | UNTRUE)) !== 0
    ? at
    : -1;
}

/** "A strike by workers that had been called for May": what is laid down is the happening. */
export function happeningBefore(
  words: SentenceWords,
  { passive, sense, planned }: VerbGroup,
  connective: number,
  low: number,
): readonly [number, number] | undefined {
  if (!((passive && LAID_DOWN.has(sense)) || (planned && TAKES_PLACE.has(sense)))) return undefined;
  const [from, to] = antecedentBefore(words, connective, low),
    head = firstOf(words, from, to, PREPOSITION);
  return head > from && head < to && words.bits[head - 1] & HAPPENING && !(words.bits[to - 1] & HAPPENING) ? [from, to] : undefined;
}

/** "A panel headed by the judge Ada Moe, which": no person is "which". */
export function thingBefore(
  words: SentenceWords,
  connective: number,
  previous: Clause | undefined,
  noun: readonly [number, number],
): readonly [number, number] {
  const isThing = words.vocabulary.classes.speakerPronoun[words.tokens.word[connective]] === WHICH;
  const last = noun[1] - 1;
  // "Of the builder, Harrow Construct, which": a name set behind a thing is the thing's.
  if (!isThing || !previous || last <= noun[0]) return noun;
  if (previous.subject[0] >= previous.subject[1] || isName(words, previous.subject) || hasMark(words, noun[0] - 1, COMMA)) return noun;
  const isPerson =
    isRoleAt(words, last) || (isCapital(words, last) && isCapital(words, last - 1) && (last - 2 < noun[0] || isRoleAt(words, last - 2)));
  return isPerson ? previous.subject : noun;
}

/** "Amory left to relieve Castle Brome, which": nothing that "which" could be, either. */
function isName(words: SentenceWords, [from, to]: readonly [number, number]): boolean {
  for (let at = from; at < to; at++) if (!isCapital(words, at)) return false;
  return true;
}

/** "Whose firm the board sold", "whose party Vilhena left": behind the noun that is acted upon a second one does it. Where that begins. */
export function behindOwned(words: SentenceWords, connective: number, from: number, to: number): number {
  const {
    bits,
    tokens: { kind, word },
    timeAt,
    vocabulary: { classes },
  } = words;
  let at = from;
  while (at < to && kind[at] === WORD && timeAt[at] === 0 && !isCapital(words, at) && !(bits[at] & ~(NOUN_LIKE | HAPPENING | BASE))) at++;
  if (!(hintsAt(words, connective) & OWNER) || from !== connective + 1 || at === from || at >= to || timeAt[at] !== 0) return from;
  // Behind the verb nothing else is acted upon.
  const next = to + 1;
  const isGap = isBreak(words, next) || timeAt[next] !== 0 || (bits[next] & (PREPOSITION | SUBORDINATOR)) !== 0;
  return isGap && (bits[at] & (DETERMINER | PRONOUN) || (isCapital(words, at) && classes.collective[word[at - 1]] !== 0)) ? at : from;
}

/** The joining word between a verb and the insertion after it. */
export function complementJoint({ bits, timeAt }: SentenceWords, host: Clause, to: number): number {
  for (let at = host.verb.to; at < to; at++) {
    if (bits[at] & SUBORDINATOR && !(bits[at] & PREPOSITION && timeAt[at + 1] !== 0)) return at;
  }
  return -1;
}
