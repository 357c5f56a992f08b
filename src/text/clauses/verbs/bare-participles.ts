// Participles without their auxiliary: "game postponed until Sunday", "boiler repaired 3 March", "was lifted in May and reimposed in June".
import { isGivenName, isRoleAt } from '../../words/roles.js';
import { NEWLINE, NUMBER, WORD } from '../../tokens/tokens.js';
import { clauseLike, type Clause } from '../clause.js';
import {
  COLON,
  COMMA,
  DOT,
  endsInProse,
  hasMark,
  HYPHEN,
  hintsAt,
  isBreak,
  isCapital,
  isGlued,
  isPlural,
  type SentenceWords,
  textBetween,
  timeEnd,
} from '../../words/sentence-words.js';
import { datesNoun } from '../times/time-nouns.js';
import { ASPECTS, isToCome, type VerbGroup } from './verb-group.js';
import {
  ADVERB,
  ANAPHOR,
  APPOINTS,
  ARTICLE,
  BASE,
  CAUSE,
  COORDINATOR,
  DETERMINER,
  DOER,
  HAPPENING,
  INDEFINITE,
  NOT,
  NOUN_LIKE,
  OWNER,
  PARTICIPLE,
  PARTICLE,
  PREPOSITION,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SINCE,
  SUBORDINATOR,
  TO,
  UNTIL,
} from '../../words/vocabulary.js';
import { firstMark, hasTime, pastTimes } from '../../words/stretches.js';
import { ADVANCE, BEGIN, CANCEL, END, EXTEND, HAPPEN, MISS, MOVE, PLAN, POSTPONE, REINSTATE, SAY, STATE } from '../../words/verb-senses.js';
import { heldBefore } from '../joints/tenseless-clause.js';

/** Senses of verbs that things do by themselves: they open, close, come about. */
const ACTIVE = new Set([BEGIN, END, HAPPEN, STATE, MISS, SAY]);
/** What nobody does without an object: "the race was moved and the concert cancelled". */
const UNDONE = new Set([CANCEL, POSTPONE, REINSTATE]);
/** What nobody does to a time without an object. */
const SHIFTS = new Set([MOVE, EXTEND, ADVANCE]);

/** "Was lifted in May and reimposed in June", "the roof was mended and the walls painted": the second participle shares the auxiliary of the first. */
export function sharesAuxiliary(words: SentenceWords, previous: Clause, { verb, joint, subject }: Clause, isResumed = false): boolean {
  const isOfThing = UNDONE.has(verb.sense) || isDoneToThings(words, verb),
    isDoneTo =
      joint === 'coordinate' && (previous.verb.past || previous.verb.mood === 'will' || previous.verb.planned) && isDoneToThings(words, verb);
  return (
    previous.verb.passive &&
    // "Was towed in and, after it had been sealed, pumped dry".
    (joint === 'coordinate' || isListed(words, verb, previous.verb.mood !== 'none' || isToCome(previous.verb)) || (isResumed && isOfThing)) &&
    (subject[0] === previous.subject[0] || UNDONE.has(verb.sense) || isCount(words, subject) || isDoneTo) &&
    // "Was reversed in May and confirmed in June": no one else says so.
    isBareParticiple(words, verb, isToCome(previous.verb) || (verb.sense === SAY && isDoneTo))
  );
}

/** "Lost his hat and the coat | bought in May": a second thing, of which the verb before is told as well; not "paid the fine and the firm appealed". */
export function isOfSecondThing(words: SentenceWords, previous: Clause, { verb, joint, connective, subject: [from, to] }: Clause): boolean {
  const { classes } = words.vocabulary,
    head = words.tokens.word[to - 1];
  if (joint !== 'coordinate' || previous.verb.passive || previous.verb.form !== 'finite' || from !== connective + 1 || to !== verb.from) return false;
  const hasThing = previous.verb.to < connective && onlyNoun(words, previous.verb.to, connective);
  return (
    hasThing &&
    classes.body[head] + classes.collective[head] === 0 &&
    !isRoleAt(words, to - 1) &&
    isDoneToThings(words, verb) &&
    isBareParticiple(words, verb)
  );
}

