// Clauses of a sentence: where the words of each verb begin and end, and what joins them.
import { CLOSE_PAREN, COLON, OPEN_PAREN, signAt } from '../tokens/signs.js';
import { WORD } from '../tokens/tokens.js';
import { type Clause, clauseLike, emptied, isMain, parentOf } from './clause.js';
import { hostOf } from './joints/resumed-subjects.js';
import { behindSentence, secondSentence } from './joints/joined-sentences.js';
import { clauseOf } from './joints/clause-of.js';
import { isRanked, isThoughtOf, mayBeDoneTo } from './times/comparisons.js';
import { keepVerbs } from './verbs/keep-verbs.js';
import { giveAbsolute, giveFronted } from './verbs/fronted-participles.js';
import { giveContact, giveMain } from './joints/main-clause.js';
import { foldNamedDay, foldNthTime, foldOccasion, giveFirstMoment, giveMoment, giveOpeningDay, joinNamedDay } from './joints/moments.js';
import { isUnsettled } from './mused.js';
import { closingInversion, isSupposed, joinedInversion, openingInversion } from './verbs/inversions.js';
import {
  firstWord,
  eventualityOf,
  isConcessive,
  opensCondition,
  opensEventuality,
  opensWithGerund,
  opensWithOrder,
  opensWithAdverb,
  opensWithTimed,
  pastOpening,
} from './openings.js';
import { foldDone, foldHad, foldResult, partEntailed, partOutcome, partState } from './results.js';
import { shareTime } from './times/shared-times.js';
import { settleParticiples } from './verbs/participles.js';
import { COMMA, DOT, hasMark, hintsAt, isBreak, isCapital, isGlued, isQuote, partAt, reclass, type SentenceWords } from '../words/sentence-words.js';
import { ASPECTS, groupLike, isPresent, type VerbGroup } from './verbs/verb-group.js';
import { readVerbGroups } from './verbs/verb-groups.js';
import {
  AUXILIARY,
  ADVERB,
  ANAPHOR,
  ARTICLE,
  BASE,
  CAUSE,
  CONDITION,
  COORDINATOR,
  DETERMINER,
  DO,
  HAVE,
  INDEFINITE,
  NOT,
  NOUN_LIKE,
  ORIGIN,
  PARTICIPLE,
  PERSON,
  PLURAL,
  PAST,
  PREPOSITION,
  PRESENT,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
} from '../words/vocabulary.js';
import { CANCEL, MOVE, OTHER, PLAN, POSTPONE, SAYS, THINK } from '../words/verb-senses.js';
import { timesOf } from './times/time-roles.js';
import { guessOfSeveral, guessPresent } from './verbs/unlisted-presents.js';
import { isUndone } from './verbs/undone-participles.js';
import { giveExpected, giveWanted } from './wanted.js';
import { firstMark, hasBreak, holds, onlyTimes, lastBreak } from '../words/stretches.js';
import { objectOf } from './nouns/object-of.js';
import { phraseEnd } from './nouns/noun-phrases.js';
import { guess } from '../words/word-classes.js';
import { asHeld, ofLabel, isNoticeOfState, isOfSecondThing, isPassiveAlone, sharesAuxiliary } from './verbs/bare-participles.js';
import {
  foldClauseCleft,
  foldCleft,
  foldDeed,
  foldFreeRelative,
  foldPseudoCleft,
  foldTaking,
  foldTakingTo,
  foldTimeBehind,
  giveConcession,
  liftUntil,
} from './clefts.js';
import { giveBehind, giveName, giveNamed, giveOpenings, returnFront, returnSubject } from './insertions.js';

/**
 * The clauses of the tokens `from`–`to` of one sentence, in text order.
 * @param isNote - whoever writes leaves themselves out: a past form that opens the sentence is its verb.
 */
