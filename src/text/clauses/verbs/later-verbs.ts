// Whether the verb behind a past form is that of its clause, which makes the past form a participle, or of another.
import { WORD } from '../../tokens/tokens.js';
import {
  COMMA,
  hasMark,
  endsAsPlural,
  hintsAt,
  isBreak,
  isCapital,
  isPlural,
  type SentenceWords,
  textBetween,
  timeEnd,
  timeStart,
} from '../../words/sentence-words.js';
import { isOnePhrase } from '../nouns/noun-phrases.js';
import type { VerbGroup } from './verb-group.js';
import {
  ADVERB,
  ARTICLE,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  HEARSAY,
  NOUN_LIKE,
  PARTICIPLE,
  PARTICLE,
  PAST,
  PREPOSITION,
  PROGRESSIVE,
  PRONOUN,
  REASON,
  RELATIVE,
  SEQUEL,
  SUBORDINATOR,
  TO,
  UNTIL,
} from '../../words/vocabulary.js';
import { CANCEL, DROP, HAPPEN, POSTPONE, REFUSE, REPEAL, SAYS } from '../../words/verb-senses.js';
import { behindReason, hasObject, isJoint, isSelfDone, opensMeanwhile } from './around-verbs.js';
import { hasTime, onlyTimes } from '../../words/stretches.js';

/** Value of the class `selfMoved`. */
const HAPPENS = 2;

/** Value of the class `befalls`: harm. */
const MISHAP = 2;

/** What becomes of a happening, and of no thing: "called off", "put off", "lifted". */
const ENDS: ReadonlySet<number> = new Set([CANCEL, POSTPONE, DROP, REPEAL]);

/** The verb behind is of another clause: a break, a joining word or a reason stands between. */
export function isOwnVerb(words: SentenceWords, groups: readonly VerbGroup[], group: VerbGroup, next: VerbGroup): boolean {
  const isLast = groups.slice(groups.indexOf(next) + 1).every(({ form, from }) => form !== 'finite' || isAdded(words, from));
  for (let at = group.to; at < next.from; at++) {
    if (isBreak(words, at) || (isJoint(words, at) && !joinsTimes(words, at, next))) return true;
    if (
      isLast &&
      (opensWhy(words, at) ||
        opensPronoun(words, at, next) ||
        opensWhen(words, at, group, next) ||
        opensHappening(words, at, group, next) ||
        opensLimit(words, at, next) ||
        opensSeveral(words, at, group, next) ||
        isOfReason(words, at, next))
    )
      return true;
    if (at > group.to ? opensSubject(words, at, next) : isMeanwhile(words, at, group, next)) return true;
  }
  return false;
}

/** "Police arrived, who | searched the house": more is told of them behind the sentence. */
function isAdded(words: SentenceWords, from: number): boolean {
  return (words.bits[from - 1] & (RELATIVE | DETERMINER)) === RELATIVE && hasMark(words, from - 2, COMMA);
}

/** "The strike announced for 22 | and | 23 December was called off": two days that something is announced for, right before a verb; but "landed in May and June was spent on repairs". */
function joinsTimes(words: SentenceWords, at: number, { from, head }: VerbGroup): boolean {
  const {
      bits,
      timeAt,
      tokens: { word },
      vocabulary: { classes },
    } = words,
    isOfDays = (bits[at] & COORDINATOR) !== 0 && timeAt[at - 1] !== 0 && timeAt[at + 1] !== 0 && timeEnd(words, at + 1) === from;
  return isOfDays && head > from && classes.dayOn[word[timeStart(words, at - 1) - 1]] === 0;
}

/** "The rollback failed because the image had been deleted", "because nobody was in": why the sentence's verb is so. */
function opensWhy(words: SentenceWords, at: number): boolean {
  const { bits } = words;
  return (bits[at] & SUBORDINATOR) !== 0 && (hintsAt(words, at) & (REASON | SEQUEL)) === REASON && !(bits[at + 1] & PREPOSITION);
}

/** "The firm built ships before it was sold", "the mill stood empty until it burned": a pronoun does it, and what is told of a noun holds none. */
function opensPronoun({ bits }: SentenceWords, at: number, { from }: VerbGroup): boolean {
  return (bits[at] & (SUBORDINATOR | UNTIL)) !== 0 && at + 2 === from && (bits[at + 1] & (PRONOUN | DETERMINER | RELATIVE)) === PRONOUN;
}

