// Clock times that head the posts of a live report: each begins anew on its own day, and the reports run on or back.
import { ATOM, type Meaning } from '../expressions/meaning.js';
import type { Atom } from '../expressions/stage.js';
import { NEWLINE, type Tokens } from '../tokens.js';
import { clockMinutes, hasClock } from './clock-time.js';
import type { Context } from './context.js';

/** Fewer clock times on lines of their own head no posts. */
const FEWEST_POSTS = 3;
/** Minutes against the order of the posts behind which another day lies. */
const ANOTHER_DAY = 5 * 60;

/** Reads the heads of posts in text order. */
export class Posts {
  readonly #isTicker: boolean;
  #days: number | undefined;
  #minutes = 0;
  #isBackwards: boolean | undefined;

  constructor(private readonly tokens: Tokens, atoms: readonly Atom[]) {
    let heads = 0;
    for (const atom of atoms) if (atom.category === ATOM.clock && this.#isAlone(atom)) heads++;
    this.#isTicker = heads >= FEWEST_POSTS;
  }

  /** Begins a new post where the clock time in hand is the head of one. */
  open(context: Context, meaning: Meaning, atom: Atom): void {
    if (!this.#isTicker || context.reference === undefined || !hasClock(meaning) || !this.#isAlone(atom)) return;
    const minutes = clockMinutes(meaning) ?? 0;
    let days = this.#days ?? context.reference;
    if (this.#days !== undefined) {
      const behind = this.#minutes - minutes;
      this.#isBackwards ??= (behind + 1440) % 1440 < 720;
      if (this.#isBackwards && -behind > ANOTHER_DAY) days--;
      else if (!this.#isBackwards && behind > ANOTHER_DAY) days++;
    }
    this.#days = days;
    this.#minutes = minutes;
    context.day = days;
    context.dayToken = context.token;
    context.clockDay = days;
    context.clockMinute = context.heardMinute = context.planDay = context.nearDay = context.near = undefined;
  }

  #isAlone({ start, end }: Atom): boolean {
    const { kind, length } = this.tokens;
    return (start === 0 || kind[start - 1] === NEWLINE) && (end === length || kind[end] === NEWLINE);
  }
}
