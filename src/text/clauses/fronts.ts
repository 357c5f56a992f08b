// What opens a clause before its subject: times, phrases, joining words, and the signs behind them.
import { NUMBER, PUNCT, SPACE_BEFORE, WORD } from '../tokens/tokens.js';
import { CLOSE_PAREN, isDash, OPEN_PAREN, SEMICOLON, signAt } from '../tokens/signs.js';
import {
  hintsAt,
  isBreak,
  isCapital,
  isGlued,
  isOwnerMark,
  isPlural,
  isQuote,
  type SentenceWords,
  hasMark,
  BREAK,
  COMMA,
  DOT,
  COLON,
  textBetween,
  timeEnd,
} from '../words/sentence-words.js';
import {
  ADVERB,
  ANAPHOR,
  ARTICLE,
  BASE,
  CAUSE,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  NOT,
  NOUN_LIKE,
  PARTICLE,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  PRONOUN,
  SINCE,
  SUBORDINATOR,
  TO,
} from '../words/vocabulary.js';
import { firstMark } from '../words/stretches.js';
import { isGivenName, isRoleAt } from '../words/roles.js';

/** "In the spring of 1862 the vicar, Josiah Trench, moved", "later Ann Lee, on call, rang": the subject begins right behind the time in front. 0 = none does. */
export function behindTime(words: SentenceWords, from: number, to: number): number {
  const {
    bits,
    timeAt,
    marks,
    tokens: { word, flags },
    vocabulary: {
      classes: { dayOn },
    },
  } = words;
  // "Starting on 1 June, fares will rise".
  const first = bits[from] & SINCE && bits[from] & PROGRESSIVE ? [from + 1, from + 2, from + 3].find((at) => timeAt[at] !== 0) : undefined,
    end = first && timeEnd(words, first, to);
  if (end && hasMark(words, end, COMMA)) return end + 1;
  if (timeAt[from] === 0 && !(bits[from] & (PREPOSITION | ADVERB))) return 0;
  for (let at = from; at < to - 1; at++) {
    if (marks[at] & BREAK) return behindBrackets(words, at, to);
    if (timeAt[at] === 0 || timeAt[at + 1] !== 0) continue;
    // "From 1931 on | the mill".
    const next = bits[from] & SINCE && dayOn[word[at + 1]] !== 0 ? at + 2 : at + 1;
    if ((opensName(words, next) || isOfYear(words, from, at, to)) && flags[next] & SPACE_BEFORE) return next;
  }
  return 0;
}

/** "In 1956 | war broke out", "in 1931 | some forty workers struck": nothing but nouns between a year that a preposition governs and the verb. */
function isOfYear({ bits, timeAt, tokens: { kind } }: SentenceWords, from: number, year: number, to: number): boolean {
  if (year !== from + 1 || !(bits[from] & PREPOSITION) || kind[year] !== NUMBER) return false;
  for (let at = year + 1; at < to; at++) if (kind[at] !== WORD || timeAt[at] !== 0 || bits[at] & ~(NOUN_LIKE | HAPPENING)) return false;
  return true;
}

/** "At handover (19:30) the score was told", "under King Olaf (r. 1834–38) the tower was built": the brackets hold nothing but times; "at 02:05 UTC (11:05 here) the guard left": they tell it once more. */
function behindBrackets(words: SentenceWords, open: number, to: number): number {
  const { timeAt, tokens } = words;
  if (signAt(tokens, open) !== OPEN_PAREN) return 0;
  let behind = open + 1;
  const isOfTimes = (at: number): boolean =>
    timeAt[at] !== 0 || words.vocabulary.classes.lifeMark[tokens.word[at]] !== 0 || (tokens.kind[at] === PUNCT && signAt(tokens, at) !== CLOSE_PAREN);
  while (behind < to && isOfTimes(behind)) behind++;
  behind = behind > open + 1 ? behind + 1 : to;
  if (timeAt[open - 1] !== 0) while (behind < to && signAt(tokens, behind - 1) !== CLOSE_PAREN) behind++;
  const isClosed = behind < to && isBreak(words, behind - 1) && !(words.bits[behind - 1] & PREPOSITION);
  return isClosed && opensName(words, behind) ? behind : 0;
}

