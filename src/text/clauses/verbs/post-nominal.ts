// Past forms behind a noun that say more of it, and are no verb of their sentence: "a truce signed in 2016".
import { SEMICOLON, signAt } from '../../tokens/signs.js';
import { WORD } from '../../tokens/tokens.js';
import { COMMA, endsAsPlural, hasMark, hintsAt, isBreak, isCapital, isPlural, type SentenceWords } from '../../words/sentence-words.js';
import { headStart, phraseEnd, phraseStart } from '../nouns/noun-phrases.js';
import { contactPronoun, factStart, isNounBefore } from '../joints/joints.js';
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
  INDEFINITE,
  PARTICIPLE,
  PERSON,
  PREPOSITION,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  RUMOUR,
  SPEECH,
  SUBORDINATOR,
  TO,
  UNTIL,
  WRITING,
} from '../../words/vocabulary.js';
import { isRoleAt } from '../../words/roles.js';
import { ASK, END, PLAN, SAYS } from '../../words/verb-senses.js';
import { isOfPair } from '../joints/pairs.js';
import { isOnlyMain } from './past-relatives.js';
import { hasObject, hasVerbBefore, isJoint, isLastFinite, isSelfDone, opensMeanwhile, opensReason } from './around-verbs.js';
import { isBeforeVerb, isOwnVerb } from './later-verbs.js';
import { hasBreak, holds, onlyTimes } from '../../words/stretches.js';
import { beforeInsertion, isBehindComma, isInApposition, isInAside, isInFront, isInGerund } from './set-in-participles.js';

/** A participle that says more of the noun before it, and no finite verb. */
export function isPostNominal(words: SentenceWords, groups: readonly VerbGroup[], index: number, from: number): boolean {
  const group = groups[index],
    { bits } = words;
  if (isBeforeSetting(words, groups, index)) return false;
  if (index > 0 && isBeforeSetting(words, groups, index - 1)) return true;
  let before = group.from - 1;
  while (before > 0 && bits[before] & ADVERB && !(bits[before] & PRONOUN)) before--;
  if (before === from && isSomeone(words, before) && isAdjunct(words, group.to)) return isOfAnyone(words, groups, index);
  // "The one built in 1931": behind an article it stands for a noun.
  const isNoun = group.sense !== PLAN && before > from && (hintsAt(words, before - 1) & ARTICLE) !== 0;
  if ((bits[before] & (RELATIVE | PRONOUN) && !isNoun) || isOfOwnClause(words, groups, index, from)) return false;
  if (isOfTime(words, group, before) || isOfPlan(words, groups, index)) return true;
  const earlier = groups.slice(0, index).findLast(({ form }) => form === 'finite');
  if (earlier && !isPartedFrom(words, groups, index, earlier) && isGoverned(words, groups, index, earlier))
    return !isOnlyMain(words, groups, index, from);
  if (isInGerund(words, groups, index) || isInFront(words, groups, index, from)) return true;
  if (isInAside(words, groups, index, from) || isInApposition(words, groups, index, from)) return true;
  const comma = beforeInsertion(words, before, from);
  if (hasMark(words, comma, COMMA) && isBreak(words, comma)) {
    // "The gas came in 1936; the last keeper, Otto Moe, left in 1978": what a semicolon parts has its own verb.
    let start = group.from;
    while (start > from && signAt(words.tokens, start - 1) !== SEMICOLON) start--;
    const own = groups.filter((other) => other.from >= start);
    return isBehindComma(words, own, own.indexOf(group), start, comma);
  }
  if (isDoneBy(words, group) && (isInPhraseBehind(words, groups, index) || hasVerbBehind(words, groups, index))) return true;
  const next = nextVerb(words, groups, index);
  return next !== undefined && !isOwnVerb(words, groups, group, next) && isBeforeVerb(words, group, next);
}

