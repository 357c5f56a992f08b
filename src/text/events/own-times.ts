// Which times of a clause are its own, and which are of a noun in it.
import { isFiner } from '../../time/index.js';
import type { TimeExpression } from '../expression.js';
import { GOOD_TITLE_LENGTH, joinPhrase, phraseTokens } from '../titles/phrase.js';
import { tellNoun } from '../relations/caused.js';
import type { Clause } from '../clauses/clause.js';
import { combineTimes, type Dated, finerOf } from '../drafts/combine-times.js';
import { headStart } from '../clauses/noun-phrases.js';
import { FEAST } from '../clauses/role-of.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { COMMA, hasMark, hintsAt, isBreak, isCapital, type SentenceWords } from '../words/sentence-words.js';
import { readTheme } from '../clauses/theme.js';
import { type AttachedTime, timeLike } from '../clauses/time-roles.js';
import {
  ADVERB,
  APPOINTS,
  ARTICLE,
  COORDINATOR,
  DETERMINER,
  DUE,
  HAPPENING,
  NOT,
  PARTICIPLE,
  PREPOSITION,
  PROGRESSIVE,
  RELATIVE,
  SUBORDINATOR,
} from '../words/vocabulary.js';
import { firstMark } from '../words/stretches.js';
import { WORD } from '../tokens/tokens.js';
import { HAPPEN, PLAN, SAY, THINK } from '../words/verb-senses.js';

/** Takes the times off the list that are of a noun and not of the verb; where that noun happens, it is told. */
export function tellOthers(reading: Reading, sentence: SentenceReading, clause: Clause, told: AttachedTime[]): void {
  const { words, written } = reading;
  const { verb } = clause;
  const isPerfect = verb.perfect && !verb.past && verb.mood === 'none' && verb.form === 'finite';
  const isDeedFor =
    verb.past &&
    !verb.passive &&
    !verb.copula &&
    told.every(
      ({ place, role, time: { when } }) => place === 'subject' || (role === 'target' && when !== undefined && !isFiner(when.precision, 'month')),
    );
  for (let at = told.length - 1; at >= 0; at--) {
    const { isModifier, isOriginal, place, role, to, from, preposition, time } = told[at],
      { when } = time;
    // "The vote, originally 16 May, will be held in June": a slot of the verb.
    if (isOriginal) continue;
    const isOfHappening = preposition > 0 && (words.bits[preposition - 1] & HAPPENING) !== 0;
    // "Second-quarter results will be published on 1 August": the quarter is of the results; "the blast on Monday cost a man his life on Friday"; "the firm on Monday posted a loss for May".
    const isNamed = isModifier
      ? place !== 'after' &&
        (!(words.bits[to] & HAPPENING) || (place === 'subject' && !isBesideHead(words, to, readTheme(words, ...clause.subject).headAt)))
      : place === 'subject' && !(isDeedFor && !isOfHappening && to === verb.from);
    if (isSlotOfHeld(words, clause, told, told[at])) {
      told[at] = timeLike(told[at], { isReplaced: true });
    } else if (isNamed && told.some((other) => other.place === 'after' && other.time.when && when && !finerOf(when, other.time.when))) {
      const noun = isModifier || !isOfHappening || verb.form !== 'finite' ? undefined : combineTimes([told[at]], 'at')[0];
      if (noun) tellNoun(reading, sentence, clause, [clause.subject[0], Math.min(from, preposition)], noun);
      told.splice(at, 1);
      // "Passed a budget for 2026-27", "the accounts for 2024 were published": the year is that of the noun.
    } else if (
      role === 'target' &&
      when?.precision === 'year' &&
      verb.sense !== PLAN &&
      !verb.planned &&
      (place === 'subject' || preposition > verb.to) &&
      hintsAt(words, preposition) & APPOINTS
    ) {
      told.splice(at, 1);
      // "Hull, champions in 2029, lost".
    } else if (place === 'subject' && role === 'at' && isOfApposition(words, clause, told[at])) {
      told.splice(at, 1);
      // "Condemned Monday's raid", "notes yesterday's article": the day is that of what words are about.
    } else if (isModifier && place === 'after' && role === 'at' && isAbout(words, clause, told[at])) {
      const theme = readTheme(words, to, clause.to),
        noun = theme.isHappening ? combineTimes([timeLike(told[at], { isModifier: false })], 'at')[0] : undefined;
      if (noun) tellNoun(reading, sentence, clause, [to, theme.headAt + 1], noun);
      sentence.made.delete(clause);
      told.splice(at, 1);
      // "Signed a contract until 2037": how long that holds, and no time of the deed.
    } else if (role === 'until' && place === 'after' && preposition >= verb.to + 2 && told.length === 1 && isHeld(words, clause, told[at])) {
      told.splice(at, 1);
      // "Have appealed for witnesses to a crash on Saturday": no present perfect has a day that is over.
      // "A study of the wreck of the brig Alma on 2 May has found" too.
    } else if (
      isPerfect &&
      role === 'at' &&
      !isModifier &&
      preposition > 0 &&
      when &&
      written &&
      when.end <= written.start &&
      !isFiner('day', when.precision)
    ) {
      const happening =
        place !== 'subject'
          ? preposition >= verb.to + 2 && isOfHappening
            ? preposition - 1
            : -1
          : happeningBefore(words, readTheme(words, clause.subject[0], preposition).headAt + 1, preposition);
      if (happening < 0) continue;
      tellNoun(reading, sentence, clause, [headStart(words, place === 'subject' ? clause.subject[0] : verb.to, happening), preposition], {
        when,
        times: [time],
      });
      // What the clause itself tells has no time.
      if (place === 'subject') sentence.made.delete(clause);
      told.splice(at, 1);
    }
  }
}

