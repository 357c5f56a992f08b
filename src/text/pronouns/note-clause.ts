// What a clause tells of whom later pronouns may stand for.
import { isMain, type Clause } from '../clauses/clause.js';
import { isCalled, nameBeside } from './persons.js';
import type { Reading } from '../drafts/reading.js';
import { hintsAt, isCapital, isPlural, textBetween, type SentenceWords } from '../words/sentence-words.js';
import { WHICH } from '../clauses/subjects.js';
import { phraseEnd } from '../clauses/noun-phrases.js';
import { readTheme } from '../clauses/theme.js';
import { ANAPHOR, AUTHOR, COORDINATOR, DETERMINER, OWNER, PREPOSITION, PRONOUN } from '../words/vocabulary.js';
import { END, SAY, STATE } from '../words/verb-senses.js';
import { objectOf } from '../clauses/object-of.js';
import { ENTAILING } from '../clauses/verb-group.js';
import { holds } from '../words/stretches.js';

/** Keeps whom and what a clause names, for the pronouns behind it. */
export function noteClause(reading: Reading, clause: Clause): void {
  const { subject, joint, verb } = clause;
  if (reading.words.vocabulary.classes.death[verb.base] !== 0) reading.mentions.noteCalled(reading.words, subject);
  const object = objectOf(reading.words, clause),
    actor = readTheme(reading.words, subject[0], subject[1]);
  if (verb.sense === END) reading.mentions.noteHalted(reading.words, verb.passive || object[0] >= object[1] ? subject : object);
  // "Forced the closure of the port. It reopened", "led to the closure of": the port.
  const {
      bits,
      tokens: { word },
      vocabulary: { classes },
    } = reading.words,
    start = bits[verb.to] & PREPOSITION ? verb.to + 1 : verb.to;
  const headAt = verb.copula || verb.passive ? -1 : readTheme(reading.words, start, phraseEnd(reading.words, start, clause.to)).headAt;
  if (headAt >= 0 && classes.halts[word[headAt]] !== 0 && classes.nounJoint[word[headAt + 1]] !== 0)
    reading.mentions.noteHalted(reading.words, [headAt + 2, phraseEnd(reading.words, headAt + 2, clause.to)]);
  if (verb.copula) noteBeside(reading, clause);
  // "Stood empty" is no thing that "it" could be, nor is what belongs to somebody told of in passing: "the lamp that bears his name".
  const isOwned = object[1] - object[0] > 1 && !verb.passive && reading.mentions.noteOwner(reading.words, subject, object[0]) && joint === 'relative';
  // "The train left Pune. It was hit": what goes somewhere, and not the place.
  const isPlace =
    reading.words.vocabulary.classes.goesTo[verb.base] !== 0 &&
    object[0] < object[1] &&
    isCapital(reading.words, object[0]) &&
    !reading.mentions.isPerson(reading.words, actor) &&
    actor.pronoun !== 'person';
  if (!verb.copula && !isOwned && !isPlace && (verb.sense !== STATE || verb.passive))
    reading.mentions.noteObject(
      reading.words,
      verb.passive ? subject : object,
      (hintsAt(reading.words, subject[0]) & AUTHOR) !== 0,
      !verb.passive && joint !== 'relative' && reading.mentions.isOne(reading.words, subject),
      verb.passive ? undefined : actor,
      classes.meets[verb.base] !== 0,
      !verb.passive && isMain(joint) && verb.sense !== SAY,
    );
  // "A widower named Balthasar Roon".
  if (verb.form === 'participle' && isCapital(reading.words, verb.to)) {
    reading.mentions.note(reading.words, readTheme(reading.words, verb.to, clause.to), false, true);
    return;
  }
  // "Fog kept it in port": the story stays with what that held up.
  if (
    subject[1] - subject[0] === 1 &&
    object[1] - object[0] === 1 &&
    isBareNoun(reading.words, subject[0]) &&
    (reading.words.bits[object[0]] & ANAPHOR) !== 0
  )
    return;
  const theme = actor;
  if (
    joint === 'relative' &&
    isCapital(reading.words, theme.headAt) &&
    reading.words.vocabulary.classes.speakerPronoun[reading.words.tokens.word[clause.connective]] === WHICH
  )
    reading.mentions.noteThing(theme);
  // "Pilots, whose ballot was to close": what is told inside is known from then on.
  if (joint === 'relative' && clause.antecedent && !reading.mentions.isPerson(reading.words, theme)) reading.mentions.note(reading.words, theme);
  // Of what somebody said: its things, not its persons.
  // "Until the engineer Ida Holm reached it": whoever is introduced is known from then on.
  if (
    !isMain(joint) &&
    joint !== 'complement' &&
    !(joint === 'subordinate' && isCalled(reading.words, theme)) &&
    !(joint === 'subordinate' && verb.sense === SAY)
  )
    return;
  if (verb.passive && theme.pronoun === 'none' && !isCapital(reading.words, theme.headAt))
    reading.mentions.noteDoer(reading.words, verb.to, clause.to);
  // "Snow meant it was held in June": the story stays with what that befell.
  if (classes.clauseOnly[verb.base] === ENTAILING && !reading.mentions.isPerson(reading.words, theme)) return;
  reading.mentions.note(reading.words, theme, isTeam(reading, clause));
}

/** "Fog", "rain": neither an article nor a capital, and one. */
function isBareNoun(words: SentenceWords, at: number): boolean {
  return !(words.bits[at] & (PRONOUN | ANAPHOR | DETERMINER)) && !isCapital(words, at) && !isPlural(words, at);
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
