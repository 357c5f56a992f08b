// Times told by somebody's age: "at the age of nineteen", "on her sixtieth birthday", where the text tells when they were born.
import { civilFromDays, daysFromCivil } from '../../../time/index.js';
import { UNIT, type Meaning } from '../../rules/meaning.js';
import { COMMA, DOT, OPEN_PAREN, SEMICOLON, isDash, signAt } from '../../tokens/signs.js';
import { NEWLINE, NUMBER, type Tokens } from '../../tokens/tokens.js';
import { widthAt } from '../../tokens/token-shape.js';
import type { Context, Place } from '../context.js';
import type { Cue } from '../cue.js';

/** Tokens between "born" and its day, at most. */
const REACH = 10;

/** Whether a time is that of a birth: "born at Tarn on 2 February 1871", "Agda Moll (1871–1949)". */
export function isBirth(tokens: Tokens, from: number, to: number, birth: Int16Array, range?: 'start' | 'end'): boolean {
  if ((range === 'start' || isDash(signAt(tokens, to))) && isBracketed(tokens, from)) return tokens.kind[from] === NUMBER;
  return isToldOf(tokens, from, birth);
}

/** Opens a bracket, perhaps behind a word on who it was: "(1871–1949)", "(Danish botanist; 4 May 1822 – 19 October 1891)". */
function isBracketed(tokens: Tokens, from: number): boolean {
  const sign = signAt(tokens, from - 1);
  if (sign === OPEN_PAREN) return true;
  if (sign !== SEMICOLON && sign !== COMMA) return false;
  for (let at = from - 2; at >= 0 && at > from - REACH; at--) if (signAt(tokens, at) === OPEN_PAREN) return true;
  return false;
}

/** Whether one of these words stands shortly before a time, in the same clause: "kicked off twenty minutes late, at 15:20". */
export function isToldOf(tokens: Tokens, from: number, words: Int16Array): boolean {
  for (let at = from - 1; at >= 0 && at > from - REACH; at--) {
    const sign = signAt(tokens, at);
    // "Born in 1880 and died in 1950".
    const isYear = tokens.kind[at] === NUMBER && widthAt(tokens, at) === 4;
    if (tokens.kind[at] === NEWLINE || sign === SEMICOLON || sign === DOT || isYear) return false;
    if (words[tokens.word[at]] !== 0) return true;
    // "The brothers were born there, and in 1931 …": another clause.
    if (sign === COMMA && at < from - 2) return false;
  }
  return false;
}

/** Nobody who does anything is younger, and nobody older. */
const YOUNGEST = 3,
  OLDEST = 120;

/** The year in which somebody is so old, on a day of it where one is told, or the birthday itself; undefined where nobody tells the birth, or no more of it than a decade. */
export function placeOfAge({ n, age, month: told, day: toldDay = 1 }: Meaning, birth: Place | undefined): Place | undefined {
  if (birth === undefined || birth.unit > UNIT.year || n === undefined || n < YOUNGEST || n > OLDEST) return undefined;
  const { year, month, day } = civilFromDays(birth.days);
  if (age === BIRTHDAY && birth.unit === UNIT.day) return { days: daysFromCivil(year + n, month, day), unit: UNIT.day };
  const isBefore = told !== undefined && birth.unit < UNIT.year && daysFromCivil(year, told, toldDay) < birth.days;
  return { days: daysFromCivil(year + n + (isBefore ? 1 : 0), 1, 1), unit: UNIT.year };
}

/** "In 1950 at the age of 70", "She joined in 1931. She rose at six": a year told beside an age says more, and a number from which the story has gone on is none. */
export function isPlacedAlready({ age }: Meaning, { birth, anchor, near, nearAt, token }: Context, cue: Cue): boolean {
  const told = age === undefined ? anchor : near;
  if (!birth || !told || told.unit > UNIT.year || told.days === birth.days) return false;
  return age === undefined || (token - nearAt <= BESIDE && cue.isSameSentence(nearAt));
}

/** Tokens from a time to an age right behind it, at most. */
const BESIDE = 5;

/** {@link Meaning.age} of the day itself. */
const BIRTHDAY = 2;
