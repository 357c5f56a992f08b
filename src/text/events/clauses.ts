// Clauses of a sentence: where the words of each verb begin and end, and what joins them.
import { WORD } from '../tokens.js';
import { isDash, signAt } from '../structure/signs.js';
import type { VerbSense } from '../locales/event-types.js';
import type { Clause, ClauseJoint } from './clause.js';
import { timedJoint, timedStart, ownSubject, hasOwnNoun, joinsClause, opensPhrase, isNounAfter, isNounBefore, happeningBefore, thingBefore, complementJoint } from './joints.js';
import { keepVerbs } from './keep-verbs.js';
import { giveMain } from './main-clause.js';
import { antecedentBefore, phraseStart } from './noun-phrases.js';
import { finiteFirst } from './participles.js';
import { hintsAt, isBreak, isCapital, isQuote, textBetween, type SentenceWords, hasMark, COMMA, DOT, STRONG } from './sentence-words.js';
import { isLongAfter } from './offsets.js';
import {
  adverbsBefore, appositionStart, coordinateSubject, hostOf, lastComma, onlyAdverbs, openingNoun,
  relativeNoun, resumedSubject, subjectStart,
} from './subjects.js';
import { attachTimes, timesOf } from './time-roles.js';
import type { VerbGroup } from './verb-group.js';
import { readVerbGroups } from './verb-groups.js';
import { guess } from './word-classes.js';
import {
  ADVERB, ANAPHOR, BASE, CAUSE, CONDITION, COORDINATOR, DETERMINER, DO, HAPPENING, NOT, NOUN_LIKE, PARTICIPLE, PERSON, PLURAL, PREPOSITION,
  PRONOUN, RELATIVE, senseOf, SUBORDINATOR, UNTIL,
} from './vocabulary.js';

/** What nobody does without an object: "the race was moved and the concert cancelled". */
const UNDONE = new Set(['cancel', 'postpone', 'reinstate'].map((name) => senseOf(name as VerbSense)));
/** What nobody does to a time without an object. */
const SHIFTS = new Set(['move', 'extend', 'advance'].map((name) => senseOf(name as VerbSense)));
/** Senses of verbs that things do by themselves: they open, close, come about. */
const ACTIVE = new Set([senseOf('begin'), senseOf('end'), senseOf('happen'), senseOf('state'), senseOf('miss'), senseOf('say')]);
/** Verbs of beginning, ending and going on. */
const ASPECTS = new Set([senseOf('begin'), senseOf('end'), senseOf('resume')]);
const PLAN = senseOf('plan');
const SAYS = new Set([senseOf('say'), senseOf('deny'), senseOf('think'), senseOf('ask')]);


/**
 * The clauses of the tokens `from`–`to` of one sentence, in text order.
 * @param isNote - whoever writes leaves themselves out: a past form that opens the sentence is its verb.
 */
