// Which of what the rules found is a time at all, by its neighbours and by the habits of its text.
import { CLAUSE_END, DAY_ON, PLAN_CUE } from '../words/cue-words.js';
import { atBegin, lendDay } from '../resolution/lent-parts.js';
import { DatedEntries } from '../resolution/registers/dated-entries.js';
import { CAPITAL, MARK, NUMBER, SPACE_BEFORE, WORD, type Tokens } from '../tokens/tokens.js';
import { BE, DETERMINER, HAPPENING, HAVE, PAST, PAST_AUXILIARY, PREPOSITION, PROGRESSIVE } from '../words/vocabulary.js';
import { isDayOfVerb } from './around.js';
import { ATOM, categoryOf, HOURS_OF_DAY, INSTEAD_OF, MOVED_TO } from '../rules/categories.js';
import { DAYS, type Chain } from './chain.js';
import type { ChainWords } from './chain-words.js';
import { isName, isNoYear, tellsChronicle, tellsAnnals, tellsEarlyYears, tellsEras } from './no-year.js';
import { meaningLike, UNIT, type Meaning } from '../rules/meaning.js';
import { goesOnInLetters, isNoFraction, isOnlyDay } from './pairs.js';
import { isRange } from './stretch-ends.js';
import { weakRefusal, type Refusal } from './refused.js';
import { isFormerAmount, isLength, isTally } from './tallies.js';
import { isMovedAt } from '../direction/moved-slots.js';
import type { Atom } from '../rules/stage.js';
import { isLineLabel } from '../structure/line-shapes.js';
import { NEAR_VERB } from '../direction/tokens-around.js';
import { isBefore } from '../direction/words-before.js';
import { COLON, isDash, signAt } from '../tokens/signs.js';
import { opensLine } from '../tokens/token-shape.js';

/** Tokens back in which what a move is of stands. */
const SLOT_REACH = 12;

/** Behind them "instead of six" is an hour: "at eight", "at eight on Friday", "at eight on weekdays". */
const GIVES_WAY = new Set<number>([ATOM.clock, ATOM.dayTime, ATOM.set]);

/** Value of {@link Meaning.spoken} for an hour with a dot, and the tokens of such an hour. */
const DOTTED = 2,
  DOTTED_LENGTH = 3;

/** Value of {@link Meaning.weak} for a time of the day told before it. */
const OF_STORY = 2;

/** Fewer lines that two numbers open are of no series. */
export const FEWEST_LINES = 3;

export class Belief {
  #hasEarlyYears: boolean | undefined;
  #hasEras: boolean | undefined;
  #isChronicle: boolean | undefined;
  /** Whether days in figures, "7/1", are believed where they open lines, and elsewhere. */
  #figures: { readonly opening: boolean; readonly other: boolean } | undefined;

  /** @param refused - takes what is not believed. */
  constructor(
    private readonly chain: Chain,
    private readonly entries: DatedEntries,
    private readonly refused?: Refusal[],
  ) {}