/** All kinds of signs. */
const ANY = -1;

/** An article or a pointer opens it, and no time or sign stands in it. */
function onlyNoun(words: SentenceWords, from: number, to: number): boolean {
  return (words.bits[from] & DETERMINER) !== 0 && !hasTime(words, from, to) && firstMark(words, ANY, from, to) < 0;
}

/** What things have done to them, and do not do by themselves. */
function isDoneToThings({ vocabulary: { classes } }: SentenceWords, { base }: VerbGroup): boolean {
  return classes.doneTo[base] > TO_NOTHING && classes.selfMoved[base] === 0;
}

/** "Was begun in 1890, given up when the money ran out | and completed in 1901": not by the money. */
export function isOfPassive(words: SentenceWords, host: Clause, previous: Clause, verb: VerbGroup): boolean {
  return host.verb.passive && host.verb.past && !previous.verb.passive && isDoneToThings(words, verb) && isBareParticiple(words, verb, true);
}

/**
 * "Was questioned, | charged and released", ", painted, and sold", "will be passed, | signed in June and published": one of several, between a comma and the next.
 * @param isToBe - with more behind it than its particle; in a past such a form may be a verb of its own: "was born in Bonn, | studied in Oslo and died".
 */
function isListed(words: SentenceWords, { from, to: end, particle }: VerbGroup, isToBe: boolean): boolean {
  if (!hasMark(words, from - 1, COMMA)) return false;
  const { bits } = words,
    // "Dug up".
    last = particle === end || (bits[end] & (PARTICLE | PREPOSITION)) === PARTICLE ? end + 1 : end,
    to = isToBe ? behindMore(words, last) : last,
    next = hasMark(words, to, COMMA) ? to + 1 : to;
  // "And later released".
  let other = bits[next] & COORDINATOR ? next + 1 : next;
  while ((bits[other] & (ADVERB | PARTICIPLE)) === ADVERB) other++;
  return (next > to || (bits[to] & COORDINATOR) !== 0) && ((bits[other] & PARTICIPLE) !== 0 || hasMark(words, next + 1, COMMA));
}

/** "Sent | to the president in June | and signed": behind the times and the phrase that a participle has. */
function behindMore(words: SentenceWords, from: number): number {
  const { bits, tokens } = words;
  let at = pastTimes(words, from, tokens.length);
  if (bits[at] & PREPOSITION) while (at < tokens.length && !isBreak(words, at) && !(bits[at] & (COORDINATOR | RELATIVE | SUBORDINATOR))) at++;
  return at;
}

/** A past form that is done to its subject, though no auxiliary says so. */
export function isPassiveAlone(words: SentenceWords, clause: Clause, to: number): boolean {
  const { verb, joint, subject } = clause,
    isDone = isDoneBy(words, verb.to);
  // "The hall opened by the mayor": somebody did it.
  if (isDone && verb.sense === BEGIN && isBareParticiple(words, verb, true) && !(words.bits[verb.to + 1] & PROGRESSIVE)) return true;
  if (isTelegram(words, clause)) return true;
  // "Whistle, found by Ada Moe": a label without a verb of its own.
  if (isDone && joint === 'main' && hasMark(words, verb.from - 1, COMMA) && isSomebody(words, verb.to + 1) && isBareParticiple(words, verb, true))
    return true;
  if (isInHeadline(words, clause, to) || isConvened(words, clause)) return true;
  if (!isBareParticiple(words, verb)) return false;
  // "Two killed, nobody hurt": who had no object did nothing.
  if (words.vocabulary.classes.harming[verb.base] !== 0 && (isCount(words, subject) || words.bits[subject[0]] & NOT)) return true;
  // "Karl killed in action.", "Moe wounded at Arras", as annals say it: nobody does so to nothing.
  if (joint === 'main' && isHarmed(words, verb) && isPerson(words, subject)) return true;
  // "A hall built in 1931."
  if (isOneThing(words, subject) && !ASPECTS.has(verb.sense) && !(words.bits[verb.to] & (SUBORDINATOR | RELATIVE)) && isDoneToThings(words, verb))
    return true;
  // "Request refused by the board."
  if (isDone && isThing(words, clause)) return true;
  // "Match on Friday called off owing to rain." as notices say it; with an article it is a sentence, whatever ends it: "the launch slipped to Monday".
  if ((endsInProse(words, to) || hasArticle(words, subject[0], verb.from)) && !isThing(words, clause))
    return (
      verb.sense === CANCEL && joint === 'main' && isNotice(words, verb, (words.bits[subject[1] - 1] & HAPPENING) !== 0 && isCounted(words, subject))
    );
  // "Game postponed until Sunday", "standup moved to 10:30".
  return UNDONE.has(verb.sense) || (SHIFTS.has(verb.sense) && isShifted(words, verb));
}

