// Past forms that are no finite verbs: "a truce signed in 2016", "as announced", "written comments".
import { WORD } from '../tokens/tokens.js';
import { BRACKET, COMMA, endsAsPlural, hasMark, hintsAt, isBreak, isCapital, type SentenceWords, STRONG } from '../words/sentence-words.js';
import { headStart, isOnePhrase, phraseEnd } from './noun-phrases.js';
import { contactPronoun, factStart } from './joints.js';
import { ASPECTS, isSurePresent, type VerbGroup } from './verb-group.js';
import {
  ADVERB,
  ANAPHOR,
  ARTICLE,
  AUTHOR,
  COORDINATOR,
  DETERMINER,
  DOER,
  EXISTENTIAL,
  HAPPENING,
  HEARSAY,
  INDEFINITE,
  NOUN_LIKE,
  PAIR,
  PARTICIPLE,
  PARTICLE,
  PERSON,
  PREPOSITION,
  PROGRESSIVE,
  PRONOUN,
  REASON,
  RELATIVE,
  SEQUEL,
  SUBORDINATOR,
  TO,
  UNTIL,
  VERB,
} from '../words/vocabulary.js';
import { SAYS } from '../words/verb-senses.js';
import { END, HAPPEN, PLAN, REFUSE } from '../words/verb-senses.js';
import { isOnlyMain, isPastRelative } from './past-relatives.js';
import { behindReason, hasObject, opensReason, hasVerbBefore, isJoint } from './around-verbs.js';
import { firstMark, onlyTimes, holds } from '../words/stretches.js';
import {
  isBehindApposition,
  isBehindAside,
  isBehindParenthesis,
  isInAside,
  isInFront,
  isInGerund,
  isInOpening,
  isInserted,
  opensSeries,
} from './set-in-participles.js';

/** Value of the class `selfMoved`. */
const HAPPENS = 2;

/** Decides which past forms are participles after a noun ("a ceasefire signed in 2016 is …"). */
export function settleParticiples(words: SentenceWords, groups: VerbGroup[], from: number, isNote = false): VerbGroup[] {
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index];
    if (
      group.form !== 'finite' ||
      (group.strength !== 2 && !isLaidDown(groups, index) && !(group.strength === 1 && isInFront(words, groups, index, from))) ||
      group.head !== group.from ||
      !group.past ||
      !(words.bits[group.head] & PARTICIPLE)
    )
      continue;
    if (isNote && group.from === from) {
      group.passive = (hintsAt(words, group.to) & DOER) !== 0 && !words.timeAt[group.to + 1];
      continue;
    }
    if (
      group.from === from ||
      opensBracket(words, group) ||
      isDoneFor(words, group) ||
      followsParticiple(words, groups, index, from) ||
      followsSubordinator(words, group, from) ||
      isPostNominal(words, groups, index, from)
    ) {
      group.form = 'participle';
      group.passive = true;
      group.past = false;
    }
  }
  return groups.some(({ form }) => form === 'participle')
    ? groups.filter(
        (group, index) =>
          group.form !== 'participle' ||
          !(isAdjective(words, group) || isSituated(words, groups, index)) ||
          (group.from === from && opensWithOffice(words, group)),
      )
    : groups;
}

/** "Officers based in Leeds on Monday | arrested two men": what somebody is at all times; the only time is of the verb right behind it. */
function isSituated(
  { bits, timeAt, tokens: { length, word }, vocabulary: { classes }, marks }: SentenceWords,
  groups: readonly VerbGroup[],
  index: number,
): boolean {
  const { head, to } = groups[index],
    next = groups[index + 1] as VerbGroup | undefined;
  if (classes.situated[word[head]] === 0 || !(bits[to] & PREPOSITION) || next?.form !== 'finite' || timeAt[next.from - 1] === 0) return false;
  let at = next.to;
  while (at < length && timeAt[at] === 0 && marks[at] === 0) at++;
  return at >= length || timeAt[at] === 0;
}

