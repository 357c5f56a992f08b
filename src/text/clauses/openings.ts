// How a sentence opens: with words that belong to none of its phrases, a condition, an order, a gerund.
import { adverbsBefore, subjectStart } from './nouns/subjects.js';
import { firstMark, firstOf, onlyTimes } from '../words/stretches.js';
import { guess } from '../words/word-classes.js';
import { isGivenName } from '../words/roles.js';
import { ASPECTS, type VerbGroup } from './verbs/verb-group.js';
import { GREETS, OPENS_EXCUSE, OPENS_GREETING } from '../structure/vocabulary.js';
import { isDash, signAt } from '../tokens/signs.js';
import { CAPITAL, NUMBER, PUNCT, SPACE_BEFORE, WORD } from '../tokens/tokens.js';
import { COMMA, endsAsPlural, hasMark, hintsAt, HYPHEN, isBreak, isCapital, STRONG, type SentenceWords, timeEnd } from '../words/sentence-words.js';
import {
  ADVERB,
  ARTICLE,
  AUXILIARY,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  DO,
  DOER,
  HAPPENING,
  INDEFINITE,
  NOT,
  NOUN_LIKE,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
  WILL,
} from '../words/vocabulary.js';
import { SAYS } from '../words/verb-senses.js';

/** Tokens of the number of a paragraph, at most. */
const LONGEST_NUMBER = 5;

/** Past "34/22", "4.2", "§ 12" before an article or a pronoun with a capital: the number of what stands there. */
export function pastNumber({ bits, timeAt, tokens: { kind, flags } }: SentenceWords, from: number, to: number): number {
  let at = from;
  while (at < Math.min(to, from + LONGEST_NUMBER) && (kind[at] === NUMBER || kind[at] === PUNCT) && timeAt[at] === 0) at++;
  const isNumber = at > from && kind[at - 1] === NUMBER && at < to && (flags[at] & CAPITAL) !== 0 && (flags[at] & SPACE_BEFORE) !== 0;
  return isNumber && (bits[at] & (DETERMINER | PRONOUN)) !== 0 ? at : from;
}

/** Value of the class `reminder`: "be aware". */
const TO_BE = 3;

/** Past "remember that", "please note that", "please be aware that", "don't forget to": what is reminded of is told. */
export function pastReminder(words: SentenceWords, from: number, to: number): number {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes, base },
  } = words;
  const kinds = classes.reminder;
  // "You'll remember the pier closed on Monday": whoever reads is reminded.
  const isReader = classes.hearer[word[from]] !== 0 && (bits[from + 1] & WILL) !== 0;
  let at = isReader ? from + 2 : from,
    isNot = false;
  for (; at < Math.min(to, from + 4) && kinds[base[word[at]]] === 0 && bits[at] & (ADVERB | DO | NOT | BE); at++) if (bits[at] & NOT) isNot = true;
  const kind = at < to ? kinds[word[at]] : 0,
    isBe = at > from && (bits[at - 1] & BE) !== 0;
  if (kind !== (isBe ? TO_BE : isNot ? 2 : 1) || words.timeAt[at] !== 0) return from;
  const isJoined = classes.complementizer[word[at + 1]] !== 0 && bits[at + 1] & RELATIVE;
  return isJoined || (bits[at + 1] & TO && !isReader) ? at + 2 : bits[at + 1] & DETERMINER || (isReader && isCapital(words, at + 1)) ? at + 1 : from;
}

/** A greeting has no more tokens. */
const LONGEST_GREETING = 7;

/** Past "Hi all,", "Good morning Ada and Bo,", "Dear parents and carers,", "Sorry folks,", "Team,": whom a message is for. */
export function pastSalutation(words: SentenceWords, from: number, to: number): number {
  const {
    bits,
    tokens: { word, kind },
    vocabulary: {
      classes: { greeting },
    },
  } = words;
  let at = from,
    isGreeting = false;
  for (
    ;
    at < Math.min(to, from + LONGEST_GREETING) &&
    kind[at] === WORD &&
    (greeting[word[at]] >= GREETS || (isGreeting && (isCapital(words, at) || (bits[at] & (DETERMINER | PRONOUN | WILL | PREPOSITION | PAST)) === 0)));
    at++
  )
    isGreeting ||= greeting[word[at]] === OPENS_GREETING || greeting[word[at]] === OPENS_EXCUSE;
  isGreeting ||= at === from + 1 && isCapital(words, from) && (bits[at + 1] & DETERMINER) !== 0;
  return isGreeting && at > from && (hasMark(words, at, COMMA) || isDash(signAt(words.tokens, at))) ? at + 1 : from;
}

