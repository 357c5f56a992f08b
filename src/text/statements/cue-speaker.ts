// Whose verb of saying it is: the phrase before it or behind it, or the subject that it shares.
import {
  ADVERB,
  AUXILIARY,
  BE,
  COMPARISON,
  COORDINATOR,
  DETERMINER,
  INDEFINITE,
  IT,
  NOT,
  NOUN_LIKE,
  OFFSET,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
} from '../words/vocabulary.js';
import { isCoordinator, opensNoun } from '../words/joint-words.js';
import { BREAK, isCapital, isPlural } from '../words/word-classes.js';
import { UNIT } from '../rules/meaning.js';
import { COMMA, DOT, SEMICOLON, signAt } from '../tokens/signs.js';
import { NUMBER, PUNCT, WORD } from '../tokens/tokens.js';
import { pastDay, pastMoment } from './days.js';
import type { Cue } from './cues.js';
import { phraseAfter } from './phrase-after.js';
import { phraseBefore } from './phrase-before.js';
import type { Range } from './phrase.js';
import { bitsAt, type Reading, type Unit } from './reading.js';
import { holdsFinite } from './stretch.js';
import { subjectOf } from './subject.js';
import { isFinite, isHaving, isReduced, isSentenceDot } from './word-at.js';

/** The phrase of who speaks, and where it stands to its verb. */
interface CueSpeaker {
  readonly range: Range;
  readonly isAdjacent: boolean;
  readonly isInverted: boolean;
}

/**
 * The speaker of a cue; undefined where none stands by it.
 * @param earlier - subject of an earlier verb in the unit, which this one may share.
 */
export function findSpeaker(reading: Reading, unit: Unit, cue: Cue, earlier: Range | undefined): CueSpeaker | undefined {
  if (cue.heard) return { range: cue.heard, isAdjacent: true, isInverted: false };
  const isAtHead = cue.from === unit.from || reading.quoteAt[cue.from - 1] !== 0;
  return (
    (isAtHead ? undefined : speakerBefore(reading, unit, cue)) ??
    (isAtHead || signAt(reading.tokens, cue.from - 1) === COMMA ? speakerBehind(reading, unit, cue) : undefined) ??
    (cue.isDoubtful ? undefined : sharedSpeaker(reading, unit, cue, earlier))
  );
}

/** "Ada Moe said"; ", with the agency warning that": whoever stands between does so. */
function speakerBefore(reading: Reading, unit: Unit, cue: Cue): CueSpeaker | undefined {
  const { tokens, vocabulary } = reading,
    range = ownerOf(reading, unit, cue, phraseBefore(reading, asideStart(reading, unit, cue), unit.from));
  // "Engineers who examined it two years earlier | had urged that": no length of time speaks.
  const isOwn = range && !isLength(reading, range) && (!cue.isBare || vocabulary.classes.absolute[tokens.word[range[0] - 1] ?? 0] !== 0);
  return isOwn ? { range, isAdjacent: true, isInverted: false } : undefined;
}

/** "The singer named after her aunt | said", "the singer who left | said": where the nearest phrase, or none, stands in what is told of a noun before it, whoever the verb is of; else the nearest phrase. */
function ownerOf(reading: Reading, unit: Unit, cue: Cue, near: Range | undefined): Range | undefined {
  const { findSubject } = reading,
    isCut = near !== undefined && endsInParticiple(reading, near),
    end = near && !isCut ? near[0] : cue.from;
  if (!findSubject || cue.isBare || (cue.isDoubtful && !isCut) || opensClause(reading, end, unit)) return near;
  let from = end;
  while (from > unit.from && !isOutside(reading, from - 1)) from--;
  if (near && !isCut && (isJoined(reading, end - 1) || pastMoment(reading, from, end) === end)) return near;
  // "The crash blamed on fog".
  const subject = findSubject(from, { from: cue.from, head: cue.at, to: cue.to }, !cue.takesWhole);
  if (!subject || (near && isInFront(reading, subject, near))) return near;
  return isDescribed(reading, subject, near ?? [end, end], end) ? subject : near;
}

/** "The nurse | elected" in May: no part of the phrase, as nothing stands behind it. */
function endsInParticiple(reading: Reading, [from, to]: Range): boolean {
  return to - from > 1 && !isCapital(reading, to - 1) && (reading.bits[to - 1] & (PARTICIPLE | NOUN_LIKE)) === PARTICIPLE;
}