  /** Whether what the rules found is a time at all. */
  isTime(atom: Atom, before: Atom | undefined, next: Atom | undefined): boolean {
    const { tokens, words } = this.chain;
    if (this.#isScored(atom)) leaveDay(tokens, atom);
    if (atom.meaning.spoken === DOTTED && this.#isPrice(atom) && !leaveDayBehind(tokens, atom, DOTTED_LENGTH, words)) return false;
    if ((isTally(tokens, atom, words) || isFormerAmount(tokens, atom, words)) && !leaveDayBehind(tokens, atom, 1, words)) return false;
    if (isLength(tokens, atom, words)) return false;
    const { start, end, category, meaning } = atom,
      { weak, early, bareHour } = meaning;
    if (bareHour === INSTEAD_OF && !this.#isGivenUp(atom, before)) return false;
    if (bareHour !== undefined && isInScore(tokens, atom)) return false;
    if (bareHour === MOVED_TO && !this.#isMoved(atom, before)) return false;
    if (bareHour === HOURS_OF_DAY && !this.#areHours(atom, before, next)) return false;
    if (weak !== undefined && weak !== 0 && !this.#isStrong(atom)) {
      const refusal = this.refused && weakRefusal(atom);
      if (refusal) this.refused?.push(refusal);
      return false;
    }
    if (early !== undefined && !this.#tellsEarly(early, atom)) return false;
    const isNumber = (category === ATOM.year || meaning.maybeYear !== undefined) && isNoYear(tokens, atom, words, this.chain.context.civil?.year);
    if (goesOnInLetters(tokens, atom) || isNumber) {
      this.refused?.push({ from: start, to: end, why: 'number' });
      return false;
    }
    return !isName(tokens, atom, words) && !(category === ATOM.eve && meaning.of === undefined && !this.#isOfEvent(end));
  }

  /** "The day | before the vote", "the eve | of his trial", but "the eve | of All Saints", "of the Assumption": of something that is told behind it. */
  #isOfEvent(end: number): boolean {
    const { tokens, words } = this.chain,
      { word, kind } = tokens;
    const isNoun = (words.clause.verbs[word[end + 1]] & DETERMINER) !== 0 && ((tokens.flags[end + 1] | tokens.flags[end + 2]) & CAPITAL) === 0;
    return kind[end] === WORD && (words.nounJoint[word[end]] === 0 || isNoun);
  }

  /** "Won Saturday 7-5", "won Saturday 20-14": no day of the month and no hours, but for "open Saturday 9-5" and what heads its line or piece. */
  #isScored(atom: Atom): boolean {
    const { tokens, words, context } = this.chain,
      { start, end, category, meaning } = atom;
    if (meaning.weekday === undefined) return false;
    if (category === ATOM.dayNumber) return isInScore(tokens, atom) && words.month[tokens.word[end + 2]] === 0;
    if (meaning.bareHour !== HOURS_OF_DAY || tokens.kind[start - 1] !== WORD || words.openState[tokens.word[start - 1]] !== 0) return false;
    return context.chat === undefined || isBefore(tokens, start, NEAR_VERB, words.clause, -1, words.clause.scales);
  }

  /** "The stock traded at 14.20", "the euro was at 1.08": behind what has a price or a rate, and a verb that tells how much. */
  #isPrice({ start, meaning: { meridiem, zone } }: Atom): boolean {
    const { tokens, words } = this.chain,
      { word } = tokens;
    if (words.hourLead[word[start - 1]] === 0 || (meridiem ?? zone) !== undefined) return false;
    let subject = words.pricing[word[start - 2]] === 0 ? start - 2 : start - 3;
    while (subject > 0 && (words.clause.verbs[word[subject]] & (BE | HAVE)) !== 0) subject--;
    // "Trading in the shares ended at 16.30": what happened, and no share.
    const joint = (words.clause.verbs[word[subject - 1]] & DETERMINER) !== 0 ? subject - 2 : subject - 1,
      isOfHappening =
        (words.clause.verbs[word[joint]] & PREPOSITION) !== 0 && (words.clause.verbs[word[joint - 1]] & (HAPPENING | PROGRESSIVE)) !== 0;
    return subject < start - 2 && words.priced[word[subject]] !== 0 && !isOfHappening;
  }

  /** "At eight instead of six", not "two hours instead of three". */
  #isGivenUp({ start }: Atom, before: Atom | undefined): boolean {
    const { tokens, words } = this.chain;
    if (before === undefined || !GIVES_WAY.has(before.category) || before.end !== start - 2) return false;
    return words.clause.givenUp[tokens.word[before.end]] !== 0;
  }

  /** "The meeting was moved to 4.30", "is set for 9", "is pencilled in for 4.30". */
  #isMoved({ start }: Atom, before: Atom | undefined): boolean {
    const { tokens, words } = this.chain;
    const { word } = tokens,
      { clause } = words;
    const isPlanned = ((clause.cues[word[start - 2]] | clause.cues[word[start - 3]]) & PLAN_CUE) !== 0;
    return (isPlanned || isMovedAt(tokens, start, clause, NEAR_VERB)) && hasOccasion(this.chain, before, start);
  }

  /** "Open on Friday from 9 to 5", "shut from 9 to 11 on Monday": a day beside them, or a clock told before, makes hours of two numbers, unless something rose or fell by them. */
  #areHours(atom: Atom, before: Atom | undefined, next: Atom | undefined): boolean {
    const { tokens, words, context } = this.chain,
      { word } = tokens,
      { start, end, joint } = atom;
    const from = words.rangeLead[word[start - 1]] !== 0 ? start - 1 : start,
      isSure = tellsClock(tokens, atom),
      isMoved = this.#isMoved(atom, before);
    if (atom.meaning.weekday !== undefined) return true;
    if (!isRange(words, tokens, start, joint) || !(isSure || isMoved || !isBefore(tokens, from, NEAR_VERB, words.clause, -1, words.clause.scales)))
      return false;
    if (isMoved) atom.meaning = meaningLike(atom.meaning, { other: meaningLike(atom.meaning.other ?? {}, { bareHour: MOVED_TO }) });
    const day = next?.start === end || (words.clause.cues[word[end]] & DAY_ON) !== 0 ? next : undefined;
    if (day !== undefined && day.start <= end + 1 && DAYS.has(day.category) && isOneDay(this.chain, day)) {
      atom.meaning = lendDay(atBegin(atom.meaning), day.meaning);
      atom.end = day.end;
      return true;
    }
    const isApart = words.listComma[word[from - 1]] !== 0,
      isBeside = before?.end === (isApart ? from - 1 : from);
    if (isBeside && DAYS.has(before.category) && isOneDay(this.chain, before)) {
      atom.meaning = atBegin(atom.meaning);
      // "Open day: Friday, 9 to 11", no "ruled on Friday, 5-4".
      if (from < start || (tokens.kind[before.start - 1] !== WORD && before.meaning.weekday !== undefined)) return true;
    }
    if (isSure || isMoved) return true;
    // "On weekdays between 9 and 4" is of no day.
    if (isBeside) return false;
    return from < start && (context.isEntry || (context.clockMinute ?? context.heardMinute ?? context.chat) !== undefined);
  }

  /** Whether its place in the text makes a time of what the words alone do not. */
  #isStrong(atom: Atom): boolean {
    const { context, tokens, words } = this.chain,
      isOfChat = context.chat !== undefined && (isNoFraction(atom.meaning) || atom.category === ATOM.weekday);
    // "On Tuesday it rained. Overnight the roof fell in", but not "in 1929 prices fell. Overnight the bank was ruined", which is quickly.
    if (atom.meaning.weak === OF_STORY) return context.near?.unit === UNIT.day;
    if (isOfChat || this.#isInFigures(atom) || isDayOfVerb(tokens, atom, words.clause)) return true;
    return this.entries.isHead(atom, context) || headsColumn(tokens, atom) || isLineLabel(tokens, atom.start, atom.end, words.labelSign);
  }

  /** Whether the text tells of years of three digits, in the way that {@link Meaning.early} asks for. */
  #tellsEarly(early: number, { start, end }: Atom): boolean {
    const { atoms, tokens, words } = this.chain;
    // "The price rose from 120 to 150".
    if (early === 5 && isBefore(tokens, start, NEAR_VERB, words.clause, -1, words.clause.scales)) return false;
    // "In 1931 workers struck", "since 1931 workers have struck": those behind it are who did it, and not counted; nor in "1931 Workers strike".
    if (early === 4) return (words.clause.verbs[tokens.word[end + 1]] & (PAST | PAST_AUXILIARY | HAVE)) !== 0 || (tokens.flags[end] & CAPITAL) !== 0;
    if (early === 2 && (this.#hasEras ??= tellsEras(atoms))) return true;
    if (early === 3 && (this.#isChronicle ??= tellsChronicle(tokens, atoms))) return true;
    return (this.#hasEarlyYears ??= tellsEarlyYears(atoms) || tellsAnnals(tokens, atoms, words));
  }

  /** "7/1 Fever", where lines open so; "and again 15/1", where the text writes other days so: "on 8/1". */
  #isInFigures(atom: Atom): boolean {
    const { atoms, tokens } = this.chain,
      { rule, meaning } = atom,
      opens = opensLine(tokens, atom.start);
    if (meaning.secondNumber === undefined || !(opens || isOnlyDay(meaning))) return false;
    if (this.#figures === undefined) {
      const alike = atoms.filter((other) => other.rule.id === rule.id),
        opening = alike.filter((other) => opensLine(tokens, other.start));
      const isSure = alike.some((other) => !other.meaning.weak),
        isSeries = opening.some((other) => isOnlyDay(other.meaning)) && (isSure || opening.length >= FEWEST_LINES);
      this.#figures = { opening: isSeries, other: isSure || isSeries };
    }
    return opens ? this.#figures.opening : this.#figures.other;
  }
}

/** "The meeting was moved to", "from 3 pm to", no price or rank: a happening, or another clock, stands before in the sentence. */
function hasOccasion({ tokens: { word }, words: { clause } }: Chain, before: Atom | undefined, at: number): boolean {
  if (before !== undefined && (before.category === ATOM.clock || before.category === ATOM.dayTime) && at - before.end <= SLOT_REACH) return true;
  for (let index = at - 1; index >= 0 && at - index <= SLOT_REACH && (clause.cues[word[index]] & CLAUSE_END) === 0; index--)
    if ((clause.verbs[word[index]] & HAPPENING) !== 0 || clause.timedNoun[word[index]] !== 0) return true;
  return false;
}

/** No "Monday to Friday", "20 and 21 March". */
function isOneDay({ tokens: { word }, words: { joint, listJoint, weekday } }: Chain, day: Atom): boolean {
  const isStretch = (at: number): boolean => joint[word[at]] !== 0 && listJoint[word[at]] === 0;
  return day.joint < 0 && day.list === undefined && !isStretch(day.start - 1) && !(isStretch(day.end) && weekday[word[day.end + 1]] !== 0);
}

/** Whether one of two hours is told as no other number is: "from 9:30 to 11", "from noon to 2", "from 11am to 1". */
function tellsClock({ sign }: Tokens, { start, end, meaning }: Atom): boolean {
  const isTold = ({ meridiem, past, to, noon }: Meaning): boolean => (meridiem ?? past ?? to ?? noon) !== undefined;
  return sign.subarray(start, end).includes(COLON) || isTold(meaning) || (meaning.other !== undefined && isTold(meaning.other));
}

/** "Wed 10   Boats in the bay": opens its line, and more than a space parts it from what follows. */
function headsColumn(tokens: Tokens, atom: Atom): boolean {
  const { start, end } = tokens;
  return atom.category === ATOM.dayNumber && opensLine(tokens, atom.start) && atom.end < tokens.length && start[atom.end] - end[atom.end - 1] > 1;
}

/** Of what was found the weekday alone, before its first number. */
function leaveDay({ kind }: Tokens, atom: Atom): void {
  while (kind.subarray(atom.start, atom.end).includes(NUMBER)) atom.end--;
  atom.meaning = meaningLike(atom.meaning, { day: undefined, hour: undefined, minute: undefined, bareHour: undefined, other: undefined });
  atom.category = ATOM.weekday;
  atom.joint = -1;
}

/** Of "14.20 on Tuesday" the day alone, behind so many tokens; whether it has one. */
function leaveDayBehind({ kind, word }: Tokens, atom: Atom, length: number, { clause: { verbs } }: ChainWords): boolean {
  if (atom.category !== ATOM.dayTime) return false;
  let day = atom.start + length;
  while (day < atom.end && (kind[day] === MARK || (verbs[word[day]] & PREPOSITION) !== 0)) day++;
  atom.start = day;
  atom.meaning = meaningLike(atom.meaning, { hour: undefined, minute: undefined, spoken: undefined, bareHour: undefined });
  atom.category = categoryOf(atom.meaning);
  return day < atom.end;
}

/** "From 2-1 to 3-1": a number with a dash glued to it and another number. */
function isInScore(tokens: Tokens, { start, end }: Atom): boolean {
  const { kind, flags } = tokens;
  const isJoined = (dash: number): boolean =>
    isDash(signAt(tokens, dash)) && kind[dash - 1] === NUMBER && kind[dash + 1] === NUMBER && !((flags[dash] | flags[dash + 1]) & SPACE_BEFORE);
  return isJoined(start - 1) || isJoined(end);
}
