// One sentence → drafts: each clause with the times that are its own, what stands in front of it and what is said behind it.
import type { Span } from '../../model/index.js';
import { isFiner } from '../../time/index.js';
import { tellLateness } from '../schedule/lateness.js';
import { tellNotHeld } from '../schedule/not-held.js';
import { readNominalActs } from '../schedule/nominal-acts.js';
import { readSlotNouns } from '../schedule/slot-nouns.js';
import { isActSense } from '../drafts/act-senses.js';
import { splitAct } from '../schedule/tell-act.js';
import { addEvent } from './add-event.js';
import { readCauses } from '../relations/causes.js';
import { type Clause, isMain } from '../clauses/clause.js';
import { giveTime } from '../drafts/draft.js';
import { readClauses } from '../clauses/clauses.js';
import { pastReminder, pastSalutation } from '../clauses/openings.js';
import { combineTimes, type Dated } from '../drafts/combine-times.js';
import { elapsedTimes } from './elapsed.js';
import { addEarlyLengths, beginWith, endWith } from './lengths.js';
import { tellBeside, tellLeftOver } from './left-over.js';
import { linkOrder } from '../relations/link-order.js';
import { linkParts } from '../relations/link-parts.js';
import { addOccasions, countedOccasions, occasionsOf } from './occasions.js';
import { countedTimes } from './offsets.js';
import { readClause } from './read-clause.js';
import { MADE, type Reading, type SentenceReading } from '../drafts/reading.js';
import { adjunctTime, antecedentTime, issuedTime, opensThen, readOccasion, tellSubjects, venueTime } from './saying-times.js';
import { returnTimes } from './return-times.js';
import { piecesOf, readNotice } from './read-notice.js';
import { noteAsked } from './read-question.js';
import { readTheme } from '../clauses/theme.js';
import { BRACKET, COLON, COMMA, hasMark, hintsAt, indexAfter, type SentenceWords, timeEnd } from '../words/sentence-words.js';
import { type AttachedTime, attachTimes, timesOf } from '../clauses/time-roles.js';
import { AT_TIME, EXCEPT, EXISTENTIAL, PARTICLED, POINT, PREDICATE, RELATIVE, SPEECH, VERB } from '../words/vocabulary.js';
import { HAPPEN } from '../words/verb-senses.js';
import { firstMark, hasBreak, hasTime } from '../words/stretches.js';
import { isAhead } from '../drafts/day-of-writing.js';
import { noteClause } from '../pronouns/note-clause.js';
import { behindDay, isHeading } from './day-heads.js';

/** The longest that a report looks back for when something was said, in milliseconds: a hundred days. */
const LOOK_BACK_MS = 100 * 86_400_000;

const NONE: readonly AttachedTime[] = [];

/** Sentences longer than this many tokens are read in pieces, so that no text costs more than its length. */
const LONGEST = 256;
/** Sentences longer than this that hold no time, act or saying are not looked at: most of them describe. */
const UNTOLD = 40;

/** Reads the events of one sentence. */
export function readSentence(reading: Reading, span: Span, index: number): void {
  const { words } = reading;
  const last = indexAfter(words, span.end - 1) + 1,
    first = pastReminder(words, pastSalutation(words, indexAfter(words, span.start), last), last);
  if (words.tokens.text.charAt(span.end - 1) === '?') {
    noteAsked(reading, first, last);
    return;
  }
  const body = behindDay(words, first, last),
    isHeaded = isHeading(reading, first, body > first ? body - 1 : last);
  if (isHeaded && body === first) return;
  for (let from = isHeaded ? body : first; from < last; from += LONGEST) {
    const to = Math.min(last, from + LONGEST);
    if (to - from > UNTOLD && !isTelling(reading, from, to)) continue;
    const isEntry = reading.isDiary && reading.heading !== undefined;
    let clauses = readClauses(words, from, to, isEntry),
      begin = from;
    const end = clauses.length > 0 ? noticeEnd(words, from, clauses[0]) : from;
    if (end > from) {
      // "Talks on Monday; the strike begins on 4 June": the day is that of the talks alone.
      const before = reading.drafts.length;
      readNotice(reading, { span, index, from, to: end, clauses: [], made: MADE });
      if (reading.drafts.length > before) {
        begin = end + 1;
        clauses = readClauses(words, begin, to, isEntry);
      }
    }
    const sentence = { span, index, from: begin, to, clauses, made: MADE };
    const pieces = clauses.some(({ verb: { form } }) => form === 'finite') ? [] : piecesOf(words, begin, to);
    // "Still to come: debrief 24 May; audit 3 June", "dinner at six, dancing from eight".
    if (pieces.length > 0 && clauses.every(({ verb }) => verb.from < pieces[0] || (verb.form === 'progressive' && pieces.includes(verb.from)))) {
      for (let piece = 1; piece < pieces.length; piece++)
        readNotice(reading, { span, index, from: pieces[piece - 1], to: pieces[piece] - 1, clauses: [], made: MADE }, true);
    } else if (clauses.length > 0) {
      readPiece(reading, sentence);
      reading.before = sentence;
    } else if (readSlotNouns(reading, sentence).length === 0) readNotice(reading, sentence);
  }
}

