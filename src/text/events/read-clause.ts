// One clause → drafts: an act upon a plan, a plan, a deed, or nothing; which of the readings of a clause is its own.
import { isFiner } from '../../time/index.js';
import { readAct } from '../schedule/acts.js';
import { isNotHeld } from '../schedule/not-held.js';
import { readChosen, readFixed } from '../schedule/chosen-slots.js';
import { sameTime } from '../schedule/slots.js';
import { relationOf } from '../drafts/act-senses.js';
import { tellAct } from '../schedule/tell-act.js';
import { changesSlot, comesToNothing, givesUntil } from '../schedule/theme-of.js';
import { actTitle } from '../titles/theme-title.js';
import { addEvent } from './add-event.js';
import { readCaused } from '../relations/caused.js';
import { namesCause } from '../relations/named-causes.js';
import { type Clause, isMain, isObjectRelative } from '../clauses/clause.js';
import { combineTimes } from '../drafts/combine-times.js';
import { addLength, giveOwnLength, openState, withLength } from './times/lengths.js';
import { readLifeDates } from './times/life-dates.js';
import { readAsPast } from './status/historical-present.js';
import { tellOthers } from './times/own-times.js';
import { retellsDeed } from './beside/light-verbs.js';
import { readNonFinite } from './read-non-finite.js';
import { tellDueBy } from './plans/due-by.js';
import { tellSummons } from './plans/askings.js';
import { tellRespite } from './plans/respite.js';
import { deniesHearsay } from './status/hearsay-denied.js';
import { timesToTell } from './times/times-to-tell.js';
import { readAppointed, readLaidDown, readNounSlot } from './read-slots.js';
import { isLikewise, tellLikewise } from './beside/likewise.js';
import { readUndated } from './read-undated.js';
import { isDenied } from './status/denials.js';
import { dayHolding, told } from '../drafts/counted-time.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { readWord } from './read-word.js';
import { hintsAt, type SentenceWords } from '../words/sentence-words.js';
import { isAfter } from '../words/sequence-words.js';
import { readStanding } from '../schedule/standing-slots.js';
import { isUnreal } from './status/unreal.js';
import { readTheme, type Theme } from '../clauses/nouns/theme.js';
import { timeLike, type AttachedTime } from '../clauses/times/time-roles.js';
import { ANAPHOR, DOER, HAPPENING, HAVE, MEASURE, PARTICLE, PREPOSITION, SEQUEL, TO } from '../words/vocabulary.js';
import { ASK, CANCEL, DROP, MOVE, PLAN, SAY, isActSense, movesSlot } from '../words/verb-senses.js';
import { objectOf } from '../clauses/nouns/object-of.js';
import { isOfNotice } from '../clauses/verbs/bare-participles.js';
import { isAhead, isRunning } from '../drafts/day-of-writing.js';
import { noteClause } from '../pronouns/note-clause.js';
import { IDLE, isNameless } from './status/idle-verbs.js';
import { isNoTime, isOfWords, isFrame } from './status/no-deed.js';
import { tellDated } from './tell-dated.js';
import { keepsSlot, linkRefusal } from './plans/turned-down.js';

