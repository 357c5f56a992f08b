// What no title ends with: signs, joining words, prepositions and articles without their noun, measures of a time that is left out.
import { isLeftOut } from '../clauses/times/comparisons.js';
import { isUpTo, withEffect } from '../clauses/times/time-prepositions.js';
import { BREAK, DOT, hasMark, hintsAt, HYPHEN, isBreak, isGlued, isOwnerMark, type SentenceWords } from '../words/sentence-words.js';
import { isCount } from '../words/stretches.js';
import { PIPE, signAt, SLASH } from '../tokens/signs.js';
import {
  ADVERB,
  ANAPHOR,
  ARTICLE,
  AUXILIARY,
  BE,
  CAUSE,
  COMPARISON,
  COORDINATOR,
  DETERMINER,
  HAVE,
  INDEFINITE,
  NOT,
  NOUN_LIKE,
  ONLY,
  ORIGINAL,
  PARTICIPLE,
  PARTICLE,
  PAST,
  PREPOSITION,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  REPLACING,
  SINCE,
  SUBORDINATOR,
  TO,
  UNTIL,
  VERB,
} from '../words/vocabulary.js';
import { POSTPONE, SAY } from '../words/verb-senses.js';

/** Takes prepositions, commas and joining words off the end. */
export function dropLoose(words: SentenceWords, kept: number[]): void {
  const end = firmEnd(words, kept, kept.length);
  while (kept.length > end) kept.pop();
}

/** How many of the first `count` tokens stand before what is loose at their end. */
export function firmEnd(words: SentenceWords, kept: readonly number[], count: number): number {
  const { bits } = words;
  let end = count;
  for (; end > 0; end--) {
    const last = kept[end - 1],
      isBehindNext = end > 1 && kept[end - 2] === last - 1;
    if (
      !isLoose(words, last) &&
      !(isBehindNext && (isAside(bits, last) || isRest(words, last))) &&
      (isAnswer(words, last) || !isLooseAdverb(words, last))
    )
      break;
  }
  return end;
}

/** A sign, a joining word, a preposition or an article without its noun, "not" without its verb. */
function isLoose(words: SentenceWords, at: number): boolean {
  const b = words.bits[at];
  const sign = signAt(words.tokens, at);
  if (
    hasMark(words, at, BREAK | DOT | HYPHEN) ||
    ((sign === SLASH || sign === PIPE) && !isGlued(words, at)) ||
    (b & (COORDINATOR | SUBORDINATOR | RELATIVE | TO)) !== 0
  )
    return true;
  if ((b & (PREPOSITION | UNTIL)) !== 0 && (b & ADVERB) === 0 && !isParticle(words, at) && !isStranded(words, at)) return true;
  if ((b & DETERMINER) !== 0 && (b & (PRONOUN | ANAPHOR)) === 0 && !isOwnerMark(words, at) && !isAnswer(words, at)) return !isNumberAlone(words, at);
  if ((hintsAt(words, at) & (REPLACING | ONLY)) !== 0 || (b & (SINCE | PROGRESSIVE)) === (SINCE | PROGRESSIVE)) return true;
  // "Survived almost untouched".
  return isLooseDenial(words, at) || isLeftOut(words, at) || words.vocabulary.classes.nearly[words.tokens.word[at]] === NEARLY;
}

/** Value of the class `nearly`: "almost". */
const NEARLY = 1;

/** "Killed two and injured six", "lost three", "earned no more": how many, and nobody says of what, as with "the other nine left"; "two of them", "met him once more" go on. */
function isNumberAlone(words: SentenceWords, at: number): boolean {
  const {
      bits,
      timeAt,
      tokens: { word },
      vocabulary: { classes },
    } = words,
    next = at + 1;
  if (bits[at] & NOT || !isCount(words, [at, next]) || classes.nounJoint[word[next]] !== 0) return false;
  // "More than", "as many as": so many, and of what; "a crew of nine left".
  const isVerb = (bits[next] & (AUXILIARY | PAST)) !== 0 && (!(bits[at - 1] & PREPOSITION) || classes.nounJoint[word[at - 1]] !== 0);
  if ((bits[at] & ADVERB && !(bits[at - 1] & (VERB | NOT))) || hintsAt(words, next) & COMPARISON || word[at - 1] === word[next]) return false;
  return isBreak(words, next) || hasMark(words, next, DOT) || timeAt[next] !== 0 || (bits[next] & (COORDINATOR | PREPOSITION)) !== 0 || isVerb;
}

/** "To begin | not later than 6 March", "moved so as | not to clash" too. */
function isLooseDenial({ bits, timeAt }: SentenceWords, at: number): boolean {
  if ((bits[at] & (NOT | AUXILIARY | DETERMINER | PRONOUN)) !== NOT) return false;
  const isOfAim = (bits[at - 1] & SUBORDINATOR) !== 0 && (bits[at + 1] & TO) !== 0;
  return isOfAim || (bits[at + 1] & ADVERB) !== 0 || timeAt[at + 1] !== 0;
}

/** "Searched the lake | and again": nothing is joined. */
function isRest({ bits, tokens: { word }, vocabulary: { outcomes } }: SentenceWords, at: number): boolean {
  return (bits[at] & (ADVERB | PARTICLE | VERB | PRONOUN)) === ADVERB && (bits[at - 1] & COORDINATOR) !== 0 && outcomes[word[at - 1]] === 0;
}

