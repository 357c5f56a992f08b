// What somebody asked for, told by what is asked or by the asking.
import { isFiner } from '../../../time/index.js';
import { request } from '../../schedule/decisions.js';
import { isAnyOf } from '../status/to-come.js';
import { headlineOf } from '../../titles/headline.js';
import { addEvent } from '../add-event.js';
import { isNegative } from '../status/denials.js';
import { type Clause, clauseLike } from '../../clauses/clause.js';
import { groupLike, isBeingDone } from '../../clauses/verbs/verb-group.js';
import { combineTimes } from '../../drafts/combine-times.js';
import { makeDraft } from '../../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { hintsAt, type SentenceWords } from '../../words/sentence-words.js';
import { readTheme, type Theme } from '../../clauses/nouns/theme.js';
import { type AttachedTime, timesOf } from '../../clauses/times/time-roles.js';
import { ANAPHOR, APPOINTS, PREPOSITION, PRONOUN, WAITING } from '../../words/vocabulary.js';
import { ASK } from '../../words/verb-senses.js';
import { objectOf } from '../../clauses/nouns/object-of.js';
import { actedUpon, withSubject } from '../../pronouns/subject-names.js';

/** "Asked", "has asked", "the council asks", "are being asked", but not "asked by", nor "nobody asked". */
export function isAsking(words: SentenceWords, clause: Clause): boolean {
  const {
    verb,
    joint,
    subject: [from, to],
  } = clause;
  if (verb.sense !== ASK || isNegative(words, clause)) return false;
  if (verb.perfect) return true;
  // "Walkers are asked to keep to the path": a rule for any; "the chairman is asked to resign" is one man.
  if (verb.passive && !verb.past && !isBeingDone(words, verb))
    return (words.bits[from] & (PRONOUN | ANAPHOR)) !== PRONOUN && !isAnyOf(words, [from, readTheme(words, from, to).headAt + 1]);
  return joint !== 'participle' && (verb.past || (joint === 'main' && from < to));
}

/** Tells what an asking without a time asks for. */
export function tellAsking(reading: Reading, sentence: SentenceReading, clause: Clause, theme: Theme, said: number): void {
  const { words, sayings } = reading,
    { verb } = clause;
  if (sentence.made.has(clause)) return;
  const child = sentence.clauses.find((other) => other.parent === sentence.clauses.indexOf(clause));
  if (child?.joint === 'infinitive') {
    if ((hintsAt(words, child.verb.head) & WAITING) !== 0) request(reading, sentence, clause, child);
    // What is asked for tells it itself where it has a time; "asked to go home", not "asked not to be named".
    else if (timesOf(words, child).length === 0 && !child.verb.negated && (said < 0 || !sayings.isQuoted(said)))
      addEvent(reading, sentence, clause, said >= 0 ? 'reported' : 'occurred', undefined).isRequest = true;
    return;
  }
  const isForThing = readTheme(words, ...objectOf(words, clause)).nouns.length > 0;
  // "Has been asked for its records"; but "had been called for Monday", "is asked for her name", "was asked for by name".
  const { purpose } = words.vocabulary.classes,
    isAskedFor =
      purpose[words.tokens.word[verb.to]] !== 0 &&
      (verb.past || verb.perfect) &&
      verb.particle < 0 &&
      words.timeAt[verb.to + 1] === 0 &&
      !(words.bits[verb.to + 1] & PREPOSITION);
  if (verb.passive ? !isAskedFor : !verb.perfect && !(words.bits[verb.to] & PREPOSITION) && !isForThing) return;
  makeDraft(reading, sentence, clause, {
    part: 'happening',
    status: 'occurred',
    theme,
    title: headlineOf(words, clause, { ...withSubject(reading, clause, 'occurred'), keepTimes: true }),
    isRequest: true,
  });
}

/** "Summoned her for 3 May", "have invited Moe for Friday": they asked, and it is laid down. @returns whether it is that. */
export function tellSummons(reading: Reading, sentence: SentenceReading, clause: Clause, told: readonly AttachedTime[]): boolean {
  const { words } = reading,
    { verb } = clause;
  if (words.vocabulary.classes.summons[verb.base] === 0 || verb.passive || verb.mood !== 'none' || verb.negated || !(verb.past || verb.perfect))
    return false;
  if (!told.every(({ role, place, preposition }) => role === 'target' && place === 'after' && hintsAt(words, preposition) & APPOINTS)) return false;
  if (!told.every(({ time: { when } }) => when && !isFiner('day', when.precision))) return false;
  const draft = addEvent(reading, sentence, clause, 'occurred', undefined),
    object = objectOf(words, clause),
    theme = readTheme(words, ...object),
    subject = actedUpon(reading, clause);
  const title =
    theme.pronoun !== 'none' && subject === undefined
      ? draft.title
      : headlineOf(words, clauseLike(clause, { subject: object, verb: groupLike(verb, { passive: true }) }), {
          status: 'occurred',
          until: verb.to,
          subject,
        });
  for (const dated of combineTimes(told, 'at')) makeDraft(reading, sentence, clause, { part: 'plan', status: 'scheduled', ...dated, theme, title });
  return true;
}