export function readClauses(words: SentenceWords, first: number, to: number, isNote = false): Clause[] {
  const from = pastOutcome(words, first, to);
  // "Mended the roof": the capital is that of the sentence, and no name's.
  if (isNote && words.tokens.word[from] === 0 && words.tokens.kind[from] === WORD && words.timeAt[from] === 0) words.bits[from] = guess(words.tokens, from, words.vocabulary);
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
    const before = groups[index - 1] as VerbGroup | undefined;
    if (verb.form === 'participle' && before?.to === verb.from && before.passive && before.form === 'finite' && before.head > before.from) continue;
    // "Went ahead as planned on Monday": the time is of what went ahead.
    if (verb.form === 'participle' && verb.sense === PLAN && verb.head === verb.from && index > 0 && (words.bits[verb.from - 1] & (SUBORDINATOR | CAUSE)) === (SUBORDINATOR | CAUSE)) continue;
    const clause = withBarePronoun(words, readClause(words, clauses, verb, from));
    const isCondition = clause.connective >= 0 && ((words.bits[clause.connective]) & CONDITION) !== 0;
    if (isCondition) conditional = opensCondition(words, clause.connective, from);
    const previous = clauses.at(-1);
    if (previous) previous.to = Math.max(previous.verb.to, clause.from);
    // "Should it fail again, …": no joining word.
    if (isCondition || (conditional && (verb.mood !== 'none' || (clauses.length === 0 && clause.connective < 0)))) clause.conditional = true;
    // "was lifted in May and reimposed in June": the second participle shares the auxiliary.
    if (previous?.verb.passive && clause.joint === 'coordinate' && (clause.subject[0] === previous.subject[0] || UNDONE.has(verb.sense)) && isBareParticiple(words, verb, previous.verb.mood === 'will')) {
      verb.passive = true;
      // "Will be signed on Monday and published on Friday".
      if (previous.verb.mood !== 'none' && clause.subject[0] === previous.subject[0]) {
        verb.mood = previous.verb.mood;
        verb.past = false;
      }
    }
    // "Game postponed until Sunday", "standup moved to 10:30", as notices say it.
    else if (!hasMark(words, to - 1, DOT) && isBareParticiple(words, verb) && (UNDONE.has(verb.sense) || (SHIFTS.has(verb.sense) && isShifted(words, verb)))) verb.passive = true;
    clauses.push(clause);
  }
  const last = clauses.at(-1);
  // ", and when it burst" with nothing behind it goes with what stands before.
  if (last) clauses[clauses.length - 1] = { ...last, to, parent: Math.min(last.parent, clauses.length - 2) };
  giveMain(words, clauses, from);
  for (let index = 1; index < clauses.length; index++) {
    if (clauses[index].connective < 0) continue;
    if (index < clauses.length - 1) returnFront(words, clauses, index);
    foldCleft(words, clauses, index);
  }
  // "Unveiled in 1931, the statue was moved", "having lost his post in 1931, he": whose participle opens the sentence.
  const [opening, next] = clauses;
  if (clauses.length > 1 && opening.joint === 'participle' && (opening.verb.form === 'participle' || opening.verb.perfect) && opening.subject[0] >= opening.subject[1] && opening.from === from && next.subject[0] >= opening.verb.to && next.joint !== 'subordinate') {
    clauses[0] = { ...opening, subject: next.subject };
  }
  return clauses;
}

/** "He crossed; two days later, in a fog that did not lift, he turned": what stands behind the sign is in front of the clause that goes on behind the insertion. */
function returnFront(words: SentenceWords, clauses: readonly Clause[], index: number): void {
  const host = clauses[index - 1], next = clauses[index + 1], { from } = clauses[index];
  if (next.joint !== 'main' && next.joint !== 'coordinate') return;
  let at = host.verb.to;
  while (at < from && !hasMark(words, at, STRONG)) at++;
  if (at >= from) return;
  const front = attachTimes(words, next, at + 1, from);
  if (front.length === 0) return;
  host.to = at;
  next.times = [...front, ...timesOf(words, next)];
}

/** "It was in 1931 that the mill closed", "it was not until May that they left": the time is of what follows. */
function foldCleft(words: SentenceWords, clauses: Clause[], index: number): void {
  const { bits, timeAt } = words;
  const cleft = clauses[index - 1], next = clauses[index];
  const [from, to] = cleft.subject;
  if (!cleft.verb.copula || next.joint !== 'subordinate' || !(bits[next.connective] & RELATIVE) || to - from !== 1 || !(bits[from] & ANAPHOR) || hintsAt(words, from) & PERSON) return;
  for (let at = cleft.verb.to; at < next.connective; at++) if (timeAt[at] === 0 && !(bits[at] & (PREPOSITION | ADVERB | DETERMINER | UNTIL | NOT))) return;
  const times = timesOf(words, cleft);
  if (times.length === 0) return;
  clauses[index] = { ...next, joint: 'main', connective: -1, parent: -1, times: [...times.map((time) => ({ ...time, role: 'at', place: 'front' }) as const), ...timesOf(words, next)] };
  cleft.times = [];
}

