// Headings that tell the years of what follows: "1931: The second dam", "The long drought (1931–1934)".
import { civilFromDays } from '../../../time/index.js';
import { noteLatest, type Context, type Place } from '../context.js';
import { CAPITAL, NEWLINE, PUNCT, SPACE_BEFORE, type Tokens } from '../../tokens/tokens.js';

/** Longest heading, in tokens on either side of its year. */
const HEADING = 14;
/** Longest heading on a line of its own, in UTF-16 units; a longer line may be wrapped prose. */
const LINE = 60;

/** The story goes on in the years of a heading; of two, it begins with the first. */
export function openChapter(context: Context, place: Place, range?: 'start' | 'end'): void {
  const { year } = civilFromDays(place.days);
  noteLatest(context, place);
  if (range === 'end' && context.chapter !== undefined) context.chapter.last = year;
  else {
    context.chapter = { first: year, last: year };
    context.anchor = context.last = context.narrated = context.near = place;
    context.nearTelling = 0;
    context.nearAt = context.token;
  }
}

/** Whether tokens `from`–`to` (half-open) stand in a heading: a short line without a full stop, or one that lost its line break. */
export function isInHeading(tokens: Tokens, from: number, to: number): boolean {
  const { kind, flags, start, end, text, length } = tokens;
  let first = from;
  while (first > 0 && kind[first - 1] !== NEWLINE) if (from - --first > HEADING) return false;
  if (kind[to] !== NEWLINE && (flags[to] & (CAPITAL | SPACE_BEFORE)) === CAPITAL) return true;
  let last = to;
  while (kind[last] !== NEWLINE) if (++last - to > HEADING) return false;
  if (last === length || end[last - 1] - start[first] > LINE) return false;
  return kind[last - 1] !== PUNCT || !'.,;!?"”'.includes(text.charAt(start[last - 1]));
}