/** "The board met | in a hall built in 1931", "the court found | in a report released Thursday", "asked | for the fair planned for May to be put off": a body or somebody in office does so, in or for something of which more is told. */
function isBeforeSetting(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const {
      bits,
      timeAt,
      tokens: { word },
      vocabulary: { classes, hints },
    } = words,
    { head, from, to, base, sense, past, form } = groups[index],
    next = groups[index + 1] as VerbGroup | undefined;
  if (!next || form !== 'finite' || !past || head !== from || next.head !== next.from || !(bits[next.head] & PARTICIPLE)) return false;
  // "Asked | for the fair planned for 3 May to be put off": what is asked for is to be done.
  const asked = groups[index + 2] as VerbGroup | undefined;
  if (classes.purpose[word[to]] !== 0 && asked?.form === 'infinitive' && asked.passive && groups.length === index + 3)
    return (bits[to + 1] & DETERMINER) !== 0 && !hasBreak(words, to, asked.from);
  const isActing = classes.collective[word[from - 1]] !== 0 || isRoleAt(words, from - 1);
  if (!isActing || !(bits[to] & PREPOSITION) || !(hintsAt(words, to + 1) & INDEFINITE) || next.from < to + 3) return false;
  // "The team found in a hut": it was found; nor is anything done to who died.
  const isWritten = classes.writing[word[next.from - 1]] === WRITING || (hints[word[next.from - 1]] & (SPEECH | RUMOUR)) !== 0,
    isFinding = isWritten && classes.evidenceCue[base] !== 0;
  if (!isFinding && classes.convenes[base] + classes.decision[base] === 0 && !SAYS.has(sense)) return false;
  if (classes.intransitive[next.base] !== 0) return false;
  if (hasBreak(words, to, next.from) || holds(words, to + 1, next.from, PREPOSITION | COORDINATOR | RELATIVE)) return false;
  const end = next.particle === next.to ? next.to + 1 : next.to;
  if (timeAt[end] === 0 && !(bits[end] & PREPOSITION)) return false;
  // "The jury found in a hut built in 1931 was safe": the sentence has its verb behind them.
  const later = groups.find(({ form: kind }, place) => place > index + 1 && kind === 'finite');
  return !later || hasBreak(words, end, later.from) || holds(words, end, later.from, COORDINATOR | RELATIVE);
}

/** A preposition, a time or what somebody does: "anyone caught smoking"; and no object. */
function isAdjunct({ bits, timeAt }: SentenceWords, at: number): boolean {
  return (bits[at] & (PREPOSITION | UNTIL | PROGRESSIVE)) !== 0 || timeAt[at] !== 0;
}

/** What nothing is done to, "the woman who was hurt died", or the verb that a joining word before asks for. */
function isOfOwnClause(words: SentenceWords, groups: readonly VerbGroup[], index: number, from: number): boolean {
  const group = groups[index];
  return (
    words.vocabulary.classes.intransitive[group.base] !== 0 ||
    strives(words, group) ||
    isOnlySaid(words, groups, index) ||
    isOwedByJoint(words, groups, index) ||
    isBeforeOwnClause(words, groups, index) ||
    (index > 0 && isBeforeOwnClause(words, groups, index - 1)) ||
    factStart(words, group.from, index > 0 ? groups[index - 1].to : from) >= 0 ||
    isInOpeningPair(words, groups, index, from) ||
    endsRelative(words, groups, index, from)
  );
}

/** Value of the class `befalls`: harm. */
const MISHAP = 2;

/** "The band | played | until the rain stopped", "the dam | leaked | after the rain stopped": people do so, or it befalls a thing, and the verb behind "until" is that of the noun there, where the sentence has no third. */
function isBeforeOwnClause(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const { classes } = words.vocabulary,
    { base, from, to } = groups[index],
    next = groups[index + 1] as VerbGroup | undefined;
  if (next?.form !== 'finite' || !opensOwnClause(words, to, next)) return false;
  if (classes.doneTo[base] + classes.naming[base] !== 0 || groups.some(({ form }, at) => at > index + 1 && form === 'finite')) return false;
  return classes.befalls[base] >= MISHAP || arePeople(words, from - 1);
}

/** "The teacher", "the women", "the crew". */
function arePeople(words: SentenceWords, at: number): boolean {
  const {
      tokens: { word },
      vocabulary: { classes },
    } = words,
    isPerson = classes.pluralNoun[word[at]] + classes.maleTitle[word[at]] + classes.femaleTitle[word[at]] !== 0;
  return isPerson || isRoleAt(words, at) || classes.collective[word[at]] !== 0;
}

/** "Until the rain stopped", "before the hall opened", "after the war ended"; but "after the battle" may say when, before a verb of the sentence: "trapped after the battle surrendered". */
function opensOwnClause(words: SentenceWords, joint: number, { from: verb, sense }: VerbGroup): boolean {
  const { bits, timeAt } = words,
    cue = bits[joint];
  if (!(cue & SUBORDINATOR) || !(cue & PREPOSITION || cue & UNTIL) || !(hintsAt(words, joint + 1) & ARTICLE)) return false;
  if (phraseEnd(words, joint + 1, verb) !== verb) return false;
  return (cue & UNTIL) !== 0 || (timeAt[verb - 1] === 0 && (!(bits[verb - 1] & HAPPENING) || ASPECTS.has(sense)));
}

/** "Resigned after a paper that she had sued | printed her letters": behind the joining word stands a noun with its relative clause, and then the verb of both. */
function isOwedByJoint(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const { bits } = words,
    relative = groups[index - 1] as VerbGroup | undefined,
    { from } = groups[index];
  if (relative?.form !== 'finite' || hasBreak(words, relative.to, from) || !hasObject(words, groups[index])) return false;
  const low = index > 1 ? groups[index - 2].to : 0;
  let at = relative.from - 1;
  while (at > low && !(bits[at] & RELATIVE)) at--;
  const noun = at > low ? phraseStart(words, at, low) : at;
  return noun < at && noun > low && (bits[noun - 1] & SUBORDINATOR) !== 0 && !(bits[noun - 1] & RELATIVE) && isNounBefore(words, at);
}

