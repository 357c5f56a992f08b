// The clause of a verb that no word joins to the one before: who does it?
import {
  ADVERB,
  ANAPHOR,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  NOUN_LIKE,
  NOT,
  PARTICIPLE,
  PERSON,
  PLURAL,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  UNTRUE,
  VERB,
} from '../words/vocabulary.js';
import { SAYS } from '../words/verb-senses.js';
import { PLAN } from '../words/verb-senses.js';
import { COMMA, hasMark, hintsAt, isCapital, isPlural, type SentenceWords, textBetween } from '../words/sentence-words.js';
import { type Clause, emptied, isMain, newClause } from './clause.js';
import { groupLike, type VerbGroup } from './verb-group.js';
import { WORD } from '../tokens/tokens.js';
import { adverbsBefore, hostOf, relativeNoun, resumedSubject, subjectStart } from './subjects.js';
import { contactPronoun, factStart, isAbsolute, isNounBefore } from './joints.js';
import { firstMark, lastMark, pastTimes, holds } from '../words/stretches.js';
import { antecedentBefore, isOnePhrase, phraseEnd, phraseStart } from './noun-phrases.js';
import { behindInsertion, jointBeforeInsertion } from './resumed-clause.js';

/** Nothing joins it: right behind what was said or hoped, behind an insertion, or the first of its sentence. */
export function unjoinedClause(
  words: SentenceWords,
  clauses: readonly Clause[],
  verb: VerbGroup,
  low: number,
  from: number,
  to: number,
  isLast: boolean,
): Clause {
  const { bits } = words;
  const previous = clauses.at(-1),
    host = hostOf(clauses);
  const near = adverbsBefore(words, verb.from, low) - 1;
  // "A test that would have caught it was disabled", "a plan to close it was dropped": the sentence has no main verb yet.
  const isObject =
    near === previous?.verb.to &&
    clauses.every(({ joint }) => joint === 'relative' || joint === 'infinitive') &&
    words.vocabulary.words.pronouns.thing.includes(textBetween(words, near, near + 1));
  // "at the house he had bought", "a mailbox nobody reads": right behind a noun, with no sign between, a pronoun opens a clause that belongs to it.
  if (previous && !isObject && !SAYS.has(previous.verb.sense) && contactPronoun(words, verb.from, previous.verb.to) >= 0) {
    const [first, end] = relativeNoun(words, near, low, from);
    // "A ban on phones it had approved": a bare noun behind a preposition is of the whole phrase; "a bridge over the river they dammed".
    const isOfPhrase = end - first === 1 && bits[first - 1] & PREPOSITION && words.vocabulary.classes.nounJoint[words.tokens.word[first - 1]] === 0;
    return newClause(
      verb,
      'relative',
      near,
      [near, near + 1],
      -1,
      clauses.length - 1,
      false,
      isOfPhrase ? antecedentBefore(words, near, low) : [first, end],
    );
  }
  if (previous && !isObject && near >= low && (bits[near] & (PRONOUN | ANAPHOR | DETERMINER)) === (PRONOUN | ANAPHOR)) {
    // "the day he left it rained": a pronoun opens the next clause.
    return newClause(verb, SAYS.has(previous.verb.sense) ? 'complement' : 'coordinate', near, [near, near + 1], -1, clauses.length - 1);
  }
  // "The bridge the flood had taken": a noun with an article does so too, where its sentence has a verb.
  const article =
    previous && verb.form === 'finite' && isMain(previous.joint) && !SAYS.has(previous.verb.sense)
      ? articleBefore(words, near, previous.verb.to)
      : -1;
  // "It is clear the pier will open", "is unlikely the pier will", "is not true the pier fell": behind an adjective stands what is judged.
  const { improbable, leavesOpen, truth } = words.vocabulary.classes,
    judged = words.tokens.word[article - 1];
  if (
    previous?.verb.copula &&
    article > 0 &&
    article === previous.verb.to + (bits[previous.verb.to] & NOT ? 2 : 1) &&
    (improbable[judged] + leavesOpen[judged] + truth[judged] !== 0 || hintsAt(words, article - 1) & UNTRUE)
  ) {
    return newClause(verb, 'complement', article, [article, near + 1], -1, clauses.length - 1);
  }
  // "Claims the mill closed are untrue": another verb of the sentence follows.
  const fact = verb.form === 'finite' && (previous || !isLast) ? factStart(words, verb.from, previous ? previous.verb.to : low) : -1,
    opening = article >= 0 && isNounBefore(words, article) ? article : fact;
  if (opening >= 0) {
    return newClause(verb, 'relative', opening, [opening, near + 1], -1, clauses.length - 1, false, relativeNoun(words, opening, low, from));
  }
  // "A petition calling for a lower fare will be handed in": what stands in the subject has no clause behind it.
  const isInSubject =
    previous !== undefined &&
    clauses.length === 1 &&
    previous.verb.form === 'progressive' &&
    previous.joint === 'participle' &&
    previous.verb.from > from &&
    (bits[previous.verb.to] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION;
  // "Riders who planned a trip will have to wait": no other verb tells what the noun that opens the sentence does.
  const isOnlyMain =
    isLast &&
    previous?.joint === 'relative' &&
    (clauses[0].antecedent ?? clauses[0].subject)[0] === from &&
    clauses.every(({ joint }) => joint === 'relative' || joint === 'infinitive');
  if (previous && !isInSubject && !isOnlyMain && (SAYS.has(previous.verb.sense) || hopes(words, previous, verb))) {
    const timed = timedSubject(words, previous.verb.to, verb.from);
    if (timed) return newClause(verb, 'complement', timed[0], timed, -1, clauses.length - 1);
    let begin = phraseStart(words, verb.from, low);
    // "told me the team had won": who hears it is not who did it.
    if (begin + 1 < verb.from && words.vocabulary.classes.hearer[words.tokens.word[begin]] !== 0) begin++;
    // "Said | at least twenty were hurt".
    if (begin - 1 === previous.verb.to && bits[begin - 1] & PREPOSITION && words.vocabulary.classes.superlative[words.tokens.word[begin]] !== 0)
      begin--;
    // "Told police | the man fled": an article right behind a bare noun.
    const article = articleBefore(words, verb.from - 1, begin);
    if (article > begin && begin === previous.verb.to && isNounBefore(words, article) && !holds(words, begin, article, PREPOSITION)) begin = article;
    // "Declared the matter closed": it was.
    const isDone =
      begin < verb.from &&
      previous.verb.to === begin &&
      words.vocabulary.classes.declares[previous.verb.base] !== 0 &&
      verb.head === verb.from &&
      (bits[verb.head] & PARTICIPLE) !== 0;
    if (isDone) return newClause(groupLike(verb, { passive: true }), 'complement', begin, [begin, verb.from], -1, clauses.length - 1);
    // "A strike that had been called for Monday was put off": who is the subject of both stands before.
    // "A tour announced for May was called off" too.
    // "Said in parliament | the bill was dead", "the fault we reported in our mail | was mended": what a preposition governs does nothing.
    const isGoverned = begin - 1 === previous.verb.to && (bits[begin - 1] & PREPOSITION) !== 0,
      isTold = previous.verb.form === 'participle';
    if (isGoverned && !isTold && article > begin && isNounBefore(words, article)) begin = article;
    const isResumed = isGoverned && (isTold || (isOnePhrase(words, begin, verb.from) && contactPronoun(words, previous.verb.from, from) >= 0));
    if (isResumed) return newClause(verb, isTold ? 'main' : 'coordinate', verb.from, resumedSubject(words, clauses, from), -1, -1);
    if (begin < verb.from || (previous.joint !== 'relative' && previous.verb.form !== 'participle'))
      return newClause(verb, 'complement', begin, [begin, verb.from], -1, clauses.length - 1);
  }
  // "After the vote was lost on 3 May the cabinet fell", "after the vote held on Monday the board met": no comma ends what opens the sentence.
  const opens =
    clauses.length === 1 &&
    previous !== undefined &&
    (previous.joint === 'subordinate'
      ? previous.connective === from
      : previous.verb.form === 'participle' &&
        previous.subject[0] === from + 1 &&
        (bits[from] & PREPOSITION) !== 0 &&
        words.timeAt[previous.verb.to + 1] !== 0);
  const main = opens ? phraseStart(words, near + 1, previous.verb.to) : -1;
  if (main >= 0 && main <= near && !(bits[main] & (PREPOSITION | RELATIVE | COORDINATOR)))
    return newClause(verb, 'main', main, [main, near + 1], -1, -1);
  if (previous) {
    // The verb takes up the words before an insertion: "that a crossing meant for Friday had been put off".
    const joint = jointBeforeInsertion(words, clauses);
    const because = host && behindInsertion(words, clauses, verb, joint);
    if (because) return because;
    if (host && (joint >= 0 || SAYS.has(host.verb.sense))) {
      return newClause(verb, 'complement', verb.from, previous.antecedent ?? previous.subject, joint, clauses.indexOf(host));
    }
    return newClause(
      verb,
      previous.joint === 'participle' || previous.joint === 'infinitive' ? 'main' : 'coordinate',
      verb.from,
      resumedSubject(words, clauses, from),
      -1,
      -1,
    );
  }
  const begin = subjectStart(words, from, verb.from);
  const end = adverbsBefore(words, verb.from, begin);
  const parenthesis = lastMark(words, COMMA, from + 1, end);
  if (parenthesis >= 0 && isParenthesis(words, verb, parenthesis, end)) {
    const saying = newClause(verb, 'coordinate', parenthesis + 1, [parenthesis + 1, end], -1, -1);
    // "It emerged": nothing that happened.
    return SAYS.has(verb.sense) && words.vocabulary.classes.intransitive[verb.base] === 0 ? saying : emptied(saying);
  }
  if (isAbsolute(words, verb, [begin, end], from))
    return newClause(groupLike(verb, { form: 'participle', passive: true, past: false }), 'participle', begin, [begin + 1, end], -1, -1);
  return newClause(verb, 'main', from, begin < end ? [begin, end] : (subjectBehind(words, verb, from, to) ?? [begin, end]), -1, -1);
}

/** "The keys, he said on Monday, were sent back", "the valve, it emerged, had failed": who says so, or "it", and when, between two commas. */
function isParenthesis(words: SentenceWords, { sense, base, to, particle }: VerbGroup, open: number, end: number): boolean {
  const { bits } = words,
    { length } = words.tokens;
  const isIt = end === open + 2 && (bits[open + 1] & (ANAPHOR | PRONOUN)) === (ANAPHOR | PRONOUN) && !(hintsAt(words, open + 1) & (PERSON | PLURAL));
  // "The ferry, a spokesman told the Courier, sank": to whom, too.
  const hasHearer = end > open + 1 && words.vocabulary.classes.addresseeCue[base] !== 0;
  const at = pastTimes(
    words,
    hasHearer ? phraseEnd(words, to, Math.max(to, firstMark(words, COMMA, to, length))) : particle === to ? to + 1 : to,
    length,
    PREPOSITION | ADVERB,
  );
  return (isIt || SAYS.has(sense)) && hasMark(words, at, COMMA);
}

/** "In 1950 came the second flood", "then began the siege": behind a phrase in front, what brings something new has its subject behind it. */
function subjectBehind(
  words: SentenceWords,
  { base, head, to, past, passive, particle }: VerbGroup,
  from: number,
  until: number,
): readonly [number, number] | undefined {
  const {
    bits,
    timeAt,
    tokens: { kind },
    vocabulary: { classes },
  } = words;
  if (classes.presentative[base] === 0 || !past || passive || particle >= 0 || head === from || !(bits[from] & (PREPOSITION | ADVERB | COORDINATOR)))
    return undefined;
  // "Came word that", "came riots" too.
  const isBare = kind[to] === WORD && (isPlural(words, to) || (bits[to + 1] & RELATIVE) !== 0);
  if (timeAt[to] !== 0 || !(bits[to] & DETERMINER || isCapital(words, to) || isBare)) return undefined;
  const end = phraseEnd(words, to, until);
  return end > to ? [to, end] : undefined;
}

/** "Says | trains on Monday | will start at six": a noun with its own time, right behind who says so. */
function timedSubject(words: SentenceWords, low: number, end: number): readonly [number, number] | undefined {
  const { bits, timeAt } = words;
  let at = end;
  while (at > low && timeAt[at - 1] !== 0) at--;
  if (at === end || at <= low) return undefined;
  const last = bits[at - 1] & PREPOSITION ? at - 1 : at;
  return last > low && phraseStart(words, last, low) === low && !(bits[low] & PREPOSITION) ? [low, last] : undefined;
}

/** The article of the noun that ends at a token, behind `low`; -1 = none. */
function articleBefore({ bits, timeAt, tokens: { kind } }: SentenceWords, end: number, low: number): number {
  let at = end;
  while (at > low && kind[at] === WORD && timeAt[at] === 0 && !(bits[at] & ~(NOUN_LIKE | HAPPENING | VERB))) at--;
  return at < end && at > low && (bits[at] & (DETERMINER | RELATIVE | PRONOUN)) === DETERMINER ? at : -1;
}

/** "Hopes the new wing will open": what is hoped for has a subject of its own. */
function hopes({ bits }: SentenceWords, { verb: { sense, form, planned, to } }: Clause, { mood }: VerbGroup): boolean {
  return sense === PLAN && form === 'finite' && !planned && mood !== 'none' && (bits[to] & DETERMINER) !== 0;
}
