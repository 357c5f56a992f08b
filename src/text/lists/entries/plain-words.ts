// Words without the marks of light markup: emphasis, code, links.
/** The words of a stretch that may hold Markdown marks, on one line, at most 1 000 units of it. */
export function plainWords(text: string): string {
  return text
    .slice(0, 1_000)
    .replace(/!?\[([^[\]]{1,200})\](?:\([^()\s]{0,500}\)|\[[^[\]]{0,80}\])/g, '$1')
    .replace(/^\[([^[\]]{1,40})\]$/, '$1')
    .replace(/\*\*|__|~~|`/g, '')
    .replace(/\s*[|\t]\s*(?=\S)|;+(?=[^\s;])/g, ' · ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s>#*|·–—:✓✔☑-]+/, '')
    .replace(/[\s|]+$/, '');
}
