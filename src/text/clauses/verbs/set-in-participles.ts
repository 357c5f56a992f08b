// Does the sentence go on behind what commas set in, so that a past form beside them is a participle, or its verb?
import {
  ADVERB,
  ARTICLE,
  AUTHOR,
  COORDINATOR,
  DETERMINER,
  DOER,
  HAPPENING,
  NOUN_LIKE,
  PREPOSITION,
  PRESENT,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
} from '../../words/vocabulary.js';
import { isRoleAt } from '../../words/roles.js';
import { SAYS, THINK } from '../../words/verb-senses.js';
import { BREAK, COMMA, DOT, hasMark, hintsAt, isBreak, isCapital, isPlural, type SentenceWords } from '../../words/sentence-words.js';
import { isToCome, type VerbGroup } from './verb-group.js';
import { adverbsBefore, subjectStart } from '../nouns/subjects.js';
import { firstMark, hasBreak, lastBreak, onlyTimes } from '../../words/stretches.js';
import { hasObject, hasVerbBefore, isHowOften, isJoint, isLastFinite } from './around-verbs.js';
import { isPastRelative } from './past-relatives.js';

/** "Built in 1841, enlarged in 1860 and sold in 1931, the mill is": all of them in front of the comma behind which the subject comes. */
export function isInOpening(words: SentenceWords, groups: readonly VerbGroup[], index: number, from: number): boolean {
  const { bits } = words;
  const { from: at, to } = groups[index];
  const next = groups
    .slice(index + 1)
    .find(({ form, past, copula, head, from: start }) => form === 'finite' && (past || copula || head > start) && !isOpener(words, start - 1));
  if (groups[0].from !== from || !next || !isOpener(words, at - 1) || bits[to] & DETERMINER) return false;
  if (!groups.slice(0, index).every(({ form }) => form === 'participle')) return false;
  for (let i = to; i < next.from - 1; i++) if (hasMark(words, i, COMMA) && subjectStart(words, i + 1, next.from) === i + 1) return true;
  return false;
}

function isOpener(words: SentenceWords, at: number): boolean {
  return hasMark(words, at, COMMA) || (words.bits[at] & COORDINATOR) !== 0;
}

/** "The strike, the mayor said, | ended", "the strike, said the mayor, | ended": what opens the sentence goes on behind who says so. */
function isBehindParenthesis(words: SentenceWords, groups: readonly VerbGroup[], index: number, from: number, comma: number): boolean {
  const { bits, timeAt } = words,
    { form, from: head, to, sense, passive } = groups[0];
  // "Moe, I hear, | left" too.
  const isSaying = form === 'finite' && !passive && (SAYS.has(sense) || hintsAt(words, head - 1) & AUTHOR) && !(bits[to] & TO);
  if (index !== 1 || !isSaying || timeAt[from] !== 0 || bits[from] & (PREPOSITION | ADVERB | SUBORDINATOR)) return false;
  // Between two commas stand the saying and who says it, and no more.
  const open = lastBreak(words, from, head);
  if (open <= from || !hasMark(words, open, COMMA) || bits[open + 1] & (RELATIVE | COORDINATOR | SUBORDINATOR)) return false;
  for (let at = to; at < comma; at++) if (isBreak(words, at) || isJoint(words, at)) return false;
  return true;
}

/** "The first song, a waltz, | sold badly, and its author, Ada Moe, | left": behind a second name for its subject the sentence has its verb, where none comes back behind another comma. */
function isBehindApposition(words: SentenceWords, groups: readonly VerbGroup[], index: number, from: number, comma: number): boolean {
  const { bits, timeAt } = words,
    { to } = groups[index];
  const open = lastBreak(words, from, comma),
    start = index === 0 ? from : behindJoint(words, groups[index - 1].to, open);
  if (start < 0 || open <= start || open === comma - 1 || !hasMark(words, open, COMMA) || hintsAt(words, to) & DOER) return false;
  // "The two firms, old rivals, | merged": several as well.
  const isNamed =
    timeAt[open + 1] === 0 &&
    timeAt[open - 1] === 0 &&
    ((bits[open + 1] & DETERMINER) !== 0 || isCapital(words, open + 1) || (isPlural(words, open - 1) && endsAsPluralHead(words, open + 1, comma)));
  return (
    isNamed &&
    !hasBreak(words, start, open) &&
    !groups.some(({ form, from: head }, place) => place > index && form === 'finite' && hasMark(words, adverbsBefore(words, head, to) - 1, COMMA))
  );
}

