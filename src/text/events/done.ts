// Which clauses without a time tell a deed of the story, and not how things were, are or tend to be.
import { isFiner } from '../../time/index.js';
import { isExistential } from '../titles/headline.js';
import { isMain, parentOf, type Clause } from '../clauses/clause.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { COMMA, DOT, hasMark, hintsAt, isBreak, isCapital, tellsBehind, type SentenceWords } from '../words/sentence-words.js';
import { isDenied } from './denials.js';
import { isHabit } from './slots-told.js';
import { readTheme, type Theme } from '../clauses/theme.js';
import { timesOf } from '../clauses/time-roles.js';
import { isNoLonger } from '../clauses/verb-group.js';
import {
  ADVERB,
  ANAPHOR,
  ARTICLE,
  AT_TIME,
  AUTHOR,
  DEED,
  DETERMINER,
  DO,
  HAVE,
  INDEFINITE,
  PARTICLE,
  PAST,
  PREPOSITION,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  RUMOUR,
  SINCE,
  SUBORDINATOR,
  TARGET,
  TO,
  UNTIL,
} from '../words/vocabulary.js';
import { DENY, HAPPEN, NO_DEEDS, SAY, STATE } from '../words/verb-senses.js';
import { objectOf } from '../clauses/object-of.js';
import { isOfRecord } from '../drafts/day-of-writing.js';

/** "That a seal had been broken"; "that anything had been broken", "that it had" are of what was told before. */
function isFirstTold({ bits, vocabulary, tokens: { word } }: SentenceWords, { from, to, pronoun }: Theme): boolean {
  const hints = vocabulary.hints[word[from]];
  return from < to && pronoun === 'none' && !((bits[from] & (PRONOUN | DETERMINER)) === PRONOUN || (hints & (INDEFINITE | ARTICLE)) === INDEFINITE);
}

/** Senses of verbs that tell no happening by themselves. */
export const IDLE: ReadonlySet<number> = new Set([...NO_DEEDS, HAPPEN]);

/** "Moe said", "they plan", "it came to light that": told elsewhere. "Has recalled a toy" says nothing, "wrote to the museum", "was rejected" quote nobody; "never ran", "were operated on" are no state. */
function tellsNoDeed({ words, sayings }: Reading, { clauses }: SentenceReading, clause: Clause): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  const {
    verb: { sense, base, from, to, head, copula, negated, passive, past },
    joint,
  } = clause;
  if (!IDLE.has(sense)) return readTheme(words, ...clause.subject).pronoun === 'thing' && tellsBehind(words, clause.subject[1]);
  if (sense === STATE) return copula || !(negated || passive) || (bits[head] & HAVE) !== 0;
  if ((sense !== SAY && sense !== DENY) || copula || negated || sayings.cueWithin(from, to) >= 0) return true;
  if (clauses.some((other) => other.joint === 'complement' && parentOf(clauses, other) === clause)) return true;
  // "A boy called Peter"; "recalled the war" says so.
  if ((classes.naming[base] !== 0 && isCapital(words, to)) || (past && classes.saysOrDoes[base] !== 0)) return true;
  return (
    !passive &&
    (joint === 'relative' ||
      (!(bits[to] & TO) && (classes.hearer[word[to]] !== 0 || readTheme(words, ...objectOf(words, clause)).nouns.length === 0)))
  );
}

/** "Power has failed": in the post of a live report the perfect tells what has just happened. */
export function isNews({ post, sayings }: Reading, { made }: SentenceReading, clause: Clause): boolean {
  const { verb, joint } = clause;
  return (
    post !== undefined &&
    verb.perfect &&
    !verb.past &&
    !verb.negated &&
    !verb.copula &&
    !IDLE.has(verb.sense) &&
    isMain(joint) &&
    !made.has(clause) &&
    sayings.contentAt(verb.head) < 0
  );
}

