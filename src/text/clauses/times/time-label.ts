// A time that names a noun and tells nothing of the verb: "the 1984 games", "to the autumn meeting".
import { isDash, signAt } from '../../tokens/signs.js';
import { WORD } from '../../tokens/tokens.js';
import { type SentenceWords, timeEnd, timeStart } from '../../words/sentence-words.js';
import { ADVERB, ARTICLE, COORDINATOR, DETERMINER, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, TO } from '../../words/vocabulary.js';

/** First token of a time between an article and a plain noun: "the 1984 games"; -1 where it is none. */
export function labelStart(words: SentenceWords, at: number, from: number, to: number): number {
  const {
    timeAt,
    bits,
    tokens: { kind, word },
    vocabulary: { hints, classes },
  } = words;
  const first = timeStart(words, at);
  const end = timeEnd(words, at, to),
    before = first > 0 ? bits[first - 1] : 0;
  // The article may be of the time: "to the autumn meeting", but "on the night of 11 May fire broke out".
  // "Third-quarter sales": always.
  const isDetermined =
    isOfBooks(words, first, end) ||
    (before & DETERMINER) !== 0 ||
    ((hints[word[first]] & ARTICLE) !== 0 && (first > from || !(before & PREPOSITION)));
  const isNoun = (index: number): boolean =>
    index < to &&
    timeAt[index] === 0 &&
    kind[index] === WORD &&
    (bits[index] & (PREPOSITION | DETERMINER | COORDINATOR | SUBORDINATOR | RELATIVE | ADVERB | PRONOUN | TO)) === 0;
  // "A two-hour late start", but "an hour late".
  return isDetermined && isNoun(end) && (classes.timeMeasure[word[end]] === 0 || isNoun(end + 1)) ? first : -1;
}

/** "First-quarter", "second-half", with a hyphen, "reported third quarter results", behind no preposition: by which books what stands behind it is counted. */
export function isOfBooks({ bits, tokens, times, timeAt, vocabulary: { hints } }: SentenceWords, first: number, end: number): boolean {
  const precision = times[timeAt[first] - 1].when?.precision;
  if (precision !== 'quarter' && precision !== 'half') return false;
  if (isDash(signAt(tokens, end - 2))) return true;
  return first > 0 && tokens.kind[first - 1] === WORD && (bits[first - 1] & PREPOSITION) === 0 && (hints[tokens.word[first]] & ARTICLE) === 0;
}
