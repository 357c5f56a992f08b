// How a time is told: what the words before it and its clause say of that, in the bits of `telling.ts`.
import { NUMBER, PUNCT, type Tokens, WORD } from '../tokens/tokens.js';
import {
  APPOINT,
  APPOINTED_FOR,
  CALLED_OFF,
  CLAUSE_BREAK,
  CLAUSE_END,
  COMMA,
  type CueWords,
  DAY_ARTICLE,
  DAY_ON,
  INFINITIVE,
  LIMIT_CUE,
  MOVE,
  PAST_BE,
  PLAN_CUE,
  POSSESSIVE,
  SAY,
  TARGET_AFTER_MOVE,
  TARGET_CUE,
} from '../words/cue-words.js';
import {
  ADVERB,
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
  PARTICLE,
  PAST,
  PAST_AUXILIARY,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SINCE,
  SUBORDINATOR,
  WILL,
  WOULD,
} from '../words/vocabulary.js';
import { CLOSED, ofClause } from './clause-before.js';
import { isMovedAt, isReturnAt, leadAt } from './moved-slots.js';
import { lookOn } from './nearest-cue.js';
import { opensSentence } from './sentence-bounds.js';
import { isReplaced } from './slots.js';
import { AGAIN, ASIDE, BEFORE, DEFINITE, DONE, INSTEAD, LASTING, LIMIT, PUT_OFF, TARGET, THEN, UNDONE } from './telling.js';
import { NEAR_VERB, REACH_BACK, isNegated } from './tokens-around.js';
import { isBefore } from './words-before.js';

/** How the expression in tokens `from`–`to` is told: the bits from LIMIT to UNDONE and PUT_OFF, but for QUOTED, which the quotation marks of the whole text tell. */
export function tellingAt(tokens: Tokens, from: number, to: number, words: CueWords): number {
  const lead = from > 0 ? words.cues[tokens.word[leadAt(tokens, from, to, words)]] : 0;
  return (
    ofLead(tokens, from, lead, words) |
    ofVerb(tokens, from, to, lead, words) |
    ofArticle(tokens, from, to, words) |
    (isOfMade(tokens, from, to, words) ? ASIDE | BEFORE : 0) |
    ofClause(tokens, from, to, words)
  );
}

/** What the word that leads to a time makes of it: an end, a target, a return. */
function ofLead(tokens: Tokens, from: number, lead: number, words: CueWords): number {
  const { word } = tokens,
    { cues, verbs } = words;
  let telling = (lead & LIMIT_CUE) !== 0 || (cues[word[from - 2]] & LIMIT_CUE) !== 0 ? LIMIT : 0;
  // "In the three months to 30 June": where a period ends.
  if (from > 1 && (lead & TARGET_AFTER_MOVE) !== 0 && words.unit[word[from - 2]] !== 0) telling |= LIMIT;
  // "Since Friday": no day on which something happens.
  if ((verbs[word[from - 1]] & (SINCE | SUBORDINATOR)) === (SINCE | SUBORDINATOR)) telling |= LIMIT;
  if ((lead & TARGET_CUE) !== 0) {
    telling |= isNegated(tokens, from, words) && !isPossible(tokens, from, words) ? LASTING | THEN : LASTING;
    if (isPutOff(tokens, from, words)) telling |= PUT_OFF;
  }
  // "Had been moved to 16 May" before the story went on: the new day is not that of the story.
  if ((lead & TARGET_AFTER_MOVE) !== 0 && isMovedAt(tokens, from, words)) telling |= isPluperfect(tokens, from, verbs) ? TARGET | ASIDE : TARGET;
  return isReturnAt(tokens, from, words) ? telling | AGAIN : telling;
}

/** "Put off | until Friday": the nearest word that moves a plan makes it no longer; "moved to the hall | until Friday" is how long it stays there. */
function isPutOff({ word }: Tokens, from: number, { cues, prolongs }: CueWords): boolean {
  for (let at = from - 2; at >= 0 && from - at <= NEAR_VERB; at--) {
    if ((cues[word[at]] & MOVE) !== 0) return prolongs[word[at]] === 0;
    if ((cues[word[at]] & TARGET_AFTER_MOVE) !== 0) return false;
  }
  return false;
}

