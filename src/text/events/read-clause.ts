// One clause → drafts: what is told, at which time, of which subject.
import type { EventStatus } from '../../model/index.js';
import { isFiner } from '../../time/index.js';
import { readAct } from '../schedule/acts.js';
import { isOff } from '../schedule/not-held.js';
import { readFixed } from '../schedule/slot-nouns.js';
import { sameTime } from '../schedule/slots.js';
import { isActSense, movesSlot } from '../drafts/act-senses.js';
import { addPlan, tellAct } from '../schedule/tell-act.js';
import { changesSlot } from '../schedule/theme-of.js';
import { headlineOf } from '../titles/headline.js';
import { capitalised, GOOD_TITLE_LENGTH, joinPhrase, nounTokens } from '../titles/phrase.js';
import { actTitle } from '../titles/theme-title.js';
import { add } from './add-event.js';
import { readCaused, tellNoun } from '../relations/caused.js';
import { namesCause } from '../relations/named-causes.js';
import { clauseLike, type Clause } from '../clauses/clause.js';
import { groupLike } from '../clauses/verb-group.js';
import { giveTime } from '../drafts/draft.js';
import { combineTimes, type Dated } from '../drafts/combine-times.js';
import { addLength, giveOwnLength, openState, withLength } from './lengths.js';
import { readLifeDates } from './life-dates.js';
import { gappedRest, gappedSubject, isOfNoun, nounDated, tellOthers } from './own-times.js';
import { retellsDeed } from './light-verbs.js';
import { lengthSince } from './offsets.js';
import { makeDraft } from '../drafts/make-draft.js';
import { readNonFinite } from './read-non-finite.js';
import { isPromised, tellPromised } from './promised.js';
import { isGapped, readAppointed, readNounSlot } from './read-slots.js';
import { readUndated } from './read-undated.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { readWord } from './read-word.js';
import { DOT, hasMark, hintsAt, type SentenceWords, textBetween, tokenAfter } from '../words/sentence-words.js';
import { isUnreal, statusOf } from './status.js';
import { readTheme, type Theme } from '../clauses/theme.js';
import { type AttachedTime, timeLike, timesOf } from '../clauses/time-roles.js';
import { ADVERB, ANAPHOR, AUTHOR, COORDINATOR, DO, HAVE, NOT, PERSON, PREPOSITION, PRONOUN, REPLACING, senseOf, SEQUEL, TO } from '../words/vocabulary.js';
import { onlyTimes } from '../words/stretches.js';
import { objectOf } from '../clauses/object-of.js';
import { isAhead, isRunning } from '../drafts/day-of-writing.js';
import { withSubject } from '../pronouns/subject-names.js';
import { note } from '../pronouns/note-clause.js';

const ASK = senseOf('ask'), CANCEL = senseOf('cancel'), SAY = senseOf('say'), THINK = senseOf('think'), PLAN = senseOf('plan'), MOVE = senseOf('move'), DENY = senseOf('deny'), RESUME = senseOf('resume');

/** "Every year", and the characters of a calendar month. */
const YEARLY = 'P1Y', MONTH = 7;

/** Value of the class `alludes`: what is spoken of stands right behind the verb. */
const WITH_OBJECT = 2;

export function readClause(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[], front: readonly AttachedTime[]): void {
  const { verb } = clause;
  if (clause.conditional && !isActSense(verb.sense)) return;
  // "What was printed on Monday": nothing is named.
  if (clause.joint === 'relative' && verb.passive && clause.subject[0] >= clause.subject[1]) return;
  if (isUnreal(reading, sentence, clause)) return;
  if (times.length > 0) times = readLifeDates(reading, sentence, clause, times);
  if (callOff(reading, sentence, clause, times)) return;
  if (changesSlot(reading.words, clause, times)) verb.sense = MOVE;
  if (isActSense(verb.sense) && (!verb.planned || movesSlot(verb.sense))) {
    const theme = readAct(reading, sentence, clause, times, front);
    if (theme) {
      giveOwnLength(reading, sentence, clause);
      noteTheme(reading, theme);
      return;
    }
  }
  const fixed = readFixed(reading, sentence, clause, times);
  if (fixed) {
    noteTheme(reading, fixed);
    return;
  }
  // "If we slip in May, we lose": nothing that has a slot is moved, and nothing happens.
  if (clause.conditional) return;
  readPart(reading, sentence, clause, times, front);
  giveOwnLength(reading, sentence, clause);
  note(reading, clause);
  // "Gave the tenants until June to leave, and they left": the story goes on with who has it to do.
  if (reading.words.vocabulary.classes.grants[verb.base] !== 0 && times.length === 1 && times[0].role === 'until' && !(reading.words.bits[clause.subject[0]] & ANAPHOR)) reading.mentions.note(reading.words, readTheme(reading.words, ...objectOf(reading.words, clause)));
}

