// Who a clause is about and what it acts upon, by name, where it says "he", "it" or "them": for its headline.
import type { EventStatus } from '../../model/index.js';
import type { HeadlineOptions } from '../titles/headline-place.js';
import { phraseName, wholeName } from '../titles/phrase.js';
import { isOnePerson, shortSpeaker } from '../titles/speaker.js';
import { isMain, type Clause } from '../clauses/clause.js';
import { genderOf, givenGender } from './persons.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { COLON, COMMA, hasMark, hintsAt, isCapital, isPlural, textBetween, type SentenceWords } from '../words/sentence-words.js';
import { WHICH } from '../clauses/joints/relative-nouns.js';
import { antecedentBefore, phraseEnd } from '../clauses/nouns/noun-phrases.js';
import { readTheme } from '../clauses/nouns/theme.js';
import {
  ADVERB,
  ANAPHOR,
  BE,
  CONDITION,
  COORDINATOR,
  DETERMINER,
  IT,
  OWNER,
  PERSON,
  PLURAL,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  WAITING,
} from '../words/vocabulary.js';
import { isRoleAt } from '../words/roles.js';
import { firstMark, onlyTimes } from '../words/stretches.js';
import { objectOf } from '../clauses/nouns/object-of.js';
import { ASPECTS } from '../clauses/verbs/verb-group.js';
import { callsOff, movesSlot, SAY } from '../words/verb-senses.js';
import { isEmptyIt } from './named-things.js';

/** What "it" or "them" behind the verb stands for. */
export function actedUpon(
  { mentions, words }: Pick<Reading, 'mentions' | 'words'>,
  { verb, subject }: Pick<Clause, 'verb' | 'subject'>,
): string | undefined {
  return mentions.resolveObject(words, verb.particle === verb.to ? verb.to + 1 : verb.to, subject);
}

/** Values of the class `speakerPronoun`: he, she, I. */
const I = 5,
  ONE = new Set([1, 2, I]);

/** Its values for he, she, it. */
const ONE_OR_IT = new Set([1, 2, IT]);

/** Drafts within which a plan is still in mind. */
const IN_MIND = 6;

/** "The hall was to open in May, but the builder failed. It opened in June": what does so is what was to. */
function plannedSo({ words, drafts }: Reading, clause: Clause): string | undefined {
  const {
    subject: [from, to],
    verb: { base, copula },
  } = clause;
  if (to - from !== 1 || base === 0 || copula || !(words.bits[from] & ANAPHOR) || hintsAt(words, from) & (PERSON | PLURAL)) return undefined;
  const told = drafts
    .slice(-IN_MIND)
    .findLast((draft) => draft.part === 'plan' && draft.base === base && draft.title.includes(` ${words.vocabulary.words.headline.plan} `));
  const [object, end] = objectOf(words, clause),
    plan = object < end ? undefined : told?.theme;
  return plan?.pronoun === 'none' && plan.nouns.length > 0 ? phraseName(words, plan.from, plan.to) : undefined;
}

/** "The firm said the sale had failed and that it had hoped to tell its staff": behind "and that" a firm tells of its own plans. */
function saysSo({ words, sayings }: Reading, { verb, subject: [at] }: Clause): string | undefined {
  if (!verb.planned || verb.copula || words.bits[verb.from] & BE) return undefined;
  const {
    bits,
    tokens: { word },
    vocabulary: {
      classes: { complementizer, speakerPronoun },
    },
  } = words;
  if (speakerPronoun[word[at]] !== IT || complementizer[word[at - 1]] === 0 || !(bits[at - 1] & RELATIVE) || !(bits[at - 2] & COORDINATOR))
    return undefined;
  const speaker = sayings.speakerOf(sayings.contentAt(at));
  return speaker === undefined || isOnePerson(words, speaker) ? undefined : shortSpeaker(words, speaker);
}

