// How a time is told: in the course of the story, or as a mere end, in an aside, or beside a verb of saying.
import { isReplaced } from './slots.js';
import {
  ADVERB,
  ANAPHOR,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  HAVE,
  MAY,
  NOT,
  NOUN_LIKE,
  PARTICIPLE,
  PAST,
  PAST_AUXILIARY,
  PREPOSITION,
  PRESENT,
  PRONOUN,
  RELATIVE,
  SINCE,
  SUBORDINATOR,
  TO,
  VERB,
  WILL,
  WOULD,
} from '../words/vocabulary.js';
import { UNIT } from '../rules/meaning.js';
import { CAPITAL, NEWLINE, NUMBER, PUNCT, WORD, type Tokens } from '../tokens/tokens.js';
import {
  APPOINT,
  APPOINTED_FOR,
  ASIDE_CUE,
  BACKGROUND,
  CALLED_OFF,
  CLAUSE_BREAK,
  CLAUSE_END,
  COMMA,
  DAY_ARTICLE,
  DAY_ON,
  INFINITIVE,
  LATER_ASIDE,
  LIMIT_CUE,
  MOVE,
  PLAN_CUE,
  SAY,
  TARGET_AFTER_MOVE,
  TARGET_CUE,
  type CueWords,
} from '../words/cue-words.js';
import { isInitial } from './sentence-bounds.js';
import { isBefore, isNegated } from './tokens-around.js';
import { isMovedAt, isReturnAt, leadAt } from './moved-slots.js';
import { endsWith } from '../tokens/token-shape.js';

/** The end of something: "until Friday", "by noon". */
export const LIMIT = 1;
/** In a relative clause, a reason, or a participle set off by commas. */
export const ASIDE = 2;
/** When somebody spoke: "said on Friday". */
export const SAYING = 4;
/** Inside a quotation. */
export const QUOTED = 8;
/** An old plan, told in an aside: "the fair, due on Friday,". */
export const PLANNED = 16;
/** The end of a state: "until Friday". */
export const LASTING = 32;
/** A day of the story: "on the Friday". */
export const DEFINITE = 64;
/** In a sentence that opens with a pronoun: "It opened in March". */
export const CONTINUED = 128;
/** To which something was moved: "put off to Friday". */
export const TARGET = 256;
/** What was broken off goes on: "brought back on Monday". */
export const AGAIN = 512;
/** Opens its sentence, or a clause joined on behind a comma: "In 2031 it opened", ", and in 2031 it shut". */
export const FRONT = 1024;
/** Told as over before the story: "had shut it on Friday". */
export const BEFORE = 2048;
/** In a clause or phrase of what came first: "after a fire broke out on Friday". */
export const AFTER = 4096;
/** Not until then: "nothing looked wrong until Friday". */
export const THEN = 8192;
/** What it was not: "on Thursday, not on Wednesday", "instead of Wednesday". */
export const INSTEAD = 16384;
/** Right behind a past that is no participle: "was opened in June", "began in June", "he died in June". */
export const DONE = 32768;
/** Near a word that moves, calls off or appoints: "cancelled its concert in June", "called a vote in June"; what somebody says: "now says June". */
export const UNDONE = 65536;
/** The slot of a plan that is told in the past: "was due in June". */
export const OLD_PLAN = 131072;

/** How far a clause is read, in tokens. */
const REACH = 24,
  NEAR_VERB = 6;

/** Words that are no noun. */
const CLOSED = BE | HAVE | WILL | PREPOSITION | COORDINATOR | SUBORDINATOR | RELATIVE | TO | ADVERB | PAST;

/** A past form with its auxiliary or its subject before it, or that no participle shares, whatever it acts upon; no plan, nor what a plan suffers. */
function isDone({ word, kind }: Tokens, last: number, { cues, verbs }: CueWords): boolean {
  let at = last;
  // "Took office in July", not "took office", "called a vote in July".
  while (
    at > 0 &&
    last - at < NEAR_VERB &&
    (kind[at] === WORD || kind[at] === NUMBER) &&
    (cues[word[at]] & (CLAUSE_BREAK | INFINITIVE)) === 0 &&
    isNominal(verbs[word[at]])
  )
    at--;
  const form = at > 0 ? verbs[word[at]] : 0;
  if (
    (form & (PAST | PARTICIPLE)) === 0 ||
    (form & (BASE | BE | HAVE)) !== 0 ||
    (cues[word[at]] & (MOVE | CALLED_OFF | PLAN_CUE | APPOINT)) !== 0 ||
    (at < last && ((cues[word[at]] & SAY) !== 0 || (verbs[word[last]] & HAPPENING) !== 0))
  )
    return false;
  const auxiliary = verbs[word[at - 1]];
  if ((form & PARTICIPLE) === 0 || (auxiliary & PAST_AUXILIARY) !== 0 || (auxiliary & (PRONOUN | DETERMINER | RELATIVE)) === PRONOUN) return true;
  // "The museum closed in July": nothing but its subject opens the sentence.
  let opening = at - 1;
  while (
    opening >= 0 &&
    at - opening < NEAR_VERB &&
    kind[opening] === WORD &&
    (verbs[word[opening]] & PREPOSITION) === 0 &&
    isNominal(verbs[word[opening]])
  )
    opening--;
  return opening < at - 1 && (opening < 0 || kind[opening] !== WORD);
}

