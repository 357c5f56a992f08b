// A time expression as it is handed out. Extent and reasons are worked out when somebody asks for them.
import type { Provenance } from '../../model/index.js';
import { addDays, civilFromDays, tellsHour, partOfWhen, whenFromEdtf, whenWith, type When } from '../../time/index.js';
import { timeConfidence } from '../confidence/evidence.js';
import { zoneAt, type DocumentClock } from '../document.js';
import type { TimeExpression, TimexMod, TimexType } from '../expression.js';
import type { ReasonWords } from '../locales/rule-types.js';
import { edtfOfValue, hasDay } from '../resolution/edtf-value.js';
import type { Resolved } from '../resolution/resolve.js';

/** Rules of days that have a name begin with it. */
export const HOLIDAY = 'holiday';

/** What all expressions of a text share. */
export interface Surroundings {
  readonly text: string;
  readonly reasons: ReasonWords;
  readonly mode: 'news' | 'narrative';
  /** Days in words, as far as they were told. */
  readonly days: Map<number, string>;
  /** Zone that stands beside most clock times: that of the others, where the document has none. */
  heardZone: string | undefined;
  /** The document's clock, read when first asked for. */
  clock(): DocumentClock | undefined;
}

/** All fields are there from the start, so that all expressions have one shape: they are read for every clause. */
export class FoundExpression implements TimeExpression {
  /** Zone told beside the clock time or by a second clock: IANA name or offset. */
  statedZone: string | undefined = undefined;
  isPaired = false;
  /** The zone is that of the place of which this one clock time is told: "1:30 p.m. local time in Lima". */
  isElsewhere = false;
  /** Told with a doubt: "perhaps in 1557", "in 1557 (?)". */
  isDoubted = false;
  /** Told as local time: on no clock that the text tells for others. */
  isLocal = false;
  /** Zone in which the clock time told before it, in the same paragraph, was told. */
  heardZone: string | undefined = undefined;
  value: string;
  /** First or second of two times that one phrase joins: "from Monday to Friday". */
  range: 'start' | 'end' | undefined = undefined;
  readonly type: TimexType;
  readonly rule: string;
  readonly #resolved: Resolved;
  readonly #shared: Surroundings;
  #when: When | null | undefined;
  #provenance: readonly Provenance[] | undefined;
  #confidence: number | undefined;
  #movedBy = 0;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly mod: TimexMod | undefined,
    ruleId: string,
    resolved: Resolved,
    shared: Surroundings,
  ) {
    this.type = resolved.type;
    this.value = resolved.value;
    this.rule = resolved.turn === undefined ? ruleId : `${ruleId}.${resolved.turn}`;
    this.#resolved = resolved;
    this.#shared = shared;
  }

  /** Gives a clock time the zone that stands beside it; UTC is marked in the value. */
  stateZone(zone: string): void {
    this.statedZone = zone;
    if (zone === 'UTC') this.value += 'Z';
  }

  /** A clock time whose day is that of words before it, or that of writing. */
  get isDayCarried(): boolean {
    const { how } = this.#resolved;
    return this.type === 'TIME' && (how === 'carried' || how === 'today');
  }

  /** Puts it on a day some days later; what it was counted from lies as far from there. */
  moveBy(days: number): void {
    this.value = this.value.replace(/^\d{4}-\d\d-\d\d/, (day) => addDays(day, days));
    this.#movedBy += days;
    this.#when = this.#provenance = undefined;
  }

  get text(): string {
    return this.#shared.text.slice(this.start, this.end);
  }

  get when(): When | undefined {
    if (this.#when === undefined) this.#when = this.#readWhen() ?? null;
    return this.#when ?? undefined;
  }

  get provenance(): readonly Provenance[] {
    return (this.#provenance ??= this.#readProvenance());
  }

  get confidence(): number {
    return (this.#confidence ??= this.#readConfidence());
  }

  #readConfidence(): number {
    const { how = 'stated', from, turn, place, isRough = false } = this.#resolved;
    const { type, value, mod, rule } = this;
    const distance = from === undefined || place === undefined ? undefined : place.days - from;
    return timeConfidence({ rule, type, value, mod, how, turn, distance, isRough, mode: this.#shared.mode });
  }

  /** Plain data, as JSON shows it. */
  toJSON(): TimeExpression {
    const { start, end, text, type, value, mod, when, rule, range, confidence, provenance } = this;
    return { start, end, text, type, value, ...(mod && { mod }), ...(when && { when }), rule, ...(range && { range }), confidence, provenance };
  }

  #readProvenance(): readonly Provenance[] {
    const { how = 'stated', from } = this.#resolved;
    const date: Provenance = {
      part: this.type === 'DURATION' ? 'duration' : 'date',
      basis: how === 'stated' ? 'stated' : 'implied',
      rule: this.rule,
      reason: this.#reason(how, from),
    };
    const parts: Provenance[] = [date];
    if (this.type === 'TIME' && tellsHour(this.value))
      parts.push({ part: 'clock', basis: 'stated', rule: this.rule, reason: this.#reason('stated') });
    const zone = this.#zone();
    if (zone !== undefined && this.when?.timeZone !== undefined) {
      const isStated = this.statedZone !== undefined;
      const key = this.isPaired ? 'zonePaired' : isStated ? 'zoneStated' : 'zone';
      parts.push({ part: 'timeZone', basis: isStated && !this.isPaired ? 'stated' : 'implied', rule: `zone.${key}`, reason: this.#reason(key) });
    }
    return parts;
  }

  #readWhen(): When | undefined {
    if (this.type !== 'DATE' && this.type !== 'TIME') return undefined;
    let edtf = edtfOfValue(this.value);
    if (edtf === undefined) return undefined;
    if (this.mod === 'ON_OR_AFTER') edtf += '/..';
    else if (this.mod === 'ON_OR_BEFORE') edtf = `../${edtf}`;
    const zone = this.#zone();
    try {
      const when = whenFromEdtf(edtf, zone === undefined ? {} : { timeZone: zone });
      const approximate = this.mod === 'APPROX' || this.#resolved.isRough === true;
      const told = approximate || this.isDoubted ? whenWith(when, { approximate, uncertain: this.isDoubted }) : when;
      return this.mod === 'START'
        ? partOfWhen(told, 'early')
        : this.mod === 'MID'
          ? partOfWhen(told, 'mid')
          : this.mod === 'END'
            ? partOfWhen(told, 'late')
            : told;
    } catch {
      return undefined;
    }
  }

  /** Zones matter to days and clock times, not to months and years. */
  #zone(): string | undefined {
    if (this.statedZone !== undefined || !hasDay(this.value)) return this.statedZone;
    const clock = this.#shared.clock();
    const heard = this.value.length > 14 ? (this.heardZone ?? this.#shared.heardZone) : undefined,
      home = clock && zoneAt(clock, this.start);
    if (this.isLocal) return home === 'UTC' ? undefined : home;
    return clock?.isZoneOfMention === true ? (heard ?? home) : (home ?? heard);
  }

  #reason(how: keyof ReasonWords, from?: number): string {
    const { reasons } = this.#shared;
    return fill(reasons[how], (name) =>
      name === 'words'
        ? this.text
        : name === 'zone'
          ? (this.#zone() ?? '').replace(/^[-+]/, 'UTC$&')
          : from === undefined
            ? ''
            : this.#dayInWords(from + this.#movedBy),
    );
  }

  #dayInWords(days: number): string {
    const { reasons, days: told } = this.#shared;
    let words = told.get(days);
    if (words === undefined) told.set(days, (words = dayInWords(days, reasons)));
    return words;
  }
}

function dayInWords(days: number, reasons: ReasonWords): string {
  const { year, month, day } = civilFromDays(days);
  return fill(reasons.day, (name) => (name === 'day' ? String(day) : name === 'year' ? String(year) : pieces(reasons.months, ' ')[month - 1]));
}

/** A sentence with its `{names}` filled in. */
function fill(template: string, valueOf: (name: string) => string): string {
  const parts = pieces(template, /\{(\w+)\}/);
  let text = parts[0];
  for (let index = 1; index < parts.length; index += 2) text += valueOf(parts[index]) + parts[index + 1];
  return text;
}

const cut = new Map<string, readonly string[]>();

/** A sentence of a locale cut up, once. */
function pieces(template: string, separator: RegExp | string): readonly string[] {
  let parts = cut.get(template);
  if (!parts) cut.set(template, (parts = template.split(separator)));
  return parts;
}
