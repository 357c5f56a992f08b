// Rule patterns → positions that an automaton can walk (Glushkov's construction). Holds no word.
//   word          this word or sign          {month}        a word of this class, a shape, an @atom, or a macro
//   (a|b)         none or one of these        {end:day}      … kept under another slot name
//   [a|b]         exactly one of these        {n+units} {n*scale} {n&tens}   add, multiply, times 100 and add
//   ~             glued to the token before   {n^three} {n/integer}          times 1000 and add, decimals
// See locales/README.md.

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
  isLast: boolean;
}

/** A pattern whose positions are numbered from 0. */
export interface Pattern {
  readonly positions: Position[];
  readonly first: readonly number[];
}

const NO_VALUES = new Int16Array(0), NO_SYMBOLS = new Uint8Array(0);

interface Part { first: number[]; last: number[]; nullable: boolean }

const ELEMENT = /\{([@\w]+)(?:([:+*&^/])([@\w]+))?\}|[()[\]|~]|[^\s()[\]|{}~]+/g;

/**
 * Reads one pattern.
 * @param macros - named patterns that `{name}` stands for.
 * @throws {RangeError} naming the pattern and what is wrong in it.
 */
export function parsePattern(source: string, macros: Readonly<Record<string, string>>): Pattern {
  const positions: Position[] = [];
  const whole = readAll(source, false);
  if (whole.nullable) throw new RangeError(`pattern "${source}": matches nothing at all; make one part required`);
  for (const last of whole.last) (positions[last]).isLast = true;
  return { positions, first: whole.first };

  function readAll(text: string, glueFirst: boolean): Part {
    const elements = text.match(ELEMENT) ?? [];
    let at = 0;
    const part = readChoice(glueFirst);
    if (at < elements.length) throw new RangeError(`pattern "${source}": "${elements[at] ?? ''}" closes nothing`);
    return part;

    function readChoice(glued: boolean): Part {
      let choice = readSequence(glued);
      while (elements[at] === '|') {
        at++;
        const other = readSequence(glued);
        choice = {
          first: [...choice.first, ...other.first],
          last: [...choice.last, ...other.last],
          nullable: choice.nullable || other.nullable,
        };
      }
      return choice;
    }

    function readSequence(glued: boolean): Part {
      let sequence: Part = { first: [], last: [], nullable: true };
      let isGlued = glued;
      while (at < elements.length) {
        const element = elements[at];
        if (element === '|' || element === ')' || element === ']') break;
        at++;
        if (element === '~') {
          isGlued = true;
          continue;
        }
        sequence = join(sequence, readElement(element, isGlued));
        isGlued = false;
      }
      return sequence;
    }

    function readElement(element: string, glued: boolean): Part {
      if (element === '(' || element === '[') {
        const inner = readChoice(glued);
        at++;
        return element === '(' ? { ...inner, nullable: true } : inner;
      }
      ELEMENT.lastIndex = 0;
      const match = element.startsWith('{') ? ELEMENT.exec(element) : null;
      if (!match) return leaf(`word ${element}`, glued, '', ':');
      const [, slot = '', op, className = slot] = match;
      const macro = op === undefined ? macros[slot] : undefined;
      if (macro !== undefined) return readAll(macro, glued);
      return leaf(`class ${className}`, glued, slot, (op ?? ':') as SlotOp);
    }
  }

  function leaf(key: string, glued: boolean, slot: string, op: SlotOp): Part {
    const place = positions.length;
    positions.push({ leaf: key, name: key.slice(key.indexOf(' ') + 1), takes: NO_SYMBOLS, values: NO_VALUES, glued, slot, op, follow: [], isLast: false });
    return { first: [place], last: [place], nullable: false };
  }

  function join(a: Part, b: Part): Part {
    for (const from of a.last) (positions[from]).follow.push(...b.first);
    return {
      first: a.nullable ? [...a.first, ...b.first] : a.first,
      last: b.nullable ? [...a.last, ...b.last] : b.last,
      nullable: a.nullable && b.nullable,
    };
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
