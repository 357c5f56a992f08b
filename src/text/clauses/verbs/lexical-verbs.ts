// A verb without an auxiliary: its form, whether it is past, and how surely it is one.
import {
  AUXILIARY,
  ADVERB,
  ANAPHOR,
  ARTICLE,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  DOER,
  DUE,
  HAPPENING,
  INDEFINITE,
  NOT,
  NOUN_LIKE,
  PARTICIPLE,
  PARTICLE,
  PAST,
  PAST_AUXILIARY,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
  VERB,
} from '../../words/vocabulary.js';
import { isOnly } from './set-in-adverbs.js';
import { OTHER, PLAN, THINK, STATE } from '../../words/verb-senses.js';
import { ASPECTS, groupAt, groupLike, isNoLonger, type VerbGroup } from './verb-group.js';
import {
  COMMA,
  hasMark,
  hintsAt,
  HYPHEN,
  isBreak,
  isCapital,
  isGlued,
  isNameUpToComma,
  isPlural,
  isWeatherName,
  reclass,
  type SentenceWords,
} from '../../words/sentence-words.js';
import { NUMBER, WORD } from '../../tokens/tokens.js';
import { canStand, isNameAtHead, isPluralNoun, isReasonFor, isSubjectOfNext, startsComplement } from './noun-or-verb.js';
import { adverbsBefore } from '../nouns/subjects.js';
import { agreesWithBase, isBehindDated, isBehindRelative, isPluralReduced } from './plural-subjects.js';
import { isAttribute, isProgressive } from './auxiliaries.js';
import { readInfinitive, takePlanned } from './infinitives.js';
import { isActGerund, isGerundNoun } from './gerunds.js';
import { isStanding, takePassive } from './passive-verbs.js';

/** Value of the class `numberOf`: "each", "neither". */
const OF_ONE = 1;

/** A verb that no auxiliary stands before. */
export function readLexical(words: SentenceWords, at: number, from: number, to: number): VerbGroup | null {
  const { bits } = words,
    b = bits[at];
  if (isAttribute(words, at, to) || (at === from && isNameAtHead(words, at))) return null;
  if (isOfTitle(words, at) || isOfGerundObject(words, at, to)) return noVerb(words, at, NOUN_LIKE);
  if (isLeftOver(words, at, from)) return noVerb(words, at, ADVERB);
  // "And last seen in 1980": how the participle behind it was done.
  if (b & ADVERB && b & BASE && bits[at + 1] & PARTICIPLE) return noVerb(words, at, ADVERB);
  const habit = readHabit(words, at, to);
  if (habit) return habit;
  if (b & PROGRESSIVE) return b & PREPOSITION ? null : readProgressive(words, at, from, to);
  if (isNamed(words, at, from) || (isWeatherName(words, at) && !(bits[at - 1] & PRONOUN) && !isActedUpon(words, at + 1)))
    return noVerb(words, at, NOUN_LIKE | (b & HAPPENING));
  if (isSubjectOfNext(words, at, from, to) || !canStand(words, at, from)) return null;
  const place = lexicalPlace(words, at, from, to);
  if (isNoun(place)) return null;
  // "The steel halt announced on Friday": what was announced.
  return isReduced(place) ? noVerb(words, at, NOUN_LIKE) : readTensed(place);
}

/** "The mediator, retired judge Hanna Moe, met them": between the commas of an apposition it describes the noun before a name. */
function isOfTitle(words: SentenceWords, at: number): boolean {
  const { bits, tokens } = words;
  if (!(bits[at] & PARTICIPLE) || bits[at] & BASE || !hasMark(words, at - 1, COMMA) || bits[at - 2] & ADVERB) return false;
  const isNoun =
    tokens.kind[at + 1] === WORD && words.timeAt[at + 1] === 0 && !(bits[at + 1] & ~(NOUN_LIKE | HAPPENING | BASE)) && !isCapital(words, at + 1);
  return isNoun && !isPlural(words, at + 1) && isNameUpToComma(words, at + 2) && !isListedVerb(words, at + 3);
}

/** Tokens from "with" to what is left, at most: "with less than ten minutes". */
const LONGEST_REST = 5;
/** Value of the class `leftOver`: tells that something remains; the others may run out. */
const LEFT = 1;

