// A gerund with a time of its own: what somebody is blamed for, what was not done, what is proposed, what else was done.
import type { EventStatus } from '../../model/index.js';
import { isFiner } from '../../time/index.js';
import { addEvent, addEvents } from './add-event.js';
import { clauseLike, parentOf, type Clause } from '../clauses/clause.js';
import { groupLike, isIndicative } from '../clauses/verbs/verb-group.js';
import { type Dated, finerOf } from '../drafts/combine-times.js';
import { type Draft, giveTime, untimed } from '../drafts/draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { COMMA, hasMark, hintsAt } from '../words/sentence-words.js';
import { isHearsay } from './status/hearsay.js';
import { namesSuch } from './status/done.js';
import { tellsNoDeed } from './status/idle-verbs.js';
import { statusOfVerb } from './status/status.js';
import { timesOf } from '../clauses/times/time-roles.js';
import { holds, onlyAdverbs } from '../words/stretches.js';
import {
  APPOINTS,
  AUTHOR,
  COMPARISON,
  COORDINATOR,
  DETERMINER,
  NOT,
  ORIGIN,
  PREPOSITION,
  RUMOUR,
  SINCE,
  SUBORDINATOR,
  TO,
  VERB,
} from '../words/vocabulary.js';
import { BEGIN, PLAN, SAYS } from '../words/verb-senses.js';
import { addPlan } from '../schedule/tell-act.js';
import { readTheme } from '../clauses/nouns/theme.js';
import { isMused } from '../clauses/mused.js';
import { objectOf } from '../clauses/nouns/object-of.js';
import { headStart } from '../clauses/nouns/noun-phrases.js';
import { AGAINST } from './plans/turned-down.js';
import { isAhead } from '../drafts/day-of-writing.js';

/** Values of the class `charges`: says that nothing was done, that it was. */
const CLEARS = 2,
  KNOWN = 3;

/** Value of the class `leftSo`. */
const GUILTY = 2;

/** Values of the class `forgone`. */
const FAR = 2,
  WITHOUT = 5;

/** "Released after questioning on Monday", "will be held on Thursday, starting at two". */
export function readGerund(reading: Reading, sentence: SentenceReading, clause: Clause, dated: readonly Dated[]): void {
  const { words } = reading,
    { verb, connective } = clause;
  const parent = parentOf(sentence.clauses, clause),
    made = parent && sentence.made.get(parent);
  if (
    tellBlame(reading, sentence, clause, parent, dated) ||
    tellAppointed(reading, sentence, clause, dated) ||
    tellOwnDeed(reading, sentence, clause, dated) ||
    readForgone(reading, sentence, clause, dated)
  )
    return;
  if (isMused(words, parent, clause)) {
    const open = untimed(made);
    if (open && dated.some(({ when }) => !isAhead(reading, when))) giveTime(open, dated[0]);
    else if (parent && !made?.some(({ when }) => when)) tellProposing(reading, sentence, parent, dated, true);
    return;
  }
  // "A new tram, leaving the square at 7.15, starts on Monday": its hour, not one of today.
  const host = parent ?? sentence.clauses.find(({ subject, from }) => subject[0] === clause.subject[0] && from > clause.from);
  if (
    host &&
    connective < 0 &&
    verb.sense !== BEGIN &&
    // "Leaves on Friday at nine, arriving at noon".
    !(parent?.verb.form === 'finite' && dated.length === 1 && hasMark(words, verb.from - 1, COMMA)) &&
    dated.every(({ times }) => times.every(({ type }) => type === 'TIME')) &&
    timesOf(words, host).some(({ time: { when } }) => when && isAhead(reading, when))
  )
    return;
  if (parent && made?.some(({ when }) => when) && isProven(words, parent, clause)) {
    addEvents(reading, sentence, clause, 'occurred', dated);
    return;
  }
  // "Released after six hours of questioning on Monday", "will add an alert for failing jobs by Friday": inside of a phrase, which the day is none of.
  if (parent && connective > parent.verb.to && isInPhrase(reading, sentence, clause)) {
    const open = untimed(made);
    if (open) giveTime(open, dated[0]);
    else if (!made) addEvents(reading, sentence, parent, statusOfVerb(parent), dated);
  } else if (parent && isDepictive(clause, parent) && (!made || untimed(made))) {
    const open = untimed(made);
    if (open) giveTime(open, dated[0]);
    else tellProposing(reading, sentence, parent, dated);
  } else
    tellBeside(
      reading,
      sentence,
      clause,
      parent,
      made?.find((draft) => draft.when),
      dated,
    );
}

