// Acts upon plans in a clause: put off, moved, called off, brought back, extended.
import { tellsHour, whenFromEdtf } from '../../time/index.js';
import type { TimeExpression } from '../expression.js';
import type { Clause } from '../clauses/clause.js';
import { jointBehind } from '../clauses/joints/counted-joints.js';
import { isNobody } from '../clauses/nouns/nobody.js';
import { isMused } from '../clauses/mused.js';
import { isUntrueRumour, tellsFrom } from '../clauses/rumours.js';
import { readTheme, type Theme } from '../clauses/nouns/theme.js';
import { isLength, type AttachedTime } from '../clauses/times/time-roles.js';
import { isObliged, isLasting } from '../clauses/verbs/verb-group.js';
import { relationOf } from '../drafts/act-senses.js';
import { combineTimes, type Dated } from '../drafts/combine-times.js';
import { isAhead } from '../drafts/day-of-writing.js';
import type { Draft } from '../drafts/draft.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { isOfKind, referentOf } from '../relations/referent.js';
import { headlineOf } from '../titles/headline.js';
import { capitalised, GOOD_TITLE_LENGTH, joinPhrase } from '../titles/join-phrase.js';
import { phraseTokens } from '../titles/phrase.js';
import { themeTitle } from '../titles/theme-title.js';
import { WORD } from '../tokens/tokens.js';
import { hintsAt, isBreak, type SentenceWords } from '../words/sentence-words.js';
import { isCount } from '../words/stretches.js';
import { ASK, CANCEL, CAUSES, EXTEND, POSTPONE, REINSTATE, isMove, movesSlot } from '../words/verb-senses.js';
import { BACK_IN, DEED, DOER, RUMOUR, TO, WAITING } from '../words/vocabulary.js';
import { type ActReading, plannedLast } from './act-reading.js';
import { named, titleOf } from './act-titles.js';
import { isDecided, request, settles, takeDecision } from './decisions.js';
import { BACK, isAct, isOfPerson, isPlanItself, isThingLeft, plainSense } from './is-act.js';
import { lastPlan } from './nominal-acts.js';
import { secondAct, sharedFrom } from './shared-verb.js';
import { ALONG } from './shift.js';
import { tellPutOffAgain } from './put-off-again.js';
import { isSame, readSlots, sameTime, type Slots } from './slots.js';
import { addPlan, tellAct } from './tell-act.js';
import { isHeld } from './same-theme.js';
import { LEAVES, themeOf } from './theme-of.js';

/** Value of the class `slotNoun`: "date". */
const DATE = 2;

/**
 * Reads a clause as an act upon a plan.
 * @returns what it acts upon, or undefined where the verb is an ordinary one here ("moved to the library").
 */
export function readAct(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  times: readonly AttachedTime[],
  front: readonly AttachedTime[],
): Theme | undefined {
  const act = actOf(reading, sentence, clause, times),
    { theme, parent, slots } = act,
    { verb } = clause,
    { words } = reading;
  const plain = plainSense(act);
  if (plain !== undefined) {
    verb.sense = plain;
    return undefined;
  }
  if (verb.form === 'infinitive' && parent?.verb.sense === ASK && verb.sense === POSTPONE && theme.to === theme.from)
    return request(reading, sentence, parent, clause).theme;
  if (isThingLeft(act) || !isAct(act) || isPlanItself(act)) return undefined;
  // "Cancelled 80 flights on Monday and 120 on Tuesday": two deeds, each of its own day.
  if (!movesSlot(verb.sense) && areCounted(words, times)) return undefined;
  // "Will move to the hall from Friday": begins then.
  if (isMove(verb.sense) && slots.target.length === 0 && isToPlace(words, verb))
    return times.some(({ role, place }) => role === 'origin' && place === 'after') ? undefined : moveToPlace(act);
  if ((isLasting(verb, times) && verb.passive && slots.target.length === 0) || isOfPerson(act)) return undefined;
  if (isRumour(words, clause)) return rumour(reading, sentence, clause, theme).theme;
  const isSettled = parent === undefined ? isDecided(words, clause) : settles(words, parent, clause);
  if (isNotDone(act, isSettled)) return toldUndone(act, isSettled);
  const shared = sharedFrom(words, times);
  if (shared > 0) {
    readAct(reading, sentence, clause, times.slice(0, shared), front);
    return secondAct(reading, sentence, clause, times.slice(shared), times[shared - 1]);
  }
  tellDone(act, isSettled, front);
  return theme;
}

