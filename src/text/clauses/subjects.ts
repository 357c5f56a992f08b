// Where the subject of a verb stands: after fronted phrases, before an insertion, in the clause before.
import { NUMBER, SPACE_BEFORE, WORD } from '../tokens/tokens.js';
import { CLOSE_PAREN, isDash, OPEN_PAREN, SEMICOLON, signAt } from '../tokens/signs.js';
import type { Clause } from './clause.js';
import { listBefore } from './name-lists.js';
import {
  hintsAt,
  isBreak,
  isCapital,
  isGlued,
  isQuote,
  type SentenceWords,
  hasMark,
  BREAK,
  COMMA,
  DOT,
  COLON,
  STRONG,
  timeEnd,
} from '../words/sentence-words.js';
import {
  ADVERB,
  ANAPHOR,
  ARTICLE,
  BE,
  COORDINATOR,
  DETERMINER,
  DUE,
  EXISTENTIAL,
  HAPPENING,
  NOT,
  NOUN_LIKE,
  PARTICLE,
  POINT,
  PREPOSITION,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SINCE,
  SUBORDINATOR,
  TO,
  UNTIL,
} from '../words/vocabulary.js';
import { firstMark } from '../words/stretches.js';

/** "In the spring of 1862 the vicar, Josiah Trench, moved", "later Ann Lee, on call, rang": the subject begins right behind the time in front. 0 = none does. */
function behindTime(words: SentenceWords, from: number, to: number): number {
  const {
    bits,
    timeAt,
    marks,
    tokens: { flags },
  } = words;
  // "Starting on 1 June, fares will rise".
  const first = bits[from] & SINCE && bits[from] & PROGRESSIVE ? [from + 1, from + 2, from + 3].find((at) => timeAt[at] !== 0) : undefined,
    end = first && timeEnd(words, first, to);
  if (end && hasMark(words, end, COMMA)) return end + 1;
  if (timeAt[from] === 0 && !(bits[from] & (PREPOSITION | ADVERB))) return 0;
  for (let at = from; at < to - 1; at++) {
    // "At handover (19:30) the score was told": the brackets hold nothing but the time.
    // "At 02:05 UTC (11:05 here) the guard left": right behind the time they tell it once more.
    if (marks[at] & BREAK) {
      let behind = at > from && timeAt[at + 1] !== 0 ? timeEnd(words, at + 1, to) + 1 : to;
      if (at > from && timeAt[at - 1] !== 0) while (behind < to && signAt(words.tokens, behind - 1) !== CLOSE_PAREN) behind++;
      return behind < to &&
        !(bits[behind - 1] & PREPOSITION) &&
        isBreak(words, behind - 1) &&
        signAt(words.tokens, at) === OPEN_PAREN &&
        (bits[behind] & DETERMINER || isCapital(words, behind))
        ? behind
        : 0;
    }
    if (timeAt[at] !== 0 && timeAt[at + 1] === 0 && (bits[at + 1] & DETERMINER || isCapital(words, at + 1)) && flags[at + 1] & SPACE_BEFORE)
      return at + 1;
  }
  return 0;
}

/** "During the fire two boys fell": a second noun phrase right behind the one that a preposition opens is the subject. */
export function behindPhrase(words: SentenceWords, from: number, to: number): number {
  const { bits, timeAt } = words;
  // "By then both sides", "from then on Maravel", "in it Mr Lomond": what is governed is one word.
  if (bits[from + 1] & ADVERB || (bits[from + 1] & (ANAPHOR | DETERMINER)) === ANAPHOR) {
    let next = from + 2;
    while (next < to && bits[next] & (ADVERB | PARTICLE) && !(bits[next] & DETERMINER)) next++;
    if (next < to && timeAt[next] === 0 && (bits[next] & DETERMINER || isCapital(words, next))) return next;
  }
  for (let at = to - 1; at > from + 2; at--) {
    // "During the outage 412 orders were lost", "in high winds Sunday's race was run" too.
    if (
      (timeAt[at] === 0 || (timeAt[at] !== timeAt[at - 1] && isPossessive(words, timeEnd(words, at)))) &&
      (timeAt[at] !== 0 || bits[at] & DETERMINER || words.tokens.kind[at] === NUMBER || isNameBehind(words, at)) &&
      !isGlued(words, at) &&
      timeAt[at - 1] === 0 &&
      !(bits[at - 1] & (PREPOSITION | DETERMINER | COORDINATOR | ADVERB)) &&
      !isBreak(words, at - 1)
    )
      return at;
  }
  // "By then the queue", "at six the baker".
  return from + 3 < to &&
    hintsAt(words, from + 2) & ARTICLE &&
    !(hintsAt(words, from + 1) & ARTICLE) &&
    !(bits[from + 1] & (PREPOSITION | COORDINATOR)) &&
    !isBreak(words, from + 1)
    ? from + 2
    : from;
}

