// Rule patterns → positions that an automaton can walk (Glushkov's construction). Holds no word.
//   word          this word or sign          {month}        a word of this class, a shape, an @atom, or a macro
//   (a|b)         none or one of these        {end:day}      … kept under another slot name
//   [a|b]         exactly one of these        {n+units} {n*scale} {n&tens}   add, multiply, times 100 and add
//   ~             glued to the token before   {n^three} {n/integer}          times 1000 and add, decimals
// See docs/locales.md.

/** How a captured value joins what its slot holds already. */
export type SlotOp = ':' | '+' | '*' | '&' | '^' | '/';

/** One place of a pattern that consumes one token. */
export interface Position {
  /** `word monday`, `class month`. */
  readonly leaf: string;
  /** The word or class alone. */
  readonly name: string;
  /** 1 for each symbol of the automaton that it takes. */
  takes: Uint8Array;
  /** Values of the class by word id. */
  values: Int16Array;
  readonly glued: boolean;
  readonly slot: string;
  readonly op: SlotOp;
  readonly follow: number[];
  /** The rule whose pattern may end here; -1 = none. */
  ends: number;
}

/** Patterns whose positions are numbered through; by rule, those with which its pattern begins. */
export interface Patterns {
  readonly positions: readonly Position[];
  readonly first: readonly (readonly number[])[];
}

const NO_VALUES = new Int16Array(0),
  NO_SYMBOLS = new Uint8Array(0);

/** What stands between two places of a pattern; its lists are its own, to be added to. */
interface Part {
  first: number[];
  last: number[];
  nullable: boolean;
}

const ELEMENT = /\{([@\w]+)(?:([:+*&^/])([@\w]+))?\}|[()[\]|~]|[^\s()[\]|{}~]+/g;
const CAPTURE = /^\{([@\w]+)(?:([:+*&^/])([@\w]+))?\}$/;

/**
 * Reads the patterns of rules.
 * @param macros - named patterns that `{name}` stands for.
 * @throws {RangeError} naming the pattern and what is wrong in it.
 */
export function parsePatterns(sources: readonly string[], macros: Readonly<Record<string, string>>): Patterns {
  const positions: Position[] = [];
  return { positions, first: sources.map((source, rule) => parsePattern(source, macros, positions, rule)) };
}

/** Adds the positions of the pattern of one rule. @returns those with which it begins. */
function parsePattern(source: string, macros: Readonly<Record<string, string>>, positions: Position[], rule: number): readonly number[] {
  const whole = readAll(source, false);
  if (whole.nullable) throw new RangeError(`pattern "${source}": matches nothing at all; make one part required`);
  for (const last of whole.last) positions[last].ends = rule;
  return whole.first;

  function readAll(text: string, glueFirst: boolean): Part {
    const elements = text.match(ELEMENT) ?? [];
    let at = 0;
    const part = readChoice(glueFirst);
    if (at < elements.length) throw new RangeError(`pattern "${source}": "${elements[at] ?? ''}" closes nothing`);
    return part;

    function readChoice(glued: boolean): Part {
      const choice = readSequence(glued);
      while (elements[at] === '|') {
        at++;
        const other = readSequence(glued);
        choice.first.push(...other.first);
        choice.last.push(...other.last);
        choice.nullable ||= other.nullable;
      }
      return choice;
    }

    function readSequence(glued: boolean): Part {
      let sequence: Part | undefined;
      let isGlued = glued;
      while (at < elements.length) {
        const element = elements[at];
        if (element === '|' || element === ')' || element === ']') break;
        at++;
        if (element === '~') {
          isGlued = true;
          continue;
        }
        const next = readElement(element, isGlued);
        if (sequence) join(sequence, next);
        else sequence = next;
        isGlued = false;
      }
      return sequence ?? { first: [], last: [], nullable: true };
    }

    function readElement(element: string, glued: boolean): Part {
      if (element === '(' || element === '[') {
        const inner = readChoice(glued);
        at++;
        inner.nullable ||= element === '(';
        return inner;
      }
      if (!element.startsWith('{')) return leaf(`word ${element}`, glued, '', ':');
      const [, slot = '', op, className = slot] = CAPTURE.exec(element) ?? [];
      const macro = op === undefined ? macros[slot] : undefined;
      if (macro !== undefined) return readAll(macro, glued);
      return leaf(`class ${className}`, glued, slot, (op ?? ':') as SlotOp);
    }
  }

  function leaf(key: string, glued: boolean, slot: string, op: SlotOp): Part {
    const place = positions.length;
    positions.push({ leaf: key, name: key.slice(key.indexOf(' ') + 1), takes: NO_SYMBOLS, values: NO_VALUES, glued, slot, op, follow: [], ends: -1 });
    return { first: [place], last: [place], nullable: false };
  }

  /** Takes what follows into a part. */
  function join(part: Part, next: Part): void {
    for (const from of part.last) positions[from].follow.push(...next.first);
    if (part.nullable) part.first.push(...next.first);
    if (next.nullable) part.last.push(...next.last);
    else part.last = next.last;
    part.nullable &&= next.nullable;
  }
}

/** Words that patterns name themselves, so that the lexicon can hold them. */
export function literalsOf(sources: Iterable<string>): string[] {
  const words = new Set<string>();
  for (const source of sources) {
    for (const element of source.match(ELEMENT) ?? []) if (!/^(?:\{.*\}|[()[\]|~])$/.test(element)) words.add(element);
  }
  return [...words];
}
