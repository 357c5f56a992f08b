// Acts upon plans: put off, moved, called off, brought back, extended. Old slot, new slot, and the day of the act.
import type { EventStatus } from '../../model/index.js';
import { whenFromEdtf, whenWith } from '../../time/index.js';
import type { Clause } from '../events/clause.js';
import { combineTimes, type Dated } from '../events/combine-times.js';
import type { Draft } from '../events/draft.js';
import type { LinkList } from '../events/link-list.js';
import { makeDraft } from '../events/make-draft.js';
import type { Reading, SentenceReading } from '../events/reading.js';
import { DOT, hasMark, hintsAt, isBreak, type SentenceWords } from '../events/sentence-words.js';
import { isLength } from '../events/lengths.js';
import { isLasting } from '../events/status.js';
import { readTheme, type Theme } from '../events/theme.js';
import type { AttachedTime } from '../events/time-roles.js';
import {
  ADVERB, BACK_IN, COORDINATOR, DETERMINER, HAPPENING, MEASURE, OCCASION, PARTICLE, PREPOSITION, PROGRESSIVE, REASON, RELATIVE, RUMOUR, SUBORDINATOR, TARGET, TO, UNTRUE, VERB, NOUN_LIKE, WAITING, senseOf,
} from '../events/vocabulary.js';
import { joinPhrase, nounTokens } from '../titles/phrase.js';
import { headlineOf } from '../titles/headline.js';
import { themeTitle } from '../titles/theme-title.js';

const POSTPONE = senseOf('postpone'), MOVE = senseOf('move'), CANCEL = senseOf('cancel'), DROP = senseOf('drop');
const REINSTATE = senseOf('reinstate'), EXTEND = senseOf('extend'), ASK = senseOf('ask'), THINK = senseOf('think');
const REPEAL = senseOf('repeal'), CAUSES = senseOf('cause'), ADVANCE = senseOf('advance');
const ACTS = [ADVANCE, POSTPONE, REPEAL, MOVE, CANCEL, DROP, REINSTATE, EXTEND].reduce((bits, sense) => bits | (1 << sense), 0);

/** Is the verb one that changes plans? */
export function isActSense(sense: number): boolean {
  return ((ACTS >> sense) & 1) !== 0;
}

/**
 * Reads a clause as an act upon a plan.
 * @returns the act, or undefined where the verb is an ordinary one here ("moved to the library").
 */