/** "As originally | planned". */
function isAside(bits: SentenceWords['bits'], at: number): boolean {
  return (bits[at] & (ADVERB | ORIGINAL)) === (ADVERB | ORIGINAL) && (bits[at - 1] & SUBORDINATOR) !== 0;
}

/** "Will go on.", "to log in from noon": behind its verb, before a sign or what leads to a time, stands no preposition. */
function isParticle({ bits, marks, timeAt, tokens: { length, word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  // "Turned himself in on Friday".
  if (at > 0 && bits[at] & PARTICLE && classes.reflexive[word[at - 1]] !== 0) return timeAt[at + 1] === 0;
  const isLead = (bits[at + 1] & PREPOSITION) !== 0 && timeAt[at + 2] !== 0,
    // "Turned back | on".
    verb = (bits[at - 1] & (PARTICLE | PREPOSITION)) === PARTICLE ? at - 2 : at - 1;
  return (
    (bits[at] & PARTICLE) !== 0 &&
    (bits[verb] & VERB) !== 0 &&
    (isLead || at + 1 >= length || (verb < at - 1 && (bits[at + 1] & COORDINATOR) !== 0) || (marks[at + 1] & (BREAK | DOT)) !== 0)
  );
}

/** "Voted no.", "said no to the plan": the word itself, and nothing that it denies. */
export function isAnswer(words: SentenceWords, at: number): boolean {
  const { bits, timeAt, tokens, vocabulary } = words,
    isSaid = vocabulary.sense[tokens.word[at - 1]] === SAY && (timeAt[at + 1] !== 0 || (bits[at + 1] & PREPOSITION) !== 0);
  return (bits[at] & NOT) !== 0 && (isSaid || hasMark(words, at + 1, DOT | BREAK));
}

/** "As early as May", "no earlier than 3 May", "hours after it began", "some time before May": measures a time that the title does not show. */
function isLooseAdverb(words: SentenceWords, at: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  // "The train was late | on Friday": how it was; "the blast was | late on Friday": when.
  if (classes.overdue[word[at]] !== 0 && (bits[at - 1] & (BE | AUXILIARY)) !== 0 && classes.befalling[word[at - 2]] === 0) return false;
  // "Is shut | up to Friday", "up to and including Friday", not "was set up to Friday".
  if (isUpTo(words, at + 1) && (timeAt[at + 2] !== 0 || bits[at + 2] & COORDINATOR)) return !isPhrasal(words, at);
  // "Closed shortly | after cracks were found".
  if (bits[at] & ADVERB && classes.closeBy[word[at]] !== 0 && classes.sequence[word[at + 1]] !== 0) return true;
  // "Shut right up | until May", not "was torn up until May".
  if (classes.jointLead[word[at]] !== 0 && (bits[at + 1] & (UNTIL | TO) || classes.jointLead[word[at + 1]] !== 0))
    return !(bits[at] & PARTICLE && (bits[at - 1] & VERB || classes.reflexive[word[at - 1]] !== 0));
  // "Resigned with effect | from 1 May", "resigned effective | 1 May", but "new rule effective 1 June".
  const effect = withEffect(words, at + 1, 0),
    isEffect = effect >= 0 && (effect < at || (bits[at - 1] & (VERB | NOUN_LIKE)) === (bits[at - 1] & VERB));
  // "Will open | some time in May", but "spent some time in Oslo", "asked for more time on Friday".
  const isSome =
      classes.timeNoun[word[at]] !== 0 && (hintsAt(words, at - 1) & (INDEFINITE | ARTICLE)) === INDEFINITE && classes.comparative[word[at - 1]] === 0,
    base = words.vocabulary.base[word[at - 2]],
    isSomeTime = isSome && classes.spending[base] + classes.taking[base] === 0 && !(bits[at - 2] & HAVE);
  if ((classes.timeMeasure[word[at]] === 0 && !isEffect && !isSomeTime) || timeAt[at] !== 0) return false;
  return timeAt[at + 1] !== 0 || timeAt[at + 2] !== 0 || classes.sequence[word[at + 1]] !== 0;
}

/** "Must be accounted for", "was tampered with on Monday": a preposition whose noun stands before the verb. */
function isStranded(words: SentenceWords, at: number): boolean {
  const { bits, timeAt } = words;
  if (bits[at] & (TO | SUBORDINATOR) || !(bits[at - 1] & PARTICIPLE) || timeAt[at - 1] !== 0) return false;
  return (
    at + 1 >= words.tokens.length ||
    isBreak(words, at + 1) ||
    hasMark(words, at + 1, DOT) ||
    ((bits[at + 1] & PREPOSITION) !== 0 && timeAt[at + 2] !== 0)
  );
}

/** "put off" before "the 24 March auction", not "held over the weekend". */
export function isPhrasal({ bits, tokens: { word }, vocabulary: { base, phrasal } }: SentenceWords, at: number): boolean {
  const sense = at > 0 ? phrasal.get(base[word[at - 1]] * 65536 + word[at]) : undefined;
  return sense !== undefined && !(sense === POSTPONE && bits[at] & CAUSE);
}
