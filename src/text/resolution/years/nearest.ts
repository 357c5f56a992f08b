// A month, day, season or holiday without a year: which of its asked returns is meant.
import { civilFromDays, weekdayFromDays } from '../../../time/index.js';
import { UNIT, type Meaning } from '../../rules/meaning.js';
import type { Context, Place } from '../context.js';
import type { Cue, Found } from '../cue.js';
import { holidayWeekday } from './holidays.js';
import { OLD, fromOldStory, fromTimesTold } from './returns-told.js';
import { storyBase } from '../story-base.js';
import { inStory, storyAnchor } from './story-year.js';
import { isToCome } from './to-come.js';
import { placeOf, placeValue, stepPlace } from '../value.js';
import type { Yearly } from './yearly.js';

/** What comes back every year, named without one where its neighbours tell which is meant. */
export interface YearAsked {
  /** Its return in a year; undefined where that has none (29 February, a weekday that it does not fall on). */
  readonly at: (year: number) => Place | undefined;
  /** How finely it is named. */
  readonly unit: number;
  /** The weekday told beside it. */
  readonly weekday: number | undefined;
  readonly meaning: Meaning;
  readonly context: Context;
  readonly cue: Cue;
}

/** Year that was said or stepped to. */
interface Hint {
  readonly year: number | undefined;
  readonly stepped: Found | undefined;
}

/** The return that is meant: of the year told, else of the story, else the one nearest to the day of writing on the side to which the clause looks. */
export function nearestReturn({ daysIn, unit }: Yearly, hint: Hint, meaning: Meaning, context: Context, cue: Cue): Found | undefined {
  const on = (year: number): Place | undefined => {
    const days = daysIn(year);
    return days === undefined ? undefined : { days, unit };
  };
  if (hint.year !== undefined) {
    const place = on(hint.year);
    return place && { place, how: hint.stepped?.how, from: hint.stepped?.from };
  }
  // A weekday beside the date tells the year, and so does "Good Friday, 24 March".
  const weekday = meaning.weekday ?? (meaning.holiday !== undefined && meaning.day !== undefined ? holidayWeekday(meaning.holiday) : undefined);
  const at =
    weekday === undefined || unit !== UNIT.day || meaning.nth !== undefined
      ? on
      : (year: number): Place | undefined => {
          const place = on(year);
          return place && weekdayFromDays(place.days) === weekday ? place : undefined;
        };
  const asked: YearAsked = { at, unit, weekday, meaning, context, cue };
  const told =
    meaning.from === 1
      ? storyBase(context, cue, unit)
      : meaning.toward !== undefined && context.isHistory && cue.toward() <= 0
        ? context.anchor
        : undefined;
  // "The following summer" after a bare year lies in the next.
  const reference =
    told === undefined
      ? (context.home ?? context.reference ?? context.about)
      : told.unit >= UNIT.year && meaning.toward === 1
        ? stepPlace(told.days, told.unit, 1).days - 1
        : told.days;
  const anchor = storyAnchor(asked, told, reference);
  if (anchor) return (at === on ? undefined : aboutWriting(asked, anchor, context.reference)) ?? inStory(asked, anchor) ?? ofNoYear(on, context);
  if (reference === undefined) return ofNoYear(on, context);
  // "The following spring it flooded" behind nothing that is told.
  if (meaning.from === 1 && meaning.toward === 1 && told === undefined && cue.toward() <= -1) return ofAnyYear(on);
  if (meaning.toward === 0) return thisYear(on, reference, cue);
  const past =
    told !== undefined ? undefined : ((meaning.toward === undefined ? fromTimesTold(asked, reference) : undefined) ?? fromOldStory(asked, reference));
  if (past) return past;
  const found = fromReference(asked, reference);
  // "Will be held on Friday, 21 June", written on 10 June of a year in which that is a Saturday: a slip.
  const plain = at === on ? undefined : fromReference({ ...asked, at: on }, reference);
  if (!plain || !isNear(plain, reference, NEAR) || (found && isNear(found, reference, FAR))) return found;
  return goesOnTo(plain, found, context) ? found : plain;
}

