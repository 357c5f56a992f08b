// What a clause tells of whom later pronouns may stand for.
import { isMain, type Clause } from '../clauses/clause.js';
import { isThingAgain } from './named-things.js';
import { isCalled, nameBeside } from './persons.js';
import type { Reading } from '../drafts/reading.js';
import { hintsAt, isCapital, isPlural, textBetween, timeEnd, type SentenceWords } from '../words/sentence-words.js';
import { isDeath } from '../words/deaths.js';
import { WHICH } from '../clauses/joints/relative-nouns.js';
import { phraseEnd } from '../clauses/nouns/noun-phrases.js';
import { readTheme, type Theme } from '../clauses/nouns/theme.js';
import {
  ABOUT,
  ADVERB,
  ANAPHOR,
  AUTHOR,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  HAVE,
  INDEFINITE,
  NOT,
  OWNER,
  PARTICLE,
  PREPOSITION,
  PROGRESSIVE,
  PRONOUN,
  SUBORDINATOR,
  TO,
} from '../words/vocabulary.js';
import { ASK, END, HAPPEN, PLAN, SAY, STATE, isActSense } from '../words/verb-senses.js';
import { objectOf } from '../clauses/nouns/object-of.js';
import { ENTAILING } from '../clauses/verbs/verb-group.js';
import { NUMBER, SPACE_BEFORE } from '../tokens/tokens.js';
import { holds } from '../words/stretches.js';

/** Keeps whom and what a clause names, for the pronouns behind it. */
export function noteClause(reading: Reading, clause: Clause): void {
  const { words, mentions } = reading,
    { subject, verb, to } = clause;
  if (isDeath(words, verb.base, verb.to)) mentions.noteCalled(words, subject);
  const object = askedFor(words, clause) ?? objectOf(words, clause),
    actor = isPlaceFirst(words, clause) ? readTheme(words, verb.to, phraseEnd(words, verb.to, to)) : readTheme(words, subject[0], subject[1]);
  noteHalts(reading, clause, object);
  noteAsked(reading, clause, object);
  if (isAddition(reading, clause, actor) || isCited(reading, clause)) return;
  if (verb.copula) noteBeside(reading, clause);
  mentions.noteCounted(words, readTheme(words, verb.to, phraseEnd(words, verb.to, to)));
  if (verb.copula || words.vocabulary.classes.chooses[verb.base] === BECOMES) noteKin(reading, clause);
  noteActedUpon(reading, clause, object, actor);
  // "A widower named Balthasar Roon".
  if (verb.form === 'participle' && isCapital(words, verb.to)) mentions.note(words, readTheme(words, verb.to, to), false, true);
  else if (!isHeldUp(words, subject, object) && !isCircumstance(words, clause)) noteActor(reading, clause, actor);
  if (isPunished(words, clause) && actor.pronoun === 'none' && !isCapital(words, actor.headAt)) mentions.notePatient(words, object);
}

/** "Where | fever killed four", "where | a tug met it": no "which", "who" or "that", and nothing new is shown; "where | a bomb went off. It" is the bomb. */
function isAside(words: SentenceWords, { connective, subject: [from], verb: { to, copula } }: Clause): boolean {
  const { tokens, vocabulary } = words,
    { speakerPronoun, complementizer } = vocabulary.classes;
  if (connective < 0 || speakerPronoun[tokens.word[connective]] + complementizer[tokens.word[connective]] !== 0) return false;
  return copula || !(hintsAt(words, from) & INDEFINITE) || isThingAgain(words, [to, to + 1]);
}

/** "On the hill stood a castle. It burned down": what stands there. */
function isPlaceFirst({ bits }: SentenceWords, { subject: [from], verb: { sense, to, past } }: Clause): boolean {
  return past && sense === STATE && (bits[from] & (PREPOSITION | DETERMINER)) === PREPOSITION && (bits[from + 1] & bits[to] & DETERMINER) !== 0;
}

/** "Was founded in 2026 and | at its peak | employed 210. It closed": how it was, and nobody who did so. */
function isCircumstance({ bits, tokens: { kind } }: SentenceWords, { joint, subject: [from, to] }: Clause): boolean {
  const isGoverned = to > from + 1 && (bits[from] & (PREPOSITION | ADVERB | DETERMINER | SUBORDINATOR)) === PREPOSITION;
  return joint === 'coordinate' && isGoverned && kind[from + 1] !== NUMBER;
}