/** Whether what stands before a time was done then, may be undone, or was then not. */
function ofVerb(tokens: Tokens, from: number, to: number, lead: number, words: CueWords): number {
  const { word, kind } = tokens,
    { cues, verbs } = words,
    isOn = (lead & DAY_ON) !== 0;
  let telling = isOn && (isDone(tokens, from - 2, words) || isDoneBehind(tokens, from, to, words)) ? DONE : 0;
  const isNamed = (lead & SAY) !== 0 || (isUsual(tokens, from, words) && (cues[word[to]] & COMMA) !== 0);
  if (
    isNamed ||
    isOnlySaid(tokens, from, words) ||
    isOfHappening(tokens, from, words) ||
    (isBefore(tokens, from, NEAR_VERB, words, MOVE | CALLED_OFF | APPOINT) && !(isOn && isActBefore(tokens, from - 2, words)))
  )
    telling |= UNDONE;
  const not = from > 1 && isOn ? from - 2 : from - 1;
  const isNot = not > 0 && (verbs[word[not]] & NOT) !== 0 && (kind[not - 1] === PUNCT || (verbs[word[not - 1]] & COORDINATOR) !== 0);
  return isNot || isReplaced(tokens, from, words) ? telling | INSTEAD : telling;
}

/** "Was adjourned | in April", "was put off | in April": right behind the passive stands when that was done, and no slot. */
function isActBefore({ word }: Tokens, last: number, { cues, verbs }: CueWords): boolean {
  const at = (verbs[word[last]] & PARTICLE) !== 0 && (cues[word[last]] & (MOVE | CALLED_OFF)) === 0 ? last - 1 : last;
  if (at < 1 || (verbs[word[at]] & PARTICIPLE) === 0 || (cues[word[at]] & (MOVE | CALLED_OFF)) === 0) return false;
  // "Was opened and adjourned" too.
  const shared = (verbs[word[at - 1]] & COORDINATOR) !== 0 && (verbs[word[at - 2]] & PARTICIPLE) !== 0 ? at - 3 : at - 1;
  return shared >= 0 && (verbs[word[shared]] & PAST_AUXILIARY) !== 0 && (verbs[word[shared]] & BE) !== 0;
}

/** "On the Sunday", "at two on the Sunday": a day of the story. */
function ofArticle({ word, kind }: Tokens, from: number, to: number, { cues, verbs }: CueWords): number {
  if (to - from > 3 && (cues[word[to - 2]] & DAY_ARTICLE) !== 0 && (cues[word[to - 3]] & DAY_ON) !== 0) return DEFINITE;
  const article = (cues[word[from]] & DAY_ARTICLE) !== 0 ? from : from - 1;
  if (article <= 0 || (cues[word[article]] & DAY_ARTICLE) === 0) return 0;
  // "To the Sunday", not "to the Sunday market".
  const isNoun = kind[to] === WORD && (verbs[word[to]] & CLOSED) === 0,
    isLed = (cues[word[article - 1]] & DAY_ON) !== 0 || ((verbs[word[article - 1]] & PREPOSITION) !== 0 && !isNoun);
  // "In the early hours of Sunday".
  return isLed && !word.subarray(from, to).some((id) => (verbs[id] & PREPOSITION) !== 0) ? DEFINITE : 0;
}