/** "Killed", "wounded", not "drowned", "broke" by itself, nor "hurt", which may be done by what hurts. */
function isHarmed({ bits, vocabulary: { classes } }: SentenceWords, { base, head }: VerbGroup): boolean {
  return classes.harming[base] !== 0 && classes.selfMoved[base] + classes.befalls[base] === 0 && !(bits[head] & BASE);
}

/** "Crew saved after a night adrift", "drivers told to wait": headlines have neither articles nor a full stop, and tell what somebody did in the present. */
function isInHeadline(words: SentenceWords, { verb, joint, subject: [first, last] }: Clause, to: number): boolean {
  const { bits, vocabulary, tokens } = words,
    { charges, doneTo, harming, naming } = vocabulary.classes,
    isDoneTo = doneTo[verb.base] + charges[verb.base] + harming[verb.base] + naming[verb.base] !== 0;
  if (!isDoneTo || joint !== 'main' || first >= last || endsInProse(words, to) || hasArticle(words, first, verb.from)) return false;
  // "Moe warned of a flood" herself, but "Moe accused of theft".
  if (verb.sense === SAY && charges[verb.base] === 0 && vocabulary.classes.nounJoint[tokens.word[verb.to]] !== 0) return false;
  // "Named coach".
  if (naming[verb.base] !== 0)
    return !bits[verb.to] && tokens.kind[verb.to] === WORD && !isCapital(words, verb.to) && mayBeParticiple(words, verb, true);
  // "Shot dead in Oslo", "found safe".
  const isLeftSo = vocabulary.classes.leftSo[tokens.word[verb.to]] !== 0;
  return isLeftSo || (bits[verb.to] & TO) !== 0 ? mayBeParticiple(words, verb, true) : isBareParticiple(words, verb, true);
}

/** "Talks held on Monday", "Minutes of the meeting, held on 3 May": they are held; but "the truce held", "the council held on to it". */
function isConvened(words: SentenceWords, { verb, joint, subject: [from, to] }: Clause): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  if (joint !== 'main' || classes.holding[verb.base] === 0 || bits[verb.to + 1] & TO || !isBareParticiple(words, verb, true)) return false;
  return word.subarray(from, to).some((id) => classes.convened[id] !== 0);
}

/** Somebody writes whole sentences: "the", "her", "they". */
function hasArticle(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.bits[at] & (PRONOUN | ANAPHOR) || hintsAt(words, at) & (ARTICLE | OWNER)) return true;
  return false;
}

/** "By" and a word that is no time. */
function isDoneBy(words: SentenceWords, at: number): boolean {
  return (hintsAt(words, at) & DOER) !== 0 && words.timeAt[at + 1] === 0 && words.tokens.kind[at + 1] === WORD;
}

/** A name, or "her aunt". */
function isSomebody(words: SentenceWords, at: number): boolean {
  return isCapital(words, at) || (hintsAt(words, at) & OWNER) !== 0;
}

