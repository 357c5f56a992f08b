// One sentence → drafts: each clause with the times that are its own, what stands in front of it and what is said behind it.
import type { Span } from '../../model/index.js';
import { isFiner, type When } from '../../time/index.js';
import { tellLateness } from '../schedule/lateness.js';
import { tellNotHeld } from '../schedule/not-held.js';
import { readNominalActs } from '../schedule/nominal-acts.js';
import { readSlotNouns } from '../schedule/slot-nouns.js';
import { addEvent } from './add-event.js';
import { readCauses } from '../relations/causes.js';
import { type Clause, isMain } from '../clauses/clause.js';
import { isLogged } from '../drafts/day-of-writing.js';
import { giveTime } from '../drafts/draft.js';
import { readApart } from './read-apart.js';
import { pastNumber, pastReminder, pastSalutation } from '../clauses/openings.js';
import { combineTimes } from '../drafts/combine-times.js';
import { elapsedTimes } from './times/elapsed.js';
import { layToOthers } from './status/hearsay.js';
import { addEarlyLengths, beginWith, endWith } from './times/lengths.js';
import { tellBeside, tellLeftOver } from './left-over.js';
import { linkOrder } from '../relations/link-order.js';
import { linkParts } from '../relations/link-parts.js';
import { countedOccasions, occasionsOf } from './beside/find-occasions.js';
import { addOccasions, tellTurns } from './beside/occasions.js';
import { countedTimes } from './times/offsets.js';
import { readLikewise } from './beside/likewise.js';
import { readClause } from './read-clause.js';
import { MADE, type Reading, type SentenceReading } from '../drafts/reading.js';
import { readSaying } from './read-saying.js';
import { antecedentTime, opensThen } from './times/saying-times.js';
import { announceActs, dateHotNews } from './status/fresh-acts.js';
import { returnTimes } from './times/return-times.js';
import { piecesOf, readNotice } from './read-notice.js';
import { noteAsked, tellAnswer, timesAsked } from './read-question.js';
import { readTheme } from '../clauses/nouns/theme.js';
import { BRACKET, COLON, COMMA, hasMark, hintsAt, indexAfter, type SentenceWords, timeEnd } from '../words/sentence-words.js';
import { type AttachedTime, attachTimes, timesOf } from '../clauses/times/time-roles.js';
import { AT_TIME, AUXILIARY, DETERMINER, EXCEPT, EXISTENTIAL, PARTICLED, PREDICATE, PREPOSITION, RELATIVE, VERB } from '../words/vocabulary.js';
import { HAPPEN, SAYS, isActSense } from '../words/verb-senses.js';
import { firstMark, hasBreak, hasTime } from '../words/stretches.js';
import { behindDay, isHeading } from './entries/day-heads.js';
import { CLOSE_PAREN, OPEN_PAREN, SEMICOLON, signAt } from '../tokens/signs.js';
import { opensRegister } from './times/life-dates.js';

const NONE: readonly AttachedTime[] = [];

/** Sentences longer than this many tokens are read in pieces, so that no text costs more than its length. */
const LONGEST = 256;
/** Sentences longer than this that hold no time, act or saying are not looked at: most of them describe. */
const UNTOLD = 40;

/** What asks tells nothing; it says what its answer is about. */
export function isQuestion({ tokens: { text } }: SentenceWords, { end }: Span): boolean {
  return text.charAt(end - 1) === '?';
}

