// The time of an entry of a timeline, with the day that the lines around it give, and where its parts come from.
import { civilFromDays, isTimeZone, weekdayFromDays, whenFromEdtf, type When } from '../../../time/index.js';
import type { Provenance } from '../../../model/index.js';
import type { ReasonWords } from '../../locales/rule-types.js';
import { dayOf } from '../../stamps/stamp-day.js';
import type { Stamp } from '../../stamps/stamp.js';
import { daysOn } from '../days/named-days.js';
import type { PlacedCandidate } from '../days/sequence.js';

/** The time of an entry; undefined where it cannot be. */
export function whenOf({ candidate, days, zone }: PlacedCandidate): When | undefined {
  const { stamp, last, told } = candidate;
  if (told) return told.when;
  const usable = zone !== undefined && isTimeZone(zone) ? zone : undefined;
  const doubt = stamp.approximate ? (stamp.uncertain ? '%' : '~') : stamp.uncertain ? '?' : '';
  const start = `${edtfOf(stamp, days, candidate.step !== undefined)}${doubt}`;
  const end = last
    ? edtfOf(last, lastDayOf(stamp, last, days))
    : stamp.lastDay !== undefined && stamp.hour === undefined && stamp.lastDay > (stamp.day ?? 0)
      ? edtfOf(stamp, days + stamp.lastDay - (stamp.day ?? 0))
      : undefined;
  try {
    return whenFromEdtf(
      end === undefined || end === start ? start : `${start}/${end}`,
      usable === undefined || stamp.hour === undefined ? {} : { timeZone: usable },
    );
  } catch {
    return undefined;
  }
}

/** The day on which a range ends: what it writes, else that of its begin, or the next where its clock has gone back. */
function lastDayOf(stamp: Stamp, last: Stamp, days: number): number {
  const written = dayOf(last, days, undefined);
  if (written !== undefined) return written;
  // "Fri 10:00 – Sat 12:00"
  if (last.weekday !== undefined) return days + daysOn(weekdayFromDays(days), last.weekday);
  return last.hour !== undefined && stamp.hour !== undefined && last.hour * 60 + (last.minute ?? 0) < stamp.hour * 60 + (stamp.minute ?? 0)
    ? days + 1
    : days;
}

function edtfOf(stamp: Stamp, days: number, isCounted = false): string {
  const { year, month, day } = civilFromDays(days);
  const pad = (value: number, width = 2) => String(value).padStart(width, '0');
  if (stamp.day === undefined && stamp.hour === undefined && !isCounted) {
    const month = stamp.month === undefined ? '' : `-${pad(stamp.month)}`;
    return `${pad(stamp.year ?? year, 4)}${month}`;
  }
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  if (stamp.hour === undefined) return date;
  const seconds = stamp.second === undefined ? '' : `:${pad(stamp.second)}`;
  return `${date}T${pad(stamp.hour)}:${pad(stamp.minute ?? 0)}${seconds}`;
}

/** Where each part of that time comes from. */
export function provenanceOf(
  { candidate, isDayImplied, isZoneImplied }: PlacedCandidate,
  zone: string | undefined,
  reasons: ReasonWords,
): Provenance[] {
  const { stamp } = candidate;
  const parts: Provenance[] = [
    isDayImplied && (stamp.hour !== undefined || candidate.step !== undefined)
      ? { part: 'date', basis: 'implied', rule: candidate.step === undefined ? 'list.carried-day' : 'list.counted-day', reason: reasons.lineDay }
      : {
          part: 'date',
          basis: stamp.year === undefined ? 'implied' : 'stated',
          rule: 'list.date',
          reason: stamp.year === undefined ? reasons.lineYear : reasons.line,
        },
  ];
  if (stamp.hour !== undefined) parts.push({ part: 'clock', basis: 'stated', rule: 'list.clock', reason: reasons.line });
  if (stamp.hour !== undefined && zone !== undefined) {
    parts.push(
      isZoneImplied
        ? { part: 'timeZone', basis: 'implied', rule: 'list.zone', reason: reasons.lineZone.replace('{zone}', () => zone) }
        : { part: 'timeZone', basis: 'stated', rule: 'list.zone', reason: reasons.line },
    );
  }
  return parts;
}
