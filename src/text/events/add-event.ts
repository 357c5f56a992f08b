// A clause with a status and a time becomes a draft with a headline.
import type { EventStatus } from '../../model/index.js';
import { headlineOf, isExistential } from '../titles/headline.js';
import { isIt } from '../titles/headline-place.js';
import { themeTitle } from '../titles/theme-title.js';
import { clauseLike, type Clause } from '../clauses/clause.js';
import type { Dated } from '../drafts/combine-times.js';
import { deedBefore } from './beside/deed-before.js';
import type { Draft } from '../drafts/draft.js';
import { makeDraft } from '../drafts/make-draft.js';
import { isNoLonger } from '../clauses/verbs/verb-group.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { gappedName, gappedObject, withObject } from './beside/gapped-names.js';
import { DOT, hasMark, hintsAt, tokenAfter, untilAt, type SentenceWords } from '../words/sentence-words.js';
import { readTheme, type Theme } from '../clauses/nouns/theme.js';
import { isNobody } from '../clauses/nouns/nobody.js';
import { timesOf } from '../clauses/times/time-roles.js';
import { ADVERB, PREPOSITION, RELATIVE, REPLACING, SEQUEL, SUBORDINATOR, UNTIL } from '../words/vocabulary.js';
import { HAPPEN, REINSTATE, RESUME } from '../words/verb-senses.js';
import { onlyTimes } from '../words/stretches.js';
import { jointBefore } from './times/second-times.js';
import { isUntrueRumour } from '../clauses/rumours.js';
import { objectOf } from '../clauses/nouns/object-of.js';
import { isAhead } from '../drafts/day-of-writing.js';
import { actedUpon, whoFollows, whoIs, whoIsAside } from '../pronouns/subject-names.js';
import { isUnaffected } from './plans/slots-told.js';

/** Tells a clause as an event; what is ahead as a plan. */
export function addEvent(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  told: EventStatus,
  dated: Dated | undefined,
  gapped?: readonly [number, number],
  replaces?: boolean,
): Draft {
  const { words } = reading,
    { verb } = clause;
  const status = !gapped && isDoneByNobody(words, clause, told, dated) ? 'negated' : statusThen(reading, sentence, clause, told, dated),
    isPlan = status === 'scheduled' || status === 'rescheduled';
  const reached = gapped && gappedObject(words, clause, gapped),
    subject = reached ? undefined : gapped;
  const title = titleOf(reading, sentence, clause, told === 'scheduled' ? told : status, subject);
  const due = isPlan && dated ? dueObject(words, clause) : undefined;
  const draft = makeDraft(reading, sentence, clause, {
    part: status === 'rescheduled' ? 'act' : isPlan ? 'plan' : 'happening',
    status,
    when: dated?.when,
    times: dated?.times,
    theme: due ?? readTheme(words, ...(subject ?? patientOf(reading, clause))),
    title: due ? themeTitle(words, due, dated?.when.start === -Infinity ? 'due' : 'planned', []) : reached ? withObject(title, ...reached) : title,
    replaces:
      replaces || isReplacing(reading, clause) || (isPlan && dated && isNotUntil(reading, clause, tokenAfter(words, dated.times[0].start) - 1))
        ? true
        : undefined,
    // "Should have left at six", "was originally on 6 May".
    isOriginal: (verb.mood === 'would' && verb.perfect) || (isPlan && verb.copula && timesOf(words, clause).some(({ isOriginal }) => isOriginal)),
  });
  if (status === 'rescheduled') draft.isAtSlot = true;
  if (dated && (status === 'negated' ? verb.mood === 'will' : isPlan && isNoMore(words, clause, dated))) draft.isOff = true;
  return draft;
}

/** What is said of it on the day of writing. */
function statusThen(reading: Reading, sentence: SentenceReading, clause: Clause, told: EventStatus, dated: Dated | undefined): EventStatus {
  const { verb } = clause;
  if (told !== 'occurred' && told !== 'reported' && told !== 'scheduled') return told;
  // "A bye before hosting the champions on 14 May": what lies ahead has not happened.
  if (told === 'occurred' && dated && !verb.past && !verb.perfect && isAhead(reading, dated.when)) return 'scheduled';
  return isUntrueRumour(reading.words, sentence, clause) ? 'denied' : told;
}

