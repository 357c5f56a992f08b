// What is told without a time of its own: plans that did not come true, requests, what happened.
import { isFiner } from '../../time/index.js';
import { addEvent } from './add-event.js';
import { isAsking, tellAsking } from './askings.js';
import { clauseLike, isMain, parentOf, type Clause } from '../clauses/clause.js';
import { combineTimes } from '../drafts/combine-times.js';
import { isGone } from '../drafts/day-of-writing.js';
import { type Draft, giveTime } from '../drafts/draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { COMMA, DOT, hasMark, hintsAt, isBreak, isCapital, endsAsPlural, type SentenceWords } from '../words/sentence-words.js';
import { isDenied } from './denials.js';
import { isCounted } from '../clauses/counted-joints.js';
import { firstMark, holds } from '../words/stretches.js';
import { readTheme, type Theme } from '../clauses/theme.js';
import { type AttachedTime, timesOf } from '../clauses/time-roles.js';
import {
  ABOUT,
  ANAPHOR,
  ARTICLE,
  CONDITION,
  DETERMINER,
  FOUND,
  INDEFINITE,
  NOT,
  ONLY,
  OWNER,
  PRONOUN,
  RELATIVE,
  REPLACING,
  RUMOUR,
  SINCE,
  SPEECH,
  UNTRUE,
} from '../words/vocabulary.js';
import { isUntrue } from '../clauses/rumours.js';
import { SO, toldBefore } from './deed-before.js';
import { groupLike, isNoLonger, isObliged, isPresent, isProgressive } from '../clauses/verb-group.js';
import { PLAN, STATE } from '../words/verb-senses.js';
import { hostOf, isTold } from './dependent-deeds.js';
import { tellHindrance } from './hindrances.js';
import { isDone, isUnsure } from './done.js';
import { isOfLegend, isSaidAside, isToldByLore } from './hearsay.js';
import { giveDayOfOpening, giveDayShared } from './shared-days.js';
import { IDLE, tellsNoDeed } from './idle-verbs.js';
import { makeDraft } from '../drafts/make-draft.js';
import { objectOf } from '../clauses/object-of.js';
import { headlineOf } from '../titles/headline.js';
import { isHabit } from './slots-told.js';
import { isArranged, isNews, isNow } from './now.js';
import { tellOwnDeed } from './read-gerund.js';
import { TRIES } from './read-infinitive.js';
import { tellSetIn } from './set-in-deeds.js';
import { tellUndone } from './undone-plans.js';

/** Tokens behind the verb of a sentence that only calls something untrue, with its full stop: fewer than "a complete lie". */
const LONGEST_DENIAL = 4;

/** Value of the class `deedVerb`: planned, promised. */
const PROPOSED = 2;

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
    else if (said < 0) tellSetIn(reading, sentence, clause);
    return;
  }
  const theme = readTheme(words, ...clause.subject);
  if (tellUndone(reading, sentence, clause, theme, said)) return;
  if (isPlanDenied(reading, sentence, clause, said))
    addEvent(reading, sentence, clause, isProgressive(words, verb) ? 'denied' : 'scheduled', undefined).status = 'denied';
  else if (verb.mood !== 'none') {
    if (isForetold(reading, sentence, clause, said) || (said < 0 && isTaskNow(words, clause)))
      addEvent(reading, sentence, clause, 'scheduled', undefined);
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
  else if (isDone(reading, sentence, clause)) tellDone(reading, sentence, clause, front, said);
  else if (isAsking(words, clause)) tellAsking(reading, sentence, clause, theme, said);
}

/**
 * "More snow is forecast", "a ruling is expected", "a road is planned": somebody sees it coming; "it is expected that", "is expected to last" are told by what
 * follows, "honesty is expected of them" asks for it, "the garden is planned around a pond" tells how it is made.
 */
function isSeenComing(reading: Reading, { clauses, made }: SentenceReading, clause: Clause, { nouns }: Theme): boolean {
  const { words } = reading,
    { verb, joint, subject } = clause,
    { awaits, deedVerb, musing, purpose } = words.vocabulary.classes,
    next = words.tokens.word[verb.to];
  if (!verb.passive || verb.past || verb.perfect || !isMain(joint) || nouns.length === 0) return false;
  if (isDenied(reading, clause) || verb.negated || made.has(clause) || isHabit(reading, clause)) return false;
  if (timesOf(words, clause).some(({ time: { when } }) => when !== undefined)) return false;
  if (awaits[verb.base] !== 0) {
    if (musing[next] === ABOUT || words.bits[verb.to] & SINCE) return false;
  } else {
    const isKnown = (words.bits[subject[0]] & DETERMINER) !== 0 && !(hintsAt(words, subject[0]) & INDEFINITE);
    if (deedVerb[verb.base] !== PROPOSED || (isKnown && !isBreak(words, verb.to) && purpose[next] === 0)) return false;
  }
  return !clauses.some((other) => parentOf(clauses, other) === clause && other.joint !== 'coordinate' && other.joint !== 'subordinate');
}