/** Gathers what a clause acts upon; a verb that puts back where something was, or undoes what was called off, brings back. */
function actOf(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): ActReading {
  const { words } = reading,
    { verb } = clause;
  if (isPutBack(words, clause)) verb.sense = REINSTATE;
  const own = themeOf(words, clause),
    theme = (movesSlot(verb.sense) && isSlotName(words, own) ? lastPlan(reading.drafts, sentence.index)?.theme : undefined) ?? own;
  if (isUndoing(reading, sentence, verb.sense, theme)) verb.sense = REINSTATE;
  const slots = onDayOfAct(withoutAhead(reading, clause, readSlots(words, clause, theme, times)));
  const parent = clause.parent >= 0 ? sentence.clauses[clause.parent] : undefined;
  const hasLength = times.some(
    ({ role, preposition }) => role === 'length' || (role === 'argument' && preposition > verb.to && (words.bits[preposition - 1] & TO) !== 0),
  );
  return { reading, sentence, clause, times, theme, slots, parent, hasLength };
}

/** "The date was changed to 9 May": that of the plan told last. */
function isSlotName({ tokens: { word }, vocabulary: { classes } }: SentenceWords, { headAt, nouns, isDefinite }: Theme): boolean {
  return isDefinite && headAt >= 0 && nouns.length === 1 && classes.slotNoun[word[headAt]] === DATE;
}

/** What is wished, possible, a condition, denied, or told beside something else has not been done. */
function isNotDone(act: ActReading, isSettled: boolean): boolean {
  const { verb } = act.clause;
  return isOnlyThought(act, isSettled) || (verb.negated && verb.mood !== 'none') || isAside(act) || isOpen(act, isSettled);
}

/** Tells the plan that stays as it was. @returns what is acted upon, where something is told of it. */
function toldUndone(act: ActReading, isSettled: boolean): Theme | undefined {
  const { reading, sentence, clause, theme, slots, parent } = act;
  // "Threatened to cancel the match on Friday": the day is that of the match.
  const { acted } = slots,
    isOfTheme = acted && isOpen(act, isSettled) && theme.isHappening && isAhead(reading, acted.when) && Number.isFinite(acted.when.start);
  const olds = [...slots.old, ...(isOfTheme ? [acted] : [])].map((slot) => addPlan(reading, sentence, clause, theme, slot));
  if (isOnlyThought(act, isSettled)) {
    if (clause.conditional) return theme;
    if (!parent || !isWish(act, isSettled)) return undefined;
    request(reading, sentence, parent, clause);
    // "Asked for the match to be put off. It …": the match.
    return theme;
  }
  const isNegated = clause.verb.negated && clause.verb.mood !== 'none';
  return olds.length > 0 || (!isNegated && isOpen(act, isSettled) && slots.target.length > 0) ? theme : undefined;
}

/** "They want it put off", "asked to move it". */
function isWish({ clause: { verb }, parent }: ActReading, isSettled: boolean): boolean {
  if (isSettled) return false;
  return verb.mood === 'wish' || (verb.form === 'infinitive' && (parent?.verb.sense === ASK || parent?.joint === 'infinitive'));
}

function isOnlyThought(act: ActReading, isSettled: boolean): boolean {
  const { reading, clause, parent } = act,
    { verb, conditional } = clause;
  if (isWish(act, isSettled) || conditional || isMused(reading.words, parent, clause)) return true;
  return (verb.mood === 'may' && !isObliged(reading.words, verb)) || (verb.mood === 'would' && !parent);
}