const SEMICOLON = 59;

/** The semicolon that parts words without a verb, and a time among them, from the first clause, or behind a label and its time the comma; where the words begin if there is none: "Next meeting: 4 June, in the hall, as the pub is shut". */
function noticeEnd(words: SentenceWords, from: number, { subject, verb }: Clause): number {
  let at = Math.min(verb.from, subject[0] < subject[1] ? subject[0] : verb.from) - 1;
  const colon = firstMark(words, COLON, from, at),
    isLabelled = colon > from && words.timeAt[colon + 1] !== 0 && !(words.bits[timeEnd(words, colon + 1, at)] & VERB);
  while (at > from && words.tokens.text.charCodeAt(words.tokens.start[at]) !== SEMICOLON && !(isLabelled && hasMark(words, at, COMMA | BRACKET)))
    at--;
  return at > from && hasTime(words, from, at) ? at : from;
}

/** Is there a time, an act upon a plan, or a saying in these tokens? */
function isTelling({ words, sayings }: Reading, from: number, to: number): boolean {
  const {
    tokens: { word },
    vocabulary: { sense, base, starts },
  } = words;
  if (hasTime(words, from, to) || sayings.cueWithin(from, to) >= 0) return true;
  for (let at = from; at < to; at++) {
    const id = word[at];
    if (id !== 0 && (isActSense(sense[id]) || sense[id] === HAPPEN || starts[id] & PREDICATE || starts[base[id]] & PARTICLED)) return true;
  }
  return false;
}

