// HTML → prose with hints → the text parser. Sources in the timeline count in the plain text, which its document carries.
import type { Timeline } from '../../model/index.js';
import type { ReadOptions } from '../format.js';
import { readProse } from '../read-prose.js';
import { readHints } from './hints.js';
import { withMarkedTimes } from './marked-times.js';
import { readPlainText, type PlainText } from './plain-text.js';
import { tokenizeMarkup, type MarkupToken } from './tokenizer.js';

/** How much of a page must lie in its article for the rest to be left out. */
const ENOUGH = 120;

const ELEMENT_END = '</event-timeline>';

/** Reads a page or a piece of one. */
export async function read(content: string, options: ReadOptions): Promise<Timeline> {
  const tokens = [...tokenizeMarkup(content)];
  const data = ownData(content, tokens);
  const saved = data === undefined ? undefined : (await import('../json/read.js')).readOwn(data, options);
  if (saved) return saved;
  const { text, times } = articleOf(content, tokens);
  return withMarkedTimes(await readProse(text, options, readHints(content, tokens)), times);
}

/** The JSON that our own pages and elements hold (export/data-script.ts); of an element only where it is all there is. */
function ownData(content: string, tokens: readonly MarkupToken[]): string | undefined {
  const isElement = /^\s*<event-timeline[\s>]/.test(content) && content.indexOf(ELEMENT_END) === content.trimEnd().length - ELEMENT_END.length;
  const at = tokens.findIndex(
    (token) =>
      token.type === 'open' &&
      token.name === 'script' &&
      token.attributes.get('type') === 'application/json' &&
      (isElement || token.attributes.get('id') === 'event-timeline-data'),
  );
  const data = at < 0 ? undefined : tokens[at + 1];
  return data?.type === 'text' ? content.slice(data.start, data.end) : undefined;
}

/** The words of a page: of its article, else of its main part, else of all but navigation and footers. */
export function htmlToText(content: string): PlainText {
  return articleOf(content, [...tokenizeMarkup(content)]);
}

function articleOf(content: string, tokens: readonly MarkupToken[]): PlainText {
  const has = (name: string): boolean => tokens.some((token) => token.type === 'open' && token.name === name);
  for (const within of ['article', 'main'] as const) {
    if (!has(within)) continue;
    const found = readPlainText(content, tokens, { within, isTrimmed: true });
    if (found.text.length >= ENOUGH) return found;
  }
  const trimmed = readPlainText(content, tokens, { isTrimmed: true });
  return trimmed.text.length >= ENOUGH ? trimmed : readPlainText(content, tokens, { isTrimmed: false });
}
