// Lines counted to and from a zero that the text tells: "Liftoff was set for 06:30 UTC (T-0)", "T-90 min: pad cleared".
import { floatingFromInstant, instant, partsFromFloating, whenFromEdtf, type When } from '../../../time/index.js';
import type { TimeExpression } from '../../expression.js';
import type { ReasonWords } from '../../locales/rule-types.js';
import { EQUALS, signAt } from '../../tokens/signs.js';
import { readCount, type Count } from '../../stamps/countdown.js';
import type { Vocabulary } from '../../structure/vocabulary.js';
import type { Tokens } from '../../tokens/tokens.js';
import { FEWEST_ENTRIES } from '../belief.js';
import type { ToldTime } from '../told-time.js';

/** A zero, and the token that names it. */
interface Zero {
  readonly at: number;
  readonly when: When;
}

/** Five minutes, in seconds. */
const ROUND = 300;

/** Times in the head of a report of a match, at most. */
const MOST_ABOVE = 8;

/** How far from the mark of a zero its time stands, in UTF-16 units. */
const REACH = 120;

/** The zeros of a text: a time beside "T-0", else the first beside a word for what is counted to. */
export class Countdown {
  #zeros?: readonly Zero[];
  #hasMinutes?: boolean;

  constructor(
    private readonly tokens: Tokens,
    private readonly words: Vocabulary,
    private readonly reasons: ReasonWords,
    private readonly expressions: readonly TimeExpression[],
  ) {}

  /** The time of the line that a count opens. */
  opening(from: number, to: number): ToldTime | undefined {
    const count = readCount(this.tokens, from, to, this.words);
    if (!count || (count.isBare && !this.#isByMinutes())) return undefined;
    // Where no clock time is called the zero it is the first that stands above.
    const when = movedBy(this.#zeroAt(to), count) ?? movedBy(this.#timeAbove(this.tokens.start[from]), count);
    return (
      when && {
        when,
        next: count.next,
        isRange: false,
        isYearImplied: false,
        provenance: [{ part: 'date', basis: 'implied', rule: 'list.count', reason: this.reasons.lineCount }],
      }
    );
  }

  /** "T-60", "T-15", "T+30": numbers without a unit, told as one rounds minutes and one after the other, and none of a launch, which counts seconds. */
  #isByMinutes(): boolean {
    return (this.#hasMinutes ??= this.#findMinutes());
  }

  #findMinutes(): boolean {
    const { tokens, words } = this;
    let bare = 0,
      last = -Infinity;
    for (let at = 0; at < tokens.length; at++) {
      if (words.countZero[tokens.word[at]] !== 0) return false;
      const count = words.countLetter[tokens.word[at]] !== 0 ? readCount(tokens, at, tokens.length, words) : undefined;
      if (!count?.isBare) continue;
      if (count.seconds % ROUND !== 0 || count.seconds < last) return false;
      last = count.seconds;
      if (count.seconds !== 0) bare++;
    }
    return bare >= FEWEST_ENTRIES;
  }

  /** The last zero told before a token, else the first of all. */
  #zeroAt(token: number): When | undefined {
    this.#zeros ??= this.#find();
    return (this.#zeros.findLast(({ at }) => at <= token) ?? this.#zeros.at(0))?.when;
  }

  #timeAbove(offset: number): When | undefined {
    const above = this.expressions.slice(0, MOST_ABOVE).filter(({ start, when }) => start < offset && when && isPlaced(when));
    return (above.find(({ type }) => type === 'TIME') ?? above.at(0))?.when;
  }

  #find(): Zero[] {
    const { tokens, words } = this;
    const marked: Zero[] = [],
      named: Zero[] = [];
    for (let at = 0; at < tokens.length; at++) {
      // "T-0", "T = 06:00"
      const isMark =
        words.countLetter[tokens.word[at]] !== 0 && (signAt(tokens, at + 1) === EQUALS || readCount(tokens, at, tokens.length, words)?.seconds === 0);
      if (!isMark && !words.countZero[tokens.word[at]]) continue;
      const when = this.#near(tokens.start[at])?.when;
      if (when) (isMark ? marked : named).push({ at, when });
    }
    return marked.length > 0 ? marked : named;
  }

  /** The nearest time with a day, in the line of an offset. */
  #near(offset: number): TimeExpression | undefined {
    const {
      tokens: { text },
      expressions,
    } = this;
    const from = Math.max(text.lastIndexOf('\n', offset) + 1, offset - REACH);
    const line = text.indexOf('\n', offset);
    const to = Math.min(line < 0 ? text.length : line, offset + REACH);
    let best: TimeExpression | undefined;
    for (const expression of expressions) {
      if (expression.start >= to) break;
      if (expression.end <= from || !expression.when || !isPlaced(expression.when)) continue;
      const isNearer = !best || Math.abs(expression.start - offset) < Math.abs(best.start - offset);
      if (!best || (expression.type === best.type ? isNearer : expression.type === 'TIME')) best = expression;
    }
    return best;
  }
}

/** Whether a time names its day; a clock time is finer. */
function isPlaced({ precision }: When): boolean {
  return precision === 'day' || CLOCK.has(precision);
}

const CLOCK = new Set(['hour', 'minute', 'second']);

/** A zero moved by a count: by days without its clock, else to the minute, or to the second where one is counted. */
function movedBy(zero: When | undefined, { seconds, isByDays, isOfPlay = false }: Count): When | undefined {
  if (!zero) return undefined;
  const { start, timeZone, precision } = zero;
  const isClock = CLOCK.has(precision);
  if (!isClock && !isByDays && seconds !== 0) return undefined;
  const floating = instant((timeZone === undefined || !isClock ? start : floatingFromInstant(start, timeZone)) + seconds * 1000);
  const { year, month, day, hour, minute, second } = partsFromFloating(floating);
  const pad = (value: number, width = 2) => String(value).padStart(width, '0');
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  if (isByDays || !isClock) return whenFromEdtf(date);
  return whenFromEdtf(`${date}T${pad(hour)}:${pad(minute)}${isOfPlay ? '~' : ''}${second > 0 || precision === 'second' ? `:${pad(second)}` : ''}`, {
    timeZone,
  });
}
