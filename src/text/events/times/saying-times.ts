// Times that a clause takes from its neighbours: when something was said, where, and "in March, when".
import { isIndicative } from '../../clauses/verbs/verb-group.js';
import { isFiner, whenWith } from '../../../time/index.js';
import { capitalised, joinPhrase } from '../../titles/join-phrase.js';
import { nounTokens } from '../../titles/phrase.js';
import { tellNoun } from '../../relations/caused.js';
import { isNobody } from '../../clauses/nouns/nobody.js';
import { parentOf, type Clause } from '../../clauses/clause.js';
import { combineTimes, type Dated } from '../../drafts/combine-times.js';
import { makeDraft } from '../../drafts/make-draft.js';
import { headStart } from '../../clauses/nouns/noun-phrases.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { COMMA, hasMark, hintsAt, isBreak, type SentenceWords } from '../../words/sentence-words.js';
import { readTheme } from '../../clauses/nouns/theme.js';
import { type AttachedTime, attachTimes, timeLike, timesOf } from '../../clauses/times/time-roles.js';
import { AT_TIME, COORDINATOR, DETERMINER, HAPPENING, POINT, PREPOSITION, SPEECH, VERB } from '../../words/vocabulary.js';
import { ASK, SAY, isActSense } from '../../words/verb-senses.js';
import { objectOf } from '../../clauses/nouns/object-of.js';
import { isAhead } from '../../drafts/day-of-writing.js';
import { firstMark, holds } from '../../words/stretches.js';
import { jointBehind } from '../../clauses/joints/counted-joints.js';

/**
 * "Speaking on Tuesday, she said …", "She issued a warning on Tuesday, saying …": the time of the saying stands with another verb
 * of the same speaker.
 */
export function adjunctTime(reading: Reading, { clauses, made }: SentenceReading, place: number): Dated | undefined {
  const { words } = reading;
  const clause = clauses[place];
  const isAdded = clause.verb.form === 'progressive';
  let other = isAdded ? parentOf(clauses, clause) : place > 0 ? clauses[place - 1] : undefined;
  // "Called off the match set for Saturday, saying": whoever called it off says so.
  // "Denied that it had shut in May, saying": whoever denied it says so.
  while (isAdded && (other?.joint === 'complement' || (other?.joint === 'participle' && other.verb.form === 'participle')))
    other = parentOf(clauses, other);
  const asked = place > 0 && isAsked(clauses[0]) ? clauses[0] : undefined,
    adjuncts = [asked, other, ...clauses.slice(0, place).filter(({ verb }) => verb.form === 'progressive' && verb.sense === SAY)];
  for (const adjunct of adjuncts) {
    if (
      !adjunct ||
      !(adjunct === asked || (adjunct.verb.form === 'progressive' ? adjunct.verb.sense === SAY || isMeanwhile(words, adjunct, clause) : isAdded))
    )
      continue;
    const dated = combineTimes(
      timesOf(words, adjunct).filter(({ role, time: { when } }) => role === 'at' && !(isAdded && when && isAhead(reading, when))),
    )[0] as Dated | undefined;
    if (!dated) continue;
    // "issued a statement": the words are the event, not the issuing.
    const [from, to] = objectOf(words, adjunct);
    let isSpeech = adjunct === asked || adjunct.verb.sense === SAY;
    for (let at = from; at < to; at++) if (hintsAt(words, at) & SPEECH) isSpeech = true;
    if (isSpeech) forget(reading, made, adjunct);
    return dated;
  }
  return undefined;
}

/** Tokens between a verb of saying and the comma behind whom it is said to, at most: "she told the court,". */
const HEARER = 3;

