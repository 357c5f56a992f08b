// The clause of a verb behind a relative word or "that": is more told of a noun, or what somebody says, or what is true?
import { ANAPHOR, CAUSE, COORDINATOR, DETERMINER, INDEFINITE, PERSON, PLURAL, PREPOSITION, RUMOUR, TO, UNTRUE, WHO } from '../../words/vocabulary.js';
import { PLAN, SAYS } from '../../words/verb-senses.js';
import { COMMA, hasMark, hintsAt, isCapital, type SentenceWords } from '../../words/sentence-words.js';
import { firstMark, onlyTimes } from '../../words/stretches.js';
import { type Clause, newClause, parentOf } from '../clause.js';
import { isLongAfter } from './counted-joints.js';
import { freeClause, hangingClause, isThat, type JoinedPlace } from './joined-place.js';
import { happeningBefore, isNounBefore, thingBefore } from './joints.js';
import { pastOutcome } from '../openings.js';
import { openingNoun } from './resumed-subjects.js';
import { relativeNoun } from './relative-nouns.js';

/** A relative word or "that" stands before it. */
export function relativeClause(place: JoinedPlace): Clause {
  const { words, verb, from, connective, own, isEmpty } = place;
  if (connective === from && isEmpty) return newClause(verb, 'main', from, [from, verb.from], -1, -1);
  if (isSaid(place)) return hangingClause(place, 'complement', own);
  if (isEmpty) return hangingClause(place, 'relative', actingNoun(place));
  const judged = judgedBefore(place);
  if (judged) return newClause(verb, 'complement', place.start, own, connective, place.clauses.indexOf(judged));
  if (isRumour(place)) return hangingClause(place, 'complement', own);
  // "With the result that the school closed"; "the result that everybody expected" is a relative clause.
  if (isThat(place) && verb.sense !== PLAN && !SAYS.has(verb.sense) && pastOutcome(words, connective - 3, connective) === connective)
    return freeClause(place, 'coordinate', own);
  return ofNoun(place) ?? (isComplement(place) ? hangingClause(place, 'complement', own) : subordinateClause(place));
}

/** The clause of the verb as one that tells when, why or under which condition. */
export function subordinateClause(place: JoinedPlace): Clause {
  const { words, connective, previous, verb, clauses, start, own, cue } = place;
  // "Which is why the fair was moved": that it was is told.
  if (previous?.verb.copula && !previous.verb.negated && connective === previous.verb.to && isWhy(words, connective))
    return freeClause(place, 'coordinate', own);
  const isCause = (cue & CAUSE) !== 0 && !isLongAfter(words, connective);
  return newClause(verb, 'subordinate', start, own, connective, clauses.length - 1, isCause);
}

/** Value of the class `complementizer`. */
const WHY = 2;

