// What a sentence names as the cause of what was told: "the reason was a crack", "an expired certificate was to blame", "was at fault".
import { nounTitle } from '../titles/phrase.js';
import { clauseLike, type Clause } from '../clauses/clause.js';
import { groupLike } from '../clauses/verbs/verb-group.js';
import { phraseEnd } from '../clauses/nouns/noun-phrases.js';
import { readTheme, type Theme } from '../clauses/nouns/theme.js';
import { timesOf, type AttachedTime } from '../clauses/times/time-roles.js';
import { befalls } from './cause-of.js';
import { combineTimes, type Dated } from '../drafts/combine-times.js';
import type { Draft } from '../drafts/draft.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { isCapital, timeEnd, type SentenceWords } from '../words/sentence-words.js';
import { hasTime } from '../words/stretches.js';
import { ADVERB, CAUSE, DETERMINER, DUE, PREPOSITION, REASON, RELATIVE, SUBORDINATOR, TO } from '../words/vocabulary.js';
import { tellNoun } from './caused.js';
import { dropDraft } from './link-causes.js';
import { firstOf, mainOf, referentOf } from './referent.js';

/** Values of the class `blamed`: a verb behind "to", a noun behind a preposition, an adjective. */
const VERB = 1,
  NOUN = 2,
  ADJECTIVE = 3;

/** Sentences back in which the effect was told. */
const NEAR = 2;

