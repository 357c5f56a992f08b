// Is what looks like a verb one where it stands, or a noun?
import {
  ADVERB,
  ANAPHOR,
  APPOINTS,
  ARTICLE,
  BASE,
  COORDINATOR,
  DETERMINER,
  DUE,
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
  WHO,
} from '../words/vocabulary.js';
import { BEGIN, CAUSES, RESUME, SAY, THINK } from '../words/verb-senses.js';
import { AUXILIARY, type VerbGroup } from './verb-group.js';
import {
  COMMA,
  DOT,
  hasMark,
  hintsAt,
  HYPHEN,
  isBreak,
  isCapital,
  isGlued,
  isPlural,
  type SentenceWords,
  textBetween,
} from '../words/sentence-words.js';
import { ALL_CAPS, NEWLINE, NUMBER, WORD } from '../tokens/tokens.js';
import { isBareNoun } from './gerunds.js';
import { contactStart } from './joints.js';
import { phraseStart } from './noun-phrases.js';

/** May a verb without auxiliary stand here? Not after an article, a preposition, a number; not inside a compound. */
export function canStand(words: SentenceWords, at: number, from: number): boolean {
  const { bits, tokens, timeAt } = words;
  // "Bake sale – CANCELLED".
  if (isCapital(words, at) && at > from && !(tokens.flags[at] & ALL_CAPS && bits[at] & PARTICIPLE && isBreak(words, at - 1))) return false;
  if (at > from && isGlued(words, at) && hasMark(words, at - 1, HYPHEN)) {
    // "who pre-ordered", "and re-opened in 1912": a verb with a prefix, after its pronoun.
    return (
      at - 3 >= from &&
      ((bits[at - 3] & (RELATIVE | PRONOUN) & ~DETERMINER) !== 0 || ((bits[at - 3] & COORDINATOR) !== 0 && (bits[at + 1] & PREPOSITION) !== 0))
    );
  }
  if (hasMark(words, at + 1, HYPHEN) && isGlued(words, at + 1)) return false;
  let before = at - 1;
  while (before >= from && bits[before] & ADVERB && !(bits[before] & (PREPOSITION & ~ADVERB))) before--;
  // "At last opened".
  if (before > from && before < at - 1 && hintsAt(words, before) & POINT) before--;
  // "no longer opens".
  if (before >= from && before < at - 1 && bits[before] & NOT && bits[before] & DETERMINER) before--;
  if (before < from) return true;
  const b = bits[before];
  if (timeAt[before] !== 0) {
    // "Its Q1 results": what is owned.
    let owner = before - 1;
    while (owner > from && timeAt[owner] === timeAt[before]) owner--;
    return before < at - 1 || owner < from || !(hintsAt(words, owner) & OWNER);
  }
  // "Whose own contract runs out": a noun follows.
  if (b & RELATIVE && before === at - 1 && hintsAt(words, before) & OWNER) return false;
  if (b & (RELATIVE | PRONOUN) && !(b & DETERMINER && !(b & RELATIVE))) return true;
  if (b & SUBORDINATOR && bits[at] & PARTICIPLE) return true;
  // "Holm's went bankrupt": nobody's past.
  if (b & DETERMINER && isGlued(words, before) && (bits[at] & (PAST | PARTICIPLE)) === PAST && before === at - 1) return true;
  // "The three signed a pact": a number behind an article is who did it, where the verb has an object.
  if (
    before > from &&
    hintsAt(words, before - 1) & ARTICLE &&
    hintsAt(words, before) & INDEFINITE &&
    bits[at] & PAST &&
    (bits[at + 1] & (DETERMINER | ANAPHOR) || isCapital(words, at + 1))
  )
    return true;
  // "Two came back", "six canceled.", "several died in May": how many stands for who, where no noun follows.
  // "This led to a strike", "these broke the pump".
  if (
    b & DETERMINER &&
    !(b & NOT) &&
    ((hintsAt(words, before) & (INDEFINITE | ARTICLE)) === INDEFINITE ||
      (b & PRONOUN && (before === from || isBreak(words, before - 1) || bits[before - 1] & (COORDINATOR | SUBORDINATOR | RELATIVE)))) &&
    before === at - 1 &&
    !(before > from && bits[before - 1] & PREPOSITION) &&
    bits[at] & PAST &&
    !(bits[at] & (NOUN_LIKE | HAPPENING))
  )
    return !(bits[at] & PARTICIPLE) || words.vocabulary.sense[tokens.word[at]] === CAUSES || !(isPlain(words, at + 1) || bits[at + 1] & AUXILIARY);
  if (b & (DETERMINER | PREPOSITION) && !(b & PARTICLE && !(b & DETERMINER) && before < at - 1)) return isStranded(words, at, from);
  // "Car 31 runs away", "£400 reaches us".
  return (
    tokens.kind[before] !== NUMBER ||
    (bits[at] & PAST) !== 0 ||
    (before > from &&
      before === at - 1 &&
      (bits[at] & (PRESENT | BASE)) === PRESENT &&
      (isCapital(words, before - 1) || (tokens.kind[before - 1] !== WORD && isGlued(words, before))))
  );
}

