// How the clause around a time tells it: in passing, as over before, beside a verb of saying, or in front of all.
import { UNIT } from '../rules/meaning.js';
import { isDash, signAt } from '../tokens/signs.js';
import { endsWith, isSpaced, widthAt } from '../tokens/token-shape.js';
import { NEWLINE, NUMBER, PUNCT, type Tokens, WORD } from '../tokens/tokens.js';
import {
  APPOINT,
  APPOINTED_FOR,
  ASIDE_CUE,
  BACKGROUND,
  CLAUSE_END,
  COMMA,
  type CueWords,
  INFINITIVE,
  LATER_ASIDE,
  LIMIT_CUE,
  PLAN_CUE,
  POSSESSIVE,
  SAY,
} from '../words/cue-words.js';
import {
  ADVERB,
  ANAPHOR,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  HAVE,
  MAY,
  NOT,
  PARTICIPLE,
  PAST,
  PAST_AUXILIARY,
  PREPOSITION,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SINCE,
  SUBORDINATOR,
  TO,
  WILL,
  WOULD,
} from '../words/vocabulary.js';
import { isInitial } from './sentence-bounds.js';
import { AFTER, ASIDE, BEFORE, CONTINUED, FRONT, PLANNED, SAYING } from './telling.js';
import { NEAR_VERB, REACH_BACK } from './tokens-around.js';

/** What the words of a clause have shown up to a token, beside the bits of telling. */
const VERBAL = 1 << 20,
  PLANLIKE = 1 << 21,
  APART = 1 << 22,
  UNREAL = 1 << 23;

/** Digits of a year. */
const YEAR = 4;

/** Words that are no noun. */
export const CLOSED = BE | HAVE | WILL | PREPOSITION | COORDINATOR | SUBORDINATOR | RELATIVE | TO | ADVERB | PAST;

/** How the clause around a time tells it. */
export function ofClause(tokens: Tokens, from: number, to: number, words: CueWords): number {
  const { word } = tokens,
    { cues, verbs } = words;
  const opening = openingOf(tokens, from, words),
    isAfterComma = (cues[word[opening - 1]] & COMMA) !== 0;
  const seen = wordsBefore(tokens, opening, from, words),
    hasVerb = (seen & VERBAL) !== 0;
  let telling = seen & (SAYING | BEFORE);
  // "Should have opened on 21 March 1960": its year is that of what follows.
  if ((seen & UNREAL) !== 0 && (tokens.kind[to - 1] !== NUMBER || widthAt(tokens, to - 1) !== YEAR)) telling |= BEFORE;
  if (isBehindReason(tokens, opening, from, isAfterComma, words)) telling |= AFTER;
  const isJoined = isAfterComma && (verbs[word[opening]] & (COORDINATOR | SUBORDINATOR)) === COORDINATOR;
  if (!hasVerb && (isJoined ? from - opening <= 2 : !isAfterComma && from - opening <= 1)) telling |= FRONT;
  if (!isAfterComma && (verbs[word[opening]] & ANAPHOR) !== 0) telling |= CONTINUED;
  if ((seen & APART) !== 0 || isOfSubject(tokens, from, to, seen, words) || (isAfterComma && isSetOff(tokens, opening, to, words)))
    return telling | ((seen & PLANLIKE) !== 0 ? PLANNED : ASIDE);
  if (hasVerb || from - opening > 2) return telling;
  const ahead = verbAhead(tokens, to, (cues[word[from - 1] ?? 0] & LIMIT_CUE) !== 0, words);
  // "When the fog cleared, on the 12th, he had left": of what stands before the first comma.
  const isBetween = ahead === BEFORE && isAfterComma && (cues[word[to]] & COMMA) !== 0 && hasVerbBefore(tokens, opening - 1, words);
  return isBetween ? telling : telling | ahead;
}

/** Whether the stretch that a sign ends holds a verb. */
function hasVerbBefore(tokens: Tokens, sign: number, words: CueWords): boolean {
  return (wordsBefore(tokens, openingOf(tokens, sign, words), sign, words) & VERBAL) !== 0;
}

