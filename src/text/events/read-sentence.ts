// One sentence → drafts: each clause is a saying, a plan, an act upon a plan, a happening, a state, or nothing.
import type { EventStatus, Span } from '../../model/index.js';
import type { When } from '../../time/index.js';
import { isActSense, objectOf, readAct, addPlan, splitAct } from '../schedule/acts.js';
import { headlineOf } from '../titles/headline.js';
import { capitalised, joinPhrase, nounTokens } from '../titles/phrase.js';
import { readCauses } from './causes.js';
import { readClauses, type Clause } from './clauses.js';
import { combineTimes, sinceLength, type Dated } from './combine-times.js';
import type { Draft } from './draft.js';
import { makeDraft } from './make-draft.js';
import type { Reading, SentenceReading } from './reading.js';
import { hintsAt, isBreak, tokenAfter } from './sentence-words.js';
import { readTheme } from './theme.js';
import { attachTimes, type AttachedTime } from './time-roles.js';
import {
  ADVERB, ANAPHOR, ARGUMENT, AT_TIME, COORDINATOR, DO, DUE, HABITUAL, HAPPENING, HEARSAY, NOT, ONLY, PREPOSITION, PRONOUN, REPLACING, SPEECH, VERB, senseOf,
} from './vocabulary.js';

const SAY = senseOf('say'), THINK = senseOf('think'), ASK = senseOf('ask'), PLAN = senseOf('plan'), STATE = senseOf('state');
const DENY = senseOf('deny'), MISS = senseOf('miss'), REFUSE = senseOf('refuse'), BEGIN = senseOf('begin'), END = senseOf('end'), HAPPEN = senseOf('happen');

/** Sentences longer than this many tokens are read in pieces, so that no text costs more than its length. */
const LONGEST = 256;

/** Reads the events of one sentence. */
export function readSentence(reading: Reading, span: Span, index: number): void {
  const { words } = reading;
  const first = tokenAfter(words, span.start), last = tokenAfter(words, span.end - 1) + 1;
  if (words.tokens.text.charAt(span.end - 1) === '?') return;
  for (let from = first; from < last; from += LONGEST) {
    const to = Math.min(last, from + LONGEST);
    if (!isTelling(reading, from, to)) continue;
    const clauses = readClauses(words, from, to);
    if (clauses.length > 0) readPiece(reading, { span, index, from, to, clauses, made: new Map() });
  }
}

/** Is there a time, an act upon a plan, or a saying in these tokens? */
function isTelling({ words, sayings }: Reading, from: number, to: number): boolean {
  const { timeAt, tokens, vocabulary } = words;
  if (sayings.cueWithin(from, to) >= 0) return true;
  for (let at = from; at < to; at++) {
    if (timeAt[at] !== 0) return true;
    const id = tokens.word[at] as number;
    if (id !== 0 && (isActSense(vocabulary.sense[id] as number) || vocabulary.predicateStart.has(id) || vocabulary.base[id] !== 0 && vocabulary.particled.has(vocabulary.base[id] as number))) return true;
  }
  return false;
}

function readPiece(reading: Reading, sentence: SentenceReading): void {
  const { words, sayings } = reading;
  const { clauses } = sentence;
  const opening = attachTimes(words, clauses[0] as Clause, sentence.from, (clauses[0] as Clause).from);
  const mainIndex = Math.max(0, clauses.findIndex((clause) => clause.joint === 'main' || clause.joint === 'coordinate' || clause.joint === 'complement'));
  let front: readonly AttachedTime[] = [];
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i] as Clause;
    const times = [...(i === mainIndex ? opening : []), ...attachTimes(words, clause, clause.from, clause.to), ...antecedentTime(reading, sentence, clause)];
    const fronted = times.filter((time) => time.place === 'front' && clause.subject[0] >= sentence.from);
    if (fronted.length > 0 && clause.joint !== 'relative') front = fronted;
    const said = sayings.cueWithin(clause.verb.from, clause.verb.to);
    if (said >= 0 && isSaying(clause) && (!clause.verb.passive || sayings.hasSpeaker(said))) {
      const dated = combineTimes(times.filter(({ role, time }) => role !== 'argument' && !sayings.holds(said, time.start)))[0];
      const when = dated ?? adjunctTime(reading, sentence, i);
      if (when) reading.saidAt.set(said, when);
      readOccasion(reading, sentence, clause, i, when);
      note(reading, clause);
      continue;
    }
    readClause(reading, sentence, clause, times, front === fronted ? [] : front);
  }
  announceActs(reading, sentence);
  if (sentence.index === reading.lead && reading.isReport) dateHotNews(reading, sentence);
  readCauses(reading, sentence);
}