/** "A hearing set for 12 May, 2032, was moved", "calls off the vote set for 12 May": a word that may be a noun as well, and another verb. */
function isLaidDown(groups: readonly VerbGroup[], index: number): boolean {
  return (
    groups[index].strength === 1 &&
    groups[index].sense === PLAN &&
    (hasVerbBefore(groups, index) || groups.slice(index + 1).some(({ form, strength }) => form === 'finite' && strength > 2))
  );
}

/** "Named manager in 2001, she left": what somebody was made, when, and who behind the comma. */
function opensWithOffice(words: SentenceWords, { to }: VerbGroup): boolean {
  const { bits, timeAt } = words;
  let at = to;
  while (at < to + 7 && timeAt[at] === 0 && !isBreak(words, at) && !(bits[at] & (DETERMINER | PRONOUN))) at++;
  if (timeAt[at] === 0 || !(bits[at - 1] & PREPOSITION)) return false;
  while (timeAt[at] !== 0) at++;
  return hasMark(words, at, COMMA) && (bits[at + 1] & (PRONOUN | DETERMINER)) === PRONOUN;
}

/** "written comments": a participle right before a plain noun. */
function isAdjective({ bits, tokens, timeAt }: SentenceWords, { to }: VerbGroup): boolean {
  if (to >= tokens.length || tokens.kind[to] !== WORD || timeAt[to] !== 0) return false;
  // "Adjusted operating profit".
  const b = bits[to] & PROGRESSIVE && tokens.kind[to + 1] === WORD ? bits[to + 1] : bits[to];
  if ((b & ~(NOUN_LIKE | HAPPENING | VERB)) !== 0) return false;
  return (tokens.flags[to] & 1) === 0 && (b === 0 || (b & (NOUN_LIKE | HAPPENING)) !== 0);
}

/** "a visit planned for May and put off since": a participle joined to one, where the sentence has its verb already. */
function followsParticiple(words: SentenceWords, groups: readonly VerbGroup[], index: number, from: number): boolean {
  const group = groups[index],
    previous = index > 0 ? groups[index - 1] : undefined;
  if (!previous || previous.form !== 'participle' || group.from === 0) return false;
  if (isInOpening(words, groups, index, from)) return true;
  if (!(words.bits[group.from - 1] & COORDINATOR)) return false;
  // "Suspected the change made at noon and rolled it back": what acts upon something is no participle.
  if (words.bits[group.to] & PRONOUN && !(words.bits[group.to] & RELATIVE)) return false;
  return groups.some((other, place) => place < index - 1 && other.form === 'finite') || isResumed(words, groups, index);
}

/** "The bridge, damaged in 2019 and mended in 2021, was sold": behind a comma the sentence goes on. */
function isResumed(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  return groups
    .slice(index + 1, index + 4)
    .some(
      ({ form, from, head, past }) =>
        form === 'finite' &&
        (past || head > from) &&
        hasMark(words, from - 1, COMMA) &&
        (head > from || (words.bits[groups[index].to] & PREPOSITION) !== 0),
    );
}

/** "Appeared in May, paid for by her aunt": behind a comma, with the preposition of what was done and whoever did it. */
function isDoneFor(words: SentenceWords, { from, to }: VerbGroup): boolean {
  return (
    hasMark(words, from - 1, COMMA) &&
    (words.bits[to] & PREPOSITION) !== 0 &&
    !(hintsAt(words, to) & DOER) &&
    (hintsAt(words, to + 1) & DOER) !== 0 &&
    words.timeAt[to + 2] === 0
  );
}

/** "(postponed from 4 May)". */
function opensBracket(words: SentenceWords, group: VerbGroup): boolean {
  return group.from > 0 && hasMark(words, group.from - 1, BRACKET) && hasMark(words, group.from - 1, STRONG) && !hasObject(words, group);
}

/** "as announced", "when asked": no subject between the joining word and the verb. */
function followsSubordinator({ bits }: SentenceWords, group: VerbGroup, from: number): boolean {
  let before = group.from - 1;
  while (before >= from && bits[before] & ADVERB) before--;
  return before >= from && (bits[before] & (SUBORDINATOR | RELATIVE)) === SUBORDINATOR;
}

