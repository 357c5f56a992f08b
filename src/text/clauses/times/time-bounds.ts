// Where what a verb tells begins or ends, or is moved to or from.
import { isFiner } from '../../../time/index.js';
import { NUMBER } from '../../tokens/tokens.js';
import { hintsAt, isBreak } from '../../words/sentence-words.js';
import { isAfter } from '../../words/sequence-words.js';
import { BE, HAVE, OCCASION, ORIGIN, PAIR, PARTICLE, PROGRESSIVE, SEQUEL, SINCE, SUBORDINATOR, TARGET, TO, UNTIL } from '../../words/vocabulary.js';
import { isCounted, isOccasion } from './nouns-before-times.js';
import { FEAST, startsWithDeterminer, type TimePlace, type TimeRole } from './time-place.js';
import { isNotBefore, isUpTo } from './time-prepositions.js';

/** Rules of "the rest of 1940" begin with it. */
const REST = 'rest.of';

/** Where it begins, ends, or is moved to or from; absent: none of these. */
export function boundOf(place: TimePlace): TimeRole | undefined {
  const { words, time, at, preposition } = place;
  const b = words.bits[preposition],
    hint = words.vocabulary.hints[words.tokens.word[preposition]];
  if (hint & ORIGIN) return 'origin';
  // "Up to Friday", "up to and including Friday".
  if (isUpTo(words, preposition + 1)) return 'until';
  if (hint & PAIR) return 'since';
  if (isUntilThen(place, b) || isUntilClause(place, b)) return 'argument';
  // "Through the night", "through the 1980s": all the while.
  if (b & UNTIL && b & PARTICLE && startsWithDeterminer(words, at) && time.mod === undefined) return 'at';
  if (b & UNTIL) return isSoonest(place) ? 'at' : 'until';
  // "Will be held on Thursday, starting at two": when it begins is when it is.
  if (b & SINCE && b & PROGRESSIVE && time.type === 'TIME') return 'at';
  if (b & SINCE) return isTimeBefore(place) || isSinceLacking(place) ? 'argument' : 'since';
  if (isAfterYear(place)) return 'since';
  if (isAfterSeason(place)) return 'argument';
  // "Was shut for the rest of 1940": how long, and no plan.
  if (hint & TARGET && time.rule.startsWith(REST)) return 'at';
  return hint & TARGET || isOccasion(words, preposition) ? 'target' : undefined;
}

/** "After 1931", "after the 1930s", "after May 1931": later, nobody says when. */
function isAfterYear({ words, time: { when }, end, preposition }: TimePlace): boolean {
  return isAfter(words, preposition) && when !== undefined && isFiner('week', when.precision) && words.tokens.kind[end - 1] === NUMBER;
}

/** "Will open after the summer", "closed after Easter": later, nobody says when; "shortly after Easter" is about it. */
function isAfterSeason({ words, time: { when, rule, type }, from, end, preposition }: TimePlace): boolean {
  const { tokens, vocabulary } = words;
  if (!isAfter(words, preposition) || when === undefined || type !== 'DATE') return false;
  if (preposition > from && vocabulary.classes.closeBy[tokens.word[preposition - 1]] !== 0) return false;
  return tokens.kind[end - 1] !== NUMBER && (isFiner('week', when.precision) || rule.startsWith(FEAST));
}

/** "Until after 4 July", "pushed to after Easter": when, nobody says. */
function isUntilThen({ words, from, preposition }: TimePlace, b: number): boolean {
  const isAfter = b & SINCE || (b & SUBORDINATOR && hintsAt(words, preposition) & SEQUEL);
  return isAfter !== 0 && preposition > from && (words.bits[preposition - 1] & (UNTIL | TO)) !== 0;
}

/** "Until the quarter is closed": what the clause behind it tells of. */
function isUntilClause({ words, at, end }: TimePlace, b: number): boolean {
  return (b & (UNTIL | SUBORDINATOR)) !== 0 && startsWithDeterminer(words, at) && end < words.tokens.length && (words.bits[end] & (BE | HAVE)) !== 0;
}

/** "No earlier than 3 May", "but not before 3 May": on that day, or later. */
function isSoonest({ words, from, preposition }: TimePlace): boolean {
  if (preposition <= from) return false;
  return words.vocabulary.classes.soonest[words.tokens.word[preposition - 1]] !== 0 || isNotBefore(words, preposition);
}

/** "For the first time since March": when it was the time before; "is the first since 2029". */
function isTimeBefore({ words, from, preposition }: TimePlace): boolean {
  return preposition > 0 && ((hintsAt(words, preposition - 1) & OCCASION) !== 0 || isCounted(words, preposition, from));
}

/** "The draw left them without a win since May": how long they have had none, and not when they were left; "have gone without a win since May". */
function isSinceLacking({ words, from, preposition, verb }: TimePlace): boolean {
  const {
    timeAt,
    tokens: { word },
    vocabulary: {
      classes: { lacking },
    },
  } = words;
  let at = preposition - 1;
  while (at > from && preposition - at < LONGEST_LACK && lacking[word[at]] === 0 && timeAt[at] === 0 && !isBreak(words, at)) at--;
  return at > from && lacking[word[at]] !== 0 && verb < at;
}

/** Tokens from "without" to the preposition behind what is lacking, at most. */
const LONGEST_LACK = 6;