/** "Undid | Friday's change", "read out Friday's letter": when that was made, and no day of what is done to it; no "moved Friday's release". */
function isOfMade(tokens: Tokens, from: number, to: number, { cues, verbs, writing }: CueWords): boolean {
  const { word } = tokens;
  if ((cues[word[to]] & POSSESSIVE) === 0 || writing[word[to + 1]] === 0 || (cues[word[from - 1]] & APPOINTED_FOR) !== 0) return false;
  for (let at = from - 1; at >= 0 && from - at < NEAR_VERB && (cues[word[at]] & CLAUSE_END) === 0; at--) {
    if ((verbs[word[at]] & (PAST | PROGRESSIVE)) !== 0) return (cues[word[at]] & (MOVE | CALLED_OFF | APPOINT)) === 0;
  }
  return false;
}

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
  if ((form & (PAST | PARTICIPLE)) === 0 || (form & (BASE | BE | HAVE)) !== 0) return false;
  if ((cues[word[at]] & (MOVE | CALLED_OFF | PLAN_CUE | APPOINT)) !== 0) return false;
  if (at < last && ((cues[word[at]] & SAY) !== 0 || (verbs[word[last]] & HAPPENING) !== 0)) return false;
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

/** "On 9 April | the weaver died", "… the mill was sold": the time opens the sentence, and a past of its own follows; no plan, nor what a plan suffers. */
function isDoneBehind(tokens: Tokens, from: number, to: number, words: CueWords): boolean {
  if (!opensSentence(tokens, from - 1, words)) return false;
  const { word } = tokens,
    { cues, verbs } = words,
    { toward, distance } = lookOn(tokens, to, words) ?? { toward: 0, distance: 0 },
    at = to + distance;
  const isBe = (cues[word[at]] & PAST_BE) !== 0;
  if (toward !== -1 || (verbs[word[at]] & PAST) === 0 || (isBe && (cues[word[at + 1]] & INFINITIVE) !== 0)) return false;
  const act = cues[word[at]] | (isBe ? cues[word[at + 1]] | cues[word[at + 2]] : 0);
  return (act & (MOVE | CALLED_OFF | PLAN_CUE | APPOINT | SAY)) === 0;
}

/** ", normally held in June,": an adverb and a participle set off. */
function isUsual({ word }: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  return from > 3 && (verbs[word[from - 2]] & PARTICIPLE) !== 0 && (verbs[word[from - 3]] & ADVERB) !== 0 && (cues[word[from - 4]] & COMMA) !== 0;
}

/** "Told buyers of a cut in its supply in September": the verb before is one of saying, and what it speaks of may be to come. */
function isOnlySaid({ word }: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  for (let at = from - 2; at > 0 && from - at < REACH_BACK && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at--) {
    if ((verbs[word[at]] & (PAST | PARTICIPLE)) !== 0 && (verbs[word[at]] & NOUN_LIKE) === 0) return (cues[word[at]] & SAY) !== 0;
  }
  return false;
}

/** "Backed a vote in June", "gave notice of a strike in June": the time stands right behind what may be to come. */
function isOfHappening({ word }: Tokens, from: number, { verbs }: CueWords): boolean {
  const noun = (verbs[word[from - 1]] & PREPOSITION) !== 0 ? verbs[word[from - 2]] : 0;
  return (noun & HAPPENING) !== 0 && (noun & (PAST | PARTICIPLE)) === 0;
}

/** What may stand in a noun phrase. */
function isNominal(form: number): boolean {
  return (form & (NOUN_LIKE | DETERMINER | PREPOSITION)) !== 0
    ? (form & PAST) === 0
    : (form & (PAST | PARTICIPLE | BASE | PRESENT | ADVERB | COORDINATOR | SUBORDINATOR | PRONOUN)) === 0;
}

/** "Could not be taken until Monday": whether it was is not told. */
function isPossible({ word }: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  for (let at = from - 1; at >= 0 && from - at <= REACH_BACK && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at--)
    if ((verbs[word[at]] & (MAY | WILL | WOULD)) !== 0) return true;
  return false;
}

/** "Had", "had been" before the verb that stands near. */
function isPluperfect({ word }: Tokens, from: number, verbs: Int32Array): boolean {
  for (let at = Math.max(0, from - NEAR_VERB); at < from; at++) if ((verbs[word[at]] & (HAVE | PAST)) === (HAVE | PAST)) return true;
  return false;
}