/** "No member asked for a vote", but "nobody answered until noon", "nobody was elected until the third ballot on 5 May". */
function isDoneByNobody(words: SentenceWords, clause: Clause, told: EventStatus, dated: Dated | undefined): boolean {
  const { verb } = clause;
  if (told !== 'occurred' || verb.form !== 'finite' || verb.negated || !isNobody(words, clause)) return false;
  return !dated?.times.some(({ start }) => untilAt(words, verb.to, tokenAfter(words, start)) < tokenAfter(words, start));
}

function titleOf(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  status: EventStatus,
  subject: readonly [number, number] | undefined,
): string {
  const { words } = reading,
    judged = judgedBy(words, sentence, clause);
  if (judged) return headlineOf(words, clause, { status, until: judged.to, subject: '' });
  const deed = deedBefore(reading, sentence, clause);
  return headlineOf(words, deed ?? (subject ? clauseLike(clause, { subject }) : clause), {
    status: status === 'denied' ? 'occurred' : status === 'rescheduled' ? 'scheduled' : status,
    until: deed?.to ?? Math.min(gapStart(reading, clause), wordsStart(reading, clause), titleEnd(words, sentence, clause, status)),
    subject: subject
      ? gappedName(reading, clause, subject)
      : (whoIsAside(words, sentence, clause) ?? whoIs(reading, clause) ?? whoFollows(words, sentence, clause)),
    object: actedUpon(reading, deed ?? clause),
  });
}

/** "It was clear by noon that the dam would break": what "it" stands for. */
function judgedBy(words: SentenceWords, { clauses }: SentenceReading, clause: Clause): Clause | undefined {
  const { subject, verb } = clause,
    place = clauses.indexOf(clause),
    next = clauses[place + 1] as Clause | undefined;
  if (!next || next.parent !== place || !(next.joint === 'complement' || next.joint === 'subordinate') || !isIt(words, ...subject)) return undefined;
  const isOfTruth = words.vocabulary.classes.leavesOpen[words.tokens.word[verb.to]] !== 0;
  return isOfTruth && (words.bits[next.connective] & RELATIVE) !== 0 ? next : undefined;
}

/** "Will no longer stop here on Friday": a plan that will not come true. */
function isNoMore(words: SentenceWords, clause: Clause, { when }: Dated): boolean {
  if (when.end === Infinity || !isNoLonger(words, clause.verb)) return false;
  return timesOf(words, clause).every(({ role, preposition }) => role === 'at' && !(hintsAt(words, preposition) & SEQUEL));
}

/** "Said after the meeting ended that": where the words begin that somebody said then, and not what the side clause is about. */
function wordsStart({ sayings }: Reading, { joint, verb, to }: Clause): number {
  if (joint !== 'subordinate' || sayings.contentAt(verb.head) >= 0) return Infinity;
  let at = verb.to;
  while (at < to && sayings.contentAt(at) < 0) at++;
  return at < to ? at : Infinity;
}

/** "Has ordered a report by 20 June", "has offered talks on Friday": what was asked for is due, what was laid down is to come, and the asking is done; what nothing is done to is to come as well. */
function dueObject(words: SentenceWords, clause: Clause): Theme | undefined {
  const { verb } = clause;
  if (isUnaffected(words, clause)) return readTheme(words, ...clause.subject);
  if (!verb.perfect || verb.past || verb.passive || verb.planned || verb.mood !== 'none') return undefined;
  const object = readTheme(words, ...objectOf(words, clause));
  const isDue = timesOf(words, clause).some(
    ({ role, place, preposition }) =>
      place === 'after' && (role === 'until' || (role === 'at' && object.isHappening && preposition === object.headAt + 1)),
  );
  return isDue && object.nouns.length > 0 && object.pronoun === 'none' ? object : undefined;
}

/** Who or what it happens to: of "restored the grant" the grant, of "will hold its fair" the fair, of "there was a fire" the fire, else the subject. */
function patientOf({ words }: Reading, clause: Clause): readonly [number, number] {
  const {
    verb: { sense, passive, base },
  } = clause;
  const object =
    (!passive && (sense === RESUME || sense === REINSTATE || words.vocabulary.classes.holding[base] !== 0)) || isExistential(words, clause)
      ? objectOf(words, clause)
      : ([0, 0] as const);
  // "will return tonight": a time is nothing that is returned.
  return object[0] < object[1] && words.timeAt[object[0]] === 0 ? object : clause.subject;
}

