// What is dated and told by nobody is told: the last look at a sentence, when each rule that knows better has had its say.
import type { EventStatus } from '../../model/index.js';
import type { TimeExpression } from '../expression.js';
import { capitalised } from '../titles/join-phrase.js';
import { wholeName } from '../titles/phrase.js';
import { withSubject } from '../pronouns/subject-names.js';
import { headlineOf } from '../titles/headline.js';
import { addEvent } from './add-event.js';
import { isDenied } from './status/denials.js';
import { holds } from '../words/stretches.js';
import { type Clause, clauseLike } from '../clauses/clause.js';
import { combineTimes, openExtent } from '../drafts/combine-times.js';
import { makeDraft } from '../drafts/make-draft.js';
import { isOfAny } from '../clauses/nouns/nobody.js';
import { antecedentBefore } from '../clauses/nouns/noun-phrases.js';
import { tellOccasion } from './beside/occasions.js';
import { isPeriod } from './read-non-finite.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { isHabit } from './plans/slots-told.js';
import { isUnreal } from './status/unreal.js';
import { COMMA, DOT, hasMark, hintsAt, isBreak, type SentenceWords, textBetween } from '../words/sentence-words.js';
import { isLeftOut } from '../clauses/times/comparisons.js';
import { readTheme } from '../clauses/nouns/theme.js';
import { type AttachedTime, timesOf } from '../clauses/times/time-roles.js';
import { mayNot, groupLike, isLasting, isNoLonger, isPresent, isProgressive, isUsage, type VerbGroup } from '../clauses/verbs/verb-group.js';
import {
  AUXILIARY,
  ADVERB,
  AUTHOR,
  COORDINATOR,
  DETERMINER,
  HABITUAL,
  HAPPENING,
  INDEFINITE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SINCE,
  SPEECH,
  SUBORDINATOR,
} from '../words/vocabulary.js';
import { ASK, DENY, PLAN, SAY, STATE, THINK } from '../words/verb-senses.js';
import { isAhead } from '../drafts/day-of-writing.js';
import { hasObject, isNoTime, isOwn } from './status/no-deed.js';

/** Drafts back among which a state has its beginning, at most. */
const LATEST = 8;

/**
 * Tells what a sentence dates and no draft of it carries.
 * @param first - place of its first draft.
 */
export function tellLeftOver(reading: Reading, sentence: SentenceReading, first: number): void {
  const { words } = reading;
  let told: Set<TimeExpression> | undefined;
  for (const clause of sentence.clauses) {
    if (timesOf(words, clause).every(({ role }) => role === 'habit') && tellSince(reading, sentence, clause)) continue;
    if (timesOf(words, clause).length === 0) continue;
    told ??= toldTimes(reading, sentence, first);
    const left = timesOf(words, clause).filter(({ time }) => time.when !== undefined && !told?.has(time));
    if (left.length === 0) continue;
    // "Every year on 3 May": of no one year.
    if (!sentence.made.has(clause) && timesOf(words, clause).every(({ role }) => role !== 'habit'))
      tellClause(reading, sentence, clause, left.filter(isOfVerb));
    for (const time of left) {
      tellHappening(reading, sentence, clause, time);
      tellBeside(reading, sentence, clause, time);
      tellExcepted(reading, sentence, clause, time);
    }
  }
}

/** "Failed on 2 May and has been shut ever since", "It has been shut since then": how it is, from what was told right before it on. @returns whether it is told so. */
function tellSince(reading: Reading, sentence: SentenceReading, clause: Clause): boolean {
  const { words, drafts } = reading,
    { verb } = clause;
  const at = verb.form === 'finite' && verb.perfect && !verb.past && !verb.negated ? sinceThen(words, clause) : -1;
  if (at < 0 || sentence.made.has(clause) || isDenied(reading, clause)) return false;
  // "The lock has been changed since": done at some time.
  const isPlain = at + 1 >= clause.to - 1 && !(words.bits[at - 1] & ADVERB),
    reach = isPlain && !isSoAllAlong(words, verb) ? 0 : 1;
  const before = drafts
    .slice(-LATEST)
    .findLast(
      (draft) =>
        draft.kind !== 'statement' &&
        draft.when !== undefined &&
        Number.isFinite(draft.when.start) &&
        draft.at < words.tokens.start[verb.head] &&
        sentence.index - draft.sentence <= reach,
    );
  const when = before?.when && openExtent(before.when, 'since');
  if (!before || !when || before.status === 'scheduled') return false;
  const draft = addEvent(reading, sentence, clause, 'ongoing', { when, times: before.times });
  draft.guess = 'left';
  // "Ever since".
  const until = at - 1 > verb.to && words.bits[at - 1] & ADVERB ? at - 1 : at;
  if (at >= verb.to) draft.title = headlineOf(words, clause, { ...withSubject(reading, clause, 'ongoing'), until: Math.max(until, verb.to) });
  return true;
}