export function readClauses(words: SentenceWords, first: number, to: number, isNote = false): Clause[] {
  const joint = supposes(suppositionAt(words, first, to)) ? -1 : secondSentence(words, first, to);
  if (joint < 0) return readSentence(words, first, to, isNote);
  const isSign = words.bits[joint] === 0,
    one = readSentence(words, first, isSign ? joint : joint - 1, isNote),
    other = readClauses(words, joint + 1, to),
    main = other.findIndex((clause) => isMain(clause.joint));
  return [...one, ...other.map((clause, at) => behindSentence(clause, one.length, isSign ? -1 : joint, at === main))];
}

/** The clauses of one sentence that no joint parts. */
function readSentence(words: SentenceWords, first: number, to: number, isNote: boolean): Clause[] {
  const from = pastOpening(words, first, to),
    verbs = verbsOf(words, from, to, isNote),
    opening = firstWord(words, from, to);
  const concession = concessionEnd(words, opening, to);
  if (concession >= 0 && verbs.length > 0 && verbs[0].from > concession) return behindConcession(words, concession, from, to, isNote);
  const clauses = clausesOf(words, verbs, opening, from, to);
  joinClauses(words, clauses, from, to);
  return clauses;
}

/** The verbs of a sentence. */
function verbsOf(words: SentenceWords, from: number, to: number, isNote: boolean): readonly VerbGroup[] {
  const { bits, timeAt, tokens, vocabulary } = words;
  // "Mended the roof": the capital is that of the sentence, and no name's.
  // "Knighted in 1947, she": nobody is called so, where another subject stands behind the comma.
  const isUnknown = tokens.word[from] === 0 && tokens.kind[from] === WORD && timeAt[from] === 0;
  if (isUnknown && (isNote || opensWithTimed(words, from))) reclass(words, from, guess(tokens, from, vocabulary));
  joinNamedDay(words, from);
  let groups = readVerbGroups(words, from, to);
  const isGuessed = groups.some(({ form }) => form === 'finite')
    ? guessOfSeveral(words, groups, from, to)
    : guessPresent(words, from, to) || guessOfSeveral(words, groups, from, to);
  if (isGuessed) groups = readVerbGroups(words, from, to);
  if (isUnknown && groups.length > 0 && opensWithAdverb(words, from, groups)) reclass(words, from, ADVERB);
  const own = groups.filter((group, index) =>
      index === 0
        ? !isLabel(words, group, from)
        : !isAsPlanned(words, group) && !isGoneSo(words, groups[index - 1], group) && !isOfLength(words, group),
    ),
    read = settleParticiples(words, keepVerbs(words, own, from, to, isNote), from, isNote);
  const kept = opensWithOrder(words, from)
    ? read.filter(({ form, from: start, head: at, sense }) => form !== 'finite' || start !== at || SAYS.has(sense) || !(bits[at] & BASE))
    : read;
  const verbs = opensWithGerund(words, kept, from) ? kept.slice(1) : kept;
  return verbs.filter((verb) => !isPointer(words, verb));
}

/** "Went ahead | as planned on Monday", "| as rescheduled": the time is of what went ahead. */
function isAsPlanned({ bits }: SentenceWords, { head, from, past, sense }: VerbGroup): boolean {
  return (
    past && head === from && (sense === PLAN || sense === THINK || sense === MOVE) && (bits[from] & PARTICIPLE) !== 0 && isJoinedByAs(bits, from)
  );
}

/** "Housing: 40 flats by May": what follows is of that. */
function isLabel({ tokens }: SentenceWords, { form, from: start, to }: VerbGroup, from: number): boolean {
  return form === 'progressive' && start === from && to === from + 1 && signAt(tokens, to) === COLON;
}

/** "Goes | live": how, and no verb that several do. */
function isGoneSo({ bits }: SentenceWords, before: VerbGroup, { from, head, to }: VerbGroup): boolean {
  if (before.to !== from || head !== from || before.head + 1 !== from || to !== from + 1) return false;
  return (bits[before.head] & (PRESENT | BASE | NOUN_LIKE)) === PRESENT && (bits[head] & (BASE | PAST)) === BASE;
}

/** "Three days of | mourning": what took so long, a noun. */
function isOfLength({ timeAt, times, tokens: { word }, vocabulary: { classes } }: SentenceWords, { form, from }: VerbGroup): boolean {
  const time = form === 'progressive' && classes.nounJoint[word[from - 1]] !== 0 ? timeAt[from - 2] : 0;
  return time > 0 && times[time - 1].type === 'DURATION';
}

