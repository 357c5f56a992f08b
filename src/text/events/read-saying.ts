// A clause that says who speaks: when that was said, and what the words around it tell.
import { MS_PER_DAY, isFiner } from '../../time/index.js';
import { type Clause, parentOf } from '../clauses/clause.js';
import { combineTimes, type Dated } from '../drafts/combine-times.js';
import { type Reading, type SentenceReading } from '../drafts/reading.js';
import { adjunctTime, issuedTime, opensThen, readOccasion, tellSubjects, venueTime } from './times/saying-times.js';
import { readTheme } from '../clauses/nouns/theme.js';
import { COMMA, hasMark, hintsAt, type SentenceWords } from '../words/sentence-words.js';
import { type AttachedTime, timesOf } from '../clauses/times/time-roles.js';
import { CAUSE, HAPPENING, POINT, PREPOSITION, SPEECH, WHO } from '../words/vocabulary.js';
import { isAhead } from '../drafts/day-of-writing.js';
import { readChosen } from '../schedule/chosen-slots.js';
import { noteClause } from '../pronouns/note-clause.js';

/** The longest that a report looks back for when something was said, in milliseconds: a hundred days. */
const LOOK_BACK_MS = 100 * MS_PER_DAY;

/** Reads a clause that says who speaks; what is said is told elsewhere. */
export function readSaying(
  reading: Reading,
  sentence: SentenceReading,
  place: number,
  times: readonly AttachedTime[],
  said: number,
  isFirst: boolean,
): void {
  const { words, mentions } = reading,
    { clauses } = sentence,
    clause = clauses[place];
  // "The board now says 10 June": a slot is all that is said.
  if (readChosen(reading, sentence, clause, times)) return;
  const when = saidWhen(reading, sentence, place, times, said, isFirst);
  // "Has ruled out a sale before June", "ruled out a vote in July": nobody has yet spoken on a day to come.
  if (when && !((clause.verb.particle >= 0 || isPresentPerfect(clause)) && isAhead(reading, when.when))) reading.saidAt.set(said, when);
  else if (ledToDated(reading, clauses, clause)) reading.saidBefore.add(said);
  tellSubjects(
    reading,
    sentence,
    clause,
    times.filter(({ time }) => !when?.times.includes(time)),
  );
  readOccasion(reading, sentence, clause, place, when);
  if (!isAside(reading, clauses[0], clause, said)) noteClause(reading, clause);
  // "From the auditor, Ada Moe, who said she had seen it".
  if (clause.joint === 'relative') mentions.note(words, readTheme(words, ...(clause.antecedent ?? clause.subject)));
}

/** "Was shut on 3 March after a driver said that", "because its owners feared that": before what another day is told of. */
function ledToDated({ words, written }: Reading, clauses: readonly Clause[], clause: Clause): boolean {
  const { joint, connective, verb } = clause,
    leads = joint === 'subordinate' && connective >= 0 && (words.bits[connective] & (PREPOSITION | CAUSE)) !== 0,
    host = leads && verb.past ? parentOf(clauses, clause) : undefined;
  return (
    host !== undefined &&
    written !== undefined &&
    host.verb.past &&
    timesOf(words, host).some(({ role, time: { when } }) => role === 'at' && when !== undefined && when.end <= written.start)
  );
}

/** When it was said: as the clause itself tells, a clause beside it, or the entry that holds it. */
function saidWhen(
  reading: Reading,
  sentence: SentenceReading,
  place: number,
  times: readonly AttachedTime[],
  said: number,
  isFirst: boolean,
): Dated | undefined {
  const { words } = reading,
    clause = sentence.clauses[place],
    told = times.filter((time) => isOfSaying(reading, clause, said, time) || isOfAnnouncing(reading, clause, said, time)),
    behind = told.filter(({ place }) => place === 'after'),
    // "In a statement on Tuesday she apologised for the outage on Monday": the day that opens the clause is that of its verb.
    isFronted = told.some(
      (time) => isOfVerb(words, clause, time) && time.role === 'at' && time.time.when && !isFiner('day', time.time.when.precision),
    ),
    // "The families of those killed in 2031 said on Friday": a day behind the verb needs none before it.
    own = combineTimes(!isFronted && behind.some(({ time: { type } }) => type === 'DATE') ? behind : told)[0] as Dated | undefined;
  return (
    issuedTime(reading, sentence, place) ??
    own ??
    adjunctTime(reading, sentence, place) ??
    venueTime(reading, sentence, place) ??
    sharedTime(reading, sentence, place) ??
    openedTime(reading, sentence, place, isFirst, said) ??
    (clause.verb.perfect && clause.verb.past ? undefined : (reading.post ?? (reading.isDiary ? reading.heading : undefined)))
  );
}

/** "On Tuesday police confirmed it", "the police on Tuesday confirmed it", not "the victims of the blast on Tuesday said". */
function isOfVerb(words: SentenceWords, { subject, verb }: Clause, { place, preposition, to }: AttachedTime): boolean {
  if (place !== 'subject') return place === 'front';
  return preposition >= 0 && (preposition < subject[0] || (to === verb.from && readTheme(words, ...subject).headAt === preposition - 1));
}

function isPresentPerfect({ verb: { perfect, past } }: Clause): boolean {
  return perfect && !past;
}