export function readAct(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[], front: readonly AttachedTime[]): Draft | undefined {
  const { words } = reading;
  const { verb } = clause;
  if (isPutBack(words, clause)) verb.sense = REINSTATE;
  const theme = themeOf(words, clause);
  const slots = readSlots(words, clause, theme, times);
  const asker = verb.form === 'infinitive' && clause.parent >= 0 ? sentence.clauses[clause.parent] : undefined;
  if (asker?.verb.sense === ASK && verb.sense === POSTPONE && theme.to === theme.from) return request(reading, sentence, asker, clause);
  if (!isAct(words, clause, theme, slots, times.some(({ role }) => role === 'length')) && !isAgain(reading, sentence, clause, theme)) return undefined;
  const parent = clause.parent >= 0 ? sentence.clauses[clause.parent] : undefined;
  if (isLasting(verb, times) && verb.passive) return undefined;
  // "Mr Oak was suspended": a person is no plan.
  if (theme.pronoun === 'none' && theme.from < theme.to && reading.mentions.isPerson(words, theme)) return undefined;
  if (isRumour(words, clause)) return rumour(reading, sentence, clause, theme);
  const isWish = verb.mood === 'wish' || (verb.form === 'infinitive' && parent !== undefined && parent.verb.sense === ASK)
    || (verb.form === 'infinitive' && parent?.joint === 'infinitive');
  if (isWish || verb.mood === 'may' || (verb.mood === 'would' && !parent)) {
    for (const slot of slots.old) addPlan(reading, sentence, clause, theme, slot);
    return isWish && parent ? request(reading, sentence, parent, clause) : undefined;
  }
  if (verb.negated && verb.mood !== 'none') return undefined;
  if (verb.form === 'participle' && verb.sense !== CANCEL && verb.sense !== REINSTATE && !slots.acted && slots.target.length === 0 && clause.connective < 0) {
    for (const slot of slots.old) addPlan(reading, sentence, clause, theme, slot);
    return slots.old.length > 0 ? reading.drafts.at(-1) : undefined;
  }
  if (verb.form === 'infinitive' && !(parent && (parent.verb.sense === THINK || parent.verb.sense === CAUSES)) && !verb.planned) {
    for (const slot of slots.old) addPlan(reading, sentence, clause, theme, slot);
    return undefined;
  }
  const gap = times.findIndex((time, place) => place > 0 && time.isOriginal && time.place === 'after' && times[place - 1]?.role === 'target');
  if (gap > 0) {
    // "was moved to 28 May and the two evening shows, originally 3 and 4 April, to 9 and 10 June": a second theme.
    readAct(reading, sentence, clause, times.slice(0, gap), front);
    return secondAct(reading, sentence, clause, times.slice(gap), times[gap - 1]);
  }
  const olds = slots.old.map((slot) => addPlan(reading, sentence, clause, theme, slot));
  const same = movesSlot(verb.sense) ? sameTime(reading, sentence, times) : undefined;
  const acted = same ? undefined : slots.acted ?? combineTimes(front.filter((time) => time.role === 'at'))[0];
  const [first, ...more] = same ? [same] : slots.target;
  const who = forcedBy(words, parent, clause) ?? reading.mentions.resolve(words, clause.subject);
  const status = statusOf(verb.sense, first !== undefined);
  const dated = acted ?? (status === 'rescheduled' ? first : undefined);
  const act = makeDraft(reading, sentence, clause, {
    part: 'act', status: verb.negated ? 'negated' : status, theme, when: dated?.when, times: dated?.times,
    agent: verb.passive ? undefined : readTheme(words, clause.subject[0], clause.subject[1]),
    title: headlineOf(words, clause, { status: verb.negated ? 'negated' : 'occurred', subject: who, object: reading.mentions.resolveObject(words, verb.particle === verb.to ? verb.to + 1 : verb.to, clause.subject) }),
  });
  if (verb.negated) return act;
  // "held back by an hour", "shelved for a year".
  const length = act.when && verb.sense === POSTPONE ? times.find(({ role, time }) => role === 'length' && isLength(time.value)) : undefined;
  if (act.when && length) act.when = whenWith(act.when, { duration: { value: length.time.value } });
  if (!acted && first && status === 'rescheduled') act.isAtSlot = true;
  if (!act.isAtSlot) for (const old of olds) linkAct(reading.links, act, old);
  const latest = acted && first ? addNew(reading, sentence, clause, theme, first) : act;
  for (const old of olds) if (first) reading.links.add('rescheduledTo', old, latest);
  for (const next of more) {
    const again = makeDraft(reading, sentence, clause, {
      part: 'act', status: 'rescheduled', theme, ...next, title: themeTitle(words, theme, 'movedTo', next.times),
    });
    for (const old of olds) reading.links.add('rescheduledTo', old, again);
  }
  return act;
}

/** "Set for 6 pm on Tuesday, has been moved to the same time on Monday": the clock of the old slot on the new day. */
function sameTime({ words, drafts }: Reading, { index }: SentenceReading, times: readonly AttachedTime[]): Dated | undefined {
  const day = times.find(({ time, preposition }) => preposition > 0 && time.type === 'DATE' && time.when?.precision === 'day' && (hintsAt(words, preposition - 1) & OCCASION) !== 0);
  const old = day && drafts.findLast(({ part, sentence, when }) => part === 'plan' && sentence === index && when?.precision === 'minute');
  const clock = old?.when && /T[\d:]+/.exec(old.when.edtf)?.[0];
  if (!day?.time.when || clock === undefined) return undefined;
  const { timeZone } = old?.when ?? {};
  return { when: whenFromEdtf(`${day.time.when.edtf}${clock}`, timeZone === undefined ? {} : { timeZone }), times: [day.time] };
}

/** "Rumours that it had been cancelled". */
function isRumour(words: SentenceWords, { connective }: Clause): boolean {
  return connective > 0 && (hintsAt(words, connective - 1) & RUMOUR) !== 0 && (words.bits[connective] & RELATIVE) !== 0;
}

/** What is only rumoured acts upon no plan; where the sentence calls it untrue, it is denied. */
function rumour(reading: Reading, sentence: SentenceReading, clause: Clause, theme: Theme): Draft {
  let isUntrue = false;
  for (let at = clause.verb.to; at < sentence.to; at++) if (hintsAt(reading.words, at) & UNTRUE) isUntrue = true;
  return makeDraft(reading, sentence, clause, {
    part: 'happening', status: isUntrue ? 'denied' : 'reported', theme, title: headlineOf(reading.words, clause, { status: 'occurred', subject: reading.mentions.resolve(reading.words, clause.subject) }),
  });
}

interface Slots {
  readonly old: readonly Dated[];
  readonly target: readonly Dated[];
  readonly acted: Dated | undefined;
}

