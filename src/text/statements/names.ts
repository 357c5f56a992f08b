// Names in a document: runs of capitals, told from titles and offices before them, short ones joined to full ones.
import { ADVERB, AUTHOR, COORDINATOR, DETERMINER, INDEFINITE, PREPOSITION, RELATIVE, SUBORDINATOR } from '../words/vocabulary.js';
import { endsAsPlural, isCapital } from '../words/word-classes.js';
import { AMPERSAND, APOSTROPHE, CLOSE_PAREN, COMMA, DOT, HYPHEN, OPEN_PAREN, RIGHT_SINGLE, signAt, SLASH } from '../tokens/signs.js';
import { isSpaced, widthAt } from '../tokens/token-shape.js';
import { ALL_CAPS, CAPITAL, NUMBER, WORD } from '../tokens/tokens.js';
import type { Range } from './phrase.js';
import { bitsAt, type Reading } from './reading.js';
import { isClitic, isOf, isSentenceDot } from './word-at.js';

export interface NameRegister {
  /** Full names by their words: "Moe" → "Ada Moe". A word of two full names means the one met first. */
  readonly full: ReadonlyMap<string, string>;
  /** Words that are written with a capital within a sentence, not only at its head. */
  readonly inner: ReadonlySet<string>;
  /** Names of one word that stand alone somewhere. */
  readonly alone: ReadonlySet<string>;
}

/** Collects the names of all prose. */
export function registerNames(reading: Reading): NameRegister {
  const { flags } = reading.tokens;
  const inner = new Set<string>();
  const full = new Map<string, string>(),
    alone = new Set<string>();
  for (const { from, to } of reading.units) {
    for (let at = from; at < to; at++) {
      if ((flags[at] & CAPITAL) === 0) continue;
      const end = runEnd(reading, at, to);
      const name = bareName(reading, [at, end], at === from);
      if (name && name[0] > from) inner.add(textOf(reading, [name[0], name[0] + 1]));
      if (name && name[1] - name[0] > 1) {
        const text = textOf(reading, name);
        const last = textOf(reading, [name[1] - 1, name[1]]);
        const head = text.slice(0, Math.max(0, text.indexOf(' '))),
          tail = text.slice(text.lastIndexOf(' ') + 1);
        // "Ada van der Berg" is "van der Berg", "Van der Berg" at the head of a sentence, and to some "Berg".
        const parts = last.includes(' ') ? [last, last.charAt(0).toUpperCase() + last.slice(1), tail, head] : [tail, head];
        if (head !== '') for (const part of parts) if (!full.has(part)) full.set(part, text);
      } else if (name) alone.add(textOf(reading, name));
      at = end - 1;
    }
  }
  return { full, inner, alone };
}

/** The end of the run of capitals at a token: words, initials with their dots, hyphens, owners in the plural. */
export function runEnd(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  let end = from + 1;
  for (let at = from + 1; at < to; at++) {
    if (isCapital(reading, at)) end = at + 1;
    // "the Growers' Union": the owners are several, the name goes on.
    else if (isClitic(reading, at) || tokens.kind[at] === WORD) break;
    else {
      if (at + 1 >= to || !isCapital(reading, at + 1)) break;
      // "Marsh & Sons".
      if (signAt(tokens, at) !== AMPERSAND && (isSpaced(tokens, at) || !isSignOfName(reading, at))) break;
    }
  }
  return end;
}

/** A hyphen, a slash, the dot of a short form, the mark of several owners. */
function isSignOfName(reading: Reading, at: number): boolean {
  const sign = signAt(reading.tokens, at);
  if (sign === HYPHEN || sign === SLASH) return true;
  if (sign === DOT) return isAbbreviated(reading, at - 1);
  return (sign === APOSTROPHE || sign === RIGHT_SINGLE) && endsAsPlural(reading, at - 1);
}

/** "Co-founder", "Oslo-based": the capital begins a longer word. */
function isCompound(reading: Reading, end: number, to: number): boolean {
  return (
    end + 1 < to &&
    signAt(reading.tokens, end) === HYPHEN &&
    !isSpaced(reading.tokens, end) &&
    !isSpaced(reading.tokens, end + 1) &&
    reading.tokens.kind[end + 1] === WORD
  );
}

