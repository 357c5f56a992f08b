// "The first", "a second", "the next", "the one on 10 May": one of several, or one more of its kind.
import { hintsAt, isAdjectiveComma, isBreak, isCapital, textBetween, type SentenceWords } from '../words/sentence-words.js';
import type { Theme } from '../clauses/nouns/theme.js';
import { ARTICLE, DETERMINER, INDEFINITE, PARTICIPLE, PREPOSITION } from '../words/vocabulary.js';
import { OTHER } from '../words/verb-senses.js';

/** Values of the class `oneMore`: "the one on 10 May"; "another", which needs no article; 2 is "the next". */
const ONE = 1,
  ANOTHER = 3;

/** A determiner and an ordinal alone. */
export function isOrdinal(words: SentenceWords, from: number, to: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  let last = to;
  for (let at = from + 1; at < to; at++)
    if (isBreak(words, at)) {
      // "A second, shorter outage": which.
      if (isAdjectiveComma(words, at, from)) return false;
      last = Math.min(last, at);
    }
  return last - from === 2 && timeAt[from + 1] === 0 && (bits[from] & DETERMINER) !== 0 && classes.ordinal[word[from + 1]] !== 0;
}

/** "Another" alone, "the next" alone, "the one on 10 May", "the one announced", but not "the one arrested": of the kind that was told of last. */
export function isOneMore(words: SentenceWords, from: number, to: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { classes, sense },
  } = words;
  const one = from + 1 < to && bits[from] & DETERMINER ? from + 1 : from,
    kind = classes.oneMore[word[one]];
  if (kind === ANOTHER) return one === from && one + 1 === to;
  if (kind === 0 || one < 1 || (hintsAt(words, one - 1) & (ARTICLE | INDEFINITE)) !== ARTICLE) return false;
  const next = one + 1;
  // "The one on stage", "the one arrested": somebody.
  if (kind === ONE && bits[next] & PREPOSITION) return timeAt[next + 1] !== 0;
  if (kind === ONE && bits[next] & PARTICIPLE) return sense[word[next]] !== OTHER;
  // "The one-day strike".
  return next === to || (kind === ONE && timeAt[next] !== 0);
}

/** "Its fifth attempt", "the first alert": with its noun. */
export function countsNoun({ tokens: { word }, vocabulary: { classes } }: SentenceWords, { from, headAt }: Theme): boolean {
  return headAt > from + 1 && classes.ordinal[word[from + 1]] !== 0;
}

/** What an ordinal counts: what was told of last, or acted upon. */
export function nameOfOrdinal(words: SentenceWords, at: number, subject: Theme | undefined, object: Theme): string | undefined {
  const isFirst = countsNoun(words, object);
  // "The firm opened its first mill in 1926, and a second followed": a second mill.
  const told = isFirst && object.from > (subject?.from ?? -1) ? object : subject;
  if (!told || told.headAt < 0 || told.headAt >= at - 1 || isCapital(words, told.headAt)) return undefined;
  const { oneMore, collective } = words.vocabulary.classes,
    kind = oneMore[words.tokens.word[at]];
  // "The committee met. The next will be in May": no committee.
  if (kind !== 0 && (collective[words.tokens.word[told.headAt]] !== 0 || (kind === ONE && !told.isHappening))) return undefined;
  return kind === ONE ? told.head : `${textBetween(words, at, at + 1)} ${told.head}`;
}