/** What "it" is from now on. */
function noteTheme({ mentions, words }: Reading, theme: Theme): void {
  mentions.note(words, theme);
  mentions.noteObject(words, [theme.from, theme.to]);
}

/** "The strike planned for Friday will not go ahead", "the tasting on 7 June cannot take place", "could not", "is not going ahead": it is called off. */
function callOff(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): boolean {
  const { words } = reading;
  const { verb, subject } = clause;
  if (!isOff(words, clause) || clause.conditional || times.some(({ place }) => verb.mood !== 'may' || (verb.past && place !== 'subject'))) return false;
  const theme = readTheme(words, subject[0], subject[1]);
  if (theme.nouns.length === 0) return false;
  verb.sense = CANCEL;
  verb.negated = false;
  tellAct(reading, sentence, clause, { theme, slots: { old: combineTimes(times, 'at'), target: [], acted: undefined }, title: actTitle(words, theme, CANCEL) });
  note(reading, clause);
  return true;
}

function readPart(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[], front: readonly AttachedTime[]): void {
  const { words } = reading;
  const { verb } = clause;
  if (namesCause(words, clause)) return;
  if (retellsDeed(reading, sentence, clause, times) || tellRespite(reading, sentence, clause, times)) return;
  if (times.length === 0) {
    if (deniesHearsay(reading, sentence, clause)) return;
    readUndated(reading, sentence, clause, front);
    return;
  }
  let told = times.filter((time) => !time.isLabel && (time.role !== 'argument' || time.isReplaced || (verb.sense === PLAN && time.time.when !== undefined)));
  for (let at = told.length - 1; at > 0; at--) if (isOfNoun(words, told[at - 1], told[at])) told.splice(at, 1);
  // "Each year the gates close before 1 June", "due every year by 31 May": of no one year.
  if (times.some(({ role, time: { value } }) => role === 'habit' && value === YEARLY)) told = told.filter(({ time: { value, text } }) => text.includes(value.slice(0, 4)) || value.length < MONTH);
  // "Open from 10 am to 5 pm until 9 May", "shut daily from noon until 9 May": the hours of each day.
  const isHour = ({ time: { type, provenance } }: AttachedTime): boolean => type === 'TIME' && provenance?.[0]?.basis !== 'stated';
  if (told.some(({ role, time }) => role === 'until' && time.type === 'DATE' && time.when?.precision === 'day') && (times.some(({ role }) => role === 'habit') || told.filter(isHour).length > 1)) told = told.filter((time) => !isHour(time));
  const length = times.find((time) => time.role === 'length');
  if (told.length > 0 && isGapped(clause) && readAppointed(reading, sentence, clause, told)) return;
  if (told.length > 0 && readWord(reading, sentence, clause, told, times)) return;
  // "Called for an election in May", which is to come, "asked for the Saturday", "proposed the first weekend of August": when it is asked for.
  if (verb.sense === ASK && verb.past && !verb.planned && !verb.passive && told.length > 0 && told.every(({ place, role, from, preposition, time: { when } }) => place === 'after' && when && (isAhead(reading, when) || isRunning(reading, when) || from === verb.to || (role === 'target' && preposition === verb.to)))) {
    add(reading, sentence, clause, verb.negated ? 'negated' : 'occurred', undefined);
    return;
  }
  if (readCaused(reading, sentence, clause, times)) return;
  tellOthers(reading, sentence, clause, told);
  const same = sameTime(reading, sentence, told, []);
  const dated = same ? [same] : withLength(combineTimes(verb.sense === PLAN || verb.planned ? told.map((time, at) => at > 0 && told[at - 1].role === 'origin' ? time : settle(time)) : told), length, reading, clause);
  const open = dated.length === 0 && length ? openState(reading, clause, length) : undefined;
  if (open) {
    add(reading, sentence, clause, 'ongoing', open);
    return;
  }
  if (dated.length === 0) {
    if (length && addLength(reading, sentence, clause, length)) return;
    const counted = times.find(({ from, to }) => isCounted(words, from, to));
    readUndated(reading, sentence, clause, front);
    if (counted) sentence.made.get(clause)?.at(-1)?.times.push(counted.time);
    return;
  }
  if (isNoTime(reading, clause, told, times)) return;
  if (verb.form !== 'finite') {
    readNonFinite(reading, sentence, clause, dated, told);
    return;
  }
  if (isOfWords(reading, sentence, clause, told, length)) return;
  if (readNounSlot(reading, sentence, clause, told) || readAppointed(reading, sentence, clause, told)) return;
  if (isFrame(reading, sentence, clause, told)) return;
  tellDated(reading, sentence, clause, told, dated);
}