function readSlots(words: SentenceWords, { verb: { sense }, subject }: Clause, theme: Theme, times: readonly AttachedTime[]): Slots {
  // "A strike in May delayed the opening": the time is of what acts.
  const isOthers = (time: AttachedTime): boolean => time.place === 'subject' && theme.from !== subject[0] && !time.isReplaced && !time.isOriginal;
  // "A committee on Thursday put off the vote": nobody is on a day, what is done is.
  const isAgents = (time: AttachedTime): boolean => isOthers(time) && (time.isModifier || readTheme(words, subject[0], subject[1]).isHappening);
  const isEnding = sense === CANCEL || sense === DROP || sense === REPEAL;
  // "Put back first to April": where it went first.
  const isFirst = (time: AttachedTime): boolean => time.isOriginal && !(movesSlot(sense) && time.role === 'target' && (words.bits[time.preposition] & TO) !== 0);
  const isOld = (time: AttachedTime): boolean => !isReason(words, time) && !isAgents(time) && (time.isReplaced || isFirst(time) || time.role === 'origin' || time.isModifier
    || (time.place === 'subject' && time.role !== 'argument' && !isOthers(time)) || (isEnding && time.role === 'target'));
  const isTarget = (time: AttachedTime): boolean => !isOld(time) && !isEnding && time.place === 'after'
    && sense !== REINSTATE && (time.role === 'target' || (time.role === 'until' && (hintsAt(words, time.preposition) & TARGET) !== 0));
  const acted = combineTimes(times.filter((time) => !isOld(time) && !isTarget(time) && !isAgents(time) && (time.role !== 'until' || sense === REINSTATE) && !isReason(words, time) && time.role !== 'argument'))[0];
  return {
    old: combineTimes(times.filter(isOld), 'at'),
    target: combineTimes(times.filter(isTarget), 'at'),
    acted,
  };
}

/** "after that May's crash": the time is of the cause. */
function isReason(words: SentenceWords, { preposition, isModifier }: AttachedTime): boolean {
  return isModifier && preposition >= 0 && (hintsAt(words, preposition) & REASON) !== 0;
}

/** What is acted upon: the subject of a passive or of "slip", else the object. */
function themeOf(words: SentenceWords, clause: Clause): Theme {
  const { verb } = clause;
  if (verb.passive) return readTheme(words, clause.subject[0], clause.subject[1]);
  const object = objectOf(words, clause);
  if (object[0] < object[1]) return readTheme(words, object[0], object[1]);
  // "a strike that the union called off": the noun before.
  if (clause.antecedent) return readTheme(words, clause.antecedent[0], clause.antecedent[1]);
  // "the launch slipped", but "a promise that it abandoned".
  return isMove(verb.sense) ? readTheme(words, clause.subject[0], clause.subject[1]) : readTheme(words, verb.to, verb.to);
}

/** The noun phrase after a verb. */
export function objectOf(words: SentenceWords, { verb, to }: Clause): readonly [from: number, to: number] {
  const { bits, timeAt } = words;
  let from = verb.particle === verb.to ? verb.to + 1 : verb.to;
  while (from < to && timeAt[from] === 0 && (bits[from]) & ADVERB && !((bits[from]) & PREPOSITION)) from++;
  from = pastCount(words, from, to);
  let end = from;
  for (; end < to; end++) {
    const b = bits[end];
    const isInside = timeAt[end] !== 0 ? end === from || end + 1 < to : true;
    if (!isInside || isBreak(words, end) || end === verb.particle) break;
    if (timeAt[end] === 0 && b & (RELATIVE | SUBORDINATOR | COORDINATOR)) break;
    if (timeAt[end] === 0 && end === from && b & (PREPOSITION | TO)) break;
    if (timeAt[end] === 0 && b & (TO | PARTICLE) && !(b & HAPPENING)) break;
    if (timeAt[end] === 0 && b & PREPOSITION && timeAt[end + 1] !== 0) break;
    if (timeAt[end] === 0 && b & VERB && !(b & (NOUN_LIKE | HAPPENING | PROGRESSIVE)) && end > from + 3) break;
  }
  if (end > from && hasMark(words, end - 1, DOT) && timeAt[end - 1] === 0) end--;
  // "moved it again".
  while (end > from + 1 && timeAt[end - 1] === 0 && (bits[end - 1] & (ADVERB | NOUN_LIKE | HAPPENING)) === ADVERB) end--;
  return [from, end];
}

