// Happenings that a phrase sets before or after what its clause tells, with times of their own: "after the flood of 1894", "after a stop in March".
import { capitalised, GOOD_TITLE_LENGTH, joinPhrase, nounTokens } from '../titles/phrase.js';
import { isActSense } from '../drafts/act-senses.js';
import { WORD } from '../tokens/tokens.js';
import { addEvent } from './add-event.js';
import { behindReason } from '../clauses/around-verbs.js';
import { type Clause, isMain } from '../clauses/clause.js';
import { type Draft, giveTime } from '../drafts/draft.js';
import { combineTimes } from '../drafts/combine-times.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { countedBack, phraseEnd } from './offsets.js';
import { firstOf, lastDraftOf, referentOf } from '../relations/referent.js';
import { isBreak, isCapital, isGlued, type SentenceWords } from '../words/sentence-words.js';
import { readTheme } from '../clauses/theme.js';
import type { AttachedTime } from '../clauses/time-roles.js';
import {
  ADVERB,
  BASE,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  NOT,
  NOUN_LIKE,
  PARTICLE,
  PREPOSITION,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  TO,
  VERB,
} from '../words/vocabulary.js';
import { NO_DEEDS, PLAN } from '../words/verb-senses.js';
import { beginOf, isCounted, jointBehind, signOf } from '../clauses/counted-joints.js';
import { isAhead as isToCome } from '../drafts/day-of-writing.js';

/** Tokens of such a phrase before its time, at most. */
const REACH = 10;
/** A day, in milliseconds. */
const DAY = 86_400_000;

/** A time, and the noun phrase that it dates. */
export interface Occasion {
  readonly time: AttachedTime;
  readonly noun: readonly [from: number, to: number];
  /** A word says that it came first, or last; undefined: it only has its own time. */
  readonly isFirst: boolean | undefined;
  /** The noun is known as one of something that happens. */
  readonly isHappening: boolean;
  /** It led to what the clause tells. */
  readonly isReason: boolean;
}

/** The times of a clause that are not its own, with what they date. */
export function occasionsOf(words: SentenceWords, clause: Clause, times: readonly AttachedTime[], low: number): readonly Occasion[] {
  const found: Occasion[] = [];
  for (const time of times) {
    const occasion = occasionOf(words, time, low) ?? ownTimeOf(words, clause, times, time);
    if (!occasion) continue;
    const { when } = time.time;
    const hasOther = times.some(
      (other) =>
        other !== time &&
        (other.time.when === undefined ? other.time.type === 'DATE' : other.role === 'at' || other.role === 'until') &&
        !occasionOf(words, other, low),
    );
    // "Weeks before the vote on 2 April": counted from it, told or not how long.
    const isBase = isCounted(words, occasion.noun[0] - 1);
    if (isBase && occasion.noun[0] - 1 === clause.connective) continue;
    if (occasion.isFirst === undefined) {
      found.push(occasion);
      continue;
    }
    // "Resigned ahead of a vote on Monday": the day is of the vote alone.
    if (isAheadOf(words, occasion.noun[0] - 1) || isAheadOf(words, leadOf(time))) {
      found.push(occasion);
      continue;
    }
    if (occasion.isReason && !hasOther) continue;
    if (!isBase && !occasion.isReason && (clause.verb.planned || (!occasion.isHappening && !hasOther && !isOf(words, time)))) continue;
    // "After a meeting on Tuesday the club said": that day is the club's as well.
    if (hasOther || isBase || isOf(words, time) || (time.place === 'front' && when !== undefined && when.end - when.start > DAY))
      found.push(occasion);
  }
  return found;
}

/** "Signed on Tuesday, two days after the vote": what has no time but the one counted back to it. */
export function countedOccasions(reading: Reading, { clauses, to: last }: SentenceReading, times: readonly AttachedTime[]): readonly Occasion[] {
  const { words } = reading;
  const found: Occasion[] = [];
  for (const length of times) {
    const joint = jointBehind(words, length);
    if (joint < 0 || clauses.some(({ connective }) => connective === joint)) continue;
    const noun = [joint + 1, phraseEnd(words, joint + 1, last)] as const;
    const hasOwn = times.some((time) => beginOf(time) === noun[1] && time.time.when !== undefined);
    const time = hasOwn || !readTheme(words, ...noun).isHappening ? undefined : countedBack(reading, times, length);
    // What else is told of that day is what is meant, under another name.
    const isTold = reading.drafts.some(
      ({ when }) => when !== undefined && time?.time.when !== undefined && when.edtf.slice(0, 10) === time.time.when.edtf.slice(0, 10),
    );
    if (time && !isTold) found.push({ time, noun, isFirst: signOf(words, joint) === 1, isHappening: true, isReason: false });
  }
  return found;
}

