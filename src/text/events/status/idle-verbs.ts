// Verbs that tell no deed by themselves: how things were, what was said, planned, come upon; and what else may tell one beside them.
import { objectOf } from '../../clauses/nouns/object-of.js';
import { isMain, parentOf, type Clause } from '../../clauses/clause.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { COMMA, DOT, hasMark, hintsAt, isBreak, isCapital, tellsBehind, timeEnd, type SentenceWords } from '../../words/sentence-words.js';
import { readTheme } from '../../clauses/nouns/theme.js';
import { isRoleAt } from '../../words/roles.js';
import { timesOf, type AttachedTime } from '../../clauses/times/time-roles.js';
import {
  ABOUT,
  ADVERB,
  AUTHOR,
  DETERMINER,
  HAVE,
  NOT,
  PARTICLE,
  PERSON,
  PREPOSITION,
  PROGRESSIVE,
  PRONOUN,
  SPEECH,
  SUBORDINATOR,
  TALE,
  TARGET,
  TO,
  UNTRUE,
} from '../../words/vocabulary.js';
import { DENY, HAPPEN, PLAN, SAY, STATE, NO_DEEDS } from '../../words/verb-senses.js';

/** Senses of verbs that tell no happening by themselves. */
export const IDLE: ReadonlySet<number> = new Set([...NO_DEEDS, HAPPEN]);

/** Does neither the verb tell a deed nor anything that stands with it? */
export function tellsNothing(reading: Reading, sentence: SentenceReading, clause: Clause, isNo: boolean): boolean {
  const { words } = reading,
    { verb } = clause;
  if (isLaidOut(words, clause) || isNameless(words, clause)) return true;
  if (!tellsNoDeed(reading, sentence, clause) || isHeld(words, clause, isNo) || isUnanswered(words, sentence, clause)) return false;
  const isReport = verb.passive && verb.sense === SAY && !isSaidByNobody(words, sentence, clause);
  return !isReport && words.vocabulary.classes.decision[verb.base] === 0 && !isPassed(words, clause) && !isInChain(words, sentence, clause);
}

/** Value of the class `chooses`: "become". */
const BECOME = 5;

/** "What was printed on Monday", "this is what went wrong", "wrote what became a song": nothing is named that did it, or to which it was done. */
export function isNameless(words: SentenceWords, clause: Clause): boolean {
  const { joint, verb, subject, connective } = clause,
    {
      bits,
      tokens: { word },
      vocabulary: { classes },
    } = words;
  if (joint !== 'relative' || subject[0] < subject[1]) return false;
  if (verb.passive) return true;
  if (classes.freeRelative[word[connective]] === 0 || verb.copula || verb.planned) return false;
  const [from, to] = objectOf(words, clause),
    // "Found out what broke the dam": it was broken.
    isNamed = from < to && (isCapital(words, from) || (bits[from] & (DETERMINER | PRONOUN)) !== 0);
  return !isNamed || classes.chooses[verb.base] === BECOME;
}

/** "Moe said", "they plan", "it came to light that": told elsewhere. "Never ran", "were operated on" are no state. */
export function tellsNoDeed(reading: Reading, sentence: SentenceReading, clause: Clause): boolean {
  const { words, sayings } = reading,
    {
      verb: { sense, from, to, head, base, past, perfect, copula, negated, passive },
    } = clause;
  if (!IDLE.has(sense)) return readTheme(words, ...clause.subject).pronoun === 'thing' && tellsBehind(words, clause.subject[1]);
  if (sense === STATE) return copula || !(negated || passive) || (words.bits[head] & HAVE) !== 0;
  // "Promised them a new roof", but "promised no cuts".
  if (sense === PLAN && (past || perfect) && words.vocabulary.classes.pledges[base] !== 0)
    return passive || (words.bits[to] & NOT) !== 0 || readTheme(words, ...objectOf(words, clause)).nouns.length === 0;
  if ((sense !== SAY && sense !== DENY) || copula || negated || sayings.cueWithin(from, to) >= 0) return true;
  return saysSomething(words, sentence, clause);
}

/** Values of the class `laidOut`: what is covered with something; what is used for something. */
const WITH = 1,
  FOR = 2;

