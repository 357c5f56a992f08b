// A clause as a headline: subject first, verb in the present, plans with "to", no articles, no times.
import { isIndicative } from '../clauses/verbs/verb-group.js';
import type { Clause } from '../clauses/clause.js';
import { holdsNoun, particleEnd } from '../clauses/verbs/particles.js';
import { hintsAt, isBreak, isGlued, isOwnerMark, textBetween, timeEnd, type SentenceWords } from '../words/sentence-words.js';
import {
  ADVERB,
  ANAPHOR,
  APPOINTS,
  AUTHOR,
  BE,
  CONDITION,
  COORDINATOR,
  DETERMINER,
  EXISTENTIAL,
  HAPPENING,
  HAVE,
  NOT,
  ORIGINAL,
  OWNER,
  PARTICIPLE,
  PARTICLE,
  PERSON,
  PREPOSITION,
  SUBORDINATOR,
  TO,
  WILL,
} from '../words/vocabulary.js';
import { WORD } from '../tokens/tokens.js';
import { PLAN, STATE } from '../words/verb-senses.js';
import { VERB_SENSES } from '../locales/event-types.js';
import type { EventStatus } from '../../model/index.js';
import { behindVerb, withoutAuthor } from './authorless.js';
import { clauseEnd, contentTokens, dropOpened, gapOf, isEmptyState, isLoneParticle, objectBehind } from './headline-object.js';
import { headlinePlace, type HeadlineOptions, type HeadlinePlace } from './headline-place.js';
import { GOOD_TITLE_LENGTH, LONGEST_TITLE, capitalised, joinPhrase } from './join-phrase.js';
import { dropLoose } from './loose-ends.js';
import { nounTokens, phraseName, phraseTokens } from './phrase.js';
import { isSingle, isUnable, passiveOf, verbPhrase } from './verb-phrase.js';

/** Value of the class `lingering`. */
const STILL = 1;

/** Value of the class `dayOn` for what a thing is where it takes place, and of `entered` for a day alone. */
const ON = 1,
  DOWN = 2;

/** Writes the headline of a clause. */
export function headlineOf(words: SentenceWords, clause: Clause, options: HeadlineOptions): string {
  const { until = clause.to } = options,
    status = options.status === 'scheduled' && isHope(words, clause) ? 'occurred' : options.status;
  if (isExistential(words, clause) || tellsNext(words, clause)) return existentialOf(words, clause, status, until);
  if (clause.verb.planned && opensExistential(words, clause)) return plansOf(words, clause, until);
  const place = headlinePlace(words, clause, status, options);
  return ofFate(place) ?? ofSlot(place) ?? ofThing(place) ?? ofDeed(place);
}

/** "Is off", "is back on": what became of it. */
function ofFate({ words, clause: { verb }, who, isUnnamed }: HeadlinePlace): string | undefined {
  if (isUnnamed || !verb.copula || !verb.passive || !(words.bits[verb.to] & ADVERB)) return undefined;
  const fate = words.vocabulary.words.headline.acts[VERB_SENSES[verb.sense]];
  return fate === undefined ? undefined : capitalised(`${who} ${fate}`.trim());
}

/** "The one planned for 2 September": not who planned it. */
function ofSlot({ words, clause, status, who }: HeadlinePlace): string | undefined {
  return status === 'scheduled' && who !== '' && isSlotAlone(words, clause) ? plannedTitle(words, who) : undefined;
}

/** "Fair planned". */
function plannedTitle(words: SentenceWords, who: string): string {
  return capitalised(`${who} ${words.vocabulary.words.headline.planned}`);
}

/** "Leak found in roof": where who did it is no news. */
function ofThing({ words, clause, status, subject, until }: HeadlinePlace): string | undefined {
  return subject === undefined ? withoutAuthor(words, clause, status, clauseEnd(words, clause.verb.to, until)) : undefined;
}

