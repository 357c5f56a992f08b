// The document's own clock: the day it was written at its place, the zone of its local times, and how it counts.
import {
  daysFromCivil,
  floatingFromInstant,
  floatingFromParts,
  formatOffset,
  instantFromFloating,
  isMonthDay,
  isTimeZone,
  orderInYear,
  partsFromFloating,
  twoDigits,
  type Instant,
} from '../../time/index.js';
import type { DocumentClock, PlacedZone } from '../document.js';
import type { ReasonWords } from '../locales/rule-types.js';
import type { ParseOptions } from '../options.js';
import type { Head } from './head.js';
import type { PlacedStamp } from './head-dates.js';
import type { Stamp } from '../stamps/stamp.js';
import type { DateOrder } from '../stamps/stamp-date.js';
import type { Survey } from './survey.js';
import type { Vocabulary } from './vocabulary.js';

interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly zone?: string;
  readonly lastDay?: number;
}

/** Puts together what head, survey, datelines and caller tell. */
export function readClock(
  head: Head,
  survey: Survey,
  words: Vocabulary,
  dateOrder: 'mdy' | 'dmy',
  options: ParseOptions,
  placed: readonly PlacedZone[] | undefined,
  looksBack: () => boolean,
): DocumentClock {
  const { reasons } = words;
  const [timeZone, zoneReason] = findZone(head, survey, options, reasons);
  const headed = wallOf(head),
    stretch = headed?.lastDay === undefined || headed.lastDay <= headed.day ? undefined : stretchOf(headed, headed.lastDay);
  // "Week of May 10–16", of which all is told as past: written at its end.
  const given = parseReference(options.reference);
  const wall = given
    ? ofDateline(given, head.dateline?.stamp)
    : headed && stretch && looksBack()
      ? { ...headed, day: headed.lastDay ?? headed.day }
      : headed;
  const reference = wall && localReference(wall, timeZone);
  const reason = [
    reference === undefined
      ? undefined
      : `${options.reference === undefined ? (head.occasion ? reasons.clockHead : reasons.clockPosted) : reasons.clockGiven}: ${reference}`,
    timeZone === undefined ? undefined : `${zoneReason}: ${timeZone}`,
  ]
    .filter((part) => part !== undefined)
    .join('; ');
  return {
    reference,
    timeZone,
    stretch,
    isReport: reference === undefined && head.dateline !== undefined,
    isZoneStated: timeZone !== undefined && zoneReason === reasons.zoneText,
    isZoneOfMention: timeZone !== undefined && (zoneReason === reasons.zoneLead || zoneReason === reasons.zoneMoney),
    placed,
    reason: reason === '' ? undefined : reason,
    dateOrder: options.dateOrder ?? survey.dateOrders.told ?? orderOfZone(head, words) ?? openOrder(survey, options) ?? dateOrder,
    fiscalYearEndMonth: survey.fiscalYearEndMonth,
  };
}

function findZone(head: Head, survey: Survey, options: ParseOptions, reasons: ReasonWords): [zone: string | undefined, reason: string] {
  if (options.timeZone !== undefined && isTimeZone(options.timeZone)) return [options.timeZone, reasons.zoneGiven];
  const stated = survey.statedZones[0];
  if (stated) return [stated.zone, reasons.zoneText];
  if (head.dateline?.zone !== undefined) return [head.dateline.zone, reasons.zoneDateline.replace('{place}', () => head.dateline?.place ?? '')];
  if (head.placeZone !== undefined) return [head.placeZone, reasons.zoneHead];
  if (survey.pairedOffset !== undefined) return [survey.pairedOffset, reasons.zoneBeside];
  if (head.published?.stamp.zone !== undefined) return [head.published.stamp.zone, reasons.zonePosted];
  if (head.titleZone !== undefined) return [head.titleZone, reasons.zoneHead];
  if (head.leadZone !== undefined) return [head.leadZone, reasons.zoneLead];
  if (survey.moneyZone !== undefined) return [survey.moneyZone, reasons.zoneMoney];
  return [undefined, ''];
}

