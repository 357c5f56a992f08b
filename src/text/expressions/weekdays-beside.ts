// The week of a weekday by the days beside it: in the order of what is told, in one stretch, or about the day to which it was moved.
import { weekdayFromDays } from '../../time/index.js';
import { directionAt } from '../direction/direction.js';
import { isGivenUpAt, isMovedAt } from '../direction/moved-slots.js';
import { GIVEN_UP } from '../direction/toward.js';
import { resolve } from '../resolution/resolve.js';
import { ATOM } from '../rules/categories.js';
import { opensSentence } from '../direction/sentence-bounds.js';
import { opensItem } from '../tokens/token-shape.js';
import { OPEN_PAREN, signAt } from '../tokens/signs.js';
import { WORD } from '../tokens/tokens.js';
import { COORDINATOR, DETERMINER, HAPPENING, NOUN_LIKE, PARTICIPLE, PARTICLE, PAST, PREPOSITION } from '../words/vocabulary.js';
import { CLAUSE_END, COMMA, DAY_ARTICLE, DAY_ON, INFINITIVE, POSSESSIVE } from '../words/cue-words.js';
import { meaningLike, UNIT, type Meaning } from '../rules/meaning.js';
import type { Atom } from '../rules/stage.js';
import { isSameSentence } from './around.js';
import { DAYS, cueToward, type Chain } from './chain.js';
import { towardAt } from './clause-in-hand.js';
import { isRange, clauseFrom } from './stretch-ends.js';
import { beforeWhich, isNextAhead, LONGEST_STORY, nextInOrder, lineBeside, isPlain } from './weekday-order.js';

/** "Left on Monday and arrived on Friday": the Monday before that Friday. */
export function inOrder(chain: Chain, index: number, left = LONGEST_STORY): Meaning | undefined {
  const { tokens, atoms, words, context } = chain;
  const next = context.mode === 'news' && context.reference !== undefined ? nextInOrder(tokens, atoms, index, words.clause, left) : -1;
  if (next < 0 || inProspect(chain, next) !== undefined) return undefined;
  const { meaning } = atoms[index],
    [own, then] = [meaning, inOrder(chain, next, left - 1) ?? atoms[next].meaning].map(
      (one) => resolve(one, context, cueToward(-1))?.place?.days ?? 0,
    );
  return own > then ? meaningLike(meaning, { base: then, toward: -1 }) : undefined;
}

/** "Mon: soup", "Tue: fish", "Wed: stew", of a Wednesday: lines of one week, that of today and what lies ahead. */
export function inLines(chain: Chain, index: number, left = DAYS_OF_WEEK): Meaning | undefined {
  const { tokens, atoms, words, context } = chain,
    { reference } = context,
    below = left === 0 ? -1 : lineBeside(tokens, atoms, index, 1),
    above = lineBeside(tokens, atoms, index, -1);
  if (reference === undefined || (below < 0 && above < 0)) return undefined;
  const towardOf = (at: number): number => towardAt(tokens, clauseFrom(chain, at, atoms[at].start, false), atoms[at].end, words.clause, context),
    dayOf = (at: number, told = atoms[at].meaning): number => resolve(told, context, cueToward(towardOf(at)))?.place?.days ?? reference;
  const own = dayOf(index),
    told = below < 0 ? undefined : inLines(chain, below, left - 1),
    then = below < 0 ? own : dayOf(below, told);
  if (own > then && (told !== undefined || then >= reference)) return meaningLike(atoms[index].meaning, { base: then, toward: -1 });
  if (own >= reference || above < 0 || towardOf(index) <= -1) return undefined;
  const before = dayOf(above);
  return before >= reference ? meaningLike(atoms[index].meaning, { base: before, toward: 1 }) : undefined;
}

/** Tokens from a week to the brackets behind it, and times in these up to a day, at most. */
const NEAR_BRACKETS = 3,
  LONGEST_BRACKETS = 12;

