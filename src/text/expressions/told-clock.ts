// How a text tells its clock, with "pm" or in 24 hours; and which of its lines tells its own day, whose clock is that of no story.
import type { Context } from '../resolution/context.js';
import { vocabularyOf, type Vocabulary } from '../structure/vocabulary.js';
import type { Locale } from '../locales/rule-types.js';
import type { Meaning } from '../rules/meaning.js';
import { tokensOf } from '../tokens/token-at.js';
import type { Tokens } from '../tokens/tokens.js';
import type { ClockSource } from './first-context.js';

/** The digit that leads hours below ten on a clock of 24 hours. */
const ZERO = 48;

/** An hour with its nought ends a time: "3 May at 09.30". */
const PADDED = /\b0\d[.:]\d\d$/;

/** Notes how the clock times of a text are told, in text order. */
export class ToldClock {
  #postedEnd: number | undefined;

  constructor(
    private readonly tokens: Tokens,
    private readonly context: Context,
    private readonly locale: Locale,
    private readonly structure: ClockSource | undefined,
  ) {}

  /** Comes to a time: how it tells its clock, and whether it stands in the line of the text's own day. */
  note(meaning: Meaning, from: number, to: number): void {
    const { start, end, text } = this.tokens,
      { context } = this,
      { hour } = meaning;
    context.token = from;
    context.isPosted = context.minute !== undefined && this.#isInPosted(start[from]);
    if ((meaning.meridiem ?? meaning.past ?? meaning.to) !== undefined || meaning.spoken === 1) context.saysMeridiem = true;
    else if (hour !== undefined && !this.#isInPosted(start[from])) {
      // "09:31", "on 3 May at 09.30".
      const isLed = text.charCodeAt(start[from]) === ZERO || (hour < 10 && PADDED.test(text.slice(start[from], end[to - 1])));
      if (hour > 12 || isLed) context.says24Hours = true;
    }
  }

  /** Whether an offset lies in the line that tells when the text was written, or in the head above it; at the foot of a text nothing above is of it. */
  #isInPosted(offset: number): boolean {
    const { text } = this.tokens,
      { structure } = this;
    const at = structure?.published?.start ?? structure?.publishedAt?.();
    if (at === undefined) return false;
    this.#postedEnd ??= endOfPosted(this.tokens, structure?.published?.end ?? at, vocabularyOf(this.locale));
    return offset <= this.#postedEnd && (at < text.length / 2 || offset > text.lastIndexOf('\n', at));
  }
}

/** Where the line ends that tells when the text was written, and those right below that tell so again: "Updated: 3 May 2034, 11:15". */
function endOfPosted(tokens: Tokens, offset: number, words: Vocabulary): number {
  const { text, word } = tokens;
  let end = text.indexOf('\n', offset);
  for (
    let at = tokensOf(tokens, { start: end + 1, end })[0];
    end >= 0 && words.posted[word[at]] + words.postedLead[word[at]] > 0;
    at = tokensOf(tokens, { start: end + 1, end })[0]
  )
    end = text.indexOf('\n', end + 1);
  return end;
}
