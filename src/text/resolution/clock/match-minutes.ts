// Minutes of play: "in the 34th minute", counted from the kick-off where the text tells it, else on the day of the match.
import { twoDigits } from '../../../time/index.js';
import { UNIT, type Meaning } from '../../rules/meaning.js';
import { atMinute, type Context, type Place } from '../context.js';
import { placeValue } from '../value.js';

/** Minutes of the first half: nobody tells how long the break and the time added were. */
const FIRST_HALF = 45;

/** The minute, or the day of the match alone; undefined where no day is told. */
export function placeOfPlay({ n }: Meaning, { kickOff, day }: Context): { value: string; place: Place } | undefined {
  if (n === undefined || n > 130) return undefined;
  if (kickOff?.minute !== undefined && n <= FIRST_HALF) {
    const minute = Math.floor(kickOff.minute) + n;
    return {
      value: `${placeValue(kickOff)}T${twoDigits(Math.floor(minute / 60) % 24)}:${twoDigits(minute % 60)}`,
      place: atMinute(kickOff, kickOff.days, minute),
    };
  }
  const days = kickOff?.days ?? day;
  if (days === undefined) return undefined;
  const place = { days, unit: UNIT.day };
  return { value: placeValue(place), place };
}