/** "Tried to lift a ban imposed in May": nobody was tried; "was continued to Monday". */
function strives(words: SentenceWords, { base, from, to }: VerbGroup): boolean {
  const isToDo = (words.bits[to] & TO) !== 0 && words.timeAt[to + 1] === 0;
  return isToDo && words.vocabulary.classes.striving[base] !== 0 && !hasMark(words, from - 1, COMMA);
}

/** "The quarter ended 30 June". */
function isOfTime({ timeAt }: SentenceWords, { sense, to }: VerbGroup, before: number): boolean {
  return sense === END && timeAt[before] !== 0 && timeAt[to] !== 0;
}

/** "a visit planned for Monday": without an object a verb of planning is a participle. */
function isOfPlan(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const group = groups[index];
  return group.sense === PLAN && !hasObject(words, group) && (words.bits[group.to] & PREPOSITION) !== 0 && !isPledge(words, groups, index);
}

/** "A panel headed by a judge, which …, will meet": who does it is told behind "by". */
function isDoneBy(words: SentenceWords, { to }: VerbGroup): boolean {
  return (hintsAt(words, to) & DOER) !== 0 && words.timeAt[to + 1] === 0 && !(words.bits[to + 1] & PROGRESSIVE);
}

/** "Dropped after a count marred by fraud", "despite a petition signed by thousands": in a phrase behind the verb, too; "rose by a third" is no deed. */
function isInPhraseBehind(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const { from, to } = groups[index];
  return hasVerbBefore(groups, index) && words.tokens.kind[to + 1] === WORD && isInPhrase(words, from);
}

/** A finite verb follows that nothing joins on; in "left by the stairs; the slides were not used" only behind the sentence. */
function hasVerbBehind({ bits, tokens }: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const later = groups.slice(index + 1).filter(({ form }) => form === 'finite'),
    next = later.find(({ from, strength }) => strength > 1 && !(bits[from - 1] & (RELATIVE | COORDINATOR | SUBORDINATOR)));
  if (!next) return false;
  for (let at = groups[index].to; at < later[0].from; at++) if (signAt(tokens, at) === SEMICOLON) return false;
  return true;
}