/** "The floor was covered with ice", "the barn was used as a school", "such pots were used for cooking": how it was, and nothing that happened. */
function isLaidOut(words: SentenceWords, { to: end, verb: { passive, base, to, negated } }: Clause): boolean {
  const { laidOut, attendant, purpose, meanwhile } = words.vocabulary.classes,
    kind = passive && !negated ? laidOut[base] : 0,
    next = words.tokens.word[to];
  if (kind === WITH) return attendant[next] !== 0;
  // "Was used as crowds gathered": "as" joins a clause.
  return kind === FOR && (purpose[next] !== 0 || (meanwhile[next] !== 0 && end > to + 1)) && words.timeAt[to + 1] === 0;
}

/** "Recalled the war" says so. "Has recalled a toy" says nothing, "wrote to the museum", "was rejected" quote nobody. */
function saysSomething(words: SentenceWords, { clauses }: SentenceReading, clause: Clause): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  const {
    verb: { base, to, passive, past },
  } = clause;
  // "Rejected a proposal that it be closed" quotes nobody.
  if (hasComplement(clauses, clause) && clause.verb.sense !== DENY) return true;
  // "A boy called Peter".
  if ((classes.naming[base] !== 0 && isCapital(words, to)) || (past && classes.saysOrDoes[base] !== 0)) return true;
  if (passive) return isSetIn(words, clause);
  if (clause.joint === 'relative') return true;
  // "Told him to wait", "not to climb it": what he was to do.
  if (classes.hearer[word[to]] !== 0) return !clauses.some((other) => other.joint === 'infinitive' && parentOf(clauses, other) === clause);
  // "Complained of headaches", "had warned of thunder": of what, and in no words; but "the legend told of giants".
  const isAbout = past && classes.musing[word[to]] === ABOUT && classes.laysDown[word[clause.subject[1] - 1]] !== TALE;
  // "Of bullying", but "of losing his job".
  const isName = !(bits[to + 1] & PROGRESSIVE) || hasMark(words, to + 2, DOT | COMMA);
  if (isAbout && words.timeAt[to + 1] === 0 && isName && !(bits[to + 1] & PRONOUN)) return false;
  // "Added two years to his sentence".
  const isAmount = words.times[words.timeAt[to] - 1]?.type === 'DURATION' && (bits[timeEnd(words, to)] & TO) !== 0;
  return !isAmount && (bits[to] & TO) === 0 && readTheme(words, ...objectOf(words, clause)).nouns.length === 0;
}

/** "It was said that the dam had burst": nobody does so at any time, and what is said is told. */
function isSaidByNobody(words: SentenceWords, { clauses }: SentenceReading, clause: Clause): boolean {
  return isSetIn(words, clause) || (isOfThing(words, clause) && hasComplement(clauses, clause));
}

function isOfThing(words: SentenceWords, { subject }: Clause): boolean {
  return readTheme(words, ...subject).pronoun === 'thing';
}

/** "He had fled, it was said, by night": hearsay, set in. */
function isSetIn(words: SentenceWords, clause: Clause): boolean {
  const {
    verb: { base, to },
    subject: [from],
  } = clause;
  if (words.vocabulary.classes.hearsayVerb[base] === 0 || !hasMark(words, from - 1, COMMA) || !hasMark(words, to, COMMA | DOT)) return false;
  return isOfThing(words, clause);
}

function hasComplement(clauses: readonly Clause[], clause: Clause): boolean {
  return clauses.some((other) => other.joint === 'complement' && parentOf(clauses, other) === clause);
}

/** "Stayed for two years", "stood empty until the war": how things were, and over. */
function isPassed(words: SentenceWords, clause: Clause): boolean {
  const { sense, head, to } = clause.verb;
  if (sense !== STATE || (words.bits[head] & HAVE) !== 0) return false;
  // "He stayed two nights", but "the frost lasted three days".
  const behind = isPerson(words, clause.subject) ? to : -1;
  return isBounded(words, to) || isBounded(words, to + 1) || timesOf(words, clause).some((time) => isStretchBehind(time, behind));
}