function isSaying({ verb }: Clause): boolean {
  return !isActSense(verb.sense);
}

/** "The band has cancelled its tour": in the first sentence of a report the perfect tells what has just happened. */
function dateHotNews({ written }: Reading, { clauses, made }: SentenceReading): void {
  if (!written) return;
  for (const clause of clauses) {
    if (!clause.verb.perfect || clause.verb.past || clause.verb.form !== 'finite' || clause.joint === 'relative' || clause.joint === 'subordinate') continue;
    for (const draft of made.get(clause) ?? []) {
      if (draft.part !== 'act' || draft.when) continue;
      draft.when = written;
      draft.confidence = 0.55;
      draft.implied = [{ part: 'date', basis: 'implied', rule: 'perfect.lead', reason: 'the day of writing: told as news in the first sentence' }];
    }
  }
}

function note(reading: Reading, { subject, joint }: Clause): void {
  if (joint !== 'main' && joint !== 'coordinate') return;
  reading.mentions.note(reading.words, readTheme(reading.words, subject[0], subject[1]));
}

/**
 * "Speaking on Tuesday, she said …", "She issued a warning on Tuesday, saying …": the time of the saying stands with another verb
 * of the same speaker.
 */
function adjunctTime(reading: Reading, { clauses, made }: SentenceReading, place: number): Dated | undefined {
  const { words } = reading;
  const clause = clauses[place] as Clause;
  const other = clauses[clause.verb.form === 'progressive' ? clause.parent : place - 1];
  const adjuncts = [other, ...clauses.slice(0, place).filter(({ verb }) => verb.form === 'progressive' && verb.sense === SAY)];
  for (const adjunct of adjuncts) {
    if (!adjunct || !(adjunct.verb.form === 'progressive' ? adjunct.verb.sense === SAY : clause.verb.form === 'progressive')) continue;
    const dated = combineTimes(attachTimes(words, adjunct, adjunct.from, adjunct.to).filter(({ role }) => role !== 'argument'))[0];
    if (!dated) continue;
    // "issued a statement": the words are the event, not the issuing.
    const [from, to] = objectOf(words, adjunct);
    let isSpeech = adjunct.verb.sense === SAY;
    for (let at = from; at < to; at++) if (hintsAt(words, at) & SPEECH) isSpeech = true;
    if (isSpeech) {
      for (const draft of made.get(adjunct) ?? []) reading.drafts.splice(reading.drafts.lastIndexOf(draft), 1);
      made.delete(adjunct);
    }
    return dated;
  }
  return undefined;
}

/** "speaking at a two-day conference in Oslo on Tuesday": the gathering is an event too. */
function readOccasion(reading: Reading, sentence: SentenceReading, clause: Clause, place: number, when: Dated | undefined): void {
  const { words } = reading;
  if (!when) return;
  for (let at = sentence.from; at < clause.to; at++) {
    const index = words.timeAt[at] as number;
    const time = words.times[index - 1];
    if (!time || time.type !== 'DURATION' || words.timeAt[at + 1] === index) continue;
    const noun = at + 1;
    if (noun >= sentence.to || !((words.bits[noun] as number) & HAPPENING) || reading.sayings.contentAt(noun) >= 0) continue;
    let end = noun + 1;
    while (end < sentence.to && words.timeAt[end] === 0 && !isBreak(words, end) && !((words.bits[end] as number) & (VERB | COORDINATOR))) end++;
    makeDraft(reading, sentence, sentence.clauses[Math.max(0, place - 1)] as Clause, {
      part: 'happening', status: 'occurred', theme: readTheme(words, noun, end),
      when: { ...when.when, duration: { value: time.value } }, times: [...when.times, time],
      title: capitalised(`${time.text} ${joinPhrase(words, nounTokens(words, noun, end), 50)}`),
    });
    return;
  }
}

