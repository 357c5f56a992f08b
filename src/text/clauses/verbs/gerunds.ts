// Which forms in "-ing" are nouns, and no verb of their sentence?
import {
  AUXILIARY,
  ADVERB,
  APPOINTS,
  AUTHOR,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  DOER,
  HAPPENING,
  NOUN_LIKE,
  PARTICIPLE,
  PARTICLE,
  PAST,
  PERSON,
  PLURAL,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  PRONOUN,
  REASON,
  RELATIVE,
  SEQUEL,
  SINCE,
  SUBORDINATOR,
  TO,
  VERB,
  WILL,
} from '../../words/vocabulary.js';
import { ADVANCE, BEGIN, CANCEL, END, HAPPEN, MOVE, OTHER, PLAN, POSTPONE, REINSTATE, RESUME } from '../../words/verb-senses.js';
import { ASPECTS } from './verb-group.js';
import {
  COLON,
  COMMA,
  DOT,
  endsAsPlural,
  hasMark,
  hintsAt,
  HYPHEN,
  isBreak,
  isCapital,
  isGlued,
  isPlural,
  isQuote,
  type SentenceWords,
  STRONG,
  timeEnd,
} from '../../words/sentence-words.js';
import { WORD } from '../../tokens/tokens.js';
import { isRoleAt } from '../../words/roles.js';
import { pastTimes } from '../../words/stretches.js';

/** Senses of what is done to plans. */
export const UPON_PLANS = new Set([PLAN, POSTPONE, MOVE, ADVANCE, CANCEL, REINSTATE]);

/** Senses of verbs whose past, right behind a gerund, is what that does. */
const ALONE = new Set([BEGIN, END, HAPPEN, RESUME]);

/** "Will close for a week, starting | on Monday", "fares rose by 4% starting in June": since when, and nothing that starts; but "called a strike starting on Monday". */
export function opensStretch({ bits, timeAt, times, tokens, vocabulary: { classes } }: SentenceWords, at: number, from: number): boolean {
  const day = bits[at + 2] & DETERMINER ? at + 3 : at + 2;
  if (!(bits[at] & PROGRESSIVE) || timeAt[day] === 0 || (classes.dayOn[tokens.word[at + 1]] === 0 && times[timeAt[day] - 1].type !== 'TIME'))
    return false;
  if (at === from || timeAt[at - 1] !== 0 || tokens.kind[at - 1] !== WORD) return true;
  return !(bits[at - 1] & HAPPENING) && bits.subarray(from, at).some((before) => (before & WILL) !== 0);
}

/** "Trading was suspended", "because of flooding", "the prize-giving": what somebody or something does is told by another verb, or by none. */
export function isGerundNoun(words: SentenceWords, at: number, from: number, to: number): boolean {
  const { bits, timeAt } = words;
  if (bits[at] & SINCE && (timeAt[at + 1] !== 0 || opensStretch(words, at, from))) return true;
  const before = at > from ? bits[at - 1] : 0;
  return (
    isInWord(words, at, from) ||
    isGoverned(words, at, from, to, before) ||
    isSubject(words, at, from, before) ||
    isDescribed(words, at, from, to, before) ||
    // "The last real firing at the mill took place in May": what took place is named.
    (at > from + 1 && !(before & (PREPOSITION | RELATIVE)) && takesPlace(words, at + 1, to)) ||
    isOwned(words, at, from, before) ||
    opensCompound(words, at, from, to) ||
    opensSubject(words, at, from, to)
  );
}

/** "The prize-giving"; "termed it 'shocking'": a quality, where the quotation is that word; in capitals a name. */
function isInWord(words: SentenceWords, at: number, from: number): boolean {
  if (at === from) return false;
  return (hasMark(words, at - 1, HYPHEN) && isGlued(words, at)) || (isQuote(words, at - 1) && isQuote(words, at + 1)) || isCapital(words, at);
}

