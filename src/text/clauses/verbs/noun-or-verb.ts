// Is what looks like a verb one where it stands, or a noun?
import {
  AUXILIARY,
  ADVERB,
  ANAPHOR,
  ARTICLE,
  BASE,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  INDEFINITE,
  NOT,
  NOUN_LIKE,
  OWNER,
  PARTICIPLE,
  PARTICLE,
  PAST,
  POINT,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  PRONOUN,
  REASON,
  RELATIVE,
  SUBORDINATOR,
  TO,
  VERB,
} from '../../words/vocabulary.js';
import { BEGIN, CAUSES, RESUME, SAY, THINK } from '../../words/verb-senses.js';
import { COMMA, DOT, hasMark, hintsAt, HYPHEN, isBreak, isCapital, isGlued, isPlural, type SentenceWords } from '../../words/sentence-words.js';
import { isDash, signAt } from '../../tokens/signs.js';
import { ALL_CAPS, NUMBER, WORD } from '../../tokens/tokens.js';
import type { TimeExpression } from '../../expression.js';
import { contactStart } from '../joints/joints.js';

/** May a verb without auxiliary stand here? Not after an article, a preposition, a number; not inside a compound. */
export function canStand(words: SentenceWords, at: number, from: number): boolean {
  const { bits, tokens, timeAt } = words;
  if (at > from && isCapital(words, at)) {
    // "Bake sale – CANCELLED".
    const isShouted = tokens.flags[at] & ALL_CAPS && bits[at] & PARTICIPLE && isBreak(words, at - 1);
    if (!isShouted) return false;
  }
  if (at > from && isGlued(words, at) && hasMark(words, at - 1, HYPHEN)) return isPrefixed(words, at, from);
  if (hasMark(words, at + 1, HYPHEN) && isGlued(words, at + 1)) return false;
  const before = pastAdverbs(words, at, from);
  if (before < from) return true;
  // "First-quarter results".
  const time = words.times[timeAt[before] - 1] as TimeExpression | undefined,
    isAttributive =
      bits[at] & PRESENT &&
      before === at - 1 &&
      isDash(signAt(tokens, before - 1)) &&
      (time?.type === 'DURATION' || time?.when?.precision === 'quarter');
  return timeAt[before] !== 0 ? before < at - 1 || !(isAttributive || isOwnedTime(words, before, from)) : canFollow(words, at, before, from);
}

/** "who pre-ordered", "they re-opened it in 1912": a verb with a prefix, after its pronoun; but "whose pocket-sized radio". */
function isPrefixed(words: SentenceWords, at: number, from: number): boolean {
  const lead = at - 3;
  return lead >= from && (words.bits[lead] & (RELATIVE | PRONOUN)) !== 0 && !(hintsAt(words, lead) & OWNER);
}

/** The word before a verb that is no adverb of it. */
function pastAdverbs(words: SentenceWords, at: number, from: number): number {
  const { bits } = words;
  let before = at - 1;
  while (before >= from && bits[before] & ADVERB && !(bits[before] & (PREPOSITION & ~ADVERB))) before--;
  // "At last opened".
  if (before > from && before < at - 1 && hintsAt(words, before) & POINT) before--;
  // "no longer opens".
  return before >= from && before < at - 1 && bits[before] & NOT && bits[before] & DETERMINER ? before - 1 : before;
}

/** "Its Q1 results": what is owned. */
function isOwnedTime(words: SentenceWords, time: number, from: number): boolean {
  let owner = time - 1;
  while (owner > from && words.timeAt[owner] === words.timeAt[time]) owner--;
  return owner >= from && (hintsAt(words, owner) & OWNER) !== 0;
}