/** "As" right before a verb. */
function isJoinedByAs(bits: SentenceWords['bits'], from: number): boolean {
  return (bits[from - 1] & (SUBORDINATOR | CAUSE)) === (SUBORDINATOR | CAUSE);
}

/** "Ada Moe (left) spoke": where she stands in a picture. */
function isPointer({ tokens }: SentenceWords, { from, to, sense, past }: VerbGroup): boolean {
  return past && sense === OTHER && to === from + 1 && signAt(tokens, from - 1) === OPEN_PAREN && signAt(tokens, to) === CLOSE_PAREN;
}

/** "Said the bridge “will open on Friday”": the words quoted begin with the verb; its subject stands before the mark, which parts no clauses. */
function opensQuoted(words: SentenceWords, previous: VerbGroup | undefined, { from, form }: VerbGroup): boolean {
  const at = from - 1;
  if (form !== 'finite' || !previous || at <= previous.to || !isQuote(words, at) || !isGlued(words, from)) return false;
  return words.tokens.kind[at - 1] === WORD && !isBreak(words, at - 1) && !(words.bits[at - 1] & (COORDINATOR | SUBORDINATOR | RELATIVE));
}

/** "Whatever the cause, | the ship sank": the comma; -1 = none. */
function concessionEnd(words: SentenceWords, opening: number, to: number): number {
  const first = words.bits[opening] & COORDINATOR ? opening + 1 : opening;
  return first < to && isConcessive(words, first) ? firstMark(words, COMMA, opening, to) : -1;
}

/** "Whatever the vote on Friday, | it sails": no time of it is that of another. */
function behindConcession(words: SentenceWords, comma: number, from: number, to: number, isNote: boolean): Clause[] {
  const told = readClauses(words, comma + 1, to, isNote);
  for (const clause of told.slice(0, 1)) Object.assign(clause, { times: timesOf(words, clause), from });
  return told;
}

/** What a sentence supposes so far. */
interface Supposition {
  /** "Should it fail again": where no joining word tells it. */
  inversion: ReturnType<typeof openingInversion>;
  /** What follows hangs on a condition. */
  isOpen: boolean;
  /** It opens with a case that no clause tells: "in case of rain". */
  isNamed?: boolean;
}

/** A clause for each verb. */
function clausesOf(words: SentenceWords, verbs: readonly VerbGroup[], opening: number, from: number, to: number): Clause[] {
  const clauses: Clause[] = [];
  const lastFinite = verbs.findLastIndex((_, index) => mayBeMain(words, verbs, index)),
    supposition = suppositionAt(words, opening, to);
  for (const [index, verb] of verbs.entries()) {
    const open = index > 0 ? verbs[index - 1].to : lastBreak(words, from, verb.from);
    if (
      (index > 0 && isOfVerbBefore(words, verbs[index - 1], verb)) ||
      isUndone(words, verbs, index, from) ||
      isThoughtOf(words, verb, from, verbs[index - 1]) ||
      ((index > 0 || isBreak(words, open)) && isRanked(words, verb, open))
    )
      continue;
    const isQuoted = opensQuoted(words, verbs[index - 1], verb),
      read = clauseOf(words, clauses, isQuoted ? groupLike(verb, { from: verb.from - 1 }) : verb, from, to, index >= lastFinite),
      told = ofLabel(words, asHeld(words, isQuoted ? clauseLike(read, { verb }) : read, to), from),
      clause = isOwnWords(words, told) || isCited(words, told, clauses) ? emptied(told) : told,
      previous = clauses.at(-1);
    if (previous) previous.to = Math.max(previous.verb.to, ownEnd(words, previous, clause));
    if (isSupposition(words, supposition, previous, clause, verb, from, to) || isIfOnly(words, verb, verbs[index + 1], to)) clause.conditional = true;
    giveVoice(words, clauses, clause, verb, to);
    clauses.push(clause);
  }
  return clauses;
}