/** "Attacked with 18 kilometres left", "with two men left, the board resigned", but not "a man with two bags left", "loaded with 300 cars left": what remains of a time, a way or a contest, or what opens its clause up to a comma. */
function isLeftOver(words: SentenceWords, at: number, from: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { kind, word },
    vocabulary: {
      classes: { leftOver, absolute },
      hints,
    },
  } = words;
  // "The party with five years left office".
  const isEnd =
    kind[at + 1] !== WORD || timeAt[at + 1] !== 0 || (bits[at + 1] & (PREPOSITION | COORDINATOR | SUBORDINATOR | ADVERB | TO | PRONOUN)) !== 0;
  if (leftOver[word[at]] !== LEFT || !isEnd) return false;
  let start = at - 1,
    isCounted = false;
  while (start > from && at - start <= LONGEST_REST && absolute[word[start]] === 0) {
    if (isBreak(words, start) || bits[start] & COORDINATOR) return false;
    isCounted ||= kind[start] === NUMBER || (hints[word[start]] & INDEFINITE) !== 0;
    start--;
  }
  if (absolute[word[start]] === 0 || !isCounted) return false;
  return leftOver[word[at - 1]] > LEFT || ((start === from || isBreak(words, start - 1)) && hasMark(words, at + 1, COMMA));
}

/** "Began seeing | failed logins": no second verb stands right behind a gerund that one of beginning or ending governs. */
function isOfGerundObject(words: SentenceWords, at: number, to: number): boolean {
  const { bits, tokens, vocabulary } = words;
  return (
    (bits[at] & PARTICIPLE) !== 0 &&
    tokens.kind[at - 1] === WORD &&
    isProgressive(words, at - 1) &&
    ASPECTS.has(vocabulary.sense[tokens.word[at - 2]]) &&
    isPluralNoun(words, at + 1, to)
  );
}

/** "Arrested farmer Otto Berg, | and took his dog", "Otto Berg, 41, | then left": "and" behind the comma that closes the name joins another verb. */
function isListedVerb(words: SentenceWords, from: number): boolean {
  const { bits, tokens } = words;
  let comma = from;
  while (!hasMark(words, comma, COMMA)) comma++;
  if (tokens.kind[comma + 1] === NUMBER && hasMark(words, comma + 2, COMMA)) comma += 2;
  return (bits[comma + 1] & COORDINATOR) !== 0;
}

/** "The swings, ordered in May", "the new swings": behind an article, with or without an adjective, no verb of one stands; "the final kicks off" has a noun before it. */
function isNamed({ bits, tokens: { word }, vocabulary: { hints, classes } }: SentenceWords, at: number, from: number): boolean {
  if ((bits[at] & (PRESENT | BASE)) !== PRESENT || bits[at] & (NOUN_LIKE | HAPPENING | PAST)) return false;
  const isDescribed = classes.describing[word[at - 1]] !== 0 && !(bits[at - 1] & (HAPPENING | NOUN_LIKE)),
    article = isDescribed ? at - 2 : at - 1;
  return article >= from && (hints[word[article]] & ARTICLE) !== 0;
}

/** "Fans hail | the film", "Ada Moe": what stands there is acted upon. */
function isActedUpon(words: SentenceWords, at: number): boolean {
  return words.timeAt[at] === 0 && ((words.bits[at] & (DETERMINER | RELATIVE)) === DETERMINER || isCapital(words, at));
}

/** A form of a verb that is none here. */
function noVerb(words: SentenceWords, at: number, classes: number): null {
  reclass(words, at, classes);
  return null;
}

/** "Used to close on Sundays": a habit, as with "would". */
function readHabit(words: SentenceWords, at: number, to: number): VerbGroup | null {
  const { bits, tokens, vocabulary } = words;
  const isUsual = vocabulary.classes.usual[tokens.word[at]] !== 0 && bits[at + 1] & TO && !(bits[at - 1] & BE);
  const habit = isUsual && !isGoverned(words, at + 2, to) ? readInfinitive(words, at + 1, to) : null;
  return habit && groupLike(habit, { from: at, form: 'finite', mood: 'would', past: true });
}

