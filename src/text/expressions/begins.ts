// What later times of a text are counted from: births, kick-offs, the day on which something began, the end of the quarter in question.
import { isSentenceEnd, opensSentence } from '../direction/sentence-bounds.js';
import { isName } from '../direction/tokens-around.js';
import { isBirth, isToldOf } from '../resolution/years/ages.js';
import type { Place } from '../resolution/context.js';
import { NUMBERED } from '../resolution/steps/numbered.js';
import { quarterUntil } from '../resolution/years/reported.js';
import type { Meaning } from '../rules/meaning.js';
import { WORD } from '../tokens/tokens.js';
import type { Chain } from './chain.js';
import { isEndOfQuarter } from './stretch-ends.js';
import { isOfAnother } from './whose-age.js';

/** Words from a time that opens its sentence to what began then, at most. */
const BEGIN_REACH = 6;

/** Notes what others count from, in text order. */
export class Begins {
  readonly #tellsBirths: boolean;
  readonly #tellsNumbers: boolean;

  constructor(private readonly chain: Chain) {
    const { atoms, context } = chain;
    // Without a day of writing a weekday may count from what was told, and no death counts from the birth.
    this.#tellsBirths =
      context.reference === undefined || atoms.some(({ meaning: { age, other, bareHour } }) => (age ?? other?.age ?? bareHour) !== undefined);
    this.#tellsNumbers = atoms.some(({ meaning: { play } }) => play === NUMBERED);
  }

  note(meaning: Meaning, place: Place, index: number, from: number, to: number, range?: 'start' | 'end'): void {
    const { tokens, words, context } = this.chain;
    if (this.#tellsBirths && isBirth(tokens, from, to, words.birth, range)) {
      if (context.birth && this.#isOfNameless(from)) context.childBirth = place;
      else context.birth = place;
    }
    if (this.#tellsNumbers && meaning.play === undefined && range !== 'end' && this.#isBegin(from, to)) {
      context.begun = place;
      context.begunAt = from;
    }
    // No clock tells when the second half was played: nothing counts on from there.
    if (meaning.play !== undefined && place.minute === undefined) context.clockMinute = undefined;
    if (place.minute !== undefined && isToldOf(tokens, from, words.kickOff)) context.kickOff = place;
    if (isEndOfQuarter(this.chain, index, from)) {
      context.quarter = quarterUntil(place.days);
      context.quarterToken = from;
    }
  }

  /** "Her daughter was born | in 1860": nobody who has a name to go on with, and "she died at 77" may be told of somebody else. */
  #isOfNameless(from: number): boolean {
    const { tokens, words } = this.chain;
    if (!isOfAnother(tokens, from, words)) return false;
    for (let at = from - 1; at >= 0 && !isSentenceEnd(tokens, at, words.clause); at--) if (isName(tokens, at)) return false;
    return true;
  }

  /** "Began on 3 May", "on 3 May the strike began": when something did that is then counted by days. */
  #isBegin(from: number, to: number): boolean {
    const { tokens, words } = this.chain,
      { begun } = words.clause;
    if (isToldOf(tokens, from, begun)) return true;
    if (!opensSentence(tokens, from - 1, words.clause)) return false;
    let at = to;
    while (at < to + BEGIN_REACH && begun[tokens.word[at]] === 0 && tokens.kind[at] === WORD) at++;
    return begun[tokens.word[at]] !== 0;
  }
}
