// Words that a verb of saying reports without quotation marks.
import {
  ABOUT,
  AUXILIARY,
  BE,
  ADVERB,
  ARTICLE,
  BASE,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  INDEFINITE,
  NOT,
  OWNER,
  PARTICLE,
  PAST,
  PARTICIPLE,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SINCE,
  SUBORDINATOR,
  SEQUEL,
  TO,
  UNTIL,
} from '../words/vocabulary.js';
import { isCapital } from '../words/word-classes.js';
import { SAY } from '../words/verb-senses.js';
import { COLON, COMMA, DOT, SEMICOLON, signAt } from '../tokens/signs.js';
import { NUMBER, WORD } from '../tokens/tokens.js';
import { complementStart, hearerEnd, holdsClause, isDemonstrative, isPastOnly, objectEnd, opensFinite } from './complement.js';
import { reported, type Content, type Place } from './content.js';
import type { Cue } from './cues.js';
import { takesPlural } from './cue-forms.js';
import { isOfDate, pastDay, pastMoment } from './days.js';
import { bitsAt, type Reading, type Unit } from './reading.js';
import { holdsFinite, trimEnd } from './stretch.js';
import { subjectOf } from './subject.js';
import { isFinite, isHaving, wordBase } from './word-at.js';

/** Moe said [that] … */
export function reportedAfter({ reading, unit, cue, left, right, floor, ceiling }: Place): Content | undefined {
  if (isNounOfDeed(reading, cue, unit)) return undefined;
  if (isAnswer(reading, unit, left, right, ceiling)) return reported(reading, [right, right + 1]);
  const from = complementStart(reading, cue, right, ceiling),
    to = contentEnd(reading, cue, from, ceiling);
  const hasThat = from < to && reading.words.complementizer[reading.tokens.word[from]] !== 0 && !isDemonstrative(reading, from);
  const isDenial = cue.takesObject || reading.words.denialCue[wordBase(reading, cue.at)] !== 0;
  if (to - from < (isDenial ? 1 : hasThat || holdsFinite(reading, from, to) ? 3 : 4)) return undefined;
  if (hasThat) return reported(reading, [from, to]);
  if (isOfNoun(reading, right, from)) return undefined;
  if (cue.isDoubtful || !mayOmitThat(reading, cue, from, to) || isDoneToThing(reading, cue, from, to) || opensNoClause(reading, from, to))
    return undefined;
  // "…, Moe said on his way out": no clause follows, but one stands before.
  if (standsAfterComma(reading, left, unit) && !holdsFinite(reading, from, to) && holdsFinite(reading, Math.max(floor, unit.from), left))
    return undefined;
  return reported(reading, [from, to]);
}

/** "Told the jury of the man | who sold the car": which one; but "told the jury | who sold the car". */
function isOfNoun({ tokens: { word }, vocabulary: { classes, bits } }: Reading, right: number, from: number): boolean {
  if ((bits[word[from]] & (RELATIVE | DETERMINER)) !== RELATIVE || classes.freeRelative[word[from]] !== 0) return false;
  for (let at = right; at < from - 1; at++) if (classes.musing[word[at]] === ABOUT) return true;
  return false;
}

/** "A trading | post that opened", but not "they post that": what may be a deed or a noun, and stands behind nobody who does it. */
function isNounOfDeed(reading: Reading, { from, at }: Cue, unit: Unit): boolean {
  const isDeed = reading.words.clauseCue[wordBase(reading, at)] !== 0;
  return isDeed && from === at && (bitsAt(reading, at) & (BASE | PAST)) === BASE && !takesPlural(reading, at - 1, unit.from);
}

/** "Said no [on Monday].", "asked whether it would open, she said no.", but not "said no to the plan", nor "the crane was booked, the wind said no". */
function isAnswer(reading: Reading, unit: Unit, left: number, right: number, to: number): boolean {
  if (reading.words.answer[reading.tokens.word[right]] === 0) return false;
  if (standsAfterComma(reading, left, unit) && (bitsAt(reading, unit.from) & (PARTICIPLE | SUBORDINATOR | PREPOSITION)) === 0) return false;
  const end = pastDay(reading, right + 1, to);
  return end >= to || signAt(reading.tokens, end) === DOT;
}

