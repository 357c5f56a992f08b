// What a single word of a sentence tells of its direction: a verb that looks back or ahead, a plan, a saying.
import { ADVERB, ANAPHOR, BASE, BE, CAUSE, CONDITION, COORDINATOR, DETERMINER, HAPPENING, HAVE, MAY, NOT, NOUN_LIKE, PARTICIPLE, PARTICLE, PAST, PREPOSITION, PRESENT, PROGRESSIVE, PRONOUN, SUBORDINATOR, WOULD } from '../words/vocabulary.js';
import { AHEAD, AHEAD_SURE, BACK, CALLED_OFF, CLAUSE_BREAK, CLAUSE_END, COMMA, DAY_ON, IMPLICATIVE, INFINITIVE, PASSIVE, PAST_BE, PLAN_CUE, POSSESSIVE, PRESENT_BE, PRESENT_HAVE, SAY, TARGET_AFTER_MOVE, TIMETABLE, type CueWords } from './cue-words.js';
import { CAPITAL, NEWLINE, NUMBER, PUNCT, SPACE_BEFORE, WORD, type Tokens } from '../tokens.js';

/** How far cues are looked for, in tokens. */
export const REACH_BACK = 24, REACH_ON = 10, NEAR_VERB = 6;

/** What a token tells besides -1 back, 0 nothing, 1 ahead, 2 ahead for certain. */
export const END = 3, PLAN = 4, SAID = 5, TO_DO = 6;

/** A present, which tells of what is to come: the near one ahead. */
export const PRESENT_TENSE = 0.75;

/** "- Steering group": the mark of an item opens a line, and its words stand apart. */
function opensItem({ kind, flags, start, text }: Tokens, at: number): boolean {
  return kind[at] === PUNCT && '-*•–'.includes(text.charAt(start[at])) && (flags[at + 1] & SPACE_BEFORE) !== 0;
}