/** "in March, when the permit lapsed": the clause happens at the time it hangs on. */
function antecedentTime(reading: Reading, sentence: SentenceReading, clause: Clause): AttachedTime[] {
  const { words } = reading;
  if (clause.connective < 1 || !(hintsAt(words, clause.connective) & AT_TIME)) return [];
  let at = clause.connective - 1;
  while (at > sentence.from && isBreak(words, at)) at--;
  const parent = sentence.clauses[clause.parent];
  if (words.timeAt[at] === 0 || !parent || !isBreak(words, clause.connective - 1)) return [];
  const last = attachTimes(words, parent, parent.from, parent.to).at(-1);
  return last && last.to === at + 1 ? [{ ...last, role: 'at' }] : [];
}

/** "has been extended, the department announced today": a present perfect is done by being announced. */
function announceActs(reading: Reading, sentence: SentenceReading): void {
  const { saidAt, sayings } = reading;
  const { clauses, made } = sentence;
  for (const clause of clauses) {
    if (!clause.verb.perfect || clause.verb.past) continue;
    for (const draft of made.get(clause) ?? []) {
      if (draft.part !== 'act' || (draft.when && !draft.isAtSlot)) continue;
      for (const other of clauses) {
        const said = sayings.cueWithin(other.from, other.to);
        const dated = said < 0 ? undefined : saidAt.get(said);
        if (!dated) continue;
        if (draft.isAtSlot) splitAct(reading, sentence, clause, draft, dated);
        else {
          draft.when = dated.when;
          draft.times.push(...dated.times);
        }
      }
    }
  }
}

function readClause(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[], front: readonly AttachedTime[]): void {
  const { verb } = clause;
  if (clause.conditional) return;
  if (isUnreal(reading, sentence, clause)) return;
  if (isActSense(verb.sense) && !clause.conditional && !verb.planned) {
    const act = readAct(reading, sentence, clause, times, front);
    if (act) {
      if (act.theme) reading.mentions.note(reading.words, act.theme);
      return;
    }
  }
  readPart(reading, sentence, clause, times);
  note(reading, clause);
}

function readPart(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): void {
  const { words } = reading;
  const { verb } = clause;
  const told = times.filter((time) => !time.isLabel && (time.role !== 'argument' || (verb.sense === PLAN && time.time.when !== undefined)));
  const length = times.find((time) => time.role === 'length');
  const dated = withLength(combineTimes(told.map((time) => settle(time, verb.sense === PLAN || verb.planned))), length, reading, clause);
  const open = dated.length === 0 && length ? openState(reading, clause, length) : undefined;
  if (open) {
    add(reading, sentence, clause, 'ongoing', open);
    return;
  }
  if (dated.length === 0) {
    if (length && addLength(reading, sentence, clause, length)) return;
    readUndated(reading, sentence, clause);
    return;
  }
  if (tellsClock(reading, clause, times)) return;
  if (verb.form === 'participle' || verb.form === 'progressive' || verb.form === 'infinitive') {
    readNonFinite(reading, sentence, clause, dated, told);
    return;
  }
  if (verb.sense === THINK && hasComplement(sentence, clause)) return;
  if ((verb.sense === SAY || verb.sense === DENY) && !verb.passive && objectOf(words, clause)[0] >= objectOf(words, clause)[1]) return;
  if (readNounSlot(reading, sentence, clause, told)) return;
  if (isFrame(reading, sentence, clause, told)) return;
  const status = statusOf(reading, sentence, clause, dated, told);
  if (!status) return;
  const replaced = told.filter((time) => time.isReplaced || time.isOriginal);
  if (replaced.length > 0 && replaced.length < told.length) {
    replaceSlot(reading, sentence, clause, told, replaced, status);
    return;
  }
  dated.forEach((when, place) => {
    const later = status === 'scheduled' && place > 0 && isSequel(reading, when, dated[place - 1]);
    add(reading, sentence, clause, later ? 'rescheduled' : status, when, place === 0 ? undefined : gappedSubject(reading, told, when), later);
  });
}

