// An infinitive with a time of its own: what is believed to have been, what was asked for, begun, refused or resolved.
import { whoIs } from '../pronouns/subject-names.js';
import type { EventStatus } from '../../model/index.js';
import { isDepictive } from './read-gerund.js';
import { linkAct } from '../drafts/act-senses.js';
import { headlineOf } from '../titles/headline.js';
import { phraseName } from '../titles/phrase.js';
import { addEvent, addEvents } from './add-event.js';
import { clauseLike, parentOf, type Clause } from '../clauses/clause.js';
import { groupLike } from '../clauses/verbs/verb-group.js';
import { combineTimes, type Dated } from '../drafts/combine-times.js';
import { type Draft, giveTime, untimed } from '../drafts/draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { SEMICOLON, signAt } from '../tokens/signs.js';
import { hintsAt, isBreak, type SentenceWords, takesEmptyIt } from '../words/sentence-words.js';
import { isNegative } from './status/denials.js';
import { isNobody } from '../clauses/nouns/nobody.js';
import { isSaidFalsely } from '../clauses/rumours.js';
import { statusOfVerb } from './status/status.js';
import { tellReplaced } from './plans/replaced-slots.js';
import { isTurnedDown } from './plans/turned-down.js';
import { isDeadline, type AttachedTime } from '../clauses/times/time-roles.js';
import { ANAPHOR, COORDINATOR, DUE, ONLY, PREPOSITION, PROGRESSIVE, TO, UNTIL, VERB } from '../words/vocabulary.js';
import { ASK, BEGIN, HAPPEN, PLAN, REFUSE, RESUME, SAY, SAYS, THINK, isActSense } from '../words/verb-senses.js';
import { objectOf } from '../clauses/nouns/object-of.js';
import { phraseEnd } from '../clauses/nouns/noun-phrases.js';
import { isAhead, isRunning } from '../drafts/day-of-writing.js';

/** Value of the class `hinders`: forbids somebody to do something. */
const FORBIDS = 1;

/** Value of the class `raising`: who does so may not succeed. */
export const TRIES = 2;
/** Value of the class `settling`: who is told to do so may not. */
export const RULED = 2;

/** What is to be done, or was, as the clause above tells. */
interface Asked {
  readonly reading: Reading;
  readonly sentence: SentenceReading;
  readonly clause: Clause;
  readonly parent: Clause;
  readonly dated: readonly Dated[];
  /** It lies behind the day of writing. */
  readonly isOver: boolean;
  /** It is not to be; and the clause as it is told then. */
  readonly isNot: boolean;
  readonly told: Clause;
  /** Whom it is asked of, or what it is asked for; empty: nobody. */
  readonly object: Clause['subject'];
  /** What was made of the clause above and has no time yet. */
  readonly open: Draft | undefined;
}

/** "Is thought to have caused the blast on Sunday", "voted to walk out on Friday". */
export function readInfinitive(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  dated: readonly Dated[],
  times: readonly AttachedTime[],
): void {
  const { words } = reading,
    { verb } = clause,
    before = verb.from - 1;
  const parent = askedBy(reading, sentence, clause);
  // "begun in 1898 and due to be finished in 1905".
  if (before >= 0 && words.bits[before] & DUE && !(words.bits[before] & VERB)) {
    addEvents(reading, sentence, clause, 'scheduled', dated);
    return;
  }
  const isOver = dated.every(({ when }) => !isAhead(reading, when));
  if (!parent) {
    // "Bridge to close on 3 May": without another verb, as headlines and lists of tasks write.
    if (
      !verb.negated &&
      clause.connective < 0 &&
      clause.subject[0] < clause.subject[1] &&
      (sentence.clauses[0] === clause || signAt(words.tokens, clause.subject[0] - 1) === SEMICOLON || opensSaid(reading, clause.subject[0]))
    )
      tellHeaded(reading, sentence, clause, dated, times, isOver);
  } else if (
    !isOver &&
    verb.sense === RESUME &&
    isKept(clause, parent) &&
    times.every(({ preposition }) => preposition >= 0 && words.bits[preposition] & UNTIL)
  )
    tellStayed(reading, sentence, clause, parent, times);
  else if (isOver && isHadDone(words, clause, parent)) {
    const open = untimed(sentence.made.get(parent));
    if (open) giveTime(open, dated[0]);
    else if (words.vocabulary.classes.wishing[parent.verb.base] === 0) addEvents(reading, sentence, parent, statusOfVerb(parent), dated);
  } else if (isOver && isBelieved(clause, parent, dated))
    addEvents(
      reading,
      sentence,
      clause,
      verb.negated || parent.verb.negated || isNobody(words, parent)
        ? 'negated'
        : isSaidFalsely(words, parent)
          ? 'denied'
          : isShown(words, parent)
            ? 'occurred'
            : 'reported',
      dated,
    );
  else if (!(isOver && isDescribed(clause, parent)) && !isKept(clause, parent)) {
    if (clause.connective < 0 && before >= 0 && hintsAt(words, before) & ONLY) addEvents(reading, sentence, clause, 'occurred', dated);
    else tellAsked(reading, sentence, clause, parent, dated, times, isOver);
  }
}

