// Two clock times beside each other: the zone of one, or the offset between both, tells that of the other.
import type { Place } from '../resolution/context.js';
import type { Resolved } from '../resolution/resolve.js';
import { dayElsewhere, dayNearest, momentOf, pairedOffset } from '../resolution/clock/stated-zone.js';
import { dayValue } from '../resolution/value.js';
import { isAlternative, isLocalTime } from './local-time.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import { CLOSE_PAREN, signAt, SLASH } from '../tokens/signs.js';
import { CAPITAL, WORD, type Tokens } from '../tokens/tokens.js';
import { isNewParagraph } from '../tokens/paragraphs.js';
import { isBracketed, leavesBrackets } from './around.js';
import { UNIT } from '../rules/meaning.js';
import type { FoundExpression } from './found-expression.js';

/** Tokens between two clocks in brackets, which may name the place of the first, at most. */
const LONGEST_PLACE = 5;

interface ClockAt {
  readonly expression: FoundExpression;
  readonly place: Place;
  /** Token behind it. */
  readonly end: number;
  /** On another day there than in the story. */
  readonly isElsewhere: boolean;
}

/** The clock time in hand, and the zone that is stated beside it. */
interface Clock {
  readonly expression: FoundExpression;
  readonly place: Place;
  readonly zone: string | undefined;
  readonly start: number;
  /** Token behind it. */
  readonly end: number;
}

/** Minutes behind a clock time that another goes on from it, at most. */
const MINUTES_ON = 45;

/** Clock times of several zones: nobody knows in which the others are told. */
const MIXED = '';

/** Reads clock times in text order. */
export class SecondClock {
  #last: ClockAt | undefined;
  /** The begin of a stretch that the last one ends. */
  #begin: ClockAt | undefined;
  /** The begin of the same stretch in brackets, on another zone's clock. */
  #again: Clock | undefined;
  /** The zone told beside clock times. */
  #zone: string | undefined;

  /** Where the first of the two clock times in hand lies, where only the second tells the day. */
  moved: Place | undefined;

  /** Token behind the last clock in brackets. */
  #bracketed = 0;

  /** The zone told beside the clock times of the paragraph in hand. */
  #zoneHere: string | undefined;

  /** @param home - the zone in which a clock time without one is read, asked for only where it is needed. */
  constructor(
    private readonly tokens: Tokens,
    private readonly joint: Int16Array,
    private readonly rangeJoint: Int16Array,
    private readonly words: Vocabulary,
    private readonly home: (offset: number) => string | undefined,
  ) {}

  /** "Eleven minutes later": on the clock that it counts from. */
  continueOn(expression: FoundExpression, last = this.#last): void {
    const zone = last?.expression.statedZone;
    if (zone !== undefined) pair(expression, zone);
  }

  /** A time on another zone's clock, on the day that it is there. @param namesDay - of which words beside it tell at least the day of the month. */
  onDayThere(resolved: Resolved | undefined, zone: string | undefined, at: number, namesDay: boolean): Resolved | undefined {
    const last = this.#last;
    if (!resolved?.place || !last || zone === undefined) return resolved;
    const { minute = 0 } = resolved.place,
      zoneLast = last.expression.statedZone;
    const isBeside = zoneLast !== undefined && at === last.end + 1,
      isOpen = !namesDay && (resolved.how === 'today' || resolved.how === 'carried');
    // "At 04:18 CEST (03:18 BST)", "16:30 BST / 00:30 JST on 9 July": the moment that was told right before.
    if (isBeside && (isOpen ? isBracketed(this.tokens, at) : signAt(this.tokens, last.end) === SLASH)) {
      const { days, apart } = dayNearest(momentOf(last.place.days, last.place.minute ?? 0, zoneLast), last.place.days, minute, zone);
      return isOpen || apart === 0 ? onDay(resolved, days) : resolved;
    }
    if (resolved.how !== 'carried') return resolved;
    // "Restarted at 17:58 UTC and, at 18:40 UTC, restored": the same clocks go on.
    if (last.expression.statedZone === zone && last.place.days !== resolved.place.days && last.isElsewhere) return onDay(resolved, last.place.days);
    const from = last.expression.statedZone ?? this.home(last.expression.start) ?? this.#zone;
    const place = from === undefined || from === MIXED ? undefined : dayElsewhere(resolved.place, zone, last.place, from);
    return place ? onDay(resolved, place.days) : resolved;
  }