/** "The vote, postponed twice, …": a participle without a time of its own, where the sentence does not tell that it was held after all. */
function isAside(act: ActReading): boolean {
  const { clause, slots } = act,
    { verb, connective } = clause;
  if (verb.form !== 'participle' || verb.sense === CANCEL || verb.sense === REINSTATE || isHeldAfterAll(act)) return false;
  return !slots.acted && slots.target.length === 0 && connective < 0;
}

/** "The match, twice put off, | was played on 4 May". */
function isHeldAfterAll({ reading: { words }, sentence: { clauses }, clause, theme }: ActReading): boolean {
  if (clause.verb.sense !== POSTPONE || !theme.isHappening || !isBreak(words, theme.to)) return false;
  const next = clauses[clauses.indexOf(clause) + 1] as Clause | undefined;
  return next?.subject[0] === clause.subject[0] && next.verb.past && isHeld(words, next.verb);
}

function isOpen({ clause: { verb } }: ActReading, isSettled: boolean): boolean {
  return verb.form === 'infinitive' && (!isSettled || verb.negated) && !verb.planned;
}

/** Tells an act that was done. */
function tellDone(act: ActReading, isSettled: boolean, front: readonly AttachedTime[]): void {
  const { reading, sentence, clause, times, theme, slots, parent } = act,
    { words } = reading,
    { verb } = clause;
  const same = movesSlot(verb.sense) ? sameTime(reading, sentence, times, slots.old) : undefined;
  const decision = parent && isSettled && parent.verb.sense !== CAUSES ? takeDecision(reading, sentence, parent, clause) : undefined;
  const decided = decision?.when && { when: decision.when, times: decision.times };
  const own = same && slots.acted?.times.includes(same.times[0]) ? undefined : slots.acted,
    acted = own ?? decided ?? frontOf(front) ?? (same ? undefined : headingOf(act));
  // What stands at its new slot, for want of a day of its own.
  const isAtSlot = !acted && slots.target.length > 0 && movesSlot(verb.sense);
  const isNo = verb.negated || isNobody(words, clause),
    plan = isNo ? undefined : plannedLast(reading, sentence, theme);
  tellSince(reading, sentence, clause, times);
  const isLengthened = movesSlot(verb.sense) || (verb.sense === EXTEND && slots.target.length === 0);
  const told = tellAct(reading, sentence, clause, {
    theme,
    slots: { ...slots, acted, ...(same && { old: slots.old.filter(({ times: [day] }) => day !== same.times[0]), target: [same] }) },
    // "Held up for two years" was at a stand so long.
    by: isLengthened
      ? lengthOf(words, times, verb.sense === EXTEND || (verb.sense === POSTPONE && words.vocabulary.classes.holding[verb.base] === 0))
      : undefined,
    agent: verb.passive ? undefined : readTheme(words, clause.subject[0], clause.subject[1]),
    called: plan && isAtSlot && verb.passive ? named(words, plan) : undefined,
    title:
      isAtSlot && (isWaiting(act) || (!isNo && theme.pronoun === 'none' && theme.from < theme.to && theme.to <= sentence.from))
        ? themeTitle(words, theme, 'movedTo', slots.target[0].times)
        : titleOf(act, { plan, isAtSlot, isSettled, decided: decision?.when && decision.title }),
  });
  tellPutOffAgain(reading, sentence, clause, times, told);
}

/** "80 flights on Monday and 120 on Tuesday". */
function areCounted(words: SentenceWords, times: readonly AttachedTime[]): boolean {
  return times.some(({ isGapped, role, from, preposition }) => {
    const end = preposition >= 0 ? preposition : from;
    return isGapped && role === 'at' && isCount(words, [end - 1, end]);
  });
}

/** "The opening had to wait until Friday", "was left until Friday": then it does not wait. */
function isWaiting({ reading: { words }, clause: { verb }, theme }: ActReading): boolean {
  return ((hintsAt(words, verb.head) & WAITING) !== 0 || words.vocabulary.classes.renewing[verb.base] === LEAVES) && theme.pronoun === 'none';
}

