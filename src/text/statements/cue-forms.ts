// Forms of verbs of saying by which nothing is said: participles that go with a noun, and nouns.
import {
  AUXILIARY,
  ADVERB,
  ARTICLE,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  DOER,
  INDEFINITE,
  NOUN_LIKE,
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
import { endsAsPlural, isCapital } from '../words/word-classes.js';
import { COMMA, DOT, HYPHEN, signAt } from '../tokens/signs.js';
import { NUMBER, WORD } from '../tokens/tokens.js';
import type { CueGroup } from './cue-verb-group.js';
import { isOfDate, pastDay } from './days.js';
import { LONGEST, type Range } from './phrase.js';
import { bitsAt, type Reading } from './reading.js';
import { isClitic, isFinite, isNaming, wordBase } from './word-at.js';

/** A participle that tells how something is, or what was done to it. */
export function isParticiple(reading: Reading, at: number, low: number, { from, hasAuxiliary, hasBe }: CueGroup, isSoft: boolean): boolean {
  const { tokens, words, vocabulary } = reading;
  const bits = bitsAt(reading, at);
  // "They were less understanding."
  if (hasBe && bits & PROGRESSIVE) return isSoft && signAt(tokens, at + 1) === DOT;
  const takesObject = words.objectCue[wordBase(reading, at)] !== 0;
  // "lodged in May, dismissed by the court in June": it was decided upon.
  if (!hasAuxiliary && takesObject && vocabulary.hints[tokens.word[at + 1]] & DOER) return true;
  if (!(bits & PARTICIPLE)) return false;
  if (isNaming(reading, at) || hasBe || (!hasAuxiliary && !(bits & PAST))) return true;
  if (from === at && (isBehindNoun(reading, at, takesObject) || goesOnWithBe(reading, at, low))) return true;
  return !hasAuxiliary && isAdjective(reading, at, low);
}

/** What goes with the noun before it, whose verb comes behind. */
function isBehindNoun(reading: Reading, at: number, takesObject: boolean): boolean {
  const { tokens, words } = reading;
  // "Is due in court accused of theft": nobody accuses here.
  if (takesObject && words.nounJoint[tokens.word[at + 1]] !== 0) return true;
  // "An inquiry, announced on Monday, is to begin": a participle between commas.
  if (signAt(tokens, at - 1) === COMMA && closesAtComma(reading, at)) return true;
  // "A plan announced in April stands deferred": the verb of the sentence comes behind the day.
  let behind = at + 1;
  while (bitsAt(reading, behind) & PREPOSITION || isOfDate(reading, behind)) behind++;
  // "The pump, added in May by a plumber": by whom it was.
  if (
    signAt(tokens, at - 1) === COMMA &&
    reading.vocabulary.hints[tokens.word[behind - 1]] & DOER &&
    reading.vocabulary.hints[tokens.word[behind]] & ARTICLE
  )
    return true;
  // "Dropped its route to Oslo, announced in May.": a month and nothing else; "the mayor, Ada Moe, said on Monday." names who did.
  const isMonth = behind > at + 1 && isOfDate(reading, behind - 1) && words.weekday[tokens.word[behind - 1]] === 0;
  if (signAt(tokens, at - 1) === COMMA && isMonth && signAt(tokens, behind) === DOT) return true;
  if (behind <= at + 2 || isClitic(reading, behind)) return false;
  const bits = bitsAt(reading, behind);
  return (bits & (AUXILIARY | PRESENT)) !== 0 && (!(bits & NOUN_LIKE) || (bitsAt(reading, behind + 1) & (PARTICIPLE | BASE)) === PARTICIPLE);
}

/** "Was agreed in May, announced to the staff in June": it was. */
function goesOnWithBe(reading: Reading, at: number, low: number): boolean {
  return signAt(reading.tokens, at - 1) === COMMA && (bitsAt(reading, at + 1) & TO) !== 0 && sharesBe(reading, low, at);
}

/** "their disputed claim", "a hotly disputed bill": between a determiner and its noun a participle is an adjective. */
function isAdjective(reading: Reading, at: number, low: number): boolean {
  const before = at > low ? bitsAt(reading, at - 1) : 0;
  const opener = before & ADVERB && !(before & DETERMINER) && at - 1 > low ? bitsAt(reading, at - 2) : before;
  return (opener & (DETERMINER | SUBORDINATOR)) === DETERMINER && opensNoun(reading, at + 1);
}

/** "Was agreed …": a passive before, in no clause of a noun. */
function sharesBe(reading: Reading, from: number, to: number): boolean {
  let isPassive = false;
  for (let at = from; at < to; at++) {
    const bits = bitsAt(reading, at);
    if (bits & RELATIVE) return false;
    if (bits & BE && bitsAt(reading, at + 1) & PARTICIPLE) isPassive = true;
  }
  return isPassive;
}

/** When or where, then a comma and the verb of the sentence. */
function closesAtComma(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  // "Announced April 17, was", "announced last October, was" too.
  if (!(bitsAt(reading, at + 1) & PREPOSITION) && pastDay(reading, at + 1, at + 6) === at + 1) return false;
  for (let next = at + 2; next < at + 12; next++) {
    if (signAt(tokens, next) === COMMA && tokens.kind[next + 1] !== NUMBER) {
      // "Announced in March, never came about".
      const verb = (bitsAt(reading, next + 1) & (ADVERB | PRONOUN | DETERMINER)) === ADVERB ? next + 2 : next + 1;
      return (bitsAt(reading, verb) & (AUXILIARY | PAST | PRESENT)) !== 0 && !isCapital(reading, verb);
    }
  }
  return false;
}

/** A plain word stands here: no article, pronoun, joint or sign with which a clause could begin. */
function opensNoun(reading: Reading, at: number): boolean {
  return reading.tokens.kind[at] === WORD && (bitsAt(reading, at) & (DETERMINER | PRONOUN | SUBORDINATOR | PREPOSITION | TO)) === 0;
}

/** A form without auxiliaries, "to" and past that is a noun there, or has no subject. */
export function isNoun(reading: Reading, at: number, low: number, from: number, isStrong: boolean): boolean {
  const bits = bitsAt(reading, at);
  const before = at > low ? bitsAt(reading, at - 1) : 0,
    after = bitsAt(reading, at + 1);
  if (!(bits & (PRESENT | PROGRESSIVE | PARTICIPLE)) && (isStrong || isOfOne(reading, from - 1, low)) && !takesPlural(reading, from - 1, low))
    return true;
  // "Let us know", "makes them think", "let Mrs Oak know": who is the object of another verb says nothing.
  if (bits & BASE && ((reading.words.hearer[reading.tokens.word[at - 1]] !== 0 && bitsAt(reading, at - 2) & BASE) || isTold(reading, at, low)))
    return true;
  // After a determiner or preposition, and before a verb, the form is a noun.
  // "All deny it": several, and no noun behind them.
  if (
    before & (DETERMINER | PREPOSITION) &&
    !(before & PRONOUN) &&
    !(before & DETERMINER && (bits & (BASE | NOUN_LIKE)) === BASE && isCount(reading, at - 1))
  )
    return true;
  // "Its final report": one of them says it with an ending.
  const isBase = (bits & (BASE | NOUN_LIKE)) === (BASE | NOUN_LIKE) && at - 2 >= low;
  if (
    isBase &&
    (bitsAt(reading, at - 2) & (DETERMINER | PRONOUN)) === DETERMINER &&
    !isCapital(reading, at - 1) &&
    !takesPlural(reading, at - 1, low)
  )
    return true;
  // "Two other disputes | remain": several of them, and nobody disputes; but "one chart says".
  if (bits & PRESENT && after & (BASE | AUXILIARY | PAST) && at - 2 >= low && isCount(reading, at - 2) && !endsAsPlural(reading, at - 1)) return true;
  if (bits & NOUN_LIKE && after & (PAST | PRESENT | AUXILIARY)) return true;
  // "And writes began to fail": a noun.
  if (bits & PRESENT && (at === low || before & COORDINATOR) && after & (PAST | AUXILIARY)) return true;
  return (bits & PROGRESSIVE) !== 0 && !opensHere(reading, from, low);
}

/** "A firewall | rule that": one thing does not "rule", it "rules". */
function isOfOne(reading: Reading, last: number, low: number): boolean {
  const { hints } = reading.vocabulary,
    { word } = reading.tokens;
  let at = last;
  while (at > low && at > last - 3 && bitsAt(reading, at) === 0) at--;
  return at < last && (hints[word[at]] & (ARTICLE | INDEFINITE)) === (ARTICLE | INDEFINITE);
}

/** "Let the whole board | know". */
function isTold(reading: Reading, at: number, low: number): boolean {
  const {
    tokens,
    words: { informs },
  } = reading;
  let from = at - 1;
  while (
    from > low &&
    at - from < LONGEST &&
    tokens.kind[from] === WORD &&
    informs[wordBase(reading, from)] === 0 &&
    !(bitsAt(reading, from) & (PREPOSITION | SUBORDINATOR | COORDINATOR))
  )
    from--;
  return from < at - 1 && informs[wordBase(reading, from)] !== 0;
}

/** "Heard Ada Moe | explain", "heard Ada Moe, the owner, | explain": whom somebody heard or saw do it; not "who heard it say", and not "heard shots, say the police". */
export function heardBefore(reading: Reading, at: number, low: number): Range | undefined {
  const {
    tokens,
    words: { perceives },
  } = reading;
  const isApposed = signAt(tokens, at - 1) === COMMA,
    end = isApposed ? at - 1 : at;
  if (bitsAt(reading, at) & NOUN_LIKE && !isApposed) return undefined;
  let commas = 0;
  for (let from = end - 1; from > low && at - from < LONGEST; from--) {
    const bits = bitsAt(reading, from);
    if (perceives[wordBase(reading, from)] !== 0 && isFinite(reading, from)) {
      const isName = from + 1 < end && !(bitsAt(reading, from + 1) & PREPOSITION) && !(bitsAt(reading, from - 1) & RELATIVE);
      return isName && isApposed === commas > 0 ? [from + 1, end] : undefined;
    }
    if (bits & (SUBORDINATOR | COORDINATOR) && !(bits & PREPOSITION)) return undefined;
    if (signAt(tokens, from) === COMMA) commas++;
  }
  return undefined;
}

/** "…, saying": a comma, joint or quotation stands before, or the name of who says it. */
function opensHere(reading: Reading, at: number, low: number): boolean {
  if (at <= low || reading.tokens.kind[at - 1] !== WORD) return signAt(reading.tokens, at - 1) !== HYPHEN;
  return (
    (bitsAt(reading, at - 1) & (COORDINATOR | SUBORDINATOR)) !== 0 || (isCapital(reading, at - 1) && (bitsAt(reading, at - 1) & DETERMINER) === 0)
  );
}

/** A subject that goes with "say", not "says": a plural, or a pronoun other than the third singular. */
export function takesPlural(reading: Reading, at: number, low: number): boolean {
  const { tokens, words } = reading;
  if (at < low) return false;
  const id = tokens.word[at];
  if (tokens.kind[at] !== WORD) return true;
  if (isSeveral(reading, at) || words.speakerPronoun[id] > 2) return true;
  // "Traders in the old town": the noun before the preposition.
  let joint = at - 1;
  while (joint > low && joint > at - 4 && tokens.kind[joint] === WORD && !(bitsAt(reading, joint) & PREPOSITION)) joint--;
  return (
    joint > low &&
    (bitsAt(reading, joint) & (PREPOSITION | SUBORDINATOR)) === PREPOSITION &&
    tokens.kind[joint - 1] === WORD &&
    isSeveral(reading, joint - 1)
  );
}

/** "Traders", "people". */
function isSeveral(reading: Reading, at: number): boolean {
  return isCount(reading, at) || endsAsPlural(reading, at);
}

/** "All", "both", "three", "police". */
function isCount({ tokens: { word }, words: { pluralNoun }, vocabulary: { hints } }: Reading, at: number): boolean {
  return pluralNoun[word[at]] !== 0 || (hints[word[at]] & (INDEFINITE | ARTICLE)) === INDEFINITE;
}