/** Where the words end that a verb may report: with its object, with the thing that it names, or with the sentence. */
function contentEnd(reading: Reading, cue: Cue, from: number, ceiling: number): number {
  const last = trimEnd(reading, from, ceiling);
  if (cue.takesObject) return objectEnd(reading, cue, from, last);
  return reading.words.complementizer[reading.tokens.word[from]] === 0 ? thingEnd(reading, from, last) : last;
}

/** "Hopes the bridge will open": a clause needs no "that". */
function mayOmitThat(reading: Reading, cue: Cue, from: number, to: number): boolean {
  return (
    cue.strength === 'strong' ||
    (reading.words.clauseOnly[wordBase(reading, cue.at)] !== 0 && opensFinite(reading, from, to)) ||
    (reading.vocabulary.sense[reading.tokens.word[cue.at]] === SAY && opensSure(reading, from, to))
  );
}

/** "Revealed | the bridge had closed": no participle, no clause of the noun ("the plan she made", "the ship that sank"), nor what others say. */
function opensSure(reading: Reading, from: number, to: number): boolean {
  if (!opensFinite(reading, from, to)) return false;
  const verb = subjectOf(reading, from, to)?.[1] ?? from;
  return (
    !holdsClause(reading, from, verb) &&
    (bitsAt(reading, verb) & (AUXILIARY | PARTICIPLE)) !== PARTICIPLE &&
    reading.words.strength[reading.tokens.word[verb]] === 0
  );
}

/** Value of the class `clauseCue`. */
const CLAIMS = 2;

/** "Noted a leak", "may claim a refund", "will announce the budget", "announces its results on Friday": done to a thing. */
function isDoneToThing(reading: Reading, cue: Cue, from: number, to: number): boolean {
  const {
    tokens: { word },
    words: { clauseCue, avowed },
  } = reading;
  const kind = clauseCue[wordBase(reading, cue.at)];
  if (kind === CLAIMS && avowed[word[from]] + avowed[word[from + 1]] !== 0) return false;
  const mayBeDone = kind !== 0 || cue.isModal || isLaidDown(reading, cue, from, to);
  return mayBeDone && !(bitsAt(reading, from) & PROGRESSIVE) && !holdsFinite(reading, from, firstClauseEnd(reading, from, to));
}

/**
 * "Announces | its results on Friday", "announces | the winners at 5:30", in the present, of a thing that is known and whose time stands behind it; "announces |
 * a strike on Friday", "a new tax from May", "the route starting in May" tell now of what is on that day.
 */
function isLaidDown(reading: Reading, { at: cueAt, from: first }: Cue, from: number, to: number): boolean {
  const {
      tokens: { word },
      vocabulary: { hints },
      words: { clauseOnly, dayOn, definiteWord, denialCue },
    } = reading,
    bits = bitsAt(reading, cueAt),
    base = wordBase(reading, cueAt);
  // "Denies the charges on Friday", "says completion on Friday".
  if (denialCue[base] + clauseOnly[base] > 0) return false;
  if (first !== cueAt || !(bits & (PRESENT | BASE)) || bits & PAST) return false;
  if (definiteWord[word[from]] === 0 && !(hints[word[from]] & OWNER)) return false;
  for (let at = from + 1; at < to; at++) {
    if (bitsAt(reading, at) & (HAPPENING | PROGRESSIVE | SINCE | TO | UNTIL)) return false;
    if (isClock(reading, at)) return true;
    if (pastDay(reading, at, to) > at) return !(bitsAt(reading, at) & PREPOSITION) || dayOn[word[at]] !== 0;
  }
  return false;
}

/** "5:30", "5 pm". */
function isClock({ tokens, words: { meridiem } }: Reading, at: number): boolean {
  return tokens.kind[at] === NUMBER && (signAt(tokens, at + 1) === COLON || meridiem[tokens.word[at + 1]] !== 0);
}

/** No subject opens what follows, and so no clause without "that". */
function opensNoClause(reading: Reading, from: number, to: number): boolean {
  const bits = bitsAt(reading, from);
  if (!isCapital(reading, from)) {
    // "The sale announced for May will not take place": nothing is said, the sentence goes on.
    if (bits & AUXILIARY && !(bits & PROGRESSIVE)) return true;
    // "the fair announced for May"
    if (bits & PREPOSITION && !(opensCount(reading, from) && holdsFinite(reading, from, to))) return true;
  }
  if (signAt(reading.tokens, from) === COMMA) return true;
  // "No bus ran", but not "not on Friday".
  return (bits & NOT) !== 0 && !(bits & (DETERMINER | PRONOUN) && holdsFinite(reading, from + 1, to));
}

