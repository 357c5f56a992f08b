// Splits HTML or XML into text and tags in one pass, whatever is in it. After WHATWG HTML §13.2.5, without a tree.

/** One tag or one stretch of text; offsets are those of the source. */
export type MarkupToken =
  | { readonly type: 'text'; readonly start: number; readonly end: number }
  | {
      readonly type: 'open';
      readonly start: number;
      readonly end: number;
      /** Lower case in HTML. */
      readonly name: string;
      /** Values still hold their character references. */
      readonly attributes: ReadonlyMap<string, string>;
      readonly isSelfClosing: boolean;
    }
  | { readonly type: 'close'; readonly start: number; readonly end: number; readonly name: string };

/** Elements whose content is no markup. */
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

/**
 * Reads markup from left to right. Linear; an unclosed tag, comment or script takes the rest with it, as in browsers.
 * @param dialect - `xml` keeps the case of names and knows CDATA and no raw-text elements.
 */
export function* tokenizeMarkup(source: string, dialect: 'html' | 'xml' = 'html'): Generator<MarkupToken> {
  const isXml = dialect === 'xml';
  let at = 0;
  let textStart = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open < 0) break;
    const next = source.charCodeAt(open + 1);
    const isTag = isLetter(next) || (next === 47 && isLetter(source.charCodeAt(open + 2)));
    if (!isTag && next !== 33 && next !== 63) {
      at = open + 1;
      continue;
    }
    if (open > textStart) yield { type: 'text', start: textStart, end: open };
    if (isXml && source.startsWith('<![CDATA[', open)) {
      const end = endAfter(source, ']]>', open);
      const inner = { type: 'text', start: open + 9, end: Math.max(open + 9, end - 3) } as const;
      if (inner.end > inner.start) yield inner;
      at = textStart = end;
      continue;
    }
    if (!isTag) {
      at = textStart = source.startsWith('<!--', open) ? commentEnd(source, open) : endAfter(source, '>', open);
      continue;
    }
    const tag = readTag(source, open, isXml);
    at = textStart = tag.end;
    yield tag;
    if (!isXml && tag.type === 'open' && RAW_TEXT.has(tag.name)) {
      const close = closingTag(source, tag.name, tag.end);
      if (close > tag.end) yield { type: 'text', start: tag.end, end: close };
      at = textStart = close;
    }
  }
  if (source.length > textStart) yield { type: 'text', start: textStart, end: source.length };
}

function endAfter(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}

function commentEnd(source: string, open: number): number {
  // `<!-->` and `<!--->` are whole comments (§13.2.5.43).
  if (source.startsWith('>', open + 4)) return open + 5;
  if (source.startsWith('->', open + 4)) return open + 6;
  return endAfter(source, '-->', open + 4);
}

/** Where `</name` starts after `from`; the end of the source where it never does. */
function closingTag(source: string, name: string, from: number): number {
  let at = source.indexOf('</', from);
  while (at >= 0) {
    const end = at + 2 + name.length;
    if (source.slice(at + 2, end).toLowerCase() === name && !isLetter(source.charCodeAt(end))) return at;
    at = source.indexOf('</', at + 2);
  }
  return source.length;
}

function readTag(source: string, start: number, isXml: boolean): Exclude<MarkupToken, { type: 'text' }> {
  const isClose = source.charCodeAt(start + 1) === 47;
  let at = start + (isClose ? 2 : 1);
  const nameStart = at;
  while (at < source.length && !isBreak(source.charCodeAt(at))) at++;
  const written = source.slice(nameStart, at);
  const name = isXml ? written : written.toLowerCase();
  const attributes = new Map<string, string>();
  let isSelfClosing = false;
  while (at < source.length && source.charCodeAt(at) !== 62) {
    if (isSpace(source.charCodeAt(at)) || source.charCodeAt(at) === 47) {
      isSelfClosing = source.charCodeAt(at) === 47;
      at++;
      continue;
    }
    at = readAttribute(source, at, attributes, isXml);
    isSelfClosing = false;
  }
  const end = Math.min(source.length, at + 1);
  return isClose ? { type: 'close', start, end, name } : { type: 'open', start, end, name, attributes, isSelfClosing };
}

function readAttribute(source: string, start: number, attributes: Map<string, string>, isXml: boolean): number {
  let at = start + 1;
  while (at < source.length && !isBreak(source.charCodeAt(at)) && source.charCodeAt(at) !== 61) at++;
  const written = source.slice(start, at);
  const name = isXml ? written : written.toLowerCase();
  let look = at;
  while (isSpace(source.charCodeAt(look))) look++;
  let value = '';
  if (source.charCodeAt(look) === 61) {
    at = look + 1;
    while (isSpace(source.charCodeAt(at))) at++;
    const quote = source.charAt(at);
    if (quote === '"' || quote === "'") {
      const close = source.indexOf(quote, at + 1);
      const end = close < 0 ? source.length : close;
      value = source.slice(at + 1, end);
      at = Math.min(source.length, end + 1);
    } else {
      const from = at;
      while (at < source.length && !isSpace(source.charCodeAt(at)) && source.charCodeAt(at) !== 62) at++;
      value = source.slice(from, at);
    }
  }
  if (!attributes.has(name)) attributes.set(name, value);
  return at;
}

function isLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
}

/** What ends a name: space, `/` or `>`. */
function isBreak(unit: number): boolean {
  return isSpace(unit) || unit === 47 || unit === 62;
}