/** Tells what a clause says, by its verb and its times. */
export function readClause(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  times: readonly AttachedTime[],
  front: readonly AttachedTime[],
): void {
  const { verb } = clause;
  if (clause.conditional && !isActSense(verb.sense)) return;
  if (isNameless(reading.words, clause)) return;
  if (isUnreal(reading, sentence, clause)) return;
  readAsPast(reading, sentence, clause, times, front);
  if (times.length > 0) times = readLifeDates(reading, sentence, clause, times);
  if (callOff(reading, sentence, clause, times)) return;
  if (changesSlot(reading.words, clause, times)) verb.sense = MOVE;
  verb.sense = givesUntil(reading.words, clause, times);
  if (comesToNothing(reading.words, clause)) Object.assign(verb, { sense: DROP, particle: verb.to });
  if (isActSense(verb.sense) && keepsSlot(reading, sentence, clause, times)) return;
  if (isActSense(verb.sense) && (!verb.planned || movesSlot(verb.sense)) && !isYetToEnd(reading, clause, times)) {
    const theme = readAct(reading, sentence, clause, times, front);
    if (theme) {
      giveOwnLength(reading, sentence, clause);
      // "The mayor put the start back. She …": who acts, and upon what.
      if (!verb.passive && reading.mentions.isPerson(reading.words, readTheme(reading.words, ...clause.subject))) noteClause(reading, clause);
      // "The search was suspended. The team met. It resumed": what was halted.
      if (verb.passive && reading.words.vocabulary.classes.pausing[verb.base] !== 0) reading.mentions.noteHalted(reading.words, clause.subject);
      noteTheme(reading, theme);
      linkRefusal(reading, sentence, clause);
      return;
    }
  }
  const fixed =
    readFixed(reading, sentence, clause, times) ?? readChosen(reading, sentence, clause, times) ?? readStanding(reading, sentence, clause, times);
  if (fixed) {
    noteTheme(reading, fixed);
    return;
  }
  // "If we slip in May, we lose": nothing that has a slot is moved, and nothing happens.
  if (clause.conditional) return;
  readPart(reading, sentence, clause, times, front);
  giveOwnLength(reading, sentence, clause);
  linkRefusal(reading, sentence, clause);
  noteClause(reading, clause);
  // "Gave the tenants until June to leave, and they left": the story goes on with who has it to do.
  if (
    reading.words.vocabulary.classes.grants[verb.base] !== 0 &&
    times.length === 1 &&
    times[0].role === 'until' &&
    !(reading.words.bits[clause.subject[0]] & ANAPHOR)
  )
    reading.mentions.note(reading.words, readTheme(reading.words, ...objectOf(reading.words, clause)));
}

/** "The ban will be lifted on Friday": until then it is in force; a match that will be called off on Friday is not. */
function isYetToEnd(reading: Reading, clause: Clause, times: readonly AttachedTime[]): boolean {
  const { words } = reading,
    { verb, subject } = clause;
  if (verb.mood !== 'will' || verb.negated || relationOf(verb.sense) !== 'cancels') return false;
  const { headAt } = readTheme(words, ...(verb.passive ? subject : objectOf(words, clause)));
  if (headAt < 0 || !(hintsAt(words, headAt) & MEASURE)) return false;
  return times.some(
    ({ place, role, isModifier, time: { when } }) => place === 'after' && role === 'at' && !isModifier && when && isAhead(reading, when),
  );
}

/** What "it" is from now on. */
function noteTheme({ mentions, words }: Reading, theme: Theme): void {
  mentions.note(words, theme);
  mentions.noteObject(words, [theme.from, theme.to]);
  // "Withdrew her motion to cancel the dinner": no motion takes place.
  if (words.vocabulary.classes.decided[words.tokens.word[theme.headAt]] === 0) mentions.notePlanned(words, theme);
}

/** "The strike planned for Friday will not go ahead", "the tasting on 7 June cannot take place", "could not", "is not going ahead": it is called off. */
function callOff(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): boolean {
  const { words } = reading;
  const { verb, subject } = clause;
  if (!isNotHeld(reading, clause) || clause.conditional || times.some(({ place }) => verb.mood !== 'may' || (verb.past && place !== 'subject')))
    return false;
  const theme = readTheme(words, subject[0], subject[1]);
  if (theme.nouns.length === 0) return false;
  verb.sense = CANCEL;
  verb.negated = false;
  tellAct(reading, sentence, clause, {
    theme,
    slots: { old: combineTimes(times, 'at'), target: [], acted: undefined },
    title: actTitle(words, theme, CANCEL),
  });
  noteClause(reading, clause);
  return true;
}

