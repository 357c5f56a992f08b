// Four digits that are no year (houses, telephones, numbered things) and months that are somebody's name.
import { ALL_CAPS, CAPITAL, NEWLINE, NUMBER, PUNCT, SPACE_BEFORE, WORD, type Tokens } from '../tokens/tokens.js';
import type { ChainWords } from './chain-words.js';
import { ATOM } from '../rules/categories.js';
import type { Meaning } from '../rules/meaning.js';
import { isMany } from '../direction/verb-shapes.js';
import type { Atom } from '../rules/stage.js';
import { DETERMINER, HAPPENING, HAVE, NOUN_LIKE, PAST, PREPOSITION, PRESENT, UNTIL } from '../words/vocabulary.js';

/** Whether a year that a rule found is the number of something. */
export function isNoYear(tokens: Tokens, atom: Atom, words: ChainWords, now: number | undefined): boolean {
  const { start, end } = atom;
  return (
    isCounting(tokens, atom, words, now) ||
    isQuoted(tokens, start, end) ||
    isAddress(tokens, end, words) ||
    isTelephone(tokens, start) ||
    isIdentifier(tokens, start) ||
    isNumberedTo(tokens, start, words) ||
    isLettered(tokens, start, words)
  );
}

/** Years from the writing within which "published 2020 accounts" tells of which year, unless the number is round. */
const REMEMBERED = 100;

/** Years from the writing within which a round number is a year too: "announced 2100 dates". */
const OF_NEWS = 10;

/** "Planted 2000 trees", "drew two thousand names": right behind a verb, and before what there are so many of; "lost 1806 battles" were in that year. */
function isCounting(tokens: Tokens, { start: at, end: next, meaning: { year } }: Atom, words: ChainWords, now: number | undefined): boolean {
  const { kind, word, flags } = tokens;
  if (year === undefined || now === undefined || kind[next] !== WORD || (flags[next] & CAPITAL) !== 0) return false;
  if (Math.abs(year - now) <= (year % 100 === 0 ? OF_NEWS : REMEMBERED) || words.clause.verbs[word[next]] & HAPPENING) return false;
  const verb = words.clause.verbs[word[at - 1]],
    isVerb = (verb & (PAST | PRESENT | HAVE)) !== 0 && !(verb & (PREPOSITION | DETERMINER | HAPPENING | NOUN_LIKE));
  return isVerb && isMany(tokens, next, words.clause);
}

/** Signs that open or close a quotation. */
const QUOTES = '"“”‘’\'';

/** "“1997” is to read “1979”": the figures themselves. */
function isQuoted({ text, start, end }: Tokens, from: number, to: number): boolean {
  return start[from] > 0 && QUOTES.includes(text.charAt(start[from] - 1)) && QUOTES.includes(text.charAt(end[to - 1]) || ' ');
}

/** "1908 Harbour Street". */
function isAddress({ flags, word, length }: Tokens, next: number, words: ChainWords): boolean {
  if (next + 1 >= length || (flags[next] & CAPITAL) === 0) return false;
  const street = words.street;
  return street[word[next]] === 0 && (street[word[next + 1]] !== 0 || street[word[next + 2]] !== 0);
}

/** "INC-1874", "CVE-2031-3807": letters and number, or letters, year and number, of a register. */
function isIdentifier({ kind, flags, text, start, end }: Tokens, from: number): boolean {
  const isHyphen = (at: number): boolean => text.charAt(start[at]) === '-' && ((flags[at] | flags[at + 1]) & SPACE_BEFORE) === 0;
  if (kind[from - 2] !== WORD || !isHyphen(from - 1)) return false;
  return (flags[from - 2] & ALL_CAPS) !== 0 || (kind[from + 2] === NUMBER && isHyphen(from + 1) && end[from + 2] - start[from + 2] > 2);
}

/** "Flight BA 2031". */
function isLettered({ flags, word }: Tokens, at: number, { numberCue }: ChainWords): boolean {
  return (flags[at - 1] & ALL_CAPS) !== 0 && numberCue[word[at - 2]] !== 0;
}

/** "555 2031". */
function isTelephone({ kind, start, end }: Tokens, at: number): boolean {
  return kind[at - 1] === NUMBER && end[at - 1] - start[at - 1] >= 3;
}

