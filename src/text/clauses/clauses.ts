// Clauses of a sentence: where the words of each verb begin and end, and what joins them.
import { NUMBER, WORD } from '../tokens.js';
import type { VerbSense } from '../locales/event-types.js';
import { clauseLike, newClause, type Clause } from './clause.js';
import { clauseOf, heldBefore, SAYS } from './clause-of.js';
import { keepVerbs } from './keep-verbs.js';
import { giveContact, giveMain } from './main-clause.js';
import { pastOutcome } from './openings.js';
import { finiteFirst } from './participles.js';
import { firstComma } from './joints.js';
import { COLON, COMMA, DOT, endsAsPlural, hasMark, HYPHEN, hintsAt, isBreak, isCapital, type SentenceWords, STRONG, timeEnd } from '../words/sentence-words.js';
import { adverbsBefore, subjectStart } from './subjects.js';
import { type AttachedTime, attachTimes, datesNoun, timeLike, timesOf } from './time-roles.js';
import { groupLike, type VerbGroup } from './verb-group.js';
import { readVerbGroups } from './verb-groups.js';
import { ADVERB, ANAPHOR, APPOINTS, ARGUMENT, BASE, CAUSE, CONDITION, COORDINATOR, DETERMINER, DO, DOER, HAPPENING, HAVE, INDEFINITE, NOT, NOUN_LIKE, ORIGIN, PARTICIPLE, PAST_AUXILIARY, PERSON, PREPOSITION, PROGRESSIVE, PRONOUN, RELATIVE, senseOf, SUBORDINATOR, TO, UNTIL, WOULD } from '../words/vocabulary.js';
import { guess } from '../words/word-classes.js';

const STATE = senseOf('state');
/** What nobody does without an object: "the race was moved and the concert cancelled". */
const UNDONE = new Set(['cancel', 'postpone', 'reinstate'].map((name) => senseOf(name as VerbSense)));
/** What nobody does to a time without an object. */
const SHIFTS = new Set(['move', 'extend', 'advance'].map((name) => senseOf(name as VerbSense)));
/** Senses of verbs that things do by themselves: they open, close, come about. */
const ACTIVE = new Set([senseOf('begin'), senseOf('end'), senseOf('happen'), senseOf('state'), senseOf('miss'), senseOf('say')]);
const BEGIN = senseOf('begin'), PLAN = senseOf('plan'), CANCEL = senseOf('cancel');
/** Verbs of beginning, ending and going on. */
const ASPECTS = new Set([senseOf('begin'), senseOf('end'), senseOf('resume')]);

/**
 * The clauses of the tokens `from`–`to` of one sentence, in text order.
 * @param isNote - whoever writes leaves themselves out: a past form that opens the sentence is its verb.
 */
