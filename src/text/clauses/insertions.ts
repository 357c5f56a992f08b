// What stands before, inside and behind an insertion, and which clause it is of.
import { isToCome } from './verbs/verb-group.js';
import { type Clause, clauseLike, INSERTED, isMain } from './clause.js';
import { COMMA, DOT, hasMark, hintsAt, isBreak, isCapital, type SentenceWords, STRONG } from '../words/sentence-words.js';
import type { When } from '../../time/index.js';
import { type AttachedTime, attachTimes, timesOf } from './times/time-roles.js';
import { ADVERB, ARGUMENT, CAUSE, COORDINATOR, DETERMINER, DUE, PARTICIPLE, PREPOSITION, PRONOUN, UNTIL } from '../words/vocabulary.js';
import { SAYS } from '../words/verb-senses.js';
import { firstMark, hasBreak, holds, onlyTimes } from '../words/stretches.js';
import { isRoleAt } from '../words/roles.js';
import { joinsTime } from './joints/joints.js';
import { particleEnd } from './verbs/particles.js';
import { hostOf } from './joints/resumed-subjects.js';
import { readTheme } from './nouns/theme.js';

/** Value of the class `retry`: done as before. */
const AGAIN = 2;

/** "They closed the bridge, opened in 1908, on Monday", "burned in 1979, when the roof was tarred, and again in 2020": behind the second comma stands a time of what was told before the first. */
export function giveBehind(words: SentenceWords, clauses: readonly Clause[], clause: Clause): void {
  const { verb, to } = clause,
    { bits } = words;
  const isAside = isSetInWhole(words, clause),
    outer = isAside ? clause : outermost(words, clauses, clause);
  const host = clauses[outer.parent] as Clause | undefined;
  if (host) giveSecond(words, host, clause);
  const comma = firstMark(words, COMMA, verb.to, to);
  // "Who became her friend and, in 2006, her husband": there the clause goes on.
  if (!host || comma < 0 || comma + 1 >= to || bits[comma - 1] & COORDINATOR) return;
  // "The race, originally planned for 3 May, on Monday".
  let opening = outer.from - 1;
  while (bits[opening] & ADVERB) opening--;
  if (!(isAside || hasMark(words, opening, COMMA) || isOnceMore(words, clause, comma + 1))) return;
  const isJoined = (outer.joint === 'subordinate' || outer.joint === 'relative') && outer.connective === outer.from,
    // "Erupted on Saturday, closing the airport, and again on Sunday".
    isMore = outer.joint === 'participle' && isOnceMore(words, clause, comma + 1);
  if (!isJoined && !isMore && !isParticipleOf(words, host, outer, clause) && !isGerundOf(words, host, outer, clause)) return;
  // "Put the fair, planned for May, | on hold on Friday".
  const first =
    (isJoined || isMore) && bits[comma + 1] & COORDINATOR ? comma + 2 : host.verb.particle > comma ? particleEnd(words, host.verb) : comma + 1;
  if (isJoined && !isAside && first === comma + 1 && !isOwed(words, host, outer)) return;
  if (!isOnlyTime(words, first, to, true)) return;
  const times = attachTimes(words, host, first, to);
  // ", and the drains, as any neighbour will tell you, in 1976": of what has no verb.
  const isOfHost = !isAside || !hasJoinedNoun(words, host.verb.to, clause.from);
  if (times.length === 0 || !isOfHost) return;
  clause.to = comma;
  clause.times = undefined;
  host.times = [...timesOf(words, host), ...times];
  // "And again in May, | after she left": why that was done, too.
  const place = clauses.indexOf(clause);
  for (const behind of clauses.slice(place + 1)) if (behind.parent === place) behind.parent = outer.parent;
}