/** ", normally held in June,": an adverb and a participle set off. */
function isUsual({ word }: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  return from > 3 && (verbs[word[from - 2]] & PARTICIPLE) !== 0 && (verbs[word[from - 3]] & ADVERB) !== 0 && (cues[word[from - 4]] & COMMA) !== 0;
}

/** "Told buyers of a cut in its supply in September": the verb before is one of saying, and what it speaks of may be to come. */
function isOnlySaid({ word }: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  for (let at = from - 2; at > 0 && from - at < REACH && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at--) {
    if ((verbs[word[at]] & (PAST | PARTICIPLE)) !== 0 && (verbs[word[at]] & NOUN_LIKE) === 0) return (cues[word[at]] & SAY) !== 0;
  }
  return false;
}

/** "Backed a vote in June", "gave notice of a strike in June": the time stands right behind what may be to come. */
function isOfHappening({ word }: Tokens, from: number, { verbs }: CueWords): boolean {
  const noun = from > 1 && (verbs[word[from - 1]] & PREPOSITION) !== 0 ? verbs[word[from - 2]] : 0;
  return (noun & HAPPENING) !== 0 && (noun & (PAST | PARTICIPLE)) === 0;
}

/** What may stand in a noun phrase. */
function isNominal(form: number): boolean {
  return (form & (NOUN_LIKE | DETERMINER | PREPOSITION)) !== 0
    ? (form & PAST) === 0
    : (form & (PAST | PARTICIPLE | BASE | PRESENT | ADVERB | COORDINATOR | SUBORDINATOR | PRONOUN)) === 0;
}