/** "Toast the nuts and let them cool": a plain word right before an article is a verb that gives an order, and so are the base forms joined to it; "Ivan the Great" is somebody. */
function opensWithOrder(words: SentenceWords, from: number): boolean {
  const { bits, tokens, timeAt } = words;
  return tokens.kind[from] === WORD && timeAt[from] === 0 && (bits[from] & ~(BASE | NOUN_LIKE | HAPPENING)) === 0 && (bits[from + 1] & (DETERMINER | PRONOUN | RELATIVE)) === DETERMINER && !isCapital(words, from + 2);
}

/** "Undocking came in May", "Docking with the station, planned for May, was put off": the verb in front is the subject of the next. */
function opensWithGerund(words: SentenceWords, [first, ...rest]: readonly VerbGroup[], from: number): boolean {
  const next = rest.find(({ form }) => form === 'finite');
  if (!next || first.from !== from || first.form !== 'progressive' || first.perfect || first.passive || SAYS.has(next.sense)) return false;
  const end = adverbsBefore(words, next.from, first.to), before = end - 1;
  if (hasMark(words, before, COMMA)) return before > first.to;
  for (let at = first.to; at < end; at++) if (hasMark(words, at, COMMA) || (words.bits[at] & (PRONOUN | SUBORDINATOR | RELATIVE) && !(words.bits[at] & (DETERMINER | PREPOSITION)))) return false;
  // "Leaving the harbour the ship struck a rock": a second noun phrase does it.
  return subjectStart(words, first.to, end) === first.to || before < first.to + 1;
}

/** Past "remember that", "please note that", "don't forget": what is reminded of is told. */
export function pastReminder(words: SentenceWords, from: number, to: number): number {
  const { bits, tokens: { word }, vocabulary: { classes, base } } = words;
  const kinds = classes.reminder;
  let at = from, isNot = false;
  for (; at < Math.min(to, from + 3) && kinds[base[word[at]]] === 0 && bits[at] & (ADVERB | DO | NOT); at++) if (bits[at] & NOT) isNot = true;
  const kind = at < to ? kinds[word[at]] : 0;
  if (kind !== (isNot ? 2 : 1) || words.timeAt[at] !== 0) return from;
  const isJoined = classes.complementizer[word[at + 1]] !== 0 && bits[at + 1] & RELATIVE;
  return isJoined ? at + 2 : bits[at + 1] & DETERMINER ? at + 1 : from;
}

/** Past "as a result", "therefore": these words open a sentence and belong to none of its phrases. */
export function pastOutcome(words: SentenceWords, from: number, to: number): number {
  const { bits, tokens: { word }, vocabulary: { outcomes } } = words;
  let at = from;
  while (at < from + 2 && at < to && bits[at] & (PREPOSITION | DETERMINER)) at++;
  if (at >= to || !outcomes.has(word[at]) || !(bits[from] & (at === from ? ADVERB : PREPOSITION)) || bits[at + 1] & PREPOSITION) return from;
  return at + (hasMark(words, at + 1, COMMA) ? 2 : 1);
}

/** A past form that may be a participle, with neither auxiliary nor object, of a verb that things do not do by themselves. */
function isBareParticiple(words: SentenceWords, { head, from, to: end, form, past, sense, base, particle }: VerbGroup, isWilled = false): boolean {
  const to = particle === end ? end + 1 : end;
  if (form !== 'finite' || head !== from || !past || !(words.bits[head] & PARTICIPLE) || (ACTIVE.has(sense) && !isWilled) || words.vocabulary.classes.intransitive[base] !== 0) return false;
  return words.timeAt[to] !== 0 || (words.bits[to] & (PREPOSITION | COORDINATOR | SUBORDINATOR)) !== 0 || isBreak(words, to) || hasMark(words, to, DOT);
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
  return at < to && ((words.bits[at]) & CONDITION) !== 0;
}

/** An "if" that opens the sentence or follows "and", "but" governs what comes after it. */
function opensCondition(words: SentenceWords, connective: number, from: number): boolean {
  const before = connective - 1;
  if (before < from) return true;
  return ((words.bits[before]) & COORDINATOR) !== 0 || (before === from && isBreak(words, before));
}

