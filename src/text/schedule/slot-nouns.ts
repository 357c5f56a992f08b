// Slots that a noun names as new or old: "the new date is 4 May", "its new time: 8 pm", "4 May has been set as the new date", "the first date, 2 May, fell on a holiday".
import type { Precision } from '../../time/index.js';
import { clauseLike, isMain, type Clause } from '../clauses/clause.js';
import { combineTimes } from '../drafts/combine-times.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { COLON, COMMA, hasMark, hintsAt, isBreak, isGlued, type SentenceWords, textBetween } from '../words/sentence-words.js';
import { readTheme, type Theme } from '../clauses/nouns/theme.js';
import { attachTimes, timesOf } from '../clauses/times/time-roles.js';
import { newGroup } from '../clauses/verbs/verb-group.js';
import {
  AUXILIARY,
  ADVERB,
  APPOINTS,
  COORDINATOR,
  DETERMINER,
  HAVE,
  MAY,
  NOT,
  OCCASION,
  OWNER,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  REPLACING,
  SEQUEL,
  VERB,
} from '../words/vocabulary.js';
import { themeTitle } from '../titles/theme-title.js';
import { PLAN } from '../words/verb-senses.js';
import { isAs, laysDown } from './chosen-slots.js';
import { addPlan } from './tell-act.js';
import { pastTimes } from '../words/stretches.js';
import { isAhead } from '../drafts/day-of-writing.js';

/** Values of the class `slotAge`. */
const OLD = 2,
  FIRST = 3,
  SECOND = 4;

/** Values of the class `slotNoun`: "date", which is no length of time as "day" is; "one", which stands for any noun. */
const DATE = 2,
  ONE = 3;

/** Value of the class `newSlotNoun`: a target, which may be of many things. */
const AIM = 2;
const OF_DAY: ReadonlySet<Precision> = new Set(['day', 'part', 'hour', 'minute']);

/** Tokens between the noun and its time, at most. */
const REACH = 8;
/** Drafts and sentences back in which the plan lies whose slot is named. */
const TOLD = 8,
  NEAR = 8;

type Range = readonly [from: number, to: number];

const NONE: readonly Range[] = [];

/**
 * Tells the slots that nouns of a sentence name.
 * @returns the tokens of the times that are told by it.
 */
export function readSlotNouns(reading: Reading, sentence: SentenceReading): readonly Range[] {
  const { words } = reading;
  const {
    tokens: { word },
    timeAt,
    vocabulary: { classes },
  } = words;
  const { slotNoun, newSlotNoun, slotAge } = classes;
  // "The next date, 4 May, was given up", not "the next day, 4 May,".
  const isNext = (before: number): boolean => slotNoun[word[before + 1]] === DATE && (hintsAt(words, before) & SEQUEL) !== 0;
  let told: Range[] | undefined;
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    if (slotNoun[word[at]] + newSlotNoun[word[at]] === 0 || timeAt[at] !== 0) continue;
    const adjective = [at - 1, at - 2].find(
      (before) => before >= sentence.from && timeAt[before] === 0 && (slotAge[word[before]] !== 0 || isNext(before)),
    );
    // "The first date, 4 May, fell", but "for the first time", "the first day is 4 May".
    if (adjective === undefined) {
      if (slotNoun[word[at]] === 0) continue;
      const range = readBare(reading, sentence, at);
      if (range) (told ??= []).push(range);
      continue;
    }
    const age = slotAge[word[adjective]],
      noun = slotNoun[word[at]];
    if (((age === FIRST || age === 0) && !isBreak(words, at + 1)) || (age === SECOND && classes.nounJoint[word[at + 1]] === 0)) continue;
    // "The previous one, in May, fell over": a slot is told with its bare date.
    if (noun === ONE && isBreak(words, at + 1) && words.bits[at + 2] & PREPOSITION) continue;
    const range = readSlot(reading, sentence, at, adjective, age !== FIRST && age !== OLD);
    if (range) (told ??= []).push(range);
  }
  return told ?? NONE;
}