/** Value of the class `adds`: a post, where it could be somebody. */
const FOUNDS = 2;

/** "A chapel was added in 1894. It was closed in 1939": the story stays with what it was added to. "A chair was created for her. She": no somebody was. */
function isAddition({ words, mentions }: Reading, { subject: [from], verb: { base, passive } }: Clause, actor: Theme): boolean {
  const kind = passive && hintsAt(words, from) & INDEFINITE ? words.vocabulary.classes.adds[base] : 0;
  return kind !== 0 && (kind !== FOUNDS || mentions.isPerson(words, actor));
}

/** "According to a paper published today, it will pass the sun": not the paper. */
function isCited({ words, sayings }: Reading, { joint, subject: [from, to] }: Clause): boolean {
  if (isCapital(words, to - 1)) return false;
  const said = joint === 'participle' ? sayings.cueWithin(from - 2, from) : -1;
  return said >= 0 && sayings.isPhrase(said);
}

/** "Asked for an inquiry", "learned of the loss": what is asked for or known. */
function askedFor(words: SentenceWords, { verb: { sense, base, passive, to: at }, to }: Clause): Clause['subject'] | undefined {
  const { classes } = words.vocabulary,
    isKnown = classes.shows[base] !== 0 && classes.musing[words.tokens.word[at]] === ABOUT;
  return (sense === ASK || isKnown) && !passive && words.bits[at] & PREPOSITION && words.timeAt[at + 1] === 0
    ? [at + 1, phraseEnd(words, at + 1, to)]
    : undefined;
}

/** Ends something, or "forced the closure of the port. It reopened", "led to the closure of": the port. */
function noteHalts({ words, mentions }: Reading, { subject, verb, joint, to }: Clause, object: Clause['subject']): void {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  const patient = verb.passive || object[0] >= object[1] ? subject : object;
  if (verb.sense === END) mentions.noteHalted(words, patient);
  if (verb.sense === PLAN || (isActSense(verb.sense) && isMain(joint) && verb.passive)) mentions.notePlanned(words, readTheme(words, ...patient));
  // "The gala was to take place in May", "will be held in May".
  else if ((verb.planned || verb.mood === 'will') && (verb.sense === HAPPEN || (verb.passive && classes.holding[verb.base] !== 0)))
    mentions.notePlanned(words, readTheme(words, ...subject));
  if (verb.copula || verb.passive) return;
  const start = bits[verb.to] & PREPOSITION ? verb.to + 1 : verb.to,
    { headAt } = readTheme(words, start, phraseEnd(words, start, to));
  if (headAt >= 0 && classes.halts[word[headAt]] !== 0 && classes.nounJoint[word[headAt + 1]] !== 0)
    mentions.noteHalted(words, [headAt + 2, phraseEnd(words, headAt + 2, to)]);
}

/** "Asked | the firm | to wait", "ordered police to clear the square": who is told what to do. */
function noteAsked({ words, mentions }: Reading, { verb }: Clause, object: Clause['subject']): void {
  const { bits, tokens, vocabulary } = words,
    to = object[1];
  if (verb.passive || verb.copula || object[0] >= to || !(bits[to] & TO) || !(bits[to + 1] & BASE)) return;
  mentions.noteAsked(words, object, vocabulary.base[tokens.word[to + 1]]);
  const from = bits[to + 2] & PARTICLE ? to + 3 : to + 2;
  if (bits[from] & DETERMINER && words.timeAt[from] === 0) mentions.noteObject(words, [from, phraseEnd(words, from, tokens.length)]);
}