/** "He said that | rules to be drawn up in May will do": the first token of what is said. */
function opensSaid({ sayings, words }: Reading, at: number): boolean {
  const { tokens, vocabulary } = words,
    said = sayings.contentAt(at),
    isJoined = isBreak(words, at - 1) || vocabulary.classes.complementizer[tokens.word[at - 1]] !== 0;
  return said >= 0 && sayings.contentAt(isJoined ? at - 2 : at - 1) !== said;
}

/** The clause that an infinitive hangs on; "told the jury to go home and | come back on Friday": that of the one before. */
function askedBy({ words }: Reading, { clauses }: SentenceReading, clause: Clause): Clause | undefined {
  const parent = parentOf(clauses, clause);
  const isSecond = parent?.joint === 'infinitive' && clause.connective >= 0 && (words.bits[clause.connective] & COORDINATOR) !== 0;
  return (isSecond ? parentOf(clauses, parent) : undefined) ?? parent;
}

/** "Told jurors not to come back until Tuesday": then they do; "not to drive until June" tells no plan. */
function tellStayed(reading: Reading, sentence: SentenceReading, clause: Clause, parent: Clause, times: readonly AttachedTime[]): void {
  const who = parent.verb.passive ? parent.subject : objectOf(reading.words, parent);
  if (who[0] >= who[1] || reading.words.vocabulary.classes.hearer[reading.words.tokens.word[who[0]]] !== 0 || reading.words.bits[who[0]] & ANAPHOR)
    return;
  const stayed = clauseLike(clause, { verb: groupLike(clause.verb, { negated: false }) });
  addEvents(reading, sentence, stayed, 'scheduled', combineTimes(times, 'at'), who);
}

/** "Bridge to close on 3 May", "the attempt to free the ship on Sunday": what is to be done, or what somebody set out to do, unless it was called off. */
function tellHeaded(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  dated: readonly Dated[],
  times: readonly AttachedTime[],
  isOver: boolean,
): void {
  if (tellReplaced(reading, sentence, clause, times, 'scheduled')) return;
  const isDone =
    isOver &&
    isEffort(reading.words, clause) &&
    !sentence.clauses.some(({ verb: { sense, negated } }) => isActSense(sense) || (negated && sense === HAPPEN));
  for (const when of dated) {
    const draft = addEvent(reading, sentence, clause, 'scheduled', when);
    if (isDone) draft.status = 'occurred';
  }
}

/** "The attempt to free the ship on Sunday", "the failure to pay on Monday": so it was. */
function isEffort({ tokens: { word }, vocabulary: { classes } }: SentenceWords, { subject: [, end], verb: { from } }: Clause): boolean {
  return end === from && classes.effort[word[end - 1]] !== 0;
}

/** "A suit that the port tried | to have dismissed in May": it tried then to bring that about. */
function isHadDone({ vocabulary: { classes } }: SentenceWords, { verb }: Clause, { verb: { passive, sense, base }, joint }: Clause): boolean {
  if (!verb.perfect || verb.passive || passive || joint !== 'relative') return false;
  return sense === ASK || classes.raising[base] === TRIES || classes.wishing[base] !== 0;
}

