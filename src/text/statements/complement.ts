// Where what is said begins and ends behind a verb of saying.
import {
  ARTICLE,
  AUXILIARY,
  BASE,
  BE,
  CONDITION,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  NOT,
  NOUN_LIKE,
  PAST,
  PREPOSITION,
  PRESENT,
  PRONOUN,
  RUMOUR,
  SPEECH,
  SUBORDINATOR,
  TO,
} from '../words/vocabulary.js';
import { STATE } from '../words/verb-senses.js';
import { UNIT } from '../rules/meaning.js';
import { COLON, COMMA, DOT, signAt } from '../tokens/signs.js';
import { WORD } from '../tokens/tokens.js';
import type { Cue } from './cues.js';
import { pastDay } from './days.js';
import { phraseAfter } from './phrase-after.js';
import { bitsAt, type Reading } from './reading.js';
import { isCapital, isPlural } from '../words/word-classes.js';
import { subjectOf } from './subject.js';
import { isClitic, isFinite, isInNumber, isNounish, isReduced, wordBase } from './word-at.js';

/** Past the hearer and the day of saying: "told the court on Monday [that] …". */
export function complementStart(reading: Reading, cue: Cue, right: number, to: number): number {
  const limit = Math.min(to, right + 16),
    hasHearer = reading.words.addresseeCue[wordBase(reading, cue.at)] !== 0;
  const that = thatBehind(reading, cue, right, limit, hasHearer);
  if (that >= 0) return that;
  const { tokens, words } = reading;
  let at = right;
  if (hasHearer) at = words.hearer[tokens.word[at]] ? at + 1 : hearerEnd(reading, at, to);
  // "Warned | the ferry would leave": who does it, and no hearer.
  if (at > right + 1 && isFinite(reading, at) && !holdsClause(reading, right, at)) at = right;
  at = pastDay(reading, at, limit);
  at = pastSetting(reading, at, limit) ?? at;
  // Where a comma stands before every side clause, what was said begins behind it.
  if (reading.vocabulary.words.commaClauses === true)
    for (let next = at; next < Math.min(limit, at + 5); next++) if (signAt(tokens, next) === COMMA) return next + 1;
  return at;
}

/** "Said [in a letter on Monday] the ferry would leave": where the second article opens a clause; undefined where it opens none. */
function pastSetting(reading: Reading, at: number, to: number): number | undefined {
  if ((bitsAt(reading, at) & (PREPOSITION | SUBORDINATOR | TO)) !== PREPOSITION || at + 3 >= to) return undefined;
  const end = hearerEnd(reading, at + 1, to),
    from = pastDay(reading, end, to);
  // "Said in the year | the war ended": the noun has it.
  return !isDayWord(reading, end - 1) && opensFinite(reading, from, to) ? from : undefined;
}

/** "The plan | she made", "the ship | that sank": behind a noun opens a clause. */
export function holdsClause(reading: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (bitsAt(reading, at) & (DETERMINER | PRONOUN) && isNounish(reading, at - 1)) return true;
  return false;
}

/** "The bridge will open": a subject with its verb. */
export function opensFinite(reading: Reading, from: number, to: number): boolean {
  const subject = bitsAt(reading, from) & (DETERMINER | PRONOUN) || isCapital(reading, from) ? subjectOf(reading, from, to) : undefined;
  return subject !== undefined && subject[0] === from && isFinite(reading, subject[1]);
}