export function readClauses(words: SentenceWords, first: number, to: number, isNote = false): Clause[] {
  const from = pastOutcome(words, first, to);
  // "Mended the roof": the capital is that of the sentence, and no name's.
  // "Knighted in 1947, she": nobody is called so, where another subject stands behind the comma.
  if (words.tokens.word[from] === 0 && words.tokens.kind[from] === WORD && words.timeAt[from] === 0 && (isNote || opensWithTimed(words, from))) words.bits[from] = guess(words.tokens, from, words.vocabulary);
  const read = finiteFirst(words, keepVerbs(words, readVerbGroups(words, from, to), from, to, isNote), from, isNote);
  const told = opensWithOrder(words, from) ? read.filter(({ form, from: start, head, sense }) => form !== 'finite' || start !== head || SAYS.has(sense) || !(words.bits[head] & BASE)) : read;
  const groups = opensWithGerund(words, told, from) ? told.slice(1) : told;
  const clauses: Clause[] = [];
  let conditional = opensWithCondition(words, from, to);
  for (let index = 0; index < groups.length; index++) {
    const verb = groups[index];
    // "Stopped sending data": one happening.
    if (verb.form === 'progressive' && index > 0 && groups[index - 1].to === verb.from && ASPECTS.has(groups[index - 1].sense) && groups[index - 1].form !== 'progressive') continue;
    // "Was declared resolved", "were reported missing": what it is declared to be.
    const before = index > 0 ? groups[index - 1] : undefined;
    if (verb.form === 'participle' && before?.to === verb.from && before.passive && before.form === 'finite' && before.head > before.from) continue;
    // "Went ahead as planned on Monday": the time is of what went ahead.
    if (verb.form === 'participle' && verb.sense === PLAN && verb.head === verb.from && index > 0 && (words.bits[verb.from - 1] & (SUBORDINATOR | CAUSE)) === (SUBORDINATOR | CAUSE)) continue;
    // "Kept crews from landing", "banned from driving": what somebody is kept from is not done.
    if (verb.form === 'progressive' && index > 0 && groups[index - 1].to <= verb.from - 1 && words.bits[verb.from - 1] & PREPOSITION && hintsAt(words, verb.from - 1) & ORIGIN && !isBreak(words, verb.from - 2)) continue;
    // "As did the tunnel", "and so does she": no deed of its own.
    const joint = index > 0 ? words.bits[verb.from - 1] : 0;
    if (verb.head === verb.from && words.bits[verb.head] & DO && (joint & SUBORDINATOR || joint & words.bits[verb.from - 2] & COORDINATOR) && (words.bits[verb.to] & (DETERMINER | PRONOUN) || isCapital(words, verb.to))) continue;
    const clause = asHeld(words, clauseOf(words, clauses, verb, from, to, !groups.some(({ form }, place) => place > index && form === 'finite')), to);
    const isCondition = clause.connective >= 0 && ((words.bits[clause.connective]) & CONDITION) !== 0;
    if (isCondition) conditional = opensCondition(words, clause.connective, from);
    const previous = clauses.at(-1);
    if (previous) previous.to = Math.max(previous.verb.to, clause.from);
    // "Should it fail again, …": no joining word.
    if (isCondition || (conditional && (verb.mood !== 'none' || (clauses.length === 0 && clause.connective < 0)))) clause.conditional = true;
    // "was lifted in May and reimposed in June": the second participle shares the auxiliary.
    if (previous?.verb.passive && clause.joint === 'coordinate' && (clause.subject[0] === previous.subject[0] || UNDONE.has(verb.sense) || isCount(words, clause.subject)) && isBareParticiple(words, verb, previous.verb.mood === 'will')) {
      verb.passive = true;
      // "Will be signed on Monday and published on Friday".
      if (previous.verb.mood !== 'none' && clause.subject[0] === previous.subject[0]) {
        verb.mood = previous.verb.mood;
        verb.past = false;
      }
    }
    // "The hall opened by the mayor": somebody did it.
    else if (verb.sense === BEGIN && isBareParticiple(words, verb, true) && hintsAt(words, verb.to) & DOER && words.timeAt[verb.to + 1] === 0 && words.tokens.kind[verb.to + 1] === WORD && !(words.bits[verb.to + 1] & PROGRESSIVE)) verb.passive = true;
    else if (isTelegram(words, clause)) verb.passive = true;
    // "Game postponed until Sunday", "standup moved to 10:30", as notices say it.
    // "Match on Friday called off owing to rain." too.
    else if (isBareParticiple(words, verb) && (hasMark(words, to - 1, DOT) ? verb.sense === CANCEL && clause.joint === 'main' && isNotice(words, verb) : UNDONE.has(verb.sense) || (SHIFTS.has(verb.sense) && isShifted(words, verb)))) verb.passive = true;
    clauses.push(clause);
  }
  const last = clauses.at(-1);
  // ", and when it burst" with nothing behind it goes with what stands before.
  if (last) {
    last.to = to;
    last.parent = Math.min(last.parent, clauses.length - 2);
  }
  // ", and if they move it, as you say, we": what hangs on what follows hangs on none of its own parts.
  for (let index = clauses.length - 2; index >= 0; index--) {
    let { parent } = clauses[index];
    if (parent <= index) continue;
    while (parent < clauses.length && clauses[parent].parent >= index) parent = Math.max(parent + 1, clauses[parent].parent);
    clauses[index].parent = parent < clauses.length ? parent : index - 1;
  }
  giveMain(words, clauses, from);
  if (clauses.length > 1) giveContact(words, clauses, from);
  for (let index = 1; index < clauses.length; index++) {
    if (index < clauses.length - 1) returnSubject(words, clauses[index - 1], clauses[index + 1]);
    if (clauses[index].joint === 'infinitive') foldTaking(words, clauses, index);
    if (clauses[index].connective < 0) continue;
    if (index < clauses.length - 1) returnFront(words, clauses, index);
    foldCleft(words, clauses, index);
  }
  giveOpenings(words, clauses, from);
  for (let index = 1; index < clauses.length; index++) giveBehind(words, clauses, clauses[index]);
  return clauses;
}

