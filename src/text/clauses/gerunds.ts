// Which forms in "-ing" are nouns, and no verb of their sentence?
import {
  ADVERB,
  APPOINTS,
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
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  REASON,
  RELATIVE,
  SEQUEL,
  SINCE,
  SUBORDINATOR,
  TO,
  VERB,
  WILL,
} from '../words/vocabulary.js';
import { ADVANCE, BEGIN, CANCEL, END, HAPPEN, MOVE, PLAN, POSTPONE, REINSTATE, RESUME } from '../words/verb-senses.js';
import { ASPECTS, AUXILIARY } from './verb-group.js';
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
} from '../words/sentence-words.js';
import { WORD } from '../tokens/tokens.js';
import { isRoleAt } from '../words/roles.js';

/** Senses of what is done to plans. */
const UPON_PLANS = new Set([PLAN, POSTPONE, MOVE, ADVANCE, CANCEL, REINSTATE]);

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
  const { bits, tokens, timeAt } = words;
  const b = bits[at];
  const before = at > from ? bits[at - 1] : 0;
  if (b & SINCE && (timeAt[at + 1] !== 0 || opensStretch(words, at, from))) return true;
  // "Tested in staging next week": with no object, a noun.
  if (
    before & PREPOSITION &&
    words.vocabulary.classes.dayOn[tokens.word[at - 1]] !== 0 &&
    (words.timeAt[at + 1] !== 0 ||
      (bits[at + 1] & PREPOSITION && timeAt[at + 2] !== 0) ||
      isBreak(words, at + 1) ||
      hasMark(words, at + 1, DOT) ||
      (bits[at + 1] & COORDINATOR) !== 0)
  )
    return true;
  // "Returned to training": a noun.
  if (before & TO && at - 2 >= from && words.timeAt[at - 2] === 0 && words.vocabulary.sense[tokens.word[at - 2]] === RESUME) return true;
  // "The prize-giving".
  if (at > from && hasMark(words, at - 1, HYPHEN) && isGlued(words, at)) return true;
  // "Termed it 'shocking'": a quality, where the quotation is that word.
  if (at > from && isQuote(words, at - 1) && isQuote(words, at + 1)) return true;
  // "Trading was suspended", "in 1964 building was": its own verb follows.
  if (
    ((at === from || isBreak(words, at - 1) || timeAt[at - 1] !== 0) &&
      bits[at + 1] & (timeAt[at - 1] !== 0 && b & NOUN_LIKE ? AUXILIARY | PRESENT : AUXILIARY) &&
      !(bits[at + 1] & TO)) ||
    (at === from && hasMark(words, at + 1, COMMA))
  )
    return true;
  // "On 3 May fighting broke out", "and voting resumed", "since fighting erupted" too: of what is done to nobody.
  if (
    (at === from || isBreak(words, at - 1) || timeAt[at - 1] !== 0 || before & (COORDINATOR | SUBORDINATOR)) &&
    !(b & AUXILIARY) &&
    standsAlone(words, at + 1)
  )
    return true;
  // "Since flooding closed the road": a participle would describe no noun that an article opens.
  if (before & SUBORDINATOR && !(b & AUXILIARY) && bits[at + 1] & PAST && bits[at + 2] & DETERMINER) return true;
  // "Postal voting, which will last": what is told of.
  if (before === 0 && at - 1 <= from + 1 && hasMark(words, at + 1, COMMA) && bits[at + 2] & RELATIVE && !(bits[at + 2] & DETERMINER)) return true;
  // "Says voting will go on".
  if (bits[at + 1] & AUXILIARY && !(bits[at + 1] & TO) && before & (VERB | SUBORDINATOR | COORDINATOR) && !(before & (NOUN_LIKE | RELATIVE)))
    return true;
  // "because of flooding", "hit by shelling", "taken in for questioning": a noun, where nothing is flooded.
  // "After retiring in 1990, he wrote", "after opening in May, it was sold": what somebody does before the next.
  const isBefore = (hintsAt(words, at - 1) & SEQUEL) !== 0 && (!(b & HAPPENING) || ASPECTS.has(words.vocabulary.sense[tokens.word[at]]));
  if (
    before & PREPOSITION &&
    !isBefore &&
    ((hintsAt(words, at - 1) | hintsAt(words, at - 2)) & REASON ||
      (hintsAt(words, at - 1) & (DOER | APPOINTS) && bits[at - 2] & (PARTICIPLE | PARTICLE | PRESENT))) &&
    (isBreak(words, at + 1) || hasMark(words, at + 1, DOT) || words.timeAt[at + 1] !== 0 || bits[at + 1] & PREPOSITION)
  )
    return true;
  if (isDescribed(words, at, from)) return true;
  // "by fishing boat": one thing without an article is not fished.
  if (before & PREPOSITION && words.vocabulary.base[tokens.word[at]] === 0 && isBareNoun(words, at + 1, to)) return true;
  // "as managing director": one office without an article is not managed.
  if (isRoleAt(words, at + 1) && tokens.start[at + 1] > tokens.end[at] && before & (PREPOSITION | DETERMINER | COORDINATOR | ADVERB)) return true;
  // "the old building", "the first recording": an adjective stands between.
  if (at > from + 1 && bits[at - 2] & DETERMINER && (words.vocabulary.classes.ordinal[tokens.word[at - 1]] !== 0 || (b & NOUN_LIKE && before === 0)))
    return true;
  // "The pump's main bearing on 3 May", "a new awning fell": behind a word that describes and is no adverb it has nothing to act upon.
  if (
    at > from &&
    timeAt[at - 1] === 0 &&
    words.vocabulary.classes.describing[tokens.word[at - 1]] !== 0 &&
    (at + 1 >= to ||
      timeAt[at + 1] !== 0 ||
      isBreak(words, at + 1) ||
      hasMark(words, at + 1, DOT) ||
      (bits[at + 1] & (PREPOSITION | COORDINATOR | VERB | AUXILIARY)) !== 0)
  )
    return true;
  // "The last real firing at the mill took place in May": what took place is named.
  if (at > from + 1 && !(before & (PREPOSITION | RELATIVE)) && takesPlace(words, at + 1, to)) return true;
  // "Its housing target", "its 2035 housing target".
  const lead = words.timeAt[at - 1] !== 0 && at - 2 >= from ? bits[at - 2] : before;
  if (at > from && (lead & DETERMINER || (b & HAPPENING && !(before & (PREPOSITION | SUBORDINATOR)) && !isBreak(words, at - 1)))) return true;
  if (isCapital(words, at) && at > from) return true;
  // "Closing speeches were heard", "Opening hours: 9 to 5", "; working party to meet".
  if (
    (at === from || hasMark(words, at - 1, STRONG)) &&
    at + 2 < to &&
    !(bits[at + 1] & ~(NOUN_LIKE | HAPPENING)) &&
    words.tokens.kind[at + 1] === WORD &&
    (bits[at + 2] & AUXILIARY ||
      (bits[at + 2] & TO && (words.vocabulary.classes.collective[tokens.word[at + 1]] !== 0 || bits[at + 3] & BE)) ||
      hasMark(words, at + 2, COLON))
  )
    return true;
  return false;
}

