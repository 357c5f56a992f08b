// How the words beside a verb decide what it tells: "limited service", "is held", "could be heard", "tickets go".
import { HYPHEN, OPEN_PAREN, signAt } from '../tokens/signs.js';
import {
  ADVERB,
  BASE,
  BE,
  CAUSE,
  CONDITION,
  COORDINATOR,
  DETERMINER,
  DUE,
  HAPPENING,
  HAVE,
  MAY,
  NOT,
  NOUN_LIKE,
  PARTICIPLE,
  PARTICLE,
  PAST,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  WOULD,
} from '../words/vocabulary.js';
import {
  AHEAD,
  AHEAD_SURE,
  APPOINTED_FOR,
  CALLED_OFF,
  CLAUSE_BREAK,
  CLAUSE_END,
  COMMA,
  DAY_ON,
  INFINITIVE,
  LIMIT_CUE,
  PASSIVE,
  PAST_BE,
  PLAN_CUE,
  POSSESSIVE,
  PRESENT_BE,
  PRESENT_HAVE,
  SAY,
  TARGET_AFTER_MOVE,
  TARGET_CUE,
  TIMETABLE,
  type CueWords,
} from '../words/cue-words.js';
import { CAPITAL, NEWLINE, NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import { isUnwritten } from '../tokens/token-shape.js';
import { isInsideNumber } from './sentence-bounds.js';
import { isName, isBeAt, isPresentBe, isSubject, REACH_BACK, REACH_ON, NEAR_VERB } from './tokens-around.js';
import { isBefore } from './words-before.js';

/** "Raised its profit forecast on Monday": the last noun of what a past verb acts upon, right before the preposition of a day. */
export function isActedUpon({ word, kind }: Tokens, at: number, { cues, verbs }: CueWords, time: number): boolean {
  if ((cues[word[(cues[word[at + 1]] & APPOINTED_FOR) === 0 ? at + 1 : time - 1]] & DAY_ON) === 0) return false;
  let before = at - 1;
  while (before > 0 && at - before < 5 && kind[before] === WORD && (verbs[word[before]] & ~(NOUN_LIKE | HAPPENING)) === 0) before--;
  // "Unveiled new plans on Monday", but not "said crews hope on Monday".
  return (
    before > 0 &&
    ((verbs[word[before]] & DETERMINER) !== 0
      ? (verbs[word[before - 1]] & PAST) !== 0
      : (before === at - 1 || (cues[word[before]] & SAY) === 0) && (verbs[word[before]] & (PAST | BASE | BE)) === PAST)
  );
}

/** "Could be heard", "could see the glow", and no "could see you", which is a proposal. */
export function isSensed({ word, flags }: Tokens, at: number, { hearer, sensed }: CueWords): boolean {
  const next = word[at + 2];
  return sensed[next] !== 0 || (sensed[word[at + 1]] !== 0 && hearer[next] === 0 && (flags[at + 2] & CAPITAL) === 0);
}

/** "Wants the bridge closed by Friday", "needs it signed": behind what is wanted now. */
export function isWished({ word, kind }: Tokens, at: number, { verbs, wishing }: CueWords): boolean {
  let before = at - 1;
  for (; before > 0 && at - before < NEAR_VERB && kind[before] === WORD; before--) {
    const verb = verbs[word[before]];
    if (wishing[word[before]] !== 0 || ((verb & (BASE | PRESENT | PAST | PREPOSITION)) !== 0 && (verb & NOUN_LIKE) === 0)) break;
  }
  return before >= 0 && before < at - 1 && wishing[word[before]] !== 0 && (verbs[word[before]] & PAST) === 0;
}

/** Value of the class `foreboding`: "demanded". */
const WANTS = 2;

/** A word of warning before, with no other verb of saying since; of a base form, "demanded that he resign". */
export function isForetold({ word }: Tokens, at: number, { cues, foreboding, verbs }: CueWords): boolean {
  const isBase = (verbs[word[at]] & MAY) === 0;
  for (let back = at - 1; back >= 0 && at - back < REACH_ON && (cues[word[back]] & (CLAUSE_END | COMMA | SAY)) === 0; back--)
    if (
      isBase
        ? foreboding[word[back]] === WANTS && (verbs[word[back + 1]] & (RELATIVE | DETERMINER)) === (RELATIVE | DETERMINER)
        : foreboding[word[back]] === 1
    )
      return true;
  return false;
}

/** A particle that is no preposition, and then a time's one: "off on". */
export function isPhrasal({ word, kind }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  return (
    (verbs[word[at + 1]] & (PARTICLE | DETERMINER)) === PARTICLE &&
    ((cues[word[at + 2]] & DAY_ON) !== 0 || ((verbs[word[at + 2]] & PREPOSITION) !== 0 && kind[at + 3] === NUMBER))
  );
}

/** "Is leaving on Friday": laid down, where the time is of the verb and not of what it acts upon ("is looking into a fire on Friday"). */
export function isArranged(tokens: Tokens, at: number, words: CueWords, time: number): boolean {
  const { word } = tokens;
  const be = (words.verbs[word[at - 1]] & ADVERB) !== 0 ? at - 2 : at - 1;
  return be >= 0 && isBeAt(tokens, be, words) && isLaidDownFor(tokens, at, words, time);
}

/** A time behind a verb in its clause, or in front of it: "is moving its office on Monday", "on Monday the firm is moving its office", but "on Monday it is probing a fire". */
export function isLaidDownFor(tokens: Tokens, at: number, words: CueWords, time: number): boolean {
  if (time >= 0) return isTimeOf(tokens, at, words, time);
  const { word } = tokens;
  for (let next = at + 1; next <= at + REACH_OF_PLAN && (words.cues[word[next]] & (COMMA | CLAUSE_END)) === 0; next++)
    if (words.mishap[word[next]] !== 0) return false;
  return words.lookingInto[word[at]] === 0;
}

/** Tokens from a verb to the time that is laid down for it, at most. */
const REACH_OF_PLAN = 9;

/** A time behind a verb in its clause, and not of what it acts upon. */
export function isTimeOf(tokens: Tokens, at: number, { cues, verbs, lookingInto, mishap }: CueWords, time: number): boolean {
  const { word } = tokens;
  if (time <= at || time > at + REACH_OF_PLAN) return false;
  for (let next = at + 1; next < time; next++) {
    const verb = verbs[word[next]];
    if ((cues[word[next]] & (COMMA | CLAUSE_END | CLAUSE_BREAK)) !== 0) return false;
    // "Is probing a fire at a mill on Saturday"; far behind the verb, "is searching for survivors of a landslide in Peru on Sunday".
    if (mishap[word[next]] !== 0 && (lookingInto[word[at]] !== 0 || time > at + NEAR_VERB)) return false;
    // "Is having the roof mended on Friday": what one has done.
    // "Is getting married on Friday": what one gets.
    const isCaused = (verb & PARTICIPLE) !== 0 && (next === at + 1 ? (cues[word[at]] & PASSIVE) !== 0 : (verbs[word[at]] & HAVE) !== 0);
    if ((verb & (PAST | PARTICIPLE)) !== 0 && (verb & NOUN_LIKE) === 0 && !isCaused && !isName(tokens, next)) return false;
  }
  // "Is probing a fire on Saturday", "is looking into a fire on Saturday"; but "is playing the final on Saturday", "is thinking of holding a vote on Saturday".
  if (time > at + 2 && (verbs[word[time - 2]] & HAPPENING) !== 0) {
    // "Is linking a murder on Saturday to a gang": nobody lays that down.
    if (lookingInto[word[at]] + mishap[word[time - 2]] !== 0) return false;
    for (let next = at + 1; next < time - 2; next++)
      if ((verbs[word[next]] & (PREPOSITION | DETERMINER)) === PREPOSITION && (verbs[word[next + 1]] & PROGRESSIVE) === 0) return false;
  }
  // "We lift the slab Monday" too.
  // "They play Bonn (16 September)" too.
  const isLed = (verbs[word[time - 1]] & (PREPOSITION | DETERMINER)) !== 0 || signAt(tokens, time - 1) === OPEN_PAREN;
  return time === at + 1 || isLed || (verbs[word[at + 1]] & DETERMINER) !== 0;
}

/** "Set" plans only what it is set for, or "set to" do: a record is set on a day, plans are set aside. */
export function isSetting({ word, kind, flags }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  if ((verbs[word[at]] & BASE) === 0) return true;
  const next = word[at + 1];
  // "Set fires", "set bail": a thing.
  const isThing = kind[at + 1] === WORD && (flags[at + 1] & CAPITAL) === 0 && (next === 0 || (verbs[next] & (NOUN_LIKE | HAPPENING)) !== 0);
  if (isThing && (cues[next] & (TARGET_AFTER_MOVE | INFINITIVE)) === 0) return false;
  return (cues[next] & TARGET_AFTER_MOVE) !== 0 || (verbs[next] & (DETERMINER | PREPOSITION | PARTICLE)) === 0;
}

/** "A still undisclosed day": between an article and a noun. */
export function isAttribute({ word, kind }: Tokens, at: number, { verbs }: CueWords): boolean {
  const before = (verbs[word[at - 1]] & (ADVERB | DETERMINER)) === ADVERB ? at - 2 : at - 1;
  return kind[at + 1] === WORD && (verbs[word[at + 1]] & PREPOSITION) === 0 && (verbs[word[before]] & (DETERMINER | PRONOUN)) === DETERMINER;
}

/** A participle right behind "to have". */
export function isToHave({ word }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  const have = (verbs[word[at - 1]] & BE) !== 0 ? at - 2 : at - 1;
  return have > 0 && (verbs[word[have]] & HAVE) !== 0 && ((cues[word[have - 1]] & INFINITIVE) !== 0 || (verbs[word[have - 1]] & WOULD) !== 0);
}

/** "Should have begun". */
export function isOverdue({ word }: Tokens, at: number, { verbs }: CueWords): boolean {
  const have = (verbs[word[at - 1]] & BE) !== 0 ? at - 2 : at - 1;
  return (verbs[word[have - 1]] & CONDITION) !== 0;
}

/** "Is thought to have fallen", "seems to have been lit", and not "was to have opened", "should have opened". */
export function isBelieved({ word }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  const have = (verbs[word[at - 1]] & BE) !== 0 ? at - 2 : at - 1,
    before = word[have - 2];
  return (
    have > 1 &&
    (cues[word[have - 1]] & INFINITIVE) !== 0 &&
    (cues[before] & PLAN_CUE) === 0 &&
    (verbs[before] & (PAST | PARTICIPLE | PRESENT | BASE)) !== 0 &&
    (verbs[before] & (BE | HAVE)) === 0
  );
}

/** "Tickets go", "the draw starts", "the finals, put off twice, end": one end of subject and verb has the "s", and the verb has no object. */
export function isTimetable(tokens: Tokens, at: number, words: CueWords, time: number): boolean {
  const { word, kind } = tokens,
    { cues, verbs } = words,
    noun = nounBefore(tokens, at, words),
    // "On Friday the offer ends.", "on Friday the bridge closes again.": nothing that it acts upon follows.
    behind = (verbs[word[at + 1]] & (ADVERB | PREPOSITION | COORDINATOR)) === ADVERB ? at + 2 : at + 1,
    isLast = time < 0 && (cues[word[behind]] & CLAUSE_END) !== 0;
  if (
    noun < 0 ||
    kind[noun] !== WORD ||
    (kind[at + 2] === NEWLINE && !isLast) ||
    (verbs[word[noun]] & (DETERMINER | PREPOSITION | BE | HAVE | NOT)) !== 0
  )
    return false;
  // "The workers at both mills did return".
  if ((verbs[word[noun]] & (PAST | NOUN_LIKE)) === PAST) return false;
  // "Meet separately Monday" too.
  if ((time < at || time > at + (isUnwritten(tokens, time - 1) ? 3 : 2)) && !isLast && !leadsToTime(tokens, at + 1, words, time)) return false;
  const isSingular = (verbs[word[at]] & BASE) === 0;
  if (isSingular) return !isMany(tokens, noun, words);
  // "Let forty workers go": the verb before governs.
  for (let back = noun - 1; back >= 0 && noun - back < 5 && (cues[word[back]] & (COMMA | CLAUSE_END)) === 0; back--)
    if ((verbs[word[back]] & (BASE | PAST | PREPOSITION)) === (BASE | PAST)) return false;
  return isMany(tokens, noun, words) || isOfMany(tokens, noun, words);
}

/** The noun that a verb follows, past what commas or a relative clause set off: "the finals, put off twice, end", "rules that take effect". */
function nounBefore(tokens: Tokens, at: number, { cues, verbs }: CueWords): number {
  const { word, kind } = tokens;
  let noun = at - 1;
  if (noun > 0 && (cues[word[noun]] & COMMA) !== 0)
    while (--noun > 0 && at - noun < REACH_BACK && ((cues[word[noun]] & (COMMA | CLAUSE_END)) === 0 || isInsideNumber(tokens, noun)));
  if (noun < at - 1) noun--;
  // "Rates, which come into force", "rules that take effect".
  if (noun > 1 && (verbs[word[noun]] & RELATIVE) !== 0) noun -= (cues[word[noun - 1]] & COMMA) !== 0 ? 2 : 1;
  // "Season 4 starts".
  return noun > 0 && kind[noun] === NUMBER ? noun - 1 : noun;
}

/** "Meet again on Monday", "take effect on Monday": adverbs, and then a preposition. */
function leadsToTime({ word }: Tokens, at: number, { verbs, inForce }: CueWords, time: number): boolean {
  let behind = at;
  while (behind < time && ((verbs[word[behind]] & ADVERB) !== 0 || inForce[word[behind]] !== 0)) behind++;
  return (verbs[word[behind]] & PREPOSITION) !== 0;
}

/** A noun written as those of several are, or whoever a part is taken "of": "the rest of us". */
export function isMany({ text, end, word }: Tokens, at: number, { pluralEnding, notPlural, pluralNoun, hearer, verbs }: CueWords): boolean {
  if (pluralNoun[word[at]] !== 0 || (hearer[word[at]] !== 0 && (verbs[word[at - 1]] & PREPOSITION) !== 0)) return true;
  const ends = (ending: string): boolean => text.startsWith(ending, end[at] - ending.length);
  return ends(pluralEnding) && !notPlural.some(ends);
}

/** "The boys and the mayor meet", "classes for this term end". */
export function isOfMany(tokens: Tokens, noun: number, words: CueWords): boolean {
  for (let at = noun - 1; at >= noun - 4; at--) {
    const verb = words.verbs[tokens.word[at]];
    if ((verb & COORDINATOR) !== 0 || ((verb & PREPOSITION) !== 0 && isMany(tokens, at - 1, words))) return true;
  }
  return false;
}

/** Behind "to": "to open", and before what it acts upon a word that nobody knows, "to abolish the toll", or a noun, "is to auction the mill". */
export function isBaseForm({ word, kind, flags }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  const verb = verbs[word[at]];
  if ((verb & BASE) !== 0) return true;
  const isNoun = verb !== 0 && (verb & ~(NOUN_LIKE | HAPPENING)) === 0 && (cues[word[at - 2]] & PRESENT_BE) !== 0;
  return (verb === 0 || isNoun) && kind[at] === WORD && (flags[at] & CAPITAL) === 0 && (verbs[word[at + 1]] & DETERMINER) !== 0;
}

/** Values of the class `bringsAbout`. */
const OVER_SOMEBODY = 1,
  HAD_TO = 3,
  FELT = 5;

/** "Floods forced the school | to close on Friday", "was able | to leave on Friday": told as past, it was done; "by Friday" it is to be. */
export function isBroughtAbout(tokens: Tokens, to: number, words: CueWords, time: number): boolean {
  const { word } = tokens,
    { cues, bringsAbout } = words;
  if ((cues[word[time - 1]] & (LIMIT_CUE | TARGET_CUE)) !== 0) return false;
  let at = to;
  if (bringsAbout[word[at]] === 0)
    do at--;
    while (
      at > 0 &&
      to - at < NEAR_VERB &&
      bringsAbout[word[at]] !== OVER_SOMEBODY &&
      (cues[word[at]] & (COMMA | CLAUSE_END | CLAUSE_BREAK | INFINITIVE)) === 0
    );
  const kind = bringsAbout[word[at]];
  if (kind === 0 || (at !== to && kind !== OVER_SOMEBODY)) return false;
  if (isBefore(tokens, at, 3, words, PRESENT_BE | PRESENT_HAVE | AHEAD | AHEAD_SURE)) return false;
  if (kind === FELT && !(isBefore(tokens, at, 3, words, PAST_BE) && !isOnCondition(tokens, time, words))) return false;
  return !(kind === HAD_TO && isBefore(tokens, at, REACH_BACK, words, SAY));
}

/** "Was happy to leave | on Friday if asked", which "was sorry to leave on Friday" is not; nor is "happy to help on Friday" told as past. */
function isOnCondition({ word, length }: Tokens, time: number, { cues, verbs }: CueWords): boolean {
  for (let at = time; at < Math.min(length, time + NEAR_VERB) && (cues[word[at]] & CLAUSE_END) === 0; at++)
    if ((verbs[word[at]] & CONDITION) !== 0) return true;
  return false;
}

/** "Match on Friday called off owing to rain": with neither auxiliary nor object, as notices say it. */
export function isNotice({ word, length }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  if ((cues[word[at]] & CALLED_OFF) === 0 || (verbs[word[at]] & PARTICIPLE) === 0 || (verbs[word[at - 1]] & (PRONOUN | BE | HAVE)) !== 0)
    return false;
  const next = at + 1 < length && (verbs[word[at + 1]] & PARTICLE) !== 0 ? at + 2 : at + 1;
  return next >= length || (verbs[word[next]] & CAUSE) !== 0 || (cues[word[next]] & CLAUSE_END) !== 0;
}

/** A verb of a timetable that a mere particle follows, or a preposition and a number. */
export function isGoingAhead({ word, kind }: Tokens, at: number, { cues, units, verbs }: CueWords): boolean {
  const next = word[at + 1];
  return (
    (cues[word[at]] & TIMETABLE) !== 0 &&
    ((verbs[next] & PREPOSITION) !== 0 ? kind[at + 2] === NUMBER || units[word[at + 2]] !== 0 : (verbs[next] & PARTICLE) !== 0)
  );
}

/** A participle follows in the clause, however far behind the object it stands. */
export function isPerfect({ word, length }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  for (let next = at + 1; next < length && next - at <= REACH_ON && (cues[word[next]] & (COMMA | CLAUSE_END)) === 0; next++)
    if ((verbs[word[next]] & PARTICIPLE) !== 0) return true;
  return false;
}

/** A participle between a preposition and a plain word, or between an article and a noun or a hyphen: "a limited service", "the lost-property desk". */
export function isAdjective(tokens: Tokens, at: number, { verbs }: CueWords): boolean {
  const { word, kind, flags } = tokens,
    // "A fire that | wrecked production", but "for that wrecked car".
    noun = verbs[word[at - 2]],
    isRelative = (verbs[word[at - 1]] & RELATIVE) !== 0 && kind[at - 2] === WORD && (noun === 0 || (noun & (NOUN_LIKE | HAPPENING)) !== 0),
    isBehindArticle = !isRelative && (verbs[word[at - 1]] & (DETERMINER | PRONOUN)) === DETERMINER;
  if ((verbs[word[at]] & PARTICIPLE) === 0) return false;
  if (isBehindArticle && signAt(tokens, at + 1) === HYPHEN && kind[at + 2] === WORD) return true;
  if (kind[at + 1] !== WORD || (flags[at + 1] & CAPITAL) !== 0) return false;
  const next = verbs[word[at + 1]];
  if (isBehindArticle) return next === 0 || ((next & (NOUN_LIKE | HAPPENING)) !== 0 && (next & (PAST | PRESENT)) === 0);
  return next === 0 && (verbs[word[at - 1]] & (PREPOSITION | SUBORDINATOR | ADVERB)) === PREPOSITION;
}

/** "Is held", "is not found", "the hall's shut": a past form that is none, but not in "at 6 am and landed", nor "he's won". */
export function isPresentPassive(tokens: Tokens, at: number, words: CueWords): boolean {
  if (isStaying(tokens, at - 1, words)) return true;
  for (let back = 1; back <= 2 && at - back >= 0; back++) {
    const id = tokens.word[at - back];
    if (isPresentBe(id, words) || (isBeAt(tokens, at - back, words) && !isSubject(words.verbs[tokens.word[at - back - 1]])))
      return tokens.kind[at - back - 1] !== NUMBER || words.meridiem[id] === 0; // "at 6 am sold"
    if ((words.cues[id] & (PAST_BE | PRESENT_HAVE)) !== 0) return false;
  }
  return sharesPassive(tokens, at, words);
}

/** "Schools | stay closed on Friday": of several, what is before them is as it is; not "his stay planned for Friday". */
export function isStaying(tokens: Tokens, at: number, words: CueWords): boolean {
  return words.staying[tokens.word[at]] !== 0 && at > 0 && (words.verbs[tokens.word[at - 1]] & DETERMINER) === 0 && isMany(tokens, at - 1, words);
}

/** "Is cancelled and | held in May instead": behind a joint, in the voice of what is called off. */
function sharesPassive(tokens: Tokens, at: number, words: CueWords): boolean {
  const { word } = tokens,
    { cues, verbs } = words;
  if ((verbs[word[at - 1]] & (COORDINATOR | SUBORDINATOR)) !== COORDINATOR) return false;
  for (let back = at - 2; back > 0 && at - back < REACH_BACK && (cues[word[back]] & CLAUSE_END) === 0; back--)
    if ((cues[word[back]] & CALLED_OFF) !== 0) return isPresentBe(word[back - 1], words) && (cues[word[back - 2]] & AHEAD_SURE) === 0;
  return false;
}

/** "Will", and "to" of "is to", "is going to", "is due to"; no "to" of "is able to", "is said to". */
export function leadsAhead({ word }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  if ((cues[word[at]] & AHEAD_SURE) !== 0) return true;
  if ((cues[word[at]] & INFINITIVE) === 0 || (verbs[word[at + 1]] & HAVE) !== 0 || (verbs[word[at + 1]] & (BASE | BE)) === 0) return false;
  const be = (verbs[word[at - 1]] & DUE) === 0 ? at - 1 : at - 2;
  return (cues[word[be]] & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE;
}

/** "Will open on Monday and | shut": behind a joint, in what a word for the future governs. */
export function sharesModal(tokens: Tokens, at: number, words: CueWords): boolean {
  const { word } = tokens,
    { cues, verbs } = words;
  if ((verbs[word[at - 1]] & (COORDINATOR | SUBORDINATOR)) !== COORDINATOR) return false;
  for (let back = at - 2; back >= 0 && at - back < REACH_BACK && (cues[word[back]] & (CLAUSE_END | CLAUSE_BREAK)) === 0; back--) {
    if (leadsAhead(tokens, back, words)) return true;
    if ((verbs[word[back]] & (PAST | BASE | NOUN_LIKE)) === PAST) return false;
  }
  return false;
}

/** "He'd left", "he'd hurt it"; but "he'd stay", "that'd hurt" and "said he'd come": a form that may be either is the base where somebody says so. */
export function isShortHad({ word }: Tokens, at: number, { cues, verbs, complementizer, resolves }: CueWords): boolean {
  if ((verbs[word[at]] & (WOULD | HAVE)) !== (WOULD | HAVE)) return false;
  const verb = verbs[word[at + 1]],
    said = at - (complementizer[word[at - 2]] === 0 ? 2 : 3);
  // "I'd rather go", "we'd better go".
  if ((verb & BASE) === 0) return (verb & PARTICIPLE) !== 0 || (verbs[word[at + 2]] & (BASE | PARTICIPLE)) !== BASE;
  const isSaid = said >= 0 && ((cues[word[said]] & SAY) !== 0 || resolves[word[said]] !== 0);
  return (verb & PARTICIPLE) !== 0 && complementizer[word[at - 1]] === 0 && !isSaid;
}
