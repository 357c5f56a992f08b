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
  /** Ids of the words of a class. */
  idsOf(className: string): Iterable<number>;
  /**
   * Open-addressing table of the words of letters a–z alone, for readers that hash as they scan: {@link hashOf} a word and
   * id × 256 + length by turns, from 2 × {@link slotOf} on; 0 = empty. Up to six letters hash and length are exact.
   */
  readonly table: Int32Array;
  /** Ending of an owner, an apostrophe and one letter; 0: the language has none. */
  readonly ownEnding: number;
  /** {@link hashOf} of the words with an apostrophe. */
  readonly apostrophed: ReadonlySet<number>;
  /** The two words that a short form stands for, by its id: "didn't", "did not". */
  readonly contracted: ReadonlyMap<number, readonly [number, number]>;
}

/** Values of classes by word id, each looked up once: for those who ask them of every word. */
export type Classes<Name extends string> = Readonly<Record<Name, Int16Array>>;

/** {@link Lexicon.values} of several classes. */
export function classesOf<Name extends string>(lexicon: Lexicon, names: readonly Name[]): Classes<Name> {
  return Object.fromEntries(names.map((name) => [name, lexicon.values(name)])) as Classes<Name>;
}

/** Where the search for a hash begins; step by one, modulo the number of slots. */
export function slotOf(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** First value of the running hash over lower-case units: × 31, plus the unit. */
export const HASH_SEED = 7;

/** Hash of a whole lower-case word. */
function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
}

/**
 * Builds the vocabulary of a locale.
 * @param tables - word classes of all stages; a class may be spread over several tables.
 * @param literals - words that rules name without giving them a class.
 * @param spellings - other spellings of words, by word: read as the word itself. Of two words: short forms that are read as both.
 */
export function buildLexicon(
  tables: readonly WordTables[],
  literals: Iterable<string> = [],
  spellings: Readonly<Record<string, string>> = {},
): Lexicon {
  const words: string[] = [''];
  const ids = new Map<string, number>();
  const intern = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    ids.set(word, words.length);
    return words.push(word) - 1;
  };
  const members = readClasses(tables, intern);
  for (const word of literals) intern(word);
  const contracted = new Map<number, readonly [number, number]>();
  for (const [word, row] of Object.entries(spellings)) {
    const [head, tail] = word.split(' ').map(intern);
    for (const spelling of row.split(' ')) {
      if (tail as number | undefined) contracted.set(intern(spelling), [head, tail]);
      else ids.set(spelling, head);
    }
  }
  return {
    size: words.length - 1,
    idOf: (word) => ids.get(word) ?? 0,
    idsOf: (name) => members.get(name)?.keys() ?? [],
    wordOf: (id) => words[id] ?? '',
    values: valuesBy(members, words.length),
    table: tableOf(ids),
    ownEnding: [...(members.get('possessive')?.keys() ?? [])].find((id) => /^'.$/.test(words[id])) ?? 0,
    apostrophed: new Set([...ids.keys()].filter((word) => word.includes("'")).map(hashOf)),
    contracted,
  };
}

/** Value by id, by class. */
type Members = ReadonlyMap<string, ReadonlyMap<number, number>>;

function readClasses(tables: readonly WordTables[], intern: (word: string) => number): Members {
  const members = new Map<string, Map<number, number>>();
  for (const table of tables) {
    for (const [name, row] of Object.entries(table)) {
      let list = members.get(name);
      if (!list) members.set(name, (list = new Map<number, number>()));
      readSlots(row, list, intern);
    }
  }
  return members;
}

/** Adds the words of a row to those that the class has. */
function readSlots(row: string, list: Map<number, number>, intern: (word: string) => number): void {
  let place = Math.max(0, ...list.values());
  for (const slot of row.split(/\s+/)) {
    if (slot === '') continue;
    const equals = slot.length > 1 ? slot.lastIndexOf('=') : -1;
    place = equals > 0 ? Number(slot.slice(equals + 1)) : place + 1;
    const spellings = equals > 0 ? slot.slice(0, equals) : slot;
    for (const word of spellings === '/' ? [spellings] : spellings.split('/')) list.set(intern(word), place);
  }
}

/** {@link Lexicon.table} of the words. */
function tableOf(ids: ReadonlyMap<string, number>): Int32Array {
  let capacity = 64;
  while (capacity < ids.size * 4) capacity *= 2;
  const table = new Int32Array(capacity * 2);
  ids.forEach((id, word) => {
    if (!/^[a-z]+$/.test(word)) return;
    const hash = hashOf(word);
    let at = slotOf(hash) & (capacity - 1);
    while (table[at * 2 + 1] !== 0) at = (at + 1) & (capacity - 1);
    table[at * 2] = hash;
    table[at * 2 + 1] = id * 256 + word.length;
  });
  return table;
}

/** {@link Lexicon.values}: all classes lie in one piece of memory, as the platform gives its pages only where a class has a word. */
function valuesBy(members: Members, size: number): Lexicon['values'] {
  const valuesByClass = new Map<string, Int16Array>();
  const all = new Int16Array(size * (members.size + 1));
  const none = all.subarray(0, size);
  let used = 0;
  const collect = (name: string): Int16Array => {
    const list = members.get(name);
    const own = list ? all.subarray((used += size), used + size) : none;
    for (const [id, value] of list ?? []) own[id] = value;
    valuesByClass.set(name, own);
    return own;
  };
  return (name) => valuesByClass.get(name) ?? collect(name);
}
