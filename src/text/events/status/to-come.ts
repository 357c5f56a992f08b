// What is told without a time as still to come: seen coming, foretold in the words of the text or of a speaker, or to be done.
import { isMain, clauseLike, parentOf, type Clause } from '../../clauses/clause.js';
import { objectOf } from '../../clauses/nouns/object-of.js';
import { readTheme, type Theme } from '../../clauses/nouns/theme.js';
import { timesOf } from '../../clauses/times/time-roles.js';
import { groupLike, isNoLonger, isObliged, isPresent, isProgressive } from '../../clauses/verbs/verb-group.js';
import { makeDraft } from '../../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { headlineOf } from '../../titles/headline.js';
import { endsAsPlural, hintsAt, isBreak, isCapital, type SentenceWords } from '../../words/sentence-words.js';
import { holds } from '../../words/stretches.js';
import { PLAN } from '../../words/verb-senses.js';
import { ABOUT, ANAPHOR, ARTICLE, DETERMINER, INDEFINITE, NOT, OWNER, PRONOUN, RELATIVE, REPLACING, SINCE } from '../../words/vocabulary.js';
import { isDenied } from './denials.js';
import { isUnsure } from './done.js';
import { IDLE } from './idle-verbs.js';
import { isHabit } from '../plans/slots-told.js';

/** Value of the class `deedVerb`: planned, promised. */
const PROPOSED = 2;

/**
 * "More snow is forecast", "a ruling is expected", "a road is planned": somebody sees it coming; "it is expected that", "is expected to last" are told by what
 * follows, "honesty is expected of them" asks for it, "the garden is planned around a pond" tells how it is made.
 */
export function isSeenComing(reading: Reading, { clauses, made }: SentenceReading, clause: Clause, { nouns }: Theme): boolean {
  const { words } = reading,
    { verb, joint, subject } = clause,
    { awaits, deedVerb, musing, purpose } = words.vocabulary.classes,
    next = words.tokens.word[verb.to];
  if (!verb.passive || verb.past || verb.perfect || !isMain(joint) || nouns.length === 0) return false;
  if (isDenied(reading, clause) || verb.negated || made.has(clause) || isHabit(reading, clause)) return false;
  if (timesOf(words, clause).some(({ time: { when } }) => when !== undefined)) return false;
  if (awaits[verb.base] !== 0) {
    if (musing[next] === ABOUT || words.bits[verb.to] & SINCE) return false;
  } else {
    const isKnown = (words.bits[subject[0]] & DETERMINER) !== 0 && !(hintsAt(words, subject[0]) & INDEFINITE);
    if (deedVerb[verb.base] !== PROPOSED || (isKnown && !isBreak(words, verb.to) && purpose[next] === 0)) return false;
  }
  return !clauses.some((other) => parentOf(clauses, other) === clause && other.joint !== 'coordinate' && other.joint !== 'subordinate');
}

/** "Insurers expect a flood of claims": what they see coming; "children expect presents", "a cat expects its food" is how they are, "expects honesty from them" asks for it. */
export function tellExpected(reading: Reading, sentence: SentenceReading, clause: Clause): boolean {
  const { words } = reading,
    { verb, joint, subject } = clause;
  if (words.vocabulary.classes.awaits[verb.base] === 0 || !isPresent(verb) || isProgressive(words, verb) || verb.passive || verb.negated)
    return false;
  if (isNoLonger(words, verb) || hintsAt(words, subject[0]) & INDEFINITE || timesOf(words, clause).some(({ role }) => role === 'habit')) return false;
  const object = objectOf(words, clause),
    theme = readTheme(words, ...object),
    [from] = object;
  if (!isMain(joint) || theme.nouns.length === 0 || words.bits[from] & NOT || !((words.bits[from] | words.bits[subject[0]]) & DETERMINER))
    return false;
  if (holds(words, from, clause.to, SINCE)) return false;
  if (isDenied(reading, clause) || isHabit(reading, clause) || sentence.clauses.some((other) => parentOf(sentence.clauses, other) === clause))
    return false;
  const title = headlineOf(words, clauseLike(clause, { subject: object, verb: groupLike(verb, { passive: true }) }), {
    status: 'occurred',
    until: verb.to,
  });
  makeDraft(reading, sentence, clause, { part: 'plan', status: 'scheduled', theme, title });
  return true;
}

/** In the words of the text itself, and not how somebody "was to be". */
export function isOpen({ verb, joint }: Clause, said: number): boolean {
  return !verb.negated && isMain(joint) && said < 0 && !(verb.past && verb.copula);
}