/** "The deadline is 4 May", "had been 4 May": a slot, nothing that happened. */
function readBare(reading: Reading, sentence: SentenceReading, at: number): Range | undefined {
  const { words } = reading,
    { classes } = words.vocabulary;
  // "Set a date for the funeral: 9 May".
  const owner = ownerBehind(words, at, sentence.to),
    setter =
      owner && hasMark(words, owner.to, COLON)
        ? sentence.clauses.find(({ verb, to }) => laysDown(words, verb) && !verb.negated && verb.to <= at && at < to)
        : undefined;
  const behind = setter && owner ? timeBehind(words, owner.to, sentence.to) : undefined;
  if (setter && owner && behind) {
    const [slot] = combineTimes(attachTimes(words, clauseLike(setter, { verb: newGroup(behind[0]) }), behind[0], behind[1]), 'at');
    if (!(slot as unknown)) return undefined;
    addPlan(reading, sentence, setter, owner, slot);
    setter.times = timesOf(words, setter).filter(({ from }) => from < behind[0]);
    return behind;
  }
  const held = readHeld(reading, sentence, at);
  if (held) return held;
  // "The deadline for bids is 4 May", but "the time of death was noon".
  const isOwned = owner !== undefined && words.vocabulary.nounSense[words.tokens.word[at]] === PLAN;
  const host = sentence.clauses.find(
    ({ verb, subject: [from, to] }) => verb.copula && !verb.negated && at === from + 1 && (at === to - 1 || (isOwned && owner.to === to)),
  );
  const range = host && words.bits[at - 1] & DETERMINER ? timeBehind(words, host.subject[1], sentence.to) : undefined;
  if (!host || !range) return undefined;
  const [slot] = combineTimes(attachTimes(words, clauseLike(host, { verb: newGroup(range[0]) }), range[0], range[1]), 'at');
  if (!(slot as unknown)) return undefined;
  // "The date is now 4 May": of what was planned before.
  const known =
    classes.slotNoun[words.tokens.word[at]] === DATE && at === host.subject[1] - 1 && isNow(words, host.verb.head, range[0] + 1)
      ? planBefore(reading, sentence, at)
      : undefined;
  if (known)
    makeDraft(reading, sentence, host, {
      part: 'plan',
      status: 'scheduled',
      theme: known,
      ...slot,
      replaces: true,
      title: themeTitle(words, known, 'movedTo', slot.times),
    });
  else addPlan(reading, sentence, host, readTheme(words, host.subject[0], host.subject[1]), slot, host.verb.past);
  host.times = timesOf(words, host).filter(({ from }) => from < range[0] || from >= range[1]);
  return range;
}

/** "Has a court date of 3 May", "was given a date of 12 July for the operation": a slot that somebody has. */
function readHeld(reading: Reading, sentence: SentenceReading, at: number): Range | undefined {
  const { words } = reading,
    {
      bits,
      timeAt,
      tokens: { word },
      vocabulary: { classes },
    } = words;
  if (classes.nounJoint[word[at + 1]] === 0 || timeAt[at + 2] === 0) return undefined;
  const host = sentence.clauses.find(
    ({ verb, to }) =>
      verb.to <= at && at < to && !verb.negated && verb.mood === 'none' && ((bits[verb.head] & HAVE) !== 0 || classes.grants[verb.base] !== 0),
  );
  const range = timesFrom(words, at + 2, sentence.to),
    [slot] = host ? combineTimes(attachTimes(words, clauseLike(host, { verb: newGroup(range[0]) }), ...range), 'at') : [];
  if (!host || !slot || !isAhead(reading, slot.when)) return undefined;
  const own = readTheme(words, host.verb.to, at + 1),
    isNamed = own.nouns.length > 1 || (hintsAt(words, at) & OCCASION) === 0;
  addPlan(reading, sentence, host, ownerBehind(words, range[1] - 1, sentence.to) ?? (isNamed ? own : (givenTo(words, host, at) ?? own)), slot);
  host.times = timesOf(words, host).filter(({ from }) => from < range[0] || from >= range[1]);
  return range;
}