/** "Was put off when he fell ill, | and again in May"; not "after he was jailed in 2030, | and again in 2032", which goes on with that time. */
function isOnceMore(words: SentenceWords, clause: Clause, at: number): boolean {
  const { word } = words.tokens;
  if (!(words.bits[at] & COORDINATOR) || words.vocabulary.classes.retry[word[at + 1]] !== AGAIN) return false;
  return timesOf(words, clause).every(({ from }) => from > at);
}

/** "Signed the deal reached in Oslo in May | on Monday", "sold the ship it had built in 1990 | to a bank in 1999": of two times behind what is told of its object, the later is that of a verb that has none. */
function giveSecond(words: SentenceWords, host: Clause, clause: Clause): void {
  if (clause.joint !== 'relative' && clause.joint !== 'participle') return;
  if (clause.verb.from <= host.verb.to || host.verb.form !== 'finite' || !host.verb.past) return;
  const [first, second, third] = timesOf(words, clause);
  if (
    !second ||
    third ||
    !isPlain(first) ||
    !isPlain(second) ||
    hasBreak(words, first.to, second.from) ||
    second.isGapped ||
    first.time.when.end > second.time.when.start
  )
    return;
  if (!isOnlyTime(words, second.to, clause.to) || timesOf(words, host).length > 0) return;
  clause.to = first.to;
  clause.times = [first];
  host.times = [second];
}

/** When it was, told behind the verb. */
function isPlain(time: AttachedTime): time is AttachedTime & { readonly time: { readonly when: When } } {
  return time.role === 'at' && time.place === 'after' && !time.isModifier && time.time.when !== undefined;
}

/** "She wed Ole Lund, whom she had met at Bonn, in 1922", "will discuss the plan, which was published in May, in June": behind what is told of its object a verb has its first time. */
function isOwed(words: SentenceWords, host: Clause, { joint, connective }: Clause): boolean {
  const { past, to } = host.verb;
  return joint === 'relative' && connective >= to && (past || isToCome(host.verb)) && timesOf(words, host).length === 0;
}

/** "They wed a week after the war ended, on 9 May"; "it shut, as any neighbour will tell you, in 1976". */
function isSetInWhole(words: SentenceWords, { joint, connective, from, verb }: Clause): boolean {
  if (joint !== 'subordinate' || connective !== from) return false;
  const isOffset = words.times[words.timeAt[connective - 1] - 1]?.type === 'DURATION';
  return isOffset || (verb.mood === 'will' && SAYS.has(verb.sense) && (hintsAt(words, connective) & ARGUMENT) !== 0);
}

/** ", when it fell after the plant shut, and": what hangs on the insertion ends with it. */
function outermost(words: SentenceWords, clauses: readonly Clause[], clause: Clause): Clause {
  let outer = clause;
  while (outer.joint === 'subordinate' && outer.parent > 0 && !hasMark(words, outer.from - 1, COMMA)) outer = clauses[outer.parent];
  return outer;
}

/** A participle, or "due to …", that says more of what stands behind its verb. */
function isParticipleOf(words: SentenceWords, host: Clause, { joint, connective, from }: Clause, { verb, subject }: Clause): boolean {
  if (subject[0] < host.verb.to) return false;
  return joint === 'infinitive' ? (words.bits[from] & DUE) !== 0 : joint === 'participle' && verb.form === 'participle' && connective < 0;
}

/** "Crossed the river, losing forty men, on 3 May": behind the second comma a verb has its first time. */
function isGerundOf(words: SentenceWords, host: Clause, outer: Clause, { verb: { form }, connective }: Clause): boolean {
  return outer.joint === 'participle' && form === 'progressive' && connective < 0 && host.verb.form === 'finite' && timesOf(words, host).length === 0;
}

/**
 * Nothing but times and the words before them, up to the end of a part of the sentence.
 * @param isOpen - or up to a phrase behind a time: "on Monday because of snow", "by a day".
 */
