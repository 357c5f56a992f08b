// Files that hold a text, or none, and have to be saved otherwise before they can be read: told by how they begin.

/** How they begin, and what they are. */
const KINDS: Readonly<Record<string, string>> = {
  '%PDF-': 'a PDF',
  'PK\u0003\u0004': 'an archive or office document',
  '{\\rtf': 'rich text (RTF)',
  '\u0089PNG': 'a picture',
  '\u00ff\u00d8\u00ff': 'a picture',
  '\u001f\u008b': 'a compressed file (gzip)',
};
/** A page may begin with a picture; one that is nothing else ends with it. */
const SVG_START = /^\ufeff?\s*(?:<!--[^]*?-->\s*|<[?!][^>]*>\s*)*<svg[\s>]/;
/** What may stand before its root. */
const HEAD = 4096;

/**
 * What a content is that is no text to be read.
 * @param content - Text, or bytes as characters of one byte each.
 */
export function documentKind(content: string): string | undefined {
  if (SVG_START.test(content.slice(0, HEAD)) && content.trimEnd().endsWith('</svg>')) return 'a picture (SVG)';
  return Object.entries(KINDS).find(([start]) => content.startsWith(start))?.[1];
}
