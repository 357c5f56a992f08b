// What stands before and behind a verb.
import { DOT, hasMark, hintsAt, isBreak, isPlural, type SentenceWords } from '../../words/sentence-words.js';
import { ASPECTS, type VerbGroup } from './verb-group.js';
import { isRoleAt } from '../../words/roles.js';
import {
  ADVERB,
  ARTICLE,
  BE,
  CAUSE,
  COORDINATOR,
  DETERMINER,
  DUE,
  HAPPENING,
  NOUN_LIKE,
  PARTICIPLE,
  PARTICLE,
  PREPOSITION,
  PRESENT,
  REASON,
  RELATIVE,
  SEQUEL,
  SUBORDINATOR,
  TO,
} from '../../words/vocabulary.js';

/** After a verb form: nothing, or an object. Participles after nouns are followed by "by", "for", a time. */
export function hasObject(words: SentenceWords, group: VerbGroup): boolean {
  const isParticled =
    group.particle === group.to || (words.bits[group.to] & PARTICLE && (isClosed(words, group.to + 1) || isBeforeThing(words, group.to)));
  const at = isParticled ? group.to + 1 : group.to;
  if (isClosed(words, at)) return true;
  if (isHowOften(words, at)) return false;
  // "Reported missing".
  if (words.vocabulary.classes.attribute[words.tokens.word[at]] !== 0) return false;
  // "Also called off was the fair": no object begins so.
  return words.timeAt[at] === 0 && (words.bits[at] & (PREPOSITION | ADVERB | PARTICLE)) === 0 && (words.bits[at] & (BE | DETERMINER)) !== BE;
}

/** "Delayed | three times", "rang | several times", but not "read the Times". */
export function isHowOften({ tokens: { word }, vocabulary: { classes, hints } }: SentenceWords, at: number): boolean {
  return classes.howOften[word[at + 1]] !== 0 && !(hints[word[at]] & ARTICLE);
}

/** "Turned up | cracks", "turned up | a crack"; "damaged in the storm" has a preposition. */
function isBeforeThing(words: SentenceWords, particle: number): boolean {
  const thing = words.bits[particle + 1],
    mayBeThing = !(words.bits[particle] & PREPOSITION);
  if (isPlural(words, particle + 1)) return (thing & (mayBeThing ? ~(NOUN_LIKE | HAPPENING | PRESENT) : -1)) === 0;
  return mayBeThing && (hintsAt(words, particle + 1) & ARTICLE) !== 0;
}

/** The end of the clause. */
export function isClosed(words: SentenceWords, at: number): boolean {
  return at >= words.tokens.length || isBreak(words, at) || hasMark(words, at, DOT);
}

/** "Because a shop that makes doors burned down": behind it a clause must follow, which has a verb. */
export function opensReason(words: SentenceWords, at: number): boolean {
  return (words.bits[at] & SUBORDINATOR) !== 0 && (hintsAt(words, at) & (REASON | SEQUEL)) === REASON && !(words.bits[at + 1] & PREPOSITION);
}

/** Value of the class `moment`. */
const AS = 3;

/** "Fled | as police fired", "fell | as demand dropped", not "was hired as a guard": a clause of what goes on meanwhile, where nobody is called or used so. */
export function opensMeanwhile(words: SentenceWords, at: number, { base }: VerbGroup): boolean {
  const {
    tokens: { word },
    vocabulary: { classes },
  } = words;
  return classes.moment[word[at]] === AS && classes.takenAs[base] === 0 && !isComparing(words, at) && !isPredicate(words, at + 1);
}

/** "As high | as the bridge", "as many games | as". */
function isComparing({ tokens: { word } }: SentenceWords, at: number): boolean {
  return [at - 3, at - 2, at + 2, at + 3].some((other) => word[other] === word[at]);
}

/** "As | chairman", "as | part of a raid", "as | expected": what somebody or something is, without an article. */
function isPredicate(words: SentenceWords, at: number): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  if ((bits[at] & (PARTICIPLE | NOUN_LIKE)) === PARTICIPLE) return true;
  return !isPlural(words, at) && !(bits[at] & DETERMINER) && (isRoleAt(words, at) || classes.nounJoint[word[at + 1]] !== 0);
}

/** Values of the class `leadsBack`: needs no preposition; has it right before. */
const BARE = 2,
  CLOSE = 3;

/** "Because of | a strike", "in response to | a strike", "thanks to | a gift": where the noun that led to it begins; -1 = no reason opens here. */
export function behindReason(words: SentenceWords, at: number): number {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  if (timeAt[at] !== 0) return -1;
  // "Due in the capital on Monday": laid down.
  if (hintsAt(words, at) & REASON && bits[at] & (PREPOSITION | CAUSE) && !opensReason(words, at))
    return !(bits[at + 1] & PREPOSITION) ? at + 1 : bits[at] & DUE && !(bits[at + 1] & TO) ? -1 : at + 2;
  const kind = classes.leadsBack[word[at]];
  if (kind === 0 || !(bits[at + 1] & PREPOSITION)) return -1;
  return kind === BARE || bits[at - 1] & PREPOSITION || (kind !== CLOSE && bits[at - 1] & DETERMINER && bits[at - 2] & PREPOSITION) !== 0
    ? at + 2
    : -1;
}

/** Whether a finite verb stands before a group. */
export function hasVerbBefore(groups: readonly VerbGroup[], index: number): boolean {
  for (let at = 0; at < index; at++) if (groups[at].form === 'finite') return true;
  return false;
}

/** A word that joins two clauses: "and", "because", "which". */
export function isJoint({ bits }: SentenceWords, at: number): boolean {
  const b = bits[at];
  // "From that batch": points.
  if (b & DETERMINER && bits[at - 1] & PREPOSITION) return false;
  return (b & COORDINATOR) !== 0 || ((b & (SUBORDINATOR | RELATIVE)) !== 0 && !(b & PREPOSITION));
}

/** Whether no finite verb follows. */
export function isLastFinite(groups: readonly VerbGroup[], index: number): boolean {
  return !groups.slice(index + 1).some(({ form }) => form === 'finite');
}

/** What things do by themselves: close, move, begin. */
export function isSelfDone({ vocabulary: { classes } }: SentenceWords, { base, sense }: VerbGroup): boolean {
  return base !== 0 && (classes.selfMoved[base] !== 0 || ASPECTS.has(sense));
}
