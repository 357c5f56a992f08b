// The noun phrase behind a verb of saying or at the head of a clause, with what stands in apposition to it.
import {
  ADVERB,
  ARTICLE,
  COORDINATOR,
  DETERMINER,
  NOUN_LIKE,
  PAST,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  RELATIVE,
  SUBORDINATOR,
  TO,
} from '../words/vocabulary.js';
import { isCapital } from '../words/word-classes.js';
import { AMPERSAND, CLOSE_PAREN, COMMA, DOT, OPEN_PAREN, signAt } from '../tokens/signs.js';
import { isSpaced } from '../tokens/token-shape.js';
import { NEWLINE, NUMBER, PUNCT, SPACE_BEFORE, WORD } from '../tokens/tokens.js';
import { appositionEnd, opensApposition } from './apposition.js';
import { LONGEST, type Range } from './phrase.js';
import { bitsAt, type Reading } from './reading.js';
import { isClitic, isFinite, isInnerSign, isNounish, isOf, isSentenceDot } from './word-at.js';

/** The noun phrase that begins at `from`: after "said", or at the head of a clause. */
export function phraseAfter(reading: Reading, from: number, to: number): Range | undefined {
  const {
    tokens: { word, kind, flags },
    quoteAt,
    words: { speakerPronoun },
    vocabulary: { classes },
  } = reading;
  const limit = Math.min(to, from + LONGEST);
  if (speakerPronoun[word[from]] && kind[from] === WORD) return [from, from + 1];
  let nouns = 0;
  let end = from;
  for (let at = from; at < limit && quoteAt[at] === 0; at++) {
    if (kind[at] === NEWLINE) continue;
    if (kind[at] === PUNCT) {
      const behind = pastSign(reading, at, limit, nouns > 0);
      if (behind < 0) break;
      if (behind > at) at = (end = behind) - 1;
      continue;
    }
    const id = word[at],
      bits = bitsAt(reading, at);
    if (kind[at] === NUMBER) {
      if (nouns > 0 && flags[at] & SPACE_BEFORE) break;
    } else if (isCapital(reading, at)) {
      // "Say the first Sunday in May": a time.
      if (nouns > 0 && isDayName(reading, id)) return classes.ordinal[word[at - 1]] === 0 ? [from, end] : undefined;
      // "The first errors": an article is no name.
      if (at > from || !isArticle(reading, id)) nouns++;
    } else if (!isClitic(reading, at)) {
      if (nouns > 0 ? endsPhrase(reading, at, to) : opensNone(reading, at)) break;
      if (bits & COORDINATOR) continue;
      if (!(bits & (PREPOSITION | DETERMINER))) nouns++;
      if (bits & PREPOSITION) continue;
    }
    end = at + 1;
  }
  return nouns > 0 ? [from, end] : undefined;
}

function isDayName({ words: { weekday, month } }: Reading, id: number): boolean {
  return weekday[id] !== 0 || month[id] !== 0;
}

function isArticle({ words: { definiteWord }, vocabulary: { hints } }: Reading, id: number): boolean {
  return definiteWord[id] !== 0 || (hints[id] & ARTICLE) !== 0;
}

/** A word with which no phrase begins. */
function opensNone(reading: Reading, at: number): boolean {
  return isOutside(reading, at) || (bitsAt(reading, at) & COORDINATOR) !== 0;
}

/** Where a phrase goes on behind a sign: at the sign itself, where it joins words; past a bracket, an abbreviation, an apposition; -1 where it does not. */
function pastSign(reading: Reading, at: number, limit: number, hasNoun: boolean): number {
  const { tokens, quoteAt } = reading;
  const sign = signAt(tokens, at);
  if (isInnerSign(sign) && (sign === AMPERSAND || !isSpaced(tokens, at))) return at;
  if (at + 1 < limit && sign === DOT && !isSentenceDot(reading, at)) return at + 1;
  if (!hasNoun) return -1;
  if (sign === OPEN_PAREN) {
    let close = at + 1;
    while (close < limit && close < at + 10 && signAt(tokens, close) !== CLOSE_PAREN) close++;
    return signAt(tokens, close) === CLOSE_PAREN ? close + 1 : -1;
  }
  const isApposition = sign === COMMA && at + 1 < limit && quoteAt[at + 1] === 0 && (opensApposition(reading, at + 1) || isNamed(reading, at, limit));
  return isApposition ? appositionEnd(reading, at + 1, limit) : -1;
}

/** A plain word with which no noun phrase goes on, nor begins. */
function isOutside(reading: Reading, at: number): boolean {
  const bits = bitsAt(reading, at);
  return (
    reading.words.reflexive[reading.tokens.word[at]] !== 0 ||
    isFinite(reading, at) ||
    ((bits & (SUBORDINATOR | RELATIVE | TO)) !== 0 && !(bits & DETERMINER))
  );
}

/** A plain word with which a phrase that has its noun does not go on. */
function endsPhrase(reading: Reading, at: number, to: number): boolean {
  const {
    tokens: { word, kind },
    words: { role, speakerPronoun },
  } = reading;
  const bits = bitsAt(reading, at);
  // "Chief operating officer Ada Moe".
  if (isOutside(reading, at) || (bits & PROGRESSIVE && !role[word[at + 1]]) || speakerPronoun[word[at]]) return true;
  if (bits & NOUN_LIKE && bits & PRESENT && at + 1 < to && isVerbOf(reading, at)) return true;
  // "The group cut its forecast and said", "the firm cut 300 jobs and said".
  if (bits & NOUN_LIKE && bits & PAST && ((bitsAt(reading, at + 1) & (DETERMINER | PREPOSITION)) === DETERMINER || kind[at + 1] === NUMBER))
    return true;
  if ((bits & PAST && isCapital(reading, at - 1)) || (bits & ADVERB && !(bits & DETERMINER))) return true;
  if (bits & COORDINATOR) return !isCapital(reading, at + 1) && !(bitsAt(reading, at + 1) & DETERMINER);
  return (bits & PREPOSITION) !== 0 && !isOf(reading, at) && !isDescribed(reading, at);
}

/** "The firm plans to return": the noun that looks like a verb is one; "Moe runs again", "Moe plans a trip". */
function isVerbOf(reading: Reading, at: number): boolean {
  const after = bitsAt(reading, at + 1);
  return (after & TO) !== 0 || (isCapital(reading, at - 1) && (after & (ADVERB | DETERMINER)) !== 0 && !(after & PREPOSITION));
}

/** "Another resident, Ada Moe, …": a description, then the name, then a comma. */
function isNamed(reading: Reading, comma: number, to: number): boolean {
  const { tokens } = reading;
  if (!isNounish(reading, comma - 1) || isCapital(reading, comma - 1) || !isCapital(reading, comma + 1)) return false;
  let at = comma + 1;
  while (at < to && (isCapital(reading, at) || (signAt(tokens, at) === DOT && !isSentenceDot(reading, at)))) at++;
  return at >= to || tokens.kind[at] !== WORD;
}

/** "one source on the panel": a description may hold where; a name does not. */
function isDescribed(reading: Reading, at: number): boolean {
  const { tokens, words } = reading;
  const next = tokens.word[at + 1];
  return (
    !isCapital(reading, at - 1) &&
    (isCapital(reading, at + 1) || (bitsAt(reading, at + 1) & DETERMINER) !== 0) &&
    !words.weekday[next] &&
    !words.month[next]
  );
}