/** "Issued an order setting a hearing for 2 May": a plan, and no deed of that day. @returns whether it is that. */
function tellAppointed(reading: Reading, sentence: SentenceReading, clause: Clause, dated: readonly Dated[]): boolean {
  const { words } = reading,
    { verb } = clause;
  if (verb.sense !== PLAN || verb.planned || verb.negated) return false;
  if (!timesOf(words, clause).every(({ preposition }) => preposition >= 0 && (hintsAt(words, preposition) & APPOINTS) !== 0)) return false;
  const theme = readTheme(words, ...objectOf(words, clause));
  if (!theme.isHappening) return false;
  for (const slot of dated) addPlan(reading, sentence, clause, theme, slot);
  return true;
}

/** "Was convicted on Tuesday of stealing a car in 2020", "found guilty on Tuesday of stealing": so it did happen. */
function isProven({ tokens: { word }, vocabulary: { classes } }: Reading['words'], { verb }: Clause, { connective }: Clause): boolean {
  if (connective <= verb.to || classes.nounJoint[word[connective]] === 0 || !isIndicative(verb) || verb.negated) return false;
  return classes.charges[verb.base] === KNOWN || classes.leftSo[word[verb.to]] === GUILTY;
}

/** "Was caught stealing a car on Friday", "stopped selling coal in May": right behind a finite verb, whose time it has. */
export function isDepictive({ from, connective, verb: { form } }: Clause, { verb }: Clause): boolean {
  return form === 'progressive' && verb.form === 'finite' && from === verb.to && connective < 0;
}

/** The word that joins a clause to what stands before it; 0: none does. */
function jointOf({ words }: Reading, { connective }: Clause): number {
  return connective >= 0 ? words.tokens.word[connective] : 0;
}

/** What somebody is said to have done, or not to have done. @returns whether it is that. */
function tellBlame(reading: Reading, sentence: SentenceReading, clause: Clause, parent: Clause | undefined, dated: readonly Dated[]): boolean {
  const { words } = reading,
    { charges, nounJoint, sequence } = words.vocabulary.classes,
    { connective } = clause;
  const joint = jointOf(reading, clause),
    isOf = nounJoint[joint] !== 0;
  // "Was charged on Tuesday with leaving the scene on Saturday": so it is said; "was cleared of leaving it": that he did not.
  const blame =
    parent &&
    (parent.verb.passive || clause.subject[0] >= parent.verb.to) &&
    connective >= parent.verb.to &&
    (words.bits[connective] & SUBORDINATOR) === 0 &&
    sequence[joint] === 0
      ? charges[parent.verb.base]
      : 0;
  // "A field cleared for planting in May": of nothing.
  // "The judge cleared him of theft on Monday": a day told last is that of the court, where it has no other.
  const isOfCourt =
    blame === CLEARS &&
    !parent?.verb.passive &&
    timesOf(words, parent as Clause).length === 0 &&
    dated.every(({ when }) => !isFiner('day', when.precision));
  if (isNotGuilty(words, connective < 0 ? clause.verb.from - 1 : connective)) {
    addEvents(reading, sentence, clause, 'denied', dated);
    return true;
  }
  const charge = blame === KNOWN || (blame === CLEARS && !isOf) || isOfCourt ? 0 : blame;
  if (charge === 0 && !isHearsay(reading, sentence, clause)) return false;
  // "The trial of a man accused of killing two": the man did.
  const near =
    parent?.verb.form === 'participle' && parent.subject[1] === parent.verb.from ? headStart(words, parent.subject[0], parent.subject[1]) : 0;
  addEvents(
    reading,
    sentence,
    clause,
    charge === CLEARS ? 'denied' : 'reported',
    dated,
    parent && near > parent.subject[0] + 1 ? [near, parent.subject[1]] : undefined,
  );
  return true;
}