/** An article, or a capital. */
function opensName(words: SentenceWords, at: number): boolean {
  return (words.bits[at] & DETERMINER) !== 0 || isCapital(words, at);
}

/** "During the fire two boys fell": a second noun phrase right behind the one that a preposition opens is the subject. */
export function behindPhrase(words: SentenceWords, from: number, to: number): number {
  const { bits, timeAt } = words;
  // "By then both sides", "from then on Maravel", "in it Mr Lomond": what is governed is one word.
  if (bits[from + 1] & ADVERB || (bits[from + 1] & (ANAPHOR | DETERMINER)) === ANAPHOR) {
    let next = from + 2;
    while (next < to && bits[next] & (ADVERB | PARTICLE) && !(bits[next] & DETERMINER)) next++;
    if (next < to && timeAt[next] === 0 && (opensName(words, next) || words.vocabulary.classes.thenWord[words.tokens.word[from + 1]] !== 0))
      return next;
  }
  // "In Aby | two farmers": a name is a phrase of one word.
  const low = isCapital(words, from + 1) ? from + 1 : from + 2;
  for (let at = to - 1; at > low; at--) if (opensPhrase(words, at) && endsPhrase(words, at - 1)) return at;
  if (isBareSubject(words, from, to)) return to - 1;
  // "By then the queue", "at six the baker".
  return from + 3 < to &&
    hintsAt(words, from + 2) & ARTICLE &&
    !(hintsAt(words, from + 1) & ARTICLE) &&
    !(bits[from + 1] & (PREPOSITION | COORDINATOR)) &&
    !isBreak(words, from + 1)
    ? from + 2
    : from;
}

/** "During the war | soldiers stabled horses there": those right before the verb, where a phrase with an article stands in front. */
function isBareSubject(words: SentenceWords, from: number, to: number): boolean {
  const { bits } = words,
    at = to - 1,
    // "Because of | a fault officers were late": the second half of such a word.
    isSecond = from > 0 && (bits[from - 1] & (SUBORDINATOR | CAUSE)) === (SUBORDINATOR | CAUSE);
  if (
    at < from + 3 ||
    !(isSecond || isCapital(words, from)) ||
    (bits[from] & (PREPOSITION | SUBORDINATOR)) !== PREPOSITION ||
    !(hintsAt(words, from + 1) & ARTICLE) ||
    !isPlural(words, at) ||
    !endsPhrase(words, at - 1)
  )
    return false;
  return words.timeAt[at] === 0 && !(bits[at] & ~(NOUN_LIKE | HAPPENING | PRESENT)) && !isCapital(words, at) && !isPlural(words, at - 1);
}

/** "During the outage | 412 orders were lost", "in high winds | Sunday's race was run" too. */
function opensPhrase(words: SentenceWords, at: number): boolean {
  const { bits, timeAt } = words;
  if (isGlued(words, at)) return false;
  if (timeAt[at] !== 0) return timeAt[at] !== timeAt[at - 1] && isOwnerMark(words, timeEnd(words, at));
  return (bits[at] & DETERMINER) !== 0 || words.tokens.kind[at] === NUMBER || isNameBehind(words, at);
}

/** A word behind which another phrase may begin. */
function endsPhrase(words: SentenceWords, at: number): boolean {
  return words.timeAt[at] === 0 && !(words.bits[at] & (PREPOSITION | DETERMINER | COORDINATOR | ADVERB)) && !isBreak(words, at);
}

/** "At the ministry's request Pelican": a name right behind a happening, which is no office of anybody. */
function isNameBehind(words: SentenceWords, at: number): boolean {
  if (!isCapital(words, at) || isCapital(words, at - 1)) return false;
  if (words.bits[at - 1] & HAPPENING) return true;
  // "Near the ridge | Ada slipped": a first name.
  return (
    (words.bits[at - 1] & ~(NOUN_LIKE | BASE)) === 0 && !isRoleAt(words, at - 1) && isGivenName(words.vocabulary, textBetween(words, at, at + 1))
  );
}

