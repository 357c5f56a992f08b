// An article of the page as text, with a way back from each offset to the DOM. Nothing in the article is changed.

/** A stretch of the text that is one text node of the page. */
interface Segment {
  readonly node: Text;
  /** UTF-16 offset in the text. */
  readonly start: number;
}

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'SVG',
  'MATH',
  'CANVAS',
  'VIDEO',
  'AUDIO',
  'IFRAME',
  'OBJECT',
  'SELECT',
  'TEXTAREA',
  'INPUT',
  'BUTTON',
  'NAV',
  'EVENT-TIMELINE',
  'TIMELINE-EVENT',
]);
const HEADING = /^H([1-6])$/;
const WHITE = /[\t\n\r\f]/g;

/** The text of an article as a reader sees it, and the node under each offset. */
export class ArticleText {
  readonly text: string;
  readonly #segments: readonly Segment[];
  readonly #starts: ReadonlyMap<Node, number>;

  private constructor(text: string, segments: readonly Segment[]) {
    this.text = text;
    this.#segments = segments;
    this.#starts = new Map(segments.map(({ node, start }) => [node, start]));
  }

  /** Reads `root`: blocks become paragraphs, list items and headings keep their marks, hidden and interactive parts are left out. */
  static read(root: Element): ArticleText {
    const reader = new Reader();
    reader.walk(root, keepsLines(getComputedStyle(root)));
    return new ArticleText(reader.text, reader.segments);
  }

  /** The range of the page that holds the words from `start` to `end`; undefined where none of them is in a text node. */
  rangeOf(start: number, end: number): Range | undefined {
    const first = this.#segments[this.#indexAt(start)];
    const last = this.#segments[this.#indexAt(Math.max(start, end - 1))];
    if (!first || !last) return undefined;
    const range = new Range();
    range.setStart(first.node, Math.min(Math.max(0, start - first.start), first.node.length));
    range.setEnd(last.node, Math.min(Math.max(0, end - last.start), last.node.length));
    return range.collapsed ? undefined : range;
  }

  /** The offset in the text of a place in the page; undefined outside the article. */
  offsetOf(node: Node, offset: number): number | undefined {
    const start = this.#starts.get(node);
    return start === undefined ? undefined : start + offset;
  }

  /** Index of the last segment that starts at or before `offset`. */
  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#segments[middle]?.start ?? Infinity) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

class Reader {
  readonly segments: Segment[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  #end = '\n\n';

  get text(): string {
    return this.#parts.join('');
  }

  walk(element: Element, isPreformatted: boolean): void {
    for (const child of element.childNodes) {
      if (child instanceof Text) this.#addText(child, isPreformatted);
      else if (child instanceof Element) this.#addElement(child);
    }
  }

  #addText(node: Text, isPreformatted: boolean): void {
    if (!node.data) return;
    if (this.#end && !isPreformatted && !node.data.trim()) return;
    this.segments.push({ node, start: this.#length });
    this.#add(isPreformatted ? node.data : node.data.replace(WHITE, ' '));
  }

  #addElement(element: Element): void {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') return this.#add('\n');
    if (SKIPPED.has(tag) || element.hasAttribute('hidden')) return;
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
    const isCell = style.display === 'table-cell';
    const isBlock = !isCell && style.display !== 'contents' && !style.display.startsWith('inline') && !style.display.startsWith('ruby');
    if (isBlock) this.#break(tag === 'LI' || tag === 'TR' || tag === 'DT' || tag === 'DD' ? '\n' : '\n\n');
    if (isBlock) this.#add(markOf(tag), true);
    this.walk(element, keepsLines(style));
    if (isCell && element.nextElementSibling) this.#add(' | ', true);
    if (isBlock) this.#break(tag === 'LI' || tag === 'TR' ? '\n' : '\n\n');
  }

  #break(mark: '\n' | '\n\n'): void {
    if (this.#end.length >= mark.length) return;
    this.#add(mark.slice(this.#end.length));
    this.#end = mark;
  }

  /** @param isMark - Ours, so that a break before it still counts. */
  #add(text: string, isMark = false): void {
    if (!text) return;
    this.#parts.push(text);
    this.#length += text.length;
    if (!isMark) this.#end = '';
  }
}

/** Line ends of the source are lines on the page: in `pre`, and wherever the page says so. */
function keepsLines({ whiteSpace }: CSSStyleDeclaration): boolean {
  return /^(?:pre|break)/.test(whiteSpace);
}

function markOf(tag: string): string {
  const level = HEADING.exec(tag)?.[1];
  if (level) return `${'#'.repeat(Number(level))} `;
  if (tag === 'LI') return '- ';
  return '';
}