/** "Hull, champions in 2029 and 2032, lost", "the mill, once a school in 1920, burned": what somebody or something was then, between two commas; not "the flood, in March, cut the road", nor "the raid, the third in 2031, failed". */
function isOfApposition(words: SentenceWords, { verb, subject: [first] }: Clause, { from, to, preposition }: AttachedTime): boolean {
  const {
    bits,
    timeAt,
    tokens: { kind },
  } = words;
  const end = preposition >= 0 ? preposition : from;
  let comma = end - 1;
  while (comma > first && !isBreak(words, comma)) comma--;
  const opener = comma + 1;
  if (
    comma <= first ||
    !hasMark(words, comma, COMMA) ||
    kind[opener] !== WORD ||
    timeAt[opener] !== 0 ||
    end <= opener ||
    (bits[opener] & (PREPOSITION | RELATIVE | SUBORDINATOR | COORDINATOR | PARTICIPLE | PROGRESSIVE) && !(bits[opener] & DETERMINER))
  )
    return false;
  return firstMark(words, COMMA, to, verb.from) >= 0 && !readTheme(words, first, comma).isHappening;
}

/** Words or a thought about what stands right behind: "condemned", "welcomes", "apologised for"; not "told Monday's meeting". */
function isAbout(words: SentenceWords, { verb: { sense, base, form, to, passive, mood } }: Clause, { from, preposition }: AttachedTime): boolean {
  const { classes } = words.vocabulary;
  if ((form !== 'finite' && form !== 'progressive') || passive || mood !== 'none' || classes.addresseeCue[base] !== 0) return false;
  return (
    (from === to || (preposition === to && from === to + 1 && (hintsAt(words, to) & APPOINTS) !== 0)) &&
    (sense === SAY || sense === THINK || classes.objectCue[base] !== 0)
  );
}

/** "Friday's meeting will be held on Monday", "the match of 4 May was played on 6 May": the day that what takes place is known by was its slot. */
function isSlotOfHeld(words: SentenceWords, { verb, subject }: Clause, told: readonly AttachedTime[], slot: AttachedTime): boolean {
  const {
    from,
    isModifier,
    preposition,
    role,
    time: { rule, when },
  } = slot;
  if (
    !(verb.sense === HAPPEN || (verb.passive && words.vocabulary.classes.holding[verb.base] !== 0)) ||
    verb.negated ||
    verb.form !== 'finite' ||
    role !== 'at' ||
    rule.includes(FEAST) ||
    when?.precision !== 'day'
  )
    return false;
  const theme = readTheme(words, ...subject),
    others = told.filter((time) => time !== slot);
  return (
    theme.isHappening &&
    from < subject[1] &&
    (isModifier ? isBesideHead(words, slot.to, theme.headAt) : preposition === theme.headAt + 1) &&
    others.length > 0 &&
    others.every(
      (other) => other.role === 'at' && other.place === 'after' && other.time.when?.precision === 'day' && other.time.when.edtf !== when.edtf,
    )
  );
}

/** "Friday's annual meeting", not "the hearing on the 3 May crash" or "the 3 May crash inquiry": the day is that of the head alone. */
function isBesideHead({ bits }: SentenceWords, from: number, headAt: number): boolean {
  for (let at = from; at < headAt; at++) if (bits[at] & (HAPPENING | PREPOSITION)) return false;
  return from <= headAt;
}

/** The last noun of a happening, "the grounding" among them, but neither "the ferry Alma" nor "the crew of the ferry"; -1 = none. */
function happeningBefore(words: SentenceWords, from: number, to: number): number {
  const {
    bits,
    tokens: { word },
    vocabulary: {
      classes: { ship },
    },
  } = words;
  let at = to - 1;
  while (
    at >= from &&
    (isCapital(words, at + 1) || ship[word[at]] !== 0 || !(bits[at] & HAPPENING || (bits[at] & PROGRESSIVE && bits[at - 1] & DETERMINER)))
  )
    at--;
  return at < from ? -1 : at;
}