/** "This week (Thu 14:00, | Fri 11:30)", "three talks next week (on Mon and Wed)": the first day of the week behind which such brackets stand; undefined where none does, and of "next week (book by Friday)". */
function weekOfBrackets(chain: Chain, index: number): number | undefined {
  const { tokens, atoms, context } = chain;
  let first = index,
    open = openingOf(chain, first);
  while (first > 0 && index - first < LONGEST_BRACKETS && atoms[first - 1].end === open + 1) open = openingOf(chain, --first);
  if (signAt(tokens, open) !== OPEN_PAREN || first === 0) return undefined;
  const week = atoms[first - 1];
  if (week.end > open || open - week.end > NEAR_BRACKETS) return undefined;
  const place = resolve(week.meaning, context, cueToward(0))?.place;
  return place?.unit === UNIT.week ? place.days : undefined;
}

/** The token before what joins a time to others: of ", and on | Friday" the one before the comma. */
function openingOf({ tokens: { word }, atoms, words: { clause } }: Chain, index: number): number {
  let at = atoms[index].start - 1;
  if ((clause.cues[word[at]] & DAY_ON) !== 0) at--;
  if ((clause.verbs[word[at]] & COORDINATOR) !== 0) at--;
  if ((clause.cues[word[at]] & COMMA) !== 0) at--;
  return at;
}

/** "Next week", above "Mon: gym"; "next week we meet on Friday"; "this week (Thu 14:00, Fri 11:30)": of that week. */
export function inWeek(chain: Chain, index: number): Meaning | undefined {
  const { tokens, atoms, words, context } = chain,
    { clause } = words,
    { headWeek, near, nearAt, reference = Infinity } = context,
    atom = atoms[index];
  if (!isPlain(atom)) return undefined;
  const bracketed = isOfWeek(atom) ? weekOfBrackets(chain, index) : undefined;
  if (headWeek === undefined && near?.unit !== UNIT.week && bracketed === undefined) return undefined;
  const isOfLine = headWeek !== undefined && opensItem(tokens, atom.start),
    opening = (clause.verbs[tokens.word[nearAt - 1]] & PREPOSITION) === 0 ? nearAt : nearAt - 1;
  const isOfSentence =
    near?.unit === UNIT.week &&
    near.days > reference &&
    opensSentence(tokens, opening, clause) &&
    isSameSentence(tokens, nearAt, atom.start, clause) &&
    directionAt(tokens, atom.start, atom.end, clause) >= 0;
  const days = bracketed ?? (isOfLine ? headWeek : isOfSentence ? near.days : undefined);
  return days === undefined ? undefined : meaningLike(atom.meaning, { base: days - 1, toward: 1 });
}

/** Lines of one week, at most. */
const DAYS_OF_WEEK = 7;

/** "Begins on Tuesday and ends on Friday": the Friday behind that Tuesday. */
export function inOrderAhead(chain: Chain, index: number, left = LONGEST_STORY): Meaning | undefined {
  const { tokens, atoms, words, context } = chain;
  const last = atoms[index - 1]?.category === ATOM.clock ? index - 2 : index - 1;
  if (
    last < 0 ||
    left === 0 ||
    context.reference === undefined ||
    !isNextAhead(tokens, atoms[last], atoms[index - 1].end, atoms[index], words.clause)
  )
    return undefined;
  const { meaning } = atoms[index],
    [own, then] = [meaning, inOrderAhead(chain, last, left - 1) ?? atoms[last].meaning].map(
      (one) => resolve(one, context, cueToward(1))?.place?.days ?? 0,
    );
  return own < then ? meaningLike(meaning, { base: then, toward: 1 }) : undefined;
}