/** "Badges 1600 to 1899". */
function isNumberedTo({ kind, word }: Tokens, at: number, words: ChainWords): boolean {
  return kind[at - 2] === NUMBER && words.joint[word[at - 1]] !== 0 && words.numberCue[word[at - 3]] !== 0;
}

/** "Mr. May", "Teresa May said", "June Carey said": a month beside another name, where nothing asks for a date. */
export function isName(tokens: Tokens, atom: Atom, words: ChainWords): boolean {
  const { start, end, category } = atom;
  if (isTitle(tokens, atom, words) || isCalledAfter(tokens, atom, words) || (category === ATOM.set && isPaper(tokens, start, end))) return true;
  if (category === ATOM.season) return isSeasonOfName(tokens, start, end);
  if (category !== ATOM.month || end !== start + 1 || words.nameMonth[tokens.word[start]] === 0) return false;
  return (
    isBehindName(tokens, start, words) || isBeforeNameVerb(tokens, start, words) || (isCapitalName(tokens, end) && isFirstName(tokens, start, words))
  );
}

/** "Prague Spring". */
function isSeasonOfName(tokens: Tokens, start: number, end: number): boolean {
  const { flags, kind } = tokens;
  return end === start + 1 && (flags[start] & (CAPITAL | ALL_CAPS)) === CAPITAL && isCapitalName(tokens, start - 1) && kind[end] !== NUMBER;
}

/** "Teresa May", "Mr. May", behind a name or a title. */
function isBehindName(tokens: Tokens, at: number, words: ChainWords): boolean {
  const { word, kind, flags, text, start } = tokens,
    { titleAbbreviation, dateCue, definite, nameLead } = words,
    before = at - 1,
    id = word[before];
  if (isCapitalName(tokens, before) || titleAbbreviation[id] !== 0 || nameLead[id] !== 0) return true;
  if (titleAbbreviation[word[before - 1]] !== 0 && text.charAt(start[before]) === '.') return true;
  // "The Long March", "along the March."
  if (before > 0 && kind[before - 1] === WORD && (flags[before] & CAPITAL) !== 0 && dateCue[id] === 0) return true;
  return definite[id] !== 0 && kind[at + 1] === PUNCT;
}

/** "May says", but not "those who left in May said". */
function isBeforeNameVerb({ kind, word }: Tokens, at: number, { nameVerb, nameJoint }: ChainWords): boolean {
  return nameVerb[word[at + 1]] !== 0 && (kind[at - 1] !== WORD || nameJoint[word[at - 1]] !== 0);
}

/** "Met April Jones", before another name: nothing before it asks for a date. */
function isFirstName({ kind, word }: Tokens, at: number, { dateCue, smallCue, definite, monthShort, nameGovernor }: ChainWords): boolean {
  const id = word[at - 1];
  // "Replaced by May Sutton in 1990": behind "by May" Sutton would do something.
  if (nameGovernor[id] !== 0 && (kind[at + 2] === PUNCT || dateCue[word[at + 2]] !== 0)) return true;
  if (kind[at - 1] !== WORD || monthShort[word[at]] !== 0) return true;
  return dateCue[id] === 0 && smallCue[id] === 0 && definite[id] === 0;
}

/** "“This Week”", "``60 Minutes''": quoted, and its unit with a capital; "USA Today". */
function isTitle(tokens: Tokens, { start, end, category }: Atom, words: ChainWords): boolean {
  const { flags, kind, word, start: at, text } = tokens;
  if (end === start + 1 && (flags[start] & (CAPITAL | ALL_CAPS)) === CAPITAL && words.titleDay[word[start]] !== 0)
    return kind[start - 1] === WORD && (flags[start - 1] & ALL_CAPS) !== 0;
  // "Saturday Night Fever", "the Morning News".
  const isPart = (category === ATOM.dayTime || category === ATOM.part) && words.part[word[end - 1]] !== 0;
  if (isPart && (flags[end - 1] & (CAPITAL | ALL_CAPS)) === CAPITAL && isBeforeCapital(tokens, end, words)) return true;
  const isGlued = kind[start - 1] === PUNCT && (flags[start] & SPACE_BEFORE) === 0;
  if (!isGlued || end < start + 2 || (flags[end - 1] & CAPITAL) === 0) return false;
  return words.unit[word[end - 1]] !== 0 && '"“`\'‘'.includes(text.charAt(at[start] - 1));
}