/** "will be paid on 5 May to holders of record on 22 April": a second day, behind another noun, is that noun's. */
export function isOfNoun(
  words: SentenceWords,
  before: AttachedTime,
  { role, place, from, preposition, isJoined, isGapped, time }: AttachedTime,
): boolean {
  const { bits, timeAt } = words;
  if (
    role !== 'at' ||
    before.role !== 'at' ||
    place !== 'after' ||
    before.place !== 'after' ||
    isJoined ||
    isGapped ||
    preposition < 0 ||
    (before.preposition < 0 && !(bits[before.from - 1] & DUE))
  )
    return false;
  if (time.when?.precision !== 'day' || before.time.when?.precision !== 'day' || time.range !== undefined || finerOf(before.time.when, time.when))
    return false;
  let nouns = 0,
    governs = false;
  for (let at = before.to; at < preposition; at++) {
    if (timeAt[at] !== 0 || isBreak(words, at) || bits[at] & COORDINATOR) return false;
    if (bits[at] & PREPOSITION) governs = true;
    else if (governs && bits[at] === 0) nouns++;
  }
  return nouns > 0 && from > before.to;
}

/** "Was held on Monday over the stabbing of a guard last Friday": the noun phrase right before a later time that no word joins to the one before; empty where that is no happening. */
export function nounDated({ words }: Reading, told: readonly AttachedTime[], { times }: Dated): readonly [number, number] | undefined {
  const place = told.findIndex(({ time }) => time === times[0]);
  const time = told[place],
    before = told[place - 1];
  if (!time || before?.place !== 'after' || time.isJoined || time.isGapped || time.isReplaced || time.isModifier || time.role !== 'at')
    return undefined;
  const end = time.preposition >= 0 ? time.preposition : time.from;
  const {
    bits,
    tokens: { word },
    vocabulary: {
      classes: { absolute },
    },
  } = words;
  let from = before.to,
    opens = -1;
  // "Is set for Sunday, with a reserve on Monday".
  const isBeside = isBreak(words, from) && absolute[word[from + 1]] !== 0 && (bits[from + 2] & DETERMINER) !== 0;
  if (isBeside) from++;
  for (let at = from; at < end; at++) {
    if (isBreak(words, at) || words.timeAt[at] !== 0 || (words.bits[at] & (ADVERB & ~PREPOSITION) && !(words.bits[at] & PREPOSITION)))
      return undefined;
    if (opens < 0 && words.bits[at] & PREPOSITION) opens = at;
  }
  if (opens < 0) return undefined;
  from = opens + 1;
  const { isHappening, head } = readTheme(words, from, end);
  return isHappening || isBeside || head.endsWith(words.vocabulary.words.endings.progressive) ? [from, end] : [from, from];
}

/** "reopened on 9 May and the southern lanes on 4 June": the noun between two times is the subject of the second. */
export function gappedSubject({ words }: Reading, told: readonly AttachedTime[], { times }: Dated): readonly [number, number] | undefined {
  const [from, to] = betweenTimes(words, told, times[0]);
  // "The first stone was laid in 1851 and the last in 1862": an article and which of them.
  const isWhich = to - from === 2 && (hintsAt(words, from) & ARTICLE) !== 0 && (words.bits[from + 1] & ADVERB) !== 0;
  return from >= to || (!isWhich && readTheme(words, from, to).nouns.length === 0) || words.bits[from] & PREPOSITION ? undefined : [from, to];
}

/** "Reopened to cars on 29 May and to lorries on 5 June": what else the verb is told of. */
export function gappedRest({ words }: Reading, told: readonly AttachedTime[], { times }: Dated): string {
  const [from, to] = betweenTimes(words, told, times[0]);
  return from < to && words.bits[from] & PREPOSITION && words.bits[from - 1] & COORDINATOR && readTheme(words, from, to).nouns.length > 0
    ? joinPhrase(words, phraseTokens(words, from, to), GOOD_TITLE_LENGTH / 2)
    : '';
}

/** The words between a time and the one before it, past the joint. */
function betweenTimes(words: SentenceWords, told: readonly AttachedTime[], first: TimeExpression | undefined): readonly [number, number] {
  const place = told.findIndex(({ time }) => time === first);
  if (place < 1 || !told[place].isGapped || told[place - 1].place !== 'after') return [0, 0];
  const { from: end, preposition } = told[place];
  let from = told[place - 1].to;
  // "Found in 1930 by a student at the observatory, and its largest moon in 1978".
  for (let at = from + 1; at < end; at++) if (words.bits[at] & COORDINATOR && hasMark(words, at - 1, COMMA)) from = at;
  while (from < end && (isBreak(words, from) || words.bits[from] & (COORDINATOR | ADVERB))) from++;
  return [from, preposition >= 0 ? preposition : end];
}

/** A deed done to something, told as past, with "until" right behind that. */
function isHeld(
  { bits, vocabulary: { classes }, tokens: { word } }: SentenceWords,
  { verb, subject }: Clause,
  { preposition }: AttachedTime,
): boolean {
  return (
    (bits[subject[0]] & NOT) === 0 &&
    verb.form === 'finite' &&
    verb.past &&
    !verb.passive &&
    !verb.negated &&
    !verb.planned &&
    verb.mood === 'none' &&
    verb.sense === 0 &&
    classes.targetCue[word[preposition]] !== 0 &&
    classes.lasting[word[verb.head]] === 0 &&
    (bits[verb.to] & DETERMINER) !== 0
  );
}