/** "Pleaded | not guilty to | stealing it", "was found not guilty on Monday of", but not "after testifying". */
function isNotGuilty({ bits, timeAt, tokens: { word }, vocabulary: { classes } }: Reading['words'], joint: number): boolean {
  if (!(bits[joint] & TO) && classes.nounJoint[word[joint]] === 0) return false;
  let at = joint - 1;
  while (at > 1 && (timeAt[at] !== 0 || (timeAt[at + 1] !== 0 && bits[at] & PREPOSITION))) at--;
  return at > 1 && classes.leftSo[word[at]] === GUILTY && (bits[at - 1] & NOT) !== 0;
}

/** "Admitted taking the money in May", "confessed to taking it": so it is said; "denied taking it": that he did not. @returns whether it is that. */
export function tellOwnDeed(reading: Reading, sentence: SentenceReading, clause: Clause, dated: readonly Dated[]): boolean {
  const { words, sayings } = reading,
    { connective, from, verb } = clause,
    owner = parentOf(sentence.clauses, clause)?.verb;
  if (owner?.form !== 'finite' || owner.passive || owner.negated || verb.form !== 'progressive' || verb.negated) return false;
  const cue = sayings.cueWithin(owner.from, owner.to),
    isNo = cue >= 0 && sayings.isDenial(cue);
  if (cue < 0 || !(isNo || words.vocabulary.classes.ownDeed[owner.base] !== 0)) return false;
  const isObject =
    onlyAdverbs(words, owner.to, from) ||
    (connective === owner.to && !isNo && (words.bits[connective] & TO) !== 0) ||
    (isNo && isOfRumour(words, owner.to, connective));
  if (!isObject) return false;
  // "Denied being in town on Monday": nothing that he did.
  if (tellsNoDeed(reading, sentence, clause)) return isNo;
  const object = objectOf(words, clause);
  // "Denied wrongdoing" is no deed, "denied having had any such request" is of one told of before.
  if (namesSuch(words, ...object) || (verb.base === 0 && !verb.perfect && object[0] >= object[1])) return false;
  for (const when of dated.length > 0 ? dated : [undefined]) addEvent(reading, sentence, clause, isNo ? 'denied' : 'reported', when);
  return true;
}

/** "Denied | accusations of | selling it", "the claim of". */
function isOfRumour(words: Reading['words'], from: number, connective: number): boolean {
  const { bits, tokens, vocabulary } = words,
    noun = connective - 1;
  if (noun < from || vocabulary.classes.nounJoint[tokens.word[connective]] === 0 || !(hintsAt(words, noun) & RUMOUR)) return false;
  return !holds(words, from, noun, PREPOSITION | VERB) || (bits[from] & DETERMINER) !== 0;
}

