// HTML → the words a reader sees, with line breaks where blocks end and the way back to the source. No DOM.
import { MappedTextBuilder, type MappedText } from '../mapped-text.js';
import { readReference } from './entities.js';
import type { MarkupToken } from './tokenizer.js';

/** A stretch of the plain text that HTML marks as a time. */
export interface MarkedTime {
  readonly start: number;
  readonly end: number;
  /** The `datetime` attribute. */
  readonly datetime: string;
}

/** What {@link readPlainText} gives. */
export interface PlainText extends MappedText {
  readonly times: readonly MarkedTime[];
}

/** Which parts of a page are read. */
export interface TextScope {
  /** Only inside elements of this name; absent: the whole page. */
  readonly within?: 'article' | 'main';
  /** Leaves out navigation, asides, footers, forms. */
  readonly isTrimmed: boolean;
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const UNSEEN = new Set(
  'script style template noscript head title svg math canvas audio video object iframe embed noembed noframes select button datalist textarea input'.split(
    ' ',
  ),
);
const TRIMMED = new Set('nav aside footer form menu dialog search'.split(' '));
/** Elements that cannot hold others (WHATWG HTML §13.1.2). */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Draws the plain text from the tokens of a page. */
export function readPlainText(source: string, tokens: Iterable<MarkupToken>, scope: TextScope): PlainText {
  const writer = new TextWriter(source);
  const times: MarkedTime[] = [];
  let hidden: string | undefined;
  let hiddenDepth = 0;
  let insideDepth = 0;
  let preDepth = 0;
  let time: { start: number; datetime: string } | undefined;
  for (const token of tokens) {
    if (token.type === 'text') {
      if (hidden === undefined && (scope.within === undefined || insideDepth > 0)) writer.text(token.start, token.end, preDepth > 0);
      continue;
    }
    const { name } = token;
    if (hidden !== undefined) {
      // Whatever is inside an unseen element is skipped until that element closes.
      if (name === hidden) hiddenDepth += token.type === 'open' ? 1 : -1;
      if (hiddenDepth <= 0) hidden = undefined;
      continue;
    }
    if (name === scope.within) insideDepth = Math.max(0, insideDepth + (token.type === 'open' ? 1 : -1));
    if (token.type === 'open' && !VOID.has(name) && isUnseen(name, token.attributes, scope)) {
      hidden = name;
      hiddenDepth = 1;
      writer.breakLine(2, token.start);
      continue;
    }
    if (name === 'pre') preDepth = Math.max(0, preDepth + (token.type === 'open' ? 1 : -1));
    if (name === 'time' && token.type === 'open') time = { start: writer.nextOffset(), datetime: token.attributes.get('datetime') ?? '' };
    if (name === 'time' && token.type === 'close' && time) {
      if (time.datetime !== '' && writer.length > time.start) times.push({ start: time.start, end: writer.length, datetime: time.datetime });
      time = undefined;
    }
    separate(writer, token);
  }
  return { ...writer.build(), times };
}

function isUnseen(name: string, attributes: ReadonlyMap<string, string>, scope: TextScope): boolean {
  return UNSEEN.has(name) || attributes.has('hidden') || (scope.isTrimmed && TRIMMED.has(name));
}

/** Puts between two words what a browser would show there. */
function separate(writer: TextWriter, token: Exclude<MarkupToken, { type: 'text' }>): void {
  const { name } = token;
  if (name === 'br') writer.breakHard(token.start);
  else if (name === 'td' || name === 'th') writer.cell(token.start, token.type === 'open');
  else if (name === 'li' && token.type === 'open') writer.line('- ', 1, token.start);
  // A heading keeps its depth in the one way that text/ knows.
  else if (/^h[1-6]$/.test(name) && token.type === 'open') writer.line(`${'#'.repeat(Number(name.charAt(1)))} `, 2, token.start);
  else if (name === 'table' || name === 'tr') writer.row(name === 'tr' ? 1 : 2, token.start);
  else if (name === 'li' || name === 'dt' || name === 'dd') writer.breakLine(1, token.start);
  else if (BLOCKS.has(name)) writer.block(token.start);
}

/** Collapses white space as CSS does and keeps at most one empty line. */
class TextWriter {
  readonly #source: string;
  readonly #builder = new MappedTextBuilder();
  /** What stands before the next word: nothing, a space, a tab, line breaks. */
  #gap = '';
  #gapAt = 0;
  #mark = '';
  /** A `<br>` stands last. */
  #isBroken = false;
  /** Cells of the row so far, and how much was written before the last one. */
  #cells = 0;
  #cellFrom = -1;