/** "Legend has it that he swam the strait. He did not.": what the sentence before only reports is denied. */
function deniesHearsay({ words, drafts }: Reading, { index }: SentenceReading, { verb, joint, to }: Clause): boolean {
  const last = drafts.at(-1), end = words.bits[verb.to] & NOT ? verb.to + 1 : verb.to;
  if (last?.status !== 'reported' || last.sentence !== index - 1 || joint !== 'main' || !verb.negated || !verb.past || verb.mood !== 'none' || !(words.bits[verb.head] & DO) || !hasMark(words, end, DOT) || end + 1 < to) return false;
  last.status = 'denied';
  return true;
}

/** "Had until 22 April to petition the court", "gave firms until 31 May to bid": up to then it is to be done; "gave the firm until Friday". */
function tellRespite(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): boolean {
  const { words } = reading, { bits, vocabulary: { classes, forms } } = words, { verb } = clause, [time] = times;
  const due = sentence.clauses[sentence.clauses.indexOf(clause) + 1] as Clause | undefined;
  const isGiven = classes.grants[verb.base] !== 0, whom = isGiven && !verb.passive ? objectOf(words, clause) : undefined;
  if (times.length !== 1 || time.role !== 'until' || time.preposition !== (whom?.[1] ?? verb.to) || !(isGiven || bits[verb.head] & HAVE) || verb.form !== 'finite' || verb.negated || verb.mood !== 'none' || (isGiven && verb.particle >= 0) || (whom && bits[whom[0]] & ANAPHOR)) return false;
  if (due?.joint === 'infinitive' && due.verb.from === time.to) {
    for (const when of combineTimes(times)) add(reading, sentence, due, 'scheduled', when, whom);
    return true;
  }
  const [slot] = combineTimes(times), theme = readTheme(words, ...(whom ?? clause.subject));
  if (!isGiven || theme.nouns.length === 0 || !(slot as unknown) || !isAhead(reading, slot.when) || classes.targetCue[words.tokens.word[time.preposition]] === 0) return false;
  const title = `${joinPhrase(words, nounTokens(words, theme.from, theme.to), GOOD_TITLE_LENGTH)} ${forms.get(verb.base)?.[3] ?? ''} ${textBetween(words, time.preposition, time.to)}`;
  makeDraft(reading, sentence, clause, { part: 'plan', status: 'scheduled', theme, ...slot, title: capitalised(title) });
  return true;
}