/** The token behind the sign that opens the stretch in which a time stands. */
function openingOf(tokens: Tokens, from: number, words: CueWords): number {
  const { word, kind } = tokens;
  let opening = from;
  while (opening > 0 && from - opening < REACH_BACK) {
    const at = opening - 1,
      cue = words.cues[word[at]];
    if ((cue & COMMA) !== 0 || ((cue & CLAUSE_END) !== 0 && !isInitial(tokens, at, words))) break;
    if (kind[at] === NEWLINE && kind[at - 1] === NEWLINE) break;
    // "Left – two days after the storm – and came on Tuesday".
    if (kind[at] === PUNCT && isDash(signAt(tokens, at)) && isSpaced(tokens, at)) break;
    opening = at;
  }
  return opening;
}

/** "After Monday's match he left on Tuesday": what opens a sentence is over before a later time. */
function isBehindReason({ word }: Tokens, opening: number, from: number, isAfterComma: boolean, { cues, verbs }: CueWords): boolean {
  for (let at = opening; at < from - 2; at++)
    if ((cues[word[at]] & (BACKGROUND | LIMIT_CUE)) === BACKGROUND && (verbs[word[at]] & (SUBORDINATOR | SINCE)) === SUBORDINATOR)
      return at > opening || isAfterComma;
  return false;
}

/** What the words from a time back to the opening of its clause tell of it. */
function wordsBefore(tokens: Tokens, opening: number, from: number, words: CueWords): number {
  const { word } = tokens,
    { cues, verbs } = words;
  let seen = 0,
    participle = 0,
    isFinite = false,
    isTale = false;
  for (let at = from - 1; at >= opening; at--) {
    const cue = cues[word[at]],
      verb = verbs[word[at]],
      isOnly = (seen & VERBAL) === 0;
    if (isPlan(word, at, words)) seen |= PLANLIKE;
    const isReason =
      (cue & BACKGROUND) !== 0 && isOnly && from - at > 2 && !isSameDay(words.unit[word[at - 1]]) && words.namedAfter[word[at - 1]] === 0;
    if ((cue & ASIDE_CUE) !== 0 || isReason) return isReason || !isBehindPresent(word, at, words) ? seen | APART : seen;
    // "Had been mending it | when he fell on 2 May": the fall goes on with the story.
    if ((cue & LATER_ASIDE) !== 0 && !isOnly && (verb & (SUBORDINATOR | PREPOSITION)) === SUBORDINATOR) return seen;
    if (words.tale[word[at]] !== 0) isTale = tellsOver(tokens, from, words);
    if (isOnly && !isTale && from - at <= NEAR_VERB && isSaying(word, at, words)) seen |= SAYING;
    if ((verb & (PAST | BE | HAVE)) !== 0 && !isAttribute(tokens, at, verbs)) {
      // "Answered in a letter dated 4 May": a participle of the object, behind the verb of the clause.
      if (participle - at > 2 && (cue & SAY) === 0) seen |= APART;
      participle = isOnly && (verb & (PARTICIPLE | BE | HAVE)) === PARTICIPLE && isNounPhrase(verbs, word, at) ? at : 0;
      if (!(isFinite && (verbs[word[at - 1]] & RELATIVE) !== 0) && isPastPerfect(tokens, at, !isOnly, words)) seen |= BEFORE;
      seen |= isUnreal(tokens, at, words) ? VERBAL | UNREAL : VERBAL;
      if ((verb & (BE | PAST_AUXILIARY | PARTICIPLE)) === (BE | PAST_AUXILIARY)) isFinite = true;
      if ((seen & APART) !== 0) return seen;
    } else if ((verb & (COORDINATOR | SUBORDINATOR | RELATIVE)) !== 0) participle = 0;
  }
  return seen;
}

/** Values of the class `depicts`: what gives to the public, and what shows how something went. */
const GIVES = 1,
  SHOWS = 2;

/**
 * "Police are looking for a man | who robbed a bank on Monday": what goes on now is no story, and the clause of its noun opens one.
 * "Have released an account of the search for a boy | who went missing on Monday": nor is the showing of one.
 */
