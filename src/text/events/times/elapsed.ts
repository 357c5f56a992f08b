// When something happened, counted from what was told just before: "resigned after two years", "within an hour divers arrived".
import { isFiner, isInterval, tellsHour, type When, whenFromEdtf } from '../../../time/index.js';
import { type Clause, parentOf } from '../../clauses/clause.js';
import { between, lastOf, sinceLength } from '../../drafts/combine-times.js';
import type { Draft } from '../../drafts/draft.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { hasMark, hintsAt, isBreak, DOT, type SentenceWords } from '../../words/sentence-words.js';
import { type AttachedTime, timeLike } from '../../clauses/times/time-roles.js';
import { ASPECTS, isPresent } from '../../clauses/verbs/verb-group.js';
import { APPOINTS, AUTHOR, COORDINATOR, DETERMINER, PROGRESSIVE } from '../../words/vocabulary.js';
import { PLAN, STATE } from '../../words/verb-senses.js';
import { AFTER, FROM_NOW } from '../../clauses/joints/counted-joints.js';
import { countedFrom, told } from '../../drafts/counted-time.js';
import { thenOf } from './then.js';

/** The times of a clause, a length since the last happening, or of what is to come since now, put as the time that it comes to. */
export function elapsedTimes(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): readonly AttachedTime[] {
  const { words } = reading;
  const isHabit = times.length > 0,
    then = times.every(({ role }) => role === 'habit') ? thenOf(reading, clause, isHabit, () => lastDated(reading, sentence)) : undefined;
  if (then) return [then, ...times];
  const span = times.findIndex((time) => sideOf(words, time) !== 0);
  const index = span < 0 ? times.findIndex((time) => kindOf(words, time) !== 0) : span;
  if (index < 0 || clause.verb.negated || times.some(({ time: { when } }) => when !== undefined)) return times;
  if (span >= 0) return spanFromNow(reading, sentence, clause, times, span);
  const length = times[index],
    kind = kindOf(words, length);
  if (!standsAlone(words, clause, length)) return times;
  const base =
    isToCome(reading, sentence, clause) || (kind === FROM_NOW && isLaidDown(words, clause, length))
      ? kind === AFTER || isOfWork(words, length)
        ? undefined
        : nowOf(reading, clause)
      : kind === FROM_NOW || !isOver(clause)
        ? undefined
        : lastDated(reading, sentence, length.place === 'front' ? FRONTED : NEXT, length.time.value.includes('T'));
  const when = base?.when && countedFrom(base.when, length.time, 1);
  return when
    ? times.with(
        index,
        timeLike(length, { role: kind === AFTER || kind === FROM_NOW ? 'at' : 'until', time: told(reading, length, when, base.title) }),
      )
    : times;
}

/** Sides of a length to which the class `fromNow` counts. */
const BACK = 1;

/** "Cut 300 jobs in the past two weeks", "will open ten shops over the next five years": the stretch from then until now, or on from now; not "has been shut for the past two weeks", which goes on. */
function spanFromNow(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  times: readonly AttachedTime[],
  index: number,
): readonly AttachedTime[] {
  const { words } = reading,
    { verb } = clause,
    length = times[index],
    side = sideOf(words, length);
  const isDone =
    verb.form === 'finite' &&
    verb.mood === 'none' &&
    !verb.planned &&
    (verb.perfect
      ? !verb.past &&
        !verb.copula &&
        verb.sense !== STATE &&
        !(hintsAt(words, length.preposition) & APPOINTS) &&
        !(words.bits[verb.head] & PROGRESSIVE)
      : verb.past);
  if (!standsAlone(words, clause, length) || !(side === BACK ? isDone : isToCome(reading, sentence, clause))) return times;
  const now = nowOf(reading, clause),
    other = now && (side === BACK ? sinceLength(length.time.value, now.when.edtf) : countedFrom(now.when, length.time, 1));
  const when = other && (side === BACK ? between(other, now.when) : between(now.when, other));
  return when ? times.with(index, timeLike(length, { role: 'at', time: told(reading, length, when, now.title) })) : times;
}

/** Where a length is counted to from now, by its first word; minutes are those of a match. */
function sideOf(
  { tokens: { word }, vocabulary: { classes } }: SentenceWords,
  { role, from, preposition, isModifier, time: { value } }: AttachedTime,
): number {
  return role === 'length' && preposition >= 0 && !isModifier && !/T\d+[MS]/.test(value)
    ? classes.fromNow[word[from]] || classes.fromNow[word[from + 1]]
    : 0;
}

function isOver({ verb }: Clause): boolean {
  return verb.past && verb.form === 'finite' && verb.mood === 'none';
}