/** "Giving evidence on 10 March, he denied it": meanwhile; but not "living there in 1950, she said, was hard", "referring to the crash on 3 May, he said". */
function isMeanwhile(words: SentenceWords, adjunct: Clause, told: Clause): boolean {
  const { joint, connective, verb, subject, from } = adjunct;
  if (joint !== 'participle' || connective >= 0 || verb.perfect || verb.copula || verb.passive) return false;
  const { bits } = words,
    behind = told.verb.to,
    isOfSame = from < told.subject[0] && subject[0] === told.subject[0];
  const isAbout = (bits[verb.to] & PREPOSITION) !== 0 && !(hintsAt(words, verb.to) & POINT),
    isOfNoun = isAbout && timesOf(words, adjunct).some(({ preposition }) => preposition > verb.to && (bits[preposition - 1] & HAPPENING) !== 0);
  return isOfSame && !isOfNoun && firstMark(words, COMMA, behind, behind + HEARER) < 0;
}

/** "Asked on Monday about the leak, she said", "when asked whether it would close, she left": of the answer. */
function isAsked({ verb: { form, sense } }: Clause): boolean {
  return form === 'participle' && sense === ASK;
}

/** What a clause told is told by the words that were said. */
function forget({ drafts }: Reading, made: SentenceReading['made'], clause: Clause): void {
  for (const draft of made.get(clause) ?? []) drafts.splice(drafts.lastIndexOf(draft), 1);
  made.delete(clause);
}

/** "A report published on Tuesday said", "in a letter sent on Monday, she said": it was said when it was published or sent. */
export function issuedTime(reading: Reading, sentence: SentenceReading, place: number): Dated | undefined {
  const { words } = reading;
  const { clauses, made } = sentence;
  const issued = place > 0 ? clauses[place - 1] : undefined;
  if (issued?.joint !== 'participle') return undefined;
  const isIssued = words.vocabulary.classes.issuing[issued.verb.base] !== 0,
    isInside = isInFront(words, sentence, issued);
  if (!(isIssued && issued.subject[0] === clauses[place].subject[0]) && !(isInside && (isIssued || hintsAt(words, issued.verb.from - 1) & SPEECH)))
    return undefined;
  const [dated] = combineTimes(timesOf(words, issued)) as (Dated | undefined)[];
  if (dated && isInside) forget(reading, made, issued);
  return dated;
}

/**
 * "Told a meeting that began at 15:30", "apologised in a video posted on Monday": it was said when they met, or when the words were given out.
 */
export function venueTime({ words }: Reading, { clauses }: SentenceReading, place: number): Dated | undefined {
  const {
    bits,
    vocabulary: { classes },
  } = words;
  const venue = clauses.slice(place + 1).find(({ joint, parent }) => parent === place && (joint === 'participle' || joint === 'relative'));
  if (venue === undefined || !(venue.verb.past || venue.verb.form === 'participle') || venue.verb.perfect || venue.verb.negated) return undefined;
  const noun = (venue.joint === 'relative' ? venue.connective : venue.verb.from) - 1;
  const isWords = (hintsAt(words, noun) & SPEECH) !== 0 || classes.issuing[venue.verb.base] !== 0;
  let before = headStart(words, clauses[place].verb.to, noun + 1) - 1;
  if (bits[before] & DETERMINER) before--;
  // "Disputed the figures published on Monday", "explained the blackout that began on Monday": of that it is said.
  const isThere = (bits[before] & PREPOSITION) !== 0,
    isHeard = isThere || classes.addresseeCue[clauses[place].verb.base] !== 0;
  const isHeardOf = venue.joint === 'relative' && isHeard && (bits[noun] & HAPPENING) !== 0;
  if (noun < clauses[place].verb.to || isBreak(words, noun) || !(isHeardOf || (isThere && isWords))) return undefined;
  const times = timesOf(words, venue).filter(({ role }) => role !== 'length' && role !== 'argument');
  const [dated] = times.some(({ role }) => role !== 'at') ? [] : combineTimes(times);
  // The words are the event, not their posting.
  if (dated && venue.joint === 'participle') venue.times = [];
  return dated;
}

