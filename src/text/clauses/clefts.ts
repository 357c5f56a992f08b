// "It was in 1931 that the mill closed", "it took until Friday for the road to reopen": the time is of what follows.
import { isEquated } from '../words/deed-nouns.js';
import { clauseLike, emptied, newClause, type Clause } from './clause.js';
import { COMMA, DOT, hasMark, hintsAt, isCapital, reclass, type SentenceWords, timeEnd } from '../words/sentence-words.js';
import { type AttachedTime, attachTimes, timeLike, timesOf } from './times/time-roles.js';
import { groupAt, groupLike, type VerbGroup } from './verbs/verb-group.js';
import { isConcessive } from './openings.js';
import { hasBreak } from '../words/stretches.js';
import { phraseEnd } from './nouns/noun-phrases.js';
import { objectOf } from './nouns/object-of.js';
import {
  ADVERB,
  ANAPHOR,
  AT_TIME,
  BASE,
  COORDINATOR,
  DETERMINER,
  DO,
  DOER,
  NOT,
  OFFSET,
  PERSON,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
  UNTIL,
} from '../words/vocabulary.js';
import { BEGIN, HAPPEN, PLAN, SAYS } from '../words/verb-senses.js';

/** "It was in 1931 that the mill closed", "it was 4 pm in San Jose when it closed", "it was not until May that they left", "it took until May before they left": the time is of what follows. */
export function foldCleft(words: SentenceWords, clauses: Clause[], index: number): void {
  const next = clauses[index];
  if (next.joint !== 'subordinate' && next.joint !== 'relative') return;
  // "It was Monday, when the river rose, that the wall gave way": put in.
  const isWhen = (hintsAt(words, next.connective) & AT_TIME) !== 0 && !hasMark(words, next.connective - 1, COMMA);
  if (!isWhen && !(words.bits[next.connective] & (RELATIVE | UNTIL))) return;
  // "It was not until six, when Ada came, that the crew left": past what is put in.
  const inset = clauses[index - 1],
    isApart = index > 1 && hasMark(words, inset.connective - 1, COMMA) && hasMark(words, next.connective - 1, COMMA),
    cleft = isApart ? index - 2 : index - 1,
    times = timesOfNothing(words, clauses[cleft], isApart ? inset.connective : next.connective);
  // "It was thirty years before they left": not then, but so much later.
  if (times.length === 0 || (words.bits[next.connective] & UNTIL && times.some(({ time: { type } }) => type === 'DURATION'))) return;
  // "It was 4 pm when it closed on Friday": the hour has its day there.
  const own = timesOf(words, next);
  if (isWhen && own.length > 0 && times.some(({ time: { type } }) => type === 'TIME')) return;
  clauses[index] = clauseLike(next, { joint: 'main', connective: -1, parent: -1, times: [...times, ...own] });
  if (isApart) clauses[index - 1] = clauseLike(inset, { parent: index });
  clauses[cleft] = emptied(clauses[cleft]);
}

/** "What was meant to be a two-day strike ended on Monday", "what turned out to be a drill closed it", "what began as a drill became a rescue": the name of what it was to be, was, or was at first, is the subject. */
export function foldFreeRelative(words: SentenceWords, clauses: Clause[], from: number): void {
  const { bits } = words,
    [first, second] = clauses,
    // "What turned out | to be a drill".
    isProved = clauses.length > 2 && second.verb.form === 'infinitive' && second.verb.copula,
    named = isProved ? 1 : 0,
    next = clauses[named + 1],
    {
      verb,
      subject: [what, end],
      joint,
    } = first;
  const isWhat = joint === 'main' && what === from && end === from + 1 && (bits[from] & (RELATIVE | DETERMINER)) === RELATIVE;
  if (!isWhat || hintsAt(words, from) & AT_TIME || next.verb.form === 'infinitive' || next.verb.form === 'progressive') return;
  const start = isProved ? second.verb.to : complementOf(words, verb);
  if (start < 0 || !(bits[start] & DETERMINER) || hasBreak(words, start, next.verb.from)) return;
  const noun: readonly [number, number] = [
    start,
    phraseEnd(words, words.timeAt[start + 1] === 0 ? start : timeEnd(words, start + 1), next.verb.from),
  ];
  if (noun[1] <= start + 1) return;
  const own = attachTimes(words, next, next.verb.to, next.to),
    times = attachTimes(words, next, noun[1], next.verb.from),
    isApart = !isProved && times.length > 0 && (own.length > 0 || verb.sense === BEGIN);
  const clause = clauseLike(next, {
    joint: isApart ? 'coordinate' : 'main',
    from: isApart ? next.verb.from : start,
    connective: -1,
    parent: -1,
    subject: noun,
    times: isApart ? own : [...times, ...own],
    verb: groupLike(next.verb, {
      form: 'finite',
      past: next.verb.past || next.verb.form === 'participle',
      passive: next.verb.passive && next.verb.form === 'finite',
    }),
  });
  if (isApart) {
    // "What began as a strike in May ended in June": first the one, then the other.
    clauses.splice(0, 2, clauseLike(first, { subject: noun, to: verb.to, times }), clause);
    return;
  }
  clauses.splice(0, named + 2, clause);
  for (const other of clauses) if (other.parent > 0) other.parent = Math.max(0, other.parent - named - 1);
}