/** A verb with a tense that no joining word behind the verb before hangs on that: "was thanked and | told that it | had been closed". */
function mayBeMain({ bits }: SentenceWords, verbs: readonly VerbGroup[], index: number): boolean {
  const { form, from } = verbs[index];
  if (form !== 'finite' || (index > 0 && bits[from - 1] & COORDINATOR)) return false;
  for (let at = index > 0 ? verbs[index - 1].to : from; at < from; at++)
    if (bits[at] & RELATIVE || (bits[at] & (SUBORDINATOR | PREPOSITION)) === SUBORDINATOR) return false;
  return true;
}

/** "Villages flooded on Monday | still have no power": where the words of a clause end; an adverb behind its time is of the next verb. */
function ownEnd({ bits, timeAt }: SentenceWords, { joint }: Clause, { from, verb }: Clause): number {
  let at = from;
  if (joint === 'participle' && from === verb.from) while (bits[at - 1] & ADVERB && timeAt[at - 1] === 0) at--;
  return timeAt[at - 1] !== 0 ? at : from;
}

/** What the first word of a sentence supposes: "if", "should it", "in the event it", "in case of rain". */
function suppositionAt(words: SentenceWords, opening: number, to: number): Supposition {
  const inversion = openingInversion(words, opening, to);
  if (inversion || opening >= to) return { inversion, isOpen: inversion !== undefined };
  const isIf = (words.bits[opening] & CONDITION) !== 0 && !isConcessive(words, opening);
  return { inversion, isOpen: isIf || opensEventuality(words, opening), isNamed: eventualityOf(words, opening) > 0 };
}

/** "Had the mill opened, and the dock closed, it": all that stands before the comma may be supposed. */
function supposes({ isOpen, isNamed }: Supposition): boolean {
  return isOpen || isNamed === true;
}

/** Does a clause hang on a condition? Notes what it supposes for those behind it. */
function isSupposition(
  words: SentenceWords,
  supposition: Supposition,
  previous: Clause | undefined,
  clause: Clause,
  verb: VerbGroup,
  from: number,
  to: number,
): boolean {
  const { connective, subject } = clause,
    isIf = isBehindIf(words, connective, from);
  if (isIf && !isConcessive(words, connective)) supposition.isOpen = opensCondition(words, connective, from);
  // "Should it fail again, …": no joining word.
  const inversion = (supposition.inversion ??= closingInversion(words, previous, clause, to) ?? joinedInversion(words, clause, to));
  if (inversion && (inversion.from === verb.from || inversion.from === connective + 1)) supposition.isOpen = true;
  // "Whatever was said on the radio", "mended or not": nobody tells that it was.
  if (isIf || words.bits[subject[0]] & CONDITION || isEitherWay(words, verb)) return true;
  if (inversion && isSupposed(words, inversion, previous, verb)) return true;
  // "In case of rain the fair will be moved", but "in case of questions the office opens at 9".
  if (supposition.isNamed && verb.mood !== 'none') return true;
  return supposition.isOpen && (verb.mood !== 'none' || (!previous && connective < 0));
}

/** "Would go back tomorrow if I could": a condition with no verb but an auxiliary ends the sentence. */
function isIfOnly(words: SentenceWords, { mood, to: end }: VerbGroup, next: VerbGroup | undefined, to: number): boolean {
  const { bits, marks } = words,
    last = marks[to - 1] !== 0 ? to - 2 : to - 1,
    connective = last - 2;
  // "Would close; nobody asked if it should" hangs on another verb.
  if (mood !== 'would' || connective <= end || (next && next.from < connective)) return false;
  return (
    (bits[last] & AUXILIARY) !== 0 && (bits[last - 1] & PRONOUN) !== 0 && (bits[connective] & CONDITION) !== 0 && !isConcessive(words, connective)
  );
}

/** "If", "provided that it passes a test". */
function isBehindIf({ bits }: SentenceWords, connective: number, from: number): boolean {
  if (connective < 0) return false;
  const before = bits[connective - 1] & (CONDITION | PARTICIPLE),
    isProvided = connective > from && (bits[connective] & RELATIVE) !== 0 && before === (CONDITION | PARTICIPLE);
  return isProvided || (bits[connective] & CONDITION) !== 0;
}