/** "Denied that it was preparing to sell", "that it was about to close", "that the army intends to leave": what somebody was said to be about. */
export function isPlanDenied(reading: Reading, sentence: SentenceReading, clause: Clause, said: number): boolean {
  const { words, sayings } = reading,
    { verb } = clause;
  if (said < 0 || !sayings.isDenial(said) || verb.negated || verb.mood !== 'none' || sentence.made.has(clause)) return false;
  const isAbout =
    verb.planned ||
    isProgressive(words, verb) ||
    sentence.clauses.some(
      (other) => other.joint === 'infinitive' && (!verb.past || verb.sense === PLAN) && parentOf(sentence.clauses, other) === clause,
    );
  return isAbout && !isUnsure(reading, sentence, clause, false);
}

/** "On the last day of the fair": a day is named, the calendar day is not known. */
function hasUnknownDay(words: SentenceWords, clause: Clause): boolean {
  return timesOf(words, clause).some(({ time, place }) => place === 'after' && time.type === 'DATE' && time.value.startsWith('XXXX-XX-XX'));
}

/** "The pump will be mended", "he said that the town would pay": what is to come, unless somebody is quoted; "a trip to be made on the last day of the fair" too. */
export function isToCome({ words, sayings }: Reading, sentence: SentenceReading, clause: Clause, said: number): boolean {
  const {
    verb: { mood, negated, copula, perfect, sense, base },
    joint,
  } = clause;
  if ((mood !== 'will' && mood !== 'would') || negated || copula || isNoLonger(words, clause.verb) || isRule(words, clause)) return false;
  // "Would stay open", "would know": as it is.
  if (joint === 'complement' && said >= 0)
    return (
      !perfect &&
      !isOnlySeen(words, sentence.clauses, clause) &&
      !sayings.isQuoted(said) &&
      (!IDLE.has(sense) || words.vocabulary.classes.decision[base] !== 0 || words.vocabulary.classes.wordDeed[base] !== 0)
    );
  // "It will be recalled that the mill burned": that it did is told.
  if (sentence.clauses.some(({ connective }) => connective === clause.verb.to && words.bits[connective] & RELATIVE)) return false;
  if (mood === 'will' && said >= 0 && !sayings.isQuoted(said) && isMain(joint) && !IDLE.has(sense)) return true;
  return (
    mood === 'will' && (hasUnknownDay(words, clause) || (isMain(joint) && said < 0 && !timesOf(words, clause).some(({ role }) => role === 'habit')))
  );
}

/** Value of the class `foretells`. */
const OPINES = 2;

/** "Warned | that prices would rise", "feared the frost would kill it": what somebody sees coming, and nobody plans; "warned that it would strike" tells of its own plan. "Says she would do it again" is only thought of. */
function isOnlySeen({ bits, vocabulary: { classes } }: SentenceWords, clauses: readonly Clause[], clause: Clause): boolean {
  const host = parentOf(clauses, clause);
  if (!host || host.verb.form !== 'finite' || !isMain(host.joint)) return false;
  const isAhead = clause.verb.mood === 'will',
    kind = classes.foretells[host.verb.base];
  if (kind === OPINES) return true;
  // "Heard her explain that it would close".
  if (isAhead || isPresent(host.verb)) return !isAhead && !clauses.slice(0, clauses.indexOf(host)).some(({ verb }) => verb.past);
  return kind !== 0 && !(bits[clause.subject[0]] & ANAPHOR);
}

/** Value of the class `obliged`: "shall". */
const SHALL = 3;

/** "Tenants shall pay the rent", "a pilot shall land ahead": what is laid down for any; "we shall leave", "the board shall meet", "no child shall be let in" are plans. */
function isRule(words: SentenceWords, { verb, subject }: Clause): boolean {
  return words.vocabulary.classes.obliged[words.tokens.word[verb.from]] === SHALL && isAnyOf(words, subject);
}

/** "A tenant", "tenants"; not "the tenants", "no tenant". */
export function isAnyOf(words: SentenceWords, [from, to]: readonly [number, number]): boolean {
  if (from >= to) return false;
  const isOpener = (words.bits[from] & DETERMINER) !== 0;
  return isOpener ? !(words.bits[from] & NOT) && (hintsAt(words, from) & INDEFINITE) !== 0 : endsAsPlural(words, to - 1);
}

/** "The council must now choose a successor": what is to be done next; "drivers must now pay", "each player must now draw" are rules. */
export function isTaskNow(words: SentenceWords, { verb, joint, subject }: Clause): boolean {
  const [from, to] = subject,
    isOwned = (hintsAt(words, from) & (ARTICLE | OWNER)) !== 0,
    isKnown = words.bits[from] & DETERMINER ? isOwned : isCapital(words, from) && !(words.bits[from] & PRONOUN);
  if (!isMain(joint) || !isObliged(words, verb) || verb.copula || from >= to || !isKnown || isAnyOf(words, subject)) return false;
  return (words.vocabulary.hints[words.tokens.word[verb.head - 1]] & REPLACING) !== 0;
}