/** "Said [in a letter] that …": the joining word of what is said, before any verb but that of a side clause; -1 = none. */
function thatBehind(reading: Reading, cue: Cue, right: number, limit: number, hasHearer: boolean): number {
  const { tokens } = reading;
  const isAside = signAt(tokens, right) === COMMA; // "said, as he left, that"
  const isDenial = reading.words.denialCue[wordBase(reading, cue.at)] !== 0,
    isDeed = !hasHearer && reading.words.clauseCue[wordBase(reading, cue.at)] !== 0,
    isThing = !hasHearer && (opensThing(reading, right, isDenial) || (isDeed && isWritten(reading, right, limit))),
    isInPhrase = (bitsAt(reading, right) & (PREPOSITION | SUBORDINATOR)) === PREPOSITION;
  let side = 0;
  for (let at = right; at < limit; at++) {
    // "Said the board, a group of ten, that met on Monday": more of a noun.
    const close = signAt(tokens, at) === COMMA && !isAside && !isThing && !cue.isDoubtful ? closeOfInsertion(reading, at, limit) : -1;
    if (close > 0) at = close + 1;
    if (isEnd(reading, at, isAside)) break;
    // "Expects to open it if the ice is thick enough".
    if (bitsAt(reading, at) & CONDITION && bitsAt(reading, right) & TO) break;
    // "Passed a red signal and hit a train that had stopped": another verb.
    if (cue.isDoubtful && bitsAt(reading, at) & COORDINATOR) break;
    // "Posted on the wall | that fell".
    const isOfNoun = isThing || (isDeed && isFinite(reading, at + 1)) || ((isDeed || hasHearer) && isPastOnly(reading, at + 1));
    if (isComplementizer(reading, at) && !(isOfNoun && isBehindNoun(reading, at))) return at;
    // "Said in a letter sent on Monday that": the verb stands inside the phrase.
    if (isInPhrase && isReduced(reading, at)) continue;
    // "Denied media reports that".
    if (isDenial && isRumour(reading, at)) continue;
    // "Said after the meeting ended that": a side clause has its verb.
    if (bitsAt(reading, at) & SUBORDINATOR) side ||= at;
    else if (isFinite(reading, at) && !isAside) {
      if (side === 0) break;
      side = 0;
    }
  }
  return -1;
}

/** Tokens that commas set in before "that", at most: "in a letter to the board". */
const LONGEST_INSERTION = 7;

/** "Told us, | however, | that", "wrote, in a letter of 3 May, that": the comma before "that" which closes what the one here opened; -1 = none. */
function closeOfInsertion(reading: Reading, open: number, limit: number): number {
  const last = Math.min(limit - 1, open + LONGEST_INSERTION);
  for (let at = open + 1; at < last && reading.quoteAt[at] === 0 && !isFinite(reading, at); at++)
    if (signAt(reading.tokens, at) === COMMA) return isComplementizer(reading, at + 1) ? at : -1;
  return -1;
}

/** "Said the wheel that broke", "said reports that": a noun behind the verb goes with what is said; who denies "a report that" denies what it tells. */
function opensThing(reading: Reading, right: number, isDenial: boolean): boolean {
  const isArticle = (reading.vocabulary.hints[reading.tokens.word[right]] & ARTICLE) !== 0;
  return isDenial ? isArticle && !isRumour(reading, right + 1) && !isRumour(reading, right + 2) : isArticle || isRumour(reading, right);
}

/** "Posted | notices that warned", "wrote on Monday | songs that sold": a deed with an object; "posted on X that", "posted on Monday that" has none. */
function isWritten(reading: Reading, right: number, to: number): boolean {
  const at = pastDay(reading, right, to);
  return !(bitsAt(reading, at) & PREPOSITION) && !isComplementizer(reading, at);
}

function isRumour({ tokens: { word }, vocabulary: { hints } }: Reading, at: number): boolean {
  return (hints[word[at]] & RUMOUR) !== 0;
}

/** A sign that no "that" stands behind, or words of somebody else. */
function isEnd(reading: Reading, at: number, isAside: boolean): boolean {
  const sign = signAt(reading.tokens, at);
  if (reading.quoteAt[at] !== 0 || (sign === COMMA && !isAside)) return true;
  return (sign === COLON || sign === DOT) && !isInNumber(reading, at);
}

