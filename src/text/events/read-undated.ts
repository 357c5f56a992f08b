// What is told without a time of its own: plans that did not come true, requests, what happened.
import { isFiner } from '../../time/index.js';
import { addEvent } from './add-event.js';
import { isAsking, tellAsking } from './plans/askings.js';
import { isMain, parentOf, type Clause } from '../clauses/clause.js';
import { combineTimes } from '../drafts/combine-times.js';
import { isGone } from '../drafts/day-of-writing.js';
import { type Draft, giveTime } from '../drafts/draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { COMMA, DOT, hasMark, hintsAt, isBreak, type SentenceWords } from '../words/sentence-words.js';
import { isDenied } from './status/denials.js';
import { isCounted } from '../clauses/joints/counted-joints.js';
import { firstMark, holds } from '../words/stretches.js';
import { readTheme, type Theme } from '../clauses/nouns/theme.js';
import { isAfter } from '../words/sequence-words.js';
import type { AttachedTime } from '../clauses/times/time-roles.js';
import { CONDITION, FOUND, ONLY, RUMOUR, SPEECH, UNTRUE } from '../words/vocabulary.js';
import { isUntrue, isUntrueRumour } from '../clauses/rumours.js';
import { SO, toldBefore } from './beside/deed-before.js';
import { isProgressive } from '../clauses/verbs/verb-group.js';
import { STATE } from '../words/verb-senses.js';
import { hostOf, isTold } from './beside/dependent-deeds.js';
import { tellHindrance } from './plans/hindrances.js';
import { isDone } from './status/done.js';
import { isOfLegend, isSaidAside, isToldByLore } from './status/hearsay.js';
import { giveDayMeanwhile, giveDayOfOpening, giveDayShared, giveDayToCome } from './times/shared-days.js';
import { IDLE, tellsNoDeed } from './status/idle-verbs.js';
import { isArranged, isNews, isNow } from './status/now.js';
import { tellOwnDeed } from './read-gerund.js';
import { TRIES } from './read-infinitive.js';
import { tellSetIn } from './beside/set-in-deeds.js';
import { tellUndone } from './plans/undone-plans.js';
import { isOpen, isPlanDenied, isSeenComing, isTaskNow, isToCome, tellExpected } from './status/to-come.js';

/** Tokens behind the verb of a sentence that only calls something untrue, with its full stop: fewer than "a complete lie". */
const LONGEST_DENIAL = 4;

/** Undated, yet told: a plan that did not come true, a request, what happened. */
export function readUndated(reading: Reading, sentence: SentenceReading, clause: Clause, front: readonly AttachedTime[] = []): void {
  const { words, sayings } = reading,
    { verb } = clause;
  const said = sayings.contentAt(verb.head);
  if (isBefore(reading, sentence, clause, said) || isDoneFirst(reading, sentence, clause, said))
    addEvent(reading, sentence, clause, 'occurred', undefined);
  if (verb.form !== 'finite') {
    if (tellOwnDeed(reading, sentence, clause, [])) return;
    if (isBelieved(reading, sentence, clause)) addEvent(reading, sentence, clause, 'reported', undefined);
    else if (isOutcome(reading, sentence, clause)) addEvent(reading, sentence, clause, 'occurred', undefined);
    else tellSetIn(reading, sentence, clause);
    return;
  }
  const theme = readTheme(words, ...clause.subject);
  if (tellUndone(reading, sentence, clause, theme, said)) return;
  if (isPlanDenied(reading, sentence, clause, said))
    addEvent(reading, sentence, clause, isProgressive(words, verb) ? 'denied' : 'scheduled', undefined).status = 'denied';
  else if (verb.mood !== 'none') {
    if (isToCome(reading, sentence, clause, said) || (said < 0 && isTaskNow(words, clause)))
      giveDayToCome(reading, sentence, clause, addEvent(reading, sentence, clause, 'scheduled', undefined));
    else if (said < 0 && isPrevented(reading, sentence, clause)) addEvent(reading, sentence, clause, 'negated', undefined);
  } else if (verb.copula && said < 0 && takesBack(words, sentence, clause, theme)) reading.denied.add(sentence.index - 1);
  // "The crew is to be questioned"; "was to follow"; "were to have unveiled his successor": a plan that came to nothing.
  else if (verb.planned && (isOpen(clause, said) || (verb.past && verb.perfect))) addEvent(reading, sentence, clause, 'scheduled', undefined);
  else if (isNews(reading, sentence, clause)) addEvent(reading, sentence, clause, 'occurred', reading.post);
  else if (said < 0 && isNow(reading, sentence, clause))
    addEvent(reading, sentence, clause, isArranged(words, clause) ? 'scheduled' : 'ongoing', reading.post);
  else if (said < 0 && isSeenComing(reading, sentence, clause, theme)) addEvent(reading, sentence, clause, 'scheduled', undefined);
  else if (said < 0 && tellExpected(reading, sentence, clause)) return;
  else if (tellHindrance(reading, sentence, clause)) return;
  // "Rumours that he had fled are false": what is only rumoured, and denied.
  else if (clause.joint === 'relative' && (verb.past || verb.perfect) && !IDLE.has(verb.sense) && isUntrueRumour(words, sentence, clause))
    addEvent(reading, sentence, clause, 'reported', undefined);
  else if (isDone(reading, sentence, clause)) tellDone(reading, sentence, clause, front, said);
  else if (said >= 0 && isDone(reading, sentence, clause, true)) tellDone(reading, sentence, clause, front, said).isUnsure = true;
  else if (isAsking(words, clause)) tellAsking(reading, sentence, clause, theme, said);
}