/** "21 May: Fair put off until June", "21 May" above "The fair was cancelled.", but not above the bill of a day, "Talk. CANCELLED." */
function headingOf({ reading, clause: { verb, joint, subject }, slots }: ActReading): Dated | undefined {
  if (reading.entry && slots.target.length > 0 && movesSlot(verb.sense)) return reading.entry;
  if (joint !== 'main' || !verb.past || verb.perfect || (verb.passive && verb.head <= verb.from)) return undefined;
  return subject[0] < subject[1] && slots.target.length === 0 ? reading.heading : undefined;
}

/** What opens the sentence tells of this clause too. */
function frontOf(front: readonly AttachedTime[]): Dated | undefined {
  return combineTimes(front.filter((time) => time.role === 'at'))[0];
}

/** "Held back by an hour", "pushed back two weeks", "put off for a week", but not "two weeks before it was due", "moved to Oslo for a week". */
function lengthOf(words: SentenceWords, times: readonly AttachedTime[], isPutOff: boolean): TimeExpression | undefined {
  const {
    tokens: { word },
    vocabulary: { classes },
  } = words;
  const isLengthOf = (attached: AttachedTime): boolean => {
    const { role, place, preposition, time, isModifier } = attached;
    return (
      role === 'length' &&
      !isModifier &&
      place === 'after' &&
      isLength(time.value) &&
      jointBehind(words, attached) < 0 &&
      (preposition < 0 || (hintsAt(words, preposition) & DOER) !== 0 || (isPutOff && classes.span[word[preposition]] === ALONG))
    );
  };
  return times.find(isLengthOf)?.time;
}

/** "The ban, in force since Monday, was lifted": what it was until then. */
function tellSince(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): void {
  const { words } = reading;
  for (const time of times) {
    const [since] = time.role === 'since' && time.place === 'subject' ? combineTimes([time]) : [];
    if (!since) continue;
    const title = capitalised(
      joinPhrase(
        words,
        phraseTokens(words, clause.subject[0], time.preposition).filter((at) => !isBreak(words, at)),
        GOOD_TITLE_LENGTH,
      ),
    );
    makeDraft(reading, sentence, clause, { part: 'happening', status: 'ongoing', title, ...since });
  }
}

/** "Friday's gala was moved to the town hall": the slot stays. */
function moveToPlace({ reading, sentence, clause, theme, slots: { old } }: ActReading): Theme | undefined {
  if (old.length === 0) return undefined;
  for (const slot of old) addPlan(reading, sentence, clause, theme, slot);
  const status = clause.verb.mood === 'will' ? 'scheduled' : 'occurred';
  makeDraft(reading, sentence, clause, {
    part: 'happening',
    status,
    theme,
    title: headlineOf(reading.words, clause, { status, subject: reading.mentions.resolve(reading.words, clause.subject) }),
  });
  return theme;
}

/** "Moved to the town hall", "moved indoors": a place, no time. */
function isToPlace(words: SentenceWords, { to, particle }: Clause['verb']): boolean {
  const {
    bits,
    timeAt,
    tokens: { kind },
  } = words;
  // "Moved out to sea".
  if (particle === to) return (bits[to + 1] & TO) !== 0 && timeAt[to + 2] === 0 && kind[to + 2] === WORD;
  if (particle >= 0 || to >= kind.length || timeAt[to] !== 0 || kind[to] !== WORD) return false;
  // "To the same hour next Friday" is a time, "to the same hall" is none.
  return bits[to] === 0 || ((bits[to] & TO) !== 0 && timeAt[to + 1] === 0 && !isSame(words, to + 2));
}