/** Reads the events of one sentence. */
export function readSentence(reading: Reading, span: Span, index: number): void {
  const { words } = reading;
  const last = indexAfter(words, span.end - 1) + 1,
    first = pastReminder(words, pastSalutation(words, pastNumber(words, indexAfter(words, span.start), last), last), last);
  if (isQuestion(words, span)) {
    noteAsked(reading, span, index, first, last);
    return;
  }
  const { asked } = reading;
  reading.asked = undefined;
  if (asked && tellAnswer(reading, asked, span, first, last)) return;
  if (isDeskNote(words, first, last)) return;
  const body = behindDay(words, first, last),
    isHeaded = isHeading(reading, first, body > first ? body - 1 : last);
  if (isHeaded && body === first) return;
  for (let from = isHeaded ? body : first; from < last; from += LONGEST) {
    const to = Math.min(last, from + LONGEST);
    if (to - from > UNTOLD && !isTelling(reading, from, to)) continue;
    const isEntry = (reading.isDiary && reading.heading !== undefined) || isLogged(reading);
    let [begin, clauses] = readApart(reading, from, to, isEntry);
    const isRegister = opensRegister(words, begin, to),
      end = clauses.length > 0 && !isRegister ? noticeEnd(words, begin, clauses[0]) : begin;
    if (end > begin) {
      // "Talks on Monday; the strike begins on 4 June": the day is that of the talks alone.
      const before = reading.drafts.length;
      readNotice(reading, {
        span,
        index,
        from: begin,
        to: end,
        clauses: [],
        made: MADE,
      });
      if (reading.drafts.length > before) {
        begin = end + 1;
        [, clauses] = readApart(reading, begin, to, isEntry);
      }
    }
    const sentence = { span, index, from: begin, to, clauses, made: MADE };
    const pieces = isRegister || clauses.some(({ verb: { form } }) => form === 'finite') ? [] : piecesOf(words, begin, to);
    // "Still to come: debrief 24 May; audit 3 June", "dinner at six, dancing from eight".
    if (pieces.length > 0 && clauses.every(({ verb }) => verb.from < pieces[0] || (verb.form === 'progressive' && pieces.includes(verb.from)))) {
      for (let piece = 1; piece < pieces.length; piece++)
        readNotice(
          reading,
          {
            span,
            index,
            from: pieces[piece - 1],
            to: pieces[piece] - 1,
            clauses: [],
            made: MADE,
          },
          true,
        );
    } else if (clauses.length > 0) {
      readPiece(reading, sentence, asked ? timesAsked(reading, asked, sentence, first, last) : NONE);
      reading.before = sentence;
    } else if (!isGoodWish(words, begin, to) && readSlotNouns(reading, sentence).length === 0) readNotice(reading, sentence);
  }
}

/** The semicolon that parts words without a verb, and a time among them, from the first clause, or behind a label and its time the comma; where the words begin if there is none: "Next meeting: 4 June, in the hall, as the pub is shut". */
function noticeEnd(words: SentenceWords, from: number, { subject, verb }: Clause): number {
  let at = Math.min(verb.from, subject[0] < subject[1] ? subject[0] : verb.from) - 1;
  const colon = firstMark(words, COLON, from, at),
    isLabelled = colon > from && words.timeAt[colon + 1] !== 0 && !(words.bits[timeEnd(words, colon + 1, at)] & VERB);
  // "Scan on Friday | (fasting from midnight)"
  const isAside = verb.form === 'progressive' && signAt(words.tokens, verb.from - 1) === OPEN_PAREN;
  while (at > from && signAt(words.tokens, at) !== SEMICOLON && !((isLabelled || isAside) && hasMark(words, at, isAside ? BRACKET : COMMA | BRACKET)))
    at--;
  return at > from && hasTime(words, from, at) ? at : from;
}

/** "(Corrects day in paragraph 2 to Friday)", "(Adds details)": what the desk has done to the text, and nothing that it tells. */
function isDeskNote({ bits, tokens, vocabulary: { classes } }: SentenceWords, from: number, to: number): boolean {
  if (signAt(tokens, from) !== OPEN_PAREN || classes.deskNote[tokens.word[from + 1]] === 0 || bits[from + 2] & AUXILIARY) return false;
  for (let at = from + 1; at < to - 1; at++) if (signAt(tokens, at) === CLOSE_PAREN) return false;
  return signAt(tokens, to - 1) === CLOSE_PAREN;
}

/** "A happy new year to all", "merry Christmas!" */
function isGoodWish({ timeAt, tokens: { word }, vocabulary: { classes } }: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at++) if (classes.courtesy[word[at]] !== 0 && timeAt[at + 1] !== 0) return true;
  return false;
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

/** @param asked - the times of the question that it answers. */
function readPiece(reading: Reading, sentence: SentenceReading, asked: readonly AttachedTime[]): void {
  const { words, sayings } = reading,
    { clauses } = sentence,
    first = reading.drafts.length;
  returnTimes(words, clauses);
  const opening = asked.length > 0 ? asked : openingTimes(reading, sentence),
    main = Math.max(
      0,
      clauses.findIndex(({ joint }) => isMain(joint) || joint === 'complement'),
    ),
    opened = isAroundSaying(reading, clauses, main, opening) ? main + 1 : main;
  let front = NONE;
  for (let place = 0; place < clauses.length; place++) {
    const clause = clauses[place],
      asTold = ownTimes(reading, sentence, clause, place === opened ? opening : NONE),
      times = countedFrom(reading, sentence, clause, asTold),
      fronted = frontOf(words, sentence, clause, times);
    if (fronted.length > 0 && clause.joint !== 'relative') front = fronted;
    else if (isOfFirst(words, clause, front) || isOnAnother(clause, times, front)) front = NONE;
    const said = isActSense(clause.verb.sense) ? -1 : sayings.cueOf(clause.verb);
    if (said >= 0) {
      readSaying(reading, sentence, place, times, said, place === main);
      continue;
    }
    const from = place === opened ? sentence.from : clause.from,
      told = readTold(reading, sentence, clause, from, times, asTold, front, front === fronted);
    if (place === 0 && opensThen(words, sentence, clause)) front = told.filter(isOfDay);
  }
  readLikewise(reading, sentence);
  addEarlyLengths(reading, sentence);
  announceActs(reading, sentence);
  if (reading.post || (sentence.index === reading.lead && reading.isReport)) dateHotNews(reading, sentence);
  tellLeftOver(reading, sentence, first);
  dropUnsure(reading, sentence, first);
  readCauses(reading, sentence);
  linkOrder(reading, sentence);
  linkParts(reading, sentence);
  layToOthers(reading, first);
}