/** "Is thought to have caused", "was responsible", "was to blame": the token behind the words that lay blame; -1 = none do. */
function blameEnd({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, { planned, copula, head, to }: Clause['verb']): number {
  const { blamed } = classes;
  if (planned) return blamed[word[head]] === VERB ? to : -1;
  if (!copula) return -1;
  if (blamed[word[to]] === ADJECTIVE) return to + 1;
  return bits[to] & PREPOSITION && blamed[word[to + 1]] === NOUN ? to + 2 : -1;
}

/** Tokens of the cause, and where its effect may be named, or its tokens; undefined where the clause names no cause. */
function partsOf(
  words: SentenceWords,
  clause: Clause,
): { cause: readonly [number, number]; joint: number; effect?: readonly [number, number] } | undefined {
  const { verb, subject, to } = clause;
  if (verb.form !== 'finite' || verb.negated || verb.mood !== 'none') return undefined;
  const origin = originBehind(words, clause);
  if (origin > 0 && befalls(words, readTheme(words, origin, phraseEnd(words, origin, to))) && isOfHappening(words, subject))
    return { cause: [origin, to], joint: -1, effect: subject };
  const {
    bits,
    tokens: { word },
    vocabulary: { classes, hints },
  } = words;
  // "A storm was blamed", "was blamed for the delay"; but "the driver was blamed", "was blamed by the mayor".
  const isBlamed = verb.passive && classes.blamed[verb.base] === VERB && (!(bits[verb.to] & PREPOSITION) || classes.purpose[word[verb.to]] !== 0);
  if (isBlamed && befalls(words, readTheme(words, subject[0], subject[1]))) return { cause: subject, joint: verb.to };
  if (verb.passive || verb.perfect) return undefined;
  const end = blameEnd(words, verb);
  if (end > 0) return { cause: subject, joint: end };
  // "The outage was due to a fault", "was because of a fault".
  const isReason =
    verb.copula &&
    (hints[word[verb.to]] & REASON) !== 0 &&
    (bits[verb.to] & DUE || (bits[verb.to] & (SUBORDINATOR | CAUSE)) === (SUBORDINATOR | CAUSE)) &&
    (bits[verb.to + 1] & TO || classes.nounJoint[word[verb.to + 1]] !== 0);
  if (isReason) return { cause: [verb.to + 2, to], joint: -1, effect: subject };
  if (!verb.copula) return undefined;
  const at = causeNounIn(classes.causeNoun, word, subject);
  // "The cause was a fault", "was that a pump failed", "was Sunday's storm", "was flooding".
  const isNoun =
    (bits[verb.to] & (DETERMINER | SUBORDINATOR)) !== 0 ||
    words.timeAt[verb.to] !== 0 ||
    befalls(words, readTheme(words, verb.to, phraseEnd(words, verb.to, to)));
  if (at >= 0 && isNoun) return { cause: [verb.to, to], joint: at + 1 };
  // "A storm was the cause of the outage".
  const noun = verb.to + 1;
  return bits[verb.to] & DETERMINER && classes.causeNoun[word[noun]] !== 0 && classes.nounJoint[word[noun + 1]] !== 0 && at < 0
    ? { cause: subject, joint: -1, effect: [noun + 2, phraseEnd(words, noun + 2, to)] }
    : undefined;
}

/** "Was the result of", "was blamed on": the token behind the words that name an origin; -1 = none do. */
function originBehind(words: SentenceWords, clause: Clause): number {
  const { copula, passive, perfect, base, from, head, to } = clause.verb,
    {
      bits,
      tokens: { word },
      vocabulary: { classes },
    } = words,
    { ascribed, leadsBack, nounJoint } = classes;
  if (passive) {
    // "Was first blamed on fog", "wrongly blamed", "is being blamed"; "blamed on fog by police on Friday": when they did so.
    if (bits[head - 1] & ADVERB || (head > from + 1 && !perfect) || timesOf(words, clause).some(({ place }) => place === 'after')) return -1;
    return ascribed[base] !== 0 && ascribed[base] === ascribed[word[to]] ? to + 1 : -1;
  }
  if (!copula || !(bits[to] & DETERMINER)) return -1;
  // "A direct result of".
  const noun = leadsBack[word[to + 1]] !== 0 ? to + 1 : to + 2;
  return leadsBack[word[noun]] !== 0 && nounJoint[word[noun + 1]] !== 0 ? noun + 2 : -1;
}

/** Names a subject a happening, or "it"? */
function isOfHappening(words: SentenceWords, [from, to]: readonly [number, number]): boolean {
  const { isHappening, pronoun } = readTheme(words, from, to);
  return isHappening || pronoun === 'thing';
}

/** The first of the nouns in a subject; -1 = none. */
function causeNounIn(nouns: ArrayLike<number>, word: ArrayLike<number>, [from, to]: readonly [number, number]): number {
  for (let at = from; at < to; at++) if (nouns[word[at]] !== 0) return at;
  return -1;
}

/** Does the clause tell nothing but a cause? */
export function namesCause(words: SentenceWords, clause: Clause): boolean {
  return partsOf(words, clause) !== undefined;
}

/** Joins the cause that a clause names to its effect, told before or named in it. */
export function linkNamedCause(reading: Reading, sentence: SentenceReading, place: number): void {
  const { words, drafts, links, mentions } = reading,
    { clauses, made, index } = sentence;
  const clause = clauses[place],
    parts = partsOf(words, clause);
  if (!parts) return;
  const before = firstOf(drafts, index),
    {
      cause: [from, to],
      joint,
    } = parts;
  const effect = parts.effect ? namedBy(reading, sentence, clause, parts.effect) : effectOf(reading, sentence, clause, joint);
  if (!effect) return;
  // "The reason was that the pump had failed", "was a crack found the day before": told by the next clause.
  const next = clauses[place + 1] as Clause | undefined;
  const own = next && (next.connective === from || next.joint === 'participle' || next.joint === 'relative') ? made.get(next)?.[0] : undefined;
  const isSubject = from < clause.verb.from,
    theme = readTheme(words, from, untilTime(words, from, isSubject ? to : phraseEnd(words, timeEnd(words, from), to)));
  const cause =
    own ??
    referentOf(words, drafts, theme, before, index) ??
    newCause(reading, sentence, clause, theme, datedIn(words, clause, isSubject ? 'subject' : 'after'), effect);
  // "A storm was the cause of the outage on Monday": what its day is of.
  if (isSubject && parts.effect && effect === made.get(clause)?.[0]) {
    const dated = datedIn(words, clause, 'after');
    Object.assign(effect, {
      when: dated?.when,
      times: [...(dated?.times ?? [])],
      title: nounTitle(words, ...parts.effect),
    } satisfies Partial<Draft>);
  }
  // "Ott was to blame": nothing that happened.
  if (cause && cause !== effect && !(theme.pronoun === 'person' || (!own && mentions.isPerson(words, theme)))) links.add('causes', cause, effect);
}

/** The time that stands in the subject of a clause, or behind its verb. */
function datedIn(words: SentenceWords, clause: Clause, part: AttachedTime['place']): Dated | undefined {
  return combineTimes(
    timesOf(words, clause).filter(({ place, role }) => role !== 'argument' && place === part),
    'at',
  )[0];
}

function newCause(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  theme: Theme,
  dated: Dated | undefined,
  effect: Draft,
): Draft | undefined {
  const { words, mentions } = reading;
  // "Ott was to blame": a lone name may be anybody's.
  const isName = theme.to - theme.from === 1 && isCapital(words, theme.from) && words.tokens.word[theme.from] === 0;
  // "The cause was a mystery", "the council was responsible".
  const { classes } = words.vocabulary,
    head = words.tokens.word[theme.headAt],
    isNone = theme.headAt < 0 || classes.noCause[head] !== 0 || classes.collective[head] !== 0;
  if (theme.pronoun !== 'none' || theme.nouns.length === 0 || isNone) return undefined;
  if (isName || hasTime(words, timeEnd(words, theme.from), theme.to) || mentions.isPerson(words, theme)) return undefined;
  const own = sentence.made.get(clause)?.[0];
  // "The reason was a fire on Monday": what its day is of.
  if (own && dated && own !== effect) dropDraft(reading, clause, own);
  // "The strike was the result of a vote in May": nobody says when the strike was.
  if (own && dated && own === effect)
    Object.assign(own, { when: undefined, times: [], title: nounTitle(words, ...clause.subject) } satisfies Partial<Draft>);
  return makeDraft(reading, sentence, clause, {
    part: 'cause',
    status: 'occurred',
    theme,
    ...dated,
    title: nounTitle(words, theme.from, theme.to),
  });
}

/** "The cause of the fire", "to blame for the delay", else what was told last. */
function effectOf(reading: Reading, sentence: SentenceReading, clause: Clause, joint: number): Draft | undefined {
  const { words, drafts } = reading,
    { index } = sentence,
    { bits, timeAt } = words;
  if (bits[joint] & PREPOSITION && !(bits[joint] & RELATIVE) && timeAt[joint + 1] === 0 && joint + 1 < clause.to) {
    return namedBy(reading, sentence, clause, [joint + 1, phraseEnd(words, joint + 1, joint < clause.verb.from ? clause.subject[1] : clause.to)]);
  }
  let last = drafts.length - 1;
  while (last >= 0 && drafts[last].at >= words.tokens.start[clause.from]) last--;
  const isTold = ({ part, kind }: Draft): boolean => kind === 'event' && (part === 'act' || part === 'happening');
  while (last >= 0 && index - drafts[last].sentence <= NEAR && !isTold(drafts[last])) last--;
  return last >= 0 && index - drafts[last].sentence <= NEAR ? mainOf(drafts, last, isTold) : undefined;
}

/** What a noun phrase names: told before, or told here with the times of the clause. */
function namedBy(reading: Reading, sentence: SentenceReading, clause: Clause, [from, to]: readonly [number, number]): Draft | undefined {
  const { words, drafts } = reading,
    theme = readTheme(words, from, to);
  const told = referentOf(words, drafts, theme, drafts.length, sentence.index);
  // "The debt is due to a bank": told by this clause, and nothing that happens.
  if (!theme.isHappening) return told && told.sentence < sentence.index ? told : undefined;
  if (told) return told;
  // "The outage on 3 May was due to": its day is told apart.
  return tellNoun(
    reading,
    sentence,
    clauseLike(clause, { verb: groupLike(clause.verb, { copula: false, sense: 0 }) }),
    [from, untilTime(words, from, to)],
    combineTimes(
      timesOf(words, clause).filter(({ role }) => role !== 'argument'),
      'at',
    )[0],
  );
}

/** Where a noun phrase ends before its time, but for one that opens it: "Sunday's storm". */
function untilTime(words: SentenceWords, from: number, to: number): number {
  const { bits, timeAt } = words;
  let end = timeEnd(words, from);
  while (end < to && timeAt[end] === 0 && !(bits[end] & PREPOSITION && timeAt[end + 1] !== 0)) end++;
  return end;
}