/** "The crew left the hall.": a finite verb in the past tells that something happened, whether it is dated or not. */
export function isDone(reading: Reading, sentence: SentenceReading, clause: Clause): boolean {
  const { words } = reading;
  const { verb, joint } = clause;
  const isNo = verb.negated || isDenied(reading, clause);
  // "Who has died aged 93".
  const isDeath = verb.perfect && !verb.past && words.vocabulary.classes.death[verb.base] !== 0;
  // "Status: resolved.": neither who nor what.
  if (
    clause.subject[0] >= clause.subject[1] &&
    clause.joint === 'main' &&
    verb.head === verb.from &&
    clause.to <= verb.to + 1 &&
    !reading.heading &&
    !reading.post
  )
    return false;
  const isThere = isNo && isExistential(words, clause);
  // "Stayed for two years", "stood empty until the war": how things were, and over.
  const isPassed =
    verb.sense === STATE &&
    (words.bits[verb.head] & HAVE) === 0 &&
    (isBounded(words, verb.to) ||
      isBounded(words, verb.to + 1) ||
      timesOf(words, clause).some(
        ({ role, place, preposition }) => (role === 'length' || role === 'until') && place === 'after' && preposition >= 0,
      ));
  const isBare =
    tellsNoDeed(reading, sentence, clause) &&
    !isUnanswered(words, verb) &&
    !isPassed &&
    !(verb.passive && verb.sense === SAY && !isSaidByNobody(words, sentence, clause)) &&
    words.vocabulary.classes.decision[verb.base] === 0 &&
    !isHeld(words, clause, isNo);
  // "Norway has offered two ships", ", which has opened an inquiry,": news. "Has been closed since" is how things are.
  const isAdded =
    joint === 'relative' && clause.connective >= 0 && hasMark(words, clause.connective - 1, COMMA) && !(hintsAt(words, clause.connective) & AT_TIME);
  const isFresh = verb.perfect && !verb.past && (isMain(joint) || joint === 'complement' || isAdded) && !isSince(words, clause, sentence.to);
  // "1934 – The shop fails. Brown starts again in shoes.": the present of a year that is over.
  const isTale =
    !verb.past && !verb.perfect && (!isNo || verb.passive) && isOfRecord(reading) && isFiner('day', reading.heading?.when.precision ?? 'day');
  const isOver = verb.past || isTale || (verb.perfect && (isNo || isDeath || isFresh));
  // "There were no arrests made on Friday": the participle tells it.
  if (isThere && sentence.clauses.some((other) => other.joint === 'participle' && other.subject[0] === verb.to && timesOf(words, other).length > 0))
    return false;
  if (
    !isOver ||
    ((verb.copula || isBare) && !isThere) ||
    verb.planned ||
    sentence.made.has(clause) ||
    isUnsure(reading, sentence, clause, isNo) ||
    isStepOf(words, sentence, clause)
  )
    return false;
  const isTimed =
    joint === 'subordinate' &&
    clause.connective >= 0 &&
    (clause.causal ||
      (!verb.perfect && (words.bits[clause.connective] & UNTIL) !== 0) ||
      ((hintsAt(words, clause.connective) & AT_TIME) !== 0 && (words.bits[clause.connective] & RELATIVE) === 0));
  // "Had to come" may not yet have been done, "had to be repeated", "had to record it again" tell of what was.
  const isCompelled =
    (words.bits[verb.from] & HAVE) !== 0 &&
    !verb.perfect &&
    !verb.passive &&
    (verb.head === verb.from || reading.sayings.contentAt(verb.head) >= 0 || readTheme(words, ...objectOf(words, clause)).nouns.length === 0);
  return (
    (isMain(joint) ||
      isTimed ||
      isDeath ||
      isTold(reading, clause) ||
      isPointedAt(words, sentence, clause) ||
      (!isNo && joint === 'relative' && isNewsOf(words, clause))) &&
    (words.bits[verb.head] & (PROGRESSIVE | PAST)) !== PROGRESSIVE &&
    !isCompelled
  );
}