function isBehindPresent(word: Int32Array, relative: number, { cues, verbs, depicts }: CueWords): boolean {
  let isShown = false;
  for (let at = relative - 1; at >= 0 && relative - at < NEAR_VERB * 2 && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at--) {
    const verb = verbs[word[at]];
    if ((verb & BE) !== 0) {
      const next = verbs[word[at + 1]];
      return (verb & (PAST_AUXILIARY | BASE)) === 0 && ((next & PROGRESSIVE) !== 0 || next === 0);
    }
    // "Gave an account of the costs to a man who was jailed": whom it was given to.
    if ((verb & TO) !== 0) return false;
    if (depicts[word[at]] === SHOWS && (verbs[word[at + 1]] & PREPOSITION) !== 0) isShown = true;
    else if ((verb & PAST) !== 0) return isShown && depicts[word[at]] === GIVES;
  }
  return false;
}

/** "Told on Monday how | Friday's fire spread": a day of what is told, and none of the telling; not "how | Friday's vote would change it". */
function tellsOver({ word, length }: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  for (let at = from; at < length && at - from < NEAR_VERB * 2 && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at++) {
    if ((verbs[word[at]] & (WILL | WOULD | MAY)) !== 0) return false;
    if ((verbs[word[at]] & (PAST | BE | HAVE)) !== 0 && (cues[word[at]] & POSSESSIVE) === 0) break;
  }
  return true;
}

/** "Said", but not "were told to leave on Friday": an order, and the story goes on. */
function isSaying(word: Int32Array, at: number, { cues, verbs }: CueWords): boolean {
  return (cues[word[at]] & SAY) !== 0 && (verbs[word[at - 1]] & BE) === 0;
}

/** "To see", not "to Canada"; "fixed for". */
function isPlan(word: Int32Array, at: number, { cues, verbs }: CueWords): boolean {
  const cue = cues[word[at]];
  if ((cue & PLAN_CUE) !== 0 || ((cue & APPOINT) !== 0 && (cues[word[at + 1]] & APPOINTED_FOR) !== 0)) return true;
  return (cue & INFINITIVE) !== 0 && (verbs[word[at + 1]] & BASE) !== 0;
}

/** "Had seen": a participle that is no past follows; not "who had left were seen". */
function isPastPerfect(tokens: Tokens, at: number, hasVerb: boolean, words: CueWords): boolean {
  const verb = words.verbs[tokens.word[at]];
  if ((verb & HAVE) === 0 || (verb & (PAST | PAST_AUXILIARY)) === 0) return false;
  // "Had it painted in June", "had the roof mended": what was done to it then.
  const isActedUpon = (words.verbs[tokens.word[at + 1]] & (PRONOUN | DETERMINER)) !== 0;
  return (hasVerb && !isActedUpon && (verb & WOULD) === 0) || isPerfect(tokens, at + 1, words);
}

/** "Should have | seen", "should not have | seen": nothing stands there, and the story goes on where it was. */
function isUnreal(tokens: Tokens, at: number, words: CueWords): boolean {
  const { word } = tokens,
    { verbs } = words;
  if ((verbs[word[at]] & HAVE) === 0 || !isPerfect(tokens, at + 1, words)) return false;
  const modal = (verbs[word[at - 1]] & (NOT | ADVERB)) !== 0 ? at - 2 : at - 1;
  return modal > 0 && (verbs[word[modal]] & (MAY | WOULD)) !== 0;
}

/** Between commas, where the sentence goes on behind them. */
function isSetOff(tokens: Tokens, opening: number, to: number, words: CueWords): boolean {
  const { word } = tokens,
    { cues } = words;
  if ((cues[word[opening]] & LATER_ASIDE) !== 0) return true;
  return (cues[word[to]] & COMMA) !== 0 && opensWithParticiple(tokens, opening, words) && !isResumed(tokens, opening, words);
}

