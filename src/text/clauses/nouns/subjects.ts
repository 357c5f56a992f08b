// Where the subject of a verb stands: after fronted phrases, before an insertion, in the clause before.
import { NUMBER, WORD } from '../../tokens/tokens.js';
import type { Clause } from '../clause.js';
import { behindFront, behindFrontedPhrase, behindLead, behindPhrase, behindTime, ownsNoun } from '../fronts.js';
import { listBefore } from './name-lists.js';
import { firstMark, hasBreak, holds, lastMark } from '../../words/stretches.js';
import { hintsAt, isBreak, isCapital, isPlural, type SentenceWords, hasMark, COMMA, STRONG } from '../../words/sentence-words.js';
import {
  ADVERB,
  ARTICLE,
  BE,
  COMPARISON,
  COORDINATOR,
  DETERMINER,
  DUE,
  EXISTENTIAL,
  HAPPENING,
  INDEFINITE,
  NOT,
  ONLY,
  NOUN_LIKE,
  PARTICLE,
  POINT,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
  UNTIL,
} from '../../words/vocabulary.js';

/** Skips a fronted phrase up to its comma, leading times, joining words and quotation marks. */
export function subjectStart(words: SentenceWords, from: number, to: number): number {
  const contrasted = behindContrast(words, from, to);
  if (contrasted >= 0) return contrasted;
  if (isUpTo(words, from)) return from;
  const last = adverbsBefore(words, to, from) - 1,
    list = listBefore(words, last + 1, from);
  if (list >= 0) return list;
  if (last > from && isPronounBefore(words, last, from)) {
    // "My wife and I left".
    const isPair = last - 2 > from && (words.bits[last - 1] & COORDINATOR) !== 0 && words.timeAt[last - 2] === 0 && !isBreak(words, last - 2);
    return isPair ? subjectStart(words, from, last - 1) : last - (isDenied(words, last) ? 1 : 0);
  }
  const end = beforeAside(words, from, to),
    behind = behindTime(words, from, end);
  if (behind > 0) return behind;
  const start = behindGoverned(words, behindLead(words, behindOpening(words, from, end), from, end), from, end);
  const not = notOne(words, start, from, end);
  if (not >= 0) return not;
  return end < to ? start : behindOnlyComma(words, start, to);
}

/** "And | not a single house was lost", "in 2031 | not even one ship came": where the "not" of such a subject stands; -1 = there is none. */
function notOne({ bits, vocabulary: { hints }, tokens: { word } }: SentenceWords, start: number, from: number, to: number): number {
  // "Not more than five were hurt", "not a few left", "not one but two fell", "not a mile away a mill burned": some did.
  if (!(hints[word[start]] & INDEFINITE) || hints[word[start + 1]] & (COMPARISON | INDEFINITE)) return -1;
  for (let behind = start + 1; behind < to; behind++)
    if (bits[behind] & COORDINATOR || (bits[behind] & DETERMINER && !(bits[behind - 1] & (PREPOSITION | DETERMINER)))) return -1;
  let at = start - 1;
  if (at > from && (bits[at] & (NOT | ADVERB)) === ADVERB && !(hints[word[at]] & ONLY)) at--;
  return at >= from && (bits[at] & (NOT | ADVERB)) === (NOT | ADVERB) ? at : -1;
}

/** "Worse still, | the mayor resigned", "a former teacher, | Moe left": a second name for a subject would end with a comma too; "Lund, Sweden was", "Emily, the cook and Otto left" go on. */
function behindOnlyComma(words: SentenceWords, start: number, to: number): number {
  const { bits, tokens } = words,
    comma = firstMark(words, COMMA, start + 1, to),
    next = comma + 1;
  if (comma < 0 || next >= to || hasBreak(words, next, to) || holds(words, next, to, COORDINATOR)) return start;
  const isAfterName = isCapital(words, comma - 1) && (comma - 1 > start || tokens.word[start] === 0);
  return (bits[next] & (DETERMINER | PRONOUN) && !(bits[next] & RELATIVE)) || (isCapital(words, next) && !isAfterName) ? next : start;
}

