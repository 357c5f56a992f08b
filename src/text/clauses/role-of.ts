// What part a time plays for its verb: when it happens, its end, its begin, a slot, or no time of it at all.
import { isFiner } from '../../time/index.js';
import type { TimeExpression } from '../expression.js';
import { NUMBER, WORD } from '../tokens/tokens.js';
import { hintsAt, isBreak, isCapital, type SentenceWords } from '../words/sentence-words.js';
import {
  ARGUMENT,
  ARTICLE,
  BE,
  CAUSE,
  COORDINATOR,
  DETERMINER,
  DOER,
  HAPPENING,
  HAVE,
  COMPARISON,
  EXCEPT,
  INDEFINITE,
  NOT,
  NOUN_LIKE,
  OCCASION,
  OFFSET,
  ORIGIN,
  PAIR,
  PARTICIPLE,
  PARTICLE,
  POINT,
  PREPOSITION,
  PROGRESSIVE,
  PRONOUN,
  REASON,
  REPLACING,
  SEQUEL,
  SINCE,
  SPEECH,
  SUBORDINATOR,
  TARGET,
  UNTIL,
  TO,
} from '../words/vocabulary.js';
import { PLAN } from '../words/verb-senses.js';
import type { Clause } from './clause.js';

/** The time of the verb, its end or begin, where it is moved to or from, what is only talked of, how long, how often. */
export type TimeRole = 'at' | 'until' | 'since' | 'target' | 'origin' | 'argument' | 'length' | 'habit';

/** How rules begin that name a feast. */
/** What the rules of holidays have in their names. */
export const FEAST = 'holiday';

/** "Except on 1 May", "apart from 2020", "with the exception of Friday's", not "fell apart in 1996". */
export function isLeftOut(words: SentenceWords, at: number): boolean {
  return (
    (hintsAt(words, at) & EXCEPT) !== 0 &&
    ((words.bits[at] & PREPOSITION) !== 0 ||
      (hintsAt(words, at + 1) & ORIGIN) !== 0 ||
      words.vocabulary.classes.nounJoint[words.tokens.word[at + 1]] !== 0)
  );
}

/** "later than in 2024", "except on 1 May", "the 18:00 snapshot": no time of this verb. */
function isCompared(words: SentenceWords, at: number, from: number, preposition: number): boolean {
  const lead = preposition >= 0 ? preposition - 1 : -1;
  // "A metre above July 2031".
  if (at > from && words.vocabulary.classes.standard[words.tokens.word[at - 1]] !== 0) return true;
  if (lead >= from && (hintsAt(words, lead) & COMPARISON || isLeftOut(words, lead))) return true;
  let hasFigure = false;
  for (let before = at - 1; before >= Math.max(from, at - 12); before--) {
    // "Opened later than planned on 24 April": then it opened.
    if (
      isBreak(words, before) ||
      (preposition === before + 2 &&
        hintsAt(words, before) & COMPARISON &&
        words.bits[before + 1] & PARTICIPLE &&
        words.vocabulary.sense[words.tokens.word[before + 1]] === PLAN &&
        words.vocabulary.classes.madeAhead[words.tokens.word[before + 1]] === 0)
    )
      break;
    // "Higher than a year earlier", "two weeks later than last year", not "no later than Friday".
    if (hintsAt(words, before) & COMPARISON && !isAmount(words, before))
      return (
        before !== preposition ||
        (!(hintsAt(words, lead) & REPLACING) &&
          (words.vocabulary.classes.timeMeasure[words.tokens.word[lead]] === 0 ||
            ((hintsAt(words, lead) & SEQUEL) !== 0 && !(words.bits[lead - 1] & NOT))))
      );
    // "from 2 billion a year earlier": what it was then.
    if (words.tokens.kind[before] === NUMBER && words.timeAt[before] === 0) hasFigure = true;
    if (hasFigure && preposition < 0 && hintsAt(words, before) & ORIGIN && at - before < 7) return true;
  }
  return false;
}

/** "More than 300 homes", "no fewer than a dozen boats": how many, not "more than the council", "more than in 2020". */
export function isAmount(words: SentenceWords, than: number): boolean {
  const {
      tokens: { kind, word },
      bits,
      timeAt,
      vocabulary: { classes },
    } = words,
    next = than + 1;
  if (!(hintsAt(words, than) & COMPARISON) || timeAt[next] !== 0) return false;
  return (
    kind[next] === NUMBER ||
    (classes.comparative[word[than - 1]] !== 0 &&
      (bits[next] & (PREPOSITION | PRONOUN)) === 0 &&
      (hintsAt(words, next) & (ARTICLE | INDEFINITE)) !== ARTICLE)
  );
}