/** "The bridge opened two days after the road was mended": what things do by themselves, and when; a road that "closed after the flood" is one kind of road. Behind a day no thing is a time: "the crew gathered on Monday after the bridge was closed". */
function opensWhen(words: SentenceWords, at: number, group: VerbGroup, next: VerbGroup): boolean {
  if (!(words.bits[at] & SUBORDINATOR)) return false;
  const isOwn = isOwnSubject(words, at + 1, next.from);
  const { doneTo, selfMoved } = words.vocabulary.classes;
  const isNear = onlyTimes(words, group.to, at, PREPOSITION | PARTICLE | ADVERB);
  // "A ball rolled into the road after the king had passed": what came first is told so, and a king is no time.
  if (!isNear || !isSelfDone(words, group)) {
    const isBefore = isNear && hasTime(words, group.to, at) ? next.head > next.from : next.perfect && next.past;
    return isOwn && isBefore && doneTo[group.base] === 0 && headEnd(words, at + 1, next.from) === next.from;
  }
  const { change, intransitive } = words.vocabulary.classes,
    isMany = isPlural(words, at + 1) || words.vocabulary.classes.collective[words.tokens.word[at + 1]] !== 0;
  const isMoved = selfMoved[next.base] + intransitive[next.base] + change[next.base] !== 0 && at + 2 === next.from && isMany,
    // "The strike ended after the deal was signed": nothing else ends a strike.
    isOver = selfMoved[group.base] === HAPPENS && next.head > next.from && isOneNoun(words, at + 1, next.from);
  return isMoved || isOwn || isOver || isHappeningOff(words, at + 1, next);
}

/** "The line reopened after | the strike was called off": nobody calls off a line. */
function isHappeningOff({ bits }: SentenceWords, from: number, { from: to, sense }: VerbGroup): boolean {
  return ENDS.has(sense) && to === from + 2 && (bits[from] & DETERMINER) !== 0 && (bits[from + 1] & HAPPENING) !== 0;
}

/** "The works closed before the strike began": nothing but a happening begins; "after a storm arrived", "after a bus skidded": no works do either. */
function opensHappening(words: SentenceWords, at: number, group: VerbGroup, { head, from, to, sense, base }: VerbGroup): boolean {
  const { bits } = words,
    isPhrase = (bits[at + 1] & DETERMINER) !== 0 && (bits[from - 1] & HAPPENING) !== 0;
  if (!(bits[at] & (SUBORDINATOR | UNTIL)) || head !== from || !isPhrase || !isSelfDone(words, group)) return false;
  const { arriving, befalls, selfMoved } = words.vocabulary.classes;
  return sense === HAPPEN || selfMoved[base] === HAPPENS || arriving[base] !== 0 || (befalls[base] === MISHAP && !(bits[to] & TO));
}

/** "The crew worked until a boom broke": nothing lasts until a thing, but until a happening: "a ban imposed until the vote was lifted". */
function opensLimit(words: SentenceWords, at: number, next: VerbGroup): boolean {
  const { bits, tokens, vocabulary } = words,
    { from } = next;
  if (vocabulary.classes.targetCue[tokens.word[at]] === 0 || !isOwnSubject(words, at + 1, from)) return false;
  return !(bits[from - 1] & HAPPENING) || (!(bits[from] & PARTICIPLE) && hasObject(words, next));
}

/** "The bridge closed shortly after cracks were found": several were, where the noun before the past form is one. */
function opensSeveral(words: SentenceWords, at: number, group: VerbGroup, { head, from }: VerbGroup): boolean {
  const { bits, tokens, vocabulary } = words,
    one = group.from - 1;
  if (!(bits[at] & SUBORDINATOR) || head === from || at + 2 !== from || !isPlural(words, at + 1)) return false;
  const isSeveral = isPlural(words, one) || vocabulary.classes.collective[tokens.word[one]] + vocabulary.classes.pluralNoun[tokens.word[one]] !== 0;
  return !isSeveral && tokens.kind[one] === WORD && vocabulary.words.agreement?.several.includes(textBetween(words, from, from + 1)) === true;
}

/** "Closed because of a fault found on Monday": more is told of the reason. */
function isOfReason(words: SentenceWords, at: number, next: VerbGroup): boolean {
  const { head, from } = next;
  if (head !== from || !(words.bits[head] & PARTICIPLE) || isSelfDone(words, next) || hintsAt(words, at) & SEQUEL) return false;
  const reason = behindReason(words, at);
  return reason > at && reason < from && (reason + 1 === from || isOnePhrase(words, reason, from)) && !hasObject(words, next);
}

/** "slipped to May after a test failed": the second verb, without an auxiliary, has a subject of its own. */
function opensSubject(words: SentenceWords, at: number, { head, from }: VerbGroup): boolean {
  const { bits } = words;
  if (head !== from || !(bits[at] & SUBORDINATOR)) return false;
  // "As prices rose", "as coal ran out".
  const isSure = (bits[head] & (PAST | PARTICIPLE | NOUN_LIKE)) === PAST && !(bits[at + 1] & (PRONOUN | PREPOSITION | ADVERB)),
    isBody = words.vocabulary.classes.collective[words.tokens.word[at + 1]] !== 0,
    // "After management agreed": a body acts, and needs no article.
    isMany = at + 2 === from && (isSure || isBody || endsAsPlural(words, at + 1)) && words.timeAt[at + 1] === 0 && !(bits[at + 1] & HAPPENING);
  return (bits[at + 1] & DETERMINER) !== 0 || isCapital(words, at + 1) || isMany;
}