/** Nothing is told by what only might be, by what is true of anyone, by what is compared. */
function isUnreal({ words }: Reading, { clauses }: SentenceReading, clause: Clause): boolean {
  const { verb, joint } = clause;
  const parent = clauses[clause.parent];
  if (joint === 'infinitive' && parent && ((parent.verb.mood === 'would' && parent.joint !== 'complement') || parent.verb.mood === 'may' || (parent.verb.negated && parent.verb.mood !== 'none'))) return true;
  if (joint === 'relative' && clause.subject[1] - clause.subject[0] === 1 && ((words.bits[clause.subject[0]] as number) & (PRONOUN | ANAPHOR)) === PRONOUN) return true;
  if (joint === 'participle' && verb.form === 'participle' && verb.sense !== PLAN && verb.from > 0 && !isBreak(words, verb.from - 1) && !((words.bits[verb.from - 1] as number) & ADVERB)) {
    // "claims received after noon will not be considered": true of any such claim.
    const next = clauses[clauses.indexOf(clause) + 1];
    if (next && next.subject[0] === clause.subject[0] && (next.verb.mood === 'will' || next.verb.mood === 'may')) return true;
  }
  // "as fast as they were last autumn": a comparison.
  return joint === 'subordinate' && verb.copula && clause.connective >= 0 && (hintsAt(words, clause.connective) & ARGUMENT) !== 0;
}

/** Undated, yet told: a plan that did not come true, a request. */
function readUndated(reading: Reading, sentence: SentenceReading, clause: Clause): void {
  const { words, drafts } = reading;
  const { verb } = clause;
  if (verb.form !== 'finite' || verb.mood !== 'none' || clause.conditional) return;
  const theme = readTheme(words, clause.subject[0], clause.subject[1]);
  const isProVerb = (verb.sense === HAPPEN || ((words.bits[verb.head] as number) & DO) !== 0) && theme.pronoun !== 'none';
  if (verb.negated && verb.past && (isProVerb || verb.sense === HAPPEN)) {
    const plan = theme.pronoun === 'none' ? drafts.slice(-4).findLast((draft) => draft.part === 'plan' && draft.sentence === sentence.index && draft.theme?.from === theme.from) : drafts.slice(-8).findLast((draft) => draft.part === 'plan' && sentence.index - draft.sentence <= 1);
    if (!plan) return;
    makeDraft(reading, sentence, clause, {
      part: 'happening', status: 'negated', theme: plan.theme ?? theme, ...(plan.when && { when: plan.when }),
      title: headlineOf(words, clause, { status: 'negated', subject: joinPhrase(words, nounTokens(words, plan.theme?.from ?? 0, plan.theme?.to ?? 0), 40) }),
    });
    return;
  }
  if (verb.past && verb.perfect && !verb.passive && !verb.negated && !verb.copula && [0, BEGIN, END].includes(verb.sense)
    && reading.sayings.contentAt(verb.head) >= 0 && theme.pronoun === 'none' && objectOf(words, clause)[0] < objectOf(words, clause)[1]) {
    // Told by somebody as over by then.
    add(reading, sentence, clause, 'reported', undefined);
    return;
  }
  if (verb.sense === ASK && !verb.negated && !verb.passive && (verb.past || verb.perfect) && (verb.perfect || clause.joint !== 'participle')) {
    const next = clause.to > verb.to ? verb.to : -1;
    if (next < 0) return;
    if (sentence.made.has(clause)) return;
    const child = sentence.clauses.find((other) => other.parent === sentence.clauses.indexOf(clause));
    if (child?.joint === 'infinitive') return; // told by what is asked for
    if (!verb.perfect && !((words.bits[next] as number) & PREPOSITION)) return;
    makeDraft(reading, sentence, clause, {
      part: 'happening', status: 'occurred', theme, title: headlineOf(words, clause, { ...withSubject(reading, clause, 'occurred'), keepTimes: true }), isRequest: true,
    });
  }
}

/** A time in the subject that is still to come dates the noun: "A concert on 12 May had never gone on sale". */
function readNounSlot(reading: Reading, sentence: SentenceReading, clause: Clause, told: readonly AttachedTime[]): boolean {
  const { words } = reading;
  const { verb, subject } = clause;
  const inSubject = told.filter((time) => time.place === 'subject' && !time.isModifier);
  if (inSubject.length === 0 || inSubject.length < told.filter(({ time }) => time.when !== undefined).length || verb.mood !== 'none') return false;
  const theme = readTheme(words, subject[0], inSubject[0]?.from ?? subject[1]);
  if (!theme.isHappening) return false;
  const dated = combineTimes(inSubject.map((time) => ({ ...time, role: 'at' as const })));
  if (verb.planned && verb.sense === HAPPEN) {
    for (const { when, times } of dated) {
      makeDraft(reading, sentence, clause, { part: 'happening', status: 'occurred', theme, when, times, title: capitalised(joinPhrase(words, nounTokens(words, theme.from, theme.to), 60)) });
    }
    // "was to have been followed by a year abroad": a plan without a date.
    const [from, to] = [verb.to + 1, clause.to];
    const next = readTheme(words, from, to);
    if (verb.passive && next.nouns.size > 0) addPlan(reading, sentence, clause, next, undefined);
    return true;
  }
  const isBound = inSubject.some(({ role }) => role === 'target' || role === 'until');
  if (!verb.past || !(isBound || dated.some(({ when }) => isAhead(reading, when)))) return false;
  for (const slot of isBound ? combineTimes(inSubject.map((time) => ({ ...time, role: 'until' as const }))) : dated) addPlan(reading, sentence, clause, theme, slot);
  return true;
}

