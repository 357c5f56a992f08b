// Clauses of a sentence: one per verb, with its subject, its joint to the sentence, and where its words begin and end.
import { WORD } from '../tokens.js';
import { isBreak, isCapital, isGlued, isQuote, signAt, type SentenceWords } from './sentence-words.js';
import {
  ADVERB, ANAPHOR, CAUSE, CONDITION, COORDINATOR, DETERMINER, HAPPENING, NOUN_LIKE, PARTICLE, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, VERB, senseOf,
} from './vocabulary.js';
import { keepVerbs, readVerbGroups, type VerbGroup } from './verb-groups.js';

/** How a clause hangs in its sentence. */
export type ClauseJoint = 'main' | 'coordinate' | 'relative' | 'subordinate' | 'complement' | 'infinitive' | 'participle';

/** A verb and its words. Indexes are tokens; ranges are half-open. */
export interface Clause {
  readonly verb: VerbGroup;
  readonly joint: ClauseJoint;
  /** All its words; clauses of a sentence do not overlap. */
  readonly from: number;
  to: number;
  /** Its subject, wherever it stands; empty where there is none. */
  readonly subject: readonly [from: number, to: number];
  /** The noun that a relative clause belongs to, where that is not its subject. */
  readonly antecedent?: readonly [from: number, to: number];
  /** The joining word ("after", "which", "and"); -1 = none. */
  readonly connective: number;
  /** The clause it hangs on, counted within the sentence; -1 = none. */
  readonly parent: number;
  /** Hangs on a condition. */
  readonly conditional: boolean;
  /** Tells why its parent happened. */
  readonly causal: boolean;
}

const PLAN = senseOf('plan');
const SAYS = new Set([senseOf('say'), senseOf('deny'), senseOf('think'), senseOf('ask')]);

/** The clauses of the tokens `from`–`to` of one sentence, in text order. */
export function readClauses(words: SentenceWords, from: number, to: number): Clause[] {
  const groups = finiteFirst(words, keepVerbs(words, readVerbGroups(words, from, to), from, to), from);
  const clauses: Clause[] = [];
  let conditional = false;
  for (let index = 0; index < groups.length; index++) {
    const verb = groups[index] as VerbGroup;
    const clause = readClause(words, clauses, verb, from);
    const isCondition = clause.connective >= 0 && ((words.bits[clause.connective] as number) & CONDITION) !== 0;
    if (isCondition) conditional = opensCondition(words, clause.connective, from);
    const previous = clauses[clauses.length - 1];
    if (previous) previous.to = Math.max(previous.verb.to, clause.from);
    clauses.push(isCondition || (conditional && verb.mood !== 'none') ? { ...clause, conditional: true } : clause);
  }
  const last = clauses[clauses.length - 1];
  if (last) last.to = to;
  return clauses;
}

/** An "if" that opens the sentence or follows "and", "but" governs what comes after it. */
function opensCondition(words: SentenceWords, connective: number, from: number): boolean {
  const before = connective - 1;
  if (before < from) return true;
  return ((words.bits[before] as number) & COORDINATOR) !== 0 || (before === from && isBreak(words, before));
}

/** Decides which past forms are participles after a noun ("a ceasefire signed in 2016 is …"). */
function finiteFirst(words: SentenceWords, groups: VerbGroup[], from: number): VerbGroup[] {
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index] as VerbGroup;
    if (group.form !== 'finite' || group.strength !== 2 || group.head !== group.from || !group.past) continue;
    if (group.from === from || followsParticiple(words, groups, index) || followsSubordinator(words, group, from) || isPostNominal(words, groups, index)) {
      group.form = 'participle';
      group.passive = true;
      group.past = false;
    }
  }
  return groups.filter((group) => group.form !== 'participle' || !isAdjective(words, group));
}

/** "written comments": a participle right before a plain noun. */
function isAdjective({ bits, tokens, timeAt }: SentenceWords, { to }: VerbGroup): boolean {
  if (to >= tokens.length || tokens.kind[to] !== WORD || timeAt[to] !== 0) return false;
  const b = bits[to] as number;
  if ((b & ~(NOUN_LIKE | HAPPENING | VERB)) !== 0) return false;
  return ((tokens.flags[to] as number) & 1) === 0 && (b === 0 || (b & (NOUN_LIKE | HAPPENING)) !== 0);
}