/** "Insurers expect a flood of claims": what they see coming; "children expect presents", "a cat expects its food" is how they are, "expects honesty from them" asks for it. */
function tellExpected(reading: Reading, sentence: SentenceReading, clause: Clause): boolean {
  const { words } = reading,
    { verb, joint, subject } = clause;
  if (words.vocabulary.classes.awaits[verb.base] === 0 || !isPresent(verb) || isProgressive(words, verb) || verb.passive || verb.negated)
    return false;
  if (isNoLonger(words, verb) || hintsAt(words, subject[0]) & INDEFINITE || timesOf(words, clause).some(({ role }) => role === 'habit')) return false;
  const object = objectOf(words, clause),
    theme = readTheme(words, ...object),
    [from] = object;
  if (!isMain(joint) || theme.nouns.length === 0 || words.bits[from] & NOT || !((words.bits[from] | words.bits[subject[0]]) & DETERMINER))
    return false;
  if (holds(words, from, clause.to, SINCE)) return false;
  if (isDenied(reading, clause) || isHabit(reading, clause) || sentence.clauses.some((other) => parentOf(sentence.clauses, other) === clause))
    return false;
  const title = headlineOf(words, clauseLike(clause, { subject: object, verb: groupLike(verb, { passive: true }) }), {
    status: 'occurred',
    until: verb.to,
  });
  makeDraft(reading, sentence, clause, { part: 'plan', status: 'scheduled', theme, title });
  return true;
}

/** In the words of the text itself, and not how somebody "was to be". */
function isOpen({ verb, joint }: Clause, said: number): boolean {
  return !verb.negated && isMain(joint) && said < 0 && !(verb.past && verb.copula);
}