function withSubject({ mentions, words }: Reading, { subject }: Clause, status: EventStatus): { status: EventStatus; subject?: string } {
  const name = mentions.resolve(words, subject);
  return name === undefined ? { status } : { status, subject: name };
}

/** After verbs of planning "for", "to" and "at" name the slot; "by" stays a bound. */
function settle(time: AttachedTime, isPlan: boolean): AttachedTime {
  return isPlan && (time.role === 'target' || time.role === 'argument') ? { ...time, role: 'at' } : time;
}

function add(reading: Reading, sentence: SentenceReading, clause: Clause, status: EventStatus, dated: Dated | undefined, gapped?: readonly [number, number], replaces?: boolean): Draft {
  const { words } = reading;
  const isPlan = status === 'scheduled' || status === 'rescheduled';
  const draft = makeDraft(reading, sentence, clause, {
    part: status === 'rescheduled' ? 'act' : isPlan ? 'plan' : 'happening',
    status, ...dated,
    theme: gapped ? readTheme(words, gapped[0], gapped[1]) : readTheme(words, clause.subject[0], clause.subject[1]),
    title: headlineOf(words, clause, {
      ...withSubject(reading, clause, isPlan ? 'scheduled' : status), ...(gapped && { subject: joinPhrase(words, nounTokens(words, gapped[0], gapped[1]), 44) }), until: gapStart(reading, clause) < clause.to ? gapStart(reading, clause) : titleEnd(sentence, clause),
    }),
    ...((replaces || isReplacing(reading, clause)) && { replaces: true }),
  });
  if (status === 'rescheduled') draft.isAtSlot = true;
  return draft;
}

/** Where a second subject begins whose verb is left out. */
function gapStart({ words }: Reading, clause: Clause): number {
  const times = attachTimes(words, clause, clause.from, clause.to);
  const place = times.findIndex((time, index) => index > 0 && time.isGapped && time.role !== 'argument' && time.place === 'after');
  return place > 0 ? (times[place - 1] as AttachedTime).to : clause.to;
}

/** "now", "instead" with the verb: an earlier plan is replaced. */
function isReplacing({ words }: Reading, { verb }: Clause): boolean {
  const { hints } = words.vocabulary;
  for (let at = Math.max(0, verb.from - 1); at < verb.to; at++) if ((hints[words.tokens.word[at] as number] as number) & REPLACING) return true;
  return false;
}

/** The words of an infinitive that completes the verb belong to its headline. */
function titleEnd({ clauses }: SentenceReading, clause: Clause): number {
  let end = clause.to;
  for (let at = clauses.indexOf(clause) + 1; at < clauses.length; at++) {
    const next = clauses[at] as Clause;
    if (next.joint !== 'infinitive' || next.from !== end || next.connective >= 0) break;
    end = next.to;
  }
  return end;
}

