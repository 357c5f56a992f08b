// What a single word of a sentence tells of its direction: a verb that looks back or ahead, a plan, a saying.
import {
  ADVERB,
  ANAPHOR,
  BASE,
  BE,
  CAUSE,
  CONDITION,
  COORDINATOR,
  DETERMINER,
  DO,
  HAPPENING,
  HAVE,
  MAY,
  NOT,
  NOUN_LIKE,
  PARTICIPLE,
  PARTICLE,
  PAST,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  VERB,
} from '../words/vocabulary.js';
import {
  AHEAD,
  AHEAD_SURE,
  BACK,
  CLAUSE_END,
  COMMA,
  IMPLICATIVE,
  INFINITIVE,
  MOVE,
  PASSIVE,
  PAST_BE,
  PLAN_CUE,
  POSSESSIVE,
  PRESENT_BE,
  PRESENT_HAVE,
  SAY,
  TARGET_AFTER_MOVE,
  TIMETABLE,
  type CueWords,
} from '../words/cue-words.js';
import { CAPITAL, NEWLINE, NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import { opensItem, isInitial, isInsideNumber, opensSentence, opensClause } from './sentence-bounds.js';
import { NEAR_VERB, isBefore, isNegated, isName, isSubject, isSomebody } from './tokens-around.js';
import {
  isActedUpon,
  isBroughtAbout,
  isSensed,
  isWished,
  isForetold,
  isBaseForm,
  isPhrasal,
  isArranged,
  isTimeOf,
  isSetting,
  isBelieved,
  isAttribute,
  isTimetable,
  isPerfect,
  isAdjective,
  isPresentPassive,
  sharesModal,
} from './verb-shapes.js';
import { isSoleVerb } from './sole-verb.js';
import { PRESENT_TENSE, SINCE_THEN } from './toward.js';
import { endsWith } from '../tokens/token-shape.js';

/** What a token tells besides -1 back, 0 nothing, 1 ahead, 2 ahead for certain. */
export const END = 3,
  PLAN = 4,
  SAID = 5,
  TO_DO = 6;

/** "I may go to York in March", "must pay by June": on no side but that ahead; "he might go", "they could swim" are told of the past too. */
function isOpenYet({ word }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  if ((verbs[word[at]] & MAY) === 0 || (cues[word[at]] & BACK) !== 0) return false;
  const next = (verbs[word[at + 1] ?? 0] & (ADVERB | BASE)) === ADVERB ? at + 2 : at + 1;
  return (verbs[word[next] ?? 0] & (BASE | HAVE)) === BASE;
}

/** Values of the class `foreboding`: "ruled out". */
const RULES = 3,
  OUT = 4;

/** @param time - token of the time that is asked about, where that stands behind. */
export function cueAt(tokens: Tokens, at: number, words: CueWords, time = -1): number {
  const id = tokens.word[at];
  const cue = words.cues[id],
    verb = words.verbs[id];
  // "Warned that the river could rise": what may come.
  // "Demanded that he resign by Friday": what is wanted.
  if (((verb & MAY) !== 0 || (verb & (BASE | PAST | NOUN_LIKE)) === BASE) && isForetold(tokens, at, words)) return 1;
  // "Ruled out a vote in June": the near one.
  if (words.foreboding[id] === RULES && words.foreboding[tokens.word[at + 1] ?? 0] === OUT) return 0.5;
  // "The rule, withdrawn in March, will be back".
  if ((verb & (PARTICIPLE | BASE | PAST)) === PARTICIPLE && time === at + 2 && (words.cues[tokens.word[at - 1] ?? 0] & COMMA) !== 0) return -1;
  // "Might have seen her on Monday", "may have gone on Monday".
  // "Is thought to have sunk on Monday".
  if (
    (verb & (PARTICIPLE | PAST | BE)) === PARTICIPLE &&
    (words.verbs[tokens.word[at - 1] ?? 0] & (HAVE | BASE)) === (HAVE | BASE) &&
    ((words.verbs[tokens.word[at - 2] ?? 0] & MAY) !== 0 || isBelieved(tokens, at, words))
  )
    return -1;
  if (
    id !== 0 &&
    cue === 0 &&
    (verb & (BASE | PRESENT | PAST)) === 0 &&
    ((words.cues[tokens.word[at - 1] ?? 0] & INFINITIVE) === 0 || !isBaseForm(tokens, at, words))
  )
    return (verb & PROGRESSIVE) !== 0 && isArranged(tokens, at, words, time) ? PRESENT_TENSE : 0;
  // "Is moving its office on Monday": the moving is arranged.
  if (
    (cue & MOVE) !== 0 &&
    (verb & (PROGRESSIVE | PAST | BASE | PRESENT)) === PROGRESSIVE &&
    (words.cues[tokens.word[time - 1] ?? 0] & TARGET_AFTER_MOVE) === 0 &&
    isArranged(tokens, at, words, time)
  )
    return PRESENT_TENSE;
  if (tokens.kind[at] === NEWLINE) return tokens.kind[at + 1] === NEWLINE || tokens.kind[at - 1] === NEWLINE || opensItem(tokens, at + 1) ? END : 0;
  if ((cue & CLAUSE_END) !== 0) return isInitial(tokens, at, words) || isInsideNumber(tokens, at) ? 0 : END;
  if ((cue & (AHEAD | AHEAD_SURE)) !== 0 && isSomebody(tokens, at, words)) return 0;
  // "Neither could be read on Monday", "could have sunk on Friday", "could be heard on Friday": so it was.
  if (
    (cue & (AHEAD | BACK)) === (AHEAD | BACK) &&
    (isSensed(tokens, at, words) || (words.verbs[tokens.word[at + 1] ?? 0] & HAVE) !== 0 || isNegated(tokens, at + 2, words))
  )
    return 0;
  if ((cue & AHEAD_SURE) !== 0) return 2;
  // "I am promised leave in May": what somebody is promised is to come.
  if (words.resolves[id] !== 0) return at > 0 && (words.cues[tokens.word[at - 1]] & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE ? 1 : -1;
  const previous = at > 0 ? tokens.word[at - 1] : 0;
  // "Later than forecast on Monday", "than announced on Monday": so it was said then.
  if (words.than[previous] !== 0 && (verb & (PAST | PARTICIPLE)) !== 0 && ((cue & SAY) !== 0 || words.foreboding[id] !== 0)) return SINCE_THEN;
  // "Went ahead as planned on Monday", "later than planned on Monday": the verb before tells.
  if (
    (cue & PLAN_CUE) !== 0 &&
    ((words.verbs[previous] & (SUBORDINATOR | CAUSE)) === (SUBORDINATOR | CAUSE) || words.than[previous] !== 0) &&
    (words.cues[tokens.word[at + 1]] & (TARGET_AFTER_MOVE | INFINITIVE)) === 0
  )
    return 0;
  if ((cue & PLAN_CUE) !== 0 && ((verb & BASE) === 0 || (words.cues[previous] & INFINITIVE) === 0)) return isSetting(tokens, at, words) ? PLAN : -1;
  // "Due to expire": the plan before governs.
  if ((cue & AHEAD) !== 0 && (verb & BASE) !== 0 && (words.cues[previous] & INFINITIVE) !== 0) return TO_DO;
  // "The pass did not expire on Friday": the auxiliary tells.
  if (
    (cue & AHEAD) !== 0 &&
    (verb & BASE) !== 0 &&
    [1, 2].some((back) => (words.verbs[tokens.word[at - back] ?? 0] & DO) !== 0 && (words.cues[tokens.word[at - back]] & BACK) !== 0)
  )
    return 0;
  // "It was going to be in May": a plan told in the past.
  if (
    (cue & AHEAD) !== 0 &&
    (verb & PROGRESSIVE) !== 0 &&
    (words.cues[previous] & PAST_BE) !== 0 &&
    (words.cues[tokens.word[at + 1]] & INFINITIVE) !== 0
  )
    return PLAN;
  // "Went ahead on Monday", "did not go ahead on Monday": the particle of a verb.
  if ((cue & AHEAD) !== 0 && (verb & PARTICLE) !== 0 && (words.verbs[previous] & (PAST | BASE)) !== 0 && words.nounJoint[tokens.word[at + 1]] === 0)
    return 0;
  // "Arrived ahead of schedule on Monday": compared.
  if (
    (cue & AHEAD) !== 0 &&
    (words.nounJoint[previous] !== 0
      ? (words.cues[tokens.word[at - 2] ?? 0] & AHEAD) !== 0
      : words.nounJoint[tokens.word[at + 1] ?? 0] !== 0 && (words.cues[tokens.word[at + 2] ?? 0] & AHEAD) !== 0)
  )
    return 0;
  if ((cue & AHEAD) !== 0 && !isName(tokens, at))
    return ((verb & ~HAPPENING) === 0 || (verb & NOUN_LIKE) !== 0) &&
      at > 0 &&
      (((verb & NOUN_LIKE) !== 0 && (words.verbs[tokens.word[at - 1]] & DETERMINER) !== 0) || isActedUpon(tokens, at, words, time))
      ? 0
      : isOpenYet(tokens, at, words)
        ? 2
        : 1;
  if ((cue & SAY) !== 0) return isPresentPassive(tokens, at, words) ? 0.5 : SAID;
  if (isName(tokens, at)) return 0;
  // "Is it open on Monday?"
  if ((cue & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE && opensSentence(tokens, at, words)) return PRESENT_TENSE;
  if ((words.cues[previous] & INFINITIVE) !== 0 && isBaseForm(tokens, at, words))
    return isBroughtAbout(tokens, at - 2, words, time)
      ? 0
      : (words.cues[tokens.word[at - 2] ?? 0] & IMPLICATIVE) === 0 &&
          (words.achieves[id] === 0 ||
            words.onWay[tokens.word[at - 2]] !== 0 ||
            (words.cues[tokens.word[at - 2] ?? 0] & (PRESENT_BE | AHEAD)) !== 0 ||
            (words.wishing[tokens.word[at - 2]] !== 0 && (words.verbs[tokens.word[at - 2]] & PAST) === 0))
        ? TO_DO
        : 0;
  // "They have a match on Sunday": what somebody has at a time is to come.
  if (
    (cue & PRESENT_HAVE) !== 0 &&
    (words.cues[previous] & AHEAD_SURE) === 0 &&
    !isBefore(tokens, at, 3, words.cues, BACK) &&
    (words.verbs[tokens.word[at + 1] ?? 0] & DETERMINER) !== 0 &&
    !isPerfect(tokens, at, words)
  )
    return PRESENT_TENSE;
  // "They've got a match on Sunday", "we've got 18 May in the diary" too.
  if (
    words.had[id] !== 0 &&
    (words.cues[previous] & PRESENT_HAVE) !== 0 &&
    (time === at + 1 || (words.verbs[tokens.word[at + 1] ?? 0] & (DETERMINER | PREPOSITION)) === DETERMINER || tokens.kind[at + 1] === NUMBER)
  )
    return PRESENT_TENSE;
  // "The embargo lifts on Friday" too, where no other verb follows.
  if (
    ((cue & TIMETABLE) !== 0 || isSoleVerb(tokens, at, words, time)) &&
    (isTimetable(tokens, at, words, time) || ((verb & BASE) === 0 && opensSentence(tokens, at, words)))
  )
    return PRESENT_TENSE;
  // "Let us know by Friday": who writes asks for it.
  const next = tokens.word[at + 1] ?? 0;
  if (
    (verb & BASE) !== 0 &&
    words.hearer[next] !== 0 &&
    (words.verbs[next] & (ANAPHOR | PRONOUN)) === 0 &&
    opensSentence(tokens, at, words, CLAUSE_END | COMMA)
  )
    return 1;
  // "Could burst": a base form, whatever its past is.
  // "Will open on Monday and shut on Friday" too.
  if (
    (verb & (BASE | PAST)) === (BASE | PAST) &&
    ((words.verbs[(words.verbs[previous] & ADVERB) !== 0 ? (tokens.word[at - 2] ?? 0) : previous] & MAY) !== 0 || sharesModal(tokens, at, words))
  )
    return 0;
  // "Rovers host United on Saturday", "Rovers, who lost, play the Bears on Saturday": between two names.
  const other = (words.verbs[next] & (DETERMINER | PRONOUN)) === DETERMINER ? at + 2 : at + 1;
  if (
    (verb & (BASE | PAST)) === BASE &&
    at > 0 &&
    time > other &&
    (tokens.flags[other] & CAPITAL) !== 0 &&
    ((tokens.flags[at - 1] & CAPITAL) !== 0 || (words.cues[previous] & COMMA) !== 0) &&
    ((words.verbs[previous] | words.verbs[tokens.word[other]]) & ~(PAST | PARTICIPLE | VERB)) === 0
  )
    return PRESENT_TENSE;
  // "We leave on the 4th": what people tell of themselves in the present is laid down.
  if (
    (verb & (BASE | PAST)) === BASE &&
    isSubject(words.verbs[previous]) &&
    (words.verbs[previous] & NOT) === 0 &&
    (opensClause(tokens, at - 1, words) || isBefore(tokens, at, NEAR_VERB, words.verbs, CONDITION)) &&
    isTimeOf(tokens, at, words, time)
  )
    return PRESENT_TENSE;
  // "Put" and "set" are past as well as base form; elsewhere a base form tells nothing.
  // "Thanks, see you Monday": behind a comma too.
  if ((verb & BASE) !== 0 && (verb & PAST) === 0)
    return ((verb & NOUN_LIKE) === 0 || (words.verbs[next] & PRONOUN) !== 0) &&
      opensSentence(tokens, at, words, (words.verbs[next] & PRONOUN) !== 0 ? CLAUSE_END | COMMA : CLAUSE_END)
      ? 1
      : 0;
  // "Will shut at noon and stay closed": the verb before governs.
  if ((verb & PARTICIPLE) !== 0 && (words.verbs[previous] & (BASE | PAST)) === BASE && (words.verbs[tokens.word[at - 2] ?? 0] & COORDINATOR) !== 0)
    return 0;
  // "A broadcast on Monday": a noun.
  if ((verb & (PAST | HAPPENING)) === (PAST | HAPPENING) && (words.verbs[previous] & (DETERMINER | PRONOUN)) === DETERMINER) return 0;
  // "Behind closed doors": an adjective.
  if ((words.cues[previous] & PASSIVE) !== 0 || isAdjective(tokens, at, words)) return 0;
  // "The move follows a row on Thursday", but "the final follows on Sunday".
  if ((cue & BACK) !== 0 && (verb & PRESENT) !== 0 && (verb & BE) === 0)
    return (words.verbs[tokens.word[at + 1] ?? 0] & DETERMINER) !== 0 ? -1 : PRESENT_TENSE;
  // "The store opens its doors on Friday", "it plays Leeds on Friday": what acts upon something is a verb.
  if (
    (verb & (PRESENT | NOUN_LIKE)) === (PRESENT | NOUN_LIKE) &&
    (verb & (BASE | HAVE | BE | PARTICIPLE)) === 0 &&
    at > 0 &&
    tokens.kind[at - 1] === WORD &&
    ((words.verbs[previous] & (DETERMINER | PREPOSITION | PRONOUN)) === 0 ||
      (isSubject(words.verbs[previous]) && time > at && time - at < NEAR_VERB)) &&
    ((words.verbs[tokens.word[at + 1] ?? 0] & (DETERMINER | PREPOSITION)) === DETERMINER ||
      (at + 1 !== time && ((tokens.flags[at + 1] & CAPITAL) !== 0 || (tokens.kind[at + 1] === NUMBER && isSubject(words.verbs[previous])))))
  )
    return PRESENT_TENSE;
  // "The fair kicks off on 10 June".
  if (
    (verb & (PRESENT | NOUN_LIKE | BASE)) === (PRESENT | NOUN_LIKE) &&
    at > 0 &&
    tokens.kind[at - 1] === WORD &&
    (words.verbs[previous] & (DETERMINER | PREPOSITION)) === 0 &&
    isPhrasal(tokens, at, words)
  )
    return PRESENT_TENSE;
  // "A strike that begins on Friday".
  if (
    (verb & PRESENT) !== 0 &&
    (verb & (BASE | NOUN_LIKE | HAVE | BE | PARTICIPLE)) === 0 &&
    ((words.verbs[previous] & (DETERMINER | PREPOSITION)) === 0 ||
      ((words.verbs[previous] & RELATIVE) !== 0 && at > 1 && tokens.kind[at - 2] === WORD))
  )
    return PRESENT_TENSE;
  if (((verb & PARTICIPLE) !== 0 || id === 0) && isWished(tokens, at, words)) return 1;
  // "Is being demolished on Monday": arranged too.
  if (
    (verb & (PARTICIPLE | BE)) === PARTICIPLE &&
    (words.verbs[previous] & BE) !== 0 &&
    (words.cues[previous] & (PRESENT_BE | PAST_BE)) === 0 &&
    (words.cues[tokens.word[at - 2] ?? 0] & PRESENT_BE) !== 0 &&
    isTimeOf(tokens, at, words, time)
  )
    return PRESENT_TENSE;
  if ((cue & BACK) !== 0 || (verb & PAST) !== 0) return isPresentPassive(tokens, at, words) ? 0.5 : -1;
  return id === 0 && tokens.kind[at] === WORD && endsWith(tokens, at, words.pastEnding) && !isAttribute(tokens, at, words)
    ? isPresentPassive(tokens, at, words)
      ? 0.5
      : -1
    : 0;
}
