// What the text says of a clause: it happened, is planned, is denied, is hearsay, or nothing.
import type { EventStatus } from '../../model/index.js';
import { isFiner } from '../../time/index.js';
import { isActSense } from '../drafts/act-senses.js';
import { type Clause, isMain, parentOf } from '../clauses/clause.js';
import { isNoLonger, isObliged, isLasting } from '../clauses/verb-group.js';
import type { Dated } from '../drafts/combine-times.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { tellsFrom } from '../clauses/rumours.js';
import { pastTimes, hints } from '../words/stretches.js';
import { COMMA, DOT, hasMark, hintsAt, isBreak, isCapital, isPlural, untilAt, type SentenceWords } from '../words/sentence-words.js';
import { NUMBER } from '../tokens/tokens.js';
import { timesOf, type AttachedTime } from '../clauses/time-roles.js';
import { ADVERB, ANAPHOR, APPOINTS, ARGUMENT, AUTHOR, BE, COMPARISON, DETERMINER, CONDITION, DOER, DUE, HABITUAL, HAVE, HEARSAY, NOT, ORIGINAL, PROGRESSIVE, PRONOUN, RELATIVE, RUMOUR, senseOf, SUBORDINATOR, TO, WOULD } from '../words/vocabulary.js';
import { isOfRecord, isGone, isAhead, isToday, isRunning } from '../drafts/day-of-writing.js';

const PLAN = senseOf('plan'), STATE = senseOf('state'), MISS = senseOf('miss'), BEGIN = senseOf('begin'), SAY = senseOf('say'), END = senseOf('end'), ASK = senseOf('ask'), HAPPEN = senseOf('happen');

/** Value of the class `obliged` for what leaves open whether it will be. */
const OPEN = 2;

/** Value of the class `slotAge`: "earlier", "previous". */
const FORMER = 2;

/** Values of the class `leavesOpen`: who does not believe it believes that it is not so; who does not say it leaves it open; what is wished or pretended is not so; of what there is no sign, and what is not sure, nobody knows; what is doubted is not so; of what has versions, a former one was mended. */
const BELIEF = 1, WORDS = 2, UNTRUE_OF = 3, SIGN = 4, DOUBT = 5, VERSION = 6;