/** A participle shares the auxiliary of the clause before, or stands for a passive alone. */
function giveVoice(words: SentenceWords, clauses: readonly Clause[], clause: Clause, verb: VerbGroup, to: number): void {
  const previous = clauses.at(-1),
    aside = hostOf(clauses);
  // "Was reinstated when a test failed, and lifted in May", "was put off and, when talks failed, renewed".
  const isBehindOther = aside?.joint === 'subordinate' && aside.subject[0] !== clause.subject[0],
    partner = (isBehindOther ? (parentOf(clauses, aside) ?? clauses[clauses.indexOf(aside) - 1]) : undefined) ?? previous;
  if (partner && sharesAuxiliary(words, partner, clause, partner !== previous)) {
    verb.passive = true;
    // "Will be signed on Monday and published on Friday", "is to be closed on Monday and its staff sent home".
    if (partner.verb.mood !== 'none' || partner.verb.planned) {
      verb.mood = partner.verb.mood;
      verb.planned = partner.verb.planned;
      verb.past = partner.verb.past;
    }
    // "Is cancelled and held in May instead", "is stopped and searched every Monday".
    const isSame = clause.subject[0] === partner.subject[0];
    if (isOffNow(partner.verb) || (isSame && partner.verb.form === 'finite' && isPresent(partner.verb))) verb.past = false;
    if (isSame && partner.conditional) clause.conditional = true;
  } else if (isNoticeOfState(words, clause)) Object.assign(verb, { passive: true, past: false });
  else if (isPassiveAlone(words, clause, to) || (previous && isOfSecondThing(words, previous, clause))) verb.passive = true;
}

/** "Is called off", as news. */
function isOffNow(verb: VerbGroup): boolean {
  return (verb.sense === CANCEL || verb.sense === POSTPONE) && isPresent(verb);
}

/** What each clause gives the others of its sentence: ends, parents, subjects, times. */
function joinClauses(words: SentenceWords, clauses: Clause[], from: number, to: number): void {
  const last = clauses.at(-1);
  // ", and when it burst" with nothing behind it goes with what stands before.
  if (last) {
    last.to = to;
    last.parent = Math.min(last.parent, clauses.length - 2);
  }
  freeParents(clauses);
  if (clauses.length > 1) giveAbsolute(words, clauses, from);
  if (clauses.length > 0) giveFronted(words, clauses, from, to);
  giveMain(words, clauses, from);
  for (let index = 0; index + 1 < clauses.length; index++) giveContact(words, clauses, index, index === 0 ? from : clauses[index].connective + 1);
  for (let index = 0; index < clauses.length; index++) foldDeed(words, clauses, index);
  if (clauses.length > 1) foldFreeRelative(words, clauses, from);
  if (clauses.length > 1) {
    foldPseudoCleft(words, clauses, from);
    foldOccasion(words, clauses);
    foldNthTime(words, clauses);
    foldNamedDay(words, clauses, from);
    giveOpeningDay(words, clauses, from);
    giveFirstMoment(words, clauses, from);
  }
  for (let index = 1; index < clauses.length; index++) {
    giveWanted(words, clauses, index);
    giveExpected(words, clauses, index);
    giveMoment(words, clauses, index);
    giveName(words, clauses, index);
    giveNamed(words, clauses, index);
    foldResult(words, clauses, index);
    foldHad(words, clauses, index);
    foldDone(words, clauses, index);
    partOutcome(words, clauses, index);
    partEntailed(words, clauses, index);
    shareTime(words, clauses, index);
    if (index < clauses.length - 1) returnSubject(words, clauses[index - 1], clauses[index + 1]);
    if (clauses[index].joint === 'infinitive') foldTaking(words, clauses, index);
    if (clauses[index].joint === 'infinitive') foldTakingTo(words, clauses, index);
    foldTimeBehind(words, clauses, index);
    const { connective, joint } = clauses[index];
    if ((connective >= 0 || joint === 'participle') && index < clauses.length - 1) returnFront(words, clauses, index);
    if (connective < 0) continue;
    giveConcession(words, clauses, index);
    foldCleft(words, clauses, index);
    if (index > 1) foldClauseCleft(words, clauses, index);
  }
  for (let index = 0; index < clauses.length; index++) {
    liftUntil(words, clauses, index);
    partState(words, clauses[index]);
  }
  giveOpenings(words, clauses, from);
  for (let index = 1; index < clauses.length; index++) giveBehind(words, clauses, clauses[index]);
  for (const clause of clauses) if (isUnsettled(words, clauses, clause)) clause.conditional = true;
}