/** Who does or did what. */
function ofDeed(place: HeadlinePlace): string {
  const { words, clause, status, until, keepTimes, first, last, who, isUnnamed } = place,
    { verb } = clause;
  const isOn = verb.particle < 0 && isLoneParticle(words, verb.to, until),
    says = `${verbPhrase(words, clause, status, who, isUnnamed)}${isOn ? ` ${textBetween(words, verb.to, verb.to + 1)}` : ''}`.trim();
  // "Then came the flood of 1950, which": the subject stands behind its verb.
  const isBehind = first === verb.to && first < last && !verb.passive,
    behind = isOn ? verb.to + 1 : behindVerb(verb),
    [from, named] = objectBehind(place, isBehind ? last : behind);
  const rest = phraseTokens(words, from, clauseEnd(words, from, until), keepTimes);
  dropLoose(words, rest);
  dropOpened(words, rest);
  // "Ordered the mill | closed".
  if (rest.at(-1) === until - 1 && words.bits[until] & PARTICIPLE && !verb.passive && words.vocabulary.classes.wants[verb.base] !== 0)
    rest.push(until);
  const isCourteous = opensCourteously(words, verb, rest);
  // "Called the walk off two hours earlier", "put the fair, planned for May, on hold": the verb's own, and nothing that governs the time.
  if (rest.length > 0 && rest[rest.length - 1] < verb.particle && (rest[rest.length - 1] === verb.particle - 1 || isBreak(words, verb.particle - 1)))
    for (let at = verb.particle; at < particleEnd(words, verb); at++) rest.push(at);
  if (isAnnouncement(place, rest)) return capitalised(`${says}: ${joinPhrase(words, rest.slice(1), GOOD_TITLE_LENGTH - says.length - 2)}`);
  const gap = isGapOpen(words, clause, rest) ? gapOf(words, clause) : undefined,
    done = thingDone(place, gap, named);
  if (done !== '' && verb.sense !== STATE) return doneTitle(place, done, rest);
  if (gap) rest.splice(rest.length > 1 ? 0 : rest.length, 0, ...nounTokens(words, gap[0], gap[1]));
  if (rest.length === 0 && named === '') rest.push(...contentTokens(words, clause, until));
  if (isSeen(place, rest)) return capitalised(joinPhrase(words, rest, GOOD_TITLE_LENGTH));
  if (!isCourteous)
    return lineOf(
      place,
      says,
      `${pledgeOf(place, says, behind) ?? (who === '' || says === '' ? who + says : `${who} ${says}`)}${named}`,
      named,
      from,
      rest,
    );
  return lineOf(place, says, who, named, from, rest.slice(2));
}

/** "We are pleased to invite you": to invite is what they do. */
function opensCourteously(words: SentenceWords, { copula }: Clause['verb'], rest: readonly number[]): boolean {
  const { bits, tokens, vocabulary } = words;
  return copula && rest.length > 2 && vocabulary.classes.courtesy[tokens.word[rest[0]]] !== 0 && (bits[rest[1]] & TO) !== 0;
}

/** "It was announced that the zoo will close": nobody is named. */
function isAnnouncement({ words, clause: { verb }, subject, first, last }: HeadlinePlace, rest: readonly number[]): boolean {
  const { bits } = words;
  if (!verb.passive || subject !== undefined || last - first !== 1 || !(bits[first] & ANAPHOR) || hintsAt(words, first) & PERSON) return false;
  return rest.length > 1 && (bits[rest[0]] & (SUBORDINATOR | PREPOSITION)) === SUBORDINATOR;
}

/** "That a judge threw out", "that she drove to": the particle and the preposition stand with the verb; "which he sold for a song": no object stands behind it. */
function isGapOpen({ bits, vocabulary: { classes } }: SentenceWords, { verb, connective }: Clause, rest: readonly number[]): boolean {
  const { passive, copula, base, particle } = verb;
  if (passive || copula) return false;
  if (rest.length < 2) return rest.length === 0 || (bits[rest[0]] & PARTICLE) !== 0;
  const takesNone = classes.intransitive[base] + classes.selfMoved[base] + classes.goesTo[base] !== 0;
  return connective >= 0 && particle < 0 && !takesNone && isAdjunctAt(bits, rest[0]);
}

/** A preposition and no more. */
function isAdjunctAt(bits: SentenceWords['bits'], at: number): boolean {
  return (bits[at] & (PREPOSITION | PARTICLE | TO | ADVERB)) === PREPOSITION;
}

/** "Which we received", "we put it off": what it was done to; empty: somebody is named who did it, or nothing is acted upon. */
function thingDone(
  { words, clause: { verb }, object, told, isUnnamed }: HeadlinePlace,
  gap: readonly [number, number] | undefined,
  named: string,
): string {
  const isWriters = isUnnamed && !isSingle(words, told) && !verb.passive && !verb.copula && !isUnable(verb) && !holdsNoun(words, verb);
  if (!isWriters) return '';
  if (gap) return phraseName(words, gap[0], gap[1]);
  return named === '' ? '' : (object ?? '');
}