/** What is acted upon may be "it". */
function noteActedUpon(reading: Reading, clause: Clause, object: Clause['subject'], actor: Theme): void {
  const { words, mentions } = reading,
    { classes } = words.vocabulary,
    { subject, joint, verb } = clause,
    { passive } = verb;
  // No thing that "it" could be is what belongs to somebody told of in passing: "the lamp that bears his name".
  const isOwned = object[1] - object[0] > 1 && !passive && mentions.noteOwner(words, subject, object[0]) && joint === 'relative';
  // "The train left Pune. It was hit": what goes somewhere, and not the place.
  const isPlace = classes.goesTo[verb.base] !== 0 && object[0] < object[1] && isCapital(words, object[0]) && !isSomebody(reading, actor);
  // "Marlow became a doctor. She": whoever has a name keeps it.
  const isNamed = classes.chooses[verb.base] === BECOMES && isCapital(words, actor.headAt);
  if (verb.copula || isOwned || isPlace || isNamed || (!passive && isNotTakenUp(reading, clause, object, actor))) return;
  mentions.noteObject(words, passive ? subject : object, {
    byAuthor: (hintsAt(words, subject[0]) & AUTHOR) !== 0,
    isOfOne: !passive && joint !== 'relative' && mentions.isOne(words, subject),
    subject: passive ? undefined : actor,
    meets: classes.meets[verb.base] !== 0,
    undergoes: !passive && classes.undergoes[verb.base] !== 0,
    isFresh: !passive && isMain(joint) && verb.sense !== SAY,
  });
}

function isSomebody({ words, mentions }: Reading, actor: Theme): boolean {
  return actor.pronoun === 'person' || mentions.isPerson(words, actor);
}

/** Behind an active verb, what no "it" goes on about. */
function isNotTakenUp(reading: Reading, { subject, joint, verb }: Clause, object: Clause['subject'], actor: Theme): boolean {
  const { words } = reading,
    { bits, tokens, vocabulary } = words;
  // "A bill it had presented last week": a time is nothing that is acted upon.
  if (joint === 'relative' && timeEnd(words, object[0]) >= object[1]) return true;
  // "Told the newspaper that it had closed": who only prints it.
  if (verb.sense === SAY && vocabulary.classes.outlet[tokens.word[object[1] - 1]] !== 0) return true;
  // "Saw no effect": there is none.
  if (bits[object[0]] & NOT) return true;
  if (verb.sense !== STATE) return false;
  // "Otto ran the firm. It", but "the rule covered the port. It was lifted" goes on about the rule.
  const isTopic = isMain(joint) && (bits[subject[0]] & DETERMINER) !== 0 && !isSomebody(reading, actor);
  return isTopic || !isActedUpon(words, verb, object);
}

/** "Ran | the firm": a certain thing, and a verb of its own; "stood | empty", "had | the night" tell how somebody or something was. */
function isActedUpon(words: SentenceWords, { form, negated, head }: Clause['verb'], [from]: Clause['subject']): boolean {
  const isCertain = (words.bits[from] & (DETERMINER | PREPOSITION)) === DETERMINER && !(hintsAt(words, from) & INDEFINITE);
  return isCertain && form === 'finite' && !negated && !(words.bits[head] & HAVE);
}

/** "Jailed", "arrested", "hired"; not "praised", which is said. */
function isPunished({ vocabulary: { classes } }: SentenceWords, { joint, verb: { base, passive } }: Clause): boolean {
  if (passive || !isMain(joint)) return false;
  return classes.charges[base] + classes.sentencing[base] + classes.hires[base] !== 0 && classes.objectCue[base] === 0;
}

/** "Fog kept it in port": the story stays with what that held up. */
function isHeldUp(words: SentenceWords, subject: Clause['subject'], object: Clause['subject']): boolean {
  const areBare = subject[1] - subject[0] === 1 && object[1] - object[0] === 1;
  return areBare && isBareNoun(words, subject[0]) && (words.bits[object[0]] & ANAPHOR) !== 0;
}