/** "They closed the bridge, opened in 1908, on Monday", "burned in 1979, when the roof was tarred, and again in 2020": behind the second comma stands a time of what was told before the first. */
function giveBehind(words: SentenceWords, clauses: readonly Clause[], clause: Clause): void {
  const { verb, to } = clause, { bits, timeAt } = words;
  // "They wed a week after the war ended, on 9 May".
  // "It shut, as any neighbour will tell you, in 1976" too.
  const isAside = clause.joint === 'subordinate' && clause.connective === clause.from
    && (words.times[timeAt[clause.connective - 1] - 1]?.type === 'DURATION' || (verb.mood === 'will' && SAYS.has(verb.sense) && (hintsAt(words, clause.connective) & ARGUMENT) !== 0));
  // ", when it fell after the plant shut, and": what hangs on the insertion ends with it.
  let outer = clause;
  while (!isAside && outer.joint === 'subordinate' && outer.parent > 0 && !hasMark(words, outer.from - 1, COMMA)) outer = clauses[outer.parent];
  const host = clauses[outer.parent] as Clause | undefined, { joint, connective } = outer;
  if (!host || !(isAside || hasMark(words, outer.from - 1, COMMA))) return;
  const isJoined = (joint === 'subordinate' || joint === 'relative') && connective === outer.from;
  if (!isJoined && (joint !== 'participle' || verb.form !== 'participle' || connective >= 0 || clause.subject[0] < host.verb.to)) return;
  const comma = firstComma(words, verb.to, to);
  if (comma < 0 || comma + 1 >= to) return;
  let end = isJoined && bits[comma + 1] & COORDINATOR ? comma + 2 : comma + 1;
  if (isJoined && !isAside && end === comma + 1) return;
  while (end < to && (timeAt[end] !== 0 || (bits[end] & (PREPOSITION | DETERMINER | UNTIL | ADVERB)) !== 0)) end++;
  if (end < to && !hasMark(words, end, DOT) && !isBreak(words, end)) return;
  const times = attachTimes(words, host, comma + 1, to);
  // ", and the drains, as any neighbour will tell you, in 1976": of what has no verb.
  const isOfHost = !isAside || !hasJoinedNoun(words, host.verb.to, clause.from);
  if (times.length === 0 || !isOfHost) return;
  clause.to = comma;
  clause.times = undefined;
  host.times = [...timesOf(words, host), ...times];
}

function hasJoinedNoun(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (words.bits[at] & COORDINATOR && hasMark(words, at - 1, COMMA)) return true;
  return false;
}

/** "Unveiled in 1931, sold and moved in 1950, the statue", "having lost his post, he", "after being delayed twice, the launch": whose participles open the sentence. */
function giveOpenings(words: SentenceWords, clauses: Clause[], from: number): void {
  // What stands before the comma or "and" of the next is none's: "educated at Bath, married in 1903".
  const isOpening = ({ joint, verb: { form, perfect, passive, from: start }, subject }: Clause): boolean => joint === 'participle' && (form === 'participle' || perfect || passive) && (subject[0] >= subject[1] || hasMark(words, start - 1, COMMA) || (words.bits[start - 1] & COORDINATOR) !== 0);
  const main = clauses.findIndex((clause) => !isOpening(clause));
  if (main < 1 || clauses[0].from !== from || clauses[0].subject[0] < clauses[0].subject[1] || clauses[main].subject[0] < clauses[main - 1].verb.to || clauses[main].joint === 'subordinate') return;
  for (let index = 0; index < main; index++) clauses[index] = clauseLike(clauses[index], { subject: clauses[main].subject });
}

/** "The flood came and a boat carrying coal sank": what stands behind "and" is the subject of another verb. */
function returnSubject({ bits }: SentenceWords, host: Clause, { joint, subject: [from, to] }: Clause): void {
  if ((joint === 'main' || joint === 'coordinate') && from < to && from > host.verb.to + 1 && from <= host.to && bits[from - 1] & COORDINATOR) host.to = from - 1;
}