/** "At the ministry's request Pelican": a name right behind a happening, which is no office of anybody. */
function isNameBehind(words: SentenceWords, at: number): boolean {
  return isCapital(words, at) && !isCapital(words, at - 1) && (words.bits[at - 1] & HAPPENING) !== 0;
}

/** "About 30 people there fell ill": where they are; "that year there was a storm". */
function isPlace({ bits, vocabulary: { hints }, tokens: { kind, word } }: SentenceWords, at: number): boolean {
  return (hints[word[at]] & EXISTENTIAL) !== 0 && kind[at - 1] === WORD && !(bits[at - 1] & ~(NOUN_LIKE | HAPPENING)) && !(bits[at + 1] & BE);
}

/** Skips a fronted phrase up to its comma, leading times, joining words and quotation marks. */
export function subjectStart(words: SentenceWords, from: number, to: number): number {
  const { bits, timeAt } = words;
  // "Not Pike but Ash signed": who did.
  if (bits[from] & NOT && !(bits[from + 1] & ADVERB))
    for (let at = from + 2; at < to - 1; at++) if (words.vocabulary.classes.contrast[words.tokens.word[at]] !== 0) return at + 1;
  const last = adverbsBefore(words, to, from) - 1,
    list = listBefore(words, last + 1, from);
  if (list >= 0) return list;
  // "A talk on it will be held": what a preposition governs is no subject.
  const isGoverned = (bits[last - 1] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION && !(bits[from] & (PREPOSITION | ADVERB));
  if (last > from && !isGoverned && (bits[last] & (PRONOUN | DETERMINER | RELATIVE)) === PRONOUN && !isPlace(words, last))
    return last - (bits[last - 1] & NOT && (bits[last - 1] & DETERMINER || isCapital(words, last - 1)) ? 1 : 0);
  const behind = behindTime(words, from, to);
  if (behind > 0) return behind;
  let start = behindFront(words, from, to);
  if (start === from && bits[from] & (PREPOSITION | ADVERB)) start = behindFrontedPhrase(words, from, to);
  // "After Monday's match the coach" too.
  if (start === from && bits[from] & (PREPOSITION | UNTIL) && (!(bits[from] & SUBORDINATOR) || timeAt[from + 1] !== 0))
    start = behindPhrase(words, from, to);
  start = behindLead(words, start, from, to);
  // "Because of the change the firm", "due to the fog the pilot", "earlier in the day the judge".
  // "Because of Monday's storm the fair", "in light of last week's theft the shop" too.
  const isOwned = start > from && start < to && timeAt[start] !== 0 && (bits[start - 1] & PREPOSITION) !== 0 && ownsNoun(words, start);
  const opener = bits[start] & (SUBORDINATOR | DUE) && bits[start + 1] & PREPOSITION ? start + 1 : isOwned ? start - 1 : start;
  const end =
    opener > from && opener < to && (bits[opener] & (PREPOSITION | DETERMINER | SUBORDINATOR)) === PREPOSITION
      ? behindPhrase(words, opener, to)
      : opener;
  // "No bell rang, for the watch had begun": why it was so.
  const isReason =
    end === opener && start + 1 < to && words.vocabulary.classes.purpose[words.tokens.word[start]] !== 0 && hasMark(words, start - 1, COMMA | STRONG);
  return end > opener ? end : isReason ? start + 1 : start;
}

/** Behind the last comma, colon or semicolon that parts what opens the sentence from its subject. */
function behindFront(words: SentenceWords, from: number, to: number): number {
  const { bits, timeAt } = words;
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
    // "Making of radios; the mill is bombed": what stands before tells no clause, and is none of its subject.
    // "Bake sale, 12 June: cancelled": what became of it stands behind its day. "Edit, 12 June: fixed a typo" has a label.
    if (
      at === to - 1 &&
      timeAt[at - 1] !== 0 &&
      timeAt[from] === 0 &&
      !(bits[from] & (PREPOSITION | ADVERB | SUBORDINATOR)) &&
      hasMark(words, at, COLON) &&
      !(
        bits[to + 1] & DETERMINER &&
        (timeAt[from + 1] !== 0 || isBreak(words, from + 1)) &&
        words.vocabulary.classes.updateLabel[words.tokens.word[from]] !== 0
      )
    )
      break;
    if (signAt(words.tokens, at) === SEMICOLON) start = at + 1;
    else if (hasMark(words, at, COMMA) || isQuote(words, at) || hasMark(words, at, COLON)) {
      const b = bits[open];
      // "On Monday, …", "With nothing restored, …", "Subject to approval, …" are fronted, but not all that stands before the verb; "Prairie, the utility, …" is the subject itself.
      if (
        at === open ||
        opensState(words, open, at, to) ||
        ((b & (PREPOSITION | ADVERB | SUBORDINATOR) || (bits[open + 1] & TO && !isCapital(words, open + 2))) && at < to - 1) ||
        (timeAt[open] !== 0 && !ownsNoun(words, open)) ||
        hasMark(words, at, COLON)
      )
        start = at + 1;
      else if (isQuote(words, at) && at < to - 1) start = at + 1;
    }
  }
  return start;
}