/** "The airline said it would pay the passengers", "Holm said on Friday it would try again": right behind the word of saying it is who says so, where one does so to something else, or tries, waits and meets; "said it would reopen" is of the thing. */
function saysOfItself({ words, sayings }: Reading, clause: Clause): string | undefined {
  const {
      subject: [at, end],
      verb: { base, particle, passive, copula, mood, sense },
    } = clause,
    {
      bits,
      timeAt,
      tokens: { word },
      vocabulary: { classes, hints, lexicon, pluralNouns, sense: senses, words: eventWords },
    } = words;
  if (end - at !== 1 || classes.speakerPronoun[word[at]] !== IT || passive || copula || (mood !== 'would' && mood !== 'will')) return undefined;
  let teller = classes.complementizer[word[at - 1]] === 0 ? at - 1 : at - 2;
  while (teller > 0 && (timeAt[teller] !== 0 || (bits[teller] & PREPOSITION && timeAt[teller + 1] !== 0))) teller--;
  if (senses[word[teller]] !== SAY) return undefined;
  const [from, to] = objectOf(words, clause),
    isOfPlans = movesSlot(sense) || callsOff(sense),
    isDealing = from < to && (isOfPlans || (particle < 0 && (classes.doneTo[base] !== 0 || ASPECTS.has(sense)))),
    isTrying = !ASPECTS.has(sense) && (classes.striving[base] + classes.convenes[base] !== 0 || (hints[base] & WAITING) !== 0);
  if (!isDealing && !isTrying) return undefined;
  const speaker = sayings.speakerOf(sayings.contentAt(at));
  // "NASA said it would try again".
  if (speaker === undefined || (isOnePerson(words, speaker) && speaker !== speaker.toUpperCase())) return undefined;
  const last = speaker.split(' ').at(-1) ?? '',
    isMany = last === last.toLowerCase() && (pluralNouns.has(lexicon.idOf(last)) || last.endsWith(eventWords.endings.plural));
  return isMany ? undefined : shortSpeaker(words, speaker);
}

/** Tokens of a noun of which some are told, at most. */
const LONGEST_NOUN = 8;

/** "Three daughters, two of | whom died": two of three daughters. */
function partOf(words: SentenceWords, { joint, connective, verb }: Clause): string | undefined {
  const { classes } = words.vocabulary,
    { word } = words.tokens,
    at = connective - 2;
  if (
    joint !== 'relative' ||
    at < 2 ||
    connective + 1 !== verb.from ||
    classes.nounJoint[word[connective - 1]] === 0 ||
    !hasMark(words, at - 1, COMMA)
  )
    return undefined;
  const [from, to] = antecedentBefore(words, at - 1, Math.max(0, at - LONGEST_NOUN));
  if (from >= to) return undefined;
  const name = phraseName(words, from, to);
  // "Shopkeepers, some of whom": the capital is that of the sentence.
  return `${textBetween(words, at, connective)} ${word[from] === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)}`;
}

/** Who a pronoun is, for a title: in "I will go on Friday", "She will go", who says so; "we" may be others. */
export function whoIs(reading: Reading, clause: Clause): string | undefined {
  const { mentions, words, sayings } = reading,
    { subject, antecedent, connective, joint } = clause;
  const part = partOf(words, clause);
  if (part) return part;
  // "Karl Lind's farm, which he sold": he whose farm it was.
  if (antecedent && words.vocabulary.classes.speakerPronoun[words.tokens.word[connective]] === WHICH && hintsAt(words, subject[0]) & PERSON)
    mentions.noteHolder(words, antecedent, false);
  if (subject[1] - subject[0] === 1 && mentions.isCompany(words, subject[0]) && sayings.contentAt(subject[0]) >= 0) return undefined;
  // "A court ruled that it should be sold": no court.
  const judge = words.bits[clause.verb.from] & CONDITION ? sayings.speakerAt(sayings.contentAt(subject[0])) : -1,
    other = antecedent ?? (judge >= 0 ? ([judge, judge + 1] as const) : undefined);
  const known = saysSo(reading, clause) ?? saysOfItself(reading, clause) ?? plannedSo(reading, clause) ?? mentions.resolve(words, subject, other);
  const { lexicon, classes } = words.vocabulary,
    pronouns = classes.speakerPronoun;
  if (known !== undefined || subject[1] - subject[0] !== 1 || !ONE.has(pronouns[words.tokens.word[subject[0]]])) return known;
  const said = sayings.contentAt(subject[0]),
    speaker = sayings.speakerOf(said),
    isI = pronouns[words.tokens.word[subject[0]]] === I;
  if (speaker === undefined || pronouns[lexicon.idOf(speaker.toLowerCase())] !== 0) return undefined;
  // "The doctor says I must rest": who writes, and not the doctor.
  if (isI && joint === 'complement' && !sayings.isQuoted(said) && !hasMark(words, subject[0] - 1, COLON)) return undefined;
  return isI || isOnePerson(words, speaker) ? shortSpeaker(words, speaker) : undefined;
}