/** "Between Monday and Friday", "from midnight on Tuesday to noon on Friday": weekdays of one stretch, told each by itself. */
export function inStretch(chain: Chain, index: number): Meaning | undefined {
  const { tokens, atoms, words, context } = chain;
  const first = [index, index - 1].find((at) => at >= 0 && at + 1 < atoms.length && isStretch(chain, atoms[at], atoms[at + 1]));
  if (first === undefined) return undefined;
  const [from = 0, to = 0] = [first, first + 1].map(
    (at) => resolve(atoms[at].meaning, context, cueToward(directionAt(tokens, atoms[first].start, atoms[at].end, words.clause)))?.place?.days,
  );
  return from <= to ? undefined : orderWeekdays(chain, atoms[first].meaning, atoms[first + 1].meaning, first)[index - first];
}

/** "Monday and | Friday", behind "between". */
function isStretch({ tokens, words }: Chain, begin: Atom, end: Atom): boolean {
  if (end.start !== begin.end + 1 || !isRange(words, tokens, begin.start, begin.end)) return false;
  return isOfWeek(begin) && isOfWeek(end);
}

/** "Monday", "noon on Monday", no "last Monday". */
function isOfWeek({ meaning: { weekday, toward, base, n, day, of, other, from } }: Atom): boolean {
  return weekday !== undefined && (toward ?? base ?? n ?? day ?? of ?? other ?? from) === undefined;
}

/** "Will close on Friday after a fire on Monday", "because of Monday's fire": the Monday before that Friday. */
export function inWake({ tokens, atoms, words: { clause }, context }: Chain, index: number): Meaning | undefined {
  const place = context.reference === undefined ? -1 : beforeWhich(tokens, atoms, index, clause);
  if (place < 0) return undefined;
  const { meaning } = atoms[index],
    [own, then] = [atoms[index], atoms[place]].map(
      ({ meaning, start, end }) => resolve(meaning, context, cueToward(directionAt(tokens, start, end, clause)))?.place?.days ?? 0,
    );
  return own !== then ? meaningLike(meaning, { base: then, toward: -1 }) : undefined;
}

/** Days from the middle of a week to its ends. */
const HALF_WEEK = 3;

/** "Moved from its usual Tuesday to 6 May": the nearest one. */
export function onUsualDay(
  { tokens, words: { usualDay, clause }, context }: Chain,
  { start, end, meaning }: Atom,
  beside: readonly (Atom | undefined)[],
): Meaning | undefined {
  if (meaning.weekday === undefined || usualDay[tokens.word[end - 2]] === 0) return undefined;
  const other = beside.find(
    (atom) => atom !== undefined && DAYS.has(atom.category) && isSameSentence(tokens, Math.min(end, atom.end), Math.max(start, atom.start), clause),
  );
  const days = other && resolve(other.meaning, context, cueToward(directionAt(tokens, other.start, other.end, clause)))?.place?.days;
  return days === undefined
    ? undefined
    : meaningLike(meaning, { base: days, toward: (meaning.weekday - weekdayFromDays(days) + 7) % 7 <= HALF_WEEK ? 1 : -1 });
}

/** "Called off Sunday's race on Friday": the first one after the day of the act. */
export function beforeAct({ tokens, words: { clause }, context }: Chain, { meaning, start, end, category }: Atom, act: Atom): Meaning | undefined {
  if (category !== ATOM.weekday || act.category !== ATOM.weekday || meaning.toward !== undefined) return undefined;
  if (!isGivenUpAt(tokens, start, end, act.start, clause) || !isSameSentence(tokens, end, act.start, clause)) return undefined;
  const days = resolve(act.meaning, context, cueToward(-1))?.place?.days;
  return days === undefined ? undefined : meaningLike(meaning, { base: days, toward: 1 });
}

/** Tokens from a verb to the day of what it acts upon, at most. */
const LONGEST_OBJECT = 8;
/** Value of the class `anticipates`: where no article makes known what it acts upon. */
const OF_NEWS = 2;

