// Where the subject of a verb stands: after fronted phrases, before an insertion, in the clause before.
import { NUMBER, SPACE_BEFORE, WORD } from '../tokens/tokens.js';
import { CLOSE_PAREN, isDash, OPEN_PAREN, SEMICOLON, signAt } from '../tokens/signs.js';
import type { Clause } from './clause.js';
import { AUXILIARY } from './verb-group.js';
import { listBefore } from './name-lists.js';
import { antecedentBefore } from './noun-phrases.js';
import {
  hintsAt,
  isBreak,
  isCapital,
  isGlued,
  isPlural,
  isQuote,
  type SentenceWords,
  hasMark,
  BREAK,
  COMMA,
  DOT,
  COLON,
  HYPHEN,
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
  WHO,
} from '../words/vocabulary.js';
import { SAYS } from '../words/verb-senses.js';
import { firstMark, lastBreak, lastMark } from '../words/stretches.js';
import { isRoleAt } from '../words/roles.js';

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

/** Relative word of things, as coded in the locale. */
export const WHICH = 9;

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

/** The subject of the last clause that is not an insertion; before any, the words that open the sentence. */
export function resumedSubject(words: SentenceWords, clauses: readonly Clause[], from: number): readonly [number, number] {
  const opening = openingNoun(words, clauses, from);
  if (opening) return opening;
  const lead = leadingPhrase(words, clauses, from);
  if (lead) return lead;
  // Right after an insertion: the noun that it was put after.
  let inserted: Clause | undefined;
  for (let at = clauses.length - 1; at >= 0; at--) {
    const clause = clauses[at],
      carrier = inserted ? undefined : carrierOf(words, clauses, clause);
    if (carrier) return carrier;
    // "Under a pact reached on Monday, the walkout planned for Friday will": what stands in front is inside of another phrase.
    if (inserted && clause.joint === 'participle' && clause.subject[0] === from + 1 && words.bits[from] & PREPOSITION) break;
    if (
      clause.joint === 'relative' ||
      (clause.joint === 'participle' &&
        (clause.verb.form === 'participle' || hasMark(words, clause.from - 1, COMMA) || (at > 0 && opensWithNoun(words, clause))) &&
        clause.connective < 0)
    )
      inserted = clause;
    // "A stone that stood where the boy fell was stolen": inside of what was put in.
    else if (
      clause.joint !== 'infinitive' &&
      clause.joint !== 'participle' &&
      !(
        (clause.joint === 'subordinate' || clause.joint === 'complement') &&
        (clauses[clause.parent]?.joint === 'relative' || clauses[clause.parent]?.joint === 'participle')
      )
    )
      break;
  }
  if (inserted) return inserted.antecedent ?? inserted.subject;
  // "The keys, he said, were sent back", "he denied it; the keys, he said, were sent back": the verb goes on after the parenthesis.
  const last = clauses.at(-1);
  if (last?.joint === 'coordinate' && last.from > from && hasMark(words, last.from - 1, COMMA)) {
    const open = clauses.length === 1 ? from - 1 : lastBreak(words, from, last.from - 1);
    if (open < from || (hasMark(words, open, STRONG) && SAYS.has(last.verb.sense)))
      return [subjectStart(words, open + 1, last.from - 1), words.bits[last.from - 2] & AUXILIARY ? last.from - 2 : last.from - 1];
  }
  return hostOf(clauses)?.subject ?? clauses[0]?.subject ?? [from, from];
}

/** "Resigned, and the plan to sell the hall was dropped", "talks about selling it are off": the noun behind a joint that says what is to be done. */
function carrierOf(words: SentenceWords, clauses: readonly Clause[], { joint, verb, connective }: Clause): readonly [number, number] | undefined {
  const { bits } = words,
    host = hostOf(clauses);
  const isGerund = joint === 'participle' && verb.form === 'progressive' && connective >= 0;
  if ((joint !== 'infinitive' && !isGerund) || !host) return undefined;
  const end = isGerund ? connective : verb.from;
  let start = end;
  while (start > host.verb.to && !isBreak(words, start - 1) && !(bits[start - 1] & COORDINATOR)) start--;
  const isNoun =
    (bits[start] & (DETERMINER | PRONOUN)) === DETERMINER || (isGerund && isPlural(words, end - 1) && (bits[start - 1] & COORDINATOR) !== 0);
  if (start <= host.verb.to || start === end || !isNoun) return undefined;
  host.to = Math.min(host.to, start - 1);
  return [start, end];
}

