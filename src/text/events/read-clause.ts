// One clause → drafts: an act upon a plan, a plan, a deed, or nothing; which of the readings of a clause is its own.
import { readAct } from '../schedule/acts.js';
import { isNotHeld } from '../schedule/not-held.js';
import { readChosen, readFixed } from '../schedule/slot-nouns.js';
import { sameTime } from '../schedule/slots.js';
import { isActSense, movesSlot } from '../drafts/act-senses.js';
import { tellAct } from '../schedule/tell-act.js';
import { changesSlot, comesToNothing } from '../schedule/theme-of.js';
import { capitalised, GOOD_TITLE_LENGTH, joinPhrase, nounTokens } from '../titles/phrase.js';
import { actTitle } from '../titles/theme-title.js';
import { addEvent } from './add-event.js';
import { readCaused } from '../relations/caused.js';
import { namesCause } from '../relations/named-causes.js';
import { isMain, type Clause } from '../clauses/clause.js';
import { combineTimes } from '../drafts/combine-times.js';
import { addLength, giveOwnLength, openState, withLength } from './lengths.js';
import { readLifeDates } from './life-dates.js';
import { isOfNoun, tellOthers } from './own-times.js';
import { retellsDeed } from './light-verbs.js';
import { makeDraft } from '../drafts/make-draft.js';
import { readNonFinite } from './read-non-finite.js';
import { isGapped, readAppointed, readNounSlot } from './read-slots.js';
import { readUndated } from './read-undated.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { readWord } from './read-word.js';
import { DOT, hasMark, hintsAt, isBreak, textBetween, type SentenceWords } from '../words/sentence-words.js';
import { isUnreal } from './unreal.js';
import { readTheme, type Theme } from '../clauses/theme.js';
import { timeLike, type AttachedTime } from '../clauses/time-roles.js';
import { ANAPHOR, BE, DO, DOER, HAVE, NOT, PRONOUN, SEQUEL, TO } from '../words/vocabulary.js';
import { ASK, CANCEL, DROP, MOVE, PLAN } from '../words/verb-senses.js';
import { objectOf } from '../clauses/object-of.js';
import { isAhead, isRunning } from '../drafts/day-of-writing.js';
import { noteClause } from '../pronouns/note-clause.js';
import { isNoTime, isOfWords, isFrame } from './no-deed.js';
import { tellDated } from './tell-dated.js';

/** "Every year", and the characters of a calendar month. */
const YEARLY = 'P1Y',
  MONTH = 7;

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
  // "What was printed on Monday": nothing is named.
  if (clause.joint === 'relative' && verb.passive && clause.subject[0] >= clause.subject[1]) return;
  if (isUnreal(reading, sentence, clause)) return;
  if (times.length > 0) times = readLifeDates(reading, sentence, clause, times);
  if (callOff(reading, sentence, clause, times)) return;
  if (changesSlot(reading.words, clause, times)) verb.sense = MOVE;
  if (comesToNothing(reading.words, clause)) Object.assign(verb, { sense: DROP, particle: verb.to });
  if (isActSense(verb.sense) && (!verb.planned || movesSlot(verb.sense))) {
    const theme = readAct(reading, sentence, clause, times, front);
    if (theme) {
      giveOwnLength(reading, sentence, clause);
      noteTheme(reading, theme);
      return;
    }
  }
  const fixed = readFixed(reading, sentence, clause, times) ?? readChosen(reading, sentence, clause, times);
  if (fixed) {
    noteTheme(reading, fixed);
    return;
  }
  // "If we slip in May, we lose": nothing that has a slot is moved, and nothing happens.
  if (clause.conditional) return;
  readPart(reading, sentence, clause, times, front);
  giveOwnLength(reading, sentence, clause);
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

/** What "it" is from now on. */
function noteTheme({ mentions, words }: Reading, theme: Theme): void {
  mentions.note(words, theme);
  mentions.noteObject(words, [theme.from, theme.to]);
}