/** "put off for the second time this month a vote on": past how often, where an object follows. */
function pastCount(words: SentenceWords, from: number, to: number): number {
  const { bits, timeAt, tokens: { word }, vocabulary: { lexicon } } = words;
  if (from + 4 >= to || timeAt[from] !== 0 || !(bits[from] & PREPOSITION) || lexicon.values('ordinal')[word[from + 2]] === 0 || !(hintsAt(words, from + 3) & OCCASION)) return from;
  let at = from + 4;
  while (at < to && timeAt[at] !== 0) at++;
  return at < to && bits[at] & DETERMINER ? at : from;
}

/** Does the verb put what is planned at another time? */
export function movesSlot(sense: number): boolean {
  return isMove(sense) || sense === POSTPONE;
}

function isMove(sense: number): boolean {
  return sense === MOVE || sense === ADVANCE;
}

/** "slipped to May and slipped again"; "was announced for May. We have moved it": what moves has just been told as a plan. */
function isAgain({ words, drafts }: Reading, { clauses, made, index }: SentenceReading, { verb, subject }: Clause, theme: Theme): boolean {
  if (!isMove(verb.sense)) return false;
  const last = drafts.at(-1);
  if (theme.pronoun === 'thing') return verb.perfect && last?.part === 'plan' && index - last.sentence <= 1 && theme.from !== subject[0];
  return !verb.passive && (words.bits[verb.to] & ADVERB) !== 0 && clauses.some((other) => other.verb.base === verb.base && other.subject[0] === subject[0] && made.get(other)?.[0]?.part === 'act');
}

/** Strong verbs always act upon a plan; the others where they move to a time or their object is a happening. */
function isAct(words: SentenceWords, { verb }: Clause, theme: Theme, { old, target }: Slots, isBy: boolean): boolean {
  const namesPlan = theme.pronoun !== 'none' || theme.isHappening || (verb.passive && hasHappening(words, theme));
  if (verb.copula) return namesPlan && theme.pronoun === 'none';
  if (verb.sense === POSTPONE && verb.particle >= 0 && !verb.passive && !namesPlan && target.length + old.length === 0) return false;
  if (verb.sense === CANCEL || verb.sense === REINSTATE || verb.sense === POSTPONE) return theme.to > theme.from || verb.passive;
  if (isMove(verb.sense)) return target.length > 0 || (verb.passive && old.length > 0) || (namesPlan && (verb.particle >= 0 || verb.passive || isBy) && theme.pronoun === 'none') || (verb.particle >= 0 && theme.pronoun !== 'none');
  if (verb.sense === REPEAL) return hasMeasure(words, theme) || (verb.particle >= 0 && theme.pronoun !== 'none');
  if (verb.sense === EXTEND) return target.length > 0 || hasHappening(words, theme);
  // "have dropped this increase".
  if (verb.perfect && theme.isDefinite && theme.isHappening) return true;
  return (verb.passive || old.length > 0) && (namesPlan || verb.passive || old.length > 0);
}

function hasHappening({ bits, timeAt }: SentenceWords, { from, to }: Theme): boolean {
  for (let at = from; at < to; at++) if (timeAt[at] === 0 && (bits[at]) & HAPPENING) return true;
  return false;
}

/** "put back on the menu": where it was before, not later. */
function isPutBack(words: SentenceWords, { verb, to }: Clause): boolean {
  const next = verb.particle + 1;
  return verb.sense === POSTPONE && verb.particle === verb.to && next + 1 < to && words.timeAt[next + 1] === 0 && (hintsAt(words, next) & BACK_IN) !== 0;
}

/** Is what is acted upon in force: a ban, a charge, an order? */
function hasMeasure(words: SentenceWords, { headAt, isHappening }: Theme): boolean {
  return headAt >= 0 && (isHappening || (hintsAt(words, headAt) & MEASURE) !== 0);
}

/** "forcing the club to cancel": the club does it. */
function forcedBy(words: SentenceWords, parent: Clause | undefined, { verb }: Clause): string | undefined {
  if (!parent || verb.form !== 'infinitive' || parent.verb.sense !== CAUSES) return undefined;
  const [from, to] = objectOf(words, parent);
  const name = joinPhrase(words, nounTokens(words, from, to), 44);
  return name === '' ? undefined : name;
}

function statusOf(sense: number, hasTarget: boolean): EventStatus {
  if (sense === CANCEL || sense === DROP || sense === REPEAL) return 'cancelled';
  if (sense === REINSTATE) return 'reinstated';
  if (sense === POSTPONE) return hasTarget ? 'rescheduled' : 'postponed';
  return 'rescheduled';
}