/** "Gave notice on Monday of a strike on Friday": of two days that do not lie in each other, the later told is of the happening right before it. */
function ownTimeOf(words: SentenceWords, clause: Clause, times: readonly AttachedTime[], time: AttachedTime): Occasion | undefined {
  const {
    bits,
    timeAt,
    tokens: { word, kind },
    vocabulary: { classes },
  } = words;
  const ends = classes.targetCue;
  const { preposition, place, role } = time,
    { when } = time.time;
  if (place !== 'after' || role !== 'at' || !when || (time.isJoined && !time.isModifier) || time.isGapped) return undefined;
  const other = times.find(
    (another) => another !== time && another.role === 'at' && !another.isModifier && !another.isLabel && another.time.when !== undefined,
  );
  if (!other?.time.when || (other.time.when.start < when.end && when.start < other.time.when.end)) return undefined;
  // "In connection with Sunday's bombing": the happening stands behind its day.
  if (time.isModifier && !time.isLabel) {
    const begin = bits[time.to] & DETERMINER && isGlued(words, time.to) ? time.to + 1 : time.to;
    let end = begin;
    while (
      end < clause.to &&
      timeAt[end] === 0 &&
      kind[end] === WORD &&
      !(bits[end] & (PREPOSITION | COORDINATOR | RELATIVE | ADVERB)) &&
      end < begin + 4
    )
      end++;
    const isAct = isActSense(clause.verb.sense) || clause.verb.planned;
    return !isAct && end > begin && bits[end - 1] & (HAPPENING | PROGRESSIVE) && preposition >= 0
      ? { time, noun: [begin, end], isFirst: undefined, isHappening: true, isReason: false }
      : undefined;
  }
  const to = preposition;
  if (other.from > time.from || to < 1 || !(bits[to - 1] & HAPPENING)) return undefined;
  let from = to - 1;
  while (
    from > clause.verb.to &&
    timeAt[from - 1] === 0 &&
    !isBreak(words, from - 1) &&
    !(bits[from - 1] & (DETERMINER | PREPOSITION | COORDINATOR)) &&
    from > to - 5
  )
    from--;
  if (from <= clause.verb.to || !(bits[from - 1] & DETERMINER)) return undefined;
  // "Through the close of its year on 26 October": then it ends.
  for (let at = from - 1; at >= clause.verb.to && timeAt[at] === 0; at--) if (ends[word[at]] !== 0) return undefined;
  return { time, noun: [from, to], isFirst: undefined, isHappening: true, isReason: false };
}

function occasionOf(words: SentenceWords, time: AttachedTime, low: number): Occasion | undefined {
  const {
    bits,
    timeAt,
    tokens: { word, kind },
    vocabulary: { classes },
  } = words;
  if (time.time.when && time.isModifier && !time.isLabel && time.role === 'at') return modifiedBy(words, time);
  if (!time.time.when || time.isModifier || time.isLabel || (time.role !== 'at' && time.role !== 'argument')) return undefined;
  const sequence = classes.sequence;
  const to = beginOf(time);
  // "After a long delay and an election on 12 May": the day is of the second.
  let second = -1;
  for (let at = to - 1; at >= Math.max(low, to - REACH); at--) {
    if (timeAt[at] !== 0 || isBreak(words, at) || kind[at] < 1) return undefined;
    const b = bits[at];
    // "Because of a gift in May" too.
    const isAhead = isAheadOf(words, at),
      isReason = sequence[word[at]] === 0 && !isAhead,
      behind = !isReason ? at + 1 : b & PARTICLE ? -1 : behindReason(words, at);
    // "Due to rise at noon".
    if (isReason && behind > 0 && bits[behind - 1] & TO && bits[behind] & BASE) return undefined;
    if (behind > 0) {
      const from = Math.max(behind, second);
      const theme = readTheme(words, from, to);
      const isNamed = theme.isHappening || ((bits[from] & DETERMINER) !== 0 && theme.nouns.length > 0 && !isCapital(words, theme.headAt));
      // "Not because of the fire on Monday".
      const isNone = (bits[at - 1] & NOT) !== 0;
      return isNamed
        ? {
            time,
            noun: [from, to],
            isFirst: isNone ? undefined : isReason || (!isAhead && signOf(words, at) === 1),
            isHappening: theme.isHappening,
            isReason: isReason && !isNone,
          }
        : undefined;
    }
    if (b & COORDINATOR && second < 0 && bits[at + 1] & DETERMINER && !(bits[at + 1] & RELATIVE)) {
      second = at + 1;
      continue;
    }
    if (b & (RELATIVE | COORDINATOR) || (b & PRONOUN && !(b & DETERMINER)) || (b & VERB && !(b & (HAPPENING | NOUN_LIKE)))) return undefined;
  }
  return undefined;
}