/** The order of dates that can be read in both ways: by how near they lie, else by how the text names its days. */
export function openOrder({ dateOrders }: Survey, { reference }: ParseOptions): DateOrder | undefined {
  const given = parseReference(reference);
  return dateOrders.nearer(given && daysFromCivil(given.year, given.month, given.day)) ?? dateOrders.named;
}

const ISO = /^(-?\d{4,6})-(\d\d)(?:-(\d\d)(?:[T ](\d\d):?(\d\d)(?::?\d\d(?:[.,]\d+)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?)?/;

function parseReference(reference: string | undefined): Wall | undefined {
  const match = reference === undefined ? null : ISO.exec(reference);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, zone] = match;
  const wall = { year: Number(year), month: Number(month), day: Number(day ?? 1) };
  if (!isMonthDay(wall.month, wall.day)) return undefined;
  if (hour === undefined) return wall;
  return {
    ...wall,
    hour: Number(hour),
    minute: Number(minute),
    ...(zone === undefined ? {} : { zone: zone === 'Z' ? 'UTC' : zone.length === 3 ? `${zone}:00` : zone }),
  };
}

/** "PUNE, Jan 18, 2034:", handed over in May: written on that day, or on the last such one. */
function ofDateline(given: Wall, stamp: Stamp | undefined): Wall {
  if (stamp?.month === undefined || stamp.day === undefined) return given;
  const { month, day } = stamp,
    late = orderInYear(month, day) - orderInYear(given.month, given.day),
    year = stamp.year ?? (late > 1 ? given.year - 1 : given.year);
  return late === 0 && year === given.year ? given : { year, month, day };
}

function stretchOf({ year, month, day }: Wall, last: number): readonly [number, number] {
  const first = daysFromCivil(year, month, day);
  return [first, first + last - day];
}

function wallOf(head: Head): Wall | undefined {
  return (head.occasion ?? head.published)?.stamp;
}

/** The wall clock at the place of writing: moved there if the posted time tells its own zone. */
function localReference(wall: Wall, timeZone: string | undefined): string {
  const floating = floatingFromParts(wall.year, wall.month, wall.day, wall.hour ?? 0, wall.minute ?? 0);
  if (wall.hour === undefined) return dateText(floating);
  const isMoved = wall.zone !== undefined && timeZone !== undefined && wall.zone !== timeZone;
  const local = isMoved ? floatingFromInstant(instantFromFloating(floating, wall.zone).instant, timeZone) : floating;
  const { hour, minute } = partsFromFloating(local);
  return `${dateText(local)}T${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** The posted line as ISO 8601, with its offset where it tells a zone. */
export function publishedValue({ stamp, isMonth }: PlacedStamp, zone = stamp.zone): string {
  const date = dateText(floatingFromParts(stamp.year, stamp.month, stamp.day));
  if (isMonth) return date.slice(0, -3);
  if (stamp.hour === undefined) return date;
  const floating = floatingFromParts(stamp.year, stamp.month, stamp.day, stamp.hour, stamp.minute ?? 0);
  const offset = zone === undefined ? '' : formatOffset(instantFromFloating(floating, zone).offsetMs);
  return `${date}T${twoDigits(stamp.hour)}:${twoDigits(stamp.minute ?? 0)}${offset}`;
}

function dateText(floating: Instant): string {
  const { year, month, day } = partsFromFloating(floating);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The order in which numeric dates are written at the place of the head. */
export function orderOfZone(head: Head, words: Vocabulary): 'mdy' | 'dmy' | undefined {
  const zone = head.dateline?.zone ?? head.placeZone;
  if (zone === undefined || !words.places) return undefined;
  return words.places.monthFirst.split(' ').includes(zone) ? 'mdy' : 'dmy';
}
