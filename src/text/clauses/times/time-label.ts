// A time that names a noun and tells nothing of the verb: "the 1984 games", "to the autumn meeting".
import { isDash, signAt } from '../../tokens/signs.js';
import { WORD } from '../../tokens/tokens.js';
import { type SentenceWords, timeEnd, timeStart } from '../../words/sentence-words.js';
import { ADVERB, ARTICLE, COORDINATOR, DETERMINER, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, TO } from '../../words/vocabulary.js';

/** First token of a time between an article and a plain noun: "the 1984 games"; -1 where it is none. */
export function labelStart(words: SentenceWords, at: number, from: number, to: number): number {
  const {
    bits,
    tokens: { word },
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
  // "A two-hour late start", but "an hour late".
  return isDetermined && isNoun(words, end, to) && (classes.timeMeasure[word[end]] === 0 || isNoun(words, end + 1, to)) ? first : -1;
}

/** Whether a word may be a noun that a time names, as far as no list says that it is none. */
function isNoun({ bits, timeAt, tokens: { kind } }: SentenceWords, at: number, to: number): boolean {
  return (
    at < to &&
    timeAt[at] === 0 &&
    kind[at] === WORD &&
    (bits[at] & (PREPOSITION | DETERMINER | COORDINATOR | SUBORDINATOR | RELATIVE | ADVERB | PRONOUN | TO)) === 0
  );
}

/** "First-quarter", "second-half", with a hyphen, "reported third quarter results", behind no preposition: by which books what stands behind it is counted. */
export function isOfBooks(words: SentenceWords, first: number, end: number): boolean {
  const {
      bits,
      tokens,
      vocabulary: { hints },
    } = words,
    { rule, when } = words.times[words.timeAt[first] - 1];
  if (when?.precision !== 'quarter' && when?.precision !== 'half') return false;
  if (isDash(signAt(tokens, end - 2))) return true;
  // "Made 3m last quarter alone", "this quarter": when; what has no number is no name of books.
  if (!rule.startsWith(when.precision) || !isNoun(words, end, tokens.length)) return false;
  return first > 0 && tokens.kind[first - 1] === WORD && (bits[first - 1] & PREPOSITION) === 0 && (hints[tokens.word[first]] & ARTICLE) === 0;
}