function isAbbreviated({ tokens, words }: Reading, at: number): boolean {
  return widthAt(tokens, at) === 1 || words.titleAbbreviation[tokens.word[at]] !== 0;
}

/** Value of the class `body` for what a firm makes or does: "drugmaker". */
const TRADE = 3;

/** A run of capitals without titles and offices before the name, and without an opening word that only begins a sentence. */
function bareName(reading: Reading, [from, end]: Range, isFirst: boolean): Range | undefined {
  const { tokens, words, quoteAt } = reading,
    { word, kind } = tokens;
  // "“When Karl wakes,” she said": the first word of a quotation has its capital as that of a sentence.
  const isAtHead = isFirst || (from > 1 && quoteAt[from] !== 0 && quoteAt[from - 2] !== quoteAt[from] && bitsAt(reading, from) !== 0);
  let first = pastTitles(reading, from, end, isAtHead),
    to = end;
  if (first > 0 && to - first > 1 && isOfTime(reading, first)) first++;
  while (first < to && kind[first] !== WORD) first++;
  // Letters after a name: "Ada Moe QC".
  while (to - first > 2 && tokens.flags[to - 1] & ALL_CAPS && widthAt(tokens, to - 1) < 5) to--;
  if (first >= to || (isAtHead && isNoName(reading, from, first, to))) return undefined;
  const only = first === to - 1 ? word[first] : 0;
  return words.weekday[only] || words.month[only] || (only !== 0 && words.role[only]) ? undefined : [first, to];
}

/** Past a word that only begins the sentence, and past offices and titles: "Drugmaker Kell Pharma", "President Roth". */
function pastTitles(reading: Reading, from: number, to: number, isAtHead: boolean): number {
  const { tokens, words, vocabulary } = reading,
    { word, kind } = tokens;
  const isOpening = isAtHead && (words.starter[word[from]] !== 0 || (words.body[word[from]] === TRADE && to - from > 1));
  let first = isOpening ? from + 1 : from;
  for (let at = first; at < to - 1; at++) {
    const id = word[at];
    if (kind[at] !== WORD) continue;
    // "The Bakers' Union": theirs, no office before a name.
    const isOwner = signAt(tokens, at + 1) === APOSTROPHE || signAt(tokens, at + 1) === RIGHT_SINGLE;
    const isOffice = !isOwner && (words.role[id] || (at === from && isOffices(textOf(reading, [at, at + 1]), words, vocabulary)));
    if (isOffice || words.titleAbbreviation[id] || words.maleTitle[id] || words.femaleTitle[id]) first = at + 1;
  }
  return first;
}

/** "10:45 AM Holm rejects the plan", "on 3 May Holm left", "in September Lennon told them", "on Friday Moe said": the first word ends a time. */
function isOfTime(reading: Reading, first: number): boolean {
  const { tokens, words } = reading,
    id = tokens.word[first];
  if (tokens.kind[first - 1] === NUMBER || words.ordinalEnding[tokens.word[first - 1]] !== 0) return words.meridiem[id] + words.month[id] !== 0;
  return words.month[id] + words.weekday[id] !== 0 && (bitsAt(reading, first - 1) & PREPOSITION) !== 0;
}

/** Whether what has a capital at the head of a sentence names nobody. */
function isNoName(reading: Reading, from: number, first: number, to: number): boolean {
  const { tokens, words, vocabulary } = reading;
  // Where all nouns have a capital, one word behind an article is a description.
  if (first > from) return to - first === 1 && vocabulary.words.endings.ofCapitals === true;
  // "Officials said": an office in the plural; "two of the crew said", "several of them": how many.
  if (to - first === 1) return isOffices(textOf(reading, [first, to]), words, vocabulary) || isCount(reading, first);
  // "Instead I": an author has no name.
  const isAuthor = to - first === 2 && (vocabulary.hints[tokens.word[to - 1]] & AUTHOR) !== 0;
  return isAuthor && (bitsAt(reading, first) & (ADVERB | PREPOSITION | SUBORDINATOR)) !== 0;
}

/** "Two | of the crew". */
function isCount(reading: Reading, at: number): boolean {
  return isOf(reading, at + 1) && (reading.vocabulary.hints[reading.tokens.word[at]] & INDEFINITE) !== 0;
}