/** "What happened on Friday was that the pump failed", "what the council did on Friday was close the bridge", "all he did was apologise": the deed is told behind "was", with the time before it. */
export function foldPseudoCleft(words: SentenceWords, clauses: Clause[], from: number): void {
  const { bits } = words,
    [first, be, next] = clauses as readonly (Clause | undefined)[];
  if (
    !first ||
    !be ||
    !(be.verb.copula || be.verb.planned) ||
    be.connective >= 0 ||
    be.subject[0] !== first.subject[0] ||
    !opensPseudoCleft(words, first, from)
  )
    return;
  const times = timesOf(words, first),
    deed = be.verb.planned ? be.verb.head : be.verb.to;
  if (first.verb.sense === HAPPEN) {
    if (next?.joint !== 'complement' || next.connective !== be.verb.to) return;
    clauses[2] = clauseLike(next, { joint: 'main', connective: -1, parent: -1, times: [...times, ...timesOf(words, next)] });
    clauses[1] = emptied(be);
  } else {
    if (!(bits[first.verb.head] & DO) || !(bits[deed] & BASE)) return;
    const [subject, end] = first.subject,
      { past, negated } = first.verb;
    clauses[1] = clauseLike(be, {
      joint: 'main',
      parent: -1,
      subject: [subject === from ? subject + 1 : subject, end],
      verb: groupLike(groupAt(words, deed), { past, negated }),
    });
    clauses[1].times = [...times, ...attachTimes(words, clauses[1], deed + 1, be.to)];
  }
  clauses[0] = emptied(first);
}

/** "The first step was to restart the server", "his answer was to resign": the deed is told behind "was to"; by whom, its title leaves out. */
export function foldDeed(words: SentenceWords, clauses: Clause[], index: number): void {
  const told = clauses[index],
    { verb, subject } = told,
    { tokens, vocabulary } = words;
  if (!verb.planned || !verb.past || verb.form !== 'finite' || verb.negated) return;
  if (!isEquated(tokens, verb.from, vocabulary.bits, vocabulary.classes.deedNoun)) return;
  clauses[index] = clauseLike(told, { subject: [subject[0], subject[0] + 1], verb: groupLike(groupAt(words, verb.head), { past: true }) });
}

/** "What happened", "what the council did", "all he did". */
function opensPseudoCleft(words: SentenceWords, { subject, connective, verb }: Clause, from: number): boolean {
  const { bits } = words;
  if (!(bits[from] & (RELATIVE | DETERMINER)) || !(subject[0] === from || connective === from || subject[0] === from + 1)) return false;
  return verb.sense === HAPPEN ? subject[1] === from + 1 : (bits[from + 1] & (DETERMINER | PRONOUN)) !== 0 || isCapital(words, from + 1);
}

/** "Was meant to be | a strike", "began as | a drill"; -1 = the verb tells of no name. */
function complementOf({ bits }: SentenceWords, { planned, copula, sense, to }: VerbGroup): number {
  if (planned && copula) return to;
  return (sense === BEGIN || sense === PLAN) && bits[to] & SUBORDINATOR ? to + 1 : -1;
}

