// Four digits that a rule took for a year, and that are a clock time beside their neighbours: "Until 1700", "… falling. 1130 Depot reached".
import { civilFromDays } from '../../time/index.js';
import type { Context } from '../resolution/context.js';
import { ATOM } from '../rules/categories.js';
import type { Meaning } from '../rules/meaning.js';
import type { Atom } from '../rules/stage.js';
import { CAPITAL, CLOCK, type Tokens } from '../tokens/tokens.js';
import { isBracketed } from './around.js';
import type { Chain } from './chain.js';

/** Years by which a bare number, and one in brackets, lies so far from a story that it is no year of it. */
const AGES = 200,
  LIFETIME = 60;
/** Minutes after a clock within which another goes on from it. */
const WATCH = 240;
/** Where nothing tells when a story is set. */
const TODAY = 2000;

/** Makes clocks of years that open lines among others that can be none: "1900 Wind NW", below "0610 Stations". */
export function readAsClocks({ flags }: Tokens, atoms: readonly Atom[]): void {
  for (const atom of atoms) {
    const { year } = atom.meaning;
    if (atom.category !== ATOM.year || year === undefined || atom.end > atom.start + 1 || (flags[atom.start] & CLOCK) === 0) continue;
    atom.meaning = { hourMinute: year };
    atom.category = ATOM.clock;
  }
}

/** "Until 1700", "… falling. 1130 Depot reached" in a text that tells the clock in four digits. */
export function asClock({ context, words, tokens }: Chain, { meaning, category, start, end }: Atom, last: Atom | undefined): Meaning {
  const before = tokens.word[start - 1],
    { year = 9999, mod } = meaning;
  if (!context.saysFourDigits || category !== ATOM.year || year >= 2400 || year % 100 >= 60) return meaning;
  // "At 1430 and 1530": as the one before.
  if (last?.end === start - 1 && last.meaning.hourMinute !== undefined && words.joint[before] !== 0) return { hourMinute: year };
  // "At approx. 2015".
  if (mod !== undefined && words.hourLead[before] !== 0) return { hourMinute: year, mod };
  // "Mon 1640 disk full".
  if (last?.end === start && last.category === ATOM.weekday) return { hourMinute: year };
  const isInBrackets = isBracketed(tokens, start),
    distance = words.dateCue[before] !== 0 && !isInBrackets ? 0 : yearsFromStory(year, context);
  if (isFarFromStory(distance, isInBrackets)) return { hourMinute: year };
  if (distance !== 0 && words.madeCue[before] === 0 && goesOnFromClock(year, context)) return { hourMinute: year };
  const isClock = words.fourDigitCue[before] !== 0 || (words.entrySign[before] !== 0 && (tokens.flags[end] & CAPITAL) !== 0);
  return isClock ? { hourMinute: year, maybeYear: 1 } : meaning;
}

function yearsFromStory(year: number, { anchor, near }: Context): number {
  const story = anchor ?? near;
  return year - (story === undefined ? TODAY : civilFromDays(story.days).year);
}

/** "Re-entry allowed 1145", "at handover (1930)": no year that is near the story. */
function isFarFromStory(distance: number, isInBrackets: boolean): boolean {
  return Math.abs(distance) > (isInBrackets || distance > 0 ? LIFETIME : AGES);
}

/** "Left at 1820. Reached the wreck 1945": it goes on from the clock told before. */
function goesOnFromClock(year: number, { near }: Context): boolean {
  const passed = Math.floor(year / 100) * 60 + (year % 100) - (near?.minute ?? Infinity);
  return passed >= 0 && passed < WATCH;
}
