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
  /**
   * Open-addressing table from {@link slotOf} to ids of the words of letters a–z alone (0 = empty), for readers that hash
   * as they scan. A word is known by {@link hashes} and {@link lengths}: up to six letters that is exact.
   */
  readonly slots: Uint16Array;
  /** Running hash of each word by id. */
  readonly hashes: Int32Array;
  /** Length of each word by id, in UTF-16 units. */
  readonly lengths: Uint8Array;
}

/** Where the search for a hash begins; step by one, modulo the size of the table. */
export function slotOf(hash: number, slots: Uint16Array): number {
  return (hash ^ (hash >>> 15)) & (slots.length - 1);
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

/**
 * Builds the vocabulary of a locale.
 * @param tables - word classes of all stages; a class may be spread over several tables.
 * @param literals - words that rules name without giving them a class.
 */
export function buildLexicon(tables: readonly WordTables[], literals: Iterable<string> = []): Lexicon {
  const words: string[] = [''];
  const ids = new Map<string, number>();
  /** Id and value by turns. */
  const members = new Map<string, number[]>();
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
      let place = list.reduce((highest, value, index) => (index % 2 === 0 ? highest : Math.max(highest, value)), 0);
      for (const slot of row.split(/\s+/)) {
        if (slot === '') continue;
        const equals = slot.length > 1 ? slot.lastIndexOf('=') : -1;
        place = equals > 0 ? Number(slot.slice(equals + 1)) : place + 1;
        const spellings = equals > 0 ? slot.slice(0, equals) : slot;
        for (const word of spellings === '/' ? [spellings] : spellings.split('/')) list.push(intern(word), place);
      }
    }
  }
  for (const word of literals) intern(word);

  let capacity = 64;
  while (capacity < words.length * 4) capacity *= 2;
  const slots = new Uint16Array(capacity);
  const hashes = Int32Array.from(words, hashOf);
  for (let id = 1; id < words.length; id++) {
    if (!/^[a-z]+$/.test(words[id] ?? '')) continue;
    let at = slotOf(hashes[id], slots);
    while (slots[at] !== 0) at = (at + 1) & (capacity - 1);
    slots[at] = id;
  }
  const tablesByClass = new Map<string, Int16Array>();
  for (const [name, list] of members) {
    const values = new Int16Array(words.length);
    for (let index = 0; index < list.length; index += 2) values[list[index]] = list[index + 1];
    tablesByClass.set(name, values);
  }
  const none = new Int16Array(words.length);

  return {
    size: words.length - 1,
    classNames: [...tablesByClass.keys()],
    idOf: (word) => ids.get(word) ?? 0,
    wordOf: (id) => words[id] ?? '',
    values: (name) => tablesByClass.get(name) ?? none,
    slots, hashes,
    lengths: Uint8Array.from(words, (word) => word.length),
  };
}