/** "Report received on Monday". */
function doneTitle({ words, clause, status }: HeadlinePlace, done: string, rest: readonly number[]): string {
  const tail = joinPhrase(words, rest, Math.max(12, GOOD_TITLE_LENGTH - done.length - 20));
  return capitalised(`${done} ${passiveOf(words, clause, status)} ${tail}`.trim());
}

/** "The 1950s saw a decline": what they saw. */
function isSeen({ words, clause: { verb }, last, who }: HeadlinePlace, rest: readonly number[]): boolean {
  return who === '' && !verb.passive && rest.length > 0 && words.vocabulary.classes.seeing[verb.base] !== 0 && words.timeAt[last - 1] !== 0;
}

/** "We hope to confirm this", "I'm off", "they will reopen": what somebody who is not named means to do, in his own words; absent: no such plan. */
function pledgeOf(place: HeadlinePlace, says: string, behind: number): string | undefined {
  const { words, clause, status, isUnnamed, told, last } = place,
    { form, from } = clause.verb;
  if (!isUnnamed || status !== 'scheduled') return undefined;
  const start = wordsBack(place, behind);
  if (start === last) return textBetween(words, told, behind);
  // "We will close at five and reopen on Monday"; "I leave on Friday and may go to Rome", "it now goes over to Monday".
  const who = textBetween(words, told, last);
  // "They'll reopen" too.
  if (words.bits[last] & WILL)
    return `${who}${isGlued(words, last) ? '' : ' '}${says.replace(words.vocabulary.words.headline.plan, textBetween(words, last, last + 1))}`;
  return `${who} ${start <= from && form === 'finite' ? textBetween(words, from, behind) : says}`;
}

/** The first of the words before a token that nothing parts, back to the subject. */
function wordsBack({ words: { bits, timeAt, tokens }, last }: HeadlinePlace, behind: number): number {
  let start = behind;
  while (start > last && timeAt[start - 1] === 0 && tokens.kind[start - 1] === WORD && !(bits[start - 1] & COORDINATOR)) start--;
  return start;
}

/** The line of subject, verb and what stands behind it. */
function lineOf(place: HeadlinePlace, says: string, head: string, named: string, from: number, rest: readonly number[]): string {
  const { words, clause, status, until, told, last, who, isUnnamed } = place,
    { bits } = words,
    { verb } = clause,
    isPlan = status === 'scheduled';
  const shown = isEmptyState(words, clause, rest) ? phraseTokens(words, from, clauseEnd(words, from, until), true) : rest,
    complement = joinPhrase(words, shown, Math.max(12, GOOD_TITLE_LENGTH - head.length - 1), Math.max(12, LONGEST_TITLE - head.length - 1));
  if (isPlan && isDayAlone(place, from, rest, complement)) return plannedTitle(words, who);
  // "He arrives", "we applied", "I told them": a verb alone would say less.
  if (isUnnamed && !isPlan && !head.includes(' ') && rest.every((at) => bits[at] & ANAPHOR)) {
    const isAsWritten = verb.passive || verb.copula,
      // "Should not have been fired" tells by its status that he was.
      isWhole = isAsWritten && (bits[verb.from] & CONDITION) === 0 && wordsBack(place, from) === last,
      // "Thanked them for coming": no "them" came.
      line = isWhole
        ? textBetween(words, told, from)
        : isAsWritten || (hintsAt(words, told) & OWNER) !== 0 || (clause.joint === 'participle' && clause.antecedent)
          ? head
          : `${textBetween(words, told, last)} ${head}`;
    return capitalised(`${line} ${complement}`.trim());
  }
  const line = words.vocabulary.words.headline.line?.({
    who,
    says,
    rest: `${named} ${complement}`.trim(),
    isFinite: !verb.passive,
    isPlan,
    finite: textBetween(words, verb.from, verb.from + 1),
  });
  return capitalised((line ?? (complement === '' ? head : `${head} ${complement}`)).trim());
}

