// The clause of an infinitive, a gerund or a participle: its subject is that of the clause above, or the noun before it.
import { hasBreak, hasTime, onlyTimes } from '../../words/stretches.js';
import { type Clause, isMain, newClause } from '../clause.js';
import { hasOwnNoun, isNounBefore, ownSubject } from './joints.js';
import { antecedentBefore, phraseStart } from '../nouns/noun-phrases.js';
import { UPON_PLANS } from '../verbs/gerunds.js';
import { adverbsBefore } from '../nouns/subjects.js';
import { objectOf } from '../nouns/object-of.js';
import { hasObject, isClosed } from '../verbs/around-verbs.js';
import { COMMA, DOT, hasMark, hintsAt, isBreak, type SentenceWords } from '../../words/sentence-words.js';
import { groupLike, isIndicative, type VerbGroup } from '../verbs/verb-group.js';
import {
  ADVERB,
  ANAPHOR,
  APPOINTS,
  CAUSE,
  COORDINATOR,
  DETERMINER,
  DOER,
  DUE,
  FOUND,
  HAPPENING,
  INDEFINITE,
  IT,
  OWNER,
  PARTICIPLE,
  PARTICLE,
  PAST,
  PREPOSITION,
  PRESENT,
  RELATIVE,
  SUBORDINATOR,
  VERB,
} from '../../words/vocabulary.js';
import { readTheme } from '../nouns/theme.js';
import { BEGIN, END, HAPPEN, PLAN, STATE, isActSense } from '../../words/verb-senses.js';
import { isRoleAt } from '../../words/roles.js';
import { NUMBER, PUNCT } from '../../tokens/tokens.js';

/** Senses of verbs of which what happens is the subject. */
const OF_HAPPENING = new Set([HAPPEN, BEGIN, END]);

type Range = readonly [from: number, to: number];

/** The clause of a verb without a tense; `low` is behind the verb before, `from` where the sentence begins. */
export function tenselessClause(words: SentenceWords, clauses: readonly Clause[], verb: VerbGroup, low: number, from: number): Clause {
  const { bits } = words;
  const connective = verb.from > low && bits[verb.from - 1] & (COORDINATOR | PREPOSITION | SUBORDINATOR) ? verb.from - 1 : -1,
    cue = connective < 0 ? 0 : bits[connective],
    start = connective < 0 ? verb.from : connective;
  const above = cue & COORDINATOR && verb.form === 'infinitive' ? pastGerunds(clauses) : clauses.length - 1,
    host = clauses[above] as Clause | undefined,
    isShared = ((cue & COORDINATOR) !== 0 || opensList(words, verb, host)) && isSharedPassive(verb, host, start);
  // "Was fixed in 1930 and broken off": a verb of its own, of which only the auxiliary is shared.
  if (host && isShared && isPlainPast(host.verb))
    return newClause(groupLike(verb, { form: 'finite', past: true }), 'coordinate', start, host.subject, connective, -1);
  // "Had moved to Bonn and taken on a clerk": what is taken stands behind.
  if (host && isMain(host.joint) && cue & COORDINATOR && isSharedPerfect(words, verb, host.verb))
    return newClause(
      groupLike(verb, { form: 'finite', past: host.verb.past, perfect: true, passive: false }),
      'coordinate',
      start,
      host.subject,
      connective,
      -1,
    );
  const blamed = host && blamedBefore(words, verb, host, connective);
  if (host && blamed) return newClause(verb, 'participle', start, blamed, connective, above, false, host.subject);
  const found = host && isShared ? host.subject : nounOf(words, verb, host, start, low, from);
  // "was signed in 1912, revoked in 1934": a time stands before it, the subject goes on.
  const own = ownSubject(words, verb, start, low, !host);
  const subject =
    (verb.form === 'participle'
      ? (heldBefore(words, verb, found) ??
        accusedBefore(words, verb, found) ??
        (host && verb.sense !== PLAN ? punishedFor(words, host, found) : undefined))
      : undefined) ??
    own ??
    (host && found[0] >= found[1] ? host.subject : found);
  const joint = verb.form === 'infinitive' ? 'infinitive' : 'participle',
    // Nobody orders himself.
    other = isToldHearer(words, verb, host, start) ? host?.subject : undefined;
  return newClause(verb, joint, start, subject, connective, own && joint === 'infinitive' ? -1 : above, (cue & CAUSE) !== 0, other);
}