/** "Old rivals", "rivals since the war". */
function endsAsPluralHead(words: SentenceWords, from: number, to: number): boolean {
  const { bits, timeAt } = words;
  let end = from;
  while (end < to && timeAt[end] === 0 && !(bits[end] & ~(NOUN_LIKE | HAPPENING))) end++;
  return end > from && isPlural(words, end - 1);
}

/** Behind ", and"; -1 = no such joint. */
function behindJoint(words: SentenceWords, from: number, to: number): number {
  for (let at = from + 1; at < to; at++)
    if ((words.bits[at] & (COORDINATOR | PREPOSITION)) === COORDINATOR && hasMark(words, at - 1, COMMA)) return at + 1;
  return -1;
}

/** "Closed on Monday and, after repairs, | reopened": "and" joins it to the verb before, whatever stands in between. */
function isBehindAside(words: SentenceWords, groups: readonly VerbGroup[], index: number, comma: number): boolean {
  const open = lastBreak(words, 0, comma),
    joint = words.bits[open - 1];
  return (
    groups.slice(0, index).findLast(({ to }) => to < open)?.form === 'finite' &&
    hasMark(words, open, COMMA) &&
    (joint & (COORDINATOR | SUBORDINATOR | RELATIVE)) === COORDINATOR &&
    !isBreak(words, open - 2)
  );
}

/** "The school, founded in 1951, enrols 300": between the first two commas of its sentence, which goes on. */
function isInserted(words: SentenceWords, { to }: VerbGroup, from: number, comma: number): boolean {
  const at = firstMark(words, BREAK | DOT, to, words.tokens.length);
  return (
    !hasBreak(words, from, comma) &&
    hasMark(words, at, COMMA) &&
    onlyTimes(words, to, at, PREPOSITION) &&
    !(words.bits[at + 1] & (COORDINATOR | RELATIVE | SUBORDINATOR | PRONOUN))
  );
}

/** "In a letter sent on Monday, the union said": what a preposition governs is no subject; that of the sentence comes behind the comma. */
export function isInFront(words: SentenceWords, groups: readonly VerbGroup[], index: number, from: number): boolean {
  const { bits, timeAt } = words;
  const { from: head, to } = groups[index];
  const next = groups.slice(index + 1).find(({ form }) => form === 'finite');
  if (
    !next ||
    index > 0 ||
    (bits[from] & (PREPOSITION | SUBORDINATOR | ADVERB | DETERMINER)) !== PREPOSITION ||
    hasObject(words, groups[index]) ||
    subjectStart(words, from, head) !== from
  )
    return false;
  for (let at = from; at < head; at++) if (timeAt[at] !== 0 || isBreak(words, at)) return false;
  const comma = firstMark(words, COMMA, to, next.from - 1);
  return comma >= 0 && (bits[comma + 1] & COORDINATOR) === 0;
}

/** "The chapel, a hall built in 1931, | burned down", "Ada Moe, a nurse trained in Oslo, | died": of a second name for the subject, between two commas; not "the mayor, a court found on Monday, | lied". */
export function isInApposition(words: SentenceWords, groups: readonly VerbGroup[], index: number, from: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  const group = groups[index],
    { from: head, to, base, sense } = group,
    next = groups.slice(index + 1).find(({ form, from: at }) => form === 'finite' && !(bits[at - 1] & COORDINATOR));
  // "Built in 1990 and sold in 2010".
  if (index > 0) return (bits[head - 1] & COORDINATOR) !== 0 && !hasObject(words, group) && isInApposition(words, groups, index - 1, from);
  // "The man accused of theft".
  const isSaying = (SAYS.has(sense) && classes.charges[base] === 0) || sense === THINK;
  if (!next || isSaying || classes.intransitive[base] !== 0 || hasObject(words, group)) return false;
  const open = lastBreak(words, from, head),
    close = adverbsBefore(words, next.from, to) - 1;
  if (open <= from || !hasMark(words, open, COMMA) || !hasMark(words, close, COMMA) || hasBreak(words, from, open) || hasBreak(words, to, close))
    return false;
  const isFinder = classes.collective[word[head - 1]] !== 0 || isRoleAt(words, head - 1);
  if (isFinder && classes.shows[base] + classes.decision[base] !== 0) return false;
  const isNamed = timeAt[open - 1] === 0 && !(bits[from] & (PREPOSITION | SUBORDINATOR | ADVERB | RELATIVE)),
    isSecond = (hintsAt(words, open + 1) & ARTICLE) !== 0 && timeAt[open + 1] === 0;
  return isNamed && isSecond && (timeAt[to] !== 0 || (bits[to] & PREPOSITION) !== 0);
}

