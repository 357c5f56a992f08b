// Clock times inside a line that its day opens: "5 May: Guided walk at 9:00".
import { hasClock, instantFromIso, MS_PER_DAY, tellsHour, type When } from '../../../time/index.js';
import { HOLIDAY, type FoundExpression } from '../../expressions/found-expression.js';
import { firstFrom } from '../../first-from.js';
import { hasDay } from '../../resolution/edtf-value.js';
import type { ListEntry } from '../entries/entries.js';

/** How those are named that count from a clock time. */
const COUNTED = 'ago';
/** Hours from which an evening goes on past midnight, and before which the night before is still told. */
const EVENING = 20,
  DAWN = 4;

/** Puts clock times that name no day of their own on the day of their line, as far as the line names no other before them. */
export function putOnLineDays(expressions: readonly FoundExpression[], entries: readonly ListEntry[]): void {
  for (const { when, body, time, isDayless, speaker, isPosted } of entries) {
    // "Live, 4 May", "21:30 The dam broke at 9": the clock of the line is one of them.
    const isClock = hasClock(when) && !speaker,
      from = isClock ? time.start : body.start;
    if (!(isClock || (when.precision === 'day' && isDay(when.edtf))) || isDayless || time.start > body.start) continue;
    let moved: number | undefined;
    for (let at = firstFrom(expressions, ({ start }) => start < from); at < expressions.length && expressions[at].end <= body.end; at++) {
      const expression = expressions[at];
      if (
        !hasDay(expression.value) ||
        !(expression.isDayCarried || isNameOfDay(expression, body.start) || (moved !== undefined && isCounted(expression)))
      )
        break;
      const isOwn = expression.start < body.start;
      if (moved === undefined && isClock && isOwn && !hasHourOf(expression, when)) break;
      const ofLine = daysBetween(expression.value, when.edtf.slice(0, 10)),
        least = isClock && !isOwn && !isCounted(expression) ? ofLine + daysFrom(when.edtf, expression.value) : -Infinity;
      moved = Math.max(moved ?? ofLine, least);
      // No post tells of what is not written yet.
      if (isPosted && moved > 0) break;
      if (moved !== 0) expression.moveBy(moved);
    }
  }
}

/** "2034-03-16" and nothing behind it. */
function isDay(edtf: string): boolean {
  return edtf.length === 10 && hasDay(edtf);
}

/** "22 May: Election day, polls open at 8": what the line calls its day. */
function isNameOfDay({ start, rule }: FoundExpression, opening: number): boolean {
  return start === opening && rule.startsWith(HOLIDAY);
}

/** The same hour and minute: told in the same zone. */
function hasHourOf({ value }: FoundExpression, { edtf }: When): boolean {
  return value.slice(11, 16) === edtf.slice(11, 16);
}

/** "23:50 Helicopter due at 00:20", "00:10 Missing since 23:30": days from that of the line to the side of midnight on which an hour beside its own lies. */
function daysFrom(line: string, clock: string): number {
  const [from, hour] = [line, clock].map((value) => Number(value.slice(11, 13)));
  if (from >= EVENING && hour < DAWN) return 1;
  return from < DAWN && hour >= EVENING ? -1 : 0;
}

/** "Two minutes later": counted from the clock of its line. */
function isCounted({ rule, value }: FoundExpression): boolean {
  return rule.startsWith(COUNTED) && tellsHour(value);
}

function daysBetween(from: string, to: string): number {
  return Math.round((instantFromIso(to) - instantFromIso(from.slice(0, 10))) / MS_PER_DAY);
}