/** "Is to be let within a month of opening and to last a year": no gerund is gone on with. */
function pastGerunds(clauses: readonly Clause[]): number {
  let above = clauses.length - 1;
  while (above > 0 && clauses[above].verb.form === 'progressive') above--;
  return above;
}

/** "Was painted, fitted with an engine and launched": one and the same. */
function isSharedPassive({ form }: VerbGroup, host: Clause | undefined, start: number): boolean {
  return form === 'participle' && host !== undefined && host.verb.passive && host.verb.to < start;
}

/** "Was taken down, | broken up and thrown away": behind a comma, where "and" and one more participle close the list; "was opened, designed by Moe and built by Roe" tells by whom. */
function opensList(words: SentenceWords, { from, to, head, form }: VerbGroup, host: Clause | undefined): boolean {
  const { bits } = words;
  if (form !== 'participle' || head !== from || !hasMark(words, from - 1, COMMA) || hintsAt(words, to) & DOER) return false;
  // "Found in a barn, wrapped in newspaper and …" tells how.
  if (
    !host ||
    !isMain(host.joint) ||
    !isPlainPast(host.verb) ||
    hasTime(words, host.verb.to, from) ||
    words.vocabulary.classes.nominal[host.verb.base] === FOUND
  )
    return false;
  let at = to;
  while (
    at < words.tokens.length &&
    !isBreak(words, at) &&
    !hasMark(words, at, DOT) &&
    !(bits[at] & (COORDINATOR | RELATIVE | SUBORDINATOR | PAST | PRESENT))
  )
    at++;
  const joint = hasMark(words, at, COMMA) ? at + 1 : at;
  return (bits[joint] & COORDINATOR) !== 0 && (bits[joint + 1] & (PARTICIPLE | DETERMINER)) === PARTICIPLE && !(hintsAt(words, joint + 2) & DOER);
}

/** "Had moved …, | taken on a clerk": a participle that acts upon something, behind a perfect. */
function isSharedPerfect({ bits, tokens: { kind } }: SentenceWords, { form, head, from, to, particle }: VerbGroup, host: VerbGroup): boolean {
  if (form !== 'participle' || head !== from || !isIndicative(host) || !host.perfect || host.negated || host.passive || host.copula) return false;
  const at = particle === to ? to + 1 : to;
  return (bits[at] & (DETERMINER | PREPOSITION)) === DETERMINER || kind[at] === NUMBER;
}

/** "Was looted": its auxiliary may be shared, as it says what happened. */
function isPlainPast(verb: VerbGroup): boolean {
  return isIndicative(verb) && verb.past;
}

/** The noun that a verb without a tense is told of, by where it stands. */
function nounOf(words: SentenceWords, verb: VerbGroup, host: Clause | undefined, start: number, low: number, from: number): Range {
  const plan = planBefore(words, verb, start, host) ?? topicBefore(words, verb, start, host, from);
  if (plan) return plan;
  if (host && isOfRelative(words, verb, host, start)) return host.antecedent ?? host.subject;
  const isBehindNoun = verb.form === 'participle' || (verb.form === 'infinitive' && (!host || isBeside(words, verb, host, start)));
  if (host && isSetInBehind(words, verb, host, start)) return host.subject;
  if (isBehindNoun) return antecedentBefore(words, start, host ? objectStart(words, host) : from);
  if (hasOwnNoun(words, verb, start, low)) return host && isLostByIt(words, host, start) ? host.subject : antecedentBefore(words, start, low);
  if (isToldHearer(words, verb, host, start)) return [start - 1, start];
  return host ? host.subject : [start, start];
}

/** "A film showing the rescue, | made in 2031, won": between two commas behind a noun with a form in "-ing", more is told of that noun. */
function isSetInBehind(words: SentenceWords, { form, from }: VerbGroup, { verb, subject, connective }: Clause, start: number): boolean {
  const isShowing = verb.form === 'progressive' && connective < 0 && subject[0] < subject[1] && subject[1] === verb.from;
  if (form !== 'participle' || !isShowing || start !== from || !hasMark(words, start - 1, COMMA)) return false;
  // "The Otley | swimming pool, closed in May".
  return (words.bits[verb.to] & (DETERMINER | PREPOSITION)) !== 0 && !hasBreak(words, verb.to, start - 1);
}