/** "Posted improved results", "cut its profit forecast for May", "adopted stricter building codes": inside the noun phrase that a verb acts upon stand no verbs. */
export function isPartOfObject(words: SentenceWords, { form, to, copula, passive, sense, base, from: first }: VerbGroup, at: number): boolean {
  const {
    bits,
    tokens: { kind },
    timeAt,
  } = words;
  const b = bits[at],
    after = (bits[at + 1] & ~PRESENT) === ADVERB ? at + 2 : at + 1,
    next = bits[after];
  if (copula || passive || form === 'participle' || timeAt[at + 1] !== 0) return false;
  const isNoun = kind[after] === WORD && !(next & ~(NOUN_LIKE | HAPPENING | PRESENT | PROGRESSIVE | BASE)) && !isGlued(words, at + 1);
  if (at === to)
    return isNoun && (b & (PARTICIPLE | PAST | PRESENT | BASE)) === (PARTICIPLE | PAST) && form === 'finite' && !(bits[first - 1] & RELATIVE);
  let low = at - 1;
  while (low >= to && kind[low] !== NEWLINE && !isBreak(words, low) && !(bits[low] & ~(NOUN_LIKE | HAPPENING | VERB))) low--;
  const isOpened = low === to && (bits[low] & DETERMINER) !== 0 && (bits[low] & (PRONOUN | RELATIVE)) !== RELATIVE;
  // "Expects a formal clinical hold", "remains in intensive care": one thing does nothing without an ending.
  if (
    low === to &&
    (b & VERB) === BASE &&
    timeAt[at - 1] === 0 &&
    (bits[low] & (PREPOSITION | TO | SUBORDINATOR)
      ? (bits[low] & (PREPOSITION | TO | SUBORDINATOR)) === PREPOSITION
      : hintsAt(words, low) & ARTICLE && hintsAt(words, low) & INDEFINITE) &&
    !isPlural(words, at - 1)
  )
    return true;
  if (!isOpened && low >= to) return false;
  if (b & PROGRESSIVE) return isNoun && (isPlural(words, at + 1) || isBareNoun(words, at + 1, words.tokens.length)) && low < at - 1;
  return (
    isOpened &&
    (b & NOUN_LIKE) !== 0 &&
    ((sense !== SAY && sense !== THINK) || (words.vocabulary.classes.clauseOnly[base] === 0 && isPlural(words, at) && (b & BASE) === 0)) &&
    (bits[at + 1] & (DETERMINER | PRONOUN)) === 0 &&
    !(b & DUE && hintsAt(words, at + 1) & APPOINTS && words.vocabulary.classes.madeAhead[words.tokens.word[at]] === 0)
  );
}

/** "A fall in operating profit", "a rise in first-half lending income": inside what there is more or less of stand no verbs. */
export function isOfChange(words: SentenceWords, at: number, from: number): boolean {
  const {
    bits,
    tokens: { kind, word },
    timeAt,
    vocabulary: {
      classes: { change },
    },
  } = words;
  if (!(bits[at] & PROGRESSIVE) || kind[at + 1] !== WORD || timeAt[at + 1] !== 0 || bits[at + 1] & ~(NOUN_LIKE | HAPPENING | PRESENT | BASE))
    return false;
  let low = at - 1;
  while (low > from && at - low < LONGEST_COMPOUND && (!(bits[low] & ~(NOUN_LIKE | HAPPENING)) || timeAt[low] !== 0 || isGlued(words, low))) low--;
  return low > from && (bits[low] & PREPOSITION) !== 0 && change[word[low - 1]] !== 0;
}

/** Tokens before the last noun of a compound, at most: "first-half net". */
const LONGEST_COMPOUND = 6;

/** "United beat City", "United, who lost": a participle has no verb right behind it, nor a clause that tells who. */
export function isNameAtHead(words: SentenceWords, at: number): boolean {
  const { bits, timeAt } = words;
  if (!isCapital(words, at) || (bits[at] & (PAST | PARTICIPLE)) !== (PAST | PARTICIPLE) || bits[at] & BASE || timeAt[at + 1] !== 0) return false;
  return hasMark(words, at + 1, COMMA)
    ? (bits[at + 2] & RELATIVE) !== 0 && !(bits[at + 2] & (DETERMINER | PREPOSITION))
    : ((bits[at + 1] & PAST) !== 0 && !(bits[at + 1] & (PARTICIPLE | DETERMINER | NOUN_LIKE))) || (bits[at + 1] & (AUXILIARY & ~TO)) !== 0;
}

/** "The house we lived in | burned", "the mill her aunt worked for | shut": what a preposition governs stands before, with a clause of its own that has no joint. */
function isStranded(words: SentenceWords, at: number, from: number): boolean {
  const { bits } = words;
  if (!(bits[at] & PAST) || (bits[at] & PARTICIPLE && isPlain(words, at + 1))) return false;
  let verb = at - 1;
  while (verb > from && bits[verb] & (PREPOSITION | PARTICLE) && !(bits[verb] & DETERMINER)) verb--;
  return verb < at - 1 && (bits[verb] & VERB) !== 0 && contactStart(words, verb, from) >= 0;
}