/** "On Tuesday the council approved a march on Friday", "warned on Tuesday of storms on Friday": what somebody resolves, forbids or foresees comes after the day on which they did. */
export function inProspect({ tokens, atoms, words: { clause }, context }: Chain, index: number): Meaning | undefined {
  const { word } = tokens,
    { anticipates, cues, mishap, verbs } = clause,
    atom = atoms[index],
    act = atoms[index - 1] as Atom | undefined,
    noun = atom.start - 2;
  if (act === undefined || !DAYS.has(act.category) || !isPlain(atom) || (cues[word[act.end]] & POSSESSIVE) !== 0) return undefined;
  if ((cues[word[act.start - 1]] & cues[word[atom.start - 1]] & DAY_ON) === 0 || (verbs[word[noun]] & HAPPENING) === 0) return undefined;
  if (!isSameSentence(tokens, act.end, atom.start, clause)) return undefined;
  let at = noun,
    isDefinite = false;
  for (; at >= act.end && anticipates[word[at]] === 0; at--) {
    const isInfinitive = (cues[word[at]] & INFINITIVE) !== 0 && (verbs[word[at + 1]] & DETERMINER) === 0;
    // "Promised an inquiry into the crash on Friday": what lies inside of what it acts upon may be over.
    const isInside = isDefinite && (verbs[word[at]] & PREPOSITION) !== 0 && (cues[word[at]] & INFINITIVE) === 0 && anticipates[word[at - 1]] === 0;
    if (isInfinitive || isInside || noun - at > LONGEST_OBJECT || (cues[word[at]] & (COMMA | CLAUSE_END)) !== 0) return undefined;
    if (at < noun && (verbs[word[at]] & (PAST | PARTICIPLE)) !== 0 && (verbs[word[at]] & NOUN_LIKE) === 0) return undefined;
    isDefinite ||= (cues[word[at]] & DAY_ARTICLE) !== 0;
  }
  // "Warned on Tuesday of storms".
  const told = anticipates[word[at < act.end ? act.start - 2 : at]];
  // "Called off the strike on Friday".
  const isKnown = (isDefinite || mishap[word[noun]] !== 0) && (verbs[word[at + 1]] & PARTICLE) === 0;
  if (told === 0 || (told === OF_NEWS && isKnown)) return undefined;
  const days = resolve(act.meaning, context, cueToward(-1))?.place?.days;
  return days === undefined ? undefined : meaningLike(atom.meaning, { base: days, toward: 1 });
}

/** "Monday to Wednesday" is one stretch: its near end is found first, the other counted from there. */
export function orderWeekdays(chain: Chain, start: Meaning, end: Meaning, index: number): [Meaning, Meaning] {
  const { tokens, words, context } = chain,
    atom = chain.atoms[index];
  if (start.weekday === undefined || end.weekday === undefined || start.weekday === end.weekday || start.day !== undefined) return [start, end];
  // "Was put off on Friday until Monday": done on the first, whatever has become of the second.
  const isOfAct = (words.clause.cues[tokens.word[atom.start - 1] ?? 0] & DAY_ON) !== 0 && tokens.kind[atom.joint] === WORD,
    isMoved = isMovedAt(tokens, atom.start, words.clause);
  const toward = towardAt(tokens, clauseFrom(chain, index, atom.start, false), atom.end, words.clause, context);
  const side = isMoved && !isOfAct && toward < 2 && toward !== GIVEN_UP && !context.isNote ? -0.5 : toward;
  // "5 p.m. Monday through Friday": the Monday is found first.
  const isTimed = start.hour !== undefined && end.hour === undefined,
    near = end.day === undefined && (side > 0 || isMoved || isTimed) ? start : end;
  const days = resolve(near, context, cueToward(side))?.place?.days;
  if (days === undefined) return [start, end];
  const fixed = near.day === undefined ? meaningLike(near, { base: days, toward: 0 }) : near;
  return near === start ? [fixed, meaningLike(end, { base: days, toward: 1 })] : [meaningLike(start, { base: days, toward: -1 }), fixed];
}