/** "The workers who read it, | restarted every minute,": where the relative clause ends with no noun, its comma leads back to the noun that it is of. */
function isOfRelative(words: SentenceWords, { form }: VerbGroup, { joint, verb: { to } }: Clause, start: number): boolean {
  return (
    form === 'participle' &&
    joint === 'relative' &&
    hasMark(words, start - 1, COMMA) &&
    onlyTimes(words, to, start - 1, PREPOSITION | ADVERB | ANAPHOR | PARTICLE)
  );
}

/** "Broke his wrist | falling off a wall", "raised £300 | selling cakes": neither a wrist nor a sum does so; but "hurt his son playing in the yard". */
function isLostByIt(words: SentenceWords, { verb: { base, form, passive, to } }: Clause, start: number): boolean {
  const {
    tokens: { kind },
    vocabulary: { classes },
  } = words;
  if (form !== 'finite' || passive) return false;
  const isOwn = (hintsAt(words, to) & OWNER) !== 0 && classes.harming[base] + classes.undergoes[base] !== 0 && !isRoleAt(words, start - 1);
  return isOwn || (kind[to] === PUNCT && kind[to + 1] === NUMBER);
}

/** "Ordered him | to pay": he is to. */
function isToldHearer(
  { tokens: { word }, vocabulary: { classes } }: SentenceWords,
  { form }: VerbGroup,
  host: Clause | undefined,
  start: number,
): boolean {
  return (
    form === 'infinitive' &&
    host?.verb.form === 'finite' &&
    start === host.verb.to + 1 &&
    (classes.hearer[word[start - 1]] !== 0 || (isMain(host.joint) && classes.speakerPronoun[word[start - 1]] === IT))
  );
}

/** "Agreed a merger, to be completed by May": what a comma parts from a passive is what is acted upon; "ordered an inquiry, due to report by May", "sold the bridge due to open in May", "put off the launch, due to take place in May" too. */
function isBeside(words: SentenceWords, group: VerbGroup, host: Clause, start: number): boolean {
  const { passive, from, sense } = group,
    { verb } = host;
  const isDue = (words.bits[start] & DUE) !== 0 && start > verb.to + 1;
  if (isDue && isNounBefore(words, start)) return true;
  if (isDue && !verb.passive && hasMark(words, adverbsBefore(words, start, verb.to) - 1, COMMA)) {
    // "Announced the launch, due to begin in May": what happens begins, and nobody else; "due to begin work" is who works.
    if (isActSense(verb.sense)) return true;
    const isOfHappening = OF_HAPPENING.has(sense) && (isClosed(words, group.to) || !hasObject(words, group));
    if (isOfHappening && readTheme(words, ...objectOf(words, { ...host, to: start })).isHappening) return true;
  }
  const isNew = (words.bits[start] & DUE) !== 0 && (hintsAt(words, verb.to) & INDEFINITE) !== 0,
    at = isNew ? start : from;
  return (passive || isNew) && verb.form === 'finite' && start === at && hasMark(words, start - 1, COMMA) && (words.bits[verb.to] & DETERMINER) !== 0;
}

/** "The shop was looted and the flag taken": a sure participle shares the auxiliary of the verb right before, of whose own subject it is told. */
export function gappedClause(words: SentenceWords, clauses: readonly Clause[], verb: VerbGroup, low: number): Clause | undefined {
  const { bits } = words,
    before = clauses.at(-1)?.verb;
  const isSure = verb.form === 'participle' && (bits[verb.head] & VERB) !== 0;
  if (!isSure || !before?.passive || !isPlainPast(before)) return undefined;
  const subject = antecedentBefore(words, verb.from, low),
    joint = subject[0] - 1;
  if (subject[0] >= subject[1] || subject[1] < verb.from || joint < low || !(bits[joint] & COORDINATOR)) return undefined;
  for (let at = low; at < joint; at++) if (words.timeAt[at] === 0 && !(bits[at] & (ADVERB | PARTICLE)) && !isBreak(words, at)) return undefined;
  return newClause(groupLike(verb, { form: 'finite', past: true }), 'coordinate', joint, subject, joint, -1);
}