/** Who or what did it may be told of next. */
function noteActor(reading: Reading, clause: Clause, actor: Theme): void {
  const { words, mentions } = reading,
    { classes } = words.vocabulary,
    { joint, verb, connective, antecedent, to } = clause;
  if (joint === 'relative') {
    if (isCapital(words, actor.headAt) && classes.speakerPronoun[words.tokens.word[connective]] === WHICH) mentions.noteThing(actor);
    // "Pilots, whose ballot was to close": what is told inside is known from then on.
    if (isSought(words, actor.from)) mentions.noteSought(words, actor);
    // "In Jamaica, where fever killed four. It": the story stays with who was there.
    else if (antecedent && !isAside(words, clause) && !mentions.isPerson(words, actor)) mentions.note(words, actor);
  }
  // Of what somebody said: its things, not its persons.
  // "Until the engineer Ida Holm reached it": whoever is introduced is known from then on.
  // "A coalition led by Otto Berg": who is called so is known.
  if (joint === 'participle' && verb.passive) mentions.noteDoer(words, verb.to, to, false);
  const isIntroduced = joint === 'subordinate' && (isCalled(words, actor) || verb.sense === SAY);
  if (!isMain(joint) && joint !== 'complement' && !isIntroduced) {
    if (joint === 'subordinate' && !verb.passive) mentions.noteSide(words, actor);
    return;
  }
  if (verb.passive && actor.pronoun !== 'person') mentions.noteDoer(words, verb.to, to, !isCapital(words, actor.headAt));
  mentions.noteHolder(words, clause.subject, true);
  mentions.noteBodies(words, clause);
  // "Snow meant it was held in June": the story stays with what that befell.
  if (classes.clauseOnly[verb.base] !== ENTAILING || mentions.isPerson(words, actor)) mentions.note(words, actor, isTeam(reading, clause));
}

/** "Police are looking for | two men who fled", "are hunting | two men who": they, and not the police, are told of next. */
function isSought({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  const verb = classes.purpose[word[at - 1]] !== 0 ? at - 2 : at - 1;
  return verb > 0 && ((bits[verb] & PROGRESSIVE) !== 0 || bits[verb] === 0) && (bits[verb - 1] & BE) !== 0;
}

/** "Fog", "rain": neither an article nor a capital, and one. */
function isBareNoun(words: SentenceWords, at: number): boolean {
  return !(words.bits[at] & (PRONOUN | ANAPHOR | DETERMINER)) && !isCapital(words, at) && !isPlural(words, at);
}

/** Value of the class `chooses`: "became". */
export const BECOMES = 5;

/** Tokens from "her" to what somebody is to her, at most: "her second husband". */
const KIN_REACH = 3;

/** "Who became her friend and, in 2006, her second husband": no "she". */
function noteKin({ words, mentions }: Reading, { verb, subject, to }: Clause): void {
  const {
    tokens: { word },
    bits,
    timeAt,
    vocabulary: {
      classes: { maleTitle, femaleTitle },
    },
  } = words;
  for (let at = verb.to, owner = -1; at < to; at++) {
    if (hintsAt(words, at) & OWNER) owner = at;
    // "Was with her husband", "was as tall as her brother": somebody else.
    else if (bits[at] & (PREPOSITION | SUBORDINATOR) && timeAt[at + 1] === 0) return;
    if (owner < 0 || at > owner + KIN_REACH) continue;
    const isMale = maleTitle[word[at]] !== 0;
    if (!isMale && femaleTitle[word[at]] === 0) continue;
    if (!isOwning(words, at, to)) mentions.noteKind(words, subject, isMale);
    return;
  }
}

/** "Her husband's agent", "her father-in-law's partner": what is written on to a word makes it an owner. */
function isOwning({ bits, tokens: { flags } }: SentenceWords, at: number, to: number): boolean {
  for (let next = at + 1; next < to && !(flags[next] & SPACE_BEFORE); next++) if (bits[next] & DETERMINER) return true;
  return false;
}

/** "Are without their cook, Joe Oak": he is known from then on. */
function noteBeside({ words, mentions }: Reading, { verb, to }: Clause): void {
  const owner = verb.to + 1;
  const theme = words.bits[verb.to] & PREPOSITION && hintsAt(words, owner) & OWNER ? readTheme(words, owner, to) : undefined;
  if (theme && nameBeside(words, theme)) mentions.note(words, theme);
}

/** "Rowan Park were late": one name with the verb of several is a team's. */
function isTeam({ words }: Reading, { verb, subject: [from, to] }: Clause): boolean {
  return (
    !holds(words, from, to, COORDINATOR) && words.vocabulary.words.agreement?.several.includes(textBetween(words, verb.from, verb.from + 1)) === true
  );
}