/** Past all that opens a sentence and is of none of its phrases: what joins it to the one before, what it comes of, and where. */
export function pastOpening(words: SentenceWords, from: number, to: number): number {
  return pastPlace(words, pastOutcome(words, pastJoint(words, from, to), to), to);
}

/** Past "as a result", "therefore": these words open a sentence and belong to none of its phrases. */
export function pastOutcome(words: SentenceWords, from: number, to: number): number {
  const {
    bits,
    tokens: { word },
    vocabulary: { outcomes, within, classes },
  } = words;
  let at = from;
  while (at < from + 2 && at < to && bits[at] & (PREPOSITION | DETERMINER)) at++;
  // "For some reason", "for a reason nobody knows": nobody knows for which; "within reason".
  const isUnknown = hintsAt(words, at - 1) & INDEFINITE && (!(hintsAt(words, at - 1) & ARTICLE) || classes.purpose[word[from]] !== 0);
  if (isUnknown || within[word[from]] !== 0) return from;
  if (at >= to || outcomes[word[at]] === 0 || !(bits[from] & (at === from ? ADVERB : PREPOSITION)) || bits[at + 1] & PREPOSITION) return from;
  return at + (hasMark(words, at + 1, COMMA) ? 2 : 1);
}

/** Past "but", "however,", "sadly,", "in the end": what joins a sentence to the one before; its own phrases begin behind. */
export function pastJoint(words: SentenceWords, from: number, to: number): number {
  const { bits, timeAt } = words,
    behind = jointEnd(words, from),
    next = hasMark(words, behind, COMMA) ? behind + 1 : behind;
  // "In the end | the winter fares"
  const opensPhrase =
    next < to && ((bits[next] & (DETERMINER | PRONOUN)) !== 0 || isCapital(words, next) || (behind > from + 1 && timeAt[next] !== 0));
  // "Sadly, the gate", "slowly the gate": only a comma parts an adverb.
  const isParted = behind > from && (next > behind || behind > from + 1 || (bits[from] & COORDINATOR) !== 0);
  return isParted && opensPhrase && timeAt[from] === 0 ? next : from;
}

/** Names that tell where, at most: "in Port Ellen". */
const LONGEST_PLACE = 4;

/** Past "in Skarn," before what happened there. */
function pastPlace(words: SentenceWords, from: number, to: number): number {
  const { bits, timeAt } = words;
  if ((bits[from] & (PREPOSITION | SUBORDINATOR | ADVERB)) !== PREPOSITION) return from;
  let at = from + 1;
  while (at < to && at - from <= LONGEST_PLACE && isCapital(words, at) && timeAt[at] === 0) at++;
  const isPlace = at > from + 1 && hasMark(words, at, COMMA);
  return isPlace && at + 1 < to && (bits[at + 1] & (DETERMINER | PRONOUN)) !== 0 ? at + 1 : from;
}