/** "A show that the hall announced for May was called off", "dropped the show that the hall announced": one verb is left for the sentence, and this one is of "that", behind its noun and before whoever did it. */
function endsRelative(words: SentenceWords, groups: readonly VerbGroup[], index: number, from: number): boolean {
  const group = groups[index];
  const {
    bits,
    tokens: { kind },
  } = words;
  const low = index > 0 ? Math.max(from, groups[index - 1].to) : from;
  let at = group.from - 1;
  while (at > low && !(bits[at] & (RELATIVE | SUBORDINATOR | COORDINATOR))) at--;
  if (at <= low || !(bits[at] & RELATIVE) || at + 1 >= group.from || kind[at - 1] !== WORD || bits[at - 1] & (PREPOSITION | COORDINATOR | PRONOUN))
    return false;
  if (!(bits[at + 1] & DETERMINER || isCapital(words, at + 1)) || bits[at + 1] & PRONOUN) return false;
  let left = hasVerbBefore(groups, index) ? 0 : 1;
  for (
    let next = index + 1;
    next < groups.length && left >= 0 && !(next > index + 1 && holds(words, groups[next - 1].to, groups[next].from, SUBORDINATOR | RELATIVE));
    next++
  )
    if (groups[next].form === 'finite') left--;
  return left === 0;
}

/** "Said the bearing, on a belt that had been enclosed, overheated on Monday": behind a clause of the noun, what is said has no other verb. */
function isOnlySaid(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const { from, to } = groups[index],
    before = groups[index - 1] as VerbGroup | undefined,
    teller = groups[index - 2] as VerbGroup | undefined;
  return (
    before?.form === 'finite' &&
    (words.bits[before.from - 1] & RELATIVE) !== 0 &&
    teller?.form === 'finite' &&
    SAYS.has(teller.sense) &&
    hasMark(words, from - 1, COMMA) &&
    !(hintsAt(words, to) & DOER) &&
    (words.bits[teller.to] & DETERMINER) !== 0 &&
    !groups.slice(index + 1).some(({ form }) => form === 'finite')
  );
}

/** "Anyone", "everybody", not "he", "there" or "one" of what was told of. */
function isSomeone(words: SentenceWords, at: number): boolean {
  return (
    (words.bits[at] & (PRONOUN | ANAPHOR | DETERMINER | RELATIVE)) === PRONOUN && !(hintsAt(words, at) & (PERSON | AUTHOR | EXISTENTIAL | INDEFINITE))
  );
}

/** A participle that says more of the noun before it, and no finite verb. */
function isPostNominal(words: SentenceWords, groups: readonly VerbGroup[], index: number, from: number): boolean {
  const group = groups[index];
  const { bits } = words;
  let before = group.from - 1;
  while (before > 0 && bits[before] & ADVERB && !(bits[before] & PRONOUN)) before--;
  if (before === from && isSomeone(words, before) && ((bits[group.to] & (PREPOSITION | UNTIL)) !== 0 || words.timeAt[group.to] !== 0))
    return isOfAnyone(words, groups, index);
  if (bits[before] & (RELATIVE | PRONOUN)) return false;
  // What nothing is done to: "the woman who was hurt died".
  if (words.vocabulary.classes.intransitive[group.base] !== 0) return false;
  if (isOnlySaid(words, groups, index) || factStart(words, group.from, index > 0 ? groups[index - 1].to : from) >= 0) return false;
  if (isInOpeningPair(words, groups, index, from) || endsRelative(words, groups, index, from)) return false;
  // "The quarter ended 30 June".
  if (group.sense === END && words.timeAt[before] !== 0 && words.timeAt[group.to] !== 0) return true;
  // "a visit planned for Monday": without an object a verb of planning is a participle.
  if (group.sense === PLAN && !hasObject(words, group) && bits[group.to] & PREPOSITION && !isPledge(words, groups, index)) return true;
  const earlier = groups.slice(0, index).findLast(({ form }) => form === 'finite');
  if (earlier && !isPartedFrom(words, groups, index, earlier) && isGoverned(words, groups, index, earlier))
    return !isOnlyMain(words, groups, index, from);
  if (isInGerund(words, groups, index) || isInFront(words, groups, index, from) || isInAside(words, groups, index, from)) return true;
  before = beforeInsertion(words, before, from);
  if (hasMark(words, before, COMMA) && isBreak(words, before)) return isBehindComma(words, groups, index, from, before);
  // "A panel headed by a judge, which …, will meet": who does it is told behind "by".
  const isDone = hintsAt(words, group.to) & DOER && words.timeAt[group.to + 1] === 0 && !(bits[group.to + 1] & PROGRESSIVE);
  // "Dropped after a count marred by fraud", "despite a petition signed by thousands": in a phrase behind the verb, too; "rose by a third" is no deed.
  if (isDone && hasVerbBefore(groups, index) && words.tokens.kind[group.to + 1] === WORD && isInPhrase(words, group.from)) return true;
  if (
    isDone &&
    groups.some(
      ({ form, from: start, strength }, place) =>
        place > index && form === 'finite' && strength > 1 && !(bits[start - 1] & (RELATIVE | COORDINATOR | SUBORDINATOR)),
    )
  )
    return true;
  // A surer verb follows and nothing parts them: "a crossing meant for Friday had been put off".
  // "Voted to lift a ban it had approved": that is no verb of the sentence.
  const next = groups
    .slice(index + 1)
    .find(
      (later) =>
        later.form === 'finite' && (later.strength >= 2 || isSurePresent(words.bits, later)) && contactPronoun(words, later.from, group.to) < 0,
    );
  return next !== undefined && !isOwnVerb(words, groups, group, next) && isBeforeVerb(words, group, next);
}