/** Nothing stands here that a verb could act upon: an end, a time, a word of these classes. */
function isNoObject(words: SentenceWords, at: number, classes: number): boolean {
  return isBreak(words, at) || hasMark(words, at, DOT) || words.timeAt[at] !== 0 || (words.bits[at] & classes) !== 0;
}

/** What a preposition governs and what has no object is a noun. */
function isGoverned(words: SentenceWords, at: number, from: number, to: number, before: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { classes, base, sense },
  } = words;
  // "Returned to training".
  if (before & TO && at - 2 >= from && timeAt[at - 2] === 0 && sense[word[at - 2]] === RESUME) return true;
  if (!(before & PREPOSITION)) return false;
  // "Tested in staging next week", "in staging on Monday".
  const isDated = (bits[at + 1] & PREPOSITION) !== 0 && timeAt[at + 2] !== 0;
  if (classes.dayOn[word[at - 1]] !== 0 && (isDated || isNoObject(words, at + 1, COORDINATOR))) return true;
  // "The head of packaging".
  if (classes.nounJoint[word[at - 1]] !== 0 && at - 2 >= from && isRoleAt(words, at - 2) && isNoObject(words, at + 1, COORDINATOR)) return true;
  // "Because of flooding", "hit by shelling", "taken in for questioning": where nothing is flooded.
  if (isCause(words, at) && isNoObject(words, at + 1, PREPOSITION)) return true;
  // "by fishing boat": one thing without an article is not fished.
  return base[word[at]] === 0 && isBareNoun(words, at + 1, to);
}

/** "Because of", "hit by"; but "after retiring in 1990, he wrote", "after opening in May, it was sold": what somebody does before the next. */
function isCause(words: SentenceWords, at: number): boolean {
  const { bits } = words,
    cue = hintsAt(words, at - 1);
  const isBefore = (cue & SEQUEL) !== 0 && (!(bits[at] & HAPPENING) || ASPECTS.has(words.vocabulary.sense[words.tokens.word[at]]));
  if (isBefore) return false;
  const isAgent = (cue & (DOER | APPOINTS)) !== 0 && (bits[at - 2] & (PARTICIPLE | PARTICLE | PRESENT)) !== 0;
  return isAgent || ((cue | hintsAt(words, at - 2)) & REASON) !== 0;
}

/** Its own verb follows. */
function isSubject(words: SentenceWords, at: number, from: number, before: number): boolean {
  const { bits, timeAt } = words,
    b = bits[at],
    next = bits[at + 1];
  const isBehindTime = timeAt[at - 1] !== 0,
    isOpening = at === from || isBreak(words, at - 1) || isBehindTime,
    hasAuxiliary = (next & AUXILIARY) !== 0;
  // "Trading was suspended", "in 1964 building was"; "undocking, …".
  if (isOpening && (hasAuxiliary || (isBehindTime && b & NOUN_LIKE && (next & (PRESENT | TO)) === PRESENT))) return true;
  if (hasMark(words, at + 1, COMMA)) {
    if (at === from) return true;
    // "Postal voting, which will last": what is told of.
    if (before === 0 && at - 1 <= from + 1 && (bits[at + 2] & (RELATIVE | DETERMINER)) === RELATIVE) return true;
  }
  // "A day of mourning was held", "the risk of flooding has grown".
  if (hasAuxiliary && words.vocabulary.classes.nounJoint[words.tokens.word[at - 1]] !== 0) return true;
  // "Says voting will go on".
  if (hasAuxiliary && before & (VERB | SUBORDINATOR | COORDINATOR) && !(before & (NOUN_LIKE | RELATIVE))) return true;
  if (b & AUXILIARY) return false;
  // "On 3 May fighting broke out", "and voting resumed", "since fighting erupted" too: of what is done to nobody.
  if ((isOpening || before & (COORDINATOR | SUBORDINATOR)) && standsAlone(words, at + 1)) return true;
  // "Order: hearing moved to 5 May": what is done to it.
  if (at > from && hasMark(words, at - 1, STRONG) && b & HAPPENING && next & PAST && isNoObject(words, at + 2, PREPOSITION)) return true;
  // "Since flooding closed the road", "at 14:02 monitoring alerted us": a participle would describe no noun that an article opens.
  if ((before & SUBORDINATOR) === 0 && !isBehindTime) return false;
  const isActedUpon = (bits[at + 2] & DETERMINER) !== 0 || (isBehindTime && (hintsAt(words, at + 2) & (AUTHOR | PERSON | PLURAL)) !== 0);
  return (next & PAST) !== 0 && isActedUpon;
}