/** "No fewer than five", "nobody other than the mayor": so many, and him. */
export function isNoLess(words: SentenceWords, at: number): boolean {
  return (words.bits[at] & NOT) !== 0 && (hintsAt(words, at + 2) & COMPARISON) !== 0;
}

/** "Nobody", "no trains". */
export function isNobody(words: SentenceWords, { subject: [from, to] }: Clause): boolean {
  return from < to && (words.bits[from] & NOT) !== 0 && !isNoLess(words, from);
}

/** "4%", "4 percent". */
export function isShare({ tokens: { kind, text, start, word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return kind[at - 1] === NUMBER && (text.charAt(start[at]) === '%' || classes.share[word[at]] !== 0);
}

/** "during the flood of 1953": the happening's time is the verb's. */
function isOfHappening(words: SentenceWords, preposition: number): boolean {
  const { bits } = words;
  if (preposition < 1 || !(bits[preposition - 1] & HAPPENING)) return false;
  for (let at = preposition - 2; at >= Math.max(0, preposition - 5); at--) {
    const b = bits[at],
      hint = hintsAt(words, at);
    // "Won a medal at the Exhibition of 1889", "washed away by the flood of 1894".
    if (b & PREPOSITION && (!(b & UNTIL) || hint & DOER)) return (hint & POINT) !== 0 || (hint & (REASON | ARGUMENT | TARGET)) === 0;
    if (isBreak(words, at)) return false;
  }
  return false;
}

/** "Until her retirement in 1956", "from 1926 to his death in 1956": the time of what something lasted to. */
function endsWithHappening(words: SentenceWords, preposition: number, from: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { kind },
  } = words;
  if (!(bits[preposition] & PREPOSITION) || bits[preposition] & (UNTIL | SINCE | SUBORDINATOR) || !(bits[preposition - 1] & (HAPPENING | NOUN_LIKE)))
    return false;
  for (let at = preposition - 1; at > from && preposition - at < 5 && kind[at] === WORD && timeAt[at] === 0; at--) {
    if (((bits[at] & (UNTIL | PARTICLE)) === UNTIL && !(hintsAt(words, at) & (DOER | COMPARISON))) || (bits[at] & TO && timeAt[at - 1] !== 0))
      return (bits[at + 1] & DETERMINER) !== 0;
    if (bits[at] & (PREPOSITION | SUBORDINATOR | COORDINATOR)) return false;
  }
  return false;
}

/** "Founded by a charter of 3 May 1611", "by an Act of Parliament of 1884": what is done by it is done on its day. */
function isOfInstrument(words: SentenceWords, preposition: number): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  let noun = preposition - 1;
  if (noun > 1 && classes.instrument[word[noun]] === 0 && classes.nounJoint[word[noun - 1]] !== 0) noun -= 2;
  if (noun < 2 || classes.instrument[word[noun]] === 0) return false;
  for (let at = noun - 1; at > Math.max(0, noun - 4); at--) if (bits[at] & DETERMINER) return (hintsAt(words, at - 1) & DOER) !== 0;
  return false;
}

/** "Wrote in a letter of 3 May", "in its report of 1 May the board blamed fog": what is done in writing is done on its day. */
function isOfWriting(words: SentenceWords, preposition: number): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  if (preposition < 3 || classes.nounJoint[word[preposition]] === 0 || !(hintsAt(words, preposition - 1) & SPEECH)) return false;
  for (let at = preposition - 2; at > 0 && preposition - at < 5; at--)
    if (bits[at] & DETERMINER) return classes.dayOn[word[at - 1]] !== 0 && (bits[at - 1] & PREPOSITION) !== 0;
  return false;
}

