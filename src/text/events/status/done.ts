// Which clauses without a time tell a deed of the story, and not how things were, are or tend to be.
import { BECOMES } from '../../pronouns/note-clause.js';
import { objectOf } from '../../clauses/nouns/object-of.js';
import { isFiner } from '../../../time/index.js';
import { isExistential } from '../../titles/headline.js';
import { isMain, parentOf, type Clause } from '../../clauses/clause.js';
import type { Draft } from '../../drafts/draft.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { COMMA, DOT, hasMark, hintsAt, type SentenceWords } from '../../words/sentence-words.js';
import { isDeath } from '../../words/deaths.js';
import { isDenied } from './denials.js';
import { readTheme, type Theme } from '../../clauses/nouns/theme.js';
import { timesOf } from '../../clauses/times/time-roles.js';
import { isProgressive } from '../../clauses/verbs/verb-group.js';
import { isNewsOf, isOverFirst, isWhenever, isPointedAt, isTimed, isTold } from '../beside/dependent-deeds.js';
import { isToldByLore } from './hearsay.js';
import { tellsNothing } from './idle-verbs.js';
import { isHabit } from '../plans/slots-told.js';
import {
  ADVERB,
  ANAPHOR,
  ARTICLE,
  AT_TIME,
  BASE,
  DEED,
  DETERMINER,
  DO,
  HAVE,
  INDEFINITE,
  NOT,
  PRONOUN,
  SINCE,
  SUBORDINATOR,
} from '../../words/vocabulary.js';
import { END, STATE } from '../../words/verb-senses.js';
import { isLogged, isOfRecord } from '../../drafts/day-of-writing.js';

/** Value of the class `lingering`: as before. */
const STILL = 1;

/** "The crew left the hall.": a finite verb in the past tells that something happened, whether it is dated or not. @param mayBeUnsure - as {@link isUnsure}. */
export function isDone(reading: Reading, sentence: SentenceReading, clause: Clause, mayBeUnsure = false): boolean {
  const { words } = reading,
    { verb, joint } = clause;
  if (verb.planned || sentence.made.has(clause) || isLoneVerb(reading, clause) || isBecoming(words, sentence, clause)) return false;
  const isNo = verb.negated || isDenied(reading, clause);
  if (!isOver(reading, sentence, clause, isNo) || isCustom(words, clause)) return false;
  // "There was no reply": so nobody replied.
  const isThere = isNo && isExistential(words, clause);
  if (isThere ? isDatedBehind(words, sentence, verb.to) : verb.copula || tellsNothing(reading, sentence, clause, isNo)) return false;
  if (isProgressive(words, verb) || isCompelled(reading, clause)) return false;
  if ((!mayBeUnsure && isUnsure(reading, sentence, clause, isNo)) || isStepOf(words, sentence, clause) || isOfKnownBy(words, sentence, clause))
    return false;
  if (isMain(joint) || isTimed(words, clause) || isOverFirst(words, sentence, clause) || isRecentDeath(words, verb)) return true;
  if (isTold(reading, clause) || isPointedAt(words, sentence, clause)) return true;
  if (!isNo && isToldByLore(words, clause, parentOf(sentence.clauses, clause))) return true;
  return !isNo && joint === 'relative' && isNewsOf(words, sentence, clause);
}

/** "Became | polluted in May": told by the participle. */
function isBecoming({ vocabulary: { classes } }: SentenceWords, { clauses }: SentenceReading, clause: Clause): boolean {
  const next = clauses[clauses.indexOf(clause) + 1] as Clause | undefined;
  return next?.joint === 'participle' && next.verb.passive && next.verb.from === clause.verb.to && classes.chooses[clause.verb.base] === BECOMES;
}

/** "Status: resolved.": neither who nor what, where no day or post stands above. */
function isLoneVerb({ heading, post }: Reading, { verb, joint, subject, to }: Clause): boolean {
  if (subject[0] < subject[1] || joint !== 'main' || heading || post) return false;
  return verb.head === verb.from && to <= verb.to + 1;
}

/** "Every Sunday he read them the news": what was done time and again. */
function isCustom(words: SentenceWords, clause: Clause): boolean {
  return !clause.verb.perfect && timesOf(words, clause).some(({ role, place }) => role === 'habit' && place === 'front');
}