/** What the text says of a finite clause; undefined where it commits to nothing. */
export function statusOf(reading: Reading, sentence: SentenceReading, clause: Clause, dated: readonly Dated[], times: readonly AttachedTime[]): EventStatus | undefined {
  const { words } = reading;
  const { verb } = clause;
  const first = dated[0];
  // "Nobody believes that it will sail", "wished it had sold the mill": it will not, it did not; "wished it had not" tells that it did.
  const { tokens: { word }, vocabulary: { classes } } = words, host = parentOf(sentence.clauses, clause);
  // "It is unlikely that it will".
  const isUnlikely = host?.verb.copula === true && (clause.connective < 0 ? clause.joint === 'complement' : clause.connective === host.verb.to + 1) && classes.improbable[word[host.verb.to]] !== 0;
  const teller = isUnlikely || clause.joint === 'complement' ? host : undefined, doubt = teller ? classes.leavesOpen[teller.verb.base] : 0;
  // "Falsely claimed that it had closed", "an earlier version said that it had closed".
  const isFalse = teller !== undefined && isSaidFalsely(words, teller);
  if (teller?.verb.mood === 'none' && (isUnlikely || isFalse || doubt === DOUBT && reading.sayings.contentAt(verb.head) < 0 ? !isNegative(words, teller) : doubt === UNTRUE_OF ? verb.mood === 'none' && (verb.past || verb.perfect) && !isNegative(words, teller) : doubt === BELIEF && isNegative(words, teller))) verb.negated = !verb.negated;
  // "Demanded that he resign on Monday": what is asked for is yet to be done.
  if (teller?.verb.sense === ASK && !teller.verb.negated && verb.form === 'finite' && verb.head === verb.from && !verb.past && !verb.copula) return verb.negated ? 'negated' : 'scheduled';
  // "Will no longer stop here from June": from then on it does not.
  if (!verb.past && isNoLonger(words, verb) && times.some(({ role }) => role === 'origin')) verb.negated = true;
  if (verb.sense === MISS && verb.mood === 'none' && !verb.negated) return verb.planned ? 'scheduled' : 'occurred';
  // "It was agreed that the fee be paid by 20 May".
  const settled = verb.mood === 'wish' && !verb.negated ? host?.verb : undefined;
  if (settled && classes.settling[settled.base] !== 0 && settled.past && !settled.negated && settled.mood === 'none') return 'scheduled';
  // "Do not eat after midnight": what is asked not to be done is no happening.
  if (verb.mood === 'wish' || verb.negated && !verb.past && !verb.perfect && verb.mood === 'none' && clause.joint === 'main' && clause.subject[0] >= clause.subject[1]) return undefined;
  if ((verb.negated || verb.sense === PLAN && verb.passive && isNobody(words, clause)) && (verb.planned || (verb.sense === PLAN && verb.passive) || ((verb.mood === 'will' || verb.mood === 'may') && times.some(({ role }) => role === 'until')))) {
    // "not expected before the summer", "no trains are expected before May": from then on; "pledged not to strike before May": no more than that.
    const until = isNotTo(words, verb) ? undefined : untilOf(words, times);
    if (until?.time.when) (dated as Dated[])[0] = { when: until.time.when, times: [until.time] };
    // "Could not come home until 1945": then she did.
    if (until?.time.when && verb.mood === 'may' && verb.past && !isAhead(reading, until.time.when)) {
      verb.negated = false;
      verb.mood = 'none';
      return 'occurred';
    }
    // "Is not going to open on Friday": it is denied.
    return until ? 'scheduled' : 'negated';
  }
  // "No ferry is expected to sail".
  if (verb.planned || (verb.sense === PLAN && (verb.passive || verb.copula))) return isDenied(reading, clause) && verb.planned ? 'negated' : 'scheduled';
  if (isAppointed(reading, clause, times) || isOnAgenda(reading, clause)) return 'scheduled';
  if (verb.mood === 'will') return verb.negated || isDenied(reading, clause) ? 'negated' : 'scheduled';
  if (verb.mood === 'would') {
    // "should have reopened on 1 May": so it was laid down.
    if (verb.perfect && (words.bits[verb.from] & CONDITION) !== 0) return 'scheduled';
    // "would have sailed": it did not; "which would have taken place on Monday" still names the slot.
    if (clause.conditional || verb.perfect && !verb.planned) return verb.perfect && clause.joint === 'relative' ? 'scheduled' : undefined;
    // "No firm would employ her in 1950": it did not happen; "no decision would be made until after a vote at four": then.
    return verb.negated || isDenied(reading, clause) && untilAt(words, verb.to, clause.to) === clause.to ? 'negated' : 'scheduled';
  }
  // "Guests booked until 5 May can change": a right, and the time is of whose it is.
  if (verb.mood === 'may' && times.every(({ place }) => place === 'subject')) return undefined;
  // "Customers could not pay from 9:12 to 11:47": so it was, all that time.
  if (verb.mood === 'may' && verb.negated && Number.isFinite(first.when.start) && first.when.edtf.includes('/') && !isAhead(reading, first.when)) return 'occurred';
  // "The fire may have been lit on Monday": so it is thought.
  if (verb.mood === 'may' && verb.perfect && !verb.negated && !verb.planned && !isAhead(reading, first.when)) return 'reported';
  // "He said that he might go in March": from then it was open.
  if (verb.mood === 'may' && !verb.perfect && !verb.negated && words.vocabulary.classes.obliged[words.tokens.word[verb.from]] === OPEN) return 'scheduled';
  // "Might go home today": nobody knows yet.
  // "By noon no boat could land": and none did.
  if (verb.mood === 'may') return verb.negated || (verb.past && isDenied(reading, clause)) ? 'negated' : times.some((time) => time.role === 'until') ? 'scheduled' : isAhead(reading, first.when) || (!verb.perfect && (isRunning(reading, first.when) && isObliged(words, verb) || !verb.past && isToday(reading, first.when))) ? 'scheduled' : 'occurred';
  if (isHabit(reading, clause)) return isDue(sentence, clause) ? 'scheduled' : undefined;
  if (isDenied(reading, clause)) {
    // "Nobody picked up until 12:45": somebody did then.
    const until = verb.past && !verb.copula && !verb.negated && !isStretch(times) ? times.find((time) => time.role === 'until' && time.place === 'after') : undefined;
    if (!until?.time.when) return 'negated';
    (dated as Dated[])[0] = { when: until.time.when, times: [until.time] };
    return 'occurred';
  }
  // "We had expected her at Easter", "the piper we were expecting at nine": for then.
  if (verb.sense === PLAN && !verb.passive && (!verb.past || times.every(({ place }) => place === 'after')) && (verb.past === verb.perfect || words.bits[verb.head] & PROGRESSIVE)) return 'scheduled';
  if (verb.sense === PLAN && (dated.some(({ when }) => isAhead(reading, when)) || times.some(({ role, place }) => role === 'target' && place === 'after'))) return 'scheduled';
  // "Is not until 14 May", "is from March 1998": then, and neither till then nor since.
  const exact = verb.copula && times.find(({ role, preposition }) => verb.negated ? role === 'until' : role === 'origin' && preposition === verb.to);
  if (exact && exact.time.when) {
    (dated as Dated[])[0] = { when: exact.time.when, times: [exact.time] };
    return isAhead(reading, exact.time.when) ? 'scheduled' : 'occurred';
  }
  // "is shut until 14 May", "has been freed on bail until then": so now; "has been given until May" is a deadline.
  if (!verb.past && !verb.negated && (verb.passive || verb.copula) && times.some(({ role, place, preposition }) => role === 'until' && place === 'after' && (!verb.perfect || preposition > verb.to)) && first.when.start === -Infinity) return 'ongoing';
  // "have been offered places on 4 April", "was fixed on 9 June": what is done already, of what is to come; not "trains do not run on Friday".
  // "Was coming for Easter" too: so it was arranged; "had to pay by Friday", which is to come.
  if ((!verb.past || words.bits[verb.from] & HAVE && words.bits[verb.from + 1] & TO || words.vocabulary.classes.deedVerb[verb.base] !== 0 || words.bits[verb.head] & PROGRESSIVE) && isAhead(reading, first.when)) return verb.negated && times.every(({ role }) => role !== 'until') ? 'negated' : 'scheduled';
  // "Doors open at 7 pm", "the meeting is at 7 pm": told by the clock, of the day of writing.
  if (!verb.past && !verb.perfect && !verb.negated && verb.form === 'finite' && (verb.sense === BEGIN || verb.sense === END || isOnlyWhen(words, clause)) && reading.written && reading.writtenAt === undefined && isFiner(first.when.precision, 'part') && first.when.start >= reading.written.start) return 'scheduled';
  // "Expires at the end of the year", "opens this week".
  if (!verb.past && !verb.perfect && !verb.negated && (verb.sense === BEGIN || verb.sense === END) && reading.written && first.when.start <= reading.written.start && first.when.end > reading.written.end && first.when.precision !== 'day') return 'scheduled';
  if (verb.negated) {
    // "did not arrive until Tuesday": it arrived then.
    const until = untilOf(words, times);
    if (until?.time.when && (verb.past || verb.perfect || isOfRecord(reading) || isGone(reading, until.time.when)) && !isStretch(times)) {
      (dated as Dated[])[0] = { when: until.time.when, times: [until.time] };
      return 'occurred';
    }
    // "did not return until the funeral, in 1968".
    if (verb.past && times.length === 1 && untilAt(words, verb.to, times[0].from) < times[0].from) return 'occurred';
    return 'negated';
  }
  // "It was originally on 6 May": so it was planned.
  if (verb.past && isOnlyWhen(words, clause) && times.some(({ isOriginal }) => isOriginal)) return 'scheduled';
  if (isHearsay(reading, sentence, clause)) return 'reported';
  if (isLasting(verb, times)) return 'ongoing';
  if (!verb.past && !verb.perfect && (verb.sense === STATE || verb.copula) && !isOfRecord(reading)) return 'ongoing';
  return 'occurred';
}