/** "Ten men fell; the stone bearing their names was unveiled", "fell on Monday and the stone", "fell, and the stone": a noun behind a strong sign, or behind a time or a comma and "and", and its participle. */
function opensWithNoun(words: SentenceWords, { subject: [first, last], verb: { from, form } }: Clause): boolean {
  if (first >= last || last !== from || !(words.bits[first] & DETERMINER)) return false;
  return (
    hasMark(words, first - 1, STRONG) ||
    ((words.bits[first - 1] & COORDINATOR) !== 0 && (words.timeAt[first - 2] !== 0 || (form === 'progressive' && hasMark(words, first - 2, COMMA))))
  );
}

/** "The trial of Ada Moe, the mayor of Lund who is accused, will open": before any verb of its own a sentence is about what opens it. */
function leadingPhrase(words: SentenceWords, clauses: readonly Clause[], low: number): readonly [number, number] | undefined {
  const first = clauses[0] as Clause | undefined;
  // "Quick update: the fair planned for Friday is off": behind the colon.
  const from = first ? lastMark(words, COLON, low, first.from) + 1 || low : low;
  if (
    !first ||
    first.from <= from ||
    words.timeAt[from] !== 0 ||
    words.bits[from] & (PREPOSITION | SUBORDINATOR) ||
    (words.bits[from] & (ADVERB | DETERMINER)) === ADVERB ||
    isBreak(words, from)
  )
    return undefined;
  // "An alert for failing jobs will be added".
  const isInside = ({ joint, verb, connective }: Clause): boolean =>
    joint === 'relative' ||
    joint === 'infinitive' ||
    (joint === 'participle' &&
      (verb.form === 'participle' ||
        (words.bits[connective] & PREPOSITION) !== 0 ||
        (connective < 0 && verb.from > from && !isBreak(words, verb.from - 1))));
  if (
    !clauses.every(
      (clause) =>
        isInside(clause) ||
        ((clause.joint === 'subordinate' || clause.joint === 'complement') && clause.parent >= 0 && isInside(clauses[clause.parent])),
    )
  )
    return undefined;
  const end = firstMark(words, BREAK, from + 1, first.from);
  return [from, end < 0 ? first.from : end];
}

/** The subject that a verb after "and" shares: of the nearest clause, or after a comma of the nearest that hangs on none. */
export function coordinateSubject(clauses: readonly Clause[], partner: number, isApart: boolean): readonly [number, number] {
  for (let at = partner; at >= 0; at--) {
    const clause = clauses[at];
    if (clause.joint === 'participle' || clause.joint === 'infinitive') continue;
    if (isApart && at > 0 && (clause.joint === 'subordinate' || clause.joint === 'complement' || clause.joint === 'relative')) continue;
    return clause.subject;
  }
  return (clauses[partner] as Clause | undefined)?.subject ?? [0, 0];
}

/** "A ruling on whether …": the noun that opens the sentence and carries a clause inside. */
export function openingNoun(words: SentenceWords, clauses: readonly Clause[], from: number): readonly [number, number] | undefined {
  const first = clauses[0];
  if (!first || first.joint !== 'subordinate' || first.connective <= from) return undefined;
  let end = first.connective;
  while (end > from && words.bits[end - 1] & PREPOSITION) end--;
  const start = subjectStart(words, from, end);
  return start < end ? [start, end] : undefined;
}

/** "Ada Moe, 71, of Elm Park, who": the full name before the age, if told, and the place that commas set off; undefined where none stands there. */
function personBefore(words: SentenceWords, place: number, low: number): readonly [number, number] | undefined {
  const {
    bits,
    tokens: { kind },
  } = words;
  let of = place;
  while (of > low && isCapital(words, of)) of--;
  if (!(bits[of] & PREPOSITION) || !hasMark(words, of - 1, COMMA)) return undefined;
  const end = kind[of - 2] === NUMBER && hasMark(words, of - 3, COMMA) ? of - 3 : of - 1;
  let from = end;
  while (from > low && isCapital(words, from - 1)) from--;
  return from < end - 1 ? [from, end] : undefined;
}