/** "Denied that it was preparing to sell", "that it was about to close", "that the army intends to leave": what somebody was said to be about. */
function isPlanDenied(reading: Reading, sentence: SentenceReading, clause: Clause, said: number): boolean {
  const { words, sayings } = reading,
    { verb } = clause;
  if (said < 0 || !sayings.isDenial(said) || verb.negated || verb.mood !== 'none' || sentence.made.has(clause)) return false;
  const isAbout =
    verb.planned ||
    isProgressive(words, verb) ||
    sentence.clauses.some(
      (other) => other.joint === 'infinitive' && (!verb.past || verb.sense === PLAN) && parentOf(sentence.clauses, other) === clause,
    );
  return isAbout && !isUnsure(reading, sentence, clause, false);
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

function tellDone(reading: Reading, sentence: SentenceReading, clause: Clause, front: readonly AttachedTime[], said: number): void {
  const { verb, joint } = clause;
  const isReported =
    isToldByLore(reading.words, clause, parentOf(sentence.clauses, clause)) ||
    isOfLegend(reading, said) ||
    isSaidAside(reading.words, sentence, clause) ||
    (said >= 0 && (verb.perfect ? joint !== 'main' : isTold(reading, clause) || joint === 'coordinate'));
  const status = verb.negated || isDenied(reading, clause) ? 'negated' : isReported ? 'reported' : 'occurred';
  const draft = addEvent(
    reading,
    sentence,
    clause,
    status,
    joint === 'subordinate' || joint === 'relative' || verb.perfect
      ? undefined
      : (combineTimes(front)[0] ?? reading.heading ?? (verb.past && !(verb.passive && verb.head === verb.from) ? undefined : reading.line)),
  );
  draft.guess = sentence.clauses.length > 1 ? 'chained' : 'alone';
  giveDayPlanned(reading, sentence, clause, draft);
  giveDayMissed(reading, sentence, clause, draft);
  giveDayShared(reading, sentence, clause, draft);
  giveDayOfOpening(reading, sentence, clause, draft);
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

/** "On the last day of the fair": a day is named, the calendar day is not known. */
function hasUnknownDay(words: SentenceWords, clause: Clause): boolean {
  return timesOf(words, clause).some(({ time, place }) => place === 'after' && time.type === 'DATE' && time.value.startsWith('XXXX-XX-XX'));
}

/** "The pump will be mended", "he said that the town would pay": what is to come, unless somebody is quoted; "a trip to be made on the last day of the fair" too. */
function isForetold({ words, sayings }: Reading, sentence: SentenceReading, clause: Clause, said: number): boolean {
  const {
    verb: { mood, negated, copula, perfect, sense, base },
    joint,
  } = clause;
  if ((mood !== 'will' && mood !== 'would') || negated || copula || isNoLonger(words, clause.verb) || isRule(words, clause)) return false;
  // "Would stay open", "would know": as it is.
  if (joint === 'complement' && said >= 0)
    return (
      !perfect &&
      !isOnlySeen(words, sentence.clauses, clause) &&
      !sayings.isQuoted(said) &&
      (!IDLE.has(sense) || words.vocabulary.classes.decision[base] !== 0 || words.vocabulary.classes.wordDeed[base] !== 0)
    );
  // "It will be recalled that the mill burned": that it did is told.
  if (sentence.clauses.some(({ connective }) => connective === clause.verb.to && words.bits[connective] & RELATIVE)) return false;
  if (mood === 'will' && said >= 0 && !sayings.isQuoted(said) && isMain(joint) && !IDLE.has(sense)) return true;
  return (
    mood === 'will' && (hasUnknownDay(words, clause) || (isMain(joint) && said < 0 && !timesOf(words, clause).some(({ role }) => role === 'habit')))
  );
}

/** Value of the class `foretells`. */
const OPINES = 2;

/** "Warned | that prices would rise", "feared the frost would kill it": what somebody sees coming, and nobody plans; "warned that it would strike" tells of its own plan. "Says she would do it again" is only thought of. */
function isOnlySeen({ bits, vocabulary: { classes } }: SentenceWords, clauses: readonly Clause[], clause: Clause): boolean {
  const host = parentOf(clauses, clause);
  if (!host || host.verb.form !== 'finite' || !isMain(host.joint)) return false;
  const isAhead = clause.verb.mood === 'will',
    kind = classes.foretells[host.verb.base];
  if (kind === OPINES) return true;
  // "Heard her explain that it would close".
  if (isAhead || isPresent(host.verb)) return !isAhead && !clauses.slice(0, clauses.indexOf(host)).some(({ verb }) => verb.past);
  return kind !== 0 && !(bits[clause.subject[0]] & ANAPHOR);
}

/** Value of the class `obliged`: "shall". */
const SHALL = 3;

/** "Tenants shall pay the rent", "a pilot shall land ahead": what is laid down for any; "we shall leave", "the board shall meet", "no child shall be let in" are plans. */
function isRule(words: SentenceWords, { verb, subject }: Clause): boolean {
  return words.vocabulary.classes.obliged[words.tokens.word[verb.from]] === SHALL && isAnyOf(words, subject);
}

/** "A tenant", "tenants"; not "the tenants", "no tenant". */
function isAnyOf(words: SentenceWords, [from, to]: readonly [number, number]): boolean {
  if (from >= to) return false;
  const isOpener = (words.bits[from] & DETERMINER) !== 0;
  return isOpener ? !(words.bits[from] & NOT) && (hintsAt(words, from) & INDEFINITE) !== 0 : endsAsPlural(words, to - 1);
}

/** "Having sold the mill, she left", "the board having met, he left": done before what the sentence tells; "denied having met her", "without the vote having been counted" tell of nothing done. */
function isBefore({ words }: Reading, { from }: SentenceReading, { verb, subject }: Clause, said: number): boolean {
  if (verb.form !== 'progressive' || !verb.perfect || verb.negated || said >= 0 || IDLE.has(verb.sense)) return false;
  const first = subject[1] === verb.from ? subject[0] : verb.from;
  return first === from || hasMark(words, first - 1, COMMA);
}

/** Value of the class `sequence`: "after". */
const AFTER = 1;

/** "Sold the mill after losing its last customer": it happened, where what came after did; "after being ill", "after leaving" and "after trying for years" tell no deed. */
function isDoneFirst(reading: Reading, sentence: SentenceReading, clause: Clause, said: number): boolean {
  const { words } = reading,
    { verb, connective, from } = clause,
    { word } = words.tokens;
  if (verb.form !== 'progressive' || verb.perfect || verb.negated || verb.passive || said >= 0) return false;
  if (connective !== verb.from - 1 || words.vocabulary.classes.sequence[word[connective]] !== AFTER || from !== connective) return false;
  // "Failed ten minutes after leaving port": counted from what another did, maybe.
  if (isBreak(words, verb.to) || hasMark(words, verb.to, DOT) || isCounted(words, connective)) return false;
  if (words.vocabulary.classes.raising[verb.base] === TRIES) return false;
  const host = hostOf(sentence.clauses, clause);
  if (!host || host.conditional || host.verb.form !== 'finite' || host.verb.mood !== 'none' || host.verb.negated) return false;
  // "After clearing up we found it": where the words of the gerund end nobody marked.
  if (host.verb.from > verb.from && firstMark(words, COMMA, verb.to, host.verb.from) < 0) return false;
  return (host.verb.past || host.verb.perfect) && !host.verb.planned && !tellsNoDeed(reading, sentence, clause);
}

/** "The council must now choose a successor": what is to be done next; "drivers must now pay", "each player must now draw" are rules. */
function isTaskNow(words: SentenceWords, { verb, joint, subject }: Clause): boolean {
  const [from, to] = subject,
    isOwned = (hintsAt(words, from) & (ARTICLE | OWNER)) !== 0,
    isKnown = words.bits[from] & DETERMINER ? isOwned : isCapital(words, from) && !(words.bits[from] & PRONOUN);
  if (!isMain(joint) || !isObliged(words, verb) || verb.copula || from >= to || !isKnown || isAnyOf(words, subject)) return false;
  return (words.vocabulary.hints[words.tokens.word[verb.head - 1]] & REPLACING) !== 0;
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
  if (!told || draft.when || draft.status !== 'occurred' || !(end >= words.tokens.length || hasMark(words, end, DOT))) return;
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
