// Firms and other bodies among those who speak: what their names end with, and which of their words names them again.
import { isCapital } from '../words/word-classes.js';
import { runEnd, textOf, type NameRegister } from './names.js';
import type { Range } from './phrase.js';
import type { Reading } from './reading.js';

/** "Harbour Trust", "Kell AG", "Lund City Court": the name ends as those of firms do. */
function endsAsFirm(
  {
    vocabulary: {
      lexicon,
      classes: { firmNoun, firmForm },
    },
  }: Reading,
  name: string,
): boolean {
  const at = name.lastIndexOf(' ');
  const last = lexicon.idOf(
    name
      .slice(at + 1)
      .replace(/[./]/g, '')
      .toLowerCase(),
  );
  return at > 0 && (firmNoun[last] !== 0 || firmForm[last] !== 0);
}

/** "The Harbour Commission", "Lund City Council": no company. */
export function isOffice({ words: { body }, vocabulary: { lexicon } }: Reading, name: string): boolean {
  const kind = body[lexicon.idOf(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())];
  return kind !== 0 && kind % 2 === 0;
}

/** Value of the class `numberOf`: what stands before the name of a thing. */
const NAMED_THING = 2;

/** "Harbour Trust", "Hotel Lund": the name of a body or a thing, and of nobody. */
export function namesNobody(reading: Reading, name: string): boolean {
  const {
    lexicon,
    classes: { numberOf },
  } = reading.vocabulary;
  return endsAsFirm(reading, name) || (name.includes(' ') && numberOf[lexicon.idOf(name.slice(0, name.indexOf(' ')).toLowerCase())] === NAMED_THING);
}

/** 1 the name of a body, -1 that of a person, 0 either: bodies are named again by their first word, people by their last. */
export function kindOfName(reading: Reading, { full, alone }: NameRegister, name: string): number {
  const whole = full.get(name) ?? name;
  if (endsAsFirm(reading, whole)) return 1;
  const head = whole.slice(0, Math.max(0, whole.indexOf(' '))),
    tail = whole.slice(whole.lastIndexOf(' ') + 1);
  return head === '' ? 0 : Number(alone.has(head)) - Number(alone.has(tail));
}

/** "the firm", "the union": an article and the noun of a body, no more; its word id, else 0. */
export function bodyNoun(reading: Reading, [from, to]: Range): number {
  const {
    tokens: { word },
    words: { definiteWord, body },
  } = reading;
  return to - from === 2 && definiteWord[word[from]] !== 0 && !isCapital(reading, from + 1) && body[word[from + 1]] !== 0 ? word[from + 1] : 0;
}

/** Firms by where they are named, each unit asked once. */
export class Firms {
  readonly #reading: Reading;
  /** The last one named in or before each unit. */
  readonly #last: (string | undefined)[] = [];

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** The last firm named before a token of a unit, in any place of its sentence. */
  before(token: number, unit: number): string | undefined {
    const last = this.#last;
    while (last.length < unit) last.push(this.#within(last.length, Infinity) ?? last.at(-1));
    return this.#within(unit, token) ?? last[unit - 1];
  }

  #within(index: number, before: number): string | undefined {
    const reading = this.#reading,
      { from, to } = reading.units[index];
    let found: string | undefined;
    for (let at = from; at < Math.min(to, before); at++) {
      if (!isCapital(reading, at)) continue;
      const end = runEnd(reading, at, to),
        name = textOf(reading, [at, end]);
      if (endsAsFirm(reading, name) && !isOffice(reading, name)) found = name;
      at = end - 1;
    }
    return found;
  }
}