/** Value of the class `hearsayVerb`. */
const ASSUMES = 2;

/** "Is presumed to have crashed", "were said to have fled by boat": nobody vouches for it. */
function isBelieved({ words }: Reading, { clauses }: SentenceReading, clause: Clause): boolean {
  const { form, perfect, negated, copula, sense } = clause.verb,
    parent = parentOf(clauses, clause);
  if (form !== 'infinitive' || !perfect || negated || copula || IDLE.has(sense) || !parent) return false;
  const { verb: host } = parent,
    kind = words.vocabulary.classes.hearsayVerb[host.base];
  // "The tenant is assumed to have read the rules" lays it down.
  if (kind === 0 || (kind === ASSUMES && !host.past)) return false;
  return host.passive && host.mood === 'none' && !host.negated;
}

/** "Was reopened, only to be shut again when the bank gave way": what came of what was done; "only to find her house destroyed" tells of the house. */
function isOutcome({ words }: Reading, { clauses }: SentenceReading, clause: Clause): boolean {
  const { form, from, negated, copula, sense, base } = clause.verb,
    host = parentOf(clauses, clause)?.verb;
  if (
    form !== 'infinitive' ||
    negated ||
    copula ||
    sense === STATE ||
    words.vocabulary.classes.nominal[base] === FOUND ||
    !(hintsAt(words, from - 1) & ONLY) ||
    !hasMark(words, from - 2, COMMA)
  )
    return false;
  return host !== undefined && host.past && host.mood === 'none' && !host.negated && !host.copula;
}

function tellDone(reading: Reading, sentence: SentenceReading, clause: Clause, front: readonly AttachedTime[], said: number): Draft {
  const { verb, joint } = clause;
  const isReported =
    isToldByLore(reading.words, clause, parentOf(sentence.clauses, clause)) ||
    isOfLegend(reading, said) ||
    isSaidAside(reading.words, sentence, clause) ||
    (said >= 0 && !reading.sayings.isQuoted(said) && (verb.perfect ? joint !== 'main' : isTold(reading, clause) || joint === 'coordinate'));
  const status = verb.negated || isDenied(reading, clause) ? 'negated' : isReported ? 'reported' : 'occurred';
  const draft = addEvent(
    reading,
    sentence,
    clause,
    status,
    joint === 'subordinate' || joint === 'relative' || verb.perfect
      ? undefined
      : (combineTimes(front)[0] ??
          (isNever(reading.words, verb)
            ? undefined
            : (reading.heading ?? (verb.past && !(verb.passive && verb.head === verb.from) ? undefined : reading.line)))),
  );
  draft.guess = sentence.clauses.length > 1 ? 'chained' : 'alone';
  giveDayPlanned(reading, sentence, clause, draft);
  giveDayMissed(reading, sentence, clause, draft);
  giveDayShared(reading, sentence, clause, draft);
  giveDayOfOpening(reading, sentence, clause, draft);
  giveDayMeanwhile(reading, sentence, clause, draft);
  return draft;
}

/** "Was never fitted": on no day, and so on none that heads it. */
function isNever({ tokens: { word }, vocabulary: { classes } }: SentenceWords, { negated, from, head }: Clause['verb']): boolean {
  if (!negated) return false;
  for (let at = from; at < head; at++) if (classes.atNoTime[word[at]] !== 0) return true;
  return false;
}

/** Value of the class `forgone`: "instead". */
const INSTEAD = 1;

/** "Was expected on Monday but did not come", "was to speak on Monday but sent her deputy instead": on that day. */
function giveDayMissed(reading: Reading, { clauses, made }: SentenceReading, clause: Clause, draft: Draft): void {
  const { words } = reading,
    { classes } = words.vocabulary,
    { connective, joint, subject, to, verb } = clause,
    { word } = words.tokens;
  if (draft.when || verb.perfect || joint !== 'coordinate' || connective < 0 || classes.contrast[word[connective]] === 0) return;
  const before = clauses[clauses.indexOf(clause) - 1],
    plan = before.subject[0] === subject[0] ? made.get(before)?.find(({ part, when }) => part === 'plan' && when !== undefined) : undefined;
  const last = hasMark(words, to - 1, DOT) ? to - 2 : to - 1;
  if (!plan?.when || !isGone(reading, plan.when)) return;
  // "Left at nine instead of eight" is not of that hour.
  if (!verb.negated && (classes.forgone[word[last]] !== INSTEAD || isFiner(plan.when.precision, 'day'))) return;
  giveTime(draft, { when: plan.when, times: [] });
}