/** "a visit planned for May and put off since": a participle joined to one, where the sentence has its verb already. */
function followsParticiple({ bits }: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const group = groups[index] as VerbGroup, previous = groups[index - 1];
  if (!previous || previous.form !== 'participle' || group.from === 0 || !((bits[group.from - 1] as number) & COORDINATOR)) return false;
  return groups.some((other, place) => place < index - 1 && other.form === 'finite');
}

/** "as announced", "when asked": no subject between the joining word and the verb. */
function followsSubordinator({ bits }: SentenceWords, group: VerbGroup, from: number): boolean {
  let before = group.from - 1;
  while (before >= from && (bits[before] as number) & ADVERB) before--;
  return before >= from && ((bits[before] as number) & (SUBORDINATOR | RELATIVE)) === SUBORDINATOR;
}

function isPostNominal(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const group = groups[index] as VerbGroup;
  const { bits } = words;
  let before = group.from - 1;
  while (before > 0 && (bits[before] as number) & ADVERB && !((bits[before] as number) & PRONOUN)) before--;
  if ((bits[before] as number) & (RELATIVE | PRONOUN) && words.timeAt[before] === 0) return false;
  // "a visit planned for Monday": without an object a verb of planning is a participle.
  if (group.sense === PLAN && !hasObject(words, group) && (bits[group.to] as number) & PREPOSITION) return true;
  // A finite verb before it with nothing to part them: "a call brokered by …".
  for (let at = index - 1; at >= 0; at--) {
    const earlier = groups[at] as VerbGroup;
    if (earlier.form !== 'finite') continue;
    let parted = false;
    for (let i = earlier.to; i < group.from; i++) {
      if (isBreak(words, i) || isJoint(words, i) || ((bits[i] as number) & SUBORDINATOR && hasObject(words, group))) parted = true;
    }
    if (!parted && !(SAYS.has(earlier.sense) && group.from > earlier.to)) return true;
    break;
  }
  if (signAt(words, before) === ',' && before > 1 && (bits[before - 1] as number) & ADVERB && signAt(words, before - 2) === ',') before -= 3;
  const afterComma = isBreak(words, before) && !isQuote(words, before) && signAt(words, before) !== ')';
  if (afterComma && signAt(words, before) === ',') {
    // ", cancelled last year, has been": a comma on both sides.
    const next = groups.slice(index + 1).find((later) => later.form === 'finite');
    if (next) {
      for (let i = group.to; i < next.from; i++) if (signAt(words, i) === ',') return true;
    }
    return hasVerbBefore(groups, index) && !hasObject(words, group) && !opensSeries(words, groups, index);
  }
  // A surer verb follows and nothing parts them: "booked for Thursday had been moved".
  const next = groups.slice(index + 1).find((later) => later.form === 'finite' && (later.strength === 3 || later.strength === 2));
  if (!next) return false;
  for (let i = group.to; i < next.from; i++) {
    if (isBreak(words, i) || isJoint(words, i)) return false;
  }
  if (SAYS.has(group.sense)) return next.from === group.to;
  const follows = bits[group.to] as number;
  return words.timeAt[group.to] !== 0 || (follows & (PREPOSITION | ADVERB | PARTICLE)) !== 0 || next.from === group.to;
}

/** "reached the hut, rested and left": the last verb of the series stands after "and". */
function opensSeries(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const group = groups[index] as VerbGroup, next = groups[index + 1];
  if (next?.form !== 'finite' || !next.past || !((words.bits[next.from - 1] as number) & COORDINATOR)) return false;
  for (let at = group.to; at < next.from; at++) if (isBreak(words, at)) return false;
  return true;
}

/** After a verb form: nothing, or an object. Participles after nouns are followed by "by", "for", a time. */
function hasObject(words: SentenceWords, group: VerbGroup): boolean {
  const at = group.to;
  if (at >= words.tokens.length || isBreak(words, at) || signAt(words, at) === '.') return true;
  return words.timeAt[at] === 0 && ((words.bits[at] as number) & (PREPOSITION | ADVERB | PARTICLE)) === 0;
}

function hasVerbBefore(groups: readonly VerbGroup[], index: number): boolean {
  for (let at = 0; at < index; at++) if ((groups[at] as VerbGroup).form === 'finite') return true;
  return false;
}

function isJoint({ bits }: SentenceWords, at: number): boolean {
  const b = bits[at] as number;
  return (b & COORDINATOR) !== 0 || ((b & (SUBORDINATOR | RELATIVE)) !== 0 && !(b & PREPOSITION));
}

