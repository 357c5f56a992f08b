// The hours of a day that stand behind it: "17 March between 10:00 and 14:00", "from 2 pm to 5 pm".
import type { Tokens } from '../../tokens/tokens.js';
import { COORDINATOR, PREPOSITION, TO, UNTIL } from '../../words/vocabulary.js';
import { skipSeparators } from '../separators.js';
import { extent, onDay, type ToldSpan, type ToldTime, type ToldTimes } from '../told-time.js';

/** "17 March | between 10:00 and 14:00", to the end of the line: those hours of the day before. */
export function hoursBehind(tokens: Tokens, [from, to]: readonly [number, number], told: ToldTimes, verbs: Int32Array): ToldTime | undefined {
  const [hours, last, more] = told.spansIn(from, to, 1) as (ToldSpan | undefined)[],
    end = last ?? hours,
    day = told.closing(0, from - 1);
  if (!hours?.isDayless || !end?.isDayless || more || !day || skipSeparators(tokens, end.to, to) < to) return undefined;
  const joins = (at: number, bits: number): boolean => (verbs[tokens.word[at]] & bits) !== 0;
  for (let at = from; at < hours.from; at++) if (!joins(at, PREPOSITION)) return undefined;
  if (last && !(last.from === hours.to + 1 && joins(hours.to, COORDINATOR | TO | UNTIL))) return undefined;
  const [first, second] = [hours, end].map(({ when }) => onDay(when, day.when));
  return first && second && { ...day, when: last ? extent(first, second.edtf) : first, next: end.to };
}