/** "It was when the tide turned at six that the boat broke loose", "it was not until the bank failed that the mill closed": what stands between "it was" and "that" tells when. */
export function foldClauseCleft(words: SentenceWords, clauses: Clause[], index: number): void {
  const told = clauses[index],
    when = clauses[index - 1],
    cleft = clauses[index - 2] as Clause | undefined;
  if (!cleft?.verb.copula || when.joint !== 'subordinate') return;
  if (told.joint !== 'subordinate' || !(words.bits[told.connective] & RELATIVE) || !tellsNothing(words, cleft, when.connective)) return;
  const isThen = (words.bits[when.connective] & UNTIL) !== 0 || (hintsAt(words, when.connective) & AT_TIME) !== 0;
  const times = isThen
    ? timesOf(words, when)
        .filter(({ role }) => role === 'at')
        .map((time) => timeLike(time, { place: 'front' }))
    : [];
  clauses[index] = clauseLike(told, { joint: 'main', connective: -1, parent: -1, times: [...times, ...timesOf(words, told)] });
  clauses[index - 1] = clauseLike(when, { parent: index });
  // It opens no words that the clause before would tell.
  reclass(words, told.connective, COORDINATOR);
  clauses[index - 2] = emptied(cleft);
}

/** "The mill did not close until the bank failed in 1907": then it did. */
export function liftUntil(words: SentenceWords, clauses: readonly Clause[], index: number): void {
  const { joint, parent, connective } = clauses[index];
  // "Not until the bank failed did the mill close": what stands in front hangs on the next.
  const host = clauses[parent < 0 && index === 0 ? 1 : parent] as Clause | undefined;
  if (!host?.verb.negated || host.verb.perfect || host.verb.form !== 'finite') return;
  if (joint !== 'subordinate' || !(words.bits[connective] & UNTIL)) return;
  // "Was never asked before the dam was closed": nothing is told of later.
  if (host.verb.mood === 'none' && hintsAt(words, connective) & OFFSET) return;
  const times = timesOf(words, clauses[index])
    .filter(({ role }) => role === 'at')
    .map((time) => timeLike(time, { role: 'until', place: 'after', preposition: connective }));
  if (times.length > 0) host.times = [...timesOf(words, host), ...times];
}

/** "Sold whatever was left on Monday", "took whatever they found on Monday": the day is of what was done with it, not "whatever had been left". */
export function giveConcession(words: SentenceWords, clauses: Clause[], index: number): void {
  const clause = clauses[index],
    host = clauses[index - 1];
  if (
    clause.connective !== host.verb.to ||
    !isConcessive(words, clause.connective) ||
    clause.verb.perfect ||
    host.verb.form !== 'finite' ||
    timesOf(words, host).length > 0
  )
    return;
  host.times = timesOf(words, clause);
  clauses[index] = clauseLike(clause, { times: [] });
}

/** "It took until Friday for the road to reopen". */
export function foldTaking(words: SentenceWords, clauses: Clause[], index: number): void {
  const { bits, timeAt } = words,
    cleft = clauses[index - 1],
    { verb, from, to } = clauses[index];
  let first = verb.from - 1;
  // "For the staff of the home": right behind the time.
  while (first > cleft.verb.to && timeAt[first] === 0 && (timeAt[first - 1] === 0 || (bits[first] & (PREPOSITION | TO)) !== PREPOSITION)) first--;
  if (cleft.verb.copula || first + 1 >= verb.from || timeAt[first] !== 0 || timeAt[first - 1] === 0) return;
  const times = timesOfNothing(words, cleft, first);
  if (times.length === 0) return;
  cleft.to = first;
  clauses[index] = newClause(groupLike(verb, { form: 'finite', past: true, from: verb.head }), 'main', first + 1, [first + 1, verb.from], -1, -1);
  clauses[index].to = to;
  clauses[index].times = [...times, ...attachTimes(words, clauses[index], from, to)];
  clauses[index - 1] = emptied(cleft);
}

