// The clause of one verb: where it begins, by the joint nearest before it, and its subject.
import { clauseLike, emptied, newClause, parentOf, type Clause } from './clause.js';
import {
  behindOwned, complementJoint, happeningBefore, hasOwnNoun, isNounAfter, isNounBefore, isRange, isTimeList, joinsClause, opensPhrase, ownSubject,
  thingBefore, timedJoint, timedStart,
} from './joints.js';
import { listBefore } from './name-lists.js';
import { antecedentBefore, phraseEnd, phraseStart } from './noun-phrases.js';
import { isLongAfter } from '../events/offsets.js';
import { pastOutcome } from './openings.js';
import { COMMA, hasMark, hintsAt, isBreak, isCapital, isPlural, isQuote, type SentenceWords, STRONG, textBetween } from '../words/sentence-words.js';
import { CLOSE_PAREN, OPEN_PAREN, signAt } from '../structure/signs.js';
import { WORD } from '../tokens.js';
import { adverbsBefore, appositionStart, coordinateSubject, hostOf, openingNoun, relativeNoun, resumedSubject, subjectStart } from './subjects.js';
import { groupLike, SAYS, type VerbGroup } from './verb-group.js';
import { ADVERB, ANAPHOR, BASE, CAUSE, CONDITION, COORDINATOR, DETERMINER, EXISTENTIAL, HAPPENING, NOUN_LIKE, PARTICIPLE, PERSON, PLURAL, PREPOSITION, PRONOUN, RELATIVE, senseOf, SUBORDINATOR, UNTRUE, VERB } from '../words/vocabulary.js';
import { firstMark, lastMark, onlyAdverbs, onlyTimes, pastTimes } from '../words/stretches.js';

const PLAN = senseOf('plan');

/** Where a clause begins, and the word that joins it to the one before; -1 = none. */
type Joint = readonly [start: number, connective: number];

/**
 * The clause of a verb.
 * @param clauses - those before it in its sentence, the tokens `from` to `to`.
 * @param isLast - no other verb with a tense stands behind it.
 */
export function clauseOf(words: SentenceWords, clauses: readonly Clause[], verb: VerbGroup, from: number, to: number, isLast: boolean): Clause {
  const low = clauses.at(-1)?.verb.to ?? from;
  if (verb.form !== 'finite') return withoutTense(words, clauses, verb, low, from);
  const joint = isLast && clauses.length > 0 && clauses.every((clause) => isInSubject(words, clause, from)) ? NO_JOINT : jointBefore(words, clauses.at(-1), verb, low, from);
  return withBarePronoun(words, joint[0] < 0 ? unjoined(words, clauses, verb, low, from, to) : joined(words, clauses, verb, low, from, joint));
}

const NO_JOINT: Joint = [-1, -1];

/** "A man taken to hospital after the crash has died": a participle behind the noun that opens the sentence leaves it without a verb. */
function isInSubject({ bits }: SentenceWords, { joint, verb, connective, subject: [first, last] }: Clause, from: number): boolean {
  return joint === 'participle' && verb.form === 'participle' && connective < 0 && first === from && first < last && last === verb.from && ((bits[from] & DETERMINER) !== 0 || (bits[from] & (ADVERB | BASE)) === 0);
}

/** "It now hopes": a time right behind a pronoun is none of its. "And there will be no train": nothing before it is the subject. */
function withBarePronoun(words: SentenceWords, clause: Clause): Clause {
  const { bits, timeAt } = words;
  const { subject: [from, to], connective, verb } = clause, near = verb.from - 1;
  if (verb.copula && near > 0 && (near === connective + 1 || near === clause.from) && hintsAt(words, near) & EXISTENTIAL) {
    // "So there won't be one on Friday": of what stood before.
    const isStandIn = from < near && (bits[verb.to] & PRONOUN) !== 0 && (timeAt[verb.to + 1] !== 0 || (bits[verb.to + 1] & PREPOSITION) !== 0);
    return clauseLike(clause, { subject: [near, verb.from], antecedent: isStandIn ? [from, to] : undefined });
  }
  return to - from === 2 && timeAt[from + 1] !== 0 && (bits[from] & (PRONOUN | DETERMINER)) === PRONOUN ? clauseLike(clause, { subject: [from, from + 1] }) : clause;
}