/** "The night the mill burned | the owner", "moments after it burned | the owner", "after the talks held in May | the clerk": a time, or a noun in what is told in front, where no word there governs the nearest phrase. */
function isInFront(reading: Reading, subject: Range, near: Range): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary,
  } = reading;
  const [from, to] = subject;
  if (isMoment(reading, to - 1) || (to - from === 1 && vocabulary.classes.spans[word[from]] !== 0)) return true;
  const opensFront = (bits[from - 1] & PREPOSITION) !== 0 || isMoment(reading, from - 1);
  const governor = near[0] - 1;
  if (!opensFront || governor < to || bits[governor] & (PREPOSITION | PROGRESSIVE) || holdsFinite(reading, ...near)) return false;
  // "After the singer who beat | the mayor".
  return !(bits[governor] & (PAST | PRESENT)) || !holdsRelative(reading, to, governor);
}

/** "The night", "every time", and no paper: "the Time". */
function isMoment(reading: Reading, at: number): boolean {
  const {
    tokens: { word },
    vocabulary: { classes },
  } = reading;
  return classes.momentNoun[word[at]] + classes.timeNoun[word[at]] !== 0 && !isCapital(reading, at);
}

/** "Who", "which", "that". */
function holdsRelative({ bits, tokens: { word }, words: { complementizer } }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bits[at] & RELATIVE || complementizer[word[at]] !== 0) return true;
  return false;
}

/** Quoted, a sign that parts clauses, or the full stop of the sentence before. */
function isOutside(reading: Reading, at: number): boolean {
  const { marks, quoteAt, tokens } = reading;
  return quoteAt[at] !== 0 || (marks[at] & BREAK) !== 0 || (signAt(tokens, at) === DOT && isSentenceDot(reading, at));
}

/** "When | she said", "that | the mayor said": a word that opens a clause, and none that may stand before a noun alone: "after". */
function isJoined({ bits, tokens: { word }, words: { complementizer } }: Reading, at: number): boolean {
  return (bits[at] & (SUBORDINATOR | PREPOSITION)) === SUBORDINATOR || complementizer[word[at]] !== 0;
}

/** Behind a sign, a joint or nothing; or a word that stands for a noun before it: "who". */
function opensClause(reading: Reading, from: number, unit: Unit): boolean {
  const { bits } = reading;
  let before = from - 1;
  while (before > unit.from && (bits[before] & (ADVERB | DETERMINER | PRONOUN | PREPOSITION)) === ADVERB) before--;
  if (before < unit.from || isOutside(reading, before) || isCoordinator(bits[before])) return true;
  return (bits[from] & (RELATIVE | DETERMINER)) === RELATIVE;
}

/**
 * "The singer | from | the north", "the singer | who left": nothing joins what stands between a subject and its verb to that.
 * @param near - the phrase that ends there, @param end - where it begins, or is told to end.
 */