/** "He crossed; two days later, in a fog that did not lift, he turned", "they paid, and in 1985 the mill, which was shut, opened": what stands behind the sign or "and" is in front of the clause that goes on behind the insertion. */
function returnFront(words: SentenceWords, clauses: readonly Clause[], index: number): void {
  const host = clauses[index - 1], next = clauses[index + 1], { from } = clauses[index];
  if (next.joint !== 'main' && next.joint !== 'coordinate') return;
  let at = host.verb.to;
  while (at < from && !hasMark(words, at, STRONG) && !(next.subject[0] > at && joinsTime(words, at))) at++;
  if (at >= from) return;
  const front = attachTimes(words, next, at + 1, from);
  if (front.length === 0) return;
  host.to = at;
  next.times = [...front, ...timesOf(words, next)];
}

/** ", and in 1985": behind a comma, before a time. */
function joinsTime(words: SentenceWords, at: number): boolean {
  const { bits, timeAt } = words;
  return (bits[at] & COORDINATOR) !== 0 && hasMark(words, at - 1, COMMA) && timeAt[bits[at + 1] & PREPOSITION ? at + 2 : at + 1] !== 0;
}

/** A preposition and a time right behind the first word, then a comma and a pronoun. */
function opensWithTimed(words: SentenceWords, from: number): boolean {
  const { bits, timeAt } = words, end = timeAt[from + 2] === 0 ? from : timeEnd(words, from + 2);
  return (bits[from + 1] & PREPOSITION) !== 0 && hasMark(words, end, COMMA) && ((bits[end + 1] & (PRONOUN | DETERMINER)) === PRONOUN || words.tokens.kind[end + 1] === WORD && (bits[end + 1] & PARTICIPLE) !== 0);
}

/** "It was in 1931 that the mill closed", "it was not until May that they left", "it took until May before they left": the time is of what follows. */
function foldCleft(words: SentenceWords, clauses: Clause[], index: number): void {
  const next = clauses[index];
  if (next.joint !== 'subordinate' || !(words.bits[next.connective] & (RELATIVE | UNTIL))) return;
  const times = timesOfNothing(words, clauses[index - 1], next.connective);
  if (times.length === 0) return;
  clauses[index] = clauseLike(next, { joint: 'main', connective: -1, parent: -1, times: [...times, ...timesOf(words, next)] });
  clauses[index - 1] = emptied(clauses[index - 1]);
}