function readPiece(reading: Reading, sentence: SentenceReading): void {
  const { words, sayings } = reading;
  const { clauses } = sentence,
    first = reading.drafts.length;
  returnTimes(words, clauses);
  const acts = [...readNominalActs(reading, sentence), ...readSlotNouns(reading, sentence)];
  const opening = attachTimes(words, clauses[0], sentence.from, clauses[0].from).filter(
    (time) => !acts.some(([from, to]) => time.from >= from && time.from < to),
  );
  const mainIndex = Math.max(
    0,
    clauses.findIndex((clause) => isMain(clause.joint) || clause.joint === 'complement'),
  );
  const opened = isAroundSaying(reading, clauses, mainIndex, opening) ? mainIndex + 1 : mainIndex;
  let front = NONE;
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i];
    let times: readonly AttachedTime[] = timesOf(words, clause);
    if (hintsAt(words, clause.from) & EXCEPT) times = times.filter((time) => time.place !== 'front' || !isLacking(words, clause.from, time));
    const borrowed = antecedentTime(reading, sentence, clause);
    if ((i === opened && opening.length > 0) || borrowed.length > 0) times = [...(i === opened ? opening : []), ...times, ...borrowed];
    const asTold = times;
    times = elapsedTimes(reading, sentence, clause, countedTimes(reading, sentence, clause, times));
    const beside = times.find((time) => tellBeside(reading, sentence, clause, time));
    if (beside) times = times.filter((time) => time !== beside);
    const fronted =
      times.length > 0 && clause.subject[0] >= sentence.from
        ? times.filter((time) => time.place === 'front' || isBeforeVerb(words, clause, time))
        : NONE;
    if (fronted.length > 0 && clause.joint !== 'relative') front = fronted;
    // "The storm of 3 May wrecked the pier and sank a boat", not "and the council met".
    else if (
      front.some(({ place, preposition }) => place === 'subject' && words.vocabulary.classes.nounJoint[words.tokens.word[preposition]] !== 0) &&
      isMain(clause.joint) &&
      clause.subject[0] > front[0].from
    )
      front = NONE;
    const said = sayings.cueWithin(clause.verb.from, clause.verb.to);
    if (said >= 0 && isSaying(clause) && (!clause.verb.passive || sayings.hasSpeaker(said))) {
      const dated = combineTimes(
        times.filter(
          (time) =>
            (time.role !== 'argument' &&
              !sayings.holds(said, time.time.start) &&
              // "Spoke of a restart before Christmas": so it was said.
              !(time.role === 'until' && clause.verb.particle >= 0) &&
              !(time.isModifier && time.place === 'after' && !isAtOccasion(words, clause, time))) ||
            isOfAnnouncing(reading, clause, said, time),
        ),
      )[0];
      const when =
        issuedTime(reading, sentence, i) ??
        dated ??
        adjunctTime(reading, sentence, i) ??
        venueTime(reading, sentence, i) ??
        sharedTime(reading, sentence, i) ??
        openedTime(reading, sentence, i, i === mainIndex, said) ??
        (clause.verb.perfect && clause.verb.past ? undefined : (reading.post ?? (reading.isDiary ? reading.heading : undefined)));
      // "Has ruled out a sale before June", "ruled out a vote in July": nobody has yet spoken on a day to come.
      if (when && !((clause.verb.particle >= 0 || (clause.verb.perfect && !clause.verb.past)) && isAhead(reading, when.when)))
        reading.saidAt.set(said, when);
      tellSubjects(
        reading,
        sentence,
        clause,
        times.filter(({ time }) => !when?.times.includes(time)),
      );
      readOccasion(reading, sentence, clause, i, when);
      if (!isAside(reading, clauses[0], clause, said)) noteClause(reading, clause);
      // "From the auditor, Ada Moe, who said she had seen it".
      if (clause.joint === 'relative') reading.mentions.note(words, readTheme(words, ...(clause.antecedent ?? clause.subject)));
      continue;
    }
    let occasions = occasionsOf(words, clause, times, i === opened ? sentence.from : clause.from);
    if (times !== asTold) occasions = [...occasions, ...countedOccasions(reading, sentence, asTold)];
    if (occasions.length > 0) times = times.filter((time) => !occasions.some((occasion) => occasion.time === time));
    readClause(reading, sentence, clause, times, front === fronted || occasions.length > 0 ? NONE : front);
    tellFronted(reading, sentence, clause, front);
    tellLateness(reading, sentence, clause, asTold);
    tellNotHeld(reading, sentence, clause);
    if (occasions.length > 0) addOccasions(reading, sentence, clause, occasions);
    lendTime(reading, sentence, clause, times);
    endWith(reading, sentence, clause);
    beginWith(reading, sentence, clause);
    if (i === 0 && opensThen(words, sentence, clause))
      front = times.filter(
        ({ role, time: { when } }) => role === 'at' && when !== undefined && (when.precision === 'day' || isFiner(when.precision, 'day')),
      );
  }
  addEarlyLengths(reading, sentence);
  announceActs(reading, sentence);
  if (reading.post || (sentence.index === reading.lead && reading.isReport)) dateHotNews(reading, sentence);
  tellLeftOver(reading, sentence, first);
  readCauses(reading, sentence);
  linkOrder(reading, sentence);
  linkParts(reading, sentence);
}

/** "Without a deal by Friday, the mill will close": the day is that of what is wanting. */
function isLacking(words: SentenceWords, from: number, { preposition }: AttachedTime): boolean {
  return preposition > from + 1 && !hasBreak(words, from, preposition);
}

/** "In June, the firm said, it will close the mill": what opens the sentence is of the words around who says so. */
function isAroundSaying({ words, sayings }: Reading, clauses: readonly Clause[], place: number, opening: readonly AttachedTime[]): boolean {
  const { verb, to } = clauses[place],
    next = clauses[place + 1] as Clause | undefined;
  const said = sayings.cueWithin(verb.from, verb.to);
  return (
    next !== undefined &&
    next.joint === 'coordinate' &&
    next.connective < 0 &&
    said >= 0 &&
    opening.length > 0 &&
    hasMark(words, to - 1, COMMA) &&
    opening.every(({ time }) => sayings.holds(said, time.start)) &&
    sayings.contentAt(next.verb.head) >= 0
  );
}

/** "The council on Monday closed the bridge and opened the ferry", "the storm of 3 May 1920 wrecked the pier and sank a boat": of all that it did. */
function isBeforeVerb(words: SentenceWords, { verb, subject }: Clause, { place, role, to, preposition }: AttachedTime): boolean {
  const {
    tokens: { word },
    vocabulary: { classes },
  } = words;
  return (
    place === 'subject' &&
    role === 'at' &&
    to === verb.from &&
    preposition > subject[0] &&
    (classes.dayOn[word[preposition]] !== 0 ||
      (classes.nounJoint[word[preposition]] !== 0 && readTheme(words, ...subject).headAt === preposition - 1))
  );
}

