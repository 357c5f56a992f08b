// What goes on while it is written, and what a live report tells as just done.
import { objectOf } from '../clauses/object-of.js';
import { isMain, type Clause } from '../clauses/clause.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { hintsAt, type SentenceWords } from '../words/sentence-words.js';
import { isDenied } from './denials.js';
import { isHabit } from './slots-told.js';
import { readTheme } from '../clauses/theme.js';
import { timesOf } from '../clauses/time-roles.js';
import { IDLE, tellsNoDeed } from './idle-verbs.js';
import { isBeingDone, isNoLonger, isProgressive } from '../clauses/verb-group.js';
import { ADVERB, AUTHOR, PARTICLE, PREPOSITION, PROGRESSIVE, TO } from '../words/vocabulary.js';

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
  if (verb.past || verb.perfect || verb.negated || verb.planned || !isMain(joint)) return false;
  if ((tellsNoDeed(reading, sentence, clause) && !verb.copula) || isHabit(reading, clause)) return false;
  if (hintsAt(words, subject[0]) & AUTHOR || isNoLonger(words, verb)) return false;
  if (isProgressive(words, verb)) return !isTrend(reading, clause);
  return (isBeingDone(words, verb) && !isDenied(reading, clause) && !isPractice(words, clause)) || isLingering(words, clause);
}

/** "Is being paid every year", "is being used", "is being blamed on the weather": how things are done, or seen. */
function isPractice(words: SentenceWords, clause: Clause): boolean {
  return words.vocabulary.classes.practice[clause.verb.base] !== 0 || timesOf(words, clause).some(({ role }) => role === 'habit');
}

/** "Rents are growing" is a trend, unless a live report tells it; "is growing vines", "is going to" are none. */
function isTrend({ words, post }: Reading, clause: Clause): boolean {
  const { verb } = clause;
  if (post !== undefined || (words.bits[verb.to] & TO) !== 0) return false;
  return readTheme(words, ...objectOf(words, clause)).headAt < 0;
}

/** "Is still shut", "is still under water", but "he is still young" describes him. */
function isLingering({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, { verb, to }: Clause): boolean {
  for (let at = verb.from + 1; at < to && at <= verb.to; at++) {
    if (classes.lingering[word[at]] === 0) continue;
    if (verb.passive || (verb.copula && (bits[at + 1] & (PREPOSITION | PARTICLE | ADVERB | PROGRESSIVE)) !== 0)) return true;
  }
  return false;
}