/** "Road closed until 9 May", "Gym shut from 3 to 9 May", "Gym shut 3–9 May": how long it is so; a firm "closed in May". */
export function isNoticeOfState(words: SentenceWords, clause: Clause): boolean {
  // "Two schools closed until Monday" too.
  const isSome =
    clause.verb.sense === END && clause.joint === 'main' && isCounted(words, clause.subject) && isBareParticiple(words, clause.verb, true);
  if (!isSome && !isShut(words, clause)) return false;
  const { to } = clause.verb,
    { bits, timeAt, times } = words;
  if (timeAt[to] !== 0) return times[timeAt[to] - 1].range === 'start';
  return (bits[to] & (UNTIL | SINCE)) !== 0 && !(hintsAt(words, to) & DOER) && timeAt[to + 1] !== 0;
}

/** "Road closed", "Gym shut": without an article, as notices say it. */
function isShut(words: SentenceWords, clause: Clause): boolean {
  return clause.verb.sense === END && (words.bits[clause.verb.head] & PARTICIPLE) !== 0 && isBareForm(words, clause);
}

/** "Road closed", "Bus 12 diverted", "Authors notified 1 May", without a full stop: what a notice tells of a day to come looks like a past. */
export function isOfNotice(words: SentenceWords, clause: Clause): boolean {
  return isShut(words, clause) || (isBareForm(words, clause) && isBareParticiple(words, clause.verb, endsLine(words, clause)));
}

/** The last words of a line, without a full stop. */
function endsLine(words: SentenceWords, { to }: Clause): boolean {
  const { kind, length } = words.tokens;
  return !hasMark(words, to - 1, DOT) && (to >= length || kind[to] === NEWLINE);
}

/** One word as a verb, whose subject is no name and has no article. */
function isBareForm(words: SentenceWords, { verb: { head, from, form }, subject: [first, last], joint }: Clause): boolean {
  if (form !== 'finite' || head !== from || joint !== 'main' || first >= last) return false;
  return (words.bits[first] & (DETERMINER | PRONOUN)) === 0 && !isName(words, first, last);
}

/** "Two were killed and 30 injured": a number alone. */
function isCount(words: SentenceWords, [from, to]: Clause['subject']): boolean {
  const {
    tokens: { kind },
    bits,
  } = words;
  if (from >= to || (kind[to - 1] !== NUMBER && !(bits[to - 1] & DETERMINER && hintsAt(words, to - 1) & INDEFINITE))) return false;
  for (let at = from; at < to - 1; at++) if (!(bits[at] & (PREPOSITION | ADVERB | DETERMINER)) && kind[at] !== NUMBER) return false;
  return true;
}

/** A past form that may be a participle, with neither auxiliary nor object, of a verb that things do not do by themselves. */
export function isBareParticiple(words: SentenceWords, verb: VerbGroup, isWilled = false): boolean {
  const { particle, to: end, base } = verb,
    { bits, timeAt, tokens } = words;
  if (!mayBeParticiple(words, verb, isWilled)) return false;
  const last = particle === end ? end + 1 : end,
    // "Won back twice".
    to = (bits[last] & (ADVERB | PREPOSITION | DETERMINER)) === ADVERB ? last + 1 : last;
  // "Was sold and renamed Ithaki".
  if (words.vocabulary.classes.naming[base] !== 0 && isCapital(words, to)) return true;
  // "Called off Friday's match" acts upon that.
  // "Spent the night in a hotel" too.
  if (to < tokens.length && timeAt[to] !== 0) return !datesNoun(words, to) && words.vocabulary.classes.spending[base] === 0;
  // "Yesterday put off to 9 June her ruling on bail": what is heavy stands behind the slot.
  const behind = bits[to] & PREPOSITION && timeAt[to + 1] !== 0 ? timeEnd(words, to + 1) : to;
  if (behind > to && bits[behind] & DETERMINER && !isGlued(words, behind)) return false;
  return (
    to >= tokens.length || (bits[to] & (PREPOSITION | COORDINATOR | SUBORDINATOR | CAUSE)) !== 0 || isBreak(words, to) || hasMark(words, to, DOT)
  );
}

/** A past form without an auxiliary, which is a participle as well, of what is done to something. */
function mayBeParticiple(words: SentenceWords, { head, from, form, past, sense, base }: VerbGroup, isWilled: boolean): boolean {
  const { undergone, intransitive } = words.vocabulary.classes;
  if (form !== 'finite' || !past || !(words.bits[head] & PARTICIPLE) || (head !== from && !hasMark(words, head - 1, HYPHEN))) return false;
  return intransitive[base] === 0 && (!ACTIVE.has(sense) || isWilled || undergone[base] !== 0);
}