/** What an act does to a plan; what is brought forward is not delayed. */
export function relationOf(sense: number): 'delays' | 'cancels' | 'reinstates' | undefined {
  if (sense === ADVANCE) return undefined;
  return sense === CANCEL || sense === DROP || sense === REPEAL ? 'cancels' : sense === REINSTATE ? 'reinstates' : 'delays';
}

/** Joins an act to the plan that it acts upon. */
export function linkAct(links: LinkList, act: Draft, plan: Draft): void {
  const type = relationOf(act.sense);
  if (type) links.add(type, act, plan);
  else links.add('rescheduledTo', plan, act);
}

/** The second half of an act whose verb is left out. */
function secondAct(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[], before: AttachedTime): Draft | undefined {
  const { words } = reading;
  const first = times[0];
  let from = before.to;
  while (from < first.from && (words.bits[from]) & COORDINATOR) from++;
  const theme = readTheme(words, from, first.preposition >= 0 ? first.preposition : first.from - 1);
  const slots = readSlots(words, clause, theme, times);
  const olds = slots.old.map((slot) => addPlan(reading, sentence, clause, theme, slot));
  const [target] = slots.target;
  if (!target) return olds[0];
  const act = makeDraft(reading, sentence, clause, { part: 'act', status: 'rescheduled', theme, ...target, title: themeTitle(words, theme, 'movedTo', target.times) });
  act.isAtSlot = true;
  for (const old of olds) reading.links.add('rescheduledTo', old, act);
  return act;
}

/** An act at its new slot whose own day turns out to be told: the slot becomes a plan of its own. */
export function splitAct(reading: Reading, sentence: SentenceReading, clause: Clause, act: Draft, { when, times }: Dated): void {
  if (!act.when || !act.theme) return;
  const plan = addNew(reading, sentence, clause, act.theme, { when: act.when, times: [...act.times] });
  for (const old of reading.links.redirect('rescheduledTo', act, plan)) if (relationOf(act.sense)) reading.links.add('delays', act, old);
  act.when = when;
  act.times.splice(0, act.times.length, ...times);
  act.isAtSlot = false;
}

/** The slot that a plan had. */
export function addPlan(reading: Reading, sentence: SentenceReading, clause: Clause, theme: Theme, dated: Dated | undefined): Draft {
  const slot = dated && lengthened(reading.words, theme, dated);
  return makeDraft(reading, sentence, clause, {
    part: 'plan', status: 'scheduled', theme, ...slot, title: themeTitle(reading.words, theme, 'planned', slot?.when.edtf.includes('/') ? [] : slot?.times ?? [], reading.mentions.resolve(reading.words, [theme.from, theme.to])), isSlot: slot !== undefined,
  });
}

/** "a four-day strike planned for May": how long it is to last. */
function lengthened({ timeAt, times }: SentenceWords, { from, headAt }: Theme, dated: Dated): Dated {
  for (let at = from; at < headAt; at++) {
    const time = timeAt[at] === 0 ? undefined : times[timeAt[at] - 1];
    if (time?.type === 'DURATION' && isLength(time.value)) return { when: whenWith(dated.when, { duration: { value: time.value, expected: true } }), times: dated.times };
  }
  return dated;
}

function addNew(reading: Reading, sentence: SentenceReading, clause: Clause, theme: Theme, { when, times }: Dated): Draft {
  return makeDraft(reading, sentence, clause, {
    part: 'plan', status: 'scheduled', theme, when, times, replaces: true, title: themeTitle(reading.words, theme, 'movedTo', times, reading.mentions.resolve(reading.words, [theme.from, theme.to])),
  });
}

/** Somebody asks for a plan to be changed: a happening of its own, whatever comes of it. */
export function request(reading: Reading, sentence: SentenceReading, parent: Clause, clause: Clause): Draft {
  const known = sentence.made.get(parent)?.find((draft) => draft.part === 'happening');
  const [from, to] = parent.verb.passive ? parent.subject : objectOf(reading.words, parent);
  if (known) {
    known.asked = readTheme(reading.words, from, to);
    known.asks = asksFor(reading.words, clause);
    known.isRequest = true;
    return known;
  }
  return makeDraft(reading, sentence, parent, {
    part: 'happening', status: 'occurred', asked: readTheme(reading.words, from, to), theme: themeOf(reading.words, clause),
    title: headlineOf(reading.words, parent, { status: 'occurred', until: clause.to }), isRequest: true, asks: asksFor(reading.words, clause),
  });
}

/** "asked it to wait" is "asked it to put that off". */
function asksFor(words: SentenceWords, { verb }: Clause): number {
  return hintsAt(words, verb.head) & WAITING ? POSTPONE : verb.sense;
}
