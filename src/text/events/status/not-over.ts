// What is told as so and is not over: what was expected, is shut until a day, stands on a timetable, or is said to come.
import type { EventStatus } from '../../../model/index.js';
import { isFiner } from '../../../time/index.js';
import { isOfNotice } from '../../clauses/verbs/bare-participles.js';
import { isOfEffect } from '../../clauses/times/time-prepositions.js';
import { isDeadline, timesOf } from '../../clauses/times/time-roles.js';
import { ASPECTS, type VerbGroup } from '../../clauses/verbs/verb-group.js';
import { combineTimes } from '../../drafts/combine-times.js';
import { isAhead, isOfRecord, isToday } from '../../drafts/day-of-writing.js';
import type { SentenceReading } from '../../drafts/reading.js';
import { BEGIN, END, HAPPEN, isActSense, PLAN, STATE } from '../../words/verb-senses.js';
import { HAVE, PROGRESSIVE, TO } from '../../words/vocabulary.js';
import { isOnlyWhen, isUnaffected } from '../plans/slots-told.js';
import type { SentenceWords } from '../../words/sentence-words.js';
import type { Telling } from '../telling.js';

/** Rules of the day of writing and its parts, by name. */
const TODAY_ITSELF = 'day.today',
  TODAY = new Set([TODAY_ITSELF, 'part.tonight', 'part.this']);

/** Is it still to come, or so until a day to come? undefined: it is over, as far as the clause tells. */
export function statusNotOver(telling: Telling, sentence: SentenceReading): EventStatus | undefined {
  return planned(telling) ?? shutUntil(telling) ?? toCome(telling) ?? aheadOfSaying(telling, sentence);
}

/** "We had expected her at Easter", "the piper we were expecting at nine": for then. */
function planned({ reading, clause: { verb }, times, dated }: Telling): EventStatus | undefined {
  const isFor = times.some(({ role, place }) => role === 'target' && place === 'after'),
    isUnderWay = (reading.words.bits[verb.head] & PROGRESSIVE) !== 0,
    // "Isn't fixing the lock on Friday", "has been fixing it since", but not "has been booking it for Friday".
    isDone = reading.words.vocabulary.classes.deedVerb[verb.base] !== 0 && (verb.negated || (verb.perfect && isUnderWay && !isFor));
  if (verb.sense !== PLAN || isDone) return undefined;
  const isExpecting = !verb.passive && (!verb.past || times.every(({ place }) => place === 'after')) && (verb.past === verb.perfect || isUnderWay);
  return isExpecting || dated.some(({ when }) => isAhead(reading, when)) || isFor ? 'scheduled' : undefined;
}

/** "is shut until 14 May", "has moved to the hall until then", "has been closed until then": so now; "has been given until May" is a deadline. */
function shutUntil({ reading, clause: { verb }, times, dated: [{ when }] }: Telling): EventStatus | undefined {
  const { words } = reading,
    // "Has lived there until 2031": no longer.
    isSo = verb.passive || verb.copula || (verb.perfect && verb.mood === 'none' && isAhead(reading, when));
  if (verb.past || verb.negated || !isSo || when.start !== -Infinity) return undefined;
  const mayLay = verb.perfect && verb.passive && verb.sense !== END;
  return times.some((time) => time.role === 'until' && time.place === 'after' && !isDeadline(words, time) && (!mayLay || time.preposition > verb.to))
    ? 'ongoing'
    : undefined;
}

/** "Mill Lane: closed 10 May": no auxiliary says that it is over. */
function isBarePassive({ passive, head, from, sense }: VerbGroup): boolean {
  return passive && head === from && !isActSense(sense);
}