/** "It was said that the dam had burst": nobody does so at any time, and what is said is told. */
function isSaidByNobody(words: SentenceWords, { clauses }: SentenceReading, clause: Clause): boolean {
  return (
    readTheme(words, ...clause.subject).pronoun === 'thing' &&
    clauses.some((other) => other.joint === 'complement' && parentOf(clauses, other) === clause)
  );
}

/** "Until the war", "for the recount": up to what, or what for. */
function isBounded(words: SentenceWords, at: number): boolean {
  const { bits } = words;
  return (bits[at] & (PREPOSITION | TO)) === PREPOSITION && (hintsAt(words, at) & TARGET) !== 0 && (bits[at + 1] & DETERMINER) !== 0;
}

/** "The fair went ahead": somebody names what happened. */
function isHeld(words: SentenceWords, { verb, subject }: Clause, isNo: boolean): boolean {
  return verb.sense === HAPPEN && verb.past && !verb.passive && !isNo && readTheme(words, ...subject).nouns.length > 0;
}

/** "Did not respond to questions": an answer that did not come is told; words that nobody said, as in "did not say when", are not. */
function isUnanswered(words: SentenceWords, { sense, negated, past, to }: Clause['verb']): boolean {
  return (
    sense === SAY &&
    negated &&
    past &&
    (isBreak(words, to) || hasMark(words, to, DOT) || (words.bits[to] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION)
  );
}

/** "The pump, which failed"; "an aftershock that brought down the bridge": what the text has not yet spoken of is news with all that it did; "the man that called" is known by it. */
function isNewsOf(words: SentenceWords, { antecedent, subject, connective }: Clause): boolean {
  const {
      vocabulary: { classes },
      bits,
      tokens: { word },
    } = words,
    [first] = antecedent ?? subject;
  // ", after which it sank" too.
  if (hasMark(words, bits[connective - 1] & PREPOSITION ? connective - 2 : connective - 1, COMMA)) return true;
  return (
    connective >= 0 &&
    classes.complementizer[word[connective]] !== 0 &&
    (bits[first] & DETERMINER) !== 0 &&
    (hintsAt(words, first) & INDEFINITE) !== 0
  );
}

/** In what somebody said: quoted words, what did not happen, "had done so", "had they asked", "until each has been checked" are no news. */
function isUnsure({ words, sayings, mentions }: Reading, { clauses }: SentenceReading, clause: Clause, isNo: boolean): boolean {
  const { verb, subject, joint, causal } = clause;
  const said = sayings.contentAt(verb.head);
  if (said < 0) return false;
  // "Will be mended before it has rained".
  const isAwaited =
    joint === 'subordinate' && !causal && ((verb.perfect && !verb.past) || (parentOf(clauses, clause)?.verb.mood ?? 'none') !== 'none');
  // "Said it had been mended", where nothing told before could be it.
  const isNameless =
    subject[0] >= subject[1] ||
    ((words.bits[subject[0]] & (PRONOUN | ANAPHOR)) === (PRONOUN | ANAPHOR) &&
      readTheme(words, ...subject).pronoun === 'thing' &&
      mentions.resolve(words, subject) === undefined);
  return (
    isNo ||
    isAwaited ||
    isNameless ||
    (words.vocabulary.bits[verb.base] & DO) !== 0 ||
    (sayings.isDenial(said) ? !isFirstTold(words, readTheme(words, ...subject)) : sayings.isQuoted(said))
  );
}

/** "Took the step of asking": told by what was asked. */
function isStepOf(words: SentenceWords, { clauses }: SentenceReading, clause: Clause): boolean {
  const next = clauses[clauses.indexOf(clause) + 1] as Clause | undefined;
  const { headAt } = readTheme(words, ...objectOf(words, clause));
  return next?.verb.form === 'progressive' && headAt >= 0 && (hintsAt(words, headAt) & DEED) !== 0;
}

/** "The news is that they have sold up", "it was a student who noticed it": what is pointed at by "is"; "found the firm had sold up": what is found is so. */
function isPointedAt(words: SentenceWords, { clauses }: SentenceReading, clause: Clause): boolean {
  const host = parentOf(clauses, clause);
  if (host?.verb.mood !== 'none' || host.verb.negated) return false;
  const [first] = clause.subject;
  if (words.vocabulary.classes.shows[host.verb.base] !== 0 && clause.joint === 'complement' && clause.connective < 0)
    return clause.verb.perfect && ((words.bits[first] & DETERMINER) !== 0 || isCapital(words, first));
  if (!host.verb.copula) return false;
  const [from, to] = host.subject;
  if (clause.joint === 'complement') return clause.verb.perfect && !(hintsAt(words, to - 1) & RUMOUR);
  return clause.joint === 'relative' && to - from === 1 && (words.bits[from] & (PRONOUN | ANAPHOR)) === (PRONOUN | ANAPHOR);
}

/** "Said that a cargo had been diverted", "said that divers found it": told by somebody, and over by then; "that it was mined", "that the roof leaked" may be how it is. */
export function isTold({ words, sayings }: Reading, { verb, joint, connective }: Clause): boolean {
  const said = sayings.contentAt(verb.head);
  const isDeed =
    joint === 'complement' &&
    verb.past &&
    !verb.copula &&
    !verb.passive &&
    !IDLE.has(verb.sense) &&
    !isBreak(words, verb.to) &&
    !hasMark(words, verb.to, DOT) &&
    (connective < 0 || words.vocabulary.classes.complementizer[words.tokens.word[connective]] !== 0);
  return (
    said >= 0 &&
    (verb.perfect || isDeed || sayings.isDenial(said)) &&
    (joint === 'complement' || (joint === 'subordinate' && words.vocabulary.classes.complementizer[words.tokens.word[connective]] !== 0))
  );
}

/** "The firm is closing two shops", "the line is still shut": what goes on while this is written. */
export function isNow(reading: Reading, sentence: SentenceReading, clause: Clause): boolean {
  const {
    words: {
      bits,
      tokens: { word },
      vocabulary: { classes },
    },
  } = reading;
  const {
    verb,
    joint,
    subject: [subject],
    to,
  } = clause;
  if (
    verb.past ||
    verb.perfect ||
    verb.negated ||
    verb.planned ||
    (tellsNoDeed(reading, sentence, clause) && !verb.copula) ||
    !isMain(joint) ||
    isHabit(reading, clause) ||
    hintsAt(reading.words, subject) & AUTHOR ||
    isNoLonger(reading.words, verb)
  )
    return false;
  // "Rents are growing" is a trend, unless a live report tells it.
  if ((bits[verb.head] & (PROGRESSIVE | PAST)) === PROGRESSIVE || (verb.passive && (bits[verb.head - 1] & PROGRESSIVE) !== 0))
    return (
      reading.post !== undefined ||
      verb.passive ||
      (bits[verb.to] & TO) !== 0 ||
      readTheme(reading.words, ...objectOf(reading.words, clause)).headAt >= 0
    );
  for (let at = verb.from + 1; at < to && at <= verb.to; at++) {
    // "He is still young" describes him.
    if (
      classes.lingering[word[at]] !== 0 &&
      (verb.passive || (verb.copula && (bits[at + 1] & (PREPOSITION | PARTICLE | ADVERB | PROGRESSIVE)) !== 0))
    )
      return true;
  }
  return false;
}

/** "Since" whatever, also in a clause behind, "from May"; "a lamp from Venice" tells no time, nor does the next sentence. */
function isSince({ bits, timeAt }: SentenceWords, { verb, to }: Clause, end: number): boolean {
  for (let at = verb.to; at <= to && at < end; at++) if (bits[at] & SINCE && (bits[at] & SUBORDINATOR || timeAt[at + 1] !== 0)) return true;
  return false;
}