/** "Since then", before a verb of how it is or behind any, or a "since" that ends the clause: its token; -1 = none. */
function sinceThen(words: SentenceWords, { verb, from, to }: Clause): number {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  const end = hasMark(words, to - 1, DOT) || hasMark(words, to - 1, COMMA) ? to - 1 : to,
    lead = isSoAllAlong(words, verb) ? from : verb.to;
  for (let at = lead; at < end; at++) if (bits[at] & SINCE && ((at + 1 === end && at >= verb.to) || classes.thenWord[word[at + 1]] !== 0)) return at;
  return -1;
}

/** "Has been shut", "has stood", "has been running". */
function isSoAllAlong(words: SentenceWords, verb: VerbGroup): boolean {
  return verb.copula || verb.sense === STATE || isProgressive(words, verb);
}

/** The times that drafts and sayings of a sentence carry. */
function toldTimes({ words, drafts, sayings, saidAt }: Reading, { clauses }: SentenceReading, first: number): Set<TimeExpression> {
  const told = new Set<TimeExpression>();
  for (let at = Math.min(first, drafts.length); at < drafts.length; at++) for (const time of drafts[at].times) told.add(time);
  for (const clause of clauses) {
    const said = sayings.cueWithin(clause.from, clause.to);
    // "We had said last week", "one in five found that": nobody is quoted.
    if (said < 0 || (sayings.speakerOf(said) === undefined && (clause.verb.sense !== SAY || hintsAt(words, clause.subject[0]) & AUTHOR))) continue;
    for (const time of saidAt.get(said)?.times ?? []) told.add(time);
    // What stands with who says it is no time of anything else.
    if (sayings.cueOf(clause.verb) >= 0) for (const { time } of timesOf(words, clause)) told.add(time);
  }
  return told;
}

function isOfVerb({ role, place, isLabel, isModifier }: AttachedTime): boolean {
  return place !== 'subject' && !isLabel && !isModifier && role !== 'argument' && role !== 'length';
}

/** A verb with a time of its own. */
function tellClause(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): void {
  const { form, perfect, sense } = clause.verb;
  if (times.length === 0 || sense === PLAN || form === 'infinitive' || (form === 'progressive' && !perfect)) return;
  if (form === 'participle' && (sense === THINK || isPeriod(reading.words, clause.verb))) return;
  // "What was left in May", "don't expect me before May": nobody is named.
  if (
    clause.subject[0] >= clause.subject[1] ||
    isHabit(reading, clause) ||
    isNoTime(reading, clause, times, times) ||
    isOfAny(reading.words, sentence.clauses, clause) ||
    isUnreal(reading, sentence, clause)
  )
    return;
  const dated = combineTimes(times.filter(({ role, time: { when } }) => role !== 'target' || (when && isAhead(reading, when))));
  // "Having served since 1994".
  const status =
    dated.length === 0
      ? undefined
      : isLasting(clause.verb, times)
        ? 'ongoing'
        : statusLeft(
            reading,
            sentence,
            clause,
            dated.every(({ when }) => isAhead(reading, when)),
          );
  if (!status) return;
  dated.forEach((when, place) => {
    // "By Tuesday, so tomorrow": once.
    if (!dated.slice(0, place).some((other) => when.when.start < other.when.end && other.when.start < when.when.end))
      addEvent(reading, sentence, clause, status, when).guess = 'left';
  });
}

/** What a clause says that no other rule has understood; undefined where it says nothing of a day. */
function statusLeft(reading: Reading, { clauses }: SentenceReading, clause: Clause, isToCome: boolean): EventStatus | undefined {
  const { words, reference } = reading,
    { verb } = clause,
    { mood, past, perfect } = verb;
  if (mood === 'wish' || verb.sense === ASK || isUsage(words, verb) || isOfWords(words, clauses, clause)) return undefined;
  if (clause.conditional) return isWhatFollows(clause) && (isToCome || reference === undefined) ? 'scheduled' : undefined;
  // "Than we were in May": how the speaker was.
  if ((mood === 'would' && perfect) || (past && verb.copula && isOwn(reading, clause))) return undefined;
  if (mood === 'none' && !isToCome) {
    if (verb.negated) return 'negated';
    return isSoNow(clause) ? 'ongoing' : 'occurred';
  }
  if (!isToCome && (mood === 'may' || reference === undefined)) return undefined;
  // "May not sail on Friday": nobody knows.
  if (mayNot(words, verb)) return undefined;
  return verb.negated || isNoLonger(words, verb) ? 'negated' : 'scheduled';
}

/** "Is open", "stands": what is so now. */
function isSoNow({ verb: { form, past, perfect, copula, sense } }: Clause): boolean {
  return form === 'finite' && !past && !perfect && (copula || sense === STATE);
}

/** Only says or thinks something, and not what stands behind it. */
function isOfWords(words: SentenceWords, clauses: readonly Clause[], clause: Clause): boolean {
  const { sense, passive } = clause.verb;
  if (passive || (sense !== THINK && sense !== SAY && sense !== DENY) || hasObject(words, clause)) return false;
  return sense !== SAY || clauses.every((other) => other.joint !== 'complement' || clauses[other.parent] !== clause);
}

