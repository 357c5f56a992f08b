// The words that a locale knows: word → id, and id → value in each class. Pure data structure; holds no word of its own.

/**
 * Classes of words as compact rows: `{ month: 'january/jan february/feb', unit: 'day=1 week=2' }`.
 * Slots are separated by spaces, spellings of one slot by `/`. A slot's value is its place, counted from 1,
 * unless `=n` states it (n from 1 to 32767). `_` inside a word stands for a space-free joint and is not allowed.
 */
export type WordTables = Readonly<Record<string, string>>;

/** A locale's vocabulary, frozen after {@link buildLexicon}. */
export interface Lexicon {
  /** Highest word id; ids run from 1. */
  readonly size: number;
  /** Id of a lower-case word, 0 when it is not in the lexicon. */
  idOf(word: string): number;
  /** The word of an id; empty for 0. */
  wordOf(id: number): string;
  /** Values of a class by word id; 0 = not a member. An unknown class is all zeros. */
  values(className: string): Int16Array;
  /** Names of all classes. */
  readonly classNames: readonly string[];
  /** Id of the word with this hash whose letters stand at `start`–`end` of `text`, compared without case (ASCII). */
  find(hash: number, text: string, start: number, end: number): number;
}

/** First value of the running hash; fold each UTF-16 unit in with {@link foldHash}. */
export const HASH_SEED = 7;

/** Running hash over lower-case units. */
export function foldHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** Hash of a whole lower-case word. */
export function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = foldHash(hash, word.charCodeAt(i));
  return hash;
}

/** Lower-cases ASCII letters and straightens the curly apostrophe. */
export function foldUnit(unit: number): number {
  if (unit >= 65 && unit <= 90) return unit + 32;
  return unit === 0x2019 ? 39 : unit;
}

/**
 * Builds the vocabulary of a locale.
 * @param tables - word classes of all stages; a class may be spread over several tables.
 * @param literals - words that rules name without giving them a class.
 */
export function buildLexicon(tables: readonly WordTables[], literals: Iterable<string> = []): Lexicon {
  const words: string[] = [''];
  const ids = new Map<string, number>();
  const members = new Map<string, [id: number, value: number][]>();
  const intern = (word: string): number => {
    let id = ids.get(word);
    if (id === undefined) {
      id = words.length;
      ids.set(word, id);
      words.push(word);
    }
    return id;
  };
  for (const table of tables) {
    for (const [name, row] of Object.entries(table)) {
      let list = members.get(name);
      if (!list) members.set(name, (list = []));
      let place = list.length === 0 ? 0 : Math.max(...list.map((entry) => entry[1]));
      for (const slot of row.split(/\s+/)) {
        if (slot === '') continue;
        const equals = slot.length > 1 ? slot.lastIndexOf('=') : -1;
        place = equals > 0 ? Number(slot.slice(equals + 1)) : place + 1;
        const spellings = equals > 0 ? slot.slice(0, equals) : slot;
        for (const word of spellings === '/' ? [spellings] : spellings.split('/')) list.push([intern(word), place]);
      }
    }
  }
  for (const word of literals) intern(word);

  let capacity = 64;
  while (capacity < words.length * 4) capacity *= 2;
  const mask = capacity - 1;
  const slots = new Int32Array(capacity);
  const hashes = new Int32Array(words.length);
  for (let id = 1; id < words.length; id++) {
    const hash = (hashes[id] = hashOf(words[id] ?? ''));
    let at = (hash ^ (hash >>> 15)) & mask;
    while (slots[at] !== 0) at = (at + 1) & mask;
    slots[at] = id;
  }
  const tablesByClass = new Map<string, Int16Array>();
  for (const [name, list] of members) {
    const values = new Int16Array(words.length);
    for (const [id, value] of list) values[id] = value;
    tablesByClass.set(name, values);
  }
  const none = new Int16Array(words.length);

  return {
    size: words.length - 1,
    classNames: [...tablesByClass.keys()],
    idOf: (word) => ids.get(word) ?? 0,
    wordOf: (id) => words[id] ?? '',
    values: (name) => tablesByClass.get(name) ?? none,
    find(hash, text, start, end) {
      let at = (hash ^ (hash >>> 15)) & mask;
      for (let id = slots[at] ?? 0; id !== 0; id = slots[at] ?? 0) {
        if (hashes[id] === hash && isSame(words[id] ?? '', text, start, end)) return id;
        at = (at + 1) & mask;
      }
      return 0;
    },
  };
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== foldUnit(text.charCodeAt(start + i))) return false;
  }
  return true;
}