/** What another word describes and what has no object is a noun; an office is not what somebody does. */
function isDescribed(words: SentenceWords, at: number, from: number, to: number, before: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { word, start, end },
    vocabulary: { classes },
  } = words;
  if (at === from) return false;
  // "In early trading", "of online gambling on Friday".
  if (isBehindAdjective(words, at, from) && isNoObject(words, at + 1, PREPOSITION | COORDINATOR)) return true;
  // "as managing director": one office without an article is not managed.
  if (isRoleAt(words, at + 1) && start[at + 1] > end[at] && (before === 0 || before & (PREPOSITION | DETERMINER | COORDINATOR | ADVERB))) return true;
  // "the old building", "the first recording": an adjective stands between.
  const isBetween = classes.ordinal[word[at - 1]] !== 0 || (before === 0 && (bits[at] & NOUN_LIKE) !== 0);
  if (isBetween && at > from + 1 && bits[at - 2] & DETERMINER) return true;
  // "The pump's main bearing on 3 May", "a new awning fell": behind a word that describes and is no adverb.
  if (timeAt[at - 1] !== 0 || classes.describing[word[at - 1]] === 0) return false;
  // "Its new cooling system" too: nothing new cools one.
  return (
    at + 1 >= to ||
    isNoObject(words, at + 1, PREPOSITION | COORDINATOR | VERB | AUXILIARY) ||
    isBareNoun(words, at + 1, to) ||
    isBeforeVerb(words, at)
  );
}

/** "The new | dining hall | opens", "the old changing rooms will be pulled down": behind an article and a word that describes no people, the noun and the verb of the sentence; but "a local leaving town was hurt". */
function isBeforeVerb({ bits, tokens: { kind, word }, timeAt, vocabulary: { classes, base } }: SentenceWords, at: number): boolean {
  const noun = at + 1;
  if (!(bits[at - 2] & DETERMINER) || classes.goesTo[base[word[at]]] !== 0) return false;
  return kind[noun] === WORD && timeAt[noun] === 0 && !(bits[noun] & ~(NOUN_LIKE | HAPPENING)) && (bits[noun + 1] & (VERB | AUXILIARY)) !== 0;
}

/** "In early", "of online": a preposition, and a word that describes. */
function isBehindAdjective(words: SentenceWords, at: number, from: number): boolean {
  const {
    bits,
    tokens: { kind, word },
    timeAt,
    vocabulary: { classes },
  } = words;
  const lead = at - 2;
  if (lead < from || kind[at - 1] !== WORD || timeAt[at - 1] !== 0) return false;
  if (bits[at - 1] & ~ADVERB || isCapital(words, at - 1) || isPlural(words, at - 1)) return false;
  return (bits[lead] & PREPOSITION) !== 0 && !(bits[lead] & (TO | SUBORDINATOR)) && classes.absolute[word[lead]] === 0;
}

/** "Its housing target", "its 2035 housing target", "snow clearing". */
function isOwned(words: SentenceWords, at: number, from: number, before: number): boolean {
  const { bits, timeAt } = words;
  if (at === from) return false;
  const owner = timeAt[at - 1] !== 0 && at - 2 >= from ? bits[at - 2] : before;
  // "Denied killing the guard": behind a verb and with an object it is done.
  const hasObject = (before & VERB) !== 0 && !(before & NOUN_LIKE) && (bits[at + 1] & (DETERMINER | PRONOUN)) !== 0 && timeAt[at + 1] === 0;
  const isThing = (bits[at] & HAPPENING) !== 0 && !(before & (PREPOSITION | SUBORDINATOR)) && !isBreak(words, at - 1) && !hasObject;
  return isThing || (owner & DETERMINER) !== 0;
}

