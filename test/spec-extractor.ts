// Reads the examples out of test/spec/*.md. The format is told in test/spec/README.md.

type SpecKind = 'timex' | 'events' | 'relations' | 'statements' | 'lists' | 'document' | 'mentions';

/** One example: a text and what it must give. */
export interface SpecExample {
  readonly kind: SpecKind;
  readonly file: string;
  /** 1-based line of the example's first line. */
  readonly line: number;
  /** The headings above it, outermost first. */
  readonly section: string;
  /** The last paragraph before the fence. */
  readonly reason: string;
  readonly options: Readonly<Record<string, string>>;
  /** The text, marks removed. */
  readonly text: string;
  /** Half-open spans of what stood in brackets. */
  readonly marks: readonly (readonly [start: number, end: number])[];
  /** Expected rows, cut into cells. */
  readonly rows: readonly SpecRow[];
  /** The rows end in `…`: there may be more results than are listed. */
  readonly isOpen: boolean;
}

export interface SpecRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const KINDS: readonly string[] = ['timex', 'events', 'relations', 'statements', 'lists', 'document', 'mentions'];
const OPTIONS: readonly string[] = ['reference', 'timeZone', 'locale', 'dateOrder'];

/**
 * All examples of one Markdown file.
 * @throws {SyntaxError} naming file and line, for an unknown option, a missing `.` or an unclosed fence.
 */
export function extractExamples(file: string, markdown: string): SpecExample[] {
  const lines = markdown.split(/\r?\n/);
  const headings: string[] = [];
  const examples: SpecExample[] = [];
  let reason = '';
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const heading = /^(#{1,6}) (.*)$/.exec(line);
    const fence = /^(`{3,})(.*)$/.exec(line);
    if (heading) {
      headings.splice(heading[1].length - 1, Infinity, heading[2].trim());
      reason = '';
    } else if (fence) {
      const close = lines.indexOf(fence[1], i + 1);
      if (close < 0) throw new SyntaxError(`${file}:${i + 1}: this fence is never closed; end it with ${fence[1]}`);
      const [kind, ...options] = fence[2].trim().split(/\s+/);
      if (KINDS.includes(kind)) {
        const context = {
          kind: kind as SpecKind,
          file,
          section: headings.filter(Boolean).join(' › '),
          reason,
          options: readOptions(options, file, i + 1),
        };
        examples.push(...readFence(lines, i + 1, close, context));
      }
      i = close;
    } else if (line.trim() !== '') {
      const continues = reason !== '' && lines[i - 1].trim() !== '';
      reason = continues ? `${reason} ${line.trim()}` : line.trim();
    }
  }
  return examples;
}

function readOptions(words: readonly string[], file: string, line: number): Record<string, string> {
  const options: Record<string, string> = {};
  for (const word of words) {
    const [name, value] = word.split(/=(.*)/s);
    if (!OPTIONS.includes(name) || !value) throw new SyntaxError(`${file}:${line}: option "${word}"; write one of ${OPTIONS.join('=, ')}=`);
    options[name] = value;
  }
  return options;
}

type Context = Pick<SpecExample, 'kind' | 'file' | 'section' | 'reason' | 'options'>;

function readFence(lines: readonly string[], start: number, end: number, context: Context): SpecExample[] {
  const examples: SpecExample[] = [];
  let first = start;
  for (let i = start; i <= end; i++) {
    if (i < end && lines[i] !== '---') continue;
    examples.push(readExample(lines, first, i, context));
    first = i + 1;
  }
  return examples;
}

function readExample(lines: readonly string[], start: number, end: number, context: Context): SpecExample {
  const dot = lines.indexOf('.', start);
  if (dot < 0 || dot >= end) throw new SyntaxError(`${context.file}:${start + 1}: no line with a single "." between text and results`);
  const rows: SpecRow[] = [];
  let isOpen = false;
  for (let i = dot + 1; i < end; i++) {
    const row = lines[i].trim();
    if (row === '') continue;
    if (row === '…') isOpen = true;
    else rows.push({ line: i + 1, cells: row.split(context.kind === 'timex' ? / {2,}|\t+/ : /\s*\|\s*/) });
  }
  const source = lines.slice(start, dot).join('\n');
  return {
    ...context,
    line: start + 1,
    ...(context.kind === 'timex' || context.kind === 'mentions' ? takeMarks(source) : { text: source, marks: [] }),
    rows,
    isOpen,
  };
}

/** Takes the brackets out of a text; `\[` and `\]` are brackets of the text itself. */
function takeMarks(source: string): { text: string; marks: [number, number][] } {
  const marks: [number, number][] = [];
  const open: number[] = [];
  let text = '';
  for (let i = 0; i < source.length; i++) {
    const character = source[i];
    if (character === '\\' && (source[i + 1] === '[' || source[i + 1] === ']')) text += source[++i];
    else if (character === '[') open.push(text.length);
    else if (character === ']') marks.push([open.pop() ?? text.length, text.length]);
    else text += character;
  }
  return { text, marks: marks.sort((a, b) => a[0] - b[0]) };
}