/** The time is what is talked of, or a figure of speech. */
export function isNoTime(reading: Reading, clause: Clause, told: readonly AttachedTime[], times: readonly AttachedTime[]): boolean {
  const { verb } = clause;
  if (tellsClock(reading, clause, times) || isOfTime(reading, clause) || lengthSince(reading.words, clause)) return true;
  // "I have not seen a sea like it since 1998": a figure of speech; "we will not sail on 3 May" is none.
  if (verb.negated && (verb.mood !== 'will' || verb.sense === PLAN || verb.sense === SAY) && isOwn(reading, clause)) return true;
  // "It has not been so cold since 1987".
  if (verb.negated && verb.copula && verb.perfect && !verb.past && told.every(({ role }) => role === 'since')) return true;
  // "Referring to the flood of 3 May", "remembers 2001": when that was.
  const alludes = reading.words.vocabulary.classes.alludes[reading.words.tokens.word[verb.head]];
  if (alludes !== 0 && !verb.passive && told.every(({ place, from }) => place === 'after' && (alludes === WITH_OBJECT ? from === verb.to : (reading.words.bits[verb.to] & TO) !== 0))) return true;
  // "The quarrel goes back to 2031": since when, no return.
  return verb.sense === RESUME && !verb.passive && told.every(({ role, place }) => role === 'target' && place === 'after');
}

/** "We", "I" in what somebody says. */
export function isOwn({ words, sayings }: Reading, { verb, subject: [from, to] }: Clause): boolean {
  return to - from === 1 && (hintsAt(words, from) & AUTHOR) !== 0 && sayings.contentAt(verb.head) >= 0;
}

/** Who says or thinks something does nothing else: what is said is told. */
function isOfWords(reading: Reading, sentence: SentenceReading, clause: Clause, told: readonly AttachedTime[], length: AttachedTime | undefined): boolean {
  const { words } = reading;
  const { verb } = clause;
  // "counting on tomorrow", "what was agreed on Monday was in the text".
  // "At 10:12 she saw the queue was full": when it was seen.
  const isSeen = told.length > 0 && words.vocabulary.classes.shows[verb.base] !== 0;
  if (verb.sense === THINK && verb.mood === 'none' && !isSeen && (verb.particle >= 0 || hasComplement(sentence, clause) || (clause.joint === 'relative' && clause.subject[0] >= clause.subject[1]))) return true;
  // "We were awake at six": how the speaker was.
  if (verb.copula && isOwn(reading, clause)) return true;
  // "Spoke for an hour", "wrote to his wife yesterday" are deeds, "is to report by Easter" a plan.
  // "Who had called at 12:07 a.m.", "replied on Monday", "did not reply until Monday": then, where nothing of what was said is told; not "had said 30 June", which is what was said, nor "as we reported on Monday", where the sentence tells it.
  const isThen = verb.past && clause.joint !== 'subordinate' && reading.sayings.cueWithin(verb.from, verb.to) < 0 && told.every(({ role, from, isModifier, time: { type, text, when } }) => (role === 'at' || (role === 'until' && verb.negated)) && !isModifier && when !== undefined && !isFiner('day', when.precision) && !(from === verb.to && type === 'DATE' && /\d/.test(text)));
  return (verb.sense === SAY || verb.sense === DENY) && !isThen && !verb.passive && !verb.planned && verb.mood === 'none' && !length && !hasObject(words, clause) && !(words.bits[verb.to] & TO && verb.past);
}