/** "“A lorry struck a bus on Monday and killed two,” he said", "the ferry, due at six, never left, she said": what somebody says and is no news by itself is told where other words tell its day. */
function dropUnsure({ drafts, links }: Reading, { clauses, made }: SentenceReading, first: number): void {
  for (const clause of clauses) {
    const own = made.get(clause);
    if (!own?.some(({ isUnsure, when }) => isUnsure && !when)) continue;
    const isPlanned = clauses.some(
      (other) => other.subject[0] === clause.subject[0] && made.get(other)?.some(({ part, when }) => part === 'plan' && when),
    );
    if (isPlanned) continue;
    made.delete(clause);
    for (const draft of own)
      if (draft.isUnsure && !draft.when) {
        links.forget(draft);
        drafts.splice(drafts.indexOf(draft, first), 1);
      } else made.add(clause, draft);
  }
}

/** The times that open a sentence, but for those of what its nouns do. */
function openingTimes(reading: Reading, sentence: SentenceReading): readonly AttachedTime[] {
  const acts = [...readNominalActs(reading, sentence), ...readSlotNouns(reading, sentence)],
    [first] = sentence.clauses;
  return attachTimes(reading.words, first, sentence.from, first.from).filter(
    (time) => !acts.some(([from, to]) => time.from >= from && time.from < to),
  );
}

/** The times of a clause, what opens the sentence before them and what the noun that it tells of has behind. */
function ownTimes(reading: Reading, sentence: SentenceReading, clause: Clause, opening: readonly AttachedTime[]): readonly AttachedTime[] {
  const { words } = reading,
    all = timesOf(words, clause),
    isWithout = (hintsAt(words, clause.from) & EXCEPT) !== 0,
    own = isWithout ? all.filter((time) => time.place !== 'front' || !isLacking(words, clause.from, time)) : all,
    borrowed = antecedentTime(reading, sentence, clause);
  return opening.length > 0 || borrowed.length > 0 ? [...opening, ...own, ...borrowed] : own;
}

/** They, counted from what was told where they are counted, and without the one that is told beside the clause. */
function countedFrom(reading: Reading, sentence: SentenceReading, clause: Clause, asTold: readonly AttachedTime[]): readonly AttachedTime[] {
  const times = elapsedTimes(reading, sentence, clause, countedTimes(reading, sentence, clause, asTold)),
    beside = times.find((time) => tellBeside(reading, sentence, clause, time));
  return beside ? times.filter((time) => time !== beside) : times;
}

/** The times before the verb, which may be those of all that follows. */
function frontOf(words: SentenceWords, { from }: SentenceReading, clause: Clause, times: readonly AttachedTime[]): readonly AttachedTime[] {
  return times.length > 0 && clause.subject[0] >= from ? times.filter((time) => time.place === 'front' || isBeforeVerb(words, clause, time)) : NONE;
}

/** "The storm of 3 May wrecked the pier and sank a boat", not "and the council met"; "in the first year they rose", not "and in the third they fell". */
function isOfFirst(words: SentenceWords, { joint, subject, connective }: Clause, front: readonly AttachedTime[]): boolean {
  if (front.length === 0 || !isMain(joint) || subject[0] <= front[0].from) return false;
  const {
    tokens: { word },
    vocabulary: {
      classes: { nounJoint, ordinal },
    },
    bits,
  } = words;
  if (ordinal[word[connective + 3]] !== 0 && connective >= 0 && bits[connective + 1] & PREPOSITION && bits[connective + 2] & DETERMINER) return true;
  return front.some(({ place, preposition }) => place === 'subject' && nounJoint[word[preposition]] !== 0);
}

/** "On Tuesday he was to come, but he came on Wednesday | and found a leak", "a try on 3 May failed; the second, on 5 May, was halted": the story has gone on to another day. */
function isOnAnother({ joint, verb }: Clause, times: readonly AttachedTime[], front: readonly AttachedTime[]): boolean {
  const isOfNoun = front.every(({ place }) => place === 'subject');
  return (
    isMain(joint) &&
    !SAYS.has(verb.sense) &&
    times.some(
      ({ role, place, time: { when } }) =>
        role === 'at' &&
        (place === 'after' || (place === 'subject' && isOfNoun)) &&
        when &&
        !isFiner(when.precision, 'day') &&
        front.some((time) => isApart(when, time.time.when)),
    )
  );
}