/** "When she retired in 1956(,) Ada Moe moved", "from 1931 until she retired, Ada Moe taught", "two days after it was launched, the satellite failed", "what sank the brig was a loose hatch": who a pronoun in front is, told behind it. */
export function whoFollows(words: SentenceWords, sentence: SentenceReading, clause: Clause): string | undefined {
  const {
    subject: [from, to],
    joint,
    connective,
    verb,
  } = clause;
  if (to - from !== 1) return undefined;
  const { clauses } = sentence,
    told = joint === 'main' && clauses[0].verb === verb && words.bits[from] & RELATIVE ? clauses[1] : undefined;
  if (clauses.length === 2 && told?.verb.copula && told.subject[0] === from) return whatItWas(words, told);
  const pronoun = words.vocabulary.classes.speakerPronoun[words.tokens.word[from]];
  if (joint !== 'subordinate' || !ONE_OR_IT.has(pronoun) || !onlyTimes(words, sentence.from, connective, ADVERB | PREPOSITION)) return undefined;
  // "When it was late", "when it rained".
  if (pronoun === IT && (verb.copula || words.vocabulary.classes.weather[words.tokens.word[verb.head]] !== 0 || isEmptyIt(words, from)))
    return undefined;
  const main = clauses.find((other) => isMain(other.joint));
  if (!main) return undefined;
  const before = main.subject[0] - 1,
    isBehind = hasMark(words, before, COMMA) || (before > from && words.timeAt[before] !== 0);
  return isBehind && mayBeMeant(words, main.subject, from) ? wholeName(words, ...main.subject) : undefined;
}

/** "The keeper, out | since he broke his wrist in May, | made three saves": between commas behind the subject a pronoun stands for that. */
export function whoIsAside(
  words: SentenceWords,
  { clauses }: SentenceReading,
  { subject: [from, to], joint, connective }: Clause,
): string | undefined {
  if (joint !== 'subordinate' || to - from !== 1 || !ONE_OR_IT.has(words.vocabulary.classes.speakerPronoun[words.tokens.word[from]]))
    return undefined;
  const main = clauses.find(({ joint: other, subject, verb }) => isMain(other) && subject[0] < connective && verb.from > from);
  if (!main) return undefined;
  const start = main.subject[0],
    end = firstMark(words, COMMA, start, connective);
  if (end < 0 || clauses.some(({ verb }) => verb.from > start && verb.from < connective && !(verb.form === 'participle' && verb.passive)))
    return undefined;
  return mayBeMeant(words, [start, end], from) ? wholeName(words, start, end) : undefined;
}

/** "What sank the brig was | a loose hatch". */
function whatItWas(words: SentenceWords, { verb, to }: Clause): string | undefined {
  const begin = verb.to,
    end = phraseEnd(words, begin, to);
  return words.bits[begin] & DETERMINER ? wholeName(words, begin, end) : undefined;
}

/** Whom or what a pronoun may stand for: a thing is no person, and none of several; "she" is no "Mr Moe", nor "her son". */
function mayBeMeant(words: SentenceWords, [from, to]: Clause['subject'], pronoun: number): boolean {
  if (to <= from || words.bits[from] & PRONOUN || hintsAt(words, from) & OWNER) return false;
  const theme = readTheme(words, from, to),
    forms = genderOf(words, theme) ?? givenGender(words, theme);
  if (forms && !forms.includes(textBetween(words, pronoun, pronoun + 1).toLowerCase())) return false;
  if (theme.pronoun !== 'none' || theme.nouns.length === 0 || isPlural(words, to - 1)) return false;
  const isIt = words.vocabulary.classes.speakerPronoun[words.tokens.word[pronoun]] === IT;
  return isIt !== (isCapital(words, to - 1) || isRoleAt(words, to - 1));
}

/** Names for a headline: who "he" is, and what was acted upon. */
export function withSubject(reading: Reading, clause: Clause, status: EventStatus): HeadlineOptions {
  return { status, subject: whoIs(reading, clause), object: actedUpon(reading, clause), until: undefined, keepTimes: false };
}
