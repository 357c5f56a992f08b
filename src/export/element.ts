// Timeline → the element as markup, for servers: every event as text for whoever has no script, and the data for whoever has.
import { createLayout } from '../layout/index.js';
import type { Timeline } from '../model/index.js';
import { dataScript } from './data-script.js';
import { toJsonLd } from './json-ld.js';
import { escapeMarkup, safeUrl } from './markup.js';
import { wordsOf, type TextOptions } from './text.js';
import { whenMarkup } from './when-markup.js';

export interface ElementOptions extends TextOptions {
  /** Attributes of the element, e.g. `{ 'lane-by': 'kind', editable: '' }`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Adds schema.org data (JSON-LD) for search engines. */
  readonly hasJsonLd?: boolean;
}

/**
 * `<event-timeline>` with the list of events inside, as HTML. It is read without script and by search engines; where the element is
 * registered, it draws the same events at once, with all that is known of them, from the data beside the list.
 * Works with any server; with `@lit-labs/ssr` by `unsafeHTML(toElement(timeline))`. Give the element a height in the page's style
 * sheet, then nothing around it moves when it is upgraded. Texts of documents are left out of the data.
 */
export function toElement(timeline: Timeline, options: ElementOptions = {}): string {
  const { attributes = {}, hasJsonLd = false } = options;
  const names = Object.entries(attributes).filter(([name]) => /^[a-z][a-z0-9-]*$/.test(name) && !name.startsWith('on'));
  const documents = timeline.documents.map(({ text: _, ...document }) => document);
  const events = new Map(timeline.events.map((event) => [event.id, event]));
  const items = createLayout(timeline, options)
    .list()
    .flatMap((item) => {
      const event = events.get(item.id);
      if (!event) return [];
      const url = event.url === undefined ? undefined : safeUrl(event.url);
      const words = escapeMarkup(wordsOf(item));
      const when = whenMarkup(item, event);
      const description = item.description === undefined ? '' : `<br>${escapeMarkup(item.description)}`;
      const remarks = item.remarks.length > 0 ? ` (${escapeMarkup(item.remarks.join(', '))})` : '';
      return `<li>${when ? `${when}: ` : ''}<b>${url === undefined ? words : `<a href="${escapeMarkup(url)}">${words}</a>`}</b>${remarks}${description}</li>\n`;
    });
  return (
    `<event-timeline${names.map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`).join('')}>\n` +
    dataScript({ ...timeline, documents }) +
    (hasJsonLd ? `<script type="application/ld+json">${toJsonLd(timeline)}</script>\n` : '') +
    `<ol>\n${items.join('')}</ol>\n</event-timeline>\n`
  );
}