/** How the expression in tokens `from`–`to` is told: the bits from LIMIT to UNDONE, but for QUOTED, which the quotation marks of the whole text tell. */
export function tellingAt(tokens: Tokens, from: number, to: number, words: CueWords): number {
  const { word, kind } = tokens;
  const { cues, verbs } = words;
  const before = from > 0 ? cues[word[leadAt(tokens, from, to, words)]] : 0;
  let telling = (before & LIMIT_CUE) !== 0 || (from > 1 && (cues[word[from - 2]] & LIMIT_CUE) !== 0) ? LIMIT : 0;
  // "In the three months to 30 June": where a period ends.
  if (from > 1 && (before & TARGET_AFTER_MOVE) !== 0 && words.unit[word[from - 2]] !== 0) telling |= LIMIT;
  // "Since Friday": no day on which something happens.
  if (from > 0 && (verbs[word[from - 1]] & (SINCE | SUBORDINATOR)) === (SINCE | SUBORDINATOR)) telling |= LIMIT;
  if ((before & TARGET_CUE) !== 0) telling |= isNegated(tokens, from, words) && !isPossible(tokens, from, words) ? LASTING | THEN : LASTING;
  // "Had been moved to 16 May" before the story went on: the new day is not that of the story.
  if ((before & TARGET_AFTER_MOVE) !== 0 && isMovedAt(tokens, from, words)) telling |= isPluperfect(tokens, from, verbs) ? TARGET | ASIDE : TARGET;
  if (isReturnAt(tokens, from, words)) telling |= AGAIN;
  if ((before & DAY_ON) !== 0 && isDone(tokens, from - 2, words)) telling |= DONE;
  if (
    (before & SAY) !== 0 ||
    (isUsual(tokens, from, words) && (cues[word[to]] & COMMA) !== 0) ||
    isOnlySaid(tokens, from, words) ||
    isOfHappening(tokens, from, words) ||
    isBefore(tokens, from, NEAR_VERB, cues, MOVE | CALLED_OFF | APPOINT)
  )
    telling |= UNDONE;
  const lead = from > 1 && (before & DAY_ON) !== 0 ? from - 2 : from - 1;
  if (
    (lead > 0 && (verbs[word[lead]] & NOT) !== 0 && (kind[lead - 1] === PUNCT || (verbs[word[lead - 1]] & COORDINATOR) !== 0)) ||
    isReplaced(tokens, from, words)
  )
    telling |= INSTEAD;
  const article = (cues[word[from]] & DAY_ARTICLE) !== 0 ? from : from - 1;
  // "On the Sunday", "to the Sunday", not "in the early hours of Sunday", "to the Sunday market".
  if (
    article > 0 &&
    (cues[word[article]] & DAY_ARTICLE) !== 0 &&
    ((cues[word[article - 1]] & DAY_ON) !== 0 ||
      ((verbs[word[article - 1]] & PREPOSITION) !== 0 && (kind[to] !== WORD || (verbs[word[to]] & CLOSED) !== 0))) &&
    !word.subarray(from, to).some((id) => (verbs[id] & PREPOSITION) !== 0)
  )
    telling |= DEFINITE;
  // "At two on the Sunday".
  if (to - from > 3 && (cues[word[to - 2]] & DAY_ARTICLE) !== 0 && (cues[word[to - 3]] & DAY_ON) !== 0) telling |= DEFINITE;
  // Back to the sign that opens the stretch in which the expression stands.
  let opening = from,
    after = -1,
    participle = 0,
    hasVerb = false,
    isFinite = false,
    isAside = false,
    aside = ASIDE;
  while (opening > 0 && from - opening < REACH) {
    const at = opening - 1;
    const id = word[at];
    const cue = cues[id];
    if ((cue & (COMMA | CLAUSE_END)) !== 0 && ((cue & COMMA) !== 0 || !isInitial(tokens, at, words))) break;
    if (kind[at] === NEWLINE && kind[at - 1] === NEWLINE) break;
    opening = at;
    if ((cue & (BACKGROUND | LIMIT_CUE)) === BACKGROUND && (verbs[id] & (SUBORDINATOR | SINCE)) === SUBORDINATOR && from - at > 2) after = at;
    if (isAside) continue;
    // "To see", not "to Canada"; "fixed for".
    if (
      (cue & PLAN_CUE) !== 0 ||
      ((cue & APPOINT) !== 0 && (cues[word[at + 1]] & APPOINTED_FOR) !== 0) ||
      ((cue & INFINITIVE) !== 0 && (verbs[word[at + 1]] & BASE) !== 0)
    )
      aside = PLANNED;
    if ((cue & ASIDE_CUE) !== 0 || ((cue & BACKGROUND) !== 0 && !hasVerb && from - at > 2 && !isSameDay(words.unit[word[at - 1]]))) isAside = true;
    else {
      // "Were told to leave on Friday": an order, and the story goes on.
      if ((cue & SAY) !== 0 && !hasVerb && from - at <= NEAR_VERB && (at === 0 || (verbs[word[at - 1]] & BE) === 0)) telling |= SAYING;
      if ((verbs[id] & (PAST | BE | HAVE)) !== 0 && !isAttribute(tokens, at, verbs)) {
        // "Answered in a letter dated 4 May": a participle of the object, behind the verb of the clause.
        if (participle - at > 2 && (cue & SAY) === 0) isAside = true;
        participle = !hasVerb && (verbs[id] & (PARTICIPLE | BE | HAVE)) === PARTICIPLE && isNounPhrase(verbs, word, at) ? at : 0;
        // "Had seen": a participle that is no past follows; not "who had left were seen".
        if (
          !(isFinite && (verbs[word[at - 1]] & RELATIVE) !== 0) &&
          (verbs[id] & HAVE) !== 0 &&
          (verbs[id] & (PAST | PAST_AUXILIARY)) !== 0 &&
          (((verbs[id] & WOULD) === 0 && hasVerb) || isPerfect(tokens, at + 1, words))
        )
          telling |= BEFORE;
        hasVerb = true;
        if ((verbs[id] & (BE | PAST_AUXILIARY | PARTICIPLE)) === (BE | PAST_AUXILIARY)) isFinite = true;
      } else if ((verbs[id] & (COORDINATOR | SUBORDINATOR | RELATIVE)) !== 0) participle = 0;
    }
  }
  const isAfterComma = opening > 0 && (cues[word[opening - 1]] & COMMA) !== 0;
  // "After Monday's match he left on Tuesday": what opens a sentence is over before a later time.
  if (after > opening || (after === opening && isAfterComma)) telling |= AFTER;
  const isJoined = isAfterComma && (verbs[word[opening]] & (COORDINATOR | SUBORDINATOR)) === COORDINATOR;
  if (!hasVerb && (isJoined ? from - opening <= 2 : !isAfterComma && from - opening <= 1)) telling |= FRONT;
  if (!isAfterComma && (verbs[word[opening]] & ANAPHOR) !== 0) telling |= CONTINUED;
  if (isAside) return telling | aside;
  if (
    isAfterComma &&
    ((cues[word[opening]] & LATER_ASIDE) !== 0 ||
      ((cues[word[to]] & COMMA) !== 0 && opensWithParticiple(tokens, opening, words) && !isResumed(tokens, opening, words)))
  )
    return telling | aside;
  return !hasVerb && from - opening <= 2 && isSayingAhead(tokens, to, words) ? telling | SAYING : telling;
}

