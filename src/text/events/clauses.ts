// Clauses of a sentence: where the words of each verb begin and end, and what joins them.
import { WORD } from '../tokens.js';
import type { Clause } from './clause.js';
import { keepVerbs } from './keep-verbs.js';
import { antecedentBefore, phraseStart } from './noun-phrases.js';
import { finiteFirst } from './participles.js';
import { isBreak, isQuote, type SentenceWords, signAt } from './sentence-words.js';
import {
  adverbsBefore, appositionStart, coordinateSubject, hostOf, lastComma, onlyAdverbs, openingNoun, 
  relativeNoun, resumedSubject, subjectStart,
} from './subjects.js';
import type { VerbGroup } from './verb-group.js';
import { readVerbGroups } from './verb-groups.js';
import {
  ADVERB, ANAPHOR, CAUSE, CONDITION, COORDINATOR, DETERMINER, HAPPENING, NOUN_LIKE, PREPOSITION, 
  PRONOUN, RELATIVE, senseOf, SUBORDINATOR, VERB,
} from './vocabulary.js';

const SAYS = new Set([senseOf('say'), senseOf('deny'), senseOf('think'), senseOf('ask')]);

/** The clauses of the tokens `from`–`to` of one sentence, in text order. */
export function readClauses(words: SentenceWords, from: number, to: number): Clause[] {
  const groups = finiteFirst(words, keepVerbs(words, readVerbGroups(words, from, to), from, to), from);
  const clauses: Clause[] = [];
  let conditional = opensWithCondition(words, from, to);
  for (let index = 0; index < groups.length; index++) {
    const verb = groups[index];
    const clause = readClause(words, clauses, verb, from);
    const isCondition = clause.connective >= 0 && ((words.bits[clause.connective]) & CONDITION) !== 0;
    if (isCondition) conditional = opensCondition(words, clause.connective, from);
    const previous = clauses[clauses.length - 1];
    if (previous) previous.to = Math.max(previous.verb.to, clause.from);
    clauses.push(isCondition || (conditional && verb.mood !== 'none') ? { ...clause, conditional: true } : clause);
  }
  const last = clauses[clauses.length - 1];
  if (last) last.to = to;
  return clauses;
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

/** Finds where the clause of a verb begins, by the joint nearest before it, and its subject. */
function readClause(words: SentenceWords, clauses: readonly Clause[], verb: VerbGroup, from: number): Clause {
  const { bits } = words;
  const previous = clauses[clauses.length - 1];
  const low = previous ? previous.verb.to : from;
  const host = hostOf(clauses);
  const base = { verb, to: verb.to, conditional: false };
  if (verb.form === 'infinitive' || verb.form === 'progressive' || verb.form === 'participle') {
    return readNonFinite(words, clauses, verb, low, from, base);
  }
  let start = -1, connective = -1;
  for (let at = verb.from - 1; at >= low; at--) {
    const b = bits[at];
    if (words.timeAt[at] !== 0) continue;
    if (b & RELATIVE && !(b & PRONOUN && b & DETERMINER && at + 1 < verb.from && isNounAfter(words, at))) {
      start = at;
      connective = at;
      break;
    }
    if (b & SUBORDINATOR && (!(b & PREPOSITION) || joinsClause(words, at, verb.from))) {
      start = at;
      connective = at;
      break;
    }
    if (b & COORDINATOR && previous) {
      start = at;
      connective = at;
      break;
    }
    if (previous && (isQuote(words, at) || ';:\u2014\u2013('.includes(signAt(words, at) || ' '))) {
      start = at + 1;
      break;
    }
    if (previous && signAt(words, at) === ',' && isBreak(words, at)) {
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
  const b = connective >= 0 ? (bits[connective]) : 0;
  if (start < 0) {
    const near = adverbsBefore(words, verb.from, low) - 1;
    if (previous && near >= low && words.timeAt[near] === 0 && ((bits[near]) & (PRONOUN | ANAPHOR | DETERMINER)) === (PRONOUN | ANAPHOR)) {
      // "the day he left it rained": a pronoun opens the next clause.
      return { ...base, joint: SAYS.has(previous.verb.sense) ? 'complement' : 'coordinate', from: near, subject: [near, near + 1], connective: -1, parent: clauses.length - 1, causal: false };
    }
    if (previous && SAYS.has(previous.verb.sense)) {
      const begin = phraseStart(words, verb.from, low);
      return { ...base, joint: 'complement', from: begin, subject: [begin, verb.from], connective: -1, parent: clauses.length - 1, causal: false };
    }
    if (previous) {
      // The verb takes up the words before an insertion: "that a sailing booked for Thursday had been moved".
      const joint = host ? complementJoint(words, host, (clauses[clauses.indexOf(host) + 1] ?? previous).from) : -1;
      if (host && (joint >= 0 || SAYS.has(host.verb.sense))) {
        return { ...base, joint: 'complement', from: verb.from, subject: previous.antecedent ?? previous.subject, connective: joint, parent: clauses.indexOf(host), causal: false };
      }
      return { ...base, joint: previous.joint === 'participle' || previous.joint === 'infinitive' ? 'main' : 'coordinate', from: verb.from,
        subject: resumedSubject(words, clauses, from), connective: -1, parent: -1, causal: false };
    }
    const begin = subjectStart(words, from, verb.from);
    const end = adverbsBefore(words, verb.from, begin);
    const parenthesis = SAYS.has(verb.sense) && signAt(words, verb.to) === ',' ? lastComma(words, from, end) : -1;
    if (parenthesis >= 0) {
      return { ...base, joint: 'coordinate', from: parenthesis + 1, subject: [parenthesis + 1, end], connective: -1, parent: -1, causal: false };
    }
    return { ...base, joint: 'main', from, subject: [begin, end], connective: -1, parent: -1, causal: false };
  }
  const subjectFrom = connective >= 0 && start === connective ? connective + 1 : start;
  const own: readonly [number, number] = [subjectStart(words, subjectFrom, verb.from), adverbsBefore(words, verb.from, subjectFrom)];
  const isEmpty = own[0] >= own[1] || onlyAdverbs(words, own[0], own[1]);
  if (connective < 0) {
    // After a comma with no subject of its own the sentence goes on where it was left: "Upgrades, which …, have been".
    if (isEmpty) {
      const isTold = host !== undefined && host !== previous && SAYS.has(host.verb.sense);
      return {
        ...base, joint: isTold ? 'complement' : 'main', from: start, subject: resumedSubject(words, clauses, from), connective,
        parent: isTold ? clauses.indexOf(host) : -1, causal: false,
      };
    }
    return { ...base, joint: previous ? 'coordinate' : 'main', from: start, subject: own, connective, parent: -1, causal: false };
  }
  if (b & COORDINATOR && !(b & SUBORDINATOR && !previous)) {
    const partner = clauses.length - 1;
    return { ...base, joint: 'coordinate', from: start, subject: isEmpty ? coordinateSubject(clauses, partner, signAt(words, connective - 1) === ',') : own, connective, parent: -1, causal: false };
  }
  if (b & RELATIVE && connective === from && isEmpty) {
    return { ...base, joint: 'main', from, subject: [from, verb.from], connective: -1, parent: -1, causal: false };
  }
  if (previous && b & RELATIVE && b & DETERMINER && signAt(words, connective - 1) !== ',' && SAYS.has(previous.verb.sense)) {
    return { ...base, joint: 'complement', from: start, subject: own, connective, parent: clauses.length - 1, causal: false };
  }
  if (b & RELATIVE && isEmpty) {
    const antecedent = openingNoun(words, clauses, from) ?? relativeNoun(words, connective, low, from);
    return { ...base, joint: 'relative', from: start, subject: antecedent, connective, parent: clauses.length - 1, causal: false };
  }
  if (b & RELATIVE && connective > low && previous === undefined || (b & RELATIVE && signAt(words, connective - 1) === ',')) {
    const antecedent = relativeNoun(words, connective, low, from);
    return { ...base, joint: 'relative', from: start, subject: own, antecedent, connective, parent: clauses.length - 1, causal: false };
  }
  const isComplement = previous !== undefined && (b & RELATIVE) !== 0 && (SAYS.has(previous.verb.sense) || connective === previous.verb.to);
  return {
    ...base, joint: isComplement ? 'complement' : 'subordinate', from: start, subject: own, connective,
    parent: clauses.length - 1, causal: (b & CAUSE) !== 0,
  };
}

function readNonFinite(
  words: SentenceWords, clauses: readonly Clause[], verb: VerbGroup, low: number, from: number, base: { verb: VerbGroup; to: number; conditional: boolean },
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
  const subject = found[0] >= found[1] && parent >= 0 ? (clauses[parent]).subject : found;
  return {
    ...base, joint: verb.form === 'infinitive' ? 'infinitive' : 'participle', from: start, subject, connective, parent,
    causal: connective >= 0 && ((bits[connective]) & CAUSE) !== 0,
  };
}

/** "with the gates opening at six": a noun right before the progressive does it. */
function hasOwnNoun({ bits, tokens, timeAt }: SentenceWords, verb: VerbGroup, start: number, low: number): boolean {
  if (verb.form !== 'progressive' || start !== verb.from || start <= low) return false;
  const before = start - 1;
  return timeAt[before] === 0 && tokens.kind[before] === WORD && ((bits[before]) & ~(HAPPENING | NOUN_LIKE | VERB)) === 0
    && (((bits[before]) & VERB) === 0 || ((bits[before]) & (HAPPENING | NOUN_LIKE)) !== 0);
}

/** "after" and its like join a clause where a noun other than a time follows: "after a bow failed", not "before noon". */
function joinsClause(words: SentenceWords, at: number, to: number): boolean {
  let next = at + 1;
  while (next < to && (words.bits[next]) & (ADVERB | DETERMINER) && words.timeAt[next] === 0) next++;
  return next < to && words.timeAt[next] === 0 && !((words.bits[next]) & PREPOSITION);
}

/** "that" before a noun points, it does not join. */
function isNounAfter({ bits, tokens }: SentenceWords, at: number): boolean {
  const b = bits[at + 1];
  const barred = b & (NOUN_LIKE | HAPPENING) ? DETERMINER | PRONOUN | PREPOSITION : DETERMINER | PRONOUN | PREPOSITION | ADVERB | VERB;
  return tokens.kind[at + 1] === WORD && (b & barred) === 0 && ((bits[at + 2]) & VERB) !== 0;
}

/** The joining word between a verb and the insertion after it. */
function complementJoint({ bits, timeAt }: SentenceWords, host: Clause, to: number): number {
  for (let at = host.verb.to; at < to; at++) {
    if (timeAt[at] === 0 && (bits[at]) & SUBORDINATOR) return at;
  }
  return -1;
}