/** "Opening" as a verb: in the noun of an act, or in any other, it is none. */
function readProgressive(words: SentenceWords, at: number, from: number, to: number): VerbGroup | null {
  if (isActGerund(words, at, from, to)) return noVerb(words, at, HAPPENING);
  return isGerundNoun(words, at, from, to) ? null : groupLike(groupAt(words, at), { form: 'progressive' });
}

/** A form that may be a verb, and what stands before it. Indexes are tokens. */
interface LexicalPlace {
  readonly words: SentenceWords;
  readonly at: number;
  /** Its sentence. */
  readonly from: number;
  readonly to: number;
  /** Its classes. */
  readonly b: number;
  /** It may be a noun as well. */
  readonly nounLike: boolean;
  /** The word before it, past a time or an adverb. */
  readonly lead: number;
  /** That is a pronoun which may do it. */
  readonly hasPronoun: boolean;
}

/** What is known of a form. */
function lexicalPlace(words: SentenceWords, at: number, from: number, to: number): LexicalPlace {
  const { bits, timeAt } = words,
    b = bits[at];
  // "We aim", "we now aim".
  const isParted = at - 1 > from && (timeAt[at - 1] !== 0 || (bits[at - 1] & (ADVERB | PRONOUN)) === ADVERB),
    lead = isParted ? at - 2 : at - 1;
  const isOfOne = words.vocabulary.classes.numberOf[words.tokens.word[lead]] === OF_ONE;
  if (isOfOne && !isParted && isNeither(words, lead, from)) reclass(words, lead, ADVERB | NOT);
  // "Neither ship sailed": of one no base form is told.
  const hasPronoun = lead >= from && (bits[lead] & (PRONOUN | DETERMINER)) === PRONOUN && !(isOfOne && (b & (BASE | PAST)) === BASE);
  return { words, at, from, to, b, nounLike: (b & (NOUN_LIKE | HAPPENING)) !== 0, lead, hasPronoun };
}

/** "The ship neither sailed nor": it stands for nobody. */
function isNeither({ bits, timeAt, tokens: { kind } }: SentenceWords, at: number, from: number): boolean {
  return (
    at > from &&
    (bits[at] & (NOT | PRONOUN)) === (NOT | PRONOUN) &&
    kind[at - 1] === WORD &&
    timeAt[at - 1] === 0 &&
    !(bits[at - 1] & (PREPOSITION | COORDINATOR | SUBORDINATOR))
  );
}

/** "The outage also hit ticket machines" is a verb; "the harbour swim" is none. */
function isNoun(place: LexicalPlace): boolean {
  const { words, at, from, to, b, nounLike, lead, hasPronoun } = place,
    { bits } = words;
  if (nounLike && isReasonFor(words, at, from)) return true;
  if (hasPronoun || ((b & BASE || !(b & HAPPENING)) && isBehindRelative(words, at, from))) return false;
  if (nounLike && isBehindDated(words, at, from)) return false;
  // "Wants the mayor to answer questions": what an infinitive acts upon, behind a verb that tells so.
  if (nounLike && (b & (PRESENT | PAST)) === PRESENT && isActedOnByBase(words, at, from)) return true;
  // "The firm reports results on Friday": of several no such form is told.
  const isOfOne = (b & (PRESENT | BASE)) === PRESENT && lead === at - 1 && lead > from;
  if (nounLike && isOfOne && bits[lead] & PRESENT && isPlural(words, lead)) return true;
  // "Fixes a bug found in May and drops support": no thing is joined to a time.
  const isBeforeVerb = (bits[at + 1] & (VERB | AUXILIARY)) !== 0 && !(bits[at + 1] & (NOUN_LIKE | HAPPENING));
  if (isOfOne && bits[lead] & COORDINATOR && lead - 1 > from && words.timeAt[lead - 1] !== 0 && !isBeforeVerb) return false;
  if (nounLike && !isLinking(words, at, from) && !startsComplement(words, at + 1, to) && !endsSubordinate(words, at, from)) {
    // "The outage also hit ticket machines": no adverb stands before a noun.
    const isBehindAdverb = lead < at - 1 && (bits[at - 1] & ~PARTICLE) === ADVERB && !isBreak(words, lead);
    // "The firm reports results on Friday": nor a noun in the plural before another.
    const isBeforeMany =
      isPluralNoun(words, at + 1, to) && (b & PAST || (isOfOne && !(bits[lead] & ~(NOUN_LIKE | HAPPENING | BASE)) && !isPlural(words, lead)));
    if (!(isBeforeMany || (b & PAST && (isBehindAdverb || isWithNoun(words, at))))) return true;
  }
  // "The harbour swim, which …": a base form with nothing behind it.
  const isBare = (b & (BASE | PAST | PRESENT)) === BASE && (nounLike || hasMark(words, at + 1, COMMA));
  return isBare && !agreesWithBase(words, at, from) && !isBehindReduced(words, at, from);
}