  /**
   * Takes in a clock time in tokens `from`–`to`.
   * @param zone - stated beside it.
   * @returns whether it tells a moment of another zone, or one told before: the story does not go on from it.
   */
  read(expression: FoundExpression, place: Place, zone: string | undefined, { how, value }: Resolved, from: number, to: number): boolean {
    const last = this.#last,
      clock: Clock = { expression, place, zone, start: from, end: to };
    if (last && this.#begin && this.#readAgain(last, this.#begin, clock)) return true;
    this.moved = undefined;
    if (last && zone !== undefined && this.#lendZone(last, clock, zone, value, how)) return true;
    const isLocal = zone === undefined && isLocalTime(this.tokens, from, to, this.words);
    if (isLocal) {
      expression.isLocal = true;
      if (last && this.#isJoined(last, from)) last.expression.isLocal = true;
    }
    if (last && this.#tellsAgain(last, clock, isLocal)) return true;
    const isElsewhere = last !== undefined && zone !== undefined && this.#isThere(last, place, zone, how);
    this.#begin = last && this.#isJoined(last, from) ? last : undefined;
    this.#last = { expression, place, end: to, isElsewhere };
    if (last && this.#zone === MIXED && isNewParagraph(this.tokens, last.end, from)) this.#zoneHere = undefined;
    this.#noteZone(clock, isLocal, last);
    return isElsewhere;
  }

  /**
   * Gives the last clock time the zone that is stated beside this one.
   * @returns whether both tell one moment.
   */
  #lendZone(last: ClockAt, clock: Clock, zone: string, value: string, how: Resolved['how']): boolean {
    const { expression: told, place, end } = last;
    if (told.statedZone !== undefined) return this.#lendDay(last, told.statedZone, clock, zone, how);
    const pairing = pairedOffset(this.tokens, { place, end }, { place: clock.place, zone, start: clock.start }, this.home(told.start));
    if (pairing) {
      pair(told, pairing.offset);
      // "At 01:55 local time (23:55 UTC on 7 June)": the day beside the second tells that of the first.
      if (told.isDayCarried && how !== 'carried' && how !== 'today') {
        const days = clock.place.days - pairing.days;
        told.moveBy(days - place.days);
        this.moved = { ...place, days };
        this.#last = { ...last, place: this.moved };
        return true;
      }
      clock.expression.value = `${pairing.value}${value.slice(value.indexOf('T'))}${zone === 'UTC' ? 'Z' : ''}`;
      return true;
    }
    // "Between 01:00 and 03:00 UTC": one zone for both.
    if (this.#isJoined({ end }, clock.start)) told.stateZone(zone);
    return false;
  }

  /** "At 10:52 p.m. CST (0452 UTC on March 12)": the day in the brackets tells that of the clock before them, where both show one moment. @returns whether it does. */
  #lendDay(last: ClockAt, zoneLast: string, { place, start }: Clock, zone: string, how: Resolved['how']): boolean {
    const { expression: told, end } = last;
    if (!told.isDayCarried || how === 'carried' || how === 'today' || start !== end + 1 || !isBracketed(this.tokens, start)) return false;
    const { days, apart } = dayNearest(momentOf(place.days, place.minute ?? 0, zone), place.days, last.place.minute ?? 0, zoneLast);
    if (apart > 0) return false;
    told.moveBy(days - last.place.days);
    this.moved = { ...last.place, days };
    this.#last = { ...last, place: this.moved };
    return true;
  }

  /** Another zone's clock in brackets, or "07:30 local time" behind "06:30 UTC, or", tells the same moment again. */
  #tellsAgain(last: ClockAt, clock: Clock, isLocal: boolean): boolean {
    const { tokens } = this,
      { zone, start, end } = clock,
      isIn = isBracketed(tokens, start);
    const isAgain = (isLocal || (zone !== undefined && !isIn)) && isAlternative(tokens, last.end, start, this.words);
    // "(11:22 here, 16:22 in Paris)"
    const isMore = this.#bracketed > 0 && start - this.#bracketed < LONGEST_PLACE && !leavesBrackets(tokens, this.#bracketed, start);
    if (!isAgain && !isMore && !isIn) return false;
    const offset = zone === undefined ? this.#offsetBeside(last, clock, isAgain || isMore) : undefined;
    if (offset !== undefined) pair(clock.expression, offset);
    else if (zone === undefined) return false;
    this.#bracketed = isAgain ? 0 : end;
    return true;
  }

  /**
   * The offset of a clock time that tells the moment of the last one.
   * @param isApart - words stand between both.
   */
  #offsetBeside({ expression, place, end: lastEnd }: ClockAt, { place: own, start, end }: Clock, isApart: boolean): string | undefined {
    // "All times UTC. At 02:05 (03:05) the run began", "(03:05 in Kiruna)": a clock alone in brackets, or with its place.
    const isAlone = start === lastEnd + 1 && signAt(this.tokens, pastNamedPlace(this.tokens, end, this.words)) === CLOSE_PAREN;
    const zone = expression.statedZone ?? (isAlone ? this.home(expression.start) : undefined);
    return zone === undefined ? undefined : pairedOffset(this.tokens, { place: own, end: isApart ? start : lastEnd }, { place, zone, start })?.offset;
  }

  /** "At 20:15 … at 05:00 SGT": past midnight over there, and the story stays in its own zone. */
  #isThere(last: ClockAt, place: Place, zone: string, how: Resolved['how']): boolean {
    if (how !== 'carried') return this.#isDayOf(last, place, zone);
    return last.expression.statedZone === zone ? last.isElsewhere : last.place.days !== place.days;
  }

  /** One zone that is named once is that of what follows; of several each holds for its paragraph. */
  #noteZone(clock: Clock, isLocal: boolean, last: ClockAt | undefined): void {
    const { expression, zone } = clock,
      here = this.#zoneHere;
    if (zone !== undefined) {
      if (!expression.isElsewhere) this.#zoneHere = here === undefined || here === zone ? zone : MIXED;
    } else if (last !== undefined && !isLocal && this.#goesOnFrom(last, clock)) this.continueOn(expression, last);
    else expression.heardZone = isLocal || here === MIXED ? undefined : here;
    const told = expression.statedZone ?? this.#zone;
    this.#zone = this.#zone === undefined || this.#zone === told ? told : MIXED;
  }

  /** "At 07:46 … at 2031-01-22T20:30Z", of Sydney on the 23rd: the story is on that day already, by its own calendar. */
  #isDayOf({ expression: { start, statedZone }, place: { days } }: ClockAt, place: Place, zone: string): boolean {
    const home = this.home(start);
    if (home === undefined || home === zone || (statedZone ?? home) !== home || place.days === days) return false;
    const at = momentOf(place.days, place.minute ?? 0, zone);
    return at >= momentOf(days, 0, home) && at < momentOf(days + 1, 0, home);
  }