/** What the text says of a finite clause; undefined where it commits to nothing. */
function statusOf(reading: Reading, sentence: SentenceReading, clause: Clause, dated: readonly Dated[], times: readonly AttachedTime[]): EventStatus | undefined {
  const { verb } = clause;
  const first = dated[0] as Dated;
  if (verb.sense === MISS && verb.mood === 'none') return verb.planned ? 'scheduled' : 'occurred';
  if (verb.mood === 'wish') return undefined;
  if (verb.negated && (verb.planned || (verb.sense === PLAN && verb.passive))) {
    // "not expected before the summer": from then on.
    const until = times.find((time) => time.role === 'until');
    if (until?.time.when) (dated as Dated[])[0] = { when: until.time.when, times: [until.time] };
    return 'scheduled';
  }
  if (verb.planned || (verb.sense === PLAN && (verb.passive || verb.copula))) return 'scheduled';
  if (verb.mood === 'will') return verb.negated || isDenied(reading, clause) ? 'negated' : 'scheduled';
  if (verb.mood === 'would') {
    if (clause.conditional || verb.perfect && !verb.planned) return verb.perfect ? 'scheduled' : undefined;
    return verb.negated ? 'negated' : 'scheduled';
  }
  if (verb.mood === 'may') return times.some((time) => time.role === 'until') || isAhead(reading, first.when) ? 'scheduled' : verb.negated ? 'negated' : 'occurred';
  if (isHabit(reading, clause)) return 'scheduled';
  if (isDenied(reading, clause)) return 'negated';
  if (verb.sense === PLAN && !verb.past && !verb.perfect) return 'scheduled';
  if (verb.sense === PLAN && dated.some(({ when }) => isAhead(reading, when))) return 'scheduled';
  if (!verb.past && !verb.perfect && isAhead(reading, first.when)) return 'scheduled';
  if (verb.negated) {
    // "did not arrive until Tuesday": it arrived then.
    const until = times.find((time) => time.role === 'until');
    if (until?.time.when && (verb.past || verb.perfect)) {
      (dated as Dated[])[0] = { when: until.time.when, times: [until.time] };
      return 'occurred';
    }
    return 'negated';
  }
  if (isHearsay(reading, sentence, clause)) return 'reported';
  if (!verb.past && !verb.perfect && (verb.sense === STATE || verb.copula)) return 'ongoing';
  return 'occurred';
}

function isAhead({ written }: Reading, when: When): boolean {
  return written !== undefined && (Number.isFinite(when.start) ? when.start : when.end - 1) >= written.end;
}

/** "usually released in May". */
function isHabit({ words }: Reading, { verb }: Clause): boolean {
  return verb.from > 0 && (hintsAt(words, verb.from - 1) & HABITUAL) !== 0;
}

/** "Nobody was hurt", "there was no sign": the denial stands with the noun. */
function isDenied({ words }: Reading, { verb, subject, to }: Clause): boolean {
  const { bits, timeAt } = words;
  if (subject[0] < subject[1] && timeAt[subject[0]] === 0 && (bits[subject[0]] as number) & NOT) return true;
  const next = verb.to;
  return verb.copula && next + 1 < to && timeAt[next] === 0 && ((bits[next] as number) & NOT) !== 0 && !((bits[next + 1] as number) & ADVERB);
}

/** "is accused of", "reportedly", "allegedly". */
function isHearsay({ words, sayings }: Reading, { clauses }: SentenceReading, clause: Clause): boolean {
  for (let at = clause.from; at < clause.to; at++) if (hintsAt(words, at) & HEARSAY) return true;
  const parent = clauses[clause.parent];
  if (parent !== undefined && (hintsAt(words, parent.verb.head) & HEARSAY) !== 0) return true;
  // "according to the log": somebody else's words, with no verb of saying.
  const said = sayings.contentAt(clause.verb.head);
  return said >= 0 && sayings.isPhrase(said);
}

/** "It was by then 00:40": tells what the clock showed and nothing else. */
function tellsClock({ words }: Reading, { verb, subject, to }: Clause, times: readonly AttachedTime[]): boolean {
  if (!verb.copula || verb.planned || subject[1] - subject[0] !== 1 || !((words.bits[subject[0]] as number) & PRONOUN)) return false;
  for (let at = verb.to; at < to; at++) {
    if (words.timeAt[at] !== 0) return times.length > 0;
    if (!((words.bits[at] as number) & (ADVERB | PREPOSITION))) return false;
  }
  return false;
}

function hasComplement({ clauses }: SentenceReading, clause: Clause): boolean {
  const place = clauses.indexOf(clause);
  return clauses.some((other) => other.parent === place && other.joint === 'complement');
}

/** A state that only sets the scene for what follows at a finer time in the same sentence. */
function isFrame(reading: Reading, { clauses }: SentenceReading, clause: Clause, times: readonly AttachedTime[]): boolean {
  if (!clause.verb.copula || clause.joint !== 'main' || !times.every((time) => time.place === 'front')) return false;
  const { words } = reading;
  return clauses.some((other) => other !== clause && other.joint === 'coordinate' && !other.verb.copula
    && (isActSense(other.verb.sense) || attachTimes(words, other, other.from, other.to).some(({ time }) => time.type === 'TIME')));
}