/** What is told in the present, or was laid down, and is still ahead. */
function toCome(telling: Telling): EventStatus | undefined {
  const { reading, clause, times, dated } = telling,
    [{ when }] = dated;
  const { words, written } = reading,
    { verb } = clause,
    { bits } = words;
  // "have been offered places on 4 April", "was fixed on 9 June": what is done already, of what is to come; not "trains do not run on Friday".
  // "Was coming for Easter" too: so it was arranged; "had to pay by Friday", which is to come.
  if (verb.past && isAhead(reading, when) && when.end > (written?.end ?? -Infinity) && (isOfNotice(words, clause) || isBarePassive(verb)))
    Object.assign(verb, { passive: true, past: false });
  const isLaidDown =
    !verb.past ||
    (bits[verb.from] & HAVE && bits[verb.from + 1] & TO) ||
    words.vocabulary.classes.deedVerb[verb.base] !== 0 ||
    // "Resigned with effect from 1 May".
    times.some(({ preposition }) => isOfEffect(words, preposition)) ||
    bits[verb.head] & PROGRESSIVE;
  // "Friday's show is not affected": it will be.
  const isOff = verb.negated && !isUnaffected(words, clause);
  if (isLaidDown && isAhead(reading, when)) return isOff && times.every(({ role }) => role !== 'until') ? 'negated' : 'scheduled';
  if (verb.past || verb.perfect || verb.negated || !written) return undefined;
  // "Gets repaired by the end of the week".
  if (verb.passive && when.end > written.end && times.some((time) => isDeadline(words, time))) return 'scheduled';
  // "Arrives later this week".
  if (when.end > written.end && times.some(({ from }) => isLater(words, from))) return 'scheduled';
  const isTurn = verb.sense === BEGIN || verb.sense === END;
  // "Doors open at 7 pm", "the meeting is at 7 pm": told by the clock, of the day of writing.
  if (
    verb.form === 'finite' &&
    (isTurn || isOnlyWhen(words, clause) || isTimetabled(telling)) &&
    reading.writtenAt === undefined &&
    ((isFiner(when.precision, 'part') && when.start >= written.start) || isOfToday(telling))
  )
    return 'scheduled';
  // "Expires at the end of the year", "opens this week".
  return isTurn && when.start <= written.start && when.end > written.end && when.precision !== 'day' ? 'scheduled' : undefined;
}

/** "Later | this week". */
function isLater({ tokens: { word }, vocabulary: { classes } }: SentenceWords, from: number): boolean {
  return classes.lateness[word[from - 1]] === 1;
}

/** "“It opens on Monday,” she said on Friday": to come, whatever has become of it since. */
function aheadOfSaying(
  { reading: { words, sayings }, clause: { verb }, dated: [{ when }] }: Telling,
  { clauses }: SentenceReading,
): EventStatus | undefined {
  const said = verb.past || verb.perfect || verb.negated || verb.copula ? -1 : sayings.contentAt(verb.head),
    teller = said < 0 ? undefined : clauses.find((clause) => sayings.cueOf(clause.verb) === said),
    [day] = teller ? combineTimes(timesOf(words, teller).filter(({ role, time }) => role === 'at' && !sayings.holds(said, time.start))) : [];
  return day !== undefined && when.start >= day.when.end ? 'scheduled' : undefined;
}

/** "The service resumes at six", "the train leaves on Wednesday at 6 pm": a present with its clock behind it is that of a timetable; no record tells so, nor what is so all the while. */
function isTimetabled({ reading, clause: { verb, joint }, times }: Telling): boolean {
  return (
    joint === 'main' &&
    !verb.copula &&
    !verb.passive &&
    verb.sense !== STATE &&
    !isOfRecord(reading) &&
    times.length > 0 &&
    times.every(({ place }) => place === 'after')
  );
}

/** "Takes place tonight", "the council votes today": told in the present, and no accident; today, only what people arrange, as "shares fall today" is told afterwards and "she leads the party today" of all the while. */
function isOfToday({ reading, clause: { verb }, times, dated: [{ when }] }: Telling): boolean {
  const { arranged, befalls, harming } = reading.words.vocabulary.classes;
  if (verb.copula || verb.passive) return false;
  const isSure = verb.sense === BEGIN || verb.sense === END || arranged[verb.base] !== 0,
    isProgressive = (reading.words.bits[verb.head] & PROGRESSIVE) !== 0,
    isArranged = !isProgressive && (isSure || ASPECTS.has(verb.sense) || verb.sense === HAPPEN);
  // "Crews are fighting a fire tonight", "planes are flying over it today" go on; "is playing tonight" does not.
  if (!isSure && (isProgressive || befalls[verb.base] + harming[verb.base] !== 0)) return false;
  return (
    isToday(reading, when) &&
    times.every(({ time: { rule }, place }) => TODAY.has(rule) && (isArranged || rule !== TODAY_ITSELF) && place === 'after')
  );
}