/** "The path is open, mended or not". */
function isEitherWay(words: SentenceWords, { to }: VerbGroup): boolean {
  return (
    (words.bits[to] & COORDINATOR) !== 0 &&
    (words.bits[to + 1] & NOT) !== 0 &&
    (to + 2 >= words.tokens.length || isBreak(words, to + 2) || hasMark(words, to + 2, DOT))
  );
}

/** "As the mayor put it on Monday": no deed, and its day is that of no other. */
function isOwnWords({ bits, vocabulary: { classes } }: SentenceWords, { connective, verb: { base, to } }: Clause): boolean {
  return (
    connective >= 0 &&
    (bits[connective] & (SUBORDINATOR | CAUSE)) === (SUBORDINATOR | CAUSE) &&
    classes.phrasing[base] !== 0 &&
    (bits[to] & ANAPHOR) !== 0
  );
}

/** Value of the class `evidenceCue`: what nobody says, whoever shows it. */
const SHOWN = 1;

/** "Prices fell in May, data showed on Friday", ", an inquiry found on Monday": from what is known what the sentence tells. */
function isCited(words: SentenceWords, clause: Clause, before: readonly Clause[]): boolean {
  const { verb, subject, connective } = clause,
    isTold =
      verb.form === 'finite' && verb.mood === 'none' && !verb.passive && !verb.negated && words.vocabulary.classes.evidenceCue[verb.base] === SHOWN;
  if (!isTold || connective >= 0 || !before.some(({ joint }) => isMain(joint)) || !hasMark(words, subject[0] - 1, COMMA)) return false;
  const [from, to] = objectOf(words, clause);
  // "A diver found it on Friday".
  return !(words.bits[verb.to] & PRONOUN) && onlyTimes(words, from, to, 0);
}

/** A verb that tells no deed of its own beside the one before. */
function isOfVerbBefore(words: SentenceWords, before: VerbGroup, verb: VerbGroup): boolean {
  const { bits } = words,
    { form, from } = verb,
    isRightBehind = before.to === from,
    isBehindAs = isJoinedByAs(bits, from);
  // "Stopped sending data": one happening.
  if (form === 'progressive' && isRightBehind && ASPECTS.has(before.sense) && before.form !== 'progressive') return true;
  // "Heard shouting": who shouts is not told.
  if (form === 'progressive' && isRightBehind && !before.passive && words.vocabulary.classes.perceives[before.base] !== 0) return true;
  if (form === 'progressive' && isKeptFrom(words, before, from)) return true;
  if (isFoundSo(words, before, verb) || isOfAnything(words, before, verb)) return true;
  // "Long thought lost": what it was thought to be.
  if (
    isRightBehind &&
    before.form === 'participle' &&
    before.sense === THINK &&
    verb.head === from &&
    (bits[from] & PARTICIPLE) !== 0 &&
    form === 'finite'
  )
    return true;
  // "Was declared resolved", "were reported missing": what it is declared to be.
  const isDeclared = before.passive && before.form === 'finite' && before.head > before.from;
  if (form === 'participle' && isRightBehind && isDeclared) return true;
  // "As has been claimed".
  if (isBehindAs && verb.passive && form === 'finite' && SAYS.has(verb.sense)) return true;
  return isProVerb(words, verb);
}