/** "Built in 1931. It will shut on Monday 8 September", where nobody says when that was written: a day of nobody knows which year. */
function ofNoYear(on: YearAsked['at'], { reference }: Context): Found | undefined {
  return reference === undefined ? ofAnyYear(on) : undefined;
}

function ofAnyYear(on: YearAsked['at']): Found | undefined {
  const open = on(2000);
  return open && { open: `XXXX${placeValue(open).slice(4)}` };
}

/** "Chairman until 2003. Funeral on Friday 24 February": the year of the story has no such day, and the days about the writing have. */
function aboutWriting(asked: YearAsked, anchor: Place, reference: number | undefined): Found | undefined {
  if (reference === undefined || asked.at(civilFromDays(anchor.days).year) !== undefined) return undefined;
  const found = fromReference(asked, reference);
  return found && isNear(found, reference, NEAR) ? found : undefined;
}

/** "Prelims: 8 January", "Last day: Friday 29 June", written in June: a list goes on to the June in which that is true. */
function goesOnTo({ place: plain }: Found, found: Found | undefined, { near }: Context): boolean {
  const place = found?.place;
  if (near?.unit !== UNIT.day || !plain || !place) return false;
  return plain.days < near.days && place.days > near.days && place.days - near.days < YEAR;
}

/** Days from the writing to a date that is told with its weekday: that fall into the same year by that alone; to one that may be of another. */
const NEAR = 31,
  FAR = 183,
  YEAR = 366;

function isNear({ place }: Found, reference: number, days: number): boolean {
  return place !== undefined && Math.abs(place.days - reference) <= days;
}

/** "This January", and the one to come where it "expires this January", in December. */
function thisYear(on: YearAsked['at'], reference: number, cue: Cue): Found | undefined {
  const { year } = civilFromDays(reference);
  const first = on(year),
    place = first !== undefined && cue.toward() > 0 && reference - stepPlace(first.days, first.unit, 1).days > OLD ? on(year + 1) : first;
  return place && { place, how: 'step', from: reference };
}

/** The return before or after the reference, as the clause looks. */
function fromReference(asked: YearAsked, reference: number): Found | undefined {
  const {
      at,
      meaning: { n, toward },
    } = asked,
    current = placeOf(reference, asked.unit).days;
  const [back, ahead] = bothSides(asked, reference, current);
  const takeAhead = ahead !== undefined && (back === undefined || isToCome(asked, reference, back.days, ahead.days, current));
  const next = takeAhead ? ahead : back;
  // "Three summers ago".
  const place = n === undefined || next === undefined || toward === undefined ? next : at(civilFromDays(next.days).year + toward * (n - 1));
  if (!place) return undefined;
  const turn = takeAhead ? 'ahead' : 'past';
  // The day of writing is told by nothing but the weekdays.
  const isOfWeekdays = asked.context.reference === undefined && reference === asked.context.about;
  return { place, how: isOfWeekdays ? 'weekdays' : turn, from: reference, turn };
}

/** The last return up to the reference and the first behind it. A year has every such day, but for 29 February and for days whose weekday is told. */
function bothSides(
  { at, meaning: { toward }, cue }: YearAsked,
  reference: number,
  current: number,
): [back: Place | undefined, ahead: Place | undefined] {
  const { year: now } = civilFromDays(reference);
  let back: Place | undefined, ahead: Place | undefined;
  for (let reach = 1; reach <= 8 && (reach === 1 || !(back ?? ahead) || (!back && cue.toward() <= -1)); reach += 7)
    for (let year = now - reach; year <= now + reach; year++) {
      const place = at(year);
      if (!place) continue;
      if (place.days < current || (place.days === current && toward === undefined)) back = place;
      else if (place.days > current) {
        ahead ??= place;
        break;
      }
    }
  return [back, ahead];
}