/** "The tree planting was put off", "the carol singing set for Friday": the noun of what is done to one thing. */
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
    isActedUpon(words, at + 1, to)
  );
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

/** "In early trading", "of online gambling on Friday": what a word behind a preposition describes, and what has no object, is a noun. */
function isDescribed(words: SentenceWords, at: number, from: number): boolean {
  const {
    bits,
    tokens: { kind, word },
    timeAt,
    vocabulary: { classes },
  } = words;
  const lead = at - 2;
  if (lead < from || kind[at - 1] !== WORD || timeAt[at - 1] !== 0 || bits[at - 1] & ~ADVERB || isCapital(words, at - 1) || isPlural(words, at - 1))
    return false;
  if (!(bits[lead] & PREPOSITION) || bits[lead] & (TO | SUBORDINATOR) || classes.absolute[word[lead]] !== 0) return false;
  return isBreak(words, at + 1) || hasMark(words, at + 1, DOT) || timeAt[at + 1] !== 0 || (bits[at + 1] & (PREPOSITION | COORDINATOR)) !== 0;
}

/** A plain noun in the singular that nothing but a sign, a time or a preposition follows. */
export function isBareNoun(words: SentenceWords, at: number, to: number): boolean {
  const { bits, tokens, timeAt } = words;
  if (at >= to || tokens.kind[at] !== WORD || timeAt[at] !== 0 || bits[at] & ~(NOUN_LIKE | HAPPENING) || endsAsPlural(words, at)) return false;
  return at + 1 >= to || tokens.kind[at + 1] !== WORD || timeAt[at + 1] !== 0 || (bits[at + 1] & (PREPOSITION | COORDINATOR)) !== 0;
}

/** "Broke", "resumed": a past that is no participle, or one of a verb that has no object. */
function standsAlone({ bits, tokens: { word }, vocabulary: { classes, base, sense } }: SentenceWords, at: number): boolean {
  if (!(bits[at] & PAST) || bits[at] & (BASE | NOUN_LIKE | HAPPENING)) return false;
  return !(bits[at] & PARTICIPLE) || classes.intransitive[base[word[at]]] !== 0 || ALONE.has(sense[word[at]]);
}