function readSlot(reading: Reading, sentence: SentenceReading, at: number, adjective: number, isNew: boolean): Range | undefined {
  const { words } = reading;
  const owner = ownerBehind(words, at, sentence.to);
  const first = timeBehind(words, owner?.to ?? at + 1, sentence.to) ?? (isNew ? timeBefore(words, adjective, sentence.from) : undefined);
  if (!first) return undefined;
  const range = isNew ? withNext(words, first, sentence.to) : first;
  const host =
    sentence.clauses.find(({ subject: [from, to] }) => at >= from && at < to) ?? sentence.clauses.find(({ from, to }) => at >= from && at < to);
  const theme =
    owner ??
    ownerBefore(words, adjective, sentence.from) ??
    ownerBehind(words, range[1] - 1, sentence.to) ??
    givenTo(words, host, at) ??
    planBefore(reading, sentence, at);
  const clause = host ?? alone(at, range[1]);
  const slots = combineTimes(attachTimes(words, clauseLike(clause, { verb: newGroup(range[0]) }), range[0], range[1]), 'at'),
    [slot] = slots;
  if (!theme || !(slot as unknown)) return undefined;
  if (words.vocabulary.classes.newSlotNoun[words.tokens.word[at]] === AIM && !OF_DAY.has(slot.when.precision)) return undefined;
  if (isNew) {
    // "The new dates are 16 and 17 May".
    const all = slots.flatMap(({ times }) => times),
      title = themeTitle(words, theme, 'movedTo', slots.length > 1 ? [{ ...all[0], text: textBetween(words, range[0], range[1]) }] : slot.times);
    for (const each of slots) makeDraft(reading, sentence, clause, { part: 'plan', status: 'scheduled', theme, ...each, replaces: true, title });
  } else addPlan(reading, sentence, clause, theme, slot, true);
  for (const other of sentence.clauses)
    if (other.from < range[1] && other.to > range[0]) other.times = timesOf(words, other).filter(({ from }) => from < range[0] || from >= range[1]);
  return range;
}

/** The plan told last, whose slot is named: of the sentence itself, "the talk was to be on Friday but …: the new date is Monday", or before it; "Ada was to sing" is no plan with a slot. */
function planBefore({ drafts, words }: Reading, { index, clauses }: SentenceReading, at: number): Theme | undefined {
  const own = clauses.findLast(
      ({ verb: { planned, passive, copula, sense }, joint, to }) =>
        to <= at && (isMain(joint) || joint === 'participle') && ((planned && copula) || (passive && (planned || sense === PLAN))),
    ),
    theme = own && readTheme(words, ...own.subject);
  if (theme && theme.pronoun === 'none' && theme.nouns.length > 0) return theme;
  return drafts
    .slice(-TOLD)
    .findLast(
      ({ part, theme, sentence, isOff }) =>
        (part === 'plan' || part === 'act' || isOff === true) && theme?.pronoun === 'none' && index - sentence < NEAR,
    )?.theme;
}

/** "Is now 4 May". */
function isNow(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.vocabulary.hints[words.tokens.word[at]] & REPLACING) return true;
  return false;
}

/** "The fair has been given a new date". */
function givenTo(words: SentenceWords, host: Clause | undefined, at: number): Theme | undefined {
  const subject = host && host.verb.head < at ? readTheme(words, host.subject[0], host.subject[1]) : undefined;
  return subject?.isHappening ? subject : undefined;
}

/** "of the fair", "for its gala" behind the noun. */
function ownerBehind(words: SentenceWords, at: number, to: number): Theme | undefined {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  const joint = at + 1;
  if (joint + 1 >= to || timeAt[joint + 1] !== 0 || !(classes.nounJoint[word[joint]] !== 0 || hintsAt(words, joint) & APPOINTS)) return undefined;
  let end = joint + 1;
  while (
    end < to &&
    timeAt[end] === 0 &&
    !isBreak(words, end) &&
    !(bits[end] & (AUXILIARY | PREPOSITION)) &&
    !(bits[end] & PRONOUN && !(bits[end] & DETERMINER))
  )
    end++;
  return readTheme(words, joint + 1, end);
}