/** "Hundreds fled | as police fired": a noun, and a past that is no participle. */
function isMeanwhile(words: SentenceWords, at: number, group: VerbGroup, { head, from }: VerbGroup): boolean {
  const {
    bits,
    tokens: { kind },
  } = words;
  if (!opensMeanwhile(words, at, group) || head !== from || (bits[head] & (PAST | NOUN_LIKE)) !== PAST) return false;
  for (let noun = at + 1; noun < from; noun++)
    if (kind[noun] !== WORD || bits[noun] & RELATIVE || (bits[noun] & (SUBORDINATOR | PREPOSITION)) === SUBORDINATOR) return false;
  return from > at + 1;
}

/** "A tour announced for 2020 was cancelled": a finite verb follows, and this one says of whom or what. */
export function isBeforeVerb(words: SentenceWords, group: VerbGroup, next: VerbGroup): boolean {
  const { bits } = words;
  if (namesWhom(words, group)) return true;
  // "The rollback announced in our message was halted" too: nobody speaks in the words that a preposition governs.
  if (SAYS.has(group.sense) && words.vocabulary.classes.wishing[group.base] === 0) {
    if (onlyTimes(words, group.to, next.from, PREPOSITION | COORDINATOR)) return true;
    // "The truce agreed in March between the two towns collapsed".
    const behind = bits[group.to] & PREPOSITION && words.timeAt[group.to + 1] !== 0 ? timeEnd(words, group.to + 1) : group.to;
    return (bits[behind] & PREPOSITION) !== 0 && words.vocabulary.classes.clauseOnly[group.base] === 0 && isOneNoun(words, behind + 1, next.from);
  }
  // "Refused to admit a tape made in May": whoever does not do something has done so.
  if (group.sense === REFUSE && bits[group.to] & TO) return false;
  // "Called off the strike before it had begun".
  if (group.particle === group.to && hasObject(words, group)) return false;
  const follows = bits[group.to];
  // "An old man found dead in his house is believed to be": two verbs of one sentence need a joint.
  if (next.head > next.from && isPlainWord(words, group.to)) return true;
  return (
    words.timeAt[group.to] !== 0 ||
    ((follows & (PREPOSITION | ADVERB | PARTICLE)) !== 0 && (follows & (DETERMINER | PREPOSITION)) !== DETERMINER) ||
    next.from === group.to
  );
}

/** "Our message", "the two towns": one article, and nothing that opens another phrase. */
function isOneNoun(words: SentenceWords, from: number, to: number): boolean {
  const { bits, timeAt, tokens } = words;
  if (from + 1 >= to || !(bits[from] & DETERMINER)) return false;
  for (let at = from + 1; at < to; at++)
    if (tokens.kind[at] !== WORD || timeAt[at] !== 0 || bits[at] & (PREPOSITION | SUBORDINATOR | RELATIVE) || hintsAt(words, at) & ARTICLE)
      return false;
  return true;
}

/** "A tour announced for 2020 was cancelled": who or what was cancelled has been named; "a man accused of theft was freed": who accuses names whom. */
function namesWhom(words: SentenceWords, { head, base, to }: VerbGroup): boolean {
  const isNaming = (hintsAt(words, head) & HEARSAY) !== 0 || words.vocabulary.classes.charges[base] !== 0;
  return isNaming && (words.bits[to] & PREPOSITION) !== 0 && words.timeAt[to + 1] === 0;
}

/** No article, pronoun, name or time. */
function isPlainWord(words: SentenceWords, at: number): boolean {
  return words.tokens.kind[at] === WORD && words.timeAt[at] === 0 && !(words.bits[at] & (DETERMINER | PRONOUN)) && !isCapital(words, at);
}

/** A noun that is no happening, a pronoun or a name: what may do something, be more told of it or not ("the head of the union", "a van stolen in May"). */
function isOwnSubject(words: SentenceWords, from: number, to: number): boolean {
  const { bits, timeAt } = words,
    end = headEnd(words, from, to);
  if (end <= from) return false;
  // "Two of the miners", "most of the crew".
  if (end === from + 1 && end < to && bits[from] & DETERMINER) return (bits[end] & PREPOSITION) !== 0;
  if (end === from + 1) {
    const isOne = (bits[from] & (PRONOUN | RELATIVE)) === PRONOUN || isCapital(words, from);
    return isOne || (end < to && endsAsPlural(words, from) && !(bits[from] & HAPPENING));
  }
  if ((bits[from] & (DETERMINER | PREPOSITION)) !== DETERMINER) return isCapital(words, from);
  return timeAt[end] === 0 && !(bits[end - 1] & HAPPENING);
}

/** Where the noun of a phrase ends, before more is told of it. */
function headEnd({ bits, timeAt }: SentenceWords, from: number, to: number): number {
  let end = from;
  while (end < to && timeAt[end] === 0 && !(bits[end] & PREPOSITION) && !(end > from && bits[end] & (PARTICIPLE | RELATIVE | PROGRESSIVE))) end++;
  return end;
}
