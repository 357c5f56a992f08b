// "We found a leak": who writes is no news, and what was found is.
import type { Clause } from '../clauses/clause.js';
import { DOT, hasMark, hintsAt, type SentenceWords } from '../words/sentence-words.js';
import {
  ANAPHOR,
  BASE,
  AUTHOR,
  COORDINATOR,
  DETERMINER,
  INDEFINITE,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  VERB,
} from '../words/vocabulary.js';
import { STATE } from '../words/verb-senses.js';
import { isProgressive } from '../clauses/verbs/auxiliaries.js';
import { ASPECTS } from '../clauses/verbs/verb-group.js';
import { holdsNoun, particleEnd } from '../clauses/verbs/particles.js';
import { phraseEnd } from '../clauses/nouns/noun-phrases.js';
import { readTheme } from '../clauses/nouns/theme.js';
import type { EventStatus } from '../../model/index.js';
import { isBarePronoun, isIt } from './headline-place.js';
import { GOOD_TITLE_LENGTH, capitalised, joinPhrase } from './join-phrase.js';
import { dropLoose } from './loose-ends.js';
import { LONGEST_NAME, nounTokens, phraseTokens } from './phrase.js';
import { isSingle, passiveOf } from './verb-phrase.js';

/** "We found a leak in the roof": "Leak found in roof"; absent: who did it is told. */
export function withoutAuthor(words: SentenceWords, clause: Clause, status: EventStatus, to: number): string | undefined {
  const { bits, vocabulary } = words,
    { verb } = clause,
    end = hasThing(words, clause) ? thingEnd(words, clause, to) : -1;
  if (end < 0) return undefined;
  const from = behindVerb(verb),
    { nouns, isHappening } = readTheme(words, from, end),
    kept = nounTokens(words, from, end);
  if (nouns.length === 0 || kept.length === 0 || (bits[kept[0]] & VERB && !isHappening && kept.length < 2)) return undefined;
  // "Brought the inspection forward by a day": the particle stands with its verb.
  const rest = phraseTokens(words, verb.particle === end ? particleEnd(words, verb) : end, to);
  dropLoose(words, rest);
  // "Found no leak", "did not find any leak".
  const isAny = status === 'negated' && (hintsAt(words, kept[0]) & INDEFINITE) !== 0,
    thing = `${isAny ? `${vocabulary.words.headline.no} ` : ''}${joinPhrase(words, isAny ? kept.slice(1) : kept, LONGEST_NAME)}`;
  const head = `${thing} ${passiveOf(words, clause, isAny ? 'occurred' : status)}`,
    tail = joinPhrase(words, rest, Math.max(12, GOOD_TITLE_LENGTH - head.length - 1));
  return capitalised(tail === '' ? head : `${head} ${tail}`);
}

/** Behind a verb and the particle right behind that. */
export function behindVerb({ to, particle }: Clause['verb']): number {
  return particle === to ? to + 1 : to;
}

/** Something is done to a thing, and nobody whom a title names does it. */
function hasThing(words: SentenceWords, { verb, joint, subject: [first, last] }: Clause): boolean {
  const { bits, vocabulary } = words;
  // "We noticed that it had failed": a clause, no thing.
  if ((bits[verb.to] & (SUBORDINATOR | PREPOSITION)) === SUBORDINATOR) return false;
  // "We found it closed".
  if (isBarePronoun(words, verb.to) && bits[verb.to + 1] & PARTICIPLE) return false;
  if (verb.passive || verb.copula || verb.sense === STATE || vocabulary.classes.intransitive[verb.base] !== 0) return false;
  // "Which restored logins" of a whole sentence, too.
  if (last <= first) return joint === 'relative' || verb.form === 'infinitive';
  return (verb.form === 'infinitive' && isIt(words, first, last)) || (last - first === 1 && isNobodyNamed(words, first, verb.to));
}

/** "We", "they"; "this stopped the pumps": what did so is told elsewhere. */
function isNobodyNamed(words: SentenceWords, at: number, next: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  // "Both found a leak": so many did.
  if (timeAt[at] !== 0 || classes.pluralNoun[word[at]] !== 0) return false;
  if (isBarePronoun(words, at) && !isSingle(words, at)) return true;
  const isPerson = (bits[next] & (PRONOUN | ANAPHOR) && !(bits[next] & DETERMINER)) || hintsAt(words, next) & AUTHOR;
  return (bits[at] & DETERMINER) !== 0 && !isPerson;
}

/** "Ate bread | and cheese", "sold a mill | and two shops": a second thing, which ends what is told. */
function pairEnd(words: SentenceWords, end: number, to: number): number {
  if (!(words.bits[end] & COORDINATOR) || words.timeAt[end + 1] !== 0) return end;
  const second = phraseEnd(words, end + 1, to);
  return second > end + 1 && (second >= to || hasMark(words, second, DOT) || hasMark(words, second - 1, DOT)) ? second : end;
}

/** Where the thing that a verb acts upon ends; -1 = it is none that could stand in front. */
function thingEnd(words: SentenceWords, { verb }: Clause, to: number): number {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  const from = behindVerb(verb);
  // "We ran out | of flour": what an "of" governs is no object.
  if (classes.nounJoint[word[from]] !== 0) return -1;
  // "We let it slide": a pronoun and what it is let do are no thing.
  if ((bits[from] & (ANAPHOR | DETERMINER)) === ANAPHOR && bits[from + 1] & BASE) return -1;
  // "They let us in".
  if (classes.hearer[word[from]] !== 0 && !(bits[from] & DETERMINER)) return -1;
  const end = pairEnd(words, phraseEnd(words, from, to), to);
  // "They let the tenants stay", "the land lie fallow".
  const isDeed = (b: number, index: number, object: Int32Array): boolean => index > 0 && (b & BASE) !== 0 && (object[index - 1] & DETERMINER) === 0;
  if (classes.informs[verb.base] !== 0 && bits.subarray(from, end).some(isDeed)) return -1;
  // "We began receiving parcels": a deed, of which it is no thing.
  if (ASPECTS.has(verb.sense) && end > from + 1 && isProgressive(words, from)) return -1;
  const isParted = verb.particle > verb.to && verb.particle !== end;
  // "Baked the bread myself".
  if (isParted || holdsNoun(words, verb) || classes.reflexive[word[end]] !== 0) return -1;
  // "We drove home", "they sailed north for a week".
  return end === from + 1 && classes.whither[word[from]] !== 0 ? -1 : end;
}