export function isWhy({ tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return classes.complementizer[word[at]] === WHY;
}

/** "Said on Monday that it had sunk"; but "told a meeting that began at six": what is said has a subject. */
function isSaid(place: JoinedPlace): boolean {
  const { words, connective, previous, isEmpty } = place;
  if (!previous || !isThat(place) || !SAYS.has(previous.verb.sense) || hasMark(words, connective - 1, COMMA)) return false;
  const isOfNoun = isEmpty && connective > previous.verb.to && words.timeAt[connective - 1] === 0;
  return !isOfNoun;
}

/** "The pump that failed", "a strike by workers that had been called for May": the noun that does what a relative clause without a subject tells. */
function actingNoun({ words, connective, previous, verb, clauses, low, from }: JoinedPlace): readonly [number, number] {
  // "Which had opened in May, and | which was sold": of the same noun.
  // "Who met Moe, who died, and | who left": of the noun of the outer one.
  const outer = previous && hasMark(words, connective - 2, COMMA) ? parentOf(clauses, previous) : undefined,
    host = outer?.joint === 'relative' ? outer : previous,
    shared = host?.joint === 'relative' && words.bits[connective - 1] & COORDINATOR ? (host.antecedent ?? host.subject) : undefined,
    told = shared ?? cleftNoun(words, clauses, connective) ?? openingNoun(words, clauses, from) ?? happeningBefore(words, verb, connective, low);
  if (told) return told;
  // "Before police arrived, | who searched the house": nobody else stands there.
  if (previous && previous.verb.to === connective - 1 && hasMark(words, connective - 1, COMMA) && isWho(words, connective)) return previous.subject;
  const noun = relativeNoun(words, connective, low, from),
    isUpon = isUponIt(words, verb);
  return givenTo(words, previous, noun, isUpon) ?? (isUpon ? noun : thingBefore(words, connective, previous, noun));
}

/** "Who". */
function isWho({ tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return classes.speakerPronoun[word[at]] === WHO;
}

/** "It was the pump, fitted in May to save fuel, | that failed": "that" behind a comma goes on with what stands before the insertion. */
function cleftNoun(words: SentenceWords, [first]: readonly Clause[], connective: number): readonly [number, number] | undefined {
  if (!first?.verb.copula || !(words.bits[connective] & DETERMINER) || !hasMark(words, connective - 1, COMMA)) return undefined;
  const [from, to] = first.subject,
    end = firstMark(words, COMMA, first.verb.to, connective);
  return to - from === 1 && words.bits[from] & ANAPHOR && end < connective - 1 ? [first.verb.to, end] : undefined;
}

/** "Sold the mill to | Aker, which": who has it now; but "made a trip to Bonn, which lasted", "sold a pump to Bonn, which broke". */
function givenTo(
  words: SentenceWords,
  previous: Clause | undefined,
  [from, to]: readonly [number, number],
  isUpon: boolean,
): readonly [number, number] | undefined {
  const isGiven = previous !== undefined && words.vocabulary.classes.gives[previous.verb.base] !== 0 && !(hintsAt(words, from) & INDEFINITE);
  if (!isUpon && !isGiven) return undefined;
  for (let at = from + 1; at < to - 1; at++) if (words.bits[at] & TO && isCapital(words, at + 1)) return [at + 1, to];
  return undefined;
}

/** "Was sold to a rival, which closed | it": nothing that was sold closes itself. */
function isUponIt(words: SentenceWords, { to }: JoinedPlace['verb']): boolean {
  return (words.bits[to] & ANAPHOR) !== 0 && !(hintsAt(words, to) & (PERSON | PLURAL));
}

/** "It is not true, as the paper claimed, | that the pier fell": behind what was put in, what was judged before. */
function judgedBefore(place: JoinedPlace): Clause | undefined {
  const { words, connective, clauses } = place;
  if (!isThat(place) || !hasMark(words, connective - 1, COMMA)) return undefined;
  return clauses.slice(-3).findLast(({ verb: { copula, to } }) => copula && isTruth(words, firstMark(words, COMMA, to, connective - 1) - 1));
}

/** "Reports spreading online that the pier fell": what they tell. */
function isRumour(place: JoinedPlace): boolean {
  const { words, previous } = place;
  return (
    previous?.verb.form === 'progressive' &&
    previous.joint === 'participle' &&
    isThat(place) &&
    (hintsAt(words, previous.subject[1] - 1) & RUMOUR) !== 0
  );
}

/** A clause with a subject of its own that tells more of the noun before. */
function ofNoun(place: JoinedPlace): Clause | undefined {
  const { words, connective, previous, own, low, from } = place;
  // "The café, for which no money was found,", "the house in which he died".
  const isGoverned = (words.bits[connective - 1] & PREPOSITION) !== 0,
    joint = isGoverned ? connective - 1 : connective;
  const isBehindComma = (connective > low && previous === undefined) || hasMark(words, joint - 1, COMMA);
  // "The day on which it began" tells when.
  const isOfThing =
    isGoverned && joint > low && isNounBefore(words, joint) && words.vocabulary.classes.momentNoun[words.tokens.word[joint - 1]] === 0;
  if (isBehindComma || isOfThing) return hangingClause(place, 'relative', own, relativeNoun(words, joint, low, from));
  return isThatOfNoun(place) ? hangingClause(place, 'relative', own, relativeNoun(words, connective, low, from)) : undefined;
}

/** "An update that crews had installed": right behind its noun; but "told Ada Moe that it had sunk". */
function isThatOfNoun(place: JoinedPlace): boolean {
  const { words, connective, previous } = place;
  if (!previous || !isThat(place) || connective <= previous.verb.to) return false;
  const isTold = words.vocabulary.classes.addresseeCue[previous.verb.base] !== 0;
  return !isTold && !isOfTruth(place) && isNounBefore(words, connective);
}

/** "Told Ada Moe that", "plans on Monday that", "made sure that", "is confident that": what the verb before is about. */
function isComplement(place: JoinedPlace): boolean {
  const { words, connective, previous } = place;
  if (!previous) return false;
  const {
    verb: { sense, base, to },
  } = previous;
  return (
    SAYS.has(sense) ||
    (sense === PLAN && onlyTimes(words, to, connective, PREPOSITION)) ||
    connective === to ||
    words.vocabulary.classes.addresseeCue[base] !== 0 ||
    isOfTruth(place)
  );
}

/** "It is not true that the pier fell", "is confident that it will sail": these name nothing. */
function isOfTruth({ words, connective, previous }: JoinedPlace): boolean {
  const { bits, tokens, vocabulary } = words;
  if (!previous?.verb.copula) return false;
  const isOpen = vocabulary.classes.leavesOpen[tokens.word[connective - 1]] !== 0 && !(bits[connective - 2] & DETERMINER);
  return isOpen || isTruth(words, connective - 1);
}

/** "True", "false". */
function isTruth(words: SentenceWords, at: number): boolean {
  return at >= 0 && (words.vocabulary.classes.truth[words.tokens.word[at]] !== 0 || (hintsAt(words, at) & UNTRUE) !== 0);
}