/** Tokens of a label, at most. */
const LONGEST_LABEL = 6;

/** "Library: closed on Monday", "Old Bridge: repainted in May": what is done to what the label names. */
export function ofLabel(words: SentenceWords, clause: Clause, from: number): Clause {
  const {
      verb,
      joint,
      subject: [first, last],
    } = clause,
    { classes } = words.vocabulary,
    colon = verb.from - 1;
  if (joint !== 'main' || first < last || colon <= from || colon - from > LONGEST_LABEL || !hasMark(words, colon, COLON)) return clause;
  for (let at = from; at < colon; at++)
    if (words.timeAt[at] !== 0 || classes.stateLabel[words.tokens.word[at]] !== 0 || isBreak(words, at) || words.bits[at] & PRONOUN) return clause;
  const isDone = verb.sense === END || UNDONE.has(verb.sense) || classes.doneTo[verb.base] !== 0;
  if (!isDone || !isCapital(words, from) || !isBareParticiple(words, verb, true)) return clause;
  verb.passive = true;
  return clauseLike(clause, { subject: [from, colon] });
}

/** "Minutes of the meeting held on 3 May", as titles say it. */
export function asHeld(words: SentenceWords, clause: Clause, to: number): Clause {
  const { verb } = clause;
  const subject = !endsInProse(words, to) && isBareParticiple(words, verb) ? heldBefore(words, verb, clause.subject) : undefined;
  if (!subject) return clause;
  verb.passive = true;
  return clauseLike(clause, { subject });
}

/** "Boiler repaired 3 March", "Order placed: 28 Feb", "Delayed by weather": neither article nor object, and a date that no preposition joins. */
function isTelegram(words: SentenceWords, { verb, subject: [first, last], joint }: Clause): boolean {
  const { to } = verb;
  if (joint !== 'main' || (words.bits[first] & (DETERMINER | PRONOUN)) !== 0) return false;
  if (first < last && isAppointed(words, verb)) return true;
  if (ASPECTS.has(verb.sense) || !isBareParticiple(words, verb)) return false;
  if (first >= last) return (hintsAt(words, to) & DOER) !== 0 && words.timeAt[to + 1] === 0;
  if (isName(words, first, last)) return false;
  const index = words.timeAt[to];
  if (index === 0) return hasMark(words, to, COLON);
  const time = words.times[index - 1],
    next = timeEnd(words, to);
  return (
    time.when !== undefined &&
    (!isCapital(words, to) || /\d/.test(time.text)) &&
    (next >= words.tokens.length || (words.bits[next] & PREPOSITION) !== 0 || words.tokens.kind[next] !== WORD)
  );
}

/** "Hearing set for 11 September". */
function isAppointed(words: SentenceWords, { sense, head, from, planned, to }: VerbGroup): boolean {
  const isParticiple = head === from && (words.bits[head] & PARTICIPLE) !== 0;
  return isParticiple && sense === PLAN && !planned && (hintsAt(words, to) & APPOINTS) !== 0 && words.timeAt[to + 1] !== 0;
}

/** Value of the class `doneTo`: only where nothing is what it was done to. */
const TO_NOTHING = 1;
/** Value of the class `doneTo`: only beside another verb whose auxiliary it shares. */
const BESIDE = 3;

/** "Depot bombed in the night", "no faults reported", "nothing found": neither article nor object, of a verb that is done to things. */
export function isCurt(words: SentenceWords, { verb, subject: [first, last] }: Clause): boolean {
  const isNone = (words.bits[first] & NOT) !== 0,
    doneTo = words.vocabulary.classes.doneTo[verb.base];
  if (first >= last || verb.particle >= 0 || doneTo === 0 || doneTo === BESIDE) return false;
  const isBare = (words.bits[first] & (PRONOUN | ANAPHOR)) === 0 && (hintsAt(words, first) & (ARTICLE | OWNER)) === 0;
  if (!isNone && (doneTo === TO_NOTHING || !isBare)) return false;
  return isBareParticiple(words, verb, isNone) && !isName(words, first, last) && !hasOwner(words, first, last);
}