/** "In a letter sent on Monday", "at a meeting held in May": the phrase that a preposition opens the sentence with. */
function isInFront({ bits }: SentenceWords, { from }: SentenceReading, { joint, subject }: Clause): boolean {
  return joint === 'participle' && subject[0] === from + 1 && (bits[from] & PREPOSITION) !== 0;
}

/** "While the mayor was speaking on Monday, the lights went out", "at a meeting held on Monday, the board chose a chair": then. */
export function opensThen(words: SentenceWords, sentence: SentenceReading, clause: Clause): boolean {
  const { connective, verb, conditional } = clause;
  if (isAsked(clause)) return true;
  const {
    tokens: { word },
    bits,
    vocabulary: { classes, within },
  } = words;
  if (connective >= 0) return verb.past && !conditional && classes.laterAsideCue[word[connective]] !== 0;
  const opens = word[sentence.from];
  return isInFront(words, sentence, clause) && (bits[verb.from - 1] & HAPPENING) !== 0 && (within[opens] !== 0 || classes.dayOn[opens] !== 0);
}

/** "Claimed responsibility for the blast on Sunday": what words are about may have a time of its own, that of no saying. */
export function tellSubjects(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): void {
  const { words } = reading;
  const {
    bits,
    tokens: { word },
    vocabulary: { nounSense },
  } = words;
  for (const time of times) {
    const { place, role, preposition } = time;
    if (place !== 'after' || (role !== 'at' && role !== 'target')) continue;
    if (preposition < clause.verb.to + 2 || !(bits[preposition - 1] & HAPPENING) || nounSense[word[preposition - 1]] !== 0) continue;
    const from = headStart(words, clause.verb.to, preposition);
    if (from > clause.verb.to && bits[from - 1] & DETERMINER)
      for (const dated of combineTimes([time], 'at')) tellNoun(reading, sentence, clause, [from, preposition], dated);
  }
}

/** "speaking to a fair in Oslo on Tuesday": the gathering is an event too, and was going on then. */
export function readOccasion(reading: Reading, sentence: SentenceReading, clause: Clause, place: number, when: Dated | undefined): void {
  const { words } = reading;
  if (!when) return;
  for (let at = sentence.from; at < clause.to; at++) {
    const index = words.timeAt[at];
    if (index === 0) continue;
    const time = words.times[index - 1];
    if (time.type !== 'DURATION' || words.timeAt[at + 1] === index) continue;
    const noun = at + 1;
    if (noun >= sentence.to || !(words.bits[noun] & HAPPENING) || reading.sayings.contentAt(noun) >= 0) continue;
    let end = noun + 1;
    while (end < sentence.to && words.timeAt[end] === 0 && !isBreak(words, end) && !(words.bits[end] & (VERB | COORDINATOR))) end++;
    makeDraft(reading, sentence, sentence.clauses[Math.max(0, place - 1)], {
      part: 'happening',
      status: 'ongoing',
      theme: readTheme(words, noun, end),
      when: whenWith(when.when, { duration: { value: time.value } }),
      times: [...when.times, time],
      title: capitalised(`${time.text} ${joinPhrase(words, nounTokens(words, noun, end), 50)}`),
    });
    return;
  }
}

/** "in March, when the permit lapsed", "Sunday's match, which they won": the clause happens at the time it hangs on. */
export function antecedentTime(reading: Reading, sentence: SentenceReading, clause: Clause): AttachedTime[] {
  const { words } = reading,
    { connective } = clause,
    parent = parentOf(sentence.clauses, clause);
  if (connective < 1) return [];
  // What is over did not happen in what is to come: "the election on 3 May, in which Moe ran, will be repeated".
  const within = timeInWhich(words, clause).filter(({ time: { when } }) => !when || !isAhead(reading, when));
  if (within.length > 0 || !parent) return within;
  let at = connective - 1;
  while (at > sentence.from && isBreak(words, at)) at--;
  const time = hintsAt(words, connective) & AT_TIME ? timeBefore(words, clause, parent, at) : timeOfNoun(words, clause, parent, at);
  return time ? [time] : [];
}