  constructor(source: string) {
    this.#source = source;
  }

  get length(): number {
    return this.#builder.length;
  }

  /** Where the next word will start. */
  nextOffset(): number {
    return this.#builder.length === 0 ? 0 : this.#builder.length + this.#gap.length + this.#mark.length;
  }

  text(start: number, end: number, isPreformatted: boolean): void {
    let from = start;
    let at = start;
    while (at < end) {
      const unit = this.#source.charCodeAt(at);
      if (unit === 38) {
        const reference = readReference(this.#source, at);
        if (reference && reference.end <= end) {
          this.#word(from, at);
          this.#decoded(reference.text, at, isPreformatted);
          from = at = reference.end;
          continue;
        }
      } else if (isWhite(unit)) {
        this.#word(from, at);
        if (isPreformatted && unit === 10) this.#widen('\n', at, true);
        else if (isPreformatted) this.#widen(' ', at, true);
        else this.#widen(' ', at, false);
        from = at + 1;
      }
      at++;
    }
    this.#word(from, end);
  }

  breakLine(lines: 1 | 2, at: number): void {
    this.#mark = '';
    this.#widen(lines === 2 ? '\n\n' : '\n', at, false);
  }

  /** A block; the first one of a cell stands beside the cell before. */
  block(at: number): void {
    if (this.#cellFrom !== this.length) this.breakLine(2, at);
  }

  /** A `<br>`: right behind another it leaves an empty line. */
  breakHard(at: number): void {
    this.breakLine(this.#isBroken ? 2 : 1, at);
    this.#isBroken = true;
  }

  /** A table or a row of it. */
  row(lines: 1 | 2, at: number): void {
    this.#cells = 0;
    this.#cellFrom = -1;
    this.breakLine(lines, at);
  }

  /** Of a row of several cells no paragraph ends the line. */
  cell(at: number, isOpen: boolean): void {
    if (isOpen) this.#cells++;
    if (this.#cells > 1 && this.#cellFrom < this.length) this.#gap = '';
    if (!isOpen) return;
    if (!this.#gap.includes('\n')) this.#widen('\t', at, false);
    this.#cellFrom = this.length;
  }

  /** Starts a line with a mark, which stands only where words follow. */
  line(mark: string, lines: 1 | 2, at: number): void {
    this.breakLine(lines, at);
    this.#mark = mark;
  }

  build(): MappedText {
    return this.#builder.build();
  }

  #decoded(text: string, at: number, isPreformatted: boolean): void {
    if (!isPreformatted && text.trim() === '' && text !== '\u00ad') {
      this.#widen(' ', at, false);
      return;
    }
    // A soft hyphen is seen only where a line breaks; words must not be torn by it.
    if (text === '\u00ad') return;
    this.#flush();
    this.#builder.add(text, at);
  }

  #word(start: number, end: number): void {
    if (end <= start) return;
    this.#flush();
    this.#builder.copy(this.#source, start, end);
  }

  #widen(gap: string, at: number, isKept: boolean): void {
    if (this.#gap === '') this.#gapAt = at;
    if (isKept) this.#gap = this.#gap.length < 200 ? this.#gap + gap : this.#gap;
    else if (rank(gap) > rank(this.#gap)) this.#gap = gap;
  }

  #flush(): void {
    if (this.#gap !== '' && this.#builder.length > 0) this.#builder.add(this.#gap, this.#gapAt);
    if (this.#mark !== '') this.#builder.add(this.#mark, this.#gapAt);
    this.#gap = this.#mark = '';
    this.#isBroken = false;
  }
}

function rank(gap: string): number {
  if (gap.includes('\n\n')) return 4;
  if (gap.includes('\n')) return 3;
  return gap === '\t' ? 2 : gap === '' ? 0 : 1;
}

function isWhite(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
}