/** "On Monday the pumps failed and the town was dark": then as well. */
function tellFronted(reading: Reading, sentence: SentenceReading, clause: Clause, front: readonly AttachedTime[]): void {
  const { verb, joint, subject } = clause;
  if (
    front.length === 0 ||
    !verb.copula ||
    !verb.past ||
    verb.perfect ||
    verb.mood !== 'none' ||
    verb.planned ||
    joint !== 'coordinate' ||
    sentence.made.has(clause) ||
    subject[0] >= subject[1] ||
    hintsAt(reading.words, verb.from - 1) & EXISTENTIAL
  )
    return;
  const [dated] = combineTimes(front);
  if (dated && timesOf(reading.words, clause).length === 0) addEvent(reading, sentence, clause, verb.negated ? 'negated' : 'occurred', dated);
}

/** "Found a crack when they inspected it on Monday": then. */
function lendTime({ words }: Reading, { clauses, made }: SentenceReading, clause: Clause, times: readonly AttachedTime[]): void {
  const { connective, joint, verb, parent } = clause;
  if (
    joint !== 'subordinate' ||
    connective < 0 ||
    parent < 0 ||
    !verb.past ||
    verb.perfect ||
    !(hintsAt(words, connective) & AT_TIME) ||
    words.bits[connective] & RELATIVE
  )
    return;
  const host = made.get(clauses[parent])?.find(({ guess, when, part }) => guess && !when && part === 'happening');
  const [dated] = host && clauses[parent].verb.past && !clauses[parent].verb.perfect ? combineTimes(times.filter(({ role }) => role === 'at')) : [];
  if (!host || !dated) return;
  giveTime(host, dated);
  host.guess = undefined;
}

/** "The bridge shuts on Monday, the city said": the story stays with what is told; who told it is no thing that "it" could be. */
function isAside({ words, sayings, mentions }: Reading, told: Clause, clause: Clause, said: number): boolean {
  if (told === clause || sayings.isQuoted(said) || !sayings.holds(said, words.tokens.start[told.verb.head])) return false;
  return !mentions.isPerson(words, readTheme(words, ...clause.subject)) && readTheme(words, ...told.subject).nouns.length > 0;
}

/** "Lowered the lake in May, and told the council that": said when the same subject did what is told before, where that is over. */
function sharedTime({ written }: Reading, { clauses, made }: SentenceReading, place: number): Dated | undefined {
  const { joint, verb, subject } = clauses[place];
  if (!written || joint !== 'coordinate' || !verb.past || verb.perfect) return undefined;
  const before = clauses
    .slice(0, place)
    .find((other) => other.subject[0] === subject[0] && other.verb.form === 'finite' && other.verb.past && !other.verb.perfect);
  const draft =
    before &&
    made
      .get(before)
      ?.find(({ part, when }) => part === 'happening' && when !== undefined && when.end <= written.start && Number.isFinite(when.start));
  return draft?.when && { when: draft.when, times: draft.times };
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
  { written, sayings }: Reading,
  { verb }: Clause,
  said: number,
  { place, role, preposition, isModifier, time: { when, provenance } }: AttachedTime,
): boolean {
  const isCounted = provenance?.[0]?.basis === 'implied';
  // "Blamed last week's fire": of the fire.
  if (!verb.past || place !== 'after' || role !== 'at' || isModifier || when === undefined || written === undefined || when.start >= written.end)
    return false;
  return verb.perfect
    ? when.end <= written.start
    : (preposition >= 0 || isCounted) && !sayings.isQuoted(said) && when.start > written.start - LOOK_BACK_MS;
}

function isSaying({ verb }: Clause): boolean {
  return !isActSense(verb.sense);
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
        else giveTime(draft, dated);
      }
    }
  }
}

/** "The band has cancelled its tour": in the first sentence of a report, and in the post of a live one, the perfect tells what has just happened. */
function dateHotNews({ written, reasons, post }: Reading, { clauses, made }: SentenceReading): void {
  const when = post?.when ?? written;
  if (!when) return;
  for (const clause of clauses) {
    if (
      !(clause.verb.perfect || clause.verb.copula || clause.verb.passive) ||
      clause.verb.past ||
      clause.verb.form !== 'finite' ||
      clause.joint === 'relative' ||
      clause.joint === 'subordinate'
    )
      continue;
    for (const draft of made.get(clause) ?? []) {
      if (draft.part !== 'act' || draft.when) continue;
      draft.when = when;
      if (post) draft.times.push(...post.times);
      draft.implied = [{ part: 'date', basis: 'implied', rule: 'perfect.lead', reason: reasons.news }];
    }
  }
}
