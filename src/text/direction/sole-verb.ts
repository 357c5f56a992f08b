// "The embargo lifts on Friday": a word that is a noun elsewhere, and here the only verb that its clause can have.
import {
  ADVERB,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  HAVE,
  MAY,
  NOT,
  NOUN_LIKE,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  WILL,
  WOULD,
} from '../words/vocabulary.js';
import { CLAUSE_BREAK, CLAUSE_END, COMMA, DAY_ON, type CueWords } from '../words/cue-words.js';
import { isName, REACH_BACK, REACH_ON } from './tokens-around.js';
import { endsWith } from '../tokens/token-shape.js';
import { CAPITAL, NUMBER, SPACE_BEFORE, type Tokens, WORD } from '../tokens/tokens.js';

/** What ends a noun phrase, looked at from its end. */
const NO_NOUN = PREPOSITION | COORDINATOR | SUBORDINATOR | RELATIVE | ADVERB | PRONOUN | BE | HAVE | MAY | WILL | WOULD | NOT | PAST;

/** Joined names of a subject, at most. */
const LONGEST_LIST = 3;

/** Whether a present stands right behind a subject that opens its clause, and no other finite verb follows in it. */
export function isSoleVerb(tokens: Tokens, at: number, words: CueWords, time: number): boolean {
  const { word } = tokens,
    { cues, verbs } = words;
  if (!isPresent(tokens, at, words) || (time >= 0 && (time <= at || time - at > REACH_ON))) return false;
  // "Meeting reporters on Monday, she": whom somebody meets.
  if (word[at] === 0 && (verbs[word[at - 1]] & PROGRESSIVE) !== 0) return false;
  // "Lifts on", "lifts Friday", not "lifts bans on".
  if (time !== at + 1 && (verbs[word[at + 1]] & (PREPOSITION | ADVERB)) === 0 && (time >= 0 || (cues[word[at + 1]] & (COMMA | CLAUSE_END)) === 0))
    return false;
  return !(time > at && isOfEachYear(tokens, time, words)) && isBehindSubject(tokens, at, words, time < 0) && isLastVerb(tokens, at, words, time);
}

/** A present; "the river crests on Friday": or a verb that no list holds. */
function isPresent(tokens: Tokens, at: number, words: CueWords): boolean {
  const id = tokens.word[at],
    verb = words.verbs[id];
  if ((verb & (PAST | HAVE | BE)) !== 0) return false;
  return id === 0 ? endsWith(tokens, at, words.pluralEnding) : (verb & (PRESENT | BASE)) !== 0;
}

/** "Prices fall in autumn": every year. */
function isOfEachYear({ word, kind, flags }: Tokens, time: number, { cues, verbs }: CueWords): boolean {
  if ((cues[word[time - 1]] & DAY_ON) === 0 || kind[time] !== WORD) return false;
  return (flags[time] & CAPITAL) === 0 && (verbs[word[time]] & DETERMINER) === 0;
}

/** Behind a subject that opens its clause, or a relative: "the ban, imposed in March, lifts", "a ban that lifts". */
function isBehindSubject(tokens: Tokens, at: number, words: CueWords, isBehindTime: boolean): boolean {
  const { word } = tokens,
    { cues, verbs } = words;
  if ((verbs[word[at - 1]] & RELATIVE) !== 0) return isOfNoun(tokens, at - 1, words);
  let subject = at;
  if ((cues[word[at - 1]] & COMMA) !== 0)
    do subject--;
    while (subject > 1 && at - subject < REACH_BACK && (cues[word[subject - 1]] & (COMMA | CLAUSE_END)) === 0);
  return opensWithSubject(tokens, subject === at ? at : subject - 1, words, isBehindTime);
}

/** No finite verb up to the sign that ends the clause; with none it may be a headline. */
function isLastVerb(tokens: Tokens, at: number, words: CueWords, time: number): boolean {
  const { word, kind } = tokens,
    { cues, verbs } = words;
  for (let next = at + 1; next < tokens.length && next - at <= REACH_BACK; next++) {
    const verb = verbs[word[next]];
    if ((cues[word[next]] & (COMMA | CLAUSE_END | CLAUSE_BREAK)) !== 0 || (next > time && (verb & (SUBORDINATOR | PREPOSITION)) === SUBORDINATOR))
      return true;
    if (kind[next] !== WORD || isName(tokens, next)) continue;
    if (
      (verb & (PAST | BE | HAVE)) !== 0 ||
      ((verb & (PRESENT | BASE)) !== 0 && (verb & (NOUN_LIKE | PREPOSITION | ADVERB)) === 0) ||
      (word[next] === 0 && endsWith(tokens, next, words.pastEnding))
    )
      return false;
  }
  return false;
}

/** ", which lifts", "the ban that lifts", not "said that strikes". */
function isOfNoun({ word, kind }: Tokens, relative: number, { cues, verbs }: CueWords): boolean {
  return (
    relative > 0 &&
    ((cues[word[relative - 1]] & COMMA) !== 0 || (kind[relative - 1] === WORD && (verbs[word[relative - 1]] & (PAST | PARTICIPLE | PRESENT)) === 0))
  );
}

/** A number, an article or a word that may stand in a noun phrase. */
function isOfNounPhrase({ word, kind }: Tokens, at: number, { verbs }: CueWords): boolean {
  if (kind[at] !== WORD) return kind[at] === NUMBER;
  return (verbs[word[at]] & DETERMINER) !== 0 || (verbs[word[at]] & NO_NOUN) === 0;
}

/** An article and its noun, or a name or plural alone; behind a time that opens the sentence, or a joint, with its article. */
export function opensWithSubject(tokens: Tokens, at: number, words: CueWords, isBehindTime: boolean, joints = LONGEST_LIST): boolean {
  const { word, kind, flags } = tokens,
    { cues, verbs } = words;
  let opening = at;
  while (opening > 0 && at - opening < REACH_ON && isOfNounPhrase(tokens, opening - 1, words)) {
    opening--;
    if ((verbs[word[opening]] & DETERMINER) !== 0) break;
  }
  if (opening === at) return false;
  const before = word[opening - 1];
  // "On Friday, the ban lifts", not "7 May – a nurse calls".
  if ((cues[before] & COMMA) !== 0) return true;
  // "Third-quarter results": the hyphen opens nothing.
  if (kind[opening - 1] !== WORD) return !isBehindTime && ((cues[before] & CLAUSE_END) !== 0 || (flags[opening - 1] & SPACE_BEFORE) !== 0);
  // "John and Ann".
  if (joints > 0 && (verbs[before] & COORDINATOR) !== 0 && opensWithSubject(tokens, opening - 1, words, isBehindTime, joints - 1)) return true;
  return (
    (verbs[word[opening]] & DETERMINER) !== 0 &&
    ((isBehindTime && verbs[before] === 0) || ((verbs[before] & (COORDINATOR | SUBORDINATOR)) !== 0 && (verbs[before] & PREPOSITION) === 0))
  );
}