/** "It took until Friday for the road to reopen". */
function foldTaking(words: SentenceWords, clauses: Clause[], index: number): void {
  const { bits, timeAt } = words, cleft = clauses[index - 1], { verb, from, to } = clauses[index];
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

/** "It took", of which the times are told elsewhere: no deed. */
function emptied(clause: Clause): Clause {
  return clauseLike(clause, { verb: groupLike(clause.verb, { copula: true, sense: STATE }), times: [] });
}

/** The times, up to a token, of "it was" and "it took until", which tell nothing else. */
function timesOfNothing(words: SentenceWords, cleft: Clause, end: number): AttachedTime[] {
  const { bits, timeAt, vocabulary: { classes } } = words, { verb, subject: [from, to] } = cleft;
  if (!(verb.copula || classes.taking[verb.base] !== 0) || to - from !== 1 || !(bits[from] & ANAPHOR) || hintsAt(words, from) & PERSON) return [];
  for (let at = verb.to; at < end; at++) if (timeAt[at] === 0 && !(bits[at] & (PREPOSITION | ADVERB | DETERMINER | UNTIL | NOT))) return [];
  const times = timesOf(words, cleft);
  return verb.copula || times.some(({ role }) => role === 'until') ? times.map((time) => timeLike(time, { role: 'at', place: 'front' })) : [];
}

/** "Toast the nuts and let them cool": a plain word right before an article is a verb that gives an order, and so are the base forms joined to it; "Ivan the Great" is somebody. */
function opensWithOrder(words: SentenceWords, from: number): boolean {
  const { bits, tokens, timeAt } = words;
  return tokens.kind[from] === WORD && timeAt[from] === 0 && (bits[from] & ~(BASE | NOUN_LIKE | HAPPENING)) === 0 && (bits[from + 1] & (DETERMINER | PRONOUN | RELATIVE)) === DETERMINER && !isCapital(words, from + 2);
}

/** "Undocking came in May", "Docking with the station, planned for May, was put off": the verb in front is the subject of the next. */
function opensWithGerund(words: SentenceWords, groups: readonly VerbGroup[], from: number): boolean {
  const first = groups.at(0);
  if (first && isCompound(words, groups, from)) return true;
  if (first?.from !== from || first.form !== 'progressive' || first.perfect || first.passive) return false;
  const next = groups.find(({ form }) => form === 'finite');
  if (!next || SAYS.has(next.sense)) return false;
  const end = adverbsBefore(words, next.from, first.to), before = end - 1;
  if (hasMark(words, before, COMMA)) return before > first.to;
  for (let at = first.to; at < end; at++) if (hasMark(words, at, COMMA) || (words.bits[at] & (PRONOUN | SUBORDINATOR | RELATIVE) && !(words.bits[at] & (DETERMINER | PREPOSITION)))) return false;
  // "Leaving the harbour the ship struck a rock": a second noun phrase does it.
  return subjectStart(words, first.to, end) === first.to || before < first.to + 1;
}

/** "Night fishing resumes", "winter working starts", "early in-person voting began": behind bare words and right before the verb, a name for what is done. */
function isCompound(words: SentenceWords, [first, next]: readonly VerbGroup[], from: number): boolean {
  const { tokens: { kind }, bits } = words, before = first.from - 1;
  if (first.form !== 'progressive' || first.head !== first.from || before < from || (next as VerbGroup | undefined)?.form !== 'finite' || next.from !== first.to) return false;
  // Of several words only what begins or ends is done: "a man driving lost control".
  if (before > from && !ASPECTS.has(next.sense)) return false;
  for (let at = from; at < before; at++) if (!hasMark(words, at, HYPHEN) && !hasMark(words, at + 1, HYPHEN) && (kind[at] !== WORD || (bits[at] & (PRONOUN | PREPOSITION | COORDINATOR | SUBORDINATOR)) !== 0)) return false;
  return kind[before] === WORD && (bits[before] & (DETERMINER | PRONOUN | PREPOSITION | ADVERB)) === 0 && !endsAsPlural(words, before);
}

/** "Two were killed and 30 injured": a number alone. */
function isCount(words: SentenceWords, [from, to]: Clause['subject']): boolean {
  const { tokens: { kind }, bits } = words;
  if (from >= to || (kind[to - 1] !== NUMBER && !(bits[to - 1] & DETERMINER && hintsAt(words, to - 1) & INDEFINITE))) return false;
  for (let at = from; at < to - 1; at++) if (!(bits[at] & (PREPOSITION | ADVERB | DETERMINER)) && kind[at] !== NUMBER) return false;
  return true;
}

/** A past form that may be a participle, with neither auxiliary nor object, of a verb that things do not do by themselves. */
function isBareParticiple(words: SentenceWords, { head, from, to: end, form, past, sense, base, particle }: VerbGroup, isWilled = false): boolean {
  const to = particle === end ? end + 1 : end;
  const { classes } = words.vocabulary;
  if (form !== 'finite' || (head !== from && !hasMark(words, head - 1, HYPHEN)) || !past || !(words.bits[head] & PARTICIPLE) || (ACTIVE.has(sense) && !isWilled && classes.undergone[base] === 0) || classes.intransitive[base] !== 0) return false;
  // "Was sold and renamed Ithaki".
  if (classes.naming[base] !== 0 && isCapital(words, to)) return true;
  // "Called off Friday's match" acts upon that.
  if (to < words.tokens.length && words.timeAt[to] !== 0) return !datesNoun(words, to);
  return to >= words.tokens.length || (words.bits[to] & (PREPOSITION | COORDINATOR | SUBORDINATOR | CAUSE)) !== 0 || isBreak(words, to) || hasMark(words, to, DOT);
}

/** "Minutes of the meeting held on 3 May", as titles say it. */
function asHeld(words: SentenceWords, clause: Clause, to: number): Clause {
  const { verb } = clause;
  const subject = !hasMark(words, to - 1, DOT) && isBareParticiple(words, verb) ? heldBefore(words, verb, clause.subject) : undefined;
  if (!subject) return clause;
  verb.passive = true;
  return clauseLike(clause, { subject });
}

/** "Boiler repaired 3 March", "Order placed: 28 Feb", "Delayed by weather": neither article nor object, and a date that no preposition joins. */
function isTelegram(words: SentenceWords, { verb, subject: [first, last], joint }: Clause): boolean {
  const { to } = verb;
  // "Hearing set for 11 September".
  if (joint === 'main' && first < last && verb.sense === PLAN && verb.form === 'finite' && verb.head === verb.from && !verb.planned && words.bits[verb.head] & PARTICIPLE && !(words.bits[first] & (DETERMINER | PRONOUN)) && hintsAt(words, to) & APPOINTS && words.timeAt[to + 1] !== 0) return true;
  if (joint !== 'main' || ASPECTS.has(verb.sense) || (words.bits[first] & (DETERMINER | PRONOUN)) !== 0 || !isBareParticiple(words, verb)) return false;
  if (first >= last) return (hintsAt(words, to) & DOER) !== 0 && words.timeAt[to + 1] === 0;
  if (isName(words, first, last)) return false;
  const index = words.timeAt[to];
  if (index === 0) return hasMark(words, to, COLON);
  const time = words.times[index - 1], next = timeEnd(words, to);
  return time.when !== undefined && (!isCapital(words, to) || /\d/.test(time.text)) && (next >= words.tokens.length || (words.bits[next] & PREPOSITION) !== 0 || words.tokens.kind[next] !== WORD);
}

/** "Depot bombed in the night", "no faults reported": neither article nor object, of a verb that is done to things. */
export function isCurt(words: SentenceWords, { verb, subject: [first, last] }: Clause): boolean {
  const isNone = (words.bits[first] & NOT) !== 0 && last - first > 1;
  return first < last && verb.particle < 0 && words.vocabulary.classes.doneTo[verb.base] !== 0 && (isNone || (words.bits[first] & (DETERMINER | PRONOUN)) === 0) && isBareParticiple(words, verb, isNone) && !isName(words, first, last);
}

/** "Ada Berg": each word with a capital; of a single one nobody can tell. */
function isName(words: SentenceWords, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) if (isCapital(words, at)) return true;
  return false;
}