/** "Had | seen", "we'd | tested it": a participle, here the only verb. */
function isPerfect(tokens: Tokens, at: number, words: CueWords): boolean {
  const verb = words.verbs[tokens.word[at]] ?? 0;
  return (verb & PARTICIPLE) !== 0 || (verb === 0 && endsWith(tokens, at, words.pastEnding));
}

/** "Could not be taken until Monday": whether it was is not told. */
function isPossible({ word }: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  for (let at = from - 1; at >= 0 && from - at <= REACH && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at--)
    if ((verbs[word[at]] & (MAY | WILL | WOULD)) !== 0) return true;
  return false;
}

/** "71 seconds before lift-off on Thursday": of that day, or nearly so. */
function isSameDay(unit: number | undefined): boolean {
  return unit !== undefined && unit > 0 && unit < UNIT.hour;
}

/** "Had", "had been" before the verb that stands near. */
function isPluperfect({ word }: Tokens, from: number, verbs: Int32Array): boolean {
  for (let at = Math.max(0, from - NEAR_VERB); at < from; at++) if ((verbs[word[at]] & (HAVE | PAST)) === (HAVE | PAST)) return true;
  return false;
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
  return at > 1 && (verbs[word[at - 1]] & (CLOSED | DETERMINER)) === 0 && ((verbs[word[at - 2]] | verbs[word[at - 3]]) & DETERMINER) !== 0;
}

/** ", hired in 2031," or ", already delayed twice,". */
function opensWithParticiple(tokens: Tokens, opening: number, words: CueWords): boolean {
  const at = (words.verbs[tokens.word[opening]] & ADVERB) === 0 ? opening : opening + 1;
  const verb = words.verbs[tokens.word[at]] ?? 0;
  // "gave": a past that is no participle.
  return (verb & (BE | HAVE)) === 0 && ((verb & PARTICIPLE) !== 0 || ((verb & PAST) === 0 && endsWith(tokens, at, words.pastEnding)));
}

/** "The plan, which had been drawn up in haste, failed in 2031, …": behind an aside the sentence itself goes on. */
function isResumed(tokens: Tokens, opening: number, words: CueWords): boolean {
  let at = opening - 1;
  while (at > 0 && opening - at < REACH && (words.cues[tokens.word[at - 1]] & (COMMA | CLAUSE_END)) === 0) at--;
  return (
    at > 0 &&
    (words.cues[tokens.word[at - 1]] & COMMA) !== 0 &&
    ((words.verbs[tokens.word[at]] & RELATIVE) !== 0 || opensWithParticiple(tokens, at, words))
  );
}

/** "On Friday the mayor said": the first verb that follows. */
function isSayingAhead(tokens: Tokens, to: number, words: CueWords): boolean {
  for (let at = to; at < tokens.length && at - to < NEAR_VERB * 2; at++) {
    const id = tokens.word[at];
    if ((words.cues[id] & SAY) !== 0) return true;
    if ((words.cues[id] & CLAUSE_END) !== 0 || (words.verbs[id] & (PAST | BE | HAVE)) !== 0) return false;
  }
  return false;
}

/** A year before a noun: of what happens in it ("the 2031 fair", "its 2031 season", "the opening of the 2031 fair"), or of what is only named by it ("the 2031 map", "the winner of the 2031 race"). */
export const DATES_NOUN = 1,
  NAMES_NOUN = 2;

/** Whether a year stands between a determiner and a noun, and of which kind; 0 = it does not. */
export function attributeAt({ kind, word, flags }: Tokens, from: number, to: number, { verbs, nounJoint }: CueWords): number {
  if (from === 0 || to !== from + 1 || kind[from] !== NUMBER || kind[to] !== WORD) return 0;
  if ((verbs[word[from - 1]] & DETERMINER) === 0 || (verbs[word[to]] & CLOSED) !== 0) return 0;
  if (nounJoint[word[from - 2] ?? 0] !== 0 && (verbs[word[from - 3]] & (HAPPENING | VERB)) === 0) return NAMES_NOUN;
  let at = to;
  while (at < to + LONGEST_NAME && kind[at] === WORD && (verbs[word[at]] & (CLOSED | HAPPENING)) === 0 && (flags[at] & CAPITAL) === 0) at++;
  return (verbs[word[at]] & HAPPENING) !== 0 || (kind[at] === WORD && (flags[at] & CAPITAL) !== 0) ? DATES_NOUN : NAMES_NOUN;
}

/** Words of a noun behind its year, at most: "the 2031 under-eighteen cup final". */
const LONGEST_NAME = 5;