/** Token that leads to a time. */
function leadOf({ preposition, from }: AttachedTime): number {
  return preposition >= 0 ? preposition : from - 1;
}

/** "Ahead | of the vote": what follows is still to come, but not in "ahead of schedule". */
function isAheadOf({ tokens: { word }, vocabulary: { classes, nounSense } }: SentenceWords, joint: number): boolean {
  return joint > 0 && classes.nounJoint[word[joint]] !== 0 && classes.forward[word[joint - 1]] !== 0 && nounSense[word[joint + 1]] !== PLAN;
}

/** "After Monday's defeat": the noun stands behind its day. */
function modifiedBy(words: SentenceWords, time: AttachedTime): Occasion | undefined {
  const {
    bits,
    timeAt,
    tokens: { word, kind },
    vocabulary: { classes },
  } = words;
  const before = leadOf(time),
    isAhead = isAheadOf(words, before);
  if (before < 0 || timeAt[before] !== 0 || (classes.sequence[word[before]] === 0 && !isAhead)) return undefined;
  const begin = bits[time.to] & DETERMINER && isGlued(words, time.to) ? time.to + 1 : time.to;
  let end = begin;
  while (
    kind[end] === WORD &&
    timeAt[end] === 0 &&
    end < begin + 4 &&
    !(bits[end] & (PREPOSITION | COORDINATOR | RELATIVE | ADVERB)) &&
    !(end > begin && bits[end - 1] & HAPPENING)
  )
    end++;
  return end > begin && bits[end - 1] & HAPPENING
    ? { time, noun: [begin, end], isFirst: !isAhead && signOf(words, before) === 1, isHappening: true, isReason: false }
    : undefined;
}

/** Something was done: no state, thought or saying. */
function isDeed({ sayings }: Reading, { verb, joint }: Clause): boolean {
  return (
    verb.form === 'finite' &&
    verb.past &&
    verb.mood === 'none' &&
    !verb.copula &&
    !NO_DEEDS.has(verb.sense) &&
    isMain(joint) &&
    sayings.contentAt(verb.head) < 0
  );
}

/** "of 1894": the preposition that joins nouns. */
function isOf({ tokens: { word }, vocabulary: { classes } }: SentenceWords, { preposition }: AttachedTime): boolean {
  return preposition >= 0 && classes.nounJoint[word[preposition]] !== 0;
}

/** Tells the occasions of a clause, each once, and puts them in order with what the clause tells, which has no other time. */
export function addOccasions(reading: Reading, sentence: SentenceReading, clause: Clause, occasions: readonly Occasion[]): void {
  const { links } = reading;
  const told =
    sentence.made.get(clause)?.[0] ??
    (isDeed(reading, clause) ? addEvent(reading, sentence, clause, clause.verb.negated ? 'negated' : 'occurred', undefined) : undefined);
  for (const occasion of occasions) {
    const draft = tellOccasion(reading, sentence, clause, occasion),
      { isFirst } = occasion;
    if (occasion.isReason && told && told !== draft) links.add('causes', draft, told);
    else if (isFirst !== undefined && told && told !== draft) links.add('before', isFirst ? draft : told, isFirst ? told : draft);
  }
}

/** A happening with its time, told once. `rest` is what its title shows behind its name. */
export function tellOccasion(reading: Reading, sentence: SentenceReading, clause: Clause, { time, noun: [from, to] }: Occasion, rest = ''): Draft {
  const { words, drafts } = reading;
  const theme = readTheme(words, from, to);
  const [dated] = combineTimes([time], 'at');
  // "Led to | a flood on Sunday": told just now.
  const known =
    lastDraftOf(drafts, sentence.index, (draft) => draft.when === undefined && draft.theme?.headAt === theme.headAt) ??
    referentOf(words, drafts, theme, firstOf(drafts, sentence.index), sentence.index);
  if (known && !known.when) giveTime(known, dated);
  return (
    known ??
    makeDraft(reading, sentence, clause, {
      part: 'happening',
      status: isToCome(reading, dated.when) ? 'scheduled' : 'occurred',
      theme,
      ...dated,
      title: capitalised(joinPhrase(words, nounTokens(words, from, to), GOOD_TITLE_LENGTH) + rest),
    })
  );
}