function isDescribed(reading: Reading, [from, to]: Range, near: Range, end: number): boolean {
  const {
    bits,
    tokens: { word },
    words: { speakerPronoun },
  } = reading;
  if (from >= end || (to - from === 1 && speakerPronoun[word[from]] !== 0)) return false;
  // "During a talk | the singer", "by evening | doctors".
  if ((bits[from - 1] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION || (bits[from] & PREPOSITION && !(bits[from] & (DETERMINER | ADVERB))))
    return false;
  // "What | the doctor saw", "as the crowd | grew".
  if (bits[from - 1] & RELATIVE || (to < end && isFinite(reading, to) && !isReduced(reading, to))) return false;
  // "A change | the minister".
  if (to >= end && end === near[0] && !holdsFinite(reading, ...near) && !(bits[end - 1] & PREPOSITION)) return false;
  for (let at = from + 1; at < end; at++) {
    const joins = bits[at] & (SUBORDINATOR | PREPOSITION | RELATIVE | DETERMINER);
    if (at < to ? (joins & (SUBORDINATOR | DETERMINER)) === SUBORDINATOR : (joins & ~DETERMINER) === SUBORDINATOR) return false;
  }
  return true;
}

/** “…,” said Ada Moe. */
function speakerBehind(reading: Reading, unit: Unit, cue: Cue): CueSpeaker | undefined {
  if (cue.isBare || cue.isDoubtful || isHaving(reading, cue.from)) return undefined;
  const range = phraseAfter(reading, cue.to, unit.to),
    isQuoted = reading.quoteAt[cue.from - 1] !== 0;
  if (!range || bitsAt(reading, range[0]) & PREPOSITION || isTime(reading, range)) return undefined;
  const isSpeaker = mayStandBehind(reading, range, unit, isQuoted) && endsAttribution(reading, range[1], unit);
  return isSpeaker && (isQuoted || !(bitsAt(reading, range[1]) & TO)) ? { range, isAdjacent: true, isInverted: true } : undefined;
}

/** A name, a pronoun, a phrase of several words, or what ends the sentence: a plural, "…, say detectives.", somebody in a headline, "…, says mayor". */
function mayStandBehind(reading: Reading, [from, to]: Range, unit: Unit, isQuoted: boolean): boolean {
  const {
    tokens: { word },
    words: { speakerPronoun, role },
    vocabulary: { classes },
  } = reading;
  // "Confirmed it on Monday": what was said, and nobody.
  if (speakerPronoun[word[from]] === IT) return false;
  if (isCapital(reading, from) || to - from > 1 || speakerPronoun[word[from]]) return true;
  if (isPlural(reading, from)) return isQuoted || closesUnit(reading, to, unit);
  return role[word[from]] + classes.collective[word[from]] !== 0 && closesUnit(reading, to, unit);
}

/** The subject of an earlier verb, which an "and", a comma or an adverb joins this one to. */
function sharedSpeaker(reading: Reading, unit: Unit, cue: Cue, earlier: Range | undefined): CueSpeaker | undefined {
  const { tokens } = reading,
    opens = bitsAt(reading, cue.from - 1);
  // "The firm closed its mill after a test showed cracks, and said": behind the comma the sentence goes on.
  const isApart = (opens & COORDINATOR) !== 0 && signAt(tokens, cue.from - 2) === COMMA;
  // "The mill burned; its owner came and said": a sentence of its own.
  const part = partStart(reading, unit.from, cue.from);
  // "Shares fell after the firm put off its results and said": no comma, and the clause behind the joining word goes on.
  const joint = opens & COORDINATOR && !isApart ? clauseStart(reading, part, cue.from) : part;
  const own = isApart || joint > unit.from ? subjectOf(reading, joint, cue.from) : undefined,
    // "Has until 1 June to pay and has said": no day speaks.
    known = earlier && !isLength(reading, earlier) ? earlier : undefined,
    shared = (own && !isLength(reading, own) ? own : undefined) ?? known ?? subjectOf(reading, unit.from, cue.from);
  const isJoined = cue.isBare || signAt(tokens, cue.from - 1) === COMMA || (opens & (COORDINATOR | ADVERB)) !== 0;
  return shared && isJoined && cue.from > unit.from ? { range: shared, isAdjacent: false, isInverted: false } : undefined;
}

/** "Its head, Ada Moe, | now says", "Ada Moe, the owner, | on Tuesday called": an adverb or a day between the comma and the verb. */
function asideStart(reading: Reading, unit: Unit, { from }: Cue): number {
  const { tokens } = reading;
  let comma = from - 1;
  while (comma > unit.from && comma > from - 5 && tokens.kind[comma] !== PUNCT) comma--;
  const isAside =
    signAt(tokens, comma) === COMMA &&
    ((comma === from - 2 && (bitsAt(reading, from - 1) & ADVERB) !== 0) || (comma < from - 1 && pastDay(reading, comma + 1, from) === from));
  return isAside ? comma + 1 : from;
}

/** Behind the last word before a cue that joins a clause in which somebody does something: "when the vote was lost and said" goes on with who left then. */
function clauseStart(reading: Reading, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    if (signAt(reading.tokens, at) === COMMA || bitsAt(reading, at) & BE) return from;
    // "Was asked whether it would close and said": of whoever was asked.
    if (reading.words.complementizer[reading.tokens.word[at]] !== 0) return from;
    if ((bitsAt(reading, at) & (SUBORDINATOR | RELATIVE | DETERMINER)) === SUBORDINATOR) return holdsFinite(reading, at + 1, to - 1) ? at + 1 : from;
  }
  return from;
}

/** Behind the last semicolon before a cue, or the joint of a second sentence: "; its owner came and | said", ", and the group cut its forecast and | said". */
function partStart(reading: Reading, from: number, to: number): number {
  const { tokens, quoteAt } = reading;
  for (let at = to - 1; at > from; at--)
    if (quoteAt[at] === 0 && (signAt(tokens, at) === SEMICOLON || opensSecond(reading, from, at, to))) return at + 1;
  return from;
}