/** "Found her house | destroyed", "saw the hall | looted", "found it | wrapped in a cloth": how it was then; what "a car stolen" tells is which. */
function isFoundSo(words: SentenceWords, before: VerbGroup, { head, from, to, base }: VerbGroup): boolean {
  const { bits, timeAt, tokens, vocabulary } = words;
  if (vocabulary.classes.perceives[before.base] === 0 || before.passive || head !== from || !(bits[head] & PARTICIPLE)) return false;
  const isClosed = to >= tokens.length || hasMark(words, to, DOT | COMMA) || isBreak(words, to);
  // Who saw it refused saw it done; "found they lied", "found it failed" tell of that.
  const isIt = (bits[from - 1] & (PRONOUN | ANAPHOR)) === (PRONOUN | ANAPHOR) && !(hintsAt(words, from - 1) & (PERSON | PLURAL));
  if (vocabulary.classes.discovers[before.base] !== 0 && before.to === from - 1 && isIt)
    return vocabulary.classes.intransitive[base] === 0 && (isClosed || ((bits[to] & PREPOSITION) !== 0 && timeAt[to + 1] === 0));
  return (
    before.to < from - 1 &&
    (hintsAt(words, before.to) & (ARTICLE | INDEFINITE)) !== (ARTICLE | INDEFINITE) &&
    (bits[before.to] & DETERMINER) !== 0 &&
    phraseEnd(words, before.to, from) === from &&
    !holds(words, before.to + 1, from, PREPOSITION | COORDINATOR | RELATIVE) &&
    timeAt[from - 1] === 0 &&
    isClosed
  );
}

/** "Show you something | finished", "found nothing broken": what it is like; who "had everything signed" had it done. */
function isOfAnything(words: SentenceWords, before: VerbGroup, verb: VerbGroup): boolean {
  const { bits, timeAt, tokens, vocabulary } = words,
    at = verb.from - 1;
  return (
    (verb.form === 'participle' || (mayBeDoneTo(words, verb) && !SAYS.has(before.sense) && vocabulary.classes.selfMoved[verb.base] === 0)) &&
    before.form !== 'participle' &&
    !(bits[before.head] & HAVE) &&
    at >= before.to &&
    timeAt[at] === 0 &&
    (bits[at] & (PRONOUN | DETERMINER | RELATIVE)) === PRONOUN &&
    vocabulary.classes.speakerPronoun[tokens.word[at]] === 0 &&
    !(hintsAt(words, at) & INDEFINITE) &&
    !hasBreak(words, before.to, verb.from) &&
    !holds(words, before.to, at, SUBORDINATOR | COORDINATOR | RELATIVE)
  );
}

/** "Kept crews from landing", "banned from driving": what somebody is kept from is not done. */
function isKeptFrom(words: SentenceWords, before: VerbGroup, from: number): boolean {
  const isFrom = (words.bits[from - 1] & PREPOSITION) !== 0 && (hintsAt(words, from - 1) & ORIGIN) !== 0;
  return isFrom && before.to <= from - 1 && !isBreak(words, from - 2);
}

/** "As did the tunnel", "and so does she", "nor did the crew". */
function isProVerb(words: SentenceWords, { head, from, to }: VerbGroup): boolean {
  const { bits } = words,
    joint = bits[from - 1];
  if (head !== from || !(bits[head] & DO)) return false;
  const isJoined = (joint & (SUBORDINATOR | NOT)) !== 0 || (joint & bits[from - 2] & COORDINATOR) !== 0;
  const isPro = isJoined && ((bits[to] & (DETERMINER | PRONOUN)) !== 0 || isCapital(words, to));
  // "Cooled on Tuesday and so did the oven": there the clause before ends.
  if (isPro && bits[from - 2] & COORDINATOR) partAt(words, from - 2);
  return isPro;
}

/** ", and if they move it, as you say, we": what hangs on what follows hangs on none of its own parts. */
function freeParents(clauses: Clause[]): void {
  for (let index = clauses.length - 2; index >= 0; index--) {
    let { parent } = clauses[index];
    if (parent <= index) continue;
    while (parent < clauses.length && clauses[parent].parent >= index) parent = Math.max(parent + 1, clauses[parent].parent);
    clauses[index].parent = parent < clauses.length ? parent : index - 1;
  }
}