/** The joint nearest before a verb. */
function jointBefore(words: SentenceWords, previous: Clause | undefined, verb: VerbGroup, low: number, from: number): Joint {
  const { bits } = words;
  let [start, connective] = nearestJoint(words, previous, verb, low, from);
  if (start >= 0 && connective < 0 && previous && onlyAdverbs(words, start, verb.from)) {
    const apposition = appositionStart(words, start - 1, low, previous);
    if (apposition >= 0) {
      const joined = ((bits[apposition]) & (COORDINATOR | SUBORDINATOR)) !== 0;
      start = apposition;
      if (joined) connective = apposition;
    }
  }
  // "And on 1 June 1457, old and without an heir, the duke gave up": a time right behind "and" is of the verb to come.
  if (connective < 0 && start > low && previous) {
    const joint = timedJoint(words, low, start - 1);
    if (joint >= 0) start = connective = joint;
    else start = timedStart(words, low, start, verb.from);
  }
  return [start, connective];
}

/** The nearest word or sign before a verb that may open its clause. */
function nearestJoint(words: SentenceWords, previous: Clause | undefined, verb: VerbGroup, low: number, from: number): Joint {
  const { bits } = words;
  const list = listBefore(words, adverbsBefore(words, verb.from, low), low, !previous);
  for (let at = (list < 0 ? verb.from : list) - 1; at >= low; at--) {
    const b = bits[at];
    if (words.timeAt[at] !== 0) continue;
    // "Ada Moe (a printer, born in Lund, then Denmark) left": what brackets hold joins nothing behind them.
    const open = previous && signAt(words.tokens, at) === CLOSE_PAREN ? openingBracket(words, at, from) : at;
    if (open < at) {
      at = open;
      continue;
    }
    // "By that time".
    if (b & RELATIVE && b & DETERMINER && at > low && bits[at - 1] & PREPOSITION && !(bits[at - 1] & SUBORDINATOR)) continue;
    if (b & RELATIVE && b & DETERMINER && at + 1 < verb.from && (b & PRONOUN || at === from || bits[at - 1] & (COORDINATOR | PREPOSITION)) && isNounAfter(words, at)) continue;
    if (b & RELATIVE) return [at, at];
    if (b & SUBORDINATOR && pastOutcome(words, at, verb.from) === at && !(at === from && !previous && opensVerbless(words, at, verb.from)) && (!(b & PREPOSITION) || (joinsClause(words, at, verb.from) && !opensPhrase(words, at, verb.from, previous)))) return [jointStart(words, at, low), at];
    // "Only he and a boy got ashore": who is no object joins a subject.
    if (b & COORDINATOR && at > low && (bits[at - 1] & (PRONOUN | DETERMINER)) === PRONOUN && hintsAt(words, at - 1) & (PERSON | PLURAL)) continue;
    // "A tour planned for May and June never began": of two times. "He left in 1891 and a year later sold it" goes on.
    if (b & COORDINATOR && words.timeAt[at - 1] !== 0 && words.timeAt[at + 1] !== 0 && onlyAdverbs(words, at + 1, verb.from) && (isTimeList(words, at) || !tellsAll(previous))) continue;
    if (b & COORDINATOR && previous) return [at, at];
    if (previous && (isQuote(words, at) || (hasMark(words, at, STRONG) && !isRange(words, at)))) return [at + 1, -1];
    if (previous && hasMark(words, at, COMMA) && isBreak(words, at)) return [at + 1, -1];
  }
  return [-1, -1];
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

function hasPreposition({ bits }: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bits[at] & PREPOSITION) return true;
  return false;
}

/** "Once a harbour, the town lost its trade", "while a student, he wrote a play": up to the one comma no verb. */
function opensVerbless(words: SentenceWords, at: number, to: number): boolean {
  const comma = firstMark(words, COMMA, at + 1, to);
  return !(words.bits[at] & (CONDITION | PREPOSITION)) && comma > at + 2 && comma === lastMark(words, COMMA, at + 1, to) && words.timeAt[comma - 1] === 0 && !onlyAdverbs(words, comma + 1, to);
}