/** "Fire drill cancelled on account of rain.", as logs say it: neither article nor name, and a noun that the language knows. */
function isThing(words: SentenceWords, { subject: [first, last], joint }: Clause): boolean {
  return (
    joint === 'main' &&
    first < last &&
    (words.bits[first] & (DETERMINER | PRONOUN)) === 0 &&
    words.tokens.word[last - 1] !== 0 &&
    (last - first === 1 || !isCapital(words, last - 1))
  );
}

/** "Pike, her aunt and their sons": who leaves no articles out. */
function hasOwner(words: SentenceWords, first: number, last: number): boolean {
  for (let at = first + 2; at < last; at++)
    if (hintsAt(words, at) & OWNER && (words.bits[at - 1] & COORDINATOR || hasMark(words, at - 1, COMMA))) return true;
  return false;
}

/** "Ada Berg": each word with a capital; of a single one nobody can tell, "chapel of St Anne" is a chapel. */
function isName(words: SentenceWords, first: number, last: number): boolean {
  for (let at = first + 1; at < last && !(words.bits[at] & PREPOSITION); at++) if (isCapital(words, at)) return true;
  return false;
}

/** "Karl", "Ada Berg", "Moe and Berg". */
function isPerson(words: SentenceWords, [first, last]: Clause['subject']): boolean {
  if (last - first === 1) return isGivenName(words.vocabulary, textBetween(words, first, last));
  return isCapital(words, last - 1) && isName(words, first, last);
}

/** "All ferries", "two trains", no "two guests", "the ferry": how many things. */
function isCounted(words: SentenceWords, [first, last]: Clause['subject']): boolean {
  const isSome = (words.bits[first] & (DETERMINER | ANAPHOR | NOT)) === DETERMINER && !(hintsAt(words, first) & (ARTICLE | OWNER));
  if (!isSome && words.tokens.kind[first] !== NUMBER) return false;
  return isPlural(words, last - 1) && !isDoer(words, last - 1);
}

/** "A hall", no "a judge", "a committee on Thursday". */
function isOneThing(words: SentenceWords, [first, last]: Clause['subject']): boolean {
  if ((hintsAt(words, first) & (INDEFINITE | ARTICLE)) !== (INDEFINITE | ARTICLE)) return false;
  for (let at = first + 1; at < last; at++) if (words.timeAt[at] !== 0 || isDoer(words, at)) return false;
  return words.bits[last - 1] === 0 || (words.bits[last - 1] & (NOUN_LIKE | HAPPENING)) !== 0;
}

/** "Judge", "committee": who acts by himself. */
function isDoer(words: SentenceWords, at: number): boolean {
  return isRoleAt(words, at) || words.vocabulary.classes.collective[words.tokens.word[at]] !== 0;
}

/** "Called off.", "cancelled owing to rain", "cancelled by the owner", "cancelled until Friday.", of several things that take place "cancelled on Friday.": nothing behind it that it could act upon. */
function isNotice(words: SentenceWords, { to, particle }: VerbGroup, isCounted: boolean): boolean {
  const end = particle === to ? to + 1 : to;
  // "All sailings cancelled today."
  const at = pastTimes(words, end, words.tokens.length, isCounted ? PREPOSITION | UNTIL : UNTIL);
  return hasMark(words, at, DOT) || (words.bits[at] & CAUSE) !== 0 || (hintsAt(words, at) & DOER) !== 0;
}

/** "Moved to 10:30", "brought forward to Monday", "brought forward two days to Monday". */
function isShifted(words: SentenceWords, { to, particle }: VerbGroup): boolean {
  const { bits, timeAt } = words,
    at = timeEnd(words, particle === to ? to + 1 : to);
  return (at > to + 1 && at >= bits.length) || ((bits[at] & PREPOSITION) !== 0 && timeAt[at + 1] !== 0);
}