/** "If the plan is adopted, work could begin in May": what would follow is planned; what it hangs on is not. */
function isWhatFollows({ joint, verb: { mood, negated } }: Clause): boolean {
  return !negated && (mood === 'will' || (mood === 'may' && joint !== 'subordinate'));
}

/** "The ban, in force since 1 May,", "a lamp, dark until Friday,": tells how what stands beside a noun is from or until then. */
export function tellBeside(reading: Reading, sentence: SentenceReading, clause: Clause, time: AttachedTime): boolean {
  const { words } = reading,
    end = time.preposition;
  if (!isClosed(words, sentence, clause, time)) return false;
  let comma = end - 1;
  while (comma > clause.from && end - comma < 6 && isInside(words, comma)) comma--;
  if (!hasMark(words, comma, COMMA) || comma === end - 1 || !isState(words, comma + 1, end)) return false;
  const [from, to] = antecedentBefore(words, comma, comma > clause.verb.to ? clause.verb.to : clause.from);
  const theme = readTheme(words, from, to);
  if (theme.nouns.length === 0 || theme.pronoun !== 'none') return false;
  for (const when of combineTimes([time])) {
    makeDraft(reading, sentence, clause, {
      part: 'happening',
      status: time.role === 'origin' && isAhead(reading, when.when) ? 'scheduled' : 'ongoing',
      theme,
      ...when,
      title: capitalised(`${wholeName(words, from, to)} ${textBetween(words, comma + 1, end)}`),
    }).guess = 'left';
  }
  return true;
}

/** A comma stands behind the time; "sold the house, empty since May.": the sentence may end with it. */
function isClosed(words: SentenceWords, sentence: SentenceReading, { verb }: Clause, { role, to, preposition }: AttachedTime): boolean {
  if (role !== 'since' && role !== 'origin' && role !== 'until') return false;
  if (hasMark(words, to, COMMA)) return true;
  return (
    role === 'since' &&
    !verb.perfect &&
    (to >= sentence.to || isBreak(words, to) || hasMark(words, to, DOT)) &&
    !(words.bits[preposition - 1] & ADVERB)
  );
}

/** A word that may tell how something is. */
function isInside(words: SentenceWords, at: number): boolean {
  const { bits, timeAt } = words;
  return !isBreak(words, at) && timeAt[at] === 0 && !(bits[at] & (AUXILIARY | COORDINATOR | SUBORDINATOR | PRONOUN) & ~PREPOSITION);
}

/** "In force", "dark", but not "a", "which", "often", "away from". */
function isState(words: SentenceWords, from: number, to: number): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  if (bits[from] & (DETERMINER | RELATIVE) || hintsAt(words, from) & HABITUAL) return false;
  // "Out of service" too.
  return !(bits[from] & ADVERB && classes.nounJoint[word[from + 1]] === 0 && holds(words, from + 1, to, PREPOSITION));
}

/** "Runs daily, except on 3 May", "has been held every year apart from 2020", not "any day except a Friday": what is told does not hold then. */
function tellExcepted(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  { role, place, from, preposition, isModifier, time }: AttachedTime,
): void {
  const { words } = reading,
    { verb, subject } = clause,
    lead = preposition >= 0 ? preposition : from;
  if (role !== 'argument' || place !== 'after' || isModifier || !time.when) return;
  if ((hintsAt(words, from) | hintsAt(words, from - 1)) & INDEFINITE || !isLeftOut(words, lead - 1)) return;
  if (verb.form !== 'finite' || verb.mood === 'would' || verb.mood === 'may') return;
  if (verb.negated || subject[0] >= subject[1] || lead <= verb.to) return;
  // "Take place every Tuesday, except on 1 May": of no account.
  if (isPresent(verb) && timesOf(words, clause).some((other) => other.role === 'habit')) return;
  addEvent(reading, sentence, clauseLike(clause, { verb: groupLike(verb, { negated: true }) }), 'negated', { when: time.when, times: [time] }).guess =
    'left';
}

/** "Refer to the meeting of 4 May", "after the fire of 1902": a happening that "of" dates. */
function tellHappening(reading: Reading, sentence: SentenceReading, clause: Clause, time: AttachedTime): void {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { classes },
  } = reading.words;
  const {
    preposition: to,
    role,
    time: { text },
  } = time;
  // "The flight of the day before" is of no day that is named.
  if (role !== 'argument' || to < 2 || classes.nounJoint[word[to]] === 0 || !/[\p{Lu}\d]/u.test(text)) return;
  if (!(bits[to - 1] & HAPPENING || classes.instrument[word[to - 1]] !== 0 || hintsAt(reading.words, to - 1) & SPEECH)) return;
  let from = to - 1;
  while (from > clause.from && timeAt[from - 1] === 0 && to - from < 5 && !(bits[from] & DETERMINER)) from--;
  if ((bits[from] & (DETERMINER | PRONOUN)) !== DETERMINER || hintsAt(reading.words, from) & INDEFINITE) return;
  tellOccasion(
    reading,
    sentence,
    clause,
    { time, noun: [from, to], isFirst: undefined, isHappening: true, isReason: false },
    ` ${textBetween(reading.words, to, time.to)}`,
  );
}
