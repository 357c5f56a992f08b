// Clock times inside a line that its day opens: "5 May: Guided walk at 9:00".
import { instantFromIso, MS_PER_DAY } from '../../time/index.js';
import type { FoundExpression } from '../expressions/found-expression.js';
import { firstFrom } from '../first-from.js';
import { hasDay } from '../resolution/edtf-value.js';
import type { ListEntry } from './entries.js';

/** How the rules are named that find days with a name of their own. */
const HOLIDAY = 'holiday';

/** Puts clock times that name no day of their own on the day of their line, as far as the line names no other before them. */
export function putOnLineDays(expressions: readonly FoundExpression[], entries: readonly ListEntry[]): void {
  for (const { when, body, time, isDayless } of entries) {
    if (when.precision !== 'day' || !isDay(when.edtf) || isDayless || time.start > body.start) continue;
    let moved: number | undefined;
    for (let at = firstFrom(expressions, ({ start }) => start < body.start); at < expressions.length && expressions[at].end <= body.end; at++) {
      const expression = expressions[at];
      if (!hasDay(expression.value) || !(expression.isDayCarried || isNameOfDay(expression, body.start))) break;
      moved ??= daysBetween(expression.value, when.edtf);
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

function daysBetween(from: string, to: string): number {
  return Math.round((instantFromIso(to) - instantFromIso(from.slice(0, 10))) / MS_PER_DAY);
}