/** "for three decades" with a present perfect or present: open, since about then. */
function openState({ reference }: Reading, { verb }: Clause, length: AttachedTime): Dated | undefined {
  if (verb.past || verb.mood !== 'none' || length.preposition < 0 || !(verb.perfect || verb.sense === STATE)) return undefined;
  if (verb.form !== 'finite' || length.time.mod === 'LESS_THAN' || !verb.perfect) return undefined;
  const when = sinceLength(length.time.value, reference);
  return when && { when, times: [length.time] };
}

/** "… for what was expected to be an hour", "and lasted three days": how long the event told just before took. */
function addLength(_reading: Reading, sentence: SentenceReading, clause: Clause, { time }: AttachedTime): boolean {
  const { verb } = clause;
  const isExpected = verb.planned || verb.sense === PLAN;
  if (!/^P[T\d]/.test(time.value) || !(isExpected || verb.sense === STATE) || verb.negated) return false;
  const place = sentence.clauses.indexOf(clause);
  for (let at = place - 1; at >= Math.max(0, place - 2); at--) {
    const host = sentence.clauses[at] as Clause;
    const draft = sentence.made.get(host)?.findLast(({ when }) => when !== undefined);
    const isShared = host.subject[0] === clause.subject[0] || clause.joint === 'relative';
    if (!draft?.when || draft.when.duration || !isShared) continue;
    draft.when = { ...draft.when, duration: { value: time.value, ...(time.mod === 'APPROX' && { approximate: true }), ...(isExpected && { expected: true }) } };
    draft.times.push(time);
    return true;
  }
  return false;
}

/** A length beside a time is its duration; in a plan an expected one. */
function withLength(dated: Dated[], length: AttachedTime | undefined, _reading: Reading, { verb }: Clause): Dated[] {
  const first = dated[0];
  if (!first || !length || !/^P[T\d]/.test(length.time.value)) return dated;
  const { mod, value } = length.time;
  const duration = {
    value, ...(mod === 'APPROX' && { approximate: true }), ...((verb.planned || verb.mood === 'will') && { expected: true }),
  };
  dated[0] = { ...first, when: { ...first.when, duration }, times: [...first.times, length.time] };
  return dated;
}

/** Clauses without a finite verb: a plan after its noun, a happening after its noun, or more about the verb above. */
function readNonFinite(reading: Reading, sentence: SentenceReading, clause: Clause, dated: readonly Dated[], times: readonly AttachedTime[]): void {
  const { words } = reading;
  const { verb } = clause;
  const parent = sentence.clauses[clause.parent];
  const theme = readTheme(words, clause.subject[0], clause.subject[1]);
  if (verb.form === 'participle') {
    if (verb.sense === THINK || verb.sense === STATE || ((verb.sense === SAY || verb.sense === ASK) && clause.from === sentence.from)) return;
    if (verb.sense === PLAN || verb.planned || ((words.bits[verb.head] as number) & DUE) !== 0) {
      if (verb.planned || theme.nouns.size === 0) return;
      for (const slot of dated) addPlan(reading, sentence, clause, theme, slot);
      return;
    }
    const isOpen = parent && (parent.verb.planned || parent.verb.mood === 'will') && !sentence.made.has(parent) && clause.connective < 0 && clause.from >= parent.verb.to;
    if (isOpen) {
      for (const when of dated) add(reading, sentence, parent, 'scheduled', when);
      return;
    }
    const status = isHabit(reading, clause) ? 'scheduled' : isHearsay(reading, sentence, clause) ? 'reported' : 'occurred';
    for (const when of dated) add(reading, sentence, clause, status, when);
    return;
  }
  if (verb.form === 'progressive') {
    if (isHearsay(reading, sentence, clause)) {
      for (const when of dated) add(reading, sentence, clause, 'reported', when);
      return;
    }
    const made = parent ? sentence.made.get(parent) : undefined;
    const hasOwnSubject = parent !== undefined && clause.subject[0] !== parent.subject[0] && clause.subject[0] < clause.subject[1];
    if (made?.some((draft) => draft.when) && !hasOwnSubject) return;
    for (const when of dated) add(reading, sentence, clause, parent ? inherited(parent) : 'occurred', when);
    return;
  }
  if (!parent) return;
  if (clause.connective < 0 && verb.from > 0 && hintsAt(words, verb.from - 1) & ONLY) {
    for (const when of dated) add(reading, sentence, clause, 'occurred', when);
    return;
  }
  if (parent.verb.sense === BEGIN || (parent.verb.sense === REFUSE && parent.verb.past)) {
    add(reading, sentence, parent, parent.verb.sense === REFUSE ? 'negated' : inherited(parent), dated[0] as Dated);
    return;
  }
  if (parent.verb.planned || parent.verb.mood === 'will' || [PLAN, THINK, ASK, SAY].includes(parent.verb.sense)) {
    const isPast = parent.verb.past && parent.verb.perfect && !(dated[0] && isAhead(reading, dated[0].when)) && !parent.verb.planned;
    for (const when of dated) {
      const draft = add(reading, sentence, clause, isPast ? 'occurred' : 'scheduled', when);
      const object = objectOf(words, parent);
      if (parent.verb.sense === PLAN && object[0] < object[1]) {
        draft.title = headlineOf(words, clause, { status: 'scheduled', subject: joinPhrase(words, nounTokens(words, object[0], object[1]), 44) });
      } else if (parent.verb.sense === ASK && object[0] < object[1]) {
        draft.title = headlineOf(words, parent, { status: 'occurred', until: clause.to });
      }
    }
    return;
  }
  const made = sentence.made.get(parent);
  if (made?.some((draft) => draft.when)) return;
  const status = inherited(parent);
  for (const when of dated) add(reading, sentence, parent, times.some((time) => time.role === 'until') && status === 'occurred' ? 'scheduled' : status, when);
}

