// Which times of a clause are its own, and which are of a noun in it.
import { isIndicative } from '../../clauses/verbs/verb-group.js';
import { isFiner } from '../../../time/index.js';
import { tellNoun } from '../../relations/caused.js';
import type { Clause } from '../../clauses/clause.js';
import { combineTimes, finerOf } from '../../drafts/combine-times.js';
import { isChance } from '../status/no-deed.js';
import { headStart } from '../../clauses/nouns/noun-phrases.js';
import { FEAST } from '../../clauses/times/time-place.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { COMMA, hasMark, hintsAt, isBreak, isCapital, type SentenceWords } from '../../words/sentence-words.js';
import { readTheme } from '../../clauses/nouns/theme.js';
import { type AttachedTime, timeLike } from '../../clauses/times/time-roles.js';
import {
  APPOINTS,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  INDEFINITE,
  NOT,
  PARTICIPLE,
  PREPOSITION,
  PROGRESSIVE,
  RELATIVE,
  SUBORDINATOR,
} from '../../words/vocabulary.js';
import { firstMark } from '../../words/stretches.js';
import { NUMBER, WORD } from '../../tokens/tokens.js';
import { HAPPEN, PLAN, SAY, THINK } from '../../words/verb-senses.js';

/** Takes the times off the list that are of a noun and not of the verb; where that noun happens, it is told. */
export function tellOthers(reading: Reading, sentence: SentenceReading, clause: Clause, told: AttachedTime[]): void {
  const { words } = reading,
    isFor = isDoneFor(clause, told);
  for (let at = told.length - 1; at >= 0; at--) {
    const time = told[at];
    // "The vote, originally 16 May, will be held in June": a slot of the verb.
    if (time.isOriginal) continue;
    if (isSlotOfHeld(words, clause, told, time)) told[at] = timeLike(time, { isReplaced: true });
    else if (
      tellNamed(reading, sentence, clause, told, time, isFor) ||
      isYearOf(words, clause, told, time) ||
      isOtherYear(words, told, time) ||
      isOfApposition(words, clause, time) ||
      tellTopic(reading, sentence, clause, time) ||
      (told.length === 1 && isHeld(words, clause, time)) ||
      tellPast(reading, sentence, clause, time)
    )
      told.splice(at, 1);
  }
}

/** "The firm on Monday posted a loss for May": what was done is for a month or more. */
function isDoneFor({ verb: { past, passive, copula } }: Clause, told: readonly AttachedTime[]): boolean {
  if (!past || passive || copula) return false;
  return told.every(
    ({ place, role, time: { when } }) => place === 'subject' || (role === 'target' && when !== undefined && !isFiner(when.precision, 'month')),
  );
}

/** Stands the time behind the noun of a happening, with a preposition? */
function isOfHappening({ bits }: SentenceWords, { preposition }: AttachedTime): boolean {
  return preposition > 0 && (bits[preposition - 1] & HAPPENING) !== 0;
}

/** "The blast on Monday cost a man his life on Friday": the first day is that of the subject, which is told. @returns whether it is so. */
function tellNamed(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  told: readonly AttachedTime[],
  time: AttachedTime,
  isFor: boolean,
): boolean {
  const { words } = reading,
    { isModifier, from, to, preposition, place } = time,
    { when } = time.time,
    isOfNoun = isOfHappening(words, time);
  // "The Christmas concert will be held on 12 December".
  const isFeast = isModifier && place === 'subject' && time.time.rule.includes(FEAST);
  const isNamed = isModifier ? isFeast || isOfName(words, clause, time) : place === 'subject' && !(isFor && !isOfNoun && to === clause.verb.from);
  if (!isNamed || !told.some((other) => other.place === 'after' && other.time.when && when && !finerOf(when, other.time.when))) return false;
  const isTold = isOfNoun && !isModifier && clause.verb.form === 'finite' && !isChance(words, readTheme(words, ...clause.subject).headAt);
  const [noun] = isTold ? combineTimes([time], 'at') : [];
  if (noun) tellNoun(reading, sentence, clause, [clause.subject[0], Math.min(from, preposition)], noun);
  return true;
}

/** "Second-quarter results will be published on 1 August": the quarter is of the results. */
function isOfName(words: SentenceWords, { subject }: Clause, { place, to }: AttachedTime): boolean {
  if (place === 'after') return false;
  return !(words.bits[to] & HAPPENING) || (place === 'subject' && !isBesideHead(words, to, readTheme(words, ...subject).headAt));
}

/** "Passed a budget for 2026-27", "the accounts for 2024 were published", "published its results for the third quarter on 14 May": that time is of the noun. */
function isYearOf(
  words: SentenceWords,
  { verb }: Clause,
  told: readonly AttachedTime[],
  { place, role, preposition, time: { when } }: AttachedTime,
): boolean {
  if (role !== 'target' || verb.sense === PLAN || verb.planned) return false;
  const isPart = when?.precision === 'quarter' || when?.precision === 'half';
  if (isPart ? !told.some((other) => other.role === 'at' && other.time.when) : when?.precision !== 'year') return false;
  return (place === 'subject' || preposition > verb.to) && (hintsAt(words, preposition) & APPOINTS) !== 0;
}