/** "Called off.", "cancelled owing to rain", "cancelled by the owner": nothing behind it that it could act upon. */
function isNotice(words: SentenceWords, { to, particle }: VerbGroup): boolean {
  // "All sailings cancelled today."
  const at = timeEnd(words, particle === to ? to + 1 : to);
  return hasMark(words, at, DOT) || (words.bits[at] & CAUSE) !== 0 || (hintsAt(words, at) & DOER) !== 0;
}

/** "Moved to 10:30", "brought forward to Monday". */
function isShifted({ bits, timeAt }: SentenceWords, { to, particle }: VerbGroup): boolean {
  const at = particle === to ? to + 1 : to;
  return (bits[at] & PREPOSITION) !== 0 && timeAt[at + 1] !== 0;
}

/** The first word, past quotation marks, is an "if". */
function opensWithCondition(words: SentenceWords, from: number, to: number): boolean {
  let at = from;
  while (at < to && isBreak(words, at)) at++;
  if (at >= to || words.bits[at] & CONDITION) return at < to;
  // "Had the wind not dropped, the fire would have reached the mill".
  if ((words.bits[at] & (HAVE | PAST_AUXILIARY)) !== (HAVE | PAST_AUXILIARY) || !(words.bits[at + 1] & (DETERMINER | PRONOUN | ANAPHOR) || isCapital(words, at + 1))) return false;
  let comma = at + 1;
  while (comma < to && !hasMark(words, comma, COMMA)) comma++;
  for (let next = comma; next < to; next++) if (words.bits[next] & WOULD) return true;
  return false;
}

/** An "if" that opens the sentence or follows "and", "but" governs what comes after it. */
function opensCondition(words: SentenceWords, connective: number, from: number): boolean {
  const before = connective - 1;
  if (before < from) return true;
  return ((words.bits[before]) & COORDINATOR) !== 0 || (before === from && isBreak(words, before));
}