/** "Instead of opening on Monday, the shop opened on Thursday": a former slot; "far from closing in May", "came close to closing", "without waiting for Monday": what was not done. */
function readForgone(reading: Reading, sentence: SentenceReading, clause: Clause, dated: readonly Dated[]): boolean {
  const {
      tokens: { word },
      vocabulary: {
        classes: { forgone, nounJoint },
      },
    } = reading.words,
    { verb } = clause;
  const before = verb.from - 1,
    near = forgone[word[before]];
  // "Short of closing", but "in short, closing", "fell short after closing".
  const isTo = (reading.words.bits[before] & TO) !== 0;
  const kind =
    near >= AGAINST
      ? near
      : nounJoint[word[before]] !== 0 || hintsAt(reading.words, before) & (ORIGIN | COMPARISON) || isTo
        ? forgone[word[before - 1]]
        : 0;
  if (kind === AGAINST) return true;
  // "Left without paying on Monday": what was not done has no day, and the rest has it; "without waiting for Monday" has none.
  if (kind === WITHOUT) {
    const host = parentOf(sentence.clauses, clause),
      open = host && untimed(sentence.made.get(host));
    if (open && timesOf(reading.words, clause).every(({ role }) => role === 'at')) giveTime(open, dated[0]);
    return true;
  }
  if (kind === 0) return false;
  const host = sentence.clauses.find(({ verb: { form }, joint }) => form === 'finite' && (joint === 'main' || joint === 'coordinate'));
  // "Is close to signing": nobody knows yet.
  if (isTo && !host?.verb.past) return true;
  if (kind < FAR && host?.verb.base === verb.base) addEvents(reading, sentence, clause, 'scheduled', dated, host.subject);
  else addEvents(reading, sentence, clauseLike(clause, { verb: groupLike(verb, { negated: true }) }), 'negated', dated, host?.subject);
  return true;
}

/** A gerund behind "of", or in what is yet to be done behind "for", belongs to the noun before it; so does what a field is cleared for. */
function isInPhrase(
  {
    words: {
      tokens: { word },
      vocabulary: { classes },
    },
  }: Reading,
  { clauses }: SentenceReading,
  clause: Clause,
): boolean {
  const parent = parentOf(clauses, clause),
    joint = word[clause.connective];
  if (parent?.verb.form !== 'finite') return false;
  return (
    classes.nounJoint[joint] !== 0 || ((parent.verb.mood === 'will' || classes.charges[parent.verb.base] === CLEARS) && classes.purpose[joint] !== 0)
  );
}

/** "proposed raising the fare in May": what was done is the proposing. @param isMused - of a deed that nobody did. */
function tellProposing(reading: Reading, sentence: SentenceReading, parent: Clause, dated: readonly Dated[], isMused = false): void {
  const { from, to, past, sense, mood, planned } = parent.verb;
  if (reading.sayings.cueWithin(from, to) >= 0) return;
  // "Proposed closing it from July", "considered selling it in 2050", "is considering selling it in 2050": when that would be.
  const isOfWords = (isMused || SAYS.has(sense)) && dated.every(({ when }) => isAhead(reading, when));
  if (isOfWords && past && !sentence.made.get(parent)) addEvent(reading, sentence, parent, statusOfVerb(parent), undefined);
  else if (!isOfWords || mood !== 'none' || planned) addEvents(reading, sentence, parent, statusOfVerb(parent), dated);
}

/** Value of the class `nominal`: sets out. */
const DEPARTS = 8;

/** A gerund beside what the clause above tells. */
interface Beside {
  readonly reading: Reading;
  readonly clause: Clause;
  readonly parent: Clause | undefined;
  /** What is told above, with a time. */
  readonly told: Draft | undefined;
  readonly dated: readonly Dated[];
  /** Value of the class `sequence`: what it stands behind comes after it, or before it. */
  readonly order: number;
  readonly hasOwnSubject: boolean;
}