function isApart({ start, end }: When, other: When | undefined): boolean {
  return other !== undefined && (other.end <= start || end <= other.start);
}

/** "In May, when it rained, …": a time that holds for what follows. */
function isOfDay({ role, time: { when } }: AttachedTime): boolean {
  return role === 'at' && when !== undefined && (when.precision === 'day' || isFiner(when.precision, 'day'));
}

/** Tells a clause that is no saying. @returns its times, but for those of occasions. */
function readTold(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  from: number,
  all: readonly AttachedTime[],
  asTold: readonly AttachedTime[],
  front: readonly AttachedTime[],
  isOwnFront: boolean,
): readonly AttachedTime[] {
  const own = occasionsOf(reading, clause, all, from),
    occasions = all === asTold ? own : [...own, ...countedOccasions(reading, sentence, asTold)],
    times = occasions.length > 0 ? all.filter((time) => !occasions.some((occasion) => occasion.time === time || occasion.end === time)) : all;
  readClause(reading, sentence, clause, times, isOwnFront || occasions.length > 0 ? NONE : front);
  tellFronted(reading, sentence, clause, front);
  tellLateness(reading, sentence, clause, asTold);
  tellNotHeld(reading, sentence, clause);
  if (occasions.length > 0) addOccasions(reading, sentence, clause, occasions);
  tellTurns(reading, sentence, clause, times);
  lendTime(reading, sentence, clause, times);
  endWith(reading, sentence, clause);
  beginWith(reading, sentence, clause);
  return times;
}

/** "Without a deal by Friday, the mill will close": the day is that of what is wanting. */
function isLacking(words: SentenceWords, from: number, { preposition }: AttachedTime): boolean {
  return preposition > from + 1 && !hasBreak(words, from, preposition);
}

/** "In June, the firm said, it will close the mill": what opens the sentence is of the words around who says so. */
function isAroundSaying({ words, sayings }: Reading, clauses: readonly Clause[], place: number, opening: readonly AttachedTime[]): boolean {
  const { verb, to } = clauses[place],
    next = clauses[place + 1] as Clause | undefined;
  const said = sayings.cueOf(verb);
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

/** "The council on Monday closed the bridge and opened the ferry", "the storm of 3 May 1920 wrecked the pier and sank a boat": of all that it did; not "wanted | the fair on 12 March called off, but the council refused". */
function isBeforeVerb(words: SentenceWords, { joint, verb, subject }: Clause, { place, role, to, preposition }: AttachedTime): boolean {
  const {
    tokens: { word },
    vocabulary: { classes },
  } = words;
  return (
    joint !== 'infinitive' &&
    !verb.planned &&
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
  const isState = verb.copula && verb.past && !verb.perfect && verb.mood === 'none' && !verb.planned;
  if (front.length === 0 || !isState || joint !== 'coordinate' || sentence.made.has(clause)) return;
  if (subject[0] >= subject[1] || hintsAt(reading.words, verb.from - 1) & EXISTENTIAL) return;
  const [dated] = combineTimes(front);
  if (dated && timesOf(reading.words, clause).length === 0) addEvent(reading, sentence, clause, verb.negated ? 'negated' : 'occurred', dated);
}

/** "Found a crack when they inspected it on Monday", "fled as police arrived on Monday": then. */
function lendTime({ words }: Reading, { clauses, made }: SentenceReading, clause: Clause, times: readonly AttachedTime[]): void {
  const { connective, joint, verb, parent } = clause;
  if (joint !== 'subordinate' || connective < 0 || parent < 0 || !verb.past || verb.perfect) return;
  const isThen = (hintsAt(words, connective) & AT_TIME) !== 0 || words.vocabulary.classes.meanwhile[words.tokens.word[connective]] !== 0;
  if (!isThen || words.bits[connective] & RELATIVE) return;
  // "Did not reply; when the mill burned in 1966, it sent a clerk": of what follows.
  if (signAt(words.tokens, connective - 1) === SEMICOLON) return;
  const host = made.get(clauses[parent])?.find(({ guess, when, part }) => guess && !when && part === 'happening');
  const [dated] = host && clauses[parent].verb.past && !clauses[parent].verb.perfect ? combineTimes(times.filter(({ role }) => role === 'at')) : [];
  if (!host || !dated) return;
  giveTime(host, dated);
  host.guess = undefined;
}