/** "Is thought to have caused the blast on Sunday", "believed to date from 1340": believed to have happened. */
function isBelieved({ verb }: Clause, { verb: { sense, passive, form, planned, mood } }: Clause, dated: readonly Dated[]): boolean {
  return (
    !planned &&
    mood === 'none' &&
    (verb.perfect || (sense === THINK && (passive || form === 'participle') && dated.every(({ when }) => when.end === Infinity)))
  );
}

/** "Is known to have sunk", "was found to have lied": so it did. */
function isShown({ vocabulary: { classes } }: SentenceWords, { verb: { base } }: Clause): boolean {
  return classes.shows[base] !== 0;
}

/** "Is often said to be the oldest since 1850": nothing is to come. */
function isDescribed({ verb }: Clause, { verb: { sense, passive, past, planned } }: Clause): boolean {
  return sense === SAY && passive && !past && !planned && verb.copula;
}

/** "Told her not to dance before May", "did not ask her to": nothing is to happen. */
function isKept({ verb }: Clause, { verb: { sense, negated } }: Clause): boolean {
  return verb.negated ? sense === SAY || sense === ASK : negated && sense === ASK;
}

/** Tells what is to be done, or was, as the clause above says. */
function tellAsked(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  parent: Clause,
  dated: readonly Dated[],
  times: readonly AttachedTime[],
  isOver: boolean,
): void {
  const { words } = reading,
    { verb } = clause,
    { sense } = parent.verb;
  // "Agreed not to strike in May", "forbade her to dance in May", "did not want to close it in May": that it will not be.
  const isBarred = (sense === REFUSE || words.vocabulary.classes.hinders[parent.verb.base] === FORBIDS) !== isNegative(words, parent),
    isNot = verb.negated !== isBarred,
    made = sentence.made.get(parent),
    open = untimed(made);
  const told = isNot === verb.negated ? clause : clauseLike(clause, { verb: groupLike(verb, { negated: isNot }) }),
    // "Plan to mend the roof and to repaint the hall": the roof repaints nothing.
    isSecond = (words.bits[parent.verb.to - 2] & TO) !== 0,
    object = isSecond ? ([0, 0] as const) : (askedOf(words, parent, clause) ?? objectOf(words, parent)),
    asked: Asked = { reading, sentence, clause, parent, dated, isOver, isNot, told, object, open };
  if (tellRefusal(asked)) return;
  // "Did not expect it to open before June": then, or later.
  const until = isBarred && !verb.negated && sense === PLAN ? times.find(({ role }) => role === 'until')?.time : undefined;
  if (isBidden(asked, times)) dateParent(asked, 'occurred');
  else if (until?.when) addEvent(reading, sentence, clause, 'scheduled', { when: until.when, times: [until] }, objectIn(asked));
  else if (isMeant(parent)) tellMeant(asked);
  else if (isResolved(asked, times)) tellResolved(asked);
  else if (isAchieved(asked)) tellAchieved(asked);
  else if (!made?.some(({ when }) => when)) tellWithTime(asked, times);
}

/** "Were told to leave on Friday", "asked them to leave on Friday", which is over: when they were told; not "by Friday". */
function isBidden({ reading: { words }, parent: { verb }, object, isOver }: Asked, times: readonly AttachedTime[]): boolean {
  const isAsked = verb.sense === ASK && object[0] === verb.to && object[0] < object[1];
  return verb.past && (verb.passive || isAsked) && !verb.planned && (verb.sense === SAY || verb.sense === ASK) && isOver && !isDueBy(words, times);
}

/** "By Friday": what is asked for is due then. */
function isDueBy(words: SentenceWords, times: readonly AttachedTime[]): boolean {
  return times.every((time) => isDeadline(words, time));
}

/** Does its verb say that something is meant: expected, thought, asked for, said? */
function isMeant({ verb: { planned, mood, sense } }: Clause): boolean {
  return planned || mood === 'will' || sense === PLAN || sense === THINK || sense === ASK || sense === SAY;
}