/** The last clause that is no insertion after a noun. */
function hostOf(clauses: readonly Clause[]): Clause | undefined {
  for (let at = clauses.length - 1; at >= 0; at--) {
    const clause = clauses[at] as Clause;
    if (clause.joint !== 'participle' && clause.joint !== 'relative' && clause.joint !== 'infinitive') return clause;
  }
  return undefined;
}

/** The joining word between a verb and the insertion after it. */
function complementJoint({ bits, timeAt }: SentenceWords, host: Clause, to: number): number {
  for (let at = host.verb.to; at < to; at++) {
    if (timeAt[at] === 0 && (bits[at] as number) & SUBORDINATOR) return at;
  }
  return -1;
}

/** Where a subject with an apposition begins: "and a smaller ship, the Petrel, took over", ", the operator, Sund Ferries, said". */
function appositionStart(words: SentenceWords, comma: number, low: number, previous: Clause): number {
  if (previous.joint === 'relative' || previous.joint === 'participle') return -1;
  let inner = -1;
  for (let at = comma - 1; at >= low; at--) {
    const b = words.bits[at] as number;
    if (words.timeAt[at] !== 0) return inner >= 0 ? at + 1 : -1;
    if (signAt(words, at) === ',') {
      if (inner >= 0) return at + 1;
      inner = at;
    } else if (isBreak(words, at)) return inner >= 0 ? at + 1 : -1;
    else if (b & COORDINATOR || (b & SUBORDINATOR && !(b & PREPOSITION))) return inner >= 0 || b & COORDINATOR ? at : -1;
  }
  return -1;
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
    const b = bits[at] as number;
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
      const joined = ((bits[apposition] as number) & (COORDINATOR | SUBORDINATOR)) !== 0;
      start = apposition;
      if (joined) connective = apposition;
    }
  }
  const b = connective >= 0 ? (bits[connective] as number) : 0;
  if (start < 0) {
    const near = adverbsBefore(words, verb.from, low) - 1;
    if (previous && near >= low && words.timeAt[near] === 0 && ((bits[near] as number) & (PRONOUN | ANAPHOR | DETERMINER)) === (PRONOUN | ANAPHOR)) {
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

/** "with the gates opening at six": a noun right before the progressive does it. */
function hasOwnNoun({ bits, tokens, timeAt }: SentenceWords, verb: VerbGroup, start: number, low: number): boolean {
  if (verb.form !== 'progressive' || start !== verb.from || start <= low) return false;
  const before = start - 1;
  return timeAt[before] === 0 && tokens.kind[before] === WORD && ((bits[before] as number) & ~(HAPPENING | NOUN_LIKE | VERB)) === 0
    && (((bits[before] as number) & VERB) === 0 || ((bits[before] as number) & (HAPPENING | NOUN_LIKE)) !== 0);
}

function readNonFinite(
  words: SentenceWords, clauses: readonly Clause[], verb: VerbGroup, low: number, from: number, base: { verb: VerbGroup; to: number; conditional: boolean },
): Clause {
  const { bits } = words;
  const parent = clauses.length - 1;
  let start = verb.from, connective = -1;
  if (start > low) {
    const b = bits[start - 1] as number;
    if (b & (COORDINATOR | PREPOSITION | SUBORDINATOR)) {
      start--;
      connective = start;
    }
  }
  const found = verb.form === 'participle' || (verb.form === 'infinitive' && parent < 0)
    ? antecedentBefore(words, start, parent >= 0 ? (clauses[parent] as Clause).from : from)
    : hasOwnNoun(words, verb, start, low) ? antecedentBefore(words, start, low)
      : parent >= 0 ? (clauses[parent] as Clause).subject : ([start, start] as const);
  // "was signed in 1912, revoked in 1934": a time stands before it, the subject goes on.
  const subject = found[0] >= found[1] && parent >= 0 ? (clauses[parent] as Clause).subject : found;
  return {
    ...base, joint: verb.form === 'infinitive' ? 'infinitive' : 'participle', from: start, subject, connective, parent,
    causal: connective >= 0 && ((bits[connective] as number) & CAUSE) !== 0,
  };
}

/** "after" and its like join a clause where a noun other than a time follows: "after a bow failed", not "before noon". */
function joinsClause(words: SentenceWords, at: number, to: number): boolean {
  let next = at + 1;
  while (next < to && (words.bits[next] as number) & (ADVERB | DETERMINER) && words.timeAt[next] === 0) next++;
  return next < to && words.timeAt[next] === 0 && !((words.bits[next] as number) & PREPOSITION);
}

/** "that" before a noun points, it does not join. */
function isNounAfter({ bits, tokens }: SentenceWords, at: number): boolean {
  const b = bits[at + 1] as number;
  const barred = b & (NOUN_LIKE | HAPPENING) ? DETERMINER | PRONOUN | PREPOSITION : DETERMINER | PRONOUN | PREPOSITION | ADVERB | VERB;
  return tokens.kind[at + 1] === WORD && (b & barred) === 0 && ((bits[at + 2] as number) & VERB) !== 0;
}

/** Skips a fronted phrase up to its comma, leading times, joining words and quotation marks. */
function subjectStart(words: SentenceWords, from: number, to: number): number {
  const { bits, timeAt } = words;
  const last = adverbsBefore(words, to, from) - 1;
  if (last > from && timeAt[last] === 0 && ((bits[last] as number) & (PRONOUN | DETERMINER | RELATIVE)) === PRONOUN) return last;
  let start = from;
  for (let at = from; at < to; at++) {
    if (signAt(words, at) === ',' || isQuote(words, at) || signAt(words, at) === ':') {
      const b = bits[from] as number;
      // "On Monday, …", "With nothing restored, …" are fronted; "Prairie, the utility, …" is the subject itself.
      if (at === from || b & (PREPOSITION | ADVERB | SUBORDINATOR) || timeAt[from] !== 0 || signAt(words, at) === ':') start = at + 1;
      else if (isQuote(words, at) && at < to - 1) start = at + 1;
    }
  }
  if (start === from && (bits[from] as number) & (PREPOSITION | ADVERB) && timeAt[from] === 0) {
    // "In a note on Monday the company said": the subject begins after the time.
    for (let at = from; at < to - 1; at++) {
      const next = bits[at + 1] as number;
      if (timeAt[at] !== 0 && timeAt[at + 1] === 0 && (next & (DETERMINER | PRONOUN) || isCapital(words, at + 1)) && !isGlued(words, at + 1)) start = at + 1;
    }
  }
  while (start < to) {
    const b = bits[start] as number;
    const isFront = timeAt[start] !== 0 || isBreak(words, start) || signAt(words, start) === '.'
      || ((b & (COORDINATOR | ADVERB)) !== 0 && !(b & (DETERMINER | PRONOUN)))
      || ((b & PREPOSITION) !== 0 && timeNear(words, start + 1, to));
    if (!isFront) break;
    if (timeAt[start] !== 0) {
      const same = timeAt[start];
      let after = start;
      while (after < to && timeAt[after] === same) after++;
      // A time before a noun belongs to the subject: "Monday's launch", "the 06:45 departure".
      if (after < to && words.tokens.kind[after] === WORD && !isCapital(words, after) && ((bits[after] as number) & (DETERMINER | PRONOUN | PREPOSITION | COORDINATOR | ADVERB)) === 0) break;
      if (after < to && isPossessive(words, after)) break;
      start = after;
      continue;
    }
    start++;
  }
  return start;
}

function isPossessive({ bits, tokens }: SentenceWords, at: number): boolean {
  return ((bits[at] as number) & DETERMINER) !== 0 && tokens.text.charCodeAt(tokens.start[at] as number) !== 0 && isGluedWord(tokens.flags[at] as number);
}

function isGluedWord(flags: number): boolean {
  return (flags & 4) === 0;
}

function timeNear(words: SentenceWords, at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 4); i++) {
    if (words.timeAt[i] !== 0) return true;
    if (!((words.bits[i] as number) & (ADVERB | DETERMINER | PREPOSITION))) return false;
  }
  return false;
}