function newClause(
  verb: VerbGroup, joint: ClauseJoint, from: number, subject: Clause['subject'], connective: number, parent: number, causal = false,
  antecedent?: Clause['antecedent'],
): Clause {
  return { verb, joint, from, to: verb.to, subject, antecedent, connective, parent, conditional: false, times: undefined, drafts: undefined, causal };
}

/** "It now hopes": a time right behind a pronoun is none of its. */
function withBarePronoun({ bits, timeAt }: SentenceWords, clause: Clause): Clause {
  const [from, to] = clause.subject;
  return to - from === 2 && timeAt[from + 1] !== 0 && (bits[from] & (PRONOUN | DETERMINER)) === PRONOUN ? { ...clause, subject: [from, from + 1] } : clause;
}

/** "1911–1913": a dash between two times. */
function isRange({ tokens, timeAt }: SentenceWords, at: number): boolean {
  return timeAt[at - 1] !== 0 && timeAt[at + 1] !== 0 && isDash(signAt(tokens, at));
}

/** Finds where the clause of a verb begins, by the joint nearest before it, and its subject. */
function readClause(words: SentenceWords, clauses: readonly Clause[], verb: VerbGroup, from: number): Clause {
  const { bits } = words;
  const previous = clauses.at(-1);
  const low = previous ? previous.verb.to : from;
  const host = hostOf(clauses);
  if (verb.form === 'infinitive' || verb.form === 'progressive' || verb.form === 'participle') {
    return readNonFinite(words, clauses, verb, low, from);
  }
  let start = -1, connective = -1;
  for (let at = verb.from - 1; at >= low; at--) {
    const b = bits[at];
    if (words.timeAt[at] !== 0) continue;
    // "By that time".
    if (b & RELATIVE && b & DETERMINER && at > low && bits[at - 1] & PREPOSITION && !(bits[at - 1] & SUBORDINATOR)) continue;
    if (b & RELATIVE && b & DETERMINER && at + 1 < verb.from && (b & PRONOUN || at === from || bits[at - 1] & (COORDINATOR | PREPOSITION)) && isNounAfter(words, at)) continue;
    if (b & RELATIVE) {
      start = at;
      connective = at;
      break;
    }
    if (b & SUBORDINATOR && pastOutcome(words, at, verb.from) === at && (!(b & PREPOSITION) || (joinsClause(words, at, verb.from) && !opensPhrase(words, at, verb.from, previous)))) {
      start = at;
      connective = at;
      break;
    }
    // "Only he and a boy got ashore": who is no object joins a subject.
    if (b & COORDINATOR && at > low && (bits[at - 1] & (PRONOUN | DETERMINER)) === PRONOUN && hintsAt(words, at - 1) & (PERSON | PLURAL)) continue;
    if (b & COORDINATOR && previous) {
      start = at;
      connective = at;
      break;
    }
    if (previous && (isQuote(words, at) || (hasMark(words, at, STRONG) && !isRange(words, at)))) {
      start = at + 1;
      break;
    }
    if (previous && hasMark(words, at, COMMA) && isBreak(words, at)) {
      start = at + 1;
      // The joining word may stand before a fronted phrase: "and, after a call, granted".
      break;
    }
  }
  if (start >= 0 && connective < 0 && previous && onlyAdverbs(words, start, verb.from)) {
    const apposition = appositionStart(words, start - 1, low, previous);
    if (apposition >= 0) {
      const joined = ((bits[apposition]) & (COORDINATOR | SUBORDINATOR)) !== 0;
      start = apposition;
      if (joined) connective = apposition;
    }
  }
  // "And on 1 June 1457, old and without an heir, the duke gave up": a time right behind "and" is of the verb to come.
  if (connective < 0 && start > low && previous) {
    const joint = timedJoint(words, low, start - 1);
    if (joint >= 0) start = connective = joint;
    else start = timedStart(words, low, start, verb.from);
  }
  const b = connective >= 0 ? (bits[connective]) : 0;
  if (start < 0) {
    const near = adverbsBefore(words, verb.from, low) - 1;
    // "A test that would have caught it was disabled": the sentence has no main verb yet.
    const isObject = near === previous?.verb.to && clauses.every(({ joint }) => joint === 'relative') && words.vocabulary.words.pronouns.thing.includes(textBetween(words, near, near + 1));
    if (previous && !isObject && near >= low && (bits[near] & (PRONOUN | ANAPHOR | DETERMINER)) === (PRONOUN | ANAPHOR)) {
      // "at the house he had bought": right behind a noun, with no sign between, a pronoun opens a clause that belongs to it.
      if (near > previous.verb.to && !SAYS.has(previous.verb.sense) && isNounBefore(words, near)) {
        return newClause(verb, 'relative', near, [near, near + 1], -1, clauses.length - 1, false, relativeNoun(words, near, low, from));
      }
      // "the day he left it rained": a pronoun opens the next clause.
      return newClause(verb, SAYS.has(previous.verb.sense) ? 'complement' : 'coordinate', near, [near, near + 1], -1, clauses.length - 1);
    }
    if (previous && (SAYS.has(previous.verb.sense) || hopes(words, previous, verb))) {
      let begin = phraseStart(words, verb.from, low);
      // "told me the team had won": who hears it is not who did it.
      if (begin + 1 < verb.from && words.vocabulary.classes.hearer[words.tokens.word[begin]] !== 0) begin++;
      // "A strike that had been called for Monday was put off": who is the subject of both stands before.
      if (begin < verb.from || previous.joint !== 'relative') return newClause(verb, 'complement', begin, [begin, verb.from], -1, clauses.length - 1);
    }
    if (previous) {
      // The verb takes up the words before an insertion: "that a crossing meant for Friday had been put off".
      const joint = host ? complementJoint(words, host, (clauses[clauses.indexOf(host) + 1] ?? previous).from) : -1;
      // "Closed after a barge carrying gravel struck it": why and when, no complement.
      if (host && joint >= 0 && (bits[joint] & (SUBORDINATOR | RELATIVE)) === SUBORDINATOR && bits[joint] & PREPOSITION && words.timeAt[joint + 1] === 0) {
        return newClause(verb, 'subordinate', verb.from, previous.antecedent ?? previous.subject, joint, clauses.indexOf(host), (bits[joint] & CAUSE) !== 0 && !isLongAfter(words, joint));
      }
      if (host && (joint >= 0 || SAYS.has(host.verb.sense))) {
        return newClause(verb, 'complement', verb.from, previous.antecedent ?? previous.subject, joint, clauses.indexOf(host));
      }
      return newClause(verb, previous.joint === 'participle' || previous.joint === 'infinitive' ? 'main' : 'coordinate', verb.from, resumedSubject(words, clauses, from), -1, -1);
    }
    const begin = subjectStart(words, from, verb.from);
    const end = adverbsBefore(words, verb.from, begin);
    const parenthesis = SAYS.has(verb.sense) && hasMark(words, verb.to, COMMA) ? lastComma(words, from, end) : -1;
    if (parenthesis >= 0) {
      return newClause(verb, 'coordinate', parenthesis + 1, [parenthesis + 1, end], -1, -1);
    }
    return newClause(verb, 'main', from, [begin, end], -1, -1);
  }
  const joined = connective >= 0 && start === connective ? connective + 1 : start;
  const subjectFrom = previous ? pastOutcome(words, joined, verb.from) : joined;
  const own: readonly [number, number] = [subjectStart(words, subjectFrom, verb.from), adverbsBefore(words, verb.from, subjectFrom)];
  const isEmpty = own[0] >= own[1] || onlyAdverbs(words, own[0], own[1]);
  if (connective < 0) {
    // After a comma with no subject of its own the sentence goes on where it was left: "Upgrades, which …, have been".
    if (isEmpty) {
      const isTold = host !== undefined && host !== previous && SAYS.has(host.verb.sense);
      return newClause(verb, isTold ? 'complement' : 'main', start, resumedSubject(words, clauses, from), connective, isTold ? clauses.indexOf(host) : -1);
    }
    return newClause(verb, previous ? 'coordinate' : 'main', start, own, connective, -1);
  }
  if (b & COORDINATOR && !(b & SUBORDINATOR && !previous)) {
    const partner = clauses.length - 1;
    return newClause(verb, 'coordinate', start, isEmpty ? coordinateSubject(clauses, partner, hasMark(words, connective - 1, COMMA)) : own, connective, -1);
  }
  if (b & RELATIVE && connective === from && isEmpty) {
    return newClause(verb, 'main', from, [from, verb.from], -1, -1);
  }
  if (previous && b & RELATIVE && b & DETERMINER && !hasMark(words, connective - 1, COMMA) && SAYS.has(previous.verb.sense)) {
    return newClause(verb, 'complement', start, own, connective, clauses.length - 1);
  }
  if (b & RELATIVE && isEmpty) {
    const antecedent = openingNoun(words, clauses, from) ?? happeningBefore(words, verb, connective, low) ?? thingBefore(words, connective, previous, relativeNoun(words, connective, low, from));
    return newClause(verb, 'relative', start, antecedent, connective, clauses.length - 1);
  }
  if (b & RELATIVE && connective > low && previous === undefined || (b & RELATIVE && hasMark(words, connective - 1, COMMA))) {
    const antecedent = relativeNoun(words, connective, low, from);
    return newClause(verb, 'relative', start, own, connective, clauses.length - 1, false, antecedent);
  }
  // "an update that crews had installed": right behind its noun.
  if (previous && b & RELATIVE && b & DETERMINER && connective > previous.verb.to && !isEmpty && isNounBefore(words, connective)) {
    return newClause(verb, 'relative', start, own, connective, clauses.length - 1, false, relativeNoun(words, connective, low, from));
  }
  // ", and when it rained, they left": hangs on what follows.
  if (previous && bits[connective - 1] & COORDINATOR && hasMark(words, connective - 2, COMMA) && !(b & RELATIVE)) return newClause(verb, 'subordinate', start, own, connective, clauses.length + 1);
  const isComplement = previous !== undefined && (b & RELATIVE) !== 0 && (SAYS.has(previous.verb.sense) || connective === previous.verb.to);
  return newClause(verb, isComplement ? 'complement' : 'subordinate', start, own, connective, clauses.length - 1, (b & CAUSE) !== 0 && !isLongAfter(words, connective));
}