/** A clause with a tense and times of its own. */
function tellDated(reading: Reading, sentence: SentenceReading, clause: Clause, told: readonly AttachedTime[], dated: readonly Dated[]): void {
  const { words } = reading;
  const { verb } = clause;
  const status = statusOf(reading, sentence, clause, dated, told);
  if (!status) return;
  if (status === 'negated') tellPromised(reading, sentence, clause, told, dated);
  // "which we had promised for May", "had planned the fair for May": the plan is the thing's.
  const [from, to] = status === 'scheduled' && verb.sense === PLAN && !verb.passive && !verb.planned ? clause.antecedent ?? objectOf(words, clause) : [0, 0];
  if (from < to && words.timeAt[from] === 0) {
    const theme = readTheme(words, from, to);
    // "We had expected her at Easter": nobody is planned.
    if (theme.pronoun === 'person' || theme.from + 1 === theme.to && hintsAt(words, theme.from) & PERSON || reading.mentions.isPerson(words, theme)) {
      const name = reading.mentions.resolve(words, [from, to]) ?? (theme.pronoun === 'none' ? joinPhrase(words, nounTokens(words, from, to), 44) : '');
      if (name !== '') makeDraft(reading, sentence, clause, { part: 'plan', status, theme, ...dated[0], title: capitalised(`${name} ${words.vocabulary.forms.get(verb.base)?.[3] ?? ''}`) });
      return;
    }
    // "Organisers of Saturday's march expect 20,000": the day is of the march.
    if (!told.every(({ place }) => place === 'subject')) for (const when of dated) addPlan(reading, sentence, clause, theme, when);
    return;
  }
  if (status === 'scheduled' && dated.length === 1 && giveSlot(sentence, clause, dated[0])) return;
  const replaced = told.filter((time) => time.isReplaced || (time.isOriginal && (status !== 'occurred' || time.place === 'subject')));
  if (replaced.length > 0 && replaced.length < told.length) {
    replaceSlot(reading, sentence, clause, told, replaced, status);
    return;
  }
  dated.forEach((when, place) => {
    const noun = place > 0 ? nounDated(reading, told, when) : undefined;
    if (noun) {
      if (noun[0] < noun[1]) tellNoun(reading, sentence, clause, noun, when);
      return;
    }
    const later = status === 'scheduled' && (place > 0 ? isSequel(reading, when, dated[place - 1]) : supersedes(sentence, clause));
    const draft = add(reading, sentence, clause, later ? 'rescheduled' : status, when, place === 0 ? undefined : gappedSubject(reading, told, when), later);
    const rest = place === 0 ? '' : gappedRest(reading, told, when);
    if (rest !== '') draft.title = `${headlineOf(words, clause, { ...withSubject(reading, clause, draft.status), until: verb.to })} ${rest}`;
  });
}

/** "Has been brought forward and will take place on 15 June": the slot of the act before. */
function giveSlot({ clauses, made }: SentenceReading, clause: Clause, slot: Dated): boolean {
  const before = clauses[clauses.indexOf(clause) - 1] as Clause | undefined;
  if (!before || clause.joint !== 'coordinate' || clause.verb.mood !== 'will' || clause.verb.negated || before.subject[0] !== clause.subject[0] || !movesSlot(before.verb.sense)) return false;
  const act = made.get(before)?.find(({ part, when, isAtSlot }) => part === 'act' && !when && !isAtSlot);
  if (!act) return false;
  giveTime(act, slot);
  act.status = 'rescheduled';
  act.isAtSlot = true;
  return true;
}

/** "an hour later", where the day told before has no hour. */
function isCounted(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.vocabulary.hints[words.tokens.word[at]] & SEQUEL) return true;
  return false;
}

/** Stands a noun behind the verb, more than a time? */
export function hasObject(words: SentenceWords, clause: Clause): boolean {
  const [from, to] = objectOf(words, clause);
  return !onlyTimes(words, from, to, 0);
}

/** After verbs of planning "for", "to" and "at" name the slot; "by" stays a bound. */
function settle(time: AttachedTime): AttachedTime {
  return time.role === 'target' || time.role === 'argument' ? timeLike(time, { role: 'at' }) : time;
}

function hasComplement({ clauses }: SentenceReading, clause: Clause): boolean {
  const place = clauses.indexOf(clause);
  return clauses.some((other) => other.parent === place && other.joint === 'complement');
}

/** A state that only sets the scene for what follows at a finer time in the same sentence. */
function isFrame(reading: Reading, { clauses }: SentenceReading, clause: Clause, times: readonly AttachedTime[]): boolean {
  if (!clause.verb.copula || clause.verb.mood !== 'none' || clause.joint !== 'main' || !times.every((time) => time.place === 'front')) return false;
  const { words } = reading;
  return clauses.some((other) => other !== clause && other.joint === 'coordinate' && !other.verb.copula
    && (isActSense(other.verb.sense) || timesOf(words, other).some(({ time }) => time.type === 'TIME')));
}

