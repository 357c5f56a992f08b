// What a TZID means: an IANA zone where one can be recognised, else the offsets that the file's own VTIMEZONE tells.
import { civilFromDays, daysFromCivil, isTimeZone } from '../../time/index.js';
import type { Component } from './content-lines.js';

/** Gives the zone or offset of a local time (`20340316T170000`): an IANA name, `+01:00`, or undefined where unknown. */
export type ZoneOf = (timeZoneId: string, local: string) => string | undefined;

/** Reads the VTIMEZONEs of a calendar. */
export function readZones(timeZones: readonly Component[]): ZoneOf {
  const own = new Map<string, Component>();
  for (const component of timeZones) {
    const id = valueOf(component, 'TZID');
    if (id !== undefined) own.set(id, component);
  }
  const known = new Map<string, string | undefined>();
  return (id, local) => {
    const component = own.get(id);
    if (!known.has(id)) known.set(id, ianaName(id, component));
    return known.get(id) ?? (component ? offsetFrom(component, local) : undefined);
  };
}

/** `Europe/Vienna` from itself, from X-LIC-LOCATION, or from the end of a path such as `/example.org/2034/Europe/Vienna`. */
function ianaName(id: string, component: Component | undefined): string | undefined {
  const location = component ? valueOf(component, 'X-LIC-LOCATION') : undefined;
  const tail = /[A-Za-z]+(?:\/[A-Za-z0-9_+-]+){1,2}$/.exec(id.slice(-60))?.[0];
  const candidates = [location, id, tail, tail?.slice(tail.indexOf('/') + 1)];
  return candidates.find((name) => name !== undefined && /^(?:[A-Za-z]+\/|UTC$|GMT$)/.test(name) && isTimeZone(name));
}

/** The offset of the observance whose onset is the last one before a local time (RFC 5545 §3.6.5). */
function offsetFrom(component: Component, local: string): string | undefined {
  const at = localNumber(local);
  let best = Number.NEGATIVE_INFINITY;
  let earliest = Number.POSITIVE_INFINITY;
  let offset: string | undefined;
  let before: string | undefined;
  for (const observance of component.components) {
    const to = offsetText(valueOf(observance, 'TZOFFSETTO'));
    const onset = lastOnset(observance, local, at);
    if (onset !== undefined && onset > best && to !== undefined) [best, offset] = [onset, to];
    const first = localNumber(valueOf(observance, 'DTSTART') ?? '');
    if (first < earliest) [earliest, before] = [first, offsetText(valueOf(observance, 'TZOFFSETFROM'))];
  }
  return offset ?? before;
}

function lastOnset(observance: Component, local: string, at: number): number | undefined {
  const start = valueOf(observance, 'DTSTART') ?? '';
  const dates = observance.properties.filter(({ name }) => name === 'RDATE').flatMap(({ value }) => value.split(','));
  const onsets = [start, ...dates].map(localNumber);
  const rule = valueOf(observance, 'RRULE');
  if (rule !== undefined) for (const back of [0, 1]) onsets.push(yearlyOnset(rule, start, Number(local.slice(0, 4)) - back));
  const until = localNumber(/UNTIL=(\w+)/.exec(rule ?? '')?.[1] ?? '99991231T000000');
  const first = localNumber(start);
  const past = onsets.filter((onset) => onset <= at && onset >= first && (onset <= until || onset === first || rule === undefined));
  return past.length === 0 ? undefined : Math.max(...past);
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The day a yearly rule names in one year: `BYMONTH=3;BYDAY=-1SU`, or `BYMONTHDAY=8,9,…;BYDAY=SU`. NaN for other rules. */
function yearlyOnset(rule: string, start: string, year: number): number {
  const part = (name: string): string | undefined => new RegExp(`(?:^|;)${name}=([^;]*)`).exec(rule)?.[1];
  const month = Number(part('BYMONTH') ?? start.slice(4, 6));
  const [, nth = '', name = ''] = /^([+-]?\d*)([A-Z]{2})/.exec(part('BYDAY') ?? '') ?? [];
  const weekday = WEEKDAYS.indexOf(name);
  const clock = start.slice(9);
  if (weekday < 0 || !(month >= 1 && month <= 12)) return localNumber(`${year}${start.slice(4)}`);
  const allowed = part('BYMONTHDAY')?.split(',').map(Number);
  const firstDay = daysFromCivil(year, month, 1);
  const nextMonth = month === 12 ? daysFromCivil(year + 1, 1, 1) : daysFromCivil(year, month + 1, 1);
  const days: number[] = [];
  for (let day = firstDay; day < nextMonth; day++) {
    // 1970-01-01 was a Thursday.
    const isWeekday = (((day + 3) % 7) + 7) % 7 === weekday;
    if (isWeekday && (!allowed || allowed.includes(day - firstDay + 1))) days.push(day);
  }
  const count = Number(nth === '' ? '1' : nth);
  const chosen = days.at(count < 0 ? count : count - 1);
  if (chosen === undefined) return Number.NaN;
  const date = civilFromDays(chosen);
  return localNumber(`${date.year}${String(date.month).padStart(2, '0')}${String(date.day).padStart(2, '0')}T${clock}`);
}

/** A local time as a number that sorts like it. */
function localNumber(local: string): number {
  const match = /^(\d{8})(?:T(\d{6}))?/.exec(local.trim());
  return match ? Number(`${match[1] ?? ''}${match[2] ?? '000000'}`) : Number.NaN;
}

/** `-0430` → `-04:30`; seconds of old local mean times are left out. */
function offsetText(offset: string | undefined): string | undefined {
  const match = /^([+-])(\d\d)(\d\d)/.exec(offset?.trim() ?? '');
  if (!match) return undefined;
  return `${match[2] === '00' && match[3] === '00' ? '+' : (match[1] ?? '')}${match[2] ?? ''}:${match[3] ?? ''}`;
}

function valueOf(component: Component, name: string): string | undefined {
  return component.properties.find((property) => property.name === name)?.value.trim();
}