/** "The fair is on Sunday": of a thing its day is all that is told. */
function isDayAlone({ words, clause: { verb, subject }, who }: HeadlinePlace, from: number, rest: readonly number[], complement: string): boolean {
  const {
      bits,
      tokens: { word },
      vocabulary: { classes },
    } = words,
    hint = hintsAt(words, subject[0]),
    isPerson = (hint & (PERSON | AUTHOR)) !== 0 && !(hint & OWNER);
  // "Is down for Monday".
  if (classes.entered[word[verb.to]] === DOWN && hintsAt(words, verb.to + 1) & APPOINTS) return who !== '' && !isPerson;
  if (!verb.copula || who === '' || isPerson || rest.some((at) => (bits[at] & (ADVERB | PARTICLE)) !== ADVERB)) return false;
  // "The water will be off on Sunday", no drill.
  const isState = from > verb.to && bits[verb.to] & PARTICLE && classes.dayOn[word[verb.to]] !== ON;
  if (isState && !bits.subarray(...subject).some((b) => b & HAPPENING)) return false;
  if (complement === '' || bits[rest[0]] & ORIGINAL) return true;
  return (rest.length === 1 && classes.lingering[word[rest[0]]] === STILL) || classes.dayOn[word[from + rest.length]] !== 0;
}

/** "Hopes for a launch in May": so it is now, whatever comes of it. */
function isHope(words: SentenceWords, clause: Clause): boolean {
  return isPlanFor(words, clause) && words.timeAt[clause.verb.to + 1] === 0;
}

/** "The one planned for 2 September": not who planned it. */
function isSlotAlone(words: SentenceWords, clause: Clause): boolean {
  return clause.verb.past && isPlanFor(words, clause) && words.timeAt[clause.verb.to + 1] !== 0;
}

/** "Planned for", "hopes for". */
function isPlanFor({ bits }: SentenceWords, { verb }: Clause): boolean {
  return verb.sense === PLAN && isIndicative(verb) && !verb.passive && (bits[verb.to] & (PREPOSITION | TO | PARTICLE)) === PREPOSITION;
}

/** "There was a call": the noun behind the verb is the subject. */
export function isExistential(words: SentenceWords, clause: Clause): boolean {
  return clause.verb.copula && opensExistential(words, clause);
}

/** "Next is Friday's hearing", "next up for the club is a trip to Oslo": what comes next is told behind the verb; "the next stop is Oslo" names it, and "next to him was the mayor" tells a place. */
function tellsNext(words: SentenceWords, { verb, subject: [from, to] }: Clause): boolean {
  const {
      bits,
      timeAt,
      tokens: { word },
      vocabulary: { classes },
    } = words,
    isNext =
      from < to &&
      classes.nextUp[word[from]] !== 0 &&
      (from + 1 === to || ((bits[from + 1] & (PREPOSITION | PARTICLE)) !== 0 && !(bits[from + 1] & TO)));
  if (!isNext || !verb.copula || verb.negated) return false;
  return timeAt[verb.to] === 0 ? (bits[verb.to] & DETERMINER) !== 0 : isOwnerMark(words, timeEnd(words, verb.to));
}

function opensExistential(words: SentenceWords, { subject: [from, to] }: Clause): boolean {
  return to - from === 1 && (hintsAt(words, from) & EXISTENTIAL) !== 0;
}

/** "Call between leaders", "No call between leaders". */
function existentialOf(words: SentenceWords, { verb, antecedent }: Clause, status: EventStatus, until: number): string {
  const { headline } = words.vocabulary.words;
  const kept = antecedent ? nounTokens(words, ...antecedent) : phraseTokens(words, verb.to, clauseEnd(words, verb.to, until));
  dropLoose(words, kept);
  // "There is not | a meeting".
  if (kept[1] > kept[0] + 1 && (words.bits[kept[0]] & (NOT | DETERMINER)) === NOT) kept.shift();
  const name = joinPhrase(words, kept, GOOD_TITLE_LENGTH);
  const isTold = kept.length > 0 && (words.bits[kept[0]] & NOT) !== 0;
  if (status === 'scheduled') return capitalised(`${name} ${headline.planned}`.trim());
  return capitalised(((status === 'negated' || status === 'denied') && !isTold ? `${headline.no} ${name}` : name).trim());
}

/** "There are no plans to close the mill": as it stands. */
function plansOf(words: SentenceWords, { verb: { from, to } }: Clause, until: number): string {
  let open = from;
  while (words.bits[open] & (BE | HAVE)) open++;
  return capitalised(joinPhrase(words, phraseTokens(words, open, clauseEnd(words, to, until)), GOOD_TITLE_LENGTH));
}