  /** "At 16:02 UTC smoke was reported. At 16:05 …": minutes behind the clock before, in the same paragraph, the story is still told by that. */
  #goesOnFrom({ expression: { statedZone }, place, end }: ClockAt, { place: own, start }: Clock): boolean {
    const passed = (own.minute ?? 0) - (place.minute ?? 0);
    return statedZone !== undefined && own.days === place.days && passed >= 0 && passed <= MINUTES_ON && !isNewParagraph(this.tokens, end, start);
  }

  /** "Between 3 and 4 pm (1400 and 1500 GMT)": begin tells the begin again, and end the end. */
  #readAgain(last: ClockAt, begin: ClockAt, clock: Clock): boolean {
    const first = this.#again,
      { zone, start: from } = clock;
    if (first === undefined || !this.#isJoined(first, from)) {
      this.#again = isBracketed(this.tokens, from) && from - last.end < 3 ? clock : undefined;
      return this.#again !== undefined;
    }
    this.#again = undefined;
    const told = zone ?? first.expression.statedZone,
      known = last.expression.statedZone;
    for (const [own, again] of [
      [begin, first],
      [last, clock],
    ] as const) {
      const [open, zoned] = told === undefined ? [again, own] : [own, again];
      const by = told ?? known;
      if (told !== undefined) again.expression.statedZone ??= told;
      if (by === undefined || open.expression.statedZone !== undefined) continue;
      const pairing = pairedOffset(this.tokens, { place: open.place, end: from }, { place: zoned.place, zone: by, start: from });
      if (!pairing) continue;
      pair(open.expression, pairing.offset);
    }
    return true;
  }

  /** Whether a clock time in tokens from `from` on ends the stretch that the one before begins. */
  endsStretch({ days }: Place, from: number): boolean {
    const last = this.#last;
    return last !== undefined && last.place.days <= days && last.end === from - 1 && this.rangeJoint[this.tokens.word[from - 1]] !== 0;
  }

  /** "3 to", "3 and": the clock time in hand is the end of a stretch. */
  #isJoined({ end }: { readonly end: number }, from: number): boolean {
    return end === from - 1 && this.joint[this.tokens.word[from - 1]] !== 0;
  }
}

/** Past "in Kiruna" behind a clock time; where it begins if no name stands there. */
function pastNamedPlace({ kind, flags, word }: Tokens, from: number, { placeJoint }: Vocabulary): number {
  if (placeJoint[word[from]] === 0) return from;
  let at = from + 1;
  while (kind[at] === WORD && (flags[at] & CAPITAL) !== 0) at++;
  return at;
}

/** The zone that is told at least twice, and oftener than all others together. */
export function mostHeard(found: readonly FoundExpression[]): string | undefined {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { statedZone, isPaired, isElsewhere } of found) {
    if (statedZone === undefined || isPaired || isElsewhere) continue;
    all++;
    counts.set(statedZone, (counts.get(statedZone) ?? 0) + 1);
  }
  for (const [zone, count] of counts) if (count > 1 && count * 2 > all) return zone;
  return undefined;
}

/** Gives a clock time the zone that another one beside it tells. */
function pair(expression: FoundExpression, zone: string): void {
  expression.statedZone = zone;
  expression.isPaired = true;
}

function onDay(resolved: Resolved, days: number): Resolved {
  return {
    ...resolved,
    place: { ...resolved.place, unit: UNIT.day, days },
    value: `${dayValue(days)}${resolved.value.slice(resolved.value.indexOf('T'))}`,
  };
}