/** What was done beside what the clause above tells: before it, after it, or a part of it, with a finer time. */
function tellBeside(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  parent: Clause | undefined,
  told: Draft | undefined,
  dated: readonly Dated[],
): void {
  const { subject, verb } = clause,
    order = reading.words.vocabulary.classes.sequence[jointOf(reading, clause)],
    hasOwnSubject = parent !== undefined && subject[0] !== parent.subject[0] && subject[0] < subject[1];
  const beside: Beside = { reading, clause, parent, told, dated, order, hasOwnSubject };
  const isToFollow = isLater(beside);
  if (told && !hasOwnSubject && !isEarlier(beside) && !isToFollow && !isJoined(beside)) {
    // "will be held on Thursday, starting at two", "flies on Monday, leaving at six": the hour of what is held.
    const isStart = verb.sense === BEGIN || (reading.words.vocabulary.classes.nominal[verb.base] === DEPARTS && parent?.verb.sense !== BEGIN),
      finer = isStart && told.when ? finerOf(told.when, dated[0].when) : undefined;
    if (finer && finer !== told.when) giveTime(told, { when: finer, times: dated[0].times });
    return;
  }
  for (const when of dated) {
    const status = statusBeside(beside, isToFollow, when),
      // "I fly on Monday at six, landing at ten": "I will land".
      isMine = status === 'scheduled' && (hintsAt(reading.words, subject[0]) & AUTHOR) !== 0,
      own = isMine ? clauseLike(clause, { verb: groupLike(verb, { form: 'finite', mood: 'will' }) }) : clause,
      draft = addEvent(reading, sentence, own, status, when);
    if (told && order > 0) reading.links.add('before', order === 1 ? draft : told, order === 1 ? told : draft);
  }
}

/** "Were jailed on Monday for setting fire to a mill in May", "after losing its last customer in May", "before leaving in June": an earlier deed of the same. */
function isEarlier({ reading: { words }, clause: { connective }, told, dated, order }: Beside): boolean {
  if (connective < 0 || (words.bits[connective] & PREPOSITION) === 0) return false;
  return dated.every(({ when }) => told?.when && (order === 2 ? when.start >= told.when.end : when.end <= told.when.start));
}

/** "Votes on Monday on reopening it in the spring": what a plan is about is no more than a plan. */
function isAbout({ clause: { connective }, told }: Beside): boolean {
  return connective >= 0 && told?.status === 'scheduled';
}

/** "Joined it in 1920, returning in 1921": what follows, on a day of its own. */
function isLater(beside: Beside): boolean {
  const { told, dated } = beside;
  if (!told?.when || !(isAbout(beside) || isBehindComma(beside))) return false;
  const over = told.when.end < Infinity ? told.when.end : told.when.start + 1;
  return dated.every(({ when }) => when.start >= over);
}

/** ", returning", without a word that joins it. */
function isBehindComma({ reading: { words }, clause: { connective, verb } }: Beside): boolean {
  return connective < 0 && hasMark(words, verb.from - 1, COMMA);
}

/** "After winning on Saturday and losing on Sunday": two deeds. */
function isJoined({ reading: { words }, clause: { connective }, parent }: Beside): boolean {
  return parent?.verb.form === 'progressive' && connective >= 0 && (words.bits[connective] & COORDINATOR) !== 0;
}

function statusBeside(beside: Beside, isToFollow: boolean, { when }: Dated): EventStatus {
  const {
    reading,
    clause: { verb, connective },
    parent,
    hasOwnSubject,
  } = beside;
  if (verb.negated) return 'negated';
  if (isToFollow && isAbout(beside)) return 'scheduled';
  // "Was not played, the pitch having flooded": another did so.
  if (!parent || (hasOwnSubject && verb.perfect && connective < 0)) return 'occurred';
  return isOver(beside, parent) && !isAhead(reading, when) ? 'occurred' : statusOfVerb(parent);
}

/** "Will miss the final after breaking his foot on Sunday", "would be the worst fall since listing in 2009": that is over. */
function isOver(beside: Beside, { verb: { negated, past, base } }: Clause): boolean {
  const {
      reading: { words },
      clause,
      order,
    } = beside,
    { connective, verb } = clause;
  if (order === 1) return true;
  // "Was not jailed for stealing it in May": so it did happen.
  if (connective >= 0) return (words.bits[connective] & SINCE) !== 0 || (negated && words.vocabulary.classes.charges[base] === KNOWN);
  // "Did not vote, having left on Friday", "never came back, dying at sea in 1931": what was not done is told before.
  return verb.perfect || (negated && past && isBehindComma(beside));
}