/** "Jailed two men for stealing", "accused the board of hiding it", "thanked the crew on Monday for saving them": those acted upon did it. */
function blamedBefore(words: SentenceWords, { form }: VerbGroup, host: Clause, connective: number): Range | undefined {
  if (form !== 'progressive' || host.verb.passive || connective < 0) return undefined;
  const { classes } = words.vocabulary;
  if (classes.charges[host.verb.base] === 0 || classes.blameJoint[words.tokens.word[connective]] === 0) return undefined;
  const object = objectOf(words, { ...host, to: connective });
  return object[0] < object[1] ? object : undefined;
}

/** "The trial of Otto Berg, accused of stealing": nobody accuses a trial. */
function accusedBefore(
  { bits, tokens: { word }, vocabulary: { classes } }: SentenceWords,
  { base }: VerbGroup,
  [first, end]: Range,
): Range | undefined {
  if (classes.charges[base] === 0) return undefined;
  for (let at = end - 2; at > first; at--) if (classes.nounJoint[word[at]] !== 0 && bits[at - 1] & HAPPENING) return [at + 1, end];
  return undefined;
}

/** "Jailed a man for fraud | committed in 2012", "fined 40 euros for a crime | committed in May": what somebody is punished for. */
function punishedFor({ tokens: { word }, vocabulary: { classes } }: SentenceWords, { verb }: Clause, [first, end]: Range): Range | undefined {
  if (classes.charges[verb.base] === 0) return undefined;
  for (let at = end - 2; at > first; at--) if (classes.blameJoint[word[at]] !== 0) return [at + 1, end];
  return undefined;
}

/** "A proposal to widen the road, | adopted in 1968": of the two nouns that one which is adopted. */
function planBefore(words: SentenceWords, { form, base, from }: VerbGroup, start: number, plan: Clause | undefined): Range | undefined {
  if (
    form !== 'participle' ||
    plan?.verb.form !== 'infinitive' ||
    start !== from ||
    !hasMark(words, start - 1, COMMA) ||
    words.vocabulary.classes.agreedOn[base] === 0
  )
    return undefined;
  const { subject, from: to } = plan;
  return subject[0] < subject[1] && subject[1] === to ? subject : undefined;
}

/** "A hearing on selling the park, | first set for May": what opens the sentence is planned, and no park. */
function topicBefore(words: SentenceWords, { form, sense, to }: VerbGroup, start: number, told: Clause | undefined, from: number): Range | undefined {
  const isPlanned = sense === PLAN || UPON_PLANS.has(sense) || ((hintsAt(words, to) & APPOINTS) !== 0 && words.timeAt[to + 1] !== 0);
  if (form !== 'participle' || !isPlanned || told?.verb.form !== 'progressive' || told.connective <= from) return undefined;
  if (!hasMark(words, adverbsBefore(words, start, told.verb.to) - 1, COMMA) || !(words.bits[told.connective - 1] & HAPPENING)) return undefined;
  return phraseStart(words, told.connective, from) === from ? [from, told.connective] : undefined;
}

/** "Calls off the vote set for May", "will rule on the plea lodged in May": where what a verb acts upon begins; of others, where their clause does. */
function objectStart({ bits }: SentenceWords, { verb, from }: Clause): number {
  const end = verb.particle === verb.to ? verb.to + 1 : verb.to,
    at = verb.strength > 1 && verb.sense !== STATE && bits[end] & PREPOSITION && bits[end + 1] & DETERMINER ? end + 1 : end;
  return verb.form === 'finite' && bits[at] & DETERMINER ? at : from;
}

/** "Minutes of the meeting of the board held in May", "tickets for the concert held": only what happens is held. */
export function heldBefore({ bits, vocabulary: { classes } }: SentenceWords, { base }: VerbGroup, [from, to]: Range): Range | undefined {
  if (classes.holding[base] === 0) return undefined;
  let begin = to - 1;
  while (begin >= from && !(bits[begin] & HAPPENING)) begin--;
  if (begin < from) return undefined;
  while (begin > from && !(bits[begin - 1] & PREPOSITION)) begin--;
  return [begin, to];
}