/** "In Oslo, the mayor, | a Dane, resigned", "then the mayor, | a Dane, resigned": where what is set in behind the subject begins; `to` where nothing is. */
export function beforeAside(words: SentenceWords, from: number, to: number): number {
  const open = hasMark(words, to - 1, COMMA) ? lastMark(words, COMMA, from, to - 1) : -1;
  // "Then the mate, Aron Lind, set out": the name itself.
  if (open <= from || isName(words, open + 1, to - 1)) return to;
  const comma = lastMark(words, COMMA, from, open);
  if (comma >= 0) return opensNoun(words, behindLead(words, comma + 1, from, open)) ? open : to;
  const { bits } = words;
  if (!(bits[from] & (PREPOSITION | ADVERB))) return to;
  // "Nearly forty houses, | half of them empty, burned", "all the crew, | most of them Danes, left".
  if (bits[from] & ADVERB) return bits[from] & DETERMINER || behindLead(words, from, from, open) < open ? open : to;
  const start = behindPhrase(words, from, open);
  return start > from && opensNoun(words, start) ? open : to;
}

/** Nothing but capitals. */
function isName(words: SentenceWords, from: number, to: number): boolean {
  let at = from;
  while (at < to && isCapital(words, at)) at++;
  return at === to;
}

/** An article, a name or a number. */
function opensNoun(words: SentenceWords, at: number): boolean {
  return (words.bits[at] & DETERMINER) !== 0 || isCapital(words, at) || words.tokens.kind[at] === NUMBER;
}

/** "Not Pike but Ash signed": who did. -1 = nobody is named so. */
function behindContrast({ bits, vocabulary: { classes }, tokens: { word } }: SentenceWords, from: number, to: number): number {
  if (bits[from] & NOT && !(bits[from + 1] & ADVERB)) for (let at = from + 2; at < to - 1; at++) if (classes.contrast[word[at]] !== 0) return at + 1;
  return -1;
}

/** "Up to 300 people left", but "up to 1990 she": how many. */
function isUpTo({ bits, timeAt, tokens: { kind } }: SentenceWords, from: number): boolean {
  return (bits[from] & PARTICLE) !== 0 && (bits[from + 1] & TO) !== 0 && kind[from + 2] === NUMBER && timeAt[from + 2] === 0;
}