/** "Fell", "has died", "has not come", "has offered two ships"; "1934 – The shop fails": the present of a year that is over. */
function isOver(reading: Reading, sentence: SentenceReading, clause: Clause, isNo: boolean): boolean {
  const { verb } = clause;
  if (verb.past) return true;
  if (verb.perfect) return isNo || isRecentDeath(reading.words, verb) || isFresh(reading.words, sentence, clause);
  if (isNo && !verb.passive) return false;
  if (isLogged(reading))
    return (clause.subject[0] < clause.subject[1] || !(reading.words.bits[verb.head] & BASE)) && !isLasting(reading, sentence, clause);
  return isOfRecord(reading) && isFiner('day', reading.heading?.when.precision ?? 'day');
}

/** "Still accepts it", "usually starts by itself", "fires when the disk is full": so it is, in the minute of a line as in any other. */
function isLasting(reading: Reading, { clauses }: SentenceReading, clause: Clause): boolean {
  const { words } = reading,
    { verb } = clause,
    {
      tokens: { word },
      vocabulary: { classes },
    } = words;
  if (isHabit(reading, clause) || classes.lingering[word[verb.head - 1]] === STILL) return true;
  return isWhenever(words, clauses, clause);
}

/** "Who has died aged 93". */
function isRecentDeath(words: SentenceWords, { perfect, past, base, to }: Clause['verb']): boolean {
  return perfect && !past && isDeath(words, base, to);
}

/** "Norway has offered two ships", ", which has opened an inquiry,": news. "Has been closed since" is how things are. */
function isFresh(words: SentenceWords, sentence: SentenceReading, clause: Clause): boolean {
  const { joint, connective } = clause;
  const isAdded = joint === 'relative' && connective >= 0 && hasMark(words, connective - 1, COMMA) && !(hintsAt(words, connective) & AT_TIME);
  // "A supplier that has since gone out of business".
  const isLater = joint === 'relative' && (words.bits[clause.verb.head - 1] & SINCE) !== 0;
  if (!(isMain(joint) || joint === 'complement' || isAdded || isLater)) return false;
  return (sentence.clauses[0] === clause && isChangedSince(words, clause)) || !isSince(words, clause, sentence.to);
}

/** "The rules have changed since.", at some time; "it has been closed since", "has heard nothing since" are how things are, and "the law of 3 March has changed since" has the day of the law. */
function isChangedSince(words: SentenceWords, clause: Clause): boolean {
  const { bits } = words,
    { verb, to } = clause,
    { copula, passive, sense } = verb,
    isState = copula || sense === STATE || (passive && sense === END) || (bits[verb.to] & NOT) !== 0,
    last = to - 2;
  if (isState || last < verb.to || timesOf(words, clause).length > 0) return false;
  return (bits[last] & SINCE) !== 0 && !(bits[last - 1] & ADVERB) && hasMark(words, to - 1, DOT);
}

/** "Since" whatever, also in a clause behind, "from May"; "a lamp from Venice" tells no time, nor does the next sentence. */
function isSince({ bits, timeAt, tokens: { word }, vocabulary: { classes } }: SentenceWords, { verb, to }: Clause, end: number): boolean {
  for (let at = verb.to; at <= to && at < end; at++)
    // "For the first time since it closed" is news.
    if (
      (classes.ordinal[word[at - 2]] === 0 || classes.timeNoun[word[at - 1]] === 0) &&
      bits[at] & SINCE &&
      (bits[at] & SUBORDINATOR || timeAt[at + 1] !== 0)
    )
      return true;
  return false;
}

/** "There were no arrests made on Friday": the participle tells it. */
function isDatedBehind(words: SentenceWords, { clauses }: SentenceReading, at: number): boolean {
  return clauses.some((other) => other.joint === 'participle' && other.subject[0] === at && timesOf(words, other).length > 0);
}

/** "Had to come" may not yet have been done, "had to be repeated", "had to record it again" tell of what was. */
function isCompelled({ words, sayings }: Reading, clause: Clause): boolean {
  const { verb } = clause;
  if ((words.bits[verb.from] & HAVE) === 0 || verb.perfect || verb.passive) return false;
  return verb.head === verb.from || sayings.contentAt(verb.head) >= 0 || readTheme(words, ...objectOf(words, clause)).nouns.length === 0;
}

