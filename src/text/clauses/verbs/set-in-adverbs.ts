// What stands between an auxiliary and its verb: adverbs, denials, times, adverbials.
import { COMMA, hintsAt, isGlued, type SentenceWords, hasMark, HYPHEN, timeEnd, isQuote } from '../../words/sentence-words.js';
import { SAYS } from '../../words/verb-senses.js';
import { firstMark, onlyTimes } from '../../words/stretches.js';
import { type VerbGroup } from './verb-group.js';
import {
  AUXILIARY,
  ADVERB,
  BASE,
  BE,
  CAUSE,
  COORDINATOR,
  DETERMINER,
  NOT,
  OFFSET,
  ONLY,
  PARTICIPLE,
  PAST,
  POINT,
  PREPOSITION,
  SINCE,
  TO,
  VERB,
} from '../../words/vocabulary.js';

/** "Was | on Monday | arrested", "has since May been shut", "had by then left", "would | in all likelihood | have left": behind a time or an adverbial between an auxiliary and its verb; the token itself where none stands there. */
function behindSetIn(words: SentenceWords, at: number, to: number): number {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: {
      classes: { adverbial },
    },
  } = words;
  if (!(bits[at] & (PREPOSITION | SINCE)) || at + 1 >= to) return at;
  const noun = bits[at + 1] & DETERMINER ? at + 2 : at + 1,
    isSaid = timeAt[noun] === 0 && adverbial[word[noun]] !== 0;
  if (!isSaid && timeAt[at + 1] === 0 && !(bits[at + 1] & ADVERB)) return at;
  const end = isSaid ? noun + 1 : timeAt[at + 1] === 0 ? at + 2 : timeEnd(words, at + 1, to),
    next = bits[end];
  // "Was at first | to open".
  const isLaidDown = (hintsAt(words, at) & POINT) !== 0 && (next & TO) !== 0 && end + 1 < to && (bits[end + 1] & (BASE | BE)) !== 0;
  return end < to &&
    timeAt[end] === 0 &&
    (isLaidDown || next & BE || (next & (PARTICIPLE | BASE) && !(next & (PREPOSITION | DETERMINER | COORDINATOR))))
    ? end
    : at;
}

/** Skips adverbs, negations and times between auxiliaries and verb; marks negation. */
export function skipAdverbs(words: SentenceWords, at: number, to: number, group: VerbGroup | null): number {
  const { bits, timeAt } = words;
  let next = at;
  while (next < to && next - at < 6) {
    const b = bits[next];
    // "Would “open on Friday”", "will “surely” open": quotation marks part no verb from its auxiliary; but "is “not before nine”".
    if (group !== null && isQuote(words, next) && !(bits[next + 1] & NOT && bits[next + 2] & PREPOSITION)) {
      next++;
      continue;
    }
    // "Is | all but | signed".
    if (group !== null && isAllBut(words, next)) {
      next += 2;
      continue;
    }
    const behind = group === null ? next : behindSetIn(words, next, to);
    if (behind > next) {
      next = behind;
      continue;
    }
    const asideEnd = group === null ? -1 : behindAside(words, next, to);
    if (asideEnd > 0) {
      next = asideEnd;
      continue;
    }
    const isBefore = group !== null && next + 1 < to && isBeforeParticiple(words, next);
    if (timeAt[next] === 0 && !isBefore && ((b & (ADVERB | NOT)) === 0 || (b & (AUXILIARY | VERB)) !== 0)) break;
    // "no longer", "no later": an adverb, no denial; nor is "did not only close it".
    if (group && b & NOT && !(b & DETERMINER && next + 1 < to && bits[next + 1] & ADVERB) && !isOnly(words, next + 1)) group.negated = true;
    next++;
  }
  return next;
}

/** Values of the class `nearly`: "all", and "but" behind it. */
const ALL = 4,
  BUT = 5;

/** "All but": nearly; not "lost all but kept his name". */
export function isAllBut({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  if (classes.nearly[word[at]] !== ALL || classes.nearly[word[at + 1]] !== BUT) return false;
  return (bits[at - 1] & PAST) === 0 || (bits[at - 1] & AUXILIARY) !== 0;
}

/** "Not | only", "not | just": no denial. */
export function isOnly(words: SentenceWords, at: number): boolean {
  return (hintsAt(words, at) & (ONLY | OFFSET)) === ONLY;
}

/** The most words that are set in between two commas. */
const MOST_ASIDE = 12;

/** "Did, however, pay", "will, on Friday, open", "was, the mayor said, sold": behind what is set in between two commas; -1 = nothing is. */
function behindAside(words: SentenceWords, at: number, to: number): number {
  if (!hasMark(words, at, COMMA)) return -1;
  const { bits, timeAt } = words,
    close = firstMark(words, COMMA, at + 2, Math.min(to - 1, at + MOST_ASIDE)),
    next = bits[close + 1];
  if (close < 0) return -1;
  const isVerb = next & TO ? bits[close + 2] & (BASE | BE) : !(next & (DETERMINER | PREPOSITION)) && next & (PARTICIPLE | BASE | BE);
  if (!isVerb) return -1;
  const isAdverbial = timeAt[at + 1] !== 0 || (bits[at + 1] & (ADVERB | PREPOSITION | SINCE)) !== 0;
  if (!isAdverbial && !isSaying(words, close - 1) && !isSaying(words, at + 1)) return -1;
  let hasTime = false;
  for (let inside = at + 1; inside < close; inside++) {
    if (timeAt[inside] !== 0) hasTime = true;
    else if (bits[inside] & AUXILIARY) return -1;
  }
  // "Was, said police on Friday, shot on Monday", "was, despite a fire in 1931, opened": a time of the aside's own.
  if (hasTime && !onlyTimes(words, at + 1, close, PREPOSITION | SINCE | ADVERB | DETERMINER)) return -1;
  return close + 1;
}

/** "Said", "believe". */
function isSaying({ bits, tokens: { word }, vocabulary: { sense, base } }: SentenceWords, at: number): boolean {
  return (bits[at] & VERB) !== 0 && SAYS.has(sense[base[word[at]]]);
}

/** "Were last seen", "was so named", "has since asked". */
function isBeforeParticiple({ bits, tokens: { word }, vocabulary: { outcomes } }: SentenceWords, at: number): boolean {
  const b = bits[at];
  if (!(bits[at + 1] & PARTICIPLE)) return false;
  return (
    (b & (ADVERB | BASE)) === (ADVERB | BASE) || (b & (SINCE | CAUSE)) === (SINCE | CAUSE) || ((b & COORDINATOR) !== 0 && outcomes[word[at]] !== 0)
  );
}

/** A word at `at` or the last part of a hyphened one ("re-elected"). */
export function wordEnd(words: SentenceWords, at: number, to: number): number {
  return at + 2 < to && hasMark(words, at + 1, HYPHEN) && isGlued(words, at + 1) && isGlued(words, at + 2) ? at + 2 : at;
}