/** "Hopes the new wing will open": what is hoped for has a subject of its own. */
function hopes({ bits }: SentenceWords, { verb: { sense, form, planned, to } }: Clause, { mood }: VerbGroup): boolean {
  return sense === PLAN && form === 'finite' && !planned && mood !== 'none' && (bits[to] & DETERMINER) !== 0;
}

function readNonFinite(
  words: SentenceWords, clauses: readonly Clause[], verb: VerbGroup, low: number, from: number,
): Clause {
  const { bits } = words;
  const parent = clauses.length - 1;
  let start = verb.from, connective = -1;
  if (start > low) {
    const b = bits[start - 1];
    if (b & (COORDINATOR | PREPOSITION | SUBORDINATOR)) {
      start--;
      connective = start;
    }
  }
  const found = verb.form === 'participle' || (verb.form === 'infinitive' && parent < 0)
    ? antecedentBefore(words, start, parent >= 0 ? (clauses[parent]).from : from)
    : hasOwnNoun(words, verb, start, low) ? antecedentBefore(words, start, low)
      : parent >= 0 ? (clauses[parent]).subject : ([start, start] as const);
  // "was signed in 1912, revoked in 1934": a time stands before it, the subject goes on.
  const subject = ownSubject(words, verb, start, low, parent < 0) ?? (found[0] >= found[1] && parent >= 0 ? (clauses[parent]).subject : found);
  return newClause(verb, verb.form === 'infinitive' ? 'infinitive' : 'participle', start, subject, connective, parent, connective >= 0 && ((bits[connective]) & CAUSE) !== 0);
}