function isOnlyTime(words: SentenceWords, from: number, to: number, isOpen = false): boolean {
  const { bits, timeAt } = words;
  let end = from,
    last = -1;
  while (end < to && (timeAt[end] !== 0 || (bits[end] & (PREPOSITION | DETERMINER | UNTIL | ADVERB)) !== 0)) {
    if (timeAt[end] !== 0) last = end;
    end++;
  }
  if (end >= to || hasMark(words, end, DOT) || isBreak(words, end)) return true;
  return isOpen && last >= 0 && (bits[last + 1] & (PREPOSITION | CAUSE)) !== 0;
}

function hasJoinedNoun(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (words.bits[at] & COORDINATOR && hasMark(words, at - 1, COMMA)) return true;
  return false;
}

/** "Unveiled in 1931, sold and moved in 1950, the statue", "having lost his post, he", "after being delayed twice, the launch": whose participles open the sentence. */
export function giveOpenings(words: SentenceWords, clauses: Clause[], from: number): void {
  for (let index = 1; index + 1 < clauses.length; index++) giveBehindSign(words, clauses, index);
  // "Hit by a fine that was imposed in May, the chain" too.
  const main = clauses.findIndex(
    (clause, index) => !(isOpening(words, clause) || (index > 0 && clause.joint === 'relative') || isPlannedOpening(words, clauses, index, from)),
  );
  if (main < 1) return;
  // "Originally set for 3 May, the launch".
  let start = from;
  while (start < clauses[0].from && words.bits[start] & ADVERB) start++;
  if (
    clauses[0].from !== start ||
    clauses[0].subject[0] < clauses[0].subject[1] ||
    clauses[main].subject[0] < clauses[main - 1].verb.to ||
    clauses[main].joint === 'subordinate'
  )
    return;
  for (let index = 0; index < main; index++)
    if (clauses[index].joint !== 'relative') clauses[index] = clauseLike(clauses[index], { subject: clauses[main].subject });
}

/** "The line closed; built in 1944, its bridge": the participle behind the sign is of the subject behind the comma, where that is no pronoun, or of what "it" goes on with. */
function giveBehindSign(words: SentenceWords, clauses: Clause[], index: number): void {
  const { joint, from, verb } = clauses[index],
    { subject } = clauses[index + 1];
  if (joint !== 'participle' || verb.from !== from || !hasMark(words, from - 1, STRONG)) return;
  if (subject[0] <= verb.to || !hasMark(words, subject[0] - 1, COMMA)) return;
  const told = subject[1] > subject[0] + 1 ? subject : hostOf(clauses, index)?.subject;
  if (told) clauses[index] = clauseLike(clauses[index], { subject: told });
}

/** "Set to open in May, the bridge", "originally due to sail on 3 May, the ship": what was laid down, and whose it was behind the comma. */
function isPlannedOpening(words: SentenceWords, clauses: readonly Clause[], index: number, from: number): boolean {
  const {
      verb,
      joint,
      from: start,
      subject: [first, last],
    } = clauses[index],
    next = clauses[index + 1] as Clause | undefined;
  if (index > 0) return joint === 'infinitive' && isOpening(words, clauses[0]);
  const isPlan = joint === 'infinitive' ? (words.bits[start] & DUE) !== 0 : verb.planned && verb.past && (words.bits[verb.from] & PARTICIPLE) !== 0;
  return isPlan && first >= last && start <= from + 1 && next !== undefined && hasMark(words, next.subject[0] - 1, COMMA);
}

/** A participle; what stands before the comma or "and" of the next is none's: "educated at Bath, married in 1903". */
function isOpening(words: SentenceWords, { joint, verb: { from }, subject }: Clause): boolean {
  if (joint !== 'participle') return false;
  return subject[0] >= subject[1] || hasMark(words, from - 1, COMMA) || (words.bits[from - 1] & COORDINATOR) !== 0;
}