/** "Said | at least 20 were hurt", "about a dozen": no phrase of the verb, but a number of those who are spoken of. */
function opensCount({ tokens: { word, kind }, words: { aboutWord }, vocabulary: { classes, hints } }: Reading, from: number): boolean {
  const isLimit = classes.superlative[word[from + 1]] !== 0;
  let at = isLimit ? from + 2 : from + 1;
  if (hints[word[at]] & ARTICLE) at++;
  return (isLimit || aboutWord[word[from]] !== 0) && (kind[at] === NUMBER || (hints[word[at]] & (INDEFINITE | ARTICLE)) === INDEFINITE);
}

/** "Denies the charge | and will appear in court", "confirmed the death, | and the fair was called off": behind a thing the joint opens another clause. */
function thingEnd(reading: Reading, from: number, to: number): number {
  for (let at = from; at + 1 < to; at++) {
    if (isFinite(reading, at)) return to;
    if (!(bitsAt(reading, at) & COORDINATOR)) continue;
    // "Warned prices and fees will rise", "rents, prices, and fees": one subject.
    const subject = firstComma(reading, from, to) === at - 1 ? subjectOf(reading, at + 1, to) : undefined;
    if (isFinite(reading, at + 1) || (subject && isFinite(reading, subject[1]))) return trimEnd(reading, from, at);
  }
  return to;
}

function firstComma({ tokens }: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && signAt(tokens, at) !== COMMA) at++;
  return at;
}

/** Where a joint may open another clause. */
function firstClauseEnd(reading: Reading, from: number, to: number): number {
  let end = from;
  while (end < to && !(bitsAt(reading, end) & (COORDINATOR | SUBORDINATOR))) end++;
  return end;
}

/** Moe called the vote a farce [on Friday], apologised [on Friday] for it. */
export function wholeAfter({ reading, cue, right, ceiling }: Place): Content | undefined {
  const {
    tokens: { word },
    words: { weekday, complementizer },
  } = reading;
  // "What they blame | is the weather": the sentence goes on.
  if (cue.isDoubtful || cue.isBare || isOfDate(reading, right) || bitsAt(reading, right) & BE) return undefined;
  const last = trimEnd(reading, right, ceiling),
    isOfThing = (bitsAt(reading, right) & PREPOSITION) !== 0 && (bitsAt(reading, right + 1) & DETERMINER) !== 0,
    from = isOfThing ? right : pastDay(reading, right, last);
  // "Was filed in May and dismissed in June by the court": done to a thing.
  if (from > right && bitsAt(reading, from) & PREPOSITION && reading.vocabulary.classes.intransitive[wordBase(reading, cue.at)] === 0)
    return undefined;
  let to = from;
  for (; to < last; to++) {
    const bits = bitsAt(reading, to);
    if (signAt(reading.tokens, to) === COMMA || (bits & (COORDINATOR | RELATIVE) && !(bits & DETERMINER))) break;
    if (!weekday[word[to]] && !(bits & PREPOSITION && isOfDate(reading, to + 1))) continue;
    // "Rejected claims [on Monday] that it had closed".
    const behind = pastDay(reading, to, last);
    // "Praised the crew on Monday that had saved it": more of a noun.
    if (behind === to || complementizer[word[behind]] === 0 || isFinite(reading, behind + 1) || isPastOnly(reading, behind + 1)) break;
    to = behind;
  }
  return to - from < 2 ? undefined : reported(reading, [from, to]);
}