/** "The firm, in a letter sent on Monday, | said": inside of what a preposition opens between two commas. */
export function isInAside(words: SentenceWords, groups: readonly VerbGroup[], index: number, from: number): boolean {
  const { from: head, to } = groups[index],
    next = groups[index + 1] as VerbGroup | undefined;
  let open = head - 1;
  while (open > from && !isBreak(words, open) && words.timeAt[open] === 0) open--;
  if (
    open <= from ||
    open < head - 6 ||
    !hasMark(words, open, COMMA) ||
    (words.bits[open + 1] & (PREPOSITION | SUBORDINATOR)) !== PREPOSITION ||
    hasObject(words, groups[index])
  )
    return false;
  return next?.form === 'finite' && hasMark(words, next.from - 1, COMMA) && onlyTimes(words, to, next.from - 1, PREPOSITION);
}

/** ", leaving 200 people stranded", ", beating a mark set in 2021": behind a comma and a gerund, with nothing to part them, it describes what that acts upon. */
export function isInGerund(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const { to } = groups[index],
    { form, from, to: end } = groups[Math.max(0, index - 1)];
  if (form !== 'progressive' || !hasMark(words, from - 1, COMMA) || !hasVerbBefore(groups, index - 1) || end === groups[index].from) return false;
  for (let at = end; at < groups[index].from; at++) if (isBreak(words, at) || isJoint(words, at)) return false;
  return words.timeAt[to] !== 0 || hasMark(words, to, DOT) || isBreak(words, to) || (words.bits[to] & PREPOSITION) !== 0;
}

/** "reached the hut, rested and left": the last verb of the series stands after "and". */
function opensSeries(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const group = groups[index],
    next = groups[index + 1];
  const before = groups.slice(0, index).findLast((earlier) => earlier.form === 'finite');
  // "Is a bridge, designed by Ada Moe and built by Holm".
  if (hintsAt(words, group.to) & DOER && words.timeAt[group.to + 1] === 0) return false;
  // "was signed in 1912, revoked in 1934 and …": the auxiliary is shared; not so "was drafted, served two years and …", "was born in Bonn, studied in Oslo and …", but "was born in Bonn, raised in Oslo and …".
  if (
    before &&
    (before.copula ||
      (before.passive &&
        before.head > before.from &&
        before.mood === 'none' &&
        !isToCome(before) &&
        (!isLifeMark(words, before) || words.vocabulary.classes.doneTo[group.base] !== 0))) &&
    !hasObject(words, group) &&
    words.times[words.timeAt[group.to] - 1]?.type !== 'DURATION'
  )
    return false;
  // "Sacked its coach, hired in May, and": who hires somebody names them.
  const joint = next ? adverbsBefore(words, next.from, group.to) - 1 : -1;
  if (isMadeThing(words, group, joint, next) || (words.vocabulary.classes.hires[group.base] !== 0 && !hasObject(words, group))) return false;
  if (next?.form !== 'finite' || !next.past || !(words.bits[joint] & COORDINATOR)) return false;
  return !hasBreak(words, group.to, joint - 1);
}

/** "In a mill, built in 1880, and left": nobody builds without telling what, and a comma closes it, or "and" joins it to another; but "went to Rome, painted, and left", "in May, searched until noon, and left". */
function isMadeThing(words: SentenceWords, group: VerbGroup, joint: number, next: VerbGroup | undefined): boolean {
  const before = group.from - 2;
  return (
    isMade(words, group) &&
    (hasMark(words, joint - 1, COMMA) || (next !== undefined && isMade(words, next))) &&
    words.timeAt[before] === 0 &&
    !isCapital(words, before)
  );
}

/** "Built in 1880", "rejected in May"; not "built a mill", "spent three weeks", "painted for two years", "closed in May". */
function isMade(words: SentenceWords, group: VerbGroup): boolean {
  const { doneTo, selfMoved } = words.vocabulary.classes,
    { base, to } = group;
  return doneTo[base] !== 0 && selfMoved[base] === 0 && !hasObject(words, group) && !isForLength(words, to);
}