/** ", | and the group", behind a verb with a tense: a noun phrase of its own, which is the subject of the cue or of a verb before that. */
function opensSecond(reading: Reading, from: number, at: number, cue: number): boolean {
  if (signAt(reading.tokens, at - 1) !== COMMA || !isCoordinator(bitsAt(reading, at))) return false;
  const isNoun = opensNoun(bitsAt(reading, at + 1));
  if (!isNoun || opensOffset(reading, at + 1) || !holdsFinite(reading, from, at - 1)) return false;
  // "Opened the mill, and the dock, and | said".
  if (!(bitsAt(reading, cue - 1) & COORDINATOR)) return true;
  for (let verb = at + 3; verb < cue - 1; verb++) if (bitsAt(reading, verb) & (PAST | PRESENT | AUXILIARY)) return true;
  return false;
}

/** Tokens of "a quarter of an hour later", at most. */
const LONGEST_OFFSET = 6;

/** "A quarter of an hour later | Soto": how much later it was, and nobody who speaks. */
function opensOffset({ tokens: { word }, vocabulary: { hints } }: Reading, from: number): boolean {
  for (let at = from + 1; at < from + LONGEST_OFFSET; at++) if (hints[word[at]] & OFFSET) return true;
  return false;
}

/** "who said", "the group that said": the subject of a clause inside a phrase, of no other verb. */
export function isRelative(reading: Reading, [, to]: Range): boolean {
  return (bitsAt(reading, to - 1) & RELATIVE) !== 0;
}

/** "Nobody on the staff knew", "no official said": nobody did; next to nobody where "few", "hardly anyone" did. */
export function isNobody(reading: Reading, [from]: Range): boolean {
  const {
    vocabulary: {
      classes: { barely },
    },
    tokens: { word },
  } = reading;
  return (
    barely[word[from]] !== 0 ||
    barely[word[from - 1]] !== 0 ||
    (bitsAt(reading, from - 1) & (NOT | DETERMINER)) === (NOT | DETERMINER) ||
    (bitsAt(reading, from) & NOT) !== 0 ||
    (from > 1 && (bitsAt(reading, from - 1) & PREPOSITION) !== 0 && (bitsAt(reading, from - 2) & NOT) !== 0)
  );
}

/** "Than the mayor", "like the mayor": no speaker. */
export function isCompared({ vocabulary: { hints }, tokens: { word } }: Reading, [from, to]: Range): boolean {
  for (let at = from - 1; at < to; at++) if (hints[word[at]] & COMPARISON) return true;
  return false;
}

/** "Added the previous afternoon": nobody. */
function isTime(reading: Reading, [from, to]: Range): boolean {
  const {
    words: { part, unit },
    tokens: { word },
  } = reading;
  let head = from;
  while (head + 1 < to && !(bitsAt(reading, head + 1) & PREPOSITION)) head++;
  return head > from && !isCapital(reading, head) && (part[word[head]] !== 0 || unit[word[head]] >= UNIT.day);
}

/** "Two years", "a week earlier", "1 June", but not "two day trippers". */
function isLength(reading: Reading, [from, to]: Range): boolean {
  const {
    tokens: { kind, word },
    words: { unit },
    vocabulary: { classes, hints },
  } = reading;
  const isCounted = kind[from] === NUMBER || (hints[word[from]] & INDEFINITE) !== 0;
  const isWhole = to - from === 2 || (to - from === 3 && (bitsAt(reading, to - 1) & ADVERB) !== 0);
  return isCounted && isWhole && (unit[word[from + 1]] >= UNIT.day || classes.month[word[from + 1]] !== 0);
}

/** "…, say detectives.", and not "…, said prayers, and left": no more is told behind it of who is told of before. */
function closesUnit(reading: Reading, at: number, unit: Unit): boolean {
  return at >= unit.to || (reading.tokens.kind[at] !== WORD && !(bitsAt(reading, at + 1) & COORDINATOR));
}

/** After "said Moe" an attribution ends, or goes on with what is no verb, or tells more of who it was: "said a driver asking not to be named", "hired by the council". */
function endsAttribution(reading: Reading, at: number, unit: Unit): boolean {
  if (at >= unit.to || reading.quoteAt[at] !== 0) return true;
  if (reading.tokens.kind[at] !== WORD) return true;
  if (bitsAt(reading, at) & PARTICIPLE && bitsAt(reading, at + 1) & (PREPOSITION | TO)) return true;
  return (bitsAt(reading, at) & (PREPOSITION | ADVERB | PROGRESSIVE | RELATIVE | SUBORDINATOR)) !== 0 || isCapital(reading, at);
}