/** Where "but", "sadly", "in the end" end; where they begin, if nothing of the kind opens the sentence. */
function jointEnd({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, from: number): number {
  if ((bits[from] & COORDINATOR) !== 0 && (bits[from] & (NOT | DETERMINER)) === 0) return from + 1;
  if ((bits[from] & (ADVERB | NOT | PREPOSITION | SUBORDINATOR)) === ADVERB) return from + 1;
  const isAside = (bits[from] & PREPOSITION) !== 0 && (bits[from + 1] & DETERMINER) !== 0 && classes.asideNoun[word[from + 2]] !== 0;
  return isAside && (bits[from + 3] & PREPOSITION) === 0 ? from + 3 : from;
}

/** Tokens from the first word to the comma that ends who did it, at most. */
const LONGEST_DOER = 24;

/** A preposition and a time right behind the first word, then a comma and a pronoun; "requisitioned by the navy in 1914, the ship". */
export function opensWithTimed(words: SentenceWords, from: number): boolean {
  const { bits, timeAt } = words,
    end = Math.min(words.tokens.length, from + LONGEST_DOER);
  let comma = hintsAt(words, from + 1) & DOER ? firstMark(words, COMMA, from + 2, end) : -1;
  // "Backed by a party, which walked out, the cabinet".
  if (comma >= 0 && bits[comma + 1] & RELATIVE) comma = firstMark(words, COMMA, comma + 1, end);
  if (comma >= 0 && bits[comma + 1] & (PRONOUN | DETERMINER)) return true;
  const behind = timeAt[from + 2] === 0 ? from : timeEnd(words, from + 2);
  return (
    (bits[from + 1] & PREPOSITION) !== 0 &&
    hasMark(words, behind, COMMA) &&
    ((bits[behind + 1] & (PRONOUN | DETERMINER)) === PRONOUN || (bits[behind + 1] & PARTICIPLE) !== 0)
  );
}

/** "Unexpectedly, the mayor resigned", "locally the mill closed": a word with the ending of an adverb, then whoever does it; "Emily, the mayor, resigned", "Emily, Otto and Ada left" are names. */
export function opensWithAdverb(words: SentenceWords, from: number, groups: readonly VerbGroup[]): boolean {
  const { bits, tokens, vocabulary } = words,
    name = tokens.text.slice(tokens.start[from], tokens.end[from]);
  if (guess(tokens, from, vocabulary) !== ADVERB || isGivenName(vocabulary, name)) return false;
  const next = hasMark(words, from + 1, COMMA) ? from + 2 : from + 1,
    verb = groups[0].from,
    last = groups[groups.length - 1];
  // "Bully, the bull that fled, | was caught": the apposition of a name; but "additionally, it reported a loss, | compared with".
  const isResumed = last.form === 'finite' && hasMark(words, last.from - 1, COMMA) && !(bits[last.from] & PARTICIPLE),
    isApposed = isResumed || firstMark(words, COMMA, next, verb) >= 0;
  // "Officially opened in 1931, the bridge", "badly hurt, the driver", "badly hurt, walkers"; in "Tilly waited, then left" she is somebody.
  const isSubject = (at: number): boolean =>
    (bits[at] & (DETERMINER | PRONOUN)) !== 0 || !(bits[at] & (PAST | PARTICIPLE | PROGRESSIVE | PREPOSITION | ADVERB | COORDINATOR | SUBORDINATOR));
  if (next === from + 1 && bits[next] & PARTICIPLE && (opensWithTimed(words, next) || (hasMark(words, next + 1, COMMA) && isSubject(next + 2))))
    return true;
  if (next === from + 2 && isApposed) return false;
  const isNamed = next === from + 2 && (!isCapital(words, next) || firstOf(words, next, verb, COORDINATOR) === verb);
  return isNamed || ((bits[next] & (DETERMINER | PRONOUN)) !== 0 && !(bits[next] & RELATIVE));
}

/** "Toast the nuts and let them cool": a plain word right before an article is a verb that gives an order, and so are the base forms joined to it; "Ivan the Great" is somebody. */
export function opensWithOrder(words: SentenceWords, from: number): boolean {
  const { bits, tokens, timeAt } = words;
  return (
    tokens.kind[from] === WORD &&
    timeAt[from] === 0 &&
    (bits[from] & ~(BASE | NOUN_LIKE | HAPPENING)) === 0 &&
    (bits[from + 1] & (DETERMINER | PRONOUN | RELATIVE)) === DETERMINER &&
    !isCapital(words, from + 2)
  );
}

/** "Please | return the forms": the verb of what is asked for; -1 where nothing is. @param from - where that begins, or "please". */
export function askedOf({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, from: number): number {
  const verb = classes.plea[word[from]] !== 0 ? from + 1 : from;
  return verb > 0 && classes.plea[word[verb - 1]] !== 0 && (bits[verb] & (BASE | AUXILIARY | ADVERB)) === BASE ? verb : -1;
}

/** "Undocking came in May", "Docking with the station, planned for May, was put off": the verb in front is the subject of the next. */
export function opensWithGerund(words: SentenceWords, groups: readonly VerbGroup[], from: number): boolean {
  const first = groups.at(0);
  if (first && isCompound(words, groups, from)) return true;
  if (first?.from !== from || first.form !== 'progressive' || first.perfect) return false;
  const next = groups.find(({ form }) => form === 'finite');
  if (!next || SAYS.has(next.sense)) return false;
  const end = adverbsBefore(words, next.from, first.to),
    before = end - 1;
  // "Training on Friday | is cancelled", but "leaving on Friday is the mayor"; what is not affected stays a plan.
  if (words.timeAt[before] !== 0 && onlyTimes(words, first.to, end, PREPOSITION | COORDINATOR) && words.vocabulary.classes.affecting[next.base] === 0)
    return !(next.copula && (words.bits[next.to] & DETERMINER || isCapital(words, next.to)));
  if (hasMark(words, before, COMMA)) return before > first.to;
  for (let at = first.to; at < end; at++)
    if (hasMark(words, at, COMMA) || (words.bits[at] & (PRONOUN | SUBORDINATOR | RELATIVE) && !(words.bits[at] & (DETERMINER | PREPOSITION))))
      return false;
  // "Leaving the harbour the ship struck a rock": a second noun phrase does it.
  return subjectStart(words, first.to, end) === first.to || before < first.to + 1;
}

/** "Night fishing resumes", "winter working starts", "early in-person voting began": behind bare words and right before the verb, a name for what is done. */
function isCompound(words: SentenceWords, [first, next]: readonly VerbGroup[], from: number): boolean {
  const {
      tokens: { kind },
      bits,
    } = words,
    before = first.from - 1;
  if (
    first.form !== 'progressive' ||
    first.head !== first.from ||
    before < from ||
    (next as VerbGroup | undefined)?.form !== 'finite' ||
    next.from !== first.to
  )
    return false;
  // Of several words only what begins or ends is done: "a man driving lost control".
  if (before > from && !ASPECTS.has(next.sense)) return false;
  for (let at = from; at < before; at++)
    if (
      !hasMark(words, at, HYPHEN) &&
      !hasMark(words, at + 1, HYPHEN) &&
      (kind[at] !== WORD || (bits[at] & (PRONOUN | PREPOSITION | COORDINATOR | SUBORDINATOR)) !== 0)
    )
      return false;
  return kind[before] === WORD && (bits[before] & (DETERMINER | PRONOUN | PREPOSITION | ADVERB)) === 0 && !endsAsPlural(words, before);
}

/** The first word, past quotation marks. */
export function firstWord(words: SentenceWords, from: number, to: number): number {
  let at = from;
  while (at < to && isBreak(words, at)) at++;
  return at;
}

/** An "if" that opens the sentence or follows "and", "but", a semicolon or a dash governs what comes after it. */
export function opensCondition(words: SentenceWords, connective: number, from: number): boolean {
  const before = connective - 1;
  if (before < from) return true;
  return (words.bits[before] & COORDINATOR) !== 0 || hasMark(words, before, STRONG) || (before === from && isBreak(words, before));
}

/** Values of the class `eventuality`: behind an article, and without one; and what it is, is all one. */
const EVENT = 1,
  CASE = 2,
  ANY = 3;

/** "Whatever the cause", "whichever way you look at it": nothing else hangs on that. */
export function isConcessive(
  {
    tokens: { word },
    vocabulary: {
      classes: { eventuality },
    },
  }: SentenceWords,
  at: number,
): boolean {
  return eventuality[word[at]] === ANY;
}

/** "In the event they refuse, …", "in case the vote fails, …", but not "in the event, they refused", "in this case the vote failed". */
export function opensEventuality(words: SentenceWords, at: number): boolean {
  const noun = eventualityAt(words, at);
  return noun > 0 && ((words.bits[noun + 1] & (PRONOUN | DETERMINER)) !== 0 || isCapital(words, noun + 1));
}

/** "In case of | rain", "in the event of | a strike": where what may come about begins; 0 = it is none. */
export function eventualityOf(words: SentenceWords, at: number): number {
  const noun = eventualityAt(words, at);
  return noun > 0 && words.vocabulary.classes.nounJoint[words.tokens.word[noun + 1]] !== 0 ? noun + 2 : 0;
}

/** The noun of "in case", "in the event"; -1 = there is none. */
function eventualityAt(words: SentenceWords, at: number): number {
  const {
    bits,
    tokens: { word },
    vocabulary: {
      classes: { eventuality },
    },
  } = words;
  if (!(bits[at] & PREPOSITION)) return -1;
  if (eventuality[word[at + 1]] === CASE) return at + 1;
  return hintsAt(words, at + 1) & ARTICLE && eventuality[word[at + 2]] === EVENT ? at + 2 : -1;
}