/** "Three weeks", "for two years". */
function isForLength({ times, timeAt, bits }: SentenceWords, at: number): boolean {
  return times[timeAt[bits[at] & PREPOSITION ? at + 1 : at] - 1]?.type === 'DURATION';
}

/** "Was born". */
function isLifeMark({ vocabulary: { classes }, tokens: { word } }: SentenceWords, { head }: VerbGroup): boolean {
  return classes.lifeMark[word[head]] !== 0;
}

/** The token before what commas set in before a verb: an adverb, or a time. */
export function beforeInsertion(words: SentenceWords, before: number, from: number): number {
  const { bits, timeAt } = words;
  if (!hasMark(words, before, COMMA)) return before;
  if (before > 1 && bits[before - 1] & ADVERB && hasMark(words, before - 2, COMMA)) return before - 3;
  if (timeAt[before - 1] === 0) return before;
  // ", and a second try, the following spring, ended": a time set in.
  let time = before - 1;
  while (time > from && timeAt[time] !== 0) time--;
  if (bits[time] & PREPOSITION) time--;
  return hasMark(words, time, COMMA) && time > from ? time - 1 : before;
}

/** ", cancelled last year, has been", ", often postponed, is set": set in by commas. */
export function isBehindComma(words: SentenceWords, groups: readonly VerbGroup[], index: number, from: number, before: number): boolean {
  const group = groups[index],
    { bits } = words;
  if (
    isBehindParenthesis(words, groups, index, from, before) ||
    isBehindApposition(words, groups, index, from, before) ||
    isBehindAside(words, groups, index, before) ||
    isPastRelative(words, groups, index, from)
  )
    return false;
  const next = groups.slice(index + 1).find((later) => later.form === 'finite');
  // ", often postponed, | is set", ", twice put off,", ", delayed three times,": the verb of what it describes comes right behind.
  const over = isHowOften(words, group.to) ? group.to + 2 : group.particle === group.to ? group.to + 1 : group.to;
  if (next && !hasVerbBefore(groups, index) && (isClosedOff(words, over, next) || isSetInFirst(words, group, next, from, before))) return true;
  if (next && !hasObject(words, group)) {
    // ", slept for two days, and married" is a series.
    const joint = adverbsBefore(words, next.from, group.to) - 1,
      end = hasVerbBefore(groups, index) && bits[joint] & COORDINATOR ? joint - 1 : next.from;
    const comma = firstMark(words, COMMA, group.to, end);
    // "Ada Moe, of Lund, died at home with the radio on, which she hated": the verb of "which" is none of the sentence.
    const isLast = comma >= 0 && (bits[comma + 1] & (RELATIVE | DETERMINER)) === RELATIVE && isLastFinite(groups, groups.indexOf(next));
    if (comma >= 0 && !isLast) return true;
    if (!hasVerbBefore(groups, index) && isResumed(words, groups, index)) return true;
  }
  return !hasObject(words, group) && (hasVerbBefore(groups, index) ? !opensSeries(words, groups, index) : isInserted(words, group, from, before));
}

/** A comma, and then the verb. */
function isClosedOff({ marks }: SentenceWords, at: number, next: VerbGroup): boolean {
  return next.from === at + 1 && (marks[at] & COMMA) !== 0;
}

/** "The gate, left open, | fell", "the wall, cracked and damp, | fell": right behind the noun that opens the sentence, and what it was left as. */
function isSetInFirst(words: SentenceWords, { from: head, to }: VerbGroup, next: VerbGroup, from: number, before: number): boolean {
  if (head !== before + 1 || !(hintsAt(words, from) & ARTICLE) || words.timeAt[before - 1] !== 0) return false;
  const last = words.bits[to] & COORDINATOR ? to + 1 : to;
  return words.bits[last] === 0 || (words.bits[last] & (DETERMINER | PRONOUN | PREPOSITION | HAPPENING)) === 0
    ? isClosedOff(words, last + 1, next)
    : false;
}

/** "The bridge, damaged in 2019 and mended in 2021, was sold": behind a comma the sentence goes on. */
export function isResumed(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  return groups
    .slice(index + 1, index + 4)
    .some(
      ({ form, from, head, past }) =>
        form === 'finite' &&
        (past || head > from || (words.bits[head] & PRESENT) !== 0) &&
        hasMark(words, from - 1, COMMA) &&
        (head > from || (words.bits[groups[index].to] & PREPOSITION) !== 0),
    );
}