/** May the verb at `at` follow the word `before`, with nothing but adverbs between? */
function canFollow(words: SentenceWords, at: number, before: number, from: number): boolean {
  const { bits } = words,
    b = bits[before],
    isNear = before === at - 1;
  // "Whose own contract runs out": a noun follows.
  if (isNear && b & RELATIVE && hintsAt(words, before) & OWNER) return false;
  if (isNear && !(bits[at + 1] & DETERMINER) && awaitsNoun(words, before, from)) return false;
  if (isNear && isSaidBySome(words, at, from)) return true;
  // "One ship sank": one does not "ship", it "ships".
  if (isNear && hintsAt(words, before) & INDEFINITE && !isPlural(words, before) && (bits[at] & (BASE | PAST)) === BASE) return false;
  if (isNear && isPointedAt(words, at, before, from)) return false;
  if (b & (RELATIVE | PRONOUN) && (!(b & DETERMINER) || b & RELATIVE)) return true;
  if (b & SUBORDINATOR && bits[at] & PARTICIPLE) return true;
  // "Holm's went bankrupt": nobody's past.
  if (isNear && b & DETERMINER && isGlued(words, before) && (bits[at] & (PAST | PARTICIPLE)) === PAST) return true;
  if (isOfCounted(words, at, before, from) || isOfLast(words, at, before, from)) return true;
  if (isNear && isCountedNoun(words, at)) return false;
  if (isNear && isPastOfAll(words, at, from)) return isActive(words, at);
  if (b & DETERMINER || (b & PREPOSITION && (isNear || !(b & PARTICLE)))) return isStranded(words, at, from);
  return words.tokens.kind[before] !== NUMBER || canFollowNumber(words, at, before, from);
}

/** "Some say the mill burned", "many believe that it did": at the head of a clause, of several people, before what they say. */
function isSaidBySome(words: SentenceWords, at: number, from: number): boolean {
  const {
      bits,
      tokens: { word },
      vocabulary: { sense },
    } = words,
    isSome = (bits[at - 1] & (DETERMINER | NOT)) === DETERMINER && (hintsAt(words, at - 1) & (INDEFINITE | ARTICLE)) === INDEFINITE;
  if (!isSome || (bits[at] & (BASE | PAST)) !== BASE || !(at - 1 === from || isBreak(words, at - 2))) return false;
  return (sense[word[at]] === SAY || sense[word[at]] === THINK) && ((bits[at + 1] & (DETERMINER | PRONOUN)) !== 0 || isCapital(words, at + 1));
}

/** "We restarted them; the last | came back": which of several, at the head of a clause, where no noun follows. */
function isOfLast(words: SentenceWords, at: number, before: number, from: number): boolean {
  const { bits, timeAt, tokens, vocabulary } = words;
  if (before !== at - 2 || vocabulary.classes.ofSeveral[tokens.word[at - 1]] === 0 || !(hintsAt(words, before) & ARTICLE)) return false;
  const isHead = before === from || isBreak(words, before - 1) || (bits[before - 1] & COORDINATOR) !== 0;
  if (!isHead || !(bits[at] & PAST)) return false;
  if (!(bits[at] & PARTICIPLE)) return true;
  // "The last found in May", "the first made here": no deed of theirs.
  const { selfMoved, intransitive } = vocabulary.classes,
    base = vocabulary.base[tokens.word[at]];
  return selfMoved[base] + intransitive[base] !== 0 && (timeAt[at + 1] !== 0 || (bits[at + 1] & (PREPOSITION | PARTICLE | ADVERB)) !== 0);
}

/** "Dropped that | plan", "called off that strike", "at that scale": right behind a verb or a preposition "that" has no noun to agree with a base form, and points at what follows. */
function isPointedAt({ bits, timeAt }: SentenceWords, at: number, before: number, from: number): boolean {
  const verb = before - 2 > from && bits[before - 1] & PARTICLE ? before - 2 : before - 1,
    said = verb >= from && timeAt[verb] === 0 ? bits[verb] : 0;
  return (
    (bits[before] & (RELATIVE | DETERMINER)) === (RELATIVE | DETERMINER) &&
    (bits[at] & (BASE | PAST)) === BASE &&
    (((said & VERB) !== 0 && !(said & (NOUN_LIKE | HAPPENING))) || (said & (PREPOSITION | SUBORDINATOR | PARTICLE)) === PREPOSITION)
  );
}