/** "That", but not "that day", nor "that's the fair". */
function isComplementizer(reading: Reading, at: number): boolean {
  const { tokens, words } = reading;
  return (
    words.complementizer[tokens.word[at]] !== 0 &&
    words.pointedTime[tokens.word[at + 1]] === 0 &&
    !isClitic(reading, at + 1) &&
    !isDemonstrative(reading, at)
  );
}

/** "Recalled | that model two years ago, but": a noun, and no verb before a joining word or the end. */
export function isDemonstrative(reading: Reading, that: number): boolean {
  const { tokens } = reading;
  const noun = bitsAt(reading, that + 1),
    // "That plan": no verb in the singular.
    isNoun = (noun & (BASE | PAST)) === BASE ? (noun & (NOUN_LIKE | HAPPENING)) !== 0 : !(noun & ~(NOUN_LIKE | HAPPENING));
  if (reading.words.definiteWord[tokens.word[that]] === 0 || isCapital(reading, that + 1) || !isNoun) return false;
  // "Said that men lie".
  if (isPlural(reading, that + 1)) return false;
  // "Promised after | that accident": what may govern a noun or join a clause needs no second joint.
  const before = bitsAt(reading, that - 1);
  if (before & PREPOSITION && before & SUBORDINATOR) return true;
  let at = that + 2;
  while (at < tokens.length && tokens.kind[at] === WORD && !(bitsAt(reading, at) & (COORDINATOR | SUBORDINATOR | PAST | PRESENT | AUXILIARY))) at++;
  if (at >= tokens.length || signAt(tokens, at) === DOT) return true;
  const isParted = signAt(tokens, at) === COMMA,
    joint = isParted ? at + 1 : at;
  if (!(bitsAt(reading, joint) & COORDINATOR)) return false;
  // "That drought and war drive prices", "that staff, and not owners, decide": a second subject.
  const next = bitsAt(reading, joint + 1);
  return isParted ? !(next & NOT) : (next & (PAST | PRESENT | AUXILIARY | PRONOUN)) !== 0 && !(next & NOUN_LIKE & ~PAST);
}

/** Behind a noun that is no day. */
function isBehindNoun(reading: Reading, at: number): boolean {
  return isNounish(reading, at - 1) && !isDayWord(reading, at - 1);
}

/** "Told police | the man had fled": who heard it; an article right behind a bare noun opens what they heard. */
export function hearerEnd(reading: Reading, from: number, to: number): number {
  const end = phraseAfter(reading, from, to)?.[1] ?? from;
  for (let at = from + 1; at < end; at++) if (reading.vocabulary.hints[reading.tokens.word[at]] & ARTICLE && isNounish(reading, at - 1)) return at;
  return end;
}

/** "Warned of a flood that drowned": what the noun before did; "that was wrong" is said. */
export function isPastOnly(reading: Reading, at: number): boolean {
  const bits = bitsAt(reading, at);
  return (bits & (PAST | BE | NOUN_LIKE)) === PAST;
}

/** "The same day", "the next morning". */
function isDayWord({ tokens: { word }, words: { part, unit } }: Reading, at: number): boolean {
  return part[word[at]] !== 0 || unit[word[at]] >= UNIT.day;
}

/** "ruled out a vote | on Monday"; who stands by something says so only of words ("their story"). */
export function objectEnd(reading: Reading, cue: Cue, from: number, to: number): number {
  const {
    vocabulary: { hints, sense },
    tokens: { word },
    words,
  } = reading;
  let end = from,
    isSpeech = sense[word[cue.at]] !== STATE;
  for (; (end < to && (bitsAt(reading, end) & (PREPOSITION | COORDINATOR) & ~DETERMINER) === 0) || words.nounJoint[word[end]] !== 0; end++)
    if (hints[word[end]] & (SPEECH | RUMOUR)) isSpeech = true;
  return words.complementizer[word[from]] ? to : isSpeech ? Math.min(end, to) : from;
}
