// Where does the clause of a verb begin, and which word joins it to the one before?
import {
  ADVERB,
  ARGUMENT,
  ARTICLE,
  CONDITION,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  INDEFINITE,
  NOT,
  PERSON,
  PLURAL,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SINCE,
  SUBORDINATOR,
  UNTIL,
} from '../../words/vocabulary.js';
import { CLOSE_PAREN, OPEN_PAREN, signAt } from '../../tokens/signs.js';
import { NUMBER } from '../../tokens/tokens.js';
import { COMMA, hasMark, hintsAt, isBreak, isQuote, type SentenceWords, STRONG } from '../../words/sentence-words.js';
import { type Clause, isMain } from '../clause.js';
import type { VerbGroup } from '../verbs/verb-group.js';
import { adverbsBefore, appositionStart, beforeAside } from '../nouns/subjects.js';
import { firstMark, hasBreak, holds, lastMark, onlyAdverbs, onlyTimes } from '../../words/stretches.js';
import { isBetween, isNounAfter, isNounBefore, isRange, isTimeList, joinsClause, opensPhrase, timedJoint, timedStart } from './joints.js';
import { listBefore } from '../nouns/name-lists.js';
import { isOfPair, joinsSubjects } from './pairs.js';
import { pastOutcome } from '../openings.js';

/** Where a clause begins, and the word that joins it to the one before; -1 = none. */
export type Joint = readonly [start: number, connective: number];

export const NO_JOINT: Joint = [-1, -1];

/** The joint nearest before a verb. @param isLast - no other verb with a tense stands behind it. */
export function jointBefore(words: SentenceWords, previous: Clause | undefined, verb: VerbGroup, low: number, from: number, isLast: boolean): Joint {
  const { bits } = words;
  if (isLast && (previous ? isOwedByAim(words, previous, verb, low, from) : isOfSubject(words, verb, from))) return NO_JOINT;
  let [start, connective] = nearestJoint(words, previous, verb, low, from);
  if (start >= 0 && connective < 0 && previous && onlyAdverbs(words, start, verb.from)) {
    const apposition = appositionStart(words, start - 1, low, previous);
    if (apposition >= 0) {
      const joined = (bits[apposition] & (COORDINATOR | SUBORDINATOR | RELATIVE)) !== 0;
      start = apposition;
      if (joined) connective = apposition;
    }
  }
  // "And on 1 June 1457, old and without an heir, the duke gave up": a time right behind "and" is of the verb to come.
  if (connective < 0 && start > low && previous && !hasMark(words, start - 1, STRONG)) {
    const joint = timedJoint(words, low, start - 1);
    if (joint >= 0) start = connective = joint;
    else start = timedStart(words, low, start, verb.from);
  }
  return [start, connective];
}

/** The nearest word or sign before a verb that may open its clause. */
function nearestJoint(words: SentenceWords, previous: Clause | undefined, verb: VerbGroup, low: number, from: number): Joint {
  const list = listBefore(words, adverbsBefore(words, verb.from, low), low, !previous);
  for (let at = (list < 0 ? verb.from : list) - 1; at >= low; at--) {
    if (words.timeAt[at] !== 0) continue;
    // "Ada Moe (a printer, born in Lund, then Denmark) left": what brackets hold joins nothing behind them.
    const open = previous && signAt(words.tokens, at) === CLOSE_PAREN ? openingBracket(words, at, from) : at;
    const joint = open < at ? undefined : jointAt(words, previous, verb, low, from, at);
    if (joint) return joint;
    at = open;
  }
  return NO_JOINT;
}

/** The joint that a word or a sign is for a verb behind it; absent: it is none. */
function jointAt(words: SentenceWords, previous: Clause | undefined, verb: VerbGroup, low: number, from: number, at: number): Joint | undefined {
  const b = words.bits[at];
  if (b & RELATIVE) return b & DETERMINER ? jointOfThat(words, previous, verb, low, from, at) : [at, at];
  if (b & SUBORDINATOR && opensClause(words, previous, verb, from, at)) return [jointStart(words, at, low), at];
  if (!previous) return undefined;
  if (b & COORDINATOR) return isGoverned(words, at) || isInPhrase(words, previous, verb, low, at) ? undefined : [at, at];
  const isStrong = hasMark(words, at, STRONG),
    isEnd = isStrong || isQuote(words, at) || (hasMark(words, at, COMMA) && isBreak(words, at));
  return isEnd ? [at + 1, -1] : undefined;
}