/** "The flood came and a boat carrying coal sank": what stands behind "and" is the subject of another verb. */
export function returnSubject({ bits }: SentenceWords, host: Clause, { joint, subject: [from, to] }: Clause): void {
  if (isMain(joint) && from < to && from > host.verb.to + 1 && from <= host.to && bits[from - 1] & COORDINATOR) host.to = from - 1;
}

/** "A man called Tom Hale | was freed": somebody's name says who, and not what he is called by. */
export function giveName(words: SentenceWords, clauses: Clause[], index: number): void {
  const { joint, verb, subject } = clauses[index - 1],
    end = clauses[index].verb.from;
  if (joint !== 'participle' || words.vocabulary.classes.naming[verb.base] === 0 || subject[1] !== verb.from || !isRoleAt(words, subject[1] - 1))
    return;
  for (let at = verb.to; at < end; at++) if (!isCapital(words, at) || isBreak(words, at)) return;
  for (let at = index; at < clauses.length && clauses[at].subject[0] === subject[0]; at++)
    clauses[at] = clauseLike(clauses[at], { subject: [verb.to, end] });
}

/** "The Orn was | a ship that sank", "Kestrel is | a probe launched in May": what it was says what sort, and the name before the verb says who; but "it may be the ship that sank". */
export function giveNamed(words: SentenceWords, clauses: Clause[], index: number): void {
  const { joint, subject, antecedent } = clauses[index],
    host = clauses[clauses[index].parent] as Clause | undefined;
  if (!INSERTED.has(joint) || antecedent || !host?.verb.copula || host.verb.negated || host.verb.mood === 'may' || !isMain(host.joint)) return;
  const [first, end] = subject,
    [from, to] = host.subject;
  if (first < host.verb.to || !(words.bits[first] & DETERMINER) || !onlyTimes(words, host.verb.to, first, ADVERB) || !isCalledSo(words, from, to))
    return;
  // "Lund was the site of a battle fought in May": the battle was.
  if (joint === 'participle' && isOfAnother(words, first + 1, end)) return;
  for (let at = index; at < clauses.length; at++)
    if (clauses[at].subject[0] === first) clauses[at] = clauseLike(clauses[at], { subject: [from, to] });
}

/** "Site of | a battle", "minister in | the government": another thing behind it; but "ship of the Holm Line", "firm of brewers". */
function isOfAnother(words: SentenceWords, from: number, to: number): boolean {
  return !isCapital(words, to - 1) && holds(words, from, to, DETERMINER);
}

/** A name, or a happening that is known: "the collapse"; but "the cause was a leak that began in May". */
function isCalledSo(words: SentenceWords, from: number, to: number): boolean {
  const { bits, timeAt } = words;
  if (from >= to || timeAt[from] !== 0 || bits[from] & PRONOUN) return false;
  const { headAt, isHappening, isDefinite } = readTheme(words, from, to);
  return headAt >= 0 && (isHappening ? isDefinite : isCapital(words, headAt));
}

/** "He crossed; two days later, in a fog that did not lift, he turned", "they paid, and in 1985 the mill, which was shut, opened": what stands behind the sign or "and" is in front of the clause that goes on behind the insertion. */
export function returnFront(words: SentenceWords, clauses: readonly Clause[], index: number): void {
  const host = clauses[index - 1],
    { from } = clauses[index],
    // ", and in 1985 his men, who knew that it was shut, opened it": past what is told of in the insertion.
    next = clauses[clauses[index + 1].parent === index ? index + 2 : index + 1] as Clause | undefined;
  if (!next || !isMain(next.joint)) return;
  let at = host.verb.to;
  while (at < from && !hasMark(words, at, STRONG) && !(next.subject[0] > at && hasMark(words, at - 1, COMMA) && joinsTime(words, at))) at++;
  if (at >= from) return;
  const front = attachTimes(words, next, at + 1, from);
  if (front.length === 0) return;
  host.to = at;
  next.times = [...front, ...timesOf(words, next)];
}