function inherited({ verb }: Clause): EventStatus {
  return verb.planned || verb.mood === 'will' || verb.mood === 'would' ? 'scheduled' : verb.negated ? 'negated' : 'occurred';
}

/** "will start at noon instead of 9 am": the old slot and the new one. */
function replaceSlot(reading: Reading, sentence: SentenceReading, clause: Clause, told: readonly AttachedTime[], replaced: readonly AttachedTime[], status: EventStatus): void {
  const theme = readTheme(reading.words, clause.subject[0], clause.subject[1]);
  const kept = combineTimes(told.filter((time) => !replaced.includes(time)));
  const olds = combineTimes(replaced.map((time) => ({ ...time, role: 'at' as const }))).map((slot) => {
    const plan = addPlan(reading, sentence, clause, theme, slot);
    plan.title = headlineOf(reading.words, clause, withSubject(reading, clause, 'scheduled'));
    return plan;
  });
  const last = kept.at(-1);
  if (!last) return;
  for (const when of kept.slice(0, -1)) add(reading, sentence, clause, status, when);
  const draft = add(reading, sentence, clause, status === 'scheduled' ? 'rescheduled' : status, last);
  for (const old of olds) reading.links.add('rescheduledTo', old, draft);
}

/** "at noon, then at six": the later slot takes the place of the one before. */
function isSequel({ words }: Reading, when: Dated, before: Dated | undefined): boolean {
  if (!before) return false;
  const from = tokenAfter(words, (before.times.at(-1)?.end ?? 1) - 1) + 1, to = tokenAfter(words, when.times[0]?.start ?? 0);
  for (let at = from; at < Math.min(to, from + 4); at++) {
    const b = words.bits[at] as number;
    if (b & COORDINATOR && b & ADVERB) return true;
  }
  return false;
}

/** "reopened on 9 May and the southern lanes on 4 June": the noun between two times is the subject of the second. */
function gappedSubject({ words }: Reading, told: readonly AttachedTime[], { times }: Dated): readonly [number, number] | undefined {
  const place = told.findIndex(({ time }) => time === times[0]);
  const time = told[place], before = told[place - 1];
  if (!time || !before) return undefined;
  let from = before.to;
  while (from < time.from && (isBreak(words, from) || (words.bits[from] as number) & (COORDINATOR | ADVERB))) from++;
  const to = time.preposition >= 0 ? time.preposition : time.from;
  const theme = readTheme(words, from, to);
  if (theme.nouns.size === 0 || (words.bits[from] as number) & PREPOSITION) return undefined;
  return [from, to];
}