/** "Voted on Monday to walk out on Friday", "threatened to strike in May": what lies ahead is of what is yet to be done. */
function isResolved({ reading, clause, parent, dated, open }: Asked, times: readonly AttachedTime[]): boolean {
  const { negated, past, perfect, base } = parent.verb;
  // "Had no plans to resign in May": that is all that is told.
  if (negated || isTried(reading.words, parent) || !(past || (perfect && open?.part !== 'act'))) return false;
  // "Hired a coach to begin in May": the coach is to begin then, but not "hired a painter to paint the hall in 1711".
  const isHired = reading.words.vocabulary.classes.hires[base] !== 0;
  if (isHired && (clause.verb.sense === BEGIN || dated.every(({ when }) => when.precision !== 'year'))) return true;
  // "Ordered the firm to pay by 2 May".
  if (reading.words.vocabulary.classes.settling[base] === RULED && isDueBy(reading.words, times)) return true;
  return dated.every(({ when }) => isAhead(reading, when) || isRunning(reading, when));
}

/** "Tried to win it": whether that was done is told elsewhere. */
function isTried({ vocabulary: { classes } }: SentenceWords, { verb: { base } }: Clause): boolean {
  return classes.raising[base] === TRIES;
}

/** "Came back to win the cup on Saturday": what came of it is told, and not the effort. */
function isAchieved({ reading: { words }, clause, parent, isOver }: Asked): boolean {
  const { past, passive, form } = parent.verb;
  // "It took divers an hour to reach the wreck": no "it" reached it.
  if (!past || passive || !isOver || form !== 'finite' || takesEmptyIt(words, parent.verb.head)) return false;
  return words.vocabulary.classes.achieves[clause.verb.base] !== 0 && !isTried(words, parent);
}

function tellAchieved({ reading, sentence, clause, parent, dated, open }: Asked): void {
  if (open) reading.drafts.splice(reading.drafts.indexOf(open), 1);
  addEvents(reading, sentence, clause, 'occurred', dated, parent.subject);
}

/** The time is that of the clause above. */
function tellWithTime(asked: Asked, times: readonly AttachedTime[]): void {
  const { reading, sentence, clause, parent, dated } = asked,
    open = asked.open ?? openAbove(asked);
  if (open && isOfPlan(asked, open)) {
    // "Scrapped plans to close the mill in May": the time of the plan.
    for (const when of dated) linkAct(reading.links, open, addEvent(reading, sentence, clause, 'scheduled', when));
  } else if (open) giveTime(open, dated[0]);
  else addEvents(reading, sentence, parent, statusWith(asked, times), dated);
}

/** "Was caught trying to break in on Friday": what was told above the trying. */
function openAbove({ sentence: { clauses, made }, parent }: Asked): Draft | undefined {
  const host = parentOf(clauses, parent);
  return host && isDepictive(parent, host) ? untimed(made.get(host)) : undefined;
}

/** "Continued to teach until 1950": what was gone on with was done; else what has a bound is yet to be done. */
function statusWith({ reading: { words }, parent, isOver }: Asked, times: readonly AttachedTime[]): EventStatus {
  const status = statusOfVerb(parent),
    // "Were unable to pay until noon".
    isDone = isOver && ((parent.verb.copula && parent.verb.past) || words.vocabulary.classes.raising[parent.verb.base] !== 0);
  return status === 'occurred' && !isDone && times.some(({ role }) => role === 'until') ? 'scheduled' : status;
}

/** Is a plan acted upon that says what it is of right behind it? */
function isOfPlan({ reading: { words }, clause }: Asked, { part, theme }: Draft): boolean {
  if (part !== 'act' || !theme || theme.headAt < clause.from - 1 || theme.headAt >= clause.verb.head) return false;
  return words.vocabulary.nounSense[words.tokens.word[theme.headAt]] === PLAN;
}

/** Whom it is asked of; undefined: nobody. */
function objectIn({ object }: Asked): Clause['subject'] | undefined {
  return object[0] < object[1] ? object : undefined;
}

/** Gives the time to what the clause above tells. */
function dateParent({ reading, sentence, parent, dated: [first], open }: Asked, status: EventStatus): void {
  if (open) giveTime(open, first);
  else addEvent(reading, sentence, parent, status, first);
}