/** "Set fire to": a verb that a noun goes with. */
function isWithNoun({ bits, tokens: { word }, vocabulary: { base, phrasal } }: SentenceWords, at: number): boolean {
  return !(bits[at + 1] & (PARTICLE | PREPOSITION | ADVERB)) && phrasal.has(base[word[at]] * 65536 + word[at + 1]);
}

/** Tokens from a verb to an infinitive that it leads to, at most. */
const REACH = 8;

/** "Wants the mayor to answer | questions", not "the plan to drive | hits snags". */
function isActedOnByBase({ bits }: SentenceWords, at: number, from: number): boolean {
  if (at - 2 <= from || !(bits[at - 1] & BASE) || !(bits[at - 2] & TO)) return false;
  for (let before = at - 3; before >= Math.max(from, at - REACH); before--) {
    const b = bits[before];
    if (b & (PRESENT | PAST) && !(b & (NOUN_LIKE | HAPPENING) && bits[before - 1] & DETERMINER)) return true;
  }
  return false;
}

/** Tokens of the noun phrase in front of such a verb, at most. */
const LONGEST_SUBJECT = 8;

/** "When the bridge opens, the mayor will speak": between a joining word and the comma a clause has a verb, and this is the only one; behind what may govern a noun as well only what begins or ends. */
function endsSubordinate(words: SentenceWords, at: number, from: number): boolean {
  const { bits, tokens, timeAt, vocabulary } = words;
  if ((bits[at] & (PRESENT | BASE)) !== PRESENT || !hasMark(words, at + 1, COMMA) || isPlural(words, at - 1)) return false;
  let joint = at - 1;
  while (joint > from && at - joint < LONGEST_SUBJECT && tokens.kind[joint] === WORD && timeAt[joint] === 0 && opensOrIsNoun(bits[joint])) joint--;
  if (joint >= at - 1 || !(bits[joint] & SUBORDINATOR)) return false;
  return !(bits[joint] & PREPOSITION) || ASPECTS.has(vocabulary.sense[tokens.word[at]]);
}

/** A noun, or what stands before one. */
function opensOrIsNoun(classes: number): boolean {
  const rest = classes & ~(NOUN_LIKE | HAPPENING | DETERMINER | ANAPHOR);
  // "The rain" may be a verb as well.
  return rest === 0 || (rest === BASE && (classes & (NOUN_LIKE | HAPPENING)) !== 0) || (classes & (DETERMINER | RELATIVE)) === DETERMINER;
}

/** "Stays open", "stays readable", "will shut and stay shut", "houses built in 1950 stand empty", "stands cancelled": what it is then stands behind. */
function isLinking(words: SentenceWords, at: number, from: number): boolean {
  const { bits, timeAt, tokens, vocabulary } = words,
    b = bits[at],
    next = bits[at + 1];
  if (isStanding(words, at)) return true;
  if (vocabulary.sense[tokens.word[at]] !== STATE || tokens.kind[at + 1] !== WORD || timeAt[at + 1] !== 0) return false;
  const isState = next === 0 || (next & BASE) !== 0;
  if (b & PRESENT || (timeAt[at - 1] !== 0 && isPluralReduced(words, at - 1, from))) return isState;
  // "Schools in two towns stay closed".
  if ((b & (BASE | PAST)) === BASE && (isState || next & PARTICIPLE) && at > from && isPlural(words, at - 1)) return true;
  return (bits[at - 1] & COORDINATOR) !== 0 && (next & PARTICIPLE) !== 0;
}