function readPart(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[], front: readonly AttachedTime[]): void {
  if (times.length === 0 && (isLikewise(reading.words, clause) || tellLikewise(reading, sentence, clause))) return;
  if (namesCause(reading.words, clause) || retellsDeed(reading, sentence, clause, times) || tellRespite(reading, sentence, clause, times)) return;
  if (times.length > 0) readTimed(reading, sentence, clause, times, front);
  else if (!deniesHearsay(reading, sentence, clause)) readUndated(reading, sentence, clause, front);
}

/** Tells a clause that has times. */
function readTimed(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  times: readonly AttachedTime[],
  front: readonly AttachedTime[],
): void {
  const { verb } = clause,
    told = timesToTell(reading.words, clause, times),
    length = times.find((time) => time.role === 'length');
  if (told.length > 0) {
    if ((isObjectRelative(clause) && readAppointed(reading, sentence, clause, told)) || readLaidDown(reading, sentence, clause, told)) return;
    if (readWord(reading, sentence, clause, told, times)) return;
    if (tellDueBy(reading, sentence, clause, told) || tellSummons(reading, sentence, clause, told)) return;
    if (isSought(reading, clause, told) || isWordOf(reading.words, clause, told)) {
      addEvent(reading, sentence, clause, verb.negated ? 'negated' : 'occurred', undefined);
      return;
    }
  }
  if (readCaused(reading, sentence, clause, times)) return;
  tellOthers(reading, sentence, clause, told);
  const same = sameTime(reading, sentence, told, []);
  const dated = same ? [same] : withLength(combineTimes(verb.sense === PLAN || verb.planned ? settled(told) : told), length, reading, clause);
  if (dated.length === 0) readLength(reading, sentence, clause, times, front, length);
  else if (isNoTime(reading, clause, told, times)) return;
  else if (verb.form !== 'finite') readNonFinite(reading, sentence, clause, dated, told);
  else if (!isToldElsewhere(reading, sentence, clause, told, length)) tellDated(reading, sentence, clause, told, dated);
}

/** By what was said, by the slot of a noun; or it only sets the scene. */
function isToldElsewhere(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  told: readonly AttachedTime[],
  length: AttachedTime | undefined,
): boolean {
  return (
    isOfWords(reading, sentence, clause, told, length) ||
    readNounSlot(reading, sentence, clause, told) ||
    readAppointed(reading, sentence, clause, told) ||
    isFrame(reading, sentence, clause, told)
  );
}

/** A clause whose times tell no date: how long it lasted, or how much later it was. */
function readLength(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  times: readonly AttachedTime[],
  front: readonly AttachedTime[],
  length: AttachedTime | undefined,
): void {
  const open = length && openState(reading, clause, length);
  if (open) {
    addEvent(reading, sentence, clause, clause.verb.negated ? 'negated' : 'ongoing', open);
    return;
  }
  if (length && addLength(reading, sentence, clause, length)) return;
  if (isSetLater(reading, clause, times)) {
    addEvent(reading, sentence, clause, 'scheduled', undefined);
    return;
  }
  const counted = times.find(({ from, to }) => isCounted(reading.words, from, to));
  if (counted && tellSameDay(reading, sentence, clause, counted)) return;
  readUndated(reading, sentence, clause, front);
  if (counted) sentence.made.get(clause)?.at(-1)?.times.push(counted.time);
}

/** "We meet again after Christmas", "a decision is expected after the summer": to come, nobody says when. */
function isSetLater({ words, sayings }: Reading, { verb, joint }: Clause, times: readonly AttachedTime[]): boolean {
  const { form, past, perfect, mood, negated, copula, passive, sense, head } = verb;
  if (form !== 'finite' || past || perfect || mood !== 'none' || negated || copula || !isMain(joint) || sayings.contentAt(head) >= 0) return false;
  if (sense !== PLAN && (passive || IDLE.has(sense))) return false;
  return times.some(
    ({ role, place, preposition, time: { when } }) => role === 'argument' && place === 'after' && when !== undefined && isAfter(words, preposition),
  );
}

/** What was told last, at most: of the sentence before. */
const RECENT = 8;