/** "Until Tuesday", "before Tuesday", but "by Tuesday": what did not happen until then did. */
function untilOf(words: SentenceWords, times: readonly AttachedTime[]): AttachedTime | undefined {
  return times.find(({ role, preposition }) => role === 'until' && !(hintsAt(words, preposition) & DOER));
}

/** "Pledged not to strike", but "was not to strike"; "must not sell it": what is laid down is that it will not be. */
function isNotTo({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, { from, head, mood, negated }: Clause['verb']): boolean {
  if (mood === 'may' && negated && classes.obliged[word[from]] === 1) return true;
  for (let at = from; at + 1 < head; at++) if (bits[at] & NOT && bits[at + 1] & TO && !(bits[at - 1] & BE)) return true;
  return false;
}

/** "Is at six": when it is, and nothing of how. */
function isOnlyWhen(words: SentenceWords, { verb, to }: Clause): boolean {
  const from = words.bits[verb.to] & ORIGINAL ? verb.to + 1 : verb.to, end = pastTimes(words, from, to);
  return verb.copula && !verb.passive && end > from && (end === to || isBreak(words, end) || hasMark(words, end, DOT));
}

/** "Did not miss a Sunday from 1991 until 2004": so it was all that time. */
function isStretch(times: readonly AttachedTime[]): boolean {
  return times.some(({ role }, at) => role === 'until' && at > 0 && (times[at - 1].role === 'origin' || times[at - 1].role === 'since'));
}

/** "listed for 4 May", "called for Saturday": a passive and "for" a day lay it down; so do "meant" and "booked" for "Friday's release". */
export function isAppointed({ words }: Reading, { verb }: Clause, times: readonly AttachedTime[]): boolean {
  return (verb.passive || isOn(words, verb)) && !verb.negated && times.some(({ role, place, preposition, from, isModifier }) => place === 'after' && (role === 'target' || isModifier && (words.bits[verb.head] & DUE) !== 0) && (hintsAt(words, isModifier ? from - 1 : preposition) & APPOINTS) !== 0);
}

/** "Is on for Saturday", "is still on for the 28th". */
function isOn({ tokens: { word }, bits, vocabulary: { classes } }: SentenceWords, { copula, to }: Clause['verb']): boolean {
  const dayOn = classes.dayOn;
  return copula && (dayOn[word[to]] !== 0 || dayOn[word[to - 1]] !== 0 || ((bits[to] & ADVERB) !== 0 && dayOn[word[to + 1]] !== 0));
}

/** "Was on the agenda for Tuesday". */
function isOnAgenda({ words: { bits, timeAt, tokens: { word }, vocabulary: { hints, classes, nounSense } } }: Reading, { verb, to }: Clause): boolean {
  const at = verb.to + 2;
  return verb.copula && !verb.negated && at < to && timeAt[at] === 0 && classes.dayOn[word[verb.to]] !== 0 && (bits[verb.to + 1] & DETERMINER) !== 0 && nounSense[word[at]] === PLAN && (hints[word[at + 1]] & APPOINTS) !== 0;
}

/** "usually released in May", "is normally held in April". */
export function isHabit({ words }: Reading, { verb }: Clause): boolean {
  return hints(words, Math.max(0, verb.from - 1), verb.head, HABITUAL);
}

/** "The fair, usually held in April, was scrapped": this year too it was expected then; nothing is said of that by "is held in May this year". */
export function isDue({ clauses }: SentenceReading, { joint, subject }: Clause): boolean {
  return (joint === 'relative' || joint === 'participle') && clauses.some((other) => other.subject[0] === subject[0] && isActSense(other.verb.sense));
}

/** "Nobody", "no trains". */
function isNobody({ bits }: SentenceWords, { subject: [from, to] }: Clause): boolean {
  return from < to && (bits[from] & NOT) !== 0;
}

/** "Nobody was hurt", "there was no sign", "received no reply": the denial stands with the noun. */
export function isDenied({ words }: Reading, clause: Clause): boolean {
  const { bits } = words, { verb, to } = clause;
  if (isNobody(words, clause)) return true;
  const next = verb.to;
  return next + 1 < to && (bits[next] & NOT) !== 0 && (verb.copula || (bits[next] & DETERMINER) !== 0) && !(bits[next + 1] & ADVERB);
}

/** "Falsely claimed", "was wrongly reported to have left", "an earlier version said", but not "her version is": what is told by that is not so. */
export function isSaidFalsely({ tokens: { word }, vocabulary: { classes: { leavesOpen, slotAge } } }: SentenceWords, { verb: { head }, subject: [from, to] }: Clause): boolean {
  if (leavesOpen[word[head - 1]] === UNTRUE_OF) return true;
  for (let at = from; at + 1 < to; at++) if (slotAge[word[at]] === FORMER && leavesOpen[word[at + 1]] === VERSION) return true;
  return false;
}

/** "Did not say", "nobody believes", "few think", but "not Ole, who believes". */
export function isNegative(words: SentenceWords, clause: Clause): boolean {
  const { bits, tokens: { word }, vocabulary: { classes: { barely } } } = words, [first, end] = clause.subject;
  if (barely[word[first]] !== 0 || first > 0 && barely[word[first - 1]] !== 0) return true;
  return clause.verb.negated || clause.verb.form === 'finite' && first < end && (bits[first] & (NOT | ADVERB)) === NOT;
}

/** "is accused of", "reportedly", "allegedly". */
export function isHearsay({ words, sayings }: Reading, { clauses }: SentenceReading, clause: Clause): boolean {
  // "The trial of a man accused of theft began": he is accused, and the trial began.
  for (let at = clause.from; at < clause.to; at++) if (hintsAt(words, at) & HEARSAY && !(clause.verb.form === 'finite' && at < clause.verb.from && clauses.some(({ verb }) => verb.head === at))) return true;
  const parent = parentOf(clauses, clause);
  if (parent !== undefined && (hintsAt(words, parent.verb.head) & HEARSAY) !== 0) return true;
  if (hintsAt(words, tellsFrom(words, clause) - 1) & RUMOUR) return true;
  if (parent !== undefined && (clause.connective < 0 ? clause.joint === 'complement' : clause.connective >= parent.verb.to && words.bits[clause.connective] & RELATIVE) && isLore(words, parent)) return true;
  // "according to the log": somebody else's words, with no verb of saying.
  const said = sayings.contentAt(clause.verb.head);
  return said >= 0 && (sayings.isPhrase(said) || sayings.isNobody(said));
}

/** "Tradition has it | that", "the story goes | that", "it is said | that", "it is feared | the boy drowned". */
function isLore(words: SentenceWords, { verb, subject: [from, to] }: Clause): boolean {
  if (verb.past || verb.negated || verb.mood !== 'none') return false;
  if (verb.passive && (verb.sense === SAY || words.vocabulary.classes.leavesOpen[verb.base] === BELIEF)) return to - from === 1 && (words.bits[from] & ANAPHOR) !== 0;
  return hints(words, from, to, RUMOUR);
}

/** Nothing is told by what only might be, by what is true of anyone, by what is compared. */
export function isUnreal(reading: Reading, { clauses }: SentenceReading, clause: Clause): boolean {
  const { words } = reading, { verb, joint, subject: [from, to] } = clause, { bits } = words;
  // "I should like it repaid by May": a wish. ", provided the knee lets her": a condition.
  for (let at = from + 1; at < to; at++) if ((bits[at - 1] & WOULD) !== 0 && (hintsAt(words, at) & ARGUMENT) !== 0) return true;
  if ((bits[verb.head] & CONDITION) !== 0 && hasMark(words, verb.from - 1, COMMA) && isProviso(clauses, clause)) return true;
  let parent = parentOf(clauses, clause);
  // "There is no sign that it will end", "it is not certain that it will sail": nor does the text know.
  const { leavesOpen } = words.vocabulary.classes, opening = clause.connective < 0 ? clause.from : clause.connective;
  // "Not clear why it closed", "did not say where it crashed": it did.
  const isOpen = isSign(words, opening - 1) && !isAsked(words, clause, opening);
  // "Nothing to show that it fell", "no proof has come up that it fell".
  if (parent && opening === parent.verb.to && !isAsked(words, clause, opening) && (bits[parent.verb.head - 1] & TO && (bits[parent.verb.head - 2] & (NOT | PRONOUN)) === (NOT | PRONOUN) || isNobody(words, parent) && isSign(words, parent.subject[1] - 1))) return true;
  if (isOpen && ((bits[opening - 2] | bits[opening - 3]) & NOT || joint === 'relative' && parent?.verb.negated)) return true;
  if (isOpen && joint === 'complement' && parent?.verb.copula && parent.verb.negated) return true;
  // "Did not say that it would close in May": nor does the text; "did not say until Friday that it had closed": then it was said.
  if (joint === 'complement' && parent && !parent.verb.passive && leavesOpen[parent.verb.base] === WORDS && isNegative(words, parent) && !isAsked(words, clause, opening) && !untilOf(words, timesOf(words, parent))) return true;
  // "They could not queue and then pay": all that hangs on what cannot be.
  while (joint === 'infinitive' && parent?.joint === 'infinitive') parent = parentOf(clauses, parent);
  if (joint === 'infinitive' && parent && ((parent.verb.mood === 'would' && parent.joint !== 'complement') || parent.verb.mood === 'may' || (parent.verb.negated && parent.verb.mood !== 'none'))) return true;
  if (joint === 'relative' && to - from === 1 && !hasMark(words, clause.connective - 1, COMMA) && ((bits[from]) & (PRONOUN | ANAPHOR)) === PRONOUN && !(hintsAt(words, from) & AUTHOR)) return true;
  if (joint === 'participle' && verb.form === 'participle' && verb.from > 0 && !isBreak(words, verb.from - 1) && !(bits[verb.from - 1] & ADVERB)) {
    // "claims received after noon will not be considered": true of any such claim; "the man held on Monday will" is one man.
    const next = clauses[clauses.indexOf(clause) + 1];
    if (next && !isKnown(reading, clause) && next.subject[0] === from && (verb.sense !== PLAN ? next.verb.mood === 'may' || next.verb.mood === 'will' : next.verb.mood === 'may' && !(bits[from] & DETERMINER))) return true;
  }
  // "as full as it was in May": a comparison; ", as any neighbour will tell you": who knows of it.
  return joint === 'subordinate' && (verb.copula || (verb.mood === 'will' && verb.sense === SAY && from < to)) && clause.connective >= 0 && (hintsAt(words, clause.connective) & (ARGUMENT | COMPARISON)) !== 0;
}

/** "Sign", "proof", or "report", of which there may be none. */
function isSign(words: SentenceWords, at: number): boolean {
  return words.vocabulary.classes.leavesOpen[words.tokens.word[at]] === SIGN || (hintsAt(words, at) & RUMOUR) !== 0 && (words.bits[at - 1] & NOT) !== 0;
}

/** "Why it closed", "where the car crashed", but not "that", "whether", "if": a word that asks for more of what was done; "what happened" names nothing. */
function isAsked({ bits }: SentenceWords, { verb }: Clause, at: number): boolean {
  return verb.mood === 'none' && !(verb.sense === HAPPEN && verb.from === at + 1) && (bits[at] & (SUBORDINATOR | CONDITION | DETERMINER)) === SUBORDINATOR;
}

/** "The man held on Monday", "two boys hurt last week": those who are told of, on a day that is over. */
function isKnown(reading: Reading, clause: Clause): boolean {
  const { words } = reading, { bits, tokens: { kind } } = words, { subject: [from, to] } = clause, times = timesOf(words, clause);
  return ((bits[from] & DETERMINER) !== 0 || kind[from] === NUMBER || isCapital(words, from + 1) || !isPlural(words, to - 1)) && times.length > 0 && times.every(({ time: { when } }) => when !== undefined && isGone(reading, when));
}

/** ", provided the knee lets her" hangs on what is not past; "the council, led by Ada Moe, provided shelters" tells of a deed. */
function isProviso(clauses: readonly Clause[], clause: Clause): boolean {
  const host = clauses.slice(0, clauses.indexOf(clause)).findLast(({ joint }) => isMain(joint));
  return host !== undefined && (!host.verb.past || host.verb.mood !== 'none');
}

export function inherited({ verb }: Clause): EventStatus {
  return verb.planned || verb.mood === 'will' || verb.mood === 'would' ? 'scheduled' : verb.negated ? 'negated' : 'occurred';
}