/** "Ill since March, | the bishop", "mayor since 2019, | Ada Moe": what somebody has been since then, before who it is. */
function opensState(words: SentenceWords, open: number, comma: number, to: number): boolean {
  const { bits, timeAt } = words;
  let at = comma - 1;
  while (at > open && timeAt[at] !== 0) at--;
  if (
    at === comma - 1 ||
    at === open ||
    !(bits[at] & SINCE) ||
    bits[at - 1] & ADVERB ||
    timeAt[at - 1] !== 0 ||
    comma + 1 >= to ||
    !(bits[comma + 1] & (DETERMINER | PRONOUN) || isCapital(words, comma + 1))
  )
    return false;
  while (at > open && !isBreak(words, at)) at--;
  return at === open && firstMark(words, COMMA, comma + 1, to) < 0;
}

/** "In a note on Monday the company said": the subject begins after the time. */
function behindFrontedPhrase(words: SentenceWords, from: number, to: number): number {
  const { bits, timeAt } = words;
  let start = from;
  for (let at = from; at < to - 1; at++) {
    const next = bits[at + 1];
    if (timeAt[at] !== 0 && timeAt[at + 1] === 0 && (next & (DETERMINER | PRONOUN) || isCapital(words, at + 1)) && !isGlued(words, at + 1))
      start = at + 1;
    // "During the war the mill was held": an article right behind a noun opens another phrase.
    else if (at > from + 1 && timeAt[at] === 0 && bits[at] === 0 && words.tokens.kind[at] === WORD && hintsAt(words, at + 1) & ARTICLE)
      start = at + 1;
  }
  return start;
}