/** "Refused to call a vote in July", "declined to comment on Monday", "began to sink on Monday". @returns whether it is that. */
function tellRefusal(asked: Asked): boolean {
  const { reading, sentence, parent, dated, isNot, told } = asked,
    { sense, past, from, to } = parent.verb,
    [first] = dated;
  const isRefused = sense === REFUSE && past,
    said = sense === REFUSE ? reading.sayings.cueWithin(from, to) : -1;
  // What lies ahead there will not be; "declined to comment on Monday": said then.
  if (isRefused && isAhead(reading, first.when)) addEvents(reading, sentence, told, isNot ? 'negated' : 'scheduled', dated, parent.subject);
  else if (said >= 0) reading.saidAt.set(said, first);
  else if (isRefused || sense === BEGIN) dateParent(asked, isRefused ? 'negated' : statusOfVerb(parent));
  else return false;
  return true;
}

/** "Expects the line to reopen", "wants a vote to be held", "told the union to pay by May". */
function tellMeant(asked: Asked): void {
  const {
      reading,
      sentence,
      clause,
      parent,
      dated,
      isNot,
      told,
      object: [from, to],
    } = asked,
    { words } = reading;
  const { sense, past, perfect, planned, head, base } = parent.verb,
    { classes } = words.vocabulary,
    ahead = isNot ? 'negated' : 'scheduled';
  // "Had been meaning to mend it since May", "had promised to come before Easter", "had wanted to close it in May": what is meant is not done.
  const isWish = planned || sense === PLAN || (words.bits[head] & PROGRESSIVE) !== 0 || classes.wishing[base] !== 0,
    isPast = past && perfect && !isWish && !isAhead(reading, dated[0].when);
  // "Wants him to leave": who that is stands elsewhere.
  const isPronoun = to - from === 1 && (words.bits[from] & ANAPHOR) !== 0;
  for (const when of dated) {
    const draft = addEvent(reading, sentence, told, isPast && !isNot ? 'occurred' : ahead, when);
    if (from >= to) continue;
    if (
      !isPronoun &&
      (sense === PLAN ||
        sense === THINK ||
        clause.connective >= 0 ||
        from > parent.verb.to ||
        (sense === SAY && classes.hearer[words.tokens.word[from]] === 0))
    )
      draft.title = headlineOf(words, told, { status: ahead, subject: phraseName(words, from, to) });
    else if ((sense === ASK && from === parent.verb.to) || (isPronoun && (sense !== SAY || whoIs(reading, clause) === undefined))) {
      draft.title = headlineOf(words, parent, { status: 'occurred', until: clause.to });
      // "A caretaker asked for it to be replaced on 3 May": where that is over, it is when he asked.
      if (isPronoun && sense === ASK && past && !isAhead(reading, when.when)) draft.status = 'occurred';
    }
  }
}

function tellResolved(asked: Asked): void {
  const { reading, sentence, clause, parent, dated, isNot, told, open } = asked,
    { words } = reading,
    object = objectIn(asked);
  // "Ordered him to pay by June": who was ordered is to pay.
  const isActedUpon = object && !parent.verb.passive && !parent.verb.copula && clause.connective < 0 && words.timeAt[object[0]] === 0,
    isOrdered = isActedUpon && object[0] !== clause.subject[0];
  for (const when of dated) {
    const plan = addEvent(reading, sentence, told, isNot ? 'negated' : 'scheduled', when, isOrdered ? object : undefined);
    // "Ordered him to pay", where nobody knows who he is.
    if (isActedUpon && !isOrdered && whoIs(reading, clause) === undefined)
      plan.title = headlineOf(words, parent, { status: 'occurred', until: clause.to });
    if (open && isTurnedDown(words, parent, clause)) reading.links.add('cancels', open, plan);
  }
}

/** "Called on shops to close", "arranged for buses to run": those who are to do it, behind a preposition right behind the verb. */
function askedOf(
  words: SentenceWords,
  { verb: { to: at, passive, sense } }: Clause,
  { verb: { from: to } }: Clause,
): readonly [number, number] | undefined {
  const {
    tokens: { word },
    vocabulary: { classes },
  } = words;
  const isAsked =
    classes.asksOf[word[at]] !== 0 && (words.bits[at] & PREPOSITION) !== 0 && (classes.purpose[word[at]] !== 0 || SAYS.has(sense)) && !passive;
  return isAsked && at + 1 < to && phraseEnd(words, at + 1, to) === to ? [at + 1, to] : undefined;
}
