// Lengths that are of a noun: "90 days' notice", "the worst storm in 50 years", "four years" in prison.
import { NEWLINE, NUMBER } from '../../tokens/tokens.js';
import { isRoleAt } from '../../words/roles.js';
import { hintsAt, isPlural, type SentenceWords } from '../../words/sentence-words.js';
import { ARTICLE, COMPARISON, INDEFINITE, OFFSET, PREPOSITION, REPLACING, TO } from '../../words/vocabulary.js';
import { isCounted, isOfSequence } from './nouns-before-times.js';
import { IN, type TimePlace } from './time-place.js';
import { isUpTo } from './time-prepositions.js';

/** A length that belongs to a noun, and tells how much or how many: no time that anything took. */
export function isLengthOfNoun(place: TimePlace): boolean {
  const { words, end, from, preposition } = place;
  return (
    isOwner(place) ||
    isOffset(place) ||
    isOfSequence(words, preposition, from) ||
    isDifference(words, end) ||
    isRankedIn(place) ||
    isRate(place) ||
    isMeasure(place)
  );
}

/** "Ended it on 90 days' | notice": how long the notice is; "held a minute's silence" is how long that was. */
function isOwner({ words, time, end, preposition }: TimePlace): boolean {
  return preposition >= 0 && words.tokens.kind[end] !== NEWLINE && /^['\u2019]s? /.test(words.tokens.text.slice(time.end, time.end + 3));
}

/** "Two hours later", counted from nothing that was told; not "for two hours late | on Friday". */
function isOffset({ words, end, preposition }: TimePlace): boolean {
  const {
      tokens: { length, word },
      vocabulary: { hints, classes },
    } = words,
    isWhen = end >= length || (preposition >= 0 && classes.span[word[preposition]] !== 0 && classes.overdue[word[end]] !== 0);
  return (((isWhen ? 0 : hintsAt(words, end)) | hints[word[end - 1]]) & OFFSET) !== 0;
}

/** "Three weeks | longer than planned": by how much; "three weeks rather than four" is how long. */
function isDifference(words: SentenceWords, end: number): boolean {
  const next = hintsAt(words, end);
  return (next & COMPARISON) !== 0 || ((hintsAt(words, end + 1) & COMPARISON) !== 0 && !(next & REPLACING));
}

/** "Its first loss in a decade", "the worst storm in 50 years": among how much it is so. */
function isRankedIn({ words, preposition, verb }: TimePlace): boolean {
  return preposition > verb && words.vocabulary.classes.span[words.tokens.word[preposition]] === IN && isCounted(words, preposition, verb - 1);
}

/** "Carries 40,000 people | a day": so many in each; not "gave 12 workers | a day". */
function isRate({ words, at, preposition, verb }: TimePlace): boolean {
  const {
      tokens: { kind, word },
      vocabulary: { hints, classes, base },
    } = words,
    isOne = (hints[word[at]] & (ARTICLE | INDEFINITE)) === (ARTICLE | INDEFINITE);
  if (!isOne || preposition >= 0 || kind[at - 2] !== NUMBER || !isPlural(words, at - 1)) return false;
  return classes.grants[base[word[verb - 1]]] === 0 || !isRoleAt(words, at - 1);
}

/** "Sentenced to four years": how much, and not how long that took. */
function isMeasure({ words, at, preposition }: TimePlace): boolean {
  const { bits, timeAt, times } = words,
    before = preposition - 1;
  if (preposition !== at - 1 || !(bits[preposition] & TO) || isUpTo(words, preposition)) return false;
  // "From two to three years", "for close to four hours".
  return timeAt[before] === 0 ? !(bits[before - 1] & PREPOSITION) : times[timeAt[before] - 1].type !== 'DURATION';
}