/** "The strike planned for Friday will not go ahead", "the tasting on 7 June cannot take place", "could not", "is not going ahead": it is called off. */
function callOff(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): boolean {
  const { words } = reading;
  const { verb, subject } = clause;
  if (!isNotHeld(words, clause) || clause.conditional || times.some(({ place }) => verb.mood !== 'may' || (verb.past && place !== 'subject')))
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
  const { words } = reading;
  const { verb } = clause;
  if (namesCause(words, clause)) return;
  if (retellsDeed(reading, sentence, clause, times) || tellRespite(reading, sentence, clause, times)) return;
  if (times.length === 0) {
    if (deniesHearsay(reading, sentence, clause)) return;
    readUndated(reading, sentence, clause, front);
    return;
  }
  let told = times.filter(
    (time) => !time.isLabel && (time.role !== 'argument' || time.isReplaced || (verb.sense === PLAN && time.time.when !== undefined)),
  );
  for (let at = told.length - 1; at > 0; at--) if (isOfNoun(words, told[at - 1], told[at])) told.splice(at, 1);
  // "Each year the gates close before 1 June", "due every year by 31 May": of no one year.
  if (times.some(({ role, time: { value } }) => role === 'habit' && value === YEARLY))
    told = told.filter(({ time: { value, text } }) => text.includes(value.slice(0, 4)) || value.length < MONTH);
  // "Open from 10 am to 5 pm until 9 May", "shut daily from noon until 9 May": the hours of each day.
  const isHour = ({ time: { type, provenance } }: AttachedTime): boolean => type === 'TIME' && provenance?.[0]?.basis !== 'stated';
  // "Meets at 8pm every Tuesday" too, but not "runs every ten minutes from 9pm", "opens at 6 instead of 7 on weekdays".
  if (
    (times.some(
      ({ role, place, preposition, time: { value } }) => role === 'habit' && (place !== 'subject' || preposition >= 0) && value[1] !== 'T',
    ) &&
      told.every(({ isReplaced }) => !isReplaced)) ||
    (told.filter(isHour).length > 1 && told.some(({ role, time }) => role === 'until' && time.type === 'DATE' && time.when?.precision === 'day'))
  )
    told = told.filter((time) => !isHour(time));
  const length = times.find((time) => time.role === 'length');
  if (told.length > 0 && isGapped(clause) && readAppointed(reading, sentence, clause, told)) return;
  if (told.length > 0 && readWord(reading, sentence, clause, told, times)) return;
  // "Called for an election in May", which is to come, "asked for the Saturday", "proposed the first weekend of August": when it is asked for.
  // "Wanted a bridge by 2040": by a day to come nothing has happened.
  const isDeadline = ({ role, place, preposition, time: { when } }: AttachedTime): boolean =>
    role === 'until' && place === 'after' && when !== undefined && isAhead(reading, when) && (hintsAt(words, preposition) & DOER) !== 0;
  const isSought =
    (verb.sense === ASK && verb.mood === 'none') ||
    (verb.sense !== PLAN &&
      verb.form === 'finite' &&
      verb.mood === 'none' &&
      !(words.bits[verb.from] & HAVE && words.bits[verb.from + 1] & TO) &&
      told.every(isDeadline));
  if (
    isSought &&
    verb.past &&
    !verb.planned &&
    !verb.passive &&
    told.length > 0 &&
    told.every(
      ({ place, role, from, preposition, time: { when } }) =>
        place === 'after' &&
        when &&
        (isAhead(reading, when) || isRunning(reading, when) || from === verb.to || (role === 'target' && preposition === verb.to)),
    )
  ) {
    addEvent(reading, sentence, clause, verb.negated ? 'negated' : 'occurred', undefined);
    return;
  }
  if (readCaused(reading, sentence, clause, times)) return;
  tellOthers(reading, sentence, clause, told);
  const same = sameTime(reading, sentence, told, []);
  const dated = same
    ? [same]
    : withLength(
        combineTimes(
          verb.sense === PLAN || verb.planned ? told.map((time, at) => (at > 0 && told[at - 1].role === 'origin' ? time : settle(time))) : told,
        ),
        length,
        reading,
        clause,
      );
  const open = dated.length === 0 && length ? openState(reading, clause, length) : undefined;
  if (open) {
    addEvent(reading, sentence, clause, verb.negated ? 'negated' : 'ongoing', open);
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

/** "Legend has it that he swam the strait. He did not.", "posts say it was sold; it has not been": what is only said right before is denied. */
function deniesHearsay({ words, drafts, denied }: Reading, { index }: SentenceReading, { verb, joint, subject, to }: Clause): boolean {
  const { bits } = words,
    last = drafts.at(-1),
    end = bits[verb.to] & NOT ? verb.to + 1 : verb.to;
  if (last === undefined || last.sentence < index - 1 || last.joint !== 'complement' || (last.status !== 'reported' && last.status !== 'occurred'))
    return false;
  if (
    !isMain(joint) ||
    !verb.negated ||
    verb.mood !== 'none' ||
    !(bits[subject[0]] & PRONOUN) ||
    !(bits[verb.head] & (BE | DO | HAVE)) ||
    !(hasMark(words, end, DOT) || isBreak(words, end)) ||
    end + 1 < to
  )
    return false;
  denied.add(last.sentence);
  return true;
}

/** "Had until 22 April to petition the court", "gave firms until 31 May to bid": up to then it is to be done; "gave the firm until Friday". */
function tellRespite(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): boolean {
  const { words } = reading,
    {
      bits,
      vocabulary: { classes, forms },
    } = words,
    { verb } = clause,
    [time] = times;
  const due = sentence.clauses[sentence.clauses.indexOf(clause) + 1] as Clause | undefined;
  const isGiven = classes.grants[verb.base] !== 0,
    whom = isGiven && !verb.passive ? objectOf(words, clause) : undefined;
  if (
    times.length !== 1 ||
    time.role !== 'until' ||
    time.preposition !== (whom?.[1] ?? verb.to) ||
    !(isGiven || bits[verb.head] & HAVE) ||
    verb.form !== 'finite' ||
    verb.negated ||
    verb.mood !== 'none' ||
    (isGiven && verb.particle >= 0) ||
    (whom && bits[whom[0]] & ANAPHOR)
  )
    return false;
  if (due?.joint === 'infinitive' && due.verb.from === time.to) {
    for (const when of combineTimes(times)) addEvent(reading, sentence, due, 'scheduled', when, whom);
    return true;
  }
  const [slot] = combineTimes(times),
    theme = readTheme(words, ...(whom ?? clause.subject));
  if (
    !isGiven ||
    theme.nouns.length === 0 ||
    !(slot as unknown) ||
    !isAhead(reading, slot.when) ||
    classes.targetCue[words.tokens.word[time.preposition]] === 0
  )
    return false;
  const title = `${joinPhrase(words, nounTokens(words, theme.from, theme.to), GOOD_TITLE_LENGTH)} ${forms.get(verb.base)?.[3] ?? ''} ${textBetween(words, time.preposition, time.to)}`;
  makeDraft(reading, sentence, clause, { part: 'plan', status: 'scheduled', theme, ...slot, title: capitalised(title) });
  return true;
}

/** "an hour later", where the day told before has no hour. */
function isCounted(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.vocabulary.hints[words.tokens.word[at]] & SEQUEL) return true;
  return false;
}

/** After verbs of planning "for", "to" and "at" name the slot; "by" stays a bound. */
function settle(time: AttachedTime): AttachedTime {
  return time.role === 'target' || time.role === 'argument' ? timeLike(time, { role: 'at' }) : time;
}