/** "In the old | shed": an adjective behind a preposition and an article; not "a leak in the main | flooded the street". */
function awaitsNoun({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number, from: number): boolean {
  if (at < from + 2 || classes.describing[word[at]] === 0) return false;
  return (bits[at - 1] & (DETERMINER | RELATIVE)) === DETERMINER && (bits[at - 2] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION;
}

/** "The three signed a pact", "a crew of nine reached Oslo": a number behind an article or "of" is who did it, where the verb has an object or needs none. */
function isOfCounted(words: SentenceWords, at: number, before: number, from: number): boolean {
  const {
      bits,
      tokens: { word },
      vocabulary: { base, classes },
    } = words,
    hints = hintsAt(words, before),
    isOf = before - 1 > from && classes.nounJoint[word[before - 1]] !== 0 && !(hints & ARTICLE);
  if (before <= from || !(isOf || hintsAt(words, before - 1) & ARTICLE) || !(hints & INDEFINITE) || !(bits[at] & PAST)) return false;
  return (isOf && classes.selfMoved[base[word[at]]] !== 0) || (bits[at + 1] & (DETERMINER | ANAPHOR)) !== 0 || isCapital(words, at + 1);
}

/** "Two came back", "six canceled", "this led to a strike", "these broke the pump": a past right behind what may stand for who or what did it. */
function isPastOfAll(words: SentenceWords, at: number, from: number): boolean {
  const { bits } = words,
    before = at - 1,
    b = bits[before];
  if (!(bits[at] & PAST) || bits[at] & (NOUN_LIKE | HAPPENING) || !(b & DETERMINER) || b & NOT) return false;
  if (before > from && bits[before - 1] & PREPOSITION) return false;
  const opens = before === from || isBreak(words, before - 1) || (bits[before - 1] & (COORDINATOR | SUBORDINATOR | RELATIVE)) !== 0;
  return (opens && (b & PRONOUN) !== 0) || (hintsAt(words, before) & (INDEFINITE | ARTICLE)) === INDEFINITE;
}

/** "Several died in May": no participle, as no noun follows; "this led to a strike". */
function isActive(words: SentenceWords, at: number): boolean {
  const { bits, tokens, vocabulary } = words;
  if (!(bits[at] & PARTICIPLE) || vocabulary.sense[tokens.word[at]] === CAUSES) return true;
  return !isPlain(words, at + 1) && !(bits[at + 1] & AUXILIARY);
}

/** "400 million | crowns in May", "two billion | marks": so many of what may be a noun agree with no third person; but "one million goes to the museum", "marks the end", "a fund of 400 million opens". */
function isCountedNoun({ bits, tokens: { word }, vocabulary: { base, classes } }: SentenceWords, at: number): boolean {
  if (classes.bigScale[word[at - 1]] === 0 || classes.selfMoved[base[word[at]]] !== 0 || bits[at + 1] & DETERMINER) return false;
  return (bits[at] & (PRESENT | BASE)) === PRESENT && (bits[at] & NOUN_LIKE) !== 0;
}

/** "Car 31 runs away", "£400 reaches us", "12 left": behind a number. */
function canFollowNumber(words: SentenceWords, at: number, number: number, from: number): boolean {
  const { bits, tokens } = words;
  if (bits[at] & PAST) return true;
  if (number <= from || number < at - 1 || (bits[at] & (PRESENT | BASE)) !== PRESENT) return false;
  return isCapital(words, number - 1) || (tokens.kind[number - 1] !== WORD && isGlued(words, number));
}

/** "United beat City", "United, who lost": a participle has no verb right behind it, nor a clause that tells who. */
export function isNameAtHead(words: SentenceWords, at: number): boolean {
  const { bits, timeAt } = words;
  if (!isCapital(words, at) || (bits[at] & (PAST | PARTICIPLE)) !== (PAST | PARTICIPLE) || bits[at] & BASE || timeAt[at + 1] !== 0) return false;
  return hasMark(words, at + 1, COMMA)
    ? (bits[at + 2] & RELATIVE) !== 0 && !(bits[at + 2] & (DETERMINER | PREPOSITION))
    : (bits[at + 1] & PAST) !== 0 && !(bits[at + 1] & (PARTICIPLE | DETERMINER | NOUN_LIKE));
}

/** "The house we lived in | burned", "the mill her aunt worked for | shut": what a preposition governs stands before, with a clause of its own that has no joint. */
function isStranded(words: SentenceWords, at: number, from: number): boolean {
  const { bits } = words;
  if (!(bits[at] & PAST) || (bits[at] & PARTICIPLE && isPlain(words, at + 1))) return false;
  let verb = at - 1;
  while (verb > from && bits[verb] & (PREPOSITION | PARTICLE) && !(bits[verb] & DETERMINER)) verb--;
  return verb < at - 1 && (bits[verb] & VERB) !== 0 && contactStart(words, verb, from) >= 0;
}

/** "Because of high winds", "amid heavy storms", "after a power cut": the noun of a phrase that tells why. */
export function isReasonFor(words: SentenceWords, at: number, from: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { kind },
  } = words;
  // "After a power cut on Sunday": nothing that it could cut.
  const isAlone = (bits[at] & HAPPENING) !== 0 && (isBreak(words, at + 1) || hasMark(words, at + 1, DOT) || (bits[at + 1] & PREPOSITION) !== 0);
  for (let before = at - 1; before > from && before > at - 4; before--) {
    if (timeAt[before] !== 0 || kind[before] !== WORD) return false;
    if (bits[before] & PREPOSITION) {
      const isJoint = (bits[before] & (SUBORDINATOR | PARTICLE)) !== 0;
      return ((hintsAt(words, before) | hintsAt(words, before - 1)) & REASON) !== 0 && (!isJoint || isAlone);
    }
    const isNoun = !(bits[before] & ~(bits[before] & NOUN_LIKE ? NOUN_LIKE | HAPPENING | VERB | BASE : HAPPENING));
    if (!isNoun && !(hintsAt(words, before) & ARTICLE && before < at - 1)) return false;
  }
  return false;
}

/** "Writes failed", "and writes began to fail": where a phrase begins, what looks like a present and has a past right behind it is a noun. */
export function isSubjectOfNext({ bits, tokens, timeAt, vocabulary: { sense } }: SentenceWords, at: number, from: number, to: number): boolean {
  const next = sense[tokens.word[at + 1]];
  // "And work resumed", but "and stay closed".
  const isBaseOrNoun = (bits[at] & (BASE | NOUN_LIKE)) === (BASE | NOUN_LIKE),
    begins = (bits[at + 1] & PAST) !== 0 && (next === RESUME || next === BEGIN);
  if (isBaseOrNoun && begins && at > from && bits[at - 1] & COORDINATOR) return true;
  if (!(bits[at] & PRESENT) || at + 1 >= to || timeAt[at + 1] !== 0 || tokens.kind[at + 1] !== WORD) return false;
  const before = at > from && timeAt[at - 1] === 0 ? bits[at - 1] : 0;
  return (at === from || (before & COORDINATOR) !== 0) && (bits[at + 1] & (PAST | AUXILIARY)) !== 0;
}

/** "Cut jobs", "hit homes in the north": several things, and nothing that they would only describe. */
export function isPluralNoun(words: SentenceWords, at: number, to: number): boolean {
  const { bits, tokens, timeAt } = words;
  if (at >= to || tokens.kind[at] !== WORD || timeAt[at] !== 0 || bits[at] & ~(NOUN_LIKE | HAPPENING | PRESENT)) return false;
  if (!isPlural(words, at)) return false;
  return (
    at + 1 >= to ||
    tokens.kind[at + 1] !== WORD ||
    timeAt[at + 1] !== 0 ||
    (bits[at + 1] & (PREPOSITION | COORDINATOR | ADVERB | SUBORDINATOR | RELATIVE | TO | PARTICIPLE)) !== 0
  );
}

/** A word that may be a noun, or describe one. */
function isPlain({ bits, timeAt, tokens: { kind } }: SentenceWords, at: number): boolean {
  return kind[at] === WORD && timeAt[at] === 0 && !(bits[at] & ~(NOUN_LIKE | HAPPENING | VERB));
}

/** May what follows be the rest of a clause? Asked of words that are oftener nouns. */
export function startsComplement(words: SentenceWords, at: number, to: number): boolean {
  if (at >= to || (at + 1 >= to && hasMark(words, at, DOT))) return true;
  const { bits, tokens, timeAt } = words;
  const b = bits[at];
  if (
    timeAt[at] !== 0 ||
    b & (DETERMINER | PRONOUN | TO | PREPOSITION | ADVERB | SUBORDINATOR | PARTICLE | ANAPHOR | PROGRESSIVE) ||
    words.vocabulary.classes.whither[tokens.word[at]] !== 0 ||
    isLeftSo(words, at)
  )
    return true;
  // "Cost £40m".
  if (tokens.kind[at] !== WORD && tokens.kind[at + 1] === NUMBER && isGlued(words, at + 1) && !isGlued(words, at)) return true;
  return tokens.kind[at] === NUMBER || (tokens.kind[at] === WORD && isCapital(words, at));
}

/** "Cut | short her visit", "laid | bare the roots": how it was left stands before what is acted upon. */
export function isLeftSo(words: SentenceWords, at: number): boolean {
  return words.vocabulary.classes.leftSo[words.tokens.word[at]] !== 0 && (hintsAt(words, at + 1) & (ARTICLE | OWNER)) !== 0;
}
