// Which of what the rules found is a time at all, by its neighbours and by the habits of its text.
import { CLAUSE_END } from '../words/cue-words.js';
import { DatedEntries } from '../resolution/dated-entries.js';
import { WORD, type Tokens } from '../tokens/tokens.js';
import { HAPPENING } from '../words/vocabulary.js';
import { isDayOfVerb } from './around.js';
import { ATOM, INSTEAD_OF, MOVED_TO } from '../rules/categories.js';
import type { Chain } from './chain.js';
import { isName, isNoYear, tellsChronicle, tellsEarlyYears, tellsEras } from './no-year.js';
import { goesOnInLetters, isNoFraction, isOnlyDay } from './pairs.js';
import { weakRefusal, type Refusal } from './refused.js';
import { isMovedAt } from '../direction/moved-slots.js';
import type { Atom } from '../rules/stage.js';
import { isLineLabel } from '../structure/line-shapes.js';
import { NEAR_VERB } from '../direction/tokens-around.js';
import { opensLine } from '../tokens/token-shape.js';

/** Tokens back in which what a move is of stands. */
const SLOT_REACH = 12;

/** Behind them "instead of six" is an hour: "at eight", "at eight on Friday", "at eight on weekdays". */
const GIVES_WAY = new Set<number>([ATOM.clock, ATOM.dayTime, ATOM.set]);

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
  isTime(atom: Atom, before: Atom | undefined): boolean {
    const { tokens, words } = this.chain,
      { start, end, category, meaning } = atom,
      { weak, early, bareHour } = meaning;
    if (bareHour === INSTEAD_OF && !this.#isGivenUp(atom, before)) return false;
    if (bareHour === MOVED_TO && !this.#isMoved(atom, before)) return false;
    if (weak !== undefined && weak !== 0 && !this.#isStrong(atom)) {
      const refusal = this.refused && weakRefusal(atom);
      if (refusal) this.refused?.push(refusal);
      return false;
    }
    if (early !== undefined && !this.#tellsEarly(early)) return false;
    const isNumber = (category === ATOM.year || meaning.maybeYear !== undefined) && isNoYear(tokens, atom, words);
    if (goesOnInLetters(tokens, atom) || isNumber) {
      this.refused?.push({ from: start, to: end, why: 'number' });
      return false;
    }
    // "The day" of something that is told behind it.
    return !isName(tokens, atom, words) && !(category === ATOM.eve && meaning.of === undefined && tokens.kind[end] !== WORD);
  }

  /** "At eight instead of six", not "two hours instead of three". */
  #isGivenUp({ start }: Atom, before: Atom | undefined): boolean {
    const { tokens, words } = this.chain;
    if (before === undefined || !GIVES_WAY.has(before.category) || before.end !== start - 2) return false;
    return words.clause.givenUp[tokens.word[before.end]] !== 0;
  }

  /** "The meeting was moved to 4.30". */
  #isMoved({ start }: Atom, before: Atom | undefined): boolean {
    const { tokens, words } = this.chain;
    return isMovedAt(tokens, start, words.clause, NEAR_VERB) && hasOccasion(this.chain, before, start);
  }

  /** Whether its place in the text makes a time of what the words alone do not. */
  #isStrong(atom: Atom): boolean {
    const { context, tokens, words } = this.chain,
      isOfChat = context.chat !== undefined && (isNoFraction(atom.meaning) || atom.category === ATOM.weekday);
    if (isOfChat || this.#isInFigures(atom) || isDayOfVerb(tokens, atom, words.clause)) return true;
    return this.entries.isHead(atom) || headsColumn(tokens, atom) || isLineLabel(tokens, atom.start, atom.end, words.labelSign);
  }

  /** Whether the text tells of years of three digits, in the way that {@link Meaning.early} asks for. */
  #tellsEarly(early: number): boolean {
    const { atoms, tokens } = this.chain;
    if (early === 2 && (this.#hasEras ??= tellsEras(atoms))) return true;
    if (early === 3 && (this.#isChronicle ??= tellsChronicle(tokens, atoms))) return true;
    return (this.#hasEarlyYears ??= tellsEarlyYears(atoms));
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

/** "Wed 10   Boats in the bay": opens its line, and more than a space parts it from what follows. */
function headsColumn(tokens: Tokens, atom: Atom): boolean {
  const { start, end } = tokens;
  return atom.category === ATOM.dayNumber && opensLine(tokens, atom.start) && atom.end < tokens.length && start[atom.end] - end[atom.end - 1] > 1;
}