/** "The 9 am session is cancelled tomorrow", told on Sunday: an hour in the name of what is called off is of the day on which it is off. */
function onDayOfAct(slots: Slots): Slots {
  const { acted, old } = slots;
  if (acted?.when.precision !== 'day' || acted.when.edtf.length !== DAY_LENGTH) return slots;
  const isHour = ({ when, times }: Dated): boolean =>
    times.length === 1 &&
    tellsHour(when.edtf) &&
    times[0].provenance?.[0]?.basis === 'implied' &&
    !DATED.test(times[0].text) &&
    when.edtf.length < HOUR_LENGTH;
  // "Today the 8 am class on Friday was cancelled", "moved today from 5 May at 8 am": it has a day of its own.
  if (!old.every(isHour)) return slots;
  const moved = old.map(({ when, times }): Dated => ({
    when: whenFromEdtf(acted.when.edtf + when.edtf.slice(DAY_LENGTH), { timeZone: when.timeZone }),
    times,
  }));
  return { ...slots, old: moved };
}

/** "18:00 CET on 5 May", "Friday at 6 pm": an hour told with its day. */
const DATED = /\d.*\p{L}{2}.*\d|^\p{L}{3,} .*\d/u;

/** Characters of a day in EDTF, and fewer than of a stretch of two. */
const DAY_LENGTH = 10,
  HOUR_LENGTH = 26;

/** "Called off the gala on 4 May", which is to come, "the sailings on Thursday and Friday": no day on which that was done. */
function withoutAhead(reading: Reading, { verb }: Clause, slots: Slots): Slots {
  const { acted, old, again = [] } = slots;
  // "On Friday moved the trial".
  if (acted && reading.words.tokens.start[verb.head] > acted.times[0].start) return slots;
  // "Will not have to delay the opening on Friday", but "the statue will not be moved on Friday".
  const isDone = verb.mood === 'none' && (verb.past || verb.perfect),
    isDenied = verb.negated && !(verb.passive && verb.mood === 'will');
  if (!acted || verb.form !== 'finite') return slots;
  if ((!isDone && !isDenied) || tellsHour(acted.when.edtf) || !isAhead(reading, acted.when)) return slots;
  return { ...slots, old: [...old, acted, ...again], acted: undefined };
}

/** "put back on the menu": where it was before, not later; but "held up in customs". */
function isPutBack(words: SentenceWords, { verb: { sense, particle, to: end }, to }: Clause): boolean {
  const next = particle + 1;
  if (sense !== POSTPONE || particle < end || words.vocabulary.classes.lingering[words.tokens.word[particle]] !== BACK) return false;
  return next + 1 < to && words.timeAt[next + 1] === 0 && (hintsAt(words, next) & BACK_IN) !== 0;
}

/** "The cancellation was reversed", "called it off. The decision was reversed": what was given up is on again. */
function isUndoing({ words, drafts }: Reading, { index }: SentenceReading, sense: number, theme: Theme): boolean {
  const {
    tokens: { word },
    vocabulary: { nounSense },
  } = words;
  if (relationOf(sense) !== 'cancels' || theme.headAt < 0) return false;
  for (let at = theme.from; at <= theme.headAt; at++) if (at === theme.headAt && nounSense[word[at]] === CANCEL) return true;
  const deed = hintsAt(words, theme.headAt) & DEED ? referentOf(words, drafts, theme, drafts.length, index) : undefined;
  // "The strike was called off. The union said it had suspended the action": the strike itself.
  if (deed?.part !== 'act' || isOfKind(words, theme, deed)) return false;
  return deed.sentence === drafts.at(-1)?.sentence && (deed.sense === CANCEL || deed.sense === POSTPONE);
}

/** "Rumours that it had been cancelled". */
function isRumour(words: SentenceWords, clause: Clause): boolean {
  return (hintsAt(words, tellsFrom(words, clause) - 1) & RUMOUR) !== 0;
}

/** What is only rumoured acts upon no plan; where the sentence calls it untrue, it is denied. */
function rumour(reading: Reading, sentence: SentenceReading, clause: Clause, theme: Theme): Draft {
  return makeDraft(reading, sentence, clause, {
    part: 'happening',
    status: isUntrueRumour(reading.words, sentence, clause) ? 'denied' : 'reported',
    theme,
    title: headlineOf(reading.words, clause, { status: 'occurred', subject: reading.mentions.resolve(reading.words, clause.subject) }),
  });
}