/** "Hit on Monday morning. Three hours later the power failed": on that day, though nobody tells the hour. @returns whether it is told so. */
function tellSameDay(reading: Reading, sentence: SentenceReading, clause: Clause, { time }: AttachedTime): boolean {
  const { verb } = clause,
    base = reading.drafts.slice(-RECENT).findLast(({ kind, when }) => kind === 'event' && when !== undefined);
  const when = base?.when && sentence.index - base.sentence <= 1 ? dayHolding(base.when, time) : undefined;
  if (!base || !when || base.status !== 'occurred' || !verb.past || verb.perfect || verb.planned || verb.form !== 'finite') return false;
  addEvent(reading, sentence, clause, verb.negated || isDenied(reading, clause) ? 'negated' : 'occurred', {
    when,
    times: [told(reading, { time }, when, base.times.map(({ text }) => text).join(' '))],
  });
  return true;
}

/** "Called for an election in May", "has asked for a hearing on 3 May", which is to come, "asked for the Saturday", "proposed the first weekend of August", "wanted a bridge by 2040": when it is asked for. */
function isSought(reading: Reading, clause: Clause, told: readonly AttachedTime[]): boolean {
  const { words } = reading,
    { verb } = clause;
  const isPerfect = verb.perfect && verb.sense === ASK && (words.bits[verb.to] & PREPOSITION) !== 0;
  if (!(verb.past || isPerfect) || verb.planned || verb.passive || verb.mood !== 'none') return false;
  // "Had to pay by Friday".
  const isCompelled = (words.bits[verb.from] & HAVE) !== 0 && (words.bits[verb.from + 1] & TO) !== 0;
  // "Comments returned by 3 April", which is to come: to be returned by then.
  const isOther = verb.sense === PLAN || isCompelled || isOfNotice(words, clause) || !told.every((time) => isDeadline(reading, time));
  if (verb.sense !== ASK && isOther) return false;
  return told.every((time) => isAskedFor(reading, verb.to, time));
}

/** "A strike on Friday was ruled out", "talks in May were ruled out": done with words, on no day that is told. */
function isWordOf(words: SentenceWords, { verb, subject }: Clause, told: readonly AttachedTime[]): boolean {
  if (!verb.passive || verb.form !== 'finite' || verb.mood !== 'none' || verb.sense !== SAY || !(words.bits[verb.to] & PARTICLE)) return false;
  return told.every(({ place, isModifier }) => place === 'subject' && !isModifier) && readTheme(words, ...subject).isHappening;
}

/** By a day to come nothing has happened. */
function isDeadline(reading: Reading, { role, place, preposition, time: { when } }: AttachedTime): boolean {
  if (role !== 'until' || place !== 'after' || when === undefined) return false;
  return isAhead(reading, when) && (hintsAt(reading.words, preposition) & DOER) !== 0;
}

/** Is it still to come, or what stands right behind the verb? "Called for an election in the autumn" may be told of the autumn before or of the next. */
function isAskedFor(reading: Reading, end: number, { place, role, from, preposition, time: { when, text } }: AttachedTime): boolean {
  if (place !== 'after' || !when) return false;
  const isOfEither =
    preposition > end &&
    (reading.words.bits[preposition - 1] & HAPPENING) !== 0 &&
    isFiner(when.precision, 'year') &&
    isFiner('week', when.precision) &&
    !text.includes(when.edtf.slice(0, 4));
  return from === end || (role === 'target' && preposition === end) || isOfEither || isAhead(reading, when) || isRunning(reading, when);
}

/** "an hour later", where the day told before has no hour. */
function isCounted(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.vocabulary.hints[words.tokens.word[at]] & SEQUEL) return true;
  return false;
}

/** After verbs of planning "for", "to" and "at" name the slot; "by" stays a bound, and so does what follows "from". */
function settled(told: readonly AttachedTime[]): AttachedTime[] {
  return told.map((time, at) =>
    (time.role === 'target' || time.role === 'argument') && !(at > 0 && told[at - 1].role === 'origin') ? timeLike(time, { role: 'at' }) : time,
  );
}