/** "Anyone hurt on Monday should call": whoever it was done to. */
function isOfAnyone(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const group = groups[index],
    main = groups[index + 1] as VerbGroup | undefined;
  return (
    main?.form === 'finite' &&
    main.head > main.from &&
    !(words.bits[main.from - 1] & COORDINATOR) &&
    onlyTimes(words, group.to, main.from, PREPOSITION | COORDINATOR)
  );
}

/** A break or a joining word stands between a finite verb and a doubtful one behind it. */
function isPartedFrom(words: SentenceWords, groups: readonly VerbGroup[], index: number, earlier: VerbGroup): boolean {
  const group = groups[index];
  for (let at = earlier.to; at < group.from; at++) {
    if (
      isBreak(words, at) ||
      isJoint(words, at) ||
      opensReason(words, at) ||
      ((words.bits[at] & SUBORDINATOR) !== 0 && (hasObject(words, group) || isOwnAct(words, at, group, isLastFinite(groups, index))))
    )
      return true;
  }
  return false;
}

/** "A call brokered by …", "wants the bridge closed by Friday": so it is to be. */
function isGoverned(words: SentenceWords, groups: readonly VerbGroup[], index: number, earlier: VerbGroup): boolean {
  const group = groups[index],
    { bits } = words;
  return (
    !(SAYS.has(earlier.sense) && group.from > earlier.to) ||
    words.vocabulary.classes.wishing[earlier.base] !== 0 ||
    isInObject(words, groups, index, earlier) ||
    ((bits[earlier.to] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION && (earlier.passive || isAllOf(words, earlier.to, group.from)))
  );
}

/** Whether no finite verb follows. */
function isLastFinite(groups: readonly VerbGroup[], index: number): boolean {
  return !groups.slice(index + 1).some(({ form }) => form === 'finite');
}

/** The token before what commas set in before a verb: an adverb, or a time. */
function beforeInsertion(words: SentenceWords, before: number, from: number): number {
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
function isBehindComma(words: SentenceWords, groups: readonly VerbGroup[], index: number, from: number, before: number): boolean {
  const group = groups[index],
    { bits } = words;
  if (
    isBehindParenthesis(words, groups, index, from, before) ||
    isBehindApposition(words, groups, index, from, before) ||
    isBehindAside(words, groups[index - 1], before)
  )
    return false;
  // ", cancelled last year, has been": a comma on both sides.
  if (isPastRelative(words, groups, index, from)) return false;
  const next = groups.slice(index + 1).find((later) => later.form === 'finite');
  // ", often postponed, | is set": the verb of what it describes comes right behind.
  if (next && !hasVerbBefore(groups, index) && (isClosedOff(words, group.to, next) || isSetInFirst(words, group, next, from, before))) return true;
  if (next && !hasObject(words, group)) {
    // ", slept for two days, and married" is a series.
    const end = hasVerbBefore(groups, index) && bits[next.from - 1] & COORDINATOR ? next.from - 2 : next.from;
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

/** The verb behind is of another clause: a break, a joining word or a reason stands between. */
function isOwnVerb(words: SentenceWords, groups: readonly VerbGroup[], group: VerbGroup, next: VerbGroup): boolean {
  const isLast = isLastFinite(groups, groups.indexOf(next));
  for (let at = group.to; at < next.from; at++) {
    if ((isBreak(words, at) && !isInDate(words, at, next)) || isJoint(words, at)) return true;
    if (isLast && (opensWhy(words, at) || opensWhen(words, at, group, next) || opensHappening(words, at, group, next) || isOfReason(words, at, next)))
      return true;
    if (at > group.to && opensSubject(words, at, next)) return true;
  }
  return false;
}

/** "A letter sent on May 3, 1932, was found": the comma belongs to the date. */
function isInDate(words: SentenceWords, at: number, { from, head }: VerbGroup): boolean {
  const { timeAt, times } = words;
  return at === from - 1 && head > from && timeAt[at - 1] !== 0 && times[timeAt[at - 1] - 1].text.includes(',') && hasMark(words, at, COMMA);
}

/** "The rollback failed because the image had been deleted", "because nobody was in": why the sentence's verb is so. */
function opensWhy(words: SentenceWords, at: number): boolean {
  const { bits } = words;
  return (bits[at] & SUBORDINATOR) !== 0 && (hintsAt(words, at) & (REASON | SEQUEL)) === REASON && !(bits[at + 1] & PREPOSITION);
}

/** "The bridge opened two days after the road was mended": what things do by themselves, and when; a road that "closed after the flood" is one kind of road. */
function opensWhen(words: SentenceWords, at: number, group: VerbGroup, next: VerbGroup): boolean {
  if (!(words.bits[at] & SUBORDINATOR) || !isSelfDone(words, group) || !onlyTimes(words, group.to, at, PREPOSITION | PARTICLE)) return false;
  const isMoved = words.vocabulary.classes.selfMoved[next.base] !== 0 && at + 2 === next.from && endsAsPlural(words, at + 1);
  return isMoved || isOwnSubject(words, at + 1, next.from);
}

/** "The works closed before the strike began": nothing but a happening begins. */
function opensHappening(words: SentenceWords, at: number, group: VerbGroup, { head, from, sense, base }: VerbGroup): boolean {
  const { bits } = words,
    isPhrase = (bits[at + 1] & DETERMINER) !== 0 && (bits[from - 1] & HAPPENING) !== 0;
  if (!(bits[at] & (SUBORDINATOR | UNTIL)) || head !== from || !isPhrase || !isSelfDone(words, group)) return false;
  return sense === HAPPEN || words.vocabulary.classes.selfMoved[base] === HAPPENS;
}

/** "Closed because of a fault found on Monday": more is told of the reason. */
function isOfReason(words: SentenceWords, at: number, next: VerbGroup): boolean {
  const { head, from } = next;
  if (head !== from || !(words.bits[head] & PARTICIPLE) || isSelfDone(words, next) || hintsAt(words, at) & SEQUEL) return false;
  const reason = behindReason(words, at);
  return reason > at && reason < from && (reason + 1 === from || isOnePhrase(words, reason, from)) && !hasObject(words, next);
}

/** "slipped to May after a test failed": the second verb, without an auxiliary, has a subject of its own. */
function opensSubject(words: SentenceWords, at: number, { head, from }: VerbGroup): boolean {
  const { bits } = words;
  return head === from && (bits[at] & SUBORDINATOR) !== 0 && ((bits[at + 1] & DETERMINER) !== 0 || isCapital(words, at + 1));
}

/** "A tour announced for 2020 was cancelled": a finite verb follows, and this one says of whom or what. */
function isBeforeVerb(words: SentenceWords, group: VerbGroup, next: VerbGroup): boolean {
  const { bits } = words;
  // "A tour announced for 2020 was cancelled": who or what was cancelled has been named.
  // "A man accused of theft was freed": who accuses names whom.
  if (
    ((hintsAt(words, group.head) & HEARSAY) !== 0 || words.vocabulary.classes.charges[group.base] !== 0) &&
    bits[group.to] & PREPOSITION &&
    words.timeAt[group.to + 1] === 0
  )
    return true;
  // "The rollback announced in our message was halted" too: nobody speaks in the words that a preposition governs.
  if (SAYS.has(group.sense) && words.vocabulary.classes.wishing[group.base] === 0)
    return (
      onlyTimes(words, group.to, next.from, PREPOSITION) ||
      ((bits[group.to] & PREPOSITION) !== 0 && words.vocabulary.classes.clauseOnly[group.base] === 0 && isOnePhrase(words, group.to + 1, next.from))
    );
  // "Refused to admit a tape made in May": whoever does not do something has done so.
  if (group.sense === REFUSE && bits[group.to] & TO) return false;
  // "Called off the strike before it had begun".
  if (group.particle === group.to && hasObject(words, group)) return false;
  const follows = bits[group.to];
  // "An old man found dead in his house is believed to be": two verbs of one sentence need a joint.
  if (
    next.head > next.from &&
    !(follows & (DETERMINER | PRONOUN)) &&
    words.timeAt[group.to] === 0 &&
    !isCapital(words, group.to) &&
    words.tokens.kind[group.to] === WORD
  )
    return true;
  return (
    words.timeAt[group.to] !== 0 ||
    ((follows & (PREPOSITION | ADVERB | PARTICLE)) !== 0 && (follows & (DETERMINER | PREPOSITION)) !== DETERMINER) ||
    next.from === group.to
  );
}

/** "When the bank failed in 1873 the mill closed": a joining word opens the sentence, no comma parts its two clauses, and there are two verbs for them. */
function isInOpeningPair(words: SentenceWords, groups: readonly VerbGroup[], index: number, from: number): boolean {
  const {
      bits,
      timeAt,
      tokens: { kind },
    } = words,
    group = groups[index];
  if ((bits[from] & (SUBORDINATOR | RELATIVE)) !== SUBORDINATOR || groups[0].from <= from + 1) return false;
  const finite = groups.filter(({ form }) => form === 'finite'),
    [first, second] = finite;
  if (finite.length !== 2) return false;
  for (let at = first.to; at < second.from; at++) if (isBreak(words, at) || isJoint(words, at)) return false;
  // "After the talks held on Monday the board met": "after" may govern a noun, of which more is told.
  const isClause = !(bits[from] & PREPOSITION) || opensReason(words, from) || first.head > first.from || isSelfDone(words, first);
  const last = second.from - 1;
  return (
    isClause &&
    last > first.to &&
    timeAt[last] === 0 &&
    kind[last] === WORD &&
    !(bits[last] & PREPOSITION) &&
    (group === second || hasArticle(words, first.to, second.from))
  );
}

/** An article, a name or whatever follows a time. */
function hasArticle({ bits, timeAt }: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (timeAt[at] === 0 && (bits[at] & (DETERMINER | PRONOUN) || timeAt[at - 1] !== 0) && !(at > from && bits[at - 1] & PREPOSITION)) return true;
  return false;
}

/** "Disputed the figures published in May", "accused them of breaking a deal signed in May": behind a verb that takes things, or inside of what a gerund acts upon, no clause begins. */
function isInObject(words: SentenceWords, groups: readonly VerbGroup[], index: number, { base }: VerbGroup): boolean {
  const {
    bits,
    vocabulary: { classes },
  } = words;
  const { form, from } = groups[index - 1];
  const isGerund = form === 'progressive' && (bits[from - 1] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION;
  return (
    !hasObject(words, groups[index]) && (isGerund || classes.denialCue[base] !== 0 || classes.objectCue[base] !== 0 || classes.ofThings[base] !== 0)
  );
}

/** "Promised on Sunday to rebuild the pier", "promised in May to pay, but did not", "promised in May that trams would run": no other verb of its clause, and what it lays down stands behind its time. */
function isPledge(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const { bits, timeAt } = words,
    { to } = groups[index];
  let at = to + 1;
  if (hasVerbBefore(groups, index)) return false;
  // "Arranged for buses to run on Friday": no other verb is left for the sentence.
  const due = groups[index + 1] as VerbGroup | undefined;
  if (timeAt[at] === 0)
    return (
      due?.form === 'infinitive' &&
      due.from > at &&
      phraseEnd(words, at, due.from) === due.from &&
      !groups.slice(index + 2).some(({ form }) => form === 'finite')
    );
  while (timeAt[at] !== 0) at++;
  const next = groups.find(({ form }, place) => place > index && form === 'finite');
  // "Promised in May that trams would run": behind "that" stands whoever does it, and then what.
  if (next && next.from > at + 1 && words.vocabulary.classes.complementizer[words.tokens.word[at]] !== 0 && bits[at] & RELATIVE) return true;
  for (let joint = at; next && joint <= next.from; joint++) {
    if (joint === next.from) return false;
    if (bits[joint] & COORDINATOR && (hasMark(words, joint - 1, COMMA) || words.vocabulary.classes.contrast[words.tokens.word[joint]] !== 0)) break;
  }
  return (bits[at] & TO) !== 0;
}

function isSelfDone({ vocabulary: { classes } }: SentenceWords, { base, sense }: VerbGroup): boolean {
  return base !== 0 && (classes.selfMoved[base] !== 0 || ASPECTS.has(sense));
}

/** Nothing but a noun with its article that is no happening, a pronoun or a name. */
function isOwnSubject(words: SentenceWords, from: number, to: number): boolean {
  const { bits, timeAt } = words;
  for (let at = from; at < to; at++) if (timeAt[at] !== 0 || bits[at] & PREPOSITION) return false;
  return from + 1 < to && (bits[from] & (DETERMINER | PREPOSITION)) === DETERMINER
    ? !(bits[to - 1] & HAPPENING)
    : from < to && ((bits[from] & (PRONOUN | RELATIVE)) === PRONOUN || isCapital(words, from));
}

/** "after the monks left": those who are known, right behind the joining word, and something that they do by themselves. */
function isOwnAct(words: SentenceWords, joint: number, group: VerbGroup, isLast: boolean): boolean {
  const { bits, timeAt } = words,
    { from } = group;
  if (!isSelfDone(words, group) || from - joint > 6 || from - joint < 2) return false;
  for (let at = joint + 1; at < from; at++) if (timeAt[at] !== 0 || bits[at] & PREPOSITION) return false;
  const isMany = endsAsPlural(words, from - 1);
  return isCapital(words, joint + 1) || (bits[joint + 1] & DETERMINER ? isLast || (hintsAt(words, joint + 1) & INDEFINITE) === 0 : isMany);
}

/** "Said in a joint | statement issued": one noun phrase is all that stands between a preposition and a verb. */
function isAllOf(words: SentenceWords, preposition: number, to: number): boolean {
  const start = headStart(words, preposition, to);
  return start < to && (start === preposition + 1 || (start === preposition + 2 && (words.bits[start - 1] & DETERMINER) !== 0));
}

/** A noun phrase right behind a preposition, which may be a joining word as well; "between a column and a smaller force" too. */
function isInPhrase(words: SentenceWords, to: number): boolean {
  const { bits, tokens, timeAt } = words;
  let at = to - 1;
  while (at > 0 && tokens.kind[at] === WORD && timeAt[at] === 0 && !(bits[at] & (PREPOSITION | SUBORDINATOR | RELATIVE | PRONOUN | COORDINATOR)))
    at--;
  if (bits[at] & COORDINATOR && !(bits[at] & ADVERB))
    for (let pair = at - 1; pair > 0 && at - pair < LONGEST_PAIR && !isBreak(words, pair); pair--) if (hintsAt(words, pair) & PAIR) return true;
  return (bits[at] & PREPOSITION) !== 0 && at < to - 1 && !(bits[at] & COORDINATOR);
}

/** Tokens from "between" to its "and", at most. */
const LONGEST_PAIR = 12;