function lastComma(words: SentenceWords, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (signAt(words, at) === ',') return at;
  return -1;
}

/** Where the adverbs before a verb begin. */
function adverbsBefore(words: SentenceWords, at: number, low: number): number {
  let end = at;
  while (end > low && ((words.bits[end - 1] as number) & ADVERB) !== 0 && !((words.bits[end - 1] as number) & (PRONOUN | DETERMINER))) end--;
  return end > low ? end : at;
}

function onlyAdverbs(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!((words.bits[at] as number) & ADVERB) && words.timeAt[at] === 0 && !isBreak(words, at)) return false;
  }
  return true;
}

/** What a relative clause belongs to: before any verb all that opens the sentence, else the noun before it. */
function relativeNoun(words: SentenceWords, connective: number, low: number, from: number): readonly [number, number] {
  const near = antecedentBefore(words, connective, low);
  if (low > from || signAt(words, connective - 1) !== ',') {
    // After a verb the nearest noun: "a source of news for the town, which".
    let start = near[1];
    while (start > near[0] && !((words.bits[start - 1] as number) & PREPOSITION)) start--;
    return start < near[1] ? [start, near[1]] : near;
  }
  const start = subjectStart(words, from, near[1]);
  return start < near[1] ? [start, near[1]] : near;
}