/** Behind the last comma, colon or semicolon that parts what opens the sentence from its subject. */
export function behindFront(words: SentenceWords, from: number, to: number): number {
  let start = from,
    open = from;
  for (let at = from; at < to; at++) {
    if (isGlued(words, at) && isGlued(words, at + 1)) continue;
    // "Ann Reed (b. 1931; d. 2014) taught": no sign in brackets ends what opens the sentence.
    if (signAt(words.tokens, at) === OPEN_PAREN) {
      let close = at + 1;
      while (close < to && signAt(words.tokens, close) !== CLOSE_PAREN) close++;
      if (close < to) at = close;
      continue;
    }
    // "“We left on Monday,” a passenger, Ian Moe, said": words of somebody else end here.
    if (at > from && isQuote(words, at) && hasMark(words, at - 1, COMMA) && at < to - 1) {
      start = open = at + 1;
      continue;
    }
    if (at === to - 1 && isHeadOfDay(words, from, at, to)) break;
    if (signAt(words.tokens, at) === SEMICOLON || partsFront(words, open, at, to)) start = at + 1;
  }
  return start;
}

/**
 * "Making of radios; the mill is bombed": what stands before tells no clause, and is none of its subject.
 * "Bake sale, 12 June: cancelled": what became of it stands behind its day. "Edit, 12 June: fixed a typo" has a label.
 */
function isHeadOfDay(words: SentenceWords, from: number, at: number, to: number): boolean {
  const { bits, timeAt } = words;
  if (timeAt[at - 1] === 0 || timeAt[from] !== 0 || bits[from] & (PREPOSITION | ADVERB | SUBORDINATOR) || !hasMark(words, at, COLON)) return false;
  const isLabelled = words.vocabulary.classes.updateLabel[words.tokens.word[from]] !== 0 && (timeAt[from + 1] !== 0 || isBreak(words, from + 1));
  return !(isLabelled && bits[to + 1] & DETERMINER);
}

/**
 * "On Monday, …", "With nothing restored, …", "Subject to approval, …" are fronted, but not all that stands before the verb;
 * "Prairie, the utility, …" is the subject itself.
 */
function partsFront(words: SentenceWords, open: number, at: number, to: number): boolean {
  const { bits, timeAt } = words;
  if (hasMark(words, at, COLON)) return true;
  const isEnd = isQuote(words, at);
  if (!isEnd && !hasMark(words, at, COMMA)) return false;
  if (at === open || opensState(words, open, at, to)) return true;
  if (timeAt[open] !== 0 && !ownsNoun(words, open)) return true;
  if (at >= to - 1) return false;
  // "The week before the vote, the mayor".
  const {
    vocabulary: { classes },
    tokens: { word },
  } = words;
  if (bits[open] & DETERMINER && classes.momentNoun[word[open + 1]] !== 0 && classes.sequence[word[open + 2]] !== 0) return true;
  // "Hours after the vote, the mayor".
  if (classes.spans[word[open]] !== 0 && classes.sequence[word[open + 1]] !== 0) return true;
  return isEnd || (bits[open] & (PREPOSITION | ADVERB | SUBORDINATOR)) !== 0 || ((bits[open + 1] & TO) !== 0 && !isCapital(words, open + 2));
}

/** "Ill since March, | the bishop", "mayor since 2019, | Ada Moe": what somebody has been since then, before who it is. */
function opensState(words: SentenceWords, open: number, comma: number, to: number): boolean {
  const { bits, timeAt } = words;
  let at = comma - 1;
  while (at > open && timeAt[at] !== 0) at--;
  const isSince = at < comma - 1 && at > open && (bits[at] & SINCE) !== 0 && !(bits[at - 1] & ADVERB) && timeAt[at - 1] === 0,
    isBeforeName = comma + 1 < to && ((bits[comma + 1] & PRONOUN) !== 0 || opensName(words, comma + 1));
  if (!isSince || !isBeforeName) return false;
  while (at > open && !isBreak(words, at)) at--;
  return at === open && firstMark(words, COMMA, comma + 1, to) < 0;
}