/** A pronoun before the verb; "a talk on it will be held": what a preposition governs is no subject. */
function isPronounBefore(words: SentenceWords, at: number, from: number): boolean {
  const { bits } = words;
  const isGoverned = (bits[at - 1] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION && !(bits[from] & (PREPOSITION | ADVERB));
  // "The search for the | others".
  const isOfPhrase = (hintsAt(words, at - 1) & (ARTICLE | INDEFINITE)) === ARTICLE && isPlural(words, at);
  return (
    !isGoverned && !isOfPhrase && (bits[at] & (PRONOUN | DETERMINER | RELATIVE)) === PRONOUN && !isPlace(words, at) && !isQualified(words, at, from)
  );
}

/** "A new | one", "the larger | ones": the noun of a phrase. */
function isQualified({ bits, vocabulary: { hints }, tokens: { word } }: SentenceWords, at: number, from: number): boolean {
  if (!(hints[word[at]] & INDEFINITE) || !(hints[word[from]] & ARTICLE)) return false;
  for (let inner = from + 1; inner < at; inner++) if (bits[inner] & ~NOUN_LIKE) return false;
  return at > from + 1;
}

/** "Not all", "not Ash". */
function isDenied(words: SentenceWords, at: number): boolean {
  return (words.bits[at - 1] & NOT) !== 0 && ((words.bits[at - 1] & DETERMINER) !== 0 || isCapital(words, at - 1));
}

/** Behind the signs, or the phrase that opens the clause without one. */
function behindOpening(words: SentenceWords, from: number, to: number): number {
  const { bits, timeAt } = words;
  const start = behindFront(words, from, to);
  if (start !== from) return start;
  const behind = bits[from] & (PREPOSITION | ADVERB) ? behindFrontedPhrase(words, from, to) : from;
  if (behind !== from) return behind;
  // "After Monday's match the coach" too.
  return bits[from] & (PREPOSITION | UNTIL) && (!(bits[from] & SUBORDINATOR) || timeAt[from + 1] !== 0) ? behindPhrase(words, from, to) : from;
}

/** "Because of the change | the firm", "due to the fog | the pilot", "earlier in the day | the judge": behind what a preposition governs. */
function behindGoverned(words: SentenceWords, start: number, from: number, to: number): number {
  const { bits, timeAt } = words;
  // "Because of Monday's storm the fair", "in light of last week's theft the shop" too.
  const isOwned = start > from && start < to && timeAt[start] !== 0 && (bits[start - 1] & PREPOSITION) !== 0 && ownsNoun(words, start);
  const opener = bits[start] & (SUBORDINATOR | DUE) && bits[start + 1] & PREPOSITION ? start + 1 : isOwned ? start - 1 : start;
  // "The day before the hearing | the judge" too.
  const barred = timeAt[opener - 1] === 0 ? DETERMINER | SUBORDINATOR : DETERMINER,
    governs = opener > from && opener < to && (bits[opener] & (PREPOSITION | barred)) === PREPOSITION;
  const end = governs ? behindPhrase(words, opener, to) : opener;
  if (end > opener) return end;
  // "No bell rang, for the watch had begun": why it was so.
  const isReason = start + 1 < to && words.vocabulary.classes.purpose[words.tokens.word[start]] !== 0 && hasMark(words, start - 1, COMMA | STRONG);
  return isReason ? start + 1 : start;
}

/** "About 30 people there fell ill": where they are; "that year there was a storm". */
function isPlace({ bits, vocabulary: { hints }, tokens: { kind, word } }: SentenceWords, at: number): boolean {
  return (hints[word[at]] & EXISTENTIAL) !== 0 && kind[at - 1] === WORD && !(bits[at - 1] & ~(NOUN_LIKE | HAPPENING)) && !(bits[at + 1] & BE);
}

/** Where the adverbs before a verb begin, "at last" and "by chance" among them. */
export function adverbsBefore(words: SentenceWords, at: number, low: number): number {
  const {
    bits,
    tokens: { word },
    vocabulary: {
      classes: { adverbial },
    },
  } = words;
  let end = at;
  for (;;) {
    const last = bits[end - 1],
      isGoverned = end - 1 > low && (bits[end - 2] & PREPOSITION) !== 0;
    if (end <= low) break;
    if (isGoverned && (adverbial[word[end - 1]] !== 0 || (last & ADVERB && hintsAt(words, end - 2) & POINT))) end -= 2;
    else if (last & ADVERB && !(last & (PRONOUN | DETERMINER)) && !(hintsAt(words, Math.max(0, end - 2)) & ARTICLE)) end--;
    else break;
  }
  return end > low ? end : at;
}

/** Where a subject with an apposition begins: "and a smaller ship, the Petrel, took over", ", the operator, Sund Ferries, said". */
export function appositionStart(words: SentenceWords, comma: number, low: number, previous: Clause): number {
  const start = apposedStart(words, comma, low, previous);
  if (start < 0 || !(previous.joint === 'relative' || previous.joint === 'participle')) return start;
  // "…, who left, and the youngest, a priest, | stayed", "…, who left; her first flat, in Oslo, | burned": behind an insertion only what opens a clause.
  const isJoined = (words.bits[start] & COORDINATOR) !== 0 && hasMark(words, start - 1, COMMA) && (words.bits[start + 1] & DETERMINER) !== 0;
  return isJoined || hasMark(words, start - 1, STRONG) ? start : -1;
}

function apposedStart(words: SentenceWords, comma: number, low: number, previous: Clause): number {
  // ", a passenger, Ian Moe, 43, said": an age is no apposition.
  const isAge = words.tokens.kind[comma - 1] === NUMBER && hasMark(words, comma - 2, COMMA);
  const told = isAge ? apposedStart(words, comma - 2, low, previous) : -1;
  if (told >= 0) return told;
  let inner = -1;
  for (let at = comma - 1; at >= low; at--) {
    const b = words.bits[at];
    // ", and a second try, the following spring, ended".
    if (words.timeAt[at] !== 0 && inner < 0) continue;
    if (words.timeAt[at] !== 0) return at + 1;
    if (hasMark(words, at, COMMA)) {
      if (inner >= 0) return at + 1;
      inner = at;
    } else if (isBreak(words, at)) return inner >= 0 ? at + 1 : -1;
    // "On 14 May and 15 May, bears": between two times.
    else if (b & COORDINATOR && words.timeAt[at - 1] !== 0 && words.timeAt[at + 1] !== 0) continue;
    // ", and Moll, then 37, ran it": inside of the apposition.
    else if (b & COORDINATOR && b & ADVERB && inner < 0 && words.tokens.kind[at + 1] === NUMBER) continue;
    // "; the bridge, once a toll bridge, was sold": no clause, as it has no verb.
    else if (b & SUBORDINATOR && inner < 0 && hasMark(words, at - 1, COMMA)) continue;
    // "By a man whose daughter, a nurse, left" too.
    else if (b & COORDINATOR || (b & SUBORDINATOR && !(b & PREPOSITION)) || (b & (RELATIVE | DETERMINER)) === RELATIVE) return inner >= 0 ? at : -1;
  }
  return -1;
}