/** "Since | then", "from | then on": a time, which joins nothing. */
function isGoverned({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return classes.thenWord[word[at]] !== 0 && (bits[at - 1] & (PREPOSITION | SINCE)) !== 0;
}

/** "That": a relative word or a conjunction; it may also point at a noun, or back. */
function jointOfThat(words: SentenceWords, previous: Clause | undefined, verb: VerbGroup, low: number, from: number, at: number): Joint | undefined {
  const { bits } = words,
    before = bits[at - 1];
  // "By that time".
  if (at > low && before & PREPOSITION && !(before & SUBORDINATOR)) return undefined;
  // "Abolished it; that of 1862 opened the guilds": which one.
  if (at > low && hasMark(words, at - 1, STRONG) && words.vocabulary.classes.nounJoint[words.tokens.word[at + 1]] !== 0) return [at, -1];
  // "Had planned to move in May; that move has been put off", but "found that he lied; that money was stolen".
  const isBehindSign = at > low && hasMark(words, at - 1, STRONG) && !isRange(words, at - 1),
    isBack = isBehindSign && !(previous && holds(words, previous.from, at - 1, RELATIVE)),
    mayPoint = at + 1 < verb.from && (at === from || isBack || before & (COORDINATOR | PREPOSITION));
  if (mayPoint && isNounAfter(words, at)) return undefined;
  // "It was due on Monday; that has been changed", "but that never changed": it points back, behind "but" only where no clause before it is relative.
  if (at > low && previous && onlyAdverbs(words, at + 1, verb.from)) {
    if (before & COORDINATOR && isMain(previous.joint)) return [at - 1, at - 1];
    if (isBehindSign) return [at, -1];
  }
  return [at, at];
}

/** "The talks after the war | failed", "the first train since the flood | left": the only verb is that of the noun which opens the sentence; not "no news since the ship | left", "Minutes after the war | ended". */
function isOfSubject(words: SentenceWords, { form, from: verb }: VerbGroup, from: number): boolean {
  const { bits } = words;
  if (form !== 'finite' || (bits[from] & (DETERMINER | PRONOUN | NOT)) !== DETERMINER || words.timeAt[from] !== 0) return false;
  let at = from + 1;
  while (at < verb && !(bits[at] & SUBORDINATOR)) at++;
  // "The scene after the bomb exploded": what does not happen is behind nothing.
  if (!(bits[verb - 1] & HAPPENING) || words.vocabulary.classes.momentNoun[words.tokens.word[at - 1]] !== 0) return false;
  // "No trains until the line opens": a notice.
  const isUntil = (bits[at] & UNTIL) !== 0 && words.vocabulary.classes.sequence[words.tokens.word[at]] === 0;
  if (at >= verb - 1 || isUntil || !(bits[at] & PREPOSITION) || !isNounBefore(words, at)) return false;
  return !hasBreak(words, from, verb) && !holds(words, at + 1, verb, SUBORDINATOR | RELATIVE | PRONOUN);
}

/** "A campaign to reopen it as a museum | began": what the noun that opens the sentence is to bring about still wants its verb; not "the crew tried to rest as the rain fell". */
function isOwedByAim(
  words: SentenceWords,
  { joint, subject, verb: aim }: Clause,
  { form, from: verb }: VerbGroup,
  low: number,
  from: number,
): boolean {
  const { bits } = words;
  if (joint !== 'infinitive' || subject[1] !== aim.from || form !== 'finite' || !(bits[subject[0]] & DETERMINER) || hasBreak(words, from, verb))
    return false;
  if (!onlyTimes(words, from, subject[0], PREPOSITION)) return false;
  let at = low;
  while (at < verb && !(bits[at] & SUBORDINATOR)) at++;
  return at < verb - 1 && (bits[at] & PREPOSITION) !== 0 && !holds(words, at + 1, verb, SUBORDINATOR | RELATIVE | PRONOUN | COORDINATOR);
}

/** "After a bow failed", and no "after the flood", "once a harbour". */
function opensClause(words: SentenceWords, previous: Clause | undefined, { from: verb }: VerbGroup, from: number, at: number): boolean {
  if (pastOutcome(words, at, verb) !== at || (at === from && !previous && opensVerbless(words, at, verb))) return false;
  if (isInserted(words, at, verb, from)) return false;
  // "Her work as a nurse was praised", but "yesterday as I left, …": so far nothing has a verb.
  if (
    !previous &&
    hintsAt(words, at) & ARGUMENT &&
    !hasMark(words, at - 1, COMMA) &&
    !(words.bits[at + 1] & PRONOUN) &&
    !onlyTimes(words, from, at, ADVERB | PREPOSITION)
  )
    return false;
  // "After the vote, the mayor, | a Dane, resigned": what is set in is no clause of the word.
  const end = beforeAside(words, at, verb);
  // "It began after Friday's game was stopped", not "the mood after Friday's game was tense".
  const mayOwn = at === from || previous !== undefined;
  return !(words.bits[at] & PREPOSITION) || (joinsClause(words, at, end, mayOwn) && !opensPhrase(words, at, end, previous));
}

/** An "and" that joins no clauses. */
function isInPhrase(words: SentenceWords, previous: Clause, { from: verb }: VerbGroup, low: number, at: number): boolean {
  const { bits, timeAt } = words;
  // "Only he and a boy got ashore": who is no object joins a subject.
  if (at > low && (bits[at - 1] & (PRONOUN | DETERMINER)) === PRONOUN && hintsAt(words, at - 1) & (PERSON | PLURAL)) return true;
  // "A tour planned for May and June never began": of two times. "He left in 1891 and a year later sold it" goes on.
  // "The talks between the union and the port failed".
  if (isOfPair(words, at) || joinsSubjects(words, previous, at, adverbsBefore(words, verb, at)) || isAllBut(words, at) || isBetween(words, at))
    return true;
  const isBetweenTimes = timeAt[at - 1] !== 0 && timeAt[at + 1] !== 0 && onlyAdverbs(words, at + 1, verb);
  return isBetweenTimes && (isTimeList(words, at) || !tellsAll(previous));
}

/** "All | but 2,000 homes", "all | but two": nearly all. */
function isAllBut({ bits, tokens: { kind, word }, vocabulary: { hints, classes } }: SentenceWords, at: number): boolean {
  if (classes.contrast[word[at]] === 0 || (bits[at - 1] & (DETERMINER | ADVERB)) !== (DETERMINER | ADVERB)) return false;
  return kind[at + 1] === NUMBER || (hints[word[at + 1]] & (INDEFINITE | ARTICLE)) === INDEFINITE;
}

/** "The trial of Ada Moe, before a court in Lund, could not go on", "the hut, once a chapel and damp since the flood, fell": what two commas close is put in behind the subject. */
function isInserted(words: SentenceWords, at: number, verb: number, from: number): boolean {
  return lastMark(words, COMMA, from + 1, at) > from && firstMark(words, COMMA, at + 1, verb) === adverbsBefore(words, verb, at + 1) - 1;
}

/** "Failed as soon as": the same word twice, with what it measures between. */
function jointStart({ bits, tokens: { word } }: SentenceWords, at: number, low: number): number {
  return at - 2 >= low && word[at - 2] === word[at] && bits[at - 1] & ADVERB ? at - 2 : at;
}

/** Where the bracket opens that a token closes; the token itself where none does. */
function openingBracket({ tokens }: SentenceWords, close: number, from: number): number {
  for (let at = close - 1; at >= from; at--) if (signAt(tokens, at) === OPEN_PAREN) return at;
  return close;
}

/** "Once a harbour, the town lost its trade", "while a student, he wrote a play": up to the one comma no verb. */
function opensVerbless(words: SentenceWords, at: number, to: number): boolean {
  const comma = firstMark(words, COMMA, at + 1, to);
  return (
    !(words.bits[at] & (CONDITION | PREPOSITION)) &&
    comma > at + 2 &&
    comma === lastMark(words, COMMA, at + 1, to) &&
    words.timeAt[comma - 1] === 0 &&
    !onlyAdverbs(words, comma + 1, to)
  );
}

/** Has the clause a tense of its own and is no insertion? */
function tellsAll(clause: Clause): boolean {
  return clause.verb.form === 'finite' && clause.joint !== 'relative';
}