/** Has the clause a tense of its own and is no insertion? */
function tellsAll(clause: Clause | undefined): boolean {
  return clause?.verb.form === 'finite' && clause.joint !== 'relative';
}

/** Nothing joins it: right behind what was said or hoped, behind an insertion, or the first of its sentence. */
function unjoined(words: SentenceWords, clauses: readonly Clause[], verb: VerbGroup, low: number, from: number, to: number): Clause {
  const { bits } = words;
  const previous = clauses.at(-1), host = hostOf(clauses);
  const near = adverbsBefore(words, verb.from, low) - 1;
  // "A test that would have caught it was disabled": the sentence has no main verb yet.
  const isObject = near === previous?.verb.to && clauses.every(({ joint }) => joint === 'relative') && words.vocabulary.words.pronouns.thing.includes(textBetween(words, near, near + 1));
  // "at the house he had bought", "a mailbox nobody reads": right behind a noun, with no sign between, a pronoun opens a clause that belongs to it.
  if (previous && !isObject && near > previous.verb.to && (bits[near] & (PRONOUN | DETERMINER | RELATIVE)) === PRONOUN && !SAYS.has(previous.verb.sense) && isNounBefore(words, near)) {
    return newClause(verb, 'relative', near, [near, near + 1], -1, clauses.length - 1, false, relativeNoun(words, near, low, from));
  }
  if (previous && !isObject && near >= low && (bits[near] & (PRONOUN | ANAPHOR | DETERMINER)) === (PRONOUN | ANAPHOR)) {
    // "the day he left it rained": a pronoun opens the next clause.
    return newClause(verb, SAYS.has(previous.verb.sense) ? 'complement' : 'coordinate', near, [near, near + 1], -1, clauses.length - 1);
  }
  // "The bridge the flood had taken": a noun with an article does so too, where its sentence has a verb.
  const article = previous && verb.form === 'finite' && (previous.joint === 'main' || previous.joint === 'coordinate') && !SAYS.has(previous.verb.sense) ? articleBefore(words, near, previous.verb.to) : -1;
  if (article >= 0 && isNounBefore(words, article)) {
    return newClause(verb, 'relative', article, [article, near + 1], -1, clauses.length - 1, false, relativeNoun(words, article, low, from));
  }
  // "A petition calling for a lower fare will be handed in": what stands in the subject has no clause behind it.
  const isInSubject = previous !== undefined && clauses.length === 1 && previous.verb.form === 'progressive' && previous.joint === 'participle' && previous.verb.from > from && (bits[previous.verb.to] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION;
  if (previous && !isInSubject && (SAYS.has(previous.verb.sense) || hopes(words, previous, verb))) {
    let begin = phraseStart(words, verb.from, low);
    // "told me the team had won": who hears it is not who did it.
    if (begin + 1 < verb.from && words.vocabulary.classes.hearer[words.tokens.word[begin]] !== 0) begin++;
    // "Told police | the man fled": an article right behind a bare noun.
    const article = articleBefore(words, verb.from - 1, begin);
    if (article > begin && begin === previous.verb.to && isNounBefore(words, article) && !hasPreposition(words, begin, article)) begin = article;
    // "Declared the matter closed": it was.
    const isDone = begin < verb.from && previous.verb.to === begin && words.vocabulary.classes.declares[previous.verb.base] !== 0 && verb.head === verb.from && (bits[verb.head] & PARTICIPLE) !== 0;
    if (isDone) return newClause(groupLike(verb, { passive: true }), 'complement', begin, [begin, verb.from], -1, clauses.length - 1);
    // "A strike that had been called for Monday was put off": who is the subject of both stands before.
    // "A tour announced for May was called off" too.
    if (begin < verb.from || (previous.joint !== 'relative' && previous.verb.form !== 'participle')) return newClause(verb, 'complement', begin, [begin, verb.from], -1, clauses.length - 1);
  }
  // "After the vote was lost on 3 May the cabinet fell", "after the vote held on Monday the board met": no comma ends what opens the sentence.
  const opens = clauses.length === 1 && previous !== undefined && (previous.joint === 'subordinate' ? previous.connective === from : previous.verb.form === 'participle' && previous.subject[0] === from + 1 && (bits[from] & PREPOSITION) !== 0 && words.timeAt[previous.verb.to + 1] !== 0);
  const main = opens ? phraseStart(words, near + 1, previous.verb.to) : -1;
  if (main >= 0 && main <= near && !(bits[main] & (PREPOSITION | RELATIVE | COORDINATOR))) return newClause(verb, 'main', main, [main, near + 1], -1, -1);
  if (previous) {
    // The verb takes up the words before an insertion: "that a crossing meant for Friday had been put off".
    const joint = jointBeforeInsertion(words, clauses);
    const because = host && behindInsertion(words, clauses, verb, joint);
    if (because) return because;
    if (host && (joint >= 0 || SAYS.has(host.verb.sense))) {
      return newClause(verb, 'complement', verb.from, previous.antecedent ?? previous.subject, joint, clauses.indexOf(host));
    }
    return newClause(verb, previous.joint === 'participle' || previous.joint === 'infinitive' ? 'main' : 'coordinate', verb.from, resumedSubject(words, clauses, from), -1, -1);
  }
  const begin = subjectStart(words, from, verb.from);
  const end = adverbsBefore(words, verb.from, begin);
  const parenthesis = lastMark(words, COMMA, from + 1, end);
  if (parenthesis >= 0 && isParenthesis(words, verb, parenthesis, end)) {
    const saying = newClause(verb, 'coordinate', parenthesis + 1, [parenthesis + 1, end], -1, -1);
    // "It emerged": nothing that happened.
    return SAYS.has(verb.sense) && words.vocabulary.classes.intransitive[verb.base] === 0 ? saying : emptied(saying);
  }
  return newClause(verb, 'main', from, begin < end ? [begin, end] : subjectBehind(words, verb, from, to) ?? [begin, end], -1, -1);
}

/** "The keys, he said on Monday, were sent back", "the valve, it emerged, had failed": who says so, or "it", and when, between two commas. */
function isParenthesis(words: SentenceWords, { sense, to, particle }: VerbGroup, open: number, end: number): boolean {
  const { bits } = words;
  const isIt = end === open + 2 && (bits[open + 1] & (ANAPHOR | PRONOUN)) === (ANAPHOR | PRONOUN) && !(hintsAt(words, open + 1) & (PERSON | PLURAL));
  const at = pastTimes(words, particle === to ? to + 1 : to, words.tokens.length, PREPOSITION | ADVERB);
  return (isIt || SAYS.has(sense)) && hasMark(words, at, COMMA);
}

/** "In 1950 came the second flood", "then began the siege": behind a phrase in front, what brings something new has its subject behind it. */
function subjectBehind(words: SentenceWords, { base, head, to, past, passive, particle }: VerbGroup, from: number, until: number): readonly [number, number] | undefined {
  const { bits, timeAt, tokens: { kind }, vocabulary: { classes } } = words;
  if (classes.presentative[base] === 0 || !past || passive || particle >= 0 || head === from || !(bits[from] & (PREPOSITION | ADVERB | COORDINATOR))) return undefined;
  // "Came word that", "came riots" too.
  const isBare = kind[to] === WORD && (isPlural(words, to) || (bits[to + 1] & RELATIVE) !== 0);
  if (timeAt[to] !== 0 || !(bits[to] & DETERMINER || isCapital(words, to) || isBare)) return undefined;
  const end = phraseEnd(words, to, until);
  return end > to ? [to, end] : undefined;
}

/** The article of the noun that ends at a token, behind `low`; -1 = none. */
function articleBefore({ bits, timeAt, tokens: { kind } }: SentenceWords, end: number, low: number): number {
  let at = end;
  while (at > low && kind[at] === WORD && timeAt[at] === 0 && !(bits[at] & ~(NOUN_LIKE | HAPPENING | VERB))) at--;
  return at < end && at > low && (bits[at] & (DETERMINER | RELATIVE | PRONOUN)) === DETERMINER ? at : -1;
}

/** The word that joins what an insertion has interrupted; -1 = none. */
function jointBeforeInsertion(words: SentenceWords, clauses: readonly Clause[]): number {
  const host = hostOf(clauses);
  return host ? complementJoint(words, host, (clauses[clauses.indexOf(host) + 1] ?? host).from) : -1;
}

/** "Closed after a barge carrying gravel struck it", "because a flaw, found in May, could spread": why and when, no complement. */
function behindInsertion(words: SentenceWords, clauses: readonly Clause[], verb: VerbGroup, joint: number): Clause | undefined {
  const { bits } = words;
  const host = hostOf(clauses), inserted = host && clauses[clauses.indexOf(host) + 1] as Clause | undefined;
  if (!inserted || joint < 0 || (bits[joint] & (SUBORDINATOR | RELATIVE)) !== SUBORDINATOR || !(bits[joint] & PREPOSITION)) return undefined;
  host.to = joint;
  return newClause(verb, 'subordinate', verb.from, inserted.antecedent ?? inserted.subject, joint, clauses.indexOf(host), (bits[joint] & CAUSE) !== 0 && !isLongAfter(words, joint));
}

/** "Came after the operator, Kell Rail, raised its offer": behind a joining word and two commas. */
function behindApposition(words: SentenceWords, host: Clause, verb: VerbGroup, end: number, parent: number): Clause | undefined {
  const joint = complementJoint(words, host, end);
  const comma = joint < 0 ? -1 : firstMark(words, COMMA, joint, end - 1);
  if (comma < 0 || SAYS.has(verb.sense) || words.bits[joint] & RELATIVE || !(words.bits[joint] & PREPOSITION)) return undefined;
  host.to = joint;
  return newClause(verb, 'subordinate', joint, [joint + 1, comma], joint, parent, (words.bits[joint] & CAUSE) !== 0 && !isLongAfter(words, joint));
}

/** "Said Ada Moe, 51, took the money": what stands between the verb of saying and the first of two commas. */
function subjectTold(words: SentenceWords, { verb: { sense, to } }: Clause, end: number): readonly [number, number] | undefined {
  const comma = SAYS.has(sense) ? firstMark(words, COMMA, to, end - 1) : -1, begin = comma < 0 ? comma : phraseStart(words, comma, to);
  return begin < 0 || begin >= comma || words.bits[begin] & PREPOSITION ? undefined : [begin, comma];
}

/** A joining word or a sign stands before it. */
function joined(words: SentenceWords, clauses: readonly Clause[], verb: VerbGroup, low: number, from: number, [start, connective]: Joint): Clause {
  const { bits } = words;
  const previous = clauses.at(-1), host = hostOf(clauses);
  const b = connective >= 0 ? bits[connective] : 0;
  const begin = connective >= start ? connective + 1 : start;
  const subjectFrom = previous ? pastOutcome(words, begin, verb.from) : begin;
  const first = subjectStart(words, subjectFrom, verb.from), end = adverbsBefore(words, verb.from, subjectFrom);
  const own: readonly [number, number] = [b & RELATIVE ? behindOwned(words, connective, first, end) : first, end];
  // "And, after repairs, | reopened": what a comma ends is no subject.
  const isEmpty = own[0] >= own[1] || onlyAdverbs(words, own[0], own[1]) || ((bits[own[0]] & (PREPOSITION | DETERMINER)) === PREPOSITION && hasMark(words, own[0] - 1, COMMA) && hasMark(words, own[1] - 1, COMMA));
  if (connective < 0) {
    // After a comma with no subject of its own the sentence goes on where it was left: "Upgrades, which …, have been".
    if (isEmpty) {
      const because = host !== previous ? behindInsertion(words, clauses, verb, jointBeforeInsertion(words, clauses)) : previous && behindApposition(words, previous, verb, start, clauses.length - 1);
      if (because) return because;
      // "If you cannot come, ring us by Monday": a base form behind such a clause asks whoever reads.
      if (host?.joint === 'subordinate' && verb.head === verb.from && !verb.past && bits[verb.head] & BASE) return newClause(verb, 'main', start, [verb.from, verb.from], connective, -1);
      const told = previous && host === previous ? subjectTold(words, previous, start - 1) : undefined;
      if (told) return newClause(verb, 'complement', told[0], told, connective, clauses.length - 1);
      // "She ran it until the roof fell, went to sea and died there": behind the comma what was told first goes on.
      const resumed = host === previous && host?.joint === 'subordinate' && !SAYS.has(host.verb.sense) ? parentOf(clauses, host) : undefined;
      if (resumed && (resumed.joint === 'main' || resumed.joint === 'coordinate') && hasMark(words, start - 1, COMMA)) return newClause(verb, 'main', start, resumed.subject, connective, -1);
      const isTold = host !== undefined && host !== previous && SAYS.has(host.verb.sense);
      return newClause(verb, isTold ? 'complement' : 'main', start, resumedSubject(words, clauses, from), connective, isTold ? clauses.indexOf(host) : -1);
    }
    // "Built in 1901, with a wing added in 1930": that was done to it.
    const isAbsolute = previous !== undefined && words.vocabulary.classes.absolute[words.tokens.word[own[0]]] !== 0 && hasMark(words, own[0] - 1, COMMA) && verb.head === verb.from && verb.past && (bits[verb.head] & PARTICIPLE) !== 0;
    if (isAbsolute) return newClause(groupLike(verb, { form: 'participle', passive: true, past: false }), 'participle', start, [own[0] + 1, own[1]], -1, clauses.length - 1);
    return newClause(verb, previous ? 'coordinate' : 'main', start, own, connective, -1);
  }
  if (b & COORDINATOR && !(b & SUBORDINATOR && !previous)) {
    const partner = clauses.length - (isAttribution(words, previous, connective) ? 2 : 1);
    return newClause(verb, 'coordinate', start, isEmpty ? coordinateSubject(clauses, partner, hasMark(words, connective - 1, COMMA)) : own, connective, -1);
  }
  if (b & RELATIVE && connective === from && isEmpty) {
    return newClause(verb, 'main', from, [from, verb.from], -1, -1);
  }
  // "Told a meeting that began at six": what is said has a subject.
  const isOfNoun = isEmpty && connective > (previous?.verb.to ?? 0) && words.timeAt[connective - 1] === 0;
  if (previous && b & RELATIVE && b & DETERMINER && !isOfNoun && !hasMark(words, connective - 1, COMMA) && SAYS.has(previous.verb.sense)) {
    return newClause(verb, 'complement', start, own, connective, clauses.length - 1);
  }
  if (b & RELATIVE && isEmpty) {
    const antecedent = openingNoun(words, clauses, from) ?? happeningBefore(words, verb, connective, low) ?? thingBefore(words, connective, previous, relativeNoun(words, connective, low, from));
    return newClause(verb, 'relative', start, antecedent, connective, clauses.length - 1);
  }
  // "The café, for which no money was found,".
  const behindNoun = bits[connective - 1] & PREPOSITION ? connective - 1 : connective;
  if (b & RELATIVE && connective > low && previous === undefined || (b & RELATIVE && hasMark(words, behindNoun - 1, COMMA))) {
    const antecedent = relativeNoun(words, behindNoun, low, from);
    return newClause(verb, 'relative', start, own, connective, clauses.length - 1, false, antecedent);
  }
  // "an update that crews had installed": right behind its noun.
  // "It is not true that the pier fell" names nothing.
  const isOfTruth = previous?.verb.copula === true && (words.vocabulary.classes.truth[words.tokens.word[connective - 1]] !== 0 || (hintsAt(words, connective - 1) & UNTRUE) !== 0);
  if (previous && b & RELATIVE && b & DETERMINER && connective > previous.verb.to && !isEmpty && !isOfTruth && isNounBefore(words, connective)) {
    return newClause(verb, 'relative', start, own, connective, clauses.length - 1, false, relativeNoun(words, connective, low, from));
  }
  // ", and when it rained, they left": hangs on what follows.
  if (previous && bits[connective - 1] & COORDINATOR && hasMark(words, connective - 2, COMMA) && !(b & RELATIVE)) return newClause(verb, 'subordinate', start, own, connective, clauses.length + 1);
  const isComplement = previous !== undefined && (b & RELATIVE) !== 0 && (SAYS.has(previous.verb.sense) || connective === previous.verb.to || isOfTruth);
  return newClause(verb, isComplement ? 'complement' : 'subordinate', start, own, connective, clauses.length - 1, (b & CAUSE) !== 0 && !isLongAfter(words, connective));
}

/** "Riders should stay at home, the firm said on Monday, and may claim": who said so is set between commas. */
function isAttribution(words: SentenceWords, clause: Clause | undefined, connective: number): boolean {
  if (!clause || !SAYS.has(clause.verb.sense) || !hasMark(words, clause.subject[0] - 1, COMMA) || !hasMark(words, connective - 1, COMMA)) return false;
  return onlyTimes(words, clause.verb.to, connective - 1, PREPOSITION);
}

/** "Hopes the new wing will open": what is hoped for has a subject of its own. */
function hopes({ bits }: SentenceWords, { verb: { sense, form, planned, to } }: Clause, { mood }: VerbGroup): boolean {
  return sense === PLAN && form === 'finite' && !planned && mood !== 'none' && (bits[to] & DETERMINER) !== 0;
}

/** "Calls off the vote set for May": where what a verb acts upon begins; of others, where their clause does. */
function objectStart({ bits }: SentenceWords, { verb, from }: Clause): number {
  const at = verb.particle === verb.to ? verb.to + 1 : verb.to;
  return verb.form === 'finite' && bits[at] & DETERMINER ? at : from;
}

/** "Minutes of the meeting of the board held in May", "tickets for the concert held": only what happens is held. */
export function heldBefore({ bits, vocabulary: { classes } }: SentenceWords, { base }: VerbGroup, [from, to]: readonly [number, number]): readonly [number, number] | undefined {
  if (classes.holding[base] === 0) return undefined;
  let begin = to - 1;
  while (begin >= from && !(bits[begin] & HAPPENING)) begin--;
  if (begin < from) return undefined;
  while (begin > from && !(bits[begin - 1] & PREPOSITION)) begin--;
  return [begin, to];
}

/** An infinitive, a gerund or a participle: its subject is that of the clause above, or the noun before it. */
function withoutTense(words: SentenceWords, clauses: readonly Clause[], verb: VerbGroup, low: number, from: number): Clause {
  const { bits } = words;
  let parent = clauses.length - 1;
  let start = verb.from, connective = -1;
  if (start > low) {
    const b = bits[start - 1];
    if (b & (COORDINATOR | PREPOSITION | SUBORDINATOR)) {
      start--;
      connective = start;
      // "Is to be let within a month of opening and to last a year": no gerund is gone on with.
      if (b & COORDINATOR && verb.form === 'infinitive') while (parent > 0 && clauses[parent].verb.form === 'progressive') parent--;
    }
  }
  // "A merger, to be completed by May": what a comma parts from a passive is what is acted upon.
  const isBeside = verb.form === 'infinitive' && verb.passive && parent >= 0 && clauses[parent].verb.form === 'finite' && start === verb.from && hasMark(words, start - 1, COMMA) && (bits[clauses[parent].verb.to] & DETERMINER) !== 0;
  // "Was painted, fitted with an engine and launched": one and the same.
  const isShared = verb.form === 'participle' && connective >= 0 && (bits[connective] & COORDINATOR) !== 0 && parent >= 0 && clauses[parent].verb.passive && clauses[parent].verb.to < start;
  const found = isShared ? clauses[parent].subject : verb.form === 'participle' || isBeside || (verb.form === 'infinitive' && parent < 0)
    ? antecedentBefore(words, start, parent < 0 ? from : objectStart(words, clauses[parent]))
    : hasOwnNoun(words, verb, start, low) ? antecedentBefore(words, start, low)
      : parent >= 0 ? (clauses[parent]).subject : ([start, start] as const);
  // "was signed in 1912, revoked in 1934": a time stands before it, the subject goes on.
  const own = ownSubject(words, verb, start, low, parent < 0);
  if (own && verb.form === 'infinitive') parent = -1;
  const subject = (verb.form === 'participle' ? heldBefore(words, verb, found) : undefined) ?? own ?? (found[0] >= found[1] && parent >= 0 ? (clauses[parent]).subject : found);
  return newClause(verb, verb.form === 'infinitive' ? 'infinitive' : 'participle', start, subject, connective, parent, connective >= 0 && ((bits[connective]) & CAUSE) !== 0);
}