/** "Will be ready", "is expected", "hopes to finish", "said on Monday that it would pay": told of now, or then, and still to be. */
function isToCome({ sayings, saidAt }: Reading, { clauses }: SentenceReading, clause: Clause): boolean {
  const { verb, conditional } = clause;
  if (conditional || verb.perfect) return false;
  if (verb.form === 'infinitive') {
    const host = parentOf(clauses, clause)?.verb;
    return host?.sense === PLAN && host.form === 'finite' && !host.past && !host.negated && !host.perfect;
  }
  if (verb.form !== 'finite') return false;
  return (
    verb.mood === 'will' ||
    (verb.mood === 'would' && saidAt.has(sayings.contentAt(verb.head))) ||
    (verb.mood === 'none' && !verb.past && (verb.planned || (verb.sense === PLAN && verb.passive)))
  );
}

/** "The trial starts in two weeks", "comes into force in 60 days", "we move in three weeks": in the present; of hours that a deed takes, and of what grows in a week for anyone, or "in a day what took a week", no day is told. */
function isLaidDown(words: SentenceWords, { verb, subject, conditional }: Clause, { time, preposition, to }: AttachedTime): boolean {
  const isNow = verb.form === 'finite' && isPresent(verb),
    isDeed = !verb.passive && !verb.copula && verb.sense !== STATE;
  return (
    isNow &&
    isDeed &&
    !conditional &&
    words.vocabulary.classes.freeRelative[words.tokens.word[to]] === 0 &&
    (ASPECTS.has(verb.sense) ||
      words.vocabulary.classes.inForce[words.tokens.word[preposition - 1]] !== 0 ||
      (!time.value.includes('T') && (hintsAt(words, subject[0]) & AUTHOR) !== 0))
  );
}

/** "Within ten working days": holidays are not known. */
function isOfWork({ tokens: { word }, vocabulary: { lexicon } }: SentenceWords, { from, to }: AttachedTime): boolean {
  const days = lexicon.values('workingWord');
  for (let at = from; at < to; at++) if (days[word[at]] !== 0) return true;
  return false;
}

/** When what is to come is told: when somebody says so, when its post was written, the minute or the day of writing. */
function nowOf(
  { sayings, saidAt, post, heading, written, reference, reasons }: Reading,
  { verb }: Clause,
): { when: When; title: string } | undefined {
  const told = saidAt.get(sayings.contentAt(verb.head)) ?? post ?? heading;
  const when = told?.when ?? (written && reference?.includes('T') ? whenFromEdtf(reference, { timeZone: written.timeZone }) : written);
  if (!when) return undefined;
  // "Said in the spring that it would be done within a year": from the end of spring, at the latest.
  const isLong = isInterval(when) || (isFiner(when.precision, 'year') && isFiner('month', when.precision));
  return { when: isLong && Number.isFinite(when.end) ? lastOf(when) : when, title: reasons.writing };
}

/** "In three weeks", not "in the last three weeks", "three times in two weeks". */
function kindOf(
  { tokens: { word }, bits, vocabulary: { classes } }: SentenceWords,
  { role, preposition, from, place, isModifier }: AttachedTime,
): number {
  const kind = role === 'length' && preposition >= 0 && !isModifier ? classes.elapsed[word[preposition]] : 0;
  return kind === FROM_NOW && (place !== 'after' || bits[from] & DETERMINER) ? 0 : kind;
}

/** "After six hours of questioning", "within a day of the vote": not where the length goes on. */
function standsAlone(words: SentenceWords, { from, to, subject }: Clause, { to: end, place }: AttachedTime): boolean {
  if (end >= to || isBreak(words, end) || hasMark(words, end, DOT) || words.bits[end] & COORDINATOR) return true;
  return place === 'front' && end > from && end === subject[0];
}

/** Sentences back to what happened: before a length that opens its sentence others may stand between. */
const NEXT = 1,
  FRONTED = 3;

/**
 * The happening told last, if it has a time of its own; what is said, to come or did not happen may stand between.
 * Hours count from what was told by the hour: "It failed at six. The firm, founded in 1931, makes pumps. After two hours, …".
 */
function lastDated({ drafts }: Reading, { index }: SentenceReading, reach = NEXT, isOfHours = false): Draft | undefined {
  let coarse: Draft | undefined;
  for (let at = drafts.length - 1; at >= 0 && drafts[at].sentence >= index - reach; at--) {
    const draft = drafts[at],
      { kind, part, status, when } = draft;
    const isPassed = kind === 'statement' || part === 'plan' || status === 'scheduled' || status === 'negated';
    if (isPassed && draft.sentence < index) continue;
    if (isPassed || status !== 'occurred' || !when || isInterval(when)) return coarse;
    if (!isOfHours || tellsHour(when.edtf)) return coarse?.when && coarse.when.end > when.start ? coarse : draft;
    coarse ??= draft;
  }
  return coarse;
}