/** "Served as a clerk and retired", "we lay on our bellies and watched them": what somebody did for a while is one of what he did in turn; "remained a bachelor", "stood firm", "lived to be eighty" tell how he was. */
function isInChain(words: SentenceWords, { clauses }: SentenceReading, clause: Clause): boolean {
  const { verb, subject, joint } = clause;
  if (verb.sense !== STATE || !verb.past || verb.negated || verb.head !== verb.from || (words.bits[verb.head] & HAVE) !== 0) return false;
  if (words.vocabulary.classes.dwells[verb.base] === 0 || !isSomebody(words, subject)) return false;
  const behind = words.bits[verb.to],
    isSomewhere = (behind & (PREPOSITION | PARTICLE | ADVERB)) !== 0 || isBreak(words, verb.to) || verb.to >= clause.to;
  if (!isSomewhere || behind & TO) return false;
  const place = clauses.indexOf(clause),
    isOne = (other: Clause | undefined): boolean =>
      other !== undefined && isMain(other.joint) && other.subject[0] === subject[0] && isDeed(other.verb);
  let next = place + 1;
  while (next < clauses.length && clauses[next].joint === 'infinitive') next++;
  return isMain(joint) && (isOne(clauses[next]) || (joint === 'coordinate' && isOne(clauses[place - 1])));
}

/** What was done at once, in the past. */
function isDeed({ form, past, negated, mood, planned, sense }: Clause['verb']): boolean {
  return form === 'finite' && past && !negated && mood === 'none' && !planned && !IDLE.has(sense);
}

/** "He", "I", "the nurse". */
function isSomebody(words: SentenceWords, subject: readonly [number, number]): boolean {
  return isPerson(words, subject) || (subject[0] < subject[1] && (hintsAt(words, subject[0]) & AUTHOR) !== 0);
}

/** "He", "Moe", "the nurse". */
export function isPerson(words: SentenceWords, [from, to]: readonly [number, number]): boolean {
  return from < to && ((hintsAt(words, from) & PERSON) !== 0 || isCapital(words, to - 1) || isRoleAt(words, to - 1));
}

/** "For two years", "until 1950", behind the verb; "two nights" right behind it. */
function isStretchBehind({ role, place, preposition, from }: AttachedTime, behind: number): boolean {
  return (role === 'length' || role === 'until') && place === 'after' && (preposition >= 0 || from === behind);
}

/** "Until the war", "for the recount": up to what, or what for. */
function isBounded(words: SentenceWords, at: number): boolean {
  const { bits } = words;
  return (bits[at] & (PREPOSITION | TO)) === PREPOSITION && (hintsAt(words, at) & TARGET) !== 0 && (bits[at + 1] & DETERMINER) !== 0;
}

/** "The fair went ahead": somebody names what happened. */
function isHeld(words: SentenceWords, { verb, subject }: Clause, isNo: boolean): boolean {
  return verb.sense === HAPPEN && verb.past && !verb.passive && !isNo && readTheme(words, ...subject).nouns.length > 0;
}

/** "Did not respond to questions", "has not conceded", "did not warn the driver": an answer or a warning that did not come is told; words that nobody said, as in "did not say when", are not. */
function isUnanswered(words: SentenceWords, { clauses }: SentenceReading, clause: Clause): boolean {
  const { sense, negated, past, perfect, base, to } = clause.verb;
  if (sense !== SAY || !negated || !(past || perfect)) return false;
  // "Never wrote | again."
  const end = words.vocabulary.classes.retry[words.tokens.word[to]] !== 0 ? to + 1 : to;
  if (isBreak(words, end) || hasMark(words, end, DOT) || (words.bits[to] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION) return true;
  if (!past || words.vocabulary.classes.addresseeCue[base] === 0 || !isToHearer(words, clause)) return false;
  const index = clauses.indexOf(clause);
  return !clauses.some(({ parent, joint }) => parent === index && joint !== 'coordinate');
}

/** "Did not tell the board"; "did not tell the truth" is about words. */
function isToHearer(words: SentenceWords, clause: Clause): boolean {
  const { headAt, nouns } = readTheme(words, ...objectOf(words, clause)),
    { word } = words.tokens;
  return nouns.length > 0 && words.vocabulary.classes.truth[word[headAt]] === 0 && !(hintsAt(words, headAt) & (UNTRUE | SPEECH));
}