/** Where a second subject begins whose verb is left out. */
function gapStart({ words }: Reading, clause: Clause): number {
  const times = timesOf(words, clause);
  if (times.length < 2) return Infinity;
  const place = times.findIndex((time, index) => index > 0 && time.isGapped && time.role !== 'argument' && time.place === 'after');
  if (place < 1) return Infinity;
  // "In 1990 he won the cup and in 1994 the league".
  return times[place - 1].place === 'after' ? times[place - 1].to : jointBefore(times[place]);
}

/** "now", "instead" with the verb: an earlier plan is replaced. */
function isReplacing({ words }: Reading, { verb, subject, to }: Clause): boolean {
  const { hints } = words.vocabulary;
  // "Instead, it will open on Friday", "will open on Friday instead".
  const last = hasMark(words, to - 1, DOT) ? to - 2 : to - 1;
  // "… on Friday instead. It had been planned for Monday": of the sentence before.
  for (const at of [last, subject[0] - 1, hasMark(words, subject[0] - 1, DOT) ? -1 : subject[0] - 2])
    if (at > 0 && hintsAt(words, at) & REPLACING && words.bits[at] & PREPOSITION) return true;
  // "It now hopes to open".
  for (let at = Math.max(0, verb.from - (verb.form === 'infinitive' ? 2 : 1)); at < verb.to; at++)
    if (hints[words.tokens.word[at]] & REPLACING) return true;
  // "It is now on Friday".
  return verb.copula && (hints[words.tokens.word[verb.to]] & REPLACING) !== 0 && (words.bits[verb.to + 1] & PREPOSITION) !== 0;
}

/** "Will not take place until May": on a later day than was meant; "will close in May and not reopen until June" is another deed, and "before May" tells no day. */
function isNotUntil({ words: { bits, tokens, vocabulary }, drafts }: Reading, { verb }: Clause, at: number): boolean {
  const { classes } = vocabulary;
  const last = drafts.at(-1);
  if (verb.sense !== HAPPEN && last?.base !== verb.base && !last?.isOriginal) return false;
  return verb.negated && verb.mood === 'will' && (bits[at] & UNTIL) !== 0 && classes.sequence[tokens.word[at]] === 0;
}

/** Where the words of a headline end: those of an infinitive or a clause that completes the verb belong to it; those behind "until" do not, where it happened then. */
function titleEnd(words: SentenceWords, { clauses }: SentenceReading, clause: Clause, status: EventStatus): number {
  if (status === 'occurred' && clause.verb.negated) return untilAt(words, clause.verb.to, clause.to);
  const place = clauses.indexOf(clause);
  let end = clause.to;
  for (let at = place + 1; at < clauses.length; at++) {
    const next = clauses[at],
      isNext = at === place + 1;
    const isPart = isNext && ((next.joint === 'complement' && next.parent === place && isTold(words, clause, next)) || isGerund(words, next));
    if (next.from !== end || !(isPart || (next.connective < 0 && isComplement(clause, next, isNext)))) break;
    end = next.to;
  }
  return end;
}

/** "Were told that the road was shut", "noticed on Monday that it had failed". "Said that the strike that began on Monday | would go on": told by whoever said so. */
function isTold(words: SentenceWords, { verb }: Clause, { from }: Clause): boolean {
  return verb.passive || onlyTimes(words, verb.to, from, ADVERB | PREPOSITION);
}

/** "Charged with stealing a van". */
function isGerund({ bits }: SentenceWords, { verb, connective, from }: Clause): boolean {
  return verb.form === 'progressive' && connective === from && (bits[from] & (PREPOSITION | SUBORDINATOR | UNTIL)) === PREPOSITION;
}

/** "Agreed to raise the fare", "proposed raising the fare". */
function isComplement({ verb: { to } }: Clause, { joint, verb, from }: Clause, isNext: boolean): boolean {
  return joint === 'infinitive' || (isNext && verb.form === 'progressive' && from === to);
}

/** An event for each of several times. */
export function addEvents(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  status: EventStatus,
  dated: readonly Dated[],
  subject?: Clause['subject'],
): void {
  for (const when of dated) addEvent(reading, sentence, clause, status, when, subject);
}