/** Behind the times, adverbs, joining words and signs that lead to a subject. */
function behindLead(words: SentenceWords, first: number, from: number, to: number): number {
  const { bits, timeAt } = words;
  let start = first;
  while (start < to) {
    const b = bits[start];
    const isFront =
      timeAt[start] !== 0 ||
      isBreak(words, start) ||
      hasMark(words, start, DOT) ||
      ((b & (COORDINATOR | ADVERB)) !== 0 && !(b & (DETERMINER | PRONOUN))) ||
      ((b & PREPOSITION) !== 0 && timeNear(words, start + 1, to));
    // "Not all trains ran", "Not a boat sailed": the denial is of the subject.
    // "First trams run", "last coach leaves": which of them.
    if (
      b & ADVERB &&
      start + 1 < to &&
      words.vocabulary.classes.ordinal[words.tokens.word[start]] !== 0 &&
      words.tokens.kind[start + 1] === WORD &&
      timeAt[start + 1] === 0 &&
      !(bits[start + 1] & ~(NOUN_LIKE | HAPPENING))
    )
      break;
    if (!isFront || (b & NOT && isCapital(words, start) && bits[start + 1] & (DETERMINER | PRONOUN))) break;
    const after = timeEnd(words, start, to);
    if (after > start && isTimeOfSubject(words, start, after, from, to)) break;
    start = Math.max(after, start + 1);
  }
  return start;
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
  return after < to && isPossessive(words, after);
}

/** "Last year's winner, Ada Moe, left": the time that opens it belongs to its subject. */
function ownsNoun(words: SentenceWords, from: number): boolean {
  return isPossessive(words, timeEnd(words, from));
}

function isPossessive({ bits, tokens }: SentenceWords, at: number): boolean {
  return (bits[at] & DETERMINER) !== 0 && tokens.text.charCodeAt(tokens.start[at]) !== 0 && isGluedWord(tokens.flags[at]);
}

function isGluedWord(flags: number): boolean {
  return (flags & 4) === 0;
}

function timeNear(words: SentenceWords, at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 4); i++) {
    if (words.timeAt[i] !== 0) return true;
    if (!(words.bits[i] & (ADVERB | DETERMINER | PREPOSITION))) return false;
  }
  return false;
}

/** Where the adverbs before a verb begin, "at last" and "by chance" among them. */
export function adverbsBefore(words: SentenceWords, at: number, low: number): number {
  const {
    bits,
    tokens: { word },
    vocabulary: {
      classes: { adverbial },
    },
  } = words;
  let end = at;
  for (;;) {
    const last = bits[end - 1],
      isGoverned = end - 1 > low && (bits[end - 2] & PREPOSITION) !== 0;
    if (end <= low) break;
    if (isGoverned && (adverbial[word[end - 1]] !== 0 || (last & ADVERB && hintsAt(words, end - 2) & POINT))) end -= 2;
    else if (last & ADVERB && !(last & (PRONOUN | DETERMINER)) && !(hintsAt(words, Math.max(0, end - 2)) & ARTICLE)) end--;
    else break;
  }
  return end > low ? end : at;
}

/** Where a subject with an apposition begins: "and a smaller ship, the Petrel, took over", ", the operator, Sund Ferries, said". */
export function appositionStart(words: SentenceWords, comma: number, low: number, previous: Clause): number {
  if (previous.joint === 'relative' || previous.joint === 'participle') return -1;
  // ", a passenger, Ian Moe, 43, said": an age is no apposition.
  const isAge = words.tokens.kind[comma - 1] === NUMBER && hasMark(words, comma - 2, COMMA);
  const told = isAge ? appositionStart(words, comma - 2, low, previous) : -1;
  if (told >= 0) return told;
  let inner = -1;
  for (let at = comma - 1; at >= low; at--) {
    const b = words.bits[at];
    // ", and a second try, the following spring, ended".
    if (words.timeAt[at] !== 0 && inner < 0) continue;
    if (words.timeAt[at] !== 0) return at + 1;
    if (hasMark(words, at, COMMA)) {
      if (inner >= 0) return at + 1;
      inner = at;
    } else if (isBreak(words, at)) return inner >= 0 ? at + 1 : -1;
    // "On 14 May and 15 May, bears": between two times.
    else if (b & COORDINATOR && words.timeAt[at - 1] !== 0 && words.timeAt[at + 1] !== 0) continue;
    // ", and Moll, then 37, ran it": inside of the apposition.
    else if (b & COORDINATOR && b & ADVERB && inner < 0 && words.tokens.kind[at + 1] === NUMBER) continue;
    else if (b & COORDINATOR || (b & SUBORDINATOR && !(b & PREPOSITION))) return inner >= 0 ? at : -1;
  }
  return -1;
}