/** "Had | seen", "we'd | tested it": a participle, here the only verb. */
function isPerfect(tokens: Tokens, at: number, words: CueWords): boolean {
  const verb = words.verbs[tokens.word[at]];
  return (verb & PARTICIPLE) !== 0 || (verb === 0 && endsWith(tokens, at, words.pastEnding));
}

/** "71 seconds before lift-off on Thursday": of that day, or nearly so. */
function isSameDay(unit: number | undefined): boolean {
  return unit !== undefined && unit > 0 && unit < UNIT.hour;
}

/** "Two failed attempts", "the stranded ship": between an article or a number and a noun. */
function isAttribute({ word, kind }: Tokens, at: number, verbs: Int32Array): boolean {
  return (
    (verbs[word[at]] & (BE | HAVE)) === 0 &&
    at > 0 &&
    (verbs[word[at - 1]] & (DETERMINER | PRONOUN)) === DETERMINER &&
    kind[at + 1] === WORD &&
    (verbs[word[at + 1]] & (CLOSED | DETERMINER)) === 0
  );
}

/** An article and a noun right before a token. */
function isNounPhrase(verbs: Int32Array, word: Int32Array, at: number): boolean {
  return (verbs[word[at - 1]] & (CLOSED | DETERMINER)) === 0 && ((verbs[word[at - 2]] | verbs[word[at - 3]]) & DETERMINER) !== 0;
}

/** "A driver | hired on 1 March | was at the wheel": a clause has one finite verb, and a past before it that says more of its subject is a participle; "a search begun that night" is one of the story. */
function isOfSubject(tokens: Tokens, from: number, to: number, seen: number, words: CueWords): boolean {
  const { word, kind } = tokens,
    { cues, verbs } = words;
  if ((seen & PLANLIKE) !== 0 || kind[to] !== WORD || (cues[word[to]] & POSSESSIVE) !== 0 || (verbs[word[from]] & DETERMINER) !== 0) return false;
  if ((verbs[word[to]] & (PAST | PAST_AUXILIARY | BE | HAVE)) === 0) return false;
  const at = (verbs[word[from - 1]] & PREPOSITION) !== 0 ? from - 2 : from - 1;
  return at > 1 && (verbs[word[at]] & (BE | HAVE)) === 0 && isPerfect(tokens, at, words) && isNounPhrase(verbs, word, at);
}

/** ", hired in 2031," or ", already delayed twice,". */
function opensWithParticiple(tokens: Tokens, opening: number, words: CueWords): boolean {
  const at = (words.verbs[tokens.word[opening]] & ADVERB) === 0 ? opening : opening + 1;
  const verb = words.verbs[tokens.word[at]];
  // "gave": a past that is no participle.
  return (verb & (BE | HAVE)) === 0 && ((verb & PARTICIPLE) !== 0 || ((verb & PAST) === 0 && endsWith(tokens, at, words.pastEnding)));
}

/** "The plan, which had been drawn up in haste, failed in 2031, …": behind an aside the sentence itself goes on. */
function isResumed(tokens: Tokens, opening: number, words: CueWords): boolean {
  let at = opening - 1;
  while (at > 0 && opening - at < REACH_BACK && (words.cues[tokens.word[at - 1]] & (COMMA | CLAUSE_END)) === 0) at--;
  return (
    at > 0 &&
    (words.cues[tokens.word[at - 1]] & COMMA) !== 0 &&
    ((words.verbs[tokens.word[at]] & RELATIVE) !== 0 || opensWithParticiple(tokens, at, words))
  );
}

/** "On Friday the mayor said", "in 1903 there had been", but not "by 1903": what the first verb that follows tells. */
function verbAhead(tokens: Tokens, to: number, isLimit: boolean, words: CueWords): number {
  for (let at = to; at < tokens.length && at - to < NEAR_VERB * 2; at++) {
    const id = tokens.word[at];
    if ((words.cues[id] & SAY) !== 0) return SAYING;
    if ((words.cues[id] & CLAUSE_END) !== 0) return 0;
    if ((words.verbs[id] & (PAST | BE | HAVE)) !== 0) return isPastPerfect(tokens, at, false, words) && !isLimit ? BEFORE : 0;
  }
  return 0;
}