/** "Having sold the mill, she left", "the board having met, he left": done before what the sentence tells; "denied having met her", "without the vote having been counted" tell of nothing done. */
function isBefore({ words }: Reading, { from }: SentenceReading, { verb, subject }: Clause, said: number): boolean {
  if (verb.form !== 'progressive' || !verb.perfect || verb.negated || said >= 0 || IDLE.has(verb.sense)) return false;
  const first = subject[1] === verb.from ? subject[0] : verb.from;
  return first === from || hasMark(words, first - 1, COMMA);
}

/** "Sold the mill after losing its last customer": it happened, where what came after did; "after being ill", "after leaving" and "after trying for years" tell no deed. */
function isDoneFirst(reading: Reading, sentence: SentenceReading, clause: Clause, said: number): boolean {
  const { words } = reading,
    { verb, connective, from } = clause;
  if (verb.form !== 'progressive' || verb.perfect || verb.negated || verb.passive || said >= 0) return false;
  if (connective !== verb.from - 1 || !isAfter(words, connective) || from !== connective) return false;
  // "Failed ten minutes after leaving port": counted from what another did, maybe.
  if (isBreak(words, verb.to) || hasMark(words, verb.to, DOT) || isCounted(words, connective)) return false;
  if (words.vocabulary.classes.raising[verb.base] === TRIES) return false;
  const host = hostOf(sentence.clauses, clause);
  if (!host || host.conditional || host.verb.form !== 'finite' || host.verb.mood !== 'none' || host.verb.negated) return false;
  // "After clearing up we found it": where the words of the gerund end nobody marked.
  if (host.verb.from > verb.from && firstMark(words, COMMA, verb.to, host.verb.from) < 0) return false;
  return (host.verb.past || host.verb.perfect) && !host.verb.planned && !tellsNoDeed(reading, sentence, clause);
}

/** "The roof could not be mended", "no firm would employ her", "left late because the truck would not start": what was tried in vain did not happen. */
function isPrevented(reading: Reading, { made, clauses, from, to }: SentenceReading, clause: Clause): boolean {
  const { words } = reading,
    { verb, joint, causal } = clause,
    isNobody = isDenied(reading, clause);
  const isIdle = IDLE.has(verb.sense) && words.vocabulary.classes.decision[verb.base] === 0;
  if (!(isMain(joint) || causal) || verb.perfect || verb.copula || isIdle || made.has(clause)) return false;
  if (verb.mood === 'may') return verb.past && (verb.negated || isNobody);
  if (verb.mood !== 'would' || words.bits[verb.from] & CONDITION) return false;
  // "If he came, she would not stay": nobody has come; "would not be drawn": nobody refused.
  return isNobody || (verb.negated && !verb.passive && clauses.some((other) => isDeedDone(other)) && !holds(words, from, to, CONDITION));
}

/** "Broke her wrist": it was done. */
function isDeedDone({ joint, verb: { form, past, mood, planned, sense } }: Clause): boolean {
  return isMain(joint) && form === 'finite' && past && mood === 'none' && !planned && !IDLE.has(sense);
}

/** "That is not true.", "The reports were false.": of what the sentence before tells. */
function takesBack(words: SentenceWords, { from, to }: SentenceReading, { verb, subject }: Clause, { pronoun, headAt, isDefinite }: Theme): boolean {
  if (subject[0] !== from || (pronoun === 'none' && !(isDefinite && hintsAt(words, headAt) & (RUMOUR | SPEECH)))) return false;
  // "Is false and old", "is not true of the mill" go on.
  const end = hasMark(words, to - 1, DOT) ? to - 1 : to;
  return end - verb.to < LONGEST_DENIAL && isUntrue(words, Math.max(verb.to, end - 1), end) && !(verb.negated && hintsAt(words, end - 1) & UNTRUE);
}

/** "Was to open in May. It did.": then; "was not expected to open in May, but it did" denies nothing. */
function giveDayPlanned(reading: Reading, sentence: SentenceReading, clause: Clause, draft: Draft): void {
  const { words, drafts } = reading,
    { verb, subject } = clause,
    end = words.vocabulary.classes.deedBefore[words.tokens.word[verb.to]] === SO ? verb.to + 1 : verb.to;
  const told = toldBefore(reading, sentence, clause);
  if (
    !told ||
    draft.when ||
    (draft.status !== 'occurred' && draft.status !== 'reported') ||
    !(end >= words.tokens.length || hasMark(words, end, DOT) || isBreak(words, end))
  )
    return;
  if (subject[0] !== told.subject[0] && readTheme(words, ...subject).pronoun === 'none') return;
  const isExpected = told.verb.planned || told.joint === 'infinitive' || told.joint === 'complement';
  const plan = drafts
    .slice(-8)
    .findLast(
      ({ part, status, base, sentence: of }) =>
        sentence.index - of <= 1 && (part === 'plan' || (isExpected && status === 'negated' && base === told.verb.base)),
    );
  if (!plan?.when || !isGone(reading, plan.when)) return;
  giveTime(draft, { when: plan.when, times: [] });
  if (plan.status === 'negated') drafts.splice(drafts.indexOf(plan), 1);
}