/** Is the time that of the saying, and not of what is said? */
function isOfSaying({ words, sayings }: Reading, clause: Clause, said: number, time: AttachedTime): boolean {
  if (time.role === 'argument' || sayings.holds(said, time.time.start)) return false;
  // "Says Ada Moe, our treasurer since 1999": of who says it.
  if (time.role === 'since' && !clause.verb.perfect) return false;
  // "Spoke of a restart before Christmas": so it was said.
  if (time.role === 'until' && clause.verb.particle >= 0) return false;
  return !time.isModifier || time.place !== 'after' || isAtOccasion(words, clause, time);
}

/** "The bridge shuts on Monday, the city said": the story stays with what is told; who told it is no thing that "it" could be. */
function isAside({ words, sayings, mentions }: Reading, told: Clause, clause: Clause, said: number): boolean {
  if (told === clause || sayings.isQuoted(said) || !sayings.holds(said, words.tokens.start[told.verb.head])) return false;
  return !mentions.isPerson(words, readTheme(words, ...clause.subject)) && readTheme(words, ...told.subject).nouns.length > 0;
}

/** "Lowered the lake in May, and told the council that": said when the same subject did what is told before, where that is over; not "Ann, who left in May, said". */
function sharedTime({ words, written }: Reading, { clauses, made }: SentenceReading, place: number): Dated | undefined {
  const { joint, verb, subject, connective } = clauses[place];
  if (!written || joint !== 'coordinate' || !verb.past) return undefined;
  const before = clauses
    .slice(0, place)
    .find(
      (other) =>
        other.subject[0] === subject[0] &&
        other.verb.form === 'finite' &&
        other.verb.past &&
        !other.verb.perfect &&
        !isSetIn(words, other, connective),
    );
  const draft =
    before &&
    made
      .get(before)
      ?.find(({ part, when }) => part === 'happening' && when !== undefined && when.end <= written.start && Number.isFinite(when.start));
  return draft?.when && { when: draft.when, times: draft.times };
}

/** "Ann, | who left in May |, said", "the nurse | who left in May | said": told beside, and joined by nothing; a paper that came out in May said so then. */
function isSetIn(words: SentenceWords, { joint, connective }: Clause, joining: number): boolean {
  if (joint !== 'relative' || connective < 0) return false;
  const isWho = words.vocabulary.classes.speakerPronoun[words.tokens.word[connective]] === WHO;
  return (joining < 0 && isWho) || (connective > 0 && hasMark(words, connective - 1, COMMA));
}

/** "When we rang on Monday, the clerk said that", "“…,” said the clerk when we rang on Monday": then. */
function openedTime({ words, sayings }: Reading, sentence: SentenceReading, place: number, isFirst: boolean, said: number): Dated | undefined {
  const { clauses } = sentence,
    { verb } = clauses[place];
  if (!verb.past || verb.perfect) return undefined;
  const isThen = (clause: Clause, at: number): boolean =>
    at > place ? clause.parent === place && clause.connective >= 0 : at === 0 && isFirst && at < place;
  const beside = clauses.find(
    (clause, at) => isThen(clause, at) && !sayings.holds(said, words.tokens.start[clause.verb.head]) && opensThen(words, sentence, clause),
  );
  return beside && combineTimes(timesOf(words, beside).filter(({ role, time: { when } }) => role === 'at' && when !== undefined))[0];
}

/** "Said at a 10 a.m. briefing", "at Monday's meeting", "in a 1971 interview", "told Monday's meeting": then. */
function isAtOccasion(words: SentenceWords, { verb }: Clause, { preposition, from, to }: AttachedTime): boolean {
  if (preposition < 0) return from === verb.to && words.vocabulary.classes.addresseeCue[verb.base] !== 0;
  return (hintsAt(words, preposition) & POINT) !== 0 || (hintsAt(words, to) & SPEECH) !== 0;
}

/** "Confirmed the deaths on Tuesday", "had announced the walkout on 12 September": told of a thing alone, the day is that of the telling, where it is over. */
function isOfAnnouncing(
  { words, written, sayings }: Reading,
  { verb }: Clause,
  said: number,
  { place, role, preposition, from, isModifier, time: { when, provenance } }: AttachedTime,
): boolean {
  const isCounted = provenance?.[0]?.basis === 'implied';
  // "Blamed last week's fire": of the fire.
  if (!verb.past || place !== 'after' || role !== 'at' || isModifier) return false;
  if (when === undefined || written === undefined || when.start >= written.end) return false;
  return verb.perfect
    ? when.end <= written.start
    : (preposition >= 0 || isCounted) &&
        !sayings.isQuoted(said) &&
        // "Announced a merger in 2017".
        (when.start > written.start - LOOK_BACK_MS || (words.vocabulary.classes.fixes[verb.base] !== 0 && !isAboutEvent(words, verb.to, from)));
}

/** "An inquiry into the crash | in 1953": of the crash; but "the end of the war | in 1945". */
function isAboutEvent(words: SentenceWords, from: number, to: number): boolean {
  const { bits, tokens, vocabulary } = words;
  let isAbout = false;
  for (let at = from; at < to; at++) {
    if (isAbout && bits[at] & HAPPENING) return true;
    if (bits[at] & PREPOSITION && vocabulary.classes.nounJoint[tokens.word[at]] === 0) isAbout = true;
  }
  return false;
}