/** "the fair's new date"; undefined for "its". */
function ownerBefore(words: SentenceWords, adjective: number, low: number): Theme | undefined {
  const { bits, timeAt } = words;
  const mark = adjective - 1;
  if (mark <= low || !(bits[mark] & DETERMINER) || !isGlued(words, mark) || hintsAt(words, mark) & OWNER) return undefined;
  let from = mark;
  while (
    from > low &&
    timeAt[from - 1] === 0 &&
    !isBreak(words, from - 1) &&
    !(bits[from - 1] & (PREPOSITION | AUXILIARY | VERB)) &&
    !(bits[from] & DETERMINER)
  )
    from--;
  return readTheme(words, from, mark);
}

/** ", 4 May", ": 4 May", "of 4 May", "is now 4 May", "will be on 4 May". */
function timeBehind(words: SentenceWords, from: number, to: number): Range | undefined {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  let at = from;
  // "Gave the new date as 4 May".
  if (isAs(words, at) || hasMark(words, at, COMMA) || hasMark(words, at, COLON) || classes.nounJoint[word[at]] !== 0) at++;
  else while (at < to && at - from < REACH && bits[at] & (AUXILIARY | ADVERB | PARTICIPLE) && !(bits[at] & (NOT | MAY))) at++;
  // "A new date will be named in May", "will be named later in May": not that of the plan.
  let last = at - 1;
  while (last > from && bits[last] & ADVERB) last--;
  if (at > from && !(bits[last] & (AUXILIARY | ADVERB)) && bits[last] & PARTICIPLE && !(hintsAt(words, at) & APPOINTS)) return undefined;
  if (at > from && at < to && bits[at] & PREPOSITION) at++;
  return at > from && at < to && timeAt[at] !== 0 ? timesFrom(words, at, to) : undefined;
}

/** "4 May is the new date", "has set 4 May as the new date", "4 May was chosen as its new date". */
function timeBefore(words: SentenceWords, adjective: number, low: number): Range | undefined {
  const { bits, timeAt } = words;
  let at = adjective - 1;
  while (at > low && bits[at] & DETERMINER && !(bits[at] & NOT)) at--;
  const isTaken = isAs(words, at);
  if (isTaken) at--;
  const verb = at;
  while (at > low && verb - at < REACH && bits[at] & (AUXILIARY | ADVERB | PARTICIPLE) && !(bits[at] & (NOT | MAY))) at--;
  if (at < low || timeAt[at] === 0 || (!isTaken && at === verb)) return undefined;
  let from = at;
  while (from > low && timeAt[from - 1] !== 0) from--;
  // "Set 9 May | on Monday as the new date": when that was done.
  const last = from - 1;
  if (!isTaken || !(bits[last] & PREPOSITION) || timeAt[last - 1] === 0) return [from, at + 1];
  for (from = last; from > low && timeAt[from - 1] !== 0;) from--;
  return bits[from - 1] & PREPOSITION ? [last + 1, at + 1] : [from, last];
}

/** A time and the times that join it: "4 May at 8 pm". */
function timesFrom(words: SentenceWords, from: number, end: number): Range {
  return [from, pastTimes(words, from, end)];
}

/** "16 and 17 May": one day and the next. */
function withNext(words: SentenceWords, range: Range, end: number): Range {
  const [from, to] = range;
  return words.bits[to] & COORDINATOR && to + 1 < end && words.timeAt[to + 1] !== 0 ? [from, pastTimes(words, to + 1, end)] : range;
}

/** A clause for words without a verb: "Its new date: 4 May." */
function alone(at: number, to: number): Clause {
  return {
    verb: newGroup(at),
    joint: 'main',
    from: at,
    to,
    subject: [at, at],
    antecedent: undefined,
    connective: -1,
    parent: -1,
    conditional: false,
    times: undefined,
    drafts: undefined,
    causal: false,
  };
}