/** Value of the class `elapsed`: "in". */
const IN = 3;

/** "The fire of March 2019, in which two men died": then, where the happening has its time right behind it. */
function timeInWhich(words: SentenceWords, clause: Clause): AttachedTime[] {
  const { joint, verb, connective } = clause,
    { bits, timeAt, tokens, vocabulary } = words,
    last = connective - 3;
  if (joint !== 'relative' || !verb.past || verb.perfect || verb.planned || verb.negated || last < 2 || isNobody(words, clause)) return [];
  // "In which it was claimed": since.
  if (verb.passive && verb.sense === SAY) return [];
  const lead = tokens.word[connective - 1],
    index = vocabulary.within[lead] !== 0 || vocabulary.classes.elapsed[lead] === IN ? timeAt[last] : 0;
  if (index === 0 || !hasMark(words, last + 1, COMMA) || timesOf(words, clause).length > 0) return [];
  let from = last;
  while (timeAt[from - 1] === index) from--;
  if (!(bits[from - 1] & PREPOSITION) || !(bits[from - 2] & HAPPENING)) return [];
  return attachTimes(words, clause, from - 1, last + 1).map((time) => timeLike(time, { role: 'at', place: 'front', isModifier: false }));
}

/** "Monday's blast, which killed two": the day of the happening is that of what it did. */
function timeOfNoun(words: SentenceWords, clause: Clause, parent: Clause, at: number): AttachedTime | undefined {
  const { joint, verb } = clause;
  if (joint !== 'relative' || !verb.past || verb.perfect || !(words.bits[at] & HAPPENING) || timesOf(words, clause).length > 0) return undefined;
  const time = timesOf(words, parent).at(-1);
  return time?.isModifier && at - time.to < 4 && at >= time.to ? timeLike(time, { role: 'at', isModifier: false }) : undefined;
}

/** "In March, when"; "fell last night when the bridge was shut": at the same time. */
function timeBefore(words: SentenceWords, clause: Clause, parent: Clause, at: number): AttachedTime | undefined {
  const isApart = isBreak(words, clause.connective - 1),
    times = timesOf(words, parent),
    last = times.at(-1);
  // "Was freed on Monday and, when the war ended, went home": of what follows.
  if (isApart && words.bits[at] & COORDINATOR) return undefined;
  // "Was put off when he fell ill, and again in May": of the second time.
  if (!last || last.from > clause.verb.to || !(isAtOnce(words, clause) || (words.timeAt[at] !== 0 && isApart))) return undefined;
  if (words.timeAt[at] === 0) return times.length === 1 && isOfAll(words, parent, last, at) ? timeLike(last, { place: 'front' }) : undefined;
  if (last.to !== at + 1) return undefined;
  // "Moved to Thursday when the pump failed": no slot.
  const isSlot = isActSense(parent.verb.sense) && (last.role === 'target' || last.role === 'origin' || last.role === 'until');
  return isSlot && !isApart ? undefined : timeLike(last, { role: 'at' });
}

/** "When the bridge was shut", "when it was shut two hours after the quake": a past that has no time of its own. */
function isAtOnce(words: SentenceWords, clause: Clause): boolean {
  const { past, perfect, copula } = clause.verb;
  return clause.joint === 'subordinate' && past && !perfect && !copula && timesOf(words, clause).every((time) => jointBehind(words, time) >= 0);
}

/** "On Monday a boy was feeding the geese when one bit him", "turned up in May, in a hat box, when the house was sold". */
function isOfAll(words: SentenceWords, parent: Clause, { role, isModifier, time: { when }, to }: AttachedTime, at: number): boolean {
  if (role !== 'at' || isModifier || !when || !isFiner(when.precision, 'year')) return false;
  return isPlainPast(parent) && !holds(words, to, at, COORDINATOR);
}

/** Told as over and as nothing else. */
function isPlainPast({ verb }: Clause): boolean {
  return isIndicative(verb) && verb.past && !verb.perfect && !verb.negated;
}