/** "Closing speeches were heard", "but planning permission was refused", "Opening hours: 9 to 5", "Cooking class on Friday", "; working party to meet". */
function opensCompound(words: SentenceWords, at: number, from: number, to: number): boolean {
  const {
    bits,
    tokens: { kind, word },
    vocabulary: { classes },
  } = words;
  const isFirst = at === from || hasMark(words, at - 1, STRONG),
    isJoined = !isFirst && (bits[at - 1] & (COORDINATOR | SUBORDINATOR)) !== 0;
  if (isFirst && isLesson(words, at, to)) return true;
  if (!(isFirst || isJoined) || at + 2 >= to || kind[at + 1] !== WORD) return false;
  const isVerbBehind = (bits[at + 2] & AUXILIARY) !== 0;
  if (bits[at + 1] & ~(isVerbBehind ? NOUN_LIKE | HAPPENING | PRESENT | BASE : NOUN_LIKE | HAPPENING)) return false;
  const isToDo = (bits[at + 2] & TO) !== 0 && (classes.collective[word[at + 1]] !== 0 || (bits[at + 3] & BE) !== 0);
  return isVerbBehind || (isFirst && (isToDo || hasMark(words, at + 2, COLON)));
}

/** "Cooking class | on Friday", "Steering group | on 3 May", "Packing day:", and no words of another sentence behind: "missing class on Friday, he fell behind". */
function isLesson(words: SentenceWords, at: number, to: number): boolean {
  const {
    bits,
    tokens: { word },
    timeAt,
    vocabulary: { classes, sense },
  } = words;
  if (
    at + 1 >= to ||
    classes.lessonNoun[word[at + 1]] + classes.collective[word[at + 1]] === 0 ||
    ASPECTS.has(sense[word[at]]) ||
    sense[word[at]] === CANCEL
  )
    return false;
  let end = bits[at + 2] & PREPOSITION ? at + 3 : at + 2;
  if (timeAt[end] === 0) return hasMark(words, at + 2, COLON);
  while (timeAt[end] !== 0) end++;
  return !hasMark(words, end, COMMA);
}

/** "On Monday parking fees rose", "after the war rising costs ruined it", "in 1931 driving on the left became law": up to a verb without a comma before it, where what a participle tells would end with one. */
function opensSubject(words: SentenceWords, at: number, from: number, to: number): boolean {
  const { bits, timeAt, tokens } = words;
  // Behind what opens the sentence: a time, or a preposition and a noun.
  const isFronted = at > from && (timeAt[at - 1] !== 0 || (at - from < 4 && bits[from] & PREPOSITION && !(bits[at - 1] & ~(NOUN_LIKE | HAPPENING))));
  if (
    !isFronted ||
    bits.subarray(from, at).some((b, index) => b & VERB && timeAt[from + index] === 0 && !(b & (PREPOSITION | NOUN_LIKE | HAPPENING)))
  )
    return false;
  for (let next = at + 1; next < Math.min(to, at + LONGEST_SUBJECT); next++) {
    const b = bits[next];
    if (isBreak(words, next) || b & (RELATIVE | (SUBORDINATOR & ~PREPOSITION) | COORDINATOR | TO) || timeAt[next] !== 0) return false;
    if (next === at + 1) {
      if (tokens.kind[next] !== WORD || b & (DETERMINER | PAST | PARTICIPLE | PROGRESSIVE | AUXILIARY)) return false;
      continue;
    }
    if (b & (PAST | AUXILIARY)) return !(hintsAt(words, next + 1) & DOER);
  }
  return false;
}

/** Tokens from the first word of a subject to its verb, at most. */
const LONGEST_SUBJECT = 6;