/** "The Thirty Years' War", "the October Revolution": a name of what happened, whose time is another; "on Monday Parliament voted" dates. */
function isCalledAfter({ flags, word }: Tokens, { start, end }: Atom, { calledAfter, apostrophe, definite, clause: { verbs } }: ChainWords): boolean {
  if (definite[word[start]] === 0 && (verbs[word[start - 1]] & (PREPOSITION | DETERMINER)) === PREPOSITION) return false;
  const next = apostrophe[word[end]] !== 0 ? end + 1 : end;
  return (flags[end - 1] & flags[next] & CAPITAL) !== 0 && calledAfter[word[next]] !== 0;
}

/** "The Daily Globe". */
function isPaper({ flags, kind }: Tokens, start: number, end: number): boolean {
  return end === start + 1 && kind[end] === WORD && (flags[start] & flags[end] & CAPITAL) !== 0 && ((flags[start] | flags[end]) & ALL_CAPS) === 0;
}

/** Before a word with a capital that is no month. */
function isBeforeCapital({ kind, flags, word }: Tokens, at: number, { month }: ChainWords): boolean {
  return kind[at] === WORD && (flags[at] & (CAPITAL | ALL_CAPS)) === CAPITAL && month[word[at]] === 0;
}

/** A word with a capital that no rule knows. */
function isCapitalName({ kind, flags, word }: Tokens, at: number): boolean {
  return at >= 0 && kind[at] === WORD && word[at] === 0 && (flags[at] & CAPITAL) !== 0;
}

/** Fewer reigns are no evidence. */
const FEWEST_REIGNS = 2;

/** Whether a text tells of years of three digits: "Orso (642–655)", "Berengar (655–701)". */
export function tellsEarlyYears(atoms: readonly Atom[]): boolean {
  let reigns = 0;
  for (const { meaning } of atoms)
    if (meaning.early !== undefined && meaning.other !== undefined && (meaning.year ?? 0) < (meaning.other.year ?? 0) && ++reigns >= FEWEST_REIGNS)
      return true;
  return false;
}

/** Whether a text tells a year of three digits or less by its era or by its name, "AD 43", "218 BC", "the year 627", "Easter of the year 627", or an early century, "the second century AD". */
export function tellsEras(atoms: readonly Atom[]): boolean {
  return atoms.some(({ meaning }) => isEarlyByName(meaning) || (meaning.of !== undefined && isEarlyByName(meaning.of)));
}

/** A year of three digits that its neighbours alone would not make known says by what words it is one. */
function isEarlyByName({ era, year, early, weak, mod, century }: Meaning): boolean {
  return year === undefined
    ? era !== undefined && century !== undefined
    : year < 1000 && year > 0 && (era !== undefined || (early ?? weak ?? mod) === undefined);
}

/** Fewer years are no annals. */
const FEWEST_YEARS = 4;
/** {@link Meaning.early} of a year behind a preposition of time. */
const BEHIND_CUE = 2;

/** Whether a text tells four years or more of three digits, each behind a preposition of time, and how long something went on: "seized it in 913", "ruled until 921"; rooms and floors have no "until". */
export function tellsAnnals({ word }: Tokens, atoms: readonly Atom[], { clause: { verbs } }: ChainWords): boolean {
  const years = new Set<number>();
  let lasts = false;
  for (const {
    start,
    meaning: { early, year = 0 },
  } of atoms) {
    if (early !== BEHIND_CUE) continue;
    lasts ||= (verbs[word[start - 1]] & UNTIL) !== 0;
    if (years.add(year).size >= FEWEST_YEARS && lasts) return true;
  }
  return false;
}

/** Fewer lines are no chronicle. */
const FEWEST_LINES = 3;
/** {@link Meaning.early} of a year that opens a line. */
const OPENS = 3;

/** Whether lines that open with three digits, one after the other, go on to one that opens with a year of four: "911 …", "934 …", "1013 …". */
export function tellsChronicle({ kind }: Tokens, atoms: readonly Atom[]): boolean {
  let lines = 0,
    last = 0;
  for (const {
    start,
    meaning: { early, year = 0 },
  } of atoms) {
    if (year < last || kind[start - 1] !== NEWLINE) continue;
    if (early !== OPENS && year > last && lines >= FEWEST_LINES) return true;
    if (early !== OPENS) continue;
    lines++;
    last = year;
  }
  return false;
}