/** "In a note on Monday the company said": the subject begins after the time. */
export function behindFrontedPhrase(words: SentenceWords, from: number, to: number): number {
  const { bits, timeAt } = words;
  let start = from;
  for (let at = from; at < to - 1; at++) {
    const next = bits[at + 1];
    if (timeAt[at] !== 0 && timeAt[at + 1] === 0 && next & (DETERMINER | PRONOUN) && !isGlued(words, at + 1)) start = at + 1;
    // "During the war the mill was held", "after a two-week pause the talks resumed": an article right behind a noun opens another phrase.
    else if (at > from + 1 && timeAt[at] === 0 && isNoun(words, at) && words.tokens.kind[at] === WORD && hintsAt(words, at + 1) & ARTICLE)
      start = at + 1;
  }
  return start;
}

/** No word of another class, or one that may be a noun and does not stand behind "to". */
function isNoun({ bits }: SentenceWords, at: number): boolean {
  return bits[at] === 0 || ((bits[at] & (NOUN_LIKE | HAPPENING)) !== 0 && !(bits[at] & ~(NOUN_LIKE | HAPPENING | BASE)) && !(bits[at - 1] & TO));
}

/** Behind the times, adverbs, joining words and signs that lead to a subject. */
export function behindLead(words: SentenceWords, first: number, from: number, to: number): number {
  const { bits } = words;
  let start = first;
  while (start < to) {
    const b = bits[start];
    if (b & ADVERB && start + 1 < to && isCounted(words, start)) break;
    // "Not all trains ran", "Not a boat sailed": the denial is of the subject.
    if (!isFront(words, start, to) || (b & NOT && isCapital(words, start) && bits[start + 1] & (DETERMINER | PRONOUN))) break;
    const after = timeEnd(words, start, to);
    if (after > start && isTimeOfSubject(words, start, after, from, to)) break;
    start = Math.max(after, start + 1);
  }
  return start;
}

/** A time, with its preposition or without, a sign, an adverb or a joining word. */
function isFront(words: SentenceWords, at: number, to: number): boolean {
  const b = words.bits[at];
  if (words.timeAt[at] !== 0 || isBreak(words, at) || hasMark(words, at, DOT)) return true;
  if ((b & (COORDINATOR | ADVERB)) !== 0 && !(b & (DETERMINER | PRONOUN))) return true;
  return (b & PREPOSITION) !== 0 && timeNear(words, at + 1, to);
}

/** "First trams run", "last coach leaves": which of them. */
function isCounted({ bits, timeAt, tokens: { word, kind }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return classes.ordinal[word[at]] !== 0 && kind[at + 1] === WORD && timeAt[at + 1] === 0 && !(bits[at + 1] & ~(NOUN_LIKE | HAPPENING));
}

/** A time before a noun belongs to the subject: "Monday's launch", "the 06:45 departure"; "within an hour divers came" has a length that a preposition governs. */
function isTimeOfSubject(words: SentenceWords, time: number, after: number, from: number, to: number): boolean {
  const { bits } = words;
  // "For just under an hour shoppers paid twice" too.
  let governor = time - 1;
  while (governor > from && bits[governor] & ADVERB && !(bits[governor] & PREPOSITION)) governor--;
  const isLength = words.times[words.timeAt[time] - 1].type === 'DURATION';
  const isGoverned = governor >= from && (bits[governor] & PREPOSITION) !== 0 && isLength && !isDash(signAt(words.tokens, after - 2));
  // "Three days of talks came to nothing".
  if (isLength && !isGoverned && after < to && words.vocabulary.classes.nounJoint[words.tokens.word[after]] !== 0) return true;
  if (
    !isGoverned &&
    after < to &&
    words.tokens.kind[after] === WORD &&
    !isCapital(words, after) &&
    (bits[after] & (DETERMINER | PRONOUN | PREPOSITION | COORDINATOR | ADVERB)) === 0
  )
    return true;
  return after < to && isOwnerMark(words, after);
}

/** "Last year's winner, Ada Moe, left": the time that opens it belongs to its subject. */
export function ownsNoun(words: SentenceWords, from: number): boolean {
  return isOwnerMark(words, timeEnd(words, from));
}

function timeNear(words: SentenceWords, at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 4); i++) {
    if (words.timeAt[i] !== 0) return true;
    if (!(words.bits[i] & (ADVERB | DETERMINER | PREPOSITION))) return false;
  }
  return false;
}
