// A field that may hold HTML → its words. Nothing of ours ever inserts HTML.
import { readPlainText } from './plain-text.js';
import { tokenizeMarkup } from './tokenizer.js';

/** The words of a short piece of HTML; text without a tag or reference is returned as it is, white space collapsed. */
export function stripMarkup(html: string): string {
  if (!html.includes('<') && !html.includes('&')) return html.trim();
  return readPlainText(html, tokenizeMarkup(html), { isTrimmed: false }).text.trim();
}
