// What goes on while it is written, and what a live report tells as just done.
import { objectOf } from '../../clauses/nouns/object-of.js';
import { isMain, type Clause } from '../../clauses/clause.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { hintsAt, isCapital, isPlural, textBetween, type SentenceWords } from '../../words/sentence-words.js';
import { isDenied } from './denials.js';
import { isHabit } from '../plans/slots-told.js';
import { readTheme } from '../../clauses/nouns/theme.js';
import { timesOf } from '../../clauses/times/time-roles.js';
import { IDLE, isPerson, tellsNoDeed } from './idle-verbs.js';
import { isBeingDone, isNoLonger, isProgressive } from '../../clauses/verbs/verb-group.js';
import {
  ADVERB,
  ARTICLE,
  AUTHOR,
  CAUSE,
  DETERMINER,
  INDEFINITE,
  LIKE,
  NOUN_LIKE,
  PARTICIPLE,
  PARTICLE,
  PREPOSITION,
  PROGRESSIVE,
  REASON,
  TO,
  VERB,
} from '../../words/vocabulary.js';
import { END } from '../../words/verb-senses.js';

/** Value of the class `nominal`: people go away. */
const LEAVES = 8;

/** "Power has failed": in the post of a live report the perfect tells what has just happened. */
export function isNews({ post, sayings }: Reading, { made }: SentenceReading, clause: Clause): boolean {
  const { verb, joint } = clause;
  if (post === undefined || !isMain(joint) || made.has(clause)) return false;
  const isDeed = verb.perfect && !verb.past && !verb.negated && !verb.copula && !IDLE.has(verb.sense);
  return isDeed && sayings.contentAt(verb.head) < 0;
}

/** "The firm is closing two shops", "the line is still shut": what goes on while this is written. */
export function isNow(reading: Reading, sentence: SentenceReading, clause: Clause): boolean {
  const { words } = reading,
    { verb, joint, subject } = clause;
  if (verb.past || verb.perfect || verb.negated || verb.planned || !isMain(joint) || isDenied(reading, clause)) return false;
  if ((tellsNoDeed(reading, sentence, clause) && !verb.copula && !remains(words, clause)) || isHabit(reading, clause)) return false;
  if ((subject[1] - subject[0] === 1 && hintsAt(words, subject[0]) & AUTHOR) || isNoLonger(words, verb)) return false;
  if (isProgressive(words, verb)) return !isTrend(reading, clause);
  return (
    (isBeingDone(words, verb) && !isPractice(words, clause)) || isLingering(words, clause) || isUnderWay(words, clause) || isStricken(words, clause)
  );
}

/** Value of the class `practice`: "treated as murder", "treated well", but "treated in hospital". */
const AS_SUCH = 2;

/** "Is being paid every year", "is being used", "is being blamed on the weather": how things are done, or seen. */
function isPractice(words: SentenceWords, clause: Clause): boolean {
  const { practice, meanwhile, musing } = words.vocabulary.classes,
    { base, to } = clause.verb,
    next = words.tokens.word[to],
    isSuch = meanwhile[next] !== 0 || musing[next] === LIKE || (words.bits[to] & (ADVERB | PREPOSITION)) === ADVERB;
  if (practice[base] === AS_SUCH ? isSuch : practice[base] !== 0) return true;
  return timesOf(words, clause).some(({ role }) => role === 'habit');
}

/** "Rents are growing" is a trend, unless a live report tells it; "is growing vines", "is going to", "Moe is leaving" are none. */
function isTrend({ words, post }: Reading, clause: Clause): boolean {
  const { verb } = clause;
  if (post !== undefined || (words.bits[verb.to] & TO) !== 0 || isArranged(words, clause)) return false;
  return readTheme(words, ...objectOf(words, clause)).headAt < 0;
}

/** "The vicar is leaving", "Moe is retiring": what people do at once, told as going on, is arranged; "is leaving a note" goes on. */
export function isArranged(words: SentenceWords, clause: Clause): boolean {
  const { verb, subject } = clause,
    [first, end] = subject,
    { nominal } = words.vocabulary.classes;
  if (!isProgressive(words, verb) || nominal[verb.base] !== LEAVES || !isPerson(words, subject)) return false;
  // "Rents are leaving a mark", "smoke is leaving": at the head of a sentence anything has a capital.
  const isThing = end - first === 1 && (isPlural(words, first) || (words.bits[first] & (VERB | NOUN_LIKE)) !== 0);
  return !isThing && !(hintsAt(words, objectOf(words, clause)[0]) & INDEFINITE);
}

/** Value of the class `lingering`: is as before. */
const REMAINS = 3;

/** "Remains in force", "remains closed"; but "remains a puzzle", "remains to be seen". */
function remains({ bits, vocabulary: { classes } }: SentenceWords, { verb, subject: [from, to] }: Clause): boolean {
  const next = bits[verb.to];
  if (classes.lingering[verb.base] !== REMAINS || from >= to || next & (TO | DETERMINER)) return false;
  return (next & (PREPOSITION | PARTICLE | PARTICIPLE)) !== 0;
}

/** Values of the class `underWay`: behind a preposition; by itself. */
const WAY = 1,
  ONGOING = 2;

/** "Talks are under way", "an inquiry is in progress". */
function isUnderWay({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, { verb: { copula, to }, subject }: Clause): boolean {
  if (!copula || subject[0] >= subject[1]) return false;
  return classes.underWay[word[to]] === ONGOING || ((bits[to] & PREPOSITION) !== 0 && classes.underWay[word[to + 1]] === WAY);
}

/** "Passengers are stranded", "the ship is grounded off Lund", "the road is closed after a landslide": how harm has left them; "a theory is grounded in law", and no shop that is closed after the summer. */
function isStricken(words: SentenceWords, { verb: { passive, base, head, sense, to }, subject: [first], to: end }: Clause): boolean {
  const {
    bits,
    vocabulary: { classes, words: own },
  } = words;
  if (!passive) return false;
  if (own.endings.stricken?.includes(textBetween(words, head, head + 1)) === true) return true;
  const isBare = (bits[to] & PREPOSITION) !== 0 && !(bits[to + 1] & DETERMINER) && !isCapital(words, to + 1);
  if (classes.stricken[base] !== 0 && !isBare && (hintsAt(words, first) & (ARTICLE | INDEFINITE)) !== 0) return true;
  let at = to;
  while (at < end && !(hintsAt(words, at) & REASON && bits[at] & CAUSE)) at++;
  const cause = bits[at + 1] & PREPOSITION ? at + 2 : at + 1;
  return sense === END && cause < end && (hintsAt(words, cause) & INDEFINITE) !== 0;
}

/** "Is still shut", "is still under water", but "he is still young" describes him. */
function isLingering(words: SentenceWords, clause: Clause): boolean {
  const {
      bits,
      tokens: { word },
      vocabulary: { classes },
    } = words,
    { verb, to } = clause;
  if (remains(words, clause)) return true;
  for (let at = verb.from + 1; at < to && at <= verb.to; at++) {
    if (classes.lingering[word[at]] === 0) continue;
    if (verb.passive || (verb.copula && (bits[at + 1] & (PREPOSITION | PARTICLE | ADVERB | PROGRESSIVE)) !== 0)) return true;
  }
  return false;
}