/** "It took the crew until Monday to free the ship", "it took until Monday to free it": they freed it, it was freed. */
export function foldTakingTo(words: SentenceWords, clauses: Clause[], index: number): void {
  const cleft = clauses[index - 1],
    told = clauses[index],
    { verb } = told,
    [it, end] = cleft.subject;
  if (words.vocabulary.classes.taking[cleft.verb.base] === 0 || words.timeAt[verb.from - 1] === 0 || cleft.verb.negated) return;
  if (end - it !== 1 || !(words.bits[it] & ANAPHOR) || hintsAt(words, it) & PERSON) return;
  const times = timesOf(words, cleft).filter(({ place, role }) => place === 'after' && role === 'until');
  if (times.length !== 1) return;
  const [{ preposition, from }] = times,
    doer: Clause['subject'] = [cleft.verb.to, preposition >= 0 ? preposition : from],
    isDone = doer[0] >= doer[1];
  const subject = isDone ? objectOf(words, told) : doer;
  if (subject[0] >= subject[1]) return;
  // "It took him until Friday": nobody is named.
  if (!isDone && words.vocabulary.classes.hearer[words.tokens.word[doer[0]]] !== 0) return;
  const { past, mood, perfect } = cleft.verb;
  clauses[index] = clauseLike(told, {
    to: isDone ? subject[0] : told.to,
    verb: groupLike(verb, { form: 'finite', past, mood, perfect, passive: isDone, from: verb.head }),
    joint: 'main',
    parent: -1,
    connective: -1,
    subject,
    times: [...times.map((time) => timeLike(time, { role: 'at', place: 'front' })), ...timesOf(words, told)],
  });
  clauses[index - 1] = emptied(cleft);
}

/** "By the time they had found the leak, it was four": they had by then. */
export function foldTimeBehind(words: SentenceWords, clauses: Clause[], index: number): void {
  const front = clauses[index - 1],
    be = clauses[index];
  if (front.joint !== 'subordinate' || !front.verb.past || !(hintsAt(words, front.connective) & DOER)) return;
  if (!be.verb.copula || !be.verb.past || be.verb.negated || be.verb.mood !== 'none') return;
  // "It was at noon that the mayor came", "it was noon when he came": of what follows.
  const behind = clauses[index + 1] as Clause | undefined;
  if (behind && behind.connective === be.to && !(words.bits[behind.connective] & COORDINATOR)) return;
  // "The war ended it was": no object; "said that by the time …".
  if (be.subject[0] <= front.verb.to || (index > 1 && SAYS.has(clauses[index - 2].verb.sense))) return;
  const times = timesOfNothing(words, be, be.to);
  if (times.length === 0 || timesOf(words, front).length > 0) return;
  clauses[index - 1] = clauseLike(front, { joint: 'main', to: Math.min(front.to, be.subject[0]), connective: -1, parent: -1, times });
  clauses[index] = clauseLike(emptied(be), { joint: 'complement', parent: index - 1 });
}

/** The times, up to a token, of "it was" and "it took until", which tell nothing else. */
function timesOfNothing(words: SentenceWords, cleft: Clause, end: number): AttachedTime[] {
  const { verb } = cleft;
  if (!(verb.copula || words.vocabulary.classes.taking[verb.base] !== 0) || !tellsNothing(words, cleft, end)) return [];
  const times = timesOf(words, cleft);
  return verb.copula || times.some(({ role }) => role === 'until') ? times.map((time) => timeLike(time, { role: 'at', place: 'front' })) : [];
}

/** "It", which is nobody, and up to a token nothing but times behind the verb. */
function tellsNothing(words: SentenceWords, { verb, subject: [from, to] }: Clause, end: number): boolean {
  const { bits } = words;
  if (to - from !== 1 || !(bits[from] & ANAPHOR) || hintsAt(words, from) & PERSON) return false;
  return isOnlyTimes(words, verb.to, end);
}

/** Nothing but times, places by name and what leads to them: "it was here, on 14 June, that", "it was 4 pm in San Jose when", "it was late on Friday when". */
export function isOnlyTimes(words: SentenceWords, from: number, end: number): boolean {
  const { timeAt, bits } = words;
  let isPlace = false;
  for (let at = words.vocabulary.classes.overdue[words.tokens.word[from]] === 0 ? from : from + 1; at < end; at++) {
    isPlace = isCapital(words, at) && at > from && (isPlace || (bits[at - 1] & PREPOSITION) !== 0);
    if (timeAt[at] === 0 && !(bits[at] & (PREPOSITION | ADVERB | DETERMINER | UNTIL | NOT)) && !isPlace && !hasMark(words, at, COMMA | DOT))
      return false;
  }
  return true;
}