/** The gate, Moe said [on Friday], was shut; the gate, Moe told the court, was shut. */
export function reportedAround({ reading, unit, left, right, floor, ceiling, cue }: Place): Content | undefined {
  const { tokens } = reading;
  const comma = pastHearer(reading, cue, right, unit.to);
  // "The bank, which warned of a loss, lost its chairman": told of it, and no words.
  if ((bitsAt(reading, left) & (RELATIVE | DETERMINER)) === RELATIVE) return undefined;
  if (cue.isBare || left <= unit.from || signAt(tokens, left - 1) !== COMMA || signAt(tokens, comma) !== COMMA) return undefined;
  const low = Math.max(floor, unit.from),
    // "…; the road, he said, was cut": he may have said it all.
    isNamed = reading.words.speakerPronoun[tokens.word[left]] === 0,
    from = isNamed ? partStart(reading, low, left - 1) : low;
  // "…, the mayor said, after tenants complained that": theirs is none of her words.
  const end = trimEnd(reading, comma + 1, reading.vocabulary.hints[tokens.word[comma + 1]] & SEQUEL ? ceiling : unit.to);
  // "In Oslo, Moe told reporters on Monday, and left" goes on.
  if (comma > right && (holdsFinite(reading, from, left) || bitsAt(reading, comma + 1) & COORDINATOR)) return undefined;
  if (
    left - 1 - from < (from > low ? 1 : 2) ||
    end - comma < 3 ||
    (from === low && bitsAt(reading, from) & (PREPOSITION | PROGRESSIVE) && !isCapital(reading, from))
  )
    return undefined;
  // "In June, the council pledged, with regret, two million", "in 2031, Moe promised, and broke his word": no words.
  const isWhole = holdsFinite(reading, from, left - 1) || (holdsFinite(reading, comma + 1, end) && !(bitsAt(reading, comma + 1) & COORDINATOR));
  return cue.strength === 'soft' && !isWhole ? undefined : reported(reading, [from, left - 1], [comma + 1, end]);
}

/** "It failed at noon; | the wall, Moe said, gave way", ", and | the wall, Moe said, gave way": what is interrupted has its verb still to come, and what stands before it was told by nobody. */
function partStart(reading: Reading, low: number, to: number): number {
  const { tokens } = reading;
  for (let at = to - 1; at > low && !isFinite(reading, at); at--) {
    const isJoint = signAt(tokens, at) === COMMA && (bitsAt(reading, at + 1) & COORDINATOR) !== 0;
    const start = isJoint ? at + 2 : at + 1;
    if (start < to && (isJoint || signAt(tokens, at) === SEMICOLON) && holdsFinite(reading, low, at)) return start;
  }
  return low;
}

/** "…, witnesses told police on Friday": past who heard it, and when. */
function pastHearer(reading: Reading, cue: Cue, from: number, to: number): number {
  return pastDay(reading, reading.words.addresseeCue[wordBase(reading, cue.at)] !== 0 ? hearerEnd(reading, from, to) : from, to);
}

/** "…, a judge ruled [on Friday].", "…, botanists report [in their journal].": nothing follows that could be what was said. */
export function closesUnit({ reading, unit, cue, source, left }: Place): boolean {
  if (cue.isBare || source === undefined || source[0] !== left) return false;
  if (cue.isDoubtful && !(isPlainPlural(reading, left) && takesPlural(reading, cue.from - 1, unit.from))) return false;
  const {
    tokens,
    words: { weekday },
  } = reading;
  let at = pastHearer(reading, cue, cue.to, unit.to);
  if (
    at === cue.to &&
    at + 1 < unit.to &&
    weekday[tokens.word[at]] === 0 &&
    (bitsAt(reading, at) & ADVERB || (tokens.kind[at] === WORD && signAt(tokens, at + 1) === DOT))
  )
    at++;
  if ((bitsAt(reading, at) & (PREPOSITION | TO)) === PREPOSITION && holdsFinite(reading, unit.from, left))
    while (at < unit.to && tokens.kind[at] === WORD && !isFinite(reading, at)) at++;
  return at >= unit.to || signAt(tokens, at) === DOT;
}

/** "Botanists", without an article. */
function isPlainPlural(reading: Reading, at: number): boolean {
  return !(bitsAt(reading, at) & DETERMINER) && reading.words.speakerPronoun[reading.tokens.word[at]] === 0;
}