/** "Figures published on Monday show", "strikes called for May last until June", "men sacked in May demand their jobs": behind a noun in the plural and its participle. */
function isBehindReduced(words: SentenceWords, at: number, from: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { classes, base },
  } = words;
  const last = adverbsBefore(words, at, from) - 1;
  const goesOn =
    last < at - 1 ||
    isLinking(words, at, from) ||
    (bits[at + 1] & (DETERMINER | ADVERB | ANAPHOR)) !== 0 ||
    ((bits[at + 1] & PREPOSITION) !== 0 && timeAt[at + 2] !== 0);
  return ((timeAt[last] !== 0 && goesOn) || classes.shows[base[word[at]]] !== 0) && isPluralReduced(words, last, from);
}

/** "The steel halt | announced on Friday": a base form that nobody does, and a participle. */
function isReduced({ words, at, from, b, nounLike, lead }: LexicalPlace): boolean {
  return (
    (b & VERB) === BASE &&
    !nounLike &&
    lead === at - 1 &&
    lead >= from &&
    (words.bits[at + 1] & (PARTICIPLE | NOUN_LIKE)) === PARTICIPLE &&
    !agreesWithBase(words, at, from)
  );
}

/** The verb that it is, with its tense, what it lays down, and its passive. */
function readTensed(place: LexicalPlace): VerbGroup | null {
  const { words, at, from, to, b } = place;
  // "Who pre-ordered": its prefix is no subject.
  const isPrefixed = at - 2 > from && isGlued(words, at) && hasMark(words, at - 1, HYPHEN);
  const group = isPrefixed ? groupLike(groupAt(words, at), { from: at - 2 }) : groupAt(words, at);
  // "A widower named Balthasar Roon": tells his name, not what he did.
  if (b & PAST && b & PARTICIPLE && isCapital(words, at + 1) && words.vocabulary.classes.naming[group.base] !== 0 && isIndefinite(words, at, from))
    return groupLike(group, { form: 'participle', passive: true, sense: OTHER });
  group.negated = isDenied(words, at, from) || ((b & PAST) !== 0 && group.sense !== PLAN && isNoLonger(words, group));
  // "Sad but not unexpected": no past stands behind a bare "not".
  if (group.negated && group.base === 0 && b & PARTICIPLE) return null;
  if (asksUs(words, at, from)) return group;
  takeTense(place, group);
  if (isPledge(words, group, from)) group.sense = THINK;
  else if (b & DUE || group.sense === PLAN) takePlanned(words, group, to);
  takePassive(words, group, to);
  // "Got booked on Monday for speeding".
  if (group.passive && group.sense === PLAN && !group.planned) takePlanned(words, group, to);
  return group;
}

/** "In May the council promised | to build a hall": the day in front is that of the promise, and no slot; but "by 2040 the firm pledged | to sell it". */
function isPledge({ bits, timeAt, tokens: { word }, vocabulary: { classes } }: SentenceWords, { past, base, to }: VerbGroup, from: number): boolean {
  if (!past || classes.pledges[base] === 0 || !(bits[to] & TO)) return false;
  return timeAt[from] !== 0 || (classes.dayOn[word[from]] !== 0 && timeAt[from + 1] !== 0);
}

/** "Not sold", "never again sold", "nor returned". */
function isDenied(words: SentenceWords, at: number, from: number): boolean {
  const { bits } = words;
  for (let before = at - 1; before >= from && bits[before] & ADVERB; before--) if (bits[before] & NOT) return !isOnly(words, before + 1);
  return (bits[at - 1] & (NOT | COORDINATOR)) === (NOT | COORDINATOR);
}