function isOffices(
  word: string,
  { role }: Reading['words'],
  {
    lexicon,
    words: {
      endings: { plural },
    },
  }: Reading['vocabulary'],
): boolean {
  return word.endsWith(plural) && role[lexicon.idOf(word.slice(0, -plural.length).toLowerCase())] !== 0;
}

/** "The operator, a unit of the Spanish group | Vallor": whose it is, and not who. */
function isInApposition(reading: Reading, from: number, name: number): boolean {
  let at = name - 1,
    of = -1;
  for (; at > from && signAt(reading.tokens, at) !== COMMA; at--) if (isOf(reading, at)) of = at;
  return at > from && of > at && (bitsAt(reading, at + 1) & DETERMINER) !== 0;
}

/**
 * The name in a noun phrase: the run that ends it or a part of it between commas, not one that modifies a noun ("Moe's lawyer",
 * "the Elm Road school") or stands after a preposition.
 */
export function nameIn(reading: Reading, [from, to]: Range): Range | undefined {
  const { tokens } = reading;
  for (let at = from; at < to; at++) {
    // "An article ("Pool to shut") said": what stands in brackets names nobody.
    if (at > from && signAt(tokens, at) === OPEN_PAREN) while (at + 1 < to && signAt(tokens, at) !== CLOSE_PAREN) at++;
    if (at > from + 1 && opensRelative(reading, at)) return undefined;
    if (!isCapital(reading, at)) continue;
    const end = runEnd(reading, at, to);
    const before = at > from ? bitsAt(reading, at - 1) : 0;
    if (isCompound(reading, end, to)) {
      at = end;
      continue;
    }
    const name =
      !(before & PREPOSITION) && !isInApposition(reading, from, at) && closesName(reading, end, to)
        ? bareName(reading, [at, end], at === from)
        : undefined;
    const isWhole = name?.[0] === at;
    // "The Trade and Consumer Commission", "Ada Moe and Karl Lind": all of it names who speaks.
    if (isWhole && before & COORDINATOR && isCapital(reading, at - 2)) return undefined;
    // "the Council": a name with an article is kept as a description; "the Rev. Moe" is a name.
    const isDescription = isWhole && (before & DETERMINER) !== 0 && signAt(tokens, at - 1) !== COMMA;
    if (name && !isDescription) return name;
    at = end - 1;
  }
  return undefined;
}

/** "The telegram that reached Holm said". */
function opensRelative(reading: Reading, at: number): boolean {
  return (bitsAt(reading, at) & (RELATIVE | PREPOSITION)) === RELATIVE && signAt(reading.tokens, at - 1) !== COMMA;
}

/** No noun stands behind the capitals: a sign, a preposition or the end of the phrase. */
function closesName(reading: Reading, end: number, to: number): boolean {
  const { tokens } = reading;
  // "U.N. mediator": the last dot is of the letters before it.
  const past = end < to && signAt(tokens, end) === DOT && !isSentenceDot(reading, end) ? end + 1 : end;
  return past >= to || tokens.kind[past] !== WORD || (bitsAt(reading, past) & PREPOSITION) !== 0;
}

/** "Ada Moe, 61, …": the name before a comma and the number that opens the phrase. */
export function nameOfAge(reading: Reading, [from]: Range): Range | undefined {
  const { tokens } = reading;
  if (tokens.kind[from + 1] !== NUMBER || signAt(tokens, from + 2) !== HYPHEN) return undefined;
  const age = textOf(reading, [from + 1, from + 2]);
  for (let at = from - 1; at > 1; at--) {
    if (tokens.kind[at] !== NUMBER || signAt(tokens, at - 1) !== COMMA || !isCapital(reading, at - 2) || textOf(reading, [at, at + 1]) !== age)
      continue;
    let first = at - 2;
    while (first > 0 && isCapital(reading, first - 1)) first--;
    return bareName(reading, [first, at - 1], true);
  }
  return undefined;
}

/** The words of a range on one line. */
export function textOf({ tokens }: Reading, [from, to]: Range): string {
  const written = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  return written.includes('\n') || written.includes('  ') ? written.replace(/\s+/g, ' ') : written;
}