/** "Because that day clashes with the fair": the time is what is talked of. */
function isOfTime({ words: { timeAt } }: Reading, { verb, joint, subject: [from, to], connective }: Clause): boolean {
  const isTime = from < to ? timeAt[from] !== 0 && timeAt[from] === timeAt[to - 1] : timeAt[verb.from - 1] !== 0;
  // "cleared at 03:30 on the 11th, which in Oslo was still Thursday": the same time again.
  if (joint === 'relative' && verb.copula && isTime) return true;
  return connective >= 0 && !verb.past && !verb.perfect && verb.mood === 'none' && isTime;
}

/** "It was now ten past one": tells what the clock showed and nothing else. */
function tellsClock({ words }: Reading, { verb, subject, to }: Clause, times: readonly AttachedTime[]): boolean {
  if (!verb.copula || verb.planned || (verb.mood !== 'none' && !verb.perfect) || subject[1] - subject[0] !== 1 || !((words.bits[subject[0]]) & PRONOUN) || hintsAt(words, subject[0]) & (PERSON | AUTHOR)) return false;
  for (let at = verb.to; at < to; at++) {
    // "It is now on 10 August".
    if (words.timeAt[at] !== 0 && words.times[words.timeAt[at] - 1].when === undefined) continue;
    // "It is on 10 August", "one was in May": when that is.
    if (words.timeAt[at] !== 0) return times.length > 0 && (verb.perfect || !(words.bits[at - 1] & PREPOSITION) || times.every(({ isModifier }) => isModifier));
    if (!((words.bits[at]) & (ADVERB | PREPOSITION))) return false;
  }
  return false;
}

/** "begins at ten instead of nine": the old slot and the new one. */
function replaceSlot(reading: Reading, sentence: SentenceReading, clause: Clause, told: readonly AttachedTime[], replaced: readonly AttachedTime[], status: EventStatus): void {
  const { bits } = reading.words;
  const theme = readTheme(reading.words, clause.subject[0], clause.subject[1]);
  const kept = combineTimes(told.filter((time) => !replaced.includes(time)));
  // "Was serviced on 26 August, not on the 28th": a day that nobody had planned.
  const isUnplanned = status === 'occurred' && replaced.every(({ from, to, preposition }) => bits[(preposition >= 0 ? preposition : from) - 1] & NOT && !isPromised(reading.words, to, sentence.to));
  // "Was run on Monday" was "to be run" before.
  const ahead = clauseLike(clause, { verb: groupLike(clause.verb, { past: false, perfect: false, mood: 'will' }) });
  const olds = isUnplanned ? [] : combineTimes(replaced, 'at').map((slot) => {
    const plan = addPlan(reading, sentence, clause, theme, slot);
    plan.title = headlineOf(reading.words, ahead, withSubject(reading, clause, 'scheduled'));
    return plan;
  });
  const last = kept.at(-1);
  if (!last) return;
  for (const when of kept.slice(0, -1)) add(reading, sentence, clause, status, when);
  const draft = add(reading, sentence, clause, status === 'scheduled' ? 'rescheduled' : status, last);
  for (const old of olds) reading.links.add('rescheduledTo', old, draft);
}

/** "The fair, which was to be held in May, will be held in June": what was planned in the insertion is so no more. */
function supersedes({ clauses, made }: SentenceReading, clause: Clause): boolean {
  const before = clauses[clauses.indexOf(clause) - 1] as Clause | undefined;
  return clause.verb.mood === 'will' && !clause.verb.negated && before?.joint === 'relative' && before.subject[0] === clause.subject[0] && before.verb.past && before.verb.planned
    && made.get(before)?.some(({ part, when }) => part === 'plan' && when !== undefined) === true;
}

/** "at noon, then at six", "on 8 May, now on 15 May": the later slot takes the place of the one before. */
function isSequel({ words }: Reading, when: Dated, before: Dated | undefined): boolean {
  if (!before) return false;
  const from = tokenAfter(words, (before.times.at(-1)?.end ?? 1) - 1) + 1, to = tokenAfter(words, when.times[0]?.start ?? 0);
  for (let at = from; at < Math.min(to, from + 4); at++) {
    const b = words.bits[at];
    if (b & COORDINATOR && b & ADVERB || words.vocabulary.hints[words.tokens.word[at]] & REPLACING) return true;
  }
  return false;
}