/** Past, participle or present, and how surely it is a verb. */
function takeTense({ words, at, from, b, nounLike, hasPronoun }: LexicalPlace, group: VerbGroup): void {
  if (b & PAST) {
    const isDoubtful = b & PARTICIPLE ? b & BASE && nounLike : b & BASE || nounLike;
    group.past = true;
    group.strength = (b & PARTICIPLE ? 2 : 3) - (isDoubtful ? 1 : 0);
    return;
  }
  // "We come home", "the guests run": a base form with its subject, and no participle.
  const isDone =
    b & BASE &&
    (hasPronoun || agreesWithBase(words, at, from)) &&
    (!(hintsAt(words, at + 1) & DOER) || words.vocabulary.classes.intransitive[group.base] !== 0);
  if (b & PARTICIPLE && !isDone) {
    group.form = 'participle';
    group.passive = true;
    return;
  }
  const isDoubtful = nounLike && !isLinking(words, at, from) && !isParted(words, at, from);
  group.strength = isDoubtful ? 0 : 1;
  if (hasPronoun) group.strength = 2;
}

/** "The Senate, meanwhile, votes on Friday": behind an adverb between commas stands its verb. */
function isParted(words: SentenceWords, at: number, from: number): boolean {
  const { bits } = words;
  return (
    (bits[at] & PRESENT) !== 0 && at - 3 > from && hasMark(words, at - 1, COMMA) && (bits[at - 2] & ADVERB) !== 0 && hasMark(words, at - 3, COMMA)
  );
}

/** Tokens from "due" to its time, at most: "in the high court on". */
const LONGEST_PLACE = 5;

/** "Due out | at noon", "due in | on Monday": what leads to the time. */
export function behindParticle({ bits }: SentenceWords, at: number): number {
  return (bits[at] & PARTICLE) !== 0 && (bits[at + 1] & PREPOSITION) !== 0 ? at + 1 : at;
}

/** "A cargo due on Monday": laid down for a time, behind the noun. */
export function readDue(words: SentenceWords, at: number): VerbGroup | null {
  const { bits, timeAt, tokens } = words,
    lead = behindParticle(words, at + 1);
  let next = bits[lead] & PREPOSITION ? lead + 1 : lead;
  // "Due in court on Monday", "due in at noon", not "shut due to rain on Monday".
  if (next > lead && !(bits[lead] & TO))
    while (
      next <= at + LONGEST_PLACE &&
      timeAt[next] === 0 &&
      tokens.kind[next] === WORD &&
      (bits[next] & ~(PREPOSITION | DETERMINER | NOUN_LIKE | HAPPENING | PARTICLE | ADVERB)) === 0
    )
      next++;
  // "Cancelled due to last week's storm".
  if (bits[lead] & TO && timeAt[next] !== 0) return null;
  if (timeAt[next] === 0 || words.vocabulary.classes.improbable[words.tokens.word[at]] !== 0) return null;
  return groupLike(groupAt(words, at), { sense: PLAN, form: 'participle', passive: true });
}

/** "Boilers used to heat the hall | were replaced", "the rope used to tow it | sank": another verb of the same clause follows. */
function isGoverned({ bits }: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to && !(bits[at] & (RELATIVE | COORDINATOR | SUBORDINATOR)); at++) {
    if ((bits[at] & AUXILIARY && bits[at] & PAST_AUXILIARY) || (bits[at] & (PAST | PARTICIPLE | BASE)) === PAST) return true;
  }
  return false;
}

/** "A hard-headed widower" right before: an article that brings somebody in, and no verb since. */
function isIndefinite(words: SentenceWords, at: number, from: number): boolean {
  for (let before = at - 1; before >= from && before > at - 6; before--) {
    if (hintsAt(words, before) & INDEFINITE) return true;
    if (words.bits[before] & (PREPOSITION | DETERMINER | PRONOUN | COORDINATOR | AUXILIARY) || words.timeAt[before] !== 0) return false;
  }
  return false;
}

/** "Let us know by Friday", "please let me have it": nobody is named before a base form, and who writes behind it. */
function asksUs(words: SentenceWords, at: number, from: number): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  let first = at;
  while (first > from && bits[first - 1] & ADVERB) first--;
  return (
    (bits[at] & BASE) !== 0 &&
    (first === from || hasMark(words, first - 1, COMMA)) &&
    classes.hearer[word[at + 1]] !== 0 &&
    (bits[at + 1] & (ANAPHOR | PRONOUN)) === 0
  );
}