/** "Because of high winds", "amid heavy storms": the noun of a phrase that tells why. */
export function isReasonFor(words: SentenceWords, at: number, from: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { kind },
  } = words;
  for (let before = at - 1; before > from && before > at - 4; before--) {
    if (timeAt[before] !== 0 || kind[before] !== WORD) return false;
    if (bits[before] & PREPOSITION)
      return ((hintsAt(words, before) | hintsAt(words, before - 1)) & REASON) !== 0 && !(bits[before] & (SUBORDINATOR | PARTICLE));
    if (bits[before] & ~(NOUN_LIKE | HAPPENING)) return false;
  }
  return false;
}

/** "Writes failed", "and writes began to fail": where a phrase begins, what looks like a present and has a past right behind it is a noun. */
export function isSubjectOfNext({ bits, tokens, timeAt, vocabulary: { sense } }: SentenceWords, at: number, from: number, to: number): boolean {
  const next = sense[tokens.word[at + 1]];
  // "And work resumed", but "and stay closed".
  if (
    bits[at] & BASE &&
    bits[at] & NOUN_LIKE &&
    at > from &&
    bits[at - 1] & COORDINATOR &&
    bits[at + 1] & PAST &&
    (next === RESUME || next === BEGIN)
  )
    return true;
  if (!(bits[at] & PRESENT) || bits[at] & BASE || at + 1 >= to || timeAt[at + 1] !== 0 || tokens.kind[at + 1] !== WORD) return false;
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
    (bits[at + 1] & (PREPOSITION | COORDINATOR | ADVERB | SUBORDINATOR | RELATIVE | TO)) !== 0
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
    words.vocabulary.classes.whither[tokens.word[at]] !== 0
  )
    return true;
  // "Cost £40m".
  if (tokens.kind[at] !== WORD && tokens.kind[at + 1] === NUMBER && isGlued(words, at + 1) && !isGlued(words, at)) return true;
  return tokens.kind[at] === NUMBER || (tokens.kind[at] === WORD && isCapital(words, at));
}

/** A base form without auxiliary has a plural subject, a pronoun, or another verb before it. */
export function agreesWithBase(words: SentenceWords, at: number, from: number): boolean {
  const { bits } = words;
  let before = at - 1;
  while (before > from && bits[before] & ADVERB) before--;
  if (before < from) return false;
  return (
    (bits[before] & (PRONOUN | RELATIVE | COORDINATOR)) !== 0 ||
    isPlural(words, before) ||
    (hasMark(words, before, COMMA) && endsPluralRelative(words, before, from))
  );
}

/** Tokens behind a noun that a participle with its time or doer takes, at most. */
const LONGEST_REDUCED = 8;

/** "Figures released on Monday | show", "emails seen by the paper | show": behind a plural noun and a participle with its time, or with who did it. */
export function isPluralReduced(words: SentenceWords, last: number, from: number): boolean {
  const { bits, timeAt } = words;
  let at = last;
  while (at > from && last - at < LONGEST_REDUCED && !isBreak(words, at) && !(bits[at] & (PARTICIPLE | AUXILIARY | (RELATIVE & ~DETERMINER)))) at--;
  return (
    at > from && at < last && (bits[at] & PARTICIPLE) !== 0 && isPlural(words, at - 1) && ((bits[at + 1] & PREPOSITION) !== 0 || timeAt[at + 1] !== 0)
  );
}

/** "The rowers, who have trained all winter, | travel to Ghent", "talks at the mill, which broke down in May, | restart": whoever a plural verb between two commas tells of. */
function endsPluralRelative(words: SentenceWords, comma: number, from: number): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: {
      classes,
      words: { agreement },
    },
  } = words;
  let at = comma - 1;
  while (at > from && !hasMark(words, at, COMMA)) at--;
  // "Rovers, third in the table, | host City": a name in the plural, and what is set behind it.
  if (at > from && !(bits[at + 1] & RELATIVE) && isCapital(words, comma + 2))
    return isCapital(words, at - 1) && isPlural(words, at - 1) && phraseStart(words, at, from) === from;
  if (at <= from || classes.speakerPronoun[word[at + 1]] === 0 || !(bits[at + 1] & RELATIVE)) return false;
  let head = at - 1;
  // "Talks at the mill, which": those of which the sentence tells.
  if (classes.speakerPronoun[word[at + 1]] !== WHO) {
    if (phraseStart(words, at, from) > from) return false;
    for (let end = from + 1; end < at; end++)
      if (bits[end] & PREPOSITION) {
        head = end - 1;
        break;
      }
  }
  return (
    isPlural(words, head) ||
    (isCapital(words, head) && isCapital(words, comma + 2)) ||
    (bits[at + 2] & (BASE | PRESENT | PAST)) === BASE ||
    agreement?.several.includes(textBetween(words, at + 2, at + 3)) === true
  );
}