/** In what somebody said: quoted words, what did not happen, "had done so", "had they asked", "until each has been checked" are no news. */
export function isUnsure(reading: Reading, { clauses }: SentenceReading, clause: Clause, isNo: boolean): boolean {
  const { words, sayings, mentions, drafts } = reading,
    { verb, subject } = clause;
  const said = sayings.contentAt(verb.head);
  if (said < 0) return false;
  if (isNo || isAwaited(clauses, clause) || (words.vocabulary.bits[verb.base] & DO) !== 0) return true;
  // "Said it had been mended", where nothing told before could be it.
  if (subject[0] >= subject[1] || (isIt(words, subject) && mentions.resolve(words, subject) === undefined)) return true;
  if (!sayings.isDenial(said)) return sayings.isQuoted(said);
  const theme = readTheme(words, ...subject);
  return !isFirstTold(words, theme) && (theme.pronoun === 'none' ? isKnown(words, drafts, theme, verb) : !isOfSpeaker(reading, clause, said));
}

/** "Will be mended before it has rained". */
function isAwaited(clauses: readonly Clause[], clause: Clause): boolean {
  const { verb, joint, causal } = clause;
  if (joint !== 'subordinate' || causal) return false;
  return (verb.perfect && !verb.past) || (parentOf(clauses, clause)?.verb.mood ?? 'none') !== 'none';
}

function isIt(words: SentenceWords, [from, to]: Clause['subject']): boolean {
  return (words.bits[from] & (PRONOUN | ANAPHOR)) === (PRONOUN | ANAPHOR) && readTheme(words, from, to).pronoun === 'thing';
}

/** "That a seal had been broken"; "that anything had been broken", "that it had" are of what was told before. */
function isFirstTold({ bits, vocabulary, tokens: { word } }: SentenceWords, { from, to, pronoun }: Theme): boolean {
  const hints = vocabulary.hints[word[from]];
  return from < to && pronoun === 'none' && !((bits[from] & (PRONOUN | DETERMINER)) === PRONOUN || (hints & (INDEFINITE | ARTICLE)) === INDEFINITE);
}

/** Drafts back among which what is denied may have been told. */
const IN_MIND = 16;

/** "Any such warning": one like what was told of. */
export function namesSuch({ vocabulary: { classes }, tokens: { word } }: SentenceWords, from: number, to: number): boolean {
  return (from < to && classes.alike[word[from]] !== 0) || (from + 1 < to && classes.alike[word[from + 1]] !== 0);
}

/** "They broke the seal … denied that any seal had been broken", "that any such warning had come": it was told before. */
function isKnown(words: SentenceWords, drafts: readonly Draft[], { from, to, nouns }: Theme, { base }: Clause['verb']): boolean {
  if (namesSuch(words, from, to)) return true;
  return drafts.slice(-IN_MIND).some((draft) => draft.base === base || nouns.some((noun) => draft.title.toLowerCase().includes(noun)));
}

/** "The company denied that it had been attacked": of itself; "his lawyer denied that he had" speaks of another. */
function isOfSpeaker({ words, sayings, mentions }: Reading, { subject }: Clause, said: number): boolean {
  const name = mentions.resolve(words, subject)?.toLowerCase(),
    at = sayings.speakerAt(said);
  if (!name || !sayings.speakerOf(said)?.toLowerCase().endsWith(name)) return false;
  return at < 0 || words.vocabulary.classes.speaksFor[words.tokens.word[at]] === 0;
}

/** "Like a woman who had lost a shilling and | found sixpence": the second verb of a relative clause is no more news than the first. */
function isOfKnownBy(words: SentenceWords, sentence: SentenceReading, { joint, connective, subject: [from] }: Clause): boolean {
  const place = sentence.clauses.findIndex((other) => other.connective === connective);
  if (joint !== 'coordinate' || connective < 0 || place < 1 || hasMark(words, connective - 1, COMMA)) return false;
  const before = sentence.clauses[place - 1];
  return before.joint === 'relative' && before.subject[0] === from && !sentence.made.has(before) && !isNewsOf(words, sentence, before);
}

/** "Took the step of asking": told by what was asked. */
function isStepOf(words: SentenceWords, { clauses }: SentenceReading, clause: Clause): boolean {
  const next = clauses[clauses.indexOf(clause) + 1] as Clause | undefined;
  const { headAt } = readTheme(words, ...objectOf(words, clause));
  return next?.verb.form === 'progressive' && headAt >= 0 && (hintsAt(words, headAt) & DEED) !== 0;
}
