// Marks phrases of a page with the CSS Custom Highlight API. The registry is the page's: several timelines share it.

/** `source`: words an event rests on. `near`: of the event under the pointer. `chosen`: of the selected event. */
export type HighlightName = 'source' | 'near' | 'chosen';

const CSS_TEXT = `
::highlight(event-timeline-source) { text-decoration: underline; text-decoration-thickness: 1px; text-decoration-style: dotted; }
::highlight(event-timeline-near) { background-color: light-dark(#fbeec4, #4c421c); color: light-dark(#1b1b1b, #f4f1ea); }
::highlight(event-timeline-chosen) { background-color: light-dark(#f6d978, #6b5a16); color: light-dark(#1b1b1b, #fffdf7); }`;

let sheet: CSSStyleSheet | undefined;

/** The ranges of one article in the page's registry. Without the API (older browsers) it does nothing. */
export class Highlights {
  readonly #ranges = new Map<HighlightName, readonly Range[]>();

  /** Lets the page, or the shadow tree that the article lives in, know how highlights look. */
  adopt(root: Node): void {
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(CSS_TEXT);
    }
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  set(name: HighlightName, ranges: readonly Range[]): void {
    if (typeof Highlight === 'undefined') return;
    const key = `event-timeline-${name}`;
    let highlight = CSS.highlights.get(key);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = name === 'source' ? 0 : name === 'near' ? 1 : 2;
      CSS.highlights.set(key, highlight);
    }
    for (const range of this.#ranges.get(name) ?? []) highlight.delete(range);
    // Forced colours paint whatever is marked as chosen: only what is, then.
    const shown = name === 'source' && matchMedia('(forced-colors: active)').matches ? [] : ranges;
    for (const range of shown) highlight.add(range);
    this.#ranges.set(name, shown);
    if (highlight.size === 0) CSS.highlights.delete(key);
  }

  clear(): void {
    for (const name of this.#ranges.keys()) this.set(name, []);
  }
}