/** The noun phrase right before `at`, back to a sign, a verb, or a joining word. */
function antecedentBefore(words: SentenceWords, at: number, low: number): readonly [number, number] {
  let end = at;
  while (end > low && (isBreak(words, end - 1) || ((words.bits[end - 1] as number) & ADVERB && words.timeAt[end - 1] === 0))) end--;
  if (end > low && (words.bits[end - 1] as number) & PREPOSITION && end < at) end--;
  return [phraseStart(words, end, low), end];
}

/** Where the noun phrase that ends at `end` begins: its prepositional parts are taken along. */
function phraseStart(words: SentenceWords, end: number, low: number): number {
  const { bits, timeAt } = words;
  let start = end;
  while (start > low) {
    const b = bits[start - 1] as number;
    if (timeAt[start - 1] !== 0 || isBreak(words, start - 1)) break;
    if (b & (COORDINATOR | SUBORDINATOR | RELATIVE) && !(b & PREPOSITION)) break;
    if (b & VERB && !(b & (NOUN_LIKE | HAPPENING)) && !isModifier(words, start - 1)) break;
    start--;
  }
  while (start < end && (bits[start] as number) & PREPOSITION) start++;
  return start;
}

/** A verb form between article and noun. */
function isModifier({ bits }: SentenceWords, at: number): boolean {
  return at > 0 && ((bits[at - 1] as number) & (DETERMINER | PREPOSITION)) !== 0;
}

/** "A ruling on whether …": the noun that opens the sentence and carries a clause inside. */
function openingNoun(words: SentenceWords, clauses: readonly Clause[], from: number): readonly [number, number] | undefined {
  const first = clauses[0];
  if (!first || first.joint !== 'subordinate' || first.connective <= from) return undefined;
  let end = first.connective;
  while (end > from && (words.bits[end - 1] as number) & PREPOSITION) end--;
  const start = subjectStart(words, from, end);
  return start < end ? [start, end] : undefined;
}

/** The subject of the last clause that is not an insertion; before any, the words that open the sentence. */
function resumedSubject(words: SentenceWords, clauses: readonly Clause[], from: number): readonly [number, number] {
  const opening = openingNoun(words, clauses, from);
  if (opening) return opening;
  // Right after an insertion: the noun that it was put after.
  let inserted: Clause | undefined;
  for (let at = clauses.length - 1; at >= 0; at--) {
    const clause = clauses[at] as Clause;
    if (clause.joint === 'relative' || (clause.joint === 'participle' && clause.verb.form === 'participle' && clause.connective < 0)) inserted = clause;
    else if (clause.joint !== 'infinitive' && clause.joint !== 'participle') break;
  }
  if (inserted) return inserted.antecedent ?? inserted.subject;
  const only = clauses[0];
  // "The records, she said, were handed over": the verb goes on after the parenthesis.
  if (only && clauses.length === 1 && SAYS.has(only.verb.sense) && only.from > from) {
    return [subjectStart(words, from, only.from - 1), only.from - 1];
  }
  return hostOf(clauses)?.subject ?? clauses[0]?.subject ?? [from, from];
}

/** The subject that a verb after "and" shares: of the nearest clause, or after a comma of the nearest that hangs on none. */
function coordinateSubject(clauses: readonly Clause[], partner: number, isApart: boolean): readonly [number, number] {
  for (let at = partner; at >= 0; at--) {
    const clause = clauses[at] as Clause;
    if (clause.joint === 'participle' || clause.joint === 'infinitive') continue;
    if (isApart && at > 0 && (clause.joint === 'subordinate' || clause.joint === 'complement' || clause.joint === 'relative')) continue;
    return clause.subject;
  }
  return (clauses[partner] as Clause | undefined)?.subject ?? [0, 0];
}
