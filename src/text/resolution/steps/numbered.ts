// Days, weeks and years that are numbered from a begin that was told: "on the third day", "in the second year of his reign".
import { UNIT, type Meaning } from '../../rules/meaning.js';
import type { Context, Place } from '../context.js';
import type { Cue } from '../cue.js';
import { stepPlace } from '../value.js';

/** {@link Meaning.play} of what is numbered. */
export const NUMBERED = 2;

/** Tokens within which what began is still spoken of. */
const REACH = 200;

/** The numbered day or longer unit of what began last; undefined where nobody told so finely when that was. */
export function placeOfNumber({ n = 0, unit = UNIT.day }: Meaning, context: Context, cue: Cue): Place | undefined {
  const { begun, near, nearAt, reference = Infinity } = context;
  // "The trial opened on 28 May. An earlier one, in November, collapsed on its second day": nobody knows when that began.
  if (near !== begun && cue.isSameSentence(nearAt)) return undefined;
  const begin = openedBy(context, cue);
  if (begin === undefined || begin.unit > unit || n < 1) return undefined;
  const place = stepPlace(begin.days, unit, n - 1);
  // Nothing is over that lies ahead.
  return cue.toward() <= -1 && place.days > reference ? undefined : place;
}

/** When what was told last to have begun did so, or the first day of a stretch: "from 3 to 8 May. On the first evening". */
function openedBy({ begun, begunAt, stretchFrom, stretchTo, stretchAt, nearBegin, nearAt, token }: Context, cue: Cue): Place | undefined {
  const isNear = (at: number): boolean => at >= begunAt && token - at <= REACH && cue.isOf?.(at) !== false;
  if (nearBegin?.unit === UNIT.day && isNear(nearAt)) return nearBegin;
  if (stretchTo !== 0 && stretchFrom !== Infinity && isNear(stretchAt)) return { days: stretchFrom, unit: UNIT.day };
  return isNear(begunAt) ? begun : undefined;
}