/** "The tree planting was put off", "the carol singing set for Friday", "Tree planting on Saturday": the noun of what is done to one thing. */
export function isActGerund(words: SentenceWords, at: number, from: number, to: number): boolean {
  const {
    bits,
    tokens: { kind },
    timeAt,
  } = words;
  return (
    at > from &&
    !(bits[at - 1] & ~(NOUN_LIKE | HAPPENING)) &&
    kind[at - 1] === WORD &&
    timeAt[at - 1] === 0 &&
    !isPlural(words, at - 1) &&
    (at - 1 === from || (bits[at - 2] & DETERMINER) !== 0) &&
    (isActedUpon(words, at + 1, to) ||
      (isDoneToThing(words, at) && (isActedUpon(words, pastTimes(words, at + 1, to), to) || (at - 1 === from && isAnnounced(words, at, to)))))
  );
}

/** "Tree planting", and no "boy swimming", "nurse working", "bus leaving": what is done to the thing before it. */
function isDoneToThing(words: SentenceWords, at: number): boolean {
  const {
    tokens: { word },
    vocabulary: { classes, base, sense },
  } = words;
  const verb = base[word[at]];
  if (verb === 0 || sense[word[at]] !== OTHER || classes.selfMoved[verb] + classes.intransitive[verb] !== 0) return false;
  return !isRoleAt(words, at - 1) && classes.collective[word[at - 1]] === 0;
}

/** "(Tree planting) on Saturday", "(window cleaning), 4 May": with its time, and no verb in the sentence. */
function isAnnounced(words: SentenceWords, at: number, to: number): boolean {
  const { bits, timeAt } = words,
    time = bits[at + 1] & PREPOSITION || hasMark(words, at + 1, COMMA) ? at + 2 : at + 1;
  if (timeAt[time] === 0) return false;
  for (let next = timeEnd(words, time); next < to; next++) if (timeAt[next] === 0 && (bits[next] & (VERB | AUXILIARY)) !== 0) return false;
  return true;
}

/** "(Is now) postponed", "planned for": what is done to a plan is done to what somebody does. */
function isActedUpon({ bits, tokens: { word }, vocabulary: { sense } }: SentenceWords, from: number, to: number): boolean {
  let at = from;
  while (at < to && at < from + 4 && bits[at] & (AUXILIARY | ADVERB) && !(bits[at] & TO)) at++;
  return (bits[at] & PARTICIPLE) !== 0 && UPON_PLANS.has(sense[word[at]]);
}

/** Tokens from a noun to "took place", at most. */
const LONGEST_PLACE = 7;

/** "(At the mill) took place": behind at most a phrase. */
function takesPlace({ bits, tokens: { word }, vocabulary: { sense, base, phrasal }, marks }: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + LONGEST_PLACE) && marks[at] === 0; at++)
    if (bits[at] & PAST) return sense[word[at]] === HAPPEN || phrasal.get(base[word[at]] * 65536 + word[at + 1]) === HAPPEN;
  return false;
}

/** A plain noun in the singular that nothing but a sign, a time or a preposition follows. */
export function isBareNoun(words: SentenceWords, at: number, to: number): boolean {
  const { bits, tokens, timeAt } = words;
  if (at >= to || tokens.kind[at] !== WORD || timeAt[at] !== 0 || bits[at] & ~(NOUN_LIKE | HAPPENING) || endsAsPlural(words, at)) return false;
  return at + 1 >= to || tokens.kind[at + 1] !== WORD || timeAt[at + 1] !== 0 || (bits[at + 1] & (PREPOSITION | COORDINATOR)) !== 0;
}

/** "Broke", "resumed": a past that is no participle, or one of a verb that has no object. */
function standsAlone({ bits, tokens: { word }, vocabulary: { classes, base, sense } }: SentenceWords, at: number): boolean {
  // "After borrowing fell by half", though "fell" is a base too.
  if ((bits[at] & (PAST | PARTICIPLE)) === PAST && classes.change[base[word[at]]] !== 0) return true;
  if (!(bits[at] & PAST) || bits[at] & (BASE | NOUN_LIKE | HAPPENING)) return false;
  return !(bits[at] & PARTICIPLE) || classes.intransitive[base[word[at]]] !== 0 || ALONE.has(sense[word[at]]);
}
