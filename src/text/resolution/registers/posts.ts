// Clock times that head the posts of a live report: each begins anew on its own day, and the reports run on or back.
import { civilFromDays } from '../../../time/index.js';
import { ATOM } from '../../rules/categories.js';
import { UNIT, type Meaning } from '../../rules/meaning.js';
import type { Atom } from '../../rules/stage.js';
import { CLOSE_BRACKET, DOT, OPEN_BRACKET, signAt } from '../../tokens/signs.js';
import { CAPITAL, NEWLINE, WORD, type Tokens } from '../../tokens/tokens.js';
import { clockMinutes, hasClock } from '../clock/clock-time.js';
import type { Context, Place } from '../context.js';
import { opensLine } from '../../tokens/token-shape.js';

/** Fewer clock times on lines of their own head no posts. */
const FEWEST_POSTS = 3;
/** Words of a name. */
const LONGEST_NAME = 3;
/** Minutes against the order of the posts behind which another day lies. */
const ANOTHER_DAY = 5 * 60;

/** Reads the heads of posts in text order. */
export class Posts {
  readonly #isTicker: boolean;
  readonly #isBackwards: boolean;
  /** No clock time stands alone: the words of each post are on its line. */
  readonly #isInline: boolean;
  /** Token up to which no empty line was found. */
  #seen = 0;
  #days: number | undefined;
  #minutes = 0;
  /** The day on which the text was written. */
  #written: number | undefined;
  /** A day stands on a line of its own above the posts that follow. */
  #isHeaded = false;
  /** "Ana 09:14": who wrote stands before every clock time that ends its line, and her words below. */
  readonly isNamed: boolean;

  constructor(
    private readonly tokens: Tokens,
    atoms: readonly Atom[],
  ) {
    const named = atoms.filter((atom) => atom.category === ATOM.clock && this.#endsNamedLine(atom));
    const starts = new Set(named.map((atom) => this.#lineStart(atom)));
    this.isNamed = named.length >= FEWEST_POSTS && !named.some(({ end }) => starts.has(end + 1));
    const posts = atoms.filter((atom) => atom.category === ATOM.clock && this.#isHead(atom));
    this.#isInline = !this.isNamed && !posts.some((atom) => this.#isAlone(atom));
    const heads = posts.map(({ meaning }) => clockMinutes(meaning) ?? 0);
    this.#isTicker = heads.length >= FEWEST_POSTS;
    this.#isBackwards = heads.filter((minutes, index) => index > 0 && (heads[index - 1] - minutes + 1440) % 1440 < 720).length * 2 >= heads.length;
  }

  /** Begins a new post where the clock time in hand is the head of one: the text is now written at that time. */
  open(context: Context, meaning: Meaning, atom: Atom): void {
    const written = context.reference ?? (context.latest?.unit === UNIT.day ? context.latest.days : undefined);
    if (!this.#isTicker || written === undefined) return;
    // Below a list of clock times, one to a line, nothing is written at the last of them; "tomorrow" is not counted from its day either.
    if (this.#isInline && context.isPost && !this.#isHead(atom) && this.#isApart(context.dayToken, atom.start)) {
      context.minute = undefined;
      context.isPost = false;
      if (this.#written !== undefined && meaning.step !== undefined) writeOn(context, this.#written);
    }
    if (!hasClock(meaning)) {
      this.#isHeaded ||= this.#isAlone(atom);
      return;
    }
    if (!this.#isHead(atom)) return;
    const minutes = clockMinutes(meaning) ?? 0;
    const headed = this.#isHeaded && context.near?.unit === UNIT.day ? context.near.days : undefined;
    const days = headed ?? this.#dayOf(minutes, context, written);
    this.#isHeaded = false;
    this.#written ??= context.reference;
    this.#begin(context, days, minutes);
    context.isPost = true;
  }

  /** "Saturday 18 March, 00:25. A slide …": the head of a post that writes its own day. */
  date(context: Context, atom: Atom, { days, minute }: Place): void {
    if (context.isPost && minute !== undefined && days !== this.#days && this.#isHead(atom)) this.#begin(context, days, minute);
  }

  #begin(context: Context, days: number, minutes: number): void {
    this.#days = days;
    this.#minutes = minutes;
    // "About ten minutes ago", "yesterday": counted from the post.
    writeOn(context, days);
    context.day = context.clockDay = days;
    context.minute = minutes;
    context.dayToken = context.token;
    context.clockMinute = context.heardMinute = context.planDay = context.nearDay = context.near = undefined;
  }

  #dayOf(minutes: number, { latest }: Context, reference: number): number {
    const last = this.#days;
    // "Published on Thursday, last updated on Friday at 03.05", newest first: the first post is the last one written.
    if (last === undefined)
      return this.#isBackwards && latest?.unit === UNIT.day && latest.days > reference && (latest.minute ?? minutes) >= minutes
        ? latest.days
        : reference;
    const behind = this.#minutes - minutes;
    return this.#isBackwards && -behind > ANOTHER_DAY ? last - 1 : !this.#isBackwards && behind > ANOTHER_DAY ? last + 1 : last;
  }

  /** Whether an empty line stands between the head of a post and a token. */
  #isApart(head: number, to: number): boolean {
    const { kind } = this.tokens;
    let at = Math.max(head, this.#seen);
    while (at + 1 < to && !(kind[at] === NEWLINE && kind[at + 1] === NEWLINE)) at++;
    this.#seen = at;
    return at + 1 < to;
  }

  /** On a line of its own, or right before whole sentences. */
  #isHead(atom: Atom): boolean {
    return this.#isAlone(atom) || (this.isNamed && this.#endsNamedLine(atom)) || (this.#opensLine(atom) && this.#opensSentences(atom.end));
  }

  #isAlone(atom: Atom): boolean {
    const { kind } = this.tokens;
    return this.#opensLine(atom) && kind[atom.end] === NEWLINE;
  }

  /** Nothing but names stands before it in its line, and nothing behind. */
  #endsNamedLine(atom: Atom): boolean {
    const first = this.#lineStart(atom);
    return this.tokens.kind[atom.end] === NEWLINE && first < atom.start && opensLine(this.tokens, first);
  }

  /** Where the names before it begin. */
  #lineStart({ start }: Atom): number {
    const { kind, flags } = this.tokens;
    let first = start;
    while (first > 0 && start - first < LONGEST_NAME && kind[first - 1] === WORD && (flags[first - 1] & CAPITAL) !== 0) first--;
    return first;
  }

  #opensLine({ start }: Atom): boolean {
    return opensLine(this.tokens, signAt(this.tokens, start - 1) === OPEN_BRACKET ? start - 1 : start);
  }

  #opensSentences(from: number): boolean {
    const { tokens } = this;
    const first = signAt(tokens, from) === DOT || signAt(tokens, from) === CLOSE_BRACKET ? from + 1 : from;
    if (first >= tokens.length || (tokens.flags[first] & CAPITAL) === 0) return false;
    let end = first;
    while (tokens.kind[end] !== NEWLINE) end++;
    return /[.!?"\u201d]/.test(tokens.text.charAt(tokens.end[end - 1] - 1));
  }
}

/** What is told is counted from a day. */
function writeOn(context: Context, days: number): void {
  context.reference = days;
  context.civil = civilFromDays(days);
}