/** …, Moe said [on Friday]. */
export function reportedBefore({ reading, unit, left, floor, source, cue }: Place): Content | undefined {
  // "The crane was booked, the wind said no": that was said.
  // "The driver was jailed, having denied theft": nor was that.
  if (isHaving(reading, cue.from) || !standsAfterComma(reading, left, unit) || !source || (source[1] <= cue.from && bitsAt(reading, cue.to) & NOT))
    return undefined;
  const from = floor > unit.from && floor < left - 1 ? floor : unit.from;
  const to = left - 1;
  // "Visiting Oslo on Monday, the mayor vowed to stay": what somebody did meanwhile.
  const isMeanwhile = (bitsAt(reading, from) & PROGRESSIVE) !== 0 && (bitsAt(reading, cue.to) & TO) !== 0 && !holdsFinite(reading, from, to);
  // "Having lost her seat to a man she knew, she wrote a history" too.
  if (source[1] <= cue.from && actsUpon(reading, cue, unit.to) && (isHaving(reading, from) || !tellsClause(reading, from, to))) return undefined;
  if (to - from < 3 || isMeanwhile || isSubordinate(reading, from, to)) return undefined;
  // "The evening before, at ten, customers reported | errors"; "Monday at noon, the ministry said" answers.
  if (reading.tokens.kind[cue.to] === WORD && cue.to < unit.to && pastMoment(reading, from, to) >= to) return undefined;
  return reported(reading, [from, to]);
}

/** "Wrote a novel", "announced three new lines": an object, and neither words nor a hearer. */
function actsUpon(reading: Reading, { at, to }: Cue, end: number): boolean {
  const { pointedTime } = reading.words,
    { word } = reading.tokens;
  const isObject = (bitsAt(reading, to) & DETERMINER) | (reading.vocabulary.hints[word[to]] & INDEFINITE),
    isWhen = (pointedTime[word[to + 1]] | pointedTime[word[to + 2]]) !== 0;
  return to < end && isObject !== 0 && !isWhen && reading.words.addresseeCue[wordBase(reading, at)] === 0;
}

/** A finite verb behind a subject, not "born in Aby", "in 1931, aged 23". */
function tellsClause(reading: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (isFinite(reading, at) && signAt(reading.tokens, at - 1) !== COMMA) return true;
  return false;
}

/** "When asked, Moe said …": one clause that hangs on the next is nobody's words. */
function isSubordinate(reading: Reading, from: number, to: number): boolean {
  const bits = bitsAt(reading, from);
  // "After his retirement in 1990, he wrote three novels": when it was, and no words at all; "after he retired, he wrote" too.
  if ((bits & (PREPOSITION | TO | DETERMINER)) === PREPOSITION && isTimePhrase(reading, from, to)) return true;
  if (!(bits & SUBORDINATOR) || bits & (PREPOSITION | DETERMINER)) return false;
  for (let at = from; at < to; at++) if (signAt(reading.tokens, at) === COMMA) return false;
  return true;
}

/** Nothing that is told of anything, or only what a joining word opens. */
function isTimePhrase(reading: Reading, from: number, to: number): boolean {
  if (!holdsFinite(reading, from, to)) return !holdsDeed(reading, from + 1, to);
  const subject = bitsAt(reading, from) & SUBORDINATOR ? subjectOf(reading, from + 1, to) : undefined;
  if (subject === undefined || subject[0] !== from + 1 || !isFinite(reading, subject[1])) return false;
  // "After his ship had been wrecked": one verb with its auxiliaries.
  let rest = subject[1] + 1;
  if (bitsAt(reading, rest - 1) & AUXILIARY) while (rest < to && bitsAt(reading, rest) & (AUXILIARY | ADVERB | PARTICIPLE)) rest++;
  return !holdsFinite(reading, rest, to);
}

/** "On Friday the council | cut the power": a form that may be a noun, behind who does it and before an object. */
function holdsDeed(reading: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at + 1 < to; at++) {
    if (!(bitsAt(reading, at) & PAST) || bitsAt(reading, at - 1) & (DETERMINER | PREPOSITION | TO | COORDINATOR | PAST)) continue;
    if (bitsAt(reading, at + 1) & (DETERMINER | PRONOUN | PARTICLE) || isCapital(reading, at + 1) || reading.tokens.kind[at + 1] === NUMBER)
      return true;
  }
  return false;
}

function standsAfterComma(reading: Reading, left: number, unit: Unit): boolean {
  return left > unit.from && signAt(reading.tokens, left - 1) === COMMA;
}