/** What a relative clause belongs to: before any verb all that opens the sentence, else the noun before it. */
export function relativeNoun(words: SentenceWords, connective: number, low: number, from: number): readonly [number, number] {
  const { bits } = words,
    near = antecedentBefore(words, connective, low),
    person = hasMark(words, connective - 1, COMMA) ? personBefore(words, connective - 2, Math.min(low, from)) : undefined;
  if (person) return person;
  if (low > from || !hasMark(words, connective - 1, COMMA)) {
    // After a verb the nearest noun: "a source of news for the town, which".
    let start = near[1];
    while (start > near[0] && isCapital(words, start - 1)) start--;
    // "Goodbye to Walter Finch, who", "its name from Josiah Harlan, who": a whole name, and no lone one as in "the mayor of Oslo, who".
    if (
      near[1] - start > 1 &&
      start > near[0] &&
      bits[start - 1] & PREPOSITION &&
      words.vocabulary.classes.nounJoint[words.tokens.word[start - 1]] === 0 &&
      words.vocabulary.classes.speakerPronoun[words.tokens.word[connective]] === WHO
    )
      return [start, near[1]];
    start = near[1];
    // "a meeting of 4 May, which", "her trip to Oslo, which", "the on-call developer, who".
    while (
      start > near[0] &&
      (!(words.bits[start - 1] & PREPOSITION) ||
        hasMark(words, start, HYPHEN) ||
        words.timeAt[start] !== 0 ||
        (isCapital(words, start) && hasMark(words, connective - 1, COMMA)) ||
        isAge(words, start, near[1]))
    )
      start--;
    // "A man from Oslo who fell", "the bridge over the Tame that closed": a name needs no such clause to tell which.
    const isName = isCapital(words, near[1] - 1) && isCapital(words, hintsAt(words, start) & ARTICLE ? start + 1 : start);
    const isBareName =
      isName && start > near[0] && !hasMark(words, connective - 1, COMMA) && (bits[start - 1] & (PREPOSITION | DETERMINER)) === PREPOSITION;
    return start < near[1] && !isBareName ? [start, near[1]] : near;
  }
  let start = subjectStart(words, from, near[1]);
  // "The mayor of the town, which": no person is.
  if (words.vocabulary.classes.speakerPronoun[words.tokens.word[connective]] === WHICH) {
    let last = near[1],
      head = start;
    while (head < near[1] && !(bits[head] & PREPOSITION)) head++;
    while (last > head && !(bits[last - 1] & PREPOSITION)) last--;
    if (head > start && last > head && isRoleAt(words, head - 1)) return [last, near[1]];
  }
  // "Congratulations to Ada Moe, who won": to whom they are.
  const to = words.vocabulary.classes.speakerPronoun[words.tokens.word[connective]] === WHO ? firstTo(words, start + 1, near[1]) : -1;
  // "Suppliers to the navy, who had waited, were paid": a second comma closes what is told of them.
  const close = to > 0 ? firstMark(words, COMMA | DOT, connective + 1, words.tokens.length) : -1;
  if (
    to > 0 &&
    !hasMark(words, close, COMMA) &&
    !(bits[start] & DETERMINER) &&
    !isRoleAt(words, to - 1) &&
    (to - 1 === from || !isCapital(words, to - 1)) &&
    to - start < 3
  )
    start = to + 1;
  // "In the northern zone, which voted in May,": the zone.
  if (start + 1 < near[1] && (bits[start] & (PREPOSITION | DETERMINER | SUBORDINATOR)) === PREPOSITION) start++;
  return start < near[1] ? [start, near[1]] : near;
}

/** The first "to" of a phrase; -1 = none. */
function firstTo({ bits }: SentenceWords, from: number, to: number): number {
  for (let at = from; at < to; at++) if (bits[at] & TO) return at;
  return -1;
}

/** "A woman of 34 who": how old she is. */
function isAge({ tokens: { kind } }: SentenceWords, at: number, end: number): boolean {
  return at === end - 1 && kind[at] === NUMBER;
}

/** The last clause that is no insertion after a noun. */
export function hostOf(clauses: readonly Clause[]): Clause | undefined {
  for (let at = clauses.length - 1; at >= 0; at--) {
    const clause = clauses[at];
    if (clause.joint !== 'participle' && clause.joint !== 'relative' && clause.joint !== 'infinitive') return clause;
  }
  return undefined;
}