/** @param time - token of the time that is asked about, where that stands behind. */
export function cueAt(tokens: Tokens, at: number, words: CueWords, time = -1): number {
  const id = tokens.word[at];
  const cue = words.cues[id], verb = words.verbs[id];
  // "Warned that the river could rise": what may come.
  if ((verb & MAY) !== 0 && isForetold(tokens, at, words)) return 1;
  // "The rule, withdrawn in March, will be back".
  if ((verb & (PARTICIPLE | BASE | PAST)) === PARTICIPLE && time === at + 2 && (words.cues[tokens.word[at - 1] ?? 0] & COMMA) !== 0) return -1;
  if (id !== 0 && cue === 0 && (verb & (BASE | PRESENT | PAST)) === 0) return (verb & PROGRESSIVE) !== 0 && isArranged(tokens, at, words, time) ? PRESENT_TENSE : 0;
  if (tokens.kind[at] === NEWLINE) return tokens.kind[at + 1] === NEWLINE || tokens.kind[at - 1] === NEWLINE || opensItem(tokens, at + 1) ? END : 0;
  if ((cue & CLAUSE_END) !== 0) return isInitial(tokens, at, words) || isInsideNumber(tokens, at) ? 0 : END;
  if ((cue & (AHEAD | AHEAD_SURE)) !== 0 && isSomebody(tokens, at, words)) return 0;
  // "Neither could be read on Monday", "could have sunk on Friday", "could be heard on Friday": so it was.
  if ((cue & (AHEAD | BACK)) === (AHEAD | BACK) && (isSensed(tokens, at, words) || (words.verbs[tokens.word[at + 1] ?? 0] & HAVE) !== 0 || isNegated(tokens, at + 2, words))) return 0;
  if ((cue & AHEAD_SURE) !== 0) return 2;
  // "I am promised leave in May": what somebody is promised is to come.
  if (words.resolves[id] !== 0) return at > 0 && (words.cues[tokens.word[at - 1]] & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE ? 1 : -1;
  const previous = at > 0 ? tokens.word[at - 1] : 0;
  // "Went ahead as planned on Monday": the verb before tells.
  if ((cue & PLAN_CUE) !== 0 && (words.verbs[previous] & (SUBORDINATOR | CAUSE)) === (SUBORDINATOR | CAUSE) && (words.cues[tokens.word[at + 1]] & (TARGET_AFTER_MOVE | INFINITIVE)) === 0) return 0;
  if ((cue & PLAN_CUE) !== 0) return isSetting(tokens, at, words) ? PLAN : -1;
  // "Due to expire": the plan before governs.
  if ((cue & AHEAD) !== 0 && (verb & BASE) !== 0 && (words.cues[previous] & INFINITIVE) !== 0) return TO_DO;
  // "It was going to be in May": a plan told in the past.
  if ((cue & AHEAD) !== 0 && (verb & PROGRESSIVE) !== 0 && (words.cues[previous] & PAST_BE) !== 0 && (words.cues[tokens.word[at + 1]] & INFINITIVE) !== 0) return PLAN;
  // "Went ahead on Monday": the particle of a past.
  if ((cue & AHEAD) !== 0 && (verb & PARTICLE) !== 0 && (words.verbs[previous] & (PAST | BASE)) === PAST && words.nounJoint[tokens.word[at + 1]] === 0) return 0;
  if ((cue & AHEAD) !== 0 && !isName(tokens, at)) return (verb & NOUN_LIKE) !== 0 && at > 0 && ((words.verbs[tokens.word[at - 1]] & DETERMINER) !== 0 || isActedUpon(tokens, at, words)) ? 0 : 1;
  if ((cue & SAY) !== 0) return isPresentPassive(tokens, at, words) ? 0.5 : SAID;
  if (isName(tokens, at)) return 0;
  // "Is it open on Monday?"
  if ((cue & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE && opensSentence(tokens, at, words)) return PRESENT_TENSE;
  if ((verb & BASE) !== 0 && (words.cues[previous] & INFINITIVE) !== 0) return (words.cues[tokens.word[at - 2] ?? 0] & IMPLICATIVE) === 0 && words.achieves[id] === 0 ? TO_DO : 0;
  // "They have a match on Sunday": what somebody has at a time is to come.
  if ((cue & PRESENT_HAVE) !== 0 && (words.cues[previous] & AHEAD_SURE) === 0 && (words.verbs[tokens.word[at + 1] ?? 0] & DETERMINER) !== 0 && !isPerfect(tokens, at, words)) return PRESENT_TENSE;
  if ((cue & TIMETABLE) !== 0 && (isTimetable(tokens, at, words, time) || ((verb & BASE) === 0 && opensSentence(tokens, at, words)))) return PRESENT_TENSE;
  // "Let us know by Friday": who writes asks for it.
  const next = tokens.word[at + 1] ?? 0;
  if ((verb & BASE) !== 0 && words.hearer[next] !== 0 && (words.verbs[next] & (ANAPHOR | PRONOUN)) === 0 && opensSentence(tokens, at, words, CLAUSE_END | COMMA)) return 1;
  // "Could burst": a base form, whatever its past is.
  if ((verb & (BASE | PAST)) === (BASE | PAST) && (words.verbs[previous] & MAY) !== 0) return 0;
  // "Rovers host United on Saturday": between two names.
  if ((verb & (BASE | PAST)) === BASE && at > 0 && time > at && ((tokens.flags[at - 1] & tokens.flags[at + 1]) & CAPITAL) !== 0 && (words.verbs[previous] | words.verbs[next]) === 0) return PRESENT_TENSE;
  // "We leave on the 4th": what people tell of themselves in the present is laid down.
  if ((verb & (BASE | PAST)) === BASE && isSubject(words.verbs[previous]) && opensClause(tokens, at - 1, words) && isTimeOf(tokens, at, words, time)) return PRESENT_TENSE;
  // "Put" and "set" are past as well as base form; elsewhere a base form tells nothing.
  if ((verb & BASE) !== 0 && (verb & PAST) === 0) return ((verb & NOUN_LIKE) === 0 || (words.verbs[tokens.word[at + 1] ?? 0] & PRONOUN) !== 0) && opensSentence(tokens, at, words) ? 1 : 0;
  // "Will shut at noon and stay closed": the verb before governs.
  if ((verb & PARTICIPLE) !== 0 && (words.verbs[previous] & (BASE | PAST)) === BASE && (words.verbs[tokens.word[at - 2] ?? 0] & COORDINATOR) !== 0) return 0;
  // "Behind closed doors": an adjective.
  if ((words.cues[previous] & PASSIVE) !== 0 || isAdjective(tokens, at, words)) return 0;
  // "The move follows a row on Thursday", but "the final follows on Sunday".
  if ((cue & BACK) !== 0 && (verb & PRESENT) !== 0 && (verb & BE) === 0) return (words.verbs[tokens.word[at + 1] ?? 0] & DETERMINER) !== 0 ? -1 : PRESENT_TENSE;
  // "The store opens its doors on Friday", "it plays Leeds on Friday": what acts upon something is a verb.
  if ((verb & (PRESENT | NOUN_LIKE)) === (PRESENT | NOUN_LIKE) && (verb & (BASE | HAVE | BE | PARTICIPLE)) === 0 && at > 0 && tokens.kind[at - 1] === WORD && ((words.verbs[previous] & (DETERMINER | PREPOSITION | PRONOUN)) === 0 || (isSubject(words.verbs[previous]) && time > at && time - at < NEAR_VERB)) && ((words.verbs[tokens.word[at + 1] ?? 0] & (DETERMINER | PREPOSITION)) === DETERMINER || (at + 1 !== time && (tokens.flags[at + 1] & CAPITAL) !== 0))) return PRESENT_TENSE;
  // "The fair kicks off on 10 June".
  if ((verb & (PRESENT | NOUN_LIKE | BASE)) === (PRESENT | NOUN_LIKE) && at > 0 && tokens.kind[at - 1] === WORD && (words.verbs[previous] & (DETERMINER | PREPOSITION)) === 0 && isPhrasal(tokens, at, words)) return PRESENT_TENSE;
  if ((verb & PRESENT) !== 0 && (verb & (BASE | NOUN_LIKE | HAVE | BE | PARTICIPLE)) === 0 && (words.verbs[previous] & (DETERMINER | PREPOSITION)) === 0) return PRESENT_TENSE;
  if (((verb & PARTICIPLE) !== 0 || id === 0) && isWished(tokens, at, words)) return 1;
  if ((cue & BACK) !== 0 || (verb & PAST) !== 0) return isPresentPassive(tokens, at, words) ? 0.5 : -1;
  return id === 0 && tokens.kind[at] === WORD && endsWith(tokens, at, words.pastEnding) && !isAttribute(tokens, at, words) ? -1 : 0;
}

/** "Raised its profit forecast on Monday": the last noun of what a past verb acts upon, right before the preposition of a day. */
function isActedUpon({ word, kind }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  if ((cues[word[at + 1] ?? 0] & DAY_ON) === 0) return false;
  let before = at - 1;
  while (before > 0 && at - before < 5 && kind[before] === WORD && (verbs[word[before]] & ~(NOUN_LIKE | HAPPENING)) === 0) before--;
  // "Unveiled plans on Monday" too.
  return before > 0 && ((verbs[word[before]] & DETERMINER) !== 0 ? (verbs[word[before - 1]] & PAST) !== 0 : before === at - 1 && (verbs[word[before]] & (PAST | BASE)) === PAST);
}

/** "Could be heard", "could see the glow", and no "could see you", which is a proposal. */
function isSensed({ word, flags }: Tokens, at: number, { hearer, sensed }: CueWords): boolean {
  const next = word[at + 2] ?? 0;
  return sensed[next] !== 0 || (sensed[word[at + 1] ?? 0] !== 0 && hearer[next] === 0 && (flags[at + 2] & CAPITAL) === 0);
}

/** "Wants the bridge closed by Friday", "needs it signed": behind what is wanted now. */
function isWished({ word, kind }: Tokens, at: number, { verbs, wishing }: CueWords): boolean {
  let before = at - 1;
  while (before > 0 && at - before < NEAR_VERB && kind[before] === WORD && wishing[word[before]] === 0 && ((verbs[word[before]] & (BASE | PRESENT | PAST | PREPOSITION)) === 0 || (verbs[word[before]] & NOUN_LIKE) !== 0)) before--;
  return before >= 0 && before < at - 1 && wishing[word[before]] !== 0 && (verbs[word[before]] & PAST) === 0;
}

/** A word of warning before, with no other verb of saying since. */
function isForetold({ word }: Tokens, at: number, { cues, foreboding }: CueWords): boolean {
  for (let back = at - 1; back >= 0 && at - back < REACH_ON && (cues[word[back]] & (CLAUSE_END | COMMA | SAY)) === 0; back--) if (foreboding[word[back]] !== 0) return true;
  return false;
}

/** A particle that is no preposition, and then a time's one: "off on". */
function isPhrasal({ word, kind }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  return (verbs[word[at + 1] ?? 0] & (PARTICLE | DETERMINER)) === PARTICLE && ((cues[word[at + 2] ?? 0] & DAY_ON) !== 0 || ((verbs[word[at + 2] ?? 0] & PREPOSITION) !== 0 && kind[at + 3] === NUMBER));
}

/** "Is leaving on Friday": laid down, where the time is of the verb and not of what it acts upon ("is looking into a fire on Friday"). */
function isArranged(tokens: Tokens, at: number, words: CueWords, time: number): boolean {
  const { cues, verbs } = words, { word } = tokens;
  const be = at > 0 && (verbs[word[at - 1]] & ADVERB) !== 0 ? at - 2 : at - 1;
  return be >= 0 && (cues[word[be]] & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE && isTimeOf(tokens, at, words, time);
}

/** A time behind a verb in its clause, and not of what it acts upon. */
function isTimeOf({ word }: Tokens, at: number, { cues, verbs }: CueWords, time: number): boolean {
  if (time <= at || time > at + NEAR_VERB) return false;
  for (let next = at + 1; next < time; next++) if ((cues[word[next]] & (COMMA | CLAUSE_END | CLAUSE_BREAK)) !== 0 || (verbs[word[next]] & (SUBORDINATOR | PREPOSITION)) === SUBORDINATOR || ((verbs[word[next]] & (PAST | PARTICIPLE)) !== 0 && (verbs[word[next]] & NOUN_LIKE) === 0)) return false;
  if (time > at + 2 && (verbs[word[time - 2]] & HAPPENING) !== 0) return false;
  return time === at + 1 || (verbs[word[time - 1]] & (PREPOSITION | DETERMINER)) !== 0;
}

/** "Will was hit": a finite verb follows a word that would look ahead. */
export function isSomebody({ flags, word }: Tokens, at: number, { verbs }: CueWords): boolean {
  const next = verbs[word[at + 1] ?? 0];
  return (flags[at] & CAPITAL) !== 0 && (next & (PAST | BE)) !== 0 && (next & BASE) === 0;
}

/** "Set" plans only what it is set for, or "set to" do: a record is set on a day, plans are set aside. */
function isSetting({ word, kind, flags }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  const next = word[at + 1];
  // "Set fires": a thing.
  if ((verbs[word[at]] & BASE) !== 0 && kind[at + 1] === WORD && (flags[at + 1] & CAPITAL) === 0 && (cues[next] & (TARGET_AFTER_MOVE | INFINITIVE)) === 0 && (next === 0 || (verbs[next] & NOUN_LIKE) !== 0)) return false;
  return (verbs[word[at]] & BASE) === 0 || (cues[next] & TARGET_AFTER_MOVE) !== 0 || (verbs[next] & (DETERMINER | PREPOSITION | PARTICLE)) === 0;
}

/** "A still undisclosed day": between an article and a noun. */
function isAttribute({ word, kind }: Tokens, at: number, { verbs }: CueWords): boolean {
  const before = (verbs[word[at - 1]] & (ADVERB | DETERMINER)) === ADVERB ? at - 2 : at - 1;
  return kind[at + 1] === WORD && (verbs[word[at + 1]] & PREPOSITION) === 0 && (verbs[word[before]] & (DETERMINER | PRONOUN)) === DETERMINER;
}

/** "See you on Friday", "please bring it on Monday": nobody is named before the verb. */
export function opensSentence({ kind, word }: Tokens, at: number, { cues, verbs }: CueWords, ends = CLAUSE_END): boolean {
  const before = at > 0 && kind[at - 1] === WORD && (verbs[word[at - 1]] & ADVERB) !== 0 ? at - 1 : at;
  return before === 0 || kind[before - 1] === NEWLINE || (cues[word[before - 1]] & ends) !== 0;
}

/** Nothing but what joins clauses before it. */
function opensClause({ kind, word }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  const before = word[at - 1];
  return at === 0 || kind[at - 1] === NEWLINE || (cues[before] & (CLAUSE_END | COMMA)) !== 0 || (verbs[before] & (COORDINATOR | SUBORDINATOR)) !== 0;
}

/** A capital inside a sentence names: "the United States", "4 May". */
function isName({ flags, kind }: Tokens, at: number): boolean {
  return (flags[at] & CAPITAL) !== 0 && (kind[at - 1] === WORD || kind[at - 1] === NUMBER || kind[at + 1] === NUMBER);
}

/** A pronoun that is no article: "we", "they". */
export function isSubject(verbs: number): boolean {
  return (verbs & PRONOUN) !== 0 && (verbs & (DETERMINER | PREPOSITION)) === 0;
}

/** A participle right behind "to have". */
export function isToHave({ word }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  const have = (verbs[word[at - 1] ?? 0] & BE) !== 0 ? at - 2 : at - 1;
  return have > 0 && (verbs[word[have]] & HAVE) !== 0 && ((cues[word[have - 1]] & INFINITIVE) !== 0 || (verbs[word[have - 1]] & WOULD) !== 0);
}

/** "Should have begun". */
export function isOverdue({ word }: Tokens, at: number, { verbs }: CueWords): boolean {
  const have = (verbs[word[at - 1] ?? 0] & BE) !== 0 ? at - 2 : at - 1;
  return (verbs[word[have - 1]] & CONDITION) !== 0;
}

/** "Is thought to have fallen", "seems to have been lit", and not "was to have opened", "should have opened". */
export function isBelieved({ word }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  const have = (verbs[word[at - 1] ?? 0] & BE) !== 0 ? at - 2 : at - 1, before = word[have - 2] ?? 0;
  return have > 1 && (cues[word[have - 1]] & INFINITIVE) !== 0 && (cues[before] & PLAN_CUE) === 0 && (verbs[before] & (PAST | PARTICIPLE | PRESENT | BASE)) !== 0 && (verbs[before] & (BE | HAVE)) === 0;
}

/** "Tickets go", "the draw starts", "the finals, put off twice, end": one end of subject and verb has the "s", and the verb has no object. */
function isTimetable(tokens: Tokens, at: number, { cues, verbs, pluralEnding, notPlural }: CueWords, time: number): boolean {
  const { word, kind } = tokens;
  let noun = at - 1;
  // Past what commas set off.
  if (noun > 0 && (cues[word[noun]] & COMMA) !== 0) while (--noun > 0 && at - noun < REACH_BACK && ((cues[word[noun]] & (COMMA | CLAUSE_END)) === 0 || isInsideNumber(tokens, noun)));
  if (noun < at - 1) noun--;
  // "Season 4 starts".
  if (noun > 0 && kind[noun] === NUMBER) noun--;
  if (noun < 0 || kind[noun] !== WORD || kind[at + 2] === NEWLINE || (verbs[word[noun]] & (DETERMINER | PREPOSITION | BE | HAVE)) !== 0) return false;
  // "Meet on Monday", "meet Monday", "meet again Monday".
  let behind = at + 1;
  while (behind < time && (verbs[word[behind]] & ADVERB) !== 0) behind++;
  if ((time < at || time > at + 2) && (verbs[word[behind] ?? 0] & PREPOSITION) === 0) return false;
  const isSingular = (verbs[word[at]] & BASE) === 0;
  // "Let forty workers go": the verb before governs.
  for (let back = noun - 1; !isSingular && back >= 0 && noun - back < 5 && (cues[word[back]] & (COMMA | CLAUSE_END)) === 0; back--) if ((verbs[word[back]] & (BASE | PAST | PREPOSITION)) === (BASE | PAST)) return false;
  // "The boys and the mayor meet", "classes for this term end".
  const ends = (index: number, ending: string): boolean => tokens.text.startsWith(ending, tokens.end[index] - ending.length);
  const isMany = (index: number): boolean => ends(index, pluralEnding) && !notPlural.some((ending) => ends(index, ending));
  return isSingular !== (isMany(noun) || (!isSingular && [1, 2, 3, 4].some((back) => (verbs[word[noun - back]] & COORDINATOR) !== 0 || ((verbs[word[noun - back]] & PREPOSITION) !== 0 && isMany(noun - back - 1)))));
}

/** "Match on Friday called off owing to rain": with neither auxiliary nor object, as notices say it. */
export function isNotice({ word, length }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  if (at < 1 || (cues[word[at]] & CALLED_OFF) === 0 || (verbs[word[at]] & PARTICIPLE) === 0 || (verbs[word[at - 1]] & (PRONOUN | BE | HAVE)) !== 0) return false;
  const next = at + 1 < length && (verbs[word[at + 1]] & PARTICLE) !== 0 ? at + 2 : at + 1;
  return next >= length || (verbs[word[next]] & CAUSE) !== 0 || (cues[word[next]] & CLAUSE_END) !== 0;
}

/** A verb of a timetable that a mere particle follows, or a preposition and a number. */
export function isGoingAhead({ word, kind }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  const next = word[at + 1];
  return (cues[word[at]] & TIMETABLE) !== 0 && ((verbs[next] & PREPOSITION) !== 0 ? kind[at + 2] === NUMBER : (verbs[next] & PARTICLE) !== 0);
}

/** A participle follows in the clause, however far behind the object it stands. */
function isPerfect({ word, length }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  for (let next = at + 1; next < length && next - at <= REACH_ON && (cues[word[next]] & (COMMA | CLAUSE_END)) === 0; next++) if ((verbs[word[next]] & PARTICIPLE) !== 0) return true;
  return false;
}

/** A participle between a preposition and a plain word, or between an article and a noun: "a limited service". */
function isAdjective({ word, kind, flags }: Tokens, at: number, { verbs }: CueWords): boolean {
  if (at === 0 || (verbs[word[at]] & PARTICIPLE) === 0 || kind[at + 1] !== WORD || (flags[at + 1] & CAPITAL) !== 0) return false;
  const next = verbs[word[at + 1]];
  if ((verbs[word[at - 1]] & (DETERMINER | PRONOUN)) === DETERMINER) return next === 0 || ((next & (NOUN_LIKE | HAPPENING)) !== 0 && (next & (PAST | PRESENT)) === 0);
  return next === 0 && (verbs[word[at - 1]] & (PREPOSITION | SUBORDINATOR | ADVERB)) === PREPOSITION;
}

/** "Is held", "is not found": a past form that is none, but not in "at 6 am and landed". */
function isPresentPassive(tokens: Tokens, at: number, words: CueWords): boolean {
  for (let back = 1; back <= 2 && at - back >= 0; back++) {
    const cue = words.cues[tokens.word[at - back]];
    if ((cue & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE) return tokens.kind[at - back - 1] !== NUMBER;
    if ((cue & (PAST_BE | PRESENT_HAVE)) !== 0) return false;
  }
  return false;
}

/**
 * A sign that ends no sentence: after one or two letters of which the first is a capital ("P. Lind"), after a title ("Gov. Lind"), before a comma ("Inc.,") and,
 * behind an abbreviation, before a small letter ("at 5 p.m. and", "Acme Corp. on"); after an ordinal, where it is written so.
 */
export function isInitial({ text, start, end, flags, kind, word, ordinalDots }: Tokens, at: number, { titleAbbreviation }: CueWords): boolean {
  const next = text.charAt(end[at]), before = at - 1;
  if (next === ',' || (next >= 'a' && next <= 'z')) return true;
  if (before < 0) return false;
  const isCapital = (flags[before] & CAPITAL) !== 0;
  if (text.charAt(start[at]) === '.' && (titleAbbreviation[word[before]] !== 0 || (kind[at + 1] === WORD && (flags[at + 1] & CAPITAL) === 0 && (isCapital || text.charAt(start[before] - 1) === '.')))) return true;
  return end[before] - start[before] <= 2 && (isCapital || (ordinalDots && kind[before] === NUMBER && kind[at + 1] !== NEWLINE));
}

/** The sign of "3.9" or "14:30". */
function isInsideNumber({ kind, flags }: Tokens, at: number): boolean {
  return kind[at + 1] === NUMBER && (flags[at + 1] & SPACE_BEFORE) === 0;
}

/** Whether a word of a class stands at most `reach` tokens before. */
export function isBefore(tokens: Tokens, at: number, reach: number, cues: Int32Array | Int16Array, wanted: number): boolean {
  for (let back = 1; back <= reach && at - back >= 0; back++) if ((cues[tokens.word[at - back]] & wanted) !== 0) return true;
  return false;
}

/** Whether a word of some length ends so: "-ed". */
export function endsWith(tokens: Tokens, at: number, ending: string): boolean {
  const end = tokens.end[at];
  return ending !== '' && end - tokens.start[at] > ending.length + 2 && tokens.text.charCodeAt(end - 1) === ending.charCodeAt(ending.length - 1) && tokens.text.startsWith(ending, end - ending.length);
}

/** Whether the clause before says what was not. */
export function isNegated({ word }: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  for (let at = from - 1; at >= 0 && from - at <= REACH_ON && (cues[word[at]] & CLAUSE_END) === 0; at--) if ((verbs[word[at]] & NOT) !== 0) return true;
  return false;
}