/** A surer verb follows and nothing parts them: "a crossing meant for Friday had been put off"; in "voted to lift a ban it had approved" that is no verb of the sentence. */
function nextVerb(words: SentenceWords, groups: readonly VerbGroup[], index: number): VerbGroup | undefined {
  const { to } = groups[index];
  return groups
    .slice(index + 1)
    .find(
      (later) => later.form === 'finite' && (later.strength >= 2 || isSurePresent(words.bits, later)) && contactPronoun(words, later.from, to) < 0,
    );
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
  const isBehindNoun = kind[at - 1] === WORD && !(bits[at - 1] & (PREPOSITION | COORDINATOR | PRONOUN));
  if (at <= low || !(bits[at] & RELATIVE) || at + 1 >= group.from || !isBehindNoun) return false;
  if (!(bits[at + 1] & DETERMINER || isCapital(words, at + 1) || isPlural(words, at + 1))) return false;
  // "Said the van that police had seized on Monday would be sold": what is said has a verb as well.
  const teller = groups.slice(0, index).findLast(({ form }) => form === 'finite'),
    isSaid = teller !== undefined && SAYS.has(teller.sense) && teller.to < at && words.vocabulary.classes.hearer[words.tokens.word[at - 1]] === 0;
  // "Said on Monday that the bridge, closed in May, would reopen".
  if (isSaid && words.timeAt[at - 1] !== 0) return false;
  let left = isSaid || !hasVerbBefore(groups, index) ? 1 : 0;
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

/** "Anyone hurt on Monday should call", "anyone caught smoking in the park will be fined": whoever it was done to. */
function isOfAnyone(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const group = groups[index],
    isCaught = (words.bits[group.to] & PROGRESSIVE) !== 0,
    main = groups.slice(index + 1).find(({ form }) => !isCaught || form === 'finite');
  return (
    main?.form === 'finite' &&
    main.head > main.from &&
    !(words.bits[main.from - 1] & COORDINATOR) &&
    (isCaught ? !hasBreak(words, group.to, main.from) : onlyTimes(words, group.to, main.from, PREPOSITION | COORDINATOR))
  );
}

/** A break or a joining word stands between a finite verb and a doubtful one behind it. */
function isPartedFrom(words: SentenceWords, groups: readonly VerbGroup[], index: number, earlier: VerbGroup): boolean {
  const group = groups[index];
  for (let at = earlier.to; at < group.from; at++) {
    if (isBreak(words, at) || isJoint(words, at) || opensReason(words, at)) return true;
    if (opensMeanwhile(words, at, earlier) && !(hintsAt(words, group.to) & DOER)) return true;
    if ((words.bits[at] & SUBORDINATOR) !== 0 && (hasObject(words, group) || isOwnAct(words, at, group, isLastFinite(groups, index)))) return true;
  }
  return false;
}

/** "A call brokered by …", "wants the bridge closed by Friday": so it is to be. */
function isGoverned(words: SentenceWords, groups: readonly VerbGroup[], index: number, earlier: VerbGroup): boolean {
  const group = groups[index],
    { bits } = words;
  if (!SAYS.has(earlier.sense) || group.from <= earlier.to) return true;
  if (words.vocabulary.classes.wishing[earlier.base] !== 0 || isInObject(words, groups, index, earlier)) return true;
  // "Agreed to hear the case filed in May", "urged them to use the shelters opened on Monday"; but "said talks to end the strike resumed on Monday".
  const isToDo = (bits[earlier.to] & TO) !== 0 || words.vocabulary.classes.clauseOnly[earlier.base] === 0;
  if (groups[index - 1].form === 'infinitive' && isToDo) return true;
  return (bits[earlier.to] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION && (earlier.passive || isAllOf(words, earlier.to, group.from));
}

/** "When the bank failed in 1873 the mill closed": a joining word opens the sentence, no comma parts its two clauses, and there are two verbs for them. */
function isInOpeningPair(words: SentenceWords, groups: readonly VerbGroup[], index: number, from: number): boolean {
  const {
      bits,
      timeAt,
      tokens: { kind },
    } = words,
    group = groups[index],
    joint = openingJoint(words, from);
  if ((bits[joint] & (SUBORDINATOR | RELATIVE)) !== SUBORDINATOR || groups[0].from <= joint + 1) return false;
  // "…, a guard told me that it had closed": what a joining word brings is a clause of its own.
  const finite = groups.filter(({ form, from: at }) => form === 'finite' && !(bits[at - 1] & COORDINATOR)),
    [first, second, third] = finite;
  if (
    !second ||
    (group !== first && group !== second) ||
    (third && !SAYS.has(second.sense) && !holds(words, second.to, third.from, COORDINATOR | SUBORDINATOR | RELATIVE))
  )
    return false;
  for (let at = first.to; at < second.from; at++) if (isBreak(words, at) || isJoint(words, at)) return false;
  // "After the talks held on Monday the board met": "after" may govern a noun, of which more is told.
  const isClause = !(bits[joint] & PREPOSITION) || opensReason(words, joint) || first.head > first.from || isSelfDone(words, first);
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

/** "| When the bank failed", "from 1873 | until the bank failed": where what may join its first clause stands. */
function openingJoint({ bits, timeAt }: SentenceWords, from: number): number {
  if (!(bits[from] & PREPOSITION) || timeAt[from + 1] === 0) return from;
  let at = from + 1;
  while (timeAt[at] !== 0) at++;
  return at;
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
    if (signAt(words.tokens, joint) === SEMICOLON) break;
    if (bits[joint] & COORDINATOR && (hasMark(words, joint - 1, COMMA) || words.vocabulary.classes.contrast[words.tokens.word[joint]] !== 0)) break;
  }
  return (bits[at] & TO) !== 0;
}

/** "after the monks left", "after management agreed": those who are known, right behind the joining word, and something that they do by themselves. */
function isOwnAct(words: SentenceWords, joint: number, group: VerbGroup, isLast: boolean): boolean {
  const { bits, timeAt } = words,
    { from } = group;
  const {
    tokens: { word },
    vocabulary: { classes },
  } = words;
  // "After the firm warned of losses", "after the family asked for the files", but "after a man accused of theft", "after a loan asked for in May".
  const isWarning = SAYS.has(group.sense) && classes.nounJoint[word[group.to]] !== 0 && classes.charges[group.base] === 0,
    isAsking = group.sense === ASK && classes.purpose[word[group.to]] !== 0 && timeAt[group.to + 1] === 0 && !(bits[group.to + 1] & PREPOSITION);
  if (!(isWarning || isAsking || isSelfDone(words, group)) || from - joint > 6 || from - joint < 2) return false;
  for (let at = joint + 1; at < from; at++) if (timeAt[at] !== 0 || bits[at] & PREPOSITION) return false;
  const isMany = endsAsPlural(words, from - 1) || classes.collective[word[from - 1]] !== 0;
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
  if (!(bits[at] & ADVERB) && isOfPair(words, at)) return true;
  return (bits[at] & PREPOSITION) !== 0 && at < to - 1 && !(bits[at] & COORDINATOR);
}