/** "the eruption of 1902 killed": what the happening does, it does then; "the minutes of the meeting of 3 May were read" later. */
function isHappeningOf({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, preposition: number, from: number): boolean {
  if (classes.nounJoint[word[preposition]] === 0 || !(bits[preposition - 1] & HAPPENING)) return false;
  let at = preposition - 1;
  while (at > from && !(bits[at] & DETERMINER)) at--;
  return at <= from || classes.nounJoint[word[at - 1]] === 0;
}

/** "to the same hour of Friday": the slot is named by a noun before the preposition. */
function isOccasion(words: SentenceWords, preposition: number): boolean {
  if (!(hintsAt(words, preposition - 1) & OCCASION)) return false;
  for (let at = preposition - 2; at > preposition - 5 && at >= 0; at--) {
    if (hintsAt(words, at) & TARGET) return true;
    if (isBreak(words, at) || words.timeAt[at] !== 0) return false;
  }
  return false;
}

function startsWithDeterminer({ tokens, vocabulary }: SentenceWords, at: number): boolean {
  return (vocabulary.bits[tokens.word[at]] & DETERMINER) !== 0;
}

/** "After three accidents in two weeks": a length inside what went before. */
function isOfSequence({ bits, timeAt, tokens: { word }, vocabulary: { classes } }: SentenceWords, preposition: number, from: number): boolean {
  const sequence = classes.sequence;
  for (let at = preposition - 1; at > from && preposition - at < 6 && timeAt[at] === 0 && (bits[at] & COORDINATOR) === 0; at--) {
    if (sequence[word[at]] !== 0) return preposition - at > 1;
    if (bits[at] & PREPOSITION) return false;
  }
  return false;
}

/** "The third break on the line since May": in which it is counted. */
function isCounted({ bits, timeAt, tokens: { word }, vocabulary: { classes } }: SentenceWords, preposition: number, from: number): boolean {
  let last = preposition - 1;
  // "The wettest May since 1967".
  while (last > from && timeAt[last] !== 0) last--;
  for (let at = last; at > from && last - at < 8 && timeAt[at] === 0; at--) {
    // "Its lowest since 1998", "the hottest day since May".
    if (classes.superlative[word[at]] !== 0) return true;
    if (classes.ordinal[word[at]] !== 0) return at === preposition - 1 || (bits[at - 1] & DETERMINER) !== 0;
    if (bits[at] & (BE | HAVE | SUBORDINATOR) && !(bits[at] & PREPOSITION)) return false;
  }
  return false;
}

/** The "to" of "up to", "right up to". */
export function isUpTo({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return at > 0 && (bits[at] & TO) !== 0 && (bits[at - 1] & PARTICLE) !== 0 && classes.jointLead[word[at - 1]] !== 0;
}

/** Value of the class `sequence`. */
const BEFORE = 2;

/** "But not before 3 May": a day on which it may be, and none that is given up. */
export function isNotBefore(
  {
    bits,
    tokens: { word },
    vocabulary: {
      classes: { sequence },
    },
  }: SentenceWords,
  preposition: number,
): boolean {
  return preposition > 0 && sequence[word[preposition]] === BEFORE && (bits[preposition - 1] & (NOT | DETERMINER)) === NOT;
}

/** The part of a time in tokens `at`–`end` of a clause that begins at `from`. */
export function roleOf(
  words: SentenceWords,
  time: TimeExpression,
  preposition: number,
  { isModifier, isSubject, isPast }: { isModifier: boolean; isSubject: boolean; isPast: boolean },
  at: number,
  from: number,
  end: number,
): TimeRole {
  if (time.type === 'SET') return 'habit';
  // "Up 4% from a year earlier"; "to 21% from January", "2% from 1 May" are as of then.
  if (
    preposition - 1 > from &&
    time.when &&
    !isCapital(words, end - 1) &&
    words.tokens.kind[end - 1] === WORD &&
    isShare(words, preposition - 1) &&
    hintsAt(words, preposition) & ORIGIN &&
    !(hintsAt(words, preposition - 3) & TARGET)
  )
    return 'argument';
  // "Up 4% on last year", "on April", but "on Monday".
  if (
    preposition - 1 > from &&
    time.when &&
    isFiner('day', time.when.precision) &&
    words.vocabulary.classes.comparedOn[words.tokens.word[preposition]] !== 0 &&
    isShare(words, preposition - 1)
  )
    return 'argument';
  if (isCompared(words, at, from, preposition) || (end < words.tokens.length && hintsAt(words, end) & COMPARISON && !(words.bits[end] & COORDINATOR)))
    return 'argument';
  // "Two hours later", counted from nothing that was told.
  if (time.type === 'DURATION')
    return (end < words.tokens.length && hintsAt(words, end) & OFFSET) ||
      words.vocabulary.hints[words.tokens.word[end - 1]] & OFFSET ||
      isOfSequence(words, preposition, from)
      ? 'argument'
      : 'length';
  if (!time.when) return 'argument';
  // "For the second time this month": in which it is counted.
  if (preposition < 0 && at - 2 > from && hintsAt(words, at - 1) & OCCASION && words.vocabulary.classes.ordinal[words.tokens.word[at - 2]] !== 0)
    return 'argument';
  if (preposition < 0 || isModifier) return 'at';
  if (endsWithHappening(words, preposition, from)) return 'until';
  // "Stopped for the night": how long it is to be.
  if (
    words.vocabulary.classes.purpose[words.tokens.word[preposition]] !== 0 &&
    startsWithDeterminer(words, preposition + 1) &&
    time.when.precision === 'part' &&
    end - preposition < 4
  )
    return 'argument';
  const b = words.bits[preposition];
  const hint = words.vocabulary.hints[words.tokens.word[preposition]];
  // "The mail from Friday bounced": of which day it was.
  if (
    isSubject &&
    isPast &&
    preposition > from &&
    hint & (ORIGIN | PAIR) &&
    !(words.bits[preposition - 1] & HAPPENING) &&
    !isBreak(words, preposition - 1)
  )
    return 'argument';
  if (hint & ORIGIN) return 'origin';
  // "Up to Friday", "up to and including Friday".
  if (isUpTo(words, preposition + 1)) return 'until';
  if (hint & PAIR) return 'since';
  // "Until after 4 July", "pushed to after Easter": when, nobody says.
  if (b & SINCE || (b & SUBORDINATOR && hintsAt(words, preposition) & SEQUEL))
    if (preposition > from && words.bits[preposition - 1] & (UNTIL | TO)) return 'argument';
  // "Until the quarter is closed": what the clause behind it tells of.
  if (b & (UNTIL | SUBORDINATOR) && startsWithDeterminer(words, at) && end < words.tokens.length && words.bits[end] & (BE | HAVE)) return 'argument';
  // "Through the night", "through the 1980s": all the while.
  if (b & UNTIL && b & PARTICLE && startsWithDeterminer(words, at) && time.mod === undefined) return 'at';
  // "No earlier than 3 May", "but not before 3 May": on that day, or later.
  if (b & UNTIL)
    return preposition > from && (words.vocabulary.classes.soonest[words.tokens.word[preposition - 1]] !== 0 || isNotBefore(words, preposition))
      ? 'at'
      : 'until';
  // "For the first time since March": when it was the time before.
  // "Will be held on Thursday, starting at two": when it begins is when it is.
  if (b & SINCE && b & PROGRESSIVE && time.type === 'TIME') return 'at';
  // "Is the first since 2029".
  if (b & SINCE) return preposition > 0 && (hintsAt(words, preposition - 1) & OCCASION || isCounted(words, preposition, from)) ? 'argument' : 'since';
  if (hint & TARGET) return 'target';
  if (isOccasion(words, preposition)) return 'target';
  if (
    hint & ARGUMENT &&
    (isOfHappening(words, preposition) ||
      isOfInstrument(words, preposition) ||
      isOfWriting(words, preposition) ||
      (isSubject && isHappeningOf(words, preposition, from)))
  )
    return 'at';
  // "As of 1 May": then, and not of a thing.
  if (
    hint & ARGUMENT &&
    words.vocabulary.classes.nounJoint[words.tokens.word[preposition]] !== 0 &&
    preposition > from &&
    (words.bits[preposition - 1] & (SUBORDINATOR | CAUSE)) === (SUBORDINATOR | CAUSE)
  )
    return 'at';
  // "as recently as Thursday" is when it was.
  if (hint & ARGUMENT && preposition >= 2 && words.tokens.word[preposition] === words.tokens.word[preposition - 2]) return 'at';
  // "most of 1950", "half of June": a share of the time.
  if (hint & ARGUMENT && preposition > 0 && words.bits[preposition - 1] & DETERMINER) return 'at';
  // "at the end of the year", "at Easter", not "looked at Sunday".
  const isDay = time.type === 'DATE' && !(hint & POINT && (startsWithDeterminer(words, preposition + 1) || time.rule.includes(FEAST)));
  return hint & ARGUMENT && isDay ? 'argument' : 'at';
}