/** "In 1962 she broke the 1931 record", "translated the novel 1984", "built one like that of 1931": a year right beside a noun of what was done in another. */
function isOtherYear(words: SentenceWords, told: readonly AttachedTime[], year: AttachedTime): boolean {
  const {
      bits,
      tokens: { kind, word },
      vocabulary: { classes },
    } = words,
    { isModifier, isJoined, from, to, preposition, time } = year;
  if (time.when?.precision !== 'year' || kind[from] !== NUMBER || to > from + 1 || isJoined || time.range !== undefined) return false;
  const isNamed = preposition >= 0 ? classes.nounJoint[word[preposition]] !== 0 && (bits[preposition - 1] & RELATIVE) !== 0 : kind[from - 1] === WORD;
  if (isModifier ? !(bits[from - 1] & DETERMINER) : !isNamed) return false;
  // "Played for Leeds in 1931, Hull 1932": the verb's once more.
  let noun = from - 1;
  while (kind[noun] === WORD) noun--;
  if (hasMark(words, noun, COMMA) && words.timeAt[noun - 1] !== 0) return false;
  return told.some(
    (other) => other !== year && other.role === 'at' && !other.isJoined && (preposition >= 0 || (!other.isModifier && year.place === 'after')),
  );
}

/** "Condemned Monday's raid", "notes yesterday's article": the day is that of what words are about, which is told. @returns whether it is so. */
function tellTopic(reading: Reading, sentence: SentenceReading, clause: Clause, time: AttachedTime): boolean {
  const { words } = reading,
    { to, role, place, isModifier } = time;
  if (!isModifier || place !== 'after' || role !== 'at' || !isAbout(words, clause, time)) return false;
  const theme = readTheme(words, to, clause.to),
    [noun] = theme.isHappening ? combineTimes([timeLike(time, { isModifier: false })], 'at') : [];
  if (noun) tellNoun(reading, sentence, clause, [to, theme.headAt + 1], noun);
  sentence.made.delete(clause);
  return true;
}

/** "Have appealed for witnesses to a crash on Saturday", "a study of the wreck of the brig Alma on 2 May has found": no present perfect has a day that is over; the noun is told. @returns whether it is so. */
function tellPast(reading: Reading, sentence: SentenceReading, clause: Clause, attached: AttachedTime): boolean {
  const { words, written } = reading,
    { verb, subject } = clause,
    { role, place, isModifier, preposition, time } = attached,
    { when } = time;
  if (!verb.perfect || verb.past || verb.mood !== 'none' || verb.form !== 'finite') return false;
  if (role !== 'at' || isModifier || preposition <= 0 || !when || !written) return false;
  if (when.end > written.start || isFiner('day', when.precision)) return false;
  const isSubject = place === 'subject';
  const happening = isSubject
    ? happeningBefore(words, readTheme(words, subject[0], preposition).headAt + 1, preposition)
    : preposition >= verb.to + 2 && isOfHappening(words, attached)
      ? preposition - 1
      : -1;
  if (happening < 0) return false;
  tellNoun(reading, sentence, clause, [headStart(words, isSubject ? subject[0] : verb.to, happening), preposition], { when, times: [time] });
  // What the clause itself tells has no time.
  if (isSubject) sentence.made.delete(clause);
  return true;
}

/** "Hull, champions in 2029 and 2032, lost", "the mill, once a school in 1920, burned": what somebody or something was then, between two commas; not "the flood, in March, cut the road", nor "the raid, the third in 2031, failed". */
function isOfApposition(words: SentenceWords, { verb, subject: [first] }: Clause, { from, to, preposition, place, role }: AttachedTime): boolean {
  if (place !== 'subject' || role !== 'at') return false;
  const {
    bits,
    timeAt,
    tokens: { kind },
  } = words;
  const end = preposition >= 0 ? preposition : from;
  let comma = end - 1;
  while (comma > first && !isBreak(words, comma)) comma--;
  const opener = comma + 1;
  if (comma <= first || !hasMark(words, comma, COMMA) || kind[opener] !== WORD || timeAt[opener] !== 0 || end <= opener) return false;
  if (bits[opener] & (PREPOSITION | RELATIVE | SUBORDINATOR | COORDINATOR | PARTICIPLE | PROGRESSIVE) && !(bits[opener] & DETERMINER)) return false;
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
  const isHeld = verb.sense === HAPPEN || (verb.passive && words.vocabulary.classes.holding[verb.base] !== 0);
  if (!isHeld || verb.negated || verb.form !== 'finite') return false;
  if (role !== 'at' || when?.precision !== 'day' || rule.includes(FEAST)) return false;
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

/** "Signed a contract until 2037": how long that holds, and no time of the deed; "ruled the country until 1708" is. */
function isHeld(
  { bits, vocabulary: { classes, hints }, tokens: { word } }: SentenceWords,
  { verb, subject }: Clause,
  { preposition, role, place }: AttachedTime,
): boolean {
  if (role !== 'until' || place !== 'after' || preposition < verb.to + 2) return false;
  const isPlainDeed = isIndicative(verb) && verb.past && !verb.passive && !verb.negated && verb.sense === 0,
    isTarget = classes.targetCue[word[preposition]] !== 0 && classes.lasting[word[verb.head]] === 0;
  return isPlainDeed && isTarget && (bits[subject[0]] & NOT) === 0 && (hints[word[verb.to]] & INDEFINITE) !== 0;
}
